//! Who reports to whom where no cell names a manager: by a path through the firm, by the level each row stands on, by
//! the column or the indent its name stands at.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, OnceLock};

use super::headings::Columns;
use super::notes::Notes;
use super::people::same_name;
use super::profile::Meaning;
use super::rows::Draft;
use super::{Record, Table};
use crate::decision::Key;
use crate::problem::{Code, Place, Problem};

/// Who a row reports to, as its table says it.
#[derive(Clone)]
pub(super) enum Reference<'a> {
    /// In the words of one cell.
    One(&'a str),
    /// In the words of its cells, the best first; blank cells are left out, and none says nobody.
    Said(Vec<&'a str>),
    /// The rows above it in a table, the nearest first.
    Rows(Arc<TableRows>),
    /// One of several rows of a table that have one path.
    OneOf(Arc<TableRows>),
}

/// Rows of a table, which is known by its label.
#[derive(Default)]
pub(super) struct TableRows {
    pub(super) file: Option<Arc<str>>,
    pub(super) rows: Vec<u32>,
    /// The keys of those that are here, once somebody asked.
    pub(super) keys: OnceLock<Arc<[Key]>>,
}

impl<'a> Reference<'a> {
    /// Returns its words, the best first; none where it is no reference in words.
    pub(super) fn said(&self) -> Option<&[&'a str]> {
        match self {
            Self::One(said) => Some(std::slice::from_ref(said)),
            Self::Said(said) => Some(said),
            Self::Rows(..) | Self::OneOf(..) => None,
        }
    }
}

/// Rows above a row that are kept, the nearest first: somebody further up is not looked for.
pub(super) const ABOVE: usize = 13;

/// The heading of the column that `tables` adds for indents.
pub(super) const INDENT: &str = "Leading spaces";

/// What parts the steps of a path; a point parts those of a code.
const STEPS: [char; 7] = ['>', '/', '\\', '|', '»', '→', '›'];

/// Forgets what the table says less plainly: a column of managers stands before a path, a path before levels. Levels
/// must be those of a tree in the order of its rows; an outline that fills several of its columns in a row is a path.
pub(super) fn choose(table: &Table, columns: &mut Columns) {
    let known = [Meaning::Manager, Meaning::Path, Meaning::Step, Meaning::Level];
    let mut found = false;
    for meaning in known {
        let serves = columns.has(meaning)
            && match meaning {
                Meaning::Level => is_tree(table, columns),
                Meaning::Step => columns.of(meaning).len() > 1 && is_filled(table, columns, meaning),
                _ => is_filled(table, columns, meaning),
            };
        // A column of managers nobody filled in is for the caller to forget.
        if (found || !serves) && meaning != Meaning::Manager {
            columns.forget(meaning);
        }
        found |= serves;
    }
}

fn body<'a>(table: &'a Table, columns: &Columns) -> impl Iterator<Item = Record<'a>> + Clone {
    table.records.iter().skip(columns.body())
}

fn is_filled(table: &Table, columns: &Columns, meaning: Meaning) -> bool {
    body(table, columns).any(|record| !columns.cell(record, meaning).is_empty())
}

/// Whether the levels are those of a tree in the order of its rows: the first row stands highest, and others deeper.
fn is_tree(table: &Table, columns: &Columns) -> bool {
    let mut levels = body(table, columns).filter_map(|record| level(record, columns));
    let Some(first) = levels.next() else { return false };
    let mut deeper = false;
    levels.all(|level| {
        deeper |= level > first;
        level >= first
    }) && deeper
}

/// The level a record stands on, the smallest at the top.
fn level(record: Record<'_>, columns: &Columns) -> Option<u32> {
    columns.cell(record, Meaning::Level).parse().ok()
}

/// The filled cells of an outline's columns, from the left.
fn cells<'a>(record: Record<'a>, columns: &Columns) -> impl Iterator<Item = &'a str> {
    let mut ordered = columns.of(Meaning::Step).to_vec();
    ordered.sort_unstable();
    ordered.into_iter().map(move |column| record.cell(column)).filter(|cell| !cell.is_empty())
}

/// How deep a record stands in an outline: the first of its columns that is filled.
fn step(record: Record<'_>, columns: &Columns) -> Option<u32> {
    let steps = columns.of(Meaning::Step);
    let first = steps.iter().copied().filter(|column| !record.cell(*column).is_empty()).min()?;
    u32::try_from(steps.iter().filter(|column| **column < first).count()).ok()
}

/// Reads where rows stand. By levels and in an outline each stands below the last one above it that stands less deep.
#[derive(Clone)]
pub(super) struct Outline {
    /// Whether the columns of an outline are filled from the top down to each row: then they are its path.
    filled_down: bool,
    /// The rows above the next one, each with how deep it stands, the highest first.
    above: Vec<(u32, u32)>,
}

impl Outline {
    /// Looks at how a table says where its rows stand.
    pub(super) fn of(table: &Table, columns: &Columns) -> Self {
        let filled = |record: Record<'_>| cells(record, columns).count();
        Self { filled_down: body(table, columns).any(|record| filled(record) > 1), above: Vec::new() }
    }

