//! How far a saving may be off, and one slider to a new waterfall; numpy and a spreadsheet do the like in the same run.

#![allow(clippy::expect_used, reason = "a bench that cannot begin has nothing to say")]

use std::hint::black_box;
use std::path::Path;
use std::time::Duration;

use criterion::Criterion;
use leveller_app::data;
use leveller_app::intake::Files;
use leveller_app::session::{NewPlan, Session};
use leveller_benches::{block_on, measured, payroll, peer_says, system_peer};
use leveller_model::decision::{Coordination, Decision, PayPolicy};
use leveller_model::firm::Cost;
use leveller_model::firm::cost::Posts;
use leveller_model::law::Millionths;
use leveller_model::money::{Amount, Rounding};
use leveller_model::rules::Period;
use leveller_model::savings;
use leveller_model::story::{Given, Story, slide, tell};
use rust_decimal::Decimal;

const DAY: &str = "2026-10-30";
const DRAWS: u32 = 20_000;
/// Levels of pay at which the peer's costs must be ours to the penny.
const LEVELS: [i64; 5] = [950_000, 981_250, 1_000_000, 1_018_750, 1_050_000];

fn firm(folder: &Path, people: usize) -> Given {
    let file = folder.join(format!("payroll-{people}.csv"));
    std::fs::write(&file, payroll(people)).expect("a payroll");
    let new = NewPlan {
        name: None,
        jurisdiction: "gb".to_owned(),
        as_of: DAY.parse().expect("a date"),
        currency: None,
        files: Files { payroll: vec![file], ..Files::default() },
        author: None,
    };
    let plan = folder.join(format!("firm-{people}.leveller"));
    block_on(Session::create(&plan, new)).expect("a plan").given().clone()
}

/// What the peer works the same range out from: everybody's pay, the law, the hours and the distributions.
fn as_json(given: &Given, story: &Story) -> serde_json::Value {
    let rules = data::rules("gb").expect("the law");
    let rules = rules.on(DAY.parse().expect("a date"));
    let pence = |id: &str| rules.amount_for(id, Period::Month).expect("an amount").0;
    let whole = |id: &str| rules.amount(id).expect("an amount").0;
    let millionths = |id: &str| Millionths::exactly(rules.value(id).expect("a rate")).expect("a rate").count();
    let people = story.firm.staff.iter().zip(&story.proposal.after).filter_map(|(post, after)| {
        let (before, after) = (post.cost?, (*after)?);
        let minimum = story.firm.charges.minimum_hourly(&post.worker, post.apprentice_rate)?;
        let least = minimum.minor() / after.hourly.minor();
        let pay = |yearly: Amount, benefits: Amount| [yearly.0, benefits.0];
        // Who is enrolled is read off a pay above the trigger, so that the peer need not know ages.
        let enrolled = story
            .firm
            .charges
            .post(Posts {
                yearly: Amount(3_000_000),
                gross: Amount(3_000_000),
                posts: Decimal::ONE,
                worker: post.worker,
                benefits: Amount::ZERO,
            })
            .pension
            .0
            > 0;
        Some(serde_json::json!({
            "manager": post.is_manager(),
            "before": pay(before.gross, before.benefits),
            "after": pay(after.cost.gross, after.cost.benefits),
            "least": least.to_string().parse::<f64>().expect("a number"),
            "threshold": match post.worker.category {
                'H' | 'M' => pence("nic.upper_secondary_threshold"),
                _ => pence("nic.secondary_threshold"),
            },
            "enrolled": enrolled,
        }))
    });
    let hours = &story.proposal.coordination;
    let shapes: Vec<_> = given
        .evidence
        .distributions
        .iter()
        .map(|one| serde_json::json!({ "id": one.id, "shape": one.shape }))
        .collect();
    let together: Vec<_> = given
        .evidence
        .together
        .iter()
        .map(|pair| serde_json::json!({ "one": pair.one, "other": pair.other, "correlation": pair.correlation }))
        .collect();
    serde_json::json!({
        "draws": DRAWS,
        "people": people.collect::<Vec<_>>(),
        "rate": millionths("nic.employer.rate"),
        "pension_rate": millionths("pension.minimum_employer_rate"),
        "trigger": pence("pension.auto_enrolment_trigger"),
        "lower": pence("pension.qualifying_earnings.lower"),
        "upper": pence("pension.qualifying_earnings.upper"),
        "levy_rate": millionths("apprenticeship_levy.rate"),
        "levy_allowance": whole("apprenticeship_levy.allowance"),
        "allowance": whole("nic.employment_allowance"),
        "claimed": [story.firm.allowance_claimed, story.proposal.allowance_claimed],
        "drawings": story.firm.payroll.owner_drawings.0,
        "hours": {
            "paid": hours.paid, "managers": hours.managers, "today": hours.today, "kept": hours.kept,
            "shrinking": hours.shrinking, "deliberation": hours.deliberation, "kept_share": hours.kept_share,
            "meetings": hours.meetings_today,
        },
        "shapes": shapes,
        "together": together,
        "levels": LEVELS,
    })
}

