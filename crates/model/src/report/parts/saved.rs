//! The parts on the saving and on the claim of half.

use super::super::charts::{self, id};
use super::super::document::{Align, ParagraphStyle, RowKind};
use super::super::figures;
use super::super::privacy;
use super::sentences::{by_sign, need_values, payroll_then};
use super::{Report, half_title, payroll_lines, size};
use crate::problem::Arg;
use crate::savings::{Closure, ClosureId, SameOutput};

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
        self.body("savings-range-not-yet", &[]);
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
            .map(|((label, before, total), (_, after, _))| {
                let text =
                    |amount: Option<_>| amount.map_or_else(|| self.word("not-modelled"), |amount| self.amount(amount));
                let kind = if total { RowKind::Total } else { RowKind::Body };
                (kind, vec![label, text(before), text(after)])
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
    }
}
