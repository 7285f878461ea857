//! Law, assumptions, forms and clauses: every value has a unit, a force, a source and how well it is known.

use leveller_model::bylaws::Form;
use leveller_model::bylaws::warnings::{Confidence, Warnings};
use leveller_model::law::{Employer, Law};
use leveller_model::rules::{Period, Rules};
use toml::Value;

use super::files::{self, File, below, names, one};
use super::none;

fn law_and_assumptions() -> Vec<File> {
    let mut all = below("data/jurisdictions", &[".toml"]);
    all.retain(|file| !file.path.ends_with("/COVERAGE.toml"));
    all.extend(below("data/assumptions", &[".toml"]));
    all
}

fn table(file: &File) -> toml::Table {
    toml::from_str(&file.text).unwrap_or_else(|error| panic!("{}: {error}", file.path))
}

fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    value.get(key).and_then(Value::as_str).unwrap_or_default().trim()
}

fn list(value: &Value, key: &str) -> Vec<Value> {
    value.get(key).and_then(Value::as_array).cloned().unwrap_or_default()
}

#[test]
fn every_jurisdiction_parses_and_is_covered() {
    let covered = table(&one("data/jurisdictions/COVERAGE.toml"));
    let folders: Vec<String> =
        names("data/jurisdictions").into_iter().filter(|name| !name.ends_with(".toml")).collect();
    let assumptions = below("data/assumptions", &[".toml"]);
    let mut found: Vec<String> = folders
        .iter()
        .filter(|id| !covered.contains_key(*id))
        .map(|id| format!("data/jurisdictions/COVERAGE.toml: {id} is missing"))
        .collect();
    found.extend(
        covered.keys().filter(|id| !folders.contains(id)).map(|id| format!("data/jurisdictions/{id} is missing")),
    );
    for id in &folders {
        let law = below(&format!("data/jurisdictions/{id}"), &[".toml"]);
        let files: Vec<(&str, &str)> =
            law.iter().chain(&assumptions).map(|file| (file.path.as_str(), file.text.as_str())).collect();
        let rules = Rules::parse(id, &files);
        found.extend(rules.as_ref().err().cloned());
        let (Ok(_), Some(coverage)) = (rules, covered.get(id)) else { continue };
        let regions = coverage.get("regions").and_then(Value::as_table).cloned().unwrap_or_default();
        let whole = coverage.get("region").is_none().then(|| id.clone());
        let regions = regions.keys().map(|region| format!("{id}-{region}"));
        for place in whole.into_iter().chain(regions) {
            let rules = Rules::parse(&place, &files).unwrap();
            // What an employer owes can be worked out on the first and on the last day that is said to be covered.
            for key in ["from", "until"] {
                let day = coverage.get(key).map(ToString::to_string).unwrap_or_default();
                let day: leveller_model::Date = day.parse().unwrap_or_else(|error| panic!("{id}: {key}: {error}"));
                let employer = Employer { paid: Period::ALL.into_iter().collect(), ..Employer::default() };
                if let Err(problem) = Law::from_rules(&rules.on(day), &employer) {
                    found.push(format!(
                        "data/jurisdictions/COVERAGE.toml: {place}: {:?} on {day} ({key})",
                        problem.args
                    ));
                }
                let outside = if key == "from" { day.yesterday() } else { day.tomorrow() }.unwrap();
                if Law::from_rules(&rules.on(outside), &Employer::default()).is_ok() {
                    found.push(format!("data/jurisdictions/COVERAGE.toml: {place}: known on {outside} too ({key})"));
                }
            }
        }
    }
    none(found, "Say in COVERAGE.toml what is modelled, from when until when, and what is missing.");
}

#[test]
fn every_value_of_law_is_read_by_a_formula() {
    let code: String = files::below("crates/model/src", &[".rs"]).into_iter().map(|file| file.text).collect();
    let mut found = Vec::new();
    for file in law_and_assumptions() {
        for series in list(&Value::Table(table(&file)), "series") {
            let id = text(&series, "id");
            if !code.contains(&format!("\"{id}\"")) {
                found.push(format!("{} {id}", file.at(file.line_of(&format!("id = \"{id}\"")))));
            }
        }
    }
    none(found, "Take the value out, or write the formula that reads it.");
}

