//! What each member is paid under a policy, with the minimum wage as a floor no policy goes under.

use std::collections::{HashMap, HashSet};

use rust_decimal::Decimal;
use serde::Serialize;

use super::PostAfter;
use crate::decision::{Decision, PayPolicy};
use crate::firm::cost::{Charges, Posts, Remembered};
use crate::firm::{Firm, Post};
use crate::money::{Amount, Rate, Rounding};

/// Pay under a policy.
pub(super) struct Paid {
    /// Each post after the change, in the order of the staff.
    pub after: Vec<Option<PostAfter>>,
    /// Highest hourly rate the policy allows.
    pub cap: Option<Amount>,
    /// Lowest or only hourly rate it sets.
    pub floor: Option<Amount>,
    /// Posts the minimum wage lifted above the policy.
    pub lifted: Decimal,
    /// Why the policy could not be worked out; pay is then kept.
    pub refused: Option<Refused>,
}

/// Posts whose pay today is under the minimum wage.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct BelowMinimum {
    /// How many.
    pub posts: Decimal,
    /// What lifts them to it, gross a year.
    pub gross: Amount,
}

/// Why a policy cannot be worked out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Refused {
    /// Nobody's pay is known to measure it by.
    NothingToMeasureBy,
    /// The sum is under what the law and the firm's own floors come to.
    BelowFloors {
        /// The sum.
        budget: Amount,
        /// The least it would have to be.
        least: Amount,
    },
}

/// The bounds a policy sets on hourly rates, exact.
#[derive(Clone, Copy, Default)]
struct Bounds {
    low: Option<Amount>,
    high: Option<Amount>,
}

/// What pay goes by: the policy, and what was decided about single people.
pub(super) struct Terms<'a> {
    pub policy: &'a PayPolicy,
    /// What posts would be paid elsewhere, by key.
    pub market: HashMap<&'a str, Amount>,
    /// Share of that nobody is paid under.
    pub market_floor: Option<Rate>,
    needs: HashMap<&'a str, Need>,
    /// Meeting hours a week on top of paid hours: work all the same.
    pub unpaid_meetings: Decimal,
}

#[derive(Clone, Copy)]
struct Need {
    dependants: u32,
    housing: Amount,
    disability: bool,
}

impl<'a> Terms<'a> {
    pub fn decided(decisions: impl IntoIterator<Item = &'a Decision>) -> Self {
        let mut terms = Self {
            policy: &PayPolicy::Keep,
            market: HashMap::new(),
            market_floor: None,
            needs: HashMap::new(),
            unpaid_meetings: Decimal::ZERO,
        };
        for decision in decisions {
            match decision {
                Decision::PayPolicy(policy) => terms.policy = policy,
                Decision::MarketPay { key, yearly: Some(yearly) } => {
                    terms.market.insert(key, *yearly);
                }
                Decision::MarketPay { key, yearly: None } => {
                    terms.market.remove(key.as_str());
                }
                Decision::MarketFloor { share } => terms.market_floor = *share,
                Decision::Need { key, dependants, housing, disability } => {
                    let need = Need { dependants: *dependants, housing: *housing, disability: *disability };
                    terms.needs.insert(key, need);
                }
                _ => {}
            }
        }
        terms
    }

    /// Returns keys people decided something about that are not in the firm.
    pub fn unmatched(&self, firm: &Firm) -> Vec<&'a str> {
        let known: HashSet<&str> = firm.staff.iter().map(|post| post.key.as_str()).collect();
        let mut gone: Vec<&str> =
            self.market.keys().chain(self.needs.keys()).copied().filter(|key| !known.contains(key)).collect();
        gone.sort_unstable();
        gone.dedup();
        gone
    }

    /// What nobody is paid under because of what they would be paid elsewhere.
    fn market_low(&self, post: &Post) -> Option<Amount> {
        let share = self.market_floor?;
        self.market.get(post.key.as_str()).map(|yearly| yearly.times(share, Rounding::HalfUp))
    }
}

/// Returns whose pay today is under the minimum wage of the day the firm is looked at, and what lifts it there. `weeks`: weeks
/// a year.
pub(super) fn below_minimum(firm: &Firm, weeks: Decimal) -> BelowMinimum {
    let mut found = BelowMinimum::default();
    for post in firm.staff.iter().filter(|post| post.hours_known) {
        let minimum = firm.charges.minimum_hourly(&post.worker, post.apprentice_rate);
        let Some((yearly, hourly)) = post.yearly.zip(minimum) else { continue };
        let least = Amount::from_minor(hourly.minor() * post.hours_of_one() * weeks, Rounding::HalfUp);
        if yearly < least {
            found.posts += post.multiple();
            found.gross += (least - yearly).times(post.multiple(), Rounding::HalfUp);
        }
    }
    found
}

