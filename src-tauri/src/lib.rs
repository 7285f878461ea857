//! The first host: a window over the use cases. Each command unpacks, calls `leveller_app`, packs.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use leveller_app::contract::{
    self, CellsRequest, CompareView, DecidedView, DecisionRequest, ExplanationView, FileRoles, FoundView, ImportLook,
    NewPlanRequest, OperationView, PeopleRequest, PeopleWindow, Refusal, ReportingChart, RotaView, SavingsDetail,
    SettingsRequest, SlidView, TasksRequest, TasksWindow, View, WorkView,
};
use leveller_app::error::Error;
use leveller_app::intake::{self, Files};
use leveller_app::session::{NewPlan, Session, Wanted};
use leveller_app::work::Work;
use leveller_app::{author, own_profiles, recent, whole};
use tauri::{AppHandle, Manager, State};

mod documents;
mod reading;
mod review;
mod start;
mod tellers;

type Answer<T> = Result<T, Refusal>;

/// The open plan, none while the start screen shows, and the works the window waits for.
#[derive(Default)]
struct Desk {
    plan: Mutex<Option<Session>>,
    works: Mutex<Vec<Work>>,
}

impl Desk {
    fn on_it(&self) -> MutexGuard<'_, Option<Session>> {
        // A command that panicked changed nothing on disk, and the session takes a change over last.
        self.plan.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The works that somebody still does, oldest first.
    fn under_way(&self) -> MutexGuard<'_, Vec<Work>> {
        let mut works = self.works.lock().unwrap_or_else(PoisonError::into_inner);
        works.retain(Work::is_under_way);
        works
    }

    /// Returns work the window waits for until whoever does it lets go of it.
    fn waits(&self) -> Work {
        let work = Work::default();
        self.under_way().push(work.clone());
        work
    }

    /// Does some work on the open plan that the window may wait for: nothing is written where that thinks better of it.
    /// Where it breaks off by a fault of the program, the plan is read anew from its file, which holds everything that was
    /// shown as done.
    fn with<T>(&self, work: impl FnOnce(&mut Session) -> Result<T, Error>) -> Answer<T> {
        // What waits for its turn can be stopped too.
        let waits = self.waits();
        let mut open = self.on_it();
        let plan = open.as_mut().ok_or_else(|| Error::new("no-plan"))?;
        plan.wait_for(waits);
        let done = unbroken(|| work(plan));
        plan.wait_for(Work::default());
        if matches!(&done, Err(error) if error.code == "engine-broken") {
            wait(plan.reopen())?;
        }
        Ok(done?)
    }

    /// Takes a plan onto the desk in place of the one that was open, and shows its first scenario, unless whoever waits for
    /// that thinks better of it.
    fn take(&self, app: &AppHandle, mut session: Session, work: Work) -> Answer<View> {
        session.sign(author::remembered(&author_file(app)));
        session.wait_for(work);
        let view = unbroken(|| session.scenario(None).and_then(|scenario| session.view(&scenario)))?;
        session.wait_for(Work::default());
        recent::remember(&recent_file(app), session.path(), &view.name);
        *self.on_it() = Some(session);
        Ok(view)
    }
}

/// Does some work, and says in words where it breaks off by a fault of the program.
fn unbroken<T>(work: impl FnOnce() -> Result<T, Error>) -> Result<T, Error> {
    // Whoever calls reads anew what the work may have left half done.
    catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|_| Err(Error::new("engine-broken")))
}

/// Waits for a use case. Commands run off the window's thread, so only their own waits.
fn wait<T>(work: impl Future<Output = T>) -> T {
    tokio::task::block_in_place(|| tokio::runtime::Handle::current().block_on(work))
}

fn recent_file(app: &AppHandle) -> PathBuf {
    app.path().app_data_dir().unwrap_or_default().join("recent.json")
}

fn author_file(app: &AppHandle) -> PathBuf {
    app.path().app_data_dir().unwrap_or_default().join("author.json")
}

/// The folder of the profiles people made on this machine.
fn profiles_folder(app: &AppHandle) -> PathBuf {
    app.path().app_data_dir().unwrap_or_default().join("profiles")
}

/// Files with the profiles people made on this machine.
fn files_of(app: &AppHandle, files: FileRoles) -> Files {
    Files { own: own_profiles::remembered(&profiles_folder(app)), ..files.into() }
}