fn forms() -> Vec<(File, Form)> {
    let parse = |file: File| {
        let form = Form::parse(&file.text).unwrap_or_else(|error| panic!("{}: {error}", file.path));
        (file, form)
    };
    below("data/forms", &[".toml"]).into_iter().map(parse).collect()
}

#[test]
fn every_fact_says_where_it_was_read() {
    let mut found = Vec::new();
    for (file, form) in forms() {
        let source = |id: &str| form.sources.iter().any(|source| source.id == id);
        let facts = form
            .facts
            .iter()
            .map(|fact| (format!("key = \"{}\"", fact.key), &fact.cite, &fact.confidence, &fact.source));
        let matters = form
            .matters
            .iter()
            .map(|one| (format!("item = \"{}\"\n", one.item), &one.cite, &one.confidence, &one.source));
        let reserved = form
            .reserved
            .iter()
            .map(|one| (format!("power = \"{}\"\n", one.power), &one.cite, &one.confidence, &one.source));
        for (mark, cite, confidence, from) in facts.chain(matters).chain(reserved) {
            let mut lacks = |what: String, there: bool| {
                if !there {
                    found.push(format!("{} {}: {what}", file.at(file.line_of(&mark)), mark.trim()));
                }
            };
            lacks("cite".to_owned(), !cite.trim().is_empty());
            lacks(
                "confidence: high, medium or low".to_owned(),
                ["high", "medium", "low"].contains(&confidence.as_str()),
            );
            lacks(format!("source {from:?} is not in the list of sources"), source(from));
        }
        let stem = file.path.rsplit('/').next().unwrap_or_default().trim_end_matches(".toml");
        if stem != form.id {
            found.push(format!("{}: id is {}", file.path, form.id));
        }
        let country = leveller_model::rules::country(&form.jurisdiction);
        if !files::root().join("data/jurisdictions").join(country).is_dir() {
            found.push(format!("{}: country {country} has no folder", file.path));
        }
        let used = |id: &str| {
            form.facts.iter().any(|fact| fact.source == id) || form.matters.iter().any(|one| one.source == id)
        };
        found.extend(
            form.sources
                .iter()
                .filter(|one| !used(&one.id))
                .map(|one| format!("{}: source {} is not used", file.path, one.id)),
        );
        found.extend(
            form.sources
                .iter()
                // What nobody read stands nowhere.
                .filter(|one| one.title.is_empty() || (one.link.is_empty() && !one.kind.contains("never read")))
                .map(|one| format!("{}: source {} has no title or link", file.path, one.id)),
        );
    }
    none(found, "Say the statute and section, how sure we are, and the source it was read in.");
}

#[test]
fn every_profile_is_called_by_its_id() {
    let mut found = Vec::new();
    for file in below("data/payroll-profiles", &[".toml"]) {
        let id = text(&Value::Table(table(&file)), "id").to_owned();
        if file.path != format!("data/payroll-profiles/{id}.toml") {
            found.push(format!("{}: id is {id}", file.path));
        }
        match leveller_model::import::Profile::parse(&file.text) {
            Err(error) => found.push(format!("{}: {error}", file.path)),
            Ok(profile) if !file.text.contains("\ngeneral = true\n") => {
                if profile.samples.is_empty() {
                    found.push(format!("{}: no [[sample]] of invented rows", file.path));
                }
                if profile.source.is_empty() {
                    found.push(format!("{}: no [[source]]", file.path));
                }
            }
            Ok(_) => {}
        }
    }
    none(found, "See CONTRIBUTING.md, \"Add a payroll profile\".");
}

