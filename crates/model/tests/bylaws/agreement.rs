//! Words beside a number agree with it, in every language, whatever stands in the blank.

use leveller_model::bylaws::{BlankKind, Run, draft};
use leveller_model::decision::Decision;
use leveller_model::report;

use super::mutations::taken;
use super::{Firm, clauses, forms, premises, said, words};

/// What may not stand beside a one, by language: after it, and before it.
const PLURAL: [(&str, &[&str], &[&str]); 4] = [
    (
        "en",
        &["days", "weeks", "months", "years", "members", "rounds", "seats", "points", "people"],
        &["there are", "the first", "these"],
    ),
    ("es", &["días", "semanas", "meses", "años", "rondas", "veces", "puntos"], &["los", "las", "primeros"]),
    ("fr", &["jours", "semaines", "ans", "années", "tours", "membres", "premiers"], &["les", "des"]),
    ("it", &["giorni", "settimane", "mesi", "anni", "giri", "volte", "punti", "soci"], &["i", "primi"]),
];

/// The words beside each one that was filled into the runs and do not agree with it.
fn faults(runs: &[Run], language: &str, print: &dyn Fn(&[Run]) -> String) -> Vec<String> {
    let Some((_, after, before)) = PLURAL.iter().find(|(id, ..)| *id == language) else { return Vec::new() };
    let ones = runs.iter().enumerate().filter(|(_, run)| match run {
        Run::Filled { .. } => print(std::slice::from_ref(run)) == "1",
        _ => false,
    });
    let mut found = Vec::new();
    for (at, _) in ones {
        let (left, right) = (print(&runs[..at]), print(&runs[at + 1..]));
        let near = |text: &str| text.trim_matches(|letter: char| !letter.is_alphanumeric()).to_lowercase();
        let next = right.split_whitespace().next().map(near).unwrap_or_default();
        let last: Vec<String> = left.split_whitespace().map(near).collect();
        // A number of a count that a colon or “is” sets apart has no noun.
        if right.starts_with(' ') && after.contains(&next.as_str()) {
            found.push(format!("1 {next}: … {right}"));
        }
        let ends = |words: &&&str| last.join(" ").ends_with(&format!(" {words}"));
        if let Some(words) = before.iter().find(ends) {
            found.push(format!("{words} 1: {left} …"));
        }
    }
    found
}

#[test]
fn a_one_has_its_noun_in_the_singular_in_every_language() {
    let (forms, clauses) = (forms(), clauses());
    let mut found = Vec::new();
    for (language, ..) in PLURAL {
        let words = words(language);
        let print = |runs: &[Run]| said(runs, &words);
        let mut ones = 0;
        for form in &forms {
            let premises = premises(form, &Firm::default());
            let mut decisions: Vec<Decision> = clauses.iter().map(|clause| taken(&clause.id, true)).collect();
            let (whole, _) = draft(form, &clauses, &premises, &decisions, language);
            decisions.extend(whole.blanks.iter().filter(|blank| blank.kind == BlankKind::Number).map(|blank| {
                Decision::Blank {
                    clause: blank.clause.clone(),
                    blank: blank.blank.clone(),
                    value: "1".to_owned(),
                    kept: None,
                }
            }));
            let (bylaws, _) = draft(form, &clauses, &premises, &decisions, language);
            ones += bylaws.blanks.iter().filter(|blank| blank.said.is_some() && blank.value.is_some()).count();
            for rule in &bylaws.rules {
                for runs in rule.paragraphs.iter().map(|one| &one.runs).chain([&rule.plain]) {
                    let told = faults(runs, language, &print);
                    found.extend(told.into_iter().map(|fault| format!("{language}: {}: {fault}", rule.clause)));
                }
            }
        }
        assert!(ones > 20, "gone blind: {language} has {ones}");
    }
    found.sort();
    found.dedup();
    assert!(found.is_empty(), "{} faults\n  {}", found.len(), found.join("\n  "));
}

#[test]
fn a_word_agrees_with_a_number_of_its_own_line() {
    let mut found = Vec::new();
    for clause in &clauses() {
        for language in clause.languages() {
            let lines = clause.agreeing_with_nothing(language).into_iter();
            found.extend(lines.map(|line| format!("{}, {language}: {line}", clause.id)));
        }
    }
    assert!(found.is_empty(), "\n  {}", found.join("\n  "));
}

#[test]
fn no_sentence_says_a_part_as_a_decimal() {
    let (clauses, words) = (clauses(), words("en"));
    let (mut tried, mut found) = (0, Vec::new());
    for form in &forms() {
        let premises = premises(form, &Firm::default());
        let (whole, _) = draft(form, &clauses, &premises, &[], "en");
        let parts = whole.blanks.iter().filter(|blank| blank.kind == BlankKind::Fraction && !blank.limits.is_empty());
        let mut decisions = Vec::new();
        for blank in parts {
            tried += 1;
            let said = report::limits(blank, &words);
            if said.contains("0.") {
                found.push(format!("{}: {}.{}: {said}", form.id, blank.clause, blank.blank));
            }
            decisions.push(Decision::Blank {
                clause: blank.clause.clone(),
                blank: blank.blank.clone(),
                value: "0.001".to_owned(),
                kept: None,
            });
        }
        let (_, problems) = draft(form, &clauses, &premises, &decisions, "en");
        let refused = problems.iter().map(|problem| words.problem(problem).0);
        found.extend(refused.filter(|said| said.contains("0.5") || said.contains("0.6") || said.contains("0.7")));
    }
    assert!(tried > 50, "gone blind: {tried}");
    assert!(found.is_empty(), "{} faults\n  {}", found.len(), found.join("\n  "));
}
