//! The tasks ledger: every task of every post that ends, its hours, and who takes it.
//!
//! The hours of a post's tasks are the hours it spends on coordinating, shared out by what such tasks usually take,
//! to the hundredth. None is lost: a task is held, ends, or stands there unheld with its reason.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use foldhash::fast::RandomState;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use serde::{Deserialize, Serialize};

mod holders;
mod unheld;

pub use unheld::{Unheld, UnheldSum};

pub(super) use holders::{cell_of_each, home_cell, propose};

use super::coordination::Meetings;
use super::library::{HolderKind, Scope, Task};
use super::{Cell, Edition, Sitting};
use crate::decision::{Afterwards, Decision, Grant, OwnTask, Rota, TaskHolder};
use crate::diagnosis::Diagnosis;
use crate::diagnosis::titles::Level;
use crate::firm::{Firm, Post};
use crate::problem::{Arg, Code, Place, Problem};
use crate::rules::{Verified, country};

/// Every task of every post that ends.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Ledger {
    /// The tasks, each once.
    pub tasks: Vec<LedgerTask>,
    /// What each post does of them, in the order of the staff.
    pub rows: Vec<LedgerRow>,
    /// Everybody who holds something.
    pub holders: Vec<Holder>,
    /// Hours a week today: those the posts spend on coordinating.
    pub today: Decimal,
    /// Hours a week afterwards that somebody holds.
    pub held: Decimal,
    /// Hours a week afterwards that nobody holds.
    pub unheld: Decimal,
    /// Hours a week that end.
    pub ends: Decimal,
    /// How many tasks nobody holds.
    pub unheld_rows: u32,
    /// Tasks of the library that are left out.
    pub left_out: Vec<String>,
}

/// A task.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct LedgerTask {
    /// Its id: `task-<id>` in the words, unless it has a name of its own.
    pub id: String,
    /// Its name, of a task a person added.
    pub name: Option<String>,
    /// Id of its function.
    pub function: String,
    /// Id of the rota that takes it where a rota does.
    pub rota: String,
    /// What becomes of its hours.
    pub afterwards: Afterwards,
    /// What kind of holder the library proposes.
    pub holder: HolderKind,
    /// Words in a person's skills or title, any of which qualifies; none: anybody.
    pub skills: Vec<String>,
    /// What the law asks, whoever does it; none where it asks nothing.
    pub statute: Option<String>,
    /// Whether one named person has to hold it.
    pub named: bool,
    /// Whether nobody has read that law at its source.
    pub unverified: bool,
}

impl LedgerTask {
    /// Returns the indices in `firm.staff` of all who have what it takes.
    pub fn qualified(&self, firm: &Firm) -> Vec<u32> {
        (0..).zip(&firm.staff).filter(|(_, post)| qualifies(post, &self.skills)).map(|(at, _)| at).collect()
    }
}

/// A task of one post.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct LedgerRow {
    /// Index in `tasks`.
    pub task: u32,
    /// Index in `firm.staff` of the post that does it today.
    pub from: u32,
    /// Hours a week today.
    pub today: Decimal,
    /// Hours a week afterwards.
    pub after: Decimal,
    /// Index in `holders`; none where nobody holds it.
    pub holder: Option<u32>,
    /// Why nobody holds it; none where somebody does or it ends.
    pub unheld: Option<Unheld>,
}

/// Somebody who holds tasks.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Holder {
    /// Who.
    pub holder: TaskHolder,
    /// Indices in `firm.staff` of the people: one, those who take turns, or those with authority.
    pub people: Vec<u32>,
    /// Hours a week of all it holds.
    pub hours: Decimal,
}

/// What the chapter knows when it comes to tasks.
pub(super) struct Known<'a> {
    pub firm: &'a Firm,
    pub diagnosis: &'a Diagnosis,
    pub decisions: &'a [Decision],
    pub edition: Edition<'a>,
    /// Whether the post of each ends.
    pub ends: &'a [bool],
    pub cells: &'a [Cell],
    pub meetings: &'a Meetings,
}

