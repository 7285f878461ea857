//! Partings of people into cells, checked by a reader that knows nothing of how they are found.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]

use std::collections::{BTreeMap, BTreeSet};

use leveller_model::proposal::partition::{Conflict, Partition, Proof, Unit, Workforce, part};
use proptest::prelude::*;

mod nasty;

/// Whether units may be a cell of a workforce.
fn is_cell(workforce: &Workforce, cell: &[u32]) -> Result<(), String> {
    let unit = |id: &u32| &workforce.units[*id as usize];
    let blocks: BTreeSet<u32> = cell.iter().map(|id| unit(id).block).collect();
    if blocks.len() != 1 {
        return Err(format!("{cell:?} is of blocks {blocks:?}"));
    }
    let size: u64 = cell.iter().map(|id| u64::from(unit(id).size)).sum();
    if !(u64::from(workforce.min)..=u64::from(workforce.max)).contains(&size) {
        return Err(format!("{cell:?} has a size of {size}"));
    }
    for (skill, needed) in &workforce.cover {
        let holders = cell.iter().filter(|id| unit(id).skills.contains(skill)).count();
        if holders < *needed as usize {
            return Err(format!("{cell:?} has {holders} of skill {skill}"));
        }
    }
    let both = |(one, other): &(u32, u32)| cell.contains(one) && cell.contains(other);
    if let Some(pair) = workforce.apart.iter().find(|pair| both(pair)) {
        return Err(format!("{cell:?} joins {pair:?}"));
    }
    let labels: BTreeMap<u32, u32> = workforce.fixed.iter().copied().collect();
    let own: BTreeSet<u32> = cell.iter().filter_map(|id| labels.get(id).copied()).collect();
    if own.len() > 1 {
        return Err(format!("{cell:?} joins labels {own:?}"));
    }
    let gone = own.iter().find(|label| labels.iter().any(|(id, other)| other == *label && !cell.contains(id)));
    gone.map_or(Ok(()), |label| Err(format!("{cell:?} has a part of label {label}")))
}

fn cut(workforce: &Workforce, cells: &[Vec<u32>]) -> u64 {
    let cell_of = |id: u32| cells.iter().position(|cell| cell.contains(&id));
    let between = workforce.ties.iter().filter(|(one, other, _)| cell_of(*one) != cell_of(*other));
    between.map(|(_, _, weight)| u64::from(*weight)).sum()
}

fn check(workforce: &Workforce, partition: &Partition) {
    let mut all: Vec<u32> = partition.cells.iter().flatten().copied().collect();
    all.sort_unstable();
    assert_eq!(all, (0..workforce.units.len() as u32).collect::<Vec<_>>(), "somebody is lost or doubled");
    for cell in &partition.cells {
        is_cell(workforce, cell).unwrap();
    }
    assert_eq!(partition.cut, cut(workforce, &partition.cells));
    let total = workforce.ties.iter().filter(|(one, other, _)| one != other).map(|(_, _, weight)| u64::from(*weight));
    assert_eq!(partition.total, total.sum::<u64>());
    assert!(partition.bound <= partition.cut && partition.cut <= partition.total);
    assert_eq!(partition.proof == Proof::Best, partition.bound == partition.cut);
}

/// The least cut of all partings, by trying every one; none where no parting meets the constraints.
fn least_cut(workforce: &Workforce) -> Option<u64> {
    fn place(workforce: &Workforce, next: u32, cells: &mut Vec<Vec<u32>>, least: &mut Option<u64>) {
        if next as usize == workforce.units.len() {
            if cells.iter().all(|cell| is_cell(workforce, cell).is_ok()) {
                let cut = cut(workforce, cells);
                *least = Some(least.map_or(cut, |least| least.min(cut)));
            }
            return;
        }
        for at in 0..=cells.len() {
            if at == cells.len() {
                cells.push(Vec::new());
            }
            cells[at].push(next);
            place(workforce, next + 1, cells, least);
            cells[at].pop();
            if cells[at].is_empty() {
                cells.pop();
            }
        }
    }
    let mut least = None;
    place(workforce, 0, &mut Vec::new(), &mut least);
    least
}

const STEPS: u64 = 4_000_000;

fn parted(workforce: &Workforce) -> Result<Partition, Vec<Conflict>> {
    part(workforce, 1, STEPS, &|_, _| false)
}

fn unit(blocks: u32) -> impl Strategy<Value = Unit> {
    let size = prop_oneof![4 => Just(1000_u32), 1 => Just(500_u32), 1 => Just(0_u32)];
    (size, 0..blocks, prop::collection::vec(0_u16..2, 0..2)).prop_map(|(size, block, skills)| Unit {
        size,
        block,
        skills,
    })
}

