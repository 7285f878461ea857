//! The deal half of the chapter on viability: as JSON and in lines.

use leveller_app::contract::View;
use leveller_model::story::Story;
use serde_json::{Value, json};

/// Returns its figures.
pub fn json(story: &Story) -> Value {
    json!({ "known": story.conversion.is_some() })
}

/// Returns it in lines.
pub fn lines(view: &View) -> Vec<String> {
    view.viability.deal.iter().map(|deal| deal.headline.clone()).collect()
}
