//! Inputs to measure with, and the peers measured beside us in the same run.

use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

pub mod cells;
pub mod peers;

/// Runs a future to its end.
#[allow(clippy::expect_used, reason = "a bench that cannot begin has nothing to say")]
pub fn block_on<T>(work: impl Future<Output = T>) -> T {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    runtime.expect("a runtime").block_on(work)
}

/// Returns what criterion measured: the median.
pub fn measured(id: &str) -> Option<Duration> {
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(
        || Path::new(env!("CARGO_MANIFEST_DIR")).join("../target"),
        |folder| Path::new(&folder).to_owned(),
    );
    let estimates = std::fs::read(target.join("criterion").join(id).join("new/estimates.json")).ok()?;
    let estimates: serde_json::Value = serde_json::from_slice(&estimates).ok()?;
    Some(Duration::from_nanos(estimates["median"]["point_estimate"].as_f64()? as u64))
}

/// Returns a payroll of invented people as CSV: one in eight manages the others of their group.
pub fn payroll(people: usize) -> String {
    let mut csv =
        String::from("Employee ID,Name,Job title,Department,Reports to,Hours a week,Annual pay (£),Date of birth\n");
    for number in 0..people {
        let manager = match number {
            0 => String::new(),
            _ => format!("E{:06}", (number - 1) / 8),
        };
        let pay = 24_000 + (number * 7_919) % 41_000;
        let (year, month, day) = (1960 + number % 44, 1 + number % 12, 1 + number % 28);
        let _ = writeln!(
            csv,
            "E{number:06},Person {number},Post {},Unit {},{manager},37.5,{pay}.{:02},{year}-{month:02}-{day:02}",
            number % 97,
            number / 64,
            number % 100,
        );
    }
    csv
}

/// One payslip: pay in pence, the place of its category letter among [`CATEGORIES`], and the age.
pub struct Payslip {
    /// Pay of one month.
    pub pay: i64,
    /// Place of the category letter.
    pub category: u8,
    /// Age on the day.
    pub age: u8,
}

/// Every category letter, in the order the peer knows them by.
pub const CATEGORIES: [char; 16] = ['A', 'B', 'C', 'D', 'E', 'F', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'S', 'V', 'Z'];

/// Returns payslips of every category, from nothing to nine thousand pounds a month.
pub fn payslips(count: i64) -> Vec<Payslip> {
    (0..count)
        .map(|number| Payslip {
            pay: number * 7_919 % 900_000,
            category: (number % 16) as u8,
            age: (18 + number % 50) as u8,
        })
        .collect()
}

/// Writes payslips for the peer: eight bytes of pay each, then a byte of category each, then a byte of age each.
pub fn as_bytes(payslips: &[Payslip]) -> Vec<u8> {
    let pays = payslips.iter().flat_map(|payslip| payslip.pay.to_le_bytes());
    let categories = payslips.iter().map(|payslip| payslip.category);
    pays.chain(categories).chain(payslips.iter().map(|payslip| payslip.age)).collect()
}

/// Runs a peer's script of `benches/peers` and returns the median time it reports for one piece of work;
/// none where the peer is not installed, or says that its answer is another than ours.
pub fn peer(script: &str, input: &Path, arguments: &[String]) -> Option<Duration> {
    let seconds = peer_says(script, input, arguments)?.trim().parse::<f64>().ok()?;
    Some(Duration::from_secs_f64(seconds))
}

/// Runs a peer's script with the system's own Python, which has the modules of programs that are installed there; none
/// where the program is not.
pub fn system_peer(script: &str, input: &Path, arguments: &[String]) -> Option<Duration> {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("peers").join(script);
    let output = Command::new("/usr/bin/python3").arg(script).arg(input).args(arguments).output().ok()?;
    eprint!("{}", String::from_utf8_lossy(&output.stderr));
    let seconds = String::from_utf8(output.stdout).ok()?.trim().parse::<f64>().ok()?;
    Some(Duration::from_secs_f64(seconds))
}

/// Runs a peer's script and returns what it prints; none where the peer is not installed.
pub fn peer_says(script: &str, input: &Path, arguments: &[String]) -> Option<String> {
    let python = PathBuf::from(std::env::var_os("LEVELLER_PEERS")?).join("bin/python");
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("peers").join(script);
    // One thread each: what is compared is the work, not the machine.
    let threads = ["OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "RAYON_NUM_THREADS", "ARROW_NUM_THREADS"];
    let output = Command::new(python)
        .arg(script)
        .arg(input)
        .args(arguments)
        .envs(threads.map(|name| (name, "1")))
        .output()
        .ok()?;
    eprint!("{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).ok()
}
