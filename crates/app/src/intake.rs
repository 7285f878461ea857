//! Files before they are a plan: read, sorted by what they can be used for, looked at.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use leveller_model::decision::{Decision, PayPolicy, Scenario};
use leveller_model::import::{self, AccountWords, Role, Source, Table};
use leveller_model::problem::{Code, Problem};
use leveller_model::proposal;
use leveller_model::report::words::Words;
use leveller_model::story::tell;

use crate::contract::{self, FileRoles, ImportLook};
use crate::data;
use crate::error::{self, Error, Result};
use crate::plan::{self, Settings};
use crate::session::{NewPlan, words};

/// Files to read into a plan.
#[derive(Debug, Clone, Default)]
pub struct Files {
    /// Payroll files.
    pub payroll: Vec<PathBuf>,
    /// Reporting lines.
    pub lines: Vec<PathBuf>,
    /// Work ties.
    pub ties: Vec<PathBuf>,
    /// The books: accounts, open invoices, the bank by week, pay by month, told apart by their headings.
    pub accounts: Vec<PathBuf>,
    /// Id of the profile that reads the payroll; without one it is recognised.
    pub profile: Option<String>,
}

/// Looks at files as a new plan would read them, and writes nothing. `folder` is where the plan would go.
pub fn look(new: NewPlan, folder: &Path) -> Result<ImportLook> {
    data::known_jurisdiction(&new.jurisdiction)?;
    let words = words("en")?;
    let (sources, left_out) = read_new(&new.files)?;
    let name = new.name.unwrap_or_else(|| file_stem(new.files.payroll.first()));
    let settings =
        Settings { name: name.clone(), jurisdiction: new.jurisdiction, as_of: new.as_of, currency: new.currency };
    let given = plan::unwritten(&settings, &sources, &first_scenarios(&settings, &sources, &words)?)?;
    let story = given.scenarios.first().and_then(|first| tell(&given, &first.id));
    let story = story.ok_or_else(|| Error::new("plan-damaged"))?;
    let plan = free_path(folder, &name).to_string_lossy().into_owned();
    Ok(contract::look(&contract::Looked { name, plan, sources: &sources, left_out: &left_out, story: &story }, &words))
}

/// Returns a path for a plan of this name that no file has yet.
pub fn free_path(folder: &Path, name: &str) -> PathBuf {
    let plain: String =
        name.chars().map(|c| if c.is_control() || "/\\:*?\"<>|".contains(c) { ' ' } else { c }).collect();
    let plain = match plain.trim().trim_matches('.') {
        "" => "plan",
        name => name,
    };
    let numbered = (2..).map(|number| format!("{plain} {number}.leveller"));
    let mut names = std::iter::once(format!("{plain}.leveller")).chain(numbered).map(|name| folder.join(name));
    names.find(|path| !path.exists()).unwrap_or_else(|| folder.join(plain))
}

/// Sorts files by what they can be used for: those with pay, those that only say who people are, and lists of the books.
/// A file that cannot be read as a table stays with the payrolls, whose reading says why.
pub fn sort_files(paths: Vec<String>) -> Result<FileRoles> {
    let (profiles, accounts) = (data::profiles()?, data::accounts()?);
    let is_books = |path: &String| {
        let path = Path::new(path);
        let Ok(bytes) = std::fs::read(path) else { return false };
        let (found, _) = import::tables(&error::file_name(path), &bytes);
        found.iter().any(|table| import::is_surely_books(table, &accounts))
    };
    let (books, others): (Vec<String>, Vec<String>) = paths.into_iter().partition(is_books);
    let (payroll, lines) = others.into_iter().partition(|path| {
        let path = Path::new(path);
        let Ok(bytes) = std::fs::read(path) else { return true };
        let (sources, _) = tables(&error::file_name(path), &bytes, Role::Payroll, None, &profiles);
        let (_, problems) = import::read(&sources, &profiles, &BTreeMap::new());
        !problems.iter().any(|problem| problem.code == Code::ColumnPayMissing)
    });
    Ok(FileRoles { payroll, lines, books })
}

/// Returns the scenarios a new plan starts with: pay capped or kept, and pay equal, on the same cells.
pub(crate) fn first_scenarios(settings: &Settings, sources: &[Source], words: &Words) -> Result<Vec<Scenario>> {
    let given = plan::unwritten(settings, sources, &[])?;
    let (import, _) = import::read(&given.sources, &given.profiles, &BTreeMap::new());
    let rules = given.rules.on(settings.as_of);
    let (firm, _) = leveller_model::firm::found(
        &import,
        settings.as_of,
        settings.currency,
        &rules,
        None,
        &leveller_model::firm::Lines::default(),
    );
    let decisions = proposal::initial(&firm, given.edition(), &rules);
    let mut equal = decisions.clone();
    equal.push(Decision::PayPolicy(PayPolicy::Equal { hourly: None, benefits_end: true }));
    let scenario = |id: &str, word: &str, decisions| Scenario {
        id: id.to_owned(),
        name: words.text(word, &[]),
        parent: None,
        decisions,
    };
    let kept = decisions.contains(&Decision::PayPolicy(PayPolicy::Keep));
    let first = if kept { "scenario-first-kept" } else { "scenario-first-capped" };
    Ok(vec![scenario("1", first, decisions), scenario("2", "scenario-first-equal", equal)])
}

