//! The scenarios of a plan: copied, nested, renamed, removed, put side by side, and who decided what in each.

use std::sync::Arc;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use leveller_model::decision::{Decision, Scenario};
use leveller_model::report::Decided;
use leveller_model::story::Story;

use super::Session;
use crate::contract::{self, CompareView};
use crate::error::{Error, Result};
use crate::history::Operation;
use crate::plan;
use crate::plan_file::Contents;
use crate::sentence::sentence;

impl Session {
    /// Copies a scenario under a new name. The copy builds on what the original builds on.
    pub async fn copy_scenario(&mut self, scenario: &str, name: &str) -> Result<String> {
        self.refuse_taken_name(name)?;
        let original = self.given.scenarios.iter().find(|other| other.id == scenario);
        let original = original.ok_or_else(|| Error::new("scenario-unknown").with("name", scenario))?;
        let copy = Scenario { id: self.next_scenario(), name: name.to_owned(), ..original.clone() };
        let mut state = self.state.clone();
        let mut contents = Contents::default();
        plan::put_scenario(&mut state, &mut contents, &copy)?;
        let arguments = vec![("from".to_owned(), original.name.as_str().into()), ("name".to_owned(), name.into())];
        self.change("scenario-copy", arguments, state, contents).await?;
        Ok(copy.id)
    }

    /// Renames a scenario.
    pub async fn rename_scenario(&mut self, scenario: &str, name: &str) -> Result<()> {
        self.refuse_taken_name(name)?;
        let original = self.given.scenarios.iter().find(|other| other.id == scenario);
        let original = original.ok_or_else(|| Error::new("scenario-unknown").with("name", scenario))?;
        let renamed = Scenario { name: name.to_owned(), ..original.clone() };
        let mut state = self.state.clone();
        let mut contents = Contents::default();
        plan::put_scenario(&mut state, &mut contents, &renamed)?;
        let arguments = vec![("from".to_owned(), original.name.as_str().into()), ("name".to_owned(), name.into())];
        self.change("scenario-rename", arguments, state, contents).await
    }

    /// Removes a scenario that no other builds on. The last one stays.
    pub async fn remove_scenario(&mut self, scenario: &str) -> Result<()> {
        let name = self.scenario_name(scenario);
        if !self.given.scenarios.iter().any(|other| other.id == scenario) {
            return Err(Error::new("scenario-unknown").with("name", scenario));
        }
        if self.given.scenarios.iter().any(|other| other.parent.as_deref() == Some(scenario)) {
            return Err(Error::new("scenario-built-on").with("name", name));
        }
        if self.given.scenarios.len() == 1 {
            return Err(Error::new("scenario-last").with("name", name));
        }
        let mut state = self.state.clone();
        plan::take_scenario(&mut state, scenario);
        self.change("scenario-remove", vec![("name".to_owned(), name.into())], state, Contents::default()).await
    }

    /// Makes a scenario that builds on another and decides nothing of its own yet: what changes there changes here.
    pub async fn nest_scenario(&mut self, scenario: &str, name: &str) -> Result<String> {
        self.refuse_taken_name(name)?;
        if !self.given.scenarios.iter().any(|other| other.id == scenario) {
            return Err(Error::new("scenario-unknown").with("name", scenario));
        }
        let nested = Scenario {
            id: self.next_scenario(),
            name: name.to_owned(),
            parent: Some(scenario.to_owned()),
            decisions: Vec::new(),
        };
        let mut state = self.state.clone();
        let mut contents = Contents::default();
        plan::put_scenario(&mut state, &mut contents, &nested)?;
        let arguments =
            vec![("from".to_owned(), self.scenario_name(scenario).into()), ("name".to_owned(), name.into())];
        self.change("scenario-nest", arguments, state, contents).await?;
        Ok(nested.id)
    }

    fn next_scenario(&self) -> String {
        let numbers = self.given.scenarios.iter().filter_map(|other| other.id.parse::<u32>().ok());
        (numbers.max().unwrap_or(0) + 1).to_string()
    }

    /// Puts scenarios side by side: what is usually compared, and any figures asked for by address.
    pub fn compare(&mut self, scenarios: &[String], addresses: &[String]) -> Result<CompareView> {
        let stories = self.stories_of(scenarios)?;
        let stories: Vec<&Story> = stories.iter().map(AsRef::as_ref).collect();
        Ok(contract::compare(&stories, &self.words, addresses))
    }

    /// Says which scenarios a report puts beside its own; without it, all of the plan.
    pub fn put_beside(&mut self, scenarios: Vec<String>) {
        self.beside = Some(scenarios);
    }

    /// Returns the stories a report of a scenario stands beside.
    pub(super) fn others(&mut self, scenario: &str) -> Result<Vec<Arc<Story>>> {
        let all = self.given.scenarios.iter().map(|one| one.id.clone()).collect();
        let mut beside = self.beside.clone().unwrap_or(all);
        beside.retain(|id| id != scenario);
        self.stories_of(&beside)
    }

    /// Returns the stories of scenarios, by their ids.
    pub(crate) fn stories_of(&mut self, scenarios: &[String]) -> Result<Vec<Arc<Story>>> {
        self.tell_those(&scenarios.iter().map(String::as_str).collect::<Vec<_>>())?;
        scenarios.iter().map(|id| self.story(id)).collect()
    }

    /// Returns what was decided in a scenario and those it builds on, in order, with the day, the author and the number
    /// of the operation that put it there.
    pub fn decided(&self, scenario: &str) -> Vec<Decided> {
        let line = self.line(scenario);
        let of = |scenario: &Scenario| -> Vec<Decided> {
            let each = scenario.decisions.iter().enumerate().map(|(number, decision)| {
                let operation = self.log.putting(&plan::decision_slot(&scenario.id, number), &self.state);
                self.decided_by(decision, &scenario.name, operation)
            });
            each.collect()
        };
        line.into_iter().rev().flat_map(of).collect()
    }

    /// A scenario and those it builds on, from the nearest.
    pub(super) fn line(&self, scenario: &str) -> Vec<&Scenario> {
        let mut line = Vec::new();
        let mut next = Some(scenario.to_owned());
        while let Some(found) = next.take().and_then(|id| self.given.scenarios.iter().find(|one| one.id == id)) {
            line.push(found);
            // A line longer than there are scenarios goes round in a circle.
            next = found.parent.clone().filter(|_| line.len() <= self.given.scenarios.len());
        }
        line
    }

    /// Returns a decision with who made it and when; before it is recorded, with who would.
    pub(super) fn decided_by(&self, decision: &Decision, scenario: &str, operation: Option<&Operation>) -> Decided {
        let (code, arguments) = sentence(decision, scenario);
        let on = operation.and_then(|one| one.done_at.parse::<Timestamp>().ok());
        let parameter = match decision {
            Decision::OwnFigure { parameter, .. } => Some(parameter.clone()),
            _ => None,
        };
        Decided {
            code: code.to_owned(),
            arguments,
            on: on.map(|instant| TimeZone::UTC.to_datetime(instant).date()),
            operation: operation.map(|one| one.id),
            from_the_start: operation.is_some_and(|one| one.id == 1 && one.code == "import"),
            author: operation.map_or_else(|| self.author.clone(), |one| one.author.clone()),
            parameter,
        }
    }

    fn refuse_taken_name(&self, name: &str) -> Result<()> {
        if name.trim().is_empty() {
            return Err(Error::new("scenario-unnamed"));
        }
        match self.given.scenarios.iter().any(|other| other.name == name) {
            true => Err(Error::new("scenario-taken").with("name", name)),
            false => Ok(()),
        }
    }
}
