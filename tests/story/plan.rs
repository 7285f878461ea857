//! The plan file: everything that is done is on disk, can be taken back, and comes back the same.

use std::fs;
use std::path::{Path, PathBuf};

use leveller_app::author;
use leveller_app::contract::{DocumentId, View, operation};
use leveller_app::intake::Files;
use leveller_app::session::{Changes, DocumentRequest, NewPlan, Session};
use leveller_app::work::Work;
use leveller_model::decision::{
    Answer, Becomes, Borrowing, CashAction, CashItem, CashItemKind, CellMembers, CellMethod, CellPlan, Competitor,
    Coordination, Decision, Expected, Funding, Head, Item, LineOrder, MemberShares, PayPolicy, Spread, Uncertain,
    Worth,
};
use leveller_model::money::Amount;
use leveller_model::report::document::Block;
use rust_decimal::Decimal;

use super::{no_gap, noted};

/// Where SQLite keeps the number we set to the layout's version.
const USER_VERSION: usize = 60;

fn folder() -> tempfile::TempDir {
    tempfile::tempdir().unwrap()
}

async fn sample(folder: &Path) -> Session {
    Session::sample(&folder.join("plan.leveller")).await.unwrap()
}

/// A view without where the history stands: what undo must give back.
fn shown(view: View) -> View {
    View { operation: String::new(), undo: None, redo: None, ..view }
}

/// One decision of every kind.
fn decisions() -> Vec<Decision> {
    let cell = |name: &str, keys: &[&str]| CellMembers {
        name: name.to_owned(),
        members: keys.iter().map(|key| ((*key).to_owned(), Decimal::ONE)).collect(),
    };
    vec![
        Decision::Answer { key: "P042".into(), answer: Answer::SetAside },
        Decision::Answer { key: "P041".into(), answer: Answer::Pay { yearly: Amount(2_800_000) } },
        Decision::ReportsTo { key: "P010".into(), manager: Some("P001".into()) },
        Decision::ReportsTo { key: "P010".into(), manager: None },
        Decision::ManagerMeant { like: Some("P010".into()), manager: Some("P002".into()) },
        Decision::ManagerMeant { like: None, manager: Some("P001".into()) },
        Decision::LeadingZeros { ignored: true },
        Decision::LeadingZeros { ignored: false },
        Decision::LoopsCut { cut: true },
        Decision::LoopsCut { cut: false },
        Decision::Top { key: Some("P002".into()) },
        Decision::Top { key: None },
        Decision::BuildLines { by: Some(LineOrder { grades: vec!["A".into()], pay: true }) },
        Decision::BuildLines { by: Some(LineOrder { grades: Vec::new(), pay: true }) },
        Decision::BuildLines { by: None },
        Decision::EmploymentAllowance { before: true, after: false },
        Decision::Cells(CellPlan {
            min: 2,
            max: 3,
            method: CellMethod::ByHand,
            solved: None,
            cells: vec![cell("One", &["P001", "P002"]), cell("Two", &["P003"])],
        }),
        Decision::NewCell { cell: "Three".into() },
        Decision::RenameCell { cell: "Three".into(), name: "Trois".into() },
        Decision::DissolveCell { cell: "Trois".into(), into: Some("One".into()) },
        Decision::DissolveCell { cell: "Two".into(), into: None },
        Decision::MoveToCell { key: "P010".into(), cell: "Site east".into() },
        Decision::PayPolicy(PayPolicy::Keep),
        Decision::PayPolicy(PayPolicy::Equal { hourly: Some(Amount(1700)), benefits_end: true }),
        Decision::PayPolicy(PayPolicy::RatioCap {
            ratio: Decimal::new(2, 0),
            floor: Some(Amount(1300)),
            benefits_end: false,
        }),
        Decision::Coordination(Coordination { supervisory_share: Some(Decimal::new(5, 1)), ..Coordination::default() }),
        Decision::Productivity { gain: Decimal::new(2, 2) },
        Decision::Range { draws: 1_000, seed: 3 },
        Decision::Spread {
            parameter: Uncertain::Productivity,
            spread: Some(Spread { low: Decimal::new(-1, 1), likely: Decimal::ZERO, high: Decimal::new(1, 1) }),
        },
        Decision::Evidence { study: Some("craig-pencavel-1995".to_owned()) },
        Decision::Start { on: Some("2026-11-16".parse().unwrap()) },
        Decision::AccountHead { account: "1150".into(), head: Some(Head::Stock) },
        Decision::CashItem {
            id: "grant".into(),
            item: Some(CashItem {
                label: "Start-up grant".into(),
                kind: CashItemKind::Grant,
                on: "2026-12-01".parse().unwrap(),
                amount: Amount(500_000),
                every_weeks: None,
                until: None,
            }),
        },
        Decision::CashAction { action: CashAction::TimeToPay, week: 8, on: true },
        Decision::OwnFigure { parameter: "assumption.cash_floor".into(), value: Some(Decimal::from(5_000)) },
        Decision::Form { form: "uk_coop_society".into() },
        Decision::Blank {
            clause: "name".into(),
            blank: "coop_name".into(),
            value: "Alder Street Joiners".into(),
            kept: None,
        },
        Decision::Funding(Funding {
            price: Some(Amount(10_000_000)),
            inventory: vec![Item { item: "Spindle moulder".into(), amount: Amount(400_000), becomes: Becomes::Lent }],
            member_shares: Some(MemberShares { members: Some(12), each: Some(Amount(100_000)), months: None }),
            lender: Some(Borrowing { on: Some("2027-02-01".parse().unwrap()), ..Borrowing::default() }),
            ..Funding::default()
        }),
        Decision::Worth(Worth { multiples: Some([2, 3, 4].map(Decimal::from)), ..Worth::default() }),
        Decision::Competitor {
            competitor: Some(Competitor {
                name: "Larch Joinery".into(),
                sales: Amount(95_000),
                payroll: Amount(40_000),
                materials: Amount(30_000),
                other: Amount(10_000),
                units: Decimal::from(100),
                own_units: Decimal::from(90),
            }),
        },
        Decision::Expected(Expected { sales: Some(Decimal::new(-2, 2)), ..Expected::default() }),
        Decision::Competitor { competitor: None },
    ]
}

