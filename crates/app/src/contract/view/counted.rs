//! What is counted in a review, each with how: ballots, signatures, readers who agree. No plan's story has these.

use leveller_model::report::PublishedFigure;
use leveller_model::report::words::Words;

use super::replies::review_of;
use crate::contract::{ExplanationView, Figure, PollView, ReviewView};
use crate::error::{Error, Result};
use crate::session::Session;

/// How readers stand to a statement, in the order they are counted.
pub(super) const STANDS: [&str; 3] = ["agree", "disagree", "pass"];

/// Returns a count that can be asked about.
pub(super) fn counted(address: String, count: impl ToString) -> Figure {
    let text = count.to_string();
    Figure { address, exact: text.clone(), text, mark: String::new() }
}

/// Explains a count of the review of a scenario.
pub(super) fn explain(session: &mut Session, scenario: &str, address: &str) -> Result<ExplanationView> {
    let scenario_name = session.story(scenario)?.scenario.name.clone();
    let review = review_of(session, scenario, String::new())?;
    let found = explained(&review, session.words()).into_iter().find(|one| one.address == address);
    let found = found.ok_or_else(|| Error::new("figure-unknown").with("address", address))?;
    Ok(ExplanationView {
        label: found.label,
        formula: found.formula,
        inputs: Vec::new(),
        sources: Vec::new(),
        scenario: scenario_name,
        figure: counted(found.address, found.text),
    })
}

fn explained(review: &ReviewView, words: &Words) -> Vec<PublishedFigure> {
    let mut all: Vec<PublishedFigure> = review.polls.iter().flat_map(|poll| of_poll(poll, words)).collect();
    for statement in &review.statements {
        let groups = statement.groups.iter().map(|group| &group.stands);
        for stands in std::iter::once(&statement.stands).chain(groups) {
            for (stand, figure) in STANDS.iter().zip(stands) {
                let args = [
                    ("stand", words.word(&format!("review-{stand}")).into()),
                    ("text", statement.text.as_str().into()),
                ];
                all.push(told(figure, words.text("label-statement", &args), words.word("formula-statement")));
            }
        }
    }
    for recall in &review.recalls {
        let labels = ["label-recall-signed", "label-recall-needed"];
        let formulas = ["formula-recall-signed", "formula-recall-needed"];
        for ((label, formula), figure) in labels.into_iter().zip(formulas).zip(&recall.signed.figures) {
            let label = words.text(label, &[("who", recall.who.as_str().into())]);
            all.push(told(figure, label, words.word(formula)));
        }
    }
    all
}

/// Returns what is counted in a poll, each with how.
pub(crate) fn of_poll(poll: &PollView, words: &Words) -> Vec<PublishedFigure> {
    let mut all = Vec::new();
    for figure in &poll.turnout.figures {
        let (label, formula) = match figure.address.ends_with(".voters") {
            true => ("label-poll-voters", "formula-poll-voters"),
            false => ("label-poll-ballots", "formula-poll-ballots"),
        };
        all.push(told(figure, words.word(label), words.word(formula)));
    }
    for number in poll.result.iter().flat_map(|result| &result.numbers) {
        let labelled = |id: &str| words.text(id, &[("number", number.label.as_str().into())]);
        for figure in number.said.figures.iter().chain(&number.needed.figures) {
            let (label, formula) = match figure.address.rsplit('.').next() {
                Some("of") => (labelled("label-poll-of"), "formula-poll-of"),
                Some("needed") => (labelled("label-poll-needed"), "formula-poll-needed"),
                _ => (number.label.clone(), "formula-poll-number"),
            };
            all.push(told(figure, label, words.word(formula)));
        }
    }
    all
}

fn told(figure: &Figure, label: String, formula: String) -> PublishedFigure {
    PublishedFigure::alone(figure.address.clone(), label, figure.text.clone(), formula)
}
