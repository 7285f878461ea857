//! Where the money and the hours go: cost by layer, what management costs, who coordinates, how far pay is apart,
//! and what hangs on one person.

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use serde::{Deserialize, Serialize};

use crate::decision::Decision;
use crate::firm::{Firm, Post};
use crate::money::{Amount, Rate, Rounding};
use crate::problem::{Code, Place, Problem};
use crate::rules::InForce;

mod coordination;
pub mod titles;

pub use coordination::{Coordinates, Reason};
use titles::Titles;

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
    /// Gini coefficient of hourly pay, apprentices left out: 0 where all are paid alike.
    pub gini: Option<Rate>,
    /// How many managers lead how many.
    pub spans: Vec<Span>,
    /// Layers a full tree needs where each manager leads as many as a cell holds at most.
    pub layers_needed: Option<u32>,
    /// What each post spends on coordinating, in the order of `firm.staff`.
    pub coordination: Vec<Option<Coordinates>>,
    /// Hours a week that go into coordinating.
    pub coordination_hours: Decimal,
    /// Skills that one person alone has: what stops when they are away.
    pub single_points: Vec<SinglePoint>,
    /// What matters most, the dearest first; at most three.
    pub findings: Vec<Finding>,
}

/// Managers who lead a number of posts within bounds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Span {
    /// The fewest posts.
    pub from: u32,
    /// The most; none is no bound.
    pub to: Option<u32>,
    /// How many managers.
    pub managers: u32,
}

/// A skill only one person has.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SinglePoint {
    /// The skill, in the words of the files.
    pub skill: String,
    /// Index in `firm.staff` of who has it.
    pub post: u32,
}

/// Something that matters about the firm as it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Finding {
    /// What.
    pub id: FindingId,
    /// What it costs in a year, where it has a price.
    pub cost: Option<Amount>,
    /// The number its sentence needs: a share, a count or a ratio.
    pub measure: Rate,
}

/// What a finding is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FindingId {
    /// Managers are paid above the mean of everybody else.
    ManagementPremium,
    /// Hours go into coordinating: their share of all paid hours.
    CoordinationHours,
    /// The owner draws money beyond pay: its share of what everybody costs.
    OwnerDrawings,
    /// Managers lead few: how many.
    NarrowSpans,
    /// Skills hang on one person: how many.
    SinglePoints,
    /// Pay is far apart.
    PayRatio,
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

/// Examines a firm. What rests on pay or on managers is absent where they are not known.
pub fn examine(firm: &Firm, decisions: &[Decision], titles: &Titles, rules: &InForce<'_>) -> (Diagnosis, Vec<Problem>) {
    let (coordination, mut problems) = coordination::of_each(firm, decisions, titles, rules);
    for key in coordination::unmatched(firm, decisions) {
        problems.push(Problem::new(Code::DecisionUnmatched, Place::key(key)).with("key", key.as_str()));
    }
    let coordination_hours = coordination.iter().flatten().map(|post| post.hours).sum();
    let mut diagnosis = Diagnosis {
        spans: spans(firm),
        layers_needed: layers_needed(firm, rules),
        gini: gini(firm),
        single_points: single_points(firm),
        coordination,
        coordination_hours,
        ..pay_and_layers(firm)
    };
    diagnosis.findings = findings(firm, &diagnosis, rules);
    (diagnosis, problems)
}

/// Pay of managers for each of everybody else's, an hour; none where either is not known.
pub(crate) fn management_pay(firm: &Firm) -> Option<Rate> {
    pay_and_layers(firm).management_pay
}

fn pay_and_layers(firm: &Firm) -> Diagnosis {
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
        gini: None,
        spans: Vec::new(),
        layers_needed: None,
        coordination: Vec::new(),
        coordination_hours: Decimal::ZERO,
        single_points: Vec::new(),
        findings: Vec::new(),
    }
}

/// Hourly pay of a post of everybody but apprentices, in parts of a minor unit, and how many posts have it.
fn hourly_rates(firm: &Firm) -> impl Iterator<Item = (Decimal, Decimal)> {
    firm.staff.iter().filter(|post| !post.apprentice).filter_map(|post| {
        let rate = post.yearly?.minor().checked_div(post.hours_of_one())?;
        Some((rate, post.multiple()))
    })
}

/// Gini coefficient with every post of a group counted: the sum over posts in order of pay of (2i - n - 1) times pay,
/// for each of n times the sum of pay.
fn gini(firm: &Firm) -> Option<Rate> {
    let mut rates: Vec<(Decimal, Decimal)> = hourly_rates(firm).collect();
    rates.sort_unstable();
    let posts: Decimal = rates.iter().map(|(_, posts)| posts).sum();
    let (mut before, mut weighed, mut sum) = (Decimal::ZERO, Decimal::ZERO, Decimal::ZERO);
    for (rate, posts_of) in rates {
        weighed += rate.checked_mul(posts_of)?.checked_mul(Decimal::TWO * before + posts_of - posts)?;
        sum += rate * posts_of;
        before += posts_of;
    }
    weighed.checked_div(posts.checked_mul(sum)?).map(|gini| gini.round_dp(4))
}

