//! Blocks to paragraphs.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use leveller_model::report::document::{Block, Document, House, Inline, ParagraphStyle};

use super::MEASURE;
use super::inlines::{Goal, Inlines, Part, Setting, bookmark, field, run};
use super::numbering::{Numbering, indent, number_id};
use super::picture::Picture;
use crate::image::Image;
use crate::layout::flow::LOGO;
use crate::layout::text::Typesetter;
use crate::layout::{Pages, Target};
use crate::words::{titled, words};
use crate::{PrintError, chart};

const BODY: Setting = Setting { part: Part::Body, strong: false };
/// A paragraph of at most so many letters is not parted from what explains it.
const SHORT: usize = 270;

/// The body of a document as it grows.
pub struct Body<'a> {
    pub xml: String,
    pub inlines: Inlines<'a>,
    pub pictures: Vec<Picture>,
    pub typesetter: Typesetter,
    document: &'a Document,
    numbering: &'a Numbering,
    /// Titles of the contents with their level and the page they stand on in our own print, and how many were met.
    entries: Vec<(u8, String, usize)>,
    met: usize,
    /// Anchors whose place was met: a bookmark stands once.
    marked: BTreeSet<&'a str>,
    /// What the properties of the next paragraph end with.
    pub mark: String,
    /// What the next paragraph has to begin with.
    new_page: bool,
    below_table: bool,
}

/// How a paragraph departs from its style.
#[derive(Default)]
struct Apart<'s> {
    keep_next: bool,
    keep_lines: bool,
    /// The list and the level its number comes from.
    number: Option<(usize, usize)>,
    indent: &'s str,
}

impl<'a> Body<'a> {
    pub fn new(document: &'a Document, pages: &Pages, numbering: &'a Numbering) -> Self {
        let numbers = pages.outline.iter().filter(|entry| entry.level <= 2).map(|entry| entry.page + 1);
        let titles = document.blocks.iter().filter_map(Block::kept).filter_map(|block| match block {
            Block::Heading { level, number, text, .. } if *level <= 2 => {
                Some(((*level).max(1), titled(number.as_deref(), text)))
            }
            Block::Clause { level: 1, number, text, .. } => Some((2, titled(Some(number), &words(text)))),
            _ => None,
        });
        Self {
            xml: String::new(),
            inlines: Inlines::new(goals(document, pages, numbering), document.printed_on),
            pictures: Vec::new(),
            typesetter: Typesetter::new(&document.language),
            document,
            numbering,
            entries: titles.zip(numbers).map(|((level, title), page)| (level, title, page)).collect(),
            met: 0,
            marked: BTreeSet::new(),
            mark: String::new(),
            new_page: false,
            below_table: false,
        }
    }

    /// Writes blocks; `from` is the place of the first of them in the document.
    pub fn blocks(&mut self, blocks: &'a [Block], from: usize) -> Result<(), PrintError> {
        for (index, block) in blocks.iter().enumerate() {
            self.block(block, blocks.get(index + 1), from + index)?;
        }
        Ok(())
    }

    /// The logo and the name of the house, above the title.
    fn sign(&mut self, house: &House) -> Result<(), PrintError> {
        if let Some(logo) = &house.logo {
            let picture = Picture::given(&Image::read(logo)?, LOGO);
            let drawn = picture.run(self.pictures.len(), &house.name, &logo.alternative);
            self.paragraph("CoverLine", &drawn);
            self.pictures.push(picture);
        }
        self.paragraph("CoverLine", &run(None, &house.name));
        Ok(())
    }

