//! Thirteen weeks of cash, as things are and as planned: opening, every line, closing.
//!
//! A closing balance is the opening one and every line of the week, to the penny; a sum that is put off stays in the plan
//! or after it.

use std::collections::{BTreeMap, BTreeSet};

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use serde::{Deserialize, Serialize};

use super::calendar::{DueDays, WEEKS, Weeks, When, pay_day, plus, quarter_ends, quarter_start};
use super::deal_cash;
use super::pace::{Basis, Fit, FitId, Pace, Paces, Per, YearOfPay};
use super::receipts::{self, Paid, Receipts};
use super::remedy::{self, Remedy};
use crate::Date;
use crate::decision::{CashAction, CashItem, CashItemKind, Decision, Head};
use crate::firm::Firm;
use crate::import::{Books, Flow, Invoice};
use crate::money::{Amount, Rounding, carry_round, share_out};
use crate::problem::{Arg, Code, Place, Problem};
use crate::proposal::Proposal;
use crate::rules::InForce;
use crate::savings::Savings;

mod line;

pub use line::Line;

/// Lines with their amounts: receipts above zero, payments below.
pub type Lines = BTreeMap<Line, Amount>;

/// The plan beside things as they are.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CashPlan {
    /// The Monday it begins on.
    pub first: Date,
    /// The day the collective starts; none where no wave is dated and nobody said one.
    pub start: Option<Date>,
    /// What must always be at the bank.
    pub floor: Amount,
    /// The overdraft agreed with the bank.
    pub overdraft: Amount,
    /// What it goes on, each with its basis.
    pub fits: Vec<Fit>,
    /// Open invoices to customers that are not counted on.
    pub doubtful: Amount,
    /// As things are.
    pub as_is: Run,
    /// As planned: the collective starts, the deal's money and what a person entered come and go, actions are taken.
    pub plan: Run,
    /// What a person entered, by its id.
    pub entered: Vec<(String, CashItem)>,
    /// The actions that were put into the plan, each with its week, from 1.
    pub taken: Vec<(u32, CashAction)>,
    /// What came of the plan in the weeks whose bank is known.
    pub actual: Vec<ActualWeek>,
}

impl CashPlan {
    /// Returns how much further a week could end before the overdraft is used up; below zero it is exceeded.
    pub fn headroom(&self, week: &Week) -> Amount {
        week.closing + self.overdraft
    }
}

/// Thirteen weeks one way.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Run {
    /// The weeks.
    pub weeks: Vec<Week>,
    /// What was put off, or is expected, past the last week.
    pub after: Lines,
    /// The lowest closing balance.
    pub lowest: Amount,
    /// Its week, from 1; of equals the first.
    pub lowest_week: u32,
    /// The first week that ends overdrawn, from 1.
    pub below_zero: Option<u32>,
    /// The first week that ends below what the overdraft agreed with the bank allows, from 1: cash has run out.
    pub beyond: Option<u32>,
    /// Weeks that end below the floor.
    pub red: Vec<RedWeek>,
}

/// A week of the plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Week {
    /// Its Monday.
    pub from: Date,
    /// What is there when it begins.
    pub opening: Amount,
    /// What comes in and goes out.
    pub lines: Lines,
    /// What is there when it ends.
    pub closing: Amount,
}

/// A week that ends below the floor.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RedWeek {
    /// Which, from 1.
    pub week: u32,
    /// What it is short of the floor.
    pub short: Amount,
    /// What can be done about it here; none where nothing is known to, and as things are.
    pub remedy: Option<Remedy>,
}

/// A week of the plan beside what came of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ActualWeek {
    /// Which, from 1.
    pub week: u32,
    /// Its Monday.
    pub from: Date,
    /// By kind of movement, in order: forecast, actual, and actual less forecast.
    pub flows: Vec<(Flow, Beside)>,
    /// The closing balance.
    pub closing: Beside,
}

/// A forecast and what came of it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Beside {
    /// As planned.
    pub forecast: Amount,
    /// As the bank says.
    pub actual: Amount,
    /// Actual less forecast.
    pub difference: Amount,
}

impl Beside {
    fn of(forecast: Amount, actual: Amount) -> Self {
        Self { forecast, actual, difference: actual - forecast }
    }
}