#[tokio::test]
async fn undo_after_any_decision_gives_the_same_view() {
    let folder = folder();
    let mut session = sample(folder.path()).await;
    // Few draws, because the range is worked out anew with every decision.
    session.decide("1", &Decision::Range { draws: 200, seed: 1 }, None).await.unwrap();
    for decision in decisions() {
        let before = session.view("1").unwrap();
        let previewed = session.preview("1", &decision).unwrap();
        session.decide("1", &decision, None).await.unwrap();
        let after = session.view("1").unwrap();
        assert_eq!(*session.story("1").unwrap(), previewed, "preview and decide tell the same of {decision:?}");
        no_gap("the view", &after);
        session.undo().await.unwrap();
        assert_eq!(shown(session.view("1").unwrap()), shown(before), "undo of {decision:?}");
        session.redo().await.unwrap();
        assert_eq!(shown(session.view("1").unwrap()), shown(after), "redo of {decision:?}");
        session.undo().await.unwrap();
    }
    for operation_done in session.history() {
        no_gap("the history", &operation(operation_done, session.words()));
    }
}

#[tokio::test]
async fn a_plan_that_is_opened_again_shows_the_same() {
    let folder = folder();
    let path = folder.path().join("plan.leveller");
    let mut session = sample(folder.path()).await;
    for decision in decisions() {
        session.decide("2", &decision, None).await.unwrap();
    }
    session.undo().await.unwrap();
    let copy = session.copy_scenario("2", "Copied").await.unwrap();
    session.rename_scenario(&copy, "Renamed").await.unwrap();
    let third = session.copy_scenario("1", "To be removed").await.unwrap();
    session.remove_scenario(&third).await.unwrap();
    let all: Vec<String> = session.given().scenarios.iter().map(|scenario| scenario.id.clone()).collect();
    let before: Vec<View> = all.iter().map(|id| session.view(id).unwrap()).collect();
    let history = session.history().to_vec();
    let contents = session.check().await.unwrap();
    drop(session);

    let mut again = Session::open(&path).await.unwrap();
    let after: Vec<View> = all.iter().map(|id| again.view(id).unwrap()).collect();
    assert_eq!(after, before);
    assert_eq!(again.history(), history);
    assert_eq!(again.check().await.unwrap(), contents);
    let names: Vec<_> = before[0].scenarios.iter().map(|scenario| scenario.name.as_str()).collect();
    assert_eq!(names, ["Flat, pay capped, all stay", "Flat, equal pay, all stay", "Renamed"]);
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "nothing stands beside the plan");
}

