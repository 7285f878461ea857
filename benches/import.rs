//! A register of half a million rows and the organograms of eleven departments, from bytes to checked rows, beside pandas
//! and polars on the same two cores. Each takes its turn in a process of its own, whose peak memory is read as ours is.

#![allow(clippy::expect_used, reason = "a bench that cannot begin has nothing to say")]

use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use leveller_app::data;
use leveller_benches::payroll;
use leveller_model::import::{self, Role, Source};
use serde_json::Value;

const ROWS: usize = 500_000;
const ROUNDS: usize = 5;
const THREADS: &str = "2";
/// What this program is told to be one measured process.
const ONE: &str = "--one";

/// The CPU seconds of this process so far, in hundredths (`man 5 proc_pid_stat`: utime and stime).
fn cpu() -> f64 {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let after_name = stat.rsplit(')').next().unwrap_or_default().split_whitespace();
    after_name.skip(11).take(2).filter_map(|ticks| ticks.parse::<f64>().ok()).sum::<f64>() / 100.0
}

/// Reads a file as a host does and prints the seconds by the clock and of the CPU, the peak memory in kB and how many rows there are.
fn one(file: &Path) {
    let profiles = data::profiles().expect("profiles");
    let (start, before) = (Instant::now(), cpu());
    let bytes = std::fs::read(file).expect("the file");
    let (tables, _) = import::tables("register.csv", &bytes);
    drop(bytes);
    let sources: Vec<_> = tables
        .into_iter()
        .map(|table| {
            let profile = import::recognise(&table, Role::Payroll, &profiles);
            Source { role: Role::Payroll, profile, table }
        })
        .collect();
    let (import, problems) = import::read(&sources, &profiles, &Default::default());
    let (seconds, cpu) = (start.elapsed().as_secs_f64(), cpu() - before);
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let peak = status.lines().find(|line| line.starts_with("VmHWM")).and_then(|line| line.split_whitespace().nth(1));
    let found = serde_json::json!({ "rows": import.rows.len(), "problems": problems.len() });
    let peak: u64 = peak.and_then(|peak| peak.parse().ok()).unwrap_or_default();
    println!("{}", serde_json::json!({ "seconds": seconds, "cpu": cpu, "peak_kb": peak, "found": found }));
}

/// The register: rows of a real one repeated, each with a new id and a manager, ten of whom are nobody; where that is not
/// at hand, invented people.
fn register(data: &Path) -> (String, &'static str) {
    let Ok(real) = std::fs::read_to_string(data.join("public_payroll/LARGE-illinois-chicago-concat.csv")) else {
        return (payroll(ROWS), "invented");
    };
    let mut lines = real.lines();
    let mut text = format!("employee_id,reports_to,{}\n", lines.next().unwrap_or_default());
    let body: Vec<&str> = lines.filter(|line| !line.is_empty()).collect();
    for (number, line) in body.iter().cycle().take(ROWS).enumerate() {
        let manager = match number {
            0 => String::new(),
            _ if number % 50_000 == 7 => format!("X{number}"),
            _ => format!("E{:06}", (number - 1) / 8),
        };
        let _ = writeln!(text, "E{number:06},{manager},{line}");
    }
    (text, "LARGE-illinois-chicago-concat.csv repeated")
}

/// What one run of a program says; none where it cannot run.
fn run(mut command: Command) -> Option<Value> {
    let output = command.output().ok()?;
    eprint!("{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).ok()
}

/// The medians of the seconds, by the clock and of the CPU, and the most memory of some rounds.
fn measured(rounds: &[Value]) -> Option<(f64, f64, f64)> {
    let median = |what: &str| {
        let mut seconds: Vec<f64> = rounds.iter().filter_map(|round| round[what].as_f64()).collect();
        seconds.sort_by(f64::total_cmp);
        seconds.get(seconds.len() / 2).copied()
    };
    let peak = rounds.iter().filter_map(|round| round["peak_kb"].as_f64()).fold(0.0, f64::max);
    Some((median("seconds")?, median("cpu")?, peak * 1024.0 / 1e6))
}

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    if let Some(at) = arguments.iter().position(|argument| argument == ONE) {
        return one(Path::new(&arguments[at + 1]));
    }
    let ours = std::env::current_exe().expect("this program");
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let shared = root.join("../shared/data");
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("register.csv");
    let (text, from) = register(&shared);
    let real = from != "invented";
    std::fs::write(&file, &text).expect("the register");
    let megabytes = text.len() as f64 / 1e6;
    drop(text);
    let (pay, day) = if real { ("base_salary", "date_started") } else { ("Annual pay (£)", "Date of birth") };
    let python = std::env::var_os("LEVELLER_PEERS").map(|peers| PathBuf::from(peers).join("bin/python"));
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("peers/import_register.py");
    let peer = |program: &str| {
        let mut command = Command::new(python.as_ref()?);
        command.arg(&script).args([program]).arg(&file).args([pay, day]);
        for threads in ["POLARS_MAX_THREADS", "OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"] {
            command.env(threads, THREADS);
        }
        run(command)
    };
    let own = |file: &Path| {
        let mut command = Command::new(&ours);
        command.arg(ONE).arg(file);
        run(command)
    };
    println!("register\t{ROWS} rows, {megabytes:.1} MB, {from}");
    let mut rounds = [const { Vec::new() }; 3];
    for _ in 0..ROUNDS {
        rounds[0].extend(own(&file));
        rounds[1].extend(peer("pandas"));
        rounds[2].extend(peer("polars"));
    }
    println!("work\tprogram\tseconds\tCPU\tpeak MB\tours to its time\tto its CPU");
    let [mine, ..] = rounds.each_ref().map(|rounds| measured(rounds));
    for (program, rounds) in ["leveller", "pandas", "polars"].iter().zip(&rounds) {
        match (measured(rounds), mine) {
            (Some((seconds, cpu, peak)), Some((own, own_cpu, _))) => {
                let (ratio, of_cpu) = (own / seconds, own_cpu / cpu);
                println!("import-{ROWS}\t{program}\t{seconds:.3}\t{cpu:.2}\t{peak:.0}\t{ratio:.2}\t{of_cpu:.2}");
            }
            _ => println!("import-{ROWS}\t{program}\tnot measured\t-\t-\t-\t-"),
        }
    }
    println!("goal\tpeak below\t-\t-\t{:.0}\t-\t-", megabytes * 1.5 + 200.0);
    let organogram = shared.join("organogram/LARGE-ifg-11-departments.csv");
    let rounds: Vec<Value> = (0..ROUNDS).filter(|_| organogram.exists()).filter_map(|_| own(&organogram)).collect();
    if let Some((seconds, cpu, peak)) = measured(&rounds) {
        println!("organogram-73894\tleveller\t{seconds:.3}\t{cpu:.2}\t{peak:.0}\t-\t-");
    }
}
