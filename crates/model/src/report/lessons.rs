//! Pages that teach how to read a firm by its own figures: its payroll, its balance sheet, its votes.

use std::collections::BTreeSet;

use super::document::{Align, Block, Column, Document, Inline, ParagraphStyle, Row, RowKind};
use super::figures;
use super::words::Words;
use crate::Date;
use crate::bylaws::Rule;
use crate::problem::Arg;
use crate::review::{Subject, Voting, VotingRules};
use crate::story::Story;

/// Figures of each lesson, all of them totals that the redacted report tells too.
const PAYROLL: [&str; 5] = [
    "firm.people",
    "firm.posts",
    "firm.payroll.total",
    "savings.headcount-neutral.after.total",
    "savings.headcount-neutral.saving",
];
const BALANCE: [&str; 9] = [
    "cash.position.fixed-assets",
    "cash.position.stock",
    "cash.position.debtors",
    "cash.position.cash",
    "cash.position.total-assets",
    "cash.position.creditors",
    "cash.position.taxes",
    "cash.position.total-liabilities",
    "cash.position.net-assets",
];

/// Returns a page for each thing this firm can be read by. The story is one that names nobody and whose totals tell of
/// nobody.
pub fn lessons(story: &Story, voting: &Voting, words: &Words, made_on: Date) -> Vec<Document> {
    let lesson = Lesson { story, words, made_on };
    let mut pages = vec![lesson.of_figures("payroll", &PAYROLL)];
    if story.viability.position.is_some() {
        pages.push(lesson.of_figures("balance", &BALANCE));
    }
    pages.extend(lesson.of_votes(voting));
    pages
}

struct Lesson<'a> {
    story: &'a Story,
    words: &'a Words,
    made_on: Date,
}

impl Lesson<'_> {
    fn say(&self, style: ParagraphStyle, text: String) -> Block {
        Block::Paragraph { style, text: vec![Inline::text(text)] }
    }

    fn head(&self, id: &str, align: Align, width: u16) -> Column {
        Column { head: self.words.word(&format!("lesson-column-{id}")), align, width }
    }

    /// A page on figures: each with what it is and how it is worked out, then what to look at.
    fn of_figures(&self, id: &str, addresses: &[&str]) -> Document {
        let row = |address: &&str| {
            let told = figures::explain(self.story, self.words, address)?;
            Some(Row::new(RowKind::Body, vec![told.figure.label, told.figure.text, told.formula]))
        };
        let table = Block::Table {
            caption: None,
            columns: vec![
                self.head("what", Align::Start, 4),
                self.head("figure", Align::End, 3),
                self.head("how", Align::Start, 7),
            ],
            rows: addresses.iter().filter_map(row).collect(),
        };
        let points = ["first", "second", "third"].map(|point| self.words.word(&format!("lesson-{id}-{point}")));
        let items = points.map(|point| vec![Inline::text(point)]).to_vec();
        self.page(id, vec![table, Block::List { items }])
    }

    /// A page on votes: the plain words of every rule they are held under. None without draft rules.
    fn of_votes(&self, voting: &Voting) -> Option<Document> {
        let bylaws = self.story.bylaws.as_ref()?;
        let of = |subject| VotingRules::of(subject, Some(bylaws), voting, false).clauses();
        let clauses: BTreeSet<String> =
            [Subject::Ordinary, Subject::AdoptRules, Subject::ElectDelegate].into_iter().flat_map(of).collect();
        let said =
            |rule: &Rule| -> String { super::inlines(&rule.plain, self.words).iter().map(Inline::said).collect() };
        let rule = |rule: &Rule| {
            let args = [("number", Arg::from(rule.number.to_string())), ("title", rule.title.as_str().into())];
            Row::new(RowKind::Body, vec![self.words.text("lesson-rule", &args), said(rule)])
        };
        let rows: Vec<Row> = bylaws.rules.iter().filter(|one| clauses.contains(&one.clause)).map(rule).collect();
        let table = Block::Table {
            caption: None,
            columns: vec![self.head("rule", Align::Start, 4), self.head("says", Align::Start, 10)],
            rows,
        };
        Some(self.page("vote", vec![table]))
    }

    fn page(&self, id: &str, mut body: Vec<Block>) -> Document {
        let (story, words) = (self.story, self.words);
        let title = words.word(&format!("lesson-{id}-title"));
        let mut blocks = vec![
            Block::Heading { level: 1, number: None, text: title.clone(), anchor: None },
            self.say(ParagraphStyle::Lead, words.word(&format!("lesson-{id}-lead"))),
        ];
        blocks.append(&mut body);
        blocks.push(self.say(ParagraphStyle::Small, words.word("report-not-advice")));
        let foot = [("name", story.name.as_str().into()), ("date", Arg::Date(story.as_of))];
        Document {
            language: words.language().to_owned(),
            title,
            subject: words.word("lesson-subject"),
            printed_on: self.made_on,
            running_foot: words.text("lesson-foot", &foot),
            page_of: words.text("report-page", &[("page", "{page}".into()), ("pages", "{pages}".into())]),
            draft_mark: None,
            house: None,
            blocks,
        }
    }
}
