//! One table to rows: which records are people or posts, and what each says.

mod draft;
mod stated;
mod totals;

use std::borrow::Cow;
use std::collections::{BTreeSet, HashSet};
use std::hash::{BuildHasher, Hasher};
use std::ops::Range;
use std::sync::Arc;

use rust_decimal::Decimal;

use self::draft::times_a_year;
pub(super) use self::draft::{Draft, Left, Sheet};
use self::totals::{Sum, Sums};
use super::dates::{self, DateOrder};
use super::extras::Extras;
use super::notes::Notes;
use super::numbers::{self, DecimalMark};
use super::pay::possible_hours;
use super::profile::{Meaning, Reading};
use super::read::own_key;
use super::reporting::{self, Outline, Reference};
use super::several::is_group;
use super::shared_texts::SharedTexts;
use super::watch::{Stopped, Watch};
use super::word_list::is_one_of;
use super::{ControlTotal, ManagerRef, Pay, Record, Row, RowKind, RowMore, RowPlace, SetAside, Table};
use crate::Date;
use crate::halves::{HALVED, both};
use crate::money::Currency;
use crate::problem::{Code, Place, Problem};

/// Two-figure years up to this are of this century: a worker's first day, and a day of birth.
const SHORT_YEAR: i16 = 68;
const SHORT_BIRTH_YEAR: i16 = 15;
/// Nobody is as old as this.
const AGE_BELOW: u32 = 120;
/// More than any one person works, and more posts than any row stands for.
const FTE_AT_MOST: Decimal = Decimal::TWO;
const POSTS_AT_MOST: Decimal = Decimal::from_parts(1_000_000, 0, 0, false, 0);
/// Rows from which one id on all of them is the employer's, and rows an id of a person never has.
const SHARED_ID_ROWS: usize = 3;
const ROWS_OF_ONE_ID: usize = 20;
/// Records read as one by each of two threads: what the second has read is moved, so it is held twice for a moment.
const BLOCK: usize = 16_384;
/// Amounts from this on, and with more places, may add up to another sum in another order.
const LARGE: i64 = 100_000_000_000;
const PLACES: u32 = 8;

/// Reads the records under the headings.
pub(super) fn read<'a>(
    table: &'a Table,
    label: &str,
    reading: &mut Reading,
    notes: &mut Notes,
    watch: &Watch<'_>,
) -> Result<Sheet<'a>, Stopped> {
    let body = table.records.iter().skip(reading.columns.body());
    if id_is_shared(body.clone(), reading) {
        reading.columns.forget(Meaning::Id);
    }
    if body.len() > 1 && body.clone().all(|record| reading.columns.cell(record, Meaning::Manager).is_empty()) {
        // A column nobody filled in does not say that everybody is at the top.
        reading.columns.forget(Meaning::Manager);
    }
    reporting::choose(table, &mut reading.columns);
    let reader = TableReader::new(table, label, reading);
    let columns = &reading.columns;
    let mut sheet =
        Sheet { read: u32::try_from(body.len()).unwrap_or(u32::MAX), currency: reader.currency, ..Sheet::default() };
    let outline = Outline::of(table, columns);
    let part = reader.part_of(columns.body()..table.records.len(), &outline, watch)?;
    let sums = part.sums;
    notes.append(part.notes);
    (sheet.drafts, sheet.left) = (part.drafts, part.left);
    reporting::by_paths(&mut sheet.drafts, &part.paths);
    reporting::note(label, columns, &outline, &sheet.drafts, notes);
    let times = times_a_year(&sheet.drafts);
    sheet.beside = part.extras.unwrap_or_else(|| Extras::of(columns)).said(label, columns, times, notes);
    sheet.total = reader.pay_column.map(|column| ControlTotal {
        file: label.to_owned(),
        column: columns.headings[column].clone(),
        rows: sums.all.rows,
        sum: sums.all.value,
        stated: sums.stated,
    });
    for column in reader.assumed_orders {
        notes.say(Problem::new(Code::DateOrderAssumed, Place::file(label).column(&columns.headings[column])));
    }
    Ok(sheet)
}

