//! The draft rules as somebody sends them back: what they would change, rule by rule.

use std::path::Path;

use leveller_model::bylaws::Run;
use leveller_model::bylaws::returned::{self, Proposed};
use leveller_model::decision::Decision;
use leveller_model::report;
use leveller_model::report::document::Inline;

use super::Session;
use super::printing::read_articles;
use crate::contract::{ReturnedView, returned_view};
use crate::error::{Error, Result};

impl Session {
    /// Reads a draft that was sent back and finds what it would change in the rules of a scenario.
    pub fn proposed(&mut self, scenario: &str, path: &Path) -> Result<Vec<Proposed>> {
        let paragraphs = read_articles(path)?;
        let story = self.story(scenario)?;
        let bylaws = story
            .bylaws
            .as_ref()
            .ok_or_else(|| Error::new("form-unknown").with("jurisdiction", story.jurisdiction.as_str()))?;
        let words = &self.words;
        let shown = |runs: &[Run]| report::inlines(runs, words).iter().map(Inline::said).collect();
        Ok(returned::proposed(bylaws, &paragraphs, &shown))
    }

    /// The same as the window shows it.
    pub fn returned_views(&mut self, scenario: &str, path: &Path) -> Result<Vec<ReturnedView>> {
        let proposed = self.proposed(scenario, path)?;
        let view = |one: &Proposed| returned_view(one, &self.reason(one), &self.words);
        Ok(proposed.iter().map(view).collect())
    }

    fn reason(&self, proposed: &Proposed) -> String {
        let by = match proposed.by.is_empty() {
            true => self.words.word("returned-by-nobody"),
            false => proposed.by.join(", "),
        };
        self.words.text("returned-reason", &[("by", by.into())])
    }

    /// The decision that takes over what somebody proposed for a rule.
    pub fn accepting(&self, proposed: &Proposed) -> Decision {
        Decision::RuleWording {
            clause: proposed.clause.clone(),
            language: "en".to_owned(),
            worded: Some(proposed.worded.clone()),
            after: None,
            reason: self.reason(proposed),
        }
    }
}
