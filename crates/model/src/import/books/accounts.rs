//! Accounts: a trial balance, a statement of names and amounts, or the entries of a journal added up.

use std::collections::BTreeMap;

use super::super::notes::Notes;
use super::super::{Record, SetAside};
use super::chart::Chart;
use super::list::{Asked, List, aside};
use super::outline::{Outline, Under};
use super::words::{Field, Section};
use super::{Account, Heads};
use crate::Date;
use crate::decision::Head;
use crate::money::Amount;
use crate::problem::{Arg, Code, Place, Problem};

/// Transactions that do not cancel out are told one by one up to so many.
const APART: usize = 20;

/// The rows of a list of accounts.
#[derive(Default)]
pub(super) struct Found {
    pub(super) accounts: Vec<Account>,
    pub(super) left: Vec<SetAside>,
    pub(super) merged: usize,
    /// Records under the headings.
    pub(super) read: usize,
    /// The result of the year as a balance sheet states it: an account only where no account is of the year itself.
    pub(super) result: Option<Account>,
    /// What the accounts of the year come to, a profit below zero; none where there is none.
    pub(super) year: Option<Amount>,
    /// Whether it is a statement, which may be half of what balances.
    pub(super) statement: bool,
}

/// Reads a list of accounts.
pub(super) fn read(list: &List<'_>, asked: &Asked, heads: &Heads, chart: &mut Chart, notes: &mut Notes) -> Found {
    let mut found = Found { read: list.body.len(), ..Found::default() };
    let two_sided = list.has(Field::Debit) && list.has(Field::Credit);
    // Entries have days, each its own; the balances of a day have none.
    let journal = list.has(Field::Dated);
    let mut outline = Outline::of(list, asked);
    let mut unders: Vec<Under> = Vec::new();
    let mut met: BTreeMap<(String, String, Option<usize>), usize> = BTreeMap::new();
    for &record in &list.body {
        let place = list.place(record);
        let (code, name) = (list.cell(record, Field::Code), list.cell(record, Field::Name));
        let named = list.has(Field::Name) || chart.knows(code);
        let (code, name) = match (name.is_empty(), named) {
            (true, true) => (code, chart.name(code)),
            (true, false) => ("", code.to_owned()),
            (false, _) => (code, name.to_owned()),
        };
        let amount = stated(list, record, asked);
        let label = if name.is_empty() { code } else { name.as_str() };
        if list.is_heading(record) {
            aside(place, Code::RowRepeatedHeading, &mut found.left, notes);
            continue;
        }
        let running = asked.words.is_running(label);
        let in_equity = outline.section() == Some(Section::Equity);
        let is_result = !two_sided && !journal && in_equity && outline.has_assets() && asked.words.is_result(label);
        if let (true, Some(amount), None) = (is_result, amount, &found.result) {
            found.result = Some(Account {
                code: None,
                name: label.to_owned(),
                amount: -amount,
                head: Some(Head::RetainedEarnings),
                proposed: Some(Head::RetainedEarnings),
                place,
            });
            outline.add(amount, Amount::ZERO, None);
            continue;
        }
        if (running || asked.words.is_total(label)) && (code.is_empty() || code == label) {
            let sums = match two_sided {
                true => [Field::Debit, Field::Credit].map(|field| list.amount(record, field, asked)),
                false => [amount, None],
            };
            if let Some((stated, added)) = outline.compare(label, running, sums, asked) {
                let problem = Problem::new(Code::TotalsDiffer, place.clone());
                let problem = problem.with("stated", Arg::Money(stated, asked.currency));
                notes.say(problem.with("added", Arg::Money(added, asked.currency)));
            }
            aside(place, Code::RowTotals, &mut found.left, notes);
            continue;
        }
        let Some(amount) = amount else {
            let said = list.amounts_said(record);
            let heading = !label.is_empty() && !said && (list.is_statement() || outline.is_heading(label));
            match () {
                () if heading || asked.words.section(label).is_some() => {
                    outline.enter(label);
                    found.left.push(SetAside { place, reason: Code::RowEmpty });
                }
                // Nothing in the period that is taken, and something in another.
                () if list.is_statement() && list.cell(record, Field::Amount).is_empty() && !label.is_empty() => {
                    found.left.push(SetAside { place, reason: Code::PeriodOther });
                }
                // A line of text under the last amount.
                () if list.is_statement() && !said => found.left.push(SetAside { place, reason: Code::RowEmpty }),
                () => aside(place, Code::BooksAmountMissing, &mut found.left, notes),
            }
            continue;
        };
        if label.is_empty() {
            aside(place, Code::BooksAmountMissing, &mut found.left, notes);
            continue;
        }
        let section = asked.words.section(list.cell(record, Field::Section));
        let key = (code.to_owned(), name.clone(), outline.within());
        match met.get(&key) {
            Some(&at) if journal => {
                found.accounts[at].amount += amount;
                found.merged += 1;
                continue;
            }
            Some(_) => notes.row(Code::BooksDuplicate, place.clone()),
            None => {
                met.insert(key, found.accounts.len());
            }
        }
        let sides = [Field::Debit, Field::Credit].map(|field| list.amount(record, field, asked).unwrap_or_default());
        let (first, second) = if two_sided { (sides[0], sides[1]) } else { (amount, Amount::ZERO) };
        unders.push(outline.add(first, second, Some((label, section))));
        found.accounts.push(Account {
            code: Some(code).filter(|code| !code.is_empty()).map(str::to_owned),
            name: label.to_owned(),
            amount,
            head: None,
            proposed: None,
            place,
        });
    }
    if journal {
        transactions(list, asked, found.accounts.len(), notes);
    }
    found.statement = name_heads(&mut found.accounts, &unders, asked, heads, two_sided || journal);
    let of_year = found.accounts.iter().zip(&unders).filter(|(account, under)| match under.section {
        Some(section) => matches!(section, Section::Income | Section::Costs),
        None => account.head.is_some_and(|head| head >= Head::Sales),
    });
    found.year = of_year.map(|(account, _)| account.amount).reduce(|sum, amount| sum + amount);
    found
}

