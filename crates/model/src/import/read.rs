//! All tables to one import: keys, reporting lines, managers and pay settled.

use std::borrow::Cow;
use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::sync::Arc;

use foldhash::fast::RandomState;

use super::books::{AccountWords, is_surely_books, role_of};
use super::meaning::{Cells, Sureness};
use super::notes::Notes;
use super::pay::settle;
use super::people::{Manager, People, add_lines, same_name};
use super::profile::{Meaning, Profile, Reading};
use super::rows::{self, Draft, Left, Sheet};
use super::watch::{NOBODY, Stopped, Tell, Watch};
use super::word_list::WordList;
use super::{ColumnMeaning, Import, ManagerRef, Record, Role, SetAside, Source, Table};
use super::{several, ties};
use crate::decision::{Answer, Key};
use crate::halves;
use crate::problem::{Arg, Code, Place, Problem};

/// Returns what each sheet of a workbook of payrolls is for: where one of them has pay, another may say who reports to
/// whom, or be a list of the books.
pub fn sheet_roles(sources: &[Source], profiles: &[Profile], words: &AccountWords) -> Vec<Role> {
    let reading = |source: &Source| Reading::choose(&source.table, source.profile.as_deref(), profiles);
    let readings: Vec<Option<Reading>> = sources.iter().map(reading).collect();
    let serves = |reading: &Option<Reading>, role| {
        reading.as_ref().is_some_and(|reading| reading.columns.serves(role) && !reading.columns.are_guessed())
    };
    let one_has_pay = readings.iter().any(|reading| serves(reading, Role::Payroll));
    let of_sheet = |(source, reading): (&Source, &Option<Reading>)| {
        let leads = reading.as_ref().is_some_and(|reading| reading.columns.has(Meaning::Manager));
        match () {
            () if !one_has_pay || serves(reading, Role::Payroll) => source.role,
            () if is_surely_books(&source.table, words) => role_of(&source.table, words).unwrap_or(source.role),
            () if leads && serves(reading, Role::Lines) => Role::Lines,
            () => source.role,
        }
    };
    sources.iter().zip(&readings).map(of_sheet).collect()
}

/// What comes after every row was read: keys, managers, pay; each is told as if it read every row again.
const AFTER: usize = 3;

/// Reads all tables with what people answered about their rows. Rows of payroll files are the
/// people and posts; rows of reporting lines add what they know to them.
pub fn read(sources: &[Source], profiles: &[Profile], answers: &BTreeMap<Key, Answer>) -> (Import, Vec<Problem>) {
    read_told(sources, profiles, answers, NOBODY).unwrap_or_default()
}

