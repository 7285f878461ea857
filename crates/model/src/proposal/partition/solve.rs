//! From blocks to the best cells the budget allows: a first parting of each, then rounds of twice the work, each of
//! annealing and, where a block is small, of proof.

use std::collections::{BTreeMap, BTreeSet};

use super::block::Block;
use super::chance::{Chance, Cooling};
use super::conflict::{Conflict, Relief};
use super::effort::Effort;
use super::exact::{self, Best};
use super::pricing::Set;
use super::search::{Search, warmth};

/// What came of a block.
pub(super) struct Parted {
    /// The cell of each piece.
    pub cell: Vec<u32>,
    /// Weight kept of the ties between pieces.
    pub kept: u64,
    /// A weight no parting keeps more than.
    pub bound: u64,
}

/// Rounds after which no more is tried: by then every piece was moved about in millions of ways.
const ROUNDS: u32 = 14;

/// Steps of the first round for each piece.
const STEPS: u64 = 250;

/// Steps of proof for each piece in the first round.
const PROOF: u64 = 1 << 18;

/// A block on its way.
struct Work<'a> {
    block: &'a Block,
    best: Best,
    bound: u64,
    /// Cells met in good partings, for the proof to begin with.
    known: BTreeSet<Set>,
    /// Numbers of cells worth trying.
    counts: Vec<usize>,
    provable: bool,
}

/// Parts every block.
pub(super) fn solve(blocks: &[(u32, Block)], seed: u64, effort: &mut Effort<'_>) -> Result<Vec<Parted>, Vec<Conflict>> {
    let cooling = Cooling::new();
    let mut chance = Chance(seed);
    let mut work = Vec::new();
    let mut conflicts = Vec::new();
    for (id, block) in blocks {
        match first(block, &mut chance, &cooling, effort) {
            Ok(best) => work.push(Work::begun(block, best)),
            Err(proved) => {
                let relief = relief(block, &mut chance, &cooling, effort);
                conflicts.push(Conflict::Together { block: *id, relief, proved });
            }
        }
    }
    if !conflicts.is_empty() {
        return Err(conflicts);
    }
    for round in 0..ROUNDS {
        for work in work.iter_mut().filter(|work| !work.closed()) {
            if effort.over() {
                break;
            }
            work.annealed(round, &mut chance, &cooling, effort);
        }
        for work in work.iter_mut().filter(|work| work.provable && !work.closed()) {
            if effort.over() {
                break;
            }
            work.proved(round, &mut chance, &cooling, effort);
        }
        if effort.over() || work.iter().all(Work::closed) {
            break;
        }
    }
    let parted = |work: Work<'_>| Parted { cell: work.best.cell, kept: work.best.kept, bound: work.bound };
    Ok(work.into_iter().map(parted).collect())
}

impl<'a> Work<'a> {
    fn begun(block: &'a Block, best: Best) -> Self {
        let (least, most) = block.counts();
        // Larger cells keep more; a few more cells than the fewest leave room to move.
        let (least, most) = (least as usize, (most as usize).min(least as usize * 5 / 4 + 2));
        let step = ((most - least) / 8).max(1);
        let counts = (least..=most).step_by(step).collect();
        let bound = block.most_kept().min(block.between());
        let provable = exact::provable(block);
        let mut work = Self { block, best, bound, known: BTreeSet::new(), counts, provable };
        work.remember(&work.best.cell.clone());
        work
    }

    fn closed(&self) -> bool {
        self.bound <= self.best.kept
    }

    fn annealed(&mut self, round: u32, chance: &mut Chance, cooling: &Cooling, effort: &mut Effort<'_>) {
        let steps = (STEPS << round) * self.block.pieces.len() as u64;
        // A small block is searched at every number of cells at once.
        let tries = if self.provable { self.counts.len() } else { 1 };
        for at in 0..tries {
            let count = self.counts[(at + round as usize + 1) % self.counts.len()];
            let mut search = Search::grown(self.block, count, chance);
            if !search.mended(chance, cooling, effort) {
                continue;
            }
            let ended = search.anneal(steps, warmth(self.block), chance, cooling, effort);
            let kept = search.kept();
            if kept > self.best.kept {
                self.best = Best { cell: search.cells().to_vec(), kept };
            }
            if !ended {
                return;
            }
            self.remember(search.cells());
        }
    }

    fn proved(&mut self, round: u32, chance: &mut Chance, cooling: &Cooling, effort: &mut Effort<'_>) {
        let whole = effort.lease((PROOF << round) * self.block.pieces.len() as u64);
        let bound = exact::bound(self.block, &mut self.best, &mut self.known, chance, cooling, effort);
        effort.reset(whole);
        self.bound = self.bound.min(bound);
    }

    fn remember(&mut self, cells: &[u32]) {
        if self.provable {
            let mut sets: BTreeMap<u32, Set> = BTreeMap::new();
            for (piece, cell) in cells.iter().enumerate() {
                *sets.entry(*cell).or_default() |= 1 << piece;
            }
            self.known.extend(sets.into_values());
        }
    }
}