    /// Returns the path of a record; none where the table has no paths.
    pub(super) fn path<'r>(&self, record: Record<'r>, columns: &Columns) -> Option<Vec<&'r str>> {
        if columns.has(Meaning::Path) {
            return Some(steps(columns.cell(record, Meaning::Path)));
        }
        self.filled_down.then(|| cells(record, columns).collect())
    }

    /// Returns who a record reports to by its place; none where the table says nothing so.
    pub(super) fn place<'r>(&mut self, label: &str, record: Record<'r>, columns: &Columns) -> Option<Reference<'r>> {
        let levelled = columns.has(Meaning::Level);
        if self.filled_down || (!levelled && !columns.has(Meaning::Step)) {
            return None;
        }
        let depth = if levelled { level(record, columns) } else { step(record, columns) }?;
        while self.above.last().is_some_and(|(above, _)| *above >= depth) {
            self.above.pop();
        }
        // Rows may stand one below the other to the last.
        let rows: Vec<u32> = self.above.iter().rev().map(|(_, row)| *row).take(ABOVE).collect();
        self.above.push((depth, record.row));
        Some(match rows.is_empty() {
            true => Reference::Said(Vec::new()),
            false => Reference::Rows(Arc::new(TableRows { file: Some(label.into()), rows, ..TableRows::default() })),
        })
    }
}

/// Says by which column rows found their manager, where no cell names one.
pub(super) fn note(label: &str, columns: &Columns, outline: &Outline, drafts: &[Draft<'_>], notes: &mut Notes) {
    let by = [
        (Meaning::Path, Code::LinesByPath),
        (Meaning::Step, if outline.filled_down { Code::LinesByPath } else { Code::LinesByOrder }),
        (Meaning::Level, Code::LinesByOrder),
    ];
    let Some((meaning, code)) = by.into_iter().find(|(meaning, _)| columns.has(*meaning)) else { return };
    let below = |draft: &&Draft<'_>| {
        draft.manager.as_ref().is_some_and(|manager| manager.said().is_none_or(|said| !said.is_empty()))
    };
    let count = drafts.iter().filter(below).count();
    let place = Place::file(label).column(columns.heading(meaning).unwrap_or_default());
    notes.say(Problem::new(code, place).with("count", count));
}

/// The steps of a path: `CEO > COO`, `CEO / Operations / Team 2`. Those of a code, `1.2.3`, are `1`, `1.2` and `1.2.3`.
fn steps(path: &str) -> Vec<&str> {
    if path.starts_with(|c: char| c.is_ascii_digit()) && path.chars().all(|c| c.is_ascii_digit() || c == '.') {
        let code = path.trim_end_matches('.');
        let ends = code.match_indices('.').map(|(at, _)| at).chain([code.len()]);
        return ends.map(|end| &code[..end]).collect();
    }
    path.split(STEPS).map(str::trim).filter(|step| !step.is_empty() && *step != "-").collect()
}

/// Settles who rows report to by their paths. A path ends with the row itself, or with whoever it reports to: which of
/// the two is what most rows of the table bear out.
pub(super) fn by_paths<'a>(drafts: &mut [Draft<'a>], paths: &[(usize, Vec<&'a str>)]) {
    let Some(first) = paths.first() else { return };
    let file = drafts.get(first.0).and_then(|draft| draft.row.place.file.clone());
    let same = |steps: &[&str]| steps.iter().map(|step| same_name(step)).collect::<Vec<_>>();
    let mut rows: BTreeMap<Vec<String>, Vec<u32>> = BTreeMap::new();
    for (index, path) in paths.iter().filter(|(_, path)| !path.is_empty()) {
        let row = drafts.get(*index).and_then(|draft| draft.row.place.row);
        rows.entry(same(path)).or_default().extend(row);
    }
    let called = |draft: &Draft<'_>| {
        let names = [draft.id, draft.row.name.as_deref(), draft.row.title.as_deref()];
        names.map(|name| name.map(same_name))
    };
    let is_own = |draft: &Draft<'_>, path: &[&str]| {
        path.last().is_some_and(|last| called(draft).contains(&Some(same_name(last))))
    };
    let everybody: BTreeSet<String> = drafts.iter().flat_map(|draft| called(draft).into_iter().flatten()).collect();
    let above = |path: &[&str]| path.split_last().map(|(_, above)| same(above)).filter(|above| !above.is_empty());
    let (mut own, mut others, mut placed, mut below) = (0_usize, 0_usize, 0_usize, 0_usize);
    for (index, path) in paths {
        let itself = drafts.get(*index).is_some_and(|draft| is_own(draft, path));
        own += usize::from(itself);
        others += usize::from(!itself && path.last().is_some_and(|last| everybody.contains(&same_name(last))));
        if let Some(above) = above(path) {
            below += 1;
            placed += usize::from(rows.contains_key(&above));
        }
    }
    let apart = rows.len() * 2 > paths.len();
    let rows: BTreeMap<Vec<String>, Arc<TableRows>> = rows
        .into_iter()
        .map(|(path, rows)| (path, Arc::new(TableRows { file: file.clone(), rows, ..TableRows::default() })))
        .collect();
    let ends_with_itself = own > others || (own == others && apart && placed * 2 > below);
    for (index, path) in paths {
        let Some(draft) = drafts.get_mut(*index) else { continue };
        let itself = ends_with_itself || is_own(draft, path);
        let chain = if itself { path.split_last().map_or(&[] as &[&str], |(_, above)| above) } else { path.as_slice() };
        let of_path = if ends_with_itself { rows.get(&same(chain)) } else { None };
        draft.manager = Some(match of_path.map(|of| (of.rows.len(), of)) {
            Some((1, of)) => Reference::Rows(Arc::clone(of)),
            Some((several, of)) if several > 1 => Reference::OneOf(Arc::clone(of)),
            _ => chain.last().map_or_else(|| Reference::Said(Vec::new()), |last| Reference::One(last)),
        });
    }
}
