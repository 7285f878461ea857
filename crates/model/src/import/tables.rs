//! Bytes to tables: which kind of file it is, its encoding, its separator, its sheets.
//!
//! Rows are numbered as a spreadsheet numbers them on opening the file: a record whose quoted
//! cell runs over several lines is one row, and a blank line is a row that is left out here.

use std::borrow::Cow;
use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};

use calamine::{Data, DataRef, ExcelDateTime, Reader, SheetVisible, Sheets, XlsxFormulaMetadata};
use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use csv_core::ReadRecordResult;
use encoding_rs::{UTF_8, UTF_16BE, UTF_16LE};
use rust_decimal::Decimal;

use super::identity;
use super::indents::Indents;
use super::limits::{self, LAST_COLUMN, LAST_ROW, Unfit};
use super::old_workbook;
use super::watch::{NOBODY, Stopped, Tell, Watch};
use super::{Record, Records, Table, xbrl};
use crate::halves::both;
use crate::problem::{Arg, Code, Place, Problem};

/// Separators tried, likeliest first.
const SEPARATORS: [u8; 4] = *b",;\t|";
/// Records looked at to choose a separator.
const SAMPLE: usize = 60;
/// Texts shorter than this are not worth a second thread.
const HALVED: usize = 1 << 20;
/// Bytes and cells there is room for in a record at first.
const RECORD: usize = 4096;
const CELLS: usize = 64;
/// Significant figures a spreadsheet keeps; the rest is noise of its binary numbers.
const SHEET_FIGURES: u32 = 15;
/// Characters looked at to choose a separator.
const START: usize = 1 << 20;
/// How a compound document begins: a workbook of old, or one under a password.
const COMPOUND: &[u8] = &[0xD0, 0xCF, 0x11, 0xE0];
/// Bytes of a text, and rows of a sheet, after which whoever waits is told.
const TOLD: usize = 1 << 20;
const ASKED: u32 = 1024;

/// Reads every table a file holds. A workbook gives one for each sheet with something in it,
/// hidden ones last; any other file gives one.
///
/// Numbers of persons and bank accounts are left out of them, and said to be.
pub fn tables(name: &str, bytes: &[u8]) -> (Vec<Table>, Vec<Problem>) {
    tables_told(name, bytes, NOBODY).unwrap_or_default()
}

/// Reads every table a file holds, as [`tables`] does, and tells how many of its bytes are read. Fails where whoever is
/// told says stop.
pub fn tables_told(name: &str, bytes: &[u8], tell: &Tell<'_>) -> Result<(Vec<Table>, Vec<Problem>), Stopped> {
    let watch = Watch::new(bytes.len(), tell);
    let (mut tables, mut problems) = whole_tables(name, bytes, &watch)?;
    for table in &mut tables {
        watch.did(0)?;
        problems.extend(identity::leave_out(table));
    }
    Ok((tables, problems))
}

