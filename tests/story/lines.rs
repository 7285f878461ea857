//! Reporting lines: each fault is said, and each fix that is offered does what it says.

use std::collections::BTreeSet;
use std::fs;

use leveller_model::decision::{Decision, LineOrder};
use leveller_model::firm::LineFrom;
use leveller_model::import::Role;
use leveller_model::problem::Code;
use leveller_model::story::Story;
use proptest::prelude::*;

use super::given::{given, sources, told};
use super::root;

const HEAD: &str = "id,name,department,grade,hours a week,annual salary,reports to\n";

/// A firm of rows `id,name,department,grade,hours,pay,manager` with what was decided.
fn firm(rows: &str, decisions: &[Decision]) -> Story {
    let payroll = format!("{HEAD}{rows}");
    let files = sources(&[(Role::Payroll, "payroll.csv", payroll.as_bytes())]);
    let mut plan = given("gb", "2026-10-30".parse().unwrap(), None, files, Vec::new());
    plan.scenarios[0].decisions = decisions.to_vec();
    told(&plan)
}

/// Who each reports to, by id; `-` at the top, `?` where no line reaches it.
fn lines(story: &Story) -> String {
    let staff = &story.firm.staff;
    let line = |post: &leveller_model::firm::Post| match (post.manager, post.layer) {
        (Some(manager), _) => format!("{}<{}", post.key, staff[manager as usize].key),
        (None, Some(1)) => format!("{}<-", post.key),
        (None, _) => format!("{}<?", post.key),
    };
    staff.iter().map(line).collect::<Vec<_>>().join(" ")
}

fn count(story: &Story, code: Code) -> usize {
    story.problems.iter().filter(|problem| problem.code == code).count()
}

/// The decisions offered for the first problem of a code, each with the id of its words.
fn offered(story: &Story, code: Code) -> Vec<(&'static str, Decision)> {
    let problem = story.problems.iter().find(|problem| problem.code == code).unwrap();
    let own = story.firm.fixes.iter().filter(|fix| fix.of == (code, problem.place.clone()));
    own.map(|fix| (fix.label, fix.decision.clone())).collect()
}

fn fix(story: &Story, code: Code, label: &str) -> Decision {
    let all = offered(story, code);
    let labels: Vec<_> = all.iter().map(|(label, _)| *label).collect();
    all.into_iter().find(|(one, _)| *one == label).unwrap_or_else(|| panic!("{label} is not among {labels:?}")).1
}

#[test]
fn leading_zeros_are_offered_and_never_ignored_unasked() {
    let rows = "41,A,,,40,40000,\n42,B,,,40,30000,00000041\n43,C,,,40,30000,00000042\n44,D,,,40,30000,00000099\n";
    let story = firm(rows, &[]);
    assert_eq!(lines(&story), "41<- 42<? 43<? 44<?");
    assert_eq!((count(&story, Code::ManagerZeros), count(&story, Code::ManagerMissing)), (1, 1));
    let story = firm(rows, &[fix(&story, Code::ManagerZeros, "fix-zeros")]);
    assert_eq!(lines(&story), "41<- 42<41 43<42 44<?");
    assert_eq!((count(&story, Code::ManagerZeros), count(&story, Code::ManagerMissing)), (0, 1));
    assert_eq!(story.firm.staff[1].line, LineFrom::Decided);
}

