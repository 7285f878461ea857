//! The contract with the hosts: every type that crosses to the window, and the view each change answers with.
//!
//! Amounts, shares and dates cross as text: the exact value for comparing and the words to show. The
//! screens neither format nor add. `ui/src/bindings.ts` is generated from these types.

use std::fmt;

use leveller_model::decision::{Author, Decision};
use serde::{Deserialize, Serialize};
use specta::Type;

mod bylaws;
mod cash;
mod deal;
mod import;
mod people;
mod prints;
mod proposal;
mod review;
mod savings;
mod view;

pub use bylaws::{
    BlankView, BylawsView, CheckView, FormFitPointView, FormFitView, LeftOutView, MatterView, ParagraphView,
    RedlineLine, RedlineView, ReturnedView, RuleView, RunView, WarningView, redline_view, returned_view,
};
pub use cash::CashView;
pub use deal::{DealView, TableView};
pub use import::{
    ChangeLine, ChangesView, ColumnView, Correction, FileRoles, FileView, ImportLook, TotalView, WorkView,
};
pub(crate) use import::{Looked, changes_view, look};
pub use leveller_model::report::{Edition, Part};
pub use people::{ChartPost, FoundKind, FoundView, PeopleRequest, PeopleSort, PeopleWindow, PersonRow, ReportingChart};
pub use prints::{HouseRequest, HouseView, PartView, PrintsView, TransitionView};
pub use proposal::{
    AuthorityView, BenchView, CellView, CouldHold, CouncilView, CoverView, DomainView, FunctionView, MemberView, Named,
    ProposalView, RotaView, RouteView, SeatView, SkillView, StructureView, TaskFilter, TaskRow, TasksRequest,
    TasksWindow, WaveView, WeekView, WhoDecidesView,
};
pub use review::*;
pub use savings::{
    ClosureRangeView, ClosureView, CompareRow, CompareView, DecidedView, ExplainedRow, ExplainedView, GroupRow,
    MapCellView, MapRow, MapView, NeedView, RangeView, SavingsDetail, SavingsView, SlidClosure, SlidView, StudyView,
    UncertainView,
};
pub(crate) use view::{Known, of_poll, poll, savings_detail, scenarios, search, view_of, vote_rules};
pub use view::{
    asked, compare, decided, drawn_up, explain, explanation, opening, operation, people, problems, read_currency,
    refusal, reporting_chart, review, rota, sentence, slid, start, tasks, view,
};

/// Everything a window shows of a plan in one scenario. Every change answers with a new one.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
pub struct View {
    /// Name of the plan's file.
    pub file: String,
    /// Where that file is.
    pub path: String,
    /// The firm's name.
    pub name: String,
    /// The day the firm is looked at, in words.
    pub as_of: String,
    /// The same, ISO 8601.
    pub as_of_day: String,
    /// Id of the jurisdiction.
    pub jurisdiction: String,
    /// ISO 4217 code of the currency; `XXX` where none is known.
    pub currency: String,
    /// Digits behind the point of an amount: amounts in decisions are whole in the last of them.
    pub decimals: u32,
    /// The last operation: what a decision is based on.
    pub operation: String,
    /// The sentence of the operation an undo would take back.
    pub undo: Option<String>,
    /// The sentence of the operation a redo would do again.
    pub redo: Option<String>,
    /// Who changes are recorded as made by, where somebody said their name.
    pub author: Option<Author>,
    /// The scenarios, as a tree.
    pub scenarios: Vec<ScenarioView>,
    /// Id of the scenario shown.
    pub scenario: String,
    /// How far each chapter is.
    pub chapters: Vec<ChapterState>,
    /// Everything to mend or look at, gravest first.
    pub problems: Vec<ProblemView>,
    /// The firm as it is.
    pub firm: FirmView,
    /// Where the money goes.
    pub diagnosis: DiagnosisView,
    /// The flat proposal.
    pub proposal: ProposalView,
    /// What it saves.
    pub savings: SavingsView,
    /// Whether the firm then lives.
    pub viability: ViabilityView,
    /// The draft rules; none where no legal form is known for the jurisdiction.
    pub bylaws: Option<BylawsView>,
    /// The law and the assumptions in force.
    pub register: Vec<RegisterRow>,
    /// How documents are printed.
    pub prints: PrintsView,
}

/// The viability chapter.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
pub struct ViabilityView {
    /// Whether cash lasts.
    pub cash: CashView,
    /// How the change is paid for; none in a plan whose edition knows no deal.
    pub deal: Option<DealView>,
}

