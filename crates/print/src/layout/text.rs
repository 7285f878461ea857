//! Words to lines: shaping and line breaking with the bundled fonts only, so that every machine gets the same.

use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::Range;
use std::sync::{Arc, OnceLock};

use parley::fontique::{Blob, Collection, CollectionOptions, SourceCache};
use parley::style::{
    FontFamily, FontFamilyName, FontFeatures, FontStyle, FontWeight, LineHeight, OverflowWrap, StyleProperty,
};
use parley::{Alignment, AlignmentOptions, FontContext, Layout, LayoutContext, PositionedLayoutItem};

use skrifa::charmap::Charmap;
use skrifa::{FontRef, MetadataProvider};

use super::{Color, Glyph, Glyphs, SOFT_HYPHEN, Target};
use crate::layout::hyphens::parted;

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

    /// The families its letters come from: those one lacks come from the other.
    fn families(self) -> &'static [FontFamilyName<'static>; 2] {
        static SERIF: [FontFamilyName<'static>; 2] =
            [FontFamilyName::named("Leveller Serif"), FontFamilyName::named("Leveller Sans")];
        static SANS: [FontFamilyName<'static>; 2] =
            [FontFamilyName::named("Leveller Sans"), FontFamilyName::named("Leveller Serif")];
        if self.is_serif() { &SERIF } else { &SANS }
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
    /// What it links to.
    pub link: Option<Target>,
    /// Its size beside the text around it.
    pub scale: f32,
    /// The number of the note it calls, above the line.
    pub note: Option<usize>,
}

/// The most that is added to a space so that a line reaches its edge, in its own size.
const LOOSEST: f32 = 0.5;
/// How far the number of a note stands above the line, in its own size.
const RAISED: f32 = 0.55;

/// A line under words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Under {
    Nothing,
    /// Filled in from the plan.
    Dotted,
    /// A gap to fill.
    Ruled,
    /// Words that a newer edition has.
    Inserted,
    /// Words that an older edition had: through them.
    Deleted,
}

impl Run {
    pub fn new(text: impl Into<String>, face: Face, color: Color) -> Self {
        Self { text: text.into(), face, color, under: Under::Nothing, link: None, scale: 1.0, note: None }
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

/// How words are set in lines.
#[derive(Debug, Clone, Copy)]
pub struct Setting {
    pub size: f32,
    pub leading: f32,
    /// The most a line may take up.
    pub width: f32,
    pub align: Align,
    /// Whether words may be parted at the end of a line.
    pub parted: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Default)]
struct RunIndex(usize);

/// What lines follow from.
#[derive(PartialEq, Eq, Hash)]
struct Asked {
    runs: Vec<(String, Face, Color, u32, bool)>,
    size: u32,
    leading: u32,
    width: u32,
    align: Align,
    parted: bool,
}

/// Shapes and breaks text.
pub struct Typesetter {
    fonts: FontContext,
    layouts: LayoutContext<RunIndex>,
    /// The data of each face as the collection keeps it, to tell faces apart.
    known: Vec<(Face, u64)>,
    /// By whose rules words are parted.
    language: Option<hypher::Lang>,
    /// What was set before: a document is laid out twice, and what leads into a table is measured with it.
    set: HashMap<Asked, Arc<[Line]>>,
}

/// Where lines stand in their width.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Align {
    Start,
    End,
    Middle,
    /// From edge to edge, but for the last line.
    Both,
}

impl Typesetter {
    /// Makes one that parts words as the language does, a BCP 47 tag; one not known parts none.
    pub fn new(language: &str) -> Self {
        let mut collection = Collection::new(CollectionOptions { shared: false, system_fonts: false });
        let mut known = Vec::new();
        for face in Face::ALL {
            let blob = blob(face);
            known.push((face, blob.id()));
            collection.register_fonts(blob, None);
        }
        let fonts = FontContext { collection, source_cache: SourceCache::default() };
        let code = language.split('-').next().and_then(|code| code.as_bytes().try_into().ok());
        let language = code.and_then(hypher::Lang::from_iso);
        Self { fonts, layouts: LayoutContext::new(), known, language, set: HashMap::new() }
    }

    /// Breaks runs into lines. A letter no bundled face has is set as its number, `[U+4E2D]`: a name must neither
    /// vanish nor turn into an empty box.
    pub fn lines(&mut self, runs: &[Run], setting: Setting) -> Arc<[Line]> {
        let look = |run: &Run| (run.text.clone(), run.face, run.color, run.scale.to_bits(), run.note.is_some());
        let asked = Asked {
            runs: runs.iter().map(look).collect(),
            size: setting.size.to_bits(),
            leading: setting.leading.to_bits(),
            width: setting.width.to_bits(),
            align: setting.align,
            parted: setting.parted,
        };
        if let Some(lines) = self.set.get(&asked) {
            return Arc::clone(lines);
        }
        let lines: Arc<[Line]> = self.broken(runs, setting).into();
        self.set.insert(asked, Arc::clone(&lines));
        lines
    }

    fn broken(&mut self, runs: &[Run], setting: Setting) -> Vec<Line> {
        // What fits on one line has no place to part a word at; a letter is about half as wide as high.
        let letters: usize = runs.iter().map(|run| run.text.len()).sum();
        let fits = letters as f32 * setting.size * 0.55 < setting.width;
        let language = self.language.filter(|_| setting.parted && !fits);
        let words = |run: &Run| match language {
            // What stands for a person or a place outside is not parted.
            Some(language) if run.under == Under::Nothing && run.link.is_none() => {
                parted(&printable(&run.text), language)
            }
            _ => printable(&run.text),
        };
        let mut texts: Vec<String> = runs.iter().map(words).collect();
        let (lines, missing) = self.shaped(runs, &texts, setting);
        if missing.is_empty() {
            return lines;
        }
        let mut from = 0;
        for text in &mut texts {
            let told = |(at, letter): (usize, char)| {
                let place = from + at;
                match letter.is_ascii() || !missing.iter().any(|range| range.contains(&place)) {
                    true => letter.to_string(),
                    false => number(letter),
                }
            };
            let numbered: String = text.char_indices().map(told).collect();
            from += text.len();
            *text = numbered;
        }
        self.shaped(runs, &texts, setting).0
    }

    /// Lines, and the parts of the text no face has glyphs for.
    fn shaped(&mut self, runs: &[Run], texts: &[String], setting: Setting) -> (Vec<Line>, Vec<Range<usize>>) {
        let Setting { size, leading, width, align, .. } = setting;
        let text = texts.concat();
        if text.trim().is_empty() {
            return (Vec::new(), Vec::new());
        }
        let mut builder = self.layouts.ranged_builder(&mut self.fonts, &text, 1.0, false);
        builder.push_default(StyleProperty::FontSize(size));
        builder.push_default(StyleProperty::LineHeight(LineHeight::Absolute(leading)));
        builder.push_default(StyleProperty::OverflowWrap(OverflowWrap::Anywhere));
        let mut from = 0;
        for (index, (run, words)) in runs.iter().zip(texts).enumerate() {
            let range = from..from + words.len();
            from = range.end;
            if range.is_empty() {
                continue;
            }
            builder
                .push(StyleProperty::FontFamily(FontFamily::List(Cow::Borrowed(run.face.families()))), range.clone());
            builder.push(StyleProperty::FontWeight(FontWeight::new(run.face.weight())), range.clone());
            if run.face == Face::SerifItalic {
                builder.push(StyleProperty::FontStyle(FontStyle::Italic), range.clone());
            }
            if !run.face.is_serif() {
                // Columns of figures line up.
                builder.push(StyleProperty::FontFeatures(FontFeatures::Source("\"tnum\" 1".into())), range.clone());
            }
            if run.scale != 1.0 {
                builder.push(StyleProperty::FontSize(size * run.scale), range.clone());
            }
            if run.note.is_some() {
                // A number is not parted.
                builder.push(StyleProperty::OverflowWrap(OverflowWrap::Normal), range.clone());
            }
            builder.push(StyleProperty::Brush(RunIndex(index)), range);
        }
        let mut layout: Layout<RunIndex> = builder.build(&text);
        layout.break_all_lines(Some(width.max(1.0)));
        let alignment = match align {
            Align::Start | Align::Both => Alignment::Start,
            Align::End => Alignment::End,
            Align::Middle => Alignment::Center,
        };
        layout.align(alignment, AlignmentOptions::default());
        let mut missing = Vec::new();
        let last = layout.len().saturating_sub(1);
        let set = |(index, line)| {
            let to = if align == Align::Both && index < last { Some(width) } else { None };
            self.line(&line, &text, runs, setting, to, &mut missing)
        };
        (layout.lines().enumerate().map(set).collect(), missing)
    }

    fn line(
        &self,
        line: &parley::layout::Line<'_, RunIndex>,
        text: &str,
        runs: &[Run],
        setting: Setting,
        to: Option<f32>,
        missing: &mut Vec<Range<usize>>,
    ) -> Line {
        let metrics = line.metrics();
        let words = text.get(line.text_range()).unwrap_or("");
        let mut spaces = words.trim_end().matches(' ').count();
        let rest = to.map_or(0.0, |to| to - metrics.advance + metrics.hanging_advance);
        // A line too loose is better left ragged.
        let wider = Some(rest / spaces.max(1) as f32).filter(|wider| *wider <= LOOSEST * setting.size).unwrap_or(0.0);
        let mut stretched = 0.0;
        let mut placed = Line {
            height: setting.leading,
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
            let start = run.offset() + stretched;
            let size = run.run().font_size();
            let y = if look.note.is_some() { -RAISED * size } else { 0.0 };
            let mut x = 0.0;
            let mut glyphs: Vec<Glyph> = Vec::new();
            let mut words = String::new();
            for cluster in run.run().visual_clusters().filter(|cluster| cluster.style().brush.0 == index) {
                let range = cluster.text_range();
                let letters = text.get(range.clone()).unwrap_or("");
                if letters.starts_with(SOFT_HYPHEN) {
                    continue;
                }
                let from = words.len() as u32;
                words.extend(letters.chars().filter(|letter| *letter != SOFT_HYPHEN));
                let to = words.len() as u32;
                let before = glyphs.len();
                for glyph in cluster.glyphs() {
                    if glyph.id == 0 {
                        missing.push(range.clone());
                        continue;
                    }
                    let letters = if glyphs.len() == before { (from, to) } else { (to, to) };
                    glyphs.push(Glyph { id: glyph.id as u16, x: x + glyph.x, letters });
                    x += glyph.advance;
                }
                if letters == " " && spaces > 0 {
                    spaces -= 1;
                    stretched += wider;
                    x += wider;
                }
                if glyphs.len() == before {
                    // The rest of a ligature: its glyph stands for these letters too.
                    match glyphs.iter_mut().rfind(|glyph| glyph.letters.0 != glyph.letters.1) {
                        Some(whole) => whole.letters.1 = to,
                        None => missing.push(range),
                    }
                }
            }
            placed.width = placed.width.max(start + x);
            placed.stretches.push((start, start + x, index));
            placed.glyphs.push(Glyphs {
                face,
                size,
                color: look.color,
                x: start,
                y,
                glyphs: glyphs.into(),
                words: words.into(),
            });
        }
        if words.ends_with(SOFT_HYPHEN) {
            hyphenate(&mut placed);
        }
        placed
    }

    fn face(&self, id: u64) -> Face {
        self.known.iter().find(|(_, known)| *known == id).map_or(Face::Serif, |(face, _)| *face)
    }

    /// Returns how wide words are on one line.
    pub fn width(&mut self, words: &str, face: Face, size: f32) -> f32 {
        let run = Run::new(words, face, Color::Ink);
        let setting = Setting { size, leading: size, width: 10_000.0, align: Align::Start, parted: false };
        let lines = self.lines(&[run], setting);
        lines.first().map_or(0.0, |line| line.width)
    }
}

/// Ends a line with a hyphen, which hangs in the margin. It stands for no letter of the text, so that what is copied or
/// read out is the word.
fn hyphenate(line: &mut Line) {
    let Some(last) = line.glyphs.last_mut() else { return };
    let Ok(font) = FontRef::new(last.face.bytes()) else { return };
    let Some(id) = font.charmap().map('-') else { return };
    let end = line.stretches.last().map_or(0.0, |(_, to, _)| *to);
    let words = format!("{}{SOFT_HYPHEN}", last.words);
    let letters = (last.words.len() as u32, words.len() as u32);
    let hyphen = Glyph { id: id.to_u32() as u16, x: end - last.x, letters };
    last.glyphs = last.glyphs.iter().copied().chain([hyphen]).collect();
    last.words = words.into();
}

/// Returns the text with what has no look of its own left out (joiners, soft hyphens, direction marks), controls as
/// spaces, hyphens and spaces no face has as those it has, and other letters no face has as their numbers.
fn printable(text: &str) -> String {
    let mut printed = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            ' '..='~' => printed.push(letter),
            '\u{2010}' | '\u{2011}' => printed.push('-'),
            '\u{202f}' => printed.push('\u{a0}'),
            '\u{2028}' | '\u{2029}' => printed.push(' '),
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' => {}
            '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' => {}
            '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e0fff}' => {}
            letter if letter.is_control() => printed.push(' '),
            letter if has_glyph(letter) => printed.push(letter),
            letter => printed.push_str(&number(letter)),
        }
    }
    printed
}

/// A letter as its number.
fn number(letter: char) -> String {
    format!("[U+{:04X}]", u32::from(letter))
}

fn has_glyph(letter: char) -> bool {
    static MAPS: OnceLock<Vec<Charmap<'static>>> = OnceLock::new();
    let fonts = || Face::ALL.iter().filter_map(|face| FontRef::new(face.bytes()).ok());
    MAPS.get_or_init(|| fonts().map(|font| font.charmap()).collect()).iter().any(|map| map.map(letter).is_some())
}

fn blob(face: Face) -> Blob<u8> {
    static BLOBS: OnceLock<Vec<Blob<u8>>> = OnceLock::new();
    let blobs =
        BLOBS.get_or_init(|| Face::ALL.iter().map(|face| Blob::new(std::sync::Arc::new(face.bytes()))).collect());
    blobs[face as usize].clone()
}
