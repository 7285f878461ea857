//! Keeps the story: plans on disk, their history, and the contract both hosts speak.
//!
//! Start at [`session::Session`]: open a plan, look, decide, undo, print. [`contract`] holds the only
//! types that cross to the window. Figures come from `leveller_model` and are never worked out here.

pub mod author;
mod calendar;
pub mod contract;
pub mod data;
pub mod error;
pub mod history;
pub mod house;
pub mod intake;
pub mod language;
pub mod own_profiles;
mod plan;
mod plan_file;
pub mod reading;
pub mod recent;
pub mod sealed;
pub mod secret_ballot;
pub mod secret_vote;
mod sentence;
pub mod session;
pub mod whole;
pub mod work;

pub use plan_file::hot_journal;
