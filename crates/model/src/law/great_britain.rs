//! Great Britain: National Insurance, workplace pension, levy and allowance, minimum wage, income tax,
//! redundancy and notice. Northern Ireland where it differs is a region.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::collective::{Collective, Consultation};
use super::{
    Charge, ChargeKind, Country, Deduction, Employer, EmployerItems, Formula, Leaver, Leaving, Millionths, Slice,
    TakeHome, Worker, by_bands, exactly, millionths, pence, whole, whole_years,
};
use crate::Date;
use crate::money::{Amount, Rate, Rounding};
use crate::problem::{Code, Problem};
use crate::rules::{Band, InForce, Period, day_number};

/// Every category letter.
const CATEGORIES: [char; 16] = ['A', 'B', 'C', 'D', 'E', 'F', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'S', 'V', 'Z'];

/// The place of each letter of the alphabet among the categories.
const PLACES: [usize; 26] = {
    let mut places = [0; 26];
    let mut place = 0;
    while place < CATEGORIES.len() {
        places[(CATEGORIES[place] as u32 - 'A' as u32) as usize] = place;
        place += 1;
    }
    places
};

/// Returns the place of a category; a letter that is none has been refused before.
fn place(category: char) -> usize {
    PLACES.get((category as usize).wrapping_sub('A' as usize)).copied().unwrap_or_default()
}

const MINIMUM_WAGE: [&str; 3] =
    ["minimum_wage.21_and_over", "minimum_wage.18_to_20", "minimum_wage.under_18_and_apprentice"];
const LEVY: [&str; 2] = ["apprenticeship_levy.rate", "apprenticeship_levy.allowance"];
const ALLOWANCE: [&str; 2] = ["nic.employment_allowance", "nic.employment_allowance.liability_below"];
const REDUNDANCY: [&str; 4] =
    ["redundancy.weekly_pay_cap", "redundancy.weeks_by_age", "redundancy.least_years", "redundancy.most_years"];
const COLLECTIVE: [&str; 2] = ["collective_dismissal.days", "collective_dismissal.within_days"];
const PROTECTIVE_AWARD: &str = "collective_dismissal.protective_award_days";
const NOTICE: [&str; 3] = ["notice.least_months", "notice.weeks_a_year", "notice.most_weeks"];

/// The law of Great Britain on one day.
#[derive(Debug)]
pub(super) struct GreatBritain {
    /// By period, then category, then whether enrolled in a pension; empty for periods nobody is paid by.
    tables: [Vec<Vec<Charge>>; 5],
    ages: Ages,
    allowance: Amount,
    levy_rate: Millionths,
    levy_allowance: Amount,
    /// Contributions from which there is no allowance, on days with such a limit.
    allowance_below: Option<Amount>,
    minimum: [Amount; 3],
    /// Not on days whose income tax is not at hand.
    tax: Result<Tax, Problem>,
    leaving: Result<Rights, Problem>,
    /// Not in plans of the edition before.
    collective: Option<Collective>,
    protective_award: Option<u32>,
}

#[derive(Debug)]
struct Ages {
    /// Not in plans of the edition before.
    from: Option<u32>,
    category_m_under: u32,
    category_h_under: u32,
    enrolment: u32,
    /// Months of age at which State pension age is reached, by day of birth.
    state_pension: Vec<Band>,
    day: Date,
    /// Whole years of age from which somebody may have reached it on the day, and must have.
    pension_possible: u32,
    pension_certain: u32,
    minimum_adult: u32,
    minimum_youth: u32,
    apprentice_under: u32,
}

/// What is taken off pay, by the year.
#[derive(Debug)]
struct Tax {
    allowance: Amount,
    taper_above: Amount,
    taper: Rate,
    bands: Vec<Band>,
    contributions: EmployeeContributions,
}

/// Employee contributions of one pay period.
#[derive(Debug)]
pub(super) struct EmployeeContributions {
    primary_threshold: Amount,
    upper_limit: Amount,
    /// Main rate of each group of categories that pays any.
    standard: Millionths,
    reduced: Millionths,
    deferred: Millionths,
    /// The rate above the upper limit, the same for all of them.
    additional: Millionths,
}

/// Redundancy and notice.
#[derive(Debug)]
struct Rights {
    weekly_cap: Amount,
    by_age: Vec<Band>,
    least_years: u32,
    most_years: u32,
    notice_least_months: u32,
    notice_weeks_a_year: Decimal,
    notice_most: Decimal,
}

