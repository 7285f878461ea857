//! Cells made, named anew and dissolved by hand: what was decided of a cell goes by the name it has now.

use std::collections::BTreeSet;

use super::{CellMembers, CellMethod, CellPlan, Decision, Key, TaskHolder};

/// Names that cells had, each with the one it had after, in order.
type Former = Vec<(String, String)>;

/// Returns decisions that name cells as they are called now, and whose plan of cells has those that people made and
/// lacks those they dissolved. A change that names a cell that is not there, or takes a name that is taken, is left as
/// it was, for the cells to say.
pub(crate) fn with_cells_as_named(decisions: Vec<Decision>) -> Vec<Decision> {
    if !decisions.iter().any(Decision::is_of_cell_names) {
        return decisions;
    }
    let mut told: Vec<Decision> = Vec::with_capacity(decisions.len());
    let mut former = Former::new();
    for mut decision in decisions {
        // A scenario may be built on one in which a cell was named anew later: what it says means the same cell.
        let names: BTreeSet<String> = former.iter().map(|(name, _)| name.clone()).collect();
        for name in names.iter().filter(|name| !is_cell(&told, name) && !is_council(&told, name)) {
            if let Some(now) = followed(&former, name, |now| is_cell(&told, now)) {
                call(&mut decision, name, &now);
            }
        }
        let done = match &decision {
            Decision::NewCell { cell } => make(&mut told, cell),
            Decision::RenameCell { cell, name } => rename(&mut told, cell, name),
            Decision::DissolveCell { cell, into } => dissolve(&mut told, cell, into.as_deref()),
            _ => false,
        };
        match decision {
            Decision::RenameCell { cell, name } if done => {
                // It has a name: that it could not have another before is mended.
                told.retain(|other| !matches!(other, Decision::RenameCell { cell: of, .. } if *of == name));
                former.push((cell, name));
            }
            Decision::DissolveCell { cell, into: Some(into) } if done => former.push((cell, into)),
            _ if done => {}
            other => told.push(other),
        }
    }
    told
}

/// Returns what a cell that was called so is called after decisions, where it was given another name or joined to
/// another cell; else the same name.
pub fn cell_called_now<'a>(decisions: impl Iterator<Item = &'a Decision>, name: &str) -> String {
    let changes = decisions.filter_map(|decision| match decision {
        Decision::RenameCell { cell, name } => Some((cell.clone(), name.clone())),
        Decision::DissolveCell { cell, into: Some(into) } => Some((cell.clone(), into.clone())),
        _ => None,
    });
    followed(&changes.collect(), name, |_| true).unwrap_or_else(|| name.to_owned())
}

fn followed(former: &Former, name: &str, is_there: impl Fn(&str) -> bool) -> Option<String> {
    let last = former.iter().fold(name, |now, (from, to)| if from == now { to } else { now });
    Some(last.to_owned()).filter(|last| last != name && is_there(last))
}

/// The plan of cells in force.
fn plan(told: &mut [Decision]) -> Option<&mut CellPlan> {
    told.iter_mut().rev().find_map(|decision| match decision {
        Decision::Cells(plan) => Some(plan),
        _ => None,
    })
}

fn is_cell(told: &[Decision], name: &str) -> bool {
    let plan = told.iter().rev().find_map(|decision| match decision {
        Decision::Cells(plan) => Some(plan),
        _ => None,
    });
    plan.is_some_and(|plan| plan.cells.iter().any(|cell| cell.name == name))
}

/// Whether a council is called so, or would be by the formula: cells and councils go by their names alone.
pub(crate) fn is_council(decisions: &[Decision], name: &str) -> bool {
    let councils = decisions.iter().rev().find_map(|decision| match decision {
        Decision::Councils { councils } => Some(councils),
        _ => None,
    });
    name.starts_with(super::FORMULA_COUNCIL)
        || councils.is_some_and(|councils| councils.iter().any(|council| council.name == name))
}

