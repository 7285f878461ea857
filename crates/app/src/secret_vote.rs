//! A secret vote from files, step by step: what the registrar, each voter, the tellers and everybody who checks do with them.
//! What the steps rest on is in [`crate::secret_ballot`]; who could cheat and who would notice stands in
//! docs/secret-ballot.md.

use std::path::{Path, PathBuf};

use leveller_model::review::Choice;
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::error::{Error, Result, file_name};
use crate::sealed::{self, ContentHash, Keys, Passphrase};
use crate::secret_ballot::{
    Ask, Ballots, BlindSignature, Issued, Opening, Own, Poll, Registrar, Share, Tellers, Voter, Why, ceremony, open_box,
};
use crate::session::Opened;
use crate::whole::{self, refuse_to_replace};
use crate::work::{WHOLE, Work};

/// What was done with files: those written, and those refused with the reason.
#[derive(Debug, Default)]
pub struct Done {
    /// Files that were written.
    pub files: Vec<PathBuf>,
    /// Files that were refused.
    pub refused: Vec<(PathBuf, Error)>,
}

/// The registrar's folder of one poll: what everybody gets, the key that signs tokens, who asked, and what they are answered.
pub struct Registry(PathBuf);

impl Registry {
    /// Names the folder; nothing is read or written.
    pub fn at(folder: &Path) -> Self {
        Self(folder.to_owned())
    }

    /// Where the poll is that everybody gets.
    pub fn poll(&self) -> PathBuf {
        self.0.join("poll.json")
    }

    fn key(&self) -> PathBuf {
        self.0.join("registrar.levregistrar")
    }

    /// Where the list is of who asked.
    pub fn issued(&self) -> PathBuf {
        self.0.join("issued.json")
    }

    /// Begins the folder with a key of its own. One that is begun is refused: its tokens would be of no poll.
    pub(crate) fn begin(&self, registrar: &Registrar, poll: &Poll, keys: &Keys, passphrase: &Passphrase) -> Result<()> {
        refuse_to_replace(&self.poll())?;
        refuse_to_replace(&self.key())?;
        whole::make_folder(&self.0)?;
        whole::write(&self.key(), &registrar.seal(keys, passphrase)?)?;
        write(&self.poll(), poll)
    }

    /// Signs tokens blind, one a person, and writes an answer for each ask into the folder. Where whoever waits says stop,
    /// the asks that are left are refused; those that were answered stay so.
    pub fn issue(&self, asks: &[PathBuf], passphrase: &Passphrase, work: &Work) -> Result<Done> {
        work.begin("tokens", "", WHOLE)?;
        let poll: Poll = read(&self.poll())?;
        let key = Registrar::open(&sealed::read(&self.key())?, passphrase).map_err(|why| why.of(&self.key()))?;
        let list = self.issued();
        let mut issued: Issued = if list.exists() { read(&list)? } else { Issued::default() };
        let mut done = Done::default();
        for (at, path) in asks.iter().enumerate() {
            let answered = work.go_on(at, asks.len()).and_then(|()| self.answer(&poll, &key, &mut issued, path));
            match answered {
                Ok(answer) => done.files.push(answer),
                Err(why) => done.refused.push((path.clone(), why)),
            }
        }
        Ok(done)
    }

    fn answer(&self, poll: &Poll, key: &Registrar, issued: &mut Issued, path: &Path) -> Result<PathBuf> {
        let ask: Ask = read(path)?;
        let answer = key.sign(poll, issued, &ask, &mut sealed::random())?;
        // The list comes first: a token nobody can find on it would look like one made for nobody.
        write(&self.issued(), issued)?;
        let voter = poll.roll.iter().find(|(_, key)| **key == ask.by).map(|(voter, _)| voter.as_str());
        let out = self.0.join(format!("token-{}.json", file_safe(voter.unwrap_or_default())));
        write(&out, &answer)?;
        Ok(out)
    }

    /// Reads what tellers opened, with the poll and who asked, to be taken into the plan.
    pub fn opened(&self, opening: &Path) -> Result<Opened> {
        Ok(Opened { poll: read(&self.poll())?, issued: read(&self.issued())?, opening: read(opening)? })
    }
}

/// What a voter keeps of one poll: whoever has the file and its passphrase knows how they voted.
pub struct Kept<'a> {
    /// Where it is.
    pub path: &'a Path,
    /// What it is locked with.
    pub passphrase: &'a Passphrase,
}

