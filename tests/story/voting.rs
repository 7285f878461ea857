//! What is decided beside the ballots: an objection is ruled on, lots are drawn, people come and leave, a signature is taken
//! back.

use std::path::{Path, PathBuf};

use leveller_app::sealed::{self, Keys};
use leveller_app::session::{Beside, PollRequest, ReviewRequest, Session, open_review, write_reply};
use leveller_model::Date;
use leveller_model::decision::Decision;
use leveller_model::review::{
    BallotFate, Choice, Moved, Outcome, Reader, Refused, Reply, RollChange, Ruling, Said, Stand, Vote,
};
use serde_json::{Value, json};

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn request(of: &Value) -> PollRequest {
    let mut asked = json!({
        "question": "What do we decide?", "called": "2026-10-19", "opens": "2026-11-09", "closes": "2026-11-11",
    });
    asked.as_object_mut().unwrap().extend(of.as_object().unwrap().clone());
    serde_json::from_value(asked).unwrap()
}

fn consents(stand: Stand) -> Choice {
    Choice::Consensus { stand, vote: Vote::For }
}

/// Makes a file for each of some readers.
async fn files(session: &mut Session, folder: PathBuf, count: usize) -> Vec<PathBuf> {
    let readers = session.readers("1").unwrap().into_iter().take(count).collect();
    let request = ReviewRequest {
        scenario: "1".to_owned(),
        readers,
        opened: Vec::new(),
        report: true,
        made_on: day("2026-11-02"),
    };
    session.make_review(&request, &Keys::make(&mut sealed::random()), None, &folder).await.unwrap().files
}

fn reply(file: &Path, number: u32, keys: &Keys, said: Vec<Said>) -> (PathBuf, String) {
    let opened = open_review(file, None).unwrap().body;
    let mine = opened.mine.unwrap();
    let by = Reader { key: mine.key.clone(), invitation: mine.invitation };
    let path = file.with_extension(format!("{number}.levreply"));
    write_reply(&path, &Reply { about: opened.id, by, number, said }, keys).unwrap();
    (path, mine.key)
}

#[tokio::test]
async fn an_objection_that_gives_no_reason_falls_by_ruling_and_the_rules_are_adopted() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = Session::sample(&folder.path().join("plan.leveller")).await.unwrap();
    let asked = request(&json!({"subject": "adopt-rules", "openness": "paper"}));
    let poll = session.open_poll("1", &asked).await.unwrap();
    let voters = poll.roll.len();
    let mut sheets = vec![consents(Stand::Consent); voters - 1];
    sheets.push(consents(Stand::Object { reason: "I do not like it.".to_owned(), change: "Leave it.".to_owned() }));
    session.paper(&poll.id, &sheets).await.unwrap();
    session.write_beside(&poll.id, &Beside { papers: Some(voters as u32), changes: Vec::new() }).await.unwrap();
    let record = session.close_poll(&poll.id, day("2026-11-12")).await.unwrap();
    assert_eq!(record.result.outcome, Outcome::NextRound { round: 2 });

    let ruling = |ballot: &str, falls| Ruling { ballot: ballot.to_owned(), stands: 9, falls };
    let error = session.rule_on(&poll.id, ruling("paper-1", 30)).await.unwrap_err();
    assert_eq!(error.code, "objection-unknown", "the first paper objects to nothing");
    // It stands first, and a later decision about it takes the place of the first.
    let stands = session.rule_on(&poll.id, ruling(&format!("paper-{voters}"), 8)).await.unwrap();
    assert_eq!(stands.result.outcome, Outcome::NextRound { round: 2 });
    assert!(session.adopted().is_none());
    // Nobody voted on a plan that was changed since: it cannot be adopted by ruling, the one voted on can.
    let own = Decision::TaskLeftOut { task: "managers-meetings".to_owned(), out: true };
    session.decide("1", &own, None).await.unwrap();
    let error = session.rule_on(&poll.id, ruling(&format!("paper-{voters}"), 30)).await.unwrap_err();
    assert_eq!(error.code, "poll-plan-changed");
    assert!(session.adopted().is_none());
    session.undo().await.unwrap();
    let falls = session.rule_on(&poll.id, ruling(&format!("paper-{voters}"), 30)).await.unwrap();
    assert_eq!((&falls.result.outcome, falls.rulings.len()), (&Outcome::Carried, 1));
    // Nobody objects any more, and the law wants a majority besides.
    assert!(falls.agrees().unwrap());
    let (adopted, as_it_stands) = session.adopted().unwrap();
    assert_eq!((&adopted.poll, &adopted.content, as_it_stands), (&poll.id, &record.plan, true));
    let error = session.rule_on(&poll.id, ruling(&format!("paper-{voters}"), 8)).await.unwrap_err();
    assert_eq!(error.code, "poll-decided", "only another vote opens what was adopted");
}

