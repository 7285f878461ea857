//! Tokens: asked for by name, signed blind, one a person.

use std::collections::BTreeMap;
use std::fmt;

use blind_rsa_signatures::{
    BlindSignature as RsaBlindSignature, KeyPairSha384PSSRandomized, MessageRandomizer, PublicKeySha384PSSRandomized,
    SecretKeySha384PSSRandomized, Signature as RsaSignature,
};
use rand::CryptoRng;
use serde::{Deserialize, Serialize};
use zeroize::Zeroize as _;

use super::{Fault, Poll, Serial, Token};
use crate::error::{Error, Result};
use crate::sealed::{self, ContentHash, Keys, Kind, Passphrase, PublicKey, Signature, Unopened, base64_text};

/// Bits of a registrar's key.
const BITS: usize = 3072;
/// Bytes of a token's signature, of a blinded token and of a blind signature.
pub(super) const SIGNED: usize = BITS / 8;
/// What the signature of an ask is made for.
const PURPOSE: &str = "ask-for-a-token";

/// The public key of a registrar, as DER.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct TokenKey(#[serde(with = "base64_text")] pub Vec<u8>);

impl TokenKey {
    pub(super) fn key(&self) -> Result<PublicKeySha384PSSRandomized> {
        let unfit = || Error::new("poll-token-key-unfit");
        let key = PublicKeySha384PSSRandomized::from_der(&self.0).map_err(|_| unfit())?;
        let modulus = key.components().n();
        let written = key.to_der().map_err(|_| unfit())?;
        match modulus.len() == SIGNED && modulus.first().is_some_and(|byte| byte >> 7 == 1) && written == self.0 {
            true => Ok(key),
            false => Err(unfit()),
        }
    }
}

/// What a voter sends to be given a token: the token blinded, under the voter's signature, so that the list of who asked can
/// be checked by everybody.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Ask {
    /// The poll.
    pub poll: ContentHash,
    /// The token, blinded.
    #[serde(with = "base64_text")]
    pub blinded: Vec<u8>,
    /// Who asks.
    pub by: PublicKey,
    /// Their signature.
    pub signature: Signature,
}

impl Ask {
    pub(super) fn signed(poll: ContentHash, blinded: Vec<u8>, keys: &Keys) -> Self {
        let signature = keys.sign(PURPOSE, &[&poll.0, &blinded]);
        Self { poll, blinded, by: keys.public(), signature }
    }

    fn holds(&self) -> bool {
        self.blinded.len() == SIGNED && self.by.verify(PURPOSE, &[&self.poll.0, &self.blinded], &self.signature)
    }
}

/// What the registrar sends back. It is of no use to anybody but who asked.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct BlindSignature {
    /// The poll.
    pub poll: ContentHash,
    /// The blind signature.
    #[serde(with = "base64_text")]
    pub signature: Vec<u8>,
}

/// Who asked for a token and was given one, by their id on the roll: published, so that somebody who abstained sees a token
/// given in their name, and that no more ballots are counted than tokens were given.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Issued(pub BTreeMap<String, Ask>);

impl Issued {
    /// Checks every ask against the roll.
    pub fn faults(&self, poll: &Poll) -> Result<Vec<Fault>> {
        let hash = poll.hash()?;
        let bad = |(person, ask): &(&String, &Ask)| {
            poll.roll.get(*person) != Some(&ask.by) || ask.poll != hash || !ask.holds()
        };
        Ok(self.0.iter().filter(bad).map(|(person, _)| Fault::AskInvalid { person: person.clone() }).collect())
    }
}

/// The registrar's secret key of one poll. `Debug` prints nothing of it.
pub struct Registrar(SecretKeySha384PSSRandomized);

/// What the registrar's file says.
#[derive(Serialize, Deserialize)]
struct Kept {
    #[serde(with = "base64_text")]
    key: Vec<u8>,
}

impl Drop for Kept {
    fn drop(&mut self) {
        self.key.zeroize();
    }
}

impl Registrar {
    /// Makes the key of a poll.
    pub fn make(random: &mut impl CryptoRng) -> Result<Self> {
        let pair =
            KeyPairSha384PSSRandomized::generate(random, BITS).map_err(|_| Error::new("registrar-key-not-made"))?;
        Ok(Self(pair.sk))
    }

