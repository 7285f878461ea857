//! The record of a count that anybody can count again, with this program or without it.

use serde::{Deserialize, Serialize};

use super::delegation::Delegation;
use super::electorate::{RollChange, Voter};
use super::poll::{Ballot, Poll};
use super::rules::VotingRules;
use super::tally::{BallotBox, Ruling, Tally, tally};

/// The layout of a record. A reader refuses one that is greater.
const FORMAT: u32 = 1;

/// A poll, what lay in its box, and what came of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    /// The layout of the record.
    pub format: u32,
    /// The poll, without its rules and its roll, which follow.
    pub poll: serde_json::Value,
    /// The rules it was held under.
    pub rules: VotingRules,
    /// Who was on the roll when it was called.
    pub roll: Vec<Voter>,
    /// What changed on it since.
    pub changes: Vec<RollChange>,
    /// Every ballot handed in.
    pub ballots: Vec<Ballot>,
    /// Every delegation.
    pub delegations: Vec<Delegation>,
    /// Who was there, where it was written down.
    pub present: Option<Vec<String>>,
    /// How many tokens and papers were given out.
    pub issued: Option<u32>,
    /// What was decided about objections.
    pub rulings: Vec<Ruling>,
    /// Lots, in the order drawn.
    pub lot: Vec<String>,
    /// SHA-256 of what the plan held when the vote closed, without its review.
    pub plan: String,
    /// The result.
    pub result: Tally,
}

impl Record {
    /// Counts a poll on a plan of this hash and writes it down, everything in an order that does not tell when it came.
    pub fn of(poll: &Poll, held: &BallotBox, plan: &str) -> Result<Self, String> {
        let mut written = serde_json::to_value(poll).map_err(|error| error.to_string())?;
        if let Some(fields) = written.as_object_mut() {
            fields.remove("rules");
            fields.remove("roll");
        }
        let BallotBox { ballots, delegations, changes, present, issued, rulings, lot } = held.clone();
        let mut one = Self {
            format: FORMAT,
            poll: written,
            rules: poll.rules.clone(),
            roll: poll.roll.clone(),
            plan: plan.to_owned(),
            result: tally(poll, held),
            changes,
            ballots,
            delegations,
            present,
            issued,
            rulings,
            lot,
        };
        one.changes.sort();
        one.ballots.sort();
        one.delegations.sort();
        one.rulings.sort_by(|one, other| one.ballot.cmp(&other.ballot));
        if let Some(present) = &mut one.present {
            present.sort();
        }
        Ok(one)
    }

    /// Returns the poll.
    pub fn poll(&self) -> Result<Poll, String> {
        if self.format > FORMAT {
            return Err(format!("{}: newer format", self.format));
        }
        let mut written = self.poll.clone();
        let fields = written.as_object_mut().ok_or_else(|| "poll".to_owned())?;
        let value = |part: serde_json::Result<serde_json::Value>| part.map_err(|error| error.to_string());
        fields.insert("rules".to_owned(), value(serde_json::to_value(&self.rules))?);
        fields.insert("roll".to_owned(), value(serde_json::to_value(&self.roll))?);
        serde_json::from_value(written).map_err(|error| error.to_string())
    }

    /// Returns what lay in the box.
    pub fn held(&self) -> BallotBox {
        BallotBox {
            ballots: self.ballots.clone(),
            delegations: self.delegations.clone(),
            changes: self.changes.clone(),
            present: self.present.clone(),
            issued: self.issued,
            rulings: self.rulings.clone(),
            lot: self.lot.clone(),
        }
    }

    /// Counts again, and returns whether the same comes of it.
    pub fn agrees(&self) -> Result<bool, String> {
        Ok(tally(&self.poll()?, &self.held()) == self.result)
    }
}
