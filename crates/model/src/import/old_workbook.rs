//! An old workbook (XLS) made harmless before it is opened.
//!
//! The library that reads it makes room for whatever the file says it holds, follows chains of sectors that may run in a
//! circle, and lays out every cell between the first and the last of a sheet. So the stream of records is taken out of its
//! container, walked as the library walks it, freed of what is not read here, and put into a container of our own.

use std::io::{Cursor, Read, Write};

use cfb::{CompoundFile, Version};

use super::limits::{CELL, UNPACKED_AT_MOST, Unfit};

/// Records that are looked at, by their number in the format.
const FORMULA: u16 = 0x0006;
const END: u16 = 0x000A;
const NAME: u16 = 0x0018;
const PASSWORD: u16 = 0x002F;
const CONTINUED: u16 = 0x003C;
const SHEET: u16 = 0x0085;
const NUMBERS: u16 = 0x00BD;
const RICH_TEXT: u16 = 0x00D6;
const MERGED: u16 = 0x00E5;
const TEXTS: u16 = 0x00FC;
const SHARED_TEXT: u16 = 0x00FD;
const DIMENSIONS: u16 = 0x0200;
const NUMBER: u16 = 0x0203;
const TEXT: u16 = 0x0204;
const TRUTH: u16 = 0x0205;
const FORMULA_TEXT: u16 = 0x0207;
const SHORT_NUMBER: u16 = 0x027E;
const BEGIN: u16 = 0x0809;
/// A number no record has: such a one is passed over.
const PASSED_OVER: u16 = 0xFFFF;
/// Bytes a character takes at most.
const CHARACTER: u64 = 3;
/// Parts a list of texts is in at most: so many hold more than is read.
const PARTS_AT_MOST: usize = 1 << 16;
/// How often the stream is held at once while it is read.
const COPIES: u64 = 4;

/// Returns the workbook again, in a container with nothing else in it and without what would fill the memory.
pub(super) fn made_harmless(bytes: &[u8]) -> Result<Vec<u8>, Unfit> {
    let mut stream = stream(bytes).ok_or(Unfit::Broken)?;
    if stream.len() as u64 * COPIES > UNPACKED_AT_MOST {
        return Err(Unfit::TooFar);
    }
    calm(&mut stream)?;
    contained(&stream).ok_or(Unfit::Broken)
}

/// The stream of records.
fn stream(bytes: &[u8]) -> Option<Vec<u8>> {
    if has_too_long_an_index(bytes)? {
        return None;
    }
    let mut file = CompoundFile::open(Cursor::new(bytes)).ok()?;
    let name = ["/Workbook", "/Book"].into_iter().find(|name| file.is_stream(name))?;
    let mut stream = Vec::new();
    file.open_stream(name).ok()?.take(bytes.len() as u64).read_to_end(&mut stream).ok()?;
    Some(stream)
}

/// Whether the index of sectors is longer than sectors can be: it may list one of them a million times.
fn has_too_long_an_index(bytes: &[u8]) -> Option<bool> {
    let sector = if two(bytes, 30)? == 12 { 4_096 } else { 512 };
    let (indexed, mut at) = (sector / 4, four(bytes, 68)?);
    let mut left = bytes.len() / (sector * indexed * (indexed - 1)) + 1;
    while let Some(next) = (at as usize).checked_mul(sector).and_then(|start| four(bytes, start + 2 * sector - 4)) {
        if left == 0 {
            return Some(true);
        }
        (left, at) = (left - 1, next);
    }
    Some(false)
}

fn contained(stream: &[u8]) -> Option<Vec<u8>> {
    let mut file = CompoundFile::create_with_version(Version::V3, Cursor::new(Vec::new())).ok()?;
    file.create_stream("/Workbook").ok()?.write_all(stream).ok()?;
    file.flush().ok()?;
    Some(file.into_inner().into_inner())
}

fn two(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_le_bytes(*bytes.get(at..)?.first_chunk()?))
}

fn four(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_le_bytes(*bytes.get(at..)?.first_chunk()?))
}

/// Where a record stands in the stream: what it says begins four bytes on.
#[derive(Clone, Copy)]
struct Entry {
    kind: u16,
    at: usize,
    end: usize,
}

impl Entry {
    fn at(stream: &[u8], at: usize) -> Option<Self> {
        let end = at + 4 + usize::from(two(stream, at + 2)?);
        (end <= stream.len()).then_some(Self { kind: two(stream, at)?, at, end })
    }

    fn pass_over(self, stream: &mut [u8]) {
        stream[self.at..self.at + 2].copy_from_slice(&PASSED_OVER.to_le_bytes());
    }
}

/// Takes out of a stream what makes room or texts for nothing, and refuses one that lays out too much.
fn calm(stream: &mut [u8]) -> Result<(), Unfit> {
    let (mut sheets, mut texts, mut end) = (Vec::new(), Vec::new(), 0);
    while let Some(entry) = Entry::at(stream, end) {
        end = entry.end;
        match entry.kind {
            PASSWORD if two(stream, entry.at + 4) != Some(0) => return Err(Unfit::Encrypted),
            SHEET => sheets.push(four(stream, entry.at + 4).ok_or(Unfit::Broken)? as usize),
            TEXTS => texts = lengths(stream, entry)?,
            // Names of formulas, each of which may hold a thousand others.
            NAME => entry.pass_over(stream),
            END => break,
            _ => {}
        }
    }
    sheets.sort_unstable();
    let mut laid = texts.iter().map(|length| CELL + length).sum::<u64>();
    for start in sheets {
        // Sheets within one another would be laid out as often as they are named.
        if start < end || start > stream.len() {
            return Err(Unfit::Broken);
        }
        (end, laid) = calm_sheet(stream, start, &texts, laid)?;
    }
    Ok(())
}

