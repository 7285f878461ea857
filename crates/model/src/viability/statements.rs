//! Linked statements, year by year, and what must be sold to break even.
//!
//! The year before the first is the books with the deal done: the price leaves the owner's equity, what was borrowed
//! stands among the debts, what members paid stands in the capital. From then on every balance follows from flows.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::Position;
use super::formulae::break_even;
use super::funding::{Deal, Schedule, SourceId, UseId, YearFlow, shares};
use super::id;
use super::members::paid_in;
use crate::decision::{Expected, Funding};
use crate::money::{Amount, Currency, Rate, Rounding};
use crate::problem::{Arg, Code, Place, Problem};
use crate::rules::Period;

/// How a firm is expected to go on. Rates are a year's change on the year before; nothing changes of itself.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outlook {
    /// Of sales; materials and subcontractors go with them.
    pub sales: Rate,
    /// Of prices paid for materials and subcontractors, on top.
    pub input_prices: Rate,
    /// Of payroll.
    pub pay: Rate,
    /// Of overheads.
    pub overheads: Rate,
    /// What is spent each year to keep equipment as it is.
    pub equipment: Amount,
    /// Tax on profit, as a share of it; losses of earlier years are set against it.
    pub tax: Rate,
    /// What of the loan there was before is repaid each year.
    pub loan_repaid: Amount,
    /// What of hire purchase is repaid each year.
    pub hire_purchase_repaid: Amount,
    /// What a year's payroll falls by, without what the owner draws.
    pub payroll_saving: Amount,
    /// Whether what the owner draws ends.
    pub drawings_end: bool,
}

/// Returns a position with the flows of a year at the pace of the months covered; none where they cover none.
pub fn annualised(position: &Position) -> Option<Position> {
    let months = Decimal::from(Period::Month.in_a_year());
    let pace = months.checked_div(position.months).filter(|pace| *pace > Decimal::ZERO)?;
    let of_year = |flow: Amount| flow.times(pace, Rounding::HalfUp);
    Some(Position {
        months,
        sales: of_year(position.sales),
        other_income: of_year(position.other_income),
        materials: of_year(position.materials),
        subcontract: of_year(position.subcontract),
        payroll: of_year(position.payroll),
        overheads: of_year(position.overheads),
        depreciation: of_year(position.depreciation),
        interest: of_year(position.interest),
        tax: of_year(position.tax),
        drawings: of_year(position.drawings),
        ..*position
    })
}

/// Returns what a year at the pace of the books earns after interest and tax; none where they cover no months.
pub fn annualised_result(position: Option<&Position>) -> Option<Amount> {
    annualised(position?).map(|year| year.result())
}

/// Returns what a year's sales at the pace of the books leave over materials and subcontractors; none where they cover
/// no months.
pub fn value_added(position: Option<&Position>) -> Option<Amount> {
    annualised(position?).map(|year| year.sales - year.materials - year.subcontract)
}

/// One year: what was earned, what is there, what became of cash.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct YearStatements {
    /// Profit and loss.
    pub profit: Profit,
    /// Balance sheet at its end.
    pub balance: Balance,
    /// Cash flow.
    pub cash: CashFlow,
}

/// Profit and loss of a year.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Profit {
    /// Sales.
    pub sales: Amount,
    /// Other income.
    pub other_income: Amount,
    /// Materials and subcontractors.
    pub variable: Amount,
    /// Payroll.
    pub payroll: Amount,
    /// Overheads.
    pub overheads: Amount,
    /// Depreciation.
    pub depreciation: Amount,
    /// Interest on debts there were before; it falls as they are repaid.
    pub old_interest: Amount,
    /// Interest on debts of the deal.
    pub new_interest: Amount,
    /// Tax.
    pub tax: Amount,
}

impl Profit {
    /// Returns earnings before interest, tax and depreciation.
    pub fn ebitda(&self) -> Amount {
        self.sales + self.other_income - self.variable - self.payroll - self.overheads
    }

    /// Returns what is left after everything but drawings.
    pub fn surplus(&self) -> Amount {
        self.before_tax() - self.tax
    }

