//! The sample firm's cash by week, runway and position, beside what `tests/sample/cash.py` works out apart.

use std::collections::BTreeMap;
use std::fs;

use leveller_app::session::Session;
use leveller_model::decision::{CashAction, CashItem, CashItemKind, Decision};
use leveller_model::money::Amount;
use leveller_model::problem::Code;
use leveller_model::report::charts::id;
use leveller_model::story::Story;
use leveller_model::viability::{CashPlan, FitId, Line, Position, Run};
use rust_decimal::Decimal;
use serde_json::{Value, json};

use super::root;

fn expected() -> Value {
    serde_json::from_str(&fs::read_to_string(root().join("tests/sample/expected-cash.json")).unwrap()).unwrap()
}

fn pounds(amount: Amount) -> String {
    amount.major(2).to_string()
}

fn run(run: &Run) -> Value {
    let weeks = run.weeks.iter().map(|week| {
        let lines: BTreeMap<String, String> =
            week.lines.iter().map(|(line, amount)| (id(line), pounds(*amount))).collect();
        let from = week.from.to_string();
        json!({"from": from, "opening": pounds(week.opening), "lines": lines, "closing": pounds(week.closing)})
    });
    let red = run.red.iter().map(|red| {
        let remedy = red
            .remedy
            .map(|remedy| json!({"action": remedy.action, "brings": pounds(remedy.brings), "covers": remedy.covers}));
        json!({"week": red.week, "short": pounds(red.short), "remedy": remedy})
    });
    json!({
        "weeks": weeks.collect::<Vec<_>>(),
        "lowest": pounds(run.lowest),
        "lowest_week": run.lowest_week,
        "below_zero": run.below_zero,
        "red": red.collect::<Vec<_>>(),
    })
}

fn position(of: &Position, ebit_a_year: Amount) -> Value {
    let mut told = serde_json::to_value(of).unwrap();
    let fields = told.as_object_mut().unwrap();
    for (name, value) in fields.iter_mut().filter(|(name, _)| *name != "months") {
        *value = json!(pounds(Amount(value.as_i64().unwrap_or_else(|| panic!("{name}")))));
    }
    fields.insert("months".to_owned(), json!(u64::try_from(of.months.trunc().mantissa()).unwrap()));
    let more = [
        ("ebitda", of.ebitda()),
        ("ebit", of.ebit()),
        ("working_capital", of.working_capital()),
        ("total_assets", of.total_assets()),
        ("total_liabilities", of.total_liabilities()),
        ("net_assets", of.net_assets()),
        ("ebit_a_year", ebit_a_year),
    ];
    fields.extend(more.map(|(name, amount)| (name.to_owned(), json!(pounds(amount)))));
    told
}

fn cash(story: &Story) -> &CashPlan {
    story.viability.cash.as_ref().unwrap()
}

async fn sample() -> (tempfile::TempDir, Session) {
    let folder = tempfile::tempdir().unwrap();
    let session = Session::sample(&folder.path().join("sample.leveller")).await.unwrap();
    (folder, session)
}

#[tokio::test]
async fn the_sample_has_the_cash_that_was_worked_apart() {
    let (_folder, mut session) = sample().await;
    let expected = expected();
    for scenario in expected["scenarios"].as_array().unwrap() {
        let story = session.story(scenario["id"].as_str().unwrap()).unwrap();
        let plan = cash(&story);
        assert_eq!(run(&plan.as_is), scenario["as_is"]);
        assert_eq!(run(&plan.plan), scenario["plan"]);
        assert_eq!(plan.start.unwrap().to_string(), scenario["start"].as_str().unwrap());
        let (solvency, of) = (&story.viability.solvency, story.viability.position.as_ref().unwrap());
        assert_eq!(position(of, solvency.ebit_a_year.unwrap()), expected["position"]);
        let runway = solvency.runway.as_ref().unwrap();
        assert_eq!((pounds(runway.cash), pounds(runway.fell)), ("105412.32".to_owned(), "152262.24".to_owned()));
        assert_eq!((runway.over, runway.weeks), (13, Some(Decimal::from(9))), "nine weeks, to the last decimal");
        assert_eq!((solvency.cash_runs_out, solvency.pays_as_due), (Some(8), Some(false)));
        assert_eq!((solvency.net_assets, solvency.owns_what_it_owes), (Some(Amount(-7_823_994)), Some(false)));
        assert_eq!(pounds(plan.doubtful), expected["doubtful"].as_str().unwrap());
        let fit = |id| plan.fits.iter().find(|fit| fit.id == id).and_then(|fit| fit.value).unwrap();
        assert_eq!(fit(FitId::ReceiptDays), Decimal::from(expected["receipt_days"].as_u64().unwrap()));
        assert_eq!(fit(FitId::SupplierWeeks).round_dp(4).to_string(), expected["supplier_weeks"].as_str().unwrap());
        assert!(story.viability.missing.is_empty());
        assert!(story.problems.iter().any(|problem| problem.code == Code::StartAfterCash));
    }
}

