//! Figures of the deal: uses and sources, cover of debts, and by what the change is judged.

use rust_decimal::Decimal;

use super::{Entry, Value};
use crate::money::Amount;
use crate::problem::Arg;
use crate::report::charts::id;
use crate::report::words::Words;
use crate::story::Story;
use crate::viability::benchmarks::own_figures;
use crate::viability::conversion::{Conversion, KEPT, STATED};
use crate::viability::funding::{Source, SourceId, YearCover, proposed_amount};
use crate::viability::owner::OwnersWays;
use crate::viability::readiness::{ConditionId, Figure};
use crate::viability::timeline::StepId;

mod worth;
mod years;

pub use worth::{ASSETS, CLASSES, FIRMS, UNIT, WORTH};
pub use years::{ACCOUNT, COURSES, STATEMENT};

/// Everything that is said of a deal: each has a name and a sentence on how it is worked out.
pub const DEAL: [&str; 117] = [
    "uses",
    "sources",
    "gap",
    "gap-at-start",
    "brought",
    "kept",
    "lent",
    "monthly",
    "of-mean-pay",
    "too-much-for",
    "proposed-gap",
    "debt-interest",
    "debt-paid",
    "debt-closing",
    "cover-available",
    "cover-old",
    "cover-new",
    "cover-cover",
    "cover-senior",
    "least-cover",
    "years-not-covered",
    "years",
    "interest",
    "loss-today",
    "loss-first",
    "spare-days",
    "late-days",
    "break-even-before",
    "break-even-after",
    "book-flow",
    "book-balance",
    "asset-book",
    "asset-going",
    "asset-forced",
    "assets-book",
    "assets-going",
    "assets-forced",
    "worth-liabilities",
    "worth-earnings",
    "worth-adjusted",
    "worth-net-debt",
    "worth-low",
    "worth-middle",
    "worth-high",
    "worth-discounted",
    "worth-discounted-saving",
    "worth-assets-least",
    "worth-assets-most",
    "worth-shares-least",
    "worth-shares-most",
    "worth-price-above",
    "owner-at-once",
    "owner-by-note",
    "owner-share",
    "owner-wage",
    "owner-realised",
    "owner-owed",
    "owner-closing",
    "owner-unknown",
    "owner-trade",
    "claim-owed",
    "claim-paid",
    "unit-materials",
    "unit-labour",
    "unit-other",
    "unit-aid",
    "unit-whole",
    "unit-units",
    "unit-per-unit",
    "unit-sales",
    "unit-margin",
    "statement-sales",
    "statement-other-income",
    "statement-variable",
    "statement-payroll",
    "statement-overheads",
    "statement-ebitda",
    "statement-depreciation",
    "statement-old-interest",
    "statement-new-interest",
    "statement-tax",
    "statement-surplus",
    "statement-operating",
    "statement-equipment",
    "statement-repaid",
    "statement-paid-in",
    "statement-change",
    "statement-drawings",
    "statement-cash",
    "statement-debtors",
    "statement-stock",
    "statement-prepayments",
    "statement-fixed-assets",
    "statement-creditors",
    "statement-taxes",
    "statement-accruals",
    "statement-old-debts",
    "statement-new-debts",
    "statement-equity",
    "account-surplus",
    "account-paid-in",
    "account-interest",
    "account-to-reserve",
    "account-in-cash",
    "account-to-accounts",
    "account-from-shares",
    "account-paid-out",
    "account-waiting",
    "account-reserve",
    "account-accounts",
    "account-shares",
    "account-equity",
    "account-at-stake",
    "account-share",
    "account-undrawn",
    "account-most",
    "member-count",
];
/// What has a name elsewhere, and here a sentence alone.
pub const SAID: [&str; 10] = [
    "use",
    "source",
    "proposed",
    "condition",
    "held-to",
    "benchmark",
    "opening-cash",
    "opening-balance",
    "opening-new-debts",
    "opening-equity",
];

