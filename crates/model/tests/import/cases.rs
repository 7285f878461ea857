//! Cases in `tests/cases/import`, and one for each problem in `tests/cases/errors`.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use leveller_model::decision::Answer;
use leveller_model::import::{Import, Role, Source};
use leveller_model::problem::{Arg, Problem};
use leveller_model::report::words::Words;
use serde_json::{Value, json};

use super::{read, root};

/// Folders of cases this chapter can run: those with an `expected.json` that names payroll files.
fn folders(area: &str) -> Vec<(PathBuf, Value)> {
    let folders = fs::read_dir(root().join("tests/cases").join(area)).unwrap();
    let mut found: Vec<(PathBuf, Value)> = folders
        .map(|folder| folder.unwrap().path())
        .filter_map(|folder| Some((folder.clone(), fs::read_to_string(folder.join("expected.json")).ok()?)))
        .map(|(folder, text)| (folder, serde_json::from_str::<Value>(&text).unwrap()))
        .filter(|(_, expected)| expected.get("payroll").is_some())
        .collect();
    found.sort_by(|a, b| a.0.cmp(&b.0));
    found
}

fn files_of(folder: &Path, expected: &Value) -> Vec<(Role, String, Vec<u8>)> {
    let of = |key: &str, role| {
        let names = expected.get(key).and_then(Value::as_array).cloned().unwrap_or_default();
        names.into_iter().map(move |name| (role, name.as_str().unwrap().to_owned()))
    };
    let all = of("payroll", Role::Payroll).chain(of("lines", Role::Lines));
    all.map(|(role, name)| (role, name.clone(), fs::read(folder.join(&name)).unwrap())).collect()
}

pub(super) fn plain(problem: &Problem) -> Value {
    let args: BTreeMap<&str, Value> = problem
        .args
        .iter()
        .map(|(name, arg)| {
            let value = match arg {
                Arg::Text(text) => json!(text),
                Arg::Count(count) => json!(count),
                other => serde_json::to_value(other).unwrap(),
            };
            (name.as_str(), value)
        })
        .collect();
    let place = &problem.place;
    json!({ "code": problem.code, "file": place.file, "row": place.row, "column": place.column, "args": args })
}

/// Names what differs, looking only at what is expected. Lists are as long as expected.
pub(super) fn differences(at: &str, expected: &Value, got: &Value, found: &mut Vec<String>) {
    match (expected, got) {
        (Value::Object(fields), Value::Object(_)) => {
            for (name, value) in fields {
                differences(&format!("{at}.{name}"), value, &got[name], found);
            }
        }
        (Value::Array(items), Value::Array(others)) if items.len() == others.len() => {
            for (index, (item, other)) in items.iter().zip(others).enumerate() {
                differences(&format!("{at}[{index}]"), item, other, found);
            }
        }
        _ if expected == got || same_number(expected, got) => {}
        _ => found.push(format!("{at}: expected {expected}, got {got}")),
    }
}

fn same_number(expected: &Value, got: &Value) -> bool {
    let number = |value: &Value| value.as_str().and_then(|text| text.parse::<rust_decimal::Decimal>().ok());
    number(expected).is_some_and(|expected| Some(expected) == number(got))
}

/// An import and its problems in the form cases are written in.
pub(super) fn outcome(sources: &[Source], import: &Import, problems: &[Problem]) -> Value {
    let set_aside: Vec<Value> =
        import.set_aside.iter().map(|row| json!({ "row": row.place.row, "reason": row.reason })).collect();
    let mut got = serde_json::to_value(import).unwrap();
    for row in &import.rows {
        // A digest says nothing to a reader: cases name such a row by its place.
        if row.key.starts_with('~') {
            let place = format!("{}:{}", row.place.file.as_deref().unwrap(), row.place.row.unwrap());
            got = serde_json::from_str(&got.to_string().replace(&row.key, &place)).unwrap();
        }
    }
    got["set_aside"] = Value::Array(set_aside);
    got["problems"] = Value::Array(problems.iter().map(plain).collect());
    got["profiles"] = json!(sources.iter().filter_map(|source| source.profile.clone()).collect::<Vec<_>>());
    got
}

