//! Networks to part into cells, and the plainest way to anneal one.

use std::collections::HashMap;
use std::time::{Duration, Instant};

use leveller_model::proposal::partition::{Unit, Workforce};

/// Reads a network of pairs of numbers below a heading.
pub fn network(csv: &str, min: u32, max: u32) -> Workforce {
    let pairs = csv.lines().skip(1).filter_map(|line| line.split_once(','));
    let ties: Vec<_> = pairs.filter_map(|(one, other)| Some((one.parse().ok()?, other.parse().ok()?, 1))).collect();
    let people = ties.iter().map(|(one, other, _): &(u32, u32, u32)| one.max(other) + 1).max().unwrap_or(0);
    let unit = Unit { size: 1000, ..Unit::default() };
    Workforce { units: vec![unit; people as usize], ties, min, max, ..Workforce::default() }
}

/// Returns a firm of invented teams of 4 to 14, with ties inside the team, to teams near it, and to anybody; and
/// what the teams themselves would cut.
pub fn teams(people: u32) -> (Workforce, u64) {
    let mut draw = draws();
    let mut below = |limit: u32| (draw() % u64::from(limit)) as u32;
    let mut starts = vec![0];
    while starts.last().is_some_and(|last| *last < people) {
        let next = starts.last().copied().unwrap_or(0) + 4 + below(11);
        starts.push(next.min(people));
    }
    let team_of = |one: u32| starts.partition_point(|start| *start <= one) - 1;
    let mut ties = Vec::new();
    for one in 0..people {
        let own = team_of(one);
        for other in one + 1..starts[own + 1] {
            if below(10) < 6 {
                ties.push((one, other, 1 + below(9)));
            }
        }
        for _ in 0..3 {
            let near = (own + 1 + below(5) as usize) % (starts.len() - 1);
            ties.push((one, starts[near] + below(starts[near + 1] - starts[near]), 1 + below(4)));
        }
        ties.push((one, below(people), 1));
    }
    let across = ties.iter().filter(|(one, other, _)| team_of(*one) != team_of(*other));
    let cut = across.map(|(_, _, weight)| u64::from(*weight)).sum();
    // Nobody's number says which team they are in.
    let mut order: Vec<u32> = (0..people).collect();
    (1..people).rev().for_each(|last| order.swap(last as usize, below(last + 1) as usize));
    let ties = ties.into_iter().map(|(one, other, weight)| (order[one as usize], order[other as usize], weight));
    let units = vec![Unit { size: 1000, ..Unit::default() }; people as usize];
    (Workforce { units, ties: ties.collect(), min: 5_000, max: 12_000, ..Workforce::default() }, cut)
}

/// Whole numbers by xorshift.
fn draws() -> impl FnMut() -> u64 {
    let mut state = 88_172_645_463_325_252_u64;
    move || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state >> 11
    }
}

/// Anneals people of one size in one block as a textbook has it: anybody, to any cell, alone or for anybody there;
/// cells of nine, cooled with the clock. Returns the cut.
pub fn annealed_plainly(workforce: &Workforce, time: Duration) -> u64 {
    let people = workforce.units.len();
    let (min, max) = ((workforce.min / 1000) as usize, (workforce.max / 1000) as usize);
    let count = people / 9;
    let mut near: Vec<HashMap<u32, u64>> = vec![HashMap::new(); people];
    for &(one, other, weight) in workforce.ties.iter().filter(|(one, other, _)| one != other) {
        *near[one as usize].entry(other).or_default() += u64::from(weight);
        *near[other as usize].entry(one).or_default() += u64::from(weight);
    }
    let ties: Vec<Vec<(u32, u64)>> =
        near.iter().map(|near| near.iter().map(|(one, weight)| (*one, *weight)).collect()).collect();
    let mut cell: Vec<usize> = (0..people).map(|one| one % count).collect();
    let mut members: Vec<Vec<usize>> = vec![Vec::new(); count];
    cell.iter().enumerate().for_each(|(one, own)| members[*own].push(one));
    let pull = |cell: &[usize], one: usize, to: usize| -> i64 {
        ties[one].iter().filter(|(other, _)| cell[*other as usize] == to).map(|(_, weight)| *weight as i64).sum()
    };
    let mut draw = draws();
    let begun = Instant::now();
    let mut temperature = 1.0;
    for step in 0_u64.. {
        if step % 1024 == 0 {
            let gone = begun.elapsed().as_secs_f64() / time.as_secs_f64();
            if gone >= 1.0 {
                break;
            }
            temperature = 2.0 * 0.05_f64.powf(gone);
        }
        let one = draw() as usize % people;
        let (from, to) = (cell[one], draw() as usize % count);
        if from == to {
            continue;
        }
        let at = draw() as usize % (members[to].len() + 1);
        let back = members[to].get(at).copied();
        if back.is_none() && (members[from].len() <= min || members[to].len() >= max) {
            continue;
        }
        let mut gain = pull(&cell, one, to) - pull(&cell, one, from);
        if let Some(other) = back {
            gain += pull(&cell, other, from) - pull(&cell, other, to);
            gain -= 2 * near[one].get(&(other as u32)).copied().unwrap_or(0) as i64;
        }
        let chance = (draw() % (1 << 32)) as f64 / (1_u64 << 32) as f64;
        if gain < 0 && chance >= (gain as f64 / temperature).exp() {
            continue;
        }
        members[from].retain(|other| *other != one);
        members[to].push(one);
        cell[one] = to;
        if let Some(other) = back {
            members[to].retain(|one| *one != other);
            members[from].push(other);
            cell[other] = from;
        }
    }
    let across = workforce.ties.iter().filter(|(one, other, _)| cell[*one as usize] != cell[*other as usize]);
    across.map(|(_, _, weight)| u64::from(*weight)).sum()
}
