//! What makes a parting impossible: which constraints are at odds, and the least change that would do.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::Workforce;
use super::block::Block;

/// Constraints that cannot be met together. Sizes are in thousandths of a post.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "conflict", rename_all = "kebab-case")]
pub enum Conflict {
    /// The least size of a cell is above the greatest.
    Bounds {
        /// The least.
        min: u32,
        /// The greatest.
        max: u32,
    },
    /// A tie, a pair apart or a fixed unit names a unit that is not there.
    UnitUnknown {
        /// Its index.
        unit: u32,
    },
    /// One unit is larger than a cell may be.
    UnitTooLarge {
        /// The unit.
        unit: u32,
        /// Its size, which as the greatest size of a cell would do.
        size: u32,
    },
    /// A unit is to be apart from itself.
    ApartFromItself {
        /// The unit.
        unit: u32,
    },
    /// A unit is fixed in two cells.
    FixedTwice {
        /// The unit.
        unit: u32,
        /// The labels of the cells.
        labels: (u32, u32),
    },
    /// Units fixed together are of two blocks.
    FixedAcrossBlocks {
        /// The label of their cell.
        label: u32,
        /// The blocks.
        blocks: (u32, u32),
    },
    /// Units fixed together are more than a cell may hold.
    FixedTooLarge {
        /// The label of their cell.
        label: u32,
        /// Their size, which as the greatest size of a cell would do.
        size: u64,
    },
    /// Two units fixed together may not share a cell.
    FixedApart {
        /// The label of their cell.
        label: u32,
        /// The units.
        units: (u32, u32),
    },
    /// A block is too small for one cell.
    TooFew {
        /// The block.
        block: u32,
        /// What all of it comes to, which as the least size of a cell would do.
        size: u64,
        /// What is missing.
        missing: u64,
    },
    /// One cell less would be too large, one more too small.
    NoCount {
        /// The block.
        block: u32,
        /// What all of it comes to.
        size: u64,
        /// The least size of a cell that would do.
        min: u64,
        /// The greatest size of a cell that would do.
        max: u64,
    },
    /// Too few hold a skill for the fewest cells there can be.
    SkillShort {
        /// The block.
        block: u32,
        /// The skill.
        skill: u16,
        /// How many hold it.
        holders: u64,
        /// How many would have to.
        needed: u64,
        /// The fewest cells there can be.
        cells: u64,
    },
    /// More units are to be apart from each other, or fixed in cells of their own, than there can be cells.
    TooManyApart {
        /// The block.
        block: u32,
        /// Units no two of which may share a cell.
        units: Vec<u32>,
        /// The most cells there can be.
        cells: u64,
    },
    /// Each constraint can be met, and no parting that meets them all was found.
    Together {
        /// The block.
        block: u32,
        /// What would do, given up by itself.
        relief: Vec<Relief>,
        /// Whether it is certain that there is none.
        proved: bool,
    },
}

/// A constraint that, given up or loosened, makes a parting possible.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "relief", rename_all = "kebab-case")]
pub enum Relief {
    /// Pairs apart, and units fixed in different cells.
    Apart,
    /// The skills every cell needs.
    Cover,
    /// The least size of a cell.
    Min {
        /// A size that would do.
        size: u64,
    },
    /// The greatest size of a cell.
    Max {
        /// A size that would do.
        size: u64,
    },
}

/// Returns the blocks of a workforce by their labels, units fixed together as one piece; or what each by itself makes
/// a parting impossible.
pub(super) fn blocks(workforce: &Workforce) -> Result<Vec<(u32, Block)>, Vec<Conflict>> {
    let found = in_the_input(workforce);
    if !found.is_empty() {
        return Err(found);
    }
    let mut label: BTreeMap<u32, u32> = BTreeMap::new();
    label.extend(workforce.fixed.iter().copied());
    let blocks: Vec<_> =
        Block::all(workforce).into_iter().map(|(id, block)| (id, block_with_fixed(block, &label))).collect();
    let found: Vec<_> = blocks.iter().flat_map(|(id, block)| in_a_block(workforce, *id, block)).collect();
    if found.is_empty() { Ok(blocks) } else { Err(found) }
}

