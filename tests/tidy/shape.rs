//! The shape of the tree, and what every file of it keeps to.

use super::files::{self, below, names, one};
use super::none;
use super::rust::{Kind, Token, reads, sources, tokens};

/// What stands at the root, and nothing else does.
const ROOT: &[&str] = &[
    ".ci",
    ".gitattributes",
    ".gitignore",
    "ARCHITECTURE.md",
    "CONTRIBUTING.md",
    "Cargo.lock",
    "Cargo.toml",
    "LICENSE",
    "README.md",
    "benches",
    "clippy.toml",
    "crates",
    "data",
    "docs",
    "door.mjs",
    "fuzz",
    "migrations",
    "package-lock.json",
    "package.json",
    "rustfmt.toml",
    "src-tauri",
    "tests",
    "ui",
];

/// Folders with a fixed set of folders in them.
const FOLDERS: &[(&str, &[&str])] = &[
    ("crates", &["app", "cli", "model", "print"]),
    ("tests", &["Cargo.toml", "cases", "desktop", "independent", "sample", "screens", "story", "tidy"]),
    (
        "data",
        &[
            "accounts",
            "assumptions",
            "benchmarks.toml",
            "clauses",
            "evidence",
            "forms",
            "jurisdictions",
            "language",
            "payroll-profiles",
            "rescue",
            "samples",
            "tasks",
            "titles",
            "transition-documents",
            "transition.toml",
            "voting.toml",
            "warnings",
        ],
    ),
];

/// Lines a file of code may have.
const LONGEST: usize = 700;

/// Files that may be longer, each with its reason.
const LONGER: &[(&str, &str)] = &[("ui/src/bindings.ts", "generated")];

/// Endings of files of code.
const CODE: &[&str] = &[".rs", ".ts", ".svelte", ".mjs", ".js", ".css", ".sql"];

#[test]
fn the_root_holds_what_the_layout_says() {
    let found = names("");
    let unknown =
        found.iter().filter(|name| !ROOT.contains(&name.as_str())).map(|name| format!("{name}: not in the layout"));
    let missing =
        ROOT.iter().filter(|name| !found.iter().any(|other| other == *name)).map(|name| format!("{name}: missing"));
    none(
        unknown.chain(missing).collect(),
        "Put it into the folder whose concern it is; for a new folder change ARCHITECTURE.md and ROOT in tests/tidy/shape.rs.",
    );
}

#[test]
fn folders_hold_what_the_layout_says() {
    let mut found = Vec::new();
    for (folder, known) in FOLDERS {
        let names = names(folder);
        found.extend(
            names
                .iter()
                .filter(|name| !known.contains(&name.as_str()))
                .map(|name| format!("{folder}/{name}: not in the layout")),
        );
        found.extend(
            known
                .iter()
                .filter(|name| !names.iter().any(|other| other == *name))
                .map(|name| format!("{folder}/{name}: missing")),
        );
    }
    none(found, "Change ARCHITECTURE.md and FOLDERS in tests/tidy/shape.rs with it, in one commit.");
}

#[test]
fn no_file_is_named_for_nothing() {
    const VAGUE: &[&str] =
        &["utils", "util", "common", "helpers", "helper", "services", "managers", "core", "misc", "mod"];
    let found = below("", CODE)
        .into_iter()
        .filter(|file| file.path.split('/').any(|part| VAGUE.contains(&part.split('.').next().unwrap_or(part))));
    none(found.map(|file| file.path).collect(), "Name the file for the concept it holds.");
}

#[test]
fn no_file_is_too_long() {
    let found = below("", CODE)
        .into_iter()
        .filter(|file| file.text.lines().count() > LONGEST && !LONGER.iter().any(|(path, _)| *path == file.path));
    none(
        found.map(|file| format!("{}: {} lines", file.path, file.text.lines().count())).collect(),
        "Make the module a folder, with a file for each concept; 700 lines are the most.",
    );
}

