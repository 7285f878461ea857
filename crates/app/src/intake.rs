//! Files before they are a plan: read, sorted by what they can be used for, looked at.

use std::collections::BTreeMap;
use std::ops::Range;
use std::path::{Path, PathBuf};

use leveller_model::decision::{Answer, Decision, Key, PayPolicy, Scenario};
use leveller_model::import::{self, AccountWords, Import, Profile, Role, Source, Table};
use leveller_model::problem::{Code, Problem};
use leveller_model::proposal;
use leveller_model::report::words::Words;
use leveller_model::story::{self, Given, tell_read};

use crate::contract::{self, Correction, FileRoles, ImportLook};
use crate::data;
use crate::error::{self, Error, Result};
use crate::language;
use crate::own_profiles;
use crate::plan::{self, Settings};
use crate::session::NewPlan;
use crate::work::{WHOLE, Work, shares};

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
    /// Profiles people made, which come before those the program knows.
    pub own: Vec<Profile>,
    /// What a person said columns mean.
    pub corrections: Vec<Correction>,
    /// Who waits for them to be read into a new plan; with one that is open it is who waits for that.
    pub work: Work,
}

/// Thousandths of the work of a look that go into tables, then into rows.
const TABLES: u32 = 400;
const ROWS: u32 = 850;
/// The rest goes into figures.
pub(crate) const FIGURES: Range<u32> = ROWS..1000;

/// What was read of files.
#[derive(Default)]
pub(crate) struct Read {
    /// The tables.
    pub sources: Vec<Source>,
    /// What is wrong with files that are no tables.
    pub problems: Vec<Problem>,
    /// The profiles people made that read some of the tables.
    pub own: Vec<Profile>,
}

/// Looks at files as a new plan would read them, and writes nothing. `folder` is where the plan would go.
pub fn look(new: NewPlan, folder: &Path) -> Result<ImportLook> {
    let words = language::words()?;
    let work = new.files.work.clone();
    let New { settings, read, given, understood, usable } = understand_new(new, &words)?;
    let story = match given.scenarios.first() {
        Some(first) => tell_read(&given, &first.id, understood, &|done, of| work.tell(done, of))?,
        None => None,
    };
    let story = story.ok_or_else(|| Error::new("plan-damaged"))?;
    let (name, sources, left_out) = (settings.name, &given.sources, &read.problems);
    let plan = free_path(folder, &name).to_string_lossy().into_owned();
    let looked = contract::Looked { name, plan, sources, left_out, story: &story, usable, before: None };
    Ok(contract::look(&looked, &words))
}

/// Returns what is said when a person says that the columns of a heading mean something: `meaning` is an id, or `none`.
/// A file without headings names its columns by letters. Fails where no payroll or file of lines has such a column.
pub fn said(files: &Files, heading: &str, meaning: &str) -> Result<Vec<Correction>> {
    let known = import::meanings();
    if meaning != "none" && !known.iter().any(|id| id == meaning) {
        return Err(Error::new("meaning-unknown").with("text", meaning).with("known", known.join(", ")));
    }
    let read = read_files(files)?;
    let (import, _) = import::read(&read.sources, &known_profiles(&read.own)?, &BTreeMap::new());
    let headed = |column: &&import::ColumnMeaning| column.heading.trim().eq_ignore_ascii_case(heading.trim());
    let of_file = |column: &import::ColumnMeaning| {
        let table = &read.sources.get(column.source as usize)?.table;
        let meaning = Some(meaning.to_owned()).filter(|meaning| meaning != "none");
        Some(Correction { file: table.file.clone(), sheet: table.sheet.clone(), column: column.column, meaning })
    };
    let found: Vec<Correction> = import.columns.iter().filter(headed).filter_map(of_file).collect();
    match found.is_empty() {
        true => Err(Error::new("column-unknown").with("column", heading)),
        false => Ok(found),
    }
}

/// Returns the profiles that were made of corrections: what files like these are read by from now on.
pub fn made_profiles(files: &Files) -> Result<Vec<Profile>> {
    let corrected = |profile: &Profile| !files.own.iter().any(|known| known == profile);
    Ok(read_files(files)?.own.into_iter().filter(corrected).collect())
}

