//! How the change is paid for, and whether the firm then lives, in words.

use super::super::words::Words;
use super::Report;
use crate::money::Amount;
use crate::story::Story;
use crate::viability::conversion::Conversion;

/// Whether the sources come to what is needed, in a line.
pub fn deal_headline(conversion: &Conversion, story: &Story, words: &Words) -> String {
    match conversion.deal.gap {
        None => words.word("deal-not-entered"),
        Some(gap) if gap > Amount::ZERO => {
            words.text("deal-gap", &[("gap", words.money(gap, story.firm.currency).into())])
        }
        Some(_) => words.word("deal-funded"),
    }
}

impl Report<'_> {
    /// The deal.
    pub(super) fn deal(&mut self) {
        let Some(conversion) = &self.story.conversion else { return };
        self.section("section-deal");
        let headline = deal_headline(conversion, self.story, self.words);
        self.say(super::ParagraphStyle::Body, headline);
    }
}
