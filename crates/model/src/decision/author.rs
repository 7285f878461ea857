//! Who makes a decision: the name somebody gave as theirs.

use std::fmt;

use serde::{Deserialize, Serialize};

/// The name somebody gave as theirs when changing a plan. `Debug` hides it, so that it reaches no log.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(transparent)]
pub struct Author(String);

/// Why something cannot be the name of an author.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoAuthor {
    /// It has more characters than [`Author::LONGEST`].
    TooLong,
    /// It holds a line break, a tab, or another character that is not shown as itself.
    Unprintable,
}

impl Author {
    /// Most characters a name may have.
    pub const LONGEST: u8 = 80;

    /// Reads what somebody gave as their name; none where that is blank.
    pub fn read(said: &str) -> Result<Option<Self>, NoAuthor> {
        let name = said.trim();
        if name.chars().any(is_hidden) {
            return Err(NoAuthor::Unprintable);
        }
        if name.chars().count() > Self::LONGEST.into() {
            return Err(NoAuthor::TooLong);
        }
        Ok((!name.is_empty()).then(|| Self(name.to_owned())))
    }

    /// Returns the name.
    pub fn name(&self) -> &str {
        &self.0
    }
}

/// Whether a character steers how others are shown: controls, ends of lines, turns of the writing direction.
fn is_hidden(letter: char) -> bool {
    letter.is_control() || matches!(letter, '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

impl fmt::Debug for Author {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Author")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_what_is_left_of_it_and_is_bounded() {
        let name = |said: &str| Author::read(said).map(|author| author.map(|author| author.name().to_owned()));
        assert_eq!(name("  Ada Thorne \n"), Ok(Some("Ada Thorne".to_owned())));
        assert_eq!(name("María José Núñez"), Ok(Some("María José Núñez".to_owned())));
        assert_eq!((name(""), name(" \t ")), (Ok(None), Ok(None)));
        let longest = "é".repeat(Author::LONGEST.into());
        assert_eq!(name(&longest), Ok(Some(longest.clone())));
        assert_eq!(name(&format!("{longest}e")), Err(NoAuthor::TooLong));
        for hidden in ["Ada\nThorne", "Ada\tThorne", "Ada\u{1b}[31m", "Ada\u{202e}enrohT", "Ada\u{2028}Thorne"] {
            assert_eq!(name(hidden), Err(NoAuthor::Unprintable), "{hidden:?}");
        }
    }

    #[test]
    fn it_is_in_no_debug_text() {
        assert_eq!(format!("{:?}", Author::read("Ada Thorne")), "Ok(Some(Author))");
    }
}
