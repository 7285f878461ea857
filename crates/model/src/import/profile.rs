//! Payroll profiles: what the files of one product or publisher look like, as data.

use std::collections::{BTreeMap, BTreeSet};

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::headings::{self, Columns};
use super::meaning::Cells;
use super::{Role, RowKind, Table};
use crate::money::Currency;
use crate::problem::Code;

/// How tables of one origin are read. Parsed from a file of `data/payroll-profiles`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Profile {
    /// Its id, which is the name of its file.
    pub id: String,
    /// What people call it, where a person made it by saying what the columns of a file mean.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub own: Option<String>,
    /// Whether it holds common headings of a language, for tables no other profile recognises.
    #[serde(default, skip_serializing_if = "is_not")]
    pub(super) general: bool,
    /// Whether its files come from a public body.
    #[serde(default, skip_serializing_if = "is_not")]
    pub(super) public_body: bool,
    /// The currency of its amounts, where the files themselves do not say.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) currency: Option<Currency>,
    /// Whether the month in the file's name dates its pay.
    #[serde(default, skip_serializing_if = "is_not")]
    pub(super) dated_by_file_name: bool,
    /// Kinds of table it knows, most particular first.
    #[serde(default, rename = "layout")]
    pub(super) layouts: Vec<Layout>,
    /// Words its cells use.
    #[serde(default, skip_serializing_if = "Lexicon::is_empty")]
    pub(super) words: Lexicon,
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde passes references")]
fn is_not(flag: &bool) -> bool {
    !flag
}

impl Profile {
    /// Reads a profile from its TOML text.
    pub fn parse(text: &str) -> Result<Self, String> {
        toml::from_str(text).map_err(|fault| fault.to_string())
    }

    /// Returns its TOML text, which `parse` reads.
    pub fn text(&self) -> String {
        toml::to_string(self).unwrap_or_default()
    }

    /// Returns the profile a table is read by once a person has said what some of its columns mean: by column from 0,
    /// the id of the meaning, or none for a column that is not to be used. `profile`: the one that reads it so far;
    /// `name`: what people are to call the new one. None where the table has no such column or there is no such meaning.
    pub fn corrected(
        table: &Table,
        profile: Option<&str>,
        profiles: &[Self],
        said: &BTreeMap<u32, Option<String>>,
        name: &str,
    ) -> Option<Self> {
        let base = profiles.iter().find(|known| Some(known.id.as_str()) == profile);
        let reading = Reading::choose(table, profile, profiles);
        let columns = match &reading {
            Some(reading) => reading.columns.clone(),
            None => headings::unknown(table)?,
        };
        let names = headings::distinct(&columns.headings);
        let mut means: Vec<Option<Meaning>> = (0..names.len()).map(|column| columns.meaning(column)).collect();
        for (column, meaning) in said {
            let meaning = match meaning {
                Some(id) => Some(Meaning::ALL.iter().copied().find(|meaning| meaning.id() == *id)?),
                None => None,
            };
            *means.get_mut(usize::try_from(*column).ok()?)? = meaning;
        }
        let mut layout = reading.map_or_else(Layout::of_people, |reading| reading.layout);
        layout.columns.clear();
        layout.not_needed.clear();
        layout.headless = columns.record.is_none().then_some(names.len());
        // What was only guessed stays a guess until somebody says it.
        let open = |column: &usize| columns.is_guessed(*column) && !said.keys().any(|said| *said as usize == *column);
        let named = names.iter().zip(&means).enumerate();
        for (_, (name, meaning)) in named.filter(|(column, (name, _))| !name.is_empty() && !open(column)) {
            match meaning {
                Some(meaning) => layout.columns.entry(*meaning).or_default().push(name.clone()),
                None => layout.not_needed.push(name.clone()),
            }
        }
        layout.required = layout.columns.keys().copied().collect();
        Some(Self {
            id: format!("own-{}", digest(&names)),
            own: Some(name.to_owned()),
            general: false,
            public_body: base.is_some_and(|base| base.public_body),
            currency: base.and_then(|base| base.currency),
            dated_by_file_name: base.is_some_and(|base| base.dated_by_file_name),
            layouts: vec![layout],
            words: base.map(|base| base.words.clone()).unwrap_or_default(),
        })
    }
}

/// A digest of headings, so that files of one shape have one profile.
fn digest(names: &[String]) -> String {
    let digest = super::read::digest(names.iter().flat_map(|name| name.bytes().chain([0x1f])));
    format!("{digest:016x}")
}

/// One kind of table.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
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
    /// How many columns its tables have, where they have no headings: columns are named by their letters, `A` the first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) headless: Option<usize>,
    /// Headings by meaning, the best first.
    pub(super) columns: BTreeMap<Meaning, Vec<String>>,
}

impl Layout {
    /// A table of people of which nothing more is known.
    fn of_people() -> Self {
        Self {
            kind: RowKind::Person,
            required: Vec::new(),
            structure: false,
            aside: Vec::new(),
            not_needed: Vec::new(),
            headless: None,
            columns: BTreeMap::new(),
        }
    }

