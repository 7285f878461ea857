//! The sample firm's cash by week, runway and position, beside what `tests/sample/cash.py` works out apart.

use std::collections::BTreeMap;
use std::fs;

use leveller_app::session::Session;
use leveller_model::money::Amount;
use leveller_model::story::Story;
use leveller_model::viability::Run;
use serde_json::{Value, json};

use super::root;

fn pounds(amount: Amount) -> String {
    amount.major(2).to_string()
}

fn run(run: &Run) -> Value {
    let weeks = run.weeks.iter().map(|week| {
        let lines: BTreeMap<String, String> = week
            .lines
            .iter()
            .map(|(line, amount)| (serde_json::to_value(line).unwrap().as_str().unwrap().to_owned(), pounds(*amount)))
            .collect();
        json!({"from": week.from.to_string(), "opening": pounds(week.opening), "lines": lines, "closing": pounds(week.closing)})
    });
    json!({
        "weeks": weeks.collect::<Vec<_>>(),
        "lowest": pounds(run.lowest),
        "lowest_week": run.lowest_week,
        "below_zero": run.below_zero,
        "red": run.red.iter().map(|red| json!({
            "week": red.week,
            "short": pounds(red.short),
            "remedy": red.remedy.map(|remedy| json!({"action": remedy.action, "brings": pounds(remedy.brings), "covers": remedy.covers})),
        })).collect::<Vec<_>>(),
    })
}

fn told(story: &Story) -> Value {
    let viability = &story.viability;
    let cash = viability.cash.as_ref().unwrap();
    json!({"as_is": run(&cash.as_is), "plan": run(&cash.plan), "doubtful": pounds(cash.doubtful), "fits": cash.fits})
}

#[tokio::test]
async fn the_sample_has_its_cash() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = Session::sample(&folder.path().join("sample.leveller")).await.unwrap();
    let story = session.story("1").unwrap();
    fs::write("/tmp/cash.json", serde_json::to_string_pretty(&told(&story)).unwrap()).unwrap();
    let _ = root();
    for problem in &story.problems {
        println!("{:?} {:?}", problem.code, problem.args);
    }
    println!("{:?} {:?}", story.viability.solvency, story.viability.position);
}
