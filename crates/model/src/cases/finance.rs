//! The kinds of worked cases of finance, of members' accounts, and of the claim of half in the aggregate.

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use serde::Deserialize;

use super::cooperative::{Figures, Kind, figure, number, read};
use crate::money::{Amount, Rate, Rounding};
use crate::savings::shapley;
use crate::viability::funding::{Schedule, schedule};
use crate::viability::members::{Member, Terms, YearGiven, keep};
use crate::viability::statements::{Financed, Outlook, statements};
use crate::viability::{Position, formulae};

/// Returns how a kind of case is worked out that is of no country.
pub(super) fn find(country: &str, kind: &str) -> Option<Kind> {
    Some(match (country, kind) {
        ("--", "altman_z2") => altman,
        ("--", "dscr") => cover,
        ("--", "level_payment") => level,
        ("--", "patronage") => patronage,
        ("--", "shapley_aggregate") => shares_of_factors,
        ("--", "inverse") => inverse,
        ("--", "debt_schedule") => debt,
        ("--", "member_accounts") => accounts,
        ("--", "linked_statements") => linked,
        _ => return None,
    })
}

/// Reads an amount in major units with two decimals.
fn amount(value: &serde_json::Value) -> Result<Amount, String> {
    Ok(Amount::from_major(number(value)?, 2, Rounding::HalfUp))
}

fn amount_of(input: &serde_json::Value, name: &str) -> Result<Amount, String> {
    amount(input.get(name).ok_or_else(|| format!("input: {name}"))?)
}

fn altman(input: &serde_json::Value) -> Result<Figures, String> {
    let of = |name| amount_of(input, name);
    let z2 = formulae::altman_z2(
        of("working_capital")?,
        of("retained_earnings")?,
        of("ebit")?,
        of("book_equity")?,
        of("total_assets")?,
        of("total_liabilities")?,
    );
    Ok(figure("z2", z2.ok_or("input: no assets or no debts")?))
}

fn cover(input: &serde_json::Value) -> Result<Figures, String> {
    let of = |name| amount_of(input, name);
    let flow = of("ebitda")? - of("tax_paid")? - of("capex_maintenance")?;
    Ok(figure("dscr", formulae::debt_cover(flow, of("interest")?, of("principal")?).ok_or("input: nothing is due")?))
}

#[derive(Deserialize)]
struct Level {
    principal: serde_json::Value,
    annual_rate: serde_json::Value,
    years: u32,
    payments_per_year: u32,
}

fn level(input: &serde_json::Value) -> Result<Figures, String> {
    let asked: Level = read(input)?;
    let rate = number(&asked.annual_rate)?.checked_div(asked.payments_per_year.into()).ok_or("input: payments")?;
    let periods = asked.years.checked_mul(asked.payments_per_year).ok_or("input: years")?;
    let payment = formulae::level_payment(amount(&asked.principal)?, rate, periods).ok_or("input: terms")?;
    Ok(figure("payment", payment.major(2)))
}

#[derive(Deserialize)]
struct Patronage {
    surplus: serde_json::Value,
    indivisible_share: serde_json::Value,
    cash_share_of_allocated: serde_json::Value,
    hours: BTreeMap<String, serde_json::Value>,
}

fn patronage(input: &serde_json::Value) -> Result<Figures, String> {
    let asked: Patronage = read(input)?;
    let hours = asked.hours.values().map(number).collect::<Result<Vec<_>, _>>()?;
    let (kept, cash) = (number(&asked.indivisible_share)?, number(&asked.cash_share_of_allocated)?);
    let shared = formulae::patronage(amount(&asked.surplus)?, kept, cash, &hours);
    let mut figures = figure("indivisible", shared.indivisible.major(2));
    for (name, (allocated, cash)) in asked.hours.keys().zip(shared.allocated.iter().zip(&shared.cash)) {
        figures.insert(format!("allocated.{name}"), allocated.major(2));
        figures.insert(format!("cash.{name}"), cash.major(2));
    }
    Ok(figures)
}

/// Every worker alike but for managers: their share of heads, and what they cost as a multiple of what others do.
struct Aggregate {
    managers: Decimal,
}

/// Workers for each one today, a manager's cost, drift of the common pay, and what comes on top of pay.
#[derive(Deserialize)]
struct Course {
    n: serde_json::Value,
    rho: serde_json::Value,
    u: serde_json::Value,
    tau: serde_json::Value,
}

impl Aggregate {
    /// Returns the payroll of one worker today, in what somebody who manages nobody costs.
    fn payroll(&self, n: Decimal, rho: Decimal, u: Decimal, tau: Decimal) -> Decimal {
        let others = Decimal::ONE - self.managers;
        n * (others * (Decimal::ONE + u) + self.managers * rho) * (Decimal::ONE + tau)
    }
}

