//! Reads files of parameters, and refuses what nobody could check later: a value without a source, a
//! unit nobody knows, dates that do not rise. Every refusal names the file and the line.

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use toml::Spanned;

use super::{ByPeriod, Force, Verified};
use crate::Date;
use crate::money::Currency;

/// The region of a row that holds in every region no other row names.
pub(super) const OTHER: &str = "other";

/// One parameter through time.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Series {
    pub unit: String,
    /// What every row rests on, where no row says otherwise.
    pub statute: Option<String>,
    /// Whether each firm has its own.
    pub own: bool,
    /// The least and the most a firm's own may be; none in an edition from before there were any.
    pub bounds: Option<(Decimal, Decimal)>,
    pub note: Option<String>,
    pub rows: Vec<Row>,
}

#[derive(Debug, Clone, PartialEq)]
pub(super) struct Row {
    pub region: Option<String>,
    pub from: Date,
    pub until: Option<Date>,
    /// Whether the law itself ended with the last day: nothing is held after it.
    pub repealed: bool,
    pub value: Option<Decimal>,
    pub periods: Option<ByPeriod>,
    pub bands: Vec<Band>,
    pub force: Force,
    pub verified: Verified,
    pub checked: Option<Date>,
    pub statute: Option<String>,
    pub link: Option<String>,
    pub note: Option<String>,
}

/// One band: what holds from an amount, or an age, on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "(Decimal, Decimal)", into = "(Decimal, Decimal)")]
pub struct Band {
    /// Where it starts.
    pub from: Decimal,
    /// What holds in it.
    pub value: Decimal,
}

impl From<(Decimal, Decimal)> for Band {
    fn from((from, value): (Decimal, Decimal)) -> Self {
        Self { from, value }
    }
}

