//! What the law of a country makes of a pay: what the employer owes on top, what reaches the worker, and
//! what may not be undercut. One module a country holds its formulae; every number comes from the rules.

use std::collections::BTreeSet;
use std::fmt;
use std::ops::Deref;
use std::sync::Arc;

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use crate::Date;
use crate::money::{Amount, Rate, Rounding};
use crate::problem::{Arg, Code, Problem};
use crate::rules::{InForce, Period, label};

mod argentina;
mod canada;
pub(crate) mod cases;
mod charge;
mod collective;
mod france;
mod great_britain;
mod ireland;
mod italy;
mod paye;
mod spain;
mod united_states;

pub use charge::{Charge, ChargeKind, Formula, Millionths, Reduction, Slice, over_a_year};
pub use collective::Consultation;

/// What the law asks about a worker.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Worker {
    /// National Insurance category letter; `A` where the country knows none.
    pub category: char,
    /// Age on the day, if known.
    pub age: Option<u32>,
    /// Day of birth, if known.
    pub born: Option<Date>,
    /// Whether the worker is a director of the company, charged on the year's pay.
    pub director: bool,
    /// Whether the worker is managerial and professional staff (in France, cadre).
    pub executive: bool,
    /// How often pay is paid.
    pub paid: Period,
    /// Hours as a share of full-time work.
    pub share: Millionths,
}

impl Default for Worker {
    fn default() -> Self {
        Self {
            category: 'A',
            age: None,
            born: None,
            director: false,
            executive: false,
            paid: Period::Month,
            share: Millionths::ONE,
        }
    }
}

/// What the law asks about an employer.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Employer {
    /// Posts at the firm.
    pub posts: Decimal,
    /// How often its people are paid.
    pub paid: BTreeSet<Period>,
}

/// What an employer owes beyond what is owed for each worker.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct EmployerItems {
    /// Levy on the whole pay bill.
    pub levy: Amount,
    /// Allowance taken off the contributions, as a positive amount.
    pub allowance: Amount,
}

/// What reaches a worker of a year's pay.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TakeHome {
    /// What is taken off, line by line: `deduction-<country>-<id>` in the words.
    pub deductions: Vec<Deduction>,
    /// What is left.
    pub net: Amount,
}

/// One thing taken off a worker's pay.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deduction {
    /// Its id.
    pub id: &'static str,
    /// The amount.
    pub amount: Amount,
    /// Ids of the parameters it rests on.
    pub parameters: Vec<&'static str>,
}

impl TakeHome {
    fn of(yearly: Amount, deductions: Vec<Deduction>) -> Self {
        let taken: Amount = deductions.iter().map(|one| one.amount).sum();
        Self { net: yearly - taken, deductions }
    }

    /// Returns one deduction; nothing where there is none of the name.
    pub fn deduction(&self, id: &str) -> Amount {
        self.deductions.iter().filter(|one| one.id == id).map(|one| one.amount).sum()
    }
}

/// Somebody whose job might end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Leaver {
    /// Age on the last day.
    pub age: Option<u32>,
    /// First day at the firm.
    pub started: Date,
    /// Last day.
    pub ends: Date,
    /// A week's pay.
    pub weekly: Amount,
}

/// What the law gives somebody whose job ends.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Leaving {
    /// Weeks of pay as statutory redundancy pay.
    pub redundancy_weeks: Decimal,
    /// Statutory redundancy pay.
    pub redundancy: Amount,
    /// Weeks of statutory notice; none where the country's is not modelled.
    pub notice_weeks: Option<Decimal>,
}

/// The formulae of one country with the parameters of one day.
pub trait Country: fmt::Debug + Send + Sync {
    /// Returns what the employer owes for a worker.
    fn charges(&self, worker: &Worker) -> &[Charge];

    /// Returns what the employer owes beyond that. `claimed`: whether an allowance is claimed.
    fn employer(&self, gross: Amount, charges: Amount, claimed: bool) -> EmployerItems {
        let _ = (gross, charges, claimed);
        EmployerItems::default()
    }

