//! Postings: each row moves two accounts by one amount, and a mark says which side the first one is on.
//!
//! A file of DATEV has a line above its headings that says the year, the length of account numbers and the currency; the
//! days of its rows have no year. Source of the layout: DATEV, EXTF format 700, category 21 (Buchungsstapel); its help
//! pages were not read, the columns are those of the files and of the headings they carry.

use std::collections::BTreeMap;

use super::super::Record;
use super::super::notes::Notes;
use super::accounts::{Found, added};
use super::chart::Chart;
use super::list::{Asked, List, aside};
use super::words::{Field, Side};
use super::{Account, Heads};
use crate::Date;
use crate::money::Currency;
use crate::problem::Code;

/// What the first line of a DATEV file begins with.
const MARK: &str = "EXTF";
/// Its columns, from 0.
const YEAR_BEGINS: usize = 12;
const CODE_LENGTH: usize = 13;
const CURRENCY: usize = 21;

/// The line above the headings of a DATEV file.
fn first_line<'a>(list: &List<'a>) -> Option<Record<'a>> {
    list.above.iter().find(|record| record.cell(0) == MARK).copied()
}

/// Returns the currency the line above the headings states.
pub(super) fn currency(list: &List<'_>) -> Option<Currency> {
    Currency::parse(first_line(list)?.cell(CURRENCY))
}

/// Reads postings and adds them up by account.
pub(super) fn read(list: &List<'_>, asked: &Asked, heads: &Heads, chart: &mut Chart, notes: &mut Notes) -> Found {
    let mut found = Found { read: list.body.len(), ..Found::default() };
    let mut met: BTreeMap<String, usize> = BTreeMap::new();
    let first = first_line(list);
    let begins = first.and_then(|line| line.cell(YEAR_BEGINS).parse::<Date>().ok());
    let length: Option<usize> = first.and_then(|line| line.cell(CODE_LENGTH).parse().ok());
    let (mut entries, mut days) = (0, Vec::new());
    for &record in &list.body {
        let place = list.place(record);
        let codes = [Field::Code, Field::Contra].map(|field| list.cell(record, field));
        let side = asked.words.side(list.cell(record, Field::Side));
        let amount = list.amount(record, Field::Amount, asked).zip(side);
        let Some((amount, side)) = amount.filter(|_| codes.iter().all(|code| !code.is_empty())) else {
            aside(place, Code::BooksAmountMissing, &mut found.left, notes);
            continue;
        };
        entries += 1;
        let written = list.cell(record, Field::Dated);
        let day = list.day_of(record, Field::Dated, asked).or_else(|| in_year(written, begins?));
        match day {
            Some(day) => days.push(day),
            None if !written.is_empty() => {
                notes.row(Code::DateUnreadable, place.clone().column(list.heading(Field::Dated)))
            }
            None => {}
        }
        let amount = if side == Side::Debit { amount } else { -amount };
        let before = met.len();
        for (code, amount) in codes.into_iter().zip([amount, -amount]) {
            let at = *met.entry(code.to_owned()).or_insert(found.accounts.len());
            if let Some(account) = found.accounts.get_mut(at) {
                account.amount += amount;
                continue;
            }
            let name = chart.name(code);
            let name = if name.is_empty() { code.to_owned() } else { name };
            found.accounts.push(Account {
                code: Some(code.to_owned()),
                name,
                amount,
                head: None,
                proposed: None,
                place: place.clone(),
            });
        }
        found.merged += usize::from(met.len() == before);
    }
    for account in &mut found.accounts {
        let code = account.code.as_deref().unwrap_or_default();
        // Accounts of customers and suppliers have one figure more than the others.
        let personal = length.filter(|length| code.len() == length + 1).and_then(|_| asked.words.personal(code));
        account.proposed = personal.or_else(|| asked.words.head(&account.name, account.amount, None));
        account.head = heads.get(account.id()).or_else(|| heads.get(&account.name)).copied().or(account.proposed);
    }
    if entries > 0 {
        notes.say(added(list.file, entries, found.accounts.len(), &days));
    }
    found
}

/// A day written as its number and its month, in the year that begins on a day.
fn in_year(written: &str, begins: Date) -> Option<Date> {
    let whole: i16 = written.parse().ok().filter(|_| (3..=4).contains(&written.len()))?;
    let (day, month) = (i8::try_from(whole / 100).ok()?, i8::try_from(whole % 100).ok()?);
    let in_first = Date::new(begins.year(), month, day).ok().filter(|day| *day >= begins);
    in_first.or_else(|| Date::new(begins.year().checked_add(1)?, month, day).ok())
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_day_without_a_year_is_in_the_year_that_begins() {
        assert_eq!(in_year("2102", date(2018, 1, 1)), Some(date(2018, 2, 21)));
        assert_eq!(in_year("102", date(2018, 7, 1)), Some(date(2019, 2, 1)));
        assert_eq!(in_year("3002", date(2018, 1, 1)), None);
        assert_eq!(in_year("x", date(2018, 1, 1)), None);
    }
}
