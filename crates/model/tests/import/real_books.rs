//! Real books, read where they are at hand, against figures worked out by an independent program.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use leveller_model::Date;
use leveller_model::decision::Head;
use leveller_model::import::{self, Books, Heads, Role, Source, Table};
use leveller_model::money::{Amount, Currency};
use leveller_model::problem::{Arg, Code, Problem};
use serde_json::Value;

use super::shipped::account_words;
use super::{profiles, root};

/// What a file of the books gave.
struct Told {
    want: Value,
    tables: Vec<Table>,
    books: Books,
    problems: Vec<Problem>,
}

impl Told {
    fn head(&self, head: Head) -> Amount {
        self.books.balance(head)
    }

    fn account(&self, name: &str) -> Amount {
        let found: Vec<_> = self.books.accounts.iter().filter(|account| account.id() == name).collect();
        assert_eq!(found.len(), 1, "{name}: {:?}", self.books.accounts);
        found[0].amount
    }

    fn count(&self, code: Code) -> usize {
        self.problems.iter().filter(|problem| problem.code == code).count()
    }

    /// A figure of the control totals, by its path.
    fn total(&self, path: &str) -> Amount {
        amount(self.want.pointer(&format!("/control_totals/{path}")).expect(path))
    }

    fn adds_up(&self) {
        let counts = self.books.counts;
        assert_eq!(counts.read, counts.taken + counts.merged + counts.set_aside);
        assert_eq!(counts.set_aside as usize, self.books.set_aside.len());
    }
}

/// An amount of the expected figures, plain or with the rule it rests on.
fn amount(value: &Value) -> Amount {
    let text = value.as_str().or_else(|| value["value"].as_str()).unwrap();
    let (whole, fraction) = text.split_once('.').unwrap_or((text, "00"));
    let minor: i64 = format!("{whole}{fraction:0<2}").parse().unwrap();
    Amount(minor)
}

/// Reads the files of entries, in one plan; none where the real files are not at hand.
fn tell(entries: &[&str], day: &str, currency: &str) -> Option<Told> {
    let data: PathBuf = root().join("../shared/data");
    let Ok(expected) = fs::read_to_string(data.join("EXPECTED.json")) else {
        println!("skipped: the real files are not at hand");
        return None;
    };
    let expected: Value = serde_json::from_str(&expected).unwrap();
    let (words, profiles) = (account_words(), profiles());
    let mut sources = Vec::new();
    for entry in entries {
        for path in expected["expected"][entry]["files"].as_array().unwrap() {
            let path = data.join(path.as_str().unwrap());
            let name = path.file_name().unwrap().to_str().unwrap().to_owned();
            let (tables, problems) = import::tables(&name, &fs::read(&path).unwrap());
            assert!(problems.is_empty(), "{name}: {problems:?}");
            sources.extend(tables.into_iter().map(|table| {
                let role = import::role_of(&table, &words);
                Source { role: role.unwrap_or(Role::Accounts), profile: None, table }
            }));
        }
    }
    let day: Date = day.parse().unwrap();
    let currency = Currency::parse(currency).unwrap();
    let (books, problems) = import::books(&sources, &profiles, &words, &Heads::new(), day, currency);
    let mut codes: BTreeMap<Code, usize> = BTreeMap::new();
    problems.iter().for_each(|problem| *codes.entry(problem.code).or_default() += 1);
    println!("{entries:?}: {codes:?}");
    let unknown = books.accounts.iter().filter(|account| account.head.is_none());
    println!("    nothing known: {:?}", unknown.map(|account| account.name.as_str()).collect::<Vec<_>>());
    let tables = sources.into_iter().map(|source| source.table).collect();
    let told = Told { want: expected["expected"][entries[0]].clone(), tables, books, problems };
    told.adds_up();
    Some(told)
}

