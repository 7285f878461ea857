//! Figures of the proposal beside cells and pay: tasks, the structures that are compared, routes, who may leave.

use rust_decimal::Decimal;

use super::super::charts::id;
use super::{COORDINATION, Entry, LEAVERS, ROUTES, STRUCTURES, SUPERVISION, Value, known, minimum_wage, on_costs};
use crate::decision::{Route, Structure};
use crate::money::{Amount, Rate};
use crate::problem::Arg;
use crate::proposal::BelowMinimum;
use crate::report::words::Words;
use crate::story::Story;

/// What is said of pay under the minimum wage.
pub const MINIMUM: [&str; 2] = ["posts", "gross"];
/// What is said of a wave.
pub const WAVE: [&str; 2] = ["posts", "managers"];
/// What is said of the tasks nobody holds for one reason.
pub const UNHELD: [&str; 2] = ["tasks", "hours"];
/// By how much an hour differs between the structures.
pub const PER_HOUR: [&str; 2] = ["difference", "share"];

/// Returns every address of skills, waves, tasks without a holder by reason, and what an hour costs more or less.
pub(super) fn addresses(story: &Story) -> Vec<String> {
    let proposal = &story.proposal;
    let mut all = Vec::new();
    for (index, cell) in proposal.cells.iter().enumerate() {
        all.extend((0..cell.skills.len()).map(|at| format!("proposal.cell.{index}.skill.{at}")));
    }
    for at in 0..proposal.waves.len() {
        all.extend(WAVE.map(|what| format!("proposal.wave.{at}.{what}")));
    }
    for reason in proposal.ledger.unheld_by_reason().keys() {
        all.extend(UNHELD.map(|what| format!("proposal.unheld.{}.{what}", id(reason))));
    }
    if !proposal.below_minimum.posts.is_zero() {
        all.extend(MINIMUM.map(|what| format!("proposal.minimum.{what}")));
    }
    if per_hour_apart(story).is_some() {
        all.extend(PER_HOUR.map(|what| format!("proposal.per-hour.{what}")));
    }
    all
}

/// Whose pay today is under the minimum wage, and what lifts it there.
pub(super) fn minimum(story: &Story, words: &Words, what: &str) -> Option<Entry> {
    known(&MINIMUM, what)?;
    let BelowMinimum { posts, gross } = story.proposal.below_minimum;
    let value = if what == "posts" { Value::Number(Some(posts.ceil())) } else { Value::Money(Some(gross)) };
    let entry = Entry::new(words.word(&format!("label-minimum-{what}")), value, "minimum");
    Some(entry.by(super::HOURS).by(minimum_wage(story)))
}

/// How many in a cell have a skill.
pub(super) fn skill(story: &Story, words: &Words, index: &str, at: &str) -> Option<Entry> {
    let cell = story.proposal.cells.get(index.parse::<usize>().ok()?)?;
    let (skill, people) = cell.skills.iter().nth(at.parse().ok()?)?;
    let args = [("skill", skill.as_str().into()), ("cell", cell.name.as_str().into())];
    Some(Entry::new(words.text("label-skill", &args), Value::Number(Some(*people)), "skill"))
}

/// How many posts start together, or how many of them end as managers' posts.
pub(super) fn wave(story: &Story, words: &Words, at: &str, what: &str) -> Option<Entry> {
    known(&WAVE, what)?;
    let wave = story.proposal.waves.get(at.parse::<usize>().ok()?)?;
    let value = if what == "posts" { wave.posts } else { wave.managers.into() };
    let name = if wave.name.is_empty() { words.word("label-wave-none") } else { wave.name.clone() };
    let label = words.text(&format!("label-wave-{what}"), &[("wave", name.into())]);
    let entry = Entry::new(label, Value::Number(Some(value)), &format!("wave-{what}"));
    Some(entry.from(wave.cells.iter().map(|cell| format!("proposal.cell.{cell}.size"))))
}

