//! Transition documents filled from a plan: what it knows is put in, what it does not is a marked gap, listed at the end
//! with the law each document rests on, what was checked and what is unresolved.

use std::collections::BTreeSet;

use super::document::{Block, Document, Inline, ParagraphStyle};
use super::edition::Edition;
use super::words::Words;
use crate::Date;
use crate::bylaws::TransitionDocument;
use crate::bylaws::transition_document::{Guard, Line, LineKind, Piece};
use crate::decision::Route;
use crate::problem::{Arg, Problem};
use crate::proposal::Seat;
use crate::rules::country;
use crate::story::Story;
use crate::viability::valuation::is_failing;

mod checks;
mod law;
mod tables;
mod values;

pub use tables::TABLES as DOCUMENT_TABLES;
pub use values::VALUES as DOCUMENT_VALUES;

/// What a document can be repeated for.
pub const DOCUMENT_EACH: &[&str] = &["delegate"];

/// Returns the documents a story has a use for, in their order: those of its country, form and circumstances.
pub fn documents_for<'a>(story: &Story, documents: &'a [TransitionDocument]) -> Vec<&'a TransitionDocument> {
    let given = given(story);
    let mut found: Vec<_> = documents.iter().filter(|document| document.when.holds(&given)).collect();
    found.sort_by_key(|document| (document.order, &document.id));
    found
}

/// Composes a transition document of a story, printed on a day, with what is wrong with it. Of a redacted edition the story
/// is without names already; sums are left out of it, and a confidential document is its cover alone.
pub fn transition_document(
    story: &Story,
    document: &TransitionDocument,
    words: &Words,
    printed_on: Date,
    edition: Edition,
) -> (Document, Vec<Problem>) {
    let mut draft = Draft {
        story,
        document,
        words,
        printed_on,
        edition,
        given: given(story),
        seat: None,
        blocks: Vec::new(),
        blanks: Vec::new(),
        part: document.title.clone(),
        number: 0,
        letter: 0,
        numbered: false,
    };
    let problems = draft.problems();
    match edition == Edition::Redacted && document.confidential {
        true => draft.cover(Vec::new()),
        false => {
            draft.body();
            draft.beside(&problems);
            let body = std::mem::take(&mut draft.blocks);
            draft.cover(body);
        }
    }
    let title = words
        .text("document-title", &[("title", document.title.as_str().into()), ("name", story.name.as_str().into())]);
    let foot = words.text("document-foot", &[("title", title.as_str().into()), ("date", Arg::Date(printed_on))]);
    let composed = Document {
        language: words.language().to_owned(),
        title,
        subject: document.purpose.clone(),
        printed_on,
        running_foot: edition.foot(foot, words),
        page_of: words.text("report-page", &[("page", "{page}".into()), ("pages", "{pages}".into())]),
        draft_mark: Some(words.word(match document.confidential {
            true => "document-draft-mark-confidential",
            false => "document-draft-mark",
        })),
        house: None,
        blocks: draft.blocks,
    };
    (composed, problems)
}

/// The country, the legal form and the circumstances of a story, as lines of a document ask for them.
fn given(story: &Story) -> BTreeSet<String> {
    let form = story.bylaws.as_ref().map(|bylaws| bylaws.form.id.clone());
    let said = story.conversion.as_ref().map(|conversion| &conversion.said.funding);
    let cut = story.proposal.chosen_route().is_some_and(|route| route.route == Route::PostsCut && route.posts > 0);
    let circumstances = [
        ("dismissals", cut),
        ("failing", story.viability.runs_out().is_some() || story.viability.position.as_ref().is_some_and(is_failing)),
        ("no-form", form.is_none()),
        ("seats", !story.proposal.delegation.seats.is_empty()),
        ("seller-note", said.is_some_and(|said| said.seller_note.is_some())),
        ("share", said.is_some_and(|said| said.member_shares.is_some())),
    ];
    let circumstances = circumstances.into_iter().filter(|(_, there)| *there).map(|(name, _)| name.to_owned());
    circumstances.chain(form).chain([country(&story.jurisdiction).to_owned()]).collect()
}

struct Draft<'a> {
    story: &'a Story,
    document: &'a TransitionDocument,
    words: &'a Words,
    printed_on: Date,
    edition: Edition,
    given: BTreeSet<String>,
    /// The delegate whose page is written.
    seat: Option<&'a Seat>,
    blocks: Vec<Block>,
    /// Every gap: the part and number it stands in, and what belongs there.
    blanks: Vec<[String; 3]>,
    part: String,
    number: u32,
    letter: u32,
    /// Whether the line that is written has the number.
    numbered: bool,
}

