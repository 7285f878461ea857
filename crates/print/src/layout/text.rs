//! Words to lines: shaping and line breaking with the bundled fonts only, so that every machine gets the same.

use std::sync::OnceLock;

use parley::fontique::{Blob, Collection, CollectionOptions, SourceCache};
use parley::style::{FontFamily, FontFeatures, FontStyle, FontWeight, LineHeight, OverflowWrap, StyleProperty};
use parley::{Alignment, AlignmentOptions, FontContext, Layout, LayoutContext, PositionedLayoutItem};

use super::{Color, Glyphs};
use crate::PrintError;

/// A bundled face.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Face {
    Serif,
    SerifItalic,
    SerifStrong,
    Sans,
    SansStrong,
}

impl Face {
    pub const ALL: [Self; 5] = [Self::Serif, Self::SerifItalic, Self::SerifStrong, Self::Sans, Self::SansStrong];

    /// The font file.
    pub fn bytes(self) -> &'static [u8] {
        match self {
            Self::Serif => include_bytes!("../../fonts/serif-regular.ttf"),
            Self::SerifItalic => include_bytes!("../../fonts/serif-italic.ttf"),
            Self::SerifStrong => include_bytes!("../../fonts/serif-semibold.ttf"),
            Self::Sans => include_bytes!("../../fonts/sans-regular.ttf"),
            Self::SansStrong => include_bytes!("../../fonts/sans-semibold.ttf"),
        }
    }

    /// A name for the PDF, never one of the built-in fonts' names.
    pub fn name(self) -> &'static str {
        match self {
            Self::Serif => "LevellerSerif-Regular",
            Self::SerifItalic => "LevellerSerif-Italic",
            Self::SerifStrong => "LevellerSerif-SemiBold",
            Self::Sans => "LevellerSans-Regular",
            Self::SansStrong => "LevellerSans-SemiBold",
        }
    }

    fn family(self) -> &'static str {
        // Letters one family lacks come from the other.
        if self.is_serif() { "Leveller Serif, Leveller Sans" } else { "Leveller Sans, Leveller Serif" }
    }

    fn is_serif(self) -> bool {
        matches!(self, Self::Serif | Self::SerifItalic | Self::SerifStrong)
    }

    fn weight(self) -> f32 {
        if matches!(self, Self::SerifStrong | Self::SansStrong) { 600.0 } else { 400.0 }
    }
}

/// A run of words in one look.
#[derive(Debug, Clone)]
pub struct Run {
    pub text: String,
    pub face: Face,
    pub color: Color,
    /// What has to be drawn under it.
    pub under: Under,
    /// The anchor it links to.
    pub link: Option<String>,
}

/// A line under words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Under {
    Nothing,
    /// Filled in from the plan.
    Dotted,
    /// A gap to fill.
    Ruled,
}

impl Run {
    pub fn new(text: impl Into<String>, face: Face, color: Color) -> Self {
        Self { text: text.into(), face, color, under: Under::Nothing, link: None }
    }
}

/// A line ready to be placed: glyphs with x from its left edge and y at its baseline.
pub struct Line {
    pub height: f32,
    /// From the top of the line to its baseline.
    pub baseline: f32,
    pub width: f32,
    pub glyphs: Vec<Glyphs>,
    /// Stretches to be underlined or linked: from, to, index of the run.
    pub stretches: Vec<(f32, f32, usize)>,
}

#[derive(Debug, Clone, Copy, PartialEq, Default)]
struct RunIndex(usize);

/// Shapes and breaks text.
pub struct Typesetter {
    fonts: FontContext,
    layouts: LayoutContext<RunIndex>,
    /// The data of each face as the collection keeps it, to tell faces apart.
    known: Vec<(Face, u64)>,
}

/// Where lines stand in their width.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Align {
    Start,
    End,
    Middle,
}

impl Typesetter {
    pub fn new() -> Self {
        let mut collection = Collection::new(CollectionOptions { shared: false, system_fonts: false });
        let mut known = Vec::new();
        for face in Face::ALL {
            let blob = blob(face);
            known.push((face, blob.id()));
            collection.register_fonts(blob, None);
        }
        let fonts = FontContext { collection, source_cache: SourceCache::default() };
        Self { fonts, layouts: LayoutContext::new(), known }
    }

