//! Who reports to whom: what the files say, what was decided about it, and what each fault could be mended with.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::built;
use super::tree::{Above, Tree, tree};
use crate::decision::{Decision, Key, LineOrder};
use crate::import::{Import, ManagerRef, Row};
use crate::money::Amount;
use crate::problem::{Arg, Code, Place, Problem};

/// References that are nobody's and are said one by one; more are said together.
const APART: usize = 50;
/// Rows a problem names.
const NAMED: usize = 5;
/// People of one name who are offered one by one.
const OFFERED: usize = 8;

/// What was decided about reporting lines. The last decision of a kind counts, for each post where it names one.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Lines {
    zeros: bool,
    cut: bool,
    top: Option<Key>,
    built: Option<LineOrder>,
    meant: Vec<(Option<Key>, Option<Key>)>,
    own: BTreeMap<Key, Option<Key>>,
}

impl Lines {
    /// Returns what a list of decisions says of reporting lines.
    pub fn of(decisions: &[Decision]) -> Self {
        let mut lines = Self::default();
        for decision in decisions {
            match decision {
                Decision::LeadingZeros { ignored } => lines.zeros = *ignored,
                Decision::LoopsCut { cut } => lines.cut = *cut,
                Decision::Top { key } => lines.top.clone_from(key),
                Decision::BuildLines { by } => lines.built.clone_from(by),
                Decision::ManagerMeant { like, manager } => lines.meant.push((like.clone(), manager.clone())),
                Decision::ReportsTo { key, manager } => {
                    lines.own.insert(key.clone(), manager.clone());
                }
                _ => {}
            }
        }
        lines
    }

    fn keys(&self) -> impl Iterator<Item = &Key> {
        let meant = self.meant.iter().flat_map(|(like, manager)| like.iter().chain(manager));
        let own = self.own.iter().flat_map(|(key, manager)| [Some(key), manager.as_ref()].into_iter().flatten());
        self.top.iter().chain(meant).chain(own)
    }
}

/// Where a post's line comes from.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum LineFrom {
    /// The files say it.
    #[default]
    Files,
    /// Somebody decided it.
    Decided,
    /// It is made from units and grades.
    Built,
}

/// One way to mend a problem.
#[derive(Debug, Clone, PartialEq)]
pub struct Fix {
    /// The problem it mends: its code and place.
    pub of: (Code, Place),
    /// Id of what it says, by what rule it is proposed included.
    pub label: &'static str,
    /// Values the words need.
    pub args: Vec<(String, Arg)>,
    /// The decision that does it.
    pub decision: Decision,
}

/// The lines as they stand.
pub(super) struct Settled {
    pub(super) above: Vec<Above>,
    pub(super) from: Vec<LineFrom>,
    pub(super) tree: Tree,
    pub(super) problems: Vec<Problem>,
    pub(super) fixes: Vec<Fix>,
}

