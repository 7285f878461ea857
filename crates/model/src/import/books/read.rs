//! All lists to one set of books, and what does not agree between them.

use std::collections::BTreeMap;

use super::super::notes::Notes;
use super::super::profile::{Profile, words_of};
use super::super::{Role, SetAside, Source, Table};
use super::accounts::Found;
use super::chart::Chart;
use super::list::{Asked, Kind, List, aside};
use super::words::{AccountWords, Field};
use super::{Account, Books, Heads, Invoice, accounts, bank, facts, ledger, postings};
use crate::Date;
use crate::decision::Head;
use crate::money::{Amount, Currency};
use crate::problem::{Arg, Code, Place, Problem};

/// Returns what part of the books a table is by its headings; none where they are those of no list.
pub fn role_of(table: &Table, words: &AccountWords) -> Option<Role> {
    if facts::is_figures(table) {
        return Some(Role::Accounts);
    }
    let list = List::of(table, words)?;
    match list.kind {
        Kind::Bank => Some(Role::Bank),
        Kind::PayMonths => Some(Role::PayMonths),
        Kind::Ledger | Kind::Aged => ledger::side(&list, words),
        Kind::Postings | Kind::Accounts | Kind::Chart => Some(Role::Accounts),
    }
}

/// Returns whether a table is a list of the books and can be no payroll: a list of names and amounts alone may be either.
pub fn is_surely_books(table: &Table, words: &AccountWords) -> bool {
    let is_surely = |list: &List<'_>| match list.kind {
        Kind::Bank | Kind::PayMonths | Kind::Postings => true,
        Kind::Ledger | Kind::Aged => ledger::side(list, words).is_some(),
        Kind::Accounts => list.is_statement() || (list.has(Field::Debit) && list.has(Field::Credit)),
        Kind::Chart => false,
    };
    facts::is_figures(table) || List::of(table, words).as_ref().is_some_and(is_surely)
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
    let mut several: BTreeMap<&str, usize> = BTreeMap::new();
    for source in sources {
        *several.entry(source.table.file.as_str()).or_default() += 1;
    }
    let tables = sources.iter().filter(|source| source.role.is_books()).map(|source| {
        let several = several.get(source.table.file.as_str()).is_some_and(|tables| *tables > 1);
        (labelled(source, several), source.role)
    });
    let tables: Vec<(Table, Role)> = tables.collect();
    let mut taking = Taking {
        asked: &asked,
        heads,
        books: Books::none(day),
        weeks: Vec::new(),
        chart: Chart::default(),
        results: Vec::new(),
        year: None,
        statements: Vec::new(),
        notes: Notes::default(),
    };
    // Names of accounts come before what is to be named.
    let is_chart = |table: &Table| List::of(table, words).is_some_and(|list| list.kind == Kind::Chart);
    let (charts, lists): (Vec<_>, Vec<_>) = tables.iter().partition(|(table, _)| is_chart(table));
    charts.into_iter().chain(lists).for_each(|(table, role)| taking.take(table, *role));
    taking.done()
}

/// The table under the name places call it: its file's, and its sheet's where a workbook has several.
fn labelled(source: &Source, several: bool) -> Table {
    match &source.table.sheet {
        Some(sheet) if several => Table { file: format!("{} [{sheet}]", source.table.file), ..source.table.clone() },
        _ => source.table.clone(),
    }
}

/// Books while their lists are read.
struct Taking<'a> {
    asked: &'a Asked<'a>,
    heads: &'a Heads,
    books: Books,
    weeks: Vec<super::BankWeek>,
    chart: Chart,
    /// Results of the year as balance sheets state them.
    results: Vec<Account>,
    /// What the accounts of the year come to, where there are any.
    year: Option<Amount>,
    /// Files of statements, which may be halves of what balances.
    statements: Vec<String>,
    notes: Notes,
}