/// What was read of some records one after another.
#[derive(Default)]
struct Part<'a> {
    drafts: Vec<Draft<'a>>,
    left: Vec<Left<'a>>,
    sums: Sums,
    notes: Notes,
    texts: SharedTexts,
    /// Drafts by their index, with the paths they stand at.
    paths: Vec<(usize, Vec<&'a str>)>,
    extras: Option<Extras>,
}

impl Part<'_> {
    /// Takes what was read of the records after these, and leaves their texts, for more that is read of them to share.
    fn append(&mut self, later: &mut Self) {
        self.drafts.append(&mut later.drafts);
        self.left.append(&mut later.left);
        self.sums.append(&std::mem::take(&mut later.sums));
        self.notes.append(std::mem::take(&mut later.notes));
        match (&mut self.extras, later.extras.take()) {
            (Some(own), Some(later)) => own.append(&later),
            (own, later) => *own = own.take().or(later),
        }
    }
}

/// An id that is the same on every row, or on twenty rows each, is the employer's, not a person's.
fn id_is_shared<'a>(body: impl Iterator<Item = Record<'a>>, reading: &Reading) -> bool {
    let mut ids: Vec<&str> = body.map(|record| reading.columns.cell(record, Meaning::Id)).collect();
    ids.retain(|id| !id.is_empty());
    let mut distinct: HashSet<&str, foldhash::fast::RandomState> = HashSet::default();
    let few = |distinct: usize| distinct <= 1 || distinct * ROWS_OF_ONE_ID <= ids.len();
    // The first rows of most registers settle it.
    let mut ids_left = ids.iter();
    while few(distinct.len()) {
        let Some(id) = ids_left.next() else { break };
        distinct.insert(id);
    }
    ids.len() >= SHARED_ID_ROWS && few(distinct.len())
}

struct TableReader<'a, 't> {
    table: &'t Table,
    label: &'a str,
    /// The label, to be shared by the places of its rows.
    file: Arc<str>,
    reading: &'a Reading,
    /// How the lines above the headings start: reports of several periods repeat them.
    titles: BTreeSet<&'t str>,
    /// Decimal mark and order of dates, by column.
    marks: Vec<DecimalMark>,
    orders: Vec<DateOrder>,
    /// Columns whose dates were read day first though nothing says so.
    assumed_orders: Vec<usize>,
    /// The best column of each kind of pay there is: in one amount, then the ends of bands.
    pay: Vec<(Meaning, usize)>,
    /// Whether a column is used for anything.
    used: Vec<bool>,
    /// Whether every column has a heading.
    all_headed: bool,
    /// The headings, to be shared by rows.
    headings: Vec<Arc<str>>,
    /// The letters words for totals begin with.
    initials: Vec<char>,
    /// What content is digested with.
    digests: [foldhash::quality::FixedState; 2],
    /// The best column of pay in one amount.
    pay_column: Option<usize>,
    currency: Option<Currency>,
    file_dated: Option<Date>,
}