/// Workforces of few units, with every kind of constraint, most of them possible to meet.
fn small(most: usize) -> impl Strategy<Value = Workforce> {
    let n = most as u32;
    let pair = (0..n, 0..n).prop_filter("two", |(one, other)| one != other);
    let tie = (pair.clone(), 1_u32..10).prop_map(|((one, other), weight)| (one, other, weight));
    (
        (1_u32..3).prop_flat_map(move |blocks| prop::collection::vec(unit(blocks), 1..=most)),
        prop::collection::vec(tie, 0..24),
        (0_u32..4, 0_u32..4),
        prop::collection::vec((0_u16..3, 0_u32..2), 0..2),
        prop::collection::vec(pair, 0..3),
        prop::collection::vec((0..n, 0_u32..2), 0..3),
    )
        .prop_map(|(units, ties, (min, more), cover, apart, fixed)| {
            let n = units.len() as u32;
            Workforce {
                units,
                ties: ties.into_iter().filter(|(one, other, _)| *one < n && *other < n).collect(),
                min: min * 1000,
                max: (min + more) * 1000,
                cover,
                apart: apart.into_iter().filter(|(one, other)| *one < n && *other < n).collect(),
                fixed: fixed
                    .into_iter()
                    .filter(|(unit, _)| *unit < n)
                    .collect::<BTreeMap<_, _>>()
                    .into_iter()
                    .collect(),
            }
        })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 600, ..ProptestConfig::default() })]

    #[test]
    fn the_best_of_a_few_is_the_best_of_all(workforce in small(8)) {
        match (parted(&workforce), least_cut(&workforce)) {
            (Ok(partition), Some(least)) => {
                check(&workforce, &partition);
                prop_assert_eq!((partition.cut, partition.proof), (least, Proof::Best));
            }
            (Err(conflicts), None) => {
                prop_assert!(!conflicts.is_empty());
                for conflict in conflicts {
                    let unproved = matches!(conflict, Conflict::Together { proved: false, .. });
                    prop_assert!(!unproved);
                }
            }
            (found, least) => panic!("{found:?} where the least is {least:?}"),
        }
    }

    #[test]
    fn every_parting_keeps_what_holds(workforce in small(40)) {
        if let Ok(partition) = part(&workforce, 3, 200_000, &|_, _| false) {
            check(&workforce, &partition);
            let again = part(&workforce, 3, 200_000, &|_, _| false).unwrap();
            prop_assert_eq!(partition, again);
        }
    }
}

#[test]
fn nine_are_parted_as_well_as_by_trying_all() {
    let mut strategy = small(9).boxed();
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    for _ in 0..12 {
        let workforce = strategy.new_tree(&mut runner).unwrap().current();
        assert_eq!(parted(&workforce).ok().map(|partition| partition.cut), least_cut(&workforce), "{workforce:?}");
        strategy = small(9).boxed();
    }
}

/// People in teams that work together, some across.
fn teams(people: u32, size: u32) -> Workforce {
    let mut ties = Vec::new();
    for one in 0..people {
        for other in one + 1..people {
            match (one / size == other / size, (one * 7 + other * 13) % 29) {
                (true, draw) if draw < 20 => ties.push((one, other, 1 + draw % 5)),
                (false, 0) => ties.push((one, other, 1)),
                _ => {}
            }
        }
    }
    let unit = |id: u32| Unit { size: 1000, block: id % 3 / 2, skills: vec![(id % 4) as u16] };
    Workforce { units: (0..people).map(unit).collect(), ties, min: 5000, max: 12_000, ..Workforce::default() }
}

#[test]
fn hundreds_are_parted_under_every_constraint() {
    let mut workforce = teams(400, 8);
    workforce.cover = vec![(0, 1), (1, 1)];
    workforce.apart = (0..40).map(|id| (id * 3, id * 3 + 6)).collect();
    workforce.fixed = vec![(0, 7), (9, 7), (3, 8), (30, 8)];
    let partition = part(&workforce, 5, 3_000_000, &|_, _| false).unwrap();
    check(&workforce, &partition);
    assert_eq!(partition, part(&workforce, 5, 3_000_000, &|_, _| false).unwrap());
}

#[test]
fn thousands_are_parted() {
    let mut workforce = teams(2_000, 9);
    workforce.units.iter_mut().for_each(|unit| unit.block = 0);
    let partition = part(&workforce, 1, 1_000_000, &|_, _| false).unwrap();
    check(&workforce, &partition);
}

#[test]
fn a_stop_still_gives_a_whole_parting() {
    let workforce = teams(300, 8);
    let partition = part(&workforce, 1, u64::MAX, &|_, _| true).unwrap();
    check(&workforce, &partition);
    assert_eq!(partition.proof, Proof::Found);
}
