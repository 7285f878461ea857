//! Every case and many drawn polls counted again by `tests/independent/tally.py`, which shares no code with ours.

use std::fs;
use std::path::Path;
use std::process::Command;

use leveller_model::review::Record;
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};

use super::properties::drawn;
use super::{cases, root};

/// How many polls are drawn; always the same ones.
const DRAWN: usize = 800;

fn count_again(paths: &[&Path]) {
    let script = root().join("tests/independent/tally.py");
    let modern = Command::new("python3").args(["-c", "import tomllib"]).output();
    if !modern.is_ok_and(|ran| ran.status.success()) {
        eprintln!("skipped: there is no Python of 3.11 or newer here to count again");
        return;
    }
    let ran = Command::new("python3").arg(script).args(paths).output().unwrap();
    let said = format!("{}{}", String::from_utf8_lossy(&ran.stdout), String::from_utf8_lossy(&ran.stderr));
    assert!(ran.status.success(), "{said}");
}

#[test]
fn cases_come_out_the_same() {
    count_again(&[&root().join("tests/cases/review")]);
}

#[test]
fn records_come_out_the_same() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("records");
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    let write = |name: String, record: Record| {
        fs::write(folder.join(name), serde_json::to_string(&record).unwrap()).unwrap();
    };
    for (name, case) in cases::all() {
        write(format!("{name}.json"), Record::of(&case.poll(), &case.held(), "").unwrap());
    }
    let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &[7; 32]);
    let mut runner = TestRunner::new_with_rng(Config::default(), rng);
    for number in 0..DRAWN {
        let (poll, held) = drawn().new_tree(&mut runner).unwrap().current();
        write(format!("drawn-{number:04}.json"), Record::of(&poll, &held, "").unwrap());
    }
    count_again(&[&folder]);
}

#[test]
fn a_wrong_result_is_found() {
    let (_, case) = cases::all().remove(0);
    let mut record = Record::of(&case.poll(), &case.held(), "").unwrap();
    record.result.present += 1;
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join("altered.json");
    fs::write(&file, serde_json::to_string(&record).unwrap()).unwrap();
    let script = root().join("tests/independent/tally.py");
    if let Ok(ran) = Command::new("python3").arg(script).arg(&file).output() {
        assert!(!ran.status.success());
    }
}
