//! Cases in `tests/cases/firms` and `tests/cases/bylaws`: one folder for each problem they raise.
//!
//! `payroll.csv` and perhaps `lines.csv` and lists of the books are read, `decisions.json` says on which day, under whose law and
//! what was decided, and `expected.txt` holds the exact words: message and remedy of each problem of that code.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use leveller_model::Date;
use leveller_model::bylaws::Clause;
use leveller_model::decision::Decision;
use leveller_model::import::Role;
use leveller_model::money::Currency;
use leveller_model::problem::{Arg, Code};
use leveller_model::proposal;
use serde::Deserialize;

use super::given::{given, initial, sources, told};
use super::root;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    /// The working: why the input raises the problem.
    about: String,
    jurisdiction: String,
    as_of: Date,
    #[serde(default)]
    currency: Option<Currency>,
    /// Whether the decisions of a new plan come first.
    #[serde(default)]
    initial: bool,
    /// The only clauses there are.
    #[serde(default)]
    clauses: Vec<String>,
    /// Whether there are the tasks of the library; else only those the decisions add.
    #[serde(default = "yes")]
    tasks: bool,
    /// The smallest and largest cell a solver is asked for after the decisions: what it cannot do are the problems.
    #[serde(default)]
    propose: Option<(u32, u32)>,
    /// Clauses that are left out.
    #[serde(default)]
    without: Vec<String>,
    /// Clauses there are besides those of the library: files of the folder by name, by id.
    #[serde(default)]
    extra: BTreeMap<String, BTreeMap<String, String>>,
    decisions: Vec<Decision>,
}

fn yes() -> bool {
    true
}

#[test]
fn every_case_raises_its_problem_in_its_exact_words() {
    let words = leveller_app::language::words().unwrap();
    let mut found = Vec::new();
    let mut run = 0;
    for area in ["firms", "bylaws"] {
        let mut folders: Vec<_> =
            fs::read_dir(root().join("tests/cases").join(area)).unwrap().map(|entry| entry.unwrap().path()).collect();
        folders.retain(|path| path.is_dir());
        folders.sort();
        for folder in folders {
            run += 1;
            let code = folder.file_name().unwrap().to_string_lossy().into_owned();
            let place = format!("tests/cases/{area}/{code}");
            assert!(Code::ALL.iter().any(|known| known.id() == code), "{place}: no problem is called that");
            let (mut told, case) = tell(&folder);
            if let Some(bounds) = case.propose {
                let search = proposal::Search { bounds, council_size: 9, seed: 0, steps: 100_000 };
                let refused = proposal::propose_cells(&told.firm, &case.decisions, None, search, &|_, _| false);
                told.problems.extend(refused.expect_err(&place));
            }
            assert!(!case.about.is_empty(), "{place}/decisions.json: say in about why the input raises it");
            let raised: Vec<_> = told.problems.iter().filter(|problem| problem.code.id() == code).collect();
            let said: String = raised
                .iter()
                .map(|problem| words.problem(problem))
                .map(|(message, remedy)| format!("{message}\n{remedy}\n"))
                .collect();
            let expected = fs::read_to_string(folder.join("expected.txt")).unwrap();
            if said != expected {
                let others: Vec<_> = told.problems.iter().map(|problem| problem.code.id()).collect();
                found.push(format!(
                    "{place}\n    expected {expected:?}\n    got      {said:?}\n    raised   {others:?}"
                ));
            }
            // Arguments reach logs: no name, and no single person's pay.
            let names: Vec<&str> = told.firm.staff.iter().filter_map(|post| post.name.as_deref()).collect();
            for problem in &told.problems {
                let leaked = problem.args.iter().any(|(_, arg)| match arg {
                    Arg::Text(text) => names.iter().any(|name| text.contains(name)),
                    _ => false,
                });
                if leaked {
                    found.push(format!("{place}: {} gives a name away", problem.code.id()));
                }
            }
        }
    }
    assert!(run > 20, "the search for cases has gone blind: {run}");
    assert!(found.is_empty(), "\n  {}", found.join("\n  "));
}

fn tell(folder: &Path) -> (leveller_model::story::Story, Case) {
    let text = fs::read_to_string(folder.join("decisions.json")).unwrap();
    let case: Case = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let payroll = fs::read(folder.join("payroll.csv")).unwrap();
    let lines = fs::read(folder.join("lines.csv")).ok();
    let mut files: Vec<(Role, &str, &[u8])> = vec![(Role::Payroll, "payroll.csv", &payroll)];
    files.extend(lines.as_deref().map(|lines| (Role::Lines, "lines.csv", lines)));
    let ties = fs::read(folder.join("ties.csv")).ok();
    files.extend(ties.as_deref().map(|ties| (Role::Ties, "ties.csv", ties)));
    let books: Vec<(&str, Vec<u8>)> = ["accounts.csv", "debtors.csv", "creditors.csv", "bank.csv", "months.csv"]
        .into_iter()
        .filter_map(|name| Some((name, fs::read(folder.join(name)).ok()?)))
        .collect();
    files.extend(books.iter().map(|(name, bytes)| (Role::Accounts, *name, bytes.as_slice())));
    let mut plan = given(&case.jurisdiction, case.as_of, case.currency, sources(&files), Vec::new());
    let mut decisions = if case.initial { initial(&plan) } else { Vec::new() };
    decisions.extend(case.decisions.iter().cloned());
    plan.scenarios[0].decisions = decisions;
    if !case.tasks {
        // A library with one task that a decision can leave out: an empty one is that of an older plan.
        plan.library.tasks.retain(|task| task.id == "managers-meetings");
        plan.scenarios[0].decisions.push(Decision::TaskLeftOut { task: "managers-meetings".to_owned(), out: true });
    }
    let kept = |clause: &&Clause| {
        (case.clauses.is_empty() || case.clauses.contains(&clause.id)) && !case.without.contains(&clause.id)
    };
    let extra = case.extra.iter().map(|(id, files)| {
        let files = files.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
        Clause::parse(id, &files).unwrap()
    });
    plan.clauses = plan.clauses.iter().filter(kept).cloned().chain(extra).collect();
    (told(&plan), case)
}
