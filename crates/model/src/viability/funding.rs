//! Where the money for the change comes from, whether it comes to what is needed, and whether what is borrowed can be
//! paid back: each source by its own stated terms. A source with a term missing is not counted, and that is said.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::formulae::{debt_cover, level_payment};
use super::id;
use crate::decision::{Becomes, Borrowing, Funding, MemberShares};
use crate::money::{Amount, Currency, Rate, Rounding};
use crate::problem::{Arg, Code, Place, Problem};
use crate::rules::{InForce, Period};

/// What a deal is held to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Floors {
    /// Cover of debt below which it is thin.
    pub thin: Rate,
    /// Cover of debt below which it fails.
    pub fails: Rate,
    /// Share of pay that may go into member shares.
    pub share_of_pay: Rate,
}

impl Floors {
    /// Reads them. Fails, naming the parameter, in a plan of an edition that has none.
    pub fn from_rules(rules: &InForce<'_>) -> Result<Self, Problem> {
        Ok(Self {
            thin: rules.value("assumption.debt_cover_thin")?,
            fails: rules.value("assumption.debt_cover_fails")?,
            share_of_pay: rules.value("assumption.member_share_of_pay")?,
        })
    }
}

/// What a year brings for paying debts, and what old debts take of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct YearFlow {
    /// Earnings before interest, tax and depreciation, less tax and what keeps equipment as it is.
    pub available: Amount,
    /// Interest and repayment of debts there were before.
    pub owed_before: Amount,
}

/// What money is needed for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum UseId {
    /// The price of the business.
    Price,
    /// What the conversion costs.
    ConversionCosts,
    /// Cash in hand afterwards.
    WorkingCash,
}

/// Who pays in. In the order they cost.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SourceId {
    /// Given and not asked back.
    Grants,
    /// The members.
    MemberShares,
    /// The owner, who waits for part of the price.
    SellerNote,
    /// A lender to cooperatives.
    Lender,
    /// A public scheme.
    Scheme,
    /// A line of mutual credit.
    MutualCredit,
}

/// One use; what is not entered is not known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Use {
    /// Which.
    pub id: UseId,
    /// How much.
    pub amount: Option<Amount>,
}

/// One source.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    /// Which.
    pub id: SourceId,
    /// How much it comes to; none while a term is missing, and then it is not counted.
    pub amount: Option<Amount>,
    /// What of it is there on the first day.
    pub at_start: Amount,
    /// How it is paid back, where it is.
    pub schedule: Option<Schedule>,
}

/// How a debt runs, year by year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Schedule {
    /// Its years.
    pub years: Vec<DebtYear>,
}

/// One year of a debt.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct DebtYear {
    /// Interest of the year, paid or added to what is owed.
    pub interest: Amount,
    /// What is paid, interest and repayment together.
    pub paid: Amount,
    /// What is owed at its end.
    pub closing: Amount,
}

impl Schedule {
    /// Returns a year, the first being 0; nothing after the last.
    pub fn year(&self, year: usize) -> DebtYear {
        self.years.get(year).copied().unwrap_or_default()
    }

    /// Returns everything that is paid.
    pub fn paid(&self) -> Amount {
        self.years.iter().map(|year| year.paid).sum()
    }
}

/// Returns how a debt runs year by year; none where the standstill is as long as the term.
pub fn schedule(amount: Amount, rate: Rate, years: u32, standstill_months: u32) -> Option<Schedule> {
    let months = monthly(amount, rate, years, standstill_months)?;
    let of_year = Period::Month.in_a_year().try_into().ok()?;
    let year = |months: &[DebtYear]| {
        months.iter().fold(DebtYear::default(), |year, month| DebtYear {
            interest: year.interest + month.interest,
            paid: year.paid + month.paid,
            closing: month.closing,
        })
    };
    Some(Schedule { years: months.chunks(of_year).map(year).collect() })
}

