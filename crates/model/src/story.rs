//! The whole story in one call: what was given in, what is shown out.

use std::collections::BTreeMap;
use std::sync::Arc;

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use serde::{Deserialize, Serialize};

use crate::Date;
use crate::bylaws::choosing::{Circumstances, Fit, choose};
use crate::bylaws::transition_document::TransitionDocument;
use crate::bylaws::warnings::{self, Raised, Warnings};
use crate::bylaws::{self, Bylaws, Clause, Form, Premises};
use crate::decision::{Answer, Decision, Head, Key, OutOfBounds, Scenario, with_cells_as_named};
use crate::diagnosis::titles::Titles;
use crate::diagnosis::{self, Diagnosis};
use crate::firm::{self, Corrections, Firm, Lines};
use crate::import::{self, AccountWords, Books, Heads, Import, Profile, Source};
use crate::money::{Amount, Currency};
use crate::problem::{Arg, Code, Place, Problem};
use crate::proposal::{self, Edition, Library, Proposal, Transition};
use crate::review::Voting;
use crate::rules::{InForce, OwnFigures, RuleRow, Rules, country, is_assumption, label};
use crate::savings::{self, Closure, ClosureRange, Distribution, Evidence, Range, Savings};
use crate::viability::benchmarks::Benchmarks;
use crate::viability::conversion::Conversion;
use crate::viability::readiness::Known;
use crate::viability::rescue::Rescue;
use crate::viability::{self, Viability};

/// All of a plan that its stories are told from.
#[derive(Clone)]
pub struct Given {
    /// The firm's name.
    pub name: String,
    /// Id of the jurisdiction in `data/jurisdictions`, or `none`.
    pub jurisdiction: String,
    /// The day the firm is looked at and rules are taken of.
    pub as_of: Date,
    /// The currency, where a person said it.
    pub currency: Option<Currency>,
    /// The imported tables.
    pub sources: Vec<Source>,
    /// The profiles that read them.
    pub profiles: Vec<Profile>,
    /// The scenarios, a tree.
    pub scenarios: Vec<Scenario>,
    /// The law and the assumptions copied into the plan.
    pub rules: Rules,
    /// The legal forms copied into the plan.
    pub forms: Arc<[Form]>,
    /// The clauses copied into the plan.
    pub clauses: Arc<[Clause]>,
    /// Words of titles copied into the plan; none in a plan of an older edition.
    pub titles: Titles,
    /// Words of bookkeeping copied into the plan; none in a plan of an older edition.
    pub accounts: AccountWords,
    /// Managerial tasks copied into the plan; none in a plan of an older edition.
    pub library: Library,
    /// Who decides what through the change; nothing in a plan of an older edition.
    pub transition: Transition,
    /// Distributions and studies copied into the plan; nothing in a plan of an older edition.
    pub evidence: Evidence,
    /// Legal routes when cash runs out; none in a plan of an older edition.
    pub rescue: Rescue,
    /// Published figures of firms that changed; none in a plan of an older edition.
    pub benchmarks: Benchmarks,
    /// What the law makes a firm look at; none in a plan of an older edition.
    pub warnings: Arc<Warnings>,
    /// What sentences of clauses say of votes; nothing in a plan of an older edition.
    pub voting: Arc<Voting>,
    /// Documents of the change.
    pub transition_documents: Arc<[TransitionDocument]>,
}

