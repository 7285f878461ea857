//! Everybody by what references call them: who a row reports to, and the people reporting lines speak of.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::sync::{Arc, OnceLock};

use foldhash::fast::RandomState;

use super::notes::Notes;
use super::reporting::{ABOVE, Reference, TableRows};
use super::rows::{Draft, Left, Sheet};
use super::word_list::{WordList, is_one_of};
use super::{ManagerRef, Row, RowKind, RowPlace};
use crate::decision::Key;
use crate::problem::{Code, Place};

/// Everybody by what a reference may call them.
pub(super) struct People<'a> {
    /// Rows by id: the first of an id shared.
    ids: HashMap<&'a str, u32, RandomState>,
    /// Rows by what else a reference may call them, in the order they are asked: e-mail addresses, names, titles. Only
    /// what somebody may be called by is in it.
    called: [HashMap<String, Called, RandomState>; 3],
    /// Rows by their place, where a table says reporting lines by the order or the paths of its rows.
    places: HashMap<(Arc<str>, u32), u32, RandomState>,
    /// Who rows that were set aside reported to, by their ids, names and addresses, and by their places.
    gone: BTreeMap<String, Option<Reference<'a>>>,
}

/// Rows that are called the same, and their keys, once somebody asked for them: everybody who refers to them so shares
/// one list.
#[derive(Default)]
struct Called {
    rows: Vec<u32>,
    keys: OnceLock<Arc<[Key]>>,
}

/// Who a row reports to, by their number among the rows: most say one.
pub(super) enum Manager {
    Unknown,
    Root,
    One(u32),
    Other(Box<(ManagerRef, Option<Key>)>),
}

impl From<ManagerRef> for Manager {
    fn from(manager: ManagerRef) -> Self {
        Self::Other(Box::new((manager, None)))
    }
}

/// Rows set aside one above another that are stepped over to find somebody who is here.
const GONE_IN_A_ROW: usize = ABOVE - 1;

impl<'a> People<'a> {
    /// `lines`: whether reporting lines are still to be matched to them, by whatever name.
    pub(super) fn of(drafts: &[Draft<'a>], left: &[Left<'a>], lines: bool) -> Self {
        let mut people = Self {
            ids: HashMap::default(),
            called: Default::default(),
            places: HashMap::default(),
            gone: BTreeMap::new(),
        };
        people.ids.reserve(drafts.len());
        let placed = |draft: &Draft<'_>| matches!(draft.manager, Some(Reference::Rows(..) | Reference::OneOf(..)));
        let by_place = drafts.iter().any(placed);
        for (index, draft) in numbered(drafts) {
            if let Some(id) = draft.id {
                people.ids.entry(id).or_insert(index);
            }
            if by_place {
                people.stands_at(&draft.row.place, index);
            }
        }
        // References that are no ids may be names. Names are costly to compare: most are told apart by their letters.
        let references = drafts.iter().map(|draft| &draft.manager).chain(left.iter().map(|left| &left.manager));
        let said = references.flatten().filter_map(Reference::said);
        let open = said.flatten().filter(|text| !people.ids.contains_key(*text));
        let asked: HashSet<u32, RandomState> = open.map(|text| letters(&same_name(text))).collect();
        for (index, draft) in numbered(drafts).filter(|_| lines || !asked.is_empty()) {
            let called = [draft.email, draft.row.name.as_deref(), draft.row.title.as_deref()];
            for (known, text) in people.called.iter_mut().zip(called) {
                if let Some(text) = text.filter(|text| lines || asked.contains(&letters(text))) {
                    known.entry(same_name(text)).or_default().rows.push(index);
                }
            }
        }
        for left in left {
            let id = left.id.as_deref().map(str::to_owned);
            let names = [left.email.map(same_name), left.name.as_deref().map(same_name), id];
            for name in names.into_iter().flatten() {
                people.gone.insert(name, left.manager.clone());
            }
        }
        people
    }

    fn stands_at(&mut self, place: &RowPlace, index: u32) {
        if let (Some(file), Some(row)) = (&place.file, place.row) {
            self.places.insert((Arc::clone(file), row), index);
        }
    }

    /// Whoever is called so, several where several are.
    fn called(&self, text: &str) -> Option<&Called> {
        let name = same_name(text);
        self.called.iter().find_map(|known| known.get(&name))
    }

    fn by_name(&self, name: &str) -> Option<u32> {
        match self.called[1].get(&same_name(name)).map(|called| called.rows.as_slice()) {
            Some([one]) => Some(*one),
            _ => None,
        }
    }

