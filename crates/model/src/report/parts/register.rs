//! Every value the report rests on, and what is still open.

use super::super::charts::id;
use super::super::document::{Align, Block, Inline, ParagraphStyle, Row, RowKind};
use super::sentences::{allowance_assumed, not_modelled};
use super::{Report, counted, decided_value, of_elsewhere, rule_name, rule_source, rule_value, source_note};
use crate::problem::Arg;
use crate::rules::{RuleRow, Verified, is_assumption};

impl Report<'_> {
    pub(super) fn register(&mut self) {
        self.chapter(self.word("part-register"));
        self.body("register-what", &[]);
        for (section, assumptions) in [("section-law", false), ("section-assumptions", true)] {
            let rows: Vec<&RuleRow> = self
                .story
                .register
                .iter()
                .filter(|row| is_assumption(&row.id) == assumptions && !of_elsewhere(row, self.story))
                .collect();
            if rows.is_empty() {
                continue;
            }
            self.section(section);
            let claims = if assumptions { self.allowance_rows() } else { Vec::new() };
            let rows = rows
                .into_iter()
                .map(|row| {
                    let [from, author] = match row.verified {
                        Verified::Own => self.decided_by(decided_value(row, self.beside.decided)),
                        _ => [self.words.short_date(row.from), self.word("author-edition")],
                    };
                    let (name, value) = (rule_name(row, self.words), rule_value(row, self.words));
                    let note = source_note(&rule_source(row, self.words), row.link.as_deref());
                    Row::noted(RowKind::Body, vec![name, value, from, author], note)
                })
                .chain(claims)
                .collect();
            let columns = vec![
                self.column("column-what", Align::Start, 8),
                self.column("column-value", Align::Start, 7),
                self.column("column-from", Align::Start, 3),
                self.column("column-author", Align::Start, 4),
            ];
            self.table(if assumptions { "table-assumptions" } else { "table-law" }, columns, rows);
        }
        self.decided();
        self.votes();
    }

    /// Whether the employment allowance is claimed, which no file says, beside the other assumptions.
    fn allowance_rows(&self) -> Vec<Row> {
        let law = self.story.firm.charges.law();
        if law.is_none_or(|law| law.employer_parameters()[1].is_empty()) {
            return Vec::new();
        }
        let (today, after) = (self.story.firm.allowance_claimed, self.story.proposal.allowance_claimed);
        let decided = self.beside.decided.iter().rev().find(|one| one.code == "employment-allowance");
        let ([on, author], basis) = match decided.is_none() && allowance_assumed(self.story) {
            true => ([String::new(), self.word("author-edition")], self.word("source-allowance-assumed")),
            false => (self.decided_by(decided), self.word("source-decided")),
        };
        [("allowance-today", today), ("allowance-after", after)]
            .map(|(id, claimed)| {
                let claimed = self.word(if claimed { "claimed" } else { "not-claimed" });
                let cells = vec![self.word(id), claimed, on.clone(), author.clone()];
                Row::noted(RowKind::Body, cells, vec![Inline::text(basis.as_str())])
            })
            .to_vec()
    }

    pub(super) fn open(&mut self) {
        self.chapter(self.word("part-open"));
        if !self.story.firm.on_costs_modelled() {
            let text = not_modelled(self.story, self.words);
            self.say(ParagraphStyle::Body, text);
        }
        self.body("open-not-modelled", &[]);
        let mut items = vec!["open-one-off"];
        if self.story.proposal.take_home_falls.is_none() {
            items.push("open-take-home");
        }
        items.extend(self.story.firm.charges.law().map_or(&[] as &[_], |law| law.not_modelled()));
        let items = items.into_iter().map(|id| vec![Inline::text(self.word(id))]).collect();
        self.blocks.push(Block::List { items });
        if self.story.problems.is_empty() {
            self.body("open-none", &[]);
            return;
        }
        self.section("section-problems");
        let mut shown = Vec::new();
        for (problem, times) in counted(self.story) {
            let (message, remedy) = self.words.problem(&self.printable(problem));
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
