//! What the window asks for beyond a view: people sorted and corrected, the chart of lines, what is found by words, points
//! to go back to, and another language.

use leveller_app::contract::{self, FoundKind, PeopleRequest, PeopleSort, PeopleWindow};
use leveller_app::intake::Files;
use leveller_app::language;
use leveller_app::session::{NewPlan, Session};
use leveller_model::decision::{Decision, PostCorrection};
use leveller_model::money::{Amount, Rounding};
use serde_json::Value;

use super::no_gap;

async fn sample() -> (tempfile::TempDir, Session) {
    let folder = tempfile::tempdir().unwrap();
    let session = Session::sample(&folder.path().join("plan.leveller")).await.unwrap();
    (folder, session)
}

fn people(session: &mut Session, wanted: PeopleRequest) -> PeopleWindow {
    let story = session.story("1").unwrap();
    contract::people(&story, session.words(), &PeopleRequest { count: 1000, ..wanted })
}

fn minor(units: i64) -> Amount {
    Amount::from_minor(units.into(), Rounding::HalfUp)
}

/// Every exact figure of a view, in its order.
fn exact(value: &Value) -> Vec<String> {
    match value {
        Value::Array(all) => all.iter().flat_map(exact).collect(),
        Value::Object(fields) => {
            let own = fields.get("exact").and_then(Value::as_str).map(str::to_owned);
            own.into_iter().chain(fields.values().flat_map(exact)).collect()
        }
        _ => Vec::new(),
    }
}

fn correction(key: &str) -> PostCorrection {
    PostCorrection { key: key.to_owned(), ..PostCorrection::default() }
}

#[tokio::test]
async fn people_are_sorted_either_way_and_what_is_not_known_comes_last() {
    let (_folder, mut session) = sample().await;
    let everybody = people(&mut session, PeopleRequest::default());
    let keys = |window: &PeopleWindow| window.rows.iter().map(|row| row.key.clone()).collect::<Vec<_>>();
    let exact = |window: &PeopleWindow| {
        window.rows.iter().map(|row| row.pay.exact.parse::<rust_decimal::Decimal>().unwrap()).collect::<Vec<_>>()
    };
    for down in [false, true] {
        let dearest = people(&mut session, PeopleRequest { sort: PeopleSort::Pay, down, ..PeopleRequest::default() });
        let mut sorted = exact(&dearest);
        assert_eq!(sorted.len(), everybody.rows.len());
        sorted.sort();
        if down {
            sorted.reverse();
        }
        assert_eq!(exact(&dearest), sorted);
    }
    let by_manager = PeopleRequest { sort: PeopleSort::Manager, down: true, ..PeopleRequest::default() };
    let last = people(&mut session, by_manager).rows.pop().unwrap();
    assert_eq!((last.key.as_str(), last.manager.as_str()), ("P001", ""), "nobody is above the top");
    for sort in [PeopleSort::Name, PeopleSort::Title, PeopleSort::Unit, PeopleSort::Layer, PeopleSort::Hours] {
        let mut sorted = keys(&people(&mut session, PeopleRequest { sort, ..PeopleRequest::default() }));
        sorted.sort();
        let mut all = keys(&everybody);
        all.sort();
        assert_eq!(sorted, all, "{sort:?} loses nobody");
    }
    let unit = everybody.units[0].clone();
    let of_unit = people(&mut session, PeopleRequest { unit: Some(unit.clone()), ..PeopleRequest::default() });
    assert!(!of_unit.rows.is_empty() && of_unit.rows.iter().all(|row| row.unit == unit));
}

