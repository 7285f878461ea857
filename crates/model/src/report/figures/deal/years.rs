//! Statements and members' accounts, year by year and course by course, beside the books of today.

use super::super::{Entry, Value};
use super::{ACCOUNT_YEARS, Told};
use crate::money::Amount;
use crate::problem::Arg;
use crate::viability::Position;
use crate::viability::conversion::STATED;
use crate::viability::members::{Accounts, AtStake, Year};
use crate::viability::statements::{Balance, Statements, YearStatements, annualised};

/// The courses: the saving low, likely and high.
pub const COURSES: [&str; 3] = ["low", "likely", "high"];
/// What a year earns and what becomes of its cash.
const FLOW: [&str; 16] = [
    "sales",
    "other-income",
    "variable",
    "payroll",
    "overheads",
    "ebitda",
    "depreciation",
    "old-interest",
    "new-interest",
    "tax",
    "surplus",
    "operating",
    "equipment",
    "repaid",
    "paid-in",
    "change",
];
/// What there is at the end of a year.
const BALANCE: [&str; 11] = [
    "cash",
    "debtors",
    "stock",
    "prepayments",
    "fixed-assets",
    "creditors",
    "taxes",
    "accruals",
    "old-debts",
    "new-debts",
    "equity",
];
/// The lines of the statements that are shown, in their order.
pub const STATEMENT: [&str; 24] = [
    "sales",
    "other-income",
    "variable",
    "payroll",
    "overheads",
    "ebitda",
    "depreciation",
    "old-interest",
    "new-interest",
    "tax",
    "surplus",
    "operating",
    "equipment",
    "repaid",
    "paid-in",
    "cash",
    "debtors",
    "stock",
    "fixed-assets",
    "creditors",
    "taxes",
    "old-debts",
    "new-debts",
    "equity",
];
/// What the books say of today, at the pace of a year.
const BOOK: [&str; 19] = [
    "sales",
    "other-income",
    "variable",
    "payroll",
    "overheads",
    "ebitda",
    "depreciation",
    "old-interest",
    "surplus",
    "drawings",
    "cash",
    "debtors",
    "stock",
    "prepayments",
    "fixed-assets",
    "creditors",
    "taxes",
    "accruals",
    "old-debts",
];
/// What becomes of members' accounts in a year.
pub const ACCOUNT: [&str; 16] = [
    "surplus",
    "paid-in",
    "interest",
    "to-reserve",
    "in-cash",
    "to-accounts",
    "from-shares",
    "paid-out",
    "waiting",
    "reserve",
    "accounts",
    "shares",
    "equity",
    "at-stake",
    "share",
    "undrawn",
];

pub(super) fn addresses(add: &mut impl FnMut(&str, &[&str])) {
    add(".book", &BOOK);
    add(".break-even", &["before", "after"]);
    for course in COURSES {
        add(&format!(".statement.{course}.0"), &BALANCE);
        for year in 1..=STATED {
            add(&format!(".statement.{course}.{year}"), &FLOW);
            add(&format!(".statement.{course}.{year}"), &BALANCE);
        }
        for year in 1..=ACCOUNT_YEARS {
            add(&format!(".account.{course}.{year}"), &ACCOUNT);
        }
        add(&format!(".account.{course}"), &["most"]);
    }
}

