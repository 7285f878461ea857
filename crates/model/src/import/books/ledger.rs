//! Open invoices to customers or of suppliers.

use std::collections::BTreeSet;

use super::super::SetAside;
use super::super::headings::plain;
use super::super::notes::Notes;
use super::list::{Asked, List, aside};
use super::words::{AccountWords, Field, stands};
use super::{Invoice, Role};
use crate::Date;
use crate::problem::Code;

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
    let mut found = Vec::new();
    let mut met = BTreeSet::new();
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
