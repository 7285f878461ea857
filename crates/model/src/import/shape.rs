//! Tables that are not yet a row a person under one row of headings, brought into that shape.
//!
//! Headings may stand in two rows, people may stand side by side, a file may come without headings. Every record keeps
//! the number of its own row; of a table whose columns are people, the number of the column.

use std::collections::{BTreeMap, BTreeSet};

use super::headings::{self, Columns, is_figure, plain};
use super::profile::{Layout, Lexicon, Meaning, Reading};
use super::{Record, Records, Table, dates};

/// A turned table has a row for each thing said of people: one longer than this is a list of people.
const FIELDS_AT_MOST: usize = 2_000;
/// Known headings from which a record is the headings of a table of its own.
pub(super) const HEADINGS: usize = 3;
/// Records in which headings are looked for.
const HEAD: usize = 30;
/// Columns in which the names of what is said of people may stand, where people stand side by side.
const LABELS: usize = 3;
/// Known headings down a column from which people may stand side by side, and rows such a table has at most.
const TURNED_FROM: usize = 3;
const TURNED_ROWS: usize = 400;
/// Filled cells a line has at most that says the period of the rows below it.
const PERIOD_CELLS: usize = 3;

/// A table with its columns understood.
pub(super) struct Shaped {
    pub(super) columns: Columns,
    /// The table in the plain shape, where it has another.
    pub(super) plain: Option<Table>,
    /// Whether its columns were people.
    pub(super) turned: bool,
}

/// Understands a table as it stands, or in the shape that lets most of it be understood.
pub(super) fn shaped(table: &Table, layout: &Layout) -> Option<Shaped> {
    if layout.title_rows > 0 {
        let first = table.records.iter().position(|record| record.row > layout.title_rows)?;
        let plain = table.with(std::iter::empty(), Some(first));
        let columns = headings::find(&plain, layout)?;
        return Some(Shaped { columns, plain: Some(plain), turned: false });
    }
    let mut best = match layout.transposed {
        true => None,
        false => headings::find(table, layout).map(|columns| first_of_two(table, layout, columns)),
    };
    let known = |best: &Option<Shaped>| best.as_ref().map_or(0, |shaped| shaped.columns.count());
    for index in 0..HEAD.min(table.records.len().saturating_sub(1)) {
        let Some(heading) = joined(table, index, layout) else { continue };
        let head = table.with([(0, heading.clone())].into_iter(), None);
        // Where both say as much, the lower row alone leaves out what its groups say.
        let lower = best.as_ref().is_some_and(|best| best.plain.is_none() && best.columns.record == Some(index + 1));
        let least = known(&best) + usize::from(!lower);
        if headings::find(&head, layout).is_some_and(|columns| columns.count() >= least) {
            let row = table.records.get(index + 1).map_or(0, |record| record.row);
            let plain = table.with([(row, heading)].into_iter(), Some(index + 2));
            let found = headings::find(&plain, layout).filter(|columns| columns.record == Some(0));
            if let Some(columns) = found {
                best = Some(Shaped { columns, plain: Some(plain), turned: false });
            }
        }
    }
    let may_be_turned = layout.transposed || (known(&best) < TURNED_FROM && table.records.len() <= TURNED_ROWS);
    if let Some(plain) = may_be_turned.then(|| turned(table, layout, known(&best))).flatten() {
        let columns = headings::find(&plain, layout).filter(|columns| columns.count() > known(&best));
        if let Some(columns) = columns {
            best = Some(Shaped { columns, plain: Some(plain), turned: true });
        }
    }
    best
}

/// Of two tables one under the other, takes the first although the second says more.
fn first_of_two(table: &Table, layout: &Layout, columns: Columns) -> Shaped {
    let figures = |index: usize| table.records.get(index).is_some_and(|record| record.cells().any(is_figure));
    let heading = columns.record.unwrap_or(0);
    for index in (0..heading).filter(|index| !figures(*index)) {
        let Some(record) = table.records.get(index) else { continue };
        if !(index + 1..heading).any(figures) {
            break;
        }
        let alone = table.with([(record.row, record.cells().map(str::to_owned).collect())].into_iter(), None);
        if let Some(columns) = headings::find(&alone, layout).filter(|columns| columns.count() >= HEADINGS) {
            return Shaped { columns, plain: Some(table.with(std::iter::empty(), Some(index))), turned: false };
        }
    }
    Shaped { columns, plain: None, turned: false }
}

