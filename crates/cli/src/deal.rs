//! The deal half of the chapter on viability: as JSON and in lines.

use leveller_app::contract::{Figure, Line, TableView, View};
use leveller_model::report::figures;
use leveller_model::report::words::Words;
use leveller_model::story::Story;
use rust_decimal::Decimal;
use serde_json::{Map, Value, json};

/// Decimals of shares and multiples; amounts have those of their currency.
const PLACES: u32 = 6;

/// Returns its figures: every one by its address, as a decimal string in major units, null where it is not entered or not
/// known; then days, law, conditions and what is published.
pub fn json(story: &Story, words: &Words) -> Value {
    let Some(conversion) = &story.conversion else { return Value::Null };
    let mut figures = Map::new();
    for address in figures::addresses(story).iter().filter(|address| address.starts_with("deal.")) {
        let Some(shown) = figures::figure(story, words, address) else { continue };
        let path: Vec<&str> = address.split('.').skip(1).collect();
        put(&mut figures, &path, exact(&shown.exact));
    }
    let routes = conversion.routes.iter().flatten().map(|dated| {
        json!({
            "id": dated.route.law.id,
            "last_day": dated.last_day.map(|day| day.to_string()),
            "late": dated.late,
            "lead_days": dated.lead_days,
            "lead_basis": dated.route.lead_basis,
            "statute": dated.route.law.statute,
            "verified": dated.route.law.verified,
            "link": dated.route.law.link,
        })
    });
    let duties =
        conversion.law.iter().flat_map(|law| &law.duties).map(
            |duty| json!({ "id": duty.id, "statute": duty.statute, "verified": duty.verified, "link": duty.link }),
        );
    json!({
        "currency": story.firm.currency.code(),
        "figures": figures,
        "not_entered": conversion.not_entered,
        "timeline": {
            "steps": conversion.timeline.steps.iter().map(|step| json!({
                "id": step.id, "from": step.from.to_string(), "until": step.until.to_string(),
            })).collect::<Vec<_>>(),
            "runs_out": conversion.timeline.runs_out.map(|day| day.to_string()),
        },
        "routes": conversion.routes.as_ref().map(|_| routes.collect::<Vec<_>>()),
        "duties": duties.collect::<Vec<_>>(),
        "conditions": conversion.conditions.iter().map(|one| json!({ "id": one.id, "state": one.state })).collect::<Vec<_>>(),
        "benchmarks": story.benchmarks.figures,
    })
}

fn exact(text: &str) -> Value {
    match text.parse::<Decimal>() {
        Ok(number) if number.scale() > PLACES => Value::from(number.round_dp(PLACES).normalize().to_string()),
        Ok(_) => Value::from(text),
        Err(_) => Value::Null,
    }
}

fn put(into: &mut Map<String, Value>, path: &[&str], value: Value) {
    match path {
        [] => {}
        [last] => {
            into.insert((*last).to_owned(), value);
        }
        [first, rest @ ..] => {
            let inner = into.entry((*first).to_owned()).or_insert_with(|| Value::Object(Map::new()));
            if let Value::Object(inner) = inner {
                put(inner, rest, value);
            }
        }
    }
}

/// Returns it in lines.
pub fn lines(view: &View) -> Vec<String> {
    let Some(deal) = &view.viability.deal else { return Vec::new() };
    let mut all = vec![deal.headline.text.clone()];
    all.extend(deal.findings.iter().map(|finding| finding.text.clone()));
    all.extend(deal.uses.iter().map(line));
    all.extend(deal.sources.iter().map(|one| row(&[&one.label, &one.figure.text, &one.terms])));
    all.extend(deal.sums.iter().chain(&deal.deduction).chain(&deal.inventory).map(line));
    all.extend(deal.proposed.iter().flat_map(|proposed| &proposed.lines).map(line));
    all.extend(deal.cover.iter().flat_map(table));
    if let Some(books) = &deal.by_books {
        all.push(books.bounds.clone());
        all.extend(table(&books.assets));
        all.extend(books.worth.iter().map(line));
        all.extend(books.ways.iter().flat_map(|way| way.lines.iter().map(|one| row(&[&way.label, &line(one)]))));
        all.extend(table(&books.claims));
        all.extend(books.break_even.iter().map(line));
        for course in &books.courses {
            all.push(course.label.clone());
            all.extend(table(&course.statements));
            all.extend(table(&course.accounts));
            all.push(row(&[&course.label, &course.most.text]));
        }
        if deal.competitor.is_some() {
            all.extend(table(&books.unit_costs));
        }
    }
    all.push(deal.timeline.sentence.text.clone());
    all.extend(deal.timeline.steps.iter().map(|step| row(&[&step.label, &step.from, &step.until])));
    all.extend(deal.routes.routes.iter().map(|one| row(&[&one.label, &one.day, &one.lead, &one.law.known])));
    if !deal.routes.unknown.is_empty() {
        all.push(deal.routes.unknown.clone());
    }
    all.extend(deal.conditions.iter().map(|one| row(&[&one.label, &one.state_text, &one.by.text])));
    for measure in &deal.benchmarks {
        let own = measure.own.as_ref().map(|own| own.text.as_str()).unwrap_or_default();
        all.push(row(&[&measure.label, own, &measure.stands]));
        all.extend(measure.rows.iter().map(|one| row(&["", &one.value, &one.sample, &one.place, &one.year])));
    }
    all
}

fn row(cells: &[&str]) -> String {
    cells.join("  ")
}

fn shown(figure: &Figure) -> &str {
    &figure.text
}

fn line(line: &Line) -> String {
    row(&[&line.label, shown(&line.figure)])
}

fn table(table: &TableView) -> Vec<String> {
    let head = std::iter::once("").chain(table.columns.iter().map(String::as_str)).collect::<Vec<_>>();
    let rows = table.rows.iter().map(|one| {
        let cells = one.figures.iter().map(|figure| figure.as_ref().map_or("", shown));
        row(&std::iter::once(one.label.as_str()).chain(cells).collect::<Vec<_>>())
    });
    std::iter::once(row(&head)).chain(rows).collect()
}
