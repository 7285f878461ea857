//! The flat proposal: who is in which cell, who takes the managers' tasks, who speaks for whom, and what each is paid.

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use serde::{Deserialize, Serialize};

use crate::decision::{
    Afterwards, CellMethod, Coordination, Decision, Grant, PayPolicy, Route, Solved, Structure, TaskHolder,
};
use crate::diagnosis::titles::Titles;
use crate::diagnosis::{self, Diagnosis};
use crate::firm::{Cost, FEWEST, Firm};
use crate::law::Worker;
use crate::money::{Amount, Rate, Rounding};
use crate::problem::{Arg, Code, Place, Problem};
use crate::rules::InForce;

mod cells;
mod coordination;
mod delegates;
mod library;
mod parting;
pub mod partition;
mod pay;
mod placing;
mod rotas;
mod routes;
mod slid;
mod structures;
mod tasks;
mod transition;
mod waves;

pub use cells::along_reporting_groups;
pub use coordination::{council_tiers, democracy_share};
use delegates::Sitting;
pub use delegates::{CouncilSeats, Delegation, Seat, SeatState};
pub(crate) use library::Source;
pub use library::{Duty, Frequency, HolderKind, Library, Scope, Task};
pub use parting::{Names, Search, bounds_now, conflict_problem, propose_cells};
pub use pay::BelowMinimum;
pub use rotas::{Schedule, Turn, schedule, settings_of};
pub use routes::{Retention, RouteCost};
pub use slid::Slid;
pub use structures::StructureCost;
pub use tasks::{Holder, Ledger, LedgerRow, LedgerTask, Unheld, UnheldSum};
pub use transition::{Body, DecisionKind, Transition, Why};
pub use waves::{Benched, Wave};

/// What the chapter reads beside the firm and the decisions: data of the plan's edition.
#[derive(Debug, Clone, Copy)]
pub struct Edition<'a> {
    /// Words of titles.
    pub titles: &'a Titles,
    /// Managerial tasks.
    pub library: &'a Library,
    /// Id of the jurisdiction.
    pub jurisdiction: &'a str,
}

/// The proposal of one scenario.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Proposal {
    /// The structure the scenario is for.
    pub structure: Structure,
    /// Layers from the top that keep elected managers in a mixed step, where somebody said it.
    pub elected_layers: Option<u32>,
    /// How the cells were found.
    pub cell_method: CellMethod,
    /// What a solver says of its answer.
    pub cells_solved: Option<Solved>,
    /// Bounds asked for, in posts.
    pub cell_bounds: (u32, u32),
    /// The cells.
    pub cells: Vec<Cell>,
    /// Who is between places.
    pub bench: Vec<Benched>,
    /// Who is pinned to which cell, by key.
    pub pinned: BTreeMap<String, String>,
    /// How many people of each cell must have a skill.
    pub cover: BTreeMap<String, u32>,
    /// Pairs of people who must not be in one cell, by key.
    pub apart: Vec<(String, String)>,
    /// Which cells start when.
    pub waves: Vec<Wave>,
    /// Every task of every post that ends.
    pub ledger: Ledger,
    /// Councils, and who speaks for whom.
    pub delegation: Delegation,
    /// Who has authority in which subject.
    pub grants: Vec<Grant>,
    /// The pay policy in force.
    pub pay_policy: PayPolicy,
    /// Highest hourly rate the policy allows, in minor units; none where it sets none.
    pub pay_cap: Option<Amount>,
    /// Lowest or only hourly rate the policy sets, in minor units.
    pub pay_floor: Option<Amount>,
    /// Whose pay today is under the minimum wage.
    pub below_minimum: BelowMinimum,
    /// Each post after the change, in the order of `firm.staff`; none where pay is not known.
    pub after: Vec<Option<PostAfter>>,
    /// What coordination takes.
    pub coordination: CoordinationHours,
    /// What was decided about coordination.
    pub coordination_decided: Coordination,
    /// Gain of output per productive hour.
    pub productivity: Rate,
    /// Posts whose pay or benefits fall, and by how much a year in all.
    pub pay_falls: (u32, Amount),
    /// Posts whose pay rises, and by how much a year in all.
    pub pay_rises: (u32, Amount),
    /// What take-home pay falls by in a year, of everybody whose falls; none where it is not modelled.
    pub take_home_falls: Option<Amount>,
    /// What take-home pay rises by in a year, of everybody whose rises; none where it is not modelled.
    pub take_home_rises: Option<Amount>,
    /// Share of what posts would be paid elsewhere that nobody is paid under.
    pub market_floor: Option<Rate>,
    /// The risk that people leave for better pay; none where no pay elsewhere is known.
    pub retention: Option<Retention>,
    /// Whether the cooperative claims the employment allowance.
    pub allowance_claimed: bool,
    /// The firm as it is and three things it can become, on the same people.
    pub structures: Vec<StructureCost>,
    /// The route decided on.
    pub route: Route,
    /// Every route to as many posts as the same output takes.
    pub routes: Vec<RouteCost>,
}