/// Whoever could pay in, in the order it costs.
pub const SOURCES: [SourceId; 6] = [
    SourceId::Grants,
    SourceId::MemberShares,
    SourceId::SellerNote,
    SourceId::Lender,
    SourceId::Scheme,
    SourceId::MutualCredit,
];
/// What becomes of what the owner has.
pub const INVENTORY: [&str; 3] = ["brought", "kept", "lent"];
/// What is said of what is taken off pay.
pub const DEDUCTION: [&str; 3] = ["monthly", "of-mean-pay", "too-much-for"];
const DEBT: [&str; 3] = ["interest", "paid", "closing"];
/// What is said of the cover of a year.
pub const COVER: [&str; 5] = ["available", "old", "new", "senior", "cover"];

/// Returns every address of them.
pub(super) fn addresses(story: &Story) -> Vec<String> {
    let Some(conversion) = &story.conversion else { return Vec::new() };
    let mut all = Vec::new();
    let mut add = |prefix: &str, names: &[&str]| all.extend(names.iter().map(|name| format!("deal{prefix}.{name}")));
    add("", &["uses", "sources", "gap", "gap-at-start", "least-cover", "years-not-covered", "years"]);
    add("", &["spare-days", "members"]);
    add("", &sometimes(story, conversion).iter().map(|(what, _)| *what).collect::<Vec<_>>());
    let uses: Vec<String> = conversion.deal.uses.iter().map(|one| id(&one.id)).collect();
    add(".use", &uses.iter().map(String::as_str).collect::<Vec<_>>());
    let sources = SOURCES.map(|source| id(&source));
    let sources = sources.each_ref().map(String::as_str);
    add(".source", &sources);
    if conversion.proposed.is_some() {
        add(".proposed", &sources);
        add(".proposed", &["gap"]);
    }
    add(".inventory", &INVENTORY);
    add(".deduction", &DEDUCTION);
    for source in conversion.deal.sources.iter().filter(|source| source.schedule.is_some()) {
        for year in 1..=STATED {
            add(&format!(".debt.{}.{year}", id(&source.id)), &DEBT);
        }
    }
    for year in 1..=conversion.deal.cover.len() {
        add(&format!(".cover.{year}"), &COVER);
    }
    let conditions = conversion.conditions.iter().map(|one| id(&one.id)).collect::<Vec<_>>();
    add(".condition", &conditions.iter().map(String::as_str).collect::<Vec<_>>());
    for one in &conversion.conditions {
        let against = one.figure.and_then(held_to);
        add(&format!(".condition.{}", id(&one.id)), if against.is_some() { &["held-to"] } else { &[] });
    }
    let measures = own_figures(&story.proposal, &story.savings);
    let measures = measures.keys().map(id).collect::<Vec<_>>();
    add(".benchmark", &measures.iter().map(String::as_str).collect::<Vec<_>>());
    if conversion.by_books.is_some() {
        worth::addresses(&mut add);
        years::addresses(&mut add);
    }
    all
}

/// What stands at an address.
pub(super) fn entry(story: &Story, words: &Words, path: &[&str]) -> Option<Entry> {
    let conversion = story.conversion.as_ref()?;
    let told = Told { story, words, conversion };
    match path {
        ["use", name] => told.one_use(name),
        ["source", name] => told.source(name),
        ["proposed", name] => told.proposed(name),
        ["inventory", what] => told.inventory(what),
        ["deduction", what] => told.deduction(what),
        ["debt", source, year, what] => told.debt(source, year, what),
        ["cover", year, what] => told.cover(year, what),
        ["condition", name] => told.condition(name),
        ["condition", name, "held-to"] => told.held_to(name),
        ["benchmark", measure] => told.benchmark(measure),
        ["statement" | "account" | "book" | "break-even", ..] => told.years(path),
        [what] => told.whole(what),
        _ => told.worth(path),
    }
}

