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

impl Gain {
    fn middle(self) -> Rate {
        (self.low + self.high) / Decimal::TWO
    }
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

    /// Returns it moved, whole, to where a value is the likely one.
    fn around(self, value: Decimal) -> Self {
        let by = value - self.likely();
        match self {
            Self::Pert(Spread { low, high, .. }) => {
                Self::Pert(Spread { low: low + by, likely: value, high: high + by })
            }
            Self::TruncatedNormal { deviation, low, high, .. } => {
                Self::TruncatedNormal { mean: value, deviation, low: low + by, high: high + by }
            }
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

    /// Returns what a study found for output, as a plan takes it over: down to nothing where sources say different
    /// things of it. None where it found no gain in numbers.
    fn gain(&self, id: &str) -> Option<Gain> {
        let study = self.study(id)?;
        let low = |gain: Gain| if study.conflict { gain.low.min(Decimal::ZERO) } else { gain.low };
        study.gain.map(|gain| Gain { low: low(gain), ..gain })
    }

    /// Puts the gain of a study that is chosen into decisions, as one of them: the middle of what it found. Whatever is
    /// decided on a gain later stands, and what was decided before comes back when the study is put aside.
    pub fn with_gains(&self, decisions: Vec<Decision>) -> Vec<Decision> {
        let mut own = None;
        let mut all = Vec::with_capacity(decisions.len());
        for decision in decisions {
            let chosen = match &decision {
                Decision::Productivity { gain } => {
                    own = Some(*gain);
                    None
                }
                Decision::Evidence { study } => Some(study.as_deref().and_then(|id| self.gain(id))),
                _ => None,
            };
            all.push(decision);
            match chosen {
                Some(Some(gain)) => all.push(Decision::Productivity { gain: gain.middle() }),
                Some(None) => {
                    all.retain(|decision| !matches!(decision, Decision::Productivity { .. }));
                    all.extend(own.map(|gain| Decision::Productivity { gain }));
                }
                None => {}
            }
        }
        all
    }

    /// Returns the distributions as a plan has them, and the study it chose: its own values in place of those of the
    /// edition, output as the study found it, and output around the gain that is decided; with a problem for each that is
    /// impossible.
    pub fn as_decided(&self, decisions: &[Decision]) -> (Vec<Distribution>, Option<String>, Vec<Problem>) {
        let mut problems = Vec::new();
        let chosen = decisions.iter().rev().find_map(|decision| match decision {
            Decision::Evidence { study } => Some(study.as_deref()),
            _ => None,
        });
        let study = chosen.flatten().and_then(|id| Some((id, self.gain(id)?)));
        if let (Some(id), None) = (chosen.flatten(), study) {
            let code = if self.study(id).is_some() { Code::StudyWithoutGain } else { Code::DecisionUnmatched };
            problems.push(Problem::new(code, Place::address("savings.range")).with("key", id));
        }
        let gain = decisions.iter().rev().find_map(|decision| match decision {
            Decision::Productivity { gain } => Some(*gain),
            _ => None,
        });
        let mut decided = self.distributions.clone();
        for distribution in &mut decided {
            let of_output = distribution.id == Uncertain::Productivity;
            if let Some((id, gain)) = study.filter(|_| of_output) {
                distribution.shape = Shape::Pert(Spread { low: gain.low, likely: gain.middle(), high: gain.high });
                distribution.study = Some(id.to_owned());
            }
            let own = decisions.iter().rev().find_map(|decision| match decision {
                Decision::Spread { parameter, spread } if *parameter == distribution.id => Some(*spread),
                _ => None,
            });
            if let Some(spread) = own.flatten() {
                distribution.shape = Shape::Pert(spread);
            }
            if let Some(gain) = gain.filter(|_| of_output) {
                distribution.shape = distribution.shape.around(gain);
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
        (decided, study.map(|(id, _)| id.to_owned()), problems)
    }
}