/// One cell.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Cell {
    /// Its name.
    pub name: String,
    /// Members: index in `firm.staff` and posts.
    pub members: Vec<(u32, Decimal)>,
    /// Posts in it.
    pub size: Decimal,
    /// Paid hours a week.
    pub hours_week: Decimal,
    /// What its members cost after the change.
    pub cost: Amount,
    /// Skills its members have, and how many have each.
    pub skills: BTreeMap<String, Decimal>,
    /// Hours a week its members spend on coordinating today, which the change frees.
    pub hours_freed: Decimal,
    /// Hours a week its members need for tasks they take on and for meetings.
    pub hours_needed: Decimal,
}

impl Cell {
    /// Returns the hours a week its members need beyond those the change frees; none where it frees enough.
    pub fn short(&self) -> Option<Decimal> {
        let short = self.hours_needed - self.hours_freed;
        (short > Decimal::ZERO).then_some(short)
    }

    /// Returns whether one person alone has a skill in it.
    pub fn hangs_on_one(&self, skill: &str) -> bool {
        self.skills.get(skill).is_some_and(|people| *people <= Decimal::ONE)
    }
}

/// Returns the share of the week of somebody who is in a cell with so many posts; none where it is the whole.
pub fn part_of_week(post: &crate::firm::Post, size: Decimal) -> Option<Rate> {
    size.checked_div(post.posts).filter(|share| *share != Decimal::ONE)
}

/// A post after the change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct PostAfter {
    /// Yearly pay of one of its posts.
    pub yearly: Amount,
    /// What it costs in a year.
    pub cost: Cost,
    /// Its hourly rate, in minor units.
    pub hourly: Amount,
}

/// What coordination takes, in hours a week unless said.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct CoordinationHours {
    /// Paid hours of everybody.
    pub paid: Decimal,
    /// Paid hours of managers.
    pub managers: Decimal,
    /// Supervision today.
    pub today: Decimal,
    /// Of today's supervision, what the cells still need.
    pub kept: Decimal,
    /// Of what is kept, hours of tasks that shrink, before they do.
    pub shrinking: Decimal,
    /// Share of the hours of tasks that shrink which the cells still need.
    pub kept_share: Rate,
    /// Share of other people's hours in meetings today.
    pub meetings_today: Rate,
    /// Deliberation in cells and councils.
    pub deliberation: Decimal,
    /// Delegates' tiers above the cells.
    pub tiers: u32,
    /// Productive share of paid hours today.
    pub productive_today: Rate,
    /// Share of everybody's time that coordination and meetings take afterwards.
    pub share_after: Rate,
}

