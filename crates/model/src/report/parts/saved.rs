//! The parts on the saving and on the claim of half.

use super::super::charts::{self, id};
use super::super::document::{Align, ParagraphStyle, Row, RowKind};
use super::super::figures;
use super::super::privacy;
use super::sentences::{by_sign, need_values, payroll_then};
use super::{Report, half_title, payroll_lines, size};
use rust_decimal::Decimal;

use crate::problem::Arg;
use crate::savings::{Closure, ClosureId, Readings, SameOutput};

impl Report<'_> {
    pub(super) fn savings(&mut self) {
        let neutral = &self.story.savings.closures[0];
        let title = by_sign(neutral.saving, ["part-savings-saves", "part-savings-same", "part-savings-costs"]);
        self.chapter(4, self.words.text(title, &[("saving", self.cost_after(size(neutral.saving)).into())]));
        self.body("savings-what", &[]);
        self.very_few();
        self.figure(charts::printed_waterfall(self.story, self.words));
        for closure in &self.story.savings.closures {
            let closure_id = id(&closure.id);
            let what = format!("closure-{closure_id}-what");
            self.section(&format!("closure-{closure_id}"));
            match (closure.id, self.story.savings.same_output) {
                (ClosureId::HeadcountNeutral, _) => {
                    self.body(&what, &[]);
                    self.lines(closure);
                    self.parts(closure);
                }
                (ClosureId::OutputConstant, SameOutput::Known) => {
                    // As it reads in print: with one decimal of a percent.
                    let shown = closure.headcount.round_dp(3);
                    let what = match shown.cmp(&rust_decimal::Decimal::ONE) {
                        std::cmp::Ordering::Less => what.as_str(),
                        std::cmp::Ordering::Equal => "closure-output-constant-same",
                        std::cmp::Ordering::Greater => "closure-output-constant-more",
                    };
                    self.body(what, &[("headcount", Arg::Share(closure.headcount))]);
                    self.parts(closure);
                }
                (ClosureId::OutputConstant, SameOutput::StructureUnknown) => self.body("same-output-unknown", &[]),
                (ClosureId::OutputConstant, SameOutput::CannotBeReached) => self.body("same-output-unreachable", &[]),
            }
        }
        self.readings();
        self.groups();
        self.range();
    }

    /// Where the whole change is one or two people's, no sum hides it, and it must be said.
    pub(super) fn very_few(&mut self) {
        if privacy::change_is_of_very_few(self.story) {
            let text = self.word("report-very-few");
            self.say(ParagraphStyle::Notice, text);
        }
    }

    /// The three things half can mean.
    fn readings(&mut self) {
        let savings = &self.story.savings;
        let share = |share: Option<Decimal>| match share {
            Some(share) => self.words.share(share),
            None => self.word("not-known"),
        };
        let row = |reading: &str, of: fn(&Readings) -> Option<Decimal>| {
            let both = savings.closures.iter().map(|closure| share(of(&closure.readings)));
            (RowKind::Body, std::iter::once(self.word(&format!("reading-{reading}"))).chain(both).collect())
        };
        let rows = vec![
            row("bill", |readings| Some(readings.bill)),
            row("with-drawings", |readings| Some(readings.with_drawings)),
            row("per-unit", |readings| readings.per_unit),
        ];
        let mut columns = vec![self.column("column-reading", Align::Start, 4)];
        for closure in &savings.closures {
            columns.push((self.word(&format!("closure-{}", id(&closure.id))), Align::End, 3));
        }
        self.section("section-readings");
        self.body("readings-how", &[]);
        self.table("table-readings", columns, rows);
    }

    /// What each cell costs before and after; groups of very few are put together.
    fn groups(&mut self) {
        let rows = privacy::cell_groups(self.story).into_iter().map(|(cells, before, after)| {
            let name = match cells {
                privacy::Cells::One(cell) => self.story.proposal.cells[cell].name.clone(),
                privacy::Cells::Others => self.word("group-others"),
                privacy::Cells::Employer => self.word("group-employer"),
            };
            let change = self.words.change(after - before, self.story.firm.currency);
            (RowKind::Body, vec![name, self.amount(before), self.amount(after), change])
        });
        let mut rows: Vec<(RowKind, Vec<String>)> = rows.collect();
        let closure = &self.story.savings.closures[0];
        let (before, after) = (closure.before.total(), closure.after.total());
        let change = self.words.change(after - before, self.story.firm.currency);
        rows.push((RowKind::Total, vec![self.word("group-all"), self.amount(before), self.amount(after), change]));
        let columns = vec![
            self.column("column-cell", Align::Start, 4),
            self.money_column("column-before", 3),
            self.cost_column("column-after", 3),
            self.cost_column("column-change", 3),
        ];
        self.section("section-groups");
        self.table("table-groups", columns, rows);
    }

    /// What a closure's saving is made of.
    fn parts(&mut self, closure: &Closure) {
        let mut rows = vec![(RowKind::Body, vec![self.word("payroll-before"), self.amount(closure.before.total())])];
        for (label, amount) in privacy::parts(self.story, closure, true) {
            let change = self.words.change(-amount, self.story.firm.currency);
            rows.push((RowKind::Body, vec![self.word(&label), change]));
        }
        rows.push((RowKind::Total, vec![self.word("payroll-after"), self.amount(closure.after.total())]));
        let columns = vec![self.column("column-line", Align::Start, 3), self.cost_column("column-a-year", 2)];
        self.table("table-parts", columns, rows);
        let then = payroll_then(closure, self.story, self.words);
        self.say(ParagraphStyle::Body, then);
    }

    /// Payroll before and after, line by line.
    fn lines(&mut self, closure: &Closure) {
        let at = |side: &str| format!("savings.{}.{side}", id(&closure.id));
        let after = payroll_lines(self.story, self.words, &at("after"), &closure.after);
        let rows = payroll_lines(self.story, self.words, &at("before"), &closure.before)
            .into_iter()
            .zip(after)
            .map(|(before, after)| {
                let text =
                    |amount: Option<_>| amount.map_or_else(|| self.word("not-modelled"), |amount| self.amount(amount));
                let kind = if before.total { RowKind::Total } else { RowKind::Body };
                let cells = vec![before.label, text(before.amount), text(after.amount)];
                Row::noted(kind, cells, self.basis_of(&after.address))
            })
            .collect();
        let columns = vec![
            self.column("column-line", Align::Start, 3),
            self.money_column("column-before", 2),
            self.money_column("column-after", 2),
        ];
        self.table("table-lines", columns, rows);
    }

    pub(super) fn half(&mut self) {
        let savings = &self.story.savings;
        self.chapter(5, half_title(self.story, self.words));
        let sentence = self.half_sentence();
        self.say(ParagraphStyle::Lead, sentence);
        self.figure(Some(charts::claim(self.story, self.words)));
        let rows = savings
            .half
            .needs
            .iter()
            .map(|need| {
                let [now, value] = need_values(need, self.words);
                let value =
                    if need.value.is_some() { figures::marked_after(value, self.story, self.words) } else { value };
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
        if savings.same_output == SameOutput::StructureUnknown {
            self.body("half-needs-unknown", &[]);
        }
        self.body("half-how", &[]);
        self.maps();
    }
}