/// Tasks nobody holds for one reason, and their hours.
pub(super) fn unheld(story: &Story, words: &Words, reason: &str, what: &str) -> Option<Entry> {
    known(&UNHELD, what)?;
    let found = story.proposal.ledger.unheld_by_reason();
    let (_, found) = found.iter().find(|(one, _)| id(*one) == reason)?;
    let why = Arg::Word(format!("unheld-{reason}"));
    let (value, total) = match what {
        "tasks" => (Value::Number(Some(found.tasks.into())), "proposal.tasks.without-holder"),
        _ => (Value::Number(Some(found.hours)), "proposal.tasks.unheld"),
    };
    let entry = Entry::new(words.text(&format!("label-unheld-{what}"), &[("reason", why)]), value, "unheld");
    Some(entry.from([total]))
}

/// What an hour costs in which something is made.
pub struct PerHour {
    /// With elected managers.
    pub elected: Amount,
    /// Without managers.
    pub collective: Amount,
    /// By how much they differ.
    pub difference: Amount,
    /// The same as a share of that with elected managers.
    pub share: Rate,
}

/// By how much an hour in which something is made is dearer or cheaper without managers than with elected ones, and that
/// as a share; none where either is not known.
pub fn per_hour_apart(story: &Story) -> Option<PerHour> {
    let of = |structure| story.proposal.structures.iter().find(|cost| cost.structure == structure);
    let per_hour = |structure| of(structure).and_then(|cost| cost.per_productive_hour);
    let (elected, collective) = per_hour(Structure::ElectedManagers).zip(per_hour(Structure::Collective))?;
    let difference = Amount((elected - collective).0.saturating_abs());
    let share = difference.minor().checked_div(elected.minor()).unwrap_or_default();
    Some(PerHour { elected, collective, difference, share })
}

/// The same as a figure.
pub(super) fn per_hour(story: &Story, words: &Words, what: &str) -> Option<Entry> {
    known(&PER_HOUR, what)?;
    let PerHour { difference, share, .. } = per_hour_apart(story)?;
    let value = if what == "difference" { Value::Money(Some(difference)) } else { Value::Share(Some(share)) };
    let entry = Entry::new(words.word(&format!("label-per-hour-{what}")), value, "per-hour");
    Some(entry.from(["elected-managers", "collective"].map(|of| format!("proposal.structure.{of}.per-hour"))))
}

/// Hours of the tasks of the posts that end.
pub(super) fn tasks(story: &Story, words: &Words, what: &str) -> Option<Entry> {
    let ledger = &story.proposal.ledger;
    let value = match what {
        "today" => ledger.today,
        "held" => ledger.held,
        "unheld" => ledger.unheld,
        "ends" => ledger.ends,
        _ => return None,
    };
    let entry = Entry::new(words.word(&format!("label-tasks-{what}")), Value::Tenths(value), &format!("tasks-{what}"));
    let entry = entry.with("count", Arg::Count(ledger.unheld_rows.into()));
    Some(match what {
        "today" => entry.from(["diagnosis.coordination-hours"]).by(SUPERVISION),
        _ => entry.from(["proposal.tasks.today"]).by(&COORDINATION[1..2]),
    })
}

/// What one of the structures that are compared costs.
pub(super) fn structure(story: &Story, words: &Words, structure: &str, what: &str) -> Option<Entry> {
    known(&STRUCTURES, what)?;
    let cost = story.proposal.structures.iter().find(|cost| id(&cost.structure) == structure)?;
    let value = match what {
        "payroll" => Value::Money(Some(cost.payroll.total())),
        "managers" => Value::Number(Some(cost.managers.into())),
        "layers" => Value::Number(Some(Decimal::from(if cost.managers == 0 { cost.tiers } else { cost.layers }))),
        "coordination" => Value::Tenths(cost.coordination),
        "meetings" => Value::Tenths(cost.meetings),
        "productive" => Value::Tenths(cost.productive),
        "coordination-cost" => Value::Money(Some(cost.cost_of_coordination)),
        "per-hour" => Value::Money(cost.per_productive_hour),
        _ => Value::Times(cost.against_today),
    };
    let at = |what: &str| format!("proposal.structure.{structure}.{what}");
    let label = words.text(
        "structure-figure",
        &[
            ("structure", words.word(&format!("structure-{structure}")).into()),
            ("figure", words.word(&format!("column-structure-{what}")).into()),
        ],
    );
    let entry = Entry::new(label, value, &format!("structures-{what}"));
    const GOVERNING: &[&str] = &["assumption.assembly_hours", "assumption.board_size", "assumption.board_hours"];
    let meets: &[&'static str] = match cost.structure {
        Structure::AsIs => &[],
        _ => GOVERNING,
    };
    Some(match what {
        "payroll" => match cost.structure {
            Structure::AsIs => entry.from(["firm.payroll.total"]),
            _ => entry.by(&on_costs(story)).by(minimum_wage(story)),
        },
        "managers" | "layers" => entry,
        "coordination" => entry.by(SUPERVISION).by(&COORDINATION[1..2]),
        "meetings" => entry.by(&COORDINATION[2..5]).by(meets),
        "productive" => entry
            .from([at("coordination"), at("meetings"), "proposal.coordination.paid".to_owned()])
            .by(&COORDINATION[5..]),
        "coordination-cost" => entry.from([at("coordination"), at("meetings")]).by(&on_costs(story)),
        "per-hour" => entry.from([at("payroll"), at("productive")]).by(super::HOURS),
        _ => entry.from([at("per-hour"), "proposal.structure.as-is.per-hour".to_owned()]),
    })
}