/// Lines week by week, before they are added up.
#[derive(Debug, Clone)]
pub(super) struct Grid {
    pub(super) weeks: Vec<Lines>,
    pub(super) after: Lines,
}

impl Grid {
    fn empty() -> Self {
        Self { weeks: vec![Lines::new(); WEEKS], after: Lines::new() }
    }

    /// Adds an amount to a line of a week, or past the plan.
    pub(super) fn add(&mut self, week: Option<usize>, line: Line, amount: Amount) {
        let lines = week.and_then(|week| self.weeks.get_mut(week)).unwrap_or(&mut self.after);
        if amount != Amount::ZERO {
            *lines.entry(line).or_default() += amount;
        }
    }

    pub(super) fn of(&self, week: usize, line: Line) -> Amount {
        self.weeks[week].get(&line).copied().unwrap_or_default()
    }

    /// Adds a pace by the week to every week from one on: rounded so that no part of a penny is lost.
    fn weekly(&mut self, line: Line, pace: &Pace, sign: i64, from: usize) {
        let count = WEEKS.saturating_sub(from);
        let each = carry_round(std::iter::repeat_n(pace.amount * Decimal::from(sign), count));
        for (week, amount) in (from..).zip(each) {
            self.add(Some(week), line, amount);
        }
    }

    /// Adds up. `overdraft`: what may be owed to the bank; a week below the floor is red before it is used up.
    pub(super) fn run(&self, weeks: Weeks, opening: Amount, overdraft: Amount, floor: impl Fn(usize) -> Amount) -> Run {
        let mut balance = opening;
        let mut found = Vec::with_capacity(WEEKS);
        for (at, lines) in self.weeks.iter().enumerate() {
            let opening = balance;
            balance += lines.values().copied().sum();
            let mut lines = lines.clone();
            lines.retain(|_, amount| *amount != Amount::ZERO);
            found.push(Week { from: weeks.monday(at), opening, lines, closing: balance });
        }
        let lowest = found.iter().map(|week| week.closing).min().unwrap_or(opening);
        let number = |at: usize| u32::try_from(at + 1).unwrap_or(u32::MAX);
        let first = |is: &dyn Fn(&Week) -> bool| found.iter().position(is).map(number);
        let red = found.iter().enumerate().filter(|(at, week)| week.closing < floor(*at)).map(|(at, week)| RedWeek {
            week: number(at),
            short: floor(at) - week.closing,
            remedy: None,
        });
        let red = red.collect();
        let mut after = self.after.clone();
        after.retain(|_, amount| *amount != Amount::ZERO);
        Run {
            lowest,
            lowest_week: first(&|week| week.closing == lowest).unwrap_or(1),
            below_zero: first(&|week| week.closing < Amount::ZERO),
            beyond: first(&|week| week.closing < -overdraft),
            red,
            weeks: found,
            after,
        }
    }
}

/// What a plan is made from.
pub(super) struct Ground<'a> {
    pub(super) weeks: Weeks,
    pub(super) books: &'a Books,
    pub(super) rules: &'a InForce<'a>,
    pub(super) receipts: Receipts,
    pub(super) suppliers: Vec<Paid>,
    opening: Amount,
    opening_basis: Basis,
    paces: Paces,
    due: DueDays,
    pay: [YearOfPay; 2],
}

/// Returns the day the collective starts: that of the first wave, else the day decided on.
pub fn start(proposal: &Proposal, decisions: &[Decision]) -> Option<Date> {
    let wave = proposal.waves.iter().filter_map(|wave| wave.on).min();
    wave.or_else(|| {
        let decided = decisions.iter().rev().find_map(|decision| match decision {
            Decision::Start { on } => Some(*on),
            _ => None,
        });
        decided.flatten()
    })
}

