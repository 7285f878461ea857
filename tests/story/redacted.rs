//! The redacted edition: nobody is named in it, nobody's pay stands in it, and none follows from what does.
//!
//! An attacker here takes every sum printed in a table, and every difference of two and of three of them, and knows what
//! each person is paid. Not covered: division where everybody is paid the same, and whoever knows all pays but one.

use std::collections::{BTreeSet, HashSet};
use std::fs;
use std::io::Read;
use std::path::Path;
use std::process::Command;

use leveller_app::contract::DocumentId;
use leveller_app::house::House;
use leveller_app::intake::Files;
use leveller_app::session::{DocumentRequest, NewPlan, Session};
use leveller_model::decision::{
    Afterwards, Author, CashItem, CashItemKind, CellMembers, CellMethod, CellPlan, Decision, OwnTask, PayPolicy,
};
use leveller_model::money::Amount;
use leveller_model::report::Edition;
use leveller_model::report::document::{Block, Document};
use leveller_model::report::words::Words;
use leveller_model::story::Story;
use rust_decimal::Decimal;

const HEAD: &str = "Employee ID,Name,Job title,Department,Site,Skills,Hours a week,Annual pay (£),Benefits a year (£),\
    Owner's drawings (£),Date of birth,Start date,Reports to ID\n";
const FIRM: &str = "Quillfeather & Daughters";
const SCENARIO: &str = "Marigold’s way";
const AUTHOR: &str = "Octavia Penhaligon";
const OWN_WORDS: [&str; 4] =
    ["Walks Barnaby’s dog", "Lent by Uncle Peregrine", "Cell of Winifred", "Widow Tredinnick’s lane 4"];

/// A person of an invented firm: pay, benefits and drawings in pounds, and who they report to, from 1.
type Person = (&'static str, &'static str, u32, u32, u32, u32);

const NAMES: [(&str, &str); 9] = [
    ("KX-4701", "Ada Thornfield"),
    ("KX-4702", "Benedict Frostwick"),
    ("KX-4703", "Cleo Marshgate"),
    ("KX-4704", "Daniel Holtby"),
    ("KX-4705", "Eve Lundquist"),
    ("KX-4706", "Fay Ormesby"),
    ("KX-4707", "Gus Pikestaff"),
    ("KX-4708", "Hal Reedham"),
    ("KX-4709", "Ida Stonecroft"),
];

fn people(pays: &[(u32, u32, u32, u32)]) -> Vec<Person> {
    let each = NAMES.iter().zip(pays);
    each.map(|((key, name), (pay, benefits, drawings, to))| (*key, *name, *pay, *benefits, *drawings, *to)).collect()
}

fn csv(people: &[Person]) -> String {
    let row = |(key, name, pay, benefits, drawings, to): &Person| {
        let boss = (*to as usize).checked_sub(1).and_then(|at| people.get(at)).map_or("", |boss| boss.0);
        format!(
            "{key},{name},Ferrier,Guild of Spoons,Wherry Quay,gilding,37.5,{pay}.37,{benefits}.00,{drawings}.00,\
             1980-03-01,2012-05-07,{boss}\n"
        )
    };
    format!("{HEAD}{}", people.iter().map(row).collect::<String>())
}

fn capped(ratio: i64, floor: Option<i64>) -> Decision {
    let ratio = Decimal::new(ratio, 1);
    Decision::PayPolicy(PayPolicy::RatioCap { ratio, floor: floor.map(Amount), benefits_end: true })
}

fn cells(of: &[&[usize]]) -> Decision {
    let cells = of.iter().enumerate().map(|(number, members)| CellMembers {
        name: format!("{} {number}", OWN_WORDS[2]),
        members: members.iter().map(|at| (NAMES[at - 1].0.to_owned(), Decimal::ONE)).collect(),
    });
    Decision::Cells(CellPlan { min: 1, max: 12, method: CellMethod::ByHand, cells: cells.collect(), solved: None })
}

