//! What a newer import changes: who came, who left, and what is said otherwise of those who stay.

use std::collections::{BTreeMap, HashMap};

use super::{Import, Row};
use crate::decision::Key;

/// What a newer import changes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Changes {
    /// Keys of rows that are new, in file order.
    pub came: Vec<Key>,
    /// Keys of rows that are there no more.
    pub left: Vec<Key>,
    /// Keys of rows of which something else is said, by what is said otherwise.
    pub otherwise: BTreeMap<Said, Vec<Key>>,
    /// Rows of which the same is said.
    pub same: u32,
}

/// Something a row says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Said {
    /// What it is paid.
    Pay,
    /// Who it reports to.
    Manager,
    /// Hours, full-time equivalent or posts.
    Hours,
    /// Title of the post, department, grade, site, shift or skills.
    Work,
    /// Anything else.
    Person,
}

impl Said {
    /// Every one of them.
    pub const ALL: [Self; 5] = [Self::Pay, Self::Manager, Self::Hours, Self::Work, Self::Person];

    /// Returns its id.
    pub fn id(self) -> &'static str {
        match self {
            Self::Pay => "pay",
            Self::Manager => "manager",
            Self::Hours => "hours",
            Self::Work => "work",
            Self::Person => "person",
        }
    }

    fn differs(self, one: &Row, other: &Row) -> bool {
        let person = |row: &Row| (row.name.clone(), row.born, row.age, row.started, row.category, row.paid);
        let work = |row: &Row| {
            let words = [&row.title, &row.unit, &row.site, &row.shift, &row.grade].map(Clone::clone);
            (words, row.skills.clone())
        };
        let money = |row: &Row| (row.pay.clone(), row.benefits, row.drawings);
        match self {
            Self::Pay => money(one) != money(other),
            Self::Manager => one.manager != other.manager,
            Self::Hours => (one.hours_week, one.fte, one.posts) != (other.hours_week, other.fte, other.posts),
            Self::Work => work(one) != work(other),
            Self::Person => {
                person(one) != person(other)
                    || (one.apprentice, one.director, one.executive)
                        != (other.apprentice, other.director, other.executive)
            }
        }
    }
}

/// Compares two imports of one firm. Rows are the same where their keys are.
pub fn changes(before: &Import, after: &Import) -> Changes {
    let known: HashMap<&str, &Row> = before.rows.iter().map(|row| (row.key.as_str(), row)).collect();
    let mut found = Changes::default();
    let mut met = std::collections::HashSet::new();
    for row in &after.rows {
        let Some(old) = known.get(row.key.as_str()) else {
            found.came.push(row.key.clone());
            continue;
        };
        met.insert(row.key.as_str());
        let mut same = true;
        for said in Said::ALL.into_iter().filter(|said| said.differs(old, row)) {
            found.otherwise.entry(said).or_default().push(row.key.clone());
            same = false;
        }
        found.same += u32::from(same);
    }
    let gone = before.rows.iter().filter(|row| !met.contains(row.key.as_str()));
    found.left = gone.map(|row| row.key.clone()).collect();
    found
}
