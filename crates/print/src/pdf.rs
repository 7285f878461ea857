//! Pages to a PDF: what is painted goes through printpdf, what it does not know (tags, outline, metadata) is added after.

mod tags;

pub use tags::escape;

use std::collections::{BTreeMap, BTreeSet};

use leveller_model::import::Tell;
use leveller_model::report::document::Document;
use printpdf::{
    CurTransMat, CustomPdfConformance, DictItem, ExternalStream, ExternalXObject, FontId, Line, LineDashPattern,
    LinePoint, Mm, Op, ParsedFont, PdfConformance, PdfDocument, PdfFont, PdfFontHandle, PdfPage, PdfSaveOptions, Point,
    Polygon, PolygonRing, Pt, TextItem, TextMatrix, WindingOrder, XObject, XObjectId, XObjectTransform,
    text::Codepoint,
};
use subsetter::GlyphRemapper;

use crate::PrintError;
use crate::image::Image;
use crate::layout::text::Face;
use crate::layout::{Glyph, Glyphs, Item, Mark, PAGE_HEIGHT, PAGE_WIDTH, Page, Pages};

/// Millimetres in a point.
const MM: f32 = 25.4 / 72.0;

/// Writes pages as a tagged PDF 1.7. The same pages give the same bytes.
pub fn write(document: &Document, pages: &Pages, tell: &Tell<'_>) -> Result<Vec<u8>, PrintError> {
    let fonts = fonts(pages)?;
    let mut pdf = PdfDocument::new("");
    pdf.metadata.info.conformance = PdfConformance::Custom(CustomPdfConformance {
        requires_icc_profile: false,
        requires_xmp_metadata: false,
        ..CustomPdfConformance::default()
    });
    for font in fonts.values() {
        pdf.resources.fonts.map.insert(font.id.clone(), PdfFont::new(font.parsed.clone()));
    }
    let mut marked = Vec::new();
    for (number, page) in (0..).zip(&pages.pages) {
        if !tell(number, pages.pages.len() as u64) {
            return Err(PrintError::Stopped);
        }
        for item in &page.items {
            if let Mark::Image { image, .. } = &item.mark {
                pdf.resources.xobjects.map.insert(XObjectId(LOGO.to_owned()), XObject::External(picture(image)));
            }
        }
        let (ops, sequences) = paint(page, pages, &fonts);
        pdf.pages.push(PdfPage::new(Mm(PAGE_WIDTH * MM), Mm(PAGE_HEIGHT * MM), ops));
        marked.push(sequences);
    }
    let mut warnings = Vec::new();
    let written = printpdf::serialize::to_lopdf_doc(&pdf, &PdfSaveOptions::default(), &mut warnings);
    tags::finish(written, document, pages, &marked)
}

/// A face cut down to the glyphs in use.
struct Subset {
    id: FontId,
    parsed: ParsedFont,
    glyphs: GlyphRemapper,
    /// The text each glyph stands for; where it stands for another, the words are given beside it.
    words: BTreeMap<u16, String>,
}

impl Subset {
    fn glyph(&self, glyph: u16) -> u16 {
        self.glyphs.get(glyph).unwrap_or(0)
    }

    /// Advance in thousandths of an em, as printpdf writes it.
    fn advance(&self, glyph: u16) -> f32 {
        let width = f32::from(self.parsed.get_glyph_width(self.glyph(glyph)).unwrap_or(0));
        (width * 1000.0 / f32::from(self.parsed.units_per_em)).trunc()
    }
}

