//! Figures of the savings: before and after, what the saving is made of, how far it may be off, and half.

use rust_decimal::Decimal;

use super::{Entry, Value, costs, minimum_wage, on_costs};
use crate::money::{Amount, Rounding};
use crate::problem::Arg;
use crate::report::charts::{self, id};
use crate::report::words::Words;
use crate::savings::{
    self, Chance, Closure, ClosureId, ClosureRange, Factor, Group, GroupCost, Need, NeedId, PERCENTILES, Range,
    SameOutput, Sobol,
};
use crate::story::Story;

/// What is said of a group of people.
const GROUP: [&str; 3] = ["before", "after", "change"];
/// The saving where one uncertain value is low, and where it is high.
const SWING: [&str; 2] = ["low", "high"];
/// What of the spread a value explains: by itself, and with all it does together with others.
pub const EXPLAINED: [&str; 2] = ["first", "total"];
/// The three things half can mean.
const READINGS: [&str; 3] = ["bill", "with-drawings", "per-unit"];

/// Returns every address of the chapter.
pub(super) fn addresses(story: &Story) -> Vec<String> {
    let mut all = Vec::new();
    let percentiles: Vec<String> = PERCENTILES.iter().map(|at| format!("p{at:02}")).collect();
    for closure in &story.savings.closures {
        let prefix = format!("savings.{}", id(&closure.id));
        all.extend(["saving", "share", "headcount"].map(|what| format!("{prefix}.{what}")));
        for side in ["before", "after"] {
            all.extend(super::PAYROLL_LINES.map(|line| format!("{prefix}.{side}.{line}")));
        }
        all.extend(READINGS.map(|reading| format!("{prefix}.reading.{reading}")));
        for what in ["part", "in-order"] {
            all.extend(closure.parts.iter().map(|part| format!("{prefix}.{what}.{}", id(&part.id))));
        }
        all.extend(closure.parts.iter().map(|part| format!("{prefix}.running.{}", id(&part.id))));
        if range_of(story, closure.id).is_some() {
            for what in ["at", "share-at"] {
                all.extend(percentiles.iter().map(|at| format!("{prefix}.{what}.{at}")));
            }
            for what in ["half", "worse", "unanswered"] {
                all.extend(["", ".count"].map(|of| format!("{prefix}.chance.{what}{of}")));
            }
            all.push(format!("{prefix}.halved"));
            for swing in range_of(story, closure.id).iter().flat_map(|range| &range.swings) {
                all.extend(SWING.map(|end| format!("{prefix}.swing.{}.{end}", swing.parameter.id())));
            }
        }
    }
    if let Some(range) = &story.range {
        all.extend(percentiles.iter().map(|at| format!("savings.first-year.{at}")));
        all.extend(["first-year.worse", "draws"].map(|what| format!("savings.{what}")));
        if range.headcount.is_some() {
            all.extend(percentiles.iter().map(|at| format!("savings.posts.{at}")));
        }
    }
    // What is the employer's stands in both and is one figure.
    let cells = story.savings.by_cell.iter().filter(|one| one.group != Group::Employer);
    for group in story.savings.by_layer.iter().chain(cells) {
        all.extend(GROUP.map(|what| format!("{}.{what}", group_address(group.group))));
    }
    for need in &story.savings.half.needs {
        all.extend(["now", "value"].map(|what| format!("savings.half.{}.{what}", id(&need.id))));
    }
    all
}

/// Returns the address figures of a group of people stand under.
pub fn group_address(group: Group) -> String {
    let place = |place: Option<u32>| place.map_or_else(|| "none".to_owned(), |place| place.to_string());
    match group {
        Group::Layer(layer) => format!("savings.layer.{}", place(layer)),
        Group::Cell(cell) => format!("savings.cell.{}", place(cell)),
        Group::Employer => "savings.employer.all".to_owned(),
    }
}

fn range_of(story: &Story, closure: ClosureId) -> Option<&ClosureRange> {
    story.range.as_ref()?.closures.iter().find(|range| range.id == closure)
}

/// The saving and its share as they would be with something tried, under the addresses of those that are kept.
pub fn slid(story: &Story, words: &Words, closure: &Closure) -> [super::Shown; 2] {
    ["saving", "share"].map(|what| {
        let address = format!("savings.{}.{what}", id(&closure.id));
        let entry =
            saving(story, words, closure, &[what]).unwrap_or_else(|| Entry::new(String::new(), Value::Nothing, what));
        super::shown(story, words, &address, &entry)
    })
}

