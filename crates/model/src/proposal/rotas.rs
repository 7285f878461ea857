//! Rotas: who has which turn in which week, spread as evenly as qualification allows.
//!
//! Each week those who have had fewest turns are taken first, which is exact: people who can be matched to turns
//! form a matroid, and the cheapest matching takes them greedily. Over the weeks nobody can be spared more than the
//! bound says: for any set of turns, those who qualify for one of them share them all.

use std::collections::{BTreeMap, HashMap};

use serde::{Deserialize, Serialize};

use super::Cell;
use super::tasks::Ledger;
use crate::Date;
use crate::decision::{Decision, Rota, TaskHolder};
use crate::firm::Firm;
use crate::problem::{Code, Place, Problem};

/// The turns of a cell's rotas over some weeks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Schedule {
    /// The turns, week by week.
    pub turns: Vec<Turn>,
    /// Turns nobody could take with the gaps asked for.
    pub open: u32,
    /// Weeks in turn of whoever has most.
    pub most: u32,
    /// Weeks in turn of whoever has fewest, of those who qualify for any.
    pub fewest: u32,
    /// No schedule gives whoever has most fewer weeks than this.
    pub bound: u32,
}

/// One week of one rota.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Turn {
    /// First day of the week.
    pub week: Date,
    /// Id of the rota.
    pub rota: String,
    /// Index in `firm.staff` of who has it.
    pub post: u32,
}

/// A rota of a cell, as it is planned.
struct Planned<'a> {
    rota: &'a str,
    people: &'a [u32],
    weeks_each: usize,
    gap_weeks: usize,
}

/// The most rotas a cell's bound is worked out for exactly: every set of them is looked at.
const MOST_ROTAS: usize = 12;
/// The most turns a week that one group of posts is asked to take.
const MOST_SLOTS: usize = 12;

/// Settings of rotas by cell and rota, the last of each.
fn settings(decisions: &[Decision]) -> HashMap<(&str, &str), &Rota> {
    let rotas = decisions.iter().filter_map(|decision| match decision {
        Decision::Rota(rota) => Some(((rota.cell.as_str(), rota.rota.as_str()), rota)),
        _ => None,
    });
    rotas.collect()
}

fn planned<'a>(ledger: &'a Ledger, decisions: &'a [Decision]) -> BTreeMap<&'a str, Vec<Planned<'a>>> {
    let settings = settings(decisions);
    let mut by_cell: BTreeMap<&str, Vec<Planned<'a>>> = BTreeMap::new();
    for holder in &ledger.holders {
        let TaskHolder::Rota { cell, rota } = &holder.holder else { continue };
        let set = settings.get(&(cell.as_str(), rota.as_str()));
        by_cell.entry(cell).or_default().push(Planned {
            rota,
            people: &holder.people,
            weeks_each: set.map_or(1, |set| set.weeks_each.max(1) as usize),
            gap_weeks: set.map_or(0, |set| set.gap_weeks as usize),
        });
    }
    for rotas in by_cell.values_mut() {
        rotas.sort_by_key(|one| one.rota);
    }
    by_cell
}

/// Returns the turns of a cell's rotas over so many weeks from the Monday of the week of `from`.
pub fn schedule(firm: &Firm, ledger: &Ledger, decisions: &[Decision], cell: &str, from: Date, weeks: u32) -> Schedule {
    let rotas = planned(ledger, decisions).remove(cell).unwrap_or_default();
    let people = slots(firm, &rotas);
    let monday = from.checked_sub(jiff::Span::new().days(i64::from(from.weekday().to_monday_zero_offset())));
    let monday = monday.unwrap_or(from);

    let mut served = vec![0_u32; people.len()];
    let mut free_from = vec![0_usize; people.len()];
    let mut holding: Vec<Option<(usize, usize)>> = vec![None; rotas.len()];
    let (mut turns, mut open) = (Vec::new(), 0);
    for week in 0..weeks as usize {
        let Ok(first) = monday.checked_add(jiff::Span::new().days(7 * i64::try_from(week).unwrap_or(0))) else { break };
        for held in &mut holding {
            *held = held.filter(|(_, until)| *until > week);
        }
        let busy: Vec<usize> = holding.iter().flatten().map(|(person, _)| *person).collect();
        let due: Vec<usize> = (0..rotas.len()).filter(|&rota| holding[rota].is_none()).collect();
        let mut order: Vec<usize> = (0..people.len()).filter(|person| !busy.contains(person)).collect();
        order.sort_by_key(|&person| (served[person], free_from[person], person));
        let mut taken: Vec<Option<usize>> = vec![None; rotas.len()];
        let may = |person: usize, rota: usize| {
            let rested = free_from[person] == 0 || week >= free_from[person] + rotas[rota].gap_weeks;
            rested && rotas[rota].people.binary_search(&people[person]).is_ok()
        };
        for person in order {
            augment(person, &due, &may, &mut taken, &mut vec![false; rotas.len()]);
        }
        for rota in due {
            match taken[rota] {
                Some(person) => holding[rota] = Some((person, week + rotas[rota].weeks_each)),
                None => open += 1,
            }
        }
        for (rota, held) in rotas.iter().zip(&holding) {
            let Some((person, until)) = *held else { continue };
            served[person] += 1;
            free_from[person] = until;
            turns.push(Turn { week: first, rota: rota.rota.to_owned(), post: people[person] });
        }
    }
    let of = |rota: &Planned<'_>| {
        (0..people.len()).filter(|&slot| rota.people.binary_search(&people[slot]).is_ok()).collect::<Vec<_>>()
    };
    Schedule {
        turns,
        open,
        most: served.iter().copied().max().unwrap_or(0),
        fewest: served.iter().copied().min().unwrap_or(0),
        bound: bound(&rotas.iter().map(of).collect::<Vec<_>>(), weeks),
    }
}