    /// Adds the headings of another for those this one does not name.
    fn extend(&mut self, other: &Self) {
        let named: BTreeSet<String> = self.headings().map(|heading| headings::plain(heading)).collect();
        let new = |heading: &&String| !named.contains(&headings::plain(heading));
        self.aside.extend_from_slice(&other.aside);
        self.not_needed.extend(other.not_needed.iter().filter(new).cloned());
        for (meaning, headings) in &other.columns {
            self.columns.entry(*meaning).or_default().extend(headings.iter().filter(new).cloned());
        }
    }

    fn headings(&self) -> impl Iterator<Item = &String> {
        self.columns.values().flatten().chain(&self.not_needed)
    }
}

/// A rule that sets rows aside.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
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
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
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
    fn is_empty(&self) -> bool {
        *self == Self::default()
    }

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
    /// Every meaning, in the order a person chooses from.
    pub(super) const ALL: [Self; 37] = [
        Self::Id,
        Self::Name,
        Self::FirstName,
        Self::LastName,
        Self::Title,
        Self::Unit,
        Self::Grade,
        Self::Manager,
        Self::PayYear,
        Self::PayFullTimeYear,
        Self::PayMonth,
        Self::PayHalfMonth,
        Self::PayFourWeeks,
        Self::PayFortnight,
        Self::PayWeek,
        Self::PayHour,
        Self::Pay,
        Self::PayPeriod,
        Self::PayFloor,
        Self::PayCeiling,
        Self::PayDated,
        Self::Currency,
        Self::HoursWeek,
        Self::Fte,
        Self::Posts,
        Self::Benefits,
        Self::Drawings,
        Self::Site,
        Self::Shift,
        Self::Skills,
        Self::Started,
        Self::Born,
        Self::Age,
        Self::Category,
        Self::Director,
        Self::Executive,
        Self::Apprentice,
    ];

    /// Returns its id, as stored with a column.
    pub(super) fn id(self) -> String {
        serde_json::to_value(self).ok().and_then(|id| id.as_str().map(str::to_owned)).unwrap_or_default()
    }

    /// Returns whether several columns may share it: the first filled one counts, or their sum.
    pub(super) fn many(self) -> bool {
        matches!(self, Self::Manager | Self::Benefits)
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
    let usable = |profile: &&Profile| !profile.general && (role == Role::Payroll || profile.own.is_some());
    // What a person said of files like this one comes before what is known of products.
    let (own, products): (Vec<_>, Vec<_>) = profiles.iter().filter(usable).partition(|profile| profile.own.is_some());
    let mut known = own.into_iter().chain(products);
    known.find(|profile| layout_of(table, profile).is_some()).map(|profile| profile.id.clone())
}

/// Returns the ids of every meaning a column may have, in the order a person chooses from.
pub fn meanings() -> Vec<String> {
    Meaning::ALL.into_iter().map(Meaning::id).collect()
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
    /// The profile that reads it, where it is not common headings.
    profile: Option<Profile>,
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
            let (mut layout, mut columns) = (layout.clone(), columns);
            if profile.own.is_some() && layout.headless.is_none() {
                // A later file may have columns nobody said anything about yet.
                general.iter().flat_map(|profile| &profile.layouts).for_each(|more| layout.extend(more));
                columns = headings::find(table, &layout)?;
            }
            if profile.own.is_some() {
                Cells::new(table, &columns, &words).guess(&mut columns, true, &layout.not_needed);
            }
            return Some(Self {
                layout,
                columns,
                words,
                currency: profile.currency,
                public_body: profile.public_body,
                dated_by_file_name: profile.dated_by_file_name,
                profile: Some(profile.clone()),
            });
        }
        let mut layouts = general.into_iter().flat_map(|profile| &profile.layouts);
        let mut layout = layouts.next()?.clone();
        layouts.for_each(|more| layout.extend(more));
        let mut columns = headings::find(table, &layout).or_else(|| headings::unknown(table))?;
        let unknown = columns.is_empty();
        Cells::new(table, &columns, &words).guess(&mut columns, unknown, &layout.not_needed);
        if columns.is_empty() {
            return None;
        }
        let (public_body, dated_by_file_name) = (false, false);
        Some(Self { layout, columns, words, currency: None, public_body, dated_by_file_name, profile: None })
    }

    /// Returns the profile that knows the heading of a column, and whether a person said what it means.
    pub(super) fn known_by<'p>(&'p self, column: usize, profiles: &'p [Profile]) -> Option<(&'p Profile, bool)> {
        let heading = headings::plain(self.columns.headings.get(column)?);
        let meaning = self.columns.meaning(column)?;
        let names = |profile: &&Profile| {
            let of = |layout: &Layout| layout.columns.get(&meaning).cloned().unwrap_or_default();
            profile.layouts.iter().flat_map(of).any(|known| headings::plain(&known) == heading)
        };
        let own = self.profile.as_ref().into_iter();
        let found = own.chain(profiles.iter().filter(|profile| profile.general)).find(names)?;
        Some((found, found.own.is_some()))
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