fn run(area: &str) -> Vec<String> {
    let mut found = Vec::new();
    for (folder, expected) in folders(area) {
        let name = folder.file_name().unwrap().to_str().unwrap().to_owned();
        let answers: BTreeMap<String, Answer> =
            expected.get("answers").map(|answers| serde_json::from_value(answers.clone()).unwrap()).unwrap_or_default();
        let (sources, import, problems) = read(&files_of(&folder, &expected), &answers);
        let mut got = outcome(&sources, &import, &problems);
        for input in ["about", "payroll", "lines", "answers"] {
            got[input] = expected.get(input).cloned().unwrap_or_default();
        }
        differences(&name, &expected, &got, &mut found);
        let counts = import.counts;
        if counts.read != counts.taken + counts.merged + counts.set_aside {
            found.push(format!("{name}: rows do not add up: {counts:?}"));
        }
        if area == "errors" && !problems.iter().any(|problem| problem.code.id() == name) {
            found.push(format!("{name}: the case does not cause its problem"));
        }
    }
    found
}

#[test]
fn cases_give_what_they_say() {
    let found = run("import");
    assert!(found.is_empty(), "\n{}", found.join("\n"));
}

#[test]
fn every_problem_has_its_code_and_place() {
    let found = run("errors");
    assert!(found.is_empty(), "\n{}", found.join("\n"));
}

#[test]
fn every_problem_has_its_exact_words() {
    let folder = root().join("data/language/en");
    let files = fs::read_dir(folder).unwrap().map(|file| file.unwrap().path());
    let texts: Vec<(String, String)> =
        files.map(|path| (path.display().to_string(), fs::read_to_string(path).unwrap())).collect();
    let texts: Vec<(&str, &str)> = texts.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
    let words = Words::new("en", &texts).unwrap();
    for (folder, expected) in folders("errors") {
        let code = folder.file_name().unwrap().to_str().unwrap();
        let answers: BTreeMap<String, Answer> =
            expected.get("answers").map(|answers| serde_json::from_value(answers.clone()).unwrap()).unwrap_or_default();
        let (_, _, problems) = read(&files_of(&folder, &expected), &answers);
        let problem = problems.iter().find(|problem| problem.code.id() == code).unwrap();
        let (message, remedy) = words.problem(problem);
        let exact = fs::read_to_string(folder.join("expected.txt")).unwrap();
        assert_eq!(format!("{message}\n{remedy}\n"), exact, "{code}");
        let many = Problem::new(problem.code, problem.place.clone()).with("count", 7_usize).with("rows", "2, 3");
        let given = problem.args.iter().filter(|(name, _)| name != "count" && name != "rows").cloned();
        let many = Problem { args: many.args.into_iter().chain(given).collect(), ..many };
        let (message, _) = words.problem(&many);
        assert!(!message.contains(['{', '}', '$']), "{code}: {message}");
    }
}

#[test]
fn no_problem_repeats_a_name_or_a_cell_of_pay() {
    for (folder, expected) in folders("import").into_iter().chain(folders("errors")) {
        let (_, import, problems) = read(&files_of(&folder, &expected), &BTreeMap::new());
        let names: BTreeSet<&str> = import.rows.iter().filter_map(|row| row.name.as_deref()).collect();
        for problem in problems {
            let said = serde_json::to_string(&problem).unwrap();
            let words: Vec<&str> = names.iter().flat_map(|name| name.split_whitespace()).collect();
            let leaked = words.iter().find(|word| word.len() > 3 && said.contains(**word));
            assert_eq!(leaked, None, "{folder:?}: {said}");
        }
    }
}