/// Settles who reports to whom. `pay`: a year's pay of one post of each row, where it is known.
pub(super) fn settle(import: &Import, lines: &Lines, pay: &[Option<Amount>]) -> Settled {
    let rows = &import.rows;
    let index: HashMap<&str, usize> = rows.iter().enumerate().map(|(index, row)| (row.key.as_str(), index)).collect();
    let at = |key: &Key| index.get(key.as_str()).copied();
    let mut desk = Desk {
        rows,
        above: rows.iter().map(|row| said(row, &index)).collect(),
        from: vec![LineFrom::Files; rows.len()],
        tree: Tree::default(),
        size: Vec::new(),
        problems: Vec::new(),
        fixes: Vec::new(),
    };
    for key in lines.keys().filter(|key| at(key).is_none()).collect::<BTreeSet<_>>() {
        desk.problems.push(Problem::new(Code::DecisionUnmatched, Place::key(key)).with("key", key.as_str()));
    }
    let zeros = agree_without_zeros(rows, &desk.above);
    if lines.zeros {
        for (row, manager) in &zeros {
            desk.decide(*row, Some(*manager));
        }
    }
    for (like, manager) in &lines.meant {
        let (Some(manager), Some(like)) = (here(manager.as_ref(), at), here(like.as_ref(), at)) else { continue };
        for row in 0..rows.len() {
            let open = matches!(said(&rows[row], &index), Above::Missing | Above::Unknown);
            let alike = like.is_none_or(|like| rows[row].manager == rows[like].manager);
            if open && alike && (like.is_some() || desk.above[row] == Above::Missing) {
                desk.decide(row, manager);
            }
        }
    }
    let made = lines.built.as_ref().map_or_else(Vec::new, |by| built::build(rows, &desk.above, by, pay));
    for (row, above) in &made {
        desk.above[*row] = *above;
        desk.from[*row] = LineFrom::Built;
    }
    for (key, manager) in &lines.own {
        if let (Some(row), Some(manager)) = (at(key), here(manager.as_ref(), at)) {
            desk.decide(row, manager);
        }
    }
    if lines.cut {
        for members in tree(&desk.above).loops {
            desk.decide(members[0], None);
        }
    }
    if let Some(top) = lines.top.as_ref().and_then(at) {
        let roots: Vec<usize> = (0..rows.len()).filter(|row| desk.above[*row] == Above::Nobody).collect();
        for row in roots.into_iter().chain([top]).filter(|row| !lines.own.contains_key(&rows[*row].key) || *row == top)
        {
            desk.decide(row, Some(top));
        }
    }
    desk.tree = tree(&desk.above);
    desk.size = sizes(&desk.tree);
    desk.look(import, lines, &index, &zeros, pay);
    Settled { above: desk.above, from: desk.from, tree: desk.tree, problems: desk.problems, fixes: desk.fixes }
}

/// What the files say of one row.
fn said(row: &Row, index: &HashMap<&str, usize>) -> Above {
    match &row.manager {
        ManagerRef::Unknown => Above::Unknown,
        ManagerRef::Root => Above::Nobody,
        ManagerRef::Key(key) => index.get(key.as_str()).map_or(Above::Missing, |manager| Above::Post(*manager)),
        ManagerRef::Missing(_) | ManagerRef::SetAside { .. } | ManagerRef::Several { .. } => Above::Missing,
    }
}

/// Somebody a decision names: none where they are no longer here.
#[allow(clippy::option_option, reason = "nobody is named, or somebody who may be gone")]
fn here(key: Option<&Key>, at: impl Fn(&Key) -> Option<usize>) -> Option<Option<usize>> {
    match key {
        Some(key) => at(key).map(Some),
        None => Some(None),
    }
}

/// Rows whose reference is nobody's, with the one row whose id it is but for leading zeros.
fn agree_without_zeros(rows: &[Row], above: &[Above]) -> Vec<(usize, usize)> {
    fn bare(id: &str) -> Option<&str> {
        let digits = !id.is_empty() && id.bytes().all(|byte| byte.is_ascii_digit());
        digits.then(|| id.trim_start_matches('0')).filter(|bare| !bare.is_empty())
    }
    if !rows.iter().any(|row| matches!(&row.manager, ManagerRef::Missing(reference) if bare(reference).is_some())) {
        return Vec::new();
    }
    let mut ids: HashMap<&str, Option<usize>> = HashMap::new();
    for (index, row) in rows.iter().enumerate() {
        if let Some(id) = bare(&row.key) {
            ids.entry(id).and_modify(|one| *one = None).or_insert(Some(index));
        }
    }
    let open = rows.iter().enumerate().filter(|(index, _)| above[*index] == Above::Missing);
    open.filter_map(|(index, row)| match &row.manager {
        ManagerRef::Missing(reference) => Some((index, (*ids.get(bare(reference)?)?)?)),
        _ => None,
    })
    .collect()
}

