//! Cases in `tests/cases/deal`: one folder for each problem of a deal, given to its part of the chapter.
//!
//! `case.json` says in `about` why the input raises the problem; `expected.txt` holds the exact words: message and remedy
//! of each problem of that code. Floors, days and shares are those of `data/assumptions/deal.toml`.

use std::fs;

use leveller_app::data;
use leveller_model::Date;
use leveller_model::decision::{Borrowing, Competitor, Decision, Expected, Funding, MemberShares, PayPolicy, Worth};
use leveller_model::import::Role;
use leveller_model::money::{Amount, Currency};
use leveller_model::problem::{Code, Problem};
use leveller_model::rules::InForce;
use leveller_model::viability::benchmarks::{Measure, Stands, own_figures};
use leveller_model::viability::conversion::{Conversion, Inputs, KEPT, STATED, convert};
use leveller_model::viability::funding::{Floors, YearFlow, fund};
use leveller_model::viability::readiness::{ConditionId, Figure, Known, State};
use leveller_model::viability::statements::repayments_missing;
use leveller_model::viability::timeline::StepId;
use leveller_model::viability::valuation::{CashFlows, Realisables, too_dear, value};
use leveller_model::viability::{Position, rescue, timeline};
use proptest::prelude::*;
use rust_decimal::Decimal;
use serde::Deserialize;

use super::given::{given, sources, told};
use super::root;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    /// The working: why the input raises the problem.
    about: String,
    jurisdiction: String,
    as_of: Date,
    #[serde(default)]
    funding: Option<Funding>,
    #[serde(default)]
    flows: Vec<YearFlow>,
    /// A year's pay of each who joins.
    #[serde(default)]
    pays: Vec<Amount>,
    #[serde(default)]
    position: Option<Position>,
    #[serde(default)]
    expected: Option<Expected>,
    #[serde(default)]
    price: Option<Amount>,
    /// The day cash runs out: the conversion is laid out against it.
    #[serde(default)]
    runs_out: Option<Date>,
    /// Whether the legal routes are, too.
    #[serde(default)]
    routes: bool,
    /// How many people work there.
    #[serde(default)]
    people: u32,
}

fn raised(case: &Case, rules: &InForce<'_>) -> Vec<Problem> {
    let mut found = Vec::new();
    if let Some(funding) = &case.funding {
        let floors = Floors::from_rules(rules).unwrap();
        found.extend(fund(funding, &case.flows, &case.pays, &floors, Currency::GBP).1);
    }
    if let Some(position) = &case.position {
        let shares = Realisables::from_rules(rules).unwrap();
        let valued = value(position, &CashFlows::default(), &Worth::default(), &shares);
        let expected = case.expected.clone().unwrap_or_default();
        found.extend(repayments_missing(position, &expected, Currency::GBP));
        found.extend(too_dear(case.price, &valued, Currency::GBP));
    }
    if case.routes {
        let rescue = data::rescue().unwrap();
        found.extend(rescue::dated(rescue.of(&case.jurisdiction).unwrap(), case.as_of, case.runs_out, case.people).1);
    } else if case.runs_out.is_some() {
        // Somebody lends, and has not said when.
        let funding = Funding { lender: Some(Borrowing::default()), ..Funding::default() };
        found.extend(timeline::timeline(&funding, None, case.runs_out, rules).unwrap().1);
    }
    found
}

#[test]
fn every_case_of_a_deal_raises_its_problem_in_its_exact_words() {
    let words = leveller_app::language::words().unwrap();
    let mut folders: Vec<_> =
        fs::read_dir(root().join("tests/cases/deal")).unwrap().map(|entry| entry.unwrap().path()).collect();
    folders.sort();
    let mut found = Vec::new();
    for folder in &folders {
        let code = folder.file_name().unwrap().to_string_lossy().into_owned();
        assert!(Code::ALL.iter().any(|known| known.id() == code), "{code}: no problem is called that");
        let case: Case = serde_json::from_str(&fs::read_to_string(folder.join("case.json")).unwrap())
            .unwrap_or_else(|error| panic!("{code}: {error}"));
        assert!(!case.about.is_empty(), "{code}: say in about why the input raises it");
        let rules = data::rules(&case.jurisdiction).unwrap();
        let problems = raised(&case, &rules.on(case.as_of));
        let said: String = problems
            .iter()
            .filter(|problem| problem.code.id() == code)
            .map(|problem| words.problem(problem))
            .map(|(message, remedy)| format!("{message}\n{remedy}\n"))
            .collect();
        let expected = fs::read_to_string(folder.join("expected.txt")).unwrap();
        if said != expected {
            let others: Vec<_> = problems.iter().map(|problem| problem.code.id()).collect();
            found.push(format!("{code}\n    expected {expected:?}\n    got      {said:?}\n    raised   {others:?}"));
        }
    }
    assert!(folders.len() >= 10, "the search for cases has gone blind: {}", folders.len());
    assert!(found.is_empty(), "\n  {}", found.join("\n  "));
}

