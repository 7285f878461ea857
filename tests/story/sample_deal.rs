//! The sample firm's deal beside what `tests/sample/deal.py` works out apart, and how it is told in print.

use std::collections::BTreeMap;
use std::fs;

use leveller_app::session::Session;
use leveller_model::report::document::Block;
use leveller_model::report::{compose, figures};
use rust_decimal::Decimal;

use super::{GAP, root};

fn expected() -> BTreeMap<String, String> {
    serde_json::from_str(&fs::read_to_string(root().join("tests/sample/expected-deal.json")).unwrap()).unwrap()
}

async fn sample() -> (tempfile::TempDir, Session) {
    let folder = tempfile::tempdir().unwrap();
    let session = Session::sample(&folder.path().join("s.leveller")).await.unwrap();
    (folder, session)
}

#[tokio::test]
async fn the_sample_deal_is_what_was_worked_apart() {
    let (_folder, mut session) = sample().await;
    let story = session.story("1").unwrap();
    let expected = expected();
    assert!(expected.len() > 50, "the search for sums has gone blind: {}", expected.len());
    let mut off = Vec::new();
    for (address, sum) in &expected {
        let shown =
            figures::figure(&story, session.words(), address).unwrap_or_else(|| panic!("{address} is no figure"));
        let sum: Decimal = sum.parse().unwrap();
        let got: Decimal = shown.exact.parse().unwrap();
        if got.round_dp(4) != sum {
            off.push(format!("{address}: worked apart {sum}, told {got}"));
        }
    }
    assert!(off.is_empty(), "\n  {}", off.join("\n  "));
}

/// What is said plainly is what the figures say, and what is not entered is said to be.
#[tokio::test]
async fn the_report_tells_the_sample_deal_and_no_single_pay() {
    let (_folder, mut session) = sample().await;
    let story = session.story("1").unwrap();
    let words = session.words();
    let text = |address: &str| figures::figure(&story, words, address).unwrap().text;
    let document = compose(&story, words, "2026-10-30".parse().unwrap(), &Default::default());
    let printed = serde_json::to_string(&document).unwrap();
    assert!(!printed.contains(GAP));
    let loss = text("deal.statement.likely.1.surplus").replace('−', "");
    for said in [
        words.text("deal-loss", &[("loss", loss.into())]),
        text("deal.owner.by-note"),
        text("deal.worth.middle"),
        text("deal.gap-at-start"),
    ] {
        assert!(printed.contains(&said), "the report lacks: {said}");
    }
    let wage = text("deal.owner.wage");
    assert!(wage.starts_with('£') && !printed.contains(&wage), "one owner's pay is printed: {wage}");
    assert_eq!(text("deal.source.scheme"), words.word("not-entered"));
    assert_eq!(text("deal.owner.trade"), words.word("not-entered"));
    let captions = document.blocks.iter().filter_map(|block| match block {
        Block::Table { caption, .. } => caption.as_deref(),
        _ => None,
    });
    let captions: Vec<&str> = captions.collect();
    for table in
        ["table-funding", "table-cover", "table-owner", "table-years-likely", "table-routes", "table-readiness"]
    {
        let name = words.word(table);
        assert!(captions.iter().any(|caption| caption.contains(&name)), "the report lacks the table: {name}");
    }
}

/// Equity is the equity before, the surplus and what members pay in; accounts tie to reserve and shares, every year.
#[tokio::test]
async fn equity_ties_in_every_course() {
    let (_folder, mut session) = sample().await;
    let story = session.story("1").unwrap();
    let exact = |address: String| -> Decimal {
        figures::figure(&story, session.words(), &address).unwrap().exact.parse().unwrap()
    };
    for course in figures::COURSES {
        let at = |year: usize, line: &str| exact(format!("deal.statement.{course}.{year}.{line}"));
        for year in 1..=5 {
            assert_eq!(at(year, "equity"), at(year - 1, "equity") + at(year, "surplus") + at(year, "paid-in"));
            assert_eq!(at(year, "cash"), at(year - 1, "cash") + at(year, "change"));
        }
        for year in 1..=10 {
            let account = |line: &str| exact(format!("deal.account.{course}.{year}.{line}"));
            assert_eq!(account("equity"), account("reserve") + account("accounts") + account("shares"));
        }
    }
}
