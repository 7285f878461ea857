//! What files hold, before anything of them is taken in: what was understood, what is left out, what would change.

use leveller_model::firm::Fix;
use leveller_model::import::{Changes, ColumnMeaning, ControlTotal, Evidence, Import, Role, Said, Source, meanings};
use leveller_model::money::{Amount, Currency, Rounding};
use leveller_model::problem::{Arg, Code, Place, Problem};
use leveller_model::report::words::Words;
use leveller_model::story::Story;
use serde::{Deserialize, Serialize};
use specta::Type;

use super::view::{chapter, figure, people, problems, row_lines};
use super::{Choice, Figure, Line, PeopleRequest, PersonRow, ProblemView, SetAsideView};

/// Cells of a column shown as they stand.
const CELLS_SHOWN: usize = 3;
/// Rows shown as they would stand in the people table.
const FIRST_ROWS: u32 = 8;
/// People named of those a newer file changes.
const NAMED: usize = 12;

/// What a person said a column means.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Correction {
    /// Name of the file, without its folder.
    pub file: String,
    /// Name of the sheet, in a workbook.
    pub sheet: Option<String>,
    /// The column, from 0.
    pub column: u32,
    /// Id of the meaning; none where it is not to be used.
    pub meaning: Option<String>,
}

/// Files sorted by what they can be used for, with what was said of their columns.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct FileRoles {
    /// Files with pay.
    pub payroll: Vec<String>,
    /// Files without pay that say who people are or whom they report to.
    pub lines: Vec<String>,
    /// Lists of the books.
    pub books: Vec<String>,
    /// What a person said columns mean, the last of each column.
    pub corrections: Vec<Correction>,
    /// Names of profiles that were among the files: they are remembered and read nothing by themselves.
    pub learned: Vec<String>,
}

/// How far the work is that the window waits for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct WorkView {
    /// Hundredths of it that are done.
    pub percent: u32,
    /// What is under way, as `work-…` says it; empty where nothing is.
    pub what: String,
    /// The file it is about; empty for no one file.
    pub file: String,
}

/// What files hold, before anything is taken in.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
pub struct ImportLook {
    /// What was understood, in a sentence.
    pub headline: String,
    /// What the button says: how many would be taken in.
    pub take_in: String,
    /// Whether anything could be taken in as it stands.
    pub usable: bool,
    /// The files with what each was recognised as.
    pub files: Vec<FileView>,
    /// Rows read, taken, merged, set aside.
    pub rows: Vec<Line>,
    /// Sums to hold against the files' own.
    pub totals: Vec<TotalView>,
    /// Rows that are not taken, each with its reason.
    pub set_aside: Vec<SetAsideView>,
    /// What each column was taken for.
    pub columns: Vec<ColumnView>,
    /// What a column can mean.
    pub meanings: Vec<Choice>,
    /// Everything to mend or look at, gravest first.
    pub problems: Vec<ProblemView>,
    /// The first rows, as they would stand in the people table.
    pub first: Vec<PersonRow>,
    /// What would change in the plan that is open; none for a new one.
    pub changes: Option<ChangesView>,
    /// The firm's name: the one asked for, else that of the first file.
    pub name: String,
    /// Where the plan would be written; empty where it is open.
    pub plan: String,
    /// ISO 4217 code of the amounts; empty where nothing says it.
    pub currency: String,
}

/// A file with what it was recognised as.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct FileView {
    /// Name of the file, with the sheet in a workbook.
    pub file: String,
    /// What it is for, in words.
    pub role: String,
    /// What it was recognised as, in words.
    pub recognised: String,
}

/// What a column was taken for, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ColumnView {
    /// Name of the file.
    pub file: String,
    /// Name of the sheet, in a workbook.
    pub sheet: Option<String>,
    /// The file, with its sheet where it has several, in words.
    pub place: String,
    /// The column, from 0.
    pub column: u32,
    /// The heading as it stands; in a file without headings the letter of the column.
    pub heading: String,
    /// The first filled cells, as they stand.
    pub cells: Vec<String>,
    /// Id of what it was taken for; empty where it is not used.
    pub meaning: String,
    /// The same in words.
    pub meaning_text: String,
    /// `said`, `sure`, `likely` or `guess`.
    pub sureness: String,
    /// The same in words; empty where it is not used.
    pub sureness_text: String,
    /// Why, in words; empty where it is not used.
    pub evidence: String,
}

