//! One charge on one pay: a rate on a slice of it, in whole minor units and millionths.
//!
//! Hot loops price a million payslips, so rates are whole millionths here. The property tests below prove
//! every result equal to the exact decimal one.

use rust_decimal::prelude::ToPrimitive;
use rust_decimal::{Decimal, RoundingStrategy};

use crate::money::{Amount, Rate, Rounding};

/// Millionths in one.
const ONE: i64 = 1_000_000;
/// Amounts under this, times any rate up to 1, stay inside 64 bits.
const SMALL: i64 = i64::MAX / (2 * ONE);

/// A rate in whole millionths: law knows none finer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Millionths(i64);

impl Millionths {
    /// One: the whole.
    pub const ONE: Self = Self(ONE);

    /// Returns a rate, if it is a whole number of millionths and at most 1.
    pub fn exactly(rate: Rate) -> Option<Self> {
        let millionths = (rate * Decimal::from(ONE)).normalize();
        let whole = millionths.is_integer().then(|| millionths.to_i64()).flatten()?;
        (0..=ONE).contains(&whole).then_some(Self(whole))
    }

    /// Returns a share of one, to the nearest millionth; between nothing and one.
    pub fn share(share: Decimal) -> Self {
        let millionths = share.saturating_mul(Decimal::from(ONE)).round();
        Self(millionths.to_i64().unwrap_or(ONE).clamp(0, ONE))
    }

    /// Returns how many millionths it is.
    pub fn count(self) -> i64 {
        self.0
    }

    /// Returns it as a decimal.
    pub fn rate(self) -> Rate {
        Decimal::new(self.0, 6).normalize()
    }

    /// Returns an amount times the rate. The amount must not be negative.
    #[inline]
    pub fn of(self, amount: Amount, rounding: Rounding) -> Amount {
        if amount.0 < SMALL {
            return Amount(rounded(amount.0 * self.0, rounding));
        }
        self.of_very_much(amount, rounding)
    }

    #[inline(never)]
    fn of_very_much(self, amount: Amount, rounding: Rounding) -> Amount {
        amount.times(self.rate(), rounding)
    }
}

/// Rounds a count of millionths of minor units to whole ones. Six tenths and more of one, which is what the third
/// decimal of a pound tells, become a whole when four tenths are added: one division for every rounding.
#[inline]
fn rounded(millionths: i64, rounding: Rounding) -> i64 {
    let added = match rounding {
        Rounding::HalfUp => ONE / 2,
        Rounding::Down => 0,
        Rounding::ThirdDecimal => ONE / 5 * 2,
    };
    (millionths + added) / ONE
}

/// A rate on the part of a pay between two amounts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Slice {
    /// Nothing is charged at all unless the pay is more than this.
    pub only_over: Amount,
    /// Pay is counted as at least this, for full-time work; for part-time work, as its share of it.
    pub least: Amount,
    /// Where the slice starts.
    pub above: Amount,
    /// Where it ends.
    pub up_to: Amount,
    /// The rate.
    pub rate: Millionths,
    /// How the charge is rounded.
    pub rounding: Rounding,
}

impl Slice {
    /// Returns a rate on all pay.
    pub fn all(rate: Millionths, rounding: Rounding) -> Self {
        let most = Amount(i64::MAX);
        Self { only_over: Amount::ZERO, least: Amount::ZERO, above: Amount::ZERO, up_to: most, rate, rounding }
    }

    /// Returns a rate on pay above an amount.
    pub fn above(above: Amount, rate: Millionths, rounding: Rounding) -> Self {
        Self { above, ..Self::all(rate, rounding) }
    }

    /// Returns a rate on pay up to an amount.
    pub fn up_to(up_to: Amount, rate: Millionths, rounding: Rounding) -> Self {
        Self { up_to, ..Self::all(rate, rounding) }
    }

    /// Returns a rate on pay between two amounts.
    pub fn between(above: Amount, up_to: Amount, rate: Millionths, rounding: Rounding) -> Self {
        Self { above, up_to, ..Self::all(rate, rounding) }
    }

    /// Returns the charge on a pay. `share`: that of full-time work.
    #[inline]
    pub fn on(&self, pay: Amount, share: Millionths) -> Amount {
        if pay <= self.only_over {
            return Amount::ZERO;
        }
        let least = if self.least == Amount::ZERO { self.least } else { share.of(self.least, Rounding::HalfUp) };
        let base = (pay.max(least).min(self.up_to) - self.above).or_zero();
        self.rate.of(base, self.rounding)
    }
}

