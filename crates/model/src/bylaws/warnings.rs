//! Warnings raised by the firm's own facts: what the law asks before the change goes on, by when, and whom to ask.
//!
//! A warning whose facts the plan does not know is a question to people; none is dropped because nobody knows.

use std::collections::BTreeMap;

use jiff::{Span, ToSpan};
use serde::{Deserialize, Serialize};
use toml::Spanned;

use crate::Date;
use crate::problem::Arg;
use crate::proposal::Source;

mod facts;
mod when;

pub use facts::{Known, WarningFacts, facts};
use when::{Verdict, When};

/// Where warnings that hold in every country have their place.
const EVERYWHERE: &str = "everywhere";

/// Warnings of every country that is known.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Warnings {
    /// The warnings, in the order of their files.
    pub warnings: Vec<Warning>,
}

/// A warning, from `data/warnings`.
#[derive(Debug, Clone, PartialEq)]
pub struct Warning {
    /// Its id.
    pub id: String,
    /// The jurisdiction whose law it is, or `everywhere`.
    pub jurisdiction: String,
    /// Ids of the legal forms it concerns; empty where it concerns every one.
    pub forms: Vec<String>,
    /// Parts of the jurisdiction that have a law of their own, which nobody read: there it is asked about, and not dated.
    pub unread: Vec<String>,
    /// What raises it, in words.
    pub trigger: String,
    /// How grave it is.
    pub level: Level,
    /// What must be known or done, and what happens otherwise.
    pub message: String,
    /// What people are asked while the plan does not know whether it is raised.
    pub question: String,
    /// What to ask a lawyer or an adviser.
    pub ask: String,
    /// Statute and section.
    pub cite: String,
    /// How sure we are of it.
    pub confidence: Confidence,
    /// Where it was read.
    pub source: WarningSource,
    /// When somebody last looked.
    pub checked: Option<Date>,
    /// What a reader should know.
    pub note: Option<String>,
    raised_when: When,
    deadlines: Vec<Deadline>,
}

/// How grave a warning is, as the research has it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// Nobody should go on before somebody has confirmed it.
    Confirm,
    /// The law does not allow it.
    Block,
    /// It may do harm.
    Warn,
    /// It is good to know.
    Info,
}

/// How sure we are of what the law says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Confidence {
    /// The text of the law or of the regulator was read.
    High,
    /// It was read second-hand, in part, in an older text, or not at all though it is well known.
    Medium,
    /// Verify before any use.
    Low,
}

/// What a warning asks of people: how grave it is, as far as we are sure. The gravest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Weight {
    /// The law does not allow it.
    Block,
    /// Confirm before going on.
    Confirm,
    /// It would be one of those, were we sure: have it checked.
    HaveChecked,
    /// It may do harm.
    Warn,
    /// It is good to know.
    Info,
}

/// Where something was read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WarningSource {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Where it stands; none where nobody opened a text.
    pub link: Option<String>,
    /// What kind of reading it was.
    pub kind: String,
}

/// Something that happens on a day a deadline is counted from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Event {
    /// The business passes over.
    Transfer,
    /// The first dismissal takes effect.
    Dismissal,
    /// The first notice of dismissal is given.
    Notice,
    /// Cash runs out.
    CashRunsOut,
    /// Directors know, or should, that the law's limit is passed.
    DirectorsKnow,
    /// The firm's year ends.
    YearEnd,
    /// The last public notice of the bankruptcy appears.
    LastNotice,
}

impl Event {
    /// Returns the message of its name.
    pub fn label(self) -> String {
        format!("warning-event-{}", kebab(&self))
    }
}

impl Confidence {
    /// Returns what data and words know it by.
    pub fn id(self) -> String {
        kebab(&self)
    }
}

impl Weight {
    /// Returns the message of its name.
    pub fn label(self) -> String {
        format!("warning-weight-{}", kebab(&self))
    }
}

fn kebab(value: &impl Serialize) -> String {
    let written = serde_json::to_value(value).ok();
    written.as_ref().and_then(serde_json::Value::as_str).unwrap_or_default().to_owned()
}