    /// Who a reference stands for: nobody, one or several.
    fn meant(&self, text: &str) -> &[u32] {
        let called = || self.called(text).map_or(&[] as &[u32], |called| &called.rows);
        self.ids.get(text).map_or_else(called, std::slice::from_ref)
    }

    /// Who a row reports to, and somebody else whom other words of the files name.
    pub(super) fn manager(&self, draft: &Draft<'_>, drafts: &[Draft<'_>], roots: &WordList) -> Manager {
        let key = |index: u32| drafts[index as usize].row.key.clone();
        let Some(reference) = &draft.manager else { return Manager::Unknown };
        let said = match reference {
            Reference::One(said) => std::slice::from_ref(said),
            Reference::Said(said) => said.as_slice(),
            Reference::Rows(above) => return self.by_place(above, drafts),
            Reference::OneOf(of) => {
                let found = || of.rows.iter().filter_map(|row| self.at(of.file.as_deref(), *row)).map(key).collect();
                let keys = Arc::clone(of.keys.get_or_init(found));
                let reference = of.rows.first().map(u32::to_string).unwrap_or_default();
                return ManagerRef::Several { reference, keys }.into();
            }
        };
        let names = || said.iter().copied().filter(|text| self.ids.contains_key(*text) || !is_one_of(text, roots));
        let mut found = names().filter_map(|text| match self.meant(text) {
            [one] => Some(*one),
            _ => None,
        });
        if let Some(first) = found.next() {
            return match found.find(|other| *other != first) {
                None => Manager::One(first),
                Some(other) => Manager::Other(Box::new((ManagerRef::Key(key(first)), Some(key(other))))),
            };
        }
        let Some(text) = names().next() else {
            // A group that names no senior is not at the top; nothing is known of it.
            let unknown = said.is_empty() && draft.row.kind == RowKind::Group;
            return if unknown { Manager::Unknown } else { Manager::Root };
        };
        let mut several = names().filter(|text| !self.ids.contains_key(*text));
        let several = several.find_map(|text| Some((text, self.called(text).filter(|called| called.rows.len() > 1)?)));
        if let Some((text, called)) = several {
            let keys = called.keys.get_or_init(|| called.rows.iter().map(|index| key(*index)).collect());
            return ManagerRef::Several { reference: text.to_owned(), keys: Arc::clone(keys) }.into();
        }
        match names().find_map(|text| self.left(text)) {
            Some(above) => {
                let above = above.as_ref().and_then(|above| self.above(above, drafts));
                ManagerRef::SetAside { reference: text.to_owned(), above }
            }
            None => ManagerRef::Missing(text.to_owned()),
        }
        .into()
    }

    /// Who a row that was set aside reported to; none where no such row was.
    fn left(&self, text: &str) -> Option<&Option<Reference<'a>>> {
        self.gone.get(text).or_else(|| self.gone.get(&same_name(text)))
    }

    /// The nearest of some rows of a table that is here.
    fn by_place(&self, above: &TableRows, drafts: &[Draft<'_>]) -> Manager {
        let key = |index: u32| drafts[index as usize].row.key.clone();
        let mut found = above.rows.iter().map(|row| self.at(above.file.as_deref(), *row));
        match found.next().flatten() {
            Some(index) => Manager::One(index),
            None => {
                let reference = above.rows.first().map(u32::to_string).unwrap_or_default();
                ManagerRef::SetAside { reference, above: found.flatten().next().map(key) }.into()
            }
        }
    }

    fn at(&self, file: Option<&str>, row: u32) -> Option<u32> {
        self.places.get(&(Arc::from(file?), row)).copied()
    }

    /// Whoever a reference of a row that was set aside stands for, past others that were.
    fn above<'b>(&'b self, mut reference: &'b Reference<'a>, drafts: &[Draft<'_>]) -> Option<Key> {
        let key = |index: u32| drafts.get(index as usize).map(|draft| draft.row.key.clone());
        for _ in 0..GONE_IN_A_ROW {
            let said = match reference {
                Reference::One(said) => std::slice::from_ref(said),
                Reference::Said(said) => said.as_slice(),
                Reference::Rows(above) => {
                    let here = above.rows.iter().find_map(|row| self.at(above.file.as_deref(), *row));
                    return here.and_then(key);
                }
                Reference::OneOf(..) => return None,
            };
            let found = said.iter().find_map(|text| match self.meant(text) {
                [one] => Some(*one),
                _ => None,
            });
            if let Some(index) = found {
                return key(index);
            }
            reference = said.iter().find_map(|text| self.left(text))?.as_ref()?;
        }
        None
    }
}

