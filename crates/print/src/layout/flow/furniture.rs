//! What stands beside the text: the table of contents, and the head and foot of every page.

use leveller_model::report::document::Block;

use super::{BODY, FOOT, FURNITURE, Flow, HEAD, HEADING_1, LEFT, MEASURE, RIGHT, Style};
use crate::layout::text::{Align, Face};
use crate::layout::{Color, Item, Link, Mark, Role, Target};
use crate::words::{titled, words};

/// The least of their leading that lines of the contents take up.
const CLOSEST: f32 = 0.84;

impl Flow<'_> {
    pub(super) fn contents(&mut self, title: &str) {
        if !self.at_top() {
            self.new_page();
        }
        let node = self.node(Role::Heading(1), 0);
        self.put(HEADING_1, title, MEASURE, node);
        self.y += HEADING_1.after;
        let list = self.node(Role::Contents, 0);
        let document = self.document;
        let close = self.closeness();
        let entries = document.blocks.iter().filter_map(Block::kept).filter_map(|block| match block {
            Block::Heading { level, number, text, .. } if *level <= 2 => {
                Some((*level, titled(number.as_deref(), text)))
            }
            Block::Clause { level: 1, number, text, .. } => Some((2, titled(Some(number), &words(text)))),
            _ => None,
        });
        for (index, (level, title)) in entries.enumerate() {
            let (style, indent) = match level {
                1 => (Style { face: Face::SerifStrong, before: 6.0, parted: false, ..BODY }, 0.0),
                _ => (Style { size: 10.0, leading: 14.5, parted: false, ..BODY }, 16.0),
            };
            let style = Style { before: style.before * close, leading: style.leading * close, ..style };
            self.space(style.before);
            let entry = self.node(Role::ContentsEntry, list);
            let reference = self.node(Role::Reference, entry);
            // The words and the page number are one link.
            let link = self.node(Role::Link, reference);
            let lines = self.set(style, &format!("{title} "), MEASURE - indent - 48.0, Align::Start);
            self.need(lines.iter().map(|line| line.height).sum());
            for line in lines.iter() {
                let area = [LEFT + indent, self.y, RIGHT, self.y + line.height];
                self.place(line, &[], LEFT + indent, self.y + line.baseline, Some(link));
                if let Some(page) = self.pages.last_mut() {
                    let (target, words) = (Target::Entry(index), title.clone());
                    page.links.push(Link { area, target, node: link, words });
                }
                self.y += line.height;
            }
            let Some(last) = lines.last() else { continue };
            let y = self.y - last.height + last.baseline;
            let number = self.on_page(&Target::Entry(index), "{page}");
            let from = LEFT + indent + last.width + 3.0;
            let leader = vec![(from, y), (RIGHT - 22.0, y)];
            self.paint(Mark::Stroke { points: leader, width: 0.6, color: Color::RuleStrong, dash: Some(1.6) }, None);
            for digits in self.set(Style { face: Face::Sans, size: 9.0, ..style }, &number, 30.0, Align::End).iter() {
                self.place(digits, &[], RIGHT - 30.0, y, Some(link));
            }
        }
        self.y += BODY.after;
    }

    /// How close the lines of the contents stand: a little closer where that saves a page of a few lines.
    fn closeness(&self) -> f32 {
        let lines = self.document.blocks.iter().map(|block| match block {
            Block::Heading { level: 1, .. } => BODY.leading + 6.0,
            Block::Heading { level: 2, .. } | Block::Clause { level: 1, .. } => 14.5,
            _ => 0.0,
        });
        // A title of two lines is taken for one: if there are many, a page more is no harm.
        let (height, room) = (lines.sum::<f32>(), self.bottom() - self.y);
        let over = height / room;
        if over > 1.0 && over < 1.0 / CLOSEST { (1.0 / over) - 0.005 } else { 1.0 }
    }

    /// Running head, foot and draft mark of every page; a reader may skip them.
    pub(super) fn furniture(&mut self) {
        // A cover or a chapter end may have left an empty page behind.
        while self.pages.len() > 1 && self.pages.last().is_some_and(|page| page.items.is_empty()) {
            self.pages.pop();
        }
        let document = self.document;
        let count = self.pages.len();
        let foot = self.set(FURNITURE, &document.running_foot, MEASURE - 90.0, Align::Start);
        let house = document.house.as_ref().map_or("", |house| house.name.as_str());
        let wide = self.typesetter.width(house, FURNITURE.face, FURNITURE.size).min(MEASURE * 0.6) + 1.0;
        let house = self.set(FURNITURE, house, wide, Align::End);
        let free = if house.is_empty() { MEASURE } else { MEASURE - wide - 10.0 };
        let draft = self.set(FURNITURE, document.draft_mark.as_deref().unwrap_or(""), free, Align::Start);
        for index in 0..count {
            let number = document.page_of.replace("{page}", &(index + 1).to_string());
            let number = self.set(FURNITURE, &number.replace("{pages}", &count.to_string()), 80.0, Align::End);
            // The chapter a page goes on with; where it begins its heading is enough.
            let chapters = self.outline.iter().filter(|entry| entry.level == 1);
            let chapter = chapters.take_while(|entry| entry.page <= index).last();
            let chapter =
                chapter.filter(|entry| entry.page < index).map(|entry| entry.title.clone()).unwrap_or_default();
            let head = Style { face: Face::SerifItalic, size: 8.5, ..FURNITURE };
            let chapter = self.set(head, &chapter, free, Align::Start);
            // The mark of a draft stands above: on one line with the chapter they would be heard as one sentence.
            let mark = if chapter.is_empty() { HEAD } else { HEAD - FURNITURE.leading - 1.0 };
            let mark = mark - FURNITURE.leading * draft.len().saturating_sub(1) as f32;
            let page = &mut self.pages[index];
            let mut rule = |y: f32| {
                let mark = Mark::Stroke {
                    points: vec![(LEFT, y), (RIGHT, y)],
                    width: 0.5,
                    color: Color::RuleStrong,
                    dash: None,
                };
                page.items.push(Item { mark, node: None });
            };
            rule(FOOT);
            if !draft.is_empty() || !chapter.is_empty() || !house.is_empty() {
                rule(HEAD + 6.0);
            }
            for (lines, x, y) in [
                (&foot[..], LEFT, FOOT + 12.0),
                (&number[..], RIGHT - 80.0, FOOT + 12.0),
                (&draft[..], LEFT, mark),
                (&chapter[..chapter.len().min(1)], LEFT, HEAD),
                (&house[..house.len().min(1)], RIGHT - wide, HEAD),
            ] {
                for (row, line) in lines.iter().enumerate() {
                    for glyphs in &line.glyphs {
                        let mark = Mark::Glyphs(glyphs.clone()).moved((x, y + FURNITURE.leading * row as f32));
                        page.items.push(Item { mark, node: None });
                    }
                }
            }
        }
    }
}