impl Told<'_> {
    pub(super) fn years(&self, path: &[&str]) -> Option<Entry> {
        let books = self.conversion.by_books.as_ref()?;
        let course = |course: &str| COURSES.iter().position(|known| *known == course);
        match path {
            ["book", line] => self.book(line),
            ["break-even", what] => {
                let sales = match *what {
                    "before" => books.break_even.before,
                    "after" => books.break_even.after,
                    _ => return None,
                };
                let fixed =
                    ["payroll", "overheads", "depreciation", "old-interest", "other-income", "variable", "sales"];
                let entry = self
                    .named(&format!("break-even-{what}"), sales.map_or(Value::Nothing, money))
                    .from(fixed.map(|line| format!("deal.book.{line}")));
                Some(match *what {
                    "after" => entry
                        .from(["savings.headcount-neutral.saving"])
                        .of((1..=STATED).map(|year| format!("deal.cover.{year}.new")).collect()),
                    _ => entry.from(["deal.book.drawings"]),
                })
            }
            ["statement", name, year, line] => {
                self.statement(&books.statements[course(name)?], name, year.parse().ok()?, line)
            }
            ["account", name, "most"] => {
                let shares = self.conversion.said.funding.member_shares.as_ref();
                // Before the first year a member has the share: what is lost by its end could be lost.
                let share = shares.and_then(|shares| shares.each).unwrap_or_default();
                let most = books.accounts[course(name)?].most_at_stake().max(share);
                let years = (1..=ACCOUNT_YEARS).map(|year| format!("deal.account.{name}.{year}.at-stake"));
                Some(self.on_course(
                    self.named("account-most", money(most)).from(["deal.source.member-shares"]).of(years.collect()),
                    name,
                ))
            }
            ["account", name, year, line] => {
                self.account(&books.accounts[course(name)?], name, year.parse().ok()?, line)
            }
            _ => None,
        }
    }

    fn on_course(&self, entry: Entry, course: &str) -> Entry {
        let args = [("what", Arg::from(entry.label.as_str())), ("course", Arg::Word(format!("course-{course}")))];
        Entry { label: self.words.text("label-deal-on-course", &args), ..entry }.on_payroll(self.story)
    }

    fn book(&self, line: &str) -> Option<Entry> {
        let year = annualised(self.story.viability.position.as_ref()?)?;
        let amount = book_line(&year, line)?;
        let is_balance = BALANCE.contains(&line);
        let name = if is_balance { "book-balance" } else { "book-flow" };
        let label = self.words.word(&format!("label-deal-statement-{line}"));
        let args = [("what", Arg::from(label.as_str()))];
        let id = if is_balance { "label-deal-book-balance" } else { "label-deal-book-flow" };
        let months = self.story.viability.position.as_ref().map(|one| one.months).unwrap_or_default();
        let entry = Entry::new(self.words.text(id, &args), money(amount), &format!("deal-{name}"));
        let of = |lines: &[&str]| lines.iter().map(|line| format!("deal.book.{line}")).collect::<Vec<_>>();
        Some(match line {
            "ebitda" => Entry { formula: "deal-statement-ebitda".to_owned(), ..entry }.from(of(&[
                "sales",
                "other-income",
                "variable",
                "payroll",
                "overheads",
            ])),
            "surplus" => Entry { formula: "deal-statement-surplus".to_owned(), ..entry }.from(of(&[
                "ebitda",
                "depreciation",
                "old-interest",
            ])),
            "drawings" => {
                Entry { formula: "deal-statement-drawings".to_owned(), ..entry }.from(["firm.payroll.drawings"])
            }
            _ => entry.with("months", Arg::Number(months)),
        })
    }

    fn statement(&self, told: &Statements, course: &str, year: usize, line: &str) -> Option<Entry> {
        let at = |line: &str| format!("deal.statement.{course}.{year}.{line}");
        let all = |lines: &[&str]| lines.iter().map(|line| at(line)).collect::<Vec<_>>();
        let book = |line: &str| format!("deal.book.{line}");
        let Some(number) = year.checked_sub(1) else { return self.opening(&told.opening, course, line) };
        let before = |line: &str| format!("deal.statement.{course}.{number}.{line}");
        let found = told.years.get(number)?;
        let amount = statement_line(found, line)?;
        let entry = self.named(&format!("statement-{line}"), money(amount));
        let entry = match line {
            "sales" | "other-income" | "variable" | "overheads" | "debtors" | "stock" | "prepayments" | "creditors"
            | "accruals" => entry.from([book(line)]),
            "payroll" => entry.from([book("payroll"), self.saving_of(course), book("drawings")]),
            "ebitda" => entry.of(all(&["sales", "other-income", "variable", "payroll", "overheads"])),
            "depreciation" => entry.of(vec![book("depreciation"), before("fixed-assets"), at("equipment")]),
            "old-interest" => entry.of(vec![book("old-interest"), before("old-debts"), book("old-debts")]),
            "new-interest" => {
                let debts = self.conversion.deal.sources.iter().filter(|source| source.schedule.is_some());
                let of = |id: String| format!("deal.debt.{id}.{year}.interest");
                entry.of(debts.map(|source| of(crate::report::charts::id(&source.id))).collect())
            }
            "tax" => entry.of(all(&["ebitda", "depreciation", "old-interest", "new-interest"])),
            "surplus" => entry.of(all(&["ebitda", "depreciation", "old-interest", "new-interest", "tax"])),
            "operating" => entry.of(all(&[
                "surplus",
                "depreciation",
                "debtors",
                "stock",
                "prepayments",
                "creditors",
                "taxes",
                "accruals",
            ])),
            "repaid" => {
                entry.of([all(&["old-debts", "new-debts"]), vec![before("old-debts"), before("new-debts")]].concat())
            }
            "change" => entry.of(all(&["operating", "equipment", "repaid", "paid-in"])),
            "cash" => entry.of(vec![before("cash"), at("change")]),
            "fixed-assets" => entry.of(vec![before("fixed-assets"), at("equipment"), at("depreciation")]),
            "taxes" => entry.of(vec![book("taxes"), at("tax")]),
            "old-debts" => entry.of(vec![before("old-debts")]),
            "new-debts" => {
                let debts = self.conversion.deal.sources.iter().filter(|source| source.schedule.is_some());
                let of = |id: String| format!("deal.debt.{id}.{year}.closing");
                entry.of(debts.map(|source| of(crate::report::charts::id(&source.id))).collect())
            }
            "equity" => entry.of(vec![before("equity"), at("surplus"), at("paid-in")]),
            "paid-in" => entry.from(["deal.source.member-shares"]),
            _ => entry,
        };
        Some(self.on_course(self.in_year(entry, &year.to_string()), course))
    }

    /// With the deal done, before the first year.
    fn opening(&self, opening: &Balance, course: &str, line: &str) -> Option<Entry> {
        let amount = balance_line(opening, line)?;
        let formula = match line {
            "cash" => "opening-cash",
            "new-debts" => "opening-new-debts",
            "equity" => "opening-equity",
            _ => "opening-balance",
        };
        let label = self.words.word(&format!("label-deal-statement-{line}"));
        let label = self.words.text("label-deal-at-start", &[("what", label.into())]);
        let entry = Entry::new(label, money(amount), &format!("deal-{formula}"));
        let _ = course;
        Some(match line {
            "cash" => entry.from(["deal.book.cash", "deal.sources", "deal.use.price", "deal.use.conversion-costs"]),
            "new-debts" => entry.from(["deal.sources"]),
            "equity" => entry.from(["deal.use.price", "deal.use.conversion-costs", "deal.source.grants"]),
            _ => entry.from([format!("deal.book.{line}")]),
        })
    }

    /// The saving a course counts with: where a range was worked out, one draw of twenty from its end.
    fn saving_of(&self, course: &str) -> String {
        let ranged = self.story.range.is_some();
        let at = match course {
            "low" if ranged => "at.p05",
            "high" if ranged => "at.p95",
            _ => "saving",
        };
        format!("savings.headcount-neutral.{at}")
    }

    fn account(&self, kept: &Accounts, course: &str, year: usize, line: &str) -> Option<Entry> {
        let number = year.checked_sub(1)?;
        let at = |line: &str| format!("deal.account.{course}.{year}.{line}");
        let all = |lines: &[&str]| lines.iter().map(|line| at(line)).collect::<Vec<_>>();
        let before = |line: &str| match number {
            0 => Vec::new(),
            _ => vec![format!("deal.account.{course}.{number}.{line}")],
        };
        let found = kept.years.get(number)?;
        let most = kept.at_stake.get(number)?.iter().max_by_key(|one| one.total()).copied().unwrap_or_default();
        let amount = account_line(found, &most, line)?;
        let entry = self.named(&format!("account-{line}"), money(amount));
        let entry = match line {
            "surplus" if year <= STATED => entry.of(vec![format!("deal.statement.{course}.{year}.surplus")]),
            "paid-in" => {
                entry.from(["deal.source.member-shares", "deal.members"]).by(&["assumption.members_who_leave"])
            }
            "interest" => {
                entry.of([before("accounts"), all(&["surplus"])].concat()).by(&["assumption.account_interest_most"])
            }
            "to-reserve" => entry.of(all(&["surplus", "interest"])).by(&["assumption.indivisible_share"]),
            "in-cash" => entry
                .of(all(&["surplus", "interest", "to-reserve"]))
                .by(&["assumption.surplus_in_cash", "assumption.weeks_a_year"]),
            "to-accounts" | "from-shares" => entry.of(all(&["surplus", "to-reserve", "in-cash"])),
            "paid-out" | "waiting" => entry.by(&[
                "assumption.account_years_kept",
                "assumption.members_who_leave",
                "assumption.leaver_instalment_years",
                "assumption.redemption_weeks_of_payroll",
                "assumption.redemption_cover",
            ]),
            "reserve" => entry.of([before("reserve"), all(&["to-reserve"])].concat()),
            "accounts" => entry.of([before("accounts"), all(&["interest", "to-accounts", "paid-out"])].concat()),
            "shares" => entry.of([before("shares"), all(&["paid-in", "from-shares", "paid-out"])].concat()),
            "equity" => entry.of(all(&["reserve", "accounts", "shares"])),
            "at-stake" => entry.of(all(&["share", "undrawn"])),
            _ => entry,
        };
        Some(self.on_course(self.in_year(entry, &year.to_string()), course))
    }
}

