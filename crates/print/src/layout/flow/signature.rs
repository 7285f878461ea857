//! Places to sign: they stand together, and with the last words of what is signed.

use std::sync::Arc;

use leveller_model::report::document::Block;

use super::{Flow, LEFT, SMALL};
use crate::layout::text::{Align, Line};
use crate::layout::{Color, Role};

/// Height of a line to sign on, with its label.
const SIGN: f32 = 44.0;
/// How much of a page places to sign may take when they are kept together.
const MOST_TO_SIGN: f32 = 450.0;

impl Flow<'_> {
    /// How much height the places to sign from a block on need, so far as they can be kept together with what is signed.
    pub(super) fn places_to_sign(&self, from: usize) -> f32 {
        let blocks = self.document.blocks.get(from..).unwrap_or_default().iter();
        let lines = blocks.map_while(|block| match block {
            Block::Signature { lines } => Some(lines.len()),
            _ => None,
        });
        let mut kept = 0.0;
        for height in lines.map(|lines| 14.0 + SIGN * lines as f32) {
            if kept + height > MOST_TO_SIGN {
                break;
            }
            kept += height;
        }
        kept
    }

    /// Places what one signs, on a new page where what is kept together would not stand on this one.
    pub(super) fn signature(&mut self, lines: &[String], kept: f32) {
        self.space(14.0);
        let labels: Vec<Arc<[Line]>> = lines.iter().map(|label| self.set(SMALL, label, 240.0, Align::Start)).collect();
        let own: f32 = labels.iter().flat_map(|label| label.iter()).map(|line| line.height + 32.0).sum();
        self.need(kept.max(own));
        for label in &labels {
            self.y += 30.0;
            self.rule(LEFT, LEFT + 240.0, self.y, 0.6, Color::Ink);
            self.y += 2.0;
            let node = self.node(Role::Paragraph, 0);
            self.lines(label, &[], LEFT, node);
        }
        self.y += 14.0;
    }
}
