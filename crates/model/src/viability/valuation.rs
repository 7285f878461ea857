//! What the business is worth: by its assets, by a multiple of earnings, by discounted cash. A multiple and a rate come
//! from a person or not at all. Where the firm is failing, what its assets bring bounds the price.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use serde::{Deserialize, Serialize};

use super::Position;
use super::formulae::present_value;
use super::id;
use crate::decision::Worth;
use crate::money::{Amount, Currency, Rate, Rounding};
use crate::problem::{Arg, Code, Place, Problem};
use crate::rules::InForce;

/// A class of assets.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AssetClass {
    /// Cash in hand.
    Cash,
    /// What customers owe.
    Debtors,
    /// Stock and work in progress.
    Stock,
    /// What is paid ahead.
    Prepayments,
    /// Fixed assets.
    FixedAssets,
}

impl AssetClass {
    /// Returns the message of its name.
    pub fn label(self) -> String {
        format!("asset-{}", id(&self))
    }
}

/// What is realised of a class: by a business that goes on, and in a forced sale.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Realisable {
    /// Sold as part of a business that goes on.
    pub going: Rate,
    /// Sold off.
    pub forced: Rate,
}

/// What is realised of each class; cash is what it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Realisables {
    /// Of debtors.
    pub debtors: Realisable,
    /// Of stock.
    pub stock: Realisable,
    /// Of prepayments.
    pub prepayments: Realisable,
    /// Of fixed assets.
    pub fixed_assets: Realisable,
}

impl Realisables {
    /// Reads them. Fails, naming the parameter, in a plan of an edition that has none.
    pub fn from_rules(rules: &InForce<'_>) -> Result<Self, Problem> {
        let of = |going, forced| -> Result<Realisable, Problem> {
            Ok(Realisable { going: rules.value(going)?, forced: rules.value(forced)? })
        };
        Ok(Self {
            debtors: of("assumption.going_concern_debtors", "assumption.forced_sale_debtors")?,
            stock: of("assumption.going_concern_stock", "assumption.forced_sale_stock")?,
            prepayments: of("assumption.going_concern_prepayments", "assumption.forced_sale_prepayments")?,
            fixed_assets: of("assumption.going_concern_fixed_assets", "assumption.forced_sale_fixed_assets")?,
        })
    }
}

/// One class of assets.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct AssetLine {
    /// Which.
    pub class: AssetClass,
    /// What the books say.
    pub book: Amount,
    /// In a business that goes on.
    pub going: Amount,
    /// In a forced sale.
    pub forced: Amount,
}

/// The assets in three columns.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Assets {
    /// Class by class.
    pub lines: [AssetLine; 5],
    /// What is owed, an overdraft among it.
    pub liabilities: Amount,
}

impl Assets {
    /// Takes them from the books.
    pub fn of(position: &Position, shares: &Realisables) -> Self {
        let line = |class, book: Amount, of: Realisable| {
            // What is less than nothing is owed, and no sale makes it less.
            let book = book.or_zero();
            let times = |share| book.times(share, Rounding::HalfUp);
            AssetLine { class, book, going: times(of.going), forced: times(of.forced) }
        };
        let whole = Realisable { going: Decimal::ONE, forced: Decimal::ONE };
        Self {
            lines: [
                line(AssetClass::Cash, position.cash, whole),
                line(AssetClass::Debtors, position.debtors, shares.debtors),
                line(AssetClass::Stock, position.stock, shares.stock),
                line(AssetClass::Prepayments, position.prepayments, shares.prepayments),
                line(AssetClass::FixedAssets, position.fixed_assets, shares.fixed_assets),
            ],
            liabilities: position.total_liabilities(),
        }
    }

    /// Returns what everything brings in a business that goes on.
    pub fn going(&self) -> Amount {
        self.lines.iter().map(|line| line.going).sum()
    }

    /// Returns what everything brings in a forced sale.
    pub fn forced(&self) -> Amount {
        self.lines.iter().map(|line| line.forced).sum()
    }
}

/// Worth by earnings.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ByEarnings {
    /// Earnings of a year by the books, before interest, tax and depreciation.
    pub earnings: Amount,
    /// The same with the owner's work at market pay and without what will not come again; none where either is not
    /// entered.
    pub adjusted: Option<Amount>,
    /// Loans and hire purchase less cash.
    pub net_debt: Amount,
    /// Low, middle and high multiple, less net debt; none where they or the adjustments are not entered.
    pub worth: Option<[Amount; 3]>,
}

