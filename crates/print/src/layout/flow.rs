//! Blocks to pages: what stands together, where a page ends, what is repeated on the next.

mod furniture;
mod notes;
mod signature;
mod table;

use std::collections::BTreeMap;
use std::sync::Arc;

use leveller_model::import::Tell;
use leveller_model::report::document::{Block, Change, ChangeKind, Document, House, Inline, KeyFigure, ParagraphStyle};

use super::text::{Align, Face, Line, Run, Setting, Typesetter, Under};
use super::{Anchor, Color, Item, Link, Mark, Node, OutlineEntry, PAGE_HEIGHT, PAGE_WIDTH, Page, Pages, Role, Target};
use crate::PrintError;
use crate::chart::{self, Drawing};
use crate::image::Image;
use crate::link::address;
use crate::words::{titled, words};

const LEFT: f32 = 72.0;
const RIGHT: f32 = PAGE_WIDTH - 72.0;
const MEASURE: f32 = RIGHT - LEFT;
const TOP: f32 = 76.0;
const BOTTOM: f32 = PAGE_HEIGHT - 84.0;
const FOOT: f32 = PAGE_HEIGHT - 60.0;
const HEAD: f32 = 40.0;
/// Where clause text stands, after its hanging number.
const CLAUSE: f32 = 34.0;
/// Where the text of an item in a clause stands, after its hanging number.
const ITEM: f32 = 29.0;
/// The most a logo takes up.
pub const LOGO: (f32, f32) = (180.0, 60.0);
/// Where a list's text stands, after its dash.
const DASH: f32 = 16.0;
/// Where a note's text stands, after its number, and the room above the first of a page.
const NOTE_HANG: f32 = 20.0;
const NOTES_ABOVE: f32 = 14.0;
/// The most of a page that notes may take up.
const NOTES_MOST: f32 = 300.0;

/// How a kind of text is set.
#[derive(Clone, Copy)]
struct Style {
    face: Face,
    color: Color,
    size: f32,
    leading: f32,
    before: f32,
    after: f32,
    /// Whether words may be parted at the end of a line.
    parted: bool,
}

impl Style {
    const fn parted(self) -> Self {
        Self { parted: true, ..self }
    }

    fn over(self, width: f32, align: Align) -> Setting {
        Setting { size: self.size, leading: self.leading, width, align, parted: self.parted }
    }
}

const fn style(face: Face, color: Color, size: f32, leading: f32, before: f32, after: f32) -> Style {
    Style { face, color, size, leading, before, after, parted: false }
}

const BODY: Style = style(Face::Serif, Color::Ink, 10.5, 15.0, 0.0, 8.0).parted();
const LEAD: Style = style(Face::Serif, Color::Ink, 13.0, 18.5, 0.0, 10.0).parted();
const SMALL: Style = style(Face::Sans, Color::Ink3, 8.0, 11.5, 0.0, 8.0).parted();
const NOTICE: Style = style(Face::SerifItalic, Color::Ink, 10.5, 15.0, 10.0, 16.0).parted();
const PLAIN: Style = style(Face::SerifItalic, Color::Ink2, 9.5, 13.5, 0.0, 10.0).parted();
const TITLE: Style = style(Face::Serif, Color::Ink, 30.0, 36.0, 0.0, 6.0);
const SUBTITLE: Style = style(Face::Serif, Color::Ink2, 15.0, 20.0, 0.0, 10.0);
const UNDER_TITLE: Style = style(Face::Sans, Color::Ink3, 9.0, 14.0, 0.0, 0.0);
const HEADING_1: Style = style(Face::Serif, Color::Ink, 22.0, 27.0, 0.0, 14.0);
const HEADING_2: Style = style(Face::SerifStrong, Color::Ink, 13.0, 17.0, 14.0, 6.0);
const HEADING_3: Style = style(Face::SansStrong, Color::Ink, 9.5, 13.0, 10.0, 4.0);
const NOTE: Style = style(Face::Sans, Color::Ink2, 7.5, 10.5, 0.0, 2.0).parted();
const CAPTION: Style = style(Face::SansStrong, Color::Ink, 8.5, 12.0, 8.0, 5.0);
const FURNITURE: Style = style(Face::Sans, Color::Ink3, 7.5, 10.0, 0.0, 0.0);

