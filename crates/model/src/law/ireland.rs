//! Ireland: employer PRSI of class A with the training-fund levy, week by week, and redundancy.

use rust_decimal::Decimal;

use super::collective::{Collective, Consultation, flat};
use super::{Charge, ChargeKind, Country, Formula, Leaver, Leaving, Slice, Worker, millionths, whole};
use crate::money::{Amount, Rounding};
use crate::problem::Problem;
use crate::rules::{InForce, Period};

const MINIMUM_WAGE: [&str; 1] = ["minimum_wage"];
const LEAVING: [&str; 4] =
    ["redundancy.weekly_pay_cap", "redundancy.weeks_a_year", "redundancy.bonus_weeks", "redundancy.least_weeks"];

const COLLECTIVE: [&str; 4] = [
    "collective_dismissal.least",
    "collective_dismissal.share",
    "collective_dismissal.days",
    "collective_dismissal.within_days",
];

/// The law of Ireland on one day.
#[derive(Debug)]
pub(super) struct Ireland {
    /// For those who are not enrolled in the retirement savings system, then for those who are.
    charges: [Vec<Charge>; 2],
    /// Ages enrolled, from and below; none before the system started.
    enrolled: Option<(u32, u32)>,
    minimum: Amount,
    redundancy: Redundancy,
    /// Not in plans of the edition before.
    collective: Option<Collective>,
}

/// Statutory redundancy.
#[derive(Debug)]
struct Redundancy {
    weekly_cap: Amount,
    weeks_a_year: Decimal,
    bonus_weeks: Decimal,
    least_weeks: Decimal,
}

impl Ireland {
    pub(super) fn from_rules(rules: &InForce<'_>) -> Result<Self, Problem> {
        let without = charges(rules, 1)?.to_vec();
        let saving = retirement_saving(rules)?;
        let with = without.iter().cloned().chain(saving.iter().map(|(charge, _)| charge.clone())).collect();
        Ok(Self {
            charges: [without, with],
            enrolled: saving.map(|(_, ages)| ages),
            minimum: rules.amount(MINIMUM_WAGE[0])?,
            redundancy: Redundancy::from_rules(rules, rules.amount(LEAVING[0])?)?,
            collective: collective(rules).ok(),
        })
    }
}

/// The charges on the pay of a number of weeks: one rate on all of it, the limit scales with the weeks, and the
/// levy is rounded apart.
pub(super) fn charges(rules: &InForce<'_>, weeks: i64) -> Result<[Charge; 2], Problem> {
    let weeks_a_year = Period::Week.in_a_year();
    let formula = Formula::Step {
        up_to: rules.amount("prsi.low_rate_up_to")?.minor() * Decimal::from(weeks),
        shared: false,
        low: millionths(rules, "prsi.low_rate")?,
        high: millionths(rules, "prsi.high_rate")?,
    };
    let levy = Slice::all(millionths(rules, "prsi.training_levy")?, Rounding::HalfUp);
    let periods = weeks_a_year / weeks.max(1);
    Ok([
        Charge::contribution("prsi", periods, formula, &["prsi.low_rate", "prsi.high_rate", "prsi.low_rate_up_to"]),
        Charge::contribution("training-levy", periods, Formula::Slice(levy), &["prsi.training_levy"]),
    ])
}

/// A charge and the ages it is for, from and below.
type Saving = (Charge, (u32, u32));

/// The employer's part of the retirement savings system (Automatic Enrolment Retirement Savings System Act 2024
/// ss.50, 58 and 61) and the ages it is for; none before it started. Nobody is taken to have another pension
/// through payroll.
fn retirement_saving(rules: &InForce<'_>) -> Result<Option<Saving>, Problem> {
    let [rate, age_from, age_below, earnings_from, earnings_up_to] = [
        "auto_enrolment.employer_rate",
        "auto_enrolment.age_from",
        "auto_enrolment.age_below",
        "auto_enrolment.earnings_from",
        "auto_enrolment.earnings_up_to",
    ];
    if !rules.has_begun(rate) {
        return Ok(None);
    }
    let slice = Slice {
        // Not less than the least earnings.
        only_over: rules.amount(earnings_from)? - Amount(1),
        ..Slice::up_to(rules.amount(earnings_up_to)?, millionths(rules, rate)?, Rounding::HalfUp)
    };
    let parameters = [rate, age_from, age_below, earnings_from, earnings_up_to];
    let charge = Charge::contribution("retirement-saving", 1, Formula::Slice(slice), &parameters);
    let ages = (whole(rules, age_from)?, whole(rules, age_below)?);
    Ok(Some((Charge { kind: ChargeKind::Pension, ..charge }, ages)))
}

