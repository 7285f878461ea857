//! The count: of a poll and what lies in its box, the same in whatever order it was put in.
//!
//! Ballots are judged one by one, then those of each voter together, then delegations are laid beside them. What counts,
//! what does not and why is part of the result, and so is what every number was measured against.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::delegation::{Delegation, Resolved, resolve_with};
use super::electorate::{Electorate, RollChange};
use super::poll::{
    Ballot, By, Call, Choice, Fault, GRADIENT_ABSTAIN, GRADIENT_STEPS, GRADIENT_SUPPORT, Poll, Refused, Stand, Vote,
};
use super::ranked::{RankedCount, count_ranked};
use super::rules::Method;
use super::threshold::{Measured, Of, Threshold};

/// All that a count needs beside the poll.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(default, deny_unknown_fields)]
pub struct BallotBox {
    /// Every ballot handed in.
    pub ballots: Vec<Ballot>,
    /// Every delegation handed in.
    pub delegations: Vec<Delegation>,
    /// What changed on the roll since the vote was called.
    pub changes: Vec<RollChange>,
    /// Who was there, where a meeting wrote it down; without it, whoever voted was.
    pub present: Option<Vec<String>>,
    /// How many tokens and papers were given out.
    pub issued: Option<u32>,
    /// What those present decided about objections somebody doubted.
    pub rulings: Vec<Ruling>,
    /// Candidates in the order their lots were drawn.
    pub lot: Vec<String>,
}

/// What those present decided about an objection: whether it gives such a reason as the rules ask for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(deny_unknown_fields)]
pub struct Ruling {
    /// Id of the ballot that objects.
    pub ballot: String,
    /// Votes that it does, without that of whoever objects.
    pub stands: u32,
    /// Votes that it does not.
    pub falls: u32,
}

/// What became of a ballot.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(tag = "fate", rename_all = "kebab-case", deny_unknown_fields)]
pub enum BallotFate {
    /// It was counted.
    Counted,
    /// A later one of the same voter took its place.
    Replaced,
    /// It says the same as one that was counted, replaced or refused before.
    Duplicate,
    /// It was refused.
    Refused {
        /// Why.
        why: Refused,
    },
}

/// A ballot and what became of it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct FatedBallot {
    /// Whose it is.
    pub by: By,
    /// Its number.
    pub number: u32,
    /// Its id.
    pub ballot: String,
    /// What became of it.
    pub fate: BallotFate,
}

/// How many ballots there were and what became of them: counted, replaced, duplicate and refused make up all that were given.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Counted {
    /// Handed in.
    pub given: u32,
    /// Counted.
    pub counted: u32,
    /// Replaced by later ones.
    pub replaced: u32,
    /// Saying the same as another.
    pub duplicate: u32,
    /// Refused.
    pub refused: u32,
}

/// A vote, for and against.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct VoteCount {
    /// Votes for.
    #[serde(rename = "for")]
    pub in_favour: u32,
    /// Votes against.
    pub against: u32,
    /// Votes of those who abstain.
    pub abstain: u32,
    /// Votes for, measured against the majority.
    pub majority: Measured,
}

/// An objection.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Objection {
    /// Whose.
    pub by: By,
    /// Id of the ballot.
    pub ballot: String,
    /// Why.
    pub reason: String,
    /// What would have to change.
    pub change: String,
    /// With how many votes.
    pub votes: u32,
    /// Whether it stands: those present did not decide that it gives no such reason.
    pub stands: bool,
}