/// Bytes of a plan's name, without its ending, that leave room for what else is named after it.
const NAME_BYTES: usize = 160;

/// Cuts a text to so many bytes, between letters.
pub(crate) fn cut(text: &str, bytes: usize) -> &str {
    let ends = text.char_indices().map(|(at, letter)| at + letter.len_utf8());
    text.get(..ends.take_while(|end| *end <= bytes).last().unwrap_or(0)).unwrap_or_default().trim_end()
}

/// Returns a path for a plan of this name that no file has yet.
pub fn free_path(folder: &Path, name: &str) -> PathBuf {
    let plain: String =
        name.chars().map(|c| if c.is_control() || "/\\:*?\"<>|".contains(c) { ' ' } else { c }).collect();
    // A disk takes 255 bytes; a journal's name is longer than its plan's, and what is printed is named for it.
    let plain = match cut(plain.trim().trim_matches('.'), NAME_BYTES) {
        "" => "plan",
        name => name,
    };
    let numbered = (2..).map(|number| format!("{plain} {number}.leveller"));
    let mut names = std::iter::once(format!("{plain}.leveller")).chain(numbered).map(|name| folder.join(name));
    names.find(|path| !path.exists()).unwrap_or_else(|| folder.join(plain))
}

/// Sorts files by what they can be used for: those with pay, those that only say who people are, and lists of the books.
/// A file that cannot be read as a table stays with the payrolls, whose reading says why. `own`: profiles people made;
/// those among the files are named and read nothing by themselves.
pub fn sort_files(paths: Vec<String>, own: &[Profile], work: &Work) -> Result<FileRoles> {
    let (profiles, accounts) = (known_profiles(own)?, data::accounts()?);
    let (learned, paths): (Vec<String>, Vec<String>) =
        paths.into_iter().partition(|path| own_profiles::is_profile(Path::new(path)));
    let learned = learned.iter().map(|path| Ok(own_profiles::read(Path::new(path))?.own.unwrap_or_default()));
    let mut roles = FileRoles { learned: learned.collect::<Result<_>>()?, ..FileRoles::default() };
    let shares = shares(&WHOLE, paths.len());
    for (path, share) in paths.into_iter().zip(shares) {
        let (file, name) = (Path::new(&path), error::file_name(Path::new(&path)));
        let half = share.start.midpoint(share.end);
        work.begin("file", &name, share.start..half)?;
        let Ok(bytes) = bytes_of(file) else {
            roles.payroll.push(path);
            continue;
        };
        let (sources, _) = tables(&name, &bytes, Role::Payroll, None, &profiles, work)?;
        if sources.iter().any(|source| import::is_surely_books(&source.table, &accounts)) {
            roles.books.push(path);
            continue;
        }
        work.begin("rows", "", half..share.end)?;
        let (_, problems) = import::read_told(&sources, &profiles, &BTreeMap::new(), &|done, of| work.tell(done, of))?;
        match problems.iter().any(|problem| problem.code == Code::ColumnPayMissing) {
            true => roles.lines.push(path),
            false => roles.payroll.push(path),
        }
    }
    Ok(roles)
}

/// Returns the profiles people made and those the program knows.
fn known_profiles(own: &[Profile]) -> Result<Vec<Profile>> {
    let mut profiles = own.to_vec();
    profiles.extend(data::profiles()?);
    Ok(profiles)
}

/// A new plan as it would be, before anything is written.
pub(crate) struct New {
    pub settings: Settings,
    pub read: Read,
    pub given: Given,
    pub understood: Understood,
    pub usable: bool,
}

/// What rows say, and what is wrong with them.
pub(crate) type Understood = (Import, Vec<Problem>);

