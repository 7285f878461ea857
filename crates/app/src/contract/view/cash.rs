//! Thirteen weeks of cash and signs of insolvency put into words.

use leveller_model::report;
use leveller_model::report::words::Words;
use leveller_model::story::Story;

use super::super::cash::CashView;

/// Returns the first half of the chapter.
pub(super) fn cash(story: &Story, words: &Words) -> CashView {
    CashView { headline: report::cash_headline(story, words), missing: report::books_missing(story, words) }
}
