//! Laws of the proposal: hours are conserved, nobody is lost or doubled, every condition on cells is kept, a recall
//! holds at once, turns are even, and a sum that is shared out comes to the penny. Everything is checked from decisions
//! and rows, by counting that shares nothing with what made them.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use leveller_model::decision::{Council, Decision, Grant, Mandate, PayPolicy, Rota, Scenario, Structure, TaskHolder};
use leveller_model::import::Role;
use leveller_model::money::Amount;
use leveller_model::problem::Code;
use leveller_model::proposal::{self, Search, SeatState};
use leveller_model::story::{Given, Story};
use proptest::prelude::*;
use rust_decimal::Decimal;

use super::given::{given, initial, sources, told};

const SKILLS: [&str; 4] = ["spindle", "first aid", "payroll", "SMSTS"];

/// An invented firm: a director, a manager for each team, teams of workers at sites.
#[derive(Debug, Clone)]
struct Firm {
    teams: Vec<Team>,
}

#[derive(Debug, Clone)]
struct Team {
    site: u8,
    manager: &'static str,
    /// Skills of each member, as bits.
    members: Vec<u8>,
}

fn firm() -> impl Strategy<Value = Firm> {
    let title =
        prop::sample::select(vec!["Workshop manager", "Foreman", "Finance manager", "Site supervisor", "Coordinator"]);
    let team = (0_u8..2, title, prop::collection::vec(0_u8..16, 3..9));
    let team = team.prop_map(|(site, manager, members)| Team { site, manager, members });
    prop::collection::vec(team, 1..6).prop_map(|teams| Firm { teams })
}

fn plan(firm: &Firm) -> Given {
    let mut text =
        "id,name,job title,department,site,skills,hours a week,annual salary,date of birth,start date,reports to\n\
        1,Person 1,Managing director,Office,Site 0,payroll,40,70000,1970-01-01,2001-05-01,\n"
            .to_owned();
    let mut next = 2;
    for (number, team) in firm.teams.iter().enumerate() {
        let lead = next;
        let mut row = |title: &str, skills: u8, pay: u32, above: u32| {
            let skills: Vec<&str> =
                SKILLS.iter().enumerate().filter(|(at, _)| skills & (1 << at) != 0).map(|(_, skill)| *skill).collect();
            let site = team.site;
            writeln!(
                text,
                "{next},Person {next},{title},Unit {number},Site {site},{},37.5,{pay},1985-03-0{},20{:02}-02-01,{above}",
                skills.join("; "),
                next % 9 + 1,
                next % 25,
            )
            .unwrap();
            next += 1;
        };
        row(team.manager, 15, 45_000, 1);
        for skills in &team.members {
            row("Joiner", *skills, 28_000 + u32::from(*skills) * 500, lead);
        }
    }
    let files = sources(&[(Role::Payroll, "payroll.csv", text.as_bytes())]);
    let mut plan = given("gb", "2026-10-30".parse().unwrap(), None, files, Vec::new());
    plan.scenarios[0].decisions = initial(&plan);
    plan
}

/// How much of each post is placed by the cells decided on last, counted from the decision alone.
fn placed(decisions: &[Decision]) -> BTreeMap<String, Decimal> {
    let plan = decisions.iter().rev().find_map(|decision| match decision {
        Decision::Cells(plan) => Some(plan),
        _ => None,
    });
    let mut placed: BTreeMap<String, Decimal> = BTreeMap::new();
    for (key, size) in plan.unwrap().cells.iter().flat_map(|cell| &cell.members) {
        *placed.entry(key.clone()).or_default() += *size;
    }
    placed
}

