//! Parts people into cells so that as few of the ties between them as can be run from one cell to another.
//!
//! It knows nothing of a firm: units, ties, and what a cell has to be. Each site-and-shift group is a
//! [`block::Block`] parted by itself. [`search`] grows and anneals cells; [`exact`] proves small blocks, with a bound
//! worked out in whole numbers. The same workforce, seed and budget give the same answer on every machine.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use effort::Effort;

mod block;
mod chance;
mod conflict;
mod effort;
mod exact;
mod pricing;
mod relaxation;
mod search;
mod solve;

pub use conflict::{Conflict, Relief};

/// What is to be parted, and what every cell has to be. Sizes are in thousandths of a post.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Workforce {
    /// Whoever is parted; elsewhere named by their index here.
    pub units: Vec<Unit>,
    /// Ties between two units with their weight. The same two units again add up; ties of a unit with itself and of
    /// no weight are none.
    pub ties: Vec<(u32, u32, u32)>,
    /// Least size of a cell.
    pub min: u32,
    /// Greatest size of a cell.
    pub max: u32,
    /// How many holders of a skill every cell needs; the largest number counts where a skill stands twice.
    pub cover: Vec<(u16, u32)>,
    /// Pairs that may not share a cell.
    pub apart: Vec<(u32, u32)>,
    /// Units with the label of their cell: those of one label end in one cell, those of two labels in two.
    pub fixed: Vec<(u32, u32)>,
}

/// One who is parted.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Unit {
    /// Its part of a post.
    pub size: u32,
    /// Its site and shift: a cell never mixes two blocks.
    pub block: u32,
    /// Skills it holds.
    pub skills: Vec<u16>,
}

/// Units parted into cells that meet every constraint.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Partition {
    /// The units of each cell in order, cells in the order of their first.
    pub cells: Vec<Vec<u32>>,
    /// Weight of the ties between cells.
    pub cut: u64,
    /// Weight of all ties.
    pub total: u64,
    /// A weight no parting that meets the constraints cuts less than.
    pub bound: u64,
    /// How sure it is that no parting cuts less.
    pub proof: Proof,
    /// Steps it took.
    pub steps: u64,
    /// Where chance began.
    pub seed: u64,
}

/// How sure an answer is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Proof {
    /// No parting cuts less: the bound meets the cut.
    Best,
    /// The best that was found; a better one may exist, down to the bound.
    Found,
}

/// Parts a workforce with chance from `seed`, in about `budget` steps, or until `stop` says so: it is told now and
/// then how many were spent, and of how many. A first parting is always finished. Fails with everything that makes a parting impossible.
pub fn part(
    workforce: &Workforce,
    seed: u64,
    budget: u64,
    stop: &dyn Fn(u64, u64) -> bool,
) -> Result<Partition, Vec<Conflict>> {
    let blocks = conflict::blocks(workforce)?;
    let mut effort = Effort::new(budget, stop);
    let parted = solve::solve(&blocks, seed, &mut effort)?;

    let mut cells: Vec<Vec<u32>> = Vec::new();
    let (mut kept, mut most) = (0, 0);
    for ((_, block), best) in blocks.iter().zip(&parted) {
        let mut of: BTreeMap<u32, Vec<u32>> = BTreeMap::new();
        for (piece, cell) in block.pieces.iter().zip(&best.cell) {
            of.entry(*cell).or_default().extend(&piece.units);
        }
        cells.extend(of.into_values());
        kept += block.inside + best.kept;
        most += block.inside + best.bound;
    }
    cells.iter_mut().for_each(|cell| cell.sort_unstable());
    cells.sort_unstable();
    let total = workforce.counted_ties().map(|(_, _, weight)| u64::from(weight)).sum::<u64>();
    let (cut, bound) = (total - kept, total - most);
    let proof = if bound == cut { Proof::Best } else { Proof::Found };
    Ok(Partition { cells, cut, total, bound, proof, steps: effort.spent(), seed })
}

impl Workforce {
    /// Returns the ties that are some: between two units, of a weight.
    fn counted_ties(&self) -> impl Iterator<Item = (u32, u32, u32)> {
        self.ties.iter().copied().filter(|(one, other, weight)| one != other && *weight > 0)
    }
}