    fn before_tax(&self) -> Amount {
        self.ebitda() - self.depreciation - self.old_interest - self.new_interest
    }
}

/// Balance sheet.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Balance {
    /// Cash; below zero where more is paid than there is.
    pub cash: Amount,
    /// Debtors.
    pub debtors: Amount,
    /// Stock.
    pub stock: Amount,
    /// Prepayments.
    pub prepayments: Amount,
    /// Fixed assets.
    pub fixed_assets: Amount,
    /// Creditors.
    pub creditors: Amount,
    /// Taxes, that on the year's profit among them.
    pub taxes: Amount,
    /// Accruals.
    pub accruals: Amount,
    /// Loan and hire purchase there were before.
    pub old_debts: Amount,
    /// Debts of the deal.
    pub new_debts: Amount,
    /// Share capital there was before.
    pub share_capital: Amount,
    /// What members have paid in.
    pub member_shares: Amount,
    /// What was earned and kept.
    pub retained: Amount,
}

impl Balance {
    /// Returns everything owned.
    pub fn assets(&self) -> Amount {
        self.cash + self.debtors + self.stock + self.prepayments + self.fixed_assets
    }

    /// Returns everything owed.
    pub fn liabilities(&self) -> Amount {
        self.creditors + self.taxes + self.accruals + self.old_debts + self.new_debts
    }

    /// Returns what belongs to the members.
    pub fn equity(&self) -> Amount {
        self.share_capital + self.member_shares + self.retained
    }
}

/// What became of cash in a year.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CashFlow {
    /// From trading, after working capital, interest paid and tax paid.
    pub operating: Amount,
    /// Spent on equipment.
    pub equipment: Amount,
    /// Repaid of debts, less interest that was added to them.
    pub repaid: Amount,
    /// Paid in by members.
    pub paid_in: Amount,
    /// Drawn by owners.
    pub drawings: Amount,
}

impl CashFlow {
    /// Returns by how much cash changed.
    pub fn change(&self) -> Amount {
        self.operating - self.equipment - self.repaid + self.paid_in - self.drawings
    }
}

/// The statements of one course.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Statements {
    /// The balance sheet with the deal done.
    pub opening: Balance,
    /// The years.
    pub years: Vec<YearStatements>,
}

impl Outlook {
    /// Takes what a person expects; what is not entered stays as it is today.
    pub fn of(expected: &Expected, payroll_saving: Amount, drawings_end: bool) -> Self {
        Self {
            sales: expected.sales.unwrap_or_default(),
            input_prices: expected.input_prices.unwrap_or_default(),
            pay: expected.pay.unwrap_or_default(),
            overheads: expected.overheads.unwrap_or_default(),
            equipment: expected.equipment.unwrap_or_default(),
            tax: expected.tax.unwrap_or_default(),
            loan_repaid: expected.loan_repaid.unwrap_or_default(),
            hire_purchase_repaid: expected.hire_purchase_repaid.unwrap_or_default(),
            payroll_saving,
            drawings_end,
        }
    }
}

/// Something that is expected of how the business goes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ExpectedId {
    /// Of sales.
    Sales,
    /// Of prices paid for materials and subcontractors.
    InputPrices,
    /// Of payroll.
    Pay,
    /// Of overheads.
    Overheads,
    /// Spent on equipment.
    Equipment,
    /// Tax on profit.
    Tax,
    /// Repaid of the loan.
    LoanRepaid,
    /// Repaid of hire purchase.
    HirePurchaseRepaid,
}

impl ExpectedId {
    /// Returns the message of its name.
    pub fn label(self) -> String {
        format!("expected-{}", id(&self))
    }
}

/// Returns what is not entered, and therefore counted with as it is today: no change, nothing spent, nothing repaid.
pub fn not_entered(expected: &Expected) -> Vec<ExpectedId> {
    [
        (ExpectedId::Sales, expected.sales.is_none()),
        (ExpectedId::InputPrices, expected.input_prices.is_none()),
        (ExpectedId::Pay, expected.pay.is_none()),
        (ExpectedId::Overheads, expected.overheads.is_none()),
        (ExpectedId::Equipment, expected.equipment.is_none()),
        (ExpectedId::Tax, expected.tax.is_none()),
        (ExpectedId::LoanRepaid, expected.loan_repaid.is_none()),
        (ExpectedId::HirePurchaseRepaid, expected.hire_purchase_repaid.is_none()),
    ]
    .into_iter()
    .filter_map(|(id, missing)| missing.then_some(id))
    .collect()
}

