//! United States: federal payroll taxes and state unemployment tax, and federal income tax of a single filer.

use rust_decimal::Decimal;

use super::collective::{Collective, Consultation, flat};
use super::{
    Charge, Country, Deduction, Formula, Millionths, Slice, TakeHome, Worker, by_bands, exactly, millionths, pence,
    whole,
};
use crate::money::{Amount, Rate, Rounding};
use crate::problem::{Code, Problem};
use crate::rules::{Band, InForce};

const MINIMUM_WAGE: [&str; 1] = ["minimum_wage.federal"];

const COLLECTIVE: [&str; 5] = [
    "collective_dismissal.least",
    "collective_dismissal.share",
    "collective_dismissal.always",
    "collective_dismissal.days",
    "collective_dismissal.within_days",
];

/// The law of the United States and one state on one day.
#[derive(Debug)]
pub(super) struct UnitedStates {
    charges: Vec<Charge>,
    minimum: Amount,
    /// Not on days whose income tax is not at hand.
    tax: Result<Tax, Problem>,
    /// Not in plans of the edition before.
    collective: Option<Collective>,
}

#[derive(Debug)]
struct Tax {
    bands: Vec<Band>,
    deduction: Amount,
    aged_addition: Amount,
    aged_from: u32,
    senior: Amount,
    senior_above: Amount,
    senior_phase_out: Rate,
    social_security: (Rate, Amount),
    medicare: Rate,
    additional_medicare: (Rate, Amount),
}

impl UnitedStates {
    pub(super) fn from_rules(rules: &InForce<'_>) -> Result<Self, Problem> {
        if rules.region().is_none() {
            return Err(Problem::new(Code::RegionMissing, super::rules_place()));
        }
        Ok(Self {
            charges: charges(rules)?.to_vec(),
            minimum: rules.amount(MINIMUM_WAGE[0])?,
            tax: Tax::from_rules(rules),
            collective: collective(rules).ok(),
        })
    }
}

/// The charges on a year's pay (26 U.S.C. 3111, 3301; state law).
fn charges(rules: &InForce<'_>) -> Result<[Charge; 4], Problem> {
    Ok([social_security(rules)?, medicare(rules)?, federal_unemployment(rules)?, state_unemployment(rules)?])
}

fn social_security(rules: &InForce<'_>) -> Result<Charge, Problem> {
    capped(rules, "social-security", "fica.social_security.wage_base", &["fica.social_security.employer_rate"])
}

fn medicare(rules: &InForce<'_>) -> Result<Charge, Problem> {
    let rate = "fica.medicare.employer_rate";
    let slice = Slice::all(millionths(rules, rate)?, Rounding::HalfUp);
    Ok(Charge::contribution("medicare", 1, Formula::Slice(slice), &[rate]))
}

/// Federal unemployment tax after the state credit, less what the state's debt takes off that credit.
pub(super) fn federal_unemployment(rules: &InForce<'_>) -> Result<Charge, Problem> {
    capped(rules, "federal-unemployment", "futa.wage_base", &["futa.effective_rate", "futa.credit_reduction"])
}

/// State unemployment tax at the firm's own rate, else at that of new employers.
pub(super) fn state_unemployment(rules: &InForce<'_>) -> Result<Charge, Problem> {
    capped(rules, "state-unemployment", "suta.wage_base", &["suta.rate"])
}

/// A sum of rates on pay up to a base.
fn capped(
    rules: &InForce<'_>,
    id: &'static str,
    base: &'static str,
    rates: &[&'static str],
) -> Result<Charge, Problem> {
    let mut rate = Decimal::ZERO;
    for part in rates {
        rate += rules.value(part)?;
    }
    let slice = Slice::up_to(rules.amount(base)?, exactly(rate, rates[0])?, Rounding::HalfUp);
    let parameters: Vec<_> = rates.iter().copied().chain([base]).collect();
    Ok(Charge::contribution(id, 1, Formula::Slice(slice), &parameters))
}

/// Notice of a mass layoff by employers of a size (29 U.S.C. 2101 and 2102); that everybody goes is above every share.
fn collective(rules: &InForce<'_>) -> Result<Collective, Problem> {
    let [least, share, always, days, within] = COLLECTIVE;
    Ok(Collective {
        least: rules.bands(least)?.to_vec(),
        share: rules.bands(share)?.to_vec(),
        always: Some(rules.value(always)?),
        days: vec![flat(rules, days)?],
        within_days: Some(whole(rules, within)?),
        parameters: &COLLECTIVE,
        ..Collective::default()
    })
}

impl Country for UnitedStates {
    fn without(&self) -> Vec<Problem> {
        self.tax.as_ref().err().filter(|problem| super::is_known_otherwise(problem)).cloned().into_iter().collect()
    }

    fn not_modelled(&self) -> &'static [&'static str] {
        &["open-us-state-taxes", "open-us-minimum-wage", "open-us-health", "open-us-own-rate", "open-us-credit"]
    }

    fn charges(&self, _worker: &Worker) -> &[Charge] {
        &self.charges
    }

    fn minimum_hourly(&self, _age: Option<u32>, _apprentice_rate: bool) -> Option<Amount> {
        Some(self.minimum)
    }

    fn minimum_parameters(&self) -> &'static [&'static str] {
        &MINIMUM_WAGE
    }

    fn take_home(&self, yearly: Amount, worker: &Worker) -> Option<TakeHome> {
        self.tax.as_ref().ok().map(|tax| tax.take_home(yearly, worker.age))
    }

    fn collective_dismissal(&self, dismissed: u32, staff: u32) -> Option<Consultation> {
        self.collective.as_ref()?.of(dismissed, staff)
    }

    fn collective_dismissal_parameters(&self) -> &'static [&'static str] {
        if self.collective.is_some() { &COLLECTIVE } else { &[] }
    }
}

