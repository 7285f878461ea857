//! What crosses to the window of the proposal: structures, cells, tasks, delegates, rotas, routes.

use std::fmt;

use leveller_model::decision::{Decision, Rota, TaskHolder};
use serde::{Deserialize, Serialize};
use specta::Type;

use super::{ChartView, Figure, Line, SaidView};

/// The proposal chapter.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
pub struct ProposalView {
    /// What the headline says.
    pub headline: SaidView,
    /// Id of the structure the scenario is for: `as-is`, `elected-managers`, `mixed`, `collective`.
    pub structure: String,
    /// Layers from the top that keep elected managers in a mixed step, where somebody said it.
    pub elected_layers: Option<u32>,
    /// The four structures side by side, the firm as it is first.
    pub structures: Vec<StructureView>,
    /// What sets them apart, in a sentence.
    pub structures_say: SaidView,
    /// The cells.
    pub cells: Vec<CellView>,
    /// How the cells were found, in words.
    pub method: String,
    /// Smallest and largest cell asked for.
    pub bounds: (u32, u32),
    /// Who is between places.
    pub bench: Vec<BenchView>,
    /// Who is in no cell, where there are cells, and not between places.
    pub unplaced: Vec<BenchView>,
    /// Skills every cell needs.
    pub cover: Vec<CoverView>,
    /// Pairs of people who must not be in one cell.
    pub apart: Vec<[Named; 2]>,
    /// Which cells start when; empty where all start together.
    pub waves: Vec<WaveView>,
    /// Hours of the tasks of the posts that end: today, held, unheld, ended.
    pub tasks: Vec<Line>,
    /// The same by function.
    pub functions: Vec<FunctionView>,
    /// How many tasks nobody holds.
    pub unheld: u32,
    /// Tasks of the library that are left out.
    pub left_out: Vec<Named>,
    /// What still blocks completion, in words; empty where nothing does.
    pub blocked: SaidView,
    /// The councils, from those above the cells to the one on top.
    pub councils: Vec<CouncilView>,
    /// Who speaks for whom.
    pub seats: Vec<SeatView>,
    /// Who has authority in which subject.
    pub domains: Vec<DomainView>,
    /// The pay policy in force.
    pub pay_policy: Decision,
    /// The pay policy in words.
    pub policy: String,
    /// Share of what posts would be paid elsewhere that nobody is paid under; empty where there is none.
    pub market_floor: String,
    /// Pay figures: cap, floor, falls, rises.
    pub pay: Vec<Line>,
    /// Who may leave for better pay; empty where no pay elsewhere is known.
    pub leavers: Vec<Line>,
    /// Coordination today and kept, in hours a week.
    pub coordination: Vec<Line>,
    /// Id of the route decided on: `nobody-dismissed`, `attrition`, `posts-cut`.
    pub route: String,
    /// Every route.
    pub routes: Vec<RouteView>,
    /// Who decides what before, between and after the change.
    pub transition: Vec<WhoDecidesView>,
    /// The cells under their council, drawn.
    pub chart: Option<ChartView>,
}

/// One of the structures side by side.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct StructureView {
    /// Its id.
    pub id: String,
    /// Its name.
    pub label: String,
    /// What it is, in a sentence: how those who direct others come to it, for how long, who can end it.
    pub what: String,
    /// Its figures; the same lines for every structure.
    pub lines: Vec<Line>,
}

/// A cell.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct CellView {
    /// Its name.
    pub name: String,
    /// Posts in it.
    pub size: Figure,
    /// Paid hours a week.
    pub hours: Figure,
    /// Yearly cost after the change.
    pub cost: Figure,
    /// Hours a week the change frees.
    pub freed: Figure,
    /// Hours a week its members need for tasks and meetings.
    pub needed: Figure,
    /// Whether it needs more than it frees: what is short, in words; empty where nothing is.
    pub short: SaidView,
    /// Skills, how many have each, and whether one person alone has it.
    pub skills: Vec<SkillView>,
    /// What is wrong with it, in words.
    pub wrong: Vec<String>,
    /// Ids and names of its rotas.
    pub rotas: Vec<Named>,
    /// Its members: key, and name or title.
    pub members: Vec<MemberView>,
}

/// Something with an id and a name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Named {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
}

/// A skill in a cell.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct SkillView {
    /// The skill.
    pub skill: String,
    /// How many members have it.
    pub people: Figure,
    /// Whether one person alone has it.
    pub single: bool,
}

/// A skill every cell needs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct CoverView {
    /// The skill.
    pub skill: String,
    /// How many of each cell must have it.
    pub people: u32,
}

/// A member of a cell.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct MemberView {
    /// Stable key.
    pub key: String,
    /// Name of the person, or title of the group.
    pub name: String,
    /// Whether the post managed somebody.
    pub managed: bool,
    /// Whether they are pinned to the cell.
    pub pinned: bool,
    /// Whether they speak for the cell.
    pub delegate: bool,
    /// Share of the week in this cell where it is not the whole; else empty.
    pub share: String,
    /// Names of the subjects they have authority in.
    pub authority: Vec<String>,
}

impl fmt::Debug for MemberView {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "MemberView({})", self.key)
    }
}

/// Somebody between places.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct BenchView {
    /// Stable key.
    pub key: String,
    /// Name of the person, or title of the group.
    pub name: String,
    /// Whether the post managed somebody.
    pub managed: bool,
    /// Until when; empty where that is not known.
    pub until: String,
}

impl fmt::Debug for BenchView {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "BenchView({})", self.key)
    }
}

/// Cells that start together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct WaveView {
    /// Its name; empty for the cells that are in no wave.
    pub name: String,
    /// The day, in words; empty where it is not known.
    pub on: String,
    /// The day, ISO 8601; empty where it is not known.
    pub day: String,
    /// Names of its cells.
    pub cells: Vec<String>,
    /// What changes over, in words.
    pub what: SaidView,
}

