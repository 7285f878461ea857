//! The deal told as a whole: what people decided of it, put to the books, the firm and the calendar.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use serde::{Deserialize, Serialize};

use super::Position;
use super::funding::{Deal, Floors, fund, propose_funding, shares};
use super::members::{Accounts, Member, Terms, YearGiven, keep, leaving, with_leavers};
use super::owner::{OwnersWays, closing, dues, owners_ways, winding_up_costs};
use super::readiness::{Condition, Known, readiness};
use super::rescue::{CountryRoutes, Dated, Rescue, dated};
use super::statements::{
    BreakEven, ExpectedId, Financed, Outlook, Statements, annualised, breaking_even, not_entered, repayments_missing,
    statements,
};
use super::timeline::{Timeline, timeline};
use super::unit_cost::{self, Compared, Federation};
use super::valuation::{CashFlows, Realisables, Valuation, too_dear, value};
use crate::Date;
use crate::decision::{Borrowing, Competitor, Decision, Expected, Funding, Worth};
use crate::firm::{Firm, Post};
use crate::money::{Amount, Rate, Rounding};
use crate::problem::Problem;
use crate::proposal::Proposal;
use crate::rules::{InForce, Period};

/// Years of statements that are shown.
pub const STATED: usize = 5;
/// Years accounts are kept for.
pub const KEPT: usize = 10;

/// What the deal is told from beside decisions.
#[derive(Clone, Copy)]
pub struct Inputs<'a> {
    /// The firm.
    pub firm: &'a Firm,
    /// What it becomes.
    pub proposal: &'a Proposal,
    /// Where it stands by its books; none without any.
    pub position: Option<&'a Position>,
    /// What a year's payroll falls by, without what the owner draws: low, likely and high.
    pub savings: [Amount; 3],
    /// Legal routes.
    pub rescue: &'a Rescue,
    /// The jurisdiction.
    pub jurisdiction: &'a str,
    /// The day cash runs out; none: it is not known to.
    pub runs_out: Option<Date>,
    /// Days of consultation the law asks for, where dismissals are proposed.
    pub consultation: Option<u32>,
    /// Pension contributions owed, that stand among the taxes of the position.
    pub pension_owed: Amount,
    /// What the owner is paid as a member; none where they do not stay, or it is not known.
    pub owners_wage: Option<Amount>,
    /// What other chapters know of the conditions; the deal adds what it knows.
    pub known: Known,
}

/// What rests on the books.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ByBooks {
    /// What the business is worth.
    pub valuation: Valuation,
    /// Statements at the low, likely and high saving.
    pub statements: [Statements; 3],
    /// Sales that break even, at the likely saving.
    pub break_even: BreakEven,
    /// What the owner gets by three ways.
    pub owners_ways: OwnersWays,
    /// Members' accounts at the low, likely and high saving.
    pub accounts: [Accounts; 3],
    /// What share of members is taken to leave each year.
    pub leaving: Rate,
    /// Unit costs.
    pub unit_costs: Compared,
}

/// The deal as a whole.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Conversion {
    /// What people said, that everything else is worked out from.
    pub said: Said,
    /// Uses, sources and cover, at the likely saving.
    pub deal: Deal,
    /// What the firm carries of the sources said; none while a use is not entered.
    pub proposed: Option<Funding>,
    /// What rests on the books; none without any.
    pub by_books: Option<ByBooks>,
    /// What of the future is not entered, and counted with as it is today.
    pub not_entered: Vec<ExpectedId>,
    /// The steps against the calendar.
    pub timeline: Timeline,
    /// The legal routes against the calendar; none where the country's are not known.
    pub routes: Option<Vec<Dated>>,
    /// What the law of the country says of them, and of directors; none where it is not known.
    pub law: Option<CountryRoutes>,
    /// What must be true, and whether it is.
    pub conditions: Vec<Condition>,
}

/// The last of each thing that is said of the deal.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Said {
    /// Who pays what in.
    pub funding: Funding,
    /// What the business is worth by.
    pub worth: Worth,
    /// How it is expected to go on.
    pub expected: Expected,
    /// Another firm of the trade.
    pub competitor: Option<Competitor>,
}

