//! One list of the books: which record holds its headings, which column means what, and its cells.

use std::collections::{BTreeMap, BTreeSet};

use rust_decimal::Decimal;

use super::super::dates::{self, DateOrder};
use super::super::headings::plain;
use super::super::notes::Notes;
use super::super::numbers::{self, DecimalMark};
use super::super::reporting::INDENT;
use super::super::{Record, SetAside, Table};
use super::words::{AccountWords, Age, Field, Headings};
use crate::Date;
use crate::money::{Amount, Currency, Rounding};
use crate::problem::{Arg, Code, Place, Problem};

/// Records in which headings are looked for; reports have some lines of title above them.
const PREAMBLE: usize = 30;
/// Amounts past this, in major units, are nothing a firm's books hold.
pub(super) const MOST: i64 = 1_000_000_000_000;

/// What reading the lists needs to know beside them.
pub(super) struct Asked<'a> {
    pub(super) words: &'a AccountWords,
    /// Months in order, each with its short forms.
    pub(super) months: &'a [Vec<String>],
    /// Signs and codes of currencies.
    pub(super) currencies: &'a BTreeMap<String, Currency>,
    /// The currency of the plan.
    pub(super) currency: Currency,
    /// The last year written in two figures that is of this century.
    pub(super) last_short: i16,
}

/// Kinds of list, in the order their headings are looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Bank,
    PayMonths,
    Ledger,
    /// Balances of customers or suppliers, by how late they are.
    Aged,
    /// Rows that move two accounts each.
    Postings,
    Accounts,
    /// Names of accounts by code, without amounts.
    Chart,
}

impl Kind {
    const ALL: [Self; 7] =
        [Self::Bank, Self::PayMonths, Self::Ledger, Self::Aged, Self::Postings, Self::Accounts, Self::Chart];

    fn headings(self, words: &AccountWords) -> &Headings {
        match self {
            Self::Bank => &words.bank,
            Self::PayMonths => &words.payroll,
            Self::Ledger | Self::Aged => &words.ledger,
            Self::Postings => &words.postings,
            Self::Accounts | Self::Chart => &words.accounts,
        }
    }

    /// Whether columns are those of such a list.
    fn is_whole(self, columns: &BTreeMap<Field, usize>) -> bool {
        let has = |fields: &[Field]| fields.iter().all(|field| columns.contains_key(field));
        match self {
            Self::Bank => has(&[Field::Week, Field::Opening, Field::Closing]),
            // With names, it is a payroll of several months.
            Self::PayMonths => has(&[Field::Month, Field::Net]) && !has(&[Field::Name]),
            Self::Ledger => has(&[Field::Party, Field::Outstanding]) && (has(&[Field::Due]) || has(&[Field::Invoice])),
            Self::Accounts => {
                (has(&[Field::Name]) || has(&[Field::Code]))
                    && (has(&[Field::Debit, Field::Credit]) || has(&[Field::Amount]))
            }
            // Whether it has columns of ages is looked at apart.
            Self::Aged => has(&[Field::Party, Field::Outstanding]),
            Self::Postings => has(&[Field::Code, Field::Contra, Field::Amount, Field::Side]),
            Self::Chart => has(&[Field::Code, Field::Name]),
        }
    }
}

/// A list with its columns understood.
pub(super) struct List<'a> {
    pub(super) kind: Kind,
    pub(super) file: &'a str,
    /// The lines above the headings.
    pub(super) above: Vec<Record<'a>>,
    pub(super) headings: Vec<&'a str>,
    heading: Record<'a>,
    /// The records under the headings that are no repeated headings.
    pub(super) body: Vec<Record<'a>>,
    columns: BTreeMap<Field, usize>,
    /// Columns of amounts of one period each, of a statement; else none.
    periods: Vec<usize>,
    marks: Vec<DecimalMark>,
    orders: Vec<DateOrder>,
}

