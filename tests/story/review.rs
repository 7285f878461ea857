//! Review files tell nobody what another is paid, whichever way the hidden pay is shared out; replies come to the same in any
//! order.

use std::fs;
use std::path::{Path, PathBuf};

use leveller_app::intake::Files;
use leveller_app::sealed::{self, Keys};
use leveller_app::session::{Assumption, NewPlan, ReviewRequest, Session, open_review, write_reply};
use leveller_model::Date;
use leveller_model::decision::{Decision, PayPolicy};
use leveller_model::report::Publication;
use leveller_model::review::{About, Reader, Reply, Said, Stance};
use proptest::prelude::*;
use rust_decimal::Decimal;
use serde_json::Value;

const HEAD: &str = "Employee ID,Name,Job title,Department,Hours a week,Annual pay (£),Reports to ID\n";

const NAMES: [&str; 12] = [
    "Ada Thornfield",
    "Benedict Frostwick",
    "Cleo Marshgate",
    "Daniel Holtby",
    "Eve Lundquist",
    "Fay Ormesby",
    "Gus Pikestaff",
    "Hal Reedham",
    "Ida Stonecroft",
    "Jon Wetherby",
    "Kit Yarborough",
    "Liv Zennor",
];

/// Yearly pay in pounds: three who lead, and nine whose pay is near one another.
const PAY: [u32; 12] = [91_237, 62_411, 61_933, 30_118, 30_629, 31_307, 30_853, 31_512, 30_407, 24_511, 24_511, 24_511];

fn day() -> Date {
    "2026-10-30".parse().unwrap()
}

/// A plan of an invented firm in which nobody's pay changes but that of the three who lead.
async fn plan(folder: &Path, pay: &[u32]) -> Session {
    let row = |(at, pay): (usize, &u32)| {
        let boss = match at {
            0 => String::new(),
            1 | 2 => "KX-1".to_owned(),
            _ => format!("KX-{}", 2 + at % 2),
        };
        format!("KX-{},{},Ferrier,Guild of Spoons,37.5,{pay},{boss}\n", at + 1, NAMES[at])
    };
    let payroll = folder.join("payroll.csv");
    fs::write(&payroll, format!("{HEAD}{}", pay.iter().enumerate().map(row).collect::<String>())).unwrap();
    let new = NewPlan {
        name: Some("Quillfeather".to_owned()),
        jurisdiction: "gb".to_owned(),
        as_of: day(),
        currency: None,
        files: Files { payroll: vec![payroll], ..Files::default() },
        author: None,
    };
    let mut session = Session::create(&folder.join("plan.leveller"), new).await.unwrap();
    let ratio = PayPolicy::RatioCap { ratio: Decimal::new(15, 1), floor: None, benefits_end: true };
    session.decide("1", &Decision::PayPolicy(ratio), None).await.unwrap();
    session
}

fn request(readers: &[&str]) -> ReviewRequest {
    ReviewRequest {
        scenario: "1".to_owned(),
        readers: readers.iter().map(|key| (*key).to_owned()).collect(),
        opened: Assumption::ALL.to_vec(),
        report: true,
        made_on: day(),
    }
}

fn keys(folder: &Path, name: &str) -> Keys {
    Keys::kept(&folder.join(format!("{name}.levkey")), None, &mut sealed::random()).unwrap()
}

async fn made(pay: &[u32], readers: &[&str]) -> (tempfile::TempDir, Session, Vec<PathBuf>) {
    let folder = tempfile::tempdir().unwrap();
    let mut session = plan(folder.path(), pay).await;
    let keys = keys(folder.path(), "owner");
    let out = folder.path().join("out");
    let written = session.make_review(&request(readers), &keys, None, &out).await.unwrap();
    (folder, session, written.files)
}

/// What a file says but for what is drawn anew each time.
fn said(path: &Path) -> Publication {
    let mut said = open_review(path, None).unwrap().body;
    said.id.clear();
    if let Some(mine) = said.mine.as_mut() {
        mine.invitation.clear();
    }
    said
}

#[tokio::test]
async fn hidden_pay_shared_out_otherwise_gives_the_same_file() {
    // Of those in the middle some are paid more and some less; in whole pounds a month, so that what comes on top of pay stays
    // the same to the penny too. Where a cap lies between them it would tell of two people, and nothing is said of it.
    let mut other = PAY;
    for (at, more) in [(3, 240), (4, -240), (5, -120), (7, 120)] {
        other[at] = PAY[at].checked_add_signed(more).unwrap();
    }
    assert_eq!(PAY.iter().sum::<u32>(), other.iter().sum::<u32>());
    for readers in [&[][..], &["KX-9"]] {
        let (_one, _, first) = made(&PAY, readers).await;
        let (_other, _, second) = made(&other, readers).await;
        for (first, second) in first.iter().zip(&second) {
            let (first, second) = (said(first), said(second));
            assert_eq!(first.mine.is_some(), !readers.is_empty());
            let mut differ = Vec::new();
            compare(&serde_json::to_value(&first).unwrap(), &serde_json::to_value(&second).unwrap(), "", &mut differ);
            assert_eq!(differ, Vec::<String>::new());
            let report = serde_json::to_string(&first.report).unwrap();
            assert!(report.contains("nine draws in ten lie between about"), "the range is told");
            assert!(!report.contains("draws of 100"), "nothing nearer of the range is told");
        }
    }
}

