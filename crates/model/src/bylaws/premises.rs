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
/// Values: `firm`, `members`, `cell_min`, `cell_max`, `cells`, `delegates`, `pay_ratio`, `pay_cap`, `pay_budget`, `share_each`,
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