/// What bounds a price.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bounds {
    /// What the seller gets without the buyer: a forced sale.
    pub least: Amount,
    /// What the assets are worth to a business that goes on.
    pub most: Amount,
}

/// What the business is worth.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Valuation {
    /// By its assets.
    pub assets: Assets,
    /// By its earnings.
    pub by_earnings: ByEarnings,
    /// By discounted cash, less net debt, as the firm goes on under the seller: without what members would save; none
    /// where rate, growth or years are not entered.
    pub discounted: Option<Amount>,
    /// The same with what members save: theirs to earn, and not the seller's to be paid for.
    pub discounted_saving: Option<Amount>,
    /// Of the price of the assets, where the firm is failing.
    pub for_assets: Option<Bounds>,
    /// Of the price of the shares, which takes the debts over, where the firm is failing; never below nothing.
    pub for_shares: Option<Bounds>,
}

/// Whether the firm fails by its own books: nothing is earned before interest, or more is owed than there is.
pub fn is_failing(year: &Position) -> bool {
    year.ebitda() - year.depreciation <= Amount::ZERO || year.total_assets() < year.total_liabilities()
}

/// What the years of statements leave for owners and lenders.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CashFlows {
    /// As the firm goes on under the seller.
    pub seller: Vec<Amount>,
    /// With what members save.
    pub saving: Vec<Amount>,
}

/// Returns what a business is worth. `year`: its position with the flows of a year. `flows`: what discounted cash is
/// worked out from.
pub fn value(year: &Position, flows: &CashFlows, worth: &Worth, shares: &Realisables) -> Valuation {
    let assets = Assets::of(year, shares);
    let net_debt = year.debt() - year.cash;
    let adjusted = worth.owner_at_market.zip(worth.one_offs).map(|(owner, one_offs)| year.ebitda() - owner + one_offs);
    let by_multiple = |multiple: Rate, earnings: Amount| earnings.times(multiple, Rounding::HalfUp) - net_debt;
    let by_earnings = ByEarnings {
        earnings: year.ebitda(),
        adjusted,
        net_debt,
        worth: worth.multiples.zip(adjusted).map(|(of, earnings)| of.map(|multiple| by_multiple(multiple, earnings))),
    };
    let failing = is_failing(year);
    let of_shares = |assets_worth: Amount| (assets_worth - assets.liabilities).or_zero();
    Valuation {
        discounted: discounted(&flows.seller, worth).map(|flows| flows - net_debt),
        discounted_saving: discounted(&flows.saving, worth).map(|flows| flows - net_debt),
        for_assets: failing.then(|| Bounds { least: assets.forced(), most: assets.going() }),
        for_shares: failing.then(|| Bounds { least: of_shares(assets.forced()), most: of_shares(assets.going()) }),
        by_earnings,
        assets,
    }
}

/// Returns what cash of the years entered is worth today: of the statements as far as they go, and grown after their last.
/// Nothing is counted after the years entered: a rest beyond would be most of the sum, and nobody knows it of a failing
/// firm.
fn discounted(told: &[Amount], worth: &Worth) -> Option<Amount> {
    let (rate, growth, years) = (worth.discount?, worth.growth?, worth.years?.to_usize()?);
    let mut flow = told.last()?.minor();
    let grown = std::iter::from_fn(|| {
        flow = flow.saturating_mul(Decimal::ONE + growth);
        Some(Amount::from_minor(flow, Rounding::HalfUp))
    });
    let flows: Vec<Amount> = told.iter().copied().chain(grown).take(years).collect();
    present_value(&flows, rate)
}

