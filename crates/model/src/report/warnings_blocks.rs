//! Warnings in print: what, why here, by when, on what law, what to ask; then what the plan cannot answer.

use super::document::{Block, Inline, ParagraphStyle};
use super::words::Words;
use crate::bylaws::warnings::{Because, Confidence, LastDay, Raised, Warning};
use crate::problem::Arg;

/// Composes the chapter on warnings of a plan: those its facts raise, then those that are questions.
pub fn warnings_blocks(raised: &[Raised], words: &Words) -> Vec<Block> {
    let (raised, asked): (Vec<&Raised>, Vec<&Raised>) = raised.iter().partition(|one| one.raised);
    let mut blocks = vec![heading(1, words.word("warnings-title")), paragraph(words.word("warnings-what"))];
    if raised.is_empty() {
        blocks.push(paragraph(words.word("warnings-none")));
    } else {
        blocks.push(heading(2, words.text("warnings-raised", &[("count", raised.len().into())])));
    }
    for one in &raised {
        blocks.extend(warning(one, words));
    }
    if !asked.is_empty() {
        blocks.push(heading(2, words.text("warnings-asked", &[("count", asked.len().into())])));
        blocks.push(paragraph(words.word("warnings-asked-what")));
    }
    for one in &asked {
        blocks.extend(warning(one, words));
    }
    blocks
}

fn warning(raised: &Raised, words: &Words) -> [Block; 2] {
    let (strong, rest) = warning_said(raised, words);
    let text = vec![Inline::Strong { text: strong }, Inline::text(" "), Inline::text(rest)];
    [Block::Paragraph { style: ParagraphStyle::Body, text }, Block::List { items: warning_points(raised, words) }]
}

/// What a warning says: how much it weighs or what is asked, and the rest.
pub fn warning_said(raised: &Raised, words: &Words) -> (String, String) {
    let warning = &raised.warning;
    match raised.raised {
        true => (words.word(&warning.weight().label()), [warning.trigger.as_str(), &warning.message].join(" ")),
        false => (warning.question.clone(), warning.message.clone()),
    }
}

/// What stands under a warning.
fn warning_points(raised: &Raised, words: &Words) -> Vec<Vec<Inline>> {
    let because = warning_because(raised, words).map(|text| vec![Inline::text(text)]);
    because.into_iter().chain(warning_law(raised, words)).collect()
}

/// Why a warning is raised; none where no fact of the plan raises it.
pub fn warning_because(raised: &Raised, words: &Words) -> Option<String> {
    let facts: Vec<String> = raised.because.iter().map(|one| fact(one, words)).collect();
    (!facts.is_empty()).then(|| words.text("warning-because", &[("facts", facts.join("; ").into())]))
}

/// By when something must be done about a warning, on what law, what to ask.
pub fn warning_law(raised: &Raised, words: &Words) -> Vec<Vec<Inline>> {
    let warning = &raised.warning;
    let mut items = Vec::new();
    items.extend(raised.last_days.iter().map(|day| vec![Inline::text(last_day(day, words))]));
    items.push(law(warning, words));
    if raised.unread {
        items.push(vec![Inline::text(words.word("warning-unread"))]);
    }
    items.extend(
        warning
            .note
            .iter()
            .map(|note| vec![Inline::text(words.text("warning-note", &[("note", note.as_str().into())]))]),
    );
    items.push(vec![Inline::text(words.text("warning-ask", &[("ask", warning.ask.as_str().into())]))]);
    items
}

fn fact(because: &Because, words: &Words) -> String {
    let fact = words.word(&because.label());
    match &because.figure {
        Some(figure) => words.text("warning-because-figure", &[("fact", fact.into()), ("figure", figure.clone())]),
        None => fact,
    }
}

fn last_day(last: &LastDay, words: &Words) -> String {
    let deadline = &last.deadline;
    let days = words.text("warning-days", &[("days", Arg::Count(deadline.days.into()))]);
    let months = words.text("warning-months", &[("months", Arg::Count(deadline.months.into()))]);
    let span = match (deadline.months, deadline.days) {
        (0, _) => days,
        (_, 0) => months,
        _ => words.text("warning-months-days", &[("months", months.into()), ("days", days.into())]),
    };
    let time = if deadline.before { "warning-time-before" } else { "warning-time-after" };
    let time = words.text(time, &[("span", span.into()), ("event", Arg::Word(deadline.event.label()))]);
    let what = [("what", deadline.what.as_str().into()), ("time", time.into())];
    match last.day {
        Some(day) => {
            let id = if last.late { "warning-last-day-late" } else { "warning-last-day" };
            let [what, time] = what;
            words.text(id, &[what, time, ("date", Arg::Date(day))])
        }
        None => words.text("warning-last-day-open", &what),
    }
}

/// Statute and section, where it was read, when, and how sure we are.
fn law(warning: &Warning, words: &Words) -> Vec<Inline> {
    let checked = match warning.checked {
        Some(day) => words.text("source-checked", &[("date", words.short_date(day).into())]),
        None => words.word("source-no-date"),
    };
    let confidence = words.word(&format!("confidence-{}", warning.confidence.id()));
    // A low confidence says it by itself; without a day nobody knows how old the text was.
    let unsure =
        warning.confidence == Confidence::Medium || warning.confidence == Confidence::High && warning.checked.is_none();
    let confidence = match unsure {
        true => words.text("confidence-unchecked", &[("confidence", confidence.into())]),
        false => confidence,
    };
    let source = format!("{} ({})", warning.source.title, warning.source.kind);
    let text = words.text(
        "warning-law",
        &[
            ("cite", warning.cite.as_str().into()),
            ("source", source.into()),
            ("checked", checked.into()),
            ("confidence", confidence.into()),
        ],
    );
    let link = warning.source.link.as_deref().map(|link| [Inline::text(" "), Inline::link(link)]);
    [Inline::text(text)].into_iter().chain(link.into_iter().flatten()).collect()
}

fn heading(level: u8, text: String) -> Block {
    Block::Heading { level, number: None, text, anchor: None }
}

fn paragraph(text: String) -> Block {
    Block::Paragraph { style: ParagraphStyle::Body, text: vec![Inline::text(text)] }
}