/// Keeps the profiles that were made of what somebody said of a plan's files.
fn keep_profiles(app: &AppHandle, plan: &Session) {
    let folder = profiles_folder(app);
    let known = own_profiles::remembered(&folder);
    plan.own_profiles().filter(|profile| !known.contains(profile)).for_each(|profile| {
        own_profiles::remember(&folder, profile);
    });
}

/// The folder new plans go to: the person's documents, or their home.
fn plans_folder(app: &AppHandle) -> PathBuf {
    let paths = app.path();
    paths.document_dir().ok().filter(|folder| folder.is_dir()).or_else(|| paths.home_dir().ok()).unwrap_or_default()
}

/// Sorts files by what they can be used for; profiles among them are kept for this machine.
#[tauri::command(async)]
#[specta::specta]
fn sort_files(app: AppHandle, desk: State<'_, Desk>, paths: Vec<String>) -> Answer<FileRoles> {
    let folder = profiles_folder(&app);
    for path in paths.iter().map(Path::new).filter(|path| own_profiles::is_profile(path)) {
        own_profiles::remember(&folder, &own_profiles::read(path)?);
    }
    let work = desk.waits();
    Ok(unbroken(|| intake::sort_files(paths, &own_profiles::remembered(&folder), &work))?)
}

/// Writes what was said of the columns of files as a profile that can be sent to somebody else.
#[tauri::command(async)]
#[specta::specta]
fn save_profile(app: AppHandle, files: FileRoles, path: String) -> Answer<String> {
    // Nothing the window waits for: a look that is under way goes on.
    let files = files_of(&app, files);
    unbroken(|| {
        let made = intake::made_profiles(&files)?;
        made.iter().try_for_each(|profile| whole::write(Path::new(&path), profile.text().as_bytes()))
    })?;
    Ok(path)
}

/// Looks at files as a new plan would read them; writes nothing.
#[tauri::command(async)]
#[specta::specta]
fn look(app: AppHandle, desk: State<'_, Desk>, request: NewPlanRequest) -> Answer<ImportLook> {
    let files = Files { work: desk.waits(), ..files_of(&app, request.files.clone()) };
    let new = NewPlan { files, ..request.try_into()? };
    Ok(unbroken(|| intake::look(new, &plans_folder(&app)))?)
}

/// Looks at newer files as the open plan would read them; writes nothing.
#[tauri::command(async)]
#[specta::specta]
fn look_again(app: AppHandle, desk: State<'_, Desk>, scenario: String, files: FileRoles) -> Answer<ImportLook> {
    desk.with(|plan| plan.look(&scenario, &files_of(&app, files)))
}

/// Reads files into a new plan.
#[tauri::command(async)]
#[specta::specta]
fn create_plan(app: AppHandle, desk: State<'_, Desk>, request: NewPlanRequest) -> Answer<View> {
    let path = PathBuf::from(&request.plan);
    let files = Files { work: desk.waits(), ..files_of(&app, request.files.clone()) };
    let new = NewPlan { author: author::remembered(&author_file(&app)), files, ..request.try_into()? };
    let session = unbroken(|| wait(Session::create(&path, new)))?;
    keep_profiles(&app, &session);
    desk.take(&app, session, Work::default())
}

/// Opens the sample firm, and writes it first where it is not there yet.
#[tauri::command(async)]
#[specta::specta]
fn open_sample(app: AppHandle, desk: State<'_, Desk>) -> Answer<View> {
    let work = desk.waits();
    let session = unbroken(|| wait(Session::open_sample(&plans_folder(&app))))?;
    desk.take(&app, session, work)
}

/// Opens a plan.
#[tauri::command(async)]
#[specta::specta]
fn open_plan(app: AppHandle, desk: State<'_, Desk>, path: String) -> Answer<View> {
    let work = desk.waits();
    let session = unbroken(|| wait(Session::open(Path::new(&path))))?;
    desk.take(&app, session, work)
}

/// Closes the plan. Everything decided is on disk already.
#[tauri::command(async)]
#[specta::specta]
fn close_plan(desk: State<'_, Desk>) {
    *desk.on_it() = None;
}

/// Shows the scenario as another window left the plan since, or the first where it is there no more; none where nothing
/// was done.
#[tauri::command(async)]
#[specta::specta]
fn catch_up(desk: State<'_, Desk>, scenario: String) -> Answer<Option<View>> {
    desk.with(|plan| match wait(plan.catch_up())? {
        true => plan.view_or_first(&scenario).map(Some),
        false => Ok(None),
    })
}

