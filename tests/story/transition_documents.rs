//! Transition documents: each composes for any firm, its gaps are all listed, its figures are the story's, and the
//! redacted edition names nobody.

use std::collections::BTreeSet;
use std::fs;
use std::sync::Arc;

use leveller_app::data;
use leveller_model::Date;
use leveller_model::bylaws::TransitionDocument;
use leveller_model::bylaws::transition_document::{Asked, CIRCUMSTANCES, LineKind, Piece};
use leveller_model::decision::{Decision, Route};
use leveller_model::import::Role;
use leveller_model::money::Currency;
use leveller_model::problem::Code;
use leveller_model::report::document::{Block, Document, Inline, ParagraphStyle};
use leveller_model::report::words::Words;
use leveller_model::report::{
    DOCUMENT_EACH, DOCUMENT_TABLES, DOCUMENT_VALUES, Edition, documents_for, transition_document, unnamed,
};
use leveller_model::story::Story;
use serde::Deserialize;

use super::given::{folders, given, initial, sources, told};
use super::{GAP, root};

/// Reads every document of the checkout.
fn documents() -> Vec<TransitionDocument> {
    let mut found = folders("transition-documents", TransitionDocument::parse);
    found.sort_by_key(|document| document.order);
    found
}

fn document(id: &str) -> TransitionDocument {
    documents().into_iter().find(|document| document.id == id).unwrap()
}

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn words() -> Arc<Words> {
    leveller_app::language::words().unwrap()
}

/// The sample firm, with what its plan says.
fn sample() -> Story {
    let folder = root().join("data/samples/calder-wray");
    let of = |role, name: &'static str| (role, name, fs::read(folder.join(name)).unwrap());
    let files = [
        of(Role::Payroll, "payroll.csv"),
        of(Role::Lines, "reporting-lines.csv"),
        of(Role::Accounts, "trial-balance.csv"),
        of(Role::Accounts, "aged-debtors.csv"),
        of(Role::Accounts, "aged-creditors.csv"),
        of(Role::Accounts, "cash.csv"),
        of(Role::Accounts, "payroll-to-date.csv"),
    ];
    let files: Vec<(Role, &str, &[u8])> =
        files.iter().map(|(role, name, bytes)| (*role, *name, bytes.as_slice())).collect();
    let plan: serde_json::Value = serde_json::from_str(&fs::read_to_string(folder.join("plan.json")).unwrap()).unwrap();
    let decisions: Vec<Decision> = serde_json::from_value(plan["scenarios"][0]["decisions"].clone()).unwrap();
    // A range takes long to draw, and no document tells one.
    let decisions = decisions.into_iter().filter(|one| !matches!(one, Decision::Range { .. })).collect();
    let mut plan = given("gb", day("2026-10-30"), Some(Currency::GBP), sources(&files), decisions);
    plan.name = "Calder & Wray Joinery Ltd".to_owned();
    told(&plan)
}

const HEAD: &str = "id,name,job title,hours a week,annual salary,date of birth,start date,reports to\n";

/// A few people, and whatever is decided.
fn small(jurisdiction: &str, decisions: Vec<Decision>) -> Story {
    let rows = "1,Ada Thorne,Owner,37.5,40000,1980-03-01,2010-01-04,\n2,Ben Frost,Fitter,37.5,30000,1990-05-12,2015-06-01,1\n\
        3,Cleo Marsh,Fitter,30,30500,1991-06-02,2016-02-01,1\n";
    let text = format!("{HEAD}{rows}");
    let files = sources(&[(Role::Payroll, "payroll.csv", text.as_bytes())]);
    let currency = Currency::parse(if jurisdiction == "gb" { "GBP" } else { "EUR" });
    let mut plan = given(jurisdiction, day("2026-10-30"), currency, files, Vec::new());
    plan.scenarios[0].decisions = initial(&plan);
    plan.scenarios[0].decisions.extend(decisions);
    told(&plan)
}

/// Nobody, nothing, nowhere.
fn empty() -> Story {
    told(&given("none", day("2026-10-30"), None, Vec::new(), Vec::new()))
}

fn composed(story: &Story, document: &TransitionDocument, edition: Edition) -> Document {
    transition_document(story, document, &words(), day("2026-11-25"), edition).0
}

fn inlines(document: &Document) -> Vec<&Inline> {
    document.blocks.iter().flat_map(inlines_of).collect()
}

fn inlines_of(block: &Block) -> Vec<&Inline> {
    match block {
        Block::Paragraph { text, .. } | Block::Clause { text, .. } => text.iter().collect(),
        Block::List { items } => items.iter().flatten().collect(),
        Block::Cover { notes, .. } => notes.iter().flatten().collect(),
        _ => Vec::new(),
    }
}

