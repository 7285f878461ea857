//! The chart of accounts: names by code, from lists that have no amounts.

use std::collections::BTreeMap;

use super::super::SetAside;
use super::super::notes::Notes;
use super::list::List;
use super::words::Field;
use crate::problem::{Code, Place, Problem};

/// Names of accounts by code, and whether each was asked for.
#[derive(Default)]
pub(super) struct Chart {
    names: BTreeMap<String, Named>,
    files: Vec<String>,
}

struct Named {
    name: String,
    place: Place,
    used: bool,
}

impl Chart {
    /// Takes over the names of a list. Returns how many of its rows say a code again, or none.
    pub(super) fn take(&mut self, list: &List<'_>) -> (usize, usize) {
        self.files.push(list.file.to_owned());
        let mut again = 0;
        for &record in &list.body {
            let (code, name) = (list.cell(record, Field::Code), list.cell(record, Field::Name));
            match self.names.contains_key(code) || code.is_empty() {
                true => again += 1,
                false => {
                    let named = Named { name: name.to_owned(), place: list.place(record), used: false };
                    self.names.insert(code.to_owned(), named);
                }
            }
        }
        (list.body.len(), again)
    }

    /// Returns whether a code has a name.
    pub(super) fn knows(&self, code: &str) -> bool {
        self.names.contains_key(code)
    }

    /// Returns the name of a code; blank where it has none.
    pub(super) fn name(&mut self, code: &str) -> String {
        self.names
            .get_mut(code)
            .map(|named| {
                named.used = true;
                named.name.clone()
            })
            .unwrap_or_default()
    }

    /// Returns how many names were used; the others are set aside. Where none was, the lists have nothing to add up.
    pub(super) fn done(self, left: &mut Vec<SetAside>, notes: &mut Notes) -> usize {
        let used = self.names.values().filter(|named| named.used).count();
        if used == 0 {
            for file in self.files {
                notes.say(Problem::new(Code::ChartOnly, Place::file(&file)));
            }
        }
        let unused = self.names.into_values().filter(|named| !named.used);
        left.extend(unused.map(|named| SetAside { place: named.place, reason: Code::ChartOnly }));
        used
    }
}
