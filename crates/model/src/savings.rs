//! Payroll before and after, taken apart to the penny, and the claim of half put to the test.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::firm::cost::Charges;
use crate::firm::{Cost, Firm, Payroll};
use crate::money::{Amount, Rate, Rounding};
use crate::proposal::{self, PostAfter, Proposal, Slid};
use crate::rules::InForce;

mod evidence;
mod groups;
mod half;
mod range;
mod sampling;
mod shapley;

pub use evidence::{Distribution, Evidence, Gain, Shape, Study, StudyRead, Together};
pub use half::{HalfMap, MAPS, MapCell, half_map};
pub use range::{Chance, ClosureRange, PERCENTILES, Range, Sobol, Spread5, Swing, range, sobol};
pub use shapley::shapley;

/// The savings of one scenario.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Savings {
    /// Posts left out before and after because their pay is not known.
    pub incomplete: u32,
    /// Everybody stays; then the same output from the posts that takes.
    pub closures: [Closure; 2],
    /// What each layer costs before and after with everybody staying, what is the employer's last; sums to the payroll.
    pub by_layer: Vec<GroupCost>,
    /// The same by cell.
    pub by_cell: Vec<GroupCost>,
    /// Whether the second closure can be worked out; where not, it keeps everybody.
    pub same_output: SameOutput,
    /// The claim under test.
    pub half: Half,
}

/// Before and after under one reading.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Closure {
    /// Which reading.
    pub id: ClosureId,
    /// Posts afterwards for each post today.
    pub headcount: Rate,
    /// Payroll today.
    pub before: Payroll,
    /// Payroll afterwards.
    pub after: Payroll,
    /// Before less after.
    pub saving: Amount,
    /// Saving as a share of before; zero where before is zero.
    pub share: Rate,
    /// What the saving is made of, each factor's average over every order; sums to it exactly.
    pub parts: Vec<Part>,
    /// The same with the factors one after another in the order of [`Factor::ALL`]; sums to it exactly.
    pub in_order: Vec<Part>,
    /// The three things "half" can mean.
    pub readings: Readings,
}

/// The saving as a share, by each of the three things "half" can mean.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Readings {
    /// Of the payroll bill, what owners draw left out before and after.
    pub bill: Rate,
    /// Of the payroll with what owners draw: the reading used wherever no other is named.
    pub with_drawings: Rate,
    /// Of the payroll, drawings included, that a unit of output bears; none where output is not known.
    pub per_unit: Option<Rate>,
}

/// What a group of people costs before and after.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct GroupCost {
    /// The group.
    pub group: Group,
    /// Posts in it whose pay is known.
    pub posts: Decimal,
    /// What they cost today.
    pub before: Amount,
    /// What they cost afterwards.
    pub after: Amount,
}

/// A group of people.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Group {
    /// A layer of today's structure; none below no root.
    Layer(Option<u32>),
    /// A cell, by its place among the proposal's; none for whoever is in no cell.
    Cell(Option<u32>),
    /// What the employer owes or is let off for all of them together, and what owners draw.
    Employer,
}

/// A reading of "after".
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ClosureId {
    /// Everybody stays.
    HeadcountNeutral,
    /// The same output.
    OutputConstant,
}

/// Whether it can be told how many posts give the same output.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SameOutput {
    /// It can.
    Known,
    /// Nobody is known to manage others, so the hours that supervision takes today are not known.
    StructureUnknown,
    /// Nothing is made in the hours left afterwards, so no number of posts gives it.
    CannotBeReached,
}

/// One factor's part of the saving.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    /// Which factor.
    pub id: Factor,
    /// The saving it brings; below zero it costs.
    pub amount: Amount,
}

/// A factor of the decomposition, in the stated order. Hours a head are none: members meet in paid time, so nobody is
/// paid for more or fewer hours than today.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Factor {
    /// The owner's drawings end.
    OwnerDrawings,
    /// Managers are paid as members, and benefits of their posts end.
    ManagementPremium,
    /// Everybody else's pay.
    PayPolicy,
    /// Posts afterwards for each post today.
    Headcount,
    /// Allowances and other employer rules.
    OnCostRules,
}