const HUNDREDTHS: u32 = 2;

fn hours(hundredths: i64) -> Decimal {
    Decimal::new(hundredths, HUNDREDTHS)
}

fn hundredths(hours: Decimal) -> i64 {
    (hours * Decimal::ONE_HUNDRED).round().to_i64().unwrap_or(0)
}

/// What is left of the hours of a task that shrinks, to the hundredth.
pub(super) fn shrunk(today: Decimal, kept: Decimal) -> Decimal {
    hours(hundredths(today * kept))
}

/// Hours somebody said of a task: today and afterwards.
type SaidHours = (Option<Decimal>, Option<Decimal>);

/// A map that is asked for once a row of the ledger.
type ByKey<K, V> = HashMap<K, V, RandomState>;

/// What people decided about tasks, the last of each.
#[derive(Default)]
struct Decided<'a> {
    holders: ByKey<(&'a str, &'a str), &'a TaskHolder>,
    /// Hours today and afterwards, of a task and a post.
    hours: HashMap<(&'a str, &'a str), SaidHours>,
    own: BTreeMap<&'a str, &'a OwnTask>,
    out: BTreeSet<&'a str>,
    rotas: HashMap<(&'a str, &'a str), &'a Rota>,
}

impl Decided<'_> {
    /// Returns the hours somebody said of a task of a post.
    fn said_hours(&self, task: &str, from: &str) -> Option<SaidHours> {
        // Few say any.
        if self.hours.is_empty() { None } else { self.hours.get(&(task, from)).copied() }
    }
}

fn decided(decisions: &[Decision]) -> Decided<'_> {
    let mut decided = Decided::default();
    for decision in decisions {
        match decision {
            Decision::TaskHolders { holdings } => {
                decided.holders.clear();
                decided.holders.reserve(holdings.iter().map(|holding| holding.from.len()).sum());
                for holding in holdings {
                    for from in &holding.from {
                        decided.holders.insert((&holding.task, from), &holding.holder);
                    }
                }
            }
            Decision::TaskHolder { task, from, holder: Some(holder) } => {
                decided.holders.insert((task, from), holder);
            }
            Decision::TaskHolder { task, from, holder: None } => {
                decided.holders.remove(&(task.as_str(), from.as_str()));
            }
            Decision::TaskHours { task, from, today, after } => {
                decided.hours.insert((task, from), (*today, *after));
            }
            Decision::OwnTask(own) => {
                decided.own.insert(&own.task, own);
            }
            Decision::TaskLeftOut { task, out: true } => {
                decided.out.insert(task);
            }
            Decision::TaskLeftOut { task, out: false } => {
                decided.out.remove(task.as_str());
            }
            Decision::Rota(rota) => {
                decided.rotas.insert((&rota.cell, &rota.rota), rota);
            }
            _ => {}
        }
    }
    decided
}

/// A task as it is shared out: from the library, or a person's own.
struct Shared<'a> {
    task: LedgerTask,
    own: Option<&'a OwnTask>,
    library: Option<&'a Task>,
}

