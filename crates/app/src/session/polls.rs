//! Polls: opened under the drafted rules, answered by replies and on paper, counted, and written down.

use std::collections::BTreeMap;
use std::path::Path;

use jiff::Span;
use leveller_model::Date;
use leveller_model::import::RowKind;
use leveller_model::problem::Arg;
use leveller_model::report::{self, Voted};
use leveller_model::review::{
    Ballot, BallotBox, By, Candidate, Choice, Method, Moved, Openness, Outcome, Petition, PetitionKind, Poll, Record,
    RollChange, Ruling, Said, Signature, Signed, Stand, Subject, Voter, VotingRules, petition, petition_threshold,
    tally,
};
use leveller_model::story::Story;
use serde::{Deserialize, Serialize};

use super::{Session, print_document};
use crate::contract;
use crate::error::{Error, Result};
use crate::history::State;
use crate::plan_file::Contents;
use crate::{plan, whole};

/// What is to be put to the vote.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct PollRequest {
    /// What it is about: that says which rules hold.
    pub subject: Subject,
    /// The question.
    pub question: String,
    /// Who or what can be chosen, where it is not for or against.
    #[serde(default)]
    pub candidates: Vec<Candidate>,
    /// How many are elected.
    #[serde(default = "one")]
    pub seats: u32,
    /// How votes are given, where it is not as the rules say.
    #[serde(default)]
    pub method: Option<Method>,
    /// The cell that decides; none where all do.
    #[serde(default)]
    pub cell: Option<String>,
    /// Keys of those whom it concerns in person.
    #[serde(default)]
    pub concerned: Vec<String>,
    /// The day notice was given.
    #[serde(default)]
    pub called: Option<Date>,
    /// The first day on which a ballot can be cast.
    pub opens: Date,
    /// The last.
    pub closes: Date,
    /// The last day on which one may still arrive; without it, the last on which it can be cast.
    #[serde(default)]
    pub received_by: Option<Date>,
    /// Who can find out how somebody voted.
    pub openness: Openness,
    /// Whether the rules it is held under are in force already.
    #[serde(default)]
    pub in_force: bool,
    /// Whether waiting would do serious harm.
    #[serde(default)]
    pub urgent: bool,
}

fn one() -> u32 {
    1
}

/// A poll, and the scenario whose rules it is held under and decides on.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Called {
    /// Id of the scenario.
    pub scenario: String,
    /// The poll.
    pub poll: Poll,
    /// Id of the poll it is held again for, or the next round of; none where it is the first.
    #[serde(default)]
    pub after: Option<String>,
}

/// What is written down beside the ballots of a poll.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Beside {
    /// How many ballot papers were handed out; none where nobody wrote it down.
    pub papers: Option<u32>,
    /// What changed on the roll since the vote was called.
    pub changes: Vec<RollChange>,
}

/// What was adopted, and of which plan.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Adopted {
    /// Id of the poll.
    pub poll: String,
    /// Id of the scenario whose rules were adopted.
    pub scenario: String,
    /// The day the vote closed.
    pub on: Date,
    /// SHA-256 of what the plan held, without its review.
    pub content: String,
}

/// Somebody readers sign to recall, and how many have to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recalled {
    /// Key of who would be recalled.
    pub key: String,
    /// The body they speak for.
    pub body: String,
    /// Who signed, measured against how many have to.
    pub signed: Signed,
}

impl Session {
    /// Draws up a poll under the rules a scenario drafts, with everybody who works in the firm on its roll; opens nothing.
    pub fn draw_up_poll(&mut self, scenario: &str, request: &PollRequest) -> Result<Poll> {
        let story = self.story(scenario)?;
        let rules = VotingRules::of(request.subject, story.bylaws.as_ref(), &self.given.voting, request.in_force);
        let next = self.review.polls.len() + 1;
        Ok(Poll {
            id: next.to_string(),
            question: request.question.clone(),
            candidates: request.candidates.clone(),
            seats: request.seats,
            method: request.method.unwrap_or(match rules.method.basis.said() {
                // Nobody is elected out of several by votes for or against.
                false if request.subject.elects() && !request.candidates.is_empty() => Method::Ranked,
                _ => rules.method.value,
            }),
            binding: true,
            rules,
            roll: roll(&story),
            cell: request.cell.clone(),
            concerned: request.concerned.clone(),
            called: request.called,
            opens: request.opens,
            closes: request.closes,
            received_by: request.received_by.unwrap_or(request.closes),
            openness: request.openness,
            call: leveller_model::review::Call::First,
            round: 1,
            was_put_off: false,
            was_reworked: false,
            urgent: request.urgent,
        })
    }

