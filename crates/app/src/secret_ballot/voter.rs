//! A voter: what they keep to themselves, the ballot they hand in, and how they find it again.

use std::fmt;

use rand::CryptoRng;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use zeroize::Zeroize as _;

use super::opening::{Plain, ballot};
use super::token::{Blinded, blind, unblind};
use super::{Ask, BlindSignature, Issued, Opening, Poll, Serial, Token};
use crate::error::{Error, Result};
use crate::sealed::{self, ContentHash, Keys, Kind, Passphrase, Unopened, base64_text, fixed_text};

/// The most bytes a choice may have as JSON: all ballots are padded to one length.
pub const MOST_CHOICE: usize = 1024;

/// All that a voter must keep of a poll, and nobody else may see: whoever has it knows how they voted.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub struct Voter {
    poll: ContentHash,
    serial: Serial,
    #[serde(with = "fixed_text")]
    randomizer: [u8; 32],
    #[serde(with = "base64_text")]
    secret: Vec<u8>,
    #[serde(with = "base64_text")]
    blinded: Vec<u8>,
    token: Option<Token>,
    cast: Option<Cast>,
}

/// A ballot that was made.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
struct Cast {
    choice: Value,
    #[serde(with = "base64_text")]
    file: Vec<u8>,
}

/// What became of a voter's ballot.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Own {
    /// It was counted as it was cast.
    Counted,
    /// A choice is counted under this voter's number that is not theirs, or another token is.
    Changed,
    /// Ballots with this voter's number disagreed, so that none was counted.
    Contradicted,
    /// It was in the box, and was refused.
    Refused,
    /// It was in the box and stands nowhere in what came out of it.
    Lost,
    /// It was not in the box.
    NotInBox,
    /// None was made.
    NotCast,
    /// What came out is not of the poll this voter voted in: their ballot was made for other keys than everybody else's.
    OtherPoll,
}

impl Voter {
    /// Makes a token and what asks for it. What the voter keeps must be on disk before the ask is sent: without it the token is
    /// lost, and no second one is given.
    pub fn ask(poll: &Poll, keys: &Keys, random: &mut impl CryptoRng) -> Result<(Self, Ask)> {
        poll.check()?;
        if !poll.roll.values().any(|key| *key == keys.public()) {
            return Err(Error::new("ask-not-on-roll"));
        }
        let hash = poll.hash()?;
        let mut serial = Serial([0; 32]);
        random.fill_bytes(&mut serial.0);
        let blinded =
            blind(&poll.tokens.key()?, hash, serial, random).ok_or_else(|| Error::new("poll-token-key-unfit"))?;
        let ask = Ask::signed(hash, blinded.blinded.clone(), keys);
        let Blinded { blinded, secret, randomizer } = blinded;
        Ok((Self { poll: hash, serial, randomizer, secret, blinded, token: None, cast: None }, ask))
    }

    /// Whether the list of who asked has this voter's ask and none else in their name.
    pub fn asked(&self, issued: &Issued, keys: &Keys) -> bool {
        let mut mine = issued.0.values().filter(|ask| ask.by == keys.public());
        mine.next().is_some_and(|ask| ask.blinded == self.blinded) && mine.next().is_none()
    }

    /// Takes what the registrar answered. A token that does not hold is refused: the answer, and the ask, show it to anybody.
    pub fn accept(&mut self, poll: &Poll, answer: &BlindSignature) -> Result<()> {
        self.of(poll)?;
        let invalid = || Error::new("blind-signature-invalid");
        if answer.poll != self.poll {
            return Err(invalid());
        }
        let blinded =
            Blinded { blinded: self.blinded.clone(), secret: self.secret.clone(), randomizer: self.randomizer };
        let token = unblind(&poll.tokens.key()?, self.poll, self.serial, &blinded, answer).ok_or_else(invalid)?;
        self.token = Some(token);
        Ok(())
    }

    /// Makes the ballot: it carries no name, no key and no time, and all are of one length. Asked again for the same choice, it
    /// gives the same file, which may be handed in by more than one way. Another choice is refused: two ballots with one number
    /// that disagree are both lost.
    pub fn cast(&mut self, poll: &Poll, choice: &impl Serialize) -> Result<Vec<u8>> {
        self.of(poll)?;
        let choice = serde_json::to_value(choice).map_err(|_| Error::new("choice-unfit"))?;
        if choice.to_string().len() > MOST_CHOICE {
            return Err(Error::new("choice-too-long"));
        }
        match &self.cast {
            Some(cast) if cast.choice == choice => return Ok(cast.file.clone()),
            Some(_) => return Err(Error::new("choice-made")),
            None => {}
        }
        let token = self.token.clone().ok_or_else(|| Error::new("token-missing"))?;
        let plain = Plain { poll: self.poll, token, choice: choice.clone() };
        let file = ballot(&poll.tellers.recipient()?, &plain).ok_or_else(|| Error::new("choice-unfit"))?;
        self.cast = Some(Cast { choice, file: file.clone() });
        Ok(file)
    }

    /// Whether the ballot is in a box, by the list of what is in it, which is published before it is opened.
    pub fn in_box(&self, listed: &[ContentHash]) -> bool {
        self.cast.as_ref().is_some_and(|cast| listed.contains(&ContentHash::of(&cast.file)))
    }

    /// Looks for the voter's own ballot in what came out of the box.
    pub fn finds_own(&self, opening: &Opening) -> Own {
        let Some(cast) = &self.cast else { return Own::NotCast };
        if opening.poll != self.poll {
            return Own::OtherPoll;
        }
        // The whole token is compared: a number alone could be put on another.
        let mine = opening.counted.iter().find(|counted| counted.token.serial == self.serial);
        if let Some(mine) = mine {
            return match mine.choice == cast.choice && Some(&mine.token) == self.token.as_ref() {
                true => Own::Counted,
                false => Own::Changed,
            };
        }
        let file = ContentHash::of(&cast.file);
        match () {
            () if opening.refused.iter().any(|refused| refused.serial == Some(self.serial)) => Own::Contradicted,
            () if opening.refused.iter().any(|refused| refused.ballot == Some(file)) => Own::Refused,
            () if opening.ballots.contains(&file) => Own::Lost,
            () => Own::NotInBox,
        }
    }

    /// Writes what the voter keeps, under a passphrase.
    pub fn seal(&self, keys: &Keys, passphrase: &Passphrase) -> Result<Vec<u8>> {
        sealed::seal(Kind::Voter, self, keys, Some(passphrase))
    }

    /// Reads it back.
    pub fn open(bytes: &[u8], passphrase: &Passphrase) -> std::result::Result<Self, Unopened> {
        Ok(sealed::open(bytes, Kind::Voter, Some(passphrase))?.body)
    }

    fn of(&self, poll: &Poll) -> Result<()> {
        if poll.hash()? == self.poll { Ok(()) } else { Err(Error::new("voter-other-poll")) }
    }
}

impl Drop for Voter {
    fn drop(&mut self) {
        self.secret.zeroize();
        self.serial.0.zeroize();
    }
}

impl fmt::Debug for Voter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Voter")
    }
}
