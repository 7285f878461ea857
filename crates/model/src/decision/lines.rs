//! How reporting lines are made where the files have none.

use serde::{Deserialize, Serialize};

/// By what posts of a unit are put in order: the first of them leads the rest, and whoever leads a unit reports to the
/// first of all.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct LineOrder {
    /// Grades in the words of the files, the highest first; a post of another grade, or of none, comes after them.
    pub grades: Vec<String>,
    /// Whether posts of one grade, or of none, go by pay; else by the order of the files.
    pub pay: bool,
}
