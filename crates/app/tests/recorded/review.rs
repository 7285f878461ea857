//! What a review looks like: to who made it, before and after a vote, and to a reader.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use leveller_app::contract::{self, AskRequest, ReviewView};
use leveller_app::reading::Reading;
use leveller_app::sealed::{Keys, random};
use leveller_app::session::{Assumption, ReviewRequest, Session, open_review, write_reply};
use leveller_app::work::Work;
use leveller_model::decision::{Decision, PayPolicy, Worded};
use leveller_model::review::{About, Choice, Reader, Reply, Said, Stance, Stand, Subject, Vote};

use serde_json::Value;

use super::Recording;

/// What is drawn anew each time is numbered: who made a file, its id, the hashes of replies.
fn numbered(view: ReviewView) -> ReviewView {
    let fingerprint = "11111 22222 33333 44444 55555 66666".to_owned();
    let mut view = ReviewView { fingerprint, ..view };
    view.made.sort_by_key(|one| one.invited);
    (1..).zip(&mut view.made).for_each(|(number, made)| made.id = format!("{number}"));
    view.remarks.sort_by(|one, other| (&one.by, &one.text).cmp(&(&other.by, &other.text)));
    (1..).zip(&mut view.remarks).for_each(|(number, remark)| remark.id = format!("{number}"));
    let signers = view.left_out.iter_mut().flat_map(|one| &mut one.signers);
    (1..).zip(signers).for_each(|(number, one)| {
        one.signer = format!("{number}");
        one.fingerprint = format!("{number}0000 11111 22222 33333 44444 55555");
    });
    let objections = view.polls.iter_mut().flat_map(|poll| &mut poll.result).flat_map(|result| &mut result.objections);
    (1..).zip(objections).for_each(|(number, one)| one.ballot = format!("{number}"));
    view
}

/// Puts the addresses of counts of the review that stand anywhere in a view into a set.
fn put_addresses(view: &Value, found: &mut BTreeSet<String>) {
    if let Some(address) = view.get("address").and_then(Value::as_str).filter(|one| one.starts_with("review.")) {
        found.insert(address.to_owned());
    }
    match view {
        Value::Array(parts) => parts.iter().for_each(|part| put_addresses(part, found)),
        Value::Object(parts) => parts.values().for_each(|part| put_addresses(part, found)),
        _ => {}
    }
}

fn about(clause: &str) -> About {
    About::Rule { clause: clause.to_owned() }
}

/// What six readers of the sample firm say; the first also proposes another wording of a rule.
fn said(number: usize, quorum: &Worded) -> Vec<Said> {
    let id = |kind: &str| format!("{kind}{number}");
    let ballot = |stand| Said::Ballot {
        poll: "1".to_owned(),
        on: "2026-11-03".parse().unwrap(),
        choice: Choice::Consensus { stand, vote: Vote::For },
    };
    match number {
        0 => vec![
            Said::Amendment {
                id: id("a"),
                clause: "quorum".to_owned(),
                worded: Worded {
                    text: format!("{}\nWhoever works a night shift is told two weeks before.", quorum.text),
                    ..quorum.clone()
                },
                reason: "Whoever works nights hears of meetings too late.".to_owned(),
            },
            Said::Statement { id: id("s"), text: "Night work should go round.".to_owned() },
            ballot(Stand::Consent),
        ],
        1 => vec![
            Said::Objection {
                id: id("o"),
                on: about("quorum"),
                reason: "Half of us are on site and cannot come on a Friday.".to_owned(),
                change: "Hold meetings on the first working day of a month.".to_owned(),
            },
            ballot(Stand::Object {
                reason: "Half of us are on site and cannot come on a Friday.".to_owned(),
                change: "Hold meetings on the first working day of a month.".to_owned(),
            }),
        ],
        2 => vec![
            Said::Comment {
                id: id("c"),
                on: About::Figure { address: "firm.payroll.total".to_owned() },
                text: "Is overtime in this?".to_owned(),
            },
            Said::Recall { key: "P007".to_owned(), body: "Finishing".to_owned(), withdrawn: false },
            ballot(Stand::Consent),
        ],
        3 => vec![
            Said::AmendedDecision {
                id: id("d"),
                decision: Decision::PayPolicy(PayPolicy::RatioCap {
                    ratio: "1.8".parse().unwrap(),
                    floor: None,
                    benefits_end: true,
                }),
                reason: "What the highest are paid can come down further.".to_owned(),
            },
            Said::Statement { id: id("s"), text: "The price should be shown to all.".to_owned() },
        ],
        4 => vec![Said::Objection { id: id("o"), on: About::Plan, reason: "No.".to_owned(), change: String::new() }],
        _ => vec![ballot(Stand::Consent)],
    }
}

