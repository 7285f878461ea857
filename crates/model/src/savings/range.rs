//! How far the saving may be off: the same sum for thousands of draws of what is uncertain.
//!
//! A draw moves coordinating hours, output and the level of pay; what everybody then costs is read off sums over the
//! firm's people, worked out to the penny at several levels of pay. Whole numbers only.

use std::sync::Arc;

use rust_decimal::prelude::ToPrimitive;
use rust_decimal::{Decimal, MathematicalOps};

use super::evidence::{Distribution, Together};
use super::sampling::{Quantiles, together, uniform};
use super::{ClosureId, Factor, SameOutput, Savings, Sums};
use crate::decision::{Decision, Uncertain};
use crate::firm::cost::Posts;
use crate::firm::{Cost, Firm, Post};
use crate::money::{Amount, Rate, Rounding};
use crate::proposal::{PostAfter, Proposal};
use crate::rules::Period;

/// How far the saving of a scenario may be off.
#[derive(Debug, Clone, PartialEq)]
pub struct Range {
    /// How many draws were made.
    pub draws: u32,
    /// Where the random numbers started.
    pub seed: u64,
    /// Each reading of "after"; the second only where the same output can be told at all.
    pub closures: Vec<ClosureRange>,
    /// Posts afterwards for each post today at the same output, at the percentiles; none without the second reading.
    pub headcount: Option<[Rate; 5]>,
    /// The first year with everybody staying: the saving less what leavers and the lost output of six months cost.
    pub first_year: Spread5,
    /// What a year's sales leave over materials, by which lost output is valued; none without books: at payroll.
    pub value_added: Option<Amount>,
    /// The distributions the draws were made from.
    pub distributions: Vec<Distribution>,
    /// Which of them go together.
    pub together: Vec<Together>,
}

/// The percentiles a range is told by.
pub const PERCENTILES: [u32; 5] = [5, 25, 50, 75, 95];

/// An amount over all draws.
#[derive(Debug, Clone, PartialEq)]
pub struct Spread5 {
    /// At the percentiles: each is the amount of one of the draws.
    pub at: [Amount; 5],
    /// Draws in which it is below zero.
    pub below_zero: Chance,
    /// The amount of every draw that has one, in the order drawn.
    pub by_draw: Arc<Vec<i64>>,
}

/// One reading of "after" over all draws.
#[derive(Debug, Clone, PartialEq)]
pub struct ClosureRange {
    /// Which reading.
    pub id: ClosureId,
    /// Payroll today.
    pub before: Amount,
    /// Draws in which no number of posts makes the same output: they have no saving, and count as not reaching any.
    pub unanswered: Chance,
    /// The saving a year.
    pub saving: Spread5,
    /// What the saving is made of, at the percentiles of each part.
    pub parts: Vec<(Factor, [Amount; 5])>,
    /// What moves the saving most, the most first.
    pub swings: Vec<Swing>,
}

/// What one uncertain value does to the saving, the others being as likely over as under.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Swing {
    /// Which value.
    pub parameter: Uncertain,
    /// Its value in one draw of twenty from below, and from above.
    pub values: [Rate; 2],
    /// The saving at each.
    pub savings: [Amount; 2],
}

/// How often something happens among the draws.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Chance {
    /// In how many draws.
    pub count: u32,
    /// Of how many.
    pub draws: u32,
}

impl Chance {
    /// Returns the share of draws.
    pub fn share(self) -> Rate {
        Decimal::from(self.count).checked_div(Decimal::from(self.draws)).unwrap_or_default()
    }

    /// Returns Wilson's interval: 95 of 100 such intervals hold the chance that endless draws would come to.
    pub fn interval(self) -> (Rate, Rate) {
        let draws = Decimal::from(self.draws.max(1));
        let (z, share) = (Decimal::new(1_959_964, 6), self.share());
        let square = z * z / draws;
        let root = (share * (Decimal::ONE - share) / draws + square / (Decimal::from(4) * draws)).sqrt();
        let half = z * root.unwrap_or_default();
        let middle = share + square / Decimal::TWO;
        let at = |value: Decimal| (value / (Decimal::ONE + square)).clamp(Decimal::ZERO, Decimal::ONE).round_dp(6);
        (at(middle - half), at(middle + half))
    }
}

