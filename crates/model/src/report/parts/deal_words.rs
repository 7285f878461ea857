//! What is said of a deal beside its figures: terms, findings, days, law. The window and the report say the same.

use rust_decimal::Decimal;

use super::super::charts::id;
use super::super::figures;
use super::super::words::Words;
use crate::decision::{Borrowing, Funding, MemberShares};
use crate::money::Amount;
use crate::problem::Arg;
use crate::rules::Verified;
use crate::story::Story;
use crate::viability::benchmarks::{Benchmark, Measure};
use crate::viability::conversion::Conversion;
use crate::viability::funding::SourceId;
use crate::viability::readiness::{Condition, ConditionId, Figure};
use crate::viability::rescue::{Dated, LeadBasis};
use crate::viability::timeline::StepId;

/// Whether the sources come to what is needed, and whether debts are then covered, in a line.
pub fn deal_headline(conversion: &Conversion, story: &Story, words: &Words) -> String {
    let deal = &conversion.deal;
    let uncovered = deal.cover.iter().filter(|year| year.cover.is_some_and(|cover| cover < Decimal::ONE)).count();
    let begun = deal.uses.iter().any(|one| one.amount.is_some()) || !deal.sources.is_empty();
    match deal.gap {
        None if begun => words.word("deal-use-missing"),
        None => words.word("deal-not-entered"),
        Some(gap) if gap > Amount::ZERO => {
            words.text("deal-gap", &[("gap", words.money(gap, story.firm.currency).into())])
        }
        Some(_) if uncovered > 0 => {
            words.text("deal-not-carried", &[("years", count(uncovered)), ("of", count(deal.cover.len()))])
        }
        Some(_) => words.word("deal-funded"),
    }
}

fn count(count: usize) -> Arg {
    Arg::Count(i64::try_from(count).unwrap_or(i64::MAX))
}

/// What has to be said plainly of a deal, the gravest first.
pub fn deal_findings(conversion: &Conversion, story: &Story, words: &Words) -> Vec<String> {
    let money =
        |amount: Amount| Arg::from(figures::marked_after(words.money(amount, story.firm.currency), story, words));
    let Some(books) = &conversion.by_books else { return vec![words.word("deal-no-books")] };
    let [_, likely, high] = &books.statements;
    let mut found = Vec::new();
    let shown = |address: &str| figures::figure(story, words, address);
    let today = shown("deal.book.surplus").map(|shown| shown.exact);
    if today.is_some_and(|exact| exact.starts_with('-')) {
        let loss = crate::viability::statements::annualised_result(story.viability.position.as_ref());
        found.extend(loss.map(|loss| words.text("deal-today-loss", &[("loss", money(-loss))])));
    }
    if let Some(first) = likely.years.first() {
        let surplus = first.profit.surplus();
        found.push(match surplus < Amount::ZERO {
            true => words.text("deal-loss", &[("loss", money(-surplus))]),
            false => words.text("deal-surplus", &[("surplus", money(surplus))]),
        });
    }
    let mut risks = deal_risks(conversion, story, words).into_iter();
    found.extend(risks.next());
    let high = high.short_of_cash().filter(|_| likely.short_of_cash().is_some());
    found.extend(high.map(|year| words.text("deal-short-high", &[("year", count(year + 1))])));
    found.extend(risks);
    found.extend(not_counted(conversion, words));
    found
}

/// What who puts a share in has to know: when cash runs short, and what of the shares is lost in the first year.
pub fn deal_risks(conversion: &Conversion, story: &Story, words: &Words) -> Vec<String> {
    let Some(books) = &conversion.by_books else { return vec![words.word("deal-no-books")] };
    let mut found = vec![match books.statements[1].short_of_cash() {
        Some(year) => words.text("deal-short", &[("year", count(year + 1))]),
        None => words.word("deal-not-short"),
    }];
    let lost = books.accounts[1].years.first().map(|year| year.from_shares).unwrap_or_default();
    if lost > Amount::ZERO {
        let lost = figures::marked_after(words.money(lost, story.firm.currency), story, words);
        found.push(words.text("deal-shares-lost", &[("lost", lost.into())]));
    }
    found
}

fn not_counted(conversion: &Conversion, words: &Words) -> Option<String> {
    let names: Vec<String> = conversion.not_entered.iter().map(|one| words.word(&one.label())).collect();
    (!names.is_empty()).then(|| words.text("deal-not-counted", &[("what", names.join(", ").into())]))
}