/// Fails where the cells of a story break what was asked of them, naming nobody.
pub fn check_cells(story: &Story, decisions: &[Decision], (min, max): (u32, u32)) {
    let staff: BTreeMap<&str, usize> =
        story.firm.staff.iter().enumerate().map(|(at, post)| (post.key.as_str(), at)).collect();
    let placed = placed(decisions);
    for post in &story.firm.staff {
        assert_eq!(placed.get(&post.key).copied().unwrap_or_default(), post.posts, "{} is lost or doubled", post.key);
    }
    let plan = decisions.iter().rev().find_map(|decision| match decision {
        Decision::Cells(plan) => Some(plan),
        _ => None,
    });
    let (mut pins, mut apart, mut cover) = (BTreeMap::new(), BTreeSet::new(), BTreeMap::new());
    for decision in decisions {
        match decision {
            Decision::Pin { key, cell } => {
                pins.insert(key.as_str(), cell.as_deref());
            }
            Decision::Apart { one, other, apart: true } => {
                apart.insert((one.as_str(), other.as_str()));
            }
            Decision::Cover { skill, people } => {
                cover.insert(skill.as_str(), *people);
            }
            _ => {}
        }
    }
    let mut names = BTreeSet::new();
    for cell in &plan.unwrap().cells {
        assert!(names.insert(&cell.name), "two cells are called {}", cell.name);
        let size: Decimal = cell.members.values().sum();
        assert!(Decimal::from(min) <= size && size <= Decimal::from(max), "{}: {size}", cell.name);
        let members: Vec<_> = cell.members.keys().map(|key| &story.firm.staff[staff[key.as_str()]]).collect();
        let places: BTreeSet<_> = members.iter().map(|post| (&post.site, &post.shift)).collect();
        assert_eq!(places.len(), 1, "{} mixes places", cell.name);
        for (skill, people) in &cover {
            let have = members.iter().filter(|post| post.skills.iter().any(|held| held == skill)).count();
            assert!(have >= *people as usize, "{} lacks {skill}", cell.name);
        }
        for (one, other) in &apart {
            assert!(!(cell.members.contains_key(*one) && cell.members.contains_key(*other)), "{one} and {other}");
        }
        for key in cell.members.keys() {
            if let Some(Some(pinned)) = pins.get(key.as_str()) {
                assert_eq!(pinned, &cell.name, "{key} is pinned");
            }
        }
    }
}

/// Fails where the ledger loses an hour or leaves a task without holder and reason.
pub fn check_ledger(story: &Story) {
    let ledger = &story.proposal.ledger;
    let mut today: BTreeMap<u32, Decimal> = BTreeMap::new();
    for row in &ledger.rows {
        *today.entry(row.from).or_default() += row.today;
        let needs_holder = !row.after.is_zero();
        assert_eq!(needs_holder, row.holder.is_some() || row.unheld.is_some(), "task {} of {}", row.task, row.from);
        assert!(row.holder.is_none() || row.unheld.is_none());
        let task = &ledger.tasks[row.task as usize];
        if let (true, Some(holder)) = (task.named, row.holder) {
            let holder = &ledger.holders[holder as usize];
            assert!(matches!(holder.holder, TaskHolder::Person { .. }) && holder.people.len() == 1, "{}", task.id);
        }
    }
    for (at, coordinates) in (0_u32..).zip(&story.diagnosis.coordination) {
        let hours = coordinates.as_ref().map(|coordinates| coordinates.hours).unwrap_or_default();
        assert_eq!(today.get(&at).copied().unwrap_or_default(), hours, "hours of post {at}");
    }
    assert_eq!(ledger.today, story.diagnosis.coordination_hours);
    let after: Decimal = ledger.rows.iter().map(|row| row.after).sum();
    assert_eq!(ledger.held + ledger.unheld, after);
    assert_eq!(story.proposal.coordination.kept, after);
    let held: Decimal = ledger.holders.iter().map(|holder| holder.hours).sum();
    assert_eq!(held, ledger.held);
}

fn search(bounds: (u32, u32)) -> Search {
    Search { bounds, council_size: 9, seed: 7, steps: 200_000 }
}

