//! Chapters have the same names in the model, in the view, on the screens, and in their words.

use super::files::{self, names, one};
use super::none;
use super::rust::{Kind, reads, source};

/// The chapters a person goes through, in story order. Import comes before there is a plan: it is a start screen.
const CHAPTERS: &[&str] = &["firm", "diagnosis", "proposal", "savings", "viability", "bylaws", "review", "report"];

/// Chapters the window asks for by themselves.
const ASKED_FOR: &[&str] = &["review", "report"];

const REMEDY: &str =
    "A chapter is spelled the same everywhere; a new one goes into CHAPTERS in tests/tidy/chapters.rs.";

#[test]
fn the_model_has_every_chapter() {
    let missing =
        CHAPTERS.iter().filter(|chapter| !files::root().join(format!("crates/model/src/{chapter}.rs")).is_file());
    none(missing.map(|chapter| format!("crates/model/src/{chapter}.rs")).collect(), REMEDY);
}

#[test]
fn the_view_has_every_chapter() {
    let view = source(one("crates/app/src/contract/view.rs"));
    let start = view.windows().position(|rest| reads(rest, &["fn", "chapters", "("])).expect("fn chapters of the view");
    let list = view.code[start..].iter().skip_while(|token| token.kind != Kind::Text);
    let list: Vec<_> = list
        .take_while(|token| token.text != "]")
        .filter(|token| token.kind == Kind::Text)
        .map(|token| token.text.as_str())
        .collect();
    assert_eq!(list, CHAPTERS, "crates/app/src/contract/view.rs: {REMEDY}");
    let contract = source(one("crates/app/src/contract.rs"));
    let start = contract.windows().position(|rest| reads(rest, &["struct", "View", "{"])).expect("struct View");
    let fields: Vec<_> =
        contract.code[start..].iter().take_while(|token| token.text != "}").map(|token| token.text.as_str()).collect();
    let lacks = CHAPTERS.iter().filter(|chapter| !ASKED_FOR.contains(*chapter) && !fields.contains(*chapter));
    none(lacks.map(|chapter| format!("crates/app/src/contract.rs: View has no field {chapter}")).collect(), REMEDY);
}

#[test]
fn the_screens_have_every_chapter() {
    if !files::root().join("ui/src/chapters").is_dir() {
        println!("skipped: there is no ui/src/chapters");
        return;
    }
    let mut wanted = CHAPTERS.to_vec();
    wanted.sort_unstable();
    assert_eq!(names("ui/src/chapters"), wanted, "ui/src/chapters: {REMEDY}");
}

#[test]
fn the_command_line_shows_chapters_by_their_names() {
    let arguments = source(one("crates/cli/src/arguments.rs"));
    let unknown = arguments.variants("Chapter").into_iter().filter(|chapter| !CHAPTERS.contains(&chapter.as_str()));
    none(unknown.map(|chapter| format!("crates/cli/src/arguments.rs: {chapter}")).collect(), REMEDY);
}
