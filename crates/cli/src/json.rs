//! The JSON of `show`: keys may be added, never renamed. Money is a decimal string with its minor units.

use leveller_app::contract;
use leveller_app::history::Operation;
use leveller_model::firm::{Firm, Payroll};
use leveller_model::money::{Amount, Currency};
use leveller_model::proposal::LedgerRow;
use leveller_model::report::charts::id;
use leveller_model::report::words::Words;
use leveller_model::report::{self, Decided};
use leveller_model::savings::{self, Chance, Closure, ClosureId, ClosureRange, GroupCost};
use leveller_model::story::Story;
use rust_decimal::Decimal;
use serde_json::{Value, json};

use crate::arguments::Chapter;

/// Returns a chapter's figures.
pub fn chapter(story: &Story, words: &Words, chapter: Chapter) -> Value {
    match chapter {
        Chapter::Firm => firm(story),
        Chapter::Diagnosis => diagnosis(story),
        Chapter::Proposal => proposal(story),
        Chapter::Savings => savings(story),
        Chapter::Viability => json!({ "cash": crate::cash::json(story), "deal": crate::deal::json(story, words) }),
        Chapter::Bylaws => bylaws(story, words),
    }
}

/// Everything that was done to a plan, oldest first. `by` is null where nobody said their name.
pub fn history(operations: &[Operation], words: &Words) -> Value {
    let each = operations.iter().map(|one| {
        json!({
            "id": one.id,
            "kind": one.kind,
            "done_at": one.done_at,
            "by": one.author,
            "sentence": contract::sentence(one, words),
        })
    });
    each.collect()
}

/// What was decided in a scenario, in order. `by` is null where nobody said their name.
pub fn decided(decided: &[Decided], words: &Words) -> Value {
    let each = decided.iter().map(|one| {
        json!({
            "operation": one.operation,
            "on": one.on,
            "by": one.author,
            "sentence": report::decided_sentence(one, words),
        })
    });
    each.collect()
}

fn money(amount: Amount, currency: Currency) -> String {
    amount.major(currency.decimals()).to_string()
}

fn number(number: Decimal) -> String {
    number.normalize().to_string()
}

/// A share or a ratio with so many decimals, the trailing ones kept.
fn rounded(number: Decimal, places: u32) -> String {
    let mut number = number.round_dp_with_strategy(places, rust_decimal::RoundingStrategy::MidpointAwayFromZero);
    number.rescale(places);
    number.to_string()
}

/// A payroll; on-costs are null where no charges are modelled, for then they are not known to be nothing.
fn payroll(payroll: &Payroll, firm: &Firm) -> Value {
    let money = |amount| money(amount, firm.currency);
    let charged = |amount| firm.on_costs_modelled().then(|| money(amount));
    json!({
        "gross": money(payroll.gross),
        "on_costs": charged(payroll.on_costs()),
        "owner_drawings": money(payroll.owner_drawings),
        "total": money(payroll.total()),
        "lines": {
            "charges": charged(payroll.charges),
            "pension": charged(payroll.pension),
            "levy": charged(payroll.levy),
            "allowance": charged(-payroll.allowance),
            "benefits": money(payroll.benefits),
        },
    })
}

fn firm(story: &Story) -> Value {
    let firm = &story.firm;
    json!({
        "currency": firm.currency.code(),
        "as_of": firm.as_of.to_string(),
        "incomplete": firm.incomplete,
        "on_costs_modelled": firm.on_costs_modelled(),
        "rows": firm.rows,
        "people": firm.people,
        "posts": firm.posts.normalize(),
        "full_time_equivalent": number(firm.full_time_equivalent.round_dp(3)),
        "payroll": payroll(&firm.payroll, firm),
        "structure": {
            "roots": firm.structure.roots,
            "orphans": firm.structure.orphans,
            "loops": firm.structure.loops,
            "layers": firm.structure.layers,
            "managers": firm.structure.managers,
            "mean_span": firm.structure.mean_span.map(|span| rounded(span, 1)),
        },
    })
}

