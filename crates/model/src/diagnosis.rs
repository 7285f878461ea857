//! Where the money goes: cost by layer, what management costs, and how far pay is apart.

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::firm::{Firm, Post};
use crate::money::{Amount, Rate};

/// The firm's diagnosis.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Diagnosis {
    /// Cost by layer from the top; last, posts whose line reaches no root.
    pub layers: Vec<LayerCost>,
    /// Posts somebody reports to.
    pub managers: u32,
    /// Managers' part of all gross pay.
    pub management_share: Option<Rate>,
    /// What managers are paid above the mean of everybody else for their hours, as a part of all gross pay.
    pub management_premium: Option<Rate>,
    /// Mean hourly pay of managers for each of everybody else's.
    pub management_pay: Option<Rate>,
    /// Highest hourly pay for each of the lowest, apprentices left out.
    pub pay_ratio: Option<Rate>,
}

/// What a layer costs.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct LayerCost {
    /// The layer, 1 at the top; none for posts whose line reaches no root.
    pub layer: Option<u32>,
    /// Posts in it.
    pub posts: Decimal,
    /// Rows in it that are managers.
    pub managers: u32,
    /// Posts of it whose pay is not known.
    pub incomplete: u32,
    /// What it costs in a year, before levy and allowance.
    pub cost: Amount,
}

/// Pay and hours a week of a set of posts whose pay is known.
#[derive(Default)]
struct PaidHours {
    gross: Amount,
    hours: Decimal,
}

impl PaidHours {
    fn of<'a>(posts: impl Iterator<Item = &'a Post>) -> Self {
        posts.filter_map(|post| Some((post.cost?, post.hours_week))).fold(Self::default(), |sum, (cost, hours)| Self {
            gross: sum.gross + cost.gross,
            hours: sum.hours + hours,
        })
    }

    fn hourly(&self) -> Option<Decimal> {
        (!self.hours.is_zero()).then(|| self.gross.minor() / self.hours)
    }
}

/// Examines a firm. Everything but the layers is absent where pay or managers are not known.
pub fn examine(firm: &Firm) -> Diagnosis {
    let mut layers: BTreeMap<u32, LayerCost> = BTreeMap::new();
    for post in &firm.staff {
        let layer = layers.entry(post.layer.unwrap_or(u32::MAX)).or_insert_with(|| LayerCost {
            layer: post.layer,
            posts: Decimal::ZERO,
            managers: 0,
            incomplete: 0,
            cost: Amount::ZERO,
        });
        layer.posts += post.posts;
        layer.managers += u32::from(post.is_manager());
        layer.incomplete += u32::from(post.cost.is_none());
        layer.cost += post.cost.map_or(Amount::ZERO, |cost| cost.total());
    }
    let managers = PaidHours::of(firm.staff.iter().filter(|post| post.is_manager()));
    let others = PaidHours::of(firm.staff.iter().filter(|post| !post.is_manager()));
    let gross = (managers.gross + others.gross).minor();
    let share = |part: Decimal| (!gross.is_zero()).then(|| part / gross);
    let pair = managers.hourly().zip(others.hourly().filter(|hourly| !hourly.is_zero()));
    Diagnosis {
        layers: layers.into_values().collect(),
        managers: firm.structure.managers,
        management_share: pair.and(share(managers.gross.minor())),
        management_premium: pair.and_then(|(_, other)| share(managers.gross.minor() - other * managers.hours)),
        management_pay: pair.map(|(manager, other)| manager / other),
        pay_ratio: pay_ratio(firm),
    }
}

fn pay_ratio(firm: &Firm) -> Option<Rate> {
    let hourly = firm
        .staff
        .iter()
        .filter(|post| !post.apprentice)
        .filter_map(|post| post.yearly?.minor().checked_div(post.hours_of_one()));
    let (low, high) = hourly.fold((None, None), |(low, high): (Option<Decimal>, Option<Decimal>), rate| {
        (Some(low.map_or(rate, |low| low.min(rate))), Some(high.map_or(rate, |high| high.max(rate))))
    });
    let (low, high) = low.zip(high)?;
    (!low.is_zero()).then(|| high / low)
}
