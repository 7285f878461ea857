//! An open plan and everything a person can do with it. Both hosts call nothing else.

use std::collections::BTreeMap;
use std::ops::Range;
use std::path::Path;
use std::sync::Arc;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use leveller_model::Date;
use leveller_model::decision::{Author, Decision, OutOfBounds, Scenario};
use leveller_model::law::Millionths;
use leveller_model::money::Currency;
use leveller_model::problem::{Arg, Problem};
use leveller_model::proposal::{self, Schedule, Search};
use leveller_model::report::{Part, words::Words};
use leveller_model::review::Merged;
use leveller_model::rules::{country, label};
use leveller_model::story::{Given, Story, slide, tell_read, tell_watched};

use crate::calendar;
use crate::contract::{self, DecisionRequest, FoundView, RotaView, SavingsDetail, SlidView, View};
use crate::data;
use crate::error::{Error, Result};
use crate::history::{Log, Operation, OperationKind, State, difference};
use crate::intake::{FIGURES, Files, New, Read, file_names, sample_files, understand_new};
use crate::language;
use crate::plan::{self, Prints, Settings};
use crate::plan_file::{Contents, PlanFile};
use crate::sentence::sentence;
use crate::whole;
use crate::work::{WHOLE, Work, shares};

mod answers;
mod documents;
mod newer_files;
mod operations;
mod polls;
mod printing;
mod review;
mod rules;
mod scenarios;
mod secret_polls;

pub use answers::amendment;
pub(crate) use answers::is_same;
pub use documents::{DocumentRequest, read_parts};
pub use polls::{Adopted, Beside, Called, PollRequest, Recalled};
pub(crate) use printing::{drawn, lay_out, print_document};
pub use review::{Assumption, Made, Review, ReviewRequest, Written, open_review, write_reply};
pub use secret_polls::{DrawnUp, Opened};

/// What a new plan is made from.
#[derive(Debug, Clone)]
pub struct NewPlan {
    /// The firm's name; without one, the name of the first payroll file.
    pub name: Option<String>,
    /// Id of the jurisdiction, or `none`.
    pub jurisdiction: String,
    /// The day the firm is looked at.
    pub as_of: Date,
    /// The currency, where the files do not say it.
    pub currency: Option<Currency>,
    /// The files to read.
    pub files: Files,
    /// Who makes it, where somebody said their name.
    pub author: Option<Author>,
}

/// What a person says anew about a plan as a whole; what is absent stays as it is.
#[derive(Debug, Clone, Default)]
pub struct Changes {
    /// The firm's name.
    pub name: Option<String>,
    /// Id of the jurisdiction, or `none`.
    pub jurisdiction: Option<String>,
    /// The day the firm is looked at.
    pub as_of: Option<Date>,
    /// The currency.
    pub currency: Option<Currency>,
}

/// How cells are to be found; what is absent is as the scenario has it, or as is assumed.
#[derive(Debug, Clone, Copy, Default)]
pub struct Wanted {
    /// Smallest cell, in posts.
    pub min: Option<u32>,
    /// Largest cell, in posts.
    pub max: Option<u32>,
    /// Where the random numbers start.
    pub seed: u64,
    /// Steps of work to spend.
    pub steps: Option<u64>,
}

/// The share of the search in finding cells, in thousandths.
const CELLS: std::ops::Range<u32> = 0..700;
/// Steps a search for cells spends where nobody says it, for each row of the firm, and at most: some seconds of work.
const STEPS: u64 = 1_500_000;
const STEPS_EACH: u64 = 5_000;
const STEPS_MOST: u64 = 20_000_000;