#[test]
fn a_trial_balance_of_xero() {
    let Some(told) = tell(&["financials/xero-trial-balance"], "2026-06-30", "AUD") else { return };
    assert_eq!((told.books.counts.read, told.books.counts.taken), (10, 10));
    let amounts = || told.books.accounts.iter().map(|account| account.amount);
    let debits: Amount = amounts().filter(|amount| *amount > Amount::ZERO).sum();
    let credits: Amount = amounts().filter(|amount| *amount < Amount::ZERO).sum();
    assert_eq!((debits, -credits), (told.total("ytd_debits"), told.total("ytd_credits")));
    assert_eq!(told.account("090"), told.total("cash"));
    assert_eq!(told.head(Head::Bank), told.total("cash"));
    assert_eq!(told.head(Head::Creditors), -told.total("creditors"));
    let owed = [Head::Creditors, Head::Vat, Head::Loan].into_iter().map(|head| told.head(head)).sum::<Amount>();
    assert_eq!(owed, -told.total("creditors/all_liabilities"));
    assert_eq!(told.head(Head::Debtors), told.total("receivables"));
    assert_eq!(told.head(Head::Sales), -told.total("turnover"));
    assert_eq!(told.head(Head::Wages), told.total("wages"));
    let year = told.books.accounts.iter().filter(|account| account.head.is_some_and(|head| head >= Head::Sales));
    assert_eq!(year.map(|account| account.amount).sum::<Amount>(), -told.total("profit_ytd"));
    assert!(told.problems.is_empty(), "{:?}", told.problems);
}

#[test]
fn general_ledgers() {
    for (entry, wages) in
        [("financials/lodgeit-GL_01", "Wages & Salaries"), ("financials/lodgeit-Input_A", "Wages & Salaries")]
    {
        let Some(told) = tell(&[entry], "2025-06-30", "AUD") else { return };
        let number = |name: &str| told.want[name].as_u64().unwrap();
        assert_eq!(u64::from(told.books.counts.read), number("rows_read"), "{entry}");
        assert_eq!(told.books.accounts.len() as u64, number("accounts"), "{entry}");
        for (name, balance) in told.want["control_totals"]["account_balances"].as_object().unwrap() {
            assert_eq!(told.account(name), amount(balance), "{entry}: {name}");
        }
        assert_eq!(told.books.accounts.iter().map(|one| one.amount).sum::<Amount>(), told.total("net"), "{entry}");
        assert_eq!(told.head(Head::Bank), told.total("cash"), "{entry}");
        assert_eq!(told.head(Head::Sales), -told.total("turnover"), "{entry}");
        assert_eq!(told.account(wages), told.total("wages"), "{entry}");
        assert_eq!(told.head(Head::Wages), told.total("wages"), "{entry}");
        let owed = told.head(Head::PayrollTax) + told.head(Head::PensionOwed);
        assert_eq!(owed, -told.total("creditors"), "{entry}");
        let added = told.problems.iter().find(|problem| problem.code == Code::JournalAdded).unwrap();
        for (arg, day) in ["from", "to"].into_iter().zip(told.want["date_range"].as_array().unwrap()) {
            let (_, said) = added.args.iter().find(|(name, _)| name == arg).unwrap();
            assert_eq!(*said, Arg::Date(day.as_str().unwrap().parse().unwrap()), "{entry}");
        }
        let apart = &told.want["unbalanced_transactions"]["differences"];
        let apart: BTreeMap<String, Amount> =
            apart.as_object().unwrap().iter().map(|(id, off)| (id.clone(), amount_of_any_sign(off))).collect();
        let of_transactions = told.problems.iter().filter(|problem| problem.code == Code::TransactionUnbalanced);
        let said: BTreeMap<String, Amount> = of_transactions
            .map(|problem| match (&problem.args[1].1, &problem.args[2].1) {
                (Arg::Text(id), Arg::Money(off, _)) => (id.clone(), *off),
                _ => (String::new(), Amount::ZERO),
            })
            .collect();
        assert_eq!(said, apart, "{entry}");
        assert_eq!(told.count(Code::AccountsUnbalanced) > 0, told.total("net") != Amount::ZERO, "{entry}");
    }
}