/// Makes the plan; none where the books do not say what is at the bank. `months`: how much of the year they cover.
pub(super) fn plan(
    firm: &Firm,
    books: &Books,
    proposal: &Proposal,
    savings: &Savings,
    decisions: &[Decision],
    months: Decimal,
    rules: &InForce<'_>,
) -> Result<Option<(CashPlan, Vec<Problem>)>, Problem> {
    let Some((opening, opening_basis)) = opening(books) else { return Ok(None) };
    let weeks = Weeks::after(books.day);
    let due = DueDays::from_rules(rules)?;
    let pay = YearOfPay::before_and_after(firm, proposal, savings);
    let paces = Paces::of(books, &pay[0], months, &due, rules)?;
    let receipts = receipts::receipts(books.debtors.as_deref(), &paces.sales, weeks, rules)?;
    let suppliers = suppliers(books, &paces, weeks, rules)?;
    let ground = Ground { weeks, books, rules, receipts, suppliers, opening, opening_basis, paces, due, pay };
    let major =
        |id: &str| Ok::<_, Problem>(Amount::from_major(rules.value(id)?, firm.currency.decimals(), Rounding::HalfUp));
    let (floor, overdraft) = (major("assumption.cash_floor")?, major("assumption.overdraft_limit")?);
    let start = start(proposal, decisions);
    let entered = entered(decisions);
    let (items, mut problems) = items(&entered, weeks);

    let mut as_is = ground.grid(None)?;
    let mut planned = ground.grid(start)?;
    for (item, week) in &items {
        let amount = if item.kind.comes_in() { item.amount } else { -item.amount };
        if item.kind.is_without_plan() {
            as_is.add(*week, Line::of_item(item.kind), amount);
        }
        planned.add(*week, Line::of_item(item.kind), amount);
    }
    let pay_days: Vec<Date> = ground.pay_days(None)?.into_iter().map(|day| day.on).collect();
    let (deal, more) = deal_cash::moved(decisions, proposal, start, &pay_days, weeks, rules);
    problems.extend(more);
    let typed = |kind: CashItemKind| entered.iter().any(|(_, item)| item.kind == kind);
    let mut twice = BTreeSet::new();
    for one in deal {
        match one.kind.filter(|kind| typed(*kind)) {
            // What somebody typed says more than the deal: it counts, and nothing is counted twice.
            Some(kind) => twice.extend([kind]),
            None => planned.add(one.week, one.line, one.amount),
        }
    }
    problems.extend(twice.into_iter().map(|kind| {
        let problem = Problem::new(Code::CashItemOverDeal, Place::address("viability.cash"));
        problem.with("item", Arg::Word(kind.label()))
    }));
    let as_is = as_is.run(weeks, opening, overdraft, |_| floor);
    let (plan, more) = remedy::with_actions(planned, &ground, floor, overdraft, decisions)?;
    problems.extend(more);
    let dry = plan.beyond.map(|week| weeks.monday(week as usize - 1));
    if let Some((start, week)) = start.zip(dry).filter(|(start, week)| *start > plus(*week, 6)) {
        let problem = Problem::new(Code::StartAfterCash, Place::address("viability.cash"));
        problems.push(problem.with("start", start).with("week", week));
    }
    let actual = actual(books, weeks, &plan);
    let doubtful = ground.receipts.doubtful;
    let (first, fits, taken) = (weeks.first, ground.fits(), remedy::taken(decisions).into_iter().collect());
    let plan = CashPlan { first, start, floor, overdraft, fits, doubtful, as_is, plan, entered, taken, actual };
    Ok(Some((plan, problems)))
}

/// What is at the bank when the plan begins, by the accounts, else by the bank's last week.
fn opening(books: &Books) -> Option<(Amount, Basis)> {
    let stated = books.accounts.iter().any(|account| account.head == Some(Head::Bank));
    let by_bank = || Some((books.history().last()?.closing, Basis::BankWeeks { weeks: 1 }));
    stated.then(|| (books.balance(Head::Bank), Basis::Accounts)).or_else(by_bank)
}

fn suppliers(books: &Books, paces: &Paces, weeks: Weeks, rules: &InForce<'_>) -> Result<Vec<Paid>, Problem> {
    let Some(ledger) = books.creditors.as_deref() else { return Ok(Vec::new()) };
    if paces.suppliers().is_none() {
        return receipts::when_due(ledger, weeks, rules);
    }
    let each = [&paces.materials, &paces.overheads].map(|pace| carry_round(std::iter::repeat_n(pace.amount, WEEKS)));
    let budgets: Vec<Amount> = each[0].iter().zip(&each[1]).map(|(one, other)| *one + *other).collect();
    Ok(receipts::at_pace(ledger, &budgets))
}

