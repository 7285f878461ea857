//! Charts of what may be: what moves a figure, how often it lies where, and money week by week. Each returns the
//! height it took.

use leveller_model::report::document::{ClaimMark, SwingBar, Tick, WeekBar};

use super::kinds::{GAP, LABEL, LEADING, QUIET, STRONG, apart, grid, stack};
use super::sheet::{Axis, Look, Sheet};
use crate::layout::Color;
use crate::layout::text::Align;

pub fn swings(sheet: &mut Sheet<'_>, ticks: &[Tick], base: &Tick, bars: &[SwingBar]) -> f32 {
    const BAR: f32 = 11.0;
    let width = sheet.width;
    let names = bars.iter().map(|bar| sheet.wide(&bar.label, LABEL)).fold(0.0, f32::max).min(width * 0.28);
    let text = |bar: &SwingBar, end: usize| format!("{}: {}", bar.at[end], bar.texts[end]);
    // Whichever end makes the figure smaller stands at the left.
    let ends = |bar: &SwingBar| if bar.values[0] <= bar.values[1] { [0, 1] } else { [1, 0] };
    let mut room = [0.0_f32; 2];
    for bar in bars {
        for (side, end) in ends(bar).into_iter().enumerate() {
            room[side] = room[side].max(sheet.wide(&text(bar, end), QUIET));
        }
    }
    // Where there is little room the words stand under the bar.
    let beside = width - names - room[0] - room[1] - 3.0 * GAP > 120.0;
    let (left, right) = match beside {
        true => (names + room[0] + 2.0 * GAP, width - room[1] - GAP),
        false => (names + GAP, width - 2.0),
    };
    let values = bars.iter().flat_map(|bar| bar.values).chain([base.value]);
    let (low, high) = values.fold((i64::MAX, i64::MIN), |(low, high), value| (low.min(value), high.max(value)));
    let axis = Axis::new(low, high, (left, right));
    let top = 18.0;
    let labels: Vec<Vec<String>> = bars.iter().map(|bar| sheet.fit(&bar.label, names, 3, LABEL)).collect();
    let heights: Vec<f32> = labels
        .iter()
        .map(|lines| (lines.len() as f32 * LEADING).max(BAR + if beside { 0.0 } else { LEADING }) + 8.0)
        .collect();
    let bottom = top + heights.iter().sum::<f32>();
    let shown: Vec<Tick> = ticks.iter().filter(|tick| (low..=high).contains(&tick.value)).cloned().collect();
    grid(sheet, &shown, &axis, (left, right), top, bottom);
    let mut y = top;
    for ((bar, label), height) in bars.iter().zip(&labels).zip(&heights) {
        let under = if beside { 0.0 } else { LEADING };
        let middle = y + (height - under) / 2.0;
        stack(sheet, label, 0.0, y + height / 2.0, LABEL, Align::Start);
        let [low_end, high_end] = ends(bar);
        let (from, to, at) = (axis.at(bar.values[low_end]), axis.at(bar.values[high_end]), axis.at(base.value));
        let (upper, lower) = (middle - BAR / 2.0, middle + BAR / 2.0);
        if from < at {
            sheet.hatch([from, upper, at.min(to), lower], Color::Series2);
        }
        if to > at {
            sheet.fill([at.max(from), upper, to, lower], Color::Series1);
        }
        let line = middle + QUIET.size * 0.35;
        let (low_text, high_text) = (text(bar, low_end), text(bar, high_end));
        match beside {
            true => {
                sheet.words(&low_text, left - 5.0, line, QUIET, Align::End);
                sheet.words(&high_text, right + 5.0, line, QUIET, Align::Start);
            }
            false => {
                let half = (right - left) / 2.0 - 4.0;
                let low_text = sheet.fit(&low_text, half, 1, QUIET).concat();
                let high_text = sheet.fit(&high_text, half, 1, QUIET).concat();
                sheet.words(&low_text, left, lower + LEADING - 1.0, QUIET, Align::Start);
                sheet.words(&high_text, right, lower + LEADING - 1.0, QUIET, Align::End);
            }
        }
        y += height;
    }
    let at = axis.at(base.value);
    sheet.line(&[(at, top), (at, bottom)], 1.0, Color::Ink);
    let wide = sheet.wide(&base.text, STRONG);
    let middle = at.max(wide / 2.0).min(width - wide / 2.0);
    sheet.words(&base.text, middle, bottom + 11.0, STRONG, Align::Middle);
    bottom + 15.0
}