/// An open plan. One a file; changes are on disk when a call returns.
pub struct Session {
    file: PlanFile,
    log: Log,
    state: State,
    given: Given,
    stories: BTreeMap<String, Arc<Story>>,
    /// A story of the same files, rules and day: what was read of the firm need not be read again.
    earlier: Option<Arc<Story>>,
    /// What is wrong with files that were read last and are no part of the plan: said until it is closed.
    left_out: Vec<Problem>,
    words: Arc<Words>,
    /// The document laid out last, and the operation it was laid out at.
    laid_out: Option<(DocumentRequest, i64, Arc<leveller_print::LaidOut>)>,
    /// Scenarios a report stands beside its own; none: all of the plan.
    beside: Option<Vec<String>>,
    /// How the plan's documents are printed.
    prints: Prints,
    /// What the plan keeps of its review.
    review: Review,
    /// What the replies come to, by the scenario whose cells readers are told of in.
    merged: BTreeMap<String, Arc<Merged>>,
    /// Parts of the report to print now, where it is not those of the plan.
    parts: Option<Vec<Part>>,
    /// Who makes the changes from now on.
    author: Option<Author>,
    /// What somebody waits for.
    waited: Work,
}

impl Session {
    /// Reads files into a new plan. Refuses to write over an existing file.
    ///
    /// Fails when no row of any file can be used; the problems say why.
    pub async fn create(path: &Path, new: NewPlan) -> Result<Self> {
        let code = ("import", vec![("files".to_owned(), Arg::Text(file_names(&new.files)))]);
        let author = new.author.clone();
        let work = new.files.work.clone();
        let New { settings, read, given, understood, usable } = understand_new(new, &*language::words()?)?;
        if !usable {
            return Err(Error::new("import-unusable").because([read.problems, understood.1].concat()));
        }
        // What will be shown is told first: whoever waits for it may think better of it before anything is written.
        let (mut told, mut understood) = (Vec::<Arc<Story>>::new(), Some(understood));
        for (scenario, share) in given.scenarios.iter().zip(shares(&FIGURES, given.scenarios.len())) {
            work.begin("figures", "", share)?;
            let watch = |done, of| work.tell(done, of);
            let story = match understood.take() {
                Some(read) => tell_read(&given, &scenario.id, read, &watch)?,
                None => tell_watched(&given, &scenario.id, told.last().map(AsRef::as_ref), &watch)?,
            };
            told.extend(story.map(Arc::new));
        }
        let mut session = Self::write_new(path, &settings, &read, &given.scenarios, code, author).await?;
        session.left_out = read.problems;
        session.keep_told(told);
        Ok(session)
    }

    /// Writes the invented sample firm.
    pub async fn sample(path: &Path) -> Result<Self> {
        const FOLDER: &str = "samples/calder-wray";
        let plan: SamplePlan = serde_json::from_slice(data::bytes(&format!("{FOLDER}/plan.json"))?)
            .map_err(|error| Error::new("data-missing").with("file", error.to_string()))?;
        let read = Read { sources: sample_files(FOLDER)?, ..Read::default() };
        let settings = Settings { name: plan.name, jurisdiction: plan.jurisdiction, as_of: plan.as_of, currency: None };
        Self::write_new(path, &settings, &read, &plan.scenarios, ("sample", Vec::new()), None).await
    }

    /// Opens the sample firm in a folder, and writes it first where it is not there yet.
    pub async fn open_sample(folder: &Path) -> Result<Self> {
        let path = folder.join(format!("{}.leveller", language::words()?.word("file-sample")));
        if path.exists() { Self::open(&path).await } else { Self::sample(&path).await }
    }

    async fn write_new(
        path: &Path,
        settings: &Settings,
        read: &Read,
        scenarios: &[Scenario],
        (code, arguments): (&str, Vec<(String, Arg)>),
        author: Option<Author>,
    ) -> Result<Self> {
        let mut state = State::new();
        let mut contents = Contents::default();
        plan::put_settings(&mut state, &mut contents, settings)?;
        plan::put_sources(&mut state, &mut contents, &read.sources)?;
        plan::put_own_profiles(&mut state, &mut contents, &read.own);
        plan::put_rules(&mut state, &mut contents, &settings.jurisdiction);
        for scenario in scenarios {
            plan::put_scenario(&mut state, &mut contents, scenario)?;
        }
        let operation = Operation {
            id: 1,
            kind: OperationKind::Change,
            parent: None,
            done_at: Timestamp::now().to_string(),
            code: code.to_owned(),
            arguments,
            author: author.clone(),
            name: None,
        };
        let file = PlanFile::create(path, &operation, &difference(&State::new(), &state), &contents).await?;
        Ok(Self { author, ..Self::load(file).await? })
    }

