//! The deal, members' accounts and statements put into words.

use leveller_model::report;
use leveller_model::report::charts::{self, id};
use leveller_model::report::figures;
use leveller_model::report::words::Words;
use leveller_model::story::Story;
use leveller_model::viability::conversion::{ByBooks, Conversion, KEPT, STATED};
use leveller_model::viability::funding::SourceId;
use leveller_model::viability::readiness::Condition;
use leveller_model::viability::rescue::{CountryRoutes, Provision};
use leveller_model::viability::timeline::{StepId, Timeline};

use super::super::deal::{
    BenchmarkView, ByBooksView, ConditionView, CourseView, DealView, DutyView, LawView, LegalRouteView, MeasureView,
    ProposedView, RoutesView, SourceRow, StepView, TableRow, TableView, TimelineView, WayView,
};
use super::super::{Figure, Line};
use super::{CHART_WIDTH, HALF_WIDTH, chart, figure, figure_of, line_of, lines, with_figures};

/// What findings tell of.
const FINDINGS: [&str; 4] =
    ["deal.loss-today", "deal.loss-first", "deal.statement.likely.1.surplus", "deal.account.likely.1.from-shares"];

/// Returns the second half of the chapter; none where the plan's edition knows no deal.
pub(super) fn deal(story: &Story, words: &Words) -> Option<DealView> {
    let conversion = story.conversion.as_ref()?;
    let told = Told { story, words };
    let deal = &conversion.deal;
    let uses: Vec<String> = deal.uses.iter().map(|one| id(&one.id)).collect();
    let mut use_lines = told.lines("deal.use", &uses, "");
    use_lines.extend(told.line("deal.uses", true));
    let said = &conversion.said;
    let deducted = if deal.deduction.is_some() { figures::DEDUCTION.as_slice() } else { &[] };
    let brought = if said.funding.inventory.is_empty() { &[] } else { figures::INVENTORY.as_slice() };
    let sums = [told.line("deal.sources", true), told.line("deal.gap", false), told.line("deal.gap-at-start", false)];
    Some(DealView {
        headline: with_figures(
            story,
            words,
            report::deal_headline(conversion, story, words),
            &["deal.gap", "deal.years-not-covered", "deal.years"],
        ),
        findings: report::deal_findings(conversion, story, words)
            .into_iter()
            .map(|finding| with_figures(story, words, finding, &FINDINGS))
            .collect(),
        funding: said.funding.clone(),
        worth: said.worth.clone(),
        expected: said.expected.clone(),
        competitor: said.competitor.clone(),
        uses: use_lines,
        sources: told.sources(conversion),
        funding_chart: chart(charts::funding(story, words), HALF_WIDTH),
        sums: sums.into_iter().flatten().collect(),
        inventory: lines(story, words, "deal.inventory", brought, ""),
        deduction: lines(story, words, "deal.deduction", deducted, ""),
        proposed: conversion.proposed.as_ref().map(|proposed| {
            let mut names = figures::SOURCES.iter().map(id).collect::<Vec<_>>();
            names.push("gap".to_owned());
            ProposedView {
                funding: proposed.clone(),
                lines: told.lines("deal.proposed", &names, "gap"),
                taken: *proposed == said.funding,
            }
        }),
        cover: (!deal.cover.is_empty()).then(|| told.cover(deal.cover.len())),
        by_books: conversion.by_books.as_ref().map(|books| told.by_books(conversion, books)),
        timeline: told.timeline(conversion),
        routes: told.routes(conversion),
        conditions: conversion.conditions.iter().map(|one| told.condition(one)).collect(),
        benchmarks: report::measures(story).into_iter().map(|measure| told.measure(measure)).collect(),
    })
}

struct Told<'a> {
    story: &'a Story,
    words: &'a Words,
}