fn money(amount: Amount) -> Value {
    Value::Money(Some(amount))
}

fn book_line(year: &Position, line: &str) -> Option<Amount> {
    Some(match line {
        "sales" => year.sales,
        "other-income" => year.other_income,
        "variable" => year.materials + year.subcontract,
        "payroll" => year.payroll,
        "overheads" => year.overheads,
        "ebitda" => year.ebitda(),
        "depreciation" => year.depreciation,
        "old-interest" => year.interest,
        "surplus" => year.result(),
        "drawings" => year.drawings,
        "cash" => year.cash,
        "debtors" => year.debtors,
        "stock" => year.stock,
        "prepayments" => year.prepayments,
        "fixed-assets" => year.fixed_assets,
        "creditors" => year.creditors,
        "taxes" => year.taxes,
        "accruals" => year.accruals,
        "old-debts" => year.debt(),
        _ => return None,
    })
}

fn statement_line(year: &YearStatements, line: &str) -> Option<Amount> {
    let (profit, cash) = (&year.profit, &year.cash);
    Some(match line {
        "sales" => profit.sales,
        "other-income" => profit.other_income,
        "variable" => profit.variable,
        "payroll" => profit.payroll,
        "overheads" => profit.overheads,
        "ebitda" => profit.ebitda(),
        "depreciation" => profit.depreciation,
        "old-interest" => profit.old_interest,
        "new-interest" => profit.new_interest,
        "tax" => profit.tax,
        "surplus" => profit.surplus(),
        "operating" => cash.operating,
        "equipment" => cash.equipment,
        "repaid" => cash.repaid,
        "paid-in" => cash.paid_in,
        "change" => cash.change(),
        _ => return balance_line(&year.balance, line),
    })
}

