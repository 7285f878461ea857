//! Figures of thirteen weeks of cash and signs of insolvency.

use super::Entry;
use crate::report::words::Words;
use crate::story::Story;

/// Returns every address of them.
pub(super) fn addresses(story: &Story) -> Vec<String> {
    let _ = story;
    Vec::new()
}

/// What stands at an address.
pub(super) fn entry(story: &Story, words: &Words, path: &[&str]) -> Option<Entry> {
    let _ = (story, words, path);
    None
}
