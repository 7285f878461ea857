//! What the business is worth, what the owner gets, what a unit costs.

use super::super::{Entry, Value};
use super::{Told, entered, ways};
use crate::money::{Amount, Rounding};
use crate::problem::Arg;
use crate::report::charts::id;
use crate::viability::conversion::STATED;
use crate::viability::rescue::Claim;
use crate::viability::unit_cost::Costs;

/// Classes of assets.
pub const CLASSES: [&str; 5] = ["cash", "debtors", "stock", "prepayments", "fixed-assets"];
/// What is said of each.
pub const ASSETS: [&str; 3] = ["book", "going", "forced"];
/// What the business is worth otherwise.
pub const WORTH: [&str; 14] = [
    "liabilities",
    "earnings",
    "adjusted",
    "net-debt",
    "low",
    "middle",
    "high",
    "discounted",
    "discounted-saving",
    "assets-least",
    "assets-most",
    "shares-least",
    "shares-most",
    "price-above",
];
const OWNER: [&str; 9] = ["at-once", "by-note", "share", "wage", "realised", "owed", "closing", "unknown", "trade"];
/// Firms whose unit costs stand beside each other.
pub const FIRMS: [&str; 4] = ["today", "after", "federated", "competitor"];
/// What is said of each.
pub const UNIT: [&str; 9] = ["materials", "labour", "other", "aid", "whole", "units", "per-unit", "sales", "margin"];

pub(super) fn addresses(add: &mut impl FnMut(&str, &[&str])) {
    for class in CLASSES {
        add(&format!(".asset.{class}"), &ASSETS);
    }
    add(".assets", &ASSETS);
    add(".worth", &WORTH);
    add(".owner", &OWNER);
    for claim in Claim::ALL {
        add(&format!(".claim.{}", id(&claim)), &["owed", "paid"]);
    }
    for firm in FIRMS {
        add(&format!(".unit.{firm}"), &UNIT);
    }
}