/// What stands at an address of the chapter.
pub(super) fn entry(story: &Story, words: &Words, path: &[&str]) -> Option<Entry> {
    match path {
        ["half", need, what] => {
            let found = story.savings.half.needs.iter().find(|other| id(&other.id) == *need)?;
            half(story, words, found, what)
        }
        ["first-year", what] => {
            let range = story.range.as_ref()?;
            let entry = match *what {
                "worse" => chance(words, range.first_year.below_zero, "first-year-worse"),
                at => {
                    let value = Value::Money(Some(*range.first_year.at.get(percentile(at)?)?));
                    drawn(words, range, value, "label-first-year", "first-year-at", at)
                }
            };
            Some(entry.from(["savings.headcount-neutral.saving"]))
        }
        ["posts", at] => {
            let range = story.range.as_ref()?;
            let value = Value::Share(range.headcount?.get(percentile(at)?).copied());
            Some(
                drawn(words, range, value, "label-posts-at", "posts-at", at)
                    .from(["savings.output-constant.headcount"]),
            )
        }
        ["draws"] => {
            let draws = Value::Number(Some(story.range.as_ref()?.draws.into()));
            Some(Entry::new(words.word("label-draws"), draws, "draws"))
        }
        ["layer" | "cell" | "employer", ..] => group(story, words, path),
        [closure, rest @ ..] => {
            let found = story.savings.closures.iter().find(|other| id(&other.id) == *closure)?;
            saving(story, words, found, rest)
        }
        [] => None,
    }
}

fn percentile(at: &str) -> Option<usize> {
    PERCENTILES.iter().position(|hundredths| format!("p{hundredths:02}") == at)
}

fn hundredths(at: &str) -> Arg {
    let place = percentile(at).map_or(0, |place| PERCENTILES[place]);
    Arg::Count(place.into())
}

/// A figure that is a percentile over the draws.
fn drawn(words: &Words, range: &Range, value: Value, label: &str, formula: &str, at: &str) -> Entry {
    Entry::new(words.text(label, &[("percent", hundredths(at))]), value, formula)
        .with("percent", hundredths(at))
        .with("draws", Arg::Count(range.draws.into()))
        .with("seed", range.seed.to_string())
}

/// A share of the draws, with the interval it stands for.
fn chance(words: &Words, chance: Chance, what: &str) -> Entry {
    let (low, high) = chance.interval();
    Entry::new(words.word(&format!("label-chance-{what}")), Value::Chance(chance), &format!("chance-{what}"))
        .with("count", Arg::Count(chance.count.into()))
        .with("draws", Arg::Count(chance.draws.into()))
        .with("low", Arg::Share(low))
        .with("high", Arg::Share(high))
}

fn group(story: &Story, words: &Words, path: &[&str]) -> Option<Entry> {
    let [kind, place, what] = path else { return None };
    let address = format!("savings.{kind}.{place}");
    let place = match *place {
        "none" | "all" => None,
        place => Some(place.parse().ok()?),
    };
    let (groups, wanted) = match *kind {
        "layer" => (&story.savings.by_layer, Group::Layer(place)),
        "cell" => (&story.savings.by_cell, Group::Cell(place)),
        _ => (&story.savings.by_layer, Group::Employer),
    };
    let found: &GroupCost = groups.iter().find(|group| group.group == wanted)?;
    if group_address(found.group) != address {
        return None;
    }
    let value = match *what {
        "before" => found.before,
        "after" => found.after,
        "change" => found.after - found.before,
        _ => return None,
    };
    let label = words.word(&format!("label-group-{what}"));
    let entry =
        Entry::new(label, Value::Money(Some(value)), &format!("group-{kind}")).with("posts", Arg::Number(found.posts));
    Some(match *what {
        "change" => entry.from(["before", "after"].map(|side| format!("{address}.{side}"))),
        _ => entry.by(&on_costs(story)),
    })
}

fn saving(story: &Story, words: &Words, closure: &Closure, rest: &[&str]) -> Option<Entry> {
    let prefix = format!("savings.{}", id(&closure.id));
    let at = |what: &str| format!("{prefix}.{what}");
    let found = saving_entry(story, words, closure, rest, &at)?;
    // The payroll of a number of posts nobody can tell is not known.
    let unknown = closure.id == ClosureId::OutputConstant && !matches!(rest, ["before", _]);
    Some(match story.savings.same_output {
        SameOutput::StructureUnknown if unknown => Entry { value: Value::Number(None), ..found },
        SameOutput::CannotBeReached if unknown => Entry { value: Value::CannotBeReached, ..found },
        _ => found,
    })
}

