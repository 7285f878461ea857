//! A poll and a ballot: what is asked, of whom, how it may be answered, and when an answer is none.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::electorate::Voter;
use super::rules::{Method, Secrecy, VotesBy, VotingRules};
use crate::Date;

/// Steps of the gradients of agreement of Kaner, Lind, Toldi, Fisk and Berger, Facilitator's Guide to Participatory
/// Decision-Making: from 1, whole-hearted endorsement, to 8, veto.
pub const GRADIENT_STEPS: u8 = 8;
/// The last step that supports: 1 endorsement, 2 agreement with a minor point, 3 support with reservations.
pub const GRADIENT_SUPPORT: u8 = 3;
/// The step that abstains.
pub const GRADIENT_ABSTAIN: u8 = 4;
/// Votes of one person at most, so that sums of a roll stay exact.
pub(super) const MOST_VOTES: u32 = 100_000;

/// What is put to the vote.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(deny_unknown_fields)]
pub struct Poll {
    /// Its id.
    pub id: String,
    /// The question, in the words of whoever asks it.
    pub question: String,
    /// Who or what can be chosen, where it is not for or against.
    #[serde(default)]
    pub candidates: Vec<Candidate>,
    /// How many are elected.
    #[serde(default = "one")]
    pub seats: u32,
    /// How votes are given.
    pub method: Method,
    /// Whether it decides. One that does not only shows how people think.
    #[serde(default = "yes")]
    pub binding: bool,
    /// The rules it is held under, as they stood when it was called.
    pub rules: VotingRules,
    /// Who may vote, as the roll stood when it was called.
    pub roll: Vec<Voter>,
    /// The cell that decides; none where all do.
    #[serde(default)]
    pub cell: Option<String>,
    /// Ids of those whom it concerns in person.
    #[serde(default)]
    pub concerned: Vec<String>,
    /// The day on which notice was given; none where nobody wrote it down.
    #[serde(default)]
    #[cfg_attr(feature = "specta", specta(type = Option<String>))]
    pub called: Option<Date>,
    /// The first day on which a ballot can be cast.
    #[cfg_attr(feature = "specta", specta(type = String))]
    pub opens: Date,
    /// The last. It counts as the day of the vote.
    #[cfg_attr(feature = "specta", specta(type = String))]
    pub closes: Date,
    /// The last day on which a ballot cast in time may still arrive; the box is then shut.
    #[cfg_attr(feature = "specta", specta(type = String))]
    pub received_by: Date,
    /// Who can find out how somebody voted.
    pub openness: Openness,
    /// Whether it is held for the first time or again, after too few took part.
    #[serde(default)]
    pub call: Call,
    /// Which round of seeking consent it is, from 1; a vote of its own after the last round is the next.
    #[serde(default = "one")]
    pub round: u32,
    /// Whether the decision was put off before: it is put off once only.
    #[serde(default)]
    pub was_put_off: bool,
    /// Whether the proposal was reworked before because many stood aside: it is reworked once.
    #[serde(default)]
    pub was_reworked: bool,
    /// Whether waiting would do serious harm, so that it cannot be put off.
    #[serde(default)]
    pub urgent: bool,
}

fn one() -> u32 {
    1
}

fn yes() -> bool {
    true
}

/// Who or what can be chosen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(deny_unknown_fields)]
pub struct Candidate {
    /// A stable id.
    pub id: String,
    /// What it is called.
    pub name: String,
}

/// Who can find out how somebody voted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(rename_all = "kebab-case")]
pub enum Openness {
    /// Everybody.
    Open,
    /// Nobody but whoever merges the files, who can: it is not secret.
    Confidential,
    /// Nobody: ballots carry a token and no name.
    Secret,
    /// Nobody: ballots are on paper, and what is typed in carries no name.
    Paper,
}

impl Openness {
    /// Returns whether ballots carry no name.
    pub fn nameless(self) -> bool {
        matches!(self, Self::Secret | Self::Paper)
    }
}

/// Whether a poll is held for the first time.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(rename_all = "kebab-case")]
pub enum Call {
    /// For the first time.
    #[default]
    First,
    /// Again, after too few took part.
    Again,
}

/// A ballot as it was handed in.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(deny_unknown_fields)]
pub struct Ballot {
    /// Whose it is.
    pub by: By,
    /// Its number among those of one voter: a later one has a higher number.
    #[serde(default)]
    pub number: u32,
    /// The poll it is for.
    pub poll: String,
    /// The day on which it was cast, as it says; ballots without a name say none.
    #[serde(default)]
    #[cfg_attr(feature = "specta", specta(type = Option<String>))]
    pub on: Option<Date>,
    /// What it says.
    pub choice: Choice,
    /// The day on which it arrived, where somebody wrote it down.
    #[serde(default)]
    #[cfg_attr(feature = "specta", specta(type = Option<String>))]
    pub received: Option<Date>,
    /// Its id, such as the hash of its file.
    pub id: String,
}