/// What a person entered and did not take out again.
fn entered(decisions: &[Decision]) -> Vec<(String, CashItem)> {
    let mut last: BTreeMap<&str, &CashItem> = BTreeMap::new();
    for decision in decisions {
        match decision {
            Decision::CashItem { id, item: Some(item) } => {
                last.insert(id, item);
            }
            Decision::CashItem { id, item: None } => {
                last.remove(id.as_str());
            }
            _ => {}
        }
    }
    last.into_iter().map(|(id, item)| (id.to_owned(), item.clone())).collect()
}

/// What a person entered, each time in its week, and problems for what lies before the plan.
fn items(entered: &[(String, CashItem)], weeks: Weeks) -> (Vec<(CashItem, Option<usize>)>, Vec<Problem>) {
    let (mut found, mut problems) = (Vec::new(), Vec::new());
    for (_, item) in entered {
        let mut on = item.on;
        if weeks.to_come(on) == When::Before {
            let problem = Problem::new(Code::CashItemPast, Place::address("viability.cash"));
            problems.push(problem.with("item", item.label.as_str()).with("first", weeks.first));
        }
        loop {
            match weeks.to_come(on) {
                When::In(week) => found.push((item.clone(), Some(week))),
                // Of what comes again and again, the plan says nothing past its weeks.
                When::After if item.every_weeks.is_none() => found.push((item.clone(), None)),
                When::After => break,
                When::Before => {}
            }
            let Some(every) = item.every_weeks.and_then(|every| i32::try_from(every).ok()).filter(|every| *every > 0)
            else {
                break;
            };
            let next = plus(on, every.saturating_mul(7));
            if next <= on || item.until.is_some_and(|until| next > until) {
                break;
            }
            on = next;
        }
    }
    (found, problems)
}

/// A payment of pay from the day, with its month's place among those from the start on; none before it.
struct PayDay {
    on: Date,
    /// How many pay days from the start on came before it.
    after_start: Option<usize>,
}

