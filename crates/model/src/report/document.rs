//! The printed page before it is a page: headings, paragraphs, tables and charts whose every
//! number is already text. `report::compose` and `bylaws` write it; `print` places it.
//!
//! Nothing here knows a font, a colour or a page size. Chart values stay whole numbers
//! (minor units, heads, hours × 100 …) and carry the text that is shown beside them.

use serde::{Deserialize, Serialize};

use crate::Date;

/// A document ready to be placed on pages.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Document {
    /// BCP 47 language of the text, such as `en-GB`: drives hyphenation and the PDF's language.
    pub language: String,
    /// Title, shown in the PDF's metadata and by readers.
    pub title: String,
    /// What the document is about, for the PDF's metadata.
    pub subject: String,
    /// The date printed on it. Also the PDF's creation date: same plan, same date, same bytes.
    pub printed_on: Date,
    /// Left part of the running foot, such as firm, as-of date and scenario.
    pub running_foot: String,
    /// Words of the page number: `{page}` and `{pages}` are filled in when pages are known.
    pub page_of: String,
    /// Words that mark every page of a draft, such as "Draft for a lawyer"; none on a report.
    pub draft_mark: Option<String>,
    /// Under whose name it is printed; none prints it plain.
    pub house: Option<House>,
    /// The content in reading order.
    pub blocks: Vec<Block>,
}

/// Under whose name a document is printed, such as an advisor's practice.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct House {
    /// The name; stands on the cover and in the head of every page.
    pub name: String,
    /// Stands at the top of the cover.
    pub logo: Option<Logo>,
    /// The sRGB colour of links, marks and rules, dark enough to be read on white.
    pub accent: Option<[u8; 3]>,
    /// Stands at the foot of the cover.
    pub disclaimer: Option<String>,
}

/// The picture of a house.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Logo {
    /// A PNG; what was given was made so when it was taken in.
    pub png: Vec<u8>,
    /// Words for who cannot see it.
    pub alternative: String,
}

/// One block of content, in reading order.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "block", rename_all = "kebab-case")]
pub enum Block {
    /// The first page: big title, line under it, a few facts. Always followed by a new page.
    Cover {
        /// Whose document it is: the firm's name.
        title: String,
        /// What it is.
        subtitle: String,
        /// Small lines under the subtitle: date, scenario.
        lines: Vec<String>,
        /// Key figures in a ledger: label and amount, last one totalled when `total` is set.
        figures: Vec<KeyFigure>,
        /// Paragraphs below the figures: how to read this, what it is not.
        notes: Vec<Vec<Inline>>,
    },
    /// A table of contents made from the headings of levels 1 and 2, with page numbers.
    Contents {
        /// Its heading.
        title: String,
    },
    /// A heading of level 1 to 3. Level 1 starts a new page.
    Heading {
        /// 1 (chapter) to 3.
        level: u8,
        /// Number shown before it, such as `4` or `4.2`.
        number: Option<String>,
        /// The words.
        text: String,
        /// What references point at; unique in the document.
        anchor: Option<String>,
    },
    /// A paragraph.
    Paragraph {
        /// How it is set.
        style: ParagraphStyle,
        /// The words.
        text: Vec<Inline>,
    },
    /// A numbered clause with a hanging number: `3.`, `3.1`, `(a)`.
    Clause {
        /// 1 = rule, 2 = paragraph, 3 = item.
        level: u8,
        /// The number as printed.
        number: String,
        /// The words.
        text: Vec<Inline>,
        /// What references point at; unique in the document.
        anchor: Option<String>,
    },
    /// A bulleted list.
    List {
        /// One entry each.
        items: Vec<Vec<Inline>>,
    },
    /// A table. Heads repeat when it breaks across pages.
    Table {
        /// Words above it, numbered by the composer, such as "Table 2. Cost by layer".
        caption: Option<String>,
        /// Columns, left to right.
        columns: Vec<Column>,
        /// Rows, top to bottom; each has one cell a column.
        rows: Vec<Row>,
    },
    /// A chart with its caption and the text that says the same to who cannot see it.
    Figure {
        /// Words above it, a finding: "Figure 1. Payroll falls by 11.5%".
        caption: String,
        /// Text alternative with the main numbers.
        alternative: String,
        /// What is drawn.
        chart: Chart,
    },
    /// A place to sign; never split across pages.
    Signature {
        /// Labels of the lines to fill in: "Name", "Signature", "Date".
        lines: Vec<String>,
    },
    /// A new page starts here.
    PageBreak,
    /// A block that two editions do not share: a heading that is new.
    Changed {
        /// What became of it.
        change: Change,
        /// The block.
        of: Box<Self>,
    },
}

