//! From bytes to paper, each step measured, and the peer's time for the like work in the same run.

#![allow(clippy::expect_used, reason = "a bench that cannot begin has nothing to say")]

use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::time::Duration;

use criterion::Criterion;
use leveller_app::contract::{DocumentId, View};
use leveller_app::data;
use leveller_app::intake::Files;
use leveller_app::session::{DocumentRequest, NewPlan, Session, today};
use leveller_benches::{CATEGORIES, Payslip, as_bytes, block_on, measured, payroll, payslips, peer};
use leveller_model::decision::Decision;
use leveller_model::firm::Cost;
use leveller_model::firm::cost::{Charges, Posts};
use leveller_model::import;
use leveller_model::law::{ChargeKind, Employer, Law, Millionths, Worker};
use leveller_model::money::{Amount, Rate};
use leveller_model::rules::Period;
use leveller_model::story::{tell, tell_after};

const DAY: &str = "2026-10-30";

fn law() -> Law {
    let rules = data::rules("gb").expect("the law");
    Law::from_rules(&rules.on(DAY.parse().expect("a date")), &Employer::default()).expect("the law in force")
}

/// Prices a million payslips to the penny on one thread. Returns the file the peer reads, its rules, and the sum
/// both must come to.
fn payslips_priced(criterion: &mut Criterion, folder: &Path) -> (PathBuf, String, i64) {
    let law = law();
    let payslips = payslips(1_000_000);
    let price = || -> Vec<[Amount; 2]> {
        let one = |payslip: &Payslip| {
            let category = CATEGORIES[usize::from(payslip.category)];
            let worker = Worker { category, age: Some(payslip.age.into()), ..Worker::default() };
            let mut of_kind = [Amount::ZERO; 2];
            for charge in law.charges(&worker) {
                of_kind[usize::from(charge.kind == ChargeKind::Pension)] +=
                    charge.on(Amount(payslip.pay), worker.share);
            }
            of_kind
        };
        payslips.iter().map(one).collect()
    };
    criterion.bench_function("payslips-1000000", |bench| bench.iter(|| black_box(price())));
    let sum = price().iter().flatten().map(|amount| amount.0).sum();

    let rules = data::rules("gb").expect("the law");
    let rules = rules.on(DAY.parse().expect("a date"));
    let pence = |id: &str| rules.amount_for(id, Period::Month).expect("an amount").0;
    let millionths = |id: &str| Millionths::exactly(rules.value(id).expect("a rate")).expect("a rate").count();
    let zone = pence("nic.freeport_and_investment_zone_upper_secondary_threshold");
    let threshold = |letter| match letter {
        'H' | 'M' | 'V' | 'Z' => pence("nic.upper_secondary_threshold"),
        'A' | 'B' | 'C' | 'J' => pence("nic.secondary_threshold"),
        _ => zone,
    };
    let rules = serde_json::json!({
        "count": payslips.len(),
        "thresholds": CATEGORIES.map(threshold),
        "rate": millionths("nic.employer.rate"),
        "pension_rate": millionths("pension.minimum_employer_rate"),
        "trigger": pence("pension.auto_enrolment_trigger"),
        "lower": pence("pension.qualifying_earnings.lower"),
        "upper": pence("pension.qualifying_earnings.upper"),
        "enrolled_from": 22,
        // At 66 some have not reached pension age on the day; whose day of birth is not known is enrolled.
        "pension_age": 67,
    });
    let file = folder.join("payslips");
    std::fs::write(&file, as_bytes(&payslips)).expect("payslips");
    (file, rules.to_string(), sum)
}

/// Prices everybody of a firm for a year, and the firm's own levy and allowance.
fn repriced(criterion: &mut Criterion) {
    let law = law();
    let charges = Charges::from_law(law);
    let posts: Vec<Posts> = payslips(50_000)
        .iter()
        .map(|payslip| {
            let yearly = Amount(payslip.pay * Period::Month.in_a_year() + 7);
            let category = CATEGORIES[usize::from(payslip.category)];
            let worker = Worker { category, age: Some(payslip.age.into()), ..Worker::default() };
            Posts { yearly, gross: yearly, posts: 1.into(), worker, benefits: Amount::ZERO }
        })
        .collect();
    criterion.bench_function("reprice-50000", |bench| {
        bench.iter(|| {
            let sum = posts.iter().map(|posts| charges.post(*posts)).fold(Cost::default(), |sum, cost| sum + cost);
            black_box(charges.employer(sum, Amount::ZERO, true))
        });
    });
}

/// Opens a plan and makes all that a window shows of it at first.
fn opened(plan: &Path) -> View {
    let mut session = block_on(Session::open(plan)).expect("the plan");
    black_box(session.view("1").expect("a view"))
}

