//! The weeks of the plan, and the days money is due on.

use rust_decimal::prelude::ToPrimitive;

use crate::Date;
use crate::problem::Problem;
use crate::rules::InForce;

/// Weeks of the plan.
pub const WEEKS: usize = 13;
/// Days of a week.
const WEEK: i32 = 7;
/// Months of a quarter.
const QUARTER: i16 = 3;

/// Where a day is seen from the plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum When {
    Before,
    /// In a week, from 0.
    In(usize),
    After,
}

/// The weeks of the plan: from the Monday after a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Weeks {
    /// The day.
    pub(super) day: Date,
    /// The first Monday.
    pub(super) first: Date,
}

impl Weeks {
    pub(super) fn after(day: Date) -> Self {
        let into = i32::from(day.weekday().to_monday_zero_offset());
        Self { day, first: plus(day, WEEK - into) }
    }

    pub(super) fn monday(self, week: usize) -> Date {
        plus(self.first, i32::try_from(week).unwrap_or(i32::MAX).saturating_mul(WEEK))
    }

    /// Returns the week a day is in. Days between the day itself and the first Monday are before.
    pub(super) fn when(self, day: Date) -> When {
        let days = (day - self.first).get_days();
        match usize::try_from(days) {
            Err(_) => When::Before,
            Ok(days) if days / 7 >= WEEKS => When::After,
            Ok(days) => When::In(days / 7),
        }
    }

    /// Returns the week of something that is still to come: what falls between the day and the first Monday is in the
    /// first week.
    pub(super) fn to_come(self, day: Date) -> When {
        match self.when(day) {
            When::Before if day > self.day => When::In(0),
            when => when,
        }
    }

    /// Returns the last day of the plan.
    pub(super) fn last(self) -> Date {
        plus(self.monday(WEEKS), -1)
    }

    /// Returns each month from the one of the day to the last of the plan, by its first day, and so many before.
    pub(super) fn months(self, before: i16) -> Vec<Date> {
        let mut month = months_on(self.day.first_of_month(), -before);
        let mut found = Vec::new();
        while month <= self.last() {
            found.push(month);
            month = months_on(month, 1);
        }
        found
    }
}

/// Returns a day so many days on; at the end of the calendar, its last.
pub(super) fn plus(day: Date, days: i32) -> Date {
    day.saturating_add(jiff::Span::new().days(days.clamp(-3_000_000, 3_000_000)))
}

/// Returns a day so many months on; the last of the month where there is no such day.
pub(super) fn months_on(day: Date, months: i16) -> Date {
    day.saturating_add(jiff::Span::new().months(i32::from(months)))
}

/// Returns the pay day of a month: the day of it, its last day where it has no such day, or its last Friday where the day
/// is 0.
pub(super) fn pay_day(month: Date, day: u32) -> Date {
    let last = month.last_of_month();
    match i8::try_from(day).unwrap_or(i8::MAX) {
        0 => {
            let past = (i32::from(last.weekday().to_monday_zero_offset()) + WEEK - 4) % WEEK;
            plus(last, -past)
        }
        day => Date::new(month.year(), month.month(), day.min(last.day())).unwrap_or(last),
    }
}

/// The days of the law.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct DueDays {
    pub(super) payroll_tax: u32,
    pub(super) pension: u32,
    vat_months: i16,
    vat_days: i32,
    /// Whether they are law; else one day is assumed for all.
    pub(super) law: bool,
}

impl DueDays {
    pub(super) fn from_rules(rules: &InForce<'_>) -> Result<Self, Problem> {
        let law = || -> Option<[u32; 4]> {
            let read = |id: &str| rules.value(id).ok()?.to_u32();
            Some([
                read("due.payroll_tax_day")?,
                read("due.pension_day")?,
                read("due.vat_months")?,
                read("due.vat_days")?,
            ])
        };
        Ok(match law() {
            Some([payroll_tax, pension, months, days]) => Self {
                payroll_tax,
                pension,
                vat_months: i16::try_from(months).unwrap_or(1),
                vat_days: i32::try_from(days).unwrap_or(0),
                law: true,
            },
            None => {
                let day = rules.value("assumption.tax_due_day")?.to_u32().unwrap_or(1);
                Self {
                    payroll_tax: day,
                    pension: day,
                    vat_months: 0,
                    vat_days: i32::try_from(day).unwrap_or(1),
                    law: false,
                }
            }
        })
    }

    /// Returns the day of the next month on which what was taken off pay is due.
    pub(super) fn after_pay(paid: Date, day: u32) -> Date {
        let month = months_on(paid.first_of_month(), 1);
        let last = month.last_of_month();
        Date::new(month.year(), month.month(), i8::try_from(day).unwrap_or(1).clamp(1, last.day())).unwrap_or(last)
    }

    /// Returns the day value added tax of a quarter is due.
    pub(super) fn vat(self, quarter_end: Date) -> Date {
        plus(months_on(quarter_end.first_of_month(), self.vat_months).last_of_month(), self.vat_days)
    }
}

/// Returns the last day of every quarter from one before the day to the end of the plan. `cycle`: the first month of a
/// year in which one ends.
pub(super) fn quarter_ends(weeks: Weeks, cycle: i16) -> Vec<Date> {
    let ends = |month: &Date| (i16::from(month.month()) - cycle).rem_euclid(QUARTER) == 0;
    weeks.months(2 * QUARTER).into_iter().filter(ends).map(Date::last_of_month).collect()
}

/// Returns the first day of a quarter from its last.
pub(super) fn quarter_start(end: Date) -> Date {
    months_on(end.first_of_month(), 1 - QUARTER)
}