/// The program's own shares, on a payroll in billionths.
fn shares_of_factors(input: &serde_json::Value) -> Result<Figures, String> {
    #[derive(Deserialize)]
    struct Asked {
        mu: serde_json::Value,
        before: Course,
        after: Course,
    }
    let asked: Asked = read(input)?;
    let aggregate = Aggregate { managers: number(&asked.mu)? };
    let of = |course: &Course| -> Result<[Decimal; 4], String> {
        Ok([number(&course.n)?, number(&course.rho)?, number(&course.u)?, number(&course.tau)?])
    };
    let courses = [of(&asked.before)?, of(&asked.after)?];
    let billion = Decimal::from(1_000_000_000);
    let payroll = |set: u32| {
        let value = |factor: usize| courses[usize::from(set & (1 << factor) != 0)][factor];
        let whole = aggregate.payroll(value(0), value(1), value(2), value(3));
        Amount::from_minor(whole * billion, Rounding::HalfUp)
    };
    let shares = shapley(4, payroll);
    let mut figures = figure("delta", shares.iter().copied().sum::<Amount>().minor() / billion);
    let names = ["n", "rho", "u", "tau"].map(str::to_owned);
    figures.extend(names.into_iter().zip(shares.iter().map(|share| share.minor() / billion)));
    Ok(figures)
}

/// What one unknown must be for the payroll to fall by half, found by halving an interval: the sources have closed forms.
fn inverse(input: &serde_json::Value) -> Result<Figures, String> {
    let unknown = input.get("unknown").and_then(serde_json::Value::as_str).unwrap_or_default();
    let of = |name: &str| number(input.get(name).ok_or_else(|| format!("input: {name}"))?);
    let aggregate = Aggregate { managers: of("mu")? };
    let before = |rho: Decimal| aggregate.payroll(Decimal::ONE, rho, Decimal::ZERO, Decimal::ZERO);
    let flat = |n: Decimal, u: Decimal| aggregate.payroll(n, Decimal::ONE + u, u, Decimal::ZERO);
    let value = match unknown {
        // Managers leave and nobody follows them: what is left is everybody else's pay.
        "rho" => least(Decimal::ZERO, |rho| (Decimal::ONE - aggregate.managers) / before(rho)),
        "n" => {
            let (rho, u) = (of("rho")?, of("u")?);
            least(Decimal::ZERO, |fewer| flat(Decimal::ONE - fewer, u) / before(rho)).map(|fewer| Decimal::ONE - fewer)
        }
        "g" => {
            let (rho, u, s) = (of("rho")?, of("u")?, of("s")?);
            let (c0, supervision) = (of("c0")?, s * aggregate.managers);
            let productive =
                (Decimal::ONE - aggregate.managers) * (Decimal::ONE - c0) + aggregate.managers * (Decimal::ONE - s);
            let coordinating = c0 + of("kappa")? * supervision + of("d")?;
            let posts = |gain: Decimal| productive / ((Decimal::ONE - coordinating) * (Decimal::ONE + gain));
            least(Decimal::ZERO, |gain| flat(posts(gain), u) / before(rho))
        }
        "delta_per_worker" => {
            let (rho, u) = (of("rho")?, of("u")?);
            least(Decimal::ZERO, |drawings| flat(Decimal::ONE, u) / (before(rho) + drawings))
        }
        other => return Err(format!("input: unknown {other}")),
    };
    Ok(figure("value", value.ok_or("no value makes it half")?))
}

/// Returns the least value from `low` on at which no more than half is left, of what falls as it rises.
fn least(low: Decimal, left: impl Fn(Decimal) -> Decimal) -> Option<Decimal> {
    let half = Decimal::new(5, 1);
    // Wide enough for every unknown, and no headcount below nothing is asked of one that reaches half before.
    let (mut low, mut high) = (low, Decimal::ONE);
    while left(high) > half {
        high *= Decimal::TWO;
        if high > Decimal::from(1_000) {
            return None;
        }
    }
    for _ in 0..40 {
        let middle = (low + high) / Decimal::TWO;
        if left(middle) > half { low = middle } else { high = middle }
    }
    Some(high)
}

