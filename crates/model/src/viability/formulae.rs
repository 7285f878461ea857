//! Formulae of corporate finance and of cooperative accounts, exact: nothing here knows a firm.

use rust_decimal::{Decimal, MathematicalOps};
use serde::{Deserialize, Serialize};

use crate::money::{Amount, Rate, Rounding, share_out};
use crate::rules::Period;

/// Returns what 1 a period is worth today, over so many periods at a rate each: how many payments a loan comes to.
/// None where the rate takes more away than there is, or there are more periods than can be counted.
pub fn annuity(rate: Rate, periods: u32) -> Option<Decimal> {
    if rate.is_zero() {
        return Some(periods.into());
    }
    let growth = Decimal::ONE.checked_add(rate)?;
    if growth <= Decimal::ZERO {
        return None;
    }
    let grown = growth.checked_powi(periods.into())?;
    (Decimal::ONE - Decimal::ONE.checked_div(grown)?).checked_div(rate)
}

/// Returns the level payment that repays a loan over so many periods at a rate each; none where there are no periods.
pub fn level_payment(principal: Amount, rate: Rate, periods: u32) -> Option<Amount> {
    let payment = principal.minor().checked_div(annuity(rate, periods)?)?;
    Some(Amount::from_minor(payment, Rounding::HalfUp))
}

/// Returns how many times a year's cash flow covers its debt service; none where nothing is due.
///
/// The cash flow is earnings before interest, tax and depreciation, less tax and what keeps equipment as it is.
pub fn debt_cover(cash_flow: Amount, interest: Amount, principal: Amount) -> Option<Rate> {
    let service = interest + principal;
    (service > Amount::ZERO).then(|| cash_flow.minor() / service.minor())
}

/// Returns the loan a cash flow each period carries at a target cover, repaid level; nothing where the cash flow is
/// none, and none where cover or terms make no sense. Rounded down: a penny more would break the cover.
pub fn debt_capacity(cash_flow: Amount, cover: Rate, rate: Rate, periods: u32) -> Option<Amount> {
    if cover <= Decimal::ZERO {
        return None;
    }
    let payment = cash_flow.or_zero().minor() / cover;
    Some(Amount::from_minor(payment.checked_mul(annuity(rate, periods)?)?, Rounding::Down))
}

/// Returns Altman's Z'' for private firms outside manufacturing: a screen, never a forecast. None without assets or
/// without debts, which it divides by.
pub fn altman_z2(
    working_capital: Amount,
    retained_earnings: Amount,
    ebit: Amount,
    book_equity: Amount,
    total_assets: Amount,
    total_liabilities: Amount,
) -> Option<Rate> {
    if total_assets <= Amount::ZERO || total_liabilities <= Amount::ZERO {
        return None;
    }
    let of_assets = |part: Amount| part.minor() / total_assets.minor();
    // The coefficients Altman estimated; they are the name of the measure, not a judgement about a firm.
    Some(
        Decimal::new(656, 2) * of_assets(working_capital)
            + Decimal::new(326, 2) * of_assets(retained_earnings)
            + Decimal::new(672, 2) * of_assets(ebit)
            + Decimal::new(105, 2) * (book_equity.minor() / total_liabilities.minor()),
    )
}

/// Returns the sales at which nothing is earned and nothing lost; none where a sale leaves nothing over its own costs.
pub fn break_even(fixed: Amount, sales: Amount, variable: Amount) -> Option<Amount> {
    let margin = sales - variable;
    if sales <= Amount::ZERO || margin <= Amount::ZERO {
        return None;
    }
    let needed = fixed.or_zero().minor().checked_mul(sales.minor())?.checked_div(margin.minor())?;
    Some(Amount::from_minor(needed, Rounding::HalfUp))
}

/// Returns what flows at the end of each year are worth today at a yearly rate; none where the rate takes more away
/// than there is.
pub fn present_value(flows: &[Amount], rate: Rate) -> Option<Amount> {
    let growth = Decimal::ONE.checked_add(rate).filter(|growth| *growth > Decimal::ZERO)?;
    let mut grown = Decimal::ONE;
    let mut worth = Decimal::ZERO;
    for flow in flows {
        grown = grown.checked_mul(growth)?;
        worth = worth.checked_add(flow.minor().checked_div(grown)?)?;
    }
    Some(Amount::from_minor(worth, Rounding::HalfUp))
}

/// Returns what an outlay is worth with what it brings at the end of each year; none as for [`present_value`].
pub fn net_present_value(outlay: Amount, flows: &[Amount], rate: Rate) -> Option<Amount> {
    Some(present_value(flows, rate)? - outlay)
}

/// Returns after how many months an outlay is earned back; none where a year brings nothing.
pub fn payback_months(outlay: Amount, yearly: Amount) -> Option<Decimal> {
    let months = Decimal::from(Period::Month.in_a_year());
    (yearly > Amount::ZERO).then(|| outlay.or_zero().minor().saturating_mul(months) / yearly.minor())
}

/// A surplus shared out among members by the hours they worked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Patronage {
    /// What goes to the indivisible reserve.
    pub indivisible: Amount,
    /// What each member is given, in the order of the hours.
    pub allocated: Vec<Amount>,
    /// What of it is paid out; the rest is kept in their accounts.
    pub cash: Vec<Amount>,
}

