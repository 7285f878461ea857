//! What a draft is made of: its rules, their paragraphs and runs, its blanks, and what it is drafted from.

use std::collections::{BTreeMap, BTreeSet};

use rust_decimal::Decimal;

use super::checks::Check;
use super::clause::BlankKind;
use super::form::{Fact, Form, FormMatter, Op};
use super::quantity::Quantity;
use crate::decision::Worded;
use crate::money::Currency;
use crate::problem::Arg;

/// What a plan says that rules are drafted from.
#[derive(Debug, Clone, PartialEq)]
pub struct Premises {
    /// Members there would be.
    pub members: Decimal,
    /// Currency of sums.
    pub currency: Currency,
    /// Values of the plan, by what a blank asks for after `plan:`.
    pub values: BTreeMap<String, Arg>,
    /// What holds in the plan, such as `cells` or `pay-equal`.
    pub holds: BTreeSet<String>,
}

/// The draft rules of a scenario, in one language.
#[derive(Debug, Clone, PartialEq)]
pub struct Bylaws {
    /// The form they are for.
    pub form: Form,
    /// The language they are worded in.
    pub language: String,
    /// What people are asked to vote on, in plain words, a paragraph each.
    pub opening: Vec<Vec<Run>>,
    /// The rules in order.
    pub rules: Vec<Rule>,
    /// The matters the law requires, and the rules that deal with each.
    pub matters: Vec<Matter>,
    /// The blanks of the rules, in order.
    pub blanks: Vec<Blank>,
    /// What was checked.
    pub checks: Vec<Check>,
    /// Clauses that fit but are not in the draft.
    pub left_out: Vec<LeftOut>,
}

/// A clause that fits the form and the plan, and is not in the draft.
#[derive(Debug, Clone, PartialEq)]
pub struct LeftOut {
    /// Its id.
    pub clause: String,
    /// Its title.
    pub title: String,
    /// What it would say, in plain words.
    pub plain: Vec<Run>,
    /// Why somebody left it out; none where nobody took it in.
    pub reason: Option<String>,
}

/// One rule.
#[derive(Debug, Clone, PartialEq)]
pub struct Rule {
    /// Its number.
    pub number: u32,
    /// Id of its clause.
    pub clause: String,
    /// Part of the rules it is in.
    pub part: String,
    /// Its title.
    pub title: String,
    /// Its paragraphs.
    pub paragraphs: Vec<Paragraph>,
    /// The same in plain words.
    pub plain: Vec<Run>,
    /// The idea it carries.
    pub idea: String,
    /// The facts of law it rests on.
    pub basis: Vec<Fact>,
    /// What a lawyer should look at.
    pub lawyer: Vec<Vec<Run>>,
    /// What it descends from, and what differs.
    pub origin: Vec<Vec<Run>>,
    /// Its wording as it is edited: the lines of its text, blanks and references in braces.
    pub written: Worded,
    /// How somebody changed it, and why.
    pub change: Option<Change>,
}

/// How a rule differs from the library.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// What was done.
    pub kind: ChangeKind,
    /// Why, in the words of whoever did it.
    pub reason: String,
}

/// What was done to a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChangeKind {
    /// The library has no such clause.
    Own,
    /// It is worded otherwise.
    Reworded,
    /// It was taken from those that can be.
    Taken,
}

/// A paragraph or an item of a rule.
#[derive(Debug, Clone, PartialEq)]
pub struct Paragraph {
    /// Its number: `4.2`, or `(a)`.
    pub number: String,
    /// 2 a paragraph, 3 an item.
    pub level: u8,
    /// Whether its words are the law's.
    pub locked: bool,
    /// Its words.
    pub runs: Vec<Run>,
}

