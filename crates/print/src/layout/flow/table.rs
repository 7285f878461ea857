//! Tables and ledgers: columns that fit their figures, heads on every page, rows that may be taller than a page.

use leveller_model::report::document::{Align as CellAlign, Column, Inline, KeyFigure, Row, RowKind};

use std::sync::Arc;

use super::{CAPTION, Flow, LEFT, MEASURE, RIGHT, Style, TOP, style, under};
use crate::layout::columns::{Looks, widths};
use crate::layout::text::{Align, Face, Line, Run, Under};
use crate::layout::{Color, Role};

const CELL: Style = style(Face::Sans, Color::Ink, 8.5, 12.0, 3.5, 3.5).parted();
const CELL_HEAD: Style = style(Face::Sans, Color::Ink3, 8.0, 11.0, 3.0, 3.0);
const TOTAL: Style = Style { face: Face::SansStrong, parted: false, ..CELL };
const LEDGER: Style = style(Face::Sans, Color::Ink, 10.0, 15.0, 4.0, 4.0);
const GAP: f32 = 10.0;
/// A row taller than this may be parted: kept together it could leave half a page empty.
const PARTABLE: f32 = 180.0;

/// A row whose cells are broken into lines; all its lines have one height.
struct SetRow {
    style: Style,
    total: bool,
    cells: Vec<Arc<[Line]>>,
    /// The looks of its first cell, where it has a note.
    runs: Vec<Run>,
    /// What is drawn under its words.
    under: Under,
}

impl SetRow {
    fn count(&self) -> usize {
        self.cells.iter().map(|lines| lines.len()).max().unwrap_or(0).max(1)
    }

    fn height(&self) -> f32 {
        self.style.before + self.style.leading * self.count() as f32 + self.style.after
    }
}

/// Where a column stands: from, width, alignment.
type Place = (f32, f32, Align);

impl<'a> Flow<'a> {
    pub(super) fn table(&mut self, caption: Option<&str>, columns: &[Column], rows: &'a [Row]) {
        let places = self.places(columns, rows);
        let mut heads = self.set_heads(columns, &places);
        // Heads of several lines stand on the same base.
        let count = heads.count();
        let headed = heads.cells.iter().any(|lines| !lines.is_empty());
        let beginning = self.beginning(caption, columns, rows);
        let rows: Vec<SetRow> = rows.iter().map(|row| self.set_cells(row, &places)).collect();
        let caption = caption.map(|caption| self.set(CAPTION, caption, MEASURE, Align::Start)).unwrap_or_default();

        self.need(beginning + if rows.len() < 3 { self.keep } else { 0.0 });
        self.space(CAPTION.before);
        let table = self.node(Role::Table, 0);
        if !caption.is_empty() {
            let node = self.node(Role::Caption, table);
            self.lines(&caption, &[], LEFT, node);
            self.y += CAPTION.after;
        }
        if headed {
            let head = self.node(Role::TableHead, table);
            let row = self.node(Role::TableRow, head);
            let nodes: Vec<Option<usize>> = places.iter().map(|_| Some(self.node(Role::HeadCell, row))).collect();
            self.heads(&mut heads, count, &places, &nodes);
        }
        let body = self.node(Role::TableBody, table);
        let none = vec![None; places.len()];
        for (index, row) in rows.iter().enumerate() {
            // A total never stands alone at the head of a page.
            let next = rows.get(index + 1).filter(|next| next.total && !row.total).map_or(0.0, SetRow::height);
            // Nor does the last row of a long table.
            let next = match rows.get(index + 1) {
                Some(last) if next == 0.0 && rows.len() > 3 && index + 2 == rows.len() => last.height().min(PARTABLE),
                _ => next,
            };
            let end = index + 1 == rows.len() || (next > 0.0 && index + 2 == rows.len());
            let notes = self.notes_of(row.cells.first().map_or(&[], AsRef::as_ref), &row.runs);
            let whole = row.height() + next + notes + if end { self.keep } else { 0.0 };
            let tall = row.height() > PARTABLE;
            let started = row.style.before + 3.0 * row.style.leading;
            let needed = if tall { started + notes } else { whole };
            if self.y + needed > self.bottom() && self.y > TOP {
                self.new_page();
                if headed {
                    // The heads stand again for the eye; a screen reader has them already.
                    self.heads(&mut heads, count, &places, &none);
                }
            }
            if row.total {
                self.rule(LEFT, RIGHT, self.y, 0.8, Color::Ink);
            }
            let node = self.node(Role::TableRow, body);
            let nodes: Vec<Option<usize>> = places.iter().map(|_| Some(self.node(Role::Cell, node))).collect();
            self.y += row.style.before;
            let mut done = 0;
            while done < row.count() {
                let fit = ((self.bottom() - self.y) / row.style.leading).max(1.0) as usize;
                let end = (done + fit).min(row.count());
                self.cells(row, done..end, &places, &nodes);
                done = end;
                if done < row.count() {
                    self.new_page();
                    if headed {
                        self.heads(&mut heads, count, &places, &none);
                    }
                    self.y += row.style.before;
                }
            }
            self.y += row.style.after;
            if row.total {
                self.double_rule(RIGHT);
            } else {
                self.rule(LEFT, RIGHT, self.y, 0.4, Color::Rule);
            }
        }
        self.y += 14.0;
    }