/// Reads files into the sources of a new plan. Fails where none of them is a payroll.
pub(crate) fn read_new(files: &Files) -> Result<(Vec<Source>, Vec<Problem>)> {
    let (sources, problems) = read_files(files)?;
    match sources.iter().any(|source| source.role == Role::Payroll) {
        true => Ok((sources, problems)),
        false => Err(Error::new("import-unusable").because(problems)),
    }
}

/// Reads files into sources, with what is wrong with those that are no tables. Fails where no row of any payroll can
/// be used: the problems say why.
pub(crate) fn read_files(files: &Files) -> Result<(Vec<Source>, Vec<Problem>)> {
    let (profiles, words) = (data::profiles()?, data::accounts()?);
    if let Some(profile) = files.profile.as_ref().filter(|id| !profiles.iter().any(|profile| profile.id == **id)) {
        let known: Vec<_> = profiles.iter().map(|profile| profile.id.as_str()).collect();
        return Err(Error::new("profile-unknown").with("id", profile.as_str()).with("known", known.join(", ")));
    }
    let mut sources = Vec::new();
    let mut problems = Vec::new();
    let lists = [
        (&files.payroll, Role::Payroll),
        (&files.lines, Role::Lines),
        (&files.ties, Role::Ties),
        (&files.accounts, Role::Accounts),
    ];
    for (paths, role) in lists {
        for path in paths {
            let bytes = std::fs::read(path).map_err(|error| error::file("file-unreadable", path, &error))?;
            let name = error::file_name(path);
            let profile = files.profile.as_deref().filter(|_| role == Role::Payroll);
            let (found, more) = tables(&name, &bytes, role, profile, &profiles);
            let of_books = |one: Source| Source { role: books_role(&one.table, role, &words), ..one };
            sources.extend(found.into_iter().map(of_books));
            problems.extend(more);
        }
    }
    // A plan has its payroll already; a new one asks for it.
    if files.payroll.is_empty() && sources.iter().any(|source| source.role.is_books()) {
        return Ok((sources, problems));
    }
    let (read, more) = import::read(&sources, &profiles, &BTreeMap::new());
    let unpaid = more.iter().any(|problem| problem.code == Code::ColumnPayMissing)
        && read.rows.iter().all(|row| row.pay == import::Pay::Undisclosed);
    if read.counts.taken == 0 || unpaid {
        problems.extend(more);
        return Err(Error::new("import-unusable").because(problems));
    }
    Ok((sources, problems))
}

/// Reads the files of a sample.
pub(crate) fn sample_files(folder: &str) -> Result<Vec<Source>> {
    let files = [
        ("payroll.csv", Role::Payroll),
        ("reporting-lines.csv", Role::Lines),
        ("trial-balance.csv", Role::Accounts),
        ("aged-debtors.csv", Role::Accounts),
        ("aged-creditors.csv", Role::Accounts),
        ("cash.csv", Role::Accounts),
        ("payroll-to-date.csv", Role::Accounts),
    ];
    let (profiles, words) = (data::profiles()?, data::accounts()?);
    let mut sources = Vec::new();
    for (name, role) in files {
        let (found, _) = tables(name, data::bytes(&format!("{folder}/{name}"))?, role, None, &profiles);
        sources.extend(found.into_iter().map(|one| Source { role: books_role(&one.table, role, &words), ..one }));
    }
    Ok(sources)
}

/// Returns what a table is for: what it was given as, but for lists of the books, which tell by their headings.
fn books_role(table: &Table, given: Role, words: &AccountWords) -> Role {
    match given {
        Role::Accounts => import::role_of(table, words).unwrap_or(Role::Accounts),
        Role::Lines if import::is_surely_books(table, words) => import::role_of(table, words).unwrap_or(given),
        _ => given,
    }
}

fn tables(
    name: &str,
    bytes: &[u8],
    role: Role,
    profile: Option<&str>,
    profiles: &[import::Profile],
) -> (Vec<Source>, Vec<Problem>) {
    let (tables, problems) = import::tables(name, bytes);
    let sources = tables
        .into_iter()
        .map(|table| {
            let profile = profile.map(str::to_owned).or_else(|| import::recognise(&table, role, profiles));
            Source { role, profile, table }
        })
        .collect();
    (sources, problems)
}

pub(crate) fn file_stem(path: Option<&PathBuf>) -> String {
    path.and_then(|path| path.file_stem()).map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default()
}

pub(crate) fn file_names(files: &Files) -> String {
    let names = files
        .payroll
        .iter()
        .chain(&files.lines)
        .chain(&files.ties)
        .chain(&files.accounts)
        .filter_map(|path| path.file_name());
    names.map(|name| name.to_string_lossy().into_owned()).collect::<Vec<_>>().join(", ")
}
