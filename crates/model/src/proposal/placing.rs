//! Who is in which cell after every decision, and whether the cells keep what was asked of them.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use rust_decimal::Decimal;

use super::waves::Benched;
use super::{Cell, PostAfter};
use crate::Date;
use crate::decision::{CellPlan, Decision, is_council};
use crate::firm::Firm;
use crate::money::{Amount, Rate, Rounding};
use crate::problem::{Arg, Code, Place, Problem};

/// Where somebody is put beside what the cells' own plan says.
enum Put<'a> {
    Cell(&'a str),
    Shares(&'a BTreeMap<String, Rate>),
    Bench(Option<Date>),
}

/// What was decided about places: the last plan, what came after it, and what cells must keep.
pub(super) struct Places<'a> {
    pub plan: Option<&'a CellPlan>,
    put: BTreeMap<&'a str, Put<'a>>,
    pub pinned: BTreeMap<&'a str, &'a str>,
    pub apart: BTreeSet<(&'a str, &'a str)>,
    pub cover: BTreeMap<&'a str, u32>,
    /// Changes of cells by name that could not be made.
    undone: Vec<Problem>,
}

impl<'a> Places<'a> {
    pub fn decided(decisions: &'a [Decision]) -> Self {
        let mut places = Self {
            plan: None,
            put: BTreeMap::new(),
            pinned: BTreeMap::new(),
            apart: BTreeSet::new(),
            cover: BTreeMap::new(),
            undone: Vec::new(),
        };
        for decision in decisions {
            match decision {
                Decision::Cells(plan) => {
                    let placed: BTreeSet<&str> =
                        plan.cells.iter().flat_map(|cell| cell.members.keys().map(String::as_str)).collect();
                    // Whoever is on the bench stays there unless the new cells have a place for them.
                    places.put.retain(|key, put| matches!(put, Put::Bench(_)) && !placed.contains(key));
                    places.plan = Some(plan);
                    places.undone.clear();
                }
                Decision::NewCell { cell: name } | Decision::RenameCell { name, .. }
                    if places.has_cell(name) || is_council(decisions, name) =>
                {
                    places.undone.push(Problem::new(Code::CellNameTaken, cells_place()).with("cell", name.as_str()));
                }
                Decision::NewCell { cell }
                | Decision::RenameCell { cell, .. }
                | Decision::DissolveCell { cell, .. } => {
                    let problem = Problem::new(Code::DecisionUnmatched, cells_place());
                    places.undone.push(problem.with("key", cell.as_str()));
                }
                Decision::MoveToCell { key, cell } => {
                    places.put.insert(key, Put::Cell(cell));
                }
                Decision::ShareWeek { key, cells } => {
                    places.put.insert(key, Put::Shares(cells));
                }
                Decision::Bench { key, until } => {
                    places.put.insert(key, Put::Bench(*until));
                }
                Decision::Pin { key, cell: Some(cell) } => {
                    places.pinned.insert(key, cell);
                }
                Decision::Pin { key, cell: None } => {
                    places.pinned.remove(key.as_str());
                }
                Decision::Apart { one, other, apart } => {
                    let pair =
                        if one <= other { (one.as_str(), other.as_str()) } else { (other.as_str(), one.as_str()) };
                    if *apart {
                        places.apart.insert(pair)
                    } else {
                        places.apart.remove(&pair)
                    };
                }
                Decision::Cover { skill, people: 0 } => {
                    places.cover.remove(skill.as_str());
                }
                Decision::Cover { skill, people } => {
                    places.cover.insert(skill, *people);
                }
                _ => {}
            }
        }
        places
    }

    /// Whether a cell of the plan is called so.
    fn has_cell(&self, name: &str) -> bool {
        self.plan.is_some_and(|plan| plan.cells.iter().any(|cell| cell.name == name))
    }

    /// Returns whether somebody is on the bench.
    pub fn benched(&self, key: &str) -> bool {
        matches!(self.put.get(key), Some(Put::Bench(_)))
    }
}