/// Reads and understands the files of a new plan. Fails where none of them could be a payroll.
pub(crate) fn understand_new(new: NewPlan, words: &Words) -> Result<New> {
    data::known_jurisdiction(&new.jurisdiction)?;
    let read = read_files(&new.files)?;
    if !read.sources.iter().any(|source| source.role == Role::Payroll) {
        return Err(Error::new("import-unusable").because(read.problems));
    }
    let name = new.name.unwrap_or_else(|| file_stem(new.files.payroll.first()));
    let settings = Settings { name, jurisdiction: new.jurisdiction, as_of: new.as_of, currency: new.currency };
    let mut given = plan::unwritten(&settings, &read)?;
    let understood = understand(&given, &BTreeMap::new(), &new.files.work)?;
    given.scenarios = first_scenarios(&given, &understood.0, words);
    let usable = is_usable(&understood);
    Ok(New { settings, read, given, understood, usable })
}

/// Understands the rows of files that were read.
pub(crate) fn understand(given: &Given, answers: &BTreeMap<Key, Answer>, work: &Work) -> Result<Understood> {
    work.begin("rows", "", TABLES..ROWS)?;
    let understood = story::read_files(given, answers, &|done, of| work.tell(done, of))?;
    work.begin("figures", "", FIGURES)?;
    Ok(understood)
}

/// Draws of the range a new plan starts with: no headline stands without one.
const FIRST_RANGE: Decision = Decision::Range { draws: 20_000, seed: 1 };

/// Returns the scenarios a new plan starts with: pay capped or kept, and pay equal, on the same cells, each with its range.
fn first_scenarios(given: &Given, import: &Import, words: &Words) -> Vec<Scenario> {
    let rules = given.rules.on(given.as_of);
    let lines = leveller_model::firm::Lines::default();
    let (firm, _) = leveller_model::firm::found(
        import,
        given.as_of,
        given.currency,
        &rules,
        None,
        &lines,
        &leveller_model::firm::Corrections::default(),
    );
    let mut decisions = proposal::initial(&firm, given.edition(), &rules);
    decisions.push(FIRST_RANGE);
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
    vec![scenario("1", first, decisions), scenario("2", "scenario-first-equal", equal)]
}

/// Says whether a row of the payrolls can be used; the problems say why none can.
fn is_usable((import, problems): &Understood) -> bool {
    let unpaid = problems.iter().any(|problem| problem.code == Code::ColumnPayMissing)
        && import.rows.iter().all(|row| row.pay == import::Pay::Undisclosed);
    import.counts.taken > 0 && !unpaid
}

/// Says whether newer files add anything to a plan that is understood with them.
pub(crate) fn adds(newer: &[Source], understood: &Understood) -> bool {
    let serves_nothing = |source: &Source| {
        let Table { file, sheet, .. } = &source.table;
        // Of a workbook with several sheets each is named with its own: an empty one says nothing of the others.
        let of_sheet = sheet.as_ref().map(|sheet| format!("{file} [{sheet}]"));
        understood.1.iter().any(|problem| {
            let place = problem.place.file.as_deref();
            let names = place == Some(file.as_str()) || (of_sheet.is_some() && place == of_sheet.as_deref());
            names && matches!(problem.code, Code::ColumnPayMissing | Code::ColumnPersonMissing | Code::FileNoRows)
        })
    };
    is_usable(understood) && newer.iter().any(|source| source.role.is_books() || !serves_nothing(source))
}

