//! Payroll profiles: what the files of one product or publisher look like, as data.

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::headings::{self, Columns};
use super::{Role, RowKind, Table};
use crate::money::Currency;
use crate::problem::Code;

/// How tables of one origin are read. Parsed from a file of `data/payroll-profiles`.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Profile {
    /// Its id, which is the name of its file.
    pub id: String,
    /// Whether it holds common headings of a language, for tables no other profile recognises.
    #[serde(default)]
    pub(super) general: bool,
    /// Whether its files come from a public body.
    #[serde(default)]
    pub(super) public_body: bool,
    /// The currency of its amounts, where the files themselves do not say.
    pub(super) currency: Option<Currency>,
    /// Whether the month in the file's name dates its pay.
    #[serde(default)]
    pub(super) dated_by_file_name: bool,
    /// Kinds of table it knows, most particular first.
    #[serde(default, rename = "layout")]
    pub(super) layouts: Vec<Layout>,
    /// Words its cells use.
    #[serde(default)]
    pub(super) words: Lexicon,
}

impl Profile {
    /// Reads a profile from its TOML text.
    pub fn parse(text: &str) -> Result<Self, String> {
        toml::from_str(text).map_err(|fault| fault.to_string())
    }
}

/// One kind of table.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct Layout {
    /// What its rows are.
    pub(super) kind: RowKind,
    /// Meanings it must have a column for to be recognised.
    #[serde(default)]
    pub(super) required: Vec<Meaning>,
    /// Whether posts are counted in full-time equivalents and pay is that of a full-time post.
    #[serde(default)]
    pub(super) structure: bool,
    /// Rows that are no people or posts.
    #[serde(default)]
    pub(super) aside: Vec<Aside>,
    /// Headings that are known and not needed: they are left out without a word.
    #[serde(default)]
    pub(super) not_needed: Vec<String>,
    /// Headings by meaning, the best first.
    pub(super) columns: BTreeMap<Meaning, Vec<String>>,
}

/// A rule that sets rows aside.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct Aside {
    /// The reason given.
    pub(super) reason: Code,
    /// The column looked at.
    pub(super) column: Meaning,
    /// Texts the cell is, without regard to case.
    #[serde(default)]
    pub(super) is: Vec<String>,
    /// Texts the cell starts with, without regard to case.
    #[serde(default)]
    pub(super) starts: Vec<String>,
}

/// Words that cells use, without regard to case.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
pub(super) struct Lexicon {
    /// In a manager column: reports to nobody.
    pub(super) root: Vec<String>,
    /// In a pay column: not disclosed.
    pub(super) undisclosed: Vec<String>,
    /// In a name column: no name.
    pub(super) no_name: Vec<String>,
    /// Labels of a row of totals; a label may go on after them.
    pub(super) totals: Vec<String>,
    /// Yes.
    pub(super) yes: Vec<String>,
    /// Months in order, each with its short forms.
    pub(super) months: Vec<Vec<String>>,
    /// Signs and codes of currencies, each with its ISO 4217 code.
    pub(super) currencies: BTreeMap<String, Currency>,
    /// Words for pay periods.
    pub(super) periods: BTreeMap<Period, Vec<String>>,
}

impl Lexicon {
    /// Adds another's words after its own.
    fn extend(&mut self, other: &Self) {
        let lists = [
            (&mut self.root, &other.root),
            (&mut self.undisclosed, &other.undisclosed),
            (&mut self.no_name, &other.no_name),
            (&mut self.totals, &other.totals),
            (&mut self.yes, &other.yes),
        ];
        for (own, more) in lists {
            own.extend_from_slice(more);
        }
        self.months.resize(self.months.len().max(other.months.len()), Vec::new());
        for (own, more) in self.months.iter_mut().zip(&other.months) {
            own.extend_from_slice(more);
        }
        self.currencies.extend(other.currencies.iter().map(|(sign, currency)| (sign.clone(), *currency)));
        for (period, words) in &other.periods {
            self.periods.entry(*period).or_default().extend_from_slice(words);
        }
    }

    /// Returns the period a word stands for.
    pub(super) fn period(&self, text: &str) -> Option<Period> {
        self.periods.iter().find(|(_, words)| is_one_of(text, words)).map(|(period, _)| *period)
    }
}

/// How often pay is counted out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Period {
    /// Once a year.
    Year,
    /// Each month.
    Month,
    /// Twice a month.
    HalfMonth,
    /// Every four weeks.
    FourWeeks,
    /// Every two weeks.
    Fortnight,
    /// Each week.
    Week,
    /// Each paid hour.
    Hour,
}

impl Period {
    /// Returns the pay period of the law; none for those it does not know, and for a year, in which pay is stated
    /// more often than it is paid.
    pub(super) fn pay_period(self) -> Option<crate::rules::Period> {
        match self {
            Self::Month => Some(crate::rules::Period::Month),
            Self::FourWeeks => Some(crate::rules::Period::FourWeeks),
            Self::Fortnight => Some(crate::rules::Period::TwoWeeks),
            Self::Week => Some(crate::rules::Period::Week),
            Self::Year | Self::HalfMonth | Self::Hour => None,
        }
    }