/// Puts everybody in their place and checks the cells.
pub(super) fn place(
    firm: &Firm,
    places: &Places<'_>,
    after: &[Option<PostAfter>],
    weeks_a_year: Decimal,
) -> (Vec<Cell>, Vec<Benched>, Vec<Problem>) {
    let mut problems = places.undone.clone();
    let plan_cells = places.plan.map_or(&[][..], |plan| &plan.cells);
    let index: HashMap<&str, u32> = (0..).zip(&firm.staff).map(|(index, post)| (post.key.as_str(), index)).collect();
    let cell_of: HashMap<&str, usize> =
        plan_cells.iter().enumerate().map(|(at, cell)| (cell.name.as_str(), at)).collect();
    let mut sizes: Vec<BTreeMap<u32, Decimal>> = vec![BTreeMap::new(); plan_cells.len()];
    for (cell, sizes) in plan_cells.iter().zip(&mut sizes) {
        for (key, size) in &cell.members {
            match index.get(key.as_str()) {
                Some(&post) => *sizes.entry(post).or_default() += *size,
                None => problems.push(unmatched(key)),
            }
        }
    }
    // Where each post is today: taking everybody out of every cell one by one would take long in a large firm.
    let mut places_of: HashMap<u32, Vec<usize>> = HashMap::new();
    for (at, sizes) in sizes.iter().enumerate() {
        for post in sizes.keys() {
            places_of.entry(*post).or_default().push(at);
        }
    }
    let mut bench = Vec::new();
    for (key, put) in &places.put {
        let Some(&post) = index.get(key) else {
            problems.push(unmatched(key));
            continue;
        };
        let posts = firm.staff[post as usize].posts;
        let to: Vec<(&str, Decimal)> = match put {
            Put::Cell(cell) => vec![(cell, posts)],
            Put::Shares(shares) => {
                let sum: Decimal = shares.values().sum();
                if sum != Decimal::ONE {
                    problems.push(Problem::new(Code::ShareOfWeek, Place::key(key)).with("share", Arg::Share(sum)));
                }
                shares.iter().map(|(cell, share)| (cell.as_str(), posts * share)).collect()
            }
            Put::Bench(until) => {
                let after = after[post as usize];
                let week = after.and_then(|after| after.cost.total().minor().checked_div(weeks_a_year));
                let cost_week = week.map(|week| Amount::from_minor(week, Rounding::HalfUp));
                bench.push(Benched { post, until: *until, cost_week });
                Vec::new()
            }
        };
        if let Some((name, _)) = to.iter().find(|(name, _)| !cell_of.contains_key(name)) {
            problems.push(unmatched(name));
            continue;
        }
        for at in places_of.remove(&post).into_iter().flatten() {
            sizes[at].remove(&post);
        }
        for (name, size) in to.into_iter().filter(|(_, size)| !size.is_zero()) {
            sizes[cell_of[name]].insert(post, size);
        }
    }

    let mut placed = vec![Decimal::ZERO; firm.staff.len()];
    for (post, size) in sizes.iter().flatten() {
        placed[*post as usize] += *size;
    }
    let benched: BTreeSet<u32> = bench.iter().map(|benched: &Benched| benched.post).collect();
    let missing = (0..).zip(&firm.staff).zip(&placed);
    let missing = missing.filter(|((at, post), placed)| post.posts != **placed && !benched.contains(at)).count();
    if missing > 0 {
        problems.push(Problem::new(Code::CellMissing, cells_place()).with("posts", missing));
    }
    let cells: Vec<Cell> =
        plan_cells.iter().zip(sizes).map(|(plan, members)| cell(firm, plan.name.clone(), members, after)).collect();
    problems.extend(check(firm, places, &cells, &index));
    (cells, bench, problems)
}

pub(super) fn cells_place() -> Place {
    Place::address("proposal.cells")
}

pub(super) fn unmatched(key: &str) -> Problem {
    Problem::new(Code::DecisionUnmatched, Place::key(key)).with("key", key)
}

