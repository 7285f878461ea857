//! `leveller ballot`: a secret vote from files, step by step. Who does what, who could cheat and who would notice stands in
//! docs/secret-ballot.md.

use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};
use leveller_app::error::{Error, Result, file};
use leveller_app::sealed::{self, Keys, Passphrase};
use leveller_app::secret_ballot::{
    Ask, Ballots, BlindSignature, Issued, Opening, Own, Poll, Registrar, Share, Tellers, Voter, ceremony, open_box,
};
use leveller_app::session::Opened;
use leveller_app::whole;
use leveller_model::review::Choice;
use serde::Serialize;

use crate::arguments::Signed;
use crate::review::{Keyed, json_of, read_json};
use crate::run::{opened_by, say};

#[derive(Subcommand)]
pub enum Action {
    /// Makes the tellers' key on a machine they look at together: a share for each, under their own passphrase.
    Tellers {
        /// The folder to write to; made where it is not there.
        dir: PathBuf,
        /// How many shares open the ballots.
        #[arg(long)]
        least: usize,
        /// A file for each teller whose first line is their passphrase.
        #[arg(long = "passphrase-file", value_name = "FILE", required = true)]
        passphrases: Vec<PathBuf>,
        #[command(flatten)]
        keyed: Keyed,
    },
    /// Draws up the secret side of a poll, and says the digits that hang on the wall.
    Poll {
        /// The plan.
        plan: PathBuf,
        /// The poll.
        poll: String,
        /// What the tellers publish.
        tellers: PathBuf,
        /// The file to write, which everybody gets.
        out: PathBuf,
        /// Where the registrar's key is written, under the passphrase.
        #[arg(long, value_name = "FILE")]
        registrar: PathBuf,
        #[command(flatten)]
        locked: Locked,
        #[command(flatten)]
        keyed: Keyed,
        #[command(flatten)]
        signed: Signed,
    },
    /// Asks for a token: writes what the voter keeps, then what the voter sends.
    Ask {
        /// What everybody got.
        poll: PathBuf,
        /// What is sent to the registrar.
        out: PathBuf,
        #[command(flatten)]
        kept: Kept,
        #[command(flatten)]
        keyed: Keyed,
    },
    /// Signs tokens blind, one a person, and writes who asked.
    Issue {
        /// What everybody got.
        poll: PathBuf,
        /// The folder the answers are written to; `issued.json` in it says who asked.
        dir: PathBuf,
        /// What voters sent.
        asks: Vec<PathBuf>,
        /// The registrar's key.
        #[arg(long, value_name = "FILE")]
        registrar: PathBuf,
        #[command(flatten)]
        locked: Locked,
    },
    /// Takes the registrar's answer, checks the token, and makes the ballot.
    Cast {
        /// What everybody got.
        poll: PathBuf,
        /// The registrar's answer.
        answer: PathBuf,
        /// The choice, as JSON; - reads it from standard input.
        choice: PathBuf,
        /// The ballot to write, which is handed in.
        out: PathBuf,
        #[command(flatten)]
        kept: Kept,
        #[command(flatten)]
        keyed: Keyed,
    },
    /// Lists the ballots in the box, in order of their hashes.
    List {
        /// The ballots.
        ballots: Vec<PathBuf>,
    },
    /// Opens the box with enough shares, and writes what came out of it.
    Open {
        /// What everybody got.
        poll: PathBuf,
        /// The file to write.
        out: PathBuf,
        /// The ballots.
        ballots: Vec<PathBuf>,
        /// Shares of tellers.
        #[arg(long = "share", value_name = "FILE", required = true)]
        shares: Vec<PathBuf>,
        /// The passphrase of each share, in the same order.
        #[arg(long = "passphrase-file", value_name = "FILE", required = true)]
        passphrases: Vec<PathBuf>,
    },
    /// Checks what came out of the box, as anybody can; with what a voter kept, looks for their own ballot.
    Check {
        /// What everybody got.
        poll: PathBuf,
        /// What came out of the box.
        opening: PathBuf,
        /// Who asked.
        issued: PathBuf,
        /// What the voter kept.
        #[arg(long, value_name = "FILE", requires = "passphrase_file")]
        voter: Option<PathBuf>,
        /// A file whose first line is the voter's passphrase.
        #[arg(long, value_name = "FILE")]
        passphrase_file: Option<PathBuf>,
    },
    /// Takes what came out of the box into the plan, to be counted with `leveller review tally`.
    Take {
        /// The plan.
        plan: PathBuf,
        /// The poll.
        id: String,
        /// What everybody got.
        poll: PathBuf,
        /// What came out of the box.
        opening: PathBuf,
        /// Who asked.
        issued: PathBuf,
        #[command(flatten)]
        signed: Signed,
    },
}

