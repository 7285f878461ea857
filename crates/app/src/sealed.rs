//! Files that go from hand to hand: signed by who made them, whole or refused, under a passphrase where that is wished.
//!
//! [`seal`] makes one of any body that can be written as JSON, [`open`] reads it back. What a body says is written
//! elsewhere; what is not in the body is not in the file. A file is:
//!
//! | bytes | |
//! |---|---|
//! | 8 | the mark of these files, which a transfer as text would break |
//! | 2 | the number of the format |
//! | 1 | what kind of file it is |
//! | 1 | how it is wrapped: in clear, or under a passphrase |
//!
//! In clear there follow: how the body is packed (1), its length (8) and its length packed (8), the SHA-256 of the body (32),
//! the public key of the maker (32), their signature (64) over all of this and the packed body, and the packed body. Under a
//! passphrase there follow the length of the rest (8) and, encrypted by age, the whole file as it would be in clear.
//! Numbers are written with the highest byte first.

use std::fmt;
use std::io::{Read, Write};
use std::path::Path;

use flate2::Compression;
use flate2::read::DeflateDecoder;
use flate2::write::DeflateEncoder;
use rand::Rng as _;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::error::{Error, file, file_name};

mod bytes;
mod keys;
mod lock;
#[cfg(test)]
#[path = "../tests/sealed/inside.rs"]
mod tests;

pub(crate) use bytes::{base64_text, fixed_text};
pub use keys::{Keys, PublicKey, Signature, fingerprint};
pub use lock::Passphrase;
pub(crate) use lock::{to_key, with_key};

/// The mark: a byte that is no text, both ends of line and the end of a file of text, so that a transfer that takes the file
/// for text is noticed.
pub const MARK: [u8; 8] = *b"\x89LEV\r\n\x1a\n";
/// The newest format this program reads and the one it writes.
pub const FORMAT: u16 = 1;
/// The most a file may have, packed or unpacked.
pub const LARGEST: usize = 64 << 20;
/// A body from this size on is deflated.
const LARGE: usize = 1 << 12;

/// Length of what every file begins with.
pub(crate) const HEAD: usize = MARK.len() + 4;
const LENGTHS: usize = HEAD + 1;
const HASH: usize = LENGTHS + 16;
const KEY: usize = HASH + 32;
const SIGNATURE: usize = KEY + 32;
const BODY: usize = SIGNATURE + 64;
/// What a signature of a file is made for, so that it is none of anything else.
const PURPOSE: &str = "sealed-file";

/// What kind of file it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// What an owner or an advisor gives to a person or a group to look at.
    Review,
    /// What somebody sends back.
    Reply,
    /// What the owner's program answers to replies.
    Answer,
    /// A ballot of a secret poll. It is not signed; see [`crate::secret_ballot`].
    Ballot,
    /// A teller's share of the key that opens the ballots.
    Share,
    /// What came out of the box.
    Opening,
    /// What a voter keeps.
    Voter,
    /// The key a registrar signs tokens with.
    Registrar,
    /// A person's signing key.
    Key,
}

impl Kind {
    /// All kinds, each with the number it has in a file.
    pub const ALL: [(Self, u8); 9] = [
        (Self::Review, 1),
        (Self::Reply, 2),
        (Self::Answer, 3),
        (Self::Ballot, 4),
        (Self::Share, 5),
        (Self::Opening, 6),
        (Self::Voter, 7),
        (Self::Registrar, 8),
        (Self::Key, 9),
    ];

    /// Returns the number it has in a file.
    pub(crate) fn number(self) -> u8 {
        Self::ALL.iter().find(|(kind, _)| *kind == self).map_or(0, |(_, number)| *number)
    }

    fn of(number: u8) -> Option<Self> {
        Self::ALL.iter().find(|(_, known)| *known == number).map(|(kind, _)| *kind)
    }

