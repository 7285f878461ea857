//! The books: the sample firm's lists, lists of other programs, and any bytes.

use std::fs;
use std::path::{Path, PathBuf};

use leveller_model::Date;
use leveller_model::decision::Head;
use leveller_model::import::{self, AccountWords, Books, Heads, Profile, Source};
use leveller_model::money::{Amount, Currency};
use leveller_model::problem::Problem;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn words() -> AccountWords {
    let text = fs::read_to_string(root().join("data/accounts/en.toml")).unwrap();
    AccountWords::parse(&[("data/accounts/en.toml", &text)]).unwrap()
}

fn profiles() -> Vec<Profile> {
    let text = fs::read_to_string(root().join("data/payroll-profiles/headings-en.toml")).unwrap();
    vec![Profile::parse(&text).unwrap()]
}

fn day() -> Date {
    Date::new(2026, 10, 30).unwrap()
}

/// Reads files as they are told apart by their headings.
fn read(files: &[(&str, &[u8])]) -> (Books, Vec<Problem>) {
    let words = words();
    let mut sources = Vec::new();
    for (name, bytes) in files {
        sources.extend(import::tables(name, bytes).0.into_iter().map(|table| {
            let role = import::role_of(&table, &words).unwrap_or(import::Role::Accounts);
            Source { role, profile: None, table }
        }));
    }
    import::books(&sources, &profiles(), &words, &Heads::new(), day(), Currency::GBP)
}

#[test]
fn the_samples_books_are_read_whole() {
    let folder = root().join("data/samples/calder-wray");
    let names = ["trial-balance.csv", "aged-debtors.csv", "aged-creditors.csv", "cash.csv", "payroll-to-date.csv"];
    let files: Vec<(&str, Vec<u8>)> = names.iter().map(|name| (*name, fs::read(folder.join(name)).unwrap())).collect();
    let files: Vec<(&str, &[u8])> = files.iter().map(|(name, bytes)| (*name, bytes.as_slice())).collect();
    let (books, problems) = read(&files);
    for account in &books.accounts {
        println!("{:?} {} {:?}", account.code, account.name, account.head);
    }
    for week in &books.bank {
        println!("{} {:?}", week.from, week.flows.iter().map(|flow| flow.flow).collect::<Vec<_>>());
    }
    assert!(problems.is_empty(), "{problems:?}");
    assert_eq!((books.accounts.len(), books.bank.len(), books.months.len()), (38, 13, 7));
    assert_eq!(books.balance(Head::Bank), Amount(10_541_232));
}
