//! The tables of documents as data for another program: every cell as printed, and its value where it is one.
//!
//! A value is read back from the printed words, and only where writing it again gives those very words. So a table is
//! defined once, and data tells what print tells: no further decimals, and nothing that print leaves out.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::charts::currency_sign;
use super::document::{Align, Block, Column, Document, Inline, ParagraphStyle, Row, RowKind};
use super::words::Words;
use crate::Date;
use crate::money::{Amount, Currency, Rounding};
use crate::problem::Arg;

/// The tables of documents, in reading order.
#[derive(Debug, Clone, PartialEq)]
pub struct Tables {
    /// Title of the first document.
    pub title: String,
    /// BCP 47 language of the words.
    pub language: String,
    /// The date printed on the documents.
    pub printed_on: Date,
    /// The currency amounts are in.
    pub currency: Currency,
    /// The tables: first which plan they are of, then a list of the others, then those of the documents.
    pub tables: Vec<DataTable>,
}

/// A table of a document.
#[derive(Debug, Clone, PartialEq)]
pub struct DataTable {
    /// What a sheet or a file of it is called: at most 31 characters, none that a workbook or a file system refuses, and
    /// no two alike.
    pub name: String,
    /// Title of its document; empty of a table about the others.
    pub document: String,
    /// Heading of its chapter; empty where it has none.
    pub chapter: String,
    /// The words above it.
    pub caption: String,
    /// The heads, left to right.
    pub heads: Vec<String>,
    /// The rows, top to bottom; each has one cell a head.
    pub rows: Vec<DataRow>,
    /// The small print under it.
    pub notes: Vec<String>,
}

/// A row of a table.
#[derive(Debug, Clone, PartialEq)]
pub struct DataRow {
    /// Whether it sums the rows above it.
    pub total: bool,
    /// Its cells.
    pub cells: Vec<Cell>,
}

/// A cell of a table.
#[derive(Debug, Clone, PartialEq)]
pub struct Cell {
    /// The words as printed.
    pub text: String,
    /// What they say; none where they are only words.
    pub value: Option<Value>,
}

/// What a cell says, exactly as printed.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// An amount in the currency of the tables.
    Money(Amount, Look),
    /// A share of one: 15.3% is 0.153.
    Share(Decimal, Look),
    /// Any other number, in the unit its words say.
    Number(Decimal, Look),
    /// A day.
    Day(Date),
}

/// How the digits of a number are written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Look {
    /// What stands before the digits of a positive number, such as `£`.
    pub before: String,
    /// What stands after them, such as `%`, ` weeks` or what must be said beside it.
    pub after: String,
    /// Decimals written.
    pub places: u32,
    /// Whether thousands are set apart.
    pub grouped: bool,
    /// Whether a positive one shows its sign.
    pub signed: bool,
    /// Whether `before` and `after` say no more than that it is an amount or a share.
    pub plain: bool,
}

/// Words that a spreadsheet would take for a formula begin with an apostrophe, as OWASP advises.
pub fn guarded(words: &str) -> String {
    match words.starts_with(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠']) {
        true => format!("'{words}"),
        false => words.to_owned(),
    }
}

/// The most characters in a name of a sheet.
const LONGEST_NAME: usize = 31;

/// Takes the tables out of documents of one plan. The table under the heading `imprint` of the first says which plan it is.
pub fn tables(report: &Document, others: &[Document], currency: Currency, words: &Words) -> Tables {
    let reader = Reader::new(words, currency);
    let documents = || std::iter::once(report).chain(others);
    let mut about = about(report, currency, words);
    let mut found: Vec<DataTable> = documents().flat_map(|document| of_document(document, &reader)).collect();
    about.name = name(1, &words.word("tables-about"));
    for (number, table) in (3..).zip(&mut found) {
        table.name = name(number, &table.name);
    }
    let list = list(&found, words);
    Tables {
        title: report.title.clone(),
        language: report.language.clone(),
        printed_on: report.printed_on,
        currency,
        tables: [about, list].into_iter().chain(found).collect(),
    }
}

/// Which plan the tables are of, and what their amounts are in.
fn about(report: &Document, currency: Currency, words: &Words) -> DataTable {
    let mut rows = vec![
        vec![words.word("tables-printed-on"), words.date(report.printed_on)],
        vec![words.word("tables-currency"), currency.code().to_owned()],
    ];
    let mut here = false;
    for block in &report.blocks {
        match block {
            Block::Heading { anchor, .. } => here = anchor.as_deref() == Some("imprint"),
            Block::Table { rows: imprint, .. } if here => rows.extend(imprint.iter().map(|row| row.cells.clone())),
            _ => {}
        }
    }
    let heads = vec![words.word("column-what"), words.word("column-value")];
    DataTable { heads, rows: rows.into_iter().map(told).collect(), ..empty(report.title.clone()) }
}