/// Whether cells keep their bounds, their site and shift, who is pinned, who is apart, and the skills they need.
fn check(firm: &Firm, places: &Places<'_>, cells: &[Cell], index: &HashMap<&str, u32>) -> Vec<Problem> {
    let mut problems = Vec::new();
    let Some(plan) = places.plan else { return problems };
    let bounds = Decimal::from(plan.min)..=Decimal::from(plan.max);
    let of_cell = |code, cell: &Cell| Problem::new(code, cells_place()).with("cell", cell.name.as_str());
    for cell in cells {
        if !bounds.contains(&cell.size) {
            problems.push(
                of_cell(Code::CellSize, cell)
                    .with("size", Arg::Number(cell.size))
                    .with("min", plan.min as usize)
                    .with("max", plan.max as usize),
            );
        }
        let mut blocks = cell.members.iter().map(|(post, _)| block(firm, *post));
        let first = blocks.next();
        if let Some(other) = blocks.find(|block| Some(*block) != first) {
            let differs = if first.is_some_and(|first| first.0 != other.0) { "cell-sites" } else { "cell-shifts" };
            problems.push(of_cell(Code::CellMixed, cell).with("what", Arg::Word(differs.to_owned())));
        }
        for (skill, needed) in &places.cover {
            let have = cell.skills.get(*skill).copied().unwrap_or_default();
            if have < Decimal::from(*needed) {
                problems.push(
                    of_cell(Code::CellSkill, cell)
                        .with("skill", *skill)
                        .with("people", Arg::Number(have))
                        .with("needed", *needed as usize),
                );
            }
        }
    }
    let mut cells_of: HashMap<u32, BTreeSet<usize>> = HashMap::new();
    for (at, cell) in cells.iter().enumerate() {
        for (post, _) in &cell.members {
            cells_of.entry(*post).or_default().insert(at);
        }
    }
    let empty = BTreeSet::new();
    let in_cells = |key: &str| index.get(key).and_then(|post| cells_of.get(post)).unwrap_or(&empty);
    for (key, cell) in &places.pinned {
        match index.get(key) {
            None => problems.push(unmatched(key)),
            Some(_) if in_cells(key).iter().any(|&at| cells[at].name == **cell) => {}
            Some(_) => problems.push(Problem::new(Code::PinMoved, Place::key(key)).with("cell", *cell)),
        }
    }
    for (one, other) in &places.apart {
        let together = in_cells(one).intersection(in_cells(other)).next();
        if let Some(&at) = together {
            problems.push(
                Problem::new(Code::CellApart, Place::key(one))
                    .with("other", *other)
                    .with("cell", cells[at].name.as_str()),
            );
        }
        for key in [one, other].into_iter().filter(|key| !index.contains_key(**key)) {
            problems.push(unmatched(key));
        }
    }
    problems
}

/// Where and when a post works: cells keep to one of these.
pub(super) fn block(firm: &Firm, post: u32) -> (&str, &str) {
    let post = &firm.staff[post as usize];
    (post.site.as_deref().unwrap_or(""), post.shift.as_deref().unwrap_or(""))
}

/// A cell's hours, skills and cost: of a post that is only partly in it, that part.
fn cell(firm: &Firm, name: String, members: BTreeMap<u32, Decimal>, after: &[Option<PostAfter>]) -> Cell {
    let mut cell = Cell { name, ..Cell::default() };
    let mut cost = Decimal::ZERO;
    for (index, size) in members {
        let post = &firm.staff[index as usize];
        let part = size.checked_div(post.posts).unwrap_or(Decimal::ONE);
        cell.size += size;
        cell.hours_week += post.hours_week * part;
        cost += after[index as usize].map_or(Decimal::ZERO, |after| after.cost.total().minor() * part);
        for skill in &post.skills {
            *cell.skills.entry(skill.clone()).or_default() += size.max(Decimal::ONE.min(post.posts));
        }
        cell.members.push((index, size));
    }
    cell.cost = Amount::from_minor(cost, Rounding::HalfUp);
    cell
}
