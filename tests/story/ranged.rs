//! How far a saving may be off: what is decided, chosen or impossible reaches the draws, and nothing is left out unsaid.

use leveller_app::language::words;
use leveller_app::session::Session;
use leveller_model::decision::{Decision, Spread, Uncertain};
use leveller_model::import::Role;
use leveller_model::money::Amount;
use leveller_model::problem::Code;
use leveller_model::report;
use leveller_model::savings::{ClosureId, ClosureRange, Shape};
use leveller_model::story::{Given, Story, tell};
use rust_decimal::Decimal;

async fn sample() -> Given {
    let folder = tempfile::tempdir().unwrap();
    Session::sample(&folder.path().join("sample.leveller")).await.unwrap().given().clone()
}

fn after(given: &Given, decisions: &[Decision]) -> Story {
    let mut given = given.clone();
    given.scenarios[0].decisions.extend_from_slice(decisions);
    tell(&given, &given.scenarios[0].id).unwrap()
}

fn gain(hundredths: i64) -> Decision {
    Decision::Productivity { gain: Decimal::new(hundredths, 2) }
}

fn chosen(study: Option<&str>) -> Decision {
    Decision::Evidence { study: study.map(str::to_owned) }
}

fn spread(parameter: Uncertain, [low, likely, high]: [i64; 3]) -> Decision {
    let [low, likely, high] = [low, likely, high].map(|hundredths| Decimal::new(hundredths, 2));
    Decision::Spread { parameter, spread: Some(Spread { low, likely, high }) }
}

fn same_output(story: &Story) -> &ClosureRange {
    let closures = &story.range.as_ref().unwrap().closures;
    closures.iter().find(|closure| closure.id == ClosureId::OutputConstant).unwrap()
}

fn output(story: &Story) -> Shape {
    story.uncertain.iter().find(|one| one.id == Uncertain::Productivity).unwrap().shape
}

#[tokio::test]
async fn a_gain_that_is_decided_is_drawn_around_even_where_it_is_nothing() {
    let given = sample().await;
    let [open, nothing, little] = [vec![], vec![gain(0)], vec![gain(1)]].map(|decided| after(&given, &decided));
    assert_eq!(output(&open).likely(), Decimal::new(2, 2), "the edition's own");
    assert_eq!(output(&nothing).likely(), Decimal::ZERO);
    assert_eq!(output(&nothing).ends(), (Decimal::new(-22, 2), Decimal::new(23, 2)), "moved whole");
    let middle = |story: &Story| same_output(story).saving.at[2];
    assert!(middle(&nothing) < middle(&little) && middle(&little) < middle(&open));
}

#[tokio::test]
async fn a_study_that_is_chosen_moves_the_figure_with_its_range() {
    const STUDY: &str = "craig-pencavel-1995";
    let given = sample().await;
    let (before, own) = (after(&given, &[]), after(&given, &[gain(3)]));
    let told = after(&given, &[gain(3), chosen(Some(STUDY))]);
    // It found 6 % to 14 %, and another source says none: 0 % to 14 %, the middle of it 7 %.
    assert_eq!(output(&told).ends(), (Decimal::ZERO, Decimal::new(14, 2)));
    assert_eq!(told.savings.closures, after(&given, &[gain(7)]).savings.closures);
    let [low, .., high] = same_output(&told).saving.at;
    let said = told.savings.closures[1].saving;
    assert!(low < said && said < high, "the figure lies in its own range");
    // Put aside again, what was decided before stands; and what is decided later stands beside the study.
    assert_eq!(after(&given, &[gain(3), chosen(Some(STUDY)), chosen(None)]).savings, own.savings);
    assert_eq!(after(&given, &[chosen(Some(STUDY)), chosen(None)]).savings, before.savings);
    assert_eq!(output(&after(&given, &[chosen(Some(STUDY)), gain(3)])).likely(), Decimal::new(3, 2));
}

