//! Notes: called by a number in the text, placed at the foot of the page that calls them.

use std::collections::BTreeSet;

use leveller_model::report::document::Inline;

use super::{BOTTOM, Flow, LEFT, MEASURE, NOTE, NOTE_HANG, NOTES_ABOVE, NOTES_MOST, Style};
use crate::layout::text::{Align, Line, Run};
use crate::layout::{Anchor, Color, Role, Target};

impl<'a> Flow<'a> {
    /// The number of a note; the same note has the same number.
    fn number_of(&mut self, note: &'a [Inline]) -> usize {
        match self.notes.iter().position(|known| *known == note) {
            Some(index) => index + 1,
            None => {
                self.notes.push(note);
                self.notes.len()
            }
        }
    }

    /// The number that calls a note.
    pub(super) fn call_of(&mut self, note: &'a [Inline], style: Style) -> Run {
        let number = self.number_of(note);
        Run { note: Some(number), scale: 0.68, ..Run::new(number.to_string(), style.face, Color::Accent) }
    }

    /// Sets a note: its lines, and how they look.
    fn set_note(&mut self, number: usize) -> (Vec<Line>, Vec<Run>) {
        let Some(text) = number.checked_sub(1).and_then(|index| self.notes.get(index).copied()) else {
            return (Vec::new(), Vec::new());
        };
        let runs = self.runs(NOTE, text);
        let lines = self.typesetter.lines(&runs, NOTE.size, NOTE.leading, MEASURE - NOTE_HANG, Align::Start);
        (lines, runs)
    }

    /// Height of a note at the foot, with the room above it where it is the first of its page.
    fn note_height(lines: &[Line], first: bool) -> f32 {
        let above = if first { NOTES_ABOVE } else { 0.0 };
        above + lines.iter().map(|line| line.height).sum::<f32>() + NOTE.after
    }

    /// Height that the notes called in some lines take at the foot of the page, where they do not stand there yet.
    pub(super) fn notes_of(&mut self, lines: &[Line], runs: &[Run]) -> f32 {
        let numbers: BTreeSet<usize> = lines
            .iter()
            .flat_map(|line| &line.stretches)
            .filter_map(|(_, _, index)| runs.get(*index)?.note)
            .filter(|number| !self.called.iter().any(|(known, ..)| known == number))
            .collect();
        let mut height = 0.0;
        for number in numbers {
            let (lines, _) = self.set_note(number);
            height += Self::note_height(&lines, self.called.is_empty() && height == 0.0);
        }
        height
    }

    /// Takes a note up at the foot of this page, unless it stands there already.
    pub(super) fn call(&mut self, number: usize, parent: usize) {
        if self.called.iter().any(|(known, ..)| *known == number) {
            return;
        }
        let (lines, runs) = self.set_note(number);
        let height = Self::note_height(&lines, self.called.is_empty());
        // Notes must not drive the text off its page: those past the most stand on the next.
        if self.foot + height <= NOTES_MOST || self.called.is_empty() {
            self.foot += height;
            self.called.push((number, lines, runs, parent));
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
        for (number, lines, runs, parent) in called {
            let node = self.node(Role::Note, parent);
            let target = Target::Note(number, self.pages.len() - 1);
            self.anchors.push(Anchor { target, page: self.pages.len() - 1, y });
            let label = self.set(NOTE, &format!("{number} "), MEASURE, Align::Start);
            if let (Some(label), Some(first)) = (label.first(), lines.first()) {
                let part = self.node(Role::ItemLabel, node);
                self.place(label, &[], LEFT, y + first.baseline, Some(part));
            }
            for line in &lines {
                self.place(line, &runs, LEFT + NOTE_HANG, y + line.baseline, Some(node));
                y += line.height;
            }
            y += NOTE.after;
        }
    }
}