fn saving_entry(
    story: &Story,
    words: &Words,
    closure: &Closure,
    rest: &[&str],
    at: &impl Fn(&str) -> String,
) -> Option<Entry> {
    let name = |what: &str| words.word(&format!("label-saving-{what}"));
    match rest {
        ["before", line] => costs::payroll(story, words, &at("before"), &closure.before, line),
        ["after", line] => costs::payroll(story, words, &at("after"), &closure.after, line),
        ["saving"] => {
            let parts = closure.parts.iter().map(|part| at(&format!("part.{}", id(&part.id))));
            let entry = Entry::new(name("saving"), Value::Money(Some(closure.saving)), "saving");
            Some(entry.from([at("before.total"), at("after.total")]).from(parts))
        }
        ["share"] => {
            let entry = Entry::new(name("share"), Value::Share(Some(closure.share)), "saving-share");
            Some(entry.from([at("saving"), at("before.total")]))
        }
        ["reading", reading] => {
            let value = match *reading {
                "bill" => Some(closure.readings.bill),
                "with-drawings" => Some(closure.readings.with_drawings),
                "per-unit" => closure.readings.per_unit,
                _ => return None,
            };
            let entry = Entry::new(
                words.word(&format!("reading-{reading}")),
                Value::Share(value),
                &format!("reading-{reading}"),
            );
            Some(entry.from([at("before.total"), at("after.total"), at("before.drawings"), at("headcount")]))
        }
        ["in-order", factor] => {
            let part = closure.in_order.iter().find(|part| id(&part.id) == *factor)?;
            let label = words.word(&charts::factor(part.id));
            let entry = Entry::new(label, Value::Money(Some(part.amount)), "in-order");
            Some(entry.from([at(&format!("part.{factor}")), at("saving")]))
        }
        ["at", percent] => {
            let (range, found) = (story.range.as_ref()?, range_of(story, closure.id)?);
            let value = Value::Money(found.saving.at.get(percentile(percent)?).copied());
            Some(drawn(words, range, value, "label-saving-at", "saving-at", percent).from([at("saving")]))
        }
        ["share-at", percent] => {
            let (range, found) = (story.range.as_ref()?, range_of(story, closure.id)?);
            let value = Value::Share(found.shares().get(percentile(percent)?).copied());
            let entry = drawn(words, range, value, "label-share-at", "share-at", percent);
            Some(entry.from([at(&format!("at.{percent}")), at("before.total")]))
        }
        ["chance", what, count @ ..] => {
            let found = range_of(story, closure.id)?;
            let entry = match *what {
                "half" => chance(words, found.reaching(Decimal::new(5, 1)), what),
                "worse" => chance(words, found.saving.below_zero, what),
                "unanswered" => chance(words, found.unanswered, what),
                _ => {
                    let percent = what.strip_prefix("at-")?.parse::<i64>().ok().filter(|at| (0..=100).contains(at))?;
                    let share = Decimal::new(percent, 2);
                    let label = words.text("label-chance-at", &[("share", Arg::Share(share))]);
                    Entry { label, ..chance(words, found.reaching(share), "at") }
                }
            };
            let entry = entry.from([at("saving"), at("before.total")]);
            match (count, &entry.value) {
                ([], _) => Some(entry),
                (["count"], Value::Chance(chance)) => {
                    Some(Entry { value: Value::Number(Some(chance.count.into())), ..entry })
                }
                _ => None,
            }
        }
        ["running", factor] => {
            let place = closure.parts.iter().position(|part| id(&part.id) == *factor)?;
            let taken = &closure.parts[..=place];
            let left = taken.iter().fold(closure.before.total(), |left, part| left - part.amount);
            let what = words.word(&charts::factor(closure.parts[place].id));
            let label = words.text("label-running", &[("what", what.into())]);
            let parts = taken.iter().map(|part| at(&format!("part.{}", id(&part.id))));
            Some(Entry::new(label, Value::Money(Some(left)), "running").from([at("before.total")]).from(parts))
        }
        ["halved"] => {
            let half = halved(closure.before.total());
            Some(Entry::new(words.word("label-halved"), Value::Money(Some(half)), "halved").from([at("before.total")]))
        }
        ["swing", parameter, end] => {
            let found = range_of(story, closure.id)?;
            let swing = found.swings.iter().find(|swing| swing.parameter.id() == *parameter)?;
            let end = SWING.iter().position(|one| one == end)?;
            let value = charts::uncertain_value(words, swing.parameter, swing.values[end]);
            let what = words.word(&format!("uncertain-{parameter}"));
            let label = words.text("label-swing", &[("what", what.into()), ("value", value.into())]);
            Some(Entry::new(label, Value::Money(Some(swing.savings[end])), "swing").from([at("at.p50")]))
        }
        ["explained", parameter, what] => {
            let found = sobol(story, closure.id);
            let one = found.iter().find(|one| one.parameter.id() == *parameter)?;
            explained_entry(words, closure.id, one, what)
        }
        ["headcount"] => {
            let formula = format!("{}-posts", id(&closure.id));
            let entry = Entry::new(name("headcount"), Value::Share(Some(closure.headcount)), &formula);
            let entry = entry.with("gain", Arg::Share(story.proposal.productivity));
            Some(
                entry
                    .from(["proposal.coordination.productive", "proposal.coordination.share"])
                    .by(&["assumption.productivity_gain"]),
            )
        }
        ["part", factor] => {
            let part = closure.parts.iter().find(|part| id(&part.id) == *factor)?;
            let entry = Entry::new(
                words.word(&charts::factor(part.id)),
                Value::Money(Some(part.amount)),
                &format!("part-{factor}"),
            );
            Some(match part.id {
                Factor::OwnerDrawings => entry.from([at("before.drawings"), at("after.drawings")]),
                Factor::ManagementPremium => {
                    entry.from(["firm.structure.managers", "proposal.pay.cap"]).by(&on_costs(story))
                }
                Factor::PayPolicy => {
                    entry.from(["proposal.pay.cap", "proposal.pay.floor"]).by(&on_costs(story)).by(minimum_wage(story))
                }
                Factor::Headcount => entry.from([at("headcount")]),
                Factor::OnCostRules => {
                    entry.from([at("before.allowance"), at("after.allowance"), at("before.levy"), at("after.levy")])
                }
            })
        }
        _ => None,
    }
}

