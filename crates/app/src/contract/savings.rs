//! The savings chapter as it crosses to the window.

use leveller_model::decision::{Author, Coordination};
use serde::{Deserialize, Serialize};
use specta::Type;

use super::{ChartView, Figure, Line, SaidView};

/// The savings chapter.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
pub struct SavingsView {
    /// How many people are left out; empty when nobody is.
    pub incomplete: String,
    /// That some are paid less than the minimum wage today; none where nobody is.
    pub below_minimum: Option<SaidView>,
    /// Everybody stays, then the same output.
    pub closures: Vec<ClosureView>,
    /// The question and its answer: "Is it about half? No".
    pub half_title: String,
    /// The answer in a sentence.
    pub half: String,
    /// The claim, drawn.
    pub half_chart: Option<ChartView>,
    /// What would have to be true.
    pub needs: Vec<NeedView>,
    /// From payroll before to payroll after, drawn, with everybody staying.
    pub waterfall: Option<ChartView>,
    /// What each layer costs before and after, what is the employer's last.
    pub by_layer: Vec<GroupRow>,
    /// The same by cell.
    pub by_cell: Vec<GroupRow>,
    /// How far the saving may be off; none where nobody asked for it yet.
    pub range: Option<RangeView>,
    /// That the range was not worked out, in words; empty where it was.
    pub not_yet: String,
    /// How far each uncertain value may be off, as the plan has it.
    pub uncertain: Vec<UncertainView>,
    /// Published studies.
    pub studies: Vec<StudyView>,
    /// The gain of output per productive hour, in whole per cent, for a slider.
    pub gain_percent: i32,
    /// Share of the coordinating that can shrink which the cells still need, in whole per cent, for a slider.
    pub kept_percent: i32,
    /// What was decided about coordination, to decide on with one value changed.
    pub coordination: Coordination,
}

/// One reading of "after".
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ClosureView {
    /// Its id.
    pub id: String,
    /// Its name.
    pub label: String,
    /// Payroll today.
    pub before: Figure,
    /// Payroll afterwards.
    pub after: Figure,
    /// The saving.
    pub saving: Figure,
    /// The saving as a share.
    pub share: Figure,
    /// Posts afterwards for each post today.
    pub headcount: Figure,
    /// What it is made of, each part's average over every order; sums to the saving.
    pub parts: Vec<Line>,
    /// What it is made of, one change after another; sums to the saving.
    pub in_order: Vec<Line>,
    /// The saving by each of the three things half can mean.
    pub readings: Vec<Line>,
}

/// What one unknown would have to be.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct NeedView {
    /// What it is.
    pub label: String,
    /// As it is or as decided.
    pub now: Figure,
    /// As it would have to be.
    pub value: Figure,
    /// How that stands to what is known.
    pub verdict: String,
}

/// What a group of people costs before and after.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct GroupRow {
    /// Its name.
    pub label: String,
    /// Posts in it; empty for what is the employer's.
    pub posts: Figure,
    /// What it costs today.
    pub before: Figure,
    /// What it costs afterwards.
    pub after: Figure,
    /// The change.
    pub change: Figure,
}

/// How far the saving may be off.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
pub struct RangeView {
    /// How it was worked out.
    pub how: SaidView,
    /// How many draws were made.
    pub draws: u32,
    /// Where the random numbers started.
    pub seed: String,
    /// Heads of the percentiles.
    pub percentiles: Vec<String>,
    /// Each reading of "after" that has a range.
    pub closures: Vec<ClosureRangeView>,
    /// Posts for the same output, at the percentiles; empty where they are not known.
    pub posts: Vec<Figure>,
    /// The saving of the first year, at the percentiles.
    pub first_year: Vec<Figure>,
    /// What the first year costs and brings, in a sentence.
    pub first_year_sentence: SaidView,
}