fn is_free(told: &[Decision], name: &str) -> bool {
    !name.trim().is_empty() && !is_council(told, name) && !is_cell(told, name)
}

fn make(told: &mut [Decision], cell: &str) -> bool {
    let free = is_free(told, cell);
    let Some(plan) = plan(told).filter(|_| free) else { return false };
    plan.cells.push(CellMembers { name: cell.to_owned(), ..CellMembers::default() });
    drawn(plan);
    true
}

/// The cells are no longer those a search found, nor are they as good as it proved them to be.
fn drawn(plan: &mut CellPlan) {
    plan.method = CellMethod::ByHand;
    plan.solved = None;
}

fn rename(told: &mut [Decision], cell: &str, name: &str) -> bool {
    if !is_cell(told, cell) || !is_free(told, name) {
        return false;
    }
    for decision in told {
        match decision {
            Decision::Cells(plan) => {
                plan.cells.iter_mut().filter(|one| one.name == cell).for_each(|one| name.clone_into(&mut one.name));
            }
            other => call(other, cell, name),
        }
    }
    true
}

/// Has a decision, other than a plan of cells, name a cell otherwise.
fn call(decision: &mut Decision, cell: &str, name: &str) {
    let anew = |said: &mut String| {
        if said == cell {
            name.clone_into(said);
        }
    };
    match decision {
        Decision::Councils { councils } => councils.iter_mut().flat_map(|council| &mut council.of).for_each(anew),
        Decision::Wave { cells, .. } => cells.iter_mut().for_each(anew),
        Decision::Mandate(mandate) => anew(&mut mandate.body),
        Decision::Recall { body, .. } => anew(body),
        Decision::RenameCell { cell, .. } => anew(cell),
        Decision::DissolveCell { cell, into } => {
            anew(cell);
            into.iter_mut().for_each(anew);
        }
        other => placed(other, cell, Some(name)),
    }
}

/// `into`: the cell its people go to; without one they are in no cell. Its mandate, seat, wave and the settings of its
/// rotas end with it; without a cell to go to, so do its turns and the authority it granted.
fn dissolve(told: &mut Vec<Decision>, cell: &str, into: Option<&str>) -> bool {
    if !is_cell(told, cell) || into.is_some_and(|into| into == cell || !is_cell(told, into)) {
        return false;
    }
    if into.is_none() {
        leave(told, cell);
    }
    told.retain_mut(|decision| match decision {
        Decision::Rota(rota) => rota.cell != cell,
        Decision::Grant(grant) if into.is_none() => grant.cell != cell,
        Decision::Wave { cells, .. } => {
            cells.retain(|one| one != cell);
            true
        }
        Decision::Councils { .. } => true,
        other => {
            placed(other, cell, into);
            !matches!(other, Decision::ShareWeek { cells, .. } if cells.is_empty())
        }
    });
    without_delegate_of(told, cell);
    let Some(plan) = plan(told) else { return false };
    let at = plan.cells.iter().position(|one| one.name == cell);
    let members = at.map(|at| plan.cells.remove(at).members).unwrap_or_default();
    if let Some(other) = plan.cells.iter_mut().find(|one| Some(one.name.as_str()) == into) {
        for (key, size) in members {
            let there = other.members.entry(key).or_default();
            *there = there.saturating_add(size);
        }
    }
    drawn(plan);
    true
}

