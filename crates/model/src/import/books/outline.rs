//! Which group of a statement an account stands in, and what the totals of groups must come to.
//!
//! A table has no indentation: a group begins at the row that names it, which may have an amount of its own, and ends at
//! the row that totals it by the same name. Without such a row it ends with the list.

use std::collections::{BTreeMap, BTreeSet};

use super::super::headings::plain;
use super::list::{Asked, List};
use super::words::{AccountWords, Field, Section};
use crate::decision::Head;
use crate::money::Amount;

/// Groups within groups past this are compared no more.
const DEEPEST: usize = 64;

/// What an account stands under.
#[derive(Clone, Default)]
pub(super) struct Under {
    /// The section, by the nearest label that is known.
    pub(super) section: Option<Section>,
    /// What accounts of that part of a statement usually are.
    pub(super) usual: Option<Head>,
    /// The nearest group, as it is written.
    pub(super) group: Option<String>,
}

/// A group that is not ended.
struct Open {
    /// Its label in plain words.
    label: String,
    /// Accounts before it.
    first: usize,
    under: Under,
}

/// The groups of a list as far as it is read.
pub(super) struct Outline<'a> {
    words: &'a AccountWords,
    /// What rows of totals further down are totals of.
    totalled: BTreeSet<String>,
    open: Vec<Open>,
    /// Of each account, what stands in its one or its two columns, and its section.
    amounts: Vec<(Amount, Amount, Option<Section>)>,
    /// The last account under each label: it may have parts that are totalled with it.
    labels: BTreeMap<String, usize>,
}

impl<'a> Outline<'a> {
    pub(super) fn of(list: &List<'_>, asked: &'a Asked<'_>) -> Self {
        let labels =
            list.body.iter().flat_map(|record| [Field::Name, Field::Code].map(|field| list.cell(*record, field)));
        let totalled = labels.filter_map(|label| asked.words.totalled(label)).collect();
        let (open, amounts, labels) = (Vec::new(), Vec::new(), BTreeMap::new());
        Self { words: asked.words, totalled, open, amounts, labels }
    }

    /// Returns whether a label is that of a group: a row further down totals it.
    pub(super) fn is_heading(&self, label: &str) -> bool {
        self.totalled.contains(&plain(label))
    }

    /// Returns the section of what comes next.
    pub(super) fn section(&self) -> Option<Section> {
        self.open.last().and_then(|open| open.under.section)
    }

    /// Returns whether any account so far is an asset.
    pub(super) fn has_assets(&self) -> bool {
        self.amounts.iter().any(|(_, _, section)| *section == Some(Section::Assets))
    }

    /// Returns the group of what comes next, as a number.
    pub(super) fn within(&self) -> Option<usize> {
        self.open.last().map(|open| open.first)
    }

    /// Begins a group.
    pub(super) fn enter(&mut self, label: &str) {
        let above = self.open.last().map(|open| open.under.clone()).unwrap_or_default();
        let known = self.words.section(label);
        let under = Under {
            section: known.or(above.section),
            // A section of another kind says nothing of the one above it.
            usual: self.words.usual(label).or(above.usual.filter(|_| known.is_none() || known == above.section)),
            group: Some(label.to_owned()),
        };
        if self.open.len() < DEEPEST {
            self.open.push(Open { label: plain(label), first: self.amounts.len(), under });
        }
    }

    /// Adds an account with what stands in its columns, its label and the section its own row says.
    pub(super) fn add(&mut self, first: Amount, second: Amount, of: Option<(&str, Option<Section>)>) -> Under {
        let mut under = self.open.last().map(|open| open.under.clone()).unwrap_or_default();
        if let Some((label, section)) = of {
            under.section = section.or(under.section);
            self.labels.insert(plain(label), self.amounts.len());
        }
        self.amounts.push((first, second, under.section));
        under
    }

    /// Compares a row of totals with what it is the total of, and ends that group. Returns what the row says and what the
    /// accounts come to where they differ; none too where it cannot be told what the row is of.
    pub(super) fn compare(
        &mut self,
        label: &str,
        running: bool,
        stated: [Option<Amount>; 2],
        asked: &Asked,
    ) -> Option<(Amount, Amount)> {
        if running {
            return stated[0].zip(self.left_so_far()).filter(|(stated, added)| stated != added);
        }
        let of = asked.words.totalled(label)?;
        if of.is_empty() {
            return self.compare_unnamed(stated);
        }
        // "Total for rent" is the total of "rent".
        let names = of.char_indices().filter(|(at, _)| *at == 0 || of.as_bytes().get(at - 1) == Some(&b' '));
        let names: Vec<&str> = names.filter_map(|(at, _)| of.get(at..)).collect();
        let first = names.iter().find_map(|name| {
            let group = self.open.iter().rev().find(|open| open.label == *name).map(|open| open.first);
            group.or_else(|| self.labels.get(*name).copied()).map(|first| (first, *name))
        });
        let (first, name) = first?;
        let added = self.since(first);
        let ended = self.open.iter().rposition(|open| open.label == name);
        // An account's parts end with it; so does every group begun after it.
        let after = self.open.iter().position(|open| open.first > first);
        self.open.truncate(ended.or(after).unwrap_or(self.open.len()));
        differing(stated, added)
    }

    /// A total that does not say of what: of a group that is open, or of all.
    fn compare_unnamed(&mut self, stated: [Option<Amount>; 2]) -> Option<(Amount, Amount)> {
        let fits = |first: usize| differing(stated, self.since(first)).is_none();
        let fitting = self.open.iter().rposition(|open| fits(open.first));
        if let Some(group) = fitting {
            self.open.truncate(group);
            return None;
        }
        let whole = self.since(0);
        match self.open.last() {
            _ if differing(stated, whole).is_none() => None,
            Some(open) => differing(stated, self.since(open.first)),
            None => differing(stated, whole),
        }
    }

    fn since(&self, first: usize) -> [Amount; 2] {
        let amounts = self.amounts.get(first..).unwrap_or_default();
        [amounts.iter().map(|one| one.0).sum(), amounts.iter().map(|one| one.1).sum()]
    }

    /// What is left of income after costs, or of assets after what is owed, by the section of the last account.
    fn left_so_far(&self) -> Option<Amount> {
        let family = match self.amounts.last()?.2? {
            Section::Income | Section::Costs => [Section::Income, Section::Costs],
            Section::Assets | Section::Owed => [Section::Assets, Section::Owed],
            Section::Equity => return None,
        };
        if self.amounts.iter().any(|(_, _, section)| section.is_none()) {
            return None;
        }
        let sum = |wanted| -> Amount {
            self.amounts.iter().filter(|(_, _, section)| *section == Some(wanted)).map(|(amount, ..)| *amount).sum()
        };
        Some(sum(family[0]) - sum(family[1]))
    }
}

/// The first column in which a row of totals and its parts differ.
fn differing(stated: [Option<Amount>; 2], added: [Amount; 2]) -> Option<(Amount, Amount)> {
    stated
        .into_iter()
        .zip(added)
        .find_map(|(stated, added)| stated.filter(|stated| *stated != added).map(|one| (one, added)))
}