fn whole_tables(name: &str, bytes: &[u8], watch: &Watch<'_>) -> Result<(Vec<Table>, Vec<Problem>), Stopped> {
    let fault = |code| Ok((Vec::new(), vec![Problem::new(code, Place::file(name))]));
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return fault(Code::FileEmpty);
    }
    let too_large = |megabytes: u64| {
        let problem = Problem::new(Code::FileTooLarge, Place::file(name));
        Ok((Vec::new(), vec![problem.with("megabytes", Arg::Count(i64::try_from(megabytes).unwrap_or(i64::MAX)))]))
    };
    // Offsets in records are 32 bits: no text that is let in comes near.
    if bytes.len() as u64 > limits::FILE_AT_MOST {
        return too_large(limits::FILE_AT_MOST / limits::MEGABYTE);
    }
    if is_container(bytes) {
        if limits::is_encrypted(bytes) {
            return fault(Code::FileEncrypted);
        }
        if let Some(megabytes) = limits::unpacks_too_far(bytes) {
            return too_large(megabytes);
        }
        let fit = match bytes.starts_with(COMPOUND) {
            true => old_workbook::made_harmless(bytes).map(Cow::Owned),
            false => limits::open_document_unfit(bytes).map_or(Ok(Cow::Borrowed(bytes)), Err),
        };
        let bytes = match &fit {
            Ok(bytes) => bytes,
            Err(Unfit::Encrypted) => return fault(Code::FileEncrypted),
            Err(Unfit::Broken) => return fault(Code::FileNotATable),
            Err(Unfit::TooFar) => return too_large(limits::FILE_AT_MOST / limits::MEGABYTE),
        };
        // The libraries that unpack workbooks index into what the file claims about itself. A
        // crafted one may trip them, and that is the file's fault, not the end of the program.
        return match catch_unwind(AssertUnwindSafe(|| sheets(bytes, watch))).ok().flatten() {
            None => fault(Code::FileNotATable),
            Some(Book::TooLarge) => too_large(limits::FILE_AT_MOST / limits::MEGABYTE),
            Some(Book::Stopped) => Err(Stopped),
            Some(Book::Sheets(sheets)) if sheets.is_empty() => fault(Code::FileEmpty),
            Some(Book::Sheets(sheets)) => {
                let (mut tables, mut problems) = (Vec::new(), Vec::new());
                for (sheet, Found { records, outside, .. }) in sheets {
                    problems.extend(cells_outside(name, outside));
                    tables.push(Table { file: name.to_owned(), sheet: Some(sheet), records });
                }
                Ok((tables, problems))
            }
        };
    }
    watch.did(0)?;
    let decoded = decode(without_end(bytes));
    if let Some(text) = decoded.as_ref().filter(|text| xbrl::is_document(text)) {
        return match xbrl::figures(text) {
            Ok(records) => Ok((vec![Table { file: name.to_owned(), sheet: None, records }], Vec::new())),
            Err(line) => Ok((Vec::new(), vec![Problem::new(Code::XmlBroken, Place::row(name, line))])),
        };
    }
    let Some(text) = decoded.filter(|text| is_text(text)) else {
        return fault(Code::FileNotATable);
    };
    let text = plain_lines(text);
    let Some((Found { records, outside, .. }, unclosed)) = text_records(&text, watch)? else {
        return too_large(limits::RECORD_AT_MOST as u64 / limits::MEGABYTE);
    };
    if records.is_empty() {
        return fault(Code::FileEmpty);
    }
    let mut problems: Vec<Problem> = cells_outside(name, outside).into_iter().collect();
    if let Some(row) = unclosed {
        problems.push(Problem::new(Code::QuoteUnclosed, Place::row(name, row)));
    }
    Ok((vec![Table { file: name.to_owned(), sheet: None, records }], problems))
}

/// Records, and how many filled cells stand too far right or down to be taken.
#[derive(Default)]
struct Found {
    records: Records,
    outside: usize,
    /// Spaces before cells, until they are a column beside the records.
    indents: Indents,
}

/// Says that cells were left out.
fn cells_outside(name: &str, outside: usize) -> Option<Problem> {
    let problem = || Problem::new(Code::CellsOutside, Place::file(name)).with("count", outside);
    (outside > 0).then(problem)
}

/// A zip or a compound document: a workbook, or nothing that is read here.
fn is_container(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(COMPOUND)
}

/// The bytes without the mark that programs of DOS end a file with.
fn without_end(bytes: &[u8]) -> &[u8] {
    let end = bytes.iter().rposition(|byte| *byte != 0x1A).map_or(0, |last| last + 1);
    &bytes[..end]
}