/// Drafts, each with its number.
fn numbered<'d, 'a>(drafts: &'d [Draft<'a>]) -> impl Iterator<Item = (u32, &'d Draft<'a>)> {
    (0_u32..).zip(drafts)
}

/// The letters and figures of a text without regard to case or order, as one number: names that are compared as the
/// same have the same. Letters that are not ASCII count as nothing.
fn letters(text: &str) -> u32 {
    let text: Cow<'_, str> = if text.is_ascii() { text.into() } else { text.to_lowercase().into() };
    let plain = text.bytes().filter(u8::is_ascii_alphanumeric).map(|byte| u32::from(byte.to_ascii_lowercase()));
    plain.fold(0, |sum: u32, byte| sum.wrapping_add(byte * byte))
}

/// A name as it is compared: `Ash, Jo` is `jo ash`.
pub(super) fn same_name(name: &str) -> String {
    let turned = name.split_once(',').map(|(last, first)| format!("{first} {last}"));
    let words = turned.as_deref().unwrap_or(name).to_lowercase();
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Adds reporting lines to the people they name.
pub(super) fn add_lines<'a>(sheet: Sheet<'a>, drafts: &mut [Draft<'a>], people: &mut People<'a>, notes: &mut Notes) {
    let mut met = BTreeSet::new();
    let mut known_as = Vec::new();
    for line in sheet.drafts {
        let by_id = line.id.and_then(|id| people.ids.get(id).copied());
        let found = by_id.or_else(|| line.row.name.as_deref().and_then(|name| people.by_name(name)));
        let Some(index) = found else {
            notes.row(Code::LineUnmatched, Place::from(&line.row.place));
            continue;
        };
        people.stands_at(&line.row.place, index);
        if !met.insert(index) {
            notes.row(Code::RowDuplicateId, Place::from(&line.row.place));
            // Another manager than the first line's is said, not lost.
            let own = &mut drafts[index as usize].manager;
            if let (Some(first), Some(more)) =
                (own.as_ref().and_then(Reference::said), line.manager.as_ref().and_then(Reference::said))
            {
                *own = Some(Reference::Said([first, more].concat()));
            }
            continue;
        }
        known_as.extend(line.id.map(|id| (id, index)));
        let draft = &mut drafts[index as usize];
        say(&mut draft.manager, line.manager);
        draft.email = draft.email.or(line.email);
        complete(&mut draft.row, line.row);
    }
    for (id, index) in known_as {
        people.ids.entry(id).or_insert(index);
    }
}

/// Adds what reporting lines say of a manager: before what the payroll says, which is then what else is said.
fn say<'a>(manager: &mut Option<Reference<'a>>, line: Option<Reference<'a>>) {
    let Some(line) = line else { return };
    *manager = match (manager.as_ref().map(Reference::said), line.said()) {
        (Some(_), Some([])) => return,
        (Some(Some(own)), Some(said)) => Some(Reference::Said([said, own].concat())),
        _ => Some(line),
    };
}

/// Fills in what the payroll leaves open. The payroll's own words stand.
fn complete(row: &mut Row, line: Row) {
    fn fill<T>(own: &mut Option<T>, more: Option<T>) {
        *own = own.take().or(more);
    }
    fill(&mut row.name, line.name);
    fill(&mut row.title, line.title);
    fill(&mut row.unit, line.unit);
    fill(&mut row.grade, line.grade);
    fill(&mut row.hours_week, line.hours_week);
    fill(&mut row.fte, line.fte);
    fill(&mut row.born, line.born);
    fill(&mut row.started, line.started);
    if let Some(more) = line.seldom.0 {
        fill(&mut row.site, more.site);
        fill(&mut row.shift, more.shift);
        fill(&mut row.age, more.age);
        fill(&mut row.left, more.left);
        fill(&mut row.category, more.category);
        if row.skills.is_empty() {
            row.skills = more.skills;
        }
        if row.benefits.is_zero() {
            row.benefits = more.benefits;
        }
        if row.drawings.is_zero() {
            row.drawings = more.drawings;
        }
    }
    row.apprentice |= line.apprentice;
    row.director |= line.director;
    row.executive |= line.executive;
}
