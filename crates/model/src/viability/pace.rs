//! How fast money comes in and goes out: from the bank where there is one, else from pay by month and the accounts. Every
//! rate is a value with its basis.

use std::collections::BTreeSet;

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use serde::{Deserialize, Serialize};

use super::calendar::{DueDays, months_on, plus};
use crate::Date;
use crate::decision::Head;
use crate::firm::{Firm, Payroll};
use crate::import::{BankWeek, Books, Flow};
use crate::money::Amount;
use crate::problem::Problem;
use crate::proposal::Proposal;
use crate::rules::InForce;
use crate::savings::Savings;

/// A rate or a length of time the plan goes on, with what it rests on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fit {
    /// What it is of.
    pub id: FitId,
    /// The value, in the unit of what it is: minor units, days, weeks, months or a month of the year. None where nothing
    /// at hand tells it.
    pub value: Option<Decimal>,
    /// Whether it is for a week, a month, a quarter, or no sum of money.
    pub per: Per,
    /// What it rests on.
    pub basis: Basis,
}

/// What a fit is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FitId {
    /// Months of the year the accounts cover.
    Months,
    /// What is at the bank when the plan begins.
    Opening,
    /// Days from invoice to payment by customers.
    ReceiptDays,
    /// Weeks the open invoices of suppliers last at the pace they are paid.
    SupplierWeeks,
    /// Receipts of new sales.
    Sales,
    /// Net pay.
    NetPay,
    /// Tax and contributions on pay.
    PayrollTax,
    /// Pension contributions.
    Pension,
    /// Value added tax.
    Vat,
    /// First month of the year in which a quarter of value added tax ends.
    VatQuarter,
    /// Labour of other firms.
    Subcontract,
    /// Materials.
    Materials,
    /// Rent and overheads.
    Overheads,
    /// Benefits.
    Benefits,
    /// Owners' drawings.
    Drawings,
    /// Loans and hire purchase.
    Debt,
    /// Other payments of the bank; other receipts are not carried on.
    Other,
    /// Days the law fixes for paying tax over.
    DueDays,
}

/// For how long a sum of money is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Per {
    /// A week.
    Week,
    /// A month.
    Month,
    /// A quarter.
    Quarter,
    /// Once.
    Once,
    /// It is a length of time or a day.
    Time,
}

/// What a value rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "basis")]
pub enum Basis {
    /// The mean of so many weeks of the bank, or what its last one says.
    BankWeeks {
        /// The weeks.
        weeks: u32,
    },
    /// The mean of so many payments of the bank, one a month or a quarter.
    BankPayments {
        /// The payments.
        payments: u32,
    },
    /// The last of so many months of pay; of a period, so many months of it.
    PayMonths {
        /// The months.
        months: u32,
    },
    /// The accounts of the year so far, without value added tax.
    Accounts,
    /// The open invoices, divided by what comes in or goes out in a week.
    Ledger,
    /// The payroll as it is modelled.
    Payroll,
    /// The payroll as it is modelled, gross, because what is taken off pay is not modelled here.
    PayrollGross,
    /// The law.
    Law,
    /// What the firm entered.
    Entered,
    /// An assumption, which the firm may enter itself.
    Assumption,
    /// Nothing at hand tells it: it is in no week.
    NotKnown,
}

/// A flow of money at its pace.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Pace {
    /// The sum, above zero as its name has it, in minor units.
    pub(super) amount: Decimal,
    pub(super) per: Per,
    pub(super) basis: Basis,
}

impl Pace {
    const NOT_KNOWN: Self = Self { amount: Decimal::ZERO, per: Per::Week, basis: Basis::NotKnown };

    pub(super) fn fit(&self, id: FitId) -> Fit {
        let value = (self.basis != Basis::NotKnown).then_some(self.amount);
        Fit { id, value, per: self.per, basis: self.basis }
    }

    pub(super) fn known(&self) -> bool {
        self.basis != Basis::NotKnown
    }
}

