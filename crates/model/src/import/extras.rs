//! What stands beside pay in a payroll: extras paid on top, and what the employer pays as the payroll has it. Both are
//! summed and said, and neither is pay.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::Record;
use super::headings::Columns;
use super::notes::Notes;
use super::numbers::{self, DecimalMark};
use super::profile::{Lexicon, Meaning};
use crate::problem::{Arg, Code, Place, Problem};

/// A column beside pay, summed over the rows that were taken.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Beside {
    /// The file.
    pub file: String,
    /// The heading as it stands.
    pub heading: String,
    /// What it is.
    pub kind: BesideKind,
    /// Its sum, in major units, for as long as the file's pay is.
    pub total: Decimal,
    /// Its sum over a year, where all pay of the file is of one period; none where it is not, or people have several runs.
    #[serde(default)]
    pub yearly: Option<Decimal>,
    /// Rows with an amount in it.
    pub rows: u32,
    /// Rows with an amount other than 0.
    pub paid: u32,
}

/// What stands beside pay.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum BesideKind {
    /// Paid on top of pay: overtime, allowances, bonuses.
    Extra,
    /// What the employer pays on it, to compare with what the law makes of it.
    EmployerCharge,
}

/// The columns beside pay of one table, as they are summed.
pub(super) struct Extras(Vec<(usize, BesideKind, Decimal, u32, u32)>);

impl Extras {
    pub(super) fn of(columns: &Columns) -> Self {
        let of = |meaning, kind| columns.of(meaning).iter().map(move |column| (*column, kind, Decimal::ZERO, 0, 0));
        let charges = of(Meaning::EmployerCharge, BesideKind::EmployerCharge);
        Self(of(Meaning::Extra, BesideKind::Extra).chain(charges).collect())
    }

    /// Adds what a row has.
    pub(super) fn add(&mut self, record: Record<'_>, marks: &[DecimalMark], words: &Lexicon) {
        for (column, _, total, rows, paid) in &mut self.0 {
            let mark = marks.get(*column).copied().unwrap_or(DecimalMark::Point);
            if let Some((value, _)) = numbers::amount(record.cell(*column), mark, &words.currencies) {
                *total = total.saturating_add(value);
                *rows += 1;
                *paid += u32::from(!value.is_zero());
            }
        }
    }

    /// Adds the sums of rows after these.
    pub(super) fn append(&mut self, later: &Self) {
        for ((_, _, total, rows, paid), (_, _, more, later, also)) in self.0.iter_mut().zip(&later.0) {
            *total = total.saturating_add(*more);
            (*rows, *paid) = (*rows + later, *paid + also);
        }
    }

    /// Returns the sums, and says which columns they are of.
    /// `times`: how often in a year all of the file's pay is paid.
    pub(super) fn said(self, label: &str, columns: &Columns, times: Option<Decimal>, notes: &mut Notes) -> Vec<Beside> {
        let heading = |column: usize| columns.headings.get(column).cloned().unwrap_or_default();
        let filled: Vec<Beside> = self
            .0
            .into_iter()
            .filter(|(.., paid)| *paid > 0)
            .map(|(column, kind, total, rows, paid)| Beside {
                file: label.to_owned(),
                heading: heading(column),
                kind,
                total,
                yearly: times.and_then(|times| total.checked_mul(times)),
                rows,
                paid,
            })
            .collect();
        for (kind, code) in
            [(BesideKind::Extra, Code::PayExtraApart), (BesideKind::EmployerCharge, Code::EmployerCostApart)]
        {
            let of: Vec<&str> = filled.iter().filter(|one| one.kind == kind).map(|one| one.heading.as_str()).collect();
            if !of.is_empty() {
                let problem = Problem::new(code, Place::file(label)).with("count", of.len());
                notes.say(problem.with("columns", Arg::Text(of.join(", "))));
            }
        }
        if columns.has(Meaning::PrivateNumber) {
            let of = columns.of(Meaning::PrivateNumber).iter().map(|column| heading(*column)).collect::<Vec<_>>();
            let problem = Problem::new(Code::ColumnPrivate, Place::file(label)).with("count", of.len());
            notes.say(problem.with("columns", Arg::Text(of.join(", "))));
        }
        filled
    }
}
