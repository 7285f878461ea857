//! What would have to be true for payroll to fall by half: one unknown at a time, on the actual people.

use rust_decimal::Decimal;

use super::{Closure, Half, Need, NeedId, Sums, Verdict, headcount_for, share_of, structure_known};
use crate::firm::cost::{Posts, Remembered};
use crate::firm::{Cost, Firm};
use crate::money::{Amount, Rate, Rounding};
use crate::proposal::Proposal;
use crate::rules::InForce;

/// Bisections halve the interval this often: 4 decimals of an unknown below a thousand.
const STEPS: u32 = 24;

/// Puts the claim to the test.
pub(super) fn half(firm: &Firm, proposal: &Proposal, sums: &Sums, neutral: &Closure, rules: &InForce<'_>) -> Half {
    let reached = neutral.share >= Decimal::new(5, 1);
    Half {
        reached,
        needs: match structure_known(firm) {
            // What productivity and posts come to rests on the hours of managers.
            false => vec![pay_level(firm, proposal, sums, rules)],
            true => [
                Some(productivity(proposal, sums, rules)),
                Some(headcount(proposal, sums, rules)),
                Some(pay_level(firm, proposal, sums, rules)),
                management_pay(firm, sums, rules),
            ]
            .into_iter()
            .flatten()
            .collect(),
        },
    }
}

/// Returns the least value between `low` and `high` at which the saving is half, for a saving that grows with it.
fn least(low: Decimal, high: Decimal, saving: impl Fn(Decimal) -> Decimal) -> Option<Decimal> {
    let half = Decimal::new(5, 1);
    if saving(high) < half {
        return None;
    }
    let (mut low, mut high) = (low, high);
    for _ in 0..STEPS {
        let middle = (low + high) / Decimal::TWO;
        if saving(middle) < half { low = middle } else { high = middle }
    }
    Some(high)
}

fn evidence(rules: &InForce<'_>, id: &str, inside: impl Fn(Decimal) -> bool) -> Verdict {
    match rules.value(id) {
        Ok(known) if inside(known) => Verdict::InsideTheEvidence,
        _ => Verdict::BeyondAnyStudyFound,
    }
}

fn need(id: NeedId, now: Rate, value: Option<Rate>, verdict: impl FnOnce(Rate) -> Verdict) -> Need {
    Need {
        id,
        now,
        value: value.map(|value| value.round_dp(4)),
        verdict: value.map_or(Verdict::CannotBeReached, verdict),
    }
}

fn saving_at(sums: &Sums, headcount: Rate) -> Decimal {
    let before = sums.payroll(0, headcount).total();
    share_of(before - sums.after(headcount).total(), before)
}

fn productivity(proposal: &Proposal, sums: &Sums, rules: &InForce<'_>) -> Need {
    let saving = |gain| headcount_for(proposal, gain).map_or(Decimal::ZERO, |headcount| saving_at(sums, headcount));
    let value = least(Decimal::new(-9, 1), Decimal::TEN, saving);
    need(NeedId::Productivity, proposal.productivity, value, |gain| {
        evidence(rules, "evidence.productivity_highest", |highest| gain <= highest)
    })
}

fn headcount(proposal: &Proposal, sums: &Sums, rules: &InForce<'_>) -> Need {
    // The saving grows as posts fall, so the search runs over posts that go.
    let gone = least(Decimal::ZERO, Decimal::ONE, |gone| saving_at(sums, Decimal::ONE - gone));
    let value = gone.map(|gone| Decimal::ONE - gone);
    need(NeedId::Headcount, Decimal::ONE, value, |posts| {
        // So few posts give the same output only with a gain that a study must have found.
        let gain = headcount_for(proposal, Decimal::ZERO).and_then(|same| same.checked_div(posts));
        evidence(rules, "evidence.productivity_highest", |highest| {
            gain.is_some_and(|gain| gain - Decimal::ONE <= highest)
        })
    })
}

fn pay_level(firm: &Firm, proposal: &Proposal, sums: &Sums, rules: &InForce<'_>) -> Need {
    let before = sums.payroll(0, Decimal::ONE).total();
    let saving = |cut: Decimal| {
        let after =
            sums.charges.employer(paid_at(firm, proposal, sums, Decimal::ONE - cut), Amount::ZERO, sums.allowance[1]);
        share_of(before - after.total(), before)
    };
    let value = least(Decimal::ZERO, Decimal::ONE, saving).map(|cut| Decimal::ONE - cut);
    need(NeedId::PayLevel, Decimal::ONE, value, |level| {
        let illegal = firm.staff.iter().zip(&proposal.after).any(|(post, after)| {
            let minimum = sums.charges.minimum_hourly(&post.worker, post.apprentice_rate);
            after.zip(minimum).is_some_and(|(after, minimum)| after.hourly.minor() * level < minimum.minor())
        });
        if illegal {
            return Verdict::IllegalHere;
        }
        evidence(rules, "evidence.pay_level_lowest", |lowest| level >= lowest)
    })
}

/// What everybody costs with every member's new pay at a level.
fn paid_at(firm: &Firm, proposal: &Proposal, sums: &Sums, level: Rate) -> Cost {
    let mut remembered = Remembered::default();
    let mut sum = Cost::default();
    for (post, after) in firm.staff.iter().zip(&proposal.after) {
        let Some(after) = after else { continue };
        let at = |amount: Amount| amount.times(level, Rounding::HalfUp);
        sum = sum
            + remembered.post(
                &sums.charges,
                Posts {
                    yearly: at(after.yearly),
                    gross: at(after.cost.gross),
                    posts: post.multiple(),
                    worker: post.worker,
                    benefits: after.cost.benefits,
                },
            );
    }
    sum
}

/// None where managers' pay, or everybody else's, is not known.
fn management_pay(firm: &Firm, sums: &Sums, rules: &InForce<'_>) -> Option<Need> {
    let now = crate::diagnosis::management_pay(firm)?;
    let after = sums.after(Decimal::ONE).total();
    let saving = |times: Decimal| {
        let managers = managers_at(firm, sums, times);
        let before = sums.charges.employer(managers + sums.others[0], sums.drawings, sums.allowance[0]).total();
        share_of(before - after, before)
    };
    let value = least(Decimal::ONE, Decimal::ONE_HUNDRED, saving).map(|times| times * now);
    // The one finding we know is a mean over a country: many firms are above it.
    Some(need(NeedId::ManagementPay, now, value, |times| match rules.value("evidence.management_pay_highest") {
        Ok(mean) if times > mean => Verdict::AboveTheMeanFound,
        known => known.map_or(Verdict::BeyondAnyStudyFound, |_| Verdict::InsideTheEvidence),
    }))
}

/// What managers cost today with their pay at so many times.
fn managers_at(firm: &Firm, sums: &Sums, times: Rate) -> Cost {
    let managers = firm.staff.iter().filter(|post| post.is_manager());
    managers.filter_map(|post| Some((post, post.cost?, post.yearly?))).fold(
        Cost::default(),
        |sum, (post, cost, yearly)| {
            let at = |amount: Amount| amount.times(times, Rounding::HalfUp);
            sum + sums.charges.post(Posts {
                yearly: at(yearly),
                gross: at(cost.gross),
                posts: post.multiple(),
                worker: post.worker,
                benefits: cost.benefits,
            })
        },
    )
}
