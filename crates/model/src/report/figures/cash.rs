//! Figures of thirteen weeks of cash and signs of insolvency: every line of every week, what it goes on, where the firm
//! stands by its books.

use rust_decimal::Decimal;

use super::{Entry, Value, on_costs};
use crate::Date;
use crate::decision::{CashItemKind, Head};
use crate::money::{Amount, Rounding};
use crate::problem::Arg;
use crate::report::charts::id;
use crate::report::words::Words;
use crate::story::Story;
use crate::viability::formulae::altman_z2;
use crate::viability::{ActualWeek, Basis, Beside, CashPlan, Fit, FitId, Line, Per, Position, RedWeek, Run, Week};

/// The two runs.
pub const RUNS: [&str; 2] = ["plan", "as-is"];
/// What is said of where the firm stands, as accounts are read: what is earned, owned and owed.
pub const POSITION: [&str; 32] = [
    "sales",
    "other-income",
    "materials",
    "subcontract",
    "payroll",
    "overheads",
    "ebitda",
    "depreciation",
    "ebit",
    "interest",
    "tax",
    "result",
    "drawings",
    "ebit-a-year",
    "fixed-assets",
    "stock",
    "debtors",
    "prepayments",
    "cash",
    "total-assets",
    "creditors",
    "taxes",
    "accruals",
    "loan",
    "hire-purchase",
    "debt-due",
    "total-liabilities",
    "net-assets",
    "share-capital",
    "retained",
    "current-assets",
    "working-capital",
];
/// Sides of a comparison of forecast and actual.
const BESIDE: [&str; 3] = ["forecast", "actual", "difference"];
/// Days the law fixes for paying tax over.
const DUE_PAYROLL_TAX: &[&str] = &["due.payroll_tax_day"];
const DUE_PENSION: &[&str] = &["due.pension_day"];
const DUE_VAT: &[&str] = &["due.vat_months", "due.vat_days"];
const DUE_ASSUMED: &[&str] = &["assumption.tax_due_day"];
const PAY_DAY: &[&str] = &["assumption.pay_day"];

/// Returns the lines that hold anything in any week of either run, in the order they are shown.
pub fn cash_lines(plan: &CashPlan) -> Vec<Line> {
    let weeks = || plan.plan.weeks.iter().chain(&plan.as_is.weeks);
    Line::ALL.into_iter().filter(|line| weeks().any(|week| week.lines.contains_key(line))).collect()
}

/// Returns every address of them.
pub(super) fn addresses(story: &Story) -> Vec<String> {
    let viability = &story.viability;
    let mut all: Vec<String> = Vec::new();
    all.extend((0..story.books.accounts.len()).map(|at| format!("cash.account.{at}")));
    if viability.position.is_some() {
        all.extend(POSITION.map(|what| format!("cash.position.{what}")));
        all.extend(["cash.z2", "cash.fit.months", "cash.unknown"].map(str::to_owned));
    }
    if viability.solvency.runway.is_some() {
        all.extend(["weeks", "cash", "fell"].map(|what| format!("cash.runway.{what}")));
    }
    let Some(plan) = &viability.cash else { return all };
    all.extend(
        ["floor", "overdraft", "doubtful", "runs-out", "debtors", "creditors"].map(|what| format!("cash.{what}")),
    );
    all.extend(plan.fits.iter().map(|fit| format!("cash.fit.{}", id(&fit.id))));
    all.extend((0..plan.entered.len()).map(|at| format!("cash.item.{at}")));
    let lines = cash_lines(plan);
    for (run, name) in [&plan.plan, &plan.as_is].into_iter().zip(RUNS) {
        all.extend(["lowest", "red-weeks"].map(|what| format!("cash.{name}.{what}")));
        for number in 1..=run.weeks.len() {
            let prefix = format!("cash.{name}.{number}");
            all.extend(["opening", "closing"].map(|what| format!("{prefix}.{what}")));
            all.extend((plan.overdraft != Amount::ZERO).then(|| format!("{prefix}.headroom")));
            all.extend(lines.iter().map(|line| format!("{prefix}.{}", id(line))));
        }
        for red in &run.red {
            all.push(format!("cash.{name}.{}.short", red.week));
            if red.remedy.is_some() {
                all.push(format!("cash.{name}.{}.brings", red.week));
            }
        }
    }
    for week in &plan.actual {
        let flows = week.flows.iter().map(|(flow, _)| id(flow)).chain(["closing".to_owned()]);
        all.extend(flows.flat_map(|flow| BESIDE.map(|what| format!("cash.actual.{}.{flow}.{what}", week.week))));
    }
    all
}