/// Pays everybody by a policy. `weeks`: weeks a year.
pub(super) fn paid(firm: &Firm, terms: &Terms<'_>, charges: &Charges, weeks: Decimal) -> Paid {
    let benefits_end = terms.policy.benefits_end();
    // A minimum for hours that are a guess would be a guess: the problem about them says so.
    let minimum = |post: &Post| {
        let hourly = charges.minimum_hourly(&post.worker, post.apprentice_rate).filter(|_| post.hours_known)?;
        let worked = (post.hours_of_one() + terms.unpaid_meetings) * weeks;
        Some(Amount::from_minor(hourly.minor() * worked, Rounding::HalfUp))
    };
    let policy = by_policy(firm, terms, charges, weeks, &minimum);
    let mut lifted = Decimal::ZERO;
    let mut remembered = Remembered::default();
    let after = firm
        .staff
        .iter()
        .zip(&policy.yearly)
        .map(|(post, by_policy)| {
            let (before, yearly) = (post.cost?, post.yearly?);
            let by_policy = if post.apprentice { yearly } else { by_policy.unwrap_or(yearly) };
            let by_policy =
                terms.market_low(post).filter(|_| !post.apprentice).map_or(by_policy, |low| by_policy.max(low));
            let new = minimum(post).map_or(by_policy, |minimum| by_policy.max(minimum));
            if new != by_policy {
                lifted += post.multiple();
            }
            let ended = benefits_end && post.is_manager();
            let hours = post.hours_of_one() * weeks;
            Some(after(post, new, hours, before.benefits, ended, charges, &mut remembered))
        })
        .collect();
    Paid { after, cap: policy.high, floor: policy.low, lifted: lifted + policy.lifted, refused: policy.refused }
}

/// What a policy makes of everybody's pay before any floor it does not know of.
#[derive(Default)]
struct ByPolicy {
    /// Yearly pay of one post, in the order of the staff; none leaves it as it is.
    yearly: Vec<Option<Amount>>,
    low: Option<Amount>,
    high: Option<Amount>,
    /// Posts whose floor is above what the policy alone gives them.
    lifted: Decimal,
    refused: Option<Refused>,
}

fn by_policy(
    firm: &Firm,
    terms: &Terms<'_>,
    charges: &Charges,
    weeks: Decimal,
    minimum: &dyn Fn(&Post) -> Option<Amount>,
) -> ByPolicy {
    let kept =
        |refused| ByPolicy { yearly: vec![None; firm.staff.len()], refused: Some(refused), ..ByPolicy::default() };
    let hours = |post: &Post| post.hours_of_one() * weeks;
    match terms.policy {
        PayPolicy::Keep | PayPolicy::Equal { .. } | PayPolicy::RatioCap { .. } => {
            let Some(Bounds { low, high }) = bounds(firm, terms.policy, charges, weeks) else {
                return kept(Refused::NothingToMeasureBy);
            };
            let yearly = firm.staff.iter().map(|post| Some(within(post.yearly?, hours(post), Bounds { low, high })));
            ByPolicy { yearly: yearly.collect(), low, high, ..ByPolicy::default() }
        }
        PayPolicy::Banded { bands, ratio, floor, .. } => {
            let lowest = floor.map(Amount::minor).into_iter().chain(lowest_hourly(firm, charges, weeks));
            let Some(lowest) = lowest.reduce(Decimal::max).filter(|_| *bands > 0) else {
                return kept(Refused::NothingToMeasureBy);
            };
            let rates = band_rates(lowest, *ratio, *bands);
            let yearly = firm.staff.iter().map(|post| {
                let today = post.yearly?.minor().checked_div(hours(post))?;
                let rate = rates.iter().min_by_key(|rate| ((rate.minor() - today).abs(), **rate))?;
                Some(Amount::from_minor(rate.minor() * hours(post), Rounding::HalfUp))
            });
            let yearly = yearly.collect();
            ByPolicy { yearly, low: rates.first().copied(), high: rates.last().copied(), ..ByPolicy::default() }
        }
        PayPolicy::Hours { budget, .. } => shared_out(firm, terms, *budget, weeks, minimum, |_| Amount::ZERO),
        PayPolicy::Need { budget, dependant, housing, disability, .. } => {
            shared_out(firm, terms, *budget, weeks, minimum, |post| {
                let need = terms.needs.get(post.key.as_str());
                need.map_or(Amount::ZERO, |need| {
                    let dependants = dependant.times(need.dependants.into(), Rounding::HalfUp);
                    let disabled = if need.disability { *disability } else { Amount::ZERO };
                    dependants + need.housing.times(*housing, Rounding::HalfUp) + disabled
                })
            })
        }
    }
}

