//! All lists to one set of books, and what does not agree between them.

use std::collections::BTreeMap;

use super::super::notes::Notes;
use super::super::profile::{Profile, words_of};
use super::super::{Role, SetAside, Source, Table};
use super::list::{Asked, Kind, List, aside};
use super::words::{AccountWords, Field};
use super::{Account, Books, Heads, Invoice, accounts, bank, ledger};
use crate::Date;
use crate::decision::Head;
use crate::money::{Amount, Currency};
use crate::problem::{Arg, Code, Place, Problem};

/// Returns what part of the books a table is by its headings; none where they are those of no list.
pub fn role_of(table: &Table, words: &AccountWords) -> Option<Role> {
    let list = List::of(table, words)?;
    match list.kind {
        Kind::Bank => Some(Role::Bank),
        Kind::PayMonths => Some(Role::PayMonths),
        Kind::Ledger => ledger::side(&list, words),
        Kind::Accounts => Some(Role::Accounts),
    }
}

/// Returns whether a table is a list of the books and can be no payroll: a list of names and amounts alone may be either.
pub fn is_surely_books(table: &Table, words: &AccountWords) -> bool {
    List::of(table, words).is_some_and(|list| match list.kind {
        Kind::Bank => true,
        Kind::PayMonths => true,
        Kind::Ledger => ledger::side(&list, words).is_some(),
        Kind::Accounts => list.has(Field::Debit) && list.has(Field::Credit),
    })
}

/// Reads the lists of the books. `heads`: what accounts were decided to be; `currency`: that of the plan.
pub fn books(
    sources: &[Source],
    profiles: &[Profile],
    words: &AccountWords,
    heads: &Heads,
    day: Date,
    currency: Currency,
) -> (Books, Vec<Problem>) {
    let lexicon = words_of(profiles);
    let asked = Asked {
        words,
        months: &lexicon.months,
        currencies: &lexicon.currencies,
        currency,
        // Days of the books lie near the day, some ahead of it.
        last_short: day.year() % 100 + 10,
    };
    let mut books = Books::none(day);
    let mut notes = Notes::default();
    let mut weeks = Vec::new();
    let several: BTreeMap<&str, usize> = sources.iter().fold(BTreeMap::new(), |mut count, source| {
        *count.entry(source.table.file.as_str()).or_default() += 1;
        count
    });
    for source in sources.iter().filter(|source| source.role.is_books()) {
        let table = labelled(source, several.get(source.table.file.as_str()).copied().unwrap_or(1) > 1);
        take(&table, source.role, &asked, heads, &mut books, &mut weeks, &mut notes);
    }
    let (weeks, merged) = bank::in_order(weeks, &mut books.set_aside, &mut notes);
    books.bank = weeks;
    books.counts.merged += merged;
    books.months.sort_by_key(|pay| pay.month);
    books.counts.set_aside = count(books.set_aside.len());
    books.counts.taken = books.counts.read - books.counts.merged - books.counts.set_aside;
    let mut problems = notes.folded();
    problems.extend(disagreements(&books, currency));
    problems.extend(
        heads.keys().filter(|of| !books.accounts.iter().any(|one| one.id() == *of || one.name == **of)).map(|of| {
            Problem::new(Code::DecisionUnmatched, Place::address("viability.accounts")).with("key", of.as_str())
        }),
    );
    (books, problems)
}

/// The table under the name places call it: its file's, and its sheet's where a workbook has several.
fn labelled(source: &Source, several: bool) -> Table {
    match &source.table.sheet {
        Some(sheet) if several => Table { file: format!("{} [{sheet}]", source.table.file), ..source.table.clone() },
        _ => source.table.clone(),
    }
}

