//! What readers of a review file send back, and what many replies come to.
//!
//! Replies come by mail or by hand, late, twice, and in any order. What they come to depends on what they say and on the
//! day each came in, never on the order they are merged in. Nothing that came in is lost: what does not count is told with
//! the reason.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::delegation::Delegation;
use super::poll::Choice;
use crate::Date;
use crate::decision::{Decision, Worded};

/// What one reader sends back at one time.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reply {
    /// Id of the review file it answers.
    pub about: String,
    /// Who sends it.
    pub by: Reader,
    /// Rises with each reply of a reader to a file.
    pub number: u32,
    /// What they say.
    pub said: Vec<Said>,
}

/// Who sends a reply.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reader {
    /// Their key on the roll; of a reader of a file for a group, what they say it is.
    pub key: String,
    /// What only their own file has; empty for a reader of a file for a group.
    pub invitation: String,
}

/// What something is said about.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(tag = "about", rename_all = "kebab-case", deny_unknown_fields)]
pub enum About {
    /// The plan as a whole.
    Plan,
    /// A figure.
    Figure {
        /// Its address.
        address: String,
    },
    /// A rule of the draft.
    Rule {
        /// Id of its clause.
        clause: String,
    },
    /// A task.
    Task {
        /// What it is called in the file.
        name: String,
    },
    /// A cell.
    Cell {
        /// Its number in the file.
        number: u32,
    },
}

impl About {
    /// Returns the id of the clause, of a rule.
    pub fn clause(&self) -> Option<&str> {
        match self {
            Self::Rule { clause } => Some(clause),
            _ => None,
        }
    }

    /// Returns the address, of a figure.
    pub fn address(&self) -> Option<&str> {
        match self {
            Self::Figure { address } => Some(address),
            _ => None,
        }
    }
}

/// How somebody stands to a statement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(rename_all = "kebab-case")]
pub enum Stance {
    /// Agrees.
    Agree,
    /// Disagrees.
    Disagree,
    /// Does not say.
    Pass,
}

/// One thing a reader says. `id` is the reader's own: with their key it names what is answered or taken back.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(tag = "said", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Said {
    /// A comment.
    Comment {
        /// Its id.
        id: String,
        /// On what.
        on: About,
        /// The words.
        text: String,
    },
    /// Another wording of a rule, or a rule of its own.
    Amendment {
        /// Its id.
        id: String,
        /// Id of the clause.
        clause: String,
        /// The wording proposed.
        worded: Worded,
        /// Why.
        reason: String,
    },
    /// Another decision than the plan's.
    AmendedDecision {
        /// Its id.
        id: String,
        /// The decision proposed.
        decision: Decision,
        /// Why.
        reason: String,
    },
    /// An objection, which needs a reason and a change that would meet it.
    Objection {
        /// Its id.
        id: String,
        /// To what.
        on: About,
        /// Why.
        reason: String,
        /// What would meet it.
        change: String,
    },
    /// A statement others can agree with.
    Statement {
        /// Its id.
        id: String,
        /// The words.
        text: String,
    },
    /// How they stand to a statement.
    Stood {
        /// The number of the statement in the review file, which does not tell whose it is.
        statement: u32,
        /// How.
        stance: Stance,
    },
    /// Takes back something they said.
    TakenBack {
        /// Its id.
        id: String,
    },
    /// A vote.
    Ballot {
        /// Id of the poll.
        poll: String,
        /// The day it was cast, as they say.
        #[cfg_attr(feature = "specta", specta(type = String))]
        on: Date,
        /// What they choose.
        choice: Choice,
    },
    /// Gives their vote to somebody, or takes it back.
    Delegation(Delegation),
    /// Signs that somebody be recalled.
    Recall {
        /// Key of who would be recalled.
        key: String,
        /// The body they speak for.
        body: String,
        /// Whether they take their signature back.
        #[serde(default)]
        withdrawn: bool,
    },
}

impl Said {
    /// Returns the reader's own id for it; none for what is never answered.
    fn id(&self) -> Option<&str> {
        match self {
            Self::Comment { id, .. }
            | Self::Amendment { id, .. }
            | Self::AmendedDecision { id, .. }
            | Self::Objection { id, .. }
            | Self::Statement { id, .. } => Some(id),
            Self::Delegation(delegation) => Some(&delegation.id),
            _ => None,
        }
    }

