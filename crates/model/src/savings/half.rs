//! What would have to be true for payroll to fall by half: one unknown at a time, on the actual people.

use std::collections::BTreeMap;

use rust_decimal::{Decimal, RoundingStrategy};

use super::{Closure, Found, Half, Need, NeedId, SameOutput, Savings, Sums, Verdict, headcount_for, share_of};
use crate::firm::cost::{Posts, Remembered};
use crate::firm::{Cost, Firm, Post};
use crate::halves::{HALVED, both};
use crate::money::{Amount, Rate, Rounding};
use crate::proposal::{self, CoordinationHours, PostAfter, Proposal};
use crate::rules::InForce;

/// How near to the value a search comes.
const NEAR: Decimal = Decimal::from_parts(1, 0, 0, false, 7);
/// Steps a search takes at most: half of them halve what is left.
const STEPS: usize = 64;
/// Which way of the line a search looks, time after time; none halves what is left.
const TURN: [Option<Decimal>; 3] = [Some(Decimal::TWO), Some(Decimal::from_parts(2, 0, 0, true, 0)), None];

/// Puts the claim to the test.
pub(super) fn half(firm: &Firm, proposal: &Proposal, sums: &Sums, neutral: &Closure, rules: &InForce<'_>) -> Half {
    let reached = neutral.share >= Decimal::new(5, 1);
    let found = Found {
        productivity: rules.value("evidence.productivity_highest").ok(),
        pay_level: rules.value("evidence.pay_level_lowest").ok(),
        coordination_kept: rules.value("evidence.coordination_kept_lowest").ok(),
    };
    let needs = match firm.structure_known() {
        // What productivity and posts come to rests on the hours of managers.
        false => vec![pay_level(firm, proposal, sums, &found)],
        true => [
            Some(productivity(proposal, sums, &found)),
            Some(headcount(proposal, sums, &found)),
            Some(pay_level(firm, proposal, sums, &found)),
            management_pay(firm, sums, rules),
            found.coordination_kept.map(|_| coordination_kept(proposal, sums, &found)),
            drawings(sums),
        ]
        .into_iter()
        .flatten()
        .collect(),
    };
    Half { reached, needs, found }
}

/// Returns the least value between `low` and `high` at which the saving is half, for a saving that grows with it.
///
/// Looks where a straight line would have it, and then a little further on, where it will be found if the line is
/// straight; every other time it halves what is left, so that it ends whatever the line is.
fn least(low: Decimal, high: Decimal, saving: impl Fn(Decimal) -> Decimal) -> Option<Decimal> {
    let half = Decimal::new(5, 1);
    let (mut low, mut high) = ((low, saving(low)), (high, saving(high)));
    if high.1 < half {
        return None;
    }
    if low.1 >= half {
        return Some(low.0);
    }
    for step in 0..STEPS {
        let left = high.0 - low.0;
        if left <= NEAR {
            break;
        }
        let middle = low.0 + left / Decimal::TWO;
        let line = low.0 + left * (half - low.1) / (high.1 - low.1);
        // Just past where the line has it, just short of that, and then half of what is left, over and over.
        let near = match TURN[step % TURN.len()] {
            Some(side) => line + NEAR / side,
            None => middle,
        };
        let at = if near > low.0 && near < high.0 { near } else { middle };
        let value = (at, saving(at));
        if value.1 < half { low = value } else { high = value }
    }
    Some(high.0)
}

/// How a value stands to what was found.
fn against(found: Option<Rate>, inside: impl Fn(Rate) -> bool) -> Verdict {
    match found {
        Some(found) if inside(found) => Verdict::InsideTheEvidence,
        _ => Verdict::BeyondAnyStudyFound,
    }
}

fn need(id: NeedId, now: Rate, value: Option<Rate>, verdict: impl FnOnce(Rate) -> Verdict) -> Need {
    Need {
        id,
        now,
        value: value.map(|value| value.round_dp(4)),
        verdict: value.map_or(Verdict::CannotBeReached, verdict),
    }
}

fn saving_at(sums: &Sums, headcount: Rate) -> Decimal {
    let before = sums.payroll(0, headcount).total();
    share_of(before - sums.after(headcount).total(), before)
}

