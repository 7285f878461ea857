//! Accounts in XBRL: the figures of one day, as lines that are sums of lines.
//!
//! A sum is compared with its parts and left; what is taken is the parts, or the sum where the file states none. Figures
//! of other days stay apart.

use std::collections::{BTreeMap, BTreeSet};

use rust_decimal::Decimal;

use super::super::notes::Notes;
use super::super::numbers::{self, DecimalMark};
use super::super::xbrl::{self, Column};
use super::super::{Record, SetAside, Table};
use super::accounts::Found;
use super::list::{Asked, MOST, aside};
use super::words::{Line, Side};
use super::{Account, Heads};
use crate::Date;
use crate::decision::Head;
use crate::money::{Amount, Currency, Rounding};
use crate::problem::{Arg, Code, Place, Problem};

/// Powers of ten past this are no scale of accounts.
const LARGEST_SCALE: u32 = 12;
/// Names a problem lists.
const NAMED: usize = 6;

/// Returns whether a table is the figures of a document in XBRL.
pub(super) fn is_figures(table: &Table) -> bool {
    table.records.get(0).is_some_and(xbrl::is_heading)
}

/// A line the file states.
struct Stated<'a> {
    record: Record<'a>,
    amount: Amount,
}

/// What a file states of one day, by line.
struct Statement<'a> {
    lines: &'a [Line],
    stated: BTreeMap<usize, Stated<'a>>,
    /// Lines that are stated and have no amount that can be counted with.
    unknown: BTreeSet<usize>,
}

/// Reads the figures of a document as they stood on the last day it has by `day`.
pub(super) fn read(table: &Table, asked: &Asked, day: Date, heads: &Heads, notes: &mut Notes) -> Found {
    let file = table.file.as_str();
    let mut found = Found::default();
    let records: Vec<Record<'_>> = table.records.iter().skip(1).collect();
    found.read = records.len();
    let mut of_lines = Vec::new();
    let mut unused = Vec::new();
    for record in &records {
        match line_of(*record, asked) {
            Some(line) => of_lines.push((*record, line)),
            None => {
                unused.push(record.cell(Column::Concept as usize));
                found.left.push(SetAside { place: Place::row(file, record.row), reason: Code::FactUnused });
            }
        }
    }
    say_names(file, Code::FactUnused, &unused, notes);
    let of_day = of_one_day(file, of_lines, day, &mut found, notes);
    let mut statement = statement(file, &of_day, asked, &mut found, notes);
    statement.mend_signs(file, notes);
    statement.compare(file, asked.currency, notes);
    let mut taken = BTreeSet::new();
    for root in (0..statement.lines.len()).filter(|at| statement.lines[*at].of.is_none()) {
        statement.take(root, &mut taken);
    }
    for (at, stated) in &statement.stated {
        let place = Place::row(file, stated.record.row);
        let line = &statement.lines[*at];
        if !taken.contains(at) {
            let reason = if line.note { Code::FactUnused } else { Code::RowTotals };
            found.left.push(SetAside { place, reason });
            continue;
        }
        let amount = if statement.is_credit(*at) { -stated.amount } else { stated.amount };
        let decided = heads.get(&line.name).copied();
        let head = decided.or(line.head);
        found.accounts.push(Account { code: None, name: line.name.clone(), amount, head, proposed: line.head, place });
    }
    if found.accounts.is_empty() {
        notes.say(Problem::new(Code::BooksUnreadable, Place::file(file)));
    }
    less_the_year(&mut found.accounts);
    found
}

/// The line a figure is of.
fn line_of(record: Record<'_>, asked: &Asked) -> Option<usize> {
    let taxonomy = record.cell(Column::Taxonomy as usize);
    if !asked.words.taxonomies.iter().any(|start| taxonomy.starts_with(start.as_str())) {
        return None;
    }
    let (concept, member) = (record.cell(Column::Concept as usize), record.cell(Column::Member as usize));
    asked.words.lines.iter().position(|line| {
        let of_member = match line.members.is_empty() {
            true => member.is_empty(),
            false => line.members.iter().any(|one| one == member),
        };
        of_member && line.concepts.iter().any(|one| one == concept)
    })
}

/// Says of figures what they are of, by their names.
fn say_names(file: &str, code: Code, names: &[&str], notes: &mut Notes) {
    let distinct: BTreeSet<&str> = names.iter().copied().collect();
    if distinct.is_empty() {
        return;
    }
    let mut listed: Vec<&str> = distinct.iter().take(NAMED).copied().collect();
    if distinct.len() > NAMED {
        listed.push("…");
    }
    notes.say(Problem::new(code, Place::file(file)).with("count", names.len()).with("names", listed.join(", ")));
}

