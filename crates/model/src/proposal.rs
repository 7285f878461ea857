//! The flat proposal: who is in which cell, what coordination takes, and what each is paid.

use std::collections::{BTreeMap, HashMap};

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use serde::{Deserialize, Serialize};

use crate::decision::{CellMethod, CellPlan, Coordination, Decision, PayPolicy};
use crate::firm::{Cost, Firm};
use crate::law::Worker;
use crate::money::{Amount, Rate, Rounding};
use crate::problem::{Code, Place, Problem};
use crate::rules::InForce;

mod cells;
mod coordination;
pub mod partition;
mod pay;

pub use cells::along_reporting_groups;
pub use coordination::{council_tiers, democracy_share, layers_needed};

/// The proposal of one scenario.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Proposal {
    /// How the cells were found.
    pub cell_method: CellMethod,
    /// Bounds asked for, in posts.
    pub cell_bounds: (u32, u32),
    /// The cells.
    pub cells: Vec<Cell>,
    /// The pay policy in force.
    pub pay_policy: PayPolicy,
    /// Highest hourly rate the policy allows, in minor units; none where it sets none.
    pub pay_cap: Option<Amount>,
    /// Lowest or only hourly rate the policy sets, in minor units.
    pub pay_floor: Option<Amount>,
    /// Each post after the change, in the order of `firm.staff`; none where pay is not known.
    pub after: Vec<Option<PostAfter>>,
    /// What coordination takes.
    pub coordination: CoordinationHours,
    /// Gain of output per productive hour.
    pub productivity: Rate,
    /// Posts whose pay or benefits fall, and by how much a year in all.
    pub pay_falls: (u32, Amount),
    /// Posts whose pay rises, and by how much a year in all.
    pub pay_rises: (u32, Amount),
    /// What take-home pay falls by in a year, of everybody whose falls; none where it is not modelled.
    pub take_home_falls: Option<Amount>,
    /// What take-home pay rises by in a year, of everybody whose rises; none where it is not modelled.
    pub take_home_rises: Option<Amount>,
    /// Whether the cooperative claims the employment allowance.
    pub allowance_claimed: bool,
}

/// One cell.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Cell {
    /// Its name.
    pub name: String,
    /// Members: index in `firm.staff` and posts.
    pub members: Vec<(u32, Decimal)>,
    /// Posts in it.
    pub size: Decimal,
    /// Paid hours a week.
    pub hours_week: Decimal,
    /// What its members cost after the change.
    pub cost: Amount,
}

/// A post after the change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct PostAfter {
    /// Yearly pay of one of its posts.
    pub yearly: Amount,
    /// What it costs in a year.
    pub cost: Cost,
    /// Its hourly rate, in minor units.
    pub hourly: Amount,
}

/// What coordination takes, in hours a week unless said.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct CoordinationHours {
    /// Paid hours of everybody.
    pub paid: Decimal,
    /// Paid hours of managers.
    pub managers: Decimal,
    /// Supervision today.
    pub today: Decimal,
    /// Of today's supervision, what the cells still need.
    pub kept: Decimal,
    /// Deliberation in cells and councils.
    pub deliberation: Decimal,
    /// Delegates' tiers above the cells.
    pub tiers: u32,
    /// Productive share of paid hours today.
    pub productive_today: Rate,
    /// Share of everybody's time that coordination and meetings take afterwards.
    pub share_after: Rate,
}

/// Returns the decisions a new plan starts with: cells along the reporting groups, and pay capped. Where
/// nobody's hours are known, a cap measured by the lowest hourly rate would be measured by whoever works least,
/// or by a minimum wage far below what anybody earns: everybody's pay is kept until somebody decides.
pub fn initial(firm: &Firm, rules: &InForce<'_>) -> Vec<Decision> {
    let whole = |id: &str| rules.value(id).ok().and_then(|value| u32::try_from(value.trunc().mantissa()).ok());
    let sizes = whole("assumption.cell_size_smallest").zip(whole("assumption.cell_size_largest"));
    let cells = sizes.map(|(min, max)| Decision::Cells(along_reporting_groups(firm, min, max)));
    let measured = firm.hours_assumed == 0 || firm.staff.iter().any(|post| post.hours_known);
    let ratio = rules.value("assumption.pay_ratio").ok().filter(|_| measured);
    let policy = ratio.map_or(PayPolicy::Keep, |ratio| PayPolicy::RatioCap { ratio, floor: None, benefits_end: true });
    let pay = Some(Decision::PayPolicy(policy));
    cells.into_iter().chain(pay).collect()
}