impl ClosureRange {
    /// Returns in how many draws the saving is at least a share of payroll today.
    pub fn reaching(&self, share: Rate) -> Chance {
        let least = Amount::from_minor((self.before.minor() * share).ceil(), Rounding::Down).0;
        let reached = self.saving.by_draw.iter().filter(|saving| **saving >= least).count();
        chance(reached, self.unanswered.draws)
    }

    /// Returns the saving at the percentiles as shares of payroll today.
    pub fn shares(&self) -> [Rate; 5] {
        self.saving.at.map(|saving| super::share_of(saving, self.before))
    }
}

/// A share of the total variance of the saving that a value explains, the values being drawn apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sobol {
    /// Which value.
    pub parameter: Uncertain,
    /// By itself.
    pub first: Rate,
    /// With all it does together with others.
    pub total: Rate,
}

/// Works the range of a scenario out where a decision asks for it. None where none does, where the edition has not every
/// distribution, or where one of them is impossible. `value_added`: what a year's sales leave over materials, where books
/// say so.
pub fn range(
    firm: &Firm,
    proposal: &Proposal,
    savings: &Savings,
    decisions: &[Decision],
    distributions: &[Distribution],
    together: &[Together],
    value_added: Option<Amount>,
) -> Option<Range> {
    let (draws, seed) = decisions.iter().rev().find_map(|decision| match decision {
        Decision::Range { draws, seed } => Some((*draws, *seed)),
        _ => None,
    })?;
    let whole = distributions.len() == Uncertain::ALL.len() && distributions.iter().all(|one| one.shape.is_possible());
    whole.then(|| {
        let model = Model { value_added, ..Model::of(firm, proposal, savings, distributions.to_vec()) };
        model.range(draws, seed, together)
    })
}

/// Shares of the variance of the saving with everybody staying, or at the same output, that each value explains.
pub fn sobol(firm: &Firm, proposal: &Proposal, savings: &Savings, range: &Range, closure: ClosureId) -> Vec<Sobol> {
    Model::of(firm, proposal, savings, range.distributions.clone()).sobol(range.draws, range.seed, closure)
}

/// A value of each uncertain parameter, in millionths, in the order of [`Uncertain::ALL`].
type Draw = [i64; Uncertain::ALL.len()];

const MILLION: i64 = 1_000_000;
/// Fixed point for posts afterwards for each post today.
const POINT: u32 = 32;
/// Levels of pay at which everybody's cost is worked out; between them it is read off a straight line.
const LEVELS: usize = 16;
const LEVEL_BITS: u32 = 20;
/// The largest payroll a range is told of, in minor units: what is made of it stays countable.
const MOST: i64 = i64::MAX / 64;

/// What a scenario's saving follows from.
struct Model {
    sums: Sums,
    hours: Hours,
    /// Managers and others after the change at each level of pay, from the lowest.
    after: Vec<[Cost; 2]>,
    /// The lowest level and from the lowest to the highest, in millionths.
    levels: (i64, i64),
    same_output: bool,
    /// A week's pay afterwards of the best paid quarter whose pay falls.
    exposed: Amount,
    before: Amount,
    /// What a year's sales leave over materials; none without books.
    value_added: Option<Amount>,
    distributions: Vec<Distribution>,
    quantiles: Vec<Quantiles>,
}

/// The factors a draw moves, beside what owners draw.
const FACTORS: [Factor; 4] = [Factor::ManagementPremium, Factor::PayPolicy, Factor::Headcount, Factor::OnCostRules];

/// One reading, draw by draw: the saving, and each factor's part of it.
struct Drawn {
    draws: u32,
    savings: Vec<i64>,
    parts: [Vec<i64>; FACTORS.len()],
}

impl Drawn {
    fn of(draws: u32) -> Self {
        let room = || Vec::with_capacity(draws as usize);
        Self { draws, savings: room(), parts: std::array::from_fn(|_| room()) }
    }

