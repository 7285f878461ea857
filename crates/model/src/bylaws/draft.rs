//! From clauses and a plan to draft rules.

use std::collections::{BTreeMap, BTreeSet};

use rust_decimal::Decimal;

use super::checks;
use super::clause::{BlankKind, ByForm, Clause, ClauseBlank, Line, Piece, Wording, pieces};
use super::drafted::{
    Blank, Bylaws, Change, ChangeKind, LeftOut, Limit, Matter, Origin, Paragraph, PlanValue, Premises, Rule, Run,
};
use super::form::{Form, FormMatter, Op};
use super::quantity::Quantity;
use super::when::Scope;
use crate::decision::{Decision, KeptBlank, Worded};
use crate::money::{Amount, Currency, Rounding};
use crate::problem::{Arg, Code, Place, Problem};

/// Drafts the rules of a form in a language.
pub fn draft(
    form: &Form,
    clauses: &[Clause],
    premises: &Premises,
    decisions: &[Decision],
    language: &str,
) -> (Bylaws, Vec<Problem>) {
    let mut drafter = Drafter::new(form, clauses, premises, decisions, language);
    drafter.fill();
    let rules: Vec<Rule> = (0..drafter.chosen.len()).map(|at| drafter.rule(at)).collect();
    let matters = form.matters.iter().map(|matter| drafter.matter(matter)).collect();
    let (opening, left_out) = (drafter.opening(), drafter.left_out());
    let mut problems = std::mem::take(&mut drafter.problems);
    let blanks = std::mem::take(&mut drafter.blanks);
    let mut bylaws = Bylaws {
        form: form.clone(),
        language: language.to_owned(),
        opening,
        rules,
        matters,
        blanks,
        checks: Vec::new(),
        left_out,
    };
    bylaws.checks = checks::check(&bylaws, &drafter, &mut problems);
    (bylaws, problems)
}

/// A rule to be: its clause, or what somebody wrote.
pub(super) struct Chosen<'a> {
    pub id: &'a str,
    /// None where the library has no such clause.
    pub clause: Option<&'a Clause>,
    part: &'a str,
    /// What somebody wrote in place of the library's words.
    worded: Option<(&'a Worded, &'a str)>,
    taken: Option<&'a str>,
}

pub(super) struct Drafter<'a> {
    pub form: &'a Form,
    clauses: &'a [Clause],
    premises: &'a Premises,
    decisions: &'a [Decision],
    language: &'a str,
    pub chosen: Vec<Chosen<'a>>,
    numbers: BTreeMap<&'a str, u32>,
    blanks: Vec<Blank>,
    problems: Vec<Problem>,
}

impl<'a> Drafter<'a> {
    fn new(
        form: &'a Form,
        clauses: &'a [Clause],
        premises: &'a Premises,
        decisions: &'a [Decision],
        language: &'a str,
    ) -> Self {
        let mut one = Self {
            form,
            clauses,
            premises,
            decisions,
            language,
            chosen: Vec::new(),
            numbers: BTreeMap::new(),
            blanks: Vec::new(),
            problems: Vec::new(),
        };
        let rule = |clause: &&Clause| !clause.head.opening && one.fits(clause);
        let mut fitting: Vec<&Clause> = clauses.iter().filter(rule).collect();
        fitting.sort_by_key(|clause| (clause.head.order, &clause.id));
        let mut chosen: Vec<Chosen<'a>> = Vec::new();
        for clause in fitting {
            let taken = one.taken(&clause.id);
            if taken.map_or(!clause.head.optional, |(taken, _)| taken) {
                let taken = taken.filter(|_| clause.head.optional).map(|(_, reason)| reason);
                let worded = one.worded(&clause.id).map(|(worded, reason, _)| (worded, reason));
                chosen.push(Chosen { id: &clause.id, clause: Some(clause), part: &clause.head.part, worded, taken });
            }
        }
        for (id, worded, reason, after) in one.own() {
            let at = after.and_then(|after| chosen.iter().position(|one| one.id == after));
            let at = at.map_or(chosen.len(), |at| at + 1);
            let part = at.checked_sub(1).and_then(|before| chosen.get(before)).map_or("", |before| before.part);
            chosen.insert(at, Chosen { id, clause: None, part, worded: Some((worded, reason)), taken: None });
        }
        one.numbers = chosen.iter().map(|one| one.id).zip(1..).collect();
        one.chosen = chosen;
        one
    }