/// What a year's payroll moves at the bank.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct YearOfPay {
    pub(super) net: Amount,
    pub(super) payroll_tax: Amount,
    pub(super) pension: Amount,
    pub(super) benefits: Amount,
    pub(super) drawings: Amount,
    /// Whether net pay is gross, because what is taken off is not modelled.
    pub(super) gross: bool,
}

impl YearOfPay {
    fn of(payroll: &Payroll, net: Amount, gross: bool) -> Self {
        Self {
            net,
            payroll_tax: payroll.gross - net + payroll.charges + payroll.levy - payroll.allowance,
            pension: payroll.pension,
            benefits: payroll.benefits,
            drawings: payroll.owner_drawings,
            gross,
        }
    }

    /// Returns a year's payroll as things are and as the scenario has it, everybody staying.
    pub(super) fn before_and_after(firm: &Firm, proposal: &Proposal, savings: &Savings) -> [Self; 2] {
        let (mut net, mut gross) = ([Amount::ZERO; 2], false);
        for (post, after) in firm.staff.iter().zip(&proposal.after) {
            let Some((before, after)) = post.yearly.zip(*after).filter(|_| post.cost.is_some()) else { continue };
            for (sum, yearly) in net.iter_mut().zip([before, after.yearly]) {
                let home = firm.charges.law().and_then(|law| law.take_home(yearly, &post.worker));
                gross |= home.is_none();
                *sum += home.map_or(yearly, |home| home.net).times(post.multiple(), crate::money::Rounding::HalfUp);
            }
        }
        let closure = &savings.closures[0];
        // Where of anybody it is not known what is taken off, it is known of no sum.
        match gross {
            true => [&closure.before, &closure.after].map(|payroll| Self::of(payroll, payroll.gross, true)),
            false => [Self::of(&closure.before, net[0], false), Self::of(&closure.after, net[1], false)],
        }
    }
}

/// Every pace.
pub(super) struct Paces {
    pub(super) sales: Pace,
    pub(super) net_pay: Pace,
    pub(super) payroll_tax: Pace,
    pub(super) pension: Pace,
    pub(super) vat: Pace,
    /// First month of the year in which a quarter of value added tax ends, and what tells it.
    pub(super) vat_quarter: (i16, Basis),
    pub(super) subcontract: Pace,
    pub(super) materials: Pace,
    pub(super) overheads: Pace,
    pub(super) benefits: Pace,
    pub(super) drawings: Pace,
    pub(super) debt: Pace,
    pub(super) other: Pace,
}

/// Months of a year, and of a quarter.
const YEAR: i64 = 12;
const QUARTER: i64 = 3;
/// Weeks of a year.
const WEEKS_A_YEAR: i64 = 52;

