//! Forty workers of the sample firm review, amend, elect delegates and adopt the rules, all from files; twice, in different
//! order.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use leveller_app::sealed::{self, Keys};
use leveller_app::session::{Assumption, PollRequest, ReviewRequest, Session, amendment, open_review, write_reply};
use leveller_model::Date;
use leveller_model::decision::{Decision, Worded};
use leveller_model::review::{
    About, Candidate, Choice, Openness, Outcome, Reader, Record, Reply, Said, Stance, Stand, Subject, Vote,
};

/// How many take part.
const WORKERS: usize = 40;

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

/// The workers, each with a signing key of their own.
struct Workers {
    folder: PathBuf,
    keys: Vec<Keys>,
}

impl Workers {
    /// Sends what each says in reply to their file, and returns the replies in the order of the workers.
    fn reply(&self, files: &[PathBuf], round: &str, said: impl Fn(usize, &Read) -> Vec<Said>) -> Vec<PathBuf> {
        let replies = files.iter().zip(&self.keys).enumerate().map(|(number, (file, keys))| {
            let opened = open_review(file, None).unwrap().body;
            let mine = opened.mine.unwrap();
            let rules = opened.rules.into_iter().map(|rule| (rule.clause, rule.written)).collect();
            let read = Read { rules, key: mine.key.clone() };
            let by = Reader { key: mine.key, invitation: mine.invitation };
            let path = self.folder.join(format!("{round}-{number}.levreply"));
            write_reply(&path, &Reply { about: opened.id, by, number: 1, said: said(number, &read) }, keys).unwrap();
            path
        });
        replies.collect()
    }
}

/// What a worker has before them.
struct Read {
    rules: BTreeMap<String, Worded>,
    key: String,
}

impl Read {
    fn amended(&self, id: &str, clause: &str, line: &str, reason: &str) -> Said {
        let written = &self.rules[clause];
        Said::Amendment {
            id: id.to_owned(),
            clause: clause.to_owned(),
            worded: Worded { text: format!("{}\n{line}", written.text), ..written.clone() },
            reason: reason.to_owned(),
        }
    }
}

fn ballot(poll: &str, on: &str, stand: Stand) -> Said {
    Said::Ballot { poll: poll.to_owned(), on: day(on), choice: Choice::Consensus { stand, vote: Vote::For } }
}

/// Takes replies into a plan in one order, and into a copy of it in another; what comes of them is the same.
async fn merged_twice(session: &mut Session, replies: &[PathBuf], on: &str) {
    let copy = session.path().with_extension("copy.leveller");
    let _ = fs::remove_file(&copy);
    fs::copy(session.path(), &copy).unwrap();
    let mut other = Session::open(&copy).await.unwrap();
    assert!(session.merge_replies(replies, day(on)).await.unwrap().is_empty());
    let mut turned: Vec<PathBuf> = replies.to_vec();
    turned.reverse();
    turned.rotate_left(7);
    for few in turned.chunks(9) {
        other.merge_replies(few, day(on)).await.unwrap();
    }
    other.merge_replies(&replies[..3], day(on)).await.unwrap();
    assert_eq!(session.merged("1").unwrap(), other.merged("1").unwrap());
    // Votes that are open come to the same too, whichever plan counts them.
    for poll in other.review().polls.iter().map(|called| called.poll.id.clone()).collect::<Vec<_>>() {
        assert_eq!(session.turnout(&poll).unwrap(), other.turnout(&poll).unwrap());
    }
}

/// Closes a poll in a copy as well, and returns the record both give.
async fn counted_twice(session: &mut Session, poll: &str, on: &str) -> Record {
    let copy = session.path().with_extension("counted.leveller");
    let _ = fs::remove_file(&copy);
    fs::copy(session.path(), &copy).unwrap();
    let other = Session::open(&copy).await.unwrap().close_poll(poll, day(on)).await.unwrap();
    let record = session.close_poll(poll, day(on)).await.unwrap();
    assert_eq!(record, other);
    assert!(record.agrees().unwrap());
    record
}

