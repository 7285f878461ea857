//! Every profile against its own invented rows.

use std::collections::BTreeMap;

use leveller_model::import::{self, Role, Source};
use leveller_model::problem::Severity;
use serde_json::Value;

use super::cases::{differences, outcome};
use super::profiles;

#[test]
fn every_profile_reads_its_sample() {
    let profiles = profiles();
    let mut found = Vec::new();
    for profile in &profiles {
        for (index, sample) in profile.samples.iter().enumerate() {
            let at = format!("{} sample {index}", profile.id);
            let mut writer = csv::WriterBuilder::new().flexible(true).from_writer(Vec::new());
            sample.records.iter().for_each(|record| writer.write_record(record).unwrap());
            let name = sample.file.as_deref().unwrap_or("payroll.csv");
            let (tables, problems) = import::tables(name, &writer.into_inner().unwrap());
            let grave = problems.iter().any(|problem| problem.severity != Severity::Note);
            assert!(!grave && tables.len() == 1, "{at}: {problems:?}");
            let table = tables.into_iter().next().unwrap();
            let recognised = import::recognise(&table, Role::Payroll, &profiles);
            match sample.asked {
                false if recognised.as_ref() != Some(&profile.id) => {
                    found.push(format!("{at}: recognised as {recognised:?}"));
                }
                true if recognised.is_some() => found.push(format!("{at}: need not be asked for: {recognised:?}")),
                _ => {}
            }
            let source = Source { role: Role::Payroll, profile: Some(profile.id.clone()), table };
            let (import, problems) = import::read(std::slice::from_ref(&source), &profiles, &BTreeMap::new());
            let counts = import.counts;
            assert_eq!(counts.read, counts.taken + counts.merged + counts.set_aside, "{at}: rows add up");
            let expected: Value = serde_json::to_value(&sample.expected).unwrap();
            assert!(expected.get("counts").is_some(), "{at}: says what becomes of its rows");
            differences(&at, &expected, &outcome(&[source], &import, &problems), &mut found);
        }
    }
    assert!(found.is_empty(), "\n{}", found.join("\n"));
}