/// Writes the plan to another file, and goes on there.
#[tauri::command(async)]
#[specta::specta]
fn move_to_copy(app: AppHandle, desk: State<'_, Desk>, scenario: String, path: String) -> Answer<View> {
    desk.with(|plan| {
        wait(plan.move_to_copy(Path::new(&path)))?;
        let view = plan.view(&scenario)?;
        recent::remember(&recent_file(&app), plan.path(), &view.name);
        Ok(view)
    })
}

/// Shows a scenario.
#[tauri::command(async)]
#[specta::specta]
fn show_scenario(desk: State<'_, Desk>, scenario: String) -> Answer<View> {
    desk.with(|plan| plan.view(&scenario))
}

/// Returns rows of the people table.
#[tauri::command(async)]
#[specta::specta]
fn people(desk: State<'_, Desk>, request: PeopleRequest) -> Answer<PeopleWindow> {
    desk.with(|plan| Ok(contract::people(&*plan.story(&request.scenario)?, plan.words(), &request)))
}

/// Returns the reporting chart from a post down, so many layers of it; without a post, from the top.
#[tauri::command(async)]
#[specta::specta]
fn chart(desk: State<'_, Desk>, scenario: String, from: Option<String>, layers: u32) -> Answer<ReportingChart> {
    desk.with(|plan| contract::reporting_chart(&*plan.story(&scenario)?, plan.words(), from.as_deref(), layers))
}

/// Finds people, cells, tasks, rules and figures by words.
#[tauri::command(async)]
#[specta::specta]
fn search(desk: State<'_, Desk>, scenario: String, text: String) -> Answer<Vec<FoundView>> {
    desk.with(|plan| plan.search(&scenario, &text))
}

/// Returns the view as it would be with one more decision; records nothing.
#[tauri::command(async)]
#[specta::specta]
fn preview(desk: State<'_, Desk>, request: DecisionRequest) -> Answer<View> {
    desk.with(|plan| plan.view_preview(&request))
}

/// Records a decision.
#[tauri::command(async)]
#[specta::specta]
fn decide(desk: State<'_, Desk>, request: DecisionRequest) -> Answer<View> {
    desk.with(|plan| {
        wait(plan.decide(&request.scenario, &request.decision, request.based_on.parse().ok()))?;
        plan.view(&request.scenario)
    })
}

/// Returns rows of the tasks ledger.
#[tauri::command(async)]
#[specta::specta]
fn tasks(desk: State<'_, Desk>, request: TasksRequest) -> Answer<TasksWindow> {
    desk.with(|plan| Ok(contract::tasks(&*plan.story(&request.scenario)?, plan.words(), &request)))
}

/// Puts scenarios side by side: what is usually compared, and figures asked for by address.
#[tauri::command(async)]
#[specta::specta]
fn compare(desk: State<'_, Desk>, scenarios: Vec<String>, addresses: Vec<String>) -> Answer<CompareView> {
    desk.with(|plan| plan.compare(&scenarios, &addresses))
}

/// Returns what was decided in a scenario, with when.
#[tauri::command(async)]
#[specta::specta]
fn decided(desk: State<'_, Desk>, scenario: String) -> Answer<Vec<DecidedView>> {
    desk.with(|plan| Ok(contract::decided(&plan.decided(&scenario), plan.words())))
}

/// Works out the savings of a decision a slider moves, at once; none for any other decision.
#[tauri::command(async)]
#[specta::specta]
fn slide(desk: State<'_, Desk>, request: DecisionRequest) -> Answer<Option<SlidView>> {
    desk.with(|plan| plan.slide(&request.scenario, &request.decision))
}

/// Works out what of the savings is worked out only when somebody asks.
#[tauri::command(async)]
#[specta::specta]
fn savings_detail(desk: State<'_, Desk>, scenario: String) -> Answer<SavingsDetail> {
    desk.with(|plan| plan.savings_detail(&scenario))
}

/// Returns the turns of a cell's rotas over so many weeks from the day the firm is looked at.
#[tauri::command(async)]
#[specta::specta]
fn rota(desk: State<'_, Desk>, scenario: String, cell: String, weeks: u32) -> Answer<RotaView> {
    desk.with(|plan| {
        let from = plan.given().as_of;
        Ok(plan.rota(&scenario, &cell, from, weeks)?.0)
    })
}

