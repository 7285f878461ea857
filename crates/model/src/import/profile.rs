//! Payroll profiles: what the files of one product or publisher look like, as data.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::sync::OnceLock;

use serde::{Deserialize, Serialize};

use super::headings::{self, Columns};
pub(super) use super::lexicon::{Lexicon, Period, words_of};
use super::meaning::Cells;
use super::shape::{self, Shaped};
use super::word_list::WordList;
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
    /// Where its layouts were read, and whether anybody opened a file of them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub source: Vec<Origin>,
    /// Invented rows with what they must read to.
    #[serde(default, rename = "sample", skip_serializing_if = "Vec::is_empty")]
    pub samples: Vec<Sample>,
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

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde passes references")]
fn is_none_at_all(rows: &u32) -> bool {
    *rows == 0
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
        layout.known = Known::default();
        layout.headless = columns.record.is_none().then_some(names.len());
        // What was only guessed stays a guess until somebody says it.
        let open = |column: &usize| columns.is_guessed(*column) && !said.keys().any(|said| *said as usize == *column);
        layout.guessed = (0..names.len()).filter(open).map(|column| names[column].clone()).collect();
        for (name, meaning) in names.iter().zip(&means).filter(|(name, _)| !name.is_empty()) {
            match meaning {
                Some(meaning) => layout.columns.entry(*meaning).or_default().push(name.clone()),
                None => layout.not_needed.push(name.clone()),
            }
        }
        layout.required = layout.columns.keys().copied().collect();
        layout.signature.clear();
        Some(Self {
            source: Vec::new(),
            samples: Vec::new(),
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

/// Where a layout was read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Origin {
    /// The page, or whose reader of such files.
    pub text: String,
    /// The day it was looked at.
    pub checked: String,
    /// What was looked at.
    pub verified: Looked,
}

/// What of a layout somebody looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Looked {
    /// A file of the product.
    File,
    /// The maker's page.
    Page,
    /// Somebody else's description or reader; no file was opened.
    Unverified,
}

/// Invented rows of a product, and what they must read to.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sample {
    /// What the file is called, where its name matters.
    #[serde(default)]
    pub file: Option<String>,
    /// The records from the first line on.
    pub records: Vec<Vec<String>>,
    /// Whether the profile must be asked for, since nothing in the file gives it away.
    #[serde(default)]
    pub asked: bool,
    /// What the import must hold, in the form of `tests/cases/import`.
    pub expected: toml::Table,
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
    /// Headings it must have to be recognised, beside those of the meanings required.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) signature: Vec<String>,
    /// Whether posts are counted in full-time equivalents and pay is that of a full-time post.
    #[serde(default)]
    pub(super) structure: bool,
    /// Whether every column is a person and every row something said of them.
    #[serde(default, skip_serializing_if = "is_not")]
    pub(super) transposed: bool,
    /// Rows of title above a table without headings.
    #[serde(default, skip_serializing_if = "is_none_at_all")]
    pub(super) title_rows: u32,
    /// Records under the headings that are the product's own example.
    #[serde(default, skip_serializing_if = "is_none_at_all")]
    pub(super) sample_rows: u32,
    /// How often the pay is paid, where no column says it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) period: Option<Period>,
    /// Whether pay whose period nothing says is asked about instead of taken as a year's.
    #[serde(default, skip_serializing_if = "is_not")]
    pub(super) ask_period: bool,
    /// Whether rows of one person are pay runs of different days, to be added up.
    #[serde(default, skip_serializing_if = "is_not")]
    pub(super) runs: bool,
    /// What the components of pay are, where each has a row of its own.
    #[serde(default, skip_serializing_if = "Components::is_empty")]
    pub(super) components: Components,
    /// Texts of the level column, without regard to case, whose rows are groups of posts.
    #[serde(default)]
    pub(super) groups: WordList,
    /// The reason no row of it is a person or a post.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) nobody: Option<Code>,
    /// Rows that are no people or posts.
    #[serde(default)]
    pub(super) aside: Vec<Aside>,
    /// Headings that are known and not needed: they are left out without a word.
    #[serde(default)]
    pub(super) not_needed: Vec<String>,
    /// How many columns its tables have, where they have no headings: columns are named by their letters, `A` the first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) headless: Option<usize>,
    /// Headings whose meaning nobody said yet: it was guessed from what stood under them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) guessed: Vec<String>,
    /// Headings by meaning, the best first.
    pub(super) columns: BTreeMap<Meaning, Vec<String>>,
    #[serde(skip)]
    known: Known,
}

