//! The program's own data, embedded when it is built: law, forms, clauses, profiles, words, the sample.

use std::collections::BTreeMap;

use include_dir::{Dir, include_dir};
use leveller_model::Date;
use serde::{Deserialize, Serialize};

use leveller_model::bylaws::Form;
use leveller_model::bylaws::warnings::Warnings;
use leveller_model::diagnosis::titles::Titles;
use leveller_model::import::{AccountWords, Profile};
use leveller_model::proposal::{Library, Transition};
use leveller_model::review::Voting;
use leveller_model::rules::{Rules, country};
use leveller_model::savings::Evidence;
use leveller_model::viability::benchmarks::Benchmarks;
use leveller_model::viability::rescue::Rescue;

use crate::error::{Error, Result};

static DATA: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../data");

/// Returns the texts of the files with an ending in a folder of `data` and below it, in the order of their
/// paths; of a path that is a file, that file's.
pub(crate) fn texts(folder: &str, ending: &str) -> Vec<(String, String)> {
    fn walk(dir: &Dir<'static>, ending: &str, found: &mut Vec<(String, String)>) {
        for file in dir.files() {
            let path = file.path().to_string_lossy().replace('\\', "/");
            if let (true, Some(text)) = (path.ends_with(ending), file.contents_utf8()) {
                found.push((path, text.to_owned()));
            }
        }
        for dir in dir.dirs() {
            walk(dir, ending, found);
        }
    }
    let mut found = Vec::new();
    if let Some(text) = DATA.get_file(folder).and_then(include_dir::File::contents_utf8) {
        found.push((folder.to_owned(), text.to_owned()));
    }
    if let Some(dir) = DATA.get_dir(folder) {
        walk(dir, ending, &mut found);
    }
    found.sort();
    found
}

/// Returns one file of `data`.
pub(crate) fn bytes(path: &str) -> Result<&'static [u8]> {
    DATA.get_file(path).map(include_dir::File::contents).ok_or_else(|| Error::new("data-missing").with("file", path))
}

/// Returns the jurisdictions a plan can be under, with their names: each country, and its regions that differ.
pub fn choosable() -> Vec<(String, String)> {
    let covered = coverage().unwrap_or_default();
    let of = |(id, covered): (&String, &Coverage)| {
        let whole = (!covered.region).then(|| (id.clone(), covered.name.clone()));
        let regions = covered.regions.iter().map(|(region, name)| (format!("{id}-{region}"), name));
        let mut regions: Vec<_> = regions.map(|(id, name)| (id, format!("{}: {name}", covered.name))).collect();
        regions.sort_by(|one, other| one.1.cmp(&other.1));
        whole.into_iter().chain(regions).collect::<Vec<_>>()
    };
    // The first is what a new plan starts with.
    let (first, rest): (Vec<_>, Vec<_>) = covered.iter().partition(|(id, _)| *id == "gb");
    let mut rest: Vec<_> = rest.into_iter().collect();
    rest.sort_by(|one, other| one.1.name.cmp(&other.1.name));
    first.into_iter().chain(rest).flat_map(of).collect()
}

/// Returns the ids of the countries whose law is modelled.
pub fn jurisdictions() -> Vec<String> {
    let folder = DATA.get_dir("jurisdictions");
    folder
        .into_iter()
        .flat_map(Dir::dirs)
        .filter_map(|dir| dir.path().file_name().map(|name| name.to_string_lossy().into_owned()))
        .collect()
}

/// Returns the law of a jurisdiction, a country or one of its regions, with the model's assumptions; with `none`,
/// the assumptions alone.
pub fn rules(jurisdiction: &str) -> Result<Rules> {
    let mut files = match jurisdiction {
        "none" => Vec::new(),
        id => texts(&format!("jurisdictions/{}", country(id)), ".toml"),
    };
    known_jurisdiction(jurisdiction)?;
    files.extend(texts("assumptions", ".toml"));
    let files: Vec<_> = files.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
    Rules::parse(jurisdiction, &files).map_err(|fault| Error::new("data-missing").with("file", fault))
}

/// Fails where the law of a country, or of a region of one, is not modelled.
pub fn known_jurisdiction(id: &str) -> Result<()> {
    if id == "none" {
        return Ok(());
    }
    let covered = coverage()?;
    let Some(of_country) = covered.get(country(id)) else {
        let known: Vec<_> = covered.keys().map(String::as_str).collect();
        return Err(Error::new("jurisdiction-unknown").with("id", id).with("known", known.join(", ")));
    };
    match id.split_once('-') {
        Some((country, region)) if !of_country.regions.contains_key(region) => {
            let whole = (!of_country.region).then(|| country.to_owned());
            let regions = of_country.regions.keys().map(|region| format!("{country}-{region}"));
            let known: Vec<_> = whole.into_iter().chain(regions).collect();
            Err(Error::new("region-unknown").with("id", id).with("known", known.join(", ")))
        }
        _ => Ok(()),
    }
}

