//! Blocks to pages: what stands together, where a page ends, what is repeated on the next.

use std::collections::BTreeMap;

use leveller_model::report::document::{
    Align as CellAlign, Block, Column, Document, Inline, KeyFigure, ParagraphStyle, Row, RowKind,
};

use super::text::{Align, Face, Line, Run, Typesetter, Under};
use super::{Anchor, Color, Item, Link, Mark, Node, OutlineEntry, PAGE_HEIGHT, PAGE_WIDTH, Page, Pages, Role};
use crate::{PrintError, chart};

const LEFT: f32 = 72.0;
const RIGHT: f32 = PAGE_WIDTH - 72.0;
const MEASURE: f32 = RIGHT - LEFT;
const TOP: f32 = 76.0;
const BOTTOM: f32 = PAGE_HEIGHT - 84.0;
const FOOT: f32 = PAGE_HEIGHT - 52.0;
const HEAD: f32 = 46.0;
/// Where clause text stands, after its hanging number.
const CLAUSE: f32 = 34.0;

/// How a kind of text is set.
#[derive(Clone, Copy)]
struct Style {
    face: Face,
    color: Color,
    size: f32,
    leading: f32,
    before: f32,
    after: f32,
}

const fn style(face: Face, color: Color, size: f32, leading: f32, before: f32, after: f32) -> Style {
    Style { face, color, size, leading, before, after }
}

const BODY: Style = style(Face::Serif, Color::Ink, 10.5, 15.0, 0.0, 8.0);
const LEAD: Style = style(Face::Serif, Color::Ink, 13.0, 18.5, 0.0, 10.0);
const SMALL: Style = style(Face::Sans, Color::Ink3, 8.0, 11.5, 0.0, 8.0);
const NOTICE: Style = style(Face::SerifItalic, Color::Ink, 10.5, 15.0, 10.0, 16.0);
const PLAIN: Style = style(Face::SerifItalic, Color::Ink2, 9.5, 13.5, 2.0, 10.0);
const HEADING_1: Style = style(Face::SerifStrong, Color::Ink, 20.0, 25.0, 0.0, 14.0);
const HEADING_2: Style = style(Face::SerifStrong, Color::Ink, 13.0, 17.0, 14.0, 6.0);
const HEADING_3: Style = style(Face::SansStrong, Color::Ink, 9.5, 13.0, 10.0, 4.0);
const CAPTION: Style = style(Face::SansStrong, Color::Ink, 8.5, 12.0, 8.0, 5.0);
const CELL: Style = style(Face::Sans, Color::Ink, 8.5, 12.0, 3.5, 3.5);
const CELL_HEAD: Style = style(Face::Sans, Color::Ink3, 8.0, 11.0, 3.0, 3.0);
const FOOT_LINE: Style = style(Face::Sans, Color::Ink3, 7.5, 10.0, 0.0, 0.0);

/// Lays a document out. Contents and references need page numbers, so it is done twice.
pub fn lay_out(document: &Document) -> Result<Pages, PrintError> {
    let mut typesetter = Typesetter::new();
    let first = Flow::new(document, &mut typesetter, BTreeMap::new()).run()?;
    let numbers = first.outline.iter().map(|entry| (entry.title.clone(), entry.page + 1)).collect();
    Flow::new(document, &mut typesetter, numbers).run()
}

struct Flow<'a> {
    document: &'a Document,
    typesetter: &'a mut Typesetter,
    /// Page numbers of headings by title, from the first time through.
    numbers: BTreeMap<String, usize>,
    pages: Vec<Page>,
    y: f32,
    structure: Vec<Node>,
    outline: Vec<OutlineEntry>,
    anchors: Vec<Anchor>,
}

impl<'a> Flow<'a> {
    fn new(document: &'a Document, typesetter: &'a mut Typesetter, numbers: BTreeMap<String, usize>) -> Self {
        let structure = vec![Node { role: Role::Document, parent: None, alternative: None }];
        Self {
            document,
            typesetter,
            numbers,
            pages: vec![Page::default()],
            y: TOP,
            structure,
            outline: Vec::new(),
            anchors: Vec::new(),
        }
    }