    fn add(&mut self, drawings: i64, payrolls: &[i64; 16]) {
        self.savings.push(drawings + payrolls[0] - payrolls[15]);
        for (factor, part) in self.parts.iter_mut().enumerate() {
            part.push(share(payrolls, factor));
        }
    }
}

/// Hours a week in millionths, and the shares the plan has, in millionths.
struct Hours {
    paid: i64,
    managers: i64,
    today: i64,
    kept: i64,
    shrinking: i64,
    deliberation: i64,
    kept_share: i64,
    meetings: i64,
    likely: Draw,
}

fn millionths(value: Decimal) -> i64 {
    value.saturating_mul(Decimal::from(MILLION)).round().to_i64().unwrap_or(i64::MAX)
}

fn chance(count: usize, draws: u32) -> Chance {
    Chance { count: u32::try_from(count).unwrap_or(u32::MAX), draws }
}

/// A number times another, divided by a third: wide only where it has to be.
fn times(number: i64, by: i64, divided: i64) -> i64 {
    match number.checked_mul(by) {
        Some(product) => product / divided,
        None => (i128::from(number) * i128::from(by) / i128::from(divided)) as i64,
    }
}

/// Moves a share of the plan's as a draw is moved from what is likely: to nothing as that goes to nothing, to the
/// whole as it goes to the whole.
fn moved(plan: i64, drawn: i64, likely: i64) -> i64 {
    if drawn <= likely {
        return if likely == 0 { plan } else { plan * drawn / likely };
    }
    plan + (MILLION - plan) * (drawn - likely) / (MILLION - likely).max(1)
}

impl Hours {
    fn of(proposal: &Proposal, distributions: &[Distribution]) -> Self {
        let hours = &proposal.coordination;
        let mut likely = Draw::default();
        for one in distributions {
            likely[one.id as usize] = millionths(one.shape.likely());
        }
        Self {
            paid: millionths(hours.paid),
            managers: millionths(hours.managers),
            today: millionths(hours.today),
            kept: millionths(hours.kept),
            shrinking: millionths(hours.shrinking),
            deliberation: millionths(hours.deliberation),
            kept_share: millionths(hours.kept_share),
            meetings: millionths(hours.meetings_today),
            likely,
        }
    }

    /// Returns posts afterwards for each post today at the same output, in fixed point; none where nothing is made.
    fn headcount(&self, draw: &Draw) -> Option<i64> {
        let drawn = |of: Uncertain| (draw[of as usize], self.likely[of as usize]);
        let of_hours = |hours: i64, share: i64| times(hours, share, MILLION);
        let (supervising, likely) = drawn(Uncertain::SupervisoryShare);
        let share_today = if self.managers == 0 { 0 } else { times(self.today, MILLION, self.managers) };
        let today = of_hours(self.managers, moved(share_today, supervising, likely));
        let (kept, likely) = drawn(Uncertain::CoordinationKept);
        let kept = self.kept + of_hours(self.shrinking, moved(self.kept_share, kept, likely) - self.kept_share);
        // Whoever supervises more leaves more to be done.
        let kept = if self.today == 0 { kept } else { times(kept, today, self.today) };
        let (meetings, likely) = drawn(Uncertain::MeetingShare);
        let meetings = moved(self.meetings, meetings, likely);
        let (deliberation, likely) = drawn(Uncertain::Deliberation);
        let deliberation = if likely == 0 { self.deliberation } else { times(self.deliberation, deliberation, likely) };
        let gain = draw[Uncertain::Productivity as usize];
        let before = of_hours(self.paid - self.managers, MILLION - meetings) + self.managers - today;
        let after = of_hours(self.paid, MILLION - meetings) - kept - deliberation;
        if before <= 0 || after <= 0 || gain <= -MILLION {
            return None;
        }
        let made = i128::from(after) * i128::from(MILLION + gain);
        i64::try_from(((i128::from(before) * i128::from(MILLION)) << POINT) / made).ok()
    }
}