/// What the rows of a file come to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct TotalView {
    /// The file and the column.
    pub place: String,
    /// What the rows come to, in words.
    pub sum: String,
    /// What the file's own row of totals says, or that it has none.
    pub stated: String,
    /// `tied`, `apart`, or `open` where the file states no sum.
    pub state: String,
}

/// What newer files change in a plan.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
pub struct ChangesView {
    /// What changes, in a sentence.
    pub headline: String,
    /// Who came, who left, and what is said otherwise of whom.
    pub lines: Vec<ChangeLine>,
    /// The year's payroll as the plan has it.
    pub before: Figure,
    /// The year's payroll with the newer files.
    pub after: Figure,
    /// Decisions that would no longer find whom they are about.
    pub unmatched: Vec<ProblemView>,
}

/// People of whom one thing changes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ChangeLine {
    /// What changes, with how many.
    pub label: String,
    /// The first of them, by name where they have one.
    pub people: Vec<String>,
    /// How many more there are, in words; empty where all are named.
    pub more: String,
}

/// What files hold before they are part of a plan.
pub(crate) struct Looked<'a> {
    pub name: String,
    pub plan: String,
    pub sources: &'a [Source],
    pub left_out: &'a [Problem],
    pub story: &'a Story,
    pub usable: bool,
    /// The story of the plan that is open, to compare with.
    pub before: Option<&'a Story>,
}

pub(crate) fn look(looked: &Looked<'_>, words: &Words) -> ImportLook {
    let story = looked.story;
    let taken = story.firm.rows.taken;
    // What the files are no cause of can wait until they are taken in.
    let of_files = |problem: &&Problem| problem.place.file.is_some() || chapter(problem.code) == "firm";
    let of_files: Vec<Problem> = story.problems.iter().filter(of_files).cloned().collect();
    let known = |id: String| Choice { name: words.word(&format!("meaning-{id}")), id };
    ImportLook {
        headline: words.text(
            "look-headline",
            &[("taken", Arg::Count(taken.into())), ("read", Arg::Count(story.firm.rows.read.into()))],
        ),
        take_in: words.text("look-take-in", &[("taken", Arg::Count(taken.into()))]),
        usable: looked.usable,
        files: looked.sources.iter().map(|source| file_view(source, words)).collect(),
        rows: row_lines(story, words),
        totals: story.import.totals.iter().map(|total| total_view(total, story.firm.currency, words)).collect(),
        set_aside: set_aside(&story.import, words),
        columns: columns(&story.import, looked.sources, words),
        meanings: meanings().into_iter().map(known).collect(),
        problems: problems_with_cells(
            &[looked.left_out, &of_files].concat(),
            &story.firm.fixes,
            &story.import,
            looked.sources,
            words,
        ),
        first: people(story, words, &PeopleRequest { count: FIRST_ROWS, ..PeopleRequest::default() }).rows,
        changes: looked.before.map(|before| changes_view(before, story, words)),
        name: looked.name.clone(),
        plan: looked.plan.clone(),
        currency: Some(story.firm.currency)
            .filter(|currency| *currency != Currency::NONE)
            .map_or_else(String::new, |currency| currency.code().to_owned()),
    }
}

fn file_view(source: &Source, words: &Words) -> FileView {
    let role = words.word(match source.role {
        Role::Payroll => "role-payroll",
        Role::Lines => "role-lines",
        Role::Ties => "role-ties",
        Role::Accounts => "role-accounts",
        Role::Debtors => "role-debtors",
        Role::Creditors => "role-creditors",
        Role::Bank => "role-bank",
        Role::PayMonths => "role-pay-months",
    });
    let recognised = match &source.profile {
        Some(profile) if profile.starts_with("own-") => words.word("profile-own"),
        Some(profile) => words.word(&format!("profile-{profile}")),
        None => words.word("profile-none"),
    };
    FileView { file: file_of(source, words), role, recognised }
}