/// All that is shown of one scenario.
#[derive(Debug, Clone, PartialEq)]
pub struct Story {
    /// The firm's name.
    pub name: String,
    /// Id of the jurisdiction, or `none`.
    pub jurisdiction: String,
    /// The day the firm is looked at.
    pub as_of: Date,
    /// The scenario told.
    pub scenario: ScenarioName,
    /// Rows, and the account of those that are not taken.
    pub import: Arc<Import>,
    /// The firm as it is.
    pub firm: Arc<Firm>,
    /// Its books.
    pub books: Arc<Books>,
    read: Arc<Read>,
    /// Where the money goes.
    pub diagnosis: Diagnosis,
    /// The flat proposal.
    pub proposal: Proposal,
    /// Who decides what through the change.
    pub transition: Transition,
    /// What it saves.
    pub savings: Savings,
    /// The distributions and studies of the plan's edition.
    pub evidence: Evidence,
    /// The distributions as the plan has them.
    pub uncertain: Vec<Distribution>,
    /// The study chosen to stand behind productivity.
    pub study: Option<String>,
    /// How far the saving may be off, where somebody asked for it.
    pub range: Option<Range>,
    /// Whether the firm then lives.
    pub viability: Viability,
    /// The deal as a whole; none in a plan of an edition without the assumptions of deals.
    pub conversion: Option<Conversion>,
    /// Published figures of firms that changed.
    pub benchmarks: Benchmarks,
    /// The draft rules in English; none where no legal form of the jurisdiction is known.
    pub bylaws: Option<Bylaws>,
    /// Which legal forms fit, and why the others do not.
    pub fits: Vec<Fit>,
    /// What the firm's own facts make it look at first, and what nobody can answer for it.
    pub warnings: Vec<Raised>,
    /// What they are drafted from, for drafts in other languages.
    pub premises: Option<Premises>,
    /// What people decided of them.
    pub rule_decisions: Vec<Decision>,
    /// Everything that is wrong or must be looked at, gravest first.
    pub problems: Vec<Problem>,
    /// Every law value and assumption in force on the day, with its source.
    pub register: Vec<RuleRow>,
}

/// What the firm as it is was read with: decisions about the proposal leave it as it is.
#[derive(Debug, PartialEq)]
struct Read {
    answers: BTreeMap<Key, Answer>,
    /// The firm's own figures that the law leaves to it; assumptions about what comes later are not read here.
    own: OwnFigures,
    heads: Heads,
    lines: Lines,
    corrections: Corrections,
    allowance: Option<bool>,
    problems: Vec<Problem>,
}

/// A scenario's id and name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ScenarioName {
    /// Stable id.
    pub id: String,
    /// What people call it.
    pub name: String,
}

impl Given {
    /// Returns the data of the plan's edition that the proposal reads.
    pub fn edition(&self) -> Edition<'_> {
        Edition { titles: &self.titles, library: &self.library, jurisdiction: &self.jurisdiction }
    }

    /// Returns a scenario's decisions with those of the scenarios it builds on before them, cells called as they are now.
    pub fn decisions(&self, scenario: &str) -> Option<Vec<Decision>> {
        Some(with_cells_as_named(self.line(scenario)?.cloned().collect()))
    }

    /// Whether a scenario decides the same in another of it.
    pub fn decides_alike(&self, other: &Self, scenario: &str) -> bool {
        match (self.line(scenario), other.line(scenario)) {
            (Some(line), Some(others)) => line.eq(others),
            (line, others) => line.is_none() && others.is_none(),
        }
    }

    /// The same without copying them.
    fn line(&self, scenario: &str) -> Option<impl Iterator<Item = &Decision>> {
        let mut line = vec![self.scenarios.iter().find(|other| other.id == scenario)?];
        while let Some(parent) = line.last().and_then(|last| last.parent.as_deref()) {
            let parent = self.scenarios.iter().find(|other| other.id == parent)?;
            // A line longer than there are scenarios goes round in a circle.
            if line.len() > self.scenarios.len() {
                return None;
            }
            line.push(parent);
        }
        Some(line.into_iter().rev().flat_map(|scenario| &scenario.decisions))
    }
}

/// Tells the story of one scenario, or nothing where the plan has no such scenario.
///
/// The same given and scenario tell the same story, to the byte.
pub fn tell(given: &Given, scenario: &str) -> Option<Story> {
    tell_after(given, scenario, None)
}

/// Tells the story of one scenario after an earlier story of the same files, rules and day, of whatever scenario: what
/// was read of the firm is taken over where no decision about it differs. It is the same story, told sooner.
pub fn tell_after(given: &Given, scenario: &str, earlier: Option<&Story>) -> Option<Story> {
    tell_watched(given, scenario, earlier, &|_, _| true).ok().flatten()
}

