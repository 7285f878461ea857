//! The words cells use: for nobody, for not disclosed, for totals, months, currencies and periods of pay.

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::profile::Profile;
use super::word_list::{WordList, is_one_of};
use crate::Date;
use crate::money::Currency;

/// Words that cells use, without regard to case.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
pub(super) struct Lexicon {
    /// In a manager column: reports to nobody.
    pub(super) root: WordList,
    /// In a pay column: not disclosed.
    pub(super) undisclosed: WordList,
    /// In a name column: no name.
    pub(super) no_name: WordList,
    /// Labels of a row of totals; a label may go on after them.
    pub(super) totals: WordList,
    /// Yes.
    pub(super) yes: WordList,
    /// In a status column: no longer at the firm.
    pub(super) left: WordList,
    /// In a column of kinds of contract: no employee.
    pub(super) contractor: WordList,
    /// Months in order, each with its short forms.
    pub(super) months: Vec<Vec<String>>,
    /// Signs and codes of currencies, each with its ISO 4217 code.
    pub(super) currencies: BTreeMap<String, Currency>,
    /// Words for pay periods.
    pub(super) periods: BTreeMap<Period, WordList>,
}

impl Lexicon {
    pub(super) fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Adds another's words after its own.
    pub(super) fn extend(&mut self, other: &Self) {
        let lists = [
            (&mut self.root, &other.root),
            (&mut self.undisclosed, &other.undisclosed),
            (&mut self.no_name, &other.no_name),
            (&mut self.totals, &other.totals),
            (&mut self.yes, &other.yes),
            (&mut self.left, &other.left),
            (&mut self.contractor, &other.contractor),
        ];
        for (own, more) in lists {
            own.extend(more);
        }
        self.months.resize(self.months.len().max(other.months.len()), Vec::new());
        for (own, more) in self.months.iter_mut().zip(&other.months) {
            own.extend_from_slice(more);
        }
        self.currencies.extend(other.currencies.iter().map(|(sign, currency)| (sign.clone(), *currency)));
        for (period, words) in &other.periods {
            self.periods.entry(*period).or_default().extend(words);
        }
    }

    /// Returns the period a word stands for.
    pub(super) fn period(&self, text: &str) -> Option<Period> {
        self.periods.iter().find(|(_, words)| is_one_of(text, words)).map(|(period, _)| *period)
    }
}

/// How often pay is counted out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Period {
    /// Once a year.
    Year,
    /// Each month.
    Month,
    /// Twice a month.
    HalfMonth,
    /// Every four weeks.
    FourWeeks,
    /// Every two weeks.
    Fortnight,
    /// Each week.
    Week,
    /// Each day worked.
    Day,
    /// Each paid hour.
    Hour,
}

impl Period {
    /// Returns the pay period of the law; none for those it does not know, and for a year, in which pay is stated
    /// more often than it is paid.
    pub(super) fn pay_period(self) -> Option<crate::rules::Period> {
        match self {
            Self::Month => Some(crate::rules::Period::Month),
            Self::FourWeeks => Some(crate::rules::Period::FourWeeks),
            Self::Fortnight => Some(crate::rules::Period::TwoWeeks),
            Self::Week => Some(crate::rules::Period::Week),
            Self::Year | Self::HalfMonth | Self::Day | Self::Hour => None,
        }
    }

    /// Returns how many there are in a year; none for hours and days, which the hours or days a week decide.
    pub(super) fn in_a_year(self) -> Option<Decimal> {
        let times = match self {
            Self::Year => 1,
            Self::Month => 12,
            Self::HalfMonth => 24,
            Self::FourWeeks => 13,
            Self::Fortnight => 26,
            Self::Week => 52,
            Self::Day | Self::Hour => return None,
        };
        Some(Decimal::from(times))
    }

    /// Returns the period from one day to another, both counted in; none where it is none of those paid for.
    pub(super) fn between(from: Date, to: Date) -> Option<Self> {
        let days = to.since(from).ok()?.get_days() + 1;
        let (starts, ends) = (from.day() == 1, to == to.last_of_month());
        let one_month = (from.year(), from.month()) == (to.year(), to.month());
        Some(match days {
            7 => Self::Week,
            14 if !(one_month && (starts || ends)) => Self::Fortnight,
            _ if one_month && starts && ends => Self::Month,
            28 => Self::FourWeeks,
            13..=16 if one_month && (starts || ends) => Self::HalfMonth,
            365 | 366 => Self::Year,
            // From the 26th to the 25th is a month too.
            28..=31 if from.checked_add(jiff::Span::new().months(1)).ok()?.yesterday().ok()? == to => Self::Month,
            _ => return None,
        })
    }
}

/// Returns the words of every language at hand.
pub(super) fn words_of(profiles: &[Profile]) -> Lexicon {
    let mut words = Lexicon::default();
    profiles.iter().filter(|profile| profile.general).for_each(|profile| words.extend(&profile.words));
    words
}
