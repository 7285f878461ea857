//! What the report and the screens say of the proposal: structures, tasks, councils, routes; and its pages in print.
//! Nobody is named.

use std::collections::HashSet;

use rust_decimal::Decimal;

use super::super::charts::id;
use super::super::document::{Align, ParagraphStyle, Row, RowKind};
use super::super::figures;
use super::super::privacy;
use super::super::words::Words;
use super::Report;
use crate::decision::{Route, Structure, TaskHolder};
use crate::diagnosis::{Finding, FindingId, Span};
use crate::money::Amount;
use crate::problem::Arg;
use crate::proposal::{Ledger, LedgerTask, RouteCost, Schedule, SeatState};
use crate::rules::Verified;
use crate::story::Story;

/// Cells that are listed one by one; of more, a page of names says little.
const CELLS_LISTED: usize = 60;

/// One kind of decision and who takes it, in words.
pub struct WhoDecides {
    /// The decision.
    pub decision: String,
    /// Who takes it before, between and after the change.
    pub bodies: [String; 3],
    /// Why, with the law where law fixes it.
    pub why: String,
}

/// Returns who decides what through the change.
pub fn who_decides(story: &Story, words: &Words) -> Vec<WhoDecides> {
    let here = story.jurisdiction.as_str();
    let of = |one: &crate::proposal::DecisionKind| {
        let why = words.word(&one.why.label());
        WhoDecides {
            decision: words.word(&one.label()),
            bodies: [one.before, one.between, one.after].map(|body| words.word(&body.label())),
            why: match one.law(here) {
                Some(law) => {
                    let statute = law_of(&law.statute, law.verified != Verified::Primary, words);
                    words.text("transition-why-law", &[("why", why.into()), ("statute", statute.into())])
                }
                None => why,
            },
        }
    };
    story.transition.decisions.iter().map(of).collect()
}

/// Returns what matters most about the firm as it is, in sentences.
pub fn findings(story: &Story, words: &Words) -> Vec<String> {
    let say = |finding: &Finding| {
        let cost = finding.cost.map(|cost| words.money(cost, story.firm.currency));
        let measure = match finding.id {
            FindingId::ManagementPremium | FindingId::CoordinationHours | FindingId::OwnerDrawings => {
                Arg::Share(finding.measure)
            }
            FindingId::NarrowSpans | FindingId::SinglePoints => Arg::Number(finding.measure),
            FindingId::PayRatio => words.number(finding.measure, 1).into(),
        };
        let cost = cost.map(|cost| figures::marked(cost, story, words)).unwrap_or_default();
        words.text(&format!("finding-{}", id(&finding.id)), &[("measure", measure), ("cost", cost.into())])
    };
    story.diagnosis.findings.iter().map(say).collect()
}

/// Returns how many posts managers of a row lead.
pub fn span_label(span: &Span, words: &Words) -> String {
    let from = ("from", Arg::Count(span.from.into()));
    match span.to {
        Some(to) if to == span.from => words.text("span-one", &[from]),
        Some(to) => words.text("span-between", &[from, ("to", Arg::Count(to.into()))]),
        None => words.text("span-from", &[from]),
    }
}

/// Returns what sets the structures apart: what hierarchy costs for an hour in which something is made.
pub fn structures_sentence(story: &Story, words: &Words) -> String {
    let Some(apart) = figures::per_hour_apart(story).filter(|_| story.firm.structure.managers > 0) else {
        return words.word("structures-unknown");
    };
    let figures::PerHour { elected, collective, difference, share } = apart;
    let word = match collective.cmp(&elected) {
        std::cmp::Ordering::Less => "structures-cheaper",
        std::cmp::Ordering::Equal => "structures-same",
        std::cmp::Ordering::Greater => "structures-dearer",
    };
    let money = |amount| figures::marked_after(words.money(amount, story.firm.currency), story, words);
    words.text(
        word,
        &[("difference", money(difference).into()), ("share", Arg::Share(share)), ("elected", money(elected).into())],
    )
}

/// Returns what a structure is: how those who direct others come to it, for how long, and who can end it.
pub fn structure_what(story: &Story, words: &Words, structure: Structure) -> String {
    let value = |id: &str| figures::registered(story, id).map(|row| row.value).unwrap_or_default();
    words.text(
        &format!("structure-what-{}", id(&structure)),
        &[
            ("board", Arg::Number(value("assumption.board_size"))),
            ("years", Arg::Number(value("assumption.elected_term"))),
            ("cells", story.proposal.cells.len().into()),
        ],
    )
}