/// Returns a first parting; or, where none was found, whether it is certain that there is none.
fn first(block: &Block, chance: &mut Chance, cooling: &Cooling, effort: &mut Effort<'_>) -> Result<Best, bool> {
    let (least, most) = block.counts();
    if least > most {
        return Err(true);
    }
    // The fewest cells, a few more, and so on to the most.
    let spread = std::iter::successors(Some(0_u64), |more| Some(more + 1 + more / 2));
    let counts = spread.map(|more| least + more).take_while(|count| *count < most).chain([most]);
    for count in counts {
        let mut search = Search::grown(block, count as usize, chance);
        if search.mended(chance, cooling, effort) {
            return Ok(Best { cell: search.cells().to_vec(), kept: search.kept() });
        }
    }
    let mut steps = 1 << 22;
    for count in least..=most {
        if let Some(cell) = any(block, count as usize, &mut steps) {
            let kept = Search::of(block, cell.clone(), count as usize).kept();
            return Ok(Best { cell, kept });
        }
        if steps == 0 {
            return Err(false);
        }
    }
    Err(true)
}

/// Tries every parting into so many cells, in at most so many steps. None where there is none, or none was found.
fn any(block: &Block, count: usize, steps: &mut u64) -> Option<Vec<u32>> {
    let mut order: Vec<u32> = (0..block.pieces.len() as u32).collect();
    order.sort_by_key(|&piece| {
        std::cmp::Reverse((block.apart[piece as usize].len(), block.pieces[piece as usize].size))
    });
    let mut cells = Cells {
        block,
        cell: vec![u32::MAX; order.len()],
        size: vec![0; count],
        held: vec![vec![0; block.cover.len()]; count],
        left: block.size(),
        holders: (0..block.cover.len()).map(|skill| block.holders(skill)).collect(),
    };
    cells.place(&order, 0, steps).then_some(cells.cell)
}

/// Cells being filled one piece after the other.
struct Cells<'a> {
    block: &'a Block,
    cell: Vec<u32>,
    size: Vec<u64>,
    held: Vec<Vec<u32>>,
    /// Size of the pieces that are in no cell yet.
    left: u64,
    /// Holders of each skill that are in no cell yet.
    holders: Vec<u64>,
}

impl Cells<'_> {
    fn place(&mut self, order: &[u32], open: usize, steps: &mut u64) -> bool {
        *steps = steps.saturating_sub(1);
        if *steps == 0 || !self.can_be_filled() {
            return false;
        }
        let Some((&piece, rest)) = order.split_first() else { return open == self.size.len() };
        let own = &self.block.pieces[piece as usize];
        // Of cells that are empty yet, one is as good as another.
        for to in 0..self.size.len().min(open + 1) {
            let met = self.block.apart[piece as usize].iter().any(|other| self.cell[*other as usize] == to as u32);
            if met || self.size[to] + own.size > self.block.max {
                continue;
            }
            self.put(piece, to, true);
            if self.place(rest, open.max(to + 1), steps) {
                return true;
            }
            self.put(piece, to, false);
        }
        false
    }

    fn put(&mut self, piece: u32, to: usize, comes: bool) {
        let own = &self.block.pieces[piece as usize];
        self.cell[piece as usize] = if comes { to as u32 } else { u32::MAX };
        let (size, left) = (&mut self.size[to], &mut self.left);
        if comes {
            (*size, *left) = (*size + own.size, *left - own.size);
        } else {
            (*size, *left) = (*size - own.size, *left + own.size);
        }
        for ((held, holders), holds) in self.held[to].iter_mut().zip(&mut self.holders).zip(&own.holds) {
            if comes {
                (*held, *holders) = (*held + holds, *holders - u64::from(*holds));
            } else {
                (*held, *holders) = (*held - holds, *holders + u64::from(*holds));
            }
        }
    }

    /// Whether what is left could fill every cell.
    fn can_be_filled(&self) -> bool {
        let short: u64 = self.size.iter().map(|size| self.block.min.saturating_sub(*size)).sum();
        let lacks = |skill: usize| {
            let of = |held: &Vec<u32>| u64::from(self.block.cover[skill].saturating_sub(held[skill]));
            self.held.iter().map(of).sum::<u64>()
        };
        short <= self.left && (0..self.holders.len()).all(|skill| lacks(skill) <= self.holders[skill])
    }
}

/// Returns which constraints, loosened by themselves, make a parting of a block possible.
fn relief(block: &Block, chance: &mut Chance, cooling: &Cooling, effort: &mut Effort<'_>) -> Vec<Relief> {
    let mut found = Vec::new();
    let mut possible = |loosened: Block| {
        let best = first(&loosened, chance, cooling, effort).ok()?;
        let mut sizes: BTreeMap<u32, u64> = BTreeMap::new();
        for (piece, cell) in loosened.pieces.iter().zip(&best.cell) {
            *sizes.entry(*cell).or_default() += piece.size;
        }
        Some((sizes.values().min().copied().unwrap_or(0), sizes.values().max().copied().unwrap_or(0)))
    };
    let apart = vec![Vec::new(); block.pieces.len()];
    if possible(Block { apart, ..block.clone() }).is_some() {
        found.push(Relief::Apart);
    }
    let bare = Block { cover: vec![0; block.cover.len()], ..block.clone() };
    if possible(bare).is_some() {
        found.push(Relief::Cover);
    }
    if let Some((size, _)) = possible(Block { min: 0, ..block.clone() }) {
        found.push(Relief::Min { size });
    }
    if let Some((_, size)) = possible(Block { max: block.size(), ..block.clone() }) {
        found.push(Relief::Max { size });
    }
    found
}