    /// Opens a plan.
    pub async fn open(path: &Path) -> Result<Self> {
        Self::load(PlanFile::open(path).await?).await
    }

    /// Writes the plan to another file and goes on there: what was done is kept where its own file can take no more.
    pub async fn move_to_copy(&mut self, path: &Path) -> Result<()> {
        self.file.move_to_copy(path).await
    }

    /// Takes over what another window did to the plan since. Returns whether there was anything.
    pub async fn catch_up(&mut self) -> Result<bool> {
        if self.file.head().await? == self.operation() {
            return Ok(false);
        }
        let mut newest = Self::open(self.path()).await?;
        // What will be shown is told first: stopped, the plan stays as it was, and what was done is still to be taken over.
        newest.waited = self.waited.clone();
        if !self.stories.is_empty() {
            let ids: Vec<String> = newest.given.scenarios.iter().map(|one| one.id.clone()).collect();
            newest.stories_of(&ids)?;
        }
        self.go_on_as(newest);
        Ok(true)
    }

    /// Reads everything anew from the plan's file. Nothing is told: that may be what broke.
    pub async fn reopen(&mut self) -> Result<()> {
        let newest = Self::open(self.path()).await?;
        self.go_on_as(newest);
        Ok(())
    }

    /// Takes over a plan as its file has it now, and keeps what is of this sitting alone.
    fn go_on_as(&mut self, newest: Self) {
        *self = Self {
            words: Arc::clone(&self.words),
            author: self.author.take(),
            left_out: std::mem::take(&mut self.left_out),
            beside: self.beside.take(),
            ..newest
        };
    }

    async fn load(mut file: PlanFile) -> Result<Self> {
        let log = file.log().await?;
        let state = log.state();
        let given = plan::given(&mut file, &state, &Contents::default()).await?;
        let prints = plan::prints(&mut file, &state).await?;
        let review = plan::review(&mut file, &state).await?;
        let words = language::words()?;
        Ok(Self {
            file,
            log,
            state,
            given,
            prints,
            review,
            stories: BTreeMap::new(),
            merged: BTreeMap::new(),
            earlier: None,
            left_out: Vec::new(),
            words,
            laid_out: None,
            beside: None,
            parts: None,
            author: None,
            waited: Work::default(),
        })
    }

    /// Says that somebody waits for what is asked for next, and may think better of it until something is written.
    pub fn wait_for(&mut self, work: Work) {
        self.waited = work;
    }

    /// Says who makes the changes from now on; none: nobody says.
    pub fn sign(&mut self, author: Option<Author>) {
        self.author = author;
    }

    /// Returns who makes the changes, where somebody said their name.
    pub fn author(&self) -> Option<&Author> {
        self.author.as_ref()
    }

    /// Returns where the plan is.
    pub fn path(&self) -> &Path {
        self.file.path()
    }

    /// Returns what is wrong with files that were read last and are no part of the plan.
    pub fn left_out(&self) -> &[Problem] {
        &self.left_out
    }

    /// Returns the words everything is told in.
    pub fn words(&self) -> &Words {
        &self.words
    }

    /// Tells everything in a language from now on.
    pub fn speak(&mut self, language: &str) -> Result<()> {
        self.words = language::words_of(language)?;
        self.laid_out = None;
        Ok(())
    }

    /// Returns what the plan holds.
    pub fn given(&self) -> &Given {
        &self.given
    }