#[tokio::test]
async fn what_nobody_waits_for_any_more_is_not_written() {
    let folder = folder();
    let mut session = sample(folder.path()).await;
    let gain = |hundredths| Decision::Productivity { gain: Decimal::new(hundredths, 2) };
    session.decide("1", &gain(3), None).await.unwrap();
    let before = session.view("1").unwrap();

    let stopped = Work::default();
    stopped.stop();
    session.wait_for(stopped.clone());
    assert_eq!(session.decide("1", &gain(7), None).await.unwrap_err().code, "stopped");
    assert_eq!(session.undo().await.unwrap_err().code, "stopped");
    assert_eq!(session.restore(1).await.unwrap_err().code, "stopped");
    assert_eq!(session.copy_scenario("1", "A copy").await.unwrap_err().code, "stopped");
    assert_eq!(session.nest_scenario("1", "On top").await.unwrap_err().code, "stopped");
    assert_eq!(session.settle(abroad()).await.unwrap_err().code, "stopped");
    assert_eq!(session.preview("1", &gain(9)).unwrap_err().code, "stopped");
    assert_eq!(session.effect("1", &gain(9)).unwrap_err().code, "stopped");
    assert_eq!(session.savings_detail("1").unwrap_err().code, "stopped");
    let report = DocumentRequest::new(DocumentId::Report, "1", session.given().as_of);
    assert_eq!(session.pages(&report).unwrap_err().code, "stopped");
    session.wait_for(Work::default());
    assert_eq!(session.view("1").unwrap(), before);
    assert_eq!(
        Session::open(session.path()).await.unwrap().history().len(),
        before.operation.parse::<usize>().unwrap()
    );

    // What was told before it was written is what is shown of it, here and after opening it again.
    session.wait_for(Work::default());
    session.decide("1", &gain(7), None).await.unwrap();
    let after = session.view("1").unwrap();
    assert_ne!(shown(after.clone()), shown(before.clone()));
    assert_eq!(Session::open(session.path()).await.unwrap().view("1").unwrap(), after);
    session.undo().await.unwrap();
    assert_eq!(shown(session.view("1").unwrap()), shown(before));

    // Once it is written it is shown, whatever comes in between.
    let late = Work::default();
    session.wait_for(late.clone());
    session.redo().await.unwrap();
    late.stop();
    assert_eq!(shown(session.view("1").unwrap()), shown(after));
}

/// Says that the firm stands under another law, of which everything is read anew.
fn abroad() -> Changes {
    Changes { jurisdiction: Some("fr".to_owned()), ..Changes::default() }
}

#[tokio::test]
async fn what_was_told_before_it_was_written_is_what_the_file_says() {
    let folder = folder();
    let mut session = sample(folder.path()).await;
    let newer = folder.path().join("newer.csv");
    fs::write(&newer, "Employee ID,Name,Annual pay\n103,Ada Thorne,30000\n104,Bram Ollerton,24000\n").unwrap();
    let files = Files { payroll: vec![newer], ..Files::default() };
    session.view("1").unwrap();
    for step in 0..8 {
        match step {
            0 => drop(session.copy_scenario("1", "A copy").await.unwrap()),
            1 => session.settle(abroad()).await.unwrap(),
            2 => drop(session.import("1", &files).await.unwrap()),
            3 | 4 => session.undo().await.unwrap(),
            5 => session.decide("2", &Decision::Productivity { gain: Decimal::new(4, 2) }, None).await.unwrap(),
            6 => drop(session.nest_scenario("2", "On top").await.unwrap()),
            _ => session.remove_scenario("4").await.unwrap(),
        }
        let mut again = Session::open(session.path()).await.unwrap();
        for id in session.given().scenarios.iter().map(|one| one.id.clone()).collect::<Vec<_>>() {
            // Problems with files that were read last are told once.
            assert_eq!(session.view(&id).unwrap(), again.view(&id).unwrap(), "step {step}, scenario {id}");
        }
    }
}