impl<'a, 't> TableReader<'a, 't> {
    fn new(table: &'t Table, label: &'a str, reading: &'a Reading) -> Self {
        let columns = &reading.columns;
        let body = table.records.iter().skip(columns.body());
        let titles = table.records.iter().take(columns.record.unwrap_or(0)).map(|record| record.cell(0));
        let column = |index: usize| body.clone().map(move |record| record.cell(index));
        let width = columns.headings.len();
        let marks_of =
            |columns: Range<usize>| -> Vec<_> { columns.map(|index| DecimalMark::of_column(column(index))).collect() };
        let marks = match body.len() < HALVED {
            true => marks_of(0..width),
            false => {
                let (mut marks, mut others) = both(|| marks_of(0..width / 2), || marks_of(width / 2..width));
                marks.append(&mut others);
                marks
            }
        };
        let mut orders = vec![DateOrder::Open; width];
        let date_columns = [Meaning::Born, Meaning::Started, Meaning::Left, Meaning::PayDated]
            .map(|meaning| columns.of(meaning))
            .concat();
        for index in &date_columns {
            orders[*index] = DateOrder::of_column(column(*index));
        }
        // A column that leaves it open follows the others of its table.
        let mut decided = date_columns.iter().map(|index| orders[*index]).filter(|order| *order != DateOrder::Open);
        let order = decided.next().filter(|first| decided.all(|other| other == *first));
        for index in &date_columns {
            if let (DateOrder::Open, Some(order)) = (orders[*index], order) {
                orders[*index] = order;
            }
        }
        let assumed = |index: &usize| orders[*index] == DateOrder::Open && column(*index).any(dates::depends_on_order);
        let assumed_orders = date_columns.iter().copied().filter(assumed).collect();
        let pay_column = Meaning::PAY.iter().find_map(|meaning| columns.of(*meaning).first().copied());
        let pay = Meaning::PAY.into_iter().chain([Meaning::PayFloor, Meaning::PayCeiling]);
        let pay = pay.filter_map(|meaning| Some((meaning, *columns.of(meaning).first()?))).collect();
        let initials = reading.words.totals.lower().filter_map(|word| word.chars().next()).collect();
        let mut reader = Self {
            table,
            label,
            file: label.into(),
            reading,
            pay,
            used: (0..width).map(|column| columns.meaning(column).is_some()).collect(),
            all_headed: columns.headings.iter().all(|heading| !heading.trim().is_empty()),
            headings: columns.headings.iter().map(|heading| heading.as_str().into()).collect(),
            initials,
            digests: [1, 2].map(foldhash::quality::FixedState::with_seed),
            titles: titles.filter(|title| !title.is_empty()).collect(),
            marks,
            orders,
            assumed_orders,
            pay_column,
            currency: None,
            file_dated: reading.dated_by_file_name.then(|| month_in(&table.file)).flatten(),
        };
        reader.currency = reader.currency_of(body);
        reader
    }

