//! What a plan holds, laid out in slots: between the plan file's content and the model's `Given`.

use std::collections::{BTreeMap, BTreeSet};

use leveller_model::Date;
use leveller_model::bylaws::transition_document::TransitionDocument;
use leveller_model::bylaws::warnings::Warnings;
use leveller_model::bylaws::{Clause, Form};
use leveller_model::decision::{Decision, Scenario};
use leveller_model::diagnosis::titles::Titles;
use leveller_model::halves::both;
use leveller_model::import::{AccountWords, Profile, Role, Source, Table};
use leveller_model::money::Currency;
use leveller_model::proposal::{Library, Transition};
use leveller_model::report::Part;
use leveller_model::review::{Choice, Received, Record, Voting};
use leveller_model::rules::{Rules, country};
use leveller_model::savings::Evidence;
use leveller_model::story::Given;
use leveller_model::viability::benchmarks::Benchmarks;
use leveller_model::viability::rescue::Rescue;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::data;
use crate::error::{Error, Result};
use crate::history::{Hash, State};
use crate::house::House;
use crate::intake::Read;
use crate::plan_file::{Contents, PlanFile};
use crate::session::{Adopted, Beside, Called, Made, Opened, Review};

/// What a person says about the plan as a whole.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Settings {
    pub name: String,
    pub jurisdiction: String,
    pub as_of: Date,
    pub currency: Option<Currency>,
}

/// An imported table without its rows, which are kept apart, once by content.
#[derive(Serialize, Deserialize)]
struct SourceHead {
    role: Role,
    profile: Option<String>,
    file: String,
    sheet: Option<String>,
    /// SHA-256 of the rows, so that tables that differ in one cell are different content.
    rows: String,
}

#[derive(Serialize, Deserialize)]
struct ScenarioHead {
    name: String,
    parent: Option<String>,
}

/// Puts settings into a state.
pub(crate) fn put_settings(state: &mut State, contents: &mut Contents, settings: &Settings) -> Result<()> {
    let hash = contents.add(json(settings)?);
    state.insert("settings".to_owned(), hash);
    Ok(())
}

/// Puts sources into a state in place of those it had.
pub(crate) fn put_sources(state: &mut State, contents: &mut Contents, sources: &[Source]) -> Result<()> {
    state.retain(|slot, _| !slot.starts_with("source/"));
    for (number, source) in sources.iter().enumerate() {
        let rows = Sha256::digest(json(&source.table.records)?.as_bytes());
        let head = SourceHead {
            role: source.role,
            profile: source.profile.clone(),
            file: source.table.file.clone(),
            sheet: source.table.sheet.clone(),
            rows: rows.iter().map(|byte| format!("{byte:02x}")).collect(),
        };
        let hash = contents.add(json(&head)?);
        contents.tables.push((hash, source.table.records.clone()));
        state.insert(format!("source/{number:04}"), hash);
    }
    Ok(())
}

/// Puts the profiles people made that read a plan's files into a state, in place of those of the same id.
pub(crate) fn put_own_profiles(state: &mut State, contents: &mut Contents, own: &[Profile]) {
    for profile in own {
        let hash = contents.add(profile.text());
        state.insert(format!("own-profile/{}", profile.id), hash);
    }
}

/// How a plan's documents are printed: nothing of it tells anything about the firm.
#[derive(Debug, Clone, Default)]
pub(crate) struct Prints {
    /// Parts of the report in order; none: all of them.
    pub parts: Vec<Part>,
    /// Under whose name.
    pub house: Option<House>,
}

const HOUSE: &str = "print/house";
const PARTS: &str = "print/parts";

/// Puts the parts of the report into a state; none: all of them, as nobody chose.
pub(crate) fn put_parts(state: &mut State, contents: &mut Contents, parts: &[Part]) -> Result<()> {
    state.remove(PARTS);
    if !parts.is_empty() {
        let hash = contents.add(json(&parts)?);
        state.insert(PARTS.to_owned(), hash);
    }
    Ok(())
}