#[tokio::test]
async fn restore_brings_an_earlier_state_back_and_can_be_undone() {
    let folder = folder();
    let mut session = sample(folder.path()).await;
    let first = session.view("1").unwrap();
    for decision in decisions() {
        session.decide("1", &decision, None).await.unwrap();
    }
    let last = session.view("1").unwrap();
    session.restore(1).await.unwrap();
    assert_eq!(shown(session.view("1").unwrap()), shown(first));
    session.undo().await.unwrap();
    assert_eq!(shown(session.view("1").unwrap()), shown(last));
    assert_eq!(session.restore(999).await.unwrap_err().code, "operation-unknown");
}

#[tokio::test]
async fn the_first_change_is_never_taken_back() {
    let folder = folder();
    let mut session = sample(folder.path()).await;
    assert_eq!(session.undo().await.unwrap_err().code, "nothing-to-undo");
    assert_eq!(session.redo().await.unwrap_err().code, "nothing-to-redo");
    session.decide("1", &decisions()[0], None).await.unwrap();
    session.undo().await.unwrap();
    session.decide("1", &decisions()[1], None).await.unwrap();
    assert_eq!(session.redo().await.unwrap_err().code, "nothing-to-redo", "a change ends what could be done again");
}

#[tokio::test]
async fn a_decision_on_an_older_state_is_refused_and_records_nothing() {
    let folder = folder();
    let mut session = sample(folder.path()).await;
    let based_on = session.operation();
    session.decide("1", &decisions()[9], Some(based_on)).await.unwrap();
    let head = session.operation();
    assert_eq!(session.decide("1", &decisions()[5], Some(based_on)).await.unwrap_err().code, "decision-stale");
    assert_eq!(session.decide("9", &decisions()[5], None).await.unwrap_err().code, "scenario-unknown");
    assert_eq!(session.operation(), head);
}

#[tokio::test]
async fn scenarios_keep_their_names_apart() {
    let folder = folder();
    let mut session = sample(folder.path()).await;
    assert_eq!(session.copy_scenario("1", "Flat, equal pay, all stay").await.unwrap_err().code, "scenario-taken");
    assert_eq!(session.rename_scenario("1", "  ").await.unwrap_err().code, "scenario-unnamed");
    let head = session.operation();
    assert_eq!(session.remove_scenario("9").await.err().map(|error| error.code), Some("scenario-unknown"));
    assert_eq!(session.operation(), head, "what was refused is not recorded");
    session.remove_scenario("2").await.unwrap();
    assert_eq!(session.remove_scenario("1").await.unwrap_err().code, "scenario-last");
}

