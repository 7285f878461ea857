//! What was done to a plan, taken back and done again: each change is written before it is taken over.

use std::sync::Arc;

use jiff::Timestamp;
use leveller_model::problem::Arg;
use leveller_model::story::{Given, Story};

use super::Session;
use crate::error::{Error, Result};
use crate::history::{Operation, OperationKind, State, difference};
use crate::plan;
use crate::plan_file::Contents;
use crate::work::Work;

impl Session {
    /// Returns the number of the last operation: what a decision is based on.
    pub fn operation(&self) -> i64 {
        self.log.head()
    }

    /// Returns everything that was done, oldest first.
    pub fn history(&self) -> &[Operation] {
        &self.log.operations
    }

    /// Names the plan as it was after an operation, as a point to go back to; an empty name takes its name away.
    pub async fn name_point(&mut self, operation: i64, name: &str) -> Result<()> {
        const LONGEST: usize = 200;
        let name = Some(name.trim().chars().take(LONGEST).collect::<String>()).filter(|name| !name.is_empty());
        let unknown = || Error::new("operation-unknown").with("id", operation.to_string());
        let known = self.log.operations.iter_mut().find(|one| one.id == operation).ok_or_else(unknown)?;
        self.file.name_operation(operation, name.as_deref()).await?;
        known.name = name;
        Ok(())
    }

    /// Returns the operation an undo would take back.
    pub fn undoable(&self) -> Option<&Operation> {
        self.log.undoable().and_then(|(id, _)| self.log.get(id))
    }

    /// Returns the operation a redo would do again.
    pub fn redoable(&self) -> Option<&Operation> {
        self.log.redoable().and_then(|id| self.log.get(id))
    }

    /// Takes the last change back, as a new operation.
    pub async fn undo(&mut self) -> Result<()> {
        let (undone, target) = self.log.undoable().ok_or_else(|| Error::new("nothing-to-undo"))?;
        self.step(OperationKind::Undo, undone, target).await
    }

    /// Does the change that was last taken back again, as a new operation.
    pub async fn redo(&mut self) -> Result<()> {
        let again = self.log.redoable().ok_or_else(|| Error::new("nothing-to-redo"))?;
        self.step(OperationKind::Redo, again, again).await
    }

    async fn step(&mut self, kind: OperationKind, about: i64, target: i64) -> Result<()> {
        let about = self.log.get(about).cloned().ok_or_else(|| Error::new("plan-damaged"))?;
        let operation = Operation {
            id: self.log.head() + 1,
            kind,
            parent: Some(target),
            done_at: Timestamp::now().to_string(),
            code: about.code,
            arguments: about.arguments,
            author: self.author.clone(),
            name: None,
        };
        let state = self.log.state_at(target);
        self.refuse_undecided(&state)?;
        self.record(operation, state, Contents::default()).await
    }

    /// Refuses a state in which something that was decided by vote would be undone.
    fn refuse_undecided(&self, state: &State) -> Result<()> {
        if plan::keeps_records(&self.state, state) { Ok(()) } else { Err(Error::new("vote-not-undone")) }
    }

    /// Restores the state after an earlier operation, as a change that can be undone.
    pub async fn restore(&mut self, operation: i64) -> Result<()> {
        let target =
            self.log.get(operation).ok_or_else(|| Error::new("operation-unknown").with("id", operation.to_string()))?;
        let arguments = vec![("id".to_owned(), Arg::Text(target.id.to_string()))];
        let state = self.log.state_at(operation);
        self.refuse_undecided(&state)?;
        self.change("restore", arguments, state, Contents::default()).await
    }

    pub(super) async fn change(
        &mut self,
        code: &str,
        arguments: Vec<(String, Arg)>,
        state: State,
        contents: Contents,
    ) -> Result<()> {
        let operation = Operation {
            id: self.log.head() + 1,
            kind: OperationKind::Change,
            parent: self.log.position().at,
            done_at: Timestamp::now().to_string(),
            code: code.to_owned(),
            arguments,
            author: self.author.clone(),
            name: None,
        };
        self.record(operation, state, contents).await
    }

    /// Tells what will be shown of a plan: whoever waits for it may think better of it before anything is written. Nothing
    /// where nobody has looked at the plan.
    fn told_ahead(&self, given: &Given, same_firm: bool) -> Result<Vec<Arc<Story>>> {
        if self.stories.is_empty() {
            return Ok(Vec::new());
        }
        let known = |id: &str| same_firm && self.stories.contains_key(id) && self.is_told_alike(given, id);
        let ids = given.scenarios.iter().map(|one| one.id.as_str());
        let others: Vec<&str> = ids.filter(|id| !known(id)).collect();
        self.tell_each(given, &others, self.earlier.as_ref().filter(|_| same_firm))
    }

    /// Whether the story of a scenario of the same firm is what it was.
    fn is_told_alike(&self, given: &Given, scenario: &str) -> bool {
        let name = |of: &Given| of.scenarios.iter().find(|one| one.id == scenario).map(|one| one.name.clone());
        name(given) == name(&self.given) && given.decides_alike(&self.given, scenario)
    }

    /// Writes an operation and only then takes its state over.
    async fn record(&mut self, operation: Operation, state: State, contents: Contents) -> Result<()> {
        let changes = difference(&self.state, &state);
        let same_firm = plan::firm_slots(&self.state).eq(plan::firm_slots(&state));
        let same_review = plan::review_slots(&self.state).eq(plan::review_slots(&state));
        let same_story = plan::slots_without_review(&self.state).eq(plan::slots_without_review(&state));
        let given = match (same_story, same_firm) {
            // What people say and vote changes no figure.
            (true, _) => None,
            // A decision changes scenarios only: law, clauses and files need not be read again.
            (false, true) => {
                let before = (&self.state, self.given.scenarios.clone());
                let scenarios = plan::scenarios(&mut self.file, &state, &contents, before).await?;
                Some(Given { scenarios, ..self.given.clone() })
            }
            (false, false) => Some(plan::given(&mut self.file, &state, &contents).await?),
        };
        let told = given.as_ref().map(|given| self.told_ahead(given, same_firm)).transpose()?;
        if let Err(error) = self.file.record(&operation, &changes, &contents).await {
            if error.code == "plan-moved-on" {
                self.catch_up().await?;
            }
            return Err(error);
        }
        // What is written is not stopped any more.
        self.waited = Work::default();
        self.log.operations.push(operation);
        self.log.changes.push(changes);
        self.state = state;
        self.merged.clear();
        if !same_review {
            self.review = plan::review(&mut self.file, &self.state).await?;
        }
        let Some(given) = given else { return Ok(()) };
        self.prints = plan::prints(&mut self.file, &self.state).await?;
        let stories = std::mem::take(&mut self.stories);
        if same_firm {
            self.stories = stories.into_iter().filter(|(id, _)| self.is_told_alike(&given, id)).collect();
        } else {
            self.earlier = None;
        }
        self.given = given;
        self.keep_told(told.into_iter().flatten());
        Ok(())
    }
}
