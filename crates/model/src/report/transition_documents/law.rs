//! What stands behind a document: the law it rests on with how sure we are of it, what is unresolved, points for a
//! lawyer, and every gap.

use super::Draft;
use crate::bylaws::transition_document::Basis;
use crate::problem::{Problem, Severity};
use crate::report::document::{Align, Block, Column, Inline, ParagraphStyle, Row, RowKind};

impl Draft<'_> {
    /// Writes the last part, for whoever finishes the draft; it is taken out before the document is used.
    pub(super) fn beside(&mut self, problems: &[Problem]) {
        self.numbered = false;
        self.heading(1, self.word("document-beside"));
        self.say(ParagraphStyle::Body, self.word("document-beside-what"));
        self.law();
        self.unresolved(problems);
        let lines: Vec<_> = self.document.lawyer.iter().filter(|line| self.holds(&line.when)).collect();
        if !lines.is_empty() {
            self.part = self.word("document-lawyer");
            self.heading(2, self.part.clone());
            let items = lines.into_iter().map(|line| self.inlines(&line.pieces)).collect();
            self.blocks.push(Block::List { items });
        }
        self.gaps();
    }

    fn law(&mut self) {
        self.heading(2, self.word("document-basis"));
        let basis: Vec<&Basis> = self.document.basis.iter().filter(|basis| self.holds(&basis.when)).collect();
        if basis.is_empty() {
            return self.say(ParagraphStyle::Body, self.word("document-basis-none"));
        }
        let rows = basis.into_iter().map(|basis| {
            let note = basis.link.as_deref().map(|link| vec![Inline::link(link)]).unwrap_or_default();
            Row::noted(RowKind::Body, vec![basis.cite.clone(), basis.says.clone(), self.sure(basis)], note)
        });
        let rows = rows.collect();
        self.three("document-column-cite", "document-column-says", "document-column-sure", [6, 12, 10], rows);
    }

    /// How sure we are of a place in law, and where it was read.
    fn sure(&self, basis: &Basis) -> String {
        let checked = match basis.checked {
            Some(day) => self.text("source-checked", &[("date", self.words.short_date(day).into())]),
            None => self.word("source-no-date"),
        };
        let read = match (&basis.source, &basis.kind) {
            (Some(source), Some(kind)) => format!("{source} ({kind})"),
            (Some(source), None) => source.clone(),
            (None, _) => self.word("document-not-opened"),
        };
        let mut confidence = self.word(&format!("confidence-{}", basis.confidence));
        if basis.unverified() && basis.confidence != "low" {
            confidence = self.text("confidence-unchecked", &[("confidence", confidence.into())]);
        }
        [read, checked, confidence].join(". ")
    }

    fn unresolved(&mut self, problems: &[Problem]) {
        self.heading(2, self.word("document-unresolved"));
        let mut items: Vec<String> = problems
            .iter()
            .map(|problem| {
                let (says, remedy) = self.words.problem(problem);
                format!("{says} {remedy}")
            })
            .collect();
        if self.form().is_none() {
            items.push(self.word("document-no-form"));
        }
        if self.story.jurisdiction.contains('-') {
            items.push(self.word("document-region"));
        }
        let to_fix = self.story.problems.iter().filter(|problem| problem.severity == Severity::Fix).count();
        if to_fix > 0 {
            items.push(self.text("document-plan-to-fix", &[("count", to_fix.into())]));
        }
        match items.is_empty() {
            true => self.say(ParagraphStyle::Body, self.word("document-unresolved-none")),
            false => {
                let items = items.into_iter().map(|item| vec![Inline::text(item)]).collect();
                self.blocks.push(Block::List { items });
            }
        }
    }

    fn gaps(&mut self) {
        let heading = self.text("document-gaps", &[("blanks", self.blanks.len().into())]);
        self.heading(2, heading);
        if self.blanks.is_empty() {
            return;
        }
        let rows = self.blanks.iter().map(|blank| Row::new(RowKind::Body, blank.to_vec())).collect();
        self.three("document-column-part", "document-column-number", "document-column-gap", [8, 3, 14], rows);
    }

    fn three(&mut self, first: &str, second: &str, third: &str, widths: [u16; 3], rows: Vec<Row>) {
        let column = |(id, width)| Column { head: self.word(id), align: Align::Start, width };
        let columns = [first, second, third].into_iter().zip(widths).map(column).collect();
        self.blocks.push(Block::Table { caption: None, columns, rows });
    }
}