    /// Returns why it is none of theirs to say.
    fn of_another(&self, key: &str) -> Option<Uncounted> {
        match self {
            Self::Delegation(delegation) if delegation.from != key => Some(Uncounted::NotTheirs),
            _ => None,
        }
    }

    /// Returns what is missing of it: an objection without a reason or a change is none.
    fn missing(&self) -> Option<Uncounted> {
        let empty = |text: &str| text.trim().is_empty();
        match self {
            Self::Objection { reason, change, .. } if empty(reason) || empty(change) => {
                Some(Uncounted::ObjectionUnreasoned)
            }
            Self::Comment { text, .. } | Self::Statement { text, .. } if empty(text) => Some(Uncounted::Empty),
            Self::Amendment { reason, .. } | Self::AmendedDecision { reason, .. } if empty(reason) => {
                Some(Uncounted::AmendmentUnreasoned)
            }
            _ => None,
        }
    }
}

/// A reply as it came in.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Received {
    /// The reply.
    pub reply: Reply,
    /// The public key it is signed with.
    pub signer: String,
    /// Digest of the file: the same twice is one reply.
    pub digest: String,
    /// The day it came in.
    pub on: Date,
}

/// Who can reply, as the plan knows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Invited {
    /// Id of the review file.
    pub about: String,
    /// Their key.
    pub key: String,
    /// What only their own file has; empty where they were sent a file for a group.
    pub invitation: String,
}

/// Why a reply, or something said in it, does not count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(rename_all = "kebab-case")]
pub enum Uncounted {
    /// It answers a file this plan did not make.
    OtherFile,
    /// Who sends it was not sent the file.
    NotInvited,
    /// Its invitation is another's, or made up.
    WrongInvitation,
    /// Replies of one reader are signed with two keys: none counts until somebody says which is theirs.
    TwoSigners,
    /// Two replies of one reader have one number and say different things.
    TwoOfOneNumber,
    /// An objection needs a reason and a change that would meet it.
    ObjectionUnreasoned,
    /// An amendment needs a reason.
    AmendmentUnreasoned,
    /// It has no words.
    Empty,
    /// It answers a statement nobody made.
    NoStatement,
    /// It takes back what was never said.
    NothingToTakeBack,
    /// It gives away a vote that is another's.
    NotTheirs,
}

impl Uncounted {
    /// Every reason.
    pub const ALL: [Self; 11] = [
        Self::OtherFile,
        Self::NotInvited,
        Self::WrongInvitation,
        Self::TwoSigners,
        Self::TwoOfOneNumber,
        Self::ObjectionUnreasoned,
        Self::AmendmentUnreasoned,
        Self::Empty,
        Self::NoStatement,
        Self::NothingToTakeBack,
        Self::NotTheirs,
    ];

    /// Returns the id of its words.
    pub fn label(self) -> &'static str {
        match self {
            Self::OtherFile => "reply-other-file",
            Self::NotInvited => "reply-not-invited",
            Self::WrongInvitation => "reply-wrong-invitation",
            Self::TwoSigners => "reply-two-signers",
            Self::TwoOfOneNumber => "reply-two-of-one-number",
            Self::ObjectionUnreasoned => "reply-objection-unreasoned",
            Self::AmendmentUnreasoned => "reply-amendment-unreasoned",
            Self::Empty => "reply-empty",
            Self::NoStatement => "reply-no-statement",
            Self::NothingToTakeBack => "reply-nothing-to-take-back",
            Self::NotTheirs => "reply-not-theirs",
        }
    }
}

/// Something that does not count.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LeftOut {
    /// Key of who sent it.
    pub key: String,
    /// Digest of the file.
    pub digest: String,
    /// Its place among what the reply says, from 1; none for the whole reply.
    pub at: Option<u32>,
    /// Why.
    pub why: Uncounted,
}

/// Something said that counts.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Remark {
    /// Key of who says it.
    pub key: String,
    /// Id of the review file it answers.
    pub about: String,
    /// Number of the reply.
    pub number: u32,
    /// Digest of the file it came in.
    pub digest: String,
    /// Its place among what the reply says, from 1.
    pub at: u32,
    /// The day it came in.
    pub on: Date,
    /// What they say.
    pub said: Said,
}

