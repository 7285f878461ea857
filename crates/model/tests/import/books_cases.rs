//! Cases of the books in `tests/cases/books`: a folder a trap, with the files and what they give.

use std::fs;

use leveller_model::Date;
use leveller_model::import::{self, Books, Heads, Invoice, Source};
use leveller_model::money::Currency;
use leveller_model::problem::{Code, Problem};
use serde_json::{Value, json};

use super::cases::{differences, plain};
use super::shipped::account_words;
use super::{profiles, root};

/// Reads files of the books as a host does.
fn read(files: &[(String, Vec<u8>)], day: Date, currency: Currency) -> (Books, Vec<Problem>) {
    let words = account_words();
    let mut problems = Vec::new();
    let mut sources = Vec::new();
    for (name, bytes) in files {
        let (tables, found) = import::tables(name, bytes);
        problems.extend(found);
        sources.extend(tables.into_iter().map(|table| {
            let role = import::role_of(&table, &words).unwrap_or(import::Role::Accounts);
            Source { role, profile: None, table }
        }));
    }
    let (books, found) = import::books(&sources, &profiles(), &words, &Heads::new(), day, currency);
    problems.extend(found);
    (books, problems)
}

/// An amount as cases write it.
fn written(minor: i64) -> String {
    let sign = if minor < 0 { "-" } else { "" };
    format!("{sign}{}.{:02}", minor.abs() / 100, minor.abs() % 100)
}

#[test]
fn cases_of_the_books_give_what_they_say() {
    let mut found = Vec::new();
    let mut run = 0;
    for folder in fs::read_dir(root().join("tests/cases/books")).unwrap() {
        let folder = folder.unwrap().path();
        let name = folder.file_name().unwrap().to_str().unwrap().to_owned();
        let expected: Value = serde_json::from_str(&fs::read_to_string(folder.join("expected.json")).unwrap()).unwrap();
        let files: Vec<(String, Vec<u8>)> = expected["files"]
            .as_array()
            .unwrap()
            .iter()
            .map(|file| file.as_str().unwrap().to_owned())
            .map(|file| (file.clone(), fs::read(folder.join(file)).unwrap()))
            .collect();
        let day = expected["day"].as_str().unwrap_or("2026-10-30").parse().unwrap();
        let currency = Currency::parse(expected["currency"].as_str().unwrap_or("GBP")).unwrap();
        let (books, problems) = read(&files, day, currency);
        let accounts: Vec<Value> = books
            .accounts
            .iter()
            .map(|account| json!([account.code, account.name, written(account.amount.0), account.head]))
            .collect();
        let open = |invoices: &Option<Vec<Invoice>>| -> Value {
            let one = |one: &Invoice| json!([one.party, one.id, one.due, written(one.amount.0)]);
            invoices.iter().flatten().map(one).collect()
        };
        let got = json!({
            "about": expected["about"],
            "files": expected["files"],
            "day": day,
            "currency": currency.code(),
            "counts": books.counts,
            "accounts": accounts,
            "debtors": open(&books.debtors),
            "creditors": open(&books.creditors),
            "problems": problems.iter().map(plain).collect::<Vec<_>>(),
        });
        differences(&name, &expected, &got, &mut found);
        let counts = books.counts;
        if counts.read != counts.taken + counts.merged + counts.set_aside {
            found.push(format!("{name}: rows do not add up: {counts:?}"));
        }
        run += 1;
    }
    assert!(run >= 12, "the search for cases has gone blind: {run}");
    assert!(found.is_empty(), "\n{}", found.join("\n"));
}

fn codes(name: &str, text: &str) -> Vec<Code> {
    let files = [(name.to_owned(), text.as_bytes().to_vec())];
    let (_, problems) = read(&files, "2026-10-30".parse().unwrap(), Currency::GBP);
    problems.into_iter().map(|problem| problem.code).collect()
}

/// The start of a document in plain XBRL.
const INSTANCE: &str = "<xbrl xmlns=\"http://www.xbrl.org/2003/instance\">";

#[test]
fn entities_are_not_expanded() {
    // Each name stands for ten of the one before it: a billion letters if anything expanded them.
    let names: String =
        (1..10).map(|at| format!("<!ENTITY e{at} \"{}\">", format!("&e{};", at - 1).repeat(10))).collect();
    let context = "<context id=\"c\"><period><instant>2026-09-30</instant></period></context>\
        <unit id=\"u\"><measure>iso4217:GBP</measure></unit>";
    let text = format!(
        "<!DOCTYPE x [<!ENTITY e0 \"aaaaaaaaaa\">{names}]>{INSTANCE}{context}\
         <CashBankInHand contextRef=\"c\" unitRef=\"u\">&e9;</CashBankInHand></xbrl>"
    );
    assert_eq!(codes("a.xml", &text), [Code::AccountsDated, Code::BooksAmountMissing, Code::BooksUnreadable]);
    let no_accounts = format!("<?xml version=\"1.0\"?><!DOCTYPE x [{names}]><x>&e9;</x>");
    assert_eq!(codes("b.xml", &no_accounts), [Code::FileNotATable]);
}

#[test]
fn tags_without_end_are_refused() {
    let deep = format!("{INSTANCE}{}", "<a>".repeat(5 * 1024 * 1024 / 3));
    assert_eq!(codes("deep.xml", &deep), [Code::XmlBroken]);
    let crossed = format!("{INSTANCE}<a><b></a></b></xbrl>");
    assert_eq!(codes("crossed.xml", &crossed), [Code::XmlBroken]);
    assert_eq!(codes("short.xml", &format!("{INSTANCE}<a")), [Code::XmlBroken]);
}

#[test]
fn a_workbook_cut_off_is_no_table() {
    let bytes = fs::read(root().join("tests/cases/books/statement-of-formulas/accounts.xlsx")).unwrap();
    let files = [("cut.xlsx".to_owned(), bytes[..bytes.len() / 2].to_vec())];
    let (_, problems) = read(&files, "2026-10-30".parse().unwrap(), Currency::GBP);
    assert_eq!(problems.iter().map(|problem| problem.code).collect::<Vec<_>>(), [Code::FileNotATable]);
}
