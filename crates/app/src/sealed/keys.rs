//! A person's signing key: made on first use, kept in the machine's folder, known to others by its fingerprint.

use std::fmt;
use std::io::Write;
use std::path::Path;

use ed25519_dalek::{Signer, SigningKey, VerifyingKey};
use rand::CryptoRng;
use serde::{Deserialize, Serialize};
use zeroize::{Zeroize as _, Zeroizing};

use super::{ContentHash, Kind, Passphrase, fixed_text, open, read, seal};
use crate::error::{Error, Result, file};
use crate::whole::folder_of;

/// Digits of a group of a fingerprint, and how many groups there are: 99 bits, more than anybody can search through.
const GROUP: usize = 5;
const GROUPS: usize = 6;

/// A person's signing keys. They are in no log: `Debug` prints the fingerprint alone.
#[derive(Clone)]
pub struct Keys(SigningKey);

/// What signatures are known by. It is no secret.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct PublicKey(#[serde(with = "fixed_text")] pub [u8; 32]);

/// An ed25519 signature.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Signature(#[serde(with = "fixed_text")] pub [u8; 64]);

/// What the file of a key says.
#[derive(Serialize, Deserialize)]
struct Kept {
    #[serde(with = "fixed_text")]
    seed: Seed,
}

type Seed = [u8; 32];

impl Drop for Kept {
    fn drop(&mut self) {
        self.seed.zeroize();
    }
}

impl Keys {
    /// Makes keys.
    pub fn make(random: &mut impl CryptoRng) -> Self {
        let mut seed = Zeroizing::new([0; 32]);
        random.fill_bytes(seed.as_mut());
        Self(SigningKey::from_bytes(&seed))
    }

    /// Returns the keys kept in a file, or makes them and keeps them there. A file that cannot be read is never replaced: the
    /// key in it may be on somebody's roll.
    pub fn kept(path: &Path, passphrase: Option<&Passphrase>, random: &mut impl CryptoRng) -> Result<Self> {
        if !path.exists() {
            let made = Self::make(random);
            if made.keep(path, passphrase)? {
                return Ok(made);
            }
        }
        let kept = open::<Kept>(&read(path)?, Kind::Key, passphrase).map_err(|why| why.of(path))?;
        let keys = Self(SigningKey::from_bytes(&kept.body.seed));
        if keys.public() != kept.by {
            return Err(Error::new("key-mixed-up").with("file", crate::error::file_name(path)));
        }
        mine_alone(path).map_err(|error| file("file-unwritable", path, &error))?;
        Ok(keys)
    }

    /// Writes the keys where there are none; whether it did so.
    fn keep(&self, path: &Path, passphrase: Option<&Passphrase>) -> Result<bool> {
        let bytes = Zeroizing::new(seal(Kind::Key, &Kept { seed: self.0.to_bytes() }, self, passphrase)?);
        let unwritable = |error: &std::io::Error| file("file-unwritable", path, error);
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder).map_err(|error| unwritable(&error))?;
        }
        // A temporary file is its owner's alone from the beginning.
        let mut unfinished = tempfile::NamedTempFile::new_in(folder_of(path)?).map_err(|error| unwritable(&error))?;
        unfinished.write_all(&bytes).and_then(|()| unfinished.as_file().sync_all()).map_err(|e| unwritable(&e))?;
        match unfinished.persist_noclobber(path) {
            Ok(_) => Ok(true),
            Err(failed) if failed.error.kind() == std::io::ErrorKind::AlreadyExists => Ok(false),
            Err(failed) => Err(unwritable(&failed.error)),
        }
    }

    /// Returns what others know these keys by.
    pub fn public(&self) -> PublicKey {
        PublicKey(self.0.verifying_key().to_bytes())
    }

    /// Signs parts of a message, one after the other, for a purpose. A signature for one purpose is none for another.
    pub fn sign(&self, purpose: &str, parts: &[&[u8]]) -> Signature {
        Signature(self.0.sign(&message(purpose, parts)).to_bytes())
    }
}

impl fmt::Debug for Keys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Keys({})", self.public().fingerprint())
    }
}

impl PublicKey {
    /// Reads a key from the hexadecimal digits it is shown as; none where it is no key.
    pub fn read(shown: &str) -> Option<Self> {
        let digit = |at: usize| u8::from_str_radix(shown.get(at..at + 2)?, 16).ok();
        let bytes: Option<Vec<u8>> = (0..shown.len()).step_by(2).map(digit).collect();
        bytes?.try_into().ok().map(Self)
    }

    /// Whether a signature is of these keys, of this message and for this purpose.
    pub fn verify(&self, purpose: &str, parts: &[&[u8]], signature: &Signature) -> bool {
        let signature = ed25519_dalek::Signature::from_bytes(&signature.0);
        VerifyingKey::from_bytes(&self.0)
            .is_ok_and(|key| key.verify_strict(&message(purpose, parts), &signature).is_ok())
    }

    /// Returns the fingerprint, which two people can compare by voice.
    pub fn fingerprint(&self) -> String {
        fingerprint("key", &self.0)
    }
}

impl fmt::Display for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PublicKey({})", self.fingerprint())
    }
}

/// Returns groups of digits that stand for bytes of some purpose.
pub fn fingerprint(purpose: &str, bytes: &[u8]) -> String {
    let hash = ContentHash::of(&message(purpose, &[bytes])).0;
    let modulus = 10_u64.pow(GROUP as u32);
    let groups: Vec<String> = hash
        .chunks_exact(GROUP)
        .take(GROUPS)
        .map(|chunk| {
            let number = chunk.iter().fold(0_u64, |number, byte| number << 8 | u64::from(*byte));
            format!("{:0GROUP$}", number % modulus)
        })
        .collect();
    groups.join(" ")
}

/// What is signed: who asks for it, what for, and the message.
fn message(purpose: &str, parts: &[&[u8]]) -> Vec<u8> {
    [b"leveller ", purpose.as_bytes(), &[0], parts.concat().as_slice()].concat()
}

/// Takes the right to a file from everybody but its owner.
#[cfg(unix)]
fn mine_alone(path: &Path) -> std::io::Result<()> {
    use std::os::unix::fs::PermissionsExt;

    let rights = std::fs::metadata(path)?.permissions();
    match rights.mode() & 0o077 {
        0 => Ok(()),
        _ => std::fs::set_permissions(path, std::fs::Permissions::from_mode(rights.mode() & 0o700)),
    }
}

/// Elsewhere the folder of a person's programs is that person's alone.
#[cfg(not(unix))]
fn mine_alone(_: &Path) -> std::io::Result<()> {
    Ok(())
}
