//! Canada outside Quebec: pension plan and employment insurance. Provincial health taxes and workers'
//! compensation are not modelled.

use rust_decimal::{Decimal, RoundingStrategy};

use super::{Charge, Country, Formula, Millionths, Slice, Worker, millionths, pence};
use crate::money::{Amount, Rounding};
use crate::problem::Problem;
use crate::rules::{InForce, Period};

const MONTHS: i64 = Period::Month.in_a_year();

/// The law of Canada on one day.
#[derive(Debug)]
pub(super) struct Canada {
    charges: [Charge; 3],
}

impl Canada {
    pub(super) fn from_rules(rules: &InForce<'_>) -> Result<Self, Problem> {
        Ok(Self { charges: charges(rules, MONTHS)? })
    }
}

/// The charges on the pay of one of so many periods a year.
pub(super) fn charges(rules: &InForce<'_>, periods: i64) -> Result<[Charge; 3], Problem> {
    let exemption = rules.value("cpp.basic_exemption")? / Decimal::from(periods);
    // The exemption of a period drops what is less than a cent.
    let exemption = pence(exemption.round_dp_with_strategy(2, RoundingStrategy::ToZero));
    let plan = Slice::above(exemption, millionths(rules, "cpp.employer_rate")?, Rounding::HalfUp);
    let second = Slice::between(
        rules.amount("cpp.ympe")?,
        rules.amount("cpp.yampe")?,
        millionths(rules, "cpp2.employer_rate")?,
        Rounding::HalfUp,
    );
    let times = rules.value("ei.employer_multiple")?;
    let insurance =
        Formula::Multiplied { slice: Slice::all(millionths(rules, "ei.employee_rate")?, Rounding::HalfUp), times };
    let capped = |charge: Charge, most| Charge { most_a_year: Some(most), ..charge };
    let parameters = ["cpp.employer_rate", "cpp.basic_exemption", "cpp.max_contribution"];
    let pension = Charge::contribution("pension-plan", periods, Formula::Slice(plan), &parameters);
    let parameters = ["cpp2.employer_rate", "cpp.ympe", "cpp.yampe", "cpp2.max_contribution"];
    let additional = Charge::contribution("second-pension-plan", 1, Formula::Slice(second), &parameters);
    let parameters = ["ei.employee_rate", "ei.employer_multiple", "ei.max_premium"];
    let insurance = Charge::contribution("employment-insurance", periods, insurance, &parameters);
    Ok([
        capped(pension, rules.amount("cpp.max_contribution")?),
        capped(additional, rules.amount("cpp2.max_contribution")?),
        capped(insurance, rules.amount("ei.max_premium")?.times(times, Rounding::HalfUp)),
    ])
}

/// What was paid and earned before a period, in the same year.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Before {
    pub pensionable: Amount,
    pub pension_plan: Amount,
    pub second: Amount,
    pub insurance: Amount,
}

/// Returns the charges on one period's pay, with what went before in the year.
pub(super) fn period(
    rules: &InForce<'_>,
    periods: i64,
    pay: Amount,
    before: Before,
) -> Result<[(&'static str, Amount); 3], Problem> {
    let [plan, second, insurance] = charges(rules, periods)?;
    let left = |charge: &Charge, paid: Amount| (charge.most_a_year.unwrap_or(Amount(i64::MAX)) - paid).or_zero();
    let on = |charge: &Charge, pay| charge.on(pay, Millionths::ONE);
    let of_second = on(&second, before.pensionable + pay) - on(&second, before.pensionable);
    Ok([
        ("cpp", on(&plan, pay).min(left(&plan, before.pension_plan))),
        ("cpp2", of_second.min(left(&second, before.second))),
        ("ei", on(&insurance, pay).min(left(&insurance, before.insurance))),
    ])
}

impl Country for Canada {
    fn not_modelled(&self) -> &'static [&'static str] {
        &["open-ca-provinces"]
    }

    fn charges(&self, _worker: &Worker) -> &[Charge] {
        &self.charges
    }
}
