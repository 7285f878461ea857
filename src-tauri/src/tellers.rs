//! Commands of tellers: their key, the box they open, and what anybody checks. They need neither a plan nor a review file.

use std::path::{Path, PathBuf};

use leveller_app::contract::{OpeningView, ShareRequest};
use leveller_app::sealed::Passphrase;
use leveller_app::secret_ballot::Opening;
use leveller_app::{contract, secret_vote};
use tauri::AppHandle;

use crate::reading::{keys, locked_with};
use crate::{Answer, unbroken};

/// Makes the tellers' key, a share for each passphrase, and returns where what they publish is.
#[tauri::command(async)]
#[specta::specta]
pub(super) fn make_tellers(app: AppHandle, folder: String, least: u8, passphrases: Vec<String>) -> Answer<String> {
    let keys = keys(&app)?;
    let passphrases = passphrases.iter().map(|words| locked_with(words)).collect::<Result<Vec<Passphrase>, _>>()?;
    let least = usize::from(least);
    let public = unbroken(|| secret_vote::make_tellers(Path::new(&folder), least, &passphrases, &keys))?;
    Ok(public.to_string_lossy().into_owned())
}

/// Returns the hashes of the ballots in the box, in their order.
#[tauri::command(async)]
#[specta::specta]
pub(super) fn list_box(ballots: Vec<String>) -> Answer<Vec<String>> {
    let listed = unbroken(|| secret_vote::list(&paths(&ballots)))?;
    Ok(listed.iter().map(ToString::to_string).collect())
}

/// Opens the box with enough shares and writes what came out of it.
#[tauri::command(async)]
#[specta::specta]
pub(super) fn open_box(
    poll: String,
    ballots: Vec<String>,
    shares: Vec<ShareRequest>,
    path: String,
) -> Answer<OpeningView> {
    let shares = shares.iter().map(|share| Ok((PathBuf::from(&share.file), locked_with(&share.passphrase)?)));
    let shares = shares.collect::<Result<Vec<_>, leveller_app::error::Error>>()?;
    let opening = unbroken(|| secret_vote::open(Path::new(&poll), Path::new(&path), &paths(&ballots), &shares))?;
    shown(&opening)
}

/// Checks what came out of the box, as anybody can.
#[tauri::command(async)]
#[specta::specta]
pub(super) fn check_opening(poll: String, opening: String, issued: String) -> Answer<OpeningView> {
    let (poll, opening, issued) = (Path::new(&poll), Path::new(&opening), Path::new(&issued));
    shown(&unbroken(|| secret_vote::check(poll, opening, issued))?)
}

fn shown(opening: &Opening) -> Answer<OpeningView> {
    Ok(contract::opening(opening)?)
}

fn paths(files: &[String]) -> Vec<PathBuf> {
    files.iter().map(PathBuf::from).collect()
}