fn few(cases: u32) -> ProptestConfig {
    ProptestConfig { cases, failure_persistence: None, max_shrink_iters: 64, ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(few(24))]

    /// From the first proposal through a solver's cells: everybody in a cell, every hour in the ledger, nobody with
    /// more than their week, and the same again to the byte.
    #[test]
    fn a_proposal_loses_nobody_and_no_hour(firm in firm(), cover: bool, apart: bool) {
        let mut plan = plan(&firm);
        let story = told(&plan);
        check_ledger(&story);
        let over = |story: &Story| story.problems.iter().filter(|problem| problem.code == Code::TaskHoursOver).count();
        prop_assert_eq!(over(&story), 0);

        if cover {
            plan.scenarios[0].decisions.push(Decision::Cover { skill: "spindle".into(), people: 1 });
        }
        if apart {
            plan.scenarios[0].decisions.push(Decision::Apart { one: "2".into(), other: "3".into(), apart: true });
        }
        let search = search((3, 9));
        let decisions = plan.scenarios[0].decisions.clone();
        let proposed = proposal::propose_cells(&story.firm, &decisions, None, search, &|_, _| false);
        prop_assert_eq!(&proposed, &proposal::propose_cells(&story.firm, &decisions, None, search, &|_, _| false));
        let Ok(proposed) = proposed else {
            // What cannot be is said with what would do; that is checked by cases.
            return Ok(());
        };
        plan.scenarios[0].decisions.extend(proposed);
        let rules = plan.rules.on(plan.as_of);
        let holders =
            proposal::propose_holders(&story.firm, &story.diagnosis, &plan.scenarios[0].decisions, plan.edition(), &rules);
        plan.scenarios[0].decisions.extend(holders);
        let story = told(&plan);
        check_cells(&story, &plan.scenarios[0].decisions, search.bounds);
        check_ledger(&story);
        prop_assert_eq!(over(&story), 0);
        let broken = [Code::CellSize, Code::CellMixed, Code::CellSkill, Code::CellApart, Code::CellMissing, Code::PinMoved];
        prop_assert!(story.problems.iter().all(|problem| !broken.contains(&problem.code)));
        // Whoever is not unheld for want of skill is held.
        prop_assert!(story.proposal.ledger.rows.iter().all(|row| !matches!(
            row.unheld,
            Some(proposal::Unheld::NobodyYet | proposal::Unheld::HolderGone | proposal::Unheld::RotaEmpty | proposal::Unheld::DomainEmpty)
        )));
    }

    /// Moving people about by hand loses nobody: each is in cells with all of their post, on the bench, or missed.
    #[test]
    fn moves_lose_nobody(firm in firm(), moves in prop::collection::vec((1_u32..30, 0_usize..6, 0_u8..4), 0..12)) {
        let mut plan = plan(&firm);
        let cells: Vec<String> = told(&plan).proposal.cells.iter().map(|cell| cell.name.clone()).collect();
        for (key, cell, kind) in moves {
            let (key, cell) = (key.to_string(), cells[cell % cells.len()].clone());
            plan.scenarios[0].decisions.push(match kind {
                0 => Decision::Bench { key, until: None },
                1 => {
                    let half = Decimal::new(5, 1);
                    let other = cells[(cells.iter().position(|one| *one == cell).unwrap() + 1) % cells.len()].clone();
                    let shares = BTreeMap::from([(cell.clone(), half), (other, half)]);
                    Decision::ShareWeek { key, cells: if shares.len() == 2 { shares } else { BTreeMap::from([(cell, Decimal::ONE)]) } }
                }
                _ => Decision::MoveToCell { key, cell },
            });
        }
        let story = told(&plan);
        let mut sizes: BTreeMap<u32, Decimal> = BTreeMap::new();
        for (post, size) in story.proposal.cells.iter().flat_map(|cell| &cell.members) {
            *sizes.entry(*post).or_default() += *size;
        }
        let benched: BTreeSet<u32> = story.proposal.bench.iter().map(|benched| benched.post).collect();
        for (at, post) in (0_u32..).zip(&story.firm.staff) {
            let size = sizes.get(&at).copied().unwrap_or_default();
            prop_assert_eq!(size, if benched.contains(&at) { Decimal::ZERO } else { post.posts }, "{}", post.key);
        }
        prop_assert!(story.problems.iter().all(|problem| problem.code != Code::CellMissing));
        let hours: Decimal = story.proposal.cells.iter().map(|cell| cell.hours_week).sum();
        let on_bench: Decimal = benched.iter().map(|post| story.firm.staff[*post as usize].hours_week).sum();
        prop_assert_eq!((hours + on_bench).round_dp(6), story.proposal.coordination.paid.round_dp(6));
        check_ledger(&story);
    }

    /// Cells made, named anew and joined by hand lose nobody, and nothing that was decided of them.
    #[test]
    fn cells_changed_by_hand_lose_nobody(
        firm in firm(),
        changes in prop::collection::vec((1_u32..30, 0_usize..6, 0_usize..6, 0_u8..7), 0..16)
    ) {
        let mut plan = plan(&firm);
        let mut cells: Vec<String> = told(&plan).proposal.cells.iter().map(|cell| cell.name.clone()).collect();
        for (number, (key, cell, other, kind)) in changes.into_iter().enumerate() {
            let (key, at) = (key.to_string(), cell % cells.len());
            let (cell, other) = (cells[at].clone(), cells[other % cells.len()].clone());
            let name = format!("By hand {number}");
            plan.scenarios[0].decisions.push(match kind {
                0 => {
                    cells.push(name.clone());
                    Decision::NewCell { cell: name }
                }
                1 => {
                    cells[at].clone_from(&name);
                    Decision::RenameCell { cell, name }
                }
                2 if cell != other => {
                    cells.remove(at);
                    Decision::DissolveCell { cell, into: Some(other) }
                }
                3 => Decision::Bench { key, until: None },
                4 if cell != other => {
                    let half = Decimal::new(5, 1);
                    Decision::ShareWeek { key, cells: BTreeMap::from([(cell, half), (other, half)]) }
                }
                _ => Decision::MoveToCell { key, cell },
            });
        }
        let story = told(&plan);
        let found: Vec<&str> = story.proposal.cells.iter().map(|cell| cell.name.as_str()).collect();
        prop_assert_eq!(found, cells);
        let mut sizes: BTreeMap<u32, Decimal> = BTreeMap::new();
        for (post, size) in story.proposal.cells.iter().flat_map(|cell| &cell.members) {
            *sizes.entry(*post).or_default() += *size;
        }
        let benched: BTreeSet<u32> = story.proposal.bench.iter().map(|benched| benched.post).collect();
        for (at, post) in (0_u32..).zip(&story.firm.staff) {
            let size = sizes.get(&at).copied().unwrap_or_default();
            prop_assert_eq!(size, if benched.contains(&at) { Decimal::ZERO } else { post.posts }, "{}", post.key);
        }
        let lost = [Code::CellMissing, Code::CellNameTaken, Code::ShareOfWeek, Code::GrantCellGone];
        prop_assert!(story.problems.iter().all(|problem| !lost.contains(&problem.code)));
        check_ledger(&story);
    }

    /// A plan with a cell named anew is the plan in which it was always called so.
    #[test]
    fn a_cell_named_anew_is_the_same_cell(firm in firm(), at in 0_usize..6, who in 1_u32..30) {
        let mut plan = plan(&firm);
        let cells: Vec<String> = told(&plan).proposal.cells.iter().map(|cell| cell.name.clone()).collect();
        let cell = cells[at % cells.len()].clone();
        let (key, from) = (who.to_string(), plan.as_of);
        let said = [
            Decision::MoveToCell { key: key.clone(), cell: cell.clone() },
            Decision::Pin { key: key.clone(), cell: Some(cell.clone()) },
            Decision::Wave { wave: "First".into(), on: None, cells: vec![cell.clone()] },
            Decision::Councils { councils: vec![Council { name: "All".into(), of: cells }] },
            Decision::Mandate(Mandate {
                body: cell.clone(),
                key: key.clone(),
                text: "Speak".into(),
                scope: String::new(),
                from,
                weeks: 26,
            }),
            Decision::Grant(Grant { domain: "safety".into(), key, cell: cell.clone(), limits: String::new(), from }),
            Decision::Rota(Rota { cell: cell.clone(), rota: "x".into(), members: Vec::new(), weeks_each: 2, gap_weeks: 0 }),
        ];
        plan.scenarios[0].decisions.extend(said);
        let mut always = plan.clone();
        for decision in &mut always.scenarios[0].decisions {
            let words = serde_json::to_string(decision).unwrap().replace(&format!("\"{cell}\""), "\"Kitchen\"");
            *decision = serde_json::from_str(&words).unwrap();
        }
        plan.scenarios[0].decisions.push(Decision::RenameCell { cell, name: "Kitchen".into() });
        let (told, always) = (told(&plan), told(&always));
        prop_assert_eq!(told.proposal, always.proposal);
        prop_assert_eq!(told.problems, always.problems);
    }

    /// A recall holds from the moment it is recorded, whatever came before, and until a new mandate is given.
    #[test]
    fn a_recall_holds_at_once(firm in firm(), log in prop::collection::vec((0_usize..6, 1_u32..30, any::<bool>()), 1..20)) {
        let mut plan = plan(&firm);
        let story = told(&plan);
        let cells: Vec<String> = story.proposal.cells.iter().map(|cell| cell.name.clone()).collect();
        let mut speaks: BTreeMap<String, Option<String>> = BTreeMap::new();
        for (cell, key, recall) in log {
            let (body, key) = (cells[cell % cells.len()].clone(), key.to_string());
            let (decision, now) = if recall {
                (Decision::Recall { body: body.clone(), on: plan.as_of }, None)
            } else {
                let (text, scope) = (String::new(), String::new());
                let mandate = Mandate { body: body.clone(), key: key.clone(), text, scope, from: plan.as_of, weeks: 26 };
                (Decision::Mandate(mandate), Some(key))
            };
            plan.scenarios[0].decisions.push(decision);
            speaks.insert(body, now);
            let story = told(&plan);
            let known = |key: &String| story.firm.staff.iter().any(|post| post.key == *key);
            for seat in &story.proposal.delegation.seats {
                let expected = speaks.get(&seat.body).cloned().flatten().filter(|key| known(key));
                let found = seat.holder.map(|post| story.firm.staff[post as usize].key.clone());
                prop_assert_eq!(found, expected, "{}", seat.body);
                prop_assert_eq!(seat.state == SeatState::Sitting, speaks.get(&seat.body).is_some_and(Option::is_some));
            }
        }
    }

    /// In each week nobody has two turns, every turn is somebody's of the rota, gaps are kept, and where everybody may
    /// take every turn nobody has more than one turn more than anybody else: no schedule can be more even.
    #[test]
    fn turns_are_even(firm in firm(), weeks in 1_u32..40, gap in 0_u32..3) {
        let mut plan = plan(&firm);
        let cell = told(&plan).proposal.cells[0].name.clone();
        for rota in ["people", "work", "place", "papers"] {
            plan.scenarios[0].decisions.push(Decision::Rota(Rota {
                cell: cell.clone(),
                rota: rota.to_owned(),
                members: Vec::new(),
                weeks_each: 1,
                gap_weeks: gap,
            }));
        }
        let story = told(&plan);
        let schedule = proposal::schedule(
            &story.firm, &story.proposal.ledger, &plan.scenarios[0].decisions, &cell, plan.as_of, weeks,
        );
        let of_rota = |rota: &str| story.proposal.ledger.holders.iter().find_map(|holder| match &holder.holder {
            TaskHolder::Rota { cell: of, rota: name } if *of == cell && name == rota => Some(&holder.people),
            _ => None,
        });
        let mut last: BTreeMap<u32, leveller_model::Date> = BTreeMap::new();
        let mut served: BTreeMap<u32, u32> = BTreeMap::new();
        let mut seen = BTreeSet::new();
        for turn in &schedule.turns {
            prop_assert!(of_rota(&turn.rota).unwrap().contains(&turn.post));
            prop_assert!(seen.insert((turn.week, turn.post)), "two turns in one week");
            if let Some(before) = last.insert(turn.post, turn.week) {
                prop_assert!((turn.week - before).get_days() >= 7 * i32::try_from(gap + 1).unwrap());
            }
            *served.entry(turn.post).or_default() += 1;
        }
        let rotas: Vec<&Vec<u32>> = ["people", "work", "place", "papers"].iter().filter_map(|rota| of_rota(rota)).collect();
        prop_assert_eq!(schedule.turns.len() + schedule.open as usize, rotas.len() * weeks as usize);
        let alike = rotas.windows(2).all(|pair| pair[0] == pair[1]);
        if alike && gap == 0 && !rotas.is_empty() && rotas[0].len() >= rotas.len() {
            prop_assert_eq!(schedule.open, 0);
            let most = served.values().max().copied().unwrap_or(0);
            let least = rotas[0].iter().map(|post| served.get(post).copied().unwrap_or(0)).min().unwrap();
            prop_assert!(most - least <= 1);
            prop_assert_eq!(most, schedule.bound);
        }
        prop_assert!(schedule.most >= schedule.bound || schedule.open > 0);
    }

    /// A sum shared out comes to the penny, nobody is under the minimum wage, and more to share is less for nobody.
    #[test]
    fn a_sum_is_shared_out_to_the_penny(firm in firm(), thousands in 0_i64..60, more in 0_i64..20) {
        let mut plan = plan(&firm);
        let people = told(&plan).firm.staff.len();
        let least = i64::try_from(people).unwrap() * 2_700_000;
        let mut paid = |budget: i64| {
            let policy = PayPolicy::Hours { budget: Some(Amount(budget)), benefits_end: true };
            plan.scenarios[0].decisions.push(Decision::PayPolicy(policy));
            let story = told(&plan);
            assert!(story.problems.iter().all(|problem| problem.code != Code::PayBudgetTooSmall));
            story.proposal.after.iter().map(|after| after.unwrap().yearly).collect::<Vec<_>>()
        };
        let budget = least + thousands * 100_000;
        let (one, other) = (paid(budget), paid(budget + more * 100_000 + 1));
        prop_assert_eq!(one.iter().copied().sum::<Amount>(), Amount(budget));
        let story = told(&plan);
        for ((post, one), other) in story.firm.staff.iter().zip(one).zip(other) {
            let minimum = story.firm.charges.minimum_hourly(&post.worker, false).unwrap();
            prop_assert!(Decimal::from(one.0) >= minimum.minor() * post.hours_of_one() * Decimal::from(52) - Decimal::ONE);
            prop_assert!(other >= one - Amount(1));
        }
    }
}

