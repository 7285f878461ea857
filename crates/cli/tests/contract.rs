//! The command line as tests and other programs rely on it: output, exit status, files.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]

use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use serde_json::Value;

fn leveller(folder: &Path, args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_leveller")).current_dir(folder).args(args).output().unwrap()
}

fn done(folder: &Path, args: &[&str]) -> String {
    let output = leveller(folder, args);
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{args:?}: {errors}");
    String::from_utf8(output.stdout).unwrap()
}

fn refused(folder: &Path, args: &[&str]) -> String {
    let output = leveller(folder, args);
    assert_eq!(output.status.code(), Some(1), "{args:?}");
    assert!(output.stdout.is_empty(), "{args:?}: results of a refused command");
    String::from_utf8(output.stderr).unwrap()
}

fn json(folder: &Path, args: &[&str]) -> Value {
    serde_json::from_str(&done(folder, args)).unwrap()
}

fn pence(amount: &Value) -> i64 {
    amount.as_str().unwrap().replace('.', "").parse().unwrap()
}

fn sample() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    done(folder.path(), &["sample", "s.leveller"]);
    folder
}

/// The words of a PDF, as a reader takes them out.
fn words(pdf: &Path) -> String {
    let output = Command::new("pdftotext").args(["-layout", pdf.to_str().unwrap(), "-"]).output();
    let output = output.expect("pdftotext is missing: install poppler-utils, or run npm test, which does");
    assert!(output.status.success());
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn cash_by_week_adds_up_and_says_what_it_rests_on() {
    let folder = sample();
    let viability = json(folder.path(), &["show", "s.leveller", "viability", "--json"]);
    let told = &viability["cash"];
    assert_eq!((&told["runway"]["weeks"], &told["altman_z2"]), (&Value::from("9.0"), &Value::from("-2.97")));
    assert_eq!(told["tests"]["pays_as_due"], false);
    assert_eq!(told["position"]["net_assets"], "-78239.94");
    for run in ["plan", "as_is"] {
        let weeks = told["cash"][run]["weeks"].as_array().unwrap();
        assert_eq!(weeks.len(), 13);
        for week in weeks {
            let lines: i64 = week["lines"].as_object().unwrap().values().map(pence).sum();
            assert_eq!(pence(&week["opening"]) + lines, pence(&week["closing"]), "{run} {}", week["week"]);
        }
    }
    let red = &told["cash"]["plan"]["red"][0];
    assert_eq!((&red["week"], &red["short"]), (&Value::from(8), &Value::from("36535.51")));
    assert_eq!(red["remedy"]["action"], "time-to-pay");
    let fits = told["cash"]["fits"].as_array().unwrap();
    assert!(fits.iter().all(|fit| fit["rests_on"]["basis"].is_string()));
    let lines = done(folder.path(), &["show", "s.leveller", "viability"]);
    assert!(lines.contains("Week 8, from 21 Dec: Ask the tax office for time to pay"), "{lines}");
}

#[test]
fn the_sample_shows_figures_that_add_up() {
    let folder = sample();
    let firm = json(folder.path(), &["show", "s.leveller", "firm", "--json"]);
    assert_eq!(firm["people"], 42);
    assert_eq!(firm["rows"]["read"], 42);
    let payroll = &firm["payroll"];
    let sum = pence(&payroll["gross"]) + pence(&payroll["on_costs"]) + pence(&payroll["owner_drawings"]);
    assert_eq!(pence(&payroll["total"]), sum);

    let savings = json(folder.path(), &["show", "s.leveller", "savings", "--json"]);
    for closure in savings["closures"].as_array().unwrap() {
        let parts: i64 = closure["parts"].as_array().unwrap().iter().map(|part| pence(&part["amount"])).sum();
        assert_eq!(parts, pence(&closure["saving"]));
        assert_eq!(pence(&closure["before"]) - pence(&closure["after"]), parts);
        assert_eq!(closure["before"], payroll["total"]);
        let range = &closure["range"];
        let share = |at: &str| range[at].as_str().unwrap().parse::<rust_decimal::Decimal>().unwrap();
        assert!(share("p05") <= share("p50") && share("p50") <= share("p95"));
        assert_eq!((range["draws"].as_u64(), range["seed"].as_u64()), (Some(20_000), Some(1)));
    }
    assert_eq!(savings["half"]["probability"], "0.000");
}

#[test]
fn both_documents_print_the_figures_of_the_json() {
    let folder = sample();
    let day = ["--printed-on", "2026-11-25"];
    for name in ["report.pdf", "again.pdf"] {
        done(folder.path(), &[&["report", "s.leveller", name][..], &day].concat());
    }
    let bytes = |name: &str| std::fs::read(folder.path().join(name)).unwrap();
    assert!(bytes("report.pdf") == bytes("again.pdf"), "same plan, same date, other bytes");

    let savings = json(folder.path(), &["show", "s.leveller", "savings", "--json"]);
    let report = words(&folder.path().join("report.pdf"));
    for figure in ["before", "after", "saving"] {
        let pence = pence(&savings["closures"][0][figure]);
        let pounds = format!("{}", pence / 100);
        let (thousands, rest) = pounds.split_at(pounds.len() - 3);
        let (millions, thousands) = thousands.split_at(thousands.len().saturating_sub(3));
        let grouped: Vec<_> = [millions, thousands, rest].into_iter().filter(|group| !group.is_empty()).collect();
        let shown = format!("£{}.{:02}", grouped.join(","), pence % 100);
        assert!(report.contains(&shown), "{shown} is not in the report");
    }
    assert!(report.contains("Page 1 of") || report.contains("1 of "), "no page numbers");

    let form = ["bylaws", "s.leveller", "bylaws.pdf", "--form", "uk_coop_society"];
    done(folder.path(), &[&form[..], &day].concat());
    let bylaws = words(&folder.path().join("bylaws.pdf"));
    for expected in ["not legal advice", "Draft for a lawyer", "14"] {
        assert!(bylaws.contains(expected), "{expected} is not in the draft rules");
    }
    let matters = json(folder.path(), &["show", "s.leveller", "bylaws", "--json"]);
    let matters = matters["matters"].as_array().unwrap();
    assert_eq!(matters.len(), 14);
    assert!(matters.iter().all(|matter| !matter["rules"].as_array().unwrap().is_empty()));
}

#[test]
fn rules_are_listed_as_they_stand_on_a_day_and_no_value_is_carried_past_its_last() {
    let folder = tempfile::tempdir().unwrap();
    let on = |jurisdiction, day| json(folder.path(), &["rules", jurisdiction, "--on", day, "--json"]);
    let value = |rules: &Value, list: &str, id: &str| {
        let rows = rules[list].as_array().unwrap();
        rows.iter().find(|row| row["id"] == id).map(|row| row["value"].as_str().unwrap().to_owned())
    };
    let (sct, other) = (on("gb-sct", "2026-06-01"), on("gb", "2026-06-01"));
    assert_eq!(
        sct["values"].as_array().unwrap().iter().find(|row| row["id"] == "income_tax.bands").unwrap()["bands"][0][1],
        "0.19"
    );
    assert_eq!(value(&other, "values", "nic.employer.rate").as_deref(), Some("0.15"));
    assert_eq!(other["held"].as_array().unwrap().len(), 0, "repealed law is not held");
    assert_eq!(other["missing"].as_array().unwrap().len(), 0);

    // The minimum wage of 2026 ends on 31 March 2027.
    let later = on("gb", "2027-06-01");
    assert_eq!(value(&later, "values", "minimum_wage.21_and_over"), None);
    assert_eq!(value(&later, "held", "minimum_wage.21_and_over").as_deref(), Some("12.71"));
    let missing = later["missing"].as_array().unwrap();
    let said = missing.iter().filter_map(Value::as_str).find(|said| said.contains("minimum_wage.21_and_over")).unwrap();
    assert!(said.contains("31 March 2027"), "the nearest day is named: {said}");
    assert!(done(folder.path(), &["rules"]).lines().count() >= 8);
    assert!(refused(folder.path(), &["rules", "atlantis"]).contains("is not modelled"));
    assert!(refused(folder.path(), &["rules", "ca-qc"]).contains("ca-qc"));
}

#[test]
fn a_firms_own_rate_is_entered_kept_and_refused_where_it_cannot_be() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    std::fs::write(
        at("p.csv"),
        "id,name,hours a week,annual salary ($),date of birth\n1,Ada Thorne,40,60000,1985-01-01\n",
    )
    .unwrap();
    let new = ["new", "p.leveller", "--payroll", "p.csv", "--jurisdiction", "US-TX", "--as-of", "2026-06-01"];
    done(folder.path(), &new);
    let decide = |parameter: &str, value: &str| {
        let text = format!(r#"{{"decision":"own-figure","parameter":"{parameter}","value":{value}}}"#);
        std::fs::write(at("d.json"), text).unwrap();
        leveller(folder.path(), &["decide", "p.leveller", "d.json"])
    };
    let charge = || {
        let said = json(folder.path(), &["explain", "p.leveller", "person.1.charge.state-unemployment", "--json"]);
        (
            said["figure"]["exact"].as_str().unwrap().to_owned(),
            said["sources"][0]["checked"].as_str().unwrap().to_owned(),
        )
    };
    // 2.7% of 9,000, then 3.1% of it.
    assert_eq!(charge().0, "243.00");
    assert!(decide("suta.rate", r#""0.031""#).status.success());
    assert_eq!(charge().0, "279.00");
    assert!(charge().1.contains("own figure"), "{}", charge().1);
    for (parameter, value) in [
        ("suta.rate", r#""3.1""#),
        ("suta.rate", r#""0.0310000001""#),
        ("nosuch", r#""0.1""#),
        ("fica.medicare.employer_rate", r#""0.1""#),
    ] {
        assert_eq!(decide(parameter, value).status.code(), Some(1), "{parameter} {value}");
    }
    assert_eq!(charge().0, "279.00", "nothing refused was recorded");
    assert!(decide("suta.rate", "null").status.success());
    assert_eq!(charge().0, "243.00");
}

#[test]
fn an_employer_charge_explains_itself_down_to_its_statute() {
    let folder = sample();
    let explain = |address: &str| json(folder.path(), &["explain", "s.leveller", address, "--json"]);
    let all = explain("firm.payroll.charges");
    let one = all["inputs"].as_array().unwrap().iter().find(|line| line["label"] == "Employer National Insurance");
    assert_eq!(one.unwrap()["figure"]["address"], "firm.charge.national-insurance");
    let people =
        std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../../data/samples/calder-wray/payroll.csv"));
    let people = people.unwrap();
    let id = people.lines().nth(1).unwrap().split(',').next().unwrap();
    let charge = explain(&format!("person.{id}.charge.national-insurance"));
    let formula = charge["formula"].as_str().unwrap();
    assert!(formula.contains("15%") && formula.contains("each of twelve equal months"), "{formula}");
    let sources: Vec<_> =
        charge["sources"].as_array().unwrap().iter().map(|row| row["source"].as_str().unwrap()).collect();
    assert!(sources.iter().any(|source| source.contains("Social Security Contributions and Benefits Act 1992 s.9")));
    assert_eq!(charge["figure"]["mark"], "", "every value it rests on was read at its source");
    let said = done(folder.path(), &["explain", "s.leveller", "firm.payroll.pension"]);
    assert!(said.contains("Pensions Act 2008 s.13"), "{said}");
    assert!(refused(folder.path(), &["explain", "s.leveller", "firm.nothing"]).contains("firm.nothing"));
}

#[test]
fn a_decision_changes_figures_and_undo_brings_them_back() {
    let folder = sample();
    let figures = || done(folder.path(), &["show", "s.leveller", "savings", "--json"]);
    let before = figures();
    std::fs::write(folder.path().join("keep.json"), r#"{"decision":"pay-policy","policy":"keep"}"#).unwrap();
    let previewed = done(folder.path(), &["preview", "s.leveller", "keep.json"]);
    assert_eq!(figures(), before, "a preview was recorded");
    let decided = done(folder.path(), &["decide", "s.leveller", "keep.json"]);
    assert_eq!(decided, previewed);
    assert_eq!(figures(), decided);
    done(folder.path(), &["undo", "s.leveller"]);
    assert_eq!(figures(), before);
    done(folder.path(), &["redo", "s.leveller"]);
    assert_eq!(figures(), decided);
    done(folder.path(), &["restore", "s.leveller", "1"]);
    assert_eq!(figures(), before);
    assert_eq!(done(folder.path(), &["history", "s.leveller"]).lines().count(), 5);
}

#[test]
fn scenarios_are_copied_renamed_and_removed() {
    let folder = sample();
    let list = || done(folder.path(), &["scenario", "s.leveller", "list"]);
    assert_eq!(list().lines().count(), 2);
    done(folder.path(), &["scenario", "s.leveller", "copy", "1", "Third"]);
    done(folder.path(), &["scenario", "s.leveller", "rename", "Third", "Fourth"]);
    assert!(list().contains("Fourth"));
    done(folder.path(), &["show", "s.leveller", "savings", "--scenario", "Fourth", "--json"]);
    done(folder.path(), &["scenario", "s.leveller", "remove", "Fourth"]);
    assert_eq!(list().lines().count(), 2);
    refused(folder.path(), &["scenario", "s.leveller", "remove", "1"]);
}

#[test]
fn what_cannot_be_done_is_said_with_its_remedy_and_changes_nothing() {
    let folder = sample();
    let plan = folder.path().join("s.leveller");
    let before = std::fs::read(&plan).unwrap();
    for (args, said) in [
        (&["sample", "s.leveller"][..], "is there already"),
        (&["show", "missing.leveller"], "could not be opened"),
        (&["report", "s.leveller", "report.odt"], "ends in neither .pdf nor .docx"),
        (&["report", "s.leveller", "no/such/folder/report.pdf"], "is not there"),
        (&["bylaws", "s.leveller", "b.pdf", "--form", "unheard_of"], "no legal form"),
        (&["undo", "s.leveller"], "nothing to take back"),
        (&["show", "s.leveller", "--scenario", "Nobody’s"], "no scenario"),
    ] {
        let errors = refused(folder.path(), args);
        assert!(errors.contains(said), "{args:?}: {errors}");
    }
    assert!(std::fs::read(&plan).unwrap() == before);
    assert_eq!(leveller(folder.path(), &["shw"]).status.code(), Some(2));
}

#[test]
fn files_that_are_no_payroll_are_refused_and_no_plan_is_left() {
    let folder = tempfile::tempdir().unwrap();
    for (name, bytes, said) in [
        ("empty.csv", &b""[..], "file-empty"),
        ("report.csv", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj", "file-not-a-table"),
    ] {
        std::fs::write(folder.path().join(name), bytes).unwrap();
        let errors = refused(folder.path(), &["new", "p.leveller", "--payroll", name, "--jurisdiction", "gb"]);
        assert!(errors.contains(said), "{name}: {errors}");
        assert!(!folder.path().join("p.leveller").exists());
    }
}

#[test]
fn a_file_without_a_usable_row_is_told_beside_the_good_ones_and_never_empties_a_plan() {
    let folder = sample();
    let write = |name: &str, text: &str| std::fs::write(folder.path().join(name), text).unwrap();
    write("good.csv", "id,name,annual salary (£)\n1,Ada Thorne,30000\n");
    write("empty.csv", "");
    write("headings.csv", "id,name,annual salary (£)\n");
    write("unpaid.csv", "id,name,town\n1,Ada Thorne,Otley\n");
    let said = done(
        folder.path(),
        &["new", "p.leveller", "--payroll", "good.csv", "empty.csv", "--jurisdiction", "gb", "--as-of", "2026-10-30"],
    );
    assert!(said.contains("[file-empty] empty.csv") && said.contains("Taken: 1"), "{said}");
    let before = std::fs::read(folder.path().join("s.leveller")).unwrap();
    for (name, code) in [("headings.csv", "file-no-rows"), ("unpaid.csv", "column-pay-missing")] {
        let errors = refused(folder.path(), &["import", "s.leveller", "--payroll", name]);
        assert!(errors.contains(code), "{name}: {errors}");
        let new = ["new", "n.leveller", "--payroll", name, "--jurisdiction", "gb"];
        assert!(refused(folder.path(), &new).contains(code), "{name}");
    }
    assert!(std::fs::read(folder.path().join("s.leveller")).unwrap() == before, "the plan was changed");
}

#[test]
fn what_was_answered_about_somebody_stays_theirs_in_a_newer_file() {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, text: &str| std::fs::write(folder.path().join(name), text).unwrap();
    let gross = || {
        let firm = json(folder.path(), &["show", "p.leveller", "firm", "--json"]);
        pence(&firm["payroll"]["gross"])
    };
    // Nobody has an id. Ben's pay cannot be read and is answered.
    write("october.csv", "name,job title,annual salary (£)\nAda Thorne,Director,80000\nBen Frost,Joiner,abc\n");
    let new = ["new", "p.leveller", "--payroll", "october.csv", "--jurisdiction", "gb", "--as-of", "2026-10-30"];
    done(folder.path(), &new);
    let problems = json(folder.path(), &["problems", "p.leveller", "--json"]);
    let asked = problems.as_array().unwrap().iter().find(|problem| problem["code"] == "pay-not-a-number").unwrap();
    let answer = serde_json::json!({
        "decision": "answer", "key": asked["key"], "answer": { "answer": "pay", "yearly": 2_900_000 }
    });
    write("answer.json", &answer.to_string());
    done(folder.path(), &["decide", "p.leveller", "answer.json"]);
    assert_eq!(gross(), 10_900_000);
    // Somebody new stands above him, and the file has another name.
    write(
        "november.csv",
        "name,job title,annual salary (£)\nCleo Marsh,Joiner,31000\nAda Thorne,Director,80000\nBen Frost,Joiner,abc\n",
    );
    done(folder.path(), &["import", "p.leveller", "--payroll", "november.csv"]);
    assert_eq!(gross(), 14_000_000);
    // He has left: nobody else gets his answer, and the plan says so.
    write("december.csv", "name,job title,annual salary (£)\nCleo Marsh,Joiner,31000\nAda Thorne,Director,80000\n");
    done(folder.path(), &["import", "p.leveller", "--payroll", "december.csv", "--as-of", "2026-12-31"]);
    assert_eq!(gross(), 11_100_000);
    let firm = json(folder.path(), &["show", "p.leveller", "firm", "--json"]);
    assert_eq!(firm["as_of"], "2026-12-31");
}

#[test]
fn a_decision_comes_from_standard_input_too() {
    let folder = sample();
    let mut child = Command::new(env!("CARGO_BIN_EXE_leveller"))
        .current_dir(folder.path())
        .args(["decide", "s.leveller", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(br#"{"decision":"productivity","gain":"0.02"}"#).unwrap();
    assert!(child.wait_with_output().unwrap().status.success());
    let errors = {
        std::fs::write(folder.path().join("bad.json"), "{}").unwrap();
        refused(folder.path(), &["decide", "s.leveller", "bad.json"])
    };
    assert!(errors.contains("cannot be read"), "{errors}");
}

#[test]
fn check_names_a_hot_journal_and_the_plan_is_whole_again() {
    let folder = sample();
    let plan = folder.path().join("s.leveller");
    let journal = folder.path().join("s.leveller-journal");
    // So much to write that there is time to kill it.
    let mut decision = tempfile::NamedTempFile::new().unwrap();
    let long = "a".repeat(8 << 20);
    write!(decision, r#"{{"decision":"blank","clause":"name","blank":"coop_name","value":"{long}"}}"#).unwrap();
    for attempt in 0..200 {
        let mut child = Command::new(env!("CARGO_BIN_EXE_leveller"))
            .args(["decide", plan.to_str().unwrap(), decision.path().to_str().unwrap()])
            .stdout(Stdio::null())
            .spawn()
            .unwrap();
        while !journal.exists() && child.try_wait().unwrap().is_none() {
            std::hint::spin_loop();
        }
        // Every kill at another moment after the write began.
        std::thread::sleep(std::time::Duration::from_micros(attempt * 293 % 20_000));
        child.kill().unwrap();
        child.wait().unwrap();
        if leveller_app::hot_journal(&plan).is_some() {
            let said = done(folder.path(), &["check", "s.leveller"]);
            assert!(said.contains("s.leveller-journal"), "{said}");
            assert!(!done(folder.path(), &["check", "s.leveller"]).contains("journal"));
            return;
        }
        // One whose header was never written is nothing to roll back.
        let _ = std::fs::remove_file(&journal);
    }
    panic!("no kill fell into the middle of a write: this test shows nothing");
}

/// The whole of an owner's way, traced: no socket but those inside this machine is ever asked for.
#[test]
#[cfg(target_os = "linux")]
fn nothing_goes_to_a_network() {
    let folder = tempfile::tempdir().unwrap();
    let trace = folder.path().join("trace");
    std::fs::write(folder.path().join("payroll.csv"), "id,name,annual salary (£)\n1,Ada Thorne,30000\n").unwrap();
    for args in [
        &["sample", "s.leveller"][..],
        &["new", "n.leveller", "--payroll", "payroll.csv", "--jurisdiction", "gb", "--as-of", "2026-10-30"],
        &["show", "s.leveller", "savings", "--json"],
        &["report", "s.leveller", "report.pdf"],
        &["bylaws", "s.leveller", "bylaws.pdf"],
        &["rules", "gb"],
    ] {
        let status = Command::new("strace")
            .current_dir(folder.path())
            .args(["-f", "-qq", "-A", "-e", "trace=network", "-o", trace.to_str().unwrap()])
            .arg(env!("CARGO_BIN_EXE_leveller"))
            .args(args)
            .stdout(Stdio::null())
            .status();
        let status = status.expect("strace is missing: run npm test, which installs it");
        assert!(status.success(), "{args:?}");
    }
    let calls = std::fs::read_to_string(&trace).unwrap();
    let abroad: Vec<_> = calls.lines().filter(|line| line.contains("AF_INET") || line.contains("AF_PACKET")).collect();
    assert_eq!(abroad, Vec::<&str>::new());
}

#[test]
fn the_deal_of_the_sample_is_told_as_json_and_in_lines() {
    let folder = sample();
    let deal = &json(folder.path(), &["show", "s.leveller", "viability", "--json"])["deal"];
    let figures = &deal["figures"];
    assert_eq!(figures["uses"], "344500.00");
    assert_eq!(figures["gap"], "0.00");
    assert_eq!(figures["gap-at-start"], "31500.00");
    assert_eq!(figures["source"]["scheme"], Value::Null, "what is not entered is null, never nothing");
    let year = &figures["statement"]["likely"]["1"];
    let due = pence(&figures["cover"]["1"]["old"]) + pence(&figures["cover"]["1"]["new"]);
    assert!(pence(&figures["cover"]["1"]["available"]) < 0 && due > 0);
    assert_eq!(pence(&year["cash"]), pence(&figures["statement"]["likely"]["0"]["cash"]) + pence(&year["change"]));
    assert_eq!(deal["routes"].as_array().unwrap().len(), 8);
    let told = done(folder.path(), &["show", "s.leveller", "viability"]);
    for line in ["Seller note  £212,000.00  7 years at 4%", "Missing on the first day  £31,500.00"] {
        assert!(told.contains(line), "{line}: {told}");
    }
}

#[test]
fn a_change_is_recorded_under_the_name_given_and_no_refusal_repeats_it() {
    let folder = sample();
    let decision = folder.path().join("keep.json");
    std::fs::write(&decision, r#"{"decision":"pay-policy","policy":"keep"}"#).unwrap();
    done(folder.path(), &["decide", "s.leveller", "keep.json", "--by", "  Ada Thorne "]);
    done(folder.path(), &["undo", "s.leveller", "--by", "Ben Frost"]);
    done(folder.path(), &["redo", "s.leveller"]);
    done(folder.path(), &["scenario", "s.leveller", "copy", "1", "Copied", "--by", "Ada Thorne"]);
    done(folder.path(), &["restore", "s.leveller", "2", "--by", "Ben Frost"]);
    let history = json(folder.path(), &["history", "s.leveller", "--json"]);
    let by: Vec<_> = history.as_array().unwrap().iter().map(|one| one["by"].as_str()).collect();
    let (ada, ben) = (Some("Ada Thorne"), Some("Ben Frost"));
    assert_eq!(by, [None, ada, ben, None, ada, ben]);
    let lines = done(folder.path(), &["history", "s.leveller"]);
    let last: Vec<_> = lines.lines().map(|line| line.split('\t').nth(3).unwrap()).collect();
    assert_eq!(last, ["not said", "Ada Thorne", "Ben Frost", "not said", "Ada Thorne", "Ben Frost"]);

    done(folder.path(), &["range", "s.leveller", "--draws", "200", "--by", "Ada Thorne"]);
    let decided = json(folder.path(), &["scenario", "s.leveller", "decided", "--json"]);
    assert_eq!(decided.as_array().unwrap().last().unwrap()["by"], "Ada Thorne");
    let lines = done(folder.path(), &["scenario", "s.leveller", "decided"]);
    assert!(lines.lines().last().unwrap().ends_with("\tAda Thorne"), "{lines}");

    let before = std::fs::read(folder.path().join("s.leveller")).unwrap();
    let long = "Thorne".repeat(14);
    for by in [long.as_str(), "Ada\tThorne", "Ada\u{1b}[1mThorne"] {
        let said = refused(folder.path(), &["decide", "s.leveller", "keep.json", "--by", by]);
        assert!(said.contains("Nothing was changed") && !said.contains("Thorne"), "{said}");
    }
    std::fs::write(folder.path().join("torn.leveller"), &before[..before.len() / 2]).unwrap();
    for args in [
        ["decide", "s.leveller", "missing.json"],
        ["decide", "torn.leveller", "keep.json"],
        ["restore", "s.leveller", "999"],
        ["import", "s.leveller", "--payroll=missing.csv"],
    ] {
        let said = refused(folder.path(), &[&args[..], &["--by", "Ada Thorne"]].concat());
        assert!(!said.contains("Thorne"), "{args:?}: {said}");
    }
    assert_eq!(std::fs::read(folder.path().join("s.leveller")).unwrap(), before, "what was refused changed the plan");
}
