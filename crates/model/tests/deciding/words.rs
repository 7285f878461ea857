//! Words of the chapter: every id has words, and every message has an id.

use std::collections::BTreeSet;

use leveller_model::review::WORDS;

use super::{read, root};

#[test]
fn every_id_has_words_and_every_message_an_id() {
    let text = read(&root().join("data/language/en/review.ftl"));
    let messages: BTreeSet<&str> = text
        .lines()
        .filter(|line| line.starts_with("deciding-"))
        .filter_map(|line| Some(line.split_once(" =")?.0))
        .collect();
    let ids: BTreeSet<&str> = WORDS.iter().copied().collect();
    assert_eq!(ids.len(), WORDS.len(), "an id is there twice");
    let missing: Vec<_> = ids.difference(&messages).collect();
    assert!(missing.is_empty(), "without words: {missing:?}");
    let asked: Vec<_> = messages.difference(&ids).collect();
    assert!(asked.is_empty(), "nobody asks for: {asked:?}");
}