impl Said {
    fn of(decisions: &[Decision]) -> Self {
        let mut said = Self::default();
        for decision in decisions {
            match decision {
                Decision::Funding(funding) => said.funding = funding.clone(),
                Decision::Worth(worth) => said.worth = worth.clone(),
                Decision::Expected(expected) => said.expected = expected.clone(),
                Decision::Competitor { competitor } => said.competitor = competitor.clone(),
                _ => {}
            }
        }
        said
    }
}

/// Tells the deal. Fails, naming the parameter, in a plan of an edition without the assumptions of deals.
pub fn convert(
    inputs: &Inputs<'_>,
    decisions: &[Decision],
    rules: &InForce<'_>,
) -> Result<(Conversion, Vec<Problem>), Problem> {
    let said = Said::of(decisions);
    let floors = Floors::from_rules(rules)?;
    let currency = inputs.firm.currency;
    let pays = pays(inputs);
    let year = inputs.position.and_then(annualised);

    let (unfinanced, _) = fund(&said.funding, &[], &pays, &floors, currency);
    let financed = Financed::of(&unfinanced, &said.funding);
    // In a cooperative nobody draws beyond pay.
    let outlook = |saving| Outlook::of(&said.expected, saving, true);
    let told = year.as_ref().map(|year| inputs.savings.map(|one| statements(year, &outlook(one), &financed, KEPT)));
    let flows = told.as_ref().map(|[_, likely, _]| likely.flows()).unwrap_or_default();
    let flows = &flows[..flows.len().min(STATED)];
    let (deal, mut problems) = fund(&said.funding, flows, &pays, &floors, currency);
    problems.extend(year.as_ref().and_then(|year| repayments_missing(year, &said.expected, currency)));
    let proposed = propose_funding(&said.funding, flows, &pays, &floors).filter(|_| year.is_some());

    let by_books = match year.as_ref().zip(told) {
        Some((year, told)) => {
            let [_, likely, _] = &told;
            // Under the seller there are neither savings nor debts of the deal.
            let seller =
                statements(year, &Outlook::of(&said.expected, Amount::ZERO, false), &Financed::default(), STATED);
            let of = |course: &Statements| course.flows().iter().take(STATED).map(|year| year.available).collect();
            let cash = CashFlows { seller: of(&seller), saving: of(likely) };
            let valuation = value(year, &cash, &said.worth, &Realisables::from_rules(rules)?);
            problems.extend(too_dear(said.funding.price, &valuation, currency));
            let order = inputs.rescue.of(inputs.jurisdiction).and_then(|country| country.order());
            let closed = closing(
                year,
                &valuation.assets,
                dues(inputs.firm, inputs.pension_owed),
                order.as_deref(),
                winding_up_costs(rules)?,
            );
            // A standstill puts the first payments off: the dearest year is what has to be earned.
            let service = (0..STATED).map(|year| financed.borrowed.iter().map(|(_, debt)| debt.year(year).paid).sum());
            let service = service.max().unwrap_or_default();
            let saving = inputs.savings[1] + year.drawings;
            let terms = Terms::from_rules(rules)?;
            let leaving = leaving(rules)?;
            let members = members(inputs, &said.funding, leaving, rules)?;
            Some(ByBooks {
                break_even: breaking_even(year, &outlook(inputs.savings[1]), service),
                owners_ways: owners_ways(&deal, &said.funding, &said.worth, closed, inputs.owners_wage),
                accounts: told.each_ref().map(|course| accounts(course, &members, &terms)),
                unit_costs: unit_cost::compare(year, saving, Federation::from_rules(rules)?, said.competitor.as_ref()),
                leaving,
                valuation,
                statements: told.map(|mut course| {
                    course.years.truncate(STATED);
                    course
                }),
            })
        }
        None => None,
    };

    let (timeline, late) = timeline(&said.funding, inputs.consultation, inputs.runs_out, rules)?;
    problems.extend(late);
    let law = inputs.rescue.of(inputs.jurisdiction).cloned();
    let people = inputs.firm.posts.ceil().to_u32().unwrap_or(u32::MAX);
    let routes = law.as_ref().map(|country| dated(country, rules.date(), inputs.runs_out, people));
    let (routes, late) = routes.unzip();
    problems.extend(late.unwrap_or_default());

    let gap_of = |funding: &Funding| fund(funding, flows, &pays, &floors, currency).0.gap;
    let count = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    let lenders: Vec<&Borrowing> = said.funding.lenders().collect();
    let conditions = readiness(&Known {
        accounts_read: inputs.position.is_some(),
        spare_days: timeline.spare_days,
        gap: deal.gap,
        cover: deal.cover.iter().filter_map(|one| one.cover).min().map(|least| (least, floors.thin)),
        not_carried: proposed.as_ref().and_then(gap_of),
        lenders: (!lenders.is_empty())
            .then(|| (count(lenders.iter().filter(|one| one.on.is_some()).count()), count(lenders.len()))),
        ..inputs.known
    });
    let not_entered = not_entered(&said.expected);
    Ok((Conversion { said, deal, proposed, by_books, not_entered, timeline, routes, law, conditions }, problems))
}