    /// Returns ids of the parameters of the levy and of the allowance; empty where the country has none.
    fn employer_parameters(&self) -> [&'static [&'static str]; 2] {
        [&[], &[]]
    }

    /// Returns the category letter of somebody whose payroll does not say one.
    fn category(&self, worker: &Worker, apprentice: bool) -> char {
        let _ = (worker, apprentice);
        'A'
    }

    /// Returns what is wrong with the category the payroll says: that there is none, or that nobody of the age may
    /// have it.
    fn refusal(&self, worker: &Worker) -> Option<Code> {
        let _ = worker;
        None
    }

    /// Returns whether an apprentice has the minimum wage of apprentices: by age, or in the first year.
    fn apprentice_rate(&self, age: Option<u32>, first_year: bool) -> bool {
        let _ = (age, first_year);
        false
    }

    /// Returns the lowest hourly pay allowed. Every hour of work counts, hours in meetings of a cell or a
    /// council among them. Without an age, the rate of adults.
    fn minimum_hourly(&self, age: Option<u32>, apprentice_rate: bool) -> Option<Amount> {
        let _ = (age, apprentice_rate);
        None
    }

    /// Returns ids of the parameters of the minimum wage.
    fn minimum_parameters(&self) -> &'static [&'static str] {
        &[]
    }

    /// Returns what reaches a worker of a year's pay, for an ordinary employee; none where it is not modelled.
    fn take_home(&self, yearly: Amount, worker: &Worker) -> Option<TakeHome> {
        let _ = (yearly, worker);
        None
    }

    /// Returns what the law gives somebody whose job ends; none where it is not modelled.
    fn leaving(&self, leaver: &Leaver) -> Option<Leaving> {
        let _ = leaver;
        None
    }

    /// Returns ids of the parameters of redundancy pay and of notice; empty where they are not modelled.
    fn leaving_parameters(&self) -> [&'static [&'static str]; 2] {
        [&[], &[]]
    }

    /// Returns what is owed to those concerned before so many of the staff of one establishment are dismissed for
    /// reasons that are not their own; none where no duty arises, and none where it is not modelled.
    fn collective_dismissal(&self, dismissed: u32, staff: u32) -> Option<Consultation> {
        let _ = (dismissed, staff);
        None
    }

    /// Returns ids of the parameters of consultation before dismissals; empty where it is not modelled.
    fn collective_dismissal_parameters(&self) -> &'static [&'static str] {
        &[]
    }

    /// Returns the most days of pay a court can give each of those who should have been consulted and were not, with
    /// the id of the parameter; none where it is not modelled.
    fn protective_award(&self) -> Option<(u32, &'static str)> {
        None
    }

    /// Returns problems for what cannot be worked out on the day beside what employers owe.
    fn without(&self) -> Vec<Problem> {
        Vec::new()
    }

    /// Returns the hours of a full-time week the law fixes; none where it fixes none.
    fn full_time_week(&self) -> Option<Decimal> {
        None
    }

    /// Returns messages of what a reader must know is left out.
    fn not_modelled(&self) -> &'static [&'static str];

    /// Returns whether what an employer owes depends on a worker's age.
    fn depends_on_age(&self) -> bool {
        false
    }

    /// Returns whether the country's charges are an estimate.
    fn is_estimate(&self) -> bool {
        false
    }
}

/// The law of one country on one day.
#[derive(Debug, Clone)]
pub struct Law {
    country: Arc<dyn Country>,
    id: &'static str,
}

