//! The cell that keeps most beyond the prices of its pieces, found by branch and bound in whole numbers: exact, or
//! said to be given up.

use super::block::Block;

/// A set of at most 128 pieces.
pub(super) type Set = u128;

/// Pieces a block may have to be priced.
pub(super) const MOST: usize = Set::BITS as usize;

/// Returns the pieces of a set, in order.
pub(super) fn pieces(set: Set) -> impl Iterator<Item = u32> {
    std::iter::successors(Some(set), |left| Some(left & left.wrapping_sub(1)))
        .take_while(|left| *left != 0)
        .map(Set::trailing_zeros)
}

/// Pricing of one block at one set of prices.
pub(super) struct Pricing<'a> {
    block: &'a Block,
    /// Ties of each piece from the strongest, scaled.
    ties: Vec<Vec<(u32, i64)>>,
    apart: Vec<Set>,
    prices: &'a [i64],
    /// Twice the worth a cell must exceed to be found.
    floor: i64,
    found: Vec<(i64, Set)>,
    steps: u64,
    limit: u64,
}

/// What pricing came to.
pub(super) struct Priced {
    /// Cells worth more than was asked, the last of most worth.
    pub cells: Vec<Set>,
    /// Twice a worth no cell exceeds, scaled; none where the search was given up.
    pub most: Option<i64>,
    /// Steps it took.
    pub steps: u64,
}

/// A piece that may join, with twice what it would add, and twice the most it may add with others.
#[derive(Clone, Copy)]
struct Candidate {
    piece: u32,
    gain: i64,
    score: i64,
}

/// Cells found before the search is broken off to use them.
const ENOUGH: usize = 40;

impl<'a> Pricing<'a> {
    /// Prepares the pricing of a block of at most [`MOST`] pieces; weights times `scale` are on one scale with prices.
    pub fn new(block: &'a Block, prices: &'a [i64], scale: i64) -> Self {
        let ties = block.ties.iter().map(|ties| {
            let mut ties: Vec<_> = ties.iter().map(|&(other, weight)| (other, weight as i64 * scale)).collect();
            ties.sort_by_key(|&(other, weight)| (std::cmp::Reverse(weight), other));
            ties
        });
        let set = |apart: &Vec<u32>| apart.iter().fold(0, |set: Set, piece| set | 1 << piece);
        let apart = block.apart.iter().map(set).collect();
        Self { block, ties: ties.collect(), apart, prices, floor: 0, found: Vec::new(), steps: 0, limit: 0 }
    }

    /// Looks for cells of which twice the worth exceeds a floor, in at most so many steps.
    pub fn beyond(mut self, floor: i64, limit: u64) -> Priced {
        (self.floor, self.limit) = (floor, limit);
        let candidates: Vec<_> =
            (0..).zip(self.prices).map(|(piece, price)| Candidate { piece, gain: -2 * price, score: 0 }).collect();
        let mut held = vec![0; self.block.cover.len()];
        self.extend(0, 0, 0, &mut held, candidates);
        let complete = self.steps < self.limit && self.found.len() < ENOUGH;
        let most = complete.then(|| self.found.last().map_or(floor, |(worth, _)| *worth));
        Priced { cells: self.found.into_iter().map(|(_, set)| set).collect(), most, steps: self.steps }
    }

