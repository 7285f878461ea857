//! What readers propose, answered by the plan: what each amendment would change, and whether the plan has it now.

use std::ops::Range;

use leveller_model::decision::{Decision, cell_called_now};
use leveller_model::problem::Severity;
use leveller_model::report::{self, AnsweredAmendment, Change, PublishedStatement, figures};
use leveller_model::review::{About, Merged, Said};
use leveller_model::story::Story;

use super::Session;
use crate::error::Result;
use crate::work::shares;

/// An amendment in words.
pub(crate) struct AmendmentWords {
    /// What it is about.
    pub about: String,
    /// What it proposes.
    pub words: String,
    /// What the draft says now, where a rule would be reworded; else empty.
    pub now: String,
    /// Whether the plan has it now.
    pub taken_up: bool,
}

/// Returns what an amendment would have the plan decide; none for anything else that is said.
pub fn amendment(said: &Said) -> Option<Decision> {
    match said {
        Said::Amendment { clause, worded, reason, .. } => Some(Decision::RuleWording {
            clause: clause.clone(),
            language: "en".to_owned(),
            worded: Some(worded.clone()),
            after: None,
            reason: reason.clone(),
        }),
        Said::AmendedDecision { decision, .. } => Some(decision.clone()),
        _ => None,
    }
}

impl Session {
    /// Returns what a decision would change, figure by figure, and what it would leave to mend that is not to mend now.
    pub fn effect(&mut self, scenario: &str, decision: &Decision) -> Result<Vec<Change>> {
        let before = self.story(scenario)?;
        let after = self.preview(scenario, decision)?;
        let figure = |story: &Story, address: &str| figures::figure(story, &self.words, address);
        let figures = report::IN_SHORT.iter().filter_map(|(address, label)| {
            let (was, is) = (figure(&before, address)?, figure(&after, address)?);
            let note = String::new();
            (was.exact != is.exact).then(|| Change {
                label: self.words.word(label),
                before: was.text,
                after: is.text,
                note,
                address: (*address).to_owned(),
            })
        });
        let mut changes: Vec<Change> = figures.collect();
        changes.extend(self.checks(&before, &after));
        let grave = after.problems.iter().filter(|one| one.severity == Severity::Fix);
        changes.extend(grave.filter(|one| !before.problems.contains(one)).map(|one| {
            let (said, remedy) = self.words.problem(one);
            let label = self.words.word("answer-new-problem");
            Change { label, before: String::new(), after: said, note: remedy, address: String::new() }
        }));
        Ok(changes)
    }

    /// How many checks of the draft fail before and after, where that differs.
    fn checks(&self, before: &Story, after: &Story) -> Option<Change> {
        let failed = |story: &Story| {
            let checks = story.bylaws.as_ref().map(|bylaws| bylaws.checks.iter().filter(|one| one.failed > 0).count());
            checks.unwrap_or_default()
        };
        let (was, is) = (failed(before), failed(after));
        (was != is).then(|| Change {
            label: self.words.word("answer-checks"),
            before: was.to_string(),
            after: is.to_string(),
            note: String::new(),
            address: String::new(),
        })
    }

    /// Returns what readers proposed, each thing once, with what it would change so far as everybody may be told: nothing
    /// where that would tell of a few. What the plan could not decide is told without.
    pub(super) fn answers(
        &mut self,
        scenario: &str,
        merged: &Merged,
        share: &Range<u32>,
    ) -> Result<Vec<AnsweredAmendment>> {
        let story = self.story(scenario)?;
        let mut proposed: Vec<(Decision, Vec<String>)> = Vec::new();
        for one in &merged.said {
            let Some(decision) = amendment(&one.said) else { continue };
            let reason = match &one.said {
                Said::Amendment { reason, .. } | Said::AmendedDecision { reason, .. } => reason.clone(),
                _ => String::new(),
            };
            match proposed.iter_mut().find(|(known, _)| is_same(known, &decision)) {
                Some((_, reasons)) => reasons.push(reason),
                None => proposed.push((decision, vec![reason])),
            }
        }
        let mut told: Vec<Story> = Vec::new();
        let mut answers = Vec::new();
        let parts = shares(share, proposed.len());
        for ((decision, mut reasons), part) in proposed.into_iter().zip(parts) {
            let after = self.preview_where_told(scenario, &decision, part)?;
            let mut changes = Vec::new();
            let AmendmentWords { about, words, now, taken_up } =
                self.amendment_words(scenario, &story, &decision, after.as_ref());
            if let Some(after) = after {
                let mut beside: Vec<&Story> = vec![&story];
                beside.extend(&told);
                let figures = |of: &Story, beside: &[&Story]| report::in_short(of, beside, None, &self.words);
                let (was, is) = (figures(&story, &[]), figures(&after, &beside));
                let differ = was.into_iter().zip(is).filter(|(was, is)| was.1 != is.1);
                changes.extend(differ.map(|(was, is)| Change {
                    address: self.in_short_address(&is.0).to_owned(),
                    label: is.0,
                    before: was.1,
                    after: is.1,
                    note: String::new(),
                }));
                changes.extend(self.checks(&story, &after));
                told.push(after);
            }
            reasons.sort();
            reasons.dedup();
            answers.push(AnsweredAmendment { about, now, proposed: words, reasons, changes, taken_up });
        }
        Ok(answers)
    }