/// A reduction of contributions that shrinks as pay rises towards a multiple of the minimum wage.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Reduction {
    /// The month's minimum wage for full-time work, in minor units with their fractions.
    pub minimum: Decimal,
    /// Multiple of it from which there is no reduction.
    pub up_to: Decimal,
    /// The least reduction below that, as a share of pay.
    pub least: Rate,
    /// What the reduction is above it at the minimum wage.
    pub delta: Rate,
    /// Quarters in the power the distance is raised to.
    pub quarters: u32,
    /// Decimals of the coefficient.
    pub decimals: u32,
}

impl Reduction {
    /// Quarters of the first power.
    pub const LINEAR: u32 = QUARTERS;

    /// Returns the quarters in a power; none where it is not a whole number of them.
    pub fn quarters_in(power: Decimal) -> Option<u32> {
        let quarters = power * Decimal::from(QUARTERS);
        quarters.is_integer().then(|| quarters.to_u32()).flatten()
    }

    /// Returns the reduction of a month's pay. `share`: that of full-time work.
    pub fn on(&self, pay: Amount, share: Millionths) -> Amount {
        let limit = self.minimum * share.rate() * self.up_to;
        if pay <= Amount::ZERO || pay.minor() >= limit {
            return Amount::ZERO;
        }
        // From nothing at the limit to one at the minimum wage.
        let distance = (limit / pay.minor() - Decimal::ONE) / (self.up_to - Decimal::ONE);
        let coefficient = (self.least + self.delta * raised(distance, self.quarters)).min(self.least + self.delta);
        let coefficient = coefficient.round_dp_with_strategy(self.decimals, RoundingStrategy::MidpointAwayFromZero);
        pay.times(coefficient, Rounding::HalfUp)
    }
}

/// Quarters in a whole power.
const QUARTERS: u32 = 4;

/// Digits behind the point roots are taken to: far past the four a coefficient is rounded to.
const DIGITS: u32 = 18;

/// Raises a number to a power in quarters, by whole numbers. Past one the result does not matter, so nothing can
/// overflow.
fn raised(number: Decimal, quarters: u32) -> Decimal {
    let one = 10_u128.pow(DIGITS);
    let number = (number.min(Decimal::TWO) * Decimal::from(one)).trunc().to_u128().unwrap_or_default();
    let root = |number: u128| (number * one).isqrt();
    let times = |number: u128, factor: u128| number * factor / one;
    let whole = (0..quarters / QUARTERS).fold(one, |power, _| times(power, number));
    let fourth = root(root(number));
    let raised = (0..quarters % QUARTERS).fold(whole, |power, _| times(power, fourth));
    // The last digits are lost on the way; without them a whole result is whole again.
    Decimal::from_i128_with_scale(i128::try_from(raised).unwrap_or_default(), DIGITS).round_dp(DIGITS - 2)
}

/// How a charge on one pay period comes about.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Formula {
    /// A rate on a slice.
    Slice(Slice),
    /// One rate on all pay: the first up to an amount, the second above it. Part-time work has its share of it.
    Step {
        /// Up to this the first rate holds, in minor units with their fractions.
        up_to: Decimal,
        /// Whether part-time work has its share of that amount.
        shared: bool,
        /// The rate up to it.
        low: Millionths,
        /// The rate above it.
        high: Millionths,
    },
    /// The employee's charge times a number.
    Multiplied {
        /// The employee's charge.
        slice: Slice,
        /// How many times.
        times: Decimal,
    },
    /// The same amount whatever the pay.
    Fixed(Amount),
    /// Contributions that are not owed: taken off.
    Reduction(Reduction),
}

impl Formula {
    /// Kept out of hot loops, which are of slices.
    #[inline(never)]
    fn on(&self, pay: Amount, share: Millionths) -> Amount {
        match self {
            Self::Slice(slice) => slice.on(pay, share),
            Self::Step { up_to, shared, low, high } => {
                let up_to = if *shared { *up_to * share.rate() } else { *up_to };
                let rate = if pay.minor() <= up_to { low } else { high };
                rate.of(pay.or_zero(), Rounding::HalfUp)
            }
            Self::Multiplied { slice, times } => slice.on(pay, share).times(*times, Rounding::HalfUp),
            Self::Fixed(amount) => *amount,
            Self::Reduction(reduction) => -reduction.on(pay, share),
        }
    }
}

/// What kind of cost a charge is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChargeKind {
    /// A statutory contribution, or one taken off.
    Contribution,
    /// Pension.
    Pension,
}

