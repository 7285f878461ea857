//! Files made to fill the memory, to run something or to be taken for another: each ends in a problem or in what it says.

use std::io::{Cursor, Write};

use leveller_model::import;
use leveller_model::problem::Code;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::packed::{self, old_workbook, open_document, workbook};

fn sheet(rows: &str) -> Vec<u8> {
    format!(r#"<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{rows}</sheetData></worksheet>"#).into_bytes()
}

fn codes(name: &str, bytes: &[u8]) -> Vec<Code> {
    import::tables(name, bytes).1.into_iter().map(|problem| problem.code).collect()
}

/// The most memory this process has had, in megabytes; none where the system does not say.
fn peak() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM"))?;
    Some(line.split_whitespace().nth(1)?.parse::<u64>().ok()? / 1024)
}

/// Memory is counted for a process: such a test runs in one of its own, so that no other's counts. Returns whether this is it.
fn is_alone(test: &str) -> bool {
    const ALONE: &str = "LEVELLER_TEST_ALONE";
    if std::env::var_os(ALONE).is_some() {
        return true;
    }
    let mut own = std::process::Command::new(std::env::current_exe().unwrap());
    let test = format!("bad_files::{test}");
    let out = own.args(["--exact", test.as_str()]).env(ALONE, "1").output().unwrap();
    let said = String::from_utf8_lossy(&out.stdout);
    assert!(out.status.success() && said.contains("1 passed"), "{said}");
    false
}

#[test]
fn a_workbook_that_unpacks_to_gigabytes_is_refused() {
    if !is_alone("a_workbook_that_unpacks_to_gigabytes_is_refused") {
        return;
    }
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    zip.start_file("xl/worksheets/sheet1.xml", SimpleFileOptions::default().large_file(true)).unwrap();
    let blank = vec![b' '; 1 << 20];
    (0..1_100).for_each(|_| zip.write_all(&blank).unwrap());
    let bomb = zip.finish().unwrap().into_inner();
    assert!(bomb.len() < 5_000_000, "small on disk");
    assert_eq!(codes("payroll.xlsx", &bomb), [Code::FileTooLarge]);
    assert!(peak().is_none_or(|megabytes| megabytes < 800), "{:?} MB", peak());
}

