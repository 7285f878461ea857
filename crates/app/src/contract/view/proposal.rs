//! The proposal chapter's view: structures, cells, tasks, delegates, rotas, routes.

use std::collections::{BTreeMap, HashMap, HashSet};

use leveller_model::Date;
use leveller_model::decision::{Decision, Rota, Route, TaskHolder};
use leveller_model::firm::Post;
use leveller_model::problem::{Arg, Code, Severity};
use leveller_model::proposal::{
    self as model, Cell, CouncilSeats, HolderKind, LedgerRow, Schedule, Seat, SeatState, Wave,
};
use leveller_model::report;
use leveller_model::report::charts::{self, id};
use leveller_model::report::figures;
use leveller_model::report::words::Words;
use leveller_model::story::Story;

use super::super::{
    AuthorityView, BenchView, CellView, CouldHold, CouncilView, CoverView, DomainView, FunctionView, Line, MemberView,
    Named, ProposalView, RotaView, RouteView, SeatView, SkillView, StructureView, TaskFilter, TaskRow, TasksRequest,
    TasksWindow, WaveView, WeekView, WhoDecidesView,
};
use super::{CHART_WIDTH, chart, figure, lines, name_of, with_figures};

/// The most people named as possible holders of a task.
const COULD: usize = 8;

/// Returns what the window shows of the proposal.
pub(super) fn proposal(story: &Story, words: &Words) -> ProposalView {
    let proposal = &story.proposal;
    ProposalView {
        headline: with_figures(story, words, report::proposal_headline(story, words), &["proposal.cells"]),
        structure: id(&proposal.structure),
        elected_layers: proposal.elected_layers,
        structures: structures(story, words),
        structures_say: with_figures(
            story,
            words,
            report::structures_sentence(story, words),
            &[
                "proposal.per-hour.difference",
                "proposal.per-hour.share",
                "proposal.structure.elected-managers.per-hour",
            ],
        ),
        cells: cells(story, words),
        method: report::cell_method(story, words),
        bounds: proposal.cell_bounds,
        bench: bench(story, words),
        unplaced: unplaced(story),
        cover: proposal
            .cover
            .iter()
            .map(|(skill, people)| CoverView { skill: skill.clone(), people: *people })
            .collect(),
        apart: proposal.apart.iter().map(|(one, other)| [one, other].map(|key| named(story, key))).collect(),
        waves: (0..).zip(&proposal.waves).map(|(at, wave)| wave_view(story, words, at, wave)).collect(),
        tasks: lines(story, words, "proposal.tasks", &figures::TASKS, ""),
        functions: functions(story, words),
        unheld: proposal.ledger.unheld_rows,
        left_out: proposal
            .ledger
            .left_out
            .iter()
            .map(|task| Named { id: task.clone(), name: words.word(&format!("task-{task}")) })
            .collect(),
        blocked: with_figures(story, words, blocked(story, words), &["proposal.tasks.without-holder"]),
        councils: proposal.delegation.councils.iter().map(|council| council_view(story, words, council)).collect(),
        seats: proposal.delegation.seats.iter().map(|seat| seat_view(story, words, seat)).collect(),
        domains: domains(story, words),
        pay_policy: Decision::PayPolicy(proposal.pay_policy.clone()),
        policy: report::pay_policy(story, words),
        market_floor: proposal.market_floor.map(|share| share.normalize().to_string()).unwrap_or_default(),
        pay: lines(story, words, "proposal.pay", &figures::PAY, ""),
        leavers: lines(story, words, "proposal.leavers", &figures::LEAVERS, ""),
        coordination: lines(story, words, "proposal.coordination", &figures::COORDINATION_LINES, ""),
        route: id(&proposal.route),
        routes: routes(story, words),
        transition: report::who_decides(story, words)
            .into_iter()
            .map(|one| WhoDecidesView { decision: one.decision, bodies: one.bodies, why: one.why })
            .collect(),
        chart: chart(charts::structure_after(story, words), CHART_WIDTH),
    }
}

/// Somebody by key; who is not at the firm is called by it.
fn named(story: &Story, key: &str) -> Named {
    let post = story.firm.staff.iter().position(|post| post.key == key);
    Named { id: key.to_owned(), name: post.map_or_else(|| key.to_owned(), |post| name_of(&story.firm, post)) }
}

