//! A number of the law or of a rule, exact: 14, 0.05, or two thirds, which no decimal holds.

use std::cmp::Ordering;
use std::fmt;

use rust_decimal::Decimal;

use crate::problem::Arg;

/// Fractions that are written in words; each has a message `fraction-<over>-<under>`.
const IN_WORDS: [(i64, i64); 22] = [
    (1, 20),
    (1, 10),
    (3, 20),
    (1, 8),
    (1, 6),
    (1, 5),
    (1, 4),
    (3, 10),
    (1, 3),
    (2, 5),
    (9, 20),
    (1, 2),
    (11, 20),
    (3, 5),
    (2, 3),
    (7, 10),
    (3, 4),
    (4, 5),
    (5, 6),
    (9, 10),
    (19, 20),
    (1, 1),
];

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

    /// Returns the number as a part of something: in words where it has them, else as a share.
    pub fn in_words(self) -> Arg {
        match self.fraction().filter(|fraction| IN_WORDS.contains(fraction)) {
            Some((over, under)) => Arg::Word(format!("fraction-{over}-{under}")),
            None => Arg::Share(self.decimal()),
        }
    }

    /// Returns whether a noun beside the number is in the singular in a language.
    pub(super) fn is_single(self, language: &str) -> bool {
        match language {
            // French counts what is less than two as one.
            "fr" => self.decimal().abs() < Decimal::TWO,
            _ => self == Self::from(1),
        }
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
    fn one_is_single_and_in_french_what_is_below_two() {
        let single = |written, language| Quantity::parse(written).unwrap().is_single(language);
        for language in ["en", "es", "it"] {
            assert!(single("1", language) && single("1.0", language), "{language}");
            assert!(!single("0", language) && !single("1.5", language) && !single("2", language), "{language}");
        }
        assert!(single("0", "fr") && single("1", "fr") && single("1.5", "fr") && !single("2", "fr"));
    }

    #[test]
    fn a_part_is_in_words_or_a_share() {
        let part = |written| Quantity::parse(written).unwrap().in_words();
        assert_eq!(part("0.5"), Arg::Word("fraction-1-2".to_owned()));
        assert_eq!(part("0.07"), Arg::Share(Decimal::new(7, 2)));
    }

    #[test]
    fn what_is_no_number_is_none() {
        for written in ["", "a", "1/0", "1/3/4", "2/", "1e9", "99999999999999999999", "0.00000000001", "1/2000"] {
            assert!(Quantity::parse(written).is_none(), "{written}");
        }
    }
}