impl Table {
    /// Returns a table of the same file of other records, and its own from one on.
    fn with(&self, first: impl Iterator<Item = (u32, Vec<String>)>, rest: Option<usize>) -> Self {
        let mut records = Records::default();
        first.for_each(|(row, cells)| records.push(row, cells));
        for record in rest.into_iter().flat_map(|rest| self.records.iter().skip(rest)) {
            records.push(record.row, record.cells());
        }
        Self { file: self.file.clone(), sheet: self.sheet.clone(), records }
    }
}

/// Whether a layout knows what a heading means.
pub(super) fn means(layout: &Layout, heading: &str) -> bool {
    layout.known().get(&plain(heading)).is_some_and(|(meaning, _)| meaning.is_some())
}

/// Whether a heading is of what stands beside pay.
fn is_beside_pay(layout: &Layout, heading: &str) -> bool {
    let meaning = layout.known().get(&plain(heading)).and_then(|(meaning, _)| *meaning);
    matches!(meaning, Some(Meaning::Extra | Meaning::EmployerCharge | Meaning::PayLeave))
}

/// Joins two rows of headings, the upper of which goes over several columns: `Regular` over `Hours` and `Amount`. None
/// where the rows are not such.
fn joined(table: &Table, index: usize, layout: &Layout) -> Option<Vec<String>> {
    let (upper, lower) = (table.records.get(index)?, table.records.get(index + 1)?);
    let filled = |record: Record<'_>| record.cells().filter(|cell| !cell.is_empty()).count();
    let width = upper.len().max(lower.len());
    let words = |record: Record<'_>| !record.cells().any(is_figure);
    // A line of title has one cell; a row of headings goes over every column.
    let over = (1..width).any(|column| !upper.cell(column).is_empty()) && filled(upper) < width;
    if !over || filled(lower) < 2 || !words(upper) || !words(lower) {
        return None;
    }
    let mut above = "";
    let mut cells = Vec::with_capacity(width);
    for column in 0..width {
        let (group, own) = (upper.cell(column), lower.cell(column));
        if !group.is_empty() {
            above = group;
        }
        let both = format!("{above} {own}").trim().to_owned();
        // What stands under one group alone needs no group to be told apart, unless that is paid beside pay.
        let alone = lower.cells().filter(|cell| *cell == own).count() == 1 && !is_beside_pay(layout, above);
        let known_alone = means(layout, own) && !means(layout, &both);
        cells.push(match (own.is_empty(), known_alone && (alone || above.is_empty())) {
            (true, _) => group.to_owned(),
            (false, true) => own.to_owned(),
            (false, false) => both,
        });
    }
    Some(cells)
}

/// Turns a table in which people stand side by side: a record a person, numbered by its column. Where the headings of
/// people go over several columns, what stands under each is a heading of its own. None where it is no such table.
fn turned(table: &Table, layout: &Layout, at_least: usize) -> Option<Table> {
    if table.records.len() > FIELDS_AT_MOST {
        return None;
    }
    let found = |label: usize| {
        let labels = table.records.iter().map(|record| record.cell(label));
        labels.filter(|label| means(layout, label)).collect::<BTreeSet<_>>().len()
    };
    let label = (0..LABELS).max_by_key(|label| (found(*label), std::cmp::Reverse(*label)))?;
    if found(label) <= at_least || (found(label) < TURNED_FROM && !layout.transposed) {
        return None;
    }
    let first = table.records.iter().position(|record| means(layout, record.cell(label)))?;
    let beside = |record: Record<'_>| (label + 1..record.len()).any(|column| !record.cell(column).is_empty());
    // Names of sections stand alone in their row.
    let heads: Vec<Record<'_>> =
        table.records.iter().take(first).filter(|record| record.cell(label).is_empty() && beside(*record)).collect();
    let (names, parts) = match heads.as_slice() {
        [.., names, parts] => (Some(*names), Some(*parts)),
        [names] => (Some(*names), None),
        [] => (None, None),
    };
    let width = table.records.iter().map(Record::len).max()?;
    let starts: Vec<usize> = match names {
        Some(names) => (label + 1..width).filter(|column| !names.cell(*column).is_empty()).collect(),
        None => (label + 1..width)
            .filter(|column| table.records.iter().skip(first).any(|record| !record.cell(*column).is_empty()))
            .collect(),
    };
    // What stands under a person's heading, by its distance from it.
    let wide = starts.windows(2).map(|pair| pair[1] - pair[0]).max().unwrap_or(1).max(1);
    let wide = if parts.is_some() { wide } else { 1 };
    let part = |offset: usize| {
        let text = starts.first().and_then(|start| Some(parts?.cell(start + offset))).unwrap_or_default();
        if text.contains(|c: char| c.is_ascii_digit()) { "" } else { text }
    };
    let lines: Vec<Record<'_>> = table
        .records
        .iter()
        .skip(first)
        .filter(|record| !record.cell(label).is_empty() && (names.is_none() || beside(*record)))
        .collect();
    let mut heading: Vec<String> = Vec::new();
    let name = layout.columns.get(&Meaning::Name).and_then(|headings| headings.first()).cloned();
    if names.is_some() {
        heading.push(name.unwrap_or_default());
    }
    for line in &lines {
        heading.extend((0..wide).map(|offset| format!("{} {}", line.cell(label), part(offset)).trim().to_owned()));
    }
    let people = starts.into_iter().map(|start| {
        let mut cells: Vec<String> = names.iter().map(|names| names.cell(start).to_owned()).collect();
        for line in &lines {
            cells.extend((0..wide).map(|offset| line.cell(start + offset).to_owned()));
        }
        (u32::try_from(start + 1).unwrap_or(u32::MAX), cells)
    });
    let people = people.filter(|(_, cells)| cells.iter().any(|cell| !cell.is_empty()));
    Some(table.with([(0, heading)].into_iter().chain(people), None))
}

