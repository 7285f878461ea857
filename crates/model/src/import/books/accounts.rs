//! Accounts: a trial balance, a list of names and amounts, or the entries of a journal added up.

use std::collections::BTreeMap;

use super::super::SetAside;
use super::super::notes::Notes;
use super::list::{Asked, List, aside};
use super::words::{Field, Section};
use super::{Account, Heads};
use crate::decision::Head;
use crate::money::Amount;
use crate::problem::{Code, Place, Problem};

/// The rows of a list of accounts.
pub(super) struct Found {
    pub(super) accounts: Vec<Account>,
    pub(super) left: Vec<SetAside>,
    pub(super) merged: u32,
}

/// Reads a list of accounts.
pub(super) fn read(list: &List<'_>, asked: &Asked, heads: &Heads, notes: &mut Notes) -> Found {
    let mut found = Found { accounts: Vec::new(), left: Vec::new(), merged: 0 };
    let two_sided = list.has(Field::Debit) && list.has(Field::Credit);
    let journal = list.has(Field::Dated) && !two_sided;
    let mut section = None;
    let mut sections: Vec<Option<Section>> = Vec::new();
    let mut met: BTreeMap<(String, String), usize> = BTreeMap::new();
    for &record in &list.body {
        let place = list.place(record);
        let (code, name) = (list.cell(record, Field::Code), list.cell(record, Field::Name));
        let (code, name) = if name.is_empty() && !list.has(Field::Name) { ("", code) } else { (code, name) };
        let amount = match two_sided {
            true => {
                let sides = [Field::Debit, Field::Credit].map(|field| {
                    let empty = list.cell(record, field).is_empty();
                    (empty, list.amount(record, field, asked))
                });
                match sides {
                    [(true, _), (true, _)] => None,
                    [(empty, None), _] | [_, (empty, None)] if !empty => None,
                    [(_, debit), (_, credit)] => Some(debit.unwrap_or_default() - credit.unwrap_or_default()),
                }
            }
            false => list.amount(record, Field::Amount, asked),
        };
        let label = if name.is_empty() { code } else { name };
        if list.is_heading(record) {
            aside(place, Code::RowRepeatedHeading, &mut found.left, notes);
            continue;
        }
        if asked.words.is_total(label) && (code.is_empty() || code == label) {
            aside(place, Code::RowTotals, &mut found.left, notes);
            continue;
        }
        let Some(amount) = amount else {
            match asked.words.section(label) {
                Some(of) => {
                    section = Some(of);
                    aside(place, Code::RowEmpty, &mut found.left, notes);
                }
                None => aside(place, Code::BooksAmountMissing, &mut found.left, notes),
            }
            continue;
        };
        if label.is_empty() {
            aside(place, Code::BooksAmountMissing, &mut found.left, notes);
            continue;
        }
        let of = asked.words.section(list.cell(record, Field::Section)).or(section);
        let key = (code.to_owned(), name.to_owned());
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
        sections.push(of);
        found.accounts.push(Account {
            code: Some(code).filter(|code| !code.is_empty()).map(str::to_owned),
            name: label.to_owned(),
            amount,
            head: None,
            proposed: None,
            place,
        });
    }
    if journal && found.merged > 0 {
        let entries = found.accounts.len() + found.merged as usize;
        let problem = Problem::new(Code::JournalAdded, Place::file(list.file));
        notes.say(problem.with("entries", entries).with("accounts", found.accounts.len()));
    }
    name_heads(&mut found.accounts, &sections, asked, heads, two_sided || journal);
    found
}

/// Says what each account is. `signed`: amounts are stated with their side. A list of names and amounts alone whose amounts do not cancel out states them as reports do, above
/// zero whatever side they are on: those of a credit side change their sign.
fn name_heads(accounts: &mut [Account], sections: &[Option<Section>], asked: &Asked, heads: &Heads, signed: bool) {
    let cancels = accounts.iter().map(|account| account.amount).sum::<Amount>() == Amount::ZERO;
    for (account, section) in accounts.iter_mut().zip(sections) {
        let decided = heads.get(account.id()).or_else(|| heads.get(&account.name)).copied();
        let as_stated = signed || cancels;
        let head = |amount| asked.words.head(&account.name, amount, *section);
        account.proposed = match as_stated {
            true => head(account.amount),
            // Which side it is on is not said: what the name says on either.
            false => head(Amount::ZERO),
        };
        account.head = decided.or(account.proposed);
        if !as_stated && account.head.is_some_and(Head::is_credit) && account.amount > Amount::ZERO {
            account.amount = -account.amount;
        }
    }
}
