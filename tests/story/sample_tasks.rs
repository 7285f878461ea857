//! Who took which task of the sample firm's managers: `docs/sample-tasks.md` says what the program says.

use std::fmt::Write as _;
use std::fs;

use leveller_app::session::Session;
use leveller_model::decision::TaskHolder;
use leveller_model::proposal::LedgerRow;
use leveller_model::report::words::Words;
use leveller_model::story::Story;

use super::root;

/// Set by `npm run fix`, and by whoever wants the page written anew.
const WRITE: &str = "LEVELLER_WRITE_BINDINGS";
const PAGE: &str = "docs/sample-tasks.md";
/// What stands above the tables is written by hand, down to here.
const TABLES: &str = "\n## P001";

fn holder(story: &Story, words: &Words, row: &LedgerRow) -> String {
    if let Some(reason) = row.unheld {
        let id = serde_json::to_value(reason).unwrap();
        return format!("**unheld**: {}", words.word(&format!("unheld-{}", id.as_str().unwrap())));
    }
    let Some(holder) = row.holder.map(|at| &story.proposal.ledger.holders[at as usize]) else {
        return "ends".to_owned();
    };
    match &holder.holder {
        TaskHolder::Person { key } => key.clone(),
        TaskHolder::Rota { cell, rota } => {
            format!("{cell}, rota of {}", words.word(&format!("rota-{rota}")))
        }
        TaskHolder::Domain { domain } => {
            let people = holder.people.iter().map(|&post| story.firm.staff[post as usize].key.as_str());
            let subject = words.word(&format!("function-{domain}"));
            format!("subject of {}: {}", subject.to_lowercase(), people.collect::<Vec<_>>().join(", "))
        }
    }
}

/// A table for each post whose tasks are followed, in the order of the staff. Whoever never did a task has no row of it.
fn tables(story: &Story, words: &Words) -> String {
    let ledger = &story.proposal.ledger;
    let mut text = String::new();
    let mut post = None;
    for row in ledger.rows.iter().filter(|row| !row.today.is_zero()) {
        if post.replace(row.from) != Some(row.from) {
            let of = &story.firm.staff[row.from as usize];
            let sum = |hours: fn(&LedgerRow) -> rust_decimal::Decimal| {
                let own = ledger.rows.iter().filter(|other| other.from == row.from);
                words.number(own.map(hours).sum(), 2)
            };
            let title = of.title.as_deref().unwrap_or_default();
            writeln!(text, "\n## {} {title}\n", of.key).unwrap();
            writeln!(text, "{} hours a week today, {} afterwards.\n", sum(|row| row.today), sum(|row| row.after))
                .unwrap();
            text.push_str("| task | today | afterwards | held by | law |\n| --- | --- | --- | --- | --- |\n");
        }
        let task = &ledger.tasks[row.task as usize];
        let name = task.name.clone().unwrap_or_else(|| words.word(&format!("task-{}", task.id)));
        let hours = |hours| words.number(hours, 2);
        let cells = [
            name,
            hours(row.today),
            hours(row.after),
            holder(story, words, row),
            task.statute.clone().unwrap_or_default(),
        ];
        writeln!(text, "| {} |", cells.join(" | ").replace("|  |", "| |")).unwrap();
    }
    text
}

#[tokio::test]
async fn the_page_of_tasks_says_who_holds_what() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = Session::sample(&folder.path().join("sample.leveller")).await.unwrap();
    let story = session.story("1").unwrap();
    let tables = tables(&story, session.words());
    let page = fs::read_to_string(root().join(PAGE)).unwrap();
    let by_hand = page.split_once(TABLES).map_or(page.as_str(), |(by_hand, _)| by_hand);
    let expected = format!("{}\n{tables}", by_hand.trim_end());
    let ledger = &story.proposal.ledger;
    for hours in [ledger.today, ledger.ends, ledger.unheld] {
        let text = session.words().number(hours, 2);
        assert!(by_hand.contains(&text), "{PAGE}: what is written by hand does not say {text} hours");
    }
    if std::env::var_os(WRITE).is_some() {
        fs::write(root().join(PAGE), expected).unwrap();
        return;
    }
    assert!(page == expected, "{PAGE} is not what the program says; {WRITE}=1 with this test writes its tables anew");
}