/// Rates evenly apart from the lowest to a multiple of it.
fn band_rates(lowest: Decimal, ratio: Rate, bands: u32) -> Vec<Amount> {
    let step = (ratio - Decimal::ONE).checked_div(Decimal::from(bands.saturating_sub(1))).unwrap_or_default();
    let rates = (0..bands).map(|band| lowest.saturating_mul(Decimal::ONE + step * Decimal::from(band)));
    let mut rates: Vec<Amount> = rates.map(|rate| Amount::from_minor(rate, Rounding::HalfUp)).collect();
    rates.dedup();
    rates
}

/// Somebody a sum is shared out to.
#[derive(Clone, Copy)]
struct Sharer {
    index: usize,
    hours: Decimal,
    /// What comes before hours are counted.
    first: Decimal,
    floor: Decimal,
    posts: Decimal,
}

/// Shares a sum out by hours, what comes first first, nobody under their floor: the rate an hour for which everybody's
/// pay sums to it. The sum of pay grows with the rate and bends where somebody rises from their floor, so the rate is
/// found by walking the bends in order.
fn shared_out(
    firm: &Firm,
    terms: &Terms<'_>,
    budget: Option<Amount>,
    weeks: Decimal,
    minimum: &dyn Fn(&Post) -> Option<Amount>,
    first: impl Fn(&Post) -> Amount,
) -> ByPolicy {
    let mut sharers: Vec<Sharer> = firm
        .staff
        .iter()
        .enumerate()
        .filter(|(_, post)| !post.apprentice && post.cost.is_some())
        .map(|(index, post)| Sharer {
            index,
            hours: post.hours_of_one() * weeks,
            first: first(post).minor(),
            floor: minimum(post).into_iter().chain(terms.market_low(post)).max().unwrap_or(Amount::ZERO).minor(),
            posts: post.multiple(),
        })
        .collect();
    let today: Amount = sharers.iter().filter_map(|one| Some(firm.staff[one.index].cost?.gross)).sum();
    let budget = budget.unwrap_or(today);
    let least: Decimal = sharers.iter().map(|one| one.posts * one.floor.max(one.first)).sum();
    let none = ByPolicy { yearly: vec![None; firm.staff.len()], ..ByPolicy::default() };
    if sharers.iter().map(|one| one.hours).sum::<Decimal>().is_zero() {
        return ByPolicy { refused: Some(Refused::NothingToMeasureBy), ..none };
    }
    if least > budget.minor() {
        let least = Amount::from_minor(least.ceil(), Rounding::HalfUp);
        return ByPolicy { refused: Some(Refused::BelowFloors { budget, least }), ..none };
    }
    let rises_at = |one: &Sharer| (one.floor - one.first).checked_div(one.hours).unwrap_or(Decimal::MAX);
    sharers.sort_by_key(|one| (rises_at(one), one.index));
    let mut floored: Decimal = sharers.iter().map(|one| one.posts * one.floor).sum();
    let (mut hours, mut firsts, mut rate) = (Decimal::ZERO, Decimal::ZERO, Decimal::ZERO);
    for (at, one) in sharers.iter().enumerate() {
        floored -= one.posts * one.floor;
        hours += one.posts * one.hours;
        firsts += one.posts * one.first;
        let Some(found) = (budget.minor() - floored - firsts).checked_div(hours) else { continue };
        rate = found;
        if sharers.get(at + 1).is_none_or(|next| found <= rises_at(next)) {
            break;
        }
    }
    let exact = |one: &Sharer| (rate * one.hours + one.first).max(one.floor);
    let mut yearly = none.yearly;
    let mut given = Decimal::ZERO;
    for one in &sharers {
        let whole = exact(one).floor();
        yearly[one.index] = Some(Amount::from_minor(whole, Rounding::Down));
        given += one.posts * whole;
    }
    // What whole pennies leave over goes to single people, the largest fraction first.
    let mut left = (budget.minor() - given).floor();
    let mut order: Vec<&Sharer> =
        sharers.iter().filter(|one| one.posts == Decimal::ONE && exact(one) > one.floor).collect();
    order.sort_by_key(|one| (std::cmp::Reverse(exact(one).fract()), one.index));
    for one in order {
        if left < Decimal::ONE {
            break;
        }
        left -= Decimal::ONE;
        yearly[one.index] = yearly[one.index].map(|pay| pay + Amount(1));
    }
    let lifted = sharers.iter().filter(|one| rate * one.hours + one.first < one.floor).map(|one| one.posts).sum();
    let hourly = Some(Amount::from_minor(rate, Rounding::HalfUp));
    let high = hourly.filter(|_| sharers.iter().all(|one| one.first.is_zero()));
    ByPolicy { yearly, low: hourly, high, lifted, refused: None }
}

