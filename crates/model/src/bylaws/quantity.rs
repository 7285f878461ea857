//! A number of the law or of a rule, exact: 14, 0.05, or two thirds, which no decimal holds.

use std::cmp::Ordering;
use std::fmt;

use rust_decimal::Decimal;

/// A number as it was written: whole, decimal, a fraction such as `2/3`, or per cent such as `75%`.
#[derive(Debug, Clone, Copy)]
pub struct Quantity {
    over: Decimal,
    under: Decimal,
}

impl Quantity {
    /// Reads a number; none where it is none.
    pub fn parse(written: &str) -> Option<Self> {
        let written = written.trim();
        let number = |text: &str| {
            let text = text.trim();
            let plain = text.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b'-' | b'+'));
            text.parse::<Decimal>().ok().filter(|_| plain).filter(|number| number.scale() <= 9)
        };
        // Sums of the greatest firms have fewer digits; more would not survive being multiplied.
        let fits = |number: &Decimal| number.abs() < Decimal::from(1_000_000_000_000_000_i64);
        if let Some((over, under)) = written.split_once('/') {
            let whole = |text: &str| number(text).filter(|number| number.scale() == 0 && fits(number));
            let (over, under) = (whole(over)?, whole(under)?);
            return (under > Decimal::ZERO && under <= Decimal::ONE_THOUSAND).then_some(Self { over, under });
        }
        if let Some(percent) = written.strip_suffix('%') {
            return Some(Self { over: number(percent).filter(fits)?, under: Decimal::ONE_HUNDRED });
        }
        Some(Self { over: number(written).filter(fits)?, under: Decimal::ONE })
    }

    /// Returns the number as a decimal; a third is cut at 28 digits.
    pub fn decimal(self) -> Decimal {
        self.over.checked_div(self.under).unwrap_or_default().normalize()
    }

    /// Returns the number as a fraction in lowest terms with a denominator of at most a thousand; none where it is none.
    pub fn fraction(self) -> Option<(i64, i64)> {
        let scale = Decimal::from(10_i64.checked_pow(self.over.normalize().scale())?);
        let over = i64::try_from(self.over.checked_mul(scale)?.normalize()).ok()?;
        let under = i64::try_from(self.under.checked_mul(scale)?.normalize()).ok()?;
        let mut divisor = (over.unsigned_abs(), under.unsigned_abs());
        while divisor.1 != 0 {
            divisor = (divisor.1, divisor.0 % divisor.1);
        }
        let common = i64::try_from(divisor.0).ok().filter(|common| *common > 0)?;
        let (over, under) = (over / common, under / common);
        (under <= 1000).then_some((over, under))
    }
}

impl From<u32> for Quantity {
    fn from(number: u32) -> Self {
        Self { over: number.into(), under: Decimal::ONE }
    }
}

impl Ord for Quantity {
    fn cmp(&self, other: &Self) -> Ordering {
        // Both denominators are at most a thousand, so neither product can be out of bounds.
        let across = |one: Decimal, other: Decimal| one.checked_mul(other).unwrap_or(Decimal::MAX);
        across(self.over, other.under).cmp(&across(other.over, self.under))
    }
}

impl PartialOrd for Quantity {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Quantity {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Quantity {}

impl fmt::Display for Quantity {
    fn fmt(&self, into: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.fraction().filter(|(_, under)| 1000 % under != 0) {
            Some((over, under)) => write!(into, "{over}/{under}"),
            None => write!(into, "{}", self.decimal()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_thirds_are_more_than_any_decimal_below_them() {
        let of = |written| Quantity::parse(written).unwrap();
        assert!(of("2/3") > of("0.666666666"));
        assert!(of("2/3") < of("0.6667"));
        assert_eq!(of("75%"), of("3/4"));
        assert_eq!(of("0.75").fraction(), Some((3, 4)));
        assert_eq!(of("2/3").to_string(), "2/3");
        assert_eq!(of("30%").to_string(), "0.3");
        assert_eq!(of("14").fraction(), Some((14, 1)));
    }

    #[test]
    fn what_is_no_number_is_none() {
        for written in ["", "a", "1/0", "1/3/4", "2/", "1e9", "99999999999999999999", "0.00000000001", "1/2000"] {
            assert!(Quantity::parse(written).is_none(), "{written}");
        }
    }
}