/// Four structures on the same people: the firm as it is costs what it costs, under elected managers the owner's
/// drawings end and nothing else, and the collective is what the scenario's savings say.
#[test]
fn the_four_structures_are_of_the_same_people() {
    let firm = Firm {
        teams: vec![
            Team { site: 0, manager: "Workshop manager", members: vec![1, 2, 3, 4, 5, 6] },
            Team { site: 1, manager: "Foreman", members: vec![1, 2, 3, 4, 5] },
        ],
    };
    let mut plan = plan(&firm);
    let story = told(&plan);
    let of = |story: &Story, structure| {
        story.proposal.structures.iter().find(|cost| cost.structure == structure).unwrap().clone()
    };
    assert_eq!(of(&story, Structure::AsIs).payroll, story.firm.payroll);
    let elected = of(&story, Structure::ElectedManagers);
    assert_eq!(elected.payroll.total(), story.firm.payroll.total() - story.firm.payroll.owner_drawings);
    assert_eq!(elected.coordination, story.diagnosis.coordination_hours);
    assert_eq!(of(&story, Structure::Collective).payroll, story.savings.closures[0].after);
    assert_eq!(of(&story, Structure::Collective).managers, 0);
    // The director leads managers and stays; the two who lead workers do not.
    assert_eq!(of(&story, Structure::Mixed).managers, 1);
    for structure in [Structure::ElectedManagers, Structure::Mixed] {
        plan.scenarios[0].decisions.push(Decision::Target { structure, elected_layers: None });
        let chosen = told(&plan);
        assert_eq!(of(&chosen, structure).payroll, chosen.savings.closures[0].after, "{structure:?}");
        assert_eq!(of(&chosen, Structure::AsIs), of(&story, Structure::AsIs));
    }
}

