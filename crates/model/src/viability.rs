//! Whether the firm then lives: cash by week, signs of insolvency, and what else rests on the books.
//!
//! Nothing here is forecast where the books do not carry it: a part that a file would be needed for is none, and
//! `missing` says which file.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::Date;
use crate::decision::{Decision, Head};
use crate::firm::Firm;
use crate::import::{Books, Role};
use crate::money::{Amount, Rounding};
use crate::problem::{Arg, Code, Place, Problem};
use crate::proposal::Proposal;
use crate::rules::{InForce, Period};
use crate::savings::Savings;

pub mod benchmarks;
pub mod conversion;
pub mod formulae;
pub mod funding;
pub mod members;
pub mod owner;
pub mod readiness;
pub mod rescue;
pub mod statements;
pub mod timeline;
pub mod unit_cost;
pub mod valuation;

mod calendar;
mod cash;
mod deal_cash;
mod pace;
mod period;
mod receipts;
mod remedy;
mod solvency;

pub use calendar::WEEKS;
pub use cash::{ActualWeek, Beside, CashPlan, Line, Lines, RedWeek, Run, Week, start};
pub use pace::{Basis, Fit, FitId, Per};
pub use remedy::Remedy;
pub use solvency::{Runway, Solvency};

/// Returns what data and words know a value by.
fn id(value: &impl Serialize) -> String {
    let written = serde_json::to_value(value).ok();
    written.as_ref().and_then(serde_json::Value::as_str).unwrap_or_default().to_owned()
}

/// Where the firm stands by its books: sums over `months` of the year so far, and balances on the day. Every amount is
/// in minor units and above zero in its usual sense: cost and debts are positive, a loss or a deficit is below zero.
///
/// Accounts that are nothing known are in none of them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Position {
    /// Months of the year the sums cover.
    pub months: Decimal,
    /// Sales, over the months.
    pub sales: Amount,
    /// Income beside sales, over the months.
    pub other_income: Amount,
    /// Materials and goods for resale, over the months.
    pub materials: Amount,
    /// Labour of other firms, over the months.
    pub subcontract: Amount,
    /// Gross pay, employer's contributions less allowances, employer's pension and benefits, over the months.
    pub payroll: Amount,
    /// Rent, other overheads and bad debts, over the months.
    pub overheads: Amount,
    /// Depreciation, over the months.
    pub depreciation: Amount,
    /// Interest, over the months.
    pub interest: Amount,
    /// Tax on profit, over the months.
    pub tax: Amount,
    /// What owners drew, over the months.
    pub drawings: Amount,
    /// Money at the bank and in hand; an overdraft is below zero.
    pub cash: Amount,
    /// Owed by customers, retentions included.
    pub debtors: Amount,
    /// Stock and work in progress.
    pub stock: Amount,
    /// Paid ahead.
    pub prepayments: Amount,
    /// Fixed assets at cost less depreciation.
    pub fixed_assets: Amount,
    /// Owed to suppliers.
    pub creditors: Amount,
    /// Value added tax, tax and contributions on pay, and pension contributions owed.
    pub taxes: Amount,
    /// Accruals and customers' deposits.
    pub accruals: Amount,
    /// Owed to lenders.
    pub loan: Amount,
    /// Owed on hire purchase.
    pub hire_purchase: Amount,
    /// Share capital.
    pub share_capital: Amount,
    /// Retained earnings, with this year's result, less this year's drawings.
    pub retained: Amount,
}

impl Position {
    /// Works the position out from accounts; none without any.
    pub fn of(books: &Books, months: Decimal) -> Option<Self> {
        if books.accounts.is_empty() {
            return None;
        }
        let debit = |heads: &[Head]| heads.iter().map(|head| books.balance(*head)).sum::<Amount>();
        let credit = |heads: &[Head]| -debit(heads);
        let mut position = Self {
            months,
            sales: credit(&[Head::Sales]),
            other_income: credit(&[Head::OtherIncome]),
            materials: debit(&[Head::Materials]),
            subcontract: debit(&[Head::Subcontract]),
            payroll: debit(&[Head::Wages, Head::EmployerCharges, Head::EmployerPension, Head::Benefits]),
            overheads: debit(&[Head::Rent, Head::Overheads, Head::BadDebts]),
            depreciation: debit(&[Head::Depreciation]),
            interest: debit(&[Head::Interest]),
            tax: debit(&[Head::Tax]),
            drawings: debit(&[Head::Drawings]),
            cash: debit(&[Head::Bank]),
            debtors: debit(&[Head::Debtors, Head::Retentions]),
            stock: debit(&[Head::Stock, Head::WorkInProgress]),
            prepayments: debit(&[Head::Prepayments]),
            fixed_assets: debit(&[Head::FixedAssets, Head::DepreciationToDate]),
            creditors: credit(&[Head::Creditors]),
            taxes: credit(&[Head::Vat, Head::PayrollTax, Head::PensionOwed]),
            accruals: credit(&[Head::Accruals, Head::Deposits]),
            loan: credit(&[Head::Loan]),
            hire_purchase: credit(&[Head::HirePurchase]),
            share_capital: credit(&[Head::ShareCapital]),
            retained: credit(&[Head::RetainedEarnings]),
        };
        position.retained += position.result() - position.drawings;
        Some(position)
    }

    /// Returns the profit of the months before interest, tax and depreciation; a loss is below zero.
    pub fn ebitda(&self) -> Amount {
        self.sales + self.other_income - self.materials - self.subcontract - self.payroll - self.overheads
    }