pub fn distribution(
    sheet: &mut Sheet<'_>,
    ticks: &[Tick],
    (from, step): (i64, i64),
    counts: &[u32],
    marks: &[ClaimMark],
) -> f32 {
    const HIGH: f32 = 96.0;
    const FIGURE: Look = Look { strong: true, size: 8.5, color: Color::Ink };
    let width = sheet.width;
    let end = from.saturating_add(step.saturating_mul(counts.len() as i64));
    let most = marks.iter().map(|mark| mark.value).max().unwrap_or(end).max(end);
    let least = marks.iter().map(|mark| mark.value).min().unwrap_or(from).min(from);
    let axis = Axis::new(least, most, (1.0, width - 1.0));
    let tallest = counts.iter().copied().max().unwrap_or(1).max(1) as f32;
    let top = 20.0;
    let base = top + HIGH;
    for (index, count) in counts.iter().enumerate() {
        let left = axis.at(from + step * index as i64);
        let right = axis.at(from + step * (index as i64 + 1));
        let upper = base - HIGH * *count as f32 / tallest;
        if *count > 0 {
            sheet.fill([left, upper.min(base - 0.8), (right - 0.6).max(left + 0.4), base], Color::Quiet);
        }
    }
    sheet.line(&[(1.0, base), (width - 1.0, base)], 0.8, Color::Line);
    let mut free = 0.0;
    for tick in ticks.iter().filter(|tick| (least..=most).contains(&tick.value)) {
        let (x, wide) = (axis.at(tick.value), sheet.wide(&tick.text, QUIET));
        let middle = x.max(wide / 2.0).min(width - wide / 2.0);
        sheet.line(&[(x, base), (x, base + 3.0)], 0.6, Color::Line);
        if middle - wide / 2.0 >= free {
            sheet.words(&tick.text, middle, base + 11.0, QUIET, Align::Middle);
            free = middle + wide / 2.0 + 5.0;
        }
    }
    let mut marks: Vec<&ClaimMark> = marks.iter().collect();
    marks.sort_by_key(|mark| mark.value);
    let places: Vec<f32> = marks.iter().map(|mark| axis.at(mark.value)).collect();
    let room = ((width - GAP * marks.len().saturating_sub(1) as f32) / marks.len().max(1) as f32).max(30.0);
    let above: Vec<String> = marks.iter().map(|mark| sheet.fit(&mark.above, room, 1, FIGURE).concat()).collect();
    let wide: Vec<f32> = above.iter().map(|words| sheet.wide(words, FIGURE)).collect();
    for ((words, middle), place) in above.iter().zip(apart(&places, &wide, width, 8.0)).zip(&places) {
        sheet.words(words, middle, top - 8.0, FIGURE, Align::Middle);
        sheet.line(&[(*place, top - 4.0), (*place, base)], 1.0, Color::Ink);
    }
    let below: Vec<Vec<String>> = marks.iter().map(|mark| sheet.fit(&mark.below, room.min(110.0), 3, QUIET)).collect();
    let wide: Vec<f32> =
        below.iter().map(|lines| lines.iter().map(|line| sheet.wide(line, QUIET)).fold(0.0, f32::max)).collect();
    let mut deepest = 0;
    for (lines, middle) in below.iter().zip(apart(&places, &wide, width, GAP)) {
        for (down, line) in lines.iter().enumerate() {
            sheet.words(line, middle, base + 23.0 + 9.5 * down as f32, QUIET, Align::Middle);
        }
        deepest = deepest.max(lines.len());
    }
    base + 19.0 + 9.5 * deepest as f32
}

