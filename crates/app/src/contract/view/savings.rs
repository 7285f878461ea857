//! The savings chapter put into words.

use leveller_model::decision::Uncertain;
use leveller_model::money::Amount;
use leveller_model::problem::Arg;
use leveller_model::report::charts::{self, id};
use leveller_model::report::figures::{self, group_address};
use leveller_model::report::words::Words;
use leveller_model::report::{self, Decided};
use leveller_model::savings::{
    self, Closure, ClosureRange, Distribution, Group, GroupCost, MAPS, PERCENTILES, Range, half_map,
};
use leveller_model::story::Story;

use crate::error::Result;
use crate::work::{WHOLE, Work, shares};

use super::super::Figure;
use super::super::savings::{
    ClosureRangeView, ClosureView, CompareRow, CompareView, DecidedView, ExplainedRow, ExplainedView, GroupRow,
    MapCellView, MapRow, MapView, NeedView, RangeView, SavingsDetail, SavingsView, SlidClosure, SlidView, StudyView,
    UncertainView,
};
use super::{CHART_WIDTH, HALF_WIDTH, change, chart, chart_of, figure, figure_of, lines, with_figures};

/// Returns the chapter.
pub(super) fn savings(story: &Story, words: &Words) -> SavingsView {
    let closures = story.savings.closures.iter().map(|closure| {
        let closure_id = id(&closure.id);
        let prefix = format!("savings.{closure_id}");
        let at = |what: &str| figure(story, words, &format!("{prefix}.{what}"));
        let parts: Vec<String> = closure.parts.iter().map(|part| id(&part.id)).collect();
        let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
        ClosureView {
            label: words.word(&format!("closure-{closure_id}")),
            before: at("before.total"),
            after: at("after.total"),
            saving: at("saving"),
            share: at("share"),
            headcount: at("headcount"),
            parts: lines(story, words, &format!("{prefix}.part"), &parts, ""),
            in_order: lines(story, words, &format!("{prefix}.in-order"), &parts, ""),
            readings: lines(story, words, &format!("{prefix}.reading"), &["bill", "with-drawings", "per-unit"], ""),
            id: closure_id,
        }
    });
    let needs = story.savings.half.needs.iter().map(|need| {
        let at = |what: &str| figure(story, words, &format!("savings.half.{}.{what}", id(&need.id)));
        NeedView {
            label: words.word(&format!("need-{}", id(&need.id))),
            now: at("now"),
            value: at("value"),
            verdict: words.word(&format!("verdict-{}", id(&need.verdict))),
        }
    });
    let incomplete = match story.savings.incomplete {
        0 => String::new(),
        posts => words.text("report-incomplete", &[("posts", Arg::Count(posts.into()))]),
    };
    let drawn = &story.savings.closures[0];
    let at = |what: String| format!("savings.{}.{what}", id(&drawn.id));
    let moved = drawn.parts.iter().filter(|part| part.amount != Amount::ZERO);
    let moved = moved.flat_map(|part| ["part", "running"].map(|what| at(format!("{what}.{}", id(&part.id)))));
    let running: Vec<String> = std::iter::once(at("before.total".to_owned())).chain(moved).collect();
    let groups = |groups: &[GroupCost]| groups.iter().map(|one| group(story, words, one)).collect();
    SavingsView {
        incomplete,
        below_minimum: report::below_minimum(story, words, None)
            .map(|said| with_figures(story, words, said, &["proposal.minimum.posts", "proposal.minimum.gross"])),
        closures: closures.collect(),
        half: report::half_sentence(story, words),
        half_title: report::half_title(story, words),
        half_chart: chart(Some(charts::claim(story, words)), HALF_WIDTH),
        needs: needs.collect(),
        waterfall: chart_of(story, words, charts::waterfall(story, words), CHART_WIDTH, &running),
        by_layer: groups(&story.savings.by_layer),
        by_cell: groups(&story.savings.by_cell),
        range: story.range.as_ref().map(|found| range(story, words, found)),
        not_yet: if story.range.is_none() { words.word("range-not-worked-out") } else { String::new() },
        uncertain: story.uncertain.iter().map(|one| uncertain(story, words, one)).collect(),
        studies: studies(story, words),
        gain_percent: report::whole_percent(story.proposal.productivity),
        kept_percent: report::whole_percent(story.proposal.coordination.kept_share),
        coordination: story.proposal.coordination_decided.clone(),
    }
}