/// What stands at an address.
pub(super) fn entry(story: &Story, words: &Words, path: &[&str]) -> Option<Entry> {
    let solvency = &story.viability.solvency;
    match path {
        ["account", at] => account(story, words, at.parse().ok()?),
        ["unknown"] => {
            let unknown = story.books.accounts.iter().enumerate().filter(|(_, account)| account.head.is_none());
            let parts = unknown.map(|(at, _)| format!("cash.account.{at}")).collect();
            let value = Value::Money(Some(story.books.unknown()));
            Some(Entry::new(words.word("label-cash-unknown"), value, "cash-unknown").of(parts))
        }
        ["position", what] => position(story, words, what),
        ["z2"] => z2(story, words),
        ["runway", what] => {
            let runway = solvency.runway.as_ref()?;
            let value = match *what {
                "weeks" if runway.weeks.is_none() => Value::Said("runway-does-not-fall"),
                "weeks" => Value::Unit(runway.weeks, 1, "unit-weeks"),
                "cash" => Value::Money(Some(runway.cash)),
                "fell" => Value::Money(Some(runway.fell)),
                _ => return None,
            };
            let weeks = Arg::Count(runway.over.into());
            let overdraft = (runway.overdraft != Amount::ZERO).then_some("cash.overdraft");
            let inputs = ["cash.runway.cash"].into_iter().chain(overdraft).chain(["cash.runway.fell"]);
            let label = words.text(&format!("label-runway-{what}"), &[("weeks", weeks.clone())]);
            let entry = Entry::new(label, value, &format!("runway-{what}")).with("weeks", weeks);
            Some(if *what == "weeks" { entry.from(inputs) } else { entry })
        }
        ["fit", "months"] => Some(fit(story, words, &story.viability.months)),
        ["fit", name] => {
            let plan = story.viability.cash.as_ref()?;
            Some(fit(story, words, plan.fits.iter().find(|fit| id(&fit.id) == *name)?))
        }
        _ => of_plan(story, words, story.viability.cash.as_ref()?, path),
    }
}