/// Reads all tables, as [`read`] does, and tells how far it is. Fails where whoever is told says stop.
pub fn read_told(
    sources: &[Source],
    profiles: &[Profile],
    answers: &BTreeMap<Key, Answer>,
    tell: &Tell<'_>,
) -> Result<(Import, Vec<Problem>), Stopped> {
    let people = sources.iter().filter(|source| matches!(source.role, Role::Payroll | Role::Lines));
    let all: usize = people.map(|source| source.table.records.len()).sum();
    let watch = Watch::new(all * (1 + AFTER), tell);
    let mut import = Import::default();
    let mut notes = Notes::default();
    let mut drafts = Vec::new();
    let mut left = Vec::new();
    let mut roots = WordList::default();
    // Tables in the plain shape, where theirs is another: ids and references stay where they stand.
    let plain: Vec<OnceCell<Table>> = sources.iter().map(|_| OnceCell::new()).collect();
    let of_role = |role| sources.iter().enumerate().filter(move |(_, source)| source.role == role);
    for (at, _) in of_role(Role::Payroll) {
        let Some(mut sheet) = understand(at, sources, &plain[at], profiles, &mut import, &mut notes, &watch)? else {
            continue;
        };
        import.public_body |= sheet.public_body;
        import.totals.extend(sheet.total.take());
        match (import.currency, sheet.currency) {
            (Some(first), Some(other)) if first != other => {
                for draft in &mut sheet.drafts {
                    draft.stated.doubt(Code::CurrencySecond);
                }
            }
            (first, other) => import.currency = first.or(other),
        }
        roots.extend(&sheet.roots);
        import.counts.read += sheet.read;
        import.counts.merged += sheet.merged;
        import.beside.append(&mut sheet.beside);
        match drafts.is_empty() {
            // Half a million rows are moved as one.
            true => drafts = sheet.drafts,
            false => drafts.append(&mut sheet.drafts),
        }
        left.append(&mut sheet.left);
    }
    let mut drafts = give_keys(drafts, &mut import, &mut notes);
    watch.did(all)?;
    let answerable: BTreeSet<Key> = match answers.is_empty() {
        true => BTreeSet::new(),
        false => drafts.iter().map(|draft| draft.row.key.clone()).collect(),
    };
    let answered = |draft: &mut Draft<'_>| answers.get(&draft.row.key) == Some(&Answer::SetAside);
    for draft in drafts.extract_if(.., answered) {
        let (place, reason) = (Place::from(&draft.row.place), Code::RowSetAside);
        notes.row(reason, place.clone());
        let aside = SetAside { place, reason };
        left.push(Left {
            aside,
            id: draft.id.map(Cow::Borrowed),
            email: draft.email,
            name: draft.row.name,
            manager: draft.manager,
        });
    }
    let lines = sources.iter().any(|source| source.role == Role::Lines);
    let mut people = People::of(&drafts, &left, lines);
    for (at, _) in of_role(Role::Lines) {
        let Some(sheet) = understand(at, sources, &plain[at], profiles, &mut import, &mut notes, &watch)? else {
            continue;
        };
        roots.extend(&sheet.roots);
        add_lines(sheet, &mut drafts, &mut people, &mut notes);
    }
    let managers = halves::each(&drafts, |draft| people.manager(draft, &drafts, &roots));
    drop(people);
    watch.did(all)?;
    // Where rows stand among their drafts is where they stay: nothing is copied.
    let settled = drafts.into_iter().map(|mut draft| {
        let answer = answers.get(&draft.row.key);
        draft.row.paid = draft.stated.paid().filter(|_| answer.is_none());
        draft.row.pay = settle(&draft.row, &draft.stated, &draft.pay_heading, import.currency, answer, &mut notes);
        draft.row
    });
    import.rows = settled.collect();
    // The room of what drafts had beside.
    import.rows.shrink_to_fit();
    for (index, manager) in managers.into_iter().enumerate() {
        let (manager, other) = match manager {
            Manager::One(one) => (ManagerRef::Key(import.rows[one as usize].key.clone()), None),
            Manager::Other(other) => *other,
            Manager::Unknown => (ManagerRef::Unknown, None),
            Manager::Root => (ManagerRef::Root, None),
        };
        let row = &mut import.rows[index];
        row.manager = manager;
        if other.is_some() {
            row.manager_other = other;
        }
    }
    watch.did(all)?;
    let mut of_ties = Vec::new();
    for source in sources.iter().filter(|source| source.role == Role::Ties) {
        let (ties, problems) = ties::matched(&source.table, &import.rows);
        import.ties.get_or_insert_default().extend(ties);
        of_ties.extend(problems);
    }
    import.counts.taken = count(import.rows.len());
    import.counts.set_aside = count(left.len());
    import.set_aside = left.into_iter().map(|left| left.aside).collect();
    let mut problems = notes.folded();
    problems.extend(of_ties);
    let of_nobody = answers.keys().filter(|key| !answerable.contains(*key));
    problems
        .extend(of_nobody.map(|key| Problem::new(Code::DecisionUnmatched, Place::key(key)).with("key", key.as_str())));
    Ok((import, problems))
}

fn count(rows: usize) -> u32 {
    u32::try_from(rows).unwrap_or(u32::MAX)
}

/// What places call a table: its file, and its sheet where a workbook has several.
fn label(table: &Table, sources: &[Source]) -> String {
    let of_file = sources.iter().filter(|source| source.table.file == table.file).count();
    match &table.sheet {
        Some(sheet) if of_file > 1 => format!("{} [{sheet}]", table.file),
        _ => table.file.clone(),
    }
}

