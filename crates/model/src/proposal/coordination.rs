//! Coordination is work: what of today's supervision the cells still do, and what deliberation adds.

use rust_decimal::Decimal;

use super::{CoordinationHours, Proposal};
use crate::decision::Coordination;
use crate::firm::Firm;
use crate::problem::Problem;
use crate::rules::InForce;

/// Returns the tiers of councils above so many cells, each council of `size` delegates.
pub fn council_tiers(cells: usize, size: usize) -> u32 {
    let (mut groups, mut tiers) = (cells, 0);
    while groups > 1 && size > 1 {
        groups = groups.div_ceil(size);
        tiers += 1;
    }
    tiers
}

/// Returns the layers of a hierarchy in which everybody leads `span` others, from one at the top; none where nobody
/// leads anybody and there are more than one.
pub fn layers_needed(people: u64, span: u64) -> Option<u32> {
    let (mut layers, mut row, mut all) = (0, 1_u64, 0_u64);
    while all < people {
        if row == 0 || layers == u32::MAX {
            return None;
        }
        layers += 1;
        all = all.saturating_add(row);
        row = row.saturating_mul(span);
        if span == 1 {
            return u32::try_from(people).ok();
        }
    }
    Some(layers)
}

/// Returns how many councils stand in each tier, from above the cells to the one on top. Councils are as even as
/// so many tiers allow, so none has more delegates than the size the tiers were counted with.
fn councils(cells: usize, tiers: u32) -> Vec<usize> {
    let size = (2..=cells).find(|size| council_tiers(cells, *size) <= tiers);
    let up = |below: &usize| size.map(|size| below.div_ceil(size));
    std::iter::successors(up(&cells), up).take(tiers as usize).collect()
}

/// Returns the delegates in the top council: one of each council below it or, where it stands alone, of each cell.
fn top_council(cells: usize, tiers: u32) -> Option<usize> {
    let councils = councils(cells, tiers);
    let below = councils.len().checked_sub(1)?;
    Some(if below == 0 { cells } else { councils[below - 1] })
}

impl Proposal {
    /// Returns how many councils stand in each tier that is costed, from above the cells to the one on top.
    pub fn councils(&self) -> Vec<usize> {
        councils(self.cells.len(), self.coordination.tiers)
    }

    /// Returns the delegates in the top council; none where there is no council.
    pub fn top_council(&self) -> Option<usize> {
        top_council(self.cells.len(), self.coordination.tiers)
    }
}

/// Returns the share of paid time that meetings take: each member in a cell of `cell_size`, one delegate of
/// each council of `council_size` in the next. Without `tiers`, for councils on councils without end.
pub fn democracy_share(
    cell_size: Decimal,
    council_size: Decimal,
    cell_hours: Decimal,
    council_hours: Decimal,
    paid_hours: Decimal,
    tiers: Option<u32>,
) -> Option<Decimal> {
    let councils = match tiers {
        Some(0) => Decimal::ZERO,
        _ => {
            let shrink = Decimal::ONE.checked_div(council_size)?;
            let beyond = tiers.map_or(Decimal::ZERO, |tiers| (0..tiers).fold(Decimal::ONE, |power, _| power * shrink));
            council_hours.checked_div(cell_size)? * (Decimal::ONE - beyond).checked_div(Decimal::ONE - shrink)?
        }
    };
    (cell_hours + councils).checked_div(paid_hours)
}

/// Counts the hours of a firm cut into so many cells.
pub(super) fn hours(
    firm: &Firm,
    cells: usize,
    decided: &Coordination,
    rules: &InForce<'_>,
) -> (CoordinationHours, Vec<Problem>) {
    let mut problems = Vec::new();
    let mut or_assumed = |decided: Option<Decimal>, id: &str| {
        decided.unwrap_or_else(|| {
            rules.value(id).unwrap_or_else(|problem| {
                problems.push(problem);
                Decimal::ZERO
            })
        })
    };
    let supervisory = or_assumed(decided.supervisory_share, "assumption.supervisory_share");
    let kept_share = or_assumed(decided.kept, "assumption.coordination_kept");
    let cell_hours = or_assumed(decided.cell_hours, "assumption.cell_meeting_hours");
    let council_hours = or_assumed(decided.council_hours, "assumption.council_meeting_hours");
    let council_size = or_assumed(None, "assumption.council_size");
    let meetings_today = or_assumed(None, "assumption.baseline_meeting_share");

    let paid: Decimal = firm.staff.iter().map(|post| post.hours_week).sum();
    let managers: Decimal = firm.staff.iter().filter(|post| post.is_manager()).map(|post| post.hours_week).sum();
    let posts: Decimal = firm.staff.iter().map(|post| post.posts).sum();
    let council_size = council_size.min(Decimal::from(cells));
    let tiers = council_tiers(cells, usize::try_from(council_size.trunc().mantissa()).unwrap_or(0));

    let today = supervisory * managers;
    let kept = kept_share * today;
    let deliberation_share = paid
        .checked_div(posts)
        .zip(posts.checked_div(Decimal::from(cells)))
        .and_then(|(week, cell)| democracy_share(cell, council_size, cell_hours, council_hours, week, Some(tiers)))
        .unwrap_or_default();
    let deliberation = deliberation_share * paid;
    let share = |hours: Decimal| hours.checked_div(paid).unwrap_or_default();
    let productive = (paid - managers) * (Decimal::ONE - meetings_today) + managers * (Decimal::ONE - supervisory);
    let hours = CoordinationHours {
        paid,
        managers,
        today,
        kept,
        deliberation,
        tiers,
        productive_today: share(productive),
        share_after: meetings_today + share(kept + deliberation),
    };
    (hours, problems)
}

#[cfg(test)]
mod tests {
    use super::*;
    use rust_decimal_macros::dec;

    #[test]
    fn councils_stack_until_one_is_left() {
        // 50,000 people in cells of 9 are 5,556 cells; councils of 9: 618, 69, 8, 1.
        for (cells, expected) in [(0, 0), (1, 0), (2, 1), (9, 1), (10, 2), (81, 2), (5556, 4)] {
            assert_eq!(council_tiers(cells, 9), expected, "{cells} cells");
        }
    }

    #[test]
    fn councils_are_even_and_none_is_too_large() {
        assert_eq!(councils(6, 1), [1]);
        assert_eq!(councils(20, 2), [4, 1]);
        assert_eq!(councils(200, 3), [34, 6, 1]);
        for (cells, expected) in [(0, None), (1, None), (2, Some(2)), (9, Some(9)), (10, Some(3)), (200, Some(6))] {
            assert_eq!(top_council(cells, council_tiers(cells, 9)), expected, "{cells} cells");
        }
        for cells in 2..2000 {
            let tiers = council_tiers(cells, 9);
            let councils = councils(cells, tiers);
            assert_eq!((councils.len(), councils.last()), (tiers as usize, Some(&1)), "{cells} cells");
            let below = std::iter::once(&cells).chain(&councils);
            assert!(below.zip(&councils).all(|(below, councils)| below.div_ceil(*councils) <= 9), "{cells} cells");
        }
    }

    #[test]
    fn meetings_take_a_thirtieth_of_the_week() {
        // [1 + 2 / (9 (1 - 1/9))] / 37.5 = 1.25 / 37.5
        let share = democracy_share(dec!(9), dec!(9), dec!(1), dec!(2), dec!(37.5), None).unwrap();
        assert_eq!(share.round_dp(6), dec!(0.033333));
    }
}