impl From<Band> for (Decimal, Decimal) {
    fn from(band: Band) -> Self {
        (band.from, band.value)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenFile {
    series: Vec<Spanned<WrittenSeries>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenSeries {
    id: String,
    unit: Spanned<String>,
    #[serde(default)]
    statute: Option<String>,
    #[serde(default)]
    own: bool,
    least: Option<Decimal>,
    most: Option<Decimal>,
    #[serde(default)]
    note: Option<String>,
    rows: Vec<Spanned<WrittenRow>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenRow {
    #[serde(deserialize_with = "toml_date")]
    from: Date,
    region: Option<String>,
    #[serde(default, deserialize_with = "toml_date_if_any")]
    until: Option<Date>,
    #[serde(default)]
    repealed: bool,
    value: Option<Decimal>,
    week: Option<Decimal>,
    two_weeks: Option<Decimal>,
    four_weeks: Option<Decimal>,
    month: Option<Decimal>,
    year: Option<Decimal>,
    #[serde(default)]
    bands: Vec<Band>,
    force: Force,
    verified: Verified,
    #[serde(default, deserialize_with = "toml_date_if_any")]
    checked: Option<Date>,
    statute: Option<String>,
    link: Option<String>,
    note: Option<String>,
}

fn toml_date<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Date, D::Error> {
    let written = toml::value::Datetime::deserialize(deserializer)?;
    written.to_string().parse().map_err(serde::de::Error::custom)
}

fn toml_date_if_any<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Option<Date>, D::Error> {
    toml_date(deserializer).map(Some)
}

/// Reads a file's parameters by id, each with its line.
pub(super) fn read(name: &str, text: &str) -> Result<Vec<(String, Series, usize)>, String> {
    let line = |at: usize| text.bytes().take(at).filter(|byte| *byte == b'\n').count() + 1;
    let refuse = |at: usize, what: &str| Err(format!("{name}:{}: {what}", line(at)));
    let file: WrittenFile = toml::from_str(text).map_err(|error| {
        let at = error.span().map_or(1, |span| line(span.start));
        format!("{name}:{at}: {}", error.message())
    })?;
    let mut found = Vec::new();
    for series in file.series {
        let at = series.span().start;
        let WrittenSeries { id, unit, statute, own, least, most, note, rows } = series.into_inner();
        if !is_unit(unit.get_ref()) {
            return refuse(unit.span().start, &format!("{id}: no unit is called `{}`", unit.get_ref()));
        }
        if rows.is_empty() {
            return refuse(at, &format!("{id}: no rows"));
        }
        let bounds = least.zip(most);
        if least.is_some() != most.is_some() || bounds.is_some_and(|(least, most)| !own || least > most) {
            return refuse(at, &format!("{id}: a figure of the firm's own has a least and a most, or neither"));
        }
        let mut last: BTreeMap<Option<String>, Date> = BTreeMap::new();
        let regional = rows.first().is_some_and(|row| row.get_ref().region.is_some());
        let mut kept = Vec::new();
        for row in rows {
            let at = row.span().start;
            let row = row.into_inner();
            let before = last.insert(row.region.clone(), row.from);
            if let Err(fault) = check(&row, before, statute.as_deref(), regional) {
                return refuse(at, &format!("{id}: {fault}"));
            }
            let row = Row::from(row);
            if bounds.zip(row.value).is_some_and(|((least, most), value)| value < least || value > most) {
                return refuse(at, &format!("{id}: the value is not between the least and the most"));
            }
            kept.push(row);
        }
        found.push((id, Series { unit: unit.into_inner(), statute, own, bounds, note, rows: kept }, line(at)));
    }
    Ok(found)
}

fn check(row: &WrittenRow, before: Option<Date>, statute: Option<&str>, regional: bool) -> Result<(), String> {
    let WrittenRow { week, two_weeks, four_weeks, month, year, .. } = row;
    let periods = [week, two_weeks, four_weeks, month, year].into_iter().any(Option::is_some);
    let said = |text: Option<&str>| text.is_some_and(|text| !text.trim().is_empty());
    if [row.value.is_some(), periods, !row.bands.is_empty()].into_iter().filter(|kind| *kind).count() != 1 {
        return Err("a row has one value, or values by pay period, or bands".to_owned());
    }
    if !row.bands.windows(2).all(|pair| pair[0].from < pair[1].from) {
        return Err("the bands must rise".to_owned());
    }
    match before {
        Some(before) if before == row.from => return Err(format!("{} stands twice", row.from)),
        Some(before) if before > row.from => return Err(format!("{} comes after {before}: dates must rise", row.from)),
        _ => {}
    }
    if row.until.is_some_and(|until| until < row.from) {
        return Err("the last day is before the first".to_owned());
    }
    if row.repealed && row.until.is_none() {
        return Err("repealed law has a last day".to_owned());
    }
    if regional != row.region.is_some() {
        return Err("either every row names a region or none does".to_owned());
    }
    if !said(statute) && !said(row.statute.as_deref()) {
        return Err("no source: say the statute and section, or a title".to_owned());
    }
    match row.verified {
        Verified::Own => Err("`own` is for figures entered in a plan".to_owned()),
        Verified::No if row.link.is_some() => Err("a link nobody opened: take it out, or open it".to_owned()),
        Verified::Primary | Verified::Secondary if row.checked.is_none() => {
            Err("`checked` is missing: the day somebody looked".to_owned())
        }
        _ => Ok(()),
    }
}

impl From<WrittenRow> for Row {
    fn from(row: WrittenRow) -> Self {
        let WrittenRow { week, two_weeks, four_weeks, month, year, .. } = row;
        let periods = ByPeriod { week, two_weeks, four_weeks, month, year };
        Self {
            region: row.region,
            from: row.from,
            until: row.until,
            repealed: row.repealed,
            value: row.value,
            periods: (periods != ByPeriod::default()).then_some(periods),
            bands: row.bands,
            force: row.force,
            verified: row.verified,
            checked: row.checked,
            statute: row.statute,
            link: row.link,
            note: row.note,
        }
    }
}

/// Units that are no amount of money.
const UNITS: [&str; 24] = [
    "fraction",
    "times",
    "people",
    "decimals",
    "posts",
    "delegates",
    "years",
    "months",
    "weeks",
    "hours a week",
    "hours a month",
    "hours a year",
    "days",
    "day of the month",
    "pay day",
    "month of the year",
    "instalments",
    "plan currency",
    "days in bands of people",
    "people in bands of people",
    "fraction in bands of people",
    "weeks in bands of years of age",
    "months in bands of days of birth",
    "fraction in bands of a share of the maximum base",
];

/// Whether a unit is one of those in use: a plain one, an amount, or a rate in bands of an amount.
fn is_unit(unit: &str) -> bool {
    let amount = unit.strip_prefix("fraction in bands of ").unwrap_or(unit);
    let (currency, of) = amount.split_at_checked(3).unwrap_or(("", amount));
    let money =
        Currency::parse(currency).is_some() && matches!(of, "" | " a year" | " a month" | " a week" | " an hour");
    UNITS.contains(&unit) || money
}

#[cfg(test)]
mod tests {
    use super::*;

    const SOUND: &str = "[[series]]
id = \"rate\"
unit = \"fraction\"
statute = \"An Act s.1\"
rows = [
  { from = 2024-04-06, value = \"0.138\", force = \"in-force\", verified = \"primary\", checked = 2026-01-01 },
  { from = 2025-04-06, value = \"0.15\", force = \"in-force\", verified = \"no\" },
]
";

    /// Reads the sound file with one thing changed, and returns what is said of it.
    fn refusal(from: &str, to: &str) -> String {
        assert!(SOUND.contains(from), "{from} is not in the file");
        read("rate.toml", &SOUND.replace(from, to)).err().unwrap_or_default()
    }

    #[test]
    fn a_sound_file_is_read() {
        let read = read("rate.toml", SOUND).unwrap();
        assert_eq!(
            read.iter().map(|(id, series, line)| (id.as_str(), series.rows.len(), *line)).collect::<Vec<_>>(),
            [("rate", 2, 1)]
        );
    }

    #[test]
    fn a_broken_file_is_refused_with_its_line() {
        let cases = [
            ("statute = \"An Act s.1\"\n", "", "rate.toml:5: rate: no source: say the statute and section, or a title"),
            ("An Act s.1", " ", "rate.toml:6: rate: no source: say the statute and section, or a title"),
            ("\"fraction\"", "\"furlongs\"", "rate.toml:3: rate: no unit is called `furlongs`"),
            ("\"fraction\"", "\"GBP a fortnight\"", "rate.toml:3: rate: no unit is called `GBP a fortnight`"),
            ("2025-04-06", "2024-04-06", "rate.toml:7: rate: 2024-04-06 stands twice"),
            ("2025-04-06", "2023-04-06", "rate.toml:7: rate: 2023-04-06 comes after 2024-04-06: dates must rise"),
            ("2025-04-06", "2025-02-30", "rate.toml:7"),
            ("value = \"0.15\",", "", "rate.toml:7: rate: a row has one value, or values by pay period, or bands"),
            ("\"0.15\"", "\"fifteen\"", "rate.toml:7"),
            ("\"0.15\",", "\"0.15\", month = \"1\",", "rate.toml:7: rate: a row has one value"),
            ("value = \"0.15\"", "bands = [[\"5\", \"1\"], [\"0\", \"2\"]]", "rate.toml:7: rate: the bands must rise"),
            (", checked = 2026-01-01", "", "rate.toml:6: rate: `checked` is missing: the day somebody looked"),
            (
                "\"no\"",
                "\"no\", link = \"https://x\"",
                "rate.toml:7: rate: a link nobody opened: take it out, or open it",
            ),
            ("\"no\"", "\"own\"", "rate.toml:7: rate: `own` is for figures entered in a plan"),
            ("\"no\"", "\"perhaps\"", "rate.toml:7"),
            ("\"no\"", "\"no\", until = 2025-01-01", "rate.toml:7: rate: the last day is before the first"),
            ("\"no\"", "\"no\", region = \"sct\"", "rate.toml:7: rate: either every row names a region or none does"),
            ("\"no\"", "\"no\", repealed = true", "rate.toml:7: rate: repealed law has a last day"),
            ("\"no\"", "\"no\", colour = \"red\"", "rate.toml:7"),
            ("id = \"rate\"\n", "", "rate.toml:1"),
            (
                "unit",
                "own = true\nleast = \"0\"\nunit",
                "rate.toml:1: rate: a figure of the firm's own has a least and a most, or neither",
            ),
            (
                "unit",
                "own = true\nleast = \"0\"\nmost = \"0.14\"\nunit",
                "rate.toml:10: rate: the value is not between the least and the most",
            ),
        ];
        for (from, to, said) in cases {
            let got = refusal(from, to);
            assert!(got.starts_with(said), "{from} -> {to}: {got}");
        }
    }
}
