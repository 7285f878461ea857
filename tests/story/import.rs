//! What people say about files: what columns mean, remembered; one answer for many rows; newer files.

use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use leveller_app::contract::{Correction, ImportLook};
use leveller_app::intake::{self, Files};
use leveller_app::own_profiles;
use leveller_app::session::{NewPlan, Session};
use leveller_app::work::Work;
use leveller_model::decision::{Answer, Decision};

/// Wages without headings: id, name, who it reports to, first day, pay of a month.
const WAGES: &str = "\
101;Ada Thorne;;2004-05-01;5200
102;Bram Ollerton;101;2011-03-01;4100
103;Cora Finch;101;2012-03-01;4250
104;Dov Marsh;102;2015-03-01;4050
105;Edda Poole;102;2018-03-01;4010
106;Finn Astley;103;2020-03-01;4020
";
/// 12 times the sum of the last column: 5,200 + 4,100 + 4,250 + 4,050 + 4,010 + 4,020 = 25,630.
const YEAR: &str = "307560.00";

fn written(folder: &Path, name: &str, text: &str) -> PathBuf {
    let path = folder.join(name);
    fs::write(&path, text).unwrap();
    path
}

fn new_plan(files: Files) -> NewPlan {
    let as_of = "2026-10-30".parse().unwrap();
    let currency = leveller_model::money::Currency::parse("GBP");
    NewPlan { name: None, jurisdiction: "none".into(), as_of, currency, files, author: None }
}

fn of_payroll(path: &Path) -> Files {
    Files { payroll: vec![path.to_owned()], ..Files::default() }
}

fn looked(files: Files, folder: &Path) -> ImportLook {
    intake::look(new_plan(files), folder).unwrap()
}

fn sureness(look: &ImportLook) -> Vec<(&str, &str)> {
    look.columns.iter().map(|column| (column.meaning.as_str(), column.sureness.as_str())).collect()
}

fn gross(session: &mut Session) -> String {
    let view = session.view("1").unwrap();
    view.firm.payroll.iter().find(|line| line.figure.address == "firm.payroll.gross").unwrap().figure.exact.clone()
}

fn has_problem(look: &ImportLook, code: &str) -> bool {
    look.problems.iter().any(|problem| problem.code == code)
}

#[tokio::test]
async fn what_a_person_says_of_columns_is_remembered_and_can_be_sent() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    let wages = written(folder.path(), "wages.csv", WAGES);

    let guessed = looked(of_payroll(&wages), folder.path());
    let kinds = [("id", "guess"), ("name", "guess"), ("manager", "guess"), ("started", "guess"), ("pay", "guess")];
    assert_eq!(sureness(&guessed), kinds);
    assert!(has_problem(&guessed, "pay-column-guessed"), "a guess of pay is asked about");

    let mut plan = Session::create(&at("guessed.leveller"), new_plan(of_payroll(&wages))).await.unwrap();
    assert_eq!(gross(&mut plan), "0.00", "and counts nothing");

    let said = |column, meaning: &str| Correction {
        file: "wages.csv".to_owned(),
        sheet: None,
        column,
        meaning: Some(meaning.to_owned()).filter(|meaning| meaning != "none"),
    };
    let corrections = vec![said(4, "pay-month"), said(3, "none")];
    let files = Files { corrections, ..of_payroll(&wages) };
    let corrected = looked(files.clone(), folder.path());
    let kinds = [("id", "guess"), ("name", "guess"), ("manager", "guess"), ("", "sure"), ("pay-month", "said")];
    assert_eq!(sureness(&corrected), kinds, "what nobody said stays a guess");
    let mut plan = Session::create(&at("plan.leveller"), new_plan(files.clone())).await.unwrap();
    assert_eq!(gross(&mut plan), YEAR);

    // The plan remembers it for the next month, and so does whoever is sent the profile.
    let next = written(folder.path(), "next.csv", &WAGES.replace("5200", "5300"));
    plan.import("1", &of_payroll(&next)).await.unwrap();
    assert_eq!(gross(&mut plan), "308760.00");
    let mut again = Session::open(&at("plan.leveller")).await.unwrap();
    assert_eq!(gross(&mut again), "308760.00");
    let made = intake::made_profiles(&files).unwrap();
    fs::create_dir(at("profiles")).unwrap();
    fs::write(at("profiles/sent.toml"), made[0].text()).unwrap();
    let own = own_profiles::remembered(&at("profiles"));
    assert_eq!(own, made);
    let elsewhere = Files { own, ..of_payroll(&next) };
    let mut plan = Session::create(&at("elsewhere.leveller"), new_plan(elsewhere)).await.unwrap();
    assert_eq!(gross(&mut plan), "308760.00");

    let wider = written(folder.path(), "wider.csv", &WAGES.replace('\n', ";x\n"));
    let kinds = looked(Files { own: made, ..of_payroll(&wider) }, folder.path());
    assert!(!sureness(&kinds).iter().any(|(_, sure)| *sure == "said"), "a file of another shape is not read by it");
}

