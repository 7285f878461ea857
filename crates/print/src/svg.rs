//! Drawings and pages as SVG to stand inline in the window's document. What they say is told beside them, so a screen
//! reader passes over them.

use std::collections::BTreeMap;
use std::fmt::Write;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use skrifa::instance::{LocationRef, Size};
use skrifa::outline::{DrawSettings, OutlinePen};
use skrifa::{FontRef, GlyphId, MetadataProvider};

use crate::chart::{Drawing, Shape, Words};
use crate::layout::text::{Align, Face};
use crate::layout::{Color, Glyphs, Mark, PAGE_HEIGHT, PAGE_WIDTH, Page, Pages};
use crate::pdf::escape;

/// Draws a chart with words as words, as wide as its place allows; `width` says at how many CSS pixels its words
/// are of the size they are meant to be. Colours and font are the window's.
pub fn drawing(drawing: &Drawing, width: u32) -> String {
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" viewBox=\"0 0 {} {}\" aria-hidden=\"true\" focusable=\"false\" \
         style=\"display:block;width:100%;height:auto;font-family:var(--f-ui,sans-serif);font-variant-numeric:tabular-nums\">",
        short(drawing.width),
        short(drawing.height)
    );
    let paint = |color: Color| format!("var({},{})", color.token(), hex(color.rgb()));
    for shape in &drawing.shapes {
        match shape {
            Shape::Mark(mark) => shapes(&mut svg, mark, paint),
            Shape::Words(Words { x, y, text, strong, size, color, align }) => {
                let anchor = match align {
                    Align::Start | Align::Both => "",
                    Align::Middle => ";text-anchor:middle",
                    Align::End => ";text-anchor:end",
                };
                let weight = if *strong { ";font-weight:600" } else { "" };
                let (x, y, paint) = (short(*x), short(*y), paint(*color));
                let style = format!("font-size:{}px;fill:{paint}{weight}{anchor}", short(*size));
                _ = write!(svg, "<text x=\"{x}\" y=\"{y}\" style=\"{style}\">{}</text>", escape(text));
            }
        }
    }
    svg.push_str("</svg>");
    svg
}

/// Draws marks as a file that needs nothing beside it: colours of print, glyphs as outlines where they stand, since not
/// every program follows a reference.
pub fn file(marks: &[Mark], (width, height): (f32, f32)) -> String {
    let (width, height) = (short(width), short(height));
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}pt\" height=\"{height}pt\" \
         viewBox=\"0 0 {width} {height}\"><rect width=\"{width}\" height=\"{height}\" fill=\"#fff\"/>"
    );
    for mark in marks {
        let Mark::Glyphs(Glyphs { face, size, color, x: from, y, glyphs, .. }) = mark else {
            shapes(&mut svg, mark, |color| hex(color.rgb()));
            continue;
        };
        let Some(scale) = scale(*face, *size) else { continue };
        for glyph in glyphs.iter() {
            let (outline, x, y, ink) = (path(*face, glyph.id), short(from + glyph.x), short(*y), hex(color.rgb()));
            _ = write!(
                svg,
                "<path transform=\"translate({x} {y}) scale({scale:.6} -{scale:.6})\" fill=\"{ink}\" d=\"{outline}\"/>"
            );
        }
    }
    svg.push_str("</svg>");
    svg
}

/// How much smaller a glyph is than its outline.
fn scale(face: Face, size: f32) -> Option<f32> {
    let font = FontRef::new(face.bytes()).ok()?;
    let em = font.metrics(Size::unscaled(), LocationRef::default()).units_per_em;
    Some(size / f32::from(em.max(1)))
}