/// How many managers lead so few, so many, or more.
fn spans(firm: &Firm) -> Vec<Span> {
    const BOUNDS: [(u32, Option<u32>); 6] =
        [(1, Some(1)), (2, Some(3)), (4, Some(6)), (7, Some(9)), (10, Some(12)), (13, None)];
    let led: Vec<u32> = firm
        .staff
        .iter()
        .filter(|post| post.is_manager())
        .map(|post| firm.led(post).ceil().to_u32().unwrap_or(u32::MAX).max(1))
        .collect();
    let spans = BOUNDS.iter().map(|&(from, to)| {
        let managers = led.iter().filter(|&&led| led >= from && to.is_none_or(|to| led <= to)).count();
        Span { from, to, managers: u32::try_from(managers).unwrap_or(u32::MAX) }
    });
    if led.is_empty() { Vec::new() } else { spans.collect() }
}

/// The fewest layers of a tree for everybody where each manager leads as many as the largest cell holds.
fn layers_needed(firm: &Firm, rules: &InForce<'_>) -> Option<u32> {
    let span = rules.value("assumption.cell_size_largest").ok()?.to_u64()?;
    layers_for(firm.posts.ceil().to_u64()?, span)
}

/// Returns the fewest layers of a tree of so many posts where each manager leads `span`; none for a span under 2.
pub fn layers_for(posts: u64, span: u64) -> Option<u32> {
    if span < 2 {
        return None;
    }
    let (mut layers, mut layer, mut held) = (0, 1_u64, 0_u64);
    while held < posts {
        held = held.saturating_add(layer);
        layer = layer.saturating_mul(span);
        layers += 1;
    }
    Some(layers)
}

/// Skills that one person alone has. A skill of a group of posts is several people's.
fn single_points(firm: &Firm) -> Vec<SinglePoint> {
    let mut holders: BTreeMap<&str, (u32, Decimal)> = BTreeMap::new();
    for (index, post) in (0..).zip(&firm.staff) {
        for skill in &post.skills {
            let held = holders.entry(skill).or_insert((index, Decimal::ZERO));
            held.1 += post.posts.max(Decimal::ONE);
        }
    }
    let single = holders.into_iter().filter(|(_, (_, posts))| *posts == Decimal::ONE);
    single.map(|(skill, (post, _))| SinglePoint { skill: skill.to_owned(), post }).collect()
}

/// The three findings that cost most; those without a price after those that have one.
fn findings(firm: &Firm, diagnosis: &Diagnosis, rules: &InForce<'_>) -> Vec<Finding> {
    let total = firm.payroll.total();
    let gross: Amount = firm.staff.iter().filter_map(|post| Some(post.cost?.gross)).sum();
    let paid: Decimal = firm.staff.iter().map(|post| post.hours_week).sum();
    let finding = |id, cost, measure| Finding { id, cost, measure };
    let mut found = Vec::new();
    let drawings = firm.payroll.owner_drawings;
    if let Some(share) = drawings.minor().checked_div(total.minor()).filter(|share| !share.is_zero()) {
        found.push(finding(FindingId::OwnerDrawings, Some(drawings), share));
    }
    if let Some(premium) = diagnosis.management_premium.filter(|premium| *premium > Decimal::ZERO) {
        found.push(finding(FindingId::ManagementPremium, Some(gross.times(premium, Rounding::HalfUp)), premium));
    }
    if let Some(share) = diagnosis.coordination_hours.checked_div(paid).filter(|share| !share.is_zero()) {
        let cost = coordination_cost(firm, &diagnosis.coordination);
        found.push(finding(FindingId::CoordinationHours, Some(cost), share));
    }
    if let Ok(few) = rules.value("assumption.few_reports") {
        let narrow = firm.staff.iter().filter(|post| post.is_manager() && firm.led(post) < few);
        let (count, cost) = narrow.fold((0_u32, Amount::ZERO), |(count, cost), post| {
            (count + 1, cost + post.cost.map_or(Amount::ZERO, |cost| cost.total()))
        });
        if count > 0 {
            found.push(finding(FindingId::NarrowSpans, Some(cost), count.into()));
        }
    }
    let single = diagnosis.single_points.len();
    if single > 0 {
        found.push(finding(FindingId::SinglePoints, None, single.into()));
    }
    let common = rules.value("assumption.pay_ratio").unwrap_or(Decimal::ONE);
    if let Some(ratio) = diagnosis.pay_ratio.filter(|ratio| *ratio > common) {
        found.push(finding(FindingId::PayRatio, None, ratio));
    }
    found.sort_by_key(|finding| (std::cmp::Reverse(finding.cost), finding.id));
    found.truncate(3);
    found
}

/// What the hours that go into coordinating cost in a year.
pub fn coordination_cost(firm: &Firm, coordination: &[Option<Coordinates>]) -> Amount {
    let cost = firm
        .staff
        .iter()
        .zip(coordination)
        .filter_map(|(post, coordinates)| Some(post.cost?.total().minor() * coordinates.as_ref()?.share));
    Amount::from_minor(cost.sum(), Rounding::HalfUp)
}

fn pay_ratio(firm: &Firm) -> Option<Rate> {
    let hourly = hourly_rates(firm).map(|(rate, _)| rate);
    let (low, high) = hourly.fold((None, None), |(low, high): (Option<Decimal>, Option<Decimal>), rate| {
        (Some(low.map_or(rate, |low| low.min(rate))), Some(high.map_or(rate, |high| high.max(rate))))
    });
    let (low, high) = low.zip(high)?;
    (!low.is_zero()).then(|| high / low)
}
