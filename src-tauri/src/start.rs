//! Commands of the start screen and of the window as a whole: plans opened lately, windows, the language, choosing files.

use std::path::{Path, PathBuf};

use leveller_app::contract::{self, FilePurpose, Start};
use leveller_app::error::Error;
use leveller_app::{language, recent, whole};
use tauri::{AppHandle, Manager, State};
use tauri_plugin_dialog::DialogExt;

use crate::{Answer, Desk, plans_folder, recent_file};

fn language_file(app: &AppHandle) -> PathBuf {
    app.path().app_data_dir().unwrap_or_default().join("language")
}

/// What the start screen shows.
#[tauri::command(async)]
#[specta::specta]
pub(super) fn start(app: AppHandle) -> Start {
    let absolute = |path: std::ffi::OsString| std::path::absolute(&path).unwrap_or_else(|_| path.into());
    let files = std::env::args_os().skip(1).map(|path| absolute(path).to_string_lossy().into_owned());
    let version = app.package_info().version.to_string();
    contract::start(version, &recent::list(&recent_file(&app)), files.collect())
}

/// Sets a plan aside, or back among those opened lately.
#[tauri::command(async)]
#[specta::specta]
pub(super) fn set_aside(app: AppHandle, path: String, aside: bool) -> Start {
    recent::set_aside(&recent_file(&app), Path::new(&path), aside);
    start(app)
}

/// Takes a plan out of those opened lately; its file stays.
#[tauri::command(async)]
#[specta::specta]
pub(super) fn forget(app: AppHandle, path: String) -> Start {
    recent::forget(&recent_file(&app), Path::new(&path));
    start(app)
}

/// Opens a window of its own, with a plan where one is named. It is another process: whatever goes wrong in one window,
/// the others go on.
#[tauri::command(async)]
#[specta::specta]
pub(super) fn open_window(path: Option<String>) -> Answer<()> {
    let program = std::env::current_exe().map_err(|error| window_failed(&error))?;
    std::process::Command::new(program).args(path).spawn().map_err(|error| window_failed(&error))?;
    Ok(())
}

fn window_failed(error: &std::io::Error) -> Error {
    Error::new("window-failed").with("detail", error.to_string())
}

/// Speaks another language from now on, and remembers it on this machine.
#[tauri::command(async)]
#[specta::specta]
pub(super) fn speak(app: AppHandle, desk: State<'_, Desk>, language: String) -> Answer<()> {
    if !language::speak(&language) {
        return Err(Error::new("language-unknown").with("language", language).into());
    }
    let file = language_file(&app);
    if file.parent().is_some_and(|folder| std::fs::create_dir_all(folder).is_ok()) {
        // A choice that cannot be kept costs a convenience, so it stops nothing.
        let _ = whole::write(&file, language::spoken().as_bytes());
    }
    match desk.on_it().as_mut() {
        Some(plan) => Ok(plan.speak(language::spoken())?),
        None => Ok(()),
    }
}

/// Lets the person choose files; none where they thought better of it.
#[tauri::command(async)]
#[specta::specta]
pub(super) fn choose_files(app: AppHandle, purpose: FilePurpose, suggestion: String) -> Vec<String> {
    let suggestion = Path::new(&suggestion);
    let folder =
        suggestion.parent().filter(|folder| folder.is_dir()).map_or_else(|| plans_folder(&app), Path::to_owned);
    let name = suggestion.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let dialog = app.dialog().file().set_directory(folder);
    let chosen = match purpose {
        FilePurpose::Payroll => dialog
            .add_filter(
                "CSV, XLSX, XLS, ODS, iXBRL",
                &["csv", "tsv", "txt", "xlsx", "xlsm", "xlsb", "xls", "ods", "html", "xhtml", "xml", "toml"],
            )
            .blocking_pick_files(),
        FilePurpose::PlanToOpen => {
            dialog.add_filter("Leveller", &["leveller"]).blocking_pick_file().map(|one| vec![one])
        }
        FilePurpose::LogoToRead => {
            dialog.add_filter("PNG, JPEG", &["png", "jpg", "jpeg"]).blocking_pick_file().map(|one| vec![one])
        }
        FilePurpose::ArticlesToRead => {
            dialog.add_filter("DOCX, text", &["docx", "txt", "md"]).blocking_pick_file().map(|one| vec![one])
        }
        FilePurpose::ReviewToOpen => {
            dialog.add_filter("Leveller", &["levreview"]).blocking_pick_file().map(|one| vec![one])
        }
        FilePurpose::RepliesToRead => dialog.add_filter("Leveller", &["levreply"]).blocking_pick_files(),
        FilePurpose::Folder => dialog.blocking_pick_folder().map(|one| vec![one]),
        FilePurpose::HouseToRead | FilePurpose::VoteFileToRead => {
            dialog.add_filter("JSON", &["json"]).blocking_pick_file().map(|one| vec![one])
        }
        FilePurpose::TokenRequestsToRead => dialog.add_filter("JSON", &["json"]).blocking_pick_files(),
        FilePurpose::BallotsToRead => dialog.add_filter("Leveller", &["levballot"]).blocking_pick_files(),
        FilePurpose::SharesToRead => dialog.add_filter("Leveller", &["levshare"]).blocking_pick_files(),
        FilePurpose::PlanToWrite
        | FilePurpose::PdfToWrite
        | FilePurpose::CalendarToWrite
        | FilePurpose::ReplyToWrite
        | FilePurpose::RecordToWrite
        | FilePurpose::HouseToWrite
        | FilePurpose::VoteFileToWrite
        | FilePurpose::BallotToWrite
        | FilePurpose::ProfileToWrite => dialog.set_file_name(name).blocking_save_file().map(|one| vec![one]),
    };
    let paths = chosen.unwrap_or_default().into_iter().filter_map(|path| path.into_path().ok());
    paths.map(|path| path.to_string_lossy().into_owned()).collect()
}

/// Speaks the language chosen last on this machine, else that of the system, else English.
pub(super) fn speak_as_before(app: &AppHandle) {
    let chosen = std::fs::read_to_string(language_file(app)).ok();
    let known = chosen.is_some_and(|language| language::speak(language.trim()));
    if !known && let Some(system) = sys_locale::get_locale() {
        language::speak(&system);
    }
}
