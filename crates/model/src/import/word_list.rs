//! Words that cells are compared with, without regard to case.

use serde::{Deserialize, Serialize};

/// Texts of this many bytes and more share one bit.
const LONG: usize = 63;

/// A list of words, ready to be compared with millions of cells.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, Serialize)]
#[serde(from = "Vec<String>", into = "Vec<String>")]
pub(super) struct WordList {
    /// As written, and in small letters.
    words: Vec<(String, String)>,
    /// A bit for each length of a word in small letters: a cell of another length is none of them.
    lengths: u64,
}

impl WordList {
    /// Adds another's words after its own.
    pub(super) fn extend(&mut self, other: &Self) {
        self.words.extend_from_slice(&other.words);
        self.lengths |= other.lengths;
    }

    /// Returns every word in small letters.
    pub(super) fn lower(&self) -> impl Iterator<Item = &str> {
        self.words.iter().map(|(_, lower)| lower.as_str())
    }

    /// Returns every word as written.
    pub(super) fn written(&self) -> impl Iterator<Item = &str> {
        self.words.iter().map(|(written, _)| written.as_str())
    }

    fn has(&self, lower: &str) -> bool {
        self.lengths & bit(lower.len()) != 0 && self.words.iter().any(|(_, word)| word == lower)
    }
}

fn bit(length: usize) -> u64 {
    1 << length.min(LONG)
}

impl From<Vec<String>> for WordList {
    fn from(written: Vec<String>) -> Self {
        let lower: Vec<String> = written.iter().map(|word| word.to_lowercase()).collect();
        let words: Vec<_> = written.into_iter().zip(lower).collect();
        let lengths = words.iter().fold(0, |lengths, (_, lower)| lengths | bit(lower.len()));
        Self { words, lengths }
    }
}

impl From<WordList> for Vec<String> {
    fn from(list: WordList) -> Self {
        list.words.into_iter().map(|(written, _)| written).collect()
    }
}

/// Returns whether a text is one of some words, without regard to case.
pub(super) fn is_one_of(text: &str, list: &WordList) -> bool {
    let text = text.trim();
    if text.is_ascii() {
        // Small letters of ASCII have the length of the capitals, so nothing needs to be copied.
        return list.lengths & bit(text.len()) != 0
            && list.words.iter().any(|(_, word)| word.eq_ignore_ascii_case(text));
    }
    list.has(&text.to_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_and_blanks_around_do_not_matter() {
        let list = WordList::from(["N/D", "nicht veröffentlicht", ""].map(str::to_owned).to_vec());
        for (text, expected) in [
            ("n/d", true),
            (" N/D ", true),
            ("N/DX", false),
            ("NICHT VERÖFFENTLICHT", true),
            ("nicht veroffentlicht", false),
            ("", true),
            ("  ", true),
            ("-", false),
        ] {
            assert_eq!(is_one_of(text, &list), expected, "{text:?}");
        }
        assert!(!is_one_of("", &WordList::default()));
    }
}