/// The rows of the last table, where a heading before it says that it lists gaps.
fn gaps_listed(document: &Document) -> usize {
    match document.blocks.last() {
        Some(Block::Table { rows, .. }) => rows.len(),
        _ => 0,
    }
}

fn said(document: &Document) -> String {
    serde_json::to_string(document).unwrap()
}

#[test]
fn every_document_is_whole_and_asks_only_for_what_there_is() {
    let documents = documents();
    assert_eq!(documents.len(), 20, "with the rules themselves there are twenty-one");
    let orders: BTreeSet<u32> = documents.iter().map(|document| document.order).collect();
    assert_eq!(orders.len(), documents.len(), "two documents stand in one place");
    let countries: BTreeSet<String> = fs::read_dir(root().join("data/jurisdictions"))
        .unwrap()
        .map(|file| file.unwrap().file_name().to_string_lossy().into_owned())
        .collect();
    let forms: BTreeSet<String> = data::forms().unwrap().into_iter().map(|form| form.id).collect();
    let (mut values, mut tables) = (BTreeSet::new(), BTreeSet::new());
    for document in &documents {
        let id = &document.id;
        for (what, asked) in document.asks() {
            let known = match what {
                Asked::Value => DOCUMENT_VALUES,
                Asked::Table => DOCUMENT_TABLES,
                Asked::Each => DOCUMENT_EACH,
            };
            assert!(known.contains(&asked), "{id}: {what:?} {asked} is nothing a plan has");
            let met = if what == Asked::Table { &mut tables } else { &mut values };
            met.insert(asked.to_owned());
        }
        let guards = document.lines.iter().chain(&document.lawyer).map(|line| &line.when);
        let guards = guards.chain(document.basis.iter().map(|one| &one.when)).chain([&document.when]);
        for name in guards.chain(document.checks.iter().map(|one| &one.when)).flat_map(|guard| guard.names()) {
            let known = countries.contains(name) || forms.contains(name) || CIRCUMSTANCES.contains(&name);
            assert!(known, "{id}: {name} is no country, form or circumstance there is");
        }
        // Where there can be no gap to rule, none is asked for.
        for line in document
            .lines
            .iter()
            .filter(|line| matches!(line.kind, LineKind::Heading | LineKind::Signature | LineKind::Task))
        {
            assert!(line.pieces.iter().all(|piece| matches!(piece, Piece::Text(_))), "{id}: {:?}", line.pieces);
        }
        assert!(document.lines.iter().any(|line| line.kind == LineKind::Signature), "{id}: nobody signs");
        let parties = document
            .lines
            .iter()
            .any(|line| line.kind == LineKind::Heading && line.pieces == [Piece::Text("Parties".to_owned())]);
        assert!(parties, "{id}: no parties");
        assert!(!document.lawyer.is_empty(), "{id}: no point for a lawyer");
        for basis in &document.basis {
            assert!(["high", "medium", "low"].contains(&basis.confidence.as_str()), "{id}: {}", basis.id);
            assert!(basis.source.is_some() || basis.link.is_none(), "{id}: {} has a link and no source", basis.id);
        }
    }
    let unused: Vec<_> = DOCUMENT_TABLES.iter().filter(|id| !tables.contains(**id)).collect();
    assert!(unused.is_empty(), "no document has the tables {unused:?}");
    // What a document may ask for and none does is for documents somebody adds.
    assert!(values.len() > 40, "{}", values.len());
}

#[test]
fn every_document_composes_for_any_firm_with_every_gap_listed() {
    for (what, story) in [("sample", sample()), ("small", small("es", Vec::new())), ("empty", empty())] {
        for document in documents() {
            let id = &document.id;
            let composed = composed(&story, &document, Edition::Full);
            let text = said(&composed);
            assert!(!text.contains(GAP), "{what}, {id}: {}", &text[text.find(GAP).unwrap()..][..80]);
            let marked = inlines(&composed).into_iter().filter(|one| matches!(one, Inline::Blank { .. })).count();
            assert_eq!(marked, gaps_listed(&composed), "{what}, {id}: gaps marked and gaps listed");
            assert!(composed.draft_mark.is_some(), "{what}, {id}");
            let Some(Block::Cover { notes, .. }) = composed.blocks.first() else { panic!("{what}, {id}: no cover") };
            assert!(
                notes
                    .iter()
                    .flatten()
                    .any(|note| matches!(note, Inline::Text { text } if text.contains("not legal advice")))
            );
        }
    }
}

#[test]
fn the_same_plan_makes_the_same_document() {
    let (one, other) = (sample(), sample());
    for document in documents() {
        assert_eq!(said(&composed(&one, &document, Edition::Full)), said(&composed(&other, &document, Edition::Full)));
    }
}

