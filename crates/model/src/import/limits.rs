//! What is refused before it fills the memory: files, unpacked workbooks, lines and tables past what any firm has.

use std::io::{BufReader, Cursor, Read, copy, sink};

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use quick_xml::name::QName;
use zip::ZipArchive;

/// Bytes of a file that is read; and of the texts of all sheets of a workbook with where each cell ends, since a text
/// kept once may stand in a million cells, and one sheet be listed a thousand times.
pub const FILE_AT_MOST: u64 = 500_000_000;
/// Bytes a workbook unpacks to. A million rows of twenty columns come to some 700 MB.
pub(super) const UNPACKED_AT_MOST: u64 = 1_000_000_000;
/// Bytes a cell takes where a whole sheet is laid out, with its formula.
pub(super) const CELL: u64 = 48;
/// Columns of a sheet.
const COLUMNS: u64 = 16_384;
/// Bytes of one record of a text.
pub(super) const RECORD_AT_MOST: usize = 16_000_000;
/// Sheets of a workbook.
pub(super) const SHEETS_AT_MOST: usize = 1_000;
/// Rows and columns past these are no payroll: cells there are left out.
pub(super) const LAST_ROW: u32 = 1_048_576;
pub(super) const LAST_COLUMN: u32 = 1_024;
/// What a million bytes are called by.
pub(super) const MEGABYTE: u64 = 1_000_000;

/// Returns how many megabytes at most, where a packed file unpacks to more. What a file says of itself is believed where
/// it is too much, and tried where it is not.
pub(super) fn unpacks_too_far(bytes: &[u8]) -> Option<u64> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).ok()?;
    let too_far = Some(UNPACKED_AT_MOST / MEGABYTE);
    let mut left = UNPACKED_AT_MOST;
    for index in 0..archive.len() {
        let Ok(entry) = archive.by_index(index) else { continue };
        if entry.size() > left {
            return too_far;
        }
        let name = entry.name().map(|name| name.to_ascii_lowercase()).unwrap_or_default();
        let said = match () {
            // Room is made for as many texts as a workbook says it has, before the first is read.
            () if name.ends_with("sharedstrings.xml") => {
                texts_said(entry.take(left)).saturating_mul(size_of::<String>() as u64)
            }
            () if name.ends_with("workbook.bin") => names_written_out(BufReader::new(entry.take(left))),
            () => {
                drop(entry);
                0
            }
        };
        if said > UNPACKED_AT_MOST {
            return too_far;
        }
        let Ok(entry) = archive.by_index(index) else { continue };
        // A fault in an entry is found again by whoever reads it.
        let unpacked = copy(&mut entry.take(left + 1), &mut sink()).unwrap_or(0);
        left = match left.checked_sub(unpacked) {
            Some(left) => left,
            None => return too_far,
        };
    }
    None
}

/// Returns how many texts the shared ones of a workbook are said to be.
fn texts_said(part: impl Read) -> u64 {
    let mut reader = Reader::from_reader(BufReader::new(part));
    let mut buffer = Vec::new();
    loop {
        match reader.read_event_into(&mut buffer) {
            Ok(Event::Start(tag) | Event::Empty(tag)) if tag.local_name().as_ref() == "sst" => {
                // Where it is no number, no room is made.
                return number(&tag, "uniqueCount").filter(|count| *count < u64::MAX).unwrap_or(0);
            }
            Ok(Event::Eof) | Err(_) => return 0,
            Ok(_) => buffer.clear(),
        }
    }
}

/// Returns how many bytes the names of a binary workbook (XLSB) may come to: each is a formula, in which every five bytes
/// may stand for another name or a sheet, and all are written out when it is opened.
fn names_written_out(mut part: impl Read) -> u64 {
    const NAME: u64 = 0x27;
    const REFERENCE: u64 = 5;
    let seven_bits = |most: u32, part: &mut dyn Read| {
        let mut number = 0;
        for at in 0..most {
            let mut byte = [0];
            part.read_exact(&mut byte).ok()?;
            number |= u64::from(byte[0] & 0x7F) << (7 * at);
            if byte[0] < 0x80 {
                break;
            }
        }
        Some(number)
    };
    let (mut longest, mut references) = (0, 0_u64);
    while let Some((kind, length)) = seven_bits(2, &mut part).zip(seven_bits(4, &mut part)) {
        longest = length.max(longest);
        references += if kind == NAME { length / REFERENCE } else { 0 };
        if copy(&mut part.by_ref().take(length), &mut sink()).is_err() {
            break;
        }
    }
    longest.saturating_mul(references)
}

/// Returns the whole number an attribute says: as much as there can be where it is none, or one in disguise (`&#57;9`).
fn number(tag: &BytesStart<'_>, wanted: &str) -> Option<u64> {
    let mut all = tag.attributes();
    let found = all.with_checks(false).flatten().find(|one| one.key == QName(wanted))?;
    Some(found.value.trim().parse().unwrap_or(u64::MAX))
}

/// Why a workbook is not opened.
pub(super) enum Unfit {
    /// It says it is under a password.
    Encrypted,
    /// It is not well formed; the library that opens it would go on for ever.
    Broken,
    /// It lays out more cells than are read.
    TooFar,
}