/// As `amount`, where less than one unit below zero is possible: -0.01.
fn amount_of_any_sign(value: &Value) -> Amount {
    let text = value.as_str().unwrap();
    match text.strip_prefix('-') {
        Some(rest) => -amount(&Value::String(rest.to_owned())),
        None => amount(value),
    }
}

#[test]
fn a_report_of_quickbooks_of_two_sheets() {
    let Some(told) = tell(&["exports/quickbooks-online"], "2020-12-31", "USD") else { return };
    let sheets = told.want["sheets"].as_object().unwrap();
    let sum = |name: &str| sheets.values().map(|sheet| sheet[name].as_u64().unwrap()).sum::<u64>();
    // The lines under the table are read and set aside with it: the expected figures count them apart.
    let footers = told.want["set_aside"]["outside_the_table"]["footer rows"].as_u64().unwrap();
    assert_eq!(u64::from(told.books.counts.read), sum("labelled_rows") + footers);
    let aside = |code| told.books.set_aside.iter().filter(|row| row.reason == code).count() as u64;
    assert_eq!(aside(Code::RowEmpty), sum("section_headings") + footers);
    // The result of the year in the balance sheet is what the accounts of the other sheet come to: it is no account.
    assert_eq!(aside(Code::RowTotals), sum("total_rows") + 1);
    assert_eq!(told.books.accounts.len() as u64 + 1, sum("account_rows"));
    assert_eq!(told.count(Code::TotalsDiffer), 0, "{:?}", told.problems);
    assert_eq!(told.count(Code::AccountsUnbalanced), 0, "{:?}", told.problems);
    assert_eq!(told.count(Code::PeriodOther), 2, "the other year of each sheet is left out");
    assert_eq!(told.head(Head::Bank), told.total("cash/value/current"));
    assert_eq!(told.account("Undeposited Funds"), told.total("cash/undeposited_funds/current"));
    assert_eq!(told.head(Head::Debtors), told.total("receivables/current"));
    assert_eq!(told.head(Head::Creditors), -told.total("creditors/value/current"));
    assert_eq!(told.head(Head::Sales), -told.total("turnover/value/current"));
    assert_eq!(told.account("Cost of Goods Sold"), told.total("cost_of_goods_sold/current"));
    let range = |first: &str, last: &str| -> Amount {
        let at = |name: &str| told.books.accounts.iter().position(|one| one.name == name).unwrap();
        told.books.accounts[at(first)..=at(last)].iter().map(|one| one.amount).sum()
    };
    assert_eq!(range("Checking", "Original Cost"), told.total("total_assets/current"));
    assert_eq!(range("Accounts Payable (A/P)", "Loan Payable"), -told.total("creditors/current_liabilities/current"));
    assert_eq!(range("Accounts Payable (A/P)", "Notes Payable"), -told.total("creditors/total_liabilities/current"));
    let result = told.total("net_income/current");
    assert_eq!(range("Opening Balance Equity", "Retained Earnings"), -(told.total("equity/current") - result));
    assert_eq!(range("Design income", "Cost of Goods Sold"), -told.total("gross_profit/current"));
    assert_eq!(range("Advertising", "Telephone"), told.total("expenses/current"));
}