#[tokio::test]
async fn a_corrected_post_is_as_it_was_corrected_and_the_payroll_moves_by_it() {
    let (_folder, mut session) = sample().await;
    let before = session.story("1").unwrap().firm.clone();
    let one = |session: &mut Session, key: &str| {
        let firm = session.story("1").unwrap().firm.clone();
        firm.staff.iter().find(|post| post.key == key).unwrap().clone()
    };
    let (first, second) = (one(&mut session, "P003"), one(&mut session, "P004"));
    let posts = vec![
        PostCorrection {
            title: Some("Estimator".to_owned()),
            unit: Some("  ".to_owned()),
            hours_week: Some("32".parse().unwrap()),
            ..correction("P003")
        },
        PostCorrection { yearly: Some(minor(5_800_000)), ..correction("P004") },
    ];
    session.decide("1", &Decision::Corrected { posts }, None).await.unwrap();
    let (now, paid) = (one(&mut session, "P003"), one(&mut session, "P004"));
    assert_eq!((now.title.as_deref(), now.unit.as_deref()), (Some("Estimator"), None));
    assert_eq!((now.hours_week.to_string(), now.yearly), ("32".to_owned(), first.yearly), "pay is paid for the year");
    assert_eq!((paid.yearly, &paid.title), (Some(minor(5_800_000)), &second.title));
    let moved = session.story("1").unwrap().firm.payroll.gross - before.payroll.gross;
    assert_eq!(moved, minor(10_000), "58,000.00 for 57,900.00");

    // What is said later stands, field by field.
    let later = PostCorrection { title: Some("Buyer".to_owned()), ..correction("P003") };
    session.decide("1", &Decision::Corrected { posts: vec![later] }, None).await.unwrap();
    let now = one(&mut session, "P003");
    assert_eq!((now.title.as_deref(), now.hours_week.to_string()), (Some("Buyer"), "32".to_owned()));

    let unknown =
        Decision::Corrected { posts: vec![PostCorrection { unit: Some("x".to_owned()), ..correction("none") }] };
    session.decide("1", &unknown, None).await.unwrap();
    let problems = session.view("1").unwrap().problems;
    assert!(
        problems.iter().any(|problem| problem.code == "decision-unmatched" && problem.key.as_deref() == Some("none"))
    );
    for _ in 0..3 {
        session.undo().await.unwrap();
    }
    assert_eq!(*session.story("1").unwrap().firm, *before);
}

#[tokio::test]
async fn hours_of_a_group_are_said_as_they_are_shown_of_all_its_posts() {
    let folder = tempfile::tempdir().unwrap();
    let payroll = folder.path().join("posts.csv");
    let rows = "Job title,Unit,Number of posts,Hours a week,Annual pay (£)\nFitter,Bench,4,37.5,30000\nClerk,Office,2,35,26000\n";
    std::fs::write(&payroll, rows).unwrap();
    let new = NewPlan {
        name: None,
        jurisdiction: "gb".to_owned(),
        as_of: "2026-10-30".parse().unwrap(),
        currency: None,
        files: Files { payroll: vec![payroll], ..Files::default() },
        author: None,
    };
    let mut session = Session::create(&folder.path().join("plan.leveller"), new).await.unwrap();
    let before = people(&mut session, PeopleRequest::default()).rows;
    assert_eq!((before[0].posts.text.as_str(), before[0].hours.text.as_str()), ("4", "150.0"));
    let posts = vec![PostCorrection { hours_week: Some("140".parse().unwrap()), ..correction(&before[0].key) }];
    session.decide("1", &Decision::Corrected { posts }, None).await.unwrap();
    let after = people(&mut session, PeopleRequest::default()).rows;
    assert_eq!(after[0].hours.text, "140.0");
    assert_eq!((&after[0].pay, &after[1].hours), (&before[0].pay, &before[1].hours), "nothing else moves");
}

#[tokio::test]
async fn hours_that_no_week_has_are_refused() {
    let (_folder, mut session) = sample().await;
    let posts = vec![PostCorrection { hours_week: Some("169".parse().unwrap()), ..correction("P003") }];
    let error = session.decide("1", &Decision::Corrected { posts }, None).await.unwrap_err();
    assert_eq!(error.code, "decision-out-of-bounds");
}

#[tokio::test]
async fn the_chart_opens_layer_by_layer_and_marks_a_loop() {
    let (_folder, mut session) = sample().await;
    let story = session.story("1").unwrap();
    let chart =
        |session: &Session, from, layers| contract::reporting_chart(&story, session.words(), from, layers).unwrap();
    let top = chart(&session, None, 1);
    assert_eq!(top.posts.iter().map(|post| post.key.as_str()).collect::<Vec<_>>(), ["P001"]);
    assert!(top.posts[0].shut && top.lost.is_empty() && top.above.is_empty());
    let all = chart(&session, None, 99);
    assert_eq!(all.posts.len(), story.firm.staff.len());
    assert_eq!(all.posts[0].below as usize, story.firm.staff.len() - 1);
    for post in &all.posts {
        let direct = all.posts.iter().filter(|other| other.manager.as_deref() == Some(&post.key));
        let below: u32 = direct.clone().map(|other| other.below + 1).sum();
        assert_eq!((post.reports as usize, post.below, post.shut), (direct.count(), below, false), "{post:?}");
    }
    let deep = all.posts.iter().find(|post| post.layer == Some(3)).unwrap();
    let zoomed = chart(&session, Some(&deep.key), 1);
    assert_eq!((zoomed.above.len(), zoomed.above[0].key.as_str(), &zoomed.posts[0].key), (2, "P001", &deep.key));
    let error = contract::reporting_chart(&story, session.words(), Some("nobody"), 1).unwrap_err();
    assert_eq!(error.code, "person-unknown");

    let round = Decision::ReportsTo { key: "P001".to_owned(), manager: Some("P002".to_owned()) };
    session.decide("1", &round, None).await.unwrap();
    let story = session.story("1").unwrap();
    let chart = contract::reporting_chart(&story, session.words(), Some("P001"), 99).unwrap();
    assert_eq!(chart.posts.len(), story.firm.staff.len(), "a loop is walked once");
    assert!(chart.lost.iter().any(|post| post.key == "P001" && !post.wrong.is_empty()));
    no_gap("the chart", &chart);
}

