//! The sample firm: what the program says against what was worked by hand in `docs/sample-firm.md`.

use std::collections::BTreeSet;
use std::fs;

use leveller_app::contract::PeopleRequest;
use leveller_app::session::{DocumentRequest, Session};
use leveller_model::decision::Afterwards;
use leveller_model::firm::Payroll;
use leveller_model::money::{Amount, share_out};
use leveller_model::report::charts::id;
use leveller_model::report::figures;
use leveller_model::story::Story;
use rust_decimal::{Decimal, RoundingStrategy};
use serde_json::Value;

use super::{GAP, no_gap, root};

/// How far a share may be from the one worked by hand, which is written with four decimals.
fn near(one: Decimal, other: Decimal) -> bool {
    (one - other).abs() <= Decimal::new(2, 4)
}

fn decimal(value: &Value) -> Decimal {
    value.as_str().unwrap_or_else(|| panic!("{value} is no text")).parse().unwrap()
}

fn expected() -> Value {
    serde_json::from_str(&fs::read_to_string(root().join("tests/sample/expected.json")).unwrap()).unwrap()
}

/// What differs, each with both figures.
#[derive(Default)]
struct Differences(Vec<String>);

impl Differences {
    fn money(&mut self, what: &str, expected: &Value, got: Amount) {
        if decimal(expected) != got.major(2) {
            self.0.push(format!("{what}: expected {expected}, got {}", got.major(2)));
        }
    }

    fn share(&mut self, what: &str, expected: &Value, got: Decimal) {
        // Written with as many decimals as it has: 0.128 stands for anything that rounds to it.
        let places =
            expected.as_str().and_then(|text| text.split_once('.')).map_or(0, |(_, decimals)| decimals.len() as u32);
        if !near(decimal(expected), got.round_dp(places)) {
            self.0.push(format!("{what}: expected {expected}, got {got}"));
        }
    }

    fn count(&mut self, what: &str, expected: &Value, got: u32) {
        if expected.as_u64() != Some(got.into()) {
            self.0.push(format!("{what}: expected {expected}, got {got}"));
        }
    }

    /// Compares to as many decimals as were written; an hour is to the hundredth, so nothing may be off.
    fn number(&mut self, what: &str, expected: &Value, got: Decimal) {
        let places = expected.as_str().and_then(|text| text.split_once('.')).map_or(0, |(_, last)| last.len() as u32);
        let got = got.round_dp_with_strategy(places, RoundingStrategy::MidpointAwayFromZero);
        if decimal(expected) != got {
            self.0.push(format!("{what}: expected {expected}, got {got}"));
        }
    }

    fn payroll(&mut self, what: &str, expected: &Value, got: &Payroll) {
        self.money(&format!("{what}.gross"), &expected["gross"], got.gross);
        self.money(&format!("{what}.on_costs"), &expected["on_costs"], got.on_costs());
        self.money(&format!("{what}.owner_drawings"), &expected["owner_drawings"], got.owner_drawings);
        self.money(&format!("{what}.total"), &expected["total"], got.total());
    }
}

async fn sample() -> (tempfile::TempDir, Session) {
    let folder = tempfile::tempdir().unwrap();
    let session = Session::sample(&folder.path().join("sample.leveller")).await.unwrap();
    (folder, session)
}

