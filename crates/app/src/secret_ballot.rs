//! Secret ballots where the one who is distrusted is the owner, whose program merges the files.
//!
//! The [`Registrar`] gives everybody on the roll one token, signed blind; a [`Voter`] puts it with a choice into a ballot
//! that only the key of the [`Tellers`] opens; [`open_box`] opens all ballots at once and gives the [`Opening`], a list in
//! which each voter finds their own and which anybody can count again. Who could cheat how, what would be noticed, and what
//! this does not protect stands in `docs/secret-ballot.md`.
//!
//! Every primitive is a library's: RSA blind signatures (RFC 9474, SHA-384, PSS, randomised), X25519 by age, secrets shared
//! over GF(256), ed25519.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde::{Deserialize, Serialize};

use crate::error::{Error, Result};
use crate::sealed::{ContentHash, PublicKey, base64_text, fingerprint, fixed_text};

mod opening;
mod tellers;
#[cfg(test)]
#[path = "../tests/secret_ballot/inside.rs"]
mod tests;
mod token;
mod voter;

pub use opening::{BALLOT, Ballots, Counted, Fault, Opening, Refused, Why, open_box};
pub use tellers::{Ceremony, Share, Tellers, ceremony};
pub use token::{Ask, BlindSignature, Issued, Registrar, TokenKey};
pub use voter::{MOST_CHOICE, Own, Voter};

/// A poll: all that must be the same for everybody, fixed before the first token is given.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Poll {
    /// The hash of what is decided, the choices and the rules it is decided by.
    pub terms: ContentHash,
    /// Who may vote, by their id, and the key each signs with.
    pub roll: BTreeMap<String, PublicKey>,
    /// The registrar's key for this poll and no other.
    pub tokens: TokenKey,
    /// Who opens the ballots.
    pub tellers: Tellers,
}

impl Poll {
    /// Checks that tokens can be given and ballots encrypted, and that nobody is on the roll twice by their key.
    pub fn check(&self) -> Result<()> {
        let keys: BTreeSet<&PublicKey> = self.roll.values().collect();
        if keys.len() < self.roll.len() {
            return Err(Error::new("poll-key-twice"));
        }
        self.tokens.key()?;
        self.tellers.check()
    }

    /// Returns the hash every token and every ballot of this poll names.
    pub fn hash(&self) -> Result<ContentHash> {
        ContentHash::of_value(self)
    }

    /// Returns the fingerprint voters compare with the one on the wall before they ask for a token: with other keys than
    /// everybody else's, a voter's ballot would be known.
    pub fn fingerprint(&self) -> Result<String> {
        Ok(fingerprint("poll", &self.hash()?.0))
    }
}

/// The random number of a token, which only its voter knows until the ballots are opened.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Serial(#[serde(with = "fixed_text")] pub [u8; 32]);

impl fmt::Debug for Serial {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Serial")
    }
}

impl fmt::Display for Serial {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

/// A token: the right to one ballot of a poll, signed by its registrar, who never saw it.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub struct Token {
    /// Its number.
    pub serial: Serial,
    /// What RFC 9474 puts before the message.
    #[serde(with = "fixed_text")]
    pub randomizer: [u8; 32],
    /// The registrar's signature.
    #[serde(with = "base64_text")]
    pub signature: Vec<u8>,
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Token")
    }
}
