//! Indents: where names stand deeper by spaces, each record's spaces become a column of their own, because cells are kept
//! without the spaces around them.

use std::collections::{BTreeMap, BTreeSet};

use super::Records;
use super::reporting::INDENT;

/// Spaces a tab stands for.
const TAB: usize = 4;
/// Fewer spaces are a slip of the hand.
const LEAST: usize = 2;

/// Cells that start with spaces, by column and record.
#[derive(Default)]
pub(super) struct Indents(BTreeMap<usize, BTreeMap<usize, usize>>);

impl Indents {
    /// Looks at a cell as the file has it.
    pub(super) fn see(&mut self, record: usize, column: usize, cell: &str) {
        if !cell.starts_with([' ', '\t', '\u{a0}']) {
            return;
        }
        let text = cell.trim_start();
        if text.starts_with(char::is_alphabetic) {
            let space = &cell[..cell.len() - text.len()];
            let spaces = space.chars().map(|c| if c == '\t' { TAB } else { 1 }).sum();
            self.0.entry(column).or_default().insert(record, spaces);
        }
    }

    /// Adds those of records after these, which are so many.
    pub(super) fn append(&mut self, later: Self, records: usize) {
        for (column, spaces) in later.0 {
            let own = self.0.entry(column).or_default();
            own.extend(spaces.into_iter().map(|(record, spaces)| (record + records, spaces)));
        }
    }

    /// Returns the records with a column of spaces beside them where one of their columns is indented like a tree.
    pub(super) fn beside(self, records: Records) -> Records {
        let Some((column, spaces)) = self.0.into_iter().find(|(column, spaces)| is_tree(&records, *column, spaces))
        else {
            return records;
        };
        let width = records.iter().map(|record| record.len()).max().unwrap_or_default();
        let top = top(&spaces);
        let mut beside = Records::default();
        for (index, record) in records.iter().enumerate() {
            let indent = match spaces.get(&index) {
                _ if Some(index) < top => INDENT.to_owned(),
                Some(spaces) => spaces.to_string(),
                None if record.cell(column).is_empty() => String::new(),
                None => "0".to_owned(),
            };
            let cells = (0..width).map(|column| record.cell(column)).chain([indent.as_str()]);
            beside.push(record.row, cells);
        }
        beside
    }
}

/// The record above the first indented one: it stands at the top, and what is above it are headings.
fn top(spaces: &BTreeMap<usize, usize>) -> Option<usize> {
    spaces.keys().next()?.checked_sub(1)
}

/// Whether spaces are steps of one size, none taken two at a time downwards, and most records are indented.
fn is_tree(records: &Records, column: usize, spaces: &BTreeMap<usize, usize>) -> bool {
    let sizes: BTreeSet<usize> = spaces.values().copied().collect();
    let Some(&step) = sizes.first().filter(|step| **step >= LEAST) else { return false };
    let Some(top) = top(spaces).filter(|top| *top > 0) else { return false };
    if sizes.iter().any(|size| size % step != 0) {
        return false;
    }
    let (mut depth, mut all) = (0, 0_usize);
    for (index, record) in records.iter().enumerate().skip(top) {
        if record.cell(column).is_empty() {
            continue;
        }
        all += 1;
        let next = spaces.get(&index).map_or(0, |spaces| spaces / step);
        if next > depth + 1 {
            return false;
        }
        depth = next;
    }
    spaces.len() * 2 > all
}