/// Keeps the figures of the last day the file has by `day`, or of its first day after it.
fn of_one_day<'a>(
    file: &str,
    of_lines: Vec<(Record<'a>, usize)>,
    day: Date,
    found: &mut Found,
    notes: &mut Notes,
) -> Vec<(Record<'a>, usize)> {
    let ends = |record: Record<'_>| record.cell(Column::To as usize).parse::<Date>().ok();
    let days: BTreeSet<Date> = of_lines.iter().filter_map(|(record, _)| ends(*record)).collect();
    let taken = days.range(..=day).next_back().or_else(|| days.first()).copied();
    let from = |record: Record<'_>| record.cell(Column::From as usize).parse::<Date>().ok();
    // Of spans that end on the day, the whole year and not its last part.
    let begins =
        of_lines.iter().filter(|(record, _)| ends(*record) == taken).filter_map(|(record, _)| from(*record)).min();
    let mut kept = Vec::new();
    let (mut others, mut other_days) = (0_usize, BTreeSet::new());
    let mut missing: BTreeMap<&str, usize> = BTreeMap::new();
    for (record, line) in of_lines {
        let place = Place::row(file, record.row);
        let end = ends(record);
        if end.is_none() {
            let concept = record.cell(Column::Concept as usize);
            aside(place.column(concept), Code::FactUndated, &mut found.left, notes);
            continue;
        }
        if end != taken || from(record).is_some_and(|from| Some(from) != begins) {
            others += 1;
            other_days.extend(end.filter(|_| end != taken));
            found.left.push(SetAside { place, reason: Code::PeriodOther });
            continue;
        }
        let context = record.cell(Column::Context as usize);
        if !context.is_empty() {
            *missing.entry(context).or_default() += 1;
        }
        kept.push((record, line));
    }
    let Some(taken) = taken else { return kept };
    if taken != day {
        let problem = Problem::new(Code::AccountsDated, Place::file(file)).with("date", taken);
        notes.say(problem.with("day", day));
    }
    for (context, count) in missing {
        let problem = Problem::new(Code::FactContextMissing, Place::file(file)).with("count", count);
        notes.say(problem.with("context", context).with("date", taken));
    }
    if others > 0 {
        let days: Vec<String> = other_days.iter().map(Date::to_string).collect();
        let problem = Problem::new(Code::PeriodOther, Place::file(file)).with("taken", taken.to_string());
        notes.say(problem.with("others", days.join(", ")));
    }
    kept
}

/// Reads the amount of each line, once.
fn statement<'a>(
    file: &str,
    of_day: &[(Record<'a>, usize)],
    asked: &'a Asked<'_>,
    found: &mut Found,
    notes: &mut Notes,
) -> Statement<'a> {
    let mut statement = Statement { lines: &asked.words.lines, stated: BTreeMap::new(), unknown: BTreeSet::new() };
    let mut foreign: BTreeMap<String, usize> = BTreeMap::new();
    let mut conflicts: BTreeMap<usize, Vec<Record<'a>>> = BTreeMap::new();
    let plan = match asked.currency {
        Currency::NONE => of_day.iter().find_map(|(record, _)| Currency::parse(record.cell(Column::Unit as usize))),
        currency => Some(currency),
    };
    for (record, line) in of_day {
        let place = Place::row(file, record.row);
        let unit = record.cell(Column::Unit as usize);
        if Currency::parse(unit) != plan || plan.is_none() {
            *foreign.entry(unit.to_owned()).or_default() += 1;
            found.left.push(SetAside { place, reason: Code::BooksCurrency });
            continue;
        }
        let concept = record.cell(Column::Concept as usize);
        if matches!(record.cell(Column::Format as usize), xbrl::NIL | "nocontent" | "fixed-empty") {
            found.left.push(SetAside { place, reason: Code::RowEmpty });
            continue;
        }
        let Some(amount) = amount(*record, asked.currency) else {
            statement.unknown.insert(*line);
            let (format, text) = (record.cell(Column::Format as usize), record.cell(Column::Text as usize));
            if mark_of(format).is_some() {
                aside(place.column(concept), Code::BooksAmountMissing, &mut found.left, notes);
            } else {
                let problem = Problem::new(Code::FactFormatUnknown, place.clone().column(concept));
                notes.say(problem.with("format", format).with("text", text));
                found.left.push(SetAside { place, reason: Code::FactFormatUnknown });
            }
            continue;
        };
        match statement.stated.get(line) {
            Some(first) if first.amount == amount => found.merged += 1,
            Some(_) => conflicts.entry(*line).or_default().push(*record),
            None => {
                statement.stated.insert(*line, Stated { record: *record, amount });
            }
        }
    }
    for (unit, count) in foreign {
        let problem = Problem::new(Code::BooksCurrency, Place::file(file)).with("own", unit);
        notes.say(problem.with("plan", asked.currency.code()).with("count", count));
    }
    for (line, mut others) in conflicts {
        let first = statement.stated.remove(&line);
        statement.unknown.insert(line);
        let place = |record: Record<'_>| Place::row(file, record.row);
        let concept = statement.lines[line].name.as_str();
        let amounts = first.iter().map(|first| first.record).chain(others.iter().copied());
        let mut amounts = amounts.filter_map(|record| self::amount(record, asked.currency));
        let money = |amount: Option<Amount>| Arg::Money(amount.unwrap_or_default(), asked.currency);
        let at = others.first().copied().map(place).unwrap_or_default();
        let problem = Problem::new(Code::FactsConflict, at).with("name", concept);
        notes.say(problem.with("one", money(amounts.next())).with("other", money(amounts.next())));
        others.extend(first.map(|first| first.record));
        found
            .left
            .extend(others.into_iter().map(|record| SetAside { place: place(record), reason: Code::FactsConflict }));
    }
    statement
}

