//! What an account of the books is.

use serde::{Deserialize, Serialize};

/// The meaning of an account. Balance sheet first, then the year's income and cost.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(rename_all = "kebab-case")]
pub enum Head {
    /// What fixed assets cost.
    FixedAssets,
    /// What was written off fixed assets so far.
    DepreciationToDate,
    /// Goods and materials in store.
    Stock,
    /// Work begun and not invoiced.
    WorkInProgress,
    /// Owed by customers on invoices.
    Debtors,
    /// Held back by customers until work is accepted.
    Retentions,
    /// Paid ahead.
    Prepayments,
    /// Money at the bank and in hand.
    Bank,
    /// Owed to suppliers on invoices.
    Creditors,
    /// Value added tax owed.
    Vat,
    /// Tax and contributions on pay that are owed.
    PayrollTax,
    /// Pension contributions owed.
    PensionOwed,
    /// Cost that has arisen and is not invoiced.
    Accruals,
    /// Paid ahead by customers.
    Deposits,
    /// Owed to a bank or another lender.
    Loan,
    /// Owed on hire purchase and finance leases.
    HirePurchase,
    /// Share capital.
    ShareCapital,
    /// Profit kept from earlier years.
    RetainedEarnings,
    /// Taken out by owners in the year.
    Drawings,
    /// Sales.
    Sales,
    /// Income beside sales.
    OtherIncome,
    /// Materials and goods for resale.
    Materials,
    /// Labour of other firms.
    Subcontract,
    /// Gross pay.
    Wages,
    /// Employer's contributions on pay.
    EmployerCharges,
    /// Employer's pension contributions.
    EmployerPension,
    /// Benefits beside pay.
    Benefits,
    /// Rent and rates.
    Rent,
    /// Other overheads.
    Overheads,
    /// Debts of customers given up.
    BadDebts,
    /// Depreciation of the year.
    Depreciation,
    /// Interest.
    Interest,
    /// Tax on profit.
    Tax,
}

impl Head {
    /// Every meaning, in the order of a balance sheet and then of a profit and loss account.
    pub const ALL: [Self; 33] = [
        Self::FixedAssets,
        Self::DepreciationToDate,
        Self::Stock,
        Self::WorkInProgress,
        Self::Debtors,
        Self::Retentions,
        Self::Prepayments,
        Self::Bank,
        Self::Creditors,
        Self::Vat,
        Self::PayrollTax,
        Self::PensionOwed,
        Self::Accruals,
        Self::Deposits,
        Self::Loan,
        Self::HirePurchase,
        Self::ShareCapital,
        Self::RetainedEarnings,
        Self::Drawings,
        Self::Sales,
        Self::OtherIncome,
        Self::Materials,
        Self::Subcontract,
        Self::Wages,
        Self::EmployerCharges,
        Self::EmployerPension,
        Self::Benefits,
        Self::Rent,
        Self::Overheads,
        Self::BadDebts,
        Self::Depreciation,
        Self::Interest,
        Self::Tax,
    ];

    /// Returns whether it belongs to the profit and loss account of the year.
    pub fn is_of_the_year(self) -> bool {
        self >= Self::Sales
    }

    /// Returns whether its balance is usually a credit: owed, owned by the owners, or earned.
    pub fn is_credit(self) -> bool {
        matches!(self, Self::DepreciationToDate | Self::Sales | Self::OtherIncome)
            || (Self::Creditors..=Self::RetainedEarnings).contains(&self)
    }
}
