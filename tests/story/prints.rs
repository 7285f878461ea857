//! How documents are printed: which parts of the report and in which order, under whose name, under which file name.

use std::collections::BTreeSet;
use std::path::Path;

use leveller_app::contract::DocumentId;
use leveller_app::house::House;
use leveller_app::session::{DocumentRequest, Session, read_parts};
use leveller_model::report::document::{Block, Document, Inline};
use leveller_model::report::{Edition, Part};

async fn sample(folder: &Path) -> Session {
    Session::sample(&folder.join("plan.leveller")).await.unwrap()
}

fn report(session: &mut Session) -> Document {
    let day = "2026-11-25".parse().unwrap();
    session.document(&DocumentRequest::new(DocumentId::Report, "1", day)).unwrap()
}

fn chapters(document: &Document) -> Vec<(String, String)> {
    let of = |block: &Block| match block {
        Block::Heading { level: 1, number: Some(number), text, .. } => Some((number.clone(), text.clone())),
        _ => None,
    };
    document.blocks.iter().filter_map(of).collect()
}

/// The numbers in front of captions that begin so.
fn numbered(document: &Document, begin: &str) -> Vec<String> {
    let captions = document.blocks.iter().filter_map(|block| match block {
        Block::Table { caption, .. } => caption.as_deref(),
        Block::Figure { caption, .. } => Some(caption.as_str()),
        _ => None,
    });
    let number = |caption: &str| Some(caption.strip_prefix(begin)?.split('.').next()?.trim().to_owned());
    captions.filter_map(number).collect()
}

#[tokio::test]
async fn every_reference_leads_to_a_part_that_is_there() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = sample(folder.path()).await;
    let all = chapters(&report(&mut session));
    assert_eq!(all.len(), Part::ALL.len());
    let without = |part: Part| Part::ALL.into_iter().filter(|other| *other != part).collect::<Vec<_>>();
    let mut orders: Vec<Vec<Part>> = Part::ALL.into_iter().map(without).collect();
    orders.push(Part::ALL.into_iter().rev().collect());
    orders.push(vec![Part::Savings]);
    orders.push(vec![Part::Register, Part::Summary, Part::Half]);
    for parts in orders {
        session.put_parts(parts.clone());
        let document = report(&mut session);
        let found = chapters(&document);
        let arranged = Part::arranged(&parts);
        let expected: Vec<String> = (1..=arranged.len()).map(|number| number.to_string()).collect();
        assert_eq!(found.iter().map(|(number, _)| number.clone()).collect::<Vec<_>>(), expected);
        for (part, (_, title)) in arranged.iter().zip(&found) {
            let at = Part::ALL.iter().position(|other| other == part).unwrap();
            assert_eq!(*title, all[at].1, "{part:?}");
        }
        for begin in ["Table ", "Figure "] {
            let numbers = numbered(&document, begin);
            let expected: Vec<String> = (1..=numbers.len()).map(|number| number.to_string()).collect();
            assert_eq!(numbers, expected, "{begin}in {parts:?}");
        }
        // The only part another one refers to is that with every value: wherever it stands, it is named by its number.
        let register = arranged.iter().position(|part| *part == Part::Register).unwrap() + 1;
        let text = serde_json::to_string(&document).unwrap();
        let named: BTreeSet<&str> = text
            .match_indices("art ")
            .filter(|(at, _)| text[..*at].ends_with(['p', 'P']))
            .map(|(at, found)| text[at + found.len()..].split(|letter: char| !letter.is_ascii_digit()).next().unwrap())
            .filter(|number| !number.is_empty())
            .collect();
        assert_eq!(named, BTreeSet::from([register.to_string().as_str()]), "{parts:?}");
        let anchors: BTreeSet<&String> = document
            .blocks
            .iter()
            .filter_map(|block| if let Block::Heading { anchor, .. } = block { anchor.as_ref() } else { None })
            .collect();
        for block in &document.blocks {
            let Block::Paragraph { text, .. } = block else { continue };
            for inline in text {
                if let Inline::Reference { anchor, .. } | Inline::PageOf { anchor, .. } = inline {
                    assert!(anchors.contains(anchor), "{anchor}");
                }
            }
        }
        let words = leveller_app::language::words().unwrap();
        for part in Part::ALL {
            let named = words.word(&format!("part-name-{}", part.id()));
            let said = document.blocks.iter().any(|block| match block {
                Block::Table { caption: None, rows, .. } => rows
                    .iter()
                    .any(|row| row.cells[0] == words.word("imprint-left-out") && row.cells[1].contains(&named)),
                _ => false,
            });
            assert_eq!(said, !arranged.contains(&part), "{part:?} of {parts:?}");
        }
    }
}