/// The headings of a layout as they are compared, each with its meaning and its rank in it; without a meaning those
/// that are not needed. Worked out once: there are thousands, and every file is held against them.
#[derive(Debug, Clone, Default)]
struct Known(OnceLock<BTreeMap<String, (Option<Meaning>, usize)>>);

// It says nothing the headings themselves do not.
impl PartialEq for Known {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

/// What components of pay are, each a list of texts without regard to case.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
pub(super) struct Components {
    /// Pay for the work agreed.
    pub(super) base: WordList,
    /// What is paid on top of it.
    pub(super) extra: WordList,
    /// What the employer pays beside it.
    pub(super) employer: WordList,
    /// What is kept back of it.
    pub(super) deduction: WordList,
}

impl Components {
    fn extend(&mut self, other: &Self) {
        self.base.extend(&other.base);
        self.extra.extend(&other.extra);
        self.employer.extend(&other.employer);
        self.deduction.extend(&other.deduction);
    }

    fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

impl Layout {
    /// A table of people of which nothing more is known.
    fn of_people() -> Self {
        Self {
            kind: RowKind::Person,
            required: Vec::new(),
            signature: Vec::new(),
            structure: false,
            transposed: false,
            title_rows: 0,
            sample_rows: 0,
            period: None,
            ask_period: false,
            runs: false,
            components: Components::default(),
            groups: WordList::default(),
            nobody: None,
            aside: Vec::new(),
            not_needed: Vec::new(),
            headless: None,
            guessed: Vec::new(),
            columns: BTreeMap::new(),
            known: Known::default(),
        }
    }

    /// Adds the headings of another for those this one does not name.
    fn extend(&mut self, other: &Self) {
        let mut known = self.known().clone();
        for (heading, (meaning, rank)) in other.known() {
            let after = meaning.and_then(|meaning| self.columns.get(&meaning)).map_or(0, Vec::len);
            known.entry(heading.clone()).or_insert((*meaning, rank + after));
        }
        self.known = Known(OnceLock::from(known));
        self.aside.extend_from_slice(&other.aside);
        self.components.extend(&other.components);
        for (meaning, headings) in &other.columns {
            self.columns.entry(*meaning).or_default().extend_from_slice(headings);
        }
    }

    /// Returns its headings as they are compared.
    pub(super) fn known(&self) -> &BTreeMap<String, (Option<Meaning>, usize)> {
        self.known.0.get_or_init(|| {
            let unneeded = self.not_needed.iter().map(|heading| (headings::listed(heading), (None, 0)));
            let named = self.columns.iter().flat_map(|(meaning, headings)| {
                let ranked = headings.iter().enumerate();
                ranked.map(|(rank, heading)| (headings::listed(heading), (Some(*meaning), rank)))
            });
            unneeded.chain(named).collect()
        })
    }

