//! What charts are drawn on: plotters elements in, recorded shapes out; words are measured with the bundled fonts.

use std::convert::Infallible;

use plotters::coord::Shift;
use plotters::coord::ranged1d::Ranged;
use plotters::coord::types::RangedCoordi64;
use plotters::drawing::{DrawingArea, DrawingAreaErrorKind, IntoDrawingArea};
use plotters::element::{Drawable, PathElement, PointCollection, Polygon, Rectangle, Text};
use plotters::style::text_anchor::{HPos, Pos, VPos};
use plotters::style::{Color as _, FontDesc, FontFamily, FontStyle, RGBColor, ShapeStyle, TextStyle};
use plotters_backend::{BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind};

use super::{Drawing, Shape, Words, one_line};
use crate::PrintError;
use crate::layout::text::{Align, Face, Run, Setting, Typesetter};
use crate::layout::{Color, Mark};

/// Plotters counts in whole units: ten of them make a point.
const UNITS: f32 = 10.0;

/// How words look.
#[derive(Clone, Copy)]
pub struct Look {
    pub strong: bool,
    pub size: f32,
    pub color: Color,
}

/// Where values stand between two edges.
pub struct Axis {
    values: RangedCoordi64,
    edges: (i32, i32),
}

impl Axis {
    /// Values `low` to `high` from edge to edge. An empty range is widened, so that every value has a place.
    pub fn new(low: i64, high: i64, edges: (f32, f32)) -> Self {
        Self { values: (low..high.max(low.saturating_add(1))).into(), edges: (units(edges.0), units(edges.1)) }
    }

    pub fn at(&self, value: i64) -> f32 {
        let range = self.values.range();
        self.values.map(&value.clamp(range.start, range.end), self.edges) as f32 / UNITS
    }
}

/// A sheet to draw on. The first failure is kept and reported at the end.
pub struct Sheet<'a> {
    pub width: f32,
    typesetter: &'a mut Typesetter,
    area: DrawingArea<Recorder, Shift>,
    shapes: std::rc::Rc<std::cell::RefCell<Vec<Shape>>>,
    failure: Option<String>,
}

impl<'a> Sheet<'a> {
    pub fn new(width: f32, typesetter: &'a mut Typesetter) -> Self {
        let shapes = std::rc::Rc::default();
        let recorder =
            Recorder { size: (units(width).unsigned_abs(), u32::MAX / 4), shapes: std::rc::Rc::clone(&shapes) };
        Self { width, typesetter, area: recorder.into_drawing_area(), shapes, failure: None }
    }

    pub fn finish(self, height: f32) -> Result<Drawing, PrintError> {
        match self.failure {
            Some(failure) => Err(PrintError::Chart(failure)),
            None => Ok(Drawing { width: self.width, height, shapes: self.shapes.take() }),
        }
    }

    fn draw<E>(&mut self, element: &E)
    where
        for<'b> &'b E: PointCollection<'b, (i32, i32)>,
        E: Drawable<Recorder>,
    {
        let drawn: Result<(), DrawingAreaErrorKind<Infallible>> = self.area.draw(element);
        if let Err(error) = drawn {
            self.failure.get_or_insert(error.to_string());
        }
    }

    /// Fills a rectangle: left, top, right, bottom.
    pub fn fill(&mut self, [left, top, right, bottom]: [f32; 4], color: Color) {
        self.draw(&Rectangle::new(
            [(units(left), units(top)), (units(right), units(bottom))],
            paint(color, false).filled(),
        ));
    }

    pub fn polygon(&mut self, points: &[(f32, f32)], color: Color) {
        let points: Vec<(i32, i32)> = points.iter().map(|(x, y)| (units(*x), units(*y))).collect();
        self.draw(&Polygon::new(points, paint(color, false).filled()));
    }

    pub fn line(&mut self, points: &[(f32, f32)], width: f32, color: Color) {
        self.path(points, width, color, false);
    }

    pub fn dashed(&mut self, points: &[(f32, f32)], width: f32, color: Color) {
        self.path(points, width, color, true);
    }

    fn path(&mut self, points: &[(f32, f32)], width: f32, color: Color, dashed: bool) {
        let points: Vec<(i32, i32)> = points.iter().map(|(x, y)| (units(*x), units(*y))).collect();
        self.draw(&PathElement::new(points, paint(color, dashed).stroke_width(units(width).unsigned_abs())));
    }

    /// Strokes a rectangle: left, top, right, bottom.
    pub fn frame(&mut self, [left, top, right, bottom]: [f32; 4], width: f32, color: Color) {
        self.line(&[(left, top), (right, top), (right, bottom), (left, bottom), (left, top)], width, color);
        // The last corner would stay open.
        self.line(&[(left, top - width / 2.0), (left, top + width / 2.0)], width, color);
    }

    /// Fills a rectangle with lines that rise to the right, cut at its edges, and an outline: told apart without colour.
    pub fn hatch(&mut self, [left, top, right, bottom]: [f32; 4], color: Color) {
        const STEP: f32 = 5.0;
        const BAND: f32 = 2.4;
        let corners = [(left, top), (right, top), (right, bottom), (left, bottom)];
        let mut from = left + top;
        while from < right + bottom {
            let after = cut(&corners, |(x, y)| x + y - from);
            let band = cut(&after, |(x, y)| from + BAND - x - y);
            if band.len() > 2 {
                self.polygon(&band, color);
            }
            from += STEP;
        }
        if right - left > 0.7 && bottom - top > 0.7 {
            self.frame([left + 0.3, top + 0.3, right - 0.3, bottom - 0.3], 0.6, color);
        } else {
            self.fill([left, top, right, bottom], color);
        }
    }