    /// The table's currency: its heading's, else what most rows say, else the profile's.
    fn currency_of<'r>(&self, body: impl Iterator<Item = Record<'r>>) -> Option<Currency> {
        let columns = &self.reading.columns;
        let heading = self
            .pay
            .iter()
            .filter_map(|(meaning, _)| columns.heading(*meaning))
            .find_map(|text| self.currency_in(text));
        let most = move || {
            // In the order they are first stated, with how many rows state them.
            let mut stated: Vec<(Currency, usize)> = Vec::new();
            for currency in body.filter_map(|record| self.row_currency(record)) {
                match stated.iter_mut().find(|(known, _)| *known == currency) {
                    Some((_, rows)) => *rows += 1,
                    None => stated.push((currency, 1)),
                }
            }
            // Of equals, the first stated: `max_by_key` keeps the last.
            stated.iter().rev().max_by_key(|(_, rows)| *rows).map(|(currency, _)| *currency)
        };
        heading.or_else(most).or(self.reading.currency)
    }

    /// The sign or the code of a currency in a heading.
    fn currency_in(&self, heading: &str) -> Option<Currency> {
        let words: Vec<String> = heading.split(|c: char| !c.is_alphanumeric()).map(str::to_uppercase).collect();
        let known = self.reading.words.currencies.iter();
        let stands = |sign: &str| {
            if sign.chars().all(char::is_alphabetic) {
                words.iter().any(|word| word == sign)
            } else {
                heading.contains(sign)
            }
        };
        known.rev().find(|(sign, _)| stands(sign)).map(|(_, currency)| *currency)
    }

    /// The currency a row states for itself, in its own column or beside its pay.
    fn row_currency(&self, record: Record<'_>) -> Option<Currency> {
        let own = self.text(record, Meaning::Currency).map(str::to_uppercase);
        let own = own.and_then(|own| {
            let known = self.reading.words.currencies.get(&own).copied();
            known.or_else(|| Currency::parse(&own))
        });
        own.or_else(|| {
            // Figures alone state none.
            let mut pay = self.pay.iter().filter(|(_, column)| !numbers::is_plain(record.cell(*column)));
            pay.find_map(|(meaning, _)| self.amount(record, *meaning)?.1)
        })
    }

    /// Reads some records. A long table is read in blocks, two at once, the second as far as nothing in it depends on the
    /// sums of the first; the rest of it comes after. Where a row's place says who it reports to, they are read in turn.
    fn part_of(&self, records: Range<usize>, outline: &Outline, watch: &Watch<'_>) -> Result<Part<'t>, Stopped> {
        let mut part = Part::default();
        let columns = &self.reading.columns;
        let by_place = [Meaning::Path, Meaning::Step, Meaning::Level].iter().any(|meaning| columns.has(*meaning));
        if records.len() < HALVED || by_place {
            let all = records.len();
            self.read_on(records, &mut part, outline, false);
            watch.did(all)?;
            return Ok(part);
        }
        part.drafts.reserve_exact(records.len());
        let mut later = Part::default();
        for start in records.clone().step_by(2 * BLOCK) {
            let half = (start + BLOCK).min(records.end);
            let end = (half + BLOCK).min(records.end);
            let (_, rest) = both(
                || self.read_on(start..half, &mut part, outline, false),
                || self.read_on(half..end, &mut later, outline, true),
            );
            part.append(&mut later);
            self.read_on(rest..end, &mut part, outline, false);
            watch.did(end - start)?;
        }
        Ok(part)
    }

    /// Reads records one after another and returns the index of the first that was not read: with `apart`, one that
    /// depends on what stands above.
    fn read_on(&self, records: Range<usize>, part: &mut Part<'t>, outline: &Outline, apart: bool) -> usize {
        let (columns, mut outline) = (&self.reading.columns, outline.clone());
        for index in records.clone() {
            let Some(record) = self.table.records.get(index) else { continue };
            if apart && self.depends_on_sums(record) {
                return index;
            }
            if let Some(reason) = self.aside(record, &mut part.sums, &mut part.notes) {
                let place = Place::from(&self.place(record));
                part.notes.row(reason, place.clone());
                let (id, email) = (self.text(record, Meaning::Id), self.text(record, Meaning::Email));
                let name = self.name(record);
                let nobody = matches!(reason, Code::RowRepeatedHeading | Code::RowTotals | Code::RowEmpty);
                let manager = if nobody { None } else { self.manager(record, &mut outline) };
                let aside = SetAside { place, reason };
                part.left.push(Left { aside, id: id.map(Cow::Borrowed), email, name, manager });
            } else {
                if let Some(path) = outline.path(record, columns) {
                    part.paths.push((part.drafts.len(), path));
                }
                let extras = part.extras.get_or_insert_with(|| Extras::of(columns));
                extras.add(record, &self.marks, &self.reading.words);
                let draft = self.draft(record, part, &mut outline);
                part.drafts.push(draft);
            }
        }
        records.end
    }

    fn place(&self, record: Record<'_>) -> RowPlace {
        RowPlace { file: Some(Arc::clone(&self.file)), row: Some(record.row) }
    }

    /// Whether what a record is may depend on the sums of those above it, or the sums on the order they are added in.
    fn depends_on_sums(&self, record: Record<'_>) -> bool {
        let adds_up =
            |value: Decimal| !value.is_sign_negative() && value < Decimal::from(LARGE) && value.scale() <= PLACES;
        self.is_labelled(record) || self.is_nameless(record) || !self.pay_cell(record).is_none_or(adds_up)
    }

    fn text<'r>(&self, record: Record<'r>, meaning: Meaning) -> Option<&'r str> {
        Some(self.reading.columns.cell(record, meaning)).filter(|cell| !cell.is_empty())
    }

    fn name(&self, record: Record<'_>) -> Option<String> {
        let one = |meaning| {
            let name = self.reading.columns.cell(record, meaning);
            let name = one_space(name);
            (!name.is_empty() && !is_one_of(&name, &self.reading.words.no_name)).then_some(name)
        };
        let last = one(Meaning::LastName);
        match last {
            // Where surnames stand apart, some products call the first name just name.
            Some(last) => {
                let first = one(Meaning::FirstName).or_else(|| one(Meaning::Name));
                Some(first.map_or_else(|| last.clone().into_owned(), |first| [&first, " ", &last].concat()))
            }
            None => {
                let name = one(Meaning::Name).or_else(|| one(Meaning::FirstName)).or_else(|| one(Meaning::Step));
                name.map(Cow::into_owned)
            }
        }
    }

    fn amount(&self, record: Record<'_>, meaning: Meaning) -> Option<(Decimal, Option<Currency>)> {
        self.amount_in(record, *self.reading.columns.of(meaning).first()?)
    }

    fn amount_in(&self, record: Record<'_>, column: usize) -> Option<(Decimal, Option<Currency>)> {
        let (amount, _) = self.said_period(record.cell(column));
        numbers::amount(amount, self.marks[column], &self.reading.words.currencies)
    }

    /// Says why a record is no person and no post, if it is none.
    fn aside(&self, record: Record<'_>, sums: &mut Sums, notes: &mut Notes) -> Option<Code> {
        let columns = &self.reading.columns;
        let same_headings = columns.are_again(record);
        let same_title = self.titles.contains(record.cell(0));
        if same_headings || (same_title && self.pay_cell(record).is_none()) {
            return Some(Code::RowRepeatedHeading);
        }
        if self.is_totals(record, sums) {
            self.compare(record, sums, notes);
            sums.stated = self.pay_cell(record).or(sums.stated);
            sums.since = Sum::default();
            return Some(Code::RowTotals);
        }
        if !self.used.iter().enumerate().any(|(column, used)| *used && !record.cell(column).is_empty()) {
            return Some(Code::RowEmpty);
        }
        // A day of leaving decides itself, once it is known on which day the firm is looked at.
        let status = columns.cell(record, Meaning::Status);
        if is_one_of(status, &self.reading.words.left) && columns.cell(record, Meaning::Left).is_empty() {
            return Some(Code::RowLeft);
        }
        let matches = |rule: &&super::profile::Aside| {
            let cell = columns.cell(record, rule.column);
            is_one_of(cell, &rule.is) || rule.starts.iter().any(|start| starts_with(cell, start))
        };
        self.reading.layout.aside.iter().find(matches).map(|rule| rule.reason)
    }

    /// Who a record reports to, in words or by its place; none where nothing says it.
    fn manager<'r>(&self, record: Record<'r>, outline: &mut Outline) -> Option<Reference<'r>> {
        let columns = &self.reading.columns;
        if !columns.has(Meaning::Manager) {
            return outline.place(self.label, record, columns);
        }
        let said = columns.of(Meaning::Manager).iter().map(|column| record.cell(*column));
        let mut said = said.filter(|cell| !cell.is_empty());
        Some(match (said.next(), said.next()) {
            (Some(one), None) => Reference::One(one),
            (one, other) => Reference::Said(one.into_iter().chain(other).chain(said).collect()),
        })
    }

    /// Whether a row is a person or a group of posts.
    fn kind(&self, record: Record<'_>, posts: Option<Decimal>) -> RowKind {
        match self.reading.columns.has(Meaning::List) {
            true if is_group(record, self.reading) => RowKind::Group,
            true => RowKind::Person,
            // In a list of people, a row may stand for several posts.
            false if !self.reading.layout.structure && posts.is_some_and(|posts| posts != Decimal::ONE) => {
                RowKind::Group
            }
            false => self.reading.layout.kind,
        }
    }

    fn draft(&self, record: Record<'t>, part: &mut Part<'t>, outline: &mut Outline) -> Draft<'t> {
        let Part { sums, notes, texts, .. } = part;
        let layout = &self.reading.layout;
        let columns = &self.reading.columns;
        let place = self.place(record);
        if let Some(value) = self.pay_cell(record) {
            sums.all.add(value);
            sums.since.add(value);
        }
        let text = |meaning| self.text(record, meaning);
        let mut note = |code, meaning| {
            let heading = columns.heading(meaning).unwrap_or_default();
            notes.row(code, Place::from(&place).column(heading));
        };
        let mut quantity = |meaning: Meaning, fits: &dyn Fn(&Decimal) -> bool| -> Option<Decimal> {
            let column = *columns.of(meaning).first()?;
            let cell = Some(record.cell(column)).filter(|cell| !cell.is_empty())?;
            let read = numbers::quantity(cell, self.marks[column]).filter(fits);
            if read.is_none() && !is_one_of(cell, &self.reading.words.undisclosed) {
                note(Code::NumberUnreadable, meaning);
            }
            read
        };
        let hours_stated = quantity(Meaning::HoursWeek, &|_| true);
        let hours_week = hours_stated.filter(possible_hours);
        // Where people and groups stand in one table, one column has the posts of both.
        let of_group = columns.has(Meaning::List) && is_group(record, self.reading);
        let most = if of_group { POSTS_AT_MOST } else { FTE_AT_MOST };
        let fte = quantity(Meaning::Fte, &|fte| *fte > Decimal::ZERO && *fte <= most);
        let age = quantity(Meaning::Age, &|age| *age >= Decimal::ONE && *age < Decimal::from(AGE_BELOW));
        let age = age.and_then(|age| u32::try_from(age.trunc().mantissa()).ok());
        let group = quantity(Meaning::Posts, &|posts| *posts >= Decimal::ZERO && *posts <= POSTS_AT_MOST);
        let mut date = |meaning: Meaning, last_short: i16| -> Option<Date> {
            let column = *columns.of(meaning).first()?;
            let cell = Some(record.cell(column)).filter(|cell| !cell.is_empty())?;
            let read = dates::day(cell, self.orders[column], &self.reading.words.months, last_short);
            if read.is_none() && !is_one_of(cell, &self.reading.words.undisclosed) {
                note(Code::DateUnreadable, meaning);
            }
            read
        };
        let born = date(Meaning::Born, SHORT_BIRTH_YEAR);
        let started = date(Meaning::Started, SHORT_YEAR);
        let left = date(Meaning::Left, SHORT_YEAR);
        let pay_dated = columns.of(Meaning::PayDated).first().and_then(|column| {
            let cell = Some(record.cell(*column)).filter(|cell| !cell.is_empty())?;
            let read = dates::day_or_month(cell, self.orders[*column], &self.reading.words.months);
            if read.is_none() && !is_one_of(cell, &self.reading.words.undisclosed) {
                note(Code::DateUnreadable, Meaning::PayDated);
            }
            read
        });
        let pay_dated = pay_dated.or(self.file_dated);
        let mut sum = |meaning: Meaning| -> Decimal {
            let cells = columns.of(meaning).iter().map(|column| (*column, record.cell(*column)));
            let mut total = Decimal::ZERO;
            for (column, cell) in cells.filter(|(_, cell)| !is_one_of(cell, &self.reading.words.undisclosed)) {
                match numbers::amount(cell, self.marks[column], &self.reading.words.currencies) {
                    Some((value, _)) if value >= Decimal::ZERO && value < Decimal::from(1_000_000_000_i64) => {
                        total += value
                    }
                    _ => note(Code::NumberUnreadable, meaning),
                }
            }
            total
        };
        let benefits = sum(Meaning::Benefits);
        let drawings = sum(Meaning::Drawings);
        let category = text(Meaning::Category).and_then(|text| {
            let mut letters = text.chars();
            match (letters.next(), letters.next()) {
                (Some(letter), None) if letter.is_ascii_alphabetic() => Some(letter.to_ascii_uppercase()),
                _ => {
                    note(Code::NumberUnreadable, Meaning::Category);
                    None
                }
            }
        });
        let kind = self.kind(record, group);
        let (mut stated, pay_heading) = self.stated(record, &mut note);
        let group = group.or_else(|| fte.filter(|_| of_group));
        let posts = match (layout.structure, kind) {
            (false, RowKind::Person) => Decimal::ONE,
            (false, RowKind::Group) => group.unwrap_or(Decimal::ONE),
            (true, RowKind::Person) => fte.unwrap_or_default(),
            (true, RowKind::Group) => group.unwrap_or_default(),
        };
        if layout.structure && (if kind == RowKind::Person { fte } else { group }).is_none() {
            stated.doubt(Code::NumberUnreadable);
        }
        if !layout.structure && kind == RowKind::Group {
            let stated = group.is_some();
            note(if stated { Code::PostsCounted } else { Code::PostsAssumed }, Meaning::Posts);
        }
        if is_one_of(columns.cell(record, Meaning::Contract), &self.reading.words.contractor) {
            note(Code::RowContractor, Meaning::Contract);
        }
        // Of a group, a share of full time is no person's.
        let fte = fte.filter(|_| kind == RowKind::Person);
        if hours_stated.is_some() && hours_week.is_none() {
            stated.doubt(Code::HoursImpossible);
        }
        let too_long = record.cells().skip(columns.headings.len()).any(|cell| !cell.is_empty());
        // The cells may have moved to the right of their headings. Doubtful pay is noted with the pay.
        if too_long && !stated.doubt(Code::RowTooLong) {
            notes.row(Code::RowTooLong, Place::from(&place));
        }
        let yes = |meaning| text(meaning).is_some_and(|cell| is_one_of(cell, &self.reading.words.yes));
        let apprentice = yes(Meaning::Apprentice);
        let mut shared = |meaning| texts.of(columns.cell(record, meaning));
        let skills = columns.cell(record, Meaning::Skills).split(';').map(str::trim);
        let seldom = RowMore {
            site: shared(Meaning::Site),
            shift: shared(Meaning::Shift),
            skills: skills.filter(|skill| !skill.is_empty()).map(str::to_owned).collect(),
            manager_other: None,
            benefits,
            drawings,
            age,
            left,
            category,
        };
        let id = text(Meaning::Id);
        let (name, email, content) = (self.name(record), text(Meaning::Email), self.content(record));
        // A row without an id or a name is known by all it says.
        let own_key = match (&id, &name) {
            (None, None) if email.is_none() => own_key(&self.headed(record).collect::<Vec<_>>().join("\u{1f}")),
            _ => String::new(),
        };
        Draft {
            id,
            email,
            manager: self.manager(record, outline),
            stated,
            pay_heading,
            content,
            shares_id: layout.structure,
            covers: self.covers(record),
            row: Row {
                key: own_key,
                place,
                kind,
                name,
                title: shared(Meaning::Title),
                unit: shared(Meaning::Unit),
                grade: shared(Meaning::Grade),
                manager: ManagerRef::Unknown,
                posts,
                hours_week,
                fte,
                pay: Pay::Undisclosed,
                born,
                started,
                apprentice,
                director: yes(Meaning::Director),
                executive: yes(Meaning::Executive),
                paid: None,
                pay_dated,
                seldom: seldom.into(),
            },
        }
    }

    /// Everything a row says in columns that have a heading: others hold row numbers.
    fn headed<'r>(&self, record: Record<'r>) -> impl Iterator<Item = &'r str> {
        let headed = self.reading.columns.headings.iter().zip(record.cells());
        headed.filter(|(heading, _)| self.all_headed || !heading.trim().is_empty()).map(|(_, cell)| cell)
    }

    /// A digest of all of that. It is of 128 bits, so that no two rows of any file have the same by chance.
    fn content(&self, record: Record<'_>) -> [u64; 2] {
        let [one, other] = &self.digests;
        let (mut one, mut other) = (one.build_hasher(), other.build_hasher());
        let whole = self.all_headed && record.len() <= self.headings.len();
        if whole {
            one.write(record.joined().as_bytes());
            other.write(record.joined().as_bytes());
        }
        for cell in self.headed(record) {
            if !whole {
                one.write(cell.as_bytes());
                other.write(cell.as_bytes());
            }
            one.write_usize(cell.len());
            other.write_usize(cell.len());
        }
        [one.finish(), other.finish()]
    }
}

