//! The charts of the story, the same on screen and in print. Each says its finding and can be read out.

mod cash;
mod deal;
mod spread;

pub use cash::weeks_of_cash;
pub use deal::{funding, members_capital, steps};
pub use spread::{distribution, swings, uncertain_value};

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::document::{BarGroup, Chart, ClaimMark, StructureBox, Tick, WaterfallBar, WaterfallKind};
use super::edition::Edition;
use super::figures::marked_after;
use super::privacy;
use super::words::Words;
use crate::diagnosis::LayerCost;
use crate::firm::Firm;
use crate::money::{Amount, Currency};
use crate::problem::Arg;
use crate::proposal::Proposal;
use crate::savings::{Closure, SameOutput};
use crate::story::Story;

/// A chart with the finding it states and the words that stand for it.
#[derive(Debug, Clone, PartialEq)]
pub struct Drawing {
    /// The finding.
    pub caption: String,
    /// What it shows, for who cannot see it.
    pub alternative: String,
    /// What is drawn.
    pub chart: Chart,
}

/// From payroll before to payroll after, with everybody staying. Nothing where there is no payroll.
pub fn waterfall(story: &Story, words: &Words) -> Option<Drawing> {
    slid_waterfall(story, words, &story.savings.closures[0])
}

/// The same of a saving that is tried and not kept.
pub fn slid_waterfall(story: &Story, words: &Words, closure: &Closure) -> Option<Drawing> {
    waterfall_of(story, words, closure, None)
}

/// The waterfall as it is printed: the change of one or two people is no bar of its own.
pub fn printed_waterfall(story: &Story, words: &Words, edition: Edition) -> Option<Drawing> {
    waterfall_of(story, words, &story.savings.closures[0], Some(edition))
}

fn waterfall_of(story: &Story, words: &Words, closure: &Closure, print: Option<Edition>) -> Option<Drawing> {
    let currency = story.firm.currency;
    let (before, after) = (closure.before.total(), closure.after.total());
    if before <= Amount::ZERO {
        return None;
    }
    let total = |id: &str, amount: Amount| WaterfallBar {
        label: words.word(id),
        kind: WaterfallKind::Total,
        from: 0,
        to: amount.0,
        change: String::new(),
        total: words.amount(amount, currency),
    };
    let mut bars = vec![total("payroll-before", before)];
    let mut running = before;
    let parts = privacy::parts(story, closure, print).into_iter();
    for (label, amount) in parts.filter(|(_, amount)| *amount != Amount::ZERO) {
        let from = running;
        running -= amount;
        bars.push(WaterfallBar {
            label: words.word(&label),
            kind: if amount > Amount::ZERO { WaterfallKind::Saving } else { WaterfallKind::Cost },
            from: from.0,
            to: running.0,
            change: words.change(-amount, currency),
            total: words.amount(running, currency),
        });
    }
    bars.push(total("payroll-after", after));
    let lowest =
        bars.iter().map(|bar| if bar.kind == WaterfallKind::Total { bar.to } else { bar.from.min(bar.to) }).min()?;
    let highest = bars.iter().map(|bar| bar.from.max(bar.to)).max()?;
    // Small changes beside a large payroll are only seen on an axis that does not start at nothing.
    let spread = highest.saturating_sub(lowest).max(1);
    let axis_from = if lowest > spread { lowest - spread / 4 } else { 0 };
    let ticks = ticks(axis_from, highest, words, currency);
    let axis_from = ticks.first().map_or(axis_from, |tick| tick.value.min(axis_from));
    Some(Drawing {
        caption: words.text(
            "chart-waterfall",
            &[
                ("before", words.money(before, currency).into()),
                ("after", marked_after(words.money(after, currency), story, words).into()),
            ],
        ),
        alternative: sentence(
            words,
            bars.iter().map(|bar| match bar.change.is_empty() {
                true => format!("{} {}", bar.label, bar.total),
                false => format!("{} {}", bar.label, bar.change),
            }),
        ),
        chart: Chart::Waterfall {
            heads: [
                words.word("column-line"),
                column_money(words, "column-change", currency),
                column_money(words, "column-running-total", currency),
            ],
            ticks,
            axis_from,
            bars,
        },
    })
}

/// Cost by layer today, and of the same people afterwards. Nothing without a reporting tree.
pub fn cost_by_layer(story: &Story, words: &Words) -> Option<Drawing> {
    cost_by_layer_of(story, words, story.diagnosis.layers.iter().map(|layer| vec![layer]).collect())
}

