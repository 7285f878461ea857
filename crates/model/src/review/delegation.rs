//! Who votes for whom: delegations with scope, term and mandate, loops found before the vote, and who carries whose vote
//! when it closes.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::electorate::Electorate;
use super::poll::{Choice, Poll, Refused};
use super::rules::Subject;
use crate::Date;

/// Somebody's vote given to somebody else.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(deny_unknown_fields)]
pub struct Delegation {
    /// Its id.
    pub id: String,
    /// Whose vote.
    pub from: String,
    /// Who casts it.
    pub to: String,
    /// On what.
    pub scope: Scope,
    /// The first day it holds.
    #[cfg_attr(feature = "specta", specta(type = String))]
    pub starts: Date,
    /// The last.
    #[serde(default)]
    #[cfg_attr(feature = "specta", specta(type = Option<String>))]
    pub ends: Option<Date>,
    /// The day it was taken back. It ends at once: on that day it no longer holds.
    #[serde(default)]
    #[cfg_attr(feature = "specta", specta(type = Option<String>))]
    pub withdrawn: Option<Date>,
    /// What whoever gave it wants, in their words.
    #[serde(default)]
    pub mandate: String,
    /// How it has to be cast, where whoever gave it said so.
    #[serde(default)]
    pub instruction: Option<Choice>,
}

/// On what a vote is given.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(tag = "on", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Scope {
    /// Everything.
    All,
    /// These subjects.
    Subjects {
        /// Which.
        subjects: Vec<Subject>,
    },
    /// One poll.
    Poll {
        /// Its id.
        poll: String,
    },
}

/// What became of a delegation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(deny_unknown_fields)]
pub struct Resolved {
    /// Its id.
    pub delegation: String,
    /// Whose vote.
    pub from: String,
    /// To whom it was given.
    pub to: String,
    /// What became of it.
    pub fate: Fate,
}

/// What became of a delegation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(tag = "fate", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Fate {
    /// The vote was cast.
    Cast {
        /// By whom, at the end of the chain.
        by: String,
    },
    /// It was not.
    Void {
        /// Why.
        why: Void,
    },
}

/// Why a delegation carries no vote.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(tag = "void", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Void {
    /// The rules let nobody vote for another.
    Forbidden,
    /// The rules want it given for this one poll.
    NotForThisPoll,
    /// Ballots carry no name: whoever gave it hands over the token or the paper.
    Nameless,
    /// It is not about this.
    OutOfScope,
    /// It had not begun.
    NotBegun,
    /// Its term was over.
    Ended,
    /// It was taken back.
    Withdrawn,
    /// Whoever gave it has no vote here.
    GiverOut {
        /// Why.
        why: Refused,
    },
    /// Whoever was to cast it has no vote here.
    HolderOut {
        /// Why.
        why: Refused,
    },
    /// Whoever gave it voted.
    OwnVote,
    /// Whoever gave it gave a later one.
    Replaced,
    /// Whoever gave it gave another from the same day to somebody else.
    Two,
    /// How it has to be cast is no answer to this poll.
    Instruction {
        /// Why.
        why: Refused,
    },
    /// Whoever was to cast it carries as many as the rules let.
    TooMany {
        /// How many that is.
        most: u32,
    },
    /// It was given on, and the rules do not let it be.
    GivenOn,
    /// It leads into a loop.
    Loop {
        /// Everybody in the loop, each giving to the next.
        members: Vec<String>,
    },
    /// Whoever was to cast it did not vote.
    HolderSilent,
}

/// A vote that somebody else cast.
pub(super) struct Carried<'a> {
    pub from: &'a str,
    pub by: &'a str,
    pub instruction: Option<&'a Choice>,
}

/// Returns the loops among delegations that would hold for a poll if nobody voted in person: everybody in each, in order of
/// giving, from the first by id.
pub fn loops(poll: &Poll, electorate: &Electorate, delegations: &[Delegation]) -> Vec<Vec<String>> {
    let live = live(poll, electorate, delegations, &BTreeSet::new()).1;
    let mut found = Ends::of(&live).loops;
    found.sort();
    found
}