/// The numbers of a count.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(tag = "count", rename_all = "kebab-case")]
pub enum Count {
    /// Of consent, and of the vote behind it where ballots had one.
    Consent {
        /// Votes without an objection.
        consent: u32,
        /// Votes standing aside, measured against what sends a proposal back.
        aside: Option<Measured>,
        /// Votes standing aside.
        standing_aside: u32,
        /// Votes taking no stand.
        abstain: u32,
        /// Every objection, in the order of voters.
        objections: Vec<Objection>,
        /// Votes of objections that stand.
        objecting: u32,
        /// The same, measured against what puts a decision off.
        put_off: Option<Measured>,
        /// The vote behind it.
        vote: Option<VoteCount>,
    },
    /// Of a vote.
    Vote(VoteCount),
    /// Of names in order of preference.
    Ranked {
        /// The count.
        ranked: RankedCount,
        /// Votes of ballots that name nobody.
        abstain: u32,
        /// Of one seat, the winner's votes measured against the majority a rule names.
        majority: Option<Measured>,
    },
    /// Of steps of agreement.
    Gradient {
        /// Votes at each of the eight steps.
        steps: Vec<u32>,
        /// The step in the middle of all votes; where there are two, both.
        middle: Option<(u8, u8)>,
        /// Votes that support, measured against the majority; those at the step that abstains are not cast.
        support: Measured,
    },
    /// Of names without order.
    Approval {
        /// Votes of each candidate, in the order they stand on the ballot.
        votes: Vec<(String, u32)>,
        /// Votes of ballots that name somebody.
        cast: u32,
        /// Votes of ballots that name nobody.
        abstain: u32,
    },
}

/// What was decided.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(tag = "outcome", rename_all = "kebab-case")]
pub enum Outcome {
    /// Nothing: the poll was not held as it has to be.
    Void,
    /// Nothing: too few took part.
    NoQuorum {
        /// After how many days it is held again, where rules say so and it was not held again already.
        again_days: Option<u32>,
    },
    /// Nothing yet: lots have to be drawn.
    LotNeeded {
        /// Between whom.
        among: Vec<String>,
    },
    /// The proposal is carried: nobody objects.
    Consent,
    /// The proposal is carried by the majority.
    Carried,
    /// The proposal is lost.
    Lost,
    /// So many stand aside that the proposal has to be reworked once.
    Rework,
    /// There are objections: the proposal is changed to meet them so far as can be, and consent is sought again.
    NextRound {
        /// Which round that is.
        round: u32,
    },
    /// So many object that the decision is put off.
    PutOff {
        /// For how many days at least.
        days: u32,
    },
    /// There is no consent, or a majority is needed, and the ballots had no vote on them.
    ToVote,
    /// People are elected.
    Elected {
        /// Who, in the order they were elected.
        elected: Vec<String>,
    },
    /// Nobody is elected: nobody has the majority a rule names.
    NotElected {
        /// Who has most.
        leading: Vec<String>,
    },
}

/// What a reader of the result should know.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(rename_all = "kebab-case")]
pub enum Note {
    /// The rules are not in force: it binds those who agreed, and nobody else.
    NotInForce,
    /// The rules know meetings: what was decided by files has to be that meeting's vote, or be confirmed by one.
    NotAMeeting,
    /// Nobody wrote down who was there: whoever voted was.
    PresentByBallots,
    /// Ballots carry no name: that nobody voted who may not was for those to see who gave tokens and papers out.
    Nameless,
    /// Nobody wrote down how many tokens and papers were given out.
    IssuedUnknown,
    /// It only shows how people think.
    NotBinding,
}

/// The result.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Tally {
    /// Votes of all members, of which quorums are shares.
    pub members: u32,
    /// How many people may vote.
    pub voters: u32,
    /// Who of the roll may not, and why.
    pub without: Vec<(String, Refused)>,
    /// Votes of those who took part, themselves or through somebody.
    pub present: u32,
    /// The same, measured against the quorum.
    pub quorum: Measured,
    /// How many ballots there were and what became of them.
    pub counted: Counted,
    /// Ballot by ballot.
    pub ballots: Vec<FatedBallot>,
    /// Delegation by delegation.
    pub delegations: Vec<Resolved>,
    /// The numbers.
    pub count: Count,
    /// What was wrong with the poll.
    pub faults: Vec<Fault>,
    /// What was decided.
    pub outcome: Outcome,
    /// What a reader should know.
    pub notes: Vec<Note>,
}

/// A ballot that counts, with the votes it carries.
struct Entry<'a> {
    ballot: &'a Ballot,
    choice: &'a Choice,
    votes: u32,
}

