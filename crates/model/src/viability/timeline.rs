//! The steps of a conversion, one after the other or side by side, against the day cash runs out.

use jiff::ToSpan;
use rust_decimal::prelude::ToPrimitive;
use serde::{Deserialize, Serialize};

use super::id;
use crate::Date;
use crate::decision::Funding;
use crate::problem::{Code, Place, Problem};
use crate::rules::InForce;

/// A step of the conversion, in the order they are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum StepId {
    /// Everybody is told, and those concerned are consulted.
    Consult,
    /// Everybody votes.
    Ballot,
    /// The cooperative is registered.
    Register,
    /// Lenders decide and pay in.
    Borrow,
    /// The business passes over.
    Transfer,
    /// The cooperative pays for the first time.
    FirstPay,
}

impl StepId {
    /// Every one, each after those it waits for.
    pub const ALL: [Self; 6] =
        [Self::Consult, Self::Ballot, Self::Register, Self::Borrow, Self::Transfer, Self::FirstPay];

    /// Returns the message of its name.
    pub fn label(self) -> String {
        format!("step-{}", id(&self))
    }

    /// Returns the steps it waits for.
    pub fn after(self) -> &'static [Self] {
        match self {
            Self::Consult => &[],
            // A lender wants to see that people are told, and can decide while they vote.
            Self::Ballot | Self::Borrow => &[Self::Consult],
            Self::Register => &[Self::Ballot],
            Self::Transfer => &[Self::Register, Self::Borrow],
            Self::FirstPay => &[Self::Transfer],
        }
    }

    fn parameter(self) -> &'static str {
        match self {
            Self::Consult => "assumption.days_to_consult",
            Self::Ballot => "assumption.days_to_ballot",
            Self::Register => "assumption.days_to_register",
            Self::Borrow => "assumption.days_to_borrow",
            Self::Transfer => "assumption.days_to_transfer",
            Self::FirstPay => "assumption.days_to_first_pay",
        }
    }
}

/// How many days a step takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Duration {
    /// The step.
    pub step: StepId,
    /// Its days.
    pub days: i32,
}

/// Reads how long each step takes. Fails, naming the parameter, in a plan of an edition that has none. `consultation`:
/// days the law asks for before the first dismissal, where one is proposed; it is never undercut.
fn durations(rules: &InForce<'_>, consultation: Option<u32>) -> Result<Vec<Duration>, Problem> {
    let least = |step| match (step, consultation) {
        (StepId::Consult, Some(days)) => i32::try_from(days).unwrap_or(i32::MAX),
        _ => 0,
    };
    let of = |step: StepId| -> Result<Duration, Problem> {
        let days = rules.value(step.parameter())?.ceil().to_i32().unwrap_or(i32::MAX);
        Ok(Duration { step, days: days.max(least(step)) })
    };
    StepId::ALL.into_iter().map(of).collect()
}

/// One step in the calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    /// Which.
    pub id: StepId,
    /// First day.
    pub from: Date,
    /// The day it is done.
    pub until: Date,
}

/// The steps against the day cash runs out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Timeline {
    /// The steps.
    pub steps: Vec<Step>,
    /// The day cash runs out; none: it is not known to.
    pub runs_out: Option<Date>,
    /// Days between the transfer and the day cash runs out; below zero, cash runs out first. None while either is not
    /// known.
    pub spare_days: Option<i64>,
}

/// Lays the steps of a deal out from the day of the rules. Fails, naming the parameter, in a plan of an edition without
/// the assumptions of deals. `consultation`: as for [`durations`].
pub fn timeline(
    funding: &Funding,
    consultation: Option<u32>,
    runs_out: Option<Date>,
    rules: &InForce<'_>,
) -> Result<(Timeline, Vec<Problem>), Problem> {
    let mut durations = durations(rules, consultation)?;
    // Nobody waits for a lender there is none of; while one has not said, it takes as long as it usually does.
    durations.retain(|one| one.step != StepId::Borrow || funding.lenders().next().is_some());
    let paid_in = funding.lenders().map(|one| one.on).collect::<Option<Vec<_>>>();
    Ok(laid_out(rules.date(), &durations, paid_in.and_then(|days| days.into_iter().max()), runs_out))
}

/// Lays steps out from the first day. `paid_in`: the day a lender has said it pays in, in the place of how long it
/// usually takes.
fn laid_out(
    start: Date,
    durations: &[Duration],
    paid_in: Option<Date>,
    runs_out: Option<Date>,
) -> (Timeline, Vec<Problem>) {
    let mut steps: Vec<Step> = Vec::new();
    for duration in durations {
        let waits = duration.step.after();
        let done = steps.iter().filter(|step| waits.contains(&step.id)).map(|step| step.until);
        let from = done.max().unwrap_or(start);
        let until = match paid_in {
            Some(day) if duration.step == StepId::Borrow => day.max(from),
            _ => from.saturating_add(duration.days.days()),
        };
        steps.push(Step { id: duration.step, from, until });
    }
    let transfer = steps.iter().find(|step| step.id == StepId::Transfer).map(|step| step.until);
    let spare_days = transfer.zip(runs_out).map(|(transfer, runs_out)| i64::from((runs_out - transfer).get_days()));
    let mut problems = Vec::new();
    if let (Some(spare), Some(runs_out)) = (spare_days.filter(|days| *days < 0), runs_out) {
        let problem = Problem::new(Code::ConversionTooLong, Place::address("viability.timeline"));
        problems.push(problem.with("days", usize::try_from(-spare).unwrap_or(usize::MAX)).with("date", runs_out));
    }
    (Timeline { steps, runs_out, spare_days }, problems)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn ten_days_each() -> Vec<Duration> {
        StepId::ALL.map(|step| Duration { step, days: 10 }).into()
    }

    /// From 1 January: told by the 11th, the vote by the 21st and the lender beside it, registered by the 31st,
    /// transferred by 10 February, paid by the 20th.
    #[test]
    fn steps_follow_those_they_wait_for() {
        let (told, problems) = laid_out(date(2027, 1, 1), &ten_days_each(), None, Some(date(2027, 2, 13)));
        let ends: Vec<_> = told.steps.iter().map(|step| (step.id, step.until)).collect();
        assert_eq!(
            ends,
            [
                (StepId::Consult, date(2027, 1, 11)),
                (StepId::Ballot, date(2027, 1, 21)),
                (StepId::Register, date(2027, 1, 31)),
                (StepId::Borrow, date(2027, 1, 21)),
                (StepId::Transfer, date(2027, 2, 10)),
                (StepId::FirstPay, date(2027, 2, 20)),
            ]
        );
        assert_eq!((told.spare_days, problems), (Some(3), Vec::new()));
    }

    #[test]
    fn a_lender_that_pays_late_holds_the_transfer_up() {
        let (told, problems) =
            laid_out(date(2027, 1, 1), &ten_days_each(), Some(date(2027, 3, 1)), Some(date(2027, 2, 13)));
        // 1 March and ten days is 11 March, 26 days after 13 February.
        assert_eq!(told.spare_days, Some(-26));
        assert_eq!(problems.iter().map(|one| one.code).collect::<Vec<_>>(), [Code::ConversionTooLong]);
        assert_eq!(laid_out(date(2027, 1, 1), &ten_days_each(), None, None).0.spare_days, None);
    }

    #[test]
    fn every_step_stands_after_those_it_waits_for() {
        for (at, step) in StepId::ALL.iter().enumerate() {
            assert!(step.after().iter().all(|before| StepId::ALL[..at].contains(before)), "{step:?}");
        }
    }
}
