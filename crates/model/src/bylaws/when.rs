//! When a clause, or a line of one, belongs to a draft: `gb ie, !uk_cic_clg, cells`.
//!
//! Groups apart by commas must all hold. In a group, one of the names must hold and none of those after `!`.

use std::collections::BTreeSet;

use super::form::Form;

/// What a condition is asked about.
pub(super) struct Scope<'a> {
    pub form: &'a Form,
    /// What holds in the plan, such as `cells` or `pay-equal`.
    pub holds: &'a BTreeSet<String>,
    /// The value of a blank that is a choice, by name.
    pub choice: &'a dyn Fn(&str) -> Option<String>,
}

/// A condition; without words it always holds.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct When(Vec<Vec<Term>>);

#[derive(Debug, Clone, PartialEq, Eq)]
struct Term {
    not: bool,
    what: What,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum What {
    /// Id of a form, of its jurisdiction or its country, or what holds in the plan.
    Named(String),
    /// The form has this fact.
    Fact(String),
    /// A choice has this value.
    Choice(String, String),
}

impl When {
    /// Reads a condition.
    pub fn parse(written: &str) -> Result<Self, String> {
        let term = |word: &str| {
            let (not, word) = word.strip_prefix('!').map_or((false, word), |word| (true, word));
            let what = match (word.strip_prefix("has:"), word.split_once('=')) {
                (Some(fact), _) => What::Fact(fact.to_owned()),
                (None, Some((blank, value))) => What::Choice(blank.to_owned(), value.to_owned()),
                (None, None) => What::Named(word.to_owned()),
            };
            let fits = |letter: char| letter.is_ascii_alphanumeric() || "_-.".contains(letter);
            let named = match &what {
                What::Named(name) | What::Fact(name) => name,
                What::Choice(blank, _) => blank,
            };
            match named.is_empty() || !named.chars().all(fits) {
                true => Err(format!("“{word}” is no condition")),
                false => Ok(Term { not, what }),
            }
        };
        let groups = written.split(',').map(str::trim).filter(|group| !group.is_empty());
        groups.map(|group| group.split_whitespace().map(term).collect()).collect::<Result<_, _>>().map(Self)
    }

    /// Returns whether it holds.
    pub fn holds(&self, scope: &Scope<'_>) -> bool {
        let is = |term: &Term| match &term.what {
            What::Named(name) => name == "always" || scope.form.is(name) || scope.holds.contains(name),
            What::Fact(key) => scope.form.fact(key).is_some(),
            What::Choice(blank, value) => (scope.choice)(blank).as_ref() == Some(value),
        };
        self.0.iter().all(|group| {
            let mut wanted = group.iter().filter(|term| !term.not).peekable();
            (wanted.peek().is_none() || wanted.any(is)) && !group.iter().any(|term| term.not && is(term))
        })
    }

    /// Returns the names it asks about that are no facts and no choices.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.0.iter().flatten().filter_map(|term| match &term.what {
            What::Named(name) => Some(name.as_str()),
            _ => None,
        })
    }

    /// Returns the keys of facts it asks about.
    pub fn facts(&self) -> impl Iterator<Item = &str> {
        self.0.iter().flatten().filter_map(|term| match &term.what {
            What::Fact(key) => Some(key.as_str()),
            _ => None,
        })
    }
}
