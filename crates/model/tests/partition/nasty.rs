//! Input nobody should give: everything is answered with what is wrong, and nothing panics.

use leveller_model::proposal::partition::{Conflict, Proof, Relief, Unit, Workforce, part};

fn people(count: u32) -> Workforce {
    let unit = Unit { size: 1000, block: 0, skills: Vec::new() };
    Workforce { units: vec![unit; count as usize], min: 3000, max: 5000, ..Workforce::default() }
}

fn conflicts(workforce: &Workforce) -> Vec<Conflict> {
    part(workforce, 1, 1_000_000, &|_, _| false).unwrap_err()
}

#[test]
fn nobody_is_in_no_cells() {
    let partition = part(&Workforce::default(), 1, 0, &|_, _| true).unwrap();
    assert_eq!((partition.cells.len(), partition.cut, partition.proof), (0, 0, Proof::Best));
}

#[test]
fn each_conflict_is_named_with_what_would_do() {
    let mut all = people(8);
    (all.min, all.max) = (6000, 5000);
    assert_eq!(conflicts(&all), [Conflict::Bounds { min: 6000, max: 5000 }]);

    let mut all = people(8);
    all.ties = vec![(0, 99, 1)];
    all.fixed = vec![(u32::MAX, 0)];
    let unknown = [99, u32::MAX].map(|unit| Conflict::UnitUnknown { unit });
    assert_eq!(conflicts(&all), unknown);

    let mut all = people(8);
    all.units[3].size = 5001;
    assert_eq!(conflicts(&all), [Conflict::UnitTooLarge { unit: 3, size: 5001 }]);

    let mut all = people(8);
    all.apart = vec![(2, 2)];
    assert_eq!(conflicts(&all), [Conflict::ApartFromItself { unit: 2 }]);

    let mut all = people(8);
    all.fixed = vec![(1, 4), (1, 6)];
    assert_eq!(conflicts(&all), [Conflict::FixedTwice { unit: 1, labels: (4, 6) }]);

    let mut all = people(8);
    all.units[7].block = 9;
    all.fixed = vec![(1, 4), (7, 4)];
    assert_eq!(conflicts(&all), [Conflict::FixedAcrossBlocks { label: 4, blocks: (0, 9) }]);

    let mut all = people(8);
    all.fixed = (0..6).map(|unit| (unit, 4)).collect();
    assert_eq!(conflicts(&all), [Conflict::FixedTooLarge { label: 4, size: 6000 }]);

    let mut all = people(8);
    all.fixed = vec![(1, 4), (2, 4)];
    all.apart = vec![(2, 1)];
    assert_eq!(conflicts(&all), [Conflict::FixedApart { label: 4, units: (2, 1) }]);

    // Every block is looked at, not only the first that fails.
    let mut all = people(8);
    all.units[6].block = 1;
    all.units[7].block = 2;
    let short = [1, 2].map(|block| Conflict::TooFew { block, size: 1000, missing: 2000 });
    assert_eq!(conflicts(&all), short);

    // Seven in cells of 4 or 5: one cell would have 7, two 3.5 each.
    let mut all = people(7);
    all.min = 4000;
    assert_eq!(conflicts(&all), [Conflict::NoCount { block: 0, size: 7000, min: 3500, max: 7000 }]);

    let mut all = people(10);
    all.cover = vec![(7, 1)];
    all.units[0].skills = vec![7];
    let short = Conflict::SkillShort { block: 0, skill: 7, holders: 1, needed: 2, cells: 2 };
    assert_eq!(conflicts(&all), [short]);

    let mut all = people(8);
    all.apart = vec![(0, 1), (1, 2), (0, 2)];
    let clique = Conflict::TooManyApart { block: 0, units: vec![0, 1, 2], cells: 2 };
    assert_eq!(conflicts(&all), [clique]);

    // Two holders who have to be in both cells, and one cell by a label.
    let mut all = people(8);
    all.cover = vec![(1, 1)];
    all.units[0].skills = vec![1];
    all.units[1].skills = vec![1];
    all.fixed = vec![(0, 0), (1, 0)];
    let Conflict::Together { block: 0, relief, proved: true } = &conflicts(&all)[0] else { panic!() };
    assert!(relief.contains(&Relief::Cover) && !relief.contains(&Relief::Apart), "{relief:?}");
}

#[test]
fn sizes_of_nothing_and_of_everything_are_parted() {
    let mut all = people(5);
    all.units.iter_mut().for_each(|unit| unit.size = 0);
    assert_eq!(conflicts(&all), [Conflict::TooFew { block: 0, size: 0, missing: 3000 }]);
    (all.min, all.max) = (0, 0);
    all.ties = vec![(0, 1, 1), (1, 2, u32::MAX), (3, 3, 5), (2, 4, 0)];
    let partition = part(&all, 1, 1_000_000, &|_, _| false).unwrap();
    assert_eq!((partition.cut, partition.total, partition.proof), (0, u64::from(u32::MAX) + 1, Proof::Best));

    let mut all = people(6);
    all.units.iter_mut().for_each(|unit| unit.size = u32::MAX);
    (all.min, all.max) = (0, u32::MAX);
    all.ties = vec![(0, 1, u32::MAX), (0, 1, u32::MAX)];
    let partition = part(&all, u64::MAX, u64::MAX, &|_, _| false).unwrap();
    assert_eq!((partition.cells.len(), partition.cut), (6, 2 * u64::from(u32::MAX)));
}