/// Returns how the cells were found, and whether none can be better.
pub fn cell_method(story: &Story, words: &Words) -> String {
    let method = words.word(&format!("cells-{}", id(&story.proposal.cell_method)));
    let Some(solved) = &story.proposal.cells_solved else { return method };
    let share = |part: u64| Decimal::from(part).checked_div(Decimal::from(solved.total)).unwrap_or_default();
    let word = if solved.proved { "cells-proved" } else { "cells-not-proved" };
    let said = words.text(
        word,
        &[
            ("cut", Arg::Share(share(solved.cut))),
            ("bound", Arg::Share(share(solved.bound))),
            ("seed", solved.seed.to_string().into()),
            ("steps", words.exact(Decimal::from(solved.steps)).into()),
        ],
    );
    words.text("cells-method", &[("method", method.into()), ("said", said.into())])
}

/// Returns how many hours a week a cell is short of.
pub fn cell_short(hours: Decimal, words: &Words) -> String {
    words.text("cell-short", &[("hours", words.number(hours, 1).into())])
}

/// Returns the name of a task.
pub fn task_name(task: &LedgerTask, words: &Words) -> String {
    task.name.clone().unwrap_or_else(|| words.word(&format!("task-{}", task.id)))
}

/// Returns a statute, marked where nobody has read it at its source.
pub fn law_of(statute: &str, unverified: bool, words: &Words) -> String {
    match unverified {
        true => words.text("marked", &[("text", statute.into()), ("mark", words.word("unverified").into())]),
        false => statute.to_owned(),
    }
}

/// Returns the name of a function.
pub fn function_name(function: &str, words: &Words) -> String {
    words.word(&format!("function-{function}"))
}

/// Returns the name of a subject: that of the function where it is one, else what people call it.
pub fn domain_name(story: &Story, words: &Words, domain: &str) -> String {
    let known = story.proposal.ledger.tasks.iter().any(|task| task.function == domain);
    if known { function_name(domain, words) } else { domain.to_owned() }
}

/// Returns the name of a cell, or of a council: what a person called it, or its tier and number.
pub fn body_name(story: &Story, words: &Words, body: &str) -> String {
    let councils = &story.proposal.delegation.councils;
    let Some(council) = councils.iter().find(|council| council.name == body && council.by_formula) else {
        return body.to_owned();
    };
    let number = council.name.rsplit('-').next().unwrap_or_default();
    if council.tier == story.proposal.delegation.tiers {
        return words.word("council-top");
    }
    words.text("council-numbered", &[("tier", Arg::Count(council.tier.into())), ("number", number.into())])
}

/// Returns what a route means here.
pub fn route_what(story: &Story, words: &Words, route: &RouteCost) -> String {
    route_told(story, words, route, false)
}

/// The same; without what notice and redundancy cost where that is `hidden`.
fn route_told(story: &Story, words: &Words, route: &RouteCost, hidden: bool) -> String {
    let posts = ("posts", Arg::Count(route.posts.into()));
    let unknown = || words.word("not-known");
    match route.route {
        Route::NobodyDismissed => words.word("route-what-nobody-dismissed"),
        _ if route.posts == 0 => words.word("route-what-none"),
        Route::Attrition => {
            let years = route.years.map_or_else(unknown, |years| words.number(years, 1));
            words.text("route-what-attrition", &[posts, ("years", years.into())])
        }
        Route::PostsCut => {
            let money =
                |amount: Option<Amount>| amount.map_or_else(unknown, |amount| words.money(amount, story.firm.currency));
            let all = |at: fn(&[Amount; 3]) -> Amount| {
                let sums = route.redundancy.as_ref().zip(route.notice.as_ref());
                money(sums.map(|(redundancy, notice)| at(redundancy) + at(notice)))
            };
            let costs = match hidden {
                true => words.text("route-what-posts-cut-hidden", &[posts]),
                false => {
                    let ends = [("low", all(|sums| sums[0]).into()), ("high", all(|sums| sums[2]).into())];
                    words.text("route-what-posts-cut", &[&[posts], ends.as_slice()].concat())
                }
            };
            let law = match (route.modelled, route.consultation_days, route.first_dismissal) {
                (false, ..) => words.word("route-consultation-not-modelled"),
                (true, Some(days), Some(first)) => words.text(
                    if route.notify { "route-consultation-notify" } else { "route-consultation" },
                    &[("days", Arg::Count(days.into())), ("date", Arg::Date(first))],
                ),
                (true, ..) => words.word("route-no-consultation"),
            };
            // The longest notice is that of one person.
            let notice = match route.last_notice.filter(|_| !hidden) {
                Some(date) => words.text("route-last-notice", &[("date", Arg::Date(date))]),
                None => String::new(),
            };
            words.text("route-sentences", &[("costs", costs.into()), ("law", law.into()), ("notice", notice.into())])
        }
    }
}

