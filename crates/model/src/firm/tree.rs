//! The reporting tree: roots, orphans, loops and layers told apart in one pass.

/// Who a post reports to, by index.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Above {
    /// The files say nothing.
    Unknown,
    /// Nobody: a root.
    Nobody,
    /// Somebody who is not here.
    Missing,
    /// The post with this index, which may be the post itself.
    Post(usize),
}

/// What the lines make.
#[derive(Debug, Default)]
pub(super) struct Tree {
    /// Manager of each post; none at a root, an orphan, and where a loop was cut.
    pub manager: Vec<Option<usize>>,
    /// Layer of each post, 1 at a root; none where its line does not reach one.
    pub layer: Vec<Option<u32>>,
    /// Reports of each post, in file order.
    pub reports: Vec<Vec<usize>>,
    /// Members of each loop, the one the cut was made at first.
    pub loops: Vec<Vec<usize>>,
}

#[derive(Clone, Copy, PartialEq)]
enum Seen {
    Not,
    OnTheWay,
    Done,
}

/// Builds the tree. Every line ends: a loop is reported and cut at its first member in file order.
pub(super) fn tree(above: &[Above]) -> Tree {
    let mut manager: Vec<Option<usize>> =
        above.iter().map(|above| if let Above::Post(index) = above { Some(*index) } else { None }).collect();
    let loops = cut_loops(&mut manager);

    let mut layer = vec![None; above.len()];
    let mut known: Vec<bool> = manager.iter().map(Option::is_none).collect();
    for (index, above) in above.iter().enumerate() {
        if *above == Above::Nobody {
            layer[index] = Some(1);
        }
    }
    for start in 0..above.len() {
        let mut way = Vec::new();
        let mut at = start;
        while !known[at] {
            way.push(at);
            match manager[at] {
                Some(next) => at = next,
                None => break,
            }
        }
        for index in way.into_iter().rev() {
            layer[index] = manager[index].and_then(|above| layer[above]).map(|above: u32| above + 1);
            known[index] = true;
        }
    }

    let mut reports = vec![Vec::new(); above.len()];
    for (index, manager) in manager.iter().enumerate() {
        if let Some(manager) = manager {
            reports[*manager].push(index);
        }
    }
    Tree { manager, layer, reports, loops }
}

fn cut_loops(manager: &mut [Option<usize>]) -> Vec<Vec<usize>> {
    let mut seen = vec![Seen::Not; manager.len()];
    let mut loops = Vec::new();
    for start in 0..manager.len() {
        let mut way = Vec::new();
        let mut at = Some(start);
        while let Some(index) = at.filter(|&index| seen[index] == Seen::Not) {
            seen[index] = Seen::OnTheWay;
            way.push(index);
            at = manager[index];
        }
        if let Some(index) = at.filter(|&index| seen[index] == Seen::OnTheWay) {
            let from = way.iter().position(|&other| other == index).unwrap_or(0);
            let mut members = way[from..].to_vec();
            let first =
                members.iter().enumerate().min_by_key(|(_, member)| **member).map_or(0, |(position, _)| position);
            members.rotate_left(first);
            manager[members[0]] = None;
            loops.push(members);
        }
        for index in way {
            seen[index] = Seen::Done;
        }
    }
    loops
}

#[cfg(test)]
mod tests {
    use super::Above::{Missing, Nobody, Post, Unknown};
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn roots_orphans_and_loops_are_told_apart() {
        // 0 root; 1 under 0; 2 under 1; 3 orphan; 4 under 3; 5 and 6 report to each other; 7 to itself; 8 under 7.
        let tree = tree(&[Nobody, Post(0), Post(1), Missing, Post(3), Post(6), Post(5), Post(7), Post(7), Unknown]);
        assert_eq!(tree.layer, [Some(1), Some(2), Some(3), None, None, None, None, None, None, None]);
        assert_eq!(tree.loops, [vec![5, 6], vec![7]]);
        assert_eq!(tree.reports[0], [1]);
        assert_eq!(tree.reports[7], [8]);
        assert_eq!(tree.manager[5], None);
        assert_eq!(tree.manager[6], Some(5));
    }

    proptest! {
        #[test]
        fn every_line_ends(lines in prop::collection::vec(0_usize..60, 1..60)) {
            let count = lines.len();
            let above: Vec<_> = lines.iter().map(|&line| if line < count { Post(line) } else { Nobody }).collect();
            let tree = tree(&above);
            for start in 0..count {
                let (mut at, mut steps) = (start, 0);
                while let Some(next) = tree.manager[at] {
                    at = next;
                    steps += 1;
                    prop_assert!(steps <= count);
                }
            }
            prop_assert_eq!(tree.reports.iter().map(Vec::len).sum::<usize>(), tree.manager.iter().flatten().count());
        }
    }
}
