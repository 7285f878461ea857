//! Money as whole minor units, rates as exact decimals, every rounding named.

use std::fmt;
use std::iter::Sum;
use std::ops::{Add, AddAssign, Neg, Sub, SubAssign};

use rust_decimal::prelude::ToPrimitive;
use rust_decimal::{Decimal, RoundingStrategy};
use serde::{Deserialize, Serialize};

/// A share, a percentage or a multiplier: exact, never binary floating point.
pub type Rate = Decimal;

/// A currency: its ISO 4217 code and the number of decimal places of its minor unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Currency {
    code: [u8; 3],
}

impl Currency {
    /// Pounds sterling.
    pub const GBP: Self = Self { code: *b"GBP" };

    /// No currency: what ISO 4217 writes where none is known.
    pub const NONE: Self = Self { code: *b"XXX" };

    /// Returns the currency of a three-letter ISO 4217 code in capitals.
    pub fn parse(code: &str) -> Option<Self> {
        let bytes: [u8; 3] = code.as_bytes().try_into().ok()?;
        bytes.iter().all(u8::is_ascii_uppercase).then_some(Self { code: bytes })
    }

    /// Returns the ISO 4217 code.
    pub fn code(&self) -> &str {
        str::from_utf8(&self.code).unwrap_or("XXX")
    }

    /// Returns the decimal places of the minor unit (ISO 4217: 0 for yen, 3 for dinars, else 2).
    pub fn decimals(self) -> u32 {
        match &self.code {
            b"BIF" | b"CLP" | b"DJF" | b"GNF" | b"ISK" | b"JPY" | b"KMF" | b"KRW" | b"PYG" | b"RWF" | b"UGX"
            | b"UYI" | b"VND" | b"VUV" | b"XAF" | b"XOF" | b"XPF" => 0,
            b"BHD" | b"IQD" | b"JOD" | b"KWD" | b"LYD" | b"OMR" | b"TND" => 3,
            _ => 2,
        }
    }
}

impl TryFrom<String> for Currency {
    type Error = String;
    fn try_from(code: String) -> Result<Self, String> {
        Self::parse(&code).ok_or(code)
    }
}

impl From<Currency> for String {
    fn from(currency: Currency) -> Self {
        currency.code().to_owned()
    }
}

/// An amount in whole minor units (pence, cents) of the plan's one currency.
///
/// Addition saturates: an amount past nine quintillion minor units is not a payroll, and
/// `import` refuses cells that large with a problem.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
// Amounts in decisions are bounded by what `import` takes, far below what a JavaScript number holds exactly.
pub struct Amount(#[cfg_attr(feature = "specta", specta(type = i32))] pub i64);

/// How a decimal becomes whole minor units.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rounding {
    /// To the nearest, halves away from zero: everyday commercial rounding.
    HalfUp,
    /// Downwards, towards zero.
    Down,
    /// Looks only at the third decimal: 6 to 9 up, 0 to 5 down, as HMRC's guidance for software
    /// developers has it for National Insurance contributions.
    ThirdDecimal,
}

impl Amount {
    /// Nothing.
    pub const ZERO: Self = Self(0);

    /// Returns the amount nearest to `major` units (pounds) with `decimals` places.
    pub fn from_major(major: Decimal, decimals: u32, rounding: Rounding) -> Self {
        let minor = major.saturating_mul(Decimal::from(10_i64.pow(decimals.min(6))));
        Self::from_minor(minor, rounding)
    }

    /// Returns the amount nearest to a count of minor units that may have a fraction.
    pub fn from_minor(minor: Decimal, rounding: Rounding) -> Self {
        let whole = match rounding {
            Rounding::HalfUp => minor.round_dp_with_strategy(0, RoundingStrategy::MidpointAwayFromZero),
            Rounding::Down => minor.trunc(),
            Rounding::ThirdDecimal => {
                let tenths = minor.trunc_with_scale(1);
                tenths.round_dp_with_strategy(0, RoundingStrategy::MidpointTowardZero)
            }
        };
        Self(whole.to_i64().unwrap_or(if whole.is_sign_negative() { i64::MIN } else { i64::MAX }))
    }

    /// Returns the amount as an exact decimal in minor units.
    pub fn minor(self) -> Decimal {
        Decimal::from(self.0)
    }

    /// Returns the amount in major units with `decimals` places: 12345 pence are 123.45.
    pub fn major(self, decimals: u32) -> Decimal {
        Decimal::from_i128_with_scale(i128::from(self.0), decimals)
    }

    /// Returns the amount times a rate.
    pub fn times(self, rate: Rate, rounding: Rounding) -> Self {
        Self::from_minor(self.minor().saturating_mul(rate), rounding)
    }

    /// Returns the larger of the amount and zero.
    pub fn or_zero(self) -> Self {
        self.max(Self::ZERO)
    }
}

impl fmt::Debug for Amount {
    /// Hides the figure: amounts of pay must not reach a log through `{:?}`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if cfg!(test) { write!(f, "Amount({})", self.0) } else { f.write_str("Amount(…)") }
    }
}