/// A file, with its sheet in a workbook.
fn file_of(source: &Source, words: &Words) -> String {
    match &source.table.sheet {
        Some(sheet) => {
            words.text("look-sheet", &[("file", source.table.file.as_str().into()), ("sheet", sheet.as_str().into())])
        }
        None => source.table.file.clone(),
    }
}

/// Rows that are not taken, by file and reason, in the order they were met.
pub(super) fn set_aside(import: &Import, words: &Words) -> Vec<SetAsideView> {
    let mut groups: Vec<(Option<&str>, Code, Vec<u32>)> = Vec::new();
    for aside in &import.set_aside {
        let file = aside.place.file.as_deref();
        let row = aside.place.row.unwrap_or_default();
        match groups.iter_mut().find(|(other, reason, _)| *other == file && *reason == aside.reason) {
            Some((_, _, rows)) => rows.push(row),
            None => groups.push((file, aside.reason, vec![row])),
        }
    }
    let one = |(file, reason, rows): (Option<&str>, Code, Vec<u32>)| SetAsideView {
        place: words.place(&Place::file(file.unwrap_or_default())),
        reason: words.word(&format!("reason-{}", reason.id())),
        count: words.text("rows-count", &[("count", rows.len().into())]),
        rows: ranges(&rows),
    };
    groups.into_iter().map(one).collect()
}

/// Rows as ranges: 2–4, 7.
fn ranges(rows: &[u32]) -> String {
    let runs = rows.chunk_by(|one, next| one + 1 == *next);
    let run = |run: &[u32]| match run {
        [first, .., last] => format!("{first}–{last}"),
        [one] => one.to_string(),
        [] => String::new(),
    };
    runs.map(run).collect::<Vec<_>>().join(", ")
}

/// Problems in words, with the first cells each is about.
pub(super) fn problems_with_cells(
    of: &[Problem],
    fixes: &[Fix],
    import: &Import,
    sources: &[Source],
    words: &Words,
) -> Vec<ProblemView> {
    let cells = |problem: &Problem| -> Vec<String> {
        let (file, column) = (problem.place.file.as_deref(), problem.place.column.as_deref());
        let headed =
            |known: &&ColumnMeaning| Some(known.file.as_str()) == file && Some(known.heading.as_str()) == column;
        let Some(known) = import.columns.iter().find(headed) else { return Vec::new() };
        let Some(source) = sources.get(known.source as usize) else { return Vec::new() };
        let rows = problem.place.row.into_iter().chain(problem.rows.iter().map(|(_, row)| *row));
        let records = rows.take(CELLS_SHOWN).filter_map(|row| source.table.records.of_row(row));
        records.map(|record| record.cell(known.column as usize).to_owned()).filter(|cell| !cell.is_empty()).collect()
    };
    let found = problems(of, fixes, words).into_iter().zip(of);
    found.map(|(view, problem)| ProblemView { cells: cells(problem), ..view }).collect()
}

/// What each column was taken for, with the first cells that stand in it.
pub(super) fn columns(import: &Import, sources: &[Source], words: &Words) -> Vec<ColumnView> {
    let one = |column: &ColumnMeaning| {
        let source = sources.get(column.source as usize)?;
        let at = column.column as usize;
        let mut records = source.table.records.iter();
        // In a file with headings what stands under them; in one without, everything.
        let headed = records.clone().any(|record| record.cell(at) == column.heading);
        if headed {
            records.by_ref().find(|record| record.cell(at) == column.heading);
        }
        let cells = records.map(|record| record.cell(at)).filter(|cell| !cell.is_empty());
        let id = column.meaning.clone().unwrap_or_default();
        let used = !id.is_empty();
        let evidence = column.evidence.iter().map(|why| evidence(why, words)).collect::<Vec<_>>();
        Some(ColumnView {
            file: source.table.file.clone(),
            sheet: source.table.sheet.clone(),
            place: file_of(source, words),
            column: column.column,
            heading: column.heading.clone(),
            cells: cells.take(CELLS_SHOWN).map(str::to_owned).collect(),
            meaning_text: words.word(&if used { format!("meaning-{id}") } else { "meaning-none".to_owned() }),
            meaning: id,
            sureness: column.sureness.id().to_owned(),
            sureness_text: match used {
                true => words.word(&format!("sureness-{}", column.sureness.id())),
                false => String::new(),
            },
            evidence: evidence.join(" "),
        })
    };
    import.columns.iter().filter_map(one).collect()
}