/// The text with every end of a line as one character.
fn plain_lines(text: Cow<'_, str>) -> Cow<'_, str> {
    if !text.contains('\r') {
        return text;
    }
    let text = text.replace("\r\n", "\n");
    if text.contains('\r') { text.replace('\r', "\n").into() } else { text.into() }
}

fn decode(bytes: &[u8]) -> Option<Cow<'_, str>> {
    let encoding = match bytes {
        [0xEF, 0xBB, 0xBF, ..] => UTF_8,
        [0xFF, 0xFE, ..] => UTF_16LE,
        [0xFE, 0xFF, ..] => UTF_16BE,
        _ => match zero_bytes(bytes) {
            // Letters and digits in UTF-16 have a zero in the same half of every pair.
            (even, odd, all) if odd > 9 * even && odd * 4 > all => UTF_16LE,
            (even, odd, all) if even > 9 * odd && even * 4 > all => UTF_16BE,
            _ => {
                if let Ok(text) = str::from_utf8(bytes) {
                    return Some(text.into());
                }
                let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
                detector.feed(bytes, true);
                detector.guess(has_pound_sign(bytes).then_some(b"uk"), Utf8Detection::Deny)
            }
        },
    };
    let (text, _, _) = encoding.decode(bytes);
    Some(text)
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
fn text_records(text: &str, watch: &Watch<'_>) -> Result<Option<(Found, Option<u32>)>, Stopped> {
    let separator = separator(text);
    let swallowed = match split(text, separator, true, watch)? {
        Ok(found) => {
            let last = found.records.len().checked_sub(1).and_then(|last| found.records.get(last));
            let swallows =
                |last: &Record<'_>| text.matches('"').count() % 2 == 1 && last.cells().any(|cell| cell.contains('\n'));
            match last.filter(swallows).map(|last| last.row) {
                Some(row) => row,
                None => return Ok(Some((found, None))),
            }
        }
        Err(row) if text.contains('"') => row,
        Err(_) => return Ok(None),
    };
    let plain = split(text, separator, false, watch)?;
    Ok(plain.ok().map(|found| (found, Some(swallowed))))
}

/// Chooses the separator by which the most records have the same number of cells, more than one.
fn separator(text: &str) -> u8 {
    let text =
        text.get(..START.min(text.len())).or_else(|| text.get(..text.floor_char_boundary(START))).unwrap_or(text);
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

/// What became of a text that was split: its records, or the row of one that is too long.
type Split = Result<Found, u32>;

/// Splits text into records, a long one in two halves at once: the second begins at a line, and where that turns out
/// to begin no record it is read again.
fn split(text: &str, separator: u8, quoting: bool, watch: &Watch<'_>) -> Result<Split, Stopped> {
    let found = split_bare(text, separator, quoting, watch)?;
    Ok(found.map(|Found { records, outside, indents }| Found {
        records: indents.beside(records),
        outside,
        indents: Indents::default(),
    }))
}

fn split_bare(text: &str, separator: u8, quoting: bool, watch: &Watch<'_>) -> Result<Split, Stopped> {
    let (bytes, end) = (text.as_bytes(), text.len());
    let mut first = Splitter { text: bytes, separator, quoting, at: 0, row: 1, watch };
    let half = bytes[end / 2..].iter().position(|byte| *byte == b'\n').map(|line| end / 2 + line + 1);
    let Some(half) = half.filter(|_| end >= HALVED) else { return first.read_to(end) };
    let mut second = Splitter { at: half, ..first };
    let (found, later) = both(|| first.read_to(half), || second.read_to(end));
    let mut found = match found? {
        Ok(found) => found,
        Err(row) => return Ok(Err(row)),
    };
    let (later, rows) = match first.at == half {
        true => (later?.map_err(|row| row.saturating_add(first.row - 1)), first.row - 1),
        false => (first.read_to(end)?, 0),
    };
    Ok(later.map(|later| {
        found.indents.append(later.indents, found.records.len());
        found.records.append(later.records, rows);
        found.outside += later.outside;
        found
    }))
}

/// Reads records one after another.
#[derive(Clone, Copy)]
struct Splitter<'a> {
    text: &'a [u8],
    separator: u8,
    quoting: bool,
    /// Where the next record begins.
    at: usize,
    /// The row it is.
    row: u32,
    watch: &'a Watch<'a>,
}

impl Splitter<'_> {
    /// Reads every record that begins before an end.
    fn read_to(&mut self, end: usize) -> Result<Split, Stopped> {
        let mut core = csv_core::ReaderBuilder::new().delimiter(self.separator).quoting(self.quoting).build();
        let mut found = Found::default();
        let (mut cells, mut ends) = (vec![0; RECORD], vec![0; CELLS]);
        let mut told = self.at;
        while self.at < end {
            if self.at - told >= TOLD {
                self.watch.did(self.at - told)?;
                told = self.at;
            }
            // A blank line is a row of its own.
            if self.text[self.at] == b'\n' {
                (self.at, self.row) = (self.at + 1, self.row.saturating_add(1));
                continue;
            }
            let (mut length, mut count) = (0, 0);
            loop {
                let (result, read, written, ended) =
                    core.read_record(&self.text[self.at..], &mut cells[length..], &mut ends[count..]);
                (self.at, length, count) = (self.at + read, length + written, count + ended);
                match result {
                    ReadRecordResult::OutputFull if length > limits::RECORD_AT_MOST => {
                        return Ok(Err(self.row));
                    }
                    ReadRecordResult::OutputFull => cells.resize(cells.len() * 2, 0),
                    ReadRecordResult::OutputEndsFull => ends.resize(ends.len() * 2, 0),
                    // Asked again with nothing, it gives what it has.
                    ReadRecordResult::InputEmpty => {}
                    ReadRecordResult::Record | ReadRecordResult::End => break,
                }
            }
            if let Ok(text) = str::from_utf8(&cells[..length]) {
                let kept = count.min(LAST_COLUMN as usize);
                let outside = ends[..count].windows(2).skip(kept - kept.min(1)).filter(|pair| pair[0] != pair[1]);
                found.outside += if count > kept { outside.count() } else { 0 };
                let index = found.records.len();
                if found.records.push_joined(self.row, text, &ends[..kept]) {
                    let mut from = 0;
                    for (column, end) in ends[..kept].iter().enumerate() {
                        found.indents.see(index, column, text.get(from..*end).unwrap_or_default());
                        from = *end;
                    }
                }
            }
            self.row = self.row.saturating_add(1);
        }
        self.watch.did(self.at - told)?;
        Ok(Ok(found))
    }
}

