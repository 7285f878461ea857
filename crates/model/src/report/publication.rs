//! What a review file says: a projection of a plan that was made under rules of disclosure, for a group or for one person.
//!
//! It is the one place where derived things are kept. What is hidden is not in it.

use std::collections::{BTreeMap, BTreeSet};

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::document::{Align, Block, Column, Document, Inline, ParagraphStyle, Row, RowKind as Kind};
use super::words::Words;
use super::{figures, privacy};
use crate::Date;
use crate::bylaws::{Bylaws, Rule, Run};
use crate::decision::{Decision, TaskHolder, Worded};
use crate::firm::{FEWEST, Post};
use crate::import::RowKind;
use crate::money::Amount;
use crate::problem::Arg;
use crate::proposal::LedgerRow;
use crate::review::Poll;
use crate::rules::RuleRow;
use crate::story::Story;
use crate::viability::funding::SourceId;
use crate::viability::members::Accounts;

/// Nobody is told of in a group of fewer people than this.
pub const FEWEST_TOLD: u32 = FEWEST;

/// All that a review file says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Publication {
    /// Random, so that replies to another file are told apart.
    pub id: String,
    /// The firm's name.
    pub firm: String,
    /// Id of the scenario.
    pub scenario: String,
    /// What people call it.
    pub scenario_name: String,
    /// Language of its words.
    pub language: String,
    /// The day it was made.
    pub made_on: Date,
    /// Nobody is told of in a group of fewer people than this.
    pub fewest: u32,
    /// The redacted report; none where only its summary is told.
    pub report: Option<Document>,
    /// The redacted summary for workers.
    pub summary: Document,
    /// The draft rules as they are printed; none without a legal form.
    pub rules_document: Option<Document>,
    /// The draft rules one by one.
    pub rules: Vec<PublishedRule>,
    /// Figures that may be told, each with how it is worked out.
    pub figures: Vec<PublishedFigure>,
    /// The cells, without who is in them.
    pub cells: Vec<PublishedCell>,
    /// Assumptions a reader can move.
    pub opened: Vec<Opened>,
    /// What is voted on.
    pub polls: Vec<Poll>,
    /// What came of votes that were counted before.
    #[serde(default)]
    pub results: Vec<PublishedResult>,
    /// What readers of earlier files stated, those most agree with first.
    pub statements: Vec<PublishedStatement>,
    /// What readers of earlier files proposed, with what it would change.
    pub answers: Vec<AnsweredAmendment>,
    /// What changes for the person it is for; none in a file for a group.
    pub mine: Option<Mine>,
    /// Pages that explain how to read the firm's own figures.
    pub lessons: Vec<Document>,
}

/// One draft rule.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(deny_unknown_fields)]
pub struct PublishedRule {
    /// Id of its clause.
    pub clause: String,
    /// Its number.
    pub number: u32,
    /// Name of the part it is in.
    pub part: String,
    /// Its title.
    pub title: String,
    /// Its paragraphs, with their numbers.
    pub paragraphs: Vec<String>,
    /// The same in plain words.
    pub plain: String,
    /// What the law says about it, each with its source.
    pub basis: Vec<String>,
    /// Its wording as it is edited: lines with blanks and references in braces.
    pub written: Worded,
    /// What its blanks are filled with, each by its name in the braces.
    pub blanks: Vec<[String; 2]>,
    /// Whether any of its words are the law's and cannot be changed.
    pub locked: bool,
}

/// A figure that may be told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(deny_unknown_fields)]
pub struct PublishedFigure {
    /// Its address.
    pub address: String,
    /// What it is.
    pub label: String,
    /// The figure in words.
    pub text: String,
    /// How it is worked out.
    pub formula: String,
    /// Addresses of figures it is worked out from that are told too.
    pub inputs: Vec<String>,
    /// How many inputs are not told, since they would tell of somebody.
    pub hidden_inputs: u32,
    /// The law and the assumptions it rests on, each with value and source.
    pub sources: Vec<String>,
}

impl PublishedFigure {
    /// Returns a figure that is worked out from no other figure and rests on no value of law.
    pub fn alone(address: String, label: String, text: String, formula: String) -> Self {
        Self { address, label, text, formula, inputs: Vec::new(), hidden_inputs: 0, sources: Vec::new() }
    }
}

/// A cell, without who is in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(deny_unknown_fields)]
pub struct PublishedCell {
    /// Its number, from 1: comments are on it.
    pub number: u32,
    /// What it is called in this file.
    pub name: String,
    /// Posts in it.
    pub posts: String,
    /// Tasks its members take in turns, by name.
    pub tasks: Vec<String>,
}