    /// Returns the id of a scenario by its id or name; without one, of the first.
    pub fn scenario(&self, name: Option<&str>) -> Result<String> {
        let found = match name {
            None => self.given.scenarios.first(),
            Some(name) => self.given.scenarios.iter().find(|scenario| scenario.id == name || scenario.name == name),
        };
        found
            .map(|scenario| scenario.id.clone())
            .ok_or_else(|| Error::new("scenario-unknown").with("name", name.unwrap_or_default()))
    }

    /// Returns the story of a scenario; told once and kept until the plan changes.
    pub fn story(&mut self, scenario: &str) -> Result<Arc<Story>> {
        if !self.stories.contains_key(scenario) {
            self.tell_those(&[scenario])?;
        }
        let unknown = || Error::new("scenario-unknown").with("name", scenario);
        self.stories.get(scenario).map(Arc::clone).ok_or_else(unknown)
    }

    /// Tells the stories of scenarios, unless that was done since the plan changed.
    pub(crate) fn tell_those(&mut self, scenarios: &[&str]) -> Result<()> {
        let untold: Vec<&str> = scenarios.iter().copied().filter(|id| !self.stories.contains_key(*id)).collect();
        let told = self.tell_each(&self.given, &untold, self.earlier.as_ref())?;
        self.keep_told(told);
        Ok(())
    }

    /// Tells the stories of scenarios for whoever waits for them, each with what was read for the one before.
    fn tell_each(&self, given: &Given, scenarios: &[&str], earlier: Option<&Arc<Story>>) -> Result<Vec<Arc<Story>>> {
        let mut told: Vec<Arc<Story>> = Vec::new();
        for (scenario, share) in scenarios.iter().zip(shares(&WHOLE, scenarios.len())) {
            let story = self.tell(given, scenario, told.last().or(earlier).map(AsRef::as_ref), share)?;
            told.push(Arc::new(story));
        }
        Ok(told)
    }

    /// Tells a story for whoever waits for it, as a share of what they wait for.
    fn tell(&self, given: &Given, scenario: &str, earlier: Option<&Story>, share: Range<u32>) -> Result<Story> {
        let work = &self.waited;
        work.begin("figures", "", share)?;
        let story = tell_watched(given, scenario, earlier, &|done, of| work.tell(done, of))?;
        story.ok_or_else(|| Error::new("scenario-unknown").with("name", scenario))
    }

    /// Keeps stories that were told of the plan as it is, until it changes.
    fn keep_told(&mut self, stories: impl IntoIterator<Item = Arc<Story>>) {
        for story in stories {
            self.earlier = Some(Arc::clone(&story));
            self.stories.insert(story.scenario.id.clone(), story);
        }
    }

    /// Works out the savings of a decision a slider moves, at once; none for any other decision.
    pub fn slide(&mut self, scenario: &str, decision: &Decision) -> Result<Option<SlidView>> {
        let story = self.story(scenario)?;
        Ok(slide(&self.given, &story, decision).map(|closures| contract::slid(&story, &self.words, &closures)))
    }

    /// Works out what of the savings is worked out only when somebody asks.
    pub fn savings_detail(&mut self, scenario: &str) -> Result<SavingsDetail> {
        let story = self.story(scenario)?;
        contract::savings_detail(&story, &self.words, &self.waited)
    }

    /// Tells the story as it would be with one more decision, and records nothing.
    pub fn preview(&self, scenario: &str, decision: &Decision) -> Result<Story> {
        self.preview_as(scenario, decision, WHOLE)
    }

    /// Does the same as a share of what somebody waits for.
    fn preview_as(&self, scenario: &str, decision: &Decision, share: Range<u32>) -> Result<Story> {
        self.refuse(decision)?;
        let given = self.with_decisions(scenario, std::slice::from_ref(decision))?;
        self.tell(&given, scenario, self.earlier.as_deref(), share)
    }

