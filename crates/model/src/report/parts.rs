//! The report, part by part. Every heading states a finding; nobody is named and no single pay is printed.

use rust_decimal::Decimal;

use super::charts::{self, Drawing, column_money, id, layer_label, printable_layers};
use super::document::{Align, Block, Column, Document, Inline, KeyFigure, ParagraphStyle, Row, RowKind};
use super::words::Words;
use crate::Date;
use crate::decision::PayPolicy;
use crate::firm::Payroll;
use crate::money::Amount;
use crate::problem::Arg;
use crate::rules::{RuleRow, Verified, is_assumption};
use crate::story::Story;

/// Composes the report of a story, printed on a day.
pub fn compose(story: &Story, words: &Words, printed_on: Date) -> Document {
    let mut report = Report { story, words, blocks: Vec::new(), figures: 0, tables: 0 };
    report.cover();
    report.blocks.push(Block::Contents { title: words.word("report-contents") });
    report.summary();
    report.firm();
    report.proposal();
    report.savings();
    report.half();
    report.register();
    report.open();
    Document {
        language: words.language().to_owned(),
        title: words.text("report-title", &[("name", story.name.as_str().into())]),
        subject: words.word("report-subtitle"),
        printed_on,
        running_foot: words.text(
            "report-foot",
            &[
                ("name", story.name.as_str().into()),
                ("date", Arg::Date(story.as_of)),
                ("scenario", story.scenario.name.as_str().into()),
            ],
        ),
        page_of: words.text("report-page", &[("page", "{page}".into()), ("pages", "{pages}".into())]),
        draft_mark: None,
        blocks: report.blocks,
    }
}

struct Report<'a> {
    story: &'a Story,
    words: &'a Words,
    blocks: Vec<Block>,
    figures: u32,
    tables: u32,
}