/// Who is in no cell and not on the bench, as somebody who came with newer files; nobody where there are no cells.
fn unplaced(story: &Story) -> Vec<BenchView> {
    let proposal = &story.proposal;
    // Where the last cell was dissolved there are none either, and everybody waits for one.
    if proposal.cell_bounds.1 == 0 {
        return Vec::new();
    }
    let members = proposal.cells.iter().flat_map(|cell| cell.members.iter().map(|(post, _)| *post));
    let placed: HashSet<u32> = members.chain(proposal.bench.iter().map(|benched| benched.post)).collect();
    let others = (0..).zip(&story.firm.staff).filter(|(index, _)| !placed.contains(index));
    let view = |(index, post): (u32, &Post)| BenchView {
        key: post.key.clone(),
        name: name_of(&story.firm, index as usize),
        managed: post.is_manager(),
        until: String::new(),
    };
    others.map(view).collect()
}

fn bench(story: &Story, words: &Words) -> Vec<BenchView> {
    let view = |benched: &model::Benched| BenchView {
        key: story.firm.staff[benched.post as usize].key.clone(),
        name: name_of(&story.firm, benched.post as usize),
        managed: story.firm.staff[benched.post as usize].is_manager(),
        until: benched.until.map(|day| words.short_date(day)).unwrap_or_default(),
    };
    story.proposal.bench.iter().map(view).collect()
}

fn structures(story: &Story, words: &Words) -> Vec<StructureView> {
    let of = |cost: &model::StructureCost| {
        let structure = id(&cost.structure);
        StructureView {
            label: words.word(&format!("structure-{structure}")),
            what: report::structure_what(story, words, cost.structure),
            lines: columns(story, words, &format!("proposal.structure.{structure}"), "structure", &figures::STRUCTURES),
            id: structure,
        }
    };
    story.proposal.structures.iter().map(of).collect()
}

/// Lines whose labels are the heads of their columns: what they are figures of stands above.
fn columns(story: &Story, words: &Words, prefix: &str, kind: &str, names: &[&str]) -> Vec<Line> {
    let line = |name: &&str| Line {
        label: words.word(&format!("column-{kind}-{name}")),
        figure: figure(story, words, &format!("{prefix}.{name}")),
        total: false,
    };
    names.iter().map(line).collect()
}

/// What is wrong with each cell, in words, by its name.
fn wrong_with(story: &Story, words: &Words) -> HashMap<String, Vec<String>> {
    let mut wrong: HashMap<String, Vec<String>> = HashMap::new();
    for problem in &story.problems {
        let of_cell = matches!(
            problem.code,
            Code::CellSize | Code::CellMixed | Code::CellSkill | Code::CellApart | Code::RotasTooMany | Code::RotaGap
        );
        let cell = problem.args.iter().find_map(|(name, arg)| match arg {
            Arg::Text(cell) if name == "cell" => Some(cell.clone()),
            _ => None,
        });
        if let Some(cell) = cell.filter(|_| of_cell) {
            wrong.entry(cell).or_default().push(words.problem(problem).0);
        }
    }
    wrong
}

fn cells(story: &Story, words: &Words) -> Vec<CellView> {
    let proposal = &story.proposal;
    let mut wrong = wrong_with(story, words);
    let seats = proposal.delegation.seats.iter();
    let speaks: HashMap<&str, u32> = seats.filter_map(|seat| Some((seat.body.as_str(), seat.holder?))).collect();
    let mut rotas: HashMap<&str, Vec<Named>> = HashMap::new();
    for holder in &proposal.ledger.holders {
        if let TaskHolder::Rota { cell, rota } = &holder.holder {
            let named = Named { id: rota.clone(), name: words.word(&format!("rota-{rota}")) };
            rotas.entry(cell).or_default().push(named);
        }
    }
    let mut authority: HashMap<&str, Vec<String>> = HashMap::new();
    for grant in &proposal.grants {
        authority.entry(&grant.key).or_default().push(report::domain_name(story, words, &grant.domain));
    }
    let mut view = |(number, cell): (usize, &Cell)| {
        let at = |what: &str| figure(story, words, &format!("proposal.cell.{number}.{what}"));
        let members = cell.members.iter().map(|(index, size)| {
            let post = &story.firm.staff[*index as usize];
            MemberView {
                key: post.key.clone(),
                name: name_of(&story.firm, *index as usize),
                managed: post.is_manager(),
                pinned: proposal.pinned.get(&post.key) == Some(&cell.name),
                delegate: speaks.get(cell.name.as_str()) == Some(index),
                authority: authority.get(post.key.as_str()).cloned().unwrap_or_default(),
                share: model::part_of_week(post, *size).map(|share| words.share(share)).unwrap_or_default(),
            }
        });
        let skills = cell.skills.keys().enumerate().map(|(place, skill)| SkillView {
            skill: skill.clone(),
            people: at(&format!("skill.{place}")),
            single: cell.hangs_on_one(skill),
        });
        let mut rotas = rotas.remove(cell.name.as_str()).unwrap_or_default();
        rotas.sort_by(|one, other| one.id.cmp(&other.id));
        CellView {
            name: cell.name.clone(),
            size: at("size"),
            hours: at("hours"),
            cost: at("cost"),
            freed: at("freed"),
            needed: at("needed"),
            short: cell
                .short()
                .map(|hours| report::cell_short(hours, words))
                .map(|short| with_figures(story, words, short, &[&format!("proposal.cell.{number}.short")]))
                .unwrap_or_default(),
            skills: skills.collect(),
            wrong: wrong.remove(cell.name.as_str()).unwrap_or_default(),
            rotas,
            members: members.collect(),
        }
    };
    proposal.cells.iter().enumerate().map(&mut view).collect()
}