/// Authority is granted and taken back like a mandate: the last word counts.
#[test]
fn authority_is_the_last_word() {
    let firm = Firm { teams: vec![Team { site: 0, manager: "Foreman", members: vec![0; 6] }] };
    let mut plan = plan(&firm);
    plan.scenarios[0].decisions.retain(|decision| !matches!(decision, Decision::Grant(_)));
    let cell = told(&plan).proposal.cells[0].name.clone();
    let grant = Decision::Grant(Grant {
        domain: "Machines".into(),
        key: "3".into(),
        cell,
        limits: "Nothing new above 500.".into(),
        from: plan.as_of,
    });
    let revoke = Decision::Revoke { domain: "Machines".into(), key: "3".into(), on: plan.as_of };
    for (decision, holds) in [(grant.clone(), true), (revoke, false), (grant, true)] {
        plan.scenarios[0].decisions.push(decision);
        assert_eq!(told(&plan).proposal.grants.iter().any(|grant| grant.domain == "Machines"), holds);
    }
}

/// A firm of three teams with its first cells, and the names of those.
fn three_cells() -> (Given, Vec<String>) {
    let team = Team { site: 0, manager: "Foreman", members: vec![0; 6] };
    let plan = plan(&Firm { teams: vec![team.clone(), team.clone(), team] });
    let cells: Vec<String> = told(&plan).proposal.cells.iter().map(|cell| cell.name.clone()).collect();
    assert!(cells.len() >= 3, "{cells:?}");
    (plan, cells)
}