    /// Opens a poll as it is drawn up, and returns it.
    pub async fn open_poll(&mut self, scenario: &str, request: &PollRequest) -> Result<Poll> {
        let poll = self.draw_up_poll(scenario, request)?;
        if poll.question.trim().is_empty() {
            return Err(Error::new("poll-without-question"));
        }
        self.keep_poll(Called { scenario: scenario.to_owned(), poll: poll.clone(), after: None }).await?;
        Ok(poll)
    }

    /// Opens the next round of a poll that was not decided: again after too few took part, another round of consent, or the
    /// vote after it, as the rules say.
    pub async fn open_poll_again(&mut self, id: &str, opens: Date, closes: Date) -> Result<Poll> {
        let outcome = self.recorded(id)?.result.outcome.clone();
        self.refuse_followed(id)?;
        let Called { scenario, poll: before, .. } = self.called(id)?.clone();
        let mut poll =
            Poll { id: (self.review.polls.len() + 1).to_string(), opens, closes, received_by: closes, ..before };
        match outcome {
            Outcome::NoQuorum { again_days: Some(days) } => {
                let earliest = self.poll(id)?.closes.saturating_add(Span::new().days(i64::from(days)));
                if opens < earliest {
                    return Err(Error::new("poll-too-soon").with("date", Arg::Date(earliest)));
                }
                poll.call = leveller_model::review::Call::Again;
            }
            Outcome::NextRound { round } => poll.round = round,
            Outcome::PutOff { days } => {
                let earliest = self.poll(id)?.closes.saturating_add(Span::new().days(i64::from(days)));
                if opens < earliest {
                    return Err(Error::new("poll-too-soon").with("date", Arg::Date(earliest)));
                }
                poll.was_put_off = true;
            }
            Outcome::Rework => poll.was_reworked = true,
            Outcome::ToVote => poll.method = Method::Majority,
            _ => return Err(Error::new("poll-decided").with("poll", id)),
        }
        self.keep_poll(Called { scenario, poll: poll.clone(), after: Some(id.to_owned()) }).await?;
        Ok(poll)
    }

    async fn keep_poll(&mut self, called: Called) -> Result<()> {
        let mut state = self.state.clone();
        let mut contents = Contents::default();
        plan::put_poll(&mut state, &mut contents, &called)?;
        self.change("poll-opened", asked(&called.poll), state, contents).await
    }

    /// Returns a poll by its id.
    pub fn poll(&self, id: &str) -> Result<&Poll> {
        self.called(id).map(|called| &called.poll)
    }

    pub(super) fn called(&self, id: &str) -> Result<&Called> {
        let found = self.review.polls.iter().find(|called| called.poll.id == id);
        found.ok_or_else(|| Error::new("poll-unknown").with("poll", id))
    }

    /// Returns the polls that are not closed, in the order they were opened.
    pub(super) fn open_polls(&self) -> Vec<Poll> {
        let open = self.review.polls.iter().filter(|called| !self.review.records.contains_key(&called.poll.id));
        open.map(|called| called.poll.clone()).collect()
    }

    /// Returns the record of a poll that was closed.
    pub fn recorded(&self, id: &str) -> Result<&Record> {
        self.poll(id)?;
        self.review.records.get(id).ok_or_else(|| Error::new("poll-still-open").with("poll", id))
    }

    /// Takes over what was read from paper, sheet by sheet, in place of what was taken over before.
    pub async fn paper(&mut self, id: &str, sheets: &[Choice]) -> Result<()> {
        if !self.poll(id)?.openness.nameless() {
            return Err(Error::new("poll-not-on-paper").with("poll", id));
        }
        self.refuse_closed(id)?;
        let mut state = self.state.clone();
        let mut contents = Contents::default();
        plan::put_paper(&mut state, &mut contents, id, sheets)?;
        let arguments = vec![("poll".to_owned(), id.into()), ("count".to_owned(), sheets.len().into())];
        self.change("paper-counted", arguments, state, contents).await
    }

