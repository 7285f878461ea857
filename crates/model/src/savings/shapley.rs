//! Who is owed what of a change: each factor's average effect over every order they could come in.

use rust_decimal::Decimal;

use crate::money::{Amount, settle};

/// Shares the change from no factor to all of them out among `count` factors. `value` gives the whole
/// for a set of factors, a bit each. The shares sum to the change, to the unit; a factor that changes
/// nothing gets nothing. Exact: weights are whole numbers over `count` factorial.
pub fn shapley(count: u32, value: impl Fn(u32) -> Amount) -> Vec<Amount> {
    let all = (1_u32 << count) - 1;
    let values: Vec<Amount> = (0..=all).map(value).collect();
    let factorial = |n: u32| (1..=i128::from(n)).product::<i128>();
    let whole = Decimal::from_i128_with_scale(factorial(count), 0);
    let exact: Vec<Decimal> = (0..count)
        .map(|factor| {
            let bit = 1_u32 << factor;
            let weighted: i128 = (0..=all)
                .filter(|set| set & bit == 0)
                .map(|set| {
                    let before = set.count_ones();
                    let weight = factorial(before) * factorial(count - before - 1);
                    weight * i128::from((values[(set | bit) as usize] - values[set as usize]).0)
                })
                .sum();
            Decimal::from_i128_with_scale(weighted, 0) / whole
        })
        .collect();
    settle(values[all as usize] - values[0], &exact)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use rust_decimal_macros::dec;

    /// Four factors of one worker grade: headcount, premium, drift of pay, on-costs. From SPEC-like closed
    /// forms worked once in another program: the change is -0.235721 of a worker's base cost.
    #[test]
    fn the_published_check_value_is_met() {
        let payroll = |set: u32| {
            let on = |bit: u32| set & (1 << bit) != 0;
            let n = if on(0) { dec!(0.9560788011574266) } else { Decimal::ONE };
            let rho = if on(1) { Decimal::ONE } else { dec!(2.0064935064935066) };
            let u = if on(2) { dec!(0.02) } else { Decimal::ZERO };
            let tau = if on(3) { dec!(0.108) } else { dec!(0.115) };
            let mu = dec!(0.176);
            let cost = n * ((Decimal::ONE - mu) * (Decimal::ONE + u) + mu * rho) * (Decimal::ONE + tau);
            Amount::from_minor(cost * dec!(1_000_000_000), crate::money::Rounding::HalfUp)
        };
        let shares = shapley(4, payroll);
        let expected = [dec!(-0.053549), dec!(-0.192575), dec!(0.017916), dec!(-0.007513)];
        for (share, expected) in shares.iter().zip(expected) {
            let share = share.minor() / dec!(1_000_000_000);
            assert!((share - expected).abs() <= dec!(0.000002), "{share} is not {expected}");
        }
        let total = shares.into_iter().sum::<Amount>().minor() / dec!(1_000_000_000);
        assert_eq!(total.round_dp(6), dec!(-0.235721));
    }

    proptest! {
        #[test]
        fn shares_sum_and_a_factor_without_effect_gets_nothing(values in prop::collection::vec(-1_000_000_i64..1_000_000, 16)) {
            // Four factors that matter by an arbitrary table, and a fifth that changes nothing.
            let shares = shapley(5, |set| Amount(values[(set & 15) as usize]));
            prop_assert_eq!(shares.iter().copied().sum::<Amount>(), Amount(values[15] - values[0]));
            prop_assert_eq!(shares[4], Amount::ZERO);
        }

        #[test]
        fn like_factors_get_like_shares(base in 0_i64..1_000_000, step in -1000_i64..1000) {
            let shares = shapley(3, |set| Amount(base + step * 6 * i64::from(set.count_ones())));
            prop_assert_eq!(shares, vec![Amount(step * 6); 3]);
        }
    }
}
