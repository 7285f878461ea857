//! Chance without a machine's own: the same draws for the same seed everywhere, from whole numbers alone.

/// A stream of random numbers (SplitMix64).
#[derive(Debug, Clone)]
pub(super) struct Chance(pub u64);

/// Thresholds of annealing: values of −ln u, in parts of `ONE`, of as many u as there are places.
#[derive(Debug, Clone)]
pub(super) struct Cooling(Vec<u64>);

/// One, in fixed point.
pub(super) const ONE: u64 = 1 << 16;

const PLACES: u64 = 1 << 12;

impl Chance {
    /// Returns the next 64 bits.
    pub fn bits(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// Returns a number below a limit; 0 where the limit is 0.
    pub fn below(&mut self, limit: usize) -> usize {
        ((u128::from(self.bits()) * limit as u128) >> 64) as usize
    }

    /// Puts a list into a random order.
    pub fn shuffle<T>(&mut self, list: &mut [T]) {
        for last in (1..list.len()).rev() {
            list.swap(last, self.below(last + 1));
        }
    }
}

impl Cooling {
    /// Works the thresholds out.
    pub fn new() -> Self {
        // The logarithm to base 2 of the middle of each place, by squaring, sixteen bits of it; times ln 2.
        const LN_2: u64 = 45_426;
        let of = |place: u64| {
            let middle = 2 * place + 1;
            let whole = u64::from(middle.ilog2());
            let mut mantissa = (middle << 32) >> whole;
            let mut log = whole * ONE;
            for bit in (0..16).rev() {
                mantissa = ((u128::from(mantissa) * u128::from(mantissa)) >> 32) as u64;
                if mantissa >= 1 << 33 {
                    mantissa >>= 1;
                    log += 1 << bit;
                }
            }
            let below_one = u64::from((2 * PLACES).ilog2()) * ONE - log;
            below_one * LN_2 / ONE
        };
        Self((0..PLACES).map(of).collect())
    }

    /// Returns the greatest loss that is taken this time at a temperature in parts of `ONE`: taken so, a loss
    /// passes as often as it would by Metropolis' rule.
    pub fn taken(&self, temperature: u64, chance: &mut Chance) -> i64 {
        let place = (chance.bits() >> 32) % PLACES;
        ((u128::from(temperature) * u128::from(self.0[place as usize])) >> 32).min(i64::MAX as u128) as i64
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thresholds_are_logarithms() {
        let cooling = Cooling::new();
        // −ln(1/2), −ln(1/8192), −ln(1/10).
        for (place, expected) in [(2048, 45_426), (0, 590_531), (409, 150_901)] {
            assert!(cooling.0[place].abs_diff(expected) < 100, "{place}: {}", cooling.0[place]);
        }
        assert!(cooling.0.is_sorted_by(|one, other| one >= other));
    }

    #[test]
    fn draws_are_even() {
        let mut chance = Chance(1);
        let mut met = [0; 5];
        (0..50_000).for_each(|_| met[chance.below(5)] += 1);
        assert!(met.iter().all(|count| (9_500..10_500).contains(count)), "{met:?}");
        assert_eq!(chance.below(0), 0);
    }
}
