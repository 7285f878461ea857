//! Italy, as a labelled estimate: the firm's own total of contributions, of which the pension part stops at
//! a yearly ceiling, severance pay set aside, and accident insurance.

use super::{Charge, Country, Formula, Slice, Worker, exactly, millionths};
use crate::money::Rounding;
use crate::problem::{Arg, Code, Problem};
use crate::rules::{InForce, label};

/// The law of Italy on one day.
#[derive(Debug)]
pub(super) struct Italy {
    charges: [Charge; 4],
}

impl Italy {
    pub(super) fn from_rules(rules: &InForce<'_>) -> Result<Self, Problem> {
        let pension = millionths(rules, "inps.ivs_employer")?;
        let total = rules.value("employer.total")?;
        if total < pension.rate() {
            // A total holds its pension part.
            let problem = Problem::new(Code::OwnFigureImpossible, super::rules_place());
            return Err(problem
                .with("parameter", Arg::Word(label("employer.total")))
                .with("least", Arg::Share(pension.rate())));
        }
        let rest = exactly(total - pension.rate(), "employer.total")?;
        let slice = Slice::up_to(rules.amount("inps.massimale")?, pension, Rounding::HalfUp);
        let all = |id: &'static str, rate, parameters: &[&'static str]| {
            Charge::contribution(id, 1, Formula::Slice(Slice::all(rate, Rounding::HalfUp)), parameters)
        };
        let parameters = ["inps.ivs_employer", "inps.massimale"];
        Ok(Self {
            charges: [
                Charge::contribution("pension", 1, Formula::Slice(slice), &parameters),
                all("other", rest, &["employer.total", "inps.ivs_employer"]),
                all("severance", millionths(rules, "tfr")?, &["tfr"]),
                all("accidents", millionths(rules, "inail")?, &["inail"]),
            ],
        })
    }
}

impl Country for Italy {
    fn not_modelled(&self) -> &'static [&'static str] {
        &["open-it-own"]
    }

    fn charges(&self, _worker: &Worker) -> &[Charge] {
        &self.charges
    }

    fn is_estimate(&self) -> bool {
        true
    }
}