#[test]
fn legal_routes_are_of_countries_whose_law_is_modelled() {
    let rescue = leveller_app::data::rescue().unwrap();
    let mut found: Vec<String> = Vec::new();
    for country in &rescue.countries {
        let place = format!("data/rescue/{}.toml", country.jurisdiction);
        if !files::root().join("data/jurisdictions").join(&country.jurisdiction).is_dir() {
            found.push(format!("{place}: no such country"));
        }
        if country.routes.is_empty() || country.duties.is_empty() {
            found.push(format!("{place}: no route, or nothing directors owe"));
        }
    }
    none(found, "Name the file after a folder of data/jurisdictions, with routes and duties.");
}

#[test]
fn warnings_are_of_forms_and_countries_that_are_known() {
    let read = below("data/warnings", &[".toml"]);
    let read: Vec<(&str, &str)> = read.iter().map(|file| (file.path.as_str(), file.text.as_str())).collect();
    let warnings = Warnings::parse(&read).unwrap();
    let (forms, places): (Vec<String>, Vec<String>) =
        forms().into_iter().map(|(_, form)| (form.id, form.jurisdiction)).unzip();
    let covered = table(&one("data/jurisdictions/COVERAGE.toml"));
    let region = |country: &str, region: &str| {
        covered.get(country).and_then(|one| one.get("regions")).is_some_and(|regions| regions.get(region).is_some())
    };
    let is_place = |place: &str| match place.split_once('-') {
        Some((country, part)) => region(country, part),
        None => place == "everywhere" || covered.contains_key(place),
    };
    let is_place = |place: &String| places.contains(place) || is_place(place);
    let mut found = Vec::new();
    for one in &warnings.warnings {
        found.extend(one.forms.iter().filter(|form| !forms.contains(form)).map(|form| format!("{}: {form}", one.id)));
        let places = one.unread.iter().chain([&one.jurisdiction]);
        found.extend(places.filter(|place| !is_place(place)).map(|place| format!("{}: {place}", one.id)));
        if one.confidence == Confidence::High && (one.source.link.is_none() || one.jurisdiction == "everywhere") {
            found.push(format!("{}: sure of what nobody opened", one.id));
        }
    }
    none(found, "Name a form of data/forms and a place of a form or of COVERAGE.toml; only what was read is sure.");
}

#[test]
fn assumptions_of_deals_are_the_firms_own_and_say_their_range() {
    let mut found = Vec::new();
    let file = one("data/assumptions/deal.toml");
    for series in list(&Value::Table(table(&file)), "series") {
        let note = list(&series, "rows").first().map(|row| text(row, "note").to_owned()).unwrap_or_default();
        let own = series.get("own").and_then(Value::as_bool) == Some(true);
        if !own || !text(&series, "statute").starts_with("Judgement: ") || !note.starts_with("range ") {
            found.push(format!("{}: {}", file.path, text(&series, "id")));
        }
    }
    none(found, "Mark it own = true, call it a judgement, and begin its note with its range.");
}

#[test]
fn what_a_firm_can_enter_of_assumptions_has_bounds() {
    let mut found = Vec::new();
    for name in ["cash", "deal", "proposal"] {
        let file = one(&format!("data/assumptions/{name}.toml"));
        for series in list(&Value::Table(table(&file)), "series") {
            let own = series.get("own").and_then(Value::as_bool) == Some(true);
            if own && (series.get("least").is_none() || series.get("most").is_none()) {
                found.push(format!("{}: {}", file.path, text(&series, "id")));
            }
        }
    }
    none(found, "Say the least and the most a firm may enter.");
}

#[test]
fn published_figures_are_never_shown_alone() {
    use leveller_model::viability::benchmarks::Measure;
    let benchmarks = leveller_app::data::benchmarks().unwrap();
    let measures: std::collections::BTreeSet<Measure> = benchmarks.figures.iter().map(|one| one.measure).collect();
    let apart = |measure: &&Measure| match benchmarks.span(**measure) {
        Some((least, most)) => least >= most,
        None => true,
    };
    let found: Vec<String> = measures.iter().filter(apart).map(|measure| format!("{measure:?}")).collect();
    none(found, "Find a lower or a higher figure, or the range of the one there is.");
}
