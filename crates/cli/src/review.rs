//! `leveller review`: files for those who work here, what they send back, and what it comes to.

use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};
use leveller_app::error::{Error, Result, file, file_name};
use leveller_app::sealed::{self, Keys, Passphrase};
use leveller_app::session::{self, Assumption, PollRequest, ReviewRequest, Session, open_review, write_reply};
use leveller_model::Date;
use leveller_model::review::{Choice, Reader, Record, Reply, Ruling, Said, label_of};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::arguments::{ScenarioName, Signed};
use crate::run::{opened_by, say};

#[derive(Subcommand)]
pub enum Action {
    /// Makes a file for everybody, or one for each of those named, in a folder.
    Make {
        /// The plan.
        plan: PathBuf,
        /// The folder to write to; made where it is not there.
        dir: PathBuf,
        /// Keys of those who get a file of their own, with commas; `each` for everybody by themselves. Without it, one file
        /// for all.
        #[arg(long = "for", value_name = "LIST", value_delimiter = ',')]
        readers: Vec<String>,
        /// Assumptions readers can move, with commas: productivity, coordination-kept, pay-ratio.
        #[arg(long, value_name = "LIST", value_delimiter = ',')]
        open: Vec<String>,
        /// The day it says it was made; without it, today.
        #[arg(long, value_name = "DATE")]
        made_on: Option<Date>,
        #[command(flatten)]
        scenario: ScenarioName,
        #[command(flatten)]
        locked: Locked,
        #[command(flatten)]
        keyed: Keyed,
        #[command(flatten)]
        signed: Signed,
    },
    /// Says what a review file says.
    Show {
        /// The review file.
        file: PathBuf,
        /// As JSON, with all that is in it.
        #[arg(long)]
        json: bool,
        #[command(flatten)]
        locked: Locked,
    },
    /// Writes a reply to a review file.
    Reply {
        /// The review file.
        file: PathBuf,
        /// What is said, as a list in JSON; - reads it from standard input.
        said: PathBuf,
        /// The reply to write.
        out: PathBuf,
        /// Key of who replies, where the file is for everybody.
        #[arg(long, value_name = "KEY")]
        reader: Option<String>,
        /// Rises with each reply to the same file.
        #[arg(long, default_value_t = 1)]
        number: u32,
        #[command(flatten)]
        locked: Locked,
        #[command(flatten)]
        keyed: Keyed,
    },
    /// Takes replies into a plan, and says what they come to with those that came before.
    Merge {
        /// The plan.
        plan: PathBuf,
        /// Replies; none says what came so far.
        replies: Vec<PathBuf>,
        /// The day they came in; without it, today.
        #[arg(long, value_name = "DATE")]
        on: Option<Date>,
        /// As JSON, with every word.
        #[arg(long)]
        json: bool,
        #[command(flatten)]
        scenario: ScenarioName,
        #[command(flatten)]
        signed: Signed,
    },
    /// Puts something to the vote under the drafted rules, and says them; without a request, lists the polls.
    Poll {
        /// The plan.
        plan: PathBuf,
        /// What is asked, as JSON; - reads it from standard input.
        request: Option<PathBuf>,
        /// The poll this is held again for, or the next round of.
        #[arg(long, value_name = "POLL")]
        again: Option<String>,
        #[command(flatten)]
        scenario: ScenarioName,
        #[command(flatten)]
        signed: Signed,
    },
    /// Prints a ballot paper for everybody who may vote, and the sheet to count them on.
    Papers {
        /// The plan.
        plan: PathBuf,
        /// The poll.
        poll: String,
        /// The file to write: .pdf, .docx or .md
        out: PathBuf,
        /// The date printed on it; without it, today.
        #[arg(long, value_name = "DATE")]
        printed_on: Option<Date>,
    },
    /// Takes over what was read from paper: a list of choices in JSON, a sheet each.
    Paper {
        /// The plan.
        plan: PathBuf,
        /// The poll.
        poll: String,
        /// The choices; - reads them from standard input.
        sheets: PathBuf,
        #[command(flatten)]
        signed: Signed,
    },
    /// Writes down what changed on the roll since a poll was called, and how many papers were handed out, in JSON.
    Beside {
        /// The plan.
        plan: PathBuf,
        /// The poll.
        poll: String,
        /// What is written down; - reads it from standard input.
        beside: PathBuf,
        #[command(flatten)]
        signed: Signed,
    },
    /// Counts a closed poll again after those present decided whether an objection gives such a reason as the rules ask for.
    Rule {
        /// The plan.
        plan: PathBuf,
        /// The poll.
        poll: String,
        /// The ballot that objects, by its id in the record.
        ballot: String,
        /// Votes that it does.
        #[arg(long)]
        stands: u32,
        /// Votes that it does not.
        #[arg(long)]
        falls: u32,
        #[command(flatten)]
        signed: Signed,
    },
    /// Counts a closed poll again with lots drawn among equals.
    Lots {
        /// The plan.
        plan: PathBuf,
        /// The poll.
        poll: String,
        /// Ids of the candidates in the order their lots were drawn, with commas.
        #[arg(value_delimiter = ',', required = true)]
        order: Vec<String>,
        #[command(flatten)]
        signed: Signed,
    },
    /// Closes a poll after its last day and says what was decided; of a closed one, says it again.
    Tally {
        /// The plan.
        plan: PathBuf,
        /// The poll.
        poll: String,
        /// Where to write the record, from which anybody can count again; as JSON.
        #[arg(long, value_name = "FILE")]
        record: Option<PathBuf>,
        /// The day it is; without it, today.
        #[arg(long, value_name = "DATE")]
        on: Option<Date>,
        #[command(flatten)]
        signed: Signed,
    },
    /// Says which key a reader signs with, after it was compared with them.
    Confirm {
        /// The plan.
        plan: PathBuf,
        /// Key of the reader on the roll.
        reader: String,
        /// The key they sign with.
        signer: String,
        #[command(flatten)]
        signed: Signed,
    },
}

