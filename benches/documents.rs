//! Printing beside Typst and WeasyPrint: the same words, tables, notes, contents and charts, each in a process of its own
//! that prints the first time, when nothing is known yet, and again.

#![allow(clippy::expect_used, reason = "a bench that cannot begin has nothing to say")]

use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use leveller_app::contract::DocumentId;
use leveller_app::session::{DocumentRequest, Session, today};
use leveller_benches::peers::{as_html, as_typst, fonts, write_charts};
use leveller_benches::{block_on, peer_says};
use leveller_model::report::document::{Block, Document};
use leveller_print::LaidOut;
use serde_json::json;

/// How many processes of each are started; the median counts.
const ROUNDS: usize = 5;
const PAGES: usize = 40;

/// What a process says of itself.
struct Told {
    first: Duration,
    again: Duration,
    /// Kibibytes.
    peak: u64,
}

impl Told {
    fn from_json(told: &str) -> Option<Self> {
        let told: serde_json::Value = serde_json::from_str(told.trim()).ok()?;
        let seconds = |id: &str| told[id].as_f64().map(Duration::from_secs_f64);
        Some(Self { first: seconds("first")?, again: seconds("again")?, peak: told["peak"].as_u64()? })
    }
}

/// Prints a document in this process and says how long it took.
fn print(file: &Path, written: &Path) {
    let document: Document = serde_json::from_slice(&std::fs::read(file).expect("a document")).expect("a document");
    let timed = || {
        let start = Instant::now();
        std::fs::write(written, leveller_print::pdf(&document).expect("a PDF")).expect("a file");
        start.elapsed().as_secs_f64()
    };
    let first = timed();
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let peak =
        status.lines().find_map(|line| line.strip_prefix("VmHWM:")?.trim().strip_suffix(" kB")?.parse::<u64>().ok());
    let mut again: Vec<f64> = (0..5).map(|_| timed()).collect();
    again.sort_by(f64::total_cmp);
    println!("{}", json!({ "first": first, "again": again[2], "peak": peak }));
}

/// Draws the first page of a document in this process, as the window asks for it, and says how long that took in
/// seconds: all of it is laid out, since a page says of how many it is.
fn preview(file: &Path) {
    let document: Document = serde_json::from_slice(&std::fs::read(file).expect("a document")).expect("a document");
    let start = Instant::now();
    let page = LaidOut::new(document, &|_, _| true).expect("pages").page(1).expect("a page");
    println!("{}", start.elapsed().as_secs_f64());
    assert!(page.svg.starts_with("<svg"));
}

/// Returns as many of the sample's report's blocks as make so many pages.
fn shortened(mut document: Document, pages: usize) -> Document {
    let blocks = std::mem::take(&mut document.blocks);
    let (mut low, mut high) = (1, blocks.len());
    while low < high {
        let middle = (low + high).div_ceil(2);
        document.blocks = blocks[..middle].to_vec();
        match leveller_print::pages(&document).expect("pages").len() <= pages {
            true => low = middle,
            false => high = middle - 1,
        }
    }
    document.blocks = blocks[..low].to_vec();
    document
}

