//! Waves: which cells start when; and the bench: who is between places.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::Cell;
use crate::Date;
use crate::decision::Decision;
use crate::firm::Firm;
use crate::money::Amount;
use crate::problem::{Code, Place, Problem};

/// Cells that start together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wave {
    /// Its name; empty for the cells that are in no wave.
    pub name: String,
    /// The day it starts, if known.
    pub on: Option<Date>,
    /// Indices in the cells.
    pub cells: Vec<u32>,
    /// Posts that change over.
    pub posts: Decimal,
    /// Posts among them that end as managers' posts.
    pub managers: u32,
}

/// Somebody between places.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Benched {
    /// Index in `firm.staff`.
    pub post: u32,
    /// Until when, if known.
    pub until: Option<Date>,
    /// What the post costs in a week; none where pay is not known.
    pub cost_week: Option<Amount>,
}

/// Returns the waves in order of their days, undated ones last, then the cells that are in none.
pub(super) fn waves(firm: &Firm, cells: &[Cell], decisions: &[Decision]) -> (Vec<Wave>, Vec<Problem>) {
    let mut problems = Vec::new();
    let mut decided: BTreeMap<&str, (Option<Date>, &[String])> = BTreeMap::new();
    for decision in decisions {
        match decision {
            Decision::Wave { wave, cells, .. } if cells.is_empty() => {
                decided.remove(wave.as_str());
            }
            Decision::Wave { wave, on, cells } => {
                decided.insert(wave, (*on, cells));
            }
            _ => {}
        }
    }
    if decided.is_empty() {
        return (Vec::new(), problems);
    }
    let place = || Place::address("proposal.waves");
    let by_name: HashMap<&str, u32> = (0..).zip(cells).map(|(at, cell)| (cell.name.as_str(), at)).collect();
    let mut in_a_wave: BTreeSet<u32> = BTreeSet::new();
    let mut waves: Vec<Wave> = Vec::new();
    for (name, (on, names)) in decided {
        let mut found = Vec::new();
        for cell in names {
            match by_name.get(cell.as_str()) {
                None => problems.push(Problem::new(Code::DecisionUnmatched, place()).with("key", cell.as_str())),
                Some(&at) if in_a_wave.insert(at) => found.push(at),
                Some(_) => {
                    problems.push(Problem::new(Code::WaveTwice, place()).with("cell", cell.as_str()).with("wave", name))
                }
            }
        }
        if let Some(day) = on.filter(|day| *day < firm.as_of) {
            problems.push(Problem::new(Code::WavePast, place()).with("wave", name).with("date", day));
        }
        waves.push(wave(firm, cells, name, on, found));
    }
    waves.sort_by(|one, other| (one.on.is_none(), one.on, &one.name).cmp(&(other.on.is_none(), other.on, &other.name)));
    let rest: Vec<u32> = (0..).take(cells.len()).filter(|at| !in_a_wave.contains(at)).collect();
    if !rest.is_empty() {
        problems.push(Problem::new(Code::WaveMissing, place()).with("cells", rest.len()));
        waves.push(wave(firm, cells, "", None, rest));
    }
    (waves, problems)
}

fn wave(firm: &Firm, cells: &[Cell], name: &str, on: Option<Date>, of: Vec<u32>) -> Wave {
    let members: BTreeSet<u32> =
        of.iter().flat_map(|&cell| cells[cell as usize].members.iter().map(|(post, _)| *post)).collect();
    let managers = members.iter().filter(|&&post| firm.staff[post as usize].is_manager()).count();
    Wave {
        name: name.to_owned(),
        on,
        posts: of.iter().map(|&cell| cells[cell as usize].size).sum(),
        managers: u32::try_from(managers).unwrap_or(u32::MAX),
        cells: of,
    }
}
