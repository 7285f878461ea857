//! Which module of the model may name which: a chapter knows those before it and none after.

use super::none;
use super::rust::{Kind, Source, Token, reads, sources};

/// The modules of the model in the order they may know each other; a module names only those before it.
/// A story is told without words, and the report puts the whole of it into words: so it comes after.
/// Worked cases ask every chapter.
pub const ORDER: &[&str] = &[
    "halves",
    "money",
    "problem",
    "decision",
    "rules",
    "law",
    "import",
    "firm",
    "diagnosis",
    "proposal",
    "savings",
    "viability",
    "bylaws",
    "review",
    "federation",
    "story",
    "report",
    "cases",
];

#[test]
fn no_chapter_names_a_later_one() {
    let mut found = Vec::new();
    for source in sources("crates/model/src").iter().filter(|source| source.file.path != "crates/model/src/lib.rs") {
        let path: Vec<&str> =
            source.file.path["crates/model/src/".len()..].trim_end_matches(".rs").split('/').collect();
        let own = place(path[0]);
        if own.is_none() {
            found.push(format!("{}: {} is not in the order of chapters", source.file.path, path[0]));
        }
        for (line, name) in named(source, path.len()) {
            if place(&name) > own {
                found.push(format!("{}: {} names {name}", source.file.at(line), path[0]));
            }
        }
    }
    none(
        found,
        "Move what both need to the earlier chapter. The order stands in crates/model/src/lib.rs and tests/tidy/modules.rs.",
    );
}

#[test]
fn the_order_of_modules_is_that_of_the_crate() {
    let lib = sources("crates/model/src").into_iter().find(|source| source.file.path.ends_with("src/lib.rs")).unwrap();
    let modules = lib.windows().filter(|rest| reads(rest, &["pub", "mod"])).map(|rest| rest[2].text.clone());
    let unknown = modules.filter(|module| place(module).is_none());
    none(unknown.collect(), "Put the module into ORDER in tests/tidy/modules.rs, after those it may know.");
}

fn place(module: &str) -> Option<usize> {
    ORDER.iter().position(|other| *other == module)
}

/// Returns the modules of the crate a source names, through `crate::` or enough of `super::`.
fn named(source: &Source, depth: usize) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    for rest in source.windows() {
        if reads(rest, &["crate", ":", ":"]) {
            found.extend(first_names(&rest[3..]));
            continue;
        }
        let supers = rest.chunks(3).take_while(|part| reads(part, &["super", ":", ":"])).count();
        if supers == depth && supers > 0 {
            found.extend(first_names(&rest[3 * supers..]));
        }
    }
    found
}

/// Returns the first name of a path, or of every path of a group in braces.
fn first_names(rest: &[Token]) -> Vec<(usize, String)> {
    if !reads(rest, &["{"]) {
        let first = rest.first().filter(|token| token.kind == Kind::Word);
        return first.map(|token| (token.line, token.text.clone())).into_iter().collect();
    }
    let (mut depth, mut fresh) = (0, false);
    let mut found = Vec::new();
    for token in rest {
        match token.text.as_str() {
            "{" => {
                depth += 1;
                fresh = depth == 1;
            }
            "}" => depth -= 1,
            "," => fresh = depth == 1,
            _ if fresh => {
                found.push((token.line, token.text.clone()));
                fresh = false;
            }
            _ => {}
        }
        if depth == 0 {
            break;
        }
    }
    found
}
