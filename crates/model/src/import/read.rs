//! All tables to one import: keys, reporting lines, managers and pay settled.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::sync::Arc;

use foldhash::fast::RandomState;

use super::meaning::{Cells, Sureness};
use super::notes::Notes;
use super::pay::settle;
use super::profile::{Meaning, Profile, Reading};
use super::rows::{self, Draft, Left, Sheet};
use super::word_list::{WordList, is_one_of};
use super::{ColumnMeaning, Import, ManagerRef, Record, Role, Row, RowKind, SetAside, Source, Table};
use super::{halves, ties};
use crate::decision::{Answer, Key};
use crate::problem::{Arg, Code, Place, Problem};

/// Reads all tables with what people answered about their rows. Rows of payroll files are the
/// people and posts; rows of reporting lines add what they know to them.
pub fn read(sources: &[Source], profiles: &[Profile], answers: &BTreeMap<Key, Answer>) -> (Import, Vec<Problem>) {
    let mut import = Import::default();
    let mut notes = Notes::default();
    let mut drafts = Vec::new();
    let mut left = Vec::new();
    let mut roots = WordList::default();
    for source in sources.iter().filter(|source| source.role == Role::Payroll) {
        let Some(mut sheet) = understand(source, sources, profiles, &mut import, &mut notes) else { continue };
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
        match drafts.is_empty() {
            // Half a million rows are moved as one.
            true => drafts = sheet.drafts,
            false => drafts.append(&mut sheet.drafts),
        }
        left.append(&mut sheet.left);
    }
    let mut drafts = give_keys(drafts, &mut import, &mut notes);
    let answerable: BTreeSet<Key> = match answers.is_empty() {
        true => BTreeSet::new(),
        false => drafts.iter().map(|draft| draft.row.key.clone()).collect(),
    };
    let answered = |draft: &mut Draft| answers.get(&draft.row.key) == Some(&Answer::SetAside);
    for draft in drafts.extract_if(.., answered) {
        let (place, reason) = (draft.row.place, Code::RowSetAside);
        notes.row(reason, place.clone());
        left.push(Left {
            aside: SetAside { place, reason },
            id: draft.id.as_deref().map(str::to_owned),
            name: draft.row.name,
        });
    }
    let lines = sources.iter().any(|source| source.role == Role::Lines);
    let mut people = People::of(&drafts, &left, lines);
    for source in sources.iter().filter(|source| source.role == Role::Lines) {
        let Some(sheet) = understand(source, sources, profiles, &mut import, &mut notes) else { continue };
        roots.extend(&sheet.roots);
        add_lines(sheet, &mut drafts, &mut people, &mut notes);
    }
    let managers = halves::each(&drafts, |draft| people.manager(draft, &drafts, &roots));
    // Where rows stand among their drafts is where they stay: nothing is copied.
    let settled = drafts.into_iter().zip(managers).map(|(mut draft, manager)| {
        draft.row.manager = manager;
        let answer = answers.get(&draft.row.key);
        draft.row.paid = draft.stated.paid().filter(|_| answer.is_none());
        draft.row.pay = settle(&draft.row, &draft.stated, &draft.pay_heading, import.currency, answer, &mut notes);
        draft.row
    });
    import.rows = settled.collect();
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
    (import, problems)
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

/// Reads one table and reports what it lacks; none where it adds nothing.
fn understand(
    source: &Source,
    sources: &[Source],
    profiles: &[Profile],
    import: &mut Import,
    notes: &mut Notes,
) -> Option<Sheet> {
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
        return None;
    }
    let Some(mut reading) = Reading::choose(table, source.profile.as_deref(), profiles) else {
        // Not one heading is known: the first record may be a person, so nothing of it is repeated.
        let below = table.records.iter().skip(1);
        say(notes, if below.len() == 0 { Code::FileNoRows } else { lacks });
        let aside = |record: Record<'_>| SetAside { place: Place::row(&label, record.row), reason: lacks };
        let read = count(below.len());
        let left = below.map(|record| Left { aside: aside(record), id: None, name: None }).collect();
        return Some(Sheet { read, left, ..Sheet::default() });
    };
    if source.role == Role::Lines {
        // Pay is the payroll's to say.
        reading.columns.forget_pay();
    }
    let sheet = rows::read(table, &label, &mut reading, notes);
    describe(&label, source, sources, &reading, profiles, import, notes);
    if sheet.read == 0 {
        say(notes, Code::FileNoRows);
    } else if !reading.columns.serves(source.role) {
        say(notes, lacks);
    }
    import.has_lines |= reading.columns.has(Meaning::Manager);
    Some(Sheet { public_body: reading.public_body, roots: reading.words.root, ..sheet })
}

