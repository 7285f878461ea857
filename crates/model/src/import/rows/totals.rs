//! Rows of totals: told apart from people, and held against the rows above them.

use rust_decimal::Decimal;

use super::super::Record;
use super::super::headings;
use super::super::notes::Notes;
use super::super::numbers::{self, DecimalMark};
use super::super::profile::Meaning;
use super::{TableReader, starts_with};
use crate::money::{Amount, Rounding};
use crate::problem::{Arg, Code, Place, Problem};

/// Sums of the column of pay, to compare rows of totals with: over all rows, and over those since
/// the last row of totals.
#[derive(Default)]
pub(super) struct Sums {
    pub(super) all: Sum,
    pub(super) since: Sum,
    /// What the last row of totals states.
    pub(super) stated: Option<Decimal>,
}

#[derive(Default)]
pub(super) struct Sum {
    pub(super) value: Decimal,
    pub(super) rows: u32,
}

impl Sums {
    /// Adds those of the rows after these, none of which is a row of totals.
    pub(super) fn append(&mut self, later: &Self) {
        for (sum, later) in [(&mut self.all, &later.all), (&mut self.since, &later.since)] {
            sum.value = sum.value.saturating_add(later.value);
            sum.rows += later.rows;
        }
    }
}

impl Sum {
    pub(super) fn add(&mut self, value: Decimal) {
        self.value = self.value.saturating_add(value);
        self.rows += 1;
    }
}

impl TableReader<'_, '_> {
    /// A label and numbers, or the sum of everything above without a label.
    pub(super) fn is_totals(&self, record: Record<'_>, sums: &Sums) -> bool {
        // A period stands beside sums too.
        let mut filled = self.filled_but_period(record);
        let number = |(column, cell): (usize, &str)| {
            let mark = self.marks.get(column).copied().unwrap_or(DecimalMark::Point);
            numbers::amount(cell, mark, &self.reading.words.currencies).is_some()
        };
        if self.is_labelled(record) {
            return filled.skip(1).all(number);
        }
        self.is_nameless(record)
            && sums.all.rows > 1
            && self.pay_cell(record) == Some(sums.all.value)
            && filled.all(number)
    }

    pub(super) fn filled_but_period<'r>(&self, record: Record<'r>) -> impl Iterator<Item = (usize, &'r str)> {
        let period = self.reading.columns.of(Meaning::PayPeriod);
        record.cells().enumerate().filter(move |(column, cell)| !cell.is_empty() && !period.contains(column))
    }

    /// Whether the first filled cell of a record is a label of totals.
    pub(super) fn is_labelled(&self, record: Record<'_>) -> bool {
        let first = self.filled_but_period(record).map(|(_, cell)| cell).next();
        first.filter(|cell| self.may_be_total(cell)).is_some_and(|cell| {
            let label = headings::plain(cell);
            let mut totals = self.reading.words.totals.written();
            totals.any(|word| label == word || label.strip_prefix(word).is_some_and(|rest| rest.starts_with(' ')))
        })
    }

    /// Whether a record says nothing of who or what it is.
    pub(super) fn is_nameless(&self, record: Record<'_>) -> bool {
        ![Meaning::Id, Meaning::Name, Meaning::LastName, Meaning::Title, Meaning::Step]
            .iter()
            .any(|meaning| !self.reading.columns.cell(record, *meaning).is_empty())
    }

    /// Whether a text can be the label of a row of totals by how it begins.
    pub(super) fn may_be_total(&self, cell: &str) -> bool {
        let word = cell.trim_start_matches(|c: char| !c.is_alphanumeric());
        let initial = word.chars().next().and_then(|first| first.to_lowercase().next());
        let currency = ["gbp", "usd", "eur"].iter().any(|code| starts_with(word, code));
        currency || initial.is_some_and(|initial| self.initials.contains(&initial))
    }

    pub(super) fn pay_cell(&self, record: Record<'_>) -> Option<Decimal> {
        let column = self.pay_column?;
        let (amount, _) = self.said_period(record.cell(column));
        numbers::amount(amount, self.marks[column], &self.reading.words.currencies).map(|(value, _)| value)
    }

    /// Compares a row of totals with the rows above it: all of them, or those since the last one.
    pub(super) fn compare(&self, record: Record<'_>, sums: &Sums, notes: &mut Notes) {
        let (Some(column), Some(stated)) = (self.pay_column, self.pay_cell(record)) else { return };
        if stated == sums.all.value || stated == sums.since.value {
            return;
        }
        // The sum of one row is that person's pay, which no problem may hold.
        let sums = [&sums.all, &sums.since].into_iter().filter(|sum| sum.rows > 1);
        let Some(nearest) = sums.min_by_key(|sum| stated.saturating_sub(sum.value).abs()) else { return };
        let figure = |value: Decimal| match self.currency {
            Some(currency) => Arg::Money(Amount::from_major(value, currency.decimals(), Rounding::HalfUp), currency),
            None => Arg::Number(value),
        };
        let place = Place::row(self.label, record.row).column(&self.reading.columns.headings[column]);
        let problem = Problem::new(Code::TotalsDiffer, place);
        notes.say(problem.with("stated", figure(stated)).with("added", figure(nearest.value)));
    }
}
