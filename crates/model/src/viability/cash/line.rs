//! The lines of the plan.

use serde::{Deserialize, Serialize};

use crate::decision::CashItemKind;
use crate::import::Flow;

/// A line of the plan, in the order they are shown: receipts, then payments by who must be paid first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Line {
    /// Open invoices that customers pay.
    OpenInvoices,
    /// What customers pay for new sales.
    NewSales,
    /// Members pay for their shares.
    MemberShares,
    /// A lender pays out.
    Lender,
    /// A grant.
    Grant,
    /// Mutual credit in place of cash.
    MutualCredit,
    /// Other receipts.
    OtherReceipts,
    /// Net pay.
    NetPay,
    /// Notice and other pay on leaving.
    NoticePay,
    /// Tax and contributions on pay.
    PayrollTax,
    /// Pension contributions.
    Pension,
    /// Value added tax.
    Vat,
    /// Tax that was put off, in parts.
    TaxInstalments,
    /// Labour of other firms.
    Subcontract,
    /// Materials.
    Materials,
    /// Rent and overheads.
    Overheads,
    /// Open invoices of suppliers, where no pace is known, and those that are paid in parts.
    Suppliers,
    /// Benefits.
    Benefits,
    /// Owners' drawings.
    Drawings,
    /// Loans and hire purchase.
    Debt,
    /// The seller.
    SellerNote,
    /// Cost of the conversion.
    ConversionCost,
    /// Other payments.
    OtherPayments,
}

impl Line {
    /// Every line, in the order they are shown.
    pub const ALL: [Self; 23] = [
        Self::OpenInvoices,
        Self::NewSales,
        Self::MemberShares,
        Self::Lender,
        Self::Grant,
        Self::MutualCredit,
        Self::OtherReceipts,
        Self::NetPay,
        Self::NoticePay,
        Self::PayrollTax,
        Self::Pension,
        Self::Vat,
        Self::TaxInstalments,
        Self::Subcontract,
        Self::Materials,
        Self::Overheads,
        Self::Suppliers,
        Self::Benefits,
        Self::Drawings,
        Self::Debt,
        Self::SellerNote,
        Self::ConversionCost,
        Self::OtherPayments,
    ];

    /// Returns the kind of the bank's movements it is seen under.
    pub fn flow(self) -> Flow {
        match self {
            Self::OpenInvoices | Self::NewSales => Flow::Customers,
            Self::NetPay | Self::NoticePay => Flow::NetPay,
            Self::PayrollTax | Self::TaxInstalments => Flow::PayrollTax,
            Self::Pension => Flow::Pension,
            Self::Vat => Flow::Vat,
            Self::Subcontract => Flow::Subcontract,
            Self::Materials | Self::Suppliers => Flow::Materials,
            Self::Overheads => Flow::Overheads,
            Self::Benefits => Flow::Benefits,
            Self::Drawings => Flow::Drawings,
            Self::Debt => Flow::Debt,
            _ => Flow::Other,
        }
    }

    /// Returns the line of what a person entered.
    pub(super) fn of_item(kind: CashItemKind) -> Self {
        match kind {
            CashItemKind::MemberShares => Self::MemberShares,
            CashItemKind::Lender => Self::Lender,
            CashItemKind::SellerNote => Self::SellerNote,
            CashItemKind::Grant => Self::Grant,
            CashItemKind::MutualCredit => Self::MutualCredit,
            CashItemKind::NoticePay => Self::NoticePay,
            CashItemKind::ConversionCost => Self::ConversionCost,
            CashItemKind::OtherReceipt => Self::OtherReceipts,
            CashItemKind::OtherPayment => Self::OtherPayments,
        }
    }
}