/// Returns the decisions a new plan starts with: cells along the reporting groups, pay capped, and a holder proposed
/// for every task. Where
/// nobody's hours are known, a cap measured by the lowest hourly rate would be measured by whoever works least,
/// or by a minimum wage far below what anybody earns: everybody's pay is kept until somebody decides.
pub fn initial(firm: &Firm, edition: Edition<'_>, rules: &InForce<'_>) -> Vec<Decision> {
    let whole = |id: &str| rules.value(id).ok().and_then(|value| u32::try_from(value.trunc().mantissa()).ok());
    let sizes = whole("assumption.cell_size_smallest").zip(whole("assumption.cell_size_largest"));
    let cells = sizes.map(|(min, max)| Decision::Cells(along_reporting_groups(firm, min, max)));
    let measured = firm.hours_assumed == 0 || firm.staff.iter().any(|post| post.hours_known);
    let ratio = rules.value("assumption.pay_ratio").ok().filter(|_| measured);
    let policy = ratio.map_or(PayPolicy::Keep, |ratio| PayPolicy::RatioCap { ratio, floor: None, benefits_end: true });
    let pay = Some(Decision::PayPolicy(policy));
    let mut decisions: Vec<Decision> = cells.into_iter().chain(pay).collect();
    let (diagnosis, _) = diagnosis::examine(firm, &decisions, edition.titles, rules);
    decisions.extend(propose_holders(firm, &diagnosis, &decisions, edition, rules));
    decisions
}

impl Proposal {
    /// Returns what the route decided on comes to.
    pub fn chosen_route(&self) -> Option<&RouteCost> {
        self.routes.iter().find(|one| one.route == self.route)
    }

    /// Returns the cell a post's tasks are at home in: the one most of its people are in, else its own. An index into
    /// the cells.
    pub fn home_cell(&self, firm: &Firm, post: usize) -> Option<usize> {
        tasks::home_cell(firm, &tasks::cell_of_each(firm, &self.cells), post)
    }
}

/// What decisions come to beside cells, tasks and pay, the last of each kind.
struct Decided {
    structure: Structure,
    elected_layers: Option<u32>,
    coordination: Coordination,
    productivity: Option<Rate>,
    allowance: Option<bool>,
    route: Route,
}

fn decided(decisions: &[Decision]) -> Decided {
    let mut decided = Decided {
        structure: Structure::default(),
        elected_layers: None,
        coordination: Coordination::default(),
        productivity: None,
        allowance: None,
        route: Route::default(),
    };
    for decision in decisions {
        match decision {
            Decision::Target { structure, elected_layers } => {
                (decided.structure, decided.elected_layers) = (*structure, *elected_layers);
            }
            Decision::Coordination(coordination) => decided.coordination = coordination.clone(),
            Decision::Productivity { gain } => decided.productivity = Some(*gain),
            Decision::EmploymentAllowance { after, .. } => decided.allowance = Some(*after),
            Decision::Route { route } => decided.route = *route,
            _ => {}
        }
    }
    decided
}

