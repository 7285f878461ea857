//! One list of the books: which record holds its headings, which column means what, and its cells.

use std::collections::{BTreeMap, BTreeSet};

use rust_decimal::Decimal;

use super::super::dates::{self, DateOrder};
use super::super::headings::plain;
use super::super::notes::Notes;
use super::super::numbers::{self, DecimalMark};
use super::super::{Record, SetAside, Table};
use super::words::{AccountWords, Field, Headings};
use crate::Date;
use crate::money::{Amount, Currency, Rounding};
use crate::problem::{Arg, Code, Place, Problem};

/// Records in which headings are looked for; reports have some lines of title above them.
const PREAMBLE: usize = 30;
/// Amounts past this, in major units, are nothing a firm's books hold.
const MOST: i64 = 1_000_000_000_000;

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
    Accounts,
}

impl Kind {
    const ALL: [Self; 4] = [Self::Bank, Self::PayMonths, Self::Ledger, Self::Accounts];

    fn headings(self, words: &AccountWords) -> &Headings {
        match self {
            Self::Bank => &words.bank,
            Self::PayMonths => &words.payroll,
            Self::Ledger => &words.ledger,
            Self::Accounts => &words.accounts,
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
        Kind::ALL.into_iter().find_map(|kind| {
            let known = kind.headings(words);
            let candidates = table.records.iter().take(PREAMBLE).enumerate();
            let (at, columns) = candidates
                .map(|(at, record)| (at, columns(record, known)))
                .filter(|(_, columns)| kind.is_whole(columns))
                .max_by_key(|(at, columns)| (columns.len(), std::cmp::Reverse(*at)))?;
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
            })
        })
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
        let at = self.column(field)?;
        let text = record.cell(at);
        let found = dates::day(text, self.orders[at], asked.months, asked.last_short);
        if found.is_none() && !text.is_empty() {
            notes.row(Code::DateUnreadable, self.place(record).column(self.headings[at]));
        }
        found
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
        let used: BTreeSet<usize> = self.columns.values().copied().collect();
        let unused = self.headings.iter().enumerate().filter(|(at, heading)| {
            let heading = plain(heading);
            !heading.is_empty() && !used.contains(at) && !asked.words.not_needed.contains(&heading)
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

/// Sets a record aside with its reason.
pub(super) fn aside(place: Place, reason: Code, left: &mut Vec<SetAside>, notes: &mut Notes) {
    notes.row(reason, place.clone());
    left.push(SetAside { place, reason });
}
