//! The report, part by part. Every heading states a finding; nobody is named and no single pay is printed.

use rust_decimal::Decimal;

use super::charts::{self, Drawing, column_money};
use super::document::{Align, Block, Column, Document, Inline, KeyFigure, ParagraphStyle, Row, RowKind};
use super::edition::Edition;
use super::figures;
use super::privacy;
use super::words::Words;
use crate::Date;
use crate::money::Amount;
use crate::problem::{Arg, Code, Problem};
use crate::rules::{RuleRow, country};
use crate::savings::{ClosureId, SameOutput};
use crate::story::Story;

mod cash;
mod compared;
mod deal;
mod deal_words;
mod firm;
mod imprint;
mod order;
mod proposed;
mod ranged;
mod register;
mod saved;
mod sentences;
mod votes;

pub(super) use cash::thirteen_weeks;
pub use cash::{Sign, books_missing, cash_gaps, cash_headline, red_week, signs};
pub use compared::{Beside, Decided, compared, decided_on, decided_sentence, decided_value};
pub use deal_words::{
    benchmark_value, condition_by, deal_bounds, deal_findings, deal_headline, deal_risks, deal_runway, deal_terms,
    law_known, measures, route_day, stands,
};
pub use imprint::{Imprint, imprint};
pub use order::Part;
pub use proposed::{
    FunctionSum, WhoDecides, body_name, cell_method, cell_short, domain_name, findings, function_name, function_sum,
    function_sums, law_of, rota_even, route_what, span_label, structure_what, structures_sentence, task_name,
    who_decides,
};
pub use ranged::{
    chance_text, chances_sentence, first_year_sentence, range_how, range_in_hundredths, range_lines, range_sentence,
    reaching, shape_text, study_about, study_known, whole_percent,
};
pub use sentences::{
    below_minimum, diagnosis_headline, firm_headline, half_sentence, half_title, pay_policy, proposal_headline,
    rule_checked, rule_name, rule_place, rule_source, rule_value,
};
use sentences::{by_sign, not_modelled, pay_policy_at, payroll_then};
pub use votes::Voted;

/// Composes the report of a story, printed on a day. Of a redacted edition the story and what stands beside it are
/// without names already.
pub fn compose(story: &Story, words: &Words, printed_on: Date, beside: &Beside<'_>) -> Document {
    let mut report = Report::new(story, words, beside);
    report.cover(printed_on);
    report.blocks.push(Block::Contents { title: words.word("report-contents") });
    for part in report.parts.clone() {
        match part {
            Part::Summary => report.summary(),
            Part::Firm => report.firm(),
            Part::Proposal => report.proposal(),
            Part::Savings => report.savings(),
            Part::Half => report.half(),
            Part::Viability => report.cash(),
            Part::Register => report.register(),
            Part::Open => report.open(),
        }
    }
    let foot = words.text(
        "report-foot",
        &[
            ("name", story.name.as_str().into()),
            ("date", Arg::Date(story.as_of)),
            ("scenario", story.scenario.name.as_str().into()),
        ],
    );
    Document {
        language: words.language().to_owned(),
        title: words.text("report-title", &[("name", story.name.as_str().into())]),
        subject: words.word("report-subtitle"),
        printed_on,
        running_foot: beside.edition.foot(foot, words),
        page_of: words.text("report-page", &[("page", "{page}".into()), ("pages", "{pages}".into())]),
        draft_mark: None,
        house: None,
        blocks: report.blocks,
    }
}

struct Report<'a> {
    story: &'a Story,
    words: &'a Words,
    beside: &'a Beside<'a>,
    parts: Vec<Part>,
    blocks: Vec<Block>,
    chapters: u32,
    figures: u32,
    tables: u32,
}

impl<'a> Report<'a> {
    fn new(story: &'a Story, words: &'a Words, beside: &'a Beside<'a>) -> Self {
        let parts = Part::arranged(beside.parts);
        Self { story, words, beside, parts, blocks: Vec::new(), chapters: 0, figures: 0, tables: 0 }
    }
}

