//! The deal, members' accounts and statements as they cross to the window.

use serde::{Deserialize, Serialize};
use specta::Type;

/// How the change is paid for, and whether the firm then lives.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
pub struct DealView {
    /// What the headline says.
    pub headline: String,
}
