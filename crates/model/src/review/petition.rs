//! Signatures under a petition: for a recall to be put to the vote, a meeting to be called, somebody to be removed.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::electorate::Voter;
use super::poll::Refused;
use super::rules::{PetitionKind, Stated};
use super::threshold::{Measured, Threshold};
use crate::Date;

/// A petition.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(deny_unknown_fields)]
pub struct Petition {
    /// Its id.
    pub id: String,
    /// What it asks for.
    pub kind: PetitionKind,
    /// Whom it is about, where it is about somebody.
    #[serde(default)]
    pub about: Option<String>,
    /// How many have to sign.
    pub threshold: Stated<Threshold>,
    /// Who may.
    pub roll: Vec<Voter>,
    /// The cell whose members they are; none where all may.
    #[serde(default)]
    pub cell: Option<String>,
    /// The first day on which it can be signed.
    #[cfg_attr(feature = "specta", specta(type = String))]
    pub opens: Date,
    /// The last.
    #[cfg_attr(feature = "specta", specta(type = String))]
    pub closes: Date,
}

/// A signature.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(deny_unknown_fields)]
pub struct Signature {
    /// Whose.
    pub voter: String,
    /// Under which petition.
    pub petition: String,
    /// When.
    #[cfg_attr(feature = "specta", specta(type = String))]
    pub on: Date,
    /// Whether it was taken back.
    #[serde(default)]
    pub withdrawn: bool,
}

/// What a petition came to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Signed {
    /// Who signed, in order of id.
    pub signed: Vec<String>,
    /// Signatures that do not count, and why.
    pub refused: Vec<(Signature, Refused)>,
    /// Their number, measured against what is needed.
    pub reached: Measured,
    /// The first day on which there were enough; none where there are not.
    #[cfg_attr(feature = "specta", specta(type = Option<String>))]
    pub since: Option<Date>,
}

/// Counts the signatures of a petition, in whatever order they came.
pub fn petition(petition: &Petition, signatures: &[Signature]) -> Signed {
    let may = |voter: &&Voter| petition.cell.is_none() || voter.cell == petition.cell;
    let roll: BTreeMap<&str, &Voter> =
        petition.roll.iter().filter(may).map(|voter| (voter.id.as_str(), voter)).collect();
    let mut sorted: Vec<&Signature> = signatures.iter().collect();
    sorted.sort();
    let (mut signed, mut refused) = (BTreeMap::new(), Vec::new());
    for one in &sorted {
        let known = petition.roll.iter().any(|voter| voter.id == one.voter);
        let why = match roll.get(one.voter.as_str()) {
            _ if one.petition != petition.id => Some(Refused::OtherPoll),
            None if known => Some(Refused::OtherCell),
            None => Some(Refused::NotOnRoll),
            Some(voter) if voter.since > one.on => Some(Refused::JoinedLater { on: voter.since }),
            _ if one.on < petition.opens => Some(Refused::Early),
            _ if one.on > petition.closes => Some(Refused::Late),
            _ => None,
        };
        match why {
            Some(why) => refused.push(((*one).clone(), why)),
            None => {
                signed.entry(one.voter.as_str()).or_insert(one.on);
            }
        }
    }
    // Whoever takes a signature back has not signed, whenever it was.
    for one in sorted.iter().filter(|one| one.withdrawn && one.petition == petition.id) {
        signed.remove(one.voter.as_str());
    }
    let all = u32::try_from(roll.len()).unwrap_or(u32::MAX);
    let count = u32::try_from(signed.len()).unwrap_or(u32::MAX);
    let reached = petition.threshold.value.measure(count, all);
    let mut days: Vec<Date> = signed.values().copied().collect();
    days.sort_unstable();
    let enough = usize::try_from(reached.needed.saturating_sub(1)).ok();
    Signed {
        since: enough.and_then(|at| days.get(at)).copied().filter(|_| reached.met),
        signed: signed.into_keys().map(str::to_owned).collect(),
        refused,
        reached,
    }
}