fn productivity(proposal: &Proposal, sums: &Sums, found: &Found) -> Need {
    let saving = |gain| headcount_for(proposal, gain).map_or(Decimal::ZERO, |headcount| saving_at(sums, headcount));
    let value = least(Decimal::new(-9, 1), Decimal::TEN, saving);
    need(NeedId::Productivity, proposal.productivity, value, |gain| {
        against(found.productivity, |highest| gain <= highest)
    })
}

fn headcount(proposal: &Proposal, sums: &Sums, found: &Found) -> Need {
    // The saving grows as posts fall, so the search runs over posts that go.
    let gone = least(Decimal::ZERO, Decimal::ONE, |gone| saving_at(sums, Decimal::ONE - gone));
    let value = gone.map(|gone| Decimal::ONE - gone);
    need(NeedId::Headcount, Decimal::ONE, value, |posts| {
        // So few posts give the same output only with a gain that a study must have found.
        let gain = headcount_for(proposal, Decimal::ZERO).and_then(|same| same.checked_div(posts));
        against(found.productivity, |highest| gain.is_some_and(|gain| gain - Decimal::ONE <= highest))
    })
}

fn pay_level(firm: &Firm, proposal: &Proposal, sums: &Sums, found: &Found) -> Need {
    let before = sums.payroll(0, Decimal::ONE).total();
    let saving = |cut: Decimal| {
        let after =
            sums.charges.employer(paid_at(firm, proposal, sums, Decimal::ONE - cut), Amount::ZERO, sums.allowance[1]);
        share_of(before - after.total(), before)
    };
    let value = least(Decimal::ZERO, Decimal::ONE, saving).map(|cut| Decimal::ONE - cut);
    need(NeedId::PayLevel, Decimal::ONE, value, |level| {
        if illegal(firm, proposal, sums, level) {
            return Verdict::IllegalHere;
        }
        against(found.pay_level, |lowest| level * already(sums) >= lowest)
    })
}

/// Pay afterwards as a share of pay today: what was found of pay stands beside both cuts, the proposed and a further one.
fn already(sums: &Sums) -> Rate {
    let gross = |side: usize| sums.managers[side].gross + sums.others[side].gross;
    share_of(gross(1), gross(0))
}

/// Whether somebody would be paid less than the law allows with every member's new pay at a level.
fn illegal(firm: &Firm, proposal: &Proposal, sums: &Sums, level: Rate) -> bool {
    firm.staff.iter().zip(&proposal.after).any(|(post, after)| {
        let minimum = sums.charges.minimum_hourly(&post.worker, post.apprentice_rate);
        after.zip(minimum).is_some_and(|(after, minimum)| after.hourly.minor() * level < minimum.minor())
    })
}

/// The same output with another share of the coordinating that can shrink still needed.
fn headcount_keeping(proposal: &Proposal, kept: Rate, gain: Rate) -> Option<Rate> {
    let hours = &proposal.coordination;
    let more = (hours.shrinking * (kept - hours.kept_share)).checked_div(hours.paid)?;
    proposal::headcount(&CoordinationHours { share_after: hours.share_after + more, ..hours.clone() }, gain)
}

fn coordination_kept(proposal: &Proposal, sums: &Sums, found: &Found) -> Need {
    let saving = |gone: Decimal| {
        let headcount = headcount_keeping(proposal, Decimal::ONE - gone, proposal.productivity);
        headcount.map_or(Decimal::ZERO, |headcount| saving_at(sums, headcount))
    };
    let value = least(Decimal::ZERO, Decimal::ONE, saving).map(|gone| Decimal::ONE - gone);
    need(NeedId::CoordinationKept, proposal.coordination.kept_share, value, |kept| {
        against(found.coordination_kept, |lowest| kept >= lowest)
    })
}

/// What owners would have to draw today for the end of it to make up half, against all members' pay afterwards.
fn drawings(sums: &Sums) -> Option<Need> {
    let (before, after) = (sums.payroll(0, Decimal::ONE), sums.after(Decimal::ONE));
    let pay = sums.managers[1].gross + sums.others[1].gross;
    let against_pay = |drawn: Amount| drawn.minor().checked_div(pay.minor());
    let rest = before.total() - before.owner_drawings;
    let needed = (after.total() + after.total() - rest).or_zero();
    let now = against_pay(before.owner_drawings)?;
    Some(need(NeedId::Drawings, now, against_pay(needed), |value| match now >= value {
        true => Verdict::InsideTheEvidence,
        false => Verdict::NotSoHere,
    }))
}