fn columns(record: Record<'_>, headings: &Headings) -> BTreeMap<Field, usize> {
    let mut found = BTreeMap::new();
    let mut taken = BTreeSet::new();
    let cells: Vec<String> = record.cells().map(plain).collect();
    // Headings that mean one thing only are given out before those that may mean several.
    let mut ranked: Vec<(usize, Field, usize)> = Vec::new();
    for (field, known) in headings {
        for (rank, heading) in known.iter().enumerate() {
            ranked.extend(
                cells.iter().enumerate().filter(|(_, cell)| *cell == heading).map(|(at, _)| (rank, *field, at)),
            );
        }
    }
    ranked.sort_unstable();
    for (_, field, at) in ranked {
        if !found.contains_key(&field) && taken.insert(at) {
            found.insert(field, at);
        }
    }
    found
}

impl<'a> List<'a> {
    /// Returns the first kind of list whose headings a table has.
    pub(super) fn of(table: &'a Table, words: &AccountWords) -> Option<Self> {
        let known = |kind: Kind| {
            let known = kind.headings(words);
            let candidates = table.records.iter().take(PREAMBLE).enumerate();
            let (at, columns) = candidates
                .map(|(at, record)| (at, columns(record, known)))
                .filter(|(_, columns)| kind.is_whole(columns))
                .max_by_key(|(at, columns)| (columns.len(), std::cmp::Reverse(*at)))?;
            let list = Self::under(table, kind, at, columns, Vec::new())?;
            // Nothing but its columns of ages makes such a list.
            let ages = list.headings.iter().filter(|heading| words.age(heading, &[]).is_some()).count();
            (kind != Kind::Aged || ages > 1).then_some(list)
        };
        let statement = |kind: Kind| (kind == Kind::Accounts).then(|| Self::statement(table, words)).flatten();
        Kind::ALL.into_iter().find_map(|kind| known(kind).or_else(|| statement(kind)))
    }

    /// The list under a record of headings.
    fn under(
        table: &'a Table,
        kind: Kind,
        at: usize,
        columns: BTreeMap<Field, usize>,
        periods: Vec<usize>,
    ) -> Option<Self> {
        let heading = table.records.get(at)?;
        let body: Vec<Record<'_>> = table.records.iter().skip(at + 1).collect();
        let column = |index: usize| body.iter().map(move |record| record.cell(index));
        Some(Self {
            kind,
            file: &table.file,
            above: table.records.iter().take(at).collect(),
            headings: heading.cells().collect(),
            heading,
            marks: (0..heading.len()).map(|index| DecimalMark::of_column(column(index))).collect(),
            orders: (0..heading.len()).map(|index| DateOrder::of_column(column(index))).collect(),
            body,
            columns,
            periods,
        })
    }