/// Returns the tasks in use: the library's that are not left out, and a person's own in their place or after them.
fn in_use<'a>(known: &Known<'a>, decided: &Decided<'a>) -> Vec<Shared<'a>> {
    let here = country(known.edition.jurisdiction);
    let mut used: HashSet<&str> = HashSet::new();
    let own_task = |own: &'a OwnTask, library: Option<&'a Task>| {
        let rota = library.or_else(|| known.edition.library.tasks.iter().find(|task| task.function == own.function));
        Shared {
            task: LedgerTask {
                id: own.task.clone(),
                name: Some(own.name.clone()),
                function: own.function.clone(),
                rota: rota.map_or_else(|| own.function.clone(), |task| task.rota.clone()),
                afterwards: own.afterwards,
                holder: if own.statute.is_empty() { HolderKind::Rota } else { HolderKind::Person },
                skills: Vec::new(),
                statute: Some(own.statute.clone()).filter(|statute| !statute.is_empty()),
                named: !own.statute.is_empty(),
                unverified: !own.statute.is_empty(),
            },
            own: Some(own),
            library,
        }
    };
    let mut shared = Vec::new();
    for task in known.edition.library.tasks.iter().filter(|task| !decided.out.contains(task.id.as_str())) {
        used.insert(&task.id);
        if let Some(own) = decided.own.get(task.id.as_str()) {
            shared.push(own_task(own, Some(task)));
            continue;
        }
        let duty = task.duty(here);
        // What the law asks of the firm, whoever does it, may go round or belong to those whose field it is.
        shared.push(Shared {
            task: LedgerTask {
                id: task.id.clone(),
                name: None,
                function: task.function.clone(),
                rota: task.rota.clone(),
                afterwards: task.afterwards,
                holder: task.holder,
                skills: duty
                    .map(|duty| &duty.skills)
                    .filter(|skills| !skills.is_empty())
                    .unwrap_or(&task.skills)
                    .clone(),
                statute: duty.map(|duty| duty.statute.clone()),
                named: duty.is_some() && task.holder == HolderKind::Person,
                unverified: duty.is_some_and(|duty| duty.verified != Verified::Primary),
            },
            own: None,
            library: Some(task),
        });
    }
    let added = decided.own.iter().filter(|(id, _)| !used.contains(*id) && !decided.out.contains(*id));
    shared.extend(added.map(|(_, own)| own_task(own, None)));
    shared
}

/// A post that ends, with what decides which tasks are its own.
struct Ending<'a> {
    post: usize,
    level: Level,
    functions: BTreeSet<&'a str>,
    hundredths: i64,
    led: Decimal,
}

fn ending<'a>(known: &Known<'a>) -> Vec<Ending<'a>> {
    let firm = known.firm;
    // Many posts share a title, and all of a unit its name.
    let mut says: ByKey<&str, Vec<&str>> = ByKey::default();
    let posts = firm.staff.iter().zip(&known.diagnosis.coordination).zip(known.ends).enumerate();
    let ending = posts.filter_map(|(post, ((row, coordinates), ends))| {
        let coordinates = coordinates.as_ref().filter(|_| *ends)?;
        let texts = [row.title.as_deref(), row.unit.as_deref()];
        Some(Ending {
            post,
            level: coordinates.level,
            functions: texts
                .into_iter()
                .flatten()
                .flat_map(|text| says.entry(text).or_insert_with(|| known.edition.titles.functions(text)).clone())
                .collect(),
            hundredths: hundredths(coordinates.hours),
            led: firm.led(row),
        })
    });
    ending.collect()
}