    fn run(mut self) -> Result<Pages, PrintError> {
        let blocks = &self.document.blocks;
        for (index, block) in blocks.iter().enumerate() {
            self.block(block, blocks.get(index + 1))?;
        }
        self.furniture()?;
        Ok(Pages { pages: self.pages, structure: self.structure, outline: self.outline, anchors: self.anchors })
    }

    fn node(&mut self, role: Role, parent: usize) -> usize {
        self.structure.push(Node { role, parent: Some(parent), alternative: None });
        self.structure.len() - 1
    }

    fn page(&mut self) -> &mut Page {
        if self.pages.is_empty() {
            self.pages.push(Page::default());
        }
        let last = self.pages.len() - 1;
        &mut self.pages[last]
    }

    fn new_page(&mut self) {
        self.pages.push(Page::default());
        self.y = TOP;
    }

    fn at_top(&self) -> bool {
        self.y <= TOP
    }

    /// Begins a new page unless so much height is left on this one.
    fn need(&mut self, height: f32) {
        if self.y + height > BOTTOM && !self.at_top() {
            self.new_page();
        }
    }

    fn space(&mut self, height: f32) {
        if !self.at_top() {
            self.y += height;
        }
    }

    fn block(&mut self, block: &Block, next: Option<&Block>) -> Result<(), PrintError> {
        match block {
            Block::Cover { title, subtitle, lines, figures, notes } => self.cover(title, subtitle, lines, figures, notes),
            Block::Contents { title } => self.contents(title),
            Block::Heading { level, number, text, anchor } => {
                let room = match next {
                    Some(Block::Table { .. }) => 90.0,
                    Some(Block::Figure { .. }) => 240.0,
                    _ => 60.0,
                };
                self.heading(*level, number.as_deref(), text, anchor.as_deref(), room)
            }
            Block::Paragraph { style, text } => self.paragraph(*style, text),
            Block::Clause { level, number, text, anchor } => self.clause(*level, number, text, anchor.as_deref()),
            Block::List { items } => self.list(items),
            Block::Table { caption, columns, rows } => self.table(caption.as_deref(), columns, rows),
            Block::Figure { caption, alternative, chart } => self.figure(caption, alternative, chart),
            Block::Signature { lines } => self.signature(lines),
            Block::PageBreak => {
                if !self.at_top() {
                    self.new_page();
                }
                Ok(())
            }
        }
    }

    fn set(&mut self, style: Style, words: &str, width: f32, align: Align) -> Result<Vec<Line>, PrintError> {
        let run = Run::new(words, style.face, style.color);
        self.typesetter.lines(&[run], style.size, style.leading, width, align)
    }

    /// Places one line with its top at the current height.
    fn line(&mut self, line: &Line, runs: &[Run], x: f32, node: Option<usize>) {
        let y = self.y + line.baseline;
        self.place(line, runs, x, y, node);
        self.y += line.height;
    }

    /// Places one line with its baseline at `y`.
    fn place(&mut self, line: &Line, runs: &[Run], x: f32, y: f32, node: Option<usize>) {
        let top = y - line.baseline;
        for (glyphs, stretch) in line.glyphs.iter().zip(&line.stretches) {
            let mut glyphs = glyphs.clone();
            glyphs.y = y;
            for (_, at, _) in &mut glyphs.glyphs {
                *at += x;
            }
            let run = runs.get(stretch.2);
            let node = match (run.and_then(|run| run.link.clone()), node) {
                (Some(anchor), Some(parent)) => {
                    let link = self.node(Role::Link, parent);
                    let area = [x + stretch.0, top, x + stretch.1, top + line.height];
                    let words = run.map(|run| run.text.clone()).unwrap_or_default();
                    self.page().links.push(Link { area, anchor, node: link, words });
                    Some(link)
                }
                (_, node) => node,
            };
            self.page().items.push(Item { mark: Mark::Glyphs(glyphs), node });
            let under = run.map_or(Under::Nothing, |run| run.under);
            let points = vec![(x + stretch.0, y + 2.4), (x + stretch.1, y + 2.4)];
            match under {
                Under::Nothing => {}
                Under::Dotted => self.stroke(points, 0.6, Color::Accent, Some(1.2)),
                Under::Ruled => self.stroke(points, 0.8, Color::Blank, None),
            }
        }
    }

