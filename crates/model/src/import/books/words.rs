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
    Transaction,
    Debit,
    Credit,
    Amount,
    Contra,
    Side,
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
    /// Returns whether amounts above zero in it are credits.
    pub(super) fn is_credit(self) -> bool {
        matches!(self, Self::Owed | Self::Equity | Self::Income)
    }

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
    pub(super) postings: Headings,
    pub(super) debtors: Vec<String>,
    pub(super) creditors: Vec<String>,
    pub(super) not_needed: Vec<String>,
    pub(super) lines: Vec<Line>,
    /// Where the names of the lines come from: how their namespaces begin.
    pub(super) taxonomies: Vec<String>,
    totals: Vec<String>,
    totals_of: Vec<String>,
    results: Vec<String>,
    running: Vec<String>,
    ages: Ages,
    sides: Vec<(String, Side)>,
    personal: Vec<(String, Head)>,
    sections: Vec<(String, Section)>,
    usual: Vec<(String, Head)>,
    heads: Vec<(String, Option<Side>, Head)>,
    flows: Vec<(String, Flow)>,
}

/// The side of an account an amount stands on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Side {
    Debit,
    Credit,
}

/// A line of a balance sheet or of a profit and loss account, as XBRL names it. Lines are sums of lines.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct Line {
    pub(super) id: String,
    /// What it is called where it becomes an account.
    pub(super) name: String,
    /// The names of it.
    pub(super) concepts: Vec<String>,
    /// The member that tells it from lines of the same name; none where there may be no member.
    #[serde(default)]
    pub(super) members: Vec<String>,
    /// What it is.
    pub(super) head: Option<Head>,
    /// The line it is a part of; none for a line that is part of no other.
    pub(super) of: Option<String>,
    /// Whether it is taken off that line and not added.
    #[serde(default)]
    pub(super) taken_off: bool,
    /// Whether it may be below zero.
    #[serde(default)]
    pub(super) either: bool,
    /// Whether it stands in a note: such lines may leave something out of the one they are part of.
    #[serde(default)]
    pub(super) note: bool,
    /// Whether it is nothing beside the lines that are part of it.
    #[serde(default)]
    pub(super) only_sum: bool,
    /// The side an amount above zero is on, of a line that is part of no other.
    pub(super) side: Option<Side>,
    /// The line it must be equal to.
    pub(super) equals: Option<String>,
}

/// The words of columns that say how late a balance is.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Ages {
    /// Headings of what is not due.
    coming: Vec<String>,
    /// Words that may stand beside numbers.
    words: Vec<String>,
    /// Words that stand for much without a number.
    older: Vec<String>,
}

/// What a column of a ledger says of the balances in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Age {
    /// They are not due.
    Coming,
    /// They are late.
    Late,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