/// Returns the tasks of each post that ends: indices into the tasks in use.
fn tasks_of_each(known: &Known<'_>, ending: &[Ending<'_>], shared: &[Shared<'_>]) -> Vec<Vec<usize>> {
    let mut of_each = vec![Vec::new(); ending.len()];
    let fits = |at: usize, task: &Task| task.levels.is_empty() || task.levels.contains(&ending[at].level);
    // A post whose functions are not known may do anything.
    let may = |at: usize, task: &Task| {
        let functions = &ending[at].functions;
        let named = || task.among.iter().any(|function| functions.contains(function.as_str()));
        task.among.is_empty() || functions.is_empty() || named()
    };
    // Whose it is among several: who is of the function, then of a level that does such tasks; for the firm the highest
    // level, nearest the top, at a site the lowest, nearest the work; then the first in order.
    let best = |among: &mut dyn Iterator<Item = usize>, task: &Task| {
        among.min_by_key(|&at| {
            let one = &ending[at];
            let place = (one.level, known.firm.staff[one.post].layer.unwrap_or(u32::MAX));
            let (highest, lowest) = match task.scope {
                Scope::Site => (None, Some(Reverse(place))),
                Scope::Team | Scope::Firm => (Some(place), None),
            };
            (!one.functions.contains(task.function.as_str()), !fits(at, task), highest, lowest, at)
        })
    };
    let everybody: Vec<usize> = (0..ending.len()).collect();
    let mut sites: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for &at in &everybody {
        sites.entry(known.firm.staff[ending[at].post].site.as_deref().unwrap_or("")).or_default().push(at);
    }
    for (index, shared) in shared.iter().enumerate() {
        let whose: Vec<usize> = match (shared.own, shared.library) {
            (Some(OwnTask { from: Some(key), .. }), _) => {
                everybody.iter().copied().filter(|&at| known.firm.staff[ending[at].post].key == *key).collect()
            }
            (Some(_), None) => everybody.clone(),
            (_, Some(task)) => match task.scope {
                Scope::Team => everybody.iter().copied().filter(|&at| fits(at, task) && may(at, task)).collect(),
                Scope::Firm => {
                    let best_of_those = best(&mut everybody.iter().copied().filter(|&at| may(at, task)), task);
                    best_of_those.or_else(|| best(&mut everybody.iter().copied(), task)).into_iter().collect()
                }
                Scope::Site => sites
                    .values()
                    .filter_map(|at| best(&mut at.iter().copied().filter(|&at| may(at, task)), task))
                    .collect(),
            },
            (None, None) => Vec::new(),
        };
        for at in whose {
            of_each[at].push(index);
        }
    }
    of_each
}

/// Shares out whole hundredths by weights: largest remainder, ties to the first. Without any weight, equally.
fn share_out(total: i64, weights: &[i64]) -> Vec<i64> {
    let equal = vec![1; weights.len()];
    let weights = if weights.iter().all(|&weight| weight == 0) { equal.as_slice() } else { weights };
    let sum: i128 = weights.iter().map(|&weight| i128::from(weight)).sum();
    if sum == 0 {
        return Vec::new();
    }
    let exact: Vec<i128> = weights.iter().map(|&weight| i128::from(total) * i128::from(weight)).collect();
    let mut parts: Vec<i64> = exact.iter().map(|part| i64::try_from(part / sum).unwrap_or(0)).collect();
    let missing = usize::try_from(total - parts.iter().sum::<i64>()).unwrap_or(0);
    let mut order: Vec<usize> = (0..parts.len()).collect();
    order.sort_by_key(|&at| (Reverse(exact[at] % sum), at));
    for at in order.into_iter().take(missing) {
        parts[at] += 1;
    }
    parts
}