/// Puts under whose name documents are printed into a state; none: under nobody's.
pub(crate) fn put_house(state: &mut State, contents: &mut Contents, house: Option<&House>) -> Result<()> {
    state.remove(HOUSE);
    if let Some(house) = house {
        let hash = contents.add(json(house)?);
        state.insert(HOUSE.to_owned(), hash);
    }
    Ok(())
}

/// Reads how a state's documents are printed.
pub(crate) async fn prints(file: &mut PlanFile, state: &State) -> Result<Prints> {
    let bodies = file.bodies(&[PARTS, HOUSE].iter().filter_map(|slot| state.get(*slot).copied()).collect()).await?;
    let body = |slot: &str| state.get(slot).and_then(|hash| bodies.get(hash));
    Ok(Prints {
        parts: body(PARTS).map(|body| parse(body)).transpose()?.unwrap_or_default(),
        house: body(HOUSE).map(|body| parse(body)).transpose()?,
    })
}

const MADE: &str = "review/made/";
const REPLY: &str = "review/reply/";
const SIGNER: &str = "review/signer/";

/// Puts whom a review file was made for into a state.
pub(crate) fn put_made(state: &mut State, contents: &mut Contents, made: &Made) -> Result<()> {
    let hash = contents.add(json(made)?);
    state.insert(format!("{MADE}{}", made.id), hash);
    Ok(())
}

/// Puts a reply into a state as it came in.
pub(crate) fn put_reply(state: &mut State, contents: &mut Contents, received: &Received) -> Result<()> {
    let hash = contents.add(json(received)?);
    state.insert(format!("{REPLY}{}", received.digest), hash);
    Ok(())
}

/// Puts the key a reader signs with into a state.
pub(crate) fn put_signer(state: &mut State, contents: &mut Contents, key: &str, signer: &str) -> Result<()> {
    let hash = contents.add(json(&(key, signer))?);
    state.insert(format!("{SIGNER}{key}"), hash);
    Ok(())
}

const POLL: &str = "review/poll/";
const PAPER: &str = "review/paper/";
const BESIDE: &str = "review/beside/";
const OPENED: &str = "review/opened/";
const RECORD: &str = "review/record/";
const ADOPTED: &str = "review/adopted";

/// Puts a poll into a state.
pub(crate) fn put_poll(state: &mut State, contents: &mut Contents, called: &Called) -> Result<()> {
    let hash = contents.add(json(called)?);
    state.insert(format!("{POLL}{:0>6}", called.poll.id), hash);
    Ok(())
}

/// Puts what was read from the papers of a poll into a state.
pub(crate) fn put_paper(state: &mut State, contents: &mut Contents, poll: &str, sheets: &[Choice]) -> Result<()> {
    let hash = contents.add(json(&sheets)?);
    state.insert(format!("{PAPER}{poll}"), hash);
    Ok(())
}

/// Puts what is written down beside the ballots of a poll into a state.
pub(crate) fn put_beside(state: &mut State, contents: &mut Contents, poll: &str, beside: &Beside) -> Result<()> {
    let hash = contents.add(json(beside)?);
    state.insert(format!("{BESIDE}{poll}"), hash);
    Ok(())
}

/// Puts what tellers opened of a poll into a state.
pub(crate) fn put_opened(state: &mut State, contents: &mut Contents, poll: &str, opened: &Opened) -> Result<()> {
    let hash = contents.add(json(opened)?);
    state.insert(format!("{OPENED}{poll}"), hash);
    Ok(())
}

/// Puts the record of a poll that was closed into a state.
pub(crate) fn put_record(state: &mut State, contents: &mut Contents, poll: &str, record: &Record) -> Result<()> {
    let hash = contents.add(json(record)?);
    state.insert(format!("{RECORD}{poll}"), hash);
    Ok(())
}

/// Puts into a state that its rules were adopted.
pub(crate) fn put_adopted(state: &mut State, contents: &mut Contents, adopted: &Adopted) -> Result<()> {
    let hash = contents.add(json(adopted)?);
    state.insert(ADOPTED.to_owned(), hash);
    Ok(())
}

