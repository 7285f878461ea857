//! Every figure by its address: its words, how it is worked out, and what it rests on.
//!
//! An address names one figure of a story: `firm.payroll.total`, `person.P001.cost`,
//! `savings.headcount-neutral.part.management-premium`. Screens show figures by these addresses, so
//! none is shown that cannot be asked about.

use rust_decimal::Decimal;

mod cash;
mod costs;
mod counted;
mod deal;
mod found;
mod proposed;
mod saved;

use super::charts::{self, id};
use super::words::Words;
use crate::diagnosis::coordination_cost;
use crate::money::{Amount, Rate};
use crate::problem::Arg;
use crate::rules::RuleRow;
use crate::savings::{Chance, SameOutput};
use crate::story::Story;

pub use cash::{POSITION, RUNS, cash_lines, position_amount, z2_of};
pub use costs::{PAYROLL_LINES, PERSON, charge_ids, charges_label, formula, payroll_lines};
pub use counted::{FUNCTION, LAYER_COUNTS, PERSON_COUNTS, TASK, TASK_COUNTS, task_address};
pub use deal::{
    ACCOUNT, ASSETS, CLASSES, COURSES, COVER, DEAL, DEDUCTION, FIRMS, INVENTORY, SAID, SOURCES, STATEMENT, UNIT, WORTH,
};
pub use found::{COUNTED_FACTS, fact_address};
pub use proposed::{MINIMUM, PER_HOUR, PerHour, UNHELD, WAVE, per_hour_apart};
pub(super) use saved::halved;
pub use saved::{EXPLAINED, explained, group_address, slid};

/// A figure as it is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    /// Its address.
    pub address: String,
    /// What it is.
    pub label: String,
    /// Exact value: a decimal in major units, a share, a count. Empty where it is not known.
    pub exact: String,
    /// The figure in words.
    pub text: String,
    /// What must be said beside it: that it rests on law nobody has read at its source. Else empty.
    pub mark: String,
}

/// Why a figure is what it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Explanation {
    /// The figure.
    pub figure: Shown,
    /// How it is worked out, in words.
    pub formula: String,
    /// The figures it is worked out from; each can be asked about in turn.
    pub inputs: Vec<Shown>,
    /// The law and the assumptions it rests on.
    pub sources: Vec<RuleRow>,
}

/// Returns a figure; none where the story has no such address.
pub fn figure(story: &Story, words: &Words, address: &str) -> Option<Shown> {
    Some(shown(story, words, address, &entry(story, words, address)?))
}

/// Returns a figure with a sum of money in whole units: of a year to come nobody knows the smallest.
pub fn figure_whole(story: &Story, words: &Words, address: &str) -> Option<Shown> {
    let entry = entry(story, words, address)?;
    let shown = shown(story, words, address, &entry);
    Some(match entry.value {
        Value::Money(Some(amount)) => Shown { text: words.money_whole(amount, story.firm.currency), ..shown },
        _ => shown,
    })
}

/// Explains a figure; none where the story has no such address.
pub fn explain(story: &Story, words: &Words, address: &str) -> Option<Explanation> {
    let entry = entry(story, words, address)?;
    let sources = entry.rules.iter().filter_map(|id| registered(story, id)).cloned();
    let inputs = entry.inputs.iter().chain(&entry.parts);
    Some(Explanation {
        figure: shown(story, words, address, &entry),
        formula: match &entry.said {
            Some(said) => said.clone(),
            None => words.text(&format!("formula-{}", entry.formula), &entry.args),
        },
        inputs: inputs.filter_map(|input| figure(story, words, input)).collect(),
        sources: sources.collect(),
    })
}

/// Returns what a figure rests on, for a note in print: how it is worked out, and the values of law and the assumptions
/// by name. Where each stands, the register says, in the part of that number.
pub fn basis(story: &Story, words: &Words, address: &str, register: &str) -> Option<String> {
    let Explanation { formula, sources, .. } = explain(story, words, address)?;
    if sources.is_empty() {
        return Some(formula);
    }
    let mut names: Vec<String> = sources.iter().map(|row| super::rule_name(row, words)).collect();
    names.dedup();
    let args = [("formula", formula.into()), ("values", names.join("; ").into()), ("part", register.into())];
    Some(words.text("basis-rests-on", &args))
}

