//! The books: the sample firm's lists, lists as other programs write them, and any bytes.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test stops at the first thing that is not there")]

use std::fs;

use leveller_model::Date;
use leveller_model::decision::Head;
use leveller_model::import::{self, Books, Flow, Heads, Role, Source};
use leveller_model::money::{Amount, Currency};
use leveller_model::problem::{Code, Problem};
use proptest::prelude::*;

#[path = "import/shipped.rs"]
mod shipped;

use shipped::{account_words, profiles, root};

fn day() -> Date {
    Date::new(2026, 10, 30).unwrap()
}

fn sources(files: &[(&str, &[u8])]) -> Vec<Source> {
    let words = account_words();
    let mut sources = Vec::new();
    for (name, bytes) in files {
        sources.extend(import::tables(name, bytes).0.into_iter().map(|table| {
            let role = import::role_of(&table, &words).unwrap_or(Role::Accounts);
            Source { role, profile: None, table }
        }));
    }
    sources
}

/// Reads files as they are told apart by their headings.
fn read(files: &[(&str, &[u8])], heads: &Heads) -> (Books, Vec<Problem>) {
    import::books(&sources(files), &profiles(), &account_words(), heads, day(), Currency::GBP)
}

fn codes(problems: &[Problem]) -> Vec<Code> {
    problems.iter().map(|problem| problem.code).collect()
}

#[test]
fn the_samples_books_are_read_whole() {
    let folder = root().join("data/samples/calder-wray");
    let names = ["trial-balance.csv", "aged-debtors.csv", "aged-creditors.csv", "cash.csv", "payroll-to-date.csv"];
    let files: Vec<(&str, Vec<u8>)> = names.iter().map(|name| (*name, fs::read(folder.join(name)).unwrap())).collect();
    let files: Vec<(&str, &[u8])> = files.iter().map(|(name, bytes)| (*name, bytes.as_slice())).collect();
    let (books, problems) = read(&files, &Heads::new());
    assert!(problems.is_empty(), "{problems:?}");
    assert_eq!((books.accounts.len(), books.bank.len(), books.months.len()), (39, 13, 7));
    assert_eq!((books.debtors.as_ref().unwrap().len(), books.creditors.as_ref().unwrap().len()), (18, 22));
    assert!(books.accounts.iter().all(|account| account.head.is_some()), "every account is known by its name");
    assert_eq!(books.balance(Head::Bank), Amount(10_541_232));
    assert_eq!(books.bank[12].of(Flow::NetPay), Amount(-10_611_573));
    assert!(!format!("{books:?}").contains("Redshank"), "a party never reaches a log");
}

#[test]
fn a_trial_balance_by_section_is_told_by_its_sections() {
    let text = "ReportDate,Tenant,Section,AccountID,AccountName,AccountCode,Debit,Credit,YTDDebit,YTDCredit\n\
        2026-06-30,Invented Ltd,Assets,a1,Business Bank Account,090,1200.0,0.0,15234.5,0.0\n\
        2026-06-30,Invented Ltd,Assets,a2,Office Equipment,710,0.0,0.0,12000.0,0.0\n\
        2026-06-30,Invented Ltd,Liabilities,a3,GST,820,0.0,400.0,0.0,4210.0\n\
        2026-06-30,Invented Ltd,Liabilities,a4,Loan,900,0.0,0.0,0.0,20000.0\n\
        2026-06-30,Invented Ltd,Revenue,a5,Sales,200,0.0,4500.0,0.0,3024.5\n";
    let (books, problems) = read(&[("xero.csv", text.as_bytes())], &Heads::new());
    assert!(problems.is_empty(), "{problems:?}");
    let heads: Vec<_> = books.accounts.iter().map(|account| account.head.unwrap()).collect();
    assert_eq!(heads, [Head::Bank, Head::FixedAssets, Head::Vat, Head::Loan, Head::Sales]);
    assert_eq!(books.accounts[0].code.as_deref(), Some("090"), "a code is text");
    assert_eq!(books.balance(Head::Bank), Amount(1_523_450), "the year's column, not the month's");
}

#[test]
fn a_report_of_names_and_amounts_takes_its_signs_from_what_accounts_are() {
    let text = "Account,Total\nIncome,\nSales,1000.00\nTotal income,1000.00\nExpenses,\nRent,300.00\nWages,600.00\n\
        Net profit,100.00\nAssets,\nBank,100.00\n";
    let (books, problems) = read(&[("report.csv", text.as_bytes())], &Heads::new());
    assert_eq!(books.balance(Head::Sales), Amount(-100_000));
    assert_eq!((books.balance(Head::Rent), books.balance(Head::Bank)), (Amount(30_000), Amount(10_000)));
    assert_eq!((books.counts.read, books.counts.taken, books.counts.set_aside), (9, 4, 5));
    assert!(!codes(&problems).contains(&Code::AccountsUnbalanced), "{problems:?}");
}

#[test]
fn what_an_account_is_can_be_decided() {
    let text = "Account,Name,Debit,Credit\n1,Green box,50.00,\n2,Share capital,,50.00\n";
    let (books, problems) = read(&[("a.csv", text.as_bytes())], &Heads::new());
    assert_eq!((books.accounts[0].head, books.unknown()), (None, Amount(5_000)));
    assert_eq!(codes(&problems), [Code::AccountUnknown]);
    let decided = Heads::from([("1".to_owned(), Head::Bank), ("gone".to_owned(), Head::Stock)]);
    let (books, problems) = read(&[("a.csv", text.as_bytes())], &decided);
    assert_eq!((books.balance(Head::Bank), books.unknown()), (Amount(5_000), Amount::ZERO));
    assert_eq!(codes(&problems), [Code::DecisionUnmatched]);
}

