//! How far the saving may be off, in words: the range, what moves it, the distributions and the studies behind them.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::super::charts::{self, id, uncertain_value};
use super::super::document::{Align, Inline, ParagraphStyle, Row, RowKind};
use super::super::words::Words;
use super::Report;
use crate::money::Amount;
use crate::problem::Arg;
use crate::savings::{self, Chance, ClosureId, MAPS, PERCENTILES, Range, SameOutput, Shape, Study, half_map};
use crate::story::Story;

/// Shares of payroll the report says the chance of.
const TARGETS: [i64; 6] = [5, 10, 15, 20, 30, 50];

/// What a reading's range is, in a sentence; none where it was not worked out.
pub fn range_sentence(story: &Story, words: &Words, closure: ClosureId) -> Option<String> {
    let range = story.range.as_ref()?;
    let found = range.closures.iter().find(|one| one.id == closure)?;
    let money = |amount: Amount| Arg::from(words.money_whole(amount, story.firm.currency));
    let [low, .., high] = found.shares();
    Some(words.text(
        "range-sentence",
        &[
            ("low", money(found.saving.at[0])),
            ("high", money(found.saving.at[4])),
            ("low-share", Arg::Share(low)),
            ("high-share", Arg::Share(high)),
        ],
    ))
}

/// The same as it may be told to anybody, in whole hundredths of payroll: every draw adds up what single people are paid,
/// so that nearer figures, and more of them, would tell of their pay.
pub fn range_in_hundredths(story: &Story, words: &Words, closure: ClosureId) -> Option<String> {
    let found = story.range.as_ref()?.closures.iter().find(|one| one.id == closure)?;
    let [low, .., high] = found.shares().map(|share| Arg::from(words.rate(share.round_dp(2))));
    let name = words.word(&format!("closure-{}", id(&closure)));
    Some(words.text("redacted-range", &[("name", name.into()), ("low", low), ("high", high)]))
}

/// How often half is reached and how often payroll rises, in a sentence.
pub fn chances_sentence(story: &Story, words: &Words, closure: ClosureId) -> Option<String> {
    let range = story.range.as_ref()?;
    let found = range.closures.iter().find(|one| one.id == closure)?;
    let count = |chance: Chance| -> Arg {
        match chance.count {
            0 => words.word("in-none").into(),
            count => words.text("in-some", &[("count", Arg::Count(count.into()))]).into(),
        }
    };
    let said = words.text(
        "range-chances",
        &[
            ("draws", Arg::Count(range.draws.into())),
            ("half", count(found.reaching(Decimal::new(5, 1)))),
            ("worse", count(found.saving.below_zero)),
        ],
    );
    Some(match found.unanswered.count {
        0 => said,
        count => format!("{said} {}", words.text("range-unanswered", &[("count", Arg::Count(count.into()))])),
    })
}

/// How the range was worked out, and where a reading of "after" has none.
pub fn range_how(story: &Story, words: &Words, range: &Range) -> String {
    let draws = ("draws", Arg::Count(range.draws.into()));
    let how = words.text("range-how", &[draws, ("seed", range.seed.to_string().into())]);
    let none = never_answered(story, range).then(|| words.word("range-never-answered"));
    std::iter::once(how).chain(none).collect::<Vec<_>>().join(" ")
}

/// Whether the same output can be told as planned, and in no draw.
fn never_answered(story: &Story, range: &Range) -> bool {
    story.savings.same_output == SameOutput::Known
        && range.closures.iter().all(|closure| closure.id != ClosureId::OutputConstant)
}

/// What the first year costs and brings, in a sentence.
pub fn first_year_sentence(story: &Story, words: &Words, range: &Range) -> String {
    let money = |amount: Amount| Arg::from(words.money_whole(amount, story.firm.currency));
    let [low, _, middle, _, high] = range.first_year.at;
    let worse = chance_text(words, range.first_year.below_zero);
    let valued = words.word(if range.value_added.is_some() { "valued-by-books" } else { "valued-by-payroll" });
    words.text(
        "first-year-sentence",
        &[
            ("low", money(low)),
            ("middle", money(middle)),
            ("high", money(high)),
            ("worse", worse.into()),
            ("valued", valued.into()),
        ],
    )
}

/// A share of draws with its interval.
pub fn chance_text(words: &Words, chance: Chance) -> String {
    let (low, high) = chance.interval();
    words.text("chance", &[("share", Arg::Share(chance.share())), ("low", Arg::Share(low)), ("high", Arg::Share(high))])
}

/// A share in whole per cent, for a slider.
pub fn whole_percent(share: Decimal) -> i32 {
    (share * Decimal::ONE_HUNDRED).round().to_i32().unwrap_or_default()
}

/// How likely it is that the saving is at least nothing, one hundredth, two hundredths … the whole of payroll.
pub fn reaching(words: &Words, closure: &savings::ClosureRange) -> Vec<String> {
    (0..=100).map(|percent| chance_text(words, closure.reaching(Decimal::new(percent, 2)))).collect()
}

