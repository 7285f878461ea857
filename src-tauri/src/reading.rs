//! Commands of a review file as a reader has it open.

use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};

use leveller_app::contract::{CastRequest, PageView, ReadPagesView, ReadingView, Said};
use leveller_app::error::Error;
use leveller_app::reading::Reading;
use leveller_app::sealed::{self, Keys, Passphrase};
use tauri::{AppHandle, Manager, State};

use crate::{Answer, Desk, unbroken};

/// The review file a reader has open; none while nobody reads one.
#[derive(Default)]
pub(super) struct Lectern(Mutex<Option<Reading>>);

impl Lectern {
    fn on_it(&self) -> MutexGuard<'_, Option<Reading>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn with<T>(&self, work: impl FnOnce(&mut Reading) -> Result<T, Error>) -> Answer<T> {
        let mut open = self.on_it();
        let reading = open.as_mut().ok_or_else(|| Error::new("no-review"))?;
        Ok(unbroken(|| work(reading))?)
    }
}

/// The keys this machine signs files with, made on first use.
pub(super) fn keys(app: &AppHandle) -> Result<Keys, Error> {
    Keys::kept(&app.path().app_data_dir().unwrap_or_default().join("signing.levkey"), None, &mut sealed::random())
}

/// Opens a review file in place of the plan; an empty passphrase is none.
#[tauri::command(async)]
#[specta::specta]
pub(super) fn open_review(
    app: AppHandle,
    desk: State<'_, Desk>,
    lectern: State<'_, Lectern>,
    path: String,
    passphrase: String,
) -> Answer<ReadingView> {
    let kept = app.path().app_data_dir().unwrap_or_default().join("replies");
    let passphrase = Passphrase::read(&passphrase);
    let (reading, view) = unbroken(|| {
        let reading = Reading::open(Path::new(&path), passphrase.as_ref(), &kept)?;
        let view = reading.view();
        Ok((reading, view))
    })?;
    *desk.on_it() = None;
    *lectern.on_it() = Some(reading);
    Ok(view)
}

/// Closes the review file. What was said is kept.
#[tauri::command(async)]
#[specta::specta]
pub(super) fn close_review(lectern: State<'_, Lectern>) {
    *lectern.on_it() = None;
}

/// Keeps what a reader has said so far on this machine.
#[tauri::command(async)]
#[specta::specta]
pub(super) fn keep_said(lectern: State<'_, Lectern>, said: Vec<Said>) -> Answer<ReadingView> {
    lectern.with(|reading| reading.say(said).map(|()| reading.view()))
}

/// Writes the reply and returns where it is. `key`: who replies to a file for everybody.
#[tauri::command(async)]
#[specta::specta]
pub(super) fn write_reply(
    app: AppHandle,
    lectern: State<'_, Lectern>,
    path: String,
    key: String,
) -> Answer<ReadingView> {
    let keys = keys(&app)?;
    lectern.with(|reading| reading.reply(Path::new(&path), &key, &keys).map(|()| reading.view()))
}

/// The passphrase of what must never lie open.
pub(super) fn locked_with(passphrase: &str) -> Result<Passphrase, Error> {
    Passphrase::read(passphrase).ok_or_else(|| Error::new("passphrase-empty"))
}

/// Asks for a token of a secret poll, and returns the digits to compare with those on the wall. `file`: what everybody got
/// of the poll; `path`: what is sent to the registrar.
#[tauri::command(async)]
#[specta::specta]
pub(super) fn ask_for_token(
    app: AppHandle,
    lectern: State<'_, Lectern>,
    poll: String,
    file: String,
    path: String,
    passphrase: String,
) -> Answer<String> {
    let (keys, words) = (keys(&app)?, locked_with(&passphrase)?);
    lectern.with(|reading| reading.ask_for_token(&poll, Path::new(&file), Path::new(&path), &words, &keys))
}

/// Makes the ballot of a secret poll, and returns its hash.
#[tauri::command(async)]
#[specta::specta]
pub(super) fn cast_secret(
    app: AppHandle,
    lectern: State<'_, Lectern>,
    poll: String,
    request: CastRequest,
    passphrase: String,
) -> Answer<String> {
    let (keys, words) = (keys(&app)?, locked_with(&passphrase)?);
    lectern.with(|reading| reading.cast(&poll, &request, &words, &keys)).map(|hash| hash.to_string())
}

/// Looks for the voter's own ballot among what came out of the box; that it is not there as it was cast is refused.
#[tauri::command(async)]
#[specta::specta]
pub(super) fn find_own(
    lectern: State<'_, Lectern>,
    poll: String,
    opening: String,
    passphrase: String,
) -> Answer<ReadingView> {
    let words = locked_with(&passphrase)?;
    lectern.with(|reading| reading.find_own(&poll, Path::new(&opening), &words).map(|()| reading.view()))
}

/// Lays a document of the review file out, and draws its first page.
#[tauri::command(async)]
#[specta::specta]
pub(super) fn read_pages(
    desk: State<'_, Desk>,
    lectern: State<'_, Lectern>,
    document: String,
) -> Answer<ReadPagesView> {
    lectern.with(|reading| reading.pages(&document, &desk.waits()))
}

/// Draws a page of a document of the review file, counted from 1.
#[tauri::command(async)]
#[specta::specta]
pub(super) fn read_page(
    desk: State<'_, Desk>,
    lectern: State<'_, Lectern>,
    document: String,
    number: u32,
) -> Answer<Option<PageView>> {
    lectern.with(|reading| reading.page(&document, number, &desk.waits()))
}

/// Prints a document of the review file and returns where it is.
#[tauri::command(async)]
#[specta::specta]
pub(super) fn print_read(
    desk: State<'_, Desk>,
    lectern: State<'_, Lectern>,
    document: String,
    path: String,
) -> Answer<String> {
    lectern.with(|reading| reading.print(&document, Path::new(&path), &desk.waits()))?;
    Ok(path)
}