/// Returns a year's pay afterwards of each post.
fn pays(inputs: &Inputs<'_>) -> Vec<Amount> {
    let after = inputs.firm.staff.iter().zip(&inputs.proposal.after);
    after.filter_map(|(post, after)| Some((post, (*after)?.yearly))).flat_map(each_post).collect()
}

fn each_post((post, yearly): (&Post, Amount)) -> impl Iterator<Item = Amount> {
    std::iter::repeat_n(yearly, posts(post))
}

/// Returns how many people a post stands for: a part of a post is somebody's too.
fn posts(post: &Post) -> usize {
    post.multiple().ceil().to_usize().unwrap_or_default()
}

/// As many members as are said to join, with those who leave later and who follow them. Who joins is for people to say,
/// so the hours of the firm's posts are taken evenly from the longest to the shortest; more members than posts work no
/// hours here. While nobody says how many join, every post is counted; a share with a term missing is none.
fn members(inputs: &Inputs<'_>, funding: &Funding, leaving: Rate, rules: &InForce<'_>) -> Result<Vec<Member>, Problem> {
    let weeks = rules.value("assumption.weeks_a_year")?;
    let of = |post: &Post| std::iter::repeat_n(post.hours_of_one() * weeks, posts(post));
    let mut hours: Vec<Decimal> = inputs.firm.staff.iter().flat_map(of).collect();
    hours.sort_by(|one, other| other.cmp(one));
    let said = funding.member_shares.as_ref().and_then(|shares| shares.members?.to_usize());
    let count = said.unwrap_or(hours.len());
    let (_, share, months) = shares(funding).unwrap_or_default();
    let working = count.min(hours.len());
    let worked =
        |at: usize| if at < working { hours[(2 * at + 1) * hours.len() / (2 * working)] } else { Decimal::ZERO };
    let member = |at: usize| Member { hours: worked(at), share, months, joins: 0, leaves: None };
    let years = u32::try_from(KEPT).unwrap_or(u32::MAX);
    Ok(with_leavers((0..count).map(member).collect(), leaving, years))
}

/// Keeps accounts on the surpluses of statements. What the cooperative starts with beyond shares is what its opening
/// balance has as capital and earnings kept.
fn accounts(course: &Statements, members: &[Member], terms: &Terms) -> Accounts {
    let flows = course.flows();
    let weeks = Decimal::from(Period::Week.in_a_year());
    let mut before = course.opening.new_debts;
    let given: Vec<YearGiven> = course
        .years
        .iter()
        .zip(flows)
        .map(|(year, flow)| {
            // What new debts take is their interest and what they fell by.
            let service = flow.owed_before + year.profit.new_interest + before - year.balance.new_debts;
            before = year.balance.new_debts;
            YearGiven {
                surplus: year.profit.surplus(),
                cash: year.balance.cash,
                shares_in: year.balance.member_shares,
                weekly_payroll: Amount::from_minor(year.profit.payroll.minor() / weeks, Rounding::HalfUp),
                cover: super::formulae::debt_cover(flow.available, service, Amount::ZERO),
            }
        })
        .collect();
    keep(members, course.opening.share_capital + course.opening.retained, &given, terms)
}
