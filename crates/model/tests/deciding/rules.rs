//! The rules of votes, read from drafts of every form, beside tables worked by hand from the words of the clauses.

use std::collections::{BTreeMap, BTreeSet};

use leveller_model::bylaws::{Board, Bylaws, Clause, Form, Premises, draft};
use leveller_model::decision::{Decision, Worded};
use leveller_model::money::Currency;
use leveller_model::problem::Arg;
use leveller_model::review::{
    Basis, Method, PetitionKind, Secrecy, Subject, Threshold, Unsaid, Voting, VotingRules, petition_threshold,
};
use serde::Deserialize;

use super::{names, read, root};

fn voting() -> Voting {
    Voting::parse(&read(&root().join("data/voting.toml"))).unwrap()
}

fn forms() -> Vec<Form> {
    let folder = root().join("data/forms");
    names(&folder).iter().map(|name| Form::parse(&read(&folder.join(name))).unwrap()).collect()
}

fn clauses() -> Vec<Clause> {
    let clauses = root().join("data/clauses");
    let one = |id: &String| {
        let folder = clauses.join(id);
        let files: Vec<(String, String)> =
            names(&folder).into_iter().map(|name| (name.clone(), read(&folder.join(name)))).collect();
        let files: BTreeMap<&str, &str> = files.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
        Clause::parse(id, &files).unwrap()
    };
    names(&clauses).iter().map(one).collect()
}

/// A draft for so many members in six cells.
fn drafted(form: &Form, clauses: &[Clause], members: u32, decisions: &[Decision]) -> Bylaws {
    let board = match form.board {
        Board::None => "board-none",
        Board::Elected => "board-elected",
        Board::AllOrDelegates if members <= form.all_member_board_most => "board-all",
        Board::AllOrDelegates => "board-delegates",
    };
    let number = |number: u32| Arg::Number(number.into());
    let values = [("members", members), ("cell_min", 5), ("cell_max", 12), ("cells", 6), ("delegates", 6)];
    let premises = Premises {
        members: members.into(),
        currency: Currency::parse("GBP").unwrap(),
        values: values.into_iter().map(|(what, value)| (what.to_owned(), number(value))).collect(),
        holds: ["cells", "councils", "pay-ratio", board].into_iter().map(str::to_owned).collect(),
    };
    draft(form, clauses, &premises, decisions, "en").0
}

fn optional() -> Vec<Decision> {
    let taken =
        |id: &String| Decision::RuleTaken { clause: id.clone(), taken: Some(true), reason: "to be read".to_owned() };
    names(&root().join("data/clauses")).iter().map(taken).collect()
}

/// `> 1/2 of members, least 2`.
fn written(threshold: &Threshold) -> String {
    let of = serde_json::to_value(threshold.of).unwrap();
    let sign = if threshold.strictly { ">" } else { ">=" };
    let mut text = format!("{sign} {} of {}", threshold.share, of.as_str().unwrap());
    if threshold.least > 0 {
        text.push_str(&format!(", least {}", threshold.least));
    }
    if let Some(enough) = threshold.enough {
        text.push_str(&format!(", {enough} enough"));
    }
    text
}

/// What the words of the clauses say of votes on a subject under a form, with what the blanks suggest.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    form: String,
    subject: Subject,
    /// The sentences it was read from.
    #[allow(dead_code, reason = "for who reads the case")]
    words: String,
    method: Method,
    quorum: String,
    again: Option<String>,
    again_days: Option<u32>,
    majority: String,
    put_off: Option<String>,
    rounds: Option<u32>,
    delay_days: Option<u32>,
    secret: String,
    notice: u32,
    most: u32,
    #[serde(default = "yes")]
    concerned: bool,
    #[serde(default)]
    further: Vec<String>,
    /// Defaults that stand where nothing is said, besides those nothing ever says.
    #[serde(default)]
    unsaid: Vec<String>,
}

fn yes() -> bool {
    true
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    row: Vec<Row>,
}

/// No clause says who is on the roll of a vote of several days, or what a second ballot does.
const NEVER_SAID: [&str; 2] = ["roll-open-and-close", "later-replaces"];