#[derive(Args)]
pub struct Locked {
    /// A file whose first line is the passphrase.
    #[arg(long, value_name = "FILE")]
    passphrase_file: Option<PathBuf>,
}

#[derive(Args)]
pub struct Keyed {
    /// The file with the keys it is signed with; made where it is not there.
    #[arg(long, value_name = "FILE")]
    keys: PathBuf,
}

impl Locked {
    fn passphrase(&self) -> Result<Option<Passphrase>> {
        let Some(path) = &self.passphrase_file else { return Ok(None) };
        let text = std::fs::read_to_string(path).map_err(|error| file("file-unreadable", path, &error))?;
        Ok(Passphrase::read(text.lines().next().unwrap_or_default()))
    }
}

impl Keyed {
    /// Returns the keys, made where the file is not there.
    pub fn keys(&self) -> Result<Keys> {
        Keys::kept(&self.keys, None, &mut sealed::random())
    }
}

/// Runs a command about reviews.
pub async fn run(action: Action) -> Result<()> {
    match action {
        Action::Make { plan, dir, readers, open, made_on, scenario, locked, keyed, signed } => {
            let mut session = opened_by(&plan, signed).await?;
            let scenario = session.scenario(scenario.scenario.as_deref())?;
            let opened = open.iter().map(|id| Assumption::read(id)).collect::<Result<Vec<_>>>()?;
            let readers = match readers.as_slice() {
                [each] if each == "each" => session.readers(&scenario)?,
                _ => readers,
            };
            let made_on = made_on.unwrap_or_else(session::today);
            let request = ReviewRequest { scenario, readers, opened, report: true, made_on };
            let passphrase = locked.passphrase()?;
            let made = session.make_review(&request, &keyed.keys()?, passphrase.as_ref(), &dir).await?;
            for path in &made.files {
                say!("{}", path.display());
            }
            for warning in &made.warnings {
                say!("{}", session.words().word(warning));
            }
        }
        Action::Show { file, json, locked } => show(&file, json, &locked)?,
        Action::Reply { file, said, out, reader, number, locked, keyed } => {
            let opened = open_review(&file, locked.passphrase()?.as_ref())?;
            let said: Vec<Said> = read_json(&said)?;
            let by = match (opened.body.mine, reader) {
                (Some(mine), _) => Reader { key: mine.key, invitation: mine.invitation },
                (None, Some(key)) => Reader { key, invitation: String::new() },
                (None, None) => return Err(Error::new("reader-not-said")),
            };
            let keys = keyed.keys()?;
            write_reply(&out, &Reply { about: opened.body.id, by, number, said }, &keys)?;
            say!("{}", out.display());
            say!("{}", keys.public().fingerprint());
        }
        Action::Merge { plan, replies, on, json, scenario, signed } => {
            let mut session = opened_by(&plan, signed).await?;
            let scenario = session.scenario(scenario.scenario.as_deref())?;
            let refused = session.merge_replies(&replies, on.unwrap_or_else(session::today)).await?;
            let merged = session.merged(&scenario)?;
            if json {
                say!("{}", json_of(&merged)?);
            } else {
                let count = |count: usize| count.into();
                let args = [
                    ("said", count(merged.said.len())),
                    ("readers", count(merged.signers.len())),
                    ("left-out", count(merged.left_out.len())),
                    ("refused", count(refused.len())),
                ];
                say!("{}", session.words().text("replies-come-to", &args));
                for one in &merged.left_out {
                    let why = session.words().word(one.why.label());
                    say!("{}\t{}\t{why}", one.key, one.digest.get(..12).unwrap_or_default());
                }
                for one in session.recalls(&scenario)? {
                    let reached = one.signed.reached;
                    let args =
                        [("count", reached.count.to_string().into()), ("needed", reached.needed.to_string().into())];
                    say!("{}\t{}\t{}", one.key, one.body, session.words().text("recall-signed", &args));
                }
            }
            if let Some((_, first)) = refused.into_iter().next() {
                return Err(first);
            }
        }
        Action::Poll { plan, request, again, scenario, signed } => {
            let mut session = opened_by(&plan, signed).await?;
            let scenario = session.scenario(scenario.scenario.as_deref())?;
            match request {
                None => {
                    for called in session.review().polls.clone() {
                        let poll = &called.poll;
                        let (ballots, voters) = session.turnout(&poll.id)?;
                        say!("{}\t{}\t{}\t{}\t{ballots}/{voters}", poll.id, poll.question, poll.opens, poll.closes);
                    }
                }
                Some(request) => {
                    let request: PollRequest = read_json(&request)?;
                    let poll = match again {
                        Some(id) => session.open_poll_again(&id, request.opens, request.closes).await?,
                        None => session.open_poll(&scenario, &request).await?,
                    };
                    say!("{}", poll.id);
                    say!("{}", json_of(&poll.rules)?);
                }
            }
        }
        Action::Papers { plan, poll, out, printed_on } => {
            let session = Session::open(&plan).await?;
            session.print_papers(&poll, printed_on.unwrap_or_else(session::today), &out)?;
            say!("{}", out.display());
        }
        Action::Beside { plan, poll, beside, signed } => {
            let mut session = opened_by(&plan, signed).await?;
            session.write_beside(&poll, &read_json(&beside)?).await?;
        }
        Action::Rule { plan, poll, ballot, stands, falls, signed } => {
            let mut session = opened_by(&plan, signed).await?;
            outcome(&session.rule_on(&poll, Ruling { ballot, stands, falls }).await?, &session)?;
        }
        Action::Lots { plan, poll, order, signed } => {
            let mut session = opened_by(&plan, signed).await?;
            outcome(&session.draw_lots(&poll, &order).await?, &session)?;
        }
        Action::Paper { plan, poll, sheets, signed } => {
            let mut session = opened_by(&plan, signed).await?;
            let sheets: Vec<Choice> = read_json(&sheets)?;
            session.paper(&poll, &sheets).await?;
        }
        Action::Tally { plan, poll, record, on, signed } => {
            let mut session = opened_by(&plan, signed).await?;
            let written = match session.recorded(&poll) {
                Ok(known) => known.clone(),
                Err(error) if error.code == "poll-still-open" => {
                    session.close_poll(&poll, on.unwrap_or_else(session::today)).await?
                }
                Err(error) => return Err(error),
            };
            outcome(&written, &session)?;
            if let Some(path) = record {
                session.write_record(&poll, &path)?;
                say!("{}", path.display());
            }
        }
        Action::Confirm { plan, reader, signer, signed } => {
            let mut session = opened_by(&plan, signed).await?;
            session.confirm_signer(&reader, &signer).await?;
        }
    }
    Ok(())
}

