//! Which parts of the report are printed, and in which order.

use serde::{Deserialize, Serialize};

/// A part of the report: a chapter with a number of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(rename_all = "kebab-case")]
pub enum Part {
    /// What comes out, on a page, with the scenarios side by side.
    Summary,
    /// The firm as it is.
    Firm,
    /// What it would become.
    Proposal,
    /// What that saves.
    Savings,
    /// Whether it is about half.
    Half,
    /// Thirteen weeks of cash, and the deal.
    Viability,
    /// Every value the figures rest on, and what was decided.
    Register,
    /// What is incomplete, and what is not modelled.
    Open,
}

impl Part {
    /// Every part, in the order of a report nobody ordered.
    pub const ALL: [Self; 8] = [
        Self::Summary,
        Self::Firm,
        Self::Proposal,
        Self::Savings,
        Self::Half,
        Self::Viability,
        Self::Register,
        Self::Open,
    ];

    /// Returns its id: `part-name-<id>` in the words.
    pub fn id(self) -> &'static str {
        match self {
            Self::Summary => "summary",
            Self::Firm => "firm",
            Self::Proposal => "proposal",
            Self::Savings => "savings",
            Self::Half => "half",
            Self::Viability => "viability",
            Self::Register => "register",
            Self::Open => "open",
        }
    }

    /// Returns the part with an id.
    pub fn parse(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|part| part.id() == id)
    }

    /// Returns whether it is in every report: what the figures rest on and what is not known goes with them.
    pub fn is_required(self) -> bool {
        matches!(self, Self::Register | Self::Open)
    }

    /// Returns the parts of a report in order: those chosen, each once, and after them the required ones that were not
    /// chosen. All where none is chosen.
    pub fn arranged(chosen: &[Self]) -> Vec<Self> {
        if chosen.is_empty() {
            return Self::ALL.to_vec();
        }
        let mut parts: Vec<Self> = Vec::new();
        let required = Self::ALL.into_iter().filter(|part| part.is_required());
        for part in chosen.iter().copied().chain(required) {
            if !parts.contains(&part) {
                parts.push(part);
            }
        }
        parts
    }
}

#[cfg(test)]
mod tests {
    use super::Part::{self, *};

    #[test]
    fn what_is_required_follows_where_nobody_put_it() {
        assert_eq!(Part::arranged(&[]), Part::ALL);
        assert_eq!(Part::arranged(&[Savings, Firm]), [Savings, Firm, Register, Open]);
        assert_eq!(Part::arranged(&[Open, Savings, Savings]), [Open, Savings, Register]);
    }

    #[test]
    fn every_part_is_found_by_its_id() {
        assert!(Part::ALL.into_iter().all(|part| Part::parse(part.id()) == Some(part)));
        assert_eq!(Part::parse("cover"), None);
    }
}