fn diagnosis(story: &Story) -> Value {
    let diagnosis = &story.diagnosis;
    let share = |share: Option<Decimal>| share.map(|share| rounded(share, 4));
    json!({
        "managers": diagnosis.managers,
        "management_share": share(diagnosis.management_share),
        "management_premium": share(diagnosis.management_premium),
        "management_pay": share(diagnosis.management_pay),
        "pay_ratio": share(diagnosis.pay_ratio),
        "gini": share(diagnosis.gini),
        "layers_needed": diagnosis.layers_needed,
        "coordination_hours": rounded(diagnosis.coordination_hours, 2),
        "spans": diagnosis.spans,
        "single_points": diagnosis.single_points.iter().map(|one| json!({
            "skill": one.skill,
            "key": story.firm.staff[one.post as usize].key,
        })).collect::<Vec<_>>(),
        "findings": diagnosis.findings.iter().map(|finding| json!({
            "id": finding.id,
            "cost": finding.cost.map(|cost| money(cost, story.firm.currency)),
            "measure": number(finding.measure.round_dp(4)),
        })).collect::<Vec<_>>(),
        "layers": diagnosis.layers.iter().map(|layer| json!({
            "layer": layer.layer,
            "posts": number(layer.posts),
            "managers": layer.managers,
            "incomplete": layer.incomplete,
            "cost": money(layer.cost, story.firm.currency),
        })).collect::<Vec<_>>(),
    })
}

fn proposal(story: &Story) -> Value {
    let proposal = &story.proposal;
    let money = |amount| money(amount, story.firm.currency);
    let hours = &proposal.coordination;
    let hourly = |amount: Option<Amount>| amount.map(money);
    json!({
        "scenario": story.scenario.name,
        "method": proposal.cell_method,
        "bounds": { "min": proposal.cell_bounds.0, "max": proposal.cell_bounds.1 },
        "cells": proposal.cells.iter().map(|cell| json!({
            "name": cell.name,
            "size": number(cell.size),
            "hours_week": number(cell.hours_week),
            "cost": money(cell.cost),
            "members": cell.members.iter().map(|(index, _)| &story.firm.staff[*index as usize].key).collect::<Vec<_>>(),
        })).collect::<Vec<_>>(),
        "pay": {
            "policy": proposal.pay_policy,
            "cap": hourly(proposal.pay_cap),
            "floor": hourly(proposal.pay_floor),
            "falls": { "posts": proposal.pay_falls.0, "amount": money(proposal.pay_falls.1) },
            "rises": { "posts": proposal.pay_rises.0, "amount": money(proposal.pay_rises.1) },
        },
        "structure": proposal.structure,
        "structures": proposal.structures.iter().map(|cost| json!({
            "id": cost.structure,
            "payroll": money(cost.payroll.total()),
            "managers": cost.managers,
            "layers": cost.layers,
            "tiers": cost.tiers,
            "coordination_hours": rounded(cost.coordination, 2),
            "meeting_hours": rounded(cost.meetings, 2),
            "productive_hours": rounded(cost.productive, 2),
            "coordination_cost": money(cost.cost_of_coordination),
            "per_productive_hour": cost.per_productive_hour.map(money),
            "against_today": cost.against_today.map(|against| rounded(against, 4)),
        })).collect::<Vec<_>>(),
        "tasks": {
            "today": rounded(proposal.ledger.today, 2),
            "held": rounded(proposal.ledger.held, 2),
            "unheld": rounded(proposal.ledger.unheld, 2),
            "ends": rounded(proposal.ledger.ends, 2),
            "rows": proposal.ledger.rows.len(),
            "unheld_rows": proposal.ledger.unheld_rows,
        },
        "councils": proposal.delegation.councils,
        "seats": proposal.delegation.seats,
        "authority": proposal.grants,
        "waves": proposal.waves,
        "route": proposal.route,
        "routes": proposal.routes.iter().map(|cost| json!({
            "id": cost.route,
            "posts": cost.posts,
            "years": cost.years.map(number),
            "redundancy": cost.redundancy.map(|sums| sums.map(money)),
            "notice": cost.notice.map(|sums| sums.map(money)),
            "consultation_days": cost.consultation_days,
            "notify": cost.notify,
            "first_dismissal": cost.first_dismissal.map(|day| day.to_string()),
        })).collect::<Vec<_>>(),
        "coordination": {
            "paid": rounded(hours.paid, 2),
            "managers": rounded(hours.managers, 2),
            "today": rounded(hours.today, 2),
            "kept": rounded(hours.kept, 2),
            "deliberation": rounded(hours.deliberation, 2),
            "tiers": hours.tiers,
            "productive_today": rounded(hours.productive_today, 4),
            "share_after": rounded(hours.share_after, 4),
        },
        "productivity": number(proposal.productivity),
    })
}