/// A figure: where it can be asked about, its exact value, and its words.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Figure {
    /// Address to explain it by, such as `savings.headcount-neutral.saving`.
    pub address: String,
    /// Exact value: a decimal in major units, a share, a count. Empty where it is not known.
    pub exact: String,
    /// The figure as shown.
    pub text: String,
    /// What must be said beside it: that it rests on law nobody has read at its source. Else empty.
    pub mark: String,
}

/// A sentence, and the figures that stand in it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct SaidView {
    /// The sentence.
    pub text: String,
    /// Figures whose words stand in it, in the order they stand there.
    pub figures: Vec<Figure>,
}

/// A figure with its label.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Line {
    /// What it is.
    pub label: String,
    /// The figure.
    pub figure: Figure,
    /// Whether it is a total.
    pub total: bool,
}

/// A scenario in the switcher.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ScenarioView {
    /// Stable id.
    pub id: String,
    /// What people call it.
    pub name: String,
    /// The scenario it builds on.
    pub parent: Option<String>,
    /// Its saving with everybody staying, to compare.
    pub saving: Figure,
    /// The same as a share.
    pub share: Figure,
}

/// How far a chapter is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ChapterState {
    /// Id of the chapter: `firm`, `diagnosis`, `proposal`, `savings`, `viability`, `bylaws`, `review`, `report`.
    pub id: String,
    /// `done`, `progress`, `problems` or `empty`.
    pub state: String,
    /// A few words under its name.
    pub note: String,
}

/// A problem, in words.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
pub struct ProblemView {
    /// Its code.
    pub code: String,
    /// `fix`, `check` or `note`.
    pub severity: String,
    /// Where it is, in words; may be empty.
    pub place: String,
    /// What is wrong.
    pub message: String,
    /// Figures that stand in it.
    pub figures: Vec<Figure>,
    /// What to do.
    pub remedy: String,
    /// The first cells it is about, as they stand: for the window only, as they may hold names and pay.
    pub cells: Vec<String>,
    /// The chapter it belongs to.
    pub chapter: String,
    /// The part of it somebody goes to for mending it; empty where none is nearer than another.
    pub part: String,
    /// Key of the row it is about, where it is about one.
    pub key: Option<String>,
    /// Ways to mend it, each in one go.
    pub fixes: Vec<FixView>,
    /// Of a problem of several rows, each that can be answered.
    pub rows: Vec<RowRef>,
    /// What can be answered about the row or the rows: `hourly`, `yearly`, `pay`, `set-aside`; empty where nothing is asked.
    pub answers: Vec<String>,
}

/// A row that can be answered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct RowRef {
    /// Its key.
    pub key: String,
    /// Its row in the file.
    pub row: u32,
}

/// One way to mend a problem.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
pub struct FixView {
    /// What it does, and by what rule it is proposed.
    pub label: String,
    /// The decision that does it.
    pub decision: Decision,
}

/// The firm chapter.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
pub struct FirmView {
    /// What the headline says: people and cost.
    pub headline: SaidView,
    /// Rows read, taken, merged, set aside.
    pub rows: Vec<Line>,
    /// Rows that are not taken, each with its reason.
    pub set_aside: Vec<SetAsideView>,
    /// What each column was taken for.
    pub columns: Vec<ColumnView>,
    /// The year's payroll, line by line, total last.
    pub payroll: Vec<Line>,
    /// What the law leaves to each firm, such as its accident rate.
    pub own_figures: Vec<OwnFigureView>,
    /// Whether the employment allowance is claimed; none where the law has no such thing.
    pub allowance: Option<AllowanceView>,
    /// Roots, orphans, loops, layers, managers, span.
    pub structure: Vec<Line>,
    /// How many rows the people table has.
    pub people: u32,
}

/// Whether the employment allowance is claimed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct AllowanceView {
    /// By the firm as it is.
    pub before: bool,
    /// By the cooperative.
    pub after: bool,
    /// Whether the law gives this firm none.
    pub excluded: bool,
}

/// A figure the law leaves to each firm.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct OwnFigureView {
    /// Id of its parameter.
    pub parameter: String,
    /// Exact value in use: a share as a fraction, an amount in major units.
    pub value: String,
    /// Whether it is a share, typed in per cent.
    pub percent: bool,
    /// Whether somebody entered it; else it is what the register says.
    pub entered: bool,
    /// Its name, value and source.
    pub row: RegisterRow,
}

/// Rows of one file that are not taken, for one reason.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct SetAsideView {
    /// The file.
    pub place: String,
    /// Why.
    pub reason: String,
    /// How many, in words.
    pub count: String,
    /// Which rows, as ranges.
    pub rows: String,
}

