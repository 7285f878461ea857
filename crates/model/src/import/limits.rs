//! What is refused before it fills the memory: files, unpacked workbooks, lines and tables past what any firm has.

use std::io::{Cursor, Read, copy, sink};

use zip::ZipArchive;

/// Bytes of a file that is read.
pub const FILE_AT_MOST: u64 = 500_000_000;
/// Bytes a workbook unpacks to. A million rows of twenty columns come to some 700 MB.
const UNPACKED_AT_MOST: u64 = 1_000_000_000;
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
        // A fault in an entry is found again by whoever reads it.
        let unpacked = copy(&mut entry.take(left + 1), &mut sink()).unwrap_or(0);
        left = match left.checked_sub(unpacked) {
            Some(left) => left,
            None => return too_far,
        };
    }
    None
}

/// Whether a compound document is a workbook under a password.
pub(super) fn is_encrypted(bytes: &[u8]) -> bool {
    let name: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
    bytes.starts_with(&[0xD0, 0xCF, 0x11, 0xE0]) && bytes.windows(name.len()).any(|window| window == name)
}
