//! Warnings: cases reasoned from the law, their words, the numbers of `data/jurisdictions` beside those of `data/warnings`,
//! and every warning of the research where it is at hand.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use leveller_model::Date;
use leveller_model::bylaws::warnings::{Because, Event, Raised, WarningFacts, Warnings};
use leveller_model::law::{Employer, Law};
use leveller_model::report::warnings_blocks;
use leveller_model::report::words::Words;
use leveller_model::rules::Rules;
use rust_decimal::Decimal;
use serde::Deserialize;

mod sample;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn rules(place: &str) -> Rules {
    let country = place.split('-').next().unwrap();
    let texts = texts(&format!("data/jurisdictions/{country}"));
    Rules::parse(place, &pairs(&texts)).unwrap()
}

fn pairs(texts: &[(String, String)]) -> Vec<(&str, &str)> {
    texts.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect()
}

fn texts(folder: &str) -> Vec<(String, String)> {
    let files = fs::read_dir(root().join(folder)).unwrap().map(|file| file.unwrap().path());
    let mut texts: Vec<(String, String)> = files
        .map(|path| (path.file_name().unwrap().to_string_lossy().into_owned(), fs::read_to_string(&path).unwrap()))
        .collect();
    texts.sort();
    texts
}

fn warnings() -> Warnings {
    Warnings::parse(&pairs(&texts("data/warnings"))).unwrap()
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Cases {
    case: Vec<Case>,
}

/// A firm's facts, and which warnings they raise, leave open, and do not concern.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    about: String,
    facts: WarningFacts,
    #[serde(default)]
    raised: Vec<String>,
    #[serde(default)]
    asked: Vec<String>,
    #[serde(default)]
    not: Vec<String>,
    #[serde(default)]
    last_days: BTreeMap<String, Vec<Date>>,
    #[serde(default)]
    late: BTreeMap<String, Vec<Date>>,
}

fn cases() -> Vec<(String, Case)> {
    let mut found = Vec::new();
    for (name, text) in texts("tests/cases/warnings") {
        let cases: Cases = toml::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
        found.extend(cases.case.into_iter().map(|case| (name.clone(), case)));
    }
    found
}

#[test]
fn every_case_raises_what_the_law_says() {
    let warnings = warnings();
    let mut off = Vec::new();
    for (file, case) in cases() {
        let found = warnings.raised(&case.facts);
        let verdict = |id: &str| found.iter().find(|one| one.warning.id == id).map(|one| one.raised);
        let expected = [(&case.raised, Some(true)), (&case.asked, Some(false)), (&case.not, None)];
        for (id, expected) in expected.into_iter().flat_map(|(ids, is)| ids.iter().map(move |id| (id, is))) {
            assert!(warnings.warnings.iter().any(|one| one.id == *id), "{file}: {id} is no warning");
            if verdict(id) != expected {
                off.push(format!("{file}: {}: {id}: expected {expected:?}, got {:?}", case.about, verdict(id)));
            }
        }
        for (days, late) in [(&case.last_days, false), (&case.late, true)] {
            for (id, days) in days {
                let one = found.iter().find(|one| one.warning.id == *id);
                let got: Vec<_> = one.iter().flat_map(|one| &one.last_days).map(|day| (day.day, day.late)).collect();
                let expected: Vec<_> = days.iter().map(|day| (Some(*day), late)).collect();
                if got != expected {
                    off.push(format!("{file}: {}: {id}: expected {expected:?}, got {got:?}", case.about));
                }
            }
        }
    }
    assert!(off.is_empty(), "\n  {}", off.join("\n  "));
}

