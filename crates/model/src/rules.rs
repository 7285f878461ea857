//! Law and assumptions as dated values with their sources, looked up on a day.
//!
//! A value is never made up and never carried past the period it was made for: asking for a day
//! that is not covered is a problem that names the parameter and the nearest day there is.

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::Date;
use crate::money::{Amount, Currency, Rounding};
use crate::problem::{Code, Place, Problem};

pub mod cases;

/// The law of one jurisdiction and the model's assumptions, for all dates there are.
#[derive(Debug, Clone, PartialEq)]
pub struct Rules {
    jurisdiction: String,
    series: BTreeMap<String, Series>,
}

/// One parameter through time.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
struct Series {
    id: String,
    unit: String,
    /// What every row rests on, where no row says otherwise.
    #[serde(default)]
    statute: Option<String>,
    rows: Vec<Row>,
}

#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    #[serde(deserialize_with = "toml_date")]
    from: Date,
    #[serde(default, deserialize_with = "toml_date_if_any")]
    until: Option<Date>,
    value: Option<Decimal>,
    week: Option<Decimal>,
    two_weeks: Option<Decimal>,
    four_weeks: Option<Decimal>,
    month: Option<Decimal>,
    year: Option<Decimal>,
    force: Force,
    verified: Verified,
    #[serde(default, deserialize_with = "toml_date_if_any")]
    checked: Option<Date>,
    statute: Option<String>,
    link: Option<String>,
    note: Option<String>,
}

/// Whether a value is law.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Force {
    /// Law on its days.
    InForce,
    /// Passed, not yet in force.
    Enacted,
    /// Expected.
    Forecast,
}

/// How well a value is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verified {
    /// Read in the statute or on the regulator's page.
    Primary,
    /// Read in a public program, a press article, or derived from such a figure.
    Secondary,
    /// General knowledge: nobody has opened its source.
    No,
}

/// A pay period.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Period {
    /// One week.
    Week,
    /// Two weeks.
    TwoWeeks,
    /// Four weeks.
    FourWeeks,
    /// One month.
    Month,
    /// One year.
    Year,
}

/// The value of a parameter on a day, with its source: a line of the register.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RuleRow {
    /// Id of the parameter, such as `nic.employer.rate`.
    pub id: String,
    /// Its unit, from the closed list of units in use.
    pub unit: String,
    /// Its value; for one that differs by pay period, the monthly one.
    pub value: Decimal,
    /// First day in force.
    pub from: Date,
    /// Last day, where it is made for a period.
    pub until: Option<Date>,
    /// Whether it is law.
    pub force: Force,
    /// How well it is known.
    pub verified: Verified,
    /// The last day somebody looked at its source.
    pub checked: Option<Date>,
    /// Statute and section, or what an assumption rests on.
    pub source: String,
    /// Where the number stands in public.
    pub link: Option<String>,
    /// What a reader should know.
    pub note: Option<String>,
}

fn toml_date<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Date, D::Error> {
    let written = toml::value::Datetime::deserialize(deserializer)?;
    written.to_string().parse().map_err(serde::de::Error::custom)
}

fn toml_date_if_any<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Option<Date>, D::Error> {
    toml_date(deserializer).map(Some)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    series: Vec<Series>,
}

impl Rules {
    /// Reads parameter files (name and TOML text). Fails on a file that breaks the format, naming it.
    pub fn parse(jurisdiction: &str, files: &[(&str, &str)]) -> Result<Self, String> {
        let mut series = BTreeMap::new();
        for (name, text) in files {
            let file: File = toml::from_str(text).map_err(|error| format!("{name}: {error}"))?;
            for one in file.series {
                let rising = one.rows.windows(2).all(|pair| pair[0].from < pair[1].from);
                if one.rows.is_empty() || !rising {
                    return Err(format!("{name}: {}: rows must rise by date", one.id));
                }
                if let Some(double) = series.insert(one.id.clone(), one) {
                    return Err(format!("{name}: {} stands twice", double.id));
                }
            }
        }
        Ok(Self { jurisdiction: jurisdiction.to_owned(), series })
    }

    /// Returns the rules as they stand on a day.
    pub fn on(&self, date: Date) -> InForce<'_> {
        InForce { rules: self, date }
    }

    /// Returns whether any law is modelled; with jurisdiction `none` there are assumptions only.
    pub fn has_law(&self) -> bool {
        self.series.keys().any(|id| !is_assumption(id))
    }
}

/// Returns whether a parameter is an assumption of the model or published evidence, not law.
pub fn is_assumption(id: &str) -> bool {
    id.starts_with("assumption.") || id.starts_with("evidence.")
}

/// The rules on one day.
#[derive(Debug, Clone, Copy)]
pub struct InForce<'a> {
    rules: &'a Rules,
    date: Date,
}

impl<'a> InForce<'a> {
    /// Returns the day.
    pub fn date(&self) -> Date {
        self.date
    }

    /// Returns whether any law is modelled.
    pub fn has_law(&self) -> bool {
        self.rules.has_law()
    }

    /// Returns the currency the law's amounts are in.
    pub fn currency(&self) -> Option<Currency> {
        let law = self.rules.series.values().filter(|series| !is_assumption(&series.id));
        law.filter_map(|series| Currency::parse(series.unit.get(..3)?)).next()
    }