/// Sends what readers say, in files signed by keys of their own; the last signs with two.
async fn send(session: &mut Session, recording: &Recording, files: &[PathBuf], round: u32) {
    let mut replies = Vec::new();
    for (number, file) in files.iter().enumerate() {
        let said_in = open_review(file, None).unwrap().body;
        let mine = said_in.mine.unwrap();
        let quorum = &said_in.rules.iter().find(|rule| rule.clause == "quorum").unwrap().written;
        let said = match round {
            1 => said(number, quorum),
            _ => vec![Said::Stood { statement: 1, stance: if number < 4 { Stance::Agree } else { Stance::Disagree } }],
        };
        let about = said_in.id.clone();
        let reply = Reply { about, by: Reader { key: mine.key, invitation: mine.invitation }, number: 1, said };
        let twice = if number + 1 == files.len() && round == 1 { 2 } else { 1 };
        for time in 0..twice {
            let path = recording.path(&format!("replies/{round}-{number}-{time}.levreply"));
            let kept = recording.path(&format!("replies/{number}-{time}.levkey"));
            let keys = Keys::kept(&kept, None, &mut random()).unwrap();
            let reply = Reply { number: 1 + time, ..reply.clone() };
            write_reply(&path, &reply, &keys).unwrap();
            replies.push(path);
        }
    }
    let on = "2026-11-05".parse().unwrap();
    assert!(session.merge_replies(&replies, on).await.unwrap().is_empty());
}

pub async fn record(recording: &mut Recording) {
    std::fs::create_dir_all(recording.path("replies")).unwrap();
    let mut session = Session::sample(&recording.path("replies/Calder & Wray.leveller")).await.unwrap();
    let keys = Keys::make(&mut random());
    let signed_with = keys.public();
    recording.keep("review-none", &numbered(contract::review(&mut session, "1", &signed_with).unwrap()));

    let ask = AskRequest {
        subject: Subject::AdoptRules,
        question: "Do we adopt the draft rules?".to_owned(),
        candidates: Vec::new(),
        seats: 1,
        cell: String::new(),
        called: "2026-10-19".to_owned(),
        opens: "2026-11-02".to_owned(),
        closes: "2026-11-06".to_owned(),
        openness: "confidential".to_owned(),
    };
    recording.keep("review-drawn-up", &contract::asked(&mut session, "1", ask.clone()).unwrap());
    session.open_poll("1", &ask.clone().try_into().unwrap()).await.unwrap();
    let remove = AskRequest {
        subject: Subject::RemoveFromBoard,
        question: "Does the treasurer leave the committee?".to_owned(),
        openness: "paper".to_owned(),
        ..ask
    };
    session.open_poll("1", &remove.try_into().unwrap()).await.unwrap();

    let readers: Vec<String> = session.readers("1").unwrap().into_iter().skip(20).take(7).collect();
    let made_on = "2026-10-30".parse().unwrap();
    let opened = Assumption::ALL.to_vec();
    let request = ReviewRequest { scenario: "1".to_owned(), readers, opened, report: true, made_on };
    let files = session.make_review(&request, &keys, None, &recording.path("replies/first")).await.unwrap().files;
    send(&mut session, recording, &files, 1).await;
    let again = ReviewRequest { readers: request.readers[..6].to_vec(), ..request };
    let files = session.make_review(&again, &keys, None, &recording.path("replies/second")).await.unwrap().files;
    send(&mut session, recording, &files, 2).await;
    let view = contract::review(&mut session, "1", &signed_with).unwrap();
    let amended = view.remarks.iter().filter(|remark| remark.clause.is_empty());
    let amended = amended.into_iter().find_map(|remark| remark.decision.clone()).unwrap();
    recording.keep("review", &numbered(view));
    recording.keep("review-effect", &session.effect("1", &amended).unwrap());

    let mut reading = Reading::open(&files[2], None, &recording.path("replies/kept")).unwrap();
    let mut view = reading.view();
    "11111 22222 33333 44444 55555 66666".clone_into(&mut view.fingerprint);
    "2026-11-03".clone_into(&mut view.today);
    recording.keep("reading", &view);
    recording.keep("reading-pages", &reading.pages("mine", &Work::default()).unwrap());

    session.close_poll("1", "2026-11-07".parse().unwrap()).await.unwrap();
    let counted = numbered(contract::review(&mut session, "1", &signed_with).unwrap());
    let mut addresses = BTreeSet::new();
    put_addresses(&serde_json::to_value(&counted).unwrap(), &mut addresses);
    recording.keep("review-counted", &counted);
    let explained: BTreeMap<String, _> = addresses
        .into_iter()
        .map(|address| {
            let explanation = contract::explain(&mut session, "1", &address).unwrap();
            (address, explanation)
        })
        .collect();
    recording.keep("review-explanations", &explained);
}