/// Returns why the content of an `OpenDocument` workbook is not to be opened. The library that opens it lays out every cell
/// between the first filled one and the last, and a few bytes may say that a cell stands in all rows and columns.
pub(super) fn open_document_unfit(bytes: &[u8]) -> Option<Unfit> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).ok()?;
    archive.by_name("mimetype").ok()?;
    let mut manifest = Vec::new();
    archive.by_name("META-INF/manifest.xml").ok()?.take(1 << 20).read_to_end(&mut manifest).ok()?;
    let mark = b"manifest:encryption-data";
    if manifest.windows(mark.len()).any(|window| window == mark) {
        return Some(Unfit::Encrypted);
    }
    let mut reader = Reader::from_reader(BufReader::new(archive.by_name("content.xml").ok()?));
    reader.config_mut().expand_empty_elements = true;
    let (mut open, mut spread, mut buffer) = (0_u64, Spread::default(), Vec::new());
    loop {
        match reader.read_event_into(&mut buffer) {
            Ok(Event::Start(tag)) => {
                open += 1;
                spread.see(&tag);
            }
            Ok(Event::End(tag)) => {
                open = open.saturating_sub(1);
                match tag.name().into_inner() {
                    "table:table-cell" | "table:covered-table-cell" => spread.close_cell(),
                    "table:table-row" => spread.close_row(),
                    _ => {}
                }
            }
            Ok(Event::Text(text)) => spread.add_text(text.len() as u64),
            Ok(Event::Eof) => return (open > 0).then_some(Unfit::Broken),
            Err(_) => return Some(Unfit::Broken),
            Ok(_) => {}
        }
        if spread.bytes() > UNPACKED_AT_MOST {
            return Some(Unfit::TooFar);
        }
        buffer.clear();
    }
}

/// How many cells the sheets of an `OpenDocument` workbook lay out, so far, and what is in them.
#[derive(Default)]
struct Spread {
    /// Of the sheets before, and of single rows before they are repeated.
    done: u64,
    /// Bytes of texts in rows that are closed.
    texts: u64,
    /// Of this sheet: rows up to the last one with a cell in it, rows so far, and the widest.
    filled: u64,
    rows: u64,
    widest: u64,
    /// Of this row: how often it stands, its columns so far, and those up to the last cell with something in it.
    repeats: u64,
    columns: u64,
    width: u64,
    /// Bytes of the texts of this row, and of this cell, with how often it stands where something is in it.
    row_text: u64,
    text: u64,
    across: u64,
}

impl Spread {
    fn see(&mut self, tag: &BytesStart<'_>) {
        let times = |wanted: &str| number(tag, wanted).unwrap_or(1);
        match tag.name().into_inner() {
            "table:table" => {
                let (done, texts) = (self.cells(), self.texts);
                *self = Self { done, texts, ..Self::default() };
            }
            "table:table-row" => {
                (self.repeats, self.columns, self.width) = (times("table:number-rows-repeated"), 0, 0);
                (self.row_text, self.text) = (0, 0);
            }
            "text:s" => self.add_text(times("text:c")),
            "table:table-cell" | "table:covered-table-cell" => {
                let across = times("table:number-columns-repeated");
                self.columns = self.columns.saturating_add(across);
                (self.text, self.across) = (tag.len() as u64, 0);
                // Blank cells at the end of a row are not laid out: all of them have at most these attributes.
                let blank = ["table:style-name", "table:number-columns-repeated", "table:content-validation-name"];
                let names = |key: QName<'_>| blank.iter().any(|name| key == QName(name));
                if tag.attributes().with_checks(false).flatten().any(|one| !names(one.key)) {
                    (self.width, self.across) = (self.columns, across.min(COLUMNS));
                }
            }
            _ => {}
        }
    }

    /// Takes a text within a cell. Outside of any it is counted once.
    fn add_text(&mut self, bytes: u64) {
        self.text = self.text.saturating_add(bytes);
    }

    fn close_cell(&mut self) {
        self.row_text = self.row_text.saturating_add(self.text.saturating_mul(self.across));
        self.text = 0;
    }

    fn close_row(&mut self) {
        self.texts = self.texts.saturating_add(self.row_text.saturating_mul(self.repeats.min(u64::from(LAST_ROW)) + 1));
        self.rows = self.rows.saturating_add(self.repeats);
        if self.width > 0 {
            self.done = self.done.saturating_add(self.width.min(COLUMNS));
            self.widest = self.widest.max(self.width.min(COLUMNS));
            self.filled = self.rows.min(u64::from(LAST_ROW));
        }
    }

    fn bytes(&self) -> u64 {
        let texts = self.texts.saturating_add(self.row_text).saturating_add(self.text);
        self.cells().saturating_mul(CELL).saturating_add(texts)
    }

    fn cells(&self) -> u64 {
        self.done.saturating_add(self.filled.saturating_mul(self.widest))
    }
}

/// Whether a compound document is a workbook under a password.
pub(super) fn is_encrypted(bytes: &[u8]) -> bool {
    let name: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
    bytes.starts_with(&[0xD0, 0xCF, 0x11, 0xE0]) && bytes.windows(name.len()).any(|window| window == name)
}
