//! What a plan knows of the facts that raise warnings. What it does not know is none, and never guessed.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Unit;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use serde::Deserialize;

use super::{Confidence, Event};
use crate::Date;
use crate::bylaws::{Bylaws, premises};
use crate::decision::{Funding, Head, Route, Structure};
use crate::firm::Firm;
use crate::import::Books;
use crate::money::{Amount, Currency};
use crate::problem::Arg;
use crate::proposal::Proposal;
use crate::viability::conversion::Conversion;
use crate::viability::timeline::StepId;
use crate::viability::{Position, Viability};

/// What holds where all members are the board.
const ALL_ON_BOARD: &str = "board-all";
/// The clause by which a reserve is never shared out.
const RESERVE_LOCKED: &str = "indivisible-reserve";

/// The facts of a plan that raise warnings; none: the plan does not know.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct WarningFacts {
    /// Ids of the jurisdictions: the plan's, and its legal form's.
    pub places: Vec<String>,
    /// Id of the legal form that is drafted for.
    pub form: Option<String>,
    /// The currency of sums.
    pub currency: Option<Currency>,
    /// The day the firm is looked at.
    pub as_of: Option<Date>,
    /// Days deadlines are counted from, as far as the plan knows them.
    pub days: BTreeMap<Event, Date>,
    /// Whether the business passes to the cooperative.
    pub transfer: Option<bool>,
    /// Posts at the firm.
    pub staff: Option<Decimal>,
    /// Rows of the payroll that are one person each.
    pub people: Option<u32>,
    /// Posts that are cut.
    pub leavers: Option<u32>,
    /// Whole years the person has been here who has been here longest.
    pub longest_service: Option<u32>,
    /// Places where people work.
    pub sites: Option<u32>,
    /// Whether cash lasts through the weeks that are planned, as things are.
    pub cash_lasts: Option<bool>,
    /// Everything owned less everything owed.
    pub net_assets: Option<Amount>,
    /// Share capital.
    pub share_capital: Option<Amount>,
    /// Owed to the tax office, due or not.
    pub taxes_owed: Option<Amount>,
    /// Owed to lenders and on hire purchase.
    pub loans: Option<Amount>,
    /// Rent and rates of the year so far.
    pub rent: Option<Amount>,
    /// What the employer pays into pensions.
    pub pension: Option<Amount>,
    /// Whether whoever draws beyond pay today has a post afterwards.
    pub owner_joins: Option<bool>,
    /// Members there will be.
    pub members: Option<u32>,
    /// What each member pays to join.
    pub members_pay: Option<Amount>,
    /// What the owner is paid for the business.
    pub price: Option<Amount>,
    /// Whether a public scheme lends.
    pub scheme: Option<bool>,
    /// Whether all members are the board.
    pub all_on_board: Option<bool>,
    /// Whether the draft has a reserve that is never shared out.
    pub reserve_locked: Option<bool>,
    /// Points of law the draft rests on, of which our confidence is not high.
    pub unsure_facts: Option<u32>,
}

/// What earlier chapters know.
#[derive(Clone, Copy)]
pub struct Known<'a> {
    /// Id of the plan's jurisdiction.
    pub jurisdiction: &'a str,
    /// The firm.
    pub firm: &'a Firm,
    /// Its books.
    pub books: &'a Books,
    /// What it becomes.
    pub proposal: &'a Proposal,
    /// Whether it lives.
    pub viability: &'a Viability,
    /// The deal.
    pub conversion: Option<&'a Conversion>,
    /// The day the collective starts, where it is decided.
    pub starts: Option<Date>,
    /// The draft rules.
    pub bylaws: Option<&'a Bylaws>,
}