/// Applies decisions to a firm: checks them, places everybody, follows every task, pays everybody, and counts hours.
pub fn apply(
    firm: &Firm,
    diagnosis: &Diagnosis,
    decisions: &[Decision],
    edition: Edition<'_>,
    rules: &InForce<'_>,
) -> (Proposal, Vec<Problem>) {
    let mut problems = Vec::new();
    let decided = decided(decisions);
    let mut value = |id: &str| {
        rules.value(id).unwrap_or_else(|problem| {
            problems.push(problem);
            Decimal::ZERO
        })
    };
    let weeks = value("assumption.weeks_a_year");
    let productivity = decided.productivity.unwrap_or_else(|| value("assumption.productivity_gain"));
    let (meetings, missing) = coordination::Meetings::of(&decided.coordination, rules);
    problems.extend(missing);

    let mut terms = pay::Terms::decided(decisions);
    if decided.coordination.on_top {
        terms.unpaid_meetings = meetings.cell_hours;
    }
    problems.extend(terms.unmatched(firm).into_iter().map(placing::unmatched));
    // Where charges are not modelled the firm chapter has said why.
    let paid = pay::paid(firm, &terms, &firm.charges, weeks);
    problems.extend(pay_problems(firm, &paid));
    let collective = paid.after;

    let places = placing::Places::decided(decisions);
    let elected = elected(firm, diagnosis, decided.elected_layers);
    let after = after_in(decided.structure, firm, &collective, &elected);
    let (mut cells, bench, missing) = placing::place(firm, &places, &after, weeks);
    problems.extend(missing);
    let ends = ends(decided.structure, diagnosis, &elected);
    let (delegation, missing) =
        delegates::delegation(firm, &cells, decisions, firm.as_of, meetings.council_size.min(cells.len()));
    problems.extend(missing);
    let grants = delegates::grants(decisions);
    problems.extend(delegates::check_grants(firm, &cells, &grants));
    let sitting = delegation.sitting(firm, meetings.cell_hours, meetings.council_hours);
    let known = tasks::Known { firm, diagnosis, decisions, edition, ends: &ends, cells: &cells, meetings: &meetings };
    let (ledger, missing) = tasks::ledger(&known, &grants, &sitting);
    problems.extend(missing);
    problems.extend(rotas::check(firm, &cells, &ledger, decisions));
    balance(firm, diagnosis, &ledger, &sitting, &mut cells);
    let (waves, missing) = waves::waves(firm, &cells, decisions);
    problems.extend(missing);

    let directing = directing(firm, diagnosis, &ledger, edition.library, meetings.kept, |post| ends[post]);
    let tiers = Some(delegation.tiers).filter(|_| !delegation.councils.is_empty());
    let coordination = coordination::hours(firm, cells.len(), tiers, firm.posts, directing, &meetings);
    let (falls, rises) = changes(firm, &after);
    if falls.0 > 0 {
        problems.push(consent(firm, falls));
    }
    let take_home = take_home_changes(firm, &after);
    let allowance_claimed = !firm.allowance_excluded && decided.allowance.unwrap_or(firm.allowance_claimed);
    let structures =
        compared(firm, diagnosis, &collective, &elected, &ledger, edition, &meetings, &cells, allowance_claimed, rules);
    // Without who manages whom, nobody can say what the same output takes.
    let headcount = headcount(&coordination, productivity).filter(|_| firm.structure_known());
    let routes = routes::routes(firm, headcount, rules);
    let proposal = Proposal {
        structure: decided.structure,
        elected_layers: decided.elected_layers,
        cell_method: places.plan.map_or_else(CellMethod::default, |plan| plan.method),
        cells_solved: places.plan.and_then(|plan| plan.solved.clone()),
        cell_bounds: places.plan.map_or((0, 0), |plan| (plan.min, plan.max)),
        pinned: places.pinned.iter().map(|(key, cell)| ((*key).to_owned(), (*cell).to_owned())).collect(),
        cover: places.cover.iter().map(|(skill, people)| ((*skill).to_owned(), *people)).collect(),
        apart: places.apart.iter().map(|(one, other)| ((*one).to_owned(), (*other).to_owned())).collect(),
        cells,
        bench,
        waves,
        ledger,
        delegation,
        grants,
        pay_policy: terms.policy.clone(),
        pay_cap: paid.cap,
        below_minimum: pay::below_minimum(firm, weeks),
        pay_floor: paid.floor,
        market_floor: terms.market_floor,
        retention: routes::retention(firm, &after, &terms, rules),
        after,
        coordination,
        coordination_decided: decided.coordination,
        productivity,
        pay_falls: falls,
        pay_rises: rises,
        take_home_falls: take_home.map(|(falls, _)| falls),
        take_home_rises: take_home.map(|(_, rises)| rises),
        allowance_claimed,
        structures,
        route: decided.route,
        routes,
    };
    (proposal, problems)
}

/// Returns posts afterwards for each post today at the same output, with a gain of output per productive hour.
/// None where no number of posts gives it, or nothing is made today.
pub fn headcount(hours: &CoordinationHours, gain: Rate) -> Option<Rate> {
    let productive_after = (Decimal::ONE - hours.share_after) * (Decimal::ONE + gain);
    let headcount = hours.productive_today.checked_div(productive_after)?;
    (headcount > Decimal::ZERO).then_some(headcount)
}

/// Whose post goes on under an elected manager in the mixed step: managers of the layers from the top that keep
/// them. Without a number, every layer but those of managers who lead only people who manage nobody.
fn elected(firm: &Firm, diagnosis: &Diagnosis, layers: Option<u32>) -> Vec<bool> {
    let leads_managers =
        |post: &crate::firm::Post| post.reports.iter().any(|&report| firm.staff[report as usize].is_manager());
    let each = firm.staff.iter().zip(&diagnosis.coordination).map(|(post, coordinates)| {
        coordinates.is_some()
            && match layers {
                Some(layers) => post.layer.is_some_and(|layer| layer <= layers),
                None => leads_managers(post),
            }
    });
    each.collect()
}

