//! The chart of thirteen weeks of cash.

use super::{Drawing, sentence, ticks};
use crate::money::Amount;
use crate::report::document::{Chart, Tick, WeekBar};
use crate::report::words::Words;
use crate::story::Story;

/// What is at the bank when each week ends, as planned and as things are. Nothing where no list says what is there.
pub fn weeks_of_cash(story: &Story, words: &Words) -> Option<Drawing> {
    let currency = story.firm.currency;
    let cash = story.viability.cash.as_ref()?;
    let money = |amount: Amount| words.money_whole(amount, currency);
    let pairs = || cash.plan.weeks.iter().zip(&cash.as_is.weeks);
    let weeks: Vec<WeekBar> = (1..)
        .zip(pairs())
        .map(|(number, (planned, as_is))| WeekBar {
            label: words.day(planned.from),
            value: planned.closing.0,
            text: words.money_short(planned.closing, currency),
            otherwise: Some(as_is.closing.0),
            red: cash.plan.red.iter().any(|red| red.week == number),
        })
        .collect();
    let all = weeks.iter().flat_map(|week| [Some(week.value), week.otherwise]).flatten().chain([0, cash.floor.0]);
    let (low, high) = all.fold((i64::MAX, i64::MIN), |(low, high), one| (low.min(one), high.max(one)));
    let lowest = cash.plan.weeks.get(cash.plan.lowest_week as usize - 1)?;
    let starts = cash.start.and_then(|start| {
        let at = cash.plan.weeks.iter().rposition(|week| week.from <= start)?;
        let week = cash.plan.weeks.get(at)?.from;
        let within = (start - week).get_days() < 7;
        within.then(|| (at as u32, words.text("chart-cash-start", &[("date", words.day(start).into())])))
    });
    let each = pairs().map(|(planned, as_is)| {
        words.text(
            "chart-cash-week",
            &[
                ("date", words.day(planned.from).into()),
                ("planned", money(planned.closing).into()),
                ("as-is", money(as_is.closing).into()),
            ],
        )
    });
    let caption = [("date", words.day(lowest.from).into()), ("amount", money(cash.plan.lowest).into())];
    Some(Drawing {
        caption: words.text("chart-cash", &caption),
        alternative: sentence(words, each),
        chart: Chart::Weeks {
            ticks: ticks(low, high, words, currency),
            weeks,
            series: ["cash-run-as-is", "cash-run-plan", "chart-cash-red"].map(|id| words.word(id)),
            floor: Some(Tick {
                value: cash.floor.0,
                text: words.text("chart-cash-floor", &[("floor", words.money_short(cash.floor, currency).into())]),
            }),
            start: starts,
        },
    })
}
