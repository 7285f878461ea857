//! Runs the worked cases: the project's own, and those beside the checkout where they are.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use leveller_model::cases;
use leveller_model::law::{Employer, Law};
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
    assert_eq!((all.passed, disputed.len()), (1133, 6));
    for (chapter, count) in [("proposal", 3), ("savings", 7), ("viability", 13)] {
        let all = run(&root().join("tests/cases").join(chapter));
        assert_eq!((all.passed, all.failed, all.skipped), (count, Vec::new(), BTreeMap::new()), "{chapter}");
    }
}

/// What cannot be worked out is said, and no figure stands in its place.
#[test]
fn bad_input_is_refused_with_what_is_wrong() {
    let laws = every_law();
    let cases = [
        (
            "GB",
            "employer_nic_period",
            r#""date": "2024-04-05", "category": "H", "frequency": "month", "gross": "2000""#,
            "rule-missing: parameter Text(\"nic.upper_secondary_threshold\"), jurisdiction Text(\"gb\"), date Date(2024-04-05), nearest Date(2024-04-06)",
        ),
        (
            "GB",
            "employer_nic_period",
            r#""date": "2027-04-06", "category": "A", "frequency": "month", "gross": "2000""#,
            "nearest Date(2027-04-05)",
        ),
        (
            "GB",
            "employer_nic_period",
            r#""date": "2026-06-01", "category": "Q", "frequency": "month", "gross": "2000""#,
            "category-unknown",
        ),
        (
            "GB",
            "take_home_annual",
            r#""date": "2026-06-01", "region": "england", "category": "M", "age": 30, "gross_annual": "20000""#,
            "category-impossible",
        ),
        (
            "GB",
            "take_home_annual",
            r#""date": "2026-06-01", "region": "atlantis", "category": "A", "gross_annual": "20000""#,
            "input: region",
        ),
        (
            "GB",
            "employer_nic_period",
            r#""date": "2026-06-01", "category": "A", "frequency": "month", "gross": "-1""#,
            "input: gross",
        ),
        (
            "GB",
            "employer_nic_annual",
            r#""date": "2026-06-01", "category": "A", "gross_annual": "99999999999999999999""#,
            "input: gross_annual",
        ),
        ("GB", "minimum_pay", r#""date": "2026-06-01", "age": 30, "hours": 0"#, "input: hours"),
        (
            "GB",
            "paye_period",
            r#""date": "2026-06-01", "tax_code": "XYZ", "region": "england", "frequency": "month", "period": 1, "cumulative": true, "taxable_pay_to_date": "1000""#,
            "input: tax_code",
        ),
        (
            "US",
            "employer_tax_annual",
            r#""date": "2026-06-01", "state": "ZZ", "gross_annual": "20000""#,
            "rule-missing",
        ),
        (
            "US",
            "take_home_annual",
            r#""date": "2026-06-01", "state": "TX", "filing_status": "joint", "gross_annual": "20000""#,
            "input: filing_status",
        ),
        (
            "CA",
            "employer_cpp_ei_period",
            r#""date": "2026-06-01", "province": "QC", "periods": 12, "gross": "2000""#,
            "input: province",
        ),
        (
            "IE",
            "employer_prsi_class_a",
            r#""date": "2027-06-01", "weeks": 1, "gross": "500""#,
            "nearest Date(2026-12-31)",
        ),
        ("CA", "collective_dismissal", r#""date": "2026-06-01", "dismissed": 100, "staff": 200"#, "input: country"),
        ("GB", "collective_dismissal", r#""date": "2026-06-01", "staff": 200"#, "input: dismissed"),
        ("FR", "employer_cost_month", r#""date": "2019-06-01", "headcount": 1, "gross_month": "2000""#, "rule-missing"),
        (
            "ES",
            "employer_ss_month",
            r#""date": "2026-06-01", "contract": "odd", "gross_month": "2000""#,
            "input: contract",
        ),
        ("--", "democracy_share", r#""k": 9, "q": 9, "m_c": 1, "m_d": 2, "hours": "0", "tiers": 1"#, "are 0"),
        (
            "--",
            "democracy_share",
            r#""k": 9, "q": 9, "m_c": 1, "m_d": 2, "hours": "1", "tiers": "few""#,
            "input: tiers",
        ),
        ("--", "layers_needed", r#""n": 9, "span": 0"#, "input: span"),
        (
            "--",
            "cell_design",
            r#""generator": "other", "n": 9, "k": 1, "seed": 0, "min_size": 1, "max_size": 2, "skills": 0, "skill_cover": 0"#,
            "input: generator",
        ),
        (
            "GB",
            "employer_nic_period",
            r#""date": "no day", "category": "A", "frequency": "month", "gross": "1""#,
            "failed to parse four digit integer as year",
        ),
    ];
    for (country, kind, input, said) in cases {
        let text = format!(
            r#"{{"cases": [{{"id": "x", "country": "{country}", "kind": "{kind}", "input": {{{input}}}, "expected": {{"any": "1"}}, "tolerance": "0"}}]}}"#
        );
        let outcome = cases::run(&text, |country| laws.get(country)).unwrap();
        let got = outcome.failed.first().map_or_else(|| format!("{outcome:?}"), |one| one.got.clone());
        assert!(got.contains(said), "{country} {kind} {input}: {got}");
    }
    // A country nobody has modelled is counted as skipped, by name.
    let text =
        r#"{"cases": [{"id": "x", "country": "XX", "kind": "futa", "input": {}, "expected": {}, "tolerance": "0"}]}"#;
    let outcome = cases::run(text, |country| laws.get(country)).unwrap();
    assert_eq!(outcome.skipped.into_iter().collect::<Vec<_>>(), [("XX futa".to_owned(), 1)]);
}

/// That no duty arises and that nothing is modelled are told apart; plans of an earlier edition lack the values.
#[test]
fn no_duty_to_consult_is_not_the_same_as_none_modelled() {
    let day = jiff::civil::date(2026, 6, 30);
    for (country, rules) in every_law() {
        let rules = rules.on(day).in_region("tx");
        let law = Law::from_rules(&rules, &Employer::default()).unwrap();
        let modelled = !law.collective_dismissal_parameters().is_empty();
        assert_eq!(modelled, country != "CA", "{country}");
        assert_eq!(law.collective_dismissal(0, 500), None, "{country}");
        let duty = law.collective_dismissal(400, 500);
        assert_eq!(duty.is_some(), modelled, "{country}");
        let known = |id: &&str| rules.row(id).is_some();
        assert!(duty.iter().all(|duty| duty.days > 0 && duty.parameters.iter().all(&known)), "{country}");
    }
    let folder = root().join("data/jurisdictions/gb");
    let files: Vec<_> = fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| !path.ends_with("collective-dismissal.toml"))
        .map(|path| (path.display().to_string(), fs::read_to_string(&path).unwrap()))
        .collect();
    let files: Vec<_> = files.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    let rules = Rules::parse("gb", &files).unwrap();
    let law = Law::from_rules(&rules.on(day), &Employer::default()).unwrap();
    let nothing: [&str; 0] = [];
    assert_eq!(law.collective_dismissal_parameters(), nothing);
    assert_eq!((law.collective_dismissal(400, 500), law.protective_award()), (None, None));
}

/// Pay far past every threshold is charged to the penny, without an overflow on the way.
#[test]
fn the_largest_pay_is_charged_like_any_other() {
    // A hundred thousand million pounds: 15% above 417.00 is 14,999,999,937.45 a month.
    let text = r#"{"cases": [{"id": "x", "country": "GB", "kind": "employer_nic_period", "tolerance": "0",
        "input": {"date": "2026-06-01", "category": "A", "frequency": "month", "gross": "100000000000.00"},
        "expected": {"employer_nic": "14999999937.45"}}]}"#;
    let laws = every_law();
    let outcome = cases::run(text, |country| laws.get(country)).unwrap();
    assert_eq!((outcome.passed, outcome.failed), (1, Vec::new()));
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
