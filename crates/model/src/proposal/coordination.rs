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

/// Returns how many councils stand in each tier, from above the cells to the one on top. Councils are as even as
/// so many tiers allow, so none has more delegates than the size the tiers were counted with.
pub(super) fn councils(cells: usize, tiers: u32) -> Vec<usize> {
    let size = (2..=cells).find(|size| council_tiers(cells, *size) <= tiers);
    let up = |below: &usize| size.map(|size| below.div_ceil(size));
    std::iter::successors(up(&cells), up).take(tiers as usize).collect()
}

impl Proposal {
    /// Returns how many councils stand in each tier, from above the cells to the one on top.
    pub fn councils(&self) -> Vec<usize> {
        let tiers = 1..=self.delegation.tiers;
        let of_tier = |tier| self.delegation.councils.iter().filter(|council| council.tier == tier).count();
        tiers.map(of_tier).collect()
    }

    /// Returns the delegates in the top council; none where there is no council.
    pub fn top_council(&self) -> Option<usize> {
        self.delegation.councils.last().map(|top| top.of.len())
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

/// Hours and sizes meetings take, as decided or assumed.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Meetings {
    /// Hours a week each member meets in the cell.
    pub cell_hours: Decimal,
    /// Hours a week each delegate meets in a council.
    pub council_hours: Decimal,
    /// Delegates to one council.
    pub council_size: usize,
    /// Hours each member meets in the general assembly in a year; none where the plan's edition knows none.
    pub assembly_hours: Decimal,
    pub weeks_a_year: Decimal,
    /// Share of other people's hours in meetings today.
    pub today: Decimal,
    /// Share of the hours of tasks that shrink which the cells still need.
    pub kept: Decimal,
}

impl Meetings {
    pub fn of(decided: &Coordination, rules: &InForce<'_>) -> (Self, Vec<Problem>) {
        let mut problems = Vec::new();
        let mut or_assumed = |decided: Option<Decimal>, id: &str| {
            decided.unwrap_or_else(|| {
                rules.value(id).unwrap_or_else(|problem| {
                    problems.push(problem);
                    Decimal::ZERO
                })
            })
        };
        let council_size = or_assumed(None, "assumption.council_size");
        let meetings = Self {
            cell_hours: or_assumed(decided.cell_hours, "assumption.cell_meeting_hours"),
            council_hours: or_assumed(decided.council_hours, "assumption.council_meeting_hours"),
            council_size: usize::try_from(council_size.trunc().mantissa()).unwrap_or(0),
            assembly_hours: rules.value("assumption.assembly_hours").unwrap_or_default(),
            weeks_a_year: rules.value("assumption.weeks_a_year").unwrap_or_default(),
            today: or_assumed(None, "assumption.baseline_meeting_share"),
            kept: or_assumed(decided.kept, "assumption.coordination_kept"),
        };
        (meetings, problems)
    }
}

/// What the posts that go on, or end, as those that direct others come to.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Directing {
    /// Paid hours of all who direct today.
    pub paid: Decimal,
    /// Of these, hours of coordinating.
    pub today: Decimal,
    /// Hours the tasks of those whose post ends still take.
    pub kept: Decimal,
    /// Of the hours of those tasks today, hours of tasks that shrink.
    pub shrinking: Decimal,
}

/// Counts the hours of a firm whose members meet in so many cells. `members`: posts that are in cells.
pub(super) fn hours(
    firm: &Firm,
    cells: usize,
    tiers: Option<u32>,
    members: Decimal,
    directing: Directing,
    meetings: &Meetings,
) -> CoordinationHours {
    let paid: Decimal = firm.staff.iter().map(|post| post.hours_week).sum();
    let council_size = meetings.council_size.min(cells);
    let tiers = tiers.unwrap_or_else(|| council_tiers(cells, council_size));
    let share = |hours: Decimal| hours.checked_div(paid).unwrap_or_default();
    let posts = firm.posts;
    let per_member = paid
        .checked_div(posts)
        .zip(members.checked_div(Decimal::from(cells)))
        .and_then(|(week, cell)| {
            let size = Decimal::from(council_size);
            democracy_share(cell, size, meetings.cell_hours, meetings.council_hours, week, Some(tiers))
        })
        .unwrap_or_default();
    let assembly = (meetings.assembly_hours * posts).checked_div(meetings.weeks_a_year).unwrap_or_default();
    let deliberation = per_member * paid.checked_div(posts).unwrap_or_default() * members + assembly;
    let productive = (paid - directing.paid) * (Decimal::ONE - meetings.today) + directing.paid - directing.today;
    CoordinationHours {
        paid,
        managers: directing.paid,
        today: directing.today,
        kept: directing.kept,
        shrinking: directing.shrinking,
        kept_share: meetings.kept,
        meetings_today: meetings.today,
        deliberation,
        tiers,
        productive_today: share(productive),
        share_after: meetings.today + share(directing.kept + deliberation),
    }
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