/// Returns how a debt runs that is repaid level, month by month, after a standstill in which interest is added to it;
/// the last payment takes what roundings left. None where the standstill is as long as the term.
pub(super) fn monthly(amount: Amount, rate: Rate, years: u32, standstill_months: u32) -> Option<Vec<DebtYear>> {
    let of_year = u32::try_from(Period::Month.in_a_year()).ok()?;
    let months = years.checked_mul(of_year)?;
    let payments = months.checked_sub(standstill_months).filter(|payments| *payments > 0)?;
    let (mut owed, mut level) = (amount, None);
    let mut found = Vec::with_capacity(months as usize);
    for month in 1..=months {
        // Divided last: a twelfth of 4 % has no end, and half a penny would fall to the wrong side.
        let interest = Amount::from_minor(owed.minor() * rate / Decimal::from(of_year), Rounding::HalfUp);
        let paid = match month {
            month if month <= standstill_months => Amount::ZERO,
            month if month == months => owed + interest,
            _ => match level {
                Some(level) => level,
                None => *level.insert(level_payment(owed, rate / Decimal::from(of_year), payments)?),
            }
            .min(owed + interest),
        };
        owed = owed + interest - paid;
        found.push(DebtYear { interest, paid, closing: owed });
    }
    Some(found)
}

/// Returns how a line runs that is drawn and never repaid in the years looked at: it costs its interest.
fn revolving(amount: Amount, rate: Rate, years: usize) -> Schedule {
    let interest = amount.times(rate, Rounding::HalfUp);
    Schedule { years: vec![DebtYear { interest, paid: interest, closing: amount }; years] }
}

/// One year's cover.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct YearCover {
    /// What there is to pay with.
    pub available: Amount,
    /// What is due of debts there were before.
    pub old: Amount,
    /// What is due of debts of the deal.
    pub new: Amount,
    /// How many times what there is covers what is due before the seller note, which usually stands behind lenders; none
    /// where nothing is.
    pub senior: Option<Rate>,
    /// How many times what there is covers what is due on all debts; none where nothing is.
    pub cover: Option<Rate>,
}

/// What is taken off members' pay for their shares.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Deduction {
    /// Each month.
    pub monthly: Amount,
    /// As a share of the mean pay of those who join; none for fewer than three, whose pay it would give away.
    pub of_mean_pay: Option<Rate>,
    /// For how many members it is above the share of pay that may go into shares.
    pub too_much_for: u32,
}

/// What of the owner's becomes what.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Inventory {
    /// It becomes the cooperative's.
    pub brought: Amount,
    /// The owner keeps it.
    pub kept: Amount,
    /// The owner keeps it, and the cooperative uses it.
    pub lent: Amount,
}

/// Uses and sources of the deal, and what becomes of the debts.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Deal {
    /// What money is needed for.
    pub uses: [Use; 3],
    /// Who pays in; those nobody spoke of are left out.
    pub sources: Vec<Source>,
    /// Uses less sources: above zero it is missing. None while a use is not entered.
    pub gap: Option<Amount>,
    /// The same with what is there on the first day.
    pub gap_at_start: Option<Amount>,
    /// What the owner brings, keeps and lends: no cash, so in neither column.
    pub inventory: Inventory,
    /// Cover of every debt, a year each, for the years whose cash flow is known.
    pub cover: Vec<YearCover>,
    /// What is taken off pay; none where shares are paid at once, or not spoken of.
    pub deduction: Option<Deduction>,
}

impl Deal {
    /// Returns what the sources come to of which every term is entered.
    pub fn raised(&self) -> Amount {
        raised(&self.sources)
    }
}

fn raised(sources: &[Source]) -> Amount {
    sources.iter().filter_map(|source| source.amount).sum()
}

/// Returns whether every term is there of something that is repaid.
fn terms(id: SourceId, borrowing: &Borrowing, horizon: usize) -> Option<(Amount, Schedule)> {
    let (amount, rate) = (borrowing.amount?, borrowing.rate?);
    let schedule = match borrowing.years {
        Some(years) => schedule(amount, rate, years, borrowing.standstill_months)?,
        None if id == SourceId::MutualCredit => revolving(amount, rate, horizon),
        None => return None,
    };
    Some((amount, schedule))
}

/// Returns how many members pay how much each over how many months; none while one of these is not entered.
pub fn shares(funding: &Funding) -> Option<(u32, Amount, u32)> {
    let said = funding.member_shares.as_ref()?;
    Some((said.members?, said.each?, said.months?))
}

/// Sources of a plan that are repaid, each with what is said of it.
fn borrowings(funding: &Funding) -> [(SourceId, Option<&Borrowing>); 4] {
    [
        (SourceId::SellerNote, funding.seller_note.as_ref()),
        (SourceId::Lender, funding.lender.as_ref()),
        (SourceId::Scheme, funding.scheme.as_ref()),
        (SourceId::MutualCredit, funding.mutual_credit.as_ref()),
    ]
}