/// Consultation by the staff of an establishment (Protection of Employment Act 1977 ss.6, 9, 12 and 14).
fn collective(rules: &InForce<'_>) -> Result<Collective, Problem> {
    let [least, share, days, within] = COLLECTIVE;
    Ok(Collective {
        least: rules.bands(least)?.to_vec(),
        share: rules.bands(share)?.to_vec(),
        days: vec![flat(rules, days)?],
        within_days: Some(whole(rules, within)?),
        parameters: &COLLECTIVE,
        ..Collective::default()
    })
}

impl Redundancy {
    fn from_rules(rules: &InForce<'_>, weekly_cap: Amount) -> Result<Self, Problem> {
        Ok(Self {
            weekly_cap,
            weeks_a_year: rules.value(LEAVING[1])?,
            bonus_weeks: rules.value(LEAVING[2])?,
            least_weeks: rules.value(LEAVING[3])?,
        })
    }

    /// Returns weeks and pay for years of work, of which a fraction counts.
    fn of(&self, years: Decimal, weekly: Amount) -> (Decimal, Amount) {
        if years * Decimal::from(Period::Week.in_a_year()) < self.least_weeks {
            return (Decimal::ZERO, Amount::ZERO);
        }
        let weeks = self.weeks_a_year * years + self.bonus_weeks;
        (weeks, weekly.min(self.weekly_cap).times(weeks, Rounding::HalfUp))
    }
}

/// Returns statutory redundancy pay for years of work under a cap on a week's pay: weeks, and pay.
pub(super) fn redundancy(
    rules: &InForce<'_>,
    cap: Amount,
    years: Decimal,
    weekly: Amount,
) -> Result<(Decimal, Amount), Problem> {
    Ok(Redundancy::from_rules(rules, cap)?.of(years, weekly))
}

impl Country for Ireland {
    fn not_modelled(&self) -> &'static [&'static str] {
        &["open-ie-young"]
    }

    fn depends_on_age(&self) -> bool {
        true
    }

    fn charges(&self, worker: &Worker) -> &[Charge] {
        let enrolled =
            self.enrolled.is_some_and(|(from, below)| worker.age.is_none_or(|age| age >= from && age < below));
        &self.charges[usize::from(enrolled)]
    }

    fn minimum_hourly(&self, _age: Option<u32>, _apprentice_rate: bool) -> Option<Amount> {
        Some(self.minimum)
    }

    fn minimum_parameters(&self) -> &'static [&'static str] {
        &MINIMUM_WAGE
    }

    fn leaving(&self, leaver: &Leaver) -> Option<Leaving> {
        let days = (leaver.ends - leaver.started).get_days();
        // The worksheet counts years to the hundredth.
        let years = (Decimal::from(days.max(0)) / Decimal::new(36525, 2)).round_dp(2);
        let (redundancy_weeks, redundancy) = self.redundancy.of(years, leaver.weekly);
        Some(Leaving { redundancy_weeks, redundancy, notice_weeks: None })
    }

    fn leaving_parameters(&self) -> [&'static [&'static str]; 2] {
        [&LEAVING, &[]]
    }

    fn collective_dismissal(&self, dismissed: u32, staff: u32) -> Option<Consultation> {
        self.collective.as_ref()?.of(dismissed, staff)
    }

    fn collective_dismissal_parameters(&self) -> &'static [&'static str] {
        if self.collective.is_some() { &COLLECTIVE } else { &[] }
    }
}