/// What each table shows, where it stands and what it rests on.
fn list(tables: &[DataTable], words: &Words) -> DataTable {
    let heads = ["tables-name", "tables-document", "tables-chapter", "tables-caption", "tables-notes"];
    let heads = heads.map(|head| words.word(head));
    let rows = tables.iter().map(|table| {
        let DataTable { name, document, chapter, caption, notes, .. } = table.clone();
        told(vec![name, document, chapter, caption, notes.join("\n")])
    });
    let title = words.word("tables-list");
    DataTable { heads: heads.to_vec(), rows: rows.collect(), name: name(2, &title), ..empty(title) }
}

fn empty(caption: String) -> DataTable {
    DataTable {
        name: String::new(),
        document: String::new(),
        chapter: String::new(),
        caption,
        heads: Vec::new(),
        rows: Vec::new(),
        notes: Vec::new(),
    }
}

fn told(cells: Vec<String>) -> DataRow {
    DataRow { total: false, cells: cells.into_iter().map(|text| Cell { text, value: None }).collect() }
}

/// The tables of a document but for its imprint, named by their captions.
fn of_document(document: &Document, reader: &Reader<'_>) -> Vec<DataTable> {
    let (mut chapter, mut heading, mut imprint) = (String::new(), String::new(), false);
    let mut tables: Vec<DataTable> = Vec::new();
    let (mut captioned, mut noting) = (0_u32, false);
    for block in &document.blocks {
        match block {
            Block::Heading { level, number, text, anchor } => {
                heading = number.iter().chain([text]).map(String::as_str).collect::<Vec<_>>().join(" ");
                if *level == 1 {
                    chapter.clone_from(&heading);
                }
                imprint = anchor.as_deref() == Some("imprint");
            }
            Block::Table { caption, columns, rows } if !imprint => {
                captioned += u32::from(caption.is_some());
                let shown = caption.as_deref().map(|caption| reader.unnumbered(captioned, caption));
                tables.push(DataTable {
                    name: shown.unwrap_or(&heading).to_owned(),
                    document: document.title.clone(),
                    chapter: chapter.clone(),
                    caption: caption.clone().unwrap_or_else(|| heading.clone()),
                    ..reader.table(caption.as_deref().unwrap_or_default(), columns, rows)
                });
            }
            Block::Paragraph { style: ParagraphStyle::Small, text } if noting => {
                if let Some(table) = tables.last_mut() {
                    table.notes.push(said(text));
                }
            }
            _ => {}
        }
        noting = match block {
            Block::Table { .. } => !imprint,
            Block::Paragraph { style: ParagraphStyle::Small, .. } => noting,
            _ => false,
        };
    }
    tables
}

/// A name with its number before it: what no workbook and no file system takes is a space, and what is too long is cut.
fn name(number: usize, words: &str) -> String {
    let fits = |letter: char| match letter {
        '[' | ']' | ':' | '*' | '?' | '/' | '\\' | '<' | '>' | '|' | '"' | '\'' => ' ',
        letter if letter.is_control() => ' ',
        letter => letter,
    };
    let words: String = words.chars().map(fits).collect();
    let whole = format!("{number:02} {}", words.split_whitespace().collect::<Vec<_>>().join(" "));
    let mut units = 0;
    let cut = whole.chars().take_while(|letter| {
        units += letter.len_utf16();
        units <= LONGEST_NAME
    });
    cut.collect::<String>().trim_end_matches([' ', '.']).to_owned()
}

/// The words of a text, with the address of each link and what its notes say.
fn said(text: &[Inline]) -> String {
    let words = text.iter().map(|inline| match inline {
        Inline::Text { text }
        | Inline::Strong { text }
        | Inline::Emphasis { text }
        | Inline::Filled { text }
        | Inline::Reference { text, .. } => text.clone(),
        Inline::Link { url, .. } => url.clone(),
        Inline::Blank { label } => format!("[{label}]"),
        Inline::PageOf { .. } => String::new(),
        Inline::Note { text } => format!(" ({})", said(text)),
        Inline::Changed { text, .. } => said(text),
    });
    words.collect()
}

/// Reads values back from the words they were written in.
struct Reader<'a> {
    words: &'a Words,
    currency: Currency,
    /// How the currency is named in heads.
    sign: String,
    /// What stands before and after the digits of an amount.
    money: [String; 2],
    minus: String,
    plus: String,
    percent: String,
    group: Option<char>,
    point: Option<char>,
}

impl<'a> Reader<'a> {
    fn new(words: &'a Words, currency: Currency) -> Self {
        let around = |id: &str| words.text(id, &[("number", "".into())]);
        let one = words.money_whole(Amount::from_major(Decimal::ONE, currency.decimals(), Rounding::HalfUp), currency);
        let (before, after) = one.split_once('1').unwrap_or_default();
        let marks: Vec<char> =
            words.number(Decimal::new(12_345_678, 1), 1).chars().filter(|letter| !letter.is_numeric()).collect();
        Self {
            words,
            currency,
            // Where no currency is known, its word is a word like any other.
            sign: if currency == Currency::NONE { String::new() } else { currency_sign(words, currency) },
            money: [before.to_owned(), after.to_owned()],
            minus: around("number-negative"),
            plus: around("number-positive"),
            percent: around("share"),
            group: marks.first().copied().filter(|_| marks.len() > 1),
            point: marks.last().copied(),
        }
    }