fn of_plan(story: &Story, words: &Words, plan: &CashPlan, path: &[&str]) -> Option<Entry> {
    let money = |what: &str, amount: Amount| {
        Entry::new(words.word(&format!("label-cash-{what}")), Value::Money(Some(amount)), &format!("cash-{what}"))
    };
    let open = |ledger: &Option<Vec<crate::import::Invoice>>| {
        ledger.as_ref().map(|ledger| ledger.iter().map(|one| one.amount).sum::<Amount>())
    };
    match path {
        ["floor"] => Some(money("floor", plan.floor).by(&["assumption.cash_floor"])),
        ["overdraft"] => Some(money("overdraft", plan.overdraft).by(&["assumption.overdraft_limit"])),
        ["doubtful"] => Some(money("doubtful", plan.doubtful).by(&["assumption.doubtful_days"])),
        ["debtors"] => {
            let counted = open(&story.books.debtors).map(|open| open - plan.doubtful);
            Some(Entry { value: Value::Money(counted), ..money("debtors", Amount::ZERO) }.from(["cash.doubtful"]))
        }
        ["creditors"] => {
            let open = open(&story.books.creditors);
            Some(Entry { value: Value::Money(open), ..money("creditors", Amount::ZERO) })
        }
        ["runs-out"] => {
            let week = plan.as_is.beyond;
            let value = match week {
                Some(week) => Value::Unit(Some(week.into()), 0, "unit-week-of-plan"),
                None => Value::Said("cash-never-below-zero"),
            };
            let closing = week.map(|week| format!("cash.as-is.{week}.closing"));
            let entry = Entry::new(words.word("label-cash-runs-out"), value, "cash-runs-out");
            Some(entry.from(closing.or_else(|| Some("cash.as-is.lowest".to_owned()))).from(["cash.overdraft"]))
        }
        ["item", at] => {
            let (_, item) = plan.entered.get(at.parse::<usize>().ok()?)?;
            let kind = words.word(&format!("cash-item-{}", id(&item.kind)));
            let label = words.text("label-cash-item", &[("item", item.label.as_str().into()), ("kind", kind.into())]);
            Some(Entry::new(label, Value::Money(Some(item.amount)), "cash-item").with("day", item.on))
        }
        ["actual", week, flow, what] => {
            let number: u32 = week.parse().ok()?;
            actual(words, plan.actual.iter().find(|week| week.week == number)?, flow, what)
        }
        [run, "lowest"] => {
            let of = run_of(plan, run)?;
            let week = of.weeks.get(of.lowest_week as usize - 1)?;
            let label = words.text("label-cash-lowest", &[("run", words.word(run_name(run)).into())]);
            let entry = Entry::new(label, Value::Money(Some(of.lowest)), "cash-lowest");
            let entry = entry.with("date", week.from).from([format!("cash.{run}.{}.closing", of.lowest_week)]);
            Some(after_start(entry, story, plan, run, week))
        }
        [run, "red-weeks"] => {
            let red = Value::Number(Some(run_of(plan, run)?.red.len().into()));
            let label = words.text("label-cash-red-weeks", &[("run", words.word(run_name(run)).into())]);
            Some(Entry::new(label, red, "cash-red-weeks").from(["cash.floor".to_owned(), format!("cash.{run}.lowest")]))
        }
        [run, week, what] => {
            let of = run_of(plan, run)?;
            let number: u32 = week.parse().ok()?;
            let week = of.weeks.get(usize::try_from(number).ok()?.checked_sub(1)?)?;
            of_week(story, words, &At { plan, run, of, number, week }, what)
        }
        _ => None,
    }
}

/// A week of a run.
struct At<'a> {
    plan: &'a CashPlan,
    run: &'a str,
    of: &'a Run,
    number: u32,
    week: &'a Week,
}

fn run_of<'a>(plan: &'a CashPlan, run: &str) -> Option<&'a Run> {
    match run {
        "plan" => Some(&plan.plan),
        "as-is" => Some(&plan.as_is),
        _ => None,
    }
}

fn run_name(run: &str) -> &'static str {
    if run == "plan" { "cash-run-plan" } else { "cash-run-as-is" }
}

fn has_started(plan: &CashPlan, run: &str, week: &Week) -> bool {
    let last = |from: Date| from.saturating_add(jiff::Span::new().days(6));
    run == "plan" && plan.start.is_some_and(|start| last(week.from) >= start)
}

/// Once the collective has started, cash rests on what the law makes of the new pay.
fn after_start(entry: Entry, story: &Story, plan: &CashPlan, run: &str, week: &Week) -> Entry {
    if has_started(plan, run, week) { entry.by(&on_costs(story)) } else { entry }
}