fn outcome(record: &Record, session: &Session) -> Result<()> {
    let outcome = label_of("outcome", &record.result.outcome).unwrap_or_default();
    say!("{}", session.words().word(&outcome));
    say!("{}", json_of(&record.result.count)?);
    Ok(())
}

fn show(file: &Path, json: bool, locked: &Locked) -> Result<()> {
    let opened = open_review(file, locked.passphrase()?.as_ref())?;
    let said = &opened.body;
    if json {
        say!("{}", json_of(said)?);
        return Ok(());
    }
    say!("{}\t{}\t{}", said.firm, said.made_on, opened.by.fingerprint());
    for line in said.mine.iter().flat_map(|mine| &mine.lines) {
        say!("{}\t{}\t{}", line.label, line.before, line.after);
    }
    for figure in &said.figures {
        say!("{}\t{}", figure.label, figure.text);
    }
    for rule in &said.rules {
        say!("{}. {}\t{}", rule.number, rule.title, rule.plain);
    }
    Ok(())
}

/// Returns a value as JSON, indented.
pub fn json_of(value: &impl Serialize) -> Result<String> {
    serde_json::to_string_pretty(value).map_err(|_| Error::new("plan-damaged"))
}

/// Reads JSON from a file, or from standard input for -.
pub fn read_json<T: DeserializeOwned>(path: &Path) -> Result<T> {
    let text = match path.as_os_str() == "-" {
        true => std::io::read_to_string(std::io::stdin()),
        false => std::fs::read_to_string(path),
    };
    let text = text.map_err(|error| file("file-unreadable", path, &error))?;
    serde_json::from_str(&text).map_err(|error| {
        Error::new("said-unreadable").with("file", file_name(path)).with("line", error.line().to_string())
    })
}
