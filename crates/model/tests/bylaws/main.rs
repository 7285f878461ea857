//! The library of clauses and the forms, read from `data`: whole, consistent, and saying what its cases say.
//!
//! Everything is read when the test runs, so that whoever words a clause need not build anything.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use leveller_model::bylaws::{Bylaws, Clause, Form, Premises, Run, draft};
use leveller_model::decision::Decision;
use leveller_model::money::{Amount, Currency};
use leveller_model::problem::{Arg, Problem};
use leveller_model::report;
use leveller_model::report::document::Inline;
use leveller_model::report::words::Words;
use rust_decimal::Decimal;
use serde::Deserialize;

mod agreement;
mod languages;
mod mutations;
mod opening;
mod returned;
mod table;

fn data() -> PathBuf {
    PathBuf::from("../../data")
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut names: Vec<_> = entries.map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

fn forms() -> Vec<Form> {
    let folder = data().join("forms");
    let parse =
        |name: String| Form::parse(&read(&folder.join(&name))).unwrap_or_else(|fault| panic!("{name}: {fault}"));
    names(&folder).into_iter().map(parse).collect()
}

fn clause(id: &str) -> Clause {
    let folder = data().join("clauses").join(id);
    let files: BTreeMap<String, String> =
        names(&folder).into_iter().map(|name| (name.clone(), read(&folder.join(&name)))).collect();
    let files: BTreeMap<&str, &str> = files.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    Clause::parse(id, &files).unwrap_or_else(|fault| panic!("{fault}"))
}

fn clauses() -> Vec<Clause> {
    names(&data().join("clauses")).iter().map(|id| clause(id)).collect()
}

fn words(language: &str) -> Words {
    let folder = data().join("language").join(language);
    let files: Vec<(String, String)> =
        names(&folder).into_iter().map(|name| (name.clone(), read(&folder.join(&name)))).collect();
    let files: Vec<(&str, &str)> = files.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    Words::new(language, &files).unwrap()
}

/// What may differ from the firm the cases speak of.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Firm {
    /// How many members; without it, 42.
    members: Option<u32>,
    /// How many cells; without it, 6.
    cells: Option<u32>,
    /// `pay-keep`, `pay-equal`, `pay-ratio`, `pay-hours` or `pay-need`; without it, `pay-ratio`.
    pay: Option<String>,
    /// Values of the plan that are not known.
    #[serde(default)]
    without: Vec<String>,
}

/// The firm the cases speak of: 42 members in 6 cells of 5 to 12, nobody paid above 1.5 times the lowest rate, which makes
/// £21.75 an hour the highest; each member puts in £750 over 12 months; it starts on 4 January 2027.
fn premises(form: &Form, firm: &Firm) -> Premises {
    let pounds = Currency::parse("GBP").unwrap();
    let (members, cells) = (firm.members.unwrap_or(42), firm.cells.unwrap_or(6));
    let pay = firm.pay.clone().unwrap_or_else(|| "pay-ratio".to_owned());
    let money = |minor| Arg::Money(Amount(minor), pounds);
    let number = |number: u32| Arg::Number(number.into());
    let mut values: BTreeMap<String, Arg> = BTreeMap::from([
        ("firm".to_owned(), Arg::Text("Harrow Lane Joinery".to_owned())),
        ("name".to_owned(), Arg::Text("Harrow Lane Joinery".to_owned())),
        ("members".to_owned(), number(members)),
        ("share_each".to_owned(), money(75_000)),
        ("share_months".to_owned(), number(12)),
        ("start".to_owned(), Arg::Date("2027-01-04".parse().unwrap())),
        ("pay_budget".to_owned(), money(120_000_000)),
    ]);
    if cells > 0 {
        values.extend(
            [("cell_min", 5), ("cell_max", 12), ("cells", cells), ("delegates", cells)]
                .map(|(what, value)| (what.to_owned(), number(value))),
        );
    }
    if pay == "pay-ratio" {
        values.insert("pay_ratio".to_owned(), Arg::Number(Decimal::new(15, 1)));
    }
    if pay == "pay-ratio" || pay == "pay-equal" {
        values.insert("pay_cap".to_owned(), money(2175));
    }
    values.retain(|what, _| !firm.without.contains(what));
    let board = match form.board {
        leveller_model::bylaws::Board::None => "board-none",
        leveller_model::bylaws::Board::Elected => "board-elected",
        leveller_model::bylaws::Board::AllOrDelegates if members <= form.all_member_board_most => "board-all",
        leveller_model::bylaws::Board::AllOrDelegates if cells > 1 => "board-delegates",
        leveller_model::bylaws::Board::AllOrDelegates => "board-elected",
    };
    let mut holds = BTreeSet::from([board.to_owned(), pay]);
    if cells > 0 {
        holds.insert("cells".to_owned());
    }
    if cells > 1 {
        holds.insert("councils".to_owned());
    }
    Premises { members: members.into(), currency: pounds, values, holds }
}