impl GreatBritain {
    pub(super) fn from_rules(rules: &InForce<'_>, employer: &Employer) -> Result<Self, Problem> {
        let mut tables: [Vec<Vec<Charge>>; 5] = Default::default();
        for period in Period::ALL {
            // Directors are charged on the year; others who are paid by the year, too.
            if period == Period::Month || period == Period::Year || employer.paid.contains(&period) {
                tables[period as usize] = table(rules, period)?;
            }
        }
        Ok(Self {
            tables,
            ages: Ages::from_rules(rules)?,
            allowance: rules.amount("nic.employment_allowance")?,
            levy_rate: millionths(rules, "apprenticeship_levy.rate")?,
            levy_allowance: rules.amount("apprenticeship_levy.allowance")?,
            allowance_below: rules.amount("nic.employment_allowance.liability_below").ok(),
            minimum: [rules.amount(MINIMUM_WAGE[0])?, rules.amount(MINIMUM_WAGE[1])?, rules.amount(MINIMUM_WAGE[2])?],
            tax: Tax::from_rules(rules),
            leaving: Rights::from_rules(rules),
            collective: collective(rules).ok(),
            protective_award: whole(rules, PROTECTIVE_AWARD).ok(),
        })
    }
}

impl Ages {
    fn from_rules(rules: &InForce<'_>) -> Result<Self, Problem> {
        let year = |id: &str| whole(rules, id);
        let ages = Self {
            from: year("nic.from_age").ok(),
            category_m_under: year("nic.category_m.under_age")?,
            category_h_under: year("nic.category_h.under_age")?,
            enrolment: year("pension.auto_enrolment_age")?,
            state_pension: state_pension(rules)?,
            day: rules.date(),
            pension_possible: 0,
            pension_certain: 0,
            minimum_adult: year("minimum_wage.adult_age")?,
            minimum_youth: year("minimum_wage.youth_age")?,
            apprentice_under: year("minimum_wage.apprentice_under_age")?,
        };
        let back = |years: u32| ages.day.checked_sub(jiff::Span::new().years(i64::from(years)));
        // Whoever was born before the calendar starts has long reached it.
        let reached = |born: Result<Date, jiff::Error>| born.map_or(true, |born| ages.pensionable(born));
        let certain = (0..).find(|age| reached(back(*age))).unwrap_or_default();
        let oldest = |age: u32| back(age + 1).and_then(|day| day.tomorrow());
        let possible = (0..).find(|age| reached(oldest(*age))).unwrap_or_default();
        Ok(Self { pension_possible: possible, pension_certain: certain, ..ages })
    }

    /// Whether somebody born on a day has reached State pension age.
    fn pensionable(&self, born: Date) -> bool {
        let day = day_number(born);
        let months = self.state_pension.iter().rev().find(|band| band.from <= day).map(|band| band.value);
        let reached = |months: Decimal| born.checked_add(jiff::Span::new().months(months.to_i64()?)).ok();
        // Those born before the first band have long reached it.
        months.is_none_or(|months| reached(months).is_some_and(|reached| reached <= self.day))
    }

    /// Whether State pension age is reached: for certain, or possibly where only the age is known.
    fn over_pension_age(&self, worker: &Worker) -> (bool, bool) {
        match (worker.age, worker.born) {
            (None, _) => (false, true),
            (Some(age), _) if age >= self.pension_certain => (true, true),
            (Some(age), _) if age < self.pension_possible => (false, false),
            (Some(_), Some(born)) => (self.pensionable(born), self.pensionable(born)),
            (Some(_), None) => (false, true),
        }
    }

    /// Whether nobody of the age may have the category.
    fn forbid(&self, worker: &Worker) -> bool {
        let (over, maybe_over) = self.over_pension_age(worker);
        let at_least = |age: u32| worker.age.is_some_and(|of| of >= age);
        let under = |age: u32| worker.age.is_some_and(|of| of < age);
        if self.from.is_some_and(under) {
            return true;
        }
        match worker.category {
            // Under the age for it the rate of category M or Z is the law, not a choice.
            'A' | 'B' | 'J' if under(self.category_m_under) => true,
            'M' | 'Z' => at_least(self.category_m_under),
            'H' => at_least(self.category_h_under),
            'C' | 'K' | 'S' => !maybe_over,
            _ => over,
        }
    }