const PAYROLL: &[u8] = b"id,name,hours a week,annual salary,date of birth,start date,reports to\n\
    1,Ada Thorne,37.5,40000,1980-03-01,2010-01-04,\n2,Ben Frost,37.5,30000,1990-05-12,2015-01-05,1\n\
    3,Cleo Marsh,37.5,30000,1991-06-02,2018-01-08,1\n";

/// Books that balance: assets 600,000, debts 400,000, capital 10,000 and 190,000 earned and kept.
fn books() -> Position {
    let of = |pounds: i64| Amount(pounds * 100);
    Position {
        months: Decimal::from(12),
        sales: of(1_000_000),
        other_income: of(0),
        materials: of(400_000),
        subcontract: of(0),
        payroll: of(400_000),
        overheads: of(150_000),
        depreciation: of(20_000),
        interest: of(10_000),
        tax: of(0),
        drawings: of(30_000),
        cash: of(50_000),
        debtors: of(200_000),
        stock: of(100_000),
        prepayments: of(50_000),
        fixed_assets: of(200_000),
        creditors: of(100_000),
        taxes: of(50_000),
        accruals: of(50_000),
        loan: of(150_000),
        hire_purchase: of(50_000),
        share_capital: of(10_000),
        retained: of(190_000),
    }
}

fn converted(position: Option<&Position>, decisions: &[Decision]) -> (Conversion, Vec<Problem>) {
    let plan = given("gb", "2026-10-30".parse().unwrap(), None, sources(&[(Role::Payroll, "p.csv", PAYROLL)]), vec![]);
    let story = told(&plan);
    let inputs = Inputs {
        firm: &story.firm,
        proposal: &story.proposal,
        position,
        savings: [0, 2_000_000, 4_000_000].map(Amount),
        rescue: &plan.rescue,
        jurisdiction: "gb",
        runs_out: Some("2027-06-30".parse().unwrap()),
        consultation: None,
        pension_owed: Amount::ZERO,
        owners_wage: None,
        known: Known::default(),
    };
    convert(&inputs, decisions, &plan.rules.on(plan.as_of)).unwrap()
}

fn state(conversion: &Conversion, id: ConditionId) -> State {
    conversion.conditions.iter().find(|one| one.id == id).unwrap().state
}

/// Earnings of 50,000 and 20,000 saved are 70,000 a year; interest of 10,000 is owed before. 100,000 without interest over
/// five years asks for 20,000 a year: 70,000 / 30,000 = 2.33.
#[test]
fn a_deal_is_told_from_the_books_and_what_was_said() {
    let loan = Borrowing {
        amount: Some(Amount(10_000_000)),
        rate: Some(Decimal::ZERO),
        years: Some(5),
        ..Borrowing::default()
    };
    let said = Funding {
        price: Some(Amount(10_000_000)),
        conversion_costs: Some(Amount::ZERO),
        working_cash: Some(Amount::ZERO),
        lender: Some(loan),
        ..Funding::default()
    };
    let position = books();
    let repaid = Expected { loan_repaid: Some(Amount::ZERO), ..Expected::default() };
    let repaid = Expected { hire_purchase_repaid: Some(Amount::ZERO), ..repaid };
    let (told, problems) = converted(Some(&position), &[Decision::Funding(said), Decision::Expected(repaid)]);
    assert_eq!(problems, Vec::new());
    assert_eq!(told.not_entered.len(), 6);
    let covers: Vec<_> = told.deal.cover.iter().map(|year| year.cover.unwrap().round_dp(2)).collect();
    // 100,000 / 60 is 1,666.67: 20,000.04 a year.
    assert_eq!(covers, [Decimal::new(233, 2); STATED]);
    assert_eq!(told.proposed.as_ref().and_then(|one| one.lender.as_ref()?.amount), Some(Amount(10_000_000)));
    let books = told.by_books.as_ref().unwrap();
    assert!(books.statements.iter().all(|course| course.years.len() == STATED));
    assert!(books.accounts.iter().all(|kept| kept.years.len() == KEPT));
    // At the likely saving the first surplus is 70,000 - 20,000 - 10,000; of it 30 % is never divided.
    assert_eq!(books.statements[1].years[0].profit.surplus(), Amount(4_000_000));
    assert_eq!(books.accounts[1].years[0].to_reserve, Amount(1_200_000));
    // A firm that earns and owns more than it owes is not failing: nothing bounds its price.
    assert_eq!(books.valuation.for_assets, None);
    assert_eq!((books.unit_costs.today, books.owners_ways.trade_sale), (None, None));
    assert_eq!(told.routes.as_ref().map(Vec::len), Some(8));
    for met in [ConditionId::Accounts, ConditionId::CashReachesStart, ConditionId::Funded, ConditionId::NeedCarried] {
        assert_eq!(state(&told, met), State::Met, "{met:?}");
    }
    assert_eq!(state(&told, ConditionId::LendersDated), State::NotMet);
    assert_eq!(state(&told, ConditionId::TasksHeld), State::NotKnown);
}