impl Ground<'_> {
    /// Every line. `start`: the day from which pay, benefits and drawings are those of the collective.
    fn grid(&self, start: Option<Date>) -> Result<Grid, Problem> {
        let mut grid = Grid::empty();
        let paces = &self.paces;
        for paid in &self.receipts.open {
            grid.add(paid.week, Line::OpenInvoices, paid.amount);
        }
        grid.weekly(Line::NewSales, &paces.sales, 1, self.receipts.lag.min(WEEKS));
        grid.weekly(Line::Subcontract, &paces.subcontract, -1, 0);
        grid.weekly(Line::Materials, &paces.materials, -1, 0);
        grid.weekly(Line::Overheads, &paces.overheads, -1, 0);
        grid.weekly(Line::OtherPayments, &paces.other, -1, 0);
        if paces.suppliers().is_none() {
            for paid in &self.suppliers {
                grid.add(paid.week, Line::Suppliers, -paid.amount);
            }
        }
        let days = self.pay_days(start)?;
        let [before, after] = &self.pay;
        self.on_pay_days(&mut grid, Line::NetPay, &paces.net_pay, after.net - before.net, &days, start);
        self.on_pay_days(&mut grid, Line::Benefits, &paces.benefits, after.benefits - before.benefits, &days, start);
        self.drawings(&mut grid, &days, start);
        self.on_pay_days(&mut grid, Line::Debt, &paces.debt, Amount::ZERO, &days, None);
        self.on_due_days(
            &mut grid,
            (Line::PayrollTax, Head::PayrollTax, self.due.payroll_tax),
            &paces.payroll_tax,
            after.payroll_tax - before.payroll_tax,
            &days,
        );
        self.on_due_days(
            &mut grid,
            (Line::Pension, Head::PensionOwed, self.due.pension),
            &paces.pension,
            after.pension - before.pension,
            &days,
        );
        self.vat(&mut grid);
        Ok(grid)
    }

    /// Pay days from a month before the day on.
    fn pay_days(&self, start: Option<Date>) -> Result<Vec<PayDay>, Problem> {
        let day = self.rules.value("assumption.pay_day")?;
        let day = day.to_u32().unwrap_or(0);
        let mut since = 0;
        let each = self.weeks.months(1).into_iter().map(|month| {
            let on = pay_day(month, day);
            let after_start = start.filter(|start| on >= *start).map(|_| {
                since += 1;
                since - 1
            });
            PayDay { on, after_start }
        });
        Ok(each.collect())
    }

    /// Puts a flow on the pay days still to come, or into every week where it goes by the week. `change`: what a year of
    /// the collective's differs by; a payment never turns into a receipt by it.
    fn on_pay_days(
        &self,
        grid: &mut Grid,
        line: Line,
        pace: &Pace,
        change: Amount,
        days: &[PayDay],
        start: Option<Date>,
    ) {
        let months = share_out(change, &[Decimal::ONE; 12]);
        match pace.per {
            Per::Week => {
                let by_week = share_out(change, &[Decimal::ONE; 52]);
                let each = carry_round(std::iter::repeat_n(pace.amount, WEEKS));
                let mut since = 0;
                for (week, amount) in each.into_iter().enumerate() {
                    let started = start.is_some_and(|start| plus(self.weeks.monday(week), 6) >= start);
                    let change = if started { by_week[since % 52] } else { Amount::ZERO };
                    since += usize::from(started);
                    grid.add(Some(week), line, -(amount + change).or_zero());
                }
            }
            _ => {
                let base = Amount::from_minor(pace.amount, Rounding::HalfUp);
                for day in days {
                    if let When::In(week) = self.still_to_come(day.on) {
                        let change = day.after_start.map_or(Amount::ZERO, |month| months[month % 12]);
                        grid.add(Some(week), line, -(base + change).or_zero());
                    }
                }
            }
        }
    }

    /// Drawings go on as they do until the collective starts, then as its payroll has them.
    fn drawings(&self, grid: &mut Grid, days: &[PayDay], start: Option<Date>) {
        let pace = &self.paces.drawings;
        let a_year = match pace.per {
            Per::Week => pace.amount * Decimal::from(52),
            _ => pace.amount * Decimal::from(12),
        };
        let today = Amount::from_minor(a_year, Rounding::HalfUp);
        let change = start.map_or(Amount::ZERO, |_| self.pay[1].drawings - today);
        // What is drawn today and what a year of it differs by round apart: nothing is drawn where nothing is left.
        let none = start.is_some() && self.pay[1].drawings == Amount::ZERO;
        let change = if none { change - Amount(12) } else { change };
        self.on_pay_days(grid, Line::Drawings, pace, change, days, start);
    }

    /// Puts what is owed by the accounts on the next day it is due, and what later pay days add on theirs.
    fn on_due_days(
        &self,
        grid: &mut Grid,
        (line, head, day): (Line, Head, u32),
        pace: &Pace,
        change: Amount,
        days: &[PayDay],
    ) {
        let months = share_out(change, &[Decimal::ONE; 12]);
        let base = Amount::from_minor(pace.amount, Rounding::HalfUp);
        let next = self.weeks.months(1).into_iter().map(|month| DueDays::after_pay(month, day));
        let next = next.filter(|due| *due > self.weeks.day).min();
        let owed = -self.books.balance(head);
        let stated = self.books.accounts.iter().any(|account| account.head == Some(head));
        if let (true, Some(When::In(week))) = (stated, next.map(|due| self.weeks.to_come(due))) {
            grid.add(Some(week), line, -owed);
        }
        for paid in days {
            let due = DueDays::after_pay(paid.on, day);
            // What is owed by the accounts stands for every pay day there was.
            let when = if paid.on <= self.weeks.day && stated { When::Before } else { self.still_to_come(due) };
            let change = paid.after_start.map_or(Amount::ZERO, |month| months[month % 12]);
            match when {
                When::In(week) => grid.add(Some(week), line, -(base + change).or_zero()),
                When::After if paid.on <= self.weeks.last() => grid.add(None, line, -(base + change).or_zero()),
                _ => {}
            }
        }
    }

    /// Value added tax: what the accounts owe goes to the quarters it is of, by days; each quarter goes on at the pace of
    /// those before until it ends.
    fn vat(&self, grid: &mut Grid) {
        let day = self.weeks.day;
        let ends = quarter_ends(self.weeks, self.paces.vat_quarter.0);
        let open: Vec<Date> = ends.into_iter().filter(|end| self.due.vat(*end) > day).collect();
        let days_of = |end: Date| (end - quarter_start(end)).get_days() + 1;
        let gone = |end: Date| ((day.min(end) - quarter_start(end)).get_days() + 1).max(0);
        let owed = -self.books.balance(Head::Vat);
        let stated = self.books.accounts.iter().any(|account| account.head == Some(Head::Vat));
        let weights: Vec<Decimal> = open.iter().map(|end| Decimal::from(gone(*end))).collect();
        let parts = match stated && weights.iter().any(|weight| !weight.is_zero()) {
            true => share_out(owed, &weights),
            false => vec![Amount::ZERO; open.len()],
        };
        for (end, part) in open.into_iter().zip(parts) {
            let left = match stated {
                true => Decimal::from(days_of(end) - gone(end)),
                false => Decimal::from(days_of(end)),
            };
            let more = self.paces.vat.amount * left / Decimal::from(days_of(end));
            let amount = part + Amount::from_minor(more, Rounding::HalfUp);
            if let When::In(week) = self.weeks.to_come(self.due.vat(end)) {
                grid.add(Some(week), Line::Vat, -amount);
            }
        }
    }

    fn still_to_come(&self, on: Date) -> When {
        if on <= self.weeks.day { When::Before } else { self.weeks.to_come(on) }
    }

    pub(super) fn opening(&self) -> Amount {
        self.opening
    }

    fn fits(&self) -> Vec<Fit> {
        let opening =
            Fit { id: FitId::Opening, value: Some(self.opening.minor()), per: Per::Once, basis: self.opening_basis };
        let open = |ledger: &[Invoice]| ledger.iter().map(|one| one.amount).sum::<Amount>().minor();
        let ledger = self.books.creditors.as_deref().map(open).zip(self.paces.suppliers());
        let lasts = ledger.and_then(|(open, pace)| open.checked_div(pace));
        let lasts = Fit {
            id: FitId::SupplierWeeks,
            value: lasts,
            per: Per::Time,
            basis: if lasts.is_some() { Basis::Ledger } else { Basis::NotKnown },
        };
        let due = Fit {
            id: FitId::DueDays,
            value: Some(self.due.payroll_tax.into()),
            per: Per::Time,
            basis: if self.due.law { Basis::Law } else { Basis::Assumption },
        };
        [opening, self.receipts.fit.clone(), lasts, due].into_iter().chain(self.paces.fits()).collect()
    }
}