/// What bounds the price, and how the price entered stands to it; none without books.
pub fn deal_bounds(conversion: &Conversion, story: &Story, words: &Words) -> Option<String> {
    let valuation = &conversion.by_books.as_ref()?.valuation;
    let money = |amount: Amount| Arg::from(words.money(amount, story.firm.currency));
    let (Some(assets), Some(shares)) = (valuation.for_assets, valuation.for_shares) else {
        return Some(words.word("deal-bounds-none"));
    };
    let said = words.text(
        "deal-bounds",
        &[
            ("least", money(assets.least)),
            ("most", money(assets.most)),
            ("owed", money(valuation.assets.liabilities)),
            ("shares", money(shares.most)),
        ],
    );
    let price = conversion.said.funding.price.map(|price| {
        let above = price - shares.most;
        let args = [("price", money(price)), ("above", money(above))];
        words.text(if above > Amount::ZERO { "deal-price-above" } else { "deal-price-within" }, &args)
    });
    Some([Some(said), price].into_iter().flatten().collect::<Vec<_>>().join(" "))
}

/// The terms of a source, or which of them are missing; that it is not entered where nobody spoke of it.
pub fn deal_terms(funding: &Funding, source: SourceId, story: &Story, words: &Words) -> String {
    let said = match source {
        SourceId::Grants => funding.grants.map(|_| words.word("deal-terms-grant")),
        SourceId::MemberShares => funding.member_shares.as_ref().map(|shares| share_terms(shares, story, words)),
        SourceId::SellerNote => funding.seller_note.as_ref().map(|one| loan_terms(one, false, words)),
        SourceId::Lender => funding.lender.as_ref().map(|one| loan_terms(one, false, words)),
        SourceId::Scheme => funding.scheme.as_ref().map(|one| loan_terms(one, false, words)),
        SourceId::MutualCredit => funding.mutual_credit.as_ref().map(|one| loan_terms(one, true, words)),
    };
    said.unwrap_or_else(|| words.word("not-entered"))
}

fn missing(terms: &[(&str, bool)], words: &Words) -> Option<String> {
    let names: Vec<String> = terms.iter().filter(|(_, there)| !there).map(|(id, _)| words.word(id)).collect();
    (!names.is_empty()).then(|| words.text("deal-terms-missing", &[("what", names.join(", ").into())]))
}

fn share_terms(shares: &MemberShares, story: &Story, words: &Words) -> String {
    let (Some(members), Some(each), Some(months)) = (shares.members, shares.each, shares.months) else {
        let terms = [
            ("deal-term-members", shares.members.is_some()),
            ("deal-term-each", shares.each.is_some()),
            ("deal-term-months", shares.months.is_some()),
        ];
        return missing(&terms, words).unwrap_or_default();
    };
    let each = words.money(each, story.firm.currency);
    let args = [("members", Arg::Count(members.into())), ("each", each.into()), ("months", Arg::Count(months.into()))];
    words.text(if months == 0 { "deal-terms-once" } else { "deal-terms-each" }, &args)
}

fn loan_terms(one: &Borrowing, line: bool, words: &Words) -> String {
    let terms = [
        ("deal-term-amount", one.amount.is_some()),
        ("deal-term-rate", one.rate.is_some()),
        ("deal-term-years", one.years.is_some() || line),
    ];
    if let Some(missing) = missing(&terms, words) {
        return missing;
    }
    let rate = Arg::from(words.rate(one.rate.unwrap_or_default()));
    let mut said = match one.years {
        Some(years) => words.text("deal-terms-loan", &[("years", Arg::Count(years.into())), ("rate", rate)]),
        None => words.text("deal-terms-line", &[("rate", rate)]),
    };
    if one.standstill_months > 0 {
        let months = Arg::Count(one.standstill_months.into());
        said = words.text("deal-terms-standstill", &[("terms", said.into()), ("months", months)]);
    }
    match one.on {
        Some(day) => words.text("deal-terms-on", &[("terms", said.into()), ("date", words.short_date(day).into())]),
        None => said,
    }
}

/// When cash runs out against when the business passes over.
pub fn deal_runway(conversion: &Conversion, words: &Words) -> String {
    let timeline = &conversion.timeline;
    let transfer = timeline.steps.iter().find(|step| step.id == StepId::Transfer).map(|step| step.until);
    let transfer = Arg::from(transfer.map(|day| words.date(day)).unwrap_or_default());
    let Some((runs_out, days)) = timeline.runs_out.zip(timeline.spare_days) else {
        return words.text("deal-runs-out-not", &[("transfer", transfer)]);
    };
    let said = words.text("deal-runs-out", &[("date", Arg::Date(runs_out)), ("transfer", transfer)]);
    let then = if days < 0 { "deal-runs-out-first" } else { "deal-runs-out-later" };
    [said, words.text(then, &[("days", Arg::Count(days.abs()))])].join(" ")
}

