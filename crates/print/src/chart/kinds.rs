//! Charts of what is and what would be: where their parts stand. Each returns the height it took.

use std::collections::BTreeMap;

use leveller_model::report::document::{BarGroup, ClaimMark, StructureBox, Tick, WaterfallBar, WaterfallKind};

use super::sheet::{Axis, Look, Sheet};
use crate::layout::Color;
use crate::layout::text::Align;

pub(super) const LABEL: Look = Look { strong: false, size: 8.5, color: Color::Ink };
pub(super) const STRONG: Look = Look { strong: true, size: 8.5, color: Color::Ink };
pub(super) const QUIET: Look = Look { strong: false, size: 7.5, color: Color::Ink3 };
/// From one line of words to the next.
pub(super) const LEADING: f32 = 10.5;
/// Between columns.
pub(super) const GAP: f32 = 12.0;

/// A grid of hairlines with their values above; values that would touch the one before are left out.
pub(super) fn grid(
    sheet: &mut Sheet<'_>,
    ticks: &[Tick],
    axis: &Axis,
    (left, right): (f32, f32),
    top: f32,
    bottom: f32,
) {
    let mut free = f32::MIN;
    for tick in ticks {
        let (x, wide) = (axis.at(tick.value), sheet.wide(&tick.text, QUIET));
        sheet.line(&[(x, top), (x, bottom)], 0.5, Color::Grid);
        let middle = x.max(left + wide / 2.0).min(right - wide / 2.0);
        if middle - wide / 2.0 > free {
            sheet.words(&tick.text, middle, top - 4.0, QUIET, Align::Middle);
            free = middle + wide / 2.0 + 4.0;
        }
    }
}

/// Draws lines of words around a middle height.
pub(super) fn stack(sheet: &mut Sheet<'_>, lines: &[String], x: f32, middle: f32, look: Look, align: Align) {
    let mut y = middle - (lines.len() as f32 - 1.0) * LEADING / 2.0 + look.size * 0.35;
    for line in lines {
        sheet.words(line, x, y, look, align);
        y += LEADING;
    }
}

