//! The draft rules as a document: what it is, where each required matter is, the rules, what is open.

use rust_decimal::Decimal;

use super::document::{Align, Block, Column, Document, Inline, ParagraphStyle, Row, RowKind};
use super::edition::Edition;
use super::words::Words;
use crate::Date;
use crate::bylaws::{Bylaws, Fact, Form, Run, label};
use crate::problem::Arg;

/// Composes the document of a draft for a firm, printed on a day. Of a redacted edition the draft and the name are without
/// names already.
pub fn bylaws_document(bylaws: &Bylaws, name: &str, words: &Words, printed_on: Date, edition: Edition) -> Document {
    let form = &bylaws.form;
    let redacted = |id: &str| (edition == Edition::Redacted).then(|| words.word(id));
    let lines = [form.statute.clone(), words.text("bylaws-printed", &[("date", Arg::Date(printed_on))])];
    let cover_notes = redacted("redacted-what").into_iter().chain(notices(bylaws, words));
    let mut blocks = vec![Block::Cover {
        title: words.text("bylaws-title", &[("name", name.into())]),
        subtitle: words.text("bylaws-subtitle", &[("form", form.name.as_str().into())]),
        lines: redacted("redacted-edition").into_iter().chain(lines).collect(),
        figures: Vec::new(),
        notes: cover_notes.map(|notice| vec![Inline::text(notice)]).collect(),
    }];
    blocks.push(Block::Contents { title: words.word("report-contents") });

    blocks.push(heading(1, words.text("bylaws-matters", &[("matters", bylaws.matters.len().into())])));
    let note = if form.matters_complete { "bylaws-matters-complete" } else { "bylaws-matters-incomplete" };
    blocks.push(paragraph(ParagraphStyle::Body, words.text(note, &[("note", form.matters_note.as_str().into())])));
    let rows = bylaws.matters.iter().map(|matter| {
        let rules: Vec<String> = matter.rules.iter().map(u32::to_string).collect();
        let rules = if rules.is_empty() { words.word("bylaws-uncovered") } else { rules.join(", ") };
        vec![matter.matter.number.to_string(), matter.matter.matter.clone(), matter.matter.cite.clone(), rules]
    });
    blocks.push(table(
        words,
        &[("column-number", 1), ("column-matter", 8), ("column-cite", 4), ("column-rules", 2)],
        rows.collect(),
    ));

    blocks.push(heading(1, words.word("bylaws-rules")));
    for rule in &bylaws.rules {
        blocks.push(Block::Clause {
            level: 1,
            number: rule.number.to_string(),
            text: vec![Inline::Strong { text: rule.title.clone() }],
            anchor: Some(anchor(rule.number)),
        });
        for paragraph in &rule.paragraphs {
            blocks.push(Block::Clause {
                level: paragraph.level,
                number: paragraph.number.clone(),
                text: inlines(&paragraph.runs, words),
                anchor: None,
            });
        }
        let mut plain = vec![Inline::Strong { text: words.word("bylaws-plain") }, Inline::text(" ")];
        plain.extend(inlines(&rule.plain, words));
        blocks.push(Block::Paragraph { style: ParagraphStyle::Plain, text: plain });
    }
    blocks.push(Block::Signature {
        lines: ["sign-member", "sign-member", "sign-member", "sign-secretary", "sign-date"]
            .map(|id| words.word(id))
            .to_vec(),
    });

    blocks.push(heading(1, words.text("bylaws-open", &[("blanks", bylaws.open.len().into())])));
    blocks.push(paragraph(ParagraphStyle::Body, words.word("bylaws-open-what")));
    let rows = bylaws.open.iter().map(|open| vec![open.rule.to_string(), words.word(&label(&open.blank))]);
    blocks.push(table(words, &[("column-rule", 1), ("column-blank", 6)], rows.collect()));

    blocks.push(heading(1, words.word("bylaws-lawyer")));
    for rule in &bylaws.rules {
        if let Some(lawyer) = &rule.lawyer {
            let text = words.text(
                "bylaws-lawyer-point",
                &[
                    ("number", rule.number.to_string().into()),
                    ("title", rule.title.as_str().into()),
                    ("point", lawyer.as_str().into()),
                ],
            );
            blocks.push(paragraph(ParagraphStyle::Body, text));
        }
    }

    blocks.push(heading(1, words.word("bylaws-sources")));
    let mut shown: Vec<&str> = Vec::new();
    let mut rows = Vec::new();
    for fact in bylaws.rules.iter().flat_map(|rule| &rule.basis) {
        if shown.contains(&fact.key.as_str()) {
            continue;
        }
        shown.push(&fact.key);
        let link = form.sources.iter().find(|source| source.id == fact.source).map(|source| source.link.as_str());
        let note = link.filter(|link| !link.is_empty()).map(|link| vec![Inline::link(link)]).unwrap_or_default();
        rows.push(Row {
            note,
            ..Row::new(RowKind::Body, vec![fact.cite.clone(), fact_source(form, fact, words, false)])
        });
    }
    blocks.push(table(words, &[("column-cite", 3), ("column-source", 7)], rows));

    Document {
        language: words.language().to_owned(),
        title: words.text("bylaws-title", &[("name", name.into())]),
        subject: words.text("bylaws-subtitle", &[("form", form.name.as_str().into())]),
        printed_on,
        running_foot: edition
            .foot(words.text("bylaws-foot", &[("name", name.into()), ("date", Arg::Date(printed_on))]), words),
        page_of: words.text("report-page", &[("page", "{page}".into()), ("pages", "{pages}".into())]),
        draft_mark: Some(words.word("bylaws-draft-mark")),
        house: None,
        blocks,
    }
}

