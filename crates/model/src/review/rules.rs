//! The rules of a vote, read from the drafted rules and shown before it opens.
//!
//! Each comes with its basis: the rule and the blank it stands in, the law, or a plain default of ours with why it had to
//! be used. Nothing is taken as said that no sentence of the draft says.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::threshold::{Of, Share, Threshold};
use super::voting::{Says, Voting, What};
use crate::bylaws::{Bylaws, Origin, Quantity, Rule, Run};
use crate::problem::Arg;

/// What a vote is about, as far as rules differ by it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(rename_all = "kebab-case")]
pub enum Subject {
    /// Adopts the founding rules.
    AdoptRules,
    /// Changes a rule.
    ChangeRules,
    /// Decides what no rule names a majority for.
    Ordinary,
    /// Approves the terms on which the firm becomes a cooperative.
    ApproveConversion,
    /// Merges, divides or changes the form.
    Merge,
    /// Dissolves.
    Dissolve,
    /// Excludes a member.
    Exclude,
    /// Elects the board, or whatever governs under the form.
    ElectBoard,
    /// Removes somebody from it.
    RemoveFromBoard,
    /// Elects managers, where a structure keeps some.
    ElectManagers,
    /// Elects a delegate of a cell.
    ElectDelegate,
    /// Recalls one.
    RecallDelegate,
    /// Decides something in a cell.
    CellDecision,
}

impl Subject {
    /// Every subject.
    pub const ALL: [Self; 13] = [
        Self::AdoptRules,
        Self::ChangeRules,
        Self::Ordinary,
        Self::ApproveConversion,
        Self::Merge,
        Self::Dissolve,
        Self::Exclude,
        Self::ElectBoard,
        Self::RemoveFromBoard,
        Self::ElectManagers,
        Self::ElectDelegate,
        Self::RecallDelegate,
        Self::CellDecision,
    ];

    /// Returns whether a cell decides it, and not a general meeting.
    pub fn of_a_cell(self) -> bool {
        matches!(self, Self::ElectDelegate | Self::RecallDelegate | Self::CellDecision)
    }

    /// Returns whether rules name a majority for it that is more than that of everyday matters.
    pub fn is_grave(self) -> bool {
        matches!(self, Self::AdoptRules | Self::ChangeRules | Self::Merge | Self::Dissolve | Self::Exclude)
    }

    /// Returns whether it is about a person.
    pub fn of_a_person(self) -> bool {
        self.elects() || matches!(self, Self::Exclude | Self::RemoveFromBoard | Self::RecallDelegate)
    }

    /// Returns whether people are chosen by it.
    pub fn elects(self) -> bool {
        matches!(self, Self::ElectBoard | Self::ElectManagers | Self::ElectDelegate)
    }
}

/// How votes are given and counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(rename_all = "kebab-case")]
pub enum Method {
    /// Whether anybody objects with a reason.
    Consent,
    /// The same, with a vote on the same ballot for when consent is not reached.
    Consensus,
    /// For, against or abstaining, simple or qualified as the majority says.
    Majority,
    /// Names in order of preference.
    Ranked,
    /// One of eight steps of agreement.
    Gradient,
    /// As many names as there are seats; whoever has most is elected.
    Approval,
}

/// A value of the rules of a vote, and where it comes from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(deny_unknown_fields)]
pub struct Stated<T> {
    /// The value.
    pub value: T,
    /// Where it comes from.
    pub basis: Basis,
}

/// Where a value of the rules of a vote comes from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(tag = "from", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Basis {
    /// A rule of the draft says so.
    Rule {
        /// Its number.
        rule: u32,
        /// Id of its clause.
        clause: String,
        /// The blank the number stands in, as `clause.blank`; none where it is in words.
        blank: Option<String>,
        /// Whether what stands in the blank is only suggested, and nobody has decided it.
        suggested: bool,
        /// What the law says of that blank.
        law: Vec<Cite>,
    },
    /// The law of the form says so.
    Law(Cite),
    /// Nothing says so: it is a plain default.
    Default {
        /// Which, by its code.
        default: String,
        /// Why nothing says so.
        why: Unsaid,
    },
}

