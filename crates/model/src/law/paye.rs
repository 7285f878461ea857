//! Income tax of one payslip in Great Britain, from a tax code and the pay so far.
//!
//! The four-decimal steps follow HMRC's test rows; its specification was not read. Repayments and the limit
//! on what a K code may take are not covered.

use rust_decimal::prelude::ToPrimitive;
use rust_decimal::{Decimal, RoundingStrategy};

use super::whole;
use crate::money::{Amount, Rounding};
use crate::problem::Problem;
use crate::rules::{InForce, Period};

/// What a tax code says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum TaxCode {
    /// So many points of pay free of tax.
    Free(u32),
    /// So many points added to pay.
    Added(u32),
    /// One rate on all pay: that of the basic band, counted up from it.
    Flat(usize),
    /// No tax.
    NoTax,
}

/// Returns the code and the region its first letter says.
fn read(code: &str) -> Option<(TaxCode, Option<&'static str>)> {
    let code = code.trim();
    let (region, rest) = match (code.strip_prefix('S'), code.strip_prefix('C')) {
        (Some(rest), _) => (Some("sct"), rest),
        (_, Some(rest)) => (Some("wls"), rest),
        _ => (None, code),
    };
    let read = match rest {
        "BR" => TaxCode::Flat(0),
        "NT" => TaxCode::NoTax,
        _ => match (rest.strip_prefix('D'), rest.strip_prefix('K')) {
            (Some(step), _) => TaxCode::Flat(step.parse::<usize>().ok()? + 1),
            (_, Some(points)) => TaxCode::Added(points.parse().ok()?),
            _ => TaxCode::Free(rest.trim_end_matches(['L', 'M', 'N', 'T']).parse().ok()?),
        },
    };
    Some((read, region))
}

/// Returns the tax due to date on the pay to date of the `number`-th period; none where the code cannot be read
/// or there are no such tables for the period.
pub(super) fn tax_to_date(
    rules: &InForce<'_>,
    code: &str,
    period: Period,
    number: u32,
    pay: Amount,
) -> Result<Option<Amount>, Problem> {
    let Some((code, region)) = read(code) else { return Ok(None) };
    let rules = region.map_or(*rules, |region| rules.in_region(region));
    let bands = rules.bands("income_tax.bands")?;
    // Scotland has a rate below the basic one.
    let basic = usize::from(rules.region() == Some("sct"));
    let down = |number: Decimal, places| number.round_dp_with_strategy(places, RoundingStrategy::ToZero);
    let decimals = whole(&rules, "paye.step_decimals")?;
    let pay = pay.major(2);
    let points = match code {
        TaxCode::NoTax => return Ok(Some(Amount::ZERO)),
        TaxCode::Flat(step) => {
            let Some(band) = bands.get(basic + step) else { return Ok(None) };
            return Ok(Some(Amount::from_major(pay.floor() * band.value, 2, Rounding::Down)));
        }
        TaxCode::Free(points) | TaxCode::Added(points) => points,
    };
    let (number, periods) = (Decimal::from(number), Decimal::from(period.in_a_year()));
    let free = number * free_pay(&rules, points, periods)?;
    let taxable = if matches!(code, TaxCode::Free(_)) { pay - free } else { pay + free };
    let taxable = taxable.max(Decimal::ZERO).floor();

    let starts: Vec<Decimal> = bands.iter().map(|band| down(band.from * number / periods, decimals)).collect();
    let mut below = Decimal::ZERO;
    for (index, band) in bands.iter().enumerate() {
        let next = starts.get(index + 1);
        if next.is_none_or(|next| taxable <= next.ceil()) {
            let tax = below + (taxable - starts[index]) * band.value;
            return Ok(Some(Amount::from_major(tax, 2, Rounding::Down)));
        }
        below += (next.copied().unwrap_or_default() - starts[index]) * band.value;
        if basic == 1 {
            below = down(below, decimals);
        }
    }
    Ok(None)
}

/// Returns what a code number makes free of tax in one period, in pounds.
fn free_pay(rules: &InForce<'_>, points: u32, periods: Decimal) -> Result<Decimal, Problem> {
    let Some(above_one) = points.checked_sub(1) else { return Ok(Decimal::ZERO) };
    let point = rules.value("paye.pounds_a_code_point")?;
    let block = rules.value("paye.block_of_points")?;
    let (blocks, rest) = match block.to_u32() {
        Some(size) if size > 0 => (above_one / size, above_one % size + 1),
        _ => (0, points),
    };
    let up = |pounds: Decimal| pounds.round_dp_with_strategy(2, RoundingStrategy::AwayFromZero);
    let rest = up((point * Decimal::from(rest) + rules.value("paye.pounds_on_top")?) / periods);
    Ok(rest + Decimal::from(blocks) * up(point * block / periods))
}
