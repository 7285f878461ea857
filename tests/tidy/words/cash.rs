//! Ids that are built for thirteen weeks of cash.

use leveller_model::report::figures;

use super::super::files::one;
use super::super::rust::source;
use super::{Built, each};

/// What a figure of cash is, where its formula is named after it.
const FIGURES: [&str; 34] = [
    "floor",
    "overdraft",
    "doubtful",
    "debtors",
    "creditors",
    "unknown",
    "runs-out",
    "item",
    "account",
    "account-unknown",
    "accounts",
    "lowest",
    "red-weeks",
    "opening",
    "closing",
    "short",
    "headroom",
    "receipt-days",
    "supplier-weeks",
    "vat-quarter",
    "months",
    "opening-bank",
    "opening-accounts",
    "basis-bank-weeks",
    "basis-bank-payments",
    "basis-pay-months",
    "basis-entered",
    "basis-accounts",
    "basis-payroll",
    "basis-payroll-gross",
    "basis-law",
    "basis-assumption",
    "basis-not-known",
    "line-planned",
];
/// What of a position is worked out from other parts of it.
const WORKED_OUT: [&str; 11] = [
    "ebitda",
    "ebit",
    "result",
    "ebit-a-year",
    "current-assets",
    "debt-due",
    "working-capital",
    "total-assets",
    "total-liabilities",
    "net-assets",
    "retained",
];
const BESIDE: [&str; 3] = ["forecast", "actual", "difference"];
const RUNWAY: [&str; 3] = ["weeks", "cash", "fell"];
const FORMULA: &str = "the name of a formula, see formula-{}";

fn lines() -> Vec<String> {
    source(one("crates/model/src/viability/cash/line.rs")).variants("Line")
}

fn actions() -> Vec<String> {
    source(one("crates/model/src/decision/cash.rs")).variants("CashAction")
}

/// Names of formulas.
pub fn formulas() -> Vec<String> {
    let mut all: Vec<String> = lines().iter().map(|line| format!("cash-line-{line}")).collect();
    all.extend(actions().iter().map(|action| format!("cash-brings-{action}")));
    all.extend(BESIDE.map(|what| format!("cash-actual-{what}")));
    all.extend(FIGURES.map(|what| format!("cash-{what}")));
    all.extend(RUNWAY.map(|what| format!("runway-{what}")));
    all.extend(WORKED_OUT.map(|what| format!("position-{what}")));
    all.push("z2".to_owned());
    all
}

/// Patterns, as in `built()`.
pub fn built() -> Vec<(&'static str, Built)> {
    let variants = |path: &str, name: &str| source(one(path)).variants(name);
    vec![
        ("head-{}", each("head-{}", variants("crates/model/src/decision/accounts.rs", "Head"))),
        ("cash-item-{}", each("cash-item-{}", variants("crates/model/src/decision/cash.rs", "CashItemKind"))),
        ("cash-action-{}", each("cash-action-{}", actions())),
        ("cash-do-{}", each("cash-do-{}", actions())),
        ("cash-costs-{}", each("cash-costs-{}", actions())),
        ("cash-line-{}", each("cash-line-{}", lines())),
        ("formula-cash-line-{}", each("formula-cash-line-{}", lines())),
        ("cash-flow-{}", each("cash-flow-{}", variants("crates/model/src/import/books.rs", "Flow"))),
        ("cash-fit-{}", each("cash-fit-{}", variants("crates/model/src/viability/pace.rs", "FitId"))),
        ("cash-fit-per-{}", each("cash-fit-per-{}", ["week", "month", "quarter"])),
        ("cash-actual-{}", each("cash-actual-{}", BESIDE)),
        ("cash-brings-{}", Built::No(FORMULA)),
        ("cash-{}", Built::No(FORMULA)),
        ("label-cash-{}", each("label-cash-{}", &FIGURES[..5])),
        ("label-runway-{}", each("label-runway-{}", RUNWAY)),
        ("label-position-{}", each("label-position-{}", figures::POSITION)),
        ("runway-{}", Built::No(FORMULA)),
        ("position-{}", Built::No(FORMULA)),
        ("books-missing-{}", each("books-missing-{}", ["accounts", "debtors", "creditors", "bank", "pay-months"])),
    ]
}