/// What a workbook holds.
enum Book {
    /// Every sheet with something in it, by name.
    Sheets(Vec<(String, Found)>),
    /// More sheets, or more in their cells, than is read.
    TooLarge,
    /// Nothing: whoever waited said stop.
    Stopped,
}

/// Opens a workbook; none where it is none.
fn sheets(file: &[u8], watch: &Watch<'_>) -> Option<Book> {
    let mut book = calamine::open_workbook_auto_from_rs(Cursor::new(file)).ok()?;
    let mut listed = book.sheets_metadata().to_vec();
    if listed.len() > limits::SHEETS_AT_MOST {
        return Some(Book::TooLarge);
    }
    listed.sort_by_key(|sheet| sheet.visible != SheetVisible::Visible);
    let (mut found, mut bytes) = (Vec::new(), 0);
    let share = file.len() / listed.len().max(1);
    for sheet in listed {
        let mut rows = Rows { bytes, watch: Some(watch), ..Rows::default() };
        match &mut book {
            // A dense range of a sheet with one cell in its last corner would not fit the memory. Of a formula, the value
            // the program kept is read; nothing is worked out, called or fetched.
            Sheets::Xlsx(book) => {
                let Ok(mut cells) = book.worksheet_cells_reader(&sheet.name) else { continue };
                while let Some(cell) = cells.next_cell_with_formula_metadata().ok()? {
                    let text = match (&cell.value, &cell.formula) {
                        (DataRef::Empty, Some(XlsxFormulaMetadata::Normal { formula })) => number_written(formula),
                        (value, _) => text_of(&Data::from(value.clone())),
                    };
                    if !rows.put(cell.pos, text) {
                        return Some(rows.ended());
                    }
                }
            }
            Sheets::Xlsb(book) => {
                let Ok(mut cells) = book.worksheet_cells_reader(&sheet.name) else { continue };
                while let Some(cell) = cells.next_cell().ok()? {
                    if !rows.put(cell.get_position(), text_of(&Data::from(cell.get_value().clone()))) {
                        return Some(rows.ended());
                    }
                }
            }
            other => {
                let Ok(range) = other.worksheet_range(&sheet.name) else { continue };
                let (top, left) = range.start().unwrap_or_default();
                for (row, column, value) in range.used_cells() {
                    let position = (top + u32::try_from(row).ok()?, left + u32::try_from(column).ok()?);
                    if !rows.put(position, text_of(value)) {
                        return Some(rows.ended());
                    }
                }
            }
        }
        if rows.goes_back {
            return None;
        }
        bytes = rows.bytes;
        if watch.did(share).is_err() {
            return Some(Book::Stopped);
        }
        let sheet_found = rows.done();
        if !sheet_found.records.is_empty() {
            found.push((sheet.name, sheet_found));
        }
    }
    Some(Book::Sheets(found))
}