#[test]
fn payments_above_zero_are_turned_where_the_week_then_runs_on() {
    let text = "Week commencing,Opening balance,Sales,Wages,Closing balance\n05/10/2026,100,80,50,130\n12/10/2026,130,0,30,100\n";
    let (books, problems) = read(&[("bank.csv", text.as_bytes())], &Heads::new());
    assert!(codes(&problems).iter().all(|code| *code == Code::DateOrderAssumed), "{problems:?}");
    assert_eq!(books.bank[0].of(Flow::NetPay), Amount(-5_000));
}

#[test]
fn a_later_file_of_the_bank_is_what_came_of_the_plan() {
    let first = "Week from,Opening,Sales,Wages,Closing\n2026-10-26,100,50,-30,120\n";
    let later = "Week from,Opening,Sales,Wages,Closing\n2026-10-26,100,50,-30,120\n2026-11-02,120,10,-30,100\n";
    let (books, problems) = read(&[("one.csv", first.as_bytes()), ("two.csv", later.as_bytes())], &Heads::new());
    assert!(problems.is_empty(), "{problems:?}");
    assert_eq!((books.history().len(), books.actual().len(), books.counts.merged), (1, 1, 1));
}

#[test]
fn a_payroll_is_no_list_of_the_books() {
    let payroll = fs::read(root().join("data/samples/calder-wray/payroll.csv")).unwrap();
    let lines = fs::read(root().join("data/samples/calder-wray/reporting-lines.csv")).unwrap();
    let by_period = b"Pay period,Name,Gross pay,Net pay\n2026-04,Ada Thorne,2500,2000\n".to_vec();
    for bytes in [payroll, lines, by_period] {
        let tables = import::tables("file.csv", &bytes).0;
        assert!(tables.iter().all(|table| !import::is_surely_books(table, &account_words())));
    }
}

/// Lists with headings that are known and cells that may be anything.
fn list() -> impl Strategy<Value = String> {
    let headings = prop::sample::select(vec![
        "Account,Name,Debit,Credit",
        "Name,Amount",
        "Date,Account name,Amount",
        "Invoice,Customer,Invoice date,Due date,Outstanding",
        "Supplier,Due date,Outstanding",
        "Week from,Opening,Received from customers,Net pay,Sundry,Closing",
        "Month,Gross pay,Net pay",
        "Transaction ID,Date,Account name,Amount",
        ",As of Sep 30 2026,As of Sep 30 2025",
        "Code,Name",
        // The headings of the figures of a document in XBRL.
        "concept,taxonomy,member,from,to,unit,sign,scale,format,brackets,context,text",
    ]);
    let cell = prop_oneof![
        "[ -~]{0,12}",
        "-?[0-9]{1,6}(\\.[0-9]{2})?",
        "20[0-9]{2}-[01][0-9]-[0-3][0-9]",
        prop::sample::select(vec![
            "Total",
            "Total assets",
            "Assets",
            "Equity",
            "Net income",
            "Stock",
            "Sales",
            "CashBankOnHand",
            "http://xbrl.frc.org.uk/fr/",
            "2026-09-30",
            "GBP",
            "-",
            "3",
            "("
        ])
        .prop_map(str::to_owned),
        Just(String::new()),
    ];
    let row = prop::collection::vec(cell, 0..7).prop_map(|cells| cells.join(","));
    (headings, prop::collection::vec(row, 0..12)).prop_map(|(head, rows)| format!("{head}\n{}", rows.join("\n")))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn no_row_is_lost(one in list(), other in list()) {
        let (books, _) = read(&[("one.csv", one.as_bytes()), ("other.csv", other.as_bytes())], &Heads::new());
        let counts = books.counts;
        prop_assert_eq!(counts.read, counts.taken + counts.merged + counts.set_aside);
        let taken = books.accounts.len() + books.bank.len() + books.months.len()
            + books.debtors.as_ref().map_or(0, Vec::len) + books.creditors.as_ref().map_or(0, Vec::len);
        prop_assert_eq!(counts.taken as usize, taken);
        prop_assert_eq!(counts.set_aside as usize, books.set_aside.len());
        let known: Amount = Head::ALL.into_iter().map(|head| books.balance(head)).sum();
        let all: Amount = books.accounts.iter().map(|account| account.amount).sum();
        prop_assert_eq!(known + books.unknown(), all, "every account is in one sum, or in none and said so");
    }

    #[test]
    fn any_bytes_give_problems_and_never_a_panic(bytes in prop::collection::vec(any::<u8>(), 0..400), role in 0..5_usize) {
        let role = [Role::Accounts, Role::Debtors, Role::Creditors, Role::Bank, Role::PayMonths][role];
        let sources: Vec<Source> =
            import::tables("any.csv", &bytes).0.into_iter().map(|table| Source { role, profile: None, table }).collect();
        let (books, _) = import::books(&sources, &profiles(), &account_words(), &Heads::new(), day(), Currency::GBP);
        prop_assert_eq!(books.counts.read, books.counts.taken + books.counts.merged + books.counts.set_aside);
    }
}
