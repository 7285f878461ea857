//! Scenarios side by side, and what was decided in one of them.

use super::super::document::{Align, Row, RowKind};
use super::super::edition::Edition;
use super::super::figures::{self, Shown};
use super::super::privacy;
use super::super::words::Words;
use super::{Part, Report, Voted};
use crate::Date;
use crate::decision::Author;
use crate::problem::Arg;
use crate::rules::{RuleRow, Verified};
use crate::story::Story;

/// What a report has beside the story it is of, and what of it is printed.
#[derive(Debug, Clone, Copy, Default)]
pub struct Beside<'a> {
    /// Other scenarios of the plan, to put side by side.
    pub others: &'a [&'a Story],
    /// What was decided in the scenario, in order.
    pub decided: &'a [Decided],
    /// What was decided by vote, in order.
    pub voted: &'a [Voted],
    /// For whom it is printed.
    pub edition: Edition,
    /// Its parts in order; none: all.
    pub parts: &'a [Part],
}

/// A decision with when it was made and by whom. Its sentence is `operation-<code>`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decided {
    /// Code of its sentence.
    pub code: String,
    /// Arguments of its sentence.
    pub arguments: Vec<(String, Arg)>,
    /// The day it was made, by universal time; none where it is not known.
    pub on: Option<Date>,
    /// Number of the operation in the history.
    pub operation: Option<i64>,
    /// Who made it, where somebody said their name.
    pub author: Option<Author>,
    /// Whether the plan began with it, and nobody made it.
    pub from_the_start: bool,
    /// The parameter it says or takes out the firm's own figure of.
    pub parameter: Option<String>,
}

/// What is usually compared. A figure no scenario knows is left out.
const COMPARED: [&str; 18] = [
    "savings.headcount-neutral.before.total",
    "savings.headcount-neutral.after.total",
    "savings.headcount-neutral.saving",
    "savings.headcount-neutral.share",
    "savings.headcount-neutral.share-at.p05",
    "savings.headcount-neutral.share-at.p95",
    "savings.output-constant.share",
    "savings.output-constant.headcount",
    "savings.output-constant.share-at.p05",
    "savings.output-constant.share-at.p95",
    "proposal.pay.floor",
    "proposal.pay.cap",
    "proposal.pay.falls",
    "proposal.pay.rises",
    "proposal.coordination.share",
    "cash.plan.lowest",
    "deal.gap",
    "savings.half.productivity.value",
];

/// Returns what is compared of several stories: its name, and its figure in each. `addresses`: more figures to compare.
/// The address of a figure comes first.
pub fn compared(stories: &[&Story], words: &Words, addresses: &[String]) -> Vec<(String, String, Vec<Option<Shown>>)> {
    let each = COMPARED.into_iter().chain(addresses.iter().map(String::as_str)).filter_map(|address| {
        let shown: Vec<Option<Shown>> = stories.iter().map(|story| figures::figure(story, words, address)).collect();
        let first = shown.iter().flatten().next()?.clone();
        let reading = address.strip_prefix("savings.").and_then(|rest| rest.split_once('.'));
        let label = match reading.map(|(reading, what)| (format!("closure-{reading}"), what)) {
            Some((closure, what)) if words.has(&closure) => {
                let id = match what.split_once('.') {
                    Some(("before", _)) => "compared-label-before",
                    Some(("after", _)) => "compared-label-after",
                    _ => "compared-label",
                };
                words.text(id, &[("what", first.label.into()), ("closure", words.word(&closure).into())])
            }
            _ => first.label,
        };
        Some((address.to_owned(), label, shown))
    });
    each.collect()
}

/// A decision in a sentence.
pub fn decided_sentence(decided: &Decided, words: &Words) -> String {
    let arguments: Vec<(&str, Arg)> =
        decided.arguments.iter().map(|(name, arg)| (name.as_str(), arg.clone())).collect();
    words.text(&format!("operation-{}", decided.code), &arguments)
}