    /// Returns whether a heading is known to hold nothing that is needed.
    pub(super) fn leaves_out(&self, heading: &str) -> bool {
        self.known().get(&headings::plain(heading)).is_some_and(|(meaning, _)| meaning.is_none())
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
    pub(super) is: WordList,
    /// Texts the cell starts with, without regard to case.
    #[serde(default)]
    pub(super) starts: Vec<String>,
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
    DaysWeek,
    Fte,
    Posts,
    /// Which list a row is of, where people and groups of posts stand in one table.
    List,
    PayYear,
    PayFullTimeYear,
    PayMonth,
    PayHalfMonth,
    PayFourWeeks,
    PayFortnight,
    PayWeek,
    PayDay,
    PayHour,
    /// Pay whose heading does not say its period.
    Pay,
    /// Pay for leave, beside that for work: they are one.
    PayLeave,
    /// All that was paid in a period, extras among it.
    Gross,
    PayPeriod,
    /// What the row's pay is for, where a person has several rows.
    Component,
    /// Paid on top of pay: overtime, allowances, bonuses.
    Extra,
    /// What the employer pays beside pay, as the payroll has it.
    EmployerCharge,
    PayFloor,
    PayCeiling,
    Benefits,
    Drawings,
    Born,
    Age,
    Started,
    Left,
    Status,
    /// Whether somebody is employed or supplies.
    Contract,
    Apprentice,
    Director,
    Executive,
    Category,
    Currency,
    PayDated,
    /// A number of the state for a person: never used.
    NationalNumber,
}

impl Meaning {
    /// Every meaning, in the order a person chooses from.
    pub(super) const ALL: [Self; 49] = [
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
        Self::PayDay,
        Self::PayHour,
        Self::Pay,
        Self::PayLeave,
        Self::Gross,
        Self::PayPeriod,
        Self::PayFloor,
        Self::PayCeiling,
        Self::PayDated,
        Self::Currency,
        Self::Component,
        Self::Extra,
        Self::EmployerCharge,
        Self::HoursWeek,
        Self::DaysWeek,
        Self::Fte,
        Self::Posts,
        Self::Level,
        Self::Benefits,
        Self::Drawings,
        Self::Site,
        Self::Shift,
        Self::Skills,
        Self::Started,
        Self::Left,
        Self::Status,
        Self::Contract,
        Self::Born,
        Self::Age,
        Self::Category,
        Self::Director,
        Self::Executive,
        Self::Apprentice,
        Self::NationalNumber,
    ];

    /// Returns its id, as stored with a column.
    pub(super) fn id(self) -> String {
        serde_json::to_value(self).ok().and_then(|id| id.as_str().map(str::to_owned)).unwrap_or_default()
    }

    /// Returns whether several columns may share it: the first filled one counts, or their sum.
    pub(super) fn many(self) -> bool {
        matches!(
            self,
            Self::Manager
                | Self::Step
                | Self::Benefits
                | Self::PayLeave
                | Self::Extra
                | Self::EmployerCharge
                | Self::NationalNumber
        )
    }

    /// Returns the period of pay, for columns of pay in one amount.
    pub(super) fn pay_period(self) -> Option<Period> {
        Some(match self {
            Self::PayYear | Self::PayFullTimeYear | Self::Pay | Self::Gross => Period::Year,
            Self::PayMonth => Period::Month,
            Self::PayHalfMonth => Period::HalfMonth,
            Self::PayFourWeeks => Period::FourWeeks,
            Self::PayFortnight => Period::Fortnight,
            Self::PayWeek => Period::Week,
            Self::PayDay => Period::Day,
            Self::PayHour => Period::Hour,
            _ => return None,
        })
    }

    /// Returns whether it is pay, in one amount or as an end of a band.
    pub(super) fn is_pay(self) -> bool {
        self.pay_period().is_some() || matches!(self, Self::PayFloor | Self::PayCeiling)
    }

