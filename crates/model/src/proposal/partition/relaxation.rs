//! The linear relaxation, solved in floating point. What comes out are hints: whoever uses the prices rounds them to
//! whole numbers and proves from those, so that no proof rests on a float.
#![allow(clippy::disallowed_types, reason = "a linear program is solved in floating point; its answer is a hint")]

use good_lp::{Expression, Solution, SolverModel, constraint, microlp, variable, variables};

/// Returns a price for each piece, in parts of `scale`, so that no known cell keeps more than its pieces' prices and
/// the sum of the prices is least: the dual of choosing among the known cells. `cells` are pieces and kept weight;
/// `counts` bounds how many cells there are. None where the solver finds none.
pub(super) fn prices(cells: &[(Vec<u32>, u64)], pieces: usize, counts: (u64, u64), scale: i64) -> Option<Vec<i64>> {
    let most = cells.iter().map(|(_, kept)| *kept).max().unwrap_or(0) as f64 + 1.0;
    let mut unknowns = variables!();
    let price: Vec<_> = (0..pieces).map(|_| unknowns.add(variable().min(-most).max(most))).collect();
    let (over, under) = (unknowns.add(variable().min(0).max(most)), unknowns.add(variable().min(0).max(most)));
    let sum: Expression = price.iter().sum();
    let mut program = unknowns.minimise(sum + over * counts.1 as f64 - under * counts.0 as f64).using(microlp);
    for (cell, kept) in cells {
        let of: Expression = cell.iter().map(|piece| price[*piece as usize]).sum();
        program.add_constraint(constraint!(of + over - under >= *kept as f64));
    }
    let solved = program.solve().ok()?;
    let whole = |value: f64| value.is_finite().then(|| (value * scale as f64).round() as i64);
    price.iter().map(|price| whole(solved.value(*price))).collect()
}
