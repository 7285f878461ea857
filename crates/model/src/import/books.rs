//! The books: accounts with what each is, open invoices, the bank by week and pay by month, each row with its place.
//!
//! Every row of every list is taken, merged or set aside with its reason. An account that is nothing known stands in the
//! list, in no sum, and a problem says what it comes to.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};

use super::{Counts, Role, SetAside};
use crate::Date;
use crate::decision::Head;
use crate::money::Amount;
use crate::problem::Place;

mod accounts;
mod bank;
mod chart;
mod facts;
mod ledger;
mod list;
mod outline;
mod postings;
mod read;
mod words;

pub use read::{books, is_surely_books, role_of};
pub use words::AccountWords;

/// The books of a firm on one day; a part no file gave is empty or none.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Books {
    /// The day they are looked at.
    pub day: Date,
    /// Every account, in file order.
    pub accounts: Vec<Account>,
    /// Open invoices to customers.
    pub debtors: Option<Vec<Invoice>>,
    /// Open invoices of suppliers.
    pub creditors: Option<Vec<Invoice>>,
    /// The bank by week, in order, those after the day included.
    pub bank: Vec<BankWeek>,
    /// Pay by month, in order.
    pub months: Vec<PayMonth>,
    /// What became of the rows: read = taken + merged + set aside.
    pub counts: Counts,
    /// Every row that is not taken, with its reason.
    pub set_aside: Vec<SetAside>,
}

/// An account.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Account {
    /// Its code, where the list has one.
    pub code: Option<String>,
    /// Its name.
    pub name: String,
    /// Its balance: a debit is above zero.
    pub amount: Amount,
    /// What it is: as decided, else as its name says; none where neither says it.
    pub head: Option<Head>,
    /// What its name says it is.
    pub proposed: Option<Head>,
    /// Where it stands.
    pub place: Place,
}

impl Account {
    /// Returns what decisions call it: its code, else its name.
    pub fn id(&self) -> &str {
        self.code.as_deref().unwrap_or(&self.name)
    }
}

/// An open invoice.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Invoice {
    /// Its number; empty where the list has none.
    pub id: String,
    /// The customer or the supplier.
    pub party: String,
    /// Its day, if known.
    pub dated: Option<Date>,
    /// The day it is due, if known.
    pub due: Option<Date>,
    /// What is open of it; a credit note is below zero.
    pub amount: Amount,
    /// Where it stands.
    pub place: Place,
}

impl fmt::Debug for Invoice {
    /// Hides who it is of: parties must not reach a log.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Invoice({:?}, {:?})", self.place.row, self.amount)
    }
}

/// A week of the bank.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BankWeek {
    /// Its first day.
    pub from: Date,
    /// What was there when it began.
    pub opening: Amount,
    /// What came in, above zero, and went out, below, in the order of the headings.
    pub flows: Vec<BankFlow>,
    /// What was there when it ended.
    pub closing: Amount,
    /// Where it stands.
    pub place: Place,
}

impl BankWeek {
    /// Returns what came in or went out under one kind.
    pub fn of(&self, flow: Flow) -> Amount {
        self.flows.iter().filter(|one| one.flow == flow).map(|one| one.amount).sum()
    }
}

/// What came in or went out under one heading.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BankFlow {
    /// The heading as it stands.
    pub heading: String,
    /// What it is.
    pub flow: Flow,
    /// Above zero it came in, below zero it went out.
    pub amount: Amount,
}

/// What money that comes in or goes out is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Flow {
    /// Customers pay.
    Customers,
    /// Net pay.
    NetPay,
    /// Tax and contributions on pay.
    PayrollTax,
    /// Pension contributions.
    Pension,
    /// Value added tax.
    Vat,
    /// Labour of other firms.
    Subcontract,
    /// Materials.
    Materials,
    /// Rent and overheads.
    Overheads,
    /// Benefits beside pay.
    Benefits,
    /// Owners' drawings.
    Drawings,
    /// Loans and hire purchase.
    Debt,
    /// Nothing known.
    Other,
}

impl Flow {
    /// Every kind, in the order they are shown.
    pub const ALL: [Self; 12] = [
        Self::Customers,
        Self::NetPay,
        Self::PayrollTax,
        Self::Pension,
        Self::Vat,
        Self::Subcontract,
        Self::Materials,
        Self::Overheads,
        Self::Benefits,
        Self::Drawings,
        Self::Debt,
        Self::Other,
    ];
}

/// Pay of one month: sums over everybody, nobody's own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PayMonth {
    /// The first day of the month.
    pub month: Date,
    /// Gross pay.
    pub gross: Amount,
    /// Income tax and employees' contributions.
    pub deducted: Amount,
    /// Employees' pension contributions.
    pub employee_pension: Amount,
    /// Net pay.
    pub net: Amount,
    /// Employer's contributions, before the allowance.
    pub employer_charges: Amount,
    /// Employment allowance, as a positive amount taken off.
    pub allowance: Amount,
    /// Employer's pension contributions.
    pub employer_pension: Amount,
    /// Where it stands.
    pub place: Place,
}

impl Books {
    /// Returns books of a day without a row.
    pub fn none(day: Date) -> Self {
        Self {
            day,
            accounts: Vec::new(),
            debtors: None,
            creditors: None,
            bank: Vec::new(),
            months: Vec::new(),
            counts: Counts::default(),
            set_aside: Vec::new(),
        }
    }

    /// Returns the balance of every account that is one thing, debits above zero.
    pub fn balance(&self, head: Head) -> Amount {
        self.accounts.iter().filter(|account| account.head == Some(head)).map(|account| account.amount).sum()
    }

    /// Returns the balance of accounts that are nothing known, debits above zero.
    pub fn unknown(&self) -> Amount {
        self.accounts.iter().filter(|account| account.head.is_none()).map(|account| account.amount).sum()
    }

    /// Returns the weeks of the bank that began by the day.
    pub fn history(&self) -> &[BankWeek] {
        &self.bank[..self.bank.partition_point(|week| week.from <= self.day)]
    }

    /// Returns the weeks of the bank that began after the day: what came of a forecast.
    pub fn actual(&self) -> &[BankWeek] {
        &self.bank[self.bank.partition_point(|week| week.from <= self.day)..]
    }
}

/// What accounts were decided to be, by code or name.
pub type Heads = BTreeMap<String, Head>;

impl Role {
    /// Returns whether files of it are a part of the books.
    pub fn is_books(self) -> bool {
        matches!(self, Self::Accounts | Self::Debtors | Self::Creditors | Self::Bank | Self::PayMonths)
    }
}