/// Names conditions may ask about besides forms, their jurisdictions and countries.
const HOLDS: [&str; 12] = [
    "always",
    "cells",
    "councils",
    "pay-keep",
    "pay-equal",
    "pay-ratio",
    "pay-hours",
    "pay-need",
    "board-all",
    "board-delegates",
    "board-elected",
    "board-none",
];

fn said(runs: &[Run], words: &Words) -> String {
    let inline = |inline| match inline {
        Inline::Text { text }
        | Inline::Strong { text }
        | Inline::Emphasis { text }
        | Inline::Filled { text }
        | Inline::Reference { text, .. }
        | Inline::Link { text, .. } => text,
        Inline::Blank { label } => format!("[{label}]"),
        Inline::PageOf { .. } | Inline::Note { .. } | Inline::Changed { .. } => {
            panic!("a clause calls no page and no note")
        }
    };
    report::inlines(runs, words).into_iter().map(inline).collect()
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Cases {
    cases: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    form: String,
    #[serde(default)]
    firm: Firm,
    /// Values of blanks, of this clause by name, of another as `clause.blank`.
    #[serde(default)]
    answers: BTreeMap<String, String>,
    /// A whole paragraph of the rule.
    says: String,
    /// The whole plain twin; an opening has none.
    #[serde(default)]
    plain: String,
    /// In which language; without it, English.
    language: Option<String>,
}

/// The paragraphs and the plain twin a case is about, in runs.
fn told(form: &Form, clauses: &[Clause], id: &str, case: &Case) -> Option<(Vec<Vec<Run>>, Vec<Run>)> {
    let answer = |(blank, value): (&String, &String)| {
        let (clause, blank) = blank.split_once('.').unwrap_or((id, blank));
        Decision::Blank { clause: clause.to_owned(), blank: blank.to_owned(), value: value.clone(), kept: None }
    };
    let mut decisions: Vec<Decision> = case.answers.iter().map(answer).collect();
    decisions.push(Decision::RuleTaken { clause: id.to_owned(), taken: Some(true), reason: String::new() });
    let language = case.language.as_deref().unwrap_or("en");
    let (bylaws, _) = draft(form, clauses, &premises(form, &case.firm), &decisions, language);
    if clauses.iter().any(|clause| clause.id == id && clause.is_opening()) {
        return Some((bylaws.opening, Vec::new()));
    }
    let rule = bylaws.rules.into_iter().find(|rule| rule.clause == id)?;
    Some((rule.paragraphs.into_iter().map(|paragraph| paragraph.runs).collect(), rule.plain))
}

#[test]
fn every_clause_says_what_its_cases_say() {
    let (forms, clauses, english) = (forms(), clauses(), words("en"));
    let mut found = Vec::new();
    for clause in &clauses {
        let path = data().join("clauses").join(&clause.id).join("cases.toml");
        let cases: Cases = toml::from_str(&read(&path)).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        if cases.cases.len() < 2 {
            found.push(format!("{}: fewer than two cases", clause.id));
        }
        for (number, case) in (1..).zip(&cases.cases) {
            let place = format!("data/clauses/{}/cases.toml, case {number}", clause.id);
            let Some(form) = forms.iter().find(|form| form.id == case.form) else {
                found.push(format!("{place}: no form {}", case.form));
                continue;
            };
            let Some((paragraphs, plain)) = told(form, &clauses, &clause.id, case) else {
                found.push(format!("{place}: the clause does not stand in the draft of {}", case.form));
                continue;
            };
            let own = case.language.as_deref().map(words);
            let words = own.as_ref().unwrap_or(&english);
            let paragraphs: Vec<String> = paragraphs.iter().map(|runs| said(runs, words)).collect();
            if !paragraphs.contains(&case.says) {
                found.push(format!(
                    "{place}: no paragraph says\n    {}\n    they say\n    {}",
                    case.says,
                    paragraphs.join("\n    ")
                ));
            }
            let plain = said(&plain, words);
            if plain != case.plain {
                found.push(format!("{place}: plain says\n    {plain}\n    expected\n    {}", case.plain));
            }
        }
    }
    assert!(found.is_empty(), "{} faults\n  {}", found.len(), found.join("\n  "));
}

#[test]
fn every_clause_is_whole() {
    let (forms, clauses) = (forms(), clauses());
    let ids: BTreeSet<&str> = clauses.iter().map(|clause| clause.id.as_str()).collect();
    let blanks: BTreeSet<String> = clauses
        .iter()
        .flat_map(|clause| clause.blanks("en").1.into_iter().map(|name| format!("{}.{name}", clause.id)))
        .collect();
    let mut found = Vec::new();
    for clause in &clauses {
        let mut fault = |fault: String| found.push(format!("{}: {fault}", clause.id));
        for language in clause.languages() {
            let (used, declared) = clause.blanks(language);
            for name in used.iter().filter(|name| !declared.contains(*name) && !blanks.contains(**name)) {
                fault(format!("{language} uses the blank {name}, which no clause declares"));
            }
            for id in clause.references(language).iter().filter(|id| !ids.contains(*id)) {
                fault(format!("{language} refers to {id}, which is no clause"));
            }
        }
        let (used, declared) = clause.blanks("en");
        for name in declared.difference(&used) {
            fault(format!("the blank {name} is not in its words"));
        }
        for language in clause.languages() {
            for name in clause.unasked(language) {
                fault(format!("{name} has no words in {language}"));
            }
        }
        let known = |name: &str| {
            HOLDS.contains(&name)
                || forms.iter().any(|form| {
                    form.id == name || form.jurisdiction == name || form.jurisdiction.split('-').next() == Some(name)
                })
        };
        let (named, asked) = clause.conditions();
        for name in named.into_iter().filter(|name| !known(name)) {
            fault(format!("a condition asks about {name}, which is no form, country or part of a plan"));
        }
        for key in asked.into_iter().chain(clause.facts()) {
            if !forms.iter().any(|form| form.fact(key).is_some()) {
                fault(format!("no form has the fact {key}"));
            }
        }
        for (form, items) in clause.matters() {
            let form = forms.iter().find(|one| one.id == *form);
            for item in items {
                if form.is_none_or(|form| !form.matters.iter().any(|matter| matter.item == *item)) {
                    fault(format!("it deals with matter {item} of a form that has none such"));
                }
            }
        }
        if !clause.is_opening() && !clause.says_its_origin() {
            fault("origin.en.md does not say what it descends from and what differs".to_owned());
        }
    }
    assert!(found.is_empty(), "{} faults\n  {}", found.len(), found.join("\n  "));
}

fn drafted(form: &Form, clauses: &[Clause], firm: &Firm, decisions: &[Decision]) -> (Bylaws, Vec<Problem>) {
    draft(form, clauses, &premises(form, firm), decisions, "en")
}

/// What a problem is about, for whoever reads a failing test.
fn told_problem(problem: &Problem, words: &Words) -> String {
    words.problem(problem).0
}

#[test]
fn every_form_drafts_with_every_matter_covered_and_no_failed_check() {
    let (forms, clauses, words) = (forms(), clauses(), words("en"));
    let mut found = Vec::new();
    for form in &forms {
        for (members, cells, pay) in [
            (42, 6, "pay-ratio"),
            (12, 0, "pay-keep"),
            (9, 2, "pay-equal"),
            (42, 6, "pay-need"),
            (300, 40, "pay-hours"),
        ] {
            let firm =
                Firm { members: Some(members), cells: Some(cells), pay: Some(pay.to_owned()), without: Vec::new() };
            let (bylaws, problems) = drafted(form, &clauses, &firm, &[]);
            let failed: usize = bylaws.checks.iter().map(|check| check.failed).sum();
            if failed > 0 {
                let told: Vec<String> = problems.iter().map(|problem| told_problem(problem, &words)).collect();
                found.push(format!("{}, {members} members: {failed} failed:\n    {}", form.id, told.join("\n    ")));
            }
            for rule in bylaws.rules.iter().filter(|rule| rule.paragraphs.is_empty() || rule.plain.is_empty()) {
                found.push(format!("{}, {members} members: {} has no words here", form.id, rule.clause));
            }
        }
    }
    assert_eq!(forms.len(), 16);
    assert!(found.is_empty(), "{} faults\n  {}", found.len(), found.join("\n  "));
}