/// A deal being told.
struct Told<'a> {
    story: &'a Story,
    words: &'a Words,
    conversion: &'a Conversion,
}

/// An amount a person says, or that rests on one.
fn entered(amount: Option<Amount>) -> Value {
    amount.map_or(Value::NotEntered, |amount| Value::Money(Some(amount)))
}

/// What is only said where it is so: interest of the first year, a loss, days without cash.
fn sometimes(story: &Story, conversion: &Conversion) -> Vec<(&'static str, Value)> {
    let debts = conversion.deal.sources.iter().filter_map(|source| source.schedule.as_ref());
    let interest: Amount = debts.map(|debt| debt.year(0).interest).sum();
    let today = crate::viability::statements::annualised_result(story.viability.position.as_ref());
    let first = conversion.by_books.as_ref().and_then(|books| books.statements[1].years.first());
    let sums = [
        ("interest", Some(interest)),
        ("loss-today", today.map(|result| -result)),
        ("loss-first", first.map(|year| -year.profit.surplus())),
    ];
    let sums = sums.into_iter().filter_map(|(what, sum)| Some((what, sum.filter(|sum| *sum > Amount::ZERO)?)));
    let late = conversion.timeline.spare_days.filter(|days| *days < 0);
    let late = late.map(|days| ("late-days", Value::Number(Some(Decimal::from(-days)))));
    sums.map(|(what, sum)| (what, Value::Money(Some(sum)))).chain(late).collect()
}

/// Returns a year of a list; addresses count from 1.
fn in_year<'a, T>(list: &'a [T], year: &str) -> Option<&'a T> {
    list.get(year.parse::<usize>().ok()?.checked_sub(1)?)
}

