//! Tracked changes: taken over they give the newer edition, refused the older one, in the file and in another program.

use leveller_model::report::document::{Align, Block, Document, Inline, ParagraphStyle, Row, RowKind};
use leveller_model::report::redline;
use leveller_model::report::words::Words;
use leveller_print::docx;

use super::invented::{column, document, heading, paragraph, row};
use super::libreoffice::{Written, writer_is_there};
use super::package::Element;

fn words() -> Words {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../data/language/en");
    let files = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().path());
    let texts: Vec<_> =
        files.map(|path| (path.display().to_string(), std::fs::read_to_string(&path).unwrap())).collect();
    let texts: Vec<_> = texts.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
    Words::new("en", &texts).unwrap()
}

fn clause(number: &str, text: Vec<Inline>) -> Block {
    Block::Clause { level: 2, number: number.to_owned(), text, anchor: None }
}

fn table(rows: &[[&str; 2]]) -> Block {
    let columns = vec![column("Matter", Align::Start, 3), column("Rule", Align::End, 1)];
    let rows: Vec<Row> = rows.iter().map(|cells| row(RowKind::Body, cells)).collect();
    Block::Table { caption: None, columns, rows }
}

fn blank(label: &str) -> Inline {
    Inline::Blank { label: label.to_owned() }
}

fn editions() -> [Document; 2] {
    let strong = |text: &str| Inline::Strong { text: text.to_owned() };
    let rule = |text: &str| Block::Clause { level: 1, number: "1".to_owned(), text: vec![strong(text)], anchor: None };
    let old = vec![
        heading(2, "", "Three blanks to fill"),
        rule("Pay"),
        clause(
            "1.1",
            vec![
                Inline::text("Members are paid by the hour, at most "),
                blank("times"),
                Inline::text(" the lowest rate."),
            ],
        ),
        paragraph("What nobody wants any more."),
        table(&[["Name", "1"], ["Objects", "2"], ["Seal", "9"]]),
        paragraph("The end."),
    ];
    let new = vec![
        heading(2, "", "Two blanks to fill"),
        rule("Equal pay"),
        clause(
            "1.1",
            vec![
                Inline::text("Members are paid by the day, at most "),
                blank("times"),
                Inline::text(" the lowest rate."),
            ],
        ),
        clause("1.2", vec![Inline::text("A new rule with "), blank("votes"), Inline::text(" votes & <marks>.")]),
        table(&[["Name", "1"], ["Objects", "3"], ["Shares", "4"]]),
        Block::List { items: vec![vec![Inline::text("one")], vec![Inline::text("two")]] },
        paragraph("The end."),
    ];
    [document(old), document(new)]
}

/// What stands in paragraphs and cells where changes of one kind are left out with all that came or went with them.
fn says(bytes: &[u8], left: &str) -> Vec<String> {
    fn words(element: &Element, left: &str, out: &mut String) {
        match element.name.as_str() {
            name if name == left => {}
            "w:t" | "w:delText" => out.push_str(&element.text),
            _ => element.children.iter().for_each(|child| words(child, left, out)),
        }
    }
    fn walk(element: &Element, left: &str, out: &mut Vec<String>) {
        let marked = |path: [&str; 2]| {
            element.child(path[0]).and_then(|facts| if path[1].is_empty() { Some(facts) } else { facts.child(path[1]) })
        };
        let gone = |facts: Option<&Element>| facts.is_some_and(|facts| facts.child(left).is_some());
        match element.name.as_str() {
            "w:tr" if gone(marked(["w:trPr", ""])) => {}
            "w:p" => {
                let mut text = String::new();
                words(element, left, &mut text);
                let paragraph_gone = gone(marked(["w:pPr", "w:rPr"]));
                assert!(!paragraph_gone || text.is_empty(), "words without their paragraph: {text}");
                if !text.is_empty() {
                    out.push(text);
                }
            }
            _ => element.children.iter().for_each(|child| walk(child, left, out)),
        }
    }
    let mut package = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    let part = std::io::read_to_string(package.by_name("word/document.xml").unwrap()).unwrap();
    let body = Element::parse("word/document.xml", part.as_bytes());
    let mut out = Vec::new();
    walk(&body, left, &mut out);
    out
}

