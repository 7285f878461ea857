//! Clauses: a folder each, with wording and plain twin in every language, blanks, and when it belongs to a draft.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use super::quantity::Quantity;
use super::when::When;

/// A clause, from its folder in `data/clauses`.
#[derive(Debug, Clone, PartialEq)]
pub struct Clause {
    /// Its id: the folder's name.
    pub id: String,
    pub(super) head: Head,
    /// By language.
    pub(super) wording: BTreeMap<String, Wording>,
}

/// What a clause says in one language.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Wording {
    pub title: Vec<Line>,
    pub text: Vec<Line>,
    pub plain: Vec<Line>,
    pub lawyer: Vec<Line>,
    pub origin: Vec<Line>,
}

/// A line of a clause, and when it belongs to a draft.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Line {
    pub when: When,
    /// Its words are the law's and may not be changed.
    pub locked: bool,
    /// An item of a list.
    pub item: bool,
    pub words: String,
}

#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Head {
    /// The part of the rules it is in.
    pub part: String,
    /// Its place among all.
    pub order: u32,
    /// When it fits at all.
    #[serde(deserialize_with = "condition")]
    pub when: When,
    /// Whether it is left out until somebody takes it.
    #[serde(default)]
    pub optional: bool,
    /// Whether it is no rule, but says before the rules what people are asked to vote on.
    #[serde(default)]
    pub opening: bool,
    /// The idea it carries.
    pub idea: String,
    /// Items of the matters it deals with, by id of the form.
    #[serde(default)]
    pub matters: BTreeMap<String, Vec<String>>,
    /// Keys of the facts of law it rests on, in whatever form has them.
    #[serde(default)]
    pub facts: Vec<String>,
    /// Powers it gives.
    #[serde(default)]
    pub powers: Vec<Power>,
    #[serde(default)]
    pub blanks: Vec<ClauseBlank>,
}

impl Head {
    /// Takes in what blanks ask for in another language: by name, of a choice by `name=choice`, of suggested words by
    /// `name:default`.
    fn ask(&mut self, language: &str, text: &str) -> Result<(), String> {
        let asks: BTreeMap<String, String> = toml::from_str(text).map_err(|error| error.to_string())?;
        for (name, words) in asks {
            let (name, suggested) = name.strip_suffix(":default").map_or((name.as_str(), false), |name| (name, true));
            let (name, choice) = name.split_once('=').map_or((name, None), |(name, choice)| (name, Some(choice)));
            let blank = self.blanks.iter_mut().find(|blank| blank.name == name);
            let place = blank.and_then(|blank| match choice {
                None if suggested => Some(&mut blank.defaults),
                None => Some(&mut blank.asks),
                Some(choice) => blank.choices.get_mut(choice),
            });
            place.ok_or_else(|| format!("asks.{language}.toml: no blank {name}"))?.insert(language.to_owned(), words);
        }
        Ok(())
    }
}

/// A power a clause gives to somebody.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Power {
    pub power: String,
    /// `meeting`, `board`, `council`, `cell`, `members` or `member`.
    pub holder: String,
    #[serde(default, deserialize_with = "condition")]
    pub when: When,
}

#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ClauseBlank {
    pub name: String,
    /// What it asks for, by language.
    pub asks: BTreeMap<String, String>,
    pub kind: BlankKind,
    /// `plan:<what>`, `fact:<key>`, or `<clause>.<blank>` of another clause.
    pub from: Option<String>,
    /// What is suggested where nobody and nothing says it.
    pub default: Option<String>,
    /// The same in other languages, of words.
    #[serde(skip)]
    pub defaults: BTreeMap<String, String>,
    /// The least and the most we think sensible.
    pub least: Option<String>,
    pub most: Option<String>,
    /// Keys of facts that bound it, in whatever form has them.
    #[serde(default)]
    pub within: Vec<String>,
    /// Blanks of other clauses it may not be below, or above, as `<clause>.<blank>`.
    #[serde(default)]
    pub not_below: Vec<String>,
    #[serde(default)]
    pub not_above: Vec<String>,
    /// What can be chosen, of a choice: its words by language.
    #[serde(default)]
    pub choices: BTreeMap<String, BTreeMap<String, String>>,
    /// What differs by form.
    #[serde(default)]
    pub by_form: BTreeMap<String, ByForm>,
}

#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ByForm {
    pub default: Option<String>,
    pub least: Option<String>,
    pub most: Option<String>,
}

/// What goes into a blank.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum BlankKind {
    /// Words.
    Text,
    /// A whole number or one with decimals, of what the wording says.
    Number,
    /// A sum in the firm's currency, in major units.
    Money,
    /// A share of money or hours: 0.3 is printed 30 %.
    Share,
    /// A fraction of votes or members: 2/3 is printed in words.
    Fraction,
    /// A day.
    Date,
    /// One of its choices.
    Choice,
}

fn condition<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<When, D::Error> {
    When::parse(&String::deserialize(deserializer)?).map_err(serde::de::Error::custom)
}