/// Lays a document out. Contents and references to pages need page numbers, so then it is done twice.
pub fn lay_out(document: &Document, tell: &Tell<'_>) -> Result<Pages, PrintError> {
    let mut typesetter = Typesetter::new(&document.language);
    let mut drawings = BTreeMap::new();
    for (at, block) in document.blocks.iter().enumerate() {
        if let Block::Figure { chart, .. } = block {
            drawings.insert(at, chart::draw(chart, MEASURE, &mut typesetter)?);
        }
    }
    let logo = document.house.as_ref().and_then(|house| house.logo.as_ref());
    let logo = logo.map(Image::read).transpose()?.map(Arc::new);
    let mut first = Flow::new(document, (&drawings, logo.clone()), &mut typesetter, BTreeMap::new());
    first.run(&|done, of| tell(done, 2 * of))?;
    if !first.asks_pages {
        return Ok(first.done());
    }
    let numbers = first.anchors.iter().rev().map(|anchor| (anchor.target.clone(), anchor.page + 1)).collect();
    let mut second = Flow::new(document, (&drawings, logo), &mut typesetter, numbers);
    second.run(&|done, of| tell(of + done, 2 * of))?;
    Ok(second.done())
}

/// The line that marks what became of words.
fn under(change: &Change) -> Under {
    match change.kind {
        ChangeKind::Inserted => Under::Inserted,
        ChangeKind::Deleted => Under::Deleted,
    }
}

fn is_table(block: Option<&Block>) -> bool {
    matches!(block, Some(Block::Table { .. }))
}

struct Flow<'a> {
    document: &'a Document,
    /// The charts, by the place of their block.
    drawings: &'a BTreeMap<usize, Drawing>,
    /// The logo of the house.
    logo: Option<Arc<Image>>,
    typesetter: &'a mut Typesetter,
    /// Page numbers of every place, from the first time through.
    numbers: BTreeMap<Target, usize>,
    /// Whether a page number was asked for.
    asks_pages: bool,
    /// The notes by their numbers, from 1.
    notes: Vec<notes::SetNote<'a>>,
    /// The notes called on this page, each with the part that calls it first.
    called: Vec<(usize, usize)>,
    /// Height of what stands at the foot of this page.
    foot: f32,
    /// Notes there was no room for on their page, with the part that calls them.
    waiting: Vec<(usize, usize)>,
    pages: Vec<Page>,
    y: f32,
    /// What is drawn under words that have no looks of their own.
    under: Under,
    /// Height of the next block where it must not be parted from the end of this one.
    keep: f32,
    structure: Vec<Node>,
    /// The lists a clause goes on with: the level of their clauses, the list and the body of its last item.
    lists: Vec<(u8, usize, usize)>,
    outline: Vec<OutlineEntry>,
    anchors: Vec<Anchor>,
}

