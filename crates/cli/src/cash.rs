//! The cash half of the chapter on viability: as JSON and in lines.

use leveller_app::contract::View;
use leveller_model::money::Amount;
use leveller_model::report::charts::id;
use leveller_model::report::figures;
use leveller_model::story::Story;
use leveller_model::viability::{Beside, CashPlan, Fit, Per, Run};
use rust_decimal::Decimal;
use serde_json::{Map, Value, json};

/// Returns its figures.
pub fn json(story: &Story) -> Value {
    let viability = &story.viability;
    let decimals = story.firm.currency.decimals();
    let solvency = &viability.solvency;
    let runway = solvency.runway.as_ref().map(|runway| {
        json!({
            "weeks": runway.weeks.map(|weeks| number(weeks, 1)),
            "over": runway.over,
            "cash": money(runway.cash, decimals),
            "overdraft": money(runway.overdraft, decimals),
            "fell": money(runway.fell, decimals),
        })
    });
    json!({
        "known": viability.cash.is_some(),
        "missing": viability.missing,
        "runway": runway,
        "tests": {
            "pays_as_due": solvency.pays_as_due,
            "cash_runs_out": solvency.cash_runs_out,
            "owns_what_it_owes": solvency.owns_what_it_owes,
            "net_assets": solvency.net_assets.map(|amount| money(amount, decimals)),
        },
        "altman_z2": figures::z2_of(story).map(|z2| number(z2, 2)),
        "position": position(story),
        "months": fit(&viability.months, decimals),
        "cash": viability.cash.as_ref().map(|cash| plan(cash, decimals)),
    })
}

fn money(amount: Amount, decimals: u32) -> String {
    amount.major(decimals).to_string()
}

fn number(number: Decimal, places: u32) -> String {
    let mut number = number.round_dp_with_strategy(places, rust_decimal::RoundingStrategy::MidpointAwayFromZero);
    number.rescale(places);
    number.to_string()
}

fn position(story: &Story) -> Option<Value> {
    let decimals = story.firm.currency.decimals();
    story.viability.position.as_ref()?;
    let each = figures::POSITION.iter().map(|what| {
        let amount = figures::position_amount(story, what).map(|amount| money(amount, decimals));
        (what.replace('-', "_"), json!(amount))
    });
    Some(Value::Object(each.collect()))
}

fn plan(cash: &CashPlan, decimals: u32) -> Value {
    let beside = |beside: &Beside| {
        json!({
            "forecast": money(beside.forecast, decimals),
            "actual": money(beside.actual, decimals),
            "difference": money(beside.difference, decimals),
        })
    };
    let actual = cash.actual.iter().map(|week| {
        let flows: Map<String, Value> = week.flows.iter().map(|(flow, of)| (id(flow), beside(of))).collect();
        json!({
            "week": week.week,
            "from": week.from.to_string(),
            "flows": flows,
            "closing": beside(&week.closing),
        })
    });
    let taken = cash.taken.iter().map(|(week, action)| json!({ "week": week, "action": action }));
    json!({
        "first": cash.first.to_string(),
        "start": cash.start.map(|start| start.to_string()),
        "floor": money(cash.floor, decimals),
        "overdraft": money(cash.overdraft, decimals),
        "doubtful": money(cash.doubtful, decimals),
        "fits": cash.fits.iter().map(|one| fit(one, decimals)).collect::<Vec<_>>(),
        "plan": run(cash, &cash.plan, decimals),
        "as_is": run(cash, &cash.as_is, decimals),
        "taken": taken.collect::<Vec<_>>(),
        "actual": actual.collect::<Vec<_>>(),
    })
}

/// What a plan goes on: a sum of money in major units, a length of time as a number.
fn fit(fit: &Fit, decimals: u32) -> Value {
    let value = fit.value.map(|value| match fit.per {
        Per::Time => value.round_dp(1).normalize().to_string(),
        _ => money(Amount::from_minor(value, leveller_model::money::Rounding::HalfUp), decimals),
    });
    json!({ "id": fit.id, "value": value, "per": fit.per, "rests_on": fit.basis })
}

fn run(cash: &CashPlan, run: &Run, decimals: u32) -> Value {
    let weeks = (1..).zip(&run.weeks).map(|(number, week): (u32, _)| {
        let lines: Map<String, Value> =
            week.lines.iter().map(|(line, amount)| (id(line), json!(money(*amount, decimals)))).collect();
        json!({
            "week": number,
            "from": week.from.to_string(),
            "opening": money(week.opening, decimals),
            "lines": lines,
            "closing": money(week.closing, decimals),
            "headroom": money(cash.headroom(week), decimals),
        })
    });
    let red = run.red.iter().map(|red| {
        let remedy = red.remedy.map(|remedy| {
            json!({
                "action": remedy.action,
                "brings": money(remedy.brings, decimals),
                "covers": remedy.covers,
            })
        });
        json!({ "week": red.week, "short": money(red.short, decimals), "remedy": remedy })
    });
    json!({
        "weeks": weeks.collect::<Vec<_>>(),
        "lowest": money(run.lowest, decimals),
        "lowest_week": run.lowest_week,
        "below_zero": run.below_zero,
        "beyond_overdraft": run.beyond,
        "red": red.collect::<Vec<_>>(),
    })
}

/// Returns it in lines.
pub fn lines(view: &View) -> Vec<String> {
    let cash = &view.viability.cash;
    let mut said = vec![cash.headline.text.clone()];
    if !cash.gaps.is_empty() {
        said.push(cash.gaps.clone());
    }
    if let Some(weeks) = &cash.weeks {
        for run in &weeks.runs {
            said.push(format!("{}:", run.label));
            let closing = run.rows.iter().rfind(|row| row.total).map(|row| row.cells.as_slice()).unwrap_or_default();
            said.extend(weeks.weeks.iter().zip(closing).map(|(week, cell)| format!("  {}: {}", week.name, cell.text)));
        }
        said.extend(weeks.red.iter().map(|red| format!("{}: {}. {}", red.name, red.what, red.says)));
        said.extend(weeks.taken.iter().map(|taken| format!("{}: {}", taken.name, taken.what)));
    }
    said.extend(cash.signs.iter().map(|sign| format!("{}: {}. {}", sign.label, sign.figure.text, sign.says)));
    said.extend(cash.missing.iter().cloned());
    said
}