    /// Returns the profit of the months before interest and tax.
    pub fn ebit(&self) -> Amount {
        self.ebitda() - self.depreciation
    }

    /// Returns the profit of the months after interest and tax, before drawings.
    pub fn result(&self) -> Amount {
        self.ebit() - self.interest - self.tax
    }

    /// Returns what turns to cash within the year: cash, debtors, stock and prepayments.
    pub fn current_assets(&self) -> Amount {
        self.cash.or_zero() + self.debtors + self.stock + self.prepayments
    }

    /// Returns what is due within the year: suppliers, taxes, accruals and an overdraft. Loans and hire purchase are
    /// left out: accounts do not say what of them is due within the year. See [`Solvency::debt_due`].
    pub fn current_liabilities(&self) -> Amount {
        self.creditors + self.taxes + self.accruals + (-self.cash).or_zero()
    }

    /// Returns current assets less current liabilities, with `debt_due`, what of loans and hire purchase is due within the
    /// year.
    pub fn working_capital(&self, debt_due: Amount) -> Amount {
        self.current_assets() - self.current_liabilities() - debt_due
    }

    /// Returns loans and hire purchase.
    pub fn debt(&self) -> Amount {
        self.loan + self.hire_purchase
    }

    /// Returns everything owned.
    pub fn total_assets(&self) -> Amount {
        self.current_assets() + self.fixed_assets
    }

    /// Returns everything owed.
    pub fn total_liabilities(&self) -> Amount {
        self.current_liabilities() + self.debt()
    }

    /// Returns everything owned less everything owed.
    pub fn net_assets(&self) -> Amount {
        self.total_assets() - self.total_liabilities()
    }
}

/// Viability of one scenario. What no file gives is none.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Viability {
    /// Where the firm stands by its books; none without accounts.
    pub position: Option<Position>,
    /// Months of the year the accounts cover, with what says it.
    pub months: Fit,
    /// Thirteen weeks of cash; none where nothing says what is at the bank.
    pub cash: Option<CashPlan>,
    /// Signs of insolvency.
    pub solvency: Solvency,
    /// Lists of the books that are not there: each would give a part of this.
    pub missing: Vec<Role>,
}

impl Viability {
    /// Returns the Monday of the first week that ends below what the overdraft allows as things are; none where none of the
    /// thirteen does, or there is no plan.
    pub fn runs_out(&self) -> Option<Date> {
        let run = &self.cash.as_ref()?.as_is;
        let week = usize::try_from(run.beyond?).ok()?.checked_sub(1)?;
        run.weeks.get(week).map(|week| week.from)
    }
}

/// Works out whether the firm then lives, as far as the books carry it.
pub fn assess(
    firm: &Firm,
    books: &Books,
    proposal: &Proposal,
    savings: &Savings,
    decisions: &[Decision],
    rules: &InForce<'_>,
) -> (Viability, Vec<Problem>) {
    let not_known = Fit { id: FitId::Months, value: None, per: Per::Time, basis: Basis::NotKnown };
    let missing = missing(books);
    if missing.len() == ROLES {
        // A plan without books asks nothing of assumptions that came with a later edition.
        let solvency = solvency::solvency(books, None, None, decisions);
        return (Viability { position: None, months: not_known, cash: None, solvency, missing }, Vec::new());
    }
    let (months, mut problems) =
        period::period(books, firm.currency, rules).unwrap_or_else(|problem| (not_known, vec![problem]));
    let covered = months.value.unwrap_or_default();
    problems.extend(wages_apart(firm, books, covered));
    let position = Position::of(books, covered);
    let cash = match cash::plan(firm, books, proposal, savings, decisions, covered, rules) {
        Ok(Some((plan, more))) => {
            problems.extend(more);
            Some(plan)
        }
        Ok(None) => None,
        Err(problem) => {
            problems.push(problem);
            None
        }
    };
    let solvency = solvency::solvency(books, position.as_ref(), cash.as_ref(), decisions);
    (Viability { position, months, cash, solvency, missing }, problems)
}

/// Kinds of list of the books.
const ROLES: usize = 5;

/// Lists of the books that are not there.
fn missing(books: &Books) -> Vec<Role> {
    let there: [(Role, bool); ROLES] = [
        (Role::Accounts, !books.accounts.is_empty()),
        (Role::Debtors, books.debtors.is_some()),
        (Role::Creditors, books.creditors.is_some()),
        (Role::Bank, !books.history().is_empty()),
        (Role::PayMonths, !books.months.is_empty()),
    ];
    there.into_iter().filter(|(_, there)| !there).map(|(role, _)| role).collect()
}

/// A problem where wages in the accounts and pay in the payroll, of as many months, cannot be of one firm and one time:
/// the one is under half of the other.
fn wages_apart(firm: &Firm, books: &Books, months: Decimal) -> Option<Problem> {
    books.accounts.iter().find(|account| account.head == Some(Head::Wages))?;
    let stated = books.balance(Head::Wages);
    let of_months = firm.payroll.gross.minor() * months / Decimal::from(Period::Month.in_a_year());
    let paid = Amount::from_minor(of_months, Rounding::HalfUp);
    let under = |one: Amount, other: Amount| one.minor() * Decimal::TWO < other.minor();
    (paid > Amount::ZERO && (under(stated, paid) || under(paid, stated))).then(|| {
        let money = |amount| Arg::Money(amount, firm.currency);
        let problem = Problem::new(Code::WagesApart, Place::address("viability.accounts"));
        problem.with("stated", money(stated)).with("paid", money(paid)).with("months", Arg::Number(months.normalize()))
    })
}