    fn stroke(&mut self, points: Vec<(f32, f32)>, width: f32, color: Color, dash: Option<f32>) {
        self.page().items.push(Item { mark: Mark::Stroke { points, width, color, dash }, node: None });
    }

    fn rule(&mut self, from: f32, to: f32, y: f32, width: f32, color: Color) {
        self.stroke(vec![(from, y), (to, y)], width, color, None);
    }

    /// Places the lines of a paragraph: never one line alone at the foot or at the head of a page.
    fn lines(&mut self, lines: &[Line], runs: &[Run], x: f32, node: usize) {
        let count = lines.len();
        for (index, line) in lines.iter().enumerate() {
            let left = count - index;
            let together = if index == 0 && count > 1 { 2 } else { 1 };
            let together = if left == 2 { 2 } else { together };
            let height: f32 = lines[index..(index + together).min(count)].iter().map(|line| line.height).sum();
            self.need(height);
            self.line(line, runs, x, Some(node));
        }
    }

    fn runs(&self, style: Style, text: &[Inline]) -> Vec<Run> {
        let strong = if style.face == Face::Sans { Face::SansStrong } else { Face::SerifStrong };
        text.iter()
            .map(|inline| match inline {
                Inline::Text { text } => Run::new(text, style.face, style.color),
                Inline::Strong { text } => Run::new(text, strong, style.color),
                Inline::Emphasis { text } => Run::new(text, Face::SerifItalic, style.color),
                Inline::Filled { text } => Run { under: Under::Dotted, ..Run::new(text, style.face, style.color) },
                Inline::Blank { label } => {
                    Run { under: Under::Ruled, ..Run::new(format!("[\u{2003}{label}\u{2003}]"), Face::SerifItalic, Color::Blank) }
                }
                Inline::Reference { anchor, text } => {
                    Run { link: Some(anchor.clone()), ..Run::new(text, style.face, Color::Accent) }
                }
            })
            .collect()
    }

    fn paragraph(&mut self, kind: ParagraphStyle, text: &[Inline]) -> Result<(), PrintError> {
        let (style, indent) = match kind {
            ParagraphStyle::Body => (BODY, 0.0),
            ParagraphStyle::Lead => (LEAD, 0.0),
            ParagraphStyle::Small => (SMALL, 0.0),
            ParagraphStyle::Notice => (NOTICE, 0.0),
            ParagraphStyle::Plain => (PLAIN, CLAUSE),
        };
        let runs = self.runs(style, text);
        let lines = self.typesetter.lines(&runs, style.size, style.leading, MEASURE - indent, Align::Start)?;
        if lines.is_empty() {
            return Ok(());
        }
        let node = self.node(Role::Paragraph, 0);
        self.space(style.before);
        if kind == ParagraphStyle::Notice {
            let height: f32 = lines.iter().map(|line| line.height).sum();
            self.need(height + 12.0);
            self.rule(LEFT, RIGHT, self.y - 4.0, 0.8, Color::RuleStrong);
            self.lines(&lines, &runs, LEFT, node);
            self.rule(LEFT, RIGHT, self.y + 4.0, 0.8, Color::RuleStrong);
        } else {
            self.lines(&lines, &runs, LEFT + indent, node);
        }
        self.space(style.after);
        Ok(())
    }

