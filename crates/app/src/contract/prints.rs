//! How documents are printed, as it crosses to the window.

use leveller_model::bylaws::transition_document::TransitionDocument;
use leveller_model::report::Part;
use leveller_model::report::words::Words;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::house::House;

/// How the plan's documents are printed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct PrintsView {
    /// Every part of the report: first those that are printed, in order.
    pub parts: Vec<PartView>,
    /// Under whose name; none: under nobody's.
    pub house: Option<HouseView>,
    /// Documents of the change that this firm has a use for, in order.
    pub transitions: Vec<TransitionView>,
}

/// A document of the change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct TransitionView {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// What it is for.
    pub purpose: String,
    /// Who signs it.
    pub signs: String,
    /// When it is due.
    pub due: String,
    /// Whether it holds names and pay, or what only the parties may know.
    pub confidential: bool,
}

/// A part of the report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct PartView {
    /// Which.
    pub id: Part,
    /// What it is called.
    pub name: String,
    /// Whether it is printed.
    pub printed: bool,
    /// Whether it is in every report.
    pub required: bool,
}

/// Under whose name documents are printed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct HouseView {
    /// The name.
    pub name: String,
    /// The colour of links and rules, as `#rrggbb`; empty where none is chosen.
    pub accent: String,
    /// What stands at the foot of the cover; empty where nothing does.
    pub disclaimer: String,
    /// Whether there is a logo.
    pub logo: bool,
}

/// What a person says of a house.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct HouseRequest {
    /// The name.
    pub name: String,
    /// The colour; empty takes it out.
    pub accent: String,
    /// The disclaimer; empty takes it out.
    pub disclaimer: String,
    /// A file to take the logo from; empty takes the logo out, none leaves it as it is.
    pub logo: Option<String>,
}

/// Returns how documents are printed: the parts chosen, and the house.
pub(crate) fn prints(
    chosen: &[Part],
    house: Option<&House>,
    transitions: Vec<&TransitionDocument>,
    words: &Words,
) -> PrintsView {
    let printed = Part::arranged(chosen);
    let others = Part::ALL.into_iter().filter(|part| !printed.contains(part));
    let view = |part: Part| PartView {
        id: part,
        name: words.word(&format!("part-name-{}", part.id())),
        printed: printed.contains(&part),
        required: part.is_required(),
    };
    PrintsView {
        parts: printed.iter().copied().chain(others).map(view).collect(),
        house: house.map(|house| HouseView {
            name: house.name.clone(),
            accent: house.accent.clone().unwrap_or_default(),
            disclaimer: house.disclaimer.clone().unwrap_or_default(),
            logo: house.logo().is_some(),
        }),
        transitions: transitions
            .into_iter()
            .map(|one| TransitionView {
                id: one.id.clone(),
                title: one.title.clone(),
                purpose: one.purpose.clone(),
                signs: one.signs.clone(),
                due: one.due.clone(),
                confidential: one.confidential,
            })
            .collect(),
    }
}
