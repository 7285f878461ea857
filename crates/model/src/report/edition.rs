//! For whom a document is printed: whole, or redacted, so that nobody can be told from it.
//!
//! Of a redacted edition names go before a word is composed: the story, the decisions and the rules it is made from
//! have none left that a chapter could print. What sums tell is the concern of `privacy`.

use serde::{Deserialize, Serialize};

use super::Decided;
use super::privacy;
use super::words::Words;
use crate::bylaws::{Bylaws, ChangeKind, Run};
use crate::decision::Decision;
use crate::problem::{Arg, Place};
use crate::story::Story;

/// For whom a document is printed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(rename_all = "kebab-case")]
pub enum Edition {
    /// For whoever may see the plan.
    #[default]
    Full,
    /// For anybody: no names, no free text, nobody's pay.
    Redacted,
}

/// Why no redacted report can be made of a plan: its totals alone would tell of somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TellsOfFew {
    /// Fewer than three people's pay makes the totals.
    People,
    /// All the change is of one or two people, so that payroll before and after give it.
    Change,
}

impl Edition {
    /// Returns a running foot with what must be said of the edition on every page.
    pub(super) fn foot(self, foot: String, words: &Words) -> String {
        match self {
            Self::Full => foot,
            Self::Redacted => words.text("redacted-foot", &[("foot", foot.into())]),
        }
    }
}

/// Returns why a story's totals, which a redacted report keeps, tell of one or two people; none where they do not.
pub fn tells_of_few(story: &Story) -> Option<TellsOfFew> {
    match () {
        () if privacy::known_people_are_few(story) => Some(TellsOfFew::People),
        () if privacy::change_is_of_very_few(story) => Some(TellsOfFew::Change),
        () => None,
    }
}

/// Returns a story without a name, and without anything somebody wrote in their own words.
pub fn unnamed(story: &Story, words: &Words) -> Story {
    let mut story = story.clone();
    let number = |id: &str, number: String| words.text(id, &[("number", number.into())]);
    story.name = words.word("redacted-firm");
    story.scenario.name = number("redacted-scenario", story.scenario.id.clone());
    for (at, cell) in (1..).zip(&mut story.proposal.cells) {
        cell.name = number("redacted-cell", at.to_string());
    }
    for task in story.proposal.ledger.tasks.iter_mut().filter(|task| task.name.is_some()) {
        task.name = Some(words.word("redacted-task"));
        task.statute = None;
    }
    for problem in &mut story.problems {
        problem.place = Place { address: problem.place.address.take(), ..Place::default() };
        problem.args.iter_mut().for_each(|(_, arg)| take_out(arg));
        // Sentences that name whoever they are about ask for the key.
        problem.args.push(("key".to_owned(), left_out()));
    }
    story.bylaws = story.bylaws.take().map(|bylaws| unnamed_bylaws(bylaws, &story, words));
    for raised in &mut story.warnings {
        raised.because.retain(|because| !matches!(because.figure, Some(Arg::Money(..) | Arg::Text(_))));
    }
    // Words people wrote go, so a draft in another language has only the library's.
    story.rule_decisions.retain(|one| matches!(one, Decision::RuleTaken { .. }));
    if let Some(premises) = &mut story.premises {
        premises.values.remove("firm");
        premises.values.remove("name");
        premises.values.remove("pay_cap");
    }
    story
}

/// Returns draft rules without what members filled in in words or worded themselves, and without anybody's pay.
pub fn unnamed_bylaws(mut bylaws: Bylaws, story: &Story, words: &Words) -> Bylaws {
    let cap = story.proposal.pay_cap;
    unnamed_rules(&mut bylaws, words, |arg| matches!(arg, Arg::Money(amount, _) if Some(*amount) == cap));
    bylaws
}

/// Returns a story for those who vote on its draft rules: without names and without what people wrote, but for the firm's name
/// and the rules, whose every word they have to see. Out of the rules go the names of people, a pay that tells of a few, and
/// why and by whom something was changed.
pub fn before_a_vote(story: &Story, words: &Words) -> Story {
    let mut told = unnamed(story, words);
    told.name.clone_from(&story.name);
    told.bylaws = story.bylaws.clone().map(|mut bylaws| {
        let people: Vec<&str> = story.firm.staff.iter().filter_map(|post| post.name.as_deref()).collect();
        // The highest pay is so many times the lowest, so it tells what those earn who are paid least.
        let cap = story.proposal.pay_cap.filter(|_| privacy::lowest_paid_are_few(story));
        take_out_values(&mut bylaws, |arg| match arg {
            Arg::Text(text) => people.iter().any(|name| text.contains(name)),
            Arg::Money(amount, _) => Some(*amount) == cap,
            _ => false,
        });
        for change in bylaws.rules.iter_mut().filter_map(|rule| rule.change.as_mut()) {
            change.reason.clear();
        }
        for out in &mut bylaws.left_out {
            out.reason = out.reason.take().map(|_| String::new());
        }
        bylaws
    });
    told
}

/// Returns decisions without names, words of somebody's own, and who made them.
pub fn unnamed_decisions(decided: &[Decided]) -> Vec<Decided> {
    let one = |one: &Decided| {
        let mut one = Decided { author: None, ..one.clone() };
        one.arguments.iter_mut().for_each(|(_, arg)| take_out(arg));
        one
    };
    decided.iter().map(one).collect()
}

/// Takes values out of draft rules.
fn take_out_values(bylaws: &mut Bylaws, goes: impl Fn(&Arg) -> bool) {
    let runs = bylaws
        .rules
        .iter_mut()
        .flat_map(|rule| rule.paragraphs.iter_mut().flat_map(|paragraph| &mut paragraph.runs).chain(&mut rule.plain));
    for run in runs.chain(bylaws.opening.iter_mut().flatten()) {
        if let Run::Filled { value, .. } = run
            && goes(value)
        {
            *value = left_out();
        }
    }
    for blank in &mut bylaws.blanks {
        blank.said = None;
        if blank.value.as_ref().is_some_and(&goes) {
            blank.value = Some(left_out());
        }
    }
}

/// Takes what members filled in in words out of draft rules, and every value that is `somebodys`.
fn unnamed_rules(bylaws: &mut Bylaws, words: &Words, somebodys: impl Fn(&Arg) -> bool) {
    take_out_values(bylaws, |arg| matches!(arg, Arg::Text(_)) || somebodys(arg));
    let word = words.word("redacted-word");
    for rule in &mut bylaws.rules {
        let Some(change) = rule.change.as_mut() else { continue };
        change.reason.clear();
        if change.kind != ChangeKind::Taken {
            rule.title.clone_from(&word);
            rule.plain = vec![Run::Text(word.clone())];
            rule.paragraphs.iter_mut().for_each(|paragraph| paragraph.runs = vec![Run::Text(word.clone())]);
        }
    }
    for out in &mut bylaws.left_out {
        out.reason = out.reason.take().map(|_| String::new());
    }
}

/// Puts a neutral word in place of the firm's own words, and of sums and numbers that may be one person's.
fn take_out(arg: &mut Arg) {
    if matches!(arg, Arg::Text(_) | Arg::Money(..)) {
        *arg = left_out();
    }
}

fn left_out() -> Arg {
    Arg::Word("redacted-word".to_owned())
}