impl Report<'_> {
    fn money(&self, amount: Amount) -> String {
        self.words.money(amount, self.story.firm.currency)
    }

    fn amount(&self, amount: Amount) -> String {
        self.words.amount(amount, self.story.firm.currency)
    }

    fn word(&self, id: &str) -> String {
        self.words.word(id)
    }

    fn chapter(&mut self, number: u32, text: String) {
        let number = Some(number.to_string());
        self.blocks.push(Block::Heading {
            level: 1,
            anchor: number.as_ref().map(|n| format!("part-{n}")),
            number,
            text,
        });
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
    fn table(&mut self, caption: &str, columns: Vec<(String, Align, u16)>, rows: Vec<(RowKind, Vec<String>)>) {
        self.tables += 1;
        let caption = self.words.text(
            "caption-table",
            &[("number", self.tables.to_string().into()), ("caption", self.word(caption).into())],
        );
        self.blocks.push(Block::Table {
            caption: Some(caption),
            columns: columns.into_iter().map(|(head, align, width)| Column { head, align, width }).collect(),
            rows: rows.into_iter().map(|(kind, cells)| Row { kind, cells }).collect(),
        });
    }

    fn column(&self, id: &str, align: Align, width: u16) -> (String, Align, u16) {
        (self.word(id), align, width)
    }

    fn money_column(&self, id: &str, width: u16) -> (String, Align, u16) {
        (column_money(self.words, id, self.story.firm.currency), Align::End, width)
    }

    fn cover(&mut self) {
        let Story { name, firm, savings, .. } = self.story;
        let neutral = &savings.closures[0];
        let figure = |id: &str, value: String, total| KeyFigure { label: self.word(id), value, total };
        let figures = vec![
            figure("key-people", self.words.exact(firm.posts), false),
            figure("key-payroll-before", self.money(neutral.before.total()), false),
            figure("key-payroll-after", self.money(neutral.after.total()), false),
            KeyFigure {
                label: self.words.text("key-saving", &[("share", Arg::Share(neutral.share))]),
                value: self.money(neutral.saving),
                total: true,
            },
        ];
        let mut notes = vec![self.half_sentence()];
        if firm.incomplete > 0 {
            notes.push(self.words.text("report-incomplete", &[("posts", Arg::Count(firm.incomplete.into()))]));
        }
        if !firm.on_costs_modelled {
            notes.push(self.word("report-on-costs-not-modelled"));
        }
        notes.push(self.word("report-how-to-read"));
        notes.push(self.word("report-not-advice"));
        let block = Block::Cover {
            title: name.clone(),
            subtitle: self.word("report-subtitle"),
            lines: vec![
                self.words.text("report-as-of", &[("date", Arg::Date(self.story.as_of))]),
                self.words.text("report-scenario", &[("scenario", self.story.scenario.name.as_str().into())]),
            ],
            figures,
            notes: notes.into_iter().map(|note| vec![Inline::text(note)]).collect(),
        };
        self.blocks.push(block);
    }

    fn half_sentence(&self) -> String {
        half_sentence(self.story, self.words)
    }

    fn summary(&mut self) {
        let neutral = &self.story.savings.closures[0];
        let constant = &self.story.savings.closures[1];
        let saves = neutral.saving > Amount::ZERO;
        let title = if saves { "part-summary-saves" } else { "part-summary-costs" };
        self.chapter(1, self.words.text(title, &[("share", Arg::Share(neutral.share.abs()))]));
        let lead = self.words.text(
            "summary-lead",
            &[
                ("before", self.money(neutral.before.total()).into()),
                ("after", self.money(neutral.after.total()).into()),
                ("saving", self.money(neutral.saving).into()),
            ],
        );
        self.say(ParagraphStyle::Lead, lead);
        let half = self.half_sentence();
        self.say(ParagraphStyle::Body, half);
        self.body(
            "summary-same-output",
            &[
                ("headcount", Arg::Share(constant.headcount)),
                ("saving", self.money(constant.saving).into()),
                ("share", Arg::Share(constant.share)),
            ],
        );
        let (falls, fall) = self.story.proposal.pay_falls;
        if falls > 0 {
            let total = self.guarded(falls, fall);
            self.body("summary-consent", &[("posts", Arg::Count(falls.into())), ("total", total.into())]);
        }
        if self.story.firm.incomplete > 0 {
            let text =
                self.words.text("report-incomplete", &[("posts", Arg::Count(self.story.firm.incomplete.into()))]);
            self.say(ParagraphStyle::Notice, text);
        }
        self.body("summary-not-yet", &[]);
    }

    /// A sum over very few people would give one person's pay away.
    fn guarded(&self, posts: u32, amount: Amount) -> String {
        if posts >= 3 { self.money(amount) } else { self.word("not-shown") }
    }

    fn firm(&mut self) {
        let firm = &self.story.firm;
        let structure = &firm.structure;
        self.chapter(2, firm_headline(self.story, self.words));
        self.body(
            "firm-rows",
            &[
                ("read", Arg::Count(firm.rows.read.into())),
                ("taken", Arg::Count(firm.rows.taken.into())),
                ("merged", Arg::Count(firm.rows.merged.into())),
                ("aside", Arg::Count(firm.rows.set_aside.into())),
            ],
        );
        let rows = payroll_lines(&firm.payroll, firm.on_costs_modelled)
            .into_iter()
            .map(|(id, amount, total)| {
                let text = amount.map_or_else(|| self.word("not-modelled"), |amount| self.amount(amount));
                (if total { RowKind::Total } else { RowKind::Body }, vec![self.word(id), text])
            })
            .collect();
        let columns = vec![self.column("column-line", Align::Start, 3), self.money_column("column-a-year", 2)];
        self.table("table-payroll", columns, rows);

        self.section("section-structure");
        if structure.layers == 0 {
            self.body("structure-unknown", &[]);
            return;
        }
        let span = structure.mean_span.map_or_else(|| self.word("not-known"), |span| self.words.number(span, 1));
        self.body(
            "structure-sentence",
            &[
                ("layers", Arg::Count(structure.layers.into())),
                ("managers", Arg::Count(structure.managers.into())),
                ("roots", Arg::Count(structure.roots.into())),
                ("orphans", Arg::Count(structure.orphans.into())),
                ("loops", Arg::Count(structure.loops.into())),
                ("span", span.into()),
            ],
        );
        self.figure(charts::structure_today(self.story, self.words));
        self.figure(charts::cost_by_layer(self.story, self.words));
        let groups = printable_layers(&self.story.diagnosis.layers);
        let mut rows: Vec<(RowKind, Vec<String>)> = groups
            .iter()
            .map(|group| {
                let posts: Decimal = group.iter().map(|layer| layer.posts).sum();
                let managers: u32 = group.iter().map(|layer| layer.managers).sum();
                let cost: Amount = group.iter().map(|layer| layer.cost).sum();
                (
                    RowKind::Body,
                    vec![
                        layer_label(self.words, group),
                        self.words.exact(posts),
                        managers.to_string(),
                        self.amount(cost),
                    ],
                )
            })
            .collect();
        let cost: Amount = self.story.diagnosis.layers.iter().map(|layer| layer.cost).sum();
        rows.push((
            RowKind::Total,
            vec![
                self.word("line-all-layers"),
                self.words.exact(firm.posts),
                structure.managers.to_string(),
                self.amount(cost),
            ],
        ));
        let columns = vec![
            self.column("column-layer", Align::Start, 3),
            self.column("column-posts", Align::End, 2),
            self.column("column-managers", Align::End, 2),
            self.money_column("column-cost", 3),
        ];
        self.table("table-layers", columns, rows);
        self.body("layers-note", &[]);
    }

    fn proposal(&mut self) {
        let proposal = &self.story.proposal;
        self.chapter(3, proposal_headline(self.story, self.words));
        self.body("proposal-what", &[("managers", Arg::Count(self.story.firm.structure.managers.into()))]);
        self.figure(charts::structure_after(self.story, self.words));
        let mut rows: Vec<_> = proposal
            .cells
            .iter()
            .map(|cell| {
                let cost = if cell.size >= Decimal::from(3) { self.amount(cell.cost) } else { self.word("not-shown") };
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
        let columns = vec![
            self.column("column-cell", Align::Start, 4),
            self.column("column-posts", Align::End, 2),
            self.column("column-hours", Align::End, 2),
            self.money_column("column-cost-after", 3),
        ];
        self.table("table-cells", columns, rows);
        let method = self.word(&format!("cells-{}", id(&proposal.cell_method)));
        self.say(ParagraphStyle::Small, method);

        self.section("section-pay");
        let policy = pay_policy(self.story, self.words);
        self.say(ParagraphStyle::Body, policy);
        let (falls, fall) = proposal.pay_falls;
        let (rises, rise) = proposal.pay_rises;
        self.body(
            "pay-changes",
            &[
                ("falls", Arg::Count(falls.into())),
                ("fall", self.guarded(falls, fall).into()),
                ("rises", Arg::Count(rises.into())),
                ("rise", self.guarded(rises, rise).into()),
            ],
        );
        if falls > 0 {
            let text = self.words.text("pay-consent", &[("posts", Arg::Count(falls.into()))]);
            self.say(ParagraphStyle::Notice, text);
        }

        self.section("section-coordination");
        let hours = &proposal.coordination;
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

    fn savings(&mut self) {
        let neutral = &self.story.savings.closures[0];
        let title = if neutral.saving > Amount::ZERO { "part-savings-saves" } else { "part-savings-costs" };
        self.chapter(
            4,
            self.words.text(title, &[("saving", self.money(Amount(neutral.saving.0.saturating_abs())).into())]),
        );
        self.body("savings-what", &[]);
        self.figure(charts::waterfall(self.story, self.words));
        for closure in &self.story.savings.closures {
            let closure_id = id(&closure.id);
            self.section(&format!("closure-{closure_id}"));
            self.body(&format!("closure-{closure_id}-what"), &[("headcount", Arg::Share(closure.headcount))]);
            let mut rows =
                vec![(RowKind::Body, vec![self.word("payroll-before"), self.amount(closure.before.total())])];
            for part in &closure.parts {
                let change = self.words.change(-part.amount, self.story.firm.currency);
                rows.push((RowKind::Body, vec![self.word(&charts::factor(part.id)), change]));
            }
            rows.push((RowKind::Total, vec![self.word("payroll-after"), self.amount(closure.after.total())]));
            let columns = vec![self.column("column-line", Align::Start, 3), self.money_column("column-a-year", 2)];
            self.table("table-parts", columns, rows);
            let result = self.words.text(
                "closure-result",
                &[("saving", self.money(closure.saving).into()), ("share", Arg::Share(closure.share))],
            );
            self.say(ParagraphStyle::Body, result);
        }
        self.body("savings-range-not-yet", &[]);
    }

    fn half(&mut self) {
        let half = &self.story.savings.half;
        self.chapter(5, half_title(self.story, self.words));
        let sentence = self.half_sentence();
        self.say(ParagraphStyle::Lead, sentence);
        self.figure(Some(charts::claim(&self.story.savings, self.words)));
        let rows = half
            .needs
            .iter()
            .map(|need| {
                let [now, value] = need_values(need, self.words);
                (
                    RowKind::Body,
                    vec![
                        self.word(&format!("need-{}", id(&need.id))),
                        now,
                        value,
                        self.word(&format!("verdict-{}", id(&need.verdict))),
                    ],
                )
            })
            .collect();
        let columns = vec![
            self.column("column-for-half", Align::Start, 5),
            self.column("column-now", Align::End, 2),
            self.column("column-needed", Align::End, 2),
            self.column("column-verdict", Align::Start, 4),
        ];
        self.table("table-half", columns, rows);
        self.body("half-how", &[]);
    }

    fn register(&mut self) {
        self.chapter(6, self.word("part-register"));
        self.body("register-what", &[]);
        for (section, assumptions) in [("section-law", false), ("section-assumptions", true)] {
            let rows: Vec<&RuleRow> =
                self.story.register.iter().filter(|row| is_assumption(&row.id) == assumptions).collect();
            if rows.is_empty() {
                continue;
            }
            self.section(section);
            let rows = rows
                .into_iter()
                .map(|row| {
                    (
                        RowKind::Body,
                        vec![
                            rule_name(row, self.words),
                            rule_value(row, self.words),
                            self.words.short_date(row.from),
                            rule_source(row, self.words),
                        ],
                    )
                })
                .collect();
            let columns = vec![
                self.column("column-what", Align::Start, 5),
                self.column("column-value", Align::End, 3),
                self.column("column-from", Align::Start, 3),
                self.column("column-source", Align::Start, 8),
            ];
            self.table(if assumptions { "table-assumptions" } else { "table-law" }, columns, rows);
        }
    }

    fn open(&mut self) {
        self.chapter(7, self.word("part-open"));
        self.body("open-not-modelled", &[]);
        let items = ["open-range", "open-viability", "open-take-home", "open-one-off", "open-directors"];
        let items = items.map(|id| vec![Inline::text(self.word(id))]).to_vec();
        self.blocks.push(Block::List { items });
        if self.story.problems.is_empty() {
            self.body("open-none", &[]);
            return;
        }
        self.section("section-problems");
        let mut shown = Vec::new();
        for (problem, times) in counted(self.story) {
            let (message, remedy) = self.words.problem(problem);
            let place = self.words.place(&problem.place);
            let place =
                if times > 1 { self.words.text("problems-alike", &[("times", Arg::Count(times))]) } else { place };
            shown.push((
                RowKind::Body,
                vec![self.word(&format!("severity-{}", id(&problem.severity))), message, place, remedy],
            ));
        }
        let columns = vec![
            self.column("column-severity", Align::Start, 2),
            self.column("column-problem", Align::Start, 6),
            self.column("column-place", Align::Start, 4),
            self.column("column-remedy", Align::Start, 6),
        ];
        self.table("table-problems", columns, shown);
    }
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

/// The lines of a payroll: message, amount (none where it is not modelled), whether it is a total.
pub(crate) fn payroll_lines(payroll: &Payroll, modelled: bool) -> Vec<(&'static str, Option<Amount>, bool)> {
    let charge = |amount| modelled.then_some(amount);
    vec![
        ("line-gross", Some(payroll.gross), false),
        ("line-charges", charge(payroll.charges), false),
        ("line-pension", charge(payroll.pension), false),
        ("line-levy", charge(payroll.levy), false),
        ("line-allowance", charge(-payroll.allowance), false),
        ("line-benefits", Some(payroll.benefits), false),
        ("line-drawings", Some(payroll.owner_drawings), false),
        ("line-payroll", Some(payroll.total()), true),
    ]
}

/// What the firm is and costs, as a heading.
pub fn firm_headline(story: &Story, words: &Words) -> String {
    let Story { firm, .. } = story;
    let title = if firm.structure.layers > 0 { "part-firm" } else { "part-firm-flat" };
    words.text(
        title,
        &[
            ("posts", Arg::Number(firm.posts)),
            ("layers", Arg::Count(firm.structure.layers.into())),
            ("cost", Arg::Money(firm.payroll.total(), firm.currency)),
        ],
    )
}

/// What management costs, as a heading.
pub fn diagnosis_headline(story: &Story, words: &Words) -> String {
    match story.diagnosis.management_share {
        Some(share) => words.text(
            "part-diagnosis",
            &[("managers", Arg::Count(story.diagnosis.managers.into())), ("share", Arg::Share(share))],
        ),
        None => words.word("part-diagnosis-unknown"),
    }
}

/// How many cells there would be, as a heading.
pub fn proposal_headline(story: &Story, words: &Words) -> String {
    words.text("part-proposal", &[("cells", story.proposal.cells.len().into())])
}

/// The claim as a question with its answer.
pub fn half_title(story: &Story, words: &Words) -> String {
    words.word(if story.savings.half.reached { "part-half-yes" } else { "part-half-no" })
}

/// The claim, answered for this firm in a sentence a person can read aloud.
pub fn half_sentence(story: &Story, words: &Words) -> String {
    let share = story.savings.closures[0].share;
    let falls = words.text(
        if share.is_sign_negative() && !share.is_zero() { "half-rises" } else { "half-falls" },
        &[("share", Arg::Share(share.abs()))],
    );
    let falls = Arg::Text(falls);
    let productivity = story.savings.half.needs.iter().find(|need| need.id == crate::savings::NeedId::Productivity);
    match (story.savings.half.reached, productivity.and_then(|need| need.value)) {
        (true, _) => words.text("half-yes", &[("falls", falls)]),
        (false, Some(gain)) => words.text("half-no", &[("falls", falls), ("gain", Arg::Share(gain))]),
        (false, None) => words.text("half-no-way", &[("falls", falls)]),
    }
}

/// The pay policy in a sentence.
pub fn pay_policy(story: &Story, words: &Words) -> String {
    let hourly = |amount: Option<Amount>| {
        amount.map_or_else(|| words.word("not-known"), |amount| words.money(amount, story.firm.currency))
    };
    let (floor, cap) = (hourly(story.proposal.pay_floor), hourly(story.proposal.pay_cap));
    match &story.proposal.pay_policy {
        PayPolicy::Keep => words.word("policy-keep"),
        PayPolicy::Equal { .. } => words.text("policy-equal", &[("hourly", cap.into())]),
        PayPolicy::RatioCap { ratio, floor: None, .. } => {
            words.text("policy-ratio-cap", &[("ratio", Arg::Number(*ratio)), ("cap", cap.into())])
        }
        PayPolicy::RatioCap { ratio, .. } => words.text(
            "policy-ratio-cap-floor",
            &[("ratio", Arg::Number(*ratio)), ("cap", cap.into()), ("floor", floor.into())],
        ),
    }
}

/// What an unknown is now and would have to be, in its own unit.
pub fn need_values(need: &crate::savings::Need, words: &Words) -> [String; 2] {
    use crate::savings::NeedId;
    let text = |value: Decimal| match need.id {
        NeedId::Productivity | NeedId::Headcount | NeedId::PayLevel => words.share(value),
        NeedId::ManagementPay => words.text("times", &[("number", words.number(value, 2).into())]),
    };
    [text(need.now), need.value.map_or_else(|| words.word("none"), text)]
}

/// The name of a law value or an assumption.
pub fn rule_name(row: &RuleRow, words: &Words) -> String {
    words.word(&format!("rule-{}", row.id.replace(['.', '_'], "-")))
}

/// Its value with its unit.
pub fn rule_value(row: &RuleRow, words: &Words) -> String {
    match row.unit.as_str() {
        "fraction" => words.share(row.value),
        unit => {
            let id = format!("unit-{}", unit.to_lowercase().replace([' ', '/'], "-"));
            words.text(&id, &[("number", words.exact(row.value).into())])
        }
    }
}

/// Where it stands: statute and section, link, and what a reader should know.
pub fn rule_place(row: &RuleRow) -> String {
    let parts = [Some(row.source.clone()), row.link.clone(), row.note.clone()];
    parts.into_iter().flatten().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(". ")
}

/// Its source, and whether somebody has read it there.
pub fn rule_source(row: &RuleRow, words: &Words) -> String {
    let checked = row.checked.map(|day| words.text("source-checked", &[("date", words.short_date(day).into())]));
    let verified = match row.verified {
        Verified::Primary => None,
        Verified::Secondary => Some(words.word("source-secondary")),
        Verified::No => Some(words.word("source-unverified")),
    };
    [Some(rule_place(row)), verified, checked].into_iter().flatten().collect::<Vec<_>>().join(". ")
}
