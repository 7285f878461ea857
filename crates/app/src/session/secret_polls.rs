//! Secret polls of a plan: drawn up for tellers, and what they opened taken over to be counted.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use leveller_model::review::{Ballot, By, Choice, Openness};
use serde::{Deserialize, Serialize};

use super::Session;
use crate::error::{Error, Result};
use crate::plan;
use crate::plan_file::Contents;
use crate::sealed::{self, ContentHash, Keys, Passphrase, PublicKey};
use crate::secret_ballot::{Issued, Opening, Poll, Registrar};
use crate::secret_vote::{self, Registry};

/// What tellers opened, and who had asked for a token: all that anybody needs to check it again.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Opened {
    /// The poll as tokens were given for it.
    pub poll: Poll,
    /// Who asked.
    pub issued: Issued,
    /// What came out of the box.
    pub opening: Opening,
}

/// The secret side of a poll as it was drawn up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DrawnUp {
    /// The file everybody gets.
    pub poll: PathBuf,
    /// The digits that hang on the wall.
    pub digits: String,
    /// Those who may vote and whose key nobody knows: they vote on paper beside.
    pub without: Vec<String>,
}

impl Session {
    /// Draws up the secret side of a poll in the registrar's folder: what is decided, who may vote and by which key, who gives
    /// tokens and who opens.
    pub fn draw_up_secret(
        &mut self,
        id: &str,
        tellers: &Path,
        registry: &Registry,
        keys: &Keys,
        passphrase: &Passphrase,
    ) -> Result<DrawnUp> {
        let asked = self.poll(id)?.clone();
        if asked.openness != Openness::Secret {
            return Err(Error::new("poll-not-secret").with("poll", id));
        }
        let merged = self.merged(&self.called(id)?.scenario.clone())?;
        let may = asked.roll.iter().filter(|voter| asked.cell.is_none() || voter.cell == asked.cell);
        let (mut roll, mut without) = (BTreeMap::new(), Vec::new());
        for voter in may {
            match merged.signers.get(&voter.id).and_then(|shown| PublicKey::read(shown)) {
                Some(key) => _ = roll.insert(voter.id.clone(), key),
                None => without.push(voter.id.clone()),
            }
        }
        let registrar = Registrar::make(&mut sealed::random())?;
        let terms = ContentHash::of_value(&asked)?;
        let poll = Poll { terms, roll, tokens: registrar.public()?, tellers: secret_vote::tellers(tellers)? };
        poll.check()?;
        registry.begin(&registrar, &poll, keys, passphrase)?;
        Ok(DrawnUp { poll: registry.poll(), digits: poll.fingerprint()?, without })
    }

    /// Takes over what tellers opened. What does not hold is refused whole: every token, every ask and every number is checked.
    pub async fn take_opening(&mut self, id: &str, opened: &Opened) -> Result<()> {
        let asked = self.poll(id)?;
        if opened.poll.terms != ContentHash::of_value(asked)? {
            return Err(Error::new("opening-other-poll").with("poll", id));
        }
        self.refuse_closed(id)?;
        if let Some(fault) = opened.opening.faults(&opened.poll, &opened.issued)?.into_iter().next() {
            return Err(fault.into());
        }
        let mut state = self.state.clone();
        let mut contents = Contents::default();
        plan::put_opened(&mut state, &mut contents, id, opened)?;
        let arguments = vec![("poll".to_owned(), id.into()), ("count".to_owned(), opened.opening.counted.len().into())];
        self.change("opening-taken", arguments, state, contents).await
    }

    /// The ballots that came out of a box, without a name, and how many tokens had been given.
    pub(super) fn opened_ballots(&self, id: &str) -> (Vec<Ballot>, Option<u32>) {
        let Some(opened) = self.review.opened.get(id) else { return (Vec::new(), None) };
        // What is no choice is a step there is none of, so that the count refuses it and says so.
        let none = || Choice::Gradient { step: 0 };
        let ballots = opened.opening.counted.iter().map(|counted| {
            let token: String = counted.token.serial.to_string();
            let choice = serde_json::from_value::<Choice>(counted.choice.clone()).unwrap_or_else(|_| none());
            let by = By::Token { token: token.clone() };
            Ballot { by, number: 0, poll: id.to_owned(), on: None, choice, received: None, id: token }
        });
        (ballots.collect(), u32::try_from(opened.issued.0.len()).ok())
    }
}
