//! From a story to the view of it: every figure by its address, every word from the language files.

use std::collections::HashSet;
use std::path::PathBuf;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use leveller_model::Date;
use leveller_model::firm::Fix;
use leveller_model::import::Source;
use leveller_model::money::{Amount, Currency};
use leveller_model::problem::{Arg, Code, Problem, Severity};
use leveller_model::report::charts::{self, Drawing, id};
use leveller_model::report::figures::{self, Shown, group_address};
use leveller_model::report::words::Words;
use leveller_model::report::{self, Decided};
use leveller_model::rules::{RuleRow, Verified, is_assumption};
use leveller_model::savings::Group;
use leveller_model::story::Story;

use super::{
    AllowanceView, ChapterState, ChartView, Choice, DiagnosisView, ExplanationView, Figure, FileRoles, FirmView,
    FixView, LayerRow, Line, NewPlanRequest, OperationView, OwnFigureView, ProblemView, RecentPlan, Refusal,
    RegisterRow, RowRef, ScenarioView, SettingsRequest, SinglePointView, SpanView, Start, ViabilityView, View,
};
use crate::data;
use crate::error::{Error, Result, file_name};
use crate::history::Operation;
use crate::intake::Files;
use crate::language;
use crate::recent::Recent;
use crate::session::{self, Changes, NewPlan, Review, Session};

mod cash;
mod counted;
mod deal;
mod people;
mod proposal;
mod replies;
mod review;
mod said;
mod savings;
mod search;

pub(crate) use counted::of_poll;
use people::name_of;
pub use people::{chart as reporting_chart, people};
pub use proposal::{rota, tasks};
pub use replies::{asked, drawn_up, opening, review};
pub(crate) use review::{Known, poll, vote_rules};
use said::figures_of;
pub(in crate::contract) use said::with_figures;
pub(crate) use savings::savings_detail;
pub use savings::{compare, decided, slid};
pub(crate) use search::search;

/// Width charts are drawn at for the window, in CSS pixels, and of those that stand in half of it.
const CHART_WIDTH: u32 = 840;
const HALF_WIDTH: u32 = 520;

/// Returns everything a window shows of a scenario.
pub fn view(session: &mut Session, scenario: &str) -> Result<View> {
    let scenarios = scenarios(session)?;
    let story = session.story(scenario)?;
    Ok(view_of(session, &story, &session.decided(scenario), scenarios))
}

/// Returns every scenario of a plan with what it saves.
pub(crate) fn scenarios(session: &mut Session) -> Result<Vec<ScenarioView>> {
    let ids: Vec<String> = session.given().scenarios.iter().map(|one| one.id.clone()).collect();
    let stories = session.stories_of(&ids)?;
    let parents = session.given().scenarios.iter().map(|one| one.parent.clone());
    let views = stories.iter().zip(parents).map(|(told, parent)| {
        let figure = |what| figure(told, session.words(), &format!("savings.headcount-neutral.{what}"));
        ScenarioView {
            id: told.scenario.id.clone(),
            name: told.scenario.name.clone(),
            parent,
            saving: figure("saving"),
            share: figure("share"),
        }
    });
    Ok(views.collect())
}

/// Returns the view of a story that may differ from what is recorded: a preview. `decided`: what was decided in it.
pub(crate) fn view_of(session: &Session, story: &Story, decided: &[Decided], scenarios: Vec<ScenarioView>) -> View {
    let words = session.words();
    let sentence = |operation: Option<&Operation>| operation.map(|operation| sentence(operation, words));
    View {
        file: file_name(session.path()),
        path: session.path().to_string_lossy().into_owned(),
        name: story.name.clone(),
        as_of: words.date(story.as_of),
        as_of_day: story.as_of.to_string(),
        jurisdiction: story.jurisdiction.clone(),
        currency: story.firm.currency.code().to_owned(),
        decimals: story.firm.currency.decimals(),
        operation: session.operation().to_string(),
        undo: sentence(session.undoable()),
        redo: sentence(session.redoable()),
        author: session.author().cloned(),
        scenarios,
        scenario: story.scenario.id.clone(),
        chapters: chapters(session, story, words),
        problems: problems_of(session, story, words),
        firm: firm(story, &session.given().sources, decided, words),
        diagnosis: diagnosis(story, words),
        proposal: proposal::proposal(story, words),
        savings: savings::savings(story, words),
        viability: ViabilityView { cash: cash::cash(story, decided, words), deal: deal::deal(story, words) },
        bylaws: super::bylaws::bylaws(story, words),
        register: story.register.iter().map(|row| register_row(row, decided, words)).collect(),
        prints: super::prints::prints(session.parts(), session.house(), session.transitions(story), words),
    }
}