/// The tasks of one function.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct FunctionView {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// How many tasks.
    pub tasks: Figure,
    /// Hours a week today.
    pub today: Figure,
    /// Hours a week afterwards.
    pub after: Figure,
    /// How many of the tasks nobody holds.
    pub unheld: Figure,
}

/// Which tasks a table asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum TaskFilter {
    /// All.
    All,
    /// Those nobody holds.
    Unheld,
    /// Those the law wants a named person for.
    Duty,
    /// Those that end.
    Ends,
}

/// A window of the tasks ledger that is asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct TasksRequest {
    /// Id of the scenario.
    pub scenario: String,
    /// Which tasks.
    pub filter: TaskFilter,
    /// Words all of which stand in the task or its id, its function, the post it comes from or who holds it; empty: all.
    pub search: String,
    /// The first row.
    pub offset: u32,
    /// How many.
    pub count: u32,
}

/// A window of the tasks ledger.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct TasksWindow {
    /// How many rows there are by the filter.
    pub total: u32,
    /// Rows from the offset asked for.
    pub rows: Vec<TaskRow>,
}

/// A task of a post that ends.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct TaskRow {
    /// Id of the task.
    pub task: String,
    /// Its name.
    pub name: String,
    /// Name of its function.
    pub function: String,
    /// Key of the post that does it today.
    pub from: String,
    /// Name or title of that post.
    pub from_name: String,
    /// Hours a week today.
    pub today: Figure,
    /// Hours a week afterwards.
    pub after: Figure,
    /// What the law asks; empty where it asks nothing.
    pub statute: String,
    /// Whether one named person has to hold it.
    pub named: bool,
    /// Who takes it; none where nobody does.
    pub holder: Option<TaskHolder>,
    /// Who takes it, or that it ends, or why nobody does, in words.
    pub held_by: String,
    /// Whether it has to be given to somebody.
    pub unheld: bool,
    /// Who could take it: rotas of the cell, the subject, and people who qualify, likeliest first.
    pub could: Vec<CouldHold>,
}

impl fmt::Debug for TaskRow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "TaskRow({}, {})", self.task, self.from)
    }
}

/// Somebody who could hold a task.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct CouldHold {
    /// Who.
    pub holder: TaskHolder,
    /// In words.
    pub name: String,
}

impl fmt::Debug for CouldHold {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("CouldHold")
    }
}

/// A council.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct CouncilView {
    /// Its name, as decisions say it.
    pub id: String,
    /// Its name in words.
    pub name: String,
    /// Its tier, from 1 above the cells.
    pub tier: u32,
    /// The cells and councils that send a delegate to it, as decisions say them.
    pub of: Vec<String>,
}

/// A seat in a council.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct SeatView {
    /// The cell or council that is spoken for, as decisions say it.
    pub body: String,
    /// Its name in words.
    pub name: String,
    /// The council the seat is in, as decisions say it; empty where the body is sent nowhere.
    pub council: String,
    /// Key of who holds it; empty while nobody does.
    pub key: String,
    /// Name of who holds it; empty while nobody does.
    pub holder: String,
    /// The mandate, in the body's own words.
    pub text: String,
    /// What it is about.
    pub scope: String,
    /// First and last day, in words; empty while nobody holds it.
    pub term: String,
    /// `empty`, `sitting`, `waiting`, `term-over`, `recalled`.
    pub state: String,
    /// The same in words.
    pub state_text: String,
    /// Who may be given the mandate.
    pub members: Vec<Named>,
}

impl fmt::Debug for SeatView {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SeatView({})", self.body)
    }
}

/// A subject, and who has authority in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct DomainView {
    /// The subject, as decisions say it.
    pub domain: String,
    /// Its name.
    pub name: String,
    /// Who has it.
    pub holders: Vec<AuthorityView>,
}

/// One person's authority in a subject.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct AuthorityView {
    /// Key of the person.
    pub key: String,
    /// Their name.
    pub name: String,
    /// The cell that granted it.
    pub cell: String,
    /// What they may not decide alone; empty where nothing is said.
    pub limits: String,
    /// Since when, in words.
    pub from: String,
}

impl fmt::Debug for AuthorityView {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "AuthorityView({})", self.key)
    }
}

/// One kind of decision and who takes it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct WhoDecidesView {
    /// The decision.
    pub decision: String,
    /// Who takes it today, while cells start, and afterwards.
    pub bodies: [String; 3],
    /// Why, with the law where law fixes it.
    pub why: String,
}

/// A route to fewer posts, or none.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct RouteView {
    /// Its id.
    pub id: String,
    /// Its name.
    pub label: String,
    /// What it means here, in a sentence.
    pub what: String,
    /// Its figures.
    pub lines: Vec<Line>,
}

/// The turns of a cell's rotas.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct RotaView {
    /// The rotas, in the order of each week's turns.
    pub rotas: Vec<Named>,
    /// How the rotas that somebody set are set; the others last a week, without a gap, for everybody who qualifies.
    pub settings: Vec<Rota>,
    /// The weeks.
    pub weeks: Vec<WeekView>,
    /// How even it is, and that it cannot be evener, in words.
    pub even: String,
}

impl fmt::Debug for RotaView {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "RotaView({} weeks)", self.weeks.len())
    }
}

/// One week of a cell's rotas.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct WeekView {
    /// Its first day, in words.
    pub week: String,
    /// Who has each rota, in order; empty where nobody can.
    pub turns: Vec<String>,
}

impl fmt::Debug for WeekView {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "WeekView({})", self.week)
    }
}