fn sources(funding: &Funding, horizon: usize) -> Vec<Source> {
    let grants = funding.grants.map(|amount| Source {
        id: SourceId::Grants,
        amount: Some(amount),
        at_start: amount,
        schedule: None,
    });
    let members = funding.member_shares.as_ref().map(|_| {
        let counted = shares(funding);
        let amount = counted.map(|(members, each, _)| each.times(members.into(), Rounding::HalfUp));
        // What is taken off pay is there only once it was earned.
        let at_once = counted.is_some_and(|(_, _, months)| months == 0);
        let at_start = amount.filter(|_| at_once).unwrap_or_default();
        Source { id: SourceId::MemberShares, amount, at_start, schedule: None }
    });
    let borrowed = borrowings(funding).into_iter().filter_map(|(id, said)| {
        let counted = terms(id, said?, horizon);
        let (amount, schedule) = counted.unzip();
        Some(Source { id, amount, at_start: amount.unwrap_or_default(), schedule })
    });
    grants.into_iter().chain(members).chain(borrowed).collect()
}

fn cover(sources: &[Source], flows: &[YearFlow]) -> Vec<YearCover> {
    let due = |year: usize, counts: fn(SourceId) -> bool| -> Amount {
        let debts = sources.iter().filter(|source| counts(source.id)).filter_map(|source| source.schedule.as_ref());
        debts.map(|debt| debt.year(year).paid).sum()
    };
    flows
        .iter()
        .enumerate()
        .map(|(year, flow)| {
            let (new, old) = (due(year, |_| true), flow.owed_before);
            let before_note = due(year, |source| source != SourceId::SellerNote);
            YearCover {
                available: flow.available,
                old,
                new,
                senior: debt_cover(flow.available, before_note, old),
                cover: debt_cover(flow.available, new, old),
            }
        })
        .collect()
}

fn uses(funding: &Funding) -> [Use; 3] {
    [
        Use { id: UseId::Price, amount: funding.price },
        Use { id: UseId::ConversionCosts, amount: funding.conversion_costs },
        Use { id: UseId::WorkingCash, amount: funding.working_cash },
    ]
}

/// Sets sources against uses, and debts against the cash flow of each year. `pays`: a year's pay of each who joins.
pub fn fund(
    funding: &Funding,
    flows: &[YearFlow],
    pays: &[Amount],
    floors: &Floors,
    currency: Currency,
) -> (Deal, Vec<Problem>) {
    let sources = sources(funding, flows.len());
    let uses = uses(funding);
    let needed: Option<Amount> = uses.iter().map(|one| one.amount).sum();
    let first_day: Amount = sources.iter().map(|source| source.at_start).sum();
    let sum_of = |becomes| -> Amount {
        funding.inventory.iter().filter(|item| item.becomes == becomes).map(|item| item.amount).sum()
    };
    let deal = Deal {
        uses,
        gap: needed.map(|needed| needed - raised(&sources)),
        gap_at_start: needed.map(|needed| needed - first_day),
        inventory: Inventory {
            brought: sum_of(Becomes::Brought),
            kept: sum_of(Becomes::Kept),
            lent: sum_of(Becomes::Lent),
        },
        cover: cover(&sources, flows),
        deduction: funding.member_shares.as_ref().and_then(|shares| deduction(shares, pays, floors)),
        sources,
    };
    let problems = problems(&deal, floors, currency);
    (deal, problems)
}

/// A mean of fewer pays is not told.
const FEW: usize = 3;

/// Whether taking so much off pay each month is more than a share of a year's pay.
fn is_heavy(monthly: Amount, yearly: Amount, share: Rate) -> bool {
    monthly.minor() * Decimal::from(Period::Month.in_a_year()) > yearly.minor() * share
}

