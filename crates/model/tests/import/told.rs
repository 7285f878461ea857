//! Whoever waits for files to be read is told how far it is, and ends it when they say so.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::sync::atomic::{AtomicU64, Ordering};

use leveller_model::import::{self, Role, Source, Stopped};

use super::shipped::profiles;

/// Rows of an invented register: more than one block of them, in more bytes than are read between two words.
const ROWS: usize = 36_000;

fn register() -> String {
    let mut text = "Employee ID,Name,Job title,Manager ID,Hours a week,Annual pay\n".to_owned();
    for row in 0..ROWS {
        let pay = 20_000 + row % 700;
        let _ = writeln!(text, "E{row:06},Ada Quill the {row},Joiner of the long bench,E{:06},37.5,{pay}.00", row / 8);
    }
    text
}

#[test]
fn reading_tells_how_far_it_is_and_ends_at_the_whole() {
    let text = register();
    let (most, times) = (AtomicU64::new(0), AtomicU64::new(0));
    let tell = |done: u64, of: u64| {
        assert!(done <= of, "more is done than there is");
        most.fetch_max(done, Ordering::Relaxed);
        times.fetch_add(1, Ordering::Relaxed);
        true
    };
    let (tables, problems) = import::tables_told("register.csv", text.as_bytes(), &tell).unwrap();
    assert!(problems.is_empty());
    assert_eq!(most.swap(0, Ordering::Relaxed), text.len() as u64);
    assert!(times.swap(0, Ordering::Relaxed) > 3);
    assert!(tables == import::tables("register.csv", text.as_bytes()).0, "being told changes what is read");

    let profiles = profiles();
    let sources: Vec<Source> =
        tables.into_iter().map(|table| Source { role: Role::Payroll, profile: None, table }).collect();
    let last = AtomicU64::new(0);
    let tell = |done: u64, of: u64| {
        last.store(of, Ordering::Relaxed);
        most.fetch_max(done, Ordering::Relaxed);
        times.fetch_add(1, Ordering::Relaxed);
        true
    };
    let told = import::read_told(&sources, &profiles, &BTreeMap::new(), &tell).unwrap();
    assert_eq!(told.0.rows.len(), ROWS);
    let (most, last) = (most.into_inner(), last.into_inner());
    assert!(most * 100 >= last * 99, "{most} of {last}");
    assert!(times.into_inner() > 4);
    assert!(told == import::read(&sources, &profiles, &BTreeMap::new()), "being told changes what is understood");
}

#[test]
fn reading_ends_at_whatever_word_stop_is_said() {
    let text = register();
    let asked = AtomicU64::new(0);
    let stops_at = |nth: u64| {
        asked.store(0, Ordering::Relaxed);
        let asked = &asked;
        move |_: u64, _: u64| asked.fetch_add(1, Ordering::Relaxed) + 1 < nth
    };
    let mut words = 0;
    while import::tables_told("register.csv", text.as_bytes(), &stops_at(words + 1)).is_err() {
        words += 1;
        assert!(words < 1000, "it never ends by itself");
    }
    assert!(words > 3);

    let tables = import::tables("register.csv", text.as_bytes()).0;
    let sources: Vec<Source> =
        tables.into_iter().map(|table| Source { role: Role::Payroll, profile: None, table }).collect();
    let profiles = profiles();
    for nth in 1..=4 {
        let read = import::read_told(&sources, &profiles, &BTreeMap::new(), &stops_at(nth));
        assert_eq!(read.err(), Some(Stopped), "at word {nth}");
    }
}
