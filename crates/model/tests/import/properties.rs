//! Whatever the bytes, there is no panic and every row is accounted for.

use std::collections::BTreeMap;

use leveller_model::import::{Import, Pay, Role};
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
            vec!["id", "name", "salary (£)", "monthly pay", "hourly rate", "hours", "fte", "manager", "dob", "ni category", "pay floor", "pay ceiling", "benefits"], 1..13),
        rows in prop::collection::vec(prop::collection::vec(cell(), 0..14), 0..25),
    ) {
        let mut writer = csv::WriterBuilder::new().flexible(true).from_writer(Vec::new());
        writer.write_record(&headings).unwrap();
        for row in &rows {
            writer.write_record(row).unwrap();
        }
        prop_assert!(adds_up(&imported("payroll.csv", writer.into_inner().unwrap())));
    }
}

/// How a register is written.
#[derive(Debug, Clone)]
struct Style {
    separator: char,
    comma: bool,
    quoted: bool,
    ends: &'static str,
    mark: bool,
    titles: usize,
    totals: bool,
}

fn style() -> impl Strategy<Value = Style> {
    let ends = prop::sample::select(vec!["\n", "\r\n"]);
    let separator = prop::sample::select(vec![',', ';', '\t', '|']);
    let flags = (any::<bool>(), any::<bool>(), any::<bool>(), any::<bool>());
    (separator, ends, flags, 0_usize..3).prop_map(|(separator, ends, (comma, quoted, mark, totals), titles)| Style {
        // A comma cannot part both cells and fractions, unless cells are quoted.
        comma: comma && (separator != ',' || quoted),
        separator,
        quoted,
        ends,
        mark,
        titles,
        totals,
    })
}

/// Writes people with pay in pence as a file of a style.
fn written(people: &[(String, u32)], style: &Style) -> Vec<u8> {
    let pay = |pence: u64| {
        let mark = if style.comma { ',' } else { '.' };
        format!("{}{mark}{:02}", pence / 100, pence % 100)
    };
    let mut lines: Vec<Vec<String>> = (0..style.titles).map(|_| vec!["Payroll".to_owned()]).collect();
    lines.push(["Employee ID", "Name", "Annual salary"].map(str::to_owned).to_vec());
    for (index, (name, pence)) in people.iter().enumerate() {
        lines.push(vec![format!("E{index:05}"), name.clone(), pay(u64::from(*pence))]);
    }
    if style.totals {
        let sum = people.iter().map(|(_, pence)| u64::from(*pence)).sum();
        lines.push(vec!["Total".to_owned(), String::new(), pay(sum)]);
    }
    let cell = |cell: &String| if style.quoted { format!("\"{cell}\"") } else { cell.clone() };
    let line = |cells: &Vec<String>| {
        cells.iter().map(cell).collect::<Vec<_>>().join(&style.separator.to_string()) + style.ends
    };
    let text: String = lines.iter().map(line).collect();
    let mark: &[u8] = if style.mark { b"\xef\xbb\xbf" } else { b"" };
    [mark, text.as_bytes()].concat()
}

/// What is written is what is read, to the penny, whatever the style.
fn is_read(people: &[(String, u32)], style: &Style) -> Result<(), TestCaseError> {
    let files = [(Role::Payroll, "payroll.csv".to_owned(), written(people, style))];
    let (_, import, _) = read(&files, &BTreeMap::new());
    prop_assert_eq!(import.rows.len(), people.len());
    for (index, (row, (name, pence))) in import.rows.iter().zip(people).enumerate() {
        prop_assert_eq!(&row.key, &format!("E{index:05}"));
        prop_assert_eq!(row.name.as_deref(), Some(name.as_str()));
        let yearly = rust_decimal::Decimal::new(i64::from(*pence), 2);
        let same = row.pay == Pay::Yearly { amount: yearly, full_time: false };
        prop_assert!(same);
        prop_assert_eq!(row.place.row, Some(u32::try_from(index + style.titles + 2).unwrap()));
    }
    prop_assert_eq!(import.set_aside.len(), usize::from(style.totals));
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn what_is_written_is_what_is_read(
        people in prop::collection::vec(("[A-Z][a-z]{2,8} [A-ZÄÉ][a-zñü]{2,8}", 2_000_000_u32..9_000_000), 4..40),
        style in style(),
    ) {
        is_read(&people, &style)?;
    }
}

/// Long enough to be read in two halves: the first row and the last, and every row between, are the same as of a short one.
#[test]
fn a_long_register_is_read_in_two_halves_as_in_one() {
    let people: Vec<(String, u32)> =
        (0..40_000_u32).map(|index| (format!("Person Né{index}"), 2_000_000 + index * 37)).collect();
    let style = Style { separator: ';', comma: true, quoted: true, ends: "\r\n", mark: false, titles: 2, totals: true };
    assert!(written(&people, &style).len() > 1 << 20);
    is_read(&people, &style).unwrap();
}
