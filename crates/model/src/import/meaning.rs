//! How sure it is what a column means: what its heading says, held against what stands in it. Where headings say
//! nothing, what stands in a column may say it; that is a guess, and is said to be one.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use foldhash::fast::RandomState;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::Table;
use super::dates::{self, DateOrder};
use super::headings::{Columns, plain};
use super::numbers::{self, DecimalMark};
use super::profile::{Lexicon, Meaning};
use super::word_list::is_one_of;

/// Filled cells of a column that are looked at.
const SAMPLE: usize = 400;
/// Records from which values alone may say what a column is.
const ENOUGH: usize = 5;
/// Of a hundred cells, those that must fit for a guess, for a sure heading, and for a likely one.
const GUESS: usize = 95;
const SURE: usize = 90;
const LIKELY: usize = 50;
/// Yearly pay lies between these, in major units, wherever the middle of a column of it does.
const PAY_FROM: Decimal = Decimal::from_parts(4_000, 0, 0, false, 0);
const PAY_TO: Decimal = Decimal::from_parts(1_000_000, 0, 0, false, 0);
/// Days of birth have their middle before this year, first days at a firm after the other.
const BORN_BEFORE: i16 = 1995;
const STARTED_AFTER: i16 = 2004;
/// The longest an id is.
const LONGEST_ID: usize = 24;

/// How sure it is what a column means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Sureness {
    /// A person said so.
    Said,
    /// Its heading says so, and what stands in it fits.
    Sure,
    /// Its heading says so, and most of what stands in it fits.
    Likely,
    /// Only what stands in it says so, or its heading says so and most of what stands in it does not fit.
    Guess,
}

impl Sureness {
    /// Returns its id.
    pub fn id(self) -> &'static str {
        match self {
            Self::Said => "said",
            Self::Sure => "sure",
            Self::Likely => "likely",
            Self::Guess => "guess",
        }
    }
}

/// Why a column was taken for what it was.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Evidence {
    /// A person said so, now or when a file like it was read.
    Said,
    /// A profile knows its heading.
    Heading {
        /// Id of the profile.
        profile: String,
    },
    /// What stands in it.
    Values {
        /// What it was looked at as: `amount`, `number`, `day`, `reference`, `unique`, `words`, `code`.
        kind: String,
        /// Cells that fit.
        fit: u32,
        /// Filled cells looked at.
        of: u32,
    },
}

/// A table's columns, and cells of them.
pub(super) struct Cells<'a> {
    table: &'a Table,
    /// Index of the first record under the headings.
    body: usize,
    words: &'a Lexicon,
}

/// Cells of one column that are filled and not marked as undisclosed, with how they are read.
struct Sample<'a> {
    cells: Vec<&'a str>,
    mark: DecimalMark,
    order: DateOrder,
}

/// What is counted of cells.
struct Fit {
    kind: &'static str,
    fit: usize,
    of: usize,
}

impl Fit {
    /// Whether so many of a hundred fit.
    fn is(&self, hundredths: usize) -> bool {
        self.of > 0 && self.fit * 100 >= self.of * hundredths
    }

    fn evidence(&self) -> Evidence {
        let count = |cells| u32::try_from(cells).unwrap_or(u32::MAX);
        Evidence::Values { kind: self.kind.to_owned(), fit: count(self.fit), of: count(self.of) }
    }
}

impl<'a> Cells<'a> {
    pub(super) fn new(table: &'a Table, columns: &Columns, words: &'a Lexicon) -> Self {
        Self { table, body: columns.body(), words }
    }