impl Taking<'_> {
    fn take(&mut self, table: &Table, role: Role) {
        let asked = self.asked;
        if role == Role::Accounts && facts::is_figures(table) {
            let found = facts::read(table, asked, self.books.day, self.heads, &mut self.notes);
            self.add(found, &table.file);
            return;
        }
        let understood = List::of(table, asked.words).filter(|list| match role {
            Role::Bank => list.kind == Kind::Bank,
            Role::PayMonths => list.kind == Kind::PayMonths,
            Role::Debtors | Role::Creditors => matches!(list.kind, Kind::Ledger | Kind::Aged),
            _ => matches!(list.kind, Kind::Accounts | Kind::Postings | Kind::Chart),
        });
        let (books, notes) = (&mut self.books, &mut self.notes);
        let Some(mut list) = understood else {
            let below = table.records.iter().skip(1);
            books.counts.read += count(below.len());
            notes.say(Problem::new(Code::BooksUnreadable, Place::file(&table.file)));
            let reason = Code::BooksUnreadable;
            books.set_aside.extend(below.map(|record| SetAside { place: Place::row(&table.file, record.row), reason }));
            return;
        };
        if list.body.is_empty() {
            notes.say(Problem::new(Code::FileNoRows, Place::file(list.file)));
            return;
        }
        let own = postings::currency(&list).filter(|_| list.kind == Kind::Postings).or_else(|| list.currency(asked));
        if let Some(own) = own.filter(|own| *own != asked.currency && asked.currency != Currency::NONE) {
            let problem = Problem::new(Code::BooksCurrency, Place::file(list.file)).with("own", own.code());
            notes.say(problem.with("plan", asked.currency.code()).with("count", list.body.len()));
            let reason = Code::BooksCurrency;
            books.counts.read += count(list.body.len());
            books.set_aside.extend(list.body.iter().map(|record| SetAside { place: list.place(*record), reason }));
            return;
        }
        list.choose_period(asked, notes);
        if list.kind != Kind::Postings {
            list.note_unused(asked, notes);
        }
        let left = &mut books.set_aside;
        match (role, list.kind) {
            (Role::Accounts, Kind::Chart) => {
                let (read, again) = self.chart.take(&list);
                books.counts.read += count(read);
                books.counts.merged += count(again);
            }
            (Role::Accounts, Kind::Postings) => {
                let found = postings::read(&list, asked, self.heads, &mut self.chart, notes);
                self.add(found, list.file);
            }
            (Role::Bank, _) => {
                books.counts.read += count(list.body.len());
                self.weeks.extend(bank::weeks(&list, asked, left, notes));
            }
            (Role::PayMonths, _) => {
                books.counts.read += count(list.body.len());
                for pay in bank::months(&list, asked, left, notes) {
                    match books.months.iter().any(|other| other.month == pay.month) {
                        true => aside(pay.place, Code::BooksDuplicate, left, notes),
                        false => books.months.push(pay),
                    }
                }
            }
            (Role::Debtors | Role::Creditors, kind) => {
                books.counts.read += count(list.body.len());
                let found = match kind {
                    Kind::Aged => ledger::aged(&list, asked, books.day, left, notes),
                    _ => ledger::read(&list, asked, books.day, left, notes),
                };
                let side = if role == Role::Debtors { &mut books.debtors } else { &mut books.creditors };
                side.get_or_insert_default().extend(found);
            }
            _ => {
                let found = accounts::read(&list, asked, self.heads, &mut self.chart, notes);
                self.add(found, list.file);
            }
        }
    }

    /// Takes over what one list of accounts gave.
    fn add(&mut self, found: Found, file: &str) {
        self.books.counts.read += count(found.read);
        self.books.counts.merged += count(found.merged);
        self.books.set_aside.extend(found.left);
        self.results.extend(found.result);
        self.year = [self.year, found.year].into_iter().flatten().reduce(|sum, amount| sum + amount);
        match found.statement {
            true => self.statements.push(file.to_owned()),
            false => balances(&found.accounts, file, self.asked.currency, &mut self.notes),
        }
        check(&found.accounts, file, self.asked.currency, &mut self.notes);
        self.books.accounts.extend(found.accounts);
    }

    /// Ends the reading: what several lists say together.
    fn done(mut self) -> (Books, Vec<Problem>) {
        let currency = self.asked.currency;
        let books = &mut self.books;
        for stated in self.results {
            match self.year {
                // The accounts of the year are there: the balance sheet says what they come to.
                Some(result) => {
                    if result != stated.amount {
                        let problem = Problem::new(Code::TotalsDiffer, stated.place.clone());
                        let problem = problem.with("stated", Arg::Money(-stated.amount, currency));
                        self.notes.say(problem.with("added", Arg::Money(-result, currency)));
                    }
                    aside(stated.place, Code::RowTotals, &mut books.set_aside, &mut self.notes);
                }
                None => books.accounts.push(stated),
            }
        }
        // Halves of what balances: without the other half nothing can be said of a profit and loss account.
        if books.accounts.iter().any(|account| account.head.is_some_and(|head| head < Head::Sales)) {
            let within = |account: &&Account| {
                account.place.file.as_deref().is_some_and(|file| self.statements.iter().any(|known| known == file))
            };
            let halves: Vec<Account> = books.accounts.iter().filter(within).cloned().collect();
            if let Some(file) = self.statements.first() {
                balances(&halves, file, currency, &mut self.notes);
            }
        }
        books.counts.merged += count(self.chart.done(&mut books.set_aside, &mut self.notes));
        let (weeks, merged) = bank::in_order(self.weeks, &mut books.set_aside, &mut self.notes);
        books.bank = weeks;
        books.counts.merged += merged;
        books.months.sort_by_key(|pay| pay.month);
        books.counts.set_aside = count(books.set_aside.len());
        books.counts.taken = books.counts.read - books.counts.merged - books.counts.set_aside;
        let mut problems = self.notes.folded();
        problems.extend(disagreements(&self.books, currency));
        let unmatched =
            self.heads.keys().filter(|of| !self.books.accounts.iter().any(|one| one.id() == *of || one.name == **of));
        problems.extend(unmatched.map(|of| {
            Problem::new(Code::DecisionUnmatched, Place::address("viability.accounts")).with("key", of.as_str())
        }));
        (self.books, problems)
    }
}

/// Notes accounts whose debits and credits differ.
fn balances(accounts: &[Account], file: &str, currency: Currency, notes: &mut Notes) {
    let off: Amount = accounts.iter().map(|account| account.amount).sum();
    if off != Amount::ZERO {
        notes.say(Problem::new(Code::AccountsUnbalanced, Place::file(file)).with("off", Arg::Money(off, currency)));
    }
}

/// Notes what is wrong with one list of accounts.
fn check(accounts: &[Account], file: &str, currency: Currency, notes: &mut Notes) {
    let money = |amount: Amount| Arg::Money(amount, currency);
    // An account with nothing on it is asked of nobody.
    let is_unknown = |account: &&Account| account.head.is_none() && account.amount != Amount::ZERO;
    let unknown: Vec<&Account> = accounts.iter().filter(is_unknown).collect();
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
