//! Rules in the languages of their countries: the same rules, numbers and gaps as in English, and every word there.

use leveller_model::bylaws::{Bylaws, draft};

use super::{Firm, clauses, forms, premises, said, words};

/// What a draft says without its words: each rule, each paragraph with its number and its blanks, in order.
fn bones(bylaws: &Bylaws) -> Vec<String> {
    let paragraph = |paragraph: &leveller_model::bylaws::Paragraph| {
        format!("{} level {}, locked {}", paragraph.number, paragraph.level, paragraph.locked)
    };
    let rules = bylaws.rules.iter().flat_map(|rule| {
        let head = format!("{}. {} in {}", rule.number, rule.clause, rule.part);
        let paragraphs = rule.paragraphs.iter().map(paragraph);
        [head].into_iter().chain(paragraphs).collect::<Vec<_>>()
    });
    let blanks =
        bylaws.blanks.iter().map(|blank| format!("{}.{} = {:?}", blank.clause, blank.blank, blank.value.is_some()));
    rules.chain(blanks).collect()
}

#[test]
fn a_draft_in_another_language_is_the_same_draft() {
    let (clauses, mut drafts) = (clauses(), 0);
    for form in forms() {
        for language in form.languages.iter().filter(|language| *language != "en") {
            let words = words(language);
            for members in [6, 42, 200] {
                let firm = Firm { members: Some(members), ..Firm::default() };
                let premises = premises(&form, &firm);
                let (english, _) = draft(&form, &clauses, &premises, &[], "en");
                let (local, _) = draft(&form, &clauses, &premises, &[], language);
                let place = format!("{} in {language}, {members} members", form.id);
                assert_eq!(bones(&local), bones(&english), "{place}");
                for (rule, same) in local.rules.iter().zip(&english.rules) {
                    assert_ne!(rule.plain, same.plain, "{place}: the plain twin of {} is not translated", rule.clause);
                    let runs = rule.paragraphs.iter().map(|paragraph| &paragraph.runs).chain([&rule.plain]);
                    for text in runs.map(|runs| said(runs, &words)) {
                        let whole = !text.trim().is_empty() && !text.contains(['⟦', '{', '}']);
                        assert!(whole, "{place}, {}: {text}", rule.clause);
                    }
                }
                drafts += 1;
            }
        }
    }
    assert!(drafts > 0, "no form has a language besides English");
}
