//! Charts, drawn once for screen and print: vector shapes and words, in points of print.

mod deals;
mod kinds;
mod sheet;
mod spreads;

use leveller_model::report::document::Chart;

use crate::PrintError;
use crate::layout::text::{Align, Face, Run, Setting, Typesetter};
use crate::layout::{Color, Mark};
use sheet::Sheet;

/// A drawn chart. Its origin is the top left corner.
pub struct Drawing {
    pub width: f32,
    pub height: f32,
    pub shapes: Vec<Shape>,
}

/// Something drawn, in drawing order.
pub enum Shape {
    /// A fill or a stroke.
    Mark(Mark),
    Words(Words),
}

/// One line of words, placed by its baseline and its start, middle or end.
pub struct Words {
    pub x: f32,
    pub y: f32,
    pub text: String,
    pub strong: bool,
    pub size: f32,
    pub color: Color,
    pub align: Align,
}

/// Draws a chart `width` points wide; its height follows from what it shows.
pub fn draw(chart: &Chart, width: f32, typesetter: &mut Typesetter) -> Result<Drawing, PrintError> {
    let mut sheet = Sheet::new(width.max(120.0), typesetter);
    let height = match chart {
        Chart::Waterfall { heads, ticks, axis_from, bars } => {
            kinds::waterfall(&mut sheet, heads, ticks, *axis_from, bars)
        }
        Chart::Bars { series, ticks, groups } => kinds::bars(&mut sheet, series, ticks, groups),
        Chart::Structure { rows } => kinds::structure(&mut sheet, rows),
        Chart::Swings { ticks, base, bars } => spreads::swings(&mut sheet, ticks, base, bars),
        Chart::Distribution { ticks, bins, counts, marks } => {
            spreads::distribution(&mut sheet, ticks, *bins, counts, marks)
        }
        Chart::Weeks { ticks, weeks, series, floor, start } => {
            let start = start.as_ref().map(|(week, words)| (*week as usize, words.as_str()));
            spreads::weeks(&mut sheet, ticks, weeks, series, floor.as_ref(), start)
        }
        Chart::Stacks { columns } => deals::stacks(&mut sheet, columns),
        Chart::Years { ticks, series, columns } => deals::years(&mut sheet, ticks, series, columns),
        Chart::Timeline { ticks, steps, end } => deals::timeline(&mut sheet, ticks, steps, end.as_ref()),
        Chart::Claim { end, reached, marks } => kinds::claim(&mut sheet, *end, *reached, marks),
    };
    sheet.finish(height)
}

/// Words that are never broken.
fn one_line(size: f32) -> Setting {
    Setting { size, leading: size, width: f32::MAX, align: Align::Start, parted: false }
}

impl Drawing {
    /// Places the drawing with its top left corner at `x` and `y` of a page, its words as glyphs.
    pub fn marks(&self, typesetter: &mut Typesetter, x: f32, y: f32) -> Vec<Mark> {
        let mut marks = Vec::new();
        for shape in &self.shapes {
            match shape {
                Shape::Mark(mark) => marks.push(mark.clone().moved((x, y))),
                Shape::Words(words) => {
                    let face = if words.strong { Face::SansStrong } else { Face::Sans };
                    let run = Run::new(&words.text, face, words.color);
                    for line in typesetter.lines(&[run], one_line(words.size)).iter() {
                        let back = match words.align {
                            Align::Start | Align::Both => 0.0,
                            Align::Middle => line.width / 2.0,
                            Align::End => line.width,
                        };
                        let glyphs = line.glyphs.iter().cloned().map(Mark::Glyphs);
                        marks.extend(glyphs.map(|mark| mark.moved((x + words.x - back, y + words.y))));
                    }
                }
            }
        }
        marks
    }
}

#[cfg(test)]
mod tests {
    use leveller_model::report::document::{ClaimMark, StructureBox, Tick, WaterfallKind};

    use super::*;
    use crate::invented;

