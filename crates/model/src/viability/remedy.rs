//! What can be done about a week without enough cash: each action moves money between weeks, and costs what it moves later.

use std::collections::BTreeSet;

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use serde::{Deserialize, Serialize};

use super::calendar::WEEKS;
use super::cash::{Grid, Ground, Line, Run, idle};
use super::receipts::{self, Paid};
use crate::decision::{CashAction, Decision};
use crate::import::Invoice;
use crate::money::{Amount, share_out};
use crate::problem::Problem;
use crate::rules::InForce;

/// What an action would bring.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Remedy {
    /// Which.
    pub action: CashAction,
    /// What the week would end with more.
    pub brings: Amount,
    /// Whether that covers what the week is short of.
    pub covers: bool,
}

/// An amount that goes from a line of one week to a line of another, or past the plan.
#[derive(Debug, Clone, Copy)]
struct Move {
    from: usize,
    line: Line,
    to: Option<usize>,
    as_line: Line,
    amount: Amount,
}

/// Weeks between two instalments of tax.
const BETWEEN: usize = 4;

/// The plan as actions change it.
struct Acting<'a> {
    grid: Grid,
    ground: &'a Ground<'a>,
    open: Vec<Paid>,
    suppliers: Vec<Paid>,
    asked: BTreeSet<String>,
    spread: BTreeSet<String>,
    /// The first week from which the overdraft is used.
    overdraft_from: Option<usize>,
    overdraft: Amount,
    floor: Amount,
    instalments: usize,
    deferral: usize,
}

/// Returns the actions that were put into the plan and not taken back, by week.
pub(super) fn taken(decisions: &[Decision]) -> BTreeSet<(u32, CashAction)> {
    let mut decided = BTreeSet::new();
    for decision in decisions {
        if let Decision::CashAction { action, week, on } = decision {
            match on {
                true => decided.insert((*week, *action)),
                false => decided.remove(&(*week, *action)),
            };
        }
    }
    decided
}

/// Takes the actions decided on, adds the plan up, and finds one for each week that is short all the same.
pub(super) fn with_actions(
    grid: Grid,
    ground: &Ground<'_>,
    floor: Amount,
    overdraft: Amount,
    decisions: &[Decision],
) -> Result<(Run, Vec<Problem>), Problem> {
    let whole = |rules: &InForce<'_>, id: &str| Ok::<_, Problem>(rules.value(id)?.to_usize().unwrap_or(1).max(1));
    let mut acting = Acting {
        grid,
        ground,
        open: ground.receipts.open.clone(),
        suppliers: ground.suppliers.clone(),
        asked: BTreeSet::new(),
        spread: BTreeSet::new(),
        overdraft_from: None,
        overdraft,
        floor,
        instalments: whole(ground.rules, "assumption.time_to_pay_instalments")?.min(WEEKS * WEEKS),
        deferral: whole(ground.rules, "assumption.deferral_weeks")?.min(WEEKS * WEEKS),
    };
    let mut problems = Vec::new();
    for (number, action) in taken(decisions) {
        let week = usize::try_from(number).ok().and_then(|number| number.checked_sub(1)).filter(|week| *week < WEEKS);
        if !week.is_some_and(|week| acting.take(action, week)) {
            problems.push(idle(&id(action), number));
        }
    }
    let mut run = acting.run();
    for red in &mut run.red {
        red.remedy = acting.best(red.week as usize - 1, red.short);
    }
    Ok((run, problems))
}

/// The id of an action.
fn id(action: CashAction) -> String {
    serde_json::to_value(action).ok().and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
}

