//! What customers pay and when, and which supplier is paid when.

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::calendar::{WEEKS, Weeks, When, plus};
use super::pace::{Basis, Fit, FitId, Pace, Per};
use crate::Date;
use crate::import::Invoice;
use crate::money::{Amount, share_out};
use crate::problem::Problem;
use crate::rules::InForce;

/// A part of an open invoice that is paid in a week; past the plan where there is none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Paid {
    /// Its place in the ledger.
    pub(super) invoice: usize,
    pub(super) week: Option<usize>,
    pub(super) amount: Amount,
}

/// What is expected of customers.
pub(super) struct Receipts {
    /// Parts of open invoices.
    pub(super) open: Vec<Paid>,
    /// Weeks from a sale to its payment.
    pub(super) lag: usize,
    /// Open invoices that are not counted on.
    pub(super) doubtful: Amount,
    pub(super) fit: Fit,
}

/// Days of a week.
const WEEK: i32 = 7;
/// The longest wait that is counted with, in days: past the plan in any case.
const LONGEST: i64 = 3_650;

/// Whether an invoice is later than is counted on.
fn is_doubtful(invoice: &Invoice, day: Date, doubtful: i32) -> bool {
    let since = invoice.due.or(invoice.dated);
    invoice.amount > Amount::ZERO && since.is_some_and(|since| (day - since).get_days() > doubtful)
}

/// Works out when open invoices come in.
///
/// Where sales are steady, what is open divided by what comes in each week is the mean time from invoice to payment: that
/// is the fit. An invoice is expected so long after its day, and not before it is due. One that has been open for longer
/// already comes in evenly over the weeks that are assumed.
pub(super) fn receipts(
    ledger: Option<&[Invoice]>,
    sales: &Pace,
    weeks: Weeks,
    rules: &InForce<'_>,
) -> Result<Receipts, Problem> {
    let whole = |id: &str| Ok::<i64, Problem>(rules.value(id)?.to_i64().unwrap_or(0).clamp(0, LONGEST));
    let assumed = whole("assumption.receipt_days")?;
    let late = usize::try_from(whole("assumption.late_receipt_weeks")?).unwrap_or(1).clamp(1, WEEKS);
    let doubtful_days = i32::try_from(whole("assumption.doubtful_days")?).unwrap_or(i32::MAX);
    let Some(ledger) = ledger else {
        let fit = Fit { id: FitId::ReceiptDays, value: None, per: Per::Time, basis: Basis::NotKnown };
        return Ok(Receipts { open: Vec::new(), lag: 0, doubtful: Amount::ZERO, fit });
    };
    let is_doubtful = |invoice: &Invoice| is_doubtful(invoice, weeks.day, doubtful_days);
    let counted: Amount = ledger.iter().filter(|one| !is_doubtful(one)).map(|one| one.amount).sum();
    let doubtful: Amount = ledger.iter().filter(|one| is_doubtful(one)).map(|one| one.amount).sum();
    let fitted = (counted.minor() * Decimal::from(WEEK))
        .checked_div(sales.amount)
        .filter(|days| sales.known() && counted > Amount::ZERO && *days > Decimal::ZERO)
        .map(|days| days.round_dp_with_strategy(0, rust_decimal::RoundingStrategy::MidpointAwayFromZero));
    let (days, basis) = match fitted {
        Some(days) => (days.to_i64().unwrap_or(LONGEST).min(LONGEST), Basis::Ledger),
        None => (assumed, Basis::Assumption),
    };
    let mut open = Vec::new();
    for (invoice, one) in ledger.iter().enumerate().filter(|(_, one)| !is_doubtful(one)) {
        let usual = one.dated.map(|dated| plus(dated, i32::try_from(days).unwrap_or(i32::MAX)));
        let expected = usual.max(one.due).filter(|expected| *expected > weeks.day);
        match expected.map(|expected| weeks.to_come(expected)) {
            Some(When::In(week)) => open.push(Paid { invoice, week: Some(week), amount: one.amount }),
            Some(When::After) => open.push(Paid { invoice, week: None, amount: one.amount }),
            Some(When::Before) | None => {
                let parts = share_out(one.amount, &vec![Decimal::ONE; late]);
                open.extend(parts.into_iter().enumerate().map(|(week, amount)| Paid {
                    invoice,
                    week: Some(week),
                    amount,
                }));
            }
        }
    }
    let lag = Decimal::from(days) / Decimal::from(WEEK);
    let lag = lag.round_dp_with_strategy(0, rust_decimal::RoundingStrategy::MidpointAwayFromZero);
    Ok(Receipts {
        open,
        lag: lag.to_usize().unwrap_or(WEEKS),
        doubtful,
        fit: Fit { id: FitId::ReceiptDays, value: Some(days.into()), per: Per::Time, basis },
    })
}