impl Add for Amount {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }
}

impl Sub for Amount {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }
}

impl Neg for Amount {
    type Output = Self;
    fn neg(self) -> Self {
        Self(self.0.saturating_neg())
    }
}

impl AddAssign for Amount {
    fn add_assign(&mut self, other: Self) {
        *self = *self + other;
    }
}

impl SubAssign for Amount {
    fn sub_assign(&mut self, other: Self) {
        *self = *self - other;
    }
}

impl Sum for Amount {
    fn sum<I: Iterator<Item = Self>>(amounts: I) -> Self {
        amounts.fold(Self::ZERO, Add::add)
    }
}

/// Shares out a total by weights so that the parts sum to it: largest remainder, ties to the first.
///
/// Weights must not be negative; with no weight at all the parts are equal.
pub fn share_out(total: Amount, weights: &[Decimal]) -> Vec<Amount> {
    let sum: Decimal = weights.iter().copied().sum();
    let equal = vec![Decimal::ONE; weights.len()];
    let (weights, sum) = if sum.is_zero() { (equal.as_slice(), Decimal::from(weights.len())) } else { (weights, sum) };
    if weights.is_empty() {
        return Vec::new();
    }
    // A product past 28 digits would be cut off: such weights become shares first.
    let part = |weight: &Decimal| match total.minor().checked_mul(*weight) {
        Some(product) => product / sum,
        None => total.minor().saturating_mul(*weight / sum),
    };
    settle(total, &weights.iter().map(part).collect::<Vec<_>>())
}

/// Rounds exact parts (in minor units) to whole ones that sum to `total`: largest remainder,
/// ties to the first. The exact parts must sum to within one unit a part of the total.
pub fn settle(total: Amount, exact: &[Decimal]) -> Vec<Amount> {
    let mut parts: Vec<Amount> = exact.iter().map(|part| Amount::from_minor(part.floor(), Rounding::Down)).collect();
    let missing = total - parts.iter().copied().sum();
    let mut order: Vec<usize> = (0..exact.len()).collect();
    // Thirds end in another digit by how many stand before them: what is equal but for that is a tie.
    order.sort_by_cached_key(|&i| (std::cmp::Reverse((exact[i] - exact[i].floor()).round_dp(9)), i));
    let count = usize::try_from(missing.0).unwrap_or(0);
    // What does not keep to the sum that is asked for stays apart from it: nothing goes round for ever.
    for &i in order.iter().cycle().take(count.min(2 * order.len())) {
        parts[i] += Amount(1);
    }
    parts
}

/// Rounds a column of exact amounts (in minor units) so that its parts sum to the rounded total:
/// each entry takes what the running total gained. No entry is off by a whole unit.
pub fn carry_round(exact: impl IntoIterator<Item = Decimal>) -> Vec<Amount> {
    let mut running = Decimal::ZERO;
    let mut given = Amount::ZERO;
    exact
        .into_iter()
        .map(|entry| {
            running = running.saturating_add(entry);
            let so_far = Amount::from_minor(running, Rounding::HalfUp);
            let part = so_far - given;
            given = so_far;
            part
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use rust_decimal_macros::dec;

    #[test]
    fn third_decimal_rounds_at_six() {
        let cases =
            [(dec!(0.4), 0), (dec!(0.5), 0), (dec!(0.59), 0), (dec!(0.6), 1), (dec!(12.55), 12), (dec!(12.61), 13)];
        for (minor, expected) in cases {
            assert_eq!(Amount::from_minor(minor, Rounding::ThirdDecimal), Amount(expected), "{minor}");
        }
    }

    proptest! {
        #[test]
        fn shares_sum_to_the_total(total in -1_000_000_000_i64..1_000_000_000, weights in prop::collection::vec(0_u32..1000, 1..40)) {
            let weights: Vec<_> = weights.into_iter().map(Decimal::from).collect();
            let parts = share_out(Amount(total), &weights);
            prop_assert_eq!(parts.into_iter().sum::<Amount>(), Amount(total));
        }

        #[test]
        fn shares_sum_however_large_total_and_weights_are(
            total in 0_i64..i64::MAX / 64,
            weights in prop::collection::vec(0_i64..i64::MAX / 64, 1..40),
        ) {
            let weights: Vec<_> = weights.into_iter().map(Decimal::from).collect();
            prop_assert_eq!(share_out(Amount(total), &weights).into_iter().sum::<Amount>(), Amount(total));
            // Amounts past counting are cut off, and nothing waits for ever.
            prop_assert_eq!(settle(Amount(i64::MAX), &weights).len(), weights.len());
        }

        #[test]
        fn carried_rounding_sums_to_the_rounded_total(thousandths in prop::collection::vec(0_i64..10_000_000, 0..60)) {
            let exact: Vec<_> = thousandths.iter().map(|&t| Decimal::new(t, 3)).collect();
            let total = Amount::from_minor(exact.iter().copied().sum(), Rounding::HalfUp);
            prop_assert_eq!(carry_round(exact).into_iter().sum::<Amount>(), total);
        }
    }
}