impl Line {
    /// Reads a line: `[condition] ! - words`, each part but the words at will.
    pub fn parse(written: &str) -> Result<Self, String> {
        let (when, rest) = match written.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
            Some((when, rest)) => (When::parse(when)?, rest.trim_start()),
            None => (When::default(), written),
        };
        let (locked, rest) = rest.strip_prefix("! ").map_or((false, rest), |rest| (true, rest));
        let (item, words) = rest.strip_prefix("- ").map_or((false, rest), |rest| (true, rest));
        Ok(Self { when, locked, item, words: words.trim().to_owned() })
    }

    /// Reads lines, each of the file's lines that is not empty.
    pub fn parse_all(text: &str) -> Result<Vec<Self>, String> {
        text.lines().map(str::trim).filter(|line| !line.is_empty()).map(Self::parse).collect()
    }

    /// Returns the line as it is written, without its condition.
    pub fn written(&self) -> String {
        let locked = if self.locked { "! " } else { "" };
        let item = if self.item { "- " } else { "" };
        format!("{locked}{item}{}", self.words)
    }
}

impl Wording {
    /// Reads the text of a clause, whose first lines beginning with `#` are its title.
    pub fn parse(text: &str, plain: &str) -> Result<Self, String> {
        let mut wording = Self { plain: Line::parse_all(plain)?, ..Self::default() };
        for written in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
            match written.strip_prefix("# ") {
                Some(title) if wording.text.is_empty() => wording.title.push(Line::parse(title)?),
                _ => wording.text.push(Line::parse(written)?),
            }
        }
        match wording.title.is_empty() {
            true => Err("no title".to_owned()),
            false => Ok(wording),
        }
    }

    fn lines(&self) -> impl Iterator<Item = &Line> {
        self.title.iter().chain(&self.text).chain(&self.plain).chain(&self.lawyer).chain(&self.origin)
    }
}

impl Clause {
    /// Reads a clause from the files of its folder, by name.
    pub fn parse(id: &str, files: &BTreeMap<&str, &str>) -> Result<Self, String> {
        let at = |fault: String| format!("{id}: {fault}");
        let file = |name: &str| files.get(name).copied().ok_or_else(|| format!("{id}: {name} is missing"));
        let mut head: Head = toml::from_str(file("clause.toml")?).map_err(|error| at(error.to_string()))?;
        let mut wording = BTreeMap::new();
        for language in files.keys().filter_map(|name| name.strip_prefix("text.")?.strip_suffix(".md")) {
            let beside = |name: &str| {
                let text = files.get(format!("{name}.{language}.md").as_str()).copied().unwrap_or_default();
                Line::parse_all(text).map_err(at)
            };
            let text = file(&format!("text.{language}.md"))?;
            let one = match head.opening {
                true => Wording { text: Line::parse_all(text).map_err(at)?, ..Wording::default() },
                false => Wording::parse(text, file(&format!("plain.{language}.md"))?).map_err(at)?,
            };
            let one = Wording { lawyer: beside("lawyer")?, origin: beside("origin")?, ..one };
            wording.insert(language.to_owned(), one);
            if let Some(asks) = files.get(format!("asks.{language}.toml").as_str()) {
                head.ask(language, asks).map_err(at)?;
            }
        }
        if !wording.contains_key("en") {
            return Err(at("text.en.md is missing".to_owned()));
        }
        let one = Self { id: id.to_owned(), head, wording };
        one.blanks_fit().map_err(at)?;
        Ok(one)
    }

    /// Blanks say bounds that are numbers, choices that exist, and defaults that are one of them.
    fn blanks_fit(&self) -> Result<(), String> {
        for blank in &self.head.blanks {
            let bounds = [&blank.least, &blank.most]
                .into_iter()
                .chain(blank.by_form.values().flat_map(|by_form| [&by_form.least, &by_form.most]));
            let defaults = [&blank.default].into_iter().chain(blank.by_form.values().map(|by_form| &by_form.default));
            let number = |written: &String| Quantity::parse(written).is_some();
            let fits = match blank.kind {
                BlankKind::Text | BlankKind::Date => true,
                BlankKind::Choice => defaults.flatten().all(|default| blank.choices.contains_key(default)),
                _ => bounds.chain(defaults).flatten().all(number),
            };
            if !fits || (blank.kind == BlankKind::Choice) == blank.choices.is_empty() {
                return Err(format!("blank {} has bounds, a default or choices that are none", blank.name));
            }
        }
        Ok(())
    }

    /// Returns the blanks and choices that have no words in a language.
    pub fn unasked(&self, language: &str) -> Vec<String> {
        let mut without = Vec::new();
        for blank in &self.head.blanks {
            if !blank.asks.contains_key(language) {
                without.push(blank.name.clone());
            }
            let choices = blank.choices.iter().filter(|(_, words)| !words.contains_key(language));
            without.extend(choices.map(|(choice, _)| format!("{}={choice}", blank.name)));
        }
        without
    }

    /// Returns the languages it is worded in.
    pub fn languages(&self) -> impl Iterator<Item = &str> {
        self.wording.keys().map(String::as_str)
    }