#[test]
fn one_fix_holds_for_every_post_that_names_the_same_manager() {
    let rows = "1,A,Board,,40,40000,\n2,B,Works,,40,30000,1\n3,C,Works,,40,30000,2\n4,D,Works,,40,30000,2\n\
                5,E,Works,,40,30000,CEO-OLD9\n6,F,Works,,40,30000,CEO-OLD9\n";
    let story = firm(rows, &[]);
    assert_eq!(count(&story, Code::ManagerMissing), 1);
    // Of the rest of Works, two report to 2 and one to 1.
    let unit = firm(rows, &[fix(&story, Code::ManagerMissing, "fix-as-the-unit")]);
    assert_eq!(lines(&unit), "1<- 2<1 3<2 4<2 5<2 6<2");
    let top = firm(rows, &[fix(&story, Code::ManagerMissing, "fix-to-top")]);
    assert_eq!(lines(&top), "1<- 2<1 3<2 4<2 5<1 6<1");
    // A later decision about one of them holds for that one.
    let own = Decision::ReportsTo { key: "6".into(), manager: Some("3".into()) };
    let one = firm(rows, &[own, fix(&story, Code::ManagerMissing, "fix-to-top")]);
    assert_eq!(lines(&one), "1<- 2<1 3<2 4<2 5<1 6<3");
    // A newer file in which another post names the same manager: the decision holds for it too.
    let newer =
        firm(&format!("{rows}7,G,Works,,40,30000,CEO-OLD9\n"), &[fix(&story, Code::ManagerMissing, "fix-to-top")]);
    assert!(lines(&newer).ends_with("7<1"));
}

#[test]
fn nobody_is_offered_who_stands_below() {
    // 2 leads Works and names somebody who is gone: most of Works report to 2.
    let rows = "1,A,Board,,40,40000,\n2,B,Works,,40,30000,9\n3,C,Works,,40,30000,2\n4,D,Works,,40,30000,3\n";
    let labels: Vec<_> = offered(&firm(rows, &[]), Code::ManagerMissing).into_iter().map(|(label, _)| label).collect();
    assert_eq!(labels, ["fix-to-top", "fix-at-the-top"]);
}

#[test]
fn loops_and_self_reports_are_cut_where_the_rule_says() {
    let rows = "1,A,,,40,40000,\n2,B,,,40,30000,3\n3,C,,,40,30000,2\n4,D,,,40,30000,4\n5,E,,,40,30000,4\n";
    let story = firm(rows, &[]);
    assert_eq!((count(&story, Code::ManagerLoop), count(&story, Code::ManagerSelf)), (1, 1));
    let one = firm(rows, &[fix(&story, Code::ManagerLoop, "fix-loop-to-top")]);
    assert_eq!(lines(&one), "1<- 2<1 3<2 4<? 5<4");
    let all = firm(rows, &[fix(&story, Code::ManagerSelf, "fix-loops")]);
    assert_eq!(lines(&all), "1<- 2<- 3<2 4<- 5<4");
    assert_eq!((count(&all, Code::ManagerLoop), count(&all, Code::ManagerSelf)), (0, 0));
    // Three tops are left. 2 and 4 have as many below as each other and more than 1; 2 is the first.
    let top = firm(rows, &[Decision::LoopsCut { cut: true }, fix(&all, Code::RootsSeveral, "fix-top")]);
    assert_eq!(lines(&top), "1<2 2<- 3<2 4<2 5<4");
    assert_eq!(count(&top, Code::RootsSeveral), 0);
}

#[test]
fn who_is_meant_by_a_name_of_several_is_asked() {
    let rows = "1,Jo Ash,,,40,40000,\n2,Jo Ash,,,40,30000,1\n3,C,,,40,30000,Jo Ash\n4,D,,,40,30000,Jo Ash\n";
    let story = firm(rows, &[]);
    assert_eq!(count(&story, Code::ManagerSeveral), 1);
    let all = offered(&story, Code::ManagerSeveral);
    assert_eq!(all.iter().filter(|(label, _)| *label == "fix-this-one").count(), 2);
    let meant = firm(rows, &[all[1].1.clone()]);
    assert_eq!(lines(&meant), "1<- 2<1 3<2 4<2");
}

#[test]
fn those_below_a_row_set_aside_report_to_whom_it_did() {
    let rows = "1,A,,,40,40000,\n2,Vacant,,,40,0,1\n3,C,,,40,30000,2\n";
    let story = firm(rows, &[]);
    let next = firm(rows, &[fix(&story, Code::ManagerSetAside, "fix-as-the-row-left-out")]);
    assert_eq!(lines(&next), "1<- 3<1");
}

