//! Prints the story: a `Document` in, bytes out. It reads no plan and no rules, and does no sums.
//!
//! [`layout`] places the document on pages of glyphs, shapes and a structure tree and knows no PDF;
//! [`pdf`] writes those pages as a tagged PDF, [`svg`] draws the same pages for the window; charts
//! are drawn once, by [`chart`], for both.

mod chart;
mod layout;
mod pdf;
mod svg;

use leveller_model::report::document::{Chart, Document};

/// Why a document could not be printed.
#[derive(Debug, thiserror::Error)]
pub enum PrintError {
    /// A bundled font could not be read or cut down to the glyphs in use.
    #[error("font: {0}")]
    Font(String),
    /// A character no bundled font has; it is named by its number, never shown as an empty box.
    #[error("no bundled font has the character U+{0:04X}")]
    MissingGlyph(u32),
    /// A chart could not be drawn.
    #[error("chart: {0}")]
    Chart(String),
    /// The PDF could not be written.
    #[error("pdf: {0}")]
    Pdf(String),
}

/// Prints a document as a tagged PDF. The same document gives the same bytes.
pub fn pdf(document: &Document) -> Result<Vec<u8>, PrintError> {
    pdf::write(document, &layout::lay_out(document)?)
}

/// Draws the pages of a document as SVG, the same pages as in print; glyphs are outlines.
pub fn pages_svg(document: &Document) -> Result<Vec<String>, PrintError> {
    Ok(svg::pages(&layout::lay_out(document)?))
}

/// Draws a chart for the screen, `width` CSS pixels wide. Colours are the classes of the window's style sheet.
pub fn chart_svg(chart: &Chart, width: u32) -> Result<String, PrintError> {
    Ok(svg::drawing(&chart::draw(chart, width as f32)?))
}