impl Basis {
    /// Returns whether a rule or the law says so.
    pub fn said(&self) -> bool {
        !matches!(self, Self::Default { .. })
    }
}

/// A fact of law behind a value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(deny_unknown_fields)]
pub struct Cite {
    /// Its key in the form.
    pub fact: String,
    /// Statute and section.
    pub cite: String,
    /// `high`, `medium` or `low`.
    pub confidence: String,
}

/// Why no rule says something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(rename_all = "kebab-case")]
pub enum Unsaid {
    /// No rules are drafted.
    NoRules,
    /// The rules say nothing of it.
    Silent,
    /// The rule that said it has been reworded: somebody has to read it.
    Reworded,
    /// The rule leaves a blank that nobody filled.
    OpenBlank,
}

/// What becomes of a vote that is not for or against.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(rename_all = "kebab-case")]
pub enum Effect {
    /// It is left out of the count.
    LeftOut,
    /// It counts among those of whom a share is needed, so it works like a vote against.
    LikeAgainst,
}

/// When a vote has to be secret.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(tag = "secret", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Secrecy {
    /// Always.
    Always,
    /// Where so many ask for it.
    OnRequest {
        /// How many.
        by: Threshold,
    },
}

/// What votes go by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(rename_all = "kebab-case")]
pub enum VotesBy {
    /// One member, one vote.
    Member,
    /// Votes follow shares, as the law of the form asks.
    Shares,
}

/// Whose votes one person can cast.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(deny_unknown_fields)]
pub struct ProxyRules {
    /// Of how many others at most; none where there is no limit.
    pub most: Option<u32>,
    /// Whether a vote that was given can be given on. Never where there is a limit.
    pub chains: bool,
    /// Whether it has to be given for one poll, in so many words.
    pub one_poll: bool,
}

/// Who is on the roll of a vote that lasts some days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(rename_all = "kebab-case")]
pub enum RollRule {
    /// Who was on it when the vote opened and still is when it closes: nobody votes who had no notice, and nobody who has left.
    OpenAndClose,
}

/// What decides between equals.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(rename_all = "kebab-case")]
pub enum Tie {
    /// Lots, drawn in front of those who wish to see it, and written into the record.
    Lot,
}

/// How consent is sought.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(deny_unknown_fields)]
pub struct ConsentRules {
    /// In how many rounds.
    pub rounds: Stated<u32>,
    /// The share of objections that puts the decision off, once.
    pub put_off: Stated<Threshold>,
    /// For how many days at least.
    pub delay_days: Stated<u32>,
    /// The share standing aside that sends the proposal back to be reworked, once.
    pub aside: Stated<Threshold>,
    /// Whether a rule names a majority for the matter, so that votes are counted even if nobody objects.
    pub vote_always: bool,
}

/// The rules of a vote on one subject.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(deny_unknown_fields)]
pub struct VotingRules {
    /// The subject.
    pub subject: Subject,
    /// Id of the legal form the rules are drafted for.
    pub form: Option<String>,
    /// Whether the rules bind yet. Before they do, they are followed because those who vote would live by them.
    pub in_force: bool,
    /// How votes are given.
    pub method: Stated<Method>,
    /// How many must take part.
    pub quorum: Stated<Threshold>,
    /// How many where it is held again.
    pub quorum_again: Option<Stated<Threshold>>,
    /// After how many days that is.
    pub again_days: Option<Stated<u32>>,
    /// The majority.
    pub majority: Stated<Threshold>,
    /// How consent is sought first.
    pub consent: Option<ConsentRules>,
    /// What abstaining does to the majority.
    pub abstention: Stated<Effect>,
    /// What taking no part does to the majority. It never helps a quorum.
    pub silence: Stated<Effect>,
    /// When it has to be secret.
    pub secrecy: Stated<Secrecy>,
    /// Days of notice.
    pub notice_days: Stated<u32>,
    /// What votes go by.
    pub votes: Stated<VotesBy>,
    /// Whose votes one person can cast.
    pub proxies: Stated<ProxyRules>,
    /// Whether whom it concerns may vote.
    pub concerned_vote: Stated<bool>,
    /// Who is on the roll.
    pub roll: Stated<RollRule>,
    /// Days on the roll before somebody can vote.
    pub registered_days: Option<Stated<u32>>,
    /// Whether a later ballot of somebody takes the place of an earlier one.
    pub replace: Stated<bool>,
    /// What decides between equals.
    pub tie: Stated<Tie>,
    /// What else has to happen before it has effect, which no count can know, by code.
    pub further: Vec<Stated<String>>,
}

