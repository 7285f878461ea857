//! Open invoices to customers or of suppliers.

use std::collections::BTreeSet;

use super::super::SetAside;
use super::super::headings::plain;
use super::super::notes::Notes;
use super::list::{Asked, List, aside};
use super::words::{AccountWords, Age, Field, stands};
use super::{Invoice, Role};
use crate::Date;
use crate::money::Amount;
use crate::problem::{Arg, Code, Place, Problem};

/// Days of one step of ages: a month, or thirty days.
const STEP: i32 = 30;

/// Returns whether a ledger is of customers or of suppliers; none where neither its headings, the lines above them nor
/// the name of its file say it.
pub(super) fn side(list: &List<'_>, words: &AccountWords) -> Option<Role> {
    let above = list.above.iter().flat_map(|record| record.cells());
    let texts: Vec<String> =
        [list.heading(Field::Party)].into_iter().chain(above).chain([list.file]).map(plain).collect();
    texts.iter().find_map(|text| {
        let says = |known: &[String]| known.iter().any(|word| stands(word, text));
        match (says(&words.debtors), says(&words.creditors)) {
            (true, false) => Some(Role::Debtors),
            (false, true) => Some(Role::Creditors),
            _ => None,
        }
    })
}

/// Reads a ledger of open invoices as they stood on a day.
pub(super) fn read(
    list: &List<'_>,
    asked: &Asked,
    day: Date,
    left: &mut Vec<SetAside>,
    notes: &mut Notes,
) -> Vec<Invoice> {
    let mut found: Vec<Invoice> = Vec::new();
    let (mut met, mut since) = (BTreeSet::new(), 0);
    list.note_orders(&[Field::Dated, Field::Due], notes);
    for &record in &list.body {
        let place = list.place(record);
        let (party, id) = (list.cell(record, Field::Party), list.cell(record, Field::Invoice));
        if list.is_heading(record) {
            aside(place, Code::RowRepeatedHeading, left, notes);
            continue;
        }
        // Somebody may be called a word of totals; then the row has a day or a number.
        let plain = [Field::Dated, Field::Due].iter().all(|field| list.cell(record, *field).is_empty());
        if plain && ((id.is_empty() && asked.words.is_total(party)) || (party.is_empty() && asked.words.is_total(id))) {
            // A total that does not say of what is of all so far, or of what came since the last one.
            let unnamed = [party, id].iter().any(|label| asked.words.totalled(label).is_some_and(|of| of.is_empty()));
            let stated = list.amount(record, Field::Outstanding, asked).filter(|_| unnamed);
            let sum = |invoices: &[Invoice]| invoices.iter().map(|invoice| invoice.amount).sum::<Amount>();
            if stated != Some(sum(found.get(since..).unwrap_or_default())) {
                let column = list.heading(Field::Outstanding);
                compare(place.clone().column(column), stated, sum(&found), asked, notes);
            }
            since = found.len();
            aside(place, Code::RowTotals, left, notes);
            continue;
        }
        let Some(amount) = list.amount(record, Field::Outstanding, asked) else {
            aside(place, Code::BooksAmountMissing, left, notes);
            continue;
        };
        let dated = list.day(record, Field::Dated, asked, notes);
        let due = list.day(record, Field::Due, asked, notes);
        if !met.insert((party, id, dated, due, amount)) {
            aside(place, Code::BooksDuplicate, left, notes);
            continue;
        }
        if dated.is_some_and(|dated| dated > day) {
            notes.row(Code::LedgerLater, place.clone());
        }
        if dated.is_none() && due.is_none() {
            notes.row(Code::LedgerUndated, place.clone());
        }
        found.push(Invoice { id: id.to_owned(), party: party.to_owned(), dated, due, amount, place });
    }
    found
}