/// The same, for somebody who waits: fails where whoever is told how far it is says stop.
pub fn tell_watched(
    given: &Given,
    scenario: &str,
    earlier: Option<&Story>,
    watch: &import::Tell<'_>,
) -> Result<Option<Story>, import::Stopped> {
    tell_with(given, scenario, earlier, None, watch)
}

/// Reads the files with what people answered about their rows, as the firm stands on the day it is looked at. Fails
/// where whoever is told says stop.
pub fn read_files(
    given: &Given,
    answers: &BTreeMap<Key, Answer>,
    tell: &import::Tell<'_>,
) -> Result<(Import, Vec<Problem>), import::Stopped> {
    let (import, mut problems) = import::read_told(&given.sources, &given.profiles, answers, tell)?;
    let (import, more) = import::here(import, given.as_of);
    problems.extend(more);
    Ok((import, problems))
}

/// Tells the story of one scenario from its files as they were read already, with its answers about rows. Fails where
/// whoever is told how far it is says stop.
pub fn tell_read(
    given: &Given,
    scenario: &str,
    read: (Import, Vec<Problem>),
    watch: &import::Tell<'_>,
) -> Result<Option<Story>, import::Stopped> {
    tell_with(given, scenario, None, Some(read), watch)
}

/// Returns what a scenario answers about rows of the files, or nothing where the plan has no such scenario.
pub fn answers_in(given: &Given, scenario: &str) -> Option<BTreeMap<Key, Answer>> {
    Some(answers(&inside_bounds(given.decisions(scenario)?).0))
}