#[test]
fn every_module_says_what_it_is_for() {
    let all = below("", &[".rs"]);
    none(
        all.iter().filter(|file| !file.text.starts_with("//!")).map(|file| file.at(1)).collect(),
        "Begin the file with `//!` and a sentence that says what it is for.",
    );
    none(
        below("ui/src", &[".ts"])
            .iter()
            .filter(|file| {
                !file.text.starts_with("/*") && !file.text.starts_with("//") && !file.path.ends_with(".test.ts")
            })
            .map(|file| file.at(1))
            .collect(),
        "Begin the file with a comment that says what it is for.",
    );
}

#[test]
fn nothing_is_left_undone_or_switched_off() {
    let banned: &[&[&str]] =
        &[&["#", "[", "ignore"], &["#", "[", "should_panic"], &["todo", "!"], &["dbg", "!"], &["unimplemented", "!"]];
    let mut found = Vec::new();
    for file in below("", &[".rs"]) {
        let code: Vec<_> = tokens(&file.text).into_iter().filter(|token| token.kind != Kind::Comment).collect();
        for at in 0..code.len() {
            for words in banned.iter().filter(|words| reads(&code[at..], words)) {
                found.push(format!("{}: {}", file.at(code[at].line), words.concat()));
            }
        }
    }
    for file in below("", &[".ts", ".mjs", ".svelte"]) {
        let marks = [".skip(", ".only(", "debugger;", "@ts-ignore", "@ts-nocheck"];
        for (line, text) in file.lines() {
            found.extend(
                marks.iter().filter(|mark| text.contains(**mark)).map(|mark| format!("{}: {mark}", file.at(line))),
            );
        }
    }
    none(found, "Finish it, or take it out and say in ARCHITECTURE.md what is not built.");
}

#[test]
fn the_model_counts_without_floats() {
    let mut found = Vec::new();
    // Linear programs are solved in floats, and what is proved of their answers is counted in whole numbers; the shapes
    // of distributions are floats, and draws of them leave as whole millionths.
    let floating = ["crates/model/src/proposal/partition/relaxation.rs", "crates/model/src/savings/sampling.rs"];
    for source in
        sources("crates/model/src").into_iter().filter(|source| !floating.contains(&source.file.path.as_str()))
    {
        let float = |token: &Token| match token.kind {
            Kind::Word => matches!(token.text.as_str(), "f32" | "f64"),
            Kind::Number => token.text.ends_with("f32") || token.text.ends_with("f64"),
            _ => false,
        };
        let hits = source.code.iter().filter(|token| float(token));
        found.extend(hits.map(|token| format!("{}: {}", source.file.at(token.line), token.text)));
    }
    none(found, "Use Amount for money and Decimal for everything else.");
}

#[test]
fn no_private_place_is_named() {
    // Written in pieces, so that this file does not name them either.
    let places = [["/wo", "rk/"].concat(), ["/ro", "ot/"].concat(), ["C:\\", "Users"].concat(), ["/tm", "p/"].concat()];
    let endings = [
        ".rs", ".toml", ".md", ".ts", ".js", ".mjs", ".svelte", ".css", ".json", ".ftl", ".sql", ".html", ".csv",
        ".py", ".txt", ".yml", ".yaml",
    ];
    let mut found = Vec::new();
    for file in below("", &endings) {
        for (line, text) in file.lines() {
            found.extend(
                places
                    .iter()
                    .filter(|place| text.contains(place.as_str()))
                    .map(|place| format!("{}: {place}", file.at(line))),
            );
        }
    }
    none(found, "Say the place from the root of the checkout, or take an invented one.");
}

