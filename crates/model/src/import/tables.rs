//! Bytes to tables: which kind of file it is, its encoding, its separator, its sheets.
//!
//! Rows are numbered as a spreadsheet numbers them on opening the file: a record whose quoted
//! cell runs over several lines is one row, and a blank line is a row that is left out here.

use std::collections::BTreeMap;
use std::io::{Cursor, Read, Seek};
use std::panic::{AssertUnwindSafe, catch_unwind};

use calamine::{Data, ExcelDateTime, Reader, SheetVisible, Sheets, Xlsx};
use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{UTF_8, UTF_16BE, UTF_16LE};
use rust_decimal::Decimal;

use super::indents::Indents;
use super::{Records, Table, xbrl};
use crate::problem::{Code, Place, Problem};

/// Separators tried, likeliest first.
const SEPARATORS: [u8; 4] = *b",;\t|";
/// Records looked at to choose a separator.
const SAMPLE: usize = 60;
/// Significant figures a spreadsheet keeps; the rest is noise of its binary numbers.
const SHEET_FIGURES: u32 = 15;
/// Rows and columns past these are no payroll: they would only fill the memory.
const LAST_ROW: u32 = 1_048_576;
const LAST_COLUMN: u32 = 1_024;
/// Cells of a sheet that may be a report.
const REPORT_CELLS: usize = 20_000;

/// Reads every table a file holds. A workbook gives one for each sheet with something in it,
/// hidden ones last; any other file gives one.
pub fn tables(name: &str, bytes: &[u8]) -> (Vec<Table>, Vec<Problem>) {
    let fault = |code| (Vec::new(), vec![Problem::new(code, Place::file(name))]);
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return fault(Code::FileEmpty);
    }
    if is_container(bytes) {
        // The libraries that unpack workbooks index into what the file claims about itself. A
        // crafted one may trip them, and that is the file's fault, not the end of the program.
        return match catch_unwind(AssertUnwindSafe(|| sheets(bytes))).ok().flatten() {
            None => fault(Code::FileNotATable),
            Some(sheets) if sheets.is_empty() => fault(Code::FileEmpty),
            Some(sheets) => {
                let tables = sheets.into_iter().map(|(sheet, records)| Table {
                    file: name.to_owned(),
                    sheet: Some(sheet),
                    records,
                });
                (tables.collect(), Vec::new())
            }
        };
    }
    let decoded = decode(bytes);
    if let Some(text) = decoded.as_ref().filter(|text| xbrl::is_document(text)) {
        return match xbrl::figures(text) {
            Ok(records) => (vec![Table { file: name.to_owned(), sheet: None, records }], Vec::new()),
            Err(line) => (Vec::new(), vec![Problem::new(Code::XmlBroken, Place::row(name, line))]),
        };
    }
    let Some(text) = decoded.filter(|text| is_text(text)) else {
        return fault(Code::FileNotATable);
    };
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let (records, unclosed) = text_records(&text);
    if records.is_empty() {
        return fault(Code::FileEmpty);
    }
    let mut problems = Vec::new();
    if let Some(row) = unclosed {
        problems.push(Problem::new(Code::QuoteUnclosed, Place::row(name, row)));
    }
    (vec![Table { file: name.to_owned(), sheet: None, records }], problems)
}

/// A zip or a compound document: a workbook, or nothing that is read here.
fn is_container(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(&[0xD0, 0xCF, 0x11, 0xE0])
}

fn decode(bytes: &[u8]) -> Option<String> {
    let encoding = match bytes {
        [0xEF, 0xBB, 0xBF, ..] => UTF_8,
        [0xFF, 0xFE, ..] => UTF_16LE,
        [0xFE, 0xFF, ..] => UTF_16BE,
        _ => match zero_bytes(bytes) {
            // Letters and digits in UTF-16 have a zero in the same half of every pair.
            (even, odd, all) if odd > 9 * even && odd * 4 > all => UTF_16LE,
            (even, odd, all) if even > 9 * odd && even * 4 > all => UTF_16BE,
            _ if str::from_utf8(bytes).is_ok() => UTF_8,
            _ => {
                let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
                detector.feed(bytes, true);
                detector.guess(has_pound_sign(bytes).then_some(b"uk"), Utf8Detection::Deny)
            }
        },
    };
    let (text, _, _) = encoding.decode(bytes);
    Some(text.into_owned())
}