/// Works out the ledger and checks every holder.
pub(super) fn ledger(known: &Known<'_>, grants: &[Grant], sitting: &Sitting) -> (Ledger, Vec<Problem>) {
    let mut problems = Vec::new();
    let decided = decided(known.decisions);
    let shared = in_use(known, &decided);
    let ending = ending(known);
    let mut rows = Vec::new();
    // Posts that lead as many have the same usual hours.
    let mut usual: ByKey<(u32, Decimal), i64> = ByKey::default();
    for (one, tasks) in ending.iter().zip(tasks_of_each(known, &ending, &shared)) {
        let key = known.firm.staff[one.post].key.as_str();
        if tasks.is_empty() && one.hundredths > 0 && !known.edition.library.tasks.is_empty() {
            problems.push(
                Problem::new(Code::TasksMissing, Place::key(key))
                    .with("hours", Arg::Number(hours(one.hundredths).normalize())),
            );
        }
        let said: Vec<_> = tasks.iter().map(|&task| decided.said_hours(&shared[task].task.id, key)).collect();
        let mut left = one.hundredths;
        let fixed: Vec<Option<i64>> = said
            .iter()
            .map(|said| {
                let fixed = hundredths(said.and_then(|(today, _)| today)?).min(left);
                left -= fixed;
                Some(fixed)
            })
            .collect();
        let weights: Vec<i64> = tasks
            .iter()
            .zip(&fixed)
            .map(|(&task_at, fixed)| match (fixed, shared[task_at].own, shared[task_at].library) {
                (Some(_), ..) | (None, None, None) => 0,
                (None, Some(own), _) => hundredths(own.hours_week) * 100,
                (None, None, Some(task)) => *usual.entry((index(task_at), one.led)).or_insert_with(|| {
                    hundredths(task.weekly_hours(one.led, known.meetings.weeks_a_year) * Decimal::ONE_HUNDRED)
                }),
            })
            .collect();
        // Where every task's hours are said and they do not add up, the first unsaid is none: the rest stands apart.
        let free: Vec<usize> = (0..tasks.len()).filter(|&at| fixed[at].is_none()).collect();
        let parts = share_out(left, &free.iter().map(|&at| weights[at]).collect::<Vec<_>>());
        let mut today: Vec<i64> = fixed.iter().map(|fixed| fixed.unwrap_or(0)).collect();
        for (&at, part) in free.iter().zip(&parts) {
            today[at] = *part;
        }
        if free.is_empty() && left > 0 && !tasks.is_empty() {
            problems.push(
                Problem::new(Code::TaskHoursLeft, Place::key(key)).with("hours", Arg::Number(hours(left).normalize())),
            );
        }
        for ((&task, today), said) in tasks.iter().zip(today).zip(said) {
            let after = match said.and_then(|(_, after)| after) {
                Some(after) => hundredths(after),
                None => match shared[task].task.afterwards {
                    Afterwards::Whole => today,
                    Afterwards::Shrinks => hundredths(shrunk(hours(today), known.meetings.kept)),
                    Afterwards::Ends => 0,
                },
            };
            rows.push(LedgerRow {
                task: index(task),
                from: index(one.post),
                today: hours(today),
                after: hours(after),
                holder: None,
                unheld: None,
            });
        }
    }
    let tasks: Vec<LedgerTask> = shared.into_iter().map(|shared| shared.task).collect();
    let left_out = decided.out.iter().map(|task| (*task).to_owned()).collect();
    let mut ledger = Ledger { tasks, rows, left_out, ..Ledger::default() };
    hold(&mut ledger, known, &decided, grants);
    ledger.today = ledger.rows.iter().map(|row| row.today).sum();
    ledger.ends = ledger.rows.iter().map(|row| (row.today - row.after).max(Decimal::ZERO)).sum();
    for row in &ledger.rows {
        match row.unheld {
            Some(_) => {
                ledger.unheld += row.after;
                ledger.unheld_rows += 1;
            }
            None => ledger.held += row.after,
        }
    }
    problems.extend(unheld::problems(&ledger));
    problems.extend(overloaded(known, &ledger, sitting));
    (ledger, problems)
}