fn wave_view(story: &Story, words: &Words, at: usize, wave: &Wave) -> WaveView {
    let cells = wave.cells.iter().map(|&cell| story.proposal.cells[cell as usize].name.clone());
    WaveView {
        name: wave.name.clone(),
        on: wave.on.map(|day| words.date(day)).unwrap_or_default(),
        day: wave.on.map(|day| day.to_string()).unwrap_or_default(),
        cells: cells.collect(),
        what: with_figures(
            story,
            words,
            words.text(
                "wave-what",
                &[("posts", Arg::Number(wave.posts)), ("managers", Arg::Count(wave.managers.into()))],
            ),
            &["posts", "managers"].map(|what| format!("proposal.wave.{at}.{what}")).each_ref().map(String::as_str),
        ),
    }
}

fn functions(story: &Story, words: &Words) -> Vec<FunctionView> {
    let view = |sum: report::FunctionSum<'_>| {
        let [tasks, today, after, unheld] =
            figures::FUNCTION.map(|what| figure(story, words, &format!("proposal.function.{}.{what}", sum.function)));
        let name = report::function_name(sum.function, words);
        FunctionView { id: sum.function.to_owned(), name, tasks, today, after, unheld }
    };
    report::function_sums(&story.proposal.ledger).into_iter().map(view).collect()
}

/// What still has to be mended before the proposal is done.
fn blocked(story: &Story, words: &Words) -> String {
    let unheld = story.proposal.ledger.unheld_rows;
    let fix =
        story.problems.iter().filter(|one| super::chapter(one.code) == "proposal" && one.severity == Severity::Fix);
    match (unheld, fix.count()) {
        (0, 0) => String::new(),
        (0, count) => words.text("proposal-blocked", &[("count", count.into())]),
        (unheld, _) => words.text("proposal-blocked-tasks", &[("count", Arg::Count(unheld.into()))]),
    }
}

fn council_view(story: &Story, words: &Words, council: &CouncilSeats) -> CouncilView {
    CouncilView {
        id: council.name.clone(),
        name: report::body_name(story, words, &council.name),
        tier: council.tier,
        of: council.of.clone(),
    }
}

fn seat_view(story: &Story, words: &Words, seat: &Seat) -> SeatView {
    let proposal = &story.proposal;
    let name = |post: u32| name_of(&story.firm, post as usize);
    let named = |post: u32| Named { id: story.firm.staff[post as usize].key.clone(), name: name(post) };
    let of_cell = proposal.cells.iter().find(|cell| cell.name == seat.body);
    let members: Vec<Named> = match of_cell {
        Some(cell) => cell.members.iter().map(|(post, _)| named(*post)).collect(),
        None => {
            let council = proposal.delegation.councils.iter().find(|council| council.name == seat.body);
            let below = council.into_iter().flat_map(|council| &council.of);
            let seat_of = |body: &String| proposal.delegation.seats.iter().find(|seat| seat.body == *body);
            below.filter_map(|body| seat_of(body)?.holder).map(named).collect()
        }
    };
    let state = id(&seat.state);
    let mandate = seat.mandate.as_ref().filter(|_| !matches!(seat.state, SeatState::Empty | SeatState::Recalled));
    SeatView {
        body: seat.body.clone(),
        name: report::body_name(story, words, &seat.body),
        council: seat.council.clone().unwrap_or_default(),
        key: seat.holder.map(|post| story.firm.staff[post as usize].key.clone()).unwrap_or_default(),
        holder: seat.holder.map(name).unwrap_or_default(),
        text: mandate.map(|mandate| mandate.text.clone()).unwrap_or_default(),
        scope: mandate.map(|mandate| mandate.scope.clone()).unwrap_or_default(),
        term: match mandate.zip(seat.until) {
            Some((mandate, until)) => words.text(
                "seat-term",
                &[("from", words.short_date(mandate.from).into()), ("until", words.short_date(until).into())],
            ),
            None => String::new(),
        },
        state_text: words.word(&format!("seat-{state}")),
        state,
        members,
    }
}