/// The weeks of the plan whose bank is known, beside what was planned.
fn actual(books: &Books, weeks: Weeks, plan: &Run) -> Vec<ActualWeek> {
    let mut found: BTreeMap<usize, (BTreeMap<Flow, Amount>, Amount)> = BTreeMap::new();
    for week in books.actual() {
        let When::In(at) = weeks.when(week.from) else { continue };
        let (flows, closing) = found.entry(at).or_default();
        for flow in &week.flows {
            *flows.entry(flow.flow).or_default() += flow.amount;
        }
        *closing = week.closing;
    }
    let each = found.into_iter().map(|(at, (flows, closing))| {
        let planned = &plan.weeks[at];
        let forecast =
            |flow: Flow| planned.lines.iter().filter(|(line, _)| line.flow() == flow).map(|(_, one)| *one).sum();
        let flows =
            Flow::ALL.map(|flow| (flow, Beside::of(forecast(flow), flows.get(&flow).copied().unwrap_or_default())));
        ActualWeek {
            week: u32::try_from(at + 1).unwrap_or(u32::MAX),
            from: planned.from,
            flows: flows.into_iter().filter(|(_, beside)| *beside != Beside::default()).collect(),
            closing: Beside::of(planned.closing, closing),
        }
    });
    each.collect()
}

/// Words an action's problem.
pub(super) fn idle(action: &str, week: u32) -> Problem {
    let problem = Problem::new(Code::CashActionIdle, Place::address("viability.cash"));
    problem.with("week", Arg::Count(week.into())).with("action", Arg::Word(format!("cash-action-{action}")))
}