    fn block(&mut self, block: &'a Block, next: Option<&Block>, place: usize) -> Result<(), PrintError> {
        let signed = matches!(next, Some(Block::Signature { .. }));
        match block {
            Block::Cover { title, subtitle, lines, figures, notes } => {
                self.new_page = !self.xml.is_empty();
                if let Some(house) = &self.document.house {
                    self.sign(house)?;
                }
                self.paragraph("Title", &run(None, title));
                self.paragraph("Subtitle", &run(None, subtitle));
                for line in lines {
                    self.paragraph("CoverLine", &run(None, line));
                }
                self.below_table = true;
                self.ledger(figures);
                for note in notes {
                    let words = self.inlines.write(note, BODY);
                    self.paragraph("BodyText", &words);
                }
                if let Some(disclaimer) = self.document.house.as_ref().and_then(|house| house.disclaimer.as_deref()) {
                    self.paragraph("Small", &run(None, disclaimer));
                }
                self.new_page = true;
            }
            Block::Contents { title } => self.contents(title),
            Block::Heading { level, number, text, anchor } => {
                let listed = *level <= 2;
                let (level, style) = match level {
                    0 | 1 => (1, "Heading1"),
                    2 => (2, "Heading2"),
                    _ => (3, "Heading3"),
                };
                let number = number.as_deref().filter(|number| !number.is_empty());
                let strong = level > 1;
                self.titled(style, strong, listed, place, number, &[], text, anchor.as_deref());
            }
            Block::Paragraph { style, text } => {
                let style = match style {
                    ParagraphStyle::Body => "BodyText",
                    ParagraphStyle::Lead => "Lead",
                    ParagraphStyle::Small => "Small",
                    ParagraphStyle::Notice => "Notice",
                    ParagraphStyle::Plain => "Plain",
                };
                let leads = style == "BodyText" && matches!(next, Some(Block::Table { .. }));
                let words = self.inlines.write(text, BODY);
                self.mark = self.inlines.mark(text);
                self.set(style, &Apart { keep_next: signed || leads, ..Apart::default() }, &words);
            }
            Block::Clause { level: 0 | 1, number, text, anchor } => {
                self.mark = self.inlines.mark(text);
                self.titled("Clause1", true, true, place, Some(number), text, "", anchor.as_deref());
            }
            Block::Clause { level, number, text, anchor } => {
                let explained = matches!(next, Some(Block::Paragraph { style: ParagraphStyle::Plain, .. }));
                let short = words(text).chars().count() <= SHORT;
                let names = self.names(anchor.as_deref());
                let inner = self.inlines.write(text, BODY);
                let inner = self.inlines.bookmarked(names, inner);
                self.mark = self.inlines.mark(text);
                let level = usize::from((*level).min(3)) - 1;
                let apart = Apart { keep_next: signed || (explained && short), keep_lines: short, ..Apart::default() };
                let style = if level == 1 { "Clause2" } else { "Clause3" };
                self.numbered(style, apart, place, number, level, &inner);
            }
            Block::List { items } => {
                for item in items {
                    let words = self.inlines.write(item, BODY);
                    self.mark = self.inlines.mark(item);
                    self.set("ListBullet", &Apart { number: Some((1, 0)), ..Apart::default() }, &words);
                }
            }
            Block::Table { caption, columns, rows } => {
                let kept = signed || matches!(next, Some(Block::Paragraph { style: ParagraphStyle::Small, .. }));
                self.table(caption.as_deref(), columns, rows, kept);
            }
            Block::Figure { caption, alternative, chart } => {
                self.paragraph("Caption", &run(None, caption));
                let picture = Picture::new(&chart::draw(chart, MEASURE, &mut self.typesetter)?, &mut self.typesetter)?;
                let drawn = picture.run(self.pictures.len(), caption, alternative);
                self.pictures.push(picture);
                self.paragraph("Figure", &drawn);
            }
            Block::Signature { lines } => {
                for (index, label) in lines.iter().enumerate() {
                    let apart = Apart { keep_next: signed || index + 1 < lines.len(), ..Apart::default() };
                    self.set("Signature", &apart, &format!("<w:r><w:tab/><w:br/></w:r>{}", run(None, label)));
                }
                self.below_table = true;
            }
            Block::PageBreak => self.new_page = !self.xml.is_empty(),
            Block::Changed { change, of } => {
                let before = std::mem::take(&mut self.xml);
                self.mark = self.inlines.paragraph_mark(change);
                self.block(of, next, place)?;
                let changed = std::mem::replace(&mut self.xml, before);
                let changed = self.inlines.tracked(&changed, change);
                self.xml.push_str(&changed);
            }
        }
        Ok(())
    }

    /// A heading, or a clause that is one: it stands in the contents.
    #[expect(clippy::too_many_arguments, reason = "headings and clauses say the same things in their own ways")]
    fn titled(
        &mut self,
        style: &str,
        strong: bool,
        listed: bool,
        place: usize,
        number: Option<&str>,
        text: &'a [Inline],
        plain: &str,
        anchor: Option<&'a str>,
    ) {
        let mut names = self.names(anchor);
        if listed {
            names.push(bookmark("Toc", self.met));
            self.met += 1;
        }
        let mut inner = run(None, plain);
        inner.push_str(&self.inlines.write(text, Setting { part: Part::Body, strong }));
        let inner = self.inlines.bookmarked(names, inner);
        match number {
            Some(number) => self.numbered(style, Apart::default(), place, number, 0, &inner),
            None => self.paragraph(style, &inner),
        }
    }

    /// The bookmark of an anchor where it is met first.
    fn names(&mut self, anchor: Option<&'a str>) -> Vec<String> {
        let fresh = anchor.filter(|anchor| self.marked.insert(anchor));
        fresh.and_then(|anchor| self.inlines.goal(anchor)).map(|goal| goal.bookmark.clone()).into_iter().collect()
    }

