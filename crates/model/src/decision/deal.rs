//! What people say of the deal: who pays what in, on which terms, what a business is worth to others, and what another
//! firm's output costs. Every term is stated or absent; none has a default.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::OutOfBounds;
use crate::Date;
use crate::money::{Amount, Rate};

/// What the change has to be paid for with, and who pays it in.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(default)]
pub struct Funding {
    /// What the owner is paid for the business.
    pub price: Option<Amount>,
    /// What the conversion itself costs.
    pub conversion_costs: Option<Amount>,
    /// Cash wanted in hand once everything is paid.
    pub working_cash: Option<Amount>,
    /// What the owner brings in, keeps and lends, item by item.
    pub inventory: Vec<Item>,
    /// What each member puts in.
    pub member_shares: Option<MemberShares>,
    /// What the owner is paid later.
    pub seller_note: Option<Borrowing>,
    /// What a lender to cooperatives lends.
    pub lender: Option<Borrowing>,
    /// What a public scheme lends.
    pub scheme: Option<Borrowing>,
    /// What is drawn of a line of mutual credit; without years it is drawn and repaid at will, and costs its interest.
    pub mutual_credit: Option<Borrowing>,
    /// What is given and not asked back.
    pub grants: Option<Amount>,
}

/// Something the owner brings in, keeps or lends.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Item {
    /// What it is, in the firm's words.
    pub item: String,
    /// What it is put at.
    pub amount: Amount,
    /// What becomes of it.
    pub becomes: Becomes,
}

/// What becomes of something the owner has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(rename_all = "kebab-case")]
pub enum Becomes {
    /// It becomes the cooperative's.
    Brought,
    /// The owner keeps it.
    Kept,
    /// The owner keeps it, and the cooperative uses it.
    Lent,
}

/// What each member puts in.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(default)]
pub struct MemberShares {
    /// How many join.
    pub members: Option<u32>,
    /// What each pays.
    pub each: Option<Amount>,
    /// Over how many months it is taken off pay; 0: paid at once.
    pub months: Option<u32>,
}

/// Money that is paid back, or a payment that is put off.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(default)]
pub struct Borrowing {
    /// How much.
    pub amount: Option<Amount>,
    /// Interest a year.
    pub rate: Option<Rate>,
    /// Years until it is repaid, the standstill among them.
    pub years: Option<u32>,
    /// Months at the start without payments; interest is added to what is owed.
    pub standstill_months: u32,
    /// The day it is paid in, where it is known.
    #[cfg_attr(feature = "specta", specta(type = Option<String>))]
    pub on: Option<Date>,
}

/// What a person says a business is worth by. What is absent is not entered, and nothing stands in its place.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(default)]
pub struct Worth {
    /// Multiples of earnings such businesses are sold at: low, middle, high.
    pub multiples: Option<[Rate; 3]>,
    /// What the owner's work would cost at market pay, a year.
    pub owner_at_market: Option<Amount>,
    /// Costs of the year that will not come again, less income that will not.
    pub one_offs: Option<Amount>,
    /// The yearly rate future cash is discounted at.
    pub discount: Option<Rate>,
    /// How much cash flow grows a year.
    pub growth: Option<Rate>,
    /// For how many years cash flow is counted.
    pub years: Option<u32>,
    /// What somebody else would pay for the business.
    pub trade_price: Option<Amount>,
}

/// How the business is expected to go on. Rates are a year's change on the year before. What is absent is not entered:
/// it is counted with as it is today, and said to be.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(default)]
pub struct Expected {
    /// Of sales.
    pub sales: Option<Rate>,
    /// Of prices paid for materials and subcontractors.
    pub input_prices: Option<Rate>,
    /// Of payroll.
    pub pay: Option<Rate>,
    /// Of overheads.
    pub overheads: Option<Rate>,
    /// Spent each year to keep equipment as it is.
    pub equipment: Option<Amount>,
    /// Tax on profit, as a share of it.
    pub tax: Option<Rate>,
    /// Repaid each year of the loan there is.
    pub loan_repaid: Option<Amount>,
    /// Repaid each year of hire purchase.
    pub hire_purchase_repaid: Option<Amount>,
}

/// Another firm of the trade, by what a person knows of it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Competitor {
    /// Its name: never printed by `Debug`.
    pub name: String,
    /// Sales of a year.
    pub sales: Amount,
    /// Payroll of a year.
    pub payroll: Amount,
    /// Materials and subcontractors of a year.
    pub materials: Amount,
    /// Other costs of a year.
    pub other: Amount,
    /// Units of output a year, of the kind the firm counts its own in.
    pub units: Decimal,
    /// Units of output a year of the firm itself.
    pub own_units: Decimal,
}

impl std::fmt::Debug for Competitor {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Competitor(…)")
    }
}

/// The largest sum, in minor units: as in the import.
const MOST: i64 = 100_000_000_000_000;
/// The most members: accounts are kept of each.
const MOST_MEMBERS: i64 = 100_000;
/// The most months shares are paid over, and of a standstill: ten years.
const MOST_MONTHS: i64 = 120;
/// The longest loan, in years.
const MOST_YEARS: i64 = 40;
/// The highest multiple of earnings.
const MOST_MULTIPLE: i64 = 100;

