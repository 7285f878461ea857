//! Who works here on one day, what each costs, and who reports to whom.

use std::collections::{BTreeSet, HashMap};
use std::fmt;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::Date;
use crate::decision::Key;
use crate::firm::cost::Charges;
use crate::import::{Counts, RowKind};
use crate::law::{Charge, Leaver, Leaving, Worker};
use crate::money::{Amount, Currency, Rounding};
use crate::rules::Period;

mod built;
mod corrections;
pub mod cost;
mod found;
mod lines;
mod tree;

pub use corrections::Corrections;
pub use found::found;
pub use lines::{Fix, LineFrom, Lines};

/// A sum over the pay of fewer people than this is told to nobody who may not know theirs.
pub(crate) const FEWEST: u32 = 3;

/// The firm on one day.
#[derive(Debug, Clone, PartialEq)]
pub struct Firm {
    /// The day.
    pub as_of: Date,
    /// The one currency of every amount.
    pub currency: Currency,
    /// What became of the payroll rows.
    pub rows: Counts,
    /// People: rows that are one person each.
    pub people: u32,
    /// Posts: fractional where a structure file counts full-time equivalents.
    pub posts: Decimal,
    /// Full-time equivalents.
    pub full_time_equivalent: Decimal,
    /// Everybody, in file order.
    pub staff: Vec<Post>,
    /// The reporting tree.
    pub structure: Structure,
    /// What problems with reporting lines can be mended with.
    pub fixes: Vec<Fix>,
    /// What everybody costs in a year.
    pub payroll: Payroll,
    /// People and groups whose pay is not known: left out of every sum.
    pub incomplete: u32,
    /// Rows for which a full-time week was assumed, so that their hourly pay may be far off.
    pub hours_assumed: u32,
    /// Employer charges on the day.
    pub charges: Charges,
    /// The parameters its costs rest on.
    pub rests_on: RestsOn,
    /// Whether the law gives the employer no employment allowance.
    pub allowance_excluded: bool,
    /// Whether the employment allowance is claimed today.
    pub allowance_claimed: bool,
}

impl Firm {
    /// Returns whether it is known who manages others.
    pub fn structure_known(&self) -> bool {
        self.structure.managers > 0 && self.structure.layers > 0
    }

    /// Returns whether employer charges are modelled for the jurisdiction.
    pub fn on_costs_modelled(&self) -> bool {
        self.charges.modelled()
    }

    /// Returns how many stand below each post, all layers; none below posts that go round in a circle.
    pub fn below(&self) -> Vec<u32> {
        let mut below = vec![0_u32; self.staff.len()];
        let mut deepest: Vec<usize> =
            (0..self.staff.len()).filter(|&index| self.staff[index].layer.is_some()).collect();
        deepest.sort_by_key(|&index| std::cmp::Reverse(self.staff[index].layer));
        for index in deepest {
            if let Some(manager) = self.staff[index].manager {
                below[manager as usize] += below[index] + 1;
            }
        }
        below
    }

    /// Returns how many posts report to a post.
    pub fn led(&self, post: &Post) -> Decimal {
        post.reports.iter().map(|&report| self.staff[report as usize].posts).sum()
    }

    /// Returns what one post's holder would be owed, were the job to end on the day the firm is looked at; none where
    /// age, first day or pay are not known, or the country's law is not modelled.
    pub fn leaving(&self, post: &Post) -> Option<Leaving> {
        let weekly = post.yearly?.minor() / Decimal::from(Period::Week.in_a_year());
        self.charges.law()?.leaving(&Leaver {
            age: post.worker.age,
            started: post.started?,
            ends: self.as_of,
            weekly: Amount::from_minor(weekly, Rounding::HalfUp),
        })
    }

    /// Returns the lists of charges its people's pay bears, each once with the category letters of who bears it:
    /// like workers share one.
    pub fn charge_lists(&self) -> Vec<(&[Charge], BTreeSet<char>)> {
        let Some(law) = self.charges.law() else { return Vec::new() };
        let mut places = HashMap::new();
        let mut lists: Vec<(&[Charge], BTreeSet<char>)> = Vec::new();
        for post in self.staff.iter().filter(|post| post.cost.is_some()) {
            let list = law.charges(&post.worker);
            let place = *places.entry(list.as_ptr()).or_insert_with(|| {
                lists.push((list, BTreeSet::new()));
                lists.len() - 1
            });
            lists[place].1.insert(post.worker.category);
        }
        lists
    }
}

/// Ids of the parameters costs rest on.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RestsOn {
    /// Of contributions.
    pub contributions: Vec<&'static str>,
    /// Of the employer pension.
    pub pension: Vec<&'static str>,
}

