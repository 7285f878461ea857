//! What a draft is checked for. What fails is a problem that names the clause, the rule of law and the remedy.

use std::collections::{BTreeMap, BTreeSet};

use super::draft::{Drafter, plain_number};
use super::drafted::{Bylaws, Matter, Run};
use crate::problem::{Arg, Code, Place, Problem};

/// One thing a draft was checked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Check {
    /// What for.
    pub kind: CheckKind,
    /// How many things were looked at.
    pub looked_at: usize,
    /// How many of them failed.
    pub failed: usize,
}

/// What a draft is checked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum CheckKind {
    /// There are members enough for the form.
    Members,
    /// Every matter of the law has a rule, or a stated reason.
    Matters,
    /// Every number keeps to what the law and the clause allow.
    Limits,
    /// Numbers of different rules agree with each other.
    Agreement,
    /// A word is defined once, where it is used at all.
    Terms,
    /// A rule that is referred to is there.
    References,
    /// Nobody has a power the law keeps for others, nor two the same one.
    Powers,
    /// What the law dictates stands as it is, and no rule is empty.
    Wording,
}

impl CheckKind {
    /// Returns the message that says what is checked.
    pub fn id(self) -> &'static str {
        match self {
            Self::Members => "check-members",
            Self::Matters => "check-matters",
            Self::Limits => "check-limits",
            Self::Agreement => "check-agreement",
            Self::Terms => "check-terms",
            Self::References => "check-references",
            Self::Powers => "check-powers",
            Self::Wording => "check-wording",
        }
    }
}

/// Checks a draft; `problems` has what was found while it was made.
pub(super) fn check(bylaws: &Bylaws, drafter: &Drafter<'_>, problems: &mut Vec<Problem>) -> Vec<Check> {
    let of = |codes: &[Code], problems: &[Problem]| problems.iter().filter(|one| codes.contains(&one.code)).count();
    let limits = Check {
        kind: CheckKind::Limits,
        looked_at: bylaws.blanks.iter().filter(|blank| blank.value.is_some()).count(),
        failed: of(&[Code::BlankRefused, Code::BlankUnlawful, Code::BlankDoubtful], problems),
    };
    let wording = Check {
        kind: CheckKind::Wording,
        looked_at: bylaws.rules.len(),
        failed: of(&[Code::LockedText, Code::RuleEmpty], problems),
    };
    let mut checks = vec![limits, wording];
    for (kind, (looked_at, found)) in [
        (CheckKind::Members, members(bylaws, drafter)),
        (CheckKind::Matters, matters(bylaws, drafter)),
        (CheckKind::Agreement, agreement(bylaws, drafter)),
        (CheckKind::Terms, terms(bylaws, drafter)),
        (CheckKind::References, references(bylaws)),
        (CheckKind::Powers, powers(drafter)),
    ] {
        checks.push(Check { kind, looked_at, failed: found.len() });
        problems.extend(found);
    }
    checks.sort_by_key(|check| check.kind);
    let open = bylaws.open().count();
    if open > 0 {
        problems.push(Problem::new(Code::BlankOpen, Place::address("bylaws")).with("blanks", open));
    }
    checks
}

fn members(bylaws: &Bylaws, drafter: &Drafter<'_>) -> (usize, Vec<Problem>) {
    let Some(least) = bylaws.form.quantity("members.min").map(|least| least.decimal()) else { return (0, Vec::new()) };
    let members = drafter.members();
    let few = (members < least).then(|| {
        Problem::new(Code::MembersTooFew, Place::address("bylaws"))
            .with("least", Arg::Number(least))
            .with("members", Arg::Number(members))
    });
    (1, few.into_iter().collect())
}