fn domains(story: &Story, words: &Words) -> Vec<DomainView> {
    let mut by_domain: BTreeMap<&str, Vec<AuthorityView>> = BTreeMap::new();
    for grant in &story.proposal.grants {
        let post = story.firm.staff.iter().position(|post| post.key == grant.key);
        by_domain.entry(&grant.domain).or_default().push(AuthorityView {
            key: grant.key.clone(),
            name: post.map_or_else(|| grant.key.clone(), |post| name_of(&story.firm, post)),
            cell: grant.cell.clone(),
            limits: grant.limits.clone(),
            from: words.short_date(grant.from),
        });
    }
    let view = |(domain, holders): (&str, Vec<AuthorityView>)| DomainView {
        domain: domain.to_owned(),
        name: report::domain_name(story, words, domain),
        holders,
    };
    by_domain.into_iter().map(view).collect()
}

fn routes(story: &Story, words: &Words) -> Vec<RouteView> {
    let view = |cost: &model::RouteCost| {
        let route = id(&cost.route);
        let names: &[&str] = match cost.route {
            Route::NobodyDismissed => &["posts"],
            Route::Attrition => &["posts", "years"],
            Route::PostsCut => &["posts", "redundancy", "notice", "notice-weeks", "consultation"],
        };
        // Where posts go, what is saved is what the same output saves; else what everybody staying does.
        let closure = if cost.posts > 0 { "output-constant" } else { "headcount-neutral" };
        let saved = [("payroll", "after.total"), ("saving", "saving")].map(|(name, what)| Line {
            label: words.word(&format!("column-route-{name}")),
            figure: figure(story, words, &format!("savings.{closure}.{what}")),
            total: false,
        });
        let own = columns(story, words, &format!("proposal.route.{route}"), "route", names);
        RouteView {
            label: words.word(&format!("route-{route}")),
            what: report::route_what(story, words, cost),
            lines: saved.into_iter().chain(own).collect(),
            id: route,
        }
    };
    story.proposal.routes.iter().map(view).collect()
}

/// Returns rows of the tasks ledger.
pub fn tasks(story: &Story, words: &Words, request: &TasksRequest) -> TasksWindow {
    let ledger = &story.proposal.ledger;
    let wanted = |row: &&LedgerRow| match request.filter {
        TaskFilter::All => true,
        TaskFilter::Unheld => row.unheld.is_some(),
        TaskFilter::Duty => ledger.tasks[row.task as usize].named,
        TaskFilter::Ends => row.after.is_zero(),
    };
    let called = called(story, words, &request.search);
    let rows: Vec<&LedgerRow> = ledger.rows.iter().filter(wanted).filter(|row| called(row)).collect();
    TasksWindow {
        total: u32::try_from(rows.len()).unwrap_or(u32::MAX),
        rows: rows
            .into_iter()
            .skip(request.offset as usize)
            .take(request.count as usize)
            .map(|row| task_row(story, words, row))
            .collect(),
    }
}

/// Says which rows have all words of a search in the task, its function, the post it comes from or who holds it.
fn called<'a>(story: &'a Story, words: &'a Words, search: &str) -> impl Fn(&LedgerRow) -> bool + use<'a> {
    let sought: Vec<String> = search.split_whitespace().map(str::to_lowercase).collect();
    let ledger = &story.proposal.ledger;
    // Every window of rows asks, and most look for nothing.
    let staff = if sought.is_empty() { &[] } else { story.firm.staff.as_slice() };
    let post_of: HashMap<&str, usize> = staff.iter().enumerate().map(|(at, post)| (post.key.as_str(), at)).collect();
    let holder = move |row: &LedgerRow| match &ledger.holders[row.holder? as usize].holder {
        TaskHolder::Person { key } => post_of.get(key.as_str()).map(|post| name_of(&story.firm, *post)),
        other => Some(holder_name(story, words, other)),
    };
    move |row| {
        if sought.is_empty() {
            return true;
        }
        let task = &ledger.tasks[row.task as usize];
        let own = [
            task.id.clone(),
            report::task_name(task, words),
            report::function_name(&task.function, words),
            name_of(&story.firm, row.from as usize),
            holder(row).unwrap_or_default(),
        ];
        let own = own.join(" ").to_lowercase();
        sought.iter().all(|word| own.contains(word.as_str()))
    }
}