async fn plan(folder: &Path, people: &[Person], decisions: Vec<Decision>) -> Session {
    let payroll = folder.join("Quillfeather payroll.csv");
    fs::write(&payroll, csv(people)).unwrap();
    let new = NewPlan {
        name: Some(FIRM.to_owned()),
        jurisdiction: "gb".to_owned(),
        as_of: "2026-10-30".parse().unwrap(),
        currency: None,
        files: Files { payroll: vec![payroll], ..Files::default() },
        author: Author::read(AUTHOR).unwrap(),
    };
    let mut session = Session::create(&folder.join("plan.leveller"), new).await.unwrap();
    session.rename_scenario("1", SCENARIO).await.unwrap();
    let item = CashItem {
        label: OWN_WORDS[1].to_owned(),
        kind: CashItemKind::OtherReceipt,
        on: "2026-11-20".parse().unwrap(),
        amount: Amount(100_000),
        every_weeks: None,
        until: None,
    };
    let task = OwnTask {
        task: "own-1".to_owned(),
        name: OWN_WORDS[0].to_owned(),
        function: "people".to_owned(),
        from: None,
        hours_week: Decimal::ONE,
        afterwards: Afterwards::Whole,
        statute: "The bequest of Barnaby’s dog".to_owned(),
    };
    let own = [
        Decision::CashItem { id: "loan-1".to_owned(), item: Some(item) },
        Decision::OwnTask(task),
        Decision::Blank {
            clause: "office".to_owned(),
            blank: "address".to_owned(),
            value: OWN_WORDS[3].to_owned(),
            kept: None,
        },
    ];
    let house = House::read("Penhaligon & Barnaby", "#1a5276", "Ask Winifred.").unwrap();
    session.set_house(Some(&house)).await.unwrap();
    for decision in own.into_iter().chain(decisions) {
        session.decide("1", &decision, None).await.unwrap();
    }
    session
}

fn redacted(session: &mut Session, id: DocumentId) -> Result<Document, String> {
    let day = "2026-11-25".parse().unwrap();
    session
        .document(&DocumentRequest { edition: Edition::Redacted, ..DocumentRequest::new(id, "1", day) })
        .map_err(|error| error.code.to_owned())
}

/// What stands in a document in every output: its own text with titles and alternatives, the Markdown, the parts of the
/// DOCX, and where it can be read here the PDF with what it says of itself.
fn outputs(session: &mut Session, id: DocumentId, document: &Document) -> Vec<(&'static str, String)> {
    let folder = tempfile::tempdir().unwrap();
    let day = "2026-11-25".parse().unwrap();
    let mut at = |name: &str| {
        let path = folder.path().join(name);
        let request = DocumentRequest { edition: Edition::Redacted, ..DocumentRequest::new(id, "1", day) };
        session.print(&request, &path).unwrap();
        path
    };
    let (markdown, docx, pdf) = (at("a.md"), at("a.docx"), at("a.pdf"));
    let mut package = zip::ZipArchive::new(fs::File::open(docx).unwrap()).unwrap();
    let mut parts = String::new();
    for at in 0..package.len() {
        let mut part = package.by_index(at).unwrap();
        if part.name().unwrap().ends_with(".xml") {
            part.read_to_string(&mut parts).unwrap();
        }
    }
    let mut found = vec![
        ("the document", serde_json::to_string(document).unwrap()),
        ("Markdown", fs::read_to_string(markdown).unwrap()),
        ("DOCX", parts),
    ];
    for (program, last) in [("pdftotext", Some("-")), ("pdfinfo", None)] {
        match Command::new(program).arg(&pdf).args(last).output() {
            Ok(output) => found.push((program, String::from_utf8_lossy(&output.stdout).into_owned())),
            Err(_) => println!("skipped: {program} is not here"),
        }
    }
    found
}

/// What each person is paid, costs or draws a year, before and after, where it is anything.
fn somebodys(story: &Story) -> BTreeSet<Amount> {
    let posts = story.firm.staff.iter().zip(&story.proposal.after);
    let of = posts.flat_map(|(post, after)| {
        let costs = post.cost.into_iter().chain(after.map(|after| after.cost));
        let costs = costs.flat_map(|cost| [cost.total(), cost.gross]);
        costs.chain(post.yearly).chain(after.map(|after| after.yearly)).chain([post.drawings])
    });
    of.filter(|amount| *amount > Amount::ZERO).collect()
}

