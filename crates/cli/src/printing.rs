//! What a plan is printed and written as: documents, what changed between two of them, tables.

use std::path::{Path, PathBuf};

use leveller_app::contract::{DocumentId, TablesFormat};
use leveller_app::error::{Result, file_name};
use leveller_app::session::{self, Against, Session};
use leveller_app::whole;
use leveller_app::work::Work;

use crate::arguments::{ExportFormat, PrintedOn, Redline, ScenarioName};
use crate::run::{opened_by, say};

/// Prints a document of a plan.
pub async fn print(
    plan: &Path,
    id: DocumentId,
    out: &Path,
    scenarios: &[String],
    printed_on: &PrintedOn,
    form: Option<String>,
) -> Result<()> {
    let mut session = Session::open(plan).await?;
    let scenario = session.scenario(scenarios.first().map(String::as_str))?;
    if scenarios.len() > 1 {
        let beside = scenarios.iter().map(|name| session.scenario(Some(name))).collect::<Result<Vec<_>>>()?;
        session.put_beside(beside);
    }
    let day = printed_on.printed_on.unwrap_or_else(session::today);
    session.print(id, &scenario, form.as_deref(), day, out, &Work::default())?;
    say!("{}", out.display());
    Ok(())
}

/// Prints a document with what changed since another of its editions.
pub async fn redline(request: Redline) -> Result<()> {
    let Redline { plan, out, against, report, scenario, printed_on, signed } = request;
    let mut session = opened_by(&plan, signed).await?;
    let scenario = session.scenario(scenario.scenario.as_deref())?;
    let id = if report { DocumentId::Report } else { DocumentId::Bylaws };
    let edition = against.parse().map_or(Against::Form(&against), Against::Operation);
    let day = printed_on.printed_on.unwrap_or_else(session::today);
    session.redline(id, &scenario, edition, day, &out, &Work::default()).await?;
    say!("{}", out.display());
    Ok(())
}

/// Writes the tables of a plan for another program.
pub async fn export(
    plan: &Path,
    folder: &Path,
    format: ExportFormat,
    scenario: &ScenarioName,
    printed_on: &PrintedOn,
) -> Result<()> {
    let mut session = Session::open(plan).await?;
    let id = session.scenario(scenario.scenario.as_deref())?;
    let name = PathBuf::from(session.beside_plan("file-tables"));
    let (format, ending) = match format {
        ExportFormat::Csv => (TablesFormat::Csv, None),
        ExportFormat::Xlsx => (TablesFormat::Xlsx, Some("xlsx")),
        ExportFormat::Json => (TablesFormat::Json, Some("json")),
    };
    let path = match ending {
        None => folder.to_owned(),
        Some(ending) => {
            whole::make_folder(folder)?;
            folder.join(format!("{}.{ending}", file_name(&name)))
        }
    };
    let day = printed_on.printed_on.unwrap_or_else(session::today);
    session.export(&id, day, format, &path, &Work::default())?;
    say!("{}", path.display());
    Ok(())
}
