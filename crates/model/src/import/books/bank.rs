//! The bank by week, and pay by month.

use super::super::notes::Notes;
use super::super::{Record, SetAside};
use super::list::{Asked, List, aside};
use super::words::Field;
use super::{BankFlow, BankWeek, Flow, PayMonth};
use crate::money::Amount;
use crate::problem::{Code, Place, Problem};

/// Days of a week.
pub(super) const WEEK: i32 = 7;

/// Reads a cash book by week.
pub(super) fn weeks(list: &List<'_>, asked: &Asked, left: &mut Vec<SetAside>, notes: &mut Notes) -> Vec<BankWeek> {
    let known = [Field::Week, Field::Opening, Field::Closing].map(|field| list.column(field));
    let kinds: Vec<(usize, Flow)> = (0..list.headings.len())
        .filter(|at| !known.contains(&Some(*at)) && !list.headings[*at].trim().is_empty())
        .map(|at| (at, asked.words.flow(list.headings[at]).unwrap_or(Flow::Other)))
        .collect();
    for (at, _) in kinds.iter().filter(|(_, flow)| *flow == Flow::Other) {
        let place = Place::file(list.file).column(list.headings[*at]);
        notes.say(Problem::new(Code::BankHeadingUnknown, place));
    }
    list.note_orders(&[Field::Week], notes);
    let mut found = Vec::new();
    for &record in &list.body {
        let place = list.place(record);
        if list.is_heading(record) {
            aside(place, Code::RowRepeatedHeading, left, notes);
            continue;
        }
        if asked.words.is_total(list.cell(record, Field::Week)) {
            aside(place, Code::RowTotals, left, notes);
            continue;
        }
        let Some(from) = list.day(record, Field::Week, asked, notes) else {
            // One that cannot be read is noted where it was read.
            left.push(SetAside { place, reason: Code::DateUnreadable });
            continue;
        };
        let balance = |field| list.amount(record, field, asked);
        match (balance(Field::Opening), balance(Field::Closing), flows(list, record, &kinds, asked)) {
            (Some(opening), Some(closing), Some(flows)) => {
                found.push(BankWeek { from, opening, flows, closing, place });
            }
            _ => aside(place, Code::BooksAmountMissing, left, notes),
        }
    }
    settle_signs(&mut found);
    found
}

/// Returns what a week's headings hold; none where a cell is no amount. A blank cell is nothing.
fn flows(list: &List<'_>, record: Record<'_>, kinds: &[(usize, Flow)], asked: &Asked) -> Option<Vec<BankFlow>> {
    let each = kinds.iter().map(|(at, flow)| {
        let amount = if record.cell(*at).is_empty() { Some(Amount::ZERO) } else { list.amount_at(record, *at, asked) };
        Some(BankFlow { heading: list.headings[*at].to_owned(), flow: *flow, amount: amount? })
    });
    each.collect()
}

/// Gives payments their sign, where a cash book states them above zero: where more of its weeks then run on.
fn settle_signs(weeks: &mut [BankWeek]) {
    let turned = |flow: &BankFlow| match flow.flow {
        Flow::Customers | Flow::Other => flow.amount,
        _ => -flow.amount,
    };
    let run_on = |sign: &dyn Fn(&BankFlow) -> Amount| {
        weeks.iter().filter(|week| week.opening + week.flows.iter().map(sign).sum() == week.closing).count()
    };
    if run_on(&turned) > run_on(&|flow| flow.amount) {
        for flow in weeks.iter_mut().flat_map(|week| &mut week.flows) {
            flow.amount = turned(flow);
        }
    }
}

/// Puts weeks in order, folds those said again, and notes what is missing and what does not run on.
pub(super) fn in_order(mut weeks: Vec<BankWeek>, left: &mut Vec<SetAside>, notes: &mut Notes) -> (Vec<BankWeek>, u32) {
    weeks.sort_by_key(|week| week.from);
    let (mut kept, mut merged): (Vec<BankWeek>, u32) = (Vec::new(), 0);
    for week in weeks {
        let Some(last) = kept.last() else {
            kept.push(week);
            continue;
        };
        if last.from == week.from {
            match (last.opening, last.closing, &last.flows) == (week.opening, week.closing, &week.flows) {
                true => merged += 1,
                false => aside(week.place, Code::BooksDuplicate, left, notes),
            }
            continue;
        }
        let days = (week.from - last.from).get_days();
        if days != WEEK {
            let problem = Problem::new(Code::BankWeekMissing, week.place.clone());
            notes.say(problem.with("from", last.from).with("to", week.from));
        } else if last.closing != week.opening {
            notes.row(Code::BankNotRunningOn, week.place.clone());
        }
        kept.push(week);
    }
    for week in &kept {
        if week.opening + week.flows.iter().map(|flow| flow.amount).sum() != week.closing {
            notes.row(Code::BankNotRunningOn, week.place.clone());
        }
    }
    (kept, merged)
}

/// Reads pay by month.
pub(super) fn months(list: &List<'_>, asked: &Asked, left: &mut Vec<SetAside>, notes: &mut Notes) -> Vec<PayMonth> {
    let mut found: Vec<PayMonth> = Vec::new();
    for &record in &list.body {
        let place = list.place(record);
        if list.is_heading(record) {
            aside(place, Code::RowRepeatedHeading, left, notes);
            continue;
        }
        let text = list.cell(record, Field::Month);
        if asked.words.is_total(text) {
            aside(place, Code::RowTotals, left, notes);
            continue;
        }
        let month = month_of(text).or_else(|| list.day(record, Field::Month, asked, notes)?.first_of_month().into());
        let Some(month) = month else {
            if month_of(text).is_none() && text.is_empty() {
                notes.row(Code::DateUnreadable, place.clone().column(list.heading(Field::Month)));
            }
            left.push(SetAside { place, reason: Code::DateUnreadable });
            continue;
        };
        let amount = |field| match list.cell(record, field) {
            "" => Some(Amount::ZERO),
            _ => list.amount(record, field, asked),
        };
        let read = || {
            Some(PayMonth {
                month,
                gross: amount(Field::Gross)?,
                deducted: amount(Field::Deducted)?,
                employee_pension: amount(Field::EmployeePension)?,
                net: list.amount(record, Field::Net, asked)?,
                employer_charges: amount(Field::EmployerCharges)?,
                allowance: amount(Field::Allowance)?,
                employer_pension: amount(Field::EmployerPension)?,
                place: place.clone(),
            })
        };
        match read() {
            None => aside(place, Code::BooksAmountMissing, left, notes),
            Some(pay) if found.iter().any(|other| other.month == pay.month) => {
                aside(place, Code::BooksDuplicate, left, notes);
            }
            Some(pay) => found.push(pay),
        }
    }
    found.sort_by_key(|pay| pay.month);
    found
}

/// Reads a month written as year and month: `2026-04`.
fn month_of(text: &str) -> Option<crate::Date> {
    let (year, month) = text.split_once('-').filter(|(year, month)| year.len() == 4 && month.len() <= 2)?;
    crate::Date::new(year.parse().ok()?, month.parse().ok()?, 1).ok()
}