/// Whose post ends as one that directs others.
fn ends(structure: Structure, diagnosis: &Diagnosis, elected: &[bool]) -> Vec<bool> {
    let each = diagnosis.coordination.iter().zip(elected).map(|(coordinates, elected)| {
        coordinates.is_some()
            && match structure {
                Structure::AsIs | Structure::ElectedManagers => false,
                Structure::Mixed => !elected,
                Structure::Collective => true,
            }
    });
    each.collect()
}

/// Pay in a structure: who directs others in it keeps today's.
fn after_in(
    structure: Structure,
    firm: &Firm,
    collective: &[Option<PostAfter>],
    elected: &[bool],
) -> Vec<Option<PostAfter>> {
    let each = firm.staff.iter().zip(collective).zip(elected).map(|((post, after), elected)| {
        let keeps = match structure {
            Structure::AsIs | Structure::ElectedManagers => true,
            Structure::Mixed => *elected,
            Structure::Collective => false,
        };
        let after = (*after)?;
        if !keeps {
            return Some(after);
        }
        let (yearly, cost) = (post.yearly?, post.cost?);
        // The hourly rate of the pay that is kept, in proportion to the one worked out for the pay that is not.
        let hourly = match after.yearly.0 {
            0 => after.hourly,
            new => Amount::from_minor(after.hourly.minor() * yearly.minor() / Decimal::from(new), Rounding::HalfUp),
        };
        Some(PostAfter { yearly, cost, hourly })
    });
    each.collect()
}

fn pay_problems(firm: &Firm, paid: &pay::Paid) -> Vec<Problem> {
    let mut problems = Vec::new();
    let policy = || Place::address("proposal.pay-policy");
    match paid.refused {
        None => {}
        Some(pay::Refused::NothingToMeasureBy) => problems.push(Problem::new(Code::PolicyInfeasible, policy())),
        Some(pay::Refused::BelowFloors { budget, least }) => problems.push(
            Problem::new(Code::PayBudgetTooSmall, policy())
                .with("budget", Arg::Money(budget, firm.currency))
                .with("least", Arg::Money(least, firm.currency))
                .with("gap", Arg::Money(least - budget, firm.currency)),
        ),
    }
    if paid.lifted > Decimal::ZERO {
        let posts = paid.lifted.ceil().to_usize().unwrap_or(usize::MAX);
        problems.push(Problem::new(Code::PayFloorHeld, policy()).with("posts", posts));
    }
    problems
}

fn consent(firm: &Firm, falls: (u32, Amount)) -> Problem {
    let problem =
        Problem::new(Code::PayConsentNeeded, Place::address("proposal.pay-policy")).with("posts", falls.0 as usize);
    // A sum over very few would give a single person's pay away.
    if falls.0 >= FEWEST {
        problem.with("total", Arg::Money(falls.1, firm.currency))
    } else {
        problem.with("total", Arg::Word("not-shown".to_owned()))
    }
}

/// What each cell's members spend on coordinating today, and what they take on.
fn balance(firm: &Firm, diagnosis: &Diagnosis, ledger: &Ledger, sitting: &Sitting, cells: &mut [Cell]) {
    let mut taken: Vec<Decimal> = vec![Decimal::ZERO; firm.staff.len()];
    let mut by_rota: BTreeMap<&str, Decimal> = BTreeMap::new();
    for holder in &ledger.holders {
        match &holder.holder {
            TaskHolder::Rota { cell, .. } => *by_rota.entry(cell).or_default() += holder.hours,
            TaskHolder::Person { .. } | TaskHolder::Domain { .. } => {
                let share = holder.hours / Decimal::from(holder.people.len().max(1));
                for &person in &holder.people {
                    taken[person as usize] += share;
                }
            }
        }
    }
    for cell in cells {
        let mut needed = by_rota.get(cell.name.as_str()).copied().unwrap_or_default();
        let mut freed = Decimal::ZERO;
        for (post, size) in &cell.members {
            let at = *post as usize;
            let part = size.checked_div(firm.staff[at].posts).unwrap_or(Decimal::ONE);
            needed += (taken[at] + sitting.hours[at]) * part + sitting.cell_hours * size;
            freed += diagnosis.coordination[at].as_ref().map_or(Decimal::ZERO, |post| post.hours) * part;
        }
        (cell.hours_freed, cell.hours_needed) = (freed.round_dp(2).normalize(), needed.round_dp(2).normalize());
    }
}

