//! Worked cases from official and independent sources, run against the formulae of every chapter.

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use serde::Deserialize;

use crate::law;
use crate::rules::Rules;

mod cooperative;
mod finance;
mod planted;

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
    /// What was worked out, or why it could not be.
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

/// Runs the cases of a file (`case-file/1`) with the rules of each country. Fails on a file that is none.
pub fn run<'a>(text: &str, rules: impl Fn(&str) -> Option<&'a Rules>) -> Result<Outcome, String> {
    let file: File = serde_json::from_str(text).map_err(|error| error.to_string())?;
    let mut outcome = Outcome::default();
    for case in file.cases {
        let of_law = law::cases::find(&case.country, &case.kind).zip(rules(&case.country));
        let of_none = cooperative::find(&case.country, &case.kind).or_else(|| finance::find(&case.country, &case.kind));
        let worked = match (of_none, of_law) {
            (Some(kind), _) => kind(&case.input),
            (_, Some((kind, rules))) => law::cases::work(kind, case.input.clone(), rules),
            _ => {
                *outcome.skipped.entry(format!("{} {}", case.country, case.kind)).or_default() += 1;
                continue;
            }
        };
        let expected = case.expected.iter().flat_map(|(figure, expected)| by_name(figure, expected));
        let differences: Vec<_> =
            expected.filter_map(|(figure, expected)| compare(&case, &figure, expected, &worked)).collect();
        match (differences.is_empty(), &case.disputed) {
            (true, _) => outcome.passed += 1,
            (false, Some(note)) => outcome.disputed.extend(differences.into_iter().map(|one| (one, note.clone()))),
            (false, None) => outcome.failed.extend(differences),
        }
    }
    Ok(outcome)
}

/// Returns expected figures by name: those of a map within the map as `outer.inner`.
fn by_name<'a>(name: &str, expected: &'a serde_json::Value) -> Vec<(String, &'a serde_json::Value)> {
    match expected.as_object() {
        Some(inner) => inner.iter().flat_map(|(key, value)| by_name(&format!("{name}.{key}"), value)).collect(),
        None => vec![(name.to_owned(), expected)],
    }
}

fn compare(
    case: &Case,
    figure: &str,
    expected: &serde_json::Value,
    worked: &Result<BTreeMap<String, Decimal>, String>,
) -> Option<Difference> {
    let text = expected.as_str().map_or_else(|| expected.to_string(), str::to_owned);
    let got = match worked {
        Ok(figures) => match figures.get(figure) {
            Some(value) => {
                let near = text.parse::<Decimal>().is_ok_and(|expected| (expected - value).abs() <= case.tolerance);
                if near {
                    return None;
                }
                value.to_string()
            }
            None => "-".to_owned(),
        },
        Err(why) => why.clone(),
    };
    Some(Difference { case: case.id.clone(), figure: figure.to_owned(), expected: text, got })
}