    /// Returns a parameter's single value.
    pub fn value(&self, id: &str) -> Result<Decimal, Problem> {
        self.find(id)?.1.value.ok_or_else(|| self.missing(id))
    }

    /// Returns a parameter's value for a pay period.
    pub fn value_for(&self, id: &str, period: Period) -> Result<Decimal, Problem> {
        let row = self.find(id)?.1;
        let value = match period {
            Period::Week => row.week,
            Period::TwoWeeks => row.two_weeks,
            Period::FourWeeks => row.four_weeks,
            Period::Month => row.month,
            Period::Year => row.year,
        };
        value.ok_or_else(|| self.missing(id))
    }

    /// Returns a parameter in major units of a currency with two decimals, as an amount.
    pub fn amount(&self, id: &str) -> Result<Amount, Problem> {
        Ok(Amount::from_major(self.value(id)?, 2, Rounding::HalfUp))
    }

    /// Returns a parameter with its source.
    pub fn row(&self, id: &str) -> Option<RuleRow> {
        let (series, row) = self.find(id).ok()?;
        Some(RuleRow {
            id: series.id.clone(),
            unit: series.unit.clone(),
            value: row.value.or(row.month).or(row.year)?,
            from: row.from,
            until: row.until,
            force: row.force,
            verified: row.verified,
            checked: row.checked,
            source: row.statute.clone().or_else(|| series.statute.clone()).unwrap_or_default(),
            link: row.link.clone(),
            note: row.note.clone(),
        })
    }

    /// Returns every parameter that has a value on the day, in order of id.
    pub fn rows(&self) -> Vec<RuleRow> {
        self.rules.series.keys().filter_map(|id| self.row(id)).collect()
    }

    /// Returns the day nearest to this one on which something can be read of the rules; none where there is none.
    pub fn nearest(&self, readable: impl Fn(&InForce<'a>) -> bool) -> Option<Date> {
        let rows = self.rules.series.values().flat_map(|series| &series.rows);
        let mut days: Vec<Date> = rows.flat_map(|row| [Some(row.from), row.until]).flatten().collect();
        days.sort_unstable_by_key(|day| ((*day - self.date).get_days().abs(), *day));
        days.dedup();
        days.into_iter().find(|day| readable(&self.rules.on(*day)))
    }

    fn find(&self, id: &str) -> Result<(&'a Series, &'a Row), Problem> {
        let series = self.rules.series.get(id).ok_or_else(|| self.missing(id))?;
        let row = series.rows.iter().rev().find(|row| row.from <= self.date).ok_or_else(|| self.missing(id))?;
        match row.until {
            Some(until) if until < self.date => Err(self.missing(id)),
            _ => Ok((series, row)),
        }
    }

    fn missing(&self, id: &str) -> Problem {
        let days = self.rules.series.get(id).into_iter().flat_map(|series| &series.rows);
        let days = days.flat_map(|row| [Some(row.from), row.until]).flatten();
        let distance = |day: &Date| (*day - self.date).get_days().abs();
        let problem = Problem::new(Code::RuleMissing, Place::address(&format!("rules.{id}")))
            .with("parameter", id)
            .with("jurisdiction", self.rules.jurisdiction.as_str())
            .with("date", self.date);
        match days.min_by_key(distance) {
            Some(nearest) => problem.with("nearest", nearest),
            None => problem.with("nearest", "-"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use rust_decimal_macros::dec;

    const FILE: &str = r#"
        [[series]]
        id = "rate"
        unit = "fraction"
        rows = [
          { from = 2024-04-06, value = "0.138", force = "in-force", verified = "primary" },
          { from = 2025-04-06, until = 2026-04-05, value = "0.15", force = "in-force", verified = "no" },
        ]
    "#;

    #[test]
    fn a_value_holds_from_its_day_to_its_last_and_no_further() {
        let rules = Rules::parse("gb", &[("rate.toml", FILE)]).unwrap();
        assert_eq!(rules.on(date(2025, 4, 5)).value("rate"), Ok(dec!(0.138)));
        assert_eq!(rules.on(date(2025, 4, 6)).value("rate"), Ok(dec!(0.15)));
        for uncovered in [date(2024, 4, 5), date(2026, 4, 6)] {
            let problem = rules.on(uncovered).value("rate").unwrap_err();
            assert_eq!(problem.code, Code::RuleMissing);
            assert!(problem.args.contains(&("parameter".to_owned(), "rate".into())));
        }
    }

    #[test]
    fn the_nearest_day_is_named() {
        let rules = Rules::parse("gb", &[("rate.toml", FILE)]).unwrap();
        let problem = rules.on(date(2026, 5, 1)).value("rate").unwrap_err();
        assert!(problem.args.contains(&("nearest".to_owned(), date(2026, 4, 5).into())));
    }

    #[test]
    fn rows_out_of_order_and_ids_given_twice_are_refused() {
        let reversed = FILE.replace("2025-04-06", "2023-04-06");
        assert!(Rules::parse("gb", &[("rate.toml", &reversed)]).is_err());
        assert!(Rules::parse("gb", &[("a.toml", FILE), ("b.toml", FILE)]).is_err());
    }
}
