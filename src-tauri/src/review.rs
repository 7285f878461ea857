//! Commands of the review of a plan.

use std::path::{Path, PathBuf};

use leveller_app::contract::{
    self, AskRequest, BallotChoice, Change, DecisionRequest, DrawnUpView, FilesDone, MakeRequest, PollView, ReviewView,
    RollChange, Ruling, View,
};
use leveller_app::error::Error;
use leveller_app::sealed::Passphrase;
use leveller_app::secret_vote::Registry;
use leveller_app::session::{Assumption, Beside, ReviewRequest, today};
use tauri::{AppHandle, State};

use crate::reading::{keys, locked_with};
use crate::{Answer, Desk, unbroken, wait};

/// Shows the review of a scenario.
#[tauri::command(async)]
#[specta::specta]
pub(super) fn review(app: AppHandle, desk: State<'_, Desk>, scenario: String) -> Answer<ReviewView> {
    let signed_with = keys(&app)?.public();
    desk.with(|plan| contract::review(plan, &scenario, &signed_with))
}

/// Makes review files and returns where they are.
#[tauri::command(async)]
#[specta::specta]
pub(super) fn make_review(
    app: AppHandle,
    desk: State<'_, Desk>,
    scenario: String,
    request: MakeRequest,
) -> Answer<Vec<String>> {
    let keys = keys(&app)?;
    let opened = request.opened.iter().map(|id| Assumption::read(id)).collect::<Result<Vec<_>, Error>>()?;
    let asked = ReviewRequest { scenario, readers: request.readers, opened, report: request.report, made_on: today() };
    let passphrase = Passphrase::read(&request.passphrase);
    let folder = PathBuf::from(request.folder);
    let written = desk.with(|plan| wait(plan.make_review(&asked, &keys, passphrase.as_ref(), &folder)))?;
    Ok(written.files.iter().map(|path| path.to_string_lossy().into_owned()).collect())
}

/// Takes replies in. What is refused is told; the rest is taken.
#[tauri::command(async)]
#[specta::specta]
pub(super) fn merge_replies(desk: State<'_, Desk>, files: Vec<String>) -> Answer<FilesDone> {
    desk.with(|plan| {
        let paths: Vec<PathBuf> = files.iter().map(PathBuf::from).collect();
        let refused = wait(plan.merge_replies(&paths, today()))?;
        let taken = files.into_iter().filter(|file| !refused.iter().any(|(path, _)| path == Path::new(file)));
        let refusals = refused.iter().map(|(_, error)| contract::refusal(error, plan.words())).collect();
        Ok(FilesDone { files: taken.collect(), refused: refusals })
    })
}

/// Says which key a reader signs with, after it was compared with them.
#[tauri::command(async)]
#[specta::specta]
pub(super) fn confirm_signer(desk: State<'_, Desk>, scenario: String, key: String, signer: String) -> Answer<View> {
    desk.with(|plan| wait(plan.confirm_signer(&key, &signer)).and_then(|()| plan.view(&scenario)))
}

/// Returns what a decision that somebody proposes would change.
#[tauri::command(async)]
#[specta::specta]
pub(super) fn effect(desk: State<'_, Desk>, request: DecisionRequest) -> Answer<Vec<Change>> {
    desk.with(|plan| plan.effect(&request.scenario, &request.decision))
}

/// Returns a poll as it would be opened; nothing is opened.
#[tauri::command(async)]
#[specta::specta]
pub(super) fn draw_up_poll(desk: State<'_, Desk>, scenario: String, request: AskRequest) -> Answer<PollView> {
    desk.with(|plan| contract::asked(plan, &scenario, request))
}

/// Opens a poll.
#[tauri::command(async)]
#[specta::specta]
pub(super) fn open_poll(desk: State<'_, Desk>, scenario: String, request: AskRequest) -> Answer<View> {
    desk.with(|plan| wait(plan.open_poll(&scenario, &request.try_into()?)).and_then(|_| plan.view(&scenario)))
}

/// Opens the next round of a poll; days are ISO 8601.
#[tauri::command(async)]
#[specta::specta]
pub(super) fn open_poll_again(
    desk: State<'_, Desk>,
    scenario: String,
    poll: String,
    opens: String,
    closes: String,
) -> Answer<View> {
    let day = |text: &str| text.parse().map_err(|_| Error::new("date-unreadable").with("text", text));
    let (opens, closes) = (day(&opens)?, day(&closes)?);
    desk.with(|plan| wait(plan.open_poll_again(&poll, opens, closes)).and_then(|_| plan.view(&scenario)))
}

