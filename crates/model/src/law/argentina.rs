//! Argentina, as a labelled estimate: contributions on a month's pay less a deduction, health without one, and
//! accident insurance by contract.

use super::{Charge, Country, Formula, Slice, Worker, millionths};
use crate::money::Rounding;
use crate::problem::Problem;
use crate::rules::{InForce, Period};

const MONTHS: i64 = Period::Month.in_a_year();

/// The law of Argentina on one day.
#[derive(Debug)]
pub(super) struct Argentina {
    charges: [Charge; 3],
}

impl Argentina {
    pub(super) fn from_rules(rules: &InForce<'_>) -> Result<Self, Problem> {
        let [rate, deduction] = ["contribuciones_patronales.rate", "detraccion.por_trabajador"];
        let general = Slice::above(rules.amount(deduction)?, millionths(rules, rate)?, Rounding::HalfUp);
        let all = |id: &'static str, parameter: &'static str| {
            let slice = Slice::all(millionths(rules, parameter)?, Rounding::HalfUp);
            Ok::<_, Problem>(Charge::contribution(id, MONTHS, Formula::Slice(slice), &[parameter]))
        };
        Ok(Self {
            charges: [
                Charge::contribution("contributions", MONTHS, Formula::Slice(general), &[rate, deduction]),
                all("health", "obra_social.employer")?,
                all("accidents", "art.rate")?,
            ],
        })
    }
}

impl Country for Argentina {
    fn not_modelled(&self) -> &'static [&'static str] {
        &["open-ar-own"]
    }

    fn charges(&self, _worker: &Worker) -> &[Charge] {
        &self.charges
    }

    fn is_estimate(&self) -> bool {
        true
    }
}