#[test]
fn tops_somebody_put_there_are_no_problem() {
    let rows = "1,A,,,40,40000,\n2,B,,,40,30000,\n3,C,,,40,30000,1\n";
    assert_eq!(count(&firm(rows, &[]), Code::RootsSeveral), 1);
    let both = ["1", "2"].map(|key| Decision::ReportsTo { key: key.into(), manager: None });
    assert_eq!(count(&firm(rows, &both), Code::RootsSeveral), 0);
}

#[test]
fn a_decision_about_somebody_who_is_gone_is_said() {
    let rows = "1,A,,,40,40000,\n2,B,,,40,30000,1\n";
    let gone = [
        Decision::ReportsTo { key: "2".into(), manager: Some("9".into()) },
        Decision::ManagerMeant { like: Some("8".into()), manager: None },
        Decision::Top { key: Some("7".into()) },
    ];
    let story = firm(rows, &gone);
    assert_eq!(lines(&story), "1<- 2<1");
    assert_eq!(count(&story, Code::DecisionUnmatched), 3);
}

#[test]
fn a_missing_structure_is_made_by_department_and_grade() {
    // Grades by what they are paid on average: D 90000, M (50000 + 46000) / 2, W 30000. In Works 3 is the higher grade.
    let rows = "1,A,Board,D,40,90000\n2,B,Works,W,40,32000\n3,C,Works,M,40,50000\n4,D,Works,W,40,28000\n\
                5,E,Shop,M,40,46000\n6,F,Shop,W,40,30000\n7,G,,W,40,30000\n";
    let story = firm(rows, &[]);
    let build = fix(&story, Code::StructureMissing, "fix-build-by-grade");
    let order = LineOrder { grades: ["D", "M", "W"].map(str::to_owned).to_vec(), pay: false };
    assert_eq!(build, Decision::BuildLines { by: Some(order) });
    let made = firm(rows, std::slice::from_ref(&build));
    assert_eq!(lines(&made), "1<- 2<3 3<1 4<3 5<1 6<5 7<1");
    assert_eq!((count(&made, Code::StructureMissing), count(&made, Code::LinesBuilt)), (0, 1));
    assert!(made.firm.staff.iter().all(|post| post.line == LineFrom::Built));
    // Then it is edited: that line is nobody's guess any more.
    let edited = firm(rows, &[build, Decision::ReportsTo { key: "4".into(), manager: Some("2".into()) }]);
    assert_eq!(lines(&edited), "1<- 2<3 3<1 4<2 5<1 6<5 7<1");
    assert_eq!(edited.firm.staff[3].line, LineFrom::Decided);
    let out = fix(&edited, Code::LinesBuilt, "fix-take-out");
    assert_eq!(count(&firm(rows, &[out]), Code::StructureMissing), 1);
}

#[test]
fn without_grades_pay_is_asked_for() {
    let rows = "1,A,Works,,40,40000\n2,B,Works,,40,50000\n3,C,Shop,,40,30000\n";
    let story = firm(rows, &[]);
    let labels: Vec<_> = offered(&story, Code::StructureMissing).into_iter().map(|(label, _)| label).collect();
    assert_eq!(labels, ["fix-build-by-pay"]);
    let made = firm(rows, &[fix(&story, Code::StructureMissing, "fix-build-by-pay")]);
    assert_eq!(lines(&made), "1<2 2<- 3<2");
}