/// Gives each row the period that a line above it states, in a column of its own with the line's words as heading.
pub(super) fn with_periods(table: &Table, reading: &mut Reading) -> Option<Table> {
    let columns = &reading.columns;
    let heads = columns.record?;
    let width = columns.headings.len();
    let beyond = |record: Record<'_>| record.cells().skip(width).any(|cell| !cell.is_empty());
    let paid = Meaning::PAY.iter().any(|meaning| columns.has(*meaning));
    if columns.has(Meaning::PayPeriod) || columns.has(Meaning::Component) || !paid {
        return None;
    }
    // Without such a line above the headings, nothing below them is looked at.
    let above = table.records.iter().take(heads).any(|record| period_of(record, &reading.words).is_some());
    if !above || table.records.iter().any(beyond) {
        return None;
    }
    let said: BTreeMap<usize, (String, String)> = table
        .records
        .iter()
        .enumerate()
        .filter_map(|(index, record)| Some((index, period_of(record, &reading.words)?)))
        .filter(|(index, (_, period))| *index < heads || without_pay(table, columns, *index, period))
        .collect();
    let (_, (heading, _)) = said.first_key_value().filter(|(index, _)| **index < heads)?;
    let heading = heading.clone();
    let mut records = Records::default();
    let mut period = "";
    for (index, record) in table.records.iter().enumerate() {
        if let Some((_, said)) = said.get(&index) {
            period = said;
        }
        if index > heads && said.contains_key(&index) {
            // A line of title inside the table stands where headings come again, and becomes of it what becomes of them.
            records.push(record.row, columns.headings.iter().chain([&heading]));
            continue;
        }
        let cell = match index.cmp(&heads) {
            std::cmp::Ordering::Less => "",
            std::cmp::Ordering::Equal => heading.as_str(),
            // Headings that come again stay as they are known.
            std::cmp::Ordering::Greater if record.cells().eq(columns.headings.iter().map(String::as_str)) => &heading,
            std::cmp::Ordering::Greater => period,
        };
        records.push(record.row, (0..width).map(|column| record.cell(column)).chain([cell]));
    }
    reading.columns.more(Some(Meaning::PayPeriod), heading);
    Some(Table { file: table.file.clone(), sheet: table.sheet.clone(), records })
}

/// Whether a record under the headings has no pay, but for a period that stands in its place.
fn without_pay(table: &Table, columns: &Columns, index: usize, period: &str) -> bool {
    let pay = |record, meaning: &Meaning| columns.cell(record, *meaning);
    let filled =
        |record| Meaning::PAY.iter().any(|meaning| !pay(record, meaning).is_empty() && pay(record, meaning) != period);
    table.records.get(index).is_some_and(|record| !filled(record))
}

/// The words and the period of a line such as `Payroll period, 01/01/2026 - 15/01/2026`.
fn period_of(record: Record<'_>, words: &Lexicon) -> Option<(String, String)> {
    let filled: Vec<&str> = record.cells().filter(|cell| !cell.is_empty()).collect();
    if filled.len() > PERIOD_CELLS {
        return None;
    }
    let cell = filled.iter().find(|cell| dates::span(cell, dates::DateOrder::Open, &words.months).is_some())?;
    let said = cell.find(|c: char| c.is_ascii_digit()).map_or("", |at| &cell[..at]).trim().trim_end_matches(':');
    let label = if said.is_empty() { filled.first()? } else { said };
    Some((label.to_owned(), (*cell).to_owned()))
}