/// What the decisions come to, the last of each kind.
struct Decided<'a> {
    cells: CellPlan,
    moves: BTreeMap<&'a str, &'a str>,
    pay: &'a PayPolicy,
    coordination: Coordination,
    productivity: Option<Rate>,
    allowance: Option<bool>,
}

fn decided(decisions: &[Decision]) -> Decided<'_> {
    let mut decided = Decided {
        cells: CellPlan::default(),
        moves: BTreeMap::new(),
        pay: &PayPolicy::Keep,
        coordination: Coordination::default(),
        productivity: None,
        allowance: None,
    };
    for decision in decisions {
        match decision {
            Decision::Cells(plan) => {
                decided.cells = plan.clone();
                decided.moves.clear();
            }
            Decision::MoveToCell { key, cell } => {
                decided.moves.insert(key, cell);
            }
            Decision::PayPolicy(policy) => decided.pay = policy,
            Decision::Coordination(coordination) => decided.coordination = coordination.clone(),
            Decision::Productivity { gain } => decided.productivity = Some(*gain),
            Decision::EmploymentAllowance { after, .. } => decided.allowance = Some(*after),
            Decision::Answer { .. } | Decision::OwnFigure { .. } | Decision::Form { .. } | Decision::Blank { .. } => {}
        }
    }
    decided
}

/// Applies decisions to a firm: checks them, pays everybody, and counts the hours coordination takes.
pub fn apply(firm: &Firm, decisions: &[Decision], rules: &InForce<'_>) -> (Proposal, Vec<Problem>) {
    let mut problems = Vec::new();
    let decided = decided(decisions);
    let mut value = |id: &str| {
        rules.value(id).unwrap_or_else(|problem| {
            problems.push(problem);
            Decimal::ZERO
        })
    };
    let weeks = value("assumption.weeks_a_year");
    let productivity = decided.productivity.unwrap_or_else(|| value("assumption.productivity_gain"));

    // Where charges are not modelled the firm chapter has said why.
    let charges = &firm.charges;
    let paid = pay::paid(firm, decided.pay, charges, weeks);
    let policy = Place::address("proposal.pay-policy");
    if !paid.feasible {
        problems.push(Problem::new(Code::PolicyInfeasible, policy.clone()));
    }
    if paid.lifted > Decimal::ZERO {
        let posts = paid.lifted.ceil().to_usize().unwrap_or(usize::MAX);
        problems.push(Problem::new(Code::PayFloorHeld, policy.clone()).with("posts", posts));
    }
    let (falls, rises) = changes(firm, &paid.after);
    if falls.0 > 0 {
        let problem = Problem::new(Code::PayConsentNeeded, policy).with("posts", falls.0 as usize);
        // A sum over very few would give a single person's pay away.
        let total = if falls.0 >= 3 { Some(crate::problem::Arg::Money(falls.1, firm.currency)) } else { None };
        problems.push(match total {
            Some(total) => problem.with("total", total),
            None => problem.with("total", crate::problem::Arg::Word("not-shown".to_owned())),
        });
    }

    let take_home = take_home_changes(firm, &paid.after);
    let cells = cells_of(firm, &decided, &paid.after, &mut problems);
    let (coordination, missing) = coordination::hours(firm, cells.len(), &decided.coordination, rules);
    problems.extend(missing);
    let proposal = Proposal {
        cell_method: decided.cells.method,
        cell_bounds: (decided.cells.min, decided.cells.max),
        cells,
        pay_policy: decided.pay.clone(),
        pay_cap: paid.cap,
        pay_floor: paid.floor,
        after: paid.after,
        coordination,
        productivity,
        pay_falls: falls,
        pay_rises: rises,
        take_home_falls: take_home.map(|(falls, _)| falls),
        take_home_rises: take_home.map(|(_, rises)| rises),
        allowance_claimed: !firm.allowance_excluded && decided.allowance.unwrap_or(firm.allowance_claimed),
    };
    (proposal, problems)
}

/// Returns how many lose and how many gain, each with the yearly sum of pay and benefits.
fn changes(firm: &Firm, after: &[Option<PostAfter>]) -> ((u32, Amount), (u32, Amount)) {
    let mut falls = (Decimal::ZERO, Amount::ZERO);
    let mut rises = (Decimal::ZERO, Amount::ZERO);
    for (post, after) in firm.staff.iter().zip(after) {
        let Some((before, after)) = post.cost.zip(*after) else { continue };
        let change = after.cost.gross + after.cost.benefits - before.gross - before.benefits;
        let side = if change < Amount::ZERO { &mut falls } else { &mut rises };
        if change != Amount::ZERO {
            *side = (side.0 + post.multiple(), side.1 + Amount(change.0.saturating_abs()));
        }
    }
    // Part of a post is held by somebody who is a whole person.
    let whole = |(posts, amount): (Decimal, Amount)| (posts.ceil().to_u32().unwrap_or(u32::MAX), amount);
    (whole(falls), whole(rises))
}

