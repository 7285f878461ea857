//! What is checked before a document is used: days against those the law asks for, and what it turns on and the plan
//! does not say.

use jiff::ToSpan;

use super::{Draft, values};
use crate::bylaws::transition_document::{Check, Checked, Event};
use crate::problem::{Arg, Code, Place, Problem};

/// The message of an event’s name.
fn event_name(event: Event) -> Arg {
    Arg::Word(
        match event {
            Event::Consultation => "document-event-consultation",
            Event::Ballot => "document-event-ballot",
            Event::Transfer => "document-event-transfer",
            Event::FirstDismissal => "document-event-first-dismissal",
        }
        .to_owned(),
    )
}

impl Draft<'_> {
    /// Returns what is wrong with the document as the plan stands.
    pub(super) fn problems(&self) -> Vec<Problem> {
        let checks = self.document.checks.iter().filter(|check| self.holds(&check.when));
        let found = checks.filter_map(|check| self.problem(check));
        found.map(|problem| problem.with("document", self.document.title.as_str())).collect()
    }

    fn problem(&self, check: &Check) -> Option<Problem> {
        let new = |code| Problem::new(code, Place::address("bylaws.transition-documents"));
        let count = |days: i64| Arg::Count(days);
        match &check.what {
            Checked::Before { event, days } => {
                let asked = self.dismissals().and_then(|route| route.consultation_days);
                let days = i64::from((*days).or(asked)?);
                let day = self.day(*event)?;
                let last = day.checked_sub(days.days()).ok()?;
                (self.printed_on > last).then(|| {
                    let problem = new(Code::DocumentLate).with("event", event_name(*event)).with("date", day);
                    problem.with("days", count(days)).with("last", last)
                })
            }
            Checked::Between { event, days } => {
                let (from, until) = (self.day(Event::Consultation)?, self.day(*event)?);
                let there = i64::from((until - from).get_days());
                (there < i64::from(*days)).then(|| {
                    let problem = new(Code::DocumentDaysShort).with("event", event_name(*event));
                    problem.with("there", count(there)).with("days", count((*days).into()))
                })
            }
            Checked::Ahead { event } => {
                let day = self.day(*event).filter(|day| *day < self.printed_on)?;
                Some(new(Code::DocumentDayPast).with("event", event_name(*event)).with("date", day))
            }
            Checked::Said { value } => {
                let missing = self.value(value).is_none();
                missing.then(|| new(Code::DocumentNeeds).with("what", Arg::Word(values::label(value))))
            }
            Checked::Signers { count: signers } => {
                Some(new(Code::DocumentSigners).with("count", count((*signers).into())))
            }
            Checked::Members => {
                let least = self.least_members()?;
                let said = self.funding().and_then(|funding| funding.member_shares.as_ref()?.members)?;
                (said < least).then(|| {
                    let problem = new(Code::DocumentMembersFew).with("members", count(said.into()));
                    problem.with("least", count(least.into()))
                })
            }
            Checked::NameWithout { word } => {
                let name = self.story.name.to_lowercase();
                let has = name.split(|letter: char| !letter.is_alphanumeric()).any(|part| part == word.to_lowercase());
                has.then(|| new(Code::DocumentNameWord).with("word", word.as_str()))
            }
        }
    }
}
