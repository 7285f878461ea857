//! What a person adds to the cash plan: money no file says, and actions against a week without enough of it.

use serde::{Deserialize, Serialize};

use crate::Date;
use crate::money::Amount;

/// Money that is to come in or go out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct CashItem {
    /// What people call it.
    pub label: String,
    /// What it is: this says whether it comes in or goes out.
    pub kind: CashItemKind,
    /// The day, or the first of several.
    #[cfg_attr(feature = "specta", specta(type = String))]
    pub on: Date,
    /// How much each time, above nothing.
    pub amount: Amount,
    /// Weeks from one time to the next; none: once.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub every_weeks: Option<u32>,
    /// The last day it may fall on, where it comes more than once.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "specta", specta(type = Option<String>))]
    pub until: Option<Date>,
}

/// What money that comes in or goes out is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(rename_all = "kebab-case")]
pub enum CashItemKind {
    /// Members pay for their shares.
    MemberShares,
    /// A lender pays a loan out.
    Lender,
    /// The seller is paid, or pays: a part of the price that is left owing is not cash until it is paid.
    SellerNote,
    /// A grant.
    Grant,
    /// Mutual credit that stands in for cash.
    MutualCredit,
    /// Pay in place of notice, and other pay on leaving.
    NoticePay,
    /// What the conversion costs.
    ConversionCost,
    /// Anything else that comes in; it does so with or without the plan.
    OtherReceipt,
    /// Anything else that goes out; it does so with or without the plan.
    OtherPayment,
}

impl CashItemKind {
    /// Returns whether it comes in.
    pub fn comes_in(self) -> bool {
        !matches!(self, Self::SellerNote | Self::NoticePay | Self::ConversionCost | Self::OtherPayment)
    }

    /// Returns the message of its name.
    pub fn label(self) -> String {
        let written = serde_json::to_value(self).ok();
        format!("cash-item-{}", written.as_ref().and_then(serde_json::Value::as_str).unwrap_or_default())
    }

    /// Returns whether it comes or goes with or without the plan.
    pub fn is_without_plan(self) -> bool {
        matches!(self, Self::OtherReceipt | Self::OtherPayment)
    }
}

/// Something that can be done about a week without enough cash, the least costly first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(rename_all = "kebab-case")]
pub enum CashAction {
    /// Ask the customer who owes most past the day it was due.
    AskCustomer,
    /// Members pay for their shares sooner.
    BringShares,
    /// The owner's drawings wait.
    DeferDrawings,
    /// The tax office is asked for time to pay what is due in the week.
    TimeToPay,
    /// The supplier who is owed most is paid in parts.
    SpreadSupplier,
    /// The overdraft is used.
    Overdraft,
}

impl CashAction {
    /// Every action, the least costly first.
    pub const ALL: [Self; 6] = [
        Self::AskCustomer,
        Self::BringShares,
        Self::DeferDrawings,
        Self::TimeToPay,
        Self::SpreadSupplier,
        Self::Overdraft,
    ];
}