impl Told<'_> {
    pub(super) fn worth(&self, path: &[&str]) -> Option<Entry> {
        match path {
            ["asset", class, column] => self.asset(class, column),
            ["assets", column] => self.assets(column),
            ["worth", what] => self.valued(what),
            ["owner", what] => self.owner(what),
            ["claim", claim, what] => self.claim(claim, what),
            ["unit", firm, what] => self.unit(firm, what),
            _ => None,
        }
    }

    fn asset(&self, class: &str, column: &str) -> Option<Entry> {
        let valuation = &self.conversion.by_books.as_ref()?.valuation;
        let line = valuation.assets.lines.iter().find(|line| id(&line.class) == class)?;
        let (amount, rule): (_, &[&'static str]) = match (column, class) {
            ("book", _) => (line.book, &[]),
            ("going", "debtors") => (line.going, &["assumption.going_concern_debtors"]),
            ("going", "stock") => (line.going, &["assumption.going_concern_stock"]),
            ("going", "prepayments") => (line.going, &["assumption.going_concern_prepayments"]),
            ("going", "fixed-assets") => (line.going, &["assumption.going_concern_fixed_assets"]),
            ("going", _) => (line.going, &[]),
            ("forced", "debtors") => (line.forced, &["assumption.forced_sale_debtors"]),
            ("forced", "stock") => (line.forced, &["assumption.forced_sale_stock"]),
            ("forced", "prepayments") => (line.forced, &["assumption.forced_sale_prepayments"]),
            ("forced", "fixed-assets") => (line.forced, &["assumption.forced_sale_fixed_assets"]),
            ("forced", _) => (line.forced, &[]),
            _ => return None,
        };
        let entry = self.named(&format!("asset-{column}"), Value::Money(Some(amount)));
        let args = [("what", Arg::Word(line.class.label())), ("column", Arg::from(entry.label.as_str()))];
        let label = self.words.text("label-deal-asset", &args);
        let entry = Entry { label, ..entry }.by(rule);
        let book = if column == "book" { format!("deal.book.{class}") } else { format!("deal.asset.{class}.book") };
        Some(entry.from([book]))
    }

    fn assets(&self, column: &str) -> Option<Entry> {
        let assets = &self.conversion.by_books.as_ref()?.valuation.assets;
        let amount = match column {
            "book" => assets.lines.iter().map(|line| line.book).sum(),
            "going" => assets.going(),
            "forced" => assets.forced(),
            _ => return None,
        };
        let classes = CLASSES.map(|class| format!("deal.asset.{class}.{column}"));
        Some(self.named(&format!("assets-{column}"), Value::Money(Some(amount))).from(classes))
    }

    fn valued(&self, what: &str) -> Option<Entry> {
        let valuation = &self.conversion.by_books.as_ref()?.valuation;
        let of = &valuation.by_earnings;
        let money = |amount| Value::Money(Some(amount));
        let bound = |bounds: Option<Amount>| bounds.map_or(Value::Nothing, money);
        let worth = |at: usize| entered(of.worth.map(|worth| worth[at]));
        let by_multiple = ["deal.worth.adjusted", "deal.worth.net-debt"];
        let name = format!("worth-{what}");
        let named = |value| self.named(&name, value);
        Some(match what {
            "liabilities" => named(money(valuation.assets.liabilities))
                .from(["creditors", "taxes", "accruals", "old-debts"].map(|line| format!("deal.book.{line}"))),
            "earnings" => named(money(of.earnings)).from(["deal.book.ebitda"]),
            "adjusted" => named(entered(of.adjusted)).from(["deal.worth.earnings"]),
            "net-debt" => named(money(of.net_debt)).from(["deal.book.old-debts", "deal.book.cash"]),
            "low" => named(worth(0)).from(by_multiple),
            "middle" => named(worth(1)).from(by_multiple),
            "high" => named(worth(2)).from(by_multiple),
            "discounted" => named(entered(valuation.discounted)).from(["deal.book.ebitda", "deal.worth.net-debt"]),
            "discounted-saving" => named(entered(valuation.discounted_saving))
                .of((1..=STATED).map(|year| format!("deal.cover.{year}.available")).collect())
                .from(["deal.worth.net-debt"])
                .on_payroll(self.story),
            "assets-least" => {
                named(bound(valuation.for_assets.map(|bounds| bounds.least))).from(["deal.assets.forced"])
            }
            "assets-most" => named(bound(valuation.for_assets.map(|bounds| bounds.most))).from(["deal.assets.going"]),
            "shares-least" => named(bound(valuation.for_shares.map(|bounds| bounds.least)))
                .from(["deal.assets.forced", "deal.worth.liabilities"]),
            "shares-most" => named(bound(valuation.for_shares.map(|bounds| bounds.most)))
                .from(["deal.assets.going", "deal.worth.liabilities"]),
            "price-above" => {
                let price = self.conversion.said.funding.price;
                let above = valuation.for_shares.map(|bounds| price.map(|price| price - bounds.most));
                let value = above.map_or(Value::Nothing, entered);
                named(value).from(["deal.use.price", "deal.worth.shares-most"])
            }
            _ => return None,
        })
    }

    fn owner(&self, what: &str) -> Option<Entry> {
        let ways = ways(self.conversion)?;
        let money = |amount| Value::Money(Some(amount));
        let name = format!("owner-{what}");
        let named = |value| self.named(&name, value);
        Some(match what {
            "at-once" => named(entered(ways.conversion.at_once)).from(["deal.use.price", "deal.source.seller-note"]),
            "by-note" => named(money(ways.conversion.by_note)).from(["deal.source.seller-note"]),
            "share" => named(money(ways.conversion.share)).from(["deal.source.member-shares"]),
            "wage" => named(ways.conversion.wage.map_or(Value::Nothing, money)),
            "realised" => named(money(ways.closing.realised)).from(["deal.assets.forced"]),
            "owed" => named(money(ways.closing.owed))
                .from(Claim::ALL.map(|claim| format!("deal.claim.{}.owed", id(&claim))))
                .by(&["assumption.winding_up_costs"]),
            "closing" => named(money(ways.closing.owner)).from(["deal.owner.realised", "deal.owner.owed"]),
            "unknown" => named(Value::Number(Some(ways.closing.unknown))),
            "trade" => named(entered(ways.trade_sale)),
            _ => return None,
        })
    }

    fn claim(&self, claim: &str, what: &str) -> Option<Entry> {
        let claim = Claim::ALL.into_iter().find(|known| id(known) == claim)?;
        let paid = ways(self.conversion)?.closing.paid.as_ref();
        let found = paid.and_then(|paid| paid.iter().find(|one| one.claim == claim));
        let amount = match what {
            "owed" => found.map(|one| one.owed),
            "paid" => found.map(|one| one.paid),
            _ => return None,
        };
        let entry = self.named(&format!("claim-{what}"), Value::Money(amount));
        let args = [("what", Arg::Word(claim.label())), ("column", Arg::from(entry.label.as_str()))];
        let entry = Entry { label: self.words.text("label-deal-asset", &args), ..entry };
        let own = format!("deal.claim.{}.owed", id(&claim));
        Some(match what {
            "paid" => entry.from(["deal.owner.realised".to_owned(), own]),
            _ => match claim {
                Claim::HirePurchase | Claim::Loan => entry.from(["deal.book.old-debts"]),
                Claim::Costs => entry.from(["deal.owner.realised"]).by(&["assumption.winding_up_costs"]),
                Claim::Taxes => entry.from(["deal.book.taxes"]),
                Claim::Creditors => entry.from(["deal.book.creditors", "deal.book.accruals"]),
                Claim::Employees => entry.from(["deal.owner.unknown"]),
            },
        })
    }

    fn unit(&self, firm: &str, what: &str) -> Option<Entry> {
        let compared = &self.conversion.by_books.as_ref()?.unit_costs;
        let costs: Option<&Costs> = match firm {
            "today" => compared.today.as_ref(),
            "after" => compared.after.as_ref(),
            "federated" => compared.federated.as_ref(),
            "competitor" => compared.competitor.as_ref(),
            _ => return None,
        };
        let money = |of: fn(&Costs) -> Amount| entered(costs.map(of));
        let name = format!("unit-{what}");
        let value = match what {
            "materials" => money(|costs| costs.materials),
            "labour" => money(|costs| costs.labour),
            "other" => money(|costs| costs.other),
            "aid" => money(|costs| costs.aid),
            "sales" => money(|costs| costs.sales),
            "whole" => money(Costs::whole),
            "margin" => money(Costs::margin),
            "units" => costs.map_or(Value::NotEntered, |costs| Value::Number(Some(costs.units))),
            "per-unit" => match costs {
                None => Value::NotEntered,
                Some(costs) => {
                    let of_unit = costs.of_unit().map(|minor| Amount::from_minor(minor, Rounding::HalfUp));
                    of_unit.map_or(Value::Nothing, |amount| Value::Money(Some(amount)))
                }
            },
            _ => return None,
        };
        let at = |what: &str| format!("deal.unit.{firm}.{what}");
        let entry = self.named(&name, value);
        let args = [("what", Arg::Word(format!("unit-firm-{firm}"))), ("column", Arg::from(entry.label.as_str()))];
        let entry = Entry { label: self.words.text("label-deal-asset", &args), ..entry };
        let entry = match (firm, what) {
            (_, "whole") => entry.of(["materials", "labour", "other", "aid"].map(at).to_vec()),
            (_, "per-unit") => entry.of(["whole", "units"].map(at).to_vec()),
            (_, "margin") => entry.of(["sales", "whole"].map(at).to_vec()),
            ("competitor", _) | (_, "units") => entry,
            ("federated", "materials") => {
                entry.from(["deal.unit.after.materials"]).by(&["assumption.federation_discount"])
            }
            ("federated", "aid") => entry.from([at("sales")]).by(&["assumption.federation_aid"]),
            ("after" | "federated", "labour") => {
                entry.from(["deal.unit.today.labour", "savings.headcount-neutral.saving"])
            }
            (_, "materials") => entry.from(["deal.book.variable"]),
            (_, "labour") => entry.from(["deal.book.payroll", "deal.book.drawings"]),
            (_, "other") => {
                entry.from(["overheads", "depreciation", "old-interest"].map(|line| format!("deal.book.{line}")))
            }
            (_, "sales") => entry.from(["deal.book.sales"]),
            _ => entry,
        };
        Some(match firm {
            "after" | "federated" => entry.on_payroll(self.story),
            _ => entry,
        })
    }
}