/// Writes the turns of a cell's rotas as a calendar and returns where it is.
#[tauri::command(async)]
#[specta::specta]
fn write_rota(desk: State<'_, Desk>, scenario: String, cell: String, weeks: u32, path: String) -> Answer<String> {
    desk.with(|plan| {
        let from = plan.given().as_of;
        plan.write_rota(&scenario, &cell, from, weeks, Path::new(&path))
    })?;
    Ok(path)
}

/// Finds cells with the councils above them and a holder for every task, and records them.
#[tauri::command(async)]
#[specta::specta]
fn propose_cells(desk: State<'_, Desk>, request: CellsRequest) -> Answer<View> {
    desk.with(|plan| {
        let wanted = Wanted { min: Some(request.min), max: Some(request.max), seed: request.seed.into(), steps: None };
        wait(plan.propose_cells(&request.scenario, wanted, request.based_on.parse().ok()))?;
        plan.view(&request.scenario)
    })
}

/// Proposes a holder for every task as cells and people are now, and records it.
#[tauri::command(async)]
#[specta::specta]
fn propose_holders(desk: State<'_, Desk>, scenario: String, based_on: String) -> Answer<View> {
    desk.with(|plan| {
        wait(plan.propose_holders(&scenario, based_on.parse().ok()))?;
        plan.view(&scenario)
    })
}

/// Ends what is under way, and what waits for its turn: of a search what it found by then is taken, of anything else nothing.
#[tauri::command(async)]
#[specta::specta]
fn stop_work(desk: State<'_, Desk>) {
    desk.under_way().iter().for_each(Work::stop);
}

/// Returns how far the work is that is under way; nothing where none is.
#[tauri::command(async)]
#[specta::specta]
fn working(desk: State<'_, Desk>) -> Option<WorkView> {
    desk.under_way().iter().map(Work::view).find(|view| !view.what.is_empty())
}

/// Takes the last change back.
#[tauri::command(async)]
#[specta::specta]
fn undo(desk: State<'_, Desk>, scenario: String) -> Answer<View> {
    desk.with(|plan| wait(plan.undo()).and_then(|()| plan.view_or_first(&scenario)))
}

/// Does the change again that was last taken back.
#[tauri::command(async)]
#[specta::specta]
fn redo(desk: State<'_, Desk>, scenario: String) -> Answer<View> {
    desk.with(|plan| wait(plan.redo()).and_then(|()| plan.view_or_first(&scenario)))
}

/// Restores the state after an operation.
#[tauri::command(async)]
#[specta::specta]
fn restore(desk: State<'_, Desk>, scenario: String, operation: String) -> Answer<View> {
    let operation = operation.parse().unwrap_or_default();
    desk.with(|plan| wait(plan.restore(operation)).and_then(|()| plan.view_or_first(&scenario)))
}

/// Returns everything that was done, oldest first.
#[tauri::command(async)]
#[specta::specta]
fn history(desk: State<'_, Desk>) -> Answer<Vec<OperationView>> {
    desk.with(|plan| Ok(operations(plan)))
}

fn operations(plan: &Session) -> Vec<OperationView> {
    plan.history().iter().map(|operation| contract::operation(operation, plan.words())).collect()
}

/// Names an operation as a point to go back to; an empty name takes it away.
#[tauri::command(async)]
#[specta::specta]
fn name_point(desk: State<'_, Desk>, operation: String, name: String) -> Answer<Vec<OperationView>> {
    desk.with(|plan| {
        wait(plan.name_point(operation.parse().unwrap_or_default(), &name))?;
        Ok(operations(plan))
    })
}

/// Copies a scenario and shows the copy.
#[tauri::command(async)]
#[specta::specta]
fn copy_scenario(desk: State<'_, Desk>, scenario: String, name: String) -> Answer<View> {
    desk.with(|plan| wait(plan.copy_scenario(&scenario, &name)).and_then(|copy| plan.view(&copy)))
}

/// Copies a scenario and shows the copy.
#[tauri::command(async)]
#[specta::specta]
fn nest_scenario(desk: State<'_, Desk>, scenario: String, name: String) -> Answer<View> {
    desk.with(|plan| wait(plan.nest_scenario(&scenario, &name)).and_then(|copy| plan.view(&copy)))
}