    /// Pay in one amount, in the order the columns are asked.
    pub(super) const PAY: [Self; 11] = [
        Self::PayYear,
        Self::PayFullTimeYear,
        Self::Pay,
        Self::PayMonth,
        Self::PayHalfMonth,
        Self::PayFourWeeks,
        Self::PayFortnight,
        Self::PayWeek,
        Self::PayDay,
        Self::PayHour,
        Self::Gross,
    ];
}

/// Returns the id of the profile that recognises a table by its headings. Tables of no known
/// origin are read by common headings and have none.
pub fn recognise(table: &Table, role: Role, profiles: &[Profile]) -> Option<String> {
    let usable = |profile: &&Profile| !profile.general && (role == Role::Payroll || profile.own.is_some());
    // What a person said of files like this one comes before what is known of products.
    let (own, products): (Vec<_>, Vec<_>) = profiles.iter().filter(usable).partition(|profile| profile.own.is_some());
    let mut known = own.into_iter().chain(products);
    known.find(|profile| layout_of(table, profile, profile.own.is_some()).is_some()).map(|profile| profile.id.clone())
}

/// Returns the ids of every meaning a column may have, in the order a person chooses from.
pub fn meanings() -> Vec<String> {
    Meaning::ALL.into_iter().map(Meaning::id).collect()
}

/// The layout a table is of. Nothing but its width gives away a table without headings: it is looked for so where
/// somebody said what it is.
fn layout_of<'a>(table: &Table, profile: &'a Profile, headless: bool) -> Option<(&'a Layout, Shaped)> {
    profile.layouts.iter().filter(|layout| headless || layout.headless.is_none()).find_map(|layout| {
        let shaped = shape::shaped(table, layout)?;
        let stands = |heading: &String| {
            let heading = headings::plain(heading);
            shaped.columns.headings.iter().any(|own| headings::plain(own) == heading)
        };
        let complete =
            layout.required.iter().all(|meaning| shaped.columns.has(*meaning)) && layout.signature.iter().all(stands);
        complete.then_some((layout, shaped))
    })
}

/// Everything needed to read one table.
pub(super) struct Reading {
    pub(super) layout: Layout,
    pub(super) columns: Columns,
    /// The table in the plain shape, where it has another.
    pub(super) plain: Option<Table>,
    /// Whether its columns were people, so that its rows are numbered from the left.
    pub(super) turned: bool,
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
        let by_profile = asked.and_then(|profile| {
            let found = layout_of(table, profile, true);
            Some((profile, found?))
        });
        if let Some((profile, (layout, shaped))) = by_profile {
            words.extend(&profile.words);
            let (mut layout, mut shaped) = (layout.clone(), shaped);
            if profile.own.is_some() && layout.headless.is_none() {
                // A later file may have columns nobody said anything about yet.
                general.iter().flat_map(|profile| &profile.layouts).for_each(|more| layout.extend(more));
                shaped = shape::shaped(table, &layout)?;
            }
            let Shaped { mut columns, plain, turned } = shaped;
            columns.are_guesses(&layout.guessed);
            if profile.own.is_some() {
                let table = plain.as_ref().unwrap_or(table);
                Cells::new(table, &columns, &words).guess(&mut columns, true, &layout.not_needed);
            }
            return Some(Self {
                layout,
                columns,
                plain,
                turned,
                words,
                currency: profile.currency,
                public_body: profile.public_body,
                dated_by_file_name: profile.dated_by_file_name,
                profile: Some(profile.clone()),
            });
        }
        // One word means different things in two languages: that of most headings is asked first.
        let understood = |profile: &Profile| {
            let of = |layout: &Layout| headings::find(table, layout).map_or(0, |columns| columns.count());
            profile.layouts.iter().map(of).max()
        };
        let mut general: Vec<_> = general.into_iter().map(|profile| (Reverse(understood(profile)), profile)).collect();
        general.sort_by(|(one, first), (other, second)| (one, &first.id).cmp(&(other, &second.id)));
        let mut layouts = general.into_iter().flat_map(|(_, profile)| &profile.layouts);
        let mut layout = layouts.next()?.clone();
        layouts.for_each(|more| layout.extend(more));
        let unknown = || Some(Shaped { columns: headings::unknown(table)?, plain: None, turned: false });
        let Shaped { mut columns, plain, turned } = shape::shaped(table, &layout).or_else(unknown)?;
        let unknown = columns.is_empty();
        let cells = Cells::new(plain.as_ref().unwrap_or(table), &columns, &words);
        cells.guess(&mut columns, unknown, &layout.not_needed);
        if columns.is_empty() {
            return None;
        }
        let (currency, public_body, dated_by_file_name, profile) = (None, false, false, None);
        Some(Self { layout, columns, plain, turned, words, currency, public_body, dated_by_file_name, profile })
    }

    /// Returns the profile that knows the heading of a column, and whether a person said what it means.
    pub(super) fn known_by<'p>(&'p self, column: usize, profiles: &'p [Profile]) -> Option<(&'p Profile, bool)> {
        let heading = headings::plain(self.columns.headings.get(column)?);
        let meaning = self.columns.meaning(column)?;
        let names = |profile: &&Profile| {
            let known = |layout: &Layout| layout.known().get(&heading).is_some_and(|(of, _)| *of == Some(meaning));
            profile.layouts.iter().any(known)
        };
        let own = self.profile.as_ref().into_iter();
        let found = own.chain(profiles.iter().filter(|profile| profile.general)).find(names)?;
        Some((found, found.own.is_some()))
    }
}
