//! Reporting lines made from units and grades, where the files have none.

use std::collections::{BTreeMap, HashMap};

use rust_decimal::Decimal;

use super::tree::Above;
use crate::decision::LineOrder;
use crate::import::Row;
use crate::money::Amount;

/// Returns a line for every row the files say nothing of: in each unit the first by grade leads the rest, and whoever
/// leads a unit, or is in none, reports to the first of all, or to the one person the files put at the top. Rows that
/// stand for several posts lead nobody where anybody else can.
pub(super) fn build(rows: &[Row], above: &[Above], by: &LineOrder, pay: &[Option<Amount>]) -> Vec<(usize, Above)> {
    let graded = !by.grades.is_empty() || by.pay;
    let open: Vec<usize> = (0..rows.len()).filter(|row| graded && above[*row] == Above::Unknown).collect();
    let ranks: HashMap<&str, usize> =
        by.grades.iter().enumerate().map(|(rank, grade)| (grade.as_str(), rank)).collect();
    let rank = |row: usize| {
        let grade = rows[row].grade.as_deref().and_then(|grade| ranks.get(grade)).copied().unwrap_or(ranks.len());
        let pay = pay[row].filter(|_| by.pay).unwrap_or(Amount::ZERO);
        (rows[row].posts > Decimal::ONE, grade, std::cmp::Reverse(pay), row)
    };
    let mut units: BTreeMap<&str, usize> = BTreeMap::new();
    for (row, unit) in rows.iter().enumerate().filter_map(|(row, of)| Some((row, of.unit.as_deref()?))) {
        let head = units.entry(unit).or_insert(row);
        if rank(row) < rank(*head) {
            *head = row;
        }
    }
    let mut roots = (0..rows.len()).filter(|row| above[*row] == Above::Nobody);
    let top = match (roots.next(), roots.next()) {
        (Some(only), None) => Some(only),
        _ => open.iter().copied().min_by_key(|row| rank(*row)),
    };
    let Some(top) = top else { return Vec::new() };
    let mut lines = above.to_vec();
    if lines[top] == Above::Unknown {
        lines[top] = Above::Nobody;
    }
    for &row in open.iter().filter(|row| **row != top) {
        let head = rows[row].unit.as_deref().and_then(|unit| units.get(unit)).copied().filter(|head| *head != row);
        let reaches = |to: usize| {
            // A line of the files may lead back to the row itself, or go round without it: then it comes by a mark that
            // is moved on after twice as many steps each time.
            let (mut at, mut mark, mut steps, mut marked) = (to, to, 0_usize, 1_usize);
            while let (Above::Post(next), true) = (lines[at], at != row) {
                (at, steps) = (next, steps + 1);
                if at == mark {
                    return at == row;
                }
                if steps == marked {
                    (mark, marked) = (at, marked * 2);
                }
            }
            at == row
        };
        let manager = head.into_iter().chain([top]).find(|manager| !reaches(*manager));
        lines[row] = manager.map_or(Above::Nobody, Above::Post);
    }
    open.into_iter().map(|row| (row, lines[row])).collect()
}

/// Returns by what lines could be made, with the words of each: by grade in the order of what the grades are paid on
/// average, and where nothing says a grade, by pay.
pub(super) fn proposed(rows: &[Row], pay: &[Option<Amount>]) -> Vec<(&'static str, LineOrder)> {
    let mut grades: BTreeMap<&str, (usize, Decimal, u32)> = BTreeMap::new();
    for (row, grade) in rows.iter().enumerate().filter_map(|(row, of)| Some((row, of.grade.as_deref()?))) {
        let (_, sum, paid) = grades.entry(grade).or_insert((row, Decimal::ZERO, 0));
        if let Some(pay) = pay[row] {
            *sum = sum.saturating_add(pay.minor());
            *paid += 1;
        }
    }
    let paid = pay.iter().flatten().next().is_some();
    let mut order: Vec<(&str, usize, Decimal)> = grades
        .into_iter()
        .map(|(grade, (first, sum, paid))| (grade, first, sum.checked_div(Decimal::from(paid)).unwrap_or_default()))
        .collect();
    order.sort_by(|one, other| (other.2, one.1).cmp(&(one.2, other.1)));
    let by_grade = LineOrder { grades: order.iter().map(|(grade, ..)| (*grade).to_owned()).collect(), pay: false };
    match (by_grade.grades.len() > 1, paid) {
        (true, _) => vec![("fix-build-by-grade", by_grade)],
        (false, true) => vec![("fix-build-by-pay", LineOrder { grades: Vec::new(), pay: true })],
        (false, false) => Vec::new(),
    }
}
