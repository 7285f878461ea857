//! Which clause deals with which matter of which form, as a table people read.
//!
//! With `LEVELLER_WRITE_TABLES` set the tables are written again, to be read before they are kept.

use std::collections::BTreeMap;

use super::{Firm, Path, PathBuf, clauses, drafted, forms, fs, read};

const WRITE: &str = "LEVELLER_WRITE_TABLES";

fn cases() -> PathBuf {
    PathBuf::from("../../tests/cases/bylaws")
}

/// The table of the forms whose list of matters is known to be whole, or of the others.
fn table(complete: bool) -> String {
    let (forms, clauses) = (forms(), clauses());
    let mut table = csv::Writer::from_writer(Vec::new());
    table.write_record(["form", "item", "matter", "clauses or where else"]).unwrap();
    for form in forms.iter().filter(|form| form.matters_complete == complete) {
        let (bylaws, _) = drafted(form, &clauses, &Firm::default(), &[]);
        for matter in &bylaws.matters {
            let of = |number: &u32| {
                bylaws.rules.iter().find(|rule| rule.number == *number).map_or("", |rule| rule.clause.as_str())
            };
            let dealing: Vec<&str> = matter.rules.iter().map(of).collect();
            let elsewhere = matter.matter.elsewhere.as_ref().map(|elsewhere| format!("elsewhere: {elsewhere}"));
            let dealing = [Some(dealing.join(" ")).filter(|dealing| !dealing.is_empty()), elsewhere];
            let dealing: Vec<String> = dealing.into_iter().flatten().collect();
            let cells = [form.id.as_str(), &matter.matter.item, &matter.matter.matter, &dealing.join("; ")];
            table.write_record(cells).unwrap();
        }
    }
    String::from_utf8(table.into_inner().unwrap()).unwrap()
}

fn check(path: &Path, made: &str) {
    if std::env::var_os(WRITE).is_some() {
        fs::write(path, made).unwrap();
    }
    let kept = read(path);
    let differs = kept.lines().zip(made.lines()).find(|(kept, made)| kept != made);
    assert!(kept == made, "{} differs; the first line that does:\n{differs:?}\nset {WRITE}, read it", path.display());
    let bare: Vec<&str> = made.lines().filter(|line| line.ends_with(',')).collect();
    assert!(bare.is_empty(), "matters nothing deals with:\n{}", bare.join("\n"));
}

#[test]
fn the_table_of_matters_is_the_one_that_was_read() {
    let (whole, others) = (table(true), table(false));
    check(&cases().join("matters.csv"), &whole);
    check(&cases().join("matters-incomplete.csv"), &others);
    let of = |table: &str| table.lines().skip(1).filter_map(|line| line.split_once(',')).count();
    let matters: usize = forms().iter().map(|form| form.matters.len()).sum();
    assert_eq!(of(&whole) + of(&others), matters);
}

/// Clauses of the research, by code: the folder that says the same in our words.
fn folders() -> BTreeMap<String, String> {
    let mut table = csv::Reader::from_path(cases().join("clauses.csv")).unwrap();
    let row = |row: csv::StringRecord| (row[0].to_owned(), row[2].to_owned());
    table.records().map(|record| row(record.unwrap())).collect()
}

#[test]
fn every_clause_that_was_researched_has_a_folder_of_its_own() {
    let (folders, clauses) = (folders(), clauses());
    assert_eq!(folders.len(), 93);
    let mut found: Vec<String> = folders
        .iter()
        .filter(|(_, folder)| !clauses.iter().any(|clause| clause.id == **folder))
        .map(|(code, folder)| format!("{code}: no clause {folder}"))
        .collect();
    let of = |folder: &String| folders.values().filter(|other| *other == folder).count();
    found.extend(folders.iter().filter(|(_, folder)| of(folder) > 1).map(|(code, _)| format!("{code} is not alone")));
    assert!(found.is_empty(), "\n  {}", found.join("\n  "));
}

#[test]
fn every_clause_the_research_names_for_a_matter_deals_with_it() {
    let path = Path::new("../../../shared/research/law-forms.json");
    let Ok(text) = fs::read_to_string(path) else {
        eprintln!("skipped: the research is not at hand");
        return;
    };
    let research: serde_json::Value = serde_json::from_str(&text).unwrap();
    let (forms, clauses, folders) = (forms(), clauses(), folders());
    let list = |value: &serde_json::Value, key: &str| value[key].as_array().cloned().unwrap_or_default();
    let (mut found, mut looked_at) = (Vec::new(), 0);
    for read in list(&research, "forms") {
        let id = read["id"].as_str().unwrap();
        let form = forms.iter().find(|form| form.id == id).unwrap_or_else(|| panic!("no form {id}"));
        for matter in list(&read, "mandatory_matters") {
            let item = match &matter["item"] {
                serde_json::Value::String(item) => item.clone(),
                other => other.to_string(),
            };
            // A list that was read as one matter may be several of ours.
            let same = form.matters.iter().any(|ours| ours.item == item);
            for code in list(&matter, "clauses") {
                let code = code.as_str().unwrap();
                looked_at += 1;
                let clause = folders.get(code).and_then(|folder| clauses.iter().find(|one| one.id == *folder));
                let items = clause.and_then(|clause| clause.matters().get(id));
                if !items.is_some_and(|items| !same || items.contains(&item)) {
                    found.push(format!("{id}, matter {item}: {code} ({})", folders.get(code).map_or("", |one| one)));
                }
            }
        }
    }
    assert!(looked_at > 100, "the search for matters has gone blind: {looked_at}");
    assert!(found.is_empty(), "{} do not deal with it\n  {}", found.len(), found.join("\n  "));
}
