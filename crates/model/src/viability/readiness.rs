//! What must be true before the change is begun, and whether it is. It refuses nothing: people decide.

use serde::{Deserialize, Serialize};

use super::id;
use crate::money::{Amount, Rate};
use crate::problem::Problem;
use crate::rules::InForce;

/// A condition.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ConditionId {
    /// Accounts have been read.
    Accounts,
    /// Cash lasts until the cooperative starts.
    CashReachesStart,
    /// Every task has a holder.
    TasksHeld,
    /// Everybody whose pay falls agrees.
    PayAgreed,
    /// There are as many members as the legal form needs.
    MembersEnough,
    /// Sources come to what is needed.
    Funded,
    /// Debts are covered in every year.
    Covered,
    /// The saving is above nothing in most draws.
    SavingLikely,
    /// What is needed is within what the firm carries of the sources.
    NeedCarried,
    /// Lenders and schemes have said when they pay in.
    LendersDated,
}

/// Whether a condition is met.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// It is.
    Met,
    /// It is not.
    NotMet,
    /// Nobody knows: something is not entered, or not worked out.
    NotKnown,
}

/// A figure a condition is judged by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Figure {
    /// A count, such as of tasks nobody holds; with what it is held to.
    Count(u32, u32),
    /// Days; below zero, too few.
    Days(i64),
    /// A rate with what it is held to.
    Rate(Rate, Rate),
    /// A sum; above zero it is missing or too much.
    Sum(Amount),
}

/// A condition, whether it is met, and by what figure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Condition {
    /// Which.
    pub id: ConditionId,
    /// Whether it is met.
    pub state: State,
    /// The figure it is judged by, where there is one.
    pub figure: Option<Figure>,
}

/// What is known of the plan. What is none is not known.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Known {
    /// Whether accounts have been read.
    pub accounts_read: bool,
    /// Days between the start and the day cash runs out; with accounts read, none: cash is not known to run out.
    pub spare_days: Option<i64>,
    /// Whether cash runs out on no day that is looked at.
    pub cash_lasts: bool,
    /// Tasks nobody holds, and all of them.
    pub tasks: Option<(u32, u32)>,
    /// Of those whose pay falls, how many have agreed, and all of them.
    pub pay_agreed: Option<(u32, u32)>,
    /// Members, and the least the legal form asks for.
    pub members: Option<(u32, u32)>,
    /// What sources lack to what is needed.
    pub gap: Option<Amount>,
    /// The least cover of any year, and what it is held to.
    pub cover: Option<(Rate, Rate)>,
    /// Share of draws in which something is saved, and what it is held to.
    pub saving: Option<(Rate, Rate)>,
    /// What the firm does not carry of what is needed, whatever it is needed for; below zero, it carries more.
    pub not_carried: Option<Amount>,
    /// Of lenders and schemes that pay in, how many have said when, and all of them.
    pub lenders: Option<(u32, u32)>,
}

/// Returns every condition in the order they are shown.
pub fn readiness(known: &Known) -> Vec<Condition> {
    use ConditionId as Id;
    let judged = |met: bool| if met { State::Met } else { State::NotMet };
    let condition = |id, state: Option<bool>, figure| {
        let state = state.map_or(State::NotKnown, judged);
        Condition { id, state, figure }
    };
    let count = |(count, of): (u32, u32)| Figure::Count(count, of);
    let rate = |(rate, floor): (Rate, Rate)| Figure::Rate(rate, floor);
    let reaches = known.spare_days.map(|days| days >= 0).or(known.cash_lasts.then_some(true));
    vec![
        condition(Id::Accounts, Some(known.accounts_read), None),
        condition(Id::CashReachesStart, reaches, known.spare_days.map(Figure::Days)),
        condition(Id::TasksHeld, known.tasks.map(|(unheld, _)| unheld == 0), known.tasks.map(count)),
        condition(Id::PayAgreed, known.pay_agreed.map(|(agreed, all)| agreed >= all), known.pay_agreed.map(count)),
        condition(Id::MembersEnough, known.members.map(|(there, least)| there >= least), known.members.map(count)),
        condition(Id::Funded, known.gap.map(|gap| gap <= Amount::ZERO), known.gap.map(Figure::Sum)),
        condition(Id::Covered, known.cover.map(|(cover, floor)| cover >= floor), known.cover.map(rate)),
        condition(Id::SavingLikely, known.saving.map(|(share, floor)| share >= floor), known.saving.map(rate)),
        condition(
            Id::NeedCarried,
            known.not_carried.map(|sum| sum <= Amount::ZERO),
            known.not_carried.map(Figure::Sum),
        ),
        condition(Id::LendersDated, known.lenders.map(|(dated, all)| dated >= all), known.lenders.map(count)),
    ]
}

/// Returns in what share of draws something must be saved for a saving to count as likely. Fails, naming the parameter,
/// in a plan of an edition that has none.
pub fn likely(rules: &InForce<'_>) -> Result<Rate, Problem> {
    rules.value("assumption.draws_that_save")
}

impl ConditionId {
    /// Every one, in the order they are shown.
    pub const ALL: [Self; 10] = [
        Self::Accounts,
        Self::CashReachesStart,
        Self::TasksHeld,
        Self::PayAgreed,
        Self::MembersEnough,
        Self::Funded,
        Self::Covered,
        Self::SavingLikely,
        Self::NeedCarried,
        Self::LendersDated,
    ];

    /// Returns the message that says what must be true.
    pub fn label(self) -> String {
        format!("condition-{}", id(&self))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rust_decimal_macros::dec;

    #[test]
    fn what_nobody_knows_is_neither_met_nor_missed() {
        let found = readiness(&Known::default());
        assert_eq!(found.iter().map(|one| one.id).collect::<Vec<_>>(), ConditionId::ALL);
        assert_eq!(found[0].state, State::NotMet, "that no accounts were read is known");
        assert!(found[1..].iter().all(|one| one.state == State::NotKnown && one.figure.is_none()));
    }

    #[test]
    fn conditions_are_met_on_the_border_and_missed_beyond() {
        let on_it = Known {
            accounts_read: true,
            spare_days: Some(0),
            tasks: Some((0, 66)),
            pay_agreed: Some((4, 4)),
            members: Some((3, 3)),
            gap: Some(Amount::ZERO),
            cover: Some((dec!(1.25), dec!(1.25))),
            saving: Some((dec!(0.5), dec!(0.5))),
            not_carried: Some(Amount::ZERO),
            lenders: Some((2, 2)),
            cash_lasts: false,
        };
        assert!(readiness(&on_it).iter().all(|one| one.state == State::Met));
        let beyond = Known {
            accounts_read: false,
            spare_days: Some(-1),
            tasks: Some((1, 66)),
            pay_agreed: Some((3, 4)),
            members: Some((2, 3)),
            gap: Some(Amount(1)),
            cover: Some((dec!(1.24), dec!(1.25))),
            saving: Some((dec!(0.49), dec!(0.5))),
            not_carried: Some(Amount(1)),
            lenders: Some((1, 2)),
            cash_lasts: true,
        };
        assert!(readiness(&beyond).iter().all(|one| one.state == State::NotMet));
        let lasts = readiness(&Known { cash_lasts: true, ..Known::default() });
        assert_eq!(lasts[1].state, State::Met);
    }
}
