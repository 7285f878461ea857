//! What the owner gets by three ways: selling to the members, closing, selling to somebody else.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::Position;
use super::funding::{Deal, Schedule, SourceId};
use super::rescue::Claim;
use super::valuation::Assets;
use crate::decision::{Funding, Worth};
use crate::firm::Firm;
use crate::money::{Amount, Rate, Rounding, share_out};
use crate::problem::Problem;
use crate::rules::{InForce, Period};

/// What is due to everybody, were every job to end on the day.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dues {
    /// Statutory redundancy pay.
    pub redundancy: Amount,
    /// Pay for statutory notice.
    pub notice: Amount,
    /// Pension contributions the books owe already. They stand among the taxes there and are none.
    pub pension: Amount,
    /// Posts of which age, first day or pay are not known, or whose law is not modelled: they are left out.
    pub unknown: Decimal,
}

/// Returns what is due to everybody. `pension`: contributions the books owe.
pub fn dues(firm: &Firm, pension: Amount) -> Dues {
    let mut dues = Dues { pension, ..Dues::default() };
    for post in &firm.staff {
        let Some((leaving, yearly)) = firm.leaving(post).zip(post.yearly) else {
            dues.unknown += post.posts;
            continue;
        };
        let of_all = |one: Amount| one.times(post.multiple(), Rounding::HalfUp);
        dues.redundancy += of_all(leaving.redundancy);
        match leaving.notice_weeks {
            Some(weeks) => {
                let pay = yearly.minor().saturating_mul(weeks) / Decimal::from(Period::Week.in_a_year());
                dues.notice += of_all(Amount::from_minor(pay, Rounding::HalfUp));
            }
            None => dues.unknown += post.posts,
        }
    }
    dues
}

/// What is paid on one rank of claims when a firm closes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Paid {
    /// Whose claims.
    pub claim: Claim,
    /// What they come to.
    pub owed: Amount,
    /// What they are paid.
    pub paid: Amount,
}

/// Returns what share of what is realised the winding-up takes. Fails, naming the parameter, in a plan of an edition
/// that has none.
pub fn winding_up_costs(rules: &InForce<'_>) -> Result<Rate, Problem> {
    rules.value("assumption.winding_up_costs")
}

/// What closing brings.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Closing {
    /// What everything brings in a forced sale.
    pub realised: Amount,
    /// Who is paid what, in the order of the law, claims of one rank alike; none where the order is not known.
    pub paid: Option<Vec<Paid>>,
    /// What everybody together is owed, the costs of winding up among it.
    pub owed: Amount,
    /// What is left for the owner.
    pub owner: Amount,
    /// Posts of which it is not known what is due.
    pub unknown: Decimal,
}

/// Returns who is paid what when the firm closes. `order`: claims in the order of the country's law, those of one rank
/// together; without it only what is left for the owner is told, which no order changes. `costs`: share of what is
/// realised that the winding-up takes.
pub fn closing(year: &Position, assets: &Assets, dues: Dues, order: Option<&[Vec<Claim>]>, costs: Rate) -> Closing {
    let realised = assets.forced();
    let owed = |claim: Claim| {
        let owed = match claim {
            Claim::HirePurchase => year.hire_purchase,
            Claim::Loan => year.loan + (-year.cash).or_zero(),
            Claim::Costs => realised.times(costs, Rounding::HalfUp),
            Claim::Taxes => year.taxes - dues.pension,
            Claim::Employees => dues.redundancy + dues.notice,
            Claim::Creditors => year.creditors + year.accruals + dues.pension,
        };
        // Whoever owes the firm has no claim on it.
        owed.or_zero()
    };
    let whole: Amount = Claim::ALL.into_iter().map(owed).sum();
    let mut left = realised;
    let mut pay_rank = |rank: &Vec<Claim>| -> Vec<Paid> {
        let claims: Vec<Amount> = rank.iter().map(|claim| owed(*claim)).collect();
        let of_rank = claims.iter().copied().sum::<Amount>().min(left);
        left -= of_rank;
        let weights: Vec<Decimal> = claims.iter().map(|claim| claim.minor()).collect();
        let parts = share_out(of_rank, &weights);
        rank.iter().zip(claims).zip(parts).map(|((&claim, owed), paid)| Paid { claim, owed, paid }).collect()
    };
    Closing {
        realised,
        paid: order.map(|order| order.iter().flat_map(&mut pay_rank).collect()),
        owed: whole,
        owner: (realised - whole).or_zero(),
        unknown: dues.unknown,
    }
}

/// What the owner gets by selling to the members.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct ByConversion {
    /// On the first day; none while the price is not entered.
    pub at_once: Option<Amount>,
    /// Later, by the note, interest and all.
    pub by_note: Amount,
    /// What the owner's own share costs, as a member.
    pub share: Amount,
    /// Pay a year as a member; none where the owner does not stay.
    pub wage: Option<Amount>,
}

