//! Numbers the state gives people: they are left out before a table is kept.
//!
//! Beside `identity` this is a second look, not the same one later: what a heading says is known only once a profile is
//! chosen, by which time cells that give themselves away by their shape are already gone, and said to be.

use super::profile::{Meaning, Profile, Reading};
use super::{Records, Table};

/// Returns the table without what stands in columns of numbers of the state for people, which nothing here needs; none
/// where it has no such column. The headings stay, so that the next file like it is known again.
pub fn without_private(table: &Table, profile: Option<&str>, profiles: &[Profile]) -> Option<Table> {
    let reading = Reading::choose(table, profile, profiles)?;
    let private = reading.columns.of(Meaning::PrivateNumber);
    if private.is_empty() {
        return None;
    }
    let plain = reading.plain.as_ref().unwrap_or(table);
    // A table whose columns are people has such a number in each, in the row of its label.
    let labels: Vec<&str> =
        private.iter().filter_map(|column| reading.columns.headings.get(*column)).map(String::as_str).collect();
    let heading = reading.columns.record.and_then(|record| plain.records.get(record)).map_or(0, |record| record.row);
    let mut records = Records::default();
    for record in table.records.iter() {
        let of_label = reading.turned && record.cells().any(|cell| labels.contains(&cell));
        let kept = |(column, cell)| {
            let keep = match reading.turned {
                true => !of_label || labels.contains(&cell),
                false => record.row <= heading || !private.contains(&column),
            };
            if keep { cell } else { "" }
        };
        records.push(record.row, record.cells().enumerate().map(kept));
    }
    Some(Table { file: table.file.clone(), sheet: table.sheet.clone(), records })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::tables;

    #[test]
    fn numbers_of_people_are_not_kept() {
        let profile = "id = \"x\"\ngeneral = true\n[[layout]]\nkind = \"person\"\n[layout.columns]\nname = [\"name\"]\n\
                       title = [\"job\"]\npay-year = [\"salary\"]\nprivate-number = [\"ssn\"]\n";
        let profiles = [Profile::parse(profile).unwrap()];
        let cells = |text: &str| {
            let table = tables("a.csv", text.as_bytes()).0.remove(0);
            let table = without_private(&table, None, &profiles).unwrap();
            table.records.iter().map(|record| record.cells().collect::<Vec<_>>().join(",")).collect::<Vec<_>>()
        };
        assert_eq!(cells("name,ssn,salary\nAda,123,100\n"), ["name,ssn,salary", "Ada,,100"]);
        assert_eq!(
            cells("name,Ada,Bram\njob,a,b\nsalary,1,2\nssn,123,456\n"),
            ["name,Ada,Bram", "job,a,b", "salary,1,2", "ssn,,"]
        );
    }
}