/// Two unknowns at once: what saving each pair of values comes to, at the same output.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HalfMap {
    /// The unknown across.
    pub across: NeedId,
    /// The unknown down.
    pub down: NeedId,
    /// Values across, the easiest first.
    pub columns: Vec<Rate>,
    /// Values down, each with its cells.
    pub rows: Vec<(Rate, Vec<MapCell>)>,
}

/// One pair of values.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MapCell {
    /// The saving as a share of payroll today; none where nothing would be made.
    pub share: Option<Rate>,
    /// How the harder of the two stands to what is known.
    pub verdict: Verdict,
}

impl MapCell {
    /// Returns whether the saving is half or more.
    pub fn is_half(&self) -> bool {
        self.share.is_some_and(|share| share >= Decimal::new(5, 1))
    }
}

/// The pairs a map can be drawn of.
pub const MAPS: [(NeedId, NeedId); 3] = [
    (NeedId::Productivity, NeedId::PayLevel),
    (NeedId::Productivity, NeedId::CoordinationKept),
    (NeedId::CoordinationKept, NeedId::PayLevel),
];

/// The values of an unknown a map shows: every tenth or quarter, what is found at most, and what is now.
fn steps(of: NeedId, now: Rate, found: &Found, sums: &Sums) -> Vec<Rate> {
    const TENTHS: i64 = 10;
    const QUARTERS: i64 = 4;
    let parts = |of: i64, from: i64| (from..=of).map(move |part| Decimal::from(part) / Decimal::from(of));
    let mut all: Vec<Rate> = match of {
        NeedId::Productivity => parts(TENTHS, 0).chain(found.productivity).collect(),
        NeedId::CoordinationKept => parts(QUARTERS, 0).chain(found.coordination_kept).collect(),
        // Below half of what is proposed payroll is half by pay alone.
        _ => {
            let lowest = found.pay_level.and_then(|lowest| lowest.checked_div(already(sums)));
            let lowest = lowest.map(|lowest| lowest.round_dp_with_strategy(4, RoundingStrategy::ToPositiveInfinity));
            parts(TENTHS, TENTHS / 2).chain(lowest.filter(|lowest| *lowest < Decimal::ONE)).collect()
        }
    };
    all.push(now);
    all.sort_by_key(|step| if of == NeedId::Productivity { *step } else { -*step });
    all.dedup();
    all
}

/// Draws the map of a pair of unknowns of [`MAPS`]; none where the same output cannot be told.
pub fn half_map(
    firm: &Firm,
    proposal: &Proposal,
    savings: &Savings,
    (across, down): (NeedId, NeedId),
) -> Option<HalfMap> {
    if savings.same_output != SameOutput::Known {
        return None;
    }
    let sums = Sums::of(firm, &proposal.as_it_is(), firm.charges.clone());
    let hours = &proposal.coordination;
    let now = |of: NeedId| match of {
        NeedId::Productivity => proposal.productivity,
        NeedId::CoordinationKept => hours.kept_share,
        _ => Decimal::ONE,
    };
    let found = &savings.half.found;
    let (columns, rows) = (steps(across, now(across), found, &sums), steps(down, now(down), found, &sums));
    let mut levels: BTreeMap<Rate, (Cost, bool)> = BTreeMap::new();
    let before = sums.payroll(0, Decimal::ONE).total();
    let mut cell = |pair: [(NeedId, Rate); 2]| {
        let value = |of: NeedId| pair.iter().find(|(id, _)| *id == of).map_or(now(of), |(_, value)| *value);
        let (gain, kept, level) =
            (value(NeedId::Productivity), value(NeedId::CoordinationKept), value(NeedId::PayLevel));
        let (cost, illegal) = *levels
            .entry(level)
            .or_insert_with(|| (paid_at(firm, proposal, &sums, level), illegal(firm, proposal, &sums, level)));
        let after = headcount_keeping(proposal, kept, gain)
            .map(|headcount| sums.charges.employer(super::scaled(cost, headcount), Amount::ZERO, sums.allowance[1]));
        let inside = |of: NeedId, value: Rate| match of {
            NeedId::Productivity => against(found.productivity, |highest| value <= highest),
            NeedId::CoordinationKept => against(found.coordination_kept, |lowest| value >= lowest),
            _ => against(found.pay_level, |lowest| value * already(&sums) >= lowest),
        };
        let beyond = pair.iter().any(|(of, value)| inside(*of, *value) == Verdict::BeyondAnyStudyFound);
        MapCell {
            share: after.map(|after| share_of(before - after.total(), before)),
            verdict: match (illegal, beyond) {
                (true, _) => Verdict::IllegalHere,
                (false, true) => Verdict::BeyondAnyStudyFound,
                (false, false) => Verdict::InsideTheEvidence,
            },
        }
    };
    let rows = rows.into_iter().map(|down_value| {
        let cells = columns.iter().map(|value| cell([(across, *value), (down, down_value)])).collect();
        (down_value, cells)
    });
    let rows = rows.collect();
    Some(HalfMap { across, down, columns, rows })
}