    /// Does the same; none for a decision the plan cannot be told with.
    pub(crate) fn preview_where_told(
        &self,
        scenario: &str,
        decision: &Decision,
        share: Range<u32>,
    ) -> Result<Option<Story>> {
        match self.preview_as(scenario, decision, share) {
            Err(error) if error.code != "stopped" => Ok(None),
            told => told.map(Some),
        }
    }

    /// Refuses a decision no plan can be told with.
    fn refuse(&self, decision: &Decision) -> Result<()> {
        refuse_out_of_bounds(decision)?;
        if let Decision::Evidence { study: Some(study) } = decision
            && self.given.evidence.study(study).is_none_or(|study| study.gain.is_none())
        {
            return Err(Error::new("study-without-gain").with("study", study.as_str()));
        }
        let Decision::OwnFigure { parameter, value } = decision else { return Ok(()) };
        let rules = self.given.rules.on(self.given.as_of);
        let Some(row) = rules.row(parameter).filter(|row| row.own) else {
            return Err(Error::new("own-figure-unknown").with("parameter", parameter.as_str()));
        };
        if let Some((least, most)) = value.and_then(|value| rules.outside(parameter, value)) {
            return Err(out_of_bounds(label(parameter), [least, most].map(Arg::Number)));
        }
        match value.filter(|value| row.unit == "fraction" && Millionths::exactly(*value).is_none()) {
            Some(value) => Err(Error::new("own-figure-no-share")
                .with("parameter", Arg::Word(label(parameter)))
                .with("value", Arg::Number(value))),
            None => Ok(()),
        }
    }

    fn with_decisions(&self, scenario: &str, decisions: &[Decision]) -> Result<Given> {
        let mut given = self.given.clone();
        let found = given.scenarios.iter_mut().find(|other| other.id == scenario);
        let found = found.ok_or_else(|| Error::new("scenario-unknown").with("name", scenario))?;
        found.decisions.extend_from_slice(decisions);
        Ok(given)
    }

    /// Records a decision, unless the plan has moved on from the operation it was based on.
    pub async fn decide(&mut self, scenario: &str, decision: &Decision, based_on: Option<i64>) -> Result<()> {
        self.decide_together(scenario, std::slice::from_ref(decision), based_on).await
    }

    /// Records several decisions as one operation, named for the first.
    async fn decide_together(&mut self, scenario: &str, decisions: &[Decision], based_on: Option<i64>) -> Result<()> {
        if based_on.is_some_and(|operation| operation != self.operation()) {
            return Err(Error::new("decision-stale"));
        }
        let Some(first) = decisions.first() else { return Ok(()) };
        for decision in decisions {
            self.refuse(decision)?;
            if decision.is_of_rules() {
                self.refuse_adopted(scenario)?;
            }
        }
        let found = self.given.scenarios.iter().find(|other| other.id == scenario);
        let from = found.ok_or_else(|| Error::new("scenario-unknown").with("name", scenario))?.decisions.len();
        let mut state = self.state.clone();
        let mut contents = Contents::default();
        plan::put_decisions(&mut state, &mut contents, (scenario, from), decisions)?;
        let (code, arguments) = sentence(first, &self.scenario_name(scenario));
        self.change(code, arguments, state, contents).await
    }

    /// Proposes a holder for every task as cells and people are now, and records it.
    pub async fn propose_holders(&mut self, scenario: &str, based_on: Option<i64>) -> Result<()> {
        let story = self.story(scenario)?;
        let decisions = self.given.decisions(scenario).unwrap_or_default();
        let rules = self.given.rules.on(self.given.as_of);
        let proposed =
            proposal::propose_holders(&story.firm, &story.diagnosis, &decisions, self.given.edition(), &rules);
        self.decide_together(scenario, &proposed, based_on).await
    }