    /// Returns what the poll publishes.
    pub fn public(&self) -> Result<TokenKey> {
        let key = self.0.public_key().and_then(|key| key.to_der());
        key.map(TokenKey).map_err(|_| Error::new("registrar-key-not-made"))
    }

    /// Writes the key under a passphrase.
    pub fn seal(&self, keys: &Keys, passphrase: &Passphrase) -> Result<Vec<u8>> {
        let key = self.0.to_der().map_err(|_| Error::new("registrar-key-not-made"))?;
        sealed::seal(Kind::Registrar, &Kept { key }, keys, Some(passphrase))
    }

    /// Reads the key back.
    pub fn open(bytes: &[u8], passphrase: &Passphrase) -> std::result::Result<Self, Unopened> {
        let kept = sealed::open::<Kept>(bytes, Kind::Registrar, Some(passphrase))?.body;
        SecretKeySha384PSSRandomized::from_der(&kept.key).map(Self).map_err(|_| Unopened::Unreadable)
    }

    /// Signs a token blind for somebody on the roll. Who sends the same ask again is given the same answer, as the first may be
    /// lost; another ask of the same person is refused.
    pub fn sign(
        &self,
        poll: &Poll,
        issued: &mut Issued,
        ask: &Ask,
        random: &mut impl CryptoRng,
    ) -> Result<BlindSignature> {
        let hash = poll.hash()?;
        if ask.poll != hash || poll.tokens != self.public()? {
            return Err(Error::new("ask-other-poll"));
        }
        let Some((person, _)) = poll.roll.iter().find(|(_, key)| **key == ask.by) else {
            return Err(Error::new("ask-not-on-roll"));
        };
        if !ask.holds() {
            return Err(Error::new("ask-not-signed"));
        }
        if issued.0.get(person).is_some_and(|given| given.blinded != ask.blinded) {
            return Err(Error::new("ask-twice"));
        }
        let signature = self.0.blind_sign_with_rng(random, &ask.blinded).map_err(|_| Error::new("ask-token-unfit"))?;
        issued.0.entry(person.clone()).or_insert_with(|| ask.clone());
        Ok(BlindSignature { poll: hash, signature: signature.0 })
    }
}

impl fmt::Debug for Registrar {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Registrar")
    }
}

/// What is signed: that it is a token, of which poll, and its number.
fn message(poll: ContentHash, serial: Serial) -> Vec<u8> {
    [b"leveller-ballot-token\0".as_slice(), &poll.0, &serial.0].concat()
}

/// A token on its way: blinded, with what only its voter knows.
pub(super) struct Blinded {
    pub(super) blinded: Vec<u8>,
    pub(super) secret: Vec<u8>,
    pub(super) randomizer: [u8; 32],
}

/// Blinds a token.
pub(super) fn blind(
    key: &PublicKeySha384PSSRandomized,
    poll: ContentHash,
    serial: Serial,
    random: &mut impl CryptoRng,
) -> Option<Blinded> {
    let result = key.blind(random, message(poll, serial)).ok()?;
    let randomizer = result.msg_randomizer?.0;
    Some(Blinded { blinded: result.blind_message.0, secret: result.secret.0, randomizer })
}

/// Takes the blinding off, and checks what is then there.
pub(super) fn unblind(
    key: &PublicKeySha384PSSRandomized,
    poll: ContentHash,
    serial: Serial,
    blinded: &Blinded,
    answer: &BlindSignature,
) -> Option<Token> {
    let result = blind_rsa_signatures::BlindingResult {
        blind_message: blind_rsa_signatures::BlindMessage(blinded.blinded.clone()),
        secret: blind_rsa_signatures::Secret(blinded.secret.clone()),
        msg_randomizer: Some(MessageRandomizer(blinded.randomizer)),
    };
    let signed = RsaBlindSignature(answer.signature.clone());
    let signature = key.finalize(&signed, &result, message(poll, serial)).ok()?;
    Some(Token { serial, randomizer: blinded.randomizer, signature: signature.0 })
}

/// Whether a token is of this poll.
pub(super) fn holds(key: &PublicKeySha384PSSRandomized, poll: ContentHash, token: &Token) -> bool {
    let signature = RsaSignature(token.signature.clone());
    key.verify(&signature, Some(MessageRandomizer(token.randomizer)), message(poll, token.serial)).is_ok()
}
