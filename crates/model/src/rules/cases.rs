//! Worked cases from official and independent sources, run against the formulae.

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use serde::Deserialize;

use crate::Date;
use crate::firm::cost::{Threshold, contribution, pension, threshold_of};
use crate::money::{Amount, Rounding};
use crate::problem::Problem;
use crate::rules::{InForce, Period, Rules};

/// What became of the cases of a file.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Outcome {
    /// Cases whose every figure is within tolerance.
    pub passed: u32,
    /// Figures that differ.
    pub failed: Vec<Difference>,
    /// Cases of kinds that are not modelled, by kind.
    pub skipped: BTreeMap<String, u32>,
    /// Cases that differ and whose own source doubts them, each with its note.
    pub disputed: Vec<(Difference, String)>,
}

/// A figure that differs from its source's.
#[derive(Debug, Clone, PartialEq)]
pub struct Difference {
    /// Id of the case.
    pub case: String,
    /// Which figure.
    pub figure: String,
    /// What the source has.
    pub expected: String,
    /// What was worked out, or the parameter that has no value.
    pub got: String,
}

#[derive(Deserialize)]
struct File {
    cases: Vec<Case>,
}

#[derive(Deserialize)]
struct Case {
    id: String,
    country: String,
    kind: String,
    input: serde_json::Value,
    expected: BTreeMap<String, serde_json::Value>,
    tolerance: Decimal,
    #[serde(default)]
    disputed: Option<String>,
}

#[derive(Deserialize)]
struct Input {
    date: Date,
    #[serde(default)]
    category: Option<char>,
    #[serde(default)]
    frequency: Option<Period>,
    #[serde(default)]
    gross: Option<Decimal>,
    #[serde(default)]
    gross_annual: Option<Decimal>,
    #[serde(default)]
    weeks: Option<u32>,
    #[serde(default)]
    basis: Option<String>,
    #[serde(default)]
    employer_rate: Option<Decimal>,
    #[serde(default)]
    pay_bill: Option<Decimal>,
    #[serde(default)]
    age: Option<u32>,
    #[serde(default)]
    hours: Option<serde_json::Number>,
}

/// Runs the cases of a file (`case-file/1`) with the rules of each country. Fails on a file that is none.
pub fn run<'a>(text: &str, rules: impl Fn(&str) -> Option<&'a Rules>) -> Result<Outcome, String> {
    let file: File = serde_json::from_str(text).map_err(|error| error.to_string())?;
    let mut outcome = Outcome::default();
    for case in file.cases {
        let worked = match (worked(&case.kind), rules(&case.country)) {
            (Some(worked), Some(rules)) => worked_out(&case, worked, rules),
            _ => {
                *outcome.skipped.entry(format!("{} {}", case.country, case.kind)).or_default() += 1;
                continue;
            }
        };
        let differences: Vec<_> =
            case.expected.iter().filter_map(|(figure, expected)| compare(&case, figure, expected, &worked)).collect();
        match (differences.is_empty(), &case.disputed) {
            (true, _) => outcome.passed += 1,
            (false, Some(note)) => outcome.disputed.extend(differences.into_iter().map(|one| (one, note.clone()))),
            (false, None) => outcome.failed.extend(differences),
        }
    }
    Ok(outcome)
}

fn worked_out(case: &Case, worked: Worked, rules: &Rules) -> Result<(&'static str, Decimal), String> {
    let input: Input = serde_json::from_value(case.input.clone()).map_err(|error| error.to_string())?;
    let missing =
        |problem: Problem| problem.args.iter().map(|(_, arg)| format!("{arg:?}")).collect::<Vec<_>>().join(" ");
    let value = (worked.work)(&input, &rules.on(input.date)).map_err(missing)?;
    Ok((worked.figure, value.ok_or_else(|| "input is not whole".to_owned())?))
}