    /// Every word stands on the sheet, is large enough to read, and touches no other.
    fn assert_words_apart(chart: &Chart, width: f32) {
        let mut typesetter = Typesetter::new("en");
        let drawing = draw(chart, width, &mut typesetter).unwrap();
        let mut boxes: Vec<([f32; 4], &str)> = Vec::new();
        for shape in &drawing.shapes {
            let Shape::Words(words) = shape else { continue };
            let face = if words.strong { Face::SansStrong } else { Face::Sans };
            let wide = typesetter.width(&words.text, face, words.size);
            let left = words.x
                - match words.align {
                    Align::Start | Align::Both => 0.0,
                    Align::Middle => wide / 2.0,
                    Align::End => wide,
                };
            if wide == 0.0 {
                continue;
            }
            let place = [left, words.y - words.size * 0.7, left + wide, words.y + words.size * 0.15];
            assert!(words.size >= 7.0);
            assert!(place[0] > -0.5 && place[2] < width + 0.5, "“{}” leaves the sheet of {width}", words.text);
            assert!(place[1] > -0.5 && place[3] < drawing.height + 0.5, "“{}” is too high or too low", words.text);
            for (other, text) in &boxes {
                let apart =
                    place[0] >= other[2] || other[0] >= place[2] || place[1] >= other[3] || other[1] >= place[3];
                assert!(apart, "“{}” touches “{text}” on a sheet of {width}", words.text);
            }
            boxes.push((place, &words.text));
        }
        assert!(!boxes.is_empty());
    }

    #[test]
    fn words_never_touch() {
        for width in [290.0, 451.28, 640.0, 900.0] {
            assert_words_apart(&invented::waterfall(), width);
            assert_words_apart(&invented::bars(), width);
            for count in [1, 2, 3, 6, 7, 24, 60] {
                assert_words_apart(&invented::structure(count), width);
            }
            assert_words_apart(&invented::claim(), width);
            assert_words_apart(&invented::swings(), width);
            assert_words_apart(&invented::distribution(), width);
            assert_words_apart(&invented::funding(), width);
            assert_words_apart(&invented::accounts(), width);
            for end in [None, Some(0), Some(60), Some(119), Some(300)] {
                assert_words_apart(&invented::timeline(end), width);
            }
            for floor in [0, 100_000, 3_000_000, 9_900_000, 30_000_000, -5_000_000] {
                for start in [None, Some(0), Some(6), Some(12)] {
                    assert_words_apart(&invented::weeks(floor, start), width);
                }
            }
        }
    }

    #[test]
    fn marks_of_a_claim_make_room_for_each_other() {
        let mark = |value: i64| ClaimMark {
            value,
            above: format!("{}%", value / 100),
            below: "some words below that take their room".to_owned(),
        };
        for values in
            [[4_900, 5_000, 5_100], [0, 10, 20], [9_980, 9_990, 10_000], [5_000, 5_000, 5_000], [0, 5_000, 10_000]]
        {
            let marks = values.map(mark).to_vec();
            assert_words_apart(&Chart::Claim { end: 10_000, reached: values[0], marks }, 451.28);
        }
    }

    #[test]
    fn unusual_charts_are_drawn() {
        let Chart::Waterfall { heads, ticks, mut bars, .. } = invented::waterfall() else { return };
        for bar in &mut bars {
            bar.label = format!("{} and very many other words that need more than one line", bar.label);
            if bar.kind == WaterfallKind::Total {
                bar.to = 0;
            }
        }
        assert_words_apart(&Chart::Waterfall { heads: heads.clone(), ticks, axis_from: 0, bars }, 451.28);
        for empty in [
            Chart::Waterfall { heads, ticks: Vec::new(), axis_from: i64::MAX, bars: Vec::new() },
            Chart::Bars { series: [String::new(), String::new()], ticks: Vec::new(), groups: Vec::new() },
            Chart::Structure { rows: vec![Vec::new()] },
            Chart::Claim { end: 0, reached: -5, marks: Vec::new() },
            Chart::Stacks { columns: Vec::new() },
            Chart::Years { ticks: Vec::new(), series: Vec::new(), columns: Vec::new() },
            Chart::Timeline { ticks: Vec::new(), steps: Vec::new(), end: None },
            Chart::Swings { ticks: Vec::new(), base: Tick { value: 0, text: String::new() }, bars: Vec::new() },
            Chart::Distribution { ticks: Vec::new(), bins: (0, 0), counts: Vec::new(), marks: Vec::new() },
            Chart::Weeks {
                ticks: Vec::new(),
                weeks: Vec::new(),
                series: [String::new(), String::new(), String::new()],
                floor: None,
                start: Some((3, String::new())),
            },
        ] {
            assert!(draw(&empty, 300.0, &mut Typesetter::new("en")).unwrap().height.is_finite());
        }
        let one = |parent| StructureBox { label: "Posts".to_owned(), note: String::new(), weight: 4, parent };
        let rows = vec![vec![one(None), one(None)], vec![one(Some(0)), one(Some(1)), one(Some(7))], vec![one(Some(2))]];
        assert_words_apart(&Chart::Structure { rows }, 451.28);
    }
}