/// Returns what becomes of each delegation when those named have voted in person, in the order of their ids.
pub fn resolve(
    poll: &Poll,
    electorate: &Electorate,
    delegations: &[Delegation],
    voted: &BTreeSet<&str>,
) -> Vec<Resolved> {
    resolve_with(poll, electorate, delegations, voted).0
}

pub(super) fn resolve_with<'a>(
    poll: &Poll,
    electorate: &Electorate,
    delegations: &'a [Delegation],
    voted: &BTreeSet<&str>,
) -> (Vec<Resolved>, Vec<Carried<'a>>) {
    let (mut fates, live) = live(poll, electorate, delegations, voted);
    let ends = Ends::of(&live);
    let mut carried = Vec::new();
    for (from, delegation) in &live {
        let fate = match ends.cast(poll, delegation, &live, voted) {
            Ok((by, instruction)) => {
                carried.push(Carried { from, by, instruction });
                Fate::Cast { by: by.to_owned() }
            }
            Err(why) => Fate::Void { why },
        };
        fates.push((delegation, fate));
    }
    fates.sort_by_key(|(one, _)| *one);
    let resolved = fates.into_iter().map(|(delegation, fate)| Resolved {
        delegation: delegation.id.clone(),
        from: delegation.from.clone(),
        to: delegation.to.clone(),
        fate,
    });
    (resolved.collect(), carried)
}

type Live<'a> = BTreeMap<&'a str, &'a Delegation>;

/// Delegations that hold, one for each who gave one and did not vote; and the others with why they do not.
fn live<'a>(
    poll: &Poll,
    electorate: &Electorate,
    delegations: &'a [Delegation],
    voted: &BTreeSet<&str>,
) -> (Vec<(&'a Delegation, Fate)>, Live<'a>) {
    let mut fates = Vec::new();
    let mut by_giver: BTreeMap<&str, Vec<&Delegation>> = BTreeMap::new();
    // The same one handed in twice is one.
    let once: BTreeSet<&Delegation> = delegations.iter().collect();
    for delegation in once {
        match void(poll, electorate, delegation, voted) {
            Some(why) => fates.push((delegation, Fate::Void { why })),
            None => by_giver.entry(&delegation.from).or_default().push(delegation),
        }
    }
    let mut live: Live<'a> = BTreeMap::new();
    for (from, given) in by_giver {
        let Some(last) = given.iter().map(|one| one.starts).max() else { continue };
        let two = given.iter().filter(|one| one.starts == last).count() > 1;
        for one in given {
            match one.starts == last {
                true if two => fates.push((one, Fate::Void { why: Void::Two })),
                true => {
                    live.insert(from, one);
                }
                false => fates.push((one, Fate::Void { why: Void::Replaced })),
            }
        }
    }
    if let Some(most) = poll.rules.proxies.value.most {
        // Those given first come first; where that does not tell, none of the last day is let in.
        let mut starts: BTreeMap<&str, Vec<Date>> = BTreeMap::new();
        for one in live.values() {
            starts.entry(&one.to).or_default().push(one.starts);
        }
        starts.values_mut().for_each(|days| days.sort_unstable());
        let place = |one: &Delegation| {
            starts.get(one.to.as_str()).map_or(0, |days| days.partition_point(|day| *day <= one.starts))
        };
        let over = |one: &Delegation| u32::try_from(place(one)).unwrap_or(u32::MAX) > most;
        let beyond: Vec<&'a Delegation> = live.values().copied().filter(|one| over(one)).collect();
        for one in beyond {
            live.remove(one.from.as_str());
            fates.push((one, Fate::Void { why: Void::TooMany { most } }));
        }
    }
    (fates, live)
}

fn void(poll: &Poll, electorate: &Electorate, one: &Delegation, voted: &BTreeSet<&str>) -> Option<Void> {
    let proxies = poll.rules.proxies.value;
    let holds = match &one.scope {
        Scope::All => true,
        Scope::Subjects { subjects } => subjects.contains(&poll.rules.subject),
        Scope::Poll { poll: id } => *id == poll.id,
    };
    match () {
        () if !holds => Some(Void::OutOfScope),
        () if one.starts > poll.closes => Some(Void::NotBegun),
        () if one.withdrawn.is_some_and(|day| day <= poll.closes) => Some(Void::Withdrawn),
        () if one.ends.is_some_and(|day| day < poll.closes) => Some(Void::Ended),
        () if proxies.most == Some(0) => Some(Void::Forbidden),
        () if poll.openness.nameless() => Some(Void::Nameless),
        () if proxies.one_poll && !matches!(one.scope, Scope::Poll { .. }) => Some(Void::NotForThisPoll),
        () => {
            let out = |id: &str| electorate.votes(id).err();
            let instruction = one.instruction.as_ref().and_then(|choice| poll.refuses_choice(choice));
            out(&one.from)
                .map(|why| Void::GiverOut { why })
                .or_else(|| out(&one.to).map(|why| Void::HolderOut { why }))
                .or_else(|| voted.contains(one.from.as_str()).then_some(Void::OwnVote))
                .or_else(|| instruction.map(|why| Void::Instruction { why }))
        }
    }
}

/// Where the votes given lead: to the end of each chain, or into a loop.
struct Ends<'a> {
    of: BTreeMap<&'a str, End<'a>>,
    loops: Vec<Vec<String>>,
}