/// Reads one table and reports what it lacks; none where it adds nothing. `at`: which source it is; `kept`: where the
/// table is put in the plain shape, if its own is another.
fn understand<'a>(
    at: usize,
    sources: &'a [Source],
    kept: &'a OnceCell<Table>,
    profiles: &[Profile],
    import: &mut Import,
    notes: &mut Notes,
    watch: &Watch<'_>,
) -> Result<Option<Sheet<'a>>, Stopped> {
    let Some(source) = sources.get(at) else { return Ok(None) };
    let table = &source.table;
    let label = label(table, sources);
    let say = |notes: &mut Notes, code| notes.say(Problem::new(code, Place::file(&label)));
    let lacks = match source.role {
        Role::Payroll => Code::ColumnPayMissing,
        _ => Code::ColumnPersonMissing,
    };
    let useful = |source: &&Source| {
        let reading = Reading::choose(&source.table, source.profile.as_deref(), profiles);
        reading.is_some_and(|reading| reading.columns.serves(source.role) && !reading.columns.are_guessed())
    };
    // A workbook has its notes and sums on other sheets: where one sheet is a payroll, the rest may be anything.
    let sister = |other: &&Source| other.table.file == table.file && other.role == source.role;
    let is_spare =
        table.sheet.is_some() && !useful(&source) && sources.iter().filter(sister).any(|other| useful(&other));
    if is_spare {
        say(notes, Code::SheetUnused);
        return Ok(None);
    }
    let Some(mut reading) = Reading::choose(table, source.profile.as_deref(), profiles) else {
        // Not one heading is known: the first record may be a person, so nothing of it is repeated.
        let below = table.records.iter().skip(1);
        say(notes, if below.len() == 0 { Code::FileNoRows } else { lacks });
        let aside = |record: Record<'_>| SetAside { place: Place::row(&label, record.row), reason: lacks };
        let read = count(below.len());
        let left = below
            .map(|record| Left { aside: aside(record), id: None, email: None, name: None, manager: None })
            .collect();
        return Ok(Some(Sheet { read, left, ..Sheet::default() }));
    };
    if source.role == Role::Lines {
        // Pay is the payroll's to say.
        reading.columns.forget_pay();
    }
    if reading.turned {
        say(notes, Code::TableTurned);
    }
    let plain = reading.plain.take();
    let (each, apart) = several::one_row_each(plain.as_ref().unwrap_or(table), &mut reading);
    let table = match each.or(plain) {
        Some(plain) => kept.get_or_init(|| plain),
        None => table,
    };
    let mut sheet = rows::read(table, &label, &mut reading, notes, watch)?;
    sheet.read += count(apart.aside.len()) + count(apart.merged.len());
    for (row, reason, id) in apart.aside {
        let place = Place::row(&label, row);
        notes.row(reason, place.clone());
        let aside = SetAside { place, reason };
        sheet.left.push(Left { aside, id: id.map(Cow::Owned), email: None, name: None, manager: None });
    }
    apart.merged.iter().for_each(|row| notes.row(Code::RowSamePerson, Place::row(&label, *row)));
    sheet.merged = count(apart.merged.len()) + several::add_up_runs(&mut sheet.drafts, &reading, notes);
    if sheet.merged > 0 {
        sheet.beside.iter_mut().for_each(|beside| beside.yearly = None);
    }
    describe(&label, at, table, &reading, profiles, import, notes);
    if sheet.read == 0 {
        say(notes, Code::FileNoRows);
    } else if !reading.columns.serves(source.role) {
        say(notes, lacks);
    }
    let lines = [Meaning::Manager, Meaning::Path, Meaning::Step, Meaning::Level];
    import.has_lines |= lines.into_iter().any(|meaning| reading.columns.has(meaning));
    Ok(Some(Sheet { public_body: reading.public_body, roots: reading.words.root, ..sheet }))
}

/// Says what each column was taken for, and names those that were not. `at`: which source it is.
fn describe(
    label: &str,
    at: usize,
    table: &Table,
    reading: &Reading,
    profiles: &[Profile],
    import: &mut Import,
    notes: &mut Notes,
) {
    let columns = &reading.columns;
    let cells = Cells::new(table, columns, &reading.words);
    let (mut unused, mut guessed) = (Vec::new(), Vec::new());
    for (column, heading) in columns.headings.iter().enumerate().filter(|(_, heading)| !heading.trim().is_empty()) {
        let meaning = columns.meaning(column);
        if meaning.is_none() && !reading.layout.leaves_out(heading) {
            unused.push(heading.as_str());
        }
        let (sureness, evidence) = match meaning {
            Some(meaning) => {
                let known = reading.known_by(column, profiles);
                let by = known.map(|(profile, _)| profile.id.as_str());
                let said = known.is_some_and(|(_, said)| said) && !columns.is_guessed(column);
                cells.judged(columns, column, meaning, by, said)
            }
            None => (Sureness::Sure, Vec::new()),
        };
        // Of pay the rows themselves say it, as none of it is counted.
        if meaning.is_some_and(|meaning| columns.is_guessed(column) && !meaning.is_pay()) {
            guessed.push(heading.as_str());
        }
        import.columns.push(ColumnMeaning {
            file: label.to_owned(),
            source: count(at),
            column: count(column),
            heading: heading.clone(),
            meaning: meaning.map(Meaning::id),
            sureness,
            evidence,
        });
    }
    if !guessed.is_empty() {
        let problem = Problem::new(Code::ColumnGuessed, Place::file(label));
        notes.say(problem.with("count", guessed.len()).with("columns", Arg::Text(guessed.join(", "))));
    }
    if !unused.is_empty() {
        let problem = Problem::new(Code::ColumnUnused, Place::file(label));
        notes.say(problem.with("count", unused.len()).with("columns", Arg::Text(unused.join(", "))));
    }
}

