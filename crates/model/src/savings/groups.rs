//! What layers and cells cost before and after: the same people, put together in two ways.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::{Closure, Group, GroupCost};
use crate::firm::{Firm, Payroll, Post};
use crate::money::{Amount, share_out};
use crate::proposal::{PostAfter, Proposal};

/// Groups by layer of today's structure.
pub(super) fn by_layer(firm: &Firm, proposal: &Proposal, closure: &Closure) -> Vec<GroupCost> {
    let mut sums = Sums::default();
    for (post, after) in paid(firm, proposal) {
        sums.add(
            Group::Layer(post.layer),
            post.multiple(),
            post.cost.map_or(Amount::ZERO, |cost| cost.total()),
            after.cost.total(),
        );
    }
    sums.with_employer(closure)
}

/// Groups by cell. Whoever works in two cells is counted in both, by the share of the week.
pub(super) fn by_cell(firm: &Firm, proposal: &Proposal, closure: &Closure) -> Vec<GroupCost> {
    let mut placed: Vec<Vec<(Option<u32>, Decimal)>> = vec![Vec::new(); firm.staff.len()];
    for (index, cell) in (0..).zip(&proposal.cells) {
        for (post, size) in &cell.members {
            placed[*post as usize].push((Some(index), *size));
        }
    }
    let mut sums = Sums::default();
    for (index, (post, after)) in firm.staff.iter().zip(&proposal.after).enumerate() {
        let (Some(before), Some(after)) = (post.cost, after) else { continue };
        let mut places = std::mem::take(&mut placed[index]);
        let left = post.posts - places.iter().map(|(_, size)| *size).sum::<Decimal>();
        if left > Decimal::ZERO || places.is_empty() {
            places.push((None, left.max(Decimal::ZERO)));
        }
        let weights: Vec<Decimal> = places.iter().map(|(_, size)| *size).collect();
        let shares = share_out(before.total(), &weights).into_iter().zip(share_out(after.cost.total(), &weights));
        let whole: Decimal = weights.iter().copied().sum();
        for ((cell, size), (before, after)) in places.into_iter().zip(shares) {
            let posts = (post.multiple() * size).checked_div(whole).unwrap_or(post.multiple());
            sums.add(Group::Cell(cell), posts, before, after);
        }
    }
    sums.with_employer(closure)
}

fn paid<'a>(firm: &'a Firm, proposal: &'a Proposal) -> impl Iterator<Item = (&'a Post, &'a PostAfter)> {
    let each = firm.staff.iter().zip(&proposal.after);
    each.filter_map(|(post, after)| Some((post, after.as_ref()?))).filter(|(post, _)| post.cost.is_some())
}

/// Costs by group; whoever is in none comes after all that are in one.
#[derive(Default)]
struct Sums(BTreeMap<(bool, Group), (Decimal, Amount, Amount)>);

impl Sums {
    fn add(&mut self, group: Group, posts: Decimal, before: Amount, after: Amount) {
        let none = matches!(group, Group::Layer(None) | Group::Cell(None));
        let sum = self.0.entry((none, group)).or_default();
        *sum = (sum.0 + posts, sum.1 + before, sum.2 + after);
    }

    fn with_employer(self, closure: &Closure) -> Vec<GroupCost> {
        let own = |payroll: &Payroll| payroll.levy - payroll.allowance + payroll.owner_drawings;
        let (before, after) = (own(&closure.before), own(&closure.after));
        let each =
            self.0.into_iter().map(|((_, group), (posts, before, after))| GroupCost { group, posts, before, after });
        let employer = GroupCost { group: Group::Employer, posts: Decimal::ZERO, before, after };
        each.chain([employer]).collect()
    }
}