impl Told<'_> {
    fn named(&self, name: &str, value: Value) -> Entry {
        Entry::new(self.words.word(&format!("label-deal-{name}")), value, &format!("deal-{name}"))
    }

    /// The same of something that has a name of its own.
    fn called(&self, label: &str, name: &str, value: Value) -> Entry {
        Entry::new(self.words.word(label), value, &format!("deal-{name}"))
    }

    fn in_year(&self, entry: Entry, year: &str) -> Entry {
        let args = [("what", Arg::from(entry.label.as_str())), ("year", Arg::from(year))];
        Entry { label: self.words.text("label-deal-in-year", &args), ..entry }
    }

    fn whole(&self, what: &str) -> Option<Entry> {
        let deal = &self.conversion.deal;
        let uses = deal.uses.iter().map(|one| format!("deal.use.{}", id(&one.id)));
        let sources = SOURCES.iter().map(|source| format!("deal.source.{}", id(source)));
        Some(match what {
            "uses" => {
                let needed = deal.uses.iter().map(|one| one.amount).sum::<Option<Amount>>();
                self.named("uses", entered(needed)).from(uses)
            }
            "sources" => {
                let said = deal.sources.iter().any(|one| one.amount.is_some());
                self.named("sources", entered(said.then(|| deal.raised()))).from(sources)
            }
            "gap" => self.named("gap", entered(deal.gap)).from(["deal.uses", "deal.sources"]),
            "gap-at-start" => {
                self.named("gap-at-start", entered(deal.gap_at_start)).from(["deal.uses", "deal.sources"])
            }
            "least-cover" => {
                let least = deal.cover.iter().filter_map(|one| one.cover).min();
                let years = (1..=deal.cover.len()).map(|year| format!("deal.cover.{year}.cover"));
                self.named("least-cover", cover_value(deal.cover.is_empty(), least))
                    .of(years.collect())
                    .by(&["assumption.debt_cover_thin", "assumption.debt_cover_fails"])
                    .on_payroll(self.story)
            }
            "years-not-covered" => {
                let uncovered = deal.cover.iter().filter(|one| one.cover.is_some_and(|cover| cover < Decimal::ONE));
                let years = (1..=deal.cover.len()).map(|year| format!("deal.cover.{year}.cover"));
                self.named("years-not-covered", Value::Number(Some(uncovered.count().into())))
                    .of(years.collect())
                    .on_payroll(self.story)
            }
            "years" => self.named("years", Value::Number(Some(deal.cover.len().into()))),
            "interest" | "loss-today" | "loss-first" | "late-days" => {
                let found = sometimes(self.story, self.conversion);
                let (_, value) = found.into_iter().find(|(one, _)| *one == what)?;
                let entry = self.named(what, value);
                match what {
                    "interest" => {
                        let debts = deal.sources.iter().filter(|source| source.schedule.is_some());
                        entry.from(debts.map(|source| format!("deal.debt.{}.1.interest", id(&source.id))))
                    }
                    "loss-today" => entry.from(["deal.book.surplus"]),
                    "loss-first" => entry.from(["deal.statement.likely.1.surplus"]).on_payroll(self.story),
                    _ => entry.from(["deal.spare-days"]),
                }
            }
            "spare-days" => {
                let days = self.conversion.timeline.spare_days.map(Decimal::from);
                let lent = self.conversion.timeline.steps.iter().any(|step| step.id == StepId::Borrow);
                let entry = self.named("spare-days", Value::Number(days)).by(&[
                    "assumption.days_to_consult",
                    "assumption.days_to_ballot",
                    "assumption.days_to_register",
                    "assumption.days_to_transfer",
                ]);
                if lent { entry.by(&["assumption.days_to_borrow"]) } else { entry }
            }
            "members" => {
                let members = self.conversion.said.funding.member_shares.as_ref().and_then(|shares| shares.members);
                let value = members.map_or(Value::NotEntered, |count| Value::Number(Some(count.into())));
                self.named("member-count", value)
            }
            _ => return None,
        })
    }

    fn one_use(&self, name: &str) -> Option<Entry> {
        let found = self.conversion.deal.uses.iter().find(|one| id(&one.id) == name)?;
        Some(self.called(&found.id.label(), "use", entered(found.amount)))
    }

    fn found(&self, name: &str) -> Option<(SourceId, Option<&Source>)> {
        let source = SOURCES.into_iter().find(|source| id(source) == name)?;
        Some((source, self.conversion.deal.sources.iter().find(|one| one.id == source)))
    }

    fn source(&self, name: &str) -> Option<Entry> {
        let (source, found) = self.found(name)?;
        Some(self.called(&source.label(), "source", entered(found.and_then(|one| one.amount))))
    }

    fn proposed(&self, name: &str) -> Option<Entry> {
        let proposed = self.conversion.proposed.as_ref()?;
        let by = &["assumption.debt_cover_thin", "assumption.member_share_of_pay"];
        if name == "gap" {
            let uses = self.conversion.deal.uses.iter().map(|one| one.amount).sum::<Option<Amount>>();
            let sources: Amount = SOURCES.iter().filter_map(|source| proposed_amount(proposed, *source)).sum();
            let from = SOURCES.iter().map(|source| format!("deal.proposed.{}", id(source)));
            let gap = uses.map(|uses| uses - sources);
            return Some(
                self.named("proposed-gap", entered(gap)).from(["deal.uses"]).from(from).on_payroll(self.story),
            );
        }
        let (source, _) = self.found(name)?;
        let amount = proposed_amount(proposed, source).unwrap_or_default();
        let entry = self.called(&source.label(), "proposed", Value::Money(Some(amount))).by(by);
        Some(entry.from([format!("deal.source.{name}"), "deal.least-cover".to_owned()]).on_payroll(self.story))
    }

    fn inventory(&self, what: &str) -> Option<Entry> {
        let inventory = &self.conversion.deal.inventory;
        let amount = match what {
            "brought" => inventory.brought,
            "kept" => inventory.kept,
            "lent" => inventory.lent,
            _ => return None,
        };
        let said = !self.conversion.said.funding.inventory.is_empty();
        Some(self.named(what, entered(said.then_some(amount))))
    }

    fn deduction(&self, what: &str) -> Option<Entry> {
        let found = self.conversion.deal.deduction;
        let shares = ["deal.source.member-shares", "deal.members"];
        Some(match what {
            "monthly" => self.named(what, entered(found.map(|one| one.monthly))).from(shares),
            "of-mean-pay" => {
                let share = found.map_or(Value::NotEntered, |one| Value::Share(one.of_mean_pay));
                self.named(what, share).from(["deal.deduction.monthly"]).by(&["assumption.member_share_of_pay"])
            }
            "too-much-for" => {
                let count = found.map_or(Value::NotEntered, |one| Value::Number(Some(one.too_much_for.into())));
                self.named(what, count).from(["deal.deduction.monthly"]).by(&["assumption.member_share_of_pay"])
            }
            _ => return None,
        })
    }

    fn debt(&self, source: &str, year: &str, what: &str) -> Option<Entry> {
        let (_, found) = self.found(source)?;
        let number = year.parse::<usize>().ok()?.checked_sub(1).filter(|number| *number < STATED)?;
        let debt = found?.schedule.as_ref()?.year(number);
        let amount = match what {
            "interest" => debt.interest,
            "paid" => debt.paid,
            "closing" => debt.closing,
            _ => return None,
        };
        let entry = self.named(&format!("debt-{what}"), Value::Money(Some(amount)));
        let args = [("what", Arg::from(entry.label.as_str())), ("source", Arg::Word(found?.id.label()))];
        let label = self.words.text("label-deal-of-source", &args);
        Some(self.in_year(Entry { label, ..entry }, year).from([format!("deal.source.{source}")]))
    }

    fn cover(&self, year: &str, what: &str) -> Option<Entry> {
        let found: &YearCover = in_year(&self.conversion.deal.cover, year)?;
        let at = |what: &str| format!("deal.cover.{year}.{what}");
        let of_year = |lines: &[&str]| -> Vec<String> {
            lines.iter().map(|line| format!("deal.statement.likely.{year}.{line}")).collect()
        };
        let money = |amount| Value::Money(Some(amount));
        let entry = match what {
            "available" => {
                self.named("cover-available", money(found.available)).of(of_year(&["ebitda", "tax", "equipment"]))
            }
            "old" => self.named("cover-old", money(found.old)).of(of_year(&["old-interest", "old-debts"])),
            "new" => {
                let debts = self.conversion.deal.sources.iter().filter(|source| source.schedule.is_some());
                let paid = debts.map(|source| format!("deal.debt.{}.{year}.paid", id(&source.id)));
                return Some(self.in_year(self.named("cover-new", money(found.new)).from(paid), year));
            }
            "senior" => {
                let note = format!("deal.debt.{}.{year}.paid", id(&SourceId::SellerNote));
                let noted = self
                    .conversion
                    .deal
                    .sources
                    .iter()
                    .any(|one| one.id == SourceId::SellerNote && one.schedule.is_some());
                self.named("cover-senior", cover_value(false, found.senior))
                    .of(["available", "old", "new"].map(at).into_iter().chain(noted.then_some(note)).collect())
                    .by(&["assumption.debt_cover_thin", "assumption.debt_cover_fails"])
            }
            "cover" => self
                .named("cover-cover", cover_value(false, found.cover))
                .of(["available", "old", "new"].map(at).to_vec())
                .by(&["assumption.debt_cover_thin", "assumption.debt_cover_fails"]),
            _ => return None,
        };
        Some(self.in_year(entry, year).on_payroll(self.story))
    }

    fn condition(&self, name: &str) -> Option<Entry> {
        let found = self.conversion.conditions.iter().find(|one| id(&one.id) == name)?;
        let value = match found.figure {
            None => Value::Nothing,
            Some(Figure::Count(count, _)) => Value::Number(Some(count.into())),
            Some(Figure::Days(days)) => Value::Number(Some(days.into())),
            Some(Figure::Rate(share, _)) if found.id == ConditionId::SavingLikely => Value::Share(Some(share)),
            Some(Figure::Rate(times, _)) => Value::Times(Some(times)),
            Some(Figure::Sum(sum)) => Value::Money(Some(sum)),
        };
        let entry = self.called(&found.id.label(), "condition", value);
        Some(match found.id {
            ConditionId::CashReachesStart => entry.from(["deal.spare-days"]),
            ConditionId::TasksHeld => entry.from(["proposal.tasks.unheld"]),
            ConditionId::PayAgreed => entry.from(["proposal.pay.falls"]),
            ConditionId::Funded => entry.from(["deal.gap"]),
            ConditionId::Covered => entry.from(["deal.least-cover"]),
            ConditionId::SavingLikely => entry.by(&["assumption.draws_that_save"]),
            ConditionId::NeedCarried if self.conversion.proposed.is_some() => entry.from(["deal.proposed.gap"]),
            _ => entry,
        })
    }

    /// What the figure of a condition is held to, or counted among.
    fn held_to(&self, name: &str) -> Option<Entry> {
        let found = self.conversion.conditions.iter().find(|one| id(&one.id) == name)?;
        let value = match held_to(found.figure?)? {
            share if found.id == ConditionId::SavingLikely => Value::Share(Some(share)),
            times if found.id == ConditionId::Covered => Value::Times(Some(times)),
            count => Value::Number(Some(count)),
        };
        let label = self.words.text("label-deal-held-to", &[("condition", Arg::Word(found.id.label()))]);
        let entry = Entry::new(label, value, "deal-held-to");
        Some(match found.id {
            ConditionId::TasksHeld => entry.from(["proposal.tasks.all"]),
            ConditionId::PayAgreed => entry.from(["proposal.pay.falls"]),
            ConditionId::Covered => entry.by(&["assumption.debt_cover_thin"]),
            ConditionId::SavingLikely => entry.by(&["assumption.draws_that_save"]),
            _ => entry,
        })
    }

    fn benchmark(&self, measure: &str) -> Option<Entry> {
        let own = own_figures(&self.story.proposal, &self.story.savings);
        let (measure, own) = own.into_iter().find(|(known, _)| id(known) == measure)?;
        let value = if is_ratio(measure) { Value::Times(Some(own)) } else { Value::Share(Some(own)) };
        let entry = self.called(&measure.label(), "benchmark", value);
        Some(entry.from(["savings.headcount-neutral.before.total", "savings.headcount-neutral.after.total"]))
    }
}

/// What a condition's figure is held to, or counted among; none where it is held to nothing.
fn held_to(figure: Figure) -> Option<Decimal> {
    match figure {
        Figure::Count(_, of) => Some(of.into()),
        Figure::Rate(_, floor) => Some(floor),
        Figure::Days(_) | Figure::Sum(_) => None,
    }
}

/// Whether a measure is a multiple, where the others are shares.
fn is_ratio(measure: crate::viability::benchmarks::Measure) -> bool {
    measure == crate::viability::benchmarks::Measure::PayRatio
}

/// Cover is none where nothing is due, and not known where no books say what there is to pay with.
fn cover_value(no_books: bool, cover: Option<Decimal>) -> Value {
    match cover {
        Some(cover) => Value::Times(Some(cover)),
        None if no_books => Value::Times(None),
        None => Value::Nothing,
    }
}

/// Returns the owner's ways; none without books.
fn ways(conversion: &Conversion) -> Option<&OwnersWays> {
    conversion.by_books.as_ref().map(|books| &books.owners_ways)
}

/// How many years accounts are told for.
const ACCOUNT_YEARS: usize = KEPT;
