//! From headings to meanings: which row holds them and which column means what.

use std::collections::{BTreeMap, BTreeSet};

use icu::normalizer::DecomposingNormalizerBorrowed;

use super::profile::{Layout, Meaning};
use super::{Record, Role, Table};

/// Records in which headings are looked for; reports have some lines of title above them.
const PREAMBLE: usize = 30;

/// Known headings from which a figure among them is a heading too, such as a year. With fewer, the
/// record may be a person of a file without headings, whose cells no problem may repeat.
const SURE: usize = 4;

/// Cells that are the headings of their columns from which a record is the headings again.
const AGAIN: usize = 3;

/// Records looked at to tell what stands in columns.
const SAMPLE: usize = 400;

/// The columns of one table.
#[derive(Debug, Clone)]
pub(super) struct Columns {
    /// Index of the heading record among the table's records; none in a file without headings.
    pub(super) record: Option<usize>,
    /// The headings as they stand; in a file without, the letters a spreadsheet gives its columns.
    pub(super) headings: Vec<String>,
    by_meaning: ByMeaning,
    /// Columns whose meaning no heading says.
    guessed: BTreeSet<usize>,
}

/// Columns by meaning, the best first. Every row asks for dozens of them, so each meaning has its place in a list.
#[derive(Debug, Clone, Default)]
struct ByMeaning(Vec<Option<(Meaning, Vec<usize>)>>);

impl ByMeaning {
    fn of(&self, meaning: Meaning) -> Option<&[usize]> {
        self.0.get(meaning as usize)?.as_ref().map(|(_, columns)| columns.as_slice())
    }

    fn entry(&mut self, meaning: Meaning) -> &mut Vec<usize> {
        let least = meaning as usize + 1;
        if self.0.len() < least {
            self.0.resize(least, None);
        }
        &mut self.0[meaning as usize].get_or_insert((meaning, Vec::new())).1
    }

    fn forget(&mut self, which: impl Fn(Meaning) -> bool) {
        for place in &mut self.0 {
            place.take_if(|(meaning, _)| which(*meaning));
        }
    }

    /// Every meaning there is, with its columns.
    fn iter(&self) -> impl Iterator<Item = &(Meaning, Vec<usize>)> {
        self.0.iter().flatten()
    }
}

impl FromIterator<(Meaning, Vec<usize>)> for ByMeaning {
    fn from_iter<T: IntoIterator<Item = (Meaning, Vec<usize>)>>(of: T) -> Self {
        let mut all = Self::default();
        of.into_iter().for_each(|(meaning, columns)| *all.entry(meaning) = columns);
        all
    }
}

impl Columns {
    /// Returns the index of the first record under the headings.
    pub(super) fn body(&self) -> usize {
        self.record.map_or(0, |record| record + 1)
    }

    /// Returns whether no column has a meaning.
    pub(super) fn is_empty(&self) -> bool {
        self.by_meaning.iter().next().is_none()
    }

    /// Returns whether any column is pay.
    pub(super) fn has_pay(&self) -> bool {
        self.by_meaning.iter().any(|(meaning, _)| meaning.is_pay())
    }

    /// Takes a column for what it seems to hold.
    pub(super) fn guess(&mut self, meaning: Meaning, column: usize) {
        self.by_meaning.entry(meaning).push(column);
        self.guessed.insert(column);
    }

    /// Returns whether no heading said what any column means.
    pub(super) fn are_guessed(&self) -> bool {
        self.by_meaning.iter().flat_map(|(_, columns)| columns).all(|column| self.guessed.contains(column))
    }

    /// Says of which headings the meaning is a guess.
    pub(super) fn are_guesses(&mut self, headings: &[String]) {
        let names = distinct(&self.headings);
        self.guessed.extend((0..names.len()).filter(|column| headings.contains(&names[*column])));
    }

    /// Returns whether the meaning of a column is a guess.
    pub(super) fn is_guessed(&self, column: usize) -> bool {
        self.guessed.contains(&column)
    }

    /// Returns whether any column has the meaning.
    pub(super) fn has(&self, meaning: Meaning) -> bool {
        self.by_meaning.of(meaning).is_some()
    }

    /// Returns how many columns are understood.
    pub(super) fn count(&self) -> usize {
        self.by_meaning.iter().map(|(_, columns)| columns.len()).sum()
    }

    /// Adds a column after the last, with the meaning it has.
    pub(super) fn more(&mut self, meaning: Option<Meaning>, heading: String) {
        if let Some(meaning) = meaning {
            self.by_meaning.entry(meaning).push(self.headings.len());
        }
        self.headings.push(heading);
    }

