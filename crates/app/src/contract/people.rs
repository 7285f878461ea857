//! Everybody who works in the firm as the window asks for them: rows, the chart of lines, and what is found by words.

use std::fmt;

use serde::{Deserialize, Serialize};
use specta::Type;

use super::{Figure, SaidView};

/// What rows of the people table are sorted by.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum PeopleSort {
    /// As they stand in the files.
    #[default]
    AsRead,
    /// Name of the person, else title of the post.
    Name,
    /// Title of the post.
    Title,
    /// Department or unit.
    Unit,
    /// Who it reports to.
    Manager,
    /// Layer.
    Layer,
    /// Posts it stands for.
    Posts,
    /// Paid hours a week.
    Hours,
    /// Yearly pay of one post.
    Pay,
    /// What it costs in a year.
    Cost,
}

/// Which rows of the people table are wanted.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct PeopleRequest {
    /// Id of the scenario.
    pub scenario: String,
    /// The first row.
    pub offset: u32,
    /// How many.
    pub count: u32,
    /// Words all of which stand in the name, post, unit or id; empty: everybody.
    pub search: String,
    /// The unit; none: all of them.
    pub unit: Option<String>,
    /// What they are sorted by.
    pub sort: PeopleSort,
    /// Whether the greatest comes first.
    pub down: bool,
}

/// A part of the reporting chart.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ReportingChart {
    /// Those above the first post, from the top down.
    pub above: Vec<ChartPost>,
    /// The posts, each after who it reports to.
    pub posts: Vec<ChartPost>,
    /// Posts whose line is wrong: in a loop, or with a manager who is not found or not the only one.
    pub lost: Vec<ChartPost>,
    /// The chart in a sentence.
    pub sentence: SaidView,
}

/// A post in the reporting chart.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ChartPost {
    /// Stable key.
    pub key: String,
    /// Name of the person, or the title of a group of posts.
    pub name: String,
    /// Title of the post.
    pub title: String,
    /// Department or unit.
    pub unit: String,
    /// Layer, from 1 at the top; none where no top is reached.
    pub layer: Option<u32>,
    /// Key of who it reports to.
    pub manager: Option<String>,
    /// How many report to it.
    pub reports: u32,
    /// How many stand below it, all layers.
    pub below: u32,
    /// Whether some of them are not in this part.
    pub shut: bool,
    /// Where its line comes from, where that is no file; else empty.
    pub line: String,
    /// What is wrong with its line; empty where nothing is.
    pub wrong: String,
}

impl fmt::Debug for ChartPost {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ChartPost({})", self.key)
    }
}

/// What something that was found is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum FoundKind {
    /// A person or a group of posts.
    Person,
    /// A cell.
    Cell,
    /// A task.
    Task,
    /// A rule of the draft.
    Rule,
    /// A figure.
    Figure,
}

/// Something that was found.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct FoundView {
    /// What it is.
    pub kind: FoundKind,
    /// Key of the person, name of the cell, id of the task, id of the clause, or address of the figure.
    pub id: String,
    /// What it is called.
    pub label: String,
    /// What tells it from others: post and unit, part of the rules, the figure's value.
    pub detail: String,
}

impl fmt::Debug for FoundView {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "FoundView({:?} {})", self.kind, self.id)
    }
}

/// A window of the people table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct PeopleWindow {
    /// How many rows there are in all.
    pub total: u32,
    /// Names of the units there are, for a choice among them.
    pub units: Vec<String>,
    /// Rows from the offset asked for.
    pub rows: Vec<PersonRow>,
}

/// One row of the people table.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct PersonRow {
    /// Stable key.
    pub key: String,
    /// Name of the person, or the title of a group of posts.
    pub name: String,
    /// Title of the post.
    pub title: String,
    /// Department or unit.
    pub unit: String,
    /// Name or title of who it reports to.
    pub manager: String,
    /// Where its line comes from, where that is no file; else empty.
    pub line: String,
    /// Layer, from 1 at a root; empty where none.
    pub layer: Figure,
    /// Posts it stands for.
    pub posts: Figure,
    /// Paid hours a week.
    pub hours: Figure,
    /// Yearly pay.
    pub pay: Figure,
    /// Yearly cost.
    pub cost: Figure,
    /// Cell it would work in.
    pub cell: String,
    /// Yearly pay after.
    pub pay_after: Figure,
    /// What reaches the person of a year's pay.
    pub take_home: Figure,
    /// The same afterwards.
    pub take_home_after: Figure,
    /// Statutory redundancy pay, were the job to end on the day the firm is looked at.
    pub redundancy: Figure,
    /// Statutory notice.
    pub notice: Figure,
    /// Share of the hours that goes into coordinating.
    pub coordination: Figure,
    /// Whether somebody reports to it.
    pub manages: bool,
}

impl fmt::Debug for PersonRow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PersonRow({})", self.key)
    }
}