/// Shares a surplus out by hours: a share is never divided, the rest goes by hours to the penny (largest remainder), and
/// of that a share is paid out, rounded down. Without hours, or without a surplus, nothing is divided.
pub fn patronage(surplus: Amount, indivisible: Rate, cash: Rate, hours: &[Decimal]) -> Patronage {
    let nobody = hours.iter().all(Decimal::is_zero);
    if surplus <= Amount::ZERO || nobody {
        let none = vec![Amount::ZERO; hours.len()];
        return Patronage { indivisible: surplus.or_zero(), allocated: none.clone(), cash: none };
    }
    let kept = surplus.times(indivisible, Rounding::HalfUp);
    let allocated = share_out(surplus - kept, hours);
    let cash = allocated.iter().map(|part| part.times(cash, Rounding::Down)).collect();
    Patronage { indivisible: kept, allocated, cash }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use rust_decimal_macros::dec;

    #[test]
    fn a_loan_without_interest_is_repaid_in_equal_parts() {
        assert_eq!(level_payment(Amount(120_000), Decimal::ZERO, 12), Some(Amount(10_000)));
        assert_eq!(level_payment(Amount(120_000), dec!(0.01), 0), None);
    }

    /// 1/1.1 + 1/1.21 = 0.909090… + 0.826446… = 1.735537…
    #[test]
    fn an_annuity_is_the_sum_of_its_discounted_payments() {
        assert_eq!(annuity(dec!(0.1), 2).map(|factor| factor.round_dp(6)), Some(dec!(1.735537)));
    }

    /// 12,500 a year at a cover of 1.25 leaves 10,000 to pay; two years at 10 % carry 10,000 x 1.735537 = 17,355.37.
    #[test]
    fn what_a_cash_flow_carries() {
        assert_eq!(debt_capacity(Amount(1_250_000), dec!(1.25), dec!(0.1), 2), Some(Amount(1_735_537)));
        assert_eq!(debt_capacity(Amount(-5), dec!(1.25), dec!(0.1), 2), Some(Amount::ZERO));
        assert_eq!(debt_capacity(Amount(5), Decimal::ZERO, dec!(0.1), 2), None);
    }

    /// Fixed costs of 40,000; of 100,000 sold, 60,000 go to materials, so 0.40 of each pound is left: 40,000 / 0.40.
    #[test]
    fn sales_that_break_even() {
        assert_eq!(break_even(Amount(4_000_000), Amount(10_000_000), Amount(6_000_000)), Some(Amount(10_000_000)));
        assert_eq!(break_even(Amount(4_000_000), Amount(10_000_000), Amount(10_000_000)), None);
        assert_eq!(break_even(Amount(4_000_000), Amount::ZERO, Amount::ZERO), None);
    }

    /// 1,100 / 1.1 + 1,210 / 1.21 = 2,000; less 1,500 is 500. 1,500 at 1,200 a year is earned back in 15 months.
    #[test]
    fn what_an_outlay_brings() {
        let flows = [Amount(110_000), Amount(121_000)];
        assert_eq!(net_present_value(Amount(150_000), &flows, dec!(0.1)), Some(Amount(50_000)));
        assert_eq!(net_present_value(Amount(150_000), &flows, dec!(-1)), None);
        assert_eq!(payback_months(Amount(150_000), Amount(120_000)), Some(dec!(15)));
        assert_eq!(payback_months(Amount(150_000), Amount::ZERO), None);
    }

    #[test]
    fn what_is_divided_by_nothing_is_not_told() {
        assert_eq!(debt_cover(Amount(5), Amount::ZERO, Amount::ZERO), None);
        let one = Amount(1);
        assert_eq!(altman_z2(one, one, one, one, Amount::ZERO, one), None);
        assert_eq!(altman_z2(one, one, one, one, one, Amount::ZERO), None);
    }

    proptest! {
        #[test]
        fn a_surplus_is_shared_out_whole(
            surplus in -1_000_000_i64..1_000_000_000,
            kept in 0_u32..=100,
            cash in 0_u32..=100,
            hours in prop::collection::vec(0_u32..2_000, 1..40),
        ) {
            let hours: Vec<Decimal> = hours.into_iter().map(Decimal::from).collect();
            let shared = patronage(Amount(surplus), Decimal::new(kept.into(), 2), Decimal::new(cash.into(), 2), &hours);
            let whole = shared.indivisible + shared.allocated.iter().copied().sum();
            prop_assert_eq!(whole, Amount(surplus).or_zero());
            for (cash, allocated) in shared.cash.iter().zip(&shared.allocated) {
                prop_assert!(Amount::ZERO <= *cash && cash <= allocated);
            }
        }

        /// A loan of what a cash flow carries is served by it at the cover asked for, to the penny of a payment.
        #[test]
        fn a_loan_of_the_capacity_keeps_the_cover(
            flow in 1_000_i64..10_000_000,
            cover in 100_u32..300,
            rate in 0_u32..200,
            periods in 1_u32..120,
        ) {
            let (cover, rate) = (Decimal::new(cover.into(), 2), Decimal::new(rate.into(), 4));
            let loan = debt_capacity(Amount(flow), cover, rate, periods).unwrap();
            let payment = level_payment(loan, rate, periods).unwrap();
            prop_assert!(payment.minor() * cover <= Decimal::from(flow) + cover);
        }
    }
}
