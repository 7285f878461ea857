//! Which legal form fits, in words: a table of all forms, and for each of the plan's country what was looked at.

use rust_decimal::Decimal;
use serde::Serialize;

use super::bylaws_document::{heading, paragraph, table};
use super::document::{Block, ParagraphStyle};
use super::words::Words;
use crate::bylaws::choosing::{Fit, Point, Verdict};
use crate::bylaws::{Fact, Op};
use crate::problem::Arg;

/// A form and how far it fits, in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FitWords {
    /// Id of the form.
    pub form: String,
    /// Its name in law.
    pub name: String,
    /// Whether it is a form of the plan's jurisdiction.
    pub here: bool,
    /// What came of it.
    pub verdict: Verdict,
    /// The same in words.
    pub verdict_said: String,
    /// The points that decided, each a sentence; how a collective maps on to it where nothing stands in the way.
    pub why: Vec<String>,
    /// How a collective without managers maps on to it.
    pub how: String,
    /// What was looked at.
    pub points: Vec<PointWords>,
}

/// One thing that was looked at, in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PointWords {
    /// What it is about.
    pub topic: String,
    /// What came of it.
    pub verdict: Verdict,
    /// The same in words.
    pub verdict_said: String,
    /// Its sentence.
    pub said: String,
    /// What the law says, fact by fact, with where it says so.
    pub law: Vec<String>,
}

/// Puts what was found of the forms into words.
pub fn fit_words(fits: &[Fit], words: &Words) -> Vec<FitWords> {
    fits.iter().map(|fit| one(fit, words)).collect()
}

fn one(fit: &Fit, words: &Words) -> FitWords {
    let decided = fit.points.iter().filter(|point| fit.verdict > Verdict::Note && point.verdict == fit.verdict);
    let mut why: Vec<String> = decided.map(|point| words.text(point.said, &point.args)).collect();
    if why.is_empty() {
        why.push(fit.how.clone());
    }
    FitWords {
        form: fit.form.clone(),
        name: fit.name.clone(),
        here: fit.here,
        verdict: fit.verdict,
        verdict_said: words.word(fit.verdict.id()),
        why,
        how: fit.how.clone(),
        points: fit.points.iter().map(|point| point_words(point, words)).collect(),
    }
}

fn point_words(point: &Point, words: &Words) -> PointWords {
    PointWords {
        topic: words.word(point.topic.id()),
        verdict: point.verdict,
        verdict_said: words.word(point.verdict.id()),
        said: words.text(point.said, &point.args),
        law: point.facts.iter().map(|fact| law(fact, words)).collect(),
    }
}

/// What a fact says, with its section, and whether it must be verified.
fn law(fact: &Fact, words: &Words) -> String {
    let id = if fact.unverified() { "choose-law-unverified" } else { "choose-law" };
    words.text(id, &[("law", said(fact, words).into()), ("cite", fact.cite.as_str().into())])
}

fn said(fact: &Fact, words: &Words) -> String {
    let yes = match fact.value.as_str() {
        "true" => Some("choose-yes"),
        "false" => Some("choose-no"),
        _ => None,
    };
    if let Some(yes) = yes {
        // What a yes means stands in the note.
        let note = fact.note.as_deref().map(|note| note.trim_end_matches('.').to_owned());
        return note.unwrap_or_else(|| words.word(yes));
    }
    let number = match fact.quantity() {
        Some(share) if share.decimal() <= Decimal::ONE && fact.unit.starts_with("of ") => {
            // A third is no number of per cent, and stays the fraction the law has.
            Some(share.to_string())
                .filter(|written| written.contains('/'))
                .unwrap_or_else(|| words.rate(share.decimal()))
        }
        Some(number) => words.exact(number.decimal()),
        None => fact.value.clone(),
    };
    let value: Arg = format!("{number} {}", fact.unit).trim_end().into();
    let id = match fact.op {
        Op::AtLeast => "choose-at-least",
        Op::MoreThan => "choose-more-than",
        Op::AtMost => "choose-at-most",
        Op::LessThan => "choose-less-than",
        Op::Exactly => "choose-exactly",
        Op::Among | Op::Is => return words.arg(&value),
    };
    words.text(id, &[("value", value)])
}

/// Writes the choice of a form: all forms in one table, then what was looked at of each of the plan's jurisdiction.
pub fn choosing_blocks(fits: &[FitWords], words: &Words) -> Vec<Block> {
    let mut blocks = vec![
        heading(1, words.word("choose-title")),
        paragraph(ParagraphStyle::Body, words.word("choose-what")),
        paragraph(ParagraphStyle::Body, words.word("choose-elsewhere")),
    ];
    let rows = fits.iter().map(|fit| vec![fit.name.clone(), fit.verdict_said.clone(), fit.why.join(" ")]);
    let columns = [("column-form", 4), ("column-verdict", 2), ("column-why", 9)];
    blocks.push(table(words, &columns, rows.collect::<Vec<_>>()));
    for fit in fits.iter().filter(|fit| fit.here) {
        blocks.push(heading(2, fit.name.clone()));
        blocks.push(paragraph(ParagraphStyle::Body, fit.how.clone()));
        blocks.push(form_table(fit, words));
    }
    blocks
}

/// Writes what was looked at of one form.
pub fn form_table(fit: &FitWords, words: &Words) -> Block {
    let rows = fit
        .points
        .iter()
        .map(|point| vec![point.topic.clone(), point.verdict_said.clone(), point.said.clone(), point.law.join("; ")]);
    let columns = [("column-topic", 3), ("column-verdict", 2), ("column-what-is-so", 6), ("column-law", 7)];
    table(words, &columns, rows.collect::<Vec<_>>())
}
