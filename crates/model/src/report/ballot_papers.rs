//! Ballot papers, and the sheet on which they are counted.

use super::document::{Align, Block, Column, Document, Inline, ParagraphStyle, Row, RowKind};
use super::words::Words;
use crate::Date;
use crate::problem::Arg;
use crate::review::{GRADIENT_STEPS, Method, Poll};

/// Where a cross or a number goes.
const BOX: &str = "[      ]";

/// Returns a page for each voter and the sheet they are counted on. `rules`: the rules of the vote, each with what it
/// settles, how, and where it stands.
pub fn ballot_papers(poll: &Poll, rules: &[[String; 3]], words: &Words, printed_on: Date) -> Document {
    let papers = Papers { poll, words };
    let voters = poll.roll.iter().filter(|voter| poll.cell.is_none() || voter.cell == poll.cell).count();
    let mut blocks: Vec<Block> = (0..voters).flat_map(|_| papers.ballot()).collect();
    blocks.extend(papers.tally_sheet(voters, rules));
    Document {
        language: words.language().to_owned(),
        title: words.text("paper-document", &[("question", poll.question.as_str().into())]),
        subject: words.word("paper-subject"),
        printed_on,
        running_foot: words
            .text("paper-foot", &[("question", poll.question.as_str().into()), ("poll", poll.id.as_str().into())]),
        // A number on each paper would tell whose it is to who gave them out in order.
        page_of: String::new(),
        draft_mark: None,
        house: None,
        blocks,
    }
}

struct Papers<'a> {
    poll: &'a Poll,
    words: &'a Words,
}

impl Papers<'_> {
    fn say(&self, style: ParagraphStyle, text: String) -> Block {
        Block::Paragraph { style, text: vec![Inline::text(text)] }
    }

    fn heading(&self, text: String) -> Block {
        Block::Heading { level: 1, number: None, text, anchor: None }
    }

    /// What can be marked, in order; of a ballot with two questions each of both.
    fn choices(&self) -> Vec<String> {
        let of = |what: &str, tags: &[&str]| -> Vec<String> {
            tags.iter().map(|tag| self.words.word(&format!("deciding-{what}-{tag}"))).collect()
        };
        let stand = of("stand", &["consent", "aside", "abstain", "object"]);
        let vote = of("vote", &["for", "against", "abstain"]);
        match self.poll.method {
            Method::Consent => stand,
            Method::Consensus => {
                let second = vote.into_iter().map(|one| self.words.text("paper-if-voted", &[("vote", one.into())]));
                stand.into_iter().chain(second).collect()
            }
            Method::Majority => vote,
            Method::Gradient => {
                (1..=GRADIENT_STEPS).map(|step| self.words.word(&format!("deciding-gradient-{step}"))).collect()
            }
            Method::Ranked | Method::Approval => {
                self.poll.candidates.iter().map(|candidate| candidate.name.clone()).collect()
            }
        }
    }

    fn how(&self) -> String {
        let id = match self.poll.method {
            Method::Consent => "paper-how-consent",
            Method::Consensus => "paper-how-consensus",
            Method::Majority => "paper-how-majority",
            Method::Gradient => "paper-how-gradient",
            Method::Ranked => "paper-how-ranked",
            Method::Approval => "paper-how-approval",
        };
        self.words.text(id, &[("seats", Arg::Count(self.poll.seats.into()))])
    }

    fn table(&self, heads: &[(&str, Align, u16)], rows: Vec<Row>) -> Block {
        let column = |(id, align, width): &(&str, Align, u16)| Column {
            head: self.words.word(id),
            align: *align,
            width: *width,
        };
        Block::Table { caption: None, columns: heads.iter().map(column).collect(), rows }
    }

    fn ballot(&self) -> Vec<Block> {
        let rows = self.choices().into_iter().map(|choice| Row::new(RowKind::Body, vec![BOX.to_owned(), choice]));
        let mut blocks = vec![
            self.heading(self.poll.question.clone()),
            self.say(ParagraphStyle::Lead, self.how()),
            self.table(&[("paper-mark", Align::Start, 2), ("paper-choice", Align::Start, 10)], rows.collect()),
        ];
        if matches!(self.poll.method, Method::Consent | Method::Consensus) {
            let lines = ["paper-reason", "paper-change"].map(|id| self.words.word(id)).to_vec();
            blocks.push(Block::Signature { lines });
        }
        blocks.push(self.say(ParagraphStyle::Small, self.words.word("paper-no-name")));
        blocks.push(Block::PageBreak);
        blocks
    }

    fn tally_sheet(&self, voters: usize, rules: &[[String; 3]]) -> Vec<Block> {
        let words = self.words;
        let row = |label: String| Row::new(RowKind::Body, vec![label, String::new(), String::new()]);
        let further = ["paper-not-valid", "paper-in-box", "paper-given-out"].map(|id| words.word(id));
        let rows = self.choices().into_iter().chain(further).map(row).collect();
        let days =
            [("opens", Arg::Date(self.poll.opens)), ("closes", Arg::Date(self.poll.closes)), ("voters", voters.into())];
        vec![
            self.heading(words.word("paper-tally")),
            self.say(ParagraphStyle::Lead, self.poll.question.clone()),
            self.say(ParagraphStyle::Body, words.text("paper-tally-what", &days)),
            self.table(
                &[("paper-choice", Align::Start, 6), ("paper-strokes", Align::Start, 6), ("paper-sum", Align::End, 2)],
                rows,
            ),
            Block::Signature { lines: ["paper-teller-first", "paper-teller-second"].map(|id| words.word(id)).to_vec() },
            self.say(ParagraphStyle::Body, words.word("paper-rules")),
            self.table(
                &[
                    ("paper-rule", Align::Start, 4),
                    ("paper-rule-how", Align::Start, 6),
                    ("paper-rule-where", Align::Start, 6),
                ],
                rules.iter().map(|rule| Row::new(RowKind::Body, rule.to_vec())).collect(),
            ),
        ]
    }
}
