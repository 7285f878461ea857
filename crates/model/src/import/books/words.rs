//! The words of bookkeeping: headings of lists, names of accounts, headings of a cash book. They are data, a file a language.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::super::headings::plain;
use super::Flow;
use crate::decision::Head;
use crate::money::Amount;

/// What a column of a list means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Field {
    Week,
    Opening,
    Closing,
    Month,
    Gross,
    Deducted,
    EmployeePension,
    Net,
    EmployerCharges,
    Allowance,
    EmployerPension,
    Party,
    Invoice,
    Dated,
    Due,
    Outstanding,
    Code,
    Name,
    Section,
    Debit,
    Credit,
    Amount,
}

/// What a section of a list of accounts holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Section {
    Assets,
    Owed,
    Equity,
    Income,
    Costs,
}

impl Section {
    fn holds(self, head: Head) -> bool {
        match self {
            Self::Assets => head <= Head::Bank || matches!(head, Head::Vat),
            Self::Owed => (Head::Creditors..=Head::HirePurchase).contains(&head) || head == Head::Bank,
            Self::Equity => matches!(head, Head::ShareCapital | Head::RetainedEarnings | Head::Drawings),
            Self::Income => matches!(head, Head::Sales | Head::OtherIncome),
            Self::Costs => head >= Head::Materials,
        }
    }
}

/// The headings of one kind of list, the best first.
pub(super) type Headings = BTreeMap<Field, Vec<String>>;

/// The words, in as many languages as were read.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AccountWords {
    pub(super) bank: Headings,
    pub(super) payroll: Headings,
    pub(super) ledger: Headings,
    pub(super) accounts: Headings,
    pub(super) debtors: Vec<String>,
    pub(super) creditors: Vec<String>,
    pub(super) not_needed: Vec<String>,
    totals: Vec<String>,
    sections: Vec<(String, Section)>,
    heads: Vec<(String, Option<Side>, Head)>,
    flows: Vec<(String, Flow)>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Side {
    Debit,
    Credit,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenFile {
    bank: Headings,
    payroll: Headings,
    ledger: Headings,
    accounts: Headings,
    parties: WrittenParties,
    #[serde(rename = "not-needed")]
    not_needed: WrittenHeadings,
    totals: WrittenTotals,
    sections: BTreeMap<Section, Vec<String>>,
    account: Vec<WrittenAccount>,
    flow: Vec<WrittenFlow>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenParties {
    debtors: Vec<String>,
    creditors: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenHeadings {
    headings: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenTotals {
    starts: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenAccount {
    head: Head,
    side: Option<Side>,
    words: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenFlow {
    flow: Flow,
    words: Vec<String>,
}

impl AccountWords {
    /// Reads files of words (name and TOML text). Fails on one that breaks the format, naming it and the line.
    pub fn parse(files: &[(&str, &str)]) -> Result<Self, String> {
        let mut words = Self::default();
        for (name, text) in files {
            let file: WrittenFile = toml::from_str(text).map_err(|error| {
                let before = error.span().map_or("", |span| text.get(..span.start).unwrap_or_default());
                format!("{name}:{}: {}", before.matches('\n').count() + 1, error.message())
            })?;
            let lists = [
                (&mut words.bank, file.bank),
                (&mut words.payroll, file.payroll),
                (&mut words.ledger, file.ledger),
                (&mut words.accounts, file.accounts),
            ];
            for (own, more) in lists {
                for (field, headings) in more {
                    own.entry(field).or_default().extend(headings);
                }
            }
            words.debtors.extend(file.parties.debtors);
            words.creditors.extend(file.parties.creditors);
            words.not_needed.extend(file.not_needed.headings);
            words.totals.extend(file.totals.starts);
            words.sections.extend(
                file.sections.into_iter().flat_map(|(section, of)| of.into_iter().map(move |word| (word, section))),
            );
            words.heads.extend(
                file.account
                    .into_iter()
                    .flat_map(|one| one.words.into_iter().map(move |word| (word, one.side, one.head))),
            );
            words
                .flows
                .extend(file.flow.into_iter().flat_map(|one| one.words.into_iter().map(move |word| (word, one.flow))));
        }
        Ok(words)
    }

    /// Returns what the name of an account says it is, by its balance and its section.
    pub(super) fn head(&self, name: &str, amount: Amount, section: Option<Section>) -> Option<Head> {
        let name = plain(name);
        let side = if amount < Amount::ZERO { Side::Credit } else { Side::Debit };
        let fits = |one: &&(String, Option<Side>, Head)| {
            one.1.is_none_or(|needed| amount == Amount::ZERO || needed == side)
                && section.is_none_or(|section| section.holds(one.2))
                && stands(&one.0, &name)
        };
        self.heads.iter().find(fits).map(|(_, _, head)| *head)
    }

    /// Returns what a heading of a cash book is.
    pub(super) fn flow(&self, heading: &str) -> Option<Flow> {
        let heading = plain(heading);
        self.flows.iter().find(|(words, _)| stands(words, &heading)).map(|(_, flow)| *flow)
    }

    /// Returns what section a label is.
    pub(super) fn section(&self, label: &str) -> Option<Section> {
        let label = plain(label);
        self.sections.iter().find(|(words, _)| *words == label).map(|(_, section)| *section)
    }

    /// Returns whether a label is that of a row of totals.
    pub(super) fn is_total(&self, label: &str) -> bool {
        let label = plain(label);
        let starts = |words: &String| {
            label.strip_prefix(words.as_str()).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
        };
        self.totals.iter().any(starts)
    }
}

/// Whether words stand in a text one after another.
pub(super) fn stands(words: &str, text: &str) -> bool {
    format!(" {text} ").contains(&format!(" {words} "))
}
