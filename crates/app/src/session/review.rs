//! Review: files made for those who work here, and what they send back.
//!
//! A plan keeps whom it made files for, every reply as it came in, and the key each reader signs with. What replies come to
//! is worked out from them and kept nowhere.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use leveller_model::Date;
use leveller_model::decision::{Coordination, Decision, PayPolicy};
use leveller_model::halves;
use leveller_model::import::RowKind;
use leveller_model::money::Rate;
use leveller_model::problem::Arg;
use leveller_model::report::{self, Edition, Mine, Opened, Publication, Step, TellsOfFew};
use leveller_model::review::{Choice, Invited, Merged, Received, Record, Reply, merge};
use leveller_model::story::Story;
use serde::{Deserialize, Serialize};

use super::{Adopted, Beside, Called, DocumentRequest, Opened as OpenedBox, Session, answers};
use crate::contract::DocumentId;
use crate::error::{Error, Result};
use crate::plan_file::Contents;
use crate::sealed::{self, Keys, Kind, Passphrase};
use crate::work::{WHOLE, shares};
use crate::{plan, whole};

/// For whom review files are made, and what they can move in them.
#[derive(Debug, Clone)]
pub struct ReviewRequest {
    /// Id of the scenario.
    pub scenario: String,
    /// Keys of those who get a file of their own; nobody: one file for everybody.
    pub readers: Vec<String>,
    /// Assumptions that are opened to them.
    pub opened: Vec<Assumption>,
    /// Whether the redacted report is in them, with its tables; else its summary alone.
    pub report: bool,
    /// The day it says it was made.
    pub made_on: Date,
}

/// An assumption that can be opened to readers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Assumption {
    /// The gain of output per productive hour.
    Productivity,
    /// The share of coordination the cells still need.
    CoordinationKept,
    /// How many times the lowest hourly rate the highest may be.
    PayRatio,
}

/// A review file that was made: whom for.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Made {
    /// Its id.
    pub id: String,
    /// Id of the scenario.
    pub scenario: String,
    /// The day.
    pub made_on: Date,
    /// Who can reply.
    pub invited: Vec<Invited>,
    /// Whose the statements in it are, in order: the key of who made it and its id.
    pub statements: Vec<(String, String)>,
    /// Names of its cells, by whose numbers remarks are on them.
    #[serde(default)]
    pub cells: Vec<String>,
}

/// Review files that were written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// Where they are.
    pub files: Vec<PathBuf>,
    /// Ids of messages: what the maker must know before they are handed out.
    pub warnings: Vec<&'static str>,
}

/// What a plan keeps of its review.
#[derive(Debug, Clone, Default)]
pub struct Review {
    /// Files that were made.
    pub made: Vec<Made>,
    /// Replies as they came in.
    pub received: Vec<Received>,
    /// Readers whose key somebody has compared with them.
    pub confirmed: BTreeMap<String, String>,
    /// Polls in the order they were opened.
    pub polls: Vec<Called>,
    /// What was read from the papers of a poll, by its id.
    pub paper: BTreeMap<String, Vec<Choice>>,
    /// What is written down beside the ballots of a poll, by its id.
    pub beside: BTreeMap<String, Beside>,
    /// What tellers opened of secret polls, by their id.
    pub opened: BTreeMap<String, OpenedBox>,
    /// What came of polls that were closed, by their id.
    pub records: BTreeMap<String, Record>,
    /// The rules that were adopted last.
    pub adopted: Option<Adopted>,
}

/// What would be decided to move an assumption to a value.
type Moved = Box<dyn Fn(Rate) -> Decision>;

impl Assumption {
    /// Every one.
    pub const ALL: [Self; 3] = [Self::Productivity, Self::CoordinationKept, Self::PayRatio];