fn problems_of(session: &Session, story: &Story, words: &Words) -> Vec<ProblemView> {
    let all = [session.left_out(), &story.problems].concat();
    let sources = &session.given().sources;
    let found = super::import::problems_with_cells(&all, &story.firm.fixes, &story.import, sources, words);
    let people: HashSet<&str> = story.firm.staff.iter().map(|post| post.key.as_str()).collect();
    // A row that is set aside is nobody among the people.
    let is_of_somebody = |problem: &ProblemView| {
        problem.chapter == "firm" && problem.key.as_deref().is_some_and(|key| people.contains(key))
    };
    let with = |problem: ProblemView| ProblemView {
        figures: with_figures(story, words, problem.message.clone(), figures_of(&problem.code)).figures,
        part: if is_of_somebody(&problem) { "people".to_owned() } else { problem.part.clone() },
        ..problem
    };
    found.into_iter().map(with).collect()
}

/// Explains the figure at an address of a scenario, or a count of its review.
pub fn explain(session: &mut Session, scenario: &str, address: &str) -> Result<ExplanationView> {
    if address.starts_with("review.") {
        return counted::explain(session, scenario, address);
    }
    explanation(&*session.story(scenario)?, &session.decided(scenario), session.words(), address)
}

/// The same of a story. `decided`: what was decided in its scenario.
pub fn explanation(story: &Story, decided: &[Decided], words: &Words, address: &str) -> Result<ExplanationView> {
    let found =
        figures::explain(story, words, address).ok_or_else(|| Error::new("figure-unknown").with("address", address))?;
    Ok(ExplanationView {
        label: found.figure.label.clone(),
        formula: found.formula,
        inputs: found.inputs.into_iter().map(|shown| line_of(shown, false)).collect(),
        sources: found.sources.iter().map(|row| register_row(row, decided, words)).collect(),
        scenario: story.scenario.name.clone(),
        figure: figure_of(found.figure),
    })
}

/// Returns what the start screen shows.
pub fn start(version: String, recent: &[Recent], files: Vec<String>) -> Start {
    let words = language::words().ok();
    let none = words.as_ref().map_or_else(String::new, |words| words.word("jurisdiction-none"));
    let named = data::choosable().into_iter().map(|(id, name)| Choice { id, name });
    let recent = recent.iter().map(|one| RecentPlan {
        path: one.path.to_string_lossy().into_owned(),
        file: file_name(&one.path),
        firm: one.firm.clone(),
        opened: words.as_ref().map_or_else(String::new, |words| words.date(one.opened)),
        aside: one.aside,
    });
    Start {
        version,
        recent: recent.collect(),
        language: language::spoken().to_owned(),
        jurisdictions: named.chain([Choice { id: "none".to_owned(), name: none }]).collect(),
        today: session::today().to_string(),
        files,
    }
}

impl From<Error> for Refusal {
    fn from(error: Error) -> Self {
        match language::words() {
            Ok(words) => refusal(&error, &words),
            Err(_) => Self {
                code: error.code.to_owned(),
                message: error.code.to_owned(),
                remedy: String::new(),
                problems: Vec::new(),
            },
        }
    }
}

/// What somebody typed; none where they left it empty.
fn said(text: &str) -> Option<&str> {
    Some(text.trim()).filter(|text| !text.is_empty())
}

fn read_day(text: &str) -> Result<Option<Date>> {
    let unreadable = |text| Error::new("date-unreadable").with("text", text);
    said(text).map(|text| text.parse().map_err(|_| unreadable(text))).transpose()
}

/// Reads the code of a currency, in capitals or not.
pub fn read_currency(code: &str) -> Result<Currency> {
    Currency::parse(&code.to_uppercase()).ok_or_else(|| Error::new("currency-unreadable").with("text", code))
}

impl TryFrom<SettingsRequest> for Changes {
    type Error = Error;

    fn try_from(request: SettingsRequest) -> Result<Self> {
        Ok(Self {
            name: said(&request.name).map(str::to_owned),
            jurisdiction: said(&request.jurisdiction).map(str::to_owned),
            as_of: read_day(&request.as_of)?,
            currency: said(&request.currency).map(read_currency).transpose()?,
        })
    }
}