/// Reads files into sources, with what is wrong with those that are no tables.
pub(crate) fn read_files(files: &Files) -> Result<Read> {
    let (profiles, words) = (known_profiles(&files.own)?, data::accounts()?);
    if let Some(profile) = files.profile.as_ref().filter(|id| !profiles.iter().any(|profile| profile.id == **id)) {
        let known: Vec<_> = profiles.iter().map(|profile| profile.id.as_str()).collect();
        return Err(Error::new("profile-unknown").with("id", profile.as_str()).with("known", known.join(", ")));
    }
    let mut read = Read::default();
    let lists = [
        (&files.payroll, Role::Payroll),
        (&files.lines, Role::Lines),
        (&files.ties, Role::Ties),
        (&files.accounts, Role::Accounts),
    ];
    let size = |path: &PathBuf| std::fs::metadata(path).map_or(0, |file| file.len());
    let all: u64 = lists.iter().flat_map(|(paths, _)| paths.iter()).map(size).sum();
    let mut before = 0;
    for (paths, role) in lists {
        for path in paths {
            let name = error::file_name(path);
            let from = share_of(before, all);
            before += size(path);
            files.work.begin("file", &name, from..share_of(before, all))?;
            let bytes = bytes_of(path)?;
            let profile = files.profile.as_deref().filter(|_| role == Role::Payroll);
            let (mut found, more) = tables(&name, &bytes, role, profile, &profiles, &files.work)?;
            if role == Role::Payroll && found.len() > 1 {
                let roles = import::sheet_roles(&found, &profiles, &words);
                found.iter_mut().zip(roles).for_each(|(source, role)| source.role = role);
            }
            for mut source in found {
                source.role = books_role(&source.table, source.role, &words);
                if let Some(profile) = corrected(&source, &profiles, &files.corrections)? {
                    source.profile = Some(profile.id.clone());
                    read.own.retain(|known| known.id != profile.id);
                    read.own.push(profile);
                } else if let Some(own) = profiles.iter().find(|known| {
                    known.own.is_some() && source.profile.as_ref() == Some(&known.id) && !read.own.contains(known)
                }) {
                    read.own.push(own.clone());
                }
                read.sources.push(source);
            }
            read.problems.extend(more);
        }
    }
    Ok(read)
}

/// The thousandths of the work that are done when so many bytes of all are tables.
fn share_of(bytes: u64, all: u64) -> u32 {
    u32::try_from(bytes.min(all) * u64::from(TABLES) / all.max(1)).unwrap_or(TABLES)
}

/// Returns the profile that reads a table as a person corrected it; none where they said nothing about it.
fn corrected(source: &Source, profiles: &[Profile], corrections: &[Correction]) -> Result<Option<Profile>> {
    let table = &source.table;
    let of_table = |one: &&Correction| one.file == table.file && one.sheet == table.sheet;
    let said: BTreeMap<u32, Option<String>> =
        corrections.iter().filter(of_table).map(|one| (one.column, one.meaning.clone())).collect();
    if said.is_empty() {
        return Ok(None);
    }
    let name = file_stem(Some(&PathBuf::from(&table.file)));
    let profile = Profile::corrected(table, source.profile.as_deref(), profiles, &said, &name);
    profile.map(Some).ok_or_else(|| Error::new("column-unknown").with("column", table.file.as_str()))
}

/// Reads a file's bytes, unless it is larger than any that is read: that is known before one of them is in memory.
pub(crate) fn bytes_of(path: &Path) -> Result<Vec<u8>> {
    let unreadable = |error| error::file("file-unreadable", path, &error);
    if std::fs::metadata(path).map_err(unreadable)?.len() > import::FILE_AT_MOST {
        let megabytes = (import::FILE_AT_MOST / 1_000_000).to_string();
        return Err(Error::new("file-too-large").with("file", error::file_name(path)).with("megabytes", megabytes));
    }
    std::fs::read(path).map_err(unreadable)
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
    let (profiles, words, work) = (data::profiles()?, data::accounts()?, Work::default());
    let mut sources = Vec::new();
    for (name, role) in files {
        let (found, _) = tables(name, data::bytes(&format!("{folder}/{name}"))?, role, None, &profiles, &work)?;
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
    work: &Work,
) -> Result<(Vec<Source>, Vec<Problem>)> {
    let (tables, problems) = import::tables_told(name, bytes, &|done, of| work.tell(done, of))?;
    let sources = tables
        .into_iter()
        .map(|table| {
            let profile = profile.map(str::to_owned).or_else(|| import::recognise(&table, role, profiles));
            let people = matches!(role, Role::Payroll | Role::Lines);
            let without = people.then(|| import::without_private(&table, profile.as_deref(), profiles)).flatten();
            Source { role, profile, table: without.unwrap_or(table) }
        })
        .collect();
    Ok((sources, problems))
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