#[derive(Args)]
pub struct Locked {
    /// A file whose first line is the passphrase.
    #[arg(long, value_name = "FILE")]
    passphrase_file: PathBuf,
}

#[derive(Args)]
pub struct Kept {
    /// What the voter keeps: whoever has it knows how they voted.
    #[arg(long, value_name = "FILE")]
    voter: PathBuf,
    #[command(flatten)]
    locked: Locked,
}

fn passphrase(path: &Path) -> Result<Passphrase> {
    let text = std::fs::read_to_string(path).map_err(|error| file("file-unreadable", path, &error))?;
    Passphrase::read(text.lines().next().unwrap_or_default()).ok_or_else(|| Error::new("passphrase-empty"))
}

impl Kept {
    fn read(&self) -> Result<Voter> {
        let bytes = sealed::read(&self.voter)?;
        Voter::open(&bytes, &passphrase(&self.locked.passphrase_file)?).map_err(|why| why.of(&self.voter))
    }

    fn write(&self, voter: &Voter, keys: &Keys) -> Result<()> {
        whole::write(&self.voter, &voter.seal(keys, &passphrase(&self.locked.passphrase_file)?)?)
    }
}

fn write_json(path: &Path, value: &impl Serialize) -> Result<()> {
    whole::write(path, json_of(value)?.as_bytes())
}