impl From<FileRoles> for Files {
    fn from(roles: FileRoles) -> Self {
        let paths = |paths: Vec<String>| paths.into_iter().map(PathBuf::from).collect();
        Self {
            payroll: paths(roles.payroll),
            lines: paths(roles.lines),
            accounts: paths(roles.books),
            corrections: roles.corrections,
            ..Self::default()
        }
    }
}

impl TryFrom<NewPlanRequest> for NewPlan {
    type Error = Error;

    fn try_from(request: NewPlanRequest) -> Result<Self> {
        Ok(Self {
            name: said(&request.name).map(str::to_owned),
            as_of: read_day(&request.as_of)?.unwrap_or_else(session::today),
            currency: said(&request.currency).map(read_currency).transpose()?,
            jurisdiction: request.jurisdiction,
            files: request.files.into(),
            author: None,
        })
    }
}

/// Returns an error in words, with the problems behind it.
pub fn refusal(error: &Error, words: &Words) -> Refusal {
    let args: Vec<(&str, Arg)> = error.args.iter().map(|(name, arg)| (name.as_str(), arg.clone())).collect();
    let id = format!("error-{}", error.code);
    Refusal {
        code: error.code.to_owned(),
        message: words.text(&id, &args),
        remedy: words.text(&format!("{id}-remedy"), &args),
        problems: problems(&error.problems, &[], words),
    }
}

/// Returns an operation in words.
pub fn operation(operation: &Operation, words: &Words) -> OperationView {
    OperationView {
        id: operation.id.to_string(),
        when: when(&operation.done_at, words),
        sentence: sentence(operation, words),
        kind: id(&operation.kind),
        by: operation.author.clone(),
        name: operation.name.clone(),
    }
}

/// An instant in words, by this machine's clock.
fn when(instant: &str, words: &Words) -> String {
    let Ok(instant) = instant.parse::<Timestamp>() else { return instant.to_owned() };
    let local = TimeZone::system().to_datetime(instant);
    let time = format!("{:02}:{:02}", local.hour(), local.minute());
    words.text("operation-when", &[("date", words.short_date(local.date()).into()), ("time", time.into())])
}

/// Returns the sentence of an operation; of an undo, that it took the change back.
pub fn sentence(operation: &Operation, words: &Words) -> String {
    let args: Vec<(&str, Arg)> = operation.arguments.iter().map(|(name, arg)| (name.as_str(), arg.clone())).collect();
    let done = words.text(&format!("operation-{}", operation.code), &args);
    match operation.kind {
        crate::history::OperationKind::Change => done,
        kind => words.text(&format!("operation-kind-{}", kind.id()), &[("done", done.into())]),
    }
}

/// Returns problems in words. `fixes`: what some of them can be mended with.
pub fn problems(problems: &[Problem], fixes: &[Fix], words: &Words) -> Vec<ProblemView> {
    let fixes_of = |problem: &Problem| {
        let own = fixes.iter().filter(|fix| fix.of.0 == problem.code && fix.of.1 == problem.place);
        own.map(|fix| {
            let args: Vec<(&str, Arg)> = fix.args.iter().map(|(name, arg)| (name.as_str(), arg.clone())).collect();
            FixView { label: words.text(fix.label, &args), decision: fix.decision.clone() }
        })
        .collect()
    };
    problems
        .iter()
        .map(|problem| {
            let (message, remedy) = words.problem(problem);
            ProblemView {
                code: problem.code.id().to_owned(),
                severity: id(&problem.severity),
                place: words.place(&problem.place),
                figures: Vec::new(),
                message,
                remedy,
                cells: Vec::new(),
                chapter: chapter(problem.code).to_owned(),
                part: place(problem.code).1.to_owned(),
                key: problem.place.key.clone(),
                fixes: fixes_of(problem),
                rows: problem.rows.iter().map(|(key, row)| RowRef { key: key.clone(), row: *row }).collect(),
                answers: match problem.place.key.is_some() || !problem.rows.is_empty() {
                    true => answers(problem.code).iter().map(|answer| (*answer).to_owned()).collect(),
                    false => Vec::new(),
                },
            }
        })
        .collect()
}

