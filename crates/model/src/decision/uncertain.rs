//! What people say of values nobody knows for certain.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// A value that is not known for certain.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(rename_all = "kebab-case")]
pub enum Uncertain {
    /// Share of managers' hours that goes into coordinating today.
    SupervisoryShare,
    /// Of the coordinating that can shrink, the share the cells still need.
    CoordinationKept,
    /// Share of other people's hours in meetings today.
    MeetingShare,
    /// Share of paid hours that members' meetings take.
    Deliberation,
    /// Gain of output per productive hour.
    Productivity,
    /// How far members' pay moves from what the plan says.
    PayLevel,
    /// Of the best paid quarter whose pay falls, the share who leave within a year.
    Exits,
    /// Weeks of pay it costs to replace somebody.
    Replacement,
    /// Share of output lost in the first six months.
    Dip,
}

impl Uncertain {
    /// Every such value; its place here is its place in a draw.
    pub const ALL: [Self; 9] = [
        Self::SupervisoryShare,
        Self::CoordinationKept,
        Self::MeetingShare,
        Self::Deliberation,
        Self::Productivity,
        Self::PayLevel,
        Self::Exits,
        Self::Replacement,
        Self::Dip,
    ];

    /// Returns the least and the most it can be: a share, a gain, weeks, or how far pay moves.
    pub(super) fn bounds(self) -> (i64, i64) {
        match self {
            Self::SupervisoryShare
            | Self::CoordinationKept
            | Self::MeetingShare
            | Self::Deliberation
            | Self::Exits
            | Self::Dip => (0, 1),
            Self::Productivity => (-1, 100),
            Self::PayLevel => (-1, 1),
            Self::Replacement => (0, MOST_WEEKS),
        }
    }

    /// Returns its id: `uncertain-<id>` in the words.
    pub fn id(self) -> &'static str {
        match self {
            Self::SupervisoryShare => "supervisory-share",
            Self::CoordinationKept => "coordination-kept",
            Self::MeetingShare => "meeting-share",
            Self::Deliberation => "deliberation",
            Self::Productivity => "productivity",
            Self::PayLevel => "pay-level",
            Self::Exits => "exits",
            Self::Replacement => "replacement",
            Self::Dip => "dip",
        }
    }
}

/// The longest time it takes to earn what replacing somebody costs, in weeks: ten years.
const MOST_WEEKS: i64 = 520;

/// How far a value may be from what is likely.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(deny_unknown_fields)]
pub struct Spread {
    /// The lowest it may be.
    pub low: Decimal,
    /// What it is most likely.
    pub likely: Decimal,
    /// The highest it may be.
    pub high: Decimal,
}
