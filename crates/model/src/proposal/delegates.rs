//! Delegates: which cells and councils send one to which council, who holds the mandate, and until when.
//!
//! The record is the list of decisions: who speaks for a cell is a fold of it, so a recall holds from the moment it
//! is recorded.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::coordination::councils as by_formula;
use super::{Cell, council_tiers};
use crate::Date;
use crate::decision::{Council, Decision, FORMULA_COUNCIL, Grant, Mandate};
use crate::firm::Firm;
use crate::problem::{Code, Place, Problem};

/// Councils above the cells and who sits in them.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Delegation {
    /// The councils, from those above the cells to the one on top.
    pub councils: Vec<CouncilSeats>,
    /// One seat for each cell and council that sends a delegate, cells first.
    pub seats: Vec<Seat>,
    /// Tiers of councils.
    pub tiers: u32,
}

/// A council.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CouncilSeats {
    /// Its name: `council-<tier>-<number>` in the words, where the formula made it.
    pub name: String,
    /// Whether the formula made it; else a person named it.
    pub by_formula: bool,
    /// Its tier: 1 is next to the cells.
    pub tier: u32,
    /// Names of the cells and councils that send a delegate to it.
    pub of: Vec<String>,
}

/// A seat: somebody speaks for a cell or a council in the council above it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Seat {
    /// Name of the cell or council that is spoken for.
    pub body: String,
    /// Name of the council the seat is in; none where the body is sent nowhere.
    pub council: Option<String>,
    /// Index in `firm.staff` of who holds it; none while it is empty.
    pub holder: Option<u32>,
    /// The mandate in force; none while there is none.
    pub mandate: Option<Mandate>,
    /// Last day of the term.
    pub until: Option<Date>,
    /// How it stands.
    pub state: SeatState,
}

/// How a seat stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SeatState {
    /// Nobody was given the mandate yet.
    Empty,
    /// The delegate sits.
    Sitting,
    /// The term has not begun.
    Waiting,
    /// The term is over.
    TermOver,
    /// The body took its mandate back.
    Recalled,
}

/// Hours people sit in meetings in a week.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Sitting {
    /// Each member in the cell.
    pub cell_hours: Decimal,
    /// In councils, in the order of the staff.
    pub hours: Vec<Decimal>,
}

/// Works out the councils and who speaks for whom, and checks every mandate. `tiers`: as the formula counts them.
pub(super) fn delegation(
    firm: &Firm,
    cells: &[Cell],
    decisions: &[Decision],
    as_of: Date,
    council_size: usize,
) -> (Delegation, Vec<Problem>) {
    let mut problems = Vec::new();
    let decided = decisions.iter().rev().find_map(|decision| match decision {
        Decision::Councils { councils } => Some(councils),
        _ => None,
    });
    let councils = match decided.filter(|councils| !councils.is_empty()) {
        Some(councils) => as_decided(cells, councils, &mut problems),
        None => in_order(cells, council_size),
    };
    let above: HashMap<&str, &str> = councils
        .iter()
        .flat_map(|council| council.of.iter().map(|body| (body.as_str(), council.name.as_str())))
        .collect();
    let posts: HashMap<&str, u32> = (0..).zip(&firm.staff).map(|(at, post)| (post.key.as_str(), at)).collect();
    let log = fold(decisions);
    let top: BTreeSet<&str> =
        councils.iter().map(|council| council.name.as_str()).filter(|name| !above.contains_key(name)).collect();
    let bodies = cells.iter().map(|cell| cell.name.as_str()).chain(councils.iter().map(|one| one.name.as_str()));
    let mut seats: Vec<Seat> = bodies
        .filter(|body| !top.contains(body))
        .map(|body| seat(body, above.get(body).copied(), log.get(body), &posts, as_of))
        .collect();
    if councils.is_empty() {
        seats.clear();
    }
    let known: BTreeSet<&str> = cells
        .iter()
        .map(|cell| cell.name.as_str())
        .chain(councils.iter().map(|council| council.name.as_str()))
        .collect();
    for body in log.keys().filter(|body| !known.contains(*body)) {
        problems.push(unmatched(body));
    }
    problems.extend(check(firm, cells, &councils, &seats, &log, decisions));
    let tiers = councils.iter().map(|council| council.tier).max().unwrap_or(0);
    (Delegation { councils, seats, tiers }, problems)
}

fn unmatched(body: &str) -> Problem {
    Problem::new(Code::DecisionUnmatched, place()).with("key", body)
}

fn place() -> Place {
    Place::address("proposal.delegates")
}

/// What a body has said of its mandate, the last of it, and who held it before.
#[derive(Default)]
struct Said<'a> {
    mandate: Option<&'a Mandate>,
    recalled: bool,
    before: Option<&'a str>,
}

