//! Workbooks packed from the text of their parts.

use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

const TYPES: &str = r#"<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>"#;
const RELS: &str = r#"<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#;
const BOOK: &str = r#"<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Staff" sheetId="1" r:id="rId1"/></sheets></workbook>"#;
const BOOK_RELS: &str = r#"<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>"#;
const MANIFEST: &str =
    r#"<?xml version="1.0"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>"#;
const OPEN: &str = "application/vnd.oasis.opendocument.spreadsheet";

/// A packed file of its parts.
pub fn zipped(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    for (name, bytes) in parts {
        zip.start_file(*name, options).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// A workbook of one sheet, with further parts; one of them may be the list of its sheets.
pub fn workbook(sheet: &[u8], more: &[(&str, &[u8])]) -> Vec<u8> {
    let mut parts: Vec<(&str, &[u8])> = vec![
        ("[Content_Types].xml", TYPES.as_bytes()),
        ("_rels/.rels", RELS.as_bytes()),
        ("xl/_rels/workbook.xml.rels", BOOK_RELS.as_bytes()),
        ("xl/worksheets/sheet1.xml", sheet),
    ];
    parts.extend(more);
    if !more.iter().any(|(name, _)| *name == "xl/workbook.xml") {
        parts.push(("xl/workbook.xml", BOOK.as_bytes()));
    }
    zipped(&parts)
}

/// An `OpenDocument` workbook with a content.
pub fn open_document(content: &[u8]) -> Vec<u8> {
    zipped(&[("mimetype", OPEN.as_bytes()), ("META-INF/manifest.xml", MANIFEST.as_bytes()), ("content.xml", content)])
}

/// An old workbook of a stream of records.
pub fn old_workbook(stream: &[u8]) -> Vec<u8> {
    let mut file = cfb::CompoundFile::create(Cursor::new(Vec::new())).unwrap();
    file.create_stream("/Workbook").unwrap().write_all(stream).unwrap();
    file.flush().unwrap();
    file.into_inner().into_inner()
}

/// A workbook from bytes a fuzzer makes up: one as it is, the records of an old one, the content of an `OpenDocument`, or a
/// sheet with shared strings, styles and the list of sheets after it, a blank line before each. Bytes of a packed file alone
/// would try its checksums.
pub fn of_any(bytes: &[u8]) -> Vec<u8> {
    if bytes.starts_with(b"PK") || bytes.starts_with(&[0xD0, 0xCF, 0x11, 0xE0]) {
        return bytes.to_vec();
    }
    if bytes.starts_with(&[0x09, 0x08]) {
        return old_workbook(bytes);
    }
    if bytes.starts_with(b"<office:document-content") {
        return open_document(bytes);
    }
    let mut parts = Vec::new();
    let mut rest = bytes;
    while let Some(end) = rest.windows(2).position(|pair| pair == b"\n\n") {
        parts.push(&rest[..end]);
        rest = &rest[end + 2..];
    }
    parts.push(rest);
    let more = ["xl/sharedStrings.xml", "xl/styles.xml", "xl/workbook.xml"];
    let more: Vec<(&str, &[u8])> = more.into_iter().zip(parts[1..].iter().copied()).collect();
    workbook(parts[0], &more)
}
