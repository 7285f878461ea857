//! Many replies taken in, merged and counted, and review files made for a large firm.

#![allow(clippy::expect_used, reason = "a bench that cannot begin has nothing to say")]

use std::collections::BTreeMap;
use std::hint::black_box;
use std::path::Path;
use std::time::Duration;

use criterion::Criterion;
use leveller_app::intake::Files;
use leveller_app::sealed::{self, Keys, Kind};
use leveller_app::session::{Assumption, NewPlan, PollRequest, ReviewRequest, Session};
use leveller_benches::{block_on, measured, payroll};
use leveller_model::Date;
use leveller_model::review::{
    About, Ballot, BallotBox, By, Choice, Invited, Openness, Reader, Received, Reply, Said, Stand, Subject, Vote,
    Voter, merge, tally,
};

/// How many reply.
const REPLIES: u32 = 10_000;

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

/// A reply of each of so many readers: a comment, and a ballot in the poll.
fn reply(number: u32) -> Reply {
    let objects = || Stand::Object { reason: "Too early.".to_owned(), change: "A month later.".to_owned() };
    let stand = if number.is_multiple_of(97) { objects() } else { Stand::Consent };
    Reply {
        about: "a".to_owned(),
        by: Reader { key: format!("E{number:06}"), invitation: format!("{number:032x}") },
        number: 1,
        said: vec![
            Said::Comment { id: "c".to_owned(), on: About::Plan, text: format!("What reader {number} thinks.") },
            Said::Ballot {
                poll: "1".to_owned(),
                on: day("2026-11-03"),
                choice: Choice::Consensus {
                    stand,
                    vote: if number.is_multiple_of(5) { Vote::Against } else { Vote::For },
                },
            },
        ],
    }
}

fn main() {
    let mut criterion =
        Criterion::default().sample_size(10).measurement_time(Duration::from_secs(8)).configure_from_args();
    let folder = tempfile::tempdir().expect("a folder");

    let mut session = block_on(plan(folder.path(), "firm-1000", 1_000));
    let keys = Keys::make(&mut sealed::random());
    let ask = PollRequest {
        subject: Subject::AdoptRules,
        question: "Do we adopt the rules?".to_owned(),
        candidates: Vec::new(),
        seats: 1,
        method: None,
        cell: None,
        concerned: Vec::new(),
        called: None,
        opens: day("2026-11-02"),
        closes: day("2026-11-06"),
        received_by: None,
        openness: Openness::Open,
        in_force: false,
        urgent: false,
    };
    let mut poll = session.draw_up_poll("1", &ask).expect("a poll");
    poll.roll = (0..REPLIES)
        .map(|number| Voter { id: format!("E{number:06}"), cell: None, since: day("2020-01-01"), votes: 1 })
        .collect();

    let invited: Vec<Invited> = (0..REPLIES)
        .map(|number| reply(number).by)
        .map(|by| Invited { about: "a".to_owned(), key: by.key, invitation: by.invitation })
        .collect();
    let files: Vec<Vec<u8>> =
        (0..REPLIES).map(|number| sealed::seal(Kind::Reply, &reply(number), &keys, None).expect("a reply")).collect();
    let (told, none) = (BTreeMap::new(), BTreeMap::new());
    criterion.bench_function("merge-tally-10000", |bench| {
        bench.iter(|| {
            let received: Vec<Received> = files
                .iter()
                .map(|bytes| {
                    let opened = sealed::open::<Reply>(bytes, Kind::Reply, None).expect("a reply");
                    Received {
                        signer: opened.by.to_string(),
                        digest: opened.hash.to_string(),
                        on: day("2026-11-04"),
                        reply: opened.body,
                    }
                })
                .collect();
            let merged = merge(&received, &invited, &told, &none, &none, 3);
            let ballots = merged.said.into_iter().filter_map(|one| match one.said {
                Said::Ballot { poll, on, choice } => Some(Ballot {
                    by: By::Voter { voter: one.key },
                    number: one.number,
                    poll,
                    on: Some(on),
                    choice,
                    received: Some(one.on),
                    id: one.digest,
                }),
                _ => None,
            });
            let held = BallotBox { ballots: ballots.collect(), ..BallotBox::default() };
            black_box(tally(&poll, &held))
        });
    });

    let request = |readers| ReviewRequest {
        scenario: "1".to_owned(),
        readers,
        opened: vec![Assumption::Productivity, Assumption::CoordinationKept],
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
    for (id, goal) in [("merge-tally-10000", "2 s"), ("review-file-1000", "3 s"), ("review-files-100-of-1000", "none")]
    {
        if let Some(ours) = measured(id) {
            println!("{id}\t{ours:.1?}\t{goal}");
        }
    }
}