impl<'a> Flow<'a> {
    fn new(
        document: &'a Document,
        (drawings, logo): (&'a BTreeMap<usize, Drawing>, Option<Arc<Image>>),
        typesetter: &'a mut Typesetter,
        numbers: BTreeMap<Target, usize>,
    ) -> Self {
        Self {
            document,
            drawings,
            logo,
            typesetter,
            numbers,
            asks_pages: false,
            notes: Vec::new(),
            called: Vec::new(),
            foot: 0.0,
            waiting: Vec::new(),
            pages: vec![Page::default()],
            y: TOP,
            under: Under::Nothing,
            keep: 0.0,
            structure: vec![Node { role: Role::Document, parent: None, figure: None }],
            lists: Vec::new(),
            outline: Vec::new(),
            anchors: Vec::new(),
        }
    }

    fn run(&mut self, tell: &Tell<'_>) -> Result<(), PrintError> {
        let document = self.document;
        for (at, block) in document.blocks.iter().enumerate() {
            if !tell(at as u64, document.blocks.len() as u64) {
                return Err(PrintError::Stopped);
            }
            self.block(at, block);
        }
        while !self.waiting.is_empty() {
            self.new_page();
        }
        self.place_notes();
        self.furniture();
        Ok(())
    }

    fn done(self) -> Pages {
        Pages {
            pages: self.pages,
            structure: self.structure,
            outline: self.outline,
            anchors: self.anchors,
            accent: self.document.house.as_ref().and_then(|house| house.accent),
        }
    }

    /// Words with the number of the page a place is on.
    fn on_page(&mut self, target: &Target, words: &str) -> String {
        self.asks_pages = true;
        let number = self.numbers.get(target).map_or_else(|| "00".to_owned(), usize::to_string);
        words.replace("{page}", &number)
    }

    fn node(&mut self, role: Role, parent: usize) -> usize {
        self.structure.push(Node { role, parent: Some(parent), figure: None });
        self.structure.len() - 1
    }

    fn paint(&mut self, mark: Mark, node: Option<usize>) {
        if let Some(page) = self.pages.last_mut() {
            page.items.push(Item { mark, node });
        }
    }

    fn new_page(&mut self) {
        self.place_notes();
        self.pages.push(Page::default());
        self.y = TOP;
        for (number, parent) in std::mem::take(&mut self.waiting) {
            self.call(number, parent);
        }
    }

    fn at_top(&self) -> bool {
        self.y <= TOP
    }

    /// Where the foot of this page begins.
    fn bottom(&self) -> f32 {
        BOTTOM - self.foot
    }

    /// Begins a new page unless so much height is left on this one.
    fn need(&mut self, height: f32) {
        if self.y + height > self.bottom() && !self.at_top() {
            self.new_page();
        }
    }

    fn space(&mut self, height: f32) {
        if !self.at_top() {
            self.y += height;
        }
    }

    fn block(&mut self, at: usize, block: &'a Block) {
        let document = self.document;
        let next = document.blocks.get(at + 1);
        self.keep = match (block, next) {
            (_, Some(Block::Signature { .. })) => self.places_to_sign(at + 1),
            (Block::Table { .. }, Some(Block::Paragraph { style: ParagraphStyle::Small, .. })) => 14.0 + SMALL.leading,
            (Block::Paragraph { style: ParagraphStyle::Body, .. }, _) if is_table(next) => self.room(at + 1),
            _ => 0.0,
        };
        // Plain words belong to the clause they explain.
        if !matches!(block, Block::Clause { .. } | Block::Paragraph { style: ParagraphStyle::Plain, .. }) {
            self.lists.clear();
        }
        match block {
            Block::Cover { title, subtitle, lines, figures, notes } => {
                self.cover(title, subtitle, lines, figures, notes)
            }
            Block::Contents { title } => self.contents(title),
            Block::Heading { level, number, text, anchor } => {
                let room = self.room(at + 1);
                self.heading(*level, number.as_deref(), text, anchor.as_deref(), room);
            }
            Block::Paragraph { style, text } => self.paragraph(*style, text),
            Block::Clause { level, number, text, anchor } => {
                let room = if *level == 1 { self.room(at + 1) } else { 0.0 };
                let explained = matches!(next, Some(Block::Paragraph { style: ParagraphStyle::Plain, .. }));
                self.clause(*level, number, text, anchor.as_deref(), room, explained);
            }
            Block::List { items } => self.list(items),
            Block::Table { caption, columns, rows } => self.table(caption.as_deref(), columns, rows),
            Block::Figure { caption, alternative, .. } => self.figure(at, caption, alternative),
            Block::Signature { lines } => {
                let kept = self.places_to_sign(at);
                self.signature(lines, kept);
            }
            Block::PageBreak => {
                if !self.at_top() {
                    self.new_page();
                }
            }
            Block::Changed { change, of } => {
                // A heading of a chapter begins its page, and what is said of it stands below.
                self.under = under(change);
                self.block(at, of);
                self.under = Under::Nothing;
                let node = self.node(Role::Paragraph, 0);
                self.put(SMALL, &change.said, MEASURE, node);
            }
        }
    }

    /// How much of what follows has to stand on the page of what leads into it.
    fn room(&mut self, at: usize) -> f32 {
        let document = self.document;
        let next = document.blocks.get(at + 1);
        match document.blocks.get(at) {
            Some(Block::Heading { level: 2.., .. } | Block::Clause { level: 1, .. }) => 34.0 + self.room(at + 1),
            Some(Block::Table { caption, columns, rows }) => self.beginning(caption.as_deref(), columns, rows),
            Some(Block::Figure { .. }) => 34.0 + self.drawings.get(&at).map_or(0.0, |drawing| drawing.height),
            Some(Block::Paragraph { style: ParagraphStyle::Lead, .. }) => 2.0 * LEAD.leading,
            Some(Block::Paragraph { style: ParagraphStyle::Notice, .. }) => 4.0 * NOTICE.leading,
            Some(Block::Paragraph { style: ParagraphStyle::Body, text }) if is_table(next) => {
                let runs = self.runs(BODY, text);
                let lines = self.typesetter.lines(&runs, BODY.over(MEASURE, Align::Both));
                lines.iter().map(|line| line.height).sum::<f32>() + BODY.after + self.room(at + 1)
            }
            // What is of three lines is not split, and keeps the beginning of its plain words with it.
            Some(_) => {
                let plain = matches!(next, Some(Block::Paragraph { style: ParagraphStyle::Plain, .. }));
                3.0 * BODY.leading + BODY.after + if plain { 2.0 * PLAIN.leading } else { 0.0 }
            }
            None => 0.0,
        }
    }

    fn set(&mut self, style: Style, words: &str, width: f32, align: Align) -> Arc<[Line]> {
        let run = Run::new(words, style.face, style.color);
        self.typesetter.lines(&[run], style.over(width, align))
    }

    /// Sets words and places their lines one below the other, new pages where needed.
    fn put(&mut self, style: Style, words: &str, width: f32, node: usize) {
        let lines = self.set(style, words, width, Align::Start);
        self.lines(&lines, &[], LEFT, node);
    }

    /// Places one line with its baseline at `y`.
    fn place(&mut self, line: &Line, runs: &[Run], x: f32, y: f32, node: Option<usize>) {
        let top = y - line.baseline;
        let mut rules = Vec::new();
        for (glyphs, (from, to, index)) in line.glyphs.iter().zip(&line.stretches) {
            let run = runs.get(*index);
            let note = run.and_then(|run| run.note);
            let target = match note {
                Some(number) => Some(Target::Note(number, self.pages.len() - 1)),
                None => run.and_then(|run| run.link.clone()),
            };
            if let (Some(number), Some(parent)) = (note, node) {
                self.call(number, parent);
            }
            let node = match (target, node) {
                (Some(target), Some(parent)) => {
                    let above = if note.is_some() { self.node(Role::Reference, parent) } else { parent };
                    let link = self.node(Role::Link, above);
                    let area = [x + from, top, x + to, top + line.height];
                    let words = run.map(|run| run.text.clone()).unwrap_or_default();
                    if let Some(page) = self.pages.last_mut() {
                        page.links.push(Link { area, target, node: link, words });
                    }
                    Some(link)
                }
                (_, node) => node,
            };
            self.paint(Mark::Glyphs(glyphs.clone()).moved((x, y)), node);
            let points = vec![(x + from, y + 2.4), (x + to, y + 2.4)];
            let through = vec![(x + from, y - 0.28 * glyphs.size), (x + to, y - 0.28 * glyphs.size)];
            match run.map_or(self.under, |run| run.under) {
                Under::Nothing => {}
                Under::Inserted => rules.push((points, 0.7, Color::Ink, None)),
                Under::Deleted => rules.push((through, 0.7, Color::Ink, None)),
                Under::Dotted => rules.push((points, 0.6, Color::Accent, Some(1.2))),
                Under::Ruled => rules.push((points, 0.8, Color::Blank, None)),
            }
        }
        for (points, width, color, dash) in rules {
            self.paint(Mark::Stroke { points, width, color, dash }, None);
        }
    }

    fn rule(&mut self, from: f32, to: f32, y: f32, width: f32, color: Color) {
        self.paint(Mark::Stroke { points: vec![(from, y), (to, y)], width, color, dash: None }, None);
    }

    /// Places the lines of a paragraph: never one line alone at the foot or at the head of a page.
    fn lines(&mut self, lines: &[Line], runs: &[Run], x: f32, node: usize) {
        let count = lines.len();
        for (index, line) in lines.iter().enumerate() {
            let together = match (index, count - index) {
                (0, 3) => 3,
                (0, _) | (_, 2) => 2,
                _ => 1,
            };
            let end = (index + together).min(count);
            let group = &lines[index..end];
            let notes = self.notes_of(group, runs);
            self.need(group.iter().map(|line| line.height).sum::<f32>() + notes);
            self.place(line, runs, x, self.y + line.baseline, Some(node));
            self.y += line.height;
        }
    }

    fn runs(&mut self, style: Style, text: &'a [Inline]) -> Vec<Run> {
        let strong = if style.face == Face::Sans { Face::SansStrong } else { Face::SerifStrong };
        let run = |text: &str, face, color| Run::new(text, face, color);
        let mut runs = Vec::new();
        for inline in text {
            let one = match inline {
                Inline::Text { text } => run(text, style.face, style.color),
                Inline::Strong { text } => run(text, strong, style.color),
                Inline::Emphasis { text } => run(text, Face::SerifItalic, style.color),
                Inline::Filled { text } => Run { under: Under::Dotted, ..run(text, style.face, style.color) },
                Inline::Blank { label } => {
                    // No-break spaces: the gap to write in must not fall apart at a line's end.
                    let gap = "\u{a0}".repeat(10);
                    let label = if label.chars().count() > 40 { label.clone() } else { label.replace(' ', "\u{a0}") };
                    let words = format!("{gap}[{label}]{gap}");
                    Run { under: Under::Ruled, scale: 0.76, ..run(&words, Face::Sans, Color::Blank) }
                }
                Inline::Reference { anchor, text } => {
                    Run { link: Some(Target::Named(anchor.clone())), ..run(text, style.face, Color::Accent) }
                }
                Inline::PageOf { anchor, words } => {
                    let target = Target::Named(anchor.clone());
                    let words = self.on_page(&target, words);
                    Run { link: Some(target), ..run(&words, style.face, style.color) }
                }
                Inline::Link { url, text } => {
                    let link = address(url).map(Target::Url);
                    let color = if link.is_some() { Color::Accent } else { style.color };
                    Run { link, ..run(text, style.face, color) }
                }
                Inline::Note { text } => self.call_of(text, style),
                Inline::Changed { change, text } => {
                    // In words too, small: who hears the page sees no line under or through it.
                    runs.push(Run { scale: 0.62, ..run(&format!("{} ", change.said), Face::Sans, Color::Ink3) });
                    let changed = self.runs(style, text);
                    runs.extend(changed.into_iter().map(|run| Run { under: under(change), ..run }));
                    continue;
                }
            };
            runs.push(one);
        }
        runs
    }

    fn paragraph(&mut self, kind: ParagraphStyle, text: &'a [Inline]) {
        let (style, indent, align) = match kind {
            ParagraphStyle::Body => (BODY, 0.0, Align::Both),
            ParagraphStyle::Lead => (LEAD, 0.0, Align::Start),
            ParagraphStyle::Small => (SMALL, 0.0, Align::Start),
            ParagraphStyle::Notice => (NOTICE, 0.0, Align::Start),
            ParagraphStyle::Plain => (PLAIN, CLAUSE, Align::Start),
        };
        let runs = self.runs(style, text);
        let lines = self.typesetter.lines(&runs, style.over(MEASURE - indent, align));
        if lines.is_empty() {
            return;
        }
        let parent = self.lists.last().map_or(0, |(_, _, body)| *body);
        let node = self.node(Role::Paragraph, parent);
        self.space(style.before);
        if kind == ParagraphStyle::Notice {
            let height: f32 = lines.iter().map(|line| line.height).sum();
            self.need(height + 16.0 + self.keep);
            self.rule(LEFT, RIGHT, self.y, 0.8, Color::RuleStrong);
            self.y += 6.0;
            self.lines(&lines, &runs, LEFT, node);
            self.y += 6.0;
            self.rule(LEFT, RIGHT, self.y, 0.8, Color::RuleStrong);
        } else {
            if self.keep > 0.0 {
                self.need(lines.iter().map(|line| line.height).sum::<f32>() + style.after + self.keep);
            }
            self.lines(&lines, &runs, LEFT + indent, node);
        }
        self.space(style.after);
    }

    /// Notes that a heading stands here, for the outline, the contents and the links to it.
    fn mark_heading(&mut self, level: u8, title: String, anchor: Option<&str>) {
        let (page, y) = (self.pages.len() - 1, self.y);
        if level <= 2 {
            let entries = self.outline.iter().filter(|entry| entry.level <= 2).count();
            self.anchors.push(Anchor { target: Target::Entry(entries), page, y });
        }
        self.outline.push(OutlineEntry { level, title, page, y });
        self.mark_anchor(anchor);
    }

    fn mark_anchor(&mut self, anchor: Option<&str>) {
        if let Some(anchor) = anchor {
            let target = Target::Named(anchor.to_owned());
            self.anchors.push(Anchor { target, page: self.pages.len() - 1, y: self.y });
        }
    }

    fn heading(&mut self, level: u8, number: Option<&str>, text: &str, anchor: Option<&str>, room: f32) {
        let style = match level {
            1 => HEADING_1,
            2 => HEADING_2,
            _ => HEADING_3,
        };
        if level == 1 && !self.at_top() {
            self.new_page();
        }
        let title = titled(number, text);
        let lines = self.set(style, &title, MEASURE, Align::Start);
        self.space(style.before);
        let height: f32 = lines.iter().map(|line| line.height).sum();
        self.need(height + style.after + room);
        self.mark_heading(level, title, anchor);
        let node = self.node(Role::Heading(level.clamp(1, 6)), 0);
        self.lines(&lines, &[], LEFT, node);
        self.y += style.after;
    }

    fn clause(
        &mut self,
        level: u8,
        number: &str,
        text: &'a [Inline],
        anchor: Option<&str>,
        room: f32,
        explained: bool,
    ) {
        let (style, hang, indent) = match level {
            1 => (Style { before: 12.0, after: 5.0, ..HEADING_2 }, LEFT, CLAUSE),
            2 => (Style { after: 5.0, ..BODY }, LEFT, CLAUSE),
            _ => (Style { after: 3.0, ..BODY }, LEFT + CLAUSE, ITEM),
        };
        let align = if level == 1 { Align::Start } else { Align::Both };
        let runs = self.runs(style, text);
        // The space keeps number and words apart for who hears or copies them.
        let label = self.set(style, &format!("{number} "), MEASURE, Align::Start);
        let start = hang + label.first().map_or(0.0, |label| label.width).max(indent);
        let lines = self.typesetter.lines(&runs, style.over(RIGHT - start, align));
        self.space(style.before);
        let height: f32 = lines.iter().map(|line| line.height).sum();
        self.need(match (level, lines.len(), explained) {
            (1, ..) => height + style.after + room,
            (_, 0..=3, true) => height + style.after + 2.0 * PLAIN.leading,
            (_, 0..=3, false) if self.keep == 0.0 => height,
            _ if self.keep > 0.0 => height + style.after + self.keep,
            _ => 2.0 * style.leading,
        });
        let (label_node, node) = if level == 1 {
            self.lists.clear();
            self.mark_heading(2, titled(Some(number), &words(text)), anchor);
            let node = self.node(Role::Heading(2), 0);
            (node, node)
        } else {
            self.mark_anchor(anchor);
            self.clause_item(level)
        };
        if let Some(label) = label.first() {
            self.place(
                label,
                &[],
                hang,
                self.y + lines.first().map_or(label.baseline, |first| first.baseline),
                Some(label_node),
            );
        }
        self.lines(&lines, &runs, start, node);
        self.y += style.after;
    }

    /// Makes the item of a clause in the list of its level. Returns its label, and a paragraph in its body: items of the
    /// clause, and what explains it, stand there too.
    fn clause_item(&mut self, level: u8) -> (usize, usize) {
        while self.lists.pop_if(|(open, ..)| *open > level).is_some() {}
        let list = match self.lists.pop_if(|(open, ..)| *open == level) {
            Some((_, list, _)) => list,
            None => {
                let parent = self.lists.last().map_or(0, |(_, _, body)| *body);
                self.node(Role::Numbered, parent)
            }
        };
        let item = self.node(Role::Item, list);
        let (label, body) = (self.node(Role::ItemLabel, item), self.node(Role::ItemBody, item));
        self.lists.push((level, list, body));
        (label, self.node(Role::Paragraph, body))
    }

    fn list(&mut self, items: &'a [Vec<Inline>]) {
        let list = self.node(Role::List, 0);
        for item in items {
            let runs = self.runs(BODY, item);
            let lines = self.typesetter.lines(&runs, BODY.over(MEASURE - DASH, Align::Start));
            let Some(first) = lines.first() else { continue };
            self.need(BODY.leading * if lines.len() <= 3 { lines.len() as f32 } else { 2.0 });
            let node = self.node(Role::Item, list);
            let (label, body) = (self.node(Role::ItemLabel, node), self.node(Role::ItemBody, node));
            for dash in self.set(BODY, "– ", DASH, Align::Start).iter() {
                self.place(dash, &[], LEFT, self.y + first.baseline, Some(label));
            }
            self.lines(&lines, &runs, LEFT + DASH, body);
            self.y += 3.0;
        }
        self.y += BODY.after - 3.0;
    }

    fn cover(
        &mut self,
        title: &str,
        subtitle: &str,
        under: &[String],
        figures: &'a [KeyFigure],
        notes: &'a [Vec<Inline>],
    ) {
        if !self.at_top() {
            self.new_page();
        }
        let document = self.document;
        if let Some(house) = &document.house {
            self.sign(house);
        }
        self.y = 200.0;
        let node = self.node(Role::Heading(1), 0);
        self.put(TITLE, title, MEASURE, node);
        self.y += TITLE.after;
        let node = self.node(Role::Paragraph, 0);
        self.put(SUBTITLE, subtitle, MEASURE, node);
        self.y += SUBTITLE.after;
        for words in under {
            let node = self.node(Role::Paragraph, 0);
            self.put(UNDER_TITLE, words, MEASURE, node);
        }
        self.space(34.0);
        if !figures.is_empty() {
            self.ledger(figures);
            self.space(26.0);
        }
        for note in notes {
            self.paragraph(ParagraphStyle::Body, note);
        }
        if let Some(disclaimer) = document.house.as_ref().and_then(|house| house.disclaimer.as_deref()) {
            let lines = self.set(SMALL, disclaimer, MEASURE, Align::Start);
            let height: f32 = lines.iter().map(|line| line.height).sum();
            self.space(20.0);
            self.y = self.y.max(self.bottom() - height);
            let node = self.node(Role::Paragraph, 0);
            self.lines(&lines, &[], LEFT, node);
        }
        self.new_page();
    }

    /// Places the logo and the name of the house at the top of a cover.
    fn sign(&mut self, house: &House) {
        if let (Some(image), Some(logo)) = (self.logo.clone(), &house.logo) {
            let (width, height) = image.fitted(LOGO);
            let area = [LEFT, self.y, LEFT + width, self.y + height];
            let figure = self.node(Role::Figure, 0);
            self.structure[figure].figure = Some((logo.alternative.clone(), area));
            self.paint(Mark::Image { image, area }, Some(figure));
            self.y += height + 8.0;
        }
        let node = self.node(Role::Paragraph, 0);
        self.put(Style { face: Face::SansStrong, color: Color::Accent, ..UNDER_TITLE }, &house.name, MEASURE, node);
    }

    fn figure(&mut self, at: usize, caption: &str, alternative: &str) {
        let Some(drawing) = self.drawings.get(&at) else { return };
        self.space(CAPTION.before);
        let caption = self.set(CAPTION, caption, MEASURE, Align::Start);
        let height: f32 = caption.iter().map(|line| line.height).sum();
        self.need(height + CAPTION.after + drawing.height);
        // A reader skips what is inside a figure for the words that stand for it, so the finding stands outside.
        let node = self.node(Role::Paragraph, 0);
        self.lines(&caption, &[], LEFT, node);
        self.y += CAPTION.after;
        let figure = self.node(Role::Figure, 0);
        let area = [LEFT, self.y, RIGHT, self.y + drawing.height];
        self.structure[figure].figure = Some((alternative.to_owned(), area));
        for mark in drawing.marks(self.typesetter, LEFT, self.y) {
            self.paint(mark, Some(figure));
        }
        self.y += drawing.height + 14.0;
    }
}
