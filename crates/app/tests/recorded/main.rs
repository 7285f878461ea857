//! The browser tests run against views recorded from this program. They must be what it shows today.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use leveller_app::contract::{
    self, DecisionRequest, DocumentId, FileRoles, NewPlanRequest, PeopleRequest, TaskFilter, TasksRequest,
};
use leveller_app::error::Error;
use leveller_app::recent::Recent;
use leveller_app::session::{DocumentRequest, Session};
use leveller_app::{author, intake};
use leveller_model::decision::{Decision, PayPolicy};
use leveller_model::report::figures;
use serde::Serialize;
use serde_json::{Value, json};

mod review;

/// `npm run fix` sets this to record anew.
const WRITE: &str = "LEVELLER_WRITE_BINDINGS";
/// Where the recorded owner keeps plans.
const HOME: &str = "/home/owner/Documents";
/// Rows of the tasks ledger recorded.
const RECORDED_TASKS: u32 = 90;
/// Pages recorded of a document.
const PAGES: u32 = 2;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// A recording in the making: what the program answered, with this run's folder given another name.
struct Recording {
    folder: tempfile::TempDir,
    files: BTreeMap<&'static str, Value>,
}

impl Recording {
    fn keep(&mut self, name: &'static str, answer: &impl Serialize) {
        let text = serde_json::to_string(answer).unwrap();
        let folder = self.folder.path().to_str().unwrap();
        self.files.insert(name, serde_json::from_str(&text.replace(folder, HOME)).unwrap());
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn request(&self, payroll: &[&Path], lines: &[&Path]) -> NewPlanRequest {
        let paths = |paths: &[&Path]| paths.iter().map(|path| path.to_str().unwrap().to_owned()).collect();
        NewPlanRequest {
            plan: String::new(),
            files: FileRoles { payroll: paths(payroll), lines: paths(lines), ..FileRoles::default() },
            name: String::new(),
            jurisdiction: "gb".to_owned(),
            as_of: "2026-10-30".to_owned(),
            currency: String::new(),
        }
    }
}

async fn record() -> Recording {
    let mut recording = Recording { folder: tempfile::tempdir().unwrap(), files: BTreeMap::new() };
    let plan = recording.path("Calder & Wray.leveller");
    let mut session = Session::sample(&plan).await.unwrap();
    let day = "2026-10-30".parse().unwrap();

    let newer = recording.path("clients/Aire Valley Bakers, newer.leveller");
    let recent =
        |path: &Path, firm: &str, aside| Recent { path: path.to_owned(), firm: firm.to_owned(), opened: day, aside };
    let recent = [recent(&plan, "Calder & Wray Ltd", false), recent(&newer, "Aire Valley Bakers", false)];
    let mut start = contract::start("0.1.0".to_owned(), &recent, Vec::new());
    "2026-10-30".clone_into(&mut start.today);
    recording.keep("start", &start);

    let view = session.view("1").unwrap();
    let tried =
        Decision::PayPolicy(PayPolicy::RatioCap { ratio: "1.8".parse().unwrap(), floor: None, benefits_end: true });
    let request =
        DecisionRequest { scenario: "1".to_owned(), decision: tried, based_on: session.operation().to_string() };
    recording.keep("view", &view);
    recording.keep("view-tried", &session.view_preview(&request).unwrap());

    let mut funding = view.viability.deal.as_ref().unwrap().funding.clone();
    (funding.price, funding.lender) = (None, None);
    let bare =
        DecisionRequest { scenario: "1".to_owned(), decision: Decision::Funding(funding), based_on: request.based_on };
    recording.keep("deal-bare", &session.view_preview(&bare).unwrap().viability.deal);

    let story = session.story("1").unwrap();
    let tasks = TasksRequest {
        scenario: "1".to_owned(),
        filter: TaskFilter::All,
        search: String::new(),
        offset: 0,
        count: RECORDED_TASKS,
    };
    recording.keep("tasks", &contract::tasks(&story, session.words(), &tasks));
    let slid = session.slide("1", &Decision::Productivity { gain: "0.1".parse().unwrap() }).unwrap();
    recording.keep("slid", &slid);
    let both = ["1".to_owned(), "2".to_owned()];
    recording.keep("compared", &session.compare(&both, &[]).unwrap());
    recording.keep("savings-detail", &session.savings_detail("1").unwrap());
    let from = session.given().as_of;
    recording.keep("rota", &session.rota("1", "Bench", from, 12).unwrap().0);
    recording.keep(
        "people",
        &contract::people(&story, session.words(), &PeopleRequest { count: u32::MAX, ..PeopleRequest::default() }),
    );
    // Of people and of weeks there are many, all explained alike: of people none is kept, of weeks one.
    let week = |address: &str| address.starts_with("cash.plan.") && !address.starts_with("cash.plan.8.");
    let of_many = |address: &str| ["person.", "proposal.task.", "cash.as-is."].iter().any(|of| address.starts_with(of));
    let left = |address: &str| of_many(address) || week(address);
    let addresses = figures::addresses(&story).into_iter().filter(|address| !left(address));
    // What is worked out when somebody asks stands beside them, and of the chances of targets that of the first shown.
    let detail = session.savings_detail("1").unwrap();
    let rows = detail.explained.into_iter().flat_map(|one| one.rows);
    let explained = rows.flat_map(|row| row.shares).map(|share| share.address);
    let targets = ["headcount-neutral", "output-constant"].map(|id| format!("savings.{id}.chance.at-20"));
    let addresses = addresses.chain(explained).chain(targets);
    let explained: BTreeMap<String, _> = addresses
        .map(|address| {
            let explanation = contract::explanation(&story, &session.decided("1"), session.words(), &address).unwrap();
            (address, explanation)
        })
        .collect();
    recording.keep("explanations", &explained);

    let mut pages = |id| {
        let transition = (id == DocumentId::Transition).then(|| "staff-notice".to_owned());
        let request = DocumentRequest { transition, ..DocumentRequest::new(id, "1", day) };
        let first = session.pages(&request).unwrap();
        let next = (2..=PAGES).filter_map(|number| session.page(&request, number).unwrap());
        json!({ "pages": first, "next": next.collect::<Vec<_>>() })
    };
    let pages = json!({
        "report": pages(DocumentId::Report),
        "bylaws": pages(DocumentId::Bylaws),
        "summary": pages(DocumentId::Summary),
        "transition": pages(DocumentId::Transition),
    });
    recording.keep("pages", &pages);

    let mut lived = Session::sample(&recording.path("lived.leveller")).await.unwrap();
    lived.sign(author::read("Ada Thorne").unwrap());
    lived.decide("1", &Decision::Productivity { gain: "0.02".parse().unwrap() }, None).await.unwrap();
    lived.decide("2", &Decision::PayPolicy(PayPolicy::Keep), None).await.unwrap();
    lived.undo().await.unwrap();
    let mut decided = contract::decided(&lived.decided("1"), lived.words());
    decided.iter_mut().for_each(|one| "30 Oct 2026".clone_into(&mut one.on));
    recording.keep("decided", &decided);
    let history = lived.history().iter().map(|operation| {
        let mut view = contract::operation(operation, lived.words());
        "30 Oct 2026, 09:12".clone_into(&mut view.when);
        view
    });
    recording.keep("history", &history.collect::<Vec<_>>());

    let sample = root().join("data/samples/calder-wray");
    let (payroll, lines) = (sample.join("payroll.csv"), sample.join("reporting-lines.csv"));
    let look = |request: NewPlanRequest| intake::look(request.try_into().unwrap(), recording.folder.path()).unwrap();
    let (good, bad) = (look(recording.request(&[&payroll], &[&lines])), recording.path("payroll-problems.csv"));
    std::fs::write(&bad, PROBLEMS).unwrap();
    let problems = NewPlanRequest { jurisdiction: "none".to_owned(), ..recording.request(&[&bad], &[]) };
    let problems = look(problems);
    recording.keep("look", &good);
    recording.keep("look-problems", &problems);

    let guess = recording.path("wages-guess.csv");
    std::fs::write(&guess, GUESSED).unwrap();
    let mut wages = NewPlanRequest { jurisdiction: "none".to_owned(), ..recording.request(&[&guess], &[]) };
    "GBP".clone_into(&mut wages.currency);
    let look = |request: NewPlanRequest| intake::look(request.try_into().unwrap(), recording.folder.path()).unwrap();
    let guessed = look(wages.clone());
    let file = "wages-guess.csv".to_owned();
    wages.files.corrections =
        vec![contract::Correction { file, sheet: None, column: 4, meaning: Some("pay-month".to_owned()) }];
    let said = look(wages);
    let newer = std::fs::read_to_string(&payroll).unwrap();
    let newer = newer.replace("P042,Maureen Tighe", "P043,Lena Holt").replace(",28392.00,", ",28950.00,");
    let path = recording.path("payroll-november.csv");
    std::fs::write(&path, newer.replace("Draughtsperson,Drawing office", "Draughtsperson,Workshop")).unwrap();
    let files = intake::Files { payroll: vec![path], ..intake::Files::default() };
    let again = session.look("1", &files).unwrap();
    recording.keep("look-guessed", &guessed);
    recording.keep("look-said", &said);
    recording.keep("look-again", &again);

    let broken = recording.path("broken.pdf");
    std::fs::write(&broken, b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n").unwrap();
    let unusable = intake::look(recording.request(&[&broken], &[]).try_into().unwrap(), recording.folder.path());
    let request = DocumentRequest::new(DocumentId::Report, "1", day);
    let nowhere = session.print(&request, Path::new("/nowhere/report.pdf"));
    let errors = [
        unusable.unwrap_err(),
        nowhere.unwrap_err(),
        Session::sample(&plan).await.err().unwrap(),
        contract::explanation(&story, &[], session.words(), "no.such.figure").unwrap_err(),
        session.scenario(Some("nobody")).unwrap_err(),
        session.undo().await.unwrap_err(),
        session.redo().await.unwrap_err(),
        Error::new("plan-newer").with("file", "Aire Valley Bakers, newer.leveller"),
        Error::new("plan-removed"),
        Error::new("decision-stale"),
        Error::new("stopped"),
        author::read(&"A".repeat(81)).unwrap_err(),
        Error::new("scenario-last").with("name", view.scenarios[0].name.as_str()),
    ];
    let refusals = errors.iter().map(|error| (error.code, contract::refusal(error, session.words())));
    recording.keep("refusals", &refusals.collect::<BTreeMap<_, _>>());
    review::record(&mut recording).await;
    recording
}

/// A payroll whose headings say nothing; invented.
const GUESSED: &str = "\
Kennung;Wer;Vorgesetzt;Anfang;Betrag
101;Nell Hartley;;2004-05-01;5200
102;Owen Pryce;101;2011-03-01;4100
103;Ada Quill;101;2012-03-01;4250
104;Jonas Meer;102;2015-03-01;4050
105;Tilda Marsh;102;2018-03-01;4010
106;Ivo Kettle;103;2020-03-01;4020
";

/// Rows with most of what can be wrong in a payroll; invented.
const PROBLEMS: &str = "\
Employee ID,Name,Job title,Reports to ID,Hours a week,Annual pay,Date of birth
B01,Nell Hartley,Managing director,,40,61000.00,1971-04-02
B02,Owen Pryce,Foreman,B01,40,abc,1980-11-20
B03,Ada Quill,Joiner,B02,40,15.50,1992-01-31
B04,Jonas Meer,Joiner,B09,40,29500.00,31/31/1990
B05,Tilda Marsh,Joiner,B05,40,-200.00,1988-07-14
B06,Vacant,Joiner,B02,40,28000.00,
,,,,,,
Total,,,,,118515.50,
";

#[test]
fn recorded_views_are_what_the_program_shows() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let recording = runtime.block_on(record());
    for (name, fresh) in &recording.files {
        let path = root().join(format!("ui/src/backend/fake/{name}.json"));
        let fresh = format!("{}\n", serde_json::to_string_pretty(fresh).unwrap());
        if std::env::var_os(WRITE).is_some() {
            std::fs::write(&path, &fresh).unwrap();
        }
        let kept = std::fs::read_to_string(&path).unwrap_or_default();
        assert!(kept == fresh, "ui/src/backend/fake/{name}.json is not what the program shows; run: npm run fix");
    }
}
