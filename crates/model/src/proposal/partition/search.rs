//! Local search: cells grown along the strongest ties, mended until every constraint holds, then annealed by moves
//! and swaps that keep them holding.

use std::collections::BTreeMap;

use super::block::Block;
use super::chance::{Chance, Cooling, ONE};
use super::effort::Effort;

/// A block being parted into a fixed number of cells.
pub(super) struct Search<'a> {
    block: &'a Block,
    /// The cell of each piece.
    cell: Vec<u32>,
    members: Vec<Vec<u32>>,
    /// Place of each piece among the members of its cell.
    place: Vec<u32>,
    size: Vec<u64>,
    /// Holders of each skill in each cell.
    held: Vec<u32>,
    /// What ties each piece to each cell, where there is room to keep that.
    pull: Option<Vec<u32>>,
}

/// Pieces changing cells: one going to another cell, and perhaps one of that cell coming for it.
#[derive(Clone, Copy)]
struct Change {
    piece: u32,
    to: u32,
    back: Option<u32>,
}

/// Entries of the table of pulls that are kept at most.
const TABLE: usize = 1 << 23;

/// What lacking one holder of a skill, or a pair that should be apart, weighs beside thousandths of a post.
const WHOLE: u64 = 1000;

impl<'a> Search<'a> {
    /// Grows `count` cells: one around each holder of the scarcest skill, then along the strongest ties. They may
    /// break constraints yet.
    pub fn grown(block: &'a Block, count: usize, chance: &mut Chance) -> Self {
        let pieces = block.pieces.len();
        let scarcest = (0..block.cover.len()).min_by_key(|&skill| {
            let spare = block.holders(skill).saturating_sub(u64::from(block.cover[skill]) * count as u64);
            (block.cover[skill] == 0, spare)
        });
        let mut seeds: Vec<u32> = (0..pieces as u32).collect();
        chance.shuffle(&mut seeds);
        seeds.sort_by_key(|&piece| scarcest.is_some_and(|skill| block.pieces[piece as usize].holds[skill] == 0));

        const NOWHERE: u32 = u32::MAX;
        let mut cell = vec![NOWHERE; pieces];
        let mut size = vec![0_u64; count];
        let even = block.size().div_ceil(count.max(1) as u64).clamp(block.min, block.max);
        let mut next = seeds.iter().copied();
        for own in 0..count as u32 {
            let Some(seed) = next.find(|&piece| cell[piece as usize] == NOWHERE) else { break };
            let mut near: BTreeMap<u32, u64> = BTreeMap::from([(seed, 0)]);
            let mut inside: Vec<u32> = Vec::new();
            loop {
                let fits = |piece: u32| {
                    size[own as usize] + block.pieces[piece as usize].size <= even
                        && inside.iter().all(|&other| !block.are_apart(piece, other))
                };
                let best = near.iter().filter(|(piece, _)| inside.is_empty() || fits(**piece));
                let Some(piece) = best.max_by_key(|(_, pull)| **pull).map(|(piece, _)| *piece) else { break };
                near.remove(&piece);
                cell[piece as usize] = own;
                size[own as usize] += block.pieces[piece as usize].size;
                inside.push(piece);
                for &(other, weight) in &block.ties[piece as usize] {
                    if cell[other as usize] == NOWHERE {
                        *near.entry(other).or_default() += weight;
                    }
                }
            }
        }
        let mut left: Vec<u32> = seeds.iter().copied().filter(|&piece| cell[piece as usize] == NOWHERE).collect();
        left.sort_by_key(|&piece| std::cmp::Reverse(block.pieces[piece as usize].size));
        for piece in left {
            let mut pull: BTreeMap<u32, u64> = BTreeMap::new();
            for &(other, weight) in &block.ties[piece as usize] {
                *pull.entry(cell[other as usize]).or_default() += weight;
            }
            let own = block.pieces[piece as usize].size;
            let rank = |to: u32| {
                let after = size[to as usize] + own;
                (after > block.max, size[to as usize] >= block.min, u64::MAX - pull.get(&to).unwrap_or(&0), after)
            };
            let to = (0..count as u32).min_by_key(|&to| rank(to)).unwrap_or(0);
            cell[piece as usize] = to;
            size[to as usize] += own;
        }
        Self::of(block, cell, count)
    }

