//! How a table's columns share its measure.

use leveller_model::report::document::{Align, Column, Row, RowKind};

use super::text::{Face, Typesetter};

/// No column of words gets narrower than this for the sake of figures beside it.
const NARROWEST: f32 = 48.0;

/// How the words of a table look: face and size.
pub struct Looks {
    pub head: (Face, f32),
    pub cell: (Face, f32),
    pub total: (Face, f32),
}

/// Shares the measure, without the gaps, among the columns as they ask for it, but never less than a figure or a word of
/// a head needs; where there is not enough for that, all shrink.
pub fn widths(columns: &[Column], rows: &[Row], measure: f32, looks: &Looks, typesetter: &mut Typesetter) -> Vec<f32> {
    let asked: f32 = columns.iter().map(|column| f32::from(column.width.max(1))).sum();
    let mut widths: Vec<f32> = Vec::new();
    let mut spares: Vec<f32> = Vec::new();
    let mut wanted = 0.0;
    for (index, column) in columns.iter().enumerate() {
        let word = column.head.split_whitespace().max_by_key(|word| word.chars().count());
        let mut least = typesetter.width(word.unwrap_or(""), looks.head.0, looks.head.1);
        if column.align == Align::End {
            // Figures are tabular: the longest is the widest.
            let cells = rows.iter().filter_map(|row| row.cells.get(index).map(|cell| (cell, row.kind)));
            if let Some((cell, kind)) = cells.max_by_key(|(cell, _)| cell.chars().count()) {
                let (face, size) = if kind == RowKind::Total { looks.total } else { looks.cell };
                least = least.max(typesetter.width(cell, face, size));
            }
        }
        let least = (least + 0.5).min(measure / 2.0);
        let share = measure * f32::from(column.width.max(1)) / asked;
        wanted += (least - share).max(0.0);
        spares.push(if column.align == Align::Start { (share - least.max(NARROWEST)).max(0.0) } else { 0.0 });
        widths.push(share.max(least));
    }
    // What columns of words do not need is given to those whose words are broken into many lines.
    let mut broken = vec![0.0; widths.len()];
    let mut unused = vec![0.0; widths.len()];
    for (index, column) in columns.iter().enumerate().filter(|(_, column)| column.align == Align::Start) {
        let cells = rows.iter().filter_map(|row| row.cells.get(index));
        let longest = cells.max_by_key(|cell| cell.chars().count()).map_or("", String::as_str);
        let whole = typesetter.width(longest, looks.total.0, looks.cell.1).max(typesetter.width(
            &column.head,
            looks.head.0,
            looks.head.1,
        )) + 1.0;
        broken[index] = (whole - widths[index]).max(0.0);
        unused[index] = (widths[index] - whole).clamp(0.0, spares[index]);
    }
    let (broken_all, unused_all): (f32, f32) = (broken.iter().sum(), unused.iter().sum());
    let moved = unused_all.min(broken_all);
    if moved > 0.0 {
        for index in 0..widths.len() {
            let change = moved * (broken[index] / broken_all - unused[index] / unused_all);
            widths[index] += change;
            spares[index] = (spares[index] + change).max(0.0);
        }
    }
    // What figures need more is given by the columns of words, each as it can.
    let spare: f32 = spares.iter().sum();
    let part = if spare > 0.0 { (wanted / spare).min(1.0) } else { 0.0 };
    widths.iter_mut().zip(&spares).for_each(|(width, spare)| *width -= spare * part);
    let over = (widths.iter().sum::<f32>() / measure.max(1.0)).max(1.0);
    widths.iter_mut().for_each(|width| *width /= over);
    widths
}
