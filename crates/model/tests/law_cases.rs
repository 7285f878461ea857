//! Runs the worked cases of the law: the project's own, and those beside the checkout where they are.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use leveller_model::law::cases;
use leveller_model::rules::Rules;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The law of every country, by its id in capitals.
fn every_law() -> BTreeMap<String, Rules> {
    let countries = fs::read_dir(root().join("data/jurisdictions")).unwrap().map(|entry| entry.unwrap().path());
    countries
        .filter(|path| path.is_dir())
        .map(|folder| {
            let id = folder.file_name().unwrap().to_str().unwrap().to_owned();
            let files: Vec<_> = fs::read_dir(&folder)
                .unwrap()
                .map(|entry| entry.unwrap().path())
                .map(|path| (path.display().to_string(), fs::read_to_string(&path).unwrap()))
                .collect();
            let files: Vec<_> = files.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
            (id.to_uppercase(), Rules::parse(&id, &files).unwrap())
        })
        .collect()
}

fn run(folder: &Path) -> cases::Outcome {
    let laws = every_law();
    let mut all = cases::Outcome::default();
    for entry in fs::read_dir(folder).unwrap() {
        let text = fs::read_to_string(entry.unwrap().path()).unwrap();
        let outcome = cases::run(&text, |country| laws.get(country)).unwrap();
        all.passed += outcome.passed;
        all.failed.extend(outcome.failed);
        all.disputed.extend(outcome.disputed);
        for (kind, count) in outcome.skipped {
            *all.skipped.entry(kind).or_default() += count;
        }
    }
    all
}

#[test]
fn the_projects_cases_pass() {
    let all = run(&root().join("tests/cases/rules"));
    assert_eq!((all.failed, all.skipped), (Vec::new(), BTreeMap::new()));
    let disputed: Vec<_> = all.disputed.iter().map(|(one, _)| one.case.as_str()).collect();
    assert!(disputed.iter().all(|case| case.starts_with("fr-")), "{disputed:?}");
    assert_eq!((all.passed, disputed.len()), (1076, 6));
}

#[test]
fn cases_beside_the_checkout_pass() {
    let folder = root().join("../shared/research/model/cases");
    if !folder.is_dir() {
        println!("skipped: no cases beside the checkout");
        return;
    }
    let all = run(&folder);
    assert_eq!(all.failed, Vec::new());
    let country = |kind: &&String| !kind.starts_with("-- ");
    assert_eq!(all.skipped.keys().filter(country).collect::<Vec<_>>(), Vec::<&String>::new());
    println!("{} passed, skipped: {:?}", all.passed, all.skipped);
}