    /// A statement: labels in the first column, under no heading or under that of accounts, beside amounts under headings
    /// that are years, days or spans of time, or just say that they are amounts.
    fn statement(table: &'a Table, words: &AccountWords) -> Option<Self> {
        let is = |fields: &[Field], heading: &str| {
            let heading = plain(heading);
            fields.iter().filter_map(|field| words.accounts.get(field)).flatten().any(|known| *known == heading)
        };
        let periods = |record: Record<'_>| -> Vec<usize> {
            let first = record.cell(0);
            if !first.is_empty() && !is(&[Field::Name, Field::Code], first) {
                return Vec::new();
            }
            let years = (1..record.len()).filter(|at| year_of(record.cell(*at)).is_some());
            let amounts = (1..record.len()).filter(|at| is(&[Field::Amount], record.cell(*at)));
            years.chain(amounts).collect()
        };
        let candidates = table.records.iter().take(PREAMBLE).enumerate();
        let (at, periods) = candidates
            .map(|(at, record)| (at, periods(record)))
            .filter(|(_, periods)| !periods.is_empty())
            .max_by_key(|(at, periods)| {
                let years = periods.iter().filter(|column| {
                    table.records.get(*at).is_some_and(|record| year_of(record.cell(**column)).is_some())
                });
                (years.count(), std::cmp::Reverse(*at))
            })?;
        let columns = BTreeMap::from([(Field::Name, 0), (Field::Amount, *periods.first()?)]);
        let list = Self::under(table, Kind::Accounts, at, columns, periods)?;
        let labels = || list.body.iter().map(|record| record.cell(0));
        // Sections or totals make it a statement: years beside names alone may be anything.
        let sections = labels().filter(|label| words.section(label).is_some()).count();
        let totals = labels().filter(|label| words.is_total(label) || words.is_running(label)).count();
        (sections > 0 && totals > 0).then_some(list)
    }

    /// Returns whether it is a statement under headings of periods.
    pub(super) fn is_statement(&self) -> bool {
        !self.periods.is_empty()
    }

    /// Takes the last period of a statement, or the column that totals them, and says which others are left out.
    pub(super) fn choose_period(&mut self, asked: &Asked, notes: &mut Notes) {
        let end = |at: &usize| {
            let heading = self.headings.get(*at).copied().unwrap_or_default();
            let day = dates::day(heading, DateOrder::Open, asked.months, asked.last_short);
            match (day, year_of(heading)) {
                (Some(day), _) => (day.year(), i16::from(day.month()), i16::from(day.day())),
                (None, Some(year)) => {
                    let words: Vec<String> = plain(heading).split(' ').map(str::to_owned).collect();
                    let month = |word: &String| {
                        asked.months.iter().position(|names| names.iter().any(|name| plain(name) == *word))
                    };
                    let month = words.iter().rev().find_map(month).map_or(0, |month| month + 1);
                    (year, i16::try_from(month).unwrap_or(0), 0)
                }
                // A column of amounts beside periods is their total.
                (None, None) => (i16::MAX, 0, 0),
            }
        };
        // The first of equals: a column of changes may follow under the same year.
        let Some(taken) = self.periods.iter().copied().rev().max_by_key(end) else { return };
        self.columns.insert(Field::Amount, taken);
        let name = |at: &usize| self.headings.get(*at).copied().unwrap_or_default();
        let others: Vec<&str> = self.periods.iter().filter(|at| **at != taken).map(name).collect();
        if !others.is_empty() {
            let problem = Problem::new(Code::PeriodOther, Place::file(self.file)).with("taken", name(&taken));
            notes.say(problem.with("others", others.join(", ")));
        }
    }

    /// Returns whether a record says anything in the column of amounts, or in that of any period.
    pub(super) fn amounts_said(&self, record: Record<'_>) -> bool {
        let columns = [Field::Debit, Field::Credit, Field::Amount].into_iter().filter_map(|field| self.column(field));
        columns.chain(self.periods.iter().copied()).any(|at| !record.cell(at).is_empty())
    }

    /// Returns the columns that say how late balances are, in order.
    pub(super) fn ages(&self, asked: &Asked) -> Vec<(usize, Age)> {
        let of = |at: usize| asked.words.age(self.headings.get(at)?, asked.months).map(|age| (at, age));
        (0..self.headings.len()).filter_map(of).collect()
    }

    pub(super) fn has(&self, field: Field) -> bool {
        self.columns.contains_key(&field)
    }

    pub(super) fn column(&self, field: Field) -> Option<usize> {
        self.columns.get(&field).copied()
    }

    pub(super) fn heading(&self, field: Field) -> &'a str {
        self.column(field).map_or("", |at| self.headings[at])
    }

    /// Returns a cell; blank where there is none.
    pub(super) fn cell(&self, record: Record<'a>, field: Field) -> &'a str {
        self.column(field).map_or("", |at| record.cell(at))
    }

    /// Returns where a record stands.
    pub(super) fn place(&self, record: Record<'_>) -> Place {
        Place::row(self.file, record.row)
    }

    /// Returns the amount of a cell; none where it is blank or no amount that is counted with.
    pub(super) fn amount_at(&self, record: Record<'_>, at: usize, asked: &Asked) -> Option<Amount> {
        let mark = self.marks.get(at).copied().unwrap_or(DecimalMark::Point);
        let (value, _) = numbers::amount(record.cell(at), mark, asked.currencies)?;
        let counted = value.abs() <= Decimal::from(MOST);
        counted.then(|| Amount::from_major(value, asked.currency.decimals(), Rounding::HalfUp))
    }

    /// Returns the amount under a meaning.
    pub(super) fn amount(&self, record: Record<'_>, field: Field, asked: &Asked) -> Option<Amount> {
        self.amount_at(record, self.column(field)?, asked)
    }

    /// Returns the day under a meaning; one that cannot be read is noted.
    pub(super) fn day(&self, record: Record<'_>, field: Field, asked: &Asked, notes: &mut Notes) -> Option<Date> {
        let found = self.day_of(record, field, asked);
        if found.is_none() && !self.cell(record, field).is_empty() {
            notes.row(Code::DateUnreadable, self.place(record).column(self.heading(field)));
        }
        found
    }

    /// Returns the day under a meaning; none where it is blank or cannot be read.
    pub(super) fn day_of(&self, record: Record<'_>, field: Field, asked: &Asked) -> Option<Date> {
        let at = self.column(field)?;
        dates::day(record.cell(at), *self.orders.get(at)?, asked.months, asked.last_short)
    }

    /// Notes columns of days of which nothing says whether the day or the month comes first.
    pub(super) fn note_orders(&self, fields: &[Field], notes: &mut Notes) {
        for at in fields.iter().filter_map(|field| self.column(*field)) {
            let open = self.orders[at] == DateOrder::Open;
            if open && self.body.iter().any(|record| dates::depends_on_order(record.cell(at))) {
                let place = Place::file(self.file).column(self.headings[at]);
                notes.say(Problem::new(Code::DateOrderAssumed, place));
            }
        }
    }

    /// Notes columns that nobody needs to miss: every other one is read.
    pub(super) fn note_unused(&self, asked: &Asked, notes: &mut Notes) {
        let ages = if self.kind == Kind::Aged { self.ages(asked) } else { Vec::new() };
        let ages = ages.into_iter().map(|(at, _)| at);
        let used: BTreeSet<usize> = self.columns.values().chain(&self.periods).copied().chain(ages).collect();
        let unused = self.headings.iter().enumerate().filter(|(at, heading)| {
            let heading = plain(heading);
            // The spaces a program put beside the labels stand there for nothing here: totals end groups.
            let spaces = heading == plain(INDENT);
            !heading.is_empty() && !spaces && !used.contains(at) && !asked.words.not_needed.contains(&heading)
        });
        let unused: Vec<&str> = unused.map(|(_, heading)| *heading).collect();
        // Every other heading of a cash book is a movement.
        if !unused.is_empty() && self.kind != Kind::Bank {
            let problem = Problem::new(Code::ColumnUnused, Place::file(self.file));
            notes.say(problem.with("count", unused.len()).with("columns", Arg::Text(unused.join(", "))));
        }
    }

    /// Returns the currency a heading of amounts states.
    pub(super) fn currency(&self, asked: &Asked) -> Option<Currency> {
        let states = |heading: &str, sign: &str| match sign.chars().all(char::is_alphabetic) {
            true => heading.split(|c: char| !c.is_alphanumeric()).any(|word| word == sign),
            false => heading.contains(sign),
        };
        let known = asked.currencies.iter().rev();
        known
            .filter(|(sign, _)| self.headings.iter().any(|heading| states(heading, sign)))
            .map(|(_, currency)| *currency)
            .next()
    }

    /// Whether a record says the headings again.
    pub(super) fn is_heading(&self, record: Record<'_>) -> bool {
        record.cells().eq(self.heading.cells())
    }
}

/// The last year a heading names.
fn year_of(heading: &str) -> Option<i16> {
    let numbers = heading.split(|c: char| !c.is_ascii_digit()).filter(|part| part.len() == 4);
    numbers.filter_map(|part| part.parse().ok()).filter(|year| (1900..2200).contains(year)).max()
}

/// Sets a record aside with its reason.
pub(super) fn aside(place: Place, reason: Code, left: &mut Vec<SetAside>, notes: &mut Notes) {
    notes.row(reason, place.clone());
    left.push(SetAside { place, reason });
}
