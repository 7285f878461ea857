//! What a plan is printed and written as, and how: documents, what changed between two of them, tables, parts, the house.

use std::path::{Path, PathBuf};

use leveller_app::contract::{Against, DocumentId, TablesFormat};
use leveller_app::error::{Error, Result, file_name};
use leveller_app::house::House;
use leveller_app::session::{self, DocumentRequest, Session};
use leveller_app::whole;
use leveller_model::report::Part;

use crate::arguments::{self, ExportFormat, PrintedOn, Redacted, Redline, ScenarioName, Signed};
use crate::run::{opened_by, say};

/// Prints a document to a file and says where it is.
pub async fn print(
    plan: &Path,
    (id, redacted): (DocumentId, &Redacted),
    out: &Path,
    scenarios: &[String],
    printed_on: &PrintedOn,
    (form, language): (Option<String>, Option<String>),
    parts: Option<Vec<Part>>,
) -> Result<()> {
    let mut session = Session::open(plan).await?;
    let scenario = session.scenario(scenarios.first().map(String::as_str))?;
    if scenarios.len() > 1 {
        let beside = scenarios.iter().map(|name| session.scenario(Some(name))).collect::<Result<Vec<_>>>()?;
        session.put_beside(beside);
    }
    let day = printed_on.printed_on.unwrap_or_else(session::today);
    if let Some(parts) = parts {
        session.put_parts(parts);
    }
    let request =
        DocumentRequest { edition: redacted.edition(), form, language, ..DocumentRequest::new(id, &scenario, day) };
    session.print(&request, out)?;
    say!("{}", out.display());
    Ok(())
}

/// Prints a document with what changed since another of its editions.
pub async fn redline(request: Redline) -> Result<()> {
    let Redline { plan, out, against, report, scenario, printed_on, signed } = request;
    let mut session = opened_by(&plan, signed).await?;
    let scenario = session.scenario(scenario.scenario.as_deref())?;
    let id = if report { DocumentId::Report } else { DocumentId::Bylaws };
    let against = match against.parse::<i64>() {
        Ok(_) => Against::Operation { operation: against },
        Err(_) if Path::new(&against).extension().is_some() => Against::Articles { path: against },
        Err(_) => Against::Form { form: against },
    };
    let day = printed_on.printed_on.unwrap_or_else(session::today);
    session.redline(&DocumentRequest::new(id, &scenario, day), &against, &out).await?;
    say!("{}", out.display());
    Ok(())
}

/// Prints a document of the change and says what is wrong with it, or lists those there are.
pub async fn transition(
    plan: &Path,
    which: Option<(String, PathBuf)>,
    scenario: &ScenarioName,
    redacted: &Redacted,
    printed_on: &PrintedOn,
) -> Result<()> {
    let mut session = Session::open(plan).await?;
    let scenario = session.scenario(scenario.scenario.as_deref())?;
    let Some((id, out)) = which else {
        let story = session.story(&scenario)?;
        for one in session.transitions(&story) {
            say!("{}\t{}\t{}", one.id, one.title, one.purpose);
        }
        return Ok(());
    };
    let day = printed_on.printed_on.unwrap_or_else(session::today);
    let request = DocumentRequest {
        edition: redacted.edition(),
        transition: Some(id),
        ..DocumentRequest::new(DocumentId::Transition, &scenario, day)
    };
    session.print(&request, &out)?;
    for problem in session.document_problems(&request)? {
        say!("{}", session.words().problem(&problem).0);
    }
    say!("{}", out.display());
    Ok(())
}

/// Lists what a draft that was sent back would change, and takes over what is accepted.
pub async fn returned(
    plan: &Path,
    file: &Path,
    accept: &[String],
    scenario: &ScenarioName,
    signed: Signed,
) -> Result<()> {
    let mut session = opened_by(plan, signed).await?;
    let scenario = session.scenario(scenario.scenario.as_deref())?;
    let proposed = session.proposed(&scenario, file)?;
    if let Some(unknown) = accept.iter().find(|id| *id != "all" && !proposed.iter().any(|one| one.clause == **id)) {
        return Err(Error::new("returned-unknown").with("clause", unknown.as_str()));
    }
    if proposed.is_empty() {
        say!("{}", session.words().word("returned-none"));
    }
    for one in &proposed {
        say!("{}\t{}. {}\t{}", one.clause, one.rule, one.title, one.by.join(", "));
        for (before, after) in &one.paragraphs {
            for (mark, text) in [("-", before), ("+", after)] {
                if !text.is_empty() {
                    say!("  {mark} {text}");
                }
            }
        }
    }
    for one in proposed.iter().filter(|one| accept.iter().any(|id| id == "all" || *id == one.clause)) {
        let decision = session.accepting(one);
        session.decide(&scenario, &decision, None).await?;
    }
    Ok(())
}