    fn heading(&mut self, level: u8, number: Option<&str>, text: &str, anchor: Option<&str>, room: f32) -> Result<(), PrintError> {
        let style = match level {
            1 => HEADING_1,
            2 => HEADING_2,
            _ => HEADING_3,
        };
        if level == 1 && !self.at_top() {
            self.new_page();
        }
        let title = number.map_or_else(|| text.to_owned(), |number| format!("{number}\u{2002}{text}"));
        let lines = self.set(style, &title, MEASURE, Align::Start)?;
        self.space(style.before);
        let height: f32 = lines.iter().map(|line| line.height).sum();
        self.need(height + room);
        let (page, y) = (self.pages.len() - 1, self.y);
        self.outline.push(OutlineEntry { level, title: title.clone(), page, y });
        self.anchors.push(Anchor { name: title, page, y });
        if let Some(anchor) = anchor {
            self.anchors.push(Anchor { name: anchor.to_owned(), page, y });
        }
        let node = self.node(Role::Heading(level), 0);
        for line in &lines {
            self.line(line, &[], LEFT, Some(node));
        }
        self.y += style.after;
        Ok(())
    }

    fn clause(&mut self, level: u8, number: &str, text: &[Inline], anchor: Option<&str>) -> Result<(), PrintError> {
        let (style, hang, indent) = match level {
            1 => (Style { before: 12.0, after: 4.0, ..HEADING_2 }, LEFT, LEFT + CLAUSE),
            2 => (Style { after: 5.0, ..BODY }, LEFT, LEFT + CLAUSE),
            _ => (Style { after: 3.0, ..BODY }, LEFT + CLAUSE, LEFT + CLAUSE + 20.0),
        };
        let runs = self.runs(style, text);
        let lines = self.typesetter.lines(&runs, style.size, style.leading, RIGHT - indent, Align::Start)?;
        let label = self.set(style, number, CLAUSE, Align::Start)?;
        self.space(style.before);
        self.need(style.leading * if level == 1 { 3.5 } else { 2.0_f32.min(lines.len() as f32) });
        if let Some(anchor) = anchor {
            let anchor = Anchor { name: anchor.to_owned(), page: self.pages.len() - 1, y: self.y };
            self.anchors.push(anchor);
        }
        let role = if level == 1 { Role::Heading(2) } else { Role::Paragraph };
        let node = self.node(role, 0);
        if level == 1 {
            let words = text.iter().map(inline_words).collect::<String>();
            let entry = OutlineEntry { level: 2, title: format!("{number}\u{2002}{words}"), page: self.pages.len() - 1, y: self.y };
            self.outline.push(entry);
        }
        if let (Some(label), Some(first)) = (label.first(), lines.first()) {
            self.place(label, &[], hang, self.y + first.baseline, Some(node));
        }
        self.lines(&lines, &runs, indent, node);
        self.y += style.after;
        Ok(())
    }

    fn list(&mut self, items: &[Vec<Inline>]) -> Result<(), PrintError> {
        let list = self.node(Role::List, 0);
        for item in items {
            let runs = self.runs(BODY, item);
            let lines = self.typesetter.lines(&runs, BODY.size, BODY.leading, MEASURE - 16.0, Align::Start)?;
            let node = self.node(Role::Item, list);
            self.need(BODY.leading * 2.0_f32.min(lines.len() as f32));
            let bullet = self.set(BODY, "–", 16.0, Align::Start)?;
            if let (Some(bullet), Some(first)) = (bullet.first(), lines.first()) {
                self.place(bullet, &[], LEFT, self.y + first.baseline, Some(node));
            }
            self.lines(&lines, &runs, LEFT + 16.0, node);
            self.y += 3.0;
        }
        self.y += BODY.after;
        Ok(())
    }

    fn cover(
        &mut self,
        title: &str,
        subtitle: &str,
        under: &[String],
        figures: &[KeyFigure],
        notes: &[Vec<Inline>],
    ) -> Result<(), PrintError> {
        self.y = 190.0;
        let node = self.node(Role::Heading(1), 0);
        for line in self.set(style(Face::SerifStrong, Color::Ink, 28.0, 34.0, 0.0, 0.0), title, MEASURE, Align::Start)? {
            self.line(&line, &[], LEFT, Some(node));
        }
        self.y += 6.0;
        let node = self.node(Role::Paragraph, 0);
        for line in self.set(style(Face::Serif, Color::Ink2, 15.0, 20.0, 0.0, 0.0), subtitle, MEASURE, Align::Start)? {
            self.line(&line, &[], LEFT, Some(node));
        }
        self.y += 10.0;
        for words in under {
            let node = self.node(Role::Paragraph, 0);
            for line in self.set(Style { leading: 14.0, size: 9.0, ..SMALL }, words, MEASURE, Align::Start)? {
                self.line(&line, &[], LEFT, Some(node));
            }
        }
        self.y += 36.0;
        if !figures.is_empty() {
            self.ledger(figures)?;
        }
        self.y += 24.0;
        for note in notes {
            self.paragraph(ParagraphStyle::Body, note)?;
        }
        self.new_page();
        Ok(())
    }