fn of_week(story: &Story, words: &Words, at: &At<'_>, what: &str) -> Option<Entry> {
    let At { plan, run, of, number, week } = *at;
    let prefix = format!("cash.{run}.{number}");
    let args = |name: String| {
        [("what", name.into()), ("date", Arg::Date(week.from)), ("run", words.word(run_name(run)).into())]
    };
    let named = |message: &str| words.text("label-cash-week", &args(words.word(message)));
    let red = || of.red.iter().find(|red| red.week == number);
    match what {
        "opening" => {
            let entry = Entry::new(named("label-cash-opening"), Value::Money(Some(week.opening)), "cash-opening");
            let before = match number {
                1 => "cash.fit.opening".to_owned(),
                _ => format!("cash.{run}.{}.closing", number - 1),
            };
            Some(after_start(entry.of(vec![before]), story, plan, run, week))
        }
        "closing" => {
            // A day of the law moves money between weeks and is in no amount: the lines it moves say so, their sum does not.
            let parts = std::iter::once(format!("{prefix}.opening"))
                .chain(week.lines.keys().map(|line| format!("{prefix}.{}", id(line))))
                .collect();
            let entry = Entry::new(named("label-cash-closing"), Value::Money(Some(week.closing)), "cash-closing");
            Some(after_start(entry.of(parts), story, plan, run, week))
        }
        "headroom" => {
            let headroom = Value::Money(Some(plan.headroom(week)));
            let entry = Entry::new(named("label-cash-headroom"), headroom, "cash-headroom");
            let entry = entry.of(vec![format!("{prefix}.closing"), "cash.overdraft".to_owned()]);
            Some(after_start(entry, story, plan, run, week))
        }
        "short" => {
            let RedWeek { short, .. } = red()?;
            let entry = Entry::new(named("label-cash-short"), Value::Money(Some(*short)), "cash-short");
            let entry = entry.from([format!("{prefix}.closing"), "cash.floor".to_owned()]);
            Some(after_start(entry, story, plan, run, week))
        }
        "brings" => {
            let remedy = red()?.remedy.as_ref()?;
            let label = named(&format!("cash-do-{}", id(&remedy.action)));
            let formula = format!("cash-brings-{}", id(&remedy.action));
            let entry = Entry::new(label, Value::Money(Some(remedy.brings)), &formula);
            Some(entry.from([format!("{prefix}.short")]).by(&[
                "assumption.time_to_pay_instalments",
                "assumption.deferral_weeks",
                "assumption.overdraft_limit",
            ]))
        }
        _ => {
            let line = cash_lines(plan).into_iter().find(|line| id(line) == what)?;
            let amount = week.lines.get(&line).copied().unwrap_or_default();
            let label = words.text("label-cash-week", &args(words.word(&format!("cash-line-{what}"))));
            let entry = Entry::new(label, Value::Money(Some(amount)), &format!("cash-line-{what}"));
            // What holds nothing rests on no day of the law.
            let entry = if amount == Amount::ZERO { entry } else { line_rests_on(entry, plan, line) };
            let planned = run == "plan";
            let before = plan.as_is.weeks.get(number as usize - 1).and_then(|week| week.lines.get(&line)).copied();
            Some(match planned && before.unwrap_or_default() != amount {
                // What the plan changes of it begins with what it is without.
                true => {
                    let how = words.text(&format!("formula-cash-line-{what}"), &[]);
                    let entry = entry.said(words.text("formula-cash-line-planned", &[("how", how.into())]));
                    let entry = entry.from([format!("cash.as-is.{number}.{what}")]);
                    let paid = matches!(
                        line,
                        Line::NetPay | Line::PayrollTax | Line::Pension | Line::Benefits | Line::Drawings
                    );
                    let saved = (paid && plan.start.is_some()).then_some("savings.headcount-neutral.saving");
                    entry.from(saved).from(of_deal(story, plan, line))
                }
                false => entry,
            })
        }
    }
}

