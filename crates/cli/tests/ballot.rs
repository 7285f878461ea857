//! A secret vote as it is held from files: tellers, tokens, ballots, a box, a list in which each finds their own.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use serde_json::{Value, json};

fn leveller(folder: &Path, args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_leveller")).current_dir(folder).args(args).output().unwrap()
}

fn says(folder: &Path, args: &[&str]) -> String {
    let output = leveller(folder, args);
    assert!(output.status.success(), "{args:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

fn refused(folder: &Path, args: &[&str]) -> String {
    let output = leveller(folder, args);
    assert_eq!(output.status.code(), Some(1), "{args:?}: {}", String::from_utf8_lossy(&output.stdout));
    String::from_utf8(output.stderr).unwrap()
}

/// Who votes, and how.
const VOTERS: [(&str, &str); 4] = [("P007", "for"), ("P012", "for"), ("P021", "against"), ("P030", "for")];

#[test]
fn a_secret_vote_is_held_from_files_and_counted_in_the_plan() {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path();
    let write = |name: &str, text: &str| fs::write(at.join(name), text).unwrap();
    says(at, &["sample", "s.leveller"]);
    let keyed = |who: &str| format!("{who}.levkey");

    // Everybody replies once, so that the plan knows the keys they sign with.
    let readers = VOTERS.map(|(who, _)| who).join(",");
    says(at, &["review", "make", "s.leveller", "out", "--for", &readers, "--keys", "owner.levkey"]);
    write("said.json", "[]");
    let mut merge = vec!["review".to_owned(), "merge".to_owned(), "s.leveller".to_owned()];
    for (who, _) in VOTERS {
        let (file, reply) = (format!("out/Review for {who}.levreview"), format!("{who}.levreply"));
        says(at, &["review", "reply", &file, "said.json", &reply, "--keys", &keyed(who)]);
        merge.push(reply);
    }
    says(at, &merge.iter().map(String::as_str).collect::<Vec<_>>());

    // The tellers meet, and the poll is drawn up.
    let ask = json!({
        "subject": "remove-from-board", "question": "Does the treasurer leave the committee?", "openness": "secret",
        "called": "2026-10-19", "opens": "2026-11-02", "closes": "2026-11-06",
    });
    write("ask.json", &ask.to_string());
    says(at, &["review", "poll", "s.leveller", "ask.json"]);
    for number in 1..=3 {
        write(&format!("t{number}.txt"), &format!("teller {number} alone\n"));
    }
    let tellers = ["ballot", "tellers", "tellers", "--least", "2", "--keys", "machine.levkey"];
    let words = ["--passphrase-file", "t1.txt", "--passphrase-file", "t2.txt", "--passphrase-file", "t3.txt"];
    says(at, &[&tellers[..], &words].concat());
    write("owner.txt", "the owner alone\n");
    let registrar = ["--passphrase-file", "owner.txt"];
    let draw = ["ballot", "poll", "s.leveller", "1", "tellers/tellers.json", "registry", "--keys", "owner.levkey"];
    let drawn = says(at, &[&draw[..], &registrar].concat());
    fs::copy(at.join("registry/poll.json"), at.join("poll.json")).unwrap();
    let wall = drawn.lines().next().unwrap().to_owned();
    assert_eq!(drawn.lines().count(), 1 + 42 - VOTERS.len(), "those without a known key vote on paper");

    // Each asks, compares the digits, is answered, and makes a ballot.
    let mut ballots = Vec::new();
    for (who, vote) in VOTERS {
        write(&format!("{who}.txt"), &format!("{who} alone\n"));
        let (kept, words) = (format!("{who}.levvoter"), format!("{who}.txt"));
        let own = ["--voter", &kept, "--passphrase-file", &words, "--keys", &keyed(who)];
        let asked = format!("{who}.json");
        assert_eq!(says(at, &[&["ballot", "ask", "poll.json", &asked][..], &own].concat()).trim(), wall);
        says(at, &[&["ballot", "issue", "registry", &asked][..], &registrar].concat());
        write("choice.json", &json!({"choice": "majority", "vote": vote}).to_string());
        let ballot = format!("{who}.levballot");
        let answer = format!("registry/token-{who}.json");
        says(at, &[&["ballot", "cast", "poll.json", &answer, "choice.json", &ballot][..], &own].concat());
        ballots.push(ballot);
    }
    // A second token for one of them is refused.
    let again = ["--voter", "again.levvoter", "--passphrase-file", "P007.txt", "--keys", "P007.levkey"];
    says(at, &[&["ballot", "ask", "poll.json", "again.json"][..], &again].concat());
    refused(at, &[&["ballot", "issue", "registry", "again.json"][..], &registrar].concat());

    // Two tellers open the box; one alone cannot.
    let box_of: Vec<&str> = ballots.iter().map(String::as_str).collect();
    assert_eq!(says(at, &[&["ballot", "list"][..], &box_of, &[box_of[0]]].concat()).lines().count(), VOTERS.len());
    fn open<'a>(box_of: &[&'a str], shares: &[&'a str]) -> Vec<&'a str> {
        [&["ballot", "open", "poll.json", "opening.json"][..], box_of, shares].concat()
    }
    let one = ["--share", "tellers/teller-1.levshare", "--passphrase-file", "t1.txt"];
    let other = ["--share", "tellers/teller-3.levshare", "--passphrase-file", "t3.txt"];
    refused(at, &open(&box_of, &one));
    says(at, &open(&box_of, &[one, other].concat()));
    let opening = fs::read_to_string(at.join("opening.json")).unwrap();
    assert!(VOTERS.iter().all(|(who, _)| !opening.contains(who)), "the list names nobody");

    // Each finds their own, and the plan counts.
    for (who, _) in VOTERS {
        let (kept, words) = (format!("{who}.levvoter"), format!("{who}.txt"));
        let own = ["--voter", &kept, "--passphrase-file", &words];
        let found =
            says(at, &[&["ballot", "check", "poll.json", "opening.json", "registry/issued.json"][..], &own].concat());
        assert!(found.contains("counted as you cast it"), "{found}");
    }
    let take = ["ballot", "take", "s.leveller", "1", "registry", "opening.json"];
    says(at, &take);
    says(at, &["review", "tally", "s.leveller", "1", "--on", "2026-11-07", "--record", "record.json"]);
    let record: Value = serde_json::from_slice(&fs::read(at.join("record.json")).unwrap()).unwrap();
    assert_eq!(record["result"]["counted"]["counted"], json!(4));
    assert_eq!((&record["result"]["count"]["for"], &record["result"]["count"]["against"]), (&json!(3), &json!(1)));
    assert_eq!(record["issued"], json!(4));

    // An opening in which a line is missing is found out, and not taken.
    let mut changed: Value = serde_json::from_str(&opening).unwrap();
    changed["counted"].as_array_mut().unwrap().pop();
    write("changed.json", &changed.to_string());
    let check = ["ballot", "check", "poll.json", "changed.json", "registry/issued.json"];
    assert!(refused(at, &check).contains("4 ballots in the box"));
}