    /// Writes down what changed on the roll of a poll since it was called, and how many papers were handed out, in place of
    /// what was written down before.
    pub async fn write_beside(&mut self, id: &str, beside: &Beside) -> Result<()> {
        self.refuse_closed(id)?;
        let roll = &self.poll(id)?.roll;
        let unknown = beside
            .changes
            .iter()
            .find(|one| !matches!(one.change, Moved::Joined { .. }) && !roll.iter().any(|voter| voter.id == one.voter));
        if let Some(one) = unknown {
            return Err(Error::new("roll-unknown").with("key", one.voter.as_str()));
        }
        let mut state = self.state.clone();
        let mut contents = Contents::default();
        plan::put_beside(&mut state, &mut contents, id, beside)?;
        self.change("vote-beside", vec![("poll".to_owned(), id.into())], state, contents).await
    }

    pub(super) fn refuse_closed(&self, id: &str) -> Result<()> {
        match self.review.records.contains_key(id) {
            true => Err(Error::new("poll-closed").with("poll", id)),
            false => Ok(()),
        }
    }

    /// What lies in the box of a poll: what replies say, or what was read from paper.
    fn held(&mut self, id: &str) -> Result<BallotBox> {
        let scenario = self.called(id)?.scenario.clone();
        let merged = self.merged(&scenario)?;
        let poll = self.poll(id)?;
        let beside = self.review.beside.get(id).cloned().unwrap_or_default();
        let mut held = BallotBox { changes: beside.changes, issued: beside.papers, ..BallotBox::default() };
        for (sheet, choice) in (1..).zip(self.review.paper.get(id).into_iter().flatten()) {
            held.ballots.push(Ballot {
                by: By::Paper { sheet },
                number: 0,
                poll: id.to_owned(),
                on: None,
                choice: choice.clone(),
                received: None,
                id: format!("paper-{sheet}"),
            });
        }
        let (opened, issued) = self.opened_ballots(id);
        if poll.openness == Openness::Secret {
            // Where papers were counted and nobody knows how many were handed out, it is not known how many could be cast.
            let papers = held.issued.or_else(|| held.ballots.is_empty().then_some(0));
            held.issued = issued.zip(papers).map(|(tokens, papers)| tokens.saturating_add(papers));
        }
        held.ballots.extend(opened);
        for one in &merged.said {
            match &one.said {
                Said::Ballot { poll: of, on, choice } if of == id => held.ballots.push(Ballot {
                    by: By::Voter { voter: one.key.clone() },
                    // A later reply stands for an earlier, and in one reply what is said last.
                    number: one.number.saturating_mul(1000).saturating_add(one.at),
                    poll: of.clone(),
                    on: Some(*on),
                    choice: choice.clone(),
                    received: Some(one.on),
                    id: format!("{}-{}", one.digest, one.at),
                }),
                Said::Delegation(delegation) => held.delegations.push(delegation.clone()),
                _ => {}
            }
        }
        Ok(held)
    }

    /// Returns from how many voters there are ballots that count in a poll, and how many may vote. Before a poll is closed
    /// nobody is shown more of it.
    pub fn turnout(&mut self, id: &str) -> Result<(u32, u32)> {
        let counted = match self.review.records.get(id) {
            Some(record) => record.result.clone(),
            None => {
                let held = self.held(id)?;
                tally(self.poll(id)?, &held)
            }
        };
        Ok((counted.counted.counted, counted.voters))
    }

    /// Closes a poll on a day after its last: counts it and writes down everything the count rests on. Adopted rules are
    /// locked with the hash of what the plan held.
    pub async fn close_poll(&mut self, id: &str, today: Date) -> Result<Record> {
        self.refuse_closed(id)?;
        let poll = self.poll(id)?.clone();
        if today < poll.received_by {
            return Err(Error::new("poll-not-over").with("poll", id).with("date", Arg::Date(poll.received_by)));
        }
        let held = self.held(id)?;
        let plan = plan::digest_without_review(&self.state);
        let (record, state, contents) = self.counted(&poll, &held, plan)?;
        self.change("poll-closed", asked(&poll), state, contents).await?;
        Ok(record)
    }

