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