    /// What is wrong with a worker's category.
    fn refusal(&self, worker: &Worker) -> Option<Code> {
        match CATEGORIES.contains(&worker.category) {
            false => Some(Code::CategoryUnknown),
            true => self.forbid(worker).then_some(Code::CategoryImpossible),
        }
    }
}

/// Months of age at which State pension age is reached, by day of birth. Plans made before 26 November 2026 hold one
/// age in years for everybody.
fn state_pension(rules: &InForce<'_>) -> Result<Vec<Band>, Problem> {
    let months_in_a_year = Decimal::from(Period::Month.in_a_year());
    match (rules.bands("pension.state_pension_months"), rules.value("pension.state_pension_age")) {
        (Err(_), Ok(years)) => Ok(vec![Band { from: Decimal::ZERO, value: years * months_in_a_year }]),
        (months, _) => Ok(months?.to_vec()),
    }
}

/// Returns what is wrong with a worker's category. Of somebody whose age is not known only the letter can be wrong.
pub(super) fn refusal(rules: &InForce<'_>, worker: &Worker) -> Result<Option<Code>, Problem> {
    match worker.age {
        None => Ok((!CATEGORIES.contains(&worker.category)).then_some(Code::CategoryUnknown)),
        Some(_) => Ok(Ages::from_rules(rules)?.refusal(worker)),
    }
}

/// The charges of every category for a pay period.
fn table(rules: &InForce<'_>, period: Period) -> Result<Vec<Vec<Charge>>, Problem> {
    let pension = pension(rules, period)?;
    let mut table = Vec::new();
    for category in CATEGORIES {
        let contribution = contribution(rules, category, period)?;
        table.push(vec![contribution.clone()]);
        table.push(vec![contribution, pension.clone()]);
    }
    Ok(table)
}

/// Employer Class 1 contributions of a category (Social Security Contributions and Benefits Act 1992 s.9).
pub(super) fn contribution(rules: &InForce<'_>, category: char, period: Period) -> Result<Charge, Problem> {
    let threshold = match category {
        'H' | 'M' | 'V' | 'Z' => "nic.upper_secondary_threshold",
        'D' | 'E' | 'F' | 'I' | 'K' | 'L' | 'N' | 'S' => "nic.freeport_and_investment_zone_upper_secondary_threshold",
        _ => "nic.secondary_threshold",
    };
    let rate = millionths(rules, "nic.employer.rate")?;
    let slice = Slice::above(rules.amount_for(threshold, period)?, rate, Rounding::ThirdDecimal);
    let age = match category {
        'M' | 'Z' => Some("nic.category_m.under_age"),
        'H' => Some("nic.category_h.under_age"),
        'C' | 'K' | 'S' => Some("pension.state_pension_months"),
        _ => None,
    };
    let parameters: Vec<_> = ["nic.employer.rate", threshold].into_iter().chain(age).collect();
    Ok(Charge::contribution("national-insurance", period.in_a_year(), Formula::Slice(slice), &parameters))
}

/// A director's contributions for so many weeks of a year: the year's threshold pro rata, rounded up to the pound.
pub(super) fn director(rules: &InForce<'_>, category: char, weeks: u32) -> Result<Charge, Problem> {
    let charge = contribution(rules, category, Period::Year)?;
    let Formula::Slice(slice) = charge.formula else { return Ok(charge) };
    let share = slice.above.major(2) * Decimal::from(weeks) / Decimal::from(Period::Week.in_a_year());
    Ok(Charge { formula: Formula::Slice(Slice { above: pence(share.ceil()), ..slice }), ..charge })
}

/// The least pension an employer pays (Pensions Act 2008 ss.3, 13 and 20).
fn pension(rules: &InForce<'_>, period: Period) -> Result<Charge, Problem> {
    let parameters = [
        "pension.minimum_employer_rate",
        "pension.qualifying_earnings.lower",
        "pension.qualifying_earnings.upper",
        "pension.auto_enrolment_trigger",
        "pension.auto_enrolment_age",
        "pension.state_pension_months",
    ];
    let slice = Slice {
        // s.3(1)(c): earnings of more than the trigger.
        only_over: rules.amount_for(parameters[3], period)?,
        ..Slice::between(
            rules.amount_for(parameters[1], period)?,
            rules.amount_for(parameters[2], period)?,
            millionths(rules, parameters[0])?,
            Rounding::HalfUp,
        )
    };
    let charge = Charge::contribution("pension", period.in_a_year(), Formula::Slice(slice), &parameters);
    Ok(Charge { kind: ChargeKind::Pension, ..charge })
}