impl Model {
    fn of(firm: &Firm, proposal: &Proposal, savings: &Savings, distributions: Vec<Distribution>) -> Self {
        let sums = Sums::of(firm, &proposal.as_it_is(), firm.charges.clone());
        let quantiles: Vec<Quantiles> = distributions.iter().map(|one| Quantiles::of(&one.shape)).collect();
        let pay_level = distributions.iter().find(|one| one.id == Uncertain::PayLevel);
        let (low, high) = pay_level.map_or((Decimal::ZERO, Decimal::ZERO), |one| one.shape.ends());
        let (low, span) = (millionths(low), millionths(high) - millionths(low));
        let at = |index: usize| Decimal::new(MILLION + low + span * index as i64 / LEVELS as i64, 6);
        let levels = if span == 0 { 0 } else { LEVELS };
        let after = (0..=levels).map(|index| paid_at(firm, proposal, &sums, at(index))).collect();
        Self {
            hours: Hours::of(proposal, &distributions),
            after,
            levels: (low, span),
            same_output: savings.same_output == SameOutput::Known,
            exposed: exposed(firm, proposal),
            before: sums.payroll(0, Decimal::ONE).total(),
            value_added: None,
            sums,
            quantiles,
            distributions,
        }
    }

    /// Managers and others after the change at a drawn level of pay.
    fn after_at(&self, level: i64) -> [Cost; 2] {
        let (low, span) = self.levels;
        if span == 0 {
            return self.after[0];
        }
        let place = (((level - low).clamp(0, span) * LEVELS as i64) << LEVEL_BITS) / span;
        let cell = ((place >> LEVEL_BITS) as usize).min(LEVELS - 1);
        let within = place - ((cell as i64) << LEVEL_BITS);
        let between = |from: Amount, to: Amount| {
            Amount(from.0 + ((i128::from(to.0 - from.0) * i128::from(within)) >> LEVEL_BITS) as i64)
        };
        let cost = |side: usize| {
            let (from, to) = (self.after[cell][side], self.after[cell + 1][side]);
            Cost {
                gross: between(from.gross, to.gross),
                charges: between(from.charges, to.charges),
                pension: between(from.pension, to.pension),
                benefits: from.benefits,
            }
        };
        [cost(0), cost(1)]
    }

    /// The payroll without drawings with a set of factors switched to "after": managers' pay, others' pay, posts,
    /// employer's rules.
    fn payroll(&self, set: usize, after: &[Cost; 2], headcount: i64) -> i64 {
        let managers = if set & 1 == 0 { self.sums.managers[0] } else { after[0] };
        let others = if set & 2 == 0 { self.sums.others[0] } else { after[1] };
        let sum = managers + others;
        let sum = if set & 4 == 0 || headcount == 1 << POINT { sum } else { scaled(sum, headcount) };
        let payroll = self.sums.charges.employer(sum, Amount::ZERO, self.sums.allowance[set >> 3]).total();
        payroll.0.clamp(-MOST, MOST)
    }

    /// Every set of the four factors; one that changes nothing is not worked out again. `paid`: the first four, which know
    /// nothing of posts.
    fn payrolls(&self, paid: &[i64; 4], after: &[Cost; 2], headcount: i64) -> [i64; 16] {
        let mut values = [0; 16];
        values[..4].copy_from_slice(paid);
        match headcount == 1 << POINT {
            true => values.copy_within(0..4, 4),
            false => (4..8).for_each(|set| values[set] = self.payroll(set, after, headcount)),
        }
        match self.sums.allowance[0] == self.sums.allowance[1] {
            true => values.copy_within(0..8, 8),
            false => (8..16).for_each(|set| values[set] = self.payroll(set, after, headcount)),
        }
        values
    }

    /// The saving of a draw with everybody staying, or at the same output.
    fn saving(&self, draw: &Draw, closure: ClosureId) -> Option<i64> {
        let headcount = match closure {
            ClosureId::HeadcountNeutral => 1 << POINT,
            ClosureId::OutputConstant => self.hours.headcount(draw)?,
        };
        let after = self.payroll(15, &self.after_at(draw[Uncertain::PayLevel as usize]), headcount);
        Some(self.before.0.saturating_sub(after))
    }

    fn columns(&self, draws: u32, seed: u64, streams_from: u64) -> Vec<Vec<u32>> {
        let streams: Vec<u64> = self.distributions.iter().map(|one| one.stream + streams_from).collect();
        uniform(seed, &streams, draws as usize)
    }