/// Returns the problem that nobody has said what is repaid of debts there are; none where somebody has, or there are
/// none.
pub fn repayments_missing(year: &Position, expected: &Expected, currency: Currency) -> Option<Problem> {
    let of_loan = if expected.loan_repaid.is_none() { year.loan.or_zero() } else { Amount::ZERO };
    let of_hire = if expected.hire_purchase_repaid.is_none() { year.hire_purchase.or_zero() } else { Amount::ZERO };
    let owed = of_loan + of_hire;
    (owed > Amount::ZERO).then(|| {
        let problem = Problem::new(Code::RepaymentsMissing, Place::address("viability.funding"));
        problem.with("owed", Arg::Money(owed, currency))
    })
}

impl Statements {
    /// Returns what each year brings for debts and what old ones take of it.
    pub fn flows(&self) -> Vec<YearFlow> {
        let mut before = self.opening;
        self.years
            .iter()
            .map(|year| {
                let repaid = before.old_debts - year.balance.old_debts;
                before = year.balance;
                YearFlow {
                    available: year.profit.ebitda() - year.profit.tax - year.cash.equipment,
                    owed_before: year.profit.old_interest + repaid,
                }
            })
            .collect()
    }

    /// Returns the first year that ends with less cash than none, the first being 0.
    pub fn short_of_cash(&self) -> Option<usize> {
        self.years.iter().position(|year| year.balance.cash < Amount::ZERO)
    }
}

/// The deal as it stands in the books.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Financed {
    /// What the owner is paid, now or later.
    pub price: Amount,
    /// What the conversion costs.
    pub conversion_costs: Amount,
    /// What is given.
    pub grants: Amount,
    /// What members pay in each year, what is there on the first day first.
    pub paid_in: Vec<Amount>,
    /// What is borrowed, a debt each.
    pub borrowed: Vec<(Amount, Schedule)>,
}

impl Financed {
    /// Takes from a deal what its terms are known of.
    pub fn of(deal: &Deal, funding: &Funding) -> Self {
        let used = |id: UseId| deal.uses.iter().find(|one| one.id == id).and_then(|one| one.amount).unwrap_or_default();
        let source = |id: SourceId| deal.sources.iter().find(|source| source.id == id);
        let amount = |id| source(id).and_then(|source| source.amount).unwrap_or_default();
        // Each member pays whole pennies, as the accounts have it.
        let of_all = |part: Amount, members: u32| part.times(members.into(), Rounding::HalfUp);
        let paid_in = shares(funding).map(|(members, each, months)| {
            paid_in(each, months).into_iter().map(|part| of_all(part, members)).collect()
        });
        let borrowed = deal.sources.iter().filter_map(|one| Some((one.amount?, one.schedule.clone()?)));
        Self {
            price: used(UseId::Price),
            conversion_costs: used(UseId::ConversionCosts),
            grants: amount(SourceId::Grants),
            paid_in: paid_in.unwrap_or_default(),
            borrowed: borrowed.collect(),
        }
    }

    fn debts(&self, year: usize) -> Amount {
        self.borrowed.iter().map(|(_, debt)| debt.year(year).closing).sum()
    }

    fn interest(&self, year: usize) -> Amount {
        self.borrowed.iter().map(|(_, debt)| debt.year(year).interest).sum()
    }
}

