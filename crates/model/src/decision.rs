//! What people decide. A plan is its imported rows and a list of these; everything else follows.

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::Date;
use crate::money::{Amount, Rate};

mod accounts;
mod author;
mod bounds;
mod cash;
mod cell_names;
mod deal;
mod lines;
mod rules;
mod tasks;
mod uncertain;

pub use accounts::Head;
pub use author::{Author, NoAuthor};
pub use bounds::OutOfBounds;
pub use cash::{CashAction, CashItem, CashItemKind};
pub use cell_names::cell_called_now;
pub(crate) use cell_names::{is_council, with_cells_as_named};
pub use deal::{Becomes, Borrowing, Competitor, Expected, Funding, Item, MemberShares, Worth};
pub use lines::LineOrder;
pub use rules::{KeptBlank, Worded};
pub use tasks::{Afterwards, Grant, Holding, OwnTask, Rota, TaskHolder};
pub use uncertain::{Spread, Uncertain};

/// How the name of a council begins that the formula made: no cell is called so.
pub(crate) const FORMULA_COUNCIL: &str = "council-";

/// Stable key of a person or a group of posts: the source's id, else one made from its place.
pub type Key = String;

/// One decision. Later ones of a kind replace earlier ones, per key where they name one.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(tag = "decision", rename_all = "kebab-case")]
pub enum Decision {
    /// Answers a question the import asked about one row.
    Answer {
        /// Whose row.
        key: Key,
        /// What the person said.
        answer: Answer,
    },
    /// What is so of posts, whatever the files say.
    Corrected {
        /// What is corrected.
        posts: Vec<PostCorrection>,
    },
    /// Who a post reports to, whatever the files say.
    ReportsTo {
        /// Whose line.
        key: Key,
        /// The manager; none is the top.
        manager: Option<Key>,
    },
    /// Who is meant where the files name a manager who is not found, or none at all.
    ManagerMeant {
        /// A post whose files say it so: it counts for every post of which they say the same. Without it, for every
        /// post whose manager is not found.
        like: Option<Key>,
        /// The manager meant; none is the top.
        manager: Option<Key>,
    },
    /// Whether ids and references to managers are the same where they differ by leading zeros only.
    LeadingZeros {
        /// Whether leading zeros are ignored.
        ignored: bool,
    },
    /// Whether every loop of people who report to each other is cut above its first member in the files, who then
    /// stands at the top.
    LoopsCut {
        /// Whether they are.
        cut: bool,
    },
    /// Who is at the top: everybody else who reports to nobody then reports to them.
    Top {
        /// Who; none leaves everybody where they are.
        key: Option<Key>,
    },
    /// Makes lines for posts of which the files say none, by unit and grade.
    BuildLines {
        /// By what; none takes the lines out again.
        by: Option<LineOrder>,
    },
    /// Answers a question the import asked about several rows at once.
    Answers {
        /// Whose rows.
        keys: Vec<Key>,
        /// What the person said of each.
        answer: Answer,
    },
    /// Whether the employment allowance is claimed today and by the cooperative.
    EmploymentAllowance {
        /// Claimed by the firm as it is.
        before: bool,
        /// Claimed by the cooperative.
        after: bool,
    },
    /// The firm's own figure for a parameter the law leaves to each firm, such as its accident rate.
    OwnFigure {
        /// Id of the parameter.
        parameter: String,
        /// The figure, in the parameter's unit; none takes it out again.
        value: Option<Decimal>,
    },
    /// The structure the firm is to have. `elected_layers`: of a mixed step, layers from the top whose managers are
    /// elected and stay; without it, all but those next to the people who manage nobody.
    Target {
        /// Which.
        structure: Structure,
        /// Layers from the top that keep elected managers.
        elected_layers: Option<u32>,
    },
    /// What share of a post's hours is coordination.
    CoordinationShare {
        /// Whose.
        key: Key,
        /// The share; none takes it out again.
        share: Option<Rate>,
    },
    /// Who works in which cell: a solver's or a person's answer, checked and costed, never solved again.
    Cells(CellPlan),
    /// Makes a cell nobody is in yet.
    NewCell {
        /// Its name, which no other cell or council has.
        cell: String,
    },
    /// Calls a cell otherwise. Whatever was decided of it before holds of it under its new name.
    RenameCell {
        /// Its name so far.
        cell: String,
        /// Its new name, which no other cell or council has.
        name: String,
    },
    /// Dissolves a cell. Its mandate, its seat and the settings of its rotas end with it; without a cell its people go to,
    /// so do its turns and the authority it granted.
    DissolveCell {
        /// Its name.
        cell: String,
        /// The cell its people, pins, turns and grants go to; without one its people are in no cell.
        into: Option<String>,
    },
    /// Moves one person to a cell.
    MoveToCell {
        /// Who.
        key: Key,
        /// Name of the cell.
        cell: String,
    },
    /// Keeps somebody in a cell whatever a solver proposes.
    Pin {
        /// Who.
        key: Key,
        /// Name of the cell; none unpins.
        cell: Option<String>,
    },
    /// Two people who must not be in one cell.
    Apart {
        /// The one.
        one: Key,
        /// The other.
        other: Key,
        /// Whether they must be apart; else that is taken back.
        apart: bool,
    },
    /// A skill every cell needs.
    Cover {
        /// The skill, in the words of the files.
        skill: String,
        /// How many people of each cell must have it; 0 takes it out again.
        people: u32,
    },
    /// Shares one person's week among several cells.
    ShareWeek {
        /// Who.
        key: Key,
        /// Share of the week by name of the cell; they sum to 1.
        cells: BTreeMap<String, Rate>,
    },
    /// Takes somebody out of their cell while a place is found: paid as before, on nobody's list of leavers.
    Bench {
        /// Who.
        key: Key,
        /// Until when, if known.
        #[cfg_attr(feature = "specta", specta(type = Option<String>))]
        until: Option<Date>,
    },
    /// Which cells start together, and when.
    Wave {
        /// Name of the wave.
        wave: String,
        /// The day it starts, if known.
        #[cfg_attr(feature = "specta", specta(type = Option<String>))]
        on: Option<Date>,
        /// Names of its cells; none takes the wave out again.
        cells: Vec<String>,
    },
    /// Which cells and councils send a delegate to which council; none: as many as the formula says, in order.
    Councils {
        /// The councils.
        councils: Vec<Council>,
    },
    /// A cell or a council gives somebody a mandate.
    Mandate(Mandate),
    /// A cell or a council takes its mandate back, at once.
    Recall {
        /// Name of the cell or council.
        body: String,
        /// The day.
        #[cfg_attr(feature = "specta", specta(type = String))]
        on: Date,
    },
    /// A cell grants somebody authority in one subject.
    Grant(Grant),
    /// A cell takes authority in a subject back, at once.
    Revoke {
        /// The subject.
        domain: String,
        /// Whose.
        key: Key,
        /// The day.
        #[cfg_attr(feature = "specta", specta(type = String))]
        on: Date,
    },
    /// Who takes turns in a rota of a cell.
    Rota(Rota),
    /// Who takes which tasks of the posts that end: a proposal's or a person's answer, checked, never worked out again.
    TaskHolders {
        /// One entry for each task and holder.
        holdings: Vec<Holding>,
    },
    /// Gives one task to a holder.
    TaskHolder {
        /// Id of the task.
        task: String,
        /// The post that does it today.
        from: Key,
        /// Who takes it; none leaves it unheld.
        holder: Option<TaskHolder>,
    },
    /// What a task takes, in hours a week.
    TaskHours {
        /// Id of the task.
        task: String,
        /// The post that does it today.
        from: Key,
        /// Today; without it, the post's hours that are left, shared out by what such tasks usually take.
        today: Option<Decimal>,
        /// Afterwards; without it, as the library says of such a task.
        after: Option<Decimal>,
    },
    /// A task the library lacks, or one of its tasks as it is here.
    OwnTask(OwnTask),
    /// Leaves a task of the library out.
    TaskLeftOut {
        /// Id of the task.
        task: String,
        /// Whether it is left out; else that is taken back.
        out: bool,
    },
    /// By which route posts may become fewer.
    Route {
        /// The route.
        route: Route,
    },
    /// What a post would be paid elsewhere.
    MarketPay {
        /// Whose.
        key: Key,
        /// A year's pay; none takes it out again.
        yearly: Option<Amount>,
    },
    /// Nobody is paid under a share of what they would be paid elsewhere.
    MarketFloor {
        /// The share, such as 0.9; none takes it out again.
        share: Option<Rate>,
    },
    /// What somebody's needs are, where pay goes by need.
    Need {
        /// Whose.
        key: Key,
        /// People who depend on them.
        dependants: u32,
        /// What housing costs in a year.
        housing: Amount,
        /// Whether a disability costs them more.
        disability: bool,
    },
    /// How members are paid.
    PayPolicy(PayPolicy),
    /// How much coordination the cells need.
    Coordination(Coordination),
    /// Output per productive hour after the change, as a gain on today's: 0.02 is 2 % more.
    Productivity {
        /// The gain; below zero is a loss.
        gain: Rate,
    },
    /// Works out how far the saving may be off, from so many draws.
    Range {
        /// How many draws.
        draws: u32,
        /// Where the random numbers start.
        #[cfg_attr(feature = "specta", specta(type = i32))]
        seed: u64,
    },
    /// How far an uncertain value may be from what is likely.
    Spread {
        /// Which value.
        parameter: Uncertain,
        /// How far; none takes it out again.
        spread: Option<Spread>,
    },
    /// The study that stands behind how much more or less is made in an hour.
    Evidence {
        /// Id of the study; none: what the edition judges from all of them.
        study: Option<String>,
    },
    /// What an account of the books is, where its name does not say it or says it wrongly.
    AccountHead {
        /// The account's code, else its name.
        account: String,
        /// What it is; none leaves it to its name again.
        head: Option<Head>,
    },
    /// The day the collective starts, where no wave of cells is dated.
    Start {
        /// The day; none takes it out again.
        #[cfg_attr(feature = "specta", specta(type = Option<String>))]
        on: Option<Date>,
    },
    /// Money that is to come in or go out, which no file says.
    CashItem {
        /// Its id.
        id: String,
        /// What it is; none takes it out again.
        item: Option<CashItem>,
    },
    /// An action against a week without enough cash, put into the plan.
    CashAction {
        /// Which.
        action: CashAction,
        /// The week of the plan it is for, from 1.
        week: u32,
        /// Whether it is in the plan; else that is taken back.
        on: bool,
    },
    /// The legal form the rules are drafted for.
    Form {
        /// Id of the form in `data/forms`.
        form: String,
    },
    /// Fills a blank of a clause.
    Blank {
        /// Id of the clause.
        clause: String,
        /// Name of the blank.
        blank: String,
        /// The value; empty takes it out again.
        value: String,
        /// What the plan says otherwise, where people keep their value all the same.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        kept: Option<KeptBlank>,
    },
    /// Takes a clause into the rules, or leaves it out.
    RuleTaken {
        /// Id of the clause.
        clause: String,
        /// Whether it is in; none leaves it to the library again.
        taken: Option<bool>,
        /// Why.
        reason: String,
    },
    /// Words a rule otherwise than the library, or adds one the library does not have.
    RuleWording {
        /// Id of the clause; one the library does not have adds a rule.
        clause: String,
        /// Language of the words.
        language: String,
        /// The words; none takes them back.
        worded: Option<Worded>,
        /// The clause an added rule stands after; none: at the end.
        after: Option<String>,
        /// Why.
        reason: String,
    },
    /// What the change is paid with.
    Funding(Funding),
    /// What the business is worth by.
    Worth(Worth),
    /// How the business is expected to go on.
    Expected(Expected),
    /// Another firm of the trade to compare unit costs with; none takes it out again.
    Competitor {
        /// The firm.
        competitor: Option<Competitor>,
    },
}