/// An assumption a reader can move: what the plan's figures would be at each step.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(deny_unknown_fields)]
pub struct Opened {
    /// Which: `productivity`, `coordination-kept`, `pay-ratio`.
    pub id: String,
    /// What it is.
    pub label: String,
    /// The steps in order.
    pub steps: Vec<Step>,
    /// The step the plan is at; none where it is between two.
    pub now: Option<u32>,
}

/// One step of an assumption.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// The value of the assumption.
    pub value: String,
    /// What would have to be decided for it: a reader can propose that.
    pub decision: Decision,
    /// Figures at this step: name and text; none where they would tell of somebody.
    pub figures: Vec<(String, String)>,
}

/// What came of a vote.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(deny_unknown_fields)]
pub struct PublishedResult {
    /// What was asked, without naming anybody.
    pub question: String,
    /// The day, in words.
    pub on: String,
    /// How many took part, in words.
    pub took_part: String,
    /// What came of it, in words.
    pub outcome: String,
}

/// What a reader stated, without whose it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(deny_unknown_fields)]
pub struct PublishedStatement {
    /// Its number in this file, from 1.
    pub number: u32,
    /// The words.
    pub text: String,
    /// How many agree, disagree and do not say.
    pub stands: [u32; 3],
}

/// What a reader proposed, without who it was, and what it would change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(deny_unknown_fields)]
pub struct AnsweredAmendment {
    /// What it is about.
    pub about: String,
    /// What the draft says now, where a rule would be reworded; else empty.
    pub now: String,
    /// What is proposed.
    pub proposed: String,
    /// Why.
    pub reasons: Vec<String>,
    /// What it would change of the plan's figures and of what the draft lacks; empty where it would change none.
    pub changes: Vec<Change>,
    /// Whether the plan has it now.
    pub taken_up: bool,
}

/// What changes for one person.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mine {
    /// Their key on the roll.
    pub key: String,
    /// Their name.
    pub name: String,
    /// Known to nobody but them and the maker: a reply that has it is theirs.
    pub invitation: String,
    /// What changes, line by line.
    pub lines: Vec<Change>,
    /// Why each figure of theirs is what it is.
    pub figures: Vec<PublishedFigure>,
    /// The same on a page to print.
    pub page: Document,
}

/// One line of what changes for a person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(deny_unknown_fields)]
pub struct Change {
    /// What it is about.
    pub label: String,
    /// How it is today; empty where there is nothing of the kind.
    pub before: String,
    /// How it would be.
    pub after: String,
    /// What must be said about it; else empty.
    pub note: String,
    /// Address of the figure afterwards, where it can be asked about; of a list, that of its parts without their number.
    /// Else empty.
    pub address: String,
}

/// Figures anybody may be told where the totals of a story may be told at all: none is of a group, and no input that is
/// left out follows from those that are there.
const TOLD: [&str; 18] = [
    "firm.people",
    "firm.posts",
    "firm.structure.managers",
    "firm.structure.layers",
    "firm.payroll.total",
    "diagnosis.layers-needed",
    "savings.headcount-neutral.before.total",
    "savings.headcount-neutral.after.total",
    "savings.headcount-neutral.saving",
    "savings.headcount-neutral.share",
    "savings.output-constant.headcount",
    "savings.output-constant.after.total",
    "savings.output-constant.saving",
    "savings.output-constant.share",
    "proposal.coordination.today",
    "proposal.coordination.kept",
    "proposal.coordination.deliberation",
    "proposal.coordination.share",
];

/// What a plan is told by in a few words, and what each figure is called beside the others.
pub const IN_SHORT: [(&str, &str); 5] = [
    ("savings.headcount-neutral.after.total", "in-short-payroll"),
    ("savings.headcount-neutral.saving", "in-short-saving"),
    ("savings.headcount-neutral.share", "in-short-share"),
    ("savings.output-constant.saving", "in-short-output-saving"),
    ("savings.output-constant.share", "in-short-output-share"),
];

/// Returns the figures of a story that anybody may be told. The story is one whose totals tell of nobody.
pub fn published_figures(story: &Story, words: &Words) -> Vec<PublishedFigure> {
    TOLD.iter().filter_map(|address| published(story, words, address, |input| TOLD.contains(&input))).collect()
}