#[test]
fn postings_and_their_names_of_datev() {
    let both = ["exports/datev-buchungsstapel", "exports/datev-kontenbeschriftungen"];
    let Some(told) = tell(&both, "2018-12-31", "EUR") else { return };
    assert_eq!(told.books.accounts.len(), 4);
    let amounts = || told.books.accounts.iter().map(|account| account.amount);
    assert_eq!(amounts().filter(|amount| *amount > Amount::ZERO).sum::<Amount>(), told.total("debits"));
    assert_eq!(amounts().filter(|amount| *amount < Amount::ZERO).sum::<Amount>(), -told.total("credits"));
    assert_eq!(told.head(Head::Bank), -Amount(2495), "{:?}", told.books.accounts);
    assert_eq!(told.account("8400"), -told.total("turnover"));
    assert_eq!(told.head(Head::Debtors), told.account("10000"));
    let name =
        |code: &str| told.books.accounts.iter().find(|one| one.code.as_deref() == Some(code)).unwrap().name.clone();
    assert_eq!((name("1200").as_str(), name("8400").as_str()), ("Girokonto", "8400"));
    let added = told.problems.iter().find(|problem| problem.code == Code::JournalAdded).unwrap();
    for (arg, day) in ["from", "to"].into_iter().zip(told.want["dates"].as_array().unwrap()) {
        let (_, said) = added.args.iter().find(|(name, _)| name == arg).unwrap();
        assert_eq!(*said, Arg::Date(day.as_str().unwrap().parse().unwrap()));
    }
    assert_eq!(told.count(Code::ChartOnly), 0);
    let alone = tell(&both[1..], "2018-12-31", "EUR").unwrap();
    assert_eq!((alone.books.counts.read, alone.books.accounts.len()), (3, 0));
    assert_eq!(alone.count(Code::ChartOnly), 1, "names alone are refused with their reason");
    let alone = tell(&both[..1], "2018-12-31", "EUR").unwrap();
    assert_eq!((u64::from(alone.books.counts.read), alone.count(Code::AccountUnknown)), (2, 1));
}

/// The figures a table holds, as the expected figures write them.
fn facts(table: &Table) -> Vec<Value> {
    let blank = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    let fact = |record: import::Record<'_>| {
        let undefined = !record.cell(10).is_empty();
        serde_json::json!({
            "concept": record.cell(0),
            "date": blank(record.cell(4)).filter(|_| !undefined),
            "member": blank(record.cell(2)),
            "unit": record.cell(5),
            "text": record.cell(11),
            "shown_in_brackets": !record.cell(9).is_empty(),
        })
    };
    table.records.iter().skip(1).map(fact).collect()
}

#[test]
fn figures_of_ixbrl_one_by_one() {
    let entries = [
        "financials/ch-ixbrl-account_1.html",
        "financials/ch-ixbrl-account_errors_nonnumeric.html",
        "financials/ch-ixbrl-account_4.html",
    ];
    for entry in entries {
        let Some(told) = tell(&[entry], "2026-06-30", "GBP") else { return };
        let want: Vec<Value> = told.want["facts"]
            .as_array()
            .unwrap()
            .iter()
            .map(|fact| {
                let keys = ["concept", "date", "member", "unit", "text", "shown_in_brackets"];
                keys.into_iter().map(|key| (key.to_owned(), fact[key].clone())).collect()
            })
            .collect();
        let got = facts(&told.tables[0]);
        assert_eq!(got.len() as u64, told.want["numeric_facts"].as_u64().unwrap(), "{entry}");
        for (want, got) in want.iter().zip(&got) {
            assert_eq!(want, got, "{entry}");
        }
        assert_eq!(u64::from(told.books.counts.read), told.want["rows_read"].as_u64().unwrap(), "{entry}");
    }
}

/// What equity comes to: net assets, from the other side.
fn equity(told: &Told) -> Amount {
    -(told.head(Head::ShareCapital) + told.head(Head::RetainedEarnings))
}

