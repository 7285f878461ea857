//! A decision shown as done is on disk, whatever moment the program is killed at.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use leveller_app::hot_journal;
use leveller_app::session::Session;
use leveller_model::decision::Decision;

/// Tells the program started again from here that it is the one to be killed, and which plan it writes to.
const WRITES_TO: &str = "LEVELLER_TEST_WRITES_TO";
const KILLS: u32 = 100;

fn block_on<T>(work: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(work)
}

/// Decides without end and says each operation that was confirmed; does nothing unless it was asked to.
#[test]
fn the_one_that_is_killed() {
    let Some(plan) = std::env::var_os(WRITES_TO) else { return };
    block_on(async {
        let mut session = Session::open(Path::new(&plan)).await.unwrap();
        loop {
            let gain = rust_decimal::Decimal::new(session.operation() % 97, 3);
            session.decide("1", &Decision::Productivity { gain }, None).await.unwrap();
            println!("confirmed {}", session.operation());
            std::io::stdout().flush().unwrap();
        }
    });
}

fn start(plan: &Path) -> Child {
    Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "the_one_that_is_killed", "--nocapture"])
        .env(WRITES_TO, plan)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap()
}

/// Waits until a write has come so far that the file is neither as it was nor as it will be.
fn await_write(plan: &Path) {
    let end = Instant::now() + Duration::from_secs(60);
    while hot_journal(plan).is_none() {
        assert!(Instant::now() < end, "no write began");
        std::hint::spin_loop();
    }
}

#[test]
fn a_confirmed_decision_survives_a_hundred_kills() {
    let folder = tempfile::tempdir().unwrap();
    let plan = folder.path().join("plan.leveller");
    block_on(Session::sample(&plan)).unwrap();
    let mut torn = 0;
    for kill in 0..KILLS {
        let mut child = start(&plan);
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        // A few decisions first, and then into a write: every other kill at once, the rest at other moments after it.
        let mut confirmed = 0;
        while confirmed == 0 {
            let line = lines.next().unwrap().unwrap();
            confirmed = line.strip_prefix("confirmed ").map_or(0, |id| id.parse().unwrap());
        }
        await_write(&plan);
        if kill % 2 == 1 {
            std::thread::sleep(Duration::from_micros(u64::from(kill) * 13 % 700));
        }
        child.kill().unwrap();
        child.wait().unwrap();
        for line in lines.map_while(Result::ok) {
            confirmed = line.strip_prefix("confirmed ").map_or(confirmed, |id| id.parse().unwrap());
        }

        torn += u32::from(hot_journal(&plan).is_some());
        block_on(async {
            let mut session = Session::open(&plan).await.unwrap();
            let operations = session.history().len();
            assert!(session.operation() >= confirmed, "kill {kill}: operation {confirmed} was confirmed and is gone");
            session.check().await.unwrap();
            drop(session);
            assert_eq!(hot_journal(&plan), None, "kill {kill}");

            // The one file is the whole plan: nothing it needs lies beside it.
            let copy = folder.path().join("copy.leveller");
            std::fs::copy(&plan, &copy).unwrap();
            let mut copied = Session::open(&copy).await.unwrap();
            copied.check().await.unwrap();
            assert_eq!(copied.history().len(), operations, "kill {kill}");
        });
    }
    assert!(torn > 0, "no kill fell into the middle of a write: this test shows nothing");
    println!("{torn} of {KILLS} kills left a half-written file behind");
}
