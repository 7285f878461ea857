//! Charts of how a change is paid for: what is needed beside who pays it in, members' capital year by year, and the steps
//! on a calendar. Each returns the height it took.

use leveller_model::report::document::{StackColumn, Tick, TimelineStep, YearColumn};

use super::kinds::{GAP, LABEL, LEADING, QUIET, STRONG, apart, grid, stack};
use super::sheet::{Axis, Sheet};
use crate::layout::Color;
use crate::layout::text::Align;

pub fn stacks(sheet: &mut Sheet<'_>, columns: &[StackColumn]) -> f32 {
    const BAR: f32 = 34.0;
    const LEAST: f32 = 130.0;
    /// From a bar to its words, with the line that leads there.
    const LEADER: f32 = 14.0;
    let half = (sheet.width - GAP * columns.len().saturating_sub(1) as f32) / columns.len().max(1) as f32;
    let room = (half - BAR - LEADER).max(20.0);
    let sum = |column: &StackColumn| column.parts.iter().map(|part| part.value.max(0)).fold(0, i64::saturating_add);
    let most = columns.iter().map(sum).max().unwrap_or(0).max(1);
    let words: Vec<Vec<(Vec<String>, String)>> = columns
        .iter()
        .map(|column| {
            let parts = column.parts.iter();
            parts.map(|part| (sheet.fit(&part.label, room, 2, LABEL), part.text.clone())).collect()
        })
        .collect();
    let high = |(label, _): &(Vec<String>, String)| (label.len() as f32 + 1.0) * LEADING;
    let deepest =
        words.iter().map(|parts| parts.iter().map(|part| high(part) + 3.0).sum::<f32>()).fold(LEAST, f32::max);
    let heads: Vec<Vec<String>> = columns.iter().map(|column| sheet.fit(&column.label, half, 2, STRONG)).collect();
    let top = heads.iter().map(Vec::len).max().unwrap_or(1) as f32 * LEADING + 8.0;
    let axis = Axis::new(0, most, (top + deepest, top));
    let mut left = 0.0;
    for ((column, words), head) in columns.iter().zip(&words).zip(&heads) {
        for (line, text) in head.iter().enumerate() {
            sheet.words(text, left, LEADING * (line as f32 + 1.0) - 2.0, STRONG, Align::Start);
        }
        let mut below = 0_i64;
        let mut middles = Vec::new();
        // The first part stands on top, as it is read.
        let all = sum(column);
        for (index, part) in column.parts.iter().enumerate() {
            let upper = axis.at(all.saturating_sub(below));
            below = below.saturating_add(part.value.max(0));
            let lower = axis.at(all.saturating_sub(below));
            let shape = [left, upper, left + BAR, (lower - 0.8).max(upper + 0.6)];
            match (part.missing, index % 2) {
                (true, _) => sheet.hatch(shape, Color::Series2),
                (false, 0) => sheet.fill(shape, Color::Series1),
                (false, _) => sheet.fill(shape, Color::Quiet),
            }
            middles.push((upper + lower) / 2.0 - top);
        }
        let heights: Vec<f32> = words.iter().map(high).collect();
        let places = apart(&middles, &heights, deepest, 3.0);
        for (((label, text), place), middle) in words.iter().zip(places).zip(&middles) {
            let x = left + BAR + LEADER;
            let height = (label.len() as f32 + 1.0) * LEADING;
            let mut y = top + place - height / 2.0 + LEADING - 2.6;
            sheet.line(&[(left + BAR, top + middle), (x - 3.0, top + place)], 0.5, Color::Line);
            for line in label {
                sheet.words(line, x, y, LABEL, Align::Start);
                y += LEADING;
            }
            sheet.words(text, x, y, STRONG, Align::Start);
        }
        left += half + GAP;
    }
    top + deepest + 6.0
}

