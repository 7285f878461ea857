//! Tables for another program: what is in them is what is printed, as values, and nothing that was typed acts.

#![allow(clippy::unwrap_used, reason = "a test stops at the first thing that is not there")]

use std::collections::HashSet;
use std::io::Cursor;

use calamine::{Data, Reader, Xlsx};
use leveller_model::money::Currency;
use leveller_model::report::document::*;
use leveller_model::report::tables::{Tables, Value, tables};
use leveller_model::report::words::Words;

#[path = "documents/calc.rs"]
mod calc;
#[path = "documents/invented.rs"]
mod invented;

use calc::calc_is_there;
use invented::{column, document, heading, paragraph, row};

fn words() -> Words {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../data/language/en");
    let files = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().path());
    let texts: Vec<_> =
        files.map(|path| (path.display().to_string(), std::fs::read_to_string(&path).unwrap())).collect();
    let texts: Vec<_> = texts.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
    Words::new("en", &texts).unwrap()
}

fn table(caption: Option<&str>, columns: Vec<Column>, rows: Vec<Row>) -> Block {
    Block::Table { caption: caption.map(str::to_owned), columns, rows }
}

/// What somebody may have named a cell, a firm or a task.
fn nasty() -> Vec<String> {
    let mut names: Vec<String> = [
        "=HYPERLINK(\"http://example.org\",\"pay\")",
        "@SUM(A1)",
        "+44 20",
        "-1+1",
        "\tTab",
        "\rReturn",
        "https://example.org",
    ]
    .map(str::to_owned)
    .to_vec();
    names.extend(["two\nlines".to_owned(), "x".repeat(300), "bell\u{7}\u{1}end".to_owned(), "_x0041_".to_owned()]);
    names.extend([
        "1,234.50".to_owned(),
        "\"quoted\", and more".to_owned(),
        "＝1".to_owned(),
        "30 October 2026".to_owned(),
    ]);
    names
}

fn nasty_tables() -> Tables {
    let columns = || {
        vec![column("=Cell", Align::Start, 2), column("Cost, £ a year", Align::End, 1), column("Day", Align::Start, 1)]
    };
    let rows = || nasty().iter().map(|name| row(RowKind::Body, &[name, "−1,234.56", "4 Jan 2027"])).collect::<Vec<_>>();
    let caption = "Table 1. Costs: [before]/after? * \\ 'of' everything that is";
    tables(
        &document(vec![
            heading(1, "1", "First"),
            table(Some(caption), columns(), rows()),
            table(Some(&caption.replace("Table 1.", "Table 2.")), columns(), rows()),
            paragraph("Between"),
            heading(2, "1.1", "Nothing to say"),
            table(None, columns(), Vec::new()),
        ]),
        &[],
        Currency::GBP,
        &words(),
    )
}

fn values(cells: &[&str]) -> Vec<Option<Value>> {
    let columns = vec![column("Line", Align::Start, 1), column("Value", Align::End, 1)];
    let rows = cells.iter().map(|cell| row(RowKind::Body, &["a", cell])).collect();
    let tables = tables(&document(vec![table(None, columns, rows)]), &[], Currency::GBP, &words());
    tables.tables[2].rows.iter().map(|row| row.cells[1].value.clone()).collect()
}