fn balance_line(balance: &Balance, line: &str) -> Option<Amount> {
    Some(match line {
        "cash" => balance.cash,
        "debtors" => balance.debtors,
        "stock" => balance.stock,
        "prepayments" => balance.prepayments,
        "fixed-assets" => balance.fixed_assets,
        "creditors" => balance.creditors,
        "taxes" => balance.taxes,
        "accruals" => balance.accruals,
        "old-debts" => balance.old_debts,
        "new-debts" => balance.new_debts,
        "equity" => balance.equity(),
        _ => return None,
    })
}

fn account_line(year: &Year, most: &AtStake, line: &str) -> Option<Amount> {
    Some(match line {
        "surplus" => year.surplus,
        "paid-in" => year.paid_in,
        "interest" => year.interest,
        "to-reserve" => year.to_reserve,
        "in-cash" => year.in_cash,
        "to-accounts" => year.to_accounts,
        "from-shares" => year.from_shares,
        "paid-out" => year.paid_out,
        "waiting" => year.waiting,
        "reserve" => year.reserve,
        "accounts" => year.accounts,
        "shares" => year.shares,
        "equity" => year.equity,
        "at-stake" => most.total(),
        "share" => most.share,
        "undrawn" => most.undrawn,
        _ => return None,
    })
}
