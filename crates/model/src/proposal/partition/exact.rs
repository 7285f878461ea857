//! The best parting of a small block, or a bound no parting of it beats.
//!
//! A parting chooses cells so that every piece is in one. The linear relaxation of that choice over all cells there
//! could be is worked up cell by cell: prices from the cells known so far, then the cell worth most beyond its prices.
//! Whatever the prices p are, a parting into K cells keeps at most Σp + K·v, where v is the most a cell is worth
//! beyond its prices: that is worked out in whole numbers. Where the bound stays above the best parting known, two
//! pieces that the relaxation half joins are joined in one branch and kept apart in the other.

use std::collections::{BTreeMap, BTreeSet};

use super::block::Block;
use super::chance::{Chance, Cooling};
use super::effort::Effort;
use super::pricing::{MOST, Pricing, Set, pieces};
use super::relaxation::prices;
use super::search::{Search, warmth};

/// The best parting known of a block.
#[derive(Debug, Clone)]
pub(super) struct Best {
    /// The cell of each piece.
    pub cell: Vec<u32>,
    /// Weight kept of the ties between pieces.
    pub kept: u64,
}

/// A branch: some pieces joined, some kept apart.
struct Branch {
    block: Block,
    /// The piece of the branch's block each piece of the whole block is in.
    group: Vec<u32>,
    cells: BTreeMap<Set, u32>,
    /// A weight no parting of this branch keeps more than, of ties between pieces of the whole block.
    bound: u64,
}

/// Fixed point of prices.
const SCALE: i64 = 1 << 20;

/// Steps one pricing may take.
const PATIENCE: u64 = 1 << 22;

/// Relaxations a cell is kept for without being needed.
const IDLE: u32 = 12;

/// Tenths of the way from the prices tried last to those of the relaxation, which leap from corner to corner.
const TRUST: i64 = 3;

/// All the way.
const WHOLE: i64 = 10;

/// Of so many pieces, one has to find a new cell quickly for the relaxation to be solved again before the best cell is
/// looked for.
const MANY: usize = 4;

/// Relaxations after which the best cell is looked for whatever is found quickly: it is what lowers the bound.
const OFTEN: u32 = 8;

/// Whether a block is small enough for proof.
pub(super) fn provable(block: &Block) -> bool {
    block.pieces.len() <= MOST && block.between() < 1 << 32
}

/// Betters `best` where it can, and returns a weight that no parting keeps more than. `known` are cells to begin with,
/// and at the end those worth beginning with next time.
pub(super) fn bound(
    block: &Block,
    best: &mut Best,
    known: &mut BTreeSet<Set>,
    chance: &mut Chance,
    cooling: &Cooling,
    effort: &mut Effort<'_>,
) -> u64 {
    let whole = Branch {
        block: block.clone(),
        group: (0..block.pieces.len() as u32).collect(),
        cells: known.iter().map(|set| (*set, 0)).collect(),
        bound: block.most_kept(),
    };
    let mut open = vec![whole];
    let mut first = true;
    while let Some(mut branch) = open.pop() {
        if branch.bound <= best.kept {
            continue;
        }
        if branch.decided() {
            branch.told(block.inside, best);
            continue;
        }
        let pair = branch.settle(block.inside, best, effort);
        if std::mem::take(&mut first) {
            known.extend(branch.cells.keys());
        }
        if branch.bound <= best.kept {
            continue;
        }
        let Some((one, other)) = pair else {
            // One branch without an end leaves the bound above the best: the others cannot mend that.
            open.push(branch);
            break;
        };
        let (joined, parted) = branch.split(one, other);
        open.push(parted);
        if let Some(joined) = joined {
            joined.tried(block.inside, best, chance, cooling, effort);
            open.push(joined);
        }
    }
    open.iter().map(|branch| branch.bound).fold(best.kept, u64::max)
}

