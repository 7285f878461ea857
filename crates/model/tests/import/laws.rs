//! What holds of any file at all, whatever its bytes. The fuzzers and the tests ask the same.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use leveller_model::decision::Answer;
use leveller_model::import::{self, AccountWords, Books, Heads, Import, Profile, Role, Source, Table};
use leveller_model::money::Currency;
use leveller_model::problem::Problem;

use super::shipped;

static PROFILES: LazyLock<Vec<Profile>> = LazyLock::new(shipped::profiles);
static WORDS: LazyLock<AccountWords> = LazyLock::new(shipped::account_words);

/// Rows and columns of a sheet, and of any table here.
const ROWS: usize = 1_048_576;
const COLUMNS: usize = 1_024;

/// Reads a file in every role there is, twice. Panics where a law is broken: rows read are taken, merged or set aside, once
/// each; keys are nobody else's; a table has no more rows than its file can hold; the same file gives the same.
pub fn hold(name: &str, bytes: &[u8]) {
    let once = read(name, bytes);
    let (tables, problems, import, books) = &once;
    for problem in problems {
        assert!(problem.place.file.is_some(), "{problem:?}");
    }
    let records: usize = tables.iter().map(|table| table.records.len()).sum();
    for table in tables {
        let in_file = if table.sheet.is_some() { ROWS } else { bytes.len() };
        assert!(table.records.len() <= in_file, "{} records", table.records.len());
        let mut rows = table.records.iter().map(|record| record.row);
        // An XBRL document has several figures on a line.
        assert!(rows.clone().zip(rows.by_ref().skip(1)).all(|(one, next)| one <= next), "rows go back");
        assert!(table.records.iter().all(|record| record.len() <= COLUMNS));
    }
    let counts = import.counts;
    assert_eq!(counts.read, counts.taken + counts.merged + counts.set_aside, "{counts:?}");
    assert_eq!(counts.taken as usize, import.rows.len());
    assert_eq!(counts.set_aside as usize, import.set_aside.len());
    let keys: BTreeSet<&str> = import.rows.iter().map(|row| row.key.as_str()).collect();
    assert_eq!(keys.len(), import.rows.len(), "two rows of one key");
    for total in &import.totals {
        assert!(total.rows as usize <= records * COLUMNS, "{} rows in a total", total.rows);
    }
    let counts = books.counts;
    assert_eq!(counts.read, counts.taken + counts.merged + counts.set_aside, "{counts:?}");
    assert_eq!(counts.set_aside as usize, books.set_aside.len());
    assert!(once == read(name, bytes), "the same file gives something else");
}

fn read(name: &str, bytes: &[u8]) -> (Vec<Table>, Vec<Problem>, Import, Books) {
    let (tables, mut problems) = import::tables(name, bytes);
    let sources_of = |role: Role| {
        tables.iter().cloned().map(move |table| Source {
            role,
            profile: import::recognise(&table, role, &PROFILES),
            table,
        })
    };
    let people: Vec<Source> = sources_of(Role::Payroll).chain(sources_of(Role::Lines)).collect();
    let (import, found) = import::read(&people, &PROFILES, &BTreeMap::<String, Answer>::new());
    problems.extend(found);
    let lists: Vec<Source> = tables
        .iter()
        .cloned()
        .map(|table| Source { role: import::role_of(&table, &WORDS).unwrap_or(Role::Accounts), profile: None, table })
        .collect();
    let day = "2026-10-30".parse().unwrap();
    let (books, found) = import::books(&lists, &PROFILES, &WORDS, &Heads::new(), day, Currency::GBP);
    problems.extend(found);
    (tables, problems, import, books)
}
