//! Real files, read where they are at hand, against figures worked out by an independent program.
//!
//! `CASES` is the list of them: what each is read with, and where it is not to be compared, why.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use leveller_model::decision::Answer;
use leveller_model::import::{self, BesideKind, Import, ManagerRef, Pay, Role, Row, RowKind, Source};
use leveller_model::problem::{Arg, Code, Problem};
use rust_decimal::{Decimal, RoundingStrategy};
use rust_decimal_macros::dec;
use serde_json::Value;

use super::{profiles, root};

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

fn number(value: &Value) -> Option<u64> {
    value.as_u64().or_else(|| value["value"].as_u64()).or_else(|| value["total"].as_u64())
}

fn decimal(value: &Value) -> Option<Decimal> {
    value.as_str().or_else(|| value["value"].as_str()).map(|text| text.parse().unwrap())
}

fn count_of(problems: &[Problem], code: Code) -> u64 {
    let of_code = problems.iter().filter(|problem| problem.code == code);
    let counts = of_code.map(|problem| match problem.args.iter().find(|(name, _)| name == "count") {
        Some((_, Arg::Count(count))) => u64::try_from(*count).unwrap(),
        _ => 1,
    });
    counts.sum()
}

/// One entry of EXPECTED.json and what it is read with.
struct Case {
    entry: &'static str,
    /// Files with their role and the profile asked for; empty reads those of the entry as payrolls, each as recognised.
    files: &'static [(Role, &'static str, &'static str)],
    /// What every question about pay is answered with, where the entry's total rests on an answer.
    answer: Option<Answer>,
    /// Which figure of the entry's `pay_total` the answers lead to.
    total: &'static str,
    /// Lines above the headings, which are no rows here and are in the entry's counts.
    above: u64,
    /// Figures of the entry that are not ours, each with the reason.
    not: &'static [(&'static str, &'static str)],
}

const AS_IT_STANDS: Case = Case { entry: "", files: &[], answer: None, total: "value", above: 0, not: &[] };

/// Entries read as they stand, with every figure compared.
const PLAIN: &[&str] = &[
    "organogram/natural-england-2013-09",
    "organogram/national-gallery-2013-09",
    "organogram/pensions-ombudsman-2013-09",
    "organogram/legal-services-board-2013-09",
    "organogram/dclg-2013-09",
    "organogram/decc-2013-09",
    "organogram/defence-equipment-support-2013-10",
    "organogram/gangmasters-licensing-2013-09",
    "organogram/hmrc-2013-09",
    "organogram/ifg-dcms-2010-2015",
    "organogram/ifg-hmt-2010-2016",
    "organogram/LARGE-ifg-11-departments",
    "organogram/app-processed-dcms",
    "public_payroll/illinois-village-hodgkins-2017",
    "public_payroll/chicago-city-employees-31133",
    "public_payroll/illinois-bga-2016-sample-5000",
    "public_payroll/illinois-bga-2017-actual-pt2-park-districts",
    "public_payroll/illinois-bga-2017-sample-5000-upper",
    "public_payroll/illinois-bga-standardized-fixture-2017",
    "public_payroll/illinois-cook-county-2017-amendment",
    "public_payroll/LARGE-illinois-chicago-concat",
    "public_payroll/czech-pirates/2017-01-cerpani_rozpoctu",
    "public_payroll/czech-pirates/2017-06-cerpani_rozpoctu",
    "public_payroll/czech-pirates/2018-05-cerpani_rozpoctu",
    "hr_sample/chinook",
    "exports/adp-paydata-batch",
];

/// Files of a month that do not say so: pay is asked about, and counted as stated once somebody says it is a year's.
const OF_A_MONTH: &[&str] = &[
    "public_payroll/czech-pirates/2016-payroll",
    "public_payroll/czech-pirates/2017-01-zamestnanci",
    "public_payroll/czech-pirates/2017-01-dodavatele",
    "public_payroll/czech-pirates/2017-01-odmeny",
    "public_payroll/czech-pirates/2017-06-zamestnanci",
    "public_payroll/czech-pirates/2017-06-dodavatele",
    "public_payroll/czech-pirates/2017-06-odmeny",
    "public_payroll/czech-pirates/2018-05-zamestnanci",
    "public_payroll/czech-pirates/2018-05-dodavatele",
    "public_payroll/czech-pirates/2018-05-odmeny",
];