#[tokio::test]
async fn words_find_people_cells_tasks_rules_and_figures_and_each_is_there() {
    let (_folder, mut session) = sample().await;
    let view = session.view("1").unwrap();
    let cell = view.proposal.cells[0].name.clone();
    let rule = view.bylaws.as_ref().unwrap().rules[0].clone();
    let mut kinds = Vec::new();
    for text in ["wray", &cell, "payroll", &rule.title, "saving"] {
        let found = session.search("1", text).unwrap();
        no_gap("what is found", &found);
        for one in &found {
            kinds.push(one.kind);
            let is_there = match one.kind {
                FoundKind::Person => {
                    view.proposal.cells.iter().any(|cell| cell.members.iter().any(|m| m.key == one.id))
                        || session.story("1").unwrap().firm.staff.iter().any(|post| post.key == one.id)
                }
                FoundKind::Cell => view.proposal.cells.iter().any(|cell| cell.name == one.id),
                FoundKind::Task => {
                    session.story("1").unwrap().proposal.ledger.tasks.iter().any(|task| task.id == one.id)
                }
                FoundKind::Rule => view.bylaws.as_ref().unwrap().rules.iter().any(|rule| rule.clause == one.id),
                FoundKind::Figure => {
                    let story = session.story("1").unwrap();
                    contract::explanation(&story, &session.decided("1"), session.words(), &one.id).is_ok()
                }
            };
            assert!(is_there, "{text}: {one:?} leads nowhere");
        }
    }
    for kind in [FoundKind::Person, FoundKind::Cell, FoundKind::Task, FoundKind::Rule, FoundKind::Figure] {
        assert!(kinds.contains(&kind), "no {kind:?} is found");
    }
    assert!(session.search("1", "  ").unwrap().is_empty());
    assert!(session.search("1", "no such words anywhere").unwrap().is_empty());
}

#[tokio::test]
async fn a_named_point_keeps_its_name_and_is_no_change_of_its_own() {
    let (folder, mut session) = sample().await;
    let at = session.operation();
    let count = session.history().len();
    session.name_point(at, " Before the bank ").await.unwrap();
    assert_eq!(session.name_point(99, "x").await.unwrap_err().code, "operation-unknown");
    drop(session);
    let mut session = Session::open(&folder.path().join("plan.leveller")).await.unwrap();
    assert_eq!(session.history().len(), count);
    let named: Vec<_> = session.history().iter().filter_map(|one| one.name.as_deref()).collect();
    assert_eq!(named, ["Before the bank"]);
    session.name_point(at, "").await.unwrap();
    assert!(session.history().iter().all(|one| one.name.is_none()));
}

#[tokio::test]
async fn everything_is_told_in_every_language() {
    let (_folder, mut session) = sample().await;
    let english = session.view("1").unwrap();
    for (tag, _) in language::LANGUAGES.into_iter().skip(1) {
        session.speak(tag).unwrap();
        let told = session.view("1").unwrap();
        no_gap(tag, &told);
        assert_ne!(told.firm.headline, english.firm.headline, "{tag}");
        let of = |view| exact(&serde_json::to_value(view).unwrap());
        assert_eq!(of(&told), of(&english), "{tag}: a figure is the same in every language");
        let story = session.story("1").unwrap();
        no_gap(
            tag,
            &contract::people(&story, session.words(), &PeopleRequest { count: 50, ..PeopleRequest::default() }),
        );
        no_gap(tag, &session.savings_detail("1").unwrap());
    }
}
