//! A chart as a picture: an SVG for programs that draw one, and a PNG of the same for all others.

use skrifa::instance::{LocationRef, Size};
use skrifa::outline::{DrawSettings, OutlinePen};
use skrifa::{FontRef, GlyphId, MetadataProvider};
use tiny_skia::{FillRule, LineCap, Paint, PathBuilder, Pixmap, Stroke, StrokeDash, Transform};

use super::xml::escape;
use crate::PrintError;
use crate::chart::Drawing;
use crate::image::Image;
use crate::layout::text::{Face, Typesetter};
use crate::layout::{Color, Glyphs, Mark};
use crate::svg;

/// Points of the PNG in a point of print: sharp on paper too.
const SHARPNESS: f32 = 2.5;
/// English Metric Units in a point.
const EMU: f32 = 12_700.0;

/// A picture with its two files.
pub struct Picture {
    /// None where it was not drawn.
    pub svg: Option<String>,
    pub png: Vec<u8>,
    /// Width and height in points.
    size: (f32, f32),
}

impl Picture {
    /// Draws a chart.
    pub fn new(drawing: &Drawing, typesetter: &mut Typesetter) -> Result<Self, PrintError> {
        let marks = drawing.marks(typesetter, 0.0, 0.0);
        let size = (drawing.width, drawing.height.max(1.0));
        Ok(Self { svg: Some(svg::file(&marks, size)), png: png(&marks, size)?, size })
    }

    /// Takes a picture as it is, no larger than told.
    pub fn given(image: &Image, most: (f32, f32)) -> Self {
        Self { svg: None, png: image.png.clone(), size: image.fitted(most) }
    }

    /// A run with the picture in the line. `index` is its number among the document's pictures.
    pub fn run(&self, index: usize, caption: &str, alternative: &str) -> String {
        let [wide, high] = [self.size.0, self.size.1].map(|points| (points * EMU) as u32);
        let id = index + 1;
        let extent = format!("cx=\"{wide}\" cy=\"{high}\"");
        let told = format!("id=\"{id}\" name=\"{}\" descr=\"{}\"", escape(caption), escape(alternative));
        let drawn = self.svg.as_ref().map(|_| {
            format!(
                "<a:extLst><a:ext uri=\"{{96DAC541-7B7A-43D3-8B79-37D633B846F1}}\">\
                 <asvg:svgBlip r:embed=\"rIdSvg{index}\"/></a:ext></a:extLst>"
            )
        });
        let drawn = drawn.unwrap_or_default();
        format!(
            "<w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent {extent}/>\
             <wp:effectExtent l=\"0\" t=\"0\" r=\"0\" b=\"0\"/><wp:docPr {told}/>\
             <wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect=\"1\"/></wp:cNvGraphicFramePr>\
             <a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic>\
             <pic:nvPicPr><pic:cNvPr {told}/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>\
             <a:blip r:embed=\"rIdPng{index}\">{drawn}</a:blip>\
             <a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/>\
             <a:ext {extent}/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>\
             </a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
        )
    }
}

fn png(marks: &[Mark], (width, height): (f32, f32)) -> Result<Vec<u8>, PrintError> {
    let wrong = |what: &dyn std::fmt::Display| PrintError::Chart(what.to_string());
    let [wide, high] = [width, height].map(|points| (points * SHARPNESS).ceil() as u32);
    let mut sheet = Pixmap::new(wide, high).ok_or_else(|| wrong(&format_args!("{wide} × {high}")))?;
    let [red, green, blue] = Color::Sheet.rgb();
    sheet.fill(tiny_skia::Color::from_rgba8(red, green, blue, 255));
    let scale = Transform::from_scale(SHARPNESS, SHARPNESS);
    for mark in marks {
        match mark {
            Mark::Fill { points, color } => {
                let Some(path) = polygon(points, true) else { continue };
                sheet.fill_path(&path, &paint(*color), FillRule::Winding, scale, None);
            }
            Mark::Stroke { points, width, color, dash } => {
                let Some(path) = polygon(points, false) else { continue };
                let stroke = Stroke {
                    width: *width,
                    line_cap: LineCap::Butt,
                    dash: dash.and_then(|dash| StrokeDash::new(vec![dash, dash], 0.0)),
                    ..Stroke::default()
                };
                sheet.stroke_path(&path, &paint(*color), &stroke, scale, None);
            }
            // A chart has none.
            Mark::Image { .. } => {}
            Mark::Glyphs(Glyphs { face, size, color, x, y, glyphs, .. }) => {
                for glyph in glyphs.iter() {
                    let Some(path) = outline(*face, glyph.id, *size) else { continue };
                    let place = scale.pre_translate(x + glyph.x, *y).pre_scale(1.0, -1.0);
                    sheet.fill_path(&path, &paint(*color), FillRule::Winding, place, None);
                }
            }
        }
    }
    sheet.encode_png().map_err(|error| wrong(&error))
}

fn paint(color: Color) -> Paint<'static> {
    let [red, green, blue] = color.rgb();
    let mut paint = Paint::default();
    paint.set_color_rgba8(red, green, blue, 255);
    paint
}

fn polygon(points: &[(f32, f32)], closed: bool) -> Option<tiny_skia::Path> {
    let mut path = PathBuilder::new();
    let (first, rest) = points.split_first()?;
    path.move_to(first.0, first.1);
    for (x, y) in rest {
        path.line_to(*x, *y);
    }
    if closed {
        path.close();
    }
    path.finish()
}

/// A glyph's outline, upwards.
fn outline(face: Face, glyph: u16, size: f32) -> Option<tiny_skia::Path> {
    struct Pen(PathBuilder);
    impl OutlinePen for Pen {
        fn move_to(&mut self, x: f32, y: f32) {
            self.0.move_to(x, y);
        }

        fn line_to(&mut self, x: f32, y: f32) {
            self.0.line_to(x, y);
        }

        fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
            self.0.quad_to(x1, y1, x, y);
        }

        fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
            self.0.cubic_to(x1, y1, x2, y2, x, y);
        }

        fn close(&mut self) {
            self.0.close();
        }
    }
    let font = FontRef::new(face.bytes()).ok()?;
    let glyph = font.outline_glyphs().get(GlyphId::new(glyph.into()))?;
    let mut pen = Pen(PathBuilder::new());
    glyph.draw(DrawSettings::unhinted(Size::new(size), LocationRef::default()), &mut pen).ok()?;
    pen.0.finish()
}