/// What of the deal a line of the plan rests on: nothing where an entry stands in its place.
fn of_deal(story: &Story, plan: &CashPlan, line: Line) -> Vec<String> {
    let (kind, from): (_, &[&str]) = match line {
        Line::MemberShares => (Some(CashItemKind::MemberShares), &["source.member-shares"]),
        Line::Lender => (Some(CashItemKind::Lender), &["source.lender", "source.scheme"]),
        Line::Grant => (Some(CashItemKind::Grant), &["source.grants"]),
        Line::MutualCredit => (Some(CashItemKind::MutualCredit), &["source.mutual-credit"]),
        Line::SellerNote => (Some(CashItemKind::SellerNote), &["use.price", "source.seller-note"]),
        Line::ConversionCost => (Some(CashItemKind::ConversionCost), &["use.conversion-costs"]),
        Line::Debt => (None, &["source.lender", "source.scheme", "source.mutual-credit"]),
        _ => return Vec::new(),
    };
    let typed = plan.entered.iter().any(|(_, item)| Some(item.kind) == kind);
    let told = story.conversion.is_some() && !typed;
    from.iter().filter(|_| told).map(|what| format!("deal.{what}")).collect()
}

/// What a line of any week goes on.
fn line_rests_on(entry: Entry, plan: &CashPlan, line: Line) -> Entry {
    let fits = |ids: &[FitId]| -> Vec<String> {
        let there = ids.iter().filter(|wanted| plan.fits.iter().any(|fit| fit.id == **wanted));
        there.map(|id_of| format!("cash.fit.{}", id(id_of))).collect()
    };
    let items = |kind: CashItemKind| -> Vec<String> {
        let of = plan.entered.iter().enumerate().filter(|(_, (_, item))| item.kind == kind);
        of.map(|(at, _)| format!("cash.item.{at}")).collect()
    };
    let due = |law: &'static [&'static str]| {
        let by_law = plan.fits.iter().any(|fit| fit.id == FitId::DueDays && fit.basis == Basis::Law);
        if by_law { law } else { DUE_ASSUMED }
    };
    match line {
        Line::OpenInvoices => entry
            .from(["cash.debtors"])
            .from(fits(&[FitId::ReceiptDays]))
            .by(&["assumption.late_receipt_weeks", "assumption.doubtful_days"]),
        Line::NewSales => entry.from(fits(&[FitId::Sales, FitId::ReceiptDays])),
        Line::MemberShares => entry.from(items(CashItemKind::MemberShares)),
        Line::Lender => entry.from(items(CashItemKind::Lender)),
        Line::Grant => entry.from(items(CashItemKind::Grant)),
        Line::MutualCredit => entry.from(items(CashItemKind::MutualCredit)),
        Line::OtherReceipts => entry.from(items(CashItemKind::OtherReceipt)),
        Line::NetPay => entry.from(fits(&[FitId::NetPay])).by(PAY_DAY),
        Line::NoticePay => entry.from(items(CashItemKind::NoticePay)),
        Line::PayrollTax => entry.from(fits(&[FitId::PayrollTax])).by(due(DUE_PAYROLL_TAX)),
        Line::Pension => entry.from(fits(&[FitId::Pension])).by(due(DUE_PENSION)),
        Line::Vat => entry.from(fits(&[FitId::Vat, FitId::VatQuarter])).by(due(DUE_VAT)),
        Line::TaxInstalments => entry.by(&["assumption.time_to_pay_instalments"]),
        Line::Subcontract => entry.from(fits(&[FitId::Subcontract])),
        Line::Materials => entry.from(fits(&[FitId::Materials, FitId::SupplierWeeks])),
        Line::Overheads => entry.from(fits(&[FitId::Overheads, FitId::SupplierWeeks])),
        Line::Suppliers => {
            entry.from(["cash.creditors"]).by(&["assumption.late_payment_weeks", "assumption.deferral_weeks"])
        }
        Line::Benefits => entry.from(fits(&[FitId::Benefits])).by(PAY_DAY),
        Line::Drawings => entry.from(fits(&[FitId::Drawings])).by(PAY_DAY),
        Line::Debt => entry.from(fits(&[FitId::Debt])).by(PAY_DAY),
        Line::SellerNote => entry.from(items(CashItemKind::SellerNote)),
        Line::ConversionCost => entry.from(items(CashItemKind::ConversionCost)),
        Line::OtherPayments => entry.from(fits(&[FitId::Other])).from(items(CashItemKind::OtherPayment)),
    }
}