/// Reads the facts of a plan from what earlier chapters know.
pub fn facts(known: &Known<'_>) -> WarningFacts {
    let Known { firm, books, proposal, viability, conversion, bylaws, .. } = *known;
    let form = bylaws.map(|bylaws| &bylaws.form);
    let position = viability.position.as_ref();
    let route = proposal.chosen_route();
    let leavers = route.map(|route| if route.route == Route::PostsCut { route.posts } else { 0 });
    let funding = conversion.map(|conversion| &conversion.said.funding);
    let clause = |id: &str| bylaws.map(|bylaws| bylaws.rules.iter().any(|rule| rule.clause == id));
    let step = conversion.and_then(|deal| deal.timeline.steps.iter().find(|step| step.id == StepId::Transfer));
    let transfer = match proposal.structure {
        Structure::AsIs => Some(false),
        _ => (conversion.is_some() || known.starts.is_some()).then_some(true),
    };

    let mut days = BTreeMap::new();
    days.extend(known.starts.or(step.map(|step| step.until)).map(|day| (Event::Transfer, day)));
    days.extend(viability.runs_out().map(|day| (Event::CashRunsOut, day)));
    // The cash plan stops paying the posts that are cut on the day the collective starts.
    if let Some(day) = known.starts.filter(|_| leavers.is_some_and(|leavers| leavers > 0)) {
        days.insert(Event::Dismissal, day);
        let weeks = route.and_then(|route| route.notice_weeks).and_then(|weeks| weeks.ceil().to_i64());
        let notice = weeks.and_then(|weeks| day.checked_sub(jiff::Span::new().try_weeks(weeks).ok()?).ok());
        days.extend(notice.map(|day| (Event::Notice, day)));
    }

    WarningFacts {
        places: [Some(known.jurisdiction.to_owned()), form.map(|form| form.jurisdiction.to_lowercase())]
            .into_iter()
            .flatten()
            .collect(),
        form: form.map(|form| form.id.clone()),
        currency: Some(firm.currency),
        as_of: Some(firm.as_of),
        days,
        transfer,
        staff: Some(firm.posts),
        people: Some(firm.people),
        leavers,
        longest_service: longest_service(firm),
        sites: sites(firm),
        cash_lasts: viability.solvency.pays_as_due,
        net_assets: viability.solvency.net_assets,
        share_capital: position.map(|position| position.share_capital),
        // Pension contributions stand among the taxes of a position, as a balance below zero among the accounts.
        taxes_owed: position.map(|position| position.taxes + books.balance(Head::PensionOwed)),
        loans: position.map(Position::debt),
        rent: position.map(|_| books.balance(Head::Rent)),
        pension: pension(firm, books),
        owner_joins: owner_joins(firm, proposal),
        members: firm.posts.to_u32(),
        members_pay: funding.and_then(|funding| funding.member_shares.as_ref()?.each),
        price: funding.and_then(|funding| funding.price),
        scheme: funding.and_then(scheme),
        all_on_board: form.map(|form| premises("", form, firm, proposal, None, None).holds.contains(ALL_ON_BOARD)),
        reserve_locked: clause(RESERVE_LOCKED),
        unsure_facts: bylaws.map(unsure_facts),
    }
}

/// None where of anybody the first day is not known.
fn longest_service(firm: &Firm) -> Option<u32> {
    let years = |started: Date| {
        let served = started.until((Unit::Year, firm.as_of)).ok()?;
        u32::try_from(served.get_years()).ok()
    };
    let all: Option<Vec<u32>> = firm.staff.iter().map(|post| post.started.and_then(years)).collect();
    all?.into_iter().max()
}

/// None where no file says where anybody works.
fn sites(firm: &Firm) -> Option<u32> {
    let sites: BTreeSet<&str> = firm.staff.iter().filter_map(|post| post.site.as_deref()).collect();
    u32::try_from(sites.len()).ok().filter(|sites| *sites > 0)
}

/// What the payroll bears a year, or else what the accounts say of the year so far.
fn pension(firm: &Firm, books: &Books) -> Option<Amount> {
    let by_accounts = (!books.accounts.is_empty()).then(|| books.balance(Head::EmployerPension));
    Some(firm.payroll.pension).filter(|pension| *pension > Amount::ZERO).or(by_accounts)
}