#[test]
fn entities_of_entities_are_not_expanded() {
    let strings = br#"<?xml version="1.0"?><!DOCTYPE sst [<!ENTITY a "0123456789"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]><sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>&c;</t></si></sst>"#;
    let book =
        workbook(&sheet(r#"<row r="1"><c r="A1" t="s"><v>0</v></c></row>"#), &[("xl/sharedStrings.xml", strings)]);
    let (tables, _) = import::tables("payroll.xlsx", &book);
    let longest = tables.iter().flat_map(|table| table.records.iter().flat_map(|record| record.cells())).map(str::len);
    assert!(longest.max().unwrap_or(0) < 100);
}

#[test]
fn of_a_formula_only_the_value_kept_is_read_and_nothing_runs() {
    let rows = r#"<row r="1"><c r="A1" t="inlineStr"><is><t>Salary</t></is></c></row><row r="2"><c r="A2"><f>cmd|'/C calc'!A0</f><v>31000</v></c></row><row r="3"><c r="A3"><f>[1]Other!A1</f><v>32000</v></c></row>"#;
    let book = workbook(&sheet(rows), &[("xl/vbaProject.bin", b"\xd0\xcf\x11\xe0 no program")]);
    let (tables, problems) = import::tables("payroll.xlsm", &book);
    assert_eq!(problems, []);
    let cells: Vec<&str> = tables[0].records.iter().map(|record| record.cell(0)).collect();
    assert_eq!(cells, ["Salary", "31000", "32000"]);
}

#[test]
fn a_workbook_cut_off_anywhere_is_no_table() {
    let book = workbook(&sheet(r#"<row r="1"><c r="A1"><v>1</v></c></row>"#), &[]);
    for kept in [30, book.len() / 3, book.len() / 2, book.len() - 10] {
        assert_eq!(codes("payroll.xlsx", &book[..kept]), [Code::FileNotATable], "{kept} bytes");
    }
}

#[test]
fn a_cell_in_the_last_corner_is_left_out_and_said() {
    let rows = r#"<row r="1"><c r="A1"><v>1</v></c><c r="XFD1"><v>2</v></c></row><row r="1048576"><c r="XFD1048576"><v>3</v></c></row>"#;
    let (tables, problems) = import::tables("payroll.xlsx", &workbook(&sheet(rows), &[]));
    assert_eq!(tables[0].records.len(), 1);
    assert_eq!(problems[0].code, Code::CellsOutside);
}

#[test]
fn a_million_sheets_are_refused() {
    let sheets: String =
        (0..1_000_000).map(|at| format!(r#"<sheet name="s{at}" sheetId="{at}" r:id="rId1"/>"#)).collect();
    let list = format!(
        r#"<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>{sheets}</sheets></workbook>"#
    );
    let one = sheet(r#"<row r="1"><c r="A1"><v>1</v></c></row>"#);
    let book = workbook(&one, &[("xl/workbook.xml", list.as_bytes())]);
    assert_eq!(codes("payroll.xlsx", &book), [Code::FileTooLarge]);
    let tables = r#"<table:table table:name="s"></table:table>"#.repeat(1_000_000);
    assert_eq!(codes("payroll.ods", &open_document(&content(&tables))), [Code::FileTooLarge]);
}

/// One text in a thousand cells of a thousand sheets that are all the same: 2 MB that would come to terabytes.
#[test]
fn a_text_that_stands_in_every_cell_is_refused() {
    let cells: String =
        (1..=1_000).map(|row| format!(r#"<row r="{row}"><c r="A{row}" t="s"><v>0</v></c></row>"#)).collect();
    let text = format!(
        r#"<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>{}</t></si></sst>"#,
        "x".repeat(2_000_000)
    );
    let book = workbook(&sheet(&cells), &[("xl/sharedStrings.xml", text.as_bytes())]);
    assert!(book.len() < 100_000, "small on disk");
    assert_eq!(codes("payroll.xlsx", &book), [Code::FileTooLarge]);
}

#[test]
fn a_sheet_whose_rows_go_back_is_no_table() {
    let rows = r#"<row r="2"><c r="A2"><v>1</v></c></row><row r="1"><c r="A1"><v>2</v></c></row>"#;
    assert_eq!(codes("payroll.xlsx", &workbook(&sheet(rows), &[])), [Code::FileNotATable]);
}

#[test]
fn no_room_is_made_for_as_many_texts_as_a_workbook_says_it_has() {
    let text = br#"<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" uniqueCount="4294967295"><si><t>x</t></si></sst>"#;
    let one = sheet(r#"<row r="1"><c r="A1" t="s"><v>0</v></c></row>"#);
    assert_eq!(codes("payroll.xlsx", &workbook(&one, &[("xl/sharedStrings.xml", text)])), [Code::FileTooLarge]);
}

/// A formula that is a long name a hundred thousand times, written out when the workbook is opened.
#[test]
fn a_binary_workbook_whose_names_come_to_gigabytes_is_refused() {
    let long = |kind: u8, bytes: &[u8]| {
        let length =
            [0, 7, 14, 21].map(|at| u8::try_from(bytes.len() >> at & 0x7F).unwrap() | if at < 21 { 0x80 } else { 0 });
        [&[kind], &length[..], bytes].concat()
    };
    let names = [long(0x27, &[b'n'; 500_000]), long(0x27, &[0x23; 500_000])].concat();
    let book = |names: &[u8]| packed::zipped(&[("xl/workbook.bin", names)]);
    assert_eq!(codes("payroll.xlsb", &book(&names)), [Code::FileTooLarge]);
    assert_eq!(codes("payroll.xlsb", &book(&long(0x27, &[b'n'; 500]))), [Code::FileNotATable]);
}

/// Room would be made for as many formulas as one is numbered.
#[test]
fn a_shared_formula_of_a_high_number_takes_no_room() {
    let rows = r#"<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="4000000000">1+1</f><v>2</v></c></row><row r="2"><c r="A2"><f>-1499</f></c></row>"#;
    let (tables, problems) = import::tables("payroll.xlsx", &workbook(&sheet(rows), &[]));
    assert_eq!(problems, []);
    let cells: Vec<&str> = tables[0].records.iter().map(|record| record.cell(0)).collect();
    assert_eq!(cells, ["2", "-1499"]);
}

/// A record of an old workbook.
fn record(kind: u16, said: &[u8]) -> Vec<u8> {
    let length = u16::try_from(said.len()).unwrap();
    [&kind.to_le_bytes(), &length.to_le_bytes(), said].concat()
}

fn begin() -> Vec<u8> {
    record(0x0809, &[0, 6, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0])
}

/// A cell of an old workbook: its number as the format keeps whole ones, or which of the shared texts it is.
fn old_cell(row: u16, column: u16, kind: u16, said: u32) -> Vec<u8> {
    let said = if kind == 0x027E { said << 2 | 2 } else { said };
    record(kind, &[&row.to_le_bytes()[..], &column.to_le_bytes(), &[0, 0], &said.to_le_bytes()].concat())
}

/// An old workbook of sheets that all begin where the first does, or each where it stands.
fn old_book(more: &[u8], sheets: &[Vec<u8>], all_at_the_first: bool) -> Vec<u8> {
    let end = record(0x000A, &[]);
    let named = |at: usize, place: u32| {
        let name = format!("s{at:03}");
        record(0x0085, &[&place.to_le_bytes()[..], &[0, 0, 4, 0], name.as_bytes()].concat())
    };
    let start = begin().len() + sheets.len() * named(0, 0).len() + more.len() + end.len();
    let (mut globals, mut bodies) = (begin(), Vec::new());
    for (at, cells) in sheets.iter().enumerate() {
        let place = if all_at_the_first { start } else { start + bodies.len() };
        globals.extend(named(at, u32::try_from(place).unwrap()));
        bodies.extend([begin(), cells.clone(), end.clone()].concat());
    }
    old_workbook(&[globals.as_slice(), more, &end, &bodies].concat())
}

const NUMBER: u16 = 0x027E;
const TEXT: u16 = 0x00FD;

/// The shared texts of an old workbook, cut where a record may end.
fn old_texts(texts: &[&str], parts: usize) -> Vec<u8> {
    let mut said = vec![0; 8];
    for text in texts {
        said.extend(u16::try_from(text.len()).unwrap().to_le_bytes());
        said.extend([&[0], text.as_bytes()].concat());
    }
    let more: Vec<u8> = (1..parts).flat_map(|_| record(0x003C, &[])).collect();
    [record(0x00FC, &said), more].concat()
}

#[test]
fn an_old_workbook_is_read_whatever_it_says_of_its_size() {
    let everywhere = [&[0; 4][..], &u32::MAX.to_le_bytes(), &[0, 0], &u16::MAX.to_le_bytes(), &[0, 0]].concat();
    let cells = [
        record(0x0200, &everywhere),
        old_cell(0, 0, TEXT, 0),
        old_cell(0, 1, TEXT, 1),
        old_cell(1, 0, TEXT, 2),
        old_cell(1, 1, NUMBER, 31_000),
    ];
    let texts = old_texts(&["Name", "Salary", "Ada Thorne"], 1);
    let (tables, problems) = import::tables("payroll.xls", &old_book(&texts, &[cells.concat()], false));
    assert_eq!(problems, []);
    let cells: Vec<&str> = tables[0].records.iter().flat_map(|record| record.cells()).collect();
    assert_eq!(cells, ["Name", "Salary", "Ada Thorne", "31000"]);
}

#[test]
fn an_old_workbook_that_lays_out_gigabytes_is_refused() {
    if !is_alone("an_old_workbook_that_lays_out_gigabytes_is_refused") {
        return;
    }
    let corners = [old_cell(0, 0, NUMBER, 1), old_cell(65_535, 65_535, NUMBER, 1)].concat();
    assert_eq!(codes("payroll.xls", &old_book(&[], &[corners], false)), [Code::FileTooLarge]);
    // Twenty sheets of half the size.
    let tall = [old_cell(0, 0, NUMBER, 1), old_cell(65_535, 40, NUMBER, 1)].concat();
    assert_eq!(codes("payroll.xls", &old_book(&[], &vec![tall; 20], false)), [Code::FileTooLarge]);
    // A long text that stands in every row.
    let text = "x".repeat(8_000);
    let rows: Vec<u8> = (0..50_000).flat_map(|row| old_cell(row, 0, TEXT, 0)).collect();
    assert_eq!(codes("payroll.xls", &old_book(&old_texts(&[&text], 1), &[rows], false)), [Code::FileTooLarge]);
    // Texts in more parts than there can be, and a sheet that is listed a hundred times.
    assert_eq!(codes("payroll.xls", &old_book(&old_texts(&["x"], 70_000), &[], false)), [Code::FileTooLarge]);
    let one = old_cell(0, 0, NUMBER, 1);
    assert_eq!(codes("payroll.xls", &old_book(&[], &vec![one; 100], true)), [Code::FileNotATable]);
    assert!(peak().is_none_or(|megabytes| megabytes < 100), "{:?} MB", peak());
}

/// The library that opens it would follow the chain of its folders for ever.
#[test]
fn an_old_workbook_whose_sectors_run_in_a_circle_is_no_table() {
    if !is_alone("an_old_workbook_whose_sectors_run_in_a_circle_is_no_table") {
        return;
    }
    let book = old_book(&[], &[old_cell(0, 0, NUMBER, 1)], false);
    assert_eq!(codes("payroll.xls", &book), []);
    // Sectors of 4,096 bytes, after the header: the first says of each which comes next.
    let (sector, folders) = (4_096, u32::from_le_bytes(*book[48..].first_chunk().unwrap()));
    let mut circle = book.clone();
    let next = sector + folders as usize * 4;
    circle[next..next + 4].copy_from_slice(&folders.to_le_bytes());
    assert_eq!(codes("payroll.xls", &circle), [Code::FileNotATable]);
    // An index that goes on in itself, and lists the first sector again and again.
    let mut long = book;
    long.resize(long.len() + 2_000 * sector, 0);
    for (at, index) in long.chunks_exact_mut(sector).enumerate().skip(4) {
        index[sector - 4..].copy_from_slice(&u32::try_from(at).unwrap().to_le_bytes());
    }
    long[68..72].copy_from_slice(&3_u32.to_le_bytes());
    assert_eq!(codes("payroll.xls", &long), [Code::FileNotATable]);
    assert!(peak().is_none_or(|megabytes| megabytes < 100), "{:?} MB", peak());
}

/// The content of an `OpenDocument` workbook.
fn content(tables: &str) -> Vec<u8> {
    let names = r#"xmlns:office="o" xmlns:table="t" xmlns:text="x""#;
    format!("<office:document-content {names}><office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body></office:document-content>").into_bytes()
}

#[test]
fn a_cell_said_to_stand_in_every_row_and_column_is_refused() {
    if !is_alone("a_cell_said_to_stand_in_every_row_and_column_is_refused") {
        return;
    }
    let one = r#"<table:table-cell office:value-type="float" office:value="1""#;
    let everywhere = format!(
        r#"<table:table table:name="a"><table:table-row table:number-rows-repeated="1048576">{one} table:number-columns-repeated="16384"/></table:table-row></table:table>"#
    );
    assert_eq!(codes("payroll.ods", &open_document(&content(&everywhere))), [Code::FileTooLarge]);
    // Wide rows, none of them repeated, come to as much.
    let wide = format!(r#"<table:table-row>{one} table:number-columns-repeated="16384"/></table:table-row>"#);
    let many = format!(r#"<table:table table:name="a">{}</table:table>"#, wide.repeat(2_000));
    assert_eq!(codes("payroll.ods", &open_document(&content(&many))), [Code::FileTooLarge]);
    // A cell in the last corner and one in the first, with nothing between them.
    let corner = format!(
        r#"<table:table table:name="a"><table:table-row>{one}/></table:table-row><table:table-row table:number-rows-repeated="1048574"><table:table-cell/></table:table-row><table:table-row><table:table-cell table:number-columns-repeated="1000"/>{one}/></table:table-row></table:table>"#
    );
    assert_eq!(codes("payroll.ods", &open_document(&content(&corner))), [Code::FileTooLarge]);
    // A text in every column, and spaces that are only counted.
    let long = format!(
        r#"<table:table-cell office:value-type="string" table:number-columns-repeated="16384"><text:p>{}</text:p></table:table-cell>"#,
        "x".repeat(100_000)
    );
    let spaces = r#"<table:table-cell office:value-type="string"><text:p><text:s text:c="99999999999"/></text:p></table:table-cell>"#;
    // A number in disguise is as much as there can be.
    let wide = format!(r#"{one} table:number-columns-repeated="16384"/>"#);
    for (rows, row) in [("1", long.as_str()), ("1", spaces), ("&#49;048576", wide.as_str())] {
        let table = format!(
            r#"<table:table table:name="a"><table:table-row table:number-rows-repeated="{rows}">{row}</table:table-row></table:table>"#
        );
        assert_eq!(codes("payroll.ods", &open_document(&content(&table))), [Code::FileTooLarge]);
    }
    assert!(peak().is_none_or(|megabytes| megabytes < 100), "{:?} MB", peak());
}

#[test]
fn blank_rows_to_the_end_of_a_sheet_are_no_cells() {
    let cell = |text: &str| {
        format!(r#"<table:table-cell office:value-type="string"><text:p>{text}</text:p></table:table-cell>"#)
    };
    let blank = r#"<table:table-row table:number-rows-repeated="1048574"><table:table-cell table:style-name="ce1" table:number-columns-repeated="16384"/></table:table-row>"#;
    let rows = format!(
        r#"<table:table table:name="a"><table:table-row>{}{}</table:table-row><table:table-row>{}{}</table:table-row>{blank}</table:table>"#,
        cell("Name"),
        cell("Salary"),
        cell("Ada"),
        cell("31000")
    );
    let (tables, problems) = import::tables("payroll.ods", &open_document(&content(&rows)));
    assert_eq!(problems, []);
    let cells: Vec<&str> = tables[0].records.iter().flat_map(|record| record.cells()).collect();
    assert_eq!(cells, ["Name", "Salary", "Ada", "31000"]);
}

/// The library that opens it looks for the end of the table for ever.
#[test]
fn a_table_without_its_end_is_no_table() {
    let open = r#"<office:document-content><table:table table:name="a"><table:table-row></table:table-row>"#;
    assert_eq!(codes("payroll.ods", &open_document(open.as_bytes())), [Code::FileNotATable]);
    let crossed = content(r#"<table:table table:name="a"></table:tables>"#);
    assert_eq!(codes("payroll.ods", &open_document(&crossed)), [Code::FileNotATable]);
}

#[test]
fn zero_bytes_are_survived_where_few_and_refused_where_many() {
    let (tables, problems) = import::tables(
        "payroll.csv",
        b"id,name,salary\n1,Ada Thorne,31000\n2,Br\0am Ollerton,29000\n3,Cora Finch,28000\n",
    );
    assert_eq!(problems, []);
    let pay: Vec<&str> = tables[0].records.iter().map(|record| record.cell(2)).collect();
    assert_eq!(pay, ["salary", "31000", "29000", "28000"]);
    let many = b"id,name\n1,\0\0\0\0\n2,\0\0\0\0\n";
    assert_eq!(codes("payroll.csv", many), [Code::FileNotATable]);
    assert_eq!(codes("payroll.csv", &[0; 4_000]), [Code::FileNotATable]);
}

#[test]
fn a_line_without_an_end_is_refused() {
    let mut text = b"Name,Salary\n".to_vec();
    text.resize(40_000_000, b'x');
    assert_eq!(codes("payroll.csv", &text), [Code::FileTooLarge]);
}

#[test]
fn a_million_columns_are_cut_and_said() {
    let head: Vec<String> = (0..1_000_000).map(|column| format!("c{column}")).collect();
    let (tables, problems) = import::tables("payroll.csv", format!("{}\n1,2\n", head.join(",")).as_bytes());
    assert_eq!(tables[0].records.get(0).unwrap().len(), 1024);
    assert_eq!(problems[0].code, Code::CellsOutside);
}

#[test]
fn no_number_of_a_person_or_an_account_stays_in_a_table() {
    let text = "Employee ID,NI number,Note\n\
                000123,AB123456C,GB29 NWBK 6016 1331 9268 19\n\
                123456789,none,078-05-1120\n";
    let (tables, problems) = import::tables("payroll.csv", text.as_bytes());
    let cells: Vec<&str> = tables[0].records.iter().skip(1).flat_map(|record| record.cells()).collect();
    assert_eq!(cells, ["000123", "", "", "123456789", "none", ""]);
    let said = serde_json::to_string(&problems).unwrap();
    assert!(!said.contains("AB123456C") && !said.contains("078-05"));
    let ledger = import::tables("trial-balance.csv", b"Account number,Name,Amount\n12345678,Wages,5\n").0;
    assert_eq!(ledger[0].records.get(1).unwrap().cell(0), "12345678");
}