impl Branch {
    /// Works the bound of the branch out. Returns the pair to branch on where the relaxation stays above the best
    /// parting; none where the branch is closed, or given up with its bound above the best.
    fn settle(&mut self, inside: u64, best: &Best, effort: &mut Effort<'_>) -> Option<(u32, u32)> {
        let count = self.block.pieces.len();
        let (least, most) = self.block.counts();
        if least > most {
            self.bound = 0;
            return None;
        }
        let cells_at = |worth: i64| i128::from(if worth > 0 { most } else { least });
        // What the whole block counts between its pieces may be inside pieces here.
        let joined = self.block.inside - inside;
        let better = (i128::from(best.kept) + 1 - i128::from(joined)) * i128::from(SCALE);
        let mut middle = self.shared_out(best);
        let (mut trust, mut turn) = (TRUST, 0_u32);
        loop {
            let rows: Vec<_> = self.cells.keys().map(|set| (pieces(*set).collect(), kept(&self.block, *set))).collect();
            if !effort.spend((rows.len() * count) as u64) {
                return None;
            }
            let extreme = prices(&rows, count, (least, most), SCALE)?;
            let worth = |set: Set| {
                let price = pieces(set).map(|piece| extreme[piece as usize]).sum::<i64>();
                kept(&self.block, set) as i64 * SCALE - price
            };
            let top = self.cells.keys().map(|set| worth(*set)).max().unwrap_or(0);
            if sum(&extreme) + cells_at(top) * i128::from(top) > better + i128::from(SCALE >> 7) {
                return self.undecided(&rows, &extreme, top);
            }
            for (set, idle) in &mut self.cells {
                *idle = if worth(*set) < top - (SCALE >> 6) { *idle + 1 } else { 0 };
            }
            let mut cells = std::mem::take(&mut self.cells);
            cells.retain(|_, idle| *idle < IDLE);
            let before = cells.len();
            let add = |cells: &mut BTreeMap<Set, u32>, set: Set| {
                if worth(set) > top + (SCALE >> 10) {
                    cells.entry(set).or_insert(0);
                }
            };

            middle.iter_mut().zip(&extreme).for_each(|(middle, extreme)| *middle += (extreme - *middle) * trust / 10);
            let sum = sum(&middle);
            // Twice the worth beyond which a cell could lift the bound to a better parting.
            let spare = 2 * (better - sum) - 1;
            let floor = spare.div_euclid(i128::from(if spare > 0 { most } else { least })) as i64;
            let pricing = Pricing::new(&self.block, &middle, SCALE);
            pricing.grown(floor).into_iter().for_each(|set| add(&mut cells, set));
            let mut complete = true;
            turn += 1;
            if cells.len() < before + count / MANY || turn.is_multiple_of(OFTEN) {
                let priced = pricing.beyond(floor, PATIENCE.min(effort.left()));
                effort.spend(priced.steps);
                priced.cells.into_iter().for_each(|set| add(&mut cells, set));
                complete = priced.most.is_some();
                if let Some(worth) = priced.most {
                    let bound = (2 * sum + cells_at(worth) * i128::from(worth)).div_euclid(2 * i128::from(SCALE));
                    self.bound = self.bound.min(u64::try_from(bound + i128::from(joined)).unwrap_or(0));
                }
            }
            let found = cells.len() > before;
            self.cells = cells;
            if self.bound <= best.kept {
                return None;
            }
            if !found && trust == WHOLE {
                return if complete { self.undecided(&rows, &extreme, top) } else { None };
            }
            trust = if found { TRUST } else { WHOLE };
        }
    }

    /// Whether nothing is left to branch on: every piece of the branch is a cell of its own.
    fn decided(&self) -> bool {
        let others = self.block.pieces.len().saturating_sub(1);
        self.block.apart.iter().all(|apart| apart.len() == others)
    }

    /// Takes the one parting of a decided branch for the best, where it is one and better.
    fn told(&self, inside: u64, best: &mut Best) {
        let Block { pieces, min, cover, .. } = &self.block;
        let covered = |holds: &[u32]| holds.iter().zip(cover).all(|(holds, needed)| holds >= needed);
        let kept = self.block.inside - inside;
        if kept > best.kept && pieces.iter().all(|piece| piece.size >= *min && covered(&piece.holds)) {
            *best = Best { cell: self.group.clone(), kept };
        }
    }

