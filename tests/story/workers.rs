//! The summary for workers: one page whatever the firm, with the report's figures.

use std::fmt::Write;
use std::fs;
use std::path::Path;

use leveller_app::contract::DocumentId;
use leveller_app::intake::Files;
use leveller_app::session::{DocumentRequest, NewPlan, Session};
use leveller_model::decision::{Decision, PayPolicy, Route};
use leveller_model::report::Edition;
use leveller_model::report::document::{Block, Document, Inline};

use super::GAP;

fn composed(session: &mut Session, id: DocumentId, edition: Edition) -> Document {
    session
        .document(&DocumentRequest { edition, ..DocumentRequest::new(id, "1", "2026-11-25".parse().unwrap()) })
        .unwrap()
}

fn text(document: &Document) -> String {
    let of = |block: &Block| match block {
        Block::Heading { text, .. } => text.clone(),
        Block::Paragraph { text, .. } => {
            let words = |inline: &Inline| match inline {
                Inline::Text { text } | Inline::Strong { text } => text.clone(),
                other => panic!("{other:?}"),
            };
            text.iter().map(words).collect()
        }
        other => panic!("{other:?}"),
    };
    document.blocks.iter().map(of).collect::<Vec<_>>().join("\n")
}

/// Numbers as they are printed: with grouping, decimals, a sign of a currency or of a share.
fn numbers(text: &str) -> Vec<String> {
    let pieces = text.split(|letter: char| !(letter.is_ascii_digit() || ",.%£".contains(letter)));
    let pieces = pieces.map(|piece| piece.trim_matches([',', '.']));
    pieces.filter(|piece| piece.chars().any(|letter| letter.is_ascii_digit())).map(str::to_owned).collect()
}

async fn firm(folder: &Path, name: &str, people: usize, decisions: Vec<Decision>) -> Session {
    let mut rows = String::from("Employee ID,Name,Hours a week,Annual pay (£),Date of birth,Reports to ID\n");
    for at in 0..people {
        let boss = if at == 0 { String::new() } else { format!("N{}", (at - 1) / 6) };
        writeln!(rows, "N{at},Person {at},37.5,{}.00,1980-03-01,{boss}", 26_000 + at % 97 * 311).unwrap();
    }
    let payroll = folder.join("payroll.csv");
    fs::write(&payroll, rows).unwrap();
    let new = NewPlan {
        name: Some(name.to_owned()),
        jurisdiction: "gb".to_owned(),
        as_of: "2026-10-30".parse().unwrap(),
        currency: None,
        files: Files { payroll: vec![payroll], ..Files::default() },
        author: None,
    };
    let mut session = Session::create(&folder.join("plan.leveller"), new).await.unwrap();
    for decision in decisions {
        session.decide("1", &decision, None).await.unwrap();
    }
    session
}

fn assert_one_page(session: &mut Session, edition: Edition) {
    let day = "2026-11-25".parse().unwrap();
    let pages =
        session.pages(&DocumentRequest { edition, ..DocumentRequest::new(DocumentId::Summary, "1", day) }).unwrap();
    assert_eq!(pages.count, 1);
    let name = Path::new(&pages.path).file_name().unwrap().len();
    assert!(name <= 255, "{name} bytes");
    let text = text(&composed(session, DocumentId::Summary, edition));
    assert!(!text.contains(GAP), "{text}");
}

#[tokio::test]
async fn the_summary_is_one_page_for_any_firm() {
    let route = |route| Decision::Route { route };
    let equal = Decision::PayPolicy(PayPolicy::Equal { hourly: None, benefits_end: true });
    let range = Decision::Range { draws: 1000, seed: 1 };
    for (people, decisions) in [
        (2, vec![]),
        (5, vec![route(Route::PostsCut)]),
        (60, vec![equal.clone(), route(Route::Attrition), range.clone()]),
        (1500, vec![equal, range]),
    ] {
        for name in
            ["Alder Joiners".to_owned(), "Ålderströmsvägens Snickeri ".repeat(12)[..].chars().take(300).collect()]
        {
            let folder = tempfile::tempdir().unwrap();
            let mut session = firm(folder.path(), &name, people, decisions.clone()).await;
            session.rename_scenario("1", &"W".repeat(300)).await.unwrap();
            assert_one_page(&mut session, Edition::Full);
            assert_one_page(&mut session, Edition::Redacted);
        }
    }
}

#[tokio::test]
async fn every_figure_of_the_summary_is_the_reports() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = Session::sample(&folder.path().join("plan.leveller")).await.unwrap();
    assert_one_page(&mut session, Edition::Full);
    let summary = text(&composed(&mut session, DocumentId::Summary, Edition::Full));
    let report = serde_json::to_string(&composed(&mut session, DocumentId::Report, Edition::Full)).unwrap();
    // The last paragraph is of the plan and not of the firm: its operation and the number of its content.
    let (of_the_firm, _) = summary.rsplit_once("Printed ").unwrap();
    let numbers = numbers(of_the_firm);
    assert!(numbers.len() > 10, "{numbers:?}");
    for number in numbers {
        assert!(report.contains(&number), "{number} is not in the report");
    }
    let story = session.story("1").unwrap();
    let words = leveller_app::language::words().unwrap();
    let closure = &story.savings.closures[0];
    for total in [closure.before.total(), closure.after.total()] {
        assert!(summary.contains(&words.money(total, story.firm.currency)));
    }
}