    /// Returns its id, by which messages choose their words.
    pub fn id(self) -> &'static str {
        match self {
            Self::Review => "review",
            Self::Reply => "reply",
            Self::Answer => "answer",
            Self::Ballot => "ballot",
            Self::Share => "share",
            Self::Opening => "opening",
            Self::Voter => "voter",
            Self::Registrar => "registrar",
            Self::Key => "key",
        }
    }
}

/// How a file is wrapped.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Wrapping {
    /// In clear.
    Clear = 0,
    /// Under a passphrase.
    Passphrase = 1,
    /// Encrypted to somebody's key.
    ToKey = 2,
}

/// The SHA-256 of something.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct ContentHash(#[serde(with = "fixed_text")] pub [u8; 32]);

impl ContentHash {
    /// Returns the hash of bytes.
    pub fn of(bytes: &[u8]) -> Self {
        Self(Sha256::digest(bytes).into())
    }

    /// Returns the hash of a value as JSON in one order.
    pub fn of_value<T: Serialize>(value: &T) -> crate::error::Result<Self> {
        canonical(value).map(|bytes| Self::of(&bytes))
    }
}

impl fmt::Display for ContentHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for ContentHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// A file that was opened: nothing in it was changed since its maker signed it.
#[derive(Debug, Clone, PartialEq)]
pub struct Opened<T> {
    /// What it says.
    pub body: T,
    /// Who made it. Whether that is who it should be, only a list of keys can say.
    pub by: PublicKey,
    /// The hash of the body.
    pub hash: ContentHash,
}

/// Returns numbers nobody can foretell: those of the system.
pub fn random() -> impl rand::CryptoRng {
    rand::make_rng::<rand::rngs::StdRng>()
}