/// Takes over what was read from the papers of a poll, a sheet each.
#[tauri::command(async)]
#[specta::specta]
pub(super) fn type_in_paper(
    desk: State<'_, Desk>,
    scenario: String,
    poll: String,
    sheets: Vec<BallotChoice>,
) -> Answer<View> {
    desk.with(|plan| wait(plan.paper(&poll, &sheets)).and_then(|()| plan.view(&scenario)))
}

/// Writes down what changed on the roll of a poll since it was called, and how many papers were handed out.
#[tauri::command(async)]
#[specta::specta]
pub(super) fn write_beside(
    desk: State<'_, Desk>,
    scenario: String,
    poll: String,
    papers: Option<u32>,
    changes: Vec<RollChange>,
) -> Answer<View> {
    let beside = Beside { papers, changes };
    desk.with(|plan| wait(plan.write_beside(&poll, &beside)).and_then(|()| plan.view(&scenario)))
}

/// Counts a closed poll again after those present decided about an objection.
#[tauri::command(async)]
#[specta::specta]
pub(super) fn rule_on(desk: State<'_, Desk>, scenario: String, poll: String, ruling: Ruling) -> Answer<View> {
    desk.with(|plan| wait(plan.rule_on(&poll, ruling)).and_then(|_| plan.view(&scenario)))
}

/// Counts a closed poll again with lots: ids of candidates in the order drawn.
#[tauri::command(async)]
#[specta::specta]
pub(super) fn draw_lots(desk: State<'_, Desk>, scenario: String, poll: String, order: Vec<String>) -> Answer<View> {
    desk.with(|plan| wait(plan.draw_lots(&poll, &order)).and_then(|_| plan.view(&scenario)))
}

/// Draws up the secret side of a poll in a folder of the registrar's.
#[tauri::command(async)]
#[specta::specta]
pub(super) fn draw_up_secret(
    app: AppHandle,
    desk: State<'_, Desk>,
    scenario: String,
    poll: String,
    tellers: String,
    folder: String,
    passphrase: String,
) -> Answer<DrawnUpView> {
    let (keys, words) = (keys(&app)?, locked_with(&passphrase)?);
    let registry = Registry::at(Path::new(&folder));
    desk.with(|plan| {
        let drawn = plan.draw_up_secret(&poll, Path::new(&tellers), &registry, &keys, &words)?;
        contract::drawn_up(plan, &scenario, &drawn)
    })
}

/// Signs tokens blind, one a person, into the registrar's folder.
#[tauri::command(async)]
#[specta::specta]
pub(super) fn give_tokens(
    desk: State<'_, Desk>,
    folder: String,
    asks: Vec<String>,
    passphrase: String,
) -> Answer<FilesDone> {
    let words = locked_with(&passphrase)?;
    let asks: Vec<PathBuf> = asks.iter().map(PathBuf::from).collect();
    let done = unbroken(|| Registry::at(Path::new(&folder)).issue(&asks, &words, &desk.waits()))?;
    desk.with(|plan| {
        Ok(FilesDone {
            files: done.files.iter().map(|path| path.to_string_lossy().into_owned()).collect(),
            refused: done.refused.iter().map(|(_, error)| contract::refusal(error, plan.words())).collect(),
        })
    })
}

/// Takes what tellers opened over, with the poll and who asked from the registrar's folder.
#[tauri::command(async)]
#[specta::specta]
pub(super) fn take_opening(
    desk: State<'_, Desk>,
    scenario: String,
    poll: String,
    folder: String,
    opening: String,
) -> Answer<View> {
    let opened = Registry::at(Path::new(&folder)).opened(Path::new(&opening))?;
    desk.with(|plan| wait(plan.take_opening(&poll, &opened)).and_then(|()| plan.view(&scenario)))
}

/// Prints the papers of a poll and the sheet to count them on, and returns where they are.
#[tauri::command(async)]
#[specta::specta]
pub(super) fn print_papers(desk: State<'_, Desk>, poll: String, path: String) -> Answer<String> {
    desk.with(|plan| plan.print_papers(&poll, today(), Path::new(&path)))?;
    Ok(path)
}

/// Closes a poll after its last day and counts it.
#[tauri::command(async)]
#[specta::specta]
pub(super) fn count_poll(desk: State<'_, Desk>, scenario: String, poll: String) -> Answer<View> {
    desk.with(|plan| wait(plan.close_poll(&poll, today())).and_then(|_| plan.view(&scenario)))
}

/// Writes the record of a vote, from which anybody can count again, and returns where it is.
#[tauri::command(async)]
#[specta::specta]
pub(super) fn write_record(desk: State<'_, Desk>, poll: String, path: String) -> Answer<String> {
    desk.with(|plan| plan.write_record(&poll, Path::new(&path)))?;
    Ok(path)
}