    /// Finds cells that keep work ties inside, with the councils above them and a holder for every task, and records
    /// them as one change. Where whoever waits says stop, the best that was found by then is taken.
    pub async fn propose_cells(&mut self, scenario: &str, wanted: Wanted, based_on: Option<i64>) -> Result<()> {
        let story = self.story(scenario)?;
        let mut decisions = self.given.decisions(scenario).unwrap_or_default();
        let rules = self.given.rules.on(self.given.as_of);
        let assumed = |id: &str| rules.value(id).ok().and_then(|value| value.trunc().to_string().parse().ok());
        let now = proposal::bounds_now(&decisions);
        let sizes = assumed("assumption.cell_size_smallest").zip(assumed("assumption.cell_size_largest"));
        let (min, max) =
            now.or(sizes).ok_or_else(|| Error::new("data-missing").with("file", "assumptions/proposal.toml"))?;
        let search = Search {
            bounds: (wanted.min.unwrap_or(min), wanted.max.unwrap_or(max)),
            council_size: assumed("assumption.council_size").unwrap_or(0) as usize,
            seed: wanted.seed,
            steps: wanted.steps.unwrap_or_else(|| STEPS_MOST.min(STEPS + STEPS_EACH * story.firm.staff.len() as u64)),
        };
        let ties = story.import.ties.as_deref();
        self.waited.begin("cells", "", CELLS)?;
        let mut proposed =
            proposal::propose_cells(&story.firm, &decisions, ties, search, &|spent, of| !self.waited.tell(spent, of))
                .map_err(|problems| Error::new("no-cells").because(problems))?;
        // What was found is taken, whenever somebody says that it is enough.
        self.waited.finish();
        decisions.extend(proposed.iter().cloned());
        let edition = self.given.edition();
        proposed.extend(proposal::propose_holders(&story.firm, &story.diagnosis, &decisions, edition, &rules));
        self.decide_together(scenario, &proposed, based_on).await
    }

    /// Returns the turns of a cell's rotas over so many weeks from a day.
    pub fn rota(&mut self, scenario: &str, cell: &str, from: Date, weeks: u32) -> Result<(RotaView, Schedule)> {
        let story = self.story(scenario)?;
        if !story.proposal.cells.iter().any(|one| one.name == cell) {
            let known: Vec<_> = story.proposal.cells.iter().map(|one| one.name.as_str()).collect();
            return Err(Error::new("cell-unknown").with("name", cell).with("known", known.join(", ")));
        }
        let decisions = self.given.decisions(scenario).unwrap_or_default();
        let schedule = proposal::schedule(&story.firm, &story.proposal.ledger, &decisions, cell, from, weeks);
        let settings = proposal::settings_of(&decisions, cell).into_iter().cloned().collect();
        Ok((contract::rota(&story, &self.words, &schedule, settings), schedule))
    }

    /// Writes the turns of a cell's rotas as a calendar, whole or not at all.
    pub fn write_rota(&mut self, scenario: &str, cell: &str, from: Date, weeks: u32, path: &Path) -> Result<()> {
        let (_, schedule) = self.rota(scenario, cell, from, weeks)?;
        let story = self.story(scenario)?;
        let calendar = calendar::rota(&story.firm, &self.words, &self.given.name, cell, &schedule);
        whole::write(path, calendar.as_bytes())
    }

    /// Takes the program's own law, clauses and tasks over in place of those the plan was made with. Says whether
    /// anything was newer.
    pub async fn renew(&mut self) -> Result<bool> {
        let mut state = self.state.clone();
        let mut contents = Contents::default();
        plan::put_rules(&mut state, &mut contents, &self.given.jurisdiction);
        if state == self.state {
            return Ok(false);
        }
        self.change("edition", Vec::new(), state, contents).await?;
        Ok(true)
    }

