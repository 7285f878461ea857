//! Who could take which task: a proposal a person can change, from who qualifies, who is near and who has hours.

use std::collections::{BTreeMap, HashMap};

use rust_decimal::Decimal;

use super::{Cell, HolderKind, Known, Ledger, LedgerRow, LedgerTask, Sitting, index, may_take, qualifies};
use crate::decision::{Decision, Grant, Key, TaskHolder};
use crate::firm::Firm;

/// Proposes a holder for every task: the law's named person, a domain where a subject is wanted, else a rota of the
/// cell the post's people are in, as long as a week has hours for it. Returns who is granted authority in which subject,
/// and who holds what.
pub(in crate::proposal) fn propose(
    known: &Known<'_>,
    ledger: &Ledger,
    granted: &[Grant],
    sitting: &Sitting,
) -> (Vec<(String, u32)>, Vec<Decision>) {
    let firm = known.firm;
    let mut taking = Taking::of(known, sitting);
    // Whoever has authority in a subject keeps it.
    let index_of: HashMap<&str, usize> =
        firm.staff.iter().enumerate().map(|(at, post)| (post.key.as_str(), at)).collect();
    let mut domains: BTreeMap<String, Vec<u32>> = BTreeMap::new();
    for grant in granted {
        if let Some(&post) = index_of.get(grant.key.as_str()) {
            domains.entry(grant.domain.clone()).or_default().push(index(post));
        }
    }
    let mut found: BTreeMap<(u32, TaskHolder), Vec<Key>> = BTreeMap::new();
    let mut order: Vec<usize> = (0..ledger.rows.len()).filter(|&at| !ledger.rows[at].after.is_zero()).collect();
    // What only a few can take comes first, then what takes longest.
    order.sort_by_key(|&at| {
        let (row, task) = (&ledger.rows[at], &ledger.tasks[ledger.rows[at].task as usize]);
        (!task.named, task.holder != HolderKind::Person, std::cmp::Reverse(row.after), at)
    });
    for at in order {
        let row = &ledger.rows[at];
        let task = &ledger.tasks[row.task as usize];
        let holder = match task.holder {
            HolderKind::Rota if task.skills.is_empty() => match taking.rota(row, &task.rota) {
                Some(cell) => Some(TaskHolder::Rota { cell: known.cells[cell].name.clone(), rota: task.rota.clone() }),
                None => taking.person(row, task),
            },
            // What takes a skill goes round only where those who turn it round have it: a person is surer.
            HolderKind::Person | HolderKind::Rota => taking.kept(row, task).or_else(|| taking.person(row, task)),
            HolderKind::Domain => {
                let people = domains.entry(task.function.clone()).or_default();
                if people.is_empty() {
                    people.extend(taking.best(row, task).map(index));
                }
                // Whose field it is may be full: then somebody else who qualifies takes it.
                let share = row.after / Decimal::from(people.len().max(1));
                if !people.is_empty() && people.iter().all(|&post| taking.has(post as usize, share)) {
                    people.iter().for_each(|&post| taking.take(post as usize, share));
                    Some(TaskHolder::Domain { domain: task.function.clone() })
                } else {
                    taking.person(row, task)
                }
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
    let new = domains
        .into_iter()
        .filter(|(domain, people)| !people.is_empty() && !granted.iter().any(|grant| grant.domain == *domain));
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
    firm: &'a Firm,
    cells: &'a [Cell],
    cell_of: Vec<Option<usize>>,
    /// Hours of each post that nothing fills yet but a turn.
    left: Vec<Decimal>,
    /// Hours of each rota of a cell, and of the longest of them: whoever has it needs as many.
    rotas: HashMap<(usize, &'a str), Decimal>,
    longest: Vec<Decimal>,
    /// Who has what a task takes, and whose turn it is to be asked.
    able: HashMap<&'a [String], (Vec<usize>, usize)>,
}

/// Cells that are asked whether they have room for a task of a post far above them.
const ASKED: usize = 64;

impl<'a> Taking<'a> {
    fn of(known: &Known<'a>, sitting: &Sitting) -> Self {
        let staff = &known.firm.staff;
        let left = staff.iter().zip(&sitting.hours).map(|(post, sits)| {
            // Hours that are a guess bind nobody.
            let hours = if post.hours_known { post.hours_week } else { Decimal::MAX / Decimal::TWO };
            hours - sitting.cell_hours * post.posts - sits
        });
        Self {
            firm: known.firm,
            cells: known.cells,
            cell_of: cell_of_each(known.firm, known.cells),
            left: left.collect(),
            rotas: HashMap::new(),
            longest: vec![Decimal::ZERO; known.cells.len()],
            able: HashMap::new(),
        }
    }

    /// Whether somebody has so many hours beside the longest turn of their cell.
    fn has(&self, post: usize, hours: Decimal) -> bool {
        self.left[post] >= hours + self.cell_of[post].map_or(Decimal::ZERO, |cell| self.longest[cell])
    }

    fn take(&mut self, post: usize, hours: Decimal) {
        self.left[post] -= hours;
    }

    /// Adds a task to a rota: of the cell the post's people are in, or where a week has no hours for it, of a cell
    /// below that has most room. Returns the cell.
    fn rota(&mut self, row: &LedgerRow, rota: &'a str) -> Option<usize> {
        let home = home_cell(self.firm, &self.cell_of, row.from as usize);
        let cell = home.filter(|&cell| self.fits(cell, rota, row.after)).or_else(|| self.below(row, rota))?;
        let hours = self.rotas.entry((cell, rota)).or_default();
        *hours += row.after;
        self.longest[cell] = self.longest[cell].max(*hours);
        Some(cell)
    }

    /// Whether everybody in a cell has hours for a rota with one more task.
    fn fits(&self, cell: usize, rota: &'a str, more: Decimal) -> bool {
        let turn = self.rotas.get(&(cell, rota)).copied().unwrap_or_default() + more;
        let turn = turn.max(self.longest[cell]);
        !self.cells[cell].members.is_empty()
            && self.cells[cell].members.iter().all(|(post, _)| self.left[*post as usize] >= turn)
    }

    /// The cell of people below a post that has most room in a rota.
    fn below(&self, row: &LedgerRow, rota: &'a str) -> Option<usize> {
        let mut cells: Vec<usize> = Vec::new();
        let mut level = vec![row.from];
        while !level.is_empty() && cells.len() < ASKED {
            level = level.iter().flat_map(|&post| &self.firm.staff[post as usize].reports).copied().collect();
            for cell in level.iter().filter_map(|&post| self.cell_of[post as usize]).take(ASKED * ASKED) {
                if cells.len() < ASKED && !cells.contains(&cell) {
                    cells.push(cell);
                }
            }
        }
        let hours = |cell: usize| self.rotas.get(&(cell, rota)).copied().unwrap_or_default();
        cells.into_iter().filter(|&cell| self.fits(cell, rota, row.after)).min_by_key(|&cell| (hours(cell), cell))
    }

    /// Whoever does a task today goes on with it, where they have what it takes and the hours.
    fn kept(&mut self, row: &LedgerRow, task: &LedgerTask) -> Option<TaskHolder> {
        let post = row.from as usize;
        let keeps = qualifies(&self.firm.staff[post], &task.skills) && self.has(post, row.after);
        keeps.then(|| {
            self.take(post, row.after);
            TaskHolder::Person { key: self.firm.staff[post].key.clone() }
        })
    }

    fn person(&mut self, row: &LedgerRow, task: &'a LedgerTask) -> Option<TaskHolder> {
        let post = self.best(row, task)?;
        self.take(post, row.after);
        Some(TaskHolder::Person { key: self.firm.staff[post].key.clone() })
    }

    /// The best person for a task: of those who qualify and have the hours, one of the cell the task is at home in with
    /// most hours left, else the next in turn, else whoever does it today.
    fn best(&mut self, row: &LedgerRow, task: &'a LedgerTask) -> Option<usize> {
        let firm = self.firm;
        let home = home_cell(firm, &self.cell_of, row.from as usize);
        let members = home.map_or(&[][..], |cell| &self.cells[cell].members);
        let near = members
            .iter()
            .map(|(post, _)| *post as usize)
            .filter(|&post| qualifies(&firm.staff[post], &task.skills) && self.has(post, row.after));
        let near = near.max_by_key(|&post| (self.left[post].min(firm.staff[post].hours_week), std::cmp::Reverse(post)));
        if near.is_some() {
            return near;
        }
        let words = task.skills.as_slice();
        let (able, next) = self.able.entry(words).or_insert_with(|| {
            ((0..firm.staff.len()).filter(|&post| qualifies(&firm.staff[post], words)).collect(), 0)
        });
        let (able, start) = (std::mem::take(able), *next);
        let found = (0..able.len()).map(|step| (start + step) % able.len()).find(|&at| self.has(able[at], row.after));
        let chosen = found.map(|at| able[at]);
        let next = found.map_or(start, |at| (at + 1) % able.len());
        self.able.insert(words, (able, next));
        let now = row.from as usize;
        chosen.or_else(|| Some(now).filter(|_| self.has(now, row.after) && may_take(firm, row.from, task, row.from)))
    }
}