/// Renames a scenario.
#[tauri::command(async)]
#[specta::specta]
fn rename_scenario(desk: State<'_, Desk>, scenario: String, name: String) -> Answer<View> {
    desk.with(|plan| wait(plan.rename_scenario(&scenario, &name)).and_then(|()| plan.view(&scenario)))
}

/// Removes a scenario and shows the first that is left.
#[tauri::command(async)]
#[specta::specta]
fn remove_scenario(desk: State<'_, Desk>, scenario: String) -> Answer<View> {
    desk.with(|plan| wait(plan.remove_scenario(&scenario)).and_then(|()| plan.view_or_first(&scenario)))
}

/// Reads newer files into the plan.
#[tauri::command(async)]
#[specta::specta]
fn import_files(app: AppHandle, desk: State<'_, Desk>, scenario: String, files: FileRoles) -> Answer<View> {
    let files = files_of(&app, files);
    desk.with(|plan| {
        wait(plan.import(&scenario, &files))?;
        keep_profiles(&app, plan);
        plan.view(&scenario)
    })
}

/// Changes what is said of the plan as a whole.
#[tauri::command(async)]
#[specta::specta]
fn settle(desk: State<'_, Desk>, scenario: String, request: SettingsRequest) -> Answer<View> {
    let changes = request.try_into()?;
    desk.with(|plan| wait(plan.settle(changes)).and_then(|()| plan.view(&scenario)))
}

/// Says whose name changes are recorded under from now on, and remembers it on this machine; a blank one is none.
#[tauri::command(async)]
#[specta::specta]
fn sign(app: AppHandle, desk: State<'_, Desk>, scenario: String, name: String) -> Answer<View> {
    let author = author::read(&name)?;
    author::remember(&author_file(&app), author.as_ref());
    desk.with(|plan| {
        plan.sign(author);
        plan.view(&scenario)
    })
}

/// Explains a figure.
#[tauri::command(async)]
#[specta::specta]
fn explain(desk: State<'_, Desk>, scenario: String, address: String) -> Answer<ExplanationView> {
    desk.with(|plan| contract::explain(plan, &scenario, &address))
}

fn commands() -> tauri_specta::Builder<tauri::Wry> {
    // One type for both ways: what is absent on the way in is null on the way out.
    tauri_specta::Builder::new().disable_serde_phases().commands(tauri_specta::collect_commands![
        start::start,
        start::set_aside,
        start::forget,
        start::open_window,
        start::speak,
        start::choose_files,
        sort_files,
        look,
        look_again,
        save_profile,
        create_plan,
        open_sample,
        open_plan,
        close_plan,
        catch_up,
        move_to_copy,
        show_scenario,
        people,
        chart,
        search,
        preview,
        decide,
        tasks,
        compare,
        decided,
        savings_detail,
        slide,
        rota,
        write_rota,
        propose_cells,
        propose_holders,
        stop_work,
        working,
        undo,
        redo,
        restore,
        history,
        name_point,
        copy_scenario,
        nest_scenario,
        rename_scenario,
        remove_scenario,
        import_files,
        settle,
        sign,
        explain,
        documents::pages,
        documents::page,
        documents::print,
        documents::returned,
        documents::redline,
        documents::redlined,
        documents::export_tables,
        documents::choose_parts,
        documents::set_house,
        documents::read_house,
        documents::save_house,
        review::review,
        review::make_review,
        review::merge_replies,
        review::confirm_signer,
        review::effect,
        review::draw_up_poll,
        review::open_poll,
        review::open_poll_again,
        review::print_papers,
        review::type_in_paper,
        review::count_poll,
        review::write_record,
        review::write_beside,
        review::rule_on,
        review::draw_lots,
        review::draw_up_secret,
        review::give_tokens,
        review::take_opening,
        reading::open_review,
        reading::close_review,
        reading::keep_said,
        reading::write_reply,
        reading::read_pages,
        reading::read_page,
        reading::print_read,
        reading::ask_for_token,
        reading::cast_secret,
        reading::find_own,
        tellers::make_tellers,
        tellers::list_box,
        tellers::open_box,
        tellers::check_opening,
    ])
}