fn fit(story: &Story, words: &Words, fit: &Fit) -> Entry {
    let money = || Value::Money(fit.value.map(|value| Amount::from_minor(value, Rounding::HalfUp)));
    let value = match (fit.id, fit.per) {
        (FitId::ReceiptDays, _) => Value::Unit(fit.value, 0, "unit-days"),
        (FitId::SupplierWeeks, _) => Value::Unit(fit.value, 1, "unit-weeks"),
        (FitId::Months, _) => Value::Unit(fit.value, 0, "unit-months"),
        (FitId::VatQuarter, _) => Value::Unit(fit.value, 0, "unit-month-of-the-year"),
        (FitId::DueDays, _) => Value::Unit(fit.value, 0, "unit-day-of-the-month"),
        _ => money(),
    };
    let name = words.word(&format!("cash-fit-{}", id(&fit.id)));
    let label = match fit.per {
        Per::Once | Per::Time => name,
        per => words.text(&format!("cash-fit-per-{}", id(&per)), &[("what", name.into())]),
    };
    let (formula, count) = match (fit.id, fit.basis) {
        (FitId::ReceiptDays, Basis::Ledger) => ("cash-receipt-days", None),
        (FitId::VatQuarter, Basis::BankPayments { .. }) => ("cash-vat-quarter", None),
        (FitId::Months, Basis::PayMonths { months }) => ("cash-months", Some(months)),
        (FitId::Opening, Basis::BankWeeks { .. }) => ("cash-opening-bank", None),
        (FitId::Opening, _) => ("cash-opening-accounts", None),
        (_, Basis::BankWeeks { weeks }) => ("cash-basis-bank-weeks", Some(weeks)),
        (_, Basis::BankPayments { payments }) => ("cash-basis-bank-payments", Some(payments)),
        (_, Basis::PayMonths { .. }) => ("cash-basis-pay-months", None),
        (_, Basis::Accounts) => ("cash-basis-accounts", None),
        (_, Basis::Ledger) => ("cash-supplier-weeks", None),
        (_, Basis::Payroll) => ("cash-basis-payroll", None),
        (_, Basis::PayrollGross) => ("cash-basis-payroll-gross", None),
        (_, Basis::Law) => ("cash-basis-law", None),
        (_, Basis::Entered) => ("cash-basis-entered", None),
        (_, Basis::Assumption) => ("cash-basis-assumption", None),
        (_, Basis::NotKnown) => ("cash-basis-not-known", None),
    };
    let entry = Entry::new(label, value, formula);
    let entry = count.into_iter().fold(entry, |entry, count| entry.with("count", Arg::Count(count.into())));
    match (fit.id, fit.basis) {
        (FitId::ReceiptDays, Basis::Ledger) => entry.from(["cash.debtors", "cash.fit.sales"]),
        (_, Basis::Ledger) => entry.from(["cash.creditors", "cash.fit.materials", "cash.fit.overheads"]),
        (FitId::Opening, Basis::Accounts) => entry.from(accounts_of(story, &[Head::Bank])),
        (_, Basis::Accounts) => entry.from(["cash.fit.months"]),
        (_, Basis::Payroll | Basis::PayrollGross) => entry.from(["firm.payroll.total"]),
        (_, Basis::Law) => entry.by(DUE_PAYROLL_TAX),
        (FitId::ReceiptDays, Basis::Assumption) => entry.by(&["assumption.receipt_days"]),
        (FitId::VatQuarter, Basis::Assumption) => entry.by(&["assumption.vat_quarter_month"]),
        (FitId::Months, Basis::Entered) => entry.by(&["assumption.accounts_months"]),
        (FitId::Months, Basis::Assumption) => entry.by(&["assumption.year_start_month"]),
        (_, Basis::Assumption) => entry.by(DUE_ASSUMED),
        _ => entry,
    }
}

