//! Payroll before and after, taken apart to the penny, and the claim of half put to the test.

use serde::{Deserialize, Serialize};

use crate::firm::Payroll;
use crate::money::{Amount, Rate};

/// The savings of one scenario.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Savings {
    /// Posts left out before and after because their pay is not known.
    pub incomplete: u32,
    /// Everybody stays; then the same output from fewer posts.
    pub closures: [Closure; 2],
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
    /// What the saving is made of; sums to it exactly.
    pub parts: Vec<Part>,
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

/// One factor's part of the saving.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    /// Which factor.
    pub id: Factor,
    /// The saving it brings; below zero it costs.
    pub amount: Amount,
}

/// A factor of the decomposition, in the stated order.
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
    /// Paid hours a head.
    PaidHours,
    /// Allowances and other employer rules.
    OnCostRules,
}

/// The claim of "about half".
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Half {
    /// Whether it is reached with everybody staying.
    pub reached: bool,
    /// What would have to be true, one unknown at a time.
    pub needs: Vec<Need>,
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
}

/// How a needed value stands to what is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// A published study found as much.
    InsideTheEvidence,
    /// No study we know found as much.
    BeyondAnyStudyFound,
    /// The law forbids it.
    IllegalHere,
    /// No value makes it so.
    CannotBeReached,
}
