//! Work ties: who works with whom and how much, as two columns of ids and perhaps a weight.

use std::collections::{BTreeMap, HashMap};

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::{Record, Row, Table};
use crate::decision::Key;
use crate::problem::{Code, Place, Problem};

/// A tie as a file has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tie {
    /// The one, in the file's words.
    pub one: String,
    /// The other.
    pub other: String,
    /// How much they work together; 1 where the file does not say.
    pub weight: u32,
    /// The row it stands in.
    pub row: u32,
}

/// Headings two columns of ids may have.
const HEADS: &[&str] = &["id", "from", "to", "source", "target", "person", "employee", "worker", "name"];

/// Whether the first record is a heading: its third cell is no number, it names columns, or it has words where every
/// other record has numbers.
fn is_heading<'a>(first: Record<'_>, mut rest: impl ExactSizeIterator<Item = Record<'a>>) -> bool {
    let numbers = |record: Record<'_>| (0..2).all(|at| record.cell(at).parse::<i64>().is_ok());
    let weight = first.cell(2);
    let named = |at: usize| HEADS.contains(&first.cell(at).to_lowercase().as_str());
    !weight.is_empty() && weight.parse::<Decimal>().is_err()
        || named(0) && named(1)
        || !numbers(first) && rest.len() > 0 && rest.all(numbers)
}

/// Reads a table of ties. A row that is none is a problem and left out.
pub fn ties(table: &Table) -> (Vec<Tie>, Vec<Problem>) {
    let (mut found, mut problems) = (Vec::new(), Vec::new());
    let heading = table.records.get(0).is_some_and(|first| is_heading(first, table.records.iter().skip(1)));
    for record in table.records.iter().skip(usize::from(heading)) {
        let [one, other, weight] = [0, 1, 2].map(|at| record.cell(at));
        let place = || Place::row(&table.file, record.row);
        if one.is_empty() && other.is_empty() {
            continue;
        }
        if one.is_empty() || other.is_empty() {
            problems.push(Problem::new(Code::TieIncomplete, place()));
            continue;
        }
        let weight = match weight {
            "" => Some(1),
            text => text.parse::<Decimal>().ok().filter(|weight| weight.fract().is_zero()).and_then(|one| one.to_u32()),
        };
        let Some(weight) = weight.filter(|weight| *weight > 0) else {
            problems.push(Problem::new(Code::TieWeight, place()).with("text", record.cell(2)));
            continue;
        };
        found.push(Tie { one: one.to_owned(), other: other.to_owned(), weight, row: record.row });
    }
    (found, problems)
}

/// Matches ties to people by id, else by name. Who is nobody in the payroll is one problem for the file.
pub(super) fn matched(table: &Table, rows: &[Row]) -> (Vec<(Key, Key, u32)>, Vec<Problem>) {
    let mut known: HashMap<&str, &Key> = HashMap::new();
    for row in rows {
        if let Some(name) = &row.name {
            known.entry(name).or_insert(&row.key);
        }
    }
    known.extend(rows.iter().map(|row| (row.key.as_str(), &row.key)));
    let (ties, mut problems) = ties(table);
    let (mut found, mut strangers) = (Vec::new(), BTreeMap::new());
    for tie in ties {
        let pair = [&tie.one, &tie.other].map(|id| known.get(id.as_str()).copied());
        match pair {
            [Some(one), Some(other)] => found.push((one.clone(), other.clone(), tie.weight)),
            _ => {
                strangers.entry(tie.row).or_insert(());
            }
        }
    }
    if let Some((row, ())) = strangers.first_key_value() {
        problems.push(Problem::new(Code::TieUnmatched, Place::row(&table.file, *row)).with("rows", strangers.len()));
    }
    (found, problems)
}
