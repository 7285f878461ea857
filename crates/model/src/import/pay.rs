//! What a row states as pay, and what may be counted of it.

use rust_decimal::Decimal;

use super::notes::Notes;
use super::profile::Period;
use super::{Pay, Row, RowKind};
use crate::decision::Answer;
use crate::money::Currency;
use crate::problem::{Code, Place};
use crate::rules;

/// Yearly pay under this is likelier a rate for an hour: it is asked about.
const HOURLY_BELOW: Decimal = Decimal::ONE_HUNDRED;
/// Amounts past this are a slip of the pen and not counted with.
const LARGEST: Decimal = Decimal::from_parts(0xD4A5_1000, 0xE8, 0, false, 0);
/// Hours in a week.
const WEEK: u32 = 168;
/// Days in a week.
const DAYS: Decimal = Decimal::from_parts(7, 0, 0, false, 0);

/// Pay as a row states it, before any question about it is answered.
#[derive(Clone, PartialEq)]
pub(super) enum Stated {
    /// The table has no column of pay: said once for the table.
    NoColumn,
    /// Blank, or marked as not disclosed.
    Undisclosed,
    /// One amount.
    Amount {
        /// As stated.
        value: Decimal,
        /// How often it is paid.
        period: Period,
        /// How many pay runs it is the sum of.
        runs: u32,
        /// Whether it is for full-time work.
        full_time: bool,
        /// What else makes it doubtful.
        doubt: Option<Code>,
    },
    /// Two different ends.
    Band {
        /// Lower end.
        floor: Decimal,
        /// Upper end.
        ceiling: Decimal,
        /// Whether it is for full-time work.
        full_time: bool,
        /// What else makes it doubtful.
        doubt: Option<Code>,
    },
    /// Something that is no usable amount.
    Fault(Code),
}

impl Stated {
    /// Returns how often the pay is paid, where its period is one of those the law knows.
    pub(super) fn paid(&self) -> Option<rules::Period> {
        match self {
            Self::Amount { period, .. } => period.pay_period(),
            _ => None,
        }
    }

    /// Returns how often in a year the pay is paid, where that does not hang on hours or days.
    pub(super) fn times_a_year(&self) -> Option<Decimal> {
        match self {
            Self::Amount { period, .. } => period.in_a_year(),
            _ => None,
        }
    }

    /// Whether another is one amount of pay too, of the same period and as little in doubt.
    pub(super) fn same_kind(&self, other: &Self) -> bool {
        match (self, other) {
            (
                Self::Amount { period: own, full_time: one, doubt, .. },
                Self::Amount { period, full_time, doubt: doubt_of_other, .. },
            ) => own == period && one == full_time && doubt == doubt_of_other,
            _ => false,
        }
    }

    /// Adds another run's amount; there are so many with it.
    pub(super) fn add(&mut self, other: &Self, so_many: u32) {
        if let (Self::Amount { value, runs, .. }, Self::Amount { value: more, .. }) = (self, other) {
            *value = value.saturating_add(*more);
            *runs = so_many;
        }
    }

    /// Marks an amount as doubtful, unless something else does already; returns whether it did.
    pub(super) fn doubt(&mut self, code: Code) -> bool {
        let (Self::Amount { doubt, .. } | Self::Band { doubt, .. }) = self else { return false };
        *doubt.get_or_insert(code) == code
    }
}

/// Whether hours a week are possible.
pub(super) fn possible_hours(hours: &Decimal) -> bool {
    *hours > Decimal::ZERO && *hours <= Decimal::from(WEEK)
}

/// Whether days a week are possible.
pub(super) fn possible_days(days: &Decimal) -> bool {
    *days > Decimal::ZERO && *days <= DAYS
}

/// Decides what a row's pay is, by what it states and what somebody answered. What stays open
/// and what was assumed is noted at the row's column of pay.
pub(super) fn settle(
    row: &Row,
    stated: &Stated,
    heading: &str,
    currency: Option<Currency>,
    answer: Option<&Answer>,
    notes: &mut Notes,
) -> Pay {
    // The key lets a screen answer the question where it is shown.
    let place = || Place { key: Some(row.key.clone()), ..Place::from(&row.place) };
    let mut note = |code| notes.row(code, place().column(heading));
    if let Some(Answer::Pay { yearly }) = answer {
        let amount = yearly.major(currency.map_or(2, Currency::decimals));
        // Of a group, the answer is the pay of one full-time post.
        return Pay::Yearly { amount, full_time: row.kind == RowKind::Group };
    }
    let settled = match stated {
        Stated::NoColumn => Ok(Pay::Undisclosed),
        Stated::Undisclosed => {
            note(Code::PayUndisclosed);
            Ok(Pay::Undisclosed)
        }
        Stated::Fault(code) => Err(*code),
        Stated::Band { floor, ceiling, full_time, doubt } => {
            let accepted = answer == Some(&Answer::Yearly);
            match doubt {
                _ if floor.is_sign_negative() || ceiling.is_sign_negative() => Err(Code::PayNegative),
                _ if *ceiling > LARGEST => Err(Code::PayTooLarge),
                Some(code) if !accepted => Err(*code),
                _ if *ceiling < HOURLY_BELOW && !accepted => Err(Code::PayLooksHourly),
                _ => {
                    note(Code::PayBand);
                    Ok(Pay::Band { floor: *floor, ceiling: *ceiling, full_time: *full_time })
                }
            }
        }
        Stated::Amount { value, .. } if value.is_sign_negative() && !value.is_zero() => Err(Code::PayNegative),
        Stated::Amount { value, .. } if *value > LARGEST => Err(Code::PayTooLarge),
        Stated::Amount { value, period, runs, full_time, doubt } => {
            if value.is_zero() {
                note(Code::PayZero);
            }
            match (answer, doubt, period.in_a_year()) {
                (Some(Answer::Hourly { hours_week }), _, _) if possible_hours(hours_week) => {
                    Ok(Pay::Hourly { rate: *value, hours_week: *hours_week })
                }
                (Some(Answer::Daily { days_week }), _, _) if possible_days(days_week) => {
                    let weeks = Period::Week.in_a_year().unwrap_or_default();
                    let amount = value.saturating_mul(*days_week).saturating_mul(weeks);
                    Ok(Pay::Yearly { amount, full_time: false })
                }
                (Some(Answer::Yearly), _, _) => Ok(Pay::Yearly { amount: *value, full_time: *full_time }),
                (_, Some(code), _) => Err(*code),
                (_, None, None) if *period == Period::Day => Err(Code::PayDaysMissing),
                (_, None, None) => match row.hours_week {
                    Some(hours_week) => Ok(Pay::Hourly { rate: *value, hours_week }),
                    None => Err(Code::PayHoursMissing),
                },
                (_, None, Some(times)) => {
                    let low = *period == Period::Year && *value < HOURLY_BELOW && !value.is_zero();
                    if low {
                        Err(Code::PayLooksHourly)
                    } else {
                        if *period != Period::Year {
                            note(Code::PayAnnualised);
                        }
                        let year = value.saturating_mul(times);
                        let amount = year.checked_div(Decimal::from(*runs)).unwrap_or(year);
                        Ok(Pay::Yearly { amount, full_time: *full_time })
                    }
                }
            }
        }
    };
    settled.unwrap_or_else(|code| {
        note(code);
        Pay::Asked { why: code }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_largest_amount_is_a_million_millions() {
        assert_eq!(LARGEST, Decimal::from(1_000_000_000_000_i64));
    }
}
