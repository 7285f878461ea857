//! Encryption, all of it by age: under a passphrase (scrypt) and to a key (X25519).

use std::fmt;
use std::io::Read;

use age::secrecy::SecretString;
use age::{DecryptError, Decryptor, Encryptor};

use super::Unopened;

/// How much work a passphrase costs, as a power of two: 128 MB of memory, and about a second.
/// Tests are about something else.
const WORK: u8 = if cfg!(test) { 4 } else { 17 };
/// The most work a file may ask for before it is refused.
const MOST_WORK: u8 = 18;

/// A passphrase, which is shown nowhere and wiped when it is dropped.
#[derive(Clone)]
pub struct Passphrase(SecretString);

impl Passphrase {
    /// Reads what somebody typed; none where that is blank.
    pub fn read(typed: &str) -> Option<Self> {
        (!typed.trim().is_empty()).then(|| Self(SecretString::from(typed.to_owned())))
    }
}

impl fmt::Debug for Passphrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Passphrase")
    }
}

/// Encrypts under a passphrase.
pub(super) fn under(passphrase: &Passphrase, plain: &[u8]) -> Option<Vec<u8>> {
    let mut recipient = age::scrypt::Recipient::new(passphrase.0.clone());
    recipient.set_work_factor(WORK);
    age::encrypt(&recipient, plain).ok()
}

/// Decrypts what is under a passphrase.
pub(super) fn from_under(passphrase: &Passphrase, locked: &[u8], most: usize) -> Result<Vec<u8>, Unopened> {
    let decryptor = Decryptor::new_buffered(locked).map_err(|_| Unopened::Tampered)?;
    if !decryptor.is_scrypt() {
        return Err(Unopened::Tampered);
    }
    let mut identity = age::scrypt::Identity::new(passphrase.0.clone());
    identity.set_max_work_factor(MOST_WORK);
    match read(decryptor, &identity, most) {
        Err(DecryptError::DecryptionFailed | DecryptError::KeyDecryptionFailed | DecryptError::NoMatchingKeys) => {
            Err(Unopened::WrongPassphrase)
        }
        read => read.map_err(|_| Unopened::Tampered),
    }
}

/// Encrypts to a key.
pub(crate) fn to_key(key: &age::x25519::Recipient, plain: &[u8]) -> Option<Vec<u8>> {
    let encryptor = Encryptor::with_recipients(std::iter::once(key as &dyn age::Recipient)).ok()?;
    let mut locked = Vec::new();
    let mut writer = encryptor.wrap_output(&mut locked).ok()?;
    std::io::Write::write_all(&mut writer, plain).ok()?;
    writer.finish().ok()?;
    Some(locked)
}

/// Decrypts what is encrypted to a key. [`Unopened::WrongKind`] is not among the answers; [`Unopened::Foreign`] means another key.
pub(crate) fn with_key(key: &age::x25519::Identity, locked: &[u8], most: usize) -> Result<Vec<u8>, Unopened> {
    let decryptor = Decryptor::new_buffered(locked).map_err(|_| Unopened::Tampered)?;
    read(decryptor, key, most).map_err(|error| match error {
        DecryptError::NoMatchingKeys => Unopened::Foreign,
        _ => Unopened::Tampered,
    })
}

fn read(decryptor: Decryptor<&[u8]>, identity: &dyn age::Identity, most: usize) -> Result<Vec<u8>, DecryptError> {
    let mut plain = Vec::new();
    let mut reader = decryptor.decrypt(std::iter::once(identity))?.take(most as u64 + 1);
    reader.read_to_end(&mut plain).map_err(DecryptError::Io)?;
    Ok(plain)
}
