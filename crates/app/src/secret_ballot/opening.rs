//! Ballots, the box they wait in, and what comes out of it.

use std::collections::BTreeMap;

use age::x25519::{Identity, Recipient};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::token::holds;
use super::{Issued, Poll, Serial, Share, Token};
use crate::error::{Error, Result};
use crate::sealed::{ContentHash, HEAD, Kind, Unopened, Wrapping, head_of, start, to_key, with_key};

/// Length of what is encrypted.
const PLAIN: usize = 2048;
/// Length of every ballot: age puts a stanza of random length into each file, so that zeroes make up for it.
pub const BALLOT: usize = 3072;
/// Where the encrypted part begins, after its length.
const SEALED: usize = HEAD + 2;

/// What a ballot says once it is open.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Plain {
    pub(super) poll: ContentHash,
    pub(super) token: Token,
    pub(super) choice: Value,
}

/// Makes a ballot; none where the choice does not fit in.
pub(super) fn ballot(key: &Recipient, plain: &Plain) -> Option<Vec<u8>> {
    let mut text = serde_json::to_vec(plain).ok()?;
    if text.len() > PLAIN {
        return None;
    }
    text.resize(PLAIN, b' ');
    let locked = to_key(key, &text)?;
    let mut bytes = start(Kind::Ballot, Wrapping::ToKey);
    bytes.extend(u16::try_from(locked.len()).ok()?.to_be_bytes());
    bytes.extend(locked);
    if bytes.len() > BALLOT {
        return None;
    }
    bytes.resize(BALLOT, 0);
    Some(bytes)
}

/// Why a ballot is not counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Why {
    /// The same file is in the box already.
    Copied,
    /// It is no ballot, or not all of one.
    Unreadable,
    /// It is encrypted to another key.
    OtherKey,
    /// It was changed since it was made.
    Altered,
    /// Its token is of another poll.
    OtherPoll,
    /// The registrar did not sign its token.
    TokenInvalid,
    /// Another ballot with the same token and the same choice is counted.
    TokenAgain,
    /// Ballots with the same token disagree, and nobody can say which one was meant.
    TokenContradicts,
}

impl From<Why> for Error {
    fn from(why: Why) -> Self {
        match why {
            Why::Copied => Error::new("ballot-copied"),
            Why::Unreadable => Error::new("ballot-unreadable"),
            Why::OtherKey => Error::new("ballot-other-key"),
            Why::Altered => Error::new("ballot-altered"),
            Why::OtherPoll => Error::new("ballot-other-poll"),
            Why::TokenInvalid => Error::new("ballot-token-invalid"),
            Why::TokenAgain => Error::new("ballot-token-again"),
            Why::TokenContradicts => Error::new("ballot-token-contradicts"),
        }
    }
}

/// The box: ballots in order of their hashes, which says nothing of when each came.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Ballots(BTreeMap<ContentHash, Vec<u8>>);

impl Ballots {
    /// Puts a ballot in. What is no ballot, and what is in already, stays out.
    pub fn put(&mut self, bytes: Vec<u8>) -> std::result::Result<(), Why> {
        locked(&bytes)?;
        match self.0.insert(ContentHash::of(&bytes), bytes) {
            Some(_) => Err(Why::Copied),
            None => Ok(()),
        }
    }

    /// Returns the list that is published before the box is opened.
    pub fn list(&self) -> Vec<ContentHash> {
        self.0.keys().copied().collect()
    }

    /// Returns the files, to be carried to the machine that opens them.
    pub fn files(&self) -> impl Iterator<Item = &[u8]> {
        self.0.values().map(Vec::as_slice)
    }
}

/// Returns the encrypted part of a ballot.
fn locked(bytes: &[u8]) -> std::result::Result<&[u8], Why> {
    let unreadable = |_: Unopened| Why::Unreadable;
    if bytes.len() != BALLOT || head_of(bytes, Kind::Ballot).map_err(unreadable)? != Wrapping::ToKey {
        return Err(Why::Unreadable);
    }
    let length = usize::from(u16::from_be_bytes([bytes[HEAD], bytes[HEAD + 1]]));
    let (locked, rest) = bytes[SEALED..].split_at_checked(length).ok_or(Why::Unreadable)?;
    if rest.iter().all(|byte| *byte == 0) { Ok(locked) } else { Err(Why::Unreadable) }
}

/// A ballot that was counted. Which file it came in is not said.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Counted {
    /// Its token, which anybody can check.
    pub token: Token,
    /// What was chosen.
    pub choice: Value,
}

/// A ballot that was not counted: known by its file where it gave away no choice that is counted, else by its number, never by
/// both.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Refused {
    /// Why.
    pub why: Why,
    /// The hash of its file.
    pub ballot: Option<ContentHash>,
    /// The number of its token.
    pub serial: Option<Serial>,
}