/// Whether what was decided by vote in one state is there in another: a count is never undone.
pub(crate) fn keeps_records(state: &State, other: &State) -> bool {
    let decided = state.iter().filter(|(slot, _)| slot.starts_with(RECORD) || *slot == ADOPTED);
    decided.into_iter().all(|(slot, hash)| other.get(slot) == Some(hash))
}

/// Returns the SHA-256 of what a plan holds but for its review, which the vote on it adds to.
pub(crate) fn digest_without_review(state: &State) -> String {
    let without: State = slots_without_review(state).map(|(slot, hash)| (slot.clone(), *hash)).collect();
    digest(&without, false)
}

/// Returns what of a state is not its review.
pub(crate) fn slots_without_review(state: &State) -> impl Iterator<Item = (&String, &Hash)> {
    state.iter().filter(|(slot, _)| !slot.starts_with("review/"))
}

/// Returns what of a state is its review.
pub(crate) fn review_slots(state: &State) -> impl Iterator<Item = (&String, &Hash)> {
    state.iter().filter(|(slot, _)| slot.starts_with("review/"))
}

/// Reads what a state keeps of its review.
pub(crate) async fn review(file: &mut PlanFile, state: &State) -> Result<Review> {
    let bodies = file.bodies(&review_slots(state).map(|(_, hash)| *hash).collect()).await?;
    let mut review = Review::default();
    for (slot, hash) in review_slots(state) {
        let body = bodies.get(hash).ok_or_else(damaged)?;
        match slot.as_str() {
            slot if slot.starts_with(MADE) => review.made.push(parse(body)?),
            slot if slot.starts_with(REPLY) => review.received.push(parse(body)?),
            slot if slot.starts_with(SIGNER) => {
                let (key, signer) = parse(body)?;
                review.confirmed.insert(key, signer);
            }
            slot if slot.starts_with(POLL) => review.polls.push(parse(body)?),
            slot if slot.starts_with(PAPER) => {
                review.paper.insert(slot[PAPER.len()..].to_owned(), parse(body)?);
            }
            slot if slot.starts_with(BESIDE) => {
                review.beside.insert(slot[BESIDE.len()..].to_owned(), parse(body)?);
            }
            slot if slot.starts_with(OPENED) => {
                review.opened.insert(slot[OPENED.len()..].to_owned(), parse(body)?);
            }
            slot if slot.starts_with(RECORD) => {
                review.records.insert(slot[RECORD.len()..].to_owned(), parse(body)?);
            }
            ADOPTED => review.adopted = Some(parse(body)?),
            // Of a newer program.
            _ => {}
        }
    }
    Ok(review)
}

/// Parts of a plan that are law, clauses, or other knowledge of the program.
const KNOWLEDGE: [&str; 16] = [
    "rules/",
    // Forms and clauses of the first edition, which are no longer drafted from.
    "form/",
    "clause/",
    "legal-form/",
    "library/",
    "profile/",
    "titles/",
    "accounts/",
    "tasks/",
    "transition/",
    "voting/",
    "rescue/",
    "benchmarks/",
    "warnings/",
    "transition-document/",
    "evidence/",
];

/// Copies the edition in use into a state: law, forms, clauses, profiles, words of titles and of accounts, managerial tasks,
/// legal routes and published figures.
pub(crate) fn put_rules(state: &mut State, contents: &mut Contents, jurisdiction: &str) {
    let mut folders = vec![
        ("assumptions".to_owned(), "rules"),
        ("forms".to_owned(), "legal-form"),
        ("clauses".to_owned(), "library"),
        ("titles".to_owned(), "titles"),
        ("accounts".to_owned(), "accounts"),
        ("tasks".to_owned(), "tasks"),
        ("transition.toml".to_owned(), "transition"),
        ("voting.toml".to_owned(), "voting"),
        ("evidence".to_owned(), "evidence"),
        ("rescue".to_owned(), "rescue"),
        ("warnings".to_owned(), "warnings"),
        ("transition-documents".to_owned(), "transition-document"),
        ("benchmarks.toml".to_owned(), "benchmarks"),
        ("payroll-profiles".to_owned(), "profile"),
    ];
    if jurisdiction != "none" {
        folders.push((format!("jurisdictions/{}", country(jurisdiction)), "rules"));
    }
    state.retain(|slot, _| !KNOWLEDGE.iter().any(|of| slot.starts_with(of)));
    for (folder, slot) in folders {
        for (path, text) in data::texts(&folder, "") {
            let hash = contents.add(text);
            state.insert(format!("{slot}/{path}"), hash);
        }
    }
}