/// The number that stands as a formula, such as `=-1499`: programs write reports so and leave the value out. A formula is
/// never worked out; one that is no plain number gives nothing.
fn number_written(formula: &str) -> String {
    let number: Option<Decimal> = formula.trim_start_matches('=').parse().ok();
    number.as_ref().map(Decimal::to_string).unwrap_or_default()
}

/// Records under construction: cells come row by row.
#[derive(Default)]
struct Rows<'a> {
    records: Records,
    indents: Indents,
    /// The row cells are being put into, and those it has.
    row: u32,
    cells: Vec<String>,
    /// Filled cells too far right or down.
    outside: usize,
    /// Bytes of the cells of all sheets so far, and of where they end.
    bytes: usize,
    /// Whether a row came after a later one: no program writes such a sheet, and records are found by their rows.
    goes_back: bool,
    /// Who waits, and whether they said stop.
    watch: Option<&'a Watch<'a>>,
    stopped: bool,
}

impl Rows<'_> {
    /// Takes a cell. Returns whether more are to come: there is room, and nobody said stop.
    fn put(&mut self, (row, column): (u32, u32), text: String) -> bool {
        if text.trim().is_empty() {
            return true;
        }
        if row >= LAST_ROW || column >= LAST_COLUMN {
            self.outside += 1;
            return true;
        }
        if self.row != row + 1 {
            self.goes_back |= self.row > row + 1;
            self.close();
            self.row = row + 1;
            // A sheet does not say how many cells are still to come: only whether to go on is asked.
            self.stopped = self.row.is_multiple_of(ASKED) && self.watch.is_some_and(|watch| watch.did(0).is_err());
        }
        let column = column as usize;
        self.indents.see(self.records.len(), column, &text);
        let width = self.cells.len().max(column + 1);
        self.bytes += text.len() + (width - self.cells.len()) * size_of::<u32>();
        self.cells.resize(width, String::new());
        self.cells[column] = text;
        !self.stopped && self.bytes as u64 <= limits::FILE_AT_MOST
    }

    /// Why no more cells were to come.
    fn ended(&self) -> Book {
        if self.stopped { Book::Stopped } else { Book::TooLarge }
    }

    fn close(&mut self) {
        if !self.cells.is_empty() {
            self.records.push(self.row, self.cells.drain(..));
        }
    }

    fn done(mut self) -> Found {
        self.close();
        Found { records: self.indents.beside(self.records), outside: self.outside, indents: Indents::default() }
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