fn deduction(shares: &MemberShares, pays: &[Amount], floors: &Floors) -> Option<Deduction> {
    let months = shares.months.filter(|months| *months > 0)?;
    let monthly = Amount::from_minor(shares.each?.minor() / Decimal::from(months), Rounding::HalfUp);
    let heavy = pays.iter().filter(|pay| is_heavy(monthly, **pay, floors.share_of_pay)).count();
    let all: Amount = pays.iter().copied().sum();
    let a_year = monthly.minor() * Decimal::from(Period::Month.in_a_year()) * Decimal::from(pays.len());
    let of_mean_pay = a_year.checked_div(all.minor()).filter(|_| pays.len() >= FEW);
    Some(Deduction { monthly, of_mean_pay, too_much_for: u32::try_from(heavy).unwrap_or(u32::MAX) })
}

fn problems(deal: &Deal, floors: &Floors, currency: Currency) -> Vec<Problem> {
    let raise = |code| Problem::new(code, Place::address("viability.funding"));
    let mut found = Vec::new();
    for source in deal.sources.iter().filter(|source| source.amount.is_none()) {
        found.push(raise(Code::FundingTermsMissing).with("source", Arg::Word(source.id.label())));
    }
    if let Some(gap) = deal.gap.filter(|gap| *gap > Amount::ZERO) {
        found.push(raise(Code::FundingGap).with("gap", Arg::Money(gap, currency)));
    } else if let Some(gap) = deal.gap_at_start.filter(|gap| *gap > Amount::ZERO) {
        found.push(raise(Code::FundingLate).with("gap", Arg::Money(gap, currency)));
    }
    let below = |floor: Rate| deal.cover.iter().filter(|year| year.cover.is_some_and(|cover| cover < floor)).count();
    let least = deal.cover.iter().filter_map(|year| year.cover).min();
    let interest: Amount =
        deal.sources.iter().filter_map(|one| one.schedule.as_ref()).map(|one| one.year(0).interest).sum();
    let never = interest > Amount::ZERO
        && !deal.cover.is_empty()
        && deal.cover.iter().all(|year| year.available - year.old <= interest);
    match least {
        _ if never => found.push(raise(Code::LoanNeverRepaid).with("interest", Arg::Money(interest, currency))),
        Some(least) if least < floors.fails => {
            found.push(of_cover(raise(Code::CoverFails), least, below(floors.fails)))
        }
        Some(least) if least < floors.thin => {
            found.push(
                of_cover(raise(Code::CoverThin), least, below(floors.thin)).with("floor", Arg::Number(floors.thin)),
            );
        }
        _ => {}
    }
    if let Some(deduction) = deal.deduction.filter(|deduction| deduction.too_much_for > 0) {
        let problem = raise(Code::MemberShareHeavy).with("count", Arg::Count(deduction.too_much_for.into()));
        found.push(problem.with("share", Arg::Share(floors.share_of_pay)));
    }
    found
}

fn of_cover(problem: Problem, least: Rate, years: usize) -> Problem {
    // Rounded down: what is a little under a floor must not read as the floor.
    problem.with("cover", Arg::Number(least.trunc_with_scale(2).normalize())).with("years", years)
}

impl SourceId {
    /// Returns the message of its name.
    pub fn label(self) -> String {
        format!("funding-{}", id(&self))
    }
}

impl UseId {
    /// Returns the message of its name.
    pub fn label(self) -> String {
        format!("use-{}", id(&self))
    }
}

