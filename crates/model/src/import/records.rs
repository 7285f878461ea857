//! The records of a table, kept in one text: a register of half a million rows is a few large pieces of memory instead
//! of millions of small ones.

use std::fmt;

use serde::ser::SerializeStruct;
use serde::{Serialize, Serializer};

/// Every record of a table from its first line on, headings included.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Records {
    /// Every cell, one after another.
    text: String,
    /// Where each cell ends in the text.
    ends: Vec<u32>,
    /// Of each record, its row and how many cells stand before it.
    heads: Vec<(u32, u32)>,
}

/// One record of a table.
#[derive(Clone, Copy)]
pub struct Record<'a> {
    /// Its row as a spreadsheet numbers it, from 1.
    pub row: u32,
    text: &'a str,
    start: u32,
    ends: &'a [u32],
}

impl Records {
    /// Adds a record. Spaces around a cell are left out.
    pub fn push<C: AsRef<str>>(&mut self, row: u32, cells: impl IntoIterator<Item = C>) {
        self.heads.push((row, offset(self.ends.len())));
        for cell in cells {
            self.text.push_str(cell.as_ref().trim());
            self.ends.push(offset(self.text.len()));
        }
    }

    /// Adds a record whose cells stand one after another in a text, each up to its end. One without a filled cell is
    /// left out. Returns whether any may have had spaces around it.
    pub(super) fn push_joined(&mut self, row: u32, text: &str, ends: &[usize]) -> bool {
        let start = self.text.len();
        let bytes = text.as_bytes();
        // Spaces that are no ASCII are found the long way.
        let bare = |byte: Option<&u8>| byte.is_none_or(|byte| (0x21..0x7f).contains(byte));
        let (mut from, mut trimmed, mut filled) = (0, true, false);
        for end in ends {
            trimmed &= from == *end || (bare(bytes.get(from)) && bare(bytes.get(*end - 1)));
            filled |= from != *end;
            from = *end;
        }
        if trimmed {
            if filled {
                self.heads.push((row, offset(self.ends.len())));
                self.text.push_str(text);
                self.ends.extend(ends.iter().map(|end| offset(start + end)));
            }
            return false;
        }
        let cell = |(from, end): (usize, usize)| text.get(from..end).unwrap_or_default().trim();
        let cells = std::iter::once(0).chain(ends.iter().copied()).zip(ends.iter().copied()).map(cell);
        if cells.clone().any(|cell| !cell.is_empty()) {
            self.push(row, cells);
        }
        true
    }

    /// Adds the records of another after these, their rows counted on.
    pub(super) fn append(&mut self, other: Self, rows: u32) {
        if self.is_empty() && rows == 0 {
            *self = other;
            return;
        }
        let (text, cells) = (offset(self.text.len()), offset(self.ends.len()));
        self.text.push_str(&other.text);
        self.ends.extend(other.ends.into_iter().map(|end| end.saturating_add(text)));
        let heads = other.heads.into_iter();
        self.heads.extend(heads.map(|(row, first)| (row.saturating_add(rows), first.saturating_add(cells))));
    }

    /// Returns how many there are.
    pub fn len(&self) -> usize {
        self.heads.len()
    }

    /// Returns whether there is none.
    pub fn is_empty(&self) -> bool {
        self.heads.is_empty()
    }

    /// Returns a record by its index.
    pub fn get(&self, index: usize) -> Option<Record<'_>> {
        let (row, first) = *self.heads.get(index)?;
        let last = self.heads.get(index + 1).map_or(self.ends.len(), |(_, next)| *next as usize);
        let start = (first as usize).checked_sub(1).map_or(0, |before| self.ends[before]);
        Some(Record { row, text: &self.text, start, ends: &self.ends[first as usize..last] })
    }

    /// Returns the record of a row, as a spreadsheet numbers them.
    pub fn of_row(&self, row: u32) -> Option<Record<'_>> {
        self.get(self.heads.binary_search_by_key(&row, |(row, _)| *row).ok()?)
    }

    /// Returns every record in order.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = Record<'_>> + Clone {
        (0..self.len()).map(|index| self.get(index).unwrap_or(Record { row: 0, text: "", start: 0, ends: &[] }))
    }
}

/// Texts past this are refused before they become records (`tables`).
fn offset(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

impl<'a> Record<'a> {
    /// Returns how many cells it has.
    pub fn len(self) -> usize {
        self.ends.len()
    }

    /// Returns whether it has none.
    pub fn is_empty(self) -> bool {
        self.ends.is_empty()
    }

    /// Returns a cell by its column, from 0; blank past the last one.
    pub fn cell(self, column: usize) -> &'a str {
        let Some(end) = self.ends.get(column) else { return "" };
        let start = column.checked_sub(1).map_or(self.start, |before| self.ends[before]);
        self.text.get(start as usize..*end as usize).unwrap_or_default()
    }

    /// Returns its cells as one text, with nothing between them.
    pub(super) fn joined(self) -> &'a str {
        let end = self.ends.last().copied().unwrap_or(self.start);
        self.text.get(self.start as usize..end as usize).unwrap_or_default()
    }

    /// Returns every cell in order.
    pub fn cells(self) -> impl ExactSizeIterator<Item = &'a str> + Clone {
        (0..self.len()).map(move |column| self.cell(column))
    }
}

// A record's cells may hold names and pay.
impl fmt::Debug for Record<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Record({})", self.row)
    }
}

impl Serialize for Record<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("Record", 2)?;
        fields.serialize_field("row", &self.row)?;
        fields.serialize_field("cells", &Cells(*self))?;
        fields.end()
    }
}

/// The cells of a record as a list.
struct Cells<'a>(Record<'a>);

impl Serialize for Cells<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.cells())
    }
}

impl Serialize for Records {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter())
    }
}