/// The last sensible day of a legal route, and what the days rest on.
pub fn route_day(dated: &Dated, words: &Words) -> [String; 2] {
    let day = match dated.last_day {
        Some(day) => {
            let id = if dated.late { "deal-route-late" } else { "deal-route-last" };
            words.text(id, &[("date", words.short_date(day).into())])
        }
        None => words.word("deal-route-no-day"),
    };
    let basis = words.word(match dated.route.lead_basis {
        LeadBasis::Statutory => "deal-route-statutory",
        LeadBasis::Judgement => "deal-route-judgement",
    });
    let Some(days) = dated.lead_days else { return [words.word("deal-route-not-asked"), basis] };
    let id = if days < 0 { "deal-route-lead-after" } else { "deal-route-lead" };
    let lead = words.text(id, &[("days", Arg::Count(i64::from(days).abs()))]);
    [day, [lead, basis].join(", ")]
}

/// How well a statute or a published figure is known.
pub fn law_known(verified: Verified, words: &Words) -> String {
    words.word(match verified {
        Verified::Primary => "deal-law-primary",
        Verified::Secondary => "deal-law-secondary",
        Verified::Own | Verified::No => "deal-law-no",
    })
}

/// What a condition is judged by, in words.
pub fn condition_by(condition: &Condition, story: &Story, words: &Words) -> String {
    let Some(figure) = condition.figure else { return words.word("condition-none") };
    match figure {
        Figure::Count(count, of) => {
            let id = match condition.id {
                ConditionId::TasksHeld => "condition-count-unheld",
                ConditionId::MembersEnough => "condition-count-least",
                _ => "condition-count",
            };
            words.text(id, &[("count", Arg::Count(count.into())), ("of", Arg::Count(of.into()))])
        }
        Figure::Days(days) => {
            let id = if days < 0 { "condition-days-short" } else { "condition-days" };
            words.text(id, &[("days", Arg::Count(days.abs()))])
        }
        Figure::Rate(rate, floor) if condition.id == ConditionId::SavingLikely => {
            words.text("condition-rate", &[("rate", Arg::Share(rate)), ("floor", Arg::Share(floor))])
        }
        Figure::Rate(rate, floor) => {
            let times = |rate| Arg::from(words.text("times", &[("number", words.number(rate, 2).into())]));
            words.text("condition-rate", &[("rate", times(rate)), ("floor", times(floor))])
        }
        Figure::Sum(sum) if sum <= Amount::ZERO => words.word("condition-sum-none"),
        Figure::Sum(sum) => {
            let id = if condition.id == ConditionId::NeedCarried { "condition-not-carried" } else { "condition-sum" };
            words.text(id, &[("sum", words.money(sum, story.firm.currency).into())])
        }
    }
}

/// A published figure in words: its value, its range, or which way it goes.
pub fn benchmark_value(one: &Benchmark, words: &Words) -> String {
    let of = |value| measure_value(one.measure, value, words);
    let ends = one.range.map(|(low, high)| [("low", Arg::from(of(low))), ("high", Arg::from(of(high)))]);
    match (one.value, ends, one.direction) {
        (Some(value), Some([low, high]), _) => {
            words.text("benchmark-with-range", &[("value", of(value).into()), low, high])
        }
        (Some(value), None, _) => of(value),
        (None, Some(ends), _) => words.text("benchmark-range", &ends),
        (None, None, Some(direction)) => words.word(&format!("benchmark-{}", id(&direction))),
        (None, None, None) => words.word("not-known"),
    }
}

/// A value of a measure in words.
pub fn measure_value(measure: Measure, value: Decimal, words: &Words) -> String {
    match measure {
        Measure::PayRatio => words.text("times", &[("number", words.number(value, 2).into())]),
        _ => words.share(value),
    }
}

/// How the firm's own figure stands to what is published of a measure.
pub fn stands(story: &Story, measure: Measure, words: &Words) -> String {
    let own = crate::viability::benchmarks::own_figures(&story.proposal, &story.savings).get(&measure).copied();
    match story.benchmarks.compare(measure, own).stands {
        Some(stands) => words.word(&format!("stands-{}", id(&stands))),
        None => words.word("stands-not-known"),
    }
}

/// The measures anything is published of, in the order of the file.
pub fn measures(story: &Story) -> Vec<Measure> {
    let mut found: Vec<Measure> = Vec::new();
    for one in &story.benchmarks.figures {
        if !found.contains(&one.measure) {
            found.push(one.measure);
        }
    }
    found
}
