//! Many replies taken in, merged and counted, and review files made for a large firm.

#![allow(clippy::expect_used, reason = "a bench that cannot begin has nothing to say")]

use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::time::Duration;

use criterion::{BatchSize, Criterion};
use leveller_app::intake::Files;
use leveller_app::sealed::{self, Keys, Kind};
use leveller_app::session::{Assumption, NewPlan, PollRequest, ReviewRequest, Session, open_review, write_reply};
use leveller_benches::{block_on, measured, payroll};
use leveller_model::Date;
use leveller_model::review::{About, Choice, Reader, Reply, Said, Stand, Vote};

/// How many reply.
const REPLIES: usize = 10_000;

fn day(text: &str) -> Date {
    text.parse().expect("a date")
}

async fn plan(folder: &Path, name: &str, people: usize) -> Session {
    let firm = folder.join(format!("{name}.csv"));
    std::fs::write(&firm, payroll(people)).expect("a payroll");
    let new = NewPlan {
        name: None,
        jurisdiction: "gb".to_owned(),
        as_of: day("2026-10-30"),
        currency: None,
        files: Files { payroll: vec![firm], ..Files::default() },
        author: None,
    };
    Session::create(&folder.join(format!("{name}.leveller")), new).await.expect("a plan")
}

/// What a reader says: a comment, and a ballot in the poll.
fn said(number: usize, poll: &str) -> Vec<Said> {
    let objects = || Stand::Object { reason: "Too early.".to_owned(), change: "A month later.".to_owned() };
    let stand = if number.is_multiple_of(97) { objects() } else { Stand::Consent };
    let vote = if number.is_multiple_of(5) { Vote::Against } else { Vote::For };
    let text = format!("What reader {number} thinks.");
    vec![
        Said::Comment { id: "c".to_owned(), on: About::Plan, text },
        Said::Ballot { poll: poll.to_owned(), on: day("2026-11-03"), choice: Choice::Consensus { stand, vote } },
    ]
}

/// Writes a reply of each of so many readers, signed with a key of their own.
async fn replies(session: &mut Session, folder: &Path) -> (String, Vec<PathBuf>) {
    let everybody = ReviewRequest {
        scenario: "1".to_owned(),
        readers: Vec::new(),
        opened: Vec::new(),
        report: true,
        made_on: day("2026-11-02"),
    };
    let keys = Keys::make(&mut sealed::random());
    let made = session.make_review(&everybody, &keys, None, &folder.join("sent")).await.expect("a file");
    let about = open_review(&made.files[0], None).expect("the file").body.id;
    let ask = serde_json::json!({
        "subject": "adopt-rules", "question": "Do we adopt the rules?", "openness": "open",
        "called": "2026-10-19", "opens": "2026-11-02", "closes": "2026-11-06",
    });
    let ask: PollRequest = serde_json::from_value(ask).expect("a request");
    let poll = session.open_poll("1", &ask).await.expect("a poll").id;
    let back = folder.join("back");
    std::fs::create_dir(&back).expect("a folder");
    let readers = session.readers("1").expect("readers").into_iter().take(REPLIES).enumerate();
    let written = readers.map(|(number, key)| {
        let by = Reader { key, invitation: String::new() };
        let reply = Reply { about: about.clone(), by, number: 1, said: said(number, &poll) };
        let path = back.join(format!("{number}.levreply"));
        write_reply(&path, &reply, &Keys::make(&mut sealed::random())).expect("a reply");
        path
    });
    let written = written.collect();
    (poll, written)
}

fn main() {
    let mut criterion =
        Criterion::default().sample_size(10).measurement_time(Duration::from_secs(8)).configure_from_args();
    let folder = tempfile::tempdir().expect("a folder");

    let mut session = block_on(plan(folder.path(), "firm-10000", REPLIES));
    let (poll, files) = block_on(replies(&mut session, folder.path()));
    let (sent, copy) = (session.path().to_owned(), folder.path().join("copy.leveller"));
    criterion.bench_function("merge-tally-10000", |bench| {
        let opened = || {
            let _ = std::fs::remove_file(&copy);
            std::fs::copy(&sent, &copy).expect("a copy");
            let mut session = block_on(Session::open(&copy)).expect("the plan");
            // The window has told the story long before replies come.
            session.story("1").expect("a story");
            session
        };
        bench.iter_batched(
            opened,
            |mut session| {
                let refused = block_on(session.merge_replies(&files, day("2026-11-04"))).expect("taken in");
                let turnout = session.turnout(&poll).expect("a count");
                assert!(refused.is_empty() && turnout.0 == turnout.1);
                session
            },
            BatchSize::PerIteration,
        );
    });

    // What of it is opening the files, one after the other, and what is counting.
    criterion.bench_function("replies-opened-10000", |bench| {
        bench.iter(|| {
            for file in &files {
                let bytes = sealed::read(file).expect("a file");
                black_box(sealed::open::<Reply>(&bytes, Kind::Reply, None).expect("a reply"));
            }
        });
    });
    block_on(session.merge_replies(&files, day("2026-11-04"))).expect("taken in");
    criterion.bench_function("tally-10000", |bench| bench.iter(|| session.turnout(&poll).expect("a count")));

    let mut session = block_on(plan(folder.path(), "firm-1000", 1_000));
    let keys = Keys::make(&mut sealed::random());
    let request = |readers| ReviewRequest {
        scenario: "1".to_owned(),
        readers,
        opened: vec![Assumption::Productivity, Assumption::CoordinationKept],
        report: true,
        made_on: day("2026-11-02"),
    };
    let out = folder.path().join("out");
    criterion.bench_function("review-file-1000", |bench| {
        bench.iter(|| {
            let made = block_on(session.make_review(&request(Vec::new()), &keys, None, &out)).expect("a file");
            black_box(made)
        });
    });
    let each: Vec<String> = session.readers("1").expect("readers").into_iter().take(100).collect();
    criterion.bench_function("review-files-100-of-1000", |bench| {
        bench.iter(|| {
            let made = block_on(session.make_review(&request(each.clone()), &keys, None, &out)).expect("files");
            black_box(made)
        });
    });
    criterion.final_summary();

    println!("\nwork\tleveller\tgoal");
    let goals = [
        ("merge-tally-10000", "2 s"),
        ("replies-opened-10000", "part of it"),
        ("tally-10000", "part of it"),
        ("review-file-1000", "3 s"),
        ("review-files-100-of-1000", "none"),
    ];
    for (id, goal) in goals {
        if let Some(ours) = measured(id) {
            println!("{id}\t{ours:.1?}\t{goal}");
        }
    }
}