#[test]
fn lines_are_there_for_their_country_form_and_circumstance_and_for_no_other() {
    let cut = vec![Decision::Route { route: Route::PostsCut }];
    let notice = document("staff-notice");
    let [british, french] =
        ["gb", "fr"].map(|country| said(&composed(&small(country, Vec::new()), &notice, Edition::Full)));
    assert!(french.contains("works council") && !british.contains("The works council"));
    assert!(british.contains("13 weeks’ pay") && !french.contains("13 weeks’ pay"));
    let sample = sample();
    let staying = said(&composed(&sample, &notice, Edition::Full));
    assert!(staying.contains("Nobody is proposed to be dismissed because of the change."));
    // Of three people none is too many, so nobody is proposed to go either.
    let few = said(&composed(&small("gb", cut), &notice, Edition::Full));
    assert!(few.contains("Nobody is proposed to be dismissed because of the change."));
    let documents = documents();
    let has = |story: &Story| documents_for(story, &documents).iter().any(|one| one.id == "company-to-society-pack");
    assert!(has(&sample) && !has(&empty()) && !has(&small("fr", Vec::new())));
}

#[test]
fn every_figure_is_the_storys() {
    let (story, words) = (sample(), words());
    let money = |amount| words.money(amount, story.firm.currency);
    let position = story.viability.position.as_ref().unwrap();
    let conversion = story.conversion.as_ref().unwrap();
    let bounds = conversion.by_books.as_ref().unwrap().valuation.for_assets;
    let filled = |id: &str| -> BTreeSet<String> {
        let composed = composed(&story, &document(id), Edition::Full);
        inlines(&composed)
            .into_iter()
            .filter_map(|one| if let Inline::Filled { text } = one { Some(text.clone()) } else { None })
            .collect()
    };
    let resolution = filled("owners-resolution");
    for figure in [position.total_assets(), position.total_liabilities(), position.cash] {
        assert!(resolution.contains(&money(figure)), "{} in {resolution:?}", money(figure));
    }
    // 212,000.00, of which all is paid later, as the plan of the sample has it.
    assert!(resolution.contains("£212,000.00"), "{resolution:?}");
    let terms = filled("transfer-heads-of-terms");
    assert!(terms.contains(&money(conversion.deal.raised())), "{terms:?}");
    if let Some(bounds) = bounds {
        assert!(terms.contains(&money(bounds.least)) && terms.contains(&money(bounds.most)), "{terms:?}");
    }
    // 42 members pay 750.00 each over 12 months: 62.50 a month, 31,500.00 together.
    let agreement = filled("membership-agreement");
    assert!(agreement.is_superset(&["£750.00", "12", "£62.50"].map(str::to_owned).into()), "{agreement:?}");
    assert!(filled("founding-meeting-minutes").contains("£31,500.00"));
    let payroll = money(story.savings.closures[0].before.total());
    assert!(filled("disclosure-schedule").contains(&payroll));
    // One row a person, and their pay.
    let information = composed(&story, &document("employee-liability-information"), Edition::Full);
    let rows = information.blocks.iter().find_map(|block| match block {
        Block::Table { columns, rows, .. } if columns.len() == 7 => Some(rows),
        _ => None,
    });
    let rows = rows.unwrap();
    assert_eq!(rows.len(), story.firm.staff.len());
    for (row, post) in rows.iter().zip(&story.firm.staff) {
        assert_eq!(row.cells.last(), post.yearly.map(money).as_ref());
        assert_eq!(Some(&row.cells[1]), post.name.as_ref());
    }
}

#[test]
fn claims_of_each_come_to_those_of_all() {
    let (story, words) = (sample(), words());
    let claims = composed(&story, &document("workers-claims"), Edition::Full);
    let rows = claims.blocks.iter().find_map(|block| match block {
        Block::Table { columns, rows, .. } if columns.len() == 6 => Some(rows),
        _ => None,
    });
    let (total, each) = rows.unwrap().split_last().unwrap();
    assert_eq!(each.len(), story.firm.staff.len());
    let known = words.word("not-known");
    let pence = |text: &String| -> i64 {
        let digits: String = text.chars().filter(char::is_ascii_digit).collect();
        if *text == known { 0 } else { digits.parse().unwrap() }
    };
    for column in [4, 5] {
        let sum: i64 = each.iter().map(|row| pence(&row.cells[column])).sum();
        assert!(sum > 0 && sum == pence(&total.cells[column]), "{sum} and {}", total.cells[column]);
    }
}

#[test]
fn there_is_a_page_for_each_delegate() {
    let story = sample();
    let composed = composed(&story, &document("mandates"), Edition::Full);
    let pages = composed.blocks.iter().filter(|block| matches!(block, Block::PageBreak)).count();
    assert_eq!(pages, story.proposal.delegation.seats.len().max(1));
    let one = composed_pages(&empty());
    assert_eq!(one, 1);
}