/// Returns the name of a jurisdiction, with its region; none for one that is not modelled.
pub fn jurisdiction_name(id: &str) -> Option<String> {
    let covered = coverage().ok()?;
    let of_country = covered.get(country(id))?;
    Some(match id.split_once('-').and_then(|(_, region)| of_country.regions.get(region)) {
        Some(region) => format!("{}: {region}", of_country.name),
        None => of_country.name.clone(),
    })
}

/// Returns what is modelled of each jurisdiction and what is missing.
pub fn coverage() -> Result<BTreeMap<String, Coverage>> {
    let text = String::from_utf8_lossy(bytes("jurisdictions/COVERAGE.toml")?);
    toml::from_str(&text).map_err(|fault| Error::new("data-missing").with("file", fault.to_string()))
}

/// What is modelled of a jurisdiction, and what is missing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Coverage {
    /// Its name.
    pub name: String,
    /// ISO 4217 code of its amounts.
    pub currency: String,
    /// First day every parameter has a value.
    #[serde(deserialize_with = "day")]
    pub from: Date,
    /// Last such day.
    #[serde(deserialize_with = "day")]
    pub until: Date,
    /// Whether its figures are labelled estimates.
    #[serde(default)]
    pub estimate: bool,
    /// Whether a region must be said.
    #[serde(default)]
    pub region: bool,
    /// Its regions that differ, by id.
    #[serde(default)]
    pub regions: BTreeMap<String, String>,
    /// What is modelled.
    pub modelled: Vec<String>,
    /// What is missing.
    pub missing: Vec<String>,
}

fn day<'de, D: serde::Deserializer<'de>>(deserializer: D) -> std::result::Result<Date, D::Error> {
    let written = toml::value::Datetime::deserialize(deserializer)?;
    written.to_string().parse().map_err(serde::de::Error::custom)
}

/// Returns the payroll profiles.
pub fn profiles() -> Result<Vec<Profile>> {
    let parsed = texts("payroll-profiles", ".toml").into_iter().map(|(path, text)| {
        Profile::parse(&text).map_err(|fault| Error::new("data-missing").with("file", format!("{path}: {fault}")))
    });
    parsed.collect()
}

/// Returns every legal form.
pub fn forms() -> Result<Vec<Form>> {
    let parsed = texts("forms", ".toml").into_iter().map(|(path, text)| {
        Form::parse(&text).map_err(|fault| Error::new("data-missing").with("file", format!("{path}: {fault}")))
    });
    parsed.collect()
}

/// Returns the words of job titles.
pub fn titles() -> Result<Titles> {
    parse_all("titles", Titles::parse)
}

/// Returns the words of bookkeeping.
pub fn accounts() -> Result<AccountWords> {
    parse_all("accounts", AccountWords::parse)
}

/// Returns the library of managerial tasks.
pub fn library() -> Result<Library> {
    parse_all("tasks", Library::parse)
}

/// Returns who decides what through the change.
pub fn transition() -> Result<Transition> {
    parse_all("transition.toml", |files| {
        files.first().map_or_else(|| Ok(Transition::default()), |(name, text)| Transition::parse(name, text))
    })
}

/// Returns what sentences of clauses say of votes.
pub fn voting() -> Result<Voting> {
    parse_all("voting.toml", |files| {
        files.first().map_or_else(|| Ok(Voting::default()), |(_, text)| Voting::parse(text))
    })
}

/// Returns the distributions ranges are drawn from, and published studies.
pub fn evidence() -> Result<Evidence> {
    parse_all("evidence", Evidence::parse)
}

/// Returns the legal routes when cash runs out.
pub fn rescue() -> Result<Rescue> {
    parse_all("rescue", Rescue::parse)
}

/// Returns what the law makes a firm look at.
pub fn warnings() -> Result<Warnings> {
    parse_all("warnings", Warnings::parse)
}

/// Returns published figures of firms that changed.
pub fn benchmarks() -> Result<Benchmarks> {
    parse_all("benchmarks.toml", |files| {
        files.first().map_or_else(|| Ok(Benchmarks::default()), |(name, text)| Benchmarks::parse(name, text))
    })
}

fn parse_all<T>(place: &str, parse: impl Fn(&[(&str, &str)]) -> std::result::Result<T, String>) -> Result<T> {
    let files = texts(place, ".toml");
    let files: Vec<_> = files.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
    parse(&files).map_err(|fault| Error::new("data-missing").with("file", fault))
}