/// Writes the figures of years as `year-1.what`.
fn by_year(years: impl Iterator<Item = Vec<(&'static str, Amount)>>) -> Figures {
    let named = |(year, figures): (usize, Vec<(&'static str, Amount)>)| {
        figures.into_iter().map(move |(what, amount)| (format!("year-{year}.{what}"), amount.major(2)))
    };
    (1..).zip(years).flat_map(named).collect()
}

#[derive(Deserialize)]
struct Debt {
    amount: serde_json::Value,
    annual_rate: Rate,
    years: u32,
    standstill_months: u32,
}

impl Debt {
    fn run(&self) -> Result<(Amount, Schedule), String> {
        let amount = amount(&self.amount)?;
        let run = schedule(amount, self.annual_rate, self.years, self.standstill_months).ok_or("input: terms")?;
        Ok((amount, run))
    }
}

fn debt(input: &serde_json::Value) -> Result<Figures, String> {
    let (_, run) = read::<Debt>(input)?.run()?;
    Ok(by_year(
        run.years.iter().map(|year| vec![("interest", year.interest), ("paid", year.paid), ("closing", year.closing)]),
    ))
}

fn accounts(input: &serde_json::Value) -> Result<Figures, String> {
    #[derive(Deserialize)]
    struct Asked {
        members: Vec<serde_json::Value>,
        reserve: serde_json::Value,
        terms: Terms,
        years: Vec<serde_json::Value>,
    }
    let asked: Asked = read(input)?;
    let member = |value: &serde_json::Value| -> Result<Member, String> {
        let count = |name: &str| {
            value.get(name).and_then(serde_json::Value::as_u64).and_then(|count| u32::try_from(count).ok())
        };
        let hours = number(value.get("hours").ok_or("input: hours")?)?;
        Ok(Member {
            hours,
            share: amount_of(value, "share")?,
            months: count("months").ok_or("input: months")?,
            joins: count("joins").ok_or("input: joins")?,
            leaves: count("leaves"),
        })
    };
    let year = |value: &serde_json::Value| -> Result<YearGiven, String> {
        Ok(YearGiven {
            surplus: amount_of(value, "surplus")?,
            cash: amount_of(value, "cash")?,
            shares_in: amount_of(value, "shares_in")?,
            weekly_payroll: amount_of(value, "weekly_payroll")?,
            cover: value.get("cover").filter(|cover| !cover.is_null()).map(number).transpose()?,
        })
    };
    let members = asked.members.iter().map(member).collect::<Result<Vec<_>, _>>()?;
    let years = asked.years.iter().map(year).collect::<Result<Vec<_>, _>>()?;
    let kept = keep(&members, amount(&asked.reserve)?, &years, &asked.terms);
    Ok(by_year(kept.years.iter().zip(&kept.at_stake).map(|(year, at_stake)| {
        vec![
            ("reserve", year.reserve),
            ("accounts", year.accounts),
            ("shares", year.shares),
            ("paid-in", year.paid_in),
            ("in-cash", year.in_cash),
            ("paid-out", year.paid_out),
            ("waiting", year.waiting),
            ("first-member", at_stake.first().map(|one| one.total()).unwrap_or_default()),
        ]
    })))
}

fn linked(input: &serde_json::Value) -> Result<Figures, String> {
    #[derive(Deserialize)]
    struct Asked {
        position: serde_json::Value,
        outlook: serde_json::Value,
        deal: Deal,
    }
    #[derive(Deserialize)]
    struct Deal {
        price: serde_json::Value,
        conversion_costs: serde_json::Value,
        grants: serde_json::Value,
        paid_in: Vec<serde_json::Value>,
        borrowed: Vec<Debt>,
    }
    let asked: Asked = read(input)?;
    let of = |name| amount_of(&asked.position, name);
    let position = Position {
        months: Decimal::from(12),
        sales: of("sales")?,
        other_income: of("other_income")?,
        materials: of("materials")?,
        subcontract: of("subcontract")?,
        payroll: of("payroll")?,
        overheads: of("overheads")?,
        depreciation: of("depreciation")?,
        interest: of("interest")?,
        tax: Amount::ZERO,
        drawings: of("drawings")?,
        cash: of("cash")?,
        debtors: of("debtors")?,
        stock: of("stock")?,
        prepayments: of("prepayments")?,
        fixed_assets: of("fixed_assets")?,
        creditors: of("creditors")?,
        taxes: of("taxes")?,
        accruals: of("accruals")?,
        loan: of("loan")?,
        hire_purchase: of("hire_purchase")?,
        share_capital: of("share_capital")?,
        retained: of("retained")?,
    };
    let rate = |name: &str| number(asked.outlook.get(name).ok_or_else(|| format!("input: {name}"))?);
    let sum = |name| amount_of(&asked.outlook, name);
    let outlook = Outlook {
        sales: rate("sales")?,
        input_prices: rate("input_prices")?,
        pay: rate("pay")?,
        overheads: rate("overheads")?,
        equipment: sum("equipment")?,
        tax: rate("tax")?,
        loan_repaid: sum("loan_repaid")?,
        hire_purchase_repaid: sum("hire_purchase_repaid")?,
        payroll_saving: sum("payroll_saving")?,
        drawings_end: asked.outlook.get("drawings_end").and_then(serde_json::Value::as_bool).unwrap_or_default(),
    };
    let financed = Financed {
        price: amount(&asked.deal.price)?,
        conversion_costs: amount(&asked.deal.conversion_costs)?,
        grants: amount(&asked.deal.grants)?,
        paid_in: asked.deal.paid_in.iter().map(amount).collect::<Result<_, _>>()?,
        borrowed: asked.deal.borrowed.iter().map(Debt::run).collect::<Result<_, _>>()?,
    };
    let told = statements(&position, &outlook, &financed, 5);
    Ok(by_year(told.years.iter().map(|year| {
        vec![
            ("surplus", year.profit.surplus()),
            ("cash", year.balance.cash),
            ("equity", year.balance.equity()),
            ("new-debts", year.balance.new_debts),
        ]
    })))
}