    /// Returns prices to begin with: to each piece half of the ties it keeps in the best parting.
    fn shared_out(&self, best: &Best) -> Vec<i64> {
        let mut cell = vec![0; self.block.pieces.len()];
        for (piece, own) in self.group.iter().zip(&best.cell) {
            cell[*piece as usize] = *own;
        }
        let half = |piece: usize| {
            let near = self.block.ties[piece].iter().filter(|(other, _)| cell[*other as usize] == cell[piece]);
            near.map(|(_, weight)| *weight as i64).sum::<i64>() * (SCALE / 2)
        };
        (0..cell.len()).map(half).collect()
    }

    /// Returns the pair of pieces on which the cells in the relaxation's answer, those of the topmost worth at its
    /// prices, are most at odds.
    fn undecided(&self, rows: &[(Vec<u32>, u64)], prices: &[i64], top: i64) -> Option<(u32, u32)> {
        let worth = |(cell, kept): &(Vec<u32>, u64)| {
            *kept as i64 * SCALE - cell.iter().map(|piece| prices[*piece as usize]).sum::<i64>()
        };
        let tight = rows.iter().filter(|row| worth(row) >= top - (SCALE >> 6));
        let tight: Vec<Set> = tight.map(|(cell, _)| cell.iter().fold(0, |set: Set, piece| set | 1 << piece)).collect();
        let count = self.block.pieces.len() as u32;
        let pairs = (0..count).flat_map(|one| (one + 1..count).map(move |other| (one, other)));
        let open = pairs.filter(|&(one, other)| !self.block.are_apart(one, other));
        open.max_by_key(|&(one, other)| {
            let both = tight.iter().filter(|set| *set >> one & *set >> other & 1 == 1).count();
            let either = tight.iter().filter(|set| (*set >> one ^ *set >> other) & 1 == 1).count();
            (both.min(either), self.block.tie(one, other), std::cmp::Reverse((one, other)))
        })
    }

    /// Returns the branch with two pieces joined, where they can be, and the one with them kept apart.
    fn split(self, one: u32, other: u32) -> (Option<Branch>, Branch) {
        let to = |piece: u32| match piece {
            piece if piece == other => one,
            piece if piece > other => piece - 1,
            piece => piece,
        };
        let merging: Vec<u32> = (0..self.block.pieces.len() as u32).map(to).collect();
        let joined = self.block.merged(&merging).map(|block| Branch {
            block,
            group: self.group.iter().map(|piece| to(*piece)).collect(),
            cells: self
                .cells
                .iter()
                .filter(|(set, _)| (*set >> one ^ *set >> other) & 1 == 0)
                .map(|(set, _)| (pieces(*set).fold(0, |set: Set, piece| set | 1 << to(piece)), 0))
                .collect(),
            bound: self.bound,
        });
        let mut parted = self;
        parted.block.part(one, other);
        parted.cells.retain(|set, _| *set >> one & *set >> other & 1 == 0);
        (joined, parted)
    }

    /// Looks for a better parting within the branch.
    fn tried(&self, inside: u64, best: &mut Best, chance: &mut Chance, cooling: &Cooling, effort: &mut Effort<'_>) {
        const STEPS: u64 = 400;
        let count = best.cell.iter().max().map_or(0, |last| *last as usize + 1);
        if self.block.pieces.len() < count {
            return;
        }
        let mut search = Search::grown(&self.block, count, chance);
        if !search.mended(chance, cooling, effort) {
            return;
        }
        search.anneal(STEPS * self.block.pieces.len() as u64, warmth(&self.block), chance, cooling, effort);
        let kept = search.kept() + self.block.inside - inside;
        if kept > best.kept {
            let cell = self.group.iter().map(|piece| search.cells()[*piece as usize]).collect();
            *best = Best { cell, kept };
        }
    }
}

fn sum(prices: &[i64]) -> i128 {
    prices.iter().map(|price| i128::from(*price)).sum()
}

/// Returns the weight of the ties between the pieces of a cell.
fn kept(block: &Block, set: Set) -> u64 {
    let within = |piece: u32| {
        let near = block.ties[piece as usize].iter().filter(|(other, _)| set >> other & 1 == 1);
        near.map(|(_, weight)| weight).sum::<u64>()
    };
    pieces(set).map(within).sum::<u64>() / 2
}