fn after(
    post: &Post,
    yearly: Amount,
    hours: Decimal,
    benefits: Amount,
    benefits_end: bool,
    charges: &Charges,
    remembered: &mut Remembered,
) -> PostAfter {
    let unchanged = post.yearly == Some(yearly);
    let gross = match (unchanged, post.cost) {
        (true, Some(cost)) => cost.gross,
        _ => yearly.times(post.multiple(), Rounding::HalfUp),
    };
    let cost = remembered.post(
        charges,
        Posts {
            yearly,
            gross,
            posts: post.multiple(),
            worker: post.worker,
            benefits: if benefits_end { Amount::ZERO } else { benefits },
        },
    );
    let hourly = yearly.minor().checked_div(hours).unwrap_or_default();
    PostAfter { yearly, cost, hourly: Amount::from_minor(hourly, Rounding::HalfUp) }
}

/// Returns yearly pay with its hourly rate brought inside bounds; pay already inside keeps every penny.
fn within(yearly: Amount, hours: Decimal, bounds: Bounds) -> Amount {
    let at = |hourly: Amount| Amount::from_minor(hourly.minor() * hours, Rounding::HalfUp);
    if let Some(low) = bounds.low.filter(|low| yearly.minor() < low.minor() * hours) {
        return at(low);
    }
    if let Some(high) = bounds.high.filter(|high| yearly.minor() > high.minor() * hours) {
        return at(high);
    }
    yearly
}

/// Returns the bounds of a policy; none where nobody's pay is known to measure it by.
fn bounds(firm: &Firm, policy: &PayPolicy, charges: &Charges, weeks: Decimal) -> Option<Bounds> {
    match policy {
        PayPolicy::Keep => Some(Bounds::default()),
        PayPolicy::Equal { hourly, .. } => {
            let rate = (*hourly).or_else(|| mean_of_members(firm, weeks))?;
            Some(Bounds { low: Some(rate), high: Some(rate) })
        }
        PayPolicy::RatioCap { ratio, floor, .. } => {
            let lowest = floor.map(Amount::minor).into_iter().chain(lowest_hourly(firm, charges, weeks));
            let lowest = lowest.reduce(Decimal::max)?;
            Some(Bounds { low: *floor, high: Some(cap(lowest, *ratio)) })
        }
        PayPolicy::Banded { .. } | PayPolicy::Hours { .. } | PayPolicy::Need { .. } => None,
    }
}

fn cap(lowest: Decimal, ratio: Rate) -> Amount {
    Amount::from_minor(lowest.saturating_mul(ratio), Rounding::HalfUp)
}

fn mean_of_members(firm: &Firm, weeks: Decimal) -> Option<Amount> {
    let members = firm.staff.iter().filter(|post| !post.is_manager() && !post.apprentice);
    let (gross, hours) = members
        .filter_map(|post| Some((post.cost?.gross, post.hours_week)))
        .fold((Amount::ZERO, Decimal::ZERO), |(gross, hours), (more_gross, more_hours)| {
            (gross + more_gross, hours + more_hours)
        });
    let mean = gross.minor().checked_div(hours * weeks)?;
    Some(Amount::from_minor(mean, Rounding::HalfUp))
}

/// The lowest rate there may be afterwards: nobody's pay stays under the minimum wage, so no cap is measured
/// by a rate under it.
fn lowest_hourly(firm: &Firm, charges: &Charges, weeks: Decimal) -> Option<Decimal> {
    // Whoever works least has the lowest pay a full-time week: without hours nobody is a measure, while others are.
    let known = firm.staff.iter().any(|post| post.hours_known && !post.apprentice && post.yearly.is_some());
    let members = firm.staff.iter().filter(|post| !post.apprentice && (post.hours_known || !known));
    let rates = members.filter_map(|post| {
        let hourly = post.yearly?.minor().checked_div(post.hours_of_one() * weeks)?;
        let minimum = charges.minimum_hourly(&post.worker, post.apprentice_rate);
        Some(minimum.map_or(hourly, |minimum| hourly.max(minimum.minor())))
    });
    rates.reduce(Decimal::min)
}