/// A text with one space between its words.
fn one_space(text: &str) -> Cow<'_, str> {
    let bytes = text.as_bytes();
    let plain = text.is_ascii()
        && !bytes.iter().any(|byte| matches!(byte, b'\t'..=b'\r'))
        && !bytes.windows(2).any(|pair| pair == b"  ");
    if plain { text.trim().into() } else { text.split_whitespace().collect::<Vec<_>>().join(" ").into() }
}

/// Whether a text starts with another, without regard to case.
fn starts_with(text: &str, start: &str) -> bool {
    if start.is_ascii() && text.is_ascii() {
        return text.get(..start.len()).is_some_and(|text| text.eq_ignore_ascii_case(start));
    }
    text.to_lowercase().starts_with(&start.to_lowercase())
}

/// The last day of the month a file's name holds as `2013-09`.
fn month_in(file: &str) -> Option<Date> {
    let digits: Vec<&str> = file.split(|c: char| !c.is_ascii_digit()).collect();
    digits.windows(2).find_map(|pair| {
        let [year, month] = pair else { return None };
        let (year, month): (i16, i8) = (Some(*year).filter(|year| year.len() == 4)?.parse().ok()?, month.parse().ok()?);
        (month > 0 && (1990..2100).contains(&year)).then(|| Date::new(year, month, 1).ok())?.map(Date::last_of_month)
    })
}
