//! Operations and undo: every change of a plan is an operation that says what it did, and undo
//! restores an earlier state as a new one.

use std::collections::BTreeMap;

use leveller_model::decision::Author;
use leveller_model::problem::Arg;
use serde::{Deserialize, Serialize};

/// The SHA-256 of a piece of content.
pub(crate) type Hash = [u8; 32];

/// What a plan holds: content by slot, such as `settings` or `scenario/3/decision/000007`.
pub(crate) type State = BTreeMap<String, Hash>;

/// One thing that was done.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Operation {
    /// Its number, from 1.
    pub id: i64,
    /// Whether it changed the plan, or went back or forth over a change.
    pub kind: OperationKind,
    /// The change whose state this one was made on.
    pub parent: Option<i64>,
    /// When it was done, as an RFC 3339 instant.
    pub done_at: String,
    /// Its sentence: `operation-<code>` in `data/language`.
    pub code: String,
    /// Arguments of its sentence.
    pub arguments: Vec<(String, Arg)>,
    /// Who did it, where somebody said their name.
    pub author: Option<Author>,
    /// What somebody calls the plan as it was after it: a point to go back to.
    pub name: Option<String>,
}

/// What kind of operation it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum OperationKind {
    /// Changed the plan; restoring an earlier state is a change too.
    Change,
    /// Took a change back.
    Undo,
    /// Did a change again.
    Redo,
}

impl OperationKind {
    pub(crate) fn id(self) -> &'static str {
        match self {
            Self::Change => "change",
            Self::Undo => "undo",
            Self::Redo => "redo",
        }
    }

    pub(crate) fn parse(id: &str) -> Option<Self> {
        [Self::Change, Self::Undo, Self::Redo].into_iter().find(|kind| kind.id() == id)
    }
}

/// What one operation did to one slot.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Change {
    pub slot: String,
    pub removed: Option<Hash>,
    pub added: Option<Hash>,
}

/// Everything that was done to a plan, in order.
#[derive(Debug, Clone, Default)]
pub(crate) struct Log {
    pub operations: Vec<Operation>,
    pub changes: Vec<Vec<Change>>,
}

/// Where a plan stands in its history.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Position {
    /// The change whose state the plan has.
    pub at: Option<i64>,
    /// Changes that were taken back and can be done again, the next one last.
    pub redo: Vec<i64>,
}

impl Log {
    /// Returns the state after the operation with this number.
    pub fn state_at(&self, id: i64) -> State {
        let mut state = State::new();
        for (operation, changes) in self.operations.iter().zip(&self.changes) {
            if operation.id > id {
                break;
            }
            for change in changes {
                match change.added {
                    Some(hash) => state.insert(change.slot.clone(), hash),
                    None => state.remove(&change.slot),
                };
            }
        }
        state
    }

    /// Returns the last operation that put into a slot what a state has there.
    pub fn putting(&self, slot: &str, state: &State) -> Option<&Operation> {
        let there = state.get(slot)?;
        let puts = |changes: &&Vec<Change>| {
            changes.iter().any(|change| change.slot == slot && change.added.as_ref() == Some(there))
        };
        let at = self.changes.iter().rposition(|changes| puts(&changes))?;
        self.operations.get(at)
    }

    /// Returns the state after the last operation.
    pub fn state(&self) -> State {
        self.state_at(i64::MAX)
    }

    /// Returns the number of the last operation; 0 before the first.
    pub fn head(&self) -> i64 {
        self.operations.last().map_or(0, |operation| operation.id)
    }

    /// Returns the operation with this number.
    pub fn get(&self, id: i64) -> Option<&Operation> {
        self.operations.iter().find(|operation| operation.id == id)
    }

    /// Returns where the plan stands: follows every undo and redo from the start.
    pub fn position(&self) -> Position {
        let mut position = Position::default();
        for operation in &self.operations {
            match operation.kind {
                OperationKind::Change => position = Position { at: Some(operation.id), redo: Vec::new() },
                OperationKind::Undo => {
                    position.redo.extend(position.at);
                    position.at = operation.parent;
                }
                OperationKind::Redo => position.at = position.redo.pop(),
            }
        }
        position
    }

    /// Returns the change an undo would take back and the earlier one whose state it restores.
    /// The first change made the plan: it is never taken back.
    pub fn undoable(&self) -> Option<(i64, i64)> {
        let at = self.position().at?;
        Some((at, self.get(at)?.parent?))
    }

    /// Returns the change a redo would do again.
    pub fn redoable(&self) -> Option<i64> {
        self.position().redo.last().copied()
    }
}

/// Returns what leads from one state to another.
pub(crate) fn difference(from: &State, to: &State) -> Vec<Change> {
    let gone = from.iter().filter(|(slot, _)| !to.contains_key(*slot)).map(|(slot, hash)| Change {
        slot: slot.clone(),
        removed: Some(*hash),
        added: None,
    });
    let new = to.iter().filter(|(slot, hash)| from.get(*slot) != Some(hash)).map(|(slot, hash)| Change {
        slot: slot.clone(),
        removed: from.get(slot).copied(),
        added: Some(*hash),
    });
    gone.chain(new).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn log(steps: &[(OperationKind, Option<i64>)]) -> Log {
        let operations: Vec<_> = (1..)
            .zip(steps)
            .map(|(id, (kind, parent))| Operation {
                id,
                kind: *kind,
                parent: *parent,
                done_at: String::new(),
                code: String::new(),
                arguments: Vec::new(),
                author: None,
                name: None,
            })
            .collect();
        let changes = operations.iter().map(|_| Vec::new()).collect();
        Log { operations, changes }
    }

    #[test]
    fn undo_goes_back_and_redo_forth() {
        use OperationKind::{Change, Redo, Undo};
        // Three changes, two taken back, one done again: the plan stands at change 2.
        let log = log(&[
            (Change, None),
            (Change, Some(1)),
            (Change, Some(2)),
            (Undo, Some(2)),
            (Undo, Some(1)),
            (Redo, Some(2)),
        ]);
        assert_eq!(log.position(), Position { at: Some(2), redo: vec![3] });
        assert_eq!(log.undoable(), Some((2, 1)));
        assert_eq!(log.redoable(), Some(3));
    }

    #[test]
    fn a_change_after_an_undo_ends_redo() {
        use OperationKind::{Change, Undo};
        let log = log(&[(Change, None), (Change, Some(1)), (Undo, Some(1)), (Change, Some(1))]);
        assert_eq!(log.position(), Position { at: Some(4), redo: Vec::new() });
        assert_eq!(log.undoable(), Some((4, 1)));
    }

    #[test]
    fn the_difference_leads_from_one_state_to_the_other() {
        let from = State::from([("a".into(), [1; 32]), ("b".into(), [2; 32]), ("c".into(), [3; 32])]);
        let to = State::from([("a".into(), [1; 32]), ("b".into(), [9; 32]), ("d".into(), [4; 32])]);
        let mut state = from.clone();
        for change in difference(&from, &to) {
            match change.added {
                Some(hash) => state.insert(change.slot, hash),
                None => state.remove(&change.slot),
            };
        }
        assert_eq!(state, to);
    }
}