/// The range of a scenario in lines, with chances of reaching targets and, where asked, what explains the spread.
pub fn range_lines(story: &Story, words: &Words, targets: &[Decimal], sobol: bool) -> Vec<String> {
    let Some(range) = &story.range else { return vec![words.word("range-not-worked-out")] };
    let mut lines = Vec::new();
    for found in &range.closures {
        lines.push(words.word(&format!("closure-{}", id(&found.id))));
        let sentences = [range_sentence, chances_sentence].map(|say| say(story, words, found.id));
        lines.extend(sentences.into_iter().flatten().map(|said| format!("  {said}")));
        for target in targets {
            let chance = chance_text(words, found.reaching(*target));
            let said = words.text("range-target", &[("target", Arg::Share(*target)), ("chance", chance.into())]);
            lines.push(format!("  {said}"));
        }
        for swing in &found.swings {
            let [low, high] = swing.values.map(|value| uncertain_value(words, swing.parameter, value));
            let [at_low, at_high] = swing.savings.map(|saving| words.money(saving, story.firm.currency));
            let label = words.word(&format!("uncertain-{}", swing.parameter.id()));
            lines.push(format!("  {label}: {low}: {at_low}, {high}: {at_high}"));
        }
        if sobol {
            let shares = savings::sobol(&story.firm, &story.proposal, &story.savings, range, found.id);
            lines.extend(shares.is_empty().then(|| format!("  {}", words.word("range-sobol-none"))));
            for one in shares {
                let label = words.word(&format!("uncertain-{}", one.parameter.id()));
                let args = [("what", label.into()), ("first", Arg::Share(one.first)), ("total", Arg::Share(one.total))];
                lines.push(format!("  {}", words.text("range-sobol", &args)));
            }
        }
    }
    lines.extend(never_answered(story, range).then(|| words.word("range-never-answered")));
    lines
}

/// A distribution's low, likely and high value, or mean and ends.
pub fn shape_text(words: &Words, distribution: &savings::Distribution) -> [String; 3] {
    let (low, high) = distribution.shape.ends();
    let likely = uncertain_value(words, distribution.id, distribution.shape.likely());
    let likely = match distribution.shape {
        Shape::Pert(_) => likely,
        Shape::TruncatedNormal { deviation, .. } => {
            let deviation = uncertain_value(words, distribution.id, deviation);
            words.text("shape-normal", &[("mean", likely.into()), ("deviation", deviation.into())])
        }
    };
    [uncertain_value(words, distribution.id, low), likely, uncertain_value(words, distribution.id, high)]
}

/// What a study looked at, in a line.
pub fn study_about(words: &Words, study: &Study) -> String {
    words.text("study-about", &[("place", study.place.as_str().into()), ("sample", study.sample.as_str().into())])
}

/// How well a study is known, in a line.
pub fn study_known(words: &Words, study: &Study) -> String {
    let read = words.word(&format!("study-read-{}", id(&study.read)));
    if study.conflict { format!("{read}. {}", words.word("study-conflict")) } else { read }
}