    /// Breaks runs into lines of at most `width`. Ends with an error on a character no face has.
    pub fn lines(
        &mut self,
        runs: &[Run],
        size: f32,
        leading: f32,
        width: f32,
        align: Align,
    ) -> Result<Vec<Line>, PrintError> {
        let text: String = runs.iter().map(|run| run.text.as_str()).collect();
        if text.trim().is_empty() {
            return Ok(Vec::new());
        }
        let mut builder = self.layouts.ranged_builder(&mut self.fonts, &text, 1.0, false);
        builder.push_default(StyleProperty::FontSize(size));
        builder.push_default(StyleProperty::LineHeight(LineHeight::Absolute(leading)));
        builder.push_default(StyleProperty::OverflowWrap(OverflowWrap::Anywhere));
        let mut from = 0;
        for (index, run) in runs.iter().enumerate() {
            let range = from..from + run.text.len();
            from = range.end;
            if range.is_empty() {
                continue;
            }
            builder.push(StyleProperty::FontFamily(FontFamily::Source(run.face.family().into())), range.clone());
            builder.push(StyleProperty::FontWeight(FontWeight::new(run.face.weight())), range.clone());
            if run.face == Face::SerifItalic {
                builder.push(StyleProperty::FontStyle(FontStyle::Italic), range.clone());
            }
            if !run.face.is_serif() {
                // Columns of figures line up.
                builder.push(StyleProperty::FontFeatures(FontFeatures::Source("\"tnum\" 1".into())), range.clone());
            }
            builder.push(StyleProperty::Brush(RunIndex(index)), range);
        }
        let mut layout: Layout<RunIndex> = builder.build(&text);
        layout.break_all_lines(Some(width.max(1.0)));
        let alignment = match align {
            Align::Start => Alignment::Start,
            Align::End => Alignment::End,
            Align::Middle => Alignment::Center,
        };
        layout.align(alignment, AlignmentOptions::default());
        layout.lines().map(|line| self.line(&line, &text, runs, leading)).collect()
    }

    fn line(
        &self,
        line: &parley::layout::Line<'_, RunIndex>,
        text: &str,
        runs: &[Run],
        leading: f32,
    ) -> Result<Line, PrintError> {
        let metrics = line.metrics();
        let mut placed = Line {
            height: leading,
            baseline: metrics.baseline - metrics.block_min_coord,
            width: 0.0,
            glyphs: Vec::new(),
            stretches: Vec::new(),
        };
        for item in line.items() {
            let PositionedLayoutItem::GlyphRun(run) = item else { continue };
            let index = run.style().brush.0;
            let Some(look) = runs.get(index) else { continue };
            let face = self.face(run.run().font().data.id());
            let mut x = run.offset();
            let start = x;
            let mut glyphs = Vec::new();
            let run_range = run.run().text_range();
            for cluster in run.run().visual_clusters() {
                if cluster.style().brush.0 != index {
                    continue;
                }
                let range = cluster.text_range();
                let in_line = line.text_range();
                if range.start < in_line.start || range.start >= in_line.end || !run_range.contains(&range.start) {
                    continue;
                }
                let words = text.get(range).unwrap_or("");
                let mut words = Some(words.to_owned());
                for glyph in cluster.glyphs() {
                    if glyph.id == 0 {
                        let letter = words.as_deref().and_then(|words| words.chars().next()).unwrap_or('\u{fffd}');
                        return Err(PrintError::MissingGlyph(letter.into()));
                    }
                    glyphs.push((glyph.id as u16, x + glyph.x, words.take().unwrap_or_default()));
                    x += glyph.advance;
                }
            }
            placed.width = placed.width.max(x);
            placed.stretches.push((start, x, index));
            placed.glyphs.push(Glyphs { face, size: run.run().font_size(), color: look.color, y: 0.0, glyphs });
        }
        Ok(placed)
    }

    fn face(&self, id: u64) -> Face {
        self.known.iter().find(|(_, known)| *known == id).map_or(Face::Serif, |(face, _)| *face)
    }

    /// Returns how wide words are on one line.
    pub fn width(&mut self, words: &str, face: Face, size: f32) -> f32 {
        let run = Run::new(words, face, Color::Ink);
        let lines = self.lines(&[run], size, size, 10_000.0, Align::Start).unwrap_or_default();
        lines.first().map_or(0.0, |line| line.width)
    }
}

fn blob(face: Face) -> Blob<u8> {
    static BLOBS: OnceLock<Vec<Blob<u8>>> = OnceLock::new();
    let blobs = BLOBS.get_or_init(|| Face::ALL.iter().map(|face| Blob::new(std::sync::Arc::new(face.bytes()))).collect());
    blobs[face as usize].clone()
}
