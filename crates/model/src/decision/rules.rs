//! What people decide about the draft rules.

use serde::{Deserialize, Serialize};

/// A value people keep although the plan says another.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct KeptBlank {
    /// What the plan said then, as the blank tells it: once it says something else they are asked again.
    pub plan: String,
    /// Why they keep theirs.
    pub reason: String,
}

/// The words of a rule: blanks and references stand in braces, a line a paragraph, `- ` before an item.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Worded {
    /// Its title.
    pub title: String,
    /// Its paragraphs.
    pub text: String,
    /// The same in plain words.
    pub plain: String,
}
