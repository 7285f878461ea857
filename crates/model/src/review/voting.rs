//! What sentences of the library of clauses say of votes, from `data/voting.toml`.
//!
//! A line of it counts only where its sentence stands in a draft word for word: whoever rewords a rule takes its lines
//! away, and the rules of a vote then say that they are not said.

use serde::Deserialize;

use super::rules::Subject;
use super::threshold::Of;

/// What sentences say of votes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Voting {
    /// Line by line; the first whose sentence stands in the draft counts.
    pub says: Vec<Says>,
}

/// What one sentence of a clause says of a vote.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Says {
    /// Id of the clause.
    pub clause: String,
    /// The sentence, or enough of it: blanks in braces as `{clause.blank}`, references as `{rule}`.
    pub sentence: String,
    /// What it is about.
    pub what: What,
    /// The subjects of votes it holds for.
    pub subjects: Vec<Subject>,
    /// The share, as a blank `clause.blank` or a number.
    #[serde(default)]
    pub share: Option<String>,
    /// What the share is of.
    #[serde(default)]
    pub of: Option<Of>,
    /// Whether exactly the share is too little.
    #[serde(default)]
    pub strictly: bool,
    /// Never fewer than so many.
    #[serde(default)]
    pub least: u32,
    /// So many are enough.
    #[serde(default)]
    pub enough: Option<u32>,
    /// A number of days, rounds or people, as a blank or a number.
    #[serde(default)]
    pub number: Option<String>,
    /// Of a further condition, its code.
    #[serde(default)]
    pub code: Option<String>,
}

/// What a sentence says of a vote.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum What {
    /// How many must take part.
    Quorum,
    /// How many when it is held again.
    QuorumAgain,
    /// After how many days it is held again.
    AgainDays,
    /// The majority, where a vote follows consent that was not reached.
    Fallback,
    /// The majority a rule names for a matter, which then decides it.
    Majority,
    /// Whoever has most votes is elected.
    MostVotes,
    /// Consent is sought first.
    Consent,
    /// Rounds in which it is sought.
    Rounds,
    /// The share of objections that puts a decision off.
    PutOff,
    /// The share standing aside that sends a proposal back.
    Aside,
    /// Votes are secret.
    Secret,
    /// Votes are secret where so many ask.
    SecretOnRequest,
    /// Days of notice.
    Notice,
    /// Each member has one vote, and abstentions are not cast.
    OneVote,
    /// Votes follow shares, and abstentions are not cast.
    VotesByShares,
    /// Abstentions are no votes cast.
    AbstentionNotCast,
    /// One member may cast votes of others.
    Proxies,
    /// Nobody votes for another.
    NoProxies,
    /// Whom it concerns does not vote.
    ConcernedBarred,
    /// How many can ask for it.
    Petition,
    /// Equal votes are decided by lot.
    Lot,
    /// Something else has to happen before it has effect, which no count can know.
    Further,
}

impl Voting {
    /// Reads it from its TOML text.
    pub fn parse(text: &str) -> Result<Self, String> {
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields)]
        struct File {
            says: Vec<Says>,
        }
        let File { says } = toml::from_str(text).map_err(|error| error.to_string())?;
        let fault = says.iter().find_map(|line| line.fault().map(|fault| format!("{}: {fault}", line.sentence)));
        fault.map_or(Ok(Self { says }), Err)
    }
}

impl Says {
    fn fault(&self) -> Option<&'static str> {
        let (share, number, code) = match self.what {
            What::Quorum | What::QuorumAgain | What::Fallback | What::Majority | What::PutOff | What::Aside => {
                (true, self.what == What::PutOff, false)
            }
            What::SecretOnRequest | What::Petition => (true, false, false),
            What::AgainDays | What::Rounds | What::Notice | What::Proxies => (false, true, false),
            What::Further => (false, false, true),
            _ => (false, false, false),
        };
        match () {
            () if self.subjects.is_empty() => Some("subjects"),
            () if self.share.is_some() != share || self.of.is_some() != share => Some("share"),
            () if self.number.is_some() != number => Some("number"),
            () if self.code.is_some() != code => Some("code"),
            () => None,
        }
    }
}