/// A pension at a rate somebody states, on a year's pay inside the band or on all of it.
pub(super) fn pension_at(rules: &InForce<'_>, rate: Rate, qualifying: bool) -> Result<Charge, Problem> {
    let charge = pension(rules, Period::Year)?;
    let Formula::Slice(slice) = charge.formula else { return Ok(charge) };
    let rate = exactly(rate, "pension.minimum_employer_rate")?;
    let slice = if qualifying { Slice { rate, ..slice } } else { Slice::all(rate, Rounding::HalfUp) };
    Ok(Charge { formula: Formula::Slice(slice), ..charge })
}

impl Country for GreatBritain {
    fn without(&self) -> Vec<Problem> {
        let problems = [self.tax.as_ref().err(), self.leaving.as_ref().err()];
        problems.into_iter().flatten().filter(|problem| super::is_known_otherwise(problem)).cloned().collect()
    }

    fn not_modelled(&self) -> &'static [&'static str] {
        &["open-gb-benefits", "open-gb-connected"]
    }

    fn depends_on_age(&self) -> bool {
        true
    }

    fn charges(&self, worker: &Worker) -> &[Charge] {
        let old_enough = worker.age.is_none_or(|age| age >= self.ages.enrolment);
        let enrolled = old_enough && !self.ages.over_pension_age(worker).0;
        let period = if worker.director { Period::Year } else { worker.paid };
        let table = match &self.tables[period as usize] {
            table if table.is_empty() => &self.tables[Period::Month as usize],
            table => table,
        };
        &table[place(worker.category) * 2 + usize::from(enrolled)]
    }

    fn employer(&self, gross: Amount, charges: Amount, claimed: bool) -> EmployerItems {
        let levy = (self.levy_rate.of(gross.or_zero(), Rounding::HalfUp) - self.levy_allowance).or_zero();
        // The limit is on the year before, for which this year stands.
        let owed_little = self.allowance_below.is_none_or(|below| charges < below);
        let allowance = if claimed && owed_little { self.allowance.min(charges) } else { Amount::ZERO };
        EmployerItems { levy, allowance }
    }

    fn employer_parameters(&self) -> [&'static [&'static str]; 2] {
        [&LEVY, &ALLOWANCE]
    }

    fn category(&self, worker: &Worker, apprentice: bool) -> char {
        match worker.age {
            Some(age) if apprentice && age < self.ages.category_h_under => 'H',
            Some(age) if age < self.ages.category_m_under => 'M',
            _ if self.ages.over_pension_age(worker).0 => 'C',
            _ => 'A',
        }
    }

    fn refusal(&self, worker: &Worker) -> Option<Code> {
        self.ages.refusal(worker)
    }

    fn apprentice_rate(&self, age: Option<u32>, first_year: bool) -> bool {
        first_year || age.is_some_and(|age| age < self.ages.apprentice_under)
    }

    fn minimum_hourly(&self, age: Option<u32>, apprentice_rate: bool) -> Option<Amount> {
        let [adult, youth, lowest] = self.minimum;
        Some(match age {
            _ if apprentice_rate => lowest,
            Some(age) if age < self.ages.minimum_youth => lowest,
            Some(age) if age < self.ages.minimum_adult => youth,
            _ => adult,
        })
    }

    fn minimum_parameters(&self) -> &'static [&'static str] {
        &MINIMUM_WAGE
    }

    fn take_home(&self, yearly: Amount, worker: &Worker) -> Option<TakeHome> {
        self.tax.as_ref().ok().map(|tax| tax.take_home(yearly, worker.category))
    }

    fn leaving(&self, leaver: &Leaver) -> Option<Leaving> {
        self.leaving.as_ref().ok()?.of(leaver)
    }

    fn leaving_parameters(&self) -> [&'static [&'static str]; 2] {
        [&REDUNDANCY, &NOTICE]
    }

    fn collective_dismissal(&self, dismissed: u32, staff: u32) -> Option<Consultation> {
        self.collective.as_ref()?.of(dismissed, staff)
    }

    fn collective_dismissal_parameters(&self) -> &'static [&'static str] {
        if self.collective.is_some() { &COLLECTIVE } else { &[] }
    }

    fn protective_award(&self) -> Option<(u32, &'static str)> {
        self.protective_award.map(|days| (days, PROTECTIVE_AWARD))
    }
}

