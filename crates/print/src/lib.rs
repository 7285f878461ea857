//! Prints the story: a `Document` in, bytes out. It reads no plan and no rules, and does no sums.
//!
//! [`layout`] places the document on pages of glyphs, shapes and a structure tree and knows no PDF;
//! [`pdf`] writes those pages as a tagged PDF, [`svg`] draws the same pages for the window; charts
//! are drawn once, by [`chart`], for both. [`docx`] and [`markdown`] read the document itself.

mod chart;
mod docx;
mod export;
mod image;
mod layout;
mod link;
mod markdown;
mod pdf;
mod svg;
mod words;

use layout::text::Typesetter;
use leveller_model::import::Tell;
use leveller_model::report::document::{Chart, Document};

pub use export::{csv, json, xlsx};

/// The width and the height of every page, in points.
pub const PAGE_SIZE: (f32, f32) = (layout::PAGE_WIDTH, layout::PAGE_HEIGHT);

/// Tells nobody, and goes on.
const NOBODY: &Tell<'static> = &|_, _| true;

/// Why a document could not be printed.
#[derive(Debug, thiserror::Error)]
pub enum PrintError {
    /// A bundled font could not be read or cut down to the glyphs in use.
    #[error("font: {0}")]
    Font(String),
    /// A chart could not be drawn.
    #[error("chart: {0}")]
    Chart(String),
    /// The logo of the house is no PNG, or one too large.
    #[error("logo: {0}")]
    Logo(String),
    /// The PDF could not be written.
    #[error("pdf: {0}")]
    Pdf(String),
    /// The package of a DOCX could not be written.
    #[error("docx: {0}")]
    Docx(String),
    /// Whoever waited for it said stop.
    #[error("stopped")]
    Stopped,
    /// Tables could not be written for another program.
    #[error("tables: {0}")]
    Export(String),
}

/// Prints a document as a tagged PDF. The same document gives the same bytes.
pub fn pdf(document: &Document) -> Result<Vec<u8>, PrintError> {
    pdf::write(document, &layout::lay_out(document, NOBODY)?, NOBODY)
}

/// Writes a document as a DOCX. The same document gives the same bytes.
pub fn docx(document: &Document) -> Result<Vec<u8>, PrintError> {
    docx::write(document, &layout::lay_out(document, NOBODY)?)
}

/// Writes a document as Markdown, as GitHub reads it. Nothing in its words is taken for a mark.
pub fn markdown(document: &Document) -> String {
    markdown::write(document)
}

/// A page as it prints, for a screen.
pub struct PageView {
    /// The page as SVG; glyphs are outlines.
    pub svg: String,
    /// Its words in reading order, without what is repeated on every page.
    pub text: String,
}

/// A document on its pages, to be shown and printed without being laid out again.
pub struct LaidOut {
    document: Document,
    pages: layout::Pages,
}

impl LaidOut {
    /// Lays a document out. Whoever waits is told of the blocks that are placed, and may end it.
    pub fn new(document: Document, tell: &Tell<'_>) -> Result<Self, PrintError> {
        Ok(Self { pages: layout::lay_out(&document, tell)?, document })
    }

    /// Returns how many pages it has.
    pub fn count(&self) -> usize {
        self.pages.pages.len()
    }

    /// Draws a page, counted from 1, as it prints; none where there is no such page.
    pub fn page(&self, number: usize) -> Option<PageView> {
        let page = self.pages.pages.get(number.checked_sub(1)?)?;
        Some(PageView { svg: svg::page(&self.pages, page, number), text: page.text() })
    }

    /// Prints it as [`pdf`] does. Whoever waits is told of the pages that are painted, and may end it.
    pub fn pdf(&self, tell: &Tell<'_>) -> Result<Vec<u8>, PrintError> {
        pdf::write(&self.document, &self.pages, tell)
    }

    /// Writes it as [`docx`] does.
    pub fn docx(&self) -> Result<Vec<u8>, PrintError> {
        docx::write(&self.document, &self.pages)
    }
}

/// Draws the pages of a document, the same pages as in print.
pub fn pages(document: &Document) -> Result<Vec<PageView>, PrintError> {
    let laid_out = LaidOut::new(document.clone(), NOBODY)?;
    Ok((1..=laid_out.count()).filter_map(|number| laid_out.page(number)).collect())
}

/// Draws a chart for the screen, `width` CSS pixels wide; it shrinks and grows with its place. Colours and font are the
/// custom properties of the window's style sheet.
pub fn chart_svg(chart: &Chart, width: u32) -> Result<String, PrintError> {
    Ok(svg::drawing(&chart::draw(chart, width as f32 * POINTS, &mut Typesetter::new(""))?, width))
}

/// Points of print in a CSS pixel: words of 8.5 points in print are of 12 pixels on screen.
const POINTS: f32 = 0.71;

#[cfg(test)]
#[path = "../tests/documents/invented.rs"]
mod invented;