#[test]
fn no_address_of_a_person_is_named() {
    let mail = |word: &str| {
        let word = word.trim_matches(|letter: char| !letter.is_alphanumeric());
        word.split_once('@').is_some_and(|(name, host)| {
            !name.is_empty()
                && name.chars().all(|letter| letter.is_alphanumeric() || ".-_+".contains(letter))
                && host.contains('.')
                // Names nobody can have: RFC 2606.
                && !host.ends_with(".example")
                && host != "example.org"
                && host.chars().all(|letter| letter.is_ascii_lowercase() || ".-".contains(letter))
        })
    };
    let ours = |path: &str| !path.starts_with("crates/print/fonts/LICENSE") && !path.ends_with("-lock.json");
    let mut found = Vec::new();
    for file in below("", &[".rs", ".toml", ".md", ".ts", ".js", ".mjs", ".svelte", ".json", ".ftl", ".csv", ".txt"]) {
        for (line, text) in file.lines().filter(|_| ours(&file.path)) {
            found.extend(
                text.split_whitespace().filter(|word| mail(word)).map(|word| format!("{}: {word}", file.at(line))),
            );
        }
    }
    none(found, "Take the address out: no real person is named in the repository.");
}

#[test]
fn migrations_are_named_for_when_and_what() {
    let mut found = Vec::new();
    for name in names("migrations") {
        let stem = name.strip_suffix(".sql");
        let good = stem.and_then(|stem| stem.split_once('_')).is_some_and(|(when, what)| {
            when.len() == 14
                && when.bytes().all(|byte| byte.is_ascii_digit())
                && !what.is_empty()
                && what.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-')
        });
        if !good {
            found.push(format!("migrations/{name}"));
        }
    }
    none(found, "Name it YYYYMMDDhhmmss_what-changed.sql, and never edit one that was shipped.");
}

#[test]
fn sql_stands_in_the_plan_file_alone() {
    const HOME: &str = "crates/app/src/plan_file.rs";
    let starts = ["SELECT ", "INSERT ", "UPDATE ", "DELETE ", "CREATE TABLE", "PRAGMA "];
    let mut found = Vec::new();
    for source in ["crates", "src-tauri"].into_iter().flat_map(sources).filter(|source| source.file.path != HOME) {
        for token in &source.code {
            let sql = match token.kind {
                Kind::Word => token.text == "sqlx",
                Kind::Text => starts.iter().any(|start| token.text.starts_with(start)),
                _ => false,
            };
            if sql {
                found.push(format!("{}: {}", source.file.at(token.line), token.text));
            }
        }
    }
    none(found, "Move it to crates/app/src/plan_file.rs: the only place that knows the database.");
}

#[test]
fn crates_depend_one_way() {
    let banned: &[(&str, &[&str])] = &[
        (
            "crates/model/Cargo.toml",
            &[
                "sqlx",
                "tokio",
                "tauri",
                "printpdf",
                "plotters",
                "parley",
                "clap",
                "leveller-app",
                "leveller-print",
                "leveller-cli",
            ],
        ),
        ("crates/print/Cargo.toml", &["sqlx", "tokio", "tauri", "clap", "leveller-app", "leveller-cli"]),
        ("crates/app/Cargo.toml", &["tauri", "clap", "printpdf", "plotters", "parley", "leveller-cli"]),
        ("crates/cli/Cargo.toml", &["sqlx", "tauri", "printpdf", "leveller-print"]),
        ("src-tauri/Cargo.toml", &["sqlx", "printpdf", "leveller-print", "leveller-model", "leveller-cli"]),
    ];
    let mut found = Vec::new();
    for (path, names) in banned {
        let file = one(path);
        let parsed: toml::Table = toml::from_str(&file.text).unwrap();
        let listed = parsed.get("dependencies").and_then(toml::Value::as_table).cloned().unwrap_or_default();
        for name in listed.keys().filter(|name| names.contains(&name.as_str())) {
            found.push(format!("{}: {name}", file.at(file.line_of(&format!("\n{name}")) + 1)));
        }
    }
    none(found, "ui → src-tauri → app → model ← print: ask the crate that may know it.");
}

#[test]
fn the_lists_of_exceptions_are_not_stale() {
    let gone = LONGER.iter().filter(|(path, _)| !files::root().join(path).exists());
    none(gone.map(|(path, _)| (*path).to_owned()).collect(), "Take it out of LONGER in tests/tidy/shape.rs.");
}
