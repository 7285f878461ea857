//! The founding rules: a legal form's facts and matters, clauses with blanks, and the draft they make.
//!
//! A draft says what it does not know. A blank nobody filled stays a blank; a matter the law requires
//! and no clause covers is a problem; a value outside what the law allows is refused.

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::Date;
use crate::decision::{Decision, PayPolicy};
use crate::firm::Firm;
use crate::money::{Amount, Rounding};
use crate::problem::{Arg, Code, Place, Problem};
use crate::proposal::Proposal;

pub mod transition_document;

pub use transition_document::TransitionDocument;

/// A legal form, from `data/forms`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Form {
    /// Its id.
    pub id: String,
    /// Id of its jurisdiction.
    pub jurisdiction: String,
    /// Its name in law.
    pub name: String,
    /// The statute it is under.
    pub statute: String,
    /// Who registers it.
    pub registrar: String,
    /// Whether the list of matters is known to be whole.
    pub matters_complete: bool,
    /// Where the list of matters is from.
    pub matters_note: String,
    /// Above this many members a committee of delegates takes the place of a committee of all.
    pub all_member_committee_most: u32,
    /// What the law says of it.
    pub facts: Vec<Fact>,
    /// What its rules must deal with.
    pub matters: Vec<FormMatter>,
    /// Where facts and matters were read.
    pub sources: Vec<FormSource>,
}

/// Something the law says of a form.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fact {
    /// Its key, unique in the form.
    pub key: String,
    /// Its value; a number where it can be checked.
    pub value: String,
    /// The unit of the value.
    pub unit: String,
    /// Statute and section.
    pub cite: String,
    /// `high`, `medium` or `low`; low must be verified before filing.
    pub confidence: String,
    /// Id of its source.
    pub source: String,
    /// When somebody last looked.
    #[serde(default, deserialize_with = "toml_date")]
    pub checked: Option<Date>,
    /// What a reader should know.
    pub note: Option<String>,
}

/// A matter the rules must deal with.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FormMatter {
    /// Its number in the statute.
    pub number: u32,
    /// What it is.
    pub matter: String,
    /// Statute and section.
    pub cite: String,
    /// `high`, `medium` or `low`.
    pub confidence: String,
    /// Id of its source.
    pub source: String,
}

/// Where facts were read.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FormSource {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Where it stands.
    pub link: String,
    /// What kind of reading it was.
    pub kind: String,
}

fn toml_date<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Option<Date>, D::Error> {
    let written = toml::value::Datetime::deserialize(deserializer)?;
    written.to_string().parse().map(Some).map_err(serde::de::Error::custom)
}

impl Form {
    /// Reads a form from its TOML text.
    pub fn parse(text: &str) -> Result<Self, String> {
        toml::from_str(text).map_err(|error| error.to_string())
    }

    fn fact(&self, key: &str) -> Option<&Fact> {
        self.facts.iter().find(|fact| fact.key == key)
    }

    pub(crate) fn number(&self, key: &str) -> Option<Decimal> {
        self.fact(key)?.value.parse().ok()
    }
}

/// A clause, from its folder in `data/clauses`.
#[derive(Debug, Clone, PartialEq)]
pub struct Clause {
    /// Its id: the folder's name.
    pub id: String,
    /// Title of the rule it makes.
    pub title: String,
    head: Head,
    text: Vec<String>,
    plain: String,
    lawyer: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
struct Head {
    order: u32,
    condition: Condition,
    matters: Vec<u32>,
    facts: Vec<String>,
    #[serde(default)]
    idea: Option<String>,
    #[serde(default)]
    blanks: Vec<ClauseBlank>,
}

/// When a clause belongs to the draft.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Condition {
    Always,
    MembersFew,
    MembersMany,
    PayRatioCap,
    PayEqual,
    PayKeep,
}

#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
struct ClauseBlank {
    name: String,
    kind: BlankKind,
    /// `plan:<what>` or `fact:<key>`; without it a person is asked.
    from: Option<String>,
    /// The least allowed, or `fact:<key>`.
    least: Option<String>,
    /// The most allowed, or `fact:<key>`.
    most: Option<String>,
}

/// What goes into a blank.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum BlankKind {
    Text,
    Number,
    Money,
    Share,
}