fn fold(decisions: &[Decision]) -> BTreeMap<&str, Said<'_>> {
    let mut log: BTreeMap<&str, Said<'_>> = BTreeMap::new();
    for decision in decisions {
        match decision {
            Decision::Mandate(mandate) => {
                let said = log.entry(&mandate.body).or_default();
                said.before = said.mandate.map(|before| before.key.as_str());
                said.mandate = Some(mandate);
                said.recalled = false;
            }
            Decision::Recall { body, .. } => {
                if let Some(said) = log.get_mut(body.as_str()) {
                    said.recalled = true;
                }
            }
            _ => {}
        }
    }
    log
}

fn seat(body: &str, council: Option<&str>, said: Option<&Said<'_>>, posts: &HashMap<&str, u32>, as_of: Date) -> Seat {
    let mandate = said.and_then(|said| said.mandate);
    let until = mandate.and_then(last_day);
    let state = match (mandate, said) {
        (None, _) | (_, None) => SeatState::Empty,
        (Some(_), Some(said)) if said.recalled => SeatState::Recalled,
        (Some(mandate), _) if mandate.from > as_of => SeatState::Waiting,
        _ if until.is_some_and(|until| until < as_of) => SeatState::TermOver,
        _ => SeatState::Sitting,
    };
    let speaks = matches!(state, SeatState::Sitting | SeatState::Waiting);
    Seat {
        body: body.to_owned(),
        council: council.map(str::to_owned),
        holder: mandate.filter(|_| speaks).and_then(|mandate| posts.get(mandate.key.as_str()).copied()),
        mandate: mandate.cloned(),
        until,
        state,
    }
}

/// The last day of a mandate's term.
fn last_day(mandate: &Mandate) -> Option<Date> {
    let end = mandate.from.checked_add(jiff::Span::new().try_weeks(mandate.weeks).ok()?).ok()?;
    end.yesterday().ok()
}

/// The name of a council nobody named: its tier and number.
pub(super) fn council_name(tier: u32, number: u32) -> String {
    format!("{FORMULA_COUNCIL}{tier}-{number}")
}

/// Councils by the formula: as even as they can be, over cells in their order, which keeps neighbours together.
fn in_order(cells: &[Cell], council_size: usize) -> Vec<CouncilSeats> {
    let tiers = council_tiers(cells.len(), council_size);
    let mut below: Vec<String> = cells.iter().map(|cell| cell.name.clone()).collect();
    let mut found = Vec::new();
    for (tier, count) in (1..).zip(by_formula(cells.len(), tiers)) {
        let mut next = Vec::with_capacity(count);
        for number in 0..count {
            let name = council_name(tier, u32::try_from(number + 1).unwrap_or(u32::MAX));
            let of = below[number * below.len() / count..(number + 1) * below.len() / count].to_vec();
            found.push(CouncilSeats { name: name.clone(), by_formula: true, tier, of });
            next.push(name);
        }
        below = next;
    }
    found
}

/// Councils as people decided them: a body in two councils, a body nobody knows and a circle are problems, and only
/// what is sound stands.
fn as_decided(cells: &[Cell], decided: &[Council], problems: &mut Vec<Problem>) -> Vec<CouncilSeats> {
    let cell_names: BTreeSet<&str> = cells.iter().map(|cell| cell.name.as_str()).collect();
    let names: BTreeSet<&str> = decided.iter().map(|council| council.name.as_str()).collect();
    let mut sent: BTreeSet<&str> = BTreeSet::new();
    let mut of: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for council in decided {
        for body in &council.of {
            if !cell_names.contains(body.as_str()) && !names.contains(body.as_str()) {
                problems.push(unmatched(body));
            } else if sent.insert(body) {
                of.entry(&council.name).or_default().push(body);
            } else {
                problems.push(Problem::new(Code::CouncilTwice, place()).with("body", body.as_str()));
            }
        }
    }
    // A council's tier is one above the highest below it; where that never settles there is a circle.
    let mut tiers: BTreeMap<&str, u32> = cell_names.iter().map(|cell| (*cell, 0)).collect();
    loop {
        let known = of.iter().filter(|(council, _)| !tiers.contains_key(*council)).find_map(|(council, bodies)| {
            let below: Option<Vec<u32>> = bodies.iter().map(|body| tiers.get(body).copied()).collect();
            Some((*council, below?.into_iter().max()? + 1))
        });
        match known {
            Some((council, tier)) => tiers.insert(council, tier),
            None => break,
        };
    }
    for council in of.keys().filter(|council| !tiers.contains_key(*council)) {
        problems.push(Problem::new(Code::CouncilLoop, place()).with("body", *council));
    }
    for cell in cell_names.iter().filter(|cell| !sent.contains(*cell)) {
        problems.push(Problem::new(Code::CouncilMissing, place()).with("body", *cell));
    }
    let mut found: Vec<CouncilSeats> = of
        .iter()
        .filter_map(|(council, bodies)| {
            Some(CouncilSeats {
                name: (*council).to_owned(),
                by_formula: council.starts_with(FORMULA_COUNCIL),
                tier: *tiers.get(council)?,
                of: bodies.iter().map(|body| (*body).to_owned()).collect(),
            })
        })
        .collect();
    found.sort_by_key(|council| council.tier);
    found
}