/// Consultation by the number to go at one establishment, whatever the staff (Trade Union and Labour Relations
/// (Consolidation) Act 1992 s.188).
fn collective(rules: &InForce<'_>) -> Result<Collective, Problem> {
    Ok(Collective {
        least: vec![Band { from: Decimal::ZERO, value: Decimal::ZERO }],
        days: vec![rules.bands(COLLECTIVE[0])?.to_vec()],
        within_days: Some(whole(rules, COLLECTIVE[1])?),
        parameters: &COLLECTIVE,
        ..Collective::default()
    })
}

impl Tax {
    fn from_rules(rules: &InForce<'_>) -> Result<Self, Problem> {
        Ok(Self {
            allowance: rules.amount("income_tax.personal_allowance")?,
            taper_above: rules.amount("income_tax.personal_allowance_taper.threshold")?,
            taper: rules.value("income_tax.personal_allowance_taper.rate")?,
            bands: rules.bands("income_tax.bands")?.to_vec(),
            contributions: EmployeeContributions::from_rules(rules, Period::Year)?,
        })
    }

    /// Income tax on a year's pay (Income Tax Act 2007 ss.10, 23 and 35) and the year's contributions.
    fn take_home(&self, yearly: Amount, category: char) -> TakeHome {
        let tapered = (yearly - self.taper_above).or_zero().major(2) * self.taper;
        // s.35(3): the reduced allowance is rounded up to the pound.
        let allowance = (self.allowance.major(2) - tapered).max(Decimal::ZERO).ceil();
        let taxable = (yearly.major(2) - allowance).max(Decimal::ZERO);
        let tax = pence(by_bands(taxable, &self.bands));
        let contributions = self.contributions.exact(yearly, category);
        TakeHome::of(
            yearly,
            vec![
                Deduction {
                    id: "income-tax",
                    amount: tax,
                    parameters: vec![
                        "income_tax.personal_allowance",
                        "income_tax.personal_allowance_taper.threshold",
                        "income_tax.personal_allowance_taper.rate",
                        "income_tax.bands",
                    ],
                },
                Deduction {
                    id: "national-insurance",
                    amount: contributions,
                    parameters: EmployeeContributions::parameters(category),
                },
            ],
        )
    }
}

/// Returns what reaches a worker of a year's pay.
pub(super) fn take_home(rules: &InForce<'_>, yearly: Amount, category: char) -> Result<TakeHome, Problem> {
    Ok(Tax::from_rules(rules)?.take_home(yearly, category))
}

/// Which employee rates a category has.
enum Group {
    Standard,
    Reduced,
    Deferred,
    None,
}

fn group(category: char) -> Group {
    match category {
        'B' | 'E' | 'I' => Group::Reduced,
        'D' | 'J' | 'L' | 'Z' => Group::Deferred,
        'C' | 'K' | 'S' => Group::None,
        _ => Group::Standard,
    }
}

const THRESHOLDS: [&str; 2] = ["nic.primary_threshold", "nic.upper_earnings_limit"];
const ADDITIONAL: &str = "nic.employee.additional.standard";

impl EmployeeContributions {
    pub(super) fn from_rules(rules: &InForce<'_>, period: Period) -> Result<Self, Problem> {
        Ok(Self {
            primary_threshold: rules.amount_for(THRESHOLDS[0], period)?,
            upper_limit: rules.amount_for(THRESHOLDS[1], period)?,
            standard: millionths(rules, "nic.employee.main.standard")?,
            reduced: millionths(rules, "nic.employee.main.reduced")?,
            deferred: millionths(rules, "nic.employee.main.deferment")?,
            additional: millionths(rules, ADDITIONAL)?,
        })
    }

    fn main_rate(&self, category: char) -> Option<Millionths> {
        match group(category) {
            Group::Standard => Some(self.standard),
            Group::Reduced => Some(self.reduced),
            Group::Deferred => Some(self.deferred),
            Group::None => None,
        }
    }

    /// Returns the charge on one period's pay: its two bands are rounded apart.
    pub(super) fn on(&self, pay: Amount, category: char) -> Amount {
        let Some(main) = self.main_rate(category) else { return Amount::ZERO };
        let rounding = Rounding::ThirdDecimal;
        Slice::between(self.primary_threshold, self.upper_limit, main, rounding).on(pay, Millionths::ONE)
            + Slice::above(self.upper_limit, self.additional, rounding).on(pay, Millionths::ONE)
    }