/// The claim of "about half".
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Half {
    /// Whether it is reached with everybody staying.
    pub reached: bool,
    /// What would have to be true, one unknown at a time; those that rest on managers only where there are any.
    pub needs: Vec<Need>,
    /// How far published findings reach.
    pub found: Found,
}

/// How far published findings reach, of each unknown; none where the edition knows none.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Found {
    /// The highest gain of output for the same inputs.
    pub productivity: Option<Rate>,
    /// The lowest level of pay against other firms.
    pub pay_level: Option<Rate>,
    /// The least share of coordination that is still needed.
    pub coordination_kept: Option<Rate>,
}

/// What one unknown would have to be.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Need {
    /// Which unknown.
    pub id: NeedId,
    /// Its value today or as decided.
    pub now: Rate,
    /// The value for which the saving is half; none where no value makes it so.
    pub value: Option<Rate>,
    /// How that stands to what is known.
    pub verdict: Verdict,
}

/// An unknown of the inverse question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum NeedId {
    /// Gain of output per productive hour, with the same output.
    Productivity,
    /// Posts afterwards for each post today.
    Headcount,
    /// Multiple of every member's new pay, everybody staying.
    PayLevel,
    /// Multiple of managers' pay today.
    ManagementPay,
    /// Of the coordinating that can shrink, the share the cells still need, with the same output.
    CoordinationKept,
    /// What owners draw, against all members' pay afterwards.
    Drawings,
}

/// How a needed value stands to what is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// A published study found as much.
    InsideTheEvidence,
    /// No study we know found as much.
    BeyondAnyStudyFound,
    /// More than the one mean we know of; a mean says nothing of how far firms reach.
    AboveTheMeanFound,
    /// It is no matter of evidence: this firm's own books say otherwise.
    NotSoHere,
    /// The law forbids it.
    IllegalHere,
    /// No value makes it so.
    CannotBeReached,
}

impl Factor {
    /// Every factor, in the stated order; a factor's bit in a set is its place here.
    pub const ALL: [Self; 5] =
        [Self::OwnerDrawings, Self::ManagementPremium, Self::PayPolicy, Self::Headcount, Self::OnCostRules];
}

/// The sums the payroll of any set of factors is made from.
#[derive(Debug, Clone)]
struct Sums {
    charges: Charges,
    drawings: Amount,
    /// Managers' posts before and after.
    managers: [Cost; 2],
    /// Everybody else's before and after.
    others: [Cost; 2],
    /// Whether the employment allowance is claimed before and after.
    allowance: [bool; 2],
}

impl Sums {
    fn of(firm: &Firm, slid: &Slid<'_>, charges: Charges) -> Self {
        let mut sums = Self {
            charges,
            drawings: firm.payroll.owner_drawings,
            managers: [Cost::default(); 2],
            others: [Cost::default(); 2],
            allowance: [firm.allowance_claimed, slid.allowance_claimed],
        };
        for (post, after) in firm.staff.iter().zip(slid.after.iter()) {
            let Some((before, PostAfter { cost: after, .. })) = post.cost.zip(*after) else { continue };
            let side = if post.is_manager() { &mut sums.managers } else { &mut sums.others };
            side[0] = side[0] + before;
            side[1] = side[1] + after;
        }
        sums
    }

    /// The whole payroll with a set of factors switched to "after". Everybody stands for `headcount` of
    /// a post: who would leave is never named.
    fn payroll(&self, set: u32, headcount: Rate) -> Payroll {
        let on = |factor: Factor| set & (1 << factor as u32) != 0;
        let sum =
            self.managers[usize::from(on(Factor::ManagementPremium))] + self.others[usize::from(on(Factor::PayPolicy))];
        let sum = if on(Factor::Headcount) { scaled(sum, headcount) } else { sum };
        let drawings = if on(Factor::OwnerDrawings) { Amount::ZERO } else { self.drawings };
        self.charges.employer(sum, drawings, self.allowance[usize::from(on(Factor::OnCostRules))])
    }