/// A statement and how readers stand to it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StatementStands {
    /// Key of who made it.
    pub key: String,
    /// Its id.
    pub id: String,
    /// The words.
    pub text: String,
    /// Who agrees, who disagrees and who does not say, in numbers.
    pub stands: [u32; 3],
    /// The same of each group that is large enough, by its name.
    pub groups: BTreeMap<String, [u32; 3]>,
}

/// What many replies come to.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Merged {
    /// All that counts, by who says it and in the order they said it.
    pub said: Vec<Remark>,
    /// Statements, those most agree with first.
    pub statements: Vec<StatementStands>,
    /// What does not count, with the reason.
    pub left_out: Vec<LeftOut>,
    /// How many files came twice.
    pub duplicates: u32,
    /// Which key each reader signs with.
    pub signers: BTreeMap<String, String>,
}

/// Merges replies. `told`: of each review file, by its id, the statements it shows, each by the key of who made it and its
/// id. `confirmed`: readers whose key somebody has compared with them. `groups`: the group each reader is told of in;
/// `fewest`: no group of fewer who answered is told of.
pub fn merge(
    received: &[Received],
    invited: &[Invited],
    told: &BTreeMap<&str, &[(String, String)]>,
    confirmed: &BTreeMap<String, String>,
    groups: &BTreeMap<String, String>,
    fewest: u32,
) -> Merged {
    let mut merged = Merged::default();
    // A file that came twice came in on the first day.
    let mut files: BTreeMap<&str, &Received> = BTreeMap::new();
    for one in received {
        let known = files.entry(&one.digest).or_insert(one);
        if one.on < known.on {
            *known = one;
        }
    }
    merged.duplicates = u32::try_from(received.len() - files.len()).unwrap_or(u32::MAX);
    let invited = invitations(invited);
    let mut of_reader: BTreeMap<&str, Vec<&Received>> = BTreeMap::new();
    for one in files.values() {
        match refused(&one.reply, &invited) {
            Some(why) => merged.leave_out(one, None, why),
            None => of_reader.entry(&one.reply.by.key).or_default().push(one),
        }
    }
    for (key, mut replies) in of_reader {
        let signers: BTreeSet<&str> = replies.iter().map(|one| one.signer.as_str()).collect();
        let theirs = match (confirmed.get(key).map(String::as_str), signers.len()) {
            (Some(known), _) => Some(known),
            (None, 1) => signers.first().copied(),
            (None, _) => None,
        };
        if let Some(theirs) = theirs {
            merged.signers.insert(key.to_owned(), theirs.to_owned());
        }
        replies.retain(|one| {
            let is = theirs == Some(one.signer.as_str());
            if !is {
                merged.leave_out(one, None, Uncounted::TwoSigners);
            }
            is
        });
        let numbers: Vec<(&str, u32)> =
            replies.iter().map(|one| (one.reply.about.as_str(), one.reply.number)).collect();
        replies.retain(|one| {
            let same = (one.reply.about.as_str(), one.reply.number);
            let twice = numbers.iter().filter(|other| **other == same).count() > 1;
            if twice {
                merged.leave_out(one, None, Uncounted::TwoOfOneNumber);
            }
            !twice
        });
        replies.sort_by_key(|one| (one.reply.number, &one.digest));
        merged.count(key, &replies);
    }
    merged.stand(told, groups, fewest);
    merged.left_out.sort();
    merged
}

/// Returns why a reply does not count whatever it says.
/// Invitations of each review file by its id: what each reader's own file has, by their key.
type Invitations<'a> = BTreeMap<&'a str, BTreeMap<&'a str, &'a str>>;

fn invitations(invited: &[Invited]) -> Invitations<'_> {
    let mut of_file = Invitations::new();
    for one in invited {
        of_file.entry(&one.about).or_default().entry(&one.key).or_insert(&one.invitation);
    }
    of_file
}

fn refused(reply: &Reply, invited: &Invitations<'_>) -> Option<Uncounted> {
    let Some(of_file) = invited.get(reply.about.as_str()) else { return Some(Uncounted::OtherFile) };
    match of_file.get(reply.by.key.as_str()) {
        None => Some(Uncounted::NotInvited),
        Some(invitation) if *invitation != reply.by.invitation => Some(Uncounted::WrongInvitation),
        Some(_) => None,
    }
}