/// What a route comes to.
pub(super) fn route(story: &Story, words: &Words, route: &str, what: &str) -> Option<Entry> {
    known(&ROUTES, what)?;
    let cost = story.proposal.routes.iter().find(|cost| id(&cost.route) == route)?;
    let none_goes = cost.posts == 0 || cost.route != Route::PostsCut;
    let money = |amounts: Option<[crate::money::Amount; 3]>| match amounts {
        _ if none_goes => Value::Nothing,
        Some([_, mean, _]) => Value::Money(Some(mean)),
        None => Value::Money(None),
    };
    let value = match what {
        "posts" => Value::Number(Some(cost.posts.into())),
        "years" if cost.route != Route::Attrition || cost.posts == 0 => Value::Nothing,
        "years" => Value::Number(cost.years),
        "redundancy" => money(cost.redundancy),
        "notice" => money(cost.notice),
        "notice-weeks" if none_goes => Value::Nothing,
        "notice-weeks" => Value::Weeks(cost.notice_weeks),
        _ if none_goes => Value::Nothing,
        _ if !cost.modelled => Value::NotModelled,
        _ => Value::Number(Some(cost.consultation_days.unwrap_or(0).into())),
    };
    let [redundancy, notice] = story.firm.charges.law().map(|law| law.leaving_parameters()).unwrap_or_default();
    let label = words.text(
        "structure-figure",
        &[
            ("structure", words.word(&format!("route-{route}")).into()),
            ("figure", words.word(&format!("column-route-{what}")).into()),
        ],
    );
    let entry = Entry::new(label, value, &format!("route-{what}"));
    let posts = format!("proposal.route.{route}.posts");
    Some(match what {
        "posts" => entry.from(["savings.output-constant.headcount", "firm.posts"]),
        "years" => entry.from([posts]).by(&["assumption.leavers_a_year"]),
        "redundancy" => entry.from([posts]).by(redundancy),
        "consultation" => entry.from([posts]).by(&cost.parameters),
        _ => entry.from([posts]).by(notice),
    })
}

/// Who may leave for better pay.
pub(super) fn leavers(story: &Story, words: &Words, what: &str) -> Option<Entry> {
    known(&LEAVERS, what)?;
    let retention = story.proposal.retention?;
    let value = match what {
        "known" => retention.known.into(),
        "under" => retention.under.into(),
        "expected" => retention.leavers,
        _ => retention.leavers_at_market,
    };
    let entry = Entry::new(
        words.word(&format!("label-leavers-{what}")),
        Value::Number(Some(value)),
        &format!("leavers-{what}"),
    );
    Some(match what {
        "known" | "under" => entry,
        "expected" => entry.from(["proposal.leavers.known", "proposal.leavers.under"]).by(LEAVING),
        _ => entry.from(["proposal.leavers.known"]).by(LEAVING),
    })
}

const LEAVING: &[&str] =
    &["assumption.leavers_a_year", "assumption.leavers_multiple", "assumption.leavers_multiple_at"];