/// Half of an amount, to the minor unit, halves up.
pub(in crate::report) fn halved(amount: Amount) -> Amount {
    Amount::from_minor(amount.minor() / Decimal::TWO, Rounding::HalfUp)
}

fn sobol(story: &Story, closure: ClosureId) -> Vec<Sobol> {
    let range = story.range.as_ref();
    range.map(|range| savings::sobol(&story.firm, &story.proposal, &story.savings, range, closure)).unwrap_or_default()
}

fn explained_entry(words: &Words, closure: ClosureId, one: &Sobol, what: &str) -> Option<Entry> {
    let share = [one.first, one.total][EXPLAINED.iter().position(|other| *other == what)?];
    let name = words.word(&format!("uncertain-{}", one.parameter.id()));
    let label = words.text(&format!("label-explained-{what}"), &[("what", name.into())]);
    let entry = Entry::new(label, Value::Share(Some(share)), &format!("explained-{what}"));
    Some(entry.from(["p05", "p95"].map(|at| format!("savings.{}.at.{at}", id(&closure)))))
}

/// What each uncertain value explains of the spread of a reading, by itself and with all it does together with others.
pub fn explained(story: &Story, words: &Words, closure: ClosureId) -> Vec<(String, Vec<super::Shown>)> {
    let row = |one: &Sobol| {
        let name = one.parameter.id();
        let shares = EXPLAINED.iter().filter_map(|what| {
            let address = format!("savings.{}.explained.{name}.{what}", id(&closure));
            Some(super::shown(story, words, &address, &explained_entry(words, closure, one, what)?))
        });
        (words.word(&format!("uncertain-{name}")), shares.collect())
    };
    sobol(story, closure).iter().map(row).collect()
}

fn half(story: &Story, words: &Words, need: &Need, what: &str) -> Option<Entry> {
    let value = match what {
        "now" => Some(need.now),
        "value" => need.value,
        _ => return None,
    };
    let name = id(&need.id);
    let value = match need.id {
        NeedId::ManagementPay => Value::Times(value),
        NeedId::Productivity | NeedId::Headcount | NeedId::PayLevel | NeedId::CoordinationKept | NeedId::Drawings => {
            Value::Share(value)
        }
    };
    let value = if what == "value" && need.value.is_none() { Value::CannotBeReached } else { value };
    let label = words.word(&format!("need-{name}"));
    let formula = if what == "now" { format!("now-{name}") } else { format!("need-{name}") };
    let entry = Entry::new(label, value, &formula);
    Some(match need.id {
        NeedId::Productivity => entry
            .from(["savings.output-constant.share", "proposal.coordination.productive", "proposal.coordination.share"])
            .by(&["evidence.productivity_highest"]),
        NeedId::Headcount => entry.from(["savings.headcount-neutral.share"]).by(&["evidence.productivity_highest"]),
        NeedId::PayLevel => {
            entry.from(["savings.headcount-neutral.share"]).by(&["evidence.pay_level_lowest"]).by(minimum_wage(story))
        }
        NeedId::CoordinationKept => entry
            .from(["savings.output-constant.share", "proposal.coordination.kept"])
            .by(&["evidence.coordination_kept_lowest"]),
        NeedId::Drawings => entry.from(["firm.payroll.drawings", "savings.headcount-neutral.after.gross"]),
        NeedId::ManagementPay => entry
            .from(["diagnosis.management-pay", "savings.headcount-neutral.share"])
            .by(&["evidence.management_pay_highest"]),
    })
}
