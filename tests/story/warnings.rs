//! The warnings the sample firm raises, worked by hand.

use std::collections::BTreeSet;
use std::fs;

use leveller_app::session::Session;
use leveller_model::bylaws::warnings::{Known, Warnings, facts};
use leveller_model::report::warnings_blocks;
use leveller_model::viability;

use super::{GAP, root};

fn warnings() -> Warnings {
    let files = fs::read_dir(root().join("data/warnings")).unwrap().map(|file| file.unwrap().path());
    let texts: Vec<(String, String)> =
        files.map(|path| (path.display().to_string(), fs::read_to_string(&path).unwrap())).collect();
    let files: Vec<(&str, &str)> = texts.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    Warnings::parse(&files).unwrap()
}

fn known(story: &leveller_model::story::Story) -> Known<'_> {
    Known {
        jurisdiction: &story.jurisdiction,
        firm: &story.firm,
        books: &story.books,
        proposal: &story.proposal,
        viability: &story.viability,
        conversion: story.conversion.as_ref(),
        starts: viability::start(&story.proposal, &[]),
        bylaws: story.bylaws.as_ref(),
    }
}

/// The sample firm by hand: 42 people; nobody is dismissed; the first cells start on 4 January 2027; cash runs out in
/// the eighth week; 78,239.94 more is owed than owned; the owner stays; delegates are the committee, for 42 are above 20;
/// shares are 750.00.
#[tokio::test]
async fn the_sample_firm_raises_what_it_must() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = Session::sample(&folder.path().join("s.leveller")).await.unwrap();
    let story = session.story("1").unwrap();
    let found = warnings().raised(&facts(&known(&story)));
    let ids = |raised: bool| -> BTreeSet<&str> {
        found.iter().filter(|one| one.raised == raised).map(|one| one.warning.id.as_str()).collect()
    };
    let mut raised: BTreeSet<&str> =
        ["W-UK-01", "W-UK-02", "W-UK-07", "W-UK-13", "W-ALL-01", "W-ALL-02", "W-ALL-03", "W-ALL-04"].into();
    // These two follow from which rules the draft has.
    let rules = story.bylaws.iter().flat_map(|bylaws| &bylaws.rules);
    raised.extend(rules.clone().any(|rule| rule.clause == "indivisible-reserve").then_some("W-UK-16"));
    raised.extend(rules.flat_map(|rule| &rule.basis).any(|fact| fact.confidence != "high").then_some("W-ALL-05"));
    let asked = ["W-UK-03", "W-UK-06", "W-UK-08", "W-UK-09", "W-UK-10", "W-UK-11", "W-UK-12", "W-UK-14"];
    assert_eq!(ids(true), raised);
    assert_eq!(ids(false), asked.into());
    assert_eq!(found[0].warning.id, "W-UK-01", "what must be confirmed stands first");
    // 28 days before 4 January 2027.
    assert_eq!(found[0].last_days[0].day, Some("2026-12-07".parse().unwrap()));

    let words = session.words();
    let printed = serde_json::to_string(&warnings_blocks(&found, words)).unwrap();
    assert!(!printed.contains(GAP));
    for said in ["7 December 2026", "£78,239.94", "£86,099.36", "£552,962.50", "£750.00", "TUPE 2006 regs 4"] {
        assert!(printed.contains(said), "the chapter lacks {said}");
    }
}
