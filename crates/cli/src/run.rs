//! Carries out a command: unpacks it, calls the use case, and writes what came of it.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use leveller_app::contract::{
    self, DocumentId, ExplanationView, Figure, FixView, ProblemView, TaskFilter, TasksRequest, View,
};
use leveller_app::error::{Error, Result, file_name};
use leveller_app::session::{self, Changes, NewPlan, Session, Wanted};
use leveller_app::{author, data, hot_journal, intake, language, own_profiles, whole};
use leveller_model::Date;
use leveller_model::cases;
use leveller_model::decision::{Author, Decision};
use leveller_model::problem::{Arg, Code};
use leveller_model::report::tables::guarded;
use leveller_model::report::{self, words::Words};
use leveller_model::rules::{RuleRow, Rules, country};

use crate::arguments::{Chapter, Command, Files, New, ScenarioAction, ScenarioName, Signed};
use crate::{ballot, json, printing, review};

/// What a command wrote to standard output has to be whole: a closed pipe ends the program quietly.
macro_rules! say {
    ($($arg:tt)*) => {
        if std::io::Write::write_fmt(&mut std::io::stdout(), format_args!("{}\n", format_args!($($arg)*))).is_err() {
            std::process::exit(0)
        }
    };
}
pub(crate) use say;

/// Runs a command. An error was a problem in the input; exit status 1 follows.
pub async fn run(command: Command) -> Result<ExitCode> {
    match command {
        Command::Sample { plan } => {
            let mut session = Session::sample(&plan).await?;
            summary(&mut session)?;
        }
        Command::New(new) => new_plan(new).await?,
        Command::Import { plan, files, jurisdiction, as_of, name, currency, signed } => {
            let currency = currency.as_deref().map(contract::read_currency).transpose()?;
            let jurisdiction = jurisdiction.map(|id| id.to_lowercase());
            import(&plan, files, Changes { name, jurisdiction, as_of, currency }, signed).await?;
        }
        Command::Scenario { plan, action } => scenario(&plan, action.unwrap_or(ScenarioAction::List)).await?,
        Command::Show { plan, chapter, scenario, json } => show(&plan, chapter, &scenario, json).await?,
        Command::Problems { plan, scenario, json } => {
            let (_, view) = opened(&plan, &scenario).await?;
            if json {
                // What stands in cells may be a name or a pay: it is shown in the window and nowhere else.
                let said: Vec<_> =
                    view.problems.into_iter().map(|one| ProblemView { cells: Vec::new(), ..one }).collect();
                say!("{}", pretty(&said));
            } else {
                problems(&view.problems);
            }
        }
        Command::Preview { plan, decision, scenario } => {
            let (session, _) = opened(&plan, &scenario).await?;
            let id = session.scenario(scenario.scenario.as_deref())?;
            let story = session.preview(&id, &read_decision(&decision)?)?;
            say!("{}", pretty(&json::chapter(&story, session.words(), Chapter::Savings)));
        }
        Command::Decide { plan, decision, scenario, signed } => {
            let mut session = opened_by(&plan, signed).await?;
            let id = session.scenario(scenario.scenario.as_deref())?;
            session.decide(&id, &read_decision(&decision)?, None).await?;
            let story = session.story(&id)?;
            say!("{}", pretty(&json::chapter(&story, session.words(), Chapter::Savings)));
        }
        Command::Range { plan, draws, seed, target, sobol, scenario, json, signed } => {
            let mut session = opened_by(&plan, signed).await?;
            let id = session.scenario(scenario.scenario.as_deref())?;
            session.decide(&id, &Decision::Range { draws, seed }, None).await?;
            let story = session.story(&id)?;
            if json {
                say!("{}", pretty(&json::range(&story, &target, sobol)));
            } else {
                for line in report::range_lines(&story, session.words(), &target, sobol) {
                    say!("{line}");
                }
                let drawn: Vec<_> =
                    story.problems.iter().filter(|one| one.code == Code::DistributionImpossible).cloned().collect();
                problems(&contract::problems(&drawn, &[], session.words()));
            }
        }
        Command::ProposeCells { plan, min, max, seed, steps, scenario, signed } => {
            let mut session = opened_by(&plan, signed).await?;
            let id = session.scenario(scenario.scenario.as_deref())?;
            session.propose_cells(&id, Wanted { min, max, seed, steps }, None).await?;
            let view = session.view(&id)?;
            say!("{}", view.proposal.headline.text);
            say!("{}", view.proposal.method);
        }
        Command::ProposeHolders { plan, scenario, signed } => {
            let mut session = opened_by(&plan, signed).await?;
            let id = session.scenario(scenario.scenario.as_deref())?;
            session.propose_holders(&id, None).await?;
            let view = session.view(&id)?;
            for line in &view.proposal.tasks {
                say!("{}: {}", line.label, figure_text(&line.figure));
            }
        }
        Command::Tasks { plan, unheld, scenario, json } => {
            let mut session = Session::open(&plan).await?;
            let id = session.scenario(scenario.scenario.as_deref())?;
            let story = session.story(&id)?;
            let filter = if unheld { TaskFilter::Unheld } else { TaskFilter::All };
            let all = TasksRequest { scenario: id, filter, search: String::new(), offset: 0, count: u32::MAX };
            let tasks = contract::tasks(&story, session.words(), &all);
            if json {
                say!("{}", pretty(&json::tasks(&story)));
            } else {
                for row in &tasks.rows {
                    say!("{}", tabbed([&row.from_name, &row.name, &row.today.text, &row.after.text, &row.held_by]));
                }
            }
        }
        Command::Rota { plan, cell, out, from, weeks, scenario } => {
            let mut session = Session::open(&plan).await?;
            let id = session.scenario(scenario.scenario.as_deref())?;
            let from = from.unwrap_or(session.given().as_of);
            match out {
                Some(out) => {
                    session.write_rota(&id, &cell, from, weeks, &out)?;
                    say!("{}", out.display());
                }
                None => {
                    let (rota, _) = session.rota(&id, &cell, from, weeks)?;
                    for week in &rota.weeks {
                        let turns =
                            rota.rotas.iter().zip(&week.turns).map(|(rota, who)| format!("{}: {who}", rota.name));
                        say!("{}", tabbed(std::iter::once(week.week.clone()).chain(turns)));
                    }
                    say!("{}", rota.even);
                }
            }
        }
        Command::Renew { plan, signed } => {
            let mut session = opened_by(&plan, signed).await?;
            let word = if session.renew().await? { "cli-renewed" } else { "cli-nothing-newer" };
            say!("{}", session.words().word(word));
        }
        Command::History { plan, json } => {
            let session = Session::open(&plan).await?;
            if json {
                say!("{}", pretty(&json::history(session.history(), session.words())));
            } else {
                for operation in session.history() {
                    let view = contract::operation(operation, session.words());
                    let by = author_text(view.by.as_ref(), session.words());
                    say!("{}", tabbed([view.id, view.when, view.sentence, by]));
                }
            }
        }
        Command::Undo { plan, signed } => {
            let mut session = opened_by(&plan, signed).await?;
            session.undo().await?;
            last_operation(&session);
        }
        Command::Redo { plan, signed } => {
            let mut session = opened_by(&plan, signed).await?;
            session.redo().await?;
            last_operation(&session);
        }
        Command::Restore { plan, operation, signed } => {
            let mut session = opened_by(&plan, signed).await?;
            session.restore(operation).await?;
            last_operation(&session);
        }
        Command::Report { plan, out, scenario, parts, redacted, printed_on } => {
            let parts = if parts.is_empty() { None } else { Some(printing::read_parts(&parts)?) };
            let document = (DocumentId::Report, &redacted);
            printing::print(&plan, document, &out, &scenario, &printed_on, (None, None), parts).await?;
        }
        Command::Parts { plan, parts, signed } => printing::parts_of(&plan, &parts, signed).await?,
        Command::Bylaws { plan, out, form, language, scenario, redacted, printed_on } => {
            let scenarios: Vec<String> = scenario.scenario.into_iter().collect();
            let document = (DocumentId::Bylaws, &redacted);
            printing::print(&plan, document, &out, &scenarios, &printed_on, (form, language), None).await?;
        }
        Command::Redline(request) => printing::redline(request).await?,
        Command::Transition { plan, id, out, scenario, redacted, printed_on } => {
            let which = id.zip(out);
            printing::transition(&plan, which, &scenario, &redacted, &printed_on).await?;
        }
        Command::Returned { plan, file, accept, scenario, signed } => {
            printing::returned(&plan, &file, &accept, &scenario, signed).await?;
        }
        Command::Review(action) => review::run(action).await?,
        Command::Ballot(action) => ballot::run(action).await?,
        Command::Export { plan, dir, format, scenario, redacted, printed_on } => {
            printing::export(&plan, &dir, format, (&scenario, &redacted), &printed_on).await?;
        }
        Command::House(said) => printing::house(said).await?,
        Command::Summary { plan, out, scenario, redacted, printed_on } => {
            let scenarios: Vec<String> = scenario.scenario.into_iter().collect();
            let document = (DocumentId::Summary, &redacted);
            printing::print(&plan, document, &out, &scenarios, &printed_on, (None, None), None).await?;
        }
        Command::Check { plan } => check(&plan).await?,
        Command::Explain { plan, address, scenario, json } => {
            let mut session = Session::open(&plan).await?;
            let id = session.scenario(scenario.scenario.as_deref())?;
            let explained = contract::explain(&mut session, &id, &address)?;
            if json {
                say!("{}", pretty(&explained));
            } else {
                explain(&explained);
            }
        }
        Command::Rules { jurisdiction, on, json } => {
            rules(jurisdiction.map(|id| id.to_lowercase()).as_deref(), on, json)?
        }
        Command::Forms { json } => forms(json)?,
        Command::Cases { files } => return run_cases(&files),
        Command::Cells(request) => return crate::cells::cells(&request),
        Command::Completions { shell } => {
            let mut command = <crate::arguments::Arguments as clap::CommandFactory>::command();
            clap_complete::generate(shell, &mut command, "leveller", &mut std::io::stdout());
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// A line of cells with tabs between them. What was typed somewhere breaks no line, and no spreadsheet takes it for a
/// formula.
pub(crate) fn tabbed<T: AsRef<str>>(cells: impl IntoIterator<Item = T>) -> String {
    let cell = |cell: T| {
        let words = cell.as_ref().chars().map(|letter| if letter.is_control() { ' ' } else { letter });
        guarded(&words.collect::<String>())
    };
    cells.into_iter().map(cell).collect::<Vec<_>>().join("\t")
}

/// Says on standard error why nothing was done, what to do, and which problems led to it.
pub fn complain(error: &Error) {
    let Ok(words) = language::words() else {
        eprintln!("leveller: {error}");
        return;
    };
    let refusal = contract::refusal(error, &words);
    eprintln!("leveller: {}\n  {}", refusal.message, refusal.remedy);
    for problem in &refusal.problems {
        eprintln!("{}", problem_text(problem));
    }
}

async fn opened(plan: &Path, scenario: &ScenarioName) -> Result<(Session, View)> {
    let mut session = Session::open(plan).await?;
    let id = session.scenario(scenario.scenario.as_deref())?;
    let view = session.view(&id)?;
    Ok((session, view))
}

/// Opens a plan to change it under the name given, which is read first.
pub(crate) async fn opened_by(plan: &Path, signed: Signed) -> Result<Session> {
    let author = author_of(&signed)?;
    let mut session = Session::open(plan).await?;
    session.sign(author);
    Ok(session)
}

fn author_of(signed: &Signed) -> Result<Option<Author>> {
    author::read(signed.by.as_deref().unwrap_or_default())
}

fn author_text(author: Option<&Author>, words: &Words) -> String {
    author.map_or_else(|| words.word("author-not-said"), |author| author.name().to_owned())
}

async fn new_plan(new: New) -> Result<()> {
    let currency = new.currency.as_deref().map(contract::read_currency).transpose()?;
    let author = author_of(&new.signed)?;
    let files = files(new.files)?;
    let request = NewPlan {
        name: new.name,
        jurisdiction: new.jurisdiction.to_lowercase(),
        as_of: new.as_of.unwrap_or_else(session::today),
        currency,
        files,
        author,
    };
    let mut session = Session::create(&new.plan, request).await?;
    summary(&mut session)
}

/// The files with what was said of their columns; writes the profile that makes where that is asked for.
fn files(files: Files) -> Result<intake::Files> {
    let Files { payroll, lines, ties, accounts, profile, column, save_profile } = files;
    let mut read = intake::Files { payroll, lines, ties, accounts, profile, ..intake::Files::default() };
    if let Some(path) = read.profile.as_deref().map(Path::new).filter(|path| own_profiles::is_profile(path)) {
        let own = own_profiles::read(path)?;
        read.profile = Some(own.id.clone());
        read.own.push(own);
    }
    for said in &column {
        let (heading, meaning) =
            said.split_once('=').ok_or_else(|| Error::new("column-unsaid").with("text", said.as_str()))?;
        read.corrections.extend(intake::said(&read, heading, meaning)?);
    }
    if let Some(path) = save_profile {
        for profile in intake::made_profiles(&read)? {
            whole::write(&path, profile.text().as_bytes())?;
        }
    }
    Ok(read)
}

async fn import(plan: &Path, new: Files, changes: Changes, signed: Signed) -> Result<()> {
    let mut session = opened_by(plan, signed).await?;
    let scenario = session.scenario(None)?;
    let found = session.import(&scenario, &files(new)?).await?;
    session.settle(changes).await?;
    say!("{}", found.headline);
    for line in &found.lines {
        say!("  {}", line.label);
    }
    summary(&mut session)
}

/// What was taken, merged and set aside, and every problem.
fn summary(session: &mut Session) -> Result<()> {
    let id = session.scenario(None)?;
    let view = session.view(&id)?;
    say!("{}", view.firm.headline.text);
    if !view.savings.incomplete.is_empty() {
        say!("{}", view.savings.incomplete);
    }
    for line in &view.firm.rows {
        say!("  {}: {}", line.label, figure_text(&line.figure));
    }
    for aside in &view.firm.set_aside {
        say!("  {}: {}: {} ({})", aside.place, aside.reason, aside.count, aside.rows);
    }
    problems(&view.problems);
    Ok(())
}

fn problems(problems: &[ProblemView]) {
    for problem in problems {
        say!("{}", problem_text(problem));
    }
}

fn problem_text(problem: &ProblemView) -> String {
    let place = if problem.place.is_empty() { String::new() } else { format!("{}: ", problem.place) };
    // Each way to mend it, with the decision as `decide` reads it.
    let fix = |fix: &FixView| format!("\n  - {}\n    {}", fix.label, serde_json::json!(fix.decision));
    let fixes: String = problem.fixes.iter().map(fix).collect();
    format!("{} [{}] {place}{}\n  {}{fixes}", problem.severity, problem.code, problem.message, problem.remedy)
}

async fn scenario(plan: &Path, action: ScenarioAction) -> Result<()> {
    let signed = action.signed().map(author_of).transpose()?.flatten();
    let mut session = Session::open(plan).await?;
    session.sign(signed);
    match action {
        ScenarioAction::List => {}
        ScenarioAction::Copy { from, name, .. } => {
            let id = session.scenario(Some(&from))?;
            session.copy_scenario(&id, &name).await?;
        }
        ScenarioAction::Nest { on, name, .. } => {
            let id = session.scenario(Some(&on))?;
            session.nest_scenario(&id, &name).await?;
        }
        ScenarioAction::Compare { names, figure, json } => {
            let names = if names.is_empty() {
                session.given().scenarios.iter().map(|one| one.id.clone()).collect()
            } else {
                names
            };
            let ids = names.iter().map(|name| session.scenario(Some(name))).collect::<Result<Vec<_>>>()?;
            let compared = session.compare(&ids, &figure)?;
            if json {
                say!("{}", pretty(&compared));
                return Ok(());
            }
            say!("{}", tabbed(std::iter::once(String::new()).chain(compared.scenarios)));
            for row in compared.rows {
                let figures: Vec<String> = row.figures.iter().map(figure_text).collect();
                say!("{}", tabbed(std::iter::once(row.label).chain(figures)));
            }
            return Ok(());
        }
        ScenarioAction::Decided { name, json } => {
            let id = session.scenario(name.as_deref())?;
            let (decided, words) = (session.decided(&id), session.words());
            if json {
                say!("{}", pretty(&json::decided(&decided, words)));
                return Ok(());
            }
            for one in contract::decided(&decided, words) {
                let by = author_text(one.by.as_ref(), words);
                say!("{}", tabbed([one.operation, one.on, one.sentence, by]));
            }
            return Ok(());
        }
        ScenarioAction::Rename { from, name, .. } => {
            let id = session.scenario(Some(&from))?;
            session.rename_scenario(&id, &name).await?;
        }
        ScenarioAction::Remove { name, .. } => {
            let id = session.scenario(Some(&name))?;
            session.remove_scenario(&id).await?;
        }
    }
    let id = session.scenario(None)?;
    for scenario in session.view(&id)?.scenarios {
        say!("{}", tabbed([scenario.id, scenario.name, scenario.saving.text, scenario.share.text]));
    }
    Ok(())
}

async fn show(plan: &Path, chapter: Option<Chapter>, scenario: &ScenarioName, as_json: bool) -> Result<()> {
    let (mut session, view) = opened(plan, scenario).await?;
    if as_json {
        let story = session.story(&view.scenario)?;
        let value = match chapter {
            Some(chapter) => json::chapter(&story, session.words(), chapter),
            None => serde_json::json!({
                "firm": json::chapter(&story, session.words(), Chapter::Firm),
                "savings": json::chapter(&story, session.words(), Chapter::Savings),
            }),
        };
        say!("{}", pretty(&value));
        return Ok(());
    }
    for chapter in chapter.map_or_else(|| vec![Chapter::Firm, Chapter::Savings], |one| vec![one]) {
        show_chapter(&view, chapter);
    }
    Ok(())
}

fn show_chapter(view: &View, chapter: Chapter) {
    let lines = |lines: &[contract::Line]| {
        for line in lines {
            say!("  {}: {}", line.label, figure_text(&line.figure));
        }
    };
    match chapter {
        Chapter::Firm => {
            say!("{}", view.firm.headline.text);
            if !view.savings.incomplete.is_empty() {
                say!("{}", view.savings.incomplete);
            }
            lines(&view.firm.rows);
            lines(&view.firm.payroll);
            lines(&view.firm.structure);
        }
        Chapter::Diagnosis => {
            say!("{}", view.diagnosis.headline.text);
            for finding in &view.diagnosis.findings {
                say!("  {}", finding.text);
            }
            lines(&view.diagnosis.figures);
            for layer in &view.diagnosis.layers {
                say!("  {}: {}", layer.label, figure_text(&layer.cost));
            }
        }
        Chapter::Proposal => {
            say!("{}", view.proposal.headline.text);
            say!("  {}", view.proposal.policy);
            lines(&view.proposal.pay);
            lines(&view.proposal.coordination);
            say!("  {}", view.proposal.method);
            for cell in &view.proposal.cells {
                say!("  {}: {}, {}", cell.name, cell.size.text, figure_text(&cell.cost));
            }
            lines(&view.proposal.tasks);
            for structure in &view.proposal.structures {
                say!("{}", structure.label);
                lines(&structure.lines);
            }
            say!("{}", view.proposal.structures_say.text);
            for route in &view.proposal.routes {
                say!("{}. {}", route.label, route.what);
            }
            lines(&view.proposal.leavers);
        }
        Chapter::Savings => {
            if !view.savings.incomplete.is_empty() {
                say!("{}", view.savings.incomplete);
            }
            for closure in &view.savings.closures {
                say!("{}: {}, {}", closure.label, figure_text(&closure.saving), closure.share.text);
                say!("  {} → {}", figure_text(&closure.before), figure_text(&closure.after));
                lines(&closure.parts);
            }
            say!("{}", view.savings.half);
        }
        Chapter::Viability => {
            for line in crate::cash::lines(view).iter().chain(&crate::deal::lines(view)) {
                say!("{line}");
            }
        }
        Chapter::Bylaws => {
            let Some(bylaws) = &view.bylaws else { return };
            say!("{}", bylaws.form_name);
            for notice in &bylaws.notices {
                say!("  {notice}");
            }
            for rule in &bylaws.rules {
                say!("  {}. {}", rule.number, rule.title);
            }
        }
    }
}

fn read_decision(path: &Path) -> Result<Decision> {
    let unreadable = |error: &std::io::Error| {
        Error::new("file-unreadable").with("file", file_name(path)).with("detail", error.to_string())
    };
    let text = if path == Path::new("-") {
        let mut text = String::new();
        std::io::stdin().read_to_string(&mut text).map_err(|error| unreadable(&error))?;
        text
    } else {
        std::fs::read_to_string(path).map_err(|error| unreadable(&error))?
    };
    serde_json::from_str(&text).map_err(|error| Error::new("decision-unreadable").with("detail", error.to_string()))
}

fn last_operation(session: &Session) {
    if let Some(operation) = session.history().last() {
        say!("{}", contract::sentence(operation, session.words()));
    }
}

async fn check(plan: &Path) -> Result<()> {
    let journal = hot_journal(plan);
    let mut session = Session::open(plan).await?;
    if let Some(journal) = journal {
        let file = file_name(&journal);
        say!("{}", session.words().text("cli-check-journal", &[("file", file.into())]));
    }
    let contents = session.check().await?;
    let operations = session.history().len();
    let arguments =
        [("contents", Arg::Count(i64::try_from(contents).unwrap_or(i64::MAX))), ("operations", operations.into())];
    say!("{}", session.words().text("cli-check-sound", &arguments));
    let imprint = session.imprint();
    let arguments = [("content", imprint.content.into()), ("rules", imprint.rules.into())];
    say!("{}", session.words().text("cli-check-digest", &arguments));
    Ok(())
}

fn explain(explained: &ExplanationView) {
    say!("{}: {}", explained.label, figure_text(&explained.figure));
    say!("{}", explained.formula);
    for line in &explained.inputs {
        say!("  {}: {} ({})", line.label, figure_text(&line.figure), line.figure.address);
    }
    for row in &explained.sources {
        say!("  {}: {}. {}. {}", row.label, row.value, row.source, row.checked);
    }
}

/// A figure, with what must be said beside it.
fn figure_text(figure: &Figure) -> String {
    if figure.mark.is_empty() { figure.text.clone() } else { format!("{} ({})", figure.text, figure.mark) }
}

fn rules(jurisdiction: Option<&str>, on: Option<Date>, as_json: bool) -> Result<()> {
    let coverage = data::coverage()?;
    let words = language::words()?;
    let Some(id) = jurisdiction else {
        if as_json {
            say!("{}", pretty(&coverage));
        } else {
            for (id, covered) in &coverage {
                say!(
                    "{id}\t{}\t{} – {}",
                    covered.name,
                    words.short_date(covered.from),
                    words.short_date(covered.until)
                );
            }
        }
        return Ok(());
    };
    let day = on.unwrap_or_else(session::today);
    let rules = data::rules(id)?;
    let rules = rules.on(day);
    let (rows, missing) = (rules.rows(), rules.without_value());
    let held: Vec<_> = rules.holding().rows().into_iter().filter(|row| row.held).collect();
    let covered = coverage.get(country(id));
    if as_json {
        let missing: Vec<_> = missing.iter().map(|problem| words.problem(problem).0).collect();
        say!(
            "{}",
            pretty(&serde_json::json!({
                "coverage": covered, "on": day.to_string(), "values": rows, "held": held, "missing": missing
            }))
        );
        return Ok(());
    }
    if let Some(covered) = covered {
        say!("{}, {}", covered.name, words.date(day));
        let covers = [("from", Arg::Date(covered.from)), ("until", Arg::Date(covered.until))];
        say!("{}", words.text(if covered.estimate { "cli-rules-estimate" } else { "cli-rules-covers" }, &covers));
        for (word, list) in [("cli-rules-modelled", &covered.modelled), ("cli-rules-missing", &covered.missing)] {
            say!("{}", words.word(word));
            for line in list {
                say!("  {line}");
            }
        }
    }
    let say_rows = |rows: &[RuleRow]| {
        for row in rows {
            let region = row.region.as_ref().map_or_else(String::new, |region| format!(" ({region})"));
            say!(
                "{}{region}\t{}\t{}\t{}",
                row.id,
                report::rule_value(row, &words),
                words.short_date(row.from),
                report::rule_source(row, &words)
            );
        }
    };
    say_rows(&rows);
    if !held.is_empty() {
        say!("{}", words.word("cli-rules-held"));
        say_rows(&held);
    }
    for problem in missing {
        say!("{}", words.problem(&problem).0);
    }
    Ok(())
}

fn forms(as_json: bool) -> Result<()> {
    let forms = data::forms()?;
    if as_json {
        say!("{}", pretty(&forms));
        return Ok(());
    }
    for form in forms {
        say!("{}\t{}\t{}\t{}", form.id, form.jurisdiction, form.name, form.statute);
        for matter in form.matters {
            say!("  {}. {} ({})", matter.item, matter.matter, matter.cite);
        }
    }
    Ok(())
}

fn run_cases(files: &[PathBuf]) -> Result<ExitCode> {
    let known: BTreeMap<String, Rules> = data::jurisdictions()
        .into_iter()
        .map(|id| Ok((id.to_uppercase(), data::rules(&id)?)))
        .collect::<Result<_>>()?;
    let (mut passed, mut failed, mut skipped) = (0, 0, 0);
    for path in files {
        let file = file_name(path);
        let refused = |detail: String| Error::new("file-unreadable").with("file", file.as_str()).with("detail", detail);
        let text = std::fs::read_to_string(path).map_err(|error| refused(error.to_string()))?;
        let outcome = cases::run(&text, |country| known.get(country)).map_err(refused)?;
        let different = |differences: &mut dyn Iterator<Item = &cases::Difference>| {
            differences.map(|one| one.case.as_str()).collect::<BTreeSet<_>>().len()
        };
        for difference in &outcome.failed {
            say!("{}", case_line(&file, difference));
        }
        for (difference, note) in &outcome.disputed {
            say!("{} [{note}]", case_line(&file, difference));
        }
        for (kind, count) in &outcome.skipped {
            say!("{file}: {kind}: {count}");
            skipped += *count as usize;
        }
        passed += outcome.passed as usize;
        failed += different(&mut outcome.failed.iter());
        skipped += different(&mut outcome.disputed.iter().map(|(difference, _)| difference));
    }
    say!("{passed} passed, {failed} failed, {skipped} skipped");
    Ok(if failed == 0 { ExitCode::SUCCESS } else { ExitCode::from(1) })
}

fn case_line(file: &str, difference: &cases::Difference) -> String {
    format!("{file}: {} {}: {} ≠ {}", difference.case, difference.figure, difference.expected, difference.got)
}

pub fn pretty(value: &impl serde::Serialize) -> String {
    serde_json::to_string_pretty(value).unwrap_or_default()
}
