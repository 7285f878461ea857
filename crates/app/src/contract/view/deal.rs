//! The deal, members' accounts and statements put into words.

use leveller_model::report;
use leveller_model::report::words::Words;
use leveller_model::story::Story;

use super::super::deal::DealView;

/// Returns the second half of the chapter; none where the plan's edition knows no deal.
pub(super) fn deal(story: &Story, words: &Words) -> Option<DealView> {
    story.conversion.as_ref().map(|conversion| DealView { headline: report::deal_headline(conversion, story, words) })
}
