//! What somebody says is so of posts, whatever the files say.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

use rust_decimal::Decimal;

use crate::decision::{Decision, Key, PostCorrection};
use crate::import::{Import, Pay, Row, RowKind};
use crate::problem::{Code, Place, Problem};

/// What is corrected of each post, by its key. What is paid is not here: it answers for the row as any answer does.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Corrections(BTreeMap<Key, PostCorrection>);

impl Corrections {
    /// Returns what a list of decisions corrects: of each field, what was said last.
    pub fn of(decisions: &[Decision]) -> Self {
        let mut all: BTreeMap<Key, PostCorrection> = BTreeMap::new();
        let said = decisions.iter().filter_map(|decision| match decision {
            Decision::Corrected { posts } => Some(posts),
            _ => None,
        });
        for one in said.flatten() {
            let known = all.entry(one.key.clone()).or_default();
            let PostCorrection { title, unit, hours_week, .. } = one.clone();
            *known = PostCorrection {
                key: one.key.clone(),
                title: title.or(known.title.take()),
                unit: unit.or(known.unit.take()),
                hours_week: hours_week.or(known.hours_week),
                yearly: None,
            };
        }
        Self(all)
    }

    /// Returns the rows as they are corrected, with a problem for each key that no row has. `full_time`: hours a week.
    pub(super) fn on<'a>(&self, import: &'a Import, full_time: Decimal) -> (Cow<'a, Import>, Vec<Problem>) {
        if self.0.is_empty() {
            return (Cow::Borrowed(import), Vec::new());
        }
        let mut corrected = import.clone();
        let mut unmatched = self.0.clone();
        for row in &mut corrected.rows {
            if let Some(said) = unmatched.remove(&row.key) {
                correct(row, &said, full_time);
            }
        }
        let problem = |key: &Key| Problem::new(Code::DecisionUnmatched, Place::key(key)).with("key", key.as_str());
        (Cow::Owned(corrected), unmatched.keys().map(problem).collect())
    }
}

fn correct(row: &mut Row, said: &PostCorrection, full_time: Decimal) {
    let word = |text: &str| Some(text.trim()).filter(|text| !text.is_empty()).map(Arc::from);
    if let Some(title) = &said.title {
        row.title = word(title);
    }
    if let Some(unit) = &said.unit {
        row.unit = word(unit);
    }
    // Of a group all its posts' hours are shown, so all of them are said.
    let of_one = said.hours_week.and_then(|hours| match row.kind {
        RowKind::Group => hours.checked_div(row.posts),
        RowKind::Person => Some(hours),
    });
    if let Some(hours) = of_one {
        row.hours_week = Some(hours);
        // Full-time pay goes by the share of a full week; an hourly rate by the hours.
        row.fte = row.fte.and_then(|_| hours.checked_div(full_time));
        if let Pay::Hourly { hours_week, .. } = &mut row.pay {
            *hours_week = hours;
        }
    }
}