    /// A caption without the number it was given.
    fn unnumbered<'c>(&self, number: u32, caption: &'c str) -> &'c str {
        let args = [("number", Arg::from(number.to_string())), ("caption", "".into())];
        caption.strip_prefix(&self.words.text("caption-table", &args)).unwrap_or(caption)
    }

    fn table(&self, caption: &str, columns: &[Column], rows: &[Row]) -> DataTable {
        let noted = rows.iter().any(|row| !row.note.is_empty());
        // Where the caption or the first head names the currency, every bare number of the table is an amount.
        let of_money = |text: &str| !self.sign.is_empty() && text.contains(&self.sign);
        let all_money = of_money(caption) || columns.first().is_some_and(|first| of_money(&first.head));
        let rows = rows.iter().map(|row| {
            let cells = row.cells.iter().enumerate().map(|(at, text)| {
                let column = columns.get(at);
                let money = all_money || column.is_some_and(|column| of_money(&column.head));
                let value = match column.map(|column| column.align) {
                    Some(Align::End) => self.number(text, money).or_else(|| self.day(text).map(Value::Day)),
                    // What was given to the program stands in the first column, and stays words.
                    _ if at > 0 => self.day(text).map(Value::Day),
                    _ => None,
                };
                Cell { text: text.clone(), value }
            });
            let note = noted.then(|| Cell { text: said(&row.note), value: None });
            DataRow { total: row.kind == RowKind::Total, cells: cells.chain(note).collect() }
        });
        let note = noted.then(|| self.words.word("tables-note"));
        DataTable {
            heads: columns.iter().map(|column| column.head.clone()).chain(note).collect(),
            rows: rows.collect(),
            ..empty(String::new())
        }
    }

    /// Reads a number with what stands around it.
    fn number(&self, text: &str, money: bool) -> Option<Value> {
        let (marked, mark) = match text.rsplit_once(" (") {
            Some((words, mark)) if text.ends_with(')') => (words, mark),
            _ => (text, ""),
        };
        // What stands in brackets is a remark; another number there is not.
        if mark.contains(|letter: char| letter.is_ascii_digit()) {
            return None;
        }
        let first = marked.find(|letter: char| letter.is_ascii_digit())?;
        let last = marked.rfind(|letter: char| letter.is_ascii_digit())?;
        let (before, digits, unit) = (&text[..first], &text[first..=last], &text[last + 1..marked.len()]);
        let (signed, negative, before) = match (before.strip_prefix(&self.minus), before.strip_prefix(&self.plus)) {
            (Some(before), _) => (false, true, before),
            (None, Some(before)) => (true, false, before),
            (None, None) => (false, false, before),
        };
        let (positive, places, grouped) = self.digits(digits)?;
        let number = if negative { -positive } else { positive };
        let whole = Decimal::from(10_u32.pow(self.currency.decimals()));
        let minor =
            || number.checked_mul(whole).filter(|minor| minor.fract().is_zero()).and_then(|minor| minor.to_i64());
        let is_money = before == self.money[0] && unit == self.money[1] && !(before.is_empty() && unit.is_empty());
        let is_share = before.is_empty() && unit.starts_with(&self.percent);
        if !(before.is_empty() || is_money) {
            return None;
        }
        let look = |plain: bool| Look {
            before: before.to_owned(),
            after: text[last + 1..].to_owned(),
            places,
            grouped,
            signed,
            plain: plain && marked.len() == text.len(),
        };
        if let Some(minor) = minor().filter(|_| is_money || (money && unit.is_empty())) {
            return Some(Value::Money(Amount(minor), look(true)));
        }
        match is_share {
            true => Some(Value::Share(number.checked_mul(Decimal::new(1, 2))?, look(unit == self.percent))),
            false => Some(Value::Number(number, look(unit.is_empty() && before.is_empty()))),
        }
    }

    /// Reads digits, with how many decimals they have and whether they are grouped.
    fn digits(&self, digits: &str) -> Option<(Decimal, u32, bool)> {
        let plain: String = digits
            .chars()
            .filter(|letter| Some(*letter) != self.group)
            .map(|letter| if Some(letter) == self.point { '.' } else { letter })
            .collect();
        let number = Decimal::from_str_exact(&plain).ok()?;
        let places = number.scale();
        // Below a thousand both are the same, and the next number may need its groups.
        let grouped = self.words.number(number, places) == digits;
        (grouped || number.to_string() == digits).then_some((number, places, grouped))
    }

    /// Reads a day, long or short.
    fn day(&self, text: &str) -> Option<Date> {
        let numbers: Vec<i16> = text
            .split(|letter: char| !letter.is_ascii_digit())
            .filter(|digits| !digits.is_empty())
            .map(|digits| digits.parse().ok())
            .collect::<Option<_>>()?;
        let (year, day) = match numbers[..] {
            [day, year] if day <= 31 => (year, day),
            [year, day] => (year, day),
            _ => return None,
        };
        let day = i8::try_from(day).ok()?;
        let days = (1..=12).filter_map(|month| Date::new(year, month, day).ok());
        days.into_iter().find(|date| self.words.short_date(*date) == text || self.words.date(*date) == text)
    }
}