/// A run of words in a rule.
#[derive(Debug, Clone, PartialEq)]
pub enum Run {
    /// The clause's own words.
    Text(String),
    /// A word the rules define here.
    Defined(String),
    /// A value filled in.
    Filled {
        /// The value, still to be formatted.
        value: Arg,
        /// The blank it stands in, as `clause.blank`.
        blank: String,
    },
    /// A blank nothing stands in.
    Blank {
        /// What it asks for.
        asks: String,
        /// The blank, as `clause.blank`.
        blank: String,
    },
    /// A reference to the rule with this number.
    Reference(u32),
    /// A reference to a rule that is not in the draft: title of its clause.
    Broken(String),
}

/// A matter and where it is dealt with.
#[derive(Debug, Clone, PartialEq)]
pub struct Matter {
    /// The matter.
    pub matter: FormMatter,
    /// Numbers of the rules that deal with it.
    pub rules: Vec<u32>,
}

/// A blank of a rule.
#[derive(Debug, Clone, PartialEq)]
pub struct Blank {
    /// Id of the clause.
    pub clause: String,
    /// Number of the rule.
    pub rule: u32,
    /// Part of the rules it is in.
    pub part: String,
    /// Its name.
    pub blank: String,
    /// What it asks for.
    pub asks: String,
    /// What goes into it.
    pub kind: BlankKind,
    /// What can be chosen, of a choice, and its words.
    pub choices: Vec<(String, String)>,
    /// What stands in it; none while it is open.
    pub value: Option<Arg>,
    /// Where that comes from.
    pub origin: Origin,
    /// What a person entered, as it was entered.
    pub said: Option<String>,
    /// What the plan has for it now, where a value of the plan is meant.
    pub plan: Option<PlanValue>,
    /// Why people keep what they entered, where the plan says the same other value as when they did.
    pub kept: Option<String>,
    /// The least and the most it may be, by us or by the law.
    pub limits: Vec<Limit>,
}

/// A value of the plan that goes into a blank.
#[derive(Debug, Clone, PartialEq)]
pub struct PlanValue {
    /// Which, as [`premises`](super::premises::premises) names it.
    pub what: String,
    /// The value.
    pub value: Arg,
}

impl PlanValue {
    /// Returns a value of a plan; none where the plan does not have it.
    pub(super) fn of(premises: &Premises, what: &str) -> Option<Self> {
        Some(Self { what: what.to_owned(), value: premises.values.get(what)?.clone() })
    }

    /// Returns the value without words: digits, a day, or a text as it is.
    pub fn plain(&self) -> String {
        match &self.value {
            Arg::Number(number) | Arg::Share(number) => number.normalize().to_string(),
            Arg::Money(amount, _) => amount.minor().to_string(),
            Arg::Date(day) => day.to_string(),
            Arg::Count(count) => count.to_string(),
            Arg::Text(text) | Arg::Word(text) => text.clone(),
        }
    }
}

/// Where the value of a blank comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// Nowhere: it is open.
    Open,
    /// A person said it.
    Said,
    /// The plan has it.
    Plan,
    /// The law fixes it.
    Law,
    /// We suggest it, and nobody has decided.
    Suggested,
    /// Another rule says it.
    Rule,
}

/// A bound of a blank.
#[derive(Debug, Clone, PartialEq)]
pub struct Limit {
    /// How it binds.
    pub op: Op,
    /// The bound.
    pub number: Quantity,
    /// The fact of law it is; none where it is only what we think sensible.
    pub fact: Option<Fact>,
}

impl Limit {
    pub(super) fn allows(&self, number: Quantity) -> bool {
        match self.op {
            Op::AtLeast => number >= self.number,
            Op::MoreThan => number > self.number,
            Op::AtMost => number <= self.number,
            Op::LessThan => number < self.number,
            Op::Exactly => number == self.number,
            Op::Among | Op::Is => true,
        }
    }
}

impl Bylaws {
    /// Returns the blanks nobody and nothing has filled, in order.
    pub fn open(&self) -> impl Iterator<Item = &Blank> {
        self.blanks.iter().filter(|blank| blank.value.is_none())
    }

    /// Returns the blanks filled with what we suggest, in order.
    pub fn suggested(&self) -> impl Iterator<Item = &Blank> {
        self.blanks.iter().filter(|blank| blank.origin == Origin::Suggested)
    }
}