#[derive(Clone, Copy)]
enum End<'a> {
    /// To somebody who gave nothing on, and the first instruction on the way.
    At(&'a str, Option<&'a Choice>),
    /// Into this loop.
    Loop(usize),
}

impl<'a> Ends<'a> {
    /// Follows every vote; each delegation is looked at once.
    fn of(live: &Live<'a>) -> Self {
        let mut ends = Self { of: BTreeMap::new(), loops: Vec::new() };
        for from in live.keys() {
            let mut path: Vec<&'a Delegation> = Vec::new();
            let mut places: BTreeMap<&str, usize> = BTreeMap::new();
            let mut at: &'a str = from;
            let mut end = loop {
                if let Some(known) = ends.of.get(at) {
                    break *known;
                }
                if let Some(start) = places.get(at) {
                    let ring: Vec<&str> = path[*start..].iter().map(|one| one.from.as_str()).collect();
                    let first = (0..ring.len()).min_by_key(|at| ring[*at]).unwrap_or_default();
                    let ring = ring.iter().cycle().skip(first).take(ring.len());
                    ends.loops.push(ring.map(|id| (*id).to_owned()).collect());
                    break End::Loop(ends.loops.len() - 1);
                }
                // Whoever votes has given nothing that holds, and ends the chain.
                let Some(next) = live.get(at) else { break End::At(at, None) };
                places.insert(at, path.len());
                path.push(next);
                at = &next.to;
            };
            for one in path.into_iter().rev() {
                if let End::At(at, instruction) = end {
                    end = End::At(at, one.instruction.as_ref().or(instruction));
                }
                ends.of.insert(&one.from, end);
            }
        }
        ends
    }

    /// Who casts a vote, and how where somebody on the way said so.
    fn cast(
        &self,
        poll: &Poll,
        one: &Delegation,
        live: &Live<'a>,
        voted: &BTreeSet<&str>,
    ) -> Result<(&'a str, Option<&'a Choice>), Void> {
        let proxies = poll.rules.proxies.value;
        match self.of.get(one.from.as_str()) {
            Some(End::Loop(ring)) => Err(Void::Loop { members: self.loops[*ring].clone() }),
            Some(End::At(..)) if live.contains_key(one.to.as_str()) && (!proxies.chains || proxies.most.is_some()) => {
                Err(Void::GivenOn)
            }
            Some(End::At(at, instruction)) if voted.contains(at) => Ok((at, *instruction)),
            _ => Err(Void::HolderSilent),
        }
    }
}
