//! Cells along the reporting groups that exist: a first answer to start from, not a best one.
//!
//! Everybody is lined up team by team, site by site and shift by shift, and the line is cut into
//! cells within the bounds, with as few cuts through a team as that allows.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use crate::decision::{CellMembers, CellMethod, CellPlan};
use crate::firm::Firm;

/// A post, or a part of a group of posts, in the line.
#[derive(Clone, Copy)]
pub(super) struct Place {
    pub post: usize,
    /// Thousandths of a post.
    pub size: i64,
    team: usize,
}

pub(super) const WHOLE: i64 = 1000;

/// Cuts the firm into cells of `min` to `max` posts. Every post is in cells with all of its size.
pub fn along_reporting_groups(firm: &Firm, min: u32, max: u32) -> CellPlan {
    let (smallest, largest) = (i64::from(min) * WHOLE, i64::from(max) * WHOLE);
    let lines = lines(firm, smallest);
    let cells: Vec<&[Place]> =
        lines.iter().flat_map(|line| cut(line, smallest, largest).into_iter().map(|range| &line[range])).collect();
    CellPlan {
        min,
        max,
        method: CellMethod::ReportingGroups,
        cells: members(firm, &cells, names(firm, &cells, &[])),
        solved: None,
    }
}

/// Returns the line of each site and shift, teams together. One too short for a cell joins another:
/// of its site, else the longest.
fn lines(firm: &Firm, min: i64) -> Vec<Vec<Place>> {
    let mut blocks: BTreeMap<(&str, &str), Vec<Place>> = BTreeMap::new();
    for place in in_order(firm) {
        let post = &firm.staff[place.post];
        let block = (post.site.as_deref().unwrap_or(""), post.shift.as_deref().unwrap_or(""));
        blocks.entry(block).or_default().push(place);
    }
    let length = |line: &[Place]| line.iter().map(|place| place.size).sum::<i64>();
    loop {
        let short = blocks.iter().find(|(_, line)| length(line) < min).map(|(block, _)| *block);
        let Some(short) = short.filter(|_| blocks.len() > 1) else { break };
        let Some(line) = blocks.remove(&short) else { break };
        let host =
            blocks.iter().max_by_key(|(block, line)| (block.0 == short.0, length(line))).map(|(block, _)| *block);
        if let Some(host) = host.and_then(|host| blocks.get_mut(&host)) {
            host.extend(line);
        }
    }
    blocks.into_values().collect()
}

/// Returns everybody in the order of the tree: a manager, those who report to them and manage nobody,
/// then the teams below. Who is in no tree follows by unit.
fn in_order(firm: &Firm) -> Vec<Place> {
    let mut places = Vec::new();
    let tops = (0..firm.staff.len()).filter(|&index| firm.staff[index].manager.is_none());
    let (mut leading, mut alone): (Vec<_>, Vec<_>) = tops.partition(|&index| firm.staff[index].is_manager());
    alone.sort_by_key(|&index| (firm.staff[index].unit.as_deref().unwrap_or(""), index));

    leading.reverse();
    while let Some(manager) = leading.pop() {
        put(firm, manager, manager, &mut places);
        let reports = firm.staff[manager].reports.iter().map(|&report| report as usize);
        let (managers, members): (Vec<_>, Vec<_>) = reports.partition(|&report| firm.staff[report].is_manager());
        for member in members {
            put(firm, member, manager, &mut places);
        }
        leading.extend(managers.into_iter().rev());
    }
    let mut unit_of: HashMap<&str, usize> = HashMap::new();
    for index in alone {
        let next = firm.staff.len() + unit_of.len();
        let team = *unit_of.entry(firm.staff[index].unit.as_deref().unwrap_or("")).or_insert(next);
        put(firm, index, team, &mut places);
    }
    places
}

/// Puts a post into the line, a group of posts one by one.
pub(super) fn put(firm: &Firm, post: usize, team: usize, places: &mut Vec<Place>) {
    let mut left = (firm.staff[post].posts * Decimal::from(WHOLE)).round().to_i64().unwrap_or(0);
    while left > 0 {
        let size = left.min(WHOLE);
        places.push(Place { post, size, team });
        left -= size;
    }
}