#[tokio::test]
async fn every_figure_is_the_one_worked_by_hand() {
    let (_folder, mut session) = sample().await;
    let expected = expected();
    let mut found = Differences::default();
    assert_eq!(expected["firm"], session.given().name.as_str());
    assert_eq!(expected["as_of"], session.given().as_of.to_string());
    let scenarios = expected["scenarios"].as_array().unwrap();
    assert_eq!(scenarios.len(), session.given().scenarios.len());
    for want in scenarios {
        let scenario = want["id"].as_str().unwrap();
        let told = session.story(scenario).unwrap();
        let at = |what: &str| format!("scenario {scenario}, {what}");
        assert_eq!(want["name"], told.scenario.name.as_str());
        assert_eq!(expected["currency"], told.firm.currency.code());
        found.count(&at("people"), &want["people"], told.firm.people);
        found.share(&at("full_time_equivalent"), &want["full_time_equivalent"], told.firm.full_time_equivalent);
        let structure = &told.firm.structure;
        for (what, got) in [
            ("roots", structure.roots),
            ("orphans", structure.orphans),
            ("loops", structure.loops),
            ("layers", structure.layers),
            ("managers", structure.managers),
        ] {
            found.count(&at(what), &want["structure"][what], got);
        }
        found.share(&at("mean_span"), &want["structure"]["mean_span"], structure.mean_span.unwrap());
        found.payroll(&at("payroll"), &want["payroll"], &told.firm.payroll);
        for (what, got) in [("low", told.proposal.pay_floor), ("high", told.proposal.pay_cap)] {
            found.money(&at(&format!("pay.{what}")), &want["pay"][what], got.unwrap_or_default());
        }
        let closures = want["closures"].as_array().unwrap();
        assert_eq!(closures.len(), told.savings.closures.len());
        for (want, got) in closures.iter().zip(&told.savings.closures) {
            let at = |what: &str| at(&format!("{}.{what}", id(&got.id)));
            assert_eq!(want["id"], id(&got.id));
            found.share(&at("headcount"), &want["headcount"], got.headcount);
            found.payroll(&at("before"), &want["before"], &got.before);
            found.payroll(&at("after"), &want["after"], &got.after);
            found.money(&at("saving"), &want["saving"], got.saving);
            found.share(&at("share"), &want["share"], got.share);
            let parts = want["parts"].as_array().unwrap();
            assert_eq!(parts.len(), got.parts.len());
            for (want, part) in parts.iter().zip(&got.parts) {
                assert_eq!(want["id"], id(&part.id));
                found.money(&at(&id(&part.id)), &want["amount"], part.amount);
            }
            for (want, part) in want["in_order"].as_array().unwrap().iter().zip(&got.in_order) {
                assert_eq!(want["id"], id(&part.id));
                found.money(&at(&format!("in order, {}", id(&part.id))), &want["amount"], part.amount);
            }
            assert_eq!(got.in_order.iter().map(|part| part.amount).sum::<Amount>(), got.saving, "so do those in order");
            found.share(&at("bill"), &want["readings"]["bill"], got.readings.bill);
            found.share(&at("with drawings"), &want["readings"]["with_drawings"], got.readings.with_drawings);
            found.share(&at("per unit"), &want["readings"]["per_unit"], got.readings.per_unit.unwrap());
            for groups in [&told.savings.by_layer, &told.savings.by_cell] {
                let sums = groups
                    .iter()
                    .fold((Amount::ZERO, Amount::ZERO), |sum, one| (sum.0 + one.before, sum.1 + one.after));
                let neutral = &told.savings.closures[0];
                assert_eq!(sums, (neutral.before.total(), neutral.after.total()), "groups sum to the payroll");
            }
            assert_eq!(
                got.parts.iter().map(|part| part.amount).sum::<Amount>(),
                got.saving,
                "the parts sum to the saving"
            );
            assert_eq!(got.before.total() - got.after.total(), got.saving, "before less after is the saving");
        }
        let half = &told.savings.half;
        assert_eq!(want["half"]["reached"], half.reached);
        let needs = want["half"]["needs"].as_array().unwrap();
        assert_eq!(needs.len(), half.needs.len());
        for (want, got) in needs.iter().zip(&half.needs) {
            assert_eq!(want["id"], id(&got.id));
            found.share(&at(&format!("{}.now", id(&got.id))), &want["now"], got.now);
            match got.value {
                Some(value) => found.share(&at(&format!("{}.value", id(&got.id))), &want["value"], value),
                None => assert!(want["value"].is_null(), "{}", id(&got.id)),
            }
        }
    }
    assert!(found.0.is_empty(), "\n  {}", found.0.join("\n  "));
}