impl Kept<'_> {
    fn read(&self) -> Result<Voter> {
        Voter::open(&sealed::read(self.path)?, self.passphrase).map_err(|why| why.of(self.path))
    }

    fn write(&self, voter: &Voter, keys: &Keys) -> Result<()> {
        whole::write(self.path, &voter.seal(keys, self.passphrase)?)
    }

    /// Asks for a token: keeps what takes the blinding off, then writes what is sent to the registrar. Returns the digits to
    /// compare with those on the wall.
    pub fn ask(&self, poll: &Path, out: &Path, keys: &Keys) -> Result<String> {
        // A second ask would lose the token the first is answered with.
        refuse_to_replace(self.path)?;
        refuse_to_replace(out)?;
        let poll: Poll = read(poll)?;
        let (voter, ask) = Voter::ask(&poll, keys, &mut sealed::random())?;
        self.write(&voter, keys)?;
        if let Err(error) = write(out, &ask) {
            // Nothing was sent, so what was kept is of no use, and would refuse the next try.
            let _ = std::fs::remove_file(self.path);
            return Err(error);
        }
        poll.fingerprint()
    }

    /// Takes the registrar's answer, checks the token, and writes the ballot. Returns its hash, by which the voter finds it on
    /// the list of the box.
    pub fn cast(&self, poll: &Path, answer: &Path, choice: &Choice, out: &Path, keys: &Keys) -> Result<ContentHash> {
        refuse_to_replace(out)?;
        let poll: Poll = read(poll)?;
        let answer: BlindSignature = read(answer)?;
        let mut voter = self.read()?;
        voter.accept(&poll, &answer)?;
        let ballot = voter.cast(&poll, choice)?;
        self.write(&voter, keys)?;
        whole::write(out, &ballot)?;
        Ok(ContentHash::of(&ballot))
    }

    /// Looks for the voter's own ballot among what came out of the box; that it is not there as it was cast is an error.
    pub fn find_own(&self, opening: &Path) -> Result<()> {
        Err(match self.read()?.finds_own(&read(opening)?) {
            Own::Counted => return Ok(()),
            Own::Changed => Error::new("ballot-own-changed"),
            Own::Contradicted => Error::new("ballot-own-contradicted"),
            Own::Refused => Error::new("ballot-own-refused"),
            Own::Lost => Error::new("ballot-own-lost"),
            Own::NotInBox => Error::new("ballot-own-not-in-box"),
            Own::NotCast => Error::new("ballot-own-not-cast"),
            Own::OtherPoll => Error::new("ballot-own-other-poll"),
        })
    }
}

/// Refuses the file of another poll than the one that is asked.
pub fn refuse_other(poll: &Path, asked: &leveller_model::review::Poll) -> Result<()> {
    let given: Poll = read(poll)?;
    match given.terms == ContentHash::of_value(asked)? {
        true => Ok(()),
        false => Err(Error::new("vote-file-other-poll").with("file", file_name(poll))),
    }
}

/// Makes the tellers' key on a machine they look at together: a share for each passphrase, of which `least` open the box.
/// Returns where what they publish is.
pub fn make_tellers(folder: &Path, least: usize, passphrases: &[Passphrase], keys: &Keys) -> Result<PathBuf> {
    let public = folder.join("tellers.json");
    refuse_to_replace(&public)?;
    let made = ceremony(least, passphrases, keys, &mut sealed::random())?;
    whole::make_folder(folder)?;
    for (number, share) in (1..).zip(&made.shares) {
        whole::write(&folder.join(format!("teller-{number}.levshare")), share)?;
    }
    write(&public, &made.tellers)?;
    Ok(public)
}

/// Reads what tellers publish.
pub(crate) fn tellers(path: &Path) -> Result<Tellers> {
    read(path)
}

/// Returns the hashes of the ballots in the box, in their order.
pub fn list(ballots: &[PathBuf]) -> Result<Vec<ContentHash>> {
    Ok(put_in(ballots)?.list())
}

/// Opens the box with enough shares, each with its passphrase, and writes what came out of it.
pub fn open(poll: &Path, out: &Path, ballots: &[PathBuf], shares: &[(PathBuf, Passphrase)]) -> Result<Opening> {
    refuse_to_replace(out)?;
    let poll: Poll = read(poll)?;
    let open =
        |(path, words): &(PathBuf, Passphrase)| Share::open(&sealed::read(path)?, words).map_err(|why| why.of(path));
    let opening = open_box(&poll, &shares.iter().map(open).collect::<Result<Vec<_>>>()?, &put_in(ballots)?)?;
    write(out, &opening)?;
    Ok(opening)
}

/// Checks what came out of the box, as anybody can: every token, every ask, every number.
pub fn check(poll: &Path, opening: &Path, issued: &Path) -> Result<Opening> {
    let opening: Opening = read(opening)?;
    match opening.faults(&read(poll)?, &read(issued)?)?.into_iter().next() {
        Some(fault) => Err(fault.into()),
        None => Ok(opening),
    }
}

/// Puts ballots into a box. A copy counts once; what is no ballot is refused by name.
fn put_in(paths: &[PathBuf]) -> Result<Ballots> {
    let mut ballots = Ballots::default();
    for path in paths {
        match ballots.put(sealed::read(path)?) {
            Ok(()) | Err(Why::Copied) => {}
            Err(_) => return Err(unreadable(path)),
        }
    }
    Ok(ballots)
}

/// Writes a key so that a file can be named by it and no two keys are written alike.
fn file_safe(key: &str) -> String {
    let mut safe = String::new();
    for c in key.chars() {
        match c.is_alphanumeric() || c == '-' {
            true => safe.push(c),
            false => safe.push_str(&format!("_{:x}_", u32::from(c))),
        }
    }
    safe
}

fn read<T: DeserializeOwned>(path: &Path) -> Result<T> {
    serde_json::from_slice(&sealed::read(path)?).map_err(|_| unreadable(path))
}

fn unreadable(path: &Path) -> Error {
    Error::new("vote-file-unreadable").with("file", file_name(path))
}

fn write(path: &Path, value: &impl Serialize) -> Result<()> {
    let bytes = serde_json::to_vec_pretty(value).map_err(|_| Error::new("plan-damaged"))?;
    whole::write(path, &bytes)
}