    /// Draws words with their baseline at `y`.
    pub fn words(&mut self, words: &str, x: f32, y: f32, look: Look, align: Align) {
        let side = match align {
            Align::Start | Align::Both => HPos::Left,
            Align::Middle => HPos::Center,
            Align::End => HPos::Right,
        };
        let weight = if look.strong { FontStyle::Bold } else { FontStyle::Normal };
        let font = FontDesc::new(FontFamily::SansSerif, f64::from(look.size * UNITS), weight);
        let color = RGBColor(look.color as u8, 0, 0).to_backend_color();
        let style = TextStyle { font, color, pos: Pos::new(side, VPos::Bottom) };
        self.draw(&Text::new(words.to_owned(), (units(x), units(y)), style));
    }

    pub fn wide(&mut self, words: &str, look: Look) -> f32 {
        self.typesetter.width(words, face(look), look.size)
    }

    /// Breaks words into at most `most` lines of a width; what does not fit is cut with an ellipsis.
    pub fn fit(&mut self, words: &str, width: f32, most: usize, look: Look) -> Vec<String> {
        let run = Run::new(words, face(look), look.color);
        let lines = self.typesetter.lines(&[run], Setting { width, ..one_line(look.size) });
        let text = |line: &crate::layout::text::Line| {
            line.glyphs.iter().map(|glyphs| &*glyphs.words).collect::<String>().trim_end().to_owned()
        };
        let mut fitted: Vec<String> = lines.iter().take(most).map(text).collect();
        if lines.len() > most
            && let Some(last) = fitted.last_mut()
        {
            while !last.is_empty() && self.typesetter.width(&format!("{last}…"), face(look), look.size) > width {
                last.pop();
            }
            last.truncate(last.trim_end().len());
            last.push('…');
        }
        fitted
    }
}

fn units(points: f32) -> i32 {
    (points * UNITS).round() as i32
}

fn face(look: Look) -> Face {
    if look.strong { Face::SansStrong } else { Face::Sans }
}

/// Keeps the part of a polygon where `side` is not negative.
fn cut(points: &[(f32, f32)], side: impl Fn((f32, f32)) -> f32) -> Vec<(f32, f32)> {
    let mut kept = Vec::new();
    for (index, &point) in points.iter().enumerate() {
        let next = points[(index + 1) % points.len()];
        let (here, there) = (side(point), side(next));
        if here >= 0.0 {
            kept.push(point);
        }
        if (here > 0.0 && there < 0.0) || (here < 0.0 && there > 0.0) {
            let part = here / (here - there);
            kept.push((point.0 + (next.0 - point.0) * part, point.1 + (next.1 - point.1) * part));
        }
    }
    kept
}

/// Plotters knows colours as numbers only: ours are counted in red, and green says whether a line is dashed.
fn paint(color: Color, dashed: bool) -> ShapeStyle {
    RGBColor(color as u8, u8::from(dashed), 0).to_rgba().into()
}

/// Records what plotters draws.
struct Recorder {
    size: (u32, u32),
    shapes: std::rc::Rc<std::cell::RefCell<Vec<Shape>>>,
}

type Drawn = Result<(), DrawingErrorKind<Infallible>>;

impl Recorder {
    fn push(&self, shape: Shape) -> Drawn {
        self.shapes.borrow_mut().push(shape);
        Ok(())
    }
}

fn color(color: BackendColor) -> Color {
    Color::ALL.get(usize::from(color.rgb.0)).copied().unwrap_or(Color::Ink)
}

fn points(path: impl IntoIterator<Item = BackendCoord>) -> Vec<(f32, f32)> {
    path.into_iter().map(|(x, y)| (x as f32 / UNITS, y as f32 / UNITS)).collect()
}

impl DrawingBackend for Recorder {
    type ErrorType = Infallible;

    fn get_size(&self) -> (u32, u32) {
        self.size
    }

    fn ensure_prepared(&mut self) -> Drawn {
        Ok(())
    }

    fn present(&mut self) -> Drawn {
        Ok(())
    }

    fn draw_pixel(&mut self, _: BackendCoord, _: BackendColor) -> Drawn {
        Ok(())
    }

    fn draw_rect<S: BackendStyle>(&mut self, from: BackendCoord, to: BackendCoord, style: &S, _: bool) -> Drawn {
        self.fill_polygon([from, (to.0, from.1), to, (from.0, to.1)], style)
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(&mut self, path: I, style: &S) -> Drawn {
        let dash = (style.color().rgb.1 == 1).then_some(1.4);
        let width = style.stroke_width() as f32 / UNITS;
        self.push(Shape::Mark(Mark::Stroke { points: points(path), width, color: color(style.color()), dash }))
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(&mut self, vertices: I, style: &S) -> Drawn {
        self.push(Shape::Mark(Mark::Fill { points: points(vertices), color: color(style.color()) }))
    }

    fn draw_text<T: BackendTextStyle>(&mut self, text: &str, style: &T, at: BackendCoord) -> Drawn {
        let align = match style.anchor().h_pos {
            HPos::Left => Align::Start,
            HPos::Center => Align::Middle,
            HPos::Right => Align::End,
        };
        self.push(Shape::Words(Words {
            x: at.0 as f32 / UNITS,
            y: at.1 as f32 / UNITS,
            text: text.to_owned(),
            strong: matches!(style.style(), FontStyle::Bold),
            size: style.size() as f32 / UNITS,
            color: color(style.color()),
            align,
        }))
    }

    fn estimate_text_size<T: BackendTextStyle>(
        &self,
        _: &str,
        _: &T,
    ) -> Result<(u32, u32), DrawingErrorKind<Infallible>> {
        // Words are measured before they are drawn.
        Ok((0, 0))
    }
}