/// Every warning is in a case, and every fact is met by one and missed by another.
#[test]
fn the_cases_cover_every_warning_and_every_fact_both_ways() {
    let warnings = warnings();
    let (mut met, mut missed, mut told) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    for (_, case) in cases() {
        let found = warnings.raised(&case.facts);
        for id in case.raised.iter().chain(&case.asked).chain(&case.not) {
            told.insert(id.clone());
            let warning = warnings.warnings.iter().find(|one| one.id == *id).unwrap();
            let because = found.iter().find(|one| one.warning.id == *id).map(|one| one.because.as_slice());
            let because: BTreeSet<&str> = because.unwrap_or_default().iter().map(|one: &Because| one.fact).collect();
            let (yes, no): (Vec<_>, Vec<_>) = warning.facts().partition(|fact| because.contains(fact));
            met.extend(yes);
            missed.extend(no);
        }
    }
    let all: BTreeSet<String> = warnings.warnings.iter().map(|one| one.id.clone()).collect();
    assert_eq!(all.difference(&told).collect::<Vec<_>>(), Vec::<&String>::new(), "warnings without a case");
    let facts: BTreeSet<&str> =
        warnings.warnings.iter().flat_map(|one| one.facts()).filter(|one| *one != "ask").collect();
    assert!(facts.len() > 20, "the search for facts has gone blind: {facts:?}");
    assert_eq!(facts.difference(&met).collect::<Vec<_>>(), Vec::<&&str>::new(), "facts no case meets");
    assert_eq!(facts.difference(&missed).collect::<Vec<_>>(), Vec::<&&str>::new(), "facts every case meets");
}

/// Every warning, deadline and fact that a case meets has its words.
#[test]
fn nothing_is_without_words_in_print() {
    let texts = texts("data/language/en");
    let words = Words::new("en", &pairs(&texts)).unwrap();
    let warnings = warnings();
    let mut all: Vec<Raised> = cases().iter().flat_map(|(_, case)| warnings.raised(&case.facts)).collect();
    all.extend(warnings.raised(&WarningFacts { places: vec!["gb-nir".to_owned()], ..WarningFacts::default() }));
    let printed = |raised: &[Raised]| serde_json::to_string(&warnings_blocks(raised, &words)).unwrap();
    let shown = printed(&all);
    let gaps: BTreeSet<&str> = shown.split('⟦').skip(1).filter_map(|rest| rest.split('⟧').next()).collect();
    assert!(gaps.is_empty(), "messages are missing: {gaps:?}");
    for said in [
        "8 months and 15 days after the firm’s year ends",
        "by 7 December 2026, 28 days before",
        "That day is past",
        "33.1%",
    ] {
        assert!(shown.contains(said), "nothing says: {said}");
    }
    assert!(printed(&[]).contains(&words.word("warnings-none")));
}

/// A number of dismissals stands in `data/warnings` and in `data/jurisdictions`: both must say the same of every firm.
#[test]
fn consultation_begins_where_the_countrys_law_says() {
    let warnings = warnings();
    let day: Date = "2026-10-30".parse().unwrap();
    for (place, id) in [("gb", "W-UK-04"), ("us-tx", "W-US-01"), ("es", "W-ES-06"), ("ie", "W-IE-01")] {
        let rules = rules(place);
        let law = Law::from_rules(&rules.on(day), &Employer::default()).unwrap();
        let mut duties = 0;
        for staff in (1..=120).chain([151, 152, 199, 200, 299, 300, 301, 600, 1515, 1516, 2000]) {
            for leavers in (0..=staff).filter(|leavers| *leavers <= 120 || *leavers == staff || leavers % 100 < 2) {
                let facts = WarningFacts {
                    places: vec![place.to_owned()],
                    staff: Some(Decimal::from(staff)),
                    leavers: Some(leavers),
                    ..WarningFacts::default()
                };
                let duty = law.collective_dismissal(leavers, staff);
                let found = warnings.raised(&facts);
                let one = found.iter().find(|one| one.warning.id == id && one.raised);
                assert_eq!(one.is_some(), duty.is_some(), "{place}: {leavers} of {staff}");
                let (Some(one), Some(duty)) = (one, duty) else { continue };
                duties += 1;
                for last in &one.last_days {
                    let deadline = &last.deadline;
                    assert_eq!((deadline.months, deadline.days), (0, duty.days), "{place}: {leavers} of {staff}");
                    assert!(matches!(deadline.event, Event::Dismissal | Event::Notice) && deadline.before);
                }
            }
        }
        assert!(duties > 10, "{place}: no duty was met");
    }
}

