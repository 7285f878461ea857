//! Everybody who works in the firm: the table of people, and the chart of who reports to whom.

use std::cmp::Ordering;
use std::collections::BTreeSet;

use leveller_model::firm::{Firm, LineFrom, Post};
use leveller_model::import::{ManagerRef, RowKind};
use leveller_model::problem::Arg;
use leveller_model::report::figures;
use leveller_model::report::words::Words;
use leveller_model::story::Story;

use super::super::{ChartPost, Figure, PeopleRequest, PeopleSort, PeopleWindow, PersonRow, ReportingChart};
use super::{figure_of, with_figures};
use crate::error::{Error, Result};

/// Posts of a chart that are drawn at once; more would be neither seen nor drawn in time.
const DRAWN: usize = 2_000;

/// Returns the rows of the people table that are wanted.
pub fn people(story: &Story, words: &Words, wanted: &PeopleRequest) -> PeopleWindow {
    let firm = &story.firm;
    let cells = cell_of_each(story);
    let mut found: Vec<usize> = called(firm, &wanted.search)
        .filter(|index| wanted.unit.as_ref().is_none_or(|unit| firm.staff[*index].unit.as_ref() == Some(unit)))
        .collect();
    sort(firm, &mut found, wanted);
    let units: BTreeSet<&String> = firm.staff.iter().filter_map(|post| post.unit.as_ref()).collect();
    PeopleWindow {
        total: u32::try_from(found.len()).unwrap_or(u32::MAX),
        units: units.into_iter().cloned().collect(),
        rows: found
            .iter()
            .skip(wanted.offset as usize)
            .take(wanted.count as usize)
            .map(|index| person(story, words, *index, &cells))
            .collect(),
    }
}

/// Returns the posts whose name, title, unit or id has all words of a search.
pub(super) fn called<'a>(firm: &'a Firm, search: &str) -> impl Iterator<Item = usize> + use<'a> {
    let wanted: Vec<String> = search.split_whitespace().map(str::to_lowercase).collect();
    let is = move |post: &Post| {
        if wanted.is_empty() {
            return true;
        }
        let own = [Some(&post.key), post.name.as_ref(), post.title.as_ref(), post.unit.as_ref()];
        let own = own.map(|text| text.map(|text| text.to_lowercase()).unwrap_or_default()).join(" ");
        wanted.iter().all(|word| own.contains(word.as_str()))
    };
    firm.staff.iter().enumerate().filter(move |(_, post)| is(post)).map(|(index, _)| index)
}

/// Sorts posts; equals stay in the order of the files, and what is not known comes last either way.
fn sort(firm: &Firm, found: &mut [usize], wanted: &PeopleRequest) {
    let text = |of: &dyn Fn(usize) -> Option<String>, found: &mut [usize]| {
        let key = |index: &usize| of(*index).map(|text| text.to_lowercase()).filter(|text| !text.is_empty());
        let mut keyed: Vec<(Option<String>, usize)> = found.iter().map(|index| (key(index), *index)).collect();
        keyed.sort_by(|(one, _), (other, _)| known_first(one.as_ref(), other.as_ref(), wanted.down));
        found.iter_mut().zip(keyed).for_each(|(place, (_, index))| *place = index);
    };
    let staff = &firm.staff;
    let manager = |index: usize| staff[index].manager.map(|manager| name_of(firm, manager as usize));
    let down = wanted.down;
    match wanted.sort {
        PeopleSort::AsRead => {
            if down {
                found.reverse();
            }
        }
        PeopleSort::Name => text(&|index| Some(name_of(firm, index)), found),
        PeopleSort::Title => text(&|index| staff[index].title.clone(), found),
        PeopleSort::Unit => text(&|index| staff[index].unit.clone(), found),
        PeopleSort::Manager => text(&manager, found),
        PeopleSort::Layer => found.sort_by(|a, b| known_first(staff[*a].layer, staff[*b].layer, down)),
        PeopleSort::Posts => found.sort_by(|a, b| known_first(Some(staff[*a].posts), Some(staff[*b].posts), down)),
        PeopleSort::Hours => {
            found.sort_by(|a, b| known_first(Some(staff[*a].hours_week), Some(staff[*b].hours_week), down));
        }
        PeopleSort::Pay => found.sort_by(|a, b| known_first(staff[*a].yearly, staff[*b].yearly, down)),
        PeopleSort::Cost => {
            let cost = |index: usize| staff[index].cost.map(|cost| cost.total());
            found.sort_by(|a, b| known_first(cost(*a), cost(*b), down));
        }
    }
}

fn known_first<T: Ord>(one: Option<T>, other: Option<T>, down: bool) -> Ordering {
    match (one, other) {
        (Some(one), Some(other)) if down => other.cmp(&one),
        (Some(one), Some(other)) => one.cmp(&other),
        (one, other) => other.is_some().cmp(&one.is_some()),
    }
}

/// The cell each post works in; of a post shared between cells, all of them.
fn cell_of_each(story: &Story) -> Vec<String> {
    let mut cells = vec![String::new(); story.firm.staff.len()];
    for cell in &story.proposal.cells {
        for (index, _) in &cell.members {
            let name = &mut cells[*index as usize];
            if !name.is_empty() {
                name.push_str(", ");
            }
            name.push_str(&cell.name);
        }
    }
    cells
}

/// What a post is called: by its person, else by its title.
pub(super) fn name_of(firm: &Firm, index: usize) -> String {
    let post = &firm.staff[index];
    post.name.clone().or_else(|| post.title.clone()).unwrap_or_else(|| post.key.clone())
}