impl Report<'_> {
    /// The range of the saving, or that it was not worked out.
    pub(super) fn range(&mut self) {
        self.section("section-range");
        let Some(range) = &self.story.range else {
            self.body("range-not-worked-out", &[]);
            return;
        };
        let how = range_how(self.story, self.words, range);
        self.say(ParagraphStyle::Body, how);
        if self.redacted() {
            for closure in &range.closures {
                let said = range_in_hundredths(self.story, self.words, closure.id).unwrap_or_default();
                self.say(ParagraphStyle::Body, said);
            }
            self.distributions(range);
            self.studies();
            return;
        }
        for closure in &range.closures {
            let said = [range_sentence, chances_sentence].map(|say| say(self.story, self.words, closure.id));
            let name = self.word(&format!("closure-{}", id(&closure.id)));
            let said: Vec<String> = said.into_iter().flatten().collect();
            self.say(ParagraphStyle::Body, format!("{name}: {}", said.join(" ")));
            self.figure(Some(charts::distribution(self.story, self.words, closure)));
        }
        self.percentiles(range);
        self.targets(range);
        if let Some(last) = range.closures.last() {
            self.figure(charts::swings(self.story, self.words, last));
            self.body("swings-how", &[]);
        }
        let year = first_year_sentence(self.story, self.words, range);
        self.say(ParagraphStyle::Body, year);
        self.distributions(range);
        self.studies();
    }

    fn percentiles(&mut self, range: &Range) {
        let mut rows = Vec::new();
        for closure in &range.closures {
            let at = closure.saving.at.map(|amount| self.words.money_whole(amount, self.story.firm.currency));
            let name = self.word(&format!("closure-{}", id(&closure.id)));
            rows.push((RowKind::Body, std::iter::once(name).chain(at).collect()));
            let shares = closure.shares().map(|share| self.words.share(share));
            rows.push((RowKind::Body, std::iter::once(self.word("of-payroll")).chain(shares).collect()));
        }
        if let Some(posts) = range.headcount {
            let posts = posts.map(|share| self.words.share(share));
            rows.push((RowKind::Body, std::iter::once(self.word("posts-same-output")).chain(posts).collect()));
        }
        let year = range.first_year.at.map(|amount| self.words.money_whole(amount, self.story.firm.currency));
        rows.push((RowKind::Body, std::iter::once(self.word("first-year")).chain(year).collect()));
        let mut columns = vec![self.column("column-line", Align::Start, 4)];
        for hundredths in PERCENTILES {
            let head = self.words.text("column-percentile", &[("percent", Arg::Count(hundredths.into()))]);
            columns.push((head, Align::End, 2));
        }
        self.table("table-percentiles", columns, rows);
    }

    fn targets(&mut self, range: &Range) {
        let rows = TARGETS.map(|percent| {
            let target = Decimal::new(percent, 2);
            let chances = range.closures.iter().map(|closure| chance_text(self.words, closure.reaching(target)));
            (RowKind::Body, std::iter::once(self.words.share(target)).chain(chances).collect())
        });
        let mut columns = vec![self.column("column-target", Align::Start, 2)];
        for closure in &range.closures {
            columns.push((self.word(&format!("closure-{}", id(&closure.id))), Align::End, 4));
        }
        self.table("table-targets", columns, rows.to_vec());
    }

    fn distributions(&mut self, range: &Range) {
        let rows = range.distributions.iter().map(|one| {
            let [low, likely, high] = shape_text(self.words, one);
            let name = self.word(&format!("uncertain-{}", one.id.id()));
            (RowKind::Body, vec![name, low, likely, high, one.basis.clone()])
        });
        let rows = rows.collect();
        let columns = vec![
            self.column("column-uncertain", Align::Start, 4),
            self.column("column-low", Align::End, 2),
            self.column("column-likely", Align::End, 2),
            self.column("column-high", Align::End, 2),
            self.column("column-basis", Align::Start, 7),
        ];
        self.table("table-distributions", columns, rows);
        for pair in &range.together {
            let [one, other] = [pair.one, pair.other].map(|of| self.word(&format!("uncertain-{}", of.id())));
            let correlation = self.words.number(pair.correlation, 1);
            self.body(
                "together",
                &[
                    ("one", one.into()),
                    ("other", other.into()),
                    ("correlation", correlation.into()),
                    ("basis", pair.basis.as_str().into()),
                ],
            );
        }
    }

    fn studies(&mut self) {
        let studies = &self.story.evidence.studies;
        if studies.is_empty() {
            return;
        }
        self.section("section-studies");
        self.body("studies-how", &[]);
        let rows = studies.iter().map(|study| {
            let cells = vec![
                self.word(&format!("study-name-{}", study.id)),
                study_about(self.words, study),
                self.word(&format!("study-{}", study.id)),
            ];
            let mut note = vec![Inline::text(format!("{}. ", study_known(self.words, study)))];
            for (index, link) in study.links.iter().enumerate() {
                note.extend((index > 0).then(|| Inline::text(", ")));
                note.push(Inline::link(link));
            }
            Row::noted(RowKind::Body, cells, note)
        });
        let rows = rows.collect();
        let columns = vec![
            self.column("column-study", Align::Start, 3),
            self.column("column-about", Align::Start, 4),
            self.column("column-found", Align::Start, 7),
        ];
        self.table("table-studies", columns, rows);
    }

    /// Two unknowns at once: for each pair, the saving and how the pair stands to what is known.
    pub(super) fn maps(&mut self) {
        let story = self.story;
        // The first of the pairs; the window shows the others.
        if let Some(map) = half_map(&story.firm, &story.proposal, &story.savings, MAPS[0]) {
            self.body("half-map-how", &[]);
            let value = |share: Decimal| self.words.share(share);
            let mut columns = vec![self.column("map-pay-level", Align::Start, 3)];
            // Paper has room for every other column, and the last.
            let last = map.columns.len().saturating_sub(1);
            let printed = |at: &usize| at.is_multiple_of(2) || *at == last;
            for (_, column) in map.columns.iter().enumerate().filter(|(at, _)| printed(at)) {
                columns.push((value(*column), Align::End, 2));
            }
            let rows = map.rows.iter().map(|(down, cells)| {
                let cells = cells.iter().enumerate().filter(|(at, _)| printed(at));
                let cells = cells.map(|(_, cell)| map_cell(self.words, cell));
                (RowKind::Body, std::iter::once(value(*down)).chain(cells).collect())
            });
            let rows = rows.collect();
            self.table("table-half-map", columns, rows);
        }
    }
}

/// A cell of a map: the saving, with a mark for how it stands to what is known.
fn map_cell(words: &Words, cell: &savings::MapCell) -> String {
    match cell.share {
        None => words.word("verdict-cannot-be-reached"),
        Some(share) => words.text(&format!("map-cell-{}", id(&cell.verdict)), &[("share", Arg::Share(share))]),
    }
}