/// Returns where a sheet ends, and the bytes laid out with it.
fn calm_sheet(stream: &mut [u8], start: usize, texts: &[u64], before: u64) -> Result<(usize, u64), Unfit> {
    let (mut end, mut laid, mut within) = (start, before, 0_usize);
    let (mut first, mut last) = ([u64::MAX; 2], [0; 2]);
    while let Some(entry) = Entry::at(stream, end) {
        end = entry.end;
        match entry.kind {
            BEGIN => within += 1,
            END if within <= 1 => break,
            END => within -= 1,
            // Of a chart in the sheet.
            _ if within > 1 => {}
            DIMENSIONS | MERGED => entry.pass_over(stream),
            FORMULA | NUMBERS | RICH_TEXT | SHARED_TEXT | NUMBER | TEXT | TRUTH | FORMULA_TEXT | SHORT_NUMBER => {
                let said = &stream[entry.at + 4..entry.end];
                laid += CELL + CHARACTER * said.len() as u64;
                if entry.kind == FORMULA_TEXT {
                    continue;
                }
                let place = [two(said, 0), two(said, 2)].map(|place| u64::from(place.unwrap_or_default()));
                let more = if entry.kind == NUMBERS { said.len() as u64 / 6 } else { 1 };
                laid += CELL * more;
                first = [first[0].min(place[0]), first[1].min(place[1])];
                last = [last[0].max(place[0]), last[1].max(place[1] + more)];
                if entry.kind == SHARED_TEXT {
                    laid += four(said, 6).and_then(|at| texts.get(at as usize)).copied().unwrap_or_default();
                }
                // The text of a formula is not read, only what came of it.
                if entry.kind == FORMULA
                    && let Some(length) = stream.get_mut(entry.at + 24..entry.at + 26)
                {
                    length.fill(0);
                }
            }
            _ => {}
        }
        if laid > UNPACKED_AT_MOST {
            return Err(Unfit::TooFar);
        }
    }
    let [rows, columns] = [0, 1].map(|way| (last[way] + 1).saturating_sub(first[way]));
    laid += CELL * rows * columns;
    if laid > UNPACKED_AT_MOST { Err(Unfit::TooFar) } else { Ok((end, laid)) }
}

/// Returns how many bytes each of the shared texts may come to.
fn lengths(stream: &[u8], list: Entry) -> Result<Vec<u64>, Unfit> {
    let mut parts = vec![stream.get(list.at + 12..list.end).ok_or(Unfit::Broken)?];
    let mut end = list.end;
    while let Some(part) = Entry::at(stream, end).filter(|next| next.kind == CONTINUED) {
        parts.push(&stream[part.at + 4..part.end]);
        end = part.end;
    }
    if parts.len() > PARTS_AT_MOST {
        return Err(Unfit::TooFar);
    }
    let mut parts = parts.into_iter();
    let (mut rest, mut found, mut laid) = (parts.next().unwrap_or_default(), Vec::new(), 0);
    loop {
        if rest.is_empty() {
            match parts.next() {
                Some(next) => rest = next,
                None => return Ok(found),
            }
        }
        let length = if rest.is_empty() { 0 } else { length(&mut rest, &mut parts).ok_or(Unfit::Broken)? };
        laid += CELL + length;
        if laid > UNPACKED_AT_MOST {
            return Err(Unfit::TooFar);
        }
        found.push(length);
    }
}

/// Goes past one text. It may go on in the next parts, each of which says anew how wide its characters are.
fn length<'a>(rest: &mut &'a [u8], parts: &mut impl Iterator<Item = &'a [u8]>) -> Option<u64> {
    let mut take = |count: usize| rest.split_off(..count);
    let (characters, marks) = (two(take(2)?, 0)?, take(1)?[0]);
    let runs = if marks & 8 == 0 { 0 } else { usize::from(two(take(2)?, 0)?) * 4 };
    let more = if marks & 4 == 0 { 0 } else { four(take(4)?, 0)? as usize };
    let (mut left, mut wide) = (usize::from(characters), marks & 1 == 1);
    while left > 0 {
        let here = left.min(if wide { rest.len() / 2 } else { rest.len() });
        *rest = &rest[if wide { here * 2 } else { here }..];
        left -= here;
        if left > 0 {
            let (mark, next) = parts.next()?.split_first()?;
            (*rest, wide) = (next, mark & 1 == 1);
        }
    }
    let mut left = runs + more;
    while left > 0 {
        if rest.is_empty() {
            *rest = parts.next()?;
        }
        let here = left.min(rest.len());
        *rest = &rest[here..];
        left -= here;
    }
    Some(u64::from(characters) * CHARACTER)
}