impl VotingRules {
    /// Returns the ids of the clauses these rules stand in.
    pub fn clauses(&self) -> BTreeSet<String> {
        let consent = self.consent.as_ref();
        let bases = [
            Some(&self.method.basis),
            Some(&self.quorum.basis),
            self.quorum_again.as_ref().map(|one| &one.basis),
            Some(&self.majority.basis),
            consent.map(|one| &one.rounds.basis),
            consent.map(|one| &one.put_off.basis),
            Some(&self.secrecy.basis),
            Some(&self.notice_days.basis),
            Some(&self.votes.basis),
            Some(&self.proxies.basis),
            Some(&self.concerned_vote.basis),
        ];
        let clause = |basis: &Basis| match basis {
            Basis::Rule { clause, .. } => Some(clause.clone()),
            _ => None,
        };
        bases.into_iter().flatten().filter_map(clause).collect()
    }

    /// Reads the rules of votes on a subject from a draft; without one, every value is a default that says so.
    pub fn of(subject: Subject, bylaws: Option<&Bylaws>, voting: &Voting, in_force: bool) -> Self {
        let reader = Reader::new(bylaws, voting);
        let named = reader.threshold(What::Majority, subject);
        let most_votes = reader.find(What::MostVotes, subject);
        let consent = reader.find(What::Consent, subject);
        let method = match (&most_votes, &consent) {
            (Ok(found), _) => Stated { value: Method::Approval, basis: reader.basis(found, None) },
            _ if subject.elects() && subject != Subject::ElectBoard => unsaid(Method::Ranked, "ranked", reader.why()),
            (_, Ok(found)) if !subject.of_a_person() => {
                Stated { value: Method::Consensus, basis: reader.basis(found, None) }
            }
            _ => unsaid(Method::Majority, "vote", reader.why()),
        };
        let half = Threshold::more_than(Share::HALF, Of::Cast);
        let vote_always = named.is_ok() || subject.is_grave();
        let majority = match named {
            Ok(named) => named,
            // Whoever rewords the majority of a grave matter must not thereby lower it.
            Err(why) if subject.is_grave() => unsaid(three_quarters(), "majority-three-quarters", why),
            Err(_) => {
                reader.threshold(What::Fallback, subject).unwrap_or_else(|why| unsaid(half, "majority-half", why))
            }
        };
        let consent = (method.value == Method::Consensus).then(|| reader.consent(subject, vote_always));
        let not_cast = match majority.value.of {
            Of::Cast => Effect::LeftOut,
            Of::Present | Of::Members => Effect::LikeAgainst,
        };
        let abstention = match (not_cast, reader.find(What::AbstentionNotCast, subject)) {
            (Effect::LeftOut, Ok(found)) => Stated { value: not_cast, basis: reader.basis(&found, None) },
            (Effect::LeftOut, Err(why)) => unsaid(not_cast, "abstention-not-cast", why),
            _ => Stated { value: not_cast, basis: majority.basis.clone() },
        };
        let silence = match majority.value.of {
            Of::Members => Stated { value: Effect::LikeAgainst, basis: majority.basis.clone() },
            Of::Cast | Of::Present => Stated { value: Effect::LeftOut, basis: majority.basis.clone() },
        };
        let quorum = Threshold { least: 2, ..Threshold::more_than(Share::HALF, Of::Members) };
        Self {
            subject,
            form: bylaws.map(|bylaws| bylaws.form.id.clone()),
            in_force,
            method,
            quorum: reader.threshold(What::Quorum, subject).unwrap_or_else(|why| unsaid(quorum, "quorum-half", why)),
            quorum_again: reader.threshold(What::QuorumAgain, subject).ok(),
            again_days: reader.number(What::AgainDays, subject).ok(),
            majority,
            consent,
            abstention,
            silence,
            secrecy: reader.secrecy(subject),
            notice_days: reader.number(What::Notice, subject).unwrap_or_else(|why| unsaid(7, "notice-week", why)),
            votes: reader.votes(subject),
            proxies: reader.proxies(subject),
            concerned_vote: match reader.find(What::ConcernedBarred, subject) {
                Ok(found) => Stated { value: false, basis: reader.basis(&found, None) },
                Err(why) => unsaid(true, "concerned-vote", why),
            },
            roll: unsaid(RollRule::OpenAndClose, "roll-open-and-close", reader.why()),
            registered_days: reader.registered_days().filter(|_| in_force),
            replace: unsaid(true, "later-replaces", reader.why()),
            tie: match reader.find(What::Lot, subject) {
                Ok(found) => Stated { value: Tie::Lot, basis: reader.basis(&found, None) },
                Err(why) => unsaid(Tie::Lot, "lot", why),
            },
            further: reader.further(subject),
        }
    }