    /// Takes a parting up: the cell of each piece, each below `count`.
    pub fn of(block: &'a Block, cell: Vec<u32>, count: usize) -> Self {
        let skills = block.cover.len();
        let mut search = Self {
            block,
            members: vec![Vec::new(); count],
            place: vec![0; cell.len()],
            size: vec![0; count],
            held: vec![0; count * skills],
            pull: None,
            cell,
        };
        for (piece, &own) in (0_u32..).zip(&search.cell) {
            let cell = own as usize;
            search.place[piece as usize] = search.members[cell].len() as u32;
            search.members[cell].push(piece);
            search.size[cell] += block.pieces[piece as usize].size;
            let held = &mut search.held[cell * skills..][..skills];
            held.iter_mut().zip(&block.pieces[piece as usize].holds).for_each(|(sum, holds)| *sum += holds);
        }
        let entries = count.saturating_mul(search.cell.len());
        if entries <= TABLE && block.between() <= u64::from(u32::MAX) {
            let mut pull = vec![0; entries];
            for (piece, ties) in block.ties.iter().enumerate() {
                for &(other, weight) in ties {
                    pull[piece * count + search.cell[other as usize] as usize] += weight as u32;
                }
            }
            search.pull = Some(pull);
        }
        search
    }

    /// Returns the cell of each piece.
    pub fn cells(&self) -> &[u32] {
        &self.cell
    }

    /// Returns the weight of the ties between pieces that stay inside cells.
    pub fn kept(&self) -> u64 {
        let of = |piece: usize| self.pull(piece as u32, self.cell[piece]);
        (0..self.cell.len()).map(of).sum::<u64>() / 2
    }

    fn pull(&self, piece: u32, cell: u32) -> u64 {
        match &self.pull {
            Some(table) => u64::from(table[piece as usize * self.members.len() + cell as usize]),
            None => {
                let inside =
                    self.block.ties[piece as usize].iter().filter(|(other, _)| self.cell[*other as usize] == cell);
                inside.map(|(_, weight)| weight).sum()
            }
        }
    }

    /// Returns what a change would add to the weight kept in cells.
    fn gain(&self, Change { piece, to, back }: Change) -> i64 {
        let from = self.cell[piece as usize];
        let mut gain = self.pull(piece, to) as i64 - self.pull(piece, from) as i64;
        if let Some(other) = back {
            gain += self.pull(other, from) as i64 - self.pull(other, to) as i64;
            gain -= 2 * self.block.tie(piece, other) as i64;
        }
        gain
    }

    /// Returns by how much a cell breaks constraints, if a piece went and one came.
    fn amiss(&self, cell: u32, goes: Option<u32>, comes: Option<u32>) -> u64 {
        let Block { pieces, min, max, cover, .. } = self.block;
        let of = |piece: Option<u32>| piece.map(|piece| &pieces[piece as usize]);
        let (goes, comes) = (of(goes), of(comes));
        let size = self.size[cell as usize] + comes.map_or(0, |piece| piece.size) - goes.map_or(0, |piece| piece.size);
        let mut amiss = min.saturating_sub(size) + size.saturating_sub(*max);
        for (skill, needed) in cover.iter().enumerate() {
            let holds = |piece: Option<&super::block::Piece>| piece.map_or(0, |piece| piece.holds[skill]);
            let held = self.held[cell as usize * cover.len() + skill] + holds(comes) - holds(goes);
            amiss += u64::from(needed.saturating_sub(held)) * WHOLE;
        }
        amiss
    }

    /// Returns how many a piece would meet in a cell that it should not, one that goes left out.
    fn meets(&self, piece: u32, cell: u32, goes: Option<u32>) -> i64 {
        let apart = self.block.apart[piece as usize].iter();
        apart.filter(|other| self.cell[**other as usize] == cell && goes != Some(**other)).count() as i64
    }

    /// Returns by how much more constraints would be broken after a change.
    fn worse(&self, Change { piece, to, back }: Change) -> i64 {
        let from = self.cell[piece as usize];
        let before = self.amiss(from, None, None) + self.amiss(to, None, None);
        let after = self.amiss(from, Some(piece), back) + self.amiss(to, back, Some(piece));
        let mut met = self.meets(piece, to, back) - self.meets(piece, from, None);
        if let Some(other) = back {
            met += self.meets(other, from, Some(piece)) - self.meets(other, to, None);
        }
        after as i64 - before as i64 + met * WHOLE as i64
    }

    fn make(&mut self, Change { piece, to, back }: Change) {
        let from = self.cell[piece as usize];
        self.put(piece, to);
        if let Some(other) = back {
            self.put(other, from);
        }
    }

    fn put(&mut self, piece: u32, to: u32) {
        let from = self.cell[piece as usize];
        let (block, skills) = (self.block, self.block.cover.len());
        let at = self.place[piece as usize] as usize;
        self.members[from as usize].swap_remove(at);
        if let Some(&moved) = self.members[from as usize].get(at) {
            self.place[moved as usize] = at as u32;
        }
        self.place[piece as usize] = self.members[to as usize].len() as u32;
        self.members[to as usize].push(piece);
        self.cell[piece as usize] = to;
        let own = &block.pieces[piece as usize];
        self.size[from as usize] -= own.size;
        self.size[to as usize] += own.size;
        for (skill, holds) in own.holds.iter().enumerate() {
            self.held[from as usize * skills + skill] -= holds;
            self.held[to as usize * skills + skill] += holds;
        }
        if let Some(table) = &mut self.pull {
            let count = self.members.len();
            for &(other, weight) in &block.ties[piece as usize] {
                let row = &mut table[other as usize * count..][..count];
                row[from as usize] -= weight as u32;
                row[to as usize] += weight as u32;
            }
        }
    }

