//! One site-and-shift group as the solver sees it: pieces that stay whole, and what holds between them.

use std::collections::BTreeMap;

use super::Workforce;

/// Units that end in the same cell whatever happens: one, or a group fixed together.
#[derive(Debug, Clone)]
pub(super) struct Piece {
    /// The units, by their index in the workforce.
    pub units: Vec<u32>,
    /// Thousandths of a post.
    pub size: u64,
    /// How many hold each skill of the cover.
    pub holds: Vec<u32>,
}

/// A group that is parted by itself: no cell reaches beyond it.
#[derive(Debug, Clone)]
pub(super) struct Block {
    /// What is parted.
    pub pieces: Vec<Piece>,
    /// Of each piece, the others it has ties with, in order, each with the weight of all ties between them.
    pub ties: Vec<Vec<(u32, u64)>>,
    /// Of each piece, the others it may not share a cell with, in order.
    pub apart: Vec<Vec<u32>>,
    /// Weight of the ties inside pieces, which no parting cuts.
    pub inside: u64,
    /// Least size of a cell.
    pub min: u64,
    /// Greatest size of a cell.
    pub max: u64,
    /// Holders of each skill a cell needs.
    pub cover: Vec<u32>,
}

impl Block {
    /// Returns the blocks of a workforce by their labels, each unit a piece of its own. Ids have to be in range.
    pub fn all(workforce: &Workforce) -> BTreeMap<u32, Block> {
        let mut cover: BTreeMap<u16, u32> = BTreeMap::new();
        for &(skill, needed) in workforce.cover.iter().filter(|(_, needed)| *needed > 0) {
            let most = cover.entry(skill).or_default();
            *most = needed.max(*most);
        }
        let empty = Block {
            pieces: Vec::new(),
            ties: Vec::new(),
            apart: Vec::new(),
            inside: 0,
            min: workforce.min.into(),
            max: workforce.max.into(),
            cover: cover.values().copied().collect(),
        };
        let mut blocks: BTreeMap<u32, Block> = BTreeMap::new();
        let mut place = Vec::with_capacity(workforce.units.len());
        for (id, unit) in (0..).zip(&workforce.units) {
            let block = blocks.entry(unit.block).or_insert_with(|| empty.clone());
            place.push(block.pieces.len() as u32);
            let holds = cover.keys().map(|skill| u32::from(unit.skills.contains(skill))).collect();
            block.pieces.push(Piece { units: vec![id], size: unit.size.into(), holds });
            block.ties.push(Vec::new());
            block.apart.push(Vec::new());
        }
        let block_of = |one: u32, other: u32| {
            let (one, other) = (workforce.units[one as usize].block, workforce.units[other as usize].block);
            Some(one).filter(|_| one == other)
        };
        for (one, other, weight) in workforce.counted_ties() {
            let Some(block) = block_of(one, other).and_then(|block| blocks.get_mut(&block)) else { continue };
            let (one, other) = (place[one as usize], place[other as usize]);
            block.ties[one as usize].push((other, weight.into()));
            block.ties[other as usize].push((one, weight.into()));
        }
        for ties in blocks.values_mut().flat_map(|block| &mut block.ties) {
            ties.sort_unstable();
            ties.dedup_by(|next, sum| {
                let same = next.0 == sum.0;
                if same {
                    sum.1 += next.1;
                }
                same
            });
        }
        for &(one, other) in &workforce.apart {
            if let Some(block) = block_of(one, other).and_then(|block| blocks.get_mut(&block)) {
                block.part(place[one as usize], place[other as usize]);
            }
        }
        blocks
    }

    /// Returns the weight of the ties between pieces.
    pub fn between(&self) -> u64 {
        self.ties.iter().flatten().map(|(_, weight)| weight).sum::<u64>() / 2
    }

    /// Returns the size of all pieces.
    pub fn size(&self) -> u64 {
        self.pieces.iter().map(|piece| piece.size).sum()
    }

    /// Returns the least and the greatest number of cells that sizes and cover leave room for. The second is below
    /// the first where they leave none.
    pub fn counts(&self) -> (u64, u64) {
        let least = match self.max {
            0 => 1,
            max => self.size().div_ceil(max).max(1),
        };
        (least, self.count_by_size().min(self.count_by_cover()))
    }