/// What each post spends on coordinating, and what the ledger makes of it.
#[tokio::test]
async fn every_hour_is_the_one_worked_by_hand() {
    let (_folder, mut session) = sample().await;
    let expected = expected();
    let mut found = Differences::default();
    for want in expected["scenarios"].as_array().unwrap() {
        let scenario = want["id"].as_str().unwrap();
        let told = session.story(scenario).unwrap();
        let at = |what: &str| format!("scenario {scenario}, {what}");
        let want = &want["coordination"];
        let ledger = &told.proposal.ledger;
        let posts = want["posts"].as_array().unwrap();
        let coordinate = told.firm.staff.iter().zip(&told.diagnosis.coordination);
        let coordinate: Vec<_> =
            (0..).zip(coordinate).filter_map(|(index, (post, of))| Some((index, post, of.as_ref()?))).collect();
        assert_eq!(posts.len(), coordinate.len());
        for (want, (index, post, got)) in posts.iter().zip(coordinate) {
            let at = |what: &str| at(&format!("{}.{what}", post.key));
            assert_eq!(want["id"], post.key.as_str());
            assert_eq!(want["level"], id(&got.level), "{}", post.key);
            found.number(&at("share"), &want["share"], got.share);
            found.number(&at("hours"), &want["hours"], got.hours);
            let after = ledger.rows.iter().filter(|row| row.from == index).map(|row| row.after).sum();
            found.number(&at("after"), &want["after"], after);
        }
        let of = |fate: Afterwards| -> Decimal {
            let rows = ledger.rows.iter().filter(|row| ledger.tasks[row.task as usize].afterwards == fate);
            rows.map(|row| row.today).sum()
        };
        for (what, got) in [
            ("today", ledger.today),
            ("after", ledger.held + ledger.unheld),
            ("ends", ledger.ends),
            ("stay", of(Afterwards::Whole)),
            ("shrink", of(Afterwards::Shrinks)),
            ("end", of(Afterwards::Ends)),
        ] {
            found.number(&at(&format!("ledger.{what}")), &want[what], got);
        }
        found.count(&at("ledger.rows"), &want["rows"], u32::try_from(ledger.rows.len()).unwrap());
        // Row by row in the first scenario; the second changes none.
        for (want, got) in want["tasks"].as_array().into_iter().flatten().zip(&ledger.rows) {
            let task = ledger.tasks[got.task as usize].id.as_str();
            let post = told.firm.staff[got.from as usize].key.as_str();
            let got = format!("{post} {task} {:.2} {:.2}", got.today, got.after);
            if want != got.as_str() {
                found.0.push(at(&format!("expected {want}, got {got}")));
            }
        }
        assert_eq!(told.proposal.coordination.kept, ledger.held + ledger.unheld);
        assert_eq!(told.proposal.coordination.today, ledger.today);
    }
    assert!(found.0.is_empty(), "\n  {}", found.0.join("\n  "));
}

#[tokio::test]
async fn every_structure_is_the_one_worked_by_hand() {
    let (_folder, mut session) = sample().await;
    let expected = expected();
    let mut found = Differences::default();
    for want in expected["scenarios"].as_array().unwrap() {
        let scenario = want["id"].as_str().unwrap();
        let told = session.story(scenario).unwrap();
        let structures = want["structures"].as_array().unwrap();
        assert_eq!(structures.len(), told.proposal.structures.len());
        for (want, got) in structures.iter().zip(&told.proposal.structures) {
            let at = |what: &str| format!("scenario {scenario}, {}.{what}", id(&got.structure));
            assert_eq!(want["id"], id(&got.structure));
            found.count(&at("managers"), &want["managers"], got.managers);
            found.payroll(&at("payroll"), &want["payroll"], &got.payroll);
            for (what, got) in
                [("coordination", got.coordination), ("meetings", got.meetings), ("productive", got.productive)]
            {
                found.number(&at(what), &want[what], got);
            }
            found.money(
                &at("per_productive_hour"),
                &want["per_productive_hour"],
                got.per_productive_hour.unwrap_or_default(),
            );
        }
    }
    assert!(found.0.is_empty(), "\n  {}", found.0.join("\n  "));
}

