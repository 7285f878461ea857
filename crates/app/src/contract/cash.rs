//! Thirteen weeks of cash and signs of insolvency as they cross to the window.

use leveller_model::decision::{CashAction, CashItem};
use serde::{Deserialize, Serialize};
use specta::Type;

use super::{ChartView, Choice, Figure, Line, OwnFigureView, SaidView};

/// Whether cash lasts.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
pub struct CashView {
    /// What the headline says.
    pub headline: SaidView,
    /// Lists of the books that are not there, each with what it would give.
    pub missing: Vec<String>,
    /// What is in no week because nothing tells it; empty where everything is told.
    pub gaps: String,
    /// The thirteen weeks; none where no list says what is at the bank.
    pub weeks: Option<ThirteenWeeks>,
    /// Signs of solvency and insolvency.
    pub signs: Vec<SignView>,
    /// Where the firm stands by its books, with the accounts that are nothing known last; empty without accounts.
    pub position: Vec<Line>,
    /// Every account, those that are nothing known first.
    pub accounts: Vec<AccountView>,
    /// What an account can be.
    pub heads: Vec<Choice>,
}

/// Thirteen weeks of cash.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
pub struct ThirteenWeeks {
    /// What the lines are of, with the sign of the currency; a head of a table.
    pub head: String,
    /// The balances, drawn.
    pub chart: Option<ChartView>,
    /// The weeks.
    pub weeks: Vec<CashWeek>,
    /// As planned, then as things are.
    pub runs: Vec<CashRun>,
    /// Weeks that end below the floor as planned.
    pub red: Vec<RedWeekView>,
    /// Actions that are in the plan.
    pub taken: Vec<TakenView>,
    /// The lowest closing balance as planned, and as things are.
    pub lowest: Vec<Line>,
    /// The day the collective starts, in words; empty where nobody said one.
    pub start: String,
    /// The same as it is typed: year, month and day.
    pub start_day: String,
    /// Whether a wave of cells is dated, which says the day.
    pub start_by_wave: bool,
    /// The floor and the overdraft.
    pub limits: Vec<Line>,
    /// What is assumed and can be entered for the firm, the floor and the overdraft first.
    pub own: Vec<OwnFigureView>,
    /// What the weeks rest on.
    pub fits: Vec<FitView>,
    /// Open invoices that are not counted on.
    pub doubtful: Line,
    /// What a person entered.
    pub items: Vec<CashItemView>,
    /// What money that comes in or goes out can be.
    pub kinds: Vec<Choice>,
    /// Forecast against actual, week by week.
    pub actual: Vec<ActualWeekView>,
}

/// One week.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct CashWeek {
    /// Which, from 1.
    pub number: u32,
    /// The same in words.
    pub name: String,
    /// Its first day, short.
    pub from: String,
    /// Whether the collective starts in it.
    pub starts: bool,
}

/// Thirteen weeks one way.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct CashRun {
    /// `plan` or `as-is`.
    pub id: String,
    /// Its name.
    pub label: String,
    /// Numbers of the weeks that end below the floor.
    pub red: Vec<u32>,
    /// Opening, every line, closing; where an overdraft is agreed, what is left of it with what is there.
    pub rows: Vec<CashRow>,
}

/// One line through the weeks, in whole major units; each explains itself to the minor unit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct CashRow {
    /// What it is.
    pub label: String,
    /// A figure a week.
    pub cells: Vec<Figure>,
    /// Whether it is a balance.
    pub total: bool,
}

/// A week that ends below the floor.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct RedWeekView {
    /// Which, from 1.
    pub week: u32,
    /// The same in words.
    pub name: String,
    /// What it is short of the floor.
    pub short: Figure,
    /// What can be done about it; none where nothing here brings anything.
    pub action: Option<CashAction>,
    /// The action in words, or that there is none.
    pub what: String,
    /// What that costs later; empty where there is no action.
    pub costs: String,
    /// What the action brings.
    pub brings: Option<Figure>,
    /// Whether that covers what is missing.
    pub covers: bool,
    /// What is missing, what the action brings and what is left, in a sentence.
    pub says: String,
}

/// An action that is in the plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct TakenView {
    /// For which week, from 1.
    pub week: u32,
    /// The same in words.
    pub name: String,
    /// Which.
    pub action: CashAction,
    /// The same in words.
    pub what: String,
    /// What it costs later.
    pub costs: String,
}

/// What the weeks rest on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct FitView {
    /// What it is.
    pub label: String,
    /// The value.
    pub figure: Figure,
    /// What tells it.
    pub basis: String,
}

/// Money a person entered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct CashItemView {
    /// Its id.
    pub id: String,
    /// What was entered.
    pub item: CashItem,
    /// What it is, in words.
    pub kind: String,
    /// When, in words.
    pub when: String,
    /// How much each time.
    pub figure: Figure,
}

/// A week of the plan beside what came of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ActualWeekView {
    /// Which, in words.
    pub name: String,
    /// Movements by kind, then the closing balance.
    pub rows: Vec<ActualRow>,
}

/// Forecast, actual and their difference.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ActualRow {
    /// What it is.
    pub label: String,
    /// Forecast, actual, actual less forecast.
    pub cells: Vec<Figure>,
    /// Whether it is the closing balance.
    pub total: bool,
}

/// One sign of solvency or insolvency.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct SignView {
    /// What is looked at.
    pub label: String,
    /// The figure.
    pub figure: Figure,
    /// What it says.
    pub says: String,
    /// What it does not say.
    pub caveat: String,
    /// Whether it is a sign of insolvency.
    pub bad: bool,
}

/// One account.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct AccountView {
    /// What decisions call it.
    pub id: String,
    /// Its code and name.
    pub name: String,
    /// Its balance, a debit above zero.
    pub figure: Figure,
    /// What it is; empty where that is not known.
    pub head: String,
    /// Whether a person said so; else its name tells it.
    pub decided: bool,
}