impl Clause {
    /// Reads a clause from the files of its folder, by name.
    pub fn parse(id: &str, files: &BTreeMap<&str, &str>) -> Result<Self, String> {
        let file = |name: &str| files.get(name).copied().ok_or_else(|| format!("{id}: {name} is missing"));
        let head: Head = toml::from_str(file("clause.toml")?).map_err(|error| format!("{id}: {error}"))?;
        let text = file("text.en.md")?;
        let mut lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
        let title = lines.next().and_then(|line| line.strip_prefix("# ")).ok_or_else(|| format!("{id}: no title"))?;
        Ok(Self {
            id: id.to_owned(),
            title: title.to_owned(),
            head,
            text: lines.map(str::to_owned).collect(),
            plain: file("plain.en.md")?.trim().to_owned(),
            lawyer: files.get("lawyer.en.md").map(|text| text.trim().to_owned()),
        })
    }

    /// Returns the names of the blanks its wording and its plain twin use, and those it declares.
    pub fn blanks(&self) -> (std::collections::BTreeSet<&str>, std::collections::BTreeSet<&str>) {
        let used = self.text.iter().chain([&self.plain]).flat_map(|line| pieces(line));
        let used = used.filter_map(|piece| if let Piece::Blank(name) = piece { Some(name) } else { None });
        (used.collect(), self.head.blanks.iter().map(|blank| blank.name.as_str()).collect())
    }
}

/// The draft rules of a scenario.
#[derive(Debug, Clone, PartialEq)]
pub struct Bylaws {
    /// The form they are for.
    pub form: Form,
    /// The rules in order.
    pub rules: Vec<Rule>,
    /// The matters the law requires, and the rules that deal with each.
    pub matters: Vec<Matter>,
    /// Blanks still open, in order.
    pub open: Vec<OpenBlank>,
    /// Blanks a person filled, with what was entered, in order.
    pub filled: Vec<(OpenBlank, String)>,
}

/// One rule.
#[derive(Debug, Clone, PartialEq)]
pub struct Rule {
    /// Its number.
    pub number: u32,
    /// Id of its clause.
    pub clause: String,
    /// Its title.
    pub title: String,
    /// Its paragraphs.
    pub paragraphs: Vec<Paragraph>,
    /// The same in plain words.
    pub plain: Vec<Run>,
    /// The facts of law it rests on.
    pub basis: Vec<Fact>,
    /// What a lawyer should look at.
    pub lawyer: Option<String>,
}

/// A paragraph or an item of a rule.
#[derive(Debug, Clone, PartialEq)]
pub struct Paragraph {
    /// Its number: `4.2`, or `(a)`.
    pub number: String,
    /// 2 a paragraph, 3 an item.
    pub level: u8,
    /// Its words.
    pub runs: Vec<Run>,
}

/// A run of words in a rule.
#[derive(Debug, Clone, PartialEq)]
pub enum Run {
    /// The clause's own words.
    Text(String),
    /// A value filled in, still to be formatted.
    Filled(Arg),
    /// A blank: its name.
    Blank(String),
    /// A reference to the rule with this number.
    Reference(u32),
}

/// A matter and where it is dealt with.
#[derive(Debug, Clone, PartialEq)]
pub struct Matter {
    /// The matter.
    pub matter: FormMatter,
    /// Numbers of the rules that deal with it.
    pub rules: Vec<u32>,
}

/// A blank a person is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenBlank {
    /// Id of the clause.
    pub clause: String,
    /// Number of the rule.
    pub rule: u32,
    /// Name of the blank.
    pub blank: String,
}

