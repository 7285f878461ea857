//! Sentences and headings that the report and the screens share.

use std::cmp::Ordering;

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::super::edition::Edition;
use super::super::figures::{marked, marked_after};
use super::super::privacy;
use super::super::words::Words;
use crate::decision::PayPolicy;
use crate::firm::Post;
use crate::money::{Amount, Currency};
use crate::problem::{Arg, Code};
use crate::proposal::BelowMinimum;
use crate::rules::{Band, ByPeriod, Force, Period, RuleRow, Verified, day_of, label};
use crate::savings::Closure;
use crate::story::Story;

/// What the firm is and costs, as a heading.
pub fn firm_headline(story: &Story, words: &Words) -> String {
    let Story { firm, .. } = story;
    let title = if firm.structure.layers > 0 { "part-firm" } else { "part-firm-flat" };
    words.text(
        title,
        &[
            ("posts", Arg::Number(firm.posts)),
            ("layers", Arg::Count(firm.structure.layers.into())),
            ("cost", marked(words.money(firm.payroll.total(), firm.currency), story, words).into()),
        ],
    )
}

/// What management costs, as a heading.
pub fn diagnosis_headline(story: &Story, words: &Words) -> String {
    match story.diagnosis.management_share {
        Some(share) => words.text(
            "part-diagnosis",
            &[("managers", Arg::Count(story.diagnosis.managers.into())), ("share", Arg::Share(share))],
        ),
        None => words.word("part-diagnosis-unknown"),
    }
}

/// How many cells there would be, as a heading.
pub fn proposal_headline(story: &Story, words: &Words) -> String {
    words.text("part-proposal", &[("cells", story.proposal.cells.len().into())])
}

/// The claim as a question with its answer.
pub fn half_title(story: &Story, words: &Words) -> String {
    words.word(if story.savings.half.reached { "part-half-yes" } else { "part-half-no" })
}

/// The claim, answered for this firm in a sentence a person can read aloud.
pub fn half_sentence(story: &Story, words: &Words) -> String {
    let share = story.savings.closures[0].share;
    let falls = words.text(
        by_sign(story.savings.closures[0].saving, ["half-falls", "half-same", "half-rises"]),
        &[("share", marked_after(words.share(share.abs()), story, words).into())],
    );
    let falls = Arg::Text(falls);
    let productivity = story.savings.half.needs.iter().find(|need| need.id == crate::savings::NeedId::Productivity);
    match (story.savings.half.reached, productivity.map(|need| need.value)) {
        (true, _) => words.text("half-yes", &[("falls", falls)]),
        (false, Some(Some(gain))) => {
            words.text("half-no", &[("falls", falls), ("gain", marked_after(words.share(gain), story, words).into())])
        }
        (false, Some(None)) => words.text("half-no-way", &[("falls", falls)]),
        (false, None) => words.text("half-no-unknown", &[("falls", falls)]),
    }
}

/// That some are paid less than the minimum wage today, which no structure may; none where nobody is. In print the sum that
/// lifts very few stays out, and in a redacted edition all of it: how many there are depends on how pay that is hidden is
/// shared out. `print`: the edition; none on screen.
pub fn below_minimum(story: &Story, words: &Words, print: Option<Edition>) -> Option<String> {
    let BelowMinimum { posts, gross } = story.proposal.below_minimum;
    if posts.is_zero() || print == Some(Edition::Redacted) {
        return None;
    }
    let id =
        if print.is_some() && privacy::too_few(posts) { "report-below-minimum-few" } else { "report-below-minimum" };
    let count = posts.ceil().to_i64().unwrap_or(i64::MAX);
    let gross = words.money(gross, story.firm.currency);
    Some(words.text(id, &[("posts", Arg::Count(count)), ("date", Arg::Date(story.as_of)), ("gross", gross.into())]))
}

/// The pay policy in a sentence.
pub fn pay_policy(story: &Story, words: &Words) -> String {
    pay_policy_at(story, words, |amount| {
        amount.map_or_else(|| words.word("not-known"), |amount| words.money(amount, story.firm.currency))
    })
}

