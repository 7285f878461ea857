//! Real files, read where they are at hand, against figures worked out by an independent program.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use leveller_model::import::{ManagerRef, Pay, Role, Row, RowKind};
use leveller_model::problem::{Arg, Code, Problem};
use rust_decimal::{Decimal, RoundingStrategy};
use serde_json::Value;

use super::{read, root};

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
        "organogram/dclg-2013-09",
        "organogram/decc-2013-09",
        "organogram/defence-equipment-support-2013-10",
        "organogram/gangmasters-licensing-2013-09",
        "organogram/hmrc-2013-09",
        "public_payroll/chicago-city-employees-31133",
        "public_payroll/illinois-bga-2016-sample-5000",
        "public_payroll/illinois-bga-2017-actual-pt2-park-districts",
        "public_payroll/illinois-bga-2017-sample-5000-upper",
        "public_payroll/illinois-bga-standardized-fixture-2017",
        "public_payroll/illinois-cook-county-2017-amendment",
    ];
    for entry in entries {
        let want = &expected["expected"][entry];
        let file = |path: &Value| {
            let path = Path::new(path.as_str().unwrap());
            let name = path.file_name().unwrap().to_str().unwrap().to_owned();
            (Role::Payroll, name, fs::read(data.join(path)).unwrap())
        };
        let files: Vec<_> = want["files"].as_array().unwrap().iter().map(file).collect();
        let (_, got, problems) = read(&files, &BTreeMap::new());
        let person = |row: &&Row| row.kind == RowKind::Person;
        let rows = |wanted: &dyn Fn(&&Row) -> bool| got.rows.iter().filter(wanted).count() as u64;
        let of_rows_read = want["rows_read"].as_u64().or_else(|| want["rows_read"]["total"].as_u64());
        // Blank rows are no rows here; the figures count them as set aside.
        let blank = want["set_aside"]["reasons"]["blank row"].as_u64().unwrap_or(0);
        assert_eq!(Some(u64::from(got.counts.read) + blank), of_rows_read, "{entry}: rows read");
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
        assert_eq!(
            Some(u64::from(got.counts.set_aside) + blank),
            want["set_aside"]["total"].as_u64(),
            "{entry}: set aside"
        );
        let posts: Decimal = got.rows.iter().map(|row| row.posts).sum();
        assert_eq!(posts, decimal(&want["posts_fte"]), "{entry}: posts");
        let undisclosed = rows(&|row| person(row) && row.pay == Pay::Undisclosed);
        assert_eq!(undisclosed, number(&want["people_with_undisclosed_pay"]), "{entry}: undisclosed");
        let total: Decimal = got.rows.iter().filter_map(yearly).sum();
        let pence = |sum: Decimal| sum.round_dp_with_strategy(2, RoundingStrategy::MidpointAwayFromZero);
        assert_eq!(pence(total), pence(decimal(&want["pay_total"])), "{entry}: pay");
        match want["roots"].as_u64() {
            Some(roots) => assert_eq!(rows(&|row| row.manager == ManagerRef::Root), roots, "{entry}: roots"),
            None => assert!(!got.has_lines, "{entry}: no reporting lines"),
        }
        let orphans = rows(&|row| {
            matches!(row.manager, ManagerRef::Missing(_) | ManagerRef::SetAside { .. } | ManagerRef::Several { .. })
        });
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
