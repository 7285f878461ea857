//! Long files whose rows refer to many others: what they need grows as they do, and no faster.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::sync::Arc;

use leveller_model::import::{Import, ManagerRef, Role};

fn read(csv: String) -> Import {
    super::read(&[(Role::Payroll, "many.csv".to_owned(), csv.into_bytes())], &BTreeMap::new()).1
}

#[test]
fn everybody_who_names_a_title_shares_one_list_of_those_who_have_it() {
    const EACH: usize = 10_000;
    let mut csv = String::from("Employee ID,Job title,Reports to,Annual pay (£)\n");
    for number in 0..EACH {
        let _ = writeln!(csv, "M{number},Area manager,,40000");
    }
    for number in 0..EACH {
        let _ = writeln!(csv, "D{number},Driver,Area manager,30000");
    }
    let import = read(csv);
    let lists: Vec<_> = import
        .rows
        .iter()
        .filter_map(|row| match &row.manager {
            ManagerRef::Several { keys, .. } => Some(keys),
            _ => None,
        })
        .collect();
    assert_eq!(lists.len(), EACH);
    assert!(lists.iter().all(|keys| keys.len() == EACH && Arc::ptr_eq(keys, lists[0])));
}

#[test]
fn a_table_may_be_as_deep_as_it_is_long() {
    const ROWS: usize = 30_000;
    let mut csv = String::from("Employee ID,Job title,Outline level,Annual pay (£)\n");
    for number in 1..=ROWS {
        let _ = writeln!(csv, "E{number},Clerk,{number},30000");
    }
    let import = read(csv);
    assert_eq!(import.rows.len(), ROWS);
    assert!(import.rows[0].manager == ManagerRef::Root);
    for pair in import.rows.windows(2) {
        assert!(pair[1].manager == ManagerRef::Key(pair[0].key.clone()), "{:?}", pair[1]);
    }
}