/// Matters without a rule: where somebody left out the clause that deals with one, that is said.
fn matters(bylaws: &Bylaws, drafter: &Drafter<'_>) -> (usize, Vec<Problem>) {
    let bare = bylaws.matters.iter().filter(|matter| matter.rules.is_empty() && matter.matter.elsewhere.is_none());
    let problem = |matter: &Matter| {
        let of = &matter.matter;
        let out = bylaws.left_out.iter().find(|out| {
            out.reason.is_some() && drafter.clause(&out.clause).is_some_and(|clause| drafter.deals(clause, of))
        });
        let problem = match out {
            Some(out) => {
                let place = Place::address(&format!("bylaws.{}", out.clause));
                Problem::new(Code::ClauseNeeded, place).with("clause", out.title.as_str())
            }
            None => Problem::new(Code::MatterUncovered, Place::address("bylaws")),
        };
        problem.with("matter", of.matter.as_str()).with("cite", of.cite.as_str())
    };
    (bylaws.matters.len(), bare.map(problem).collect())
}

/// Numbers of different rules that may not be below or above each other.
fn agreement(bylaws: &Bylaws, drafter: &Drafter<'_>) -> (usize, Vec<Problem>) {
    let currency = drafter.currency();
    let blank = |clause: &str, name: &str| {
        let blank = bylaws.blanks.iter().find(|blank| blank.clause == clause && blank.blank == name)?;
        let value = blank.value.as_ref()?;
        Some((blank, value, plain_number(value, currency)?))
    };
    let title = |clause: &str| bylaws.rules.iter().find(|rule| rule.clause == clause).map(|rule| rule.title.clone());
    let (mut looked_at, mut found) = (0, Vec::new());
    for clause in drafter.chosen.iter().filter_map(|one| one.clause) {
        for of in &clause.head.blanks {
            let below = of.not_below.iter().map(|other| (true, other));
            for (below, other) in below.chain(of.not_above.iter().map(|other| (false, other))) {
                let Some((id, name)) = other.split_once('.') else { continue };
                let (Some((asks, said, one)), Some((other, other_said, two))) =
                    (blank(&clause.id, &of.name), blank(id, name))
                else {
                    continue;
                };
                looked_at += 1;
                if (below && one < two) || (!below && one > two) {
                    let place = Place::address(&format!("bylaws.{}.{}", clause.id, of.name));
                    let how = if below { "contradiction-below" } else { "contradiction-above" };
                    let problem = Problem::new(Code::RulesContradict, place)
                        .with("clause", drafter.title(clause))
                        .with("blank", asks.asks.as_str())
                        .with("said", said.clone())
                        .with("how", Arg::Word(how.to_owned()))
                        .with("other", title(id).unwrap_or_default())
                        .with("other-blank", other.asks.as_str())
                        .with("other-said", other_said.clone());
                    found.push(problem);
                }
            }
        }
    }
    (looked_at, found)
}

/// Words that are defined twice, or that nothing defines, or that nothing uses.
fn terms(bylaws: &Bylaws, drafter: &Drafter<'_>) -> (usize, Vec<Problem>) {
    let mut defined: BTreeMap<&str, Vec<u32>> = BTreeMap::new();
    let mut texts: Vec<(u32, String, String)> = Vec::new();
    for rule in &bylaws.rules {
        for paragraph in &rule.paragraphs {
            let mut text = String::new();
            let mut defines = String::new();
            for run in &paragraph.runs {
                match run {
                    Run::Text(words) => text.push_str(words),
                    Run::Defined(word) => {
                        defined.entry(word).or_default().push(rule.number);
                        defines.clone_from(word);
                    }
                    _ => text.push(' '),
                }
            }
            texts.push((rule.number, text.to_lowercase(), defines));
        }
    }
    // Which texts have a word that begins so: few do, and only those are searched.
    let apart = |letter: char| !letter.is_alphanumeric();
    let mut words: BTreeMap<&str, BTreeSet<usize>> = BTreeMap::new();
    for (at, (_, text, _)) in texts.iter().enumerate() {
        for word in text.split(apart) {
            words.entry(word).or_default().insert(at);
        }
    }
    let uses = |word: &str| {
        let word = word.to_lowercase();
        let first = word.split(apart).next().unwrap_or_default();
        let near: BTreeSet<usize> = words
            .range(first..)
            .take_while(|(found, _)| found.starts_with(first))
            .flat_map(|(_, at)| at.iter().copied())
            .collect();
        let has = |(_, text, defines): &&(u32, String, String)| defines.to_lowercase() != word && has_word(text, &word);
        near.into_iter().map(|at| &texts[at]).find(has)
    };
    let title = |number: u32| bylaws.rules.iter().find(|rule| rule.number == number).map_or("", |rule| &rule.title);
    let problem = |code, word: &str, rule: u32| {
        let place = Place::address("bylaws");
        Problem::new(code, place).with("word", word).with("clause", title(rule)).with("number", Arg::Count(rule.into()))
    };
    let vocabulary = drafter.vocabulary();
    let mut found = Vec::new();
    for word in vocabulary.iter().chain(defined.keys().filter(|word| !vocabulary.contains(*word))) {
        let places = defined.get(word).map(Vec::as_slice).unwrap_or_default();
        match (places, uses(word)) {
            ([], Some((rule, ..))) => found.push(problem(Code::TermUndefined, word, *rule)),
            ([rule], None) => found.push(problem(Code::TermUnused, word, *rule)),
            ([_, again, ..], _) => found.push(problem(Code::TermTwice, word, *again)),
            _ => {}
        }
    }
    (defined.len(), found)
}

