//! Who could take which task: a proposal a person can change, from who qualifies, who is near and who has hours.

use std::collections::{BTreeMap, HashMap};

use rust_decimal::Decimal;

use super::{Cell, HolderKind, Known, Ledger, LedgerRow, LedgerTask, Sitting, index, may_take, qualifies};
use crate::decision::{Decision, Grant, Key, TaskHolder};
use crate::firm::Firm;

/// Proposes a holder for every task: the law's named person, a domain where a subject is wanted, else a rota of the
/// cell the post's people are in. Returns who is granted authority in which subject, and who holds what.
pub(in crate::proposal) fn propose(
    known: &Known<'_>,
    ledger: &Ledger,
    granted: &[Grant],
    sitting: &Sitting,
) -> (Vec<(String, u32)>, Vec<Decision>) {
    let firm = known.firm;
    let cell_of = cell_of_each(firm, known.cells);
    let mut taking = Taking {
        left: firm
            .staff
            .iter()
            .zip(&sitting.hours)
            .map(|(post, sits)| post.hours_week - sitting.cell_hours * post.posts - sits)
            .collect(),
        shortlist: HashMap::new(),
    };
    // Whoever has authority in a subject keeps it.
    let mut domains: BTreeMap<String, Vec<u32>> = BTreeMap::new();
    for grant in granted {
        if let Some(post) = firm.staff.iter().position(|post| post.key == grant.key) {
            domains.entry(grant.domain.clone()).or_default().push(index(post));
        }
    }
    let mut found: BTreeMap<(u32, TaskHolder), Vec<Key>> = BTreeMap::new();
    let mut order: Vec<usize> = (0..ledger.rows.len()).filter(|&at| !ledger.rows[at].after.is_zero()).collect();
    // What only a few can take comes first, then what takes longest.
    order.sort_by_key(|&at| {
        let (row, task) = (&ledger.rows[at], &ledger.tasks[ledger.rows[at].task as usize]);
        (task.statute.is_none(), task.holder != HolderKind::Person, std::cmp::Reverse(row.after), at)
    });
    for at in order {
        let row = &ledger.rows[at];
        let task = &ledger.tasks[row.task as usize];
        let home = home_cell(firm, &cell_of, row.from as usize);
        let holder = match task.holder {
            HolderKind::Rota if task.skills.is_empty() => {
                home.map(|cell| TaskHolder::Rota { cell: known.cells[cell].name.clone(), rota: task.rota.clone() })
            }
            // What takes a skill goes round only where those who turn it round have it: a person is surer.
            HolderKind::Person | HolderKind::Rota => {
                let keeps = taking.keeps(firm, row, task);
                keeps.or_else(|| taking.best(firm, row, task, home, &cell_of)).map(|post| {
                    taking.left[post] -= row.after;
                    TaskHolder::Person { key: firm.staff[post].key.clone() }
                })
            }
            HolderKind::Domain => {
                let people = domains.entry(task.function.clone()).or_default();
                if people.is_empty() {
                    people.extend(taking.best(firm, row, task, home, &cell_of).map(index));
                }
                (!people.is_empty()).then(|| {
                    for &post in people.iter() {
                        taking.left[post as usize] -= row.after / Decimal::from(people.len());
                    }
                    TaskHolder::Domain { domain: task.function.clone() }
                })
            }
        };
        if let Some(holder) = holder {
            found.entry((row.task, holder)).or_default().push(firm.staff[row.from as usize].key.clone());
        }
    }
    let holdings = found.into_iter().map(|((task, holder), mut from)| {
        from.sort_unstable();
        crate::decision::Holding { task: ledger.tasks[task as usize].id.clone(), holder, from }
    });
    let holders = Decision::TaskHolders { holdings: holdings.collect() };
    let new = domains.into_iter().filter(|(domain, _)| !granted.iter().any(|grant| grant.domain == *domain));
    let grants = new.flat_map(|(domain, people)| people.into_iter().map(move |post| (domain.clone(), post)));
    (grants.collect(), vec![holders])
}

/// The first cell each post is in, in the order of the staff: an index into the cells.
pub(in crate::proposal) fn cell_of_each(firm: &Firm, cells: &[Cell]) -> Vec<Option<usize>> {
    let mut cell_of: Vec<Option<usize>> = vec![None; firm.staff.len()];
    for (at, cell) in cells.iter().enumerate() {
        for (post, _) in &cell.members {
            cell_of[*post as usize].get_or_insert(at);
        }
    }
    cell_of
}

/// The cell most of a post's people are in who manage nobody, where they are half of its people at least; else the one
/// it is in itself.
pub(in crate::proposal) fn home_cell(firm: &Firm, cell_of: &[Option<usize>], post: usize) -> Option<usize> {
    let mut counts: BTreeMap<usize, Decimal> = BTreeMap::new();
    let mut all = Decimal::ZERO;
    for &report in &firm.staff[post].reports {
        let person = &firm.staff[report as usize];
        all += person.posts;
        if let Some(cell) = cell_of[report as usize].filter(|_| !person.is_manager()) {
            *counts.entry(cell).or_default() += person.posts;
        }
    }
    let most = counts.into_iter().max_by_key(|(cell, posts)| (*posts, std::cmp::Reverse(*cell)));
    most.filter(|(_, posts)| *posts * Decimal::TWO >= all).map(|(cell, _)| cell).or(cell_of[post])
}

/// Hours people have left, and who qualifies for what.
struct Taking<'a> {
    left: Vec<Decimal>,
    shortlist: HashMap<&'a [String], Vec<usize>>,
}

impl<'a> Taking<'a> {
    /// Who does a task today, where they have what it takes and the hours.
    fn keeps(&self, firm: &Firm, row: &LedgerRow, task: &LedgerTask) -> Option<usize> {
        let post = row.from as usize;
        (self.left[post] >= row.after && qualifies(&firm.staff[post], &task.skills)).then_some(post)
    }

    /// The best person for a task: who has the hours, nearest the people it is about, with the most hours left.
    fn best(
        &mut self,
        firm: &Firm,
        row: &LedgerRow,
        task: &'a LedgerTask,
        home: Option<usize>,
        cell_of: &[Option<usize>],
    ) -> Option<usize> {
        const LOOKED_AT: usize = 2_000;
        let left = &self.left;
        let near = |post: usize| home.is_some() && cell_of[post] == home;
        let better = |one: usize, other: usize| {
            let rank = |post: usize| (near(post), left[post].min(firm.staff[post].hours_week), std::cmp::Reverse(post));
            if rank(one) >= rank(other) { one } else { other }
        };
        let words = task.skills.as_slice();
        let list = self
            .shortlist
            .entry(words)
            .or_insert_with(|| (0..firm.staff.len()).filter(|&post| qualifies(&firm.staff[post], words)).collect());
        let has_hours = |post: &usize| left[*post] >= row.after;
        // Of very many who could, the first thousands and those nearest are enough to choose from.
        let able = list.iter().copied().filter(has_hours).take(LOOKED_AT).reduce(better);
        let now = Some(row.from as usize).filter(|post| has_hours(post) && may_take(firm, row.from, task, row.from));
        able.or(now)
    }
}