impl Paces {
    /// Works out every pace. `months`: how much of the year the accounts cover.
    pub(super) fn of(
        books: &Books,
        pay: &YearOfPay,
        months: Decimal,
        due: &DueDays,
        rules: &InForce<'_>,
    ) -> Result<Self, Problem> {
        let history = books.history();
        let bank = !history.is_empty();
        let weekly = |flow, sign: i64, heads: &[Head]| match bank {
            true => mean(history, flow, sign),
            false => of_accounts(books, heads, months, sign),
        };
        let often = |flow, heads: &[Head], model: Amount| match bank {
            true => regular(history, flow),
            false => {
                let told = monthly(of_accounts(books, heads, months, -1));
                if told.known() || model == Amount::ZERO { told } else { of_payroll(model, Basis::Payroll) }
            }
        };
        let last = books.months.iter().rfind(|one| one.month <= books.day);
        let count = u32::try_from(books.months.len()).unwrap_or(u32::MAX);
        let of_months =
            |sum: Amount| Pace { amount: sum.minor(), per: Per::Month, basis: Basis::PayMonths { months: count } };
        let paid = |flow, sum: Option<Amount>, model: Amount| {
            let basis = if pay.gross { Basis::PayrollGross } else { Basis::Payroll };
            // A bank without a heading for pay does not say that nobody is paid.
            let of_bank = Some(regular(history, flow)).filter(|pace| bank && !pace.amount.is_zero());
            let of_bank = of_bank.unwrap_or(Pace::NOT_KNOWN);
            match sum {
                // How often is the bank's to say, how much the last month's.
                Some(sum) if of_bank.known() && of_bank.per == Per::Week => {
                    let amount = sum.minor() * Decimal::from(YEAR) / Decimal::from(WEEKS_A_YEAR);
                    Pace { amount, per: Per::Week, basis: of_months(sum).basis }
                }
                Some(sum) => of_months(sum),
                None if of_bank.known() => of_bank,
                None => of_payroll(model, basis),
            }
        };
        let assumed = rules.value("assumption.vat_quarter_month")?.to_i16().unwrap_or(0);
        Ok(Self {
            sales: weekly(Flow::Customers, 1, &[Head::Sales]),
            net_pay: paid(Flow::NetPay, last.map(|one| one.net), pay.net),
            payroll_tax: by_month(paid(
                Flow::PayrollTax,
                last.map(|one| one.deducted + one.employer_charges - one.allowance),
                pay.payroll_tax,
            )),
            pension: by_month(paid(
                Flow::Pension,
                last.map(|one| one.employee_pension + one.employer_pension),
                pay.pension,
            )),
            vat: payments(history, Flow::Vat, Per::Quarter),
            vat_quarter: vat_quarter(history, due).unwrap_or((assumed, Basis::Assumption)),
            subcontract: weekly(Flow::Subcontract, -1, &[Head::Subcontract]),
            materials: weekly(Flow::Materials, -1, &[Head::Materials]),
            overheads: weekly(Flow::Overheads, -1, &[Head::Rent, Head::Overheads]),
            benefits: often(Flow::Benefits, &[Head::Benefits], pay.benefits),
            drawings: often(Flow::Drawings, &[Head::Drawings], pay.drawings),
            debt: if bank { regular(history, Flow::Debt) } else { Pace::NOT_KNOWN },
            other: carried_on(bank, mean(history, Flow::Other, -1)),
        })
    }

    /// Returns what suppliers are paid in a week; none where that is not known.
    pub(super) fn suppliers(&self) -> Option<Decimal> {
        let known = self.materials.known() || self.overheads.known();
        known.then(|| self.materials.amount + self.overheads.amount)
    }

    /// Returns every pace with its basis.
    pub(super) fn fits(&self) -> Vec<Fit> {
        let (month, basis) = self.vat_quarter;
        let quarter = Fit { id: FitId::VatQuarter, value: Some(month.into()), per: Per::Time, basis };
        let of = [
            (&self.sales, FitId::Sales),
            (&self.net_pay, FitId::NetPay),
            (&self.payroll_tax, FitId::PayrollTax),
            (&self.pension, FitId::Pension),
            (&self.vat, FitId::Vat),
            (&self.subcontract, FitId::Subcontract),
            (&self.materials, FitId::Materials),
            (&self.overheads, FitId::Overheads),
            (&self.benefits, FitId::Benefits),
            (&self.drawings, FitId::Drawings),
            (&self.debt, FitId::Debt),
            (&self.other, FitId::Other),
        ];
        of.into_iter().map(|(pace, id)| pace.fit(id)).chain([quarter]).collect()
    }
}

/// Other movements of the bank at their mean, where more goes out than comes in: what came in may not come again.
fn carried_on(bank: bool, pace: Pace) -> Pace {
    match bank {
        true => Pace { amount: pace.amount.max(Decimal::ZERO), ..pace },
        false => Pace::NOT_KNOWN,
    }
}

