//! People parted into cells: how much of the ties is cut in a given time, beside METIS and beside a plain annealer
//! given the same time, and how long a proof takes.

#![allow(clippy::expect_used, reason = "a bench that cannot begin has nothing to say")]

use std::path::Path;
use std::time::{Duration, Instant};

use leveller_benches::cells::{annealed_plainly, network, teams};
use leveller_benches::peer_says;
use leveller_model::cases;
use leveller_model::proposal::partition::{Partition, Workforce, part};

/// SNAP's email-Eu-core: 1,005 people of a research institution, a tie for each direction mail went.
const EMAIL: &str = "../../shared/research/model/data/email-Eu-core.csv";

/// Parts a network within a time.
fn parted(workforce: &Workforce, seconds: u64) -> (Partition, Duration) {
    let begun = Instant::now();
    let end = begun + Duration::from_secs(seconds);
    let partition = part(workforce, 1, u64::MAX, &|_, _| Instant::now() >= end).expect("cells");
    (partition, begun.elapsed())
}

fn share(cut: u64, total: u64) -> String {
    format!("{:.2} %", 100.0 * cut as f64 / total as f64)
}

fn main() {
    println!("\nwork\tleveller\tMETIS, repaired\tplain annealer\tno less than");
    let email = Path::new(env!("CARGO_MANIFEST_DIR")).join(EMAIL);
    match std::fs::read_to_string(&email) {
        Err(_) => println!("cells-email\tskipped: the network is not beside the checkout"),
        Ok(text) => {
            let workforce = network(&text, 5_000, 12_000);
            for seconds in [1, 10] {
                let (partition, _) = parted(&workforce, seconds);
                let total = partition.total;
                let plain = annealed_plainly(&workforce, Duration::from_secs(seconds));
                let arguments = [seconds, 5, 12].map(|number| number.to_string());
                let metis = peer_says("cells_metis.py", &email, &arguments);
                let metis =
                    metis.and_then(|cut| cut.trim().parse().ok()).map_or("-".to_owned(), |cut| share(cut, total));
                println!(
                    "cells-email-{seconds}s\t{}\t{metis}\t{}\t{}",
                    share(partition.cut, total),
                    share(plain, total),
                    share(partition.bound, total),
                );
            }
        }
    }
    let (workforce, of_teams) = teams(50_000);
    let (partition, time) = parted(&workforce, 9);
    println!(
        "cells-firm-50000\t{} in {time:.1?}; the teams it was made of, some too small or too large: {}\t-\t-\t{}",
        share(partition.cut, partition.total),
        share(of_teams, partition.total),
        share(partition.bound, partition.total),
    );
    let case = include_str!("../tests/cases/proposal/cells.json");
    for (people, groups) in [(24, 3), (40, 5), (60, 7)] {
        let sizes = [format!("\"n\": {people}, "), format!("\"k\": {groups}, ")];
        let case = case.replace("\"n\": 24, ", &sizes[0]).replace("\"k\": 3, ", &sizes[1]);
        let begun = Instant::now();
        let outcome = cases::run(&case, |_| None).expect("a case");
        // Only of the first is the least cut known beforehand: what is proved or found of the others is said instead.
        let found = outcome.failed.first().map_or("as expected", |one| one.got.as_str());
        println!("cells-planted-{people}\t{found} in {:.2?}\t-\t-\t-", begun.elapsed());
    }
}