    /// Returns the columns of a meaning, the best first.
    pub(super) fn of(&self, meaning: Meaning) -> &[usize] {
        self.by_meaning.of(meaning).unwrap_or_default()
    }

    /// Returns what a column means.
    pub(super) fn meaning(&self, column: usize) -> Option<Meaning> {
        self.by_meaning.iter().find(|(_, columns)| columns.contains(&column)).map(|(meaning, _)| *meaning)
    }

    /// Forgets the meaning, where its column turned out to hold something else.
    pub(super) fn forget(&mut self, meaning: Meaning) {
        self.by_meaning.forget(|other| other == meaning);
    }

    /// Forgets every column of pay.
    pub(super) fn forget_pay(&mut self) {
        self.by_meaning.forget(Meaning::is_pay);
    }

    /// Returns whether a file of such columns can be used as what it is for.
    pub(super) fn serves(&self, role: Role) -> bool {
        self.by_meaning.iter().any(|(meaning, _)| match role {
            Role::Payroll => meaning.is_pay(),
            Role::Lines | Role::Ties => matches!(meaning, Meaning::Id | Meaning::Name | Meaning::LastName),
            // The books are read by their own headings.
            _ => false,
        })
    }

    /// Returns whether a record is the headings again, or so much of them as is no accident.
    pub(super) fn are_again(&self, record: Record<'_>) -> bool {
        let own = || self.headings.iter().map(String::as_str);
        let same = || own().zip(record.cells()).filter(|(own, cell)| !cell.is_empty() && own == cell).count();
        same() >= AGAIN || record.cells().eq(own())
    }

    /// Returns the heading of the best column of a meaning.
    pub(super) fn heading(&self, meaning: Meaning) -> Option<&str> {
        self.of(meaning).first().map(|column| self.headings[*column].as_str())
    }

    /// Returns the first filled cell of a meaning; blank where none is.
    pub(super) fn cell<'r>(&self, record: Record<'r>, meaning: Meaning) -> &'r str {
        self.of(meaning).iter().map(|column| record.cell(*column)).find(|cell| !cell.is_empty()).unwrap_or_default()
    }
}

/// Finds the record that reads most like headings of a layout; none where no cell does.
pub(super) fn find(table: &Table, layout: &Layout) -> Option<Columns> {
    if let Some(width) = layout.headless {
        return by_letters(table, layout, width);
    }
    let known = layout.known();
    let candidates = table.records.iter().take(PREAMBLE).enumerate();
    let (record, by_meaning) = candidates
        .map(|(index, record)| (index, understood(record, known)))
        // One known word in the middle of a table may be a cell: somebody is called a manager.
        .filter(|(index, columns)| columns.len() > 1 || (*index == 0 && !columns.is_empty()))
        .filter(|(index, columns)| {
            let figures = || table.records.get(*index).is_some_and(|record| record.cells().any(is_figure));
            columns.len() >= SURE || !figures()
        })
        .max_by_key(|(index, columns)| (columns.len(), std::cmp::Reverse(*index)))?;
    let headings = table.records.get(record)?.cells().map(str::to_owned).collect();
    let by_meaning = by_meaning.into_iter().collect();
    Some(Columns { record: Some(record), headings, by_meaning, guessed: BTreeSet::new() })
}

/// Returns the columns of a table none of whose headings is known, none of them with a meaning. Its first record is
/// one of its rows where a figure stands in it over nothing but figures; else that record holds the headings.
pub(super) fn unknown(table: &Table) -> Option<Columns> {
    let first = table.records.get(0)?;
    let figures = |column: usize| {
        let mut below = table.records.iter().skip(1).take(SAMPLE).map(|record| record.cell(column)).peekable();
        below.peek().is_some() && below.all(|cell| cell.is_empty() || is_figure(cell))
    };
    let headless = first.cells().enumerate().any(|(column, cell)| is_figure(cell) && figures(column));
    let headings = match headless {
        true => letters(widest(table)),
        false => first.cells().map(str::to_owned).collect(),
    };
    let record = (!headless).then_some(0);
    Some(Columns { record, headings, by_meaning: ByMeaning::default(), guessed: BTreeSet::new() })
}