/// Opens the window and stays until it is closed.
pub fn run() {
    // What a fault says of itself may hold what somebody is paid.
    std::panic::set_hook(Box::new(|fault| {
        if let Some(place) = fault.location() {
            eprintln!("leveller: {place}");
        }
    }));
    let opened = tauri::Builder::default()
        .plugin(tauri_plugin_dialog::init())
        .manage(Desk::default())
        .manage(reading::Lectern::default())
        .setup(|app| {
            start::speak_as_before(app.handle());
            Ok(())
        })
        .invoke_handler(commands().invoke_handler())
        .run(tauri::generate_context!());
    if let Err(error) = opened {
        eprintln!("leveller: {error}");
        std::process::exit(1);
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;
    use std::sync::Mutex;

    use leveller_app::session::{Changes, Session};
    use specta_typescript::Typescript;
    use tokio::runtime::Runtime;

    use super::{Answer, Desk, Work, wait};

    /// `npm run fix` sets this to write the bindings anew.
    const WRITE: &str = "LEVELLER_WRITE_BINDINGS";

    /// A desk with the sample on it.
    fn with_sample(runtime: &Runtime, folder: &Path) -> Desk {
        let plan = runtime.block_on(Session::sample(&folder.join("plan.leveller"))).unwrap();
        Desk { plan: Mutex::new(Some(plan)), ..Desk::default() }
    }

    /// Calls the firm by a name.
    fn named(name: &str) -> Changes {
        Changes { name: Some(name.to_owned()), ..Changes::default() }
    }

    #[test]
    #[allow(clippy::panic, reason = "what it is about")]
    fn a_fault_of_the_program_is_said_and_the_plan_goes_on() {
        let runtime = tokio::runtime::Builder::new_multi_thread().build().unwrap();
        let _inside = runtime.enter();
        let folder = tempfile::tempdir().unwrap();
        let desk = with_sample(&runtime, folder.path());
        desk.with(|plan| wait(plan.settle(named("Alder Street Joiners")))).unwrap();
        let broken: Answer<()> = desk.with(|plan| {
            wait(plan.settle(named("Larch Joinery")))?;
            panic!("half way")
        });
        assert_eq!(broken.unwrap_err().code, "engine-broken");
        let shown = desk.with(|plan| plan.view("1")).unwrap();
        assert_eq!(shown.name, "Larch Joinery", "what its file holds is shown");
    }

    #[test]
    fn what_is_under_way_is_what_somebody_holds() {
        let runtime = tokio::runtime::Builder::new_multi_thread().build().unwrap();
        let _inside = runtime.enter();
        let folder = tempfile::tempdir().unwrap();
        let desk = with_sample(&runtime, folder.path());
        let under_way = || desk.under_way().len();
        assert_eq!(under_way(), 0);
        desk.with(|plan| {
            assert_eq!(under_way(), 1);
            plan.view("1")
        })
        .unwrap();
        assert_eq!(under_way(), 0, "it went on for longer than it was done");

        // What is stopped is not done, nor what waited for its turn meanwhile; the next thing is.
        let files = desk.waits();
        std::thread::scope(|scope| {
            let (on_it, queued) = (desk.on_it(), under_way());
            let waiting = scope.spawn(|| {
                let _inside = runtime.enter();
                desk.with(|plan| runtime.block_on(plan.settle(named("Larch Joinery"))))
            });
            while under_way() == queued {
                std::thread::yield_now();
            }
            desk.under_way().iter().for_each(Work::stop);
            drop(on_it);
            assert_eq!(waiting.join().unwrap().unwrap_err().code, "stopped");
        });
        assert!(files.is_stopped());
        drop(files);
        assert_eq!(desk.with(|plan| plan.view("1")).unwrap().name, "Calder & Wray Joinery Ltd");
        assert_eq!(under_way(), 0);
    }

    #[test]
    fn bindings_are_those_of_the_contract() {
        let committed = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/src/bindings.ts");
        let folder = tempfile::tempdir().unwrap();
        let fresh = folder.path().join("bindings.ts");
        super::commands().export(Typescript::default(), &fresh).unwrap();
        let bindings = std::fs::read_to_string(fresh).unwrap();
        if std::env::var_os(WRITE).is_some() {
            std::fs::write(&committed, &bindings).unwrap();
        }
        let found = std::fs::read_to_string(&committed).unwrap();
        assert!(found == bindings, "ui/src/bindings.ts is not what the contract says; run: npm run fix");
    }
}