/// The pay policy in a sentence, its rates as `hourly` says them.
pub(super) fn pay_policy_at(story: &Story, words: &Words, hourly: impl Fn(Option<Amount>) -> String) -> String {
    let (floor, cap) = (hourly(story.proposal.pay_floor), hourly(story.proposal.pay_cap));
    let policy = match &story.proposal.pay_policy {
        PayPolicy::Keep => words.word("policy-keep"),
        PayPolicy::Equal { .. } => words.text("policy-equal", &[("hourly", cap.into())]),
        PayPolicy::RatioCap { ratio, floor: None, .. } => {
            words.text("policy-ratio-cap", &[("ratio", Arg::Number(*ratio)), ("cap", cap.into())])
        }
        PayPolicy::RatioCap { ratio, .. } => words.text(
            "policy-ratio-cap-floor",
            &[("ratio", Arg::Number(*ratio)), ("cap", cap.into()), ("floor", floor.into())],
        ),
        PayPolicy::Banded { bands, .. } => words.text(
            "policy-banded",
            &[("bands", Arg::Count((*bands).into())), ("floor", floor.into()), ("cap", cap.into())],
        ),
        PayPolicy::Hours { .. } => words.text("policy-hours", &[("hourly", floor.into())]),
        PayPolicy::Need { .. } => words.text("policy-need", &[("hourly", floor.into())]),
    };
    let end = story.proposal.pay_policy.benefits_end();
    let has = |post: &Post| post.is_manager() && post.cost.is_some_and(|cost| cost.benefits > Amount::ZERO);
    match end && story.firm.staff.iter().any(has) {
        true => words.text("policy-with-benefits-end", &[("policy", policy.into())]),
        false => policy,
    }
}