/// What settles a question about one row.
fn answers(code: Code) -> &'static [&'static str] {
    match code {
        Code::PayLooksHourly | Code::PayColumnGuessed => &["hourly", "daily", "yearly", "pay", "set-aside"],
        Code::PayHoursMissing => &["hourly", "pay", "set-aside"],
        Code::PayDaysMissing => &["daily", "pay", "set-aside"],
        Code::HoursImpossible => &["hourly", "yearly", "pay", "set-aside"],
        Code::PayNotANumber
        | Code::PayNegative
        | Code::PayUndisclosed
        | Code::PayZero
        | Code::PayBandBroken
        | Code::PayTooLarge
        | Code::CurrencySecond => &["pay", "set-aside"],
        Code::PayPeriodMissing => &["yearly", "pay", "set-aside"],
        Code::RowDuplicateId | Code::RowExactDuplicate | Code::RowContractor => &["set-aside"],
        _ => &[],
    }
}

/// The chapter somebody goes to for mending a problem.
pub(super) fn chapter(code: Code) -> &'static str {
    place(code).0
}

/// The chapter and the part of it, as the window names them, somebody goes to for mending a problem; a part is empty where
/// none is nearer than another.
fn place(code: Code) -> (&'static str, &'static str) {
    match code {
        Code::PayConsentNeeded | Code::PayFloorHeld | Code::PayBudgetTooSmall | Code::PolicyInfeasible => {
            ("proposal", "pay")
        }
        Code::CellSize
        | Code::CellMissing
        | Code::CellMixed
        | Code::CellSkill
        | Code::CellApart
        | Code::PinMoved
        | Code::ShareOfWeek
        | Code::WaveTwice
        | Code::WavePast
        | Code::WaveMissing => ("proposal", "cells"),
        Code::TasksUnheld | Code::TasksMissing | Code::TaskHoursLeft | Code::TaskHoursOver => ("proposal", "tasks"),
        Code::RotaGap
        | Code::RotasTooMany
        | Code::CouncilTwice
        | Code::CouncilLoop
        | Code::CellNameTaken
        | Code::CouncilMissing
        | Code::SeatsEmpty
        | Code::TermOver
        | Code::TermSecond
        | Code::MandateOutside
        | Code::MandateTwice
        | Code::GrantCellGone => ("proposal", "delegates"),
        Code::DecisionUnmatched => ("proposal", ""),
        Code::DistributionImpossible | Code::StudyWithoutGain => ("savings", ""),
        Code::PayMonthMissing
        | Code::AccountsMonthsApart
        | Code::WagesApart
        | Code::AccountsMonthsUnknown
        | Code::StartAfterCash
        | Code::CashItemPast
        | Code::CashItemOverDeal
        | Code::CashActionIdle => ("viability", "cash"),
        Code::FundingGap
        | Code::FundingLate
        | Code::FundingTermsMissing
        | Code::LoanNeverRepaid
        | Code::CoverThin
        | Code::CoverFails
        | Code::MemberShareHeavy
        | Code::RepaymentsMissing => ("viability", "deal"),
        Code::PriceAboveWorth => ("viability", "worth"),
        Code::ConversionTooLong | Code::RescueLate => ("viability", "routes"),
        Code::BlankOpen | Code::BlankRefused | Code::BlankUnlawful | Code::BlankDoubtful | Code::PlanMovedOn => {
            ("bylaws", "open")
        }
        Code::ClauseNeeded
        | Code::ReferenceBroken
        | Code::RulesContradict
        | Code::PowerReserved
        | Code::PowerTwice
        | Code::TermUndefined
        | Code::TermTwice
        | Code::TermUnused
        | Code::LockedText
        | Code::RuleEmpty
        | Code::MembersTooFew
        | Code::MatterUncovered => ("bylaws", "checks"),
        Code::DocumentLate
        | Code::DocumentDaysShort
        | Code::DocumentDayPast
        | Code::DocumentNeeds
        | Code::DocumentSigners
        | Code::DocumentMembersFew
        | Code::DocumentNameWord => ("bylaws", ""),
        _ => ("firm", ""),
    }
}

fn chapters(session: &Session, story: &Story, words: &Words) -> Vec<ChapterState> {
    ["firm", "diagnosis", "proposal", "savings", "viability", "bylaws", "review", "report"]
        .map(|id| match id {
            "review" => review_state(session.review(), words),
            _ => told_state(story, words, id),
        })
        .to_vec()
}