#[tokio::test]
async fn scenarios_stay_in_the_order_they_were_made() {
    let folder = folder();
    let mut session = sample(folder.path()).await;
    for number in 3..=11 {
        session.copy_scenario("1", &format!("Scenario {number}")).await.unwrap();
    }
    let ids: Vec<_> = session.given().scenarios.iter().map(|scenario| scenario.id.clone()).collect();
    assert_eq!(ids, ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11"]);
}

#[tokio::test]
async fn a_plan_of_a_newer_program_is_refused_untouched() {
    let folder = folder();
    let path = folder.path().join("plan.leveller");
    drop(sample(folder.path()).await);
    let mut bytes = fs::read(&path).unwrap();
    bytes[USER_VERSION..USER_VERSION + 4].copy_from_slice(&99_u32.to_be_bytes());
    refused(&path, &bytes, "plan-newer").await;
}

#[tokio::test]
async fn a_file_that_is_no_plan_is_refused_untouched() {
    let folder = folder();
    drop(sample(folder.path()).await);
    let mut foreign = fs::read(folder.path().join("plan.leveller")).unwrap();
    // Another program's database: its own mark in the header.
    foreign[68..72].copy_from_slice(&7_u32.to_be_bytes());
    for (name, bytes) in
        [("foreign", foreign.as_slice()), ("empty", b""), ("text", b"id,name,salary\n1,Ada Thorne,30000\n")]
    {
        refused(&folder.path().join(format!("{name}.leveller")), bytes, "plan-foreign").await;
    }
    let missing = Session::open(&folder.path().join("missing.leveller")).await;
    assert_eq!(missing.err().unwrap().code, "plan-unreadable");
}

async fn refused(path: &Path, bytes: &[u8], code: &str) {
    fs::write(path, bytes).unwrap();
    let count = fs::read_dir(path.parent().unwrap()).unwrap().count();
    let opened = Session::open(path).await;
    assert_eq!(opened.err().map(|error| error.code), Some(code), "{}", path.display());
    assert_eq!(fs::read(path).unwrap(), bytes, "{} was changed", path.display());
    assert_eq!(fs::read_dir(path.parent().unwrap()).unwrap().count(), count, "something was written beside it");
}

#[tokio::test]
async fn a_cut_or_changed_plan_is_found_out() {
    let folder = folder();
    let path = folder.path().join("plan.leveller");
    drop(sample(folder.path()).await);
    let whole = fs::read(&path).unwrap();
    // A letter of a stored word, wherever it stands, free pages included: the hash of the content no longer fits.
    let mut changed = whole.clone();
    let places: Vec<_> = whole.windows(5).enumerate().filter(|(_, part)| part == b"Bench").map(|(at, _)| at).collect();
    assert!(!places.is_empty(), "the sample has another cell");
    for at in places {
        changed[at] = b'W';
    }
    fs::write(&path, &changed).unwrap();
    let found = match Session::open(&path).await {
        Ok(mut session) => session.check().await.err(),
        Err(error) => Some(error),
    };
    assert!(found.is_some(), "a changed plan is said to be sound");
    fs::write(&path, &whole[..whole.len() / 2]).unwrap();
    let found = match Session::open(&path).await {
        Ok(mut session) => session.check().await.err(),
        Err(error) => Some(error),
    };
    assert!(found.is_some(), "half a plan is said to be sound");
}

fn written(folder: &Path, name: &str, text: &str) -> PathBuf {
    let path = folder.join(name);
    fs::write(&path, text).unwrap();
    path
}

fn new_plan(payroll: PathBuf) -> NewPlan {
    NewPlan {
        name: None,
        jurisdiction: "gb".into(),
        as_of: "2026-10-30".parse().unwrap(),
        currency: None,
        files: Files { payroll: vec![payroll], ..Files::default() },
        author: None,
    }
}

const PAYROLL: &str = "id,name,hours a week,annual salary,date of birth,reports to\n\
    1,Ada Thorne,37.5,40000,1980-03-01,\n2,Ben Frost,37.5,30000,1990-05-12,1\n3,Cleo Marsh,37.5,29000,1991-06-02,1\n";

#[tokio::test]
async fn a_new_plan_never_writes_over_a_file() {
    let folder = folder();
    let payroll = written(folder.path(), "payroll.csv", PAYROLL);
    let path = written(folder.path(), "there.leveller", "somebody's own words");
    let refused = Session::create(&path, new_plan(payroll.clone())).await;
    assert_eq!(refused.err().unwrap().code, "plan-exists");
    assert_eq!(fs::read_to_string(&path).unwrap(), "somebody's own words");
    let refused = Session::sample(&path).await;
    assert_eq!(refused.err().unwrap().code, "plan-exists");
    let unusable = written(folder.path(), "words.csv", "\n\n");
    let refused = Session::create(&folder.path().join("new.leveller"), new_plan(unusable)).await.err().unwrap();
    assert_eq!(refused.code, "import-unusable");
    assert!(!refused.problems.is_empty(), "the problems say why");
    assert!(!folder.path().join("new.leveller").exists(), "nothing is written where nothing could be read");
    Session::create(&folder.path().join("new.leveller"), new_plan(payroll)).await.unwrap();
}

#[tokio::test]
async fn newer_files_take_the_place_of_older_ones_and_decisions_stay() {
    let folder = folder();
    let payroll = written(folder.path(), "payroll.csv", PAYROLL);
    let mut session = Session::create(&folder.path().join("plan.leveller"), new_plan(payroll)).await.unwrap();
    session.decide("1", &Decision::PayPolicy(PayPolicy::Keep), None).await.unwrap();
    let before = session.view("1").unwrap();
    let newer = PAYROLL.replace("3,Cleo Marsh,37.5,29000,1991-06-02,1", "4,Dora Lund,37.5,28000,1993-08-04,1");
    let newer = written(folder.path(), "newer.csv", &newer);
    let newer = Files { payroll: vec![newer], ..Files::default() };
    let looked = session.look("1", &newer).unwrap().changes.unwrap();
    assert_eq!(shown(session.view("1").unwrap()), shown(before.clone()), "a look writes nothing");
    let changes = session.import("1", &newer).await.unwrap();
    assert_eq!(changes, looked, "what was shown is what is done");
    assert_eq!(changes.headline, "1 row is new, 1 no longer there, 2 the same.");
    let said: Vec<_> = changes.lines.iter().map(|line| (line.label.as_str(), line.people.join(", "))).collect();
    assert_eq!(said, [("1 new", "Dora Lund".to_owned()), ("1 no longer there", "Cleo Marsh".to_owned())]);
    assert_eq!(changes.unmatched.len(), 1, "3 is in a cell and not in the firm");
    let view = session.view("1").unwrap();
    assert!(
        view.problems.iter().any(|problem| problem.code == "decision-unmatched"),
        "3 is in a cell and not in the firm"
    );
    assert!(matches!(view.proposal.pay_policy, Decision::PayPolicy(PayPolicy::Keep)));
    session.undo().await.unwrap();
    assert_eq!(shown(session.view("1").unwrap()), shown(before));
}

#[tokio::test]
async fn a_document_is_written_whole_or_not_at_all() {
    let folder = folder();
    let path = folder.path().join("note.txt");
    leveller_app::whole::write(&path, b"one").unwrap();
    leveller_app::whole::write(&path, b"two").unwrap();
    assert_eq!(fs::read(&path).unwrap(), b"two");
    let missing = folder.path().join("no such folder").join("note.txt");
    assert_eq!(leveller_app::whole::write(&missing, b"one").unwrap_err().code, "folder-missing");
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
}

/// Plans of earlier editions, each with the payroll and the saving it showed when it was made.
const PLANS: &[(&str, &str, &str)] = &[("2026-11-25-calder-wray", "£1,966,681.04", "£251,583.88")];

#[tokio::test]
async fn plans_of_earlier_editions_open_and_show_what_they_showed() {
    for (name, payroll, saving) in PLANS {
        let folder = folder();
        let plan = folder.path().join("plan.leveller");
        let kept = super::root().join("tests/cases/plans").join(format!("{name}.leveller"));
        fs::write(&plan, fs::read(&kept).unwrap()).unwrap();
        let mut session = Session::open(&plan).await.unwrap();
        let view = session.view("1").unwrap();
        assert_eq!(view.firm.payroll.last().unwrap().figure.text, *payroll, "{name}");
        assert_eq!(view.savings.closures[0].saving.text, *saving, "{name}");
        no_gap(name, &view);
        session.decide("1", &Decision::PayPolicy(PayPolicy::Keep), None).await.unwrap();
        session.undo().await.unwrap();
        assert_eq!(session.view("1").unwrap().savings.closures[0].saving.text, *saving, "{name}: after an undo");
        assert!(authors(&session).iter().all(Option::is_none), "{name}: nobody said a name yet");
        session.sign(author::read("Ben Frost").unwrap());
        session.redo().await.unwrap();
        drop(session);
        let session = Session::open(&plan).await.unwrap();
        assert_eq!(authors(&session).last(), Some(&Some("Ben Frost".to_owned())), "{name}");
        let before = fs::read(folder.path().join("plan.leveller.version-1")).unwrap();
        assert_eq!(before, fs::read(kept).unwrap(), "{name}: the plan as it was is kept beside");
    }
}

fn authors(session: &Session) -> Vec<Option<String>> {
    session.history().iter().map(|one| one.author.as_ref().map(|author| author.name().to_owned())).collect()
}

#[tokio::test]
async fn every_change_says_who_made_it() {
    let folder = folder();
    let (ada, ben) = (Some("Ada Thorne".to_owned()), Some("Ben Frost".to_owned()));
    let sign = |session: &mut Session, name: &str| session.sign(author::read(name).unwrap());
    let payroll = written(folder.path(), "payroll.csv", PAYROLL);
    let path = folder.path().join("plan.leveller");
    let new = NewPlan { author: author::read(" Ada Thorne ").unwrap(), ..new_plan(payroll) };
    let mut session = Session::create(&path, new).await.unwrap();
    session.decide("1", &decisions()[9], None).await.unwrap();
    sign(&mut session, "Ben Frost");
    session.undo().await.unwrap();
    session.redo().await.unwrap();
    sign(&mut session, "");
    let copy = session.copy_scenario("1", "Copied").await.unwrap();
    sign(&mut session, "Ada Thorne");
    session.restore(2).await.unwrap();
    let said = [ada.clone(), ada.clone(), ben.clone(), ben, None, ada];
    assert_eq!(authors(&session), said);
    assert_eq!(session.view(&copy).err().map(|error| error.code), Some("scenario-unknown"));

    let mut opened = Session::open(&path).await.unwrap();
    assert_eq!(authors(&opened), said, "the plan keeps who did what");
    opened.decide("1", &decisions()[9], None).await.unwrap();
    assert_eq!(authors(&opened).last(), Some(&None), "a plan opened again is signed by nobody");
    let shown: Vec<_> = opened.history().iter().map(|one| operation(one, opened.words())).collect();
    let debug = format!("{:?} {shown:?} {:?}", opened.history(), opened.decided("1"));
    assert!(!debug.contains("Thorne") && !debug.contains("Frost"), "a name is in a debug text: {debug}");
}

#[tokio::test]
async fn an_own_figure_says_in_the_register_when_it_was_entered_and_by_whom() {
    let folder = folder();
    let path = folder.path().join("plan.leveller");
    let mut session = sample(folder.path()).await;
    let floor = |value: i64| Decision::OwnFigure {
        parameter: "assumption.cash_floor".into(),
        value: Some(Decimal::from(value)),
    };
    let row = |view: View| {
        let own = view
            .viability
            .cash
            .weeks
            .unwrap()
            .own
            .into_iter()
            .find(|own| own.parameter == "assumption.cash_floor")
            .unwrap();
        let label = own.row.label.clone();
        assert!(view.register.contains(&own.row), "the register has another {label}");
        (own.row.entered, own.row.from, own.row.by.map(|author| author.name().to_owned()))
    };
    let before = row(session.view("1").unwrap());
    assert_eq!((before.0, before.2), (false, None), "the edition has set it");
    session.decide("1", &floor(4_000), None).await.unwrap();
    let today = session.words().short_date(session.decided("1").last().unwrap().on.unwrap());
    assert_eq!(row(session.view("1").unwrap()), (true, today.clone(), None), "nobody said a name");
    session.sign(author::read("Ada Thorne").unwrap());
    session.decide("1", &floor(5_000), None).await.unwrap();
    assert_eq!(row(session.view("1").unwrap()), (true, today.clone(), Some("Ada Thorne".to_owned())));

    session.sign(author::read("Ben Frost").unwrap());
    let request = leveller_app::contract::DecisionRequest {
        scenario: "1".to_owned(),
        decision: floor(6_000),
        based_on: session.operation().to_string(),
    };
    let tried = row(session.view_preview(&request).unwrap());
    assert_eq!(tried, (true, "not known".to_owned(), Some("Ben Frost".to_owned())), "tried, not yet entered");

    let mut opened = Session::open(&path).await.unwrap();
    assert_eq!(row(opened.view("1").unwrap()), (true, today.clone(), Some("Ada Thorne".to_owned())));
    let printed =
        opened.document(&DocumentRequest::new(DocumentId::Report, "1", "2026-11-25".parse().unwrap())).unwrap();
    let cells: Vec<_> = printed
        .blocks
        .iter()
        .filter_map(|block| match block {
            Block::Table { rows, .. } => Some(rows),
            _ => None,
        })
        .flatten()
        .map(|row| format!("{} | {}", row.cells.join(" | "), noted(row)))
        .collect();
    let said = |words: &[&str]| cells.iter().filter(|row| words.iter().all(|word| row.contains(word))).count();
    assert_eq!(
        said(&["5,000 ", &format!("| {today} | Ada Thorne | The firm’s own figure, entered in this plan")]),
        1,
        "of the register: {cells:#?}"
    );
    assert_eq!(said(&["Entered", "4,000", &today, "not said"]), 1, "of the decisions: {cells:#?}");
    assert!(said(&["this edition"]) > 40, "what the edition has set says so");
}

#[test]
fn a_name_that_cannot_stand_in_a_plan_is_refused_and_not_repeated() {
    for (said, code) in [("Thorne".repeat(14), "author-too-long"), ("Ada\tThorne".to_owned(), "author-unprintable")] {
        let error = author::read(&said).unwrap_err();
        assert_eq!(error.code, code);
        let words = leveller_app::language::words().unwrap();
        let refusal = leveller_app::contract::refusal(&error, &words);
        assert!(!format!("{error:?} {refusal:?}").contains("Thorne"), "{code} repeats the name");
    }
}

#[tokio::test]
async fn the_last_page_of_a_document_says_which_plan_it_was_printed_from() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = Session::sample(&folder.path().join("a.leveller")).await.unwrap();
    let twin = Session::sample(&folder.path().join("b.leveller")).await.unwrap();
    let first = session.imprint();
    assert_eq!((first.content.len(), first.rules.len()), (64, 64));
    assert_eq!(first.content, twin.imprint().content, "the same plan has the same number");
    assert_eq!(first.law, "Great Britain and Northern Ireland");

    session.decide("1", &Decision::Productivity { gain: "0.02".parse().unwrap() }, None).await.unwrap();
    let decided = session.imprint();
    assert_ne!(first.content, decided.content);
    assert_eq!(first.rules, decided.rules, "a decision changes no law");
    let day = "2026-10-30".parse().unwrap();
    for id in [DocumentId::Report, DocumentId::Bylaws] {
        let document = session.document(&DocumentRequest::new(id, "1", day)).unwrap();
        let last = format!("{:?}", document.blocks.iter().rev().take(3).collect::<Vec<_>>());
        let start = |digest: &str| digest[..8].to_owned();
        assert!(last.contains(&start(&decided.content)) && last.contains(&start(&decided.rules)), "{last}");
        assert!(!last.contains(&start(&first.content)));
    }
    session.undo().await.unwrap();
    let back = session.imprint();
    assert_eq!((back.content, back.operation > decided.operation), (first.content, true));
}