/// Draws a page as it is printed; glyphs are outlines, so no font has to be there.
pub fn page(pages: &Pages, page: &Page, number: usize) -> String {
    let paint = |color: Color| hex(pages.rgb(color));
    let mut body = String::new();
    let mut outlines: BTreeMap<(Face, u16), usize> = BTreeMap::new();
    // Each page stands in a room of its own; its number tells names of two pages apart where they do not.
    let name = format!("g{number}-");
    for item in &page.items {
        match &item.mark {
            Mark::Glyphs(Glyphs { face, size, color, x: from, y, glyphs, .. }) => {
                let Some(scale) = scale(*face, *size) else { continue };
                let mut run = String::new();
                for glyph in glyphs.iter() {
                    let count = outlines.len();
                    let outline = *outlines.entry((*face, glyph.id)).or_insert(count);
                    _ = write!(run, "<use href=\"#{name}{outline}\" x=\"{}\"/>", (glyph.x / scale).round());
                }
                let (x, y, ink) = (short(*from), short(*y), paint(*color));
                _ = write!(
                    body,
                    "<g transform=\"translate({x} {y})scale({scale:.6} -{scale:.6})\" fill=\"{ink}\">{run}</g>"
                );
            }
            mark => shapes(&mut body, mark, paint),
        }
    }
    let mut defs = String::new();
    for ((face, glyph), outline) in &outlines {
        _ = write!(defs, "<path id=\"{name}{outline}\" d=\"{}\"/>", path(*face, *glyph));
    }
    let (width, height) = (short(PAGE_WIDTH), short(PAGE_HEIGHT));
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" aria-hidden=\"true\" \
         focusable=\"false\" style=\"display:block;width:100%;height:auto\"><defs>{defs}</defs>\
         <rect width=\"{width}\" height=\"{height}\" fill=\"#fff\"/>{body}</svg>"
    )
}

/// Writes a fill or a stroke.
fn shapes(svg: &mut String, mark: &Mark, paint: impl Fn(Color) -> String) {
    let list = |points: &[(f32, f32)]| {
        let points: Vec<String> = points.iter().map(|(x, y)| format!("{},{}", short(*x), short(*y))).collect();
        points.join(" ")
    };
    match mark {
        Mark::Glyphs(_) => {}
        Mark::Image { image, area: [left, top, right, bottom] } => {
            let (x, y, width, height) = (short(*left), short(*top), short(right - left), short(bottom - top));
            let data = STANDARD.encode(&image.png);
            _ = write!(
                svg,
                "<image x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" href=\"data:image/png;base64,{data}\"/>"
            );
        }
        Mark::Fill { points, color } => {
            _ = write!(svg, "<polygon points=\"{}\" style=\"fill:{}\"/>", list(points), paint(*color));
        }
        Mark::Stroke { points, width, color, dash } => {
            let dash = dash.map(|dash| format!(";stroke-dasharray:{}", short(dash))).unwrap_or_default();
            let style = format!("fill:none;stroke:{};stroke-width:{}{dash}", paint(*color), short(*width));
            _ = write!(svg, "<polyline points=\"{}\" style=\"{style}\"/>", list(points));
        }
    }
}

/// A glyph's outline in units of its font, upwards.
fn path(face: Face, glyph: u16) -> String {
    let mut pen = Pen::default();
    if let Ok(font) = FontRef::new(face.bytes())
        && let Some(outline) = font.outline_glyphs().get(GlyphId::new(glyph.into()))
    {
        // An outline that cannot be drawn stays empty: the bundled fonts have none.
        _ = outline.draw(DrawSettings::unhinted(Size::unscaled(), LocationRef::default()), &mut pen);
    }
    pen.path
}

/// Writes an outline by steps from where it is, which take fewer digits than places.
#[derive(Default)]
struct Pen {
    path: String,
    at: (f32, f32),
    start: (f32, f32),
}

impl Pen {
    fn step(&mut self, letter: char, places: &[(f32, f32)]) {
        self.path.push(letter);
        let from = self.at;
        for (index, (x, y)) in places.iter().enumerate() {
            for (part, step) in [x - from.0, y - from.1].into_iter().enumerate() {
                let gap = if index + part > 0 && step >= 0.0 { " " } else { "" };
                _ = write!(self.path, "{gap}{}", short(step));
            }
            self.at = (*x, *y);
        }
    }
}

impl OutlinePen for Pen {
    fn move_to(&mut self, x: f32, y: f32) {
        self.step('m', &[(x, y)]);
        self.start = self.at;
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.step('l', &[(x, y)]);
    }

    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        self.step('q', &[(x1, y1), (x, y)]);
    }

    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        self.step('c', &[(x1, y1), (x2, y2), (x, y)]);
    }

    fn close(&mut self) {
        self.path.push('z');
        self.at = self.start;
    }
}

fn hex([red, green, blue]: [u8; 3]) -> String {
    format!("#{red:02x}{green:02x}{blue:02x}")
}

/// A number with at most two decimals and none it does not need.
fn short(value: f32) -> f32 {
    let value = (value * 100.0).round() / 100.0;
    if value == 0.0 { 0.0 } else { value }
}
