//! Tellers: a key made in front of them, shared out among them, and put together again by enough of them.

use std::collections::BTreeSet;
use std::fmt;
use std::str::FromStr as _;

use age::secrecy::ExposeSecret as _;
use age::x25519::{Identity, Recipient};
use rand::CryptoRng;
use serde::{Deserialize, Serialize};
use vsss_rs::Gf256;
use zeroize::{Zeroize as _, Zeroizing};

use crate::error::{Error, Result};
use crate::sealed::{self, ContentHash, Keys, Kind, Passphrase, Unopened, base64_text};

/// Who opens the ballots: the key they are encrypted to, and how many of the shares of its secret open them.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Tellers {
    /// The public key, as age writes it.
    pub key: String,
    /// How many shares are needed.
    pub least: u8,
    /// The hash of each share, so that a wrong one is known.
    pub shares: Vec<ContentHash>,
}

impl Tellers {
    pub(super) fn recipient(&self) -> Result<Recipient> {
        Recipient::from_str(&self.key).map_err(|_| Error::new("poll-tellers-key-unfit"))
    }

    pub(super) fn check(&self) -> Result<()> {
        let different: BTreeSet<&ContentHash> = self.shares.iter().collect();
        if different.len() < self.shares.len() {
            return Err(Error::new("poll-tellers-key-unfit"));
        }
        numbers(usize::from(self.least), self.shares.len())?;
        self.recipient().map(|_| ())
    }

    /// Puts the secret together.
    pub(super) fn identity(&self, shares: &[Share]) -> Result<Identity> {
        if shares.iter().any(|share| !self.shares.contains(&share.hash())) {
            return Err(Error::new("share-foreign"));
        }
        let different: BTreeSet<&[u8]> = shares.iter().map(|share| share.0.as_slice()).collect();
        if different.len() < usize::from(self.least) {
            return Err(Error::new("shares-too-few")
                .with("given", different.len())
                .with("least", usize::from(self.least)));
        }
        let identity = combine(different.into_iter()).ok_or_else(|| Error::new("shares-do-not-fit"))?;
        match identity.to_public().to_string() == self.key {
            true => Ok(identity),
            false => Err(Error::new("shares-do-not-fit")),
        }
    }
}

/// Refuses numbers of tellers that make no sense: one teller alone must never be enough.
fn numbers(least: usize, tellers: usize) -> Result<()> {
    match 2 <= least && least <= tellers && tellers <= usize::from(u8::MAX) {
        true => Ok(()),
        false => Err(Error::new("tellers-number").with("least", least).with("tellers", tellers)),
    }
}

/// What a ceremony leaves: what the poll publishes, and a file for each teller.
#[derive(Debug, Clone)]
pub struct Ceremony {
    /// What the poll publishes.
    pub tellers: Tellers,
    /// The share of each teller, under their passphrase, in the order the passphrases were given.
    pub shares: Vec<Vec<u8>>,
}

/// A teller's share, wiped when it is dropped. `Debug` prints nothing of it.
pub struct Share(Zeroizing<Vec<u8>>);

/// What the file of a share says.
#[derive(Serialize, Deserialize)]
struct Kept {
    #[serde(with = "base64_text")]
    share: Vec<u8>,
}

impl Drop for Kept {
    fn drop(&mut self) {
        self.share.zeroize();
    }
}

impl Share {
    /// Opens a teller's file with that teller's passphrase.
    pub fn open(bytes: &[u8], passphrase: &Passphrase) -> std::result::Result<Self, Unopened> {
        let mut kept = sealed::open::<Kept>(bytes, Kind::Share, Some(passphrase))?.body;
        Ok(Self(Zeroizing::new(std::mem::take(&mut kept.share))))
    }

    fn hash(&self) -> ContentHash {
        ContentHash::of(&self.0)
    }
}

impl fmt::Debug for Share {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Share")
    }
}

/// Makes the tellers' key on a machine they look at together: a share for each passphrase, of which `least` are needed. The
/// secret is put together once from as many shares, and then dropped.
pub fn ceremony(
    least: usize,
    passphrases: &[Passphrase],
    keys: &Keys,
    random: &mut impl CryptoRng,
) -> Result<Ceremony> {
    numbers(least, passphrases.len())?;
    let unmade = || Error::new("tellers-key-not-made");
    let identity = Identity::generate();
    let secret = identity.to_string();
    let parts = Gf256::split_bytes(least, passphrases.len(), secret.expose_secret().as_bytes(), &mut *random)
        .map_err(|_| unmade())?;
    let shares: Vec<Share> = parts.into_iter().map(|part| Share(Zeroizing::new(part))).collect();
    let tellers = Tellers {
        key: identity.to_public().to_string(),
        least: u8::try_from(least).map_err(|_| unmade())?,
        shares: shares.iter().map(Share::hash).collect(),
    };
    let last = shares.iter().rev().take(least).map(|share| share.0.as_slice());
    if combine(last).is_none_or(|identity| identity.to_public().to_string() != tellers.key) {
        return Err(unmade());
    }
    let sealed = shares.iter().zip(passphrases).map(|(share, passphrase)| {
        sealed::seal(Kind::Share, &Kept { share: share.0.to_vec() }, keys, Some(passphrase))
    });
    Ok(Ceremony { shares: sealed.collect::<Result<_>>()?, tellers })
}

/// Puts shares together, whatever comes of it.
pub(super) fn combine<'a>(shares: impl Iterator<Item = &'a [u8]>) -> Option<Identity> {
    let shares = Wiped(shares.map(<[u8]>::to_vec).collect());
    let secret = Zeroizing::new(Gf256::combine_bytes(&shares.0).ok()?);
    Identity::from_str(std::str::from_utf8(&secret).ok()?).ok()
}

/// Copies of shares, wiped when they are dropped.
struct Wiped(Vec<Vec<u8>>);

impl Drop for Wiped {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

#[cfg(test)]
impl Share {
    /// The share itself, for tests that do with it what nobody should.
    pub(super) fn bytes(&self) -> &[u8] {
        &self.0
    }
}
