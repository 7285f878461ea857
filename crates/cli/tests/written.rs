//! Files the command line writes: every table for another program, and what is left where one cannot be written.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]

use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;

#[path = "../../print/tests/documents/calc.rs"]
mod calc;

use calc::calc_is_there;

const DAY: [&str; 2] = ["--printed-on", "2026-10-30"];

fn leveller(folder: &Path, args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_leveller")).current_dir(folder).args(args).args(DAY).output().unwrap()
}

fn sample() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let made = Command::new(env!("CARGO_BIN_EXE_leveller"))
        .current_dir(folder.path())
        .args(["sample", "s.leveller"])
        .output()
        .unwrap();
    assert!(made.status.success());
    folder
}

fn names(folder: &Path) -> Vec<String> {
    let names = std::fs::read_dir(folder).unwrap();
    let mut names: Vec<String> = names.map(|file| file.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn every_table_of_every_chapter_is_written_in_three_forms_that_agree() {
    let folder = sample();
    for format in ["csv", "xlsx", "json"] {
        let output = leveller(folder.path(), &["export", "s.leveller", &format!("as-{format}"), "--format", format]);
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    }
    let text = std::fs::read_to_string(folder.path().join("as-json/s, tables.json")).unwrap();
    let whole: Value = serde_json::from_str(&text).unwrap();
    let tables = whole["tables"].as_array().unwrap();
    // Every table of the printed report has a caption with its number, and every one is there.
    let printed = leveller(folder.path(), &["report", "s.leveller", "report.md"]);
    assert!(printed.status.success());
    let report = std::fs::read_to_string(folder.path().join("report.md")).unwrap();
    let captions: Vec<String> =
        (1..).map(|number| format!("Table {number}. ")).take_while(|one| report.contains(one)).collect();
    assert!(captions.len() > 50);
    for caption in &captions {
        assert!(tables.iter().any(|table| table["caption"].as_str().unwrap().starts_with(caption)), "{caption}");
    }
    let chapter = |number: &str| tables.iter().any(|table| table["chapter"].as_str().unwrap().starts_with(number));
    assert!(["1 ", "2 ", "3 ", "4 ", "5 ", "6 "].into_iter().all(chapter));
    // The payroll of the sample, as docs/sample-firm.md works it out.
    let payroll = tables.iter().find(|table| table["name"] == "04 Payroll today").unwrap();
    let total = payroll["rows"].as_array().unwrap().iter().find(|row| row["total"] == true).unwrap();
    assert_eq!(total["cells"][1]["minor"], 196_668_104);
    let files = names(&folder.path().join("as-csv"));
    let named: Vec<String> = tables.iter().map(|table| format!("{}.csv", table["name"].as_str().unwrap())).collect();
    assert_eq!(files, named);
    let csv = std::fs::read_to_string(folder.path().join("as-csv/04 Payroll today.csv")).unwrap();
    assert!(csv.contains("Payroll,1966681.04,"), "{csv}");
    // The content's hash is that of the printed last page.
    let plan = std::fs::read_to_string(folder.path().join("as-csv/01 Plan.csv")).unwrap();
    let hash = plan.lines().find_map(|line| line.strip_prefix("\"Content, SHA-256\",")).unwrap();
    assert!(report.contains(hash));
    let again = leveller(folder.path(), &["export", "s.leveller", "again", "--format", "xlsx"]);
    assert!(again.status.success());
    let bytes = |name: &str| std::fs::read(folder.path().join(name).join("s, tables.xlsx")).unwrap();
    assert!(bytes("as-xlsx") == bytes("again"), "the same plan and day, the same bytes");
}

#[test]
fn tables_go_into_no_folder_that_has_something_in_it() {
    let folder = sample();
    std::fs::create_dir(folder.path().join("kept")).unwrap();
    std::fs::write(folder.path().join("kept/letter.txt"), "kept").unwrap();
    let output = leveller(folder.path(), &["export", "s.leveller", "kept"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&output.stderr).contains("Choose a name no folder has yet"));
    assert_eq!(names(&folder.path().join("kept")), ["letter.txt"]);
}

/// What is written when no file may grow past some bytes, which to a program is a full disk.
#[cfg(unix)]
#[test]
fn a_disk_that_fills_leaves_what_stood_there_and_nothing_else() {
    let folder = sample();
    std::fs::create_dir(folder.path().join("out")).unwrap();
    let written: [(&str, &[&str]); 6] = [
        ("out/r.pdf", &["report", "s.leveller", "out/r.pdf"]),
        ("out/r.docx", &["report", "s.leveller", "out/r.docx"]),
        ("out/r.md", &["report", "s.leveller", "out/r.md"]),
        ("out/s, tables.xlsx", &["export", "s.leveller", "out", "--format", "xlsx"]),
        ("out/s, tables.json", &["export", "s.leveller", "out", "--format", "json"]),
        ("out/tables", &["export", "s.leveller", "out/tables", "--format", "csv"]),
    ];
    for (file, args) in written {
        let there = folder.path().join(file);
        // Where a folder is to be, there is none before.
        let is_file = there.extension().is_some();
        if is_file {
            std::fs::write(&there, "as it was").unwrap();
        }
        let before = names(&folder.path().join("out"));
        let output = Command::new("sh")
            .current_dir(folder.path())
            // Blocks of 512 bytes; without the trap the system would end the program instead of refusing to write.
            .args(["-c", "trap '' XFSZ; ulimit -f 8; exec \"$0\" \"$@\"", env!("CARGO_BIN_EXE_leveller")])
            .args(args)
            .args(DAY)
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(1), "{file}: {said}");
        assert!(said.contains("There is not room enough") && said.contains("Make room"), "{file}: {said}");
        assert_eq!(names(&folder.path().join("out")), before, "{file}: something was left behind");
        if is_file {
            assert_eq!(std::fs::read_to_string(&there).unwrap(), "as it was", "{file}");
        }
    }
}

#[test]
fn a_name_that_looks_like_a_formula_is_none_in_lines_either() {
    let folder = sample();
    let plan = folder.path().join("s.leveller");
    let run = |args: &[&str]| Command::new(env!("CARGO_BIN_EXE_leveller")).args(args).arg(&plan).output().unwrap();
    let made = Command::new(env!("CARGO_BIN_EXE_leveller"))
        .args(["scenario", plan.to_str().unwrap(), "copy", "1", "=HYPERLINK(\"http://example.org\")"])
        .output()
        .unwrap();
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    let listed = String::from_utf8(run(&["scenario"]).stdout).unwrap();
    assert!(listed.contains("\t'=HYPERLINK"), "{listed}");
    assert!(!listed.contains("\t=HYPERLINK"), "{listed}");
}

#[test]
fn the_rules_of_today_are_printed_with_what_changed_since_an_operation() {
    let folder = sample();
    let run = |args: &[&str]| {
        let output =
            Command::new(env!("CARGO_BIN_EXE_leveller")).current_dir(folder.path()).args(args).output().unwrap();
        assert!(output.status.success(), "{args:?}: {}", String::from_utf8_lossy(&output.stderr));
    };
    let decision = r#"{"decision":"pay-policy","policy":"equal","benefits_end":true}"#;
    std::fs::write(folder.path().join("equal.json"), decision).unwrap();
    run(&["decide", "s.leveller", "equal.json"]);
    for ending in ["docx", "pdf", "md"] {
        let out = format!("what-changed.{ending}");
        run(&["redline", "s.leveller", &out, "--against", "1", "--by", "Ada Thorne", "--printed-on", "2026-10-30"]);
    }
    let text = std::fs::read_to_string(folder.path().join("what-changed.md")).unwrap();
    // One pay for all (docs/sample-firm.md) in the place of the cap.
    assert!(text.contains("<ins>") && text.contains("£16.46") && text.contains("~~"), "{text}");
    let again =
        leveller(folder.path(), &["redline", "s.leveller", "again.docx", "--against", "1", "--by", "Ada Thorne"]);
    assert!(again.status.success());
    let bytes = |name: &str| std::fs::read(folder.path().join(name)).unwrap();
    assert!(bytes("again.docx") == bytes("what-changed.docx"), "the same editions and day, the same bytes");
    let unknown = leveller(folder.path(), &["redline", "s.leveller", "never.docx", "--against", "99"]);
    assert_eq!(unknown.status.code(), Some(1));
    let form = leveller(folder.path(), &["redline", "s.leveller", "never.docx", "--against", "no_such_form"]);
    assert_eq!(form.status.code(), Some(1));
    assert!(!folder.path().join("never.docx").exists());
}

#[test]
fn another_program_reads_the_same_out_of_the_workbook_as_stands_in_the_files() {
    if !calc_is_there() {
        return;
    }
    let folder = sample();
    for format in ["csv", "xlsx"] {
        let output = leveller(folder.path(), &["export", "s.leveller", &format!("as-{format}"), "--format", format]);
        assert!(output.status.success());
    }
    let read = folder.path().join("read");
    // Every sheet, commas, UTF-8, numbers with all their digits.
    let form = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";
    let mut profile = std::ffi::OsString::from("-env:UserInstallation=file://");
    profile.push(folder.path().join("profile"));
    let converted = Command::new("soffice")
        .arg(profile)
        .args(["--headless", "--convert-to", form, "--outdir"])
        .args([&read, &folder.path().join("as-xlsx/s, tables.xlsx")])
        .output()
        .unwrap();
    assert!(converted.status.success());
    let records = |file: &Path| -> Vec<Vec<String>> {
        let text = std::fs::read_to_string(file).unwrap();
        let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(text.as_bytes());
        let cells = |record: csv::StringRecord| -> Vec<String> {
            record.iter().map(|cell| cell.trim_start_matches('\u{feff}').to_owned()).collect()
        };
        reader.records().map(|record| cells(record.unwrap())).collect()
    };
    let (mut numbers, mut words) = (0, 0);
    for name in names(&folder.path().join("as-csv")) {
        let ours = records(&folder.path().join("as-csv").join(&name));
        let theirs = records(&read.join(format!("s, tables-{name}")));
        assert_eq!(ours.len(), theirs.len(), "{name}");
        for (ours, theirs) in ours.iter().flatten().zip(theirs.iter().flatten()) {
            match (ours.parse::<f64>(), theirs.parse::<f64>()) {
                (Ok(one), Ok(other)) => {
                    assert!(one == other, "{name}: {ours} and {theirs}");
                    numbers += 1;
                }
                // A share is shown in hundredths, whatever is asked for.
                (Ok(one), Err(_)) if theirs.ends_with('%') => {
                    let hundredths: f64 = theirs.trim_end_matches('%').replace('−', "-").parse().unwrap();
                    assert!((one * 100.0 - hundredths).abs() < 1e-9, "{name}: {ours} and {theirs}");
                    numbers += 1;
                }
                // A number with its unit is a number that shows its unit there; a day is shown as that program shows days.
                (Err(_), Ok(_)) => {}
                (Err(_), Err(_)) if ours.contains("% ") && theirs.trim_end_matches('%').parse::<f64>().is_ok() => {}
                _ if ours.len() == 10 && ours.as_bytes()[4] == b'-' && theirs.ends_with(&ours[..4]) => {
                    let parts: Vec<&str> = theirs.split('/').collect();
                    assert_eq!(format!("{}-{}-{}", parts[2], parts[0], parts[1]), *ours, "{name}");
                }
                _ => {
                    assert_eq!(ours.strip_prefix('\'').unwrap_or(ours), theirs, "{name}");
                    words += 1;
                }
            }
        }
    }
    assert!(numbers > 500 && words > 1000, "{numbers} numbers, {words} words");
}