/// What everybody costs afterwards at each level of pay, to the penny.
fn at_levels(story: &Story) -> Vec<i64> {
    let at = |level: i64| -> i64 {
        let sum = story.firm.staff.iter().zip(&story.proposal.after).filter_map(|(post, after)| {
            let after = (*after)?;
            let minimum = story.firm.charges.minimum_hourly(&post.worker, post.apprentice_rate)?;
            let level = Decimal::new(level, 6);
            let least = (minimum.minor() / after.hourly.minor()).min(Decimal::ONE);
            let level = if level < Decimal::ONE { level.max(least) } else { level };
            let to = |amount: Amount| amount.times(level, Rounding::HalfUp);
            Some(story.firm.charges.post(Posts {
                yearly: to(after.yearly),
                gross: to(after.cost.gross),
                posts: post.multiple(),
                worker: post.worker,
                benefits: after.cost.benefits,
            }))
        });
        sum.fold(Cost::default(), |sum, cost| sum + cost).total().0
    };
    LEVELS.map(at).to_vec()
}

fn main() {
    let mut criterion =
        Criterion::default().sample_size(10).measurement_time(Duration::from_secs(6)).configure_from_args();
    let folder = tempfile::tempdir().expect("a folder");

    let given = firm(folder.path(), 500);
    let story = tell(&given, "1").expect("a story");
    let wanted = [Decision::Range { draws: DRAWS, seed: 1 }];
    let evidence = &given.evidence;
    let work = || {
        let (shapes, pairs) = (&evidence.distributions, &evidence.together);
        savings::range(&story.firm, &story.proposal, &story.savings, &wanted, shapes, pairs, None)
    };
    criterion.bench_function("range-500x20000", |bench| bench.iter(|| black_box(work())));
    let range = work().expect("a range");

    // One slider of a firm of 5,000, to the new parts of the waterfall.
    let large = firm(folder.path(), 5_000);
    let told = tell(&large, "1").expect("a story");
    let capped = |tenths| PayPolicy::RatioCap { ratio: Decimal::new(tenths, 1), floor: None, benefits_end: true };
    let sliders = [
        ("slide-pay-5000", Decision::PayPolicy(capped(17))),
        ("slide-gain-5000", Decision::Productivity { gain: Decimal::new(3, 2) }),
        (
            "slide-kept-5000",
            Decision::Coordination(Coordination { kept: Some(Decimal::new(4, 1)), ..Coordination::default() }),
        ),
    ];
    for (name, decision) in &sliders {
        criterion.bench_function(name, |bench| bench.iter(|| black_box(slide(&large, &told, decision))));
        assert!(slide(&large, &told, decision).is_some(), "{name} is a slider");
    }

    // The same firm of 500 on one sheet: everybody paid the same for an hour.
    let hourly: Vec<i64> = (0..20).map(|step| 1_500 + 25 * step).collect();
    let equal = |rate: i64| Decision::PayPolicy(PayPolicy::Equal { hourly: Some(Amount(rate)), benefits_end: true });
    let (first, mut turn) = (equal(hourly[0]), 0);
    black_box(slide(&given, &story, &first));
    criterion.bench_function("slide-pay-500", |bench| {
        bench.iter(|| {
            turn = (turn + 1) % hourly.len();
            black_box(slide(&given, &story, &equal(hourly[turn])))
        });
    });
    let payrolls = hourly.iter().map(|rate| slide(&given, &story, &equal(*rate)).expect("a slider")[0].after.total().0);
    let weekly: Vec<String> =
        story.firm.staff.iter().filter(|post| post.cost.is_some()).map(|post| post.hours_week.to_string()).collect();
    let sheet = serde_json::json!({ "hours": weekly, "hourly": hourly, "payrolls": payrolls.collect::<Vec<_>>() });

    criterion.final_summary();

    let input = folder.path().join("range.json");
    std::fs::write(&input, as_json(&given, &story).to_string()).expect("the peer's input");
    let ours: Vec<_> = range
        .closures
        .iter()
        .map(|closure| {
            serde_json::json!({
                "saving": closure.saving.at.map(|at| at.0),
                "parts": closure.parts.iter().map(|(_, at)| at.map(|at| at.0)).collect::<Vec<_>>(),
            })
        })
        .collect();
    let ours = serde_json::json!({ "levels": at_levels(&story), "closures": ours }).to_string();
    let Some(said) = peer_says("range_numpy.py", &input, &[ours]) else { return };
    print!("{said}");
    let times: Vec<f64> = said.lines().filter_map(|line| line.split('\t').nth(1)?.parse().ok()).collect();
    let Some(our_time) = measured("range-500x20000") else { return };
    println!("\nwork\tleveller\tpeer\tratio (below 1 is faster than the peer)");
    let sheet = system_peer("one_sheet_soffice.py", &input, &[sheet.to_string()]);
    if let (Some(ours), Some(theirs)) = (measured("slide-pay-500"), sheet) {
        let ratio = ours.as_secs_f64() / theirs.as_secs_f64();
        println!("slide-pay-500\t{ours:.1?}\tLibreOffice {theirs:.1?}\t{ratio:.3}");
    }
    for (name, _) in &sliders {
        if let Some(time) = measured(name) {
            println!("{name}\t{time:.1?}\tgoal 16 ms\t-");
        }
    }
    for (name, theirs) in ["numpy, everybody in every draw", "numpy, from costs at levels of pay"].iter().zip(times) {
        println!("range-500x20000\t{our_time:.1?}\t{name} {theirs:.3} s\t{:.3}", our_time.as_secs_f64() / theirs);
    }
}