/// The mean of a flow over the weeks of the bank.
fn mean(history: &[BankWeek], flow: Flow, sign: i64) -> Pace {
    let Ok(weeks) = u32::try_from(history.len()) else { return Pace::NOT_KNOWN };
    if weeks == 0 {
        return Pace::NOT_KNOWN;
    }
    let sum: Amount = history.iter().map(|week| week.of(flow)).sum();
    let amount = sum.minor() * Decimal::from(sign) / Decimal::from(weeks);
    Pace { amount, per: Per::Week, basis: Basis::BankWeeks { weeks } }
}

/// The mean of what goes out once a period, over the weeks in which something did.
fn payments(history: &[BankWeek], flow: Flow, per: Per) -> Pace {
    let paid: Vec<Amount> = history.iter().map(|week| week.of(flow)).filter(|amount| *amount != Amount::ZERO).collect();
    let Some(payments) = u32::try_from(paid.len()).ok().filter(|payments| *payments > 0) else {
        return Pace::NOT_KNOWN;
    };
    let sum: Amount = paid.into_iter().sum();
    Pace { amount: -sum.minor() / Decimal::from(payments), per, basis: Basis::BankPayments { payments } }
}

/// What goes out by the month where the bank shows it in no more than two weeks of a month, else by the week.
fn regular(history: &[BankWeek], flow: Flow) -> Pace {
    let weeks: Vec<&BankWeek> = history.iter().filter(|week| week.of(flow) != Amount::ZERO).collect();
    // A week belongs to the month its Friday is in.
    let months: BTreeSet<Date> = weeks.iter().map(|week| plus(week.from, 4).first_of_month()).collect();
    if weeks.len() > 2 * months.len() {
        return mean(history, flow, -1);
    }
    let Some(payments) = u32::try_from(months.len()).ok().filter(|months| *months > 0) else {
        return Pace { per: Per::Month, ..mean(history, flow, -1) };
    };
    let sum: Amount = weeks.iter().map(|week| week.of(flow)).sum();
    let amount = -sum.minor() / Decimal::from(payments);
    Pace { amount, per: Per::Month, basis: Basis::BankPayments { payments } }
}

/// A week of what the accounts say of the year so far.
fn of_accounts(books: &Books, heads: &[Head], months: Decimal, sign: i64) -> Pace {
    let there = books.accounts.iter().any(|account| account.head.is_some_and(|head| heads.contains(&head)));
    let weeks = months * Decimal::from(WEEKS_A_YEAR) / Decimal::from(YEAR);
    if !there || weeks.is_zero() {
        return Pace::NOT_KNOWN;
    }
    let sum: Amount = heads.iter().map(|head| books.balance(*head)).sum();
    let amount = -sum.minor() * Decimal::from(sign) / weeks;
    Pace { amount, per: Per::Week, basis: Basis::Accounts }
}

/// The same by the month.
fn monthly(pace: Pace) -> Pace {
    Pace { amount: pace.amount * Decimal::from(WEEKS_A_YEAR) / Decimal::from(YEAR), per: Per::Month, ..pace }
}

/// A pace that may be by the week, by the month.
fn by_month(pace: Pace) -> Pace {
    if pace.per == Per::Week { monthly(pace) } else { pace }
}

fn of_payroll(yearly: Amount, basis: Basis) -> Pace {
    Pace { amount: yearly.minor() / Decimal::from(YEAR), per: Per::Month, basis }
}

/// The first month of a year in which a quarter ends, where the bank shows value added tax in the week it was due.
fn vat_quarter(history: &[BankWeek], due: &DueDays) -> Option<(i16, Basis)> {
    let paid = history.iter().rev().find(|week| week.of(Flow::Vat) < Amount::ZERO)?;
    let quarter = i16::try_from(QUARTER).ok()?;
    let ends = (0..=quarter).map(|back| months_on(paid.from.first_of_month(), -back).last_of_month());
    let within = |day: Date| (0..7).contains(&(day - paid.from).get_days());
    let end = ends.into_iter().find(|end| within(due.vat(*end)))?;
    Some(((i16::from(end.month()) - 1).rem_euclid(quarter) + 1, Basis::BankPayments { payments: 1 }))
}