/// Returns what of a state the firm as it is rests on: everything but scenarios, how it is
/// printed and what comes of its review.
pub(crate) fn firm_slots(state: &State) -> impl Iterator<Item = (&String, &Hash)> {
    state.iter().filter(|(slot, _)| !["scenario/", "print/", "review/"].iter().any(|of| slot.starts_with(of)))
}

/// Returns the slot a decision of a scenario is in, by its number from 0.
pub(crate) fn decision_slot(scenario: &str, number: usize) -> String {
    format!("scenario/{scenario}/{number:06}")
}

/// Puts a scenario into a state in place of the one with its id.
pub(crate) fn put_scenario(state: &mut State, contents: &mut Contents, scenario: &Scenario) -> Result<()> {
    take_scenario(state, &scenario.id);
    let head = ScenarioHead { name: scenario.name.clone(), parent: scenario.parent.clone() };
    let hash = contents.add(json(&head)?);
    state.insert(format!("scenario/{}", scenario.id), hash);
    put_decisions(state, contents, (&scenario.id, 0), &scenario.decisions)
}

/// Puts decisions of a scenario into a state, from a number on.
pub(crate) fn put_decisions(
    state: &mut State,
    contents: &mut Contents,
    (scenario, from): (&str, usize),
    decisions: &[Decision],
) -> Result<()> {
    for (number, decision) in (from..).zip(decisions) {
        let hash = contents.add(json(decision)?);
        state.insert(decision_slot(scenario, number), hash);
    }
    Ok(())
}

/// Takes a scenario out of a state.
pub(crate) fn take_scenario(state: &mut State, id: &str) {
    let own = format!("scenario/{id}");
    let below = format!("scenario/{id}/");
    state.retain(|slot, _| *slot != own && !slot.starts_with(&below));
}

/// Reads what a state holds: what is about to be written need not be in the file.
pub(crate) async fn given(file: &mut PlanFile, state: &State, contents: &Contents) -> Result<Given> {
    let bodies = bodies(file, contents, state.values().copied()).await?;
    let mut sources = Vec::new();
    for hash in state.iter().filter(|(slot, _)| slot.starts_with("source/")).map(|(_, hash)| hash) {
        let head: SourceHead = parse(bodies.get(hash).ok_or_else(damaged)?)?;
        let records = match contents.tables.iter().find(|(table, _)| table == hash) {
            Some((_, records)) => records.clone(),
            None => file.records(hash).await?,
        };
        let table = Table { file: head.file, sheet: head.sheet, records };
        sources.push(Source { role: head.role, profile: head.profile, table });
    }
    assemble(state, &bodies, sources)
}

/// Reads content by hash that is about to be written or in the file.
async fn bodies(
    file: &mut PlanFile,
    contents: &Contents,
    wanted: impl Iterator<Item = Hash>,
) -> Result<BTreeMap<Hash, String>> {
    let (brought, kept): (BTreeSet<Hash>, BTreeSet<Hash>) = wanted.partition(|hash| contents.bodies.contains_key(hash));
    let mut bodies = file.bodies(&kept).await?;
    bodies.extend(brought.iter().filter_map(|hash| Some((*hash, contents.bodies.get(hash)?.clone()))));
    Ok(bodies)
}

