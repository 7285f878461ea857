//! Cells a solver finds: the firm's people, their work ties and what cells must keep, put to [`partition`] and its
//! answer read back as a decision. The same firm, decisions, seed and steps give the same cells.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use rust_decimal::Decimal;

use super::cells::{self, Place, WHOLE};
use super::partition::{self, Conflict, Partition, Proof, Relief, Unit, Workforce};
use super::placing::{Places, block};
use crate::decision::{CellMethod, CellPlan, Council, Decision, Key, Solved};
use crate::firm::Firm;
use crate::problem::{Arg, Code, Problem};

/// How cells are to be found.
#[derive(Debug, Clone, Copy)]
pub struct Search {
    /// Smallest and largest cell, in posts.
    pub bounds: (u32, u32),
    /// Delegates to one council.
    pub council_size: usize,
    /// Where the random numbers start.
    pub seed: u64,
    /// Steps of work to spend.
    pub steps: u64,
}

/// Weight of a tie between a manager and somebody who reports to them, against one between two colleagues.
const WITH_MANAGER: u32 = 3;
/// Teams up to this size are tied each with each; in larger ones each with the next so many.
const ALL_TIED: usize = 24;
const NEXT_TIED: usize = 12;

/// Everybody who is to be in a cell, post by post.
struct People<'a> {
    firm: &'a Firm,
    places: Vec<Place>,
    /// The places of each post, in the order of the staff.
    of_post: Vec<std::ops::Range<usize>>,
}

impl<'a> People<'a> {
    fn of(firm: &'a Firm, decided: &Places<'_>) -> Self {
        let mut places = Vec::new();
        let of_post = firm.staff.iter().enumerate().map(|(post, row)| {
            let start = places.len();
            if !decided.benched(&row.key) {
                cells::put(firm, post, post, &mut places);
            }
            start..places.len()
        });
        let of_post = of_post.collect();
        Self { firm, places, of_post }
    }

    /// Work ties where nobody says them: managers with those who report to them, colleagues with each other; where
    /// no lines are known, people of one unit.
    fn ties(&self) -> Vec<(u32, u32, u32)> {
        let mut ties = Vec::new();
        let staff = &self.firm.staff;
        for (post, row) in staff.iter().enumerate().filter(|(_, row)| row.is_manager()) {
            let team: Vec<usize> =
                row.reports.iter().flat_map(|&report| self.of_post[report as usize].clone()).collect();
            for lead in self.of_post[post].clone().take(1) {
                ties.extend(team.iter().map(|&member| tie(lead, member, WITH_MANAGER)));
            }
            among(&team, &mut ties);
        }
        let mut units: BTreeMap<(&str, &str), Vec<usize>> = BTreeMap::new();
        for (post, row) in staff.iter().enumerate().filter(|(_, row)| row.manager.is_none() && !row.is_manager()) {
            let unit = (row.unit.as_deref().unwrap_or(""), row.site.as_deref().unwrap_or(""));
            units.entry(unit).or_default().extend(self.of_post[post].clone());
        }
        units.values().for_each(|unit| among(unit, &mut ties));
        ties
    }

    /// Work ties as a file says them, between posts by key.
    fn ties_said(&self, said: &[(Key, Key, u32)]) -> Vec<(u32, u32, u32)> {
        let index: HashMap<&str, usize> =
            self.firm.staff.iter().enumerate().map(|(post, row)| (row.key.as_str(), post)).collect();
        let first = |key: &Key| self.of_post[*index.get(key.as_str())?].clone().next();
        let ties = said.iter().filter_map(|(one, other, weight)| Some(tie(first(one)?, first(other)?, *weight)));
        let mut ties: Vec<_> = ties.collect();
        // Posts of one group work together whatever a file says of its first.
        for places in &self.of_post {
            among(&places.clone().collect::<Vec<_>>(), &mut ties);
        }
        ties
    }
}

fn tie(one: usize, other: usize, weight: u32) -> (u32, u32, u32) {
    let index = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
    (index(one.min(other)), index(one.max(other)), weight)
}

/// Ties people to each other: each with each, or in a large group each with the next ones.
fn among(team: &[usize], ties: &mut Vec<(u32, u32, u32)>) {
    let reach = if team.len() <= ALL_TIED { team.len() } else { NEXT_TIED };
    for (at, &one) in team.iter().enumerate() {
        ties.extend(team.iter().skip(at + 1).take(reach).map(|&other| tie(one, other, 1)));
    }
}