/// The diagnosis chapter.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
pub struct DiagnosisView {
    /// What the headline says.
    pub headline: SaidView,
    /// Management share, premium, pay ratio, span.
    pub figures: Vec<Line>,
    /// Cost by layer: layer, posts, managers, cost.
    pub layers: Vec<LayerRow>,
    /// Cost by layer, drawn.
    pub chart: Option<ChartView>,
    /// What matters most, the dearest first.
    pub findings: Vec<SaidView>,
    /// How many managers lead how many.
    pub spans: Vec<SpanView>,
    /// Skills that hang on one person.
    pub single_points: Vec<SinglePointView>,
}

/// How many managers lead so many.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct SpanView {
    /// How many they lead, in words.
    pub label: String,
    /// How many managers do.
    pub managers: Figure,
}

/// A skill that hangs on one person.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct SinglePointView {
    /// The skill.
    pub skill: String,
    /// Who has it.
    pub who: String,
}

impl fmt::Debug for SinglePointView {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SinglePointView({})", self.skill)
    }
}

/// One layer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct LayerRow {
    /// Layer in words.
    pub label: String,
    /// Posts in it.
    pub posts: Figure,
    /// Of them, managers.
    pub managers: Figure,
    /// What it costs.
    pub cost: Figure,
    /// What the same people cost afterwards.
    pub after: Figure,
}

/// A chart: its data for drawing, its finding and what it says in words.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
pub struct ChartView {
    /// The finding.
    pub caption: String,
    /// What it shows, in words.
    pub alternative: String,
    /// Drawn for the window, coloured by its style sheet.
    pub svg: String,
    /// Figures that stand in it and in no table beside it.
    pub figures: Vec<Line>,
}

/// A value of law or an assumption.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct RegisterRow {
    /// What it is.
    pub label: String,
    /// Its value with its unit.
    pub value: String,
    /// Whether it is the firm's own figure, entered in the plan; else the edition has set it.
    pub entered: bool,
    /// The day it is in force from; of an entered one, the day it was entered.
    pub from: String,
    /// Who entered it, where somebody said their name.
    pub by: Option<Author>,
    /// Where it stands.
    pub source: String,
    /// When somebody last looked, in words; or that nobody has.
    pub checked: String,
}

/// Why a figure is what it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ExplanationView {
    /// What it is.
    pub label: String,
    /// The figure.
    pub figure: Figure,
    /// How it is worked out, in words.
    pub formula: String,
    /// What it is worked out from; an input with an address can be asked about in turn.
    pub inputs: Vec<Line>,
    /// The law and the assumptions it rests on.
    pub sources: Vec<RegisterRow>,
    /// Name of the scenario.
    pub scenario: String,
}

/// One operation of the history.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct OperationView {
    /// Its number.
    pub id: String,
    /// When it was done.
    pub when: String,
    /// What was done.
    pub sentence: String,
    /// Whether it changed the plan, undid or redid.
    pub kind: String,
    /// Who did it, where somebody said their name.
    pub by: Option<Author>,
    /// What the point is called, where somebody named it.
    pub name: Option<String>,
}

/// What the window asks to make a plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct NewPlanRequest {
    /// Where the plan goes.
    pub plan: String,
    /// The files.
    pub files: FileRoles,
    /// The firm's name; empty takes the file's.
    pub name: String,
    /// Id of the jurisdiction, or `none`.
    pub jurisdiction: String,
    /// The day the firm is looked at, ISO 8601; empty is today.
    pub as_of: String,
    /// ISO 4217 code where the files do not say; empty otherwise.
    pub currency: String,
}

/// A document laid out on its pages. They are asked for one by one as they are shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct PagesView {
    /// How many pages it has.
    pub count: u32,
    /// Width of a page, in points.
    pub width: u32,
    /// Height of a page, in points.
    pub height: u32,
    /// The first page.
    pub first: Option<PageView>,
    /// Where the PDF would be written.
    pub path: String,
    /// Where tables would be written, without an ending.
    pub tables: String,
    /// What is wrong with it, of a document of the change.
    pub problems: Vec<String>,
}

/// A page as it prints.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct PageView {
    /// The page as SVG.
    pub svg: String,
    /// What it says, in reading order, for who cannot see it.
    pub text: String,
}

/// A document that can be printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum DocumentId {
    /// The report.
    Report,
    /// The draft rules.
    Bylaws,
    /// The summary for workers, on one page.
    Summary,
    /// A document of the change, such as a notice to staff.
    Transition,
}