/// Returns the decision that made a value of the register the firm's own, where it is that and the decision is known.
pub fn decided_value<'a>(row: &RuleRow, decided: &'a [Decided]) -> Option<&'a Decided> {
    let of_it = |one: &&Decided| row.verified == Verified::Own && one.parameter.as_ref() == Some(&row.id);
    decided.iter().rev().find(of_it)
}

/// The day a decision was made.
pub fn decided_on(decided: Option<&Decided>, words: &Words) -> String {
    decided.and_then(|one| one.on).map_or_else(|| words.word("not-known"), |on| words.short_date(on))
}

impl Report<'_> {
    /// The scenarios side by side, where there are others.
    pub(super) fn compared(&mut self) {
        if self.beside.others.is_empty() {
            return;
        }
        let mut stories = vec![self.story];
        for other in self.beside.others {
            // Two scenarios that differ in the pay of one or two people tell of them by the difference.
            let tells = |one: &&Story| privacy::differ_by_few(one, other);
            if !self.redacted() || !stories.iter().any(tells) {
                stories.push(other);
            }
        }
        let of_few = |address: &str| {
            let few = stories.iter().any(|story| privacy::hides_changes(story));
            let changes = address.starts_with("proposal.pay.")
                && address != "proposal.pay.cap"
                && address != "proposal.pay.floor";
            // A range adds up what single people are paid: what may be told of it stands in its own section.
            let is_pay = address.starts_with("proposal.pay.") || address.contains(".share-at.");
            (changes && few) || (self.redacted() && is_pay)
        };
        let figures = compared(&stories, self.words, &[]);
        let rows = figures.into_iter().filter(|(address, ..)| !of_few(address)).map(|(address, label, shown)| {
            let cells = shown.into_iter().map(|shown| shown.map_or_else(|| self.word("not-known"), |shown| shown.text));
            let cells = std::iter::once(label).chain(cells).collect();
            Row::noted(RowKind::Body, cells, self.basis_of(&address))
        });
        let rows = rows.collect();
        let mut columns = vec![self.column("column-line", Align::Start, 4)];
        columns.extend(stories.iter().map(|story| (story.scenario.name.clone(), Align::End, 3)));
        self.section("section-compared");
        self.table("table-compared", columns, rows);
    }

    /// What people decided in the scenario: when, by whom, and by which operation.
    pub(super) fn decided(&mut self) {
        if self.beside.decided.is_empty() {
            return;
        }
        // Who is moved where and who may decide what is the firm's own; the history on screen lists it.
        let of_people = |one: &&Decided| one.arguments.iter().any(|(name, _)| name == "key" || name == "other");
        let people = self.beside.decided.iter().filter(of_people).count();
        let rows = self.beside.decided.iter().filter(|one| !of_people(one)).map(|one| {
            let operation = one.operation.map(|id| id.to_string()).unwrap_or_default();
            let [on, author] = self.decided_by(Some(one));
            (RowKind::Body, vec![decided_sentence(one, self.words), on, author, operation])
        });
        let rows = rows.collect();
        let columns = vec![
            self.column("column-decided", Align::Start, 8),
            self.column("column-decided-on", Align::Start, 3),
            self.column("column-author", Align::Start, 3),
            self.column("column-operation", Align::End, 2),
        ];
        self.section("section-decided");
        self.body("decided-what", &[]);
        self.table("table-decided", columns, rows);
        self.body("decided-people", &[("count", people.into())]);
    }

    /// The day a decision was made, and who made it.
    pub(super) fn decided_by(&self, decided: Option<&Decided>) -> [String; 2] {
        let author = decided.and_then(|one| one.author.as_ref());
        let author = match author {
            _ if self.redacted() => self.word("redacted-word"),
            Some(author) => author.name().to_owned(),
            None => self.word("author-not-said"),
        };
        [decided_on(decided, self.words), author]
    }
}