#[tokio::test]
async fn one_answer_settles_every_row_of_one_cause_and_is_taken_back_at_once() {
    let folder = tempfile::tempdir().unwrap();
    let mut text = "id,name,reports to,hours a week,annual salary\n1,Ada Thorne,,40,52000\n".to_owned();
    (2..=1_001).for_each(|id| writeln!(text, "{id},Fitter {id},1,40,15.50").unwrap());
    let payroll = written(folder.path(), "payroll.csv", &text);
    let path = folder.path().join("plan.leveller");
    let mut session = Session::create(&path, new_plan(of_payroll(&payroll))).await.unwrap();
    assert_eq!(gross(&mut session), "52000.00");
    let view = session.view("1").unwrap();
    let asked: Vec<_> = view.problems.iter().filter(|problem| problem.code == "pay-looks-hourly").collect();
    assert_eq!(asked.len(), 1, "a thousand rows of one cause are one problem");
    assert_eq!(asked[0].rows.len(), 1_000);
    assert_eq!((asked[0].rows[0].key.as_str(), asked[0].rows[0].row), ("2", 3));

    let keys = asked[0].rows.iter().map(|row| row.key.clone()).collect();
    let answer = Answer::Hourly { hours_week: "40".parse().unwrap() };
    session.decide("1", &Decision::Answers { keys, answer }, None).await.unwrap();
    // 1,000 × 15.50 × 40 × 52 + 52,000.
    assert_eq!(gross(&mut session), "32292000.00");
    let view = session.view("1").unwrap();
    assert!(!view.problems.iter().any(|problem| problem.code == "pay-looks-hourly"));

    // A newer file keeps the answers about who is still there and says which found nobody.
    let newer: String = text.lines().filter(|line| !line.starts_with("7,")).map(|line| format!("{line}\n")).collect();
    let newer = written(folder.path(), "newer.csv", &newer);
    let changes = session.import("1", &of_payroll(&newer)).await.unwrap();
    assert!(changes.unmatched.iter().any(|problem| problem.key.as_deref() == Some("7")));
    // One row less: 32,292,000 − 32,240.
    assert_eq!(gross(&mut session), "32259760.00");
    session.undo().await.unwrap();
    assert_eq!(gross(&mut session), "32292000.00", "one undo takes a whole import back");
    session.undo().await.unwrap();
    assert_eq!(gross(&mut session), "52000.00");
}

#[test]
fn a_file_none_of_whose_rows_can_be_used_is_shown_and_cannot_be_taken_in() {
    let folder = tempfile::tempdir().unwrap();
    let file = written(folder.path(), "staff.csv", "id,name\n1,Ada Thorne\n2,Bram Ollerton\n");
    let look = looked(of_payroll(&file), folder.path());
    assert!(!look.usable);
    assert!(has_problem(&look, "column-pay-missing"));
    assert_eq!(look.columns.len(), 2, "its columns can still be said to mean something else");
}

#[test]
fn sums_are_held_against_the_files_own() {
    let folder = tempfile::tempdir().unwrap();
    let state = |total: &str| {
        let text = format!("id,name,annual salary\n1,Ada Thorne,30000\n2,Bram Ollerton,20000\n{total}");
        let file = written(folder.path(), "payroll.csv", &text);
        looked(of_payroll(&file), folder.path()).totals.remove(0).state
    };
    assert_eq!(state("Total,,50000\n"), "tied");
    assert_eq!(state("Total,,50001\n"), "apart");
    assert_eq!(state(""), "open");
}

/// Every byte of the folder is looked at, what the database leaves beside its file included.
#[tokio::test]
async fn no_number_of_a_person_or_an_account_reaches_the_plan_file() {
    let folder = tempfile::tempdir().unwrap();
    let text = "\
id,name,annual salary,NI number,sort code,account number,note
E1,Ada Thorne,52000,QQ123456C,20-00-00,55779911,GB29 NWBK 6016 1331 9268 19
E2,Bram Ollerton,41000,QQ 65 43 21 A,20-00-01,55779922,
";
    let payroll = written(folder.path(), "payroll.csv", text);
    let lines = written(folder.path(), "lines.csv", "id,reports to,iban\nE1,,GB82WEST12345698765432\nE2,E1,\n");
    let kept = tempfile::tempdir().unwrap();
    let path = kept.path().join("plan.leveller");
    let files = Files { lines: vec![lines], ..of_payroll(&payroll) };
    let mut session = Session::create(&path, new_plan(files)).await.unwrap();
    session.import("1", &of_payroll(&payroll)).await.unwrap();
    assert_eq!(gross(&mut session), "93000.00");
    drop(session);
    let mut bytes = Vec::new();
    for file in fs::read_dir(kept.path()).unwrap() {
        bytes.extend(fs::read(file.unwrap().path()).unwrap());
    }
    let holds = |text: &str| bytes.windows(text.len()).any(|window| window == text.as_bytes());
    assert!(holds("Ada Thorne") && holds("Bram Ollerton"), "the search has gone blind");
    let private = [
        "QQ123456C",
        "QQ 65 43 21 A",
        "QQ654321A",
        "20-00-00",
        "20-00-01",
        "55779911",
        "55779922",
        "GB29 NWBK",
        "1331 9268",
        "GB82WEST",
    ];
    assert_eq!(private.iter().find(|number| holds(number)), None);
}