/// Takes everybody whose last place is this cell alone out of every place they had before, so that none of those comes
/// back when the cell is gone.
fn leave(told: &mut Vec<Decision>, cell: &str) {
    let in_force = told.iter().rposition(|decision| matches!(decision, Decision::Cells(_))).unwrap_or_default();
    let mut put: Vec<(&Key, bool)> = Vec::new();
    for decision in &told[in_force..] {
        match decision {
            Decision::MoveToCell { key, cell: to } => put.push((key, to == cell)),
            Decision::ShareWeek { key, cells } => put.push((key, cells.keys().all(|one| one == cell))),
            Decision::Bench { key, .. } => put.push((key, false)),
            _ => {}
        }
    }
    let last = |key: &Key| put.iter().rev().find(|(other, _)| *other == key).map(|(_, is_here)| *is_here);
    let moved: BTreeSet<Key> = put.iter().map(|(key, _)| *key).filter(|key| last(key) == Some(true)).cloned().collect();
    let drawn: BTreeSet<Key> = match &told[in_force..] {
        [Decision::Cells(plan), ..] => {
            let here = plan.cells.iter().filter(|one| one.name == cell).flat_map(|one| one.members.keys());
            here.filter(|key| last(key).is_none()).cloned().collect()
        }
        _ => BTreeSet::new(),
    };
    told.retain(|decision| match decision {
        Decision::MoveToCell { key, .. } | Decision::ShareWeek { key, .. } => !moved.contains(key),
        // One who was drawn into the cells while on the bench left it.
        Decision::Bench { key, .. } => !moved.contains(key) && !drawn.contains(key),
        _ => true,
    });
    if let Some(plan) = plan(told) {
        for other in &mut plan.cells {
            other.members.retain(|key, _| !moved.contains(key));
        }
    }
}

/// Takes a body out of the councils, and every council that is empty then, with the mandates of those.
fn without_delegate_of(told: &mut Vec<Decision>, body: &str) {
    let mut gone: BTreeSet<String> = BTreeSet::from([body.to_owned()]);
    let mut known = 0;
    while gone.len() > known {
        known = gone.len();
        for decision in told.iter_mut() {
            let Decision::Councils { councils } = decision else { continue };
            for council in councils.iter_mut() {
                council.of.retain(|body| !gone.contains(body));
            }
            gone.extend(councils.iter().filter(|council| council.of.is_empty()).map(|council| council.name.clone()));
            councils.retain(|council| !council.of.is_empty());
        }
    }
    told.retain(|decision| match decision {
        Decision::Mandate(mandate) => !gone.contains(&mandate.body),
        Decision::Recall { body, .. } => !gone.contains(body),
        _ => true,
    });
}

/// Says of another cell what a decision about people and tasks says of one; of none, it says nothing of it any more.
fn placed(decision: &mut Decision, cell: &str, to: Option<&str>) {
    let anew = |said: &mut String| {
        if let Some(to) = to.filter(|_| said == cell) {
            to.clone_into(said);
        }
    };
    match decision {
        Decision::MoveToCell { cell: said, .. } => anew(said),
        Decision::Pin { cell: said, .. } if said.as_deref() == Some(cell) => *said = to.map(str::to_owned),
        Decision::ShareWeek { cells, .. } => {
            if let Some((share, to)) = cells.remove(cell).zip(to) {
                let there = cells.entry(to.to_owned()).or_default();
                *there = there.saturating_add(share);
            }
        }
        Decision::Grant(grant) => anew(&mut grant.cell),
        Decision::Rota(rota) => anew(&mut rota.cell),
        Decision::TaskHolders { holdings } => {
            holdings.retain(|one| to.is_some() || !is_turn_in(&one.holder, cell));
            holdings.iter_mut().for_each(|one| turns(&mut one.holder, anew));
        }
        Decision::TaskHolder { holder, .. } => {
            if to.is_none() && holder.as_ref().is_some_and(|holder| is_turn_in(holder, cell)) {
                *holder = None;
            }
            holder.iter_mut().for_each(|holder| turns(holder, anew));
        }
        _ => {}
    }
}

fn is_turn_in(holder: &TaskHolder, name: &str) -> bool {
    matches!(holder, TaskHolder::Rota { cell, .. } if cell == name)
}

fn turns(holder: &mut TaskHolder, anew: impl Fn(&mut String)) {
    if let TaskHolder::Rota { cell, .. } = holder {
        anew(cell);
    }
}