/// Hours of those whose post directs others today; what is kept of those whose post ends, by the ledger where the
/// edition has one.
fn directing(
    firm: &Firm,
    diagnosis: &Diagnosis,
    ledger: &Ledger,
    library: &Library,
    kept: Rate,
    ends: impl Fn(usize) -> bool,
) -> coordination::Directing {
    let mut directing = coordination::Directing::default();
    let mut ending = Decimal::ZERO;
    for (at, (post, coordinates)) in firm.staff.iter().zip(&diagnosis.coordination).enumerate() {
        let Some(coordinates) = coordinates else { continue };
        directing.paid += post.hours_week;
        directing.today += coordinates.hours;
        if ends(at) {
            ending += coordinates.hours;
        } else {
            directing.kept += coordinates.hours;
        }
    }
    if library.tasks.is_empty() {
        (directing.kept, directing.shrinking) = (directing.kept + ending * kept, ending);
    } else {
        directing.kept += ledger.held + ledger.unheld;
        let shrinks = |row: &&LedgerRow| ledger.tasks[row.task as usize].afterwards == Afterwards::Shrinks;
        directing.shrinking = ledger.rows.iter().filter(shrinks).map(|row| row.today).sum();
    }
    directing
}

/// Costs the four structures on the same people. The ledger is the scenario's; where another structure ends fewer
/// posts, its tasks' hours are taken in proportion to the hours that end.
#[allow(clippy::too_many_arguments, reason = "everything the chapter has found, put side by side")]
fn compared(
    firm: &Firm,
    diagnosis: &Diagnosis,
    collective: &[Option<PostAfter>],
    elected: &[bool],
    ledger: &Ledger,
    edition: Edition<'_>,
    meetings: &coordination::Meetings,
    cells: &[Cell],
    allowance_after: bool,
    rules: &InForce<'_>,
) -> Vec<StructureCost> {
    let kept_share = match ledger.today.is_zero() || edition.library.tasks.is_empty() {
        true => meetings.kept,
        false => (ledger.held + ledger.unheld) / ledger.today,
    };
    let hours = |structure| {
        let ends = ends(structure, diagnosis, elected);
        let hours_of = |ending: bool| -> Decimal {
            let each = diagnosis.coordination.iter().zip(&ends).filter(|(_, ends)| **ends == ending);
            each.filter_map(|(coordinates, _)| Some(coordinates.as_ref()?.hours)).sum()
        };
        let stay: Decimal =
            firm.staff.iter().zip(elected).filter(|(_, elected)| **elected).map(|(post, _)| post.posts).sum();
        let members = if structure == Structure::Mixed { firm.posts - stay } else { firm.posts };
        let of_cells = match structure {
            // Cells of the same size for those who are in them.
            Structure::Mixed => (Decimal::from(cells.len()) * members)
                .checked_div(firm.posts)
                .and_then(|cells| cells.ceil().to_usize())
                .unwrap_or(0),
            _ => cells.len(),
        };
        let directing = coordination::Directing { kept: hours_of(true) * kept_share, ..Default::default() };
        coordination::hours(firm, of_cells, None, members, directing, meetings)
    };
    let board = |id: &str| rules.value(id).unwrap_or_default();
    structures::compare(&structures::Compared {
        firm,
        diagnosis,
        after: collective,
        elected,
        collective: &hours(Structure::Collective),
        mixed: &hours(Structure::Mixed),
        allowance_after,
        governing: structures::Governing {
            assembly: (meetings.assembly_hours * firm.posts).checked_div(meetings.weeks_a_year).unwrap_or_default(),
            board: board("assumption.board_size").min(firm.posts) * board("assumption.board_hours"),
            meetings_today: meetings.today,
            weeks_a_year: meetings.weeks_a_year,
        },
    })
}