fn tell_with(
    given: &Given,
    scenario: &str,
    earlier: Option<&Story>,
    read: Option<(Import, Vec<Problem>)>,
    watch: &import::Tell<'_>,
) -> Result<Option<Story>, import::Stopped> {
    // Hundredths of the whole, about as thousands of people take them.
    let done = |hundredths: u64| if watch(hundredths, 100) { Ok(()) } else { Err(import::Stopped) };
    let of_it = given.decisions(scenario);
    let named = given.scenarios.iter().find(|other| other.id == scenario).map(|found| found.name.clone());
    let Some((decisions, name)) = of_it.zip(named) else { return Ok(None) };
    let (decisions, refused) = inside_bounds(decisions);
    let decisions = given.evidence.with_gains(decisions);
    let (own, unmatched) = own_figures(decisions.iter(), &given.rules.on(given.as_of));
    let rules = given.rules.on(given.as_of).with_own(&own);

    let (answers, heads, allowance) = (answers(&decisions), heads(&decisions), allowance_claimed(&decisions));
    let (lines, corrections) = (Lines::of(&decisions), Corrections::of(&decisions));
    let of_law: OwnFigures =
        own.iter().filter(|(id, _)| !is_assumption(id)).map(|(id, of)| (id.clone(), *of)).collect();
    let taken_over = earlier.filter(|earlier| {
        let read = &earlier.read;
        read.answers == answers
            && read.own == of_law
            && read.heads == heads
            && read.lines == lines
            && read.corrections == corrections
            && read.allowance == allowance
    });
    let (import, firm, books, read) = match taken_over {
        Some(earlier) => (
            Arc::clone(&earlier.import),
            Arc::clone(&earlier.firm),
            Arc::clone(&earlier.books),
            Arc::clone(&earlier.read),
        ),
        None => {
            let (import, mut problems) = match read {
                Some(read) => read,
                None => read_files(given, &answers, &|rows, of| watch(15 * rows, 100 * of.max(1)))?,
            };
            let (firm, more) =
                firm::found(&import, given.as_of, given.currency, &rules, allowance, &lines, &corrections);
            problems.extend(more);
            let (books, more) =
                import::books(&given.sources, &given.profiles, &given.accounts, &heads, given.as_of, firm.currency);
            problems.extend(more);
            let read = Read { answers, own: of_law, heads, lines, corrections, allowance, problems };
            (Arc::new(import), Arc::new(firm), Arc::new(books), Arc::new(read))
        }
    };
    done(15)?;
    let mut problems = read.problems.clone();
    problems.extend(refused);
    problems.extend(unmatched);
    let (diagnosis, more) = diagnosis::examine(&firm, &decisions, &given.titles, &rules);
    problems.extend(more);
    done(20)?;
    let edition = given.edition();
    let (proposal, more) = proposal::apply(&firm, &diagnosis, &decisions, edition, &rules);
    problems.extend(more);
    done(60)?;
    let savings = savings::compare(&firm, &proposal, &rules);
    done(75)?;
    let (uncertain, study, more) = given.evidence.as_decided(&decisions);
    problems.extend(more);
    let (viability, more) = viability::assess(&firm, &books, &proposal, &savings, &decisions, &rules);
    problems.extend(more);
    let value_added = viability::statements::value_added(viability.position.as_ref());
    let together = &given.evidence.together;
    done(80)?;
    let range = savings::range(&firm, &proposal, &savings, &decisions, &uncertain, together, value_added);
    done(95)?;
    let form = chosen_form(given, &decisions);
    let inputs = viability::conversion::Inputs {
        firm: &firm,
        proposal: &proposal,
        position: viability.position.as_ref(),
        savings: saved_without_drawings(&savings, range.as_ref()),
        rescue: &given.rescue,
        jurisdiction: &given.jurisdiction,
        runs_out: viability.runs_out(),
        consultation: proposal.chosen_route().and_then(|route| route.consultation_days),
        pension_owed: -books.balance(Head::PensionOwed),
        owners_wage: owners_wage(&firm, &proposal),
        known: Known {
            members: form.ok().flatten().and_then(|form| members(&firm, form)),
            ..known(&viability, &proposal, range.as_ref(), &rules)
        },
    };
    // A plan of an edition without these assumptions tells no deal: renewing the edition does.
    let conversion = viability::conversion::convert(&inputs, &decisions, &rules).ok().map(|(conversion, more)| {
        problems.extend(more);
        conversion
    });
    if let Err(unknown) = form {
        let problem = Problem::new(Code::DecisionUnmatched, Place::address("bylaws"));
        problems.push(problem.with("key", unknown));
    }
    let of_rules = |one: &&Decision| {
        matches!(one, Decision::Blank { .. } | Decision::RuleTaken { .. } | Decision::RuleWording { .. })
    };
    let rule_decisions: Vec<Decision> = decisions.iter().filter(of_rules).cloned().collect();
    let premises = form.ok().flatten().map(|form| {
        let funding = conversion.as_ref().map(|conversion| &conversion.said.funding);
        bylaws::premises(&given.name, form, &firm, &proposal, funding, viability::start(&proposal, &decisions))
    });
    let bylaws = form.ok().flatten().zip(premises.as_ref()).map(|(form, premises)| {
        let (bylaws, more) = bylaws::draft(form, &given.clauses, premises, &rule_decisions, "en");
        problems.extend(more);
        bylaws
    });
    let starts = viability::start(&proposal, &decisions);
    let known = warnings::Known {
        jurisdiction: &given.jurisdiction,
        firm: &firm,
        books: &books,
        proposal: &proposal,
        viability: &viability,
        conversion: conversion.as_ref(),
        starts,
        bylaws: bylaws.as_ref(),
    };
    let raised = given.warnings.raised(&warnings::facts(&known));
    let circumstances = Circumstances::of(&given.jurisdiction, &firm, &proposal, None);
    let fits = choose(&given.forms, &circumstances);
    problems.sort_by(|one, other| {
        (one.severity, &one.place.file, one.place.row, one.code).cmp(&(
            other.severity,
            &other.place.file,
            other.place.row,
            other.code,
        ))
    });

    let currency = firm.currency;
    Ok(Some(Story {
        name: given.name.clone(),
        jurisdiction: given.jurisdiction.clone(),
        as_of: given.as_of,
        scenario: ScenarioName { id: scenario.to_owned(), name },
        import,
        firm,
        books,
        read,
        diagnosis,
        proposal,
        transition: given.transition.clone(),
        savings,
        evidence: given.evidence.clone(),
        uncertain,
        study,
        range,
        viability,
        conversion,
        benchmarks: given.benchmarks.clone(),
        bylaws,
        fits,
        warnings: raised,
        premises,
        rule_decisions,
        problems,
        register: registered(&rules, currency),
    }))
}

