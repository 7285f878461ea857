//! What a plan says that rules are drafted from.

use std::collections::{BTreeMap, BTreeSet};

use rust_decimal::Decimal;

use super::drafted::Premises;
use super::form::{Board, Form};
use crate::Date;
use crate::decision::{Funding, PayPolicy};
use crate::firm::Firm;
use crate::money::Amount;
use crate::problem::Arg;
use crate::proposal::Proposal;

/// Returns what the plan of a firm says for the rules of a form.
///
/// Values: `firm`, `name` (the firm's without the ending of its legal form), `members`, `cell_min`, `cell_max`, `cells`, `delegates`, `pay_ratio`, `pay_cap`, `pay_budget`, `share_each`,
/// `share_months`, `start`. What holds: `cells`, `councils`, `pay-…`, `board-all`, `board-delegates`, `board-elected`, `board-none`.
pub fn premises(
    name: &str,
    form: &Form,
    firm: &Firm,
    proposal: &Proposal,
    funding: Option<&Funding>,
    start: Option<Date>,
) -> Premises {
    let money = |amount: Amount| Arg::Money(amount, firm.currency);
    let positive = |number: u32| Some(Arg::Number(number.into())).filter(|_| number > 0);
    let cells = u32::try_from(proposal.cells.len()).unwrap_or(u32::MAX);
    let shares = funding.and_then(|funding| funding.member_shares.as_ref());
    let ratio = match &proposal.pay_policy {
        PayPolicy::RatioCap { ratio, .. } | PayPolicy::Banded { ratio, .. } => Some(Arg::Number(*ratio)),
        _ => None,
    };
    let budget = match &proposal.pay_policy {
        PayPolicy::Hours { budget, .. } | PayPolicy::Need { budget, .. } => budget.map(money),
        _ => None,
    };
    let values: BTreeMap<String, Arg> = [
        ("firm", Some(Arg::Text(name.to_owned())).filter(|_| !name.is_empty())),
        ("name", Some(Arg::Text(without_ending(name).to_owned())).filter(|_| !name.is_empty())),
        ("members", Some(Arg::Number(firm.posts)).filter(|_| firm.posts > Decimal::ZERO)),
        ("cell_min", positive(proposal.cell_bounds.0)),
        ("cell_max", positive(proposal.cell_bounds.1)),
        ("cells", positive(cells)),
        ("delegates", proposal.top_council().map(|delegates| Arg::Number(delegates.into()))),
        ("pay_ratio", ratio),
        ("pay_cap", proposal.pay_cap.map(money)),
        ("pay_budget", budget),
        ("share_each", shares.and_then(|shares| shares.each).map(money)),
        ("share_months", shares.and_then(|shares| shares.months).and_then(positive)),
        ("start", start.map(Arg::Date)),
    ]
    .into_iter()
    .filter_map(|(what, value)| Some((what.to_owned(), value?)))
    .collect();

    let few = firm.posts <= Decimal::from(form.all_member_board_most);
    let board = match form.board {
        Board::None => "board-none",
        Board::Elected => "board-elected",
        Board::AllOrDelegates if few => "board-all",
        // Delegates need cells that send them.
        Board::AllOrDelegates if cells > 1 => "board-delegates",
        Board::AllOrDelegates => "board-elected",
    };
    let pay = match &proposal.pay_policy {
        PayPolicy::Keep => "pay-keep",
        PayPolicy::Equal { .. } => "pay-equal",
        PayPolicy::Banded { .. } | PayPolicy::RatioCap { .. } => "pay-ratio",
        PayPolicy::Hours { .. } => "pay-hours",
        PayPolicy::Need { .. } => "pay-need",
    };
    let holds: BTreeSet<String> =
        [Some(board), Some(pay), (cells > 0).then_some("cells"), (cells > 1).then_some("councils")]
            .into_iter()
            .flatten()
            .map(str::to_owned)
            .collect();
    Premises { members: firm.posts, currency: firm.currency, values, holds }
}

/// Endings that say a legal form, without dots and blanks.
const ENDINGS: [&str; 13] =
    ["ltd", "limited", "plc", "llp", "inc", "llc", "corp", "gmbh", "sl", "sa", "sarl", "sas", "srl"];

/// The endings that are also words or names: they count only in capitals or with dots.
const ALSO_WORDS: [&str; 3] = ["sl", "sa", "sas"];

/// Returns a firm's name without the ending of its legal form, so that another can follow it.
fn without_ending(name: &str) -> &str {
    let name = name.trim();
    // “S. A.” is two words: as many words as an ending has letters may make it up.
    let mut starts: Vec<usize> = name.match_indices(char::is_whitespace).map(|(at, blank)| at + blank.len()).collect();
    starts.reverse();
    let ending = |start: &&usize| name.get(**start..).is_some_and(is_ending);
    let begins = starts.iter().take(4).rfind(ending);
    let before = begins.and_then(|at| name.get(..*at)).unwrap_or(name);
    let before = before.trim_end_matches(|letter: char| letter.is_whitespace() || letter == ',');
    if before.chars().any(char::is_alphanumeric) { before } else { name }
}

fn is_ending(words: &str) -> bool {
    let parts: Vec<&str> = words.split_whitespace().collect();
    // In several words each is one letter.
    if parts.len() > 1 && parts.iter().any(|part| part.chars().filter(|letter| letter.is_alphabetic()).count() != 1) {
        return false;
    }
    let letters: String = parts.concat().chars().filter(|letter| *letter != '.').collect();
    let written = words.contains('.') || letters.chars().all(char::is_uppercase);
    match letters.to_lowercase().as_str() {
        // A spa is a bath too, however large it is written.
        "spa" => words.contains('.') || letters == "SpA",
        short if ALSO_WORDS.contains(&short) => written,
        ending => ENDINGS.contains(&ending),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ending_of_a_legal_form_is_no_part_of_the_name() {
        for ending in [
            "Ltd", "Ltd.", "LTD", "Limited", "plc", "PLC", "LLP", "Inc", "Inc.", "LLC", "L.L.C.", "Corp", "Corp.",
            "GmbH", "S.L.", "SL", "S. L.", "S.A.", "S. A.", "SA", "SARL", "S.A.R.L.", "SAS", "S.A.S.", "S.r.l.", "Srl",
            "S. r. l.", "S.p.A.", "SpA", "S. p. A.",
        ] {
            for name in [format!("Calder & Wray Joinery {ending}"), format!("Calder & Wray Joinery, {ending} ")] {
                assert_eq!(without_ending(&name), "Calder & Wray Joinery", "{name}");
            }
        }
    }

    #[test]
    fn what_is_no_ending_stays() {
        for name in [
            "Calder & Wray Joinery",
            "Harbour Spa",
            "HARBOUR SPA",
            "Casa sa",
            "Limited",
            "Ltd",
            "S. A.",
            ", Ltd",
            "Incline",
            "The Limited Edition",
            "Unlimited",
            "Corporate Gardens",
            "Plan S. A. Garden",
            "",
            "Élan",
        ] {
            assert_eq!(without_ending(name), name, "{name}");
        }
        assert_eq!(without_ending("Limited Ltd"), "Limited");
        assert_eq!(without_ending("Ferrería Peña S.L."), "Ferrería Peña");
    }
}