    /// Key figures as a ledger: a total has a rule above and a double rule below.
    fn ledger(&mut self, figures: &[KeyFigure]) -> Result<(), PrintError> {
        let to = LEFT + 300.0;
        let table = self.node(Role::Table, 0);
        for figure in figures {
            let face = if figure.total { Face::SansStrong } else { Face::Sans };
            let row_style = Style { face, size: 10.0, leading: 15.0, ..CELL };
            let row = self.node(Role::TableRow, table);
            if figure.total {
                self.rule(LEFT, to, self.y, 0.8, Color::Ink);
            }
            self.y += 4.0;
            let label = self.set(row_style, &figure.label, 180.0, Align::Start)?;
            let value = self.set(row_style, &figure.value, 120.0, Align::End)?;
            let (head, cell) = (self.node(Role::HeadCell, row), self.node(Role::Cell, row));
            let top = self.y;
            for line in &label {
                self.line(line, &[], LEFT, Some(head));
            }
            let bottom = self.y;
            self.y = top;
            for line in &value {
                self.line(line, &[], LEFT + 180.0, Some(cell));
            }
            self.y = self.y.max(bottom) + 4.0;
            if figure.total {
                self.rule(LEFT, to, self.y, 0.5, Color::Ink);
                self.rule(LEFT, to, self.y + 2.0, 0.5, Color::Ink);
            } else {
                self.rule(LEFT, to, self.y, 0.4, Color::Rule);
            }
        }
        self.y += 4.0;
        Ok(())
    }

    fn contents(&mut self, title: &str) -> Result<(), PrintError> {
        if !self.at_top() {
            self.new_page();
        }
        let node = self.node(Role::Heading(1), 0);
        for line in self.set(HEADING_1, title, MEASURE, Align::Start)? {
            self.line(&line, &[], LEFT, Some(node));
        }
        self.y += HEADING_1.after;
        let list = self.node(Role::Contents, 0);
        let entries: Vec<(u8, String)> = self
            .document
            .blocks
            .iter()
            .filter_map(|block| match block {
                Block::Heading { level, number, text, .. } if *level <= 2 => {
                    Some((*level, number.as_ref().map_or_else(|| text.clone(), |number| format!("{number}\u{2002}{text}"))))
                }
                Block::Clause { level: 1, number, text, .. } => {
                    Some((2, format!("{number}\u{2002}{}", text.iter().map(inline_words).collect::<String>())))
                }
                _ => None,
            })
            .collect();
        for (level, title) in entries {
            let style = if level == 1 { Style { face: Face::SerifStrong, before: 5.0, ..BODY } } else { Style { size: 10.0, leading: 14.0, ..BODY } };
            let indent = if level == 1 { 0.0 } else { 16.0 };
            let number = self.numbers.get(&title).map_or_else(|| "00".to_owned(), usize::to_string);
            self.space(style.before);
            let entry = self.node(Role::ContentsEntry, list);
            let run = Run { link: Some(title.clone()), ..Run::new(&title, style.face, style.color) };
            let runs = [run];
            let lines = self.typesetter.lines(&runs, style.size, style.leading, MEASURE - indent - 48.0, Align::Start)?;
            self.need(lines.iter().map(|line| line.height).sum());
            let count = lines.len();
            for (index, line) in lines.iter().enumerate() {
                let y = self.y + line.baseline;
                self.place(line, &runs, LEFT + indent, y, Some(entry));
                if index + 1 == count {
                    let digits = self.set(Style { face: Face::Sans, size: 9.0, ..style }, &number, 30.0, Align::End)?;
                    if let Some(digits) = digits.first() {
                        self.place(digits, &[], RIGHT - 30.0, y, Some(entry));
                    }
                    let from = LEFT + indent + line.width + 6.0;
                    self.stroke(vec![(from, y), (RIGHT - 26.0, y)], 0.6, Color::RuleStrong, Some(2.4));
                }
                self.y += line.height;
            }
        }
        Ok(())
    }

