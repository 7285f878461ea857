//! Draws of uncertain values: the same for the same seed everywhere, each value from a stream of its own.
//!
//! What a distribution looks like is worked out in floating point, once, as a table of quantiles in whole
//! millionths. From there on there are whole numbers only: no amount is ever a float.
#![allow(clippy::disallowed_types, reason = "the shape of a distribution; draws leave as whole millionths")]

use std::sync::LazyLock;

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{RngCore, SeedableRng};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::evidence::Shape;

/// Cells of a table of quantiles, a power of two.
const CELLS: usize = 1 << 12;
const CELL_BITS: u32 = 20;
/// Steps of the density: a table is then right to a millionth of the range, but for the very ends.
const STEPS: usize = CELLS;
/// Normal scores beyond this are as good as impossible.
const FARTHEST: f64 = 7.0;

/// The quantiles of a distribution, in millionths: of every 4096th, ends included.
pub(super) struct Quantiles(Vec<i64>);

impl Quantiles {
    /// Works the quantiles of a shape out.
    pub fn of(shape: &Shape) -> Self {
        let float = |value: Decimal| value.to_f64().unwrap_or_default();
        let (low, high) = shape.ends();
        let (low, high) = (float(low), float(high));
        if low >= high {
            return Self(vec![millionths(low); CELLS + 1]);
        }
        let density: Box<dyn Fn(usize) -> f64> = match shape {
            Shape::Pert(spread) => {
                let likely = (float(spread.likely) - low) / (high - low);
                let (left, right) = (4.0 * likely, 4.0 * (1.0 - likely));
                Box::new(move |step| (left * LOGARITHMS[step] + right * LOGARITHMS[STEPS - 1 - step]).exp())
            }
            Shape::TruncatedNormal { mean, deviation, .. } => {
                let (mean, deviation) = (float(*mean), float(*deviation));
                let width = (high - low) / STEPS as f64;
                Box::new(move |step| {
                    let score = (low + (step as f64 + 0.5) * width - mean) / deviation;
                    (-score * score / 2.0).exp()
                })
            }
        };
        let values = quantiles(low, high, density);
        Self(values.into_iter().map(millionths).collect())
    }

    /// Returns the value a share of all draws, in parts of 2 to the 32, lies under; in millionths.
    pub fn at(&self, share: u32) -> i64 {
        let (cell, within) = ((share >> CELL_BITS) as usize, i64::from(share & ((1 << CELL_BITS) - 1)));
        let (from, to) = (self.0[cell], self.0[cell + 1]);
        from + (((to - from) * within) >> CELL_BITS)
    }

    /// Returns the value so many hundredths of all draws lie under.
    pub fn percentile(&self, hundredths: u32) -> i64 {
        self.at(u32::try_from((u64::from(hundredths) << 32) / 100).unwrap_or(u32::MAX))
    }
}

fn millionths(value: f64) -> i64 {
    (value * 1e6).round() as i64
}

/// Logarithms of the middles of all steps between nothing and one.
static LOGARITHMS: LazyLock<Vec<f64>> =
    LazyLock::new(|| (0..STEPS).map(|step| ((step as f64 + 0.5) / STEPS as f64).ln()).collect());

/// Inverts the distribution that has a density in the middle of each step between two ends, where alone it is neither
/// infinite nor none: its values at 0, 1/4096, 2/4096 … 1.
fn quantiles(low: f64, high: f64, density: impl Fn(usize) -> f64) -> Vec<f64> {
    let step = (high - low) / STEPS as f64;
    let mut reached = vec![0.0];
    let mut sum = 0.0;
    for index in 0..STEPS {
        sum += density(index);
        reached.push(sum);
    }
    let mut values = Vec::with_capacity(CELLS + 1);
    let mut index = 0;
    for cell in 0..=CELLS {
        let wanted = sum * cell as f64 / CELLS as f64;
        while index + 1 < STEPS && reached[index + 1] < wanted {
            index += 1;
        }
        let gained = reached[index + 1] - reached[index];
        let within = if gained > 0.0 { ((wanted - reached[index]) / gained).clamp(0.0, 1.0) } else { 0.0 };
        values.push(low + (index as f64 + within) * step);
    }
    values
}

/// Uniform numbers for each of several values, one stream each: a value's numbers do not depend on what else is drawn.
pub(super) fn uniform(seed: u64, streams: &[u64], draws: usize) -> Vec<Vec<u32>> {
    let of = |stream: &u64| {
        let mut random = ChaCha8Rng::seed_from_u64(seed);
        random.set_stream(*stream);
        (0..draws).map(|_| random.next_u32()).collect()
    };
    streams.iter().map(of).collect()
}

/// Makes one value's uniform numbers go together with another's: a Gaussian copula. Both stay uniform.
pub(super) fn together(one: &[u32], other: &mut [u32], correlation: Decimal) {
    let correlation = correlation.to_f64().unwrap_or_default().clamp(-1.0, 1.0);
    let rest = (1.0 - correlation * correlation).sqrt();
    let normal = &*NORMAL;
    for (one, other) in one.iter().zip(other) {
        *other = normal.share(correlation * normal.score(*one) + rest * normal.score(*other));
    }
}

