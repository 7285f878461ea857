//! Costs, take-home pay and what leavers are owed, under the law of every country: cases in `tests/cases/costs`.
//!
//! A case is a small payroll with figures worked in its `about`, each by its address; an empty figure is one
//! that is not modelled or not known.

use std::collections::BTreeMap;
use std::fs;

use leveller_model::Date;
use leveller_model::decision::Decision;
use leveller_model::import::Role;
use leveller_model::money::Currency;
use leveller_model::report::figures;
use serde::Deserialize;

use super::given::{given, sources, told};
use super::{no_gap, root, sample};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    /// The working.
    about: String,
    jurisdiction: String,
    as_of: toml::value::Datetime,
    #[serde(default)]
    currency: Option<Currency>,
    payroll: String,
    /// Decisions, as JSON.
    #[serde(default)]
    decisions: Option<String>,
    /// Exact values by address.
    figures: BTreeMap<String, String>,
}

#[test]
fn every_case_comes_to_the_figures_worked_in_it() {
    let words = leveller_app::language::words().unwrap();
    let mut countries = std::collections::BTreeSet::new();
    let mut found = Vec::new();
    let mut files: Vec<_> =
        fs::read_dir(root().join("tests/cases/costs")).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    for path in files {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let case: Case = toml::from_str(&fs::read_to_string(&path).unwrap()).unwrap_or_else(|e| panic!("{name}: {e}"));
        assert!(!case.about.trim().is_empty(), "{name}: say in about how the figures are worked");
        countries.insert(leveller_model::rules::country(&case.jurisdiction).to_owned());
        let as_of: Date = case.as_of.to_string().parse().unwrap();
        let decisions: Vec<Decision> =
            case.decisions.as_deref().map_or_else(Vec::new, |text| serde_json::from_str(text).unwrap());
        let payroll = case.payroll.trim_start().as_bytes();
        let sources = sources(&[(Role::Payroll, "payroll.csv", payroll)]);
        let story = told(&given(&case.jurisdiction, as_of, case.currency, sources, decisions));
        for (address, expected) in &case.figures {
            let got = figures::figure(&story, &words, address);
            let got = got.map_or_else(|| "no such address".to_owned(), |shown| shown.exact);
            if got != *expected {
                found.push(format!("{name}: {address}: {expected:?} expected, {got:?} worked out"));
            }
        }
        sample::every_address_explains(&story, &words);
        no_gap(&name, &leveller_model::report::compose(&story, &words, as_of, &Default::default()));
    }
    assert!(found.is_empty(), "\n  {}", found.join("\n  "));
    let modelled: Vec<String> = leveller_app::data::coverage().unwrap().into_keys().collect();
    assert_eq!(countries.into_iter().collect::<Vec<_>>(), modelled, "a country without a case");
}