/// Whose a ballot is.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(tag = "by", rename_all = "kebab-case", deny_unknown_fields)]
pub enum By {
    /// Somebody's on the roll.
    Voter {
        /// Who.
        voter: String,
    },
    /// That of whoever has the token; who that is cannot be found out.
    Token {
        /// The token's serial.
        token: String,
    },
    /// A sheet of paper, by the number it was given when it was taken out of the box.
    Paper {
        /// The number.
        sheet: u32,
    },
}

/// What a ballot says.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(rename = "BallotChoice", tag = "choice", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Choice {
    /// Whether there is an objection.
    Consent {
        /// How somebody stands to it.
        stand: Stand,
    },
    /// The same, and a vote for when consent is not reached.
    Consensus {
        /// How somebody stands to it.
        stand: Stand,
        /// The vote.
        vote: Vote,
    },
    /// For or against.
    Majority {
        /// The vote.
        vote: Vote,
    },
    /// Candidates by preference, the first first; none abstains.
    Ranked {
        /// Their ids.
        order: Vec<String>,
    },
    /// A step of agreement, 1 to 8.
    Gradient {
        /// The step.
        step: u8,
    },
    /// Candidates somebody votes for, no more than seats; none abstains.
    Approval {
        /// Their ids.
        names: Vec<String>,
    },
}

/// How somebody stands to a proposal.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(tag = "stand", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Stand {
    /// Has no objection.
    Consent,
    /// Cannot agree, has no such reason, and lets it pass.
    Aside,
    /// Takes no stand.
    Abstain,
    /// Objects.
    Object {
        /// Why.
        reason: String,
        /// What would have to change.
        change: String,
    },
}

/// For, against or neither.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(rename_all = "kebab-case")]
pub enum Vote {
    /// For.
    For,
    /// Against.
    Against,
    /// Neither.
    Abstain,
}

/// Why a ballot is not counted.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(tag = "refused", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Refused {
    /// It is for another poll.
    OtherPoll,
    /// It answers in another way than was asked.
    OtherMethod,
    /// It carries a name where it must not, or none where it must.
    OtherOpenness,
    /// An objection without a reason.
    NoReason,
    /// An objection that suggests no change.
    NoChange,
    /// It names somebody who does not stand.
    UnknownCandidate,
    /// It names somebody twice.
    CandidateTwice,
    /// It names more than there are seats.
    TooManyNames,
    /// There is no such step.
    UnknownStep,
    /// It says no day.
    Undated,
    /// It was cast before the vote opened.
    Early,
    /// It was cast after the vote closed.
    Late,
    /// It arrived after the box was shut.
    ReceivedLate,
    /// Whoever cast it is not on the roll.
    NotOnRoll,
    /// Whoever cast it came on the roll after the vote opened.
    JoinedLater {
        /// When.
        #[cfg_attr(feature = "specta", specta(type = String))]
        on: Date,
    },
    /// Whoever cast it had left when the vote closed.
    Left {
        /// When.
        #[cfg_attr(feature = "specta", specta(type = String))]
        on: Date,
    },
    /// Whoever cast it is not of the cell, or was not all the time.
    OtherCell,
    /// Whoever cast it has not been on the roll for as many days as the law asks.
    NotLongEnough {
        /// Days the law asks for.
        needed: u32,
    },
    /// It concerns whoever cast it in person, and the rules let nobody vote on that.
    Concerned,
    /// Somebody had voted, and no later ballot takes its place.
    Twice,
    /// Another ballot of the same voter with the same number says something else.
    SameNumber,
    /// The same token stands on another ballot that says something else.
    TokenTwice,
}

/// What is wrong with a poll. One that is to decide does not while any is.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(tag = "fault", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Fault {
    /// The rules or the law want it secret.
    NotSecret,
    /// The rules want another way of voting.
    OtherMethod,
    /// Nobody is on the roll.
    NoVoters,
    /// Somebody is on the roll twice.
    VoterTwice,
    /// Somebody has more than one vote where each has one, none, or too many to count; or votes differ and no name is on a ballot.
    Votes,
    /// There is nobody to choose.
    NoCandidates,
    /// A candidate is there twice.
    CandidateTwice,
    /// There are no seats.
    NoSeats,
    /// It closes before it opens, or the box is shut before it closes.
    Days,
    /// Notice was too short.
    Notice {
        /// Days that are needed.
        needed: u32,
        /// Days there were.
        given: u32,
    },
    /// More ballots without a name than were given out.
    MoreThanIssued {
        /// How many were given out.
        issued: u32,
        /// How many there are.
        found: u32,
    },
}