/// Cost by layer as it is printed: the change of one or two people cannot be read off.
pub fn printed_cost_by_layer(story: &Story, words: &Words) -> Option<Drawing> {
    cost_by_layer_of(story, words, privacy::layers(story))
}

fn cost_by_layer_of(story: &Story, words: &Words, layers: Vec<Vec<&LayerCost>>) -> Option<Drawing> {
    if layers.len() < 2 {
        return None;
    }
    let currency = story.firm.currency;
    let groups: Vec<BarGroup> = layers
        .iter()
        .map(|group| {
            let before: Amount = group.iter().map(|layer| layer.cost).sum();
            let after = cost_after(&story.firm, &story.proposal, group);
            let value = |amount: Amount| Some((amount.0, words.money_whole(amount, currency)));
            BarGroup { label: layer_label(words, group), values: [value(before), value(after)] }
        })
        .collect();
    let highest = groups.iter().flat_map(|group| &group.values).flatten().map(|(value, _)| *value).max()?;
    let dearest = groups.iter().max_by_key(|group| group.values[0].as_ref().map(|(value, _)| *value))?;
    let [today, after] = ["series-today", "series-after"].map(|id| words.word(id));
    Some(Drawing {
        caption: words.text("chart-cost-by-layer", &[("layer", dearest.label.as_str().into())]),
        alternative: sentence(
            words,
            groups.iter().map(|group| {
                let text = |index: usize| group.values[index].as_ref().map_or("", |(_, text)| text.as_str());
                format!("{}: {today} {}, {after} {}", group.label, text(0), text(1))
            }),
        ),
        chart: Chart::Bars { series: [today, after], ticks: ticks(0, highest, words, currency), groups },
    })
}

/// The reporting tree by layer: how many posts and managers stand in each. Nothing without one.
pub fn structure_today(story: &Story, words: &Words) -> Option<Drawing> {
    let layers: Vec<&LayerCost> = story.diagnosis.layers.iter().filter(|layer| layer.layer.is_some()).collect();
    if layers.len() < 2 {
        return None;
    }
    let rows = layers
        .iter()
        .enumerate()
        .map(|(depth, layer)| {
            vec![StructureBox {
                label: words.text("structure-posts", &[("posts", Arg::Number(layer.posts))]),
                note: words.text("structure-managers", &[("managers", Arg::Count(layer.managers.into()))]),
                weight: layer.posts.ceil().to_u32().unwrap_or(1).max(1),
                parent: (depth > 0).then_some(0),
            }]
        })
        .collect();
    let structure = &story.firm.structure;
    Some(Drawing {
        caption: words.text(
            "chart-structure-today",
            &[("layers", Arg::Count(structure.layers.into())), ("managers", Arg::Count(structure.managers.into()))],
        ),
        alternative: sentence(
            words,
            layers.iter().map(|layer| {
                words.text(
                    "structure-layer",
                    &[
                        ("layer", Arg::Count(layer.layer.unwrap_or(0).into())),
                        ("posts", Arg::Number(layer.posts)),
                        ("managers", Arg::Count(layer.managers.into())),
                    ],
                )
            }),
        ),
        chart: Chart::Structure { rows },
    })
}

/// The top council, the councils between, and the cells: the tiers that are costed. Councils between are a
/// count in each tier, and so are many cells.
pub fn structure_after(story: &Story, words: &Words) -> Option<Drawing> {
    const DRAWN: usize = 24;
    let cells = &story.proposal.cells;
    if cells.is_empty() {
        return None;
    }
    let posts = |posts: Decimal| words.text("structure-posts", &[("posts", Arg::Number(posts))]);
    let boxes: Vec<StructureBox> = match cells.len() {
        0..=DRAWN => cells
            .iter()
            .map(|cell| StructureBox {
                label: cell.name.clone(),
                note: posts(cell.size),
                weight: cell.size.ceil().to_u32().unwrap_or(1).max(1),
                parent: None,
            })
            .collect(),
        count => vec![StructureBox {
            label: words.text("structure-cells", &[("cells", count.into())]),
            note: posts(cells.iter().map(|cell| cell.size).sum()),
            weight: 1,
            parent: None,
        }],
    };
    let councils = story.proposal.councils();
    let mut rows = vec![boxes];
    let mut delegates = cells.len();
    for count in &councils {
        let label = match count {
            1 if councils.len() == 1 => words.word("structure-council"),
            1 => words.word("structure-top-council"),
            count => words.text("structure-councils", &[("councils", (*count).into())]),
        };
        let note = words.text("structure-delegates", &[("delegates", delegates.into())]);
        rows.iter_mut().last()?.iter_mut().for_each(|below| below.parent = Some(0));
        rows.push(vec![StructureBox { label, note, weight: 1, parent: None }]);
        delegates = *count;
    }
    rows.reverse();
    Some(Drawing {
        caption: words
            .text("chart-structure-after", &[("cells", cells.len().into()), ("tiers", councils.len().into())]),
        alternative: sentence(
            words,
            rows.iter().flatten().map(|one| {
                let (label, note) = (one.label.as_str().into(), one.note.as_str().into());
                words.text("structure-box", &[("label", label), ("note", note)])
            }),
        ),
        chart: Chart::Structure { rows },
    })
}

