//! Routes: by which way posts may become fewer, what each costs once, what the law asks first, and the risk that
//! people leave who are paid less than elsewhere.

use rust_decimal::prelude::ToPrimitive;
use rust_decimal::{Decimal, MathematicalOps};
use serde::{Deserialize, Serialize};

use super::PostAfter;
use super::pay::Terms;
use crate::Date;
use crate::decision::Route;
use crate::firm::Firm;
use crate::money::{Amount, Rate, Rounding};
use crate::rules::InForce;

/// What a route comes to.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct RouteCost {
    /// Which.
    pub route: Route,
    /// Posts that go, whole ones; nobody is named.
    pub posts: u32,
    /// Years until they are gone by nobody being replaced; none for another route or where they never are.
    pub years: Option<Decimal>,
    /// Statutory redundancy pay of all who go: least, mean and most that it can be; none where it is not known.
    pub redundancy: Option<[Amount; 3]>,
    /// Pay during statutory notice, likewise.
    pub notice: Option<[Amount; 3]>,
    /// Weeks of the longest statutory notice.
    pub notice_weeks: Option<Decimal>,
    /// Days of consultation the law asks for first; none where it asks for none, or it is not modelled.
    pub consultation_days: Option<u32>,
    /// Whether a public authority must be told.
    pub notify: bool,
    /// The first day a dismissal may take effect, were consultation to start on the day the firm is looked at.
    pub first_dismissal: Option<Date>,
    /// The day the last notice ends then.
    pub last_notice: Option<Date>,
    /// Ids of the parameters consultation rests on.
    pub parameters: Vec<&'static str>,
    /// Whether the country's rules on collective dismissal are modelled.
    pub modelled: bool,
}

/// The risk that people leave for better pay.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Retention {
    /// Posts whose pay elsewhere is known.
    pub known: u32,
    /// Of these, posts paid less than elsewhere afterwards.
    pub under: u32,
    /// Of those known, how many are expected to leave within a year.
    pub leavers: Decimal,
    /// How many would be expected, were nobody paid less than elsewhere.
    pub leavers_at_market: Decimal,
}

/// Works out every route to as many posts as the same output takes. `headcount`: posts afterwards for each today.
pub(super) fn routes(firm: &Firm, headcount: Option<Rate>, rules: &InForce<'_>) -> Vec<RouteCost> {
    let surplus = headcount.map(|headcount| (Decimal::ONE - headcount) * firm.posts);
    // Never more than are not needed: the fraction of a post stays.
    let surplus = surplus.and_then(|posts| posts.floor().max(Decimal::ZERO).to_u32()).unwrap_or(0);
    [Route::NobodyDismissed, Route::Attrition, Route::PostsCut]
        .into_iter()
        .map(|route| {
            let none = RouteCost {
                route,
                posts: 0,
                years: None,
                redundancy: None,
                notice: None,
                notice_weeks: None,
                consultation_days: None,
                notify: false,
                first_dismissal: None,
                last_notice: None,
                parameters: Vec::new(),
                modelled: firm.charges.law().is_some_and(|law| !law.collective_dismissal_parameters().is_empty()),
            };
            match route {
                Route::NobodyDismissed => none,
                Route::Attrition => RouteCost {
                    posts: surplus,
                    years: headcount.filter(|_| surplus > 0).and_then(|headcount| years(headcount, rules)),
                    ..none
                },
                Route::PostsCut => cut(firm, surplus, none),
            }
        })
        .collect()
}

/// Years until posts fall to a share of today's by nobody who leaves being replaced: ln(share) for each ln(1 - rate).
fn years(headcount: Rate, rules: &InForce<'_>) -> Option<Decimal> {
    let rate = rules.value("assumption.leavers_a_year").ok()?;
    let stays = (Decimal::ONE - rate).checked_ln()?;
    headcount.checked_ln()?.checked_div(stays).map(|years| years.round_dp(1))
}

