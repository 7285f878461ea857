//! Shares of members and votes, exact: two thirds are two thirds, and a share is met or it is not.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::bylaws::Quantity;

/// A share as a fraction in lowest terms, written `2/3`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Share {
    over: u32,
    under: u32,
}

impl Share {
    /// Nought.
    pub const NONE: Self = Self { over: 0, under: 1 };
    /// One half.
    pub const HALF: Self = Self { over: 1, under: 2 };

    /// Three quarters.
    pub const THREE_QUARTERS: Self = Self { over: 3, under: 4 };
    /// One fifth.
    pub const FIFTH: Self = Self { over: 1, under: 5 };

    /// Returns a quantity as a share; none where it is not from nought to one, or has a greater denominator than a thousand.
    pub fn of(quantity: Quantity) -> Option<Self> {
        let (over, under) = quantity.fraction()?;
        let (over, under) = (u32::try_from(over).ok()?, u32::try_from(under).ok()?);
        (over <= under).then_some(Self { over, under })
    }

    /// Reads a share: `2/3`, `0.75` or `75%`.
    pub fn parse(written: &str) -> Option<Self> {
        Self::of(Quantity::parse(written)?)
    }
}

impl TryFrom<String> for Share {
    type Error = String;

    fn try_from(written: String) -> Result<Self, String> {
        Self::parse(&written).ok_or_else(|| format!("{written}: no share"))
    }
}

impl From<Share> for String {
    fn from(share: Share) -> Self {
        share.to_string()
    }
}

impl fmt::Display for Share {
    fn fmt(&self, into: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.under {
            1 => write!(into, "{}", self.over),
            under => write!(into, "{}/{under}", self.over),
        }
    }
}

/// What a share is a share of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(rename_all = "kebab-case")]
pub enum Of {
    /// Of the votes of all members, whether they take part or not.
    Members,
    /// Of the votes of those who take part, abstentions among them.
    Present,
    /// Of the votes cast, without abstentions.
    Cast,
}

/// A share that has to be reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(deny_unknown_fields)]
pub struct Threshold {
    /// The share.
    #[cfg_attr(feature = "specta", specta(type = String))]
    pub share: Share,
    /// Of what.
    pub of: Of,
    /// Whether exactly the share is too little.
    #[serde(default)]
    pub strictly: bool,
    /// Never fewer than so many.
    #[serde(default)]
    pub least: u32,
    /// So many are enough, whatever the share.
    #[serde(default)]
    pub enough: Option<u32>,
}

impl Threshold {
    /// Returns a share that has to be passed.
    pub const fn more_than(share: Share, of: Of) -> Self {
        Self { share, of, strictly: true, least: 0, enough: None }
    }

    /// Returns a share that has to be reached.
    pub const fn at_least(share: Share, of: Of) -> Self {
        Self { share, of, strictly: false, least: 0, enough: None }
    }

    /// Returns how many of so many are needed: at least one, unless the share is nought and need not be passed.
    pub fn needed(&self, total: u32) -> u32 {
        let (over, under) = (u64::from(self.share.over) * u64::from(total), u64::from(self.share.under).max(1));
        let share = match self.strictly {
            true => over / under + 1,
            false => over.div_ceil(under),
        };
        let least = u32::from(self.strictly || self.share != Share::NONE).max(self.least);
        let share = u32::try_from(share).unwrap_or(u32::MAX).max(least);
        self.enough.map_or(share, |enough| share.min(enough))
    }

    /// Measures a number against it.
    pub fn measure(&self, count: u32, total: u32) -> Measured {
        let needed = self.needed(total);
        Measured { count, total, needed, met: count >= needed, threshold: *self }
    }
}

/// A number, what it is part of, and whether it is enough.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Measured {
    /// How many there are.
    pub count: u32,
    /// Of how many.
    pub total: u32,
    /// How many were needed.
    pub needed: u32,
    /// Whether there are enough.
    pub met: bool,
    /// What they were measured against.
    pub threshold: Threshold,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_is_met_exactly_or_not_at_all() {
        let needed = |share: &str, strictly, total| {
            let threshold = Threshold { strictly, ..Threshold::at_least(Share::parse(share).unwrap(), Of::Cast) };
            threshold.needed(total)
        };
        assert_eq!(needed("2/3", false, 30), 20);
        assert_eq!(needed("2/3", false, 31), 21);
        assert_eq!(needed("2/3", true, 30), 21);
        assert_eq!(needed("1/2", true, 40), 21);
        assert_eq!(needed("1/2", true, 41), 21);
        assert_eq!(needed("3/4", false, 0), 1, "nothing is carried by nobody");
        assert_eq!(needed("0", false, 9), 0, "any number is enough");
        let second = Threshold { enough: Some(100), ..Threshold::at_least(Share::parse("1/10").unwrap(), Of::Members) };
        assert_eq!((second.needed(400), second.needed(4000)), (40, 100));
    }
}