impl Report<'_> {
    fn money(&self, amount: Amount) -> String {
        self.words.money(amount, self.story.firm.currency)
    }

    /// What payroll is, with what must be said beside it.
    fn cost(&self, amount: Amount) -> String {
        figures::marked(self.money(amount), self.story, self.words)
    }

    /// What payroll would be, or change by, with what must be said beside it.
    fn cost_after(&self, amount: Amount) -> String {
        figures::marked_after(self.money(amount), self.story, self.words)
    }

    fn share_after(&self, share: Decimal) -> Arg {
        figures::marked_after(self.words.share(share), self.story, self.words).into()
    }

    fn amount(&self, amount: Amount) -> String {
        self.words.amount(amount, self.story.firm.currency)
    }

    fn word(&self, id: &str) -> String {
        self.words.word(id)
    }

    /// Whether names and what tells of one or two people stay out.
    fn redacted(&self) -> bool {
        self.beside.edition == Edition::Redacted
    }

    /// The number of the part that lists every value, which is in every report.
    fn register_number(&self) -> String {
        let at = self.parts.iter().position(|part| *part == Part::Register);
        at.map_or(0, |at| at + 1).to_string()
    }

    fn chapter(&mut self, text: String) {
        self.chapters += 1;
        let number = self.chapters.to_string();
        let anchor = Some(format!("part-{number}"));
        self.blocks.push(Block::Heading { level: 1, anchor, number: Some(number), text });
    }

    fn section(&mut self, id: &str) {
        let text = self.word(id);
        self.blocks.push(Block::Heading { level: 2, number: None, text, anchor: Some(id.to_owned()) });
    }

    fn say(&mut self, style: ParagraphStyle, text: String) {
        self.blocks.push(Block::Paragraph { style, text: vec![Inline::text(text)] });
    }

    fn body(&mut self, id: &str, args: &[(&str, Arg)]) {
        let text = self.words.text(id, args);
        self.say(ParagraphStyle::Body, text);
    }

    fn figure(&mut self, drawing: Option<Drawing>) {
        let Some(Drawing { caption, alternative, chart }) = drawing else { return };
        self.figures += 1;
        let caption = self
            .words
            .text("caption-figure", &[("number", self.figures.to_string().into()), ("caption", caption.into())]);
        self.blocks.push(Block::Figure { caption, alternative, chart });
    }

    /// A table: heads with alignment and width, rows with their kind.
    fn table<T: Into<Row>>(&mut self, caption: &str, columns: Vec<(String, Align, u16)>, rows: Vec<T>) {
        self.tables += 1;
        let caption = self.words.text(
            "caption-table",
            &[("number", self.tables.to_string().into()), ("caption", self.word(caption).into())],
        );
        self.blocks.push(Block::Table {
            caption: Some(caption),
            columns: columns.into_iter().map(|(head, align, width)| Column { head, align, width }).collect(),
            rows: rows.into_iter().map(Into::into).collect(),
        });
    }

    /// What a figure rests on, for a note: how it is worked out, and from which values of law and assumptions.
    fn basis_of(&self, address: &str) -> Vec<Inline> {
        let register = self.register_number();
        let Some(basis) = figures::basis(self.story, self.words, address, &register) else { return Vec::new() };
        vec![Inline::text(basis)]
    }

    fn column(&self, id: &str, align: Align, width: u16) -> (String, Align, u16) {
        (self.word(id), align, width)
    }

    fn money_column(&self, id: &str, width: u16) -> (String, Align, u16) {
        (column_money(self.words, id, self.story.firm.currency), Align::End, width)
    }

    /// A column of amounts that hold what employers pay on top.
    fn cost_column(&self, id: &str, width: u16) -> (String, Align, u16) {
        let head = column_money(self.words, id, self.story.firm.currency);
        let head = match id {
            "column-cost" => figures::marked(head, self.story, self.words),
            _ => figures::marked_after(head, self.story, self.words),
        };
        (head, Align::End, width)
    }

    fn cover(&mut self, printed_on: Date) {
        let Story { name, firm, savings, .. } = self.story;
        let neutral = &savings.closures[0];
        let figure = |id: &str, value: String, address: &str| {
            let note = self.basis_of(address);
            KeyFigure { label: self.word(id), value, total: false, note }
        };
        let of = |what: &str| format!("savings.{}.{what}", charts::id(&neutral.id));
        let figures = vec![
            figure("key-people", self.words.exact(firm.posts), "firm.posts"),
            figure("key-payroll-before", self.cost(neutral.before.total()), &of("before.total")),
            figure("key-payroll-after", self.cost_after(neutral.after.total()), &of("after.total")),
            KeyFigure {
                label: self.words.text(
                    by_sign(neutral.saving, ["key-saving", "key-saving", "key-rise"]),
                    &[("share", self.share_after(neutral.share.abs()))],
                ),
                value: self.cost_after(size(neutral.saving)),
                total: true,
                note: self.basis_of(&of("saving")),
            },
        ];
        let mut notes = vec![self.half_sentence()];
        // A figure from pay that nobody chose must not look like a plan.
        if !self.beside.decided.iter().any(|one| one.code.starts_with("pay-") && !one.from_the_start) {
            notes.push(self.words.text("report-policy-not-decided", &[("policy", self.policy().into())]));
        }
        if firm.incomplete > 0 {
            notes.push(self.words.text("report-incomplete", &[("posts", Arg::Count(firm.incomplete.into()))]));
        }
        notes.extend(below_minimum(self.story, self.words, Some(self.beside.edition)));
        if !firm.on_costs_modelled() {
            notes.push(not_modelled(self.story, self.words));
        }
        if self.redacted() {
            notes.push(self.word("redacted-what"));
        }
        notes.push(self.words.text("report-how-to-read", &[("part", self.register_number().into())]));
        notes.push(self.word("report-not-advice"));
        let edition = self.redacted().then(|| self.word("redacted-edition"));
        let lines = vec![
            self.words.text("report-printed", &[("date", Arg::Date(printed_on))]),
            self.words.text("report-as-of", &[("date", Arg::Date(self.story.as_of))]),
            self.words.text("report-scenario", &[("scenario", self.story.scenario.name.as_str().into())]),
        ];
        let block = Block::Cover {
            title: name.clone(),
            subtitle: self.word("report-subtitle"),
            lines: edition.into_iter().chain(lines).collect(),
            figures,
            notes: notes.into_iter().map(|note| vec![Inline::text(note)]).collect(),
        };
        self.blocks.push(block);
    }

    fn policy(&self) -> String {
        match self.redacted() {
            true => pay_policy_at(self.story, self.words, |_| self.word("redacted-rate")),
            false => pay_policy(self.story, self.words),
        }
    }

    fn half_sentence(&self) -> String {
        half_sentence(self.story, self.words)
    }

    fn summary(&mut self) {
        let neutral = &self.story.savings.closures[0];
        let constant = &self.story.savings.closures[1];
        let title = by_sign(neutral.saving, ["part-summary-saves", "part-summary-same", "part-summary-costs"]);
        self.chapter(self.words.text(title, &[("share", self.share_after(neutral.share.abs()))]));
        let lead = self.words.text(
            by_sign(neutral.saving, ["summary-lead", "summary-lead-same", "summary-lead"]),
            &[
                ("before", self.cost(neutral.before.total()).into()),
                ("after", self.cost_after(neutral.after.total()).into()),
                ("saving", self.cost_after(size(neutral.saving)).into()),
            ],
        );
        self.say(ParagraphStyle::Lead, lead);
        let half = self.half_sentence();
        self.say(ParagraphStyle::Body, half);
        match self.story.savings.same_output {
            SameOutput::Known => {
                let then = payroll_then(constant, self.story, self.words);
                self.body(
                    "summary-same-output",
                    &[("headcount", Arg::Share(constant.headcount)), ("then", then.into())],
                );
            }
            SameOutput::StructureUnknown => self.body("same-output-unknown", &[]),
            SameOutput::CannotBeReached => self.body("same-output-unreachable", &[]),
        }
        let (falls, fall) = self.story.proposal.pay_falls;
        if falls > 0 {
            let id = if self.hides_changes() { "summary-consent-hidden" } else { "summary-consent" };
            self.body(id, &[("posts", Arg::Count(falls.into())), ("total", self.money(fall).into())]);
        }
        self.very_few();
        if self.story.firm.incomplete > 0 {
            let text =
                self.words.text("report-incomplete", &[("posts", Arg::Count(self.story.firm.incomplete.into()))]);
            self.say(ParagraphStyle::Notice, text);
        }
        if let Some(text) = below_minimum(self.story, self.words, Some(self.beside.edition)) {
            self.say(ParagraphStyle::Notice, text);
        }
        let range = if self.redacted() { range_in_hundredths } else { range_sentence };
        match range(self.story, self.words, ClosureId::HeadcountNeutral) {
            Some(range) => self.say(ParagraphStyle::Body, range),
            None => self.body("range-not-worked-out", &[]),
        }
        let cash = cash::cash_headline(self.story, self.words);
        self.say(ParagraphStyle::Body, cash);
        if let Some(conversion) = &self.story.conversion {
            let deal = deal_headline(conversion, self.story, self.words);
            self.say(ParagraphStyle::Body, deal);
        }
        self.compared();
    }

    fn proposal(&mut self) {
        let proposal = &self.story.proposal;
        self.chapter(proposal_headline(self.story, self.words));
        match self.story.firm.structure.managers {
            0 => self.body("proposal-what-nobody", &[]),
            managers => self.body("proposal-what", &[("managers", Arg::Count(managers.into()))]),
        }
        self.figure(charts::structure_after(self.story, self.words));
        let told = !self.redacted();
        let costs = privacy::cell_costs(self.story);
        let mut rows: Vec<_> = proposal
            .cells
            .iter()
            .zip(&costs)
            .map(|(cell, cost)| {
                let cost = cost.map_or_else(|| self.word("not-shown"), |cost| self.amount(cost));
                (
                    RowKind::Body,
                    vec![cell.name.clone(), self.words.exact(cell.size), self.words.number(cell.hours_week, 1), cost],
                )
            })
            .collect();
        rows.push((
            RowKind::Total,
            vec![
                self.word("line-all-cells"),
                self.words.exact(proposal.cells.iter().map(|cell| cell.size).sum()),
                self.words.number(proposal.cells.iter().map(|cell| cell.hours_week).sum(), 1),
                self.amount(proposal.cells.iter().map(|cell| cell.cost).sum()),
            ],
        ));
        let mut columns = vec![
            self.column("column-cell", Align::Start, 4),
            self.column("column-posts", Align::End, 2),
            self.column("column-hours", Align::End, 2),
            self.cost_column("column-cost-after", 3),
        ];
        if !told {
            columns.pop();
            rows.iter_mut().for_each(|(_, cells)| cells.truncate(3));
        }
        self.table("table-cells", columns, rows);
        if told && costs.contains(&None) {
            let text = self.word("cells-not-shown");
            self.say(ParagraphStyle::Small, text);
        }
        let method = cell_method(self.story, self.words);
        self.say(ParagraphStyle::Small, method);
        self.structures();
        self.tasks();
        self.balance();
        self.delegates();

        self.section("section-pay");
        let policy = self.policy();
        self.say(ParagraphStyle::Body, policy);
        self.bands();
        let (falls, fall) = proposal.pay_falls;
        let (rises, rise) = proposal.pay_rises;
        let hidden = self.hides_changes();
        for (posts, amount, [none, hides, told]) in [
            (falls, fall, ["pay-falls-none", "pay-falls-hidden", "pay-falls"]),
            (rises, rise, ["pay-rises-none", "pay-rises-hidden", "pay-rises"]),
        ] {
            let id = match posts {
                0 => none,
                _ if hidden => hides,
                _ => told,
            };
            self.body(id, &[("posts", Arg::Count(posts.into())), ("total", self.money(amount).into())]);
        }
        self.take_home(hidden);
        if hidden && !self.redacted() {
            let text = self.word("pay-changes-hidden");
            self.say(ParagraphStyle::Small, text);
        }
        if falls > 0 {
            let text = self.words.text("pay-consent", &[("posts", Arg::Count(falls.into()))]);
            self.say(ParagraphStyle::Notice, text);
        }

        self.routes();
        self.transition();

        self.section("section-coordination");
        let hours = &proposal.coordination;
        if self.story.savings.same_output == SameOutput::StructureUnknown {
            self.body(
                "coordination-unknown",
                &[
                    ("deliberation", self.words.number(hours.deliberation, 1).into()),
                    ("paid", self.words.number(hours.paid, 1).into()),
                ],
            );
            return;
        }
        self.body(
            "coordination-what",
            &[
                ("today", self.words.number(hours.today, 1).into()),
                ("kept", self.words.number(hours.kept, 1).into()),
                ("deliberation", self.words.number(hours.deliberation, 1).into()),
                ("paid", self.words.number(hours.paid, 1).into()),
                ("share", Arg::Share(hours.share_after)),
            ],
        );
    }

    /// Whether the sums by which pay falls and rises stay unprinted.
    fn hides_changes(&self) -> bool {
        self.redacted() || privacy::hides_changes(self.story)
    }

    /// How many are paid how much today, in bands of several people, where nobody is told of by themselves.
    fn bands(&mut self) {
        if !self.redacted() {
            return;
        }
        let currency = self.story.firm.currency;
        let rows: Vec<Vec<String>> = privacy::pay_bands(self.story)
            .into_iter()
            .map(|(from, until, posts)| {
                let [from, until] = [from, until].map(|edge| Arg::from(self.words.money_whole(edge, currency)));
                let band = self.words.text("redacted-band", &[("from", from), ("until", until)]);
                vec![band, self.words.exact(posts)]
            })
            .collect();
        if rows.is_empty() {
            return;
        }
        let columns = vec![self.column("column-band", Align::Start, 4), self.column("column-posts", Align::End, 2)];
        self.table("table-bands", columns, rows);
    }

    /// What the change of pay is in people's own pockets.
    fn take_home(&mut self, hidden: bool) {
        let proposal = &self.story.proposal;
        let Some((falls, rises)) = proposal.take_home_falls.zip(proposal.take_home_rises) else { return };
        if hidden || (falls, rises) == (Amount::ZERO, Amount::ZERO) {
            return;
        }
        let shown = |what| {
            let shown = figures::figure(self.story, self.words, &format!("proposal.pay.{what}-take-home"));
            shown.map(|shown| shown.text).unwrap_or_default()
        };
        // Scotland has an income tax of its own; other regions have that of their country.
        let place = match self.story.jurisdiction.as_str() {
            "gb-sct" => "gb-sct",
            jurisdiction => country(jurisdiction),
        };
        let args = [("falls", shown("falls").into()), ("rises", shown("rises").into())];
        self.body(&format!("pay-take-home-{place}"), &args);
    }

    /// Whether the law has a levy or an allowance of the employer as a whole.
    fn has_employer_items(&self) -> bool {
        let parameters = self.story.firm.charges.law().map(|law| law.employer_parameters()).unwrap_or_default();
        parameters.iter().any(|ids| !ids.is_empty())
    }
}

