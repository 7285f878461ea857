//! The import chapter over files: cases in plain files, real files, and any bytes at all.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test stops at the first thing that is not there")]

mod bad_files;
mod books_cases;
mod cases;
mod corpus;
mod laws;
mod many;
mod packed;
mod profiles;
mod properties;
mod real_books;
mod real_files;
mod shipped;
mod told;

use std::collections::BTreeMap;

use leveller_model::decision::{Answer, Key};
use leveller_model::import::{self, Import, Role, Source};
use leveller_model::problem::Problem;
use shipped::{profiles, root};

/// Reads files as a host does: each recognised by its own headings.
fn read(files: &[(Role, String, Vec<u8>)], answers: &BTreeMap<Key, Answer>) -> (Vec<Source>, Import, Vec<Problem>) {
    let profiles = profiles();
    let mut sources = Vec::new();
    let mut problems = Vec::new();
    for (role, name, bytes) in files {
        let (tables, found) = import::tables(name, bytes);
        problems.extend(found);
        sources.extend(tables.into_iter().map(|table| Source {
            role: *role,
            profile: import::recognise(&table, *role, &profiles),
            table,
        }));
    }
    let (import, found) = import::read(&sources, &profiles, answers);
    problems.extend(found);
    (sources, import, problems)
}