/// Gives every row its key and folds a row that says an earlier one again, id and all.
fn give_keys<'a>(mut drafts: Vec<Draft<'a>>, import: &mut Import, notes: &mut Notes) -> Vec<Draft<'a>> {
    // How many rows have an id so far, and the first of them.
    let mut ids: HashMap<&str, (u32, u32), RandomState> = HashMap::default();
    ids.reserve(drafts.len());
    for draft in &drafts {
        ids.extend(draft.id.map(|id| (id, (0, 0))));
    }
    let mut made: HashMap<Key, u32, RandomState> = HashMap::default();
    // What rows say that are not the first with their id, and what rows without an id say, by their file.
    let mut said: HashSet<(&str, [u64; 2]), RandomState> = HashSet::default();
    let mut said_in: HashSet<(Option<Arc<str>>, [u64; 2]), RandomState> = HashSet::default();
    let mut taken: HashSet<Key, RandomState> = HashSet::default();
    let mut again = BTreeSet::new();
    for index in 0..count(drafts.len()) {
        let draft = &drafts[index as usize];
        let key = match draft.id {
            Some(id) => {
                if is_rounded(id) {
                    notes.row(Code::IdRounded, Place::from(&draft.row.place));
                }
                let (times, first) = ids.get(id).copied().unwrap_or_default();
                let is_again =
                    times > 0 && (draft.content == drafts[first as usize].content || !said.insert((id, draft.content)));
                if is_again && !draft.shares_id {
                    notes.row(Code::RowMerged, Place::from(&draft.row.place));
                    again.insert(index);
                    continue;
                }
                ids.insert(id, (times + 1, if times == 0 { index } else { first }));
                match times {
                    0 => id.to_owned(),
                    _ => {
                        notes.row(Code::RowDuplicateId, Place::from(&draft.row.place));
                        free(format!("{id}#{}", times + 1), &ids, &mut taken)
                    }
                }
            }
            None => {
                if !said_in.insert((draft.row.place.file.clone(), draft.content)) {
                    notes.row(Code::RowExactDuplicate, Place::from(&draft.row.place));
                }
                let own = match (draft.email, &draft.row.name) {
                    // An address is one person's, whatever post they go on to.
                    (Some(email), _) => own_key(&email.to_lowercase()),
                    (None, Some(name)) => {
                        let title = draft.row.title.as_deref().map(same_name).unwrap_or_default();
                        own_key(&format!("{}\u{1f}{title}", same_name(name)))
                    }
                    (None, None) => draft.row.key.clone(),
                };
                let times = made.entry(own.clone()).or_default();
                *times += 1;
                free(if *times > 1 { format!("{own}#{times}") } else { own }, &ids, &mut taken)
            }
        };
        drafts[index as usize].row.key = key;
    }
    import.counts.merged += count(again.len());
    if !again.is_empty() {
        let mut index = 0..;
        drafts.retain(|_| index.next().is_some_and(|index| !again.contains(&index)));
    }
    drafts
}

/// Makes a key one that no other row has.
fn free(mut key: Key, ids: &HashMap<&str, (u32, u32), RandomState>, taken: &mut HashSet<Key, RandomState>) -> Key {
    while ids.contains_key(key.as_str()) || !taken.insert(key.clone()) {
        key.push('#');
    }
    key
}

/// Whether an id is what a spreadsheet makes of a long number that it shows in short, such as `1.23457E+14`.
fn is_rounded(id: &str) -> bool {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let split = id.split_once("E+").and_then(|(number, power)| Some((number.split_once(['.', ','])?, power)));
    split.is_some_and(|((whole, part), power)| whole.len() == 1 && digits(whole) && digits(part) && digits(power))
}

/// The key of a row without an id: of a person's name and post, or of all the row says where it has no name. A newer
/// file with the row in another place gives it the same key; a row that says something else gets another, and what was
/// decided about it is unmatched rather than somebody else's. It is a digest, because keys reach logs and names must not.
pub(super) fn own_key(of: &str) -> Key {
    format!("~{:016x}", digest(of.bytes()))
}

/// FNV-1a: nothing rests on it but that it is the same on every machine and in every version.
pub(super) fn digest(bytes: impl Iterator<Item = u8>) -> u64 {
    const BASIS: u64 = 0xcbf2_9ce4_8422_2325;
    const PRIME: u64 = 0x100_0000_01b3;
    bytes.fold(BASIS, |digest, byte| (digest ^ u64::from(byte)).wrapping_mul(PRIME))
}
