//! Where words may be parted at the end of a line.

use hypher::{Lang, hyphenate};

use super::SOFT_HYPHEN;

/// No word of fewer letters is parted.
const SHORTEST: usize = 6;

/// Returns the text with a soft hyphen wherever the language lets a word be parted. Words in capitals or with a capital
/// inside (`VAT`, `iXBRL`), what has a digit or an address in it, and the last word stay whole.
pub fn parted(text: &str, language: Lang) -> String {
    let mut told = String::with_capacity(text.len() + text.len() / 8);
    let last = text.trim_end().rfind(char::is_whitespace).unwrap_or(0);
    let mut at = 0;
    for piece in text.split_inclusive(char::is_whitespace) {
        at += piece.len();
        if at > last + 1 || piece.contains(|letter: char| letter.is_numeric() || "/@_\\".contains(letter)) {
            told.push_str(piece);
            continue;
        }
        let mut rest = piece;
        while let Some(from) = rest.find(char::is_alphabetic) {
            let (before, word) = rest.split_at(from);
            let (word, after) = word.split_at(word.find(|letter: char| !letter.is_alphabetic()).unwrap_or(word.len()));
            told.push_str(before);
            rest = after;
            if word.chars().count() < SHORTEST || word.chars().skip(1).any(char::is_uppercase) {
                told.push_str(word);
                continue;
            }
            for (index, part) in hyphenate(word, language).enumerate() {
                if index > 0 {
                    told.push(SOFT_HYPHEN);
                }
                told.push_str(part);
            }
        }
        told.push_str(rest);
    }
    told
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_words_as_their_language_does() {
        for (language, text, expected) in [
            (Lang::English, "The cooperative decides cooperatively.", "The co|op|er|a|tive de|cides cooperatively."),
            (
                Lang::English,
                "VAT 2026 https://example.org/cooperative well-established all",
                "VAT 2026 https://example.org/cooperative well-es|tab|lished all",
            ),
            (Lang::German, "Genossenschaft eG", "Ge|nos|sen|schaft eG"),
            (Lang::French, "coopérative elle", "co|opé|ra|tive elle"),
            (Lang::English, "iXBRLs McDonaldson x", "iXBRLs McDonaldson x"),
        ] {
            assert_eq!(parted(text, language).replace(SOFT_HYPHEN, "|"), expected);
        }
    }
}
