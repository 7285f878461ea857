//! What people are asked to vote on: said before the rules, and nothing that no rule says.

use leveller_model::bylaws::{Bylaws, Run, draft};
use leveller_model::decision::{Decision, Worded};
use leveller_model::report::words::Words;

use super::mutations::taken;
use super::{Firm, clauses, forms, premises, said, words};

fn lines(bylaws: &Bylaws, words: &Words) -> Vec<String> {
    bylaws.opening.iter().map(|runs| said(runs, words)).collect()
}

#[test]
fn every_form_has_an_opening_without_a_gap_that_no_rule_has() {
    let (forms, clauses) = (forms(), clauses());
    let mut openings = 0;
    for form in &forms {
        for language in &form.languages {
            let words = words(language);
            for without in [Vec::new(), vec!["firm".to_owned(), "start".to_owned(), "share_each".to_owned()]] {
                let firm = Firm { without, ..Firm::default() };
                let (bylaws, _) = draft(form, &clauses, &premises(form, &firm), &[], language);
                let place = format!("{}, {language}", form.id);
                for run in bylaws.opening.iter().flatten() {
                    match run {
                        Run::Blank { blank, .. } => {
                            let open = bylaws.open().any(|one| format!("{}.{}", one.clause, one.blank) == *blank);
                            assert!(open, "{place}: {blank} is a gap of no rule");
                        }
                        Run::Broken(title) => panic!("{place}: refers to {title}, which is not there"),
                        _ => {}
                    }
                }
                let lines = lines(&bylaws, &words);
                assert!(lines.len() >= 15, "{place}: {lines:?}");
                let marked = lines.iter().find(|line| line.contains(['{', '}', '*', '[']) && firm.without.is_empty());
                assert_eq!(marked, None, "{place}");
                openings += 1;
            }
        }
    }
    assert_eq!(forms.len(), 16);
    assert!(openings >= 44, "gone blind: {openings}");
}

#[test]
fn a_line_goes_with_its_rule_and_with_a_blank_that_is_in_no_rule() {
    let clauses = clauses();
    for form in &forms() {
        let premises = premises(form, &Firm::default());
        let draft = |decisions: &[Decision]| draft(form, &clauses, &premises, decisions, "en").0;
        let whole = draft(&[]).opening.len();
        // The promise or the share, and the refund of it, are told in lines of their own.
        for (clause, gone) in [("indivisible-reserve", 1), ("leaving", 1), ("entry-at-the-start", 1), ("recall", 1)] {
            let now = draft(&[taken(clause, false)]).opening.len();
            assert_eq!(now, whole - gone, "{}: without {clause}", form.id);
        }
        let reworded = Decision::RuleWording {
            clause: "leaving".to_owned(),
            language: "en".to_owned(),
            worded: Some(Worded {
                title: "Leaving".to_owned(),
                text: "A member may leave at any time.".to_owned(),
                plain: "You can leave at any time.".to_owned(),
            }),
            after: None,
            reason: "tried".to_owned(),
        };
        assert_eq!(draft(&[reworded]).opening.len(), whole - 1, "{}: leaving says no days now", form.id);
    }
}