fn index(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

/// Whether a post has what a task takes.
pub(super) fn qualifies(post: &Post, words: &[String]) -> bool {
    let texts = || post.skills.iter().map(String::as_str).chain(post.title.as_deref());
    words.is_empty() || words.iter().any(|word| texts().any(|text| says(text, word)))
}

/// Whether a text holds a word or words, whole, in capitals or not.
fn says(text: &str, word: &str) -> bool {
    if !text.is_ascii() || !word.is_ascii() {
        let (text, word) = (text.to_lowercase(), word.to_lowercase());
        let edge = |c: Option<char>| !c.is_some_and(char::is_alphanumeric);
        return text
            .match_indices(&word)
            .any(|(at, found)| edge(text[..at].chars().next_back()) && edge(text[at + found.len()..].chars().next()));
    }
    // The common case is asked for thousands of times while a person is dragged, so nothing is made on the way.
    let (text, word) = (text.as_bytes(), word.as_bytes());
    let edge = |at: Option<&u8>| !at.is_some_and(u8::is_ascii_alphanumeric);
    !word.is_empty()
        && text.windows(word.len()).enumerate().any(|(at, found)| {
            found.eq_ignore_ascii_case(word)
                && edge(at.checked_sub(1).and_then(|before| text.get(before)))
                && edge(text.get(at + word.len()))
        })
}

/// Whether somebody may take a task from a post: they have what it takes, or they do it today and no law asks for more.
fn may_take(firm: &Firm, person: u32, task: &LedgerTask, from: u32) -> bool {
    (person == from && !task.named) || qualifies(&firm.staff[person as usize], &task.skills)
}

/// Gives every row its holder, or the reason why it has none.
fn hold(ledger: &mut Ledger, known: &Known<'_>, decided: &Decided<'_>, grants: &[Grant]) {
    let firm = known.firm;
    let posts: ByKey<&str, u32> = (0..).zip(&firm.staff).map(|(at, post)| (post.key.as_str(), at)).collect();
    let cells: ByKey<&str, &Cell> = known.cells.iter().map(|cell| (cell.name.as_str(), cell)).collect();
    let mut known_holders: ByKey<&TaskHolder, u32> = ByKey::default();
    let mut holders: Vec<Holder> = Vec::new();
    let mut qualified: HashMap<usize, bool> = HashMap::new();
    let given: Vec<Option<&TaskHolder>> = ledger
        .rows
        .iter()
        .map(|row| {
            let task = ledger.tasks[row.task as usize].id.as_str();
            decided.holders.get(&(task, firm.staff[row.from as usize].key.as_str())).copied()
        })
        .collect();
    // A rota is of those who have what every one of its tasks takes, or where nobody has, of everybody, without these.
    let mut asked: ByKey<&TaskHolder, BTreeSet<u32>> = ByKey::default();
    for (row, given) in ledger.rows.iter().zip(&given) {
        if let Some(holder @ TaskHolder::Rota { .. }) = given {
            let task = &ledger.tasks[row.task as usize];
            if !task.skills.is_empty() && !task.named {
                asked.entry(holder).or_default().insert(row.task);
            }
        }
    }
    let mut at_of = |holder: &'_ TaskHolder, people: Vec<u32>| {
        holders.push(Holder { holder: holder.clone(), people, hours: Decimal::ZERO });
        index(holders.len() - 1)
    };
    // What a title says of a task is asked once, however many have it.
    let mut able: ByKey<(&str, u32), bool> = ByKey::default();
    let mut is_able = |post: u32, task: u32| {
        let (post, skills) = (&firm.staff[post as usize], &ledger.tasks[task as usize].skills);
        match &post.title {
            Some(title) if post.skills.is_empty() => {
                *able.entry((title, task)).or_insert_with(|| qualifies(post, skills))
            }
            _ => qualifies(post, skills),
        }
    };
    let mut rotas: ByKey<&TaskHolder, (Vec<u32>, bool)> = ByKey::default();
    let mut outcomes = Vec::with_capacity(ledger.rows.len());
    for (row, given) in ledger.rows.iter().zip(given) {
        if row.after.is_zero() {
            outcomes.push((None, None));
            continue;
        }
        let task = &ledger.tasks[row.task as usize];
        let nobody = |reason| (None, Some(reason));
        let Some(holder) = given else {
            let anybody = *qualified
                .entry(row.task as usize)
                .or_insert_with(|| !task.named || firm.staff.iter().any(|post| qualifies(post, &task.skills)));
            outcomes.push(nobody(if anybody { Unheld::NobodyYet } else { Unheld::NobodyQualifies }));
            continue;
        };
        if task.named && !matches!(holder, TaskHolder::Person { .. }) {
            outcomes.push(nobody(Unheld::NeedsOnePerson));
            continue;
        }
        let people: Result<Vec<u32>, Unheld> = match holder {
            TaskHolder::Person { key } => match posts.get(key.as_str()) {
                None => Err(Unheld::HolderGone),
                Some(&post) if !may_take(firm, post, task, row.from) => Err(Unheld::NotQualified),
                Some(&post) => Ok(vec![post]),
            },
            TaskHolder::Rota { cell, rota } => match cells.get(cell.as_str()) {
                None => Err(Unheld::HolderGone),
                Some(cell) => {
                    let (people, all_qualify) = rotas.entry(holder).or_insert_with(|| {
                        let named = decided.rotas.get(&(cell.name.as_str(), rota.as_str())).map(|rota| &rota.members);
                        let named = named.filter(|named| !named.is_empty());
                        let turns =
                            cell.members.iter().map(|(post, _)| *post).filter(|&post| {
                                named.is_none_or(|named| named.contains(&firm.staff[post as usize].key))
                            });
                        let everybody: Vec<u32> = turns.collect();
                        let asked: Vec<u32> = asked.get(holder).into_iter().flatten().copied().collect();
                        let able =
                            everybody.iter().copied().filter(|&post| asked.iter().all(|&task| is_able(post, task)));
                        let able: Vec<u32> = able.collect();
                        let all_qualify = !able.is_empty();
                        (if all_qualify { able } else { everybody }, all_qualify)
                    });
                    match people.is_empty() || (!*all_qualify && !task.skills.is_empty()) {
                        true => Err(Unheld::RotaEmpty),
                        false => Ok(people.clone()),
                    }
                }
            },
            TaskHolder::Domain { .. } if known_holders.contains_key(holder) => Ok(Vec::new()),
            TaskHolder::Domain { domain } => {
                let with = grants.iter().filter(|grant| grant.domain == *domain);
                let people: Vec<u32> = with.filter_map(|grant| posts.get(grant.key.as_str()).copied()).collect();
                if people.is_empty() { Err(Unheld::DomainEmpty) } else { Ok(people) }
            }
        };
        outcomes.push(match people {
            Ok(people) => (Some(*known_holders.entry(holder).or_insert_with(|| at_of(holder, people))), None),
            Err(reason) => nobody(reason),
        });
    }
    for (row, (holder, unheld)) in ledger.rows.iter_mut().zip(outcomes) {
        if let Some(holder) = holder {
            holders[holder as usize].hours += row.after;
        }
        (row.holder, row.unheld) = (holder, unheld);
    }
    ledger.holders = holders;
}