#[test]
fn what_is_printed_is_read_back_exactly() {
    let said: Vec<String> = values(&[
        "£1,966,681.04",
        "−£36,535.51",
        "£0.00",
        "£35,000",
        "12.8%",
        "−20.0%",
        "1,645.0",
        "0",
        "7",
        "−2.83 ×",
        "35 days",
        "13.5% +",
        "+1,234.56",
        "£5.00 (pay only)",
        "30 Oct 2026",
        "30 October 2026",
        "1234",
    ])
    .into_iter()
    .map(|value| match value {
        Some(Value::Money(amount, look)) => format!("{} pence{}", amount.0, if look.plain { "" } else { " and words" }),
        Some(Value::Share(share, look)) => format!("{share} of one{}", if look.plain { "" } else { " and words" }),
        Some(Value::Number(number, look)) => format!("{number}{}", if look.plain { "" } else { " and words" }),
        Some(Value::Day(day)) => day.to_string(),
        None => "words".to_owned(),
    })
    .collect();
    let expected = [
        "196668104 pence",
        "-3653551 pence",
        "0 pence",
        "3500000 pence",
        "0.128 of one",
        "-0.200 of one",
        "1645.0",
        "0",
        "7",
        "-2.83 and words",
        "35 and words",
        "0.135 of one and words",
        "1234.56",
        "500 pence and words",
        "2026-10-30",
        "2026-10-30",
        "1234",
    ];
    assert_eq!(said, expected);
}

#[test]
fn what_is_no_number_as_printed_stays_words() {
    for cell in [
        "not shown",
        "",
        "12–15",
        "week 8",
        "day 22 of the month",
        "1,23",
        "007",
        "12,34.5",
        "31 Feb 2026",
        "2 to 5",
        "10.0% (5.0% to 15.0%)",
        "$5.00",
    ] {
        assert_eq!(values(&[cell]), [None], "{cell}");
    }
}

#[test]
fn a_workbook_holds_numbers_as_numbers_and_words_as_words() {
    let tables = nasty_tables();
    let bytes = leveller_print::xlsx(&tables).unwrap();
    assert_eq!(bytes, leveller_print::xlsx(&tables).unwrap(), "the same tables, the same bytes");
    let mut book = Xlsx::new(Cursor::new(&bytes)).unwrap();
    let names = book.sheet_names();
    let distinct: HashSet<String> = names.iter().map(|name| name.to_lowercase()).collect();
    assert_eq!(distinct.len(), names.len());
    assert_eq!(names.len(), 5);
    for name in &names {
        assert!(name.encode_utf16().count() <= 31 && !name.contains(['[', ']', ':', '*', '?', '/', '\\']), "{name}");
        assert!(book.worksheet_formula(name).unwrap().is_empty(), "{name} has a formula");
    }
    assert_eq!(names[2], "03 Costs before after of everyt");
    let sheet = book.worksheet_range(&names[2]).unwrap();
    for (at, name) in (1..).zip(nasty()) {
        assert_eq!(sheet.get((at, 0)), Some(&Data::String(name)));
        assert_eq!(sheet.get((at, 1)), Some(&Data::Float(-1234.56)));
        // Days since 1899-12-30: 4 January 2027.
        assert!(matches!(sheet.get((at, 2)), Some(Data::DateTime(day)) if day.as_f64() == 46_391.0));
    }
    let mut package = zip::ZipArchive::new(Cursor::new(&bytes)).unwrap();
    for part in 0..package.len() {
        let text = std::io::read_to_string(package.by_index(part).unwrap()).unwrap();
        assert!(!text.contains("<hyperlink") && !text.contains("<f>"), "{text}");
    }
}

#[test]
fn a_number_with_more_digits_than_a_sheet_keeps_is_words() {
    let columns = vec![column("Line", Align::Start, 1), column("Value", Align::End, 1)];
    let rows =
        ["£9,999,999,999,999.99", "£99,999,999,999,999.99"].map(|cell| row(RowKind::Body, &["a", cell])).to_vec();
    let tables = tables(&document(vec![table(None, columns, rows)]), &[], Currency::GBP, &words());
    let mut book = Xlsx::new(Cursor::new(leveller_print::xlsx(&tables).unwrap())).unwrap();
    let sheet = book.worksheet_range_at(2).unwrap().unwrap();
    assert_eq!(sheet.get((1, 1)), Some(&Data::Float(9_999_999_999_999.99)));
    assert_eq!(sheet.get((2, 1)), Some(&Data::String("£99,999,999,999,999.99".to_owned())));
    assert!(leveller_print::json(&tables).contains("9999999999999999"));
}

