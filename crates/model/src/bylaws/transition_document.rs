//! Documents a firm needs on its way to being a cooperative beside the rules themselves: who signs what, told whom and
//! by when. A document is data: its wording, the law it rests on, and what has to be checked before it is used.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use super::form::toml_date;
use crate::Date;

/// A transition document, from its folder in `data/transition-documents`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TransitionDocument {
    /// Its id: the folder's name.
    pub id: String,
    /// Its title.
    pub title: String,
    /// What it is for.
    pub purpose: String,
    /// Who signs it.
    pub signs: String,
    /// When it is due.
    pub due: String,
    /// Where it belongs among the others.
    pub order: u32,
    /// Whether it holds people’s names and pay, or what only the parties may know.
    pub confidential: bool,
    /// For which countries and forms, and in which circumstances.
    pub when: Guard,
    /// The law it rests on.
    pub basis: Vec<Basis>,
    /// What is checked.
    pub checks: Vec<Check>,
    /// Its wording.
    pub lines: Vec<Line>,
    /// What a lawyer should look at.
    pub lawyer: Vec<Line>,
}

/// A place in law a document rests on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Basis {
    /// Its id in the document.
    pub id: String,
    /// For which countries and forms.
    pub when: Guard,
    /// What it says, in our words.
    pub says: String,
    /// Statute and section.
    pub cite: String,
    /// `high`, `medium` or `low`.
    pub confidence: String,
    /// Where it was read; none: it is general knowledge, and nobody opened it.
    pub source: Option<String>,
    /// Where that stands in public.
    pub link: Option<String>,
    /// What kind of reading it was.
    pub kind: Option<String>,
    /// When somebody last looked.
    pub checked: Option<Date>,
}

impl Basis {
    /// Returns whether it must be verified before the document is used: read only in part or second-hand, not opened,
    /// or without a day on which anybody looked.
    pub fn unverified(&self) -> bool {
        self.confidence != "high" || self.source.is_none() || self.checked.is_none()
    }
}

/// Something that is checked before a document is used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Check {
    /// What is checked.
    pub what: Checked,
    /// For which countries and forms.
    pub when: Guard,
    /// Id of the basis it rests on; none where it is no law.
    pub basis: Option<String>,
}

/// What is checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Checked {
    /// It can still be given so many days before an event.
    Before {
        /// The event.
        event: Event,
        /// The days; none: those the route decided on asks for.
        days: Option<u32>,
    },
    /// So many days lie between the start of consultation and an event.
    Between {
        /// The event.
        event: Event,
        /// The days.
        days: u32,
    },
    /// An event still lies ahead.
    Ahead {
        /// The event.
        event: Event,
    },
    /// The plan says something the document turns on.
    Said {
        /// The id of the value.
        value: String,
    },
    /// The plan names so many people who sign. No plan does, so it is always open.
    Signers {
        /// How many.
        count: u32,
    },
    /// There are as many members as the form asks for.
    Members,
    /// The firm’s name does without a word.
    NameWithout {
        /// The word.
        word: String,
    },
}

/// Something that happens on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Event {
    /// Everybody is told, and consultation begins.
    Consultation,
    /// Everybody votes.
    Ballot,
    /// The business passes over.
    Transfer,
    /// The first dismissal takes effect.
    FirstDismissal,
}

/// Circumstances of a plan a line can be kept for.
pub const CIRCUMSTANCES: &[&str] = &["dismissals", "failing", "no-form", "seats", "seller-note", "share"];

/// For which countries, forms and circumstances something is there.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Guard {
    places: BTreeSet<String>,
    circumstances: BTreeSet<String>,
    never: BTreeSet<String>,
}

impl Guard {
    /// Reads one, such as `gb ie dismissals !uk_coop_society`. Fails on a word that is no country, form or
    /// circumstance.
    fn parse(text: &str) -> Result<Self, String> {
        let mut guard = Self::default();
        for word in text.split_whitespace() {
            let (word, never) = word.strip_prefix('!').map_or((word, false), |word| (word, true));
            let known = CIRCUMSTANCES.contains(&word);
            if !known && !is_place(word) {
                return Err(format!("{word}: no country, form or circumstance"));
            }
            let set = match () {
                () if never => &mut guard.never,
                () if known => &mut guard.circumstances,
                () => &mut guard.places,
            };
            set.insert(word.to_owned());
        }
        Ok(guard)
    }