    fn table(&mut self, caption: Option<&str>, columns: &[Column], rows: &[Row]) -> Result<(), PrintError> {
        let table = self.node(Role::Table, 0);
        let total: u32 = columns.iter().map(|column| u32::from(column.width.max(1))).sum();
        let gap = 10.0;
        let unit = (MEASURE - gap * (columns.len().max(1) - 1) as f32) / total.max(1) as f32;
        let mut x = LEFT;
        let places: Vec<(f32, f32, Align)> = columns
            .iter()
            .map(|column| {
                let width = unit * f32::from(column.width.max(1));
                let align = if column.align == CellAlign::End { Align::End } else { Align::Start };
                let place = (x, width, align);
                x += width + gap;
                place
            })
            .collect();
        let heads: Vec<String> = columns.iter().map(|column| column.head.clone()).collect();

        self.space(CAPTION.before);
        self.need(70.0);
        if let Some(caption) = caption {
            let node = self.node(Role::Caption, table);
            for line in self.set(CAPTION, caption, MEASURE, Align::Start)? {
                self.line(&line, &[], LEFT, Some(node));
            }
            self.y += CAPTION.after;
        }
        self.row(&heads, &places, CELL_HEAD, Role::HeadCell, Some(table))?;
        self.rule(LEFT, RIGHT, self.y, 0.8, Color::Ink);
        for row in rows {
            let style = if row.kind == RowKind::Total { Style { face: Face::SansStrong, ..CELL } } else { CELL };
            let height = self.row_height(&row.cells, &places, style)?;
            if self.y + height > BOTTOM && !self.at_top() {
                self.new_page();
                // The heads stand again for the eye; a screen reader has them already.
                self.row(&heads, &places, CELL_HEAD, Role::HeadCell, None)?;
                self.rule(LEFT, RIGHT, self.y, 0.8, Color::Ink);
            }
            if row.kind == RowKind::Total {
                self.rule(LEFT, RIGHT, self.y, 0.8, Color::Ink);
            }
            self.row(&row.cells, &places, style, Role::Cell, Some(table))?;
            if row.kind == RowKind::Total {
                self.rule(LEFT, RIGHT, self.y, 0.5, Color::Ink);
                self.rule(LEFT, RIGHT, self.y + 2.0, 0.5, Color::Ink);
            } else {
                self.rule(LEFT, RIGHT, self.y, 0.4, Color::Rule);
            }
        }
        self.y += 14.0;
        Ok(())
    }

    fn row_height(&mut self, cells: &[String], places: &[(f32, f32, Align)], style: Style) -> Result<f32, PrintError> {
        let mut height = style.leading;
        for (cell, (_, width, align)) in cells.iter().zip(places) {
            let lines = self.set(style, cell, *width, *align)?;
            height = height.max(lines.iter().map(|line| line.height).sum());
        }
        Ok(height + style.before + style.after)
    }

    fn row(
        &mut self,
        cells: &[String],
        places: &[(f32, f32, Align)],
        style: Style,
        role: Role,
        table: Option<usize>,
    ) -> Result<(), PrintError> {
        let row = table.map(|table| self.node(Role::TableRow, table));
        let top = self.y + style.before;
        let mut bottom = top + style.leading;
        for (cell, (x, width, align)) in cells.iter().zip(places) {
            let lines = self.set(style, cell, *width, *align)?;
            let node = row.map(|row| self.node(role, row));
            // Heads stand on the same base, cells hang from the same top.
            self.y = top;
            for line in &lines {
                // A row taller than a page goes on over the foot rather than off the paper.
                if self.y + line.height > PAGE_HEIGHT - 60.0 {
                    break;
                }
                self.line(line, &[], *x, node);
            }
            bottom = bottom.max(self.y);
        }
        self.y = bottom + style.after;
        Ok(())
    }