#[tokio::test]
async fn two_windows_on_one_plan_lose_nothing() {
    let folder = folder();
    let mut one = sample(folder.path()).await;
    let mut other = Session::open(one.path()).await.unwrap();
    let gain = |hundredths| Decision::Productivity { gain: Decimal::new(hundredths, 2) };
    one.decide("1", &gain(1), None).await.unwrap();
    // The other has not seen it: its own change is refused, and what was done is then there.
    let refused = other.decide("1", &gain(2), None).await.unwrap_err();
    assert_eq!(refused.code, "plan-moved-on");
    assert_eq!(other.view("1").unwrap(), one.view("1").unwrap());
    other.decide("1", &gain(2), None).await.unwrap();
    assert!(one.catch_up().await.unwrap(), "what the other did is taken over when it is looked for");
    assert!(!one.catch_up().await.unwrap());
    assert_eq!(other.view("1").unwrap(), one.view("1").unwrap());
    assert_eq!(one.history().len(), 3);
    one.undo().await.unwrap();
    assert_eq!(other.undo().await.unwrap_err().code, "plan-moved-on", "nor does an undo go by what is long past");
}

#[tokio::test]
async fn a_plan_removed_while_open_goes_on_in_a_copy() {
    let folder = folder();
    let mut session = sample(folder.path()).await;
    let gain = Decision::Productivity { gain: Decimal::new(1, 2) };
    session.decide("1", &gain, None).await.unwrap();
    let before = session.view("1").unwrap();
    fs::remove_file(session.path()).unwrap();
    let lost = Decision::Productivity { gain: Decimal::new(2, 2) };
    assert_eq!(session.decide("1", &lost, None).await.unwrap_err().code, "plan-removed");
    assert_eq!(session.view("1").unwrap(), before, "a change that is not on disk is not shown");

    let taken = folder.path().join("taken.leveller");
    fs::write(&taken, "somebody's").unwrap();
    assert_eq!(session.move_to_copy(&taken).await.unwrap_err().code, "plan-exists");
    assert_eq!(fs::read(&taken).unwrap(), b"somebody's");
    let copy = folder.path().join("copy.leveller");
    session.move_to_copy(&copy).await.unwrap();
    session.decide("1", &lost, None).await.unwrap();
    let mut reopened = Session::open(&copy).await.unwrap();
    assert_eq!(reopened.view("1").unwrap(), session.view("1").unwrap());
    assert_eq!(reopened.history().len(), 3, "with everything that was done before");
    reopened.check().await.unwrap();
}
