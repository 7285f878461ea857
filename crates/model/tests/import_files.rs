//! Real files, read where they are at hand, against figures worked out by an independent program.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use leveller_model::import::{self, Import, ManagerRef, Pay, Profile, Role, Row, RowKind, Source};
use leveller_model::problem::{Arg, Code, Problem};
use rust_decimal::{Decimal, RoundingStrategy};
use serde_json::Value;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn profiles() -> Vec<Profile> {
    let folder = fs::read_dir(root().join("data/payroll-profiles")).unwrap();
    folder.map(|file| Profile::parse(&fs::read_to_string(file.unwrap().path()).unwrap()).unwrap()).collect()
}

fn read(folder: &Path, files: &[&str]) -> (Import, Vec<Problem>) {
    let profiles = profiles();
    let mut sources = Vec::new();
    let mut problems = Vec::new();
    for file in files {
        let name = Path::new(file).file_name().unwrap().to_str().unwrap();
        let (tables, found) = import::tables(name, &fs::read(folder.join(file)).unwrap());
        problems.extend(found);
        sources.extend(tables.into_iter().map(|table| Source {
            role: Role::Payroll,
            profile: import::recognise(&table, Role::Payroll, &profiles),
            table,
        }));
    }
    let (import, found) = import::read(&sources, &profiles, &BTreeMap::new());
    problems.extend(found);
    (import, problems)
}

/// Yearly pay of a row in full; none where nothing is counted.
fn yearly(row: &Row) -> Option<Decimal> {
    let posts = if row.kind == RowKind::Group { row.posts } else { row.fte.unwrap_or(Decimal::ONE) };
    let times = |full_time| if full_time { posts } else { Decimal::ONE };
    match &row.pay {
        Pay::Yearly { amount, full_time } => Some(*amount * times(*full_time)),
        Pay::Band { floor, ceiling, full_time } => Some((*floor + *ceiling) / Decimal::TWO * times(*full_time)),
        Pay::Hourly { rate, hours_week } => Some(*rate * *hours_week * Decimal::from(52)),
        Pay::Undisclosed | Pay::Asked { .. } => None,
    }
}

fn number(value: &Value) -> u64 {
    value.as_u64().or_else(|| value["value"].as_u64()).unwrap()
}

fn decimal(value: &Value) -> Decimal {
    value["value"].as_str().unwrap().parse().unwrap()
}

fn count_of(problems: &[Problem], code: Code) -> u64 {
    let of_code = problems.iter().filter(|problem| problem.code == code);
    let counts = of_code.map(|problem| match problem.args.iter().find(|(name, _)| name == "count") {
        Some((_, Arg::Count(count))) => u64::try_from(*count).unwrap(),
        _ => 1,
    });
    counts.sum()
}

#[test]
fn real_files_give_the_expected_figures() {
    let data = root().join("../shared/data");
    let Ok(expected) = fs::read_to_string(data.join("EXPECTED.json")) else {
        println!("skipped: the real files are not at hand");
        return;
    };
    let expected: Value = serde_json::from_str(&expected).unwrap();
    let entries = [
        "organogram/natural-england-2013-09",
        "organogram/national-gallery-2013-09",
        "organogram/pensions-ombudsman-2013-09",
        "organogram/legal-services-board-2013-09",
        "public_payroll/illinois-village-hodgkins-2017",
    ];
    for entry in entries {
        let want = &expected["expected"][entry];
        let files: Vec<&str> = want["files"].as_array().unwrap().iter().map(|file| file.as_str().unwrap()).collect();
        let (got, problems) = read(&data, &files);
        let person = |row: &&Row| row.kind == RowKind::Person;
        let rows = |wanted: &dyn Fn(&&Row) -> bool| got.rows.iter().filter(wanted).count() as u64;
        let of_rows_read = want["rows_read"].as_u64().or_else(|| want["rows_read"]["total"].as_u64());
        assert_eq!(Some(u64::from(got.counts.read)), of_rows_read, "{entry}: rows read");
        assert_eq!(
            got.counts.read,
            got.counts.taken + got.counts.merged + got.counts.set_aside,
            "{entry}: rows add up"
        );
        assert_eq!(rows(&person), number(&want["rows_people"]), "{entry}: people");
        if let Some(groups) = want.get("rows_post_groups") {
            assert_eq!(rows(&|row| !person(row)), number(groups), "{entry}: groups");
        }
        let aside = |code| got.set_aside.iter().filter(|row| row.reason == code).count() as u64;
        let reasons = &want["set_aside"]["reasons"];
        let reason = |name: &str| reasons[name].as_u64().unwrap_or(0);
        assert_eq!(aside(Code::RowEliminated), reason("eliminated post"), "{entry}: eliminated");
        assert_eq!(aside(Code::RowVacant), reason("vacancy"), "{entry}: vacant");
        assert_eq!(Some(u64::from(got.counts.set_aside)), want["set_aside"]["total"].as_u64(), "{entry}: set aside");
        let posts: Decimal = got.rows.iter().map(|row| row.posts).sum();
        assert_eq!(posts, decimal(&want["posts_fte"]), "{entry}: posts");
        let undisclosed = rows(&|row| person(row) && row.pay == Pay::Undisclosed);
        assert_eq!(undisclosed, number(&want["people_with_undisclosed_pay"]), "{entry}: undisclosed");
        let total: Decimal = got.rows.iter().filter_map(yearly).sum();
        let total = total.round_dp_with_strategy(2, RoundingStrategy::MidpointAwayFromZero);
        assert_eq!(total, decimal(&want["pay_total"]), "{entry}: pay");
        match want["roots"].as_u64() {
            Some(roots) => assert_eq!(rows(&|row| row.manager == ManagerRef::Root), roots, "{entry}: roots"),
            None => assert!(!got.has_lines, "{entry}: no reporting lines"),
        }
        let orphans = rows(&|row| matches!(row.manager, ManagerRef::Missing(_) | ManagerRef::SetAside(_)));
        assert_eq!(orphans, want["orphans"]["value"].as_u64().unwrap_or(0), "{entry}: orphans");
        let asked = want["asked_about_as_hourly"]["value"].as_u64().unwrap_or(0);
        assert_eq!(count_of(&problems, Code::PayLooksHourly), asked, "{entry}: asked about as hourly");
        let bands = want["band_problems"]["value"].as_u64().unwrap_or(0);
        assert_eq!(count_of(&problems, Code::PayBand), bands, "{entry}: bands");
        let units: BTreeSet<_> = got.rows.iter().filter_map(|row| row.unit.as_deref()).collect();
        assert_eq!(units.len() as u64, number(&want["departments"]), "{entry}: units");
        assert_eq!(got.public_body, entry.starts_with("organogram"), "{entry}: public body");
        let mut codes: BTreeMap<Code, u64> = BTreeMap::new();
        problems.iter().for_each(|problem| *codes.entry(problem.code).or_default() += 1);
        println!("{entry}: {codes:?}");
    }
}