    pub fn members(&self) -> Decimal {
        self.premises.members
    }

    pub fn currency(&self) -> Currency {
        self.premises.currency
    }

    pub fn clause(&self, id: &str) -> Option<&'a Clause> {
        self.clauses.iter().find(|clause| clause.id == id)
    }

    fn scope<'s>(&'s self, choice: &'s dyn Fn(&str) -> Option<String>) -> Scope<'s> {
        Scope { form: self.form, holds: &self.premises.holds, choice }
    }

    fn fits(&self, clause: &Clause) -> bool {
        clause.head.when.holds(&self.scope(&|name| self.choice(clause, name)))
    }

    /// What is chosen in a blank of a clause, or of another as `clause.blank`; the same before and after blanks are filled.
    fn choice(&self, clause: &Clause, name: &str) -> Option<String> {
        let (id, name) = name.split_once('.').unwrap_or((&clause.id, name));
        let clause = self.clause(id)?;
        let blank = clause.head.blanks.iter().find(|blank| blank.name == name)?;
        let said = self.entry(id, name).map(|(said, _)| said).filter(|said| blank.choices.contains_key(*said));
        said.map(str::to_owned).or_else(|| self.by_form(blank).default.or_else(|| blank.default.clone()))
    }

    /// Whether somebody took a clause or left it out, and why.
    fn taken(&self, clause: &str) -> Option<(bool, &'a str)> {
        self.decisions
            .iter()
            .rev()
            .find_map(|decision| match decision {
                Decision::RuleTaken { clause: id, taken, reason } if id == clause => Some((*taken, reason.as_str())),
                _ => None,
            })
            .and_then(|(taken, reason)| Some((taken?, reason)))
    }

    /// What somebody last wrote for a clause, why, and where its own stands.
    fn worded(&self, clause: &str) -> Option<(&'a Worded, &'a str, Option<&'a str>)> {
        let last = self.decisions.iter().rev().find_map(|decision| match decision {
            Decision::RuleWording { clause: id, language, worded, after, reason }
                if id == clause && language == self.language =>
            {
                Some((worded.as_ref(), reason.as_str(), after.as_deref()))
            }
            _ => None,
        });
        last.and_then(|(worded, reason, after)| Some((worded?, reason, after)))
    }

    /// Clauses somebody wrote that the library does not have, in the order they were first written.
    fn own(&self) -> Vec<(&'a str, &'a Worded, &'a str, Option<&'a str>)> {
        let mut ids: Vec<&'a str> = Vec::new();
        for decision in self.decisions {
            if let Decision::RuleWording { clause, .. } = decision
                && !ids.contains(&clause.as_str())
                && !self.clauses.iter().any(|one| one.id == *clause)
            {
                ids.push(clause);
            }
        }
        let written = ids.into_iter().filter_map(|id| Some((id, self.worded(id)?)));
        written.map(|(id, (worded, reason, after))| (id, worded, reason, after)).collect()
    }

    fn by_form(&self, blank: &ClauseBlank) -> ByForm {
        blank.by_form.get(&self.form.id).cloned().unwrap_or_default()
    }

    fn limits(&self, blank: &ClauseBlank) -> Vec<Limit> {
        let by_form = self.by_form(blank);
        let ours = |op, bound: Option<&String>| {
            let number = Quantity::parse(bound?)?;
            Some(Limit { op, number, fact: None })
        };
        let least = ours(Op::AtLeast, by_form.least.as_ref().or(blank.least.as_ref()));
        let most = ours(Op::AtMost, by_form.most.as_ref().or(blank.most.as_ref()));
        let law = blank.within.iter().filter_map(|key| {
            let fact = self.form.fact(key)?;
            let binds = !matches!(fact.op, Op::Is | Op::Among);
            fact.quantity().filter(|_| binds).map(|number| Limit { op: fact.op, number, fact: Some(fact.clone()) })
        });
        least.into_iter().chain(most).chain(law).collect()
    }

    /// Fills the blanks of every chosen clause that a line of the draft has, or a condition asks about.
    fn fill(&mut self) {
        let used = self.used();
        for at in 0..self.chosen.len() {
            let Some(clause) = self.chosen.get(at).and_then(|one| one.clause) else { continue };
            for blank in &clause.head.blanks {
                if self.decides(clause, blank) || used.contains(&(clause.id.clone(), blank.name.clone())) {
                    let filled = self.filled(clause, blank, at);
                    self.blanks.push(filled);
                }
            }
        }
    }

    /// Whether what is chosen in a blank changes which lines of its clause stand in the draft.
    fn decides(&self, clause: &'a Clause, blank: &ClauseBlank) -> bool {
        let standing = |chosen: &String| -> Vec<bool> {
            let choice = |name: &str| match name == blank.name {
                true => Some(chosen.clone()),
                false => self.choice(clause, name),
            };
            let scope = self.scope(&choice);
            let lines = self.wording(clause).into_iter().flat_map(|wording| wording.text.iter().chain(&wording.plain));
            lines.map(|line| line.when.holds(&scope)).collect()
        };
        let mut choices = blank.choices.keys().map(standing);
        let first = choices.next();
        choices.any(|other| Some(other) != first)
    }

    /// The blanks the lines of the draft have, and those they are taken from: clause and name.
    fn used(&self) -> BTreeSet<(String, String)> {
        let mut used = BTreeSet::new();
        for one in &self.chosen {
            let mut take = |words: &str| {
                for piece in pieces(words) {
                    if let Piece::Blank(name) = piece {
                        let (clause, name) = name.split_once('.').unwrap_or((one.id, name));
                        used.insert((clause.to_owned(), name.to_owned()));
                    }
                }
            };
            let wording = one.clause.and_then(|clause| Some((clause, self.wording(clause)?)));
            let text = wording.map(|(clause, wording)| self.lines(clause, &wording.text)).unwrap_or_default();
            let library: Vec<Line> = text.into_iter().cloned().collect();
            // Where what somebody wrote cannot stand, the library's lines do, and need their blanks.
            match one.worded.filter(|(worded, _)| refused(worded, &library).is_none()) {
                Some((worded, _)) => {
                    [&worded.title, &worded.text, &worded.plain].into_iter().for_each(|words| take(words))
                }
                None => {
                    let lines = wording.into_iter().flat_map(|(clause, wording)| {
                        [&wording.title, &wording.plain].into_iter().flat_map(move |lines| self.lines(clause, lines))
                    });
                    lines.chain(&library).for_each(|line| take(&line.words));
                }
            }
        }
        for clause in self.chosen.iter().filter_map(|one| one.clause) {
            for blank in &clause.head.blanks {
                let from =
                    blank.from.as_deref().filter(|from| !from.contains(':')).and_then(|from| from.split_once('.'));
                if let Some((other, name)) = from.filter(|_| used.contains(&(clause.id.clone(), blank.name.clone()))) {
                    used.insert((other.to_owned(), name.to_owned()));
                }
            }
        }
        used
    }

    fn filled(&mut self, clause: &Clause, blank: &ClauseBlank, at: usize) -> Blank {
        let limits = self.limits(blank);
        let (said, kept) = self.entry(&clause.id, &blank.name).unzip();
        let of_plan = blank.from.as_deref().and_then(|from| PlanValue::of(self.premises, from.strip_prefix("plan:")?));
        let kept = kept.flatten().zip(of_plan.as_ref());
        let kept = kept.filter(|(kept, now)| kept.plan == now.plain()).map(|(kept, _)| kept.reason.clone());
        let of_law = blank.from.as_deref().and_then(|from| self.form.quantity(from.strip_prefix("fact:")?));
        let (value, origin) = if let Some(said) = said {
            let value = self.entered(clause, blank, said, &limits);
            if let (Some(value), Some(plan), None) = (&value, &of_plan, &kept)
                && *value != plan.value
            {
                let problem = self.about(Code::PlanMovedOn, clause, blank);
                self.problems.push(problem.with("said", value.clone()).with("plan", plan.value.clone()));
            }
            (value, Origin::Said)
        } else if let Some(PlanValue { value: plan, .. }) = &of_plan {
            let number = plain_number(plan, self.premises.currency);
            let lawful = number.is_none_or(|number| self.lawful(clause, blank, number, &limits));
            (Some(plan.clone()).filter(|_| lawful), Origin::Plan)
        } else if let Some(law) = of_law {
            (self.arg(blank, law), Origin::Law)
        } else if let Some(other) = blank.from.as_deref().filter(|from| from.contains('.') && !from.contains(':')) {
            (self.value_of(other), Origin::Rule)
        } else {
            (self.suggested(blank, &limits), Origin::Suggested)
        };
        let origin = if value.is_some() { origin } else { Origin::Open };
        let rule = u32::try_from(at + 1).unwrap_or(u32::MAX);
        Blank {
            clause: clause.id.clone(),
            rule,
            part: clause.head.part.clone(),
            blank: blank.name.clone(),
            asks: self.asks(blank),
            kind: blank.kind,
            choices: blank.choices.keys().map(|choice| (choice.clone(), self.chosen_words(blank, choice))).collect(),
            value,
            origin,
            said: said.map(str::to_owned),
            plan: of_plan,
            kept,
            limits,
        }
    }

    /// The value of a blank that is filled already, as `clause.blank`.
    fn value_of(&self, name: &str) -> Option<Arg> {
        let (clause, name) = name.split_once('.')?;
        self.blanks.iter().find(|blank| blank.clause == clause && blank.blank == name)?.value.clone()
    }

    /// What a person entered, where it is of its kind and allowed.
    fn entered(&mut self, clause: &Clause, blank: &ClauseBlank, said: &str, limits: &[Limit]) -> Option<Arg> {
        let refused = |one: &mut Self| {
            let mut problem = one.about(Code::BlankRefused, clause, blank);
            for (name, op) in [("least", Op::AtLeast), ("most", Op::AtMost)] {
                let bound = limits.iter().find(|limit| limit.op == op && limit.fact.is_none());
                let bound = bound.map(|bound| one.as_said(blank, bound.number));
                problem = problem.with(name, bound.unwrap_or_else(|| Arg::Word("bound-none".to_owned())));
            }
            one.problems.push(problem);
            None
        };
        match blank.kind {
            BlankKind::Text => Some(Arg::Text(said.to_owned())),
            BlankKind::Date => said.parse().ok().map(Arg::Date).or_else(|| refused(self)),
            BlankKind::Choice => match blank.choices.contains_key(said) {
                true => Some(Arg::Text(self.chosen_words(blank, said))),
                false => refused(self),
            },
            _ => {
                let ours = |number: &Quantity| limits.iter().all(|one| one.fact.is_some() || one.allows(*number));
                let Some(number) = Quantity::parse(said).filter(ours) else { return refused(self) };
                self.lawful(clause, blank, number, limits).then(|| self.arg(blank, number)).flatten()
            }
        }
    }

    /// Whether a number keeps to the law; where the law is not sure, it stands and has to be looked at.
    fn lawful(&mut self, clause: &Clause, blank: &ClauseBlank, number: Quantity, limits: &[Limit]) -> bool {
        let mut lawful = true;
        for limit in limits.iter().filter(|limit| !limit.allows(number)) {
            let Some(fact) = &limit.fact else { continue };
            let code = if fact.refuses() { Code::BlankUnlawful } else { Code::BlankDoubtful };
            lawful &= !fact.refuses();
            let problem = self
                .about(code, clause, blank)
                .with("said", self.as_said(blank, number))
                .with("bound", Arg::Word(bound_label(limit.op)))
                .with("limit", self.as_said(blank, limit.number))
                .with("unit", fact.unit.as_str())
                .with("cite", fact.cite.as_str());
            self.problems.push(problem);
        }
        lawful
    }

    /// What we suggest, raised or lowered to what the law allows.
    fn suggested(&self, blank: &ClauseBlank, limits: &[Limit]) -> Option<Arg> {
        let default = self.by_form(blank).default.or_else(|| blank.default.clone())?;
        match blank.kind {
            BlankKind::Text => Some(Arg::Text(blank.defaults.get(self.language).cloned().unwrap_or(default))),
            BlankKind::Date => default.parse().ok().map(Arg::Date),
            BlankKind::Choice => Some(Arg::Text(self.chosen_words(blank, &default))),
            _ => {
                let mut number = Quantity::parse(&default)?;
                for limit in limits.iter().filter(|limit| limit.fact.is_some()) {
                    if !limit.allows(number) {
                        number = limit.number;
                    }
                }
                // Bounds that shut each other out, or one that is itself not allowed, leave the blank to people.
                limits.iter().all(|limit| limit.allows(number)).then(|| self.arg(blank, number)).flatten()
            }
        }
    }

    fn arg(&self, blank: &ClauseBlank, number: Quantity) -> Option<Arg> {
        Some(match blank.kind {
            BlankKind::Text | BlankKind::Date | BlankKind::Choice => Arg::Text(number.to_string()),
            BlankKind::Number => Arg::Number(number.decimal()),
            BlankKind::Share => Arg::Share(number.decimal()),
            BlankKind::Fraction => number.in_words(),
            BlankKind::Money => {
                let currency = self.premises.currency;
                Arg::Money(Amount::from_major(number.decimal(), currency.decimals(), Rounding::HalfUp), currency)
            }
        })
    }

    /// A number as a sentence about a blank says it; a share that would be rounded stays a decimal.
    fn as_said(&self, blank: &ClauseBlank, number: Quantity) -> Arg {
        let exact = |arg: &Arg| !matches!(arg, Arg::Share(share) if share.scale() > 3);
        self.arg(blank, number).filter(exact).unwrap_or_else(|| number.to_string().into())
    }

    /// What a blank asks for; its name where nobody worded it.
    fn asks(&self, blank: &ClauseBlank) -> String {
        blank.asks.get(self.language).unwrap_or(&blank.name).clone()
    }

    fn chosen_words(&self, blank: &ClauseBlank, choice: &str) -> String {
        let words = blank.choices.get(choice).and_then(|words| words.get(self.language));
        words.map_or_else(|| choice.to_owned(), Clone::clone)
    }

    /// Returns what a person last entered for a blank, and what the plan said otherwise when they kept it.
    fn entry(&self, clause: &str, blank: &str) -> Option<(&'a str, Option<&'a KeptBlank>)> {
        let entry = self.decisions.iter().rev().find_map(|decision| match decision {
            Decision::Blank { clause: id, blank: name, value, kept } if id == clause && name == blank => {
                Some((value.trim(), kept.as_ref()))
            }
            _ => None,
        });
        entry.filter(|(said, _)| !said.is_empty())
    }

    fn about(&self, code: Code, clause: &Clause, blank: &ClauseBlank) -> Problem {
        let place = Place::address(&format!("bylaws.{}.{}", clause.id, blank.name));
        let title = self.title(clause);
        Problem::new(code, place).with("clause", title).with("blank", self.asks(blank))
    }

    fn wording(&self, clause: &'a Clause) -> Option<&'a Wording> {
        clause.wording.get(self.language)
    }

    pub fn title(&self, clause: &Clause) -> String {
        let lines = clause.wording.get(self.language).map(|wording| self.lines(clause, &wording.title));
        let words = lines.as_deref().and_then(<[_]>::first).map_or(clause.id.as_str(), |line| line.words.as_str());
        pieces(words)
            .into_iter()
            .filter_map(|piece| match piece {
                Piece::Term(name) => self.form.term(self.language, name),
                Piece::Text(text) => Some(text),
                _ => None,
            })
            .collect()
    }

    /// The lines of a clause that belong to the draft.
    fn lines<'l>(&self, clause: &Clause, lines: &'l [Line]) -> Vec<&'l Line> {
        let choice = |name: &str| self.choice(clause, name);
        let scope = self.scope(&choice);
        lines.iter().filter(|line| line.when.holds(&scope)).collect()
    }

    fn rule(&mut self, at: usize) -> Rule {
        let number = u32::try_from(at + 1).unwrap_or(u32::MAX);
        let (id, clause, part) = match self.chosen.get(at) {
            Some(one) => (one.id, one.clause, one.part),
            None => ("", None, ""),
        };
        let (worded, taken) = self.chosen.get(at).map_or((None, None), |one| (one.worded, one.taken));
        let wording = clause.and_then(|clause| self.wording(clause));
        let of = |lines: fn(&Wording) -> &Vec<Line>| -> Vec<Line> {
            let all = wording.map(lines).map(Vec::as_slice).unwrap_or_default();
            clause.map(|clause| self.lines(clause, all).into_iter().cloned().collect()).unwrap_or_default()
        };
        let (library, plain) = (of(|wording| &wording.text), of(|wording| &wording.plain));
        let (lawyer, origin) = (of(|wording| &wording.lawyer), of(|wording| &wording.origin));
        let title = clause.map_or_else(String::new, |clause| self.title(clause));

        let edited = worded.and_then(|(worded, _)| self.edited(id, worded, &library));
        let change = match (&edited, taken) {
            (Some(_), _) => Some(if clause.is_some() { ChangeKind::Reworded } else { ChangeKind::Own }),
            (None, Some(_)) => Some(ChangeKind::Taken),
            (None, None) => None,
        };
        let reason = worded.filter(|_| edited.is_some()).map(|(_, reason)| reason).or(taken).unwrap_or_default();
        let (title, text, plain) = match edited {
            Some((title, text, plain)) => (title, text, plain),
            None => (title, library, plain),
        };
        let written = Worded {
            title: title.clone(),
            text: text.iter().map(Line::written).collect::<Vec<_>>().join("\n"),
            plain: plain.iter().map(Line::written).collect::<Vec<_>>().join("\n"),
        };
        let basis = clause.into_iter().flat_map(Clause::facts).filter_map(|key| self.form.fact(key)).cloned().collect();
        Rule {
            number,
            clause: id.to_owned(),
            part: part.to_owned(),
            title,
            paragraphs: self.paragraphs(number, id, &text),
            plain: self.joined(id, &plain),
            idea: clause.map_or_else(String::new, |clause| clause.head.idea.clone()),
            basis,
            lawyer: lawyer.iter().map(|line| self.runs(id, &line.words)).collect(),
            origin: origin.iter().map(|line| self.runs(id, &line.words)).collect(),
            written,
            change: change.map(|kind| Change { kind, reason: reason.to_owned() }),
        }
    }

    /// What somebody wrote, where it keeps every line the law dictates; else the library's words stand.
    fn edited(&mut self, id: &str, worded: &Worded, library: &[Line]) -> Option<(String, Vec<Line>, Vec<Line>)> {
        if let Some(code) = refused(worded, library) {
            let place = Place::address(&format!("bylaws.{id}"));
            self.problems.push(Problem::new(code, place).with("clause", worded.title.as_str()));
            return None;
        }
        Some((worded.title.trim().to_owned(), as_written(&worded.text), as_written(&worded.plain)))
    }

    fn paragraphs(&self, number: u32, id: &str, text: &[Line]) -> Vec<Paragraph> {
        let (mut paragraph, mut item) = (0, 0_u32);
        let mut paragraphs = Vec::new();
        for line in text {
            let (level, label) = if line.item {
                item += 1;
                (3, format!("({})", letters(item)))
            } else {
                paragraph += 1;
                item = 0;
                (2, format!("{number}.{paragraph}"))
            };
            let runs = self.runs(id, &line.words);
            paragraphs.push(Paragraph { number: label, level, locked: line.locked, runs });
        }
        paragraphs
    }

    /// Lines as one paragraph.
    fn joined(&self, id: &str, lines: &[Line]) -> Vec<Run> {
        let words: Vec<&str> = lines.iter().map(|line| line.words.as_str()).collect();
        self.runs(id, &words.join(" "))
    }

    fn runs(&self, id: &str, words: &str) -> Vec<Run> {
        let run = |piece| match piece {
            Piece::Text(text) => Run::Text(text.to_owned()),
            Piece::Defined(word) => Run::Defined(word.to_owned()),
            Piece::Term(name) => Run::Text(self.form.term(self.language, name).unwrap_or(name).to_owned()),
            Piece::Blank(name) => {
                let (clause, name) = name.split_once('.').unwrap_or((id, name));
                let blank = self.blanks.iter().find(|blank| blank.clause == clause && blank.blank == name);
                let address = format!("{clause}.{name}");
                match blank.map(|blank| (blank, &blank.value)) {
                    Some((Blank { kind: BlankKind::Choice, .. }, Some(Arg::Text(words)))) => Run::Text(words.clone()),
                    Some((_, Some(value))) => Run::Filled { value: value.clone(), blank: address },
                    Some((blank, None)) => Run::Blank { asks: blank.asks.clone(), blank: address },
                    None => Run::Blank { asks: name.to_owned(), blank: address },
                }
            }
            Piece::Agrees { blank: name, one, many } => {
                let (clause, name) = name.split_once('.').unwrap_or((id, name));
                let number = self.blanks.iter().find(|blank| blank.clause == clause && blank.blank == name);
                let number = number.and_then(|blank| plain_number(blank.value.as_ref()?, self.premises.currency));
                let single = number.is_some_and(|number| number.is_single(self.language));
                Run::Text(if single { one } else { many }.to_owned())
            }
            Piece::Rule(clauses) => match clauses.split('|').find_map(|clause| self.numbers.get(clause)) {
                Some(number) => Run::Reference(*number),
                None => {
                    let meant = clauses.split('|').next().unwrap_or(clauses);
                    let clause = self.clause(meant);
                    Run::Broken(clause.map_or_else(|| meant.to_owned(), |clause| self.title(clause)))
                }
            },
        };
        pieces(words).into_iter().map(run).collect()
    }

    fn matter(&self, matter: &FormMatter) -> Matter {
        let deals = |one: &&Chosen<'_>| one.clause.is_some_and(|clause| self.deals(clause, matter));
        let rules = self.chosen.iter().filter(deals).filter_map(|one| self.numbers.get(one.id)).copied().collect();
        Matter { matter: matter.clone(), rules }
    }

    /// Whether a clause deals with a matter of the form.
    pub fn deals(&self, clause: &Clause, matter: &FormMatter) -> bool {
        clause.head.matters.get(&self.form.id).is_some_and(|items| items.contains(&matter.item))
    }

    /// What people are asked to vote on; a line goes with the rule it tells of, and with a blank no rule has.
    fn opening(&self) -> Vec<Vec<Run>> {
        let stands = |piece: &Piece<'_>| match piece {
            Piece::Blank(name) => self
                .blanks
                .iter()
                .any(|blank| name.split_once('.') == Some((blank.clause.as_str(), blank.blank.as_str()))),
            Piece::Rule(clauses) => clauses.split('|').any(|clause| self.numbers.contains_key(clause)),
            _ => true,
        };
        let clauses = self.clauses.iter().filter(|clause| clause.head.opening && self.fits(clause));
        let lines = clauses.filter_map(|clause| Some((clause, self.wording(clause)?)));
        let lines = lines.flat_map(|(clause, wording)| {
            self.lines(clause, &wording.text).into_iter().map(|line| (clause.id.as_str(), line.words.as_str()))
        });
        let whole = lines.filter(|(_, words)| pieces(words).iter().all(stands));
        whole.map(|(clause, words)| self.runs(clause, words)).collect()
    }

    /// Clauses that fit and are not chosen, with why.
    fn left_out(&self) -> Vec<LeftOut> {
        let out = |clause: &&Clause| {
            !clause.head.opening && !self.numbers.contains_key(clause.id.as_str()) && self.fits(clause)
        };
        let mut clauses: Vec<&Clause> = self.clauses.iter().filter(out).collect();
        clauses.sort_by_key(|clause| (clause.head.order, &clause.id));
        let one = |clause: &Clause| {
            let plain = clause.wording.get(self.language).map(|wording| self.lines(clause, &wording.plain));
            let plain: Vec<Line> = plain.unwrap_or_default().into_iter().cloned().collect();
            LeftOut {
                clause: clause.id.clone(),
                title: self.title(clause),
                plain: self.joined(&clause.id, &plain),
                reason: self.taken(&clause.id).filter(|(taken, _)| !taken).map(|(_, reason)| reason.to_owned()),
            }
        };
        clauses.into_iter().map(one).collect()
    }

    /// The powers the chosen clauses give: clause, power, holder.
    pub fn powers(&self) -> Vec<(&'a Clause, &'a str, &'a str)> {
        let mut powers = Vec::new();
        for clause in self.chosen.iter().filter(|one| one.worded.is_none()).filter_map(|one| one.clause) {
            let choice = |name: &str| self.choice(clause, name);
            let scope = self.scope(&choice);
            let given = clause.head.powers.iter().filter(|power| power.when.holds(&scope));
            powers.extend(given.map(|power| (clause, power.power.as_str(), power.holder.as_str())));
        }
        powers
    }

    /// Every word the library defines in a language.
    pub fn vocabulary(&self) -> BTreeSet<&'a str> {
        let lines = self.clauses.iter().filter_map(|clause| self.wording(clause)).flat_map(|wording| &wording.text);
        let defined = lines.flat_map(|line| pieces(&line.words)).filter_map(|piece| match piece {
            Piece::Defined(word) => Some(word),
            _ => None,
        });
        defined.collect()
    }
}