#[test]
fn drafts_give_votes_the_rules_their_words_say() {
    let (forms, clauses, voting) = (forms(), clauses(), voting());
    let table: Table = toml::from_str(&read(&root().join("tests/cases/review/rules/read.toml"))).unwrap();
    let mut wrong = Vec::new();
    for row in &table.row {
        let form = forms.iter().find(|form| form.id == row.form).unwrap();
        let bylaws = drafted(form, &clauses, 42, &[]);
        let rules = VotingRules::of(row.subject, Some(&bylaws), &voting, true);
        let at = format!("{} {:?}", row.form, row.subject);
        let mut check = |what: &str, wanted: String, found: String| {
            if wanted != found {
                wrong.push(format!("{at}: {what}: {wanted} is wanted, {found} found"));
            }
        };
        let shown = |threshold: Option<String>| threshold.unwrap_or_else(|| "none".to_owned());
        check("method", format!("{:?}", row.method), format!("{:?}", rules.method.value));
        check("quorum", row.quorum.clone(), written(&rules.quorum.value));
        check("again", shown(row.again.clone()), shown(rules.quorum_again.as_ref().map(|one| written(&one.value))));
        check(
            "again_days",
            format!("{:?}", row.again_days),
            format!("{:?}", rules.again_days.as_ref().map(|one| one.value)),
        );
        check("majority", row.majority.clone(), written(&rules.majority.value));
        let consent = rules.consent.as_ref();
        check("put_off", shown(row.put_off.clone()), shown(consent.map(|one| written(&one.put_off.value))));
        check("rounds", format!("{:?}", row.rounds), format!("{:?}", consent.map(|one| one.rounds.value)));
        check("delay_days", format!("{:?}", row.delay_days), format!("{:?}", consent.map(|one| one.delay_days.value)));
        let secret = match rules.secrecy.value {
            Secrecy::Always => "always".to_owned(),
            Secrecy::OnRequest { by } => written(&by),
        };
        check("secret", row.secret.clone(), secret);
        check("notice", row.notice.to_string(), rules.notice_days.value.to_string());
        check("most", format!("{:?}", Some(row.most)), format!("{:?}", rules.proxies.value.most));
        check("concerned", row.concerned.to_string(), rules.concerned_vote.value.to_string());
        let further: Vec<_> = rules.further.iter().map(|one| one.value.clone()).collect();
        check("further", format!("{:?}", row.further), format!("{further:?}"));
        let unsaid: BTreeSet<&str> = rules.unsaid().into_iter().map(|(default, _)| default).collect();
        let wanted: BTreeSet<&str> = row.unsaid.iter().map(String::as_str).chain(NEVER_SAID).collect();
        check("unsaid", format!("{wanted:?}"), format!("{unsaid:?}"));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_line_stands_in_a_draft() {
    let (forms, clauses, voting) = (forms(), clauses(), voting());
    let mut left: Vec<&leveller_model::review::Says> = voting.says.iter().collect();
    for members in [9, 42] {
        for form in &forms {
            for decisions in [Vec::new(), optional()] {
                let bylaws = drafted(form, &clauses, members, &decisions);
                let text = |clause: &str| bylaws.rules.iter().find(|rule| rule.clause == clause).map(said);
                left.retain(|says| !text(&says.clause).is_some_and(|text| text.contains(&says.sentence)));
            }
        }
    }
    // Choices nobody suggests: each is drafted by its own decision.
    let chosen = ["only their own vote.", "their own vote and those of up to two other members."];
    left.retain(|says| !chosen.iter().any(|words| says.sentence.ends_with(words)));
    assert!(left.is_empty(), "these sentences stand in no draft: {left:#?}");
}

fn said(rule: &leveller_model::bylaws::Rule) -> String {
    use leveller_model::bylaws::Run;
    let run = |run: &Run| match run {
        Run::Text(words) | Run::Defined(words) => words.clone(),
        Run::Filled { blank, .. } | Run::Blank { blank, .. } => format!("{{{blank}}}"),
        Run::Reference(_) | Run::Broken(_) => "{rule}".to_owned(),
    };
    let lines = rule.paragraphs.iter().map(|paragraph| paragraph.runs.iter().map(run).collect::<String>());
    lines.collect::<Vec<_>>().join("\n")
}

#[test]
fn every_form_says_how_its_meeting_decides() {
    let (forms, clauses, voting) = (forms(), clauses(), voting());
    for form in &forms {
        let bylaws = drafted(form, &clauses, 42, &[]);
        for subject in Subject::ALL.into_iter().filter(|subject| *subject != Subject::ElectManagers) {
            let rules = VotingRules::of(subject, Some(&bylaws), &voting, true);
            assert!(rules.quorum.basis.said(), "{} {subject:?}: no quorum", form.id);
            let no_board =
                form.board == Board::None && matches!(subject, Subject::ElectBoard | Subject::RemoveFromBoard);
            let by_board = form.id == "es_cta" && subject == Subject::Exclude;
            if !subject.elects() && !no_board && !by_board {
                assert!(rules.majority.basis.said(), "{} {subject:?}: no majority", form.id);
            }
            // Numbers show where they stand: the rule is there, and the blank is one of the draft.
            let bases = [&rules.quorum.basis, &rules.majority.basis, &rules.notice_days.basis];
            for basis in bases {
                let Basis::Rule { rule, clause, blank, .. } = basis else { continue };
                let found = bylaws.rules.iter().find(|one| one.number == *rule).unwrap();
                assert_eq!(found.clause, *clause);
                if let Some(blank) = blank {
                    assert!(
                        bylaws.blanks.iter().any(|one| format!("{}.{}", one.clause, one.blank) == *blank),
                        "{blank}"
                    );
                }
            }
        }
    }
}

fn society() -> Form {
    forms().into_iter().find(|form| form.id == "uk_coop_society").unwrap()
}

fn reworded(clause: &str, text: &str) -> Decision {
    Decision::RuleWording {
        clause: clause.to_owned(),
        language: "en".to_owned(),
        worded: Some(Worded { title: "Ours".to_owned(), text: text.to_owned(), plain: "Ours.".to_owned() }),
        after: None,
        reason: "we think so".to_owned(),
    }
}

#[test]
fn a_reworded_rule_is_not_read_as_if_it_were_not() {
    let (clauses, voting, form) = (clauses(), voting(), society());
    let decision = reworded("changing-the-rules", "A change is made by whoever shouts loudest.");
    let bylaws = drafted(&form, &clauses, 42, &[decision]);
    let rules = VotingRules::of(Subject::ChangeRules, Some(&bylaws), &voting, true);
    assert_eq!(written(&rules.majority.value), ">= 3/4 of cast");
    assert_eq!(
        rules.majority.basis,
        Basis::Default { default: "majority-three-quarters".to_owned(), why: Unsaid::Reworded }
    );
    // Other words around the sentence change nothing: it still stands.
    let kept = "We are fond of rules. A change needs {majority} of the votes cast. So be it.";
    let bylaws = drafted(&form, &clauses, 42, &[reworded("changing-the-rules", kept)]);
    let rules = VotingRules::of(Subject::ChangeRules, Some(&bylaws), &voting, true);
    assert!(
        matches!(&rules.majority.basis, Basis::Rule { blank: Some(blank), .. } if blank == "changing-the-rules.majority")
    );
}

#[test]
fn what_somebody_filled_in_is_what_counts() {
    let (clauses, voting, form) = (clauses(), voting(), society());
    let plain = VotingRules::of(Subject::ChangeRules, Some(&drafted(&form, &clauses, 42, &[])), &voting, true);
    assert!(matches!(plain.majority.basis, Basis::Rule { suggested: true, .. }), "nobody decided it");
    let decision = Decision::Blank {
        clause: "changing-the-rules".to_owned(),
        blank: "majority".to_owned(),
        value: "4/5".to_owned(),
        kept: None,
    };
    let bylaws = drafted(&form, &clauses, 42, &[decision]);
    let rules = VotingRules::of(Subject::ChangeRules, Some(&bylaws), &voting, true);
    assert_eq!(written(&rules.majority.value), ">= 4/5 of cast");
    assert!(matches!(rules.majority.basis, Basis::Rule { suggested: false, .. }));
}

#[test]
fn without_rules_every_value_says_that_it_is_a_default() {
    let rules = VotingRules::of(Subject::AdoptRules, None, &voting(), false);
    assert!(!rules.in_force);
    assert_eq!(written(&rules.majority.value), ">= 3/4 of cast");
    assert_eq!(written(&rules.quorum.value), "> 1/2 of members, least 2");
    assert_eq!(rules.method.value, Method::Majority);
    assert!(rules.unsaid().iter().all(|(_, why)| *why == Unsaid::NoRules));
    assert!(rules.unsaid().len() > 9);
}

#[test]
fn petitions_need_what_the_rules_say() {
    let (forms, clauses, voting) = (forms(), clauses(), voting());
    let of = |form: &str, kind| {
        let form = forms.iter().find(|one| one.id == form).unwrap();
        let stated = petition_threshold(kind, Some(&drafted(form, &clauses, 42, &[])), &voting);
        (written(&stated.value), stated.basis.said())
    };
    assert_eq!(of("uk_coop_society", PetitionKind::RecallDelegate), (">= 1/5 of members".to_owned(), true));
    assert_eq!(of("uk_coop_society", PetitionKind::CallMeeting), (">= 1/10 of members".to_owned(), true));
    assert_eq!(of("us_ca_worker", PetitionKind::CallMeeting), (">= 1/20 of members, least 3".to_owned(), true));
    assert_eq!(of("us_co_llc", PetitionKind::CallMeeting), (">= 1/10 of members, 3 enough".to_owned(), true));
    assert_eq!(of("uk_clg_coop", PetitionKind::RemoveFromBoard), ("> 1/2 of members".to_owned(), true));
    assert_eq!(of("uk_coop_society", PetitionKind::RemoveFromBoard), ("> 1/2 of members".to_owned(), false));
}

#[test]
fn the_law_of_a_form_may_want_days_on_the_roll() {
    let (forms, clauses, voting) = (forms(), clauses(), voting());
    let italian = forms.iter().find(|form| form.id == "it_cpl").unwrap();
    let bylaws = drafted(italian, &clauses, 42, &[]);
    let days = |in_force| VotingRules::of(Subject::Ordinary, Some(&bylaws), &voting, in_force).registered_days;
    assert_eq!(days(true).unwrap().value, 90);
    assert!(days(false).is_none(), "nobody is in the book before there is one");
}
