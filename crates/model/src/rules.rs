//! Law and assumptions as dated values with their sources, looked up on a day.
//!
//! A value is never made up and never carried past the period it was made for: asking for a day
//! that is not covered is a problem that names the parameter and the nearest day there is.

use std::collections::{BTreeMap, BTreeSet};

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use serde::{Deserialize, Serialize};

use crate::Date;
use crate::money::{Amount, Currency, Rounding};
use crate::problem::{Code, Place, Problem};

mod file;

pub use file::Band;
use file::{Row, Series};

/// The law of one jurisdiction and the model's assumptions, for all dates there are.
#[derive(Debug, Clone, PartialEq)]
pub struct Rules {
    jurisdiction: String,
    series: BTreeMap<String, Series>,
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
    /// Read in the statute or on the regulator's page, or in a source that names that page for this number.
    Primary,
    /// Read in a public program, a press article, or derived from such a figure.
    Secondary,
    /// General knowledge: nobody has opened its source.
    No,
    /// The firm's own figure, entered in the plan.
    Own,
}

/// A pay period.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
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

impl Period {
    /// Every period, the shortest first.
    pub const ALL: [Self; 5] = [Self::Week, Self::TwoWeeks, Self::FourWeeks, Self::Month, Self::Year];

    /// Returns how many of them are paid in a year.
    pub const fn in_a_year(self) -> i64 {
        match self {
            Self::Week => 52,
            Self::TwoWeeks => 26,
            Self::FourWeeks => 13,
            Self::Month => 12,
            Self::Year => 1,
        }
    }
}

/// A value for each pay period it is fixed for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ByPeriod {
    /// For a week.
    pub week: Option<Decimal>,
    /// For two weeks.
    pub two_weeks: Option<Decimal>,
    /// For four weeks.
    pub four_weeks: Option<Decimal>,
    /// For a month.
    pub month: Option<Decimal>,
    /// For a year.
    pub year: Option<Decimal>,
}

impl ByPeriod {
    /// Returns the value for a period.
    pub fn of(&self, period: Period) -> Option<Decimal> {
        match period {
            Period::Week => self.week,
            Period::TwoWeeks => self.two_weeks,
            Period::FourWeeks => self.four_weeks,
            Period::Month => self.month,
            Period::Year => self.year,
        }
    }
}

/// The value of a parameter on a day, with its source: a line of the register.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RuleRow {
    /// Id of the parameter, such as `nic.employer.rate`.
    pub id: String,
    /// The region it holds in, where it differs by region; `other` for all those not named.
    pub region: Option<String>,
    /// Its unit, from the closed list of units in use.
    pub unit: String,
    /// Its value; for one that differs by pay period, the monthly or yearly one; for bands, that of the first.
    pub value: Decimal,
    /// Its value by pay period, where it has one for each.
    pub periods: Option<ByPeriod>,
    /// Where each band starts and what holds in it, where it goes by bands.
    pub bands: Vec<Band>,
    /// First day in force.
    pub from: Date,
    /// Last day, where it is made for a period.
    pub until: Option<Date>,
    /// Whether the day asked for is past the last one: an assumption for a projection, not law.
    pub held: bool,
    /// Whether it is law.
    pub force: Force,
    /// How well it is known.
    pub verified: Verified,
    /// Whether each firm has its own, to be entered in the plan.
    pub own: bool,
    /// The last day somebody looked at its source.
    pub checked: Option<Date>,
    /// Statute and section, or what an assumption rests on.
    pub source: String,
    /// Where the number stands in public.
    pub link: Option<String>,
    /// What a reader should know.
    pub note: Option<String>,
}

impl RuleRow {
    /// Returns whether a figure that rests on it must be called unverified: law that nobody read at its source.
    pub fn is_unverified(&self) -> bool {
        !is_assumption(&self.id) && !matches!(self.verified, Verified::Primary | Verified::Own)
    }
}

impl Rules {
    /// Reads parameter files (name and TOML text). Fails on a file that breaks the format, naming it and the line.
    ///
    /// `jurisdiction`: a country's id, or one with a region as ISO 3166-2 has it, such as `gb-sct`.
    pub fn parse(jurisdiction: &str, files: &[(&str, &str)]) -> Result<Self, String> {
        let mut series = BTreeMap::new();
        for (name, text) in files {
            for (id, one, line) in file::read(name, text)? {
                if series.insert(id.clone(), one).is_some() {
                    return Err(format!("{name}:{line}: {id} stands twice"));
                }
            }
        }
        Ok(Self { jurisdiction: jurisdiction.to_owned(), series })
    }