pub fn years(sheet: &mut Sheet<'_>, ticks: &[Tick], series: &[String], columns: &[YearColumn]) -> f32 {
    const HIGH: f32 = 120.0;
    let width = sheet.width;
    let paint = |sheet: &mut Sheet<'_>, index: usize, shape: [f32; 4]| match index % 3 {
        0 => sheet.fill(shape, Color::Series1),
        1 => sheet.hatch(shape, Color::Series2),
        _ => sheet.fill(shape, Color::Quiet),
    };
    let left = ticks.iter().map(|tick| sheet.wide(&tick.text, QUIET)).fold(0.0, f32::max) + 6.0;
    let (mut x, mut y) = (left, 8.0);
    for (index, name) in series.iter().enumerate() {
        let name = sheet.fit(name, width - left - 14.0, 1, QUIET).concat();
        let wide = sheet.wide(&name, QUIET) + 14.0;
        if x + wide > width && x > left {
            (x, y) = (left, y + LEADING);
        }
        paint(sheet, index, [x, y - 6.5, x + 10.0, y]);
        sheet.words(&name, x + 14.0, y, QUIET, Align::Start);
        x += wide + 14.0;
    }
    let top = y + 22.0;
    let part = |column: &YearColumn, up: bool| -> i64 {
        let values = column.values.iter().filter(|value| (**value > 0) == up);
        values.fold(0, |sum: i64, value| sum.saturating_add(*value))
    };
    let high = columns.iter().map(|column| part(column, true)).max().unwrap_or(0).max(1);
    let low = columns.iter().map(|column| part(column, false)).min().unwrap_or(0).min(0);
    let bottom = top + HIGH;
    let axis = Axis::new(low, high, (bottom, top));
    for tick in ticks.iter().filter(|tick| (low..=high).contains(&tick.value)) {
        let y = axis.at(tick.value);
        sheet.line(&[(left, y), (width, y)], 0.5, Color::Grid);
        sheet.words(&tick.text, left - 5.0, y + 2.6, QUIET, Align::End);
    }
    let each = (width - left) / columns.len().max(1) as f32;
    for (index, column) in columns.iter().enumerate() {
        let from = left + each * index as f32 + each * 0.16;
        let to = from + each * 0.68;
        let (mut above, mut under) = (0_i64, 0_i64);
        for (series, value) in column.values.iter().enumerate().filter(|(_, value)| **value != 0) {
            let stands = if *value > 0 { &mut above } else { &mut under };
            let start = axis.at(*stands);
            *stands = stands.saturating_add(*value);
            let end = axis.at(*stands);
            paint(sheet, series, [from, start.min(end), to, start.max(end).max(start.min(end) + 0.6)]);
        }
        let middle = (from + to) / 2.0;
        if sheet.wide(&column.text, QUIET) < each - 2.0 {
            sheet.words(&column.text, middle, axis.at(above) - 3.5, QUIET, Align::Middle);
        }
        if sheet.wide(&column.label, QUIET) < each - 2.0 || index % 2 == 0 {
            sheet.words(&column.label, middle, bottom + 11.0, QUIET, Align::Middle);
        }
    }
    sheet.line(&[(left, axis.at(0)), (width, axis.at(0))], 0.8, Color::Line);
    bottom + 15.0
}

pub fn timeline(sheet: &mut Sheet<'_>, ticks: &[Tick], steps: &[TimelineStep], end: Option<&Tick>) -> f32 {
    const BAR: f32 = 9.0;
    let width = sheet.width;
    let names = steps.iter().map(|step| sheet.wide(&step.label, LABEL)).fold(0.0, f32::max).min(width * 0.36);
    let texts = steps.iter().map(|step| sheet.wide(&step.text, QUIET)).fold(0.0, f32::max);
    // Where there is little room the days stand under the bar.
    let beside = width - names - texts - 2.0 * GAP > 110.0;
    let (left, right) = (names + GAP, if beside { width - texts - GAP } else { width - 2.0 });
    let days = steps.iter().flat_map(|step| [step.from, step.until]).chain(end.map(|end| end.value));
    let (first, last) = days.fold((i64::MAX, i64::MIN), |(first, last), day| (first.min(day), last.max(day)));
    let axis = Axis::new(first.min(last), last, (left, right));
    let top = 18.0;
    let under = if beside { 0.0 } else { LEADING };
    let labels: Vec<Vec<String>> = steps.iter().map(|step| sheet.fit(&step.label, names, 3, LABEL)).collect();
    let heights: Vec<f32> = labels.iter().map(|lines| (lines.len() as f32 * LEADING).max(BAR + under) + 7.0).collect();
    let bottom = top + heights.iter().sum::<f32>();
    let shown: Vec<Tick> = ticks.iter().filter(|tick| (first..=last).contains(&tick.value)).cloned().collect();
    grid(sheet, &shown, &axis, (left, right), top, bottom);
    let mut y = top;
    for ((step, label), height) in steps.iter().zip(&labels).zip(&heights) {
        let middle = y + (height - under) / 2.0;
        stack(sheet, label, 0.0, y + height / 2.0, LABEL, Align::Start);
        let (from, to) = (axis.at(step.from), axis.at(step.until));
        let shape = [from, middle - BAR / 2.0, to.max(from + 1.0), middle + BAR / 2.0];
        match step.late {
            true => sheet.hatch(shape, Color::Series2),
            false => sheet.fill(shape, Color::Series1),
        }
        match beside {
            // In a column of their own: beside its bar, the line of the day that counts would go through them.
            true => sheet.words(&step.text, width, middle + QUIET.size * 0.35, QUIET, Align::End),
            false => sheet.words(&step.text, left, middle + BAR / 2.0 + LEADING - 1.5, QUIET, Align::Start),
        }
        y += height;
    }
    let Some(end) = end else { return bottom + 4.0 };
    let at = axis.at(end.value);
    // Light beside the line keeps it apart from a hatch.
    sheet.line(&[(at, top), (at, bottom)], 2.4, Color::Sheet);
    sheet.line(&[(at, top), (at, bottom)], 1.2, Color::Ink);
    let text = sheet.fit(&end.text, width, 1, STRONG).concat();
    let wide = sheet.wide(&text, STRONG);
    let middle = at.max(wide / 2.0).min(width - wide / 2.0);
    sheet.words(&text, middle, bottom + 11.0, STRONG, Align::Middle);
    bottom + 15.0
}