async fn made(session: &mut Session, folder: &Path, keys: &Keys) -> Vec<PathBuf> {
    let readers: Vec<String> = session.readers("1").unwrap().into_iter().take(WORKERS).collect();
    let opened = vec![Assumption::Productivity];
    let request = ReviewRequest { scenario: "1".to_owned(), readers, opened, report: true, made_on: day("2026-11-02") };
    session.make_review(&request, keys, None, folder).await.unwrap().files
}

#[tokio::test]
async fn forty_workers_amend_elect_and_adopt_from_files_alone() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    let mut session = Session::sample(&at("plan.leveller")).await.unwrap();
    let owner = Keys::make(&mut sealed::random());
    let workers =
        Workers { folder: at("replies"), keys: (0..WORKERS).map(|_| Keys::make(&mut sealed::random())).collect() };
    fs::create_dir(&workers.folder).unwrap();

    // Two clauses are amended, and others say what they think.
    let files = made(&mut session, &at("first"), &owner).await;
    assert_eq!(files.len(), WORKERS);
    let replies = workers.reply(&files, "first", |number, read| match number {
        4 => vec![read.amended("a", "quorum", "Whoever is on leave is told by post.", "People on leave hear nothing.")],
        9 => vec![read.amended(
            "a",
            "general-meeting",
            "Meetings are held in working hours.",
            "Parents cannot come at night.",
        )],
        14 => vec![Said::Statement { id: "s".to_owned(), text: "Night work should go round.".to_owned() }],
        _ => vec![Said::Comment { id: "c".to_owned(), on: About::Plan, text: format!("Read, {number}.") }],
    });
    merged_twice(&mut session, &replies, "2026-11-04").await;
    let merged = session.merged("1").unwrap();
    assert_eq!((merged.said.len(), merged.left_out.len(), merged.signers.len()), (WORKERS, 0, WORKERS));
    let amendments: Vec<Decision> = merged.said.iter().filter_map(|one| amendment(&one.said)).collect();
    assert_eq!(amendments.len(), 2);
    for decision in &amendments {
        session.effect("1", decision).unwrap();
        session.decide("1", decision, None).await.unwrap();
    }

    // Each cell elects a delegate on paper, since a vote on people is secret.
    let story = session.story("1").unwrap();
    let cells: Vec<(String, usize)> =
        story.proposal.cells.iter().map(|cell| (cell.name.clone(), cell.members.len())).collect();
    drop(story);
    assert!(cells.len() > 2);
    for (cell, members) in cells {
        let name = |id: &str, name: &str| Candidate { id: id.to_owned(), name: name.to_owned() };
        let request = PollRequest {
            subject: Subject::ElectDelegate,
            question: "Who speaks for us?".to_owned(),
            candidates: vec![name("a", "Hanna Reid"), name("b", "Kofi Asante")],
            seats: 1,
            method: None,
            cell: Some(cell),
            concerned: Vec::new(),
            called: Some(day("2026-10-19")),
            opens: day("2026-11-05"),
            closes: day("2026-11-06"),
            received_by: None,
            openness: Openness::Paper,
            in_force: false,
            urgent: false,
        };
        let poll = session.open_poll("1", &request).await.unwrap();
        assert_eq!(poll.faults(), []);
        let sheet = |order: [&str; 2]| Choice::Ranked { order: order.map(str::to_owned).to_vec() };
        let mut sheets = vec![sheet(["a", "b"]); members.div_ceil(2) + usize::from(members % 2 == 0)];
        sheets.resize(members, sheet(["b", "a"]));
        session.paper(&poll.id, &sheets).await.unwrap();
        let record = counted_twice(&mut session, &poll.id, "2026-11-06").await;
        assert_eq!(record.result.outcome, Outcome::Elected { elected: vec!["a".to_owned()] });
    }

    // The rules are put to the vote, by consent first. One objects, so the draft is changed and consent sought again.
    let request = PollRequest {
        subject: Subject::AdoptRules,
        question: "Do we adopt these rules?".to_owned(),
        candidates: Vec::new(),
        seats: 1,
        method: None,
        cell: None,
        concerned: Vec::new(),
        called: Some(day("2026-10-19")),
        opens: day("2026-11-09"),
        closes: day("2026-11-11"),
        received_by: None,
        openness: Openness::Open,
        in_force: false,
        urgent: false,
    };
    let first = session.open_poll("1", &request).await.unwrap();
    assert_eq!(first.faults(), []);
    let files = made(&mut session, &at("second"), &owner).await;
    let told = open_review(&files[0], None).unwrap().body;
    assert_eq!((told.polls.len(), told.statements.len(), told.answers.len()), (1, 1, 2));
    assert!(told.answers.iter().all(|answer| answer.taken_up));
    let objects = Stand::Object {
        reason: "Nobody can look after children at night.".to_owned(),
        change: "Pay for care during meetings.".to_owned(),
    };
    let replies = workers.reply(&files, "second", |number, _| {
        let stand = if number == 21 { objects.clone() } else { Stand::Consent };
        vec![ballot(&first.id, "2026-11-10", stand), Said::Stood { statement: 1, stance: Stance::Agree }]
    });
    merged_twice(&mut session, &replies, "2026-11-11").await;
    assert_eq!(session.merged("1").unwrap().statements[0].stands, [40, 0, 0]);
    let early = session.close_poll(&first.id, day("2026-11-10")).await.unwrap_err();
    assert_eq!(early.code, "poll-not-over");
    let record = counted_twice(&mut session, &first.id, "2026-11-12").await;
    assert_eq!(record.result.outcome, Outcome::NextRound { round: 2 });

    let met = open_review(&files[21], None).unwrap().body;
    let read = Read {
        key: met.mine.unwrap().key,
        rules: met.rules.into_iter().map(|rule| (rule.clause, rule.written)).collect(),
    };
    let line = "The Society pays for care of children during meetings.";
    let decision = amendment(&read.amended("m", "general-meeting", line, "An objection is met.")).unwrap();
    session.decide("1", &decision, None).await.unwrap();
    let second = session.open_poll_again(&first.id, day("2026-11-16"), day("2026-11-18")).await.unwrap();
    let files = made(&mut session, &at("third"), &owner).await;
    let told = open_review(&files[0], None).unwrap().body;
    let rule = told.rules.iter().find(|rule| rule.clause == "general-meeting").unwrap();
    assert!(rule.paragraphs.join(" ").contains(line), "who votes reads every word of a rule that was changed");
    let replies = workers.reply(&files, "third", |_, read| {
        assert!(read.rules["general-meeting"].text.ends_with(line), "{} has the changed rule", read.key);
        vec![ballot(&second.id, "2026-11-17", Stand::Consent)]
    });
    merged_twice(&mut session, &replies, "2026-11-18").await;
    let record = counted_twice(&mut session, &second.id, "2026-11-19").await;
    assert!(matches!(record.result.outcome, Outcome::Consent | Outcome::Carried), "{:?}", record.result.outcome);

    // What was adopted is locked, and only another vote opens it.
    let (adopted, unchanged) = session.adopted().unwrap();
    assert!(unchanged && adopted.poll == second.id);
    assert_eq!(session.decide("1", &decision, None).await.unwrap_err().code, "rules-adopted");
    assert_eq!(session.undo().await.unwrap_err().code, "vote-not-undone");
    counted_elsewhere(&session, &at("record.json"), &second.id);
}

/// The record is counted again by a program that shares no code with this one, where there is a Python to run it.
fn counted_elsewhere(session: &Session, record: &Path, poll: &str) {
    session.write_record(poll, record).unwrap();
    let modern = Command::new("python3").args(["-c", "import tomllib"]).output();
    if !modern.is_ok_and(|ran| ran.status.success()) {
        eprintln!("skipped: there is no Python of 3.11 or newer here to count again");
        return;
    }
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("independent/tally.py");
    let ran = Command::new("python3").arg(script).arg(record).output().unwrap();
    assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stdout));
}