/// Counts a poll.
pub fn tally(poll: &Poll, held: &BallotBox) -> Tally {
    let electorate = Electorate::of(poll, &held.changes);
    let (ballots, chosen) = judge(poll, &electorate, &held.ballots);
    let voted: BTreeSet<&str> = chosen.iter().filter_map(|ballot| voter(ballot)).collect();
    let (delegations, carried) = resolve_with(poll, &electorate, &held.delegations, &voted);

    let own = |ballot: &Ballot| voter(ballot).map_or(1, |id| electorate.votes(id).unwrap_or_default());
    let mut entries: Vec<Entry<'_>> =
        chosen.iter().map(|ballot| Entry { ballot, choice: &ballot.choice, votes: own(ballot) }).collect();
    let place: BTreeMap<&str, usize> =
        chosen.iter().enumerate().filter_map(|(at, ballot)| Some((voter(ballot)?, at))).collect();
    let mut there: BTreeSet<&str> = voted.clone();
    for one in &carried {
        let (Some(at), votes) = (place.get(one.by), electorate.votes(one.from).unwrap_or_default()) else { continue };
        there.insert(one.from);
        match one.instruction {
            Some(choice) => entries.push(Entry { ballot: chosen[*at], choice, votes }),
            None => entries[*at].votes = entries[*at].votes.saturating_add(votes),
        }
    }
    there.extend(held.present.iter().flatten().map(String::as_str));
    let listed = sum(there.iter().map(|id| electorate.votes(id).unwrap_or_default()));
    let nameless = sum(entries.iter().filter(|entry| voter(entry.ballot).is_none()).map(|entry| entry.votes));
    // A list of those there holds those who voted without a name.
    let present = if poll.openness.nameless() { listed.max(nameless) } else { listed };

    let quorum = match (poll.call, &poll.rules.quorum_again) {
        (Call::Again, Some(again)) => again.value,
        _ => poll.rules.quorum.value,
    };
    let quorum = quorum.measure(present, electorate.members);
    let count = count(poll, held, &entries, present, electorate.members);
    let mut faults = poll.faults();
    let issued = held.issued.unwrap_or(electorate.voters()).min(electorate.voters());
    if nameless > issued {
        faults.push(Fault::MoreThanIssued { issued, found: nameless });
    }
    let outcome = match () {
        () if poll.binding && !faults.is_empty() => Outcome::Void,
        () if !quorum.met || entries.is_empty() => Outcome::NoQuorum {
            again_days: poll.rules.again_days.as_ref().map(|days| days.value).filter(|_| poll.call == Call::First),
        },
        () => decide(poll, held, &count),
    };
    let of = |fate: fn(&BallotFate) -> bool| size(ballots.iter().filter(|one| fate(&one.fate)).count());
    Tally {
        members: electorate.members,
        voters: electorate.voters(),
        without: electorate.without().map(|(id, why)| (id.to_owned(), why.clone())).collect(),
        present,
        quorum,
        counted: Counted {
            given: size(held.ballots.len()),
            counted: of(|fate| matches!(fate, BallotFate::Counted)),
            replaced: of(|fate| matches!(fate, BallotFate::Replaced)),
            duplicate: of(|fate| matches!(fate, BallotFate::Duplicate)),
            refused: of(|fate| matches!(fate, BallotFate::Refused { .. })),
        },
        notes: notes(poll, held),
        ballots,
        delegations,
        count,
        faults,
        outcome,
    }
}

fn voter(ballot: &Ballot) -> Option<&str> {
    match &ballot.by {
        By::Voter { voter } => Some(voter),
        By::Token { .. } | By::Paper { .. } => None,
    }
}