    /// Returns the names of blanks its words and conditions use in a language, and those it declares; blanks of other
    /// clauses are used as `clause.blank`.
    pub fn blanks(&self, language: &str) -> (BTreeSet<&str>, BTreeSet<&str>) {
        let lines: Vec<&Line> = self.wording.get(language).into_iter().flat_map(Wording::lines).collect();
        let used = lines.iter().flat_map(|line| pieces(&line.words)).filter_map(|piece| match piece {
            Piece::Blank(name) => Some(name),
            _ => None,
        });
        (used.collect(), self.head.blanks.iter().map(|blank| blank.name.as_str()).collect())
    }

    /// Returns the lines of its words in a language in which a word agrees with a blank that does not stand in them.
    pub fn agreeing_with_nothing(&self, language: &str) -> Vec<&str> {
        let alone = |line: &&Line| {
            let pieces = pieces(&line.words);
            pieces.iter().any(|piece| match piece {
                Piece::Agrees { blank, .. } => {
                    !pieces.iter().any(|other| matches!(other, Piece::Blank(name) if name == blank))
                }
                _ => false,
            })
        };
        let lines = self.wording.get(language).into_iter().flat_map(Wording::lines);
        lines.filter(alone).map(|line| line.words.as_str()).collect()
    }

    /// Returns the ids of clauses its words refer to in a language; of alternatives, each.
    pub fn references(&self, language: &str) -> BTreeSet<&str> {
        let lines = self.wording.get(language).into_iter().flat_map(Wording::lines);
        let rules = lines.flat_map(|line| pieces(&line.words)).filter_map(|piece| match piece {
            Piece::Rule(clauses) => Some(clauses.split('|')),
            _ => None,
        });
        rules.flatten().collect()
    }

    /// Returns every name and every key of a fact its conditions ask about.
    pub fn conditions(&self) -> (BTreeSet<&str>, BTreeSet<&str>) {
        let lines = self.wording.values().flat_map(Wording::lines).map(|line| &line.when);
        let all: Vec<&When> =
            lines.chain([&self.head.when]).chain(self.head.powers.iter().map(|power| &power.when)).collect();
        (all.iter().flat_map(|when| when.names()).collect(), all.iter().flat_map(|when| when.facts()).collect())
    }

    /// Returns the keys of facts it rests on or is bounded by.
    pub fn facts(&self) -> BTreeSet<&str> {
        let from = self.head.blanks.iter().filter_map(|blank| blank.from.as_deref()?.strip_prefix("fact:"));
        let within = self.head.blanks.iter().flat_map(|blank| &blank.within).map(String::as_str);
        self.head.facts.iter().map(String::as_str).chain(from).chain(within).collect()
    }

    /// Returns the matters it deals with, by id of the form.
    pub fn matters(&self) -> &BTreeMap<String, Vec<String>> {
        &self.head.matters
    }

    /// Returns whether it is no rule, but says before the rules what people are asked to vote on.
    pub fn is_opening(&self) -> bool {
        self.head.opening
    }

    /// Returns whether it says where it comes from, in English.
    pub fn says_its_origin(&self) -> bool {
        self.wording.get("en").is_some_and(|wording| !wording.origin.is_empty())
    }
}

/// A piece of a line of wording.
pub(super) enum Piece<'a> {
    Text(&'a str),
    /// `{name}`, or `{clause.name}`.
    Blank(&'a str),
    /// `{name:month|months}`: the word that agrees with the number in a blank; with a gap, the plural.
    Agrees {
        blank: &'a str,
        one: &'a str,
        many: &'a str,
    },
    /// `{rule:clause}`, or `{rule:one|other}` for whichever is in the draft.
    Rule(&'a str),
    /// `{term:name}`.
    Term(&'a str),
    /// `*word*`, which the rules define here.
    Defined(&'a str),
}

/// Takes a line of wording apart.
pub(super) fn pieces(line: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut rest = line;
    // Two searches for one letter each are many times quicker than one for either.
    while let Some(at) = [rest.find('{'), rest.find('*')].into_iter().flatten().min() {
        let (before, marked) = rest.split_at(at);
        let end = if marked.starts_with('{') { '}' } else { '*' };
        let Some((inside, after)) = marked.get(1..).and_then(|marked| marked.split_once(end)) else { break };
        if !before.is_empty() {
            pieces.push(Piece::Text(before));
        }
        pieces.push(match (end, inside.split_once(':')) {
            ('*', _) => Piece::Defined(inside),
            (_, Some(("rule", clauses))) => Piece::Rule(clauses),
            (_, Some(("term", name))) => Piece::Term(name),
            (_, Some((blank, words))) => match words.split_once('|') {
                Some((one, many)) => Piece::Agrees { blank, one, many },
                None => Piece::Blank(inside),
            },
            _ => Piece::Blank(inside),
        });
        rest = after;
    }
    if !rest.is_empty() {
        pieces.push(Piece::Text(rest));
    }
    pieces
}