/// Whether byte A3 stands where a sign stands, not a letter: a pound in western encodings, where
/// others have letters. In a payroll it may be the only thing that gives the encoding away.
fn has_pound_sign(bytes: &[u8]) -> bool {
    let letter = |byte: Option<&u8>| byte.is_some_and(|byte| byte.is_ascii_alphabetic() || *byte >= 0x80);
    let apart =
        |at: usize| !letter(at.checked_sub(1).and_then(|before| bytes.get(before))) && !letter(bytes.get(at + 1));
    (0..bytes.len()).any(|at| bytes[at] == 0xA3 && apart(at))
}

/// Counts zero bytes at even and at odd offsets near the start, and the bytes looked at.
fn zero_bytes(bytes: &[u8]) -> (usize, usize, usize) {
    let start = &bytes[..bytes.len().min(4096)];
    let zeros = |offset| start.iter().skip(offset).step_by(2).filter(|byte| **byte == 0).count();
    (zeros(0), zeros(1), start.len())
}

/// Tells text of a table from documents and programs.
fn is_text(text: &str) -> bool {
    let start = text.trim_start().get(..15).unwrap_or(text).to_ascii_lowercase();
    let foreign = ["%pdf-", "{\\rtf", "<!doctype", "<html", "<?xml", "gif8", "{\"", "[{"];
    if foreign.iter().any(|mark| start.starts_with(mark)) {
        return false;
    }
    let odd = |c: &char| (c.is_control() && !matches!(c, '\n' | '\r' | '\t' | '\u{c}' | '\u{1a}')) || *c == '\u{fffd}';
    let (odd, all) =
        text.chars().take(8192).fold((0_usize, 0_usize), |(bad, all), c| (bad + usize::from(odd(&c)), all + 1));
    odd * 50 <= all
}

/// Splits text into records. The row of a quotation mark that is never closed comes with them:
/// then marks were read as plain text, so that no row disappears into one cell.
fn text_records(text: &str) -> (Records, Option<u32>) {
    let separator = separator(text);
    let records = split(text, separator, true);
    let last = records.len().checked_sub(1).and_then(|last| records.get(last));
    let swallowed =
        last.filter(|last| text.matches('"').count() % 2 == 1 && last.cells().any(|cell| cell.contains('\n')));
    match swallowed.map(|last| last.row) {
        Some(row) => (split(text, separator, false), Some(row)),
        None => (records, None),
    }
}

/// Chooses the separator by which the most records have the same number of cells, more than one.
fn separator(text: &str) -> u8 {
    let score = |separator: u8| {
        let mut widths: Vec<usize> =
            reader(text, separator, true).into_records().flatten().take(SAMPLE).map(|record| record.len()).collect();
        widths.sort_unstable();
        widths.chunk_by(|a, b| a == b).filter(|same| same[0] > 1).map(|same| (same.len(), same[0])).max()
    };
    // `max_by_key` keeps the last of equals, so the likeliest goes last.
    SEPARATORS.into_iter().rev().max_by_key(|separator| score(*separator)).unwrap_or(b',')
}

fn reader(text: &str, separator: u8, quoting: bool) -> csv::Reader<&[u8]> {
    csv::ReaderBuilder::new()
        .delimiter(separator)
        .quoting(quoting)
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes())
}

fn split(text: &str, separator: u8, quoting: bool) -> Records {
    let bytes = text.as_bytes();
    let (mut line, mut counted, mut inside) = (1_usize, 0_usize, 0_usize);
    let (mut records, mut indents) = (Records::default(), Indents::default());
    for record in reader(text, separator, quoting).into_records().flatten() {
        // A record's position is where the one before it ended: blank lines are stepped over here.
        let stated = record.position().map_or(counted, |position| usize::try_from(position.byte()).unwrap_or(counted));
        let start = stated + bytes[stated.min(bytes.len())..].iter().take_while(|byte| **byte == b'\n').count();
        let start = start.min(bytes.len());
        line += bytes[counted..start].iter().filter(|byte| **byte == b'\n').count();
        counted = start;
        let row = u32::try_from(line - inside).unwrap_or(u32::MAX);
        inside += record.iter().map(|cell| cell.matches('\n').count()).sum::<usize>();
        if record.iter().any(|cell| !cell.trim().is_empty()) {
            record.iter().enumerate().for_each(|(column, cell)| indents.see(records.len(), column, cell));
            records.push(row, &record);
        }
    }
    indents.beside(records)
}