pub fn waterfall(
    sheet: &mut Sheet<'_>,
    heads: &[String; 3],
    ticks: &[Tick],
    axis_from: i64,
    bars: &[WaterfallBar],
) -> f32 {
    const BAR: f32 = 11.0;
    let width = sheet.width;
    let look = |bar: &WaterfallBar| if bar.kind == WaterfallKind::Total { STRONG } else { LABEL };
    // Heads may take two lines sooner than the bars get narrow.
    let room = (width * 0.15).max(56.0);
    let mut widest = |words: &dyn Fn(&WaterfallBar) -> String, head: &str| {
        let values = bars.iter().map(|bar| sheet.wide(&words(bar), STRONG)).fold(0.0, f32::max);
        values.max(sheet.wide(head, QUIET).min(room))
    };
    let totals = widest(&|bar| bar.total.clone(), &heads[2]);
    let changes = widest(&|bar| bar.change.clone(), &heads[1]);
    let names = widest(&|bar| bar.label.clone(), &heads[0]);
    let rest = width - totals - changes - 3.0 * GAP;
    // Bars get what is left, and at least as much as lets them be compared.
    let names = names.min((width * 0.34).min((rest - 90.0).max(60.0)));
    let (left, right) = (names + GAP, width - totals - changes - 2.0 * GAP);
    let right = right.max(left + 30.0);

    let head_lines: Vec<Vec<String>> = [(&heads[0], names), (&heads[1], changes), (&heads[2], totals)]
        .map(|(head, room)| sheet.fit(head, room, 3, QUIET))
        .into();
    let deep = head_lines.iter().map(Vec::len).max().unwrap_or(1).max(1) as f32;
    let top = deep * 9.5 + 5.0;
    for (lines, (x, align)) in
        head_lines.iter().zip([(0.0, Align::Start), (width - totals - GAP, Align::End), (width, Align::End)])
    {
        for (up, line) in lines.iter().rev().enumerate() {
            sheet.words(line, x, top - 4.0 - 9.5 * up as f32, QUIET, align);
        }
    }

    let labels: Vec<Vec<String>> = bars.iter().map(|bar| sheet.fit(&bar.label, names, 3, look(bar))).collect();
    let heights: Vec<f32> = labels.iter().map(|lines| lines.len().max(1) as f32 * LEADING + 6.0).collect();
    let bottom = top + heights.iter().sum::<f32>();
    let highest = bars.iter().map(|bar| bar.from.max(bar.to)).max().unwrap_or(0);
    let axis = Axis::new(axis_from, highest, (left, right));
    let shown: Vec<Tick> =
        ticks.iter().filter(|tick| tick.value >= axis_from && tick.value <= highest).cloned().collect();
    grid(sheet, &shown, &axis, (left, right), top, bottom);
    sheet.line(&[(0.0, top), (width, top)], 0.8, Color::Ink);

    let mut y = top;
    let last_total = bars.iter().rposition(|bar| bar.kind == WaterfallKind::Total);
    for (index, ((bar, label), height)) in bars.iter().zip(&labels).zip(&heights).enumerate() {
        let middle = y + height / 2.0;
        let (upper, lower) = (middle - BAR / 2.0, middle + BAR / 2.0);
        let start = if bar.kind == WaterfallKind::Total { axis_from } else { bar.from };
        let (from, to) = (axis.at(start.min(bar.to)), axis.at(start.max(bar.to)));
        // The smallest change is still to be seen.
        let shape = [from, upper, to.max(from + 0.8), lower];
        match bar.kind {
            WaterfallKind::Total if axis_from != 0 && to - from > 24.0 => torn(sheet, shape, Color::Total),
            WaterfallKind::Total => sheet.fill(shape, Color::Total),
            WaterfallKind::Saving => sheet.fill(shape, Color::Series1),
            WaterfallKind::Cost => sheet.hatch(shape, Color::Series2),
        }
        if let Some(next) = heights.get(index + 1) {
            let x = axis.at(bar.to);
            sheet.dashed(&[(x, lower), (x, y + height + next / 2.0 - BAR / 2.0)], 0.6, Color::Line);
        }
        stack(sheet, label, 0.0, middle, look(bar), Align::Start);
        let color = if bar.kind == WaterfallKind::Saving { Color::Series1 } else { Color::Ink };
        let base = middle + LABEL.size * 0.35;
        sheet.words(&bar.change, width - totals - GAP, base, Look { color, ..LABEL }, Align::End);
        sheet.words(&bar.total, width, base, look(bar), Align::End);
        y += height;
        let columns = width - totals - GAP - changes;
        if Some(index + 1) == last_total && index + 1 > 0 {
            sheet.line(&[(0.0, y), (names, y)], 0.4, Color::Rule);
            sheet.line(&[(columns, y), (width, y)], 0.8, Color::Ink);
        } else if Some(index) == last_total {
            sheet.line(&[(columns, y), (width, y)], 0.5, Color::Ink);
            sheet.line(&[(columns, y + 2.0), (width, y + 2.0)], 0.5, Color::Ink);
        } else {
            sheet.line(&[(0.0, y), (names, y)], 0.4, Color::Rule);
            sheet.line(&[(columns, y), (width, y)], 0.4, Color::Rule);
        }
    }
    y + 4.0
}

/// A bar that does not start at nothing is torn near its start.
fn torn(sheet: &mut Sheet<'_>, [left, top, right, bottom]: [f32; 4], color: Color) {
    let middle = (top + bottom) / 2.0;
    let tear = |by: f32| {
        let x = left + 8.0 + by;
        [(x + 3.0, top), (x - 0.5, middle + 1.0), (x + 3.5, middle - 1.0), (x, bottom)]
    };
    let mut start = vec![(left, top)];
    start.extend(tear(0.0));
    start.push((left, bottom));
    sheet.polygon(&start, color);
    let mut rest = tear(2.6).to_vec();
    rest.extend([(right, bottom), (right, top)]);
    sheet.polygon(&rest, color);
}