#[test]
fn files_of_commas_guard_words_and_not_numbers() {
    let files = leveller_print::csv(&nasty_tables()).unwrap();
    assert_eq!(files.len(), 5);
    let (name, bytes) = &files[2];
    assert_eq!(name, "03 Costs before after of everyt.csv");
    let text = std::str::from_utf8(bytes).unwrap().strip_prefix('\u{feff}').unwrap();
    let mut lines = csv::ReaderBuilder::new().has_headers(false).from_reader(text.as_bytes());
    let records: Vec<csv::StringRecord> = lines.records().map(Result::unwrap).collect();
    assert_eq!(&records[0][0], "'=Cell");
    for (record, name) in records[1..].iter().zip(nasty()) {
        let guarded = name.starts_with(['=', '@', '+', '-', '\t', '\r', '＝']);
        assert_eq!(record[0], if guarded { format!("'{name}") } else { name });
        assert_eq!(&record[1], "-1234.56");
        assert_eq!(&record[2], "2027-01-04");
    }
    assert!(text.ends_with("\r\n"));
}

#[test]
fn json_has_minor_units_and_the_words_beside_them() {
    let text = leveller_print::json(&nasty_tables());
    let whole: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert_eq!(whole["currency"], "GBP");
    assert_eq!(whole["minor_units"], 2);
    assert_eq!(whole["printed_on"], "2026-10-30");
    let cells = &whole["tables"][2]["rows"][0]["cells"];
    assert_eq!(cells[0]["text"], nasty()[0]);
    assert_eq!(cells[1]["minor"], -123_456);
    assert_eq!(cells[1]["text"], "−1,234.56");
    assert_eq!(cells[2]["date"], "2027-01-04");
}

#[test]
fn another_program_shows_numbers_as_they_are_printed() {
    if !calc_is_there() {
        return;
    }
    // A number below zero, one with words beside it, one in no groups, one with a sign, one in hundredths.
    let shown = [
        "£1,966,681.04",
        "−£36,535.51",
        "£0.00",
        "12.8%",
        "−20.0%",
        "1,645.0",
        "−2.83 ×",
        "35 days",
        "13.5% +",
        "+1,234.56",
        "0",
        "£5.00 (pay only)",
        "1234",
        "−0.01",
        "not shown",
        "£99,999,999,999,999.99",
    ];
    let columns = vec![column("Line", Align::Start, 1), column("Value", Align::End, 1)];
    let rows = shown.iter().map(|cell| row(RowKind::Body, &["=1+1", cell])).collect();
    let tables = tables(&document(vec![table(None, columns, rows)]), &[], Currency::GBP, &words());
    let folder = std::env::temp_dir().join(format!("leveller-xlsx-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("tables.xlsx"), leveller_print::xlsx(&tables).unwrap()).unwrap();
    let mut profile = std::ffi::OsString::from("-env:UserInstallation=file://");
    profile.push(folder.join("profile"));
    // The last sheet, commas, UTF-8, cells as they are shown.
    let form = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,3";
    std::process::Command::new("soffice")
        .arg(profile)
        .args(["--headless", "--convert-to", form, "--outdir"])
        .args([&folder, &folder.join("tables.xlsx")])
        .output()
        .unwrap();
    let made = std::fs::read_dir(&folder).unwrap().map(|file| file.unwrap().path());
    let made = made.into_iter().find(|file| file.extension().is_some_and(|ending| ending == "csv")).unwrap();
    let mut reader = csv::ReaderBuilder::new().has_headers(true).from_path(made).unwrap();
    let records: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    std::fs::remove_dir_all(&folder).unwrap();
    assert_eq!(records.iter().map(|record| &record[1]).collect::<Vec<_>>(), shown);
    assert!(records.iter().all(|record| &record[0] == "=1+1"));
}