/// Fills uses from sources in the order of what they cost, each up to the amount said of it, while debts keep the cover
/// in every year and shares keep to the share of pay. None while a use is not entered. What is left is the gap, and
/// `fund` says it.
pub fn propose_funding(said: &Funding, flows: &[YearFlow], pays: &[Amount], floors: &Floors) -> Option<Funding> {
    let mut left: Amount = uses(said).iter().map(|one| one.amount).sum::<Option<Amount>>()?;
    let grants = said.grants.map(|grants| grants.min(left));
    left -= grants.unwrap_or_default();
    let mut proposed = Funding {
        price: said.price,
        conversion_costs: said.conversion_costs,
        working_cash: said.working_cash,
        inventory: said.inventory.clone(),
        grants,
        ..Funding::default()
    };
    if let Some(shares) = said.member_shares.as_ref()
        && let (Some(members), Some(each), Some(months)) = (shares.members, shares.each, shares.months)
        && members > 0
    {
        let members = Decimal::from(members);
        let no_more = Amount::from_minor(left.minor() / members, Rounding::Down);
        let each = each.min(no_more).min(most_each(months, pays, floors).unwrap_or(each));
        left -= Amount::from_minor(each.minor() * members, Rounding::Down);
        proposed.member_shares = Some(MemberShares { each: Some(each), ..shares.clone() });
    }
    let mut by_cost = borrowings(said);
    by_cost.sort_by_key(|(id, one)| (one.and_then(|one| one.rate), *id));
    for (id, one) in by_cost {
        let Some((one, most)) = one.and_then(|one| Some((one, one.amount?))) else { continue };
        let with = |amount: Amount| {
            let mut with = proposed.clone();
            let one = Some(Borrowing { amount: Some(amount), ..one.clone() });
            match id {
                SourceId::SellerNote => with.seller_note = one,
                SourceId::Lender => with.lender = one,
                SourceId::Scheme => with.scheme = one,
                SourceId::MutualCredit => with.mutual_credit = one,
                SourceId::Grants | SourceId::MemberShares => {}
            }
            with
        };
        let carried = |amount: Amount| {
            terms(id, &Borrowing { amount: Some(amount), ..one.clone() }, flows.len()).is_some()
                && cover(&sources(&with(amount), flows.len()), flows)
                    .iter()
                    .all(|year| year.cover.is_none_or(|cover| cover >= floors.thin))
        };
        let amount = most_carried(most.min(left), carried);
        left -= amount;
        if amount > Amount::ZERO {
            proposed = with(amount);
        }
    }
    Some(proposed)
}

/// Returns what a source comes to in a proposal; none where it is not in it.
pub fn proposed_amount(proposed: &Funding, id: SourceId) -> Option<Amount> {
    sources(proposed, 0).into_iter().find(|source| source.id == id)?.amount
}

/// Returns the most a share may be for nobody's deduction to be too much; none where shares are paid at once.
fn most_each(months: u32, pays: &[Amount], floors: &Floors) -> Option<Amount> {
    let least = pays.iter().min().filter(|_| months > 0)?;
    let of_year = Decimal::from(Period::Month.in_a_year());
    let monthly = Amount::from_minor(least.minor() * floors.share_of_pay / of_year, Rounding::Down);
    Some(Amount::from_minor(monthly.minor() * Decimal::from(months), Rounding::Down))
}