impl Told<'_> {
    fn line(&self, address: &str, total: bool) -> Option<Line> {
        figures::figure(self.story, self.words, address).map(|shown| line_of(shown, total))
    }

    fn lines(&self, prefix: &str, names: &[String], total: &str) -> Vec<Line> {
        lines(self.story, self.words, prefix, &names.iter().map(String::as_str).collect::<Vec<_>>(), total)
    }

    fn figure(&self, address: &str) -> Option<Figure> {
        figures::figure(self.story, self.words, address).map(|_| figure(self.story, self.words, address))
    }

    fn word(&self, id: &str) -> String {
        self.words.word(id)
    }

    fn sources(&self, conversion: &Conversion) -> Vec<SourceRow> {
        let row = |source: &SourceId| SourceRow {
            id: id(source),
            label: self.word(&source.label()),
            terms: report::deal_terms(&conversion.said.funding, *source, self.story, self.words),
            figure: figure(self.story, self.words, &format!("deal.source.{}", id(source))),
        };
        figures::SOURCES.iter().map(row).collect()
    }

    fn whole(&self, address: &str) -> Option<Figure> {
        figures::figure_whole(self.story, self.words, address).map(figure_of)
    }

    /// A table with a column a year; `figure` gives that of a line in a column.
    fn years(
        &self,
        columns: Vec<String>,
        rows: &[&str],
        totals: &[&str],
        label: impl Fn(&str) -> String,
        figure: impl Fn(usize, &str) -> Option<Figure>,
    ) -> TableView {
        let count = columns.len();
        let row = |line: &&str| TableRow {
            label: label(line),
            figures: (0..count).map(|column| figure(column, line)).collect(),
            total: totals.contains(line),
        };
        TableView { columns, rows: rows.iter().map(row).collect() }
    }

    fn year(&self, year: usize) -> String {
        self.words.text("column-year", &[("year", year.to_string().into())])
    }

    fn cover(&self, years: usize) -> TableView {
        self.years(
            (1..=years).map(|year| self.year(year)).collect(),
            &figures::COVER,
            &["cover"],
            |line| self.word(&format!("label-deal-cover-{line}")),
            |column, line| self.whole(&format!("deal.cover.{}.{line}", column + 1)),
        )
    }

    fn by_books(&self, conversion: &Conversion, books: &ByBooks) -> ByBooksView {
        let columns = |names: &[&str]| names.iter().map(|name| self.word(name)).collect::<Vec<_>>();
        let claims: Vec<String> = match &books.owners_ways.closing.paid {
            Some(paid) => paid.iter().map(|one| id(&one.claim)).collect(),
            None => Vec::new(),
        };
        let mut assets = self.years(
            columns(&["label-deal-asset-book", "label-deal-asset-going", "label-deal-asset-forced"]),
            &figures::CLASSES,
            &[],
            |class| self.word(&format!("asset-{class}")),
            |column, class| self.figure(&format!("deal.asset.{class}.{}", figures::ASSETS[column])),
        );
        assets.rows.push(TableRow {
            label: self.word("line-all-assets"),
            figures: figures::ASSETS.iter().map(|column| self.figure(&format!("deal.assets.{column}"))).collect(),
            total: true,
        });
        let way = |label: &str, names: &[&str]| WayView {
            label: self.word(label),
            lines: lines(self.story, self.words, "deal.owner", names, ""),
        };
        ByBooksView {
            assets,
            worth: lines(self.story, self.words, "deal.worth", &figures::WORTH, ""),
            bounds: report::deal_bounds(conversion, self.story, self.words).unwrap_or_default(),
            ways: vec![
                way("way-members", &["at-once", "by-note", "share", "wage"]),
                way("way-closing", &["realised", "owed", "closing", "unknown"]),
                way("way-trade", &["trade"]),
            ],
            claims: self.years(
                columns(&["label-deal-claim-owed", "label-deal-claim-paid"]),
                &claims.iter().map(String::as_str).collect::<Vec<_>>(),
                &[],
                |claim| self.word(&format!("claim-{claim}")),
                |column, claim| self.figure(&format!("deal.claim.{claim}.{}", ["owed", "paid"][column])),
            ),
            capital_chart: chart(charts::members_capital(self.story, self.words), CHART_WIDTH),
            break_even: lines(self.story, self.words, "deal.break-even", &["before", "after"], ""),
            courses: figures::COURSES.iter().map(|course| self.course(course)).collect(),
            unit_costs: self.years(
                figures::FIRMS.iter().map(|firm| self.word(&format!("unit-firm-{firm}"))).collect(),
                &figures::UNIT,
                &["whole"],
                |line| self.word(&format!("label-deal-unit-{line}")),
                |column, line| self.figure(&format!("deal.unit.{}.{line}", figures::FIRMS[column])),
            ),
        }
    }

    fn course(&self, course: &str) -> CourseView {
        let mut columns = vec![self.word("column-today"), self.word("column-at-start")];
        columns.extend((1..=STATED).map(|year| self.year(year)));
        CourseView {
            id: course.to_owned(),
            label: self.word(&format!("course-{course}")),
            statements: self.years(
                columns,
                &figures::STATEMENT,
                &["ebitda", "surplus", "cash", "equity"],
                |line| self.word(&format!("label-deal-statement-{line}")),
                |column, line| match column {
                    0 => self.whole(&format!("deal.book.{line}")),
                    _ => self.whole(&format!("deal.statement.{course}.{}.{line}", column - 1)),
                },
            ),
            accounts: self.years(
                (1..=KEPT).map(|year| self.year(year)).collect(),
                &figures::ACCOUNT,
                &["equity", "at-stake"],
                |line| self.word(&format!("label-deal-account-{line}")),
                |column, line| self.whole(&format!("deal.account.{course}.{}.{line}", column + 1)),
            ),
            most: figure(self.story, self.words, &format!("deal.account.{course}.most")),
        }
    }

    fn timeline(&self, conversion: &Conversion) -> TimelineView {
        let Timeline { steps, runs_out, .. } = &conversion.timeline;
        let step = |step: &leveller_model::viability::timeline::Step| StepView {
            label: self.word(&step.id.label()),
            from: self.words.short_date(step.from),
            until: self.words.short_date(step.until),
            late: runs_out.is_some_and(|day| step.until > day) && step.id != StepId::FirstPay,
        };
        TimelineView {
            sentence: with_figures(
                self.story,
                self.words,
                report::deal_runway(conversion, self.words),
                &["deal.spare-days", "deal.late-days"],
            ),
            steps: steps.iter().map(step).collect(),
            chart: chart(charts::steps(self.story, self.words), CHART_WIDTH),
        }
    }

    fn law(&self, law: &Provision) -> LawView {
        LawView {
            statute: law.statute.clone(),
            link: law.link.clone().unwrap_or_default(),
            known: report::law_known(law.verified, self.words),
            note: law.note.clone().unwrap_or_default(),
        }
    }

    fn routes(&self, conversion: &Conversion) -> RoutesView {
        let (Some(country), Some(routes)) = (&conversion.law, &conversion.routes) else {
            let unknown = self.word("deal-routes-unknown");
            return RoutesView { unknown, routes: Vec::new(), duties: Vec::new() };
        };
        let country: &CountryRoutes = country;
        let route = |dated: &leveller_model::viability::rescue::Dated| {
            let [day, lead] = report::route_day(dated, self.words);
            LegalRouteView {
                label: self.word(&country.route_label(&dated.route)),
                needs: self.word(&country.route_needs(&dated.route)),
                duty: self.word(&country.route_duty(&dated.route)),
                day,
                lead,
                late: dated.late,
                law: self.law(&dated.route.law),
            }
        };
        let duty = |duty: &Provision| DutyView { label: self.word(&country.duty_label(duty)), law: self.law(duty) };
        RoutesView {
            unknown: String::new(),
            routes: routes.iter().map(route).collect(),
            duties: country.duties.iter().map(duty).collect(),
        }
    }

    fn condition(&self, condition: &Condition) -> ConditionView {
        let name = id(&condition.id);
        ConditionView {
            label: self.word(&condition.id.label()),
            state: id(&condition.state),
            state_text: self.word(&format!("state-{}", id(&condition.state))),
            by: with_figures(
                self.story,
                self.words,
                report::condition_by(condition, self.story, self.words),
                &[&format!("deal.condition.{name}"), &format!("deal.condition.{name}.held-to"), "deal.late-days"],
            ),
            figure: condition.figure.and_then(|_| self.figure(&format!("deal.condition.{name}"))),
            id: name,
        }
    }

    fn measure(&self, measure: leveller_model::viability::benchmarks::Measure) -> MeasureView {
        let row = |one: &leveller_model::viability::benchmarks::Benchmark| BenchmarkView {
            id: one.id.clone(),
            value: report::benchmark_value(one, self.words),
            sample: one.sample.clone(),
            year: one.year.clone(),
            place: one.place.clone(),
            source: one.source.clone(),
            link: one.link.clone(),
            known: report::law_known(one.verified, self.words),
            caveat: one.caveat.clone(),
        };
        MeasureView {
            label: self.word(&measure.label()),
            own: self.figure(&format!("deal.benchmark.{}", id(&measure))),
            stands: report::stands(self.story, measure, self.words),
            rows: self.story.benchmarks.of(measure).map(row).collect(),
        }
    }
}
