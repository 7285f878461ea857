//! Draft rules and documents of the change: languages, a draft that comes back with somebody's changes, and notices.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]

use std::fs;
use std::io::{Cursor, Read, Write};
use std::path::Path;
use std::process::{Command, Output};

const DAY: [&str; 2] = ["--printed-on", "2026-10-30"];

fn leveller(folder: &Path, args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_leveller")).current_dir(folder).args(args).output().unwrap()
}

/// What a command says on standard output.
fn says(folder: &Path, args: &[&str]) -> String {
    let output = leveller(folder, args);
    assert!(output.status.success(), "{args:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// What a command is refused with.
fn refused(folder: &Path, args: &[&str]) -> String {
    let output = leveller(folder, args);
    assert_eq!((output.status.code(), output.stdout.len()), (Some(1), 0), "{args:?}");
    String::from_utf8(output.stderr).unwrap()
}

fn sample() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    says(folder.path(), &["sample", "s.leveller"]);
    folder
}

fn printed(folder: &Path, command: &[&str], out: &str) -> String {
    says(folder, &[command, &[out], &DAY].concat());
    fs::read_to_string(folder.join(out)).unwrap()
}

/// The DOCX with another text in place of its own.
fn with_text(docx: &[u8], change: impl Fn(&str) -> String) -> Vec<u8> {
    let mut from = zip::ZipArchive::new(Cursor::new(docx)).unwrap();
    let mut to = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for index in 0..from.len() {
        let mut part = from.by_index(index).unwrap();
        let mut bytes = Vec::new();
        part.read_to_end(&mut bytes).unwrap();
        let name = part.name().unwrap().into_owned();
        if name == "word/document.xml" {
            bytes = change(std::str::from_utf8(&bytes).unwrap()).into_bytes();
        }
        to.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        to.write_all(&bytes).unwrap();
    }
    to.finish().unwrap().into_inner()
}

/// The text with a sentence that somebody inserted, tracked, at the end of the first paragraph below the heading of a rule.
fn with_sentence(xml: &str, title: &str, sentence: &str) -> String {
    let heading = xml.match_indices(&format!(">{title}<")).last().expect("the rule has a heading").0;
    let first = heading + xml[heading..].find("</w:p>").unwrap() + "</w:p>".len();
    let end = first + xml[first..].find("</w:p>").unwrap();
    let inserted = format!(
        "<w:ins w:id=\"9001\" w:author=\"Counsel\"><w:r><w:t xml:space=\"preserve\"> {sentence}</w:t></w:r></w:ins>"
    );
    format!("{}{inserted}{}", &xml[..end], &xml[end..])
}

#[test]
fn a_draft_comes_back_and_is_taken_over_rule_by_rule() {
    let folder = sample();
    let at = folder.path();
    says(at, &["bylaws", "s.leveller", "draft.docx"]);
    let draft = fs::read(at.join("draft.docx")).unwrap();
    let sentence = "Each cell keeps a list of its own.";
    let changed =
        with_text(&draft, |xml| with_sentence(&with_sentence(xml, "Registered office", "No."), "Quorum", sentence));
    fs::write(at.join("back.docx"), changed).unwrap();

    let listed = says(at, &["returned", "s.leveller", "back.docx"]);
    assert!(listed.contains("quorum\t") && listed.contains("office\t"), "{listed}");
    assert!(listed.contains("\tCounsel\n") && listed.contains(sentence), "{listed}");
    assert!(!printed(at, &["bylaws", "s.leveller"], "as-was.md").contains(sentence), "listing takes nothing over");

    says(at, &["returned", "s.leveller", "back.docx", "--accept", "quorum"]);
    let after = printed(at, &["bylaws", "s.leveller"], "after.md");
    assert!(after.contains(sentence));
    let left = says(at, &["returned", "s.leveller", "back.docx"]);
    assert!(
        left.contains("office\t") && !left.contains("quorum\t"),
        "what was taken over is not proposed again: {left}"
    );
    says(at, &["undo", "s.leveller"]);
    assert!(!printed(at, &["bylaws", "s.leveller"], "undone.md").contains(sentence));

    let unknown = refused(at, &["returned", "s.leveller", "back.docx", "--accept", "nothing-such"]);
    assert!(unknown.contains("nothing-such"), "{unknown}");
    fs::write(at.join("cut.docx"), &draft[..draft.len() / 2]).unwrap();
    assert!(refused(at, &["returned", "s.leveller", "cut.docx"]).contains("cut.docx"));
}

#[test]
fn rules_are_printed_in_the_languages_of_their_form() {
    let folder = sample();
    let command = |language| ["bylaws", "s.leveller", "--form", "es_cta", "--language", language];
    let spanish = printed(folder.path(), &command("es"), "es.md");
    let both = printed(folder.path(), &command("es+en"), "both.md");
    assert!(spanish.contains("# Estatutos") || spanish.contains("Denominación"), "{}", &spanish[..600]);
    let rules = spanish.matches("id=\"rule-").count();
    let pairs = both.lines().filter(|line| line.starts_with('#') && line.contains(" / ")).count();
    // The opening stands side by side too.
    assert!(rules > 50 && rules + 1 == pairs, "{rules} rules, {pairs} side by side");
    assert!(both.contains("Denominación") && both.contains("Name"));
    let italian = refused(folder.path(), &[&command("it")[..], &["no.md"]].concat());
    assert!(italian.contains("it"), "{italian}");
}

#[test]
fn every_document_of_the_change_is_printed() {
    let folder = sample();
    let listed = says(folder.path(), &["transition", "s.leveller"]);
    let ids: Vec<&str> = listed.lines().filter_map(|line| line.split('\t').next()).collect();
    assert!(ids.len() > 15 && ids.contains(&"staff-notice"), "{listed}");
    for id in ids {
        let text = printed(folder.path(), &["transition", "s.leveller", id], &format!("{id}.md"));
        assert!(text.starts_with("#") || text.contains("\n# "), "{id}");
        assert!(!text.contains('⟦'), "{id}: a word is missing");
    }
    let unknown = refused(folder.path(), &["transition", "s.leveller", "no-such", "x.md"]);
    assert!(unknown.contains("no-such"), "{unknown}");
}
