//! Who is at the firm on the day it is looked at: those who have left and those who have not started are set aside.

use std::collections::BTreeMap;

use super::notes::Notes;
use super::{Import, ManagerRef, Row, SetAside};
use crate::Date;
use crate::decision::Key;
use crate::problem::{Code, Place, Problem};

/// Sets aside everybody who is not at the firm on a day. The last day at the firm is a day at it.
pub fn here(mut import: Import, as_of: Date) -> (Import, Vec<Problem>) {
    let reason = |row: &Row| match () {
        () if row.left.is_some_and(|left| left < as_of) => Some(Code::RowLeft),
        () if row.started.is_some_and(|started| started > as_of) => Some(Code::RowNotStarted),
        () => None,
    };
    let mut notes = Notes::default();
    // By key, what a reference to each is called: an id, or a name, which no problem repeats.
    let mut gone = BTreeMap::new();
    for row in &import.rows {
        if let Some(reason) = reason(row) {
            let place = Place::from(&row.place);
            notes.row(reason, place.clone());
            import.set_aside.push(SetAside { place, reason });
            import.counts.taken = import.counts.taken.saturating_sub(1);
            import.counts.set_aside += 1;
            let called = row.name.clone().filter(|_| row.key.starts_with('~'));
            gone.insert(row.key.clone(), (called.unwrap_or_else(|| row.key.clone()), row.manager.clone()));
        }
    }
    if gone.is_empty() {
        return (import, Vec::new());
    }
    import.rows.retain(|row| !gone.contains_key(&row.key));
    // Whom somebody gone reported to, gone or not; in a loop of those gone, nobody.
    let above = |key: &Key| {
        let mut at = key;
        for _ in 0..=gone.len() {
            match gone.get(at) {
                Some((_, ManagerRef::Key(next))) => at = next,
                Some(_) => return None,
                None => return Some(at.clone()),
            }
        }
        None
    };
    for row in &mut import.rows {
        if let ManagerRef::Key(key) = &row.manager
            && let Some((called, _)) = gone.get(key)
        {
            row.manager = ManagerRef::SetAside { reference: called.clone(), above: above(key) };
        }
    }
    if let Some(ties) = &mut import.ties {
        ties.retain(|(one, other, _)| !gone.contains_key(one) && !gone.contains_key(other));
    }
    (import, notes.folded())
}
