//! What a slider moves: pay, hours of coordination and output, worked out again alone. The same figures as
//! [`super::apply`] gives, without the cells, tasks and councils that stay as they are.

use std::borrow::Cow;

use super::{CoordinationHours, PostAfter, Proposal, after_in, coordination, elected, pay, tasks};
use crate::decision::{Afterwards, Coordination, Decision};
use crate::diagnosis::Diagnosis;
use crate::firm::Firm;
use crate::money::Rate;
use crate::rules::InForce;

/// What savings follow from.
#[derive(Debug, Clone, PartialEq)]
pub struct Slid<'a> {
    /// Each post after the change, in the order of the staff.
    pub after: Cow<'a, [Option<PostAfter>]>,
    /// What coordination takes.
    pub coordination: CoordinationHours,
    /// Gain of output per productive hour.
    pub productivity: Rate,
    /// Whether the cooperative claims the employment allowance.
    pub allowance_claimed: bool,
}

impl Proposal {
    /// Returns what its savings follow from.
    pub fn as_it_is(&self) -> Slid<'_> {
        Slid {
            after: Cow::Borrowed(&self.after),
            coordination: self.coordination.clone(),
            productivity: self.productivity,
            allowance_claimed: self.allowance_claimed,
        }
    }

    /// Returns what its savings would follow from with one more decision; none where the decision moves more than pay,
    /// coordination that is kept, and output. `decisions`: those it was made by, and the one more last.
    pub fn slid(
        &self,
        firm: &Firm,
        diagnosis: &Diagnosis,
        decisions: &[&Decision],
        rules: &InForce<'_>,
    ) -> Option<Slid<'_>> {
        let now = self.as_it_is();
        match decisions.last()? {
            Decision::Productivity { gain } => Some(Slid { productivity: *gain, ..now }),
            Decision::Coordination(decided) => {
                let same = Coordination { kept: self.coordination_decided.kept, ..decided.clone() };
                // Without tasks every ending hour shrinks alike, and is not told task by task.
                if same != self.coordination_decided || self.ledger.tasks.is_empty() {
                    return None;
                }
                let (meetings, _) = coordination::Meetings::of(decided, rules);
                Some(Slid { coordination: self.keeping(meetings.kept), ..now })
            }
            Decision::PayPolicy(_) => {
                let mut terms = pay::Terms::decided(decisions.iter().copied());
                if self.coordination_decided.on_top {
                    terms.unpaid_meetings = coordination::Meetings::of(&self.coordination_decided, rules).0.cell_hours;
                }
                let weeks = rules.value("assumption.weeks_a_year").ok()?;
                let paid = pay::paid(firm, &terms, &firm.charges, weeks).after;
                let elected = elected(firm, diagnosis, self.elected_layers);
                Some(Slid { after: after_in(self.structure, firm, &paid, &elected).into(), ..now })
            }
            _ => None,
        }
    }

    /// The hours of coordination with another share of what shrinks still needed, task by task to the hundredth.
    fn keeping(&self, kept: Rate) -> CoordinationHours {
        let now = &self.coordination;
        let shrinks = |row: &&super::LedgerRow| {
            let of = self.ledger.tasks[row.task as usize].afterwards == Afterwards::Shrinks;
            // What somebody said a task takes afterwards stays.
            of && row.after == tasks::shrunk(row.today, now.kept_share)
        };
        let rows = self.ledger.rows.iter().filter(shrinks);
        let more: rust_decimal::Decimal = rows.map(|row| tasks::shrunk(row.today, kept) - row.after).sum();
        let hours = now.kept + more;
        let share = (hours + now.deliberation).checked_div(now.paid).unwrap_or_default();
        CoordinationHours { kept: hours, kept_share: kept, share_after: now.meetings_today + share, ..now.clone() }
    }
}
