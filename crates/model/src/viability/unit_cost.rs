//! What one unit of output costs: here today, here after the change, the same firm inside a federation, and a competitor
//! as a person knows it. Nothing is assumed of the competitor, and nothing is claimed of the federation.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::Position;
use crate::decision::Competitor;
use crate::money::{Amount, Rate, Rounding};
use crate::problem::Problem;
use crate::rules::InForce;

/// What a federation changes. Both are decided by the firm; no published figure stands behind either.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Federation {
    /// Share of materials that buying together saves.
    pub discount: Rate,
    /// Share of sales paid into mutual aid.
    pub aid: Rate,
}

impl Federation {
    /// Reads it. Fails, naming the parameter, in a plan of an edition that has none.
    pub fn from_rules(rules: &InForce<'_>) -> Result<Self, Problem> {
        Ok(Self {
            discount: rules.value("assumption.federation_discount")?,
            aid: rules.value("assumption.federation_aid")?,
        })
    }
}

/// What a year's output costs and is sold for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Costs {
    /// Materials and subcontractors.
    pub materials: Amount,
    /// Payroll, with what an owner draws.
    pub labour: Amount,
    /// Everything else, depreciation and interest among it.
    pub other: Amount,
    /// What is paid into mutual aid.
    pub aid: Amount,
    /// Sales.
    pub sales: Amount,
    /// Units of output.
    pub units: Decimal,
}

impl Costs {
    /// Returns what everything costs.
    pub fn whole(&self) -> Amount {
        self.materials + self.labour + self.other + self.aid
    }

    /// Returns what a unit costs, in minor units with their fraction; none without output.
    pub fn of_unit(&self) -> Option<Decimal> {
        (self.units > Decimal::ZERO).then(|| self.whole().minor() / self.units)
    }

    /// Returns what is left of sales for owners, below zero where nothing is; what is not taken need not be earned.
    pub fn margin(&self) -> Amount {
        self.sales - self.whole()
    }
}

/// The firms beside each other.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Compared {
    /// This firm today; none while its output is not entered.
    pub today: Option<Costs>,
    /// After the change.
    pub after: Option<Costs>,
    /// The same inside a federation.
    pub federated: Option<Costs>,
    /// The competitor; none: not entered.
    pub competitor: Option<Costs>,
}

/// Sets unit costs beside each other. `year`: the position with the flows of a year. `saving`: what a year's payroll and
/// drawings fall by. The firm's own output is said together with the competitor's, in the same unit.
pub fn compare(year: &Position, saving: Amount, federation: Federation, competitor: Option<&Competitor>) -> Compared {
    let today = competitor.map(|competitor| Costs {
        materials: year.materials + year.subcontract,
        labour: year.payroll + year.drawings,
        other: year.overheads + year.depreciation + year.interest,
        aid: Amount::ZERO,
        sales: year.sales,
        units: competitor.own_units,
    });
    let after = today.map(|today| Costs { labour: today.labour - saving, ..today });
    let federated = after.map(|after| Costs {
        materials: after.materials - after.materials.times(federation.discount, Rounding::HalfUp),
        aid: after.sales.times(federation.aid, Rounding::HalfUp),
        ..after
    });
    let competitor = competitor.map(|other| Costs {
        materials: other.materials,
        labour: other.payroll,
        other: other.other,
        aid: Amount::ZERO,
        sales: other.sales,
        units: other.units,
    });
    Compared { today, after, federated, competitor }
}

#[cfg(test)]
mod tests {
    use super::super::valuation::tests::failing;
    use super::*;
    use rust_decimal_macros::dec;

    /// 400 of materials, 530 of labour, 180 of everything else: 1,110 for 100 units is 11.10. With 150 saved 9.60. With
    /// 5 % off materials (20) and 1 % of sales (10) given: 9.50. The competitor: 300 + 400 + 100 for 100 units is 8.00,
    /// and 150 of 950 sold is its margin.
    #[test]
    fn a_unit_costs_what_its_year_costs() {
        let other = Competitor {
            name: "Larch Joinery plc".to_owned(),
            sales: Amount(95_000),
            payroll: Amount(40_000),
            materials: Amount(30_000),
            other: Amount(10_000),
            units: dec!(100),
            own_units: dec!(100),
        };
        let federation = Federation { discount: dec!(0.05), aid: dec!(0.01) };
        let found = compare(&failing(), Amount(15_000), federation, Some(&other));
        let units = [found.today, found.after, found.federated, found.competitor].map(|one| one.unwrap().of_unit());
        assert_eq!(units, [dec!(1110), dec!(960), dec!(950), dec!(800)].map(Some));
        assert_eq!(found.competitor.map(|one| one.margin()), Some(Amount(15_000)));
        assert_eq!(found.today.map(|one| one.margin()), Some(Amount(-11_000)));
        assert!(!format!("{other:?}").contains("Larch"), "a name must not reach a log");
    }

    #[test]
    fn nothing_is_assumed_of_a_competitor_nobody_entered() {
        let found = compare(&failing(), Amount::ZERO, Federation::default(), None);
        assert_eq!(found, Compared { today: None, after: None, federated: None, competitor: None });
        let none = Costs {
            materials: Amount(1),
            labour: Amount(1),
            other: Amount(1),
            aid: Amount::ZERO,
            sales: Amount(1),
            units: Decimal::ZERO,
        };
        assert_eq!(none.of_unit(), None);
    }
}