    fn after(&self, headcount: Rate) -> Payroll {
        self.payroll(u32::MAX, headcount)
    }

    /// `output`: what is made afterwards for each unit made today, where that is known.
    fn closure(&self, id: ClosureId, headcount: Rate, output: Option<Rate>) -> Closure {
        let (before, after) = (self.payroll(0, headcount), self.after(headcount));
        let saving = before.total() - after.total();
        let shares = shapley(Factor::ALL.len() as u32, |set| self.payroll(set, headcount).total());
        let parts = Factor::ALL.iter().zip(shares).map(|(&id, share)| Part { id, amount: -share }).collect();
        let so_far = |factors: usize| self.payroll((1 << factors) - 1, headcount).total();
        let in_order = Factor::ALL.iter().enumerate();
        let in_order = in_order.map(|(at, &id)| Part { id, amount: so_far(at) - so_far(at + 1) }).collect();
        let bill = |payroll: &Payroll| payroll.total() - payroll.owner_drawings;
        let share = share_of(saving, before.total());
        let readings = Readings {
            bill: share_of(bill(&before) - bill(&after), bill(&before)),
            with_drawings: share,
            per_unit: output.and_then(|output| {
                let bears = after.total().minor().checked_div(before.total().minor())?.checked_div(output)?;
                Some(Decimal::ONE - bears)
            }),
        };
        Closure { id, headcount, before, after, saving, share, parts, in_order, readings }
    }
}

fn scaled(cost: Cost, headcount: Rate) -> Cost {
    if headcount == Decimal::ONE {
        return cost;
    }
    let scale = |amount: Amount| amount.times(headcount, Rounding::HalfUp);
    Cost {
        gross: scale(cost.gross),
        charges: scale(cost.charges),
        pension: scale(cost.pension),
        benefits: scale(cost.benefits),
    }
}

fn share_of(saving: Amount, before: Amount) -> Rate {
    saving.minor().checked_div(before.minor()).unwrap_or_default()
}

/// Returns posts afterwards for each post today at the same output.
fn headcount_for(proposal: &Proposal, gain: Rate) -> Option<Rate> {
    proposal::headcount(&proposal.coordination, gain)
}

/// Payroll before and after, everybody staying and at the same output, from what a proposal's savings follow from.
pub fn closures(firm: &Firm, slid: &Slid<'_>) -> ([Closure; 2], SameOutput) {
    closures_of(&Sums::of(firm, slid, firm.charges.clone()), firm, slid)
}

fn closures_of(sums: &Sums, firm: &Firm, slid: &Slid<'_>) -> ([Closure; 2], SameOutput) {
    let (same_output, headcount) = match proposal::headcount(&slid.coordination, slid.productivity) {
        _ if !firm.structure_known() => (SameOutput::StructureUnknown, Decimal::ONE),
        None => (SameOutput::CannotBeReached, Decimal::ONE),
        Some(headcount) => (SameOutput::Known, headcount),
    };
    let known = same_output == SameOutput::Known;
    // Everybody staying makes as much more as fewer posts would make the same.
    let output = Decimal::ONE.checked_div(headcount).filter(|_| known);
    let neutral = sums.closure(ClosureId::HeadcountNeutral, Decimal::ONE, output);
    let constant = sums.closure(ClosureId::OutputConstant, headcount, known.then_some(Decimal::ONE));
    ([neutral, constant], same_output)
}

/// Compares payroll before and after on the actual people, and puts the claim of half to the test.
pub fn compare(firm: &Firm, proposal: &Proposal, rules: &InForce<'_>) -> Savings {
    let slid = proposal.as_it_is();
    let sums = Sums::of(firm, &slid, firm.charges.clone());
    let (closures, same_output) = closures_of(&sums, firm, &slid);
    let neutral = &closures[0];
    Savings {
        by_layer: groups::by_layer(firm, proposal, neutral),
        by_cell: groups::by_cell(firm, proposal, neutral),
        incomplete: firm.incomplete,
        half: half::half(firm, proposal, &sums, neutral, rules),
        closures,
        same_output,
    }
}