/// Returns the order in which suppliers are paid: what was due first, first; then by the day of the invoice, then by row.
fn in_order(ledger: &[Invoice]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..ledger.len()).collect();
    order.sort_by_key(|&at| {
        let one = &ledger[at];
        // Credit notes are taken off first; an invoice without a day is late.
        (one.amount > Amount::ZERO, one.due.or(one.dated), one.dated, one.place.row, at)
    });
    order
}

/// Shares each week's payments to suppliers out over their open invoices, the longest due first. What is left of a
/// week's sum pays for what is bought new.
pub(super) fn at_pace(ledger: &[Invoice], budgets: &[Amount]) -> Vec<Paid> {
    let mut paid = Vec::new();
    let (mut week, mut left) = (0, budgets.first().copied().unwrap_or_default());
    for invoice in in_order(ledger) {
        let mut amount = ledger[invoice].amount;
        if amount <= Amount::ZERO {
            left += -amount;
            continue;
        }
        while amount > Amount::ZERO {
            if left <= Amount::ZERO {
                week += 1;
                match budgets.get(week) {
                    Some(budget) => left += *budget,
                    None => break,
                }
                continue;
            }
            let part = amount.min(left);
            paid.push(Paid { invoice, week: Some(week), amount: part });
            amount -= part;
            left -= part;
        }
        if amount > Amount::ZERO {
            paid.push(Paid { invoice, week: None, amount });
        }
    }
    paid
}

/// Pays open invoices when they are due, where nothing says how fast suppliers are paid; what is overdue is spread.
pub(super) fn when_due(ledger: &[Invoice], weeks: Weeks, rules: &InForce<'_>) -> Result<Vec<Paid>, Problem> {
    let late = rules.value("assumption.late_payment_weeks")?.to_usize().unwrap_or(1).clamp(1, WEEKS);
    let mut paid = Vec::new();
    for invoice in in_order(ledger) {
        let one = &ledger[invoice];
        let due = one.due.or(one.dated).filter(|due| *due > weeks.day);
        match due.map(|due| weeks.to_come(due)) {
            Some(When::In(week)) => paid.push(Paid { invoice, week: Some(week), amount: one.amount }),
            Some(When::After) => paid.push(Paid { invoice, week: None, amount: one.amount }),
            Some(When::Before) | None => {
                let parts = share_out(one.amount, &vec![Decimal::ONE; late]);
                let each = parts.into_iter().enumerate();
                paid.extend(each.map(|(week, amount)| Paid { invoice, week: Some(week), amount }));
            }
        }
    }
    Ok(paid)
}

/// Returns the party that most is open of among some invoices; of equals the first.
pub(super) fn largest(ledger: &[Invoice], counts: impl Fn(usize, &Invoice) -> bool) -> Option<&str> {
    let mut sums: BTreeMap<&str, Amount> = BTreeMap::new();
    for (_, one) in ledger.iter().enumerate().filter(|(at, one)| counts(*at, one)) {
        *sums.entry(one.party.as_str()).or_default() += one.amount;
    }
    let most = sums.values().copied().max().filter(|most| *most > Amount::ZERO)?;
    sums.into_iter().find(|(_, sum)| *sum == most).map(|(party, _)| party)
}
