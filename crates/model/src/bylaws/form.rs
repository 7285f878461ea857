//! Legal forms: what the law says of each, what its rules must deal with, and where that was read.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::quantity::Quantity;
use crate::Date;
use crate::rules::country;

/// A legal form, from `data/forms`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Form {
    /// Its id.
    pub id: String,
    /// Id of its jurisdiction, as a plan has it.
    pub jurisdiction: String,
    /// Whether it is drafted for in its jurisdiction while nobody has chosen.
    #[serde(default)]
    pub usual: bool,
    /// Its name in law.
    pub name: String,
    /// The statute it is under.
    pub statute: String,
    /// Who registers it.
    pub registrar: String,
    /// How a collective without managers maps on to it.
    pub fit: String,
    /// What governs it between general meetings.
    pub board: Board,
    /// Above this many members a board of delegates takes the place of a board of all; 0 where a board of all never fits.
    pub all_member_board_most: u32,
    /// Languages its rules are drafted in; the first is the one that counts in law.
    pub languages: Vec<String>,
    /// Whether the list of matters is known to be whole.
    pub matters_complete: bool,
    /// Where the list of matters is from.
    pub matters_note: String,
    /// Words that differ by form, by language and name.
    pub terms: BTreeMap<String, BTreeMap<String, String>>,
    /// What the law says of it.
    pub facts: Vec<Fact>,
    /// What its rules must deal with.
    pub matters: Vec<FormMatter>,
    /// Powers the law keeps for one organ.
    #[serde(default)]
    pub reserved: Vec<Reserved>,
    /// Where facts and matters were read.
    pub sources: Vec<FormSource>,
}

/// What governs a form between general meetings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Board {
    /// All members while they are few, their delegates where they are many.
    AllOrDelegates,
    /// A few elected members whose names are registered.
    Elected,
    /// None: members decide.
    None,
}

/// Something the law says of a form.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fact {
    /// Its key, unique in the form.
    pub key: String,
    /// How the value binds.
    pub op: Op,
    /// Its value; a number where it can be checked.
    pub value: String,
    /// The unit of the value.
    pub unit: String,
    /// Statute and section.
    pub cite: String,
    /// `high`, `medium` or `low`; low must be verified before filing.
    pub confidence: String,
    /// Id of its source.
    pub source: String,
    /// When somebody last looked.
    #[serde(default, deserialize_with = "toml_date")]
    pub checked: Option<Date>,
    /// What a reader should know.
    pub note: Option<String>,
    /// When it binds, where it does not always.
    pub applies_if: Option<String>,
    /// Its numbers, where it has several.
    #[serde(default)]
    pub parts: Vec<FactPart>,
}

/// One of several numbers of a fact.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FactPart {
    /// What it is.
    pub name: String,
    /// The number.
    pub value: String,
}

/// How the value of a fact binds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Op {
    /// Not below it.
    AtLeast,
    /// Above it.
    MoreThan,
    /// Not above it.
    AtMost,
    /// Below it.
    LessThan,
    /// It and nothing else.
    Exactly,
    /// Within what its parts say.
    Among,
    /// It describes.
    Is,
}

impl Fact {
    /// Returns its number, where it has one.
    pub fn quantity(&self) -> Option<Quantity> {
        Quantity::parse(&self.value)
    }

    /// Returns whether a number keeps to it; one that is no limit is kept by every number.
    pub fn allows(&self, number: Quantity) -> bool {
        let Some(limit) = self.quantity() else { return true };
        match self.op {
            Op::AtLeast => number >= limit,
            Op::MoreThan => number > limit,
            Op::AtMost => number <= limit,
            Op::LessThan => number < limit,
            Op::Exactly => number == limit,
            Op::Among | Op::Is => true,
        }
    }

    /// Returns whether it must be verified before filing: nobody is sure of it, or nobody noted when they looked.
    pub fn unverified(&self) -> bool {
        self.confidence == "low" || self.checked.is_none()
    }

    /// Returns whether it is sure enough to refuse what does not keep to it: it was read, and always binds.
    pub fn refuses(&self) -> bool {
        self.confidence == "high" && self.applies_if.is_none()
    }
}

/// A matter the rules must deal with.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FormMatter {
    /// Its number in the statute.
    pub item: String,
    /// What it is.
    pub matter: String,
    /// Statute and section.
    pub cite: String,
    /// `high`, `medium` or `low`.
    pub confidence: String,
    /// Id of its source.
    pub source: String,
    /// Where it is dealt with, if not in the rules.
    pub elsewhere: Option<String>,
}

/// A power the law keeps for one organ, whatever rules say.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reserved {
    /// The power.
    pub power: String,
    /// Who has it.
    pub organ: String,
    /// Statute and section.
    pub cite: String,
    /// `high`, `medium` or `low`.
    pub confidence: String,
    /// Id of its source.
    pub source: String,
}

/// Where facts were read.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FormSource {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Where it stands.
    pub link: String,
    /// What kind of reading it was.
    pub kind: String,
}

pub(super) fn toml_date<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Option<Date>, D::Error> {
    let written = toml::value::Datetime::deserialize(deserializer)?;
    written.to_string().parse().map(Some).map_err(serde::de::Error::custom)
}

impl Form {
    /// Reads a form from its TOML text.
    pub fn parse(text: &str) -> Result<Self, String> {
        toml::from_str(text).map_err(|error| error.to_string())
    }

    /// Returns what the law says under a key.
    pub fn fact(&self, key: &str) -> Option<&Fact> {
        self.facts.iter().find(|fact| fact.key == key)
    }

    /// Returns the number the law says under a key.
    pub fn quantity(&self, key: &str) -> Option<Quantity> {
        self.fact(key)?.quantity()
    }

    /// Returns a word that differs by form, such as `body` or `board`.
    pub fn term(&self, language: &str, name: &str) -> Option<&str> {
        self.terms.get(language)?.get(name).map(String::as_str)
    }

    /// Returns whether a name is its own, its jurisdiction's or its country's.
    pub(super) fn is(&self, name: &str) -> bool {
        self.id == name || self.jurisdiction == name || country(&self.jurisdiction) == name
    }
}