/// Returns how even a rota is, and whether it can be evener.
pub fn rota_even(schedule: &Schedule, words: &Words) -> String {
    let even = words.text(
        if schedule.most == schedule.bound { "rota-even" } else { "rota-uneven" },
        &[
            ("most", Arg::Count(schedule.most.into())),
            ("fewest", Arg::Count(schedule.fewest.into())),
            ("bound", Arg::Count(schedule.bound.into())),
        ],
    );
    match schedule.open {
        0 => even,
        open => words.text("rota-open", &[("even", even.into()), ("open", Arg::Count(open.into()))]),
    }
}

/// The tasks of one function together.
pub struct FunctionSum<'a> {
    /// Id of the function.
    pub function: &'a str,
    /// How many different tasks.
    pub tasks: u32,
    /// Hours a week today.
    pub today: Decimal,
    /// Hours a week afterwards.
    pub after: Decimal,
    /// Hours a week afterwards by kind of holder: a person, a rota, a domain.
    pub held: [Decimal; 3],
    /// How many of the posts' tasks nobody holds.
    pub unheld: u32,
}

/// Sums up the ledger by function, in the order of the library.
pub fn function_sums(ledger: &Ledger) -> Vec<FunctionSum<'_>> {
    let mut known: HashSet<&str> = HashSet::new();
    let functions = ledger.tasks.iter().map(|task| task.function.as_str()).filter(|function| known.insert(function));
    functions.filter_map(|function| function_sum(ledger, function)).collect()
}

/// Sums up the tasks of one function; none where no post has any.
pub fn function_sum<'a>(ledger: &'a Ledger, function: &str) -> Option<FunctionSum<'a>> {
    let of: Vec<bool> = ledger.tasks.iter().map(|task| task.function == function).collect();
    let function = ledger.tasks.iter().zip(&of).find(|(_, of)| **of)?.0.function.as_str();
    let mut sum = FunctionSum {
        function,
        tasks: 0,
        today: Decimal::ZERO,
        after: Decimal::ZERO,
        held: [Decimal::ZERO; 3],
        unheld: 0,
    };
    let mut seen = vec![false; ledger.tasks.len()];
    for row in ledger.rows.iter().filter(|row| of[row.task as usize]) {
        sum.tasks += u32::from(!std::mem::replace(&mut seen[row.task as usize], true));
        sum.today += row.today;
        sum.after += row.after;
        sum.unheld += u32::from(row.unheld.is_some());
        if let Some(holder) = row.holder {
            let kind = match ledger.holders[holder as usize].holder {
                TaskHolder::Person { .. } => 0,
                TaskHolder::Rota { .. } => 1,
                TaskHolder::Domain { .. } => 2,
            };
            sum.held[kind] += row.after;
        }
    }
    Some(sum).filter(|sum| sum.tasks > 0)
}