fn cases() -> Vec<Case> {
    let plain = PLAIN.iter().map(|entry| Case { entry, ..AS_IT_STANDS });
    let of_a_month = OF_A_MONTH.iter().map(|entry| Case {
        entry,
        answer: Some(Answer::Yearly),
        not: &[("orphans", "a manager whose name stands on several rows may be any of them, and is asked about")],
        ..AS_IT_STANDS
    });
    let full_week = || Some(Answer::Hourly { hours_week: dec!(40) });
    let others = [
        Case {
            entry: "public_payroll/seattle-wage-data-excerpt",
            answer: full_week(),
            total: "alternative_40_hours_all",
            ..AS_IT_STANDS
        },
        Case {
            entry: "public_payroll/czech-pirates/2017-contracts-register",
            not: &[
                ("undisclosed", "rates without hours are asked about, and a rate of 0 is stated"),
                ("orphans", "a manager whose name stands on several rows may be any of them, and is asked about"),
            ],
            ..AS_IT_STANDS
        },
        Case {
            entry: "hr_sample/adventureworks",
            files: &[
                (Role::Payroll, "hr_sample/adventureworks/EmployeePayHistory.csv", "adventureworks"),
                (Role::Lines, "hr_sample/adventureworks/Employee.csv", "adventureworks"),
            ],
            answer: full_week(),
            total: "alternative_40_hours",
            not: &[
                ("read", "the entry counts each of the five tables"),
                ("set aside", "the entry counts earlier rates apart, and so does the next figure"),
                ("roots", "the reporting line is a path in a code of the database, which is not read"),
                ("units", "departments stand in a table of their own"),
            ],
            ..AS_IT_STANDS
        },
        Case {
            entry: "exports/gusto-payroll-journal",
            total: "alternative_annualised_x12",
            above: 2,
            not: &[("reasons", "lines of title inside the table are named as headings again")],
            ..AS_IT_STANDS
        },
    ];
    plain.chain(of_a_month).chain(others).collect()
}

/// Reads a case: as it stands, and again with its answers.
fn read_case(case: &Case, want: &Value, data: &Path) -> (Import, Vec<Problem>, Import) {
    let named: Vec<(Role, String, Option<&str>)> = match case.files {
        [] => want["files"]
            .as_array()
            .unwrap()
            .iter()
            .map(|path| (Role::Payroll, path.as_str().unwrap().to_owned(), None))
            .collect(),
        files => files.iter().map(|(role, path, profile)| (*role, (*path).to_owned(), Some(*profile))).collect(),
    };
    let profiles = profiles();
    let mut sources = Vec::new();
    for (role, path, profile) in named {
        let name = Path::new(&path).file_name().unwrap().to_str().unwrap();
        let (tables, problems) = import::tables(name, &fs::read(data.join(&path)).unwrap());
        assert!(problems.is_empty(), "{path}: {problems:?}");
        sources.extend(tables.into_iter().map(|table| Source {
            role,
            profile: profile.map(str::to_owned).or_else(|| import::recognise(&table, role, &profiles)),
            table,
        }));
    }
    let (got, problems) = import::read(&sources, &profiles, &BTreeMap::new());
    let asked = got.rows.iter().filter(|row| matches!(row.pay, Pay::Asked { .. }));
    let answers: BTreeMap<_, _> = match &case.answer {
        Some(answer) => asked.map(|row| (row.key.clone(), answer.clone())).collect(),
        None => BTreeMap::new(),
    };
    let (answered, _) = match answers.is_empty() {
        true => (got.clone(), Vec::new()),
        false => import::read(&sources, &profiles, &answers),
    };
    (got, problems, answered)
}