fn size(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

fn sum(votes: impl Iterator<Item = u32>) -> u32 {
    votes.fold(0, u32::saturating_add)
}

/// Judges every ballot; returns what became of each, and those that count, in the order of voters.
fn judge<'a>(poll: &Poll, electorate: &Electorate, given: &'a [Ballot]) -> (Vec<FatedBallot>, Vec<&'a Ballot>) {
    let mut fates: Vec<FatedBallot> = Vec::new();
    let mut fate = |ballot: &Ballot, fate: BallotFate| {
        fates.push(FatedBallot { by: ballot.by.clone(), number: ballot.number, ballot: ballot.id.clone(), fate });
    };
    let mut sorted: Vec<&Ballot> = given.iter().collect();
    sorted.sort();
    let mut valid: BTreeMap<&By, Vec<&Ballot>> = BTreeMap::new();
    for ballot in sorted {
        let stranger = || voter(ballot).and_then(|id| electorate.votes(id).err());
        match poll.refuses(ballot).or_else(stranger) {
            Some(why) => fate(ballot, BallotFate::Refused { why }),
            None => {
                let same = valid.entry(&ballot.by).or_default();
                match same.iter().any(|other| says_the_same(other, ballot)) {
                    true => fate(ballot, BallotFate::Duplicate),
                    false => same.push(ballot),
                }
            }
        }
    }
    let mut chosen = Vec::new();
    for (by, ballots) in valid {
        let replace = poll.rules.replace.value && matches!(by, By::Voter { .. });
        let number = match (by, replace) {
            (By::Voter { .. }, true) => ballots.iter().map(|ballot| ballot.number).max(),
            (By::Voter { .. }, false) => ballots.iter().map(|ballot| ballot.number).min(),
            // Without a name nothing tells which was later.
            _ => None,
        };
        let counts = |ballot: &Ballot| number.is_none_or(|number| ballot.number == number);
        let alone = ballots.iter().filter(|ballot| counts(ballot)).count() == 1;
        for ballot in ballots {
            match (counts(ballot), alone) {
                (true, true) => {
                    fate(ballot, BallotFate::Counted);
                    chosen.push(ballot);
                }
                (true, false) => {
                    let token = matches!(by, By::Token { .. });
                    let why = if token { Refused::TokenTwice } else { Refused::SameNumber };
                    fate(ballot, BallotFate::Refused { why });
                }
                (false, _) if replace => fate(ballot, BallotFate::Replaced),
                (false, _) => fate(ballot, BallotFate::Refused { why: Refused::Twice }),
            }
        }
    }
    fates.sort();
    (fates, chosen)
}

/// Whether two ballots of one voter are one: when it arrived and in which file does not matter.
fn says_the_same(one: &Ballot, other: &Ballot) -> bool {
    (one.number, one.on, &one.choice) == (other.number, other.on, &other.choice)
}

