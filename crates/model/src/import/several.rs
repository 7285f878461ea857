//! Several rows of one person: a list at several dates, stages of pay, a row for each component of pay or for each pay
//! run. Of each, one row stands for the person, and what becomes of the others is said.

use std::collections::{BTreeMap, BTreeSet};

use rust_decimal::Decimal;

use super::notes::Notes;
use super::numbers::{self, DecimalMark};
use super::pay::Stated;
use super::people::same_name;
use super::profile::{Layout, Meaning, Period, Reading};
use super::rows::Draft;
use super::shape::{self, HEADINGS};
use super::word_list::{WordList, is_one_of};
use super::{Record, Records, Table};
use super::{dates, headings};
use crate::Date;
use crate::problem::{Code, Place};

/// Rows that do not become a person of their own.
#[derive(Default)]
pub(super) struct Apart {
    /// Set aside: the row, why, and the id it has.
    pub(super) aside: Vec<(u32, Code, Option<String>)>,
    /// Taken up into the row of the same person.
    pub(super) merged: Vec<u32>,
}

/// Brings a table to a row a person. None where it is so already.
pub(super) fn one_row_each(table: &Table, reading: &mut Reading) -> (Option<Table>, Apart) {
    let mut apart = Apart::default();
    if let Some(at) = second_table(table, reading) {
        let rest = table.records.iter().skip(at);
        apart.aside = rest.map(|record| (record.row, Code::RowOtherTable, None)).collect();
        let from = table.records.get(at).map_or(u32::MAX, |record| record.row);
        let first = kept(table, reading, |record| record.row < from);
        let (plain, more) = one_row_each(&first, reading);
        apart.aside.extend(more.aside);
        return (plain.or(Some(first)), Apart { merged: more.merged, ..apart });
    }
    let body = || table.records.iter().skip(reading.columns.body());
    if let Some(reason) = reading.layout.nobody {
        apart.aside = body().map(|record| (record.row, reason, None)).collect();
        return (Some(kept(table, reading, |_| false)), apart);
    }
    if reading.layout.sample_rows > 0 {
        let samples = reading.layout.sample_rows;
        let rows: BTreeSet<u32> = body().take(samples as usize).map(|record| record.row).collect();
        apart.aside = rows.iter().map(|row| (*row, Code::RowSample, None)).collect();
        return (Some(kept(table, reading, |record| !rows.contains(&record.row))), apart);
    }
    if reading.columns.has(Meaning::Component) {
        return (by_component(table, reading, &mut apart), apart);
    }
    if let Some(rows) = of_other_dates(table, reading) {
        let id =
            |record: Record<'_>| Some(reading.columns.cell(record, Meaning::Id).to_owned()).filter(|id| !id.is_empty());
        apart.aside = body()
            .filter(|record| rows.contains(&record.row))
            .map(|record| (record.row, Code::RowOtherDate, id(record)))
            .collect();
        return (Some(kept(table, reading, |record| !rows.contains(&record.row))), apart);
    }
    (shape::with_periods(table, reading), apart)
}

/// Where another table begins under the first: at other headings, or at the lines of title above them.
fn second_table(table: &Table, reading: &Reading) -> Option<usize> {
    let columns = &reading.columns;
    let filled = |record: Record<'_>| record.cells().filter(|cell| !cell.is_empty()).count();
    let other = |record: Record<'_>| {
        filled(record) >= HEADINGS && !record.cells().any(headings::is_figure) && !columns.are_again(record) && {
            let headings = record.cells().filter(|cell| shape::means(&reading.layout, cell)).count();
            headings >= HEADINGS && headings * 2 > filled(record)
        }
    };
    let from = columns.body();
    let at = (from..table.records.len()).find(|index| table.records.get(*index).is_some_and(other))?;
    let title = |index: usize| table.records.get(index).is_some_and(|record| filled(record) == 1);
    let above = (from..at).rev().take_while(|index| title(*index)).count();
    Some(at - above)
}