/// What people ask of a plan of thousands and wait for: a change of it, the same with 20,000 draws, what explains the spread,
/// a search, the first page of the report.
fn asked_of_many(criterion: &mut Criterion, plan: &Path) {
    let mut session = block_on(Session::open(plan)).expect("the plan");
    let mut hundredths = 0;
    let mut change = |session: &mut Session| {
        hundredths = hundredths % 20 + 1;
        let gain = Decision::Productivity { gain: Rate::new(hundredths, 2) };
        block_on(session.decide("1", &gain, None)).expect("a decision");
        black_box(session.view("1").expect("a view"))
    };
    criterion.bench_function("change-10000", |bench| bench.iter(|| change(&mut session)));
    criterion.bench_function("search-10000", |bench| bench.iter(|| black_box(session.search("1", "a b"))));
    let report = DocumentRequest::new(DocumentId::Report, "1", today());
    criterion.bench_function("report-10000", |bench| {
        bench.iter(|| {
            change(&mut session);
            black_box(session.pages(&report).expect("pages"))
        });
    });
    let range = Decision::Range { draws: 20_000, seed: 1 };
    block_on(session.decide("1", &range, None)).expect("a range");
    criterion.bench_function("change-ranged-10000", |bench| bench.iter(|| change(&mut session)));
    criterion.bench_function("detail-10000", |bench| {
        bench.iter(|| black_box(session.savings_detail("1").expect("detail")));
    });
}

fn main() {
    let mut criterion =
        Criterion::default().sample_size(10).measurement_time(Duration::from_secs(8)).configure_from_args();
    let folder = tempfile::tempdir().expect("a folder");
    let at = |name: &str| folder.path().join(name);

    let profiles = data::profiles().expect("profiles");
    let large = at("payroll-50000.csv");
    std::fs::write(&large, payroll(50_000)).expect("a payroll");
    criterion.bench_function("import-50000", |bench| {
        bench.iter(|| {
            let bytes = std::fs::read(&large).expect("the payroll");
            let (tables, _) = import::tables("payroll.csv", &bytes);
            let sources: Vec<_> = tables
                .into_iter()
                .map(|table| {
                    let profile = import::recognise(&table, import::Role::Payroll, &profiles);
                    import::Source { role: import::Role::Payroll, profile, table }
                })
                .collect();
            black_box(import::read(&sources, &profiles, &Default::default()))
        });
    });

    let firm = at("payroll-1000.csv");
    std::fs::write(&firm, payroll(1_000)).expect("a payroll");
    let new = NewPlan {
        name: None,
        jurisdiction: "gb".to_owned(),
        as_of: "2026-10-30".parse().expect("a date"),
        currency: None,
        files: Files { payroll: vec![firm], ..Files::default() },
        author: None,
    };
    let session = block_on(Session::create(&at("firm.leveller"), new.clone())).expect("a plan");
    criterion.bench_function("tell-1000", |bench| bench.iter(|| black_box(tell(session.given(), "1"))));

    // One person dragged to another cell, of a firm that has been told before.
    let told = tell(session.given(), "1").expect("a story");
    let mut moved = session.given().clone();
    let (key, cell) = (told.firm.staff[7].key.clone(), told.proposal.cells[0].name.clone());
    moved.scenarios[0].decisions.push(Decision::MoveToCell { key, cell });
    criterion
        .bench_function("recost-drag-1000", |bench| bench.iter(|| black_box(tell_after(&moved, "1", Some(&told)))));

    let crowd = at("payroll-10000.csv");
    std::fs::write(&crowd, payroll(10_000)).expect("a payroll");
    let new = NewPlan { files: Files { payroll: vec![crowd], ..Files::default() }, ..new };
    block_on(Session::create(&at("crowd.leveller"), new)).expect("a plan");
    criterion.bench_function("open-10000", |bench| bench.iter(|| opened(&at("crowd.leveller"))));
    asked_of_many(&mut criterion, &at("crowd.leveller"));

    let (slips, numpy_rules, sum) = payslips_priced(&mut criterion, folder.path());
    repriced(&mut criterion);

    block_on(Session::sample(&at("sample.leveller"))).expect("the sample");

    criterion.bench_function("start-open-view", |bench| bench.iter(|| opened(&at("sample.leveller"))));
    criterion.final_summary();

    println!("\nwork\tleveller\tpeer\tratio (below 1 is faster than the peer)");
    let priced = peer("payslips_numpy.py", &slips, &[numpy_rules, sum.to_string()]);
    let peers: [(&str, Option<(&str, Duration)>); 12] = [
        ("payslips-1000000", priced.map(|time| ("numpy", time))),
        ("reprice-50000", None),
        ("import-50000", peer("import_pandas.py", &large, &[]).map(|time| ("pandas", time))),
        ("tell-1000", None),
        ("recost-drag-1000", None),
        ("open-10000", None),
        ("change-10000", None),
        ("change-ranged-10000", None),
        ("detail-10000", None),
        ("search-10000", None),
        ("report-10000", None),
        ("start-open-view", None),
    ];
    for (id, peer) in peers {
        let Some(ours) = measured(id) else { continue };
        match peer {
            Some((name, theirs)) => {
                let ratio = ours.as_secs_f64() / theirs.as_secs_f64();
                println!("{id}\t{:.1?}\t{name} {:.1?}\t{ratio:.2}", ours, theirs);
            }
            None => println!("{id}\t{ours:.1?}\tno peer measured\t-"),
        }
    }
}