/// Finds cells and the councils above them. `ties`: work ties by key; none takes the reporting tree. `stop` is told the
/// steps spent, and of how many, and says whether that is enough. Fails with what
/// makes cells impossible, each with the least change that would do.
pub fn propose_cells(
    firm: &Firm,
    decisions: &[Decision],
    ties: Option<&[(Key, Key, u32)]>,
    search: Search,
    stop: &dyn Fn(u64, u64) -> bool,
) -> Result<Vec<Decision>, Vec<Problem>> {
    let decided = Places::decided(decisions);
    let people = People::of(firm, &decided);
    let mut blocks: BTreeMap<(&str, &str), u32> = BTreeMap::new();
    for place in &people.places {
        let next = u32::try_from(blocks.len()).unwrap_or(u32::MAX);
        blocks.entry(block(firm, u32::try_from(place.post).unwrap_or(u32::MAX))).or_insert(next);
    }
    let skills: Vec<(&str, u32)> = decided.cover.iter().map(|(skill, people)| (*skill, *people)).collect();
    let unit = |place: &Place| Unit {
        size: u32::try_from(place.size).unwrap_or(u32::MAX),
        block: blocks[&block(firm, u32::try_from(place.post).unwrap_or(u32::MAX))],
        skills: (0_u16..)
            .zip(&skills)
            .filter(|(_, (skill, _))| firm.staff[place.post].skills.iter().any(|held| held == skill))
            .map(|(at, _)| at)
            .collect(),
    };
    let index: HashMap<&str, usize> =
        firm.staff.iter().enumerate().map(|(post, row)| (row.key.as_str(), post)).collect();
    let first = |key: &str| people.of_post[*index.get(key)?].clone().next().and_then(|at| u32::try_from(at).ok());
    let labels: Vec<&str> = decided.pinned.values().copied().collect::<BTreeSet<_>>().into_iter().collect();
    let fixed = decided.pinned.iter().flat_map(|(key, cell)| {
        let label = labels.binary_search(cell).unwrap_or_default();
        let places = index.get(key).map(|&post| people.of_post[post].clone()).unwrap_or_default();
        places.map(move |place| (u32::try_from(place).unwrap_or(u32::MAX), u32::try_from(label).unwrap_or(u32::MAX)))
    });
    let thousandths = |posts: u32| posts.saturating_mul(u32::try_from(WHOLE).unwrap_or(u32::MAX));
    let workforce = Workforce {
        units: people.places.iter().map(unit).collect(),
        ties: ties.map_or_else(|| people.ties(), |said| people.ties_said(said)),
        min: thousandths(search.bounds.0),
        max: thousandths(search.bounds.1),
        cover: (0_u16..).zip(&skills).map(|(at, (_, people))| (at, *people)).collect(),
        apart: decided.apart.iter().filter_map(|(one, other)| Some((first(one)?, first(other)?))).collect(),
        fixed: fixed.collect(),
    };
    let named = Named { firm, people: &people, blocks: &blocks, skills: &skills, labels: &labels };
    let parted = partition::part(&workforce, search.seed, search.steps, stop)
        .map_err(|conflicts| conflicts.iter().map(|conflict| conflict_problem(conflict, &named)).collect::<Vec<_>>())?;
    let names = cell_names(firm, &people, &parted, &workforce, &labels);
    let members: Vec<Vec<Place>> =
        parted.cells.iter().map(|cell| cell.iter().map(|&unit| people.places[unit as usize]).collect()).collect();
    let plan = CellPlan {
        min: search.bounds.0,
        max: search.bounds.1,
        method: CellMethod::Solved,
        cells: cells::members(firm, &members, names.clone()),
        solved: Some(Solved {
            cut: parted.cut,
            total: parted.total,
            bound: parted.bound,
            proved: parted.proof == Proof::Best,
            seed: parted.seed,
            steps: parted.steps,
        }),
    };
    let councils = councils(&names, &parted, &workforce, search, stop);
    Ok(vec![Decision::Cells(plan), Decision::Councils { councils }])
}

/// Names cells by where their people come from; a cell people are pinned to keeps its name.
fn cell_names(
    firm: &Firm,
    people: &People<'_>,
    parted: &Partition,
    workforce: &Workforce,
    labels: &[&str],
) -> Vec<String> {
    let pinned: HashMap<u32, &str> =
        workforce.fixed.iter().filter_map(|(unit, label)| Some((*unit, *labels.get(*label as usize)?))).collect();
    let members: Vec<Vec<Place>> =
        parted.cells.iter().map(|cell| cell.iter().map(|&unit| people.places[unit as usize]).collect()).collect();
    let given = parted.cells.iter().map(|cell| cell.iter().find_map(|unit| pinned.get(unit).copied()));
    cells::names(firm, &members, &given.collect::<Vec<_>>())
}