    /// A paragraph with its number out of a list; a number no list can give stands in words.
    fn numbered(&mut self, style: &str, apart: Apart<'_>, place: usize, number: &str, level: usize, inner: &str) {
        match self.numbering.at(place) {
            Some(place) => {
                let number = Some((number_id(place.list), place.level));
                self.set(style, &Apart { number, ..apart }, inner);
            }
            None if style.starts_with("Heading") => {
                self.set(style, &apart, &format!("{}{inner}", run(None, &format!("{number} "))));
            }
            None => {
                let words = format!("{}<w:r><w:tab/></w:r>{inner}", run(None, number));
                self.set(style, &Apart { indent: &indent(level), ..apart }, &words);
            }
        }
    }

    /// A paragraph as its style says.
    pub fn paragraph(&mut self, style: &str, inner: &str) {
        self.set(style, &Apart::default(), inner);
    }

    fn set(&mut self, style: &str, apart: &Apart<'_>, inner: &str) {
        _ = write!(self.xml, "<w:p><w:pPr><w:pStyle w:val=\"{style}\"/>");
        if apart.keep_next {
            self.xml.push_str("<w:keepNext/>");
        }
        if apart.keep_lines {
            self.xml.push_str("<w:keepLines/>");
        }
        if std::mem::take(&mut self.new_page) {
            self.xml.push_str("<w:pageBreakBefore/>");
            self.below_table = false;
        }
        if let Some((list, level)) = apart.number {
            _ = write!(self.xml, "<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr>");
        }
        if std::mem::take(&mut self.below_table) && !style.starts_with("Heading") && style != "Notice" {
            self.xml.push_str("<w:spacing w:before=\"280\"/>");
        }
        let mark = std::mem::take(&mut self.mark);
        _ = write!(self.xml, "{}{mark}</w:pPr>{inner}</w:p>", apart.indent);
    }

    /// Ends a part that a new section follows, which begins a page of its own.
    pub fn end_section(&mut self, properties: &str) {
        (self.new_page, self.below_table) = (false, false);
        _ = write!(self.xml, "<w:p><w:pPr><w:pStyle w:val=\"AfterTable\"/>{properties}</w:pPr></w:p>");
    }

    /// Ends what the last block left for a paragraph that does not follow.
    pub fn settle(&mut self) {
        if self.new_page || self.below_table {
            self.below_table = false;
            self.paragraph("AfterTable", "");
        }
    }

    /// Ends the body: a table is never the last in it.
    pub fn end(&mut self) {
        self.new_page = false;
        if self.below_table || self.xml.is_empty() {
            self.below_table = false;
            self.paragraph("AfterTable", "");
        }
    }

    pub fn after_table(&mut self) {
        self.below_table = true;
    }

    /// Contents: an entry is a link, and its page a reference that every program works out itself. A field for the whole
    /// would keep the pages of our own print until somebody makes it anew.
    fn contents(&mut self, title: &str) {
        self.new_page = !self.xml.is_empty();
        self.settle_table();
        self.paragraph("TOCHeading", &run(None, title));
        let entries = std::mem::take(&mut self.entries);
        for (index, (level, title, page)) in entries.iter().enumerate() {
            let name = bookmark("Toc", index);
            let page = field(&format!("PAGEREF {name} \\h"), None, &page.to_string());
            let line = format!(
                "<w:hyperlink w:anchor=\"{name}\" w:history=\"1\">{}<w:r><w:tab/></w:r>{page}</w:hyperlink>",
                run(None, title)
            );
            self.paragraph(if *level == 1 { "TOC1" } else { "TOC2" }, &line);
        }
        self.entries = entries;
    }

    fn settle_table(&mut self) {
        if std::mem::take(&mut self.below_table) {
            let new_page = std::mem::take(&mut self.new_page);
            self.paragraph("AfterTable", "");
            self.new_page = new_page;
        }
    }
}

/// What references point at, by anchor; where one stands twice the first counts.
fn goals<'a>(document: &'a Document, pages: &Pages, numbering: &Numbering) -> BTreeMap<&'a str, Goal> {
    let mut goals: BTreeMap<&str, Goal> = BTreeMap::new();
    for (index, block) in document.blocks.iter().enumerate() {
        let (anchor, number, words) = match block.kept().unwrap_or(block) {
            Block::Heading { anchor: Some(anchor), number, text, .. } => (anchor, number.as_deref(), text.clone()),
            Block::Clause { anchor: Some(anchor), number, text, .. } => (anchor, Some(number.as_str()), words(text)),
            _ => continue,
        };
        let numbers = number
            .zip(numbering.at(index))
            .map(|(number, place)| [number, &place.whole].map(|number| number.trim_end_matches('.').to_owned()));
        let page = pages.anchors.iter().find(|one| matches!(&one.target, Target::Named(name) if name == anchor));
        let bookmark = bookmark("Ref", goals.len());
        let page = page.map(|anchor| anchor.page + 1);
        goals.entry(anchor).or_insert(Goal { bookmark, page, numbers, words });
    }
    goals
}
