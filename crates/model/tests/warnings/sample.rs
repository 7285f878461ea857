//! The sample firm, read from its files, and the warnings it must raise, worked by hand.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use leveller_model::Date;
use leveller_model::bylaws::warnings::{Known, Warnings, facts};
use leveller_model::bylaws::{Clause, Form};
use leveller_model::decision::Scenario;
use leveller_model::diagnosis::titles::Titles;
use leveller_model::import::{self, AccountWords, Profile, Role, Source};
use leveller_model::proposal::{Library, Transition};
use leveller_model::report::warnings_blocks;
use leveller_model::report::words::Words;
use leveller_model::rules::Rules;
use leveller_model::savings::Evidence;
use leveller_model::story::{Given, Story, tell};
use leveller_model::viability::benchmarks::Benchmarks;
use leveller_model::viability::{self, rescue::Rescue};
use serde::Deserialize;

use super::{pairs, root, texts, warnings};

#[derive(Deserialize)]
struct Plan {
    name: String,
    jurisdiction: String,
    as_of: Date,
    scenarios: Vec<Scenario>,
}

fn one(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap()
}

fn clauses() -> Vec<Clause> {
    let folders = fs::read_dir(root().join("data/clauses")).unwrap().map(|folder| folder.unwrap().file_name());
    let read = |id: String| {
        let texts = texts(&format!("data/clauses/{id}"));
        let files: BTreeMap<&str, &str> = pairs(&texts).into_iter().collect();
        Clause::parse(&id, &files).unwrap()
    };
    let mut clauses: Vec<Clause> = folders.map(|id| read(id.to_string_lossy().into_owned())).collect();
    clauses.sort_by(|one, other| one.id.cmp(&other.id));
    clauses
}

fn sources(profiles: &[Profile], words: &AccountWords) -> Vec<Source> {
    let files = [
        ("payroll.csv", Role::Payroll),
        ("reporting-lines.csv", Role::Lines),
        ("trial-balance.csv", Role::Accounts),
        ("aged-debtors.csv", Role::Accounts),
        ("aged-creditors.csv", Role::Accounts),
        ("cash.csv", Role::Accounts),
        ("payroll-to-date.csv", Role::Accounts),
    ];
    let mut sources = Vec::new();
    for (name, role) in files {
        let (tables, _) = import::tables(name, one(&format!("data/samples/calder-wray/{name}")).as_bytes());
        sources.extend(tables.into_iter().map(|table| {
            let role = match role {
                Role::Accounts => import::role_of(&table, words).unwrap_or(role),
                _ => role,
            };
            Source { role, profile: import::recognise(&table, role, profiles), table }
        }));
    }
    sources
}

fn sample() -> Story {
    let plan: Plan = serde_json::from_str(&one("data/samples/calder-wray/plan.json")).unwrap();
    let parsed = |folder: &str| texts(&format!("data/{folder}"));
    let profiles: Vec<Profile> =
        parsed("payroll-profiles").iter().map(|(_, text)| Profile::parse(text).unwrap()).collect();
    let accounts = AccountWords::parse(&pairs(&parsed("accounts"))).unwrap();
    let law: Vec<(String, String)> = parsed("jurisdictions/gb").into_iter().chain(parsed("assumptions")).collect();
    let given = Given {
        name: plan.name,
        rules: Rules::parse(&plan.jurisdiction, &pairs(&law)).unwrap(),
        jurisdiction: plan.jurisdiction,
        as_of: plan.as_of,
        currency: None,
        sources: sources(&profiles, &accounts),
        profiles,
        scenarios: plan.scenarios,
        forms: parsed("forms").iter().map(|(_, text)| Form::parse(text).unwrap()).collect(),
        clauses: clauses().into(),
        titles: Titles::parse(&pairs(&parsed("titles"))).unwrap(),
        accounts,
        library: Library::parse(&pairs(&parsed("tasks"))).unwrap(),
        transition: Transition::parse("transition.toml", &one("data/transition.toml")).unwrap(),
        evidence: Evidence::parse(&pairs(&parsed("evidence"))).unwrap(),
        rescue: Rescue::parse(&pairs(&parsed("rescue"))).unwrap(),
        benchmarks: Benchmarks::parse("benchmarks.toml", &one("data/benchmarks.toml")).unwrap(),
        warnings: Warnings::default().into(),
        transition_documents: Vec::new().into(),
        voting: leveller_model::review::Voting::default().into(),
    };
    tell(&given, "1").unwrap()
}

/// 42 people; nobody is dismissed; the first cells start on 4 January 2027; cash runs out in the eighth week; 78,239.94 more
/// is owed than owned; 93,408.94 of taxes less 7,309.58 of pension contributions are 86,099.36 owed to the tax office, and
/// 468,750.00 and 84,212.50 are 552,962.50 owed to lenders; the owner stays; 42 are above the 20 up to whom all members are
/// the committee; shares are 750.00.
#[test]
fn the_sample_firm_raises_what_it_must() {
    let story = sample();
    let facts = facts(&Known {
        jurisdiction: &story.jurisdiction,
        firm: &story.firm,
        books: &story.books,
        proposal: &story.proposal,
        viability: &story.viability,
        conversion: story.conversion.as_ref(),
        starts: viability::start(&story.proposal, &[]),
        bylaws: story.bylaws.as_ref(),
    });
    let found = warnings().raised(&facts);
    let ids = |raised: bool| -> BTreeSet<&str> {
        found.iter().filter(|one| one.raised == raised).map(|one| one.warning.id.as_str()).collect()
    };
    let mut raised: BTreeSet<&str> =
        ["W-UK-01", "W-UK-02", "W-UK-07", "W-UK-13", "W-ALL-01", "W-ALL-02", "W-ALL-03", "W-ALL-04"].into();
    // These two follow from which rules the draft has.
    let rules = || story.bylaws.iter().flat_map(|bylaws| &bylaws.rules);
    raised.extend(rules().any(|rule| rule.clause == "indivisible-reserve").then_some("W-UK-16"));
    raised.extend(rules().flat_map(|rule| &rule.basis).any(|fact| fact.confidence != "high").then_some("W-ALL-05"));
    let asked = ["W-UK-03", "W-UK-06", "W-UK-08", "W-UK-09", "W-UK-10", "W-UK-11", "W-UK-12", "W-UK-14"];
    assert_eq!(ids(true), raised);
    assert_eq!(ids(false), asked.into());
    assert_eq!(found[0].warning.id, "W-UK-01", "what must be confirmed stands first");
    // 28 days before 4 January 2027.
    assert_eq!(found[0].last_days[0].day, Some("2026-12-07".parse().unwrap()));

    let language = texts("data/language/en");
    let words = Words::new("en", &pairs(&language)).unwrap();
    let printed = serde_json::to_string(&warnings_blocks(&found, &words)).unwrap();
    assert!(!printed.contains('⟦'), "words are missing");
    for said in ["7 December 2026", "£78,239.94", "£86,099.36", "£552,962.50", "£750.00", "TUPE 2006 regs 4"] {
        assert!(printed.contains(said), "the chapter lacks {said}");
    }
}