    /// Returns its id.
    pub fn id(self) -> &'static str {
        match self {
            Self::Productivity => "productivity",
            Self::CoordinationKept => "coordination-kept",
            Self::PayRatio => "pay-ratio",
        }
    }

    /// Reads an id.
    pub fn read(id: &str) -> Result<Self> {
        let known = || Self::ALL.map(Self::id).join(", ");
        let found = Self::ALL.into_iter().find(|one| one.id() == id);
        found.ok_or_else(|| Error::new("assumption-not-opened").with("id", id).with("known", known()))
    }

    /// Whether a plan rests on it.
    pub fn is_used(self, story: &Story) -> bool {
        self.of(story).is_some()
    }

    /// Its steps in hundredths: of a share, or of times the lowest rate.
    fn steps(self) -> &'static [i64] {
        match self {
            Self::Productivity => &[0, 5, 10, 15, 20, 25, 30, 40],
            Self::CoordinationKept => &[20, 30, 40, 50, 60, 70, 80, 90, 100],
            Self::PayRatio => &[100, 125, 150, 175, 200, 250, 300, 400],
        }
    }

    /// What it is in a plan, and what would be decided to move it; none where the plan does not rest on it.
    fn of(self, story: &Story) -> Option<(Rate, Moved)> {
        let proposal = &story.proposal;
        match self {
            Self::Productivity => Some((proposal.productivity, Box::new(|gain| Decision::Productivity { gain }))),
            Self::CoordinationKept => {
                let decided = proposal.coordination_decided.clone();
                let moved = move |kept| Decision::Coordination(Coordination { kept: Some(kept), ..decided.clone() });
                Some((proposal.coordination.kept_share, Box::new(moved)))
            }
            Self::PayRatio => match proposal.pay_policy {
                PayPolicy::RatioCap { ratio, floor, benefits_end } => {
                    let moved = move |ratio| Decision::PayPolicy(PayPolicy::RatioCap { ratio, floor, benefits_end });
                    Some((ratio, Box::new(moved)))
                }
                _ => None,
            },
        }
    }
}

impl Session {
    /// Returns what the plan keeps of its review.
    pub fn review(&self) -> &Review {
        &self.review
    }

    /// Makes review files in a folder, one for each reader or one for everybody, and keeps whom they are for. Returns where
    /// they are, and what the maker must know first. Where whoever waits thinks better of it, none is left.
    pub async fn make_review(
        &mut self,
        request: &ReviewRequest,
        keys: &Keys,
        passphrase: Option<&Passphrase>,
        folder: &Path,
    ) -> Result<Written> {
        let story = self.story(&request.scenario)?;
        let id = sealed::random_id();
        let merged = self.merged(&request.scenario)?;
        let (told, statements) = answers::statements(&merged);
        let answers = self.answers(&request.scenario, &merged, &ANSWERS)?;
        let publication = Publication { statements: told, answers, ..self.publication(request, &story, &id)? };
        let stories = self.opened_stories(request, &story)?;
        whole::make_folder(folder)?;
        let mut written = Vec::new();
        let invited = if request.readers.is_empty() {
            let opened = self.opened(&story, &stories, None);
            let path = folder.join(format!("{}.levreview", self.words.word("file-review-everybody")));
            whole::write(
                &path,
                &sealed::seal(Kind::Review, &Publication { opened, ..publication }, keys, passphrase)?,
            )?;
            written.push(path);
            let everybody = self.readers(&request.scenario)?;
            everybody.into_iter().map(|key| Invited { about: id.clone(), key, invitation: String::new() }).collect()
        } else {
            let told = if stories.is_empty() { ANSWERS.end } else { STEPS.end };
            self.waited.begin("review-files", "", told..WHOLE.end)?;
            let mut invited = Vec::new();
            for (done, key) in request.readers.iter().enumerate() {
                if let Err(stopped) = self.waited.go_on(done, request.readers.len()) {
                    // A file the plan does not know of must not go out.
                    written.iter().for_each(|path| drop(std::fs::remove_file(path)));
                    return Err(stopped);
                }
                let invitation = sealed::random_id();
                let mine = self.mine(&story, key, &invitation, request.made_on)?;
                let opened = self.opened(&story, &stories, Some(key));
                let own = Publication { opened, mine: Some(mine), ..publication.clone() };
                // A key is the source's own and may hold what no file name can.
                let safe: String =
                    key.chars().map(|c| if c.is_alphanumeric() || "-_. ".contains(c) { c } else { '-' }).collect();
                let name = self.words.text("file-review", &[("key", safe.into())]);
                let path = folder.join(format!("{name}.levreview"));
                whole::write(&path, &sealed::seal(Kind::Review, &own, keys, passphrase)?)?;
                written.push(path);
                invited.push(Invited { about: id.clone(), key: key.clone(), invitation });
            }
            invited
        };
        let made = Made {
            id,
            scenario: request.scenario.clone(),
            made_on: request.made_on,
            invited,
            statements,
            cells: story.proposal.cells.iter().map(|cell| cell.name.clone()).collect(),
        };
        let mut state = self.state.clone();
        let mut contents = Contents::default();
        plan::put_made(&mut state, &mut contents, &made)?;
        let arguments = vec![("count".to_owned(), Arg::from(written.len()))];
        self.change("review-made", arguments, state, contents).await?;
        let warnings = report::cap_tells_of_few(&story).then_some("review-cap-tells-of-few");
        Ok(Written { files: written, warnings: warnings.into_iter().collect() })
    }