fn edition(document: &Document) -> Vec<String> {
    says(&docx(document).unwrap(), "nothing")
}

#[test]
fn all_taken_over_is_the_newer_edition_and_none_the_older() {
    let [old, new] = editions();
    let both = docx(&redline(&old, &new, "Ada Thorne & Co", &words())).unwrap();
    assert_eq!(says(&both, "w:del"), edition(&new));
    assert_eq!(says(&both, "w:ins"), edition(&old));
    let mut package = zip::ZipArchive::new(std::io::Cursor::new(&both)).unwrap();
    let text = std::io::read_to_string(package.by_name("word/document.xml").unwrap()).unwrap();
    assert!(text.contains("w:author=\"Ada Thorne &amp; Co\" w:date=\"2026-10-30T00:00:00Z\""));
    assert_eq!(both, docx(&redline(&old, &new, "Ada Thorne & Co", &words())).unwrap());
}

/// A program of LibreOffice's own language that takes every change over, or none, and writes what is left.
const MACRO: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">
Sub Settle(source As String, target As String, command As String)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  document = StarDesktop.loadComponentFromURL(source, "_blank", 0, hidden())
  dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
  dispatcher.executeDispatch(document.CurrentController.Frame, ".uno:" &amp; command, "", 0, Array())
  Dim filter(0) As New com.sun.star.beans.PropertyValue
  filter(0).Name = "FilterName"
  filter(0).Value = "MS Word 2007 XML"
  document.storeToURL(target, filter())
  document.close(True)
End Sub
</script:module>"#;
#[test]
fn another_program_takes_changes_over_and_refuses_them() {
    if !writer_is_there() {
        return;
    }
    let [old, new] = editions();
    let written = Written::new("redline", &docx(&redline(&old, &new, "Ada Thorne", &words())).unwrap());
    let url = |name: &str| format!("file://{}", written.0.join(name).display());
    let profile = format!("-env:UserInstallation={}", url("profile"));
    let office = |what: &str| {
        std::process::Command::new("soffice").args([&profile, "--headless", what]).output().unwrap();
    };
    // The first start makes a profile with a module of its own that does nothing.
    office("--terminate_after_init");
    std::fs::write(written.0.join("profile/user/basic/Standard/Module1.xba"), MACRO).unwrap();
    let settled = |command: &str| {
        let target = format!("{command}.docx");
        office(&format!("macro:///Standard.Module1.Settle({},{},{command})", url("document.docx"), url(&target)));
        says(&std::fs::read(written.0.join(target)).unwrap(), "nothing")
    };
    assert_eq!(settled("AcceptAllTrackedChanges"), edition(&new));
    assert_eq!(settled("RejectAllTrackedChanges"), edition(&old));
}

#[test]
fn what_came_and_what_went_is_said_in_markdown_and_on_the_page_too() {
    let [old, new] = editions();
    let both = redline(&old, &new, "Ada Thorne", &words());
    let markdown = leveller_print::markdown(&both);
    assert!(markdown.contains("*deleted:* ~~hour,~~ *inserted:* <ins>day,</ins>"), "{markdown}");
    assert!(markdown.contains("| *deleted:* ~~Seal~~ | *deleted:* ~~9~~ |"), "{markdown}");
    let pages = leveller_print::pages(&both).unwrap();
    let text: String = pages.iter().map(|page| page.text.as_str()).collect();
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(text.contains("deleted: hour, inserted: day, at most"), "{text}");
    assert!(text.contains("inserted: Shares"), "{text}");
    let plain = Block::Paragraph { style: ParagraphStyle::Body, text: vec![Inline::text("The end.")] };
    assert_eq!(both.blocks.last(), Some(&plain));
}