/// Returns the SHA-256 of what a plan holds, in hexadecimal: of the name and the digest of each part, in order; with
/// `knowledge`, of those parts alone that are no word about the firm.
pub(crate) fn digest(state: &State, knowledge: bool) -> String {
    let mut all = Sha256::new();
    let taken = |slot: &&String| !knowledge || KNOWLEDGE.iter().any(|prefix| slot.starts_with(prefix));
    for slot in state.keys().filter(taken) {
        all.update(slot.as_bytes());
        all.update([0]);
        all.update(state[slot]);
    }
    all.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Returns what a plan made of these would hold, before there is a file.
pub(crate) fn unwritten(settings: &Settings, read: &Read) -> Result<Given> {
    let mut state = State::new();
    let mut contents = Contents::default();
    put_settings(&mut state, &mut contents, settings)?;
    put_rules(&mut state, &mut contents, &settings.jurisdiction);
    put_own_profiles(&mut state, &mut contents, &read.own);
    assemble(&state, &contents.bodies, read.sources.clone())
}

fn assemble(state: &State, bodies: &BTreeMap<Hash, String>, sources: Vec<Source>) -> Result<Given> {
    let scenarios = || scenarios_in(state, bodies, Decided::default());
    // Decisions of thousands of people take as long as all the rest.
    let (given, scenarios) = both(|| given_apart(state, bodies, sources), scenarios);
    Ok(Given { scenarios: scenarios?, ..given? })
}

/// All of it but the scenarios.
fn given_apart(state: &State, bodies: &BTreeMap<Hash, String>, sources: Vec<Source>) -> Result<Given> {
    let body = |hash: &Hash| bodies.get(hash).map(String::as_str).ok_or_else(damaged);
    let below =
        |prefix: &'static str| state.iter().filter_map(move |(slot, hash)| Some((slot.strip_prefix(prefix)?, hash)));
    let settings: Settings = parse(body(state.get("settings").ok_or_else(damaged)?)?)?;

    let texts =
        |prefix| -> Result<Vec<(&str, &str)>> { below(prefix).map(|(path, hash)| Ok((path, body(hash)?))).collect() };
    let mut profiles = parse_each(&texts("own-profile/")?, Profile::parse)?;
    profiles.extend(parse_each(&texts("profile/")?, Profile::parse)?);
    let forms = parse_each(&texts("legal-form/")?, Form::parse)?;
    let clauses = folders(&texts("library/")?, Clause::parse)?;
    let transition_documents = folders(&texts("transition-document/")?, TransitionDocument::parse)?;
    let rules = Rules::parse(&settings.jurisdiction, &texts("rules/")?).map_err(content_error)?;
    let titles = Titles::parse(&texts("titles/")?).map_err(content_error)?;
    let accounts = AccountWords::parse(&texts("accounts/")?).map_err(content_error)?;
    let transition = texts("transition/")?;
    let transition = transition.first().map(|(name, text)| Transition::parse(name, text)).transpose();
    let transition = transition.map_err(content_error)?.unwrap_or_default();
    let voting = texts("voting/")?.first().map(|(_, text)| Voting::parse(text)).transpose();
    let voting = voting.map_err(content_error)?.unwrap_or_default();
    let evidence = Evidence::parse(&texts("evidence/")?).map_err(content_error)?;
    let rescue = Rescue::parse(&texts("rescue/")?).map_err(content_error)?;
    let warnings = Warnings::parse(&texts("warnings/")?).map_err(content_error)?;
    let benchmarks = texts("benchmarks/")?;
    let benchmarks = benchmarks.first().map(|(name, text)| Benchmarks::parse(name, text)).transpose();
    let benchmarks = benchmarks.map_err(content_error)?.unwrap_or_default();
    let library = Library::parse(&texts("tasks/")?).map_err(content_error)?;

    Ok(Given {
        name: settings.name,
        jurisdiction: settings.jurisdiction,
        as_of: settings.as_of,
        currency: settings.currency,
        sources,
        profiles,
        scenarios: Vec::new(),
        rules,
        forms: forms.into(),
        clauses: clauses.into(),
        titles,
        accounts,
        library,
        transition,
        evidence,
        rescue,
        benchmarks,
        voting: voting.into(),
        warnings: warnings.into(),
        transition_documents: transition_documents.into(),
    })
}

/// Decisions by the slot they are in and their content.
type Decided<'a> = BTreeMap<(&'a str, Hash), Decision>;

