//! Who may vote: the roll, and what changed on it between the day a vote opens and the day it closes.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::poll::{MOST_VOTES, Poll, Refused};
use super::rules::RollRule;
use crate::Date;

/// Somebody on the roll.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(deny_unknown_fields)]
pub struct Voter {
    /// A stable id; no name.
    pub id: String,
    /// The cell.
    #[serde(default)]
    pub cell: Option<String>,
    /// Since when somebody is on the roll.
    #[cfg_attr(feature = "specta", specta(type = String))]
    pub since: Date,
    /// How many votes; one, unless the law of the form makes votes follow shares.
    #[serde(default = "one")]
    pub votes: u32,
}

fn one() -> u32 {
    1
}

/// A change of the roll after the vote was called.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(deny_unknown_fields)]
pub struct RollChange {
    /// Whose.
    pub voter: String,
    /// The first day on which it holds.
    #[cfg_attr(feature = "specta", specta(type = String))]
    pub on: Date,
    /// What changed.
    pub change: Moved,
}

/// What changed on the roll.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(tag = "what", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Moved {
    /// Somebody came on it.
    Joined {
        /// Into which cell.
        #[serde(default)]
        cell: Option<String>,
    },
    /// Somebody went off it, for whatever reason.
    Left,
    /// Somebody went to another cell.
    ToCell {
        /// Which.
        cell: String,
    },
}

/// How somebody stands to a vote.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Standing {
    /// May vote, with so many votes.
    Votes(u32),
    /// Counts as a member, and may not vote on this.
    Barred(u32, Refused),
    /// Does not count among the members of this vote.
    Out(Refused),
}

/// Who may vote on a poll, and how many votes there are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Electorate {
    standing: BTreeMap<String, Standing>,
    /// Votes of all members, of which quorums are shares.
    pub members: u32,
}

impl Electorate {
    /// Returns the electorate of a poll after the changes of its roll.
    pub fn of(poll: &Poll, changes: &[RollChange]) -> Self {
        let RollRule::OpenAndClose = poll.rules.roll.value;
        let mut changes: Vec<&RollChange> = changes.iter().filter(|change| change.on <= poll.closes).collect();
        changes.sort();
        let mut standing: BTreeMap<String, Standing> = BTreeMap::new();
        for voter in &poll.roll {
            let own = changes.iter().copied().filter(|change| change.voter == voter.id);
            standing.insert(voter.id.clone(), stands(poll, voter, own));
        }
        for change in &changes {
            if let Moved::Joined { .. } = change.change {
                let joined = Standing::Out(Refused::JoinedLater { on: change.on });
                standing.entry(change.voter.clone()).or_insert(joined);
            }
        }
        let members = standing.values().fold(0_u32, |sum, one| match one {
            Standing::Votes(votes) | Standing::Barred(votes, _) => sum.saturating_add(*votes),
            Standing::Out(_) => sum,
        });
        Self { standing, members }
    }

    /// Returns somebody's votes, or why there are none.
    pub fn votes(&self, id: &str) -> Result<u32, Refused> {
        match self.standing.get(id) {
            Some(Standing::Votes(votes)) => Ok(*votes),
            Some(Standing::Barred(_, why) | Standing::Out(why)) => Err(why.clone()),
            None => Err(Refused::NotOnRoll),
        }
    }

    /// Returns everybody of the roll who does not vote on this, and why.
    pub fn without(&self) -> impl Iterator<Item = (&str, &Refused)> {
        self.standing.iter().filter_map(|(id, standing)| match standing {
            Standing::Votes(_) => None,
            Standing::Barred(_, why) | Standing::Out(why) => Some((id.as_str(), why)),
        })
    }

    /// Returns how many may vote.
    pub fn voters(&self) -> u32 {
        let may = self.standing.values().filter(|standing| matches!(standing, Standing::Votes(_)));
        u32::try_from(may.count()).unwrap_or(u32::MAX)
    }
}

fn stands<'a>(poll: &Poll, voter: &Voter, changes: impl Iterator<Item = &'a RollChange>) -> Standing {
    if voter.since > poll.opens {
        return Standing::Out(Refused::JoinedLater { on: voter.since });
    }
    // On it when it opened, unless a change up to that day says otherwise; and never off it until it closes.
    let (mut on_roll, mut cell, mut away) = (true, voter.cell.as_deref(), None);
    let mut cells = Vec::new();
    for change in changes {
        if change.on > poll.opens {
            cells.push(cell);
        }
        match &change.change {
            Moved::Left => (on_roll, away) = (false, Some(change.on)),
            Moved::Joined { cell: into } => {
                cell = into.as_deref().or(cell);
                if change.on <= poll.opens {
                    (on_roll, away) = (true, None);
                }
            }
            Moved::ToCell { cell: to } => cell = Some(to),
        }
    }
    cells.push(cell);
    if let (false, Some(on)) = (on_roll, away) {
        return Standing::Out(Refused::Left { on });
    }
    if let Some(own) = &poll.cell
        && cells.iter().any(|cell| *cell != Some(own))
    {
        return Standing::Out(Refused::OtherCell);
    }
    // More is a fault of the poll; here it must not break sums.
    let votes = voter.votes.min(MOST_VOTES);
    if poll.concerned.contains(&voter.id) && !poll.rules.concerned_vote.value {
        return Standing::Barred(votes, Refused::Concerned);
    }
    if let Some(needed) = &poll.rules.registered_days {
        let days = voter.since.until(poll.closes).map_or(0, |span| span.get_days());
        if days < i32::try_from(needed.value).unwrap_or(i32::MAX) {
            return Standing::Barred(votes, Refused::NotLongEnough { needed: needed.value });
        }
    }
    Standing::Votes(votes)
}