/// A figure with how it is worked out; inputs that may not be told are counted only.
fn published(story: &Story, words: &Words, address: &str, told: impl Fn(&str) -> bool) -> Option<PublishedFigure> {
    let explained = figures::explain(story, words, address)?;
    let source = |row: &RuleRow| {
        let args = [
            ("name", super::rule_name(row, words).into()),
            ("value", super::rule_value(row, words).into()),
            ("source", super::rule_source(row, words).into()),
        ];
        words.text("published-source", &args)
    };
    let (inputs, hidden): (Vec<_>, Vec<_>) = explained.inputs.iter().partition(|input| told(&input.address));
    Some(PublishedFigure {
        address: explained.figure.address,
        label: explained.figure.label,
        text: with_mark(explained.figure.text, &explained.figure.mark),
        formula: explained.formula,
        inputs: inputs.into_iter().map(|input| input.address.clone()).collect(),
        hidden_inputs: u32::try_from(hidden.len()).unwrap_or(u32::MAX),
        sources: explained.sources.iter().map(source).collect(),
    })
}

fn with_mark(text: String, mark: &str) -> String {
    if mark.is_empty() { text } else { format!("{text} ({mark})") }
}

/// Returns the cells of a story without who is in them. `told`: the story as it is told, whose names they go by.
pub fn published_cells(story: &Story, told: &Story, words: &Words) -> Vec<PublishedCell> {
    let ledger = &story.proposal.ledger;
    let tasks = |name: &str| {
        let held = ledger.rows.iter().filter(|row| {
            let holder = row.holder.map(|at| &ledger.holders[at as usize].holder);
            matches!(holder, Some(TaskHolder::Rota { cell, .. }) if cell == name)
        });
        let held: BTreeSet<u32> = held.map(|row| row.task).collect();
        let named = held.into_iter().map(|at| super::task_name(&told.proposal.ledger.tasks[at as usize], words));
        named.collect::<BTreeSet<String>>().into_iter().collect()
    };
    let cells = (1..).zip(story.proposal.cells.iter().zip(&told.proposal.cells));
    cells
        .map(|(number, (cell, told))| PublishedCell {
            number,
            name: told.name.clone(),
            posts: words.exact(told.size),
            tasks: tasks(&cell.name),
        })
        .collect()
}

/// Returns the paragraphs of a rule in words, each with its number.
pub fn rule_paragraphs(rule: &Rule, words: &Words) -> Vec<String> {
    rule.paragraphs.iter().map(|one| format!("{} {}", one.number, said(&one.runs, words))).collect()
}

fn said(runs: &[Run], words: &Words) -> String {
    super::inlines(runs, words).iter().map(Inline::said).collect()
}

/// Returns draft rules one by one.
pub fn published_rules(bylaws: &Bylaws, words: &Words) -> Vec<PublishedRule> {
    let rule = |rule: &Rule| PublishedRule {
        clause: rule.clause.clone(),
        number: rule.number,
        part: words.word(&super::part_label(&rule.part)),
        title: rule.title.clone(),
        paragraphs: rule_paragraphs(rule, words),
        plain: said(&rule.plain, words),
        basis: rule.basis.iter().map(|fact| super::fact_words(&bylaws.form, fact, words)).collect(),
        written: rule.written.clone(),
        blanks: blanks(rule, words),
        locked: rule.paragraphs.iter().any(|one| one.locked),
    };
    bylaws.rules.iter().map(rule).collect()
}

/// Returns what the blanks of a rule are filled with, in the order they stand in it, each once.
fn blanks(rule: &Rule, words: &Words) -> Vec<[String; 2]> {
    let mut blanks: Vec<[String; 2]> = Vec::new();
    let runs = rule.paragraphs.iter().flat_map(|one| &one.runs).chain(&rule.plain);
    for run in runs {
        let (blank, text) = match run {
            Run::Filled { value, blank } => (blank, super::filled(value, words)),
            Run::Blank { asks, blank } => (blank, asks.clone()),
            _ => continue,
        };
        let name = blank.rsplit_once('.').map_or(blank.as_str(), |(_, name)| name).to_owned();
        if !blanks.iter().any(|known| known[0] == name) {
            blanks.push([name, text]);
        }
    }
    blanks
}

