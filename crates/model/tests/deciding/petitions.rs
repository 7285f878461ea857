//! Signatures under petitions, worked by hand.

use leveller_model::review::{
    Basis, Of, Petition, PetitionKind, Refused, Share, Signature, Stated, Threshold, Unsaid, Voter, petition,
};

/// A cell of ten, `w0` to `w9`, and `w10` of another; a fifth can have a recall put to the vote.
fn recall() -> Petition {
    let voter = |number: u8| Voter {
        id: format!("w{number}"),
        cell: Some(if number == 10 { "paint" } else { "weld" }.to_owned()),
        since: if number == 9 { "2026-03-04" } else { "2020-01-01" }.parse().unwrap(),
        votes: 1,
    };
    Petition {
        id: "r".to_owned(),
        kind: PetitionKind::RecallDelegate,
        about: Some("w0".to_owned()),
        threshold: Stated {
            value: Threshold::at_least(Share::parse("1/5").unwrap(), Of::Members),
            basis: Basis::Default { default: "petition-half".to_owned(), why: Unsaid::Silent },
        },
        roll: (0..=10).map(voter).collect(),
        cell: Some("weld".to_owned()),
        opens: "2026-03-01".parse().unwrap(),
        closes: "2026-03-07".parse().unwrap(),
    }
}

fn signature(voter: &str, day: &str) -> Signature {
    let on = format!("2026-{day}").parse().unwrap();
    Signature { voter: voter.to_owned(), petition: "r".to_owned(), on, withdrawn: false }
}

#[test]
fn a_fifth_of_ten_is_two() {
    // w1 signs twice, which is once; w3 is the second, on the 5th: since then there are enough.
    let given = [signature("w1", "03-02"), signature("w1", "03-06"), signature("w3", "03-05")];
    let signed = petition(&recall(), &given);
    assert_eq!((signed.reached.count, signed.reached.needed, signed.reached.met), (2, 2, true));
    assert_eq!(signed.since, Some("2026-03-05".parse().unwrap()));
    let turned: Vec<Signature> = given.into_iter().rev().collect();
    assert_eq!(petition(&recall(), &turned), signed);
}

#[test]
fn signatures_that_do_not_count_say_why() {
    let other = Signature { petition: "s".to_owned(), ..signature("w1", "03-02") };
    let given = [
        signature("w1", "02-28"),
        signature("w2", "03-08"),
        signature("w9", "03-03"),
        signature("w10", "03-02"),
        signature("w11", "03-02"),
        other,
    ];
    let signed = petition(&recall(), &given);
    let why = |voter: &str, petition: &str| {
        let found = signed.refused.iter().find(|(one, _)| one.voter == voter && one.petition == petition);
        found.map(|(_, why)| why.clone()).unwrap()
    };
    assert_eq!(why("w1", "r"), Refused::Early);
    assert_eq!(why("w2", "r"), Refused::Late);
    assert_eq!(why("w9", "r"), Refused::JoinedLater { on: "2026-03-04".parse().unwrap() });
    assert_eq!(why("w10", "r"), Refused::OtherCell);
    assert_eq!(why("w11", "r"), Refused::NotOnRoll);
    assert_eq!(why("w1", "s"), Refused::OtherPoll);
    assert!(signed.signed.is_empty() && !signed.reached.met && signed.since.is_none());
}

#[test]
fn whoever_takes_a_signature_back_has_not_signed() {
    let back = Signature { withdrawn: true, ..signature("w3", "03-06") };
    let signed = petition(&recall(), &[signature("w1", "03-02"), signature("w3", "03-05"), back]);
    assert_eq!(signed.signed, ["w1"]);
    assert!(!signed.reached.met);
}