impl Decision {
    /// Returns whether it makes a cell, names one anew or dissolves one.
    fn is_of_cell_names(&self) -> bool {
        matches!(self, Self::NewCell { .. } | Self::RenameCell { .. } | Self::DissolveCell { .. })
    }

    /// Returns whether it is about the draft rules.
    pub fn is_of_rules(&self) -> bool {
        matches!(self, Self::Form { .. } | Self::Blank { .. } | Self::RuleTaken { .. } | Self::RuleWording { .. })
    }
}

/// What a person answered about a row.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(tag = "answer", rename_all = "kebab-case")]
pub enum Answer {
    /// The value is an hourly rate, worked for so many hours a week.
    Hourly {
        /// Paid hours a week.
        hours_week: Decimal,
    },
    /// The value is the pay of a day, worked so many days a week.
    Daily {
        /// Paid days a week.
        days_week: Decimal,
    },
    /// The value is what it says, for a year.
    Yearly,
    /// The yearly pay is this, in minor units.
    Pay {
        /// Yearly pay.
        yearly: Amount,
    },
    /// The row is nobody to be counted.
    SetAside,
}

/// What is corrected of one post; what is none stays as the files have it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(default)]
pub struct PostCorrection {
    /// Whose.
    pub key: Key,
    /// Title of the post; empty takes it away.
    pub title: Option<String>,
    /// Department or unit; empty takes it away.
    pub unit: Option<String>,
    /// Paid hours a week: of a group, of all its posts together.
    #[cfg_attr(feature = "specta", specta(type = Option<String>))]
    pub hours_week: Option<Decimal>,
    /// Yearly pay of one post, in minor units.
    pub yearly: Option<Amount>,
}