/// Reads the scenarios a state holds: all that changes where nothing else is decided. What an earlier state and its scenarios
/// have of them, and what is about to be written, need not be read from the file.
pub(crate) async fn scenarios(
    file: &mut PlanFile,
    state: &State,
    contents: &Contents,
    (earlier, before): (&State, Vec<Scenario>),
) -> Result<Vec<Scenario>> {
    let mut decided = Decided::new();
    for scenario in before {
        let below = format!("scenario/{}/", scenario.id);
        let slots = earlier.range(below.clone()..).take_while(|(slot, _)| slot.starts_with(&below));
        decided.extend(slots.map(|(slot, hash)| (slot.as_str(), *hash)).zip(scenario.decisions));
    }
    let of_them = state.iter().filter(|(slot, _)| slot.starts_with("scenario/"));
    let unknown = of_them.filter(|(slot, hash)| !decided.contains_key(&(slot.as_str(), **hash)));
    let bodies = bodies(file, contents, unknown.map(|(_, hash)| *hash)).await?;
    scenarios_in(state, &bodies, decided)
}

/// `decided`: decisions that are known already.
fn scenarios_in<'a>(
    state: &'a State,
    bodies: &BTreeMap<Hash, String>,
    mut decided: Decided<'a>,
) -> Result<Vec<Scenario>> {
    let mut scenarios: BTreeMap<&str, Scenario> = BTreeMap::new();
    for (slot, hash) in state.iter().filter(|(slot, _)| slot.starts_with("scenario/")) {
        let body = || bodies.get(hash).ok_or_else(damaged);
        let path = slot.strip_prefix("scenario/").ok_or_else(damaged)?;
        match path.split_once('/') {
            None => {
                let head: ScenarioHead = parse(body()?)?;
                let scenario =
                    Scenario { id: path.to_owned(), name: head.name, parent: head.parent, decisions: Vec::new() };
                scenarios.insert(path, scenario);
            }
            Some((id, _)) => {
                let decision = match decided.remove(&(slot.as_str(), *hash)) {
                    Some(decision) => decision,
                    None => parse(body()?)?,
                };
                scenarios.get_mut(id).ok_or_else(damaged)?.decisions.push(decision);
            }
        }
    }
    Ok(in_order(scenarios.into_values().collect()))
}

/// Scenarios in the order they were made: ids are numbers.
fn in_order(mut scenarios: Vec<Scenario>) -> Vec<Scenario> {
    scenarios.sort_by_key(|scenario| scenario.id.parse::<u64>().unwrap_or(u64::MAX));
    scenarios
}

fn parse_each<T>(texts: &[(&str, &str)], parse: impl Fn(&str) -> std::result::Result<T, String>) -> Result<Vec<T>> {
    texts.iter().map(|(_, text)| parse(text).map_err(content_error)).collect()
}

/// Reads what has a folder each, from the files of the folder by name.
fn folders<T>(
    files: &[(&str, &str)],
    parse: impl Fn(&str, &BTreeMap<&str, &str>) -> std::result::Result<T, String>,
) -> Result<Vec<T>> {
    let mut folders: BTreeMap<&str, BTreeMap<&str, &str>> = BTreeMap::new();
    for (path, text) in files {
        let (folder, name) = path.rsplit_once('/').ok_or_else(damaged)?;
        folders.entry(folder).or_default().insert(name, text);
    }
    folders
        .into_iter()
        .map(|(folder, files)| parse(folder.rsplit('/').next().unwrap_or(folder), &files).map_err(content_error))
        .collect()
}

fn json(value: &impl Serialize) -> Result<String> {
    serde_json::to_string(value).map_err(|error| content_error(error.to_string()))
}

fn parse<'a, T: Deserialize<'a>>(body: &'a str) -> Result<T> {
    serde_json::from_str(body)
        .map_err(|error| content_error(format!("line {}, column {}", error.line(), error.column())))
}

/// Content this program cannot read: a fault of ours or a hand-made file; the detail names no person.
fn content_error(detail: String) -> Error {
    Error::new("plan-content").with("detail", detail)
}

fn damaged() -> Error {
    Error::new("plan-damaged")
}
