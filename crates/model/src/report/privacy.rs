//! What a printed copy may tell: no sum from which one person's pay or its change can be worked out, by
//! itself or by taking other printed sums from a printed total. The screen shows everything: who looks at
//! it has the payroll.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use crate::diagnosis::LayerCost;
use crate::firm::{FEWEST, Post};
use crate::money::Amount;
use crate::proposal::PostAfter;
use crate::savings::{Closure, Factor, Group};
use crate::story::Story;

/// Whether so many are some, and too few to be told of together.
pub(super) fn too_few(people: Decimal) -> bool {
    !people.is_zero() && people < Decimal::from(FEWEST)
}

fn pay_changes(post: &Post, after: Option<PostAfter>) -> bool {
    post.cost.zip(after).is_some_and(|(before, after)| before != after.cost)
}

/// Returns how many managers and how many others cost something else afterwards.
fn changed(story: &Story) -> (Decimal, Decimal) {
    let mut counts = (Decimal::ZERO, Decimal::ZERO);
    for (post, after) in story.firm.staff.iter().zip(&story.proposal.after) {
        if pay_changes(post, *after) {
            *(if post.is_manager() { &mut counts.0 } else { &mut counts.1 }) += post.multiple();
        }
    }
    counts
}

/// Whether the whole change is one or two people's, so that no sum over everybody hides it.
pub(super) fn change_is_of_very_few(story: &Story) -> bool {
    let (managers, others) = changed(story);
    too_few(managers + others)
}

/// Whether the sums by which pay falls and rises stay unprinted: with one of them known, the payroll before
/// and after gives the other.
pub(super) fn hides_changes(story: &Story) -> bool {
    let few = |posts: u32| too_few(posts.into());
    few(story.proposal.pay_falls.0) || few(story.proposal.pay_rises.0)
}

/// Returns the parts of a closure, each with the message of its name. In print the pay of managers and of
/// everybody else is one part where either is the change of very few.
pub(super) fn parts(story: &Story, closure: &Closure, print: bool) -> Vec<(String, Amount)> {
    let (managers, others) = changed(story);
    let merged = print && (too_few(managers) || too_few(others));
    let mut parts: Vec<(String, Amount)> = Vec::new();
    for part in &closure.parts {
        let id = match part.id {
            Factor::ManagementPremium | Factor::PayPolicy if merged => "factor-pay-of-all".to_owned(),
            factor => super::charts::factor(factor),
        };
        match parts.last_mut() {
            Some((last, amount)) if *last == id => *amount += part.amount,
            _ => parts.push((id, part.amount)),
        }
    }
    parts
}

/// Returns the cost of each cell where it may be printed. Where one may not, so many others are left out
/// that what they cost together, which follows from the total, is of several cells and people.
pub(super) fn cell_costs(story: &Story) -> Vec<Option<Amount>> {
    let cells = &story.proposal.cells;
    let paid = |index: u32| story.proposal.after.get(index as usize).is_some_and(Option::is_some);
    let known: Vec<Decimal> = cells
        .iter()
        .map(|cell| cell.members.iter().filter(|(index, _)| paid(*index)).map(|(_, size)| *size).sum())
        .collect();
    let mut order: Vec<usize> = (0..cells.len()).collect();
    order.sort_by_key(|index| known[*index]);
    let mut shown: Vec<Option<Amount>> = cells.iter().map(|cell| Some(cell.cost)).collect();
    let (mut hidden, mut people) = (0_u32, Decimal::ZERO);
    for index in order {
        let small = known[index] < Decimal::from(FEWEST);
        let uncovered = hidden > 0 && (hidden < 2 || too_few(people));
        if !small && !uncovered {
            break;
        }
        shown[index] = None;
        // A cell of nobody whose pay is known hides nobody.
        hidden += u32::from(!known[index].is_zero());
        people += known[index];
    }
    shown
}

