//! The deal, members' accounts and statements as they cross to the window.

use leveller_model::decision::{Competitor, Expected, Funding, Worth};
use serde::{Deserialize, Serialize};
use specta::Type;

use super::{ChartView, Figure, Line, SaidView};

/// How the change is paid for, and whether the firm then lives.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
pub struct DealView {
    /// What the headline says.
    pub headline: SaidView,
    /// What has to be said plainly.
    pub findings: Vec<SaidView>,
    /// What is said of uses and sources.
    pub funding: Funding,
    /// What is said of the worth of the business.
    pub worth: Worth,
    /// What is expected of the years to come.
    pub expected: Expected,
    /// What is said of another firm of the trade.
    pub competitor: Option<Competitor>,
    /// What money is needed for, the sum last.
    pub uses: Vec<Line>,
    /// Who pays in.
    pub sources: Vec<SourceRow>,
    /// What is needed beside who pays it in; none while a use is not entered.
    pub funding_chart: Option<ChartView>,
    /// What is paid in, and what is missing.
    pub sums: Vec<Line>,
    /// What the owner brings, keeps and lends; empty where nothing is said of it.
    pub inventory: Vec<Line>,
    /// What is taken off members' pay; empty where shares are paid at once, or not spoken of.
    pub deduction: Vec<Line>,
    /// What the firm carries of the sources said; none while a use is not entered, or without books.
    pub proposed: Option<ProposedView>,
    /// Cover of debts, a column a year; none without books.
    pub cover: Option<TableView>,
    /// What rests on the books; none without any.
    pub by_books: Option<ByBooksView>,
    /// The steps against the calendar.
    pub timeline: TimelineView,
    /// The legal routes of a failing firm.
    pub routes: RoutesView,
    /// What must be true before the change is begun.
    pub conditions: Vec<ConditionView>,
    /// What is published of firms that changed, measure by measure.
    pub benchmarks: Vec<MeasureView>,
}

/// A source of money.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
pub struct SourceRow {
    /// Id, such as `seller-note`.
    pub id: String,
    /// What it is called.
    pub label: String,
    /// Its terms, or which are missing.
    pub terms: String,
    /// What it comes to.
    pub figure: Figure,
}

/// What the firm carries.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
pub struct ProposedView {
    /// The decision that takes it over.
    pub funding: Funding,
    /// Source by source, what is missing last.
    pub lines: Vec<Line>,
    /// Whether it is what is decided already.
    pub taken: bool,
}

/// A table of figures.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
pub struct TableView {
    /// Heads of the columns after the first.
    pub columns: Vec<String>,
    /// Its rows.
    pub rows: Vec<TableRow>,
}

/// A row of a table.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
pub struct TableRow {
    /// What it is.
    pub label: String,
    /// A figure a column; none where the column has none.
    pub figures: Vec<Option<Figure>>,
    /// Whether it is a total.
    pub total: bool,
}

/// What rests on the books.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
pub struct ByBooksView {
    /// What the assets are worth.
    pub assets: TableView,
    /// What the business is worth otherwise.
    pub worth: Vec<Line>,
    /// What bounds the price.
    pub bounds: String,
    /// What the owner gets by each way.
    pub ways: Vec<WayView>,
    /// Whose claims are paid when the firm closes.
    pub claims: TableView,
    /// Members' capital at the end of every year, at the likely saving.
    pub capital_chart: Option<ChartView>,
    /// Sales that break even.
    pub break_even: Vec<Line>,
    /// Statements and accounts, course by course.
    pub courses: Vec<CourseView>,
    /// What a unit costs.
    pub unit_costs: TableView,
}

/// One way for the owner.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
pub struct WayView {
    /// What it is.
    pub label: String,
    /// What they get.
    pub lines: Vec<Line>,
}

/// One course: the saving low, likely or high.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
pub struct CourseView {
    /// Id: `low`, `likely`, `high`.
    pub id: String,
    /// What it is called.
    pub label: String,
    /// Five years of statements.
    pub statements: TableView,
    /// Ten years of accounts.
    pub accounts: TableView,
    /// The most one member could lose.
    pub most: Figure,
}

/// The steps against the calendar. Days are counted from the first of the calendar shown.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
pub struct TimelineView {
    /// When cash runs out against when the business passes over.
    pub sentence: SaidView,
    /// The steps.
    pub steps: Vec<StepView>,
    /// The same on a calendar.
    pub chart: Option<ChartView>,
}

/// One step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct StepView {
    /// What it is.
    pub label: String,
    /// First day, in words.
    pub from: String,
    /// The day it is done, in words.
    pub until: String,
    /// Whether it is done only after cash runs out.
    pub late: bool,
}

/// The legal routes of a country.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct RoutesView {
    /// What is said where they are not known; else empty.
    pub unknown: String,
    /// The routes, the gentlest first.
    pub routes: Vec<LegalRouteView>,
    /// What directors owe meanwhile.
    pub duties: Vec<DutyView>,
}

/// A legal route.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct LegalRouteView {
    /// What it is called.
    pub label: String,
    /// What must be true for it.
    pub needs: String,
    /// What directors owe in it.
    pub duty: String,
    /// The last sensible day.
    pub day: String,
    /// What that rests on.
    pub lead: String,
    /// Whether that day is past.
    pub late: bool,
    /// Where it stands in law.
    pub law: LawView,
}

/// What directors owe.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct DutyView {
    /// What they owe.
    pub label: String,
    /// Where it stands in law.
    pub law: LawView,
}

/// Where something stands in law.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct LawView {
    /// Statute and section.
    pub statute: String,
    /// Where it stands in public; empty where nobody opened it.
    pub link: String,
    /// How well it is known.
    pub known: String,
    /// What a reader should know; else empty.
    pub note: String,
}

/// Something that must be true.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ConditionView {
    /// Id.
    pub id: String,
    /// What must be true.
    pub label: String,
    /// `met`, `not-met` or `not-known`.
    pub state: String,
    /// The same in words.
    pub state_text: String,
    /// What it is judged by, in words.
    pub by: SaidView,
    /// The figure it is judged by; none where there is none.
    pub figure: Option<Figure>,
}

/// What is published of one measure.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct MeasureView {
    /// What is measured.
    pub label: String,
    /// The firm's own figure; none where there is none.
    pub own: Option<Figure>,
    /// How it stands to what is published.
    pub stands: String,
    /// Every figure published.
    pub rows: Vec<BenchmarkView>,
}

/// A published figure.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct BenchmarkView {
    /// Id.
    pub id: String,
    /// The figure, or which way it goes.
    pub value: String,
    /// What was looked at.
    pub sample: String,
    /// The year.
    pub year: String,
    /// The place.
    pub place: String,
    /// Where it is said.
    pub source: String,
    /// Where that stands in public.
    pub link: String,
    /// How well it is known.
    pub known: String,
    /// What it does not say.
    pub caveat: String,
}