#[tokio::test]
async fn a_study_without_a_gain_is_refused_and_said() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = Session::sample(&folder.path().join("sample.leveller")).await.unwrap();
    let scenario = session.scenario(None).unwrap();
    for study in ["dean-2024", "nobody-1900"] {
        let refused = session.decide(&scenario, &chosen(Some(study)), None).await.unwrap_err();
        assert_eq!(refused.code, "study-without-gain");
    }
    // In a plan that has one all the same, it is a problem of its own.
    let codes = |study| -> Vec<Code> {
        after(session.given(), &[chosen(Some(study))]).problems.iter().map(|problem| problem.code).collect()
    };
    assert!(codes("dean-2024").contains(&Code::StudyWithoutGain));
    assert!(codes("nobody-1900").contains(&Code::DecisionUnmatched));
}

#[tokio::test]
async fn draws_without_an_answer_are_counted_and_said() {
    let given = sample().await;
    let words = words().unwrap();
    let some = after(&given, &[spread(Uncertain::MeetingShare, [50, 90, 100])]);
    let found = same_output(&some);
    assert!(found.unanswered.count > 0 && found.unanswered.count < found.unanswered.draws);
    assert_eq!(found.saving.by_draw.len() as u32 + found.unanswered.count, some.range.as_ref().unwrap().draws);
    assert_eq!(found.reaching(Decimal::NEGATIVE_ONE * Decimal::ONE_THOUSAND).draws, some.range.as_ref().unwrap().draws);
    let said = report::range_lines(&some, &words, &[], false).join(" ");
    assert!(said.contains("no number of posts makes the same output"), "{said}");

    let none = after(&given, &[spread(Uncertain::Productivity, [-100, -100, -100])]);
    assert_eq!(none.range.as_ref().unwrap().closures.len(), 1);
    let said = report::range_lines(&none, &words, &[], false).join(" ");
    assert!(said.contains("The same output has no range"), "{said}");
    assert!(report::range_how(&none, &words, none.range.as_ref().unwrap()).contains("The same output has no range"));
}

#[test]
fn each_value_has_bounds_of_its_own() {
    for (parameter, inside, outside) in [
        (Uncertain::SupervisoryShare, [0, 50, 100], [-1, 50, 100]),
        (Uncertain::CoordinationKept, [0, 50, 100], [50, 100, 101]),
        (Uncertain::MeetingShare, [0, 0, 100], [0, 10, 200]),
        (Uncertain::Deliberation, [0, 3, 100], [0, 3, 101]),
        (Uncertain::Productivity, [-100, 0, 10_000], [-101, 0, 10]),
        (Uncertain::PayLevel, [-100, 0, 100], [-100, 200, 52_000]),
        (Uncertain::Exits, [0, 0, 100], [-100, 300, 5_000]),
        (Uncertain::Replacement, [0, 1_200, 52_000], [0, 1_200, 52_001]),
        (Uncertain::Dip, [0, 5, 100], [-100, 500, 10_000]),
    ] {
        assert_eq!(spread(parameter, inside).out_of_bounds(), None, "{parameter:?}");
        assert!(spread(parameter, outside).out_of_bounds().is_some(), "{parameter:?}");
    }
}

/// The sample's books: seven months of sales less materials and subcontractors, at the pace of a year.
#[tokio::test]
async fn lost_output_is_valued_by_the_books_where_there_are_some() {
    let given = sample().await;
    let with = after(&given, &[]);
    let position = with.viability.position.as_ref().unwrap();
    let made =
        (position.sales - position.materials - position.subcontract).minor() * Decimal::from(12) / position.months;
    let said = with.range.as_ref().unwrap().value_added.unwrap();
    assert!((said.minor() - made).abs() <= Decimal::TWO, "a penny a line");
    let mut bare = given.clone();
    bare.sources.retain(|source| matches!(source.role, Role::Payroll | Role::Lines));
    let without = after(&bare, &[]);
    assert_eq!(without.range.as_ref().unwrap().value_added, None);
    // Half a year of what the dip takes, of the same draws: what is sold is worth more than what is paid for it.
    let first = |story: &Story| -> Amount { story.range.as_ref().unwrap().first_year.at[2] };
    let payroll = with.savings.closures[0].after.total();
    assert_eq!(first(&with) < first(&without), said > payroll);
}
