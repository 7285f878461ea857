//! Whatever the bytes, there is no panic and every row is accounted for.

use std::collections::BTreeMap;

use leveller_model::import::{Import, Role};
use proptest::prelude::*;

use super::read;

fn imported(name: &str, bytes: Vec<u8>) -> Import {
    let files = [(Role::Payroll, name.to_owned(), bytes.clone()), (Role::Lines, format!("lines-{name}"), bytes)];
    let (_, import, problems) = read(&files, &BTreeMap::new());
    assert!(problems.iter().all(|problem| problem.place.file.is_some()));
    import
}

fn adds_up(import: &Import) -> bool {
    let counts = import.counts;
    let keys: std::collections::BTreeSet<_> = import.rows.iter().map(|row| &row.key).collect();
    counts.read == counts.taken + counts.merged + counts.set_aside
        && counts.taken as usize == import.rows.len()
        && counts.set_aside as usize == import.set_aside.len()
        && keys.len() == import.rows.len()
}

/// A cell such as payrolls hold, and some they should not.
fn cell() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => "[0-9]{1,6}",
        2 => "[A-Z][a-z]{2,8}",
        1 => "-?[£$€]?[0-9]{1,3}([,. ][0-9]{3}){0,8}([.,][0-9]{0,9})?",
        1 => "[0-9]{1,2}[/.-][0-9]{1,2}[/.-][0-9]{2,4}",
        1 => Just(String::new()),
        1 => Just("Total".to_owned()),
        1 => Just("Pay period, 01/01/2026 - 31/01/2026".to_owned()),
        1 => prop::sample::select(vec!["name", "salary", "overtime", "terminated", "basic pay", "2026-01-31"]).prop_map(str::to_owned),
        1 => "\\PC{0,12}",
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn any_bytes_are_survived(bytes in prop::collection::vec(any::<u8>(), 0..600)) {
        prop_assert!(adds_up(&imported("payroll.csv", bytes)));
    }

    #[test]
    fn any_workbook_with_a_broken_byte_is_survived(at in 0_usize..2600, byte in any::<u8>()) {
        let path = super::root().join("tests/cases/import/workbook/payroll.xlsx");
        let mut bytes = std::fs::read(path).unwrap();
        let at = at % bytes.len();
        bytes[at] = byte;
        prop_assert!(adds_up(&imported("payroll.xlsx", bytes)));
    }

    #[test]
    fn any_table_adds_up(
        headings in prop::sample::subsequence(
            vec!["id", "name", "salary (£)", "monthly pay", "hourly rate", "hours", "fte", "manager", "dob", "ni category", "pay floor", "pay ceiling", "benefits", "pay element", "effective date", "number of posts", "employment status", "leave date", "bonus", "total pay", "pay frequency", "daily rate"], 1..22),
        rows in prop::collection::vec(prop::collection::vec(cell(), 0..23), 0..25),
    ) {
        let mut writer = csv::WriterBuilder::new().flexible(true).from_writer(Vec::new());
        writer.write_record(&headings).unwrap();
        for row in &rows {
            writer.write_record(row).unwrap();
        }
        prop_assert!(adds_up(&imported("payroll.csv", writer.into_inner().unwrap())));
    }

    #[test]
    fn any_table_turned_adds_up(
        rows in prop::collection::vec((prop::sample::select(vec!["Name", "Job title", "Annual salary", "Department", "Bonus", "FTE", "x"]), prop::collection::vec(cell(), 0..8)), 3..12),
    ) {
        let mut writer = csv::WriterBuilder::new().flexible(true).from_writer(Vec::new());
        for (label, cells) in &rows {
            writer.write_record([(*label).to_owned()].iter().chain(cells)).unwrap();
        }
        prop_assert!(adds_up(&imported("payroll.csv", writer.into_inner().unwrap())));
    }
}