/// Returns the columns of a table without headings by the letters a layout names them by; none where it has headings,
/// or more or fewer columns than the layout.
fn by_letters(table: &Table, layout: &Layout, width: usize) -> Option<Columns> {
    let headings =
        unknown(table).filter(|columns| columns.record.is_none() && columns.headings.len() == width)?.headings;
    let at = |letter: &String| headings.iter().position(|heading| heading == letter);
    let by_meaning =
        layout.columns.iter().map(|(meaning, of)| (*meaning, of.iter().filter_map(at).collect())).collect();
    Some(Columns { record: None, headings, by_meaning, guessed: BTreeSet::new() })
}

fn widest(table: &Table) -> usize {
    table.records.iter().take(SAMPLE).map(|record| record.len()).max().unwrap_or(0)
}

/// The letters of so many columns: A to Z, then AA.
fn letters(columns: usize) -> Vec<String> {
    let letter = |mut column: usize| {
        let mut text = String::new();
        loop {
            text.insert(0, char::from(b'A' + u8::try_from(column % 26).unwrap_or(0)));
            match (column / 26).checked_sub(1) {
                Some(next) => column = next,
                None => return text,
            }
        }
    };
    (0..columns).map(letter).collect()
}

/// A heading as a profile lists it; a star before it stands for any beginning.
pub(super) fn listed(text: &str) -> String {
    match text.strip_prefix('*') {
        Some(end) => format!("*{}", plain(end)),
        None => plain(text),
    }
}

pub(super) fn is_figure(cell: &str) -> bool {
    cell.contains(|c: char| c.is_ascii_digit()) && !cell.contains(char::is_alphabetic)
}

type Known = BTreeMap<String, (Option<Meaning>, usize)>;

fn understood(record: Record<'_>, known: &Known) -> BTreeMap<Meaning, Vec<usize>> {
    let headings: Vec<String> = record.cells().map(str::to_owned).collect();
    let mut ranked: Vec<_> = distinct(&headings)
        .iter()
        .zip(&headings)
        .enumerate()
        .filter_map(|(column, (own, heading))| {
            let plain = plain(heading);
            // A heading listed as `*(Employer)` is the end of others.
            let ends = || {
                let ends = |end: &str| plain.strip_suffix(end).is_some_and(|rest| rest.ends_with(' '));
                known
                    .range("*".to_owned().."+".to_owned())
                    .find(|(known, _)| known.strip_prefix('*').is_some_and(ends))
                    .map(|(_, found)| found)
            };
            // A second column of one heading may be known as such; else it is like the first.
            let again = || (own != heading).then(|| known.get(&self::plain(own))).flatten();
            let found = again().or_else(|| known.get(&plain)).or_else(ends);
            found.and_then(|(meaning, rank)| Some(((*meaning)?, *rank, column)))
        })
        .collect();
    ranked.sort_unstable();
    let mut columns: BTreeMap<Meaning, Vec<usize>> = BTreeMap::new();
    for (meaning, _, column) in ranked {
        let of = columns.entry(meaning).or_default();
        if of.is_empty() || meaning.many() {
            of.push(column);
        }
    }
    columns
}

/// Returns headings so that no two are the same: the second `Amount` is `Amount (2)`.
pub(super) fn distinct(headings: &[String]) -> Vec<String> {
    let mut times: BTreeMap<String, usize> = BTreeMap::new();
    let mut name = |heading: &String| {
        let before = times.entry(plain(heading)).or_default();
        *before += 1;
        if *before > 1 && !heading.is_empty() { format!("{heading} ({before})") } else { heading.clone() }
    };
    headings.iter().map(&mut name).collect()
}

/// Reduces a heading to its words: `jobTitle`, `JOB_TITLE` and `Job title (£)` are `job title`.
/// Accents are left out, as people leave them out; so are signs and codes of currencies, which are read apart.
pub(super) fn plain(heading: &str) -> String {
    let mut text = String::with_capacity(heading.len() + 4);
    let mut before = ' ';
    let accent = |c: &char| ('\u{300}'..='\u{36f}').contains(c);
    for c in DecomposingNormalizerBorrowed::new_nfd().normalize_iter(heading.chars()).filter(|c| !accent(c)) {
        if c == '\'' || c == '’' {
            continue;
        }
        if before.is_lowercase() && c.is_uppercase() {
            text.push(' ');
        }
        match c.is_alphanumeric() {
            true => text.extend(c.to_lowercase()),
            false => text.push(' '),
        }
        before = c;
    }
    let currency = |word: &&str| !matches!(*word, "gbp" | "usd" | "eur" | "chf" | "czk" | "cad" | "aud" | "nzd");
    text.split_whitespace().filter(currency).collect::<Vec<_>>().join(" ")
}