/// Pay of 40,000 and 30,000 for the same hours is a ratio of 1.33, kept as it is: nothing changes, and that is less of a
/// change than any published case.
#[test]
fn the_firms_own_figures_stand_beside_the_published_ones() {
    let plan = given("gb", "2026-10-30".parse().unwrap(), None, sources(&[(Role::Payroll, "p.csv", PAYROLL)]), {
        vec![Decision::PayPolicy(PayPolicy::Keep)]
    });
    let story = told(&plan);
    let own = own_figures(&story.proposal, &story.savings);
    assert_eq!(own[&Measure::PayRatio].round_dp(2), Decimal::new(133, 2));
    assert_eq!((own[&Measure::PayLevel], own[&Measure::WageBill]), (Decimal::ZERO, Decimal::ZERO));
    let stands = |measure: Measure| plan.benchmarks.compare(measure, own.get(&measure).copied()).stands;
    assert_eq!(stands(Measure::PayRatio), Some(Stands::Within));
    assert_eq!(stands(Measure::PayLevel), Some(Stands::Within));
    assert_eq!(stands(Measure::WageBill), Some(Stands::FallsNot));
    assert_eq!(stands(Measure::Survival), None);
}

/// Two of three members pay 900.00 each over 24 months: 900.00 is in the statements and in the accounts after a year, and
/// 1,800.00 after two. A third who is no member yet has nothing in either.
#[test]
fn accounts_are_of_those_who_join_with_what_they_have_paid() {
    let shares = MemberShares { members: Some(2), each: Some(Amount(90_000)), months: Some(24) };
    let said = Funding { member_shares: Some(shares), ..Funding::default() };
    let (told, _) = converted(Some(&books()), &[Decision::Funding(said)]);
    let books = told.by_books.unwrap();
    for (course, kept) in books.statements.iter().zip(&books.accounts) {
        let shares: Vec<_> = kept.years.iter().map(|year| year.shares.0).take(3).collect();
        assert_eq!(shares, [90_000, 180_000, 180_000]);
        assert_eq!(kept.at_stake[0].len(), 2);
        let mut paid = Amount::ZERO;
        for (told, year) in course.years.iter().zip(&kept.years) {
            paid = paid + year.in_cash + year.paid_out;
            assert_eq!(year.equity + paid, told.balance.equity());
        }
    }
}

/// Fixed costs of 400,000, 150,000, 20,000 and 10,000, less 20,000 saved, are 560,000 and 0.60 of a pound of sales is left.
/// 100,000 without interest over three years, nothing in the first, is 50,000 in each of the two others, to the penny of a
/// monthly payment of 4,166.67: 12 of them are 50,000.04, so (560,000 + 50,000.04) / 0.60 = 1,016,666.73.
#[test]
fn sales_break_even_with_what_a_standstill_puts_off() {
    let loan = Borrowing {
        amount: Some(Amount(10_000_000)),
        rate: Some(Decimal::ZERO),
        years: Some(3),
        standstill_months: 12,
        on: None,
    };
    let said = Funding { lender: Some(loan), ..Funding::default() };
    let (told, _) = converted(Some(&books()), &[Decision::Funding(said)]);
    assert_eq!(told.by_books.unwrap().break_even.after, Some(Amount(101_666_673)));
}

/// What is needed beyond the price is no price: of 30,000 nobody pays in, the price is 10,000.
#[test]
fn what_the_firm_does_not_carry_is_not_said_of_the_price() {
    let said = Funding {
        price: Some(Amount(1_000_000)),
        conversion_costs: Some(Amount(2_000_000)),
        working_cash: Some(Amount::ZERO),
        ..Funding::default()
    };
    let (told, _) = converted(Some(&books()), &[Decision::Funding(said)]);
    let condition = told.conditions.iter().find(|one| one.id == ConditionId::NeedCarried).unwrap();
    assert_eq!(condition.figure, Some(Figure::Sum(Amount(3_000_000))));
    let words = leveller_app::language::words().unwrap();
    assert!(!words.word("condition-not-carried").contains("too much"));
    assert!(words.word(&condition.id.label()).starts_with("The firm carries what is needed"));
}

