//! Plans made from text, without a file: what `leveller new` would read, with the data of the checkout.

use std::collections::BTreeMap;
use std::fs;
use std::sync::{Mutex, PoisonError};

use leveller_app::data;
use leveller_model::Date;
use leveller_model::bylaws::Clause;
use leveller_model::decision::{Decision, Scenario};
use leveller_model::firm::{self, Corrections, Lines};
use leveller_model::import::{self, Profile, Role, Source};
use leveller_model::money::Currency;
use leveller_model::proposal;
use leveller_model::story::{Given, Story, tell};

use super::root;

/// Reads every profile of the checkout.
pub fn profiles() -> Vec<Profile> {
    let folder = fs::read_dir(root().join("data/payroll-profiles")).unwrap();
    folder.map(|file| Profile::parse(&fs::read_to_string(file.unwrap().path()).unwrap()).unwrap()).collect()
}

/// Reads what has a folder each of `data`: from the files of the folder, by name.
pub fn folders<T>(of: &str, parse: impl Fn(&str, &BTreeMap<&str, &str>) -> Result<T, String>) -> Vec<T> {
    let mut found = Vec::new();
    for folder in fs::read_dir(root().join("data").join(of)).unwrap() {
        let folder = folder.unwrap().path();
        let texts: BTreeMap<String, String> = fs::read_dir(&folder)
            .unwrap()
            .map(|file| file.unwrap().path())
            .map(|file| (file.file_name().unwrap().to_string_lossy().into_owned(), fs::read_to_string(&file).unwrap()))
            .collect();
        let texts = texts.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
        found.push(parse(&folder.file_name().unwrap().to_string_lossy(), &texts).unwrap());
    }
    found
}

/// Reads every clause of the checkout.
pub fn clauses() -> Vec<Clause> {
    let mut found = folders("clauses", Clause::parse);
    found.sort_by(|one, other| one.id.cmp(&other.id));
    found
}

/// Reads tables as a host does: each recognised by its headings.
pub fn sources(files: &[(Role, &str, &[u8])]) -> Vec<Source> {
    let (profiles, words) = (profiles(), data::accounts().unwrap());
    let mut found = Vec::new();
    for (role, name, bytes) in files {
        let (tables, _) = import::tables(name, bytes);
        found.extend(tables.into_iter().map(|table| {
            let role = match role {
                Role::Accounts => import::role_of(&table, &words).unwrap_or(*role),
                _ => *role,
            };
            Source { role, profile: import::recognise(&table, role, &profiles), table }
        }));
    }
    found
}

/// A plan of one scenario.
pub fn given(
    jurisdiction: &str,
    as_of: Date,
    currency: Option<Currency>,
    sources: Vec<Source>,
    decisions: Vec<Decision>,
) -> Given {
    // Law, forms and clauses are read once a country, and tests are many.
    static EDITIONS: Mutex<BTreeMap<String, Given>> = Mutex::new(BTreeMap::new());
    let mut editions = EDITIONS.lock().unwrap_or_else(PoisonError::into_inner);
    let edition = editions.entry(jurisdiction.to_owned()).or_insert_with(|| edition(jurisdiction, as_of)).clone();
    let scenario = Scenario { id: "1".to_owned(), name: "First".to_owned(), parent: None, decisions };
    Given { as_of, currency, sources, scenarios: vec![scenario], ..edition }
}

/// All of the checkout's data for a country, without a firm.
fn edition(jurisdiction: &str, as_of: Date) -> Given {
    Given {
        name: "Alder Street Joiners".to_owned(),
        jurisdiction: jurisdiction.to_owned(),
        as_of,
        currency: None,
        sources: Vec::new(),
        profiles: profiles(),
        scenarios: Vec::new(),
        rules: data::rules(jurisdiction).unwrap(),
        forms: data::forms().unwrap().into(),
        clauses: clauses().into(),
        titles: data::titles().unwrap(),
        accounts: data::accounts().unwrap(),
        library: data::library().unwrap(),
        transition: data::transition().unwrap(),
        evidence: data::evidence().unwrap(),
        rescue: data::rescue().unwrap(),
        benchmarks: data::benchmarks().unwrap(),
        warnings: data::warnings().unwrap().into(),
        transition_documents: Vec::new().into(),
        voting: data::voting().unwrap().into(),
    }
}

/// Tells the one scenario.
pub fn told(given: &Given) -> Story {
    tell(given, "1").unwrap()
}

/// The decisions a new plan of these rows starts with.
pub fn initial(given: &Given) -> Vec<Decision> {
    let (import, _) = import::read(&given.sources, &given.profiles, &BTreeMap::new());
    let rules = given.rules.on(given.as_of);
    let (firm, _) =
        firm::found(&import, given.as_of, given.currency, &rules, None, &Lines::default(), &Corrections::default());
    proposal::initial(&firm, given.edition(), &rules)
}
