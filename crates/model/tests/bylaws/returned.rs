//! Drafts and documents that come back: read whole or refused, never believed, and never a panic.

use std::io::{Cursor, Write};

use leveller_model::bylaws::returned::{Paragraph, Unreadable, proposed, read_document};
use leveller_model::bylaws::{Bylaws, Run, draft};
use leveller_model::decision::Decision;
use leveller_model::report;
use leveller_model::report::document::Inline;
use leveller_model::report::words::Words;
use proptest::prelude::*;
use zip::write::SimpleFileOptions;

use super::{Firm, clauses, drafted, forms, premises, said, words};

fn packed(name: &str, parts: &[&[u8]]) -> Vec<u8> {
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    archive.start_file(name, SimpleFileOptions::default()).unwrap();
    for part in parts {
        archive.write_all(part).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

const OPEN: &str = "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";
const CLOSE: &str = "</w:body></w:document>";

fn docx(body: &str) -> Vec<u8> {
    packed("word/document.xml", &[OPEN.as_bytes(), body.as_bytes(), CLOSE.as_bytes()])
}

fn words_of(bytes: &[u8]) -> Result<Vec<(String, String, Vec<String>)>, Unreadable> {
    read_document(bytes).map(|all| all.into_iter().map(|one| (one.before, one.after, one.by)).collect())
}

#[test]
fn tracked_changes_of_several_people_are_read() {
    let body = "<w:p><w:r><w:t>The cell </w:t></w:r>\
        <w:del w:id=\"1\" w:author=\"First Reader\"><w:r><w:delText>must</w:delText></w:r></w:del>\
        <w:ins w:id=\"2\" w:author=\"Second Reader\"><w:r><w:t>may &amp; can</w:t></w:r></w:ins>\
        <w:r><w:t xml:space=\"preserve\"> meet.</w:t></w:r></w:p>\
        <w:p><w:moveFrom w:author=\"First Reader\"><w:r><w:t>Moved.</w:t></w:r></w:moveFrom></w:p>\
        <w:p><w:r><w:t>Kept</w:t><w:tab/><w:t>here.</w:t></w:r></w:p>\
        <w:p><w:moveTo w:author=\"First Reader\"><w:r><w:t>Moved.</w:t></w:r></w:moveTo></w:p>\
        <w:p/>";
    let one = |before: &str, after: &str, by: &[&str]| {
        (before.to_owned(), after.to_owned(), by.iter().map(|by| (*by).to_owned()).collect())
    };
    let expected = vec![
        one("The cell must meet.", "The cell may & can meet.", &["First Reader", "Second Reader"]),
        one("Moved.", "", &["First Reader"]),
        one("Kept here.", "Kept here.", &[]),
        one("", "Moved.", &["First Reader"]),
        one("", "", &[]),
    ];
    assert_eq!(words_of(&docx(body)), Ok(expected));
}

#[test]
fn what_is_no_document_is_refused() {
    let whole = docx("<w:p><w:r><w:t>Words.</w:t></w:r></w:p>");
    let zeros = vec![0_u8; 1024 * 1024];
    let bomb: Vec<&[u8]> = (0..200).map(|_| zeros.as_slice()).collect();
    let paragraphs = "<w:p><w:r><w:t>Words.</w:t></w:r></w:p>".repeat(30_000);
    let lines = "Words.\n".repeat(30_000);
    for (what, bytes, expected) in [
        ("nothing", Vec::new(), Unreadable::Empty),
        ("blanks", b" \n \t\n".to_vec(), Unreadable::Empty),
        ("no zip", b"PK\x03\x04 and nothing more".to_vec(), Unreadable::Damaged),
        ("half a zip", whole[..whole.len() / 2].to_vec(), Unreadable::Damaged),
        ("no document.xml", packed("word/styles.xml", &[b"<a/>"]), Unreadable::Damaged),
        ("no words", docx("<w:p/><w:p><w:r/></w:p>"), Unreadable::Empty),
        ("200 MB of zeros", packed("word/document.xml", &bomb), Unreadable::TooLarge),
        ("too many paragraphs", docx(&paragraphs), Unreadable::TooLarge),
        ("too many lines", lines.into_bytes(), Unreadable::TooLarge),
        ("UTF-16 in a DOCX", packed("word/document.xml", &[b"\xff\xfe<\0p\0/\0>\0"]), Unreadable::Damaged),
        ("UTF-16 text", b"\xff\xfeT\0h\0e\0".to_vec(), Unreadable::NoDocument),
        ("NULs", b"The cell\0 meets.".to_vec(), Unreadable::NoDocument),
        ("a picture", b"\x89PNG\r\n\x1a\n\0\0\0".to_vec(), Unreadable::NoDocument),
        ("elements that do not close in order", docx("<w:p><w:r></w:p></w:r>"), Unreadable::Damaged),
    ] {
        assert_eq!(read_document(&bytes), Err(expected), "{what}");
    }
}

#[test]
fn entities_and_depth_of_a_documents_own_do_nothing() {
    let laughs: String =
        (1..10).map(|at| format!("<!ENTITY l{at} \"{}\">", format!("&l{};", at - 1).repeat(10))).collect();
    let document = format!(
        "<!DOCTYPE w [<!ENTITY l0 \"ha\">{laughs}<!ENTITY out SYSTEM \"file:///etc/hostname\">]>{OPEN}\
         <w:p><w:r><w:t>Words&l9;&out;.</w:t></w:r></w:p>{CLOSE}"
    );
    let read = words_of(&packed("word/document.xml", &[document.as_bytes()])).unwrap();
    assert_eq!(read, [("Words.".to_owned(), "Words.".to_owned(), Vec::new())]);

    let deep =
        format!("{}<w:p><w:r><w:t>Deep.</w:t></w:r></w:p>{}", "<w:sdt>".repeat(100_000), "</w:sdt>".repeat(100_000));
    let read = words_of(&docx(&deep)).unwrap();
    assert_eq!(read, [("Deep.".to_owned(), "Deep.".to_owned(), Vec::new())]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn no_bytes_make_it_panic(bytes in proptest::collection::vec(any::<u8>(), 0..400), at in any::<usize>(), text in ".{0,200}") {
        let _ = read_document(&bytes);
        let _ = read_document(&packed("word/document.xml", &[bytes.as_slice()]));
        let _ = read_document(&docx(&text));
        let _ = read_document(text.as_bytes());
        let mut broken = docx("<w:p><w:ins w:author=\"A\"><w:r><w:t>Words &#x41; here.</w:t></w:r></w:ins></w:p>");
        let at = at % broken.len();
        broken[at] = bytes.first().copied().unwrap_or_default();
        let _ = read_document(&broken);
    }
}

fn shown(words: &Words) -> impl Fn(&[Run]) -> Vec<String> + '_ {
    |runs| {
        let text = |inline: Inline| match inline {
            Inline::Blank { label } => format!("[{label}]"),
            Inline::Text { text }
            | Inline::Strong { text }
            | Inline::Emphasis { text }
            | Inline::Filled { text }
            | Inline::Reference { text, .. }
            | Inline::Link { text, .. } => text,
            Inline::PageOf { .. } | Inline::Note { .. } | Inline::Changed { .. } => String::new(),
        };
        report::inlines(runs, words).into_iter().map(text).collect()
    }
}

/// Paragraphs of a draft as they are sent back unchanged: title and text of each rule, and who wrote nothing.
fn sent(bylaws: &Bylaws, words: &Words) -> Vec<(usize, Paragraph)> {
    let same = |text: String| Paragraph { before: text.clone(), after: text, by: Vec::new() };
    let mut all = Vec::new();
    for (at, rule) in bylaws.rules.iter().enumerate() {
        all.push((at, same(rule.title.clone())));
        all.extend(rule.paragraphs.iter().map(|paragraph| (at, same(said(&paragraph.runs, words)))));
    }
    all
}

#[test]
fn what_comes_back_unchanged_proposes_nothing() {
    let clauses = clauses();
    let preface = Paragraph { before: "Draft rules".to_owned(), after: "Draft rules".to_owned(), by: Vec::new() };
    let one = |clause: &str, name: &str| Decision::Blank {
        clause: clause.to_owned(),
        blank: name.to_owned(),
        value: "1".to_owned(),
        kept: None,
    };
    // Words that agree with a number are as they were printed, be it one or many.
    let ones = [one("mandate", "report_days"), one("minutes", "publish_days"), one("probation", "months")];
    for language in ["en", "es", "fr", "it"] {
        let words = words(language);
        for (form, decisions) in forms().iter().flat_map(|form| [(form.clone(), &[][..]), (form.clone(), &ones[..])]) {
            let (bylaws, _) = draft(&form, &clauses, &premises(&form, &Firm::default()), decisions, language);
            let mut returned: Vec<Paragraph> = vec![preface.clone()];
            let opening = bylaws.opening.iter().map(|runs| said(runs, &words));
            returned.extend(opening.map(|text| Paragraph { before: text.clone(), after: text, by: Vec::new() }));
            returned.extend(sent(&bylaws, &words).into_iter().map(|(_, paragraph)| paragraph));
            let found = proposed(&bylaws, &returned, &shown(&words));
            assert!(found.is_empty(), "{}, {language}: {found:?}", form.id);
        }
    }
}

#[test]
fn one_changed_word_is_one_rule_and_says_after_it_is_accepted_what_was_proposed() {
    let (clauses, words) = (clauses(), words("en"));
    let mut found = Vec::new();
    let mut tried = 0;
    for form in forms().iter().filter(|form| ["uk_coop_society", "es_cta", "us_co_llc"].contains(&form.id.as_str())) {
        let (bylaws, _) = drafted(form, &clauses, &Firm::default(), &[]);
        let all = sent(&bylaws, &words);
        for (at, rule) in bylaws.rules.iter().enumerate() {
            let Some(open) = rule.paragraphs.iter().position(|paragraph| !paragraph.locked) else { continue };
            let place = all.iter().position(|(rule, _)| *rule == at).unwrap() + 1 + open;
            let mut returned: Vec<Paragraph> = all.iter().map(|(_, paragraph)| paragraph.clone()).collect();
            let text = &mut returned[place];
            text.after = format!("{} This was added by a reader.", text.before);
            text.by = vec!["A reader".to_owned()];
            let after = text.after.clone();
            let proposals = proposed(&bylaws, &returned, &shown(&words));
            tried += 1;
            let [one] = proposals.as_slice() else {
                found.push(format!("{}: {}: {} proposals", form.id, rule.clause, proposals.len()));
                continue;
            };
            let line = rule.written.text.lines().nth(open).unwrap();
            let expected = rule.written.text.replacen(line, &format!("{line} This was added by a reader."), 1);
            if one.clause != rule.clause || one.worded.text != expected || one.by != ["A reader"] {
                found.push(format!("{}: {}:\n{}\nexpected\n{expected}", form.id, one.clause, one.worded.text));
                continue;
            }
            let accepted = Decision::RuleWording {
                clause: one.clause.clone(),
                language: "en".to_owned(),
                worded: Some(one.worded.clone()),
                after: None,
                reason: "a reader asked for it".to_owned(),
            };
            let (now, _) = drafted(form, &clauses, &Firm::default(), &[accepted]);
            let says: Vec<String> = now.rules[at].paragraphs.iter().map(|one| said(&one.runs, &words)).collect();
            let mut wanted: Vec<String> = rule.paragraphs.iter().map(|one| said(&one.runs, &words)).collect();
            wanted[open] = after;
            if says != wanted {
                found.push(format!("{}: {} says\n{}", form.id, one.clause, says.join("\n")));
            }
        }
    }
    assert!(found.is_empty(), "{} of {tried}\n  {}", found.len(), found.join("\n  "));
    assert!(tried > 150, "gone blind: {tried}");
}

#[test]
fn paragraphs_that_come_and_go_are_those_of_their_rule() {
    let (clauses, words) = (clauses(), words("en"));
    let forms = forms();
    let form = forms.iter().find(|form| form.id == "uk_coop_society").unwrap();
    let (bylaws, _) = drafted(form, &clauses, &Firm::default(), &[]);
    let all = sent(&bylaws, &words);
    let at = bylaws.rules.iter().position(|rule| rule.clause == "general-meeting").unwrap();
    let place = all.iter().position(|(rule, _)| *rule == at).unwrap() + 2;
    let as_sent = || -> Vec<Paragraph> { all.iter().map(|(_, paragraph)| paragraph.clone()).collect() };
    let rule = &bylaws.rules[at];
    let lines: Vec<&str> = rule.written.text.lines().collect();

    let mut returned = as_sent();
    let new = "Tea and {cake} are *served*.".to_owned();
    returned.insert(place, Paragraph { before: String::new(), after: new, by: vec!["A reader".to_owned()] });
    let found = proposed(&bylaws, &returned, &shown(&words));
    assert_eq!(found.len(), 1, "{found:?}");
    let mut expected = lines.clone();
    expected.insert(1, "Tea and cake are served.");
    assert_eq!(found[0].worded.text, expected.join("\n"));
    assert_eq!(found[0].by, ["A reader"]);

    for tracked in [true, false] {
        let mut returned = as_sent();
        if tracked {
            returned[place].after.clear();
        } else {
            returned.remove(place);
        }
        let found = proposed(&bylaws, &returned, &shown(&words));
        assert_eq!(found.len(), 1, "{found:?}");
        let mut expected = lines.clone();
        expected.remove(1);
        assert_eq!((found[0].clause.as_str(), &found[0].worded.text), ("general-meeting", &expected.join("\n")));
    }
}

#[test]
fn a_value_written_over_is_words_and_the_others_stay_blanks() {
    let (clauses, words) = (clauses(), words("en"));
    let (mut tried, mut agreed) = (0, 0);
    for form in &forms() {
        let (bylaws, _) = drafted(form, &clauses, &Firm::default(), &[]);
        let all = sent(&bylaws, &words);
        // A rule with two values in one paragraph; which one that is differs by form.
        let two = |one: &&leveller_model::bylaws::Paragraph| {
            !one.locked && one.runs.iter().filter(|run| matches!(run, Run::Filled { .. })).count() > 1
        };
        let Some(rule) = bylaws.rules.iter().find(|rule| rule.paragraphs.iter().any(|one| two(&one))) else { continue };
        for (line, paragraph) in rule.written.text.lines().zip(&rule.paragraphs).filter(|(_, one)| !one.locked) {
            let blanks = paragraph.runs.iter().filter(|run| matches!(run, Run::Filled { .. })).count();
            if blanks < 2 {
                continue;
            }
            tried += 1;
            let text = said(&paragraph.runs, &words);
            let mut returned: Vec<Paragraph> = all.iter().map(|(_, paragraph)| paragraph.clone()).collect();
            let place = returned.iter().position(|one| one.before == text).unwrap();
            let first = paragraph.runs.iter().position(|run| matches!(run, Run::Filled { .. })).unwrap();
            let mut pieces = shown(&words)(&paragraph.runs);
            pieces[first] = "ninety-nine".to_owned();
            returned[place].after = pieces.concat();
            let found = proposed(&bylaws, &returned, &shown(&words));
            assert_eq!(found.len(), 1, "{}", form.id);
            let kept = |text: &str| text.matches('{').count();
            let Run::Filled { blank, .. } = &paragraph.runs[first] else { unreachable!() };
            let name = blank.strip_prefix(&format!("{}.", rule.clause)).unwrap_or(blank);
            // Words that agreed with the number stand as they were sent, since it is no blank's now.
            let gone = match line.matches(&format!("{{{name}}}")).count() {
                1 => 1 + line.matches(&format!("{{{name}:")).count(),
                _ => 1,
            };
            agreed += gone - 1;
            assert_eq!(
                kept(&found[0].worded.text),
                kept(&rule.written.text) - gone,
                "{}: {line}\n{}",
                form.id,
                found[0].worded.text
            );
            assert!(found[0].worded.text.contains("ninety-nine"));
        }
    }
    assert!(tried > 5 && agreed > 0, "gone blind: {tried}, {agreed}");
}
