//! What people decide about tasks: who has authority, who takes turns, who holds what.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::Key;
use crate::Date;

/// Authority in one subject, granted by a cell.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Grant {
    /// The subject.
    pub domain: String,
    /// Who has it.
    pub key: Key,
    /// Name of the cell that grants it.
    pub cell: String,
    /// Where it ends: what its holder may not decide alone.
    pub limits: String,
    /// First day.
    #[cfg_attr(feature = "specta", specta(type = String))]
    pub from: Date,
}

/// Who takes turns at one kind of task in a cell.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Rota {
    /// Name of the cell.
    pub cell: String,
    /// Id of the rota: the kind of task.
    pub rota: String,
    /// Who takes turns; none: every member of the cell who qualifies.
    pub members: Vec<Key>,
    /// Weeks each turn lasts.
    pub weeks_each: u32,
    /// Weeks between two turns of one person, at least.
    pub gap_weeks: u32,
}

/// Who holds a task. Everybody is nobody: there is no such holder.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(tag = "held-by", rename_all = "kebab-case")]
pub enum TaskHolder {
    /// One person.
    Person {
        /// Who.
        key: Key,
    },
    /// A rota of a cell: one person at a time.
    Rota {
        /// Name of the cell.
        cell: String,
        /// Id of the rota: the kind of task.
        rota: String,
    },
    /// Those who have authority in a subject.
    Domain {
        /// The subject.
        domain: String,
    },
}

/// A task of several posts with one holder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Holding {
    /// Id of the task.
    pub task: String,
    /// Who takes it.
    pub holder: TaskHolder,
    /// The posts that do it today.
    pub from: Vec<Key>,
}

/// A task a person adds to the library, or puts in the place of one of its tasks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct OwnTask {
    /// Its id; one of the library replaces that task.
    pub task: String,
    /// What it is called.
    pub name: String,
    /// Id of the function it belongs to.
    pub function: String,
    /// The post that does it; none: every post that coordinates.
    pub from: Option<Key>,
    /// Usual hours a week.
    pub hours_week: Decimal,
    /// What becomes of its hours.
    pub afterwards: Afterwards,
    /// The law that wants one named holder; empty where none does.
    pub statute: String,
}

/// What becomes of a task's hours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(rename_all = "kebab-case")]
pub enum Afterwards {
    /// It takes as many hours as today.
    Whole,
    /// It takes the share of today's hours that coordination among equals still needs.
    Shrinks,
    /// Without a hierarchy nobody has to do it.
    Ends,
}