/// Lists where two files say different things.
fn compare(one: &Value, other: &Value, at: &str, differ: &mut Vec<String>) {
    match (one, other) {
        (Value::Object(one), Value::Object(other)) if one.len() == other.len() => {
            for (name, value) in one {
                compare(value, other.get(name).unwrap_or(&Value::Null), &format!("{at}/{name}"), differ);
            }
        }
        (Value::Array(one), Value::Array(other)) if one.len() == other.len() => {
            for (number, (one, other)) in one.iter().zip(other).enumerate() {
                compare(one, other, &format!("{at}/{number}"), differ);
            }
        }
        (one, other) if one == other => {}
        (one, other) => differ.push(format!("{at}: {one} and {other}")),
    }
}

#[tokio::test]
async fn no_hidden_name_and_no_hidden_pay_is_in_a_file() {
    let (_folder, _, files) = made(&PAY, &["KX-9"]).await;
    let said = open_review(&files[0], None).unwrap().body;
    assert_eq!(said.mine.as_ref().unwrap().name, NAMES[8]);
    assert!(!said.figures.is_empty() && !said.rules.is_empty() && said.opened.len() == 3);
    let text = serde_json::to_string(&said).unwrap();
    for (at, (name, pay)) in NAMES.iter().zip(PAY).enumerate().filter(|(at, _)| *at != 8) {
        let family = name.split(' ').next_back().unwrap();
        assert!(!text.contains(family), "the name of {} is there", at + 1);
        let (thousands, rest) = (pay / 1000, pay % 1000);
        for written in [format!("{pay}"), format!("{thousands},{rest:03}"), format!("{pay}00")] {
            assert!(!text.contains(&written), "the pay of {} is there", at + 1);
        }
    }
    // Their own is there, before and after.
    assert!(text.contains("30,407"));
}

#[tokio::test]
async fn replies_come_to_the_same_in_any_order_and_what_does_not_count_is_told() {
    let (folder, mut session, files) = made(&PAY, &["KX-4", "KX-5", "KX-6"]).await;
    let reply = |file: &Path, number, said: Vec<Said>| {
        let mine = open_review(file, None).unwrap().body;
        let key = mine.mine.unwrap();
        Reply { about: mine.id, by: Reader { key: key.key, invitation: key.invitation }, number, said }
    };
    let comment = |id: &str, text: &str| Said::Comment { id: id.to_owned(), on: About::Plan, text: text.to_owned() };
    let statement = Said::Statement { id: "s1".to_owned(), text: "Cells should be of eight at most.".to_owned() };
    let stood = |stance| Said::Stood { statement: 1, stance };
    let objection = |change: &str| Said::Objection {
        id: "o1".to_owned(),
        on: About::Rule { clause: "quorum".to_owned() },
        reason: "Night shifts cannot come.".to_owned(),
        change: change.to_owned(),
    };
    // What one states is in the next files, without whose it is.
    let stated = folder.path().join("stated.levreply");
    write_reply(&stated, &reply(&files[0], 1, vec![statement]), &keys(folder.path(), "four")).unwrap();
    session.merge_replies(&[stated], day()).await.unwrap();
    let owner = keys(folder.path(), "owner");
    let again = folder.path().join("again");
    let told = session.make_review(&request(&["KX-4", "KX-5", "KX-6"]), &owner, None, &again).await.unwrap().files;
    let shown = open_review(&told[1], None).unwrap().body;
    assert_eq!((shown.statements.len(), shown.statements[0].stands), (1, [0, 0, 0]));
    assert!(!serde_json::to_string(&shown).unwrap().contains("KX-4"));
    let mut forged = reply(&files[0], 1, vec![comment("c1", "Not me")]);
    forged.by.key = "KX-5".to_owned();
    let mut foreign = reply(&files[0], 1, vec![comment("c1", "Elsewhere")]);
    foreign.about = "0".to_owned();
    let replies = [
        ("four", reply(&files[0], 2, vec![comment("c1", "First thoughts"), objection("")])),
        ("four", reply(&files[0], 3, vec![comment("c1", "Second thoughts"), objection("Count proxies.")])),
        ("five", reply(&told[1], 1, vec![stood(Stance::Agree)])),
        ("six", reply(&told[2], 1, vec![stood(Stance::Disagree), Said::TakenBack { id: "never".to_owned() }])),
        ("six", reply(&told[2], 2, vec![stood(Stance::Agree)])),
        ("four", forged),
        ("four", foreign),
        // Signed by somebody else with the invitation of another: none of the two counts.
        ("stranger", reply(&files[1], 1, vec![comment("c9", "I have their file")])),
    ];
    let mut paths = Vec::new();
    for (at, (who, reply)) in replies.iter().enumerate() {
        let path = folder.path().join(format!("{at}.levreply"));
        write_reply(&path, reply, &keys(folder.path(), who)).unwrap();
        paths.push(path);
    }
    let refused = session.merge_replies(&paths, day()).await.unwrap();
    assert!(refused.is_empty());
    let first = session.merged("1").unwrap();
    assert_eq!(first.left_out.len(), 6, "{:#?}", first.left_out);
    let words: Vec<&str> = first.left_out.iter().map(|one| one.why.label()).collect();
    for why in ["reply-wrong-invitation", "reply-other-file", "reply-two-signers", "reply-objection-unreasoned"] {
        assert!(words.contains(&why), "{why} in {words:?}");
    }
    // Who signed with two keys is not counted until somebody compared them.
    assert_eq!(first.statements[0].stands, [1, 0, 0]);
    let five = keys(folder.path(), "five").public().to_string();
    session.confirm_signer("KX-5", &five).await.unwrap();
    let first = session.merged("1").unwrap();
    assert_eq!(first.statements[0].stands, [2, 0, 0]);
    assert!(first.said.iter().any(|one| matches!(&one.said, Said::Comment { text, .. } if text == "Second thoughts")));
    assert!(!first.said.iter().any(|one| matches!(&one.said, Said::Comment { text, .. } if text == "First thoughts")));

    // The same one by one from the last to the first, with one of them twice.
    session.undo().await.unwrap();
    session.undo().await.unwrap();
    for path in paths.iter().rev().chain([&paths[0]]) {
        session.merge_replies(std::slice::from_ref(path), day()).await.unwrap();
    }
    session.confirm_signer("KX-5", &five).await.unwrap();
    assert_eq!(session.merged("1").unwrap(), first);
}