#[tokio::test]
async fn a_poll_that_goes_on_in_another_is_ruled_on_no_more() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = Session::sample(&folder.path().join("plan.leveller")).await.unwrap();
    let poll = session.open_poll("1", &request(&json!({"subject": "adopt-rules", "openness": "paper"}))).await.unwrap();
    let objects = Stand::Object { reason: "Too dear.".to_owned(), change: "Less.".to_owned() };
    session.paper(&poll.id, &vec![consents(objects); poll.roll.len()]).await.unwrap();
    session.close_poll(&poll.id, day("2026-11-12")).await.unwrap();
    let next = session.open_poll_again(&poll.id, day("2026-11-16"), day("2026-11-18")).await.unwrap();
    assert_eq!(session.followed(&poll.id), Some(next.id.as_str()));
    let ruling = Ruling { ballot: "paper-1".to_owned(), stands: 0, falls: 9 };
    assert_eq!(session.rule_on(&poll.id, ruling).await.unwrap_err().code, "poll-followed");
    let again = session.open_poll_again(&poll.id, day("2026-11-16"), day("2026-11-18")).await;
    assert_eq!(again.unwrap_err().code, "poll-followed");
}

#[tokio::test]
async fn lots_decide_between_equals_once_all_of_them_are_drawn() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = Session::sample(&folder.path().join("plan.leveller")).await.unwrap();
    let candidates = json!([{"id": "a", "name": "Hanna Reid"}, {"id": "b", "name": "Kofi Asante"}]);
    let asked = json!({"subject": "elect-board", "openness": "paper", "method": "ranked", "candidates": candidates});
    let poll = session.open_poll("1", &request(&asked)).await.unwrap();
    let half = poll.roll.len() / 2;
    let sheet = |order: [&str; 2]| Choice::Ranked { order: order.map(str::to_owned).to_vec() };
    session.paper(&poll.id, &[vec![sheet(["a", "b"]); half], vec![sheet(["b", "a"]); half]].concat()).await.unwrap();
    let record = session.close_poll(&poll.id, day("2026-11-12")).await.unwrap();
    assert_eq!(record.result.outcome, Outcome::LotNeeded { among: vec!["a".to_owned(), "b".to_owned()] });
    let error = session.draw_lots(&poll.id, &["b".to_owned()]).await.unwrap_err();
    assert_eq!(error.code, "lots-missing");
    let drawn = session.draw_lots(&poll.id, &["b".to_owned(), "a".to_owned()]).await.unwrap();
    assert_eq!(drawn.result.outcome, Outcome::Elected { elected: vec!["b".to_owned()] });
    assert!(drawn.agrees().unwrap());
    let again = session.draw_lots(&poll.id, &["a".to_owned(), "b".to_owned()]).await.unwrap_err();
    assert_eq!(again.code, "poll-decided", "lots are drawn once");
}

#[tokio::test]
async fn who_left_or_came_between_opening_and_closing_does_not_vote() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = Session::sample(&folder.path().join("plan.leveller")).await.unwrap();
    let poll = session.open_poll("1", &request(&json!({"subject": "adopt-rules", "openness": "open"}))).await.unwrap();
    let voters = session.turnout(&poll.id).unwrap().1;
    let files = files(&mut session, folder.path().join("files"), 3).await;
    let (mut replies, mut keys) = (Vec::new(), Vec::new());
    for file in &files {
        let choice = consents(Stand::Consent);
        let vote = Said::Ballot { poll: poll.id.clone(), on: day("2026-11-10"), choice };
        let (path, key) = reply(file, 1, &Keys::make(&mut sealed::random()), vec![vote]);
        replies.push(path);
        keys.push(key);
    }
    session.merge_replies(&replies, day("2026-11-10")).await.unwrap();
    assert_eq!(session.turnout(&poll.id).unwrap(), (3, voters));
    let moved = |voter: &str, on: &str, change| RollChange { voter: voter.to_owned(), on: day(on), change };
    let changes = vec![
        moved(&keys[0], "2026-11-10", Moved::Left),
        // After the last day it changes nothing.
        moved(&keys[1], "2026-11-12", Moved::Left),
        moved("new", "2026-11-10", Moved::Joined { cell: None }),
    ];
    session.write_beside(&poll.id, &Beside { papers: None, changes }).await.unwrap();
    assert_eq!(session.turnout(&poll.id).unwrap(), (2, voters - 1));
    let record = session.close_poll(&poll.id, day("2026-11-12")).await.unwrap();
    assert_eq!(record.changes.len(), 3);
    let left = BallotFate::Refused { why: Refused::Left { on: day("2026-11-10") } };
    assert_eq!(record.result.ballots.iter().filter(|one| one.fate == left).count(), 1);
    let late = session.write_beside(&poll.id, &Beside::default()).await.unwrap_err();
    assert_eq!(late.code, "poll-closed");
}

#[tokio::test]
async fn a_signature_for_a_recall_can_be_taken_back_and_given_again() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = Session::sample(&folder.path().join("plan.leveller")).await.unwrap();
    let files = files(&mut session, folder.path().join("files"), 2).await;
    let cell = session.story("1").unwrap().proposal.cells[0].name.clone();
    let signs = |withdrawn| Said::Recall { key: "P021".to_owned(), body: cell.clone(), withdrawn };
    let keys = Keys::make(&mut sealed::random());
    let mut signed = Vec::new();
    for (number, withdrawn) in (1..).zip([false, true, false]) {
        let (path, _) = reply(&files[0], number, &keys, vec![signs(withdrawn)]);
        session.merge_replies(&[path], day("2026-11-10")).await.unwrap();
        let recalled = session.recalls("1").unwrap();
        signed.push(recalled[0].signed.signed.len());
    }
    // Whether the signature counts depends on the cell; that taking it back and giving it again turn it does not.
    assert_eq!((signed[0], signed[1]), (signed[2], 0));
}