/// A time the law sets, before or after something happens.
#[derive(Debug, Clone, PartialEq)]
pub struct Deadline {
    /// What must be done by then.
    pub what: String,
    /// Whole months of it.
    pub months: u32,
    /// Days of it, on top of the months.
    pub days: u32,
    /// What it is counted from.
    pub event: Event,
    /// Whether it ends so long before that; else so long after.
    pub before: bool,
    when: Option<When>,
}

impl Deadline {
    /// Returns the last day, counted from the day of its event.
    pub fn last_day(&self, event: Date) -> Date {
        let span: Span = i64::from(self.months).months().days(i64::from(self.days));
        if self.before { event.saturating_sub(span) } else { event.saturating_add(span) }
    }
}

/// A fact of the plan that raises a warning.
#[derive(Debug, Clone, PartialEq)]
pub struct Because {
    /// Its name in `raised_when`.
    pub fact: &'static str,
    /// The figure, where it has one.
    pub figure: Option<Arg>,
}

impl Because {
    /// Returns the message of its name.
    pub fn label(&self) -> String {
        format!("warning-because-{}", self.fact)
    }
}

/// A deadline against the plan's own days.
#[derive(Debug, Clone, PartialEq)]
pub struct LastDay {
    /// The deadline.
    pub deadline: Deadline,
    /// The last day; none while the plan does not know the day it is counted from.
    pub day: Option<Date>,
    /// Whether that day is past.
    pub late: bool,
}

/// A warning that concerns the plan.
#[derive(Debug, Clone, PartialEq)]
pub struct Raised {
    /// The warning.
    pub warning: Warning,
    /// Whether the plan's facts raise it; else people are asked.
    pub raised: bool,
    /// The facts that raise it, or that make it a question.
    pub because: Vec<Because>,
    /// Its deadlines.
    pub last_days: Vec<LastDay>,
    /// Whether the plan is of a part of the jurisdiction whose own law nobody read.
    pub unread: bool,
}

impl Warning {
    /// Returns what it asks of people: only what we are sure of stops anybody.
    pub fn weight(&self) -> Weight {
        match (self.level, self.confidence) {
            (Level::Block, Confidence::High) => Weight::Block,
            (Level::Confirm, Confidence::High) => Weight::Confirm,
            (Level::Block | Level::Confirm, _) => Weight::HaveChecked,
            (Level::Warn, _) => Weight::Warn,
            (Level::Info, _) => Weight::Info,
        }
    }