fn group(story: &Story, words: &Words, group: &GroupCost) -> GroupRow {
    let address = group_address(group.group);
    let at = |what: &str| figure(story, words, &format!("{address}.{what}"));
    let label = match group.group {
        Group::Layer(Some(layer)) => {
            words.text("layer-label", &[("layers", layer.to_string().into()), ("count", Arg::Count(1))])
        }
        Group::Layer(None) => words.word("layer-none"),
        Group::Cell(Some(cell)) => story.proposal.cells[cell as usize].name.clone(),
        Group::Cell(None) => words.word("group-no-cell"),
        Group::Employer => words.word("group-employer"),
    };
    let posts = match group.group {
        Group::Layer(layer) => figure(story, words, &format!("{}.posts", figures::layer_address(layer))),
        Group::Cell(Some(cell)) => figure(story, words, &format!("proposal.cell.{cell}.size")),
        Group::Cell(None) => Figure { text: words.exact(group.posts), ..Figure::default() },
        Group::Employer => Figure::default(),
    };
    GroupRow { label, posts, before: at("before"), after: at("after"), change: change(words, at("change")) }
}

fn percentiles(story: &Story, words: &Words, prefix: &str) -> Vec<Figure> {
    PERCENTILES.iter().map(|at| figure(story, words, &format!("{prefix}.p{at:02}"))).collect()
}

fn range(story: &Story, words: &Words, range: &Range) -> RangeView {
    let of = |closure: &ClosureRange| {
        let prefix = format!("savings.{}", id(&closure.id));
        let swings: Vec<String> = closure
            .swings
            .iter()
            .flat_map(|swing| ["low", "high"].map(|end| format!("{prefix}.swing.{}.{end}", swing.parameter.id())))
            .collect();
        let said = |say: fn(&Story, &Words, savings::ClosureId) -> Option<String>| {
            say(story, words, closure.id).unwrap_or_default()
        };
        ClosureRangeView {
            id: id(&closure.id),
            sentence: with_figures(
                story,
                words,
                said(report::range_sentence),
                &["at.p05", "share-at.p05", "at.p95", "share-at.p95"]
                    .map(|what| format!("{prefix}.{what}"))
                    .each_ref()
                    .map(String::as_str),
            ),
            chances: with_figures(
                story,
                words,
                said(report::chances_sentence),
                &[
                    "savings.draws",
                    &format!("{prefix}.chance.half.count"),
                    &format!("{prefix}.chance.worse.count"),
                    &format!("{prefix}.chance.unanswered.count"),
                ],
            ),
            savings: percentiles(story, words, &format!("{prefix}.at")),
            shares: percentiles(story, words, &format!("{prefix}.share-at")),
            reaching: report::reaching(words, closure),
            distribution: chart_of(
                story,
                words,
                Some(charts::distribution(story, words, closure)),
                HALF_WIDTH,
                &[format!("{prefix}.halved")],
            ),
            swings: chart_of(story, words, charts::swings(story, words, closure), HALF_WIDTH, &swings),
        }
    };
    RangeView {
        how: with_figures(story, words, report::range_how(story, words, range), &["savings.draws"]),
        draws: range.draws,
        seed: range.seed.to_string(),
        percentiles: PERCENTILES
            .iter()
            .map(|at| words.text("column-percentile", &[("percent", Arg::Count((*at).into()))]))
            .collect(),
        closures: range.closures.iter().map(of).collect(),
        posts: if range.headcount.is_some() { percentiles(story, words, "savings.posts") } else { Vec::new() },
        first_year: percentiles(story, words, "savings.first-year"),
        first_year_sentence: with_figures(
            story,
            words,
            report::first_year_sentence(story, words, range),
            &["savings.first-year.p05", "savings.first-year.p50", "savings.first-year.p95", "savings.first-year.worse"],
        ),
    }
}