#[tokio::test]
async fn a_file_that_is_no_reply_is_refused_and_the_others_are_taken() {
    let (folder, mut session, files) = made(&PAY, &["KX-4"]).await;
    let said = open_review(&files[0], None).unwrap().body;
    let mine = said.mine.unwrap();
    let reply = Reply {
        about: said.id,
        by: Reader { key: mine.key, invitation: mine.invitation },
        number: 1,
        said: vec![Said::Comment { id: "c1".to_owned(), on: About::Plan, text: "Good.".to_owned() }],
    };
    let good = folder.path().join("good.levreply");
    write_reply(&good, &reply, &keys(folder.path(), "four")).unwrap();
    let bytes = fs::read(&good).unwrap();
    let cut = folder.path().join("cut.levreply");
    fs::write(&cut, &bytes[..bytes.len() - 9]).unwrap();
    let text = folder.path().join("note.txt");
    fs::write(&text, "I agree.").unwrap();
    let refused = session.merge_replies(&[cut, good, text, files[0].clone()], day()).await.unwrap();
    let codes: Vec<&str> = refused.iter().map(|(_, error)| error.code).collect();
    assert_eq!(codes, ["sealed-truncated", "sealed-foreign", "sealed-wrong-kind"]);
    assert_eq!(session.merged("1").unwrap().said.len(), 1);
}

proptest! {
    /// Whatever is said, nothing is lost: each file is counted, left out, or there twice.
    #[test]
    fn nothing_that_came_in_is_lost(order in Just((0..6).collect::<Vec<usize>>()).prop_shuffle(), twice in 0_usize..6) {
        use leveller_model::review::{Invited, Received, merge};

        let invited: Vec<Invited> = (0..3)
            .map(|who| Invited { about: "a".to_owned(), key: format!("K{who}"), invitation: format!("i{who}") })
            .collect();
        let received = |at: usize| Received {
            reply: Reply {
                about: if at == 5 { "b" } else { "a" }.to_owned(),
                by: Reader { key: format!("K{}", at % 3), invitation: format!("i{}", at % 3) },
                number: u32::try_from(at / 3).unwrap(),
                said: vec![Said::Comment { id: format!("c{at}"), on: About::Plan, text: "Yes".to_owned() }],
            },
            signer: format!("s{}", at % 3),
            digest: format!("d{at}"),
            on: day(),
        };
        let straight: Vec<Received> = (0..6).map(received).collect();
        let shuffled: Vec<Received> = order.iter().copied().chain([twice]).map(received).collect();
        let (none, told) = (std::collections::BTreeMap::new(), std::collections::BTreeMap::new());
        let (first, mut second) =
            (merge(&straight, &invited, &told, &none, &none, 3), merge(&shuffled, &invited, &told, &none, &none, 3));
        prop_assert_eq!(second.duplicates, 1);
        second.duplicates = 0;
        prop_assert_eq!(&first, &second);
        prop_assert_eq!(first.said.len() + first.left_out.len(), 6);
    }
}
