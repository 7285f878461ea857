//! Problems as they are found, folded so that one cause on many rows is one problem.

use std::collections::BTreeMap;

use crate::decision::Key;
use crate::problem::{Arg, Code, Place, Problem, Severity};

/// Past so many rows, problems that are to be mended one by one are folded too.
const APART: usize = 5;
/// Rows a folded problem names.
const NAMED: usize = 5;

/// Problems in the order they were found.
#[derive(Default)]
pub(super) struct Notes(Vec<Problem>);

impl Notes {
    /// Adds a problem of one row; those of a kind in one column are folded.
    pub(super) fn row(&mut self, code: Code, place: Place) {
        self.0.push(Problem::new(code, place));
    }

    /// Adds a problem that says more than its place; it is never folded.
    pub(super) fn say(&mut self, problem: Problem) {
        self.0.push(problem);
    }

    /// Returns the problems. Those that stand on rows have `count` and `rows`; what must be
    /// mended stays a row each while there are few.
    pub(super) fn folded(self) -> Vec<Problem> {
        type Group = (Code, Option<String>, Option<String>);
        let group = |problem: &Problem| -> Option<Group> {
            let foldable = problem.args.is_empty() && problem.place.row.is_some();
            foldable.then(|| (problem.code, problem.place.file.clone(), problem.place.column.clone()))
        };
        let mut rows: BTreeMap<Group, Vec<(u32, Option<Key>)>> = BTreeMap::new();
        for problem in &self.0 {
            if let (Some(group), Some(row)) = (group(problem), problem.place.row) {
                rows.entry(group).or_default().push((row, problem.place.key.clone()));
            }
        }
        let mut folded = Vec::new();
        for problem in self.0 {
            let Some(group) = group(&problem) else {
                folded.push(problem);
                continue;
            };
            let apart = problem.severity == Severity::Fix && rows.get(&group).is_some_and(|rows| rows.len() <= APART);
            let row = problem.place.row.unwrap_or_default();
            if apart {
                folded.push(problem.with("count", 1_usize).with("rows", row.to_string()));
            } else if let Some(all) = rows.remove(&group) {
                let place = match all.as_slice() {
                    [_] => problem.place,
                    _ => Place { row: None, key: None, ..problem.place },
                };
                let rows = all.iter().filter_map(|(row, key)| Some((key.clone()?, *row))).collect();
                let problem = Problem { place, rows, ..problem };
                folded.push(problem.with("count", all.len()).with("rows", Arg::Text(named(&all))));
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