/// Notes a total that is not what was added up.
fn compare(place: Place, stated: Option<Amount>, added: Amount, asked: &Asked, notes: &mut Notes) {
    if let Some(stated) = stated.filter(|stated| *stated != added) {
        let problem = Problem::new(Code::TotalsDiffer, place).with("stated", Arg::Money(stated, asked.currency));
        notes.say(problem.with("added", Arg::Money(added, asked.currency)));
    }
}

/// Reads balances by how late they are. An age is a range of days: a balance counts as due on the last day it may have
/// been due on, for so late it is at least, and one that is not late has no day.
pub(super) fn aged(
    list: &List<'_>,
    asked: &Asked,
    day: Date,
    left: &mut Vec<SetAside>,
    notes: &mut Notes,
) -> Vec<Invoice> {
    let ages = list.ages(asked);
    let mut late = 0;
    let columns: Vec<(usize, Option<Date>)> = ages
        .into_iter()
        .map(|(at, age)| {
            let due = (age == Age::Late).then(|| {
                let least = 1 + STEP * late;
                late += 1;
                day.checked_sub(jiff::Span::new().days(least)).ok()
            });
            (at, due.flatten())
        })
        .collect();
    let mut found: Vec<Invoice> = Vec::new();
    let mut sums: Vec<Amount> = vec![Amount::ZERO; columns.len()];
    let (mut whole, mut met) = (Amount::ZERO, BTreeSet::new());
    for &record in &list.body {
        let place = list.place(record);
        let party = list.cell(record, Field::Party);
        if list.is_heading(record) {
            aside(place, Code::RowRepeatedHeading, left, notes);
            continue;
        }
        let stated = list.amount(record, Field::Outstanding, asked);
        let parts: Vec<Option<Amount>> = columns.iter().map(|(at, _)| list.amount_at(record, *at, asked)).collect();
        if party.is_empty() || asked.words.is_total(party) {
            if party.is_empty() || asked.words.totalled(party).is_some_and(|of| of.is_empty()) {
                for ((part, sum), (at, _)) in parts.iter().zip(&sums).zip(&columns) {
                    let heading = list.headings.get(*at).copied().unwrap_or_default();
                    compare(place.clone().column(heading), *part, *sum, asked, notes);
                }
                compare(place.clone().column(list.heading(Field::Outstanding)), stated, whole, asked, notes);
            }
            aside(place, Code::RowTotals, left, notes);
            continue;
        }
        // Nothing beside a name: the end of the list, or a group of parties.
        let blank = columns.iter().all(|(at, _)| record.cell(*at).is_empty());
        if blank && list.cell(record, Field::Outstanding).is_empty() {
            aside(place, Code::RowEmpty, left, notes);
            continue;
        }
        let unreadable = columns.iter().zip(&parts).any(|((at, _), part)| part.is_none() && !is_nil(record.cell(*at)));
        if unreadable {
            aside(place, Code::BooksAmountMissing, left, notes);
            continue;
        }
        if !met.insert(party) {
            notes.row(Code::BooksDuplicate, place.clone());
        }
        let added: Amount = parts.iter().flatten().copied().sum();
        compare(place.clone().column(list.heading(Field::Outstanding)), stated, added, asked, notes);
        whole += added;
        for ((part, sum), (at, due)) in parts.iter().zip(&mut sums).zip(&columns) {
            let Some(amount) = part.filter(|amount| *amount != Amount::ZERO) else { continue };
            *sum += amount;
            found.push(Invoice {
                id: list.headings.get(*at).copied().unwrap_or_default().to_owned(),
                party: party.to_owned(),
                dated: None,
                due: *due,
                amount,
                place: place.clone(),
            });
        }
    }
    if !found.is_empty() {
        notes.say(Problem::new(Code::LedgerAged, Place::file(list.file)).with("count", found.len()));
    }
    found
}

/// Whether a cell says that there is nothing.
fn is_nil(cell: &str) -> bool {
    cell.chars().all(|c| matches!(c, '-' | '–' | '—'))
}
