//! What another program reads in a DOCX.

use std::path::PathBuf;
use std::process::Command;

use leveller_model::report::document::{Block, Inline, ParagraphStyle};
use leveller_print::docx;

use super::invented::{self, NAMES, heading, paragraph};
use super::{hostile, note, whole};

/// A file that is removed at the end, with what was made of it.
pub struct Written(pub PathBuf);

impl Written {
    pub fn new(name: &str, bytes: &[u8]) -> Self {
        let folder = std::env::temp_dir().join(format!("leveller-docx-{}-{name}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join("document.docx"), bytes).unwrap();
        Self(folder)
    }

    /// Has LibreOffice make another kind of file of it, and returns that.
    fn converted(&self, ending: &str) -> PathBuf {
        let mut profile = std::ffi::OsString::from("-env:UserInstallation=file://");
        profile.push(self.0.join("profile"));
        let output = Command::new("soffice")
            .arg(profile)
            .args(["--headless", "--convert-to", ending, "--outdir"])
            .arg(&self.0)
            .arg(self.0.join("document.docx"))
            .output()
            .unwrap();
        let made = self.0.join(format!("document.{}", ending.split(':').next().unwrap()));
        assert!(made.is_file(), "{}: {}", self.0.display(), String::from_utf8_lossy(&output.stderr));
        made
    }
}

impl Drop for Written {
    fn drop(&mut self) {
        _ = std::fs::remove_dir_all(&self.0);
    }
}

/// Whether LibreOffice is there with what reads documents; without it a test says so and ends.
pub fn writer_is_there() -> bool {
    let program =
        std::env::var_os("PATH").into_iter().flat_map(|path| std::env::split_paths(&path).collect::<Vec<_>>());
    let program = program.map(|folder| folder.join("soffice")).find_map(|file| std::fs::canonicalize(file).ok());
    let there = program.and_then(|file| file.parent().map(|folder| folder.join("libswlo.so").is_file())) == Some(true);
    if !there {
        println!("skipped: LibreOffice Writer is not installed, so no other program reads the DOCX");
    }
    there
}

/// Asserts that parts stand in words in this order, however lines are broken.
fn in_order<'a>(words: &str, parts: impl IntoIterator<Item = &'a str>) {
    let flat = |words: &str| words.chars().filter(|letter| !letter.is_whitespace()).collect::<String>();
    let words = flat(words);
    let mut rest = words.as_str();
    for part in parts {
        let wanted = flat(part);
        let at = rest.find(&wanted).unwrap_or_else(|| panic!("“{part}” is not there, or not in its place"));
        rest = &rest[at + wanted.len()..];
    }
}

#[test]
fn libreoffice_reads_numbers_references_and_tables_as_the_document_states_them() {
    if !writer_is_there() {
        return;
    }
    let document = whole();
    let written = Written::new("whole", &docx(&document).unwrap());
    let text = String::from_utf8(std::fs::read(written.converted("txt:Text (encoded):UTF8")).unwrap()).unwrap();
    let numbered = |number: &str, words: &str| format!("{number} {words}");
    let stated: Vec<String> = document
        .blocks
        .iter()
        .filter_map(|block| match block {
            Block::Heading { number: Some(number), text, .. } => Some(numbered(number, text)),
            Block::Clause { number, text, .. } => match text.as_slice() {
                [Inline::Text { text }] => Some(numbered(number, text)),
                _ => None,
            },
            _ => None,
        })
        .collect();
    assert!(stated.len() > 40);
    in_order(&text, stated.iter().map(String::as_str));
    in_order(
        &text,
        ["see rule 3.1 and a rule that is not there. Blanks such as", "[name of the society]", "are still"],
    );
    in_order(&text, ["see rule 3.1 on page", ", paragraph 9.1(b), References and the act or nowhere"]);
    in_order(&text, ["1 Summary", "1.1 Names"].into_iter().chain(NAMES));
    let cells: Vec<&str> = document
        .blocks
        .iter()
        .flat_map(|block| match block {
            Block::Table { columns, rows, .. } => {
                let heads = columns.iter().map(|column| column.head.as_str());
                heads.chain(rows.iter().flat_map(|row| row.cells.iter().map(String::as_str))).collect()
            }
            _ => Vec::new(),
        })
        .collect();
    assert!(cells.len() > 1_200);
    in_order(&text, cells);

    let pdf = written.converted("pdf");
    let read = Command::new("pdftotext").args(["-layout", "-enc", "UTF-8"]).arg(&pdf).arg("-").output().unwrap();
    let pages = String::from_utf8(read.stdout).unwrap();
    let pages: Vec<&str> = pages.trim_end_matches('\u{c}').split('\u{c}').collect();
    for (index, page) in pages.iter().enumerate() {
        in_order(page, ["Draft for a lawyer", &document.running_foot, &format!("{} of {}", index + 1, pages.len())]);
    }
    in_order(pages[0], ["Calder & Wray Joinery Ltd", "Saving, 15.3%", "£349,037.14", "Not legal advice"]);
    in_order(pages[1], ["Contents", "1 Summary", "3", "3 Draft rules"]);
    let heads = pages.iter().filter(|page| page.contains("What it does")).count();
    assert!(heads > 5, "heads stand on {heads} pages only");
    let last = pages.iter().find(|page| page.contains("All posts")).unwrap();
    in_order(last, ["300", "All posts", "9,370,368.00", "−360,000.00", "Source: payroll"]);
    let signed = pages.iter().find(|page| page.contains("Signature")).unwrap();
    in_order(signed, ["Name", "Signature", "Date"]);
    let noted = pages.iter().find(|page| page.contains("A note")).unwrap();
    in_order(
        noted,
        ["A note4, another5, the first again4; see rule 3.1", "4 Lease of 2024.", "5 Terms of the bank, page 3."],
    );

    let mut blocks = vec![heading(1, "1", "Before")];
    for words in hostile() {
        let words = vec![Inline::text(&words), Inline::Blank { label: words.clone() }, note(&words)];
        blocks.push(Block::Paragraph { style: ParagraphStyle::Body, text: words.clone() });
        blocks.push(Block::Clause { level: 1, number: "1".to_owned(), text: words, anchor: None });
    }
    blocks.push(paragraph("The end."));
    let written = Written::new("hostile", &docx(&invented::document(blocks)).unwrap());
    let text = String::from_utf8(std::fs::read(written.converted("txt:Text (encoded):UTF8")).unwrap()).unwrap();
    in_order(&text, ["1 Before", "]]></w:t></w:r></w:p><w:p/><!--", "משה כהן", "中村", "# | `x` [x](y)", "The end."]);
}
