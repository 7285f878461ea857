//! Sentences with the figures that stand in them.

use leveller_model::report::figures;
use leveller_model::report::words::Words;
use leveller_model::story::Story;

use super::super::{Figure, SaidView};
use super::figure_of;

/// Returns a sentence with those of some figures whose words stand in it, in the order they stand there.
pub(in crate::contract) fn with_figures(story: &Story, words: &Words, text: String, addresses: &[&str]) -> SaidView {
    let mut found: Vec<(usize, Figure)> = Vec::new();
    for address in addresses {
        let shown = [figures::figure, figures::figure_whole].map(|of| of(story, words, address));
        for figure in shown.into_iter().flatten().map(figure_of).filter(|figure| !figure.exact.is_empty()) {
            let free = |at: &usize| {
                found.iter().all(|(other, known)| *at >= other + known.text.len() || at + figure.text.len() <= *other)
            };
            let at = text
                .match_indices(&figure.text)
                .map(|(at, _)| at)
                .filter(|at| is_whole(&text, *at, figure.text.len()))
                .find(free);
            if let Some(at) = at {
                found.push((at, figure));
                break;
            }
        }
    }
    found.sort_by_key(|(at, _)| *at);
    SaidView { text, figures: found.into_iter().map(|(_, figure)| figure).collect() }
}

/// Whether what stands at a place is no part of a longer number.
fn is_whole(text: &str, at: usize, length: usize) -> bool {
    let before = text[..at].chars().next_back();
    let mut after = text[at + length..].chars();
    let goes_on = match after.next() {
        Some('.' | ',') => after.next().is_some_and(|next| next.is_ascii_digit()),
        Some(next) => next.is_ascii_digit(),
        None => false,
    };
    !goes_on && !before.is_some_and(|before| before.is_ascii_digit() || matches!(before, '.' | ',' | '−'))
}

/// Tasks nobody holds, by reason.
const UNHELD: [&str; 14] = [
    "proposal.unheld.nobody-yet.tasks",
    "proposal.unheld.nobody-yet.hours",
    "proposal.unheld.nobody-qualifies.tasks",
    "proposal.unheld.nobody-qualifies.hours",
    "proposal.unheld.holder-gone.tasks",
    "proposal.unheld.holder-gone.hours",
    "proposal.unheld.not-qualified.tasks",
    "proposal.unheld.not-qualified.hours",
    "proposal.unheld.needs-one-person.tasks",
    "proposal.unheld.needs-one-person.hours",
    "proposal.unheld.rota-empty.tasks",
    "proposal.unheld.rota-empty.hours",
    "proposal.unheld.domain-empty.tasks",
    "proposal.unheld.domain-empty.hours",
];

/// Returns the addresses of the figures a problem with a code tells of.
pub(super) fn figures_of(code: &str) -> &'static [&'static str] {
    match code {
        "tasks-unheld" => &UNHELD,
        "blank-open" => &["bylaws.blanks"],
        "funding-gap" => &["deal.gap"],
        "loan-never-repaid" => &["deal.interest"],
        "cover-thin" | "cover-fails" => &["deal.least-cover", "deal.years-not-covered"],
        "member-share-heavy" => &["deal.deduction.too-much-for"],
        "pay-consent-needed" => &["proposal.pay.falls", "proposal.pay.falls-amount"],
        "conversion-too-long" => &["deal.late-days"],
        "funding-late" => &["deal.gap-at-start"],
        "price-above-worth" => &["deal.worth.price-above", "deal.worth.shares-most"],
        _ => &[],
    }
}