/// Which document a window prints or shows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct PrintRequest {
    /// The document.
    pub document: DocumentId,
    /// Of a document of the change, its id; of the rules, their language, two as `es+en`; else empty.
    pub variant: String,
    /// Whether names and single pay are in it.
    pub edition: Edition,
    /// Id of the scenario.
    pub scenario: String,
}

/// What a document shows its changes since.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(tag = "since", rename_all = "kebab-case")]
pub enum Against {
    /// The same for another legal form.
    Form {
        /// Its id.
        form: String,
    },
    /// The same of the plan as it was after an operation.
    Operation {
        /// Its number.
        operation: String,
    },
    /// The articles in a file, DOCX or text.
    Articles {
        /// Its path.
        path: String,
    },
}

/// How tables are written for another program.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum TablesFormat {
    /// A workbook with a sheet a table.
    Xlsx,
    /// A folder with a file a table.
    Csv,
    /// All in one file, with exact values.
    Json,
}

/// What a file is chosen for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum FilePurpose {
    /// Payroll and reporting lines to read; several.
    Payroll,
    /// A plan to open.
    PlanToOpen,
    /// A plan to write.
    PlanToWrite,
    /// A PDF to write.
    PdfToWrite,
    /// A calendar to write.
    CalendarToWrite,
    /// A payroll profile to write.
    ProfileToWrite,
    /// A picture to be a logo.
    LogoToRead,
    /// Articles or a draft that was sent back, to read.
    ArticlesToRead,
    /// A template of a house to read.
    HouseToRead,
    /// A template of a house to write.
    HouseToWrite,
    /// A review file to open.
    ReviewToOpen,
    /// A reply to write.
    ReplyToWrite,
    /// Replies to take in; several.
    RepliesToRead,
    /// The record of a vote to write.
    RecordToWrite,
    /// The poll, the answer, the opening or the list of who asked of a secret vote.
    VoteFileToRead,
    /// What is written in a secret vote but for ballots.
    VoteFileToWrite,
    /// What voters send to be given a token; several.
    TokenRequestsToRead,
    /// A secret ballot to write.
    BallotToWrite,
    /// Secret ballots for the box; several.
    BallotsToRead,
    /// Shares of tellers; several.
    SharesToRead,
    /// A folder to write files to.
    Folder,
}

/// What a person says anew about the plan; empty leaves a thing as it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct SettingsRequest {
    /// The firm's name.
    pub name: String,
    /// Id of the jurisdiction, or `none`.
    pub jurisdiction: String,
    /// The day the firm is looked at, ISO 8601.
    pub as_of: String,
    /// ISO 4217 code of the currency.
    pub currency: String,
}

/// A decision with what it is based on.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
pub struct DecisionRequest {
    /// Id of the scenario.
    pub scenario: String,
    /// The decision.
    pub decision: Decision,
    /// The operation the person saw when deciding.
    pub based_on: String,
}

/// How cells are to be found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct CellsRequest {
    /// Id of the scenario.
    pub scenario: String,
    /// Smallest cell, in posts.
    pub min: u32,
    /// Largest cell, in posts.
    pub max: u32,
    /// Where the random numbers start.
    pub seed: u32,
    /// The operation the person saw when asking.
    pub based_on: String,
}

/// Why something was not done, in words.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
pub struct Refusal {
    /// Its code.
    pub code: String,
    /// What happened.
    pub message: String,
    /// What to do.
    pub remedy: String,
    /// The problems of the input behind it.
    pub problems: Vec<ProblemView>,
}

/// What the start screen shows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Start {
    /// Version of the program.
    pub version: String,
    /// Plans opened lately, newest first.
    pub recent: Vec<RecentPlan>,
    /// The language spoken.
    pub language: String,
    /// Jurisdictions whose law is modelled: id and name; `none` last.
    pub jurisdictions: Vec<Choice>,
    /// Today, ISO 8601.
    pub today: String,
    /// Files the program was started with: a plan to open, or payrolls to look at.
    pub files: Vec<String>,
}

/// A plan opened lately.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct RecentPlan {
    /// Where it is.
    pub path: String,
    /// Name of its file.
    pub file: String,
    /// Name of the firm, as it was when the plan was open; empty where it is not known.
    pub firm: String,
    /// The day it was open last, in words; empty where it is not known.
    pub opened: String,
    /// Whether it was set aside.
    pub aside: bool,
}

/// One of several to choose from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Choice {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
}
