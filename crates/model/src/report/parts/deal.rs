//! How the change is paid for, and whether the firm then lives, in words.

use rust_decimal::Decimal;

use super::super::charts::{self, id};
use super::super::document::{Align, Inline, ParagraphStyle, Row, RowKind};
use super::super::figures;
use super::super::privacy;
use super::deal_words::{
    benchmark_value, condition_by, deal_bounds, deal_findings, deal_headline, deal_runway, deal_terms, law_known,
    measure_value, measures, route_day, stands,
};
use super::{Block, Report, source_note};
use crate::money::Amount;
use crate::problem::Arg;
use crate::viability::benchmarks::{Benchmark, own_figures};
use crate::viability::conversion::{Conversion, KEPT, STATED};
use crate::viability::rescue::Provision;

/// Lines of the statements that are printed of the courses beside the likely one.
const MAIN: [&str; 7] = ["sales", "payroll", "ebitda", "surplus", "cash", "new-debts", "equity"];
/// Lines of the accounts that are printed.
const ACCOUNTS: [&str; 11] = [
    "surplus",
    "paid-in",
    "to-reserve",
    "in-cash",
    "to-accounts",
    "from-shares",
    "paid-out",
    "reserve",
    "accounts",
    "shares",
    "at-stake",
];

impl Report<'_> {
    /// The deal.
    pub(super) fn deal(&mut self) {
        let Some(conversion) = &self.story.conversion else { return };
        self.section("section-deal");
        let headline = deal_headline(conversion, self.story, self.words);
        self.say(ParagraphStyle::Lead, headline);
        if self.redacted() {
            // Sums that hold what one seller is paid, or what one owner draws, give it away together.
            self.body("redacted-deal", &[]);
        } else {
            for finding in deal_findings(conversion, self.story, self.words) {
                self.say(ParagraphStyle::Body, finding);
            }
            self.funding(conversion);
            if conversion.by_books.is_some() {
                self.worth(conversion);
                self.owners_ways(conversion);
                self.statements();
                self.members(conversion);
            }
        }
        self.timeline(conversion);
        self.legal_routes(conversion);
        self.readiness(conversion);
        if conversion.by_books.is_some() && !self.redacted() {
            self.unit_costs(conversion);
        }
        self.benchmarks();
    }

    /// A figure by its address, with what must be said beside it; as a sum of whole units where `whole`.
    fn shown(&self, address: &str, whole: bool) -> String {
        let Some(shown) = figures::figure(self.story, self.words, address) else { return String::new() };
        let exact = shown.exact.parse::<Decimal>().ok().filter(|_| whole);
        let text = exact.map_or(shown.text, |exact| self.words.number(exact, 0));
        match shown.mark.is_empty() {
            true => text,
            false => self.words.text("marked", &[("text", text.into()), ("mark", shown.mark.into())]),
        }
    }

    fn row(&self, label: String, addresses: &[String], total: bool, whole: bool) -> Row {
        let figures = addresses.iter().map(|address| self.shown(address, whole));
        let cells = std::iter::once(label).chain(figures).collect();
        // What is worked out as a plan stands at the end of a row: today's figure is read from the books.
        let note = addresses.last().map(|address| self.basis_of(address)).unwrap_or_default();
        Row::noted(if total { RowKind::Total } else { RowKind::Body }, cells, note)
    }

    fn label(&self, address: &str) -> String {
        figures::figure(self.story, self.words, address).map(|shown| shown.label).unwrap_or_default()
    }

    /// Lines with one figure each.
    fn ledger(&mut self, caption: &str, addresses: &[&str]) {
        let row = |address: &&str| self.row(self.label(address), &[(*address).to_owned()], false, false);
        let rows = addresses.iter().map(row).collect();
        let columns = vec![self.column("column-line", Align::Start, 5), self.column("column-value", Align::End, 3)];
        self.table(caption, columns, rows);
    }

    fn funding(&mut self, conversion: &Conversion) {
        let deal = &conversion.deal;
        let mut rows: Vec<Row> = deal
            .uses
            .iter()
            .map(|one| {
                let address = format!("deal.use.{}", id(&one.id));
                let cells = vec![self.word(&one.id.label()), String::new(), self.shown(&address, false)];
                Row::noted(RowKind::Body, cells, self.basis_of(&address))
            })
            .collect();
        let total = |label: &str, address: &str| {
            let cells = vec![self.word(label), String::new(), self.shown(address, false)];
            Row::noted(RowKind::Total, cells, self.basis_of(address))
        };
        rows.push(total("label-deal-uses", "deal.uses"));
        for source in figures::SOURCES {
            let terms = deal_terms(&conversion.said.funding, source, self.story, self.words);
            let address = format!("deal.source.{}", id(&source));
            let cells = vec![self.word(&source.label()), terms, self.shown(&address, false)];
            rows.push(Row::noted(RowKind::Body, cells, self.basis_of(&address)));
        }
        rows.push(total("label-deal-sources", "deal.sources"));
        rows.push(total("label-deal-gap", "deal.gap"));
        rows.push(total("label-deal-gap-at-start", "deal.gap-at-start"));
        let columns = vec![
            self.column("column-what", Align::Start, 5),
            self.column("column-terms", Align::Start, 6),
            self.column("column-value", Align::End, 3),
        ];
        self.section("section-funding");
        self.figure(charts::funding(self.story, self.words));
        self.table("table-funding", columns, rows);
        if deal.deduction.is_some() {
            let addresses = figures::DEDUCTION.map(|what| format!("deal.deduction.{what}"));
            self.ledger("table-deduction", &addresses.each_ref().map(String::as_str));
        }
        if !conversion.said.funding.inventory.is_empty() {
            let addresses = figures::INVENTORY.map(|what| format!("deal.inventory.{what}"));
            self.ledger("table-inventory", &addresses.each_ref().map(String::as_str));
        }
        if !deal.cover.is_empty() {
            let years = deal.cover.len();
            let rows = figures::COVER.iter().map(|line| {
                let label = self.word(&format!("label-deal-cover-{line}"));
                let addresses: Vec<String> = (1..=years).map(|year| format!("deal.cover.{year}.{line}")).collect();
                self.row(label, &addresses, *line == "cover", !["senior", "cover"].contains(line))
            });
            let rows = rows.collect();
            let columns = self.year_columns(5, 1..=years);
            self.table("table-cover", columns, rows);
        }
        match &conversion.proposed {
            Some(_) => {
                let mut addresses: Vec<String> =
                    figures::SOURCES.iter().map(|source| format!("deal.proposed.{}", id(source))).collect();
                addresses.push("deal.proposed.gap".to_owned());
                self.body("deal-proposed-what", &[]);
                self.ledger("table-proposed", &addresses.iter().map(String::as_str).collect::<Vec<_>>());
            }
            None => self.body("deal-proposed-none", &[]),
        }
    }

    fn year_columns(&self, label: u16, years: impl Iterator<Item = usize>) -> Vec<(String, Align, u16)> {
        let year = |year: usize| self.words.text("column-year", &[("year", year.to_string().into())]);
        let mut columns = vec![self.column("column-line", Align::Start, label)];
        columns.extend(years.map(|number| (year(number), Align::End, 3)));
        columns
    }

    fn worth(&mut self, conversion: &Conversion) {
        self.section("section-worth");
        if let Some(bounds) = deal_bounds(conversion, self.story, self.words) {
            self.say(ParagraphStyle::Body, bounds);
        }
        let classes = figures::CLASSES.iter().map(|class| {
            let addresses = figures::ASSETS.map(|column| format!("deal.asset.{class}.{column}"));
            self.row(self.word(&format!("asset-{class}")), &addresses, false, false)
        });
        let mut rows: Vec<Row> = classes.collect();
        let all = figures::ASSETS.map(|column| format!("deal.assets.{column}"));
        rows.push(self.row(self.word("line-all-assets"), &all, true, false));
        let columns = vec![
            self.column("column-what", Align::Start, 4),
            self.column("label-deal-asset-book", Align::End, 3),
            self.column("label-deal-asset-going", Align::End, 3),
            self.column("label-deal-asset-forced", Align::End, 3),
        ];
        self.table("table-assets", columns, rows);
        let addresses = figures::WORTH.map(|what| format!("deal.worth.{what}"));
        self.ledger("table-worth", &addresses.each_ref().map(String::as_str));
    }

    fn owners_ways(&mut self, conversion: &Conversion) {
        let mut rows = Vec::new();
        // What very few are paid as members is not printed: it would be somebody's pay.
        let owners: Decimal =
            self.story.firm.staff.iter().filter(|post| post.drawings > Amount::ZERO).map(|post| post.multiple()).sum();
        for (way, lines) in [
            ("way-members", ["at-once", "by-note", "share", "wage"].as_slice()),
            ("way-closing", &["realised", "owed", "closing", "unknown"]),
            ("way-trade", &["trade"]),
        ] {
            for line in lines {
                let address = format!("deal.owner.{line}");
                let hidden = *line == "wage" && privacy::too_few(owners);
                let value = if hidden { self.word("not-shown") } else { self.shown(&address, false) };
                let cells = vec![self.word(way), self.label(&address), value];
                rows.push(Row::noted(RowKind::Body, cells, self.basis_of(&address)));
            }
        }
        let columns = vec![
            self.column("column-way", Align::Start, 4),
            self.column("column-what", Align::Start, 5),
            self.column("column-value", Align::End, 3),
        ];
        self.section("section-owner");
        self.body("owner-what", &[]);
        self.table("table-owner", columns, rows);
        let Some(paid) = conversion.by_books.as_ref().and_then(|books| books.owners_ways.closing.paid.as_ref()) else {
            self.body("claims-not-known", &[]);
            return;
        };
        let claims = paid.iter().map(|one| {
            let name = id(&one.claim);
            let addresses = ["owed", "paid"].map(|what| format!("deal.claim.{name}.{what}"));
            self.row(self.word(&one.claim.label()), &addresses, false, false)
        });
        let rows = claims.collect();
        let columns = vec![
            self.column("column-claim", Align::Start, 6),
            self.column("label-deal-claim-owed", Align::End, 3),
            self.column("label-deal-claim-paid", Align::End, 3),
        ];
        self.table("table-claims", columns, rows);
    }

    fn statements(&mut self) {
        self.section("section-years");
        self.body("years-what", &[]);
        let opening = ["cash", "new-debts", "equity"].map(|line| format!("deal.statement.likely.0.{line}"));
        self.ledger("table-opening", &opening.each_ref().map(String::as_str));
        for (course, lines) in
            [("likely", figures::STATEMENT.as_slice()), ("low", MAIN.as_slice()), ("high", MAIN.as_slice())]
        {
            let rows = lines.iter().map(|line| {
                let mut addresses = vec![format!("deal.book.{line}")];
                addresses.extend((1..=STATED).map(|year| format!("deal.statement.{course}.{year}.{line}")));
                let total = ["ebitda", "surplus", "cash", "equity"].contains(line);
                self.row(self.word(&format!("label-deal-statement-{line}")), &addresses, total, true)
            });
            let rows = rows.collect();
            let mut columns = self.year_columns(5, 1..=STATED);
            columns.insert(1, self.column("column-today", Align::End, 3));
            columns.iter_mut().skip(1).for_each(|column| column.2 = 4);
            self.table(&format!("table-years-{course}"), columns, rows);
        }
        self.ledger("table-break-even", &["deal.break-even.before", "deal.break-even.after"]);
    }

    fn members(&mut self, conversion: &Conversion) {
        self.section("section-members");
        if let Some(books) = &conversion.by_books {
            self.body("members-what", &[("leaving", Arg::Share(books.leaving))]);
        }
        let most = figures::COURSES.map(|course| format!("deal.account.{course}.most"));
        self.ledger("table-most", &most.each_ref().map(String::as_str));
        let ruined = conversion.by_books.as_ref().is_some_and(|books| {
            books.accounts[1].years.iter().all(|year| year.surplus < Amount::ZERO && year.accounts == Amount::ZERO)
        });
        if ruined {
            self.body("members-ruined", &[]);
        }
        self.figure(charts::members_capital(self.story, self.words));
        for (caption, years) in [("table-accounts-first", 1..=STATED), ("table-accounts-then", STATED + 1..=KEPT)] {
            let rows = ACCOUNTS.iter().map(|line| {
                let addresses: Vec<String> =
                    years.clone().map(|year| format!("deal.account.likely.{year}.{line}")).collect();
                self.row(self.word(&format!("label-deal-account-{line}")), &addresses, *line == "at-stake", true)
            });
            let rows = rows.collect();
            let columns = self.year_columns(6, years);
            self.table(caption, columns, rows);
        }
    }

    fn timeline(&mut self, conversion: &Conversion) {
        self.section("section-timeline");
        let sentence = deal_runway(conversion, self.words);
        self.say(ParagraphStyle::Body, sentence);
        self.figure(charts::steps(self.story, self.words));
        let rows = conversion.timeline.steps.iter().map(|step| {
            let days = [step.from, step.until].map(|day| self.words.short_date(day));
            (RowKind::Body, std::iter::once(self.word(&step.id.label())).chain(days).collect())
        });
        let rows = rows.collect();
        let columns = vec![
            self.column("column-step", Align::Start, 5),
            self.column("column-from", Align::Start, 3),
            self.column("column-until", Align::Start, 3),
        ];
        self.table("table-timeline", columns, rows);
    }

    fn law_note(&self, law: &Provision) -> Vec<Inline> {
        let known = law_known(law.verified, self.words);
        let parts = [Some(law.statute.clone()), Some(known), law.note.clone()];
        source_note(&parts.into_iter().flatten().collect::<Vec<_>>().join(". "), law.link.as_deref())
    }

    fn legal_routes(&mut self, conversion: &Conversion) {
        self.section("section-legal-routes");
        let (Some(country), Some(routes)) = (&conversion.law, &conversion.routes) else {
            self.body("deal-routes-unknown", &[]);
            return;
        };
        self.body("legal-routes-what", &[]);
        let rows = routes.iter().map(|dated| {
            let [day, lead] = route_day(dated, self.words);
            let needs = self.word(&country.route_needs(&dated.route));
            let duty = self.word(&country.route_duty(&dated.route));
            let cells =
                vec![self.word(&country.route_label(&dated.route)), [needs, duty].join(" "), [day, lead].join("; ")];
            Row::noted(RowKind::Body, cells, self.law_note(&dated.route.law))
        });
        let rows = rows.collect();
        let columns = vec![
            self.column("column-legal-route", Align::Start, 3),
            self.column("column-needs", Align::Start, 6),
            self.column("column-last-day", Align::Start, 4),
        ];
        self.table("table-routes", columns, rows);
        let duties = country.duties.iter().map(|duty| {
            let text = self.word(&country.duty_label(duty));
            vec![Inline::text(text), Inline::Note { text: self.law_note(duty) }]
        });
        let items: Vec<_> = duties.collect();
        if !items.is_empty() {
            self.body("routes-duties", &[]);
            self.blocks.push(Block::List { items });
        }
    }

    fn readiness(&mut self, conversion: &Conversion) {
        self.section("section-readiness");
        let rows = conversion.conditions.iter().map(|one| {
            let state = self.word(&format!("state-{}", id(&one.state)));
            let by = match self.redacted() {
                true => self.word("redacted-word"),
                false => condition_by(one, self.story, self.words),
            };
            (RowKind::Body, vec![self.word(&one.id.label()), state, by])
        });
        let rows = rows.collect();
        let columns = vec![
            self.column("column-condition", Align::Start, 6),
            self.column("column-state", Align::Start, 2),
            self.column("column-judged-by", Align::Start, 4),
        ];
        self.table("table-readiness", columns, rows);
    }

    fn unit_costs(&mut self, conversion: &Conversion) {
        self.section("section-unit-cost");
        if conversion.said.competitor.is_none() {
            self.body("unit-cost-not-entered", &[]);
            return;
        }
        let rows = figures::UNIT.iter().map(|line| {
            let addresses = figures::FIRMS.map(|firm| format!("deal.unit.{firm}.{line}"));
            self.row(self.word(&format!("label-deal-unit-{line}")), &addresses, *line == "whole", false)
        });
        let rows = rows.collect();
        let mut columns = vec![self.column("column-line", Align::Start, 4)];
        columns.extend(figures::FIRMS.map(|firm| (self.word(&format!("unit-firm-{firm}")), Align::End, 3)));
        self.body("unit-cost-what", &[]);
        self.table("table-unit-cost", columns, rows);
    }

    fn benchmarks(&mut self) {
        if self.story.benchmarks.figures.is_empty() {
            return;
        }
        self.section("section-benchmarks");
        self.body("benchmarks-what", &[]);
        let own = own_figures(&self.story.proposal, &self.story.savings);
        for measure in measures(self.story) {
            let name = self.word(&measure.label());
            let here = match own.get(&measure) {
                Some(value) => {
                    let value = measure_value(measure, *value, self.words);
                    let stands = stands(self.story, measure, self.words);
                    let args = [("measure", name.into()), ("value", value.into()), ("stands", stands.into())];
                    self.words.text("benchmark-here", &args)
                }
                None => self.words.text("benchmark-none", &[("measure", name.into())]),
            };
            self.say(ParagraphStyle::Body, here);
            let row = |one: &Benchmark| {
                let looked_at = [one.sample.as_str(), one.place.as_str(), one.year.as_str()].join(", ");
                let known = law_known(one.verified, self.words);
                let note = source_note(&[one.source.as_str(), known.as_str()].join(". "), Some(&one.link));
                let cells = vec![looked_at, benchmark_value(one, self.words), one.caveat.clone()];
                Row::noted(RowKind::Body, cells, note)
            };
            let rows = self.story.benchmarks.of(measure).map(row).collect();
            let columns = vec![
                self.column("column-sample", Align::Start, 5),
                self.column("column-value", Align::Start, 3),
                self.column("column-caveat", Align::Start, 7),
            ];
            self.table(&measure.label(), columns, rows);
        }
    }
}