fn uncertain(story: &Story, words: &Words, one: &Distribution) -> UncertainView {
    let (low, high) = one.shape.ends();
    let entered = !story.evidence.distributions.contains(one);
    UncertainView {
        id: one.id.id().to_owned(),
        label: words.word(&format!("uncertain-{}", one.id.id())),
        values: report::shape_text(words, one).to_vec(),
        exact: [low, one.shape.likely(), high].map(|value| value.normalize().to_string()).to_vec(),
        percent: one.id != Uncertain::Replacement,
        entered,
        basis: if entered { words.word("basis-entered") } else { one.basis.clone() },
    }
}

fn studies(story: &Story, words: &Words) -> Vec<StudyView> {
    let each = story.evidence.studies.iter().map(|study| StudyView {
        id: study.id.clone(),
        name: words.word(&format!("study-name-{}", study.id)),
        about: report::study_about(words, study),
        found: words.word(&format!("study-{}", study.id)),
        known: report::study_known(words, study),
        links: study.links.clone(),
        usable: study.gain.is_some(),
        chosen: story.study.as_deref() == Some(study.id.as_str()),
    });
    each.collect()
}

/// Puts scenarios side by side.
pub fn compare(stories: &[&Story], words: &Words, addresses: &[String]) -> CompareView {
    let rows = report::compared(stories, words, addresses).into_iter().map(|(_, label, shown)| CompareRow {
        label,
        figures: shown.into_iter().map(|shown| shown.map_or_else(Figure::default, figure_of)).collect(),
    });
    CompareView { scenarios: stories.iter().map(|story| story.scenario.name.clone()).collect(), rows: rows.collect() }
}

/// Puts what was decided into words.
pub fn decided(decided: &[Decided], words: &Words) -> Vec<DecidedView> {
    let each = decided.iter().map(|one| DecidedView {
        sentence: report::decided_sentence(one, words),
        on: report::decided_on(Some(one), words),
        by: one.author.clone(),
        operation: one.operation.map(|id| id.to_string()).unwrap_or_default(),
    });
    each.collect()
}

/// Puts savings a slider came to into words.
pub fn slid(story: &Story, words: &Words, closures: &[Closure]) -> SlidView {
    let each = closures.iter().map(|closure| {
        let [saving, share] = figures::slid(story, words, closure).map(figure_of);
        SlidClosure { id: id(&closure.id), saving, share }
    });
    let drawn = closures.first().and_then(|closure| charts::slid_waterfall(story, words, closure));
    SlidView { closures: each.collect(), waterfall: chart(drawn, CHART_WIDTH) }
}

/// Works out what is worked out only when somebody asks.
pub(crate) fn savings_detail(story: &Story, words: &Words, work: &Work) -> Result<SavingsDetail> {
    let map = |pair| {
        let map = half_map(&story.firm, &story.proposal, &story.savings, pair)?;
        let rows = map.rows.iter().map(|(value, cells)| MapRow {
            value: words.share(*value),
            cells: cells
                .iter()
                .map(|cell| MapCellView {
                    saving: cell.share.map_or_else(|| words.word("none"), |share| words.share(share)),
                    verdict: id(&cell.verdict),
                    verdict_text: words.word(&format!("verdict-{}", id(&cell.verdict))),
                    half: cell.is_half(),
                })
                .collect(),
        });
        Some(MapView {
            across: words.word(&format!("need-{}", id(&map.across))),
            down: words.word(&format!("need-{}", id(&map.down))),
            columns: map.columns.iter().map(|value| words.share(*value)).collect(),
            rows: rows.collect(),
        })
    };
    let explained = story.range.iter().flat_map(|range| {
        range.closures.iter().map(|closure| ExplainedView {
            label: words.word(&format!("closure-{}", id(&closure.id))),
            rows: figures::explained(story, words, closure.id)
                .into_iter()
                .map(|(label, shares)| ExplainedRow { label, shares: shares.into_iter().map(figure_of).collect() })
                .collect(),
        })
    });
    let mut maps = Vec::new();
    for (pair, share) in MAPS.into_iter().zip(shares(&WHOLE, MAPS.len())) {
        work.begin("figures", "", share)?;
        maps.extend(map(pair));
    }
    Ok(SavingsDetail { maps, explained: explained.collect() })
}