pub fn weeks(
    sheet: &mut Sheet<'_>,
    ticks: &[Tick],
    weeks: &[WeekBar],
    series: &[String; 3],
    floor: Option<&Tick>,
    start: Option<(usize, &str)>,
) -> f32 {
    const HIGH: f32 = 130.0;
    let width = sheet.width;
    let room = ticks.iter().chain(floor).map(|tick| sheet.wide(&tick.text, QUIET)).fold(0.0, f32::max) + 6.0;
    let left = room;
    let each = (width - left) / weeks.len().max(1) as f32;
    let values = weeks.iter().flat_map(|week| [Some(week.value), week.otherwise]).flatten();
    let values = values.chain(floor.map(|tick| tick.value)).chain([0]);
    let (low, high) = values.fold((0, 1), |(low, high), value| (low.min(value), high.max(value)));
    // The key, then the chart.
    let mut x = left;
    let mut y = 8.0;
    for (index, name) in series.iter().enumerate() {
        let name = sheet.fit(name, width - left - 14.0, 1, QUIET).concat();
        let wide = sheet.wide(&name, QUIET) + 14.0;
        if x + wide > width && x > left {
            (x, y) = (left, y + LEADING);
        }
        match index {
            0 => sheet.dashed(&[(x, y - 3.0), (x + 10.0, y - 3.0)], 1.2, Color::Ink2),
            1 => sheet.fill([x, y - 6.5, x + 10.0, y], Color::Series1),
            _ => sheet.hatch([x, y - 6.5, x + 10.0, y], Color::Series2),
        }
        sheet.words(&name, x + 14.0, y, QUIET, Align::Start);
        x += wide + 14.0;
    }
    let top = y + 20.0;
    let bottom = top + HIGH;
    let axis = Axis::new(low, high, (bottom, top));
    for tick in ticks.iter().filter(|tick| (low..=high).contains(&tick.value)) {
        let y = axis.at(tick.value);
        sheet.line(&[(left, y), (width, y)], 0.5, Color::Grid);
        let on_floor = floor.is_some_and(|floor| (axis.at(floor.value) - y).abs() < 9.0);
        if !on_floor || tick.value == 0 && floor.is_some_and(|floor| floor.value == 0) {
            sheet.words(&tick.text, left - 5.0, y + 2.6, QUIET, Align::End);
        }
    }
    let zero = axis.at(0);
    for (index, week) in weeks.iter().enumerate() {
        let from = left + each * index as f32 + each * 0.16;
        let to = left + each * (index as f32 + 1.0) - each * 0.16;
        let at = axis.at(week.value);
        let shape = [from, at.min(zero), to, at.max(zero).max(at.min(zero) + 0.8)];
        match week.red {
            true => sheet.hatch(shape, Color::Series2),
            false => sheet.fill(shape, Color::Series1),
        }
    }
    let line: Vec<(f32, f32)> = weeks
        .iter()
        .enumerate()
        .filter_map(|(index, week)| Some((left + each * (index as f32 + 0.5), axis.at(week.otherwise?))))
        .collect();
    for pair in line.windows(2) {
        sheet.dashed(pair, 1.2, Color::Ink2);
    }
    sheet.line(&[(left, zero), (width, zero)], 0.8, Color::Line);
    if let Some(floor) = floor.filter(|floor| floor.value != 0) {
        let y = axis.at(floor.value);
        sheet.line(&[(left, y), (width, y)], 1.0, Color::Ink);
        sheet.words(&floor.text, left - 5.0, y + 2.6, Look { strong: true, ..QUIET }, Align::End);
    }
    if let Some((week, words)) = start {
        let x = left + each * week as f32;
        sheet.line(&[(x, top - 8.0), (x, bottom)], 1.0, Color::Ink);
        let wide = sheet.wide(words, QUIET);
        let (at, align) = if x + wide + 4.0 > width { (x - 4.0, Align::End) } else { (x + 4.0, Align::Start) };
        sheet.words(words, at, top - 6.0, QUIET, align);
    }
    let mut free = 0.0;
    for (index, week) in weeks.iter().enumerate() {
        let middle = left + each * (index as f32 + 0.5);
        let wide = sheet.wide(&week.label, QUIET);
        if middle - wide / 2.0 >= free && middle + wide / 2.0 <= width {
            sheet.words(&week.label, middle, bottom + 11.0, QUIET, Align::Middle);
            free = middle + wide / 2.0 + 4.0;
        }
    }
    bottom + 15.0
}