/// How far a chapter of the story is.
fn told_state(story: &Story, words: &Words, id: &str) -> ChapterState {
    let count =
        |severity| story.problems.iter().filter(|one| chapter(one.code) == id && one.severity == severity).count();
    let (fix, check) = (count(Severity::Fix), count(Severity::Check));
    let empty = match id {
        "diagnosis" => story.firm.structure.managers == 0,
        "viability" => story.viability.cash.is_none() && story.viability.position.is_none(),
        "bylaws" => story.bylaws.is_none(),
        _ => false,
    };
    let to_fix = story.problems.iter().filter(|one| one.severity == Severity::Fix).count();
    let note = |word: &str, count: usize| words.text(word, &[("count", count.into())]);
    let (state, note) = match () {
        () if empty => ("empty", words.word(&format!("chapter-{id}-empty"))),
        () if fix > 0 => ("problems", note("chapter-to-fix", fix)),
        () if check > 0 => ("progress", note("chapter-to-check", check)),
        () if id == "report" && to_fix > 0 => ("progress", note("chapter-report-to-fix", to_fix)),
        () if id == "savings" && story.savings.closures[0].saving < Amount::ZERO => {
            let share = Arg::Share(story.savings.closures[0].share.abs());
            ("progress", words.text("chapter-savings-rises", &[("figure", share)]))
        }
        () => ("done", done_note(story, words, id)),
    };
    ChapterState { id: id.to_owned(), state: state.to_owned(), note }
}

/// How far those who work here have come with deciding.
fn review_state(review: &Review, words: &Words) -> ChapterState {
    let open = review.polls.iter().filter(|called| !review.records.contains_key(&called.poll.id)).count();
    let note = |word: &str, count: usize| words.text(word, &[("count", count.into())]);
    let (state, note) = match () {
        () if review.adopted.is_some() => ("done", words.word("chapter-review-adopted")),
        () if open > 0 => ("progress", note("chapter-review-open", open)),
        () if !review.made.is_empty() => ("progress", note("chapter-review-replies", review.received.len())),
        () => ("empty", words.word("chapter-review-empty")),
    };
    ChapterState { id: "review".to_owned(), state: state.to_owned(), note }
}

fn done_note(story: &Story, words: &Words, id: &str) -> String {
    let arg: Arg = match id {
        "firm" => Arg::Number(story.firm.posts),
        "diagnosis" => Arg::Count(story.firm.structure.layers.into()),
        "proposal" => story.proposal.cells.len().into(),
        "savings" => Arg::Share(story.savings.closures[0].share),
        _ => Arg::Count(0),
    };
    words.text(&format!("chapter-{id}-done"), &[("figure", arg)])
}

fn figure_of(shown: Shown) -> Figure {
    Figure { address: shown.address, exact: shown.exact, text: shown.text, mark: shown.mark }
}

fn line_of(shown: Shown, total: bool) -> Line {
    Line { label: shown.label.clone(), figure: figure_of(shown), total }
}

/// A figure by its address; an address nobody knows shows as such, a fault no test lets through.
pub(super) fn figure(story: &Story, words: &Words, address: &str) -> Figure {
    match figures::figure(story, words, address) {
        Some(shown) => figure_of(shown),
        None => Figure { text: format!("⟦{address}⟧"), ..Figure::default() },
    }
}

/// A change, which always shows its sign.
fn change(words: &Words, figure: Figure) -> Figure {
    let rises = !figure.exact.starts_with('-') && figure.exact.contains(|digit| ('1'..='9').contains(&digit));
    if !rises {
        return figure;
    }
    Figure { text: words.text("number-positive", &[("number", figure.text.into())]), ..figure }
}

fn lines(story: &Story, words: &Words, prefix: &str, names: &[&str], total: &str) -> Vec<Line> {
    let found = names.iter().filter_map(|name| {
        let shown = figures::figure(story, words, &format!("{prefix}.{name}"))?;
        Some(line_of(shown, *name == total))
    });
    found.collect()
}

fn chart(drawing: Option<Drawing>, width: u32) -> Option<ChartView> {
    let Drawing { caption, alternative, chart } = drawing?;
    let svg = leveller_print::chart_svg(&chart, width).ok()?;
    Some(ChartView { caption, alternative, svg, figures: Vec::new() })
}

/// The same with figures that stand in the drawing and in no table beside it.
fn chart_of(
    story: &Story,
    words: &Words,
    drawing: Option<Drawing>,
    width: u32,
    addresses: &[String],
) -> Option<ChartView> {
    let figures = addresses.iter().filter_map(|address| figures::figure(story, words, address));
    Some(ChartView { figures: figures.map(|shown| line_of(shown, false)).collect(), ..chart(drawing, width)? })
}

