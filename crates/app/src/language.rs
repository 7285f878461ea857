//! The language the program speaks: one for everything that is told, in every window.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use leveller_model::report::words::Words;

use crate::data;
use crate::error::{Error, Result};

/// Languages the program speaks, each by its own name.
pub const LANGUAGES: [(&str, &str); 4] = [("en", "English"), ("es", "Español"), ("fr", "Français"), ("it", "Italiano")];

/// What is spoken, and the words of the languages that were needed so far: they take longest to make ready.
static SPOKEN: Mutex<Spoken> = Mutex::new(Spoken { language: "en", known: BTreeMap::new() });

struct Spoken {
    language: &'static str,
    known: BTreeMap<String, Arc<Words>>,
}

/// Speaks a language from now on, by a tag such as `fr` or `es-ES`. Returns whether it is one the program speaks.
pub fn speak(tag: &str) -> bool {
    let wanted = of_tag(tag);
    let found = LANGUAGES.iter().find(|(language, _)| *language == wanted);
    if let Some((language, _)) = found {
        SPOKEN.lock().unwrap_or_else(PoisonError::into_inner).language = language;
    }
    found.is_some()
}

/// Returns the language spoken, such as `en`.
pub fn spoken() -> &'static str {
    SPOKEN.lock().unwrap_or_else(PoisonError::into_inner).language
}

/// Returns the words of the language spoken.
pub fn words() -> Result<Arc<Words>> {
    words_of(spoken())
}

/// Returns the words of a language, which need not be one the program speaks.
pub fn words_of(tag: &str) -> Result<Arc<Words>> {
    let language = of_tag(tag);
    let mut spoken = SPOKEN.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(words) = spoken.known.get(language) {
        return Ok(Arc::clone(words));
    }
    let texts = data::texts(&format!("language/{language}"), ".ftl");
    if texts.is_empty() {
        return Err(Error::new("data-missing").with("file", format!("language/{language}")));
    }
    let texts: Vec<_> = texts.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
    let words = Words::new(language, &texts).map_err(|detail| Error::new("data-missing").with("file", detail))?;
    let words = Arc::new(words);
    spoken.known.insert(language.to_owned(), Arc::clone(&words));
    Ok(words)
}

/// A document names the country too, whose words are those of the language.
fn of_tag(tag: &str) -> &str {
    tag.split(['-', '_', '.']).next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_is_known_by_any_tag_of_it_and_another_changes_nothing() {
        assert!(!speak("de-DE") && !speak(""));
        assert_eq!(spoken(), "en");
        assert_eq!(words_of("fr_FR.UTF-8").unwrap().language(), words_of("fr").unwrap().language());
        assert_eq!(words_of("xx").err().map(|error| error.code), Some("data-missing"));
    }
}
