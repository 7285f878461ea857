//! What the deal brings and takes at the bank within the weeks, each sum on its day and by its own stated terms. A source
//! with a term missing is not counted, as in the deal itself.

use rust_decimal::Decimal;

use super::calendar::{Weeks, When, months_on};
use super::cash::Line;
use super::funding::monthly;
use super::timeline::{StepId, timeline};
use crate::Date;
use crate::decision::{Borrowing, CashItemKind, Decision, Funding, Route};
use crate::money::{Amount, Rounding, share_out};
use crate::problem::{Arg, Code, Place, Problem};
use crate::proposal::Proposal;
use crate::rules::{InForce, Period};

/// A sum the deal moves: above zero it comes in.
pub(super) struct Moved {
    /// What it would be, entered by hand; none for what is paid to lenders.
    pub(super) kind: Option<CashItemKind>,
    pub(super) line: Line,
    /// Past the plan where there is none.
    pub(super) week: Option<usize>,
    pub(super) amount: Amount,
}

/// More months than a plan by week looks ahead.
const LONGEST: usize = 12;

/// Returns what the deal moves from the day on, and a problem for each loan dated before it. The business passes on the day
/// the collective starts; where nobody said one, when the steps of the change are done. `pay_days`: those of the weeks.
pub(super) fn moved(
    decisions: &[Decision],
    proposal: &Proposal,
    start: Option<Date>,
    pay_days: &[Date],
    weeks: Weeks,
    rules: &InForce<'_>,
) -> (Vec<Moved>, Vec<Problem>) {
    let said = decisions.iter().rev().find_map(|decision| match decision {
        Decision::Funding(funding) => Some(funding),
        _ => None,
    });
    let Some((funding, transfer)) = said.and_then(|said| Some((said, transfer(said, proposal, rules)?))) else {
        return (Vec::new(), Vec::new());
    };
    let passes = start.unwrap_or(transfer);
    let mut moves = Moves { weeks, found: Vec::new(), problems: Vec::new() };
    let of = |amount: Option<Amount>| amount.unwrap_or_default();
    moves.once(CashItemKind::Grant, Line::Grant, passes, of(funding.grants));
    moves.once(CashItemKind::ConversionCost, Line::ConversionCost, passes, -of(funding.conversion_costs));
    let lent = [
        (&funding.lender, CashItemKind::Lender, Line::Lender),
        (&funding.scheme, CashItemKind::Lender, Line::Lender),
        (&funding.mutual_credit, CashItemKind::MutualCredit, Line::MutualCredit),
    ];
    for (borrowing, kind, line) in lent {
        let revolving = kind == CashItemKind::MutualCredit;
        let Some((amount, monthly)) = borrowing.as_ref().and_then(|one| terms(one, revolving)) else { continue };
        let on = borrowing.as_ref().and_then(|one| one.on);
        if on.is_some_and(|on| weeks.to_come(on) == When::Before) {
            let problem = Problem::new(Code::CashItemPast, Place::address("viability.cash"));
            let name = Arg::Word(kind.label());
            moves.problems.push(problem.with("item", name).with("first", weeks.first));
        }
        moves.once(kind, line, on.unwrap_or(passes), amount);
        moves.monthly(None, Line::Debt, on.unwrap_or(passes), &monthly);
    }
    let note = funding.seller_note.as_ref().and_then(|note| terms(note, false));
    let later = note.as_ref().map_or(Amount::ZERO, |(amount, _)| *amount);
    moves.once(CashItemKind::SellerNote, Line::SellerNote, passes, -(of(funding.price) - later).or_zero());
    if let Some((_, monthly)) = note {
        moves.monthly(Some(CashItemKind::SellerNote), Line::SellerNote, passes, &monthly);
    }
    moves.shares(funding, passes, pay_days);
    moves.notice(proposal, passes);
    (moves.found, moves.problems)
}