/// How many rows stand below each, itself included.
fn sizes(tree: &Tree) -> Vec<usize> {
    let mut left: Vec<usize> = tree.reports.iter().map(Vec::len).collect();
    let mut size = vec![1; left.len()];
    let mut ready: Vec<usize> = (0..left.len()).filter(|row| left[*row] == 0).collect();
    while let Some(row) = ready.pop() {
        if let Some(manager) = tree.manager[row] {
            size[manager] += size[row];
            left[manager] -= 1;
            if left[manager] == 0 {
                ready.push(manager);
            }
        }
    }
    size
}

/// The lines while they are settled.
struct Desk<'a> {
    rows: &'a [Row],
    above: Vec<Above>,
    from: Vec<LineFrom>,
    tree: Tree,
    /// Rows below each, itself included.
    size: Vec<usize>,
    problems: Vec<Problem>,
    fixes: Vec<Fix>,
}

impl Desk<'_> {
    /// Puts a row under somebody; under itself or nobody it is at the top.
    fn decide(&mut self, row: usize, manager: Option<usize>) {
        self.above[row] = manager.filter(|manager| *manager != row).map_or(Above::Nobody, Above::Post);
        self.from[row] = LineFrom::Decided;
    }

    /// Says what is wrong with the lines as they stand, and how each could be mended.
    fn look(
        &mut self,
        import: &Import,
        lines: &Lines,
        index: &HashMap<&str, usize>,
        zeros: &[(usize, usize)],
        pay: &[Option<Amount>],
    ) {
        let top = self.top();
        if let Some((first, _)) = zeros.iter().find(|_| !lines.zeros) {
            let place = self.place(*first);
            self.problems.push(Problem::new(Code::ManagerZeros, place.clone()).with("count", zeros.len()));
            let decision = Decision::LeadingZeros { ignored: true };
            self.fix(Code::ManagerZeros, &place, "fix-zeros", vec![("count".to_owned(), zeros.len().into())], decision);
        }
        let offered: BTreeSet<usize> = zeros.iter().filter(|_| !lines.zeros).map(|(row, _)| *row).collect();
        self.look_at_references(&offered, top);
        self.look_at_loops(top);
        self.look_at_two_managers(index);
        self.look_at_roots(lines, top);
        self.look_at_the_rest(import, lines, pay, top);
    }

    /// Posts whose manager is not found, together where the files say the same of them.
    fn look_at_references(&mut self, offered: &BTreeSet<usize>, top: Option<usize>) {
        let mut places: HashMap<&ManagerRef, usize> = HashMap::new();
        let mut groups: Vec<Vec<usize>> = Vec::new();
        let rows = self.rows;
        for row in (0..rows.len()).filter(|row| self.above[*row] == Above::Missing && !offered.contains(row)) {
            let at = *places.entry(&rows[row].manager).or_insert_with(|| {
                groups.push(Vec::new());
                groups.len() - 1
            });
            groups[at].push(row);
        }
        let together: Vec<Vec<usize>> = groups.split_off(groups.len().min(APART));
        for group in groups {
            self.look_at_reference(&group, top);
        }
        let all: Vec<usize> = together.iter().flatten().copied().collect();
        let Some(first) = all.first() else { return };
        let place = Place { key: None, row: None, ..self.place(*first) };
        let problem = Problem::new(Code::ManagerMissing, place.clone()).with("references", together.len());
        self.problems.push(problem.with("manager", "").with("count", all.len()).with("rows", self.named(&all)));
        if let Some(top) = top {
            let decision = Decision::ManagerMeant { like: None, manager: self.key(Some(top)) };
            self.fix(Code::ManagerMissing, &place, "fix-all-to-top", self.who(top), decision);
        }
    }

    fn look_at_reference(&mut self, group: &[usize], top: Option<usize>) {
        let (Some(&first), rows) = (group.first(), self.rows) else { return };
        let (code, reference) = match &rows[first].manager {
            ManagerRef::SetAside { reference, .. } => (Code::ManagerSetAside, reference),
            ManagerRef::Several { reference, .. } => (Code::ManagerSeveral, reference),
            ManagerRef::Missing(reference) | ManagerRef::Key(reference) => (Code::ManagerMissing, reference),
            ManagerRef::Unknown | ManagerRef::Root => return,
        };
        // An id may be repeated; a name or an address may not.
        let shown = reference.contains(|c: char| c.is_ascii_digit()) && !reference.contains([' ', '@']);
        let shown = if shown { Arg::from(reference.as_str()) } else { Arg::Word("name-not-shown".to_owned()) };
        let place = self.place(first);
        let problem = Problem::new(code, place.clone()).with("manager", shown).with("references", 1_usize);
        let mut problem = problem.with("count", group.len()).with("rows", self.named(group));
        if let ManagerRef::Several { keys, .. } = &rows[first].manager {
            problem = problem.with("people", keys.len());
        }
        self.problems.push(problem);
        let mut offer: Vec<(&'static str, usize)> = Vec::new();
        match &rows[first].manager {
            ManagerRef::SetAside { above: Some(above), .. } => {
                offer.extend(rows.iter().position(|row| row.key == *above).map(|row| ("fix-as-the-row-left-out", row)));
            }
            ManagerRef::Several { keys, .. } => {
                let keys: BTreeSet<&str> = keys.iter().map(String::as_str).collect();
                let people = rows.iter().enumerate().filter(|(_, row)| keys.contains(row.key.as_str()));
                offer.extend(people.take(OFFERED).map(|(row, _)| ("fix-this-one", row)));
            }
            _ => offer.extend(self.most_of_the_unit(group).map(|row| ("fix-as-the-unit", row))),
        }
        offer.extend(top.filter(|top| !offer.iter().any(|(_, row)| row == top)).map(|top| ("fix-to-top", top)));
        let below: BTreeSet<usize> = group.iter().copied().collect();
        for (label, row) in offer {
            if !below.contains(&self.root(row)) {
                let decision =
                    Decision::ManagerMeant { like: Some(rows[first].key.clone()), manager: self.key(Some(row)) };
                self.fix(code, &place, label, self.who_of(row, group.len()), decision);
            }
        }
        let decision = Decision::ManagerMeant { like: Some(rows[first].key.clone()), manager: None };
        self.fix(code, &place, "fix-at-the-top", vec![("count".to_owned(), group.len().into())], decision);
    }

    /// Posts of which the files say two managers.
    fn look_at_two_managers(&mut self, index: &HashMap<&str, usize>) {
        let rows = self.rows;
        let two = rows.iter().enumerate().filter(|(row, _)| self.from[*row] == LineFrom::Files);
        let two = two.filter_map(|(row, of)| match (self.above[row], index.get(of.manager_other.as_deref()?)) {
            (Above::Post(first), Some(&other)) => Some((row, first, other)),
            _ => None,
        });
        let two: Vec<(usize, usize, usize)> = two.collect();
        if let (Some((first, ..)), true) = (two.first(), two.len() > APART) {
            let place = Place { key: None, ..self.place(*first) };
            let all: Vec<usize> = two.iter().map(|(row, ..)| *row).collect();
            let problem = Problem::new(Code::ManagerTwo, place).with("one", "").with("other", "");
            self.problems.push(problem.with("count", all.len()).with("rows", self.named(&all)));
            return;
        }
        for (row, first, other) in two {
            let place = self.place(row);
            let problem = Problem::new(Code::ManagerTwo, place.clone());
            let problem = problem.with("one", self.known_as(first)).with("other", self.known_as(other));
            self.problems.push(problem.with("count", 1_usize).with("rows", self.named(&[row])));
            for manager in [first, other] {
                let decision = Decision::ReportsTo { key: rows[row].key.clone(), manager: self.key(Some(manager)) };
                self.fix(Code::ManagerTwo, &place, "fix-reports-to", self.who(manager), decision);
            }
        }
    }

    fn look_at_loops(&mut self, top: Option<usize>) {
        let loops = self.tree.loops.clone();
        for members in loops.iter().take(APART) {
            let named = members.iter().take(APART).map(|&member| self.rows[member].key.as_str());
            let keys = named.chain((members.len() > APART).then_some("…")).collect::<Vec<_>>().join(", ");
            let code = if members.len() == 1 { Code::ManagerSelf } else { Code::ManagerLoop };
            let place = self.place(members[0]);
            let problem = Problem::new(code, place.clone()).with("keys", keys).with("people", members.len());
            self.problems.push(problem.with("loops", 1_usize));
            let key = self.rows[members[0]].key.clone();
            let [to_top, at_the_top] = match code {
                Code::ManagerSelf => ["fix-self-to-top", "fix-self-at-the-top"],
                _ => ["fix-loop-to-top", "fix-loop-at-the-top"],
            };
            if let Some(top) = top {
                let decision = Decision::ReportsTo { key: key.clone(), manager: self.key(Some(top)) };
                let who = ("top".to_owned(), Arg::from(self.known_as(top)));
                let args = self.who(members[0]).into_iter().chain([who]).collect();
                self.fix(code, &place, to_top, args, decision);
            }
            let decision = Decision::ReportsTo { key, manager: None };
            self.fix(code, &place, at_the_top, self.who(members[0]), decision);
            if loops.len() > 1 {
                self.cut_all(code, &place, loops.len());
            }
        }
        let together = loops.iter().skip(APART).map(|members| members[0]).collect::<Vec<_>>();
        if let Some(&first) = together.first() {
            let place = Place { key: None, ..self.place(first) };
            let problem = Problem::new(Code::ManagerLoop, place.clone()).with("keys", self.named(&together));
            self.problems.push(problem.with("people", together.len()).with("loops", together.len()));
            self.cut_all(Code::ManagerLoop, &place, loops.len());
        }
    }

    fn cut_all(&mut self, code: Code, place: &Place, loops: usize) {
        let count = vec![("count".to_owned(), loops.into())];
        self.fix(code, place, "fix-loops", count, Decision::LoopsCut { cut: true });
    }

    /// Several people at the top, unless somebody put them there.
    fn look_at_roots(&mut self, lines: &Lines, top: Option<usize>) {
        let roots = self.above.iter().enumerate().filter(|(_, above)| **above == Above::Nobody).map(|(row, _)| row);
        let (said, open): (Vec<_>, Vec<_>) = roots.partition(|row| lines.own.contains_key(&self.rows[*row].key));
        if let (Some(top), true) = (top, said.len() + open.len() > 1 && !open.is_empty()) {
            let place = self.place(top);
            let all = [said, open].concat();
            let problem = Problem::new(Code::RootsSeveral, place.clone()).with("count", all.len());
            self.problems.push(problem.with("rows", self.named(&all)));
            let decision = Decision::Top { key: self.key(Some(top)) };
            self.fix(Code::RootsSeveral, &place, "fix-top", self.who(top), decision);
        }
    }

    /// Posts nothing is said of, and lines that were made.
    fn look_at_the_rest(&mut self, import: &Import, lines: &Lines, pay: &[Option<Amount>], top: Option<usize>) {
        let unsaid: Vec<usize> = (0..self.rows.len()).filter(|row| self.above[*row] == Above::Unknown).collect();
        let made = self.from.iter().filter(|from| **from == LineFrom::Built).count();
        let mut place = Place::default();
        if let Some(&first) = unsaid.first() {
            let code = match unsaid.len() == self.rows.len() && !import.has_lines {
                true => Code::StructureMissing,
                false => {
                    place = self.place(first);
                    Code::ManagerUnsaid
                }
            };
            let problem = Problem::new(code, place.clone());
            self.problems.push(match code {
                Code::ManagerUnsaid => problem.with("count", unsaid.len()).with("rows", self.named(&unsaid)),
                _ => problem,
            });
            if let Some(top) = top {
                let decision =
                    Decision::ManagerMeant { like: Some(self.rows[first].key.clone()), manager: self.key(Some(top)) };
                self.fix(code, &place, "fix-to-top", self.who_of(top, unsaid.len()), decision);
            }
            for (label, by) in built::proposed(self.rows, pay) {
                let grades = vec![("grades".to_owned(), Arg::from(by.grades.join(", ")))];
                self.fix(code, &place, label, grades, Decision::BuildLines { by: Some(by) });
            }
        }
        if made > 0 {
            let place = Place::address("firm.people");
            let problem = Problem::new(Code::LinesBuilt, place.clone()).with("count", made);
            let by = lines.built.as_ref().is_some_and(|by| !by.grades.is_empty());
            let by = if by { "lines-built-by-grade" } else { "lines-built-by-pay" };
            self.problems.push(problem.with("by", Arg::Word(by.to_owned())));
            self.fix(Code::LinesBuilt, &place, "fix-take-out", Vec::new(), Decision::BuildLines { by: None });
        }
    }

    fn fix(&mut self, code: Code, place: &Place, label: &'static str, args: Vec<(String, Arg)>, decision: Decision) {
        self.fixes.push(Fix { of: (code, place.clone()), label, args, decision });
    }

    /// The place of a row, with its key: a screen goes there.
    fn place(&self, row: usize) -> Place {
        Place { key: Some(self.rows[row].key.clone()), ..Place::from(&self.rows[row].place) }
    }

    fn key(&self, row: Option<usize>) -> Option<Key> {
        row.map(|row| self.rows[row].key.clone())
    }

    /// What a row is called where no name may stand: its title and its id, or its row in the file.
    fn known_as(&self, row: usize) -> String {
        let row = &self.rows[row];
        let own = row.key.starts_with('~');
        let id = if own { row.place.row.map(|row| row.to_string()).unwrap_or_default() } else { row.key.clone() };
        match &row.title {
            Some(title) if row.name.as_deref() != Some(title) => format!("{title} ({id})"),
            _ => id,
        }
    }

    fn who(&self, row: usize) -> Vec<(String, Arg)> {
        vec![("who".to_owned(), Arg::from(self.known_as(row)))]
    }

    /// Who leads so many posts.
    fn who_of(&self, row: usize, posts: usize) -> Vec<(String, Arg)> {
        let count = ("count".to_owned(), Arg::from(posts));
        self.who(row).into_iter().chain([count]).collect()
    }

    /// The rows of a list by their number in the file, the first of many.
    fn named(&self, rows: &[usize]) -> Arg {
        let numbers = rows.iter().take(NAMED).filter_map(|row| self.rows[*row].place.row).map(|row| row.to_string());
        let more = (rows.len() > NAMED).then(|| "…".to_owned());
        Arg::Text(numbers.chain(more).collect::<Vec<_>>().join(", "))
    }

    /// Whoever of those at the top has most people below, the first of equals.
    fn top(&self) -> Option<usize> {
        let roots = (0..self.rows.len()).filter(|row| self.above[*row] == Above::Nobody);
        roots.max_by_key(|row| (self.size[*row], std::cmp::Reverse(*row)))
    }

    /// Where a row's line ends.
    fn root(&self, mut row: usize) -> usize {
        while let Some(manager) = self.tree.manager[row] {
            row = manager;
        }
        row
    }

    /// Whoever most others of the first row's unit report to.
    fn most_of_the_unit(&self, group: &[usize]) -> Option<usize> {
        let unit = self.rows[*group.first()?].unit.as_deref()?;
        let mut managers: BTreeMap<usize, usize> = BTreeMap::new();
        for (row, above) in self.above.iter().enumerate() {
            if let Above::Post(manager) = above
                && self.rows[row].unit.as_deref() == Some(unit)
            {
                *managers.entry(*manager).or_default() += 1;
            }
        }
        managers.into_iter().max_by_key(|(row, reports)| (*reports, std::cmp::Reverse(*row))).map(|(row, _)| row)
    }
}