/// The decimal mark of a format of numbers: the names of the transformation registries, old and new.
fn mark_of(format: &str) -> Option<DecimalMark> {
    match format {
        "" | "numdotdecimal" | "num-dot-decimal" | "numdotdecimalin" | "num-dot-decimal-in" | "numcommadot"
        | "numspacedot" | "zerodash" | "numdash" | "num-dash" | "fixedzero" | "fixed-zero" => Some(DecimalMark::Point),
        "numcommadecimal" | "num-comma-decimal" | "numdotcomma" | "numspacecomma" => Some(DecimalMark::Comma),
        _ => None,
    }
}

/// The amount a figure's text, sign and scale say; none where they say none.
fn amount(record: Record<'_>, currency: Currency) -> Option<Amount> {
    let (format, text) = (record.cell(Column::Format as usize), record.cell(Column::Text as usize));
    let mark = mark_of(format)?;
    let zero = matches!(format, "fixedzero" | "fixed-zero" | "zerodash" | "numdash" | "num-dash");
    let dashes = !text.is_empty() && text.chars().all(|c| matches!(c, '-' | '–' | '—' | '−'));
    let plain =
        |text: &str| text.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | ',' | ' ' | '\u{a0}' | '\'' | '’'));
    let value = match text {
        _ if zero && (format.starts_with("fixed") || dashes) => Decimal::ZERO,
        // Without a format, a number is written as programs write it.
        _ if format.is_empty() => text.parse().ok()?,
        _ if !plain(text) => return None,
        _ => numbers::amount(text, mark, &BTreeMap::new())?.0,
    };
    let scale: i32 = match record.cell(Column::Scale as usize) {
        "" => 0,
        scale => scale.parse().ok()?,
    };
    if scale.unsigned_abs() > LARGEST_SCALE {
        return None;
    }
    let power = Decimal::from(10_i64.checked_pow(scale.unsigned_abs())?);
    let value = if scale < 0 { value.checked_div(power)? } else { value.checked_mul(power)? };
    let value = match record.cell(Column::Sign as usize) {
        "-" => -value,
        "" => value,
        _ => return None,
    };
    let counted = value.abs() <= Decimal::from(MOST);
    counted.then(|| Amount::from_major(value, currency.decimals(), Rounding::HalfUp))
}