/// Who works in which cell.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct CellPlan {
    /// Smallest size asked for, in posts.
    pub min: u32,
    /// Largest size asked for, in posts.
    pub max: u32,
    /// How the cells were found.
    pub method: CellMethod,
    /// The cells, in the order they are shown.
    pub cells: Vec<CellMembers>,
    /// What a solver says of its answer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub solved: Option<Solved>,
}

/// What a solver says of the cells it found: enough to find them again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Solved {
    /// Weight of the work ties between cells.
    #[cfg_attr(feature = "specta", specta(type = i32))]
    pub cut: u64,
    /// Weight of all work ties.
    #[cfg_attr(feature = "specta", specta(type = i32))]
    pub total: u64,
    /// No cells within the bounds cut less.
    #[cfg_attr(feature = "specta", specta(type = i32))]
    pub bound: u64,
    /// Whether it is proved that none are better.
    pub proved: bool,
    /// Where the random numbers started.
    #[cfg_attr(feature = "specta", specta(type = i32))]
    pub seed: u64,
    /// Steps of work done.
    #[cfg_attr(feature = "specta", specta(type = i32))]
    pub steps: u64,
}

/// How cells were found.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(rename_all = "kebab-case")]
pub enum CellMethod {
    /// Existing reporting groups, split and joined to the bounds; not claimed to be best.
    #[default]
    ReportingGroups,
    /// Found by the solver, keeping work ties inside cells.
    Solved,
    /// Drawn by a person.
    ByHand,
}