impl Report<'_> {
    /// Four structures side by side on the same people.
    pub(super) fn structures(&mut self) {
        self.section("section-structures");
        self.body("structures-what", &[]);
        let structures = &self.story.proposal.structures;
        let mut columns = vec![self.column("column-line", Align::Start, 4)];
        for cost in structures {
            columns.push(self.column(&format!("structure-short-{}", id(&cost.structure)), Align::End, 3));
        }
        let line = |what: &&str| {
            let cells = structures.iter().map(|cost| {
                let address = format!("proposal.structure.{}.{what}", id(&cost.structure));
                figures::figure(self.story, self.words, &address).map(|shown| shown.text).unwrap_or_default()
            });
            let label = std::iter::once(self.word(&format!("column-structure-{what}")));
            let address = structures.first().map(|cost| format!("proposal.structure.{}.{what}", id(&cost.structure)));
            let note = address.map(|address| self.basis_of(&address)).unwrap_or_default();
            Row::noted(RowKind::Body, label.chain(cells).collect(), note)
        };
        // What an hour costs in each structure tells what the few who manage cost.
        const WITHOUT_MONEY: [&str; 5] = ["managers", "layers", "coordination", "meetings", "productive"];
        let lines = if self.redacted() { &WITHOUT_MONEY[..] } else { &figures::STRUCTURES[..] };
        let rows = lines.iter().map(line).collect();
        self.table("table-structures", columns, rows);
        if !self.redacted() {
            let said = structures_sentence(self.story, self.words);
            self.say(ParagraphStyle::Body, said);
        }
        for cost in structures {
            let what = structure_what(self.story, self.words, cost.structure);
            let label = self.word(&format!("structure-{}", id(&cost.structure)));
            let text = self.words.text("structure-and-what", &[("structure", label.into()), ("what", what.into())]);
            self.say(ParagraphStyle::Small, text);
        }
    }

    /// What becomes of the tasks of the posts that end, function by function.
    pub(super) fn tasks(&mut self) {
        let ledger = &self.story.proposal.ledger;
        if ledger.rows.is_empty() {
            return;
        }
        self.section("section-tasks");
        let hours = |hours: Decimal| self.words.number(hours, 1);
        self.body(
            "tasks-what",
            &[
                ("today", hours(ledger.today).into()),
                ("held", hours(ledger.held).into()),
                ("ends", hours(ledger.ends).into()),
                ("count", ledger.rows.len().into()),
            ],
        );
        if ledger.unheld_rows > 0 {
            let text = self.words.text(
                "tasks-unheld-notice",
                &[("count", Arg::Count(ledger.unheld_rows.into())), ("hours", hours(ledger.unheld).into())],
            );
            self.say(ParagraphStyle::Notice, text);
        }
        let sums = function_sums(ledger);
        let mut rows: Vec<(RowKind, Vec<String>)> = Vec::new();
        for sum in &sums {
            let [person, rota, domain] = sum.held.map(hours);
            let name = function_name(sum.function, self.words);
            rows.push((
                RowKind::Body,
                vec![
                    name,
                    hours(sum.today),
                    person,
                    rota,
                    domain,
                    hours(sum.today - sum.after),
                    sum.unheld.to_string(),
                ],
            ));
        }
        let total = |of: &dyn Fn(&super::FunctionSum<'_>) -> Decimal| hours(sums.iter().map(of).sum());
        rows.push((
            RowKind::Total,
            vec![
                self.word("line-all-tasks"),
                hours(ledger.today),
                total(&|sum| sum.held[0]),
                total(&|sum| sum.held[1]),
                total(&|sum| sum.held[2]),
                total(&|sum| sum.today - sum.after),
                ledger.unheld_rows.to_string(),
            ],
        ));
        let columns = vec![
            self.column("column-function", Align::Start, 4),
            self.column("column-hours-today", Align::End, 2),
            self.column("column-held-person", Align::End, 2),
            self.column("column-held-rota", Align::End, 2),
            self.column("column-held-domain", Align::End, 2),
            self.column("column-hours-end", Align::End, 2),
            self.column("column-unheld", Align::End, 2),
        ];
        self.table("table-tasks", columns, rows);
        let text = self.word("tasks-basis");
        self.say(ParagraphStyle::Small, text);
        self.duties();
    }

    /// The tasks the law wants one named person for, and whether one is named.
    fn duties(&mut self) {
        let ledger = &self.story.proposal.ledger;
        let mut rows: Vec<(RowKind, Vec<String>)> = Vec::new();
        for (at, task) in (0_u32..).zip(&ledger.tasks) {
            let Some(statute) = &task.statute else { continue };
            let of_task = || ledger.rows.iter().filter(|row| row.task == at && !row.after.is_zero());
            let (count, held) = (of_task().count(), of_task().filter(|row| row.holder.is_some()).count());
            if count == 0 {
                continue;
            }
            let state = match held == count {
                true if !task.named => self.word("duty-shared"),
                true => self.word("duty-held"),
                false => self.words.text("duty-unheld", &[("count", (count - held).into())]),
            };
            let law = law_of(statute, task.unverified, self.words);
            rows.push((RowKind::Body, vec![task_name(task, self.words), law, state]));
        }
        if rows.is_empty() {
            return;
        }
        let columns = vec![
            self.column("column-task", Align::Start, 4),
            self.column("column-statute", Align::Start, 6),
            self.column("column-named", Align::Start, 3),
        ];
        self.table("table-duties", columns, rows);
    }

    /// What each cell has time for, and what in it hangs on one person.
    pub(super) fn balance(&mut self) {
        let cells = &self.story.proposal.cells;
        if self.story.proposal.ledger.rows.is_empty() || cells.len() > CELLS_LISTED {
            return;
        }
        self.section("section-balance");
        self.body("balance-what", &[]);
        let hours = |hours: Decimal| self.words.number(hours, 1);
        let row = |cell: &crate::proposal::Cell| {
            let single: Vec<&str> =
                cell.skills.keys().filter(|skill| cell.hangs_on_one(skill)).map(String::as_str).collect();
            let single = match single.len() {
                0 => self.word("none"),
                skills if self.redacted() => skills.to_string(),
                _ => single.join(", "),
            };
            let short = cell.short().map_or_else(|| hours(Decimal::ZERO), hours);
            (RowKind::Body, vec![cell.name.clone(), hours(cell.hours_freed), hours(cell.hours_needed), short, single])
        };
        let rows = cells.iter().map(row).collect();
        let columns = vec![
            self.column("column-cell", Align::Start, 3),
            self.column("column-hours-freed", Align::End, 2),
            self.column("column-hours-needed", Align::End, 2),
            self.column("column-short", Align::End, 2),
            self.column("column-single", Align::Start, 5),
        ];
        self.table("table-balance", columns, rows);
    }

    /// Councils and seats, and how far they are filled.
    pub(super) fn delegates(&mut self) {
        let delegation = &self.story.proposal.delegation;
        if delegation.councils.is_empty() {
            return;
        }
        self.section("section-delegates");
        let sitting = |seat: &&crate::proposal::Seat| matches!(seat.state, SeatState::Sitting | SeatState::Waiting);
        self.body(
            "delegates-what",
            &[
                ("councils", delegation.councils.len().into()),
                ("tiers", Arg::Count(delegation.tiers.into())),
                ("seats", delegation.seats.len().into()),
                ("filled", delegation.seats.iter().filter(sitting).count().into()),
            ],
        );
    }

    /// By which way posts may become fewer, and what each costs once.
    pub(super) fn routes(&mut self) {
        self.section("section-routes");
        let chosen = self.word(&format!("route-{}", id(&self.story.proposal.route)));
        self.body("routes-what", &[("route", chosen.into())]);
        for route in &self.story.proposal.routes {
            let label = self.word(&format!("route-{}", id(&route.route)));
            // What is paid to one or two people who leave is theirs alone.
            let hidden = self.redacted() || privacy::too_few(route.posts.into());
            let what = route_told(self.story, self.words, route, hidden);
            let text = self.words.text("structure-and-what", &[("structure", label.into()), ("what", what.into())]);
            self.say(ParagraphStyle::Body, text);
        }
        if let Some(retention) = self.story.proposal.retention {
            self.body(
                "leavers-what",
                &[
                    ("known", Arg::Count(retention.known.into())),
                    ("under", Arg::Count(retention.under.into())),
                    ("expected", self.words.number(retention.leavers, 1).into()),
                    ("market", self.words.number(retention.leavers_at_market, 1).into()),
                ],
            );
        }
    }

    /// Who decides what: today, while cells change over, and afterwards.
    pub(super) fn transition(&mut self) {
        let decided = who_decides(self.story, self.words);
        if decided.is_empty() {
            return;
        }
        self.section("section-transition");
        self.body("transition-what", &[]);
        let row = |one: WhoDecides| {
            let cells = std::iter::once(one.decision).chain(one.bodies).chain([one.why]);
            (RowKind::Body, cells.collect())
        };
        let rows = decided.into_iter().map(row).collect();
        let columns = vec![
            self.column("column-decision", Align::Start, 4),
            self.column("column-decides-before", Align::Start, 3),
            self.column("column-decides-between", Align::Start, 3),
            self.column("column-decides-after", Align::Start, 3),
            self.column("column-why", Align::Start, 5),
        ];
        self.table("table-transition", columns, rows);
    }
}
