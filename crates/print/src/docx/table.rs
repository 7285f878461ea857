//! Tables and ledgers: heads on every page, rows that stay whole, totals between rules.

use std::fmt::Write;

use leveller_model::report::document::{Align, Change, Column, KeyFigure, Row, RowKind};

use super::MEASURE;
use super::body::Body;
use super::inlines::run;
use super::xml::escape;
use crate::layout::columns::{Looks, widths};
use crate::layout::text::{Face, Typesetter};

/// Between two columns.
const GAP: f32 = 10.0;
/// Letters of words in a square inch and a half of a column: a row with a cell of more may be parted, since kept whole
/// it could leave half a page empty.
const PARTABLE: f32 = 15.0;
const SIZE: f32 = 9.0;

/// What a table's rows share.
struct Shape {
    /// Width of each column with the gap behind it, in twentieths of a point.
    widths: Vec<u32>,
    ends: Vec<bool>,
    styles: [&'static str; 2],
}

impl<'a> Body<'a> {
    pub fn table(&mut self, caption: Option<&str>, columns: &[Column], rows: &'a [Row], kept: bool) {
        let caption = caption.unwrap_or_default();
        // Caption and heads come and go with all the rows.
        let change = rows.first().and_then(|row| row.change.as_ref());
        let kind = change.map(|change| change.kind);
        let all = rows.iter().all(|row| row.change.as_ref().map(|change| change.kind) == kind);
        let change = change.filter(|_| all);
        if !caption.trim().is_empty() {
            let mut words = run(None, caption);
            if let Some(change) = change {
                words = self.inlines.tracked(&words, change);
                self.mark = self.inlines.paragraph_mark(change);
            }
            self.paragraph("Caption", &words);
        }
        let headed = columns.iter().any(|column| !column.head.trim().is_empty());
        if columns.is_empty() || (rows.is_empty() && !headed) {
            return;
        }
        let shape = Shape {
            widths: places(columns, rows, &mut self.typesetter),
            ends: columns.iter().map(|column| column.align == Align::End).collect(),
            styles: ["TableText", "TableTotal"],
        };
        self.begin_table(&shape, caption, headed);
        if headed {
            let cells: Vec<String> = columns.iter().map(|column| run(None, &column.head)).collect();
            self.row(&shape, &cells, Kind::Head, false, change);
        }
        for (index, row) in rows.iter().enumerate() {
            let mut cells: Vec<String> = row.cells.iter().take(columns.len()).map(|cell| run(None, cell)).collect();
            cells.resize(columns.len(), String::new());
            if let Some(first) = cells.first_mut()
                && !row.note.is_empty()
            {
                first.push_str(&self.inlines.note(&row.note));
            }
            let whole = row.cells.iter().zip(&shape.widths).all(|(cell, width)| {
                let lines = cell.chars().count() as f32 * SIZE * 0.5 / (*width as f32 / 20.0 - GAP).max(1.0);
                lines < PARTABLE
            });
            let next = rows.get(index + 1);
            let together = match next {
                // The first row is kept with nothing: LibreOffice takes that for the whole table, and loses rows at a page's end.
                Some(next) => index > 0 && next.kind == RowKind::Total && row.kind != RowKind::Total,
                None => kept,
            };
            let kind = match row.kind {
                RowKind::Total => Kind::Total,
                RowKind::Body if whole => Kind::Whole,
                RowKind::Body => Kind::Parted,
            };
            self.row(&shape, &cells, kind, together, row.change.as_ref());
        }
        self.end_table();
    }

    /// Key figures as a ledger.
    pub fn ledger(&mut self, figures: &'a [KeyFigure]) {
        if figures.is_empty() {
            return;
        }
        let shape =
            Shape { widths: vec![4_000, 2_200], ends: vec![false, true], styles: ["LedgerText", "LedgerTotal"] };
        self.begin_table(&shape, "", false);
        for figure in figures {
            let mut cells = [run(None, &figure.label), run(None, &figure.value)];
            if !figure.note.is_empty() {
                cells[0].push_str(&self.inlines.note(&figure.note));
            }
            self.row(&shape, &cells, if figure.total { Kind::Total } else { Kind::Whole }, false, None);
        }
        self.end_table();
    }