/// Whether a number stands in a text by itself, not as a piece of a longer one.
fn stands(text: &str, number: &str) -> bool {
    let is_part = |letter: Option<char>| letter.is_some_and(|letter| letter.is_ascii_digit());
    text.match_indices(number).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let (after, further) = (text[at + number.len()..].chars().next(), text[at + number.len()..].chars().nth(1));
        let longer = matches!(before, Some(',' | '.')) || is_part(before);
        let goes_on = is_part(after) || (matches!(after, Some(',' | '.')) && is_part(further));
        !longer && !goes_on
    })
}

/// The sums of money a document's tables print, each table's in its own list.
fn sums(document: &Document) -> Vec<Vec<i64>> {
    let sum = |cell: &String| -> Option<i64> {
        let (whole, pence) = cell.trim_start_matches(['−', '+', '£']).split_once('.')?;
        let digits: String = whole.chars().filter(|letter| *letter != ',').collect();
        let plain = pence.len() == 2 && digits.chars().chain(pence.chars()).all(|letter| letter.is_ascii_digit());
        plain.then(|| format!("{digits}{pence}").parse().ok()).flatten()
    };
    let of = |block: &Block| match block {
        Block::Table { rows, .. } => Some(rows.iter().flat_map(|row| row.cells.iter().filter_map(sum)).collect()),
        _ => None,
    };
    document.blocks.iter().filter_map(of).collect()
}

/// The sums that one or two subtractions of printed sums give: of any two, and of three of one table and the totals.
fn follow(document: &Document) -> HashSet<i64> {
    let tables = sums(document);
    let all: Vec<i64> = tables.iter().flatten().copied().collect::<BTreeSet<_>>().into_iter().collect();
    let mut found: HashSet<i64> = all.iter().flat_map(|one| all.iter().map(move |other| (one - other).abs())).collect();
    found.extend(&all);
    if all.len() < 100 {
        for one in &all {
            for other in &all {
                found.extend(all.iter().map(|third| (one - other - third).abs()));
            }
        }
    }
    found
}

/// What of somebody's pay, cost or drawings a document prints, or lets follow from what it prints, and how.
pub fn told_by(story: &Story, document: &Document, words: &Words) -> Vec<String> {
    let text = serde_json::to_string(document).unwrap();
    let follow = follow(document);
    let how = |amount: Amount| {
        let shown = words.amount(amount, story.firm.currency);
        match () {
            () if stands(&text, &shown) => Some(format!("{shown} is printed")),
            () if follow.contains(&amount.0) => Some(format!("{shown} follows")),
            () => None,
        }
    };
    somebodys(story).into_iter().filter_map(how).collect()
}

fn assert_nobody_is_told(session: &mut Session, names: &[&str]) {
    let story = session.story("1").unwrap();
    let words = leveller_app::language::words().unwrap();
    let somebodys = somebodys(&story);
    for id in [DocumentId::Report, DocumentId::Bylaws] {
        let document = redacted(session, id).unwrap();
        for (what, text) in outputs(session, id, &document) {
            for name in names {
                assert!(!text.contains(name), "{what} of {id:?} names {name}");
            }
            for amount in &somebodys {
                for shown in [
                    words.money(*amount, story.firm.currency),
                    words.amount(*amount, story.firm.currency),
                    words.money_whole(*amount, story.firm.currency),
                ] {
                    assert!(!stands(&text, &shown), "{what} of {id:?} prints {shown}");
                }
            }
            assert!(what != "the document" || text.contains(&words.word("redacted-what")));
        }
        let told = told_by(&story, &document, &words);
        assert!(told.is_empty(), "{id:?}: {told:?}");
        assert!(document.running_foot.ends_with(&words.word("redacted-edition")), "{}", document.running_foot);
    }
    // Totals are those of the plan, to the penny.
    let text = serde_json::to_string(&redacted(session, DocumentId::Report).unwrap()).unwrap();
    let closure = &story.savings.closures[0];
    for total in [closure.before.total(), closure.after.total(), Amount(closure.saving.0.abs())] {
        assert!(text.contains(&words.amount(total, story.firm.currency)), "{total:?} is not there");
    }
}