/// Groups cells into councils so that those that work together sit together, tier by tier, in as many councils as
/// the formula says. None where one council, or none, holds everybody.
fn councils(
    names: &[String],
    parted: &Partition,
    workforce: &Workforce,
    search: Search,
    stop: &dyn Fn(u64, u64) -> bool,
) -> Vec<Council> {
    let size = search.council_size.min(names.len());
    let tiers = super::council_tiers(names.len(), size);
    if tiers < 2 {
        return Vec::new();
    }
    let mut group_of: Vec<u32> = vec![0; workforce.units.len()];
    for (at, cell) in (0_u32..).zip(&parted.cells) {
        for &unit in cell {
            group_of[unit as usize] = at;
        }
    }
    let mut below: Vec<String> = names.to_vec();
    let mut found = Vec::new();
    for (tier, count) in (1_u32..).zip(super::coordination::councils(names.len(), tiers)) {
        let groups = match count {
            1 => vec![(0..u32::try_from(below.len()).unwrap_or(u32::MAX)).collect()],
            _ => grouped(below.len(), count, &group_of, workforce, search, stop),
        };
        let mut next = Vec::with_capacity(groups.len());
        let mut of_group: Vec<u32> = vec![0; below.len()];
        for (number, group) in (0_u32..).zip(&groups) {
            let name = super::delegates::council_name(tier, number + 1);
            for &body in group {
                of_group[body as usize] = number;
            }
            found.push(Council {
                name: name.clone(),
                of: group.iter().map(|&body| below[body as usize].clone()).collect(),
            });
            next.push(name);
        }
        for group in &mut group_of {
            *group = of_group[*group as usize];
        }
        below = next;
    }
    found
}

/// Groups bodies into so many groups of like size, cutting as few ties as can be.
fn grouped(
    bodies: usize,
    count: usize,
    group_of: &[u32],
    workforce: &Workforce,
    search: Search,
    stop: &dyn Fn(u64, u64) -> bool,
) -> Vec<Vec<u32>> {
    let mut ties: BTreeMap<(u32, u32), u32> = BTreeMap::new();
    for &(one, other, weight) in &workforce.ties {
        let (one, other) = (group_of[one as usize], group_of[other as usize]);
        if one != other {
            let tie = ties.entry((one.min(other), one.max(other))).or_default();
            *tie = tie.saturating_add(weight);
        }
    }
    let size = |bodies: usize| u32::try_from(bodies).unwrap_or(u32::MAX);
    let quotient = Workforce {
        units: vec![Unit { size: 1, block: 0, skills: Vec::new() }; bodies],
        ties: ties.into_iter().map(|((one, other), weight)| (one, other, weight)).collect(),
        min: size(bodies / count),
        max: size(bodies.div_ceil(count)),
        ..Workforce::default()
    };
    let even = || {
        let cut = |at: usize| size(at * bodies / count);
        (0..count).map(|at| (cut(at)..cut(at + 1)).collect()).collect()
    };
    partition::part(&quotient, search.seed, search.steps, stop).map_or_else(|_| even(), |parted| parted.cells)
}

/// What the solver calls by number, by name.
pub trait Names {
    /// The id of a unit.
    fn unit(&self, unit: u32) -> String;
    /// A site and shift as files say them; empty where they say none.
    fn block(&self, block: u32) -> String;
    /// A skill.
    fn skill(&self, skill: u16) -> String;
    /// The name of a cell people are pinned to.
    fn label(&self, label: u32) -> String;
}

struct Named<'a> {
    firm: &'a Firm,
    people: &'a People<'a>,
    blocks: &'a BTreeMap<(&'a str, &'a str), u32>,
    skills: &'a [(&'a str, u32)],
    labels: &'a [&'a str],
}

impl Names for Named<'_> {
    fn unit(&self, unit: u32) -> String {
        self.people.places.get(unit as usize).map_or_else(String::new, |place| self.firm.staff[place.post].key.clone())
    }

    fn block(&self, block: u32) -> String {
        let found = self.blocks.iter().find(|(_, other)| **other == block).map(|(block, _)| *block);
        let (site, shift) = found.unwrap_or_default();
        [site, shift].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
    }

    fn skill(&self, skill: u16) -> String {
        self.skills.get(usize::from(skill)).map_or_else(String::new, |(skill, _)| (*skill).to_owned())
    }

    fn label(&self, label: u32) -> String {
        self.labels.get(label as usize).map_or_else(String::new, |label| (*label).to_owned())
    }
}