/// What each person's week holds: tasks, turns and meetings.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(super) struct Week {
    /// Hours of tasks held alone or with others of a subject.
    pub held: Decimal,
    /// Hours of the heaviest turn.
    pub turn: Decimal,
    /// Hours in the cell and in councils.
    pub meetings: Decimal,
}

impl Week {
    pub fn total(&self) -> Decimal {
        self.held + self.turn + self.meetings
    }
}

/// Returns what everybody's fullest week holds, in the order of the staff. Of a group, what all its posts hold.
pub(super) fn weeks(known: &Known<'_>, ledger: &Ledger, sitting: &Sitting) -> Vec<Week> {
    let mut weeks: Vec<Week> = known
        .firm
        .staff
        .iter()
        .zip(&sitting.hours)
        .map(|(post, sits)| Week { meetings: sitting.cell_hours * post.posts + sits, ..Week::default() })
        .collect();
    for holder in &ledger.holders {
        let share = holder.hours / Decimal::from(holder.people.len().max(1));
        for &person in &holder.people {
            let week = &mut weeks[person as usize];
            match holder.holder {
                TaskHolder::Rota { .. } => week.turn = week.turn.max(holder.hours),
                TaskHolder::Person { .. } | TaskHolder::Domain { .. } => week.held += share,
            }
        }
    }
    weeks
}

fn overloaded(known: &Known<'_>, ledger: &Ledger, sitting: &Sitting) -> Vec<Problem> {
    let weeks = weeks(known, ledger, sitting);
    let over = known.firm.staff.iter().zip(weeks).filter(|(post, week)| {
        // Who only sits in meetings is no holder; hours that are a guess bind nobody.
        week.held + week.turn > Decimal::ZERO && post.hours_known && week.total() > post.hours_week
    });
    over.map(|(post, week)| {
        Problem::new(Code::TaskHoursOver, Place::key(&post.key))
            .with("hours", Arg::Number(week.total().round_dp(1)))
            .with("contracted", Arg::Number(post.hours_week))
    })
    .collect()
}