impl Draft<'_> {
    fn redacted(&self) -> bool {
        self.edition == Edition::Redacted
    }

    fn text(&self, id: &str, args: &[(&str, Arg)]) -> String {
        self.words.text(id, args)
    }

    fn word(&self, id: &str) -> String {
        self.words.word(id)
    }

    fn holds(&self, guard: &Guard) -> bool {
        guard.holds(&self.given)
    }

    fn heading(&mut self, level: u8, text: String) {
        self.blocks.push(Block::Heading { level, number: None, text, anchor: None });
    }

    fn say(&mut self, style: ParagraphStyle, text: String) {
        self.blocks.push(Block::Paragraph { style, text: vec![Inline::text(text)] });
    }

    /// The first page: what it is, of whom, under which law, and what must be known before it is used. `body` follows.
    fn cover(&mut self, body: Vec<Block>) {
        let document = self.document;
        let form = self.story.bylaws.as_ref().map(|bylaws| &bylaws.form);
        let law = match form {
            Some(form) => self.text(
                "document-law",
                &[("form", form.name.as_str().into()), ("statute", form.statute.as_str().into())],
            ),
            None => self.word("document-law-unknown"),
        };
        let edition = self.redacted().then(|| self.word("redacted-edition"));
        let lines = [
            self.text("document-date", &[("date", Arg::Date(self.printed_on))]),
            self.text("document-as-of", &[("date", Arg::Date(self.story.as_of))]),
            law,
            self.word("document-language"),
            self.text("document-signs", &[("who", document.signs.as_str().into())]),
            self.text("document-due", &[("when", document.due.as_str().into())]),
        ];
        let mut notes = vec![document.purpose.clone(), self.word("document-not-advice")];
        if document.confidential {
            notes.push(self.word("document-confidential"));
        }
        match self.redacted() && document.confidential {
            true => notes.push(self.word("document-left-out")),
            false => {
                notes.push(match self.blanks.len() {
                    0 => self.word("document-blanks-none"),
                    blanks => self.text("document-blanks", &[("blanks", blanks.into())]),
                });
                if document.basis.iter().any(|basis| self.holds(&basis.when) && basis.unverified()) {
                    notes.push(self.word("document-unverified"));
                }
            }
        }
        self.blocks.push(Block::Cover {
            title: document.title.clone(),
            subtitle: self.story.name.clone(),
            lines: edition.into_iter().chain(lines).collect(),
            figures: Vec::new(),
            notes: notes.into_iter().map(|note| vec![Inline::text(note)]).collect(),
        });
        self.blocks.extend(body);
    }

    fn body(&mut self) {
        let document = self.document;
        self.heading(1, document.title.clone());
        let kept: Vec<&Line> = document.lines.iter().filter(|line| self.holds(&line.when)).collect();
        let mut at = 0;
        while let Some(line) = kept.get(at) {
            at += 1;
            if !matches!(line.kind, LineKind::Each(_)) {
                self.line(line);
                continue;
            }
            let end = kept[at..].iter().position(|line| line.kind == LineKind::End).map_or(kept.len(), |end| at + end);
            self.for_each_delegate(&kept[at..end]);
            at = end + 1;
        }
    }

    /// Writes lines once for each delegate; once with gaps where there are none.
    fn for_each_delegate(&mut self, lines: &[&Line]) {
        let seats: Vec<Option<&Seat>> = self.story.proposal.delegation.seats.iter().map(Some).collect();
        for seat in if seats.is_empty() { vec![None] } else { seats } {
            self.blocks.push(Block::PageBreak);
            self.seat = seat;
            self.number = 0;
            for line in lines {
                self.line(line);
            }
        }
        self.seat = None;
    }

    fn line(&mut self, line: &Line) {
        self.numbered = matches!(line.kind, LineKind::Numbered | LineKind::Lettered);
        match &line.kind {
            LineKind::Heading => {
                self.part = plain(&self.inlines(&line.pieces));
                self.heading(2, self.part.clone());
            }
            LineKind::Numbered => {
                self.number += 1;
                self.letter = 0;
                let text = self.inlines(&line.pieces);
                self.blocks.push(Block::Clause { level: 2, number: format!("{}.", self.number), text, anchor: None });
            }
            LineKind::Lettered => {
                let letter = char::from_u32(u32::from('a').saturating_add(self.letter)).unwrap_or('a');
                self.letter += 1;
                let text = self.inlines(&line.pieces);
                self.blocks.push(Block::Clause { level: 3, number: format!("({letter})"), text, anchor: None });
            }
            LineKind::Item => {
                let text = self.inlines(&line.pieces);
                match self.blocks.last_mut() {
                    Some(Block::List { items }) => items.push(text),
                    _ => self.blocks.push(Block::List { items: vec![text] }),
                }
            }
            LineKind::Task => {
                let task = plain(&self.inlines(&line.pieces));
                self.task(task);
            }
            LineKind::Notice => {
                let text = self.inlines(&line.pieces);
                self.blocks.push(Block::Paragraph { style: ParagraphStyle::Notice, text });
            }
            LineKind::Paragraph => {
                let text = self.inlines(&line.pieces);
                self.blocks.push(Block::Paragraph { style: ParagraphStyle::Body, text });
            }
            LineKind::Table(id) => self.table(id),
            LineKind::Signature => {
                // Who signs stands on the line itself: a page could break after a paragraph.
                let who = plain(&self.inlines(&line.pieces));
                let name = self.text("document-sign-name", &[("who", who.into())]);
                let rest = ["document-sign-signature", "document-sign-date"].map(|id| self.word(id));
                self.blocks.push(Block::Signature { lines: std::iter::once(name).chain(rest).collect() });
            }
            LineKind::Each(_) | LineKind::End => {}
        }
    }

    /// Turns pieces into words. What the plan does not know is a gap, and is written down as one.
    fn inlines(&mut self, pieces: &[Piece]) -> Vec<Inline> {
        pieces
            .iter()
            .map(|piece| match piece {
                Piece::Text(text) => Inline::text(text.as_str()),
                Piece::Blank(label) => self.gap(label.clone()),
                Piece::Plan(id) => match self.value(id) {
                    Some(text) => Inline::Filled { text },
                    None => self.gap(self.word(&values::label(id))),
                },
            })
            .collect()
    }

    fn gap(&mut self, label: String) -> Inline {
        let number = if self.numbered { self.number.to_string() } else { String::new() };
        self.blanks.push([self.part.clone(), number, label.clone()]);
        Inline::Blank { label }
    }
}

/// The words of a heading or of who signs, where there can be no gap to rule.
fn plain(inlines: &[Inline]) -> String {
    let text = |inline: &Inline| match inline {
        Inline::Text { text } | Inline::Filled { text } => text.clone(),
        Inline::Blank { label } => format!("[{label}]"),
        _ => String::new(),
    };
    inlines.iter().map(text).collect()
}