impl Block {
    /// Returns the block that stands once changes are taken over; none where it goes with them.
    pub fn kept(&self) -> Option<&Self> {
        match self {
            Self::Changed { change, of } => of.kept().filter(|_| change.kind == ChangeKind::Inserted),
            block => Some(block),
        }
    }
}

/// What became of something between two editions of a document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    /// Whether it came or went.
    pub kind: ChangeKind,
    /// The same in words, for who cannot see how it is marked: "inserted:".
    pub said: String,
    /// Who changed it.
    pub by: String,
}

/// Whether something came or went between two editions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ChangeKind {
    /// It stands in the newer edition alone.
    Inserted,
    /// It stood in the older edition alone.
    Deleted,
}

/// A label with a figure in a ledger.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct KeyFigure {
    /// What it is.
    pub label: String,
    /// The figure, formatted.
    pub value: String,
    /// A total has a rule above and a double rule below.
    pub total: bool,
    /// What it rests on; empty without a note.
    pub note: Vec<Inline>,
}

/// How a paragraph is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ParagraphStyle {
    /// Running text.
    Body,
    /// The sentence that opens a chapter, larger.
    Lead,
    /// Small print: sources, notes under a table.
    Small,
    /// A warning or statement that must not be missed, between rules.
    Notice,
    /// Plain words that stand beside a clause.
    Plain,
}

/// A run of text inside a paragraph.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "inline", rename_all = "kebab-case")]
pub enum Inline {
    /// Plain text.
    Text {
        /// The words.
        text: String,
    },
    /// Strong text.
    Strong {
        /// The words.
        text: String,
    },
    /// Emphasised text.
    Emphasis {
        /// The words.
        text: String,
    },
    /// A value filled in from the plan, marked so that a reader sees where numbers came from.
    Filled {
        /// The value, formatted.
        text: String,
    },
    /// A blank still to be filled, drawn as a ruled gap with its label small inside brackets.
    Blank {
        /// What has to be filled in.
        label: String,
    },
    /// A reference to an anchor: its text is a link.
    Reference {
        /// The anchor pointed at.
        anchor: String,
        /// The words, such as "rule 4.2".
        text: String,
    },
    /// The page an anchor stands on, in words.
    PageOf {
        /// The anchor pointed at.
        anchor: String,
        /// The words, such as "page {page}"; the number is filled in when pages are known.
        words: String,
    },
    /// A link out of the document.
    Link {
        /// Where it leads.
        url: String,
        /// The words.
        text: String,
    },
    /// A note at the foot of the page, called here by its number. The same note has the same number wherever it stands.
    Note {
        /// What it says.
        text: Vec<Self>,
    },
    /// Words that two editions do not share.
    Changed {
        /// What became of them.
        change: Change,
        /// The words.
        text: Vec<Self>,
    },
}

impl Row {
    /// Returns a row without a note.
    pub fn new(kind: RowKind, cells: Vec<String>) -> Self {
        Self::noted(kind, cells, Vec::new())
    }

    /// Returns a row whose first cell calls a note; none where it is empty.
    pub fn noted(kind: RowKind, cells: Vec<String>, note: Vec<Inline>) -> Self {
        Self { kind, cells, note, change: None }
    }
}

impl From<Vec<String>> for Row {
    fn from(cells: Vec<String>) -> Self {
        Self::new(RowKind::Body, cells)
    }
}

impl From<(RowKind, Vec<String>)> for Row {
    fn from((kind, cells): (RowKind, Vec<String>)) -> Self {
        Self::new(kind, cells)
    }
}