#[tokio::test]
async fn parts_are_content_of_the_plan() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = sample(folder.path()).await;
    let content = session.imprint().content;
    let parts = [Part::Half, Part::Savings];
    session.choose_parts(&parts).await.unwrap();
    assert_ne!(session.imprint().content, content);
    assert_eq!(session.history().last().unwrap().code, "parts");
    let path = session.path().to_owned();
    let composed = report(&mut session);
    drop(session);

    let mut session = Session::open(&path).await.unwrap();
    assert_eq!(session.parts(), parts);
    assert_eq!(report(&mut session), composed, "the same plan gives the same report");
    let operations = session.history().len();
    session.choose_parts(&parts).await.unwrap();
    assert_eq!(session.history().len(), operations, "what is so already is no operation");
    session.undo().await.unwrap();
    assert_eq!((session.parts(), session.imprint().content), (&[][..], content));
    session.redo().await.unwrap();
    assert_eq!(session.parts(), parts);
    session.choose_parts(&[]).await.unwrap();
    assert_eq!(session.history().last().unwrap().code, "parts-all");
}

#[test]
fn a_part_that_is_none_is_refused() {
    let read = |ids: &[&str]| read_parts(&ids.iter().map(|id| (*id).to_owned()).collect::<Vec<_>>());
    assert_eq!(read(&["half", " summary"]).unwrap(), [Part::Half, Part::Summary]);
    let unknown = read(&["half", "cover"]).unwrap_err();
    assert_eq!(unknown.code, "part-unknown");
    assert!(format!("{:?}", unknown.args).contains("summary, firm, proposal"));
    assert_eq!(read(&["half", "half"]).unwrap_err().code, "part-twice");
}

#[tokio::test]
async fn a_house_is_content_of_the_plan() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = sample(folder.path()).await;
    let house = House::read("Tern & Tide Advisers", "#1a5276", "No advice.").unwrap();
    session.set_house(Some(&house)).await.unwrap();
    let template = folder.path().join("house.json");
    session.save_house(&template).unwrap();
    for id in [DocumentId::Report, DocumentId::Bylaws, DocumentId::Summary] {
        let document = session.document(&DocumentRequest::new(id, "1", "2026-11-25".parse().unwrap())).unwrap();
        let printed = document.house.unwrap();
        assert_eq!((printed.name.as_str(), printed.accent), ("Tern & Tide Advisers", Some([0x1a, 0x52, 0x76])));
        assert_eq!((printed.disclaimer.as_deref(), printed.logo), (Some("No advice."), None));
    }
    let path = session.path().to_owned();
    drop(session);
    let mut session = Session::open(&path).await.unwrap();
    assert_eq!(session.house(), Some(&house));
    session.undo().await.unwrap();
    assert_eq!(session.house(), None);
    assert_eq!(session.save_house(&template).unwrap_err().code, "house-none");
    session.set_house(Some(&House::from_file(&template).unwrap())).await.unwrap();
    assert_eq!(session.house(), Some(&house));
}

#[tokio::test]
async fn a_long_name_breaks_neither_page_nor_disk() {
    let folder = tempfile::tempdir().unwrap();
    let long = "Ölmühle ".repeat(40).trim_end().chars().take(300).collect::<String>();
    let new = leveller_app::intake::free_path(folder.path(), &long);
    assert!(new.file_name().unwrap().len() <= 200, "{new:?}");
    // As long as a disk takes a name of a plan; the name of what is printed of it is longer.
    let stem: String = long.chars().take(150).collect();
    let path = folder.path().join(format!("{}.leveller", stem.trim_end()));
    let mut session = Session::sample(&path).await.unwrap();
    session.settle(leveller_app::session::Changes { name: Some(long), ..Default::default() }).await.unwrap();
    let day = "2026-11-25".parse().unwrap();
    for id in [DocumentId::Report, DocumentId::Bylaws, DocumentId::Summary] {
        for edition in [Edition::Full, Edition::Redacted] {
            let proposed =
                session.pages(&DocumentRequest { edition, ..DocumentRequest::new(id, "1", day) }).unwrap().path;
            let proposed = Path::new(&proposed);
            assert!(proposed.file_name().unwrap().len() <= 255, "{proposed:?}");
            for ending in ["pdf", "docx", "md"] {
                let request = DocumentRequest { edition, ..DocumentRequest::new(id, "1", day) };
                session.print(&request, &proposed.with_extension(ending)).unwrap();
            }
        }
    }
}
