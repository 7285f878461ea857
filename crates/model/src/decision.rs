//! What people decide. A plan is its imported rows and a list of these; everything else follows.

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::money::{Amount, Rate};

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
    /// Who works in which cell: a solver's or a person's answer, checked and costed, never solved again.
    Cells(CellPlan),
    /// Moves one person to a cell.
    MoveToCell {
        /// Who.
        key: Key,
        /// Name of the cell.
        cell: String,
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
    },
}

impl Decision {
    /// Returns the first value that is outside the bounds a plan is told with; none where all are inside.
    ///
    /// The bounds are wide: what is merely unwise is for the story to say.
    pub fn out_of_bounds(&self) -> Option<OutOfBounds> {
        let check = |what, value: Decimal, least: i64, most: i64| {
            let (least, most) = (Decimal::from(least), Decimal::from(most));
            (value < least || value > most).then_some(OutOfBounds { what, least, most })
        };
        let hourly = |rate: &Option<Amount>| rate.and_then(|rate| check("hourly", rate.minor(), 0, 100_000_000));
        let hours = |what, hours: Option<Decimal>| hours.and_then(|hours| check(what, hours, 0, WEEK));
        let share = |what, share: Option<Rate>| share.and_then(|share| check(what, share, 0, 1));
        match self {
            Self::Answer { answer: Answer::Hourly { hours_week }, .. } => hours("hours-week", Some(*hours_week)),
            Self::Answer { answer: Answer::Pay { yearly }, .. } => check("pay", yearly.minor(), 0, MOST_PAY),
            Self::Cells(plan) => {
                let sizes = plan.cells.iter().flat_map(|cell| cell.members.values());
                sizes.filter_map(|size| check("cell-size", *size, 0, MOST_POSTS)).next()
            }
            Self::PayPolicy(PayPolicy::Equal { hourly: rate, .. }) => hourly(rate),
            Self::PayPolicy(PayPolicy::RatioCap { ratio, floor, .. }) => {
                check("ratio", *ratio, 1, 1_000).or_else(|| hourly(floor))
            }
            Self::Coordination(coordination) => share("supervisory-share", coordination.supervisory_share)
                .or_else(|| share("kept", coordination.kept))
                .or_else(|| hours("cell-hours", coordination.cell_hours))
                .or_else(|| hours("council-hours", coordination.council_hours)),
            Self::Productivity { gain } => check("gain", *gain, -1, 100),
            Self::OwnFigure { value, .. } => value.and_then(|value| check("own-figure", value, 0, MOST_OWN_FIGURE)),
            Self::Answer { answer: Answer::Yearly | Answer::SetAside, .. }
            | Self::EmploymentAllowance { .. }
            | Self::MoveToCell { .. }
            | Self::PayPolicy(PayPolicy::Keep)
            | Self::Form { .. }
            | Self::Blank { .. } => None,
        }
    }
}

/// Hours in a week.
const WEEK: i64 = 168;
/// The largest yearly pay that is counted with, in minor units: as in the import.
const MOST_PAY: i64 = 100_000_000_000_000;
/// The most posts one row stands for.
const MOST_POSTS: i64 = 1_000_000_000;

/// The largest figure a firm has for itself: rates are far below it, monthly amounts too.
const MOST_OWN_FIGURE: i64 = 1_000_000;

/// A value of a decision that no plan can be told with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutOfBounds {
    /// Which value: `value-<what>` in the words.
    pub what: &'static str,
    /// The least allowed.
    pub least: Decimal,
    /// The most allowed.
    pub most: Decimal,
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
}

/// How cells were found.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(rename_all = "kebab-case")]
pub enum CellMethod {
    /// Existing reporting groups, split and joined to the bounds; not claimed to be best.
    #[default]
    ReportingGroups,
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
