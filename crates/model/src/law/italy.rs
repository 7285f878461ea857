//! Italy, as a labelled estimate: the firm's own total of contributions, of which the pension part stops at
//! a yearly ceiling, severance pay set aside, and accident insurance.

use super::collective::{Collective, Consultation};
use super::{Charge, Country, Formula, Slice, Worker, exactly, millionths, whole};
use crate::money::Rounding;
use crate::problem::{Arg, Code, Problem};
use crate::rules::{InForce, label};

const COLLECTIVE: [&str; 4] = [
    "collective_dismissal.least",
    "collective_dismissal.days_with_unions",
    "collective_dismissal.days_with_authority",
    "collective_dismissal.within_days",
];

/// The law of Italy on one day.
#[derive(Debug)]
pub(super) struct Italy {
    charges: [Charge; 4],
    /// Not in plans of the edition before.
    collective: Option<Collective>,
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
            collective: collective(rules).ok(),
            charges: [
                Charge::contribution("pension", 1, Formula::Slice(slice), &parameters),
                all("other", rest, &["employer.total", "inps.ivs_employer"]),
                all("severance", millionths(rules, "tfr")?, &["tfr"]),
                all("accidents", millionths(rules, "inail")?, &["inail"]),
            ],
        })
    }
}

/// Consultation in firms from a size on: with unions, then with the authority, for half as long where few are to go
/// (L. 223/1991 arts 4 and 24).
fn collective(rules: &InForce<'_>) -> Result<Collective, Problem> {
    let [least, unions, authority, within] = COLLECTIVE;
    Ok(Collective {
        least: rules.bands(least)?.to_vec(),
        days: vec![rules.bands(unions)?.to_vec(), rules.bands(authority)?.to_vec()],
        within_days: Some(whole(rules, within)?),
        parameters: &COLLECTIVE,
        ..Collective::default()
    })
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

    fn collective_dismissal(&self, dismissed: u32, staff: u32) -> Option<Consultation> {
        self.collective.as_ref()?.of(dismissed, staff)
    }

    fn collective_dismissal_parameters(&self) -> &'static [&'static str] {
        if self.collective.is_some() { &COLLECTIVE } else { &[] }
    }
}
