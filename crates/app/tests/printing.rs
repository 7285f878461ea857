//! Printing from a session: pages one by one, and work that is stopped.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]

use std::path::Path;

use leveller_app::contract::{Against, DocumentId, RedlineLine, RedlineView, TablesFormat};
use leveller_app::session::{DocumentRequest, Session};
use leveller_app::work::Work;
use leveller_model::Date;
use leveller_model::decision::{Decision, PayPolicy};
use leveller_model::report::Edition;

const DAY: Date = Date::constant(2026, 10, 30);

fn request(id: DocumentId) -> DocumentRequest {
    DocumentRequest::new(id, "1", DAY)
}

/// Has what is asked for next stopped before it begins.
fn wait_stopped(session: &mut Session) {
    let work = Work::default();
    work.stop();
    session.wait_for(work);
}

fn names(folder: &Path) -> Vec<String> {
    let names = std::fs::read_dir(folder).unwrap();
    let mut names: Vec<String> = names.map(|file| file.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[tokio::test]
async fn pages_are_those_of_the_plan_as_it_is_now_one_by_one() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = Session::sample(&folder.path().join("p.leveller")).await.unwrap();
    let pages = session.pages(&request(DocumentId::Bylaws)).unwrap();
    let page = |session: &mut Session, number| session.page(&request(DocumentId::Bylaws), number).unwrap();
    assert_eq!(page(&mut session, 1), pages.first);
    assert!(page(&mut session, pages.count).is_some_and(|page| page.svg.starts_with("<svg")));
    assert_eq!(page(&mut session, 0), None);
    assert_eq!(page(&mut session, pages.count + 1), None);
    let text = |session: &mut Session| {
        let one = |number| session.page(&request(DocumentId::Bylaws), number).unwrap();
        (1..=pages.count).filter_map(one).map(|page| page.text).collect::<String>()
    };
    let before = text(&mut session);
    session
        .decide("1", &Decision::PayPolicy(PayPolicy::Equal { hourly: None, benefits_end: true }), None)
        .await
        .unwrap();
    let after = text(&mut session);
    assert!(!before.contains("£16.46") && after.contains("£16.46"), "the pages are those of before");
}

#[tokio::test]
async fn two_editions_in_one_say_both() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = Session::sample(&folder.path().join("p.leveller")).await.unwrap();
    let since = Against::Operation { operation: session.operation().to_string() };
    let asked = request(DocumentId::Bylaws);
    let same = session.redline_view(&asked, &since).await.unwrap();
    assert!(same.changed == 0 && same.lines.len() > 50);

    let blank = session
        .view("1")
        .unwrap()
        .bylaws
        .unwrap()
        .blanks
        .into_iter()
        .find(|one| one.figure.as_ref().is_some_and(|figure| figure.address == "proposal.pay.cap"))
        .unwrap();
    let (clause, name, value) = (blank.clause, blank.blank, "16.00".to_owned());
    session.decide("1", &Decision::Blank { clause, blank: name, value, kept: None }, None).await.unwrap();
    let both = session.redline_view(&asked, &since).await.unwrap();
    let text = |view: &RedlineView, without: &str| {
        let line = |line: &RedlineLine| {
            line.runs.iter().filter(|run| run.kind != without).map(|run| run.text.clone()).collect()
        };
        view.lines.iter().map(line).filter(|line: &String| !line.is_empty()).collect::<Vec<_>>()
    };
    // Without what came they are the lines of before; without what went, those of now.
    assert_eq!(text(&both, "inserted"), text(&same, ""));
    let operation = session.operation().to_string();
    let now = session.redline_view(&asked, &Against::Operation { operation }).await.unwrap();
    assert_eq!(text(&both, "deleted"), text(&now, ""));
    assert!(both.changed > 0 && now.changed == 0);
    assert!(
        both.lines.iter().any(|line| line.runs.iter().any(|run| run.kind == "inserted" && run.text.contains("16.00")))
    );
}

#[tokio::test]
async fn what_is_stopped_leaves_the_file_that_was_there_and_no_other() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = Session::sample(&folder.path().join("p.leveller")).await.unwrap();
    let out = tempfile::tempdir().unwrap();
    for ending in ["pdf", "docx", "md"] {
        let path = out.path().join(format!("report.{ending}"));
        std::fs::write(&path, "as it was").unwrap();
        wait_stopped(&mut session);
        let stopped = session.print(&request(DocumentId::Report), &path).unwrap_err();
        assert_eq!(stopped.code, "stopped");
        assert_eq!(std::fs::read_to_string(&path).unwrap(), "as it was");
    }
    for (format, name) in [(TablesFormat::Xlsx, "t.xlsx"), (TablesFormat::Csv, "t"), (TablesFormat::Json, "t.json")] {
        let stopped = session.export("1", Edition::Full, DAY, format, &out.path().join(name)).unwrap_err();
        assert_eq!(stopped.code, "stopped");
    }
    assert_eq!(names(out.path()), ["report.docx", "report.md", "report.pdf"]);
    let work = Work::default();
    session.wait_for(work.clone());
    session.print(&request(DocumentId::Report), &out.path().join("report.pdf")).unwrap();
    assert!(std::fs::read(out.path().join("report.pdf")).unwrap().starts_with(b"%PDF"));
    let view = work.view();
    assert_eq!((view.what.as_str(), view.file.as_str(), view.percent), ("writing", "report.pdf", 95));
}
