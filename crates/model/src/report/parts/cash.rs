//! Thirteen weeks of cash and signs of insolvency, in words.

use super::super::charts::id;
use super::super::words::Words;
use super::Report;
use crate::problem::Arg;
use crate::story::Story;

/// Whether cash lasts, in a line.
pub fn cash_headline(story: &Story, words: &Words) -> String {
    let Some(cash) = &story.viability.cash else { return words.word("cash-no-books") };
    match cash.plan.red.len() {
        0 => words.word("cash-no-red"),
        red => words.text("cash-red", &[("weeks", Arg::Count(i64::try_from(red).unwrap_or(i64::MAX)))]),
    }
}

/// Lists of the books that are not there, each with what it would give.
pub fn books_missing(story: &Story, words: &Words) -> Vec<String> {
    story.viability.missing.iter().map(|role| words.word(&format!("books-missing-{}", id(role)))).collect()
}

impl Report<'_> {
    /// Thirteen weeks of cash.
    pub(super) fn cash(&mut self) {
        self.chapter(6, cash_headline(self.story, self.words));
        for missing in books_missing(self.story, self.words) {
            self.say(super::ParagraphStyle::Body, missing);
        }
    }
}