/// Returns the problem that a price is above what bounds it; none where it is not, or nothing bounds it. Debts pass with
/// the business, as the statements count them: so what bounds it is what the assets are worth less those.
pub fn too_dear(price: Option<Amount>, valuation: &Valuation, currency: Currency) -> Option<Problem> {
    let bounds = valuation.for_shares?;
    let above = price? - bounds.most;
    (above > Amount::ZERO).then(|| {
        let problem = Problem::new(Code::PriceAboveWorth, Place::address("viability.valuation"));
        problem.with("above", Arg::Money(above, currency)).with("most", Arg::Money(bounds.most, currency))
    })
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use rust_decimal_macros::dec;

    /// A small failing firm, in pounds: sells 1,000 of which 400 are materials; assets of 600, debts of 650.
    pub fn failing() -> Position {
        let of = |pounds: i64| Amount(pounds * 100);
        Position {
            months: dec!(12),
            sales: of(1_000),
            other_income: of(0),
            materials: of(400),
            subcontract: of(0),
            payroll: of(500),
            overheads: of(150),
            depreciation: of(20),
            interest: of(10),
            tax: of(0),
            drawings: of(30),
            cash: of(50),
            debtors: of(200),
            stock: of(100),
            prepayments: of(50),
            fixed_assets: of(200),
            creditors: of(250),
            taxes: of(100),
            accruals: of(50),
            loan: of(200),
            hire_purchase: of(50),
            share_capital: of(10),
            retained: of(-60),
        }
    }

    pub fn shares() -> Realisables {
        let of = |going, forced| Realisable { going, forced };
        Realisables {
            debtors: of(dec!(0.9), dec!(0.6)),
            stock: of(dec!(0.5), dec!(0.2)),
            prepayments: of(dec!(1), dec!(0)),
            fixed_assets: of(dec!(0.8), dec!(0.3)),
        }
    }

    /// Going concern: 50 + 180 + 50 + 50 + 160 = 490. Forced: 50 + 120 + 20 + 0 + 60 = 250. Debts of 650 leave no share
    /// worth anything either way.
    #[test]
    fn assets_bound_the_price_of_a_failing_firm() {
        let valued = value(&failing(), &CashFlows::default(), &Worth::default(), &shares());
        assert_eq!(valued.for_assets, Some(Bounds { least: Amount(25_000), most: Amount(49_000) }));
        assert_eq!(valued.for_shares, Some(Bounds { least: Amount::ZERO, most: Amount::ZERO }));
        assert!(too_dear(Some(Amount::ZERO), &valued, Currency::GBP).is_none());
        assert!(too_dear(Some(Amount(1)), &valued, Currency::GBP).is_some());
        // With 200 of debts fewer there are 490 - 450 = 40 for the shares.
        let lighter =
            value(&Position { loan: Amount::ZERO, ..failing() }, &CashFlows::default(), &Worth::default(), &shares());
        assert!(too_dear(Some(Amount(4_000)), &lighter, Currency::GBP).is_none());
        assert!(too_dear(Some(Amount(4_001)), &lighter, Currency::GBP).is_some());
        let overdrawn = Position { cash: Amount(-5_000), ..failing() };
        assert_eq!(Assets::of(&overdrawn, &shares()).liabilities, Amount(70_000), "the bank is owed too");
    }

    #[test]
    fn what_nobody_entered_is_not_entered() {
        let flows = CashFlows { seller: vec![Amount(100)], saving: vec![Amount(100)] };
        let valued = value(&failing(), &flows, &Worth::default(), &shares());
        assert_eq!((valued.by_earnings.adjusted, valued.by_earnings.worth, valued.discounted), (None, None, None));
    }

    /// Earnings -50; the owner's work at 40 and one-offs of 190 make them 100; 3, 4 and 5 times that, less net debt of
    /// 200 + 50 - 50 = 200. Cash of 110 and 60.50 in the two years told at 10 % is 100 + 50; grown by half, 90.75 in the
    /// third and 136.125 in the fourth, 68.18 and 92.98: 311.16, less 200. The seller's of 10 each year: 17.36 of two years.
    #[test]
    fn earnings_and_cash_as_entered() {
        let worth = Worth {
            multiples: Some([dec!(3), dec!(4), dec!(5)]),
            owner_at_market: Some(Amount(4_000)),
            one_offs: Some(Amount(19_000)),
            discount: Some(dec!(0.1)),
            growth: Some(dec!(0.5)),
            years: Some(4),
            ..Worth::default()
        };
        let flows = CashFlows { seller: vec![Amount(1_000); 5], saving: vec![Amount(11_000), Amount(6_050)] };
        let valued = value(&failing(), &flows, &worth, &shares());
        assert_eq!(valued.by_earnings.adjusted, Some(Amount(10_000)));
        assert_eq!(valued.by_earnings.worth, Some([10_000, 20_000, 30_000].map(Amount)));
        assert_eq!(valued.discounted_saving, Some(Amount(31_116 - 20_000)));
        // 10 / 1.1 + 10 / 1.21, no growth in it: both years are told.
        let two = value(&failing(), &flows, &Worth { years: Some(2), ..worth }, &shares());
        assert_eq!(two.discounted, Some(Amount(1_736 - 20_000)));
    }
}