/// Works out the statements of so many years. `year`: the position with the flows of a year.
pub fn statements(year: &Position, outlook: &Outlook, financed: &Financed, years: usize) -> Statements {
    let borrowed: Amount = financed.borrowed.iter().map(|(amount, _)| *amount).sum();
    let in_at_start = financed.paid_in.first().copied().unwrap_or_default();
    let paid = financed.price + financed.conversion_costs;
    let opening = Balance {
        cash: year.cash + borrowed + in_at_start + financed.grants - paid,
        debtors: year.debtors,
        stock: year.stock,
        prepayments: year.prepayments,
        fixed_assets: year.fixed_assets,
        creditors: year.creditors,
        taxes: year.taxes,
        accruals: year.accruals,
        old_debts: year.debt(),
        new_debts: borrowed,
        share_capital: year.share_capital,
        member_shares: in_at_start,
        retained: year.retained + financed.grants - paid,
    };
    let mut years = vec![YearStatements::default(); years];
    let (mut before, mut losses, mut loan, mut hire) = (opening, Amount::ZERO, year.loan, year.hire_purchase);
    let mut grown = Grown::default();
    for (number, found) in years.iter_mut().enumerate() {
        grown.by_a_year(outlook);
        let variable = grown.sales.saturating_mul(grown.input_prices);
        let times = |amount: Amount, rate: Rate| amount.times(rate, Rounding::HalfUp);
        let repaid_loan = outlook.loan_repaid.min(loan);
        let repaid_hire = outlook.hire_purchase_repaid.min(hire);
        (loan, hire) = (loan - repaid_loan, hire - repaid_hire);
        let mut profit = Profit {
            sales: times(year.sales, grown.sales),
            other_income: year.other_income,
            variable: times(year.materials + year.subcontract, variable),
            payroll: times(year.payroll - outlook.payroll_saving, grown.pay),
            overheads: times(year.overheads, grown.overheads),
            depreciation: year.depreciation.min(before.fixed_assets + outlook.equipment).or_zero(),
            old_interest: match opening.old_debts {
                Amount::ZERO => year.interest,
                whole => times(year.interest, before.old_debts.minor() / whole.minor()),
            },
            new_interest: financed.interest(number),
            tax: Amount::ZERO,
        };
        let taxable = (profit.before_tax() - losses).or_zero();
        losses = (losses - profit.before_tax()).or_zero();
        profit.tax = times(taxable, outlook.tax);
        let drawings = if outlook.drawings_end { Amount::ZERO } else { year.drawings };
        let paid_in = financed.paid_in.get(number + 1).copied().unwrap_or_default();
        let mut balance = Balance {
            cash: Amount::ZERO,
            debtors: times(year.debtors, grown.sales),
            stock: times(year.stock, variable),
            prepayments: times(year.prepayments, grown.overheads),
            fixed_assets: before.fixed_assets + outlook.equipment - profit.depreciation,
            creditors: times(year.creditors, variable),
            // What is owed on the year's profit is paid in the next.
            taxes: year.taxes + profit.tax,
            accruals: times(year.accruals, grown.overheads),
            old_debts: loan + hire,
            new_debts: financed.debts(number),
            share_capital: year.share_capital,
            member_shares: before.member_shares + paid_in,
            retained: before.retained + profit.surplus() - drawings,
        };
        let tied = |of: &Balance| of.debtors + of.stock + of.prepayments - of.creditors - of.taxes - of.accruals;
        let cash = CashFlow {
            operating: profit.surplus() + profit.depreciation - (tied(&balance) - tied(&before)),
            equipment: outlook.equipment,
            repaid: before.old_debts + before.new_debts - balance.old_debts - balance.new_debts,
            paid_in,
            drawings,
        };
        balance.cash = before.cash + cash.change();
        *found = YearStatements { profit, balance, cash };
        before = balance;
    }
    Statements { opening, years }
}

/// By what each line has grown since the books.
struct Grown {
    sales: Rate,
    input_prices: Rate,
    pay: Rate,
    overheads: Rate,
}

impl Default for Grown {
    fn default() -> Self {
        Self { sales: Decimal::ONE, input_prices: Decimal::ONE, pay: Decimal::ONE, overheads: Decimal::ONE }
    }
}

impl Grown {
    fn by_a_year(&mut self, outlook: &Outlook) {
        let grow = |so_far: &mut Rate, rate: Rate| *so_far = so_far.saturating_mul(Decimal::ONE + rate);
        grow(&mut self.sales, outlook.sales);
        grow(&mut self.input_prices, outlook.input_prices);
        grow(&mut self.pay, outlook.pay);
        grow(&mut self.overheads, outlook.overheads);
    }
}

