//! Signs of insolvency: whether debts can be paid as they fall due, whether more is owed than owned, and how long cash lasts.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::Position;
use super::cash::CashPlan;
use crate::decision::Decision;
use crate::import::Books;
use crate::money::{Amount, Rounding};

/// Signs of insolvency. They are signs: what follows from them is for a court or an adviser.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Solvency {
    /// The first week that ends below what the overdraft allows as things are, from 1; none where none of the thirteen
    /// does, or there is no plan.
    pub cash_runs_out: Option<u32>,
    /// Whether debts can be paid as they fall due for thirteen weeks as things are; none without a plan.
    pub pays_as_due: Option<bool>,
    /// Everything owned less everything owed, at what the accounts say; none without accounts.
    pub net_assets: Option<Amount>,
    /// Whether more is owned than owed, or as much; none without accounts.
    pub owns_what_it_owes: Option<bool>,
    /// How long cash lasts; none without a bank by week.
    pub runway: Option<Runway>,
    /// Profit before interest and tax, counted up to a year; none without accounts, or where it is not known how much of the
    /// year they cover.
    pub ebit_a_year: Option<Amount>,
    /// What of loans and hire purchase is due within the year, as entered, and no more than is owed; nothing without accounts.
    pub debt_due: Amount,
    /// Whether for a loan or hire purchase there is nobody entered what is repaid in a year: then `debt_due` is too low.
    pub debt_due_missing: bool,
}

/// How long cash lasts at the pace of the weeks that are known.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Runway {
    /// What is at the bank when the plan begins.
    pub cash: Amount,
    /// The overdraft agreed with the bank.
    pub overdraft: Amount,
    /// By how much it fell over the weeks; below zero it rose.
    pub fell: Amount,
    /// The weeks.
    pub over: u32,
    /// Weeks it lasts: cash and overdraft, divided by what cash fell by a week. None: it does not run out, because it did
    /// not fall.
    pub weeks: Option<Decimal>,
}

/// Months of a year.
const YEAR: i64 = 12;

impl Runway {
    /// Works the runway out: how fast cash falls from the bank's weeks up to the day, how much there is from the plan.
    /// None without a week of the bank, or a plan.
    pub fn of(books: &Books, plan: &CashPlan) -> Option<Self> {
        let history = books.history();
        let (first, last) = history.first().zip(history.last())?;
        let over = u32::try_from(history.len()).ok()?;
        let fell = first.opening - last.closing;
        let (cash, overdraft) = (plan.as_is.weeks.first()?.opening, plan.overdraft);
        let weeks = (fell > Amount::ZERO).then(|| {
            let lasts = (cash + overdraft).or_zero().minor().saturating_mul(Decimal::from(over));
            lasts.checked_div(fell.minor()).unwrap_or_default()
        });
        Some(Self { cash, overdraft, fell, over, weeks })
    }
}

/// Looks for signs of insolvency.
pub(super) fn solvency(
    books: &Books,
    position: Option<&Position>,
    cash: Option<&CashPlan>,
    decisions: &[Decision],
) -> Solvency {
    let said = decisions.iter().rev().find_map(|decision| match decision {
        Decision::Expected(expected) => Some([expected.loan_repaid, expected.hire_purchase_repaid]),
        _ => None,
    });
    let owed =
        position.map(|position| [position.loan, position.hire_purchase].map(Amount::or_zero)).unwrap_or_default();
    let debts = || owed.into_iter().zip(said.unwrap_or_default());
    let net_assets = position.map(Position::net_assets);
    let a_year = |position: &Position| {
        let ebit = position.ebit().minor().saturating_mul(Decimal::from(YEAR)).checked_div(position.months)?;
        Some(Amount::from_minor(ebit, Rounding::HalfUp))
    };
    Solvency {
        cash_runs_out: cash.and_then(|cash| cash.as_is.beyond),
        pays_as_due: cash.map(|cash| cash.as_is.beyond.is_none()),
        net_assets,
        owns_what_it_owes: net_assets.map(|net| net >= Amount::ZERO),
        runway: cash.and_then(|cash| Runway::of(books, cash)),
        ebit_a_year: position.and_then(a_year),
        debt_due: debts().map(|(owed, repaid)| repaid.unwrap_or_default().min(owed)).sum(),
        debt_due_missing: debts().any(|(owed, repaid)| owed > Amount::ZERO && repaid.is_none()),
    }
}
