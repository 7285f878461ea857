//! Newer files for a plan that is open: what they would change, and taking them in.

use leveller_model::import::{Profile, Role, Source};
use leveller_model::problem::Arg;
use leveller_model::story::{Given, answers_in, tell_read};

use super::Session;
use crate::contract::{self, ChangesView, ImportLook};
use crate::error::{Error, Result};
use crate::intake::{self, Files, Read, Understood, file_names};
use crate::plan;
use crate::plan_file::Contents;

/// A plan as it would be with newer files, before anything is written.
struct Newer {
    read: Read,
    given: Given,
    understood: Understood,
    /// Whether the newer files add anything.
    adds: bool,
}

impl Session {
    /// Looks at newer files as the plan would read them in place of those it has, and says what would change in a
    /// scenario; writes nothing.
    pub fn look(&mut self, scenario: &str, files: &Files) -> Result<ImportLook> {
        let before = self.story(scenario)?;
        let Newer { read, given, understood, adds, .. } = self.understand_newer(scenario, files)?;
        let work = &self.waited;
        let story = tell_read(&given, scenario, understood, &|done, of| work.tell(done, of))?;
        let story = story.ok_or_else(|| Error::new("plan-damaged"))?;
        let (sources, left_out) = (&given.sources, &read.problems);
        let (name, plan) = (given.name.clone(), String::new());
        let looked =
            contract::Looked { name, plan, sources, left_out, story: &story, usable: adds, before: Some(&before) };
        Ok(contract::look(&looked, &self.words))
    }

    /// Reads newer files in place of those the plan has. Returns what that changes in a scenario.
    pub async fn import(&mut self, scenario: &str, files: &Files) -> Result<ChangesView> {
        let before = self.story(scenario)?;
        let Newer { read, given, understood, adds } = self.understand_newer(scenario, files)?;
        if !adds {
            return Err(Error::new("import-unusable").because([read.problems, understood.1].concat()));
        }
        drop(understood);
        let mut state = self.state.clone();
        let mut contents = Contents::default();
        plan::put_sources(&mut state, &mut contents, &given.sources)?;
        plan::put_own_profiles(&mut state, &mut contents, &read.own);
        self.change("import", vec![("files".to_owned(), Arg::Text(file_names(files)))], state, contents).await?;
        self.left_out = read.problems;
        let after = self.story(scenario)?;
        Ok(contract::changes_view(&before, &after, &self.words))
    }

    /// Reads and understands newer files with those of the plan that stay.
    fn understand_newer(&self, scenario: &str, files: &Files) -> Result<Newer> {
        let mut files = Files { work: self.waited.clone(), ..files.clone() };
        files.own.extend(self.own_profiles().cloned());
        let mut read = intake::read_files(&files)?;
        if read.sources.is_empty() {
            return Err(Error::new("import-unusable").because(read.problems));
        }
        let mut given = self.given.clone();
        given.profiles.splice(0..0, read.own.iter().cloned());
        let newer = read.sources.len();
        given.sources = self.with_newer(std::mem::take(&mut read.sources));
        let answers = answers_in(&given, scenario).ok_or_else(|| Error::new("plan-damaged"))?;
        let understood = intake::understand(&given, &answers, &files.work)?;
        let adds = intake::adds(given.sources.get(..newer).unwrap_or_default(), &understood);
        Ok(Newer { read, given, understood, adds })
    }

    /// Returns the profiles people made that the plan's files are read by.
    pub fn own_profiles(&self) -> impl Iterator<Item = &Profile> {
        self.given.profiles.iter().filter(|profile| profile.own.is_some())
    }

    /// The plan's sources with newer ones in place of those of the same kind.
    fn with_newer(&self, mut sources: Vec<Source>) -> Vec<Source> {
        let stays = |old: &Source| match old.role {
            // A later file of the bank goes on from the one before; one of the same name takes its place.
            Role::Bank => !sources.iter().any(|new| new.role == old.role && new.table.file == old.table.file),
            role => !sources.iter().any(|new| new.role == role),
        };
        let kept: Vec<Source> = self.given.sources.iter().filter(|old| stays(old)).cloned().collect();
        sources.extend(kept);
        sources
    }
}
