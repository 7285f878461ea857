//! The charts of the deal: who pays what is needed, members' capital by year, and the steps on a calendar.

use std::iter::successors;

use super::{Drawing, sentence, ticks};
use crate::Date;
use crate::money::Amount;
use crate::report::document::{Chart, StackColumn, StackPart, Tick, TimelineStep, YearColumn};
use crate::report::words::Words;
use crate::story::Story;
use crate::viability::timeline::StepId;

/// Months between two ticks of a calendar.
const TICK_MONTHS: [i32; 4] = [1, 2, 3, 6];
/// Ticks of a calendar, at most.
const TICKS: i32 = 6;

/// What is needed beside who pays it in, with what is missing. Nothing while a use is not entered, or none is needed.
pub fn funding(story: &Story, words: &Words) -> Option<Drawing> {
    let currency = story.firm.currency;
    let deal = &story.conversion.as_ref()?.deal;
    let gap = deal.gap?;
    let money = |amount: Amount| words.money_whole(amount, currency);
    let part =
        |label: String, amount: Amount, missing| StackPart { label, value: amount.0, text: money(amount), missing };
    let mut uses = Vec::new();
    for one in &deal.uses {
        uses.extend(
            one.amount
                .filter(|amount| *amount > Amount::ZERO)
                .map(|amount| part(words.word(&one.id.label()), amount, false)),
        );
    }
    let known =
        deal.sources.iter().filter_map(|one| Some((one.id, one.amount.filter(|amount| *amount > Amount::ZERO)?)));
    let mut sources: Vec<StackPart> = known.map(|(id, amount)| part(words.word(&id.label()), amount, false)).collect();
    let needed: Amount = deal.uses.iter().filter_map(|one| one.amount).sum();
    if needed <= Amount::ZERO {
        return None;
    }
    let finding = match () {
        () if gap > Amount::ZERO => {
            sources.push(part(words.word("chart-funding-missing"), gap, true));
            "chart-funding-short"
        }
        () if gap < Amount::ZERO => {
            uses.push(part(words.word("chart-funding-over"), -gap, false));
            "chart-funding-more"
        }
        () => "chart-funding-met",
    };
    let args = [("needed", money(needed).into()), ("gap", money(if gap < Amount::ZERO { -gap } else { gap }).into())];
    let column = |label: &str, parts: Vec<StackPart>, sum: Amount| StackColumn {
        label: words.text("chart-funding-column", &[("what", words.word(label).into()), ("sum", money(sum).into())]),
        parts,
    };
    let columns = vec![column("label-deal-uses", uses, needed), column("label-deal-sources", sources, deal.raised())];
    let said = columns.iter().flat_map(|column| {
        let parts = column.parts.iter().map(|part| format!("{} {}", part.label, part.text));
        std::iter::once(column.label.clone()).chain(parts)
    });
    Some(Drawing {
        caption: words.text(finding, &args),
        alternative: sentence(words, said),
        chart: Chart::Stacks { columns },
    })
}

/// Members' capital at the end of every year, at the likely saving. Nothing without books.
pub fn members_capital(story: &Story, words: &Words) -> Option<Drawing> {
    let currency = story.firm.currency;
    let [_, likely, _] = &story.conversion.as_ref()?.by_books.as_ref()?.accounts;
    let column = |(number, year): (usize, &crate::viability::members::Year)| YearColumn {
        label: words.text("column-year", &[("year", number.to_string().into())]),
        values: [year.shares, year.accounts, year.reserve].map(|part| part.0).to_vec(),
        text: words.money_short(year.equity, currency),
    };
    let columns: Vec<YearColumn> = (1..).zip(&likely.years).map(column).collect();
    let ends = |up: bool| {
        let part = move |column: &YearColumn| -> i64 {
            column
                .values
                .iter()
                .filter(|value| (**value > 0) == up)
                .fold(0, |sum: i64, value| sum.saturating_add(*value))
        };
        columns.iter().map(part).collect::<Vec<i64>>()
    };
    let (low, high) = (ends(false).into_iter().min()?, ends(true).into_iter().max()?);
    let (first, last) = (likely.years.first()?, likely.years.last()?);
    let args = [
        ("first", words.money_whole(first.equity, currency).into()),
        ("last", words.money_whole(last.equity, currency).into()),
        ("years", likely.years.len().to_string().into()),
    ];
    let parts = ["shares", "accounts", "reserve"].map(|part| words.word(&format!("label-deal-account-{part}")));
    let said = columns.iter().zip(&likely.years).map(|(column, year)| {
        let sums = [year.shares, year.accounts, year.reserve].map(|part| words.money_whole(part, currency));
        let each = parts.iter().zip(sums).map(|(part, sum)| format!("{part} {sum}"));
        format!("{}: {}", column.label, each.collect::<Vec<_>>().join(", "))
    });
    Some(Drawing {
        caption: words.text("chart-capital", &args),
        alternative: sentence(words, said),
        chart: Chart::Years { ticks: ticks(low, high, words, currency), series: parts.to_vec(), columns },
    })
}

/// The steps of the change against the day cash runs out. Nothing without steps.
pub fn steps(story: &Story, words: &Words) -> Option<Drawing> {
    let timeline = &story.conversion.as_ref()?.timeline;
    let runs_out = timeline.runs_out;
    let first = timeline.steps.iter().map(|step| step.from).min()?;
    let last = timeline.steps.iter().map(|step| step.until).chain(runs_out).max()?;
    let since = |day: Date| i64::from((day - first).get_days());
    let step = |step: &crate::viability::timeline::Step| TimelineStep {
        label: words.word(&step.id.label()),
        from: since(step.from),
        until: since(step.until),
        text: words.text(
            "chart-steps-days",
            &[("from", words.day(step.from).into()), ("until", words.day(step.until).into())],
        ),
        late: runs_out.is_some_and(|day| step.until > day) && step.id != StepId::FirstPay,
    };
    let steps: Vec<TimelineStep> = timeline.steps.iter().map(step).collect();
    let transfer = timeline.steps.iter().find(|step| step.id == StepId::Transfer).map_or(last, |step| step.until);
    let said = steps.iter().map(|step| format!("{}: {}", step.label, step.text));
    let out = runs_out.map(|day| words.text("chart-steps-out", &[("date", words.short_date(day).into())]));
    Some(Drawing {
        caption: words.text("chart-steps", &[("date", words.date(transfer).into())]),
        alternative: sentence(words, said.chain(out.clone())),
        chart: Chart::Timeline {
            ticks: months(first, last).map(|day| Tick { value: since(day), text: words.day(day) }).collect(),
            steps,
            end: runs_out.zip(out).map(|(day, text)| Tick { value: since(day), text }),
        },
    })
}

/// First days of months between two days, as many as can be read.
fn months(first: Date, last: Date) -> impl Iterator<Item = Date> {
    let of_all =
        (i32::from(last.year()) - i32::from(first.year())) * 12 + i32::from(last.month()) - i32::from(first.month());
    let step = TICK_MONTHS.into_iter().find(|step| of_all / step <= TICKS).unwrap_or(12);
    let begin = first.first_of_month().checked_add(jiff::Span::new().months(1)).ok();
    successors(begin, move |day| day.checked_add(jiff::Span::new().months(step)).ok())
        .take_while(move |day| *day <= last)
}
