//! The cash half of the chapter on viability: as JSON and in lines.

use leveller_app::contract::View;
use leveller_model::story::Story;
use serde_json::{Value, json};

/// Returns its figures.
pub fn json(story: &Story) -> Value {
    json!({ "known": story.viability.cash.is_some() })
}

/// Returns it in lines.
pub fn lines(view: &View) -> Vec<String> {
    vec![view.viability.cash.headline.clone()]
}