/// Files of a real firm, read where they are at hand, with what was decided.
fn real(files: &[&str], decisions: &[Decision]) -> Option<Story> {
    let folder = root().join("../shared/data");
    let read: Option<Vec<(&str, Vec<u8>)>> =
        files.iter().map(|name| Some((*name, fs::read(folder.join(name)).ok()?))).collect();
    let Some(read) = read else {
        println!("skipped: the real files are not at hand");
        return None;
    };
    let given_files: Vec<(Role, &str, &[u8])> =
        read.iter().map(|(name, bytes)| (Role::Payroll, *name, bytes.as_slice())).collect();
    let mut plan = given("gb", "2026-10-30".parse().unwrap(), None, sources(&given_files), Vec::new());
    plan.scenarios[0].decisions = decisions.to_vec();
    Some(told(&plan))
}

/// What an independent program found in a real file: `shared/data/EXPECTED.json`.
fn expected(entry: &str, path: &str) -> u64 {
    let text = fs::read_to_string(root().join("../shared/data/EXPECTED.json")).unwrap();
    let all: serde_json::Value = serde_json::from_str(&text).unwrap();
    all["expected"][entry].pointer(path).and_then(serde_json::Value::as_u64).unwrap()
}

#[test]
fn a_real_file_whose_ids_lost_their_zeros() {
    let files = ["senior", "junior"].map(|of| format!("organogram/defence-equipment-support-2013-10-{of}.csv"));
    let files: Vec<&str> = files.iter().map(String::as_str).collect();
    let Some(story) = real(&files, &[]) else { return };
    let entry = "organogram/defence-equipment-support-2013-10";
    let with_zeros = expected(entry, "/orphans/value");
    let without = expected(entry, "/links_if_leading_zeros_are_ignored/value/orphans/value");
    assert_eq!(u64::from(story.firm.structure.orphans), with_zeros);
    let ignored = fix(&story, Code::ManagerZeros, "fix-zeros");
    let story = real(&files, &[ignored]).unwrap();
    assert_eq!(u64::from(story.firm.structure.orphans), without);
    assert_eq!(count(&story, Code::ManagerZeros), 0);
}

#[test]
fn real_files_whose_managers_were_set_aside() {
    for (entry, name) in [("organogram/dclg-2013-09", "dclg-2013-09"), ("organogram/hmrc-2013-09", "hmrc-2013-09")] {
        let files = ["senior", "junior"].map(|of| format!("organogram/{name}-{of}.csv"));
        let files: Vec<&str> = files.iter().map(String::as_str).collect();
        let Some(story) = real(&files, &[]) else { return };
        assert_eq!(u64::from(story.firm.structure.orphans), expected(entry, "/orphans/value"), "{entry}");
        let of = |fix: &&leveller_model::firm::Fix| fix.of.0 == Code::ManagerSetAside;
        let mut met = BTreeSet::new();
        let first: Vec<Decision> = story
            .firm
            .fixes
            .iter()
            .filter(of)
            .filter(|fix| met.insert(fix.of.clone()))
            .map(|fix| fix.decision.clone())
            .collect();
        assert_eq!(first.len(), count(&story, Code::ManagerSetAside), "{entry}: every one of them can be mended");
        let story = real(&files, &first).unwrap();
        assert_eq!(story.firm.structure.orphans, 0, "{entry}");
        assert_eq!(story.firm.structure.loops, 0, "{entry}");
    }
}