/// Proposes a holder for every task of a firm in its cells, and whom each cell grants authority in a subject: what a
/// new plan starts with, and what a person asks for when cells have changed.
pub fn propose_holders(
    firm: &Firm,
    diagnosis: &Diagnosis,
    decisions: &[Decision],
    edition: Edition<'_>,
    rules: &InForce<'_>,
) -> Vec<Decision> {
    let decided = decided(decisions);
    let (meetings, _) = coordination::Meetings::of(&decided.coordination, rules);
    let places = placing::Places::decided(decisions);
    let elected = elected(firm, diagnosis, decided.elected_layers);
    let (cells, ..) = placing::place(firm, &places, &vec![None; firm.staff.len()], meetings.weeks_a_year);
    let (delegation, _) =
        delegates::delegation(firm, &cells, decisions, firm.as_of, meetings.council_size.min(cells.len()));
    let sitting = delegation.sitting(firm, meetings.cell_hours, meetings.council_hours);
    let ends = ends(decided.structure, diagnosis, &elected);
    let known = tasks::Known { firm, diagnosis, decisions, edition, ends: &ends, cells: &cells, meetings: &meetings };
    let granted = delegates::grants(decisions);
    let (ledger, _) = tasks::ledger(&known, &granted, &sitting);
    let (domains, mut proposed) = tasks::propose(&known, &ledger, &granted, &sitting);
    proposed.extend(domains.into_iter().map(|(domain, post)| {
        let cell = cells.iter().find(|cell| cell.members.iter().any(|(member, _)| *member == post));
        Decision::Grant(Grant {
            domain,
            key: firm.staff[post as usize].key.clone(),
            cell: cell.map_or_else(String::new, |cell| cell.name.clone()),
            limits: String::new(),
            from: firm.as_of,
        })
    }));
    proposed
}

/// Returns how many lose and how many gain, each with the yearly sum of pay and benefits.
fn changes(firm: &Firm, after: &[Option<PostAfter>]) -> ((u32, Amount), (u32, Amount)) {
    let mut falls = (Decimal::ZERO, Amount::ZERO);
    let mut rises = (Decimal::ZERO, Amount::ZERO);
    for (post, after) in firm.staff.iter().zip(after) {
        let Some((before, after)) = post.cost.zip(*after) else { continue };
        let change = after.cost.gross + after.cost.benefits - before.gross - before.benefits;
        let side = if change < Amount::ZERO { &mut falls } else { &mut rises };
        if change != Amount::ZERO {
            *side = (side.0 + post.multiple(), side.1 + Amount(change.0.saturating_abs()));
        }
    }
    // Part of a post is held by somebody who is a whole person.
    let whole = |(posts, amount): (Decimal, Amount)| (posts.ceil().to_u32().unwrap_or(u32::MAX), amount);
    (whole(falls), whole(rises))
}

/// Returns what take-home pay falls and rises by in a year; none where it is not modelled.
fn take_home_changes(firm: &Firm, after: &[Option<PostAfter>]) -> Option<(Amount, Amount)> {
    let law = firm.charges.law()?;
    let (mut falls, mut rises) = (Amount::ZERO, Amount::ZERO);
    // Whether it is modelled does not depend on the worker.
    law.take_home(Amount::ZERO, &Worker::default())?;
    for (post, after) in firm.staff.iter().zip(after) {
        let Some((before, after)) = post.yearly.zip(after.map(|after| after.yearly)) else { continue };
        if before == after {
            continue;
        }
        let net = |yearly| law.take_home(yearly, &post.worker).map(|home| home.net);
        let change = (net(after)? - net(before)?).times(post.multiple(), Rounding::HalfUp);
        let side = if change < Amount::ZERO { &mut falls } else { &mut rises };
        *side += Amount(change.0.saturating_abs());
    }
    Some((falls, rises))
}
