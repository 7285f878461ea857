//! Spain, Régimen General: contributions on a month's base between a least and a greatest, and the
//! solidarity charge above it. Contracts are taken to be without an end, and the least base to be that of
//! professional groups 4 to 7.

use rust_decimal::Decimal;

use super::collective::{Collective, Consultation, flat};
use super::{Charge, Country, Formula, Millionths, Slice, Worker, exactly, millionths, whole};
use crate::money::{Amount, Rounding};
use crate::problem::Problem;
use crate::rules::{InForce, Period};

const MONTHS: i64 = Period::Month.in_a_year();
const MINIMUM_WAGE: [&str; 3] = ["smi.monthly_14", "smi.payments", "smi.hours_a_year"];

const COLLECTIVE: [&str; 5] = [
    "collective_dismissal.least",
    "collective_dismissal.share",
    "collective_dismissal.everybody_above",
    "collective_dismissal.days",
    "collective_dismissal.within_days",
];

/// The law of Spain on one day.
#[derive(Debug)]
pub(super) struct Spain {
    charges: Vec<Charge>,
    minimum: Amount,
    full_time_week: Decimal,
    /// Not in plans of the edition before.
    collective: Option<Collective>,
}

impl Spain {
    pub(super) fn from_rules(rules: &InForce<'_>) -> Result<Self, Problem> {
        let [month, payments, hours] = MINIMUM_WAGE;
        let yearly = rules.amount(month)?.minor() * rules.value(payments)?;
        let hourly = yearly.checked_div(rules.value(hours)?).unwrap_or_default();
        Ok(Self {
            charges: charges(rules, false)?,
            minimum: Amount::from_minor(hourly.ceil(), Rounding::Down),
            full_time_week: rules.value("full_time.hours_a_week")?,
            collective: collective(rules).ok(),
        })
    }
}

/// The employer's contributions for a month's pay. `temporary`: a contract with an end.
pub(super) fn charges(rules: &InForce<'_>, temporary: bool) -> Result<Vec<Charge>, Problem> {
    let greatest = rules.amount("base.max")?;
    let base = Slice { least: rules.amount("base.min")?, ..Slice::up_to(greatest, Millionths::ONE, Rounding::HalfUp) };
    let unemployment = if temporary { "employer.desempleo_temporal" } else { "employer.desempleo_indefinido" };
    let lines = [
        ("common-contingencies", "employer.contingencias_comunes"),
        ("unemployment", unemployment),
        ("wage-guarantee", "employer.fogasa"),
        ("training", "employer.formacion"),
        ("equity", "employer.mei"),
        ("accidents", "employer.at_ep"),
    ];
    let mut found = Vec::new();
    for (id, parameter) in lines {
        let slice = Slice { rate: millionths(rules, parameter)?, ..base };
        found.push(Charge::contribution(id, MONTHS, Formula::Slice(slice), &[parameter, "base.min", "base.max"]));
    }
    found.extend(solidarity(rules, greatest)?);
    Ok(found)
}

/// The employer's share of the charge on pay above the greatest base, band by band.
fn solidarity(rules: &InForce<'_>, greatest: Amount) -> Result<Vec<Charge>, Problem> {
    const IDS: [&str; 3] = ["solidarity-first", "solidarity-second", "solidarity-third"];
    let bands = rules.bands("solidarity.employer")?;
    let start = |from: Decimal| greatest.times(Decimal::ONE + from, Rounding::HalfUp);
    let ends = bands.iter().skip(1).map(|band| start(band.from)).chain([Amount(i64::MAX)]);
    let mut found = Vec::new();
    for ((band, end), id) in bands.iter().zip(ends).zip(IDS) {
        let rate = exactly(band.value, "solidarity.employer")?;
        let slice = Slice::between(start(band.from), end, rate, Rounding::HalfUp);
        let parameters = ["solidarity.employer", "base.max"];
        found.push(Charge::contribution(id, MONTHS, Formula::Slice(slice), &parameters));
    }
    Ok(found)
}

/// Consultation by the staff of the firm, or where everybody goes (Estatuto de los Trabajadores art. 51.1 and 51.4).
fn collective(rules: &InForce<'_>) -> Result<Collective, Problem> {
    let [least, share, everybody, days, within] = COLLECTIVE;
    Ok(Collective {
        least: rules.bands(least)?.to_vec(),
        share: rules.bands(share)?.to_vec(),
        everybody_above: Some(rules.value(everybody)?),
        days: vec![flat(rules, days)?],
        within_days: Some(whole(rules, within)?),
        parameters: &COLLECTIVE,
        ..Collective::default()
    })
}

impl Country for Spain {
    fn full_time_week(&self) -> Option<Decimal> {
        Some(self.full_time_week)
    }

    fn not_modelled(&self) -> &'static [&'static str] {
        &["open-es-groups"]
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

    fn collective_dismissal(&self, dismissed: u32, staff: u32) -> Option<Consultation> {
        self.collective.as_ref()?.of(dismissed, staff)
    }

    fn collective_dismissal_parameters(&self) -> &'static [&'static str] {
        if self.collective.is_some() { &COLLECTIVE } else { &[] }
    }
}
