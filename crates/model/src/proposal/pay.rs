//! What each member is paid under a policy, with the minimum wage as a floor no policy goes under.

use rust_decimal::Decimal;

use super::PostAfter;
use crate::decision::PayPolicy;
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
    /// Whether the policy could be worked out.
    pub feasible: bool,
}

/// The bounds a policy sets on hourly rates, exact.
#[derive(Clone, Copy, Default)]
struct Bounds {
    low: Option<Amount>,
    high: Option<Amount>,
}

/// Pays everybody by a policy. `weeks`: weeks a year.
pub(super) fn paid(firm: &Firm, policy: &PayPolicy, charges: &Charges, weeks: Decimal) -> Paid {
    let bounds = bounds(firm, policy, charges, weeks);
    let feasible = bounds.is_some();
    let bounds = bounds.unwrap_or_default();
    let benefits_end = match policy {
        PayPolicy::Keep => false,
        PayPolicy::Equal { benefits_end, .. } | PayPolicy::RatioCap { benefits_end, .. } => *benefits_end,
    };
    let mut lifted = Decimal::ZERO;
    let mut remembered = Remembered::default();
    let after = firm
        .staff
        .iter()
        .map(|post| {
            let (before, yearly) = (post.cost?, post.yearly?);
            let hours = post.hours_of_one() * weeks;
            let policy_pay = if post.apprentice { yearly } else { within(yearly, hours, bounds) };
            // A minimum for hours that are a guess would be a guess: the problem about them says so.
            let minimum = charges.minimum_hourly(&post.worker, post.apprentice_rate).filter(|_| post.hours_known);
            let new = within(policy_pay, hours, Bounds { low: minimum, high: None });
            if new != policy_pay {
                lifted += post.multiple();
            }
            let ended = benefits_end && post.is_manager();
            Some(after(post, new, hours, before.benefits, ended, charges, &mut remembered))
        })
        .collect();
    Paid { after, cap: bounds.high, floor: bounds.low, lifted, feasible }
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