/// The range of one reading of "after".
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
pub struct ClosureRangeView {
    /// Its id.
    pub id: String,
    /// Nine draws in ten, in a sentence.
    pub sentence: SaidView,
    /// How often half is reached and how often payroll rises, in a sentence.
    pub chances: SaidView,
    /// The saving at the percentiles.
    pub savings: Vec<Figure>,
    /// The same as shares of payroll.
    pub shares: Vec<Figure>,
    /// How likely it is that the saving is at least 0 %, 1 %, … 100 % of payroll, in words.
    pub reaching: Vec<String>,
    /// How often the saving lies where, drawn.
    pub distribution: Option<ChartView>,
    /// What moves it most, drawn.
    pub swings: Option<ChartView>,
}

/// How far an uncertain value may be off.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct UncertainView {
    /// Its id.
    pub id: String,
    /// Its name.
    pub label: String,
    /// Low, likely and high, in words.
    pub values: Vec<String>,
    /// Low, likely and high as a person would enter them: shares as fractions, weeks as they are.
    pub exact: Vec<String>,
    /// Whether it is a share, typed in per cent.
    pub percent: bool,
    /// Whether somebody entered it.
    pub entered: bool,
    /// What it rests on.
    pub basis: String,
}

/// A published study.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct StudyView {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What it looked at.
    pub about: String,
    /// What it found.
    pub found: String,
    /// How well that is known.
    pub known: String,
    /// Where it, or what quotes it, can be read.
    pub links: Vec<String>,
    /// Whether it found a gain of output in numbers, so that it can stand behind the range.
    pub usable: bool,
    /// Whether it is the one chosen.
    pub chosen: bool,
}

/// The savings while a slider moves: tried, not kept.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
pub struct SlidView {
    /// Everybody stays, then the same output.
    pub closures: Vec<SlidClosure>,
    /// From payroll before to payroll after, drawn, with everybody staying.
    pub waterfall: Option<ChartView>,
}

/// One reading of "after" while a slider moves.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct SlidClosure {
    /// Its id.
    pub id: String,
    /// The saving.
    pub saving: Figure,
    /// The saving as a share.
    pub share: Figure,
}

/// Scenarios side by side.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct CompareView {
    /// Names of the scenarios.
    pub scenarios: Vec<String>,
    /// What is compared.
    pub rows: Vec<CompareRow>,
}

/// One thing that is compared.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct CompareRow {
    /// What it is.
    pub label: String,
    /// The figure of each scenario.
    pub figures: Vec<Figure>,
}

/// A decision of a scenario, with when it was made and by whom.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct DecidedView {
    /// What was decided.
    pub sentence: String,
    /// The day, in words.
    pub on: String,
    /// Who made it, where somebody said their name.
    pub by: Option<Author>,
    /// Number of the operation in the history; empty where it is not known.
    pub operation: String,
}

/// What is worked out only when somebody asks: two unknowns at once, and what explains the spread.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
pub struct SavingsDetail {
    /// Two unknowns at once.
    pub maps: Vec<MapView>,
    /// What explains the spread of each reading; empty where no range was worked out.
    pub explained: Vec<ExplainedView>,
}

/// Two unknowns at once.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct MapView {
    /// Name of the unknown across.
    pub across: String,
    /// Name of the unknown down.
    pub down: String,
    /// Values across.
    pub columns: Vec<String>,
    /// Values down, each with its cells.
    pub rows: Vec<MapRow>,
}

/// One row of a map.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct MapRow {
    /// The value down.
    pub value: String,
    /// Its cells.
    pub cells: Vec<MapCellView>,
}

/// One pair of values.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct MapCellView {
    /// The saving as a share, in words.
    pub saving: String,
    /// How the pair stands to what is known: an id.
    pub verdict: String,
    /// The same in words.
    pub verdict_text: String,
    /// Whether the saving is half or more.
    pub half: bool,
}

/// What explains the spread of one reading.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ExplainedView {
    /// Name of the reading.
    pub label: String,
    /// The uncertain values.
    pub rows: Vec<ExplainedRow>,
}

/// What one uncertain value explains of a spread.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ExplainedRow {
    /// Name of the value.
    pub label: String,
    /// The share it explains by itself, and with all it does together with others.
    pub shares: Vec<Figure>,
}