fn actual(words: &Words, week: &ActualWeek, flow: &str, what: &str) -> Option<Entry> {
    let (beside, name): (&Beside, String) = match flow {
        "closing" => (&week.closing, words.word("label-cash-closing")),
        _ => {
            let (_, beside) = week.flows.iter().find(|(one, _)| id(one) == flow)?;
            (beside, words.word(&format!("cash-flow-{flow}")))
        }
    };
    let amount = match what {
        "forecast" => beside.forecast,
        "actual" => beside.actual,
        "difference" => beside.difference,
        _ => return None,
    };
    let side = words.word(&format!("cash-actual-{what}"));
    let args = [("what", name.into()), ("date", Arg::Date(week.from)), ("run", side.into())];
    let label = words.text("label-cash-week", &args);
    let entry = Entry::new(label, Value::Money(Some(amount)), &format!("cash-actual-{what}"));
    let at = |what: &str| format!("cash.actual.{}.{flow}.{what}", week.week);
    Some(match what {
        "difference" => entry.from([at("actual"), at("forecast")]),
        "forecast" if flow == "closing" => entry.from([format!("cash.plan.{}.closing", week.week)]),
        _ => entry,
    })
}

fn account(story: &Story, words: &Words, at: usize) -> Option<Entry> {
    let account = story.books.accounts.get(at)?;
    let value = Value::Money(Some(account.amount));
    let entry = match account.head {
        Some(head) => Entry::new(account.name.clone(), value, "cash-account")
            .with("head", words.word(&format!("head-{}", id(&head)))),
        None => Entry::new(account.name.clone(), value, "cash-account-unknown"),
    };
    Some(entry.with("place", words.place(&account.place)))
}

/// The addresses of every account that is one of these.
fn accounts_of(story: &Story, heads: &[Head]) -> Vec<String> {
    let of = story.books.accounts.iter().enumerate();
    let of = of.filter(|(_, account)| account.head.is_some_and(|head| heads.contains(&head)));
    of.map(|(at, _)| format!("cash.account.{at}")).collect()
}

/// What a sum of accounts is of; none for what is worked out from others.
fn heads_of(what: &str) -> Option<&'static [Head]> {
    Some(match what {
        "sales" => &[Head::Sales],
        "other-income" => &[Head::OtherIncome],
        "materials" => &[Head::Materials],
        "subcontract" => &[Head::Subcontract],
        "payroll" => &[Head::Wages, Head::EmployerCharges, Head::EmployerPension, Head::Benefits],
        "overheads" => &[Head::Rent, Head::Overheads, Head::BadDebts],
        "depreciation" => &[Head::Depreciation],
        "interest" => &[Head::Interest],
        "tax" => &[Head::Tax],
        "drawings" => &[Head::Drawings],
        "cash" => &[Head::Bank],
        "debtors" => &[Head::Debtors, Head::Retentions],
        "stock" => &[Head::Stock, Head::WorkInProgress],
        "prepayments" => &[Head::Prepayments],
        "fixed-assets" => &[Head::FixedAssets, Head::DepreciationToDate],
        "creditors" => &[Head::Creditors],
        "taxes" => &[Head::Vat, Head::PayrollTax, Head::PensionOwed],
        "accruals" => &[Head::Accruals, Head::Deposits],
        "loan" => &[Head::Loan],
        "hire-purchase" => &[Head::HirePurchase],
        "share-capital" => &[Head::ShareCapital],
        _ => return None,
    })
}