    /// Returns the charge on a year's pay, rounded once: for planning.
    fn exact(&self, yearly: Amount, category: char) -> Amount {
        let Some(main) = self.main_rate(category) else { return Amount::ZERO };
        let between = (yearly.min(self.upper_limit) - self.primary_threshold).or_zero();
        let above = (yearly - self.upper_limit).or_zero();
        Amount::from_minor(between.minor() * main.rate() + above.minor() * self.additional.rate(), Rounding::HalfUp)
    }

    fn parameters(category: char) -> Vec<&'static str> {
        let main = match group(category) {
            Group::Standard => "nic.employee.main.standard",
            Group::Reduced => "nic.employee.main.reduced",
            Group::Deferred => "nic.employee.main.deferment",
            Group::None => return Vec::new(),
        };
        vec![main, ADDITIONAL, THRESHOLDS[0], THRESHOLDS[1]]
    }
}

impl Rights {
    fn from_rules(rules: &InForce<'_>) -> Result<Self, Problem> {
        Self::with_cap(rules, rules.amount(REDUNDANCY[0])?)
    }

    /// Reads them with a cap on a week's pay that somebody states.
    fn with_cap(rules: &InForce<'_>, weekly_cap: Amount) -> Result<Self, Problem> {
        Ok(Self {
            weekly_cap,
            by_age: rules.bands(REDUNDANCY[1])?.to_vec(),
            least_years: whole(rules, REDUNDANCY[2])?,
            most_years: whole(rules, REDUNDANCY[3])?,
            notice_least_months: whole(rules, NOTICE[0])?,
            notice_weeks_a_year: rules.value(NOTICE[1])?,
            notice_most: rules.value(NOTICE[2])?,
        })
    }

    fn of(&self, leaver: &Leaver) -> Option<Leaving> {
        let years = whole_years(leaver.started, leaver.ends)?;
        // Nobody starts before they are born.
        let age = leaver.age.filter(|age| years <= *age)?;
        let (redundancy_weeks, redundancy) = self.redundancy(age, years, leaver.weekly);
        Some(Leaving { redundancy_weeks, redundancy, notice_weeks: Some(self.notice(leaver, years)) })
    }

    /// Returns weeks and pay for whole years of work before an age (Employment Rights Act 1996 s.162): each
    /// year counts by the age held throughout it, back from the last.
    fn redundancy(&self, age: u32, years: u32, weekly: Amount) -> (Decimal, Amount) {
        if years < self.least_years {
            return (Decimal::ZERO, Amount::ZERO);
        }
        let weeks: Decimal = (1..=years.min(self.most_years)).map(|back| self.weeks_of(age.saturating_sub(back))).sum();
        (weeks, weekly.min(self.weekly_cap).times(weeks, Rounding::HalfUp))
    }

    fn weeks_of(&self, age: u32) -> Decimal {
        let band = self.by_age.iter().rev().find(|band| band.from <= Decimal::from(age));
        band.map_or(Decimal::ZERO, |band| band.value)
    }

    /// Returns weeks of notice (Employment Rights Act 1996 s.86).
    fn notice(&self, leaver: &Leaver, years: u32) -> Decimal {
        let least = jiff::Span::new().months(i64::from(self.notice_least_months));
        match leaver.started.checked_add(least) {
            Ok(from) if from <= leaver.ends => {
                (Decimal::from(years.max(1)) * self.notice_weeks_a_year).min(self.notice_most)
            }
            _ => Decimal::ZERO,
        }
    }
}

/// Returns statutory redundancy pay for whole years of work before an age, under a cap on a week's pay that
/// somebody states: weeks, and pay.
pub(super) fn redundancy(
    rules: &InForce<'_>,
    weekly_cap: Amount,
    age: u32,
    years: u32,
    weekly: Amount,
) -> Result<(Decimal, Amount), Problem> {
    Ok(Rights::with_cap(rules, weekly_cap)?.redundancy(age, years, weekly))
}

/// Returns what the law gives somebody whose job ends; none where age or first day do not fit.
pub(super) fn leaving(rules: &InForce<'_>, leaver: &Leaver) -> Result<Option<Leaving>, Problem> {
    Ok(Rights::from_rules(rules)?.of(leaver))
}