/// The table with those rows under its headings that are to be kept.
fn kept(table: &Table, reading: &Reading, keep: impl Fn(Record<'_>) -> bool) -> Table {
    let mut records = Records::default();
    for (index, record) in table.records.iter().enumerate() {
        if index < reading.columns.body() || keep(record) {
            records.push(record.row, record.cells());
        }
    }
    Table { file: table.file.clone(), sheet: table.sheet.clone(), records }
}

/// Who a row is about: an id, else a name.
fn person(record: Record<'_>, reading: &Reading) -> Option<String> {
    let cell = |meaning| reading.columns.cell(record, meaning);
    let name =
        || same_name(&format!("{} {} {}", cell(Meaning::FirstName), cell(Meaning::Name), cell(Meaning::LastName)));
    let id = Some(cell(Meaning::Id).to_owned()).filter(|id| !id.is_empty());
    id.or_else(|| Some(name()).filter(|name| !name.is_empty()))
}

/// The rows of a dated list that another date stands for: of a list at several dates all but the latest, of stages of
/// one person's pay all but the last. None where each person has one date.
fn of_other_dates(table: &Table, reading: &Reading) -> Option<BTreeSet<u32>> {
    let columns = &reading.columns;
    let column = *columns.of(Meaning::PayDated).first()?;
    if reading.layout.runs {
        return None;
    }
    let body = || table.records.iter().skip(columns.body());
    let order = dates::DateOrder::of_column(body().map(|record| record.cell(column)));
    let mut read: BTreeMap<&str, Option<Date>> = BTreeMap::new();
    let mut dated: Vec<(Record<'_>, Date)> = Vec::new();
    for record in body().filter(|record| !columns.are_again(*record)) {
        let cell = record.cell(column);
        let date = *read.entry(cell).or_insert_with(|| dates::day_or_month(cell, order, &reading.words.months));
        dated.extend(date.map(|date| (record, date)));
    }
    let distinct: BTreeSet<Date> = dated.iter().map(|(_, date)| *date).collect();
    if distinct.len() < 2 {
        return None;
    }
    let latest = match columns.has(Meaning::List) {
        true => latest_with_both(&dated, reading),
        false => None,
    };
    if let Some(latest) = latest {
        return Some(dated.iter().filter(|(_, date)| *date != latest).map(|(record, _)| record.row).collect());
    }
    let mut last: BTreeMap<String, (Date, u32)> = BTreeMap::new();
    let mut often: BTreeMap<String, BTreeSet<Date>> = BTreeMap::new();
    for (record, date) in &dated {
        let Some(person) = person(*record, reading) else { continue };
        often.entry(person.clone()).or_default().insert(*date);
        let latest = last.entry(person).or_insert((*date, record.row));
        *latest = (*latest).max((*date, record.row));
    }
    let again = often.values().filter(|dates| dates.len() > 1).count();
    if again == 0 {
        return None;
    }
    // A list taken at several dates has most people again at each; stages of pay have a date of their own.
    let list = again * 2 >= often.len() && dated.len() >= distinct.len() * 2;
    let newest = *distinct.last()?;
    let other = dated.iter().filter(|(record, date)| match list {
        true => *date != newest,
        false => {
            person(*record, reading).is_some_and(|person| last.get(&person).is_some_and(|last| last.1 != record.row))
        }
    });
    Some(other.map(|(record, _)| record.row).collect())
}

/// The latest date at which both people and groups of posts stand.
fn latest_with_both(dated: &[(Record<'_>, Date)], reading: &Reading) -> Option<Date> {
    let mut at: BTreeMap<Date, (bool, bool)> = BTreeMap::new();
    for (record, date) in dated {
        let both = at.entry(*date).or_default();
        match is_group(*record, reading) {
            true => both.1 = true,
            false => both.0 = true,
        }
    }
    at.into_iter().rev().find(|(_, both)| *both == (true, true)).map(|(date, _)| date)
}

/// Whether a row stands for a group of posts. Where the level is not said, a row with an id of its own is a person.
pub(super) fn is_group(record: Record<'_>, reading: &Reading) -> bool {
    let level = reading.columns.cell(record, Meaning::List);
    match level.is_empty() {
        true => reading.columns.cell(record, Meaning::Id).is_empty(),
        false => is_one_of(level, &reading.layout.groups),
    }
}

/// What a component of pay is.
fn kind_of(component: &str, layout: &Layout) -> Option<Meaning> {
    let is = |words: &WordList| is_one_of(component, words);
    let components = &layout.components;
    match () {
        () if is(&components.base) => Some(Meaning::Pay),
        () if is(&components.extra) => Some(Meaning::Extra),
        () if is(&components.employer) => Some(Meaning::EmployerCharge),
        () => None,
    }
}

/// Takes up the rows of a person into one: base pay added up as pay, every other component in a column of its own.
fn by_component(table: &Table, reading: &mut Reading, apart: &mut Apart) -> Option<Table> {
    let columns = &reading.columns;
    let component = *columns.of(Meaning::Component).first()?;
    let amount = Meaning::PAY
        .iter()
        .filter(|meaning| !matches!(meaning, Meaning::PayHour | Meaning::PayDay))
        .find_map(|meaning| columns.of(*meaning).first().copied());
    let body = || table.records.iter().skip(columns.body());
    let mark = DecimalMark::of_column(body().map(|record| amount.map_or("", |amount| record.cell(amount))));
    let mut others: Vec<(String, Option<Meaning>)> = Vec::new();
    let mut order: Vec<String> = Vec::new();
    let mut people: BTreeMap<String, Vec<Record<'_>>> = BTreeMap::new();
    for record in body() {
        let own = || format!("\u{1f}{}", record.row);
        let text = record.cell(component);
        let person = person(record, reading).filter(|_| !text.is_empty()).unwrap_or_else(own);
        let of = people.entry(person.clone()).or_default();
        if of.is_empty() {
            order.push(person);
        }
        of.push(record);
        let kind = kind_of(text, &reading.layout);
        let kept_back = is_one_of(text, &reading.layout.components.deduction);
        if kind != Some(Meaning::Pay) && !kept_back && !text.is_empty() && !others.iter().any(|(name, _)| name == text)
        {
            others.push((text.to_owned(), kind));
        }
    }
    let width = columns.headings.len();
    let mut records = Records::default();
    for (index, record) in table.records.iter().take(columns.body()).enumerate() {
        let more = others.iter().map(|(name, _)| if index + 1 == columns.body() { name.as_str() } else { "" });
        records.push(record.row, (0..width).map(|column| record.cell(column)).chain(more));
    }
    let sum = |of: &[Record<'_>]| -> String {
        let cells: Vec<&str> = of
            .iter()
            .map(|record| amount.map_or("", |amount| record.cell(amount)))
            .filter(|cell| !cell.is_empty())
            .collect();
        if let [one] = cells.as_slice() {
            return (*one).to_owned();
        }
        let mut total = Decimal::ZERO;
        for cell in &cells {
            match numbers::amount(cell, mark, &reading.words.currencies) {
                Some((value, _)) => total = total.saturating_add(value),
                None => return (*cell).to_owned(),
            }
        }
        if cells.is_empty() { String::new() } else { numbers::text(total, mark) }
    };
    for person in &order {
        let Some(rows) = people.get(person) else { continue };
        let of = |name: &str| -> Vec<Record<'_>> {
            rows.iter().copied().filter(|record| record.cell(component) == name).collect()
        };
        let base: Vec<Record<'_>> = rows
            .iter()
            .copied()
            .filter(|record| {
                let text = record.cell(component);
                text.is_empty() || kind_of(text, &reading.layout) == Some(Meaning::Pay)
            })
            .collect();
        let Some(first) = base.first().or(rows.first()).copied() else { continue };
        let pay_columns: Vec<usize> = Meaning::PAY.iter().flat_map(|meaning| columns.of(*meaning).to_vec()).collect();
        let cells = (0..width).map(|column| match () {
            () if Some(column) == amount => sum(&base),
            // The rate of what is paid on top is no pay.
            () if base.is_empty() && pay_columns.contains(&column) => String::new(),
            () => first.cell(column).to_owned(),
        });
        let row = rows.iter().map(|record| record.row).min().unwrap_or(first.row);
        records.push(row, cells.chain(others.iter().map(|(name, _)| sum(&of(name)))));
        apart.merged.extend(rows.iter().map(|record| record.row).filter(|other| *other != row));
    }
    for (name, kind) in others {
        reading.columns.more(kind, name);
    }
    Some(Table { file: table.file.clone(), sheet: table.sheet.clone(), records })
}

/// Adds up the pay runs of a person: rows of one person whose periods, or days of pay, differ. Returns the places of
/// those that went into an earlier one.
pub(super) fn add_up_runs(drafts: &mut Vec<Draft<'_>>, reading: &Reading, notes: &mut Notes) -> u32 {
    let of_run = |draft: &Draft<'_>| match reading.layout.runs {
        true => draft.row.pay_dated.map(|day| (day, day)),
        false => draft.covers,
    };
    let runs: BTreeSet<(Date, Date)> = drafts.iter().filter_map(of_run).collect();
    if runs.is_empty() {
        return 0;
    }
    let spacing = spacing(&runs).filter(|_| reading.layout.runs);
    let mut kept: Vec<Draft<'_>> = Vec::with_capacity(drafts.len());
    // Of each person, the draft kept and the runs in it.
    let mut people: BTreeMap<String, (usize, BTreeSet<(Date, Date)>)> = BTreeMap::new();
    let mut merged = 0;
    for mut draft in drafts.drain(..) {
        if let (Stated::Amount { period, doubt, .. }, Some(spacing)) = (&mut draft.stated, spacing)
            && *doubt == Some(Code::PayPeriodMissing)
        {
            (*period, *doubt) = (spacing, None);
        }
        let name = || draft.row.name.as_deref().map(same_name);
        let (Some(run), Some(person)) = (of_run(&draft), draft.id.map(str::to_owned).or_else(name)) else {
            kept.push(draft);
            continue;
        };
        let known = people.get_mut(&person);
        let Some((at, runs)) = known.filter(|(at, runs)| {
            (reading.layout.runs || !runs.contains(&run))
                && kept.get(*at).is_some_and(|first| first.stated.same_kind(&draft.stated))
        }) else {
            people.entry(person).or_insert((kept.len(), BTreeSet::from([run])));
            kept.push(draft);
            continue;
        };
        runs.insert(run);
        if let Some(first) = kept.get_mut(*at) {
            first.stated.add(&draft.stated, u32::try_from(runs.len()).unwrap_or(u32::MAX));
            first.row.pay_dated = first.row.pay_dated.max(draft.row.pay_dated);
        }
        notes.row(Code::RowSamePerson, Place::from(&draft.row.place));
        merged += 1;
    }
    *drafts = kept;
    merged
}

/// The period that lies between days of pay; none where they are not spaced alike.
fn spacing(runs: &BTreeSet<(Date, Date)>) -> Option<Period> {
    let days: Vec<Date> = runs.iter().map(|(day, _)| *day).collect();
    let gaps: Vec<i32> = days.windows(2).map(|pair| pair[1].since(pair[0]).map_or(0, |span| span.get_days())).collect();
    let all = |least: i32, most: i32| !gaps.is_empty() && gaps.iter().all(|gap| (least..=most).contains(gap));
    match () {
        () if all(7, 7) => Some(Period::Week),
        () if all(14, 14) => Some(Period::Fortnight),
        () if all(28, 28) && gaps.len() > 1 => Some(Period::FourWeeks),
        () if all(13, 18) => Some(Period::HalfMonth),
        () if all(28, 33) => Some(Period::Month),
        () => None,
    }
}