/// One cell's members.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct CellMembers {
    /// Its name.
    pub name: String,
    /// Posts in it by key; a group of posts may be shared between cells.
    pub members: BTreeMap<Key, Decimal>,
}

/// How members are paid. Rates are for an hour, in minor units.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(tag = "policy", rename_all = "kebab-case")]
pub enum PayPolicy {
    /// Everybody keeps their pay.
    Keep,
    /// One hourly rate for everybody.
    Equal {
        /// The rate; without one, the mean of those who manage nobody.
        hourly: Option<Amount>,
        /// Whether benefits of managers' posts end.
        benefits_end: bool,
    },
    /// So many rates, evenly apart from the lowest to a multiple of it; each post takes the one nearest its own.
    Banded {
        /// How many rates.
        bands: u32,
        /// The highest as a multiple of the lowest.
        ratio: Rate,
        /// The lowest rate, if one is set.
        floor: Option<Amount>,
        /// Whether benefits of managers' posts end.
        benefits_end: bool,
    },
    /// A sum shared out by hours worked: an hour counts as an hour, coordination included.
    Hours {
        /// A year's gross pay of everybody but apprentices; without it, today's.
        budget: Option<Amount>,
        /// Whether benefits of managers' posts end.
        benefits_end: bool,
    },
    /// A sum shared out by need: an equal base for the hours, and something for each need.
    Need {
        /// A year's gross pay of everybody but apprentices; without it, today's.
        budget: Option<Amount>,
        /// For each person kept, a year.
        dependant: Amount,
        /// Share of what housing costs.
        housing: Rate,
        /// For a disability, a year.
        disability: Amount,
        /// Whether benefits of managers' posts end.
        benefits_end: bool,
    },
    /// Nobody above a multiple of the lowest rate, nobody below a floor.
    RatioCap {
        /// The multiple, such as 1.5.
        ratio: Rate,
        /// The floor, if one is set.
        floor: Option<Amount>,
        /// Whether benefits of managers' posts end.
        benefits_end: bool,
    },
}

