//! Cases in `tests/cases/deal`: one folder for each problem of a deal, given to its part of the chapter.
//!
//! `case.json` says in `about` why the input raises the problem; `expected.txt` holds the exact words: message and remedy
//! of each problem of that code. Floors, days and shares are those of `data/assumptions/deal.toml`.

use std::fs;

use leveller_app::{data, session};
use leveller_model::Date;
use leveller_model::decision::{Funding, Worth};
use leveller_model::money::{Amount, Currency};
use leveller_model::problem::{Code, Problem};
use leveller_model::rules::InForce;
use leveller_model::viability::funding::{Floors, YearFlow, fund};
use leveller_model::viability::valuation::{Realisables, too_dear, value};
use leveller_model::viability::{Position, rescue, timeline};
use serde::Deserialize;

use super::root;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    /// The working: why the input raises the problem.
    about: String,
    jurisdiction: String,
    as_of: Date,
    #[serde(default)]
    funding: Option<Funding>,
    #[serde(default)]
    flows: Vec<YearFlow>,
    /// A year's pay of each who joins.
    #[serde(default)]
    pays: Vec<Amount>,
    #[serde(default)]
    position: Option<Position>,
    #[serde(default)]
    price: Option<Amount>,
    /// The day cash runs out: the conversion is laid out against it.
    #[serde(default)]
    runs_out: Option<Date>,
    /// Whether the legal routes are, too.
    #[serde(default)]
    routes: bool,
}

fn raised(case: &Case, rules: &InForce<'_>) -> Vec<Problem> {
    let mut found = Vec::new();
    if let Some(funding) = &case.funding {
        let floors = Floors::from_rules(rules).unwrap();
        found.extend(fund(funding, &case.flows, &case.pays, &floors, Currency::GBP).1);
    }
    if let Some(position) = &case.position {
        let shares = Realisables::from_rules(rules).unwrap();
        let valued = value(position, Amount::ZERO, &Worth::default(), &shares);
        found.extend(too_dear(case.price, &valued, Currency::GBP));
    }
    if case.routes {
        let rescue = data::rescue().unwrap();
        found.extend(rescue::dated(rescue.of(&case.jurisdiction).unwrap(), case.as_of, case.runs_out).1);
    } else if case.runs_out.is_some() {
        let durations = timeline::durations(rules, None).unwrap();
        found.extend(timeline::timeline(case.as_of, &durations, None, case.runs_out).1);
    }
    found
}

#[test]
fn every_case_of_a_deal_raises_its_problem_in_its_exact_words() {
    let words = session::words("en").unwrap();
    let mut folders: Vec<_> =
        fs::read_dir(root().join("tests/cases/deal")).unwrap().map(|entry| entry.unwrap().path()).collect();
    folders.sort();
    let mut found = Vec::new();
    for folder in &folders {
        let code = folder.file_name().unwrap().to_string_lossy().into_owned();
        assert!(Code::ALL.iter().any(|known| known.id() == code), "{code}: no problem is called that");
        let case: Case = serde_json::from_str(&fs::read_to_string(folder.join("case.json")).unwrap())
            .unwrap_or_else(|error| panic!("{code}: {error}"));
        assert!(!case.about.is_empty(), "{code}: say in about why the input raises it");
        let rules = data::rules(&case.jurisdiction).unwrap();
        let problems = raised(&case, &rules.on(case.as_of));
        let said: String = problems
            .iter()
            .filter(|problem| problem.code.id() == code)
            .map(|problem| words.problem(problem))
            .map(|(message, remedy)| format!("{message}\n{remedy}\n"))
            .collect();
        let expected = fs::read_to_string(folder.join("expected.txt")).unwrap();
        if said != expected {
            let others: Vec<_> = problems.iter().map(|problem| problem.code.id()).collect();
            found.push(format!("{code}\n    expected {expected:?}\n    got      {said:?}\n    raised   {others:?}"));
        }
    }
    assert!(folders.len() >= 10, "the search for cases has gone blind: {}", folders.len());
    assert!(found.is_empty(), "\n  {}", found.join("\n  "));
}