pub(super) fn row_lines(story: &Story, words: &Words) -> Vec<Line> {
    lines(story, words, "firm.rows", &figures::ROWS, "")
}

fn firm(story: &Story, sources: &[Source], decided: &[Decided], words: &Words) -> FirmView {
    FirmView {
        headline: with_figures(
            story,
            words,
            report::firm_headline(story, words),
            &["firm.payroll.total", "firm.posts", "firm.structure.layers"],
        ),
        rows: row_lines(story, words),
        set_aside: super::import::set_aside(&story.import, words),
        columns: super::import::columns(&story.import, sources, words),
        payroll: lines(story, words, "firm.payroll", &figures::payroll_lines(story), "total"),
        own_figures: own_figures(story, decided, words),
        allowance: figures::payroll_lines(story).contains(&"allowance").then(|| AllowanceView {
            before: story.firm.allowance_claimed,
            after: story.proposal.allowance_claimed,
            excluded: story.firm.allowance_excluded,
        }),
        structure: lines(story, words, "firm.structure", &figures::STRUCTURE, ""),
        people: u32::try_from(story.firm.staff.len()).unwrap_or(u32::MAX),
    }
}

/// The figures the law leaves to each firm.
fn own_figures(story: &Story, decided: &[Decided], words: &Words) -> Vec<OwnFigureView> {
    let own = story.register.iter().filter(|row| row.own && !is_assumption(&row.id));
    own.map(|row| OwnFigureView {
        parameter: row.id.clone(),
        value: row.value.normalize().to_string(),
        percent: row.unit == "fraction",
        entered: row.verified == Verified::Own,
        row: register_row(row, decided, words),
    })
    .collect()
}

fn diagnosis(story: &Story, words: &Words) -> DiagnosisView {
    let layers = story.diagnosis.layers.iter().map(|layer| LayerRow {
        label: figures::figure(story, words, &format!("{}.cost", figures::layer_address(layer.layer)))
            .map(|shown| shown.label)
            .unwrap_or_default(),
        posts: figure(story, words, &format!("{}.posts", figures::layer_address(layer.layer))),
        managers: figure(story, words, &format!("{}.managers", figures::layer_address(layer.layer))),
        cost: figure(story, words, &format!("{}.cost", figures::layer_address(layer.layer))),
        // A layer nobody's pay is known in is no group of those the saving is told by.
        after: figures::figure(story, words, &format!("{}.after", group_address(Group::Layer(layer.layer))))
            .map_or_else(|| Figure { text: words.word("not-known"), ..Figure::default() }, figure_of),
    });
    DiagnosisView {
        headline: with_figures(
            story,
            words,
            report::diagnosis_headline(story, words),
            &["firm.structure.managers", "diagnosis.management-share"],
        ),
        figures: lines(story, words, "diagnosis", &figures::DIAGNOSIS, ""),
        layers: layers.collect(),
        chart: chart(charts::cost_by_layer(story, words), CHART_WIDTH),
        findings: std::iter::zip(report::findings(story, words), &story.diagnosis.findings)
            .map(|(said, finding)| {
                let at = |what: &str| format!("diagnosis.finding.{}.{what}", charts::id(&finding.id));
                with_figures(story, words, said, &[&at("measure"), &at("cost")])
            })
            .collect(),
        spans: story
            .diagnosis
            .spans
            .iter()
            .enumerate()
            .map(|(at, span)| SpanView {
                label: report::span_label(span, words),
                managers: figure(story, words, &format!("diagnosis.span.{at}")),
            })
            .collect(),
        single_points: story
            .diagnosis
            .single_points
            .iter()
            .map(|one| SinglePointView { skill: one.skill.clone(), who: name_of(&story.firm, one.post as usize) })
            .collect(),
    }
}

fn register_row(row: &RuleRow, decided: &[Decided], words: &Words) -> RegisterRow {
    let (entered, one) = (row.verified == Verified::Own, report::decided_value(row, decided));
    RegisterRow {
        label: report::rule_name(row, words),
        value: report::rule_value(row, words),
        entered,
        from: if entered { report::decided_on(one, words) } else { words.short_date(row.from) },
        by: one.and_then(|one| one.author.clone()),
        source: report::rule_place(row),
        checked: report::rule_checked(row, words),
    }
}