fn compare(
    case: &Case,
    figure: &str,
    expected: &serde_json::Value,
    worked: &Result<(&'static str, Decimal), String>,
) -> Option<Difference> {
    let text = expected.as_str().map_or_else(|| expected.to_string(), str::to_owned);
    let got = match worked {
        Ok((id, value)) if *id == figure => {
            let near = text.parse::<Decimal>().is_ok_and(|expected| (expected - value).abs() <= case.tolerance);
            if near {
                return None;
            }
            value.to_string()
        }
        Ok(_) => "-".to_owned(),
        Err(why) => why.clone(),
    };
    Some(Difference { case: case.id.clone(), figure: figure.to_owned(), expected: text, got })
}

/// How a kind of case is worked out: the figure it gives, in major units.
struct Worked {
    figure: &'static str,
    work: fn(&Input, &InForce<'_>) -> Result<Option<Decimal>, Problem>,
}

fn worked(kind: &str) -> Option<Worked> {
    Some(match kind {
        "employer_nic_period" => {
            Worked { figure: "employer_nic", work: |input, rules| charge(input, rules, input.gross, input.frequency) }
        }
        "employer_nic_annual" => Worked {
            figure: "employer_nic",
            work: |input, rules| charge(input, rules, input.gross_annual, Some(Period::Year)),
        },
        "employer_nic_director_annual" => Worked {
            figure: "employer_nic",
            // A director of a whole year has the year's thresholds; part years are not modelled.
            work: |input, rules| match input.weeks {
                Some(52) => charge(input, rules, input.gross_annual, Some(Period::Year)),
                _ => Ok(None),
            },
        },
        "employer_pension" => Worked { figure: "employer_pension", work: yearly_pension },
        "apprenticeship_levy" => Worked { figure: "levy", work: levy },
        "minimum_rate" => Worked { figure: "rate", work: |input, rules| minimum(input, rules, Decimal::ONE) },
        "minimum_pay" => Worked {
            figure: "pay",
            work: |input, rules| match input.hours.as_ref().and_then(|hours| hours.to_string().parse().ok()) {
                Some(hours) => minimum(input, rules, hours),
                None => Ok(None),
            },
        },
        _ => return None,
    })
}

fn pence(major: Decimal) -> Amount {
    Amount::from_major(major, 2, Rounding::HalfUp)
}

fn charge(
    input: &Input,
    rules: &InForce<'_>,
    gross: Option<Decimal>,
    period: Option<Period>,
) -> Result<Option<Decimal>, Problem> {
    let (Some(gross), Some(period), Some(category)) = (gross, period, input.category) else { return Ok(None) };
    let threshold = match threshold_of(category) {
        Threshold::Secondary => "nic.secondary_threshold",
        Threshold::UpperSecondary => "nic.upper_secondary_threshold",
        Threshold::Zone => "nic.freeport_and_investment_zone_upper_secondary_threshold",
    };
    let threshold = pence(rules.value_for(threshold, period)?);
    Ok(Some(contribution(pence(gross), threshold, rules.value("nic.employer.rate")?).major(2)))
}

fn yearly_pension(input: &Input, rules: &InForce<'_>) -> Result<Option<Decimal>, Problem> {
    let (Some(gross), Some(rate)) = (input.gross_annual, input.employer_rate) else { return Ok(None) };
    let (lower, upper) = match input.basis.as_deref() {
        Some("full") => (Amount::ZERO, Amount(i64::MAX)),
        _ => (
            pence(rules.value_for("pension.qualifying_earnings.lower", Period::Year)?),
            pence(rules.value_for("pension.qualifying_earnings.upper", Period::Year)?),
        ),
    };
    Ok(Some(pension(pence(gross), lower, upper, rate).major(2)))
}

fn levy(input: &Input, rules: &InForce<'_>) -> Result<Option<Decimal>, Problem> {
    let Some(bill) = input.pay_bill else { return Ok(None) };
    let due = pence(bill).times(rules.value("apprenticeship_levy.rate")?, Rounding::HalfUp);
    Ok(Some((due - rules.amount("apprenticeship_levy.allowance")?).or_zero().major(2)))
}

fn minimum(input: &Input, rules: &InForce<'_>, hours: Decimal) -> Result<Option<Decimal>, Problem> {
    let Some(age) = input.age.map(Decimal::from) else { return Ok(None) };
    let id = match age {
        age if age >= rules.value("minimum_wage.adult_age")? => "minimum_wage.21_and_over",
        age if age >= rules.value("minimum_wage.youth_age")? => "minimum_wage.18_to_20",
        _ => "minimum_wage.under_18_and_apprentice",
    };
    Ok(Some(rules.amount(id)?.times(hours, Rounding::HalfUp).major(2)))
}
