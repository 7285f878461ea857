//! Texts that many rows say, such as titles and departments, kept once.

use std::collections::HashSet;
use std::sync::Arc;

use foldhash::fast::RandomState;

/// Longer texts than this are said once.
const LONGEST: usize = 120;

/// The texts met so far.
#[derive(Default)]
pub(super) struct SharedTexts(HashSet<Arc<str>, RandomState>);

impl SharedTexts {
    /// Returns a text to be shared; none of a blank one.
    pub(super) fn of(&mut self, text: &str) -> Option<Arc<str>> {
        if text.is_empty() || text.len() > LONGEST {
            return (!text.is_empty()).then(|| text.into());
        }
        if let Some(known) = self.0.get(text) {
            return Some(Arc::clone(known));
        }
        let new: Arc<str> = text.into();
        self.0.insert(Arc::clone(&new));
        Some(new)
    }
}