impl Tax {
    fn from_rules(rules: &InForce<'_>) -> Result<Self, Problem> {
        Ok(Self {
            bands: rules.bands("income_tax.bands.single")?.to_vec(),
            deduction: rules.amount("standard_deduction.single")?,
            aged_addition: rules.amount("standard_deduction.aged_addition_single")?,
            aged_from: whole(rules, "standard_deduction.aged_from")?,
            senior: rules.amount("senior_deduction.amount")?,
            senior_above: rules.amount("senior_deduction.phase_out_threshold_single")?,
            senior_phase_out: rules.value("senior_deduction.phase_out_rate")?,
            social_security: (
                rules.value("fica.social_security.employee_rate")?,
                rules.amount("fica.social_security.wage_base")?,
            ),
            medicare: rules.value("fica.medicare.employee_rate")?,
            additional_medicare: (
                rules.value("fica.additional_medicare.rate")?,
                rules.amount("fica.additional_medicare.threshold_single")?,
            ),
        })
    }

    /// The year's federal taxes of a single filer before credits; state income tax is not modelled.
    fn take_home(&self, yearly: Amount, age: Option<u32>) -> TakeHome {
        let aged = age.is_some_and(|age| age >= self.aged_from);
        let mut deduction = self.deduction.major(2);
        if aged {
            let phased_out = (yearly - self.senior_above).or_zero().major(2) * self.senior_phase_out;
            deduction += self.aged_addition.major(2) + (self.senior.major(2) - phased_out).max(Decimal::ZERO);
        }
        let taxable = (yearly.major(2) - deduction).max(Decimal::ZERO);
        let (rate, base) = self.social_security;
        let (additional, above) = self.additional_medicare;
        let mut tax_parameters = vec!["income_tax.bands.single", "standard_deduction.single"];
        if aged {
            tax_parameters.extend([
                "standard_deduction.aged_addition_single",
                "standard_deduction.aged_from",
                "senior_deduction.amount",
                "senior_deduction.phase_out_threshold_single",
                "senior_deduction.phase_out_rate",
            ]);
        }
        let line = |id, amount, parameters: &[&'static str]| Deduction { id, amount, parameters: parameters.to_vec() };
        TakeHome::of(
            yearly,
            vec![
                line("income-tax", pence(by_bands(taxable, &self.bands)), &tax_parameters),
                line(
                    "social-security",
                    yearly.min(base).times(rate, Rounding::HalfUp),
                    &["fica.social_security.employee_rate", "fica.social_security.wage_base"],
                ),
                line("medicare", yearly.times(self.medicare, Rounding::HalfUp), &["fica.medicare.employee_rate"]),
                line(
                    "additional-medicare",
                    (yearly - above).or_zero().times(additional, Rounding::HalfUp),
                    &["fica.additional_medicare.rate", "fica.additional_medicare.threshold_single"],
                ),
            ],
        )
    }
}

/// Returns what reaches a worker of a year's pay.
pub(super) fn take_home(rules: &InForce<'_>, yearly: Amount, age: Option<u32>) -> Result<TakeHome, Problem> {
    Ok(Tax::from_rules(rules)?.take_home(yearly, age))
}

/// Returns every charge on a year's pay, in the order they are listed.
pub(super) fn all(rules: &InForce<'_>, yearly: Amount) -> Result<[(&'static str, Amount); 4], Problem> {
    Ok(charges(rules)?.map(|charge| (charge.id, charge.on(yearly, Millionths::ONE))))
}
