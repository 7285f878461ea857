//! Consultation before many jobs end: what the laws of countries have in common.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use crate::problem::Problem;
use crate::rules::{Band, InForce};

/// What an employer owes those concerned before many jobs end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Consultation {
    /// Least days between its start and the first dismissal; where those consulted may agree sooner, the days where
    /// they do not.
    pub days: u32,
    /// Whether an authority has to be told.
    pub notify: bool,
    /// Dismissals inside so many days count together; none where the law does not say.
    pub within_days: Option<u32>,
    /// Ids of the parameters it rests on.
    pub parameters: Vec<&'static str>,
}

/// When a duty to consult arises, and for how long.
#[derive(Debug, Clone, Default)]
pub(super) struct Collective {
    /// Least dismissals, by staff; below the first band there is no duty.
    pub least: Vec<Band>,
    /// Least share of the staff, by staff; where there is no band, none is asked for.
    pub share: Vec<Band>,
    /// Dismissals from which there is a duty whatever the share.
    pub always: Option<Decimal>,
    /// When everybody goes, there is a duty above so many.
    pub everybody_above: Option<Decimal>,
    /// Days, by dismissals, of one step after another; below the first band there is no duty.
    pub days: Vec<Vec<Band>>,
    /// Days on top of those, by staff; none where there are no bands.
    pub days_by_staff: Vec<Band>,
    /// Dismissals inside so many days count together.
    pub within_days: Option<u32>,
    pub parameters: &'static [&'static str],
}

impl Collective {
    /// Returns the duty; none where it does not arise.
    pub fn of(&self, dismissed: u32, staff: u32) -> Option<Consultation> {
        let many = Decimal::from(dismissed);
        let enough = self.reaches(many, Decimal::from(staff))
            || self.everybody_above.is_some_and(|above| dismissed == staff && many > above);
        if dismissed == 0 || !enough {
            return None;
        }
        let steps: Option<Decimal> = self.days.iter().map(|step| at(step, many)).sum();
        let by_staff = at(&self.days_by_staff, Decimal::from(staff)).unwrap_or_default();
        self.consultation(steps? + by_staff)
    }

    fn reaches(&self, many: Decimal, staff: Decimal) -> bool {
        let Some(least) = at(&self.least, staff) else { return false };
        let share = at(&self.share, staff).unwrap_or_default();
        many >= least && many >= share * staff || self.always.is_some_and(|always| many >= always)
    }

    /// Returns the duty with so many days: part of a day is a day.
    pub fn consultation(&self, days: Decimal) -> Option<Consultation> {
        let parameters = self.parameters.to_vec();
        Some(Consultation { days: days.ceil().to_u32()?, notify: true, within_days: self.within_days, parameters })
    }
}

/// Returns what holds at a number by bands; none below the first.
pub(super) fn at(bands: &[Band], number: Decimal) -> Option<Decimal> {
    bands.iter().rev().find(|band| band.from <= number).map(|band| band.value)
}

/// Reads a value that holds whatever the number, as the one band there is.
pub(super) fn flat(rules: &InForce<'_>, id: &str) -> Result<Vec<Band>, Problem> {
    Ok(vec![Band { from: Decimal::ZERO, value: rules.value(id)? }])
}

#[cfg(test)]
mod tests {
    use super::*;
    use rust_decimal_macros::dec;

    fn bands(pairs: &[(i64, Decimal)]) -> Vec<Band> {
        pairs.iter().map(|(from, value)| Band { from: Decimal::from(*from), value: *value }).collect()
    }

    #[test]
    fn thresholds_are_met_by_number_and_by_share() {
        let law = Collective {
            least: bands(&[(21, dec!(5)), (100, dec!(10))]),
            share: bands(&[(100, dec!(0.1))]),
            days: vec![bands(&[(0, dec!(22.5)), (50, dec!(45))]), bands(&[(0, dec!(15))])],
            ..Collective::default()
        };
        let days = |dismissed, staff| law.of(dismissed, staff).map(|duty| duty.days);
        // Below the first band nothing arises; a tenth of 101 is more than ten; 22.5 and 15 days are 38 whole ones.
        let cases = [
            ((5, 20), None),
            ((0, 21), None),
            ((4, 21), None),
            ((5, 21), Some(38)),
            ((10, 100), Some(38)),
            ((10, 101), None),
            ((11, 101), Some(38)),
            ((50, 101), Some(60)),
        ];
        for ((dismissed, staff), expected) in cases {
            assert_eq!(days(dismissed, staff), expected, "{dismissed} of {staff}");
        }
    }

    #[test]
    fn some_numbers_are_enough_whatever_the_share() {
        let law = Collective {
            least: bands(&[(100, dec!(50))]),
            share: bands(&[(100, dec!(0.33))]),
            always: Some(dec!(500)),
            everybody_above: Some(dec!(5)),
            days: vec![bands(&[(0, dec!(60))])],
            ..Collective::default()
        };
        let arises = |dismissed, staff| law.of(dismissed, staff).is_some();
        assert_eq!(
            [arises(50, 151), arises(50, 152), arises(499, 2000), arises(500, 2000)],
            [true, false, false, true]
        );
        assert_eq!([arises(6, 6), arises(5, 5), arises(50, 99)], [true, false, false]);
    }
}