/// Returns what a plan's figures are in short, each with its name, with what the person with a key would be paid: nothing
/// where this story differs from one beside it in the pay of so few that the difference would tell of them.
pub fn in_short(told: &Story, beside: &[&Story], key: Option<&str>, words: &Words) -> Vec<(String, String)> {
    let hidden = super::tells_of_few(told).is_some() || beside.iter().any(|one| privacy::differ_by_few(one, told));
    let text = |address: &str| figures::figure(told, words, address).map(|shown| with_mark(shown.text, &shown.mark));
    let of_all = IN_SHORT.iter().map(|(address, label)| Some((words.word(label), text(address)?)));
    let own = [("pay-after", "in-short-own-pay"), ("take-home-after", "in-short-own-take-home")];
    let of_one = key
        .iter()
        .flat_map(|key| own.map(|(what, label)| Some((words.word(label), text(&format!("person.{key}.{what}"))?))));
    if hidden { Vec::new() } else { of_all.chain(of_one).flatten().collect() }
}

/// Whether the pay policy tells whoever it caps what the lowest paid earn, and they are few: a cap is so many times the
/// lowest rate, and whoever is paid at the cap sees it in their own pay.
pub fn cap_tells_of_few(story: &Story) -> bool {
    privacy::lowest_paid_are_few(story)
}

/// Returns what changes for one person; none where the firm has nobody with this key, or a group of posts has it.
pub fn mine(story: &Story, words: &Words, key: &str, invitation: &str, made_on: Date) -> Option<Mine> {
    let index = story.firm.staff.iter().position(|post| post.key == key && post.kind == RowKind::Person)?;
    let own = Own { story, words, index, post: &story.firm.staff[index], made_on };
    let lines = own.lines();
    Some(Mine {
        key: key.to_owned(),
        name: own.post.name.clone().unwrap_or_default(),
        invitation: invitation.to_owned(),
        figures: own.figures().into_iter().chain(own.how(&lines)).collect(),
        page: own.page(&lines),
        lines,
    })
}

/// Lines that say how they came about, where no figure of the story does.
pub const TOLD_HOW: [&str; 7] = ["hours", "cell", "tasks", "capital", "lost", "account", "ended"];
/// What stands between the parts of a list in a line.
const BETWEEN: &str = "; ";

/// What is said of one person.
struct Own<'a> {
    story: &'a Story,
    words: &'a Words,
    index: usize,
    post: &'a Post,
    made_on: Date,
}

