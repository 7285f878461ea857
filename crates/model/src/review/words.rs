//! Ids of the words that name what this chapter holds, in `data/language`.

use serde::Serialize;
use serde_json::Value;

/// Returns the id of the words of a value: `deciding-<of>-<tag>`, where the tag is what the value is written as.
pub fn label_of(of: &str, value: &impl Serialize) -> Option<String> {
    let tag = match serde_json::to_value(value).ok()? {
        Value::String(tag) => tag,
        // What is tagged has its tag under the name of what it is.
        Value::Object(fields) => fields.get(of)?.as_str()?.to_owned(),
        _ => return None,
    };
    Some(format!("deciding-{of}-{tag}"))
}

macro_rules! words {
    ($($of:literal: $($tag:literal)+;)+) => {
        /// Every id of words of this chapter.
        pub const WORDS: &[&str] = &[$($(concat!("deciding-", $of, "-", $tag),)+)+];
    };
}

words! {
    "subject": "adopt-rules" "change-rules" "ordinary" "approve-conversion" "merge" "dissolve" "exclude" "elect-board"
        "remove-from-board" "elect-managers" "elect-delegate" "recall-delegate" "cell-decision";
    "method": "consent" "consensus" "majority" "ranked" "gradient" "approval";
    "of": "members" "present" "cast";
    "unsaid": "no-rules" "silent" "reworded" "open-blank";
    "default": "ranked" "vote" "majority-half" "majority-three-quarters" "quorum-half" "abstention-not-cast" "notice-week"
        "concerned-vote" "roll-open-and-close" "later-replaces" "lot" "rounds-one" "put-off-fifth" "delay-week" "aside-fifth"
        "person-secret" "secret-if-one-asks" "one-vote" "no-proxies" "petition-half";
    "effect": "left-out" "like-against";
    "secret": "always" "on-request";
    "votes": "member" "shares";
    "further": "law-may-ask-more" "majority-of-workers" "registered-first" "registered-where-asked" "written-agreement"
        "extraordinary-meeting" "core-twice" "company-twice" "instrument-signed" "board-excludes" "off-agenda-all-votes"
        "meeting-only" "balance-of-seats" "residence-of-seats" "votes-of-workers";
    "petition": "recall-delegate" "call-meeting" "remove-from-board";
    "openness": "open" "confidential" "secret" "paper";
    "stand": "consent" "aside" "abstain" "object";
    "vote": "for" "against" "abstain";
    "gradient": "1" "2" "3" "4" "5" "6" "7" "8";
    "refused": "other-poll" "other-method" "other-openness" "no-reason" "no-change" "unknown-candidate" "candidate-twice"
        "too-many-names" "unknown-step" "undated" "early" "late" "received-late" "not-on-roll" "joined-later" "left"
        "other-cell" "not-long-enough" "concerned" "twice" "same-number" "token-twice";
    "fault": "not-secret" "other-method" "no-voters" "voter-twice" "votes" "no-candidates" "candidate-twice" "no-seats" "days"
        "notice" "more-than-issued";
    "void": "forbidden" "not-for-this-poll" "nameless" "out-of-scope" "not-begun" "ended" "withdrawn" "giver-out" "holder-out"
        "own-vote" "replaced" "two" "instruction" "too-many" "given-on" "loop" "holder-silent";
    "fate": "counted" "replaced" "duplicate" "refused" "cast" "void";
    "stage": "first" "surplus" "excluded" "filled";
    "outcome": "void" "no-quorum" "lot-needed" "consent" "carried" "lost" "rework" "next-round" "put-off" "to-vote" "elected"
        "not-elected";
    "note": "not-in-force" "not-a-meeting" "present-by-ballots" "nameless" "issued-unknown" "not-binding";
}
