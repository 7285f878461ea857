//! What a person looks for by words: people, cells, tasks, rules and figures.

use leveller_model::report;
use leveller_model::report::words::Words;
use leveller_model::story::Story;
use serde_json::Value;

use super::super::{FoundKind, FoundView, View};
use super::people::{called, name_of};

/// How many of a kind are told: whoever wants others types more.
const OF_A_KIND: usize = 8;

/// Finds what has all words of a search in its name; nothing where there are none.
pub(crate) fn search(story: &Story, view: &View, words: &Words, text: &str) -> Vec<FoundView> {
    let wanted: Vec<String> = text.split_whitespace().map(str::to_lowercase).collect();
    if wanted.is_empty() {
        return Vec::new();
    }
    let is = |name: &str| {
        let name = name.to_lowercase();
        wanted.iter().all(|word| name.contains(word.as_str()))
    };
    let mut found = Vec::new();
    let staff = &story.firm.staff;
    found.extend(called(&story.firm, text).take(OF_A_KIND).map(|index| FoundView {
        kind: FoundKind::Person,
        id: staff[index].key.clone(),
        label: name_of(&story.firm, index),
        detail: [&staff[index].title, &staff[index].unit].into_iter().flatten().cloned().collect::<Vec<_>>().join(", "),
    }));
    let cells = story.proposal.cells.iter().filter(|cell| is(&cell.name)).take(OF_A_KIND);
    found.extend(cells.map(|cell| FoundView {
        kind: FoundKind::Cell,
        id: cell.name.clone(),
        label: cell.name.clone(),
        detail: words.text("found-cell", &[("members", cell.members.len().into())]),
    }));
    let tasks = story.proposal.ledger.tasks.iter().map(|task| (task, report::task_name(task, words)));
    found.extend(tasks.filter(|(_, name)| is(name)).take(OF_A_KIND).map(|(task, name)| FoundView {
        kind: FoundKind::Task,
        id: task.id.clone(),
        label: name,
        detail: report::function_name(&task.function, words),
    }));
    let rules = view.bylaws.iter().flat_map(|bylaws| &bylaws.rules);
    let rules = rules.filter(|rule| is(&rule.title) || is(&rule.plain)).take(OF_A_KIND);
    found.extend(rules.map(|rule| FoundView {
        kind: FoundKind::Rule,
        id: rule.clause.clone(),
        label: rule.title.clone(),
        detail: rule.part.clone(),
    }));
    let mut figures = Vec::new();
    if let Ok(shown) = serde_json::to_value(view) {
        labelled(&shown, &mut figures);
    }
    figures.retain(|one| is(&one.label));
    figures.sort_by(|one, other| (&one.id, &one.label).cmp(&(&other.id, &other.label)));
    figures.dedup_by(|one, other| one.id == other.id);
    // A short label is the figure itself, a long one something about it.
    figures.sort_by_key(|one| one.label.len());
    found.extend(figures.into_iter().take(OF_A_KIND));
    found
}

/// Takes every figure that stands beside a label out of a view: what is shown can be found, and nothing else.
fn labelled(value: &Value, figures: &mut Vec<FoundView>) {
    match value {
        Value::Array(all) => all.iter().for_each(|one| labelled(one, figures)),
        Value::Object(fields) => {
            let text = |of: &Value, field: &str| of.get(field).and_then(Value::as_str).unwrap_or_default().to_owned();
            let address = fields.get("figure").map(|figure| text(figure, "address")).unwrap_or_default();
            let label = text(value, "label");
            if !address.is_empty() && !label.is_empty() {
                let detail = text(&fields["figure"], "text");
                figures.push(FoundView { kind: FoundKind::Figure, id: address, label, detail });
            }
            fields.values().for_each(|one| labelled(one, figures));
        }
        _ => {}
    }
}
