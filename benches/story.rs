//! From bytes to paper, each step measured, and the peer's time for the like work in the same run.

#![allow(clippy::expect_used, reason = "a bench that cannot begin has nothing to say")]

use std::hint::black_box;
use std::path::Path;
use std::time::Duration;

use criterion::Criterion;
use leveller_app::intake::Files;
use leveller_app::session::{NewPlan, Session, today};
use leveller_app::{contract::DocumentId, data};
use leveller_benches::{as_typst, payroll, peer};
use leveller_model::import;
use leveller_model::story::tell;

fn block_on<T>(work: impl Future<Output = T>) -> T {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    runtime.expect("a runtime").block_on(work)
}

/// What criterion measured: the median.
fn measured(id: &str) -> Option<Duration> {
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(
        || Path::new(env!("CARGO_MANIFEST_DIR")).join("../target"),
        |folder| Path::new(&folder).to_owned(),
    );
    let estimates = std::fs::read(target.join("criterion").join(id).join("new/estimates.json")).ok()?;
    let estimates: serde_json::Value = serde_json::from_slice(&estimates).ok()?;
    Some(Duration::from_nanos(estimates["median"]["point_estimate"].as_f64()? as u64))
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
    };
    let session = block_on(Session::create(&at("firm.leveller"), new)).expect("a plan");
    criterion.bench_function("tell-1000", |bench| bench.iter(|| black_box(tell(session.given(), "1"))));

    let mut sample = block_on(Session::sample(&at("sample.leveller"))).expect("the sample");
    let document = sample.document(DocumentId::Bylaws, "1", None, today()).expect("a document");
    criterion.bench_function("print-bylaws", |bench| bench.iter(|| black_box(leveller_print::pdf(&document))));
    std::fs::write(at("bylaws.typ"), as_typst(&document)).expect("a document");

    criterion.bench_function("start-open-view", |bench| {
        bench.iter(|| {
            let mut session = block_on(Session::open(&at("sample.leveller"))).expect("the sample");
            black_box(session.view("1").expect("a view"))
        });
    });
    criterion.final_summary();

    println!("\nwork\tleveller\tpeer\tratio (below 1 is faster than the peer)");
    let peers: [(&str, Option<(&str, Duration)>); 4] = [
        ("import-50000", peer("import_pandas.py", &large).map(|time| ("pandas", time))),
        ("tell-1000", None),
        ("print-bylaws", peer("print_typst.py", &at("bylaws.typ")).map(|time| ("typst", time))),
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