    /// Where the figure stands that has a name among those a plan is told by in a few words.
    fn in_short_address(&self, label: &str) -> &'static str {
        let found = report::IN_SHORT.iter().find(|(_, id)| self.words.word(id) == label);
        found.map_or("", |(address, _)| address)
    }

    /// Says an amendment in words that tell of nobody. `after`: the story with it; none where there is none.
    pub(crate) fn amendment_words(
        &self,
        scenario: &str,
        story: &Story,
        decision: &Decision,
        after: Option<&Story>,
    ) -> AmendmentWords {
        let mut decided = self.line(scenario).into_iter().flat_map(|one| &one.decisions);
        let taken_up = decided.any(|known| is_same(known, decision));
        if let Decision::RuleWording { clause, worded: Some(worded), .. } = decision {
            let rule = |story: &Story| {
                let rules = &story.bylaws.as_ref()?.rules;
                let rule = rules.iter().find(|rule| rule.clause == *clause)?;
                Some(report::rule_paragraphs(rule, &self.words).join("\n"))
            };
            return AmendmentWords {
                about: self.about(story, &About::Rule { clause: clause.clone() }, None),
                words: after.and_then(rule).unwrap_or_else(|| worded.text.clone()),
                now: rule(story).unwrap_or_default(),
                taken_up,
            };
        }
        let mut decided = report::unnamed_decisions(&[self.decided_by(decision, "", None)]);
        for (name, arg) in decided.iter_mut().flat_map(|one| &mut one.arguments) {
            if name == "scenario" {
                *arg = story.scenario.name.as_str().into();
            }
        }
        let words = decided.iter().map(|one| report::decided_sentence(one, &self.words)).collect();
        AmendmentWords { about: self.words.word("about-plan"), words, now: String::new(), taken_up }
    }

    /// What a cell or council is called now that was called so; none where it is gone.
    pub(super) fn body_now(&self, scenario: &str, story: &Story, body: &str) -> Option<String> {
        let councils = story.proposal.delegation.councils.iter().map(|council| &council.name);
        let bodies: Vec<&String> = story.proposal.cells.iter().map(|cell| &cell.name).chain(councils).collect();
        if bodies.iter().any(|known| *known == body) {
            return Some(body.to_owned());
        }
        let line = self.line(scenario);
        let decided = line.into_iter().rev().flat_map(|one| &one.decisions);
        Some(cell_called_now(decided, body)).filter(|now| bodies.contains(&now))
    }

    /// What something is said about, in words.
    ///
    /// `digest`: of the reply it is said in; none where no cell is meant.
    pub(crate) fn about(&self, story: &Story, about: &About, digest: Option<&str>) -> String {
        let words = &self.words;
        match about {
            About::Plan => words.word("about-plan"),
            About::Figure { address } => {
                figures::figure(story, words, address).map_or_else(|| address.clone(), |figure| figure.label)
            }
            About::Rule { clause } => {
                let rule =
                    story.bylaws.as_ref().and_then(|bylaws| bylaws.rules.iter().find(|one| one.clause == *clause));
                rule.map_or_else(
                    || clause.clone(),
                    |rule| {
                        let args = [("number", rule.number.to_string().into()), ("title", rule.title.as_str().into())];
                        words.text("about-rule", &args)
                    },
                )
            }
            About::Task { name } => words.text("about-task", &[("name", name.as_str().into())]),
            About::Cell { number } => {
                let at = usize::try_from(*number).ok().and_then(|number| number.checked_sub(1));
                let reply = self.review.received.iter().find(|one| Some(one.digest.as_str()) == digest);
                let made = reply.and_then(|one| self.review.made.iter().find(|made| made.id == one.reply.about));
                let then = at.and_then(|at| made?.cells.get(at));
                let now =
                    then.map(|then| self.body_now(&story.scenario.id, story, then).unwrap_or_else(|| then.clone()));
                // A file of before names were kept counts the cells as they are.
                let now = now.or_else(|| Some(story.proposal.cells.get(at?)?.name.clone()).filter(|_| then.is_none()));
                let name = now.unwrap_or_else(|| number.to_string());
                words.text("about-cell", &[("name", name.into())])
            }
        }
    }
}

/// Whether two decisions are one, whatever reason is given for them.
pub(crate) fn is_same(one: &Decision, other: &Decision) -> bool {
    match (one, other) {
        (
            Decision::RuleWording { clause, language, worded, .. },
            Decision::RuleWording { clause: of, language: in_language, worded: words, .. },
        ) => (clause, language, worded) == (of, in_language, words),
        _ => one == other,
    }
}

/// Returns the statements that are told in a file, and whose each is: known to the plan alone.
pub(super) fn statements(merged: &Merged) -> (Vec<PublishedStatement>, Vec<(String, String)>) {
    let told = (1..).zip(&merged.statements).map(|(number, one)| PublishedStatement {
        number,
        text: one.text.clone(),
        stands: one.stands,
    });
    (told.collect(), merged.statements.iter().map(|one| (one.key.clone(), one.id.clone())).collect())
}