    /// Returns the greatest number of cells the sizes leave room for.
    pub fn count_by_size(&self) -> u64 {
        self.size().checked_div(self.min).unwrap_or(u64::MAX).min(self.pieces.len() as u64)
    }

    fn count_by_cover(&self) -> u64 {
        let of = |(skill, needed): (usize, &u32)| self.holders(skill).checked_div(u64::from(*needed));
        self.cover.iter().enumerate().filter_map(of).min().unwrap_or(u64::MAX)
    }

    /// Returns how many hold a skill of the cover.
    pub fn holders(&self, skill: usize) -> u64 {
        self.pieces.iter().map(|piece| u64::from(piece.holds[skill])).sum()
    }

    /// Returns whether two pieces may not share a cell.
    pub fn are_apart(&self, one: u32, other: u32) -> bool {
        self.apart[one as usize].binary_search(&other).is_ok()
    }

    /// Returns the weight of the ties between two pieces.
    pub fn tie(&self, one: u32, other: u32) -> u64 {
        let ties = &self.ties[one as usize];
        ties.binary_search_by_key(&other, |(piece, _)| *piece).map_or(0, |at| ties[at].1)
    }

    /// Forbids two pieces to share a cell.
    pub fn part(&mut self, one: u32, other: u32) {
        for (of, other) in [(one, other), (other, one)] {
            let apart = &mut self.apart[of as usize];
            if let Err(at) = apart.binary_search(&other) {
                apart.insert(at, other);
            }
        }
    }

    /// Returns the block with pieces of the same group made one; groups are counted from 0 without a gap. None
    /// where two pieces of a group may not share a cell, or a group is too large for one.
    pub fn merged(&self, group: &[u32]) -> Option<Block> {
        let groups = group.iter().max().map_or(0, |last| *last as usize + 1);
        let mut pieces = vec![Piece { units: Vec::new(), size: 0, holds: vec![0; self.cover.len()] }; groups];
        let mut ties: Vec<BTreeMap<u32, u64>> = vec![BTreeMap::new(); groups];
        let mut apart: Vec<Vec<u32>> = vec![Vec::new(); groups];
        let mut inside = 0;
        for (piece, &to) in group.iter().enumerate() {
            let (from, merged) = (&self.pieces[piece], &mut pieces[to as usize]);
            merged.units.extend(&from.units);
            merged.size += from.size;
            merged.holds.iter_mut().zip(&from.holds).for_each(|(sum, holds)| *sum += holds);
            for &(other, weight) in &self.ties[piece] {
                match group[other as usize] {
                    other if other == to => inside += weight,
                    other => *ties[to as usize].entry(other).or_default() += weight,
                }
            }
            apart[to as usize].extend(self.apart[piece].iter().map(|&other| group[other as usize]));
        }
        for (own, apart) in (0..).zip(&mut apart) {
            apart.sort_unstable();
            apart.dedup();
            if apart.contains(&own) {
                return None;
            }
        }
        if pieces.iter().any(|piece| piece.size > self.max) {
            return None;
        }
        let ties = ties.into_iter().map(|ties| ties.into_iter().collect()).collect();
        let cover = self.cover.clone();
        // A tie inside a piece was met from both its ends.
        Some(Block { pieces, ties, apart, inside: self.inside + inside / 2, min: self.min, max: self.max, cover })
    }

    /// Returns a sum no parting keeps more than, of ties between pieces: each piece keeps its strongest ties to as
    /// many others as the smallest pieces leave room for.
    pub fn most_kept(&self) -> u64 {
        let mut sizes: Vec<u64> = self.pieces.iter().map(|piece| piece.size).collect();
        sizes.sort_unstable();
        let fit = |room: u64| {
            let mut left = room;
            sizes.iter().take_while(|size| left.checked_sub(**size).map(|rest| left = rest).is_some()).count()
        };
        let of = |piece: usize| {
            let mut weights: Vec<u64> = self.ties[piece].iter().map(|(_, weight)| *weight).collect();
            weights.sort_unstable_by(|one, other| other.cmp(one));
            weights.truncate(fit(self.max.saturating_sub(self.pieces[piece].size)));
            weights.iter().sum::<u64>()
        };
        (0..self.pieces.len()).map(of).sum::<u64>() / 2
    }
}
