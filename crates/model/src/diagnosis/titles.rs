//! Reads job titles: at what level of the hierarchy somebody stands, and which functions of a firm a title or a
//! unit names. The words are data, one file a language.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use toml::Spanned;

/// A level of the hierarchy.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// Those who lead the whole firm.
    Top,
    /// Those who lead a part of it, or lead those who lead.
    Middle,
    /// Those who lead people who lead nobody.
    FirstLine,
}

/// What a word in a title says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Says {
    Level(Level),
    /// It looks like a level and is none.
    Nothing,
    /// What follows names somebody else: "assistant to the managing director".
    Aide,
}

/// The words of titles and units, in as many languages as were read.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Titles {
    levels: Vec<(Word, Says)>,
    functions: Vec<(Word, String)>,
}

/// A word or a row of words to look for.
#[derive(Debug, Clone, PartialEq)]
struct Word {
    /// As it stands in the file.
    written: String,
    /// Its words in small letters.
    parts: Vec<String>,
    /// Whether it may begin anywhere inside a word: German writes its offices as one.
    ending: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenFile {
    top: Vec<Spanned<String>>,
    middle: Vec<Spanned<String>>,
    first_line: Vec<Spanned<String>>,
    not: Vec<Spanned<String>>,
    aides: Vec<Spanned<String>>,
    functions: BTreeMap<String, Vec<Spanned<String>>>,
}

/// A word found in a title, from one of its words up to another.
struct Found<'a, T> {
    word: &'a Word,
    says: T,
    from: usize,
    to: usize,
}

impl Titles {
    /// Reads files of words (name and TOML text). Fails on one that breaks the format, naming it and the line.
    pub fn parse(files: &[(&str, &str)]) -> Result<Self, String> {
        let mut titles = Self::default();
        for (name, text) in files {
            let line = |at: usize| text.bytes().take(at).filter(|byte| *byte == b'\n').count() + 1;
            let file: WrittenFile = toml::from_str(text).map_err(|error| {
                let at = error.span().map_or(1, |span| line(span.start));
                format!("{name}:{at}: {}", error.message())
            })?;
            let levels = [
                (file.top, Says::Level(Level::Top)),
                (file.middle, Says::Level(Level::Middle)),
                (file.first_line, Says::Level(Level::FirstLine)),
                (file.not, Says::Nothing),
                (file.aides, Says::Aide),
            ];
            for (written, says) in
                levels.into_iter().flat_map(|(words, says)| words.into_iter().map(move |one| (one, says)))
            {
                let at = line(written.span().start);
                let word = Word::read(written.into_inner()).map_err(|fault| format!("{name}:{at}: {fault}"))?;
                match titles.levels.iter().find(|(other, _)| other.is_same(&word)) {
                    Some((_, other)) if *other != says => {
                        return Err(format!("{name}:{at}: `{}` is of another level elsewhere", word.written));
                    }
                    Some(_) => {}
                    None => titles.levels.push((word, says)),
                }
            }
            for (function, words) in file.functions {
                if !is_id(&function) {
                    return Err(format!("{name}: `{function}` is no id of a function"));
                }
                for written in words {
                    let at = line(written.span().start);
                    let word = Word::read(written.into_inner()).map_err(|fault| format!("{name}:{at}: {fault}"))?;
                    if !titles.functions.iter().any(|(other, of)| other.is_same(&word) && *of == function) {
                        titles.functions.push((word, function.clone()));
                    }
                }
            }
        }
        Ok(titles)
    }

    /// Returns the level a title names, and the word that names it. The longest word wins, and of two as long the
    /// first; a word that only looks like a level hides those inside it.
    pub fn level(&self, title: &str) -> Option<(Level, &str)> {
        let parts = parts_of(title);
        let found = longest(self.levels.iter().map(|(word, says)| (word, *says)), &parts);
        let aide = found.iter().filter(|one| one.says == Says::Aide).map(|one| one.from).min();
        let before = |one: &&Found<'_, Says>| aide.is_none_or(|aide| one.to <= aide);
        found.iter().filter(before).find_map(|one| match one.says {
            Says::Level(level) => Some((level, one.word.written.as_str())),
            Says::Nothing | Says::Aide => None,
        })
    }

    /// Returns the functions a title or the name of a unit speaks of, in the order it names them.
    pub fn functions<'a>(&'a self, title_or_unit: &str) -> Vec<&'a str> {
        let parts = parts_of(title_or_unit);
        let mut found = longest(self.functions.iter().map(|(word, function)| (word, function.as_str())), &parts);
        found.sort_by_key(|one| one.from);
        let mut functions: Vec<&str> = Vec::new();
        for one in found {
            if !functions.contains(&one.says) {
                functions.push(one.says);
            }
        }
        functions
    }

    /// Returns the ids of every function some word names, each once.
    pub fn named_functions(&self) -> Vec<&str> {
        let mut ids: Vec<&str> = self.functions.iter().map(|(_, function)| function.as_str()).collect();
        ids.sort_unstable();
        ids.dedup();
        ids
    }
}

impl Word {
    fn read(written: String) -> Result<Self, String> {
        let (ending, bare) = written.strip_prefix('*').map_or((false, written.as_str()), |bare| (true, bare));
        let parts = parts_of(bare);
        if parts.is_empty() || parts.iter().any(String::is_empty) {
            return Err(format!("`{written}`: a word, or a row of words"));
        }
        if bare.to_lowercase() != bare || bare.trim() != bare {
            return Err(format!("`{written}`: words are written in small letters, without spaces around them"));
        }
        if ending && parts.len() > 1 {
            return Err(format!("`{written}`: an ending is one word"));
        }
        Ok(Self { written, parts, ending })
    }