fn notes(poll: &Poll, held: &BallotBox) -> Vec<Note> {
    let nameless = poll.openness.nameless();
    let in_force = poll.rules.in_force;
    [
        (!in_force).then_some(Note::NotInForce),
        (in_force && !poll.rules.subject.of_a_cell()).then_some(Note::NotAMeeting),
        held.present.is_none().then_some(Note::PresentByBallots),
        nameless.then_some(Note::Nameless),
        (nameless && held.issued.is_none()).then_some(Note::IssuedUnknown),
        (!poll.binding).then_some(Note::NotBinding),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// Measures votes against the majority, of members, of those present or of votes cast.
fn measure(majority: Threshold, votes: u32, cast: u32, present: u32, members: u32) -> Measured {
    let total = match majority.of {
        Of::Cast => cast,
        Of::Present => present,
        Of::Members => members,
    };
    majority.measure(votes, total)
}

fn count(poll: &Poll, held: &BallotBox, entries: &[Entry<'_>], present: u32, members: u32) -> Count {
    let majority = poll.rules.majority.value;
    let measured = |votes, cast| measure(majority, votes, cast, present, members);
    let counted =
        |is: &dyn Fn(&Choice) -> bool| sum(entries.iter().filter(|entry| is(entry.choice)).map(|one| one.votes));
    let voted = |wanted: Vote| {
        counted(
            &|choice| matches!(choice, Choice::Majority { vote } | Choice::Consensus { vote, .. } if *vote == wanted),
        )
    };
    let vote = || {
        let (in_favour, against) = (voted(Vote::For), voted(Vote::Against));
        let majority = measured(in_favour, in_favour.saturating_add(against));
        VoteCount { in_favour, against, abstain: voted(Vote::Abstain), majority }
    };
    match poll.method {
        Method::Consent | Method::Consensus => {
            let stands = |is: fn(&Stand) -> bool| {
                counted(
                    &|choice| matches!(choice, Choice::Consent { stand } | Choice::Consensus { stand, .. } if is(stand)),
                )
            };
            let objections = objections(entries, &held.rulings);
            let objecting = sum(objections.iter().filter(|one| one.stands).map(|one| one.votes));
            let standing_aside = stands(|stand| matches!(stand, Stand::Aside));
            let rules = poll.rules.consent.as_ref();
            Count::Consent {
                consent: stands(|stand| matches!(stand, Stand::Consent)),
                aside: rules.map(|rules| rules.aside.value.measure(standing_aside, present)),
                standing_aside,
                abstain: stands(|stand| matches!(stand, Stand::Abstain)),
                put_off: rules.map(|rules| rules.put_off.value.measure(objecting, present)),
                objections,
                objecting,
                vote: (poll.method == Method::Consensus).then(vote),
            }
        }
        Method::Majority => Count::Vote(vote()),
        Method::Ranked => {
            let candidates: Vec<String> = poll.candidates.iter().map(|candidate| candidate.id.clone()).collect();
            let ballots: Vec<(&[String], u32)> = entries
                .iter()
                .filter_map(|entry| match entry.choice {
                    Choice::Ranked { order } => Some((order.as_slice(), entry.votes)),
                    _ => None,
                })
                .collect();
            let ranked = count_ranked(&candidates, &ballots, poll.seats, &held.lot);
            let abstain = sum(ballots.iter().filter(|(order, _)| order.is_empty()).map(|(_, votes)| *votes));
            let named = poll.rules.majority.basis.said() && poll.seats == 1;
            let majority = ranked.elected.first().filter(|_| named).map(|winner| {
                let votes = ranked.stages.last().and_then(|stage| stage.votes.iter().find(|(id, _)| id == winner));
                // With one seat no surplus is transferred, so votes are whole.
                let votes = votes.and_then(|(_, votes)| u32::try_from(*votes).ok()).unwrap_or_default();
                measured(votes, ranked.cast)
            });
            Count::Ranked { ranked, abstain, majority }
        }
        Method::Gradient => {
            let at = |step: u8| counted(&|choice| matches!(choice, Choice::Gradient { step: own } if *own == step));
            let steps: Vec<u32> = (1..=GRADIENT_STEPS).map(at).collect();
            let support = sum((1..=GRADIENT_SUPPORT).map(at));
            let cast = sum((1..=GRADIENT_STEPS).filter(|step| *step != GRADIENT_ABSTAIN).map(at));
            Count::Gradient { middle: middle(&steps), support: measured(support, cast), steps }
        }
        Method::Approval => {
            let names = |choice: &Choice, id: &str| matches!(choice, Choice::Approval { names } if names.iter().any(|name| name == id));
            let votes = poll
                .candidates
                .iter()
                .map(|candidate| (candidate.id.clone(), counted(&|choice| names(choice, &candidate.id))));
            Count::Approval {
                votes: votes.collect(),
                cast: counted(&|choice| matches!(choice, Choice::Approval { names } if !names.is_empty())),
                abstain: counted(&|choice| matches!(choice, Choice::Approval { names } if names.is_empty())),
            }
        }
    }
}

fn objections(entries: &[Entry<'_>], rulings: &[Ruling]) -> Vec<Objection> {
    let mut found: Vec<Objection> = entries
        .iter()
        .filter_map(|entry| match entry.choice {
            Choice::Consent { stand: Stand::Object { reason, change } }
            | Choice::Consensus { stand: Stand::Object { reason, change }, .. } => {
                let mut ruled = rulings.iter().filter(|ruling| ruling.ballot == entry.ballot.id).peekable();
                // Two rulings that differ are none.
                let falls = ruled.peek().is_some() && ruled.all(|ruling| ruling.falls > ruling.stands);
                Some(Objection {
                    by: entry.ballot.by.clone(),
                    ballot: entry.ballot.id.clone(),
                    reason: reason.clone(),
                    change: change.clone(),
                    votes: entry.votes,
                    stands: !falls,
                })
            }
            _ => None,
        })
        .collect();
    found.sort();
    found
}

/// The step in the middle of all votes, by step from the first: one where their number is odd, else two.
fn middle(steps: &[u32]) -> Option<(u8, u8)> {
    let total = sum(steps.iter().copied());
    let step_of = |place: u32| {
        let mut below = 0_u32;
        (1..=GRADIENT_STEPS).zip(steps).find_map(|(step, votes)| {
            below = below.saturating_add(*votes);
            (place < below).then_some(step)
        })
    };
    Some((step_of(total.checked_sub(1)? / 2)?, step_of(total / 2)?))
}

fn decide(poll: &Poll, held: &BallotBox, count: &Count) -> Outcome {
    let carried = |measured: &Measured| if measured.met { Outcome::Carried } else { Outcome::Lost };
    match count {
        Count::Vote(vote) => carried(&vote.majority),
        Count::Gradient { support, .. } => carried(support),
        Count::Consent { aside, objecting, put_off, vote, .. } => {
            let to_vote = || vote.as_ref().map_or(Outcome::ToVote, |vote| carried(&vote.majority));
            let met = |measured: &Option<Measured>| measured.is_some_and(|measured| measured.met);
            let Some(rules) = &poll.rules.consent else {
                return if *objecting == 0 { Outcome::Consent } else { to_vote() };
            };
            match () {
                () if *objecting == 0 && met(aside) && !poll.was_reworked => Outcome::Rework,
                () if *objecting == 0 && rules.vote_always => to_vote(),
                () if *objecting == 0 => Outcome::Consent,
                () if poll.round < rules.rounds.value => Outcome::NextRound { round: poll.round.saturating_add(1) },
                () if met(put_off) && !poll.was_put_off && !poll.urgent => {
                    Outcome::PutOff { days: rules.delay_days.value }
                }
                () => to_vote(),
            }
        }
        Count::Ranked { ranked, majority, .. } => match () {
            () if !ranked.lot_needed.is_empty() => Outcome::LotNeeded { among: ranked.lot_needed.clone() },
            () if ranked.cast == 0 => Outcome::NotElected { leading: Vec::new() },
            () if majority.is_some_and(|majority| !majority.met) => {
                Outcome::NotElected { leading: ranked.elected.clone() }
            }
            () => Outcome::Elected { elected: ranked.elected.clone() },
        },
        Count::Approval { votes, .. } => most_votes(votes, poll.seats, &held.lot),
    }
}

/// Whoever has most votes is elected; nobody without any. Lots decide between equals for the last seats.
fn most_votes(votes: &[(String, u32)], seats: u32, lot: &[String]) -> Outcome {
    let seats = usize::try_from(seats).unwrap_or(usize::MAX);
    let mut standing: Vec<&(String, u32)> = votes.iter().filter(|(_, votes)| *votes > 0).collect();
    let drawn = |id: &String| lot.iter().position(|name| name == id);
    standing.sort_by_key(|(id, votes)| (std::cmp::Reverse(*votes), drawn(id).unwrap_or(usize::MAX)));
    let last = seats.checked_sub(1).and_then(|at| standing.get(at));
    if let (Some((_, last)), Some((_, next))) = (last, standing.get(seats))
        && last == next
    {
        let among: Vec<&String> = standing.iter().filter(|(_, votes)| votes == last).map(|(id, _)| id).collect();
        if among.iter().any(|id| drawn(id).is_none()) {
            let named = votes.iter().map(|(id, _)| id).filter(|id| among.contains(id));
            return Outcome::LotNeeded { among: named.cloned().collect() };
        }
    }
    let elected: Vec<String> = standing.into_iter().take(seats).map(|(id, _)| id.clone()).collect();
    if elected.is_empty() { Outcome::NotElected { leading: elected } } else { Outcome::Elected { elected } }
}