/// Whether a text has a word, itself or in the plural, and not as part of another.
fn has_word(text: &str, word: &str) -> bool {
    text.match_indices(word).any(|(at, _)| {
        let before = text.get(..at).and_then(|text| text.chars().next_back());
        let mut after = text.get(at + word.len()..).unwrap_or_default().chars().peekable();
        if after.peek() == Some(&'s') {
            after.next();
        }
        let joins = |letter: Option<char>| letter.is_some_and(char::is_alphanumeric);
        !joins(before) && !joins(after.next())
    })
}

fn references(bylaws: &Bylaws) -> (usize, Vec<Problem>) {
    let (mut looked_at, mut found) = (0, Vec::new());
    for rule in &bylaws.rules {
        let places = rule.paragraphs.iter().map(|paragraph| (paragraph.number.as_str(), &paragraph.runs));
        for (number, runs) in places.chain([("", &rule.plain)]) {
            for run in runs {
                match run {
                    Run::Reference(_) => looked_at += 1,
                    Run::Broken(meant) => {
                        looked_at += 1;
                        let place = Place::address(&format!("bylaws.{}", rule.clause));
                        let place = Problem::new(Code::ReferenceBroken, place).with("clause", rule.title.as_str());
                        let number = if number.is_empty() { rule.number.to_string() } else { number.to_owned() };
                        found.push(place.with("number", number).with("other", meant.as_str()));
                    }
                    _ => {}
                }
            }
        }
    }
    (looked_at, found)
}

/// Powers the law keeps for others, and powers two rules give to different people.
fn powers(drafter: &Drafter<'_>) -> (usize, Vec<Problem>) {
    let given = drafter.powers();
    let mut found = Vec::new();
    for (at, (clause, power, holder)) in given.iter().enumerate() {
        let place = || Place::address(&format!("bylaws.{}", clause.id));
        let power_word = |id: &str| Arg::Word(format!("power-{id}"));
        let holder_word = |id: &str| Arg::Word(format!("holder-{id}"));
        if let Some(reserved) = drafter.form.reserved.iter().find(|one| one.power == *power && one.organ != *holder) {
            let problem = Problem::new(Code::PowerReserved, place())
                .with("clause", drafter.title(clause))
                .with("power", power_word(power))
                .with("holder", holder_word(holder))
                .with("organ", holder_word(&reserved.organ))
                .with("cite", reserved.cite.as_str());
            found.push(problem);
        }
        let other = given.iter().take(at).find(|(_, same, other)| same == power && other != holder);
        if let Some((other, _, other_holder)) = other {
            let problem = Problem::new(Code::PowerTwice, place())
                .with("clause", drafter.title(clause))
                .with("power", power_word(power))
                .with("holder", holder_word(holder))
                .with("other", drafter.title(other))
                .with("other-holder", holder_word(other_holder));
            found.push(problem);
        }
    }
    (given.len(), found)
}
