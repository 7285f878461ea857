//! The ids words are built of: of law, of legal routes, of operations, of parts of a plan.

use std::collections::BTreeSet;

use leveller_model::law::{Employer, Law, Worker};
use leveller_model::money::Amount;
use leveller_model::rules::Period;
use toml::Value;

use super::super::files::below;
use super::super::rust::{Kind, Source, reads, sources};
use super::Messages;

/// The parts of a plan that problems lie in: two steps of their addresses, but for what the law or a clause names.
pub(super) fn parts_of_plan() -> BTreeSet<String> {
    let mut found = BTreeSet::from(["bylaws".to_owned(), "rules".to_owned()]);
    for source in sources("crates/model/src") {
        for rest in source.windows().filter(|rest| reads(rest, &["Place", ":", ":", "address", "("])) {
            let part = rest.get(5).filter(|token| token.kind == Kind::Text).map(|token| token.text.split('.'));
            found.extend(part.map(|steps| steps.take(2).collect::<Vec<_>>().join("-")));
        }
    }
    found
}

/// What the legal routes of every country name.
pub(super) struct IdsOfRescue {
    /// `<country>-<id>` of every route.
    pub(super) routes: Vec<String>,
    /// `<country>-<id>` of every duty.
    pub(super) duties: Vec<String>,
}

pub(super) fn ids_of_rescue() -> IdsOfRescue {
    let rescue = leveller_app::data::rescue().unwrap();
    let routes = rescue
        .countries
        .iter()
        .flat_map(|one| one.routes.iter().map(|route| format!("{}-{}", one.jurisdiction, route.law.id)));
    let duties = rescue
        .countries
        .iter()
        .flat_map(|one| one.duties.iter().map(|duty| format!("{}-{}", one.jurisdiction, duty.id)));
    IdsOfRescue { routes: routes.collect(), duties: duties.collect() }
}

/// What the laws of every country name.
#[derive(Default)]
pub(super) struct IdsOfLaw {
    /// `<country>-<id>` of every charge.
    pub(super) charges: BTreeSet<String>,
    /// `<country>-<id>` of every deduction.
    pub(super) deductions: BTreeSet<String>,
    /// How often a year charges are worked out.
    pub(super) periods: BTreeSet<String>,
    /// `redundancy-<country>` and `notice-<country>` where they are modelled.
    pub(super) leaving: BTreeSet<String>,
    /// Countries whose take-home pay is modelled.
    pub(super) take_home: BTreeSet<String>,
}

pub(super) fn ids_of_law() -> IdsOfLaw {
    let mut found = IdsOfLaw::default();
    found.periods.extend(Period::ALL.map(|period| period.in_a_year().to_string()));
    for (country, covered) in leveller_app::data::coverage().unwrap() {
        let region = covered.regions.keys().next().filter(|_| covered.region);
        let id = region.map_or_else(|| country.clone(), |region| format!("{country}-{region}"));
        let rules = leveller_app::data::rules(&id).unwrap();
        for posts in [1, 1_000] {
            let employer = Employer { posts: posts.into(), paid: Period::ALL.into_iter().collect() };
            let law = Law::from_rules(&rules.on(covered.until), &employer).unwrap();
            let leaving = ["redundancy", "notice"].into_iter().zip(law.leaving_parameters());
            let modelled = leaving.filter(|(_, parameters)| !parameters.is_empty());
            found.leaving.extend(modelled.map(|(what, _)| format!("{what}-{country}")));
            for (executive, age) in [(false, None), (true, Some(17))] {
                let worker = Worker { executive, age, ..Worker::default() };
                let charges = law.charges(&worker);
                found.charges.extend(charges.iter().map(|charge| format!("{country}-{}", charge.id)));
                found.periods.extend(charges.iter().map(|charge| charge.periods.to_string()));
                if let Some(home) = law.take_home(Amount::ZERO, &worker) {
                    found.take_home.insert(country.clone());
                    found.deductions.extend(home.deductions.iter().map(|line| format!("{country}-{}", line.id)));
                }
            }
        }
    }
    found
}

pub(super) fn law() -> Vec<Value> {
    let mut all = below("data/jurisdictions", &[".toml"]);
    all.retain(|file| !file.path.ends_with("/COVERAGE.toml"));
    all.extend(below("data/assumptions", &[".toml"]));
    all.iter().map(|file| toml::from_str(&file.text).unwrap()).collect()
}

pub(super) fn list(value: &Value, key: &str) -> Vec<Value> {
    value.get(key).and_then(Value::as_array).cloned().unwrap_or_default()
}

/// Currencies have a name of their own where a language has one, and another way where it has none.
pub(super) fn in_use(prefix: &str) -> Vec<String> {
    Messages::read().0.keys().filter_map(|id| id.strip_prefix(prefix)).map(str::to_owned).collect()
}

/// Returns the codes operations are recorded with: those of `sentence`, and the first argument of `change`.
pub(super) fn operations(sessions: &[Source], sentences: &Source) -> BTreeSet<String> {
    let mut found = BTreeSet::from(["import".to_owned(), "sample".to_owned()]);
    for rest in sessions.iter().flat_map(Source::windows).filter(|rest| reads(rest, &["change", "("])) {
        found.extend(rest.get(2).filter(|token| token.kind == Kind::Text).map(|token| token.text.clone()));
    }
    const ARGUMENTS: &[&str] = &[
        "scenario",
        "key",
        "manager",
        "count",
        "cells",
        "cell",
        "into",
        "name",
        "ratio",
        "gain",
        "form",
        "clause",
        "parameter",
        "value",
        "bands",
        "body",
        "date",
        "domain",
        "other",
        "people",
        "route",
        "share",
        "skill",
        "structure",
        "task",
        "tasks",
        "wave",
        "councils",
        "account",
        "action",
        "head",
        "item",
        "kind",
        "week",
        "as-assumed",
        "draws",
        "low",
        "likely",
        "high",
        "study",
    ];
    let mut last = None;
    for token in &sentences.code {
        match token.kind {
            Kind::Text => last = Some(token.text.clone()),
            // A code ends its arm; the name of an argument does not.
            Kind::Mark if token.text == "}" || token.text == "," => {
                let code = last.take().filter(|text| !text.contains('{'));
                // A sentence's code and an argument may have one name: the code then has a message.
                let code = code.filter(|text| {
                    !ARGUMENTS.contains(&text.as_str()) || Messages::read().has(&format!("operation-{text}"))
                });
                found.extend(code);
            }
            _ => last = None,
        }
    }
    // Of decisions whose code is also the name of an argument.
    found.extend(["cells", "form"].map(str::to_owned));
    found
}
