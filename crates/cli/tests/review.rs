//! `leveller review` as people without a server use it: files out, replies back, in any order.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::{Value, json};

fn leveller(folder: &Path, args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_leveller")).current_dir(folder).args(args).output().unwrap()
}

fn says(folder: &Path, args: &[&str]) -> String {
    let output = leveller(folder, args);
    assert!(output.status.success(), "{args:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

fn refused(folder: &Path, args: &[&str]) -> String {
    let output = leveller(folder, args);
    assert_eq!(output.status.code(), Some(1), "{args:?}");
    String::from_utf8(output.stderr).unwrap()
}

/// The sample firm's plan, and a review file for each of its people.
fn made() -> (tempfile::TempDir, Vec<PathBuf>) {
    let folder = tempfile::tempdir().unwrap();
    says(folder.path(), &["sample", "s.leveller"]);
    let make = ["review", "make", "s.leveller", "out", "--for", "each", "--open", "productivity,pay-ratio"];
    let dated = ["--made-on", "2026-11-02", "--keys", "owner.levkey"];
    let listed = says(folder.path(), &[&make[..], &dated].concat());
    let files = listed.lines().filter(|line| line.ends_with(".levreview")).map(PathBuf::from).collect();
    (folder, files)
}

#[test]
fn everybody_reviews_from_a_file_and_replies_merge_in_any_order() {
    let (folder, files) = made();
    let at = folder.path();
    assert!(files.len() >= 40, "{} files", files.len());
    let mut replies: Vec<String> = Vec::new();
    for (number, file) in files.iter().enumerate() {
        let file = file.to_str().unwrap();
        let said = match number % 4 {
            0 => {
                json!([{"said": "comment", "id": "c1", "on": {"about": "rule", "clause": "quorum"}, "text": "Clear to me."}])
            }
            1 => json!([{"said": "objection", "id": "o1", "on": {"about": "figure", "address": "firm.payroll.total"},
                         "reason": "Overtime is missing.", "change": "Count the overtime of last year."}]),
            2 => json!([{"said": "statement", "id": "s1", "text": "Night work should be shared."}]),
            _ => json!([]),
        };
        fs::write(at.join("said.json"), said.to_string()).unwrap();
        let (reply, keys) = (format!("{number}.levreply"), format!("{number}.levkey"));
        says(at, &["review", "reply", file, "said.json", &reply, "--keys", &keys]);
        replies.push(reply);
    }
    let merge = |order: &[String]| -> Value {
        let args = ["review", "merge", "s.leveller", "--json", "--on", "2026-11-09"];
        let order: Vec<&str> = order.iter().map(String::as_str).collect();
        serde_json::from_str(&says(at, &[&args[..], &order].concat())).unwrap()
    };
    let first = merge(&replies);
    assert_eq!(first["left_out"], json!([]));
    assert_eq!(first["signers"].as_object().unwrap().len(), files.len());
    says(at, &["undo", "s.leveller"]);
    replies.reverse();
    let (one, other) = replies.split_at(7);
    merge(one);
    assert_eq!(merge(other), first);
    assert!(says(at, &["history", "s.leveller"]).contains("Replies taken in"));
}

#[test]
fn a_changed_file_and_one_under_a_passphrase_are_refused_in_words() {
    let (folder, files) = made();
    let at = folder.path();
    let mut bytes = fs::read(at.join(&files[0])).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(at.join("changed.levreview"), &bytes).unwrap();
    assert!(refused(at, &["review", "show", "changed.levreview"]).contains("changed.levreview"));
    fs::write(at.join("pass.txt"), "four oak benches\n").unwrap();
    let make = ["review", "make", "s.leveller", "locked", "--keys", "owner.levkey", "--passphrase-file", "pass.txt"];
    let listed = says(at, &make);
    let file = listed.lines().next().unwrap();
    assert!(refused(at, &["review", "show", file]).contains("passphrase"));
    assert!(says(at, &["review", "show", file, "--passphrase-file", "pass.txt"]).contains("Payroll"));
}

#[test]
fn a_vote_on_paper_is_printed_typed_in_and_counted() {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path();
    says(at, &["sample", "s.leveller"]);
    let ask = json!({
        "subject": "adopt-rules", "question": "Do we adopt the draft rules?", "openness": "paper",
        "called": "2026-10-19", "opens": "2026-11-02", "closes": "2026-11-06",
    });
    fs::write(at.join("ask.json"), ask.to_string()).unwrap();
    let opened = says(at, &["review", "poll", "s.leveller", "ask.json"]);
    assert!(opened.contains("\"clause\": \"quorum\""), "the rules are shown before the vote opens");

    says(at, &["review", "papers", "s.leveller", "1", "papers.md"]);
    let papers = fs::read_to_string(at.join("papers.md")).unwrap();
    assert_eq!(papers.matches("</a>Do we adopt the draft rules?").count(), 42, "a paper each");
    assert!(papers.contains("</a>Tally sheet"));

    let sheet = json!({"choice": "consensus", "stand": {"stand": "consent"}, "vote": "for"});
    fs::write(at.join("sheets.json"), Value::from(vec![sheet; 30]).to_string()).unwrap();
    says(at, &["review", "paper", "s.leveller", "1", "sheets.json"]);
    let early = refused(at, &["review", "tally", "s.leveller", "1", "--on", "2026-11-05"]);
    assert!(early.contains("6 November 2026"), "{early}");
    let counted = says(at, &["review", "tally", "s.leveller", "1", "--on", "2026-11-07", "--record", "record.json"]);
    assert!(counted.starts_with("Carried"), "{counted}");
    let record: Value = serde_json::from_slice(&fs::read(at.join("record.json")).unwrap()).unwrap();
    assert_eq!(record["result"]["counted"]["counted"], json!(30));
    assert!(record["ballots"].as_array().unwrap().iter().all(|ballot| ballot["by"]["by"] == "paper"));

    // What was adopted is in the report, and locked.
    says(at, &["report", "s.leveller", "report.md", "--printed-on", "2026-11-08"]);
    let report = fs::read_to_string(at.join("report.md")).unwrap();
    assert!(report.contains("What was decided by vote") && report.contains("30 of 42"));
    let locked = json!({"decision": "rule-taken", "clause": "quorum", "taken": false, "reason": ""});
    fs::write(at.join("locked.json"), locked.to_string()).unwrap();
    assert!(refused(at, &["decide", "s.leveller", "locked.json"]).contains("adopted"));
}
