//! The sample firm's cash by week, runway and position, beside what `tests/sample/cash.py` works out apart.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;

use leveller_app::intake::{self, Files};
use leveller_app::session::{NewPlan, Session};
use leveller_model::Date;
use leveller_model::decision::{CashAction, CashItem, CashItemKind, Decision, PayPolicy};
use leveller_model::import::{Flow, Role};
use leveller_model::money::{Amount, Currency};
use leveller_model::problem::{Code, Problem};
use leveller_model::report::charts::id;
use leveller_model::report::figures;
use leveller_model::story::{Given, Story};
use leveller_model::viability::{Basis, Beside, CashPlan, FitId, Line, Position, Run, Solvency};
use proptest::prelude::*;
use rust_decimal::Decimal;
use serde_json::{Value, json};

use super::given::{given, sources, told};
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

fn position(of: &Position, solvency: &Solvency) -> Value {
    let mut told = serde_json::to_value(of).unwrap();
    let fields = told.as_object_mut().unwrap();
    for (name, value) in fields.iter_mut().filter(|(name, _)| *name != "months") {
        *value = json!(pounds(Amount(value.as_i64().unwrap_or_else(|| panic!("{name}")))));
    }
    fields.insert("months".to_owned(), json!(u64::try_from(of.months.trunc().mantissa()).unwrap()));
    let more = [
        ("ebitda", of.ebitda()),
        ("ebit", of.ebit()),
        ("debt_due", solvency.debt_due),
        ("working_capital", of.working_capital(solvency.debt_due)),
        ("total_assets", of.total_assets()),
        ("total_liabilities", of.total_liabilities()),
        ("net_assets", of.net_assets()),
        ("ebit_a_year", solvency.ebit_a_year.unwrap()),
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
        assert_eq!(position(of, solvency), expected["position"]);
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
    // The deal's own shares, 31,500.00 in twelve parts, had one part in these weeks: 2,625.00 on 29 January.
    assert_eq!(
        whole(&with_shares.plan) - whole(&before.plan),
        Amount(8_400_000 - 262_500),
        "on 8 and on 22 January, in the place of what the deal says of shares"
    );
    let said = session.story("1").unwrap().problems.iter().filter(|one| one.code == Code::CashItemOverDeal).count();
    assert_eq!(said, 1);
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
    assert_eq!(plan.weeks[11].lines[&Line::TaxInstalments], Amount(-737_029), "a sixth of 44,221.76");
    assert_eq!(
        plan.weeks[2].lines[&Line::PayrollTax],
        with_shares.plan.weeks[2].lines[&Line::PayrollTax],
        "paid by then"
    );
}

#[tokio::test]
async fn an_overdraft_and_a_floor_are_the_firms_own() {
    let (_folder, mut session) = sample().await;
    let own = |id: &str, value| Decision::OwnFigure { parameter: format!("assumption.{id}"), value: Some(value) };
    let firm = session.story("1").unwrap().firm.clone();
    session.decide("1", &own("overdraft_limit", Decimal::from(36_000)), None).await.unwrap();
    let story = session.story("1").unwrap();
    assert!(std::sync::Arc::ptr_eq(&firm, &story.firm), "an assumption about cash reads nothing of the firm again");
    let red = |story: &Story| cash(story).plan.red.iter().map(|red| red.week).collect::<Vec<_>>();
    assert_eq!(red(&story), [8, 9]);
    let overdraft = Decision::CashAction { action: CashAction::Overdraft, week: 8, on: true };
    session.decide("1", &overdraft, None).await.unwrap();
    assert_eq!(red(&session.story("1").unwrap()), [8], "36,535.51 below nothing is below the limit too");
    session.decide("1", &own("cash_floor", Decimal::from(26_000)), None).await.unwrap();
    assert_eq!(red(&session.story("1").unwrap()), [5, 8], "before the overdraft is used the floor holds");
}

/// A note of 100,000.00 leaves 112,000.00 of the price to pay on 4 January, when the business passes. 95,000.00 paid in on 16
/// November are paid off at 1,903.61 on the 16th of December and of January, at 7.5 % over 60 months.
#[tokio::test]
async fn the_deals_money_comes_and_goes_on_its_day() {
    let (_folder, mut session) = sample().await;
    let story = session.story("1").unwrap();
    let lines = |story: &Story, week: usize| cash(story).plan.weeks[week - 1].lines.clone();
    assert_eq!(lines(&story, 10)[&Line::Lender], Amount(9_500_000));
    assert_eq!(lines(&story, 10)[&Line::ConversionCost], Amount(-2_365_000));
    assert!(!lines(&story, 10).contains_key(&Line::SellerNote), "all of the price waits");
    let why = figures::explain(&story, session.words(), "cash.plan.10.lender").unwrap();
    assert!(why.inputs.iter().any(|input| input.address == "deal.source.lender"));
    let mut funding = story.conversion.as_ref().unwrap().said.funding.clone();
    funding.seller_note.as_mut().unwrap().amount = Some(Amount(10_000_000));
    funding.lender.as_mut().unwrap().on = Some("2026-11-16".parse().unwrap());
    session.decide("1", &Decision::Funding(funding.clone()), None).await.unwrap();
    let story = session.story("1").unwrap();
    assert_eq!(lines(&story, 3)[&Line::Lender], Amount(9_500_000));
    assert_eq!(lines(&story, 10)[&Line::SellerNote], Amount(-11_200_000));
    assert_eq!([7, 11].map(|week| lines(&story, week)[&Line::Debt]), [Amount(-190_361); 2]);
    assert!(cash(&story).as_is.weeks.iter().all(|week| !week.lines.contains_key(&Line::Lender)));
    funding.lender.as_mut().unwrap().standstill_months = 1;
    funding.lender.as_mut().unwrap().rate = None;
    session.decide("1", &Decision::Funding(funding), None).await.unwrap();
    let story = session.story("1").unwrap();
    assert!(!lines(&story, 3).contains_key(&Line::Lender), "a source with a term missing is not counted");
}

/// A day, a month or a wait no calendar has is refused, and left out where a plan has it.
#[tokio::test]
async fn a_figure_of_the_firms_own_is_held_to_the_bounds_of_its_parameter() {
    let (_folder, mut session) = sample().await;
    let own = |id: &str, value: i64| Decision::OwnFigure {
        parameter: format!("assumption.{id}"),
        value: Some(Decimal::from(value)),
    };
    let before = cash(&session.story("1").unwrap()).clone();
    let nonsense =
        [("pay_day", 400), ("vat_quarter_month", 77), ("year_start_month", 13), ("days_to_consult", 1_000_000)];
    for (id, value) in nonsense {
        let refused = session.decide("1", &own(id, value), None).await.err().map(|error| error.code);
        assert_eq!(refused, Some("decision-out-of-bounds"), "{id}");
    }
    session.decide("1", &own("pay_day", 31), None).await.unwrap();
    assert_ne!(cash(&session.story("1").unwrap()), &before);
    let payroll = "id,name,job title,hours a week,annual salary\n1,Ada Thorne,Joiner,37.5,31200\n";
    let files = sources(&[(Role::Payroll, "payroll.csv", payroll.as_bytes())]);
    let decisions = nonsense.map(|(id, value)| own(id, value)).to_vec();
    let story = told(&given("gb", "2026-10-30".parse().unwrap(), None, files, decisions));
    let refused = story.problems.iter().filter(|problem| problem.code == Code::DecisionOutOfBounds).count();
    assert_eq!(refused, nonsense.len());
    let day = story.register.iter().find(|row| row.id == "assumption.pay_day").unwrap().value;
    assert_eq!(day, Decimal::ZERO, "as assumed");
}

/// As things are the lowest week ends at -55,204.73: within 60,000.00 nothing runs out, at 50,000.00 the last week does.
/// 105,412.32 and 60,000.00 last 165,412.32 × 13 ÷ 152,262.24 weeks.
#[tokio::test]
async fn signs_of_insolvency_are_held_against_the_overdraft_agreed() {
    let (_folder, mut session) = sample().await;
    let own = |value: i64| Decision::OwnFigure {
        parameter: "assumption.overdraft_limit".into(),
        value: Some(Decimal::from(value)),
    };
    session.decide("1", &own(60_000), None).await.unwrap();
    let story = session.story("1").unwrap();
    let (solvency, plan) = (&story.viability.solvency, cash(&story));
    assert_eq!((solvency.cash_runs_out, solvency.pays_as_due, story.viability.runs_out()), (None, Some(true), None));
    assert_eq!(plan.as_is.below_zero, Some(8), "overdrawn all the same");
    assert_eq!(plan.headroom(&plan.as_is.weeks[12]), Amount(479_527));
    assert!(!story.problems.iter().any(|problem| problem.code == Code::StartAfterCash), "the overdraft bridges it");
    let weeks = solvency.runway.as_ref().unwrap().weeks.unwrap();
    assert_eq!(weeks.round_dp(4).to_string(), "14.1227");
    let shown = session.view("1").unwrap().viability.cash;
    assert!(shown.signs[0].says.contains("overdrawn from the week from 21 Dec"), "{}", shown.signs[0].says);
    let rows = &shown.weeks.as_ref().unwrap().runs[1].rows;
    assert_eq!(rows.last().unwrap().cells[12].text, "4,795");
    let why = figures::explain(&story, session.words(), "cash.as-is.13.headroom").unwrap();
    assert_eq!((why.figure.exact.as_str(), why.inputs.len()), ("4795.27", 2));
    session.decide("1", &own(50_000), None).await.unwrap();
    let story = session.story("1").unwrap();
    assert_eq!((story.viability.solvency.cash_runs_out, story.viability.solvency.pays_as_due), (Some(13), Some(false)));
}

#[tokio::test]
async fn lists_of_the_books_are_taken_in_after_the_payroll_and_a_later_bank_is_what_came_of_the_plan() {
    let folder = tempfile::tempdir().unwrap();
    let file = |name: &str, text: &str| {
        let path = folder.path().join(name);
        fs::write(&path, text).unwrap();
        path
    };
    let books = file("books.csv", "Account,Name,Debit,Credit\n1200,Bank,500.00,\n3000,Share capital,,500.00\n");
    let new = |files: Files| NewPlan {
        name: None,
        jurisdiction: "gb".into(),
        as_of: "2026-10-30".parse().unwrap(),
        currency: None,
        files,
        author: None,
    };
    let accounts = || Files { accounts: vec![books.clone()], ..Files::default() };
    let path = folder.path().join("ours.leveller");
    let refused = Session::create(&path, new(accounts())).await.err().map(|error| error.code);
    assert_eq!(refused, Some("import-unusable"), "books alone are no plan");
    let payroll = file("payroll.csv", "id,name,job title,hours a week,annual salary\n1,Ada Thorne,Joiner,37.5,31000\n");
    let both = [&payroll, &books].map(|path| path.to_string_lossy().into_owned()).to_vec();
    let sorted = intake::sort_files(both, &[], &Default::default()).unwrap();
    assert_eq!((sorted.payroll.len(), sorted.books.len()), (1, 1), "a trial balance is no payroll");
    let mut session = Session::create(&path, new(Files { payroll: vec![payroll], ..Files::default() })).await.unwrap();
    let story = session.story("1").unwrap();
    assert_eq!(
        (&story.viability.cash, story.viability.missing.len()),
        (&None, 5),
        "no books, no plan, and what would give it"
    );
    session.import("1", &accounts()).await.unwrap();
    let head = "Week from,Opening,Received from customers,Net pay,Closing\n";
    let bank = file("bank.csv", &format!("{head}2026-10-19,380,100,0,480\n2026-10-26,480,120,-100,500\n"));
    session.import("1", &Files { accounts: vec![bank], ..Files::default() }).await.unwrap();
    // Given as the window gives what is no payroll.
    let later = file("later.csv", &format!("{head}2026-11-02,500,90,0,590\n"));
    session.import("1", &Files { lines: vec![later], ..Files::default() }).await.unwrap();
    let story = session.story("1").unwrap();
    assert_eq!(story.import.rows.len(), 1, "the payroll stays");
    let plan = cash(&story);
    // 220.00 in two weeks are 110.00 a week; no ledger says how long customers take.
    assert_eq!(plan.as_is.weeks[0].lines[&Line::NewSales], Amount(11_000));
    let [week] = plan.actual.as_slice() else { panic!("one week is known") };
    let beside = Beside { forecast: Amount(11_000), actual: Amount(9_000), difference: Amount(-2_000) };
    assert_eq!((week.week, week.flows.as_slice()), (1, [(Flow::Customers, beside)].as_slice()));
    assert_eq!((week.closing.forecast, week.closing.actual), (Amount(61_000), Amount(59_000)));
}

#[test]
fn without_a_bank_the_accounts_say_the_pace_and_what_is_not_known_is_in_no_week() {
    let payroll = "id,name,job title,hours a week,annual salary\n1,Ada Thorne,Joiner,37.5,31200\n";
    let accounts = "Name,Debit,Credit\nBank,9000.00,\nSales,,52000.00\nMaterials,10400.00,\nBank loan,,4000.00\nInterest,100.00,\n";
    let files = sources(&[
        (Role::Payroll, "payroll.csv", payroll.as_bytes()),
        (Role::Accounts, "accounts.csv", accounts.as_bytes()),
    ]);
    // From January to the end of October are ten months, 43.33 weeks.
    let story = told(&given("none", "2026-10-30".parse().unwrap(), Some(Currency::GBP), files, Vec::new()));
    let plan = cash(&story);
    let fit = |id| plan.fits.iter().find(|fit| fit.id == id).unwrap();
    assert_eq!((story.viability.months.value, story.viability.months.basis), (Some(Decimal::TEN), Basis::Assumption));
    assert_eq!(plan.as_is.weeks[0].lines[&Line::NewSales], Amount(120_000), "52,000.00 × 12 ÷ (10 × 52)");
    assert_eq!(plan.as_is.weeks[0].lines[&Line::Materials], Amount(-24_000));
    assert_eq!(
        (fit(FitId::Debt).value, fit(FitId::Debt).basis),
        (None, Basis::NotKnown),
        "no bank says what is paid off"
    );
    assert_eq!(fit(FitId::NetPay).basis, Basis::PayrollGross, "no law says what is taken off pay");
    assert_eq!(plan.as_is.weeks[3].lines[&Line::NetPay], Amount(-260_000), "a twelfth, on Friday 27 November");
    assert_eq!(fit(FitId::DueDays).basis, Basis::Assumption);
}

/// The sample told from its accounts and its pay by month as changed: months the accounts cover, the yearly profit before
/// interest and tax they come to, and the problems beside it.
fn months_of(pay: &str, decisions: Vec<Decision>) -> (Option<Decimal>, Option<Amount>, Vec<Problem>) {
    let read = |name: &str| fs::read(root().join("data/samples/calder-wray").join(name)).unwrap();
    let (payroll, accounts) = (read("payroll.csv"), read("trial-balance.csv"));
    let files = sources(&[
        (Role::Payroll, "payroll.csv", &payroll),
        (Role::Accounts, "trial-balance.csv", &accounts),
        (Role::PayMonths, "payroll-to-date.csv", pay.as_bytes()),
    ]);
    let story = told(&given("gb", "2026-10-30".parse().unwrap(), None, files, decisions));
    (story.viability.months.value, story.viability.solvency.ebit_a_year, story.problems)
}

#[test]
fn the_months_the_accounts_cover_are_those_whose_pay_comes_to_their_wages() {
    let pay = fs::read_to_string(root().join("data/samples/calder-wray/payroll-to-date.csv")).unwrap();
    let (seven, yearly) = (Some(Decimal::from(7)), Some(Amount(-59_820_343)));
    let raised =
        |problems: &[Problem], code| problems.iter().filter(|one| one.code == code).cloned().collect::<Vec<_>>();
    let about = [Code::PayMonthMissing, Code::AccountsMonthsApart, Code::BooksUntied];
    let (months, ebit, problems) = months_of(&pay, Vec::new());
    assert_eq!((months, ebit), (seven, yearly));
    assert!(about.iter().all(|code| raised(&problems, *code).is_empty()));

    let lines: Vec<&str> = pay.lines().collect();
    let without: String =
        lines.iter().filter(|line| !line.starts_with("2026-08")).map(|line| format!("{line}\n")).collect();
    let (months, ebit, problems) = months_of(&without, Vec::new());
    assert_eq!((months, ebit), (seven, yearly), "a month that is missing makes the others no shorter year");
    let [missing] = &raised(&problems, Code::PayMonthMissing)[..] else { panic!("one gap") };
    assert_eq!(
        (missing.place.file.as_deref(), missing.place.row),
        (Some("payroll-to-date.csv"), Some(5)),
        "July's row"
    );

    let earlier: String = ["2025-11", "2025-12", "2026-01", "2026-02", "2026-03"]
        .iter()
        .map(|month| lines[1].replace("2026-04", month) + "\n")
        .collect();
    let longer = pay.replacen(lines[1], &(earlier + lines[1]), 1);
    let (months, ebit, _) = months_of(&longer, Vec::new());
    assert_eq!((months, ebit), (seven, yearly), "pay from before the year is no longer year");

    let short: String =
        lines.iter().filter(|line| !line.starts_with("2026-04")).map(|line| format!("{line}\n")).collect();
    let (months, ebit, problems) = months_of(&short, Vec::new());
    assert_eq!((months, ebit), (None, None), "six months of pay are not the wages of seven");
    assert_eq!(raised(&problems, Code::AccountsMonthsApart).len(), 1);
    let entered = |id: &str, value: i64| {
        vec![Decision::OwnFigure { parameter: format!("assumption.{id}"), value: Some(value.into()) }]
    };
    let (months, ebit, problems) = months_of(&short, entered("accounts_months", 7));
    assert_eq!((months, ebit), (seven, yearly), "as entered");
    assert!(about.iter().all(|code| raised(&problems, *code).is_empty()));
    let (months, _, problems) = months_of(&short, entered("year_start_month", 4));
    assert_eq!(months, seven, "from April on, as the year begins");
    assert_eq!(raised(&problems, Code::PayMonthMissing).len(), 1, "April is missing");
}

/// Money of a week, of an invoice or of an account, in pence.
fn pence() -> impl Strategy<Value = i64> {
    prop_oneof![Just(0), -5_000_000_i64..5_000_000, 1_i64..1_000]
}

/// Books of any amounts: weeks of the bank, open invoices, accounts, what a person enters, and an action.
#[derive(Debug, Clone)]
struct AnyBooks {
    bank: Vec<[i64; 6]>,
    debtors: Vec<(i64, i32, i32)>,
    creditors: Vec<(i64, i32, i32)>,
    accounts: Vec<i64>,
    item: (i64, i32, Option<u32>),
    actions: Vec<(usize, u32)>,
    start: i32,
    day: i32,
}

fn any_books() -> impl Strategy<Value = AnyBooks> {
    let invoice = || (pence(), -200..60_i32, -200..120_i32);
    (
        prop::collection::vec(prop::array::uniform6(pence()), 0..15),
        prop::collection::vec(invoice(), 0..12),
        prop::collection::vec(invoice(), 0..12),
        prop::collection::vec(pence(), 7),
        (pence(), -30..200_i32, prop::option::of(1..6_u32)),
        prop::collection::vec((0..6_usize, 1..15_u32), 0..4),
        -30..150_i32,
        0..365_i32,
    )
        .prop_map(|(bank, debtors, creditors, accounts, item, actions, start, day)| AnyBooks {
            bank,
            debtors,
            creditors,
            accounts,
            item,
            actions,
            start,
            day,
        })
}

fn on(day: Date, days: i32) -> Date {
    let step = if days < 0 { Date::yesterday } else { Date::tomorrow };
    (0..days.abs()).fold(day, |day, _| step(day).unwrap())
}

fn plan_of(books: &AnyBooks) -> Given {
    let day = on(Date::new(2026, 4, 6).unwrap(), books.day);
    let major = |pence: i64| Amount(pence).major(2);
    let mut bank =
        "Week from,Opening,Received from customers,Net pay,VAT,Materials,Owner's drawings,Sundry,Closing\n".to_owned();
    let monday = on(day, -i32::from(day.weekday().to_monday_zero_offset()) - 7 * (books.bank.len() as i32 - 1));
    let mut balance = 100_000;
    for (week, flows) in books.bank.iter().enumerate() {
        let opening = balance;
        balance += flows.iter().sum::<i64>();
        let cells = flows.map(|flow| major(flow).to_string()).join(",");
        writeln!(bank, "{},{},{cells},{}", on(monday, 7 * week as i32), major(opening), major(balance)).unwrap();
    }
    let ledger = |party: &str, invoices: &[(i64, i32, i32)]| {
        let rows = invoices.iter().enumerate().map(|(at, (amount, dated, due))| {
            format!("{at},Party {},{},{},{}\n", at % 3, on(day, *dated), on(day, *due), major(*amount))
        });
        format!("Invoice,{party},Invoice date,Due date,Outstanding\n{}", rows.collect::<String>())
    };
    let names = ["Bank", "VAT", "PAYE", "Pension owed", "Sales", "Rent", "Bank loan"];
    let rows = names.iter().zip(&books.accounts).map(|(name, amount)| match *amount >= 0 {
        true => format!("{name},{},\n", major(*amount)),
        false => format!("{name},,{}\n", major(-amount)),
    });
    let accounts = format!("Name,Debit,Credit\n{}", rows.collect::<String>());
    let payroll = "id,name,job title,hours a week,annual salary,owner's drawings\n\
        1,Ada Thorne,Workshop manager,37.5,52000,9000\n2,Ben Frost,Joiner,37.5,31000,0\n3,Cleo Marsh,Joiner,30,24700,0\n";
    let (debtors, creditors) = (ledger("Customer", &books.debtors), ledger("Supplier", &books.creditors));
    let mut files: Vec<(Role, &str, &[u8])> = vec![(Role::Payroll, "payroll.csv", payroll.as_bytes())];
    let lists = [
        ("bank.csv", &bank, books.bank.is_empty()),
        ("debtors.csv", &debtors, books.debtors.is_empty()),
        ("creditors.csv", &creditors, books.creditors.is_empty()),
        ("accounts.csv", &accounts, books.accounts[0] == 0),
    ];
    files.extend(lists.iter().filter(|list| !list.2).map(|list| (Role::Accounts, list.0, list.1.as_bytes())));
    let (amount, after, every_weeks) = books.item;
    let item = CashItem {
        label: "Anything".into(),
        kind: if amount % 2 == 0 { CashItemKind::MemberShares } else { CashItemKind::OtherPayment },
        on: on(day, after),
        amount: Amount(amount.abs()),
        every_weeks,
        until: None,
    };
    let mut decisions = vec![
        Decision::CashItem { id: "any".into(), item: Some(item) },
        Decision::Start { on: Some(on(day, books.start)) },
        Decision::PayPolicy(PayPolicy::Equal { hourly: None, benefits_end: true }),
        Decision::OwnFigure { parameter: "assumption.overdraft_limit".into(), value: Some(Decimal::from(500)) },
    ];
    let actions = books.actions.iter().map(|(at, week)| (CashAction::ALL[*at], *week));
    decisions.extend(actions.map(|(action, week)| Decision::CashAction { action, week, on: true }));
    given("gb", day, None, sources(&files), decisions)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn a_closing_balance_is_the_opening_one_and_every_line(books in any_books()) {
        let plan = plan_of(&books);
        let mut without = plan.clone();
        without.scenarios[0].decisions.retain(|one| !matches!(one, Decision::CashAction { .. }));
        let (story, without) = (told(&plan), told(&without));
        let Some(cash) = &story.viability.cash else {
            prop_assert!(books.bank.is_empty() && books.accounts[0] == 0, "what is at the bank is said, and there is no plan");
            return Ok(());
        };
        let whole = |run: &Run| -> Amount {
            run.weeks.iter().flat_map(|week| week.lines.values()).chain(run.after.values()).copied().sum()
        };
        for run in [&cash.as_is, &cash.plan] {
            prop_assert_eq!(run.weeks.len(), leveller_model::viability::WEEKS);
            for (week, next) in run.weeks.iter().zip(run.weeks.iter().skip(1).map(Some).chain([None])) {
                prop_assert_eq!(week.closing, week.opening + week.lines.values().copied().sum());
                prop_assert!(next.is_none_or(|next| next.opening == week.closing));
                prop_assert!(week.closing >= run.lowest);
            }
            prop_assert_eq!(run.weeks[run.lowest_week as usize - 1].closing, run.lowest);
        }
        prop_assert_eq!(whole(&cash.plan), whole(&without.viability.cash.as_ref().unwrap().plan), "an action moves money");
        let invoices = story.books.debtors.iter().flatten().map(|one| one.amount).sum::<Amount>();
        let open = cash.as_is.weeks.iter().map(|week| &week.lines).chain([&cash.as_is.after]);
        let open: Amount = open.filter_map(|lines| lines.get(&Line::OpenInvoices)).copied().sum();
        prop_assert_eq!(open + cash.doubtful, invoices, "every open invoice is in a week, after the plan, or not counted on");
    }
}