fn task_row(story: &Story, words: &Words, row: &LedgerRow) -> TaskRow {
    let ledger = &story.proposal.ledger;
    let task = &ledger.tasks[row.task as usize];
    let holder = row.holder.map(|holder| ledger.holders[holder as usize].holder.clone());
    let held_by = match (&holder, row.unheld) {
        (Some(holder), _) => holder_name(story, words, holder),
        (None, Some(reason)) => words.word(&format!("unheld-{}", id(&reason))),
        (None, None) => words.word("task-ends"),
    };
    let address = figures::task_address(&task.id, &story.firm.staff[row.from as usize]);
    let at = |what: &str| figure(story, words, &format!("{address}.{what}"));
    TaskRow {
        task: task.id.clone(),
        name: report::task_name(task, words),
        function: report::function_name(&task.function, words),
        from: story.firm.staff[row.from as usize].key.clone(),
        from_name: name_of(&story.firm, row.from as usize),
        today: at("today"),
        after: at("after"),
        statute: task
            .statute
            .as_ref()
            .map(|statute| report::law_of(statute, task.unverified, words))
            .unwrap_or_default(),
        named: task.named,
        could: if row.after.is_zero() { Vec::new() } else { could_hold(story, words, row) },
        holder,
        held_by,
        unheld: row.unheld.is_some(),
    }
}

fn holder_name(story: &Story, words: &Words, holder: &TaskHolder) -> String {
    match holder {
        TaskHolder::Person { key } => {
            let post = story.firm.staff.iter().position(|post| post.key == *key);
            post.map_or_else(|| key.clone(), |post| name_of(&story.firm, post))
        }
        TaskHolder::Rota { cell, rota } => words.text(
            "holder-rota",
            &[("cell", cell.as_str().into()), ("rota", words.word(&format!("rota-{rota}")).into())],
        ),
        TaskHolder::Domain { domain } => {
            words.text("holder-domain", &[("domain", report::domain_name(story, words, domain).into())])
        }
    }
}

/// Who could take a task: the cell's rota and those with authority where the law wants no named person, and people
/// who qualify, those of the post's own cell first.
fn could_hold(story: &Story, words: &Words, row: &LedgerRow) -> Vec<CouldHold> {
    let proposal = &story.proposal;
    let task = &proposal.ledger.tasks[row.task as usize];
    let mut holders: Vec<TaskHolder> = Vec::new();
    let near = proposal.home_cell(&story.firm, row.from as usize);
    if !task.named {
        if let Some(cell) = near.filter(|_| task.holder != HolderKind::Person || task.skills.is_empty()) {
            let cell = proposal.cells[cell].name.clone();
            holders.push(TaskHolder::Rota { cell, rota: task.rota.clone() });
        }
        if proposal.grants.iter().any(|grant| grant.domain == task.function) {
            holders.push(TaskHolder::Domain { domain: task.function.clone() });
        }
    }
    let members = near.into_iter().flat_map(|cell| proposal.cells[cell].members.iter().map(|(post, _)| *post));
    let members: HashSet<u32> = members.collect();
    let mut people = task.qualified(&story.firm);
    people.sort_by_key(|post| !members.contains(post));
    let keys = people.into_iter().take(COULD).map(|post| story.firm.staff[post as usize].key.clone());
    holders.extend(keys.map(|key| TaskHolder::Person { key }));
    holders.into_iter().map(|holder| CouldHold { name: holder_name(story, words, &holder), holder }).collect()
}

/// Returns the turns of a cell's rotas over so many weeks from a day.
pub fn rota(story: &Story, words: &Words, schedule: &Schedule, settings: Vec<Rota>) -> RotaView {
    let mut rotas: Vec<&str> = schedule.turns.iter().map(|turn| turn.rota.as_str()).collect();
    rotas.sort_unstable();
    rotas.dedup();
    let mut by_week: BTreeMap<Date, Vec<String>> = BTreeMap::new();
    for turn in &schedule.turns {
        let at = rotas.binary_search(&turn.rota.as_str()).unwrap_or_default();
        let turns = by_week.entry(turn.week).or_insert_with(|| vec![String::new(); rotas.len()]);
        turns[at] = name_of(&story.firm, turn.post as usize);
    }
    RotaView {
        settings,
        even: report::rota_even(schedule, words),
        rotas: rotas
            .iter()
            .map(|rota| Named { id: (*rota).to_owned(), name: words.word(&format!("rota-{rota}")) })
            .collect(),
        weeks: by_week.into_iter().map(|(week, turns)| WeekView { week: words.short_date(week), turns }).collect(),
    }
}