/// Every value in force, with sums in the plan's currency in the firm's own.
fn registered(rules: &InForce<'_>, currency: Currency) -> Vec<RuleRow> {
    let own = |row: RuleRow| match row.unit == "plan currency" && currency != Currency::NONE {
        true => RuleRow { unit: currency.code().to_owned(), ..row },
        false => row,
    };
    rules.rows().into_iter().map(own).collect()
}

/// Payroll before and after of a story with one more decision about pay, coordination that is kept, or output: what
/// telling the whole again would say, at the pace of a slider. None for any other decision, and one out of bounds.
pub fn slide(given: &Given, story: &Story, decision: &Decision) -> Option<[Closure; 2]> {
    if decision.out_of_bounds().is_some() {
        return None;
    }
    let decisions = given.line(&story.scenario.id)?.filter(|decision| decision.out_of_bounds().is_none());
    let decisions: Vec<&Decision> = decisions.chain([decision]).collect();
    let in_force = given.rules.on(given.as_of);
    let (own, _) = own_figures(decisions.iter().copied(), &in_force);
    let rules = in_force.with_own(&own);
    let slid = story.proposal.slid(&story.firm, &story.diagnosis, &decisions, &rules)?;
    Some(savings::closures(&story.firm, &slid).0)
}

/// What a year's payroll falls by without what owners draw: in one draw of twenty from below, as planned, and from
/// above; as planned three times where no range was worked out.
fn saved_without_drawings(savings: &Savings, range: Option<&Range>) -> [Amount; 3] {
    let neutral = &savings.closures[0];
    let likely = neutral.saving - neutral.before.owner_drawings;
    match range.and_then(|range| range.closures.first()) {
        Some(range) => {
            let [low, .., high] = range.saving.at;
            [low - neutral.before.owner_drawings, likely, high - neutral.before.owner_drawings]
        }
        None => [likely; 3],
    }
}

/// What whoever draws beyond pay today is paid as a member; none where nobody does, or it is not known.
fn owners_wage(firm: &Firm, proposal: &Proposal) -> Option<Amount> {
    let after = firm.staff.iter().zip(&proposal.after);
    let owners: Vec<_> = after.filter(|(post, _)| post.drawings > Amount::ZERO).map(|(_, after)| *after).collect();
    let paid: Option<Vec<Amount>> = owners.into_iter().map(|after| after.map(|after| after.yearly)).collect();
    paid.filter(|paid| !paid.is_empty()).map(|paid| paid.into_iter().sum())
}

/// Members there would be, and the least the legal form asks for; none where it asks for none.
fn members(firm: &Firm, form: &Form) -> Option<(u32, u32)> {
    Some((firm.posts.to_u32()?, form.quantity("members.min")?.decimal().to_u32()?))
}

/// What earlier chapters know of the conditions of a change.
fn known(viability: &Viability, proposal: &Proposal, range: Option<&Range>, rules: &InForce<'_>) -> Known {
    let count = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    let above = |range: &ClosureRange| Decimal::ONE - range.saving.below_zero.share();
    Known {
        cash_lasts: viability.cash.as_ref().is_some_and(|cash| cash.as_is.beyond.is_none()),
        tasks: Some((proposal.ledger.unheld_rows, count(proposal.ledger.rows.len()))),
        // Where nobody's pay falls nobody has to agree; who has agreed is not recorded.
        pay_agreed: (proposal.pay_falls.0 == 0).then_some((0, 0)),
        saving: range.and_then(|range| range.closures.first()).map(above).zip(viability::readiness::likely(rules).ok()),
        ..Known::default()
    }
}