#[tokio::test]
async fn what_a_person_enters_and_every_action_move_money_and_lose_none() {
    let (_folder, mut session) = sample().await;
    let before = cash(&session.story("1").unwrap()).clone();
    let whole = |run: &Run| -> Amount {
        let weeks = run.weeks.iter().flat_map(|week| week.lines.values());
        weeks.chain(run.after.values()).copied().sum()
    };
    let item = CashItem {
        label: "Shares".into(),
        kind: CashItemKind::MemberShares,
        on: "2027-01-08".parse().unwrap(),
        amount: Amount(4_200_000),
        every_weeks: Some(2),
        until: Some("2027-01-22".parse().unwrap()),
    };
    session.decide("1", &Decision::CashItem { id: "shares".into(), item: Some(item) }, None).await.unwrap();
    let with_shares = cash(&session.story("1").unwrap()).clone();
    assert_eq!(whole(&with_shares.plan) - whole(&before.plan), Amount(8_400_000), "on 8 and on 22 January");
    assert_eq!(with_shares.as_is, before.as_is, "shares are a part of the plan alone");
    for action in CashAction::ALL.into_iter().filter(|action| *action != CashAction::Overdraft) {
        let week = if action == CashAction::AskCustomer { 2 } else { 8 };
        session.decide("1", &Decision::CashAction { action, week, on: true }, None).await.unwrap();
        let story = session.story("1").unwrap();
        let plan = &cash(&story).plan;
        assert_eq!(whole(plan), whole(&with_shares.plan), "{action:?} loses or makes money");
        assert!(
            plan.weeks[week as usize - 1].closing > with_shares.plan.weeks[week as usize - 1].closing,
            "{action:?}"
        );
        assert!(!story.problems.iter().any(|problem| problem.code == Code::CashActionIdle), "{action:?}");
        session.decide("1", &Decision::CashAction { action, week, on: false }, None).await.unwrap();
        assert_eq!(cash(&session.story("1").unwrap()), &with_shares, "{action:?} taken back");
    }
    let tax = Decision::CashAction { action: CashAction::TimeToPay, week: 8, on: true };
    session.decide("1", &tax, None).await.unwrap();
    let story = session.story("1").unwrap();
    let plan = &cash(&story).plan;
    assert_eq!(plan.weeks[11].lines[&Line::TaxInstalments], Amount(-2_178_615), "a sixth of 130,716.97, part by part");
}

#[tokio::test]
async fn an_overdraft_and_a_floor_are_the_firms_own() {
    let (_folder, mut session) = sample().await;
    let own = |id: &str, value| Decision::OwnFigure { parameter: format!("assumption.{id}"), value: Some(value) };
    let firm = session.story("1").unwrap().firm.clone();
    session.decide("1", &own("overdraft_limit", Decimal::from(40_000)), None).await.unwrap();
    let story = session.story("1").unwrap();
    assert!(std::sync::Arc::ptr_eq(&firm, &story.firm), "an assumption about cash reads nothing of the firm again");
    let red = |story: &Story| cash(story).plan.red.iter().map(|red| red.week).collect::<Vec<_>>();
    assert_eq!(red(&story), [8, 9, 13]);
    let overdraft = Decision::CashAction { action: CashAction::Overdraft, week: 8, on: true };
    session.decide("1", &overdraft, None).await.unwrap();
    assert_eq!(red(&session.story("1").unwrap()), [13], "40,380.18 below nothing is below the limit too");
    session.decide("1", &own("cash_floor", Decimal::from(26_000)), None).await.unwrap();
    assert_eq!(red(&session.story("1").unwrap()), [5, 13], "before the overdraft is used the floor holds");
}