#[test]
fn balance_sheets_of_ixbrl() {
    // Each year is read as if the firm were looked at in it.
    for (year, day) in [("current", "2026-06-30"), ("prior", "2017-03-31")] {
        let Some(told) = tell(&["financials/ch-ixbrl-account_1.html"], day, "GBP") else { return };
        assert_eq!(told.account("Current assets"), told.total(&format!("current_assets/{year}")));
        assert_eq!(told.head(Head::Creditors), -told.total(&format!("creditors/value/{year}")));
        assert_eq!(equity(&told), told.total(&format!("net_assets/value/{year}")));
        assert_eq!(told.count(Code::FactSign), 1, "{:?}", told.problems);
        assert_eq!((told.count(Code::TotalsDiffer), told.count(Code::AccountsUnbalanced)), (0, 0));

        let told = tell(&["financials/ch-ixbrl-account_errors_nonnumeric.html"], day, "GBP").unwrap();
        assert_eq!(told.head(Head::Creditors), -told.total(&format!("creditors/value/{year}")));
        assert_eq!(equity(&told), told.total(&format!("net_assets/value/{year}")));
        let unreadable = usize::from(year == "current");
        assert_eq!(told.count(Code::FactFormatUnknown), unreadable);
        assert_eq!(told.books.accounts.iter().filter(|one| one.name == "Current assets").count(), 1 - unreadable);

        let day = if year == "prior" { "2017-12-31" } else { day };
        let told = tell(&["financials/ch-ixbrl-account_4.html"], day, "GBP").unwrap();
        assert_eq!(told.head(Head::Bank), told.total(&format!("cash/{year}")));
        assert_eq!(told.head(Head::FixedAssets), told.total(&format!("fixed_assets/{year}")));
        assert_eq!(told.head(Head::Creditors), -told.total(&format!("creditors/value/{year}")));
        assert_eq!(told.head(Head::Loan), -told.total(&format!("creditors/after_one_year/{year}")));
        let net_current = told.head(Head::Bank) + told.head(Head::Creditors);
        assert_eq!(net_current, told.total(&format!("net_current_assets/{year}")));
        assert_eq!(equity(&told), told.total(&format!("net_assets/{year}")));
        assert_eq!((told.count(Code::TotalsDiffer), told.count(Code::AccountsUnbalanced)), (0, 0));
        assert_eq!(told.count(Code::FactContextMissing), usize::from(year == "current"));
        let taken = told.problems.iter().find(|problem| problem.code == Code::PeriodOther).unwrap();
        let date = if year == "current" { "2018-03-31" } else { "2017-03-31" };
        assert_eq!(taken.args[0].1, Arg::Text(date.to_owned()));
        let employees =
            told.tables[0].records.iter().filter(|record| record.cell(0) == "AverageNumberEmployeesDuringPeriod");
        let employees: BTreeMap<&str, &str> = employees.map(|record| (record.cell(4), record.cell(11))).collect();
        assert_eq!(employees[date], told.want["control_totals"]["employees"][year].as_str().unwrap());
    }
}

#[test]
fn a_balance_sheet_of_plain_xbrl() {
    let entry = "financials/ch-ixbrl-account_1.xml";
    let Some(told) = tell(&[entry], "2021-06-30", "GBP") else { return };
    assert_eq!(told.head(Head::Bank), told.total("cash/current"));
    assert_eq!(equity(&told), told.total("shareholder_funds/value/current"));
    // The page's own figures do not agree: 1 of net assets, 1,000 of shareholders' funds.
    assert_eq!((told.count(Code::TotalsDiffer), told.count(Code::AccountsUnbalanced)), (1, 1));
    let prior = tell(&[entry], "2020-06-30", "GBP").unwrap();
    assert_eq!(prior.head(Head::Bank), prior.total("cash/prior"));
    assert_eq!(equity(&prior), Amount::ZERO, "two figures that differ give none");
    let conflict = prior.problems.iter().find(|problem| problem.code == Code::FactsConflict).unwrap();
    let candidates = prior.want["control_totals"]["shareholder_funds"]["prior_candidates"].as_array().unwrap();
    for ((_, arg), candidate) in conflict.args[1..].iter().zip(candidates) {
        assert_eq!(*arg, Arg::Money(amount(candidate), Currency::GBP));
    }
}

#[test]
fn the_use_of_a_budget_is_no_list_of_accounts() {
    for month in ["2017-01", "2017-06", "2018-05"] {
        let entry = format!("public_payroll/czech-pirates/{month}-cerpani_rozpoctu");
        let Some(told) = tell(&[&entry], "2018-12-31", "CZK") else { return };
        assert_eq!(u64::from(told.books.counts.read), told.want["rows_read"].as_u64().unwrap(), "{entry}");
        assert_eq!(
            u64::from(told.books.counts.set_aside),
            told.want["set_aside"]["total"].as_u64().unwrap(),
            "{entry}"
        );
        assert_eq!(told.count(Code::BooksUnreadable), 1, "{entry}");
    }
}