    /// Returns the rules as they stand on a day.
    pub fn on(&self, date: Date) -> InForce<'_> {
        let region = self.jurisdiction.split_once('-').map(|(_, region)| region);
        InForce { rules: self, date, region, own: None, holding: false }
    }

    /// Returns whether any law is modelled; with jurisdiction `none` there are assumptions only.
    pub fn has_law(&self) -> bool {
        self.series.keys().any(|id| !is_assumption(id))
    }
}

/// Writes a day as one number, as bands of days hold it: 19600406.
pub fn day_number(day: Date) -> Decimal {
    Decimal::from(i32::from(day.year()) * 10_000 + i32::from(day.month()) * 100 + i32::from(day.day()))
}

/// Reads a day written as one number; none where it is no day.
pub fn day_of(number: Decimal) -> Option<Date> {
    let number = number.to_i32()?;
    let part = |of: i32| i8::try_from(of % 100).ok();
    Date::new(i16::try_from(number / 10_000).ok()?, part(number / 100)?, part(number)?).ok()
}

/// Returns the country of a jurisdiction: `gb` of `gb-sct`.
pub fn country(jurisdiction: &str) -> &str {
    jurisdiction.split_once('-').map_or(jurisdiction, |(country, _)| country)
}

/// Returns whether a parameter is an assumption of the model or published evidence, not law.
pub fn is_assumption(id: &str) -> bool {
    id.starts_with("assumption.") || id.starts_with("evidence.")
}

/// The message of a parameter's name.
pub fn label(id: &str) -> String {
    format!("rule-{}", id.replace(['.', '_'], "-"))
}

/// The firm's own figures, by parameter: for those the law leaves to each firm.
pub type OwnFigures = BTreeMap<String, Decimal>;

/// The rules on one day.
#[derive(Debug, Clone, Copy)]
pub struct InForce<'a> {
    rules: &'a Rules,
    date: Date,
    region: Option<&'a str>,
    own: Option<&'a OwnFigures>,
    holding: bool,
}

impl<'a> InForce<'a> {
    /// Returns the day.
    pub fn date(&self) -> Date {
        self.date
    }