/// Parts decisions from those with a value no plan can be told with; each of these is a problem.
fn inside_bounds(decisions: Vec<Decision>) -> (Vec<Decision>, Vec<Problem>) {
    let mut problems = Vec::new();
    let inside = decisions.into_iter().filter(|decision| match decision.out_of_bounds() {
        Some(OutOfBounds { what, least, most }) => {
            let problem = Problem::new(Code::DecisionOutOfBounds, Place::address("proposal"));
            let what = Arg::Word(format!("value-{what}"));
            problems.push(problem.with("what", what).with("least", Arg::Number(least)).with("most", Arg::Number(most)));
            false
        }
        None => true,
    });
    (inside.collect(), problems)
}

/// Returns what people answered about rows, the last answer of each.
fn answers(decisions: &[Decision]) -> BTreeMap<Key, Answer> {
    let of_each = |decision: &Decision| -> Vec<(Key, Answer)> {
        match decision {
            Decision::Answer { key, answer } => vec![(key.clone(), answer.clone())],
            Decision::Answers { keys, answer } => keys.iter().map(|key| (key.clone(), answer.clone())).collect(),
            Decision::Corrected { posts } => {
                let paid = posts.iter().filter_map(|one| Some((one.key.clone(), Answer::Pay { yearly: one.yearly? })));
                paid.collect()
            }
            _ => Vec::new(),
        }
    };
    decisions.iter().flat_map(of_each).collect()
}

/// Returns the firm's own figures, the last of each, with a problem for each parameter that is not left to firms, and
/// for each figure outside its bounds, which is left out.
fn own_figures<'a>(decisions: impl Iterator<Item = &'a Decision>, rules: &InForce<'_>) -> (OwnFigures, Vec<Problem>) {
    let (mut own, mut problems) = (OwnFigures::new(), Vec::new());
    for decision in decisions {
        let Decision::OwnFigure { parameter, value } = decision else { continue };
        match value {
            _ if !rules.is_own(parameter) => {
                let problem = Problem::new(Code::DecisionUnmatched, Place::address("rules"));
                problems.push(problem.with("key", parameter.as_str()));
            }
            Some(value) => match rules.outside(parameter, *value) {
                Some((least, most)) => {
                    let problem = Problem::new(Code::DecisionOutOfBounds, Place::address("rules"));
                    let problem = problem.with("what", Arg::Word(label(parameter)));
                    problems.push(problem.with("least", Arg::Number(least)).with("most", Arg::Number(most)));
                }
                None => {
                    own.insert(parameter.clone(), *value);
                }
            },
            None => {
                own.remove(parameter);
            }
        }
    }
    (own, problems)
}

/// Returns what accounts were decided to be, the last of each.
fn heads(decisions: &[Decision]) -> Heads {
    let mut heads = Heads::new();
    for decision in decisions {
        match decision {
            Decision::AccountHead { account, head: Some(head) } => {
                heads.insert(account.clone(), *head);
            }
            Decision::AccountHead { account, head: None } => {
                heads.remove(account);
            }
            _ => {}
        }
    }
    heads
}

fn allowance_claimed(decisions: &[Decision]) -> Option<bool> {
    decisions.iter().rev().find_map(|decision| match decision {
        Decision::EmploymentAllowance { before, .. } => Some(*before),
        _ => None,
    })
}

/// Returns the legal form decided on, else the first of the plan's jurisdiction. Fails with the id of a form
/// the plan does not have.
fn chosen_form<'a, 'd>(given: &'a Given, decisions: &'d [Decision]) -> Result<Option<&'a Form>, &'d str> {
    let decided = decisions.iter().rev().find_map(|decision| match decision {
        Decision::Form { form } => Some(form.as_str()),
        _ => None,
    });
    match decided {
        Some(id) => given.forms.iter().find(|form| form.id == id).map(Some).ok_or(id),
        None => {
            let of = |id: &str| given.forms.iter().find(|form| form.usual && form.jurisdiction == id);
            Ok(of(&given.jurisdiction).or_else(|| of(country(&given.jurisdiction))))
        }
    }
}