/// Returns every row of the tasks ledger.
pub fn tasks(story: &Story) -> Value {
    let ledger = &story.proposal.ledger;
    let row = |row: &LedgerRow| {
        let task = &ledger.tasks[row.task as usize];
        json!({
            "task": task.id,
            "function": task.function,
            "from": story.firm.staff[row.from as usize].key,
            "today": number(row.today),
            "after": number(row.after),
            "statute": task.statute,
            "named": task.named,
            "holder": row.holder.map(|holder| &ledger.holders[holder as usize].holder),
            "unheld": row.unheld,
        })
    };
    json!({ "rows": ledger.rows.iter().map(row).collect::<Vec<_>>() })
}

fn savings(story: &Story) -> Value {
    let savings = &story.savings;
    let needs: Vec<Value> = savings
        .half
        .needs
        .iter()
        .map(|need| {
            json!({
                "id": need.id,
                "now": rounded(need.now, 4),
                "value": need.value.map(|value| rounded(value, 4)),
                "verdict": id(&need.verdict).replace('-', " "),
            })
        })
        .collect();
    json!({
        "scenario": story.scenario.name,
        "currency": story.firm.currency.code(),
        "incomplete": savings.incomplete,
        "same_output": savings.same_output,
        "closures": savings.closures.iter().map(|one| closure(one, story)).collect::<Vec<_>>(),
        "first_year": story.range.as_ref().map(|range| percentiles(&range.first_year.at.map(|at| money(at, story.firm.currency)))),
        "by_layer": groups(story, &savings.by_layer),
        "by_cell": groups(story, &savings.by_cell),
        "half": {
            "reached": savings.half.reached,
            "probability": range_of(story, ClosureId::HeadcountNeutral)
                .map(|range| rounded(range.reaching(Decimal::new(5, 1)).share(), 3)),
            "needs": needs,
        },
    })
}

fn range_of(story: &Story, closure: ClosureId) -> Option<&ClosureRange> {
    story.range.as_ref()?.closures.iter().find(|range| range.id == closure)
}

fn percentiles(at: &[String; 5]) -> Value {
    let [p05, p25, p50, p75, p95] = at;
    json!({ "p05": p05, "p25": p25, "p50": p50, "p75": p75, "p95": p95 })
}

fn groups(story: &Story, groups: &[GroupCost]) -> Vec<Value> {
    let money = |amount| money(amount, story.firm.currency);
    let each = groups.iter().map(|one| {
        json!({ "group": one.group, "posts": number(one.posts), "before": money(one.before), "after": money(one.after) })
    });
    each.collect()
}