pub fn bars(sheet: &mut Sheet<'_>, series: &[String; 2], ticks: &[Tick], groups: &[BarGroup]) -> f32 {
    const BAR: f32 = 9.0;
    const COLORS: [Color; 2] = [Color::Quiet, Color::Series1];
    let width = sheet.width;
    let names = groups.iter().map(|group| sheet.wide(&group.label, LABEL)).fold(0.0, f32::max).min(width * 0.32);
    let values = groups.iter().flat_map(|group| group.values.iter().flatten());
    let (mut room, mut highest) = (0.0_f32, ticks.iter().map(|tick| tick.value).max().unwrap_or(0));
    for (value, text) in values {
        room = room.max(sheet.wide(text, STRONG));
        highest = highest.max(*value);
    }
    let left = names + GAP;
    let right = (width - room - 8.0).max(left + 40.0);
    let axis = Axis::new(0, highest, (left, right));

    // The key stands in the order of the bars, and in lines of its own where it is long.
    let mut y = 8.0;
    let mut x = left;
    for (name, color) in series.iter().zip(COLORS) {
        let name = sheet.fit(name, width - left - 12.0, 1, QUIET).concat();
        let wide = sheet.wide(&name, QUIET) + 12.0;
        if x + wide > width && x > left {
            (x, y) = (left, y + LEADING);
        }
        sheet.fill([x, y - 6.5, x + 8.0, y], color);
        sheet.words(&name, x + 12.0, y, QUIET, Align::Start);
        x += wide + 16.0;
    }
    let top = y + 18.0;
    let labels: Vec<Vec<String>> = groups.iter().map(|group| sheet.fit(&group.label, names, 3, LABEL)).collect();
    let heights: Vec<f32> =
        labels.iter().map(|lines| (lines.len() as f32 * LEADING).max(2.0 * BAR + 1.0) + 9.0).collect();
    let bottom = top + heights.iter().sum::<f32>();
    grid(sheet, ticks, &axis, (left, width), top, bottom);
    y = top;
    for ((group, label), height) in groups.iter().zip(&labels).zip(&heights) {
        let middle = y + height / 2.0;
        stack(sheet, label, 0.0, middle, LABEL, Align::Start);
        let mut upper = middle - BAR - 0.5;
        for (value, color) in group.values.iter().zip(COLORS) {
            if let Some((value, text)) = value {
                let to = axis.at(*value);
                sheet.fill([left, upper, to.max(left + 0.8), upper + BAR], color);
                let look = if color == Color::Quiet { LABEL } else { STRONG };
                sheet.words(text, to + 5.0, upper + BAR - 1.5, look, Align::Start);
            }
            upper += BAR + 1.0;
        }
        y += height;
    }
    sheet.line(&[(left, top), (left, bottom)], 0.8, Color::Line);
    bottom + 2.0
}

