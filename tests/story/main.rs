//! The story told end to end: the sample worked by hand, cases in plain files, laws that hold for any firm.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test stops at what is not there")]

mod accessible;
mod adoption;
mod cases;
mod cash;
mod cash_told;
mod choosing;
mod clauses;
mod costs;
mod deal;
mod forms;
mod given;
mod import;
mod lines;
mod plan;
mod printed;
mod prints;
mod properties;
mod proposal;
mod published;
mod ranged;
mod real_files;
mod redacted;
mod review;
mod sample;
mod sample_deal;
mod sample_tasks;
mod transition_documents;
mod voting;
mod window;
mod workers;

use std::path::{Path, PathBuf};

/// The root of the checkout.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// What stands where a message or a figure is missing.
const GAP: &str = "⟦";

/// Fails where a view shows a gap, and says which.
/// The words of a row's note in print.
fn noted(row: &leveller_model::report::document::Row) -> String {
    use leveller_model::report::document::Inline;
    let words = row.note.iter().map(|inline| match inline {
        Inline::Text { text } | Inline::Link { text, .. } => text.as_str(),
        _ => "",
    });
    words.collect()
}

fn no_gap(what: &str, shown: &impl serde::Serialize) {
    let text = serde_json::to_string(shown).unwrap();
    let gaps: std::collections::BTreeSet<&str> =
        text.split(GAP).skip(1).map(|rest| rest.split('⟧').next().unwrap_or_default()).collect();
    assert!(gaps.is_empty(), "{what} shows messages or figures that are missing: {gaps:?}");
}