    fn draw(&self, columns: &[Vec<u32>], index: usize) -> Draw {
        let mut draw = Draw::default();
        for ((one, quantiles), column) in self.distributions.iter().zip(&self.quantiles).zip(columns) {
            draw[one.id as usize] = quantiles.at(column[index]);
        }
        draw
    }

    fn range(&self, draws: u32, seed: u64, pairs: &[Together]) -> Range {
        let mut columns = self.columns(draws, seed, 0);
        for pair in pairs {
            let place = |of: Uncertain| self.distributions.iter().position(|one| one.id == of);
            let Some((one, other)) = place(pair.one).zip(place(pair.other)) else { continue };
            let first = columns[one].clone();
            together(&first, &mut columns[other], pair.correlation);
        }
        let drawn: Vec<Draw> = (0..draws as usize).map(|index| self.draw(&columns, index)).collect();
        let mut everybody = Drawn::of(draws);
        let mut same_output = Drawn::of(draws);
        let mut heads = Vec::with_capacity(draws as usize);
        for draw in &drawn {
            let after = self.after_at(draw[Uncertain::PayLevel as usize]);
            let paid = std::array::from_fn(|set| self.payroll(set, &after, 1 << POINT));
            everybody.add(self.drawings(), &self.payrolls(&paid, &after, 1 << POINT));
            let Some(headcount) = self.hours.headcount(draw).filter(|_| self.same_output) else { continue };
            heads.push(headcount);
            same_output.add(self.drawings(), &self.payrolls(&paid, &after, headcount));
        }
        let neutral = self.closure(ClosureId::HeadcountNeutral, everybody);
        let constant = (!heads.is_empty()).then(|| self.closure(ClosureId::OutputConstant, same_output));
        let first_year = neutral.saving.by_draw.iter().zip(&drawn).map(|(saving, draw)| self.first_year(*saving, draw));
        let first_year = spread(first_year.collect(), draws);
        Range {
            draws,
            seed,
            headcount: constant.as_ref().map(|_| {
                percentiles(&heads).map(|head| (Decimal::from(head) / Decimal::from(1_i64 << POINT)).round_dp(6))
            }),
            closures: std::iter::once(neutral).chain(constant).collect(),
            first_year,
            value_added: self.value_added,
            distributions: self.distributions.clone(),
            together: pairs.to_vec(),
        }
    }

    fn drawings(&self) -> i64 {
        self.sums.drawings.0.min(MOST)
    }

    /// One reading over the draws that have an answer.
    fn closure(&self, id: ClosureId, drawn: Drawn) -> ClosureRange {
        let of_each = FACTORS.into_iter().zip(&drawn.parts).map(|(factor, part)| (factor, percentiles(part)));
        let drawings = std::iter::once((Factor::OwnerDrawings, [self.drawings(); 5]));
        ClosureRange {
            id,
            before: self.before,
            unanswered: chance(drawn.draws as usize - drawn.savings.len(), drawn.draws),
            parts: drawings.chain(of_each).map(|(factor, at)| (factor, at.map(Amount))).collect(),
            saving: spread(drawn.savings, drawn.draws),
            swings: self.swings(id),
        }
    }

    /// The saving with one value in one draw of twenty from either end, the others at their medians.
    fn swings(&self, closure: ClosureId) -> Vec<Swing> {
        let mut median = Draw::default();
        for (one, quantiles) in self.distributions.iter().zip(&self.quantiles) {
            median[one.id as usize] = quantiles.percentile(50);
        }
        let mut swings: Vec<Swing> = self
            .distributions
            .iter()
            .zip(&self.quantiles)
            .filter_map(|(one, quantiles)| {
                let values = [5, 95].map(|hundredths| quantiles.percentile(hundredths));
                let at = |value: i64| {
                    let mut draw = median;
                    draw[one.id as usize] = value;
                    self.saving(&draw, closure).map(Amount)
                };
                let savings = [at(values[0])?, at(values[1])?];
                let values = values.map(|value| Decimal::new(value, 6).normalize());
                (savings[0] != savings[1]).then_some(Swing { parameter: one.id, values, savings })
            })
            .collect();
        swings.sort_by_key(|swing| std::cmp::Reverse((swing.savings[0].0 - swing.savings[1].0).abs()));
        swings
    }