/// Sales at which nothing is earned and nothing lost, before and after; none where no sales would do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct BreakEven {
    /// Today, with what the owner draws.
    pub before: Option<Amount>,
    /// Afterwards, with the debt service of the deal in its dearest year in the place of what was saved.
    pub after: Option<Amount>,
}

/// Returns the sales that break even. `service`: a year's debt service of the deal.
pub fn breaking_even(year: &Position, outlook: &Outlook, service: Amount) -> BreakEven {
    let fixed = year.payroll + year.overheads + year.depreciation + year.interest - year.other_income;
    let variable = year.materials + year.subcontract;
    let kept = if outlook.drawings_end { Amount::ZERO } else { year.drawings };
    BreakEven {
        before: break_even(fixed + year.drawings, year.sales, variable),
        after: break_even(fixed + kept - outlook.payroll_saving + service, year.sales, variable),
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::super::funding::schedule;
    use super::super::valuation::tests::failing;
    use super::*;
    use proptest::prelude::*;
    use rust_decimal_macros::dec;

    fn pounds(amount: Amount) -> Decimal {
        amount.major(2)
    }

    /// A firm of 1,000 sales whose books balance: assets 600, debts 650, capital 10, retained -60.
    #[test]
    fn a_first_year_worked_by_hand() {
        let outlook = Outlook {
            sales: dec!(0.10),
            equipment: Amount(2_000),
            tax: dec!(0.25),
            loan_repaid: Amount(5_000),
            hire_purchase_repaid: Amount(6_000),
            payroll_saving: Amount(15_000),
            drawings_end: true,
            ..Outlook::default()
        };
        let note = schedule(Amount(12_000), Decimal::ZERO, 2, 0).unwrap();
        let financed = Financed {
            price: Amount(12_000),
            conversion_costs: Amount(3_000),
            grants: Amount(1_000),
            paid_in: vec![Amount(2_000), Amount(4_000)],
            borrowed: vec![(Amount(12_000), note)],
        };
        let told = statements(&failing(), &outlook, &financed, 5);
        // 50 + 120 borrowed + 20 paid in + 10 given - 150 paid.
        assert_eq!(pounds(told.opening.cash), dec!(50));
        // -60 + 10 - 150.
        assert_eq!(pounds(told.opening.retained), dec!(-200));
        let first = told.years[0];
        // 1,100 - 440 - (500 - 150) - 150 = 160; less 20 of depreciation and 10 of interest 130; tax 32.50.
        assert_eq!((pounds(first.profit.ebitda()), pounds(first.profit.tax)), (dec!(160), dec!(32.50)));
        assert_eq!(pounds(first.profit.surplus()), dec!(97.50));
        // Debtors 220, stock 110, creditors 275, taxes 132.50: 20 + 10 tied up, 25 + 32.50 not yet paid.
        assert_eq!(pounds(first.cash.operating), dec!(97.50) + dec!(20) - dec!(30) + dec!(57.50));
        // Loan 50, hire purchase all of its 50 though 60 were said, note 60.
        assert_eq!((pounds(first.cash.repaid), pounds(first.cash.paid_in)), (dec!(160), dec!(40)));
        // 50 + 145 - 20 - 160 + 40.
        assert_eq!(pounds(first.balance.cash), dec!(55));
        assert_eq!(first.balance.assets(), first.balance.liabilities() + first.balance.equity());
        // Old interest falls with old debts: 10 x 150 / 250.
        assert_eq!(pounds(told.years[1].profit.old_interest), dec!(6));
        // What is there for debts: 160 - 32.50 - 20; old ones take 10 of interest and 100 repaid.
        assert_eq!(told.flows()[0], YearFlow { available: Amount(10_750), owed_before: Amount(11_000) });
    }

    /// Nine months at 1,000 of sales are 1,333.33 a year; balances stay what they are.
    #[test]
    fn flows_are_counted_up_to_a_year() {
        let year = annualised(&Position { months: dec!(9), ..failing() }).unwrap();
        assert_eq!((pounds(year.sales), pounds(year.debtors)), (dec!(1333.33), dec!(200)));
        assert_eq!(annualised(&Position { months: dec!(0), ..failing() }), None);
    }

    /// Fixed costs 500 + 150 + 20 + 10 = 680, and 30 drawn; 0.60 of each pound is left: 710 / 0.60 and, with 150 saved,
    /// nothing drawn and 60 of service, 590 / 0.60.
    #[test]
    fn sales_that_break_even_before_and_after() {
        let outlook = Outlook { payroll_saving: Amount(15_000), drawings_end: true, ..Outlook::default() };
        let found = breaking_even(&failing(), &outlook, Amount(6_000));
        assert_eq!((found.before, found.after), (Some(Amount(118_333)), Some(Amount(98_333))));
    }

    #[test]
    fn shares_are_paid_in_over_the_months_said() {
        // 15 months: 12 in the first year and 3 in the second.
        assert_eq!(paid_in(Amount(1_500), 15), [Amount::ZERO, Amount(1_200), Amount(300)]);
        assert_eq!(paid_in(Amount(1_500), 0), [Amount(1_500)]);
    }

    prop_compose! {
        pub fn any_position()(
            flows in prop::collection::vec(0_i64..500_000_000, 11),
            balances in prop::collection::vec(0_i64..200_000_000, 10),
            cash in -100_000_000_i64..100_000_000,
        ) -> Position {
            let (flow, of) = (|at: usize| Amount(flows[at]), |at: usize| Amount(balances[at]));
            let position = Position {
                months: dec!(12), sales: flow(0), other_income: flow(1), materials: flow(2), subcontract: flow(3),
                payroll: flow(4), overheads: flow(5), depreciation: flow(6), interest: flow(7), tax: flow(8),
                drawings: flow(9), cash: Amount(cash), debtors: of(0), stock: of(1), prepayments: of(2),
                fixed_assets: of(3), creditors: of(4), taxes: of(5), accruals: of(6), loan: of(7),
                hire_purchase: of(8), share_capital: of(9), retained: Amount::ZERO,
            };
            let retained = position.total_assets() - position.total_liabilities() - position.share_capital;
            Position { retained, ..position }
        }
    }

    proptest! {
        /// The balance sheet balances every year, to the penny, whatever is earned, saved, borrowed and repaid.
        #[test]
        fn every_balance_sheet_balances(
            position in any_position(),
            rates in prop::collection::vec(-30_i64..50, 4),
            outlook in (0_i64..20_000_000, 0_u32..50, 0_i64..50_000_000, 0_i64..50_000_000, 0_i64..300_000_000, any::<bool>()),
            deal in (0_i64..200_000_000, 0_i64..200_000_000, 1_u32..9, 0_u32..12, 0_u32..2_000, 0_u32..80),
        ) {
            let (equipment, tax, loan_repaid, hire_purchase_repaid, payroll_saving, drawings_end) = outlook;
            let rate = |at: usize| Decimal::new(rates[at], 2);
            let outlook = Outlook {
                sales: rate(0), input_prices: rate(1), pay: rate(2), overheads: rate(3),
                equipment: Amount(equipment), tax: Decimal::new(tax.into(), 2), loan_repaid: Amount(loan_repaid),
                hire_purchase_repaid: Amount(hire_purchase_repaid), payroll_saving: Amount(payroll_saving), drawings_end,
            };
            let (price, lent, years, standstill, interest, months) = deal;
            let run = schedule(Amount(lent), Decimal::new(interest.into(), 4), years, standstill);
            let financed = Financed {
                price: Amount(price),
                conversion_costs: Amount(price / 10),
                grants: Amount(price / 7),
                paid_in: paid_in(Amount(price / 3), months),
                borrowed: run.map(|run| (Amount(lent), run)).into_iter().collect(),
            };
            let told = statements(&position, &outlook, &financed, 10);
            let opening = told.opening;
            prop_assert_eq!(opening.assets(), opening.liabilities() + opening.equity());
            for year in &told.years {
                prop_assert_eq!(year.balance.assets(), year.balance.liabilities() + year.balance.equity());
                prop_assert!(year.balance.fixed_assets >= Amount::ZERO);
            }
        }
    }
}
