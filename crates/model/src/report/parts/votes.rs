//! What those who work in the firm decided by vote.

use super::super::document::{Align, RowKind};
use super::super::publication::PublishedResult;
use super::super::words::Words;
use super::Report;
use crate::Date;
use crate::problem::Arg;
use crate::review::{Subject, Tally, label_of};

/// A vote that was counted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Voted {
    /// What it was about.
    pub subject: Subject,
    /// The question.
    pub question: String,
    /// The day of the vote.
    pub on: Date,
    /// What came of it.
    pub result: Tally,
    /// SHA-256 of what the plan held when it was adopted; none where nothing was.
    pub content: Option<String>,
}

impl Voted {
    /// Says what was asked, on which day, how many took part and what came of it. `unnamed`: a question about a person
    /// names them, so only what it is about is said.
    pub fn in_words(&self, words: &Words, unnamed: bool) -> PublishedResult {
        let said = |id: Option<String>| id.map(|id| words.word(&id)).unwrap_or_default();
        let subject = said(label_of("subject", &self.subject));
        let quorum = &self.result.quorum;
        let present = [("count", Arg::Count(quorum.count.into())), ("total", Arg::Count(quorum.total.into()))];
        PublishedResult {
            question: match unnamed && self.subject.of_a_person() {
                true => subject,
                false => format!("{} ({subject})", self.question),
            },
            on: words.short_date(self.on),
            took_part: words.text("voted-took-part", &present),
            outcome: said(label_of("outcome", &self.result.outcome)),
        }
    }
}

impl Report<'_> {
    /// The votes that were counted, each with how many took part, and what was adopted.
    pub(super) fn votes(&mut self) {
        let voted = self.beside.voted;
        if voted.is_empty() {
            return;
        }
        let row = |one: &Voted| {
            let PublishedResult { question, on, took_part, outcome } = one.in_words(self.words, self.redacted());
            (RowKind::Body, vec![question, on, took_part, outcome])
        };
        let rows = voted.iter().map(row).collect();
        let columns = vec![
            self.column("column-vote", Align::Start, 6),
            self.column("column-decided-on", Align::Start, 3),
            self.column("column-took-part", Align::End, 2),
            self.column("column-outcome", Align::Start, 5),
        ];
        self.section("section-voted");
        self.body("voted-what", &[]);
        self.table("table-voted", columns, rows);
        for one in voted {
            if let Some(content) = &one.content {
                self.body("voted-adopted", &[("date", Arg::Date(one.on)), ("content", content.as_str().into())]);
            }
        }
    }
}