pub fn structure(sheet: &mut Sheet<'_>, rows: &[Vec<StructureBox>]) -> f32 {
    const LEAST: f32 = 78.0;
    const BETWEEN: f32 = 8.0;
    const DROP: f32 = 20.0;
    const INSET: f32 = 12.0;
    let width = sheet.width;
    let weight = |row: &[StructureBox]| row.iter().map(|one| f32::max(one.weight as f32, 1.0)).sum::<f32>();
    let heaviest = rows.iter().map(|row| weight(row)).fold(1.0, f32::max);
    let mut y = 1.0;
    // Where the boxes of the row above hang from: middle and lower edge.
    let mut above: Vec<(f32, f32)> = Vec::new();
    for row in rows {
        let gaps = BETWEEN * row.len().saturating_sub(1) as f32;
        let mut widths: Vec<f32> = Vec::new();
        for one in row {
            let words = sheet.wide(&one.label, STRONG).max(sheet.wide(&one.note, QUIET)) + 16.0;
            let share = (width - gaps).max(0.0) * one.weight.max(1) as f32 / heaviest;
            widths.push(share.max(LEAST.max(if row.len() == 1 { words } else { 0.0 })).min(width));
        }
        let over = widths.iter().sum::<f32>() + gaps - width;
        let spare: f32 = widths.iter().map(|wide| wide - LEAST).sum();
        let wrapped = over > spare.max(0.0) + 0.1;
        let across =
            if wrapped { (((width - INSET + BETWEEN) / (LEAST + BETWEEN)) as usize).max(1) } else { row.len().max(1) };
        // Lines of boxes as even as they can be.
        let lines = row.len().div_ceil(across).max(1);
        let across = row.len().div_ceil(lines).max(1);
        if wrapped {
            let room = width - INSET - BETWEEN * (across as f32 - 1.0);
            widths = vec![room / across as f32; row.len()];
        } else if over > 0.0 {
            widths.iter_mut().for_each(|wide| *wide -= (*wide - LEAST) * over / spare);
        }
        let hung = row.iter().any(|one| one.parent.is_some()) && !above.is_empty();
        let mut below = Vec::new();
        for (line, boxes) in row.chunks(across).enumerate() {
            let widths = &widths[line * across..line * across + boxes.len()];
            let texts: Vec<[Vec<String>; 2]> = boxes
                .iter()
                .zip(widths)
                .map(|(one, wide)| {
                    [sheet.fit(&one.label, wide - 10.0, 3, STRONG), sheet.fit(&one.note, wide - 10.0, 2, QUIET)]
                })
                .collect();
            let deep = texts.iter().map(|text| text[0].len() + text[1].len()).max().unwrap_or(1);
            let height = deep as f32 * LEADING + 9.0;
            let start = if wrapped {
                INSET
            } else {
                (width - widths.iter().sum::<f32>() - BETWEEN * (boxes.len() as f32 - 1.0)) / 2.0
            };
            let top = y + if hung { DROP } else { 0.0 };
            let mut x = start;
            let mut middles = Vec::new();
            for (text, wide) in texts.iter().zip(widths) {
                sheet.frame([x + 0.4, top, x + wide - 0.4, top + height], 0.8, Color::Line);
                let count = (text[0].len() + text[1].len()) as f32;
                let mut base = top + (height - count * LEADING) / 2.0 + LEADING - 2.8;
                for (words, look) in
                    text[0].iter().map(|words| (words, STRONG)).chain(text[1].iter().map(|words| (words, QUIET)))
                {
                    sheet.words(words, x + wide / 2.0, base, look, Align::Middle);
                    base += LEADING;
                }
                middles.push(x + wide / 2.0);
                below.push((x + wide / 2.0, top + height));
                x += wide + BETWEEN;
            }
            if hung {
                join(sheet, boxes, &middles, &above, (y, top), wrapped.then_some(line));
            }
            y = top + height;
        }
        above = below;
    }
    y + 1.0
}

/// Joins boxes to those they hang from by one level line each. Boxes in several lines hang from a line at the left.
fn join(
    sheet: &mut Sheet<'_>,
    boxes: &[StructureBox],
    middles: &[f32],
    above: &[(f32, f32)],
    (from, top): (f32, f32),
    wrapped: Option<usize>,
) {
    const SPINE: f32 = 3.0;
    let level = (from + top) / 2.0;
    let mut families: BTreeMap<u32, Vec<f32>> = BTreeMap::new();
    for (one, middle) in boxes.iter().zip(middles) {
        if let Some(parent) = one.parent {
            let parent = if wrapped.is_some() { 0 } else { parent };
            families.entry(parent).or_default().push(*middle);
        }
    }
    for (parent, children) in families {
        let Some((x, lower)) = above.get(parent as usize) else { continue };
        let mut ends: Vec<f32> = children.clone();
        match wrapped {
            Some(line) => {
                ends.push(SPINE);
                if line == 0 {
                    ends.push(*x);
                    sheet.line(&[(*x, *lower), (*x, level)], 0.7, Color::Line);
                } else {
                    // Down from the line of boxes before.
                    sheet.line(&[(SPINE, lower + (level - from)), (SPINE, level)], 0.7, Color::Line);
                }
            }
            None => {
                ends.push(*x);
                sheet.line(&[(*x, *lower), (*x, level)], 0.7, Color::Line);
            }
        }
        let (first, last) = ends.iter().fold((f32::MAX, f32::MIN), |(low, high), x| (low.min(*x), high.max(*x)));
        sheet.line(&[(first, level), (last, level)], 0.7, Color::Line);
        for child in children {
            sheet.line(&[(child, level), (child, top)], 0.7, Color::Line);
        }
    }
}