fn check(
    firm: &Firm,
    cells: &[Cell],
    councils: &[CouncilSeats],
    seats: &[Seat],
    log: &BTreeMap<&str, Said<'_>>,
    decisions: &[Decision],
) -> Vec<Problem> {
    let mut problems = Vec::new();
    let members: HashMap<&str, &Cell> = cells.iter().map(|cell| (cell.name.as_str(), cell)).collect();
    let council_of: HashMap<&str, &CouncilSeats> =
        councils.iter().map(|council| (council.name.as_str(), council)).collect();
    let holder_of: HashMap<&str, u32> =
        seats.iter().filter_map(|seat| Some((seat.body.as_str(), seat.holder?))).collect();
    let mut spoken_for: BTreeMap<(u32, u32), Vec<&str>> = BTreeMap::new();
    for seat in seats {
        let Some(said) = log.get(seat.body.as_str()) else { continue };
        let key = said.mandate.map_or("", |mandate| mandate.key.as_str());
        let problem = |code| Problem::new(code, Place::key(key)).with("body", seat.body.as_str());
        match seat.state {
            SeatState::TermOver => problems.push(problem(Code::TermOver)),
            SeatState::Sitting | SeatState::Waiting => {
                if said.before == Some(key) {
                    problems.push(problem(Code::TermSecond));
                }
                let Some(holder) = seat.holder else {
                    problems.push(Problem::new(Code::DecisionUnmatched, Place::key(key)).with("key", key));
                    continue;
                };
                let of_body = match (members.get(seat.body.as_str()), council_of.get(seat.body.as_str())) {
                    (Some(cell), _) => cell.members.iter().any(|(post, _)| *post == holder),
                    (None, Some(council)) => {
                        council.of.iter().any(|body| holder_of.get(body.as_str()) == Some(&holder))
                    }
                    (None, None) => false,
                };
                if !of_body {
                    problems.push(problem(Code::MandateOutside));
                }
                let tier = council_of.get(seat.body.as_str()).map_or(0, |council| council.tier);
                spoken_for.entry((holder, tier)).or_default().push(&seat.body);
            }
            SeatState::Empty | SeatState::Recalled => {}
        }
    }
    // Somebody may speak for a cell, and for the council that cell sent them to; never for two bodies side by side.
    for ((holder, _), bodies) in spoken_for {
        if firm.staff[holder as usize].multiple() == Decimal::ONE && bodies.len() > 1 {
            let place = Place::key(&firm.staff[holder as usize].key);
            problems.push(Problem::new(Code::MandateTwice, place).with("bodies", bodies.join(", ")));
        }
    }
    let empty = seats.iter().filter(|seat| matches!(seat.state, SeatState::Empty | SeatState::Recalled)).count();
    let any = decisions.iter().any(|decision| matches!(decision, Decision::Mandate(_)));
    if empty > 0 && any {
        problems.push(Problem::new(Code::SeatsEmpty, place()).with("count", empty));
    }
    problems
}

impl Delegation {
    /// Returns the hours each post sits in councils in a week, in the order of the staff. `council_hours`: of one seat.
    pub(super) fn sitting(&self, firm: &Firm, cell_hours: Decimal, council_hours: Decimal) -> Sitting {
        let mut hours = vec![Decimal::ZERO; firm.staff.len()];
        for holder in self.seats.iter().filter_map(|seat| seat.holder) {
            hours[holder as usize] += council_hours;
        }
        Sitting { cell_hours, hours }
    }
}

/// Returns the authority in force: each subject and person once, the last grant of it, unless it was taken back.
pub(super) fn grants(decisions: &[Decision]) -> Vec<Grant> {
    let mut granted: BTreeMap<(&str, &str), &Grant> = BTreeMap::new();
    for decision in decisions {
        match decision {
            Decision::Grant(grant) => {
                granted.insert((&grant.domain, &grant.key), grant);
            }
            Decision::Revoke { domain, key, .. } => {
                granted.remove(&(domain.as_str(), key.as_str()));
            }
            _ => {}
        }
    }
    granted.into_values().cloned().collect()
}

/// Checks that everybody who has authority is at the firm and that the cell which granted it is one of the cells.
pub(super) fn check_grants(firm: &Firm, cells: &[Cell], grants: &[Grant]) -> Vec<Problem> {
    let keys: BTreeSet<&str> = firm.staff.iter().map(|post| post.key.as_str()).collect();
    let cells: BTreeSet<&str> = cells.iter().map(|cell| cell.name.as_str()).collect();
    let gone = grants.iter().filter(|grant| !keys.contains(grant.key.as_str()));
    let nowhere = grants.iter().filter(|grant| !cells.contains(grant.cell.as_str()));
    gone.map(|grant| Problem::new(Code::DecisionUnmatched, Place::key(&grant.key)).with("key", grant.key.as_str()))
        .chain(nowhere.map(|grant| {
            Problem::new(Code::GrantCellGone, Place::key(&grant.key))
                .with("domain", grant.domain.as_str())
                .with("cell", grant.cell.as_str())
        }))
        .collect()
}
