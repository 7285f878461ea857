//! Real files beside the checkout, where they are at hand, from the bytes to the documents.

use std::fs;
use std::path::PathBuf;

use leveller_app::contract::{DocumentId, PeopleRequest};
use leveller_app::intake::Files;
use leveller_app::session::{DocumentRequest, NewPlan, Session, Wanted};
use leveller_model::import::RowKind;
use leveller_model::proposal::Unheld;
use rust_decimal::Decimal;
use serde_json::Value;

use super::proposal::{check_cells, check_ledger};
use super::{GAP, no_gap, root};

/// The files, whose law, and the day.
const ENTRIES: &[(&str, &str)] = &[
    ("organogram/natural-england-2013-09", "gb"),
    ("organogram/national-gallery-2013-09", "gb"),
    ("organogram/pensions-ombudsman-2013-09", "gb"),
    ("organogram/legal-services-board-2013-09", "gb"),
    ("public_payroll/illinois-village-hodgkins-2017", "none"),
];
const AS_OF: &str = "2026-04-06";

fn data() -> PathBuf {
    root().join("../shared/data")
}

/// A count, or a count with the rule it was counted by.
fn count(value: &Value) -> Option<u64> {
    value.as_u64().or_else(|| value["value"].as_u64()).or_else(|| value["total"].as_u64())
}

fn decimal(value: &Value) -> Decimal {
    value["value"].as_str().unwrap().parse().unwrap()
}

/// Cells a solver finds, and a holder or a reason for every task, checked by what shares nothing with either.
async fn proposal_keeps_its_laws(session: &mut Session, entry: &str) {
    check_ledger(&session.story("1").unwrap());
    let wanted = Wanted { min: Some(5), max: Some(12), seed: 3, steps: Some(300_000) };
    if let Err(refused) = session.propose_cells("1", wanted, None).await {
        // A body of fewer people than a cell has, or a fraction of a post left over: said with what would do.
        assert!(!refused.problems.is_empty(), "{entry}: {refused}");
        println!("{entry}: {:?}", refused.problems.iter().map(|problem| problem.code).collect::<Vec<_>>());
        return;
    }
    let story = session.story("1").unwrap();
    let decisions = session.given().decisions("1").unwrap();
    check_cells(&story, &decisions, (5, 12));
    check_ledger(&story);
    let forgotten = story.proposal.ledger.rows.iter().filter(|row| row.unheld == Some(Unheld::HolderGone)).count();
    assert_eq!(forgotten, 0, "{entry}");
}

#[tokio::test]
async fn real_files_become_plans_and_documents() {
    let Ok(text) = fs::read_to_string(data().join("EXPECTED.json")) else {
        println!("skipped: the real files are not at hand");
        return;
    };
    let expected: Value = serde_json::from_str(&text).unwrap();
    for (entry, jurisdiction) in ENTRIES {
        let want = &expected["expected"][entry];
        let files = want["files"].as_array().unwrap().iter().map(|file| data().join(file.as_str().unwrap())).collect();
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("plan.leveller");
        let new = NewPlan {
            name: Some("A real body".to_owned()),
            jurisdiction: (*jurisdiction).to_owned(),
            as_of: AS_OF.parse().unwrap(),
            currency: None,
            files: Files { payroll: files, ..Files::default() },
            author: None,
        };
        let mut session =
            Session::create(&path, new).await.unwrap_or_else(|error| panic!("{entry}: {error} {:?}", error.problems));
        let story = session.story("1").unwrap();
        let firm = &story.firm;
        let structure = &firm.structure;

        assert_eq!(Some(u64::from(firm.rows.read)), count(&want["rows_read"]), "{entry}: rows read");
        assert_eq!(Some(u64::from(firm.people)), count(&want["rows_people"]), "{entry}: people");
        assert_eq!(Some(u64::from(firm.rows.set_aside)), count(&want["set_aside"]), "{entry}: set aside");
        assert_eq!(firm.posts, decimal(&want["posts_fte"]), "{entry}: posts");
        assert_eq!(firm.payroll.gross.major(2), decimal(&want["pay_total"]).round_dp(2), "{entry}: gross pay");
        let unknown =
            firm.staff.iter().filter(|post| post.cost.is_none() && post.kind == RowKind::Person).count() as u64;
        let asked = count(&want["asked_about_as_hourly"]).unwrap_or(0);
        assert_eq!(
            Some(unknown),
            count(&want["people_with_undisclosed_pay"]).map(|people| people + asked),
            "{entry}: unknown pay"
        );
        if let Some(roots) = count(&want["roots"]) {
            assert_eq!(u64::from(structure.roots), roots, "{entry}: roots");
            assert_eq!(Some(u64::from(structure.orphans)), count(&want["orphans"]), "{entry}: orphans");
            assert_eq!(
                Some(u64::from(structure.loops)),
                count(&want["loops"]).map(|loops| loops + count(&want["self_reports"]).unwrap_or(0)),
                "{entry}: loops"
            );
        } else {
            assert_eq!((structure.roots, structure.managers), (0, 0), "{entry}: no lines");
        }
        assert_eq!(firm.on_costs_modelled(), *jurisdiction == "gb", "{entry}: charges");
        let placed: Decimal = story.proposal.cells.iter().map(|cell| cell.size).sum();
        assert_eq!(placed, firm.posts, "{entry}: cells hold everybody");
        proposal_keeps_its_laws(&mut session, entry).await;
        for scenario in ["1", "2"] {
            no_gap(entry, &session.view(scenario).unwrap());
            let told = session.story(scenario).unwrap();
            no_gap(
                entry,
                &leveller_app::contract::people(
                    &told,
                    session.words(),
                    &PeopleRequest { count: u32::MAX, ..PeopleRequest::default() },
                ),
            );
            for document in [DocumentId::Report, DocumentId::Bylaws] {
                match session.document(&DocumentRequest::new(document, scenario, AS_OF.parse().unwrap())) {
                    Ok(document) => assert!(!format!("{document:?}").contains(GAP), "{entry}: a document has a gap"),
                    Err(error) => assert_eq!((error.code, *jurisdiction), ("form-unknown", "none"), "{entry}"),
                }
            }
        }
        session.check().await.unwrap();
        let before = session.view("1").unwrap();
        drop(session);
        assert_eq!(Session::open(&path).await.unwrap().view("1").unwrap(), before, "{entry}: opened again");
    }
}