    fn extend(&mut self, chosen: Set, size: u64, worth: i64, held: &mut [u32], mut candidates: Vec<Candidate>) {
        self.steps += 1;
        let Block { pieces, min, max, cover, .. } = self.block;
        let covered = held.iter().zip(cover).all(|(held, needed)| held >= needed);
        if size >= *min && covered && chosen != 0 && worth > self.floor {
            self.floor = worth;
            self.found.push((worth, chosen));
        }
        let sizes = candidates.iter().map(|one| pieces[one.piece as usize].size);
        let (smallest, largest) = (sizes.clone().min().unwrap_or(0), sizes.max().unwrap_or(0));
        let room = (max - size).checked_div(smallest).map_or(candidates.len(), |room| room as usize);
        let room = room.min(candidates.len());
        let needed = min.saturating_sub(size);
        let needed = if needed == 0 {
            0
        } else {
            needed.checked_div(largest).map_or(usize::MAX, |_| needed.div_ceil(largest) as usize)
        };
        if room == 0 || needed > room {
            return;
        }
        for (skill, needed) in cover.iter().enumerate() {
            let can: u32 = candidates.iter().map(|one| pieces[one.piece as usize].holds[skill]).sum();
            if held[skill] + can < *needed {
                return;
            }
        }

        let open = candidates.iter().fold(0, |set: Set, one| set | 1 << one.piece);
        for one in &mut candidates {
            let near = self.ties[one.piece as usize].iter().filter(|(other, _)| open >> other & 1 == 1);
            // Half of each tie among those that may join, doubled like all worth here.
            one.score = one.gain + near.take(room - 1).map(|(_, weight)| weight).sum::<i64>();
        }
        candidates.sort_unstable_by_key(|one| (std::cmp::Reverse(one.score), one.piece));
        for at in 0..candidates.len() {
            let left = &candidates[at..];
            if left.len() < needed {
                return;
            }
            let must: i64 = left[..needed].iter().map(|one| one.score).sum();
            let may = left[needed..].iter().take(room - needed).take_while(|one| one.score > 0);
            if worth + must + may.map(|one| one.score).sum::<i64>() <= self.floor {
                return;
            }
            let Candidate { piece, gain, .. } = candidates[at];
            let own = &pieces[piece as usize];
            let mut weights = [0_i64; MOST];
            for &(other, weight) in &self.ties[piece as usize] {
                weights[other as usize] = weight;
            }
            let rest = candidates[at + 1..].iter().filter(|one| {
                self.apart[piece as usize] >> one.piece & 1 == 0
                    && size + own.size + pieces[one.piece as usize].size <= *max
            });
            let rest = rest.map(|one| Candidate { gain: one.gain + 2 * weights[one.piece as usize], ..*one }).collect();
            held.iter_mut().zip(&own.holds).for_each(|(held, holds)| *held += holds);
            self.extend(chosen | 1 << piece, size + own.size, worth + gain, held, rest);
            held.iter_mut().zip(&own.holds).for_each(|(held, holds)| *held -= holds);
            if self.steps >= self.limit || self.found.len() >= ENOUGH {
                return;
            }
        }
    }
}

impl Pricing<'_> {
    /// Grows a cell from each piece by what adds most, and returns those of which twice the worth exceeds a floor.
    pub fn grown(&self, floor: i64) -> Vec<Set> {
        (0..self.prices.len() as u32).filter_map(|start| self.grown_from(start, floor)).collect()
    }

    fn grown_from(&self, start: u32, floor: i64) -> Option<Set> {
        let Block { pieces, min, max, cover, .. } = self.block;
        let mut gain: Vec<i64> = self.prices.iter().map(|price| -2 * price).collect();
        let (mut chosen, mut barred, mut size, mut worth) = (0, 0, 0, 0);
        let mut held = vec![0; cover.len()];
        let mut best = (floor, None);
        let mut next = Some(start);
        while let Some(piece) = next {
            let own = &pieces[piece as usize];
            chosen |= 1 << piece;
            barred |= self.apart[piece as usize] | 1 << piece;
            size += own.size;
            worth += gain[piece as usize];
            held.iter_mut().zip(&own.holds).for_each(|(held, holds)| *held += holds);
            for &(other, weight) in &self.ties[piece as usize] {
                gain[other as usize] += 2 * weight;
            }
            if size >= *min && worth > best.0 && held.iter().zip(cover).all(|(held, needed)| held >= needed) {
                best = (worth, Some(chosen));
            }
            // While a skill is lacking, only who holds it may come.
            let lacks = (0..cover.len()).find(|&skill| held[skill] < cover[skill]);
            let may = (0..pieces.len() as u32).filter(|&other| {
                let other_piece = &pieces[other as usize];
                barred >> other & 1 == 0
                    && size + other_piece.size <= *max
                    && lacks.is_none_or(|skill| other_piece.holds[skill] > 0)
            });
            next = may.max_by_key(|&other| (gain[other as usize], std::cmp::Reverse(other)));
        }
        best.1
    }
}
