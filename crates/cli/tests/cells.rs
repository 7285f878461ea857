//! `leveller cells` as other programs rely on it.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]

use std::path::Path;
use std::process::{Command, Output};

use serde_json::{Value, json};

fn cells(folder: &Path, args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_leveller")).current_dir(folder).arg("cells").args(args).output().unwrap()
}

fn with(files: &[(&str, &str)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    files.iter().for_each(|(name, text)| std::fs::write(folder.path().join(name), text).unwrap());
    folder
}

fn refused(folder: &Path, args: &[&str]) -> String {
    let output = cells(folder, args);
    assert_eq!((output.status.code(), output.stdout.len()), (Some(1), 0), "{args:?}");
    String::from_utf8(output.stderr).unwrap()
}

const BOUNDS: [&str; 4] = ["--min", "2", "--max", "3"];

fn parted(ties: &str) -> Value {
    let folder = with(&[("ties.csv", ties)]);
    let output = cells(folder.path(), &[&["ties.csv", "--json"][..], &BOUNDS].concat());
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

#[test]
fn ties_are_parted_with_or_without_a_heading_and_weights() {
    // Two triangles and a tie between them; the same pair in both directions adds up.
    let ties = "a,b\nb,a\nb,c\nc,a\nd,e\ne,f\nf,d\nc,d\n";
    let found = parted(ties);
    assert_eq!(found["cells"], json!([["a", "b", "c"], ["d", "e", "f"]]));
    for (key, value) in [("cut", 1), ("total", 8), ("bound", 1), ("seed", 1)] {
        assert_eq!(found[key], json!(value), "{key}");
    }
    assert_eq!(found["status"], "optimal");
    assert!(found["seconds"].is_string() && found["method"].is_string() && found["steps"].is_u64());

    assert_eq!(parted(&format!("from,to\n{ties}"))["cells"], found["cells"]);
    // Numbers below words that name nobody; a weight that is a word; numbers that are ids in the first row.
    assert_eq!(parted("x,y\n1,2\n3,4\n1,2\n")["cells"], json!([["1", "2"], ["3", "4"]]));
    assert_eq!(parted("who;whom;mails\nx;y;5\nv;w;1\n")["total"], 6);
    assert_eq!(parted("1,2\n3,4\n")["cells"], json!([["1", "2"], ["3", "4"]]));
}

#[test]
fn people_bring_sites_and_skills() {
    let people = "id,site,skills\na,X,w\nb,X,\nc,Y,w\nd,Y,\ne,X,w;v\nf,X,\n";
    let folder = with(&[("ties.csv", "a,e,9\nb,c\nd,a\nf,b\n"), ("people.csv", people)]);
    let asked = ["ties.csv", "--people", "people.csv", "--cover", "w", "--json"];
    let output = cells(folder.path(), &[&asked[..], &["--min", "2", "--max", "2"]].concat());
    let found: Value = serde_json::from_slice(&output.stdout).unwrap();
    // a and e both have the skill, and both cells at X need it.
    assert_eq!(found["cut"], 12);
    assert_eq!(found["cells"][2], json!(["c", "d"]));
}

#[test]
fn what_is_impossible_or_unreadable_is_said_with_its_place_and_remedy() {
    let people = "id,site,skills\na,X,w\nb,X,\nc,Y,\n";
    let folder = with(&[
        ("ties.csv", "a,b\nb,c\n"),
        ("people.csv", people),
        ("weight.csv", "a,b,1\nb,c,much\n"),
        ("half.csv", "a,b\nb\n"),
        ("stranger.csv", "a,b\na,z\n"),
        ("twice.csv", "id\na\na\n"),
    ]);
    let say = |args: &[&str]| refused(folder.path(), &[args, &BOUNDS].concat());
    let people = ["--people", "people.csv"];
    let said = say(&[&["ties.csv"][..], &people].concat());
    assert!(said.contains("Y: 1 in posts, 1 too few") && said.contains("bring 1 more"), "{said}");
    let said = say(&["ties.csv", "--cover", "w=2"]);
    assert!(said.contains("In the whole firm 0 people have “w”") && said.contains("2 more"), "{said}");
    let said = say(&["weight.csv"]);
    assert!(said.contains("weight.csv, row 2") && said.contains("“much”") && said.contains("whole number"), "{said}");
    assert!(say(&["half.csv"]).contains("half.csv, row 2"));
    assert!(say(&[&["stranger.csv"][..], &people].concat()).contains("row 2: z is not in people.csv"));
    assert!(say(&["ties.csv", "--people", "twice.csv"]).contains("twice.csv, row 3: a is there already"));
    assert!(say(&["ties.csv", "--cover", "w=x"]).contains("“w=x”"));
    assert!(say(&["none.csv"]).contains("none.csv could not be read"));
    let said = refused(folder.path(), &["ties.csv", "--min", "3", "--max", "2"]);
    assert!(said.contains("from 3 to 2"), "{said}");
}