impl Report<'_> {
    /// A problem without a sum that would give one person's pay away in print.
    fn printable(&self, problem: &Problem) -> Problem {
        let mut problem = problem.clone();
        if problem.code == Code::PayConsentNeeded && self.hides_changes() {
            for (_, arg) in problem.args.iter_mut().filter(|(name, _)| name == "total") {
                *arg = Arg::Word("not-shown".to_owned());
            }
        }
        problem
    }
}

/// A source for a note, with a link to where it is.
fn source_note(said: &str, link: Option<&str>) -> Vec<Inline> {
    match link.filter(|link| !link.is_empty()) {
        Some(link) => vec![Inline::text(format!("{said}. ")), Inline::link(link)],
        None => vec![Inline::text(said)],
    }
}

/// Whether a value is that of a region, and the plan says none.
fn of_elsewhere(row: &RuleRow, story: &Story) -> bool {
    row.region.is_some() && story.firm.charges.law().is_none()
}

fn size(amount: Amount) -> Amount {
    Amount(amount.0.saturating_abs())
}

/// Problems of one kind once, with how many there are: a list of a hundred like lines helps nobody on paper.
fn counted(story: &Story) -> Vec<(&crate::problem::Problem, i64)> {
    let mut kinds: Vec<(&crate::problem::Problem, i64)> = Vec::new();
    for problem in &story.problems {
        match kinds.iter_mut().find(|(other, _)| other.code == problem.code && other.severity == problem.severity) {
            Some((_, times)) => *times += 1,
            None => kinds.push((problem, 1)),
        }
    }
    kinds
}