/// Reasons of EXPECTED.json with our code.
const REASONS: &[(&str, Code)] = &[
    ("eliminated post", Code::RowEliminated),
    ("vacancy", Code::RowVacant),
    ("other snapshot date", Code::RowOtherDate),
    ("repeated header", Code::RowRepeatedHeading),
    ("total row", Code::RowTotals),
    ("budget line, not a person", Code::RowNotPerson),
    ("synthetic root row (id \"root\", everything else blank)", Code::RowNotPerson),
    ("contract not valid (Platnost = neplatný)", Code::RowLeft),
];

/// Every figure of a case that differs from the entry's.
fn compared(case: &Case, want: &Value, data: &Path) -> (String, Vec<String>) {
    let (got, problems, answered) = read_case(case, want, data);
    let mut found = Vec::new();
    let mut same = |what: &str, ours: Option<String>, theirs: Option<String>| {
        let left_out = case.not.iter().any(|(not, _)| *not == what);
        if !left_out && theirs.is_some() && ours != theirs {
            found.push(format!("{}: {what}: {ours:?}, expected {theirs:?}", case.entry));
        }
    };
    let text = |number: u64| Some(number.to_string());
    let all = |number: Option<u64>| number.map(|number| number.to_string());
    let person = |row: &&Row| row.kind == RowKind::Person;
    let rows = |wanted: &dyn Fn(&&Row) -> bool| got.rows.iter().filter(wanted).count() as u64;
    let counts = got.counts;
    // Blank rows are no rows here; the figures count them as set aside.
    let left_blank = want["set_aside"]["reasons"]["blank row"].as_u64().unwrap_or(0);
    let empty = got.set_aside.iter().filter(|row| row.reason == Code::RowEmpty).count() as u64;
    let outside = case.above + left_blank - empty;
    same("read", text(u64::from(counts.read) + outside), all(number(&want["rows_read"])));
    same(
        "sum of counts",
        text(u64::from(counts.taken + counts.merged + counts.set_aside)),
        text(u64::from(counts.read)),
    );
    same("people", text(rows(&person) + u64::from(counts.merged)), all(number(&want["rows_people"])));
    same("groups", text(rows(&|row| !person(row))), all(number(&want["rows_post_groups"])));
    same("set aside", text(u64::from(counts.set_aside) + outside), all(want["set_aside"]["total"].as_u64()));
    let reasons = &want["set_aside"]["reasons"];
    let mut of_reason: BTreeMap<Code, u64> = BTreeMap::new();
    for (name, code) in REASONS {
        *of_reason.entry(*code).or_default() += reasons[name].as_u64().unwrap_or(0);
    }
    for (code, expected) in of_reason {
        let ours = got.set_aside.iter().filter(|row| row.reason == code).count() as u64;
        let earlier = want["history_rows_not_current"]["pay"].as_u64().filter(|_| code == Code::RowOtherDate);
        same(
            "reasons",
            Some(format!("{} {ours}", code.id())),
            Some(format!("{} {}", code.id(), earlier.unwrap_or(expected))),
        );
    }
    let posts: Decimal = got.rows.iter().map(|row| row.posts).sum();
    same(
        "posts",
        Some(posts.normalize().to_string()),
        decimal(&want["posts_fte"]).map(|posts| posts.normalize().to_string()),
    );
    let undisclosed = rows(&|row| person(row) && row.pay == Pay::Undisclosed);
    same("undisclosed", text(undisclosed), all(number(&want["people_with_undisclosed_pay"])));
    let total: Decimal = answered.rows.iter().filter_map(yearly).sum();
    let pence = |sum: Decimal| sum.round_dp_with_strategy(2, RoundingStrategy::MidpointAwayFromZero).normalize();
    let expected = decimal(&want["pay_total"][case.total]).unwrap_or_default();
    same("pay", Some(pence(total).to_string()), Some(pence(expected).to_string()));
    match number(&want["roots"]) {
        Some(roots) => same("roots", text(rows(&|row| row.manager == ManagerRef::Root)), text(roots)),
        None => same("lines", Some(got.has_lines.to_string()), Some(false.to_string())),
    }
    let orphans = rows(&|row| {
        matches!(row.manager, ManagerRef::Missing(_) | ManagerRef::SetAside { .. } | ManagerRef::Several { .. })
    });
    same("orphans", text(orphans), all(number(&want["orphans"])));
    let asked = number(&want["asked_about_as_hourly"]);
    let ours = count_of(&problems, Code::PayLooksHourly) + count_of(&problems, Code::PayHoursMissing);
    same("asked about as hourly", text(ours), all(asked));
    same("bands", text(count_of(&problems, Code::PayBand)), all(number(&want["band_problems"])));
    let units: BTreeSet<_> = got.rows.iter().filter_map(|row| row.unit.as_deref()).collect();
    let no_rows = got.rows.is_empty();
    same("units", text(units.len() as u64), all(number(&want["departments"]).filter(|_| !no_rows)));
    same(
        "duplicates",
        text(count_of(&problems, Code::RowExactDuplicate)),
        match want["exact_duplicate_rows"]["value"].as_u64() {
            // A row with an id is taken up into the first that says the same.
            Some(rows) if case.entry.starts_with("public") || case.entry.contains("LARGE") => text(rows),
            _ => None,
        },
    );
    let beside = |kind| {
        got.beside.iter().filter(|one| one.kind == kind).map(|one| one.total).sum::<Decimal>().normalize().to_string()
    };
    let extra = ["extra_pay_total", "flat_fee_total"].iter().find_map(|name| decimal(&want[*name]));
    let extra = extra.or_else(|| decimal(&want["pay_total"]["bonus_total"]));
    same("extras", Some(beside(BesideKind::Extra)), extra.map(|sum| sum.normalize().to_string()));
    let charges = decimal(&want["employer_on_cost"]);
    same("employer charges", Some(beside(BesideKind::EmployerCharge)), charges.map(|sum| sum.normalize().to_string()));
    same("public body", Some(got.public_body.to_string()), Some(case.entry.starts_with("organogram").to_string()));
    let mut why: BTreeMap<&str, u64> = BTreeMap::new();
    got.set_aside.iter().for_each(|row| *why.entry(row.reason.id()).or_default() += 1);
    let why: Vec<String> = why.into_iter().map(|(reason, rows)| format!("{reason} {rows}")).collect();
    let line = format!(
        "{:<58} {:>7} {:>7} {:>6} {:>7} {:>16}  {}",
        case.entry,
        counts.read,
        counts.taken,
        counts.merged,
        counts.set_aside,
        pence(total),
        why.join(", ")
    );
    (line, found)
}