/// What is at odds before anything is parted.
fn in_the_input(workforce: &Workforce) -> Vec<Conflict> {
    let Workforce { units, ties, min, max, apart, fixed, .. } = workforce;
    let mut found = Vec::new();
    if min > max {
        found.push(Conflict::Bounds { min: *min, max: *max });
    }
    let named = ties.iter().flat_map(|(one, other, _)| [*one, *other]);
    let named =
        named.chain(apart.iter().flat_map(|(one, other)| [*one, *other])).chain(fixed.iter().map(|(unit, _)| *unit));
    let unknown: BTreeSet<u32> = named.filter(|unit| *unit as usize >= units.len()).collect();
    found.extend(unknown.iter().map(|&unit| Conflict::UnitUnknown { unit }));
    let itself: BTreeSet<u32> = apart.iter().filter(|(one, other)| one == other).map(|(one, _)| *one).collect();
    found.extend(itself.iter().map(|&unit| Conflict::ApartFromItself { unit }));
    let large = (0..).zip(units).filter(|(_, unit)| unit.size > *max && min <= max);
    found.extend(large.map(|(unit, own)| Conflict::UnitTooLarge { unit, size: own.size }));
    if !unknown.is_empty() || !itself.is_empty() {
        return found;
    }

    let mut label_of: BTreeMap<u32, u32> = BTreeMap::new();
    let mut groups: BTreeMap<u32, BTreeSet<u32>> = BTreeMap::new();
    for &(unit, label) in fixed {
        match label_of.insert(unit, label) {
            Some(other) if other != label => found.push(Conflict::FixedTwice { unit, labels: (other, label) }),
            _ => {
                groups.entry(label).or_default().insert(unit);
            }
        }
    }
    for (&label, group) in &groups {
        let mut own = group.iter().map(|unit| units[*unit as usize].block);
        let first = own.next().unwrap_or_default();
        if let Some(other) = own.find(|other| *other != first) {
            found.push(Conflict::FixedAcrossBlocks { label, blocks: (first, other) });
        }
        let size: u64 = group.iter().map(|unit| u64::from(units[*unit as usize].size)).sum();
        if group.len() > 1 && size > u64::from(*max) {
            found.push(Conflict::FixedTooLarge { label, size });
        }
        let within = apart.iter().filter(|(one, other)| group.contains(one) && group.contains(other));
        found.extend(within.map(|&units| Conflict::FixedApart { label, units }));
    }
    found
}

/// Makes units of one label one piece, and keeps the pieces of labels apart.
fn block_with_fixed(block: Block, label: &BTreeMap<u32, u32>) -> Block {
    let mut piece_of: BTreeMap<u32, u32> = BTreeMap::new();
    let mut next = 0;
    let group: Vec<u32> = block
        .pieces
        .iter()
        .map(|piece| {
            let mut fresh = || {
                next += 1;
                next - 1
            };
            match piece.units.first().and_then(|unit| label.get(unit)) {
                Some(label) => *piece_of.entry(*label).or_insert_with(fresh),
                None => fresh(),
            }
        })
        .collect();
    // Groups that are too large or at odds were found before.
    let mut block = block.merged(&group).unwrap_or(block);
    let labelled: Vec<u32> = piece_of.into_values().collect();
    for (at, &one) in labelled.iter().enumerate() {
        labelled[..at].iter().for_each(|&other| block.part(one, other));
    }
    block
}

/// What makes a block impossible by a count alone.
fn in_a_block(workforce: &Workforce, id: u32, block: &Block) -> Vec<Conflict> {
    let size = block.size();
    if size < block.min {
        return vec![Conflict::TooFew { block: id, size, missing: block.min - size }];
    }
    let (least, most) = (block.counts().0, block.count_by_size());
    if least > most {
        // As many cells as the greatest size asks for, or as few as the least size allows.
        let (min, max) = (size / least, if most == 0 { u64::MAX } else { size.div_ceil(most) });
        return vec![Conflict::NoCount { block: id, size, min, max }];
    }
    let mut found = Vec::new();
    let skills: BTreeSet<u16> =
        workforce.cover.iter().filter(|(_, needed)| *needed > 0).map(|(skill, _)| *skill).collect();
    for (at, &skill) in skills.iter().enumerate() {
        let (holders, needed) = (block.holders(at), u64::from(block.cover[at]) * least);
        if holders < needed {
            found.push(Conflict::SkillShort { block: id, skill, holders, needed, cells: least });
        }
    }
    let most = block.counts().1.max(least);
    let clique = clique(block);
    if clique.len() as u64 > most {
        let units = clique.iter().filter_map(|piece| block.pieces[*piece as usize].units.first().copied()).collect();
        found.push(Conflict::TooManyApart { block: id, units, cells: most });
    }
    found
}

/// Returns pieces no two of which may share a cell: a large such set, found from the piece with most to be apart from.
fn clique(block: &Block) -> Vec<u32> {
    let mut order: Vec<u32> =
        (0..block.pieces.len() as u32).filter(|piece| !block.apart[*piece as usize].is_empty()).collect();
    order.sort_by_key(|&piece| (std::cmp::Reverse(block.apart[piece as usize].len()), piece));
    let mut largest: Vec<u32> = Vec::new();
    for &start in order.iter().take(64) {
        let mut clique = vec![start];
        for &piece in &order {
            if clique.iter().all(|&other| block.are_apart(piece, other)) {
                clique.push(piece);
            }
        }
        if clique.len() > largest.len() {
            largest = clique;
        }
    }
    largest
}