/// Every sheet with something in it, by name.
fn sheets(bytes: &[u8]) -> Option<Vec<(String, Records)>> {
    let mut book = calamine::open_workbook_auto_from_rs(Cursor::new(bytes)).ok()?;
    let mut listed = book.sheets_metadata().to_vec();
    listed.sort_by_key(|sheet| sheet.visible != SheetVisible::Visible);
    let mut found = Vec::new();
    for sheet in listed {
        let mut rows = Rows::default();
        match &mut book {
            // A dense range of a sheet with one cell in its last corner would not fit the memory.
            Sheets::Xlsx(book) => {
                let written = formula_numbers(book, &sheet.name);
                let Ok(mut cells) = book.worksheet_cells_reader(&sheet.name) else { continue };
                while let Some(cell) = cells.next_cell().ok()? {
                    let text = text_of(&Data::from(cell.get_value().clone()));
                    let number = written.get(&cell.get_position()).filter(|_| text.is_empty());
                    rows.put(cell.get_position(), number.map_or(text, Decimal::to_string));
                }
            }
            other => {
                let Ok(range) = other.worksheet_range(&sheet.name) else { continue };
                let (top, left) = range.start().unwrap_or_default();
                for (row, column, value) in range.used_cells() {
                    let position = (top + u32::try_from(row).ok()?, left + u32::try_from(column).ok()?);
                    rows.put(position, text_of(value));
                }
            }
        }
        let records = rows.done();
        if !records.is_empty() {
            found.push((sheet.name, records));
        }
    }
    Some(found)
}

/// The numbers that stand as formulas, such as `=-1499`, in a sheet of a report: programs write them so and leave the
/// value out. A formula is never worked out; one that is no plain number gives nothing.
fn formula_numbers<R: Read + Seek>(book: &mut Xlsx<R>, sheet: &str) -> BTreeMap<(u32, u32), Decimal> {
    let mut found = BTreeMap::new();
    let Ok(mut cells) = book.worksheet_cells_reader(sheet) else { return found };
    let mut read = 0;
    while let Ok(Some(cell)) = cells.next_formula() {
        let number = cell.get_value().trim_start_matches('=').parse().ok();
        found.extend(number.map(|number: Decimal| (cell.get_position(), number)));
        read += 1;
        // A sheet of so many cells is a register, not a report.
        if read > REPORT_CELLS {
            return BTreeMap::new();
        }
    }
    found
}

/// Records under construction: cells come row by row.
#[derive(Default)]
struct Rows {
    records: Records,
    indents: Indents,
    /// The row cells are being put into, and those it has.
    row: u32,
    cells: Vec<String>,
}

impl Rows {
    fn put(&mut self, (row, column): (u32, u32), text: String) {
        if text.trim().is_empty() || row >= LAST_ROW || column >= LAST_COLUMN {
            return;
        }
        if self.row != row + 1 {
            self.close();
            self.row = row + 1;
        }
        let column = column as usize;
        self.indents.see(self.records.len(), column, &text);
        self.cells.resize(self.cells.len().max(column + 1), String::new());
        self.cells[column] = text;
    }

    fn close(&mut self) {
        if !self.cells.is_empty() {
            self.records.push(self.row, self.cells.drain(..));
        }
    }

    fn done(mut self) -> Records {
        self.close();
        self.indents.beside(self.records)
    }
}

fn text_of(value: &Data) -> String {
    match value {
        Data::String(text) => text.clone(),
        Data::Float(number) => number_text(&number.to_string()),
        Data::DateTime(moment) => moment_text(moment),
        Data::DateTimeIso(moment) => moment.split('T').next().unwrap_or_default().to_owned(),
        other => other.to_string(),
    }
}

/// A spreadsheet's number as the sheet shows it: 0.1 + 0.2 is 0.3.
fn number_text(shortest: &str) -> String {
    let rounded = Decimal::from_str_exact(shortest).ok().and_then(|number| number.round_sf(SHEET_FIGURES));
    rounded.map_or_else(|| shortest.to_owned(), |number| number.normalize().to_string())
}

/// A day as `2024-03-31`; a span of time, or a time of day, in hours.
fn moment_text(moment: &ExcelDateTime) -> String {
    let (year, month, day, ..) = moment.to_ymd_hms_milli();
    if moment.is_datetime() && year > 1900 {
        return format!("{year:04}-{month:02}-{day:02}");
    }
    let days = Decimal::from_str_exact(&moment.as_f64().to_string()).unwrap_or_default();
    let hours = days.checked_mul(Decimal::from(24)).and_then(|hours| hours.round_sf(6)).unwrap_or_default();
    hours.normalize().to_string()
}