    fn begin_table(&mut self, shape: &Shape, caption: &str, headed: bool) {
        self.settle();
        let wide: u32 = shape.widths.iter().sum();
        _ = write!(
            self.xml,
            "<w:tbl><w:tblPr><w:tblStyle w:val=\"RuledTable\"/><w:tblW w:w=\"{wide}\" w:type=\"dxa\"/>\
             <w:tblInd w:w=\"0\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/><w:tblLook w:val=\"{}\" \
             w:firstRow=\"{head}\" w:lastRow=\"0\" w:firstColumn=\"0\" w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/>",
            if headed { "0620" } else { "0600" },
            head = u8::from(headed),
        );
        if !caption.is_empty() {
            _ = write!(self.xml, "<w:tblCaption w:val=\"{}\"/>", escape(caption));
        }
        self.xml.push_str("</w:tblPr><w:tblGrid>");
        for width in &shape.widths {
            _ = write!(self.xml, "<w:gridCol w:w=\"{width}\"/>");
        }
        self.xml.push_str("</w:tblGrid>");
    }

    fn row(&mut self, shape: &Shape, cells: &[String], kind: Kind, together: bool, change: Option<&Change>) {
        let facts = match kind {
            Kind::Head => "<w:cantSplit/><w:tblHeader/>",
            Kind::Parted => "",
            Kind::Whole | Kind::Total => "<w:cantSplit/>",
        };
        let mark = change.map(|change| self.inlines.row_mark(change)).unwrap_or_default();
        let borders = match kind {
            Kind::Head => {
                "<w:tcBorders><w:bottom w:val=\"single\" w:sz=\"6\" w:space=\"0\" w:color=\"211D17\"/></w:tcBorders>"
            }
            Kind::Total => {
                "<w:tcBorders><w:top w:val=\"single\" w:sz=\"6\" w:space=\"0\" w:color=\"211D17\"/>\
                 <w:bottom w:val=\"double\" w:sz=\"4\" w:space=\"0\" w:color=\"211D17\"/></w:tcBorders>"
            }
            Kind::Whole | Kind::Parted => "",
        };
        let style = match kind {
            Kind::Head => "TableHead",
            Kind::Total => shape.styles[1],
            Kind::Whole | Kind::Parted => shape.styles[0],
        };
        _ = write!(self.xml, "<w:tr>");
        if !facts.is_empty() || !mark.is_empty() {
            _ = write!(self.xml, "<w:trPr>{facts}{mark}</w:trPr>");
        }
        for (index, cell) in cells.iter().enumerate() {
            let width = shape.widths.get(index).copied().unwrap_or_default();
            let tracked =
                change.map(|change| (self.inlines.tracked(cell, change), self.inlines.paragraph_mark(change)));
            let (cell, mark) = tracked.unwrap_or_else(|| (cell.clone(), String::new()));
            let last = index + 1 == cells.len();
            let margin = if last { "<w:tcMar><w:right w:w=\"0\" w:type=\"dxa\"/></w:tcMar>" } else { "" };
            let base = if matches!(kind, Kind::Head) { "<w:vAlign w:val=\"bottom\"/>" } else { "" };
            _ = write!(
                self.xml,
                "<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/>{borders}{margin}{base}</w:tcPr>\
                 <w:p><w:pPr><w:pStyle w:val=\"{style}\"/>{}{}{mark}</w:pPr>{cell}</w:p></w:tc>",
                if together { "<w:keepNext/>" } else { "" },
                if shape.ends.get(index) == Some(&true) { "<w:jc w:val=\"right\"/>" } else { "" },
            );
        }
        self.xml.push_str("</w:tr>");
    }

    fn end_table(&mut self) {
        self.xml.push_str("</w:tbl>");
        self.after_table();
    }
}

#[derive(Clone, Copy)]
enum Kind {
    Head,
    /// Not parted between two pages.
    Whole,
    Parted,
    Total,
}

/// Widths of the columns in twentieths of a point, with the gap behind each.
fn places(columns: &[Column], rows: &[Row], typesetter: &mut Typesetter) -> Vec<u32> {
    let measure = (MEASURE - GAP * columns.len().saturating_sub(1) as f32).max(1.0);
    let look = (Face::SansStrong, SIZE);
    let widths = widths(columns, rows, measure, &Looks { head: look, cell: look, total: look }, typesetter);
    let gap = |index: usize| if index + 1 == columns.len() { 0.0 } else { GAP };
    widths.iter().enumerate().map(|(index, width)| ((width + gap(index)) * 20.0) as u32).collect()
}