    /// Changes what is said of the plan as a whole: what is absent stays. Another jurisdiction's law is copied in.
    pub async fn settle(&mut self, changes: Changes) -> Result<()> {
        let given = &self.given;
        let settings = Settings {
            name: changes.name.unwrap_or_else(|| given.name.clone()),
            jurisdiction: changes.jurisdiction.unwrap_or_else(|| given.jurisdiction.clone()),
            as_of: changes.as_of.unwrap_or(given.as_of),
            currency: changes.currency.or(given.currency),
        };
        data::known_jurisdiction(&settings.jurisdiction)?;
        let mut state = self.state.clone();
        let mut contents = Contents::default();
        plan::put_settings(&mut state, &mut contents, &settings)?;
        if country(&settings.jurisdiction) != country(&given.jurisdiction) {
            plan::put_rules(&mut state, &mut contents, &settings.jurisdiction);
        }
        if state == self.state {
            return Ok(());
        }
        let arguments = vec![
            ("name".to_owned(), settings.name.as_str().into()),
            ("date".to_owned(), Arg::Date(settings.as_of)),
            ("jurisdiction".to_owned(), jurisdiction_name(&settings.jurisdiction)),
        ];
        self.change("settings", arguments, state, contents).await
    }

    fn scenario_name(&self, id: &str) -> String {
        self.given.scenarios.iter().find(|other| other.id == id).map(|found| found.name.clone()).unwrap_or_default()
    }

    /// Returns the view of a scenario.
    pub fn view(&mut self, scenario: &str) -> Result<View> {
        contract::view(self, scenario)
    }

    /// Returns the view of a scenario, or of the first where that one is not in the plan any more.
    pub fn view_or_first(&mut self, scenario: &str) -> Result<View> {
        let id = self.scenario(Some(scenario)).or_else(|_| self.scenario(None))?;
        self.view(&id)
    }

    /// Finds people, cells, tasks, rules and figures of a scenario by words.
    pub fn search(&mut self, scenario: &str, text: &str) -> Result<Vec<FoundView>> {
        let story = self.story(scenario)?;
        let view = self.view(scenario)?;
        Ok(contract::search(&story, &view, &self.words, text))
    }

    /// Returns the view as it would be with one more decision, and records nothing.
    pub fn view_preview(&mut self, request: &DecisionRequest) -> Result<View> {
        let scenarios = contract::scenarios(self)?;
        let story = self.preview(&request.scenario, &request.decision)?;
        let mut decided = self.decided(&request.scenario);
        decided.push(self.decided_by(&request.decision, &story.scenario.name, None));
        Ok(contract::view_of(self, &story, &decided, scenarios))
    }

    /// Checks the file and everything in it: pages, references, content, and that every scenario can be told.
    pub async fn check(&mut self) -> Result<u64> {
        let contents = self.file.verify().await?;
        for id in self.given.scenarios.iter().map(|scenario| scenario.id.clone()).collect::<Vec<_>>() {
            self.story(&id)?;
        }
        Ok(contents)
    }
}

fn refuse_out_of_bounds(decision: &Decision) -> Result<()> {
    match decision.out_of_bounds() {
        None => Ok(()),
        Some(OutOfBounds { what, least, most }) => {
            Err(out_of_bounds(format!("value-{what}"), [least, most].map(Arg::Number)))
        }
    }
}

fn out_of_bounds(what: String, [least, most]: [Arg; 2]) -> Error {
    Error::new("decision-out-of-bounds").with("what", Arg::Word(what)).with("least", least).with("most", most)
}

/// What `plan.json` of a sample says.
#[derive(serde::Deserialize)]
struct SamplePlan {
    name: String,
    jurisdiction: String,
    as_of: Date,
    scenarios: Vec<Scenario>,
}

/// Returns today by this machine's clock.
pub fn today() -> Date {
    TimeZone::system().to_datetime(Timestamp::now()).date()
}

fn jurisdiction_name(id: &str) -> Arg {
    data::jurisdiction_name(id).map_or_else(|| Arg::Word("jurisdiction-none".to_owned()), Arg::Text)
}
