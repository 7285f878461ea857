//! The part on the firm as it is: its payroll, what its contributions rest on, its layers.

use std::collections::BTreeSet;

use rust_decimal::Decimal;

use super::super::charts::{self, layer_label};
use super::super::document::{Align, Row, RowKind};
use super::super::figures;
use super::super::privacy;
use super::super::words::Words;
use super::sentences::short_rule_value;
use super::{Report, firm_headline, rule_name};
use crate::firm::Payroll;
use crate::money::Amount;
use crate::problem::Arg;
use crate::story::Story;

impl Report<'_> {
    pub(super) fn firm(&mut self) {
        let firm = &self.story.firm;
        let structure = &firm.structure;
        self.chapter(firm_headline(self.story, self.words));
        self.body(
            "firm-rows",
            &[
                ("read", Arg::Count(firm.rows.read.into())),
                ("taken", Arg::Count(firm.rows.taken.into())),
                ("merged", Arg::Count(firm.rows.merged.into())),
                ("aside", Arg::Count(firm.rows.set_aside.into())),
            ],
        );
        let rows = self
            .payroll_lines("firm.payroll", &firm.payroll)
            .into_iter()
            .map(|PayrollLine { label, amount, total, address }| {
                let text = amount.map_or_else(|| self.word("not-modelled"), |amount| self.amount(amount));
                let kind = if total { RowKind::Total } else { RowKind::Body };
                Row::noted(kind, vec![label, text], self.basis_of(&address))
            })
            .collect();
        let columns = vec![self.column("column-line", Align::Start, 3), self.money_column("column-a-year", 2)];
        self.table("table-payroll", columns, rows);
        self.basis();

        self.section("section-structure");
        if structure.layers == 0 || structure.managers == 0 {
            let id = match () {
                () if !self.story.import.has_lines => "structure-unknown",
                () if structure.layers == 0 => "structure-no-top",
                () => "structure-no-managers",
            };
            self.body(
                id,
                &[("loops", Arg::Count(structure.loops.into())), ("orphans", Arg::Count(structure.orphans.into()))],
            );
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
        let told = !self.redacted() || privacy::tells_layers(self.story);
        if !self.redacted() {
            self.figure(charts::printed_cost_by_layer(self.story, self.words));
        }
        let groups = privacy::layers(self.story);
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
        let mut columns = vec![
            self.column("column-layer", Align::Start, 3),
            self.column("column-posts", Align::End, 2),
            self.column("column-managers", Align::End, 2),
            self.cost_column("column-cost", 3),
        ];
        if !told {
            columns.pop();
            rows.iter_mut().for_each(|(_, cells)| cells.truncate(3));
            self.table("table-layers", columns, rows);
            return;
        }
        self.table("table-layers", columns, rows);
        self.body(if self.has_employer_items() { "layers-note" } else { "layers-note-plain" }, &[]);
    }

    /// The lines of a payroll as they may be printed: of a redacted edition its total. Charges are worked out from pay by
    /// rates that are printed, with thresholds and caps: of two lines, pay of very few above one of them would follow.
    pub(super) fn payroll_lines(&self, prefix: &str, payroll: &Payroll) -> Vec<PayrollLine> {
        let mut lines = payroll_lines(self.story, self.words, prefix, payroll);
        lines.retain(|line| line.total || !self.redacted());
        lines
    }

    /// What each contribution is worked out from, down to its statute.
    fn basis(&mut self) {
        let Some(law) = self.story.firm.charges.law() else { return };
        let mut rows = Vec::new();
        for id in figures::charge_ids(self.story) {
            let (mut formulas, mut rests_on): (Vec<(String, BTreeSet<char>)>, Vec<&'static str>) = Default::default();
            let mut periods = Vec::new();
            for (list, categories) in self.story.firm.charge_lists() {
                let Some(charge) = list.iter().find(|charge| charge.id == id) else { continue };
                let formula = figures::formula(charge, self.story, self.words);
                match formulas.iter_mut().find(|(known, _)| *known == formula) {
                    Some((_, letters)) => letters.extend(categories),
                    None => formulas.push((formula, categories)),
                }
                let new: Vec<_> = charge.parameters.iter().filter(|id| !rests_on.contains(id)).collect();
                rests_on.extend(new);
                periods.push(charge.periods);
            }
            let several = formulas.len() > 1;
            let said: Vec<String> = formulas
                .into_iter()
                .map(|(formula, letters)| {
                    let letters: Vec<String> = letters.iter().map(char::to_string).collect();
                    let args = [("letters", letters.join(", ").into()), ("formula", formula.as_str().into())];
                    if several { self.words.text("basis-category", &args) } else { formula }
                })
                .collect();
            let label = self.word(&format!("charge-{}-{id}", law.country()));
            rows.push(self.basis_row(label, said.join(" "), &rests_on, &periods));
        }
        let [levy, allowance] = law.employer_parameters();
        for (line, rests_on) in [("levy", levy), ("allowance", allowance)] {
            if !rests_on.is_empty() {
                let said = self.word(&format!("formula-payroll-{line}"));
                rows.push(self.basis_row(self.word(&format!("line-{line}")), said, rests_on, &[]));
            }
        }
        let columns = vec![
            self.column("column-contribution", Align::Start, 4),
            self.column("column-how", Align::Start, 6),
            self.column("column-rests-on", Align::Start, 8),
        ];
        self.table("table-basis", columns, rows);
    }

    fn basis_row(&self, label: String, said: String, rests_on: &[&str], periods: &[i64]) -> (RowKind, Vec<String>) {
        let sources = rests_on.iter().filter_map(|id| figures::registered(self.story, id)).map(|row| {
            let (name, source) = (rule_name(row, self.words).into(), row.source.as_str().into());
            let text = match short_rule_value(row, periods, self.words) {
                Some(value) => {
                    self.words.text("basis-value", &[("name", name), ("value", value.into()), ("source", source)])
                }
                None => {
                    let part = self.register_number().into();
                    self.words.text("basis-see-register", &[("name", name), ("source", source), ("part", part)])
                }
            };
            if row.is_unverified() { self.words.text("basis-unverified", &[("text", text.into())]) } else { text }
        });
        (RowKind::Body, vec![label, said, sources.collect::<Vec<_>>().join("; ")])
    }
}

/// A line of a payroll.
pub(super) struct PayrollLine {
    /// What it is, with what must be said beside it.
    pub(super) label: String,
    /// How much; none where it is not modelled.
    pub(super) amount: Option<Amount>,
    pub(super) total: bool,
    /// Address of the figure.
    pub(super) address: String,
}

/// The lines of a payroll.
pub(super) fn payroll_lines(story: &Story, words: &Words, prefix: &str, payroll: &Payroll) -> Vec<PayrollLine> {
    let amount = |line: &str| match line {
        "gross" => payroll.gross,
        "charges" => payroll.charges,
        "pension" => payroll.pension,
        "levy" => payroll.levy,
        "allowance" => -payroll.allowance,
        "benefits" => payroll.benefits,
        "drawings" => payroll.owner_drawings,
        _ => payroll.total(),
    };
    let modelled = story.firm.on_costs_modelled();
    let mut lines = Vec::new();
    for line in figures::payroll_lines(story) {
        if !modelled && line == "charges" {
            let label = words.word("line-employer-charges");
            lines.push(PayrollLine { label, amount: None, total: false, address: String::new() });
        }
        if !modelled && ["charges", "pension"].contains(&line) {
            continue;
        }
        let address = format!("{prefix}.{line}");
        let shown = figures::figure(story, words, &address);
        let label = shown.map(|shown| match shown.mark.is_empty() {
            true => shown.label,
            false => words.text("marked", &[("text", shown.label.into()), ("mark", shown.mark.into())]),
        });
        let (label, amount) = (label.unwrap_or_default(), Some(amount(line)));
        lines.push(PayrollLine { label, amount, total: line == "total", address });
    }
    lines
}