/// Runs a command about secret votes.
pub async fn run(action: Action) -> Result<()> {
    let random = &mut sealed::random();
    match action {
        Action::Tellers { dir, least, passphrases, keyed } => {
            let passphrases = passphrases.iter().map(|path| passphrase(path)).collect::<Result<Vec<_>>>()?;
            let made = ceremony(least, &passphrases, &keyed.keys()?, random)?;
            whole::make_folder(&dir)?;
            for (number, share) in (1..).zip(&made.shares) {
                whole::write(&dir.join(format!("teller-{number}.levshare")), share)?;
            }
            write_json(&dir.join("tellers.json"), &made.tellers)?;
            say!("{}", dir.join("tellers.json").display());
        }
        Action::Poll { plan, poll, tellers, out, registrar, locked, keyed, signed } => {
            let mut session = opened_by(&plan, signed).await?;
            let tellers: Tellers = read_json(&tellers)?;
            let made = Registrar::make(random)?;
            let (drawn, without) = session.secret_poll(&poll, tellers, &made)?;
            whole::write(&registrar, &made.seal(&keyed.keys()?, &passphrase(&locked.passphrase_file)?)?)?;
            write_json(&out, &drawn)?;
            say!("{}", drawn.fingerprint()?);
            for key in without {
                say!("{key}\t{}", session.words().word("ballot-no-key"));
            }
        }
        Action::Ask { poll, out, kept, keyed } => {
            let poll: Poll = read_json(&poll)?;
            let keys = keyed.keys()?;
            let (voter, ask) = Voter::ask(&poll, &keys, random)?;
            // Without what the voter keeps the token is lost, so it is on disk before anything is sent.
            kept.write(&voter, &keys)?;
            write_json(&out, &ask)?;
            say!("{}", poll.fingerprint()?);
        }
        Action::Issue { poll, dir, asks, registrar, locked } => {
            let poll: Poll = read_json(&poll)?;
            let bytes = sealed::read(&registrar)?;
            let key =
                Registrar::open(&bytes, &passphrase(&locked.passphrase_file)?).map_err(|why| why.of(&registrar))?;
            whole::make_folder(&dir)?;
            let list = dir.join("issued.json");
            let mut issued: Issued = if list.exists() { read_json(&list)? } else { Issued::default() };
            for path in asks {
                let ask: Ask = read_json(&path)?;
                let answer = key.sign(&poll, &mut issued, &ask, random)?;
                // The list comes first: a token nobody can find on it would look like one made for nobody.
                write_json(&list, &issued)?;
                let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
                let out = dir.join(format!("{name}-token.json"));
                write_json(&out, &answer)?;
                say!("{}", out.display());
            }
        }
        Action::Cast { poll, answer, choice, out, kept, keyed } => {
            let poll: Poll = read_json(&poll)?;
            let answer: BlindSignature = read_json(&answer)?;
            let choice: Choice = read_json(&choice)?;
            let mut voter = kept.read()?;
            voter.accept(&poll, &answer)?;
            let ballot = voter.cast(&poll, &choice)?;
            kept.write(&voter, &keyed.keys()?)?;
            whole::write(&out, &ballot)?;
            say!("{}", sealed::ContentHash::of(&ballot));
        }
        Action::List { ballots } => {
            for hash in read_box(&ballots)?.list() {
                say!("{hash}");
            }
        }
        Action::Open { poll, out, ballots, shares, passphrases } => {
            let poll: Poll = read_json(&poll)?;
            if shares.len() != passphrases.len() {
                return Err(Error::new("shares-without-passphrase"));
            }
            let opened = shares.iter().zip(&passphrases).map(|(path, words)| {
                Share::open(&sealed::read(path)?, &passphrase(words)?).map_err(|why| why.of(path))
            });
            let opening = open_box(&poll, &opened.collect::<Result<Vec<_>>>()?, &read_box(&ballots)?)?;
            write_json(&out, &opening)?;
            say!("{}\t{}", opening.counted.len(), opening.refused.len());
        }
        Action::Check { poll, opening, issued, voter, passphrase_file } => {
            let (poll, opening): (Poll, Opening) = (read_json(&poll)?, read_json(&opening)?);
            let issued: Issued = read_json(&issued)?;
            if let Some(fault) = opening.faults(&poll, &issued)?.into_iter().next() {
                return Err(fault.into());
            }
            say!("{}\t{}", opening.counted.len(), opening.refused.len());
            if let (Some(path), Some(words)) = (voter, passphrase_file) {
                let voter = Voter::open(&sealed::read(&path)?, &passphrase(&words)?).map_err(|why| why.of(&path))?;
                match voter.finds_own(&opening) {
                    Own::Counted => say!("{}", leveller_app::session::words("en")?.word("ballot-own-counted")),
                    Own::Changed => return Err(Error::new("ballot-own-changed")),
                    Own::Contradicted => return Err(Error::new("ballot-own-contradicted")),
                    Own::Refused => return Err(Error::new("ballot-own-refused")),
                    Own::Lost => return Err(Error::new("ballot-own-lost")),
                    Own::NotInBox => return Err(Error::new("ballot-own-not-in-box")),
                    Own::NotCast => return Err(Error::new("ballot-own-not-cast")),
                    Own::OtherPoll => return Err(Error::new("ballot-own-other-poll")),
                }
            }
        }
        Action::Take { plan, id, poll, opening, issued, signed } => {
            let mut session = opened_by(&plan, signed).await?;
            let opened = Opened { poll: read_json(&poll)?, issued: read_json(&issued)?, opening: read_json(&opening)? };
            session.take_opening(&id, &opened).await?;
        }
    }
    Ok(())
}

/// Puts ballots into a box. A copy counts once; what is no ballot is refused by name.
fn read_box(paths: &[PathBuf]) -> Result<Ballots> {
    let mut ballots = Ballots::default();
    for path in paths {
        if let Err(why) = ballots.put(sealed::read(path)?)
            && why != leveller_app::secret_ballot::Why::Copied
        {
            return Err(why.into());
        }
    }
    Ok(ballots)
}