/// What is reached on the way to the claim of half.
pub fn claim(story: &Story, words: &Words) -> Drawing {
    let savings = &story.savings;
    let [neutral, constant] = &savings.closures;
    let point =
        |closure: &Closure| (closure.share * Decimal::from(10_000)).round().to_i64().unwrap_or(0).clamp(0, 10_000);
    let mark = |closure: &Closure, id: &str| ClaimMark {
        value: point(closure),
        above: words.share(closure.share),
        below: words.word(id),
    };
    let half = ClaimMark { value: 5_000, above: words.share(Decimal::new(5, 1)), below: words.word("claim-half") };
    let mut marks = vec![mark(neutral, "claim-reached"), half];
    let told = savings.same_output == SameOutput::Known && constant.share != neutral.share;
    if told && (point(constant) - point(neutral)).abs() > 600 {
        marks.push(mark(constant, "claim-same-output"));
    }
    marks.sort_by_key(|mark| mark.value);
    Drawing {
        caption: words.text("chart-claim", &[("share", marked_after(words.share(neutral.share), story, words).into())]),
        alternative: sentence(words, marks.iter().map(|mark| format!("{} {}", mark.above, mark.below))),
        chart: Chart::Claim { end: 10_000, reached: point(neutral), marks },
    }
}

pub(crate) fn layer_label(words: &Words, group: &[&LayerCost]) -> String {
    let labels: Vec<String> = group
        .iter()
        .map(|layer| match layer.layer {
            Some(layer) => layer.to_string(),
            None => words.word("layer-none"),
        })
        .collect();
    match labels.as_slice() {
        [one] if group[0].layer.is_none() => one.clone(),
        _ => words.text("layer-label", &[("layers", labels.join(", ").into()), ("count", labels.len().into())]),
    }
}

/// What the people of some layers cost after the change.
fn cost_after(firm: &Firm, proposal: &Proposal, group: &[&LayerCost]) -> Amount {
    let inside = |layer: Option<u32>| group.iter().any(|other| other.layer == layer);
    let costs = firm.staff.iter().zip(&proposal.after).filter(|(post, _)| inside(post.layer));
    costs.filter_map(|(_, after)| after.map(|after| after.cost.total())).sum()
}

/// At most five round ticks from `low` to `high`.
fn ticks(low: i64, high: i64, words: &Words, currency: Currency) -> Vec<Tick> {
    let spread = high.saturating_sub(low).max(1);
    let mut step = 1_i64;
    let steps = std::iter::successors(Some(1_i64), |step| step.checked_mul(10)).flat_map(|ten| [ten, ten * 2, ten * 5]);
    for candidate in steps {
        step = candidate;
        if spread / candidate <= 4 {
            break;
        }
    }
    let first = low.div_euclid(step).saturating_mul(step);
    (0..=5)
        .filter_map(|count| step.checked_mul(count)?.checked_add(first))
        .take_while(|value| *value <= high)
        .map(|value| Tick { value, text: words.money_short(Amount(value), currency) })
        .collect()
}

fn sentence(words: &Words, parts: impl Iterator<Item = String>) -> String {
    parts.collect::<Vec<_>>().join(&words.word("list-joint")) + &words.word("list-end")
}

/// Returns the message of a factor's name.
pub fn factor(factor: crate::savings::Factor) -> String {
    format!("factor-{}", id(&factor))
}

/// Returns the id an enum is written with, for the messages that name its values.
pub fn id(value: &impl serde::Serialize) -> String {
    serde_json::to_value(value).ok().and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
}

/// Returns the head of a column of money, with the sign of the currency put in.
pub fn column_money(words: &Words, id: &str, currency: Currency) -> String {
    words.text(id, &[("currency", currency_sign(words, currency).into())])
}

/// How a currency is named in the head of a column.
pub(super) fn currency_sign(words: &Words, currency: Currency) -> String {
    let sign = format!("currency-{}", currency.code());
    if words.has(&sign) { words.word(&sign) } else { currency.code().to_owned() }
}