    /// The saving of the first year: less what leavers cost to replace and what is not made in six months, at what the
    /// firm makes of materials where its books say so, else at what it pays those who make it.
    fn first_year(&self, saving: i64, draw: &Draw) -> i64 {
        let [exits, weeks, dip] =
            [Uncertain::Exits, Uncertain::Replacement, Uncertain::Dip].map(|of| i128::from(draw[of as usize]));
        let million = i128::from(MILLION);
        let leavers = i128::from(self.exposed.0) * exits * weeks / million / million;
        let made = self.value_added.map_or(self.before.0.saturating_sub(saving), |value| value.0);
        let not_made = i128::from(made) * dip / million / 2;
        saving.saturating_sub(i64::try_from(leavers + not_made).unwrap_or(i64::MAX))
    }

    /// First-order and total indices by Saltelli's scheme, each value drawn apart from the others.
    fn sobol(&self, draws: u32, seed: u64, closure: ClosureId) -> Vec<Sobol> {
        /// Streams of the second set of draws lie beyond those of the first.
        const SECOND: u64 = 1 << 32;
        let (one, other) = (self.columns(draws, seed, 0), self.columns(draws, seed, SECOND));
        let run = |columns: &[Vec<u32>]| -> Option<Vec<i128>> {
            (0..draws as usize).map(|index| self.saving(&self.draw(columns, index), closure).map(i128::from)).collect()
        };
        let Some((base, second)) = run(&one).zip(run(&other)) else { return Vec::new() };
        let count = i128::from(draws);
        let mean = base.iter().chain(&second).sum::<i128>() / (2 * count);
        let variance = base.iter().chain(&second).map(|value| (value - mean).pow(2)).sum::<i128>() / (2 * count);
        let share = |sum: i128| {
            let millionth = (sum / count * i128::from(MILLION)).checked_div(variance).unwrap_or_default();
            Decimal::from_i128_with_scale(millionth, 6).clamp(Decimal::ZERO, Decimal::ONE)
        };
        let each = self.distributions.iter().enumerate().filter_map(|(place, distribution)| {
            let mut mixed = one.clone();
            mixed[place].clone_from(&other[place]);
            let mixed = run(&mixed)?;
            let apart = base.iter().zip(&mixed);
            let first =
                second.iter().zip(apart.clone()).map(|(second, (base, mixed))| (second - mean) * (mixed - base));
            let total = apart.map(|(base, mixed)| (base - mixed).pow(2)).sum::<i128>() / 2;
            Some(Sobol { parameter: distribution.id, first: share(first.sum()), total: share(total) })
        });
        let mut each: Vec<Sobol> = each.filter(|one| !one.total.is_zero()).collect();
        each.sort_by_key(|one| std::cmp::Reverse(one.total));
        each
    }
}

fn scaled(cost: Cost, headcount: i64) -> Cost {
    let half = 1_i128 << (POINT - 1);
    let scale = |amount: Amount| {
        let scaled = (i128::from(amount.0) * i128::from(headcount) + half) >> POINT;
        Amount(i64::try_from(scaled).unwrap_or(i64::MAX))
    };
    Cost {
        gross: scale(cost.gross),
        charges: scale(cost.charges),
        pension: scale(cost.pension),
        benefits: scale(cost.benefits),
    }
}

/// Of each factor: every set of the others, with how much it weighs by how many are in it, k! (3 - k)! of 4! orders.
const OTHERS: [[(usize, i64); 8]; FACTORS.len()] = {
    const WEIGHTS: [i64; 4] = [6, 2, 2, 6];
    let mut others = [[(0, 0); 8]; FACTORS.len()];
    let mut factor = 0;
    while factor < FACTORS.len() {
        let (mut set, mut at) = (0_usize, 0);
        while set < 16 {
            if set & (1 << factor) == 0 {
                others[factor][at] = (set, WEIGHTS[set.count_ones() as usize]);
                at += 1;
            }
            set += 1;
        }
        factor += 1;
    }
    others
};