/// What a row says, a debit above zero; none where it says nothing.
fn stated(list: &List<'_>, record: Record<'_>, asked: &Asked) -> Option<Amount> {
    match list.has(Field::Debit) && list.has(Field::Credit) {
        true => balance(list, record, asked),
        false => list.amount(record, Field::Amount, asked),
    }
}

/// The balance of a row that has a column for each side; none where neither says anything.
fn balance(list: &List<'_>, record: Record<'_>, asked: &Asked) -> Option<Amount> {
    let sides = [Field::Debit, Field::Credit].map(|field| {
        let empty = list.column(field).is_none_or(|at| record.cell(at).is_empty());
        (empty, list.amount(record, field, asked))
    });
    match sides {
        [(true, _), (true, _)] => None,
        [(empty, None), _] | [_, (empty, None)] if !empty => None,
        [(_, debit), (_, credit)] => Some(debit.unwrap_or_default() - credit.unwrap_or_default()),
    }
}

/// Says how many entries a journal has and of which days, and which transactions do not cancel out.
fn transactions(list: &List<'_>, asked: &Asked, accounts: usize, notes: &mut Notes) {
    let mut sums: BTreeMap<&str, (Amount, u32)> = BTreeMap::new();
    let mut days: Vec<Date> = Vec::new();
    let mut entries = 0_usize;
    for &record in &list.body {
        let Some(amount) = stated(list, record, asked) else { continue };
        entries += 1;
        days.extend(list.day_of(record, Field::Dated, asked));
        if list.has(Field::Transaction) {
            sums.entry(list.cell(record, Field::Transaction)).or_insert((Amount::ZERO, record.row)).0 += amount;
        }
    }
    if entries > accounts {
        notes.say(added(list.file, entries, accounts, &days));
    }
    let apart: Vec<_> = sums.into_iter().filter(|(id, (off, _))| !id.is_empty() && *off != Amount::ZERO).collect();
    let problem = |place, id: &str, count: usize, off| {
        let problem = Problem::new(Code::TransactionUnbalanced, place).with("count", count);
        problem.with("transaction", id).with("off", Arg::Money(off, asked.currency))
    };
    for (id, (off, row)) in apart.iter().take(APART) {
        notes.say(problem(Place::row(list.file, *row), id, 1, *off));
    }
    let more = apart.get(APART..).unwrap_or_default();
    if !more.is_empty() {
        let off = more.iter().map(|(_, (off, _))| *off).sum();
        notes.say(problem(Place::file(list.file), "", more.len(), off));
    }
}

/// What is said of entries that were added up.
pub(super) fn added(file: &str, entries: usize, accounts: usize, days: &[Date]) -> Problem {
    let problem = Problem::new(Code::JournalAdded, Place::file(file)).with("entries", entries);
    let problem = problem.with("accounts", accounts);
    match (days.iter().min(), days.iter().max()) {
        (Some(first), Some(last)) => problem.with("dated", "yes").with("from", *first).with("to", *last),
        _ => problem.with("dated", "no"),
    }
}

/// Says what each account is, and returns whether the list is a statement. `signed`: amounts are stated with their side.
/// Names and amounts alone that do not cancel out are stated as reports do, above zero whatever side they are on: those
/// of a section of credits change their sign, and where no section says it those of a head of credits.
fn name_heads(accounts: &mut [Account], unders: &[Under], asked: &Asked, heads: &Heads, signed: bool) -> bool {
    let cancels = accounts.iter().map(|account| account.amount).sum::<Amount>() == Amount::ZERO;
    let as_stated = signed || cancels;
    let labels: Vec<String> = accounts.iter().map(|account| account.name.clone()).collect();
    if !as_stated {
        apart_by_group(accounts, unders);
    }
    for ((account, under), label) in accounts.iter_mut().zip(unders).zip(&labels) {
        let decided = heads.get(account.id()).or_else(|| heads.get(&account.name)).copied();
        // Which side it is on is not said in a statement: what the name says on either.
        let side = if as_stated { account.amount } else { Amount::ZERO };
        let by_name = asked.words.head(label, side, under.section);
        account.proposed = by_name.or_else(|| under.usual.filter(|_| !as_stated));
        account.head = decided.or(account.proposed);
        let turned = match under.section {
            // What was written off may be stated as an amount to be taken off.
            Some(Section::Assets) => account.head == Some(Head::DepreciationToDate) && account.amount > Amount::ZERO,
            Some(section) => section.is_credit(),
            None => account.head.is_some_and(Head::is_credit) && account.amount > Amount::ZERO,
        };
        if !as_stated && turned {
            account.amount = -account.amount;
        }
    }
    !as_stated
}

/// Names accounts that are called alike by the group they stand in.
fn apart_by_group(accounts: &mut [Account], unders: &[Under]) {
    let mut times: BTreeMap<String, usize> = BTreeMap::new();
    for account in accounts.iter() {
        *times.entry(account.name.clone()).or_default() += 1;
    }
    for (account, under) in accounts.iter_mut().zip(unders) {
        if let Some(group) = under.group.as_ref().filter(|_| times.get(&account.name).is_some_and(|times| *times > 1)) {
            account.name = format!("{group}: {}", account.name);
        }
    }
}
