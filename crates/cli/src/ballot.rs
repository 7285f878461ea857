//! `leveller ballot`: a secret vote from files, step by step. Who does what, who could cheat and who would notice stands in
//! docs/secret-ballot.md.

use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};
use leveller_app::error::{Error, Result, file};
use leveller_app::language;
use leveller_app::sealed::Passphrase;
use leveller_app::secret_vote::{self, Registry};
use leveller_app::work::Work;

use crate::arguments::Signed;
use crate::review::{Keyed, read_json};
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
        /// The registrar's folder, made for this poll: `poll.json` in it is what everybody gets, and the key that signs tokens
        /// is under the passphrase.
        dir: PathBuf,
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
    /// Signs tokens blind, one a person; `issued.json` in the folder says who asked.
    Issue {
        /// The registrar's folder.
        dir: PathBuf,
        /// What voters sent.
        asks: Vec<PathBuf>,
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
        poll: String,
        /// The registrar's folder.
        dir: PathBuf,
        /// What came out of the box.
        opening: PathBuf,
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

impl Locked {
    fn passphrase(&self) -> Result<Passphrase> {
        passphrase(&self.passphrase_file)
    }
}

/// Runs a command about secret votes.
pub async fn run(action: Action) -> Result<()> {
    match action {
        Action::Tellers { dir, least, passphrases, keyed } => {
            let passphrases = passphrases.iter().map(|path| passphrase(path)).collect::<Result<Vec<_>>>()?;
            say!("{}", secret_vote::make_tellers(&dir, least, &passphrases, &keyed.keys()?)?.display());
        }
        Action::Poll { plan, poll, tellers, dir, locked, keyed, signed } => {
            let mut session = opened_by(&plan, signed).await?;
            let (registry, words) = (Registry::at(&dir), locked.passphrase()?);
            let drawn = session.draw_up_secret(&poll, &tellers, &registry, &keyed.keys()?, &words)?;
            say!("{}", drawn.digits);
            for key in drawn.without {
                say!("{key}\t{}", session.words().word("ballot-no-key"));
            }
        }
        Action::Ask { poll, out, kept, keyed } => {
            let words = kept.locked.passphrase()?;
            say!("{}", kept.with(&words).ask(&poll, &out, &keyed.keys()?)?);
        }
        Action::Issue { dir, asks, locked } => {
            let done = Registry::at(&dir).issue(&asks, &locked.passphrase()?, &Work::default())?;
            for path in done.files {
                say!("{}", path.display());
            }
            if let Some((_, first)) = done.refused.into_iter().next() {
                return Err(first);
            }
        }
        Action::Cast { poll, answer, choice, out, kept, keyed } => {
            let (words, choice) = (kept.locked.passphrase()?, read_json(&choice)?);
            say!("{}", kept.with(&words).cast(&poll, &answer, &choice, &out, &keyed.keys()?)?);
        }
        Action::List { ballots } => {
            for hash in secret_vote::list(&ballots)? {
                say!("{hash}");
            }
        }
        Action::Open { poll, out, ballots, shares, passphrases } => {
            if shares.len() != passphrases.len() {
                return Err(Error::new("shares-without-passphrase"));
            }
            let passphrases = passphrases.iter().map(|path| passphrase(path)).collect::<Result<Vec<_>>>()?;
            let shares: Vec<_> = shares.into_iter().zip(passphrases).collect();
            let opening = secret_vote::open(&poll, &out, &ballots, &shares)?;
            say!("{}\t{}", opening.counted.len(), opening.refused.len());
        }
        Action::Check { poll, opening, issued, voter, passphrase_file } => {
            let checked = secret_vote::check(&poll, &opening, &issued)?;
            say!("{}\t{}", checked.counted.len(), checked.refused.len());
            if let (Some(path), Some(words)) = (voter, passphrase_file) {
                secret_vote::Kept { path: &path, passphrase: &passphrase(&words)? }.find_own(&opening)?;
                say!("{}", language::words()?.word("ballot-own-counted"));
            }
        }
        Action::Take { plan, poll, dir, opening, signed } => {
            let mut session = opened_by(&plan, signed).await?;
            session.take_opening(&poll, &Registry::at(&dir).opened(&opening)?).await?;
        }
    }
    Ok(())
}

impl Kept {
    fn with<'a>(&'a self, passphrase: &'a Passphrase) -> secret_vote::Kept<'a> {
        secret_vote::Kept { path: &self.voter, passphrase }
    }
}