/// A lender that is not there decides nothing: 30 days to consult, 14 to vote, 21 to register and 14 to pass over are 79.
#[test]
fn nobody_waits_for_a_lender_there_is_none_of() {
    let steps = |said: Funding| converted(Some(&books()), &[Decision::Funding(said)]).0.timeline.steps;
    let alone = steps(Funding::default());
    assert!(alone.iter().all(|step| step.id != StepId::Borrow));
    let transfer = alone.iter().find(|step| step.id == StepId::Transfer).unwrap();
    assert_eq!(transfer.until, "2027-01-17".parse().unwrap());
    let loan = Borrowing { amount: Some(Amount(1)), ..Borrowing::default() };
    assert!(steps(Funding { lender: Some(loan), ..Funding::default() }).iter().any(|step| step.id == StepId::Borrow));
}

#[test]
fn without_books_nothing_that_rests_on_them_is_told() {
    let (told, problems) = converted(None, &[]);
    assert_eq!((told.by_books, told.proposed, problems), (None, None, Vec::new()));
    assert_eq!(told.deal.gap, None);
}

prop_compose! {
    fn any_borrowing()(
        amount in prop::option::of(0_i64..100_000_000_000_000),
        rate in prop::option::of(0_u32..=100),
        years in prop::option::of(1_u32..=40),
        standstill_months in 0_u32..=120,
    ) -> Borrowing {
        let rate = rate.map(|rate| Decimal::new(rate.into(), 2));
        Borrowing { amount: amount.map(Amount), rate, years, standstill_months, on: None }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// Whatever is decided within its bounds, a deal is told, and every balance sheet balances.
    #[test]
    fn any_deal_is_told(
        price in prop::option::of(0_i64..100_000_000_000_000),
        each in prop::option::of(0_i64..1_000_000_000_000),
        members in prop::option::of(0_u32..60),
        months in prop::option::of(0_u32..=120),
        borrowings in prop::collection::vec(any_borrowing(), 4),
        rates in prop::collection::vec(prop::option::of(-100_i64..=100), 6),
        units in 0_i64..1_000,
        position_months in 0_i64..20,
    ) {
        let rate = |at: usize| rates[at].map(|rate| Decimal::new(rate, 2));
        let zero_up = |at: usize| rate(at).map(|rate| rate.abs());
        let funding = Funding {
            price: price.map(Amount),
            conversion_costs: price.map(Amount),
            working_cash: Some(Amount(1)),
            member_shares: Some(MemberShares { members, each: each.map(Amount), months }),
            seller_note: Some(borrowings[0].clone()),
            lender: Some(borrowings[1].clone()),
            scheme: Some(borrowings[2].clone()),
            mutual_credit: Some(borrowings[3].clone()),
            grants: each.map(Amount),
            ..Funding::default()
        };
        let worth = Worth {
            multiples: rate(0).map(|rate| [rate.abs() * Decimal::from(100); 3]),
            owner_at_market: each.map(Amount),
            one_offs: price.map(|price| Amount(-price)),
            discount: zero_up(1),
            growth: rate(2),
            years: Some(40),
            trade_price: None,
        };
        let expected = Expected {
            sales: rate(0), input_prices: rate(1), pay: rate(2), overheads: rate(3), tax: zero_up(4),
            equipment: each.map(Amount), loan_repaid: each.map(Amount), hire_purchase_repaid: None,
        };
        let competitor = Competitor {
            name: String::new(), sales: Amount(1), payroll: Amount(1), materials: Amount(1), other: Amount(1),
            units: Decimal::from(units), own_units: Decimal::from(units),
        };
        let decisions = [
            Decision::Funding(funding),
            Decision::Worth(worth),
            Decision::Expected(expected),
            Decision::Competitor { competitor: Some(competitor) },
        ];
        prop_assert!(decisions.iter().all(|one| one.out_of_bounds().is_none()));
        let position = Position { months: Decimal::from(position_months), ..books() };
        let (told, _) = converted(Some(&position), &decisions);
        prop_assert_eq!(told.by_books.is_some(), position_months > 0);
        for year in told.by_books.iter().flat_map(|books| &books.statements).flat_map(|course| &course.years) {
            prop_assert_eq!(year.balance.assets(), year.balance.liabilities() + year.balance.equity());
        }
        for (course, kept) in told.by_books.iter().flat_map(|books| books.statements.iter().zip(&books.accounts)) {
            // What members were paid and what those paid in who followed a leaver is in the accounts alone.
            let (mut paid, mut paid_in) = (Amount::ZERO, Amount::ZERO);
            for (told, year) in course.years.iter().zip(&kept.years) {
                paid = paid + year.in_cash + year.paid_out;
                paid_in += year.paid_in;
                let beside = paid_in - told.balance.member_shares;
                prop_assert_eq!(year.equity + paid - beside, told.balance.equity());
                prop_assert_eq!(year.reserve + year.accounts + year.shares, year.equity);
            }
        }
    }
}