impl PayPolicy {
    /// Returns whether benefits of managers' posts end.
    pub fn benefits_end(&self) -> bool {
        match self {
            Self::Keep => false,
            Self::Equal { benefits_end, .. }
            | Self::RatioCap { benefits_end, .. }
            | Self::Banded { benefits_end, .. }
            | Self::Hours { benefits_end, .. }
            | Self::Need { benefits_end, .. } => *benefits_end,
        }
    }
}

/// How much coordination the cells need; what is absent is the assumption's default.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Coordination {
    /// Share of a manager's hours that is supervision.
    pub supervisory_share: Option<Rate>,
    /// Share of those hours the cells still need.
    pub kept: Option<Rate>,
    /// Hours a week each member meets in the cell.
    pub cell_hours: Option<Decimal>,
    /// Hours a week each delegate meets in a council.
    pub council_hours: Option<Decimal>,
    /// Whether meetings come on top of the paid hours: they are work all the same, and the minimum wage counts them.
    #[serde(default, skip_serializing_if = "is_not")]
    pub on_top: bool,
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde passes references")]
fn is_not(flag: &bool) -> bool {
    !flag
}

/// What a firm can become. All four are costed on the same people.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(rename_all = "kebab-case")]
pub enum Structure {
    /// The firm as it is.
    AsIs,
    /// A worker cooperative with an elected board and elected managers.
    ElectedManagers,
    /// Some layers keep elected managers, the others become cells.
    Mixed,
    /// A worker collective: cells with delegates, no permanent managers.
    #[default]
    Collective,
}

/// A council and who sends a delegate to it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Council {
    /// Its name.
    pub name: String,
    /// Names of the cells and councils below it.
    pub of: Vec<String>,
}

/// A mandate: somebody speaks for a cell or a council in the council above it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Mandate {
    /// Name of the cell or council that gives it.
    pub body: String,
    /// Who holds it.
    pub key: Key,
    /// What the delegate is to say and not to say, in the body's own words.
    pub text: String,
    /// What it is about.
    pub scope: String,
    /// First day.
    #[cfg_attr(feature = "specta", specta(type = String))]
    pub from: Date,
    /// Term, in weeks.
    pub weeks: u32,
}

/// By which route posts may become fewer.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(rename_all = "kebab-case")]
pub enum Route {
    /// Nobody is dismissed, and nobody who leaves goes unreplaced: a hard constraint.
    #[default]
    NobodyDismissed,
    /// Nobody is dismissed; who leaves is not replaced.
    Attrition,
    /// Posts are cut.
    PostsCut,
}

/// A named scenario: decisions on top of its parent's.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Scenario {
    /// Stable id.
    pub id: String,
    /// What people call it; unique in the plan.
    pub name: String,
    /// The scenario it builds on.
    pub parent: Option<String>,
    /// Its own decisions, oldest first.
    pub decisions: Vec<Decision>,
}
