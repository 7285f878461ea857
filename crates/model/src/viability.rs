//! Whether the firm lives: what a change costs, who pays it in, what it carries, and what else could be done in time.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::money::Amount;

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

/// Where the firm stands by its books: flows of the months covered, balances on their last day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Position {
    /// Months the flows cover.
    pub months: Decimal,
    /// Sales.
    pub sales: Amount,
    /// Other income.
    pub other_income: Amount,
    /// Materials and goods for resale.
    pub materials: Amount,
    /// Subcontractors.
    pub subcontract: Amount,
    /// Payroll with what comes on top.
    pub payroll: Amount,
    /// Overheads.
    pub overheads: Amount,
    /// Depreciation.
    pub depreciation: Amount,
    /// Interest.
    pub interest: Amount,
    /// Tax on profit.
    pub tax: Amount,
    /// What owners drew beyond pay.
    pub drawings: Amount,
    /// Cash; below zero where the bank is owed.
    pub cash: Amount,
    /// What customers owe.
    pub debtors: Amount,
    /// Stock and work in progress.
    pub stock: Amount,
    /// What is paid ahead.
    pub prepayments: Amount,
    /// Fixed assets as the books have them.
    pub fixed_assets: Amount,
    /// What suppliers are owed.
    pub creditors: Amount,
    /// What the tax office is owed.
    pub taxes: Amount,
    /// Costs that are not yet invoiced.
    pub accruals: Amount,
    /// Loans.
    pub loan: Amount,
    /// Hire purchase.
    pub hire_purchase: Amount,
    /// Share capital.
    pub share_capital: Amount,
    /// What was earned and kept, with this period's result less drawings.
    pub retained: Amount,
}

/// Returns what data and words know a value by.
fn id(value: &impl Serialize) -> String {
    let written = serde_json::to_value(value).ok();
    written.as_ref().and_then(serde_json::Value::as_str).unwrap_or_default().to_owned()
}

impl Position {
    /// Returns the profit of the months before interest, tax and depreciation; a loss is below zero.
    pub fn ebitda(&self) -> Amount {
        self.sales + self.other_income - self.materials - self.subcontract - self.payroll - self.overheads
    }

    /// Returns loans and hire purchase.
    pub fn debt(&self) -> Amount {
        self.loan + self.hire_purchase
    }

    /// Returns everything owned.
    pub fn total_assets(&self) -> Amount {
        self.cash.or_zero() + self.debtors + self.stock + self.prepayments + self.fixed_assets
    }

    /// Returns everything owed, an overdraft among it.
    pub fn total_liabilities(&self) -> Amount {
        self.creditors + self.taxes + self.accruals + (-self.cash).or_zero() + self.debt()
    }
}
