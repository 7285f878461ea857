//! Thirteen weeks of cash as they are told: figures by address, the part of the report, the view.

use leveller_app::contract::DocumentId;
use leveller_app::session::{DocumentRequest, Session};
use leveller_model::decision::{CashAction, Decision, Expected, Head};
use leveller_model::report::document::{Block, Chart, Document, Row};
use leveller_model::report::figures;

async fn sample() -> (tempfile::TempDir, Session) {
    let folder = tempfile::tempdir().unwrap();
    let session = Session::sample(&folder.path().join("sample.leveller")).await.unwrap();
    (folder, session)
}

fn tables<'a>(document: &'a Document, caption: &str) -> Vec<&'a [Row]> {
    let each = document.blocks.iter().filter_map(|block| match block {
        Block::Table { caption: Some(found), rows, .. } if found.ends_with(caption) => Some(rows.as_slice()),
        _ => None,
    });
    each.collect()
}

#[tokio::test]
async fn a_week_explains_itself_down_to_the_row_of_a_list() {
    let (_folder, mut session) = sample().await;
    let story = session.story("1").unwrap();
    let why = |address: &str| figures::explain(&story, session.words(), address).unwrap();
    let closing = why("cash.plan.8.closing");
    assert_eq!(closing.figure.text, "−£36,535.51");
    let inputs: Vec<&str> = closing.inputs.iter().map(|input| input.address.as_str()).collect();
    assert_eq!(inputs[0], "cash.plan.8.opening");
    let pence = |text: &str| text.replace('.', "").parse::<i64>().unwrap();
    let sum: i64 = closing.inputs.iter().map(|input| pence(&input.exact)).sum();
    assert_eq!(sum, pence(&closing.figure.exact), "the inputs are the sum");
    let pay = why("cash.plan.8.net-pay");
    assert_eq!(pay.inputs[0].address, "cash.fit.net-pay");
    assert!(pay.sources.iter().any(|row| row.id == "assumption.pay_day"));
    let later = why("cash.plan.13.net-pay");
    assert!(
        later.inputs.iter().any(|input| input.address == "cash.as-is.13.net-pay"),
        "after the start it says from what"
    );
    assert!(why("cash.plan.3.payroll-tax").sources.iter().any(|row| row.id == "due.payroll_tax_day"));
    let cash = why("cash.position.cash");
    assert_eq!(cash.figure.exact, "105412.32");
    assert!(cash.inputs.iter().all(|input| input.address.starts_with("cash.account.")));
}

/// Of the debts, 48,000.00 and 24,000.00 a year are entered as repaid: 365,287.56 − 72,000.00 = 293,287.56.
/// 6.56 × 293,287.56 ÷ 818,592.67 = 2.3503; 3.26 × −79,239.94 ÷ 818,592.67 = −0.3156; 6.72 × −598,203.43 ÷ 818,592.67 =
/// −4.9108; 1.05 × −78,239.94 ÷ 896,832.61 = −0.0916. Together −2.9676, below 1.1.
#[tokio::test]
async fn altmans_screen_is_a_sign_and_says_that_it_is_no_forecast() {
    let (_folder, mut session) = sample().await;
    let view = session.view("1").unwrap();
    let sign = view.viability.cash.signs.iter().find(|sign| sign.figure.address == "cash.z2").unwrap();
    assert_eq!((sign.figure.text.as_str(), sign.bad), ("−2.97", true));
    assert!(!sign.caveat.contains("not entered"));
    session.decide("1", &Decision::Expected(Expected::default()), None).await.unwrap();
    let view = session.view("1").unwrap();
    let sign = view.viability.cash.signs.iter().find(|sign| sign.figure.address == "cash.z2").unwrap();
    assert_eq!(sign.figure.text, "−2.39", "without any of the debts");
    assert!(sign.caveat.contains("not entered"), "{}", sign.caveat);
}

#[tokio::test]
async fn the_report_holds_the_weeks_the_red_ones_and_the_signs() {
    let (_folder, mut session) = sample().await;
    let printed_on = "2026-10-30".parse().unwrap();
    let document = session.document(&DocumentRequest::new(DocumentId::Report, "1", printed_on)).unwrap();
    let weeks = tables(&document, "Cash by week, as planned");
    assert_eq!(weeks.len(), 2, "thirteen weeks in two tables");
    let closing: Vec<&str> =
        weeks.iter().flat_map(|rows| rows.last().unwrap().cells[1..].iter().map(String::as_str)).collect();
    assert_eq!(closing.len(), 13);
    assert_eq!((closing[0], closing[7], closing[12]), ("102,878", "−36,536", "39,595"));
    let [red] = tables(&document, "Weeks below the floor")[..] else { panic!("one table") };
    let red: Vec<String> = red.iter().map(|row| row.cells.join(" ")).collect();
    assert_eq!(red.len(), 2);
    assert!(red[0].contains("£36,535.51") && red[0].contains("£44,221.76"), "{}", red[0]);
    assert_eq!(tables(&document, "Signs of insolvency")[0].len(), 4);
    let charts = document.blocks.iter().filter_map(|block| match block {
        Block::Figure { chart: Chart::Weeks { weeks, .. }, .. } => Some(weeks),
        _ => None,
    });
    let [bars] = charts.collect::<Vec<_>>()[..] else { panic!("one chart") };
    assert_eq!(bars.iter().map(|week| week.red).collect::<Vec<_>>().iter().filter(|red| **red).count(), 2);
    assert_eq!((bars[7].value, bars[12].otherwise), (-3_653_551, Some(-5_520_473)));
}

#[tokio::test]
async fn the_view_says_what_was_decided_of_cash() {
    let (_folder, mut session) = sample().await;
    let view = session.view("1").unwrap();
    let told = view.viability.cash.weeks.as_ref().unwrap();
    assert_eq!(told.red.iter().map(|red| (red.week, red.action)).next(), Some((8, Some(CashAction::TimeToPay))));
    assert!(view.problems.iter().any(|problem| problem.code == "start-after-cash" && problem.chapter == "viability"));
    assert!(told.taken.is_empty());
    assert!(told.runs.iter().all(|run| run.rows.iter().all(|row| row.cells.len() == 13)));
    let account = view.viability.cash.accounts.iter().find(|account| account.head == "overheads").unwrap().id.clone();
    let put = Decision::CashAction { action: CashAction::TimeToPay, week: 8, on: true };
    session.decide("1", &put, None).await.unwrap();
    session
        .decide("1", &Decision::AccountHead { account: account.clone(), head: Some(Head::Rent) }, None)
        .await
        .unwrap();
    let view = session.view("1").unwrap();
    let told = view.viability.cash.weeks.as_ref().unwrap();
    assert_eq!(told.taken.iter().map(|one| (one.week, one.action)).collect::<Vec<_>>(), [(8, CashAction::TimeToPay)]);
    assert!(told.red.iter().all(|red| red.week != 8));
    let account = view.viability.cash.accounts.iter().find(|one| one.id == account).unwrap();
    assert_eq!((account.head.as_str(), account.decided), ("rent", true));
}
