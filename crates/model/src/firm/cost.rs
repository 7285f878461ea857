//! What a post costs an employer in a year, by the law of the firm's country on one day.
//!
//! A year is equal pay periods at the rates of one day: months, unless the payroll says that pay is paid otherwise.

use std::collections::HashMap;

use foldhash::fast::RandomState;
use rust_decimal::Decimal;

use crate::firm::{Cost, Payroll};
use crate::law::{ChargeKind, Employer, EmployerItems, Law, Worker};
use crate::money::{Amount, Rounding};
use crate::problem::Problem;
use crate::rules::InForce;

/// Employer charges on one day; none where no law is modelled.
#[derive(Debug, Clone, Default)]
pub struct Charges {
    law: Option<Law>,
}

impl PartialEq for Charges {
    /// Charges follow from rules, day and firm, which whoever holds them compares.
    fn eq(&self, other: &Self) -> bool {
        self.modelled() == other.modelled()
    }
}

impl Charges {
    /// Reads the charges in force. A parameter without a value on the day is a problem, and then no
    /// charges are worked out at all: a sum with one of them missing would look whole.
    pub fn from_rules(rules: &InForce<'_>, employer: &Employer) -> (Self, Option<Problem>) {
        if !rules.has_law() {
            return (Self::default(), None);
        }
        match Law::from_rules(rules, employer) {
            Ok(law) => (Self::from_law(law), None),
            Err(problem) => (Self::default(), Some(problem)),
        }
    }

    /// Returns the charges of a law.
    pub fn from_law(law: Law) -> Self {
        Self { law: Some(law) }
    }

    /// Returns the law charges are worked out by.
    pub fn law(&self) -> Option<&Law> {
        self.law.as_ref()
    }

    /// Returns whether charges are modelled on the day.
    pub fn modelled(&self) -> bool {
        self.law.is_some()
    }

    /// Returns what one or several like posts cost in a year: `yearly` is the pay of one, `gross` of all.
    pub fn post(&self, posts: Posts) -> Cost {
        let Posts { yearly, gross, posts, worker, benefits } = posts;
        let Some(law) = &self.law else { return Cost { gross, benefits, ..Cost::default() } };
        let (mut charges, mut pension) = (Amount::ZERO, Amount::ZERO);
        for charge in law.charges(&worker) {
            let sum = match charge.kind {
                ChargeKind::Contribution => &mut charges,
                ChargeKind::Pension => &mut pension,
            };
            *sum += charge.over_a_year(yearly, worker.share);
        }
        let all = |one: Amount| if posts == Decimal::ONE { one } else { one.times(posts, Rounding::HalfUp) };
        Cost { gross, charges: all(charges), pension: all(pension), benefits }
    }

    /// Returns the employer's year from the sums over its posts: levy and allowance come in here.
    pub fn employer(&self, sum: Cost, owner_drawings: Amount, allowance_claimed: bool) -> Payroll {
        let Cost { gross, charges, pension, benefits } = sum;
        let items = self.law.as_ref().map(|law| law.employer(gross, charges, allowance_claimed));
        let EmployerItems { levy, allowance } = items.unwrap_or_default();
        Payroll { gross, charges, pension, benefits, levy, allowance, owner_drawings }
    }

    /// Returns the lowest hourly pay allowed. `apprentice_rate`: an apprentice below the age or in the
    /// first year. Without an age, the adult rate.
    pub fn minimum_hourly(&self, worker: &Worker, apprentice_rate: bool) -> Option<Amount> {
        self.law.as_ref()?.minimum_hourly(worker.age, apprentice_rate)
    }
}

/// One or several like posts to cost.
#[derive(Debug, Clone, Copy)]
pub struct Posts {
    /// Yearly pay of one post.
    pub yearly: Amount,
    /// Yearly pay of all of them.
    pub gross: Amount,
    /// How many there are; 1 for a person, whatever their hours.
    pub posts: Decimal,
    /// What the law asks about whoever holds one.
    pub worker: Worker,
    /// Benefits of all of them.
    pub benefits: Amount,
}

/// Remembers what like posts cost, for callers that ask for the same pay many times.
#[derive(Debug, Default)]
pub struct Remembered {
    costs: HashMap<(Amount, Amount, Decimal, Worker), Cost, RandomState>,
}

impl Remembered {
    /// Returns what posts cost, worked out once.
    pub fn post(&mut self, charges: &Charges, posts: Posts) -> Cost {
        let key = (posts.yearly, posts.gross, posts.posts, posts.worker);
        let cost = *self.costs.entry(key).or_insert_with(|| charges.post(Posts { benefits: Amount::ZERO, ..posts }));
        Cost { benefits: posts.benefits, ..cost }
    }
}
