//! Thirteen weeks of cash and signs of insolvency as they cross to the window.

use serde::{Deserialize, Serialize};
use specta::Type;

/// Whether cash lasts.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
pub struct CashView {
    /// What the headline says.
    pub headline: String,
    /// Lists of the books that are not there, each with what it would give.
    pub missing: Vec<String>,
}
