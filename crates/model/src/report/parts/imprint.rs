//! The last page of every document: which plan it was printed from, so that anyone can tell whether it still is that plan.

use super::super::document::{Align, Block, Column, Inline, ParagraphStyle, Row, RowKind};
use super::super::edition::Edition;
use super::super::words::Words;
use super::Part;
use crate::Date;
use crate::problem::Arg;
use crate::rules::Verified;
use crate::story::Story;

/// What identifies the state of a plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Imprint {
    /// Number of the last operation.
    pub operation: i64,
    /// The day it was done, by universal time; none where it is not known.
    pub done_on: Option<Date>,
    /// SHA-256 of everything the plan holds, in hexadecimal.
    pub content: String,
    /// Name of the jurisdiction.
    pub law: String,
    /// SHA-256 of the law, clauses and assumptions in it.
    pub rules: String,
    /// Version of the program.
    pub program: String,
}

/// Returns the last page of a document of a story: in which edition it is, and of a report which parts are left out.
pub fn imprint(imprint: &Imprint, story: &Story, words: &Words, edition: Edition, parts: &[Part]) -> Vec<Block> {
    let done = match imprint.done_on {
        Some(day) => words.text(
            "imprint-operation-on",
            &[("number", imprint.operation.to_string().into()), ("date", Arg::Date(day))],
        ),
        None => imprint.operation.to_string(),
    };
    let values = story.register.len();
    let open = story.register.iter().filter(|row| row.verified == Verified::No).count();
    let law = words.text("imprint-law-values", &[("count", values.into()), ("open", open.into())]);
    let parts = Part::arranged(parts);
    let left_out: Vec<String> = Part::ALL
        .into_iter()
        .filter(|part| !parts.contains(part))
        .map(|part| words.word(&format!("part-name-{}", part.id())))
        .collect();
    let left_out = (!left_out.is_empty()).then(|| left_out.join(&words.word("list-joint")));
    let redacted = (edition == Edition::Redacted).then(|| words.word("redacted-what"));
    // Whoever knows all of a plan but one person's pay could try sums until the digest is that of the plan.
    let content = match edition {
        Edition::Full => grouped(&imprint.content),
        Edition::Redacted => words.word("redacted-word"),
    };
    let rows = [
        ("imprint-plan", story.name.clone()),
        ("imprint-scenario", story.scenario.name.clone()),
        ("imprint-as-of", words.date(story.as_of)),
        ("imprint-operation", done),
        ("imprint-content", content),
        ("imprint-law", imprint.law.clone()),
        ("imprint-values", law),
        ("imprint-rules", grouped(&imprint.rules)),
        ("imprint-program", imprint.program.clone()),
    ]
    .into_iter()
    .chain(redacted.map(|what| ("imprint-edition", what)))
    .chain(left_out.map(|parts| ("imprint-left-out", parts)));
    let column = |id: &str, width| Column { head: words.word(id), align: Align::Start, width };
    let text = |id: &str| Block::Paragraph { style: ParagraphStyle::Body, text: vec![Inline::text(words.word(id))] };
    vec![
        Block::PageBreak,
        Block::Heading {
            level: 2,
            number: None,
            text: words.word("imprint-title"),
            anchor: Some("imprint".to_owned()),
        },
        text("imprint-what"),
        Block::Table {
            caption: None,
            columns: vec![column("column-what", 2), column("column-value", 5)],
            rows: rows.map(|(id, value)| Row::new(RowKind::Body, vec![words.word(id), value])).collect(),
        },
        text("imprint-check"),
    ]
}

/// A digest in groups of eight, so that it can be read out and its lines break between them.
fn grouped(digest: &str) -> String {
    let letters: Vec<char> = digest.chars().collect();
    letters.chunks(8).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join(" ")
}