/// One person, or one group of like posts.
#[derive(Clone, PartialEq)]
pub struct Post {
    /// Stable key.
    pub key: Key,
    /// Whether it is a person or a group.
    pub kind: RowKind,
    /// The person's name, if known.
    pub name: Option<String>,
    /// Title of the post.
    pub title: Option<String>,
    /// Department or unit.
    pub unit: Option<String>,
    /// Where the work is done.
    pub site: Option<String>,
    /// When the work is done.
    pub shift: Option<String>,
    /// Grade.
    pub grade: Option<String>,
    /// Skills held.
    pub skills: Vec<String>,
    /// Posts it stands for.
    pub posts: Decimal,
    /// Paid hours a week of all its posts.
    pub hours_week: Decimal,
    /// Whether the hours are stated; else a full-time week is assumed, and hourly pay says little.
    pub hours_known: bool,
    /// First day at the firm, if known.
    pub started: Option<Date>,
    /// Whether the person is an apprentice.
    pub apprentice: bool,
    /// Whether the minimum wage for apprentices applies.
    pub apprentice_rate: bool,
    /// What the law asks about whoever holds one of its posts.
    pub worker: Worker,
    /// Index in `staff` of the post it reports to.
    pub manager: Option<u32>,
    /// Where its reporting line comes from.
    pub line: LineFrom,
    /// 1 at a root; none where no root is reached.
    pub layer: Option<u32>,
    /// Indices in `staff` of those who report to it.
    pub reports: Vec<u32>,
    /// Yearly pay of one of its posts; none where pay is not known.
    pub yearly: Option<Amount>,
    /// What it costs in a year; none where pay is not known.
    pub cost: Option<Cost>,
    /// What the owner draws a year beyond pay.
    pub drawings: Amount,
}

impl Post {
    /// Returns how many times one post's yearly pay it stands for: 1 for a person, whatever their hours.
    pub fn multiple(&self) -> Decimal {
        match self.kind {
            RowKind::Person => Decimal::ONE,
            RowKind::Group => self.posts,
        }
    }

    /// Returns the paid hours a week of one of its posts.
    pub fn hours_of_one(&self) -> Decimal {
        match self.multiple() {
            posts if posts.is_zero() => self.hours_week,
            posts => self.hours_week / posts,
        }
    }

    /// Returns whether anybody reports to it.
    pub fn is_manager(&self) -> bool {
        !self.reports.is_empty()
    }
}

impl fmt::Debug for Post {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Post({})", self.key)
    }
}

/// What a post costs in a year, all its posts together.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cost {
    /// Gross pay.
    pub gross: Amount,
    /// Statutory employer charges, before allowances.
    pub charges: Amount,
    /// Employer pension.
    pub pension: Amount,
    /// Benefits.
    pub benefits: Amount,
}

impl Cost {
    /// Returns the whole.
    pub fn total(&self) -> Amount {
        self.gross + self.charges + self.pension + self.benefits
    }
}

impl std::ops::Add for Cost {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self {
            gross: self.gross + other.gross,
            charges: self.charges + other.charges,
            pension: self.pension + other.pension,
            benefits: self.benefits + other.benefits,
        }
    }
}

/// What everybody costs in a year.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Payroll {
    /// Gross pay.
    pub gross: Amount,
    /// Statutory employer charges, before allowances.
    pub charges: Amount,
    /// Employer pension.
    pub pension: Amount,
    /// Benefits.
    pub benefits: Amount,
    /// Apprenticeship levy.
    pub levy: Amount,
    /// Employment allowance, as a positive amount taken off.
    pub allowance: Amount,
    /// What owners draw beyond pay.
    pub owner_drawings: Amount,
}

impl Payroll {
    /// Returns everything on top of gross pay, allowances taken off.
    pub fn on_costs(&self) -> Amount {
        self.charges + self.pension + self.benefits + self.levy - self.allowance
    }

    /// Returns the whole.
    pub fn total(&self) -> Amount {
        self.gross + self.on_costs() + self.owner_drawings
    }
}

/// The shape of the reporting tree.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Structure {
    /// Posts that report to nobody.
    pub roots: u32,
    /// Posts whose manager is nobody in the file.
    pub orphans: u32,
    /// Loops of people who report to each other, self-reports included.
    pub loops: u32,
    /// Longest path from a root, counted in posts.
    pub layers: u32,
    /// Posts somebody reports to.
    pub managers: u32,
    /// Posts with a manager, for each manager.
    pub mean_span: Option<Decimal>,
}