    /// Returns what no rule and no law says, by the code of the default that stands in its place.
    pub fn unsaid(&self) -> Vec<(&str, Unsaid)> {
        let consent = self.consent.iter().flat_map(|consent| {
            [&consent.rounds.basis, &consent.put_off.basis, &consent.delay_days.basis, &consent.aside.basis]
        });
        let bases = [
            &self.method.basis,
            &self.quorum.basis,
            &self.majority.basis,
            &self.abstention.basis,
            &self.secrecy.basis,
            &self.notice_days.basis,
            &self.votes.basis,
            &self.proxies.basis,
            &self.concerned_vote.basis,
            &self.roll.basis,
            &self.replace.basis,
            &self.tie.basis,
        ];
        let mut found: Vec<(&str, Unsaid)> = Vec::new();
        for basis in bases.into_iter().chain(consent) {
            if let Basis::Default { default, why } = basis
                && !found.iter().any(|(other, _)| other == default)
            {
                found.push((default, *why));
            }
        }
        found
    }
}

/// Who can ask for something to be put to the vote, or decide by signing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(rename_all = "kebab-case")]
pub enum PetitionKind {
    /// Members of a cell ask for a vote on the recall of its delegate.
    RecallDelegate,
    /// Members ask for a general meeting.
    CallMeeting,
    /// Members remove somebody from the board by signing.
    RemoveFromBoard,
}

/// Returns how many have to sign.
pub fn petition_threshold(kind: PetitionKind, bylaws: Option<&Bylaws>, voting: &Voting) -> Stated<Threshold> {
    let reader = Reader::new(bylaws, voting);
    let subject = match kind {
        PetitionKind::RecallDelegate => Subject::RecallDelegate,
        PetitionKind::CallMeeting => Subject::Ordinary,
        PetitionKind::RemoveFromBoard => Subject::RemoveFromBoard,
    };
    let half = Threshold::more_than(Share::HALF, Of::Members);
    reader.threshold(What::Petition, subject).unwrap_or_else(|why| unsaid(half, "petition-half", why))
}

fn three_quarters() -> Threshold {
    Threshold::at_least(Share::THREE_QUARTERS, Of::Cast)
}

fn unsaid<T>(value: T, default: &str, why: Unsaid) -> Stated<T> {
    Stated { value, basis: Basis::Default { default: default.to_owned(), why } }
}

/// A line of what sentences say, and the rule its sentence stands in.
struct Found<'a> {
    says: &'a Says,
    rule: &'a Rule,
}

struct Reader<'a> {
    bylaws: Option<&'a Bylaws>,
    voting: &'a Voting,
    /// Each rule's words by its clause, blanks and references in braces.
    texts: BTreeMap<&'a str, (&'a Rule, String)>,
}

impl<'a> Reader<'a> {
    fn new(bylaws: Option<&'a Bylaws>, voting: &'a Voting) -> Self {
        let rules = bylaws.map(|bylaws| bylaws.rules.as_slice()).unwrap_or_default();
        let texts = rules.iter().map(|rule| (rule.clause.as_str(), (rule, written(rule)))).collect();
        Self { bylaws, voting, texts }
    }