/// Returns the largest amount up to a limit that is carried, of amounts that are carried where larger ones are.
fn most_carried(limit: Amount, carried: impl Fn(Amount) -> bool) -> Amount {
    if limit > Amount::ZERO && carried(limit) {
        return limit;
    }
    let (mut low, mut high) = (0, limit.or_zero().0);
    while high - low > 1 {
        let middle = low + (high - low) / 2;
        if carried(Amount(middle)) { low = middle } else { high = middle }
    }
    Amount(low)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use rust_decimal_macros::dec;

    const FLOORS: Floors =
        Floors { thin: Decimal::from_parts(125, 0, 0, false, 2), fails: Decimal::ONE, share_of_pay: dec!(0.05) };

    fn loan(amount: i64, rate: Rate, years: u32) -> Option<Borrowing> {
        Some(Borrowing { amount: Some(Amount(amount)), rate: Some(rate), years: Some(years), ..Borrowing::default() })
    }

    fn five_years(available: i64) -> Vec<YearFlow> {
        vec![YearFlow { available: Amount(available), owed_before: Amount::ZERO }; 5]
    }

    fn needs(price: i64) -> Funding {
        Funding {
            price: Some(Amount(price)),
            conversion_costs: Some(Amount::ZERO),
            working_cash: Some(Amount::ZERO),
            ..Funding::default()
        }
    }

    fn codes(problems: &[Problem]) -> Vec<Code> {
        problems.iter().map(|problem| problem.code).collect()
    }

    /// 1,200.00 without interest over two years after a standstill of 12 months: nothing the first year, all the second.
    #[test]
    fn a_standstill_puts_payments_off() {
        let run = schedule(Amount(120_000), Decimal::ZERO, 2, 12).unwrap();
        assert_eq!(run.years.iter().map(|year| year.paid).collect::<Vec<_>>(), [Amount::ZERO, Amount(120_000)]);
        assert_eq!(schedule(Amount(120_000), Decimal::ZERO, 1, 12), None);
        // At 12 % a year 1,000.00 grows by 1 % a month, to the penny: 1,010.00, 1,020.10, 1,030.30, 1,040.60, 1,051.01,
        // 1,061.52, 1,072.14, 1,082.86, 1,093.69, 1,104.63, 1,115.68, 1,126.84.
        let run = schedule(Amount(100_000), dec!(0.12), 2, 12).unwrap();
        assert_eq!((run.years[0].paid, run.years[0].closing), (Amount::ZERO, Amount(112_684)));
        assert_eq!(run.years[1].closing, Amount::ZERO);
    }

    /// Uses 100,000.00; a grant of 10,000.00, ten members of 1,000.00 over 20 months, a lender's 60,000.00: 20,000.00 is
    /// missing, and 30,000.00 on the first day.
    #[test]
    fn sources_are_set_against_uses() {
        let funding = Funding {
            grants: Some(Amount(1_000_000)),
            member_shares: Some(MemberShares { members: Some(10), each: Some(Amount(100_000)), months: Some(20) }),
            lender: loan(6_000_000, Decimal::ZERO, 5),
            ..needs(10_000_000)
        };
        // 50.00 a month are 600.00 a year: 5 % of 12,000.00 exactly, more of 11,999.99.
        let pays = [Amount(1_200_000), Amount(1_199_999)];
        let (deal, problems) = fund(&funding, &five_years(1_500_000), &pays, &FLOORS, Currency::GBP);
        assert_eq!((deal.gap, deal.gap_at_start), (Some(Amount(2_000_000)), Some(Amount(3_000_000))));
        // 60,000.00 over five years is 12,000.00 a year; 15,000.00 / 12,000.00 = 1.25: neither thin nor failing.
        assert!(deal.cover.iter().all(|year| year.cover == Some(dec!(1.25))));
        assert_eq!(deal.deduction, Some(Deduction { monthly: Amount(5_000), of_mean_pay: None, too_much_for: 1 }));
        // 50.00 of a mean of 1,000.00 a month.
        let (deal, _) = fund(&funding, &[], &[600_000, 1_200_000, 1_800_000].map(Amount), &FLOORS, Currency::GBP);
        assert_eq!(deal.deduction.and_then(|one| one.of_mean_pay), Some(dec!(0.05)));
        assert_eq!(codes(&problems), [Code::FundingGap, Code::MemberShareHeavy]);
    }

    /// 15,000.00 a year. A lender is owed 12,000.00 of it, 1.25 times covered; with a note of 3,000.00 a year behind, 1.
    #[test]
    fn a_note_stands_behind_the_lender() {
        let funding = Funding {
            lender: loan(6_000_000, Decimal::ZERO, 5),
            seller_note: loan(1_500_000, Decimal::ZERO, 5),
            ..needs(7_500_000)
        };
        let (deal, _) = fund(&funding, &five_years(1_500_000), &[], &FLOORS, Currency::GBP);
        assert!(deal.cover.iter().all(|year| (year.senior, year.cover) == (Some(dec!(1.25)), Some(Decimal::ONE))));
    }

    #[test]
    fn a_source_without_its_terms_is_not_counted() {
        let note = Borrowing { amount: Some(Amount(500)), years: Some(5), ..Borrowing::default() };
        let funding = Funding { seller_note: Some(note), ..needs(500) };
        let (deal, problems) = fund(&funding, &five_years(1), &[], &FLOORS, Currency::GBP);
        assert_eq!(deal.gap, Some(Amount(500)));
        assert_eq!(codes(&problems), [Code::FundingTermsMissing, Code::FundingGap]);
        let (deal, problems) = fund(&Funding::default(), &five_years(1), &[], &FLOORS, Currency::GBP);
        assert_eq!((deal.gap, problems), (None, Vec::new()), "what nobody entered is not known");
    }

    /// 100,000.00 at 10 %: 10,000.00 of interest at the least. A cash flow of 9,000.00 never repays it.
    #[test]
    fn a_loan_whose_interest_is_more_than_the_cash_flow_is_never_repaid() {
        let funding = Funding { lender: loan(10_000_000, dec!(0.1), 30), ..needs(10_000_000) };
        let (_, problems) = fund(&funding, &five_years(900_000), &[], &FLOORS, Currency::GBP);
        assert_eq!(codes(&problems), [Code::LoanNeverRepaid]);
        // Level payments are 877.57 a month, 10,530.86 a year: 11,000.00 covers them 1.04 times, 10,300.00 0.97 times.
        for (flow, code) in [(1_100_000, Code::CoverThin), (1_030_000, Code::CoverFails)] {
            let (_, problems) = fund(&funding, &five_years(flow), &[], &FLOORS, Currency::GBP);
            assert_eq!(codes(&problems), [code]);
        }
    }

    /// 100,000.00 is needed. A grant gives 5,000.00. Ten members: at most 5 % of the lowest pay of 24,000.00, 100.00 a
    /// month for 20 months, is 2,000.00 each though 3,000.00 were said: 20,000.00. The scheme is without interest, 5
    /// years, 10,000.00 a year free at 1.25: 8,000.00 a year, 40,000.00. Nothing is left for the dearer lender.
    #[test]
    fn a_proposal_fills_the_cheapest_source_first_and_keeps_the_cover() {
        let said = Funding {
            grants: Some(Amount(500_000)),
            member_shares: Some(MemberShares { members: Some(10), each: Some(Amount(300_000)), months: Some(20) }),
            scheme: loan(9_000_000, Decimal::ZERO, 5),
            lender: loan(9_000_000, dec!(0.06), 5),
            ..needs(10_000_000)
        };
        let pays = [Amount(2_400_000), Amount(3_000_000)];
        let flows = five_years(1_000_000);
        let proposed = propose_funding(&said, &flows, &pays, &FLOORS).unwrap();
        assert_eq!(proposed.member_shares.as_ref().unwrap().each, Some(Amount(200_000)));
        let scheme = proposed.scheme.as_ref().unwrap().amount.unwrap();
        // Monthly payments are rounded: 40,000.00 / 60 is 666.67, 12 of which are 8,000.04 and a penny over the floor.
        assert!(Amount(3_999_900) <= scheme && scheme <= Amount(4_000_000), "{scheme:?}");
        assert_eq!(proposed.lender.as_ref().and_then(|lender| lender.amount), None);
        let (deal, problems) = fund(&proposed, &flows, &pays, &FLOORS, Currency::GBP);
        assert_eq!(deal.gap, Some(Amount(10_000_000 - 500_000 - 2_000_000) - scheme));
        assert_eq!(codes(&problems), [Code::FundingGap]);
        assert_eq!(propose_funding(&Funding::default(), &flows, &pays, &FLOORS), None);
    }

    proptest! {
        #[test]
        fn what_is_borrowed_is_repaid_to_the_penny(
            amount in 1_i64..1_000_000_000,
            rate in 0_u32..4_000,
            years in 1_u32..20,
            standstill in 0_u32..40,
        ) {
            prop_assume!(standstill < years * 12);
            let run = schedule(Amount(amount), Decimal::new(rate.into(), 4), years, standstill).unwrap();
            let interest: Amount = run.years.iter().map(|year| year.interest).sum();
            prop_assert_eq!(run.paid(), Amount(amount) + interest);
            prop_assert_eq!(run.years.last().unwrap().closing, Amount::ZERO);
        }

        #[test]
        fn a_proposal_never_breaks_a_floor_nor_asks_for_more_than_is_needed(
            need in 1_i64..50_000_000,
            flow in -1_000_000_i64..10_000_000,
            lender in 1_i64..50_000_000,
            note in 1_i64..50_000_000,
            rate in 0_u32..2_000,
            standstill in 0_u32..30,
            pays in prop::collection::vec(1_000_000_i64..6_000_000, 1..12),
        ) {
            let rate = Decimal::new(rate.into(), 4);
            let note = Borrowing {
                amount: Some(Amount(note)), rate: Some(rate), years: Some(4), standstill_months: standstill, on: None,
            };
            let said = Funding {
                member_shares: Some(MemberShares { members: Some(3), each: Some(Amount(200_000)), months: Some(24) }),
                seller_note: Some(note),
                lender: loan(lender, dec!(0.08), 7),
                ..needs(need)
            };
            let (flows, pays) = (five_years(flow), pays.into_iter().map(Amount).collect::<Vec<_>>());
            let proposed = propose_funding(&said, &flows, &pays, &FLOORS).unwrap();
            let (deal, problems) = fund(&proposed, &flows, &pays, &FLOORS, Currency::GBP);
            prop_assert!(deal.gap.unwrap() >= Amount::ZERO);
            let allowed = [Code::FundingGap, Code::FundingLate];
            prop_assert!(problems.iter().all(|one| allowed.contains(&one.code)), "{:?}", problems);
        }
    }
}