fn median(mut told: Vec<Told>) -> Option<Told> {
    let half = told.len() / 2;
    let mut by = |of: fn(&Told) -> Duration| {
        told.sort_by_key(of);
        told.get(half).map(of)
    };
    let (first, again) = (by(|told| told.first)?, by(|told| told.again)?);
    let peak = told.iter().map(|told| told.peak).max()?;
    Some(Told { first, again, peak })
}

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    if let [_, order, file, written] = arguments.as_slice()
        && order == "print"
    {
        return print(Path::new(file), Path::new(written));
    }
    if let [_, order, file] = arguments.as_slice()
        && order == "preview"
    {
        return preview(Path::new(file));
    }
    // What each program printed stays to be looked at: a comparison is worth what it compares.
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/documents");
    _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).expect("a folder");
    let at = |name: &str| folder.join(name);
    let mut sample = block_on(Session::sample(&at("sample.leveller"))).expect("the sample");
    let start = Instant::now();
    let report = sample.document(&DocumentRequest::new(DocumentId::Report, "1", today())).expect("a report");
    println!("composing the report of the sample, its story untold: {:.1?}", start.elapsed());
    let start = Instant::now();
    sample.document(&DocumentRequest::new(DocumentId::Report, "1", today())).expect("a report");
    println!("composing it again: {:.1?}", start.elapsed());
    let whole = at("whole.json");
    std::fs::write(&whole, serde_json::to_vec(&report).expect("JSON")).expect("a document");
    let mut pages: Vec<f64> = (0..ROUNDS)
        .filter_map(|_| {
            let program = Command::new(&arguments[0]).arg("preview").arg(&whole).output().ok()?;
            String::from_utf8(program.stdout).ok()?.trim().parse().ok()
        })
        .collect();
    pages.sort_by(f64::total_cmp);
    if let Some(median) = pages.get(ROUNDS / 2) {
        println!("first page of its preview: {:.1?}", Duration::from_secs_f64(*median));
    }
    let report = shortened(report, PAGES);
    let bylaws = sample.document(&DocumentRequest::new(DocumentId::Bylaws, "1", today())).expect("a draft");
    println!("document\tprogram\tfirst\tagain\tpeak MiB\tKiB\tfirst, ours / theirs\tpeak, ours / theirs");
    for (name, document) in [("report", &report), ("bylaws", &bylaws)] {
        let charts = document.blocks.iter().filter(|block| matches!(block, Block::Figure { .. })).count();
        let pages = leveller_print::pages(document).expect("pages").len();
        println!("{name}: {pages} pages, {charts} charts");
        write_charts(document, &folder);
        let input = |ending: &str| at(&format!("{name}.{ending}"));
        std::fs::write(input("json"), serde_json::to_vec(document).expect("JSON")).expect("a document");
        std::fs::write(input("typ"), as_typst(document)).expect("a document");
        std::fs::write(input("html"), as_html(document)).expect("a document");
        let written = |program: &str| at(&format!("{name}-{program}.pdf"));
        let ours = || {
            let program =
                Command::new(&arguments[0]).arg("print").arg(input("json")).arg(written("leveller")).output().ok()?;
            Told::from_json(&String::from_utf8(program.stdout).ok()?)
        };
        let theirs = |program: &str, ending: &str| {
            let more = [fonts(), written(program)].map(|path| path.display().to_string());
            Told::from_json(&peer_says(&format!("print_{program}.py"), &input(ending), &more)?)
        };
        let mut first: Option<Told> = None;
        let programs: [(&str, &dyn Fn() -> Option<Told>); 3] = [
            ("leveller", &ours),
            ("typst", &|| theirs("typst", "typ")),
            ("weasyprint", &|| theirs("weasyprint", "html")),
        ];
        for (program, run) in programs {
            let told: Vec<Told> = (0..ROUNDS).map_while(|_| run()).collect();
            let Some(told) = median(told) else {
                println!("{name}\t{program}\tnot measured");
                continue;
            };
            let size = std::fs::metadata(written(program)).map_or(0, |file| file.len());
            let ratio = first.as_ref().map_or_else(
                || "-\t-".to_owned(),
                |ours| {
                    let time = ours.first.as_secs_f64() / told.first.as_secs_f64();
                    format!("{time:.3}\t{:.2}", ours.peak as f64 / told.peak as f64)
                },
            );
            println!(
                "{name}\t{program}\t{:.1?}\t{:.1?}\t{:.1}\t{:.0}\t{ratio}",
                told.first,
                told.again,
                told.peak as f64 / 1024.0,
                size as f64 / 1024.0
            );
            first.get_or_insert(told);
        }
    }
}
