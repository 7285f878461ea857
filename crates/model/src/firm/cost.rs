//! What a post costs an employer in a year: contributions, pension, levy and allowance.
//!
//! A year is twelve equal monthly pay periods at the rates of one day. Charges are looked up once
//! and then worked out in whole pence: the decomposition asks for the payroll many times over.

use std::collections::HashMap;

use rust_decimal::Decimal;

use crate::firm::{Cost, Payroll};
use crate::money::{Amount, Rate, Rounding};
use crate::problem::{Arg, Problem};
use crate::rules::{InForce, Period};

const MONTHS: i64 = 12;

/// Employer charges on one day; none where no law is modelled.
#[derive(Debug, Clone)]
pub struct Charges {
    law: Option<GreatBritain>,
}

/// The parameters of Great Britain, for monthly pay periods.
#[derive(Debug, Clone)]
struct GreatBritain {
    contribution_rate: Rate,
    secondary_threshold: Amount,
    upper_secondary_threshold: Amount,
    zone_threshold: Amount,
    category_m_under: u32,
    category_h_under: u32,
    enrolment_age: u32,
    state_pension_age: u32,
    enrolment_trigger: Amount,
    band_lower: Amount,
    band_upper: Amount,
    pension_rate: Rate,
    allowance: Amount,
    levy_rate: Rate,
    levy_allowance: Amount,
    minimum_adult: Amount,
    minimum_youth: Amount,
    minimum_apprentice: Amount,
    adult_age: u32,
    youth_age: u32,
    apprentice_under: u32,
}

/// Every parameter a year's cost rests on, for the register and for explanations.
pub const PARAMETERS: &[&str] = &[
    "nic.employer.rate",
    "nic.secondary_threshold",
    "nic.upper_secondary_threshold",
    "nic.freeport_and_investment_zone_upper_secondary_threshold",
    "nic.category_m.under_age",
    "nic.category_h.under_age",
    "nic.employment_allowance",
    "apprenticeship_levy.rate",
    "apprenticeship_levy.allowance",
    "pension.qualifying_earnings.lower",
    "pension.qualifying_earnings.upper",
    "pension.auto_enrolment_trigger",
    "pension.auto_enrolment_age",
    "pension.state_pension_age",
    "pension.minimum_employer_rate",
];

impl Charges {
    /// Returns charges where no law is modelled: there are none.
    pub fn none() -> Self {
        Self { law: None }
    }

    /// Reads the charges in force. A parameter without a value on the day is a problem, and then no
    /// charges are worked out at all: a sum with one of them missing would look whole.
    pub fn from_rules(rules: &InForce<'_>) -> (Self, Vec<Problem>) {
        if !rules.has_law() {
            return (Self { law: None }, Vec::new());
        }
        match GreatBritain::from_rules(rules) {
            Ok(law) => (Self { law: Some(law) }, Vec::new()),
            Err(mut problem) => {
                // A day on which this parameter has a value may lack another.
                let whole = rules.nearest(|other| GreatBritain::from_rules(other).is_ok());
                if let Some((_, nearest)) = problem.args.iter_mut().find(|(name, _)| name == "nearest") {
                    *nearest = whole.map_or_else(|| Arg::from("-"), Arg::from);
                }
                (Self { law: None }, vec![problem])
            }
        }
    }

    /// Returns whether charges are modelled on the day.
    pub fn modelled(&self) -> bool {
        self.law.is_some()
    }

    /// Returns the category letter of somebody whose payroll does not say one.
    pub fn category(&self, age: Option<u32>, apprentice: bool) -> char {
        let Some(law) = &self.law else { return 'A' };
        match age {
            Some(age) if apprentice && age < law.category_h_under => 'H',
            Some(age) if age < law.category_m_under => 'M',
            _ => 'A',
        }
    }

    /// Returns what one or several like posts cost in a year: `yearly` is the pay of one, `gross` of all.
    pub fn post(&self, posts: Posts) -> Cost {
        let Posts { yearly, gross, posts, category, age, benefits } = posts;
        let Some(law) = &self.law else { return Cost { gross, benefits, ..Cost::default() } };
        let enrolled = age.is_none_or(|age| age >= law.enrolment_age && age < law.state_pension_age);
        let charges = over_the_year(yearly, |month| law.contribution(month, category));
        let pension = if enrolled { over_the_year(yearly, |month| law.pension(month)) } else { Amount::ZERO };
        let all = |one: Amount| if posts == Decimal::ONE { one } else { one.times(posts, Rounding::HalfUp) };
        Cost { gross, charges: all(charges), pension: all(pension), benefits }
    }

    /// Returns the employer's year from the sums over its posts: levy and allowance come in here.
    pub fn employer(&self, sum: Cost, owner_drawings: Amount, allowance_claimed: bool) -> Payroll {
        let (levy, allowance) = match &self.law {
            None => (Amount::ZERO, Amount::ZERO),
            Some(law) => (
                (sum.gross.times(law.levy_rate, Rounding::HalfUp) - law.levy_allowance).or_zero(),
                if allowance_claimed { law.allowance.min(sum.charges) } else { Amount::ZERO },
            ),
        };
        let Cost { gross, charges, pension, benefits } = sum;
        Payroll { gross, charges, pension, benefits, levy, allowance, owner_drawings }
    }

    /// Returns the lowest hourly pay allowed. `apprentice_rate`: an apprentice below the age or in the
    /// first year. Without an age, the adult rate.
    pub fn minimum_hourly(&self, age: Option<u32>, apprentice_rate: bool) -> Option<Amount> {
        let law = self.law.as_ref()?;
        Some(match age {
            _ if apprentice_rate => law.minimum_apprentice,
            Some(age) if age < law.youth_age => law.minimum_apprentice,
            Some(age) if age < law.adult_age => law.minimum_youth,
            _ => law.minimum_adult,
        })
    }

