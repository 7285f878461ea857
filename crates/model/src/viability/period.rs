//! How much of a year the accounts cover: every figure counted up to a year rests on it.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::calendar::months_on;
use super::pace::{Basis, Fit, FitId, Per};
use crate::Date;
use crate::decision::Head;
use crate::import::{Books, PayMonth};
use crate::money::{Amount, Currency, Rounding};
use crate::problem::{Arg, Code, Place, Problem};
use crate::rules::{InForce, Verified};

/// Months of a year.
const YEAR: i16 = 12;
/// The most months accounts cover: no law lets a year of accounts be longer.
const LONGEST: i16 = 18;

/// Works out the period: as entered, else the months of pay that come to the wages in the accounts, else from the month
/// the year is taken to begin in. What cannot be told is not known, and a problem says why.
pub(super) fn period(books: &Books, currency: Currency, rules: &InForce<'_>) -> Result<(Fit, Vec<Problem>), Problem> {
    let fit = |value: Option<Decimal>, basis| Fit { id: FitId::Months, value, per: Per::Time, basis };
    // Under an edition from before there was such a figure nobody can have entered it.
    if let Some(months) = rules.value("assumption.accounts_months").ok().filter(|months| *months > Decimal::ZERO) {
        return Ok((fit(Some(months), Basis::Entered), Vec::new()));
    }
    let begins = rules.value("assumption.year_start_month")?.to_i16().unwrap_or(1).clamp(1, YEAR);
    let said = rules.row("assumption.year_start_month").is_some_and(|row| row.verified == Verified::Own);
    // A month counts from its second half on.
    let half = 2 * books.day.day() > books.day.days_in_month();
    let today = books.day.first_of_month();
    let since = |month: Date| (i16::from(month.month()) - begins).rem_euclid(YEAR);
    let paid: Vec<&PayMonth> = books.months.iter().filter(|pay| pay.month <= books.day).collect();
    let (Some(first), Some(last)) = (paid.first(), paid.last()) else {
        return Ok((fit(Some((since(today) + i16::from(half)).into()), Basis::Assumption), Vec::new()));
    };
    let last = if half { today } else { last.month.max(months_on(today, -1)) };
    let reach = if said { months_on(last, -since(last)) } else { first.month };
    let run = Run {
        // The latest first.
        months: (0..LONGEST)
            .map(|back| months_on(last, -back))
            .take_while(|month| *month >= reach)
            .map(|month| (month, paid.iter().find(|pay| pay.month == month).copied()))
            .collect(),
        wages: books.accounts.iter().any(|one| one.head == Some(Head::Wages)).then(|| books.balance(Head::Wages)),
        currency,
    };
    let whole = run.months.len();
    let (months, mut problems) = match run.wages.filter(|_| run.mean() > Amount::ZERO) {
        Some(wages) => run.coming_to(wages, if said { whole..=whole } else { 1..=whole }),
        None if said || whole <= YEAR.unsigned_abs().into() => (Some(whole), Vec::new()),
        None => (None, vec![Problem::new(Code::AccountsMonthsUnknown, run.place(whole)).with("months", whole)]),
    };
    let Some(months) = months else { return Ok((fit(None, Basis::NotKnown), problems)) };
    problems.extend(run.missing(months));
    let basis = Basis::PayMonths { months: u32::try_from(months).unwrap_or(u32::MAX) };
    Ok((fit(Some(months.into()), basis), problems))
}

/// Months up to the day, the latest first, each with its pay where the list has it.
struct Run<'a> {
    months: Vec<(Date, Option<&'a PayMonth>)>,
    /// Wages by the accounts; none where no account is that.
    wages: Option<Amount>,
    currency: Currency,
}

impl Run<'_> {
    /// The mean gross pay of the months the list has.
    fn mean(&self) -> Amount {
        let paid: Vec<Amount> = self.months.iter().filter_map(|(_, pay)| Some((*pay)?.gross)).collect();
        let count = Decimal::from(paid.len());
        let mean = paid.into_iter().sum::<Amount>().minor().checked_div(count);
        Amount::from_minor(mean.unwrap_or_default(), Rounding::HalfUp)
    }

    /// As many months as come nearest to the wages; none where those are half a month's pay away or more. A month the
    /// list lacks is taken as the mean of the others, for this alone.
    fn coming_to(&self, wages: Amount, counts: std::ops::RangeInclusive<usize>) -> (Option<usize>, Vec<Problem>) {
        let mean = self.mean();
        let pay = |months: usize| self.months[..months].iter().map(|(_, pay)| pay.map_or(mean, |pay| pay.gross)).sum();
        let sums = counts.map(|months| (months, pay(months)));
        let away = |sum: Amount| (sum - wages).minor().abs();
        let Some((months, sum)) = sums.min_by_key(|(_, sum)| away(*sum)) else { return (None, Vec::new()) };
        let money = |amount| Arg::Money(amount, self.currency);
        if away(sum) * Decimal::TWO >= mean.minor() {
            let problem = Problem::new(Code::AccountsMonthsApart, self.place(months)).with("months", months);
            return (None, vec![problem.with("paid", money(sum)).with("stated", money(wages))]);
        }
        let whole = self.months[..months].iter().all(|(_, pay)| pay.is_some());
        let untied = (whole && sum != wages).then(|| {
            let problem = Problem::new(Code::BooksUntied, Place::address("viability.accounts"));
            let problem = problem.with("what", Arg::Word("books-wages".to_owned())).with("listed", money(sum));
            problem.with("stated", money(wages)).with("off", money(sum - wages))
        });
        (Some(months), untied.into_iter().collect())
    }

    /// A problem for each gap among the latest so many months.
    fn missing(&self, months: usize) -> Vec<Problem> {
        let mut gaps: Vec<(Date, usize, Place)> = Vec::new();
        let mut before = false;
        for (at, (month, pay)) in self.months[..months].iter().enumerate().rev() {
            match gaps.last_mut().filter(|_| before) {
                _ if pay.is_some() => {}
                Some((_, count, _)) => *count += 1,
                None => gaps.push((*month, 1, self.place(at + 1))),
            }
            before = pay.is_none();
        }
        let each = gaps.into_iter().map(|(from, count, place)| {
            Problem::new(Code::PayMonthMissing, place).with("count", count).with("from", from)
        });
        each.collect()
    }

    /// The row of the earliest of the latest so many months; where the list lacks it, of the next before it, else after.
    fn place(&self, months: usize) -> Place {
        let earlier = self.months.iter().skip(months.saturating_sub(1));
        let later = self.months.iter().take(months).rev();
        let pay = earlier.chain(later).find_map(|(_, pay)| *pay);
        pay.map(|pay| pay.place.clone()).unwrap_or_default()
    }
}