/// Lines as somebody wrote them.
fn as_written(text: &str) -> Vec<Line> {
    // People write no conditions: a bracket at the start of a line is theirs.
    let line = |written: &str| match Line::parse(written.trim_start_matches('[')) {
        Ok(line) if !written.starts_with('[') => line,
        _ => Line { when: Default::default(), locked: false, item: false, words: written.to_owned() },
    };
    text.lines().map(str::trim).filter(|line| !line.is_empty()).map(line).collect()
}

/// Why what somebody wrote cannot stand in place of the library's lines.
fn refused(worded: &Worded, library: &[Line]) -> Option<Code> {
    let text = as_written(&worded.text);
    let kept = |line: &Line| text.contains(&Line { when: Default::default(), ..line.clone() });
    if library.iter().any(|line| line.locked && !kept(line)) {
        return Some(Code::LockedText);
    }
    (text.is_empty() || worded.title.trim().is_empty()).then_some(Code::RuleEmpty)
}

fn letters(item: u32) -> String {
    let letter = |at: u32| char::from(b'a' + u8::try_from(at % 26).unwrap_or_default());
    match item.saturating_sub(1) {
        at if at < 26 => letter(at).to_string(),
        at => format!("{}{}", letter(at / 26 - 1), letter(at)),
    }
}

/// The number of a value, for limits; sums in major units.
pub(super) fn plain_number(value: &Arg, currency: Currency) -> Option<Quantity> {
    match value {
        Arg::Number(number) | Arg::Share(number) => Quantity::parse(&number.to_string()),
        Arg::Count(count) => Quantity::parse(&count.to_string()),
        Arg::Money(amount, _) => Quantity::parse(&amount.major(currency.decimals()).to_string()),
        Arg::Word(id) => Quantity::parse(&id.strip_prefix("fraction-")?.replacen('-', "/", 1)),
        Arg::Text(_) | Arg::Date(_) => None,
    }
}

/// Returns the message that says how a limit binds.
pub fn bound_label(op: Op) -> String {
    let id = match op {
        Op::AtLeast => "at-least",
        Op::MoreThan => "more-than",
        Op::AtMost => "at-most",
        Op::LessThan => "less-than",
        Op::Exactly | Op::Among | Op::Is => "exactly",
    };
    format!("bound-{id}")
}