/// Writes the tables of a plan for another program.
pub async fn export(
    plan: &Path,
    folder: &Path,
    format: ExportFormat,
    (scenario, redacted): (&ScenarioName, &Redacted),
    printed_on: &PrintedOn,
) -> Result<()> {
    let mut session = Session::open(plan).await?;
    let id = session.scenario(scenario.scenario.as_deref())?;
    let name = PathBuf::from(session.beside_plan("file-tables", redacted.edition()));
    let (format, ending) = match format {
        ExportFormat::Csv => (TablesFormat::Csv, None),
        ExportFormat::Xlsx => (TablesFormat::Xlsx, Some("xlsx")),
        ExportFormat::Json => (TablesFormat::Json, Some("json")),
    };
    let there = folder.is_dir();
    let path = match ending {
        None => folder.to_owned(),
        Some(ending) => {
            whole::make_folder(folder)?;
            folder.join(format!("{}.{ending}", file_name(&name)))
        }
    };
    let day = printed_on.printed_on.unwrap_or_else(session::today);
    let written = session.export(&id, redacted.edition(), day, format, &path);
    if written.is_err() && !there {
        // A folder made for nothing goes; one that has something in it by now stays.
        _ = std::fs::remove_dir(folder);
    }
    written?;
    say!("{}", path.display());
    Ok(())
}

/// Reads which parts are named; `all` is none of them by name.
pub fn read_parts(ids: &[String]) -> Result<Vec<Part>> {
    match ids {
        [all] if all == "all" => Ok(Vec::new()),
        ids => session::read_parts(ids),
    }
}

/// Says which parts the report has, and chooses them where some are named.
pub async fn parts_of(plan: &Path, parts: &[String], signed: Signed) -> Result<()> {
    let mut session = opened_by(plan, signed).await?;
    if !parts.is_empty() {
        session.choose_parts(&read_parts(parts)?).await?;
    }
    for part in Part::arranged(session.parts()) {
        let name = session.words().word(&format!("part-name-{}", part.id()));
        say!("{}\t{name}", part.id());
    }
    Ok(())
}

/// Says under whose name documents are printed, and changes what was given.
pub async fn house(said: arguments::House) -> Result<()> {
    let mut session = opened_by(&said.plan, said.signed).await?;
    let changes = [&said.name, &said.accent, &said.disclaimer].iter().any(|text| text.is_some());
    if said.none {
        session.set_house(None).await?;
    } else if changes || said.from.is_some() || said.logo.is_some() || said.no_logo {
        let from = said.from.as_deref().map(House::from_file).transpose()?;
        let known = from.as_ref().or(session.house());
        let text = |new: Option<String>, old: Option<&String>| new.or_else(|| old.cloned()).unwrap_or_default();
        let name = text(said.name, known.map(|house| &house.name));
        let accent = text(said.accent, known.and_then(|house| house.accent.as_ref()));
        let disclaimer = text(said.disclaimer, known.and_then(|house| house.disclaimer.as_ref()));
        let house = House::read(&name, &accent, &disclaimer)?;
        let house = match &said.logo {
            Some(logo) => house.with_logo(logo)?,
            None => house.with_logo_of(known.filter(|_| !said.no_logo)),
        };
        session.set_house(Some(&house)).await?;
    }
    if let Some(path) = &said.to {
        session.save_house(path)?;
    }
    let Some(house) = session.house() else {
        say!("{}", session.words().word("none"));
        return Ok(());
    };
    say!("{}", house.name);
    for text in house.accent.iter().chain(&house.disclaimer) {
        say!("{text}");
    }
    Ok(())
}