    /// Key figures as a ledger: a total has a rule above and a double rule below.
    pub(super) fn ledger(&mut self, figures: &'a [KeyFigure]) {
        let places = [(LEFT, 200.0, Align::Start), (LEFT + 200.0, 110.0, Align::End)];
        let to = LEFT + 310.0;
        let table = self.node(Role::Table, 0);
        for figure in figures {
            let face = if figure.total { Face::SansStrong } else { Face::Sans };
            let words = [figure.label.clone(), figure.value.clone()];
            let row =
                self.set_row(Style { face, ..LEDGER }, figure.total, Under::Nothing, (&words, &figure.note), &places);
            self.need(row.height() + self.notes_of(row.cells.first().map_or(&[], AsRef::as_ref), &row.runs));
            if figure.total {
                self.rule(LEFT, to, self.y, 0.8, Color::Ink);
            }
            let node = self.node(Role::TableRow, table);
            let nodes = [Some(self.node(Role::RowHead, node)), Some(self.node(Role::Cell, node))];
            self.y += row.style.before;
            self.cells(&row, 0..row.count(), &places, &nodes);
            self.y += row.style.after;
            if figure.total {
                self.double_rule(to);
            } else {
                self.rule(LEFT, to, self.y, 0.4, Color::Rule);
            }
        }
    }

    fn double_rule(&mut self, to: f32) {
        self.rule(LEFT, to, self.y, 0.5, Color::Ink);
        self.y += 2.0;
        self.rule(LEFT, to, self.y, 0.5, Color::Ink);
    }

    fn heads(&mut self, heads: &mut SetRow, count: usize, places: &[Place], nodes: &[Option<usize>]) {
        self.y += heads.style.before;
        let top = self.y;
        for (index, (lines, place)) in heads.cells.iter().zip(places).enumerate() {
            self.y = top + heads.style.leading * (count - lines.len()) as f32;
            for line in lines.iter() {
                self.place(line, &[], place.0, self.y + line.baseline, nodes.get(index).copied().flatten());
                self.y += heads.style.leading;
            }
        }
        self.y = top + heads.style.leading * count as f32 + heads.style.after;
        self.rule(LEFT, RIGHT, self.y, 0.8, Color::Ink);
    }

    /// Places some of the lines of a row's cells.
    fn cells(&mut self, row: &SetRow, part: std::ops::Range<usize>, places: &[Place], nodes: &[Option<usize>]) {
        let top = self.y;
        self.under = row.under;
        for (index, (lines, place)) in row.cells.iter().zip(places).enumerate() {
            self.y = top;
            for line in lines.iter().take(part.end).skip(part.start) {
                let runs = if index == 0 { row.runs.as_slice() } else { &[] };
                self.place(line, runs, place.0, self.y + line.baseline, nodes.get(index).copied().flatten());
                self.y += row.style.leading;
            }
        }
        self.under = Under::Nothing;
        self.y = top + row.style.leading * part.len() as f32;
    }

    /// Height of a table's caption, heads and first two rows, which stand on one page.
    pub(super) fn beginning(&mut self, caption: Option<&str>, columns: &[Column], rows: &'a [Row]) -> f32 {
        let places = self.places(columns, rows);
        let caption = caption.map(|caption| self.set(CAPTION, caption, MEASURE, Align::Start)).unwrap_or_default();
        let mut first = 0.0;
        for row in rows.iter().take(2) {
            let row = self.set_cells(row, &places);
            let notes = self.notes_of(row.cells.first().map_or(&[], AsRef::as_ref), &row.runs);
            first += row.height().min(PARTABLE / 2.0) + notes;
        }
        let caption: f32 = caption.iter().map(|line| line.height).sum();
        CAPTION.before + caption + CAPTION.after + self.set_heads(columns, &places).height() + first
    }

    fn set_heads(&mut self, columns: &[Column], places: &[Place]) -> SetRow {
        let words: Vec<String> = columns.iter().map(|column| column.head.clone()).collect();
        self.set_row(CELL_HEAD, false, Under::Nothing, (&words, &[]), places)
    }

    fn set_cells(&mut self, row: &'a Row, places: &[Place]) -> SetRow {
        let total = row.kind == RowKind::Total;
        let style = if total { TOTAL } else { CELL };
        let mut cells = row.cells.clone();
        if let (Some(change), Some(first)) = (&row.change, cells.first_mut()) {
            *first = format!("{} {first}", change.said);
        }
        let under = row.change.as_ref().map_or(Under::Nothing, under);
        self.set_row(style, total, under, (&cells, &row.note), places)
    }

    fn set_row(
        &mut self,
        style: Style,
        total: bool,
        under: Under,
        (cells, note): (&[String], &'a [Inline]),
        places: &[Place],
    ) -> SetRow {
        let lines = cells.iter().zip(places).map(|(words, (_, width, align))| self.set(style, words, *width, *align));
        let mut set = SetRow { style, total, cells: lines.collect(), runs: Vec::new(), under };
        if let (false, Some(words), Some((_, width, align))) = (note.is_empty(), cells.first(), places.first()) {
            let words = Run { under, ..Run::new(words.as_str(), style.face, style.color) };
            set.runs = vec![words, self.call_of(note, style)];
            let lines = self.typesetter.lines(&set.runs, style.over(*width, *align));
            if let Some(first) = set.cells.first_mut() {
                *first = lines;
            }
        }
        set
    }

    fn places(&mut self, columns: &[Column], rows: &[Row]) -> Vec<Place> {
        let measure = MEASURE - GAP * columns.len().saturating_sub(1) as f32;
        let look = |style: Style| (style.face, style.size);
        let looks = Looks { head: look(CELL_HEAD), cell: look(CELL), total: look(TOTAL) };
        let widths = widths(columns, rows, measure, &looks, self.typesetter);
        let mut x = LEFT;
        let places = widths.iter().zip(columns).map(|(width, column)| {
            let place = (x, *width, if column.align == CellAlign::End { Align::End } else { Align::Start });
            x += width + GAP;
            place
        });
        places.collect()
    }
}