/// Returns an id nobody has or can guess: 16 bytes in hexadecimal.
pub fn random_id() -> String {
    let mut bytes = [0; 16];
    random().fill_bytes(&mut bytes);
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Why a file was not opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unopened {
    /// It does not begin as these files do.
    Foreign,
    /// A newer program made it.
    Newer {
        /// The number of its format.
        format: u16,
    },
    /// Its end is missing.
    Truncated,
    /// It is not what its maker signed.
    Tampered,
    /// It is another kind of file.
    WrongKind {
        /// What it is.
        found: Kind,
        /// What was asked for.
        wanted: Kind,
    },
    /// It is under a passphrase, and none was given.
    NeedsPassphrase,
    /// The passphrase does not open it, or it was changed: which of the two, nobody can tell.
    WrongPassphrase,
    /// It is larger than any of these files may be.
    TooLarge,
    /// It is as its maker signed it, and says nothing this program understands.
    Unreadable,
}

impl Unopened {
    /// Returns it as an error about a file.
    pub fn of(self, path: &Path) -> Error {
        let error = match self {
            Self::Foreign => Error::new("sealed-foreign"),
            Self::Newer { format } => Error::new("sealed-newer").with("format", usize::from(format)),
            Self::Truncated => Error::new("sealed-truncated"),
            Self::Tampered => Error::new("sealed-tampered"),
            Self::WrongKind { found, wanted } => {
                Error::new("sealed-wrong-kind").with("found", found.id()).with("wanted", wanted.id())
            }
            Self::NeedsPassphrase => Error::new("sealed-needs-passphrase"),
            Self::WrongPassphrase => Error::new("sealed-wrong-passphrase"),
            Self::TooLarge => Error::new("sealed-too-large").with("megabytes", LARGEST >> 20),
            Self::Unreadable => Error::new("sealed-unreadable"),
        };
        error.with("file", file_name(path))
    }
}

/// Reads a file's bytes, unless it is larger than any of these files may be.
pub fn read(path: &Path) -> crate::error::Result<Vec<u8>> {
    let unreadable = |error: std::io::Error| file("file-unreadable", path, &error);
    let mut bytes = Vec::new();
    let most = LARGEST as u64 + 1;
    std::fs::File::open(path).map_err(unreadable)?.take(most).read_to_end(&mut bytes).map_err(unreadable)?;
    if bytes.len() > LARGEST { Err(Unopened::TooLarge.of(path)) } else { Ok(bytes) }
}

/// Returns what a file says it is, without opening it; none where it is none of these files.
pub fn kind_of(bytes: &[u8]) -> Option<Kind> {
    head(bytes).ok().map(|(kind, _)| kind)
}

/// Makes a file. The same body and the same keys give the same bytes, but for those under a passphrase.
pub fn seal<T: Serialize>(
    kind: Kind,
    body: &T,
    keys: &Keys,
    passphrase: Option<&Passphrase>,
) -> crate::error::Result<Vec<u8>> {
    let body = canonical(body)?;
    let too_large = || Error::new("sealed-body-too-large").with("megabytes", LARGEST >> 20);
    if body.len() > LARGEST {
        return Err(too_large());
    }
    let (packing, packed) = pack(&body);
    let clear = sign(kind, packing, ContentHash::of(&body), body.len(), &packed, keys);
    let Some(passphrase) = passphrase else { return Ok(clear) };
    let locked = lock::under(passphrase, &clear).ok_or_else(|| Error::new("sealed-not-locked"))?;
    let mut bytes = start(kind, Wrapping::Passphrase);
    bytes.extend((locked.len() as u64).to_be_bytes());
    bytes.extend(locked);
    if bytes.len() > LARGEST { Err(too_large()) } else { Ok(bytes) }
}

/// Opens a file of a kind.
pub fn open<T: DeserializeOwned>(
    bytes: &[u8],
    kind: Kind,
    passphrase: Option<&Passphrase>,
) -> Result<Opened<T>, Unopened> {
    let wrapping = head_of(bytes, kind)?;
    match wrapping {
        Wrapping::Clear => open_clear(bytes),
        Wrapping::ToKey => Err(Unopened::Tampered),
        Wrapping::Passphrase => {
            let (length, rest) = bytes[HEAD..].split_first_chunk().ok_or(Unopened::Truncated)?;
            whole(u64::from_be_bytes(*length), rest)?;
            let passphrase = passphrase.ok_or(Unopened::NeedsPassphrase)?;
            let clear = lock::from_under(passphrase, rest, LARGEST)?;
            match head(&clear)? {
                (found, Wrapping::Clear) if found == kind => open_clear(&clear),
                _ => Err(Unopened::Tampered),
            }
        }
    }
}

/// Returns a value as JSON whose members are in order of their names, so that the same value is the same bytes.
fn canonical<T: Serialize>(value: &T) -> crate::error::Result<Vec<u8>> {
    let unfit = |_| Error::new("sealed-body-unfit");
    let mut value = serde_json::to_value(value).map_err(unfit)?;
    value.sort_all_objects();
    serde_json::to_vec(&value).map_err(unfit)
}

/// Returns what every file begins with.
pub(crate) fn start(kind: Kind, wrapping: Wrapping) -> Vec<u8> {
    let mut bytes = MARK.to_vec();
    bytes.extend(FORMAT.to_be_bytes());
    bytes.extend([kind.number(), wrapping as u8]);
    bytes
}

/// Reads what every file begins with, and refuses another kind.
pub(crate) fn head_of(bytes: &[u8], kind: Kind) -> Result<Wrapping, Unopened> {
    match head(bytes)? {
        (found, _) if found != kind => Err(Unopened::WrongKind { found, wanted: kind }),
        (_, wrapping) => Ok(wrapping),
    }
}

fn head(bytes: &[u8]) -> Result<(Kind, Wrapping), Unopened> {
    if bytes.len() > LARGEST {
        return Err(Unopened::TooLarge);
    }
    if bytes.is_empty() || bytes.iter().zip(MARK).any(|(found, known)| *found != known) {
        return Err(Unopened::Foreign);
    }
    let [high, low, kind, wrapping] = *bytes.get(MARK.len()..HEAD).ok_or(Unopened::Truncated)? else {
        return Err(Unopened::Truncated);
    };
    match u16::from_be_bytes([high, low]) {
        FORMAT => {}
        format if format > FORMAT => return Err(Unopened::Newer { format }),
        _ => return Err(Unopened::Tampered),
    }
    let wrapping = match wrapping {
        0 => Wrapping::Clear,
        1 => Wrapping::Passphrase,
        2 => Wrapping::ToKey,
        _ => return Err(Unopened::Tampered),
    };
    Ok((Kind::of(kind).ok_or(Unopened::Tampered)?, wrapping))
}

/// Whether a part has the length that was said.
fn whole(said: u64, part: &[u8]) -> Result<(), Unopened> {
    match said.cmp(&(part.len() as u64)) {
        std::cmp::Ordering::Equal => Ok(()),
        std::cmp::Ordering::Greater => Err(Unopened::Truncated),
        std::cmp::Ordering::Less => Err(Unopened::Tampered),
    }
}

/// Deflates what is large.
fn pack(body: &[u8]) -> (u8, Vec<u8>) {
    if body.len() < LARGE {
        return (0, body.to_vec());
    }
    let mut encoder = DeflateEncoder::new(Vec::new(), Compression::default());
    match encoder.write_all(body).and_then(|()| encoder.finish()) {
        Ok(packed) => (1, packed),
        Err(_) => (0, body.to_vec()),
    }
}

/// Writes a file in clear and signs it.
fn sign(kind: Kind, packing: u8, hash: ContentHash, length: usize, packed: &[u8], keys: &Keys) -> Vec<u8> {
    let mut bytes = start(kind, Wrapping::Clear);
    bytes.push(packing);
    bytes.extend((length as u64).to_be_bytes());
    bytes.extend((packed.len() as u64).to_be_bytes());
    bytes.extend(hash.0);
    bytes.extend(keys.public().0);
    let signature = keys.sign(PURPOSE, &[&bytes, packed]);
    bytes.extend(signature.0);
    bytes.extend(packed);
    bytes
}

/// Opens a file in clear: nothing of it is unpacked before its signature holds.
fn open_clear<T: DeserializeOwned>(bytes: &[u8]) -> Result<Opened<T>, Unopened> {
    let packed = bytes.get(BODY..).ok_or(Unopened::Truncated)?;
    let number = |at: usize| {
        let mut number = [0; 8];
        number.copy_from_slice(&bytes[at..at + 8]);
        u64::from_be_bytes(number)
    };
    whole(number(LENGTHS + 8), packed)?;
    let fixed = |at: usize| {
        let mut fixed = [0; 32];
        fixed.copy_from_slice(&bytes[at..at + 32]);
        fixed
    };
    let mut signature = [0; 64];
    signature.copy_from_slice(&bytes[SIGNATURE..BODY]);
    let by = PublicKey(fixed(KEY));
    if !by.verify(PURPOSE, &[&bytes[..SIGNATURE], packed], &Signature(signature)) {
        return Err(Unopened::Tampered);
    }
    let length = usize::try_from(number(LENGTHS)).ok().filter(|length| *length <= LARGEST).ok_or(Unopened::TooLarge)?;
    let body = match bytes[HEAD] {
        0 => packed.to_vec(),
        1 => unpack(packed, length)?,
        _ => return Err(Unopened::Tampered),
    };
    let hash = ContentHash::of(&body);
    if body.len() != length || hash.0 != fixed(HASH) {
        return Err(Unopened::Tampered);
    }
    let body = serde_json::from_slice(&body).map_err(|_| Unopened::Unreadable)?;
    Ok(Opened { body, by, hash })
}

/// Unpacks as much as was said and one byte more, which is one too many.
fn unpack(packed: &[u8], length: usize) -> Result<Vec<u8>, Unopened> {
    let mut body = Vec::new();
    DeflateDecoder::new(packed).take(length as u64 + 1).read_to_end(&mut body).map_err(|_| Unopened::Tampered)?;
    Ok(body)
}
