//! What is uncertain about a change, how far it may be from what the plan says, and what was published on it.

use std::collections::BTreeSet;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::decision::{Decision, Spread, Uncertain};
use crate::money::Rate;
use crate::problem::{Arg, Code, Place, Problem};

/// The distributions draws are made from, and the studies behind them: data of the plan's edition.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Evidence {
    /// How far each uncertain value may be from what is likely.
    #[serde(default, rename = "distribution")]
    pub distributions: Vec<Distribution>,
    /// Pairs of them that go together.
    #[serde(default)]
    pub together: Vec<Together>,
    /// Published studies.
    #[serde(default, rename = "study")]
    pub studies: Vec<Study>,
}

/// The distribution of one uncertain value.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Distribution {
    /// Of which value.
    pub id: Uncertain,
    /// Number of its own stream of random numbers.
    pub stream: u64,
    /// Its shape.
    pub shape: Shape,
    /// What it rests on.
    pub basis: String,
    /// The study it leans on most, where there is one.
    pub study: Option<String>,
}

/// The shape of a distribution.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Shape {
    /// Beta-PERT: as much weight on what is likely as on four times either end.
    Pert(Spread),
    /// A normal distribution cut at both ends.
    TruncatedNormal {
        /// Its mean before it is cut.
        mean: Decimal,
        /// Its standard deviation before it is cut.
        deviation: Decimal,
        /// Where it is cut below.
        low: Decimal,
        /// Where it is cut above.
        high: Decimal,
    },
}

/// Two uncertain values that go together.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Together {
    /// The one.
    pub one: Uncertain,
    /// The other.
    pub other: Uncertain,
    /// Correlation of the normal scores of both.
    pub correlation: Decimal,
    /// What it rests on.
    pub basis: String,
}

/// A published study. Its finding is in words, under `study-<id>`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Study {
    /// Its id.
    pub id: String,
    /// The year it was published.
    pub year: u16,
    /// Where the firms are.
    pub place: String,
    /// What it looked at.
    pub sample: String,
    /// The gain of output for the same inputs it found, where it found one in numbers.
    pub gain: Option<Gain>,
    /// Whether its finding was read.
    pub read: StudyRead,
    /// Whether sources say different things of it.
    #[serde(default)]
    pub conflict: bool,
    /// Where it, or what quotes it, can be read.
    pub links: Vec<String>,
}

/// A gain of output for the same inputs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Gain {
    /// The lowest found.
    pub low: Rate,
    /// The highest found.
    pub high: Rate,
}

/// Whether a study's finding was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum StudyRead {
    /// In the page that is linked.
    Found,
    /// It is quoted elsewhere, or general knowledge.
    Unread,
}

impl Shape {
    /// Returns the value a plan that says nothing else is at: the likely one, or the mean.
    pub fn likely(&self) -> Decimal {
        match self {
            Self::Pert(spread) => spread.likely,
            Self::TruncatedNormal { mean, .. } => *mean,
        }
    }

    /// Returns the lowest and the highest value.
    pub fn ends(&self) -> (Decimal, Decimal) {
        match self {
            Self::Pert(spread) => (spread.low, spread.high),
            Self::TruncatedNormal { low, high, .. } => (*low, *high),
        }
    }

    /// Returns whether values can be drawn from it.
    pub fn is_possible(&self) -> bool {
        let (low, high) = self.ends();
        let between = low <= self.likely() && self.likely() <= high;
        between && !matches!(self, Self::TruncatedNormal { deviation, .. } if *deviation <= Decimal::ZERO)
    }
}

impl Evidence {
    /// Reads files (name and TOML text). Fails on one that breaks the format, naming it.
    pub fn parse(files: &[(&str, &str)]) -> Result<Self, String> {
        let mut all = Self::default();
        for (name, text) in files {
            let file: Self = toml::from_str(text).map_err(|error| format!("{name}: {error}"))?;
            all.distributions.extend(file.distributions);
            all.together.extend(file.together);
            all.studies.extend(file.studies);
        }
        let studies: BTreeSet<&str> = all.studies.iter().map(|study| study.id.as_str()).collect();
        if studies.len() < all.studies.len() {
            return Err("a study stands twice".to_owned());
        }
        let unknown = all.distributions.iter().filter_map(|one| one.study.as_deref()).find(|id| !studies.contains(id));
        if let Some(id) = unknown {
            return Err(format!("there is no study {id}"));
        }
        let mut seen = BTreeSet::new();
        for one in &all.distributions {
            if !one.shape.is_possible() || !seen.insert((true, one.stream)) || !seen.insert((false, one.id as u64)) {
                return Err(format!("the distribution of {:?} is impossible or stands twice", one.id));
            }
        }
        Ok(all)
    }

    /// Returns a study.
    pub fn study(&self, id: &str) -> Option<&Study> {
        self.studies.iter().find(|study| study.id == id)
    }

    /// Returns the distributions as a plan has them, its own values in place of those of the edition and the
    /// productivity of the study it chose, and that study; with a problem for each that is impossible.
    pub fn as_decided(&self, decisions: &[Decision]) -> (Vec<Distribution>, Option<String>, Vec<Problem>) {
        let mut problems = Vec::new();
        let chosen = decisions.iter().rev().find_map(|decision| match decision {
            Decision::Evidence { study } => Some(study.as_deref()),
            _ => None,
        });
        let gain = chosen.flatten().and_then(|id| Some((id, self.study(id)?.gain?)));
        if let (Some(id), None) = (chosen.flatten(), gain) {
            problems.push(Problem::new(Code::DecisionUnmatched, Place::address("savings.range")).with("key", id));
        }
        let mut decided = self.distributions.clone();
        for distribution in &mut decided {
            if let Some((id, Gain { low, high })) = gain.filter(|_| distribution.id == Uncertain::Productivity) {
                let likely = (low + high) / Decimal::TWO;
                distribution.shape = Shape::Pert(Spread { low, likely, high });
                distribution.study = Some(id.to_owned());
            }
            let own = decisions.iter().rev().find_map(|decision| match decision {
                Decision::Spread { parameter, spread } if *parameter == distribution.id => Some(*spread),
                _ => None,
            });
            if let Some(spread) = own.flatten() {
                distribution.shape = Shape::Pert(spread);
            }
            if !distribution.shape.is_possible() {
                let (low, high) = distribution.shape.ends();
                problems.push(
                    Problem::new(Code::DistributionImpossible, Place::address("savings.range"))
                        .with("parameter", Arg::Word(format!("uncertain-{}", distribution.id.id())))
                        .with("low", Arg::Number(low))
                        .with("likely", Arg::Number(distribution.shape.likely()))
                        .with("high", Arg::Number(high)),
                );
            }
        }
        (decided, gain.map(|(id, _)| id.to_owned()), problems)
    }
}