/// Returns what makes cells impossible as a problem, with the least change that would do.
pub fn conflict_problem(conflict: &Conflict, names: &dyn Names) -> Problem {
    let place = || super::placing::cells_place();
    let posts = |size: u64| Arg::Number(Decimal::from_i128_with_scale(size.into(), 3).normalize());
    let up = |size: u64| Arg::Number(Decimal::from_i128_with_scale(size.into(), 3).ceil());
    let count = |count: u64| Arg::Count(i64::try_from(count).unwrap_or(i64::MAX));
    let where_of = |block: u32| match names.block(block) {
        block if block.is_empty() => Arg::Word("everywhere".to_owned()),
        block => Arg::Text(block),
    };
    let problem = |code| Problem::new(code, place());
    match conflict {
        Conflict::Bounds { min, max } => {
            problem(Code::CellsBounds).with("min", posts((*min).into())).with("max", posts((*max).into()))
        }
        Conflict::UnitUnknown { unit } | Conflict::ApartFromItself { unit } => {
            problem(Code::CellsApartImpossible).with("people", names.unit(*unit).to_owned()).with("cells", count(1))
        }
        Conflict::UnitTooLarge { size, .. } => {
            problem(Code::CellsBounds).with("min", posts((*size).into())).with("max", up((*size).into()))
        }
        Conflict::FixedTwice { labels, .. } => problem(Code::CellsPinnedApart)
            .with("cell", names.label(labels.0).to_owned())
            .with("people", names.label(labels.1).to_owned()),
        Conflict::FixedAcrossBlocks { label, blocks } => problem(Code::CellsPinnedAcross)
            .with("cell", names.label(*label).to_owned())
            .with("one", where_of(blocks.0))
            .with("other", where_of(blocks.1)),
        Conflict::FixedTooLarge { label, size } => problem(Code::CellsPinnedTooMany)
            .with("cell", names.label(*label).to_owned())
            .with("posts", posts(*size))
            .with("max", up(*size)),
        Conflict::FixedApart { label, units } => problem(Code::CellsPinnedApart)
            .with("cell", names.label(*label).to_owned())
            .with("people", [names.unit(units.0), names.unit(units.1)].join(", ")),
        Conflict::TooFew { block, size, missing } => problem(Code::CellsTooFew)
            .with("where", where_of(*block))
            .with("posts", posts(*size))
            .with("missing", posts(*missing)),
        Conflict::NoCount { block, size, min, max } => problem(Code::CellsNoCount)
            .with("where", where_of(*block))
            .with("posts", posts(*size))
            .with("min", Arg::Number(Decimal::from_i128_with_scale((*min).into(), 3).floor()))
            .with("max", up(*max)),
        Conflict::SkillShort { block, skill, holders, needed, cells } => problem(Code::CellsSkillShort)
            .with("where", where_of(*block))
            .with("skill", names.skill(*skill))
            .with("holders", count(*holders))
            .with("needed", count(*needed))
            .with("more", count(needed.saturating_sub(*holders)))
            .with("cells", count(*cells)),
        Conflict::TooManyApart { units, cells, .. } => problem(Code::CellsApartImpossible)
            .with("people", units.iter().map(|unit| names.unit(*unit)).collect::<Vec<_>>().join(", "))
            .with("cells", count(*cells)),
        Conflict::Together { block, relief, proved } => {
            let word = |relief: &Relief| match relief {
                Relief::Apart => "relief-apart",
                Relief::Cover => "relief-cover",
                Relief::Min { .. } => "relief-min",
                Relief::Max { .. } => "relief-max",
            };
            let relief_word = relief.first().map_or("relief-none", word);
            let to = relief.iter().find_map(|relief| match relief {
                Relief::Min { size } | Relief::Max { size } => Some(*size),
                _ => None,
            });
            let proof = if *proved { "cells-none-proved" } else { "cells-none-found" };
            problem(Code::CellsTogether)
                .with("where", where_of(*block))
                .with("proof", Arg::Word(proof.to_owned()))
                .with("relief", Arg::Word(relief_word.to_owned()))
                .with("size", to.map_or_else(String::new, |size| format!(" {}.", size.div_ceil(1000))))
        }
    }
}

/// Returns the bounds a firm's cells have now, in posts; none where it has no cells.
pub fn bounds_now(decisions: &[Decision]) -> Option<(u32, u32)> {
    Places::decided(decisions).plan.map(|plan| (plan.min, plan.max)).filter(|(_, max)| *max > 0)
}