    /// Returns whether it holds where these countries, forms and circumstances are the case.
    pub fn holds(&self, given: &BTreeSet<String>) -> bool {
        (self.places.is_empty() || !self.places.is_disjoint(given))
            && self.circumstances.is_subset(given)
            && self.never.is_disjoint(given)
    }

    /// Returns every country, form and circumstance it names.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        [&self.places, &self.circumstances, &self.never].into_iter().flatten().map(String::as_str)
    }
}

/// A country is two letters, a form begins with them.
fn is_place(word: &str) -> bool {
    let country = word.split('_').next().unwrap_or_default();
    country.len() == 2
        && word.chars().all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '_')
}

/// A line of wording.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Where it is there.
    pub when: Guard,
    /// What it is.
    pub kind: LineKind,
    /// Its words.
    pub pieces: Vec<Piece>,
}

/// What a line is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LineKind {
    /// A heading.
    Heading,
    /// A numbered paragraph.
    Numbered,
    /// An item of a numbered paragraph, with a letter.
    Lettered,
    /// An item of a list.
    Item,
    /// Something to be done, with room for who does it and when.
    Task,
    /// What must not be missed.
    Notice,
    /// Running text.
    Paragraph,
    /// A table made from the plan.
    Table(String),
    /// A place to sign; the words say who.
    Signature,
    /// What follows is there once for each of something, each on a page of its own.
    Each(String),
    /// The end of what is there for each.
    End,
}