fn position(story: &Story, words: &Words, what: &str) -> Option<Entry> {
    story.viability.position.as_ref()?;
    let label = words.word(&POSITION.contains(&what).then(|| format!("label-position-{what}"))?);
    let value = position_amount(story, what);
    if let Some(heads) = heads_of(what) {
        let names: Vec<String> = heads.iter().map(|head| words.word(&format!("head-{}", id(head)))).collect();
        let entry = Entry::new(label, Value::Money(value), "cash-accounts");
        let entry = entry.with("heads", names.join(&words.word("list-joint")));
        return Some(entry.from(accounts_of(story, heads)));
    }
    let at = |names: &[&str]| names.iter().map(|name| format!("cash.position.{name}")).collect::<Vec<_>>();
    let inputs = match what {
        "ebitda" => at(&["sales", "other-income", "materials", "subcontract", "payroll", "overheads"]),
        "ebit" => at(&["ebitda", "depreciation"]),
        "result" => at(&["ebit", "interest", "tax"]),
        "ebit-a-year" => [at(&["ebit"]), vec!["cash.fit.months".to_owned()]].concat(),
        "current-assets" => at(&["cash", "debtors", "stock", "prepayments"]),
        "debt-due" => at(&["loan", "hire-purchase"]),
        "working-capital" => at(&["current-assets", "creditors", "taxes", "accruals", "cash", "debt-due"]),
        "total-assets" => at(&["current-assets", "fixed-assets"]),
        "total-liabilities" => at(&["creditors", "taxes", "accruals", "loan", "hire-purchase", "cash"]),
        "net-assets" => at(&["total-assets", "total-liabilities"]),
        _ => [at(&["result", "drawings"]), accounts_of(story, &[Head::RetainedEarnings])].concat(),
    };
    Some(Entry::new(label, Value::Money(value), &format!("position-{what}")).from(inputs))
}

/// Returns an amount of where the firm stands, by the name it has in `POSITION`; none where it is not known.
pub fn position_amount(story: &Story, what: &str) -> Option<Amount> {
    let (of, solvency) = (story.viability.position.as_ref()?, &story.viability.solvency);
    match what {
        "ebit-a-year" => solvency.ebit_a_year,
        "debt-due" => Some(solvency.debt_due),
        "working-capital" => Some(of.working_capital(solvency.debt_due)),
        _ => amount_of(of, what),
    }
}

fn amount_of(of: &Position, what: &str) -> Option<Amount> {
    Some(match what {
        "sales" => of.sales,
        "other-income" => of.other_income,
        "materials" => of.materials,
        "subcontract" => of.subcontract,
        "payroll" => of.payroll,
        "overheads" => of.overheads,
        "ebitda" => of.ebitda(),
        "depreciation" => of.depreciation,
        "ebit" => of.ebit(),
        "interest" => of.interest,
        "tax" => of.tax,
        "result" => of.result(),
        "drawings" => of.drawings,
        "fixed-assets" => of.fixed_assets,
        "stock" => of.stock,
        "debtors" => of.debtors,
        "prepayments" => of.prepayments,
        "cash" => of.cash,
        "total-assets" => of.total_assets(),
        "creditors" => of.creditors,
        "taxes" => of.taxes,
        "accruals" => of.accruals,
        "loan" => of.loan,
        "hire-purchase" => of.hire_purchase,
        "total-liabilities" => of.total_liabilities(),
        "net-assets" => of.net_assets(),
        "share-capital" => of.share_capital,
        "retained" => of.retained,
        "current-assets" => of.current_assets(),
        _ => return None,
    })
}

/// Returns Altman's Z'' of a story; none where the accounts do not give it.
pub fn z2_of(story: &Story) -> Option<Decimal> {
    let position = story.viability.position.as_ref()?;
    altman_z2(
        position.working_capital(story.viability.solvency.debt_due),
        position.retained,
        story.viability.solvency.ebit_a_year?,
        position.net_assets(),
        position.total_assets(),
        position.total_liabilities(),
    )
}

fn z2(story: &Story, words: &Words) -> Option<Entry> {
    story.viability.position.as_ref()?;
    let inputs = ["working-capital", "retained", "ebit-a-year", "net-assets", "total-assets", "total-liabilities"];
    let entry = Entry::new(words.word("label-z2"), Value::Unit(z2_of(story), 2, "unit-plain"), "z2");
    Some(entry.from(inputs.map(|what| format!("cash.position.{what}"))))
}