    fn figure(&mut self, caption: &str, alternative: &str, what: &leveller_model::report::document::Chart) -> Result<(), PrintError> {
        let drawing = chart::draw(what, MEASURE)?;
        self.space(CAPTION.before);
        let caption = self.set(CAPTION, caption, MEASURE, Align::Start)?;
        let height: f32 = caption.iter().map(|line| line.height).sum();
        self.need(height + CAPTION.after + drawing.height);
        let node = self.node(Role::Caption, 0);
        for line in &caption {
            self.line(line, &[], LEFT, Some(node));
        }
        self.y += CAPTION.after;
        let figure = self.node(Role::Figure, 0);
        self.structure[figure].alternative = Some(alternative.to_owned());
        let y = self.y;
        for mark in drawing.marks(self.typesetter, LEFT, y)? {
            self.page().items.push(Item { mark, node: Some(figure) });
        }
        self.y += drawing.height + 14.0;
        Ok(())
    }

    fn signature(&mut self, lines: &[String]) -> Result<(), PrintError> {
        self.space(20.0);
        self.need(40.0 * lines.len() as f32);
        for label in lines {
            self.y += 26.0;
            self.rule(LEFT, LEFT + 240.0, self.y, 0.6, Color::Ink);
            self.y += 2.0;
            let node = self.node(Role::Paragraph, 0);
            for line in self.set(SMALL, label, 240.0, Align::Start)? {
                self.line(&line, &[], LEFT, Some(node));
            }
        }
        self.y += 14.0;
        Ok(())
    }

    /// Running foot and draft mark of every page; a reader may skip them.
    fn furniture(&mut self) -> Result<(), PrintError> {
        // A cover or a chapter end may have left an empty page behind.
        while self.pages.len() > 1 && self.pages.last().is_some_and(|page| page.items.is_empty()) {
            self.pages.pop();
        }
        let count = self.pages.len();
        let foot = self.document.running_foot.clone();
        for index in 0..count {
            let number = self.document.page_of.replace("{page}", &(index + 1).to_string()).replace("{pages}", &count.to_string());
            let left = self.set(FOOT_LINE, &foot, MEASURE - 70.0, Align::Start)?;
            let right = self.set(FOOT_LINE, &number, 70.0, Align::End)?;
            let mark = match &self.document.draft_mark {
                Some(mark) => self.set(FOOT_LINE, mark, MEASURE, Align::Start)?,
                None => Vec::new(),
            };
            let mut items = Vec::new();
            let rule = |y: f32| Mark::Stroke { points: vec![(LEFT, y), (RIGHT, y)], width: 0.5, color: Color::RuleStrong, dash: None };
            items.push(rule(FOOT));
            if !mark.is_empty() {
                items.push(rule(HEAD + 14.0));
            }
            for (lines, x, y) in [(&left, LEFT, FOOT + 12.0), (&right, RIGHT - 70.0, FOOT + 12.0), (&mark, LEFT, HEAD + 8.0)] {
                for glyphs in lines.first().into_iter().flat_map(|line| &line.glyphs) {
                    let mut glyphs = glyphs.clone();
                    glyphs.y = y;
                    for (_, at, _) in &mut glyphs.glyphs {
                        *at += x;
                    }
                    items.push(Mark::Glyphs(glyphs));
                }
            }
            self.pages[index].items.extend(items.into_iter().map(|mark| Item { mark, node: None }));
        }
        Ok(())
    }
}

fn inline_words(inline: &Inline) -> &str {
    match inline {
        Inline::Text { text }
        | Inline::Strong { text }
        | Inline::Emphasis { text }
        | Inline::Filled { text }
        | Inline::Reference { text, .. } => text,
        Inline::Blank { label } => label,
    }
}