    /// Returns the names of the facts it is raised by.
    pub fn facts(&self) -> impl Iterator<Item = &'static str> {
        self.raised_when.names()
    }

    /// Returns its deadlines.
    pub fn deadlines(&self) -> &[Deadline] {
        &self.deadlines
    }

    fn concerns(&self, facts: &WarningFacts) -> bool {
        let here = |place: &String| {
            let rest = place.strip_prefix(&self.jurisdiction);
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
        };
        let form = || facts.form.as_ref().is_some_and(|form| self.forms.contains(form));
        (self.jurisdiction == EVERYWHERE || facts.places.iter().any(here)) && (self.forms.is_empty() || form())
    }

    fn weigh(&self, facts: &WarningFacts) -> Option<Raised> {
        if !self.concerns(facts) {
            return None;
        }
        let (raised, because) = match self.raised_when.weigh(facts) {
            Verdict::Raised(because) => (true, because),
            Verdict::Open(because) => (false, because),
            Verdict::Not => return None,
        };
        let holds = |deadline: &&Deadline| match &deadline.when {
            Some(when) => when.weigh(facts) != Verdict::Not,
            None => true,
        };
        let dated = |deadline: &Deadline| {
            let day = facts.days.get(&deadline.event).map(|day| deadline.last_day(*day));
            LastDay { deadline: deadline.clone(), day, late: day.zip(facts.as_of).is_some_and(|(day, now)| day < now) }
        };
        let unread = facts.places.iter().any(|place| self.unread.contains(place));
        let last_days = match unread {
            true => Vec::new(),
            false => self.deadlines.iter().filter(holds).map(dated).collect(),
        };
        Some(Raised { warning: self.clone(), raised: raised && !unread, because, last_days, unread })
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenFile {
    warnings: Vec<Spanned<WrittenWarning>>,
    sources: Vec<WarningSource>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenWarning {
    id: String,
    jurisdiction: String,
    #[serde(default)]
    forms: Vec<String>,
    #[serde(default)]
    unread: Vec<String>,
    raised_when: String,
    trigger: String,
    level: Level,
    message: String,
    question: String,
    ask: String,
    cite: String,
    confidence: Confidence,
    source: String,
    checked: Option<toml::value::Datetime>,
    note: Option<String>,
    #[serde(default)]
    deadlines: Vec<WrittenDeadline>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenDeadline {
    what: String,
    #[serde(default)]
    months: u32,
    #[serde(default)]
    days: u32,
    before: Option<Event>,
    after: Option<Event>,
    when: Option<String>,
}

impl Warnings {
    /// Reads files of warnings (path and TOML text), one a country. Fails on a file that breaks the format, naming it and
    /// the line.
    pub fn parse(files: &[(&str, &str)]) -> Result<Self, String> {
        let mut found = Self::default();
        for (name, text) in files {
            let source = Source::new(name, text);
            let file: WrittenFile = source.read()?;
            let country = name.rsplit('/').next().unwrap_or_default().trim_end_matches(".toml");
            let mut sources: BTreeMap<String, WarningSource> = BTreeMap::new();
            for one in file.sources {
                if one.link.as_deref().is_some_and(|link| !link.starts_with("https://") && !link.starts_with("http://"))
                {
                    return Err(source.at(0, &format!("{}: its link is no address", one.id)));
                }
                sources.insert(one.id.clone(), one);
            }
            let mut cited = Vec::new();
            for written in file.warnings {
                let at = written.span().start;
                let written = written.into_inner();
                let refuse = |fault: &str| source.at(at, &format!("{}: {fault}", written.id));
                if found.warnings.iter().any(|warning| warning.id == written.id) {
                    return Err(refuse("it stands twice"));
                }
                if written.jurisdiction.split('-').next() != Some(country) {
                    return Err(refuse(&format!("`{}` is not of the file `{country}`", written.jurisdiction)));
                }
                let said = [&written.trigger, &written.message, &written.question, &written.ask, &written.cite];
                if said.iter().any(|words| words.trim().is_empty()) {
                    return Err(refuse("a text is empty"));
                }
                let Some(read_in) = sources.get(&written.source) else {
                    return Err(refuse(&format!("the source `{}` is not in the file", written.source)));
                };
                cited.push(written.source.clone());
                let warning = warning(written, read_in.clone())
                    .map_err(|(id, fault)| source.at(at, &format!("{id}: {fault}")))?;
                found.warnings.push(warning);
            }
            if let Some(id) = sources.keys().find(|id| !cited.contains(id)) {
                return Err(source.at(0, &format!("the source `{id}` is cited nowhere")));
            }
        }
        Ok(found)
    }

    /// Returns the warnings the facts raise and those that are still questions: what is raised first, of these the
    /// gravest first, and of equals those of a country before those of every country.
    pub fn raised(&self, facts: &WarningFacts) -> Vec<Raised> {
        let mut found: Vec<Raised> = self.warnings.iter().filter_map(|warning| warning.weigh(facts)).collect();
        let general = |one: &Raised| one.warning.jurisdiction == EVERYWHERE;
        found.sort_by_key(|one| (!one.raised, one.warning.weight(), general(one)));
        found
    }
}

/// Takes a warning over as it is written. Fails with its id and what is wrong.
fn warning(written: WrittenWarning, source: WarningSource) -> Result<Warning, (String, String)> {
    let id = written.id;
    let refused = |fault: String| (id.clone(), fault);
    let raised_when = When::parse(&written.raised_when).map_err(refused)?;
    let checked = written.checked.map(|day| day.to_string().parse::<Date>()).transpose();
    let checked = checked.map_err(|error| refused(error.to_string()))?;
    let mut deadlines = Vec::new();
    for one in written.deadlines {
        let (event, before) = match (one.before, one.after) {
            (Some(event), None) => (event, true),
            (None, Some(event)) => (event, false),
            _ => return Err(refused("a deadline is `before` something, or else `after`".to_owned())),
        };
        if (one.months, one.days) == (0, 0) {
            return Err(refused("a deadline has `months` or `days`".to_owned()));
        }
        let when = one.when.as_deref().map(When::parse).transpose().map_err(refused)?;
        deadlines.push(Deadline { what: one.what, months: one.months, days: one.days, event, before, when });
    }
    Ok(Warning {
        id,
        jurisdiction: written.jurisdiction,
        forms: written.forms,
        unread: written.unread,
        trigger: written.trigger,
        level: written.level,
        message: written.message,
        question: written.question,
        ask: written.ask,
        cite: written.cite,
        confidence: written.confidence,
        source,
        checked,
        note: written.note,
        raised_when,
        deadlines,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    const SOUND: &str = "[[warnings]]
id = \"W-1\"
jurisdiction = \"gb\"
raised_when = \"transfer\"
trigger = \"The business passes.\"
level = \"confirm\"
message = \"Tell everybody.\"
question = \"Does it pass?\"
ask = \"Whom?\"
cite = \"An Act s.1\"
confidence = \"medium\"
source = \"A\"
deadlines = [{ what = \"Told\", months = 1, days = 2, before = \"transfer\" }]
[[sources]]
id = \"A\"
title = \"An Act\"
kind = \"read\"
";

    #[test]
    fn a_broken_file_is_refused_with_its_line() {
        for (from, to, said) in [
            ("\"transfer\"\ntrigger", "\"transit\"\ntrigger", "gb.toml:1: W-1: `transit` is no fact"),
            ("source = \"A\"", "source = \"B\"", "gb.toml:1: W-1: the source `B` is not in the file"),
            ("jurisdiction = \"gb\"", "jurisdiction = \"fr\"", "gb.toml:1: W-1: `fr` is not of the file `gb`"),
            ("\"Whom?\"", "\" \"", "gb.toml:1: W-1: a text is empty"),
            ("before = \"transfer\"", "days_on = 1", "gb.toml:"),
            (", before = \"transfer\"", "", "gb.toml:1: W-1: a deadline is `before` something"),
            ("months = 1, days = 2, ", "", "gb.toml:1: W-1: a deadline has `months` or `days`"),
            ("\"confirm\"", "\"perhaps\"", "gb.toml:6: "),
            ("kind = \"read\"", "link = \"a shelf\"\nkind = \"read\"", "gb.toml:1: A: its link is no address"),
            (
                "kind = \"read\"",
                "kind = \"read\"\n[[sources]]\nid = \"B\"\ntitle = \"b\"\nkind = \"k\"",
                "gb.toml:1: the source `B` is cited nowhere",
            ),
        ] {
            assert!(SOUND.contains(from), "{from} is not in the file");
            let got = Warnings::parse(&[("gb.toml", &SOUND.replace(from, to))]).err().unwrap_or_default();
            assert!(got.starts_with(said), "{from} -> {to}: {got}");
        }
        let twice = Warnings::parse(&[("gb.toml", SOUND), ("gb.toml", SOUND)]).err().unwrap_or_default();
        assert_eq!(twice, "gb.toml:1: W-1: it stands twice");
    }

    /// A month and two days before 4 January 2027 is 2 December 2026.
    #[test]
    fn a_last_day_is_counted_from_the_plans_own_day() {
        let warnings = Warnings::parse(&[("warnings/gb.toml", SOUND)]).unwrap();
        let mut facts = WarningFacts {
            places: vec!["gb-sct".to_owned()],
            as_of: Some(date(2026, 12, 3)),
            transfer: Some(true),
            ..WarningFacts::default()
        };
        let undated = warnings.raised(&facts).remove(0);
        assert_eq!((undated.last_days[0].day, undated.last_days[0].late), (None, false));
        facts.days.insert(Event::Transfer, date(2027, 1, 4));
        let dated = warnings.raised(&facts).remove(0);
        assert_eq!((dated.last_days[0].day, dated.last_days[0].late), (Some(date(2026, 12, 2)), true));
        assert_eq!(dated.warning.weight(), Weight::HaveChecked);
        facts.places = vec!["gbx".to_owned(), "fr".to_owned()];
        assert!(warnings.raised(&facts).is_empty());
    }
}
