//! All tables to one import: keys, reporting lines, managers and pay settled.

use std::collections::{BTreeMap, BTreeSet};

use super::meaning::{Cells, Sureness};
use super::notes::Notes;
use super::pay::settle;
use super::profile::{Meaning, Profile, Reading, is_one_of};
use super::rows::{self, Draft, Left, Sheet};
use super::ties;
use super::{ColumnMeaning, Import, ManagerRef, Record, Role, Row, RowKind, SetAside, Source, Table};
use crate::decision::{Answer, Key};
use crate::problem::{Arg, Code, Place, Problem};

/// Reads all tables with what people answered about their rows. Rows of payroll files are the
/// people and posts; rows of reporting lines add what they know to them.
pub fn read(sources: &[Source], profiles: &[Profile], answers: &BTreeMap<Key, Answer>) -> (Import, Vec<Problem>) {
    let mut import = Import::default();
    let mut notes = Notes::default();
    let mut drafts = Vec::new();
    let mut left = Vec::new();
    let mut roots = Vec::new();
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
        roots.append(&mut sheet.roots);
        import.counts.read += sheet.read;
        drafts.append(&mut sheet.drafts);
        left.append(&mut sheet.left);
    }
    let drafts = give_keys(drafts, &mut import, &mut notes);
    let answerable: BTreeSet<Key> = match answers.is_empty() {
        true => BTreeSet::new(),
        false => drafts.iter().map(|draft| draft.row.key.clone()).collect(),
    };
    let (mut drafts, answered): (Vec<_>, Vec<_>) =
        drafts.into_iter().partition(|draft| answers.get(&draft.row.key) != Some(&Answer::SetAside));
    for draft in answered {
        let (place, reason) = (draft.row.place, Code::RowSetAside);
        notes.row(reason, place.clone());
        left.push(Left { aside: SetAside { place, reason }, id: draft.id, name: draft.row.name });
    }
    let mut people = People::of(&drafts, &left);
    for source in sources.iter().filter(|source| source.role == Role::Lines) {
        let Some(mut sheet) = understand(source, sources, profiles, &mut import, &mut notes) else { continue };
        roots.append(&mut sheet.roots);
        add_lines(sheet, &mut drafts, &mut people, &mut notes);
    }
    for mut draft in drafts {
        draft.row.manager = people.manager(&draft, &roots);
        let answer = answers.get(&draft.row.key);
        // The key lets a screen answer the question where it is shown.
        draft.row.place.key = Some(draft.row.key.clone());
        draft.row.paid = draft.stated.paid().filter(|_| answer.is_none());
        draft.row.pay = settle(&draft.row, &draft.stated, &draft.pay_heading, import.currency, answer, &mut notes);
        draft.row.place.key = None;
        import.rows.push(draft.row);
    }
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
fn give_keys(drafts: Vec<Draft>, import: &mut Import, notes: &mut Notes) -> Vec<Draft> {
    let mut taken: BTreeSet<Key> = drafts.iter().filter_map(|draft| draft.id.clone()).collect();
    let mut seen: BTreeMap<Key, u32> = BTreeMap::new();
    let mut contents: BTreeSet<(Option<String>, Option<String>, String)> = BTreeSet::new();
    let mut kept = Vec::with_capacity(drafts.len());
    for mut draft in drafts {
        let content = std::mem::take(&mut draft.content);
        let own = own_key(&draft, &content);
        let again = match &draft.id {
            Some(_) => !contents.insert((None, draft.id.clone(), content)),
            None => !contents.insert((draft.row.place.file.clone(), None, content)),
        };
        let place = || draft.row.place.clone();
        match &draft.id {
            Some(_) if again && !draft.shares_id => {
                notes.row(Code::RowMerged, place());
                import.counts.merged += 1;
                continue;
            }
            Some(id) => {
                let times = seen.entry(id.clone()).or_default();
                *times += 1;
                draft.row.key = id.clone();
                if *times > 1 {
                    notes.row(Code::RowDuplicateId, place());
                    draft.row.key = format!("{id}#{times}");
                    while !taken.insert(draft.row.key.clone()) {
                        draft.row.key.push('#');
                    }
                }
            }
            None => {
                if again {
                    notes.row(Code::RowExactDuplicate, place());
                }
                let times = seen.entry(own.clone()).or_default();
                *times += 1;
                draft.row.key = if *times > 1 { format!("{own}#{times}") } else { own };
                while !taken.insert(draft.row.key.clone()) {
                    draft.row.key.push('#');
                }
            }
        }
        kept.push(draft);
    }
    kept
}

/// The key of a row without an id: of a person's name and post, or of all the row says where it has no name. A newer
/// file with the row in another place gives it the same key; a row that says something else gets another, and what was
/// decided about it is unmatched rather than somebody else's. It is a digest, because keys reach logs and names must not.
fn own_key(draft: &Draft, content: &str) -> Key {
    let of = match &draft.row.name {
        Some(name) => {
            format!("{}\u{1f}{}", same_name(name), draft.row.title.as_deref().map(same_name).unwrap_or_default())
        }
        None => content.to_owned(),
    };
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
    ids: BTreeMap<String, usize>,
    /// Rows by name; none where several have it.
    names: BTreeMap<String, Option<usize>>,
    /// Ids and names of rows that were set aside.
    gone: BTreeSet<String>,
    keys: Vec<Key>,
}

impl People {
    fn of(drafts: &[Draft], left: &[Left]) -> Self {
        let mut people = Self { ids: BTreeMap::new(), names: BTreeMap::new(), gone: BTreeSet::new(), keys: Vec::new() };
        for (index, draft) in drafts.iter().enumerate() {
            people.keys.push(draft.row.key.clone());
            if let Some(id) = &draft.id {
                people.ids.entry(id.clone()).or_insert(index);
            }
            if let Some(name) = &draft.row.name {
                people.names.entry(same_name(name)).and_modify(|one| *one = None).or_insert(Some(index));
            }
        }
        for left in left {
            people.gone.extend(left.id.clone());
            people.gone.extend(left.name.as_deref().map(same_name));
        }
        people
    }

    fn by_name(&self, name: &str) -> Option<usize> {
        self.names.get(&same_name(name)).copied().flatten()
    }

    fn manager(&self, draft: &Draft, roots: &[String]) -> ManagerRef {
        let Some(text) = draft.manager.as_deref() else { return ManagerRef::Unknown };
        if let Some(index) = self.ids.get(text).copied().or_else(|| self.by_name(text)) {
            return ManagerRef::Key(self.keys[index].clone());
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