    fn is_same(&self, other: &Self) -> bool {
        self.parts == other.parts && self.ending == other.ending
    }

    fn letters(&self) -> usize {
        self.parts.iter().map(|part| part.chars().count()).sum()
    }

    fn stands_at(&self, parts: &[String]) -> bool {
        match (self.ending, parts.first(), self.parts.first()) {
            (true, Some(part), Some(own)) => part.ends_with(own.as_str()),
            _ => parts.starts_with(&self.parts),
        }
    }
}

/// Returns the words of a title in small letters: letters and digits, everything else is between them. A comma, a
/// bracket, a stroke or a dash between spaces is an empty word, over which no row of words goes.
fn parts_of(text: &str) -> Vec<String> {
    const BREAKS: [char; 8] = [',', ';', ':', '(', ')', '/', '–', '—'];
    let mut parts = Vec::new();
    for piece in text.replace(" - ", ",").split(BREAKS) {
        let words = piece.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
        parts.extend(words.map(str::to_lowercase));
        parts.push(String::new());
    }
    parts.pop();
    parts
}

/// Returns the words found in a title, the longest first, none of them over a part another has taken unless it is
/// over exactly the same part.
fn longest<'a, T>(words: impl Iterator<Item = (&'a Word, T)>, parts: &[String]) -> Vec<Found<'a, T>>
where
    T: Copy,
{
    let mut all: Vec<Found<'a, T>> = words
        .flat_map(|(word, says)| {
            let starts = (0..parts.len()).filter(|from| parts.get(*from..).is_some_and(|rest| word.stands_at(rest)));
            starts.map(move |from| Found { word, says, from, to: from + word.parts.len() }).collect::<Vec<_>>()
        })
        .collect();
    all.sort_by_key(|one| (std::cmp::Reverse(one.word.letters()), one.from));
    let mut taken: Vec<(usize, usize)> = Vec::new();
    all.retain(|one| {
        let own = (one.from, one.to);
        let free = taken.iter().all(|(from, to)| own == (*from, *to) || one.to <= *from || *to <= one.from);
        if free {
            taken.push(own);
        }
        free
    });
    all
}

/// Whether a text is an id: small letters and digits with hyphens between.
pub(crate) fn is_id(text: &str) -> bool {
    text.split('-').all(|part| {
        !part.is_empty() && part.chars().all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const SOUND: &str = "top = [\"managing director\", \"owner\"]
middle = [\"manager\", \"director\", \"head of\", \"*leiter\"]
first_line = [\"foreman\", \"chief clerk\", \"chef d’équipe\"]
not = [\"account manager\"]
aides = [\"assistant to\"]
[functions]
people = [\"personnel\", \"human resources\"]
money = [\"finance\", \"accounts\"]
";

    fn titles() -> Titles {
        Titles::parse(&[("en.toml", SOUND)]).unwrap()
    }

    #[test]
    fn the_longest_word_wins_in_any_letters() {
        let titles = titles();
        let cases = [
            ("Contracts manager, east", Some((Level::Middle, "manager"))),
            ("MANAGING DIRECTOR", Some((Level::Top, "managing director"))),
            ("Finance Director", Some((Level::Middle, "director"))),
            ("HEAD OF-PERSONNEL", Some((Level::Middle, "head of"))),
            ("chief clerk", Some((Level::FirstLine, "chief clerk"))),
            ("CHEF D'ÉQUIPE", Some((Level::FirstLine, "chef d’équipe"))),
            ("Chef d'equipe", None),
            ("Abteilungsleiter", Some((Level::Middle, "*leiter"))),
            ("Account manager", None),
            ("Foreman of account managers", Some((Level::FirstLine, "foreman"))),
            ("Assistant to the managing director", None),
            ("Manager, assistant to the owner", Some((Level::Middle, "manager"))),
            ("Managerial accountant", None),
            ("Deputy manager, owner relations", Some((Level::Middle, "manager"))),
            ("Chief, clerk of works", None),
            ("", None),
        ];
        for (title, level) in cases {
            assert_eq!(titles.level(title), level, "{title}");
        }
    }

    #[test]
    fn functions_come_in_the_order_they_are_named() {
        let titles = titles();
        assert_eq!(titles.functions("Accounts and Human Resources, finance"), ["money", "people"]);
        assert_eq!(titles.functions("Human remains"), Vec::<&str>::new());
    }

    #[test]
    fn a_broken_file_is_refused_with_its_line() {
        let cases = [
            ("\"owner\"", "\"Owner\"", "en.toml:1: `Owner`: words are written in small letters"),
            ("\"owner\"", "\" \"", "en.toml:1: ` `: a word, or a row of words"),
            ("\"head of\"", "\"owner\"", "en.toml:2: `owner` is of another level elsewhere"),
            ("\"*leiter\"", "\"*leiter von\"", "en.toml:2: `*leiter von`: an ending is one word"),
            ("middle", "centre", "en.toml:"),
            ("people =", "\"People\" =", "en.toml: `People` is no id of a function"),
        ];
        for (from, to, said) in cases {
            assert!(SOUND.contains(from), "{from} is not in the file");
            let got = Titles::parse(&[("en.toml", &SOUND.replace(from, to))]).err().unwrap_or_default();
            assert!(got.starts_with(said), "{from} -> {to}: {got}");
        }
    }
}
