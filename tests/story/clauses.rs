//! Councils: the hours, the chart and the draft rules speak of the same ones. What clauses say is tested beside the model.

use std::collections::BTreeMap;

use leveller_model::bylaws::{Rule, Run};
use leveller_model::decision::{CellMembers, CellMethod, CellPlan, Decision, PayPolicy};
use leveller_model::import::Role;
use leveller_model::report::words::Words;
use leveller_model::story::{Given, Story};
use rust_decimal::Decimal;

use super::given::{given, sources, told};

/// The firm the cases speak of: cells of 5 to 12, no rate above 1.5 times the lowest of 14.50, which is 21.75.
/// `posts`: of more than twenty a council of delegates is the committee, of fewer all are.
fn firm(posts: usize, cells: usize, policy: PayPolicy) -> Given {
    let mut payroll =
        "id,name,hours a week,annual salary,date of birth,reports to\n1,Ada Thorne,40,60000,1970-01-01,\n".to_owned();
    for id in 2..=posts {
        // 14.50 an hour for 40 hours in 52 weeks.
        payroll.push_str(&format!("{id},Member {id},40,30160,1980-01-01,1\n"));
    }
    let count = cells;
    let mut cells: Vec<CellMembers> =
        (1..=count).map(|number| CellMembers { name: format!("Cell {number}"), members: BTreeMap::new() }).collect();
    for id in 1..=posts {
        cells[id % count].members.insert(id.to_string(), Decimal::ONE);
    }
    let cells = CellPlan { min: 5, max: 12, method: CellMethod::ByHand, cells, solved: None };
    let files = sources(&[(Role::Payroll, "payroll.csv", payroll.as_bytes())]);
    given("gb", "2026-10-30".parse().unwrap(), None, files, vec![Decision::Cells(cells), Decision::PayPolicy(policy)])
}

fn said(runs: &[Run], words: &Words) -> String {
    leveller_model::report::inlines(runs, words)
        .into_iter()
        .map(|inline| {
            use leveller_model::report::document::Inline;
            match inline {
                Inline::Text { text }
                | Inline::Strong { text }
                | Inline::Emphasis { text }
                | Inline::Filled { text } => text,
                Inline::Blank { label } => format!("[{label}]"),
                Inline::Reference { text, .. } | Inline::Link { text, .. } => text,
                Inline::PageOf { .. } | Inline::Note { .. } | Inline::Changed { .. } => {
                    panic!("a clause calls no page and no note, and is of one edition")
                }
            }
        })
        .collect()
}

#[test]
fn the_hours_the_chart_and_the_draft_speak_of_the_same_councils() {
    use leveller_model::report::charts;
    use leveller_model::report::document::Chart;
    let words = leveller_app::language::words().unwrap();
    let cases = [
        (42, 6, vec!["Council, 6 delegates, recallable"]),
        (120, 20, vec!["Top council, 4 delegates, recallable", "4 councils, 20 delegates, recallable"]),
        (
            600,
            100,
            vec![
                "Top council, 4 delegates, recallable",
                "4 councils, 20 delegates, recallable",
                "20 councils, 100 delegates, recallable",
                "100 cells, 600 posts",
            ],
        ),
    ];
    for (posts, cells, expected) in cases {
        let story = told(&firm(posts, cells, PayPolicy::Keep));
        let drawing = charts::structure_after(&story, &words).unwrap();
        let Chart::Structure { rows } = drawing.chart else { panic!("not a structure") };
        let councils = story.proposal.coordination.tiers as usize;
        assert_eq!(rows.len(), councils + 1, "{cells} cells");
        let single: Vec<String> =
            rows.iter().filter(|row| row.len() == 1).map(|row| format!("{}, {}", row[0].label, row[0].note)).collect();
        assert_eq!(single, expected, "{cells} cells");
        let committee = rule(&story, "board-seats").unwrap();
        let members = said(&committee.paragraphs[0].runs, &words);
        let top = story.proposal.top_council().unwrap();
        assert!(members.contains(&format!("makes {top} seats at the adoption")), "{members}");
    }
}

fn rule(story: &Story, clause: &str) -> Option<Rule> {
    story.bylaws.as_ref()?.rules.iter().find(|rule| rule.clause == clause).cloned()
}