/// Northern Ireland has its own law on redundancies: there nothing of the other is claimed, and people are asked.
#[test]
fn a_law_nobody_read_is_asked_about_and_not_dated() {
    let facts = WarningFacts {
        places: vec!["gb-nir".to_owned()],
        staff: Some(Decimal::from(300)),
        leavers: Some(100),
        days: BTreeMap::from([(Event::Dismissal, "2027-01-04".parse().unwrap())]),
        ..WarningFacts::default()
    };
    let found = warnings().raised(&facts);
    let one = found.iter().find(|one| one.warning.id == "W-UK-04").unwrap();
    assert_eq!((one.raised, one.unread, one.last_days.len()), (false, true, 0));
}

/// Sums that stand in a sentence are those of the law in force on the day of the research.
#[test]
fn sums_in_sentences_are_those_of_the_law() {
    let rules = rules("gb");
    let rules = rules.on("2026-11-22".parse().unwrap());
    let value = |id: &str| rules.value(id).unwrap().normalize();
    let week = value("redundancy.weekly_pay_cap");
    // The most weeks: one and a half for each of the most years.
    let most = week * Decimal::new(15, 1) * value("redundancy.most_years");
    let grouped = |sum: Decimal| {
        format!("£{},{}", sum.normalize().to_string().split_at(2).0, sum.normalize().to_string().split_at(2).1)
    };
    let warnings = warnings();
    let says = |id: &str, what: &str| {
        let one = warnings.warnings.iter().find(|one| one.id == id).unwrap();
        assert!(one.message.contains(what), "{id} lacks {what}: {}", one.message);
    };
    says("W-UK-05", &format!("£{week}"));
    says("W-UK-05", &grouped(most));
    says("W-UK-05", &format!("{} years", value("redundancy.most_years")));
    says("W-UK-04", &format!("{} days’ pay", value("collective_dismissal.protective_award_days")));
}

/// Ids, law, confidence, source, day and level of the research arrive unchanged; its wording does not.
#[test]
fn every_warning_of_the_research_arrives() {
    let Ok(text) = fs::read_to_string(root().join("../shared/research/law-forms.json")) else { return };
    let research: serde_json::Value = serde_json::from_str(&text).unwrap();
    let warnings = warnings();
    let all = research["warnings"].as_array().unwrap();
    assert_eq!((all.len(), warnings.warnings.len()), (65, 65));
    for one in all {
        let said = |key: &str| one[key].as_str().unwrap_or_default();
        let id = said("id");
        let ours = warnings.warnings.iter().find(|ours| ours.id == id).unwrap_or_else(|| panic!("{id} is missing"));
        let place =
            if said("jurisdiction") == "*" { "everywhere".to_owned() } else { said("jurisdiction").to_lowercase() };
        assert_eq!(ours.jurisdiction, place, "{id}");
        assert_eq!(ours.cite, said("cite"), "{id}");
        assert_eq!(ours.source.id, said("source"), "{id}");
        assert_eq!(serde_json::to_value(ours.confidence).unwrap(), one["confidence"], "{id}");
        assert_eq!(ours.checked.map(|day| day.to_string()).unwrap_or_default(), said("checked"), "{id}");
        let level = serde_json::to_value(ours.level).unwrap();
        assert_eq!(level, said("level").replace("block_until_ack", "confirm"), "{id}");
        let stops =
            ["block", "confirm"].map(serde_json::Value::from).contains(&serde_json::to_value(ours.weight()).unwrap());
        let may = one["may_block"].as_bool().unwrap() && said("level").starts_with("block");
        assert_eq!(stops, may, "{id}: only what is sure stops anybody");
        assert_ne!(ours.message, said("message"), "{id}: the wording is our own");
        let source = &research["sources"][said("source")];
        if let Some(link) = &ours.source.link {
            assert!(source["url"].as_str().unwrap().contains(link.as_str()), "{id}: {link}");
        } else {
            assert_eq!(source["url"], "", "{id}");
        }
    }
}