/// Returns the range of a scenario: percentiles, chances of reaching targets, what moves it most.
pub fn range(story: &Story, targets: &[Decimal], sobol: bool) -> Value {
    let Some(range) = &story.range else { return Value::Null };
    let money = |amount| money(amount, story.firm.currency);
    let chance = |chance: Chance| {
        let (low, high) = chance.interval();
        json!({ "share": rounded(chance.share(), 6), "low": rounded(low, 6), "high": rounded(high, 6), "count": chance.count })
    };
    let closures = range.closures.iter().map(|one| {
        json!({
            "id": one.id,
            "saving": percentiles(&one.saving.at.map(money)),
            "share": percentiles(&one.shares().map(|share| rounded(share, 6))),
            "unanswered": one.unanswered.count,
            "worse": chance(one.saving.below_zero),
            "half": chance(one.reaching(Decimal::new(5, 1))),
            "targets": targets.iter().map(|target| json!({ "target": number(*target), "chance": chance(one.reaching(*target)) })).collect::<Vec<_>>(),
            "parts": one.parts.iter().map(|(factor, at)| json!({ "id": factor, "amount": percentiles(&at.map(money)) })).collect::<Vec<_>>(),
            "swings": one.swings.iter().map(|swing| json!({
                "parameter": swing.parameter,
                "values": swing.values.map(number),
                "savings": swing.savings.map(money),
            })).collect::<Vec<_>>(),
            "sobol": sobol.then(|| savings::sobol(&story.firm, &story.proposal, &story.savings, range, one.id).into_iter().map(|one| json!({
                "parameter": one.parameter, "first": number(one.first), "total": number(one.total),
            })).collect::<Vec<_>>()),
        })
    });
    json!({
        "scenario": story.scenario.name,
        "draws": range.draws,
        "seed": range.seed,
        "closures": closures.collect::<Vec<_>>(),
        "headcount": range.headcount.map(|at| percentiles(&at.map(|share| rounded(share, 6)))),
        "first_year": percentiles(&range.first_year.at.map(money)),
        "first_year_worse": chance(range.first_year.below_zero),
    })
}

fn closure(closure: &Closure, story: &Story) -> Value {
    let firm = &story.firm;
    let currency = firm.currency;
    let parts = closure.parts.iter().map(|part| json!({ "id": part.id, "amount": money(part.amount, currency) }));
    json!({
        "id": closure.id,
        "headcount": rounded(closure.headcount, 6),
        "before": money(closure.before.total(), currency),
        "after": money(closure.after.total(), currency),
        "saving": money(closure.saving, currency),
        "share": rounded(closure.share, 3),
        "parts": parts.collect::<Vec<_>>(),
        "in_order": closure.in_order.iter().map(|part| json!({ "id": part.id, "amount": money(part.amount, currency) })).collect::<Vec<_>>(),
        "readings": {
            "bill": rounded(closure.readings.bill, 3),
            "with_drawings": rounded(closure.readings.with_drawings, 3),
            "per_unit": closure.readings.per_unit.map(|share| rounded(share, 3)),
        },
        "range": range_of(story, closure.id).zip(story.range.as_ref()).map(|(found, range)| {
            let [p05, p25, p50, p75, p95] = found.shares().map(|share| rounded(share, 3));
            json!({ "p05": p05, "p25": p25, "p50": p50, "p75": p75, "p95": p95, "draws": range.draws, "seed": range.seed })
        }),
        "payroll_before": payroll(&closure.before, firm),
        "payroll_after": payroll(&closure.after, firm),
    })
}

fn bylaws(story: &Story, words: &Words) -> Value {
    let Some(bylaws) = &story.bylaws else { return Value::Null };
    json!({
        "form": bylaws.form.id,
        "statute": bylaws.form.statute,
        "matters_complete": bylaws.form.matters_complete,
        "notices": leveller_model::report::notices(bylaws, words),
        "matters": bylaws.matters.iter().map(|matter| json!({
            "number": matter.matter.item,
            "matter": matter.matter.matter,
            "cite": matter.matter.cite,
            "rules": matter.rules,
            "elsewhere": matter.matter.elsewhere,
        })).collect::<Vec<_>>(),
        "rules": bylaws.rules.iter().map(|rule| json!({
            "number": rule.number,
            "title": rule.title,
            "clause": rule.clause,
        })).collect::<Vec<_>>(),
        "open": bylaws.open().map(|open| json!({
            "clause": open.clause,
            "rule": open.rule,
            "blank": open.blank,
        })).collect::<Vec<_>>(),
        "suggested": bylaws.suggested().map(|blank| json!({
            "clause": blank.clause,
            "rule": blank.rule,
            "blank": blank.blank,
        })).collect::<Vec<_>>(),
        "checks": bylaws.checks.iter().map(|check| json!({
            "check": check.kind.id(),
            "looked_at": check.looked_at,
            "failed": check.failed,
        })).collect::<Vec<_>>(),
        "left_out": bylaws.left_out.iter().map(|out| json!({
            "clause": out.clause,
            "title": out.title,
            "reason": out.reason,
        })).collect::<Vec<_>>(),
    })
}