    /// Returns whether an apprentice has the apprentice rate: by age, or in the first year.
    pub fn apprentice_rate(&self, age: Option<u32>, first_year: bool) -> bool {
        let under = self.law.as_ref().map(|law| law.apprentice_under);
        first_year || age.zip(under).is_some_and(|(age, under)| age < under)
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
    /// Category letter.
    pub category: char,
    /// Age, if known.
    pub age: Option<u32>,
    /// Benefits of all of them.
    pub benefits: Amount,
}

/// Sums a monthly charge over twelve equal months, of which some pay a penny more so that they sum to the year.
fn over_the_year(yearly: Amount, of_month: impl Fn(Amount) -> Amount) -> Amount {
    let (base, longer) = (yearly.0.div_euclid(MONTHS), yearly.0.rem_euclid(MONTHS));
    let (base, more) = (of_month(Amount(base)), of_month(Amount(base + 1)));
    Amount(base.0 * (MONTHS - longer) + more.0 * longer)
}

impl GreatBritain {
    fn from_rules(rules: &InForce<'_>) -> Result<Self, Problem> {
        let month = |id: &str| -> Result<Amount, Problem> {
            Ok(Amount::from_major(rules.value_for(id, Period::Month)?, 2, Rounding::HalfUp))
        };
        let years = |id: &str| -> Result<u32, Problem> {
            Ok(u32::try_from(rules.value(id)?.trunc().mantissa()).unwrap_or(u32::MAX))
        };
        Ok(Self {
            contribution_rate: rules.value("nic.employer.rate")?,
            secondary_threshold: month("nic.secondary_threshold")?,
            upper_secondary_threshold: month("nic.upper_secondary_threshold")?,
            zone_threshold: month("nic.freeport_and_investment_zone_upper_secondary_threshold")?,
            category_m_under: years("nic.category_m.under_age")?,
            category_h_under: years("nic.category_h.under_age")?,
            enrolment_age: years("pension.auto_enrolment_age")?,
            state_pension_age: years("pension.state_pension_age")?,
            enrolment_trigger: month("pension.auto_enrolment_trigger")?,
            band_lower: month("pension.qualifying_earnings.lower")?,
            band_upper: month("pension.qualifying_earnings.upper")?,
            pension_rate: rules.value("pension.minimum_employer_rate")?,
            allowance: rules.amount("nic.employment_allowance")?,
            levy_rate: rules.value("apprenticeship_levy.rate")?,
            levy_allowance: rules.amount("apprenticeship_levy.allowance")?,
            minimum_adult: rules.amount("minimum_wage.21_and_over")?,
            minimum_youth: rules.amount("minimum_wage.18_to_20")?,
            minimum_apprentice: rules.amount("minimum_wage.under_18_and_apprentice")?,
            adult_age: years("minimum_wage.adult_age")?,
            youth_age: years("minimum_wage.youth_age")?,
            apprentice_under: years("minimum_wage.apprentice_under_age")?,
        })
    }

    fn contribution(&self, month: Amount, category: char) -> Amount {
        let threshold = match threshold_of(category) {
            Threshold::Secondary => self.secondary_threshold,
            Threshold::UpperSecondary => self.upper_secondary_threshold,
            Threshold::Zone => self.zone_threshold,
        };
        contribution(month, threshold, self.contribution_rate)
    }

    fn pension(&self, month: Amount) -> Amount {
        // Pensions Act 2008 s 3(1)(c): earnings of more than the trigger.
        if month <= self.enrolment_trigger {
            return Amount::ZERO;
        }
        pension(month, self.band_lower, self.band_upper, self.pension_rate)
    }
}

/// Which threshold a category letter is charged above.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Threshold {
    /// The secondary threshold: A, B, C, J.
    Secondary,
    /// The upper secondary threshold: under 21, apprentices, veterans: H, M, V, Z.
    UpperSecondary,
    /// The freeport and investment zone threshold: D, E, F, I, K, L, N, S.
    Zone,
}

pub(crate) fn threshold_of(category: char) -> Threshold {
    match category {
        'H' | 'M' | 'V' | 'Z' => Threshold::UpperSecondary,
        'D' | 'E' | 'F' | 'I' | 'K' | 'L' | 'N' | 'S' => Threshold::Zone,
        _ => Threshold::Secondary,
    }
}

/// Employer contribution of one pay period: the pay above the threshold at the rate.
pub(crate) fn contribution(pay: Amount, threshold: Amount, rate: Rate) -> Amount {
    (pay - threshold).or_zero().times(rate, Rounding::ThirdDecimal)
}

/// Employer pension of one pay period: the pay inside the band at the rate.
pub(crate) fn pension(pay: Amount, lower: Amount, upper: Amount, rate: Rate) -> Amount {
    (pay.min(upper) - lower).or_zero().times(rate, Rounding::HalfUp)
}

/// Remembers what like posts cost, for callers that ask for the same pay many times.
#[derive(Debug, Default)]
pub struct Remembered {
    costs: HashMap<(Amount, Amount, Decimal, char, Option<u32>), Cost>,
}

impl Remembered {
    /// Returns what posts cost, worked out once.
    pub fn post(&mut self, charges: &Charges, posts: Posts) -> Cost {
        let key = (posts.yearly, posts.gross, posts.posts, posts.category, posts.age);
        let cost = *self.costs.entry(key).or_insert_with(|| charges.post(Posts { benefits: Amount::ZERO, ..posts }));
        Cost { benefits: posts.benefits, ..cost }
    }
}