fn fonts(pages: &Pages) -> Result<BTreeMap<Face, Subset>, PrintError> {
    let mut used: BTreeMap<Face, BTreeSet<u16>> = BTreeMap::new();
    let mut words: BTreeMap<Face, BTreeMap<u16, String>> = BTreeMap::new();
    for item in pages.pages.iter().flat_map(|page| &page.items) {
        let Mark::Glyphs(run) = &item.mark else { continue };
        let (used, words) = (used.entry(run.face).or_default(), words.entry(run.face).or_default());
        for cluster in run.clusters() {
            used.extend(cluster.iter().map(|glyph| glyph.id));
            if let [glyph] = cluster {
                words.entry(glyph.id).or_insert_with(|| run.letters(glyph).to_owned());
            }
        }
    }
    let cut = |(face, used): (Face, BTreeSet<u16>)| {
        let failed = |reason: String| PrintError::Font(format!("{}: {reason}", face.name()));
        let used: Vec<u16> = used.into_iter().collect();
        let glyphs = GlyphRemapper::new_from_glyphs_sorted(&used);
        let bytes = subsetter::subset(face.bytes(), 0, &glyphs).map_err(|error| failed(error.to_string()))?;
        let mut parsed =
            ParsedFont::from_bytes(&bytes, 0, &mut Vec::new()).ok_or_else(|| failed("unreadable".to_owned()))?;
        // The name of a subset begins with six letters of its own.
        let mut print = tags::fingerprint(bytes.iter().copied());
        let mut tag = String::new();
        for _ in 0..6 {
            tag.push(char::from(b'A' + (print % 26) as u8));
            print /= 26;
        }
        parsed.font_name = Some(format!("{tag}+{}", face.name()));
        let words = words.get(&face).cloned().unwrap_or_default();
        Ok((face, Subset { id: FontId(format!("Font{}", face as u8)), parsed, glyphs, words }))
    };
    used.into_iter().map(cut).collect()
}

/// Paints a page. Every painted thing stands in a marked sequence: of its node, whose number in the page is its place
/// in the returned list, or of an artifact.
fn paint(page: &Page, pages: &Pages, fonts: &BTreeMap<Face, Subset>) -> (Vec<Op>, Vec<usize>) {
    let mut ops = Vec::new();
    let mut sequences = Vec::new();
    for items in page.items.chunk_by(|one, other| one.node == other.node) {
        ops.push(match items.first().and_then(|item| item.node) {
            // Words that are no content are those every page has: head, foot, table heads again.
            None if items.iter().any(|item| matches!(item.mark, Mark::Glyphs(_))) => {
                let map = BTreeMap::from([("Type".to_owned(), DictItem::Name(b"Pagination".to_vec()))]);
                Op::BeginMarkedContentWithProperties { tag: "Artifact".to_owned(), properties: DictItem::Dict { map } }
            }
            None => Op::BeginMarkedContent { tag: "Artifact".to_owned() },
            Some(node) => {
                let map = BTreeMap::from([("MCID".to_owned(), DictItem::Int(sequences.len() as i64))]);
                sequences.push(node);
                let tag = pages.structure.get(node).map_or("P", |node| tags::role(node.role)).to_owned();
                Op::BeginMarkedContentWithProperties { tag, properties: DictItem::Dict { map } }
            }
        });
        for Item { mark, .. } in items {
            match mark {
                Mark::Glyphs(glyphs) => {
                    if let Some(font) = fonts.get(&glyphs.face) {
                        show(&mut ops, glyphs, font, ink(pages.rgb(glyphs.color)));
                    }
                }
                Mark::Image { area: [left, top, right, bottom], .. } => {
                    ops.push(Op::SaveGraphicsState);
                    // A picture is one unit wide and high.
                    let place = [right - left, 0.0, 0.0, bottom - top, *left, PAGE_HEIGHT - bottom].map(round);
                    ops.push(Op::SetTransformationMatrix { matrix: CurTransMat::Raw(place) });
                    let transform = XObjectTransform { no_auto_scale: true, ..XObjectTransform::default() };
                    ops.push(Op::UseXobject { id: XObjectId(LOGO.to_owned()), transform });
                    ops.push(Op::RestoreGraphicsState);
                }
                Mark::Fill { points, color } => {
                    ops.push(Op::SetFillColor { col: ink(pages.rgb(*color)) });
                    let rings = vec![PolygonRing { points: points.iter().map(corner).collect() }];
                    let winding_order = WindingOrder::NonZero;
                    ops.push(Op::DrawPolygon {
                        polygon: Polygon { rings, mode: printpdf::PaintMode::Fill, winding_order },
                    });
                }
                Mark::Stroke { points, width, color, dash } => {
                    ops.push(Op::SetOutlineColor { col: ink(pages.rgb(*color)) });
                    ops.push(Op::SetOutlineThickness { pt: Pt(*width) });
                    let dash = match dash {
                        Some(dash) => LineDashPattern::new(0.0, &[*dash, *dash]),
                        None => LineDashPattern::new(0.0, &[]),
                    };
                    ops.push(Op::SetLineDashPattern { dash });
                    ops.push(Op::DrawLine {
                        line: Line { points: points.iter().map(corner).collect(), is_closed: false },
                    });
                }
            }
        }
        ops.push(Op::EndMarkedContent);
    }
    (ops, sequences)
}