/// Says what each column was taken for, and names those that were not.
fn describe(
    label: &str,
    source: &Source,
    sources: &[Source],
    reading: &Reading,
    profiles: &[Profile],
    import: &mut Import,
    notes: &mut Notes,
) {
    let columns = &reading.columns;
    let cells = Cells::new(&source.table, columns, &reading.words);
    let at = sources.iter().position(|other| std::ptr::eq(other, source)).unwrap_or_default();
    let (mut unused, mut guessed) = (Vec::new(), Vec::new());
    for (column, heading) in columns.headings.iter().enumerate().filter(|(_, heading)| !heading.trim().is_empty()) {
        let meaning = columns.meaning(column);
        let plain = super::headings::plain(heading);
        if meaning.is_none() && !reading.layout.not_needed.iter().any(|known| super::headings::plain(known) == plain) {
            unused.push(heading.as_str());
        }
        let (sureness, evidence) = match meaning {
            Some(meaning) => {
                let known = reading.known_by(column, profiles);
                let by = known.map(|(profile, _)| profile.id.as_str());
                cells.judged(columns, column, meaning, by, known.is_some_and(|(_, said)| said))
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
fn give_keys(mut drafts: Vec<Draft>, import: &mut Import, notes: &mut Notes) -> Vec<Draft> {
    let mut keys = keys_of(&drafts, notes).into_iter();
    let all = drafts.len();
    drafts.retain_mut(|draft| match keys.next().flatten() {
        Some(key) => {
            draft.row.key = key;
            true
        }
        None => false,
    });
    import.counts.merged += count(all - drafts.len());
    drafts
}

/// Returns the key of every row; none of one that says an earlier one again.
fn keys_of(drafts: &[Draft], notes: &mut Notes) -> Vec<Option<Key>> {
    // How many rows have an id so far, and the first of them.
    let mut ids: HashMap<&str, (u32, usize), RandomState> = HashMap::default();
    ids.reserve(drafts.len());
    for draft in drafts {
        ids.extend(draft.id.as_deref().map(|id| (id, (0, 0))));
    }
    let mut made: HashMap<Key, u32, RandomState> = HashMap::default();
    // What rows say that are not the first with their id, and what rows without an id say.
    let mut said: HashSet<(Option<&str>, u128), RandomState> = HashSet::default();
    let mut taken: HashSet<Key, RandomState> = HashSet::default();
    let mut keys = Vec::with_capacity(drafts.len());
    for (index, draft) in drafts.iter().enumerate() {
        let key = match draft.id.as_deref() {
            Some(id) => {
                let (times, first) = ids.get(id).copied().unwrap_or_default();
                let again =
                    times > 0 && (draft.content == drafts[first].content || !said.insert((Some(id), draft.content)));
                if again && !draft.shares_id {
                    notes.row(Code::RowMerged, draft.row.place.clone());
                    keys.push(None);
                    continue;
                }
                ids.insert(id, (times + 1, if times == 0 { index } else { first }));
                match times {
                    0 => id.to_owned(),
                    _ => {
                        notes.row(Code::RowDuplicateId, draft.row.place.clone());
                        free(format!("{id}#{}", times + 1), &ids, &mut taken)
                    }
                }
            }
            None => {
                if !said.insert((draft.row.place.file.as_deref(), draft.content)) {
                    notes.row(Code::RowExactDuplicate, draft.row.place.clone());
                }
                let own = match &draft.row.name {
                    Some(name) => {
                        let title = draft.row.title.as_deref().map(same_name).unwrap_or_default();
                        own_key(&format!("{}\u{1f}{title}", same_name(name)))
                    }
                    None => draft.row.key.clone(),
                };
                let times = made.entry(own.clone()).or_default();
                *times += 1;
                free(if *times > 1 { format!("{own}#{times}") } else { own }, &ids, &mut taken)
            }
        };
        keys.push(Some(key));
    }
    keys
}

/// Makes a key one that no other row has.
fn free(mut key: Key, ids: &HashMap<&str, (u32, usize), RandomState>, taken: &mut HashSet<Key, RandomState>) -> Key {
    while ids.contains_key(key.as_str()) || !taken.insert(key.clone()) {
        key.push('#');
    }
    key
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

/// Everybody by what a reference may call them.
struct People {
    /// Rows by id: the first of an id shared.
    ids: HashMap<Arc<str>, usize, RandomState>,
    /// Rows by name; none where several have it. Only names somebody is called by are in it.
    names: HashMap<String, Option<usize>, RandomState>,
    /// Ids and names of rows that were set aside.
    gone: BTreeSet<String>,
}

impl People {
    /// `lines`: whether reporting lines are still to be matched to them, by whatever name.
    fn of(drafts: &[Draft], left: &[Left], lines: bool) -> Self {
        let mut ids: HashMap<Arc<str>, usize, RandomState> = HashMap::default();
        ids.reserve(drafts.len());
        for (index, draft) in drafts.iter().enumerate() {
            if let Some(id) = &draft.id {
                ids.entry(Arc::clone(id)).or_insert(index);
            }
        }
        // Managers that are no ids may be names. Names are costly to compare: most are told apart by their letters.
        let managers = drafts.iter().filter_map(|draft| draft.manager.as_deref());
        let open = managers.filter(|text| !text.is_empty() && !ids.contains_key(*text));
        let asked: HashSet<u32, RandomState> = open.map(|text| letters(&same_name(text))).collect();
        let mut names: HashMap<String, Option<usize>, RandomState> = HashMap::default();
        for (index, draft) in drafts.iter().enumerate().filter(|_| lines || !asked.is_empty()) {
            if let Some(name) = draft.row.name.as_deref().filter(|name| lines || asked.contains(&letters(name))) {
                names.entry(same_name(name)).and_modify(|one| *one = None).or_insert(Some(index));
            }
        }
        let mut gone = BTreeSet::new();
        for left in left {
            gone.extend(left.id.clone());
            gone.extend(left.name.as_deref().map(same_name));
        }
        Self { ids, names, gone }
    }

    fn by_name(&self, name: &str) -> Option<usize> {
        self.names.get(&same_name(name)).copied().flatten()
    }

    fn manager(&self, draft: &Draft, drafts: &[Draft], roots: &WordList) -> ManagerRef {
        let Some(text) = draft.manager.as_deref() else { return ManagerRef::Unknown };
        if let Some(index) = self.ids.get(text).copied().or_else(|| self.by_name(text)) {
            return ManagerRef::Key(drafts[index].row.key.clone());
        }
        if is_one_of(text, roots) || text.is_empty() {
            // A group that names no senior is not at the top; nothing is known of it.
            let unknown = text.is_empty() && draft.row.kind == RowKind::Group;
            return if unknown { ManagerRef::Unknown } else { ManagerRef::Root };
        }
        match self.gone.contains(text) || self.gone.contains(&same_name(text)) {
            true => ManagerRef::SetAside(text.to_owned()),
            false => ManagerRef::Missing(text.to_owned()),
        }
    }
}

/// The letters and figures of a text without regard to case or order, as one number: names that are compared as the
/// same have the same. Letters that are not ASCII count as nothing.
fn letters(text: &str) -> u32 {
    let text: Cow<'_, str> = if text.is_ascii() { text.into() } else { text.to_lowercase().into() };
    let plain = text.bytes().filter(u8::is_ascii_alphanumeric).map(|byte| u32::from(byte.to_ascii_lowercase()));
    plain.fold(0, |sum: u32, byte| sum.wrapping_add(byte * byte))
}

/// A name as it is compared: `Ash, Jo` is `jo ash`.
fn same_name(name: &str) -> String {
    let turned = name.split_once(',').map(|(last, first)| format!("{first} {last}"));
    let words = turned.as_deref().unwrap_or(name).to_lowercase();
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Adds reporting lines to the people they name.
fn add_lines(sheet: Sheet, drafts: &mut [Draft], people: &mut People, notes: &mut Notes) {
    let mut met = BTreeSet::new();
    let mut known_as = Vec::new();
    for line in sheet.drafts {
        let by_id = line.id.as_ref().and_then(|id| people.ids.get(id).copied());
        let found = by_id.or_else(|| line.row.name.as_deref().and_then(|name| people.by_name(name)));
        let Some(index) = found else {
            notes.row(Code::LineUnmatched, line.row.place);
            continue;
        };
        if !met.insert(index) {
            notes.row(Code::RowDuplicateId, line.row.place);
            continue;
        }
        known_as.extend(line.id.map(|id| (id, index)));
        let draft = &mut drafts[index];
        if line.manager.as_ref().is_some_and(|text| !text.is_empty()) || draft.manager.is_none() {
            draft.manager = line.manager;
        }
        complete(&mut draft.row, line.row);
    }
    for (id, index) in known_as {
        people.ids.entry(id).or_insert(index);
    }
}

/// Fills in what the payroll leaves open. The payroll's own words stand.
fn complete(row: &mut Row, line: Row) {
    fn fill<T>(own: &mut Option<T>, more: Option<T>) {
        *own = own.take().or(more);
    }
    fill(&mut row.name, line.name);
    fill(&mut row.title, line.title);
    fill(&mut row.unit, line.unit);
    fill(&mut row.site, line.site);
    fill(&mut row.shift, line.shift);
    fill(&mut row.grade, line.grade);
    fill(&mut row.hours_week, line.hours_week);
    fill(&mut row.fte, line.fte);
    fill(&mut row.born, line.born);
    fill(&mut row.age, line.age);
    fill(&mut row.started, line.started);
    fill(&mut row.category, line.category);
    if row.skills.is_empty() {
        row.skills = line.skills;
    }
    if row.benefits.is_zero() {
        row.benefits = line.benefits;
    }
    if row.drawings.is_zero() {
        row.drawings = line.drawings;
    }
    row.apprentice |= line.apprentice;
    row.director |= line.director;
    row.executive |= line.executive;
}
