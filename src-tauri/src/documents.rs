//! Commands of documents: how they look, printing them, what comes back, and under whose name they go out.

use std::path::Path;

use leveller_app::contract::{
    Against, Edition, HouseRequest, PageView, PagesView, Part, PrintRequest, RedlineView, ReturnedView, TablesFormat,
    View,
};
use leveller_app::house::House;
use leveller_app::session::today;
use tauri::State;

use crate::{Answer, Desk, wait};

/// Lays a document out as it prints today, and draws its first page.
#[tauri::command(async)]
#[specta::specta]
pub(super) fn pages(desk: State<'_, Desk>, asked: PrintRequest) -> Answer<PagesView> {
    desk.with(|plan| plan.pages(&asked.into()))
}

/// Draws a page of a document, counted from 1; none where it has no such page any more.
#[tauri::command(async)]
#[specta::specta]
pub(super) fn page(desk: State<'_, Desk>, asked: PrintRequest, number: u32) -> Answer<Option<PageView>> {
    desk.with(|plan| plan.page(&asked.into(), number))
}

/// Prints a document to a file, of the kind its name ends in, and returns where it is.
#[tauri::command(async)]
#[specta::specta]
pub(super) fn print(desk: State<'_, Desk>, asked: PrintRequest, path: String) -> Answer<String> {
    desk.with(|plan| plan.print(&asked.into(), Path::new(&path)))?;
    Ok(path)
}

/// Reads a draft that was sent back and finds what it would change, rule by rule.
#[tauri::command(async)]
#[specta::specta]
pub(super) fn returned(desk: State<'_, Desk>, scenario: String, path: String) -> Answer<Vec<ReturnedView>> {
    desk.with(|plan| plan.returned_views(&scenario, Path::new(&path)))
}

/// Prints a document with what changed since another of its editions, and returns where it is.
#[tauri::command(async)]
#[specta::specta]
pub(super) fn redline(desk: State<'_, Desk>, asked: PrintRequest, against: Against, path: String) -> Answer<String> {
    let request = asked.into();
    desk.with(|plan| wait(plan.redline(&request, &against, Path::new(&path))))?;
    Ok(path)
}

/// Shows a document with what changed since another of its editions.
#[tauri::command(async)]
#[specta::specta]
pub(super) fn redlined(desk: State<'_, Desk>, asked: PrintRequest, against: Against) -> Answer<RedlineView> {
    let request = asked.into();
    desk.with(|plan| wait(plan.redline_view(&request, &against)))
}

/// Writes every table for another program and returns where.
#[tauri::command(async)]
#[specta::specta]
pub(super) fn export_tables(
    desk: State<'_, Desk>,
    edition: Edition,
    scenario: String,
    format: TablesFormat,
    path: String,
) -> Answer<String> {
    desk.with(|plan| plan.export(&scenario, edition, today(), format, Path::new(&path)))?;
    Ok(path)
}

/// Chooses which parts of the report are printed, and in which order.
#[tauri::command(async)]
#[specta::specta]
pub(super) fn choose_parts(desk: State<'_, Desk>, scenario: String, parts: Vec<Part>) -> Answer<View> {
    desk.with(|plan| wait(plan.choose_parts(&parts)).and_then(|()| plan.view(&scenario)))
}

/// Says under whose name documents are printed; none: under nobody's.
#[tauri::command(async)]
#[specta::specta]
pub(super) fn set_house(desk: State<'_, Desk>, scenario: String, request: Option<HouseRequest>) -> Answer<View> {
    desk.with(|plan| {
        let house = request.map(|request| plan.house_said(&request)).transpose()?;
        wait(plan.set_house(house.as_ref())).and_then(|()| plan.view(&scenario))
    })
}

/// Takes under whose name documents are printed from a template file.
#[tauri::command(async)]
#[specta::specta]
pub(super) fn read_house(desk: State<'_, Desk>, scenario: String, path: String) -> Answer<View> {
    desk.with(|plan| {
        let house = House::from_file(Path::new(&path))?;
        wait(plan.set_house(Some(&house))).and_then(|()| plan.view(&scenario))
    })
}

/// Writes under whose name documents are printed as a template file, and returns where it is.
#[tauri::command(async)]
#[specta::specta]
pub(super) fn save_house(desk: State<'_, Desk>, path: String) -> Answer<String> {
    desk.with(|plan| plan.save_house(Path::new(&path)))?;
    Ok(path)
}