fn composed_pages(story: &Story) -> usize {
    let composed = composed(story, &document("mandates"), Edition::Full);
    composed.blocks.iter().filter(|block| matches!(block, Block::PageBreak)).count()
}

#[test]
fn the_redacted_edition_names_nobody_and_tells_no_sum() {
    let story = sample();
    let names: Vec<&str> = story.firm.staff.iter().filter_map(|post| post.name.as_deref()).collect();
    let parties: Vec<&str> = story.books.creditors.iter().flatten().map(|invoice| invoice.party.as_str()).collect();
    assert!(names.len() > 30 && !parties.is_empty());
    let words = words();
    let redacted = unnamed(&story, &words);
    for document in documents() {
        let composed = composed(&redacted, &document, Edition::Redacted);
        let text = said(&composed);
        for name in names.iter().chain(&parties).chain(&["Calder"]) {
            assert!(!text.contains(name), "{}: {name}", document.id);
        }
        // The law names sums; the plan's are left out.
        let filled: Vec<_> = inlines(&composed)
            .into_iter()
            .filter(|one| matches!(one, Inline::Filled { text } if text.contains('£')))
            .collect();
        assert!(filled.is_empty(), "{}: {filled:?}", document.id);
        if document.confidential {
            assert_eq!(composed.blocks.len(), 1, "{}: more than its cover", document.id);
        }
    }
    let full = composed(&story, &document("employee-liability-information"), Edition::Full);
    assert!(said(&full).contains(names[0]), "the full edition has them");
}

#[test]
fn law_nobody_read_is_marked() {
    let composed = composed(&small("ie", Vec::new()), &document("staff-notice"), Edition::Full);
    let text = said(&composed);
    assert!(text.contains("SI 131/2003") && text.contains("General knowledge: nobody opened the text"));
    assert!(text.contains("Verify before filing"));
}

#[test]
fn every_document_prints() {
    let story = sample();
    for document in documents() {
        let composed = composed(&story, &document, Edition::Full);
        let markdown = leveller_print::markdown(&composed);
        assert!(markdown.contains(&document.title), "{}", document.id);
        let notices = composed.blocks.iter().filter(
            |block| matches!(block, Block::Paragraph { style: ParagraphStyle::Notice, text } if text.is_empty()),
        );
        assert_eq!(notices.count(), 0, "{}: an empty notice", document.id);
        if let Ok(folder) = std::env::var("LEVELLER_PRINTS") {
            fs::write(format!("{folder}/{}.pdf", document.id), leveller_print::pdf(&composed).unwrap()).unwrap();
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    /// The working: why the plan raises the problem.
    about: String,
    document: String,
    jurisdiction: String,
    as_of: Date,
    printed_on: Date,
    name: String,
    decisions: Vec<Decision>,
}

#[test]
fn every_case_raises_its_problem_in_its_exact_words() {
    let words = words();
    let mut found = Vec::new();
    let mut run = 0;
    for folder in fs::read_dir(root().join("tests/cases/transition")).unwrap() {
        run += 1;
        let folder = folder.unwrap().path();
        let code = folder.file_name().unwrap().to_string_lossy().into_owned();
        assert!(Code::ALL.iter().any(|known| known.id() == code), "{code}: no problem is called that");
        let case: Case = serde_json::from_str(&fs::read_to_string(folder.join("case.json")).unwrap()).unwrap();
        assert!(!case.about.is_empty(), "{code}: say in about why the plan raises it");
        let payroll = fs::read(folder.join("payroll.csv")).unwrap();
        let files = sources(&[(Role::Payroll, "payroll.csv", payroll.as_slice())]);
        let currency = Currency::parse(if case.jurisdiction == "gb" { "GBP" } else { "EUR" });
        let mut plan = given(&case.jurisdiction, case.as_of, currency, files, case.decisions);
        plan.name = case.name;
        let (_, problems) =
            transition_document(&told(&plan), &document(&case.document), &words, case.printed_on, Edition::Full);
        let said: String = problems
            .iter()
            .filter(|problem| problem.code.id() == code)
            .map(|problem| words.problem(problem))
            .map(|(message, remedy)| format!("{message}\n{remedy}\n"))
            .collect();
        let expected = fs::read_to_string(folder.join("expected.txt")).unwrap();
        if said != expected {
            found.push(format!("{code}\n    expected {expected:?}\n    got      {said:?}"));
        }
    }
    assert_eq!(run, 7, "a case for each problem of a document");
    assert!(found.is_empty(), "\n  {}", found.join("\n  "));
}