    /// Counts a poll on the plan of the hash given, and returns the record with the state it is written down in. Adopted rules
    /// are locked with that hash; a plan that is another by now cannot be adopted.
    fn counted(&self, poll: &Poll, held: &BallotBox, plan: String) -> Result<(Record, State, Contents)> {
        let record = Record::of(poll, held, &plan).map_err(|_| Error::new("plan-damaged"))?;
        let mut state = self.state.clone();
        let mut contents = Contents::default();
        plan::put_record(&mut state, &mut contents, &poll.id, &record)?;
        let adopts = matches!(poll.rules.subject, Subject::AdoptRules | Subject::ChangeRules);
        if adopts && matches!(record.result.outcome, Outcome::Consent | Outcome::Carried) {
            let scenario = self.called(&poll.id)?.scenario.clone();
            if plan != plan::digest_without_review(&self.state) {
                return Err(Error::new("poll-plan-changed").with("poll", poll.id.as_str()));
            }
            let adopted = Adopted { poll: poll.id.clone(), scenario, on: poll.closes, content: plan };
            plan::put_adopted(&mut state, &mut contents, &adopted)?;
        }
        Ok((record, state, contents))
    }

    /// Counts a closed poll again after those present decided whether an objection gives such a reason as the rules ask for.
    /// What was decided about the same objection before is replaced.
    pub async fn rule_on(&mut self, id: &str, ruling: Ruling) -> Result<Record> {
        self.refuse_followed(id)?;
        let record = self.recorded(id)?;
        let objects = |choice: &Choice| matches!(choice, Choice::Consent { stand } | Choice::Consensus { stand, .. } if matches!(stand, Stand::Object { .. }));
        if !record.ballots.iter().any(|ballot| ballot.id == ruling.ballot && objects(&ballot.choice)) {
            return Err(Error::new("objection-unknown").with("ballot", ruling.ballot));
        }
        // What has been adopted is locked; only another vote opens it.
        if self.review.adopted.as_ref().is_some_and(|adopted| adopted.poll == id) {
            return Err(Error::new("poll-decided").with("poll", id));
        }
        let (mut held, plan) = (record.held(), record.plan.clone());
        held.rulings.retain(|known| known.ballot != ruling.ballot);
        held.rulings.push(ruling);
        let poll = self.poll(id)?.clone();
        let (record, state, contents) = self.counted(&poll, &held, plan)?;
        self.change("objection-ruled", asked(&poll), state, contents).await?;
        Ok(record)
    }

    /// Counts a closed poll again with the lots that were drawn among equals: ids of candidates, in the order drawn.
    pub async fn draw_lots(&mut self, id: &str, order: &[String]) -> Result<Record> {
        let record = self.recorded(id)?;
        let Outcome::LotNeeded { among } = &record.result.outcome else {
            return Err(Error::new("poll-decided").with("poll", id));
        };
        if among.iter().any(|one| !order.contains(one)) {
            return Err(Error::new("lots-missing").with("poll", id));
        }
        let (mut held, plan) = (record.held(), record.plan.clone());
        held.lot.retain(|one| !order.contains(one));
        held.lot.extend_from_slice(order);
        let poll = self.poll(id)?.clone();
        let (record, state, contents) = self.counted(&poll, &held, plan)?;
        self.change("lots-drawn", asked(&poll), state, contents).await?;
        Ok(record)
    }

    /// Returns the id of the poll that follows one: held again, or its next round.
    pub fn followed(&self, id: &str) -> Option<&str> {
        let next = self.review.polls.iter().find(|called| called.after.as_deref() == Some(id));
        next.map(|called| called.poll.id.as_str())
    }

    fn refuse_followed(&self, id: &str) -> Result<()> {
        match self.followed(id) {
            Some(next) => Err(Error::new("poll-followed").with("poll", id).with("next", next)),
            None => Ok(()),
        }
    }

    /// Prints ballot papers and the sheet to count them on, of the kind the file's name ends in.
    pub fn print_papers(&self, id: &str, printed_on: Date, path: &Path) -> Result<()> {
        let poll = self.poll(id)?;
        let rules: Vec<[String; 3]> = contract::vote_rules(&poll.rules, &self.words);
        print_document(&report::ballot_papers(poll, &rules, &self.words, printed_on), path, &self.waited)
    }

