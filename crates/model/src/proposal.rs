//! The flat proposal: who is in which cell, what coordination takes, and what each is paid.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::decision::{CellMethod, PayPolicy};
use crate::firm::Cost;
use crate::money::{Amount, Rate};

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