fn show(ops: &mut Vec<Op>, glyphs: &Glyphs, font: &Subset, ink: printpdf::Color) {
    ops.push(Op::StartTextSection);
    ops.push(Op::SetFont { font: PdfFontHandle::External(font.id.clone()), size: Pt(glyphs.size) });
    ops.push(Op::SetFillColor { col: ink });
    // A cluster whose glyphs do not say its text by themselves is shown with the words beside it.
    let plain = |cluster: &[Glyph]| match cluster {
        [glyph] => font.words.get(&glyph.id).map(String::as_str) == Some(glyphs.letters(glyph)),
        _ => false,
    };
    let clusters: Vec<_> = glyphs.clusters().collect();
    for run in clusters.chunk_by(|one, other| plain(one) && plain(other)) {
        let actual = run.first().filter(|cluster| !plain(cluster));
        if let Some(first) = actual.and_then(|cluster| cluster.first()) {
            let data = tags::utf16(glyphs.letters(first));
            let map = BTreeMap::from([("ActualText".to_owned(), DictItem::String { data, literal: false })]);
            ops.push(Op::BeginMarkedContentWithProperties {
                tag: "Span".to_owned(),
                properties: DictItem::Dict { map },
            });
        }
        let mut shown = Vec::new();
        let mut placed = run.iter().copied().flatten().peekable();
        let from = placed.peek().map_or(0.0, |glyph| glyph.x);
        let mut pen = from;
        while let Some(glyph) = placed.next() {
            pen += font.advance(glyph.id) * glyphs.size / 1000.0;
            let kern = placed.peek().map_or(0.0, |next| ((pen - next.x) * 1000.0 / glyphs.size).round());
            pen -= kern * glyphs.size / 1000.0;
            let words = font.words.get(&glyph.id).map_or_else(|| glyphs.letters(glyph), String::as_str);
            let words = if words.is_empty() { "\u{fffd}" } else { words };
            shown.push(Codepoint::with_cid(font.glyph(glyph.id), kern, words.to_owned()));
        }
        ops.push(Op::SetTextMatrix {
            matrix: TextMatrix::Translate(Pt(round(glyphs.x + from)), Pt(round(PAGE_HEIGHT - glyphs.y))),
        });
        ops.push(Op::ShowText { items: vec![TextItem::GlyphIds(shown)] });
        if actual.is_some() {
            ops.push(Op::EndMarkedContent);
        }
    }
    ops.push(Op::EndTextSection);
}

/// The name of the one picture a document may have.
const LOGO: &str = "Logo";

fn picture(image: &Image) -> ExternalXObject {
    let name = |name: &str| DictItem::Name(name.as_bytes().to_vec());
    let dict = BTreeMap::from([
        ("Type".to_owned(), name("XObject")),
        ("Subtype".to_owned(), name("Image")),
        ("Width".to_owned(), DictItem::Int(image.width.into())),
        ("Height".to_owned(), DictItem::Int(image.height.into())),
        ("ColorSpace".to_owned(), name("DeviceRGB")),
        ("BitsPerComponent".to_owned(), DictItem::Int(8)),
    ]);
    let stream = ExternalStream { dict, content: image.rgb.clone(), compress: true };
    ExternalXObject { stream, width: None, height: None, dpi: None }
}

fn corner((x, y): &(f32, f32)) -> LinePoint {
    LinePoint { p: Point { x: Pt(round(*x)), y: Pt(round(PAGE_HEIGHT - y)) }, bezier: false }
}

/// A hundredth of a point is finer than any printer; more digits only make the file larger.
fn round(value: f32) -> f32 {
    (value * 100.0).round() / 100.0
}

fn ink(rgb: [u8; 3]) -> printpdf::Color {
    let [r, g, b] = rgb.map(|part| (f32::from(part) / 255.0 * 1000.0).round() / 1000.0);
    printpdf::Color::Rgb(printpdf::Rgb { r, g, b, icc_profile: None })
}