fn evidence(why: &Evidence, words: &Words) -> String {
    match why {
        Evidence::Said => words.word("evidence-said"),
        Evidence::Heading { profile } => {
            words.text("evidence-heading", &[("profile", Arg::Word(format!("profile-{profile}")))])
        }
        Evidence::Values { kind, fit, of } => words.text(
            "evidence-values",
            &[
                ("kind", Arg::Word(format!("values-{kind}"))),
                ("fit", Arg::Count((*fit).into())),
                ("of", Arg::Count((*of).into())),
            ],
        ),
    }
}

fn total_view(total: &ControlTotal, currency: Currency, words: &Words) -> TotalView {
    let money = |value| match currency {
        Currency::NONE => Arg::Number(value),
        currency => Arg::Money(Amount::from_major(value, currency.decimals(), Rounding::HalfUp), currency),
    };
    // The sum of one row is that person's pay; the row itself shows it.
    let rows = Arg::Count(total.rows.into());
    TotalView {
        place: words
            .text("total-place", &[("file", total.file.as_str().into()), ("column", total.column.as_str().into())]),
        sum: words.text("total-sum", &[("rows", rows), ("sum", money(total.sum))]),
        stated: match total.stated {
            Some(stated) => words.text("total-stated", &[("sum", money(stated))]),
            None => words.word("total-none"),
        },
        state: match total.stated {
            Some(stated) if stated == total.sum => "tied",
            Some(_) => "apart",
            None => "open",
        }
        .to_owned(),
    }
}

/// What newer files change: `before` is the plan as it is, `after` as it would be.
pub(crate) fn changes_view(before: &Story, after: &Story, words: &Words) -> ChangesView {
    let found: Changes = leveller_model::import::changes(&before.import, &after.import);
    let name = |story: &Story, key: &str| {
        let row = story.import.rows.iter().find(|row| row.key == *key);
        row.and_then(|row| row.name.as_deref().map(str::to_owned)).unwrap_or_else(|| key.to_owned())
    };
    let line = |id: &str, keys: &[String], story: &Story| ChangeLine {
        label: words.text(&format!("changes-{id}"), &[("count", keys.len().into())]),
        people: keys.iter().take(NAMED).map(|key| name(story, key)).collect(),
        more: match keys.len().saturating_sub(NAMED) {
            0 => String::new(),
            more => words.text("changes-more", &[("count", more.into())]),
        },
    };
    let mut lines = Vec::new();
    if !found.came.is_empty() {
        lines.push(line("came", &found.came, after));
    }
    if !found.left.is_empty() {
        lines.push(line("left", &found.left, before));
    }
    for said in Said::ALL {
        if let Some(keys) = found.otherwise.get(&said) {
            lines.push(line(said.id(), keys, after));
        }
    }
    let unmatched = |story: &Story| -> Vec<Problem> {
        story.problems.iter().filter(|problem| problem.code == Code::DecisionUnmatched).cloned().collect()
    };
    let old = unmatched(before);
    let new: Vec<Problem> = unmatched(after).into_iter().filter(|problem| !old.contains(problem)).collect();
    ChangesView {
        headline: words.text(
            "changes-headline",
            &[
                ("came", found.came.len().into()),
                ("left", found.left.len().into()),
                ("same", Arg::Count(found.same.into())),
            ],
        ),
        lines,
        before: figure(before, words, "firm.payroll.total"),
        after: figure(after, words, "firm.payroll.total"),
        unmatched: problems(&new, &[], words),
    }
}