/// Returns what take-home pay falls and rises by in a year; none where it is not modelled.
fn take_home_changes(firm: &Firm, after: &[Option<PostAfter>]) -> Option<(Amount, Amount)> {
    let law = firm.charges.law()?;
    let (mut falls, mut rises) = (Amount::ZERO, Amount::ZERO);
    // Whether it is modelled does not depend on the worker.
    law.take_home(Amount::ZERO, &Worker::default())?;
    for (post, after) in firm.staff.iter().zip(after) {
        let Some((before, after)) = post.yearly.zip(after.map(|after| after.yearly)) else { continue };
        if before == after {
            continue;
        }
        let net = |yearly| law.take_home(yearly, &post.worker).map(|home| home.net);
        let change = (net(after)? - net(before)?).times(post.multiple(), Rounding::HalfUp);
        let side = if change < Amount::ZERO { &mut falls } else { &mut rises };
        *side += Amount(change.0.saturating_abs());
    }
    Some((falls, rises))
}

fn cells_of(firm: &Firm, decided: &Decided<'_>, after: &[Option<PostAfter>], problems: &mut Vec<Problem>) -> Vec<Cell> {
    let index: HashMap<&str, u32> = (0..).zip(&firm.staff).map(|(index, post)| (post.key.as_str(), index)).collect();
    let mut sizes: Vec<BTreeMap<u32, Decimal>> = vec![BTreeMap::new(); decided.cells.cells.len()];
    for (cell, sizes) in decided.cells.cells.iter().zip(&mut sizes) {
        for (key, size) in &cell.members {
            match index.get(key.as_str()) {
                Some(&post) => *sizes.entry(post).or_default() += *size,
                None => problems.push(unmatched(key)),
            }
        }
    }
    for (key, name) in &decided.moves {
        let to = decided.cells.cells.iter().position(|cell| cell.name == *name);
        let Some(&post) = index.get(key) else {
            problems.push(unmatched(key));
            continue;
        };
        let Some(to) = to else {
            problems.push(unmatched(name));
            continue;
        };
        for cell in &mut sizes {
            cell.remove(&post);
        }
        sizes[to].insert(post, firm.staff[post as usize].posts);
    }

    let mut placed = vec![Decimal::ZERO; firm.staff.len()];
    for (post, size) in sizes.iter().flatten() {
        placed[*post as usize] += *size;
    }
    let missing = firm.staff.iter().zip(&placed).filter(|(post, placed)| post.posts != **placed).count();
    if missing > 0 {
        problems.push(Problem::new(Code::CellMissing, Place::address("proposal.cells")).with("posts", missing));
    }

    decided
        .cells
        .cells
        .iter()
        .zip(sizes)
        .map(|(plan, members)| {
            let cell = cell(firm, plan.name.clone(), members, after);
            let bounds = Decimal::from(decided.cells.min)..=Decimal::from(decided.cells.max);
            if !bounds.contains(&cell.size) {
                let place = Place::address("proposal.cells");
                problems.push(
                    Problem::new(Code::CellSize, place)
                        .with("cell", cell.name.as_str())
                        .with("size", crate::problem::Arg::Number(cell.size))
                        .with("min", decided.cells.min as usize)
                        .with("max", decided.cells.max as usize),
                );
            }
            cell
        })
        .collect()
}

fn unmatched(key: &str) -> Problem {
    Problem::new(Code::DecisionUnmatched, Place::key(key)).with("key", key)
}

/// A cell's hours and cost: of a post that is only partly in it, that part.
fn cell(firm: &Firm, name: String, members: BTreeMap<u32, Decimal>, after: &[Option<PostAfter>]) -> Cell {
    let mut cell =
        Cell { name, members: Vec::new(), size: Decimal::ZERO, hours_week: Decimal::ZERO, cost: Amount::ZERO };
    let mut cost = Decimal::ZERO;
    for (index, size) in members {
        let post = &firm.staff[index as usize];
        let part = size.checked_div(post.posts).unwrap_or(Decimal::ONE);
        cell.size += size;
        cell.hours_week += post.hours_week * part;
        cost += after[index as usize].map_or(Decimal::ZERO, |after| after.cost.total().minor() * part);
        cell.members.push((index, size));
    }
    cell.cost = Amount::from_minor(cost, crate::money::Rounding::HalfUp);
    cell
}