impl Poll {
    /// Returns what is wrong with it before anybody votes.
    pub fn faults(&self) -> Vec<Fault> {
        let ids: BTreeSet<&str> = self.roll.iter().map(|voter| voter.id.as_str()).collect();
        let names: BTreeSet<&str> = self.candidates.iter().map(|candidate| candidate.id.as_str()).collect();
        let chooses = matches!(self.method, Method::Ranked | Method::Approval);
        let weighed = |voter: &Voter| voter.votes != 1;
        let votes = match self.rules.votes.value {
            VotesBy::Member => self.roll.iter().any(weighed),
            VotesBy::Shares if self.openness.nameless() => self.roll.iter().any(weighed),
            VotesBy::Shares => self.roll.iter().any(|voter| voter.votes == 0 || voter.votes > MOST_VOTES),
        };
        let secret = self.rules.secrecy.basis.said() && self.rules.secrecy.value == Secrecy::Always;
        let other_method = self.rules.method.basis.said() && !self.is_held_as_rules_say();
        let needed = self.rules.notice_days.value;
        let given = self.called.map(|called| called.until(self.closes).map_or(0, |span| span.get_days()));
        let given = given.map(|given| u32::try_from(given).unwrap_or_default());
        let notice = given.filter(|given| self.rules.notice_days.basis.said() && *given < needed);
        [
            (secret && !self.openness.nameless()).then_some(Fault::NotSecret),
            other_method.then_some(Fault::OtherMethod),
            self.roll.is_empty().then_some(Fault::NoVoters),
            (ids.len() < self.roll.len()).then_some(Fault::VoterTwice),
            votes.then_some(Fault::Votes),
            (chooses && names.is_empty()).then_some(Fault::NoCandidates),
            (names.len() < self.candidates.len()).then_some(Fault::CandidateTwice),
            (chooses && self.seats == 0).then_some(Fault::NoSeats),
            (self.closes < self.opens || self.received_by < self.closes).then_some(Fault::Days),
            notice.map(|given| Fault::Notice { needed, given }),
        ]
        .into_iter()
        .flatten()
        .collect()
    }

    /// Where rules seek consent first and then vote, each can have its own poll, in that order.
    fn is_held_as_rules_say(&self) -> bool {
        let sought = self.rules.consent.as_ref().is_some_and(|consent| self.round > consent.rounds.value);
        match (self.rules.method.value, self.method) {
            (Method::Consensus, Method::Consent) => true,
            (Method::Consensus, Method::Majority) => sought,
            (wanted, held) => wanted == held,
        }
    }

    /// Returns why a ballot is none of this poll's, whoever cast it; none where it is one.
    pub fn refuses(&self, ballot: &Ballot) -> Option<Refused> {
        if ballot.poll != self.id {
            return Some(Refused::OtherPoll);
        }
        let named = matches!(ballot.by, By::Voter { .. });
        let fits = match (&ballot.by, self.openness) {
            (By::Voter { .. }, Openness::Open | Openness::Confidential) => true,
            (By::Token { .. }, Openness::Secret) => true,
            // Those without the means vote on paper beside the others.
            (By::Paper { .. }, Openness::Secret | Openness::Paper) => true,
            _ => false,
        };
        if !fits {
            return Some(Refused::OtherOpenness);
        }
        match ballot.on {
            None if named => return Some(Refused::Undated),
            Some(on) if on < self.opens => return Some(Refused::Early),
            Some(on) if on > self.closes => return Some(Refused::Late),
            _ => {}
        }
        if ballot.received.is_some_and(|received| received > self.received_by) {
            return Some(Refused::ReceivedLate);
        }
        self.refuses_choice(&ballot.choice)
    }

    /// Returns why a choice does not answer this poll; none where it does.
    pub fn refuses_choice(&self, choice: &Choice) -> Option<Refused> {
        let object = |stand: &Stand| match stand {
            Stand::Object { reason, .. } if reason.trim().is_empty() => Some(Refused::NoReason),
            Stand::Object { change, .. } if change.trim().is_empty() => Some(Refused::NoChange),
            _ => None,
        };
        let listed = |names: &[String]| {
            let known = |name: &String| self.candidates.iter().any(|candidate| candidate.id == *name);
            let once: BTreeSet<&String> = names.iter().collect();
            match () {
                () if !names.iter().all(known) => Some(Refused::UnknownCandidate),
                () if once.len() < names.len() => Some(Refused::CandidateTwice),
                () => None,
            }
        };
        match (self.method, choice) {
            (Method::Consent, Choice::Consent { stand }) | (Method::Consensus, Choice::Consensus { stand, .. }) => {
                object(stand)
            }
            (Method::Majority, Choice::Majority { .. }) => None,
            (Method::Ranked, Choice::Ranked { order }) => listed(order),
            (Method::Gradient, Choice::Gradient { step }) => {
                (!(1..=GRADIENT_STEPS).contains(step)).then_some(Refused::UnknownStep)
            }
            (Method::Approval, Choice::Approval { names }) => {
                let most = usize::try_from(self.seats).unwrap_or(usize::MAX);
                listed(names).or_else(|| (names.len() > most).then_some(Refused::TooManyNames))
            }
            _ => Some(Refused::OtherMethod),
        }
    }
}