impl Statement<'_> {
    fn parts(&self, line: usize, note: bool) -> impl Iterator<Item = usize> + '_ {
        let id = self.lines[line].id.as_str();
        (0..self.lines.len()).filter(move |at| {
            self.lines[*at].of.as_deref() == Some(id) && self.lines[*at].note == note && self.is_there(*at)
        })
    }

    /// Whether the file states a line or one that is part of it.
    fn is_there(&self, line: usize) -> bool {
        self.stated.contains_key(&line)
            || self.unknown.contains(&line)
            || (0..self.lines.len())
                .any(|at| self.lines[at].of.as_ref() == Some(&self.lines[line].id) && self.is_there(at))
    }

    /// What a line comes to: as stated, else as its parts do.
    fn amount(&self, line: usize) -> Option<Amount> {
        match self.stated.get(&line) {
            Some(stated) => Some(stated.amount),
            None if self.unknown.contains(&line) => None,
            None => self.sum(line, false),
        }
    }

    /// What the parts of a line come to; none where it has none or one of them is not known.
    fn sum(&self, line: usize, note: bool) -> Option<Amount> {
        let mut parts = self.parts(line, note).peekable();
        parts.peek()?;
        parts.map(|at| self.amount(at).map(|amount| if self.lines[at].taken_off { -amount } else { amount })).sum()
    }

    fn position(&self, id: Option<&String>) -> Option<usize> {
        self.lines.iter().position(|line| Some(&line.id) == id)
    }

    /// Turns figures that are below zero by what they are the sum of, or by the line they must be equal to, and where
    /// neither says it by their brackets, though their tag has no sign. Lines stand in the file of words before what
    /// they are part of.
    fn mend_signs(&mut self, file: &str, notes: &mut Notes) {
        let mut turned = Vec::new();
        for at in 0..self.lines.len() {
            let Some(stated) = self.stated.get(&at).filter(|_| self.lines[at].either) else { continue };
            let bracketed = !stated.record.cell(Column::Brackets as usize).is_empty();
            let signed = !stated.record.cell(Column::Sign as usize).is_empty();
            if !bracketed || signed || stated.amount <= Amount::ZERO {
                continue;
            }
            let equal = self.position(self.lines[at].equals.as_ref()).and_then(|other| self.amount(other));
            let below = match self.sum(at, false).or(equal) {
                Some(sum) => sum == -stated.amount,
                None => true,
            };
            if below {
                turned.push(stated.record);
                if let Some(stated) = self.stated.get_mut(&at) {
                    stated.amount = -stated.amount;
                }
            }
        }
        let names: Vec<&str> = turned.iter().map(|record| record.cell(Column::Concept as usize)).collect();
        say_names(file, Code::FactSign, &names, notes);
    }

    /// Notes sums that are not those of their parts, and lines that are not equal and must be.
    fn compare(&self, file: &str, currency: Currency, notes: &mut Notes) {
        for (at, stated) in &self.stated {
            let line = &self.lines[*at];
            let equal = self.position(line.equals.as_ref()).and_then(|other| self.amount(other));
            for added in [self.sum(*at, false), equal].into_iter().flatten().filter(|added| *added != stated.amount) {
                let place = Place::row(file, stated.record.row).column(stated.record.cell(Column::Concept as usize));
                let problem =
                    Problem::new(Code::TotalsDiffer, place).with("stated", Arg::Money(stated.amount, currency));
                notes.say(problem.with("added", Arg::Money(added, currency)));
            }
        }
    }

    /// Chooses what of a line is taken: its parts, else the parts its note gives where they come to it, else itself.
    fn take(&self, line: usize, taken: &mut BTreeSet<usize>) {
        let parts: Vec<usize> = self.parts(line, false).collect();
        let in_note: Vec<usize> = self.parts(line, true).collect();
        let whole = self.stated.get(&line).map(|stated| stated.amount);
        let noted = !in_note.is_empty() && whole.is_none_or(|whole| self.sum(line, true) == Some(whole));
        match () {
            () if !parts.is_empty() => parts.into_iter().for_each(|part| self.take(part, taken)),
            () if noted => in_note.into_iter().for_each(|part| self.take(part, taken)),
            () if whole.is_some() && !self.lines[line].only_sum => {
                taken.insert(line);
            }
            () => {}
        }
    }

    /// Whether an amount above zero of a line is a credit.
    fn is_credit(&self, line: usize) -> bool {
        let one = &self.lines[line];
        let above = match self.position(one.of.as_ref()) {
            Some(above) if above != line => self.is_credit(above),
            _ => one.side == Some(Side::Credit),
        };
        above != one.taken_off
    }
}

/// Takes the result of the year off the profit kept: a balance sheet states it with it, accounts without it.
fn less_the_year(accounts: &mut [Account]) {
    let of_year = |account: &&Account| account.head.is_some_and(|head| head >= Head::Sales);
    let result: Amount = accounts.iter().filter(of_year).map(|account| account.amount).sum();
    if let Some(kept) = accounts.iter_mut().find(|account| account.head == Some(Head::RetainedEarnings)) {
        kept.amount -= result;
    }
}
