//! Argentina, as a labelled estimate: contributions on a month's pay less a deduction, health without one, and
//! accident insurance by contract.

use rust_decimal::Decimal;

use super::collective::{Collective, Consultation, at};
use super::{Charge, Country, Formula, Slice, Worker, millionths};
use crate::money::Rounding;
use crate::problem::Problem;
use crate::rules::{Band, InForce, Period};

const MONTHS: i64 = Period::Month.in_a_year();

const COLLECTIVE: [&str; 3] =
    ["collective_dismissal.notice_days", "collective_dismissal.crisis_share", "collective_dismissal.crisis_days"];

/// The law of Argentina on one day.
#[derive(Debug)]
pub(super) struct Argentina {
    charges: [Charge; 3],
    /// Not in plans of the edition before.
    crisis: Option<Crisis>,
}

/// What comes before dismissals for economic reasons: a notice for any, and a procedure for many.
#[derive(Debug)]
struct Crisis {
    notice_days: Decimal,
    /// Above so much of the staff, by staff.
    share: Vec<Band>,
    days: Decimal,
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
            crisis: Crisis::from_rules(rules).ok(),
            charges: [
                Charge::contribution("contributions", MONTHS, Formula::Slice(general), &[rate, deduction]),
                all("health", "obra_social.employer")?,
                all("accidents", "art.rate")?,
            ],
        })
    }
}

impl Crisis {
    fn from_rules(rules: &InForce<'_>) -> Result<Self, Problem> {
        let [notice, share, days] = COLLECTIVE;
        Ok(Self { notice_days: rules.value(notice)?, share: rules.bands(share)?.to_vec(), days: rules.value(days)? })
    }

    /// Notice to the authority and the union before any dismissal (Decreto 328/88 arts 1 and 3), and the preventive
    /// procedure where it is more than a share of the staff (Ley 24.013 arts 98 to 105).
    fn of(&self, dismissed: u32, staff: u32) -> Option<Consultation> {
        let (many, staff) = (Decimal::from(dismissed), Decimal::from(staff));
        let crisis = at(&self.share, staff).is_some_and(|share| many > share * staff);
        let parameters = if crisis { &COLLECTIVE[1..] } else { &COLLECTIVE[..1] };
        let days = if crisis { self.days } else { self.notice_days };
        Collective { parameters, ..Collective::default() }.consultation(days).filter(|_| dismissed > 0)
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

    fn collective_dismissal(&self, dismissed: u32, staff: u32) -> Option<Consultation> {
        self.crisis.as_ref()?.of(dismissed, staff)
    }

    fn collective_dismissal_parameters(&self) -> &'static [&'static str] {
        if self.crisis.is_some() { &COLLECTIVE } else { &[] }
    }
}