#[tokio::test]
async fn files_nobody_waits_for_any_more_are_not_taken_in() {
    let folder = tempfile::tempdir().unwrap();
    let path = written(folder.path(), "wages.csv", WAGES);
    let files = of_payroll(&path);
    let idle = files.work.view();
    assert_eq!((idle.percent, idle.what.as_str()), (0, ""));
    looked(files.clone(), folder.path());
    let done = files.work.view();
    assert!(done.percent >= 85 && done.what == "figures", "{done:?}");

    files.work.stop();
    assert_eq!(intake::look(new_plan(files.clone()), folder.path()).unwrap_err().code, "stopped");
    let sorted = intake::sort_files(vec![path.to_string_lossy().into_owned()], &[], &files.work);
    assert_eq!(sorted.unwrap_err().code, "stopped");
    let plan = folder.path().join("wages.leveller");
    assert_eq!(Session::create(&plan, new_plan(files.clone())).await.err().unwrap().code, "stopped");
    assert!(!plan.exists());

    let mut session = Session::create(&plan, new_plan(of_payroll(&path))).await.unwrap();
    let before = session.view("1").unwrap();
    session.wait_for(files.work.clone());
    assert_eq!(session.import("1", &files).await.unwrap_err().code, "stopped");
    assert_eq!(session.look("1", &files).unwrap_err().code, "stopped");
    session.wait_for(Work::default());
    assert_eq!(session.view("1").unwrap().operation, before.operation);
}

/// Lines without pay, and a list that is neither pay nor people; invented.
const LINES: &str = "Employee ID,Reports to\n104,103\n105,103\n";
const NEITHER: &str = "Colour,Shade\nred,dark\nblue,light\n";

#[tokio::test]
async fn newer_reporting_lines_alone_are_taken_in_and_what_adds_nothing_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = written(
        folder.path(),
        "wages.csv",
        "Employee ID,Name,Annual pay\n103,Ada Thorne,30000\n104,Bram Ollerton,24000\n105,Cora Finch,24000\n",
    );
    let mut session = Session::create(&folder.path().join("a.leveller"), new_plan(of_payroll(&path))).await.unwrap();
    let of_lines = |path: &Path| Files { lines: vec![path.to_owned()], ..Files::default() };
    let neither = written(folder.path(), "shades.csv", NEITHER);
    assert!(!session.look("1", &of_lines(&neither)).unwrap().usable);
    assert_eq!(session.import("1", &of_lines(&neither)).await.unwrap_err().code, "import-unusable");
    let lines = written(folder.path(), "lines.csv", LINES);
    assert!(session.look("1", &of_lines(&lines)).unwrap().usable);
    session.import("1", &of_lines(&lines)).await.unwrap();
    let story = session.story("1").unwrap();
    let led = story.firm.staff.iter().filter(|post| post.manager.is_some()).count();
    assert_eq!(led, 2);
    assert_eq!(gross(&mut session), "78000.00");
}

/// An invented workbook as firms keep them: pay, who reports to whom, a trial balance, and a page of notes.
#[tokio::test]
async fn each_sheet_of_a_workbook_is_read_for_what_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("cases/workbooks/four-sheets.xlsx");
    let look = looked(of_payroll(&path), folder.path());
    let roles: Vec<&str> = look.files.iter().map(|file| file.role.as_str()).collect();
    assert_eq!(roles, ["Payroll", "Reporting lines", "Accounts", "Payroll"]);
    assert!(has_problem(&look, "sheet-unused"), "the page of notes is said to be left out");
    let plan = folder.path().join("a.leveller");
    let mut session = Session::create(&plan, new_plan(of_payroll(&path))).await.unwrap();
    let story = session.story("1").unwrap();
    assert_eq!(story.import.counts.taken, 3);
    assert_eq!(story.firm.staff.iter().filter(|post| post.manager.is_some()).count(), 2);
    assert_eq!(gross(&mut session), "99250.00");
    assert_eq!(story.books.accounts.len(), 4);

    // A newer one with a sheet of next month that has headings only: the other is taken in.
    let newer = Path::new(env!("CARGO_MANIFEST_DIR")).join("cases/workbooks/next-month-empty.xlsx");
    let look = session.look("1", &of_payroll(&newer)).unwrap();
    assert!(has_problem(&look, "file-no-rows") && look.usable);
    session.import("1", &of_payroll(&newer)).await.unwrap();
    assert_eq!(gross(&mut session), "100250.00");
}