/// Those who can take a turn: a person once, a group of posts once for each post, as far as there are rotas.
fn slots(firm: &Firm, rotas: &[Planned<'_>]) -> Vec<u32> {
    let mut rows: Vec<u32> = rotas.iter().flat_map(|rota| rota.people).copied().collect();
    rows.sort_unstable();
    rows.dedup();
    let slots = rows.into_iter().flat_map(|row| std::iter::repeat_n(row, posts(firm, &[row]).clamp(1, MOST_SLOTS)));
    slots.collect()
}

/// Gives a person a turn that is due, moving others to another they can take where that makes room.
fn augment(
    person: usize,
    due: &[usize],
    may: &dyn Fn(usize, usize) -> bool,
    taken: &mut [Option<usize>],
    seen: &mut [bool],
) -> bool {
    for &rota in due {
        if seen[rota] || !may(person, rota) {
            continue;
        }
        seen[rota] = true;
        let room = taken[rota].is_none_or(|other| augment(other, due, may, taken, seen));
        if room {
            taken[rota] = Some(person);
            return true;
        }
    }
    false
}

/// The fewest weeks whoever has most must have: for any set of rotas, all their weeks over all who qualify for one.
fn bound(rotas: &[Vec<usize>], weeks: u32) -> u32 {
    if rotas.len() > MOST_ROTAS {
        return 0;
    }
    let sets = 1_usize..1 << rotas.len();
    let of_set = sets.map(|set| {
        let mut who: Vec<usize> =
            rotas.iter().enumerate().filter(|(at, _)| set & (1 << at) != 0).flat_map(|(_, who)| who).copied().collect();
        who.sort_unstable();
        who.dedup();
        let turns = set.count_ones() * weeks;
        turns.div_ceil(u32::try_from(who.len().max(1)).unwrap_or(u32::MAX))
    });
    of_set.max().unwrap_or(0)
}

/// Returns how the rotas of a cell are set, of those that somebody set.
pub fn settings_of<'a>(decisions: &'a [Decision], cell: &str) -> Vec<&'a Rota> {
    let mut found: Vec<&Rota> = settings(decisions).into_values().filter(|rota| rota.cell == cell).collect();
    found.sort_by(|one, other| one.rota.cmp(&other.rota));
    found
}

/// Checks that each rota has people enough for its gaps, and each cell for its rotas.
pub(super) fn check(firm: &Firm, cells: &[Cell], ledger: &Ledger, decisions: &[Decision]) -> Vec<Problem> {
    let mut problems = Vec::new();
    let place = || Place::address("proposal.rotas");
    let by_cell = planned(ledger, decisions);
    for (cell, rotas) in &by_cell {
        for rota in rotas {
            let needed = rota.gap_weeks.div_ceil(rota.weeks_each) + 1;
            if posts(firm, rota.people) < needed {
                problems.push(
                    Problem::new(Code::RotaGap, place())
                        .with("cell", *cell)
                        .with("people", rota.people.len())
                        .with("needed", needed),
                );
            }
        }
        let mut people: Vec<u32> = rotas.iter().flat_map(|rota| rota.people).copied().collect();
        people.sort_unstable();
        people.dedup();
        let there = posts(firm, &people);
        if there < rotas.len() {
            problems.push(
                Problem::new(Code::RotasTooMany, place())
                    .with("cell", *cell)
                    .with("rotas", rotas.len())
                    .with("people", there),
            );
        }
    }
    let known = |name: &str| cells.iter().any(|cell| cell.name == name);
    for ((cell, _), rota) in settings(decisions) {
        if !known(cell) {
            problems.push(Problem::new(Code::DecisionUnmatched, place()).with("key", cell));
        }
        for key in rota.members.iter().filter(|key| !firm.staff.iter().any(|post| post.key == **key)) {
            problems.push(Problem::new(Code::DecisionUnmatched, Place::key(key)).with("key", key.as_str()));
        }
    }
    problems
}

/// People behind some rows: of a group of posts, all of them.
fn posts(firm: &Firm, rows: &[u32]) -> usize {
    use rust_decimal::prelude::ToPrimitive;
    rows.iter().map(|&row| firm.staff[row as usize].multiple().ceil().to_usize().unwrap_or(usize::MAX)).sum()
}