    /// Why nothing is said where no clause ever says it.
    fn why(&self) -> Unsaid {
        match self.bylaws {
            None => Unsaid::NoRules,
            Some(_) => Unsaid::Silent,
        }
    }

    fn all(&self, what: What, subject: Subject) -> impl Iterator<Item = &'a Says> {
        let voting: &'a Voting = self.voting;
        voting.says.iter().filter(move |says| says.what == what && says.subjects.contains(&subject))
    }

    fn stands(&self, says: &'a Says) -> Option<Found<'a>> {
        let (rule, text) = self.texts.get(says.clause.as_str())?;
        text.contains(&says.sentence).then_some(Found { says, rule })
    }

    fn find(&self, what: What, subject: Subject) -> Result<Found<'a>, Unsaid> {
        let mut why = self.why();
        for says in self.all(what, subject) {
            match (self.stands(says), self.texts.get(says.clause.as_str())) {
                (Some(found), _) => return Ok(found),
                (None, Some((rule, _))) if rule.change.is_some() => why = Unsaid::Reworded,
                (None, _) => {}
            }
        }
        Err(why)
    }

    fn basis(&self, found: &Found<'_>, blank: Option<&str>) -> Basis {
        let known = blank.and_then(|blank| self.blank(blank));
        let law = known.iter().flat_map(|blank| &blank.limits).filter_map(|limit| limit.fact.as_ref());
        Basis::Rule {
            rule: found.rule.number,
            clause: found.rule.clause.clone(),
            blank: known.map(|known| format!("{}.{}", known.clause, known.blank)),
            suggested: known.is_some_and(|known| known.origin == Origin::Suggested),
            law: law.map(cite).collect(),
        }
    }

    fn blank(&self, name: &str) -> Option<&'a crate::bylaws::Blank> {
        let (clause, name) = name.split_once('.')?;
        self.bylaws?.blanks.iter().find(|blank| blank.clause == clause && blank.blank == name)
    }

    /// The number of a blank, or the number itself where it is none.
    fn quantity(&self, written: &str) -> Result<Quantity, Unsaid> {
        let Some(blank) = self.blank(written) else {
            return Quantity::parse(written).ok_or(Unsaid::OpenBlank);
        };
        let value = match blank.value.as_ref().ok_or(Unsaid::OpenBlank)? {
            Arg::Number(number) | Arg::Share(number) => Quantity::parse(&number.to_string()),
            Arg::Count(count) => Quantity::parse(&count.to_string()),
            Arg::Word(id) => id.strip_prefix("fraction-").and_then(|id| Quantity::parse(&id.replacen('-', "/", 1))),
            Arg::Text(_) | Arg::Date(_) | Arg::Money(..) => None,
        };
        value.ok_or(Unsaid::OpenBlank)
    }

    fn threshold(&self, what: What, subject: Subject) -> Result<Stated<Threshold>, Unsaid> {
        self.threshold_of(&self.find(what, subject)?)
    }

    fn threshold_of(&self, found: &Found<'_>) -> Result<Stated<Threshold>, Unsaid> {
        let Says { share, of, strictly, least, enough, .. } = found.says;
        let (Some(written), Some(of)) = (share.as_deref(), *of) else { return Err(Unsaid::Silent) };
        let share = Share::of(self.quantity(written)?).ok_or(Unsaid::OpenBlank)?;
        let value = Threshold { share, of, strictly: *strictly, least: *least, enough: *enough };
        Ok(Stated { value, basis: self.basis(found, Some(written)) })
    }

    fn number(&self, what: What, subject: Subject) -> Result<Stated<u32>, Unsaid> {
        self.number_of(&self.find(what, subject)?)
    }

    fn number_of(&self, found: &Found<'_>) -> Result<Stated<u32>, Unsaid> {
        let written = found.says.number.as_deref().ok_or(Unsaid::Silent)?;
        let whole = self.quantity(written)?.fraction().filter(|(_, under)| *under == 1);
        let value = whole.and_then(|(over, _)| u32::try_from(over).ok()).ok_or(Unsaid::OpenBlank)?;
        Ok(Stated { value, basis: self.basis(found, Some(written)) })
    }

    fn consent(&self, subject: Subject, vote_always: bool) -> ConsentRules {
        let put_off = self.find(What::PutOff, subject);
        let days = match &put_off {
            Ok(found) => self.number_of(found),
            Err(why) => Err(*why),
        };
        let fifth = Share::FIFTH;
        ConsentRules {
            rounds: self.number(What::Rounds, subject).unwrap_or_else(|why| unsaid(1, "rounds-one", why)),
            put_off: put_off
                .and_then(|found| self.threshold_of(&found))
                .unwrap_or_else(|why| unsaid(Threshold::at_least(fifth, Of::Present), "put-off-fifth", why)),
            delay_days: days.unwrap_or_else(|why| unsaid(7, "delay-week", why)),
            aside: self
                .threshold(What::Aside, subject)
                .unwrap_or_else(|why| unsaid(Threshold::at_least(fifth, Of::Present), "aside-fifth", why)),
            vote_always,
        }
    }

    fn secrecy(&self, subject: Subject) -> Stated<Secrecy> {
        if let Ok(found) = self.find(What::Secret, subject) {
            return Stated { value: Secrecy::Always, basis: self.basis(&found, None) };
        }
        match self.threshold(What::SecretOnRequest, subject) {
            Ok(Stated { value: by, basis }) => Stated { value: Secrecy::OnRequest { by }, basis },
            Err(why) if subject.of_a_person() => unsaid(Secrecy::Always, "person-secret", why),
            Err(why) => {
                let by = Threshold::more_than(Share::NONE, Of::Members);
                unsaid(Secrecy::OnRequest { by }, "secret-if-one-asks", why)
            }
        }
    }

    fn votes(&self, subject: Subject) -> Stated<VotesBy> {
        let shares = self.find(What::VotesByShares, subject).map(|found| (VotesBy::Shares, found));
        match shares.or_else(|_| self.find(What::OneVote, subject).map(|found| (VotesBy::Member, found))) {
            Ok((value, found)) => Stated { value, basis: self.basis(&found, None) },
            Err(why) => unsaid(VotesBy::Member, "one-vote", why),
        }
    }

    fn proxies(&self, subject: Subject) -> Stated<ProxyRules> {
        let none = ProxyRules { most: Some(0), chains: false, one_poll: true };
        if let Ok(found) = self.find(What::NoProxies, subject) {
            return Stated { value: none, basis: self.basis(&found, None) };
        }
        let most = self.number(What::Proxies, subject);
        match most {
            Ok(Stated { value: most, basis }) => Stated { value: ProxyRules { most: Some(most), ..none }, basis },
            Err(why) => unsaid(none, "no-proxies", why),
        }
    }

    fn registered_days(&self) -> Option<Stated<u32>> {
        let fact = self.bylaws?.form.fact("vote.min_days_registered")?;
        let (days, _) = fact.quantity()?.fraction().filter(|(_, under)| *under == 1)?;
        Some(Stated { value: u32::try_from(days).ok()?, basis: Basis::Law(cite(fact)) })
    }

    fn further(&self, subject: Subject) -> Vec<Stated<String>> {
        let lines = self.all(What::Further, subject).filter_map(|says| self.stands(says));
        let stated =
            lines.filter_map(|found| Some(Stated { value: found.says.code.clone()?, basis: self.basis(&found, None) }));
        stated.collect()
    }
}

fn cite(fact: &crate::bylaws::Fact) -> Cite {
    Cite { fact: fact.key.clone(), cite: fact.cite.clone(), confidence: fact.confidence.clone() }
}

/// The words of a rule, blanks as `{clause.blank}` and references as `{rule}`.
fn written(rule: &Rule) -> String {
    let mut text = String::new();
    for paragraph in &rule.paragraphs {
        for run in &paragraph.runs {
            match run {
                Run::Text(words) | Run::Defined(words) => text.push_str(words),
                Run::Filled { blank, .. } | Run::Blank { blank, .. } => {
                    text.push('{');
                    text.push_str(blank);
                    text.push('}');
                }
                Run::Reference(_) | Run::Broken(_) => text.push_str("{rule}"),
            }
        }
        text.push('\n');
    }
    text
}
