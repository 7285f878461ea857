//! What the fuzzers began with and found, and every file of a case, held to the laws again.

use std::fs;
use std::path::{Path, PathBuf};

use super::{laws, packed, root};

/// Files below a folder.
fn below(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut files: Vec<PathBuf> =
        entries.flat_map(|path| if path.is_dir() { below(&path) } else { vec![path] }).collect();
    files.sort();
    files
}

fn replay(folder: &str, at_least: usize, name: impl Fn(&Path) -> String, pack: impl Fn(&[u8]) -> Vec<u8>) {
    let files = below(&root().join("tests/cases").join(folder));
    let files: Vec<_> =
        files.into_iter().filter(|path| path.extension().is_none_or(|ending| ending != "json")).collect();
    assert!(files.len() >= at_least, "{folder}: the search for files has gone blind");
    for path in files {
        let (name, bytes) = (name(&path), pack(&fs::read(&path).unwrap()));
        let held = std::panic::catch_unwind(|| laws::hold(&name, &bytes));
        assert!(held.is_ok(), "{} breaks a law", path.display());
    }
}

#[test]
fn every_file_of_the_corpus_keeps_the_laws() {
    let as_it_is = <[u8]>::to_vec;
    replay("fuzz/csv", 8, |_| "payroll.csv".to_owned(), as_it_is);
    replay("fuzz/xlsx", 8, |_| "payroll.xlsx".to_owned(), packed::of_any);
    replay("fuzz/xbrl", 5, |_| "accounts.html".to_owned(), as_it_is);
}

#[test]
fn every_file_of_a_case_keeps_the_laws() {
    let own = |path: &Path| path.file_name().unwrap().to_str().unwrap().to_owned();
    for (folder, at_least) in [("import", 50), ("errors", 50), ("books", 15)] {
        replay(folder, at_least, own, <[u8]>::to_vec);
    }
}