fn take(
    table: &Table,
    role: Role,
    asked: &Asked,
    heads: &Heads,
    books: &mut Books,
    weeks: &mut Vec<super::BankWeek>,
    notes: &mut Notes,
) {
    let understood = List::of(table, asked.words).filter(|list| match role {
        Role::Bank => list.kind == Kind::Bank,
        Role::PayMonths => list.kind == Kind::PayMonths,
        Role::Debtors | Role::Creditors => list.kind == Kind::Ledger,
        _ => list.kind == Kind::Accounts,
    });
    let Some(list) = understood else {
        let below = table.records.iter().skip(1);
        books.counts.read += count(below.len());
        notes.say(Problem::new(Code::BooksUnreadable, Place::file(&table.file)));
        let reason = Code::BooksUnreadable;
        books.set_aside.extend(below.map(|record| SetAside { place: Place::row(&table.file, record.row), reason }));
        return;
    };
    books.counts.read += count(list.body.len());
    if list.body.is_empty() {
        notes.say(Problem::new(Code::FileNoRows, Place::file(list.file)));
        return;
    }
    let other = list.currency(asked).filter(|own| *own != asked.currency && asked.currency != Currency::NONE);
    if let Some(own) = other {
        let problem = Problem::new(Code::BooksCurrency, Place::file(list.file));
        notes.say(problem.with("own", own.code()).with("plan", asked.currency.code()));
        let reason = Code::BooksCurrency;
        books.set_aside.extend(list.body.iter().map(|record| SetAside { place: list.place(*record), reason }));
        return;
    }
    list.note_unused(asked, notes);
    let left = &mut books.set_aside;
    match role {
        Role::Bank => weeks.extend(bank::weeks(&list, asked, left, notes)),
        Role::PayMonths => {
            for pay in bank::months(&list, asked, left, notes) {
                match books.months.iter().any(|other| other.month == pay.month) {
                    true => aside(pay.place, Code::BooksDuplicate, left, notes),
                    false => books.months.push(pay),
                }
            }
        }
        Role::Debtors | Role::Creditors => {
            let found = ledger::read(&list, asked, books.day, left, notes);
            let side = if role == Role::Debtors { &mut books.debtors } else { &mut books.creditors };
            side.get_or_insert_default().extend(found);
        }
        _ => {
            let found = accounts::read(&list, asked, heads, notes);
            left.extend(found.left);
            books.counts.merged += found.merged;
            check(&found.accounts, list.file, asked.currency, notes);
            books.accounts.extend(found.accounts);
        }
    }
}

/// Notes what is wrong with one list of accounts.
fn check(accounts: &[Account], file: &str, currency: Currency, notes: &mut Notes) {
    let money = |amount: Amount| Arg::Money(amount, currency);
    let off: Amount = accounts.iter().map(|account| account.amount).sum();
    if off != Amount::ZERO {
        notes.say(Problem::new(Code::AccountsUnbalanced, Place::file(file)).with("off", money(off)));
    }
    let unknown: Vec<&Account> = accounts.iter().filter(|account| account.head.is_none()).collect();
    if !unknown.is_empty() {
        let sum = unknown.iter().map(|account| account.amount).sum();
        let rows: Vec<String> = unknown.iter().filter_map(|one| one.place.row).map(|row| row.to_string()).collect();
        let problem = Problem::new(Code::AccountUnknown, Place::file(file)).with("count", unknown.len());
        notes.say(problem.with("rows", rows.join(", ")).with("sum", money(sum)));
    }
    for account in accounts.iter().filter(|one| matches!(one.head, Some(Head::Stock | Head::WorkInProgress))) {
        if account.amount < Amount::ZERO {
            notes.say(Problem::new(Code::StockNegative, account.place.clone()).with("amount", money(account.amount)));
        }
    }
}

/// What does not agree between the accounts and the lists beside them.
fn disagreements(books: &Books, currency: Currency) -> Vec<Problem> {
    let sum = |invoices: &[Invoice]| invoices.iter().map(|invoice| invoice.amount).sum::<Amount>();
    let last = books.history().last();
    let pairs = [
        ("books-debtors", Head::Debtors, books.debtors.as_deref().map(sum)),
        ("books-creditors", Head::Creditors, books.creditors.as_deref().map(|invoices| -sum(invoices))),
        ("books-bank", Head::Bank, last.map(|week| week.closing)),
    ];
    let mut problems = Vec::new();
    for (what, head, listed) in pairs {
        let Some(listed) = listed.filter(|_| books.accounts.iter().any(|account| account.head == Some(head))) else {
            continue;
        };
        let stated = books.balance(head);
        if listed != stated {
            let turned = |amount: Amount| if head == Head::Creditors { -amount } else { amount };
            let problem = Problem::new(Code::BooksUntied, Place::address("viability.accounts"));
            problems.push(
                problem
                    .with("what", Arg::Word(what.to_owned()))
                    .with("listed", Arg::Money(turned(listed), currency))
                    .with("stated", Arg::Money(turned(stated), currency))
                    .with("off", Arg::Money(turned(listed - stated), currency)),
            );
        }
    }
    problems
}

fn count(rows: usize) -> u32 {
    u32::try_from(rows).unwrap_or(u32::MAX)
}
