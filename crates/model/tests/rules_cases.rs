//! Runs the worked cases of the law: the project's own, and those beside the checkout where they are.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]

use std::fs;
use std::path::{Path, PathBuf};

use leveller_model::rules::{Rules, cases};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn great_britain() -> Rules {
    let mut files: Vec<_> = fs::read_dir(root().join("data/jurisdictions/gb"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .map(|path| (path.display().to_string(), fs::read_to_string(&path).unwrap()))
        .collect();
    files.push(("assumptions.toml".to_owned(), fs::read_to_string(root().join("data/assumptions.toml")).unwrap()));
    let files: Vec<_> = files.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    Rules::parse("gb", &files).unwrap()
}

fn run(folder: &Path) -> (u32, Vec<cases::Difference>, u32) {
    let rules = great_britain();
    let (mut passed, mut failed, mut skipped) = (0, Vec::new(), 0);
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let text = fs::read_to_string(&path).unwrap();
        let outcome = cases::run(&text, |country| (country == "GB").then_some(&rules)).unwrap();
        passed += outcome.passed;
        failed.extend(outcome.failed);
        skipped += outcome.skipped.values().sum::<u32>();
    }
    (passed, failed, skipped)
}

#[test]
fn the_projects_cases_pass() {
    let (passed, failed, skipped) = run(&root().join("tests/cases/rules"));
    assert_eq!((failed, skipped), (Vec::new(), 0));
    assert_eq!(passed, 514 + 6 + 6 + 1 + 3 + 1 + 6);
}

#[test]
fn cases_beside_the_checkout_pass() {
    let folder = root().join("../shared/research/model/cases");
    if !folder.is_dir() {
        println!("skipped: no cases beside the checkout");
        return;
    }
    let (passed, failed, skipped) = run(&folder);
    assert_eq!(failed, Vec::new());
    assert!(passed >= 537, "{passed} passed");
    println!("{passed} passed, {skipped} of kinds that are not modelled");
}