/// What the owner gets by three ways, side by side.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnersWays {
    /// Selling to the members.
    pub conversion: ByConversion,
    /// Closing.
    pub closing: Closing,
    /// Selling to somebody else; none: not entered.
    pub trade_sale: Option<Amount>,
}

/// Sets the three ways side by side. `wage`: what the owner is paid as a member; none where they do not stay.
pub fn owners_ways(
    deal: &Deal,
    funding: &Funding,
    worth: &Worth,
    closing: Closing,
    wage: Option<Amount>,
) -> OwnersWays {
    let note = deal.sources.iter().find(|source| source.id == SourceId::SellerNote);
    let put_off = note.and_then(|note| note.amount).unwrap_or_default();
    let share = funding.member_shares.as_ref().and_then(|shares| shares.each).filter(|_| wage.is_some());
    OwnersWays {
        conversion: ByConversion {
            at_once: funding.price.map(|price| (price - put_off).or_zero()),
            by_note: note.and_then(|note| note.schedule.as_ref()).map(Schedule::paid).unwrap_or_default(),
            share: share.unwrap_or_default(),
            wage,
        },
        closing,
        trade_sale: worth.trade_price,
    }
}

#[cfg(test)]
mod tests {
    use super::super::statements::tests::any_position;
    use super::super::valuation::tests::{failing, shares};
    use super::*;
    use proptest::prelude::*;
    use rust_decimal_macros::dec;

    /// 250 is realised. Hire purchase takes 50 and the loan 200; nothing is left for anybody else.
    #[test]
    fn claims_are_paid_in_their_order() {
        use Claim::{Costs, Creditors, Employees, HirePurchase, Loan, Taxes};
        let assets = Assets::of(&failing(), &shares());
        let dues =
            Dues { redundancy: Amount(6_000), notice: Amount(4_000), pension: Amount::ZERO, unknown: Decimal::ZERO };
        let order = [vec![HirePurchase], vec![Loan], vec![Costs], vec![Taxes], vec![Employees, Creditors]];
        let closed = closing(&failing(), &assets, dues, Some(&order), dec!(0.1));
        let paid = |closed: &Closing| -> Vec<i64> { closed.paid.iter().flatten().map(|one| one.paid.0).collect() };
        assert_eq!(paid(&closed), [5_000, 20_000, 0, 0, 0, 0]);
        assert_eq!(
            (closed.owner, closed.owed),
            (Amount::ZERO, Amount(5_000 + 20_000 + 2_500 + 10_000 + 10_000 + 30_000))
        );
        // Costs of 25 and taxes of 100 first, then 125 of 100 due to employees and 300 to creditors: a quarter and three.
        let order = [vec![Costs, Taxes], vec![Employees, Creditors], vec![Loan, HirePurchase]];
        let closed = closing(&failing(), &assets, dues, Some(&order), dec!(0.1));
        assert_eq!(paid(&closed), [2_500, 10_000, 3_125, 9_375, 0, 0]);
        // Of the 100 of taxes 20 are pension contributions: 80 come first, and 145 of 420 are left for the others.
        let pension = Dues { pension: Amount(2_000), ..dues };
        let closed = closing(&failing(), &assets, pension, Some(&order), dec!(0.1));
        assert_eq!(paid(&closed)[..2], [2_500, 8_000]);
        assert_eq!(closed.paid.iter().flatten().find(|one| one.claim == Creditors).unwrap().owed, Amount(32_000));
        let rich = Position { cash: Amount(100_000), ..failing() };
        // 1,000 + 200 realised, 120 of costs, 750 owed.
        let closed = closing(&rich, &Assets::of(&rich, &shares()), dues, None, dec!(0.1));
        assert_eq!((closed.owner, closed.paid), (Amount(120_000 - 12_000 - 75_000), None));
    }

    proptest! {
        /// Nobody is paid more than is owed, nor anything before those of an earlier rank are paid.
        #[test]
        fn claims_never_overtake(position in any_position(), dues in (0_i64..90_000_000, 0_i64..90_000_000)) {
            let assets = Assets::of(&position, &shares());
            let dues = Dues { redundancy: Amount(dues.0), notice: Amount(dues.1), ..Dues::default() };
            let order: Vec<Vec<Claim>> = Claim::ALL.map(|claim| vec![claim]).into();
            let closed = closing(&position, &assets, dues, Some(&order), dec!(0.2));
            let paid = closed.paid.unwrap();
            prop_assert!(paid.iter().all(|one| one.paid <= one.owed));
            prop_assert!(paid.windows(2).all(|two| two[0].paid == two[0].owed || two[1].paid == Amount::ZERO));
            let all: Amount = paid.iter().map(|one| one.paid).sum();
            prop_assert_eq!(all + closed.owner, closed.realised);
        }
    }
}
