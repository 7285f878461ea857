//! What a row states as its pay.

use std::sync::Arc;

use rust_decimal::Decimal;

use super::super::Record;
use super::super::dates::{self, DateOrder};
use super::super::numbers;
use super::super::pay::{Stated, possible_days};
use super::super::profile::{Meaning, Period};
use super::super::word_list::is_one_of;
use super::TableReader;
use crate::Date;
use crate::problem::Code;

impl TableReader<'_, '_> {
    /// What the row states as pay, and the heading it stands under.
    pub(super) fn stated(&self, record: Record<'_>, note: &mut impl FnMut(Code, Meaning)) -> (Stated, Arc<str>) {
        let columns = &self.reading.columns;
        let heading = |meaning: Meaning| {
            let column = columns.of(meaning).first();
            column.map_or_else(|| Arc::from(""), |column| Arc::clone(&self.headings[*column]))
        };
        let undisclosed = |cell: &str| is_one_of(cell, &self.reading.words.undisclosed);
        let mut present = self.pay.iter().map(|(meaning, _)| meaning).filter(|meaning| meaning.pay_period().is_some());
        let stated = |meaning: &&Meaning| !undisclosed(columns.cell(record, **meaning));
        let zero = |meaning: &&Meaning| self.amount(record, **meaning).is_some_and(|(value, _)| value.is_zero());
        // Of alternative rates, programs write 0 in those that are not used.
        let several = present.clone().nth(1).is_some();
        let used = present.clone().filter(stated).find(|meaning| !several || !zero(meaning));
        let filled = used.or_else(|| present.clone().find(stated));
        let mut stated = match (filled, present.next()) {
            (Some(meaning), _) => (self.one_amount(record, *meaning, note), heading(*meaning)),
            (None, _) if columns.has(Meaning::PayFloor) || columns.has(Meaning::PayCeiling) => {
                (self.band(record), heading(Meaning::PayFloor))
            }
            (None, Some(meaning)) => (Stated::Undisclosed, heading(*meaning)),
            (None, None) => (Stated::NoColumn, Arc::from("")),
        };
        if self.row_currency(record).is_some_and(|own| Some(own) != self.currency) {
            stated.0.doubt(Code::CurrencySecond);
        }
        if self.pay_column.is_some_and(|column| columns.is_guessed(column)) {
            stated.0.doubt(Code::PayColumnGuessed);
        }
        stated
    }

    pub(super) fn one_amount(
        &self,
        record: Record<'_>,
        meaning: Meaning,
        note: &mut impl FnMut(Code, Meaning),
    ) -> Stated {
        let Some((value, _)) = self.amount(record, meaning) else { return Stated::Fault(Code::PayNotANumber) };
        let (_, said) = self.said_period(self.reading.columns.cell(record, meaning));
        let mut period = said.or(meaning.pay_period()).unwrap_or(Period::Year);
        let mut doubt = None;
        if matches!(meaning, Meaning::Pay | Meaning::Gross) && said.is_none() {
            let cell = self.reading.columns.cell(record, Meaning::PayPeriod);
            let days = || self.covers(record).and_then(|(from, to)| Period::between(from, to));
            match self.reading.words.period(cell).or_else(days).or(self.reading.layout.period) {
                Some(said) => period = said,
                None if meaning == Meaning::Gross || self.reading.layout.ask_period => {
                    doubt = Some(Code::PayPeriodMissing);
                }
                None if self.pay_column.is_some_and(|column| self.reading.columns.is_guessed(column)) => {}
                None => note(Code::PayPeriodAssumed, Meaning::Pay),
            }
        }
        if meaning == Meaning::Gross {
            note(Code::PayGross, Meaning::Gross);
        }
        let mut value = value;
        if meaning == Meaning::Pay {
            let leave = self.reading.columns.of(Meaning::PayLeave).iter();
            let leave = leave.filter_map(|column| self.amount_in(record, *column));
            value = leave.fold(value, |sum, (leave, _)| sum.saturating_add(leave));
        }
        if let (Period::Day, Some(days)) = (period, self.days_week(record)) {
            (value, period) = (value.saturating_mul(days), Period::Week);
        }
        Stated::Amount { value, period, runs: 1, full_time: meaning == Meaning::PayFullTimeYear, doubt }
    }

    /// The two days of the period the row's pay is for.
    pub(super) fn covers(&self, record: Record<'_>) -> Option<(Date, Date)> {
        let column = *self.reading.columns.of(Meaning::PayPeriod).first()?;
        dates::span(record.cell(column), DateOrder::Open, &self.reading.words.months)
    }

    /// Paid days a week, where they are possible.
    pub(super) fn days_week(&self, record: Record<'_>) -> Option<Decimal> {
        let column = *self.reading.columns.of(Meaning::DaysWeek).first()?;
        let days = numbers::quantity(record.cell(column), self.marks[column])?;
        Some(days).filter(possible_days)
    }

    /// Parts an amount from the period it says itself: `£15.50 per hour`.
    pub(super) fn said_period<'c>(&self, cell: &'c str) -> (&'c str, Option<Period>) {
        let end = cell.rfind(|c: char| c.is_ascii_digit()).map_or(0, |last| last + 1);
        if end == cell.len() {
            return (cell, None);
        }
        let (amount, words) = cell.split_at(end);
        match self.reading.words.period(words.trim_start_matches(['/', ' ', '\u{a0}'])) {
            Some(period) => (amount, Some(period)),
            None => (cell, None),
        }
    }

    /// A band of pay. In a structure file a zero is what a publisher writes who says nothing.
    pub(super) fn band(&self, record: Record<'_>) -> Stated {
        let full_time = self.reading.layout.structure;
        let end = |meaning| {
            let cell = self.reading.columns.cell(record, meaning);
            if is_one_of(cell, &self.reading.words.undisclosed) {
                return Ok(None);
            }
            match self.amount(record, meaning) {
                Some((value, _)) => Ok(Some(value).filter(|value| !(full_time && value.is_zero()))),
                None => Err(Code::PayNotANumber),
            }
        };
        match (end(Meaning::PayFloor), end(Meaning::PayCeiling)) {
            (Err(code), _) | (_, Err(code)) => Stated::Fault(code),
            (Ok(None), Ok(None)) => Stated::Undisclosed,
            (Ok(Some(floor)), Ok(Some(ceiling))) if floor == ceiling => {
                Stated::Amount { value: floor, period: Period::Year, runs: 1, full_time, doubt: None }
            }
            (Ok(Some(floor)), Ok(Some(ceiling))) if floor < ceiling => {
                Stated::Band { floor, ceiling, full_time, doubt: None }
            }
            _ => Stated::Fault(Code::PayBandBroken),
        }
    }
}