/// The normal distribution.
static NORMAL: LazyLock<Normal> = LazyLock::new(Normal::new);

struct Normal {
    /// Shares reached at each of many scores.
    reached: Vec<f64>,
    /// The score of every 65,536th share, ends included.
    scores: Vec<f64>,
}

/// Shares a score is looked up by, a power of two: only the outermost lie further apart than can be seen.
const SCORE_BITS: u32 = 16;

impl Normal {
    fn new() -> Self {
        let width = 2.0 * FARTHEST / STEPS as f64;
        let mut sum = 0.0;
        let mut reached = vec![0.0];
        for index in 0..STEPS {
            let score = (index as f64 + 0.5) * width - FARTHEST;
            sum += (-score * score / 2.0).exp();
            reached.push(sum);
        }
        let reached: Vec<f64> = reached.into_iter().map(|part| part / sum).collect();
        let cells = 1_usize << SCORE_BITS;
        let mut index = 0;
        let scores = (0..=cells).map(|cell| {
            // The ends are where half of the outermost cell lies under.
            let share = (cell as f64).clamp(0.5, cells as f64 - 0.5) / cells as f64;
            while index + 1 < STEPS && reached[index + 1] < share {
                index += 1;
            }
            let gained = reached[index + 1] - reached[index];
            let within = if gained > 0.0 { ((share - reached[index]) / gained).clamp(0.0, 1.0) } else { 0.5 };
            (index as f64 + within) * width - FARTHEST
        });
        Self { scores: scores.collect(), reached }
    }

    fn score(&self, share: u32) -> f64 {
        let (cell, within) = ((share >> SCORE_BITS) as usize, share & ((1 << SCORE_BITS) - 1));
        let (from, to) = (self.scores[cell], self.scores[cell + 1]);
        from + (to - from) * f64::from(within) / f64::from(1_u32 << SCORE_BITS)
    }

    fn share(&self, score: f64) -> u32 {
        let place = ((score + FARTHEST) / (2.0 * FARTHEST) * STEPS as f64).clamp(0.0, STEPS as f64 - 1e-6);
        let index = place as usize;
        let share = self.reached[index] + (self.reached[index + 1] - self.reached[index]) * (place - index as f64);
        (share * 4_294_967_296.0).min(4_294_967_295.0) as u32
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::decision::Spread;
    use rust_decimal_macros::dec;

    #[test]
    fn quantiles_are_those_of_another_program() {
        // scipy: beta(1 + 4 x 6/11, 1 + 4 x 5/11) scaled to 0.40..0.95, and truncnorm.
        let pert = Quantiles::of(&Shape::Pert(Spread { low: dec!(0.40), likely: dec!(0.70), high: dec!(0.95) }));
        let normal = Quantiles::of(&Shape::TruncatedNormal {
            mean: dec!(0.02),
            deviation: dec!(0.07),
            low: dec!(-0.20),
            high: dec!(0.25),
        });
        for (of, hundredths, expected) in [
            (&pert, 5, 517_728),
            (&pert, 50, 693_634),
            (&pert, 95, 858_832),
            (&normal, 5, -94_621),
            (&normal, 50, 20_029),
            (&normal, 95, 134_841),
        ] {
            let got = of.percentile(hundredths);
            assert!((got - expected).abs() <= 3, "{hundredths}: {got} is not {expected}");
        }
    }

    #[test]
    fn a_value_that_is_certain_is_always_itself() {
        let fixed = Quantiles::of(&Shape::Pert(Spread { low: dec!(0.5), likely: dec!(0.5), high: dec!(0.5) }));
        assert_eq!([0, 1 << 31, u32::MAX].map(|share| fixed.at(share)), [500_000; 3]);
    }

    #[test]
    fn a_stream_does_not_depend_on_the_others() {
        let [alone, beside] = [vec![7], vec![3, 7]].map(|streams| uniform(1, &streams, 50));
        assert_eq!(alone[0], beside[1]);
        assert_ne!(beside[0], beside[1]);
    }

    #[test]
    fn values_that_go_together_correlate_and_stay_uniform() {
        let mut columns = uniform(1, &[1, 2], 20_000);
        let (one, other) = columns.split_at_mut(1);
        together(&one[0], &mut other[0], dec!(-0.5));
        let mean = |list: &[u32]| list.iter().map(|&u| f64::from(u) / 4_294_967_296.0).sum::<f64>() / 20_000.0;
        assert!((mean(&other[0]) - 0.5).abs() < 0.01);
        let normal = &*NORMAL;
        let products = one[0].iter().zip(&other[0]).map(|(one, other)| normal.score(*one) * normal.score(*other));
        let correlation = products.sum::<f64>() / 20_000.0;
        assert!((correlation + 0.5).abs() < 0.02, "{correlation}");
    }
}