fn names_of(people: &[Person]) -> Vec<&'static str> {
    let of_people = people.iter().flat_map(|person| {
        let (first, last) = person.1.split_once(' ').unwrap();
        [person.0, first, last]
    });
    let places = ["Ferrier", "Guild of Spoons", "Wherry Quay", "gilding", "Quillfeather", "Marigold", "Penhaligon"];
    let own = ["Barnaby", "Peregrine", "Winifred", "Tredinnick"];
    // "Eve" and "Gus" stand in other words, such as "Every" and "August".
    of_people.filter(|name| name.len() > 3).chain(places).chain(own).collect()
}

#[tokio::test]
async fn nobody_is_told_of_firms_of_many_shapes() {
    let one_manager = [
        (91_417, 6_013, 0, 0),
        (30_211, 0, 0, 1),
        (30_729, 0, 0, 1),
        (31_117, 0, 0, 1),
        (31_663, 0, 0, 1),
        (32_489, 0, 0, 1),
        (26_219, 0, 0, 1),
        (26_873, 0, 0, 1),
    ];
    let mut one_owner = one_manager;
    one_owner[0] = (41_417, 0, 38_461, 0);
    let deep = [
        (62_117, 0, 0, 0),
        (48_239, 0, 0, 1),
        (47_411, 0, 0, 1),
        (31_117, 0, 0, 2),
        (31_663, 0, 0, 2),
        (32_489, 0, 0, 2),
        (26_219, 0, 0, 3),
        (26_873, 0, 0, 3),
        (27_541, 0, 0, 3),
    ];
    let same = [(31_417, 0, 0, 0), (31_417, 0, 0, 1), (31_417, 0, 0, 1), (31_417, 0, 0, 2), (31_417, 0, 0, 2)];
    let five = [(52_117, 0, 0, 0), (31_739, 0, 0, 1), (30_211, 0, 0, 1), (28_663, 0, 0, 1), (26_873, 0, 0, 1)];
    let alone: &[&[usize]] = &[&[1, 2, 3, 4, 5, 6, 7, 8], &[9]];
    let small: &[&[usize]] = &[&[1, 2], &[3, 4, 5], &[6, 7], &[8, 9]];
    let shapes: Vec<(&str, Vec<Person>, Vec<Decision>)> = vec![
        ("five people", people(&five), vec![Decision::PayPolicy(PayPolicy::Keep)]),
        (
            "five people, equal pay",
            people(&five),
            vec![Decision::PayPolicy(PayPolicy::Equal { hourly: None, benefits_end: true })],
        ),
        ("one manager", people(&one_manager), vec![Decision::PayPolicy(PayPolicy::Keep)]),
        ("one manager, capped", people(&one_manager), vec![capped(20, Some(1450))]),
        ("one owner", people(&one_owner), vec![capped(12, Some(1450))]),
        ("all the same pay", people(&same), vec![Decision::PayPolicy(PayPolicy::Keep)]),
        ("three layers", people(&deep), vec![capped(15, None)]),
        ("one cell alone", people(&deep), vec![capped(15, None), cells(alone)]),
        ("small cells", people(&deep), vec![capped(15, None), cells(small)]),
    ];
    for (shape, people, decisions) in shapes {
        println!("{shape}");
        let folder = tempfile::tempdir().unwrap();
        let mut session = plan(folder.path(), &people, decisions).await;
        assert_nobody_is_told(&mut session, &names_of(&people));
    }
}

