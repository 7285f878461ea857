//! Tasks that go on afterwards and that nobody holds, and why.

use std::collections::BTreeMap;

use rust_decimal::{Decimal, RoundingStrategy};
use serde::{Deserialize, Serialize};

use super::Ledger;
use crate::problem::{Arg, Code, Place, Problem};

/// Why a task has no holder.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Unheld {
    /// Nobody was given it.
    NobodyYet,
    /// Nobody at the firm has what it takes.
    NobodyQualifies,
    /// Who was given it is not at the firm, or the cell is none of the proposal's.
    HolderGone,
    /// Who was given it does not qualify.
    NotQualified,
    /// The law wants one named person, not a rota or a domain.
    NeedsOnePerson,
    /// Nobody in the rota qualifies.
    RotaEmpty,
    /// Nobody has authority in the subject.
    DomainEmpty,
}

/// Tasks nobody holds for one reason.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct UnheldSum {
    /// How many.
    pub tasks: usize,
    /// Their hours a week afterwards, to one decimal.
    pub hours: Decimal,
    /// The first of them, in `tasks`.
    pub first: u32,
}

impl Ledger {
    /// Returns the tasks nobody holds, by reason.
    pub fn unheld_by_reason(&self) -> BTreeMap<Unheld, UnheldSum> {
        let mut sums: BTreeMap<Unheld, UnheldSum> = BTreeMap::new();
        for row in &self.rows {
            if let Some(reason) = row.unheld {
                let first = UnheldSum { tasks: 0, hours: Decimal::ZERO, first: row.task };
                let sum = sums.entry(reason).or_insert(first);
                *sum = UnheldSum { tasks: sum.tasks + 1, hours: sum.hours + row.after, ..*sum };
            }
        }
        for sum in sums.values_mut() {
            sum.hours = sum.hours.round_dp_with_strategy(1, RoundingStrategy::MidpointAwayFromZero).normalize();
        }
        sums
    }
}

/// One problem for each reason, not one for each of thousands of tasks.
pub(super) fn problems(ledger: &Ledger) -> Vec<Problem> {
    let place = || Place::address("proposal.tasks");
    let problem = |(reason, UnheldSum { tasks: count, hours, first }): (Unheld, UnheldSum)| {
        let task = &ledger.tasks[first as usize];
        let name = task.name.clone().map_or_else(|| Arg::Word(format!("task-{}", task.id)), Arg::Text);
        let reason = serde_json::to_value(reason).ok().and_then(|id| id.as_str().map(str::to_owned));
        Problem::new(Code::TasksUnheld, place())
            .with("count", count)
            .with("hours", Arg::Number(hours))
            .with("task", name)
            .with("reason", Arg::Word(format!("unheld-{}", reason.unwrap_or_default())))
    };
    ledger.unheld_by_reason().into_iter().map(problem).collect()
}