fn shown_name(firm: &Firm, words: &Words, index: usize) -> String {
    let post = &firm.staff[index];
    match post.kind {
        RowKind::Person => name_of(firm, index),
        RowKind::Group => words.text("people-group", &[("posts", Arg::Number(post.posts))]),
    }
}

fn line_from(post: &Post, words: &Words) -> String {
    match post.line {
        LineFrom::Files => String::new(),
        LineFrom::Decided => words.word("line-decided"),
        LineFrom::Built => words.word("line-built"),
    }
}

fn person(story: &Story, words: &Words, index: usize, cells: &[String]) -> PersonRow {
    let post = &story.firm.staff[index];
    let figure = |what| {
        let shown = figures::of_post(story, words, index, what);
        shown.map_or_else(Figure::default, figure_of)
    };
    PersonRow {
        key: post.key.clone(),
        name: shown_name(&story.firm, words, index),
        title: post.title.clone().unwrap_or_default(),
        unit: post.unit.clone().unwrap_or_default(),
        manager: post.manager.map(|manager| name_of(&story.firm, manager as usize)).unwrap_or_default(),
        line: line_from(post, words),
        layer: if post.layer.is_some() { figure("layer") } else { Figure::default() },
        posts: figure("posts"),
        hours: figure("hours"),
        pay: figure("pay"),
        cost: figure("cost"),
        cell: cells.get(index).cloned().unwrap_or_default(),
        pay_after: figure("pay-after"),
        take_home: figure("take-home"),
        take_home_after: figure("take-home-after"),
        redundancy: figure("redundancy"),
        notice: figure("notice"),
        coordination: figure("coordination"),
        manages: post.is_manager(),
    }
}

/// Returns the reporting chart from a post down, so many layers of it; without a post, from the top.
pub fn chart(story: &Story, words: &Words, from: Option<&str>, layers: u32) -> Result<ReportingChart> {
    let firm = &story.firm;
    let from = match from {
        None => None,
        Some(key) => {
            let found = firm.staff.iter().position(|post| post.key == key);
            Some(found.ok_or_else(|| Error::new("person-unknown").with("key", key))?)
        }
    };
    let below = firm.below();
    let one = |index: usize, shut: bool| {
        let post = &firm.staff[index];
        ChartPost {
            key: post.key.clone(),
            name: shown_name(firm, words, index),
            title: post.title.clone().unwrap_or_default(),
            unit: post.unit.clone().unwrap_or_default(),
            layer: post.layer,
            manager: post.manager.map(|manager| firm.staff[manager as usize].key.clone()),
            reports: u32::try_from(post.reports.len()).unwrap_or(u32::MAX),
            below: below[index],
            shut,
            line: line_from(post, words),
            wrong: wrong(story, index).map(|id| words.word(id)).unwrap_or_default(),
        }
    };
    let tops: Vec<usize> = match from {
        Some(index) => vec![index],
        None => (0..firm.staff.len()).filter(|index| firm.staff[*index].layer == Some(1)).collect(),
    };
    let mut posts = Vec::new();
    let mut waiting: Vec<(usize, u32)> = tops.iter().rev().map(|index| (*index, 1)).collect();
    let mut seen = BTreeSet::new();
    while let Some((index, depth)) = waiting.pop() {
        // A loop comes round to where it began.
        if posts.len() == DRAWN || !seen.insert(index) {
            continue;
        }
        let reports = &firm.staff[index].reports;
        let opened = depth < layers.max(1) && posts.len() + reports.len() < DRAWN;
        posts.push(one(index, !opened && !reports.is_empty()));
        if opened {
            waiting.extend(reports.iter().rev().map(|report| (*report as usize, depth + 1)));
        }
    }
    let mut above = Vec::new();
    let mut at = from.and_then(|index| firm.staff[index].manager);
    while let Some(index) = at.map(|index| index as usize).filter(|index| seen.insert(*index)) {
        above.push(one(index, true));
        at = firm.staff[index].manager;
    }
    above.reverse();
    let lost = (0..firm.staff.len()).filter(|index| wrong(story, *index).is_some()).take(DRAWN);
    let lost: Vec<ChartPost> = lost.map(|index| one(index, true)).collect();
    let size = [("posts", firm.staff.len().into()), ("layers", Arg::from(firm.structure.layers as usize))];
    let sentence = words.text("chart-reporting", &size);
    let sentence = match lost.len() {
        0 => sentence,
        count => words.text("chart-reporting-lost", &[("chart", sentence.into()), ("lost", count.into())]),
    };
    Ok(ReportingChart {
        sentence: with_figures(story, words, sentence, &["firm.posts", "firm.structure.layers"]),
        above,
        posts,
        lost,
    })
}

/// Id of what is wrong with a post's line; none where nothing is.
fn wrong(story: &Story, index: usize) -> Option<&'static str> {
    let post = &story.firm.staff[index];
    if post.layer.is_none() {
        return Some("chart-in-loop");
    }
    let row = story.import.rows.get(index).filter(|_| post.line == LineFrom::Files)?;
    match row.manager {
        ManagerRef::Missing(_) => Some("chart-manager-missing"),
        ManagerRef::Several { .. } => Some("chart-manager-several"),
        ManagerRef::SetAside { .. } => Some("chart-manager-set-aside"),
        _ if row.manager_other.is_some() => Some("chart-two-managers"),
        _ => None,
    }
}