fn codes(story: &Story) -> Vec<Code> {
    story.problems.iter().map(|problem| problem.code).collect()
}

#[test]
fn whoever_was_in_a_dissolved_cell_is_in_none_wherever_they_were_before() {
    let (mut plan, cells) = three_cells();
    let key = || "3".to_owned();
    let before = told(&plan);
    let post = before.firm.staff.iter().position(|post| post.key == "3").unwrap() as u32;
    let to = |cell: &String| Decision::MoveToCell { key: key(), cell: cell.clone() };
    let half = Decimal::new(5, 1);
    let earlier = [
        Decision::Bench { key: key(), until: None },
        to(&cells[1]),
        Decision::ShareWeek { key: key(), cells: BTreeMap::from([(cells[1].clone(), half), (cells[2].clone(), half)]) },
    ];
    let decided = plan.scenarios[0].decisions.clone();
    for earlier in earlier {
        plan.scenarios[0].decisions.clone_from(&decided);
        let dissolve = Decision::DissolveCell { cell: cells[0].clone(), into: None };
        plan.scenarios[0].decisions.extend([earlier, to(&cells[0]), dissolve]);
        let story = told(&plan);
        let members = |cell: &proposal::Cell| cell.members.iter().any(|(member, _)| *member == post);
        assert!(!story.proposal.cells.iter().any(members));
        assert!(story.proposal.bench.is_empty());
        assert!(codes(&story).contains(&Code::CellMissing));
        assert!(!codes(&story).contains(&Code::ShareOfWeek));
    }
}