pub fn claim(sheet: &mut Sheet<'_>, end: i64, reached: i64, marks: &[ClaimMark]) -> f32 {
    const STRIP: f32 = 13.0;
    const FIGURE: Look = Look { strong: true, size: 9.0, color: Color::Ink };
    let width = sheet.width;
    let axis = Axis::new(0, end, (0.5, width - 0.5));
    let mut marks: Vec<&ClaimMark> = marks.iter().collect();
    marks.sort_by_key(|mark| mark.value);
    let room = ((width - GAP * marks.len().saturating_sub(1) as f32) / marks.len().max(1) as f32).max(30.0);
    let places: Vec<f32> = marks.iter().map(|mark| axis.at(mark.value)).collect();
    let above: Vec<String> = marks.iter().map(|mark| sheet.fit(&mark.above, room, 1, FIGURE).concat()).collect();
    let below: Vec<Vec<String>> = marks.iter().map(|mark| sheet.fit(&mark.below, room.min(120.0), 4, QUIET)).collect();
    let (top, bottom) = (18.0, 18.0 + STRIP);
    sheet.fill([0.5, top, width - 0.5, bottom], Color::Grid);
    sheet.fill([0.5, top, axis.at(reached), bottom], Color::Series1);
    sheet.frame([0.5, top, width - 0.5, bottom], 0.7, Color::RuleStrong);

    let wide: Vec<f32> = above.iter().map(|words| sheet.wide(words, FIGURE)).collect();
    for (((words, middle), mark), place) in above.iter().zip(apart(&places, &wide, width, 8.0)).zip(&marks).zip(&places)
    {
        let of_reached = mark.value == reached;
        let color = if of_reached { Color::Series1 } else { Color::Ink };
        sheet.words(words, middle, top - 6.0, Look { color, ..FIGURE }, Align::Middle);
        let weight = if of_reached { 0.8 } else { 1.4 };
        sheet.line(&[(*place, top - 3.5), (*place, bottom + 3.5)], weight, color);
    }
    let mut wide = Vec::new();
    for lines in &below {
        wide.push(lines.iter().map(|line| sheet.wide(line, QUIET)).fold(0.0, f32::max));
    }
    let mut deepest = 0;
    for ((lines, middle), (place, wide)) in
        below.iter().zip(apart(&places, &wide, width, GAP)).zip(places.iter().zip(&wide))
    {
        // Words that had to move away are led back to their mark.
        if (middle - place).abs() > wide / 2.0 {
            sheet.line(&[(*place, bottom + 3.5), (middle, bottom + 7.0)], 0.5, Color::Line);
        }
        for (down, line) in lines.iter().enumerate() {
            sheet.words(line, middle, bottom + 14.5 + 9.5 * down as f32, QUIET, Align::Middle);
        }
        deepest = deepest.max(lines.len());
    }
    bottom + 10.0 + 9.5 * deepest as f32
}

/// Moves words that stand around wanted places just so far that they neither touch nor leave the sheet.
pub(super) fn apart(wanted: &[f32], wide: &[f32], width: f32, gap: f32) -> Vec<f32> {
    let to_right = |places: &mut [f32]| {
        let mut free = 0.0;
        for (place, wide) in places.iter_mut().zip(wide) {
            *place = place.max(free + wide / 2.0);
            free = *place + wide / 2.0 + gap;
        }
    };
    let to_left = |places: &mut [f32]| {
        let mut free = width;
        for (place, wide) in places.iter_mut().zip(wide).rev() {
            *place = place.min(free - wide / 2.0);
            free = *place - wide / 2.0 - gap;
        }
    };
    // All moved right and all moved left both have room; so has what lies half way, with half the moving.
    let (mut right, mut left) = (wanted.to_vec(), wanted.to_vec());
    to_right(&mut right);
    to_left(&mut right);
    to_left(&mut left);
    to_right(&mut left);
    right.iter().zip(&left).map(|(right, left)| (right + left) / 2.0).collect()
}