/// None where nobody draws beyond pay: an owner need not be on the payroll.
fn owner_joins(firm: &Firm, proposal: &Proposal) -> Option<bool> {
    let after = firm.staff.iter().zip(&proposal.after);
    let owners: Vec<bool> =
        after.filter(|(post, _)| post.drawings > Amount::ZERO).map(|(_, after)| after.is_some()).collect();
    (!owners.is_empty()).then(|| owners.contains(&true))
}

/// None where nothing was said of the deal's money.
fn scheme(funding: &Funding) -> Option<bool> {
    let lends = funding.scheme.as_ref().is_some_and(|scheme| scheme.amount != Some(Amount::ZERO));
    (*funding != Funding::default()).then_some(lends)
}

fn unsure_facts(bylaws: &Bylaws) -> u32 {
    let high = Confidence::High.id();
    let facts = bylaws.rules.iter().flat_map(|rule| &rule.basis);
    let unsure: BTreeSet<&str> = facts.filter(|fact| fact.confidence != high).map(|fact| fact.key.as_str()).collect();
    u32::try_from(unsure.len()).unwrap_or(u32::MAX)
}

/// What a fact is, with the figure shown for it.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Value {
    /// So, or not so.
    Whether(bool, Option<Arg>),
    /// A number.
    Number(Decimal, Option<Arg>),
}

/// A fact by the name `raised_when` has for it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Token {
    pub name: &'static str,
    /// Whether it is a number; else it is so or not.
    pub number: bool,
    pub read: fn(&WarningFacts) -> Option<Value>,
}