fn cut(firm: &Firm, posts: u32, none: RouteCost) -> RouteCost {
    if posts == 0 {
        return none;
    }
    let weekly = |yearly: Amount| yearly.minor() / Decimal::from(crate::rules::Period::Week.in_a_year());
    let leaving: Vec<_> =
        firm.staff.iter().filter(|post| !post.apprentice).map(|post| (post, firm.leaving(post))).collect();
    let each = |of: &dyn Fn(&crate::law::Leaving, Amount) -> Option<Amount>| -> Option<[Amount; 3]> {
        let mut amounts = Vec::new();
        for (post, leaving) in &leaving {
            let amount = of(leaving.as_ref()?, post.yearly?)?;
            let times = post.multiple().ceil().to_usize()?;
            amounts.extend(std::iter::repeat_n(amount, times.min(posts as usize)));
        }
        spread(amounts, posts as usize)
    };
    let redundancy = each(&|leaving, _| Some(leaving.redundancy));
    let notice =
        each(&|leaving, yearly| Some(Amount::from_minor(weekly(yearly) * leaving.notice_weeks?, Rounding::HalfUp)));
    let notice_weeks = leaving.iter().filter_map(|(_, leaving)| leaving.as_ref()?.notice_weeks).max();
    let staff = firm.posts.ceil().to_u32().unwrap_or(u32::MAX);
    let law = firm.charges.law();
    let consultation = law.and_then(|law| law.collective_dismissal(posts, staff));
    let days = consultation.as_ref().map_or(0, |consultation| consultation.days);
    let first = firm.as_of.checked_add(jiff::Span::new().days(i64::from(days)));
    let first_dismissal = first.ok().filter(|_| none.modelled);
    let last_notice = first_dismissal.zip(notice_weeks).and_then(|(day, weeks)| {
        // Notice may run while the consultation does only where the law says so; counted one after the other it is safe.
        day.checked_add(jiff::Span::new().weeks(weeks.ceil().to_i64()?)).ok()
    });
    RouteCost {
        posts,
        redundancy,
        notice,
        notice_weeks,
        consultation_days: consultation.as_ref().map(|consultation| consultation.days),
        notify: consultation.as_ref().is_some_and(|consultation| consultation.notify),
        first_dismissal,
        last_notice,
        parameters: law.map_or(&[][..], |law| law.collective_dismissal_parameters()).to_vec(),
        ..none
    }
}

/// Least, mean and most that so many of the amounts can come to.
fn spread(mut amounts: Vec<Amount>, count: usize) -> Option<[Amount; 3]> {
    if amounts.len() < count || amounts.is_empty() {
        return None;
    }
    amounts.sort_unstable();
    let all: Amount = amounts.iter().copied().sum();
    let mean = all.minor() * Decimal::from(count) / Decimal::from(amounts.len());
    Some([
        amounts.iter().take(count).copied().sum(),
        Amount::from_minor(mean, Rounding::HalfUp),
        amounts.iter().rev().take(count).copied().sum(),
    ])
}

/// Expects how many leave within a year: 1 - exp(-rate * multiple ^ (share under market / the share the multiple is for)).
pub(super) fn retention(
    firm: &Firm,
    after: &[Option<PostAfter>],
    terms: &Terms<'_>,
    rules: &InForce<'_>,
) -> Option<Retention> {
    if terms.market.is_empty() {
        return None;
    }
    let value = |id: &str| rules.value(id).ok();
    let rate = value("assumption.leavers_a_year")?;
    let multiple = value("assumption.leavers_multiple")?;
    let at = value("assumption.leavers_multiple_at")?;
    let mut found = Retention { known: 0, under: 0, leavers: Decimal::ZERO, leavers_at_market: Decimal::ZERO };
    for (post, after) in firm.staff.iter().zip(after) {
        let Some((market, after)) = terms.market.get(post.key.as_str()).zip(*after) else { continue };
        let posts = post.multiple();
        let gap = (*market - after.yearly).or_zero().minor().checked_div(after.yearly.minor())?;
        let whole = posts.ceil().to_u32().unwrap_or(u32::MAX);
        found.known = found.known.saturating_add(whole);
        let hazard = |gap: Decimal| {
            let hazard = rate.checked_mul(multiple.checked_powd(gap.checked_div(at)?)?)?;
            Some(Decimal::ONE - (-hazard).checked_exp().unwrap_or(Decimal::ZERO))
        };
        // A gap past all reckoning is a person who goes.
        found.leavers += posts * hazard(gap).unwrap_or(Decimal::ONE);
        found.leavers_at_market += posts * hazard(Decimal::ZERO).unwrap_or(Decimal::ONE);
        if !gap.is_zero() {
            found.under = found.under.saturating_add(whole);
        }
    }
    found.leavers = found.leavers.round_dp(2);
    found.leavers_at_market = found.leavers_at_market.round_dp(2);
    Some(found)
}