#[test]
fn a_scenario_built_on_another_means_the_cell_that_was_named_anew_there() {
    let (mut plan, cells) = three_cells();
    let key = "3".to_owned();
    let (cell, from) = (cells[1].clone(), plan.as_of);
    let mandate =
        Mandate { body: cell.clone(), key: key.clone(), text: "Speak".into(), scope: String::new(), from, weeks: 26 };
    let decisions = vec![
        Decision::MoveToCell { key: key.clone(), cell: cell.clone() },
        Decision::Pin { key: key.clone(), cell: Some(cell.clone()) },
        Decision::Mandate(mandate),
    ];
    let child = Scenario { id: "2".into(), name: "Built on it".into(), parent: Some("1".into()), decisions };
    plan.scenarios.push(child);
    for (change, now) in [
        (Decision::RenameCell { cell: cell.clone(), name: "Kitchen".into() }, "Kitchen".to_owned()),
        (Decision::DissolveCell { cell: cell.clone(), into: Some(cells[2].clone()) }, cells[2].clone()),
    ] {
        let mut plan = plan.clone();
        plan.scenarios[0].decisions.push(change);
        let story = leveller_model::story::tell(&plan, "2").unwrap();
        assert!(!codes(&story).contains(&Code::DecisionUnmatched) && !codes(&story).contains(&Code::PinMoved));
        assert_eq!(story.proposal.pinned.get(&key), Some(&now));
        let seat = story.proposal.delegation.seats.iter().find(|seat| seat.body == now).unwrap();
        assert!(seat.mandate.is_some());
    }
}