#[test]
fn real_files_give_the_expected_figures() {
    let data = root().join("../shared/data");
    let Ok(expected) = fs::read_to_string(data.join("EXPECTED.json")) else {
        println!("skipped: the real files are not at hand");
        return;
    };
    let expected: Value = serde_json::from_str(&expected).unwrap();
    let cases = cases();
    // Every file of people is one of the cases.
    let people = |entry: &&String| {
        let books = ["exports/datev", "exports/quickbooks", "exports/COLUMN", "financials"];
        !books.iter().any(|start| entry.starts_with(start))
    };
    let listed: BTreeSet<&str> = cases.iter().map(|case| case.entry).collect();
    let missing: Vec<_> = expected["expected"]
        .as_object()
        .unwrap()
        .keys()
        .filter(people)
        .filter(|entry| !listed.contains(entry.as_str()))
        .collect();
    assert!(missing.is_empty(), "not compared: {missing:?}");
    println!("{:<58} {:>7} {:>7} {:>6} {:>7} {:>16}", "entry", "rows", "taken", "merged", "aside", "gross");
    let mut found = Vec::new();
    for case in &cases {
        let (line, differs) = compared(case, &expected["expected"][case.entry], &data);
        println!("{line}");
        found.extend(differs);
    }
    assert!(found.is_empty(), "\n{}", found.join("\n"));
}
