//! Notes: called by a number in the text, placed at the foot of the page that calls them.

use std::collections::BTreeSet;
use std::sync::Arc;

use leveller_model::report::document::Inline;

use super::{BOTTOM, Flow, LEFT, MEASURE, NOTE, NOTE_HANG, NOTES_ABOVE, NOTES_MOST, Style};
use crate::layout::text::{Align, Line, Run};
use crate::layout::{Anchor, Color, Role, Target};

/// A note, set once however often it is called.
pub(super) struct SetNote<'a> {
    text: &'a [Inline],
    lines: Arc<[Line]>,
    runs: Vec<Run>,
    /// At the foot, without the room above the first of a page.
    height: f32,
}

impl<'a> Flow<'a> {
    /// The number of a note; the same note has the same number.
    fn number_of(&mut self, text: &'a [Inline]) -> usize {
        if let Some(index) = self.notes.iter().position(|known| known.text == text) {
            return index + 1;
        }
        let runs = self.runs(NOTE, text);
        let lines = self.typesetter.lines(&runs, NOTE.over(MEASURE - NOTE_HANG, Align::Start));
        let height = lines.iter().map(|line| line.height).sum::<f32>() + NOTE.after;
        self.notes.push(SetNote { text, lines, runs, height });
        self.notes.len()
    }

    /// Height of a note at the foot of this page, with the room above it where it is the first.
    fn note_height(&self, number: usize, first: bool) -> f32 {
        let height = self.notes.get(number.wrapping_sub(1)).map_or(0.0, |note| note.height);
        height + if first { NOTES_ABOVE } else { 0.0 }
    }

    /// The number that calls a note.
    pub(super) fn call_of(&mut self, note: &'a [Inline], style: Style) -> Run {
        let number = self.number_of(note);
        Run { note: Some(number), scale: 0.68, ..Run::new(number.to_string(), style.face, Color::Accent) }
    }

    /// Height that the notes called in some lines take at the foot of the page, where they do not stand there yet.
    pub(super) fn notes_of(&self, lines: &[Line], runs: &[Run]) -> f32 {
        let numbers: BTreeSet<usize> = lines
            .iter()
            .flat_map(|line| &line.stretches)
            .filter_map(|(_, _, index)| runs.get(*index)?.note)
            .filter(|number| !self.called.iter().any(|(known, _)| known == number))
            .collect();
        let mut height = 0.0;
        for number in numbers {
            height += self.note_height(number, self.called.is_empty() && height == 0.0);
        }
        height
    }

    /// Takes a note up at the foot of this page, unless it stands there already.
    pub(super) fn call(&mut self, number: usize, parent: usize) {
        if self.called.iter().any(|(known, _)| *known == number) {
            return;
        }
        let height = self.note_height(number, self.called.is_empty());
        // Notes must not drive the text off its page: those past the most stand on the next.
        if self.foot + height <= NOTES_MOST || self.called.is_empty() {
            self.foot += height;
            self.called.push((number, parent));
        } else {
            self.waiting.push((number, parent));
        }
    }

    /// Places the notes of this page at its foot.
    pub(super) fn place_notes(&mut self) {
        let called = std::mem::take(&mut self.called);
        let mut y = BOTTOM - std::mem::replace(&mut self.foot, 0.0) + NOTES_ABOVE;
        if !called.is_empty() {
            self.rule(LEFT, LEFT + 120.0, y - NOTES_ABOVE / 2.0, 0.5, Color::RuleStrong);
        }
        for (number, parent) in called {
            // Taken out while it is placed.
            let Some(note) = self.notes.get_mut(number - 1) else { continue };
            let (lines, runs) = (Arc::clone(&note.lines), std::mem::take(&mut note.runs));
            let node = self.node(Role::Note, parent);
            let target = Target::Note(number, self.pages.len() - 1);
            self.anchors.push(Anchor { target, page: self.pages.len() - 1, y });
            let label = self.set(NOTE, &format!("{number} "), MEASURE, Align::Start);
            if let (Some(label), Some(first)) = (label.first(), lines.first()) {
                let part = self.node(Role::ItemLabel, node);
                self.place(label, &[], LEFT, y + first.baseline, Some(part));
            }
            for line in lines.iter() {
                self.place(line, &runs, LEFT + NOTE_HANG, y + line.baseline, Some(node));
                y += line.height;
            }
            y += NOTE.after;
            if let Some(note) = self.notes.get_mut(number - 1) {
                note.runs = runs;
            }
        }
    }
}