    /// Returns the id of the country.
    pub fn country(&self) -> &'a str {
        country(&self.rules.jurisdiction)
    }

    /// Returns the region, where one is said.
    pub fn region(&self) -> Option<&'a str> {
        self.region
    }

    /// Returns the rules of one region of the country.
    pub fn in_region(self, region: &'a str) -> Self {
        Self { region: Some(region), ..self }
    }

    /// Returns the rules with the firm's own figures in place of those the law leaves to each firm.
    pub fn with_own(self, own: &'a OwnFigures) -> Self {
        Self { own: Some(own), ..self }
    }

    /// Returns the rules with every value held past the last day it is made for: for projections, which say so.
    pub fn holding(self) -> Self {
        Self { holding: true, ..self }
    }

    /// Returns whether any law is modelled.
    pub fn has_law(&self) -> bool {
        self.rules.has_law()
    }

    /// Returns the currency the law's amounts are in.
    pub fn currency(&self) -> Option<Currency> {
        let law = self.rules.series.iter().filter(|(id, _)| !is_assumption(id));
        law.filter_map(|(_, series)| Currency::parse(series.unit.get(..3)?)).next()
    }

    /// Returns a parameter's single value.
    pub fn value(&self, id: &str) -> Result<Decimal, Problem> {
        let (series, row) = self.find(id)?;
        let own = self.own.and_then(|own| own.get(id)).filter(|_| series.own);
        own.copied().or(row.value).ok_or_else(|| self.missing(id))
    }

    /// Returns a parameter's value for a pay period.
    pub fn value_for(&self, id: &str, period: Period) -> Result<Decimal, Problem> {
        let row = self.find(id)?.1;
        row.periods.and_then(|periods| periods.of(period)).ok_or_else(|| self.missing(id))
    }

    /// Returns a parameter's bands, the lowest first.
    pub fn bands(&self, id: &str) -> Result<&'a [Band], Problem> {
        let row = self.find(id)?.1;
        if row.bands.is_empty() { Err(self.missing(id)) } else { Ok(&row.bands) }
    }

    /// Returns a parameter in major units of a currency with two decimals, as an amount.
    pub fn amount(&self, id: &str) -> Result<Amount, Problem> {
        Ok(Amount::from_major(self.value(id)?, 2, Rounding::HalfUp))
    }

    /// Returns a parameter for a pay period in major units of a currency with two decimals, as an amount.
    pub fn amount_for(&self, id: &str, period: Period) -> Result<Amount, Problem> {
        Ok(Amount::from_major(self.value_for(id, period)?, 2, Rounding::HalfUp))
    }

    /// Returns a parameter with its source.
    pub fn row(&self, id: &str) -> Option<RuleRow> {
        let (series, row) = self.find(id).ok()?;
        let found = self.listed(id, series, row);
        let own = self.own.and_then(|own| own.get(id)).filter(|_| series.own);
        Some(match own {
            Some(value) => RuleRow {
                value: *value,
                verified: Verified::Own,
                force: Force::InForce,
                source: String::new(),
                link: None,
                checked: None,
                note: None,
                ..found
            },
            None => found,
        })
    }

    fn listed(&self, id: &str, series: &Series, row: &Row) -> RuleRow {
        let periods = row.periods.unwrap_or_default();
        let first = row.bands.first().map(|band| band.value);
        RuleRow {
            id: id.to_owned(),
            region: row.region.clone(),
            unit: series.unit.clone(),
            value: row.value.or(periods.month).or(periods.year).or(first).unwrap_or_default(),
            periods: row.periods,
            bands: row.bands.clone(),
            from: row.from,
            until: row.until,
            held: row.until.is_some_and(|until| until < self.date),
            force: row.force,
            verified: row.verified,
            own: series.own,
            checked: row.checked,
            source: row.statute.clone().or_else(|| series.statute.clone()).unwrap_or_default(),
            link: row.link.clone(),
            note: row.note.clone().or_else(|| series.note.clone()),
        }
    }

    /// Returns every parameter that has a value on the day, in order of id. Where no region is said, of one that
    /// differs by region there is a row for each.
    pub fn rows(&self) -> Vec<RuleRow> {
        let of = |(id, series): (&String, &'a Series)| -> Vec<RuleRow> {
            if let Some(row) = self.row(id) {
                return vec![row];
            }
            let regions: BTreeSet<&str> = series.rows.iter().filter_map(|row| row.region.as_deref()).collect();
            let rows = regions.into_iter().filter_map(|region| self.in_region(region).find(id).ok());
            rows.map(|(series, row)| self.listed(id, series, row)).collect()
        };
        self.rules.series.iter().flat_map(of).collect()
    }

    /// Returns a problem for every parameter without a value on the day, naming the nearest day there is; not for
    /// law that was repealed before it.
    pub fn without_value(&self) -> Vec<Problem> {
        let listed: BTreeSet<String> = self.rows().into_iter().map(|row| row.id).collect();
        let ended = |series: &Series| {
            series.rows.iter().all(|row| row.from <= self.date) && series.rows.iter().any(|row| row.repealed)
        };
        let without = self.rules.series.iter().filter(|(id, series)| !listed.contains(*id) && !ended(series));
        without.map(|(id, _)| self.missing(id)).collect()
    }

    /// Returns whether a parameter's first day has come.
    pub fn has_begun(&self, id: &str) -> bool {
        let series = self.rules.series.get(id);
        series.is_some_and(|series| series.rows.iter().any(|row| row.from <= self.date))
    }

    /// Returns whether a parameter is one the law leaves to each firm.
    pub fn is_own(&self, id: &str) -> bool {
        self.rules.series.get(id).is_some_and(|series| series.own)
    }

    /// Returns the least and the most of a parameter's bounds where a firm's own figure lies outside them.
    pub fn outside(&self, id: &str, value: Decimal) -> Option<(Decimal, Decimal)> {
        let bounds = self.rules.series.get(id)?.bounds;
        bounds.filter(|(least, most)| value < *least || value > *most)
    }

    /// Returns the day nearest to this one on which something can be read of the rules; none where there is none.
    pub fn nearest(&self, readable: impl Fn(&InForce<'a>) -> bool) -> Option<Date> {
        let rows = self.rules.series.values().flat_map(|series| &series.rows);
        let mut days: Vec<Date> = rows.flat_map(|row| [Some(row.from), row.until]).flatten().collect();
        days.sort_unstable_by_key(|day| ((*day - self.date).get_days().abs(), *day));
        days.dedup();
        days.into_iter().find(|day| readable(&Self { date: *day, ..*self }))
    }

    /// Finds the row in force: that of the region, else of all regions not named.
    fn find(&self, id: &str) -> Result<(&'a Series, &'a Row), Problem> {
        let series = self.rules.series.get(id).ok_or_else(|| self.missing(id))?;
        let named = series.rows.iter().any(|row| row.region.is_some() && row.region.as_deref() == self.region);
        let region = if named { self.region } else { Some(file::OTHER) };
        let row = series
            .rows
            .iter()
            .rev()
            .filter(|row| row.region.is_none() || row.region.as_deref() == region)
            .find(|row| row.from <= self.date)
            .ok_or_else(|| self.missing(id))?;
        match row.until {
            Some(until) if until < self.date && (row.repealed || !self.holding) => Err(self.missing(id)),
            _ => Ok((series, row)),
        }
    }

    /// Returns the problem that a parameter has no value on the day.
    pub(crate) fn missing(&self, id: &str) -> Problem {
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
        statute = "An Act s.1"
        rows = [
          { from = 2024-04-06, value = "0.138", force = "in-force", verified = "primary", checked = 2026-01-01 },
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
