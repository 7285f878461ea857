//! What a printed copy may tell: no sum from which one person's pay or its change can be worked out, by
//! itself or by taking other printed sums from a printed total. The screen shows everything: who looks at
//! it has the payroll.

use std::collections::{BTreeMap, HashSet};

use rust_decimal::Decimal;

use super::edition::Edition;
use crate::diagnosis::LayerCost;
use crate::firm::{FEWEST, Post};
use crate::money::Amount;
use crate::proposal::PostAfter;
use crate::savings::{Closure, Factor, Group, NeedId};
use crate::story::Story;
use crate::viability::{CashPlan, Line};

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

fn count(story: &Story, is: impl Fn(&Post, Option<PostAfter>) -> bool) -> Decimal {
    let posts = story.firm.staff.iter().zip(&story.proposal.after);
    posts.filter(|(post, after)| is(post, **after)).map(|(post, _)| post.multiple()).sum()
}

/// Whether so few people's pay is known that every total is theirs.
pub(super) fn known_people_are_few(story: &Story) -> bool {
    too_few(count(story, |post, _| post.cost.is_some() || post.drawings > Amount::ZERO))
}

/// Whether what owners draw is one or two people's.
pub(super) fn owners_are_few(story: &Story) -> bool {
    too_few(count(story, |post, _| post.drawings > Amount::ZERO))
}

/// Whether the whole change is one or two people's, so that no sum over everybody hides it.
pub(super) fn change_is_of_very_few(story: &Story) -> bool {
    let closure = &story.savings.closures[0];
    let drawings_end = closure.before.owner_drawings != closure.after.owner_drawings;
    too_few(count(story, |post, after| pay_changes(post, after) || (drawings_end && post.drawings > Amount::ZERO)))
}

/// Whether the sums by which pay falls and rises stay unprinted: with one of them known, the payroll before
/// and after gives the other.
pub(super) fn hides_changes(story: &Story) -> bool {
    let few = |posts: u32| too_few(posts.into());
    few(story.proposal.pay_falls.0) || few(story.proposal.pay_rises.0)
}

/// Whether whoever a pay cap holds down can work out from their own pay what one or two people earn: the cap is so many
/// times the lowest hourly rate.
pub(super) fn lowest_paid_are_few(story: &Story) -> bool {
    let Some(cap) = story.proposal.pay_cap else { return false };
    let paid =
        || story.firm.staff.iter().zip(&story.proposal.after).filter_map(|(post, after)| Some((post, (*after)?)));
    let Some(lowest) = paid().map(|(_, after)| after.hourly).min() else { return false };
    let of = |rate: Amount| -> Decimal {
        paid().filter(|(_, after)| after.hourly == rate).map(|(post, _)| post.multiple()).sum()
    };
    lowest < cap && !of(cap).is_zero() && too_few(of(lowest))
}