impl Inline {
    /// Returns a link out of the document, its words the address without how it is fetched.
    pub fn link(url: &str) -> Self {
        let text = url.trim_start_matches("https://").trim_start_matches("http://").trim_end_matches('/');
        Self::Link { url: url.to_owned(), text: text.to_owned() }
    }

    /// Returns its words as they stand in a line; a blank is what it asks for, in brackets.
    pub fn said(&self) -> String {
        match self {
            Self::Text { text }
            | Self::Strong { text }
            | Self::Emphasis { text }
            | Self::Filled { text }
            | Self::Reference { text, .. }
            | Self::Link { text, .. } => text.clone(),
            Self::Blank { label } => format!("[{label}]"),
            Self::PageOf { .. } | Self::Note { .. } => String::new(),
            Self::Changed { text, .. } => text.iter().map(Self::said).collect(),
        }
    }

    /// Returns plain text.
    pub fn text(text: impl Into<String>) -> Self {
        Self::Text { text: text.into() }
    }
}

/// A table column.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Column {
    /// The head, with its unit.
    pub head: String,
    /// Where cells stand.
    pub align: Align,
    /// Relative width; columns share the measure in this proportion.
    pub width: u16,
}

/// Where a cell stands in its column.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Align {
    /// Words.
    Start,
    /// Numbers, in tabular figures.
    End,
}

/// A table row.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Row {
    /// What kind of row it is.
    pub kind: RowKind,
    /// One text a column.
    pub cells: Vec<String>,
    /// A note to its first cell, at the foot of the page; empty where there is none.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub note: Vec<Inline>,
    /// What became of it, where two editions do not share it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub change: Option<Change>,
}

/// What a table row is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RowKind {
    /// An entry.
    Body,
    /// A total: rule above, double rule below.
    Total,
}

/// What a chart draws. Values are whole numbers in one unit; every text shown is given.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "chart", rename_all = "kebab-case")]
pub enum Chart {
    /// From a first total over changes to a last total; with change and running total in columns.
    Waterfall {
        /// Heads of the label column, the change column and the running total column.
        heads: [String; 3],
        /// Axis ticks: at most five, value and text.
        ticks: Vec<Tick>,
        /// Where the axis starts; when not 0 the total bars are drawn torn.
        axis_from: i64,
        /// Bars, top to bottom.
        bars: Vec<WaterfallBar>,
    },
    /// Horizontal bars, today's in grey above the proposal's in green, for each group.
    Bars {
        /// Names of today's and the proposal's series.
        series: [String; 2],
        /// Axis ticks from 0.
        ticks: Vec<Tick>,
        /// One entry a layer or group.
        groups: Vec<BarGroup>,
    },
    /// Boxes in rows joined by lines to the row above: a reporting tree, or cells under a council.
    Structure {
        /// Rows of boxes, top to bottom.
        rows: Vec<Vec<StructureBox>>,
    },
    /// One strip from 0 to a claim, with marks: what is reached, and what is claimed.
    Claim {
        /// The end of the strip (for shares: 10 000 = 100 %).
        end: i64,
        /// How far the strip is filled.
        reached: i64,
        /// Marks on it: value, text above, text below.
        marks: Vec<ClaimMark>,
    },
    /// What one input at a time does to a figure: a bar from its value at the low end to that at the high end.
    Swings {
        /// Axis ticks.
        ticks: Vec<Tick>,
        /// The figure as it is, with its text.
        base: Tick,
        /// The inputs, the one that moves the figure most first.
        bars: Vec<SwingBar>,
    },
    /// How often a figure lies where, with marks at some of its values.
    Distribution {
        /// Axis ticks.
        ticks: Vec<Tick>,
        /// Where the first bin starts and how wide each is.
        bins: (i64, i64),
        /// How often the figure lies in each bin.
        counts: Vec<u32>,
        /// Marks: value, text above, text below.
        marks: Vec<ClaimMark>,
    },
    /// Sums beside each other, each a column of its parts, the first on top.
    Stacks {
        /// The columns, left to right.
        columns: Vec<StackColumn>,
    },
    /// A sum by year, each a column of its parts; parts below zero stand under the line.
    Years {
        /// Axis ticks.
        ticks: Vec<Tick>,
        /// Names of the parts, from the line up.
        series: Vec<String>,
        /// The years, in order.
        columns: Vec<YearColumn>,
    },
    /// Steps on a calendar, and the day by which they have to be done.
    Timeline {
        /// Axis ticks; days are counted from any one day.
        ticks: Vec<Tick>,
        /// The steps, in order.
        steps: Vec<TimelineStep>,
        /// The day that counts, with its text.
        end: Option<Tick>,
    },
    /// Money by week: bars of what is left, a line of what would be left otherwise, a floor.
    Weeks {
        /// Axis ticks.
        ticks: Vec<Tick>,
        /// The weeks, in order.
        weeks: Vec<WeekBar>,
        /// Names of the line, the bars and the bars below the floor.
        series: [String; 3],
        /// The floor, with its text.
        floor: Option<Tick>,
        /// In which week something starts, and what.
        start: Option<(u32, String)>,
    },
}