/// Returns a line of the register; it is in order of id.
pub(super) fn registered<'a>(story: &'a Story, id: &str) -> Option<&'a RuleRow> {
    let at = story.register.binary_search_by(|row| row.id.as_str().cmp(id)).ok()?;
    story.register.get(at)
}

/// What must be said beside a figure that rests on law nobody has read at its source.
fn mark(story: &Story, words: &Words) -> String {
    let estimate = story.firm.charges.law().is_some_and(|law| law.is_estimate());
    words.word(if estimate { "estimate-unverified" } else { "unverified" })
}

/// Returns a text about what employers pay with what must be said beside it.
pub(super) fn marked(text: String, story: &Story, words: &Words) -> String {
    marked_by(text, story, words, &[])
}

/// The same of what they would pay: there the minimum wage may hold pay up.
pub(super) fn marked_after(text: String, story: &Story, words: &Words) -> String {
    marked_by(text, story, words, minimum_wage(story))
}

fn marked_by(text: String, story: &Story, words: &Words, more: &[&'static str]) -> String {
    let [levy, allowance] = story.firm.charges.law().map(|law| law.employer_parameters()).unwrap_or_default();
    let costs = on_costs(story);
    let mut rules = costs.iter().chain(levy).chain(allowance).chain(more).filter_map(|id| registered(story, id));
    match rules.any(RuleRow::is_unverified) {
        true => words.text("marked", &[("text", text.into()), ("mark", mark(story, words).into())]),
        false => text,
    }
}

/// Whether a figure, or one it is worked out from, rests on law that nobody has read at its source.
fn is_unverified(story: &Story, words: &Words, entry: &Entry) -> bool {
    let rules = entry.rules.iter().chain(&entry.beneath);
    let own = rules.filter_map(|id| registered(story, id)).any(RuleRow::is_unverified);
    let known = !matches!(
        entry.value,
        Value::NotModelled | Value::NotEntered | Value::Nothing | Value::Money(None) | Value::Said(_)
    );
    let mut inputs = entry.inputs.iter().filter_map(|input| self::entry(story, words, input));
    known && (own || inputs.any(|input| is_unverified(story, words, &input)))
}

/// What stands at an address.
struct Entry {
    label: String,
    value: Value,
    /// The message `formula-…` that says how it is worked out.
    formula: String,
    args: Vec<(&'static str, Arg)>,
    /// The formula in words, where it holds numbers of its own.
    said: Option<String>,
    inputs: Vec<String>,
    /// Figures it is the sum of, which rest on nothing it does not rest on itself.
    parts: Vec<String>,
    rules: Vec<&'static str>,
    /// What it rests on by way of figures it does not name: said of it only where nobody has read it at its source.
    beneath: Vec<&'static str>,
}

enum Value {
    Money(Option<Amount>),
    /// Nobody has said it.
    NotEntered,
    /// There is none.
    Nothing,
    /// An amount that is not worked out because no law is modelled.
    NotModelled,
    /// A figure for the same output, which cannot be had.
    CannotBeReached,
    Share(Option<Rate>),
    Times(Option<Rate>),
    Number(Option<Decimal>),
    /// Hours, or another number, with one decimal.
    Tenths(Decimal),
    Weeks(Option<Decimal>),
    /// A number with so many decimals, in the unit a message gives it.
    Unit(Option<Decimal>, u32, &'static str),
    /// A share of draws, with the interval it stands for.
    Chance(Chance),
    /// What stands in place of a number.
    Said(&'static str),
}

impl Entry {
    fn new(label: String, value: Value, formula: &str) -> Self {
        let formula = formula.to_owned();
        let (args, inputs, parts, rules, beneath) = Default::default();
        Self { label, value, formula, args, said: None, inputs, parts, rules, beneath }
    }

    /// Rests on what payroll rests on, by way of what it is worked out from.
    fn on_payroll(self, story: &Story) -> Self {
        let [levy, allowance] = story.firm.charges.law().map(|law| law.employer_parameters()).unwrap_or_default();
        let costs = on_costs(story).into_iter();
        let beneath = costs.chain(levy.iter().chain(allowance).chain(minimum_wage(story)).copied()).collect();
        Self { beneath, ..self }
    }

    fn with(mut self, name: &'static str, arg: impl Into<Arg>) -> Self {
        self.args.push((name, arg.into()));
        self
    }

    fn from<S: Into<String>>(mut self, inputs: impl IntoIterator<Item = S>) -> Self {
        self.inputs.extend(inputs.into_iter().map(Into::into));
        self
    }

    fn of(mut self, parts: Vec<String>) -> Self {
        self.parts.extend(parts);
        self
    }

    fn said(self, said: String) -> Self {
        Self { said: Some(said), ..self }
    }

    fn by(mut self, rules: &[&'static str]) -> Self {
        for rule in rules {
            if !self.rules.contains(rule) {
                self.rules.push(rule);
            }
        }
        self
    }
}

fn shown(story: &Story, words: &Words, address: &str, entry: &Entry) -> Shown {
    let currency = story.firm.currency;
    let unknown = || (String::new(), words.word("not-known"));
    let (exact, text) = match entry.value {
        Value::Money(Some(amount)) => (amount.major(currency.decimals()).to_string(), words.money(amount, currency)),
        Value::Nothing => (String::new(), words.word("none")),
        Value::NotEntered => (String::new(), words.word("not-entered")),
        Value::CannotBeReached => (String::new(), words.word("verdict-cannot-be-reached")),
        Value::NotModelled => (String::new(), words.word("not-modelled")),
        Value::Share(Some(share)) => (share.normalize().to_string(), words.share(share)),
        Value::Times(Some(times)) => {
            (times.normalize().to_string(), words.text("times", &[("number", words.number(times, 2).into())]))
        }
        Value::Number(Some(number)) => (number.normalize().to_string(), words.exact(number)),
        Value::Tenths(hours) => (hours.normalize().to_string(), words.number(hours, 1)),
        Value::Weeks(Some(weeks)) => {
            (weeks.normalize().to_string(), words.text("weeks", &[("number", words.exact(weeks).into())]))
        }
        Value::Unit(Some(number), places, unit) => {
            (number.normalize().to_string(), words.in_unit(unit, number, places))
        }
        Value::Chance(chance) => (chance.share().normalize().to_string(), super::chance_text(words, chance)),
        Value::Said(message) => (String::new(), words.word(message)),
        Value::Money(None)
        | Value::Share(None)
        | Value::Times(None)
        | Value::Number(None)
        | Value::Weeks(None)
        | Value::Unit(None, ..) => unknown(),
    };
    let mark = if is_unverified(story, words, entry) { mark(story, words) } else { String::new() };
    Shown { address: address.to_owned(), label: entry.label.clone(), exact, text, mark }
}

const HOURS: &[&str] = &["assumption.weeks_a_year"];
const SUPERVISION: &[&str] = &[
    "assumption.supervisory_share",
    "assumption.supervisory_share_first_line",
    "assumption.supervisory_share_top",
    "assumption.few_reports",
    "assumption.supervisory_share_few",
];
const COORDINATION: &[&str] = &[
    "assumption.supervisory_share",
    "assumption.coordination_kept",
    "assumption.cell_meeting_hours",
    "assumption.council_meeting_hours",
    "assumption.council_size",
    "assumption.baseline_meeting_share",
];

/// What is said of the rows of the files.
pub const ROWS: [&str; 4] = ["read", "taken", "merged", "set-aside"];
/// What is said of the reporting tree.
pub const STRUCTURE: [&str; 6] = ["roots", "orphans", "loops", "layers", "managers", "mean-span"];
/// What the diagnosis says of management and pay.
pub const DIAGNOSIS: [&str; 8] = [
    "management-share",
    "management-premium",
    "management-pay",
    "pay-ratio",
    "gini",
    "coordination-hours",
    "coordination-cost",
    "layers-needed",
];
/// What the proposal says of the tasks of the posts that end.
pub const TASKS: [&str; 4] = ["today", "held", "unheld", "ends"];
/// What is said of each structure that is compared.
pub const STRUCTURES: [&str; 9] = [
    "payroll",
    "managers",
    "layers",
    "coordination",
    "meetings",
    "productive",
    "coordination-cost",
    "per-hour",
    "against-today",
];
/// What is said of each route.
pub const ROUTES: [&str; 6] = ["posts", "years", "redundancy", "notice", "consultation", "notice-weeks"];
/// What is said of people who may leave for better pay.
pub const LEAVERS: [&str; 4] = ["known", "under", "expected", "at-market"];
/// What the proposal says of pay.
pub const PAY: [&str; 8] =
    ["cap", "floor", "falls", "falls-amount", "falls-take-home", "rises", "rises-amount", "rises-take-home"];
/// What the proposal says of coordination.
pub const COORDINATION_LINES: [&str; 8] =
    ["paid", "managers", "today", "kept", "deliberation", "tiers", "productive", "share"];

/// Returns every address of a story, person by person last. What explains a range, and how likely any target
/// is, has none among them: that is worked out when somebody asks.
pub fn addresses(story: &Story) -> Vec<String> {
    let mut all: Vec<String> = ["people", "posts", "fte"].map(|what| format!("firm.{what}")).to_vec();
    let mut add = |prefix: &str, names: &[&str]| all.extend(names.iter().map(|name| format!("{prefix}.{name}")));
    add("firm.rows", &ROWS);
    add("firm.payroll", &PAYROLL_LINES);
    add("firm.structure", &STRUCTURE);
    add("diagnosis", &DIAGNOSIS);
    for layer in &story.diagnosis.layers {
        add(&layer_address(layer.layer), &["cost"]);
        add(&layer_address(layer.layer), &LAYER_COUNTS);
    }
    all.extend((0..story.diagnosis.spans.len()).map(|at| format!("diagnosis.span.{at}")));
    all.extend(found::addresses(story));
    all.extend(proposed::addresses(story));
    all.push("proposal.cells".to_owned());
    let mut add = |prefix: &str, names: &[&str]| all.extend(names.iter().map(|name| format!("{prefix}.{name}")));
    for (index, cell) in story.proposal.cells.iter().enumerate() {
        add(&format!("proposal.cell.{index}"), &["size", "hours", "cost", "freed", "needed"]);
        add(&format!("proposal.cell.{index}"), if cell.short().is_some() { &["short"] } else { &[] });
    }
    add("proposal.tasks", &TASKS);
    add("proposal.tasks", &TASK_COUNTS);
    for sum in super::function_sums(&story.proposal.ledger) {
        add(&format!("proposal.function.{}", sum.function), &FUNCTION);
    }
    for cost in &story.proposal.structures {
        add(&format!("proposal.structure.{}", id(&cost.structure)), &STRUCTURES);
    }
    for cost in &story.proposal.routes {
        add(&format!("proposal.route.{}", id(&cost.route)), &ROUTES);
    }
    if story.proposal.retention.is_some() {
        add("proposal.leavers", &LEAVERS);
    }
    add("proposal.pay", &PAY);
    add("proposal.coordination", &COORDINATION_LINES);
    all.extend(saved::addresses(story));
    all.extend(cash::addresses(story));
    all.extend(deal::addresses(story));
    let mut add = |prefix: &str, names: &[&str]| all.extend(names.iter().map(|name| format!("{prefix}.{name}")));
    add("firm.charge", &charge_ids(story));
    let law = story.firm.charges.law();
    for (post, after) in story.firm.staff.iter().zip(&story.proposal.after) {
        let prefix = format!("person.{}", post.key);
        add(&prefix, &PERSON);
        add(&prefix, &PERSON_COUNTS);
        let Some(law) = law.filter(|_| post.cost.is_some()) else { continue };
        let charges: Vec<_> = law.charges(&post.worker).iter().map(|charge| charge.id).collect();
        add(&format!("{prefix}.charge"), &charges);
        for (what, yearly) in [("deduction", post.yearly), ("deduction-after", after.map(|after| after.yearly))] {
            let home = yearly.and_then(|yearly| law.take_home(yearly, &post.worker));
            let ids: Vec<_> = home.iter().flat_map(|home| &home.deductions).map(|line| line.id).collect();
            add(&format!("{prefix}.{what}"), &ids);
        }
    }
    let ledger = &story.proposal.ledger;
    for row in &ledger.rows {
        let (task, post) = (&ledger.tasks[row.task as usize], &story.firm.staff[row.from as usize]);
        add(&task_address(&task.id, post), &TASK);
    }
    all
}

/// Returns the address figures of a layer stand under.
pub fn layer_address(layer: Option<u32>) -> String {
    match layer {
        Some(layer) => format!("diagnosis.layer.{layer}"),
        None => "diagnosis.layer.none".to_owned(),
    }
}

fn entry(story: &Story, words: &Words, address: &str) -> Option<Entry> {
    if let Some((key, what)) = address.strip_prefix("person.").and_then(|rest| rest.rsplit_once('.')) {
        return person(story, words, key, what);
    }
    if let Some(rest) = address.strip_prefix("proposal.task.") {
        return counted::task(story, words, rest);
    }
    let parts: Vec<&str> = address.split('.').collect();
    match parts.as_slice() {
        ["firm", what] => firm(story, words, what),
        ["firm", "rows", what] => rows(story, words, what),
        ["firm", "payroll", line] => costs::payroll(story, words, "firm.payroll", &story.firm.payroll, line),
        ["firm", "charge", id] => costs::firm_charge(story, words, id),
        ["firm", "structure", what] => structure(story, words, what),
        ["diagnosis", "layer", layer, what] => of_layer(story, words, layer, what),
        ["diagnosis", "span", at] => counted::span(story, words, at),
        ["diagnosis", "finding", name, what] => found::finding(story, words, name, what),
        ["diagnosis", what] => diagnosis(story, words, what),
        ["proposal", "cell", index, what] => cell(story, words, index, what),
        ["proposal", "cell", index, "skill", at] => proposed::skill(story, words, index, at),
        ["proposal", "wave", at, what] => proposed::wave(story, words, at, what),
        ["proposal", "per-hour", what] => proposed::per_hour(story, words, what),
        ["proposal", "unheld", reason, what] => proposed::unheld(story, words, reason, what),
        ["proposal", "cells"] => Some(counted::cells(story, words)),
        ["proposal", "tasks", what @ ("all" | "without-holder")] => Some(counted::tasks(story, words, what)),
        ["proposal", "function", function, what] => counted::function(story, words, function, what),
        ["proposal", "tasks", what] => proposed::tasks(story, words, what),
        ["proposal", "structure", structure, what] => proposed::structure(story, words, structure, what),
        ["proposal", "route", route, what] => proposed::route(story, words, route, what),
        ["proposal", "leavers", what] => proposed::leavers(story, words, what),
        ["proposal", "pay", what] => pay(story, words, what),
        ["proposal", "minimum", what] => proposed::minimum(story, words, what),
        ["proposal", "coordination", what] => coordination(story, words, what),
        ["savings", rest @ ..] => saved::entry(story, words, rest),
        ["cash", rest @ ..] => cash::entry(story, words, rest),
        ["deal", rest @ ..] => deal::entry(story, words, rest),
        ["bylaws", "fact", fact] => found::fact(story, words, fact),
        ["bylaws", "blanks"] => found::blanks(story, words),
        _ => None,
    }
}

/// Parameters of contributions and pension.
fn on_costs(story: &Story) -> Vec<&'static str> {
    let rests_on = &story.firm.rests_on;
    rests_on.contributions.iter().chain(&rests_on.pension).copied().collect()
}

fn minimum_wage(story: &Story) -> &'static [&'static str] {
    story.firm.charges.law().map_or(&[], |law| law.minimum_parameters())
}

fn known(names: &[&str], name: &str) -> Option<()> {
    names.contains(&name).then_some(())
}

fn firm(story: &Story, words: &Words, what: &str) -> Option<Entry> {
    let firm = &story.firm;
    let value = match what {
        "people" => Decimal::from(firm.people),
        "posts" => firm.posts,
        "fte" => firm.full_time_equivalent,
        _ => return None,
    };
    let entry =
        Entry::new(words.word(&format!("label-firm-{what}")), Value::Number(Some(value)), &format!("firm-{what}"));
    Some(entry.from(["firm.rows.taken"]).by(
        match (what, story.firm.charges.law().and_then(|law| law.full_time_week())) {
            ("fte", Some(_)) => &["full_time.hours_a_week"],
            ("fte", None) => &["assumption.full_time_hours"],
            _ => &[],
        },
    ))
}

fn rows(story: &Story, words: &Words, what: &str) -> Option<Entry> {
    let counts = story.firm.rows;
    let value = match what {
        "read" => counts.read,
        "taken" => counts.taken,
        "merged" => counts.merged,
        "set-aside" => counts.set_aside,
        _ => return None,
    };
    let entry = Entry::new(
        words.word(&format!("label-rows-{what}")),
        Value::Number(Some(value.into())),
        &format!("rows-{what}"),
    );
    Some(if what == "read" { entry.from(ROWS[1..].iter().map(|row| format!("firm.rows.{row}"))) } else { entry })
}

fn structure(story: &Story, words: &Words, what: &str) -> Option<Entry> {
    let structure = &story.firm.structure;
    let value = match what {
        "roots" => Some(structure.roots.into()),
        "orphans" => Some(structure.orphans.into()),
        "loops" => Some(structure.loops.into()),
        "layers" => Some(structure.layers.into()),
        "managers" => Some(structure.managers.into()),
        "mean-span" => structure.mean_span.map(|span| span.round_dp(1)),
        _ => return None,
    };
    let entry =
        Entry::new(words.word(&format!("label-structure-{what}")), Value::Number(value), &format!("structure-{what}"));
    Some(if what == "mean-span" {
        entry.from(["firm.structure.managers", "firm.structure.roots", "firm.posts"])
    } else {
        entry
    })
}

fn of_layer(story: &Story, words: &Words, layer: &str, what: &str) -> Option<Entry> {
    let found = story.diagnosis.layers.iter().find(|other| match other.layer {
        Some(number) => number.to_string() == layer,
        None => layer == "none",
    })?;
    if what != "cost" {
        return counted::layer(words, found, what);
    }
    let label = charts::layer_label(words, &[found]);
    Some(Entry::new(label, Value::Money(Some(found.cost)), "layer-cost").with("posts", Arg::Number(found.posts)))
}

fn diagnosis(story: &Story, words: &Words, what: &str) -> Option<Entry> {
    let diagnosis = &story.diagnosis;
    let value = match what {
        "management-share" => Value::Share(diagnosis.management_share),
        "management-premium" => Value::Share(diagnosis.management_premium),
        "management-pay" => Value::Times(diagnosis.management_pay),
        "pay-ratio" => Value::Times(diagnosis.pay_ratio),
        "gini" => Value::Number(diagnosis.gini),
        "coordination-hours" => Value::Tenths(diagnosis.coordination_hours),
        "coordination-cost" => Value::Money(Some(coordination_cost(&story.firm, &diagnosis.coordination))),
        "layers-needed" => Value::Number(diagnosis.layers_needed.map(Decimal::from)),
        _ => return None,
    };
    let entry = Entry::new(words.word(&format!("label-{what}")), value, what);
    Some(match what {
        "pay-ratio" | "gini" => entry,
        "coordination-hours" => entry.from(["firm.structure.managers"]).by(SUPERVISION),
        "coordination-cost" => entry.from(["diagnosis.coordination-hours"]).by(&on_costs(story)).by(SUPERVISION),
        "layers-needed" => entry.from(["firm.posts", "firm.structure.layers"]).by(&["assumption.cell_size_largest"]),
        _ => entry.from(["firm.structure.managers", "firm.payroll.gross"]),
    })
}

fn cell(story: &Story, words: &Words, index: &str, what: &str) -> Option<Entry> {
    let cell = story.proposal.cells.get(index.parse::<usize>().ok()?)?;
    let value = match what {
        "size" => Value::Number(Some(cell.size)),
        "hours" => Value::Tenths(cell.hours_week),
        "cost" => Value::Money(Some(cell.cost)),
        "freed" => Value::Tenths(cell.hours_freed),
        "needed" => Value::Tenths(cell.hours_needed),
        "short" => Value::Tenths(cell.short()?),
        _ => return None,
    };
    let label = words.text(&format!("label-cell-{what}"), &[("cell", cell.name.as_str().into())]);
    let entry = Entry::new(label, value, &format!("cell-{what}"));
    Some(match what {
        "size" => entry.by(&["assumption.cell_size_smallest", "assumption.cell_size_largest"]),
        "cost" => entry.by(&on_costs(story)),
        "freed" => entry.by(SUPERVISION),
        "needed" => entry.from(["proposal.tasks.held"]).by(&COORDINATION[2..4]),
        "short" => entry.from(["needed", "freed"].map(|what| format!("proposal.cell.{index}.{what}"))),
        _ => entry,
    })
}

fn pay(story: &Story, words: &Words, what: &str) -> Option<Entry> {
    let proposal = &story.proposal;
    let ((falls, fall), (rises, rise)) = (proposal.pay_falls, proposal.pay_rises);
    let value = match what {
        "cap" => proposal.pay_cap.map_or(Value::Nothing, |cap| Value::Money(Some(cap))),
        "floor" => proposal.pay_floor.map_or(Value::Nothing, |floor| Value::Money(Some(floor))),
        "falls" => Value::Number(Some(falls.into())),
        "falls-amount" => Value::Money(Some(fall)),
        "falls-take-home" => proposal.take_home_falls.map_or(Value::NotModelled, |fall| Value::Money(Some(fall))),
        "rises" => Value::Number(Some(rises.into())),
        "rises-amount" => Value::Money(Some(rise)),
        "rises-take-home" => proposal.take_home_rises.map_or(Value::NotModelled, |rise| Value::Money(Some(rise))),
        _ => return None,
    };
    let entry = Entry::new(words.word(&format!("label-pay-{what}")), value, &format!("pay-{what}"));
    Some(match what {
        "cap" | "floor" => {
            entry.with("policy", super::pay_policy(story, words).as_str()).by(HOURS).by(minimum_wage(story))
        }
        _ => entry.from(["proposal.pay.cap", "proposal.pay.floor"]).by(minimum_wage(story)),
    })
}

fn coordination(story: &Story, words: &Words, what: &str) -> Option<Entry> {
    known(&COORDINATION_LINES, what)?;
    let hours = &story.proposal.coordination;
    let at = |what: &str| format!("proposal.coordination.{what}");
    // Where nobody is known to manage, what managers' hours go into is not known.
    let unknown = story.savings.same_output == SameOutput::StructureUnknown
        && ["managers", "today", "kept", "productive", "share"].contains(&what);
    let entry = |value| {
        let value = if unknown { Value::Number(None) } else { value };
        Entry::new(words.word(&format!("label-coordination-{what}")), value, &format!("coordination-{what}"))
    };
    Some(match what {
        "paid" => entry(Value::Tenths(hours.paid)).from(["firm.posts"]),
        "managers" => entry(Value::Tenths(hours.managers)).from(["firm.structure.managers"]),
        "today" => entry(Value::Tenths(hours.today)).from(["diagnosis.coordination-hours"]).by(SUPERVISION),
        "kept" => entry(Value::Tenths(hours.kept))
            .from(["proposal.tasks.held", "proposal.tasks.unheld"])
            .by(&COORDINATION[1..2]),
        "deliberation" => {
            entry(Value::Tenths(hours.deliberation)).from([at("paid"), at("tiers")]).by(&COORDINATION[2..5])
        }
        "tiers" => entry(Value::Number(Some(hours.tiers.into()))).by(&COORDINATION[4..5]),
        "productive" => {
            let value = Value::Share(Some(hours.productive_today));
            entry(value).from([at("paid"), at("managers"), at("today")]).by(&COORDINATION[5..])
        }
        _ => entry(Value::Share(Some(hours.share_after)))
            .from([at("kept"), at("deliberation"), at("paid")])
            .by(&COORDINATION[5..]),
    })
}

fn person(story: &Story, words: &Words, key: &str, what: &str) -> Option<Entry> {
    let (key, line) = [".charge", ".deduction", ".deduction-after"]
        .into_iter()
        .find_map(|line| Some((key.strip_suffix(line)?, line)))
        .unwrap_or((key, ""));
    let index = story.firm.staff.iter().position(|post| post.key == key)?;
    let (post, after) = (story.firm.staff.get(index)?, story.proposal.after.get(index)?);
    match line {
        ".charge" => costs::person_charge(story, words, post, what),
        ".deduction" => costs::person_deduction(story, words, post, post.yearly, "pay", what),
        ".deduction-after" => {
            let yearly = after.map(|after| after.yearly);
            costs::person_deduction(story, words, post, yearly, "pay-after", what)
        }
        _ => of_person(story, words, index, what),
    }
}

fn of_person(story: &Story, words: &Words, index: usize, what: &str) -> Option<Entry> {
    let (post, after) = (story.firm.staff.get(index)?, story.proposal.after.get(index)?);
    if PERSON_COUNTS.contains(&what) {
        return Some(counted::person(story, words, index, what));
    }
    known(&PERSON, what)?;
    Some(costs::person(story, words, index, post, *after, what))
}

/// Returns a figure of a post the caller already has at hand: tables ask for thousands of them.
pub fn of_post(story: &Story, words: &Words, index: usize, what: &str) -> Option<Shown> {
    let (post, entry) = (story.firm.staff.get(index)?, of_person(story, words, index, what)?);
    Some(shown(story, words, &format!("person.{}.{what}", post.key), &entry))
}
