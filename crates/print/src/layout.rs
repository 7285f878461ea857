//! A document on pages: placed glyphs and shapes, and the structure tree a screen reader walks.
//! Units are points from the top left corner. Nothing here knows PDF.

pub mod columns;
pub mod flow;
mod hyphens;
pub mod text;

pub use flow::lay_out;

use std::sync::Arc;

use text::Face;

use crate::image::Image;

/// Width of an A4 page.
pub const PAGE_WIDTH: f32 = 595.28;
/// Height of an A4 page.
pub const PAGE_HEIGHT: f32 = 841.89;

/// A laid-out document.
pub struct Pages {
    pub pages: Vec<Page>,
    pub structure: Vec<Node>,
    pub outline: Vec<OutlineEntry>,
    pub anchors: Vec<Anchor>,
    /// The house's own colour, in place of [`Color::Accent`].
    pub accent: Option<[u8; 3]>,
}

impl Pages {
    /// A colour as these pages print it.
    pub fn rgb(&self, color: Color) -> [u8; 3] {
        self.accent.filter(|_| color == Color::Accent).unwrap_or_else(|| color.rgb())
    }
}

/// What stands on one page, in reading order.
#[derive(Default)]
pub struct Page {
    pub items: Vec<Item>,
    pub links: Vec<Link>,
}

impl Page {
    /// Returns its words in reading order, a line of them a line; a word parted at the end of a line is whole.
    pub fn text(&self) -> String {
        let mut text = String::new();
        let mut before: Option<(f32, f32)> = None;
        for item in self.items.iter().filter(|item| item.node.is_some()) {
            let Mark::Glyphs(run) = &item.mark else { continue };
            match before {
                // The number of a note stands a little above its line.
                Some((y, _)) if (y - run.y).abs() > 0.6 * run.size => {
                    if text.ends_with(SOFT_HYPHEN) {
                        text.pop();
                    } else {
                        text.push('\n');
                    }
                }
                Some((_, end)) if run.x - end > 1.0 && !text.ends_with(' ') => text.push(' '),
                _ => {}
            }
            text.push_str(&run.words);
            before = run.glyphs.last().map(|last| (run.y, run.x + last.x + run.size / 2.0));
        }
        text
    }
}

/// Something painted, and the part of the structure it belongs to; none for what a reader may skip.
pub struct Item {
    pub mark: Mark,
    pub node: Option<usize>,
}

#[derive(Clone)]
pub enum Mark {
    Glyphs(Glyphs),
    /// Left, top, right, bottom.
    Image {
        image: Arc<Image>,
        area: [f32; 4],
    },
    Fill {
        points: Vec<(f32, f32)>,
        color: Color,
    },
    Stroke {
        points: Vec<(f32, f32)>,
        width: f32,
        color: Color,
        dash: Option<f32>,
    },
}

impl Mark {
    /// Returns the mark moved right and down.
    pub fn moved(mut self, by: (f32, f32)) -> Self {
        match &mut self {
            Self::Glyphs(glyphs) => (glyphs.x, glyphs.y) = (glyphs.x + by.0, glyphs.y + by.1),
            Self::Image { area: [left, top, right, bottom], .. } => {
                (*left, *top, *right, *bottom) = (*left + by.0, *top + by.1, *right + by.0, *bottom + by.1);
            }
            Self::Fill { points, .. } | Self::Stroke { points, .. } => {
                for (x, y) in points {
                    (*x, *y) = (*x + by.0, *y + by.1);
                }
            }
        }
        self
    }
}

/// Where a word may be parted; printed as a hyphen only where it is.
pub const SOFT_HYPHEN: char = '\u{ad}';

/// Glyphs of one face on one baseline. To place them somewhere copies no glyph.
#[derive(Clone)]
pub struct Glyphs {
    pub face: Face,
    pub size: f32,
    pub color: Color,
    pub x: f32,
    pub y: f32,
    pub glyphs: Arc<[Glyph]>,
    /// What they stand for.
    pub words: Arc<str>,
}

/// A glyph.
#[derive(Clone, Copy)]
pub struct Glyph {
    pub id: u16,
    /// From the start of its run.
    pub x: f32,
    /// Where the letters it stands for begin and end in the words of its run; the second glyph of a cluster has none.
    letters: (u32, u32),
}