    fn all(&self, column: usize) -> impl Iterator<Item = &'a str> {
        let records = self.table.records.iter().skip(self.body);
        records.map(move |record| record.cell(column)).filter(|cell| !cell.is_empty())
    }

    /// Takes cells from all over a column, so that one part of a file does not speak for the rest.
    fn sample(&self, column: usize) -> Sample<'a> {
        let records = self.table.records.len().saturating_sub(self.body);
        let step = records.div_ceil(SAMPLE).max(1);
        let cells: Vec<&str> = (self.body..self.table.records.len())
            .step_by(step)
            .filter_map(|index| self.table.records.get(index))
            .map(|record| record.cell(column))
            .filter(|cell| !is_one_of(cell, &self.words.undisclosed))
            .collect();
        let mark = DecimalMark::of_column(cells.iter().copied());
        let order = DateOrder::of_column(cells.iter().copied());
        Sample { cells, mark, order }
    }

    /// Says how sure the meaning of a column is, and why. `profile`: the one that knows its heading.
    pub(super) fn judged(
        &self,
        columns: &Columns,
        column: usize,
        meaning: Meaning,
        profile: Option<&str>,
        said: bool,
    ) -> (Sureness, Vec<Evidence>) {
        let fit = self.fit(columns, &self.sample(column), meaning);
        let mut evidence = Vec::new();
        if said {
            evidence.push(Evidence::Said);
        } else if !columns.is_guessed(column) {
            evidence.extend(profile.map(|profile| Evidence::Heading { profile: profile.to_owned() }));
        }
        let sureness = match &fit {
            _ if said => Sureness::Said,
            _ if columns.is_guessed(column) => Sureness::Guess,
            None => Sureness::Sure,
            Some(fit) if fit.of == 0 || fit.is(SURE) => Sureness::Sure,
            Some(fit) if fit.is(LIKELY) => Sureness::Likely,
            Some(_) => Sureness::Guess,
        };
        evidence.extend(fit.filter(|fit| fit.of > 0).map(|fit| fit.evidence()));
        (sureness, evidence)
    }

    /// Counts the cells that can be what a meaning says.
    fn fit(&self, columns: &Columns, sample: &Sample<'_>, meaning: Meaning) -> Option<Fit> {
        use Meaning as M;
        let count = |kind, fits: &dyn Fn(&str) -> bool| {
            Some(Fit { kind, fit: sample.cells.iter().filter(|cell| fits(cell)).count(), of: sample.cells.len() })
        };
        match meaning {
            M::Benefits | M::Drawings | M::Extra | M::EmployerCharge | M::PayLeave => {
                count("amount", &|cell| self.is_amount(cell, sample.mark))
            }
            _ if meaning.is_pay() => count("amount", &|cell| self.is_amount(cell, sample.mark)),
            M::HoursWeek | M::DaysWeek | M::Fte | M::Posts | M::Age => {
                count("number", &|cell| numbers::quantity(cell, sample.mark).is_some())
            }
            M::Born | M::Started | M::Left => count("day", &|cell| self.day(cell, sample.order).is_some()),
            M::PayDated => count("day", &|cell| dates::day_or_month(cell, sample.order, &self.words.months).is_some()),
            M::Manager => self.references(columns, sample),
            M::Id => Some(unique(sample)),
            M::Category | M::Currency => count("code", &|cell| cell.chars().count() <= 3),
            M::Name | M::FirstName | M::LastName | M::Title => {
                count("words", &|cell| cell.chars().any(char::is_alphabetic))
            }
            _ => None,
        }
    }

    fn is_amount(&self, cell: &str, mark: DecimalMark) -> bool {
        let end = cell.rfind(|c: char| c.is_ascii_digit()).map_or(0, |last| last + 1);
        let read = |text: &str| numbers::amount(text, mark, &self.words.currencies).is_some();
        read(cell) || cell.get(..end).is_some_and(read)
    }

    fn day(&self, cell: &str, order: DateOrder) -> Option<crate::Date> {
        // Years of two figures: guessing only looks at which half of a century they are in.
        const LAST_SHORT: i16 = 40;
        dates::day(cell, order, &self.words.months, LAST_SHORT)
    }

    /// Counts the cells that are somebody's id or name.
    fn references(&self, columns: &Columns, sample: &Sample<'_>) -> Option<Fit> {
        let mut open: HashSet<&str, RandomState> = sample.cells.iter().copied().collect();
        let names = [Meaning::Id, Meaning::Name, Meaning::Email, Meaning::Title];
        for column in names.into_iter().flat_map(|meaning| columns.of(meaning)) {
            for cell in self.all(*column) {
                if open.is_empty() {
                    break;
                }
                open.remove(cell);
            }
        }
        let whole = names.into_iter().any(|meaning| columns.has(meaning));
        let fit = sample.cells.iter().filter(|cell| !open.contains(**cell)).count();
        whole.then_some(Fit { kind: "reference", fit, of: sample.cells.len() })
    }

    /// Guesses what columns hold that no heading says: who a row is about and what it is paid, where those are missing;
    /// and where `all` may be guessed, as no heading of the table is known, everything that can be. Columns known not
    /// to be needed are left alone.
    pub(super) fn guess(&self, columns: &mut Columns, all: bool, not_needed: &[String]) {
        let records = self.table.records.len().saturating_sub(self.body);
        if records < ENOUGH {
            return;
        }
        let not_needed: BTreeSet<String> = not_needed.iter().map(|heading| plain(heading)).collect();
        let names: Vec<String> = columns.headings.iter().map(|heading| plain(heading)).collect();
        let spare = |column: usize| names.get(column).is_some_and(|name| not_needed.contains(name));
        let open: Vec<usize> = (0..columns.headings.len())
            .filter(|column| columns.meaning(*column).is_none() && !spare(*column))
            .collect();
        let samples: BTreeMap<usize, Sample<'_>> = open.iter().map(|column| (*column, self.sample(*column))).collect();
        let filled = |sample: &Sample<'_>| sample.cells.len() * 100 >= records.min(SAMPLE / 2) * GUESS;
        let someone = [Meaning::Id, Meaning::Name, Meaning::LastName];
        let has_any = |columns: &Columns, of: &[Meaning]| of.iter().any(|meaning| columns.has(*meaning));

        let wanted = |columns: &Columns, meaning| !columns.has(meaning) && (all || !has_any(columns, &someone));
        if wanted(columns, Meaning::Id) {
            let id = samples.iter().find(|(_, sample)| filled(sample) && unique(sample).is(100) && are_ids(sample));
            if let Some((column, _)) = id {
                columns.guess(Meaning::Id, *column);
            }
        }
        if wanted(columns, Meaning::Name) {
            let name = samples.iter().find(|(_, sample)| filled(sample) && are_names(sample));
            if let Some((column, _)) = name {
                columns.guess(Meaning::Name, *column);
            }
        }
        if all {
            self.guess_days(columns, &samples);
            self.guess_manager(columns, &samples);
        }
        if has_any(columns, &someone) && !columns.has_pay() {
            // One column of amounts is the pay; of several, nothing says which.
            let mut pay = samples.iter().filter(|(column, sample)| {
                columns.meaning(**column).is_none() && filled(sample) && self.are_yearly_pay(sample)
            });
            if let (Some((column, _)), None) = (pay.next(), pay.next()) {
                columns.guess(Meaning::Pay, *column);
            }
        }
    }

    fn guess_days(&self, columns: &mut Columns, samples: &BTreeMap<usize, Sample<'_>>) {
        for (column, sample) in samples {
            if columns.meaning(*column).is_some() {
                continue;
            }
            let mut years: Vec<i16> =
                sample.cells.iter().filter_map(|cell| self.day(cell, sample.order)).map(crate::Date::year).collect();
            let days = Fit { kind: "day", fit: years.len(), of: sample.cells.len() };
            years.sort_unstable();
            let Some(middle) = years.get(years.len() / 2).filter(|_| days.is(GUESS)) else { continue };
            let meaning = match *middle {
                year if year < BORN_BEFORE => Meaning::Born,
                year if year > STARTED_AFTER => Meaning::Started,
                _ => continue,
            };
            if !columns.has(meaning) {
                columns.guess(meaning, *column);
            }
        }
    }

    /// A column of ids of other rows is who they report to, where following it leads up and never round.
    fn guess_manager(&self, columns: &mut Columns, samples: &BTreeMap<usize, Sample<'_>>) {
        let Some(id) = columns.of(Meaning::Id).first().copied().filter(|_| !columns.has(Meaning::Manager)) else {
            return;
        };
        for (column, sample) in samples.iter().filter(|(column, _)| **column != id) {
            let refers = columns.meaning(*column).is_none()
                && self.references(columns, sample).is_some_and(|fit| fit.is(GUESS))
                && sample.cells.iter().collect::<BTreeSet<_>>().len() > 1;
            if refers && self.leads_up(id, *column) {
                columns.guess(Meaning::Manager, *column);
                return;
            }
        }
    }

    fn leads_up(&self, id: usize, manager: usize) -> bool {
        let records = self.table.records.iter().skip(self.body);
        let above: HashMap<&str, &str> = records.map(|record| (record.cell(id), record.cell(manager))).collect();
        let mut sound: HashSet<&str> = HashSet::new();
        above.keys().all(|start| {
            let (mut at, mut path) = (*start, HashSet::new());
            while let Some(next) = above.get(at).filter(|_| !sound.contains(at)) {
                if !path.insert(at) {
                    return false;
                }
                at = next;
            }
            sound.extend(path);
            true
        })
    }

    fn are_yearly_pay(&self, sample: &Sample<'_>) -> bool {
        let read = |cell: &&str| numbers::amount(cell, sample.mark, &self.words.currencies).map(|(value, _)| value);
        let mut amounts: Vec<Decimal> = sample.cells.iter().filter_map(read).collect();
        let fit = Fit { kind: "amount", fit: amounts.len(), of: sample.cells.len() };
        amounts.sort_unstable();
        let middle = amounts.get(amounts.len() / 2);
        fit.is(GUESS) && middle.is_some_and(|middle| (PAY_FROM..=PAY_TO).contains(middle))
    }
}