    /// Returns how many there are in a year; none for hours, which the hours a week decide.
    pub(super) fn in_a_year(self) -> Option<Decimal> {
        let times = match self {
            Self::Year => 1,
            Self::Month => 12,
            Self::HalfMonth => 24,
            Self::FourWeeks => 13,
            Self::Fortnight => 26,
            Self::Week => 52,
            Self::Hour => return None,
        };
        Some(Decimal::from(times))
    }
}

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "each is the id of its own heading list in the profiles")]
pub(super) enum Meaning {
    Id,
    Name,
    FirstName,
    LastName,
    Title,
    Unit,
    Site,
    Shift,
    Skills,
    Grade,
    Manager,
    Email,
    /// The way from the top to a row, or to whoever it reports to.
    Path,
    /// How deep a row stands, in the order of rows.
    Level,
    /// One of the columns of an outline: names stand further right the deeper they are.
    Step,
    HoursWeek,
    Fte,
    Posts,
    PayYear,
    PayFullTimeYear,
    PayMonth,
    PayHalfMonth,
    PayFourWeeks,
    PayFortnight,
    PayWeek,
    PayHour,
    /// Pay whose heading does not say its period.
    Pay,
    PayPeriod,
    PayFloor,
    PayCeiling,
    Benefits,
    Drawings,
    Born,
    Age,
    Started,
    Apprentice,
    Director,
    Executive,
    Category,
    Currency,
    PayDated,
}

impl Meaning {
    /// Returns its id, as stored with a column.
    pub(super) fn id(self) -> String {
        serde_json::to_value(self).ok().and_then(|id| id.as_str().map(str::to_owned)).unwrap_or_default()
    }

    /// Returns whether several columns may share it: the first filled one counts, or their sum.
    pub(super) fn many(self) -> bool {
        matches!(self, Self::Manager | Self::Step | Self::Benefits)
    }

    /// Returns the period of pay, for columns of pay in one amount.
    pub(super) fn pay_period(self) -> Option<Period> {
        Some(match self {
            Self::PayYear | Self::PayFullTimeYear | Self::Pay => Period::Year,
            Self::PayMonth => Period::Month,
            Self::PayHalfMonth => Period::HalfMonth,
            Self::PayFourWeeks => Period::FourWeeks,
            Self::PayFortnight => Period::Fortnight,
            Self::PayWeek => Period::Week,
            Self::PayHour => Period::Hour,
            _ => return None,
        })
    }

    /// Returns whether it is pay, in one amount or as an end of a band.
    pub(super) fn is_pay(self) -> bool {
        self.pay_period().is_some() || matches!(self, Self::PayFloor | Self::PayCeiling)
    }

    /// Pay in one amount, in the order the columns are asked.
    pub(super) const PAY: [Self; 9] = [
        Self::PayYear,
        Self::PayFullTimeYear,
        Self::Pay,
        Self::PayMonth,
        Self::PayHalfMonth,
        Self::PayFourWeeks,
        Self::PayFortnight,
        Self::PayWeek,
        Self::PayHour,
    ];
}

/// Returns the id of the profile that recognises a table by its headings. Tables of no known
/// origin are read by common headings and have none.
pub fn recognise(table: &Table, role: Role, profiles: &[Profile]) -> Option<String> {
    let known = profiles.iter().filter(|profile| role == Role::Payroll && !profile.general);
    known.into_iter().find(|profile| layout_of(table, profile).is_some()).map(|profile| profile.id.clone())
}

fn layout_of<'a>(table: &Table, profile: &'a Profile) -> Option<(&'a Layout, Columns)> {
    profile.layouts.iter().find_map(|layout| {
        let columns = headings::find(table, layout)?;
        let complete = layout.required.iter().all(|meaning| columns.has(*meaning));
        complete.then_some((layout, columns))
    })
}

/// Everything needed to read one table.
pub(super) struct Reading {
    pub(super) layout: Layout,
    pub(super) columns: Columns,
    pub(super) words: Lexicon,
    pub(super) currency: Option<Currency>,
    pub(super) public_body: bool,
    pub(super) dated_by_file_name: bool,
}

impl Reading {
    /// Chooses how to read a table: by the profile asked for where it fits, else by common
    /// headings of every language at hand. None where no column is understood.
    pub(super) fn choose(table: &Table, profile: Option<&str>, profiles: &[Profile]) -> Option<Self> {
        let mut words = words_of(profiles);
        let general: Vec<_> = profiles.iter().filter(|profile| profile.general).collect();
        let asked = profiles.iter().find(|known| !known.general && Some(known.id.as_str()) == profile);
        if let Some((profile, (layout, columns))) =
            asked.and_then(|profile| Some((profile, layout_of(table, profile)?)))
        {
            words.extend(&profile.words);
            return Some(Self {
                layout: layout.clone(),
                columns,
                words,
                currency: profile.currency,
                public_body: profile.public_body,
                dated_by_file_name: profile.dated_by_file_name,
            });
        }
        let mut layouts = general.into_iter().flat_map(|profile| &profile.layouts);
        let mut layout = layouts.next()?.clone();
        for more in layouts {
            layout.aside.extend_from_slice(&more.aside);
            layout.not_needed.extend_from_slice(&more.not_needed);
            for (meaning, headings) in &more.columns {
                layout.columns.entry(*meaning).or_default().extend_from_slice(headings);
            }
        }
        let columns = headings::find(table, &layout)?;
        Some(Self { layout, columns, words, currency: None, public_body: false, dated_by_file_name: false })
    }
}

/// Returns the words of every language at hand.
pub(super) fn words_of(profiles: &[Profile]) -> Lexicon {
    let mut words = Lexicon::default();
    profiles.iter().filter(|profile| profile.general).for_each(|profile| words.extend(&profile.words));
    words
}

/// Returns whether a text is one of some words, without regard to case.
pub(super) fn is_one_of(text: &str, words: &[String]) -> bool {
    let text = text.trim().to_lowercase();
    words.iter().any(|word| word.to_lowercase() == text)
}