/// Returns the parts of a closure, each with the message of its name. In print the pay of managers and of
/// everybody else is one part where either is the change of very few; of a redacted edition also what few owners draw.
pub(super) fn parts(story: &Story, closure: &Closure, print: Option<Edition>) -> Vec<(String, Amount)> {
    let (managers, others) = changed(story);
    let with_drawings = print == Some(Edition::Redacted) && owners_are_few(story);
    let merged = print.is_some() && (with_drawings || too_few(managers) || too_few(others));
    let mut parts: Vec<(String, Amount)> = Vec::new();
    for part in &closure.parts {
        let id = match part.id {
            Factor::OwnerDrawings if with_drawings => "factor-pay-and-drawings".to_owned(),
            Factor::ManagementPremium | Factor::PayPolicy if with_drawings => "factor-pay-and-drawings".to_owned(),
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
    let hidden = hidden_costs(story, &hidden_groups(story));
    story.proposal.cells.iter().zip(hidden).map(|(cell, hidden)| (!hidden).then_some(cell.cost)).collect()
}

/// Which cells' costs afterwards stay unprinted. Those that are told of together before and after come first: were another
/// left out in their place, its cost would stand in that table, and the one it covers would follow.
fn hidden_costs(story: &Story, groups: &[bool]) -> Vec<bool> {
    let cells = &story.proposal.cells;
    let paid = |index: u32| story.proposal.after.get(index as usize).is_some_and(Option::is_some);
    let known: Vec<Decimal> = cells
        .iter()
        .map(|cell| cell.members.iter().filter(|(index, _)| paid(*index)).map(|(_, size)| *size).sum())
        .collect();
    let is_small = |cell: usize| known[cell] < Decimal::from(FEWEST);
    let mut order: Vec<usize> = (0..cells.len()).collect();
    order.sort_by_key(|cell| (!is_small(*cell), !groups[*cell], known[*cell]));
    let mut hidden = vec![false; cells.len()];
    let (mut count, mut people) = (0_u32, Decimal::ZERO);
    for cell in order {
        let uncovered = count > 0 && (count < 2 || too_few(people));
        if !is_small(cell) && !uncovered {
            break;
        }
        hidden[cell] = true;
        // A cell of nobody whose pay is known hides nobody.
        count += u32::from(!known[cell].is_zero());
        people += known[cell];
    }
    hidden
}

/// Returns layers from the top, those of very few people together with a neighbour: people whose pay is known, and people
/// whose pay changes.
pub(super) fn layers(story: &Story) -> Vec<Vec<&LayerCost>> {
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
        known < Decimal::from(FEWEST) || too_few(changed)
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

/// Which cells are told of together before and after: those of very few people, or with a change of very few, and so many
/// others that none of them follows from the rest.
fn hidden_groups(story: &Story) -> Vec<bool> {
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
    hidden
}

/// Returns what cells cost before and after, as it may be printed: a cell of very few people, or with a change of very
/// few, is told of with others, and never so that one of them follows from the rest, or from their costs in another table.
pub(super) fn cell_groups(story: &Story) -> Vec<(Cells, Amount, Amount)> {
    let mut hidden = hidden_groups(story);
    let costs = hidden_costs(story, &hidden);
    hidden.iter_mut().zip(costs).for_each(|(hidden, cost)| *hidden |= cost);
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

/// Whether two scenarios differ in the pay of so few people that their totals side by side tell of them. Whoever is paid at a
/// cap in both is paid what anybody can work out, so those whose pay moves in one of them alone have to be enough too.
pub(super) fn differ_by_few(one: &Story, other: &Story) -> bool {
    let pairs = || one.proposal.after.iter().zip(&other.proposal.after).zip(&one.firm.staff);
    let differ = pairs().filter(|((one, other), _)| one.map(|one| one.cost) != other.map(|other| other.cost));
    let in_one = pairs().filter(|((one, other), post)| pay_changes(post, **one) != pay_changes(post, **other));
    let people = |(_, post): (_, &Post)| post.multiple();
    too_few(differ.map(people).sum()) || too_few(in_one.map(people).sum())
}

/// Whether what would have to be true of a need is that of one or two people.
pub(super) fn need_is_of_few(story: &Story, need: NeedId) -> bool {
    match need {
        NeedId::Drawings => owners_are_few(story),
        NeedId::ManagementPay => too_few(count(story, |post, _| post.is_manager())),
        NeedId::Productivity | NeedId::Headcount | NeedId::PayLevel | NeedId::CoordinationKept => false,
    }
}

/// Whether what layers cost may be told in a redacted edition: no sum of a layer, and no difference of printed sums, is what
/// one person is paid or costs, and nobody's drawings are what the layers lack of the payroll.
pub(super) fn tells_layers(story: &Story) -> bool {
    if owners_are_few(story) {
        return false;
    }
    let payroll = &story.firm.payroll;
    let mut sums: Vec<i64> =
        layers(story).iter().map(|group| group.iter().map(|layer| layer.cost).sum::<Amount>().0).collect();
    sums.extend([sums.iter().sum(), payroll.total().0, payroll.gross.0, (payroll.total() - payroll.gross).0]);
    let paid: HashSet<i64> = story
        .firm
        .staff
        .iter()
        .flat_map(|post| {
            let costs = post.cost.map(|cost| [cost.total(), cost.gross]);
            post.yearly.into_iter().chain(costs.into_iter().flatten())
        })
        .filter(|amount| *amount != Amount::ZERO)
        .map(|amount| amount.0)
        .collect();
    let differences = sums.iter().flat_map(|one| sums.iter().map(move |other| one - other));
    let differences: Vec<i64> = differences.chain(sums.iter().copied()).collect();
    let further = differences.iter().flat_map(|one| sums.iter().map(move |other| one - other));
    !differences.iter().copied().chain(further).any(|sum| paid.contains(&sum.abs()))
}

/// Whether all that is paid out in some week goes to one or two people, so that its sum is theirs.
pub(super) fn week_is_of_few(cash: &CashPlan) -> bool {
    const OF_FEW: [Line; 4] = [Line::Drawings, Line::NoticePay, Line::SellerNote, Line::Benefits];
    cash.plan.weeks.iter().chain(&cash.as_is.weeks).any(|week| {
        let mut paid = week.lines.iter().filter(|(_, amount)| **amount < Amount::ZERO).peekable();
        paid.peek().is_some() && paid.all(|(line, _)| OF_FEW.contains(line))
    })
}

/// Returns how many posts are paid how much a year, by bands from the lowest: at least so much, and less than so much. None
/// is of very few people, and no band begins or ends at what somebody is paid; nothing where that leaves no two bands.
pub(super) fn pay_bands(story: &Story) -> Vec<(Amount, Amount, Decimal)> {
    const BANDS: i64 = 8;
    let paid: Vec<(i64, Decimal)> =
        story.firm.staff.iter().filter_map(|post| Some((post.yearly?.0, post.multiple()))).collect();
    let ends = paid.iter().map(|(yearly, _)| *yearly).min().zip(paid.iter().map(|(yearly, _)| *yearly).max());
    let Some((low, high)) = ends else { return Vec::new() };
    let whole = 10_i64.pow(story.firm.currency.decimals());
    let ladder = (0..12).flat_map(|power| [1, 2, 5].map(|step: i64| step * 10_i64.pow(power)));
    let width = ladder.filter_map(|step| step.checked_mul(whole)).find(|width| (high - low) / width < BANDS);
    let Some(width) = width.filter(|width| *width >= 10 * whole) else { return Vec::new() };
    let somebodys = |edge: i64| paid.iter().any(|(yearly, _)| *yearly == edge);
    let edges = |shift: i64| -> Vec<i64> {
        let first = (low - shift).div_euclid(width) * width + shift;
        (0..=BANDS + 1).map(|band| first + band * width).collect()
    };
    let shifts = (0..10).map(|tenth| width / 10 * tenth);
    let Some(edges) = shifts.map(edges).find(|edges| !edges.iter().any(|edge| somebodys(*edge))) else {
        return Vec::new();
    };
    let mut bands: Vec<(i64, i64, Decimal)> = Vec::new();
    for pair in edges.windows(2) {
        let [from, until] = [pair[0], pair[1]];
        let posts = paid.iter().filter(|(yearly, _)| (from..until).contains(yearly)).map(|(_, posts)| *posts).sum();
        match bands.last_mut() {
            Some((_, end, count)) if *count < Decimal::from(FEWEST) => (*end, *count) = (until, *count + posts),
            _ => bands.push((from, until, posts)),
        }
    }
    while bands.len() > 1
        && let Some((_, until, posts)) = bands.pop_if(|(_, _, posts)| *posts < Decimal::from(FEWEST))
    {
        if let Some((_, end, count)) = bands.last_mut() {
            (*end, *count) = (until, *count + posts);
        }
    }
    match bands.len() {
        0 | 1 => Vec::new(),
        _ => bands.into_iter().map(|(from, until, posts)| (Amount(from), Amount(until), posts)).collect(),
    }
}
