//! Names in order of preference, counted by the rules of Scottish local elections: the single transferable vote with
//! transfers of a share of every paper, and with one seat the alternative vote.
//!
//! The Scottish Local Government Elections Order 2011 (SSI 2011/399), Schedule 1, rules 46 to 53: the quota, surpluses and
//! their transfer value to five decimal places with any remainder ignored, exclusions, equals by the last stage at which
//! they differed and else by lot, and the filling of the last vacancies without a further transfer.

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// A vote in hundred-thousandths: five decimal places.
const UNIT: u64 = 100_000;

/// A count of names in order of preference.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct RankedCount {
    /// Valid votes: papers that name nobody are none.
    pub cast: u32,
    /// Votes that elect.
    pub quota: u32,
    /// Stage by stage.
    pub stages: Vec<Stage>,
    /// Who is elected, in order.
    pub elected: Vec<String>,
    /// Between whom lots have to be drawn before the count can go on; none when it is done.
    pub lot_needed: Vec<String>,
}

/// A stage of the count, as it stands at its end.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Stage {
    /// What was done.
    pub kind: StageKind,
    /// Votes of each candidate, in the order they stand on the ballot.
    pub votes: Vec<(String, Decimal)>,
    /// Votes that went to nobody, and what was ignored in transfers.
    pub not_transferred: Decimal,
    /// Who is elected at its end.
    pub elected: Vec<String>,
    /// Whether lots decided what was done.
    pub by_lot: bool,
}

/// What is done at a stage.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(tag = "stage", rename_all = "kebab-case")]
pub enum StageKind {
    /// First preferences are counted.
    First,
    /// The surplus of somebody elected is transferred.
    Surplus {
        /// Whose.
        of: String,
        /// The transfer value of a paper received at its full value.
        value: Decimal,
    },
    /// The candidate with fewest votes is excluded, and the papers are transferred at the value they were received at.
    Excluded {
        /// Who.
        who: String,
    },
    /// As many are left as there are vacancies: they are elected without a further transfer.
    Filled {
        /// Who was excluded to get there; none where nobody had to be.
        excluded: Option<String>,
    },
}

/// A bundle of equal papers.
struct Paper<'a> {
    order: &'a [String],
    papers: u64,
    /// Of one paper.
    value: u64,
    /// Who has it; none when it is used up.
    at: Option<usize>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Continuing,
    /// Elected, its surplus still to be transferred.
    Pending,
    Elected,
    Excluded,
}

/// Counts ballots, each with so many votes, for so many seats. `lot` has candidates in the order in which they were drawn:
/// of equals, the first drawn is preferred.
pub fn count_ranked(candidates: &[String], ballots: &[(&[String], u32)], seats: u32, lot: &[String]) -> RankedCount {
    let mut count = Counter::new(candidates, ballots, seats, lot);
    count.run();
    RankedCount {
        cast: count.cast,
        quota: count.quota,
        elected: count.elected.iter().map(|at| candidates[*at].clone()).collect(),
        lot_needed: count.lot_needed.iter().map(|at| candidates[*at].clone()).collect(),
        stages: count.stages,
    }
}

struct Counter<'a> {
    candidates: &'a [String],
    papers: Vec<Paper<'a>>,
    seats: usize,
    lot: &'a [String],
    cast: u32,
    quota: u32,
    state: Vec<State>,
    votes: Vec<u64>,
    lost: u64,
    history: Vec<Vec<u64>>,
    stages: Vec<Stage>,
    elected: Vec<usize>,
    lot_needed: Vec<usize>,
}