/// One charge on a worker's pay.
#[derive(Debug, Clone, PartialEq)]
pub struct Charge {
    /// Its id: `charge-<country>-<id>` in the words.
    pub id: &'static str,
    /// What it is.
    pub kind: ChargeKind,
    /// How often a year it is worked out.
    pub periods: i64,
    /// The most of it in a year, where there is a limit.
    pub most_a_year: Option<Amount>,
    /// How it comes about.
    pub formula: Formula,
    /// Ids of the parameters it rests on.
    pub parameters: Vec<&'static str>,
}

impl Charge {
    /// Returns a contribution worked out so many times a year.
    pub fn contribution(id: &'static str, periods: i64, formula: Formula, parameters: &[&'static str]) -> Self {
        let kind = ChargeKind::Contribution;
        Self { id, kind, periods, most_a_year: None, formula, parameters: parameters.to_vec() }
    }

    /// Returns the charge on one period's pay. `share`: that of full-time work.
    #[inline]
    pub fn on(&self, pay: Amount, share: Millionths) -> Amount {
        match &self.formula {
            Formula::Slice(slice) => slice.on(pay, share),
            other => other.on(pay, share),
        }
    }

    /// Returns the charge over a year's pay.
    #[inline]
    pub fn over_a_year(&self, yearly: Amount, share: Millionths) -> Amount {
        let year = over_a_year(yearly, self.periods, |pay| self.on(pay, share));
        self.most_a_year.map_or(year, |most| year.min(most))
    }
}

/// Sums a charge over the equal periods of a year, of which some pay a penny more so that they sum to the year.
#[inline]
pub fn over_a_year(yearly: Amount, periods: i64, on: impl Fn(Amount) -> Amount) -> Amount {
    let (base, longer) = (yearly.0.div_euclid(periods), yearly.0.rem_euclid(periods));
    let short = on(Amount(base));
    let long = if longer == 0 { short } else { on(Amount(base + 1)) };
    Amount(short.0.saturating_mul(periods - longer).saturating_add(long.0.saturating_mul(longer)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use rust_decimal_macros::dec;

    /// The same charge by exact decimals.
    fn exact(slice: &Slice, pay: Amount, share: Millionths) -> Amount {
        if pay <= slice.only_over {
            return Amount::ZERO;
        }
        let least = slice.least.times(share.rate(), Rounding::HalfUp);
        (pay.max(least).min(slice.up_to) - slice.above).or_zero().times(slice.rate.rate(), slice.rounding)
    }

    fn rounding() -> impl Strategy<Value = Rounding> {
        prop_oneof![Just(Rounding::HalfUp), Just(Rounding::Down), Just(Rounding::ThirdDecimal)]
    }

    /// Pays of every size, those at which 64 bits no longer suffice among them.
    fn amounts() -> impl Strategy<Value = Amount> {
        prop_oneof![0..10_000_000_i64, 0..i64::MAX, SMALL - 5..SMALL + 5].prop_map(Amount)
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2_000))]

        #[test]
        fn whole_millionths_give_what_exact_decimals_give(
            pay in amounts(),
            (only_over, least) in (0..500_000_i64, 0..500_000_i64),
            (above, up_to) in (0..2_000_000_i64, amounts()),
            (rate, share) in (0..=ONE, 0..=ONE),
            rounding in rounding(),
        ) {
            let slice = Slice {
                only_over: Amount(only_over),
                least: Amount(least),
                above: Amount(above),
                up_to,
                rate: Millionths(rate),
                rounding,
            };
            prop_assert_eq!(slice.on(pay, Millionths(share)), exact(&slice, pay, Millionths(share)));
        }

        #[test]
        fn the_periods_of_a_year_sum_to_its_pay(yearly in 0..100_000_000_000_i64, periods in 1..60_i64) {
            prop_assert_eq!(over_a_year(Amount(yearly), periods, |pay| pay), Amount(yearly));
        }
    }

    #[test]
    fn a_rate_finer_than_a_millionth_is_refused() {
        assert_eq!(Millionths::exactly(dec!(0.1234567)), None);
        assert_eq!(Millionths::exactly(dec!(1.01)), None);
        assert_eq!(Millionths::exactly(dec!(-0.01)), None);
        assert_eq!(Millionths::exactly(dec!(0.138)).map(Millionths::rate), Some(dec!(0.138)));
    }

    #[test]
    fn a_power_in_quarters_is_what_it_says() {
        assert_eq!(raised(dec!(0.0625), 3), dec!(0.125));
        assert_eq!(raised(dec!(0.25), 6), dec!(0.125));
        assert_eq!(raised(dec!(0.5), 8), dec!(0.25));
    }
}