/// Cuts a line into runs: within the bounds where that can be, then through as few teams as can be,
/// then as even as can be. Exact, by working out the best cut of every beginning of the line.
fn cut(line: &[Place], min: i64, max: i64) -> Vec<std::ops::Range<usize>> {
    const OUT_OF_BOUNDS: i64 = 1_000_000_000;
    const THROUGH_A_TEAM: i64 = 1_000_000;
    let mut best: Vec<(i64, usize)> = vec![(0, 0)];
    for end in 1..=line.len() {
        let through = line.get(end).is_some_and(|next| next.team == line[end - 1].team);
        let mut found = (i64::MAX, end - 1);
        let mut size = 0;
        for start in (0..end).rev() {
            size += line[start].size;
            let outside = (min - size).max(size - max).max(0);
            let uneven = (size - (min + max) / 2).abs() / 100;
            let cost = best[start].0 + outside * OUT_OF_BOUNDS / WHOLE + i64::from(through) * THROUGH_A_TEAM + uneven;
            if cost < found.0 {
                found = (cost, start);
            }
            if size > 2 * max {
                break;
            }
        }
        best.push(found);
    }
    let mut ranges = Vec::new();
    let mut end = line.len();
    while end > 0 {
        let start = best[end].1;
        ranges.push(start..end);
        end = start;
    }
    ranges.reverse();
    ranges
}

/// The members of cells under their names: of each post, how much of it.
pub(super) fn members<C: AsRef<[Place]>>(firm: &Firm, cells: &[C], names: Vec<String>) -> Vec<CellMembers> {
    let cell = |(cell, name): (&C, String)| {
        let mut members: BTreeMap<String, Decimal> = BTreeMap::new();
        for place in cell.as_ref() {
            *members.entry(firm.staff[place.post].key.clone()).or_default() += Decimal::new(place.size, 3);
        }
        CellMembers { name, members: members.into_iter().map(|(key, size)| (key, size.normalize())).collect() }
    };
    cells.iter().zip(names).map(cell).collect()
}

/// Names cells in the firm's own words, the unit or site most of a cell comes from, and numbers like names. `given`:
/// names that are taken already.
pub(super) fn names<C: AsRef<[Place]>>(firm: &Firm, cells: &[C], given: &[Option<&str>]) -> Vec<String> {
    let given_to = |at: usize| given.get(at).copied().flatten();
    let words: Vec<String> = cells.iter().map(|cell| most_common(firm, cell.as_ref())).collect();
    let taken: BTreeSet<&str> = given.iter().flatten().copied().collect();
    let mut uses: HashMap<&str, u32> = HashMap::new();
    for (_, word) in words.iter().enumerate().filter(|(at, _)| given_to(*at).is_none()) {
        *uses.entry(word).or_default() += 1;
    }
    let mut numbered: HashMap<&str, u32> = HashMap::new();
    let name = |(at, word): (usize, &String)| {
        if let Some(given) = given_to(at) {
            return given.to_owned();
        }
        let alone = !word.is_empty() && uses[word.as_str()] == 1 && !taken.contains(word.as_str());
        if alone {
            return word.clone();
        }
        let count = numbered.get(word.as_str()).copied().unwrap_or(0);
        let next = |number: u32| match word.is_empty() {
            true => (number, number.to_string()),
            false => (number, format!("{word} {number}")),
        };
        let free = (count + 1..).map(next).find(|(_, name)| !taken.contains(name.as_str()));
        let (number, name) = free.unwrap_or_default();
        numbered.insert(&words[at], number);
        name
    };
    words.iter().enumerate().map(name).collect()
}

fn most_common(firm: &Firm, cell: &[Place]) -> String {
    let mut sizes: BTreeMap<&str, i64> = BTreeMap::new();
    for place in cell {
        let post = &firm.staff[place.post];
        let word = post.unit.as_deref().or(post.site.as_deref()).unwrap_or("");
        *sizes.entry(word).or_default() += place.size;
    }
    sizes
        .into_iter()
        .max_by_key(|(word, size)| (*size, std::cmp::Reverse(*word)))
        .map_or("", |(word, _)| word)
        .to_owned()
}