/// Picks what is said of a saving: that there is one, that nothing changes, that payroll rises.
pub(super) fn by_sign(saving: Amount, [saves, same, costs]: [&'static str; 3]) -> &'static str {
    match saving.cmp(&Amount::ZERO) {
        Ordering::Greater => saves,
        Ordering::Equal => same,
        Ordering::Less => costs,
    }
}

/// What becomes of payroll under a reading of "after".
pub(super) fn payroll_then(closure: &Closure, story: &Story, words: &Words) -> String {
    words.text(
        by_sign(closure.saving, ["payroll-then-falls", "payroll-then-same", "payroll-then-rises"]),
        &[
            ("saving", words.money(super::size(closure.saving), story.firm.currency).into()),
            ("share", marked_after(words.share(closure.share.abs()), story, words).into()),
        ],
    )
}

/// Why employer charges are not modelled: the day, the currency, or the jurisdiction.
pub(super) fn not_modelled(story: &Story, words: &Words) -> String {
    let raised = |code: Code| story.problems.iter().any(|problem| problem.code == code);
    match () {
        () if raised(Code::CurrencyNotOfLaw) => words.word("report-on-costs-other-currency"),
        () if raised(Code::RegionMissing) => words.word("report-on-costs-no-region"),
        () if raised(Code::RateTooFine) || raised(Code::OwnFigureImpossible) => {
            words.word("report-on-costs-own-figure")
        }
        () if raised(Code::RuleMissing) => {
            words.text("report-on-costs-not-on-date", &[("date", Arg::Date(story.as_of))])
        }
        () => words.word("report-on-costs-not-modelled"),
    }
}

/// Whether the employment allowance is claimed as it would be had nobody decided anything.
pub(super) fn allowance_assumed(story: &Story) -> bool {
    let (today, after) = (story.firm.allowance_claimed, story.proposal.allowance_claimed);
    today != story.import.public_body && after == today
}

/// What an unknown is now and would have to be, in its own unit.
pub(super) fn need_values(need: &crate::savings::Need, words: &Words) -> [String; 2] {
    use crate::savings::NeedId;
    let text = |value: Decimal| match need.id {
        NeedId::Productivity | NeedId::Headcount | NeedId::PayLevel | NeedId::CoordinationKept | NeedId::Drawings => {
            words.share(value)
        }
        NeedId::ManagementPay => words.text("times", &[("number", words.number(value, 2).into())]),
    };
    [text(need.now), need.value.map_or_else(|| words.word("none"), text)]
}

/// The name of a law value or an assumption.
pub fn rule_name(row: &RuleRow, words: &Words) -> String {
    let name = words.word(&label(&row.id));
    match row.own && row.verified != Verified::Own {
        true => words.text("rule-stand-in", &[("name", name.into())]),
        false => name,
    }
}

/// Its value with its unit where it is short; none where the register says it better. Of one that differs by pay
/// period, only what holds for the periods in use.
pub(super) fn short_rule_value(row: &RuleRow, periods: &[i64], words: &Words) -> Option<String> {
    const FEW: usize = 3;
    if row.bands.len() > FEW {
        return None;
    }
    let only = |period: Period, value: Option<Decimal>| value.filter(|_| periods.contains(&period.in_a_year()));
    let in_use = row.periods.map(|all| ByPeriod {
        week: only(Period::Week, all.week),
        two_weeks: only(Period::TwoWeeks, all.two_weeks),
        four_weeks: only(Period::FourWeeks, all.four_weeks),
        month: only(Period::Month, all.month),
        year: only(Period::Year, all.year),
    });
    Some(rule_value(&RuleRow { periods: in_use, ..row.clone() }, words))
}

/// Its value with its unit; of one that differs by pay period or goes by bands, every one of them.
pub fn rule_value(row: &RuleRow, words: &Words) -> String {
    let said = if let Some((of, from)) = row.unit.split_once(" in bands of ") {
        let band = |band: &Band| {
            let (value, start) = (in_unit(band.value, of, words), in_unit(band.from, from, words));
            words.text("rule-band", &[("value", value.into()), ("from", start.into())])
        };
        row.bands.iter().map(band).collect()
    } else if let Some(periods) = &row.periods {
        let of = |period: &Period| {
            let value = in_unit(periods.of(*period)?, &row.unit, words);
            Some(words.text(&format!("rule-period-{}", period.in_a_year()), &[("value", value.into())]))
        };
        Period::ALL.iter().filter_map(of).collect()
    } else {
        vec![in_unit(row.value, &row.unit, words)]
    };
    said.join("; ")
}

/// A number in a unit, in words.
fn in_unit(number: Decimal, unit: &str, words: &Words) -> String {
    let money = unit.split_at_checked(3).and_then(|(code, of)| Some((Currency::parse(code)?, of)));
    match (unit, money) {
        ("fraction" | "a share of the maximum base", _) => words.rate(number),
        ("days of birth", _) => day_of(number).map_or_else(|| words.exact(number), |day| words.short_date(day)),
        (_, Some((currency, of))) => {
            let id = format!("unit-money{}", of.replace(' ', "-"));
            words.text(&id, &[("amount", words.money_exact(number, currency).into())])
        }
        ("pay day", _) if number.is_zero() => words.word("unit-pay-day-last-friday"),
        _ => {
            let number = number.normalize();
            words.in_unit(&format!("unit-{}", unit.replace(' ', "-")), number, number.scale())
        }
    }
}

/// Where it stands: statute and section, and what a reader should know.
fn rule_statute(row: &RuleRow) -> String {
    let note = row.note.as_deref().map(|note| {
        let mut letters = note.chars();
        letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
    });
    let parts = [Some(row.source.clone()), note];
    parts.into_iter().flatten().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(". ")
}

/// Where it stands: statute and section, what a reader should know, and the link.
pub fn rule_place(row: &RuleRow) -> String {
    let parts = [rule_statute(row), row.link.clone().unwrap_or_default()];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(". ")
}

/// Its source without the link, and whether somebody has read it there; a judgement's source says itself that it is one.
pub fn rule_source(row: &RuleRow, words: &Words) -> String {
    let place = rule_statute(row);
    match () {
        () if is_judgement(row) && row.checked.is_none() => place,
        // The firm's own figure stands in no statute.
        () if place.is_empty() => rule_checked(row, words),
        () => [place, rule_checked(row, words)].join(". "),
    }
}

/// Whether a value was set by judgement or by convention: there is no source to read it at.
fn is_judgement(row: &RuleRow) -> bool {
    ["Judgement", "Convention"].iter().any(|own| row.source.starts_with(own))
}

/// Whether somebody has read a value at its source, and when.
pub fn rule_checked(row: &RuleRow, words: &Words) -> String {
    let force = match row.force {
        Force::InForce => None,
        Force::Enacted => Some(words.word("source-enacted")),
        Force::Forecast => Some(words.word("source-forecast")),
    };
    let day = row.checked.map(|day| words.text("source-checked", &[("date", words.short_date(day).into())]));
    let mark = match row.verified {
        _ if is_judgement(row) => Some(words.word("source-judgement")),
        Verified::Primary => None,
        Verified::Own => return words.word("source-own"),
        Verified::Secondary => Some(words.word("source-secondary")),
        Verified::No => Some(words.word("source-unverified")),
    };
    let parts: Vec<String> = force.into_iter().chain(mark).chain(day).collect();
    if parts.is_empty() { words.word("source-no-date") } else { parts.join(". ") }
}