enum Piece<'a> {
    Text(&'a str),
    Blank(&'a str),
    Rule(&'a str),
}

/// Takes a line of wording apart: text, `{blank}` and `{rule:clause}`.
fn pieces(line: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut rest = line;
    while let Some((before, after)) = rest.split_once('{') {
        let Some((inside, after)) = after.split_once('}') else { break };
        if !before.is_empty() {
            pieces.push(Piece::Text(before));
        }
        pieces.push(match inside.strip_prefix("rule:") {
            Some(clause) => Piece::Rule(clause),
            None => Piece::Blank(inside),
        });
        rest = after;
    }
    if !rest.is_empty() {
        pieces.push(Piece::Text(rest));
    }
    pieces
}

/// Drafts the rules of a form for a proposal.
pub fn draft(
    form: &Form,
    clauses: &[Clause],
    firm: &Firm,
    proposal: &Proposal,
    decisions: &[Decision],
) -> (Bylaws, Vec<Problem>) {
    let mut problems = Vec::new();
    let mut chosen: Vec<&Clause> = clauses.iter().filter(|clause| belongs(clause, form, firm, proposal)).collect();
    chosen.sort_by_key(|clause| (clause.head.order, &clause.id));
    let numbers: BTreeMap<&str, u32> = chosen.iter().map(|clause| clause.id.as_str()).zip(1..).collect();

    let drafter = Drafter { form, firm, proposal, decisions, numbers };
    let rules: Vec<Rule> =
        chosen.iter().zip(1..).map(|(clause, number)| drafter.rule(clause, number, &mut problems)).collect();

    let mut open: Vec<OpenBlank> = Vec::new();
    for rule in &rules {
        for run in rule.paragraphs.iter().flat_map(|paragraph| &paragraph.runs) {
            if let Run::Blank(blank) = run {
                let one = OpenBlank { clause: rule.clause.clone(), rule: rule.number, blank: blank.clone() };
                if !open.contains(&one) {
                    open.push(one);
                }
            }
        }
    }
    if !open.is_empty() {
        problems.push(Problem::new(Code::BlankOpen, Place::address("bylaws")).with("blanks", open.len()));
    }
    let matters: Vec<Matter> = form
        .matters
        .iter()
        .map(|matter| Matter {
            matter: matter.clone(),
            rules: chosen
                .iter()
                .zip(1..)
                .filter(|(clause, _)| clause.head.matters.contains(&matter.number))
                .map(|(_, number)| number)
                .collect(),
        })
        .collect();
    for matter in matters.iter().filter(|matter| matter.rules.is_empty()) {
        let place = Place::address("bylaws");
        problems.push(
            Problem::new(Code::MatterUncovered, place)
                .with("matter", matter.matter.matter.as_str())
                .with("cite", matter.matter.cite.as_str()),
        );
    }
    if let Some(least) = form.number("members.min").filter(|least| firm.posts < *least) {
        let place = Place::address("bylaws");
        problems.push(
            Problem::new(Code::MembersTooFew, place)
                .with("least", Arg::Number(least))
                .with("members", Arg::Number(firm.posts)),
        );
    }
    let asked = chosen.iter().zip(1..).flat_map(|(clause, rule)| {
        let blanks = clause.head.blanks.iter().filter(|blank| blank.from.is_none());
        blanks.map(move |blank| OpenBlank { clause: clause.id.clone(), rule, blank: blank.name.clone() })
    });
    let filled = asked
        .filter(|blank| !open.contains(blank))
        .filter_map(|blank| drafter.said(&blank.clause, &blank.blank).map(str::to_owned).map(|said| (blank, said)))
        .collect();
    (Bylaws { form: form.clone(), rules, matters, open, filled }, problems)
}

fn belongs(clause: &Clause, form: &Form, firm: &Firm, proposal: &Proposal) -> bool {
    let few = firm.posts <= Decimal::from(form.all_member_committee_most);
    match clause.head.condition {
        Condition::Always => true,
        Condition::MembersFew => few,
        Condition::MembersMany => !few,
        Condition::PayRatioCap => {
            matches!(proposal.pay_policy, PayPolicy::RatioCap { .. } | PayPolicy::Banded { .. })
        }
        Condition::PayEqual => matches!(proposal.pay_policy, PayPolicy::Equal { .. } | PayPolicy::Hours { .. }),
        Condition::PayKeep => matches!(proposal.pay_policy, PayPolicy::Keep),
    }
}

struct Drafter<'a> {
    form: &'a Form,
    firm: &'a Firm,
    proposal: &'a Proposal,
    decisions: &'a [Decision],
    numbers: BTreeMap<&'a str, u32>,
}

impl Drafter<'_> {
    fn rule(&self, clause: &Clause, number: u32, problems: &mut Vec<Problem>) -> Rule {
        let values: BTreeMap<&str, Option<Arg>> =
            clause.head.blanks.iter().map(|blank| (blank.name.as_str(), self.value(clause, blank, problems))).collect();
        let mut paragraphs = Vec::new();
        let (mut paragraph, mut item) = (0, b'a');
        for line in &clause.text {
            let (level, label, words) = match line.strip_prefix("- ") {
                Some(words) => {
                    item += 1;
                    (3, format!("({})", char::from(item - 1)), words)
                }
                None => {
                    paragraph += 1;
                    item = b'a';
                    (2, format!("{number}.{paragraph}"), line.as_str())
                }
            };
            paragraphs.push(Paragraph { number: label, level, runs: self.runs(words, &values) });
        }
        Rule {
            number,
            clause: clause.id.clone(),
            title: clause.title.clone(),
            paragraphs,
            plain: self.runs(&clause.plain, &values),
            basis: clause.head.facts.iter().filter_map(|key| self.form.fact(key)).cloned().collect(),
            lawyer: clause.lawyer.clone(),
        }
    }

    fn runs(&self, words: &str, values: &BTreeMap<&str, Option<Arg>>) -> Vec<Run> {
        pieces(words)
            .into_iter()
            .filter_map(|piece| match piece {
                Piece::Text(text) => Some(Run::Text(text.to_owned())),
                Piece::Blank(name) => Some(match values.get(name) {
                    Some(Some(value)) => Run::Filled(value.clone()),
                    _ => Run::Blank(name.to_owned()),
                }),
                // A rule that is not in this draft has a twin that is: the wording names both.
                Piece::Rule(clause) => self.numbers.get(clause).map(|number| Run::Reference(*number)),
            })
            .collect()
    }

    fn value(&self, clause: &Clause, blank: &ClauseBlank, problems: &mut Vec<Problem>) -> Option<Arg> {
        match blank.from.as_deref().map(|from| from.split_once(':').unwrap_or((from, ""))) {
            Some(("plan", what)) => self.of_plan(what),
            Some((_, key)) => self.form.number(key).and_then(|number| self.arg(blank.kind, number)),
            None => {
                let said = self.said(&clause.id, &blank.name)?;
                if blank.kind == BlankKind::Text {
                    return Some(Arg::Text(said.to_owned()));
                }
                let inside = |number: &Decimal| {
                    let bound = |bound: &Option<String>| bound.as_deref().and_then(|bound| self.bound(bound));
                    bound(&blank.least).is_none_or(|least| *number >= least)
                        && bound(&blank.most).is_none_or(|most| *number <= most)
                };
                match said.parse::<Decimal>().ok().filter(inside) {
                    Some(number) => self.arg(blank.kind, number),
                    None => {
                        let place = Place::address(&format!("bylaws.{}.{}", clause.id, blank.name));
                        problems.push(
                            Problem::new(Code::BlankRefused, place)
                                .with("clause", clause.title.as_str())
                                .with("blank", Arg::Word(label(&blank.name))),
                        );
                        None
                    }
                }
            }
        }
    }

    /// Returns what a person last entered for a blank.
    fn said(&self, clause: &str, blank: &str) -> Option<&str> {
        let said = self.decisions.iter().rev().find_map(|decision| match decision {
            Decision::Blank { clause: id, blank: name, value } if id == clause && name == blank => Some(value.trim()),
            _ => None,
        });
        said.filter(|said| !said.is_empty())
    }

    fn bound(&self, bound: &str) -> Option<Decimal> {
        match bound.strip_prefix("fact:") {
            Some(key) => self.form.number(key),
            None => bound.parse().ok(),
        }
    }

    fn arg(&self, kind: BlankKind, number: Decimal) -> Option<Arg> {
        Some(match kind {
            BlankKind::Text => Arg::Text(number.to_string()),
            BlankKind::Number => Arg::Number(number),
            BlankKind::Share => Arg::Share(number),
            BlankKind::Money => {
                let currency = self.firm.currency;
                Arg::Money(Amount::from_major(number, currency.decimals(), Rounding::HalfUp), currency)
            }
        })
    }

    fn of_plan(&self, what: &str) -> Option<Arg> {
        let money = |amount: Amount| Arg::Money(amount, self.firm.currency);
        match what {
            "cell_min" => {
                Some(Arg::Number(self.proposal.cell_bounds.0.into())).filter(|_| self.proposal.cell_bounds.0 > 0)
            }
            "cell_max" => {
                Some(Arg::Number(self.proposal.cell_bounds.1.into())).filter(|_| self.proposal.cell_bounds.1 > 0)
            }
            "cells" => Some(Arg::Number(self.proposal.cells.len().into())).filter(|_| !self.proposal.cells.is_empty()),
            "top_council" => self.proposal.top_council().map(Arg::from),
            "pay_cap" => self.proposal.pay_cap.map(money),
            "pay_ratio" => match &self.proposal.pay_policy {
                PayPolicy::RatioCap { ratio, .. } | PayPolicy::Banded { ratio, .. } => Some(Arg::Number(*ratio)),
                _ => None,
            },
            _ => None,
        }
    }
}

/// Returns the message that says what a blank asks for.
pub fn label(blank: &str) -> String {
    format!("blank-{}", blank.replace('_', "-"))
}