/// Where a fact was read, when, and how sure it is; with the link where no note has it.
fn fact_source(form: &Form, fact: &Fact, words: &Words, link: bool) -> String {
    let source = form.sources.iter().find(|source| source.id == fact.source);
    let read = source.map(|source| match link {
        true => format!("{}, {}", source.title, source.link),
        false => source.title.clone(),
    });
    let checked = match fact.checked {
        Some(day) => words.text("source-checked", &[("date", words.short_date(day).into())]),
        None => words.word("source-no-date"),
    };
    let mut confidence = words.word(&format!("confidence-{}", fact.confidence));
    if unverified(fact) && fact.confidence != "low" {
        confidence = words.text("confidence-unchecked", &[("confidence", confidence.into())]);
    }
    read.into_iter().chain([checked, confidence]).collect::<Vec<_>>().join(". ")
}

/// Whether a fact must be verified before filing: nobody is sure of it, or nobody noted when they looked.
fn unverified(fact: &Fact) -> bool {
    fact.confidence == "low" || fact.checked.is_none()
}

/// A fact of law with where it stands, in a line.
pub fn fact_words(form: &Form, fact: &Fact, words: &Words) -> String {
    format!("{}. {}", fact.cite, fact_source(form, fact, words, true))
}

/// What must be known before the draft is read.
pub fn notices(bylaws: &Bylaws, words: &Words) -> Vec<String> {
    let mut notices = vec![words.word("bylaws-notice-draft")];
    if !bylaws.open.is_empty() {
        notices.push(words.text("bylaws-notice-blanks", &[("blanks", bylaws.open.len().into())]));
    }
    if !bylaws.form.matters_complete {
        notices.push(words.word("bylaws-notice-matters"));
    }
    if bylaws.rules.iter().flat_map(|rule| &rule.basis).any(unverified) {
        notices.push(words.word("bylaws-notice-low"));
    }
    notices
}

/// Turns runs of a rule into words.
pub fn inlines(runs: &[Run], words: &Words) -> Vec<Inline> {
    runs.iter()
        .map(|run| match run {
            Run::Text(text) => Inline::text(text.as_str()),
            Run::Filled(value) => Inline::Filled { text: filled(value, words) },
            Run::Blank(blank) => Inline::Blank { label: words.word(&label(blank)) },
            Run::Reference(number) => Inline::Reference {
                anchor: anchor(*number),
                text: words.text("rule-reference", &[("number", number.to_string().into())]),
            },
        })
        .collect()
}

/// Writes a value as law is written: a share with the decimals it has and no others.
fn filled(value: &Arg, words: &Words) -> String {
    match value {
        Arg::Share(share) => {
            let number = share.saturating_mul(Decimal::ONE_HUNDRED).round_dp(2);
            words.text("share", &[("number", words.exact(number).into())])
        }
        _ => words.arg(value),
    }
}

fn anchor(rule: u32) -> String {
    format!("rule-{rule}")
}

fn heading(level: u8, text: String) -> Block {
    Block::Heading { level, number: None, text, anchor: None }
}

fn paragraph(style: ParagraphStyle, text: String) -> Block {
    Block::Paragraph { style, text: vec![Inline::text(text)] }
}

fn table<T: Into<Row>>(words: &Words, columns: &[(&str, u16)], rows: Vec<T>) -> Block {
    let column = |(id, width): &(&str, u16)| Column { head: words.word(id), align: Align::Start, width: *width };
    Block::Table {
        caption: None,
        columns: columns.iter().map(column).collect(),
        rows: rows.into_iter().map(Into::into).collect(),
    }
}