impl Glyphs {
    /// The letters a glyph of this run stands for.
    pub fn letters(&self, glyph: &Glyph) -> &str {
        self.words.get(glyph.letters.0 as usize..glyph.letters.1 as usize).unwrap_or("")
    }

    /// Returns its clusters: a glyph with its letters, and those without that go with it.
    pub fn clusters(&self) -> impl Iterator<Item = &[Glyph]> {
        self.glyphs.chunk_by(|_, next| next.letters.0 == next.letters.1)
    }
}

/// Colours by what they mean; print and screen each know their own values.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Color {
    Ink,
    Ink2,
    Ink3,
    Rule,
    RuleStrong,
    Accent,
    Blank,
    Total,
    Series1,
    Series2,
    Quiet,
    Line,
    Grid,
    Sheet,
}

impl Color {
    pub const ALL: [Self; 14] = [
        Self::Ink,
        Self::Ink2,
        Self::Ink3,
        Self::Rule,
        Self::RuleStrong,
        Self::Accent,
        Self::Blank,
        Self::Total,
        Self::Series1,
        Self::Series2,
        Self::Quiet,
        Self::Line,
        Self::Grid,
        Self::Sheet,
    ];

    /// The colour in print. Greys and series stay apart on a black-and-white printer.
    pub fn rgb(self) -> [u8; 3] {
        match self {
            Self::Ink => [0x21, 0x1d, 0x17],
            Self::Ink2 => [0x4a, 0x44, 0x38],
            Self::Ink3 => [0x62, 0x59, 0x4b],
            Self::Rule => [0xda, 0xd1, 0xbe],
            Self::RuleStrong => [0x7f, 0x75, 0x63],
            Self::Accent => [0x0f, 0x5e, 0x55],
            Self::Blank => [0x77, 0x47, 0x00],
            Self::Total | Self::Line => [0x2b, 0x27, 0x21],
            Self::Series1 => [0x13, 0x60, 0x4f],
            Self::Series2 => [0xbf, 0x78, 0x2a],
            Self::Quiet => [0x9a, 0x91, 0x7f],
            Self::Grid => [0xe0, 0xd8, 0xc7],
            Self::Sheet => [0xff, 0xff, 0xff],
        }
    }

    /// The custom property of the window's style sheet that has its value.
    pub fn token(self) -> &'static str {
        match self {
            Self::Ink => "--ink",
            Self::Ink2 => "--ink-2",
            Self::Ink3 => "--ink-3",
            Self::Rule => "--rule",
            Self::RuleStrong => "--rule-strong",
            Self::Accent => "--accent",
            Self::Blank => "--warn",
            Self::Total => "--c-total",
            Self::Series1 => "--c-1",
            Self::Series2 => "--c-2",
            Self::Quiet => "--c-quiet",
            Self::Line => "--c-line",
            Self::Grid => "--c-grid",
            Self::Sheet => "--sheet",
        }
    }
}

/// A part of the structure tree. Its children are in the order they were painted.
pub struct Node {
    pub role: Role,
    pub parent: Option<usize>,
    /// Words that stand for a figure, and the rectangle it fills (left, top, right, bottom).
    pub figure: Option<(String, [f32; 4])>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    Document,
    Heading(u8),
    Paragraph,
    List,
    /// A list whose labels are numbers.
    Numbered,
    Item,
    ItemLabel,
    ItemBody,
    Table,
    /// The rows of heads, and those under them.
    TableHead,
    TableBody,
    TableRow,
    HeadCell,
    /// A head that names its row.
    RowHead,
    Cell,
    Figure,
    Caption,
    Contents,
    ContentsEntry,
    Link,
    /// What calls a note, or names a page.
    Reference,
    Note,
}

/// What a link points at.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Target {
    /// An anchor the document names.
    Named(String),
    /// An entry of the table of contents, by its place in it: two headings may have the same words.
    Entry(usize),
    /// A note, by its number, at the foot of a page.
    Note(usize, usize),
    /// A place outside the document.
    Url(String),
}

/// A link from a rectangle (left, top, right, bottom) to an anchor.
pub struct Link {
    pub area: [f32; 4],
    pub target: Target,
    pub node: usize,
    pub words: String,
}

/// A place links and the outline point at.
pub struct Anchor {
    pub target: Target,
    pub page: usize,
    pub y: f32,
}

/// An entry of the outline.
pub struct OutlineEntry {
    pub level: u8,
    pub title: String,
    pub page: usize,
    pub y: f32,
}