    /// Returns the cells that break a constraint.
    fn sore(&self) -> Vec<u32> {
        let meets = |cell: u32| self.members[cell as usize].iter().any(|&piece| self.meets(piece, cell, None) > 0);
        (0..self.members.len() as u32).filter(|&cell| self.amiss(cell, None, None) > 0 || meets(cell)).collect()
    }

    /// Mends until every constraint holds, and says whether they do.
    pub fn mended(&mut self, chance: &mut Chance, cooling: &Cooling, effort: &mut Effort<'_>) -> bool {
        const PASSES: usize = 400;
        const TRIES: usize = 64;
        let (pieces, count) = (self.cell.len(), self.members.len());
        for _ in 0..PASSES {
            let sore = self.sore();
            if sore.is_empty() {
                return true;
            }
            if count < 2 {
                return false;
            }
            for cell in sore {
                for _ in 0..TRIES {
                    let inside = &self.members[cell as usize];
                    let member = inside.get(chance.below(inside.len())).copied();
                    let other = chance.below(pieces) as u32;
                    let there = self.cell[other as usize];
                    if there == cell {
                        continue;
                    }
                    let change = match (chance.below(3), member) {
                        (0, _) | (_, None) => Change { piece: other, to: cell, back: None },
                        (1, Some(piece)) => Change { piece, to: there, back: None },
                        (_, Some(piece)) => Change { piece, to: there, back: Some(other) },
                    };
                    // A little warmth takes it over what no single change mends.
                    if self.worse(change) <= cooling.taken(WHOLE / 8 * ONE, chance) {
                        self.make(change);
                    }
                }
            }
            effort.spend((count * TRIES) as u64 / 8);
        }
        self.sore().is_empty()
    }

    /// Anneals for a number of steps from one temperature to another, both in parts of `ONE` of the weight of a tie.
    /// Keeps every constraint that holds. Says whether it came to its end.
    pub fn anneal(
        &mut self,
        steps: u64,
        (from, to): (u64, u64),
        chance: &mut Chance,
        cooling: &Cooling,
        effort: &mut Effort<'_>,
    ) -> bool {
        const STAGES: u64 = 128;
        let (pieces, count) = (self.cell.len(), self.members.len());
        if count < 2 {
            return true;
        }
        let shrink = root(u128::from(to) << 64, u128::from(from.max(1)), STAGES);
        let mut temperature = from;
        for stage in 0..STAGES {
            let steps = steps * (stage + 1) / STAGES - steps * stage / STAGES;
            for _ in 0..steps {
                let bits = chance.bits();
                let piece = ((bits & 0xffff_ffff) * pieces as u64) >> 32;
                let (piece, ties) = (piece as u32, &self.block.ties[piece as usize]);
                let (other, to) = match ties.len() {
                    0 => {
                        let to = chance.below(count) as u32;
                        (u32::MAX, to)
                    }
                    many => {
                        let other = ties[(((bits >> 32) * many as u64) >> 32) as usize].0;
                        (other, self.cell[other as usize])
                    }
                };
                if to == self.cell[piece as usize] {
                    continue;
                }
                let there = &self.members[to as usize];
                let back = match there.get(chance.below(there.len() + 1)) {
                    Some(&back) if back == other => continue,
                    back => back.copied(),
                };
                let change = Change { piece, to, back };
                if -self.gain(change) <= cooling.taken(temperature, chance) && self.worse(change) <= 0 {
                    self.make(change);
                }
            }
            if !effort.spend(steps) {
                return false;
            }
            temperature = ((u128::from(temperature) * shrink) >> 64) as u64;
        }
        true
    }
}

/// Returns the root of a fraction in 64 binary places, for a fraction below one.
fn root(over: u128, under: u128, degree: u64) -> u128 {
    let fraction = (over / under).min((1 << 64) - 1);
    let power = |base: u128| (0..degree).fold((1_u128 << 64) - 1, |product, _| (product * base) >> 64);
    let (mut low, mut high) = (0_u128, (1_u128 << 64) - 1);
    while low < high {
        let middle = low + (high - low).div_ceil(2);
        if power(middle) <= fraction { low = middle } else { high = middle - 1 }
    }
    low
}

/// Returns the temperatures annealing of a block goes from and to: measured by the mean weight of its ties.
pub(super) fn warmth(block: &Block) -> (u64, u64) {
    let ties = block.ties.iter().map(Vec::len).sum::<usize>() as u64 / 2;
    let mean = (u128::from(block.between()) * u128::from(ONE) / u128::from(ties.max(1))) as u64;
    (mean, mean / 8)
}