/// Counts the cells that stand once.
fn unique(sample: &Sample<'_>) -> Fit {
    let mut times: HashMap<&str, usize> = HashMap::new();
    sample.cells.iter().for_each(|cell| *times.entry(cell).or_default() += 1);
    Fit { kind: "unique", fit: times.values().filter(|times| **times == 1).count(), of: sample.cells.len() }
}

/// Short tokens with a figure in each, and no amounts with a fraction.
fn are_ids(sample: &Sample<'_>) -> bool {
    sample.cells.iter().all(|cell| {
        cell.len() <= LONGEST_ID
            && cell.contains(|c: char| c.is_ascii_digit())
            && !cell.contains([' ', '.', ',', '/', ':', '@', '£', '$', '€'])
    })
}

/// Two or more words of letters, most of them once.
fn are_names(sample: &Sample<'_>) -> bool {
    let name = |cell: &&&str| {
        let letters = |c: char| c.is_alphabetic() || matches!(c, ' ' | '-' | '\'' | '’' | '.' | ',');
        cell.split_whitespace().count() > 1 && cell.chars().all(letters)
    };
    let fit = Fit { kind: "words", fit: sample.cells.iter().filter(name).count(), of: sample.cells.len() };
    fit.is(GUESS) && unique(sample).is(SURE)
}
