//! Warnings: cases reasoned from the law, the sample firm by hand, the numbers of `data/jurisdictions` beside those of
//! `data/warnings`, and every warning of the research where it is at hand.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use leveller_app::data;
use leveller_app::session::Session;
use leveller_model::Date;
use leveller_model::bylaws::warnings::{Because, Event, Known, Raised, WarningFacts, Warnings, facts};
use leveller_model::law::{Employer, Law};
use leveller_model::report::warnings_blocks;
use leveller_model::viability;
use rust_decimal::Decimal;
use serde::Deserialize;

use super::{GAP, root};

fn texts(folder: &str) -> Vec<(String, String)> {
    let files = fs::read_dir(root().join(folder)).unwrap().map(|file| file.unwrap().path());
    let mut texts: Vec<(String, String)> = files
        .map(|path| (path.file_name().unwrap().to_string_lossy().into_owned(), fs::read_to_string(&path).unwrap()))
        .collect();
    texts.sort();
    texts
}

fn warnings() -> Warnings {
    let texts = texts("data/warnings");
    let files: Vec<(&str, &str)> = texts.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    Warnings::parse(&files).unwrap()
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
    let facts: BTreeSet<&str> = warnings.warnings.iter().flat_map(|one| one.facts()).filter(|one| *one != "ask").collect();
    assert!(facts.len() > 20, "the search for facts has gone blind: {facts:?}");
    assert_eq!(facts.difference(&met).collect::<Vec<_>>(), Vec::<&&str>::new(), "facts no case meets");
    assert_eq!(facts.difference(&missed).collect::<Vec<_>>(), Vec::<&&str>::new(), "facts every case meets");
}

fn known(story: &leveller_model::story::Story) -> Known<'_> {
    Known {
        jurisdiction: &story.jurisdiction,
        firm: &story.firm,
        books: &story.books,
        proposal: &story.proposal,
        viability: &story.viability,
        conversion: story.conversion.as_ref(),
        starts: viability::start(&story.proposal, &[]),
        bylaws: story.bylaws.as_ref(),
    }
}

/// The sample firm by hand: 42 people; nobody is dismissed; the first cells start on 4 January 2027; cash runs out in
/// the eighth week; 78,239.94 more is owed than owned; the owner stays; delegates are the committee, for 42 are above 20;
/// shares are 750.00; three facts the draft rests on are of medium confidence.
#[tokio::test]
async fn the_sample_firm_raises_what_it_must() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = Session::sample(&folder.path().join("s.leveller")).await.unwrap();
    let story = session.story("1").unwrap();
    let found = warnings().raised(&facts(&known(&story)));
    let ids = |raised: bool| -> BTreeSet<&str> {
        found.iter().filter(|one| one.raised == raised).map(|one| one.warning.id.as_str()).collect()
    };
    let raised = [
        "W-UK-01", "W-UK-02", "W-UK-07", "W-UK-13", "W-UK-16", "W-ALL-01", "W-ALL-02", "W-ALL-03", "W-ALL-04", "W-ALL-05",
    ];
    let asked =
        ["W-UK-03", "W-UK-06", "W-UK-08", "W-UK-09", "W-UK-10", "W-UK-11", "W-UK-12", "W-UK-14"];
    assert_eq!(ids(true), raised.into());
    assert_eq!(ids(false), asked.into());
    assert_eq!(found[0].warning.id, "W-UK-01", "what must be confirmed stands first");
    // 28 days before 4 January 2027.
    assert_eq!(found[0].last_days[0].day, Some("2026-12-07".parse().unwrap()));

    let words = session.words();
    let printed = serde_json::to_string(&warnings_blocks(&found, words)).unwrap();
    assert!(!printed.contains(GAP));
    for said in ["7 December 2026", "£78,239.94", "£86,099.36", "£552,962.50", "£750.00", "TUPE 2006 regs 4"] {
        assert!(printed.contains(said), "the chapter lacks {said}");
    }

    // Every warning, every deadline and every fact has its words.
    let mut all: Vec<Raised> = cases().iter().flat_map(|(_, case)| warnings().raised(&case.facts)).collect();
    let printed = serde_json::to_string(&warnings_blocks(&all, words)).unwrap();
    assert!(!printed.contains(GAP), "words are missing");
    all.clear();
    assert!(serde_json::to_string(&warnings_blocks(&all, words)).unwrap().contains(&words.word("warnings-none")));
}

/// A number of dismissals stands in `data/warnings` and in `data/jurisdictions`: both must say the same of every firm.
#[test]
fn consultation_begins_where_the_countrys_law_says() {
    let warnings = warnings();
    let day: Date = "2026-10-30".parse().unwrap();
    for (place, id) in [("gb", "W-UK-04"), ("us", "W-US-01"), ("es", "W-ES-06"), ("ie", "W-IE-01")] {
        let rules = data::rules(place).unwrap();
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

/// Sums that stand in a sentence are those of the law in force on the day of the research.
#[test]
fn sums_in_sentences_are_those_of_the_law() {
    let rules = data::rules("gb").unwrap();
    let rules = rules.on("2026-11-22".parse().unwrap());
    let value = |id: &str| rules.value(id).unwrap().normalize();
    let week = value("redundancy.weekly_pay_cap");
    // The most weeks: one and a half for each of the most years.
    let most = week * Decimal::new(15, 1) * value("redundancy.most_years");
    let grouped = |sum: Decimal| format!("£{},{}", sum.normalize().to_string().split_at(2).0, sum.normalize().to_string().split_at(2).1);
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
        let place = if said("jurisdiction") == "*" { "everywhere".to_owned() } else { said("jurisdiction").to_lowercase() };
        assert_eq!(ours.jurisdiction, place, "{id}");
        assert_eq!(ours.cite, said("cite"), "{id}");
        assert_eq!(ours.source.id, said("source"), "{id}");
        assert_eq!(serde_json::to_value(ours.confidence).unwrap(), one["confidence"], "{id}");
        assert_eq!(ours.checked.map(|day| day.to_string()).unwrap_or_default(), said("checked"), "{id}");
        let level = serde_json::to_value(ours.level).unwrap();
        assert_eq!(level, said("level").replace("block_until_ack", "confirm"), "{id}");
        let stops = ["block", "confirm"].map(serde_json::Value::from).contains(&serde_json::to_value(ours.weight()).unwrap());
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