impl Own<'_> {
    fn address(&self, what: &str) -> String {
        format!("person.{}.{what}", self.post.key)
    }

    fn shown(&self, what: &str) -> String {
        let shown = figures::figure(self.story, self.words, &self.address(what));
        shown.map_or_else(|| self.words.word("not-known"), |shown| with_mark(shown.text, &shown.mark))
    }

    fn money(&self, amount: Amount) -> String {
        self.words.money(amount, self.story.firm.currency)
    }

    /// About so much: two figures of it, so that nothing else can be worked out from it.
    fn about(&self, amount: Amount) -> String {
        let mut step = 1_i64;
        while amount.0.abs() / step >= 100 {
            step *= 10;
        }
        let rounded = Amount((amount.0.abs() + step / 2) / step * step * amount.0.signum());
        self.words
            .text("one-reader-about", &[("amount", self.words.money_whole(rounded, self.story.firm.currency).into())])
    }

    fn line(&self, id: &str, before: String, after: String) -> Change {
        let label = self.words.word(&format!("one-reader-{id}"));
        let address = if TOLD_HOW.contains(&id) { format!("mine.{id}") } else { String::new() };
        Change { label, before, after, note: String::new(), address }
    }

    /// How the lines came about whose figures are nobody's in the story. Each part of a list is a figure of its own.
    fn how(&self, lines: &[Change]) -> Vec<PublishedFigure> {
        let line = |line: &Change| {
            let formula = self.words.word(&format!("one-reader-{}-how", line.address.strip_prefix("mine.")?));
            let told = |(place, text): (usize, &str)| {
                let address = format!("{}.{place}", line.address);
                PublishedFigure::alone(address, line.label.clone(), text.to_owned(), formula.clone())
            };
            Some(line.after.split(BETWEEN).enumerate().map(told).collect::<Vec<_>>())
        };
        lines.iter().filter_map(line).flatten().collect()
    }

    fn lines(&self) -> Vec<Change> {
        let (story, words) = (self.story, self.words);
        let index = u32::try_from(self.index).unwrap_or(u32::MAX);
        let mut lines = Vec::new();
        for (id, before, after) in [("gross", "pay", "pay-after"), ("take-home", "take-home", "take-home-after")] {
            let address = self.address(after);
            lines.push(Change { address, ..self.line(id, self.shown(before), self.shown(after)) });
        }
        if let Some(after) = story.proposal.after.get(self.index).copied().flatten() {
            let falls = self.post.yearly.is_some_and(|yearly| after.yearly < yearly);
            let note = words.word(if falls { "one-reader-pay-falls" } else { "one-reader-pay-sure" });
            lines[0].note = note;
        }
        let hours = words.exact(self.post.hours_of_one().round_dp(2).normalize());
        lines.push(self.line("hours", hours.clone(), hours));
        lines.push(self.line("manager", self.manager(), words.word("one-reader-manager-none")));
        lines.push(self.line("cell", self.post.unit.clone().unwrap_or_default(), self.cells(index)));
        let (tasks, taken) = self.tasks(index);
        lines.push(self.line("tasks", tasks, taken));
        lines.push(self.line("duties", String::new(), self.duties(index)));
        lines.push(self.line("vote-label", words.word("one-reader-vote-none"), words.word("one-reader-vote-one")));
        let [capital, lost, account] = self.capital();
        lines.extend([capital, lost, account]);
        lines.push(self.line("ended", String::new(), {
            let args = [("redundancy", self.shown("redundancy").into()), ("notice", self.shown("notice").into())];
            words.text("one-reader-ended-what", &args)
        }));
        lines
    }

    fn manager(&self) -> String {
        let (words, staff) = (self.words, &self.story.firm.staff);
        let manager = self.post.manager.and_then(|manager| staff.get(manager as usize));
        match manager {
            Some(manager) => {
                let title = manager.title.clone().unwrap_or_else(|| words.word("not-known"));
                words.text("one-reader-manager-title", &[("title", title.into())])
            }
            None => words.word("one-reader-manager-top"),
        }
    }

    fn cells(&self, index: u32) -> String {
        let of = self.story.proposal.cells.iter().filter(|cell| cell.members.iter().any(|(who, _)| *who == index));
        let said: Vec<String> = of
            .map(|cell| {
                let args = [("cell", cell.name.as_str().into()), ("posts", self.words.exact(cell.size).into())];
                self.words.text("one-reader-cell-what", &args)
            })
            .collect();
        if said.is_empty() { self.words.word("one-reader-cell-none") } else { said.join(BETWEEN) }
    }

    /// Tasks of managing that are theirs today, and those they would hold, alone or in turns.
    fn tasks(&self, index: u32) -> (String, String) {
        let ledger = &self.story.proposal.ledger;
        let name = |row: &LedgerRow| super::task_name(&ledger.tasks[row.task as usize], self.words);
        let list = |names: BTreeSet<String>| match names.is_empty() {
            true => self.words.word("one-reader-tasks-none"),
            false => names.into_iter().collect::<Vec<_>>().join(BETWEEN),
        };
        let today = ledger.rows.iter().filter(|row| row.from == index).map(name).collect();
        // By how many people share them: those of one's own first.
        let mut held: BTreeMap<usize, BTreeSet<String>> = BTreeMap::new();
        for row in ledger.rows.iter().filter(|row| row.after > Decimal::ZERO) {
            let holder = row.holder.and_then(|holder| ledger.holders.get(holder as usize));
            if let Some(holder) = holder.filter(|holder| holder.people.contains(&index)) {
                held.entry(holder.people.len()).or_default().insert(name(row));
            }
        }
        let shared = held.into_iter().map(|(people, tasks)| match people {
            1 => list(tasks),
            _ => {
                self.words.text("one-reader-tasks-shared", &[("tasks", list(tasks).into()), ("people", people.into())])
            }
        });
        let shared: Vec<String> = shared.collect();
        let after = if shared.is_empty() { self.words.word("one-reader-tasks-none") } else { shared.join(". ") };
        (list(today), after)
    }

    fn duties(&self, index: u32) -> String {
        let seats = self.story.proposal.delegation.seats.iter().filter(|seat| seat.holder == Some(index));
        let mut said: Vec<String> = seats
            .map(|seat| self.words.text("one-reader-duty-delegate", &[("body", seat.body.as_str().into())]))
            .collect();
        said.push(self.words.word("one-reader-duty-meetings"));
        said.join(" ")
    }

    /// What they pay in, what they could lose of it, and what an average member's account could be after five years, each
    /// at the low, likely and high saving.
    fn capital(&self) -> [Change; 3] {
        let words = self.words;
        let conversion = self.story.conversion.as_ref();
        let funding = conversion.map(|conversion| &conversion.said.funding);
        let shares = funding.and_then(|funding| funding.member_shares.as_ref());
        let terms = match (funding, shares) {
            (Some(funding), Some(_)) => super::deal_terms(funding, SourceId::MemberShares, self.story, words),
            _ => words.word("summary-joining-open"),
        };
        let each = shares.and_then(|shares| shares.each);
        let books = conversion.and_then(|conversion| conversion.by_books.as_ref());
        let three = |of: [Amount; 3]| {
            let [low, likely, high] = of.map(|amount| self.about(amount));
            if low == high && low == likely {
                return likely;
            }
            words.text("one-reader-three", &[("low", low.into()), ("likely", likely.into()), ("high", high.into())])
        };
        let lost = match (books, each) {
            (Some(books), Some(each)) => {
                let most = books.accounts.each_ref().map(|kept| kept.most_at_stake().max(each));
                words.text("one-reader-lost-what", &[("each", self.money(each).into()), ("most", three(most).into())])
            }
            (None, Some(each)) => words.text("one-reader-lost-share", &[("each", self.money(each).into())]),
            _ => words.word("one-reader-lost-open"),
        };
        let account = books.map(|books| {
            let of = |kept: &Accounts| {
                let last = kept.years.get(4).or(kept.years.last());
                let members = kept.at_stake.first().map_or(1, Vec::len).max(1);
                let all = last.map_or(Amount::ZERO, |year| year.accounts);
                Amount(all.0 / i64::try_from(members).unwrap_or(i64::MAX))
            };
            three(books.accounts.each_ref().map(of))
        });
        let account = account.unwrap_or_else(|| words.word("one-reader-account-open"));
        [
            self.line("capital", String::new(), terms),
            self.line("lost", String::new(), lost),
            self.line("account", String::new(), account),
        ]
    }

    /// Why each of their own figures is what it is, down to what was put in: nobody else's is among the inputs.
    fn figures(&self) -> Vec<PublishedFigure> {
        let mine = self.address("");
        let told = |input: &str| input.starts_with(&mine) || TOLD.contains(&input);
        let mut found: Vec<PublishedFigure> = Vec::new();
        let mut open: Vec<String> = ["take-home-after", "pay-after", "take-home", "pay", "redundancy", "notice"]
            .map(|what| self.address(what))
            .to_vec();
        while let Some(address) = open.pop() {
            if found.iter().any(|one| one.address == address) || !address.starts_with(&mine) {
                continue;
            }
            let Some(figure) = published(self.story, self.words, &address, told) else { continue };
            open.extend(figure.inputs.iter().cloned());
            found.push(figure);
        }
        found.sort_by(|one, other| one.address.cmp(&other.address));
        found
    }

    /// One page in plain words.
    fn page(&self, lines: &[Change]) -> Document {
        let (story, words) = (self.story, self.words);
        let name = self.post.name.clone().unwrap_or_else(|| self.post.key.clone());
        let title = words.text("one-reader-title", &[("name", name.as_str().into())]);
        let say = |style, text: String| Block::Paragraph { style, text: vec![Inline::text(text)] };
        let cells = |line: &Change| {
            let note = if line.note.is_empty() { String::new() } else { format!(" {}", line.note) };
            vec![line.label.clone(), line.before.clone(), format!("{}{note}", line.after)]
        };
        let head = |id: &str, width| Column {
            head: words.word(&format!("one-reader-column-{id}")),
            align: Align::Start,
            width,
        };
        let rows = lines.iter().map(|line| Row::new(Kind::Body, cells(line)));
        let table = Block::Table {
            caption: None,
            columns: vec![head("what", 3), head("before", 4), head("after", 8)],
            rows: rows.collect(),
        };
        let blocks = vec![
            Block::Heading { level: 1, number: None, text: title.clone(), anchor: None },
            say(ParagraphStyle::Lead, words.text("one-reader-lead", &[("firm", story.name.as_str().into())])),
            table,
            say(ParagraphStyle::Body, words.word("one-reader-not-sure")),
            say(ParagraphStyle::Body, words.word("one-reader-what-next")),
            say(ParagraphStyle::Small, words.word("report-not-advice")),
        ];
        let foot = [("name", story.name.as_str().into()), ("date", Arg::Date(story.as_of))];
        Document {
            language: words.language().to_owned(),
            title,
            subject: words.word("one-reader-subject"),
            printed_on: self.made_on,
            running_foot: words.text("one-reader-foot", &foot),
            page_of: words.text("report-page", &[("page", "{page}".into()), ("pages", "{pages}".into())]),
            draft_mark: None,
            house: None,
            blocks,
        }
    }
}