impl Acting<'_> {
    fn run(&self) -> Run {
        let floor = |week: usize| match self.overdraft_from {
            Some(from) if week >= from => self.floor.min(-self.overdraft),
            _ => self.floor,
        };
        self.grid.run(self.ground.weeks, self.ground.opening(), self.overdraft, floor)
    }

    /// The action to take about a week: the first that covers what it is short of, else the one that brings most.
    fn best(&self, week: usize, short: Amount) -> Option<Remedy> {
        let each = CashAction::ALL.into_iter().filter_map(|action| {
            let brings = match action {
                CashAction::Overdraft if self.overdraft_from.is_none() => {
                    // An overdraft lets the week end below the floor by as much as the limit lies below it.
                    self.floor - self.floor.min(-self.overdraft)
                }
                CashAction::Overdraft => Amount::ZERO,
                _ => self.moves(action, week).iter().map(|one| one.brings(week)).sum(),
            };
            (brings > Amount::ZERO).then_some(Remedy { action, brings, covers: brings >= short })
        });
        let all: Vec<Remedy> = each.collect();
        let covering = all.iter().find(|remedy| remedy.covers);
        let most = all.iter().map(|remedy| remedy.brings).max();
        covering.or_else(|| all.iter().find(|remedy| Some(remedy.brings) == most)).copied()
    }

    /// Takes an action. Returns whether it moves anything.
    fn take(&mut self, action: CashAction, week: usize) -> bool {
        if action == CashAction::Overdraft {
            let from = self.overdraft_from.map_or(week, |from| from.min(week));
            self.overdraft_from = Some(from).filter(|_| self.overdraft > Amount::ZERO);
            return self.overdraft_from.is_some();
        }
        let moves = self.moves(action, week);
        for one in &moves {
            self.grid.add(Some(one.from), one.line, -one.amount);
            self.grid.add(one.to, one.as_line, one.amount);
        }
        match action {
            CashAction::AskCustomer => {
                if let Some(party) = self.debtor().map(str::to_owned) {
                    let ledger = self.ground.books.debtors.as_deref().unwrap_or_default();
                    for paid in self.open.iter_mut().filter(|paid| ledger[paid.invoice].party == party) {
                        paid.week = paid.week.map(|at| at.min(week)).or(Some(week));
                    }
                    self.asked.insert(party);
                }
            }
            CashAction::SpreadSupplier => self.spread.extend(self.creditor(week).map(str::to_owned)),
            _ => {}
        }
        !moves.is_empty()
    }

    fn moves(&self, action: CashAction, week: usize) -> Vec<Move> {
        match action {
            CashAction::AskCustomer => self.ask(week),
            CashAction::BringShares => self.bring_shares(week),
            CashAction::DeferDrawings => self.defer_drawings(week),
            CashAction::TimeToPay => self.time_to_pay(week),
            CashAction::SpreadSupplier => self.spread_supplier(week),
            CashAction::Overdraft => Vec::new(),
        }
    }

    /// The customer who owes most past the day it was due, among those not asked yet.
    fn debtor(&self) -> Option<&str> {
        let ledger = self.ground.books.debtors.as_deref()?;
        let planned: BTreeSet<usize> = self.open.iter().map(|paid| paid.invoice).collect();
        let overdue = |at: usize, one: &Invoice| {
            one.due.is_some_and(|due| due < self.ground.weeks.day)
                && planned.contains(&at)
                && !self.asked.contains(&one.party)
        };
        receipts::largest(ledger, overdue)
    }

    /// What the customer would pay later comes in the week.
    fn ask(&self, week: usize) -> Vec<Move> {
        let (Some(party), Some(ledger)) = (self.debtor(), self.ground.books.debtors.as_deref()) else {
            return Vec::new();
        };
        let later = self.open.iter().filter(|paid| {
            let one = &ledger[paid.invoice];
            one.party == party
                && one.due.is_some_and(|due| due < self.ground.weeks.day)
                && paid.week.is_some_and(|at| at > week)
        });
        let line = Line::OpenInvoices;
        let each = later.filter_map(|paid| {
            Some(Move { from: paid.week?, line, to: Some(week), as_line: line, amount: paid.amount })
        });
        each.collect()
    }

    fn bring_shares(&self, week: usize) -> Vec<Move> {
        let line = Line::MemberShares;
        let later = (week + 1..WEEKS).map(|from| (from, self.grid.of(from, line)));
        let later = later.filter(|(_, amount)| *amount > Amount::ZERO);
        later.map(|(from, amount)| Move { from, line, to: Some(week), as_line: line, amount }).collect()
    }

    /// Drawings up to the week that would then come after it.
    fn defer_drawings(&self, week: usize) -> Vec<Move> {
        let line = Line::Drawings;
        let put_off = |from: usize| Some(from + self.deferral).filter(|to| *to < WEEKS);
        let due = (0..=week).map(|from| (from, self.grid.of(from, line)));
        let due = due.filter(|(from, amount)| *amount < Amount::ZERO && from + self.deferral > week);
        due.map(|(from, amount)| Move { from, line, to: put_off(from), as_line: line, amount }).collect()
    }

    /// Tax due in the week is paid in parts after it: what was due before is paid by then, and cannot be put off.
    fn time_to_pay(&self, week: usize) -> Vec<Move> {
        let mut moves = Vec::new();
        for line in [Line::PayrollTax, Line::Vat] {
            let due = self.grid.of(week, line);
            if due >= Amount::ZERO {
                continue;
            }
            let parts = share_out(due, &vec![Decimal::ONE; self.instalments]);
            moves.extend((1..).zip(parts).map(|(number, amount)| Move {
                from: week,
                line,
                to: Some(week + BETWEEN * number).filter(|to| *to < WEEKS),
                as_line: Line::TaxInstalments,
                amount,
            }));
        }
        moves
    }

    /// The supplier who is paid most up to the week, among those not paid in parts yet.
    fn creditor(&self, week: usize) -> Option<&str> {
        let ledger = self.ground.books.creditors.as_deref()?;
        let planned: BTreeSet<usize> = self
            .suppliers
            .iter()
            .filter(|paid| paid.week.is_some_and(|at| at <= week))
            .map(|paid| paid.invoice)
            .collect();
        receipts::largest(ledger, |at, one| planned.contains(&at) && !self.spread.contains(&one.party))
    }

    /// What the supplier would be paid up to the week is paid in parts after it.
    fn spread_supplier(&self, week: usize) -> Vec<Move> {
        let (Some(party), Some(ledger)) = (self.creditor(week), self.ground.books.creditors.as_deref()) else {
            return Vec::new();
        };
        let mut moves = Vec::new();
        for from in 0..=week {
            let due =
                self.suppliers.iter().filter(|paid| paid.week == Some(from) && ledger[paid.invoice].party == party);
            let mut left: Amount = due.map(|paid| paid.amount).sum();
            for line in [Line::Suppliers, Line::Materials, Line::Overheads] {
                // What the line of the week holds is the most that can be held back of it.
                let part = left.min((-self.grid.of(from, line)).or_zero());
                if part <= Amount::ZERO {
                    continue;
                }
                left -= part;
                let parts = share_out(-part, &vec![Decimal::ONE; self.deferral]);
                moves.extend((1..).zip(parts).map(|(number, amount)| Move {
                    from,
                    line,
                    to: Some(week + number).filter(|to| *to < WEEKS),
                    as_line: Line::Suppliers,
                    amount,
                }));
            }
        }
        moves
    }
}

impl Move {
    /// What a week ends with more for it.
    fn brings(&self, week: usize) -> Amount {
        let gone = if self.from <= week { -self.amount } else { Amount::ZERO };
        let come = if self.to.is_some_and(|to| to <= week) { self.amount } else { Amount::ZERO };
        gone + come
    }
}