impl<'a> Counter<'a> {
    fn new(candidates: &'a [String], ballots: &[(&'a [String], u32)], seats: u32, lot: &'a [String]) -> Self {
        let mut bundles: BTreeMap<&[String], u32> = BTreeMap::new();
        for (order, votes) in ballots.iter().filter(|(order, _)| !order.is_empty()) {
            let bundle = bundles.entry(order).or_default();
            *bundle = bundle.saturating_add(*votes);
        }
        let cast = bundles.values().fold(0_u32, |sum, votes| sum.saturating_add(*votes));
        let papers = bundles.into_iter();
        let papers =
            papers.map(|(order, votes)| Paper { order, papers: votes.into(), value: UNIT, at: None }).collect();
        Self {
            candidates,
            papers,
            seats: usize::try_from(seats).unwrap_or(usize::MAX),
            lot,
            cast,
            quota: (cast / seats.saturating_add(1).max(1)).saturating_add(1),
            state: vec![State::Continuing; candidates.len()],
            votes: vec![0; candidates.len()],
            lost: 0,
            history: Vec::new(),
            stages: Vec::new(),
            elected: Vec::new(),
            lot_needed: Vec::new(),
        }
    }

    fn run(&mut self) {
        for at in 0..self.papers.len() {
            self.give(at);
        }
        self.end(StageKind::First, false);
        while self.elected.len() < self.seats {
            let left = self.of(State::Continuing);
            if left.len() <= self.seats - self.elected.len() {
                self.fill(None, left, false);
                return;
            }
            let pending = self.of(State::Pending);
            let Some((who, by_lot)) = (match pending.is_empty() {
                false => self.pick(pending, true),
                true => self.pick(left, false),
            }) else {
                return;
            };
            match self.state[who] {
                State::Pending => self.transfer_surplus(who, by_lot),
                _ => {
                    self.state[who] = State::Excluded;
                    let left = self.of(State::Continuing);
                    if left.len() <= self.seats - self.elected.len() {
                        self.fill(Some(who), left, by_lot);
                        return;
                    }
                    self.transfer_excluded(who, by_lot);
                }
            }
        }
    }

    fn of(&self, state: State) -> Vec<usize> {
        (0..self.candidates.len()).filter(|at| self.state[*at] == state).collect()
    }

    /// Gives a bundle to the next continuing candidate on it.
    fn give(&mut self, at: usize) {
        let paper = &self.papers[at];
        let to = paper.order.iter().find_map(|name| {
            let place = self.candidates.iter().position(|candidate| candidate == name)?;
            (self.state[place] == State::Continuing).then_some(place)
        });
        let worth = paper.papers * paper.value;
        match to {
            Some(to) => self.votes[to] += worth,
            None => self.lost += worth,
        }
        self.papers[at].at = to;
    }

    fn quota_units(&self) -> u64 {
        u64::from(self.quota) * UNIT
    }

    /// Who has most, or fewest; equals by the last stage at which they differed, then by lot. None where lots are missing.
    fn pick(&mut self, mut among: Vec<usize>, most: bool) -> Option<(usize, bool)> {
        for votes in self.history.iter().rev() {
            let best = match most {
                true => among.iter().map(|at| votes[*at]).max(),
                false => among.iter().map(|at| votes[*at]).min(),
            };
            among.retain(|at| Some(votes[*at]) == best);
        }
        if among.len() < 2 {
            return among.first().map(|at| (*at, false));
        }
        let mut drawn: Vec<(usize, usize)> = Vec::new();
        for at in &among {
            match self.lot.iter().position(|name| *name == self.candidates[*at]) {
                Some(place) => drawn.push((place, *at)),
                None => {
                    self.lot_needed = among;
                    return None;
                }
            }
        }
        let chosen = if most { drawn.iter().min() } else { drawn.iter().max() };
        chosen.map(|(_, at)| (*at, true))
    }

    fn transfer_surplus(&mut self, who: usize, by_lot: bool) {
        let (held, surplus) = (self.votes[who], self.votes[who].saturating_sub(self.quota_units()));
        self.state[who] = State::Elected;
        self.votes[who] = self.quota_units();
        let worth = |value: u64| {
            let value = u128::from(surplus) * u128::from(value) / u128::from(held.max(1));
            u64::try_from(value).unwrap_or(u64::MAX)
        };
        let before = self.lost;
        let mut passed = 0;
        for at in self.held_by(who) {
            self.papers[at].value = worth(self.papers[at].value);
            let lost = self.lost;
            self.give(at);
            if self.lost == lost {
                passed += self.papers[at].papers * self.papers[at].value;
            }
        }
        // What no paper carried on, and what was ignored in the fifth place.
        self.lost = before + surplus.saturating_sub(passed);
        self.end(StageKind::Surplus { of: self.candidates[who].clone(), value: decimal(worth(UNIT)) }, by_lot);
    }

    fn transfer_excluded(&mut self, who: usize, by_lot: bool) {
        self.votes[who] = 0;
        for at in self.held_by(who) {
            self.give(at);
        }
        self.end(StageKind::Excluded { who: self.candidates[who].clone() }, by_lot);
    }

    fn held_by(&self, who: usize) -> Vec<usize> {
        (0..self.papers.len()).filter(|at| self.papers[*at].at == Some(who)).collect()
    }

    fn fill(&mut self, excluded: Option<usize>, mut left: Vec<usize>, by_lot: bool) {
        left.sort_by_key(|at| (std::cmp::Reverse(self.votes[*at]), *at));
        for at in &left {
            self.state[*at] = State::Elected;
        }
        self.elected.extend(&left);
        let excluded = excluded.map(|at| self.candidates[at].clone());
        self.write(StageKind::Filled { excluded }, left, by_lot);
    }

    /// Ends a stage: whoever has the quota is elected.
    fn end(&mut self, kind: StageKind, by_lot: bool) {
        let quota = self.quota_units();
        let mut new: Vec<usize> =
            self.of(State::Continuing).into_iter().filter(|at| self.votes[*at] >= quota).collect();
        new.sort_by_key(|at| (std::cmp::Reverse(self.votes[*at]), *at));
        for at in &new {
            self.state[*at] = if self.votes[*at] > quota { State::Pending } else { State::Elected };
        }
        self.elected.extend(&new);
        self.write(kind, new, by_lot);
    }

    fn write(&mut self, kind: StageKind, elected: Vec<usize>, by_lot: bool) {
        let votes = self.candidates.iter().zip(&self.votes).map(|(name, votes)| (name.clone(), decimal(*votes)));
        let stage = Stage {
            kind,
            votes: votes.collect(),
            not_transferred: decimal(self.lost),
            elected: elected.iter().map(|at| self.candidates[*at].clone()).collect(),
            by_lot,
        };
        self.stages.push(stage);
        self.history.push(self.votes.clone());
    }
}

fn decimal(units: u64) -> Decimal {
    Decimal::from(units) / Decimal::from(UNIT)
}