/// What one input does to a figure.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SwingBar {
    /// The input.
    pub label: String,
    /// The figure at the input's low end and at its high end.
    pub values: [i64; 2],
    /// The input at its ends.
    pub at: [String; 2],
    /// The figure at both.
    pub texts: [String; 2],
}

/// A sum of parts.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct StackColumn {
    /// What it is, with its sum.
    pub label: String,
    /// Its parts, the first on top.
    pub parts: Vec<StackPart>,
}

/// A part of a sum.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct StackPart {
    /// What it is.
    pub label: String,
    /// How much.
    pub value: i64,
    /// The same, formatted.
    pub text: String,
    /// Whether it is what is missing: drawn hatched.
    pub missing: bool,
}

/// A sum of one year.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct YearColumn {
    /// The year.
    pub label: String,
    /// Its parts, one a series.
    pub values: Vec<i64>,
    /// The sum, formatted short.
    pub text: String,
}

/// A step on a calendar.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct TimelineStep {
    /// What it is.
    pub label: String,
    /// Its first day.
    pub from: i64,
    /// The day it is done.
    pub until: i64,
    /// Both in words.
    pub text: String,
    /// Whether it is done only after the day that counts: drawn hatched.
    pub late: bool,
}

/// One week.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct WeekBar {
    /// Its first day, short.
    pub label: String,
    /// What is left.
    pub value: i64,
    /// The same, formatted short.
    pub text: String,
    /// What would be left otherwise; none draws no line.
    pub otherwise: Option<i64>,
    /// Whether it is below the floor.
    pub red: bool,
}

/// An axis tick.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Tick {
    /// Where.
    pub value: i64,
    /// The text at it.
    pub text: String,
}

/// One bar of a waterfall.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct WaterfallBar {
    /// What it is.
    pub label: String,
    /// A total (ink, from the axis), a saving (falls) or an added cost (rises, hatched).
    pub kind: WaterfallKind,
    /// Value before the change (0 on a total).
    pub from: i64,
    /// Value after the change.
    pub to: i64,
    /// The change, formatted; empty on a total.
    pub change: String,
    /// The running total, formatted.
    pub total: String,
}

/// What a waterfall bar is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum WaterfallKind {
    /// Payroll before or after.
    Total,
    /// Lowers the payroll.
    Saving,
    /// Raises the payroll.
    Cost,
}

/// One group of bars.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct BarGroup {
    /// What it is.
    pub label: String,
    /// Value and text of each series; `None` draws no bar.
    pub values: [Option<(i64, String)>; 2],
}

/// A box of a structure chart.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct StructureBox {
    /// First line: what it is (a count of posts, a cell's name). No names of people.
    pub label: String,
    /// Second line, quiet.
    pub note: String,
    /// Relative width of the box: heads in it.
    pub weight: u32,
    /// Index of the box in the row above that it hangs from.
    pub parent: Option<u32>,
}

/// A mark on a claim strip.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ClaimMark {
    /// Where.
    pub value: i64,
    /// The figure above the strip.
    pub above: String,
    /// The words below the strip.
    pub below: String,
}