#[tokio::test]
async fn the_page_says_what_the_program_shows() {
    let (_folder, mut session) = sample().await;
    let page = fs::read_to_string(root().join("docs/sample-firm.md")).unwrap();
    let mut missing = Vec::new();
    for scenario in ["1", "2"] {
        let told = session.story(scenario).unwrap();
        let words = session.words();
        let mut figures = Vec::new();
        for closure in &told.savings.closures {
            figures.extend([closure.before.total(), closure.after.total(), closure.saving]);
            figures.extend(closure.parts.iter().map(|part| part.amount).filter(|amount| *amount != Amount::ZERO));
        }
        figures.extend(told.proposal.pay_floor.into_iter().chain(told.proposal.pay_cap));
        for amount in figures {
            let text = words.amount(amount, told.firm.currency);
            // A minus may be typed as a hyphen in a table.
            if !page.contains(&text) && !page.contains(&text.replace('−', "-")) {
                missing.push(format!("scenario {scenario}: {text}"));
            }
        }
        for closure in &told.savings.closures {
            let share = words.share(closure.share);
            if !page.replace(" %", "%").contains(&share) {
                missing.push(format!("scenario {scenario}: {share}"));
            }
        }
    }
    assert!(missing.is_empty(), "docs/sample-firm.md does not say\n  {}", missing.join("\n  "));
}

#[tokio::test]
async fn every_figure_can_be_asked_about() {
    let (_folder, mut session) = sample().await;
    for scenario in ["1", "2"] {
        let told = session.story(scenario).unwrap();
        every_address_explains(&told, session.words());
    }
}

/// Every address of a story explains: figure, formula and inputs, each without a gap.
pub fn every_address_explains(story: &Story, words: &leveller_model::report::words::Words) {
    let addresses = figures::addresses(story);
    let distinct: BTreeSet<&String> = addresses.iter().collect();
    assert_eq!(addresses.len(), distinct.len(), "two figures share an address");
    for address in &addresses {
        let found = figures::explain(story, words, address).unwrap_or_else(|| panic!("{address} explains nothing"));
        assert_eq!(&found.figure.address, address);
        assert!(!found.formula.is_empty() && !found.formula.contains(GAP), "{address}: formula {:?}", found.formula);
        for text in [&found.figure.label, &found.figure.text] {
            assert!(!text.is_empty() && !text.contains(GAP), "{address}: {text:?}");
        }
        for input in &found.inputs {
            assert_ne!(&input.address, address, "{address} is explained by itself");
            assert!(figures::explain(story, words, &input.address).is_some(), "{address}: no input {}", input.address);
        }
    }
}

#[tokio::test]
async fn nothing_shown_has_a_gap() {
    let (_folder, mut session) = sample().await;
    let printed_on = "2026-10-30".parse().unwrap();
    for scenario in ["1", "2"] {
        no_gap("the view", &session.view(scenario).unwrap());
        let story = session.story(scenario).unwrap();
        no_gap(
            "the people table",
            &leveller_app::contract::people(
                &story,
                session.words(),
                &PeopleRequest { count: 1000, ..PeopleRequest::default() },
            ),
        );
        for document in [leveller_app::contract::DocumentId::Report, leveller_app::contract::DocumentId::Bylaws] {
            let document = session.document(&DocumentRequest::new(document, scenario, printed_on)).unwrap();
            let text = format!("{document:?}");
            assert!(
                !text.contains(GAP),
                "a document has a gap: {:?}",
                text.split(GAP).nth(1).map(|rest| rest.chars().take(60).collect::<String>())
            );
        }
    }
    for operation in session.history() {
        no_gap("the history", &leveller_app::contract::operation(operation, session.words()));
    }
}

#[tokio::test]
async fn nobody_is_named_and_no_single_pay_is_printed() {
    let (_folder, mut session) = sample().await;
    let printed_on = "2026-10-30".parse().unwrap();
    for scenario in ["1", "2"] {
        let document = session
            .document(&DocumentRequest::new(leveller_app::contract::DocumentId::Report, scenario, printed_on))
            .unwrap();
        let text = format!("{document:?}");
        let told = session.story(scenario).unwrap();
        for post in &told.firm.staff {
            let name = post.name.as_deref().unwrap();
            assert!(!text.contains(name), "the report names {name}");
            assert!(!format!("{:?}", told.firm).contains(name), "Debug names {name}");
        }
    }
}

#[test]
fn a_penny_is_never_lost_in_sharing_out() {
    // 1.00 in three parts is 0.34, 0.33, 0.33.
    assert_eq!(share_out(Amount(100), &[Decimal::ONE; 3]), [Amount(34), Amount(33), Amount(33)]);
}