/// A factor's part of the saving: its average over every order of the four, to the nearest minor unit.
fn share(values: &[i64; 16], factor: usize) -> i64 {
    let sum: i64 = OTHERS[factor].iter().map(|(set, weight)| weight * (values[*set] - values[set | 1 << factor])).sum();
    (sum + 12 * sum.signum()) / 24
}

/// Of each percentile, the smallest value that so many hundredths of all do not exceed.
fn percentiles(values: &[i64]) -> [i64; 5] {
    // A part nothing moves is the same in every draw.
    if let Some(first) = values.first().filter(|first| values.iter().all(|value| value == *first)) {
        return [*first; 5];
    }
    let mut left = values.to_vec();
    let mut left = left.as_mut_slice();
    // What is left lies above the percentiles before.
    let mut passed = 0;
    let mut last = 0;
    PERCENTILES.map(|hundredths| {
        let place = (values.len() * hundredths as usize).div_ceil(100).max(1) - 1;
        if place >= passed && place - passed < left.len() {
            let (_, found, above) = std::mem::take(&mut left).select_nth_unstable(place - passed);
            (last, left, passed) = (*found, above, place + 1);
        }
        last
    })
}

fn spread(by_draw: Vec<i64>, draws: u32) -> Spread5 {
    Spread5 {
        at: percentiles(&by_draw).map(Amount),
        below_zero: chance(by_draw.iter().filter(|value| **value < 0).count(), draws),
        by_draw: Arc::new(by_draw),
    }
}

/// What managers and others cost with every member's new pay at a level; nobody is paid less than the law allows.
fn paid_at(firm: &Firm, proposal: &Proposal, sums: &Sums, level: Rate) -> [Cost; 2] {
    let mut sides = [Cost::default(); 2];
    for (post, after) in firm.staff.iter().zip(&proposal.after) {
        let (Some(_), Some(after)) = (post.cost, after) else { continue };
        let at = level_held(level, post, after, sums);
        let to = |amount: Amount| if at == Decimal::ONE { amount } else { amount.times(at, Rounding::HalfUp) };
        let yearly = to(after.yearly);
        let cost = sums.charges.post(Posts {
            yearly,
            gross: if after.cost.gross == after.yearly { yearly } else { to(after.cost.gross) },
            posts: post.multiple(),
            worker: post.worker,
            benefits: after.cost.benefits,
        });
        let side = &mut sides[usize::from(!post.is_manager())];
        *side = *side + cost;
    }
    sides
}

/// The level, no lower than the minimum wage lets a post's pay fall.
fn level_held(level: Rate, post: &Post, after: &PostAfter, sums: &Sums) -> Rate {
    if level >= Decimal::ONE || !post.hours_known {
        return level;
    }
    let minimum = sums.charges.minimum_hourly(&post.worker, post.apprentice_rate);
    let least = minimum.and_then(|minimum| minimum.minor().checked_div(after.hourly.minor()));
    least.map_or(level, |least| level.max(least.min(Decimal::ONE)))
}

/// A week's pay afterwards of those among the best paid quarter whose pay falls.
fn exposed(firm: &Firm, proposal: &Proposal) -> Amount {
    let mut paid: Vec<(Amount, Decimal, Option<Amount>)> = firm
        .staff
        .iter()
        .zip(&proposal.after)
        .filter_map(|(post, after)| {
            let (yearly, after) = (post.yearly?, (*after)?);
            Some((yearly, post.multiple(), (after.yearly < yearly).then_some(after.yearly)))
        })
        .collect();
    paid.sort_by_key(|(yearly, ..)| std::cmp::Reverse(*yearly));
    let quarter = paid.iter().map(|(_, posts, _)| *posts).sum::<Decimal>() / Decimal::from(4);
    let mut counted = Decimal::ZERO;
    let mut sum = Decimal::ZERO;
    for (_, posts, falls_to) in paid {
        let inside = posts.min(quarter - counted);
        if inside <= Decimal::ZERO {
            break;
        }
        counted += inside;
        sum +=
            falls_to.map_or(Decimal::ZERO, |yearly| yearly.minor() * inside / Decimal::from(Period::Week.in_a_year()));
    }
    Amount::from_minor(sum, Rounding::HalfUp)
}