/// What everybody costs with every member's new pay at a level.
fn paid_at(firm: &Firm, proposal: &Proposal, sums: &Sums, level: Rate) -> Cost {
    let (staff, after) = (firm.staff.as_slice(), proposal.after.as_slice());
    let paid = |staff: &[Post], after: &[Option<PostAfter>]| posts_at(staff, after, sums, level);
    if staff.len() < HALVED {
        return paid(staff, after);
    }
    let ((one, other), (one_after, other_after)) = (staff.split_at(staff.len() / 2), after.split_at(staff.len() / 2));
    let (one, other) = both(|| paid(one, one_after), || paid(other, other_after));
    one + other
}

fn posts_at(staff: &[Post], after: &[Option<PostAfter>], sums: &Sums, level: Rate) -> Cost {
    let mut remembered = Remembered::default();
    let mut sum = Cost::default();
    for (post, after) in staff.iter().zip(after) {
        let Some(after) = after else { continue };
        let at = |amount: Amount| amount.times(level, Rounding::HalfUp);
        sum = sum
            + remembered.post(
                &sums.charges,
                Posts {
                    yearly: at(after.yearly),
                    gross: at(after.cost.gross),
                    posts: post.multiple(),
                    worker: post.worker,
                    benefits: after.cost.benefits,
                },
            );
    }
    sum
}

/// None where managers' pay, or everybody else's, is not known.
fn management_pay(firm: &Firm, sums: &Sums, rules: &InForce<'_>) -> Option<Need> {
    let now = crate::diagnosis::management_pay(firm)?;
    let after = sums.after(Decimal::ONE).total();
    let saving = |times: Decimal| {
        let managers = managers_at(firm, sums, times);
        let before = sums.charges.employer(managers + sums.others[0], sums.drawings, sums.allowance[0]).total();
        share_of(before - after, before)
    };
    let value = least(Decimal::ONE, Decimal::ONE_HUNDRED, saving).map(|times| times * now);
    // The one finding we know is a mean over a country: many firms are above it.
    Some(need(NeedId::ManagementPay, now, value, |times| match rules.value("evidence.management_pay_highest") {
        Ok(mean) if times > mean => Verdict::AboveTheMeanFound,
        known => known.map_or(Verdict::BeyondAnyStudyFound, |_| Verdict::InsideTheEvidence),
    }))
}

/// What managers cost today with their pay at so many times.
fn managers_at(firm: &Firm, sums: &Sums, times: Rate) -> Cost {
    let managers = firm.staff.iter().filter(|post| post.is_manager());
    managers.filter_map(|post| Some((post, post.cost?, post.yearly?))).fold(
        Cost::default(),
        |sum, (post, cost, yearly)| {
            let at = |amount: Amount| amount.times(times, Rounding::HalfUp);
            sum + sums.charges.post(Posts {
                yearly: at(yearly),
                gross: at(cost.gross),
                posts: post.multiple(),
                worker: post.worker,
                benefits: cost.benefits,
            })
        },
    )
}