#[test]
fn a_council_that_nobody_is_sent_to_any_more_goes_with_its_mandate() {
    let (mut plan, cells) = three_cells();
    let council =
        |name: &str, of: &[&str]| Council { name: name.into(), of: of.iter().map(|one| (*one).to_owned()).collect() };
    let rest: Vec<&str> = cells[1..].iter().map(String::as_str).collect();
    let councils = vec![council("One", &[&cells[0]]), council("Rest", &rest), council("Top", &["One", "Rest"])];
    let mandate = Mandate {
        body: "One".into(),
        key: "3".into(),
        text: "Speak".into(),
        scope: String::new(),
        from: plan.as_of,
        weeks: 26,
    };
    let dissolve = Decision::DissolveCell { cell: cells[0].clone(), into: Some(cells[1].clone()) };
    plan.scenarios[0].decisions.extend([Decision::Councils { councils }, Decision::Mandate(mandate), dissolve]);
    let story = told(&plan);
    assert!(!codes(&story).contains(&Code::DecisionUnmatched));
    let top = story.proposal.delegation.councils.iter().find(|council| council.name == "Top").unwrap();
    assert_eq!(top.of, ["Rest"]);
    assert!(story.proposal.cells_solved.is_none());
}

#[test]
fn a_name_that_was_taken_is_a_problem_until_the_cell_has_another() {
    let (mut plan, cells) = three_cells();
    for name in [cells[1].clone(), "council-1-1".to_owned()] {
        let mut plan = plan.clone();
        plan.scenarios[0].decisions.push(Decision::RenameCell { cell: cells[0].clone(), name });
        assert!(codes(&told(&plan)).contains(&Code::CellNameTaken));
        plan.scenarios[0].decisions.push(Decision::RenameCell { cell: cells[0].clone(), name: "Kitchen".into() });
        let story = told(&plan);
        assert!(!codes(&story).contains(&Code::CellNameTaken));
        assert_eq!(story.proposal.cells[0].name, "Kitchen");
    }
    plan.scenarios[0].decisions.push(Decision::RenameCell { cell: "Nowhere".into(), name: "Kitchen".into() });
    assert!(codes(&told(&plan)).contains(&Code::DecisionUnmatched));
}