    /// Returns whom readers sign to recall. Enough signatures ask for a vote; they recall nobody.
    pub fn recalls(&mut self, scenario: &str) -> Result<Vec<Recalled>> {
        let story = self.story(scenario)?;
        let mut signatures: BTreeMap<(String, String), Vec<Signature>> = BTreeMap::new();
        for one in &self.merged(scenario)?.said {
            if let Said::Recall { key, body, withdrawn } = &one.said {
                // Nobody speaks any more for a cell or council that is gone.
                let Some(body) = self.body_now(scenario, &story, body) else { continue };
                let petition = format!("{key} {body}");
                let signature = Signature { voter: one.key.clone(), petition, on: one.on, withdrawn: *withdrawn };
                let signed: &mut Vec<Signature> = signatures.entry((key.clone(), body)).or_default();
                // What somebody says last stands: they can sign, take it back, and sign again.
                signed.retain(|before| before.voter != signature.voter);
                signed.push(signature);
            }
        }
        let kind = PetitionKind::RecallDelegate;
        let recalled = signatures.into_iter().map(|((key, body), signatures)| {
            let days = || signatures.iter().map(|one| one.on);
            let signed = petition(
                &Petition {
                    id: format!("{key} {body}"),
                    kind,
                    about: Some(key.clone()),
                    threshold: petition_threshold(kind, story.bylaws.as_ref(), &self.given.voting),
                    roll: roll(&story),
                    // A delegate of a cell is recalled by its members, one of a council by all.
                    cell: story.proposal.cells.iter().any(|cell| cell.name == body).then(|| body.clone()),
                    opens: days().min().unwrap_or(story.as_of),
                    closes: days().max().unwrap_or(story.as_of),
                },
                &signatures,
            );
            Recalled { key, body, signed }
        });
        Ok(recalled.collect())
    }

    /// Returns the votes on a scenario that were counted, in the order they were opened.
    pub(super) fn voted(&self, scenario: &str) -> Vec<Voted> {
        let adopted = self.review.adopted.as_ref();
        let of = self.review.polls.iter().filter(|called| called.scenario == scenario);
        of.filter_map(|Called { poll, .. }| {
            let record = self.review.records.get(&poll.id)?;
            let content = adopted.filter(|adopted| adopted.poll == poll.id).map(|adopted| adopted.content.clone());
            Some(Voted {
                subject: poll.rules.subject,
                question: poll.question.clone(),
                on: poll.closes,
                result: record.result.clone(),
                content,
            })
        })
        .collect()
    }

    /// Writes the record of a poll that was closed, from which anybody can count again, as JSON.
    pub fn write_record(&self, id: &str, path: &Path) -> Result<()> {
        let bytes = serde_json::to_vec_pretty(self.recorded(id)?).map_err(|_| Error::new("plan-damaged"))?;
        whole::write(path, &bytes)
    }

    /// Returns what was adopted last, and whether the plan is still what was adopted.
    pub fn adopted(&self) -> Option<(&Adopted, bool)> {
        let adopted = self.review.adopted.as_ref()?;
        Some((adopted, adopted.content == plan::digest_without_review(&self.state)))
    }

    /// Refuses to change rules that were adopted: only another vote opens them.
    pub(super) fn refuse_adopted(&self, scenario: &str) -> Result<()> {
        match self.review.adopted.as_ref().filter(|adopted| adopted.scenario == scenario) {
            Some(adopted) => Err(Error::new("rules-adopted").with("date", Arg::Date(adopted.on))),
            None => Ok(()),
        }
    }
}

/// The question, as the history tells of it.
fn asked(poll: &Poll) -> Vec<(String, Arg)> {
    vec![("question".to_owned(), poll.question.as_str().into())]
}

/// Everybody who works in the firm, with the cell they would be in.
fn roll(story: &Story) -> Vec<Voter> {
    let mut cells: BTreeMap<u32, &str> = BTreeMap::new();
    for cell in &story.proposal.cells {
        for (index, _) in &cell.members {
            cells.entry(*index).or_insert(&cell.name);
        }
    }
    let people = (0..).zip(&story.firm.staff).filter(|(_, post)| post.kind == RowKind::Person);
    people
        .map(|(index, post)| Voter {
            id: post.key.clone(),
            cell: cells.get(&index).map(|name| (*name).to_owned()),
            since: post.started.unwrap_or(story.as_of),
            votes: 1,
        })
        .collect()
}
