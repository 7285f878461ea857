//! Counts and hours that stand in tables beside the costs: of a post, a layer, a cell, a task, a function.

use rust_decimal::Decimal;

use super::super::charts;
use super::super::parts::{function_name, function_sum, span_label, task_name};
use super::{COORDINATION, Entry, SUPERVISION, Value, known};
use crate::diagnosis::LayerCost;
use crate::firm::Post;
use crate::report::words::Words;
use crate::story::Story;

/// What is counted of one person or group.
pub const PERSON_COUNTS: [&str; 5] = ["hours", "posts", "layer", "reports", "below"];
/// What is counted of a layer.
pub const LAYER_COUNTS: [&str; 2] = ["posts", "managers"];
/// What is counted of the tasks of a function.
pub const FUNCTION: [&str; 4] = ["tasks", "today", "after", "unheld"];
/// What is counted of all tasks of the posts that end.
pub const TASK_COUNTS: [&str; 2] = ["all", "without-holder"];
/// What is said of one task of one post.
pub const TASK: [&str; 2] = ["today", "after"];

/// Returns where figures of one task of a post stand.
pub fn task_address(task: &str, post: &Post) -> String {
    format!("proposal.task.{task}.{}", post.key)
}

/// A count of one person or group.
pub(super) fn person(story: &Story, words: &Words, index: usize, what: &str) -> Entry {
    let post = &story.firm.staff[index];
    let value = match what {
        "hours" => Value::Tenths(post.hours_week),
        "posts" => Value::Number(Some(post.posts)),
        "reports" => Value::Number(Some(post.reports.len().into())),
        "below" => Value::Number(Some(story.firm.below()[index].into())),
        _ => Value::Number(post.layer.map(Decimal::from)),
    };
    Entry::new(words.word(&format!("label-person-{what}")), value, &format!("person-{what}"))
}

/// How many posts a layer has, or how many managers.
pub(super) fn layer(words: &Words, layer: &LayerCost, what: &str) -> Option<Entry> {
    known(&LAYER_COUNTS, what)?;
    let count = if what == "posts" { layer.posts } else { layer.managers.into() };
    let label = words.text(
        "structure-figure",
        &[
            ("structure", charts::layer_label(words, &[layer]).into()),
            ("figure", words.word(&format!("label-layer-{what}")).into()),
        ],
    );
    Some(Entry::new(label, Value::Number(Some(count)), &format!("layer-{what}")))
}

/// How many managers lead so many posts.
pub(super) fn span(story: &Story, words: &Words, at: &str) -> Option<Entry> {
    let span = story.diagnosis.spans.get(at.parse::<usize>().ok()?)?;
    let label = words.text("label-span", &[("span", span_label(span, words).into())]);
    let entry = Entry::new(label, Value::Number(Some(span.managers.into())), "span");
    Some(entry.from(["firm.structure.managers"]))
}

/// How many cells there are.
pub(super) fn cells(story: &Story, words: &Words) -> Entry {
    let value = Value::Number(Some(story.proposal.cells.len().into()));
    let entry = Entry::new(words.word("label-proposal-cells"), value, "proposal-cells");
    entry.by(&["assumption.cell_size_smallest", "assumption.cell_size_largest"])
}

/// How many tasks the posts that end have.
pub(super) fn tasks(story: &Story, words: &Words, what: &str) -> Entry {
    let ledger = &story.proposal.ledger;
    let count = if what == "all" { ledger.rows.len().into() } else { ledger.unheld_rows.into() };
    let label = words.word(&format!("label-tasks-{what}"));
    Entry::new(label, Value::Number(Some(count)), &format!("tasks-{what}"))
}

/// What one function's tasks come to.
pub(super) fn function(story: &Story, words: &Words, function: &str, what: &str) -> Option<Entry> {
    known(&FUNCTION, what)?;
    let sum = function_sum(&story.proposal.ledger, function)?;
    let value = match what {
        "tasks" => Value::Number(Some(sum.tasks.into())),
        "today" => Value::Tenths(sum.today),
        "after" => Value::Tenths(sum.after),
        _ => Value::Number(Some(sum.unheld.into())),
    };
    let figure = words.word(&format!("label-function-{what}"));
    let label = words
        .text("structure-figure", &[("structure", function_name(function, words).into()), ("figure", figure.into())]);
    let entry = Entry::new(label, value, &format!("function-{what}"));
    Some(match what {
        "today" => entry.from(["proposal.tasks.today"]).by(SUPERVISION),
        "after" => entry.from(["proposal.tasks.held", "proposal.tasks.unheld"]).by(&COORDINATION[1..2]),
        "unheld" => entry.from(["proposal.tasks.without-holder"]),
        _ => entry,
    })
}

/// Hours of one task of a post that ends; `rest` is the task's id, the post's key, and what is asked.
pub(super) fn task(story: &Story, words: &Words, rest: &str) -> Option<Entry> {
    let (of, what) = rest.rsplit_once('.')?;
    let (task, key) = of.split_once('.')?;
    known(&TASK, what)?;
    let ledger = &story.proposal.ledger;
    let post = story.firm.staff.iter().position(|post| post.key == key)?;
    let mut rows = ledger.rows.iter().filter(|row| row.from as usize == post);
    let row = rows.find(|row| ledger.tasks.get(row.task as usize).is_some_and(|other| other.id == task))?;
    let figure = words.word(&format!("label-task-{what}"));
    let label = words.text(
        "structure-figure",
        &[("structure", task_name(&ledger.tasks[row.task as usize], words).into()), ("figure", figure.into())],
    );
    let value = Value::Tenths(if what == "today" { row.today } else { row.after });
    let entry = Entry::new(label, value, &format!("task-{what}"));
    Some(match what {
        "today" => entry.from([format!("person.{key}.coordination")]).by(SUPERVISION),
        _ => entry.from([format!("{}.today", task_address(task, &story.firm.staff[post]))]).by(&COORDINATION[1..2]),
    })
}