/// What came out of the box, to be published.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Opening {
    /// The poll.
    pub poll: ContentHash,
    /// What was in the box.
    pub ballots: Vec<ContentHash>,
    /// What is counted, in order of its numbers, which are random: that is the shuffle.
    pub counted: Vec<Counted>,
    /// What is not, with the reason.
    pub refused: Vec<Refused>,
}

/// What is wrong with a count.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// It is of another poll.
    OtherPoll,
    /// The registrar did not sign a token that is counted.
    TokenInvalid,
    /// Numbers are not in order, or one stands twice.
    OutOfOrder,
    /// The box held another number of ballots than are counted and refused.
    BoxDiffers {
        /// How many were in the box.
        held: usize,
        /// How many are counted or refused.
        told: usize,
    },
    /// More ballots are counted than tokens were given.
    MoreThanAsked {
        /// How many are counted.
        counted: usize,
        /// How many tokens were given.
        asked: usize,
    },
    /// An ask is not signed by who stands on the roll.
    AskInvalid {
        /// Their id on the roll.
        person: String,
    },
}

impl From<Fault> for Error {
    fn from(fault: Fault) -> Self {
        match fault {
            Fault::OtherPoll => Error::new("count-other-poll"),
            Fault::TokenInvalid => Error::new("count-token-invalid"),
            Fault::OutOfOrder => Error::new("count-out-of-order"),
            Fault::BoxDiffers { held, told } => Error::new("count-box-differs").with("held", held).with("told", told),
            Fault::MoreThanAsked { counted, asked } => {
                Error::new("count-more-than-asked").with("counted", counted).with("asked", asked)
            }
            Fault::AskInvalid { person } => Error::new("count-ask-invalid").with("id", person),
        }
    }
}

impl Opening {
    /// Checks again all that anybody can check: every token, every ask, and that the numbers agree. Nothing is wrong where
    /// nothing comes back.
    pub fn faults(&self, poll: &Poll, issued: &Issued) -> Result<Vec<Fault>> {
        let hash = poll.hash()?;
        let key = poll.tokens.key()?;
        let mut faults = issued.faults(poll)?;
        if self.poll != hash {
            faults.push(Fault::OtherPoll);
        }
        if self.counted.iter().any(|counted| !holds(&key, hash, &counted.token)) {
            faults.push(Fault::TokenInvalid);
        }
        if !self.counted.is_sorted_by(|one, next| one.token.serial < next.token.serial) {
            faults.push(Fault::OutOfOrder);
        }
        let (held, told) = (self.ballots.len(), self.counted.len() + self.refused.len());
        if held != told {
            faults.push(Fault::BoxDiffers { held, told });
        }
        let (counted, asked) = (self.counted.len(), issued.0.len());
        if counted > asked {
            faults.push(Fault::MoreThanAsked { counted, asked });
        }
        Ok(faults)
    }
}

/// Opens the box with enough shares. All ballots are opened at once, each is counted or refused with its reason, and the
/// secret is dropped.
pub fn open_box(poll: &Poll, shares: &[Share], ballots: &Ballots) -> Result<Opening> {
    poll.check()?;
    let hash = poll.hash()?;
    let key = poll.tokens.key()?;
    let identity = poll.tellers.identity(shares)?;
    let mut refused = Vec::new();
    let mut by_serial: BTreeMap<Serial, Vec<Counted>> = BTreeMap::new();
    for (file, bytes) in &ballots.0 {
        let read = read(bytes, &identity).and_then(|plain| match () {
            () if plain.poll != hash => Err(Why::OtherPoll),
            () if !holds(&key, hash, &plain.token) => Err(Why::TokenInvalid),
            () => Ok(Counted { token: plain.token, choice: plain.choice }),
        });
        match read {
            Ok(counted) => by_serial.entry(counted.token.serial).or_default().push(counted),
            Err(why) => refused.push(Refused { why, ballot: Some(*file), serial: None }),
        }
    }
    let mut counted = Vec::new();
    for (serial, mut same) in by_serial {
        let agree = same.iter().all(|one| one.choice == same[0].choice && one.token == same[0].token);
        let why = if agree { Why::TokenAgain } else { Why::TokenContradicts };
        let kept = same.pop().filter(|_| agree);
        let left = if agree { same.len() } else { same.len() + 1 };
        refused.extend((0..left).map(|_| Refused { why, ballot: None, serial: Some(serial) }));
        counted.extend(kept);
    }
    Ok(Opening { poll: hash, ballots: ballots.list(), counted, refused })
}

fn read(bytes: &[u8], identity: &Identity) -> std::result::Result<Plain, Why> {
    let plain = with_key(identity, locked(bytes)?, PLAIN).map_err(|why| match why {
        Unopened::Foreign => Why::OtherKey,
        _ => Why::Altered,
    })?;
    if plain.len() != PLAIN {
        return Err(Why::Unreadable);
    }
    serde_json::from_slice(&plain).map_err(|_| Why::Unreadable)
}