struct WrittenFile {
    bank: Headings,
    payroll: Headings,
    ledger: Headings,
    accounts: Headings,
    postings: Headings,
    parties: WrittenParties,
    not_needed: WrittenHeadings,
    totals: WrittenTotals,
    results: WrittenResults,
    ages: Ages,
    sides: BTreeMap<Side, Vec<String>>,
    personal: BTreeMap<Head, Vec<String>>,
    sections: BTreeMap<Section, Vec<String>>,
    usual: BTreeMap<Head, Vec<String>>,
    taxonomies: Vec<String>,
    line: Vec<Line>,
    account: Vec<WrittenAccount>,
    flow: Vec<WrittenFlow>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenParties {
    debtors: Vec<String>,
    creditors: Vec<String>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenHeadings {
    headings: Vec<String>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenTotals {
    /// What a row of totals begins with.
    starts: Vec<String>,
    /// Those that what is totalled follows after.
    #[serde(default)]
    of: Vec<String>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenResults {
    /// What is left of a year, in a balance sheet too.
    result: Vec<String>,
    /// What is left so far, in the middle of a statement.
    running: Vec<String>,
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
                (&mut words.postings, file.postings),
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
            words.totals_of.extend(file.totals.of);
            words.results.extend(file.results.result);
            words.running.extend(file.results.running);
            words.ages.coming.extend(file.ages.coming);
            words.ages.words.extend(file.ages.words);
            words.ages.older.extend(file.ages.older);
            words.sides.extend(turned(file.sides));
            words.personal.extend(turned(file.personal));
            words.sections.extend(turned(file.sections));
            words.usual.extend(turned(file.usual));
            words.taxonomies.extend(file.taxonomies);
            // A line stands before what it is part of: so no sum is a part of itself.
            let later = |at: usize, id: &String| file.line.iter().skip(at + 1).any(|line| line.id == *id);
            let mut parts = file.line.iter().enumerate().filter_map(|(at, line)| Some((at, line, line.of.as_ref()?)));
            if let Some((_, line, of)) = parts.find(|(at, _, of)| !later(*at, of)) {
                return Err(format!("{name}: {} is part of {of}, which stands nowhere after it", line.id));
            }
            words.lines.extend(file.line);
            words.heads.extend(
                file.account
                    .into_iter()
                    .flat_map(|one| one.words.into_iter().map(move |word| (word, one.side, one.head))),
            );
            words
                .flows
                .extend(file.flow.into_iter().flat_map(|one| one.words.into_iter().map(move |word| (word, one.flow))));
        }
        words.fold();
        Ok(words)
    }

    /// Makes every word what a heading or a label is compared as: without accents, in small letters.
    fn fold(&mut self) {
        fn pairs<T>(of: &mut [(String, T)]) -> impl Iterator<Item = &mut String> {
            of.iter_mut().map(|(word, _)| word)
        }
        let headings = [&mut self.bank, &mut self.payroll, &mut self.ledger, &mut self.accounts, &mut self.postings];
        let headings = headings.into_iter().flat_map(|of| of.values_mut()).flatten();
        let lists = [
            &mut self.debtors,
            &mut self.creditors,
            &mut self.not_needed,
            &mut self.totals,
            &mut self.totals_of,
            &mut self.results,
            &mut self.running,
            &mut self.ages.coming,
            &mut self.ages.words,
            &mut self.ages.older,
        ];
        let words = headings.chain(lists.into_iter().flatten()).chain(pairs(&mut self.sides));
        let words = words.chain(pairs(&mut self.sections)).chain(pairs(&mut self.usual)).chain(pairs(&mut self.flows));
        words.chain(self.heads.iter_mut().map(|(word, ..)| word)).for_each(|word| *word = plain(word));
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

    /// Returns what an account is whose name does not say it, by the section it stands in.
    pub(super) fn usual(&self, section: &str) -> Option<Head> {
        let section = plain(section);
        self.usual.iter().find(|(words, _)| *words == section).map(|(_, head)| *head)
    }

    /// Returns whether a label is that of a row of totals.
    pub(super) fn is_total(&self, label: &str) -> bool {
        let label = plain(label);
        self.totals.iter().chain(&self.totals_of).any(|words| after(words, &label).is_some())
    }

    /// Returns what a row of totals is the total of; blank where it does not say it, none where it is no such row.
    pub(super) fn totalled(&self, label: &str) -> Option<String> {
        let label = plain(label);
        // The longest words leave the name alone.
        let rests = self.totals_of.iter().filter_map(|words| after(words, &label));
        rests.min_by_key(|rest| rest.len()).map(str::to_owned)
    }

    /// Returns whether a label is that of what is left of a year.
    pub(super) fn is_result(&self, label: &str) -> bool {
        let label = plain(label);
        self.results.contains(&label)
    }

    /// Returns whether a label is that of what is left so far.
    pub(super) fn is_running(&self, label: &str) -> bool {
        let label = plain(label);
        self.is_result(&label) || self.running.contains(&label)
    }

    /// Returns what a heading says of how late the balances under it are; none where it says nothing of it.
    pub(super) fn age(&self, heading: &str, months: &[Vec<String>]) -> Option<Age> {
        let heading = plain(heading);
        let ages = &self.ages;
        if ages.coming.contains(&heading) {
            return Some(Age::Coming);
        }
        let number = |word: &str| word.chars().all(|c| c.is_ascii_digit());
        let month = |word: &str| months.iter().flatten().any(|name| plain(name) == word);
        let words: Vec<&str> = heading.split(' ').collect();
        let known = |word: &&str| number(word) || ages.words.iter().any(|one| one == word);
        let in_days = words.iter().all(known) && words.iter().any(|word| number(word)) && !heading.is_empty();
        let in_months = match words.as_slice() {
            [name] => month(name),
            [name, year] => month(name) && number(year),
            _ => false,
        };
        (in_days || in_months || ages.older.contains(&heading)).then_some(Age::Late)
    }

    /// Returns the side a mark beside an amount says.
    pub(super) fn side(&self, mark: &str) -> Option<Side> {
        let mark = plain(mark);
        self.sides.iter().find(|(words, _)| *words == mark).map(|(_, side)| *side)
    }

    /// Returns whether an account that is numbered as those of customers and suppliers are is of the one or the other.
    pub(super) fn personal(&self, code: &str) -> Option<Head> {
        self.personal.iter().find(|(start, _)| code.starts_with(start.as_str())).map(|(_, head)| *head)
    }
}

/// What follows after words at the start of a text.
fn after<'a>(words: &str, text: &'a str) -> Option<&'a str> {
    text.strip_prefix(words).filter(|rest| !rest.starts_with(char::is_alphanumeric)).map(str::trim)
}

/// Lists of words by what they mean, as pairs.
fn turned<T: Copy>(of: BTreeMap<T, Vec<String>>) -> impl Iterator<Item = (String, T)> {
    of.into_iter().flat_map(|(meaning, words)| words.into_iter().map(move |word| (word, meaning)))
}

/// Whether words stand in a text one after another.
pub(super) fn stands(words: &str, text: &str) -> bool {
    format!(" {text} ").contains(&format!(" {words} "))
}