impl Merged {
    fn leave_out(&mut self, one: &Received, at: Option<usize>, why: Uncounted) {
        let at = at.and_then(|at| u32::try_from(at + 1).ok());
        self.left_out.push(LeftOut { key: one.reply.by.key.clone(), digest: one.digest.clone(), at, why });
    }

    /// Counts what one reader says, reply by reply: something with an id that is said again stands in the place of what was
    /// said before under that id.
    fn count(&mut self, key: &str, replies: &[&Received]) {
        let mut counted: Vec<Remark> = Vec::new();
        for one in replies {
            for (at, said) in one.reply.said.iter().enumerate() {
                if let Some(why) = said.missing().or(said.of_another(key)) {
                    self.leave_out(one, Some(at), why);
                    continue;
                }
                if let Said::TakenBack { id } = said {
                    let before = counted.len();
                    counted.retain(|other| other.said.id() != Some(id.as_str()));
                    if counted.len() == before {
                        self.leave_out(one, Some(at), Uncounted::NothingToTakeBack);
                    }
                    continue;
                }
                if let Some(id) = said.id() {
                    counted.retain(|other| other.said.id() != Some(id));
                }
                counted.push(Remark {
                    key: key.to_owned(),
                    about: one.reply.about.clone(),
                    number: one.reply.number,
                    digest: one.digest.clone(),
                    at: u32::try_from(at + 1).unwrap_or(u32::MAX),
                    on: one.on,
                    said: said.clone(),
                });
            }
        }
        self.said.extend(counted);
    }

    /// Counts how readers stand to statements; of one reader the last word on a statement.
    fn stand(&mut self, told: &BTreeMap<&str, &[(String, String)]>, groups: &BTreeMap<String, String>, fewest: u32) {
        let mut last: BTreeMap<(&str, &str), BTreeMap<&str, Stance>> = BTreeMap::new();
        for one in &self.said {
            if let Said::Statement { id, .. } = &one.said {
                last.entry((&one.key, id)).or_default();
            }
        }
        for one in &self.said {
            let Said::Stood { statement, stance } = &one.said else { continue };
            let at = usize::try_from(*statement).ok().and_then(|number| number.checked_sub(1));
            let named = at.and_then(|at| told.get(one.about.as_str())?.get(at));
            match named.and_then(|(key, id)| last.get_mut(&(key.as_str(), id.as_str()))) {
                Some(stands) => _ = stands.insert(&one.key, *stance),
                None => self.left_out.push(LeftOut {
                    key: one.key.clone(),
                    digest: one.digest.clone(),
                    at: Some(one.at),
                    why: Uncounted::NoStatement,
                }),
            }
        }
        let count = |stances: &mut dyn Iterator<Item = Stance>| {
            let mut counts = [0_u32; 3];
            stances.for_each(|stance| counts[stance as usize] += 1);
            counts
        };
        let mut statements = Vec::new();
        for one in &self.said {
            let Said::Statement { id, text } = &one.said else { continue };
            let Some(stands) = last.get(&(one.key.as_str(), id.as_str())) else { continue };
            let all = count(&mut stands.values().copied());
            let mut by_group: BTreeMap<String, [u32; 3]> = BTreeMap::new();
            let names: BTreeSet<&String> = stands.keys().filter_map(|key| groups.get(*key)).collect();
            for name in names {
                let of = |key: &&str| groups.get(*key) == Some(name);
                let counts = count(&mut stands.iter().filter(|(key, _)| of(key)).map(|(_, stance)| *stance));
                by_group.insert(name.clone(), counts);
            }
            // What is left of the total when the groups told are taken off is of enough people too, or of nobody.
            by_group.retain(|_, counts| counts.iter().sum::<u32>() >= fewest);
            let told: u32 = by_group.values().flatten().sum();
            let rest = all.iter().sum::<u32>() - told;
            if rest > 0
                && rest < fewest
                && let Some(smallest) = by_group.iter().min_by_key(|(_, counts)| counts.iter().sum::<u32>())
            {
                let name = smallest.0.clone();
                by_group.remove(&name);
            }
            let (key, id, text) = (one.key.clone(), id.clone(), text.clone());
            statements.push(StatementStands { key, id, text, stands: all, groups: by_group });
        }
        statements.sort_by_key(|one| (std::cmp::Reverse(one.stands[0]), one.key.clone(), one.id.clone()));
        self.statements = statements;
    }
}