fn bounds(what: &'static str, value: Decimal, least: i64, most: i64) -> Option<OutOfBounds> {
    let (least, most) = (Decimal::from(least), Decimal::from(most));
    (value < least || value > most).then_some(OutOfBounds { what, least, most })
}

fn sum(what: &'static str, amount: Option<Amount>) -> Option<OutOfBounds> {
    amount.and_then(|amount| bounds(what, amount.minor(), 0, MOST))
}

impl Funding {
    /// Returns who lends money that has to come in on a day; a loan of nothing is none.
    pub fn lenders(&self) -> impl Iterator<Item = &Borrowing> {
        let both = [&self.lender, &self.scheme].into_iter().flatten();
        both.filter(|one| one.amount != Some(Amount::ZERO))
    }

    /// Returns the first value outside its bounds.
    pub(super) fn out_of_bounds(&self) -> Option<OutOfBounds> {
        let sums = [self.price, self.conversion_costs, self.working_cash, self.grants];
        let shares = self.member_shares.iter().find_map(|shares| {
            sum("deal-sum", shares.each)
                .or_else(|| bounds("deal-members", shares.members.unwrap_or_default().into(), 0, MOST_MEMBERS))
                .or_else(|| bounds("deal-months", shares.months.unwrap_or_default().into(), 0, MOST_MONTHS))
                .or_else(|| {
                    let all = shares.each?.minor().saturating_mul(shares.members?.into());
                    bounds("deal-shares", all, 0, MOST)
                })
        });
        let borrowings = [&self.seller_note, &self.lender, &self.scheme, &self.mutual_credit];
        sums.into_iter()
            .chain(self.inventory.iter().map(|item| Some(item.amount)))
            .find_map(|amount| sum("deal-sum", amount))
            .or(shares)
            .or_else(|| borrowings.into_iter().flatten().find_map(Borrowing::out_of_bounds))
    }
}

impl Borrowing {
    fn out_of_bounds(&self) -> Option<OutOfBounds> {
        sum("deal-sum", self.amount)
            .or_else(|| bounds("deal-rate", self.rate.unwrap_or_default(), 0, 1))
            .or_else(|| self.years.and_then(|years| bounds("deal-years", years.into(), 1, MOST_YEARS)))
            .or_else(|| bounds("deal-months", self.standstill_months.into(), 0, MOST_MONTHS))
    }
}

impl Worth {
    /// Returns the first value outside its bounds.
    pub(super) fn out_of_bounds(&self) -> Option<OutOfBounds> {
        let multiples = self.multiples.into_iter().flatten();
        let rate = |rate: Option<Rate>, least| rate.and_then(|rate| bounds("deal-rate", rate, least, 1));
        let of_one_offs = self.one_offs.and_then(|sum| bounds("deal-sum", sum.minor(), -MOST, MOST));
        [self.owner_at_market, self.trade_price]
            .into_iter()
            .find_map(|amount| sum("deal-sum", amount))
            .or(of_one_offs)
            .or_else(|| multiples.into_iter().find_map(|one| bounds("deal-multiple", one, 0, MOST_MULTIPLE)))
            .or_else(|| rate(self.discount, 0))
            .or_else(|| rate(self.growth, -1))
            .or_else(|| self.years.and_then(|years| bounds("deal-years", years.into(), 1, MOST_YEARS)))
    }
}

impl Expected {
    /// Returns the first value outside its bounds.
    pub(super) fn out_of_bounds(&self) -> Option<OutOfBounds> {
        let rate = |rate: Option<Rate>, least| rate.and_then(|rate| bounds("deal-rate", rate, least, 1));
        [self.sales, self.input_prices, self.pay, self.overheads]
            .into_iter()
            .find_map(|one| rate(one, -1))
            .or_else(|| rate(self.tax, 0))
            .or_else(|| {
                let sums = [self.equipment, self.loan_repaid, self.hire_purchase_repaid];
                sums.into_iter().find_map(|one| sum("deal-sum", one))
            })
    }
}

impl Competitor {
    /// Returns the first value outside its bounds.
    pub(super) fn out_of_bounds(&self) -> Option<OutOfBounds> {
        [self.sales, self.payroll, self.materials, self.other]
            .into_iter()
            .find_map(|amount| sum("deal-sum", Some(amount)))
            .or_else(|| [self.units, self.own_units].into_iter().find_map(|one| bounds("deal-units", one, 0, MOST)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// 100,000 shares of 10,000,000.00 are what may be said of a sum at most; a penny more is refused.
    #[test]
    fn what_members_pay_together_is_bounded_as_any_sum() {
        let of = |members: u32, each: i64| {
            let shares = MemberShares { members: Some(members), each: Some(Amount(each)), months: Some(12) };
            let said = Funding { member_shares: Some(shares), ..Funding::default() };
            said.out_of_bounds().map(|one| one.what)
        };
        assert_eq!(of(100_000, 1_000_000_000), None);
        assert_eq!(of(100_000, 1_000_000_001), Some("deal-shares"));
        assert_eq!(of(100_001, 1), Some("deal-members"));
    }
}