impl Law {
    /// Reads the law in force. Fails, naming the parameter, where one has no value on the day: a sum with
    /// one of them missing would look whole.
    pub fn from_rules(rules: &InForce<'_>, employer: &Employer) -> Result<Self, Problem> {
        let read = |rules: &InForce<'_>| -> Result<Self, Problem> {
            let (id, country): (_, Arc<dyn Country>) = match rules.country() {
                "gb" => ("gb", Arc::new(great_britain::GreatBritain::from_rules(rules, employer)?)),
                "us" => ("us", Arc::new(united_states::UnitedStates::from_rules(rules)?)),
                "fr" => ("fr", Arc::new(france::France::from_rules(rules, employer)?)),
                "es" => ("es", Arc::new(spain::Spain::from_rules(rules)?)),
                "ie" => ("ie", Arc::new(ireland::Ireland::from_rules(rules)?)),
                "ca" => ("ca", Arc::new(canada::Canada::from_rules(rules)?)),
                "it" => ("it", Arc::new(italy::Italy::from_rules(rules)?)),
                "ar" => ("ar", Arc::new(argentina::Argentina::from_rules(rules)?)),
                // Values without formulae: the law of a country is not there.
                other => return Err(rules.missing(other)),
            };
            Ok(Self { country, id })
        };
        read(rules).map_err(|mut problem| {
            // A day on which this parameter has a value may lack another.
            if let Some((_, nearest)) = problem.args.iter_mut().find(|(name, _)| name == "nearest") {
                let whole = rules.nearest(|other| read(other).is_ok());
                *nearest = whole.map_or_else(|| Arg::from("-"), Arg::from);
            }
            problem
        })
    }

    /// Returns the id of the country.
    pub fn country(&self) -> &'static str {
        self.id
    }

    /// Returns whether an employer's pension stands apart from the other charges.
    pub fn has_pension(&self) -> bool {
        self.charges(&Worker::default()).iter().any(|charge| charge.kind == ChargeKind::Pension)
    }
}

impl Deref for Law {
    type Target = dyn Country;

    fn deref(&self) -> &Self::Target {
        &*self.country
    }
}

/// Returns the whole years between two days; none when the second comes first.
pub fn whole_years(from: Date, to: Date) -> Option<u32> {
    let years = i32::from(to.year()) - i32::from(from.year());
    let passed = (to.month(), to.day()) >= (from.month(), from.day());
    u32::try_from(if passed { years } else { years - 1 }).ok()
}

/// Reads a rate for hot loops. Fails where the law knows it finer than they do.
fn millionths(rules: &InForce<'_>, id: &str) -> Result<Millionths, Problem> {
    exactly(rules.value(id)?, id)
}

fn exactly(rate: Rate, id: &str) -> Result<Millionths, Problem> {
    Millionths::exactly(rate).ok_or_else(|| {
        let problem = Problem::new(Code::RateTooFine, rules_place()).with("parameter", Arg::Word(label(id)));
        problem.with("rate", Arg::Number(rate))
    })
}

/// Reads a whole number, such as an age.
fn whole(rules: &InForce<'_>, id: &str) -> Result<u32, Problem> {
    Ok(rules.value(id)?.trunc().to_u32().unwrap_or(u32::MAX))
}

/// Returns what bands make of an amount: the part in each times its rate, exact.
fn by_bands(amount: Decimal, bands: &[crate::rules::Band]) -> Decimal {
    let ends = bands.iter().skip(1).map(|band| Some(band.from)).chain([None]);
    bands
        .iter()
        .zip(ends)
        .map(|(band, end)| {
            let top = end.map_or(amount, |end| amount.min(end));
            (top - band.from).max(Decimal::ZERO) * band.value
        })
        .sum()
}

/// Rounds pounds, dollars or euros with a fraction to whole pence or cents, halves up.
fn pence(major: Decimal) -> Amount {
    Amount::from_major(major, 2, Rounding::HalfUp)
}

/// Whether a missing value is known on another day: in a plan of an earlier edition it is on none.
fn is_known_otherwise(problem: &Problem) -> bool {
    problem.args.iter().any(|(name, arg)| name == "nearest" && matches!(arg, Arg::Date(_)))
}

fn rules_place() -> crate::problem::Place {
    crate::problem::Place::address("rules")
}