#[test]
fn a_real_file_of_ids_and_managers() {
    let Some(story) = real(&["hr_sample/chinook-employees-reportsto.csv"], &[]) else { return };
    let structure = &story.firm.structure;
    assert_eq!(u64::from(structure.roots), expected("hr_sample/chinook", "/roots/value"));
    assert_eq!((structure.orphans, structure.loops), (0, 0));
    assert_eq!(lines(&story), "1<- 2<1 3<2 4<2 5<2 6<1 7<6 8<6");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn lines_that_are_made_lose_nobody_and_have_one_top(
        people in prop::collection::vec((0_usize..4, 0_usize..4, 20_000_u32..60_000), 1..30),
        pay in any::<bool>(),
    ) {
        let units = ["", "Works", "Shop", "Yard"];
        let grades = ["", "M", "S", "W"];
        let rows: String = people.iter().enumerate().map(|(id, (unit, grade, pay))| {
            format!("p{id},P,{},{},40,{pay}\n", units[*unit], grades[*grade])
        }).collect();
        let by = LineOrder { grades: vec!["M".into(), "S".into(), "W".into()], pay };
        let story = firm(&rows, &[Decision::BuildLines { by: Some(by) }]);
        prop_assert_eq!(story.firm.staff.len(), people.len());
        prop_assert_eq!(story.firm.structure.roots, 1);
        prop_assert_eq!(story.firm.structure.loops, 0);
        prop_assert!(story.firm.staff.iter().all(|post| post.layer.is_some()));
    }

    #[test]
    fn any_decisions_over_any_lines_leave_every_line_with_an_end(
        managers in prop::collection::vec(0_usize..14, 1..12),
        decisions in prop::collection::vec((0_usize..7, 0_usize..14, 0_usize..14), 0..8),
    ) {
        let rows: String = managers.iter().enumerate().map(|(id, manager)| {
            let manager = match manager { 0 => String::new(), 13 => "gone".to_owned(), other => format!("p{other}") };
            format!("p{id},P,Works,G{},40,30000,{manager}\n", id % 3)
        }).collect();
        let key = |at: usize| format!("p{at}");
        let decisions: Vec<Decision> = decisions.into_iter().map(|(kind, one, other)| match kind {
            0 => Decision::ReportsTo { key: key(one), manager: Some(key(other)) },
            1 => Decision::ReportsTo { key: key(one), manager: None },
            2 => Decision::ManagerMeant { like: Some(key(one)), manager: Some(key(other)) },
            3 => Decision::ManagerMeant { like: None, manager: Some(key(other)) },
            4 => Decision::LoopsCut { cut: one % 2 == 0 },
            5 => Decision::Top { key: Some(key(one)) },
            _ => Decision::BuildLines { by: Some(LineOrder { grades: vec!["G1".into()], pay: true }) },
        }).collect();
        let story = firm(&rows, &decisions);
        let staff = &story.firm.staff;
        for start in 0..staff.len() {
            let mut met = BTreeSet::new();
            let mut at = Some(start);
            while let Some(index) = at {
                prop_assert!(met.insert(index));
                at = staff[index].manager.map(|manager| manager as usize);
            }
        }
        if decisions.iter().any(|decision| matches!(decision, Decision::LoopsCut { cut: true }))
            && !decisions.iter().any(|decision| matches!(decision, Decision::LoopsCut { cut: false }))
        {
            prop_assert_eq!(story.firm.structure.loops, 0);
        }
    }
}

/// In the stacked register the two at the top are said to report to themselves.
#[test]
fn in_a_real_register_those_who_report_to_themselves_are_said_and_can_stand_at_the_top() {
    let data = root().join("../shared/data");
    let Ok(text) = fs::read_to_string(data.join("EXPECTED.json")) else {
        println!("skipped: the real files are not at hand");
        return;
    };
    let expected: serde_json::Value = serde_json::from_str(&text).unwrap();
    let want = &expected["expected"]["organogram/ifg-dcms-2010-2015"];
    let bytes = fs::read(data.join(want["files"][0].as_str().unwrap())).unwrap();
    let files = sources(&[(Role::Payroll, "register.csv", &bytes)]);
    let mut plan = given("none", "2015-03-31".parse().unwrap(), None, files, Vec::new());
    let story = told(&plan);
    assert_eq!(Some(count(&story, Code::ManagerSelf) as u64), want["self_reports"].as_u64());
    assert_eq!(Some(u64::from(story.firm.structure.roots)), want["roots"].as_u64());
    plan.scenarios[0].decisions = vec![fix(&story, Code::ManagerSelf, "fix-loops")];
    let cut = told(&plan);
    assert_eq!(count(&cut, Code::ManagerSelf), 0);
    assert_eq!(Some(u64::from(cut.firm.structure.roots)), want["tops_if_self_reports_are_cut"].as_u64());
}