/// A piece of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// Plain words.
    Text(String),
    /// A gap somebody fills in by hand, with what belongs there.
    Blank(String),
    /// A value of the plan, by its id.
    Plan(String),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Head {
    order: u32,
    #[serde(default)]
    confidential: bool,
    #[serde(default)]
    when: String,
    #[serde(default)]
    basis: Vec<WrittenBasis>,
    #[serde(default)]
    checks: Vec<WrittenCheck>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenBasis {
    id: String,
    #[serde(default)]
    when: String,
    cite: String,
    confidence: String,
    source: Option<String>,
    link: Option<String>,
    kind: Option<String>,
    #[serde(default, deserialize_with = "toml_date")]
    checked: Option<Date>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenCheck {
    check: String,
    event: Option<Event>,
    days: Option<u32>,
    value: Option<String>,
    count: Option<u32>,
    word: Option<String>,
    #[serde(default)]
    when: String,
    basis: Option<String>,
}

impl WrittenCheck {
    /// Returns what is checked; none where the kind is not known or something it needs is missing.
    fn what(&self) -> Option<Checked> {
        Some(match self.check.as_str() {
            "before" => Checked::Before { event: self.event?, days: self.days },
            "between" => Checked::Between { event: self.event?, days: self.days? },
            "ahead" => Checked::Ahead { event: self.event? },
            "said" => Checked::Said { value: self.value.clone()? },
            "signers" => Checked::Signers { count: self.count? },
            "members" => Checked::Members,
            "name-without" => Checked::NameWithout { word: self.word.clone()? },
            _ => return None,
        })
    }
}

/// What divides the wording from what is said about it.
const BESIDE: &str = "---";

impl TransitionDocument {
    /// Reads a document from the files of its folder, by name. Fails, saying what is wrong, on a file that is missing or
    /// breaks the form.
    pub fn parse(id: &str, files: &BTreeMap<&str, &str>) -> Result<Self, String> {
        let file = |name: &str| files.get(name).copied().ok_or_else(|| format!("{id}: {name} is missing"));
        let head: Head = toml::from_str(file("document.toml")?).map_err(|error| format!("{id}: {error}"))?;
        let text = file("text.en.md")?;
        let (wording, beside) = text.split_once(&format!("\n{BESIDE}\n")).unwrap_or((text, ""));
        let mut lines = wording.lines().map(str::trim_end).filter(|line| !line.is_empty());
        let mut first = |mark: &str| {
            let line = lines.next().and_then(|line| line.strip_prefix(mark)).map(|line| line.trim().to_owned());
            line.filter(|line| !line.is_empty()).ok_or_else(|| format!("{id}: text.en.md does not begin with {mark:?}"))
        };
        let (title, purpose) = (first("# ")?, first("purpose: ")?);
        let (signs, due) = (first("signs: ")?, first("due: ")?);
        let lines: Vec<Line> = lines.map(line).collect::<Result<_, _>>().map_err(|error| format!("{id}: {error}"))?;

        let (mut says, mut lawyer) = (BTreeMap::new(), Vec::new());
        for written in beside.lines().map(str::trim).filter(|line| !line.is_empty()) {
            let (key, words) = written.split_once(": ").ok_or_else(|| format!("{id}: {written:?} has no key"))?;
            match key {
                "lawyer" => lawyer.push(line(words).map_err(|error| format!("{id}: {error}"))?),
                key => {
                    says.insert(key.to_owned(), words.to_owned());
                }
            }
        }
        let guard = |text: &str| Guard::parse(text).map_err(|error| format!("{id}: {error}"));
        let mut basis = Vec::new();
        for one in head.basis {
            let said =
                says.remove(&one.id).ok_or_else(|| format!("{id}: text.en.md does not say what {} says", one.id))?;
            basis.push(Basis {
                when: guard(&one.when)?,
                says: said,
                id: one.id,
                cite: one.cite,
                confidence: one.confidence,
                source: one.source,
                link: one.link,
                kind: one.kind,
                checked: one.checked,
            });
        }
        if let Some(key) = says.keys().next() {
            return Err(format!("{id}: document.toml has no basis {key}"));
        }
        let mut checks = Vec::new();
        for one in head.checks {
            if let Some(key) = one.basis.as_ref().filter(|key| basis.iter().all(|known| known.id != **key)) {
                return Err(format!("{id}: document.toml has no basis {key}"));
            }
            let what = one.what().ok_or_else(|| format!("{id}: {:?} is no whole check", one.check))?;
            checks.push(Check { what, when: guard(&one.when)?, basis: one.basis });
        }
        Ok(Self {
            id: id.to_owned(),
            title,
            purpose,
            signs,
            due,
            order: head.order,
            confidential: head.confidential,
            when: guard(&head.when)?,
            basis,
            checks,
            lines,
            lawyer,
        })
    }

    /// Returns every value of the plan, table and repetition its wording and its checks ask for, with what each is.
    pub fn asks(&self) -> Vec<(Asked, &str)> {
        let pieces = self.lines.iter().chain(&self.lawyer).flat_map(|line| &line.pieces);
        let values = pieces.filter_map(|piece| match piece {
            Piece::Plan(id) => Some((Asked::Value, id.as_str())),
            Piece::Text(_) | Piece::Blank(_) => None,
        });
        let blocks = self.lines.iter().filter_map(|line| match &line.kind {
            LineKind::Table(id) => Some((Asked::Table, id.as_str())),
            LineKind::Each(id) => Some((Asked::Each, id.as_str())),
            _ => None,
        });
        let checks = self.checks.iter().filter_map(|check| match &check.what {
            Checked::Said { value } => Some((Asked::Value, value.as_str())),
            _ => None,
        });
        values.chain(blocks).chain(checks).collect()
    }
}

/// What a document asks the plan for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asked {
    /// A value in a sentence.
    Value,
    /// A table.
    Table,
    /// A part that is there for each of something.
    Each,
}

fn line(written: &str) -> Result<Line, String> {
    let written = written.trim_start();
    let (when, rest) = match written.strip_prefix('[').and_then(|rest| rest.split_once("] ")) {
        Some((guard, rest)) => (Guard::parse(guard)?, rest),
        None => (Guard::default(), written),
    };
    let whole = |mark: &str| rest.strip_prefix(mark).and_then(|rest| rest.strip_suffix('}'));
    let (kind, words) = match () {
        () if whole("{table:").is_some() => (LineKind::Table(whole("{table:").unwrap_or_default().to_owned()), ""),
        () if whole("{each:").is_some() => (LineKind::Each(whole("{each:").unwrap_or_default().to_owned()), ""),
        () if rest == "{end}" => (LineKind::End, ""),
        () if whole("{signature:").is_some() => (LineKind::Signature, whole("{signature:").unwrap_or_default()),
        () => marked(rest),
    };
    Ok(Line { when, kind, pieces: pieces(words)? })
}

fn marked(rest: &str) -> (LineKind, &str) {
    const MARKS: [(&str, LineKind); 6] = [
        ("## ", LineKind::Heading),
        ("1. ", LineKind::Numbered),
        ("a. ", LineKind::Lettered),
        ("- ", LineKind::Item),
        ("| ", LineKind::Task),
        ("> ", LineKind::Notice),
    ];
    let found = MARKS.into_iter().find_map(|(mark, kind)| Some((kind, rest.strip_prefix(mark)?)));
    found.unwrap_or((LineKind::Paragraph, rest))
}

fn pieces(text: &str) -> Result<Vec<Piece>, String> {
    let (mut found, mut rest) = (Vec::new(), text);
    while let Some((before, after)) = rest.split_once('{') {
        let (inside, after) = after.split_once('}').ok_or_else(|| format!("{text:?}: a brace is not closed"))?;
        if !before.is_empty() {
            found.push(Piece::Text(before.to_owned()));
        }
        found.push(match inside.split_once(':') {
            Some(("plan", id)) => Piece::Plan(id.to_owned()),
            Some((what, _)) => return Err(format!("{text:?}: {what} is nothing a line can hold")),
            None => Piece::Blank(inside.to_owned()),
        });
        rest = after;
    }
    if !rest.is_empty() {
        found.push(Piece::Text(rest.to_owned()));
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn given(words: &[&str]) -> BTreeSet<String> {
        words.iter().map(|word| (*word).to_owned()).collect()
    }

    #[test]
    fn a_guard_takes_any_place_every_circumstance_and_nothing_it_forbids() {
        let guard = Guard::parse("gb ie dismissals !uk_clg_coop").unwrap_or_default();
        let cases: [(&[&str], bool); 5] = [
            (&["gb", "dismissals"], true),
            (&["ie", "dismissals", "seats"], true),
            (&["gb"], false),
            (&["es", "dismissals"], false),
            (&["gb", "uk_clg_coop", "dismissals"], false),
        ];
        for (words, holds) in cases {
            assert_eq!(guard.holds(&given(words)), holds, "{words:?}");
        }
        assert!(Guard::default().holds(&given(&[])));
        assert!(Guard::parse("gb dismisals").is_err());
    }

    #[test]
    fn a_line_says_what_it_is_and_what_it_holds() {
        let line = line("[es] 1. Paid by {name of the buyer} on {plan:transfer}.").unwrap();
        assert_eq!(line.kind, LineKind::Numbered);
        assert!(line.when.holds(&given(&["es"])) && !line.when.holds(&given(&["gb"])));
        let text = |text: &str| Piece::Text(text.to_owned());
        let (blank, plan) = (Piece::Blank("name of the buyer".to_owned()), Piece::Plan("transfer".to_owned()));
        assert_eq!(line.pieces, [text("Paid by "), blank, text(" on "), plan, text(".")]);
        assert!(super::line("An {open brace").is_err() && super::line("A {what:ever}").is_err());
    }

    #[test]
    fn what_breaks_the_form_is_refused_with_what_is_wrong() {
        let text = "# Title\npurpose: What for.\nsigns: Nobody.\ndue: Today.\n\nWords.\n---\nlaw-one: It says so.\n";
        let head = "order = 1\n[[basis]]\nid = \"law-one\"\ncite = \"Act s.1\"\nconfidence = \"medium\"\n";
        let parse = |head: &str, text: &str| {
            TransitionDocument::parse("one", &BTreeMap::from([("document.toml", head), ("text.en.md", text)]))
        };
        let document = parse(head, text).unwrap();
        assert_eq!((document.lines.len(), document.basis[0].says.as_str()), (1, "It says so."));
        assert!(document.basis[0].unverified());
        assert!(parse("order = 1", text).is_err());
        assert!(parse(head, &text.replace("law-one", "law-two")).is_err());
        assert!(parse(head, &text.replace("due: ", "")).is_err());
        assert!(parse(&format!("{head}[[checks]]\ncheck = \"members\"\nbasis = \"other\"\n"), text).is_err());
    }
}
