//! Problems as they are found, folded so that one cause on many rows is one problem.

use std::sync::Arc;

use crate::decision::Key;
use crate::problem::{Arg, Code, Place, Problem, Severity};

/// Past so many rows, problems that are to be mended one by one are folded too.
const APART: usize = 5;
/// Rows a folded problem names.
const NAMED: usize = 5;

/// Problems in the order they were found.
#[derive(Default)]
pub(super) struct Notes {
    found: Vec<Found>,
    groups: Vec<Group>,
    /// The group the last problem was of.
    last: usize,
}

enum Found {
    /// A problem that stands for itself.
    Said(Problem),
    /// A row of a group, by its index in it.
    OfGroup(usize, usize),
}

/// Rows with one problem in one column of one file.
struct Group {
    code: Code,
    file: Option<Arc<str>>,
    column: Option<String>,
    rows: Vec<(u32, Option<Key>)>,
}

impl Group {
    fn is_of(&self, code: Code, place: &Place) -> bool {
        self.code == code && self.file == place.file && self.column == place.column
    }

    fn is_of_group(&self, other: &Self) -> bool {
        self.code == other.code && self.file == other.file && self.column == other.column
    }

    /// Whether a row by its index may be a problem of its own. Past so many they are one, which stands where the first
    /// was found.
    fn is_found(&self, index: usize) -> bool {
        index == 0 || (self.code.severity() == Severity::Fix && index < APART)
    }

    fn problem(&self, row: Option<u32>, key: Option<Key>) -> Problem {
        Problem::new(
            self.code,
            Place { file: self.file.clone(), row, column: self.column.clone(), key, ..Place::default() },
        )
    }
}

impl Notes {
    /// Adds a problem of one row; those of a kind in one column are folded.
    pub(super) fn row(&mut self, code: Code, place: Place) {
        let Some(row) = place.row else { return self.say(Problem::new(code, place)) };
        if !self.groups.get(self.last).is_some_and(|group| group.is_of(code, &place)) {
            let known = self.groups.iter().position(|group| group.is_of(code, &place));
            self.last = known.unwrap_or(self.groups.len());
            if known.is_none() {
                let Place { file, column, .. } = place.clone();
                self.groups.push(Group { code, file, column, rows: Vec::new() });
            }
        }
        let Some(group) = self.groups.get_mut(self.last) else { return };
        if group.is_found(group.rows.len()) {
            self.found.push(Found::OfGroup(self.last, group.rows.len()));
        }
        group.rows.push((row, place.key));
    }

    /// Adds a problem that says more than its place; it is never folded.
    pub(super) fn say(&mut self, problem: Problem) {
        self.found.push(Found::Said(problem));
    }

    /// Adds what was found after these.
    pub(super) fn append(&mut self, later: Self) {
        let Self { found, groups, .. } = later;
        // Each group of the later ones: where it goes on here, and how many rows that had.
        let mut places = Vec::with_capacity(groups.len());
        for group in groups {
            let known = self.groups.iter().position(|own| own.is_of_group(&group));
            let at = known.unwrap_or(self.groups.len());
            places.push((at, self.groups.get(at).map_or(0, |own| own.rows.len())));
            match self.groups.get_mut(at) {
                Some(own) => own.rows.extend(group.rows),
                None => self.groups.push(group),
            }
        }
        for found in found {
            let Found::OfGroup(group, index) = found else {
                self.found.push(found);
                continue;
            };
            let (group, before) = places.get(group).copied().unwrap_or_default();
            let index = index + before;
            if self.groups.get(group).is_some_and(|group| group.is_found(index)) {
                self.found.push(Found::OfGroup(group, index));
            }
        }
    }

    /// Returns the problems. Those that stand on rows have `count` and `rows`; what must be
    /// mended stays a row each while there are few.
    pub(super) fn folded(mut self) -> Vec<Problem> {
        let mut folded = Vec::with_capacity(self.found.len());
        for found in std::mem::take(&mut self.found) {
            let (group, index) = match found {
                Found::Said(problem) => {
                    folded.push(problem);
                    continue;
                }
                Found::OfGroup(group, index) => (&self.groups[group], index),
            };
            let rows = &group.rows;
            if group.code.severity() == Severity::Fix && rows.len() <= APART {
                let (row, key) = rows[index].clone();
                let problem = group.problem(Some(row), key);
                folded.push(problem.with("count", 1_usize).with("rows", row.to_string()));
            } else if index == 0 {
                let mut problem = match rows.as_slice() {
                    [(row, key)] => group.problem(Some(*row), key.clone()),
                    _ => group.problem(None, None),
                };
                problem.rows = rows.iter().filter_map(|(row, key)| Some((key.clone()?, *row))).collect();
                folded.push(problem.with("count", rows.len()).with("rows", Arg::Text(named(rows))));
            }
        }
        folded
    }
}

/// The first rows of a list.
fn named(rows: &[(u32, Option<Key>)]) -> String {
    let mut text: Vec<String> = rows.iter().take(NAMED).map(|(row, _)| row.to_string()).collect();
    if rows.len() > NAMED {
        text.push("…".to_owned());
    }
    text.join(", ")
}