/// Returns layers from the top, those of very few people together with a neighbour: people whose pay is
/// known, and in print people whose pay changes.
pub(super) fn layers(story: &Story, print: bool) -> Vec<Vec<&LayerCost>> {
    let mut counts: BTreeMap<Option<u32>, (Decimal, Decimal)> = BTreeMap::new();
    for (post, after) in story.firm.staff.iter().zip(&story.proposal.after) {
        let (known, changed) = counts.entry(post.layer).or_default();
        if post.cost.is_some() {
            *known += post.posts;
        }
        if pay_changes(post, *after) {
            *changed += post.multiple();
        }
    }
    let small = |group: &[&LayerCost]| {
        let of = |layer: &&LayerCost| counts.get(&layer.layer).copied().unwrap_or_default();
        let known: Decimal = group.iter().map(|layer| of(layer).0).sum();
        let changed: Decimal = group.iter().map(|layer| of(layer).1).sum();
        known < Decimal::from(FEWEST) || (print && too_few(changed))
    };
    let mut groups: Vec<Vec<&LayerCost>> = Vec::new();
    for layer in &story.diagnosis.layers {
        match groups.last_mut() {
            Some(group) if small(group) => group.push(layer),
            _ => groups.push(vec![layer]),
        }
    }
    while groups.len() > 1
        && let Some(last) = groups.pop_if(|last| small(last))
    {
        if let Some(group) = groups.last_mut() {
            group.extend(last);
        }
    }
    groups
}

/// Which cells a printed sum is of.
pub(super) enum Cells {
    /// One cell, by its place among the proposal's.
    One(usize),
    /// Those that are not told of by themselves, and whoever is in none.
    Others,
    /// What is the employer's.
    Employer,
}

/// Returns what cells cost before and after, as it may be printed: a cell of very few people, or with a change of very
/// few, is told of with others, and never so that one of them follows from the rest.
pub(super) fn cell_groups(story: &Story) -> Vec<(Cells, Amount, Amount)> {
    let cells = &story.proposal.cells;
    let mut counts = vec![(Decimal::ZERO, Decimal::ZERO); cells.len()];
    for (cell, count) in cells.iter().zip(&mut counts) {
        for (index, size) in &cell.members {
            let (post, after) = (&story.firm.staff[*index as usize], story.proposal.after[*index as usize]);
            if post.cost.is_some() && after.is_some() {
                count.0 += *size;
                count.1 += if pay_changes(post, after) { *size } else { Decimal::ZERO };
            }
        }
    }
    let small = |(people, changed): &(Decimal, Decimal)| *people < Decimal::from(FEWEST) || too_few(*changed);
    let mut order: Vec<usize> = (0..cells.len()).collect();
    order.sort_by_key(|cell| (!small(&counts[*cell]), counts[*cell].0));
    let mut hidden = vec![false; cells.len()];
    // Whoever is in no cell is told of with those that are hidden.
    let nowhere: Decimal =
        story.savings.by_cell.iter().filter(|one| one.group == Group::Cell(None)).map(|one| one.posts).sum();
    let (mut count, mut people) = (u32::from(!nowhere.is_zero()), (nowhere, nowhere));
    for cell in order {
        let uncovered = count > 0 && (count < 2 || small(&people));
        if !small(&counts[cell]) && !uncovered {
            break;
        }
        hidden[cell] = true;
        count += 1;
        people = (people.0 + counts[cell].0, people.1 + counts[cell].1);
    }
    let mut told = Vec::new();
    let mut others = (Amount::ZERO, Amount::ZERO);
    let mut some = false;
    for group in &story.savings.by_cell {
        match group.group {
            Group::Employer => {
                if some {
                    told.push((Cells::Others, others.0, others.1));
                }
                told.push((Cells::Employer, group.before, group.after));
            }
            Group::Cell(Some(cell)) if !hidden[cell as usize] => {
                told.push((Cells::One(cell as usize), group.before, group.after));
            }
            _ => {
                others = (others.0 + group.before, others.1 + group.after);
                some = true;
            }
        }
    }
    told
}
