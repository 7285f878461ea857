//! Invented networks for cases of cells: groups planted with numpy's generator, so that other programs can be given
//! the very same. NumPy's `default_rng(seed)` is `SeedSequence` and PCG64 (XSL RR 128/64).

use crate::proposal::partition::{Unit, Workforce};

/// Draws a network of `people` in `groups`: people whose numbers are alike modulo `groups` are tied in six cases of
/// ten, others in one of twenty; a tie weighs from 1 to 9, and each of the people has one of `skills`.
pub(super) fn planted(people: u32, groups: u32, skills: u32, seed: u64) -> Workforce {
    // What a draw of 53 bits must be below: 0.6 and 0.05 as doubles, times 2 to the power of 53.
    const WITHIN: u64 = 5_404_319_552_844_596;
    const ACROSS: u64 = 450_359_962_737_050;
    let mut draws = Draws::new(seed);
    let mut workforce = Workforce::default();
    for one in 0..people {
        for other in one + 1..people {
            let alike = one % groups.max(1) == other % groups.max(1);
            if draws.bits() >> 11 < if alike { WITHIN } else { ACROSS } {
                let weight = 1 + draws.below(9);
                workforce.ties.push((one, other, weight));
            }
        }
    }
    for _ in 0..people {
        let skill = draws.below(skills.max(1)) as u16;
        workforce.units.push(Unit { size: 1000, block: 0, skills: vec![skill] });
    }
    workforce
}

/// NumPy's default generator.
struct Draws {
    state: u128,
    step: u128,
    /// The half of the last 64 bits that no draw of 32 has used yet.
    half: Option<u32>,
}

impl Draws {
    fn new(seed: u64) -> Self {
        let words = seeded(seed);
        let wide = |at: usize| {
            let long = |at: usize| u128::from(words[at]) | u128::from(words[at + 1]) << 32;
            long(at) << 64 | long(at + 2)
        };
        let mut draws = Self { state: 0, step: wide(4) << 1 | 1, half: None };
        draws.advance();
        draws.state = draws.state.wrapping_add(wide(0));
        draws.advance();
        draws
    }

    fn advance(&mut self) {
        const FACTOR: u128 = 0x2360_ed05_1fc6_5da4_4385_df64_9fcc_f645;
        self.state = self.state.wrapping_mul(FACTOR).wrapping_add(self.step);
    }

    fn bits(&mut self) -> u64 {
        self.advance();
        (((self.state >> 64) as u64) ^ self.state as u64).rotate_right((self.state >> 122) as u32)
    }

    fn half(&mut self) -> u32 {
        self.half.take().unwrap_or_else(|| {
            let bits = self.bits();
            self.half = Some((bits >> 32) as u32);
            bits as u32
        })
    }

    /// Returns a number below a limit, by Lemire's method.
    fn below(&mut self, limit: u32) -> u32 {
        if limit == 1 {
            return 0;
        }
        let threshold = limit.wrapping_neg() % limit;
        loop {
            let product = u64::from(self.half()) * u64::from(limit);
            if product as u32 >= threshold {
                return (product >> 32) as u32;
            }
        }
    }
}

/// Returns eight words of numpy's `SeedSequence`.
fn seeded(seed: u64) -> [u32; 8] {
    let mut constant = 0x43b0_d7e5_u32;
    let mut hash = |value: u32| {
        let value = value ^ constant;
        constant = constant.wrapping_mul(0x931e_8875);
        let value = value.wrapping_mul(constant);
        value ^ value >> 16
    };
    let mut pool = [seed as u32, (seed >> 32) as u32, 0, 0].map(&mut hash);
    for from in 0..pool.len() {
        for to in (0..pool.len()).filter(|to| *to != from) {
            let mixed = pool[to].wrapping_mul(0xca01_f9dd).wrapping_sub(hash(pool[from]).wrapping_mul(0x4973_f715));
            pool[to] = mixed ^ mixed >> 16;
        }
    }
    let mut constant = 0x8b51_f9dd_u32;
    std::array::from_fn(|at| {
        let value = pool[at % pool.len()] ^ constant;
        constant = constant.wrapping_mul(0x58f3_8ded);
        let value = value.wrapping_mul(constant);
        value ^ value >> 16
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn draws_are_those_of_numpy() {
        // numpy 2.4.6: default_rng(0).bit_generator.random_raw(3); then integers(1, 10, 5) of a fresh one.
        let mut draws = Draws::new(0);
        assert_eq!([(); 3].map(|()| draws.bits()), RAW);
        let mut draws = Draws::new(0);
        assert_eq!([(); 5].map(|()| 1 + draws.below(9)), WEIGHTS);
        let network = planted(24, 3, 3, 0);
        let total: u64 = network.ties.iter().map(|(_, _, weight)| u64::from(*weight)).sum();
        assert_eq!((network.ties.len(), total), (59, 297));
        assert_eq!(network.ties[..4], TIES);
        let skills: Vec<u16> = network.units[..8].iter().flat_map(|unit| unit.skills.clone()).collect();
        assert_eq!(skills, SKILLS);
    }

    const RAW: [u64; 3] = [0xa30f_ebcf_d9c2_825f, 0x4510_bdf8_82d9_d721, 0x0a7d_3da9_4ecd_e8b8];
    const WEIGHTS: [u32; 5] = [8, 6, 5, 3, 3];
    /// The first ties and the first skills of the case.
    const TIES: [(u32, u32, u32); 4] = [(0, 3, 1), (0, 11, 1), (0, 13, 7), (0, 18, 7)];
    const SKILLS: [u16; 8] = [2, 2, 1, 0, 2, 1, 2, 0];
}