    /// Returns everybody a review file can be for: single people of the firm, by their keys.
    pub fn readers(&mut self, scenario: &str) -> Result<Vec<String>> {
        let story = self.story(scenario)?;
        Ok(self.people(&story).map(str::to_owned).collect())
    }

    /// Keys of everybody a story knows one by one.
    pub(crate) fn people<'a>(&self, story: &'a Story) -> impl Iterator<Item = &'a str> {
        let people = story.firm.staff.iter().filter(|post| post.kind == RowKind::Person);
        people.map(|post| post.key.as_str())
    }

    /// Returns why no review file can be made of a scenario; none where one can.
    pub fn refuses_review(&mut self, scenario: &str) -> Result<Option<Error>> {
        Ok(report::tells_of_few(&*self.story(scenario)?).map(|why| match why {
            TellsOfFew::People => Error::new("redacted-too-few"),
            TellsOfFew::Change => Error::new("redacted-change-of-few"),
        }))
    }

    fn mine(&self, story: &Story, key: &str, invitation: &str, made_on: Date) -> Result<Mine> {
        report::mine(story, &self.words, key, invitation, made_on)
            .ok_or_else(|| Error::new("reader-unknown").with("key", key))
    }

    /// Composes what every reader is told, by the same rules as the redacted report.
    fn publication(&mut self, request: &ReviewRequest, story: &Arc<Story>, id: &str) -> Result<Publication> {
        if let Some(error) = self.refuses_review(&request.scenario)? {
            return Err(error);
        }
        let redacted = |id| DocumentRequest {
            edition: Edition::Redacted,
            ..DocumentRequest::new(id, &request.scenario, request.made_on)
        };
        let report = request.report.then(|| self.document(&redacted(DocumentId::Report))).transpose()?;
        let summary = self.document(&redacted(DocumentId::Summary))?;
        let told = report::before_a_vote(story, &self.words);
        let rules = told.bylaws.as_ref().map(|bylaws| report::published_rules(bylaws, &self.words));
        Ok(Publication {
            id: id.to_owned(),
            firm: story.name.clone(),
            scenario: request.scenario.clone(),
            scenario_name: told.scenario.name.clone(),
            language: self.words.language().to_owned(),
            made_on: request.made_on,
            fewest: report::FEWEST_TOLD,
            report,
            summary,
            rules_document: self.rules_before_a_vote(&told, request.made_on)?,
            rules: rules.unwrap_or_default(),
            figures: report::published_figures(story, &self.words),
            cells: report::published_cells(story, &told, &self.words),
            opened: Vec::new(),
            polls: self.open_polls(),
            results: self.voted(&request.scenario).iter().map(|one| one.in_words(&self.words, true)).collect(),
            statements: Vec::new(),
            answers: Vec::new(),
            mine: None,
            lessons: report::lessons(&told, &self.given.voting, &self.words, request.made_on),
        })
    }

    /// Tells the story at every step of what is opened.
    fn opened_stories(&self, request: &ReviewRequest, story: &Story) -> Result<Vec<(Assumption, Vec<Story>)>> {
        let mut told = Vec::new();
        for (assumption, share) in request.opened.iter().zip(shares(&STEPS, request.opened.len())) {
            let Some((_, moved)) = assumption.of(story) else {
                return Err(Error::new("assumption-unused").with("id", assumption.id()));
            };
            let steps = assumption.steps();
            let steps = steps.iter().map(|step| moved(Rate::new(*step, 2))).zip(shares(&share, steps.len()));
            let stories = steps.map(|(step, share)| self.preview_as(&request.scenario, &step, share));
            told.push((*assumption, stories.collect::<Result<Vec<Story>>>()?));
        }
        Ok(told)
    }

    fn opened(&self, story: &Story, told: &[(Assumption, Vec<Story>)], key: Option<&str>) -> Vec<Opened> {
        let words = &self.words;
        let one = |(assumption, stories): &(Assumption, Vec<Story>)| {
            let steps = assumption.steps();
            let (now, moved) = assumption.of(story)?;
            let mut shown: Vec<Step> = Vec::new();
            let mut beside: Vec<&Story> = vec![story];
            for (step, told) in steps.iter().zip(stories) {
                let value = match assumption {
                    Assumption::PayRatio => words.exact(Rate::new(*step, 2).normalize()),
                    _ => words.rate(Rate::new(*step, 2)),
                };
                let figures = report::in_short(told, &beside, key, words);
                let decision = moved(Rate::new(*step, 2));
                let step = Step { value, decision, figures };
                if !step.figures.is_empty() {
                    beside.push(told);
                }
                shown.push(step);
            }
            let at = steps.iter().position(|step| now == Rate::new(*step, 2));
            Some(Opened {
                id: assumption.id().to_owned(),
                label: words.word(&format!("opened-{}", assumption.id())),
                steps: shown,
                now: at.and_then(|at| u32::try_from(at).ok()),
            })
        };
        told.iter().filter_map(one).collect()
    }

    /// Takes replies in and keeps each as it came. Files that are no replies are refused and told; the others are taken.
    pub async fn merge_replies(&mut self, files: &[PathBuf], on: Date) -> Result<Vec<(PathBuf, Error)>> {
        let mut state = self.state.clone();
        let mut contents = Contents::default();
        let (mut refused, mut taken) = (Vec::new(), 0_usize);
        let known: BTreeSet<&str> = self.review.received.iter().map(|one| one.digest.as_str()).collect();
        self.waited.begin("replies", "", WHOLE)?;
        let (begun, waited) = (AtomicUsize::new(0), &self.waited);
        let opened = halves::each(files, |path| {
            waited.go_on(begun.fetch_add(1, Ordering::Relaxed), files.len())?;
            let bytes = sealed::read(path)?;
            sealed::open::<Reply>(&bytes, Kind::Reply, None).map_err(|why| why.of(path))
        });
        waited.go_on(files.len(), files.len())?;
        for (path, opened) in files.iter().zip(opened) {
            let opened = match opened {
                Ok(opened) => opened,
                Err(error) => {
                    refused.push((path.clone(), error));
                    continue;
                }
            };
            let digest = opened.hash.to_string();
            // The day a reply first came in is the one that counts.
            if known.contains(digest.as_str()) {
                continue;
            }
            let received = Received { reply: opened.body, signer: opened.by.to_string(), digest, on };
            plan::put_reply(&mut state, &mut contents, &received)?;
            taken += 1;
        }
        if state != self.state {
            let arguments = vec![("count".to_owned(), Arg::from(taken))];
            self.change("replies-merged", arguments, state, contents).await?;
        }
        Ok(refused)
    }

    /// Returns what the replies come to.
    pub fn merged(&mut self, scenario: &str) -> Result<Arc<Merged>> {
        if let Some(merged) = self.merged.get(scenario) {
            return Ok(Arc::clone(merged));
        }
        let story = self.story(scenario)?;
        let cells = story.proposal.cells.iter();
        let of = |(index, _): &(u32, Rate)| story.firm.staff.get(*index as usize).map(|post| post.key.clone());
        let groups = cells.flat_map(|cell| cell.members.iter().filter_map(of).map(|key| (key, cell.name.clone())));
        let groups: BTreeMap<String, String> = groups.collect();
        let invited: Vec<Invited> = self.review.made.iter().flat_map(|made| made.invited.iter().cloned()).collect();
        let Review { made, received, confirmed, .. } = &self.review;
        let told = made.iter().map(|made| (made.id.as_str(), made.statements.as_slice())).collect();
        let merged = Arc::new(merge(received, &invited, &told, confirmed, &groups, report::FEWEST_TOLD));
        self.merged.insert(scenario.to_owned(), Arc::clone(&merged));
        Ok(merged)
    }

    /// Says which key a reader signs with, after it was compared with them.
    pub async fn confirm_signer(&mut self, key: &str, signer: &str) -> Result<()> {
        if !self.review.received.iter().any(|one| one.reply.by.key == key && one.signer == signer) {
            return Err(Error::new("signer-unknown").with("key", key));
        }
        let mut state = self.state.clone();
        let mut contents = Contents::default();
        plan::put_signer(&mut state, &mut contents, key, signer)?;
        self.change("signer-confirmed", vec![("key".to_owned(), key.into())], state, contents).await
    }
}

/// The parts of making review files before any is written, in thousandths of the whole.
const ANSWERS: Range<u32> = 0..150;
const STEPS: Range<u32> = 150..700;

/// Opens a review file.
pub fn open_review(path: &Path, passphrase: Option<&Passphrase>) -> Result<sealed::Opened<Publication>> {
    sealed::open(&sealed::read(path)?, Kind::Review, passphrase).map_err(|why| why.of(path))
}

/// Writes a reply to a review file.
pub fn write_reply(path: &Path, reply: &Reply, keys: &Keys) -> Result<()> {
    whole::refuse_to_replace(path)?;
    whole::write(path, &sealed::seal(Kind::Reply, reply, keys, None)?)
}