#[tokio::test]
async fn a_plan_whose_totals_tell_of_somebody_has_no_redacted_report() {
    let folder = tempfile::tempdir().unwrap();
    let two = people(&[(41_117, 0, 0, 0), (31_739, 0, 0, 1)]);
    let mut session = plan(folder.path(), &two, Vec::new()).await;
    assert_eq!(redacted(&mut session, DocumentId::Report).unwrap_err(), "redacted-too-few");
    let rules = serde_json::to_string(&redacted(&mut session, DocumentId::Bylaws).unwrap()).unwrap();
    assert!(!rules.contains("Tredinnick"), "rules hold no pay: they can be had");

    let folder = tempfile::tempdir().unwrap();
    let one = people(&[(91_417, 0, 0, 0), (30_211, 0, 0, 1), (30_729, 0, 0, 1), (31_117, 0, 0, 1)]);
    let mut session = plan(folder.path(), &one, vec![capped(20, None)]).await;
    assert_eq!(redacted(&mut session, DocumentId::Report).unwrap_err(), "redacted-change-of-few");
}

#[tokio::test]
async fn the_attacker_finds_what_the_full_edition_tells() {
    let folder = tempfile::tempdir().unwrap();
    let owner = people(&[(41_417, 0, 38_461, 0), (30_211, 0, 0, 1), (30_729, 0, 0, 1), (31_117, 0, 0, 1)]);
    let mut session = plan(folder.path(), &owner, vec![capped(12, Some(1450))]).await;
    let day = "2026-11-25".parse().unwrap();
    let document = session.document(&DocumentRequest::new(DocumentId::Report, "1", day)).unwrap();
    let words = leveller_app::language::words().unwrap();
    let told = told_by(&session.story("1").unwrap(), &document, &words);
    assert!(told.iter().any(|told| told.starts_with("38,461.00")), "{told:?}");
}

/// How many there are depends on how pay that is hidden is shared out.
#[tokio::test]
async fn nobody_is_told_how_many_are_paid_under_the_minimum_wage() {
    let folder = tempfile::tempdir().unwrap();
    let low = |number: u32| (19_417 + 100 * number, 0, 0, 1);
    let firm: Vec<_> = std::iter::once((31_739, 0, 0, 0)).chain((0..7).map(low)).collect();
    let mut session = plan(folder.path(), &people(&firm), Vec::new()).await;
    let day = "2026-11-25".parse().unwrap();
    for id in [DocumentId::Report, DocumentId::Summary] {
        let full = session.document(&DocumentRequest::new(id, "1", day)).unwrap();
        assert!(serde_json::to_string(&full).unwrap().contains("7 posts are paid less than the minimum wage"));
        let told = redacted(&mut session, id).unwrap();
        assert!(!serde_json::to_string(&told).unwrap().contains("paid less than the minimum wage"));
    }
}

#[tokio::test]
async fn nobody_is_told_of_the_sample() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = Session::sample(&folder.path().join("plan.leveller")).await.unwrap();
    let story = session.story("1").unwrap();
    let people: Vec<String> = story.firm.staff.iter().filter_map(|post| post.name.clone()).collect();
    let keys: Vec<String> = story.firm.staff.iter().map(|post| post.key.clone()).collect();
    let names: Vec<&str> = people.iter().chain(&keys).map(String::as_str).chain(["Calder"]).collect();
    assert!(names.len() > 80);
    assert_nobody_is_told(&mut session, &names);
}

/// Whoever knows a plan but for one person's pay could make it again with one sum after another, until the digest is the same.
#[tokio::test]
async fn what_goes_to_everybody_has_no_digest_to_try_guesses_on() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = Session::sample(&folder.path().join("plan.leveller")).await.unwrap();
    let day = "2026-10-30".parse().unwrap();
    let digest: String = session.imprint().content.chars().take(8).collect();
    for (id, edition, told) in [
        (DocumentId::Report, Edition::Full, true),
        (DocumentId::Report, Edition::Redacted, false),
        (DocumentId::Bylaws, Edition::Redacted, false),
        (DocumentId::Summary, Edition::Full, false),
        (DocumentId::Summary, Edition::Redacted, false),
    ] {
        let request = DocumentRequest { edition, ..DocumentRequest::new(id, "1", day) };
        let document = serde_json::to_string(&session.document(&request).unwrap()).unwrap();
        assert_eq!(document.contains(&digest), told, "{id:?} {edition:?}");
    }
}