/// The day the business passes when the steps of the change take as long as they do; none in a plan of an edition without
/// the assumptions of deals, which tells no deal.
fn transfer(funding: &Funding, proposal: &Proposal, rules: &InForce<'_>) -> Option<Date> {
    let consultation = proposal.chosen_route().and_then(|route| route.consultation_days);
    let (told, _) = timeline(funding, consultation, None, rules).ok()?;
    told.steps.iter().find(|step| step.id == StepId::Transfer).map(|step| step.until)
}

/// What is lent, and what is paid of it in each month to come, the first being the month after it is paid in; none while a
/// term is missing. A line that is drawn and repaid at will costs its interest.
fn terms(said: &Borrowing, revolving: bool) -> Option<(Amount, Vec<Amount>)> {
    let (amount, rate) = (said.amount?, said.rate?);
    let Some(years) = said.years else {
        let interest = amount.minor() * rate / Decimal::from(Period::Month.in_a_year());
        let interest = Amount::from_minor(interest, Rounding::HalfUp);
        return revolving.then(|| (amount, vec![interest; LONGEST]));
    };
    let months = monthly(amount, rate, years, said.standstill_months)?;
    Some((amount, months.into_iter().map(|month| month.paid).collect()))
}

struct Moves {
    weeks: Weeks,
    found: Vec<Moved>,
    problems: Vec<Problem>,
}

impl Moves {
    fn add(&mut self, kind: Option<CashItemKind>, line: Line, week: Option<usize>, amount: Amount) {
        if amount != Amount::ZERO {
            self.found.push(Moved { kind, line, week, amount });
        }
    }

    /// Something on one day. What was before the day is in what is at the bank.
    fn once(&mut self, kind: CashItemKind, line: Line, on: Date, amount: Amount) {
        match self.weeks.to_come(on) {
            When::In(week) => self.add(Some(kind), line, Some(week), amount),
            When::After => self.add(Some(kind), line, None, amount),
            When::Before => {}
        }
    }

    /// Payments a month apart. Past its weeks the plan says nothing of them.
    fn monthly(&mut self, kind: Option<CashItemKind>, line: Line, from: Date, payments: &[Amount]) {
        for (month, paid) in (1..).zip(payments) {
            match self.weeks.to_come(months_on(from, month)) {
                When::In(week) => self.add(kind, line, Some(week), -*paid),
                When::After => break,
                When::Before => {}
            }
        }
    }

    /// Shares are paid at once, or taken off pay from the day on.
    fn shares(&mut self, funding: &Funding, passes: Date, pay_days: &[Date]) {
        let Some(said) = &funding.member_shares else { return };
        let Some((each, members, months)) = said.each.zip(said.members).zip(said.months).map(|((a, b), c)| (a, b, c))
        else {
            return;
        };
        let whole = each.times(members.into(), Rounding::HalfUp);
        let (kind, line) = (CashItemKind::MemberShares, Line::MemberShares);
        if months == 0 {
            return self.once(kind, line, passes, whole);
        }
        let parts = share_out(whole, &vec![Decimal::ONE; months as usize]);
        for (on, part) in pay_days.iter().filter(|on| **on >= passes).zip(parts) {
            if let When::In(week) = self.weeks.to_come(*on) {
                self.add(Some(kind), line, Some(week), part);
            }
        }
    }

    /// Notice and redundancy pay where posts end, at the mean of who may go: on the first day a dismissal may take effect,
    /// and not before the business passes.
    fn notice(&mut self, proposal: &Proposal, passes: Date) {
        let Some(route) = proposal.chosen_route().filter(|route| route.route == Route::PostsCut) else { return };
        let mean: Amount = [route.notice, route.redundancy].into_iter().flatten().map(|[_, mean, _]| mean).sum();
        let on = route.first_dismissal.map_or(passes, |day| day.max(passes));
        self.once(CashItemKind::NoticePay, Line::NoticePay, on, -mean);
    }
}
