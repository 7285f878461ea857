//! Every problem has words, a remedy and a case; every error has words and a remedy; none is left over.

use std::collections::BTreeSet;

use leveller_model::problem::Code;

use super::files;
use super::none;
use super::rust::{Kind, Source, Token, reads, sources};
use super::words::Messages;

/// Where cases of problems stand: `errors` are read by the import chapter's tests, the others by `tests/story`, which
/// tells a story of each but those of `deal`, which it gives to the chapter itself.
const CASES: &[&str] = &["errors", "firms", "bylaws", "deal", "transition"];

#[test]
fn every_problem_has_words_and_a_remedy() {
    let messages = Messages::read();
    let ids =
        Code::ALL.iter().flat_map(|code| [format!("problem-{}", code.id()), format!("problem-{}-remedy", code.id())]);
    none(
        ids.filter(|id| !messages.has(id)).collect(),
        "Say in data/language/en/problems.ftl what is wrong and what to do about it.",
    );
}

#[test]
fn every_problem_has_a_case() {
    let has =
        |code: &Code| CASES.iter().any(|area| files::root().join(format!("tests/cases/{area}/{}", code.id())).is_dir());
    let lacks = Code::ALL.iter().filter(|code| !has(code)).map(|code| code.id().to_owned());
    none(
        lacks.collect(),
        "Add tests/cases/errors/<code>, firms/<code>, bylaws/<code>, deal/<code> or transition/<code>: the smallest input that raises it, and its exact words.",
    );
}

#[test]
fn every_problem_is_raised_somewhere() {
    let sources = sources("crates/model/src");
    let mut raised: BTreeSet<String> = BTreeSet::new();
    for source in sources.iter().filter(|source| source.file.path != "crates/model/src/problem.rs") {
        let named = source.windows().filter(|rest| reads(rest, &["Code", ":", ":"])).map(|rest| rest[3].text.clone());
        raised.extend(named);
    }
    // Profiles set rows aside by codes written in data.
    let profiles: String =
        files::below("data/payroll-profiles", &[".toml"]).into_iter().map(|file| file.text).collect();
    let never = Code::ALL.iter().filter(|code| !raised.contains(&format!("{code:?}")) && !profiles.contains(code.id()));
    none(
        never.map(|code| format!("crates/model/src/problem.rs: {}", code.id())).collect(),
        "Take out a code that nothing raises, with its words.",
    );
}

/// Returns the codes of errors the program makes: `Error::new("…")` and `file("…", …)`.
fn error_codes() -> Vec<(String, Token)> {
    let mut found = Vec::new();
    for Source { file, code } in ["crates/app/src", "crates/cli/src", "src-tauri/src"].into_iter().flat_map(sources) {
        for at in 0..code.len() {
            let rest = &code[at..];
            let after = match () {
                () if reads(rest, &["Error", ":", ":", "new", "("]) => 5,
                // Inside the error's own constructors.
                () if reads(rest, &["Self", ":", ":", "new", "("]) && file.path.ends_with("error.rs") => 5,
                () if reads(rest, &["file", "("]) => 2,
                () => continue,
            };
            found.extend(
                rest.get(after)
                    .filter(|token| token.kind == Kind::Text)
                    .map(|token| (file.at(token.line), token.clone())),
            );
        }
    }
    found
}

#[test]
fn every_error_has_words_and_a_remedy() {
    let messages = Messages::read();
    let codes = error_codes();
    assert!(codes.len() > 20, "the search for error codes has gone blind: {}", codes.len());
    let mut found = Vec::new();
    for (place, token) in &codes {
        for id in [format!("error-{}", token.text), format!("error-{}-remedy", token.text)] {
            if !messages.has(&id) {
                found.push(format!("{place}: {id}"));
            }
        }
    }
    none(found, "Say in data/language/en/errors.ftl what stopped it and what to do.");
}

#[test]
fn every_worded_error_is_made_somewhere() {
    let made: BTreeSet<String> = error_codes().into_iter().map(|(_, token)| token.text).collect();
    let mut found = Vec::new();
    for (id, place) in Messages::read().in_file("errors.ftl") {
        let code = id.trim_start_matches("error-").trim_end_matches("-remedy").to_owned();
        if !made.contains(&code) {
            found.push(format!("{place}: {id}"));
        }
    }
    none(found, "Take the message out: nothing makes this error.");
}
