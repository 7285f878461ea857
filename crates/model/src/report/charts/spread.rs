//! Charts of how far a saving may be off.

use rust_decimal::Decimal;

use super::{Drawing, id, sentence, ticks};
use crate::decision::Uncertain;
use crate::money::Amount;
use crate::report::document::{Chart, ClaimMark, SwingBar, Tick};
use crate::report::figures;
use crate::report::words::Words;
use crate::savings::ClosureRange;
use crate::story::Story;

/// Bins a distribution is drawn in.
const BINS: i64 = 40;

/// How often the saving lies where, with the claim of half in sight.
pub fn distribution(story: &Story, words: &Words, range: &ClosureRange) -> Drawing {
    let currency = story.firm.currency;
    let [p05, _, p50, _, p95] = range.saving.at;
    let mark = |amount: Amount, below: &str| ClaimMark {
        value: amount.0,
        above: words.money_whole(amount, currency),
        below: words.word(below),
    };
    let half = figures::halved(range.before);
    let marks = vec![mark(p05, "mark-p05"), mark(p50, "mark-p50"), mark(p95, "mark-p95"), mark(half, "mark-half")];
    let all = &range.saving.by_draw;
    let (low, high) = all.iter().fold((i64::MAX, i64::MIN), |(low, high), one| (low.min(*one), high.max(*one)));
    let step = ((high - low) / BINS + 1).max(1);
    let mut counts = vec![0; BINS as usize];
    for one in all.iter() {
        counts[((one - low) / step) as usize] += 1;
    }
    let end = high.max(half.0);
    let text = [("low", words.money_whole(p05, currency).into()), ("high", words.money_whole(p95, currency).into())];
    Drawing {
        caption: words.text(&format!("chart-distribution-{}", id(&range.id)), &text),
        alternative: sentence(words, marks.iter().map(|mark| format!("{} {}", mark.above, mark.below))),
        chart: Chart::Distribution { ticks: ticks(low, end, words, currency), bins: (low, step), counts, marks },
    }
}

/// What moves the saving, one uncertain value at a time. Nothing where nothing does.
pub fn swings(story: &Story, words: &Words, range: &ClosureRange) -> Option<Drawing> {
    let currency = story.firm.currency;
    let base = range.saving.at[2];
    let bars: Vec<SwingBar> = range
        .swings
        .iter()
        .map(|swing| SwingBar {
            label: words.word(&format!("uncertain-{}", swing.parameter.id())),
            values: swing.savings.map(|saving| saving.0),
            at: swing.values.map(|value| uncertain_value(words, swing.parameter, value)),
            texts: swing.savings.map(|saving| words.money_short(saving, currency)),
        })
        .collect();
    let first = bars.first()?;
    let low = bars.iter().flat_map(|bar| bar.values).min()?;
    let high = bars.iter().flat_map(|bar| bar.values).max()?;
    Some(Drawing {
        caption: words.text("chart-swings", &[("what", first.label.as_str().into())]),
        alternative: sentence(
            words,
            bars.iter()
                .map(|bar| format!("{} {}: {}, {}: {}", bar.label, bar.at[0], bar.texts[0], bar.at[1], bar.texts[1])),
        ),
        chart: Chart::Swings {
            ticks: ticks(low, high, words, currency),
            base: Tick { value: base.0, text: words.money_whole(base, currency) },
            bars,
        },
    })
}

/// An uncertain value as people read it: a share, or weeks.
pub fn uncertain_value(words: &Words, parameter: Uncertain, value: Decimal) -> String {
    match parameter {
        Uncertain::Replacement => words.text("weeks", &[("number", words.number(value, 0).into())]),
        _ => words.share(value),
    }
}