impl PartialEq for Token {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

const fn whether(name: &'static str, read: fn(&WarningFacts) -> Option<Value>) -> Token {
    Token { name, number: false, read }
}

const fn number(name: &'static str, read: fn(&WarningFacts) -> Option<Value>) -> Token {
    Token { name, number: true, read }
}

/// Every fact a warning can be raised by.
pub(super) const TOKENS: &[Token] = &[
    whether("transfer", transfer),
    number("staff", staff),
    number("people", people),
    number("leavers", leavers),
    number("leavers-share", leavers_share),
    number("longest-service", service),
    number("sites", places_of_work),
    whether("cash-short", cash_short),
    whether("balance-negative", balance_negative),
    number("capital-cover", capital_cover),
    whether("taxes-owed", taxes_owed),
    whether("loans", loans),
    whether("rent", rent),
    whether("pension", pensions),
    whether("owner-joins", owner),
    number("members", members),
    whether("members-pay", members_pay),
    whether("price", price),
    whether("scheme", public_loan),
    whether("all-on-board", all_on_board),
    whether("reserve-locked", reserve_locked),
    number("unsure-facts", points_of_law),
];

fn plain(known: Option<bool>) -> Option<Value> {
    known.map(|so| Value::Whether(so, None))
}

fn count(known: Option<u32>) -> Option<Value> {
    known.map(|count| Value::Number(count.into(), Some(Arg::Number(count.into()))))
}

/// So where the sum is above nothing.
fn sum(facts: &WarningFacts, known: Option<Amount>) -> Option<Value> {
    let money = |amount| facts.currency.map(|currency| Arg::Money(amount, currency));
    known.map(|amount| Value::Whether(amount > Amount::ZERO, money(amount)))
}

/// The business passes to the cooperative: the proposal is not the firm as it is, and the plan has the step or a day.
fn transfer(facts: &WarningFacts) -> Option<Value> {
    let day = facts.days.get(&Event::Transfer).copied();
    facts.transfer.map(|so| Value::Whether(so, day.map(Arg::Date)))
}

/// Posts of the payroll; full-time equivalents where a structure file counts these.
fn staff(facts: &WarningFacts) -> Option<Value> {
    facts.staff.map(|staff| Value::Number(staff, Some(Arg::Number(staff.normalize()))))
}

/// Rows of the payroll that are one person each.
fn people(facts: &WarningFacts) -> Option<Value> {
    count(facts.people)
}

/// Posts the chosen route cuts; none on the routes that dismiss nobody.
fn leavers(facts: &WarningFacts) -> Option<Value> {
    count(facts.leavers)
}

/// Posts the chosen route cuts, as a share of the posts of the payroll.
fn leavers_share(facts: &WarningFacts) -> Option<Value> {
    let share = Decimal::from(facts.leavers?).checked_div(facts.staff?)?;
    Some(Value::Number(share, Some(Arg::Share(share))))
}

/// Whole years since the earliest first day in the payroll, on the day the firm is looked at.
fn service(facts: &WarningFacts) -> Option<Value> {
    count(facts.longest_service)
}

/// Different sites in the payroll.
fn places_of_work(facts: &WarningFacts) -> Option<Value> {
    count(facts.sites)
}

/// A week of the cash plan ends below what the overdraft allows, as things are.
fn cash_short(facts: &WarningFacts) -> Option<Value> {
    let day = facts.days.get(&Event::CashRunsOut).copied();
    facts.cash_lasts.map(|lasts| Value::Whether(!lasts, day.map(Arg::Date)))
}

/// More is owed than owned, by the accounts.
fn balance_negative(facts: &WarningFacts) -> Option<Value> {
    sum(facts, facts.net_assets.map(|net| -net))
}

/// What is owned less what is owed, for each unit of share capital, by the accounts; none without share capital.
fn capital_cover(facts: &WarningFacts) -> Option<Value> {
    let cover = facts.net_assets?.minor().checked_div(facts.share_capital?.minor())?;
    Some(Value::Number(cover, Some(Arg::Number(cover.round_dp(2).normalize()))))
}

/// Value added tax, and tax and contributions on pay, that the accounts say are owed: the accounts do not say what of it
/// is overdue.
fn taxes_owed(facts: &WarningFacts) -> Option<Value> {
    sum(facts, facts.taxes_owed)
}

/// Loans and hire purchase of the accounts, which do not say what is secured.
fn loans(facts: &WarningFacts) -> Option<Value> {
    sum(facts, facts.loans)
}

/// Rent and rates of the accounts.
fn rent(facts: &WarningFacts) -> Option<Value> {
    sum(facts, facts.rent)
}

/// The employer's part of pensions, by the payroll, or else by the accounts.
fn pensions(facts: &WarningFacts) -> Option<Value> {
    sum(facts, facts.pension)
}

/// Somebody who draws beyond pay today has a post in the proposal.
fn owner(facts: &WarningFacts) -> Option<Value> {
    plain(facts.owner_joins)
}

/// Whole posts of the payroll: everybody is taken to join.
fn members(facts: &WarningFacts) -> Option<Value> {
    count(facts.members)
}

/// What each member puts in, by the deal's money.
fn members_pay(facts: &WarningFacts) -> Option<Value> {
    sum(facts, facts.members_pay)
}

/// The price of the business, by the deal's money.
fn price(facts: &WarningFacts) -> Option<Value> {
    sum(facts, facts.price)
}

/// The deal's money has a loan of a public scheme.
fn public_loan(facts: &WarningFacts) -> Option<Value> {
    plain(facts.scheme)
}

/// All members are the board of the legal form, by how many posts the payroll has.
fn all_on_board(facts: &WarningFacts) -> Option<Value> {
    plain(facts.all_on_board)
}

/// The draft has the clause of the indivisible reserve.
fn reserve_locked(facts: &WarningFacts) -> Option<Value> {
    plain(facts.reserve_locked)
}

/// Different points of law the draft's rules rest on, of which our confidence is not high.
fn points_of_law(facts: &WarningFacts) -> Option<Value> {
    count(facts.unsure_facts)
}
