//! What is done to a draft that must not pass: each is caught, by the check that is meant for it.

use super::{
    Amount, Arg, BTreeMap, BTreeSet, Bylaws, Clause, Currency, Decimal, Decision, Firm, Form, Problem, Words, clauses,
    data, drafted, forms, names, premises, read, said, words,
};
use leveller_model::bylaws::{Blank, BlankKind, Limit, Op, Origin, Quantity, draft};
use leveller_model::decision::{KeptBlank, Worded};
use leveller_model::problem::Code;

const NO: &[Decision] = &[];

pub(super) fn taken(clause: &str, taken: bool) -> Decision {
    Decision::RuleTaken { clause: clause.to_owned(), taken: Some(taken), reason: "tried".to_owned() }
}

fn blank(clause: &str, blank: &str, value: &str) -> Decision {
    Decision::Blank { clause: clause.to_owned(), blank: blank.to_owned(), value: value.to_owned(), kept: None }
}

fn wording(clause: &str, title: &str, text: &str) -> Decision {
    let worded = Worded { title: title.to_owned(), text: text.to_owned(), plain: "In short.".to_owned() };
    let (clause, language) = (clause.to_owned(), "en".to_owned());
    Decision::RuleWording { clause, language, worded: Some(worded), after: None, reason: "tried".to_owned() }
}

fn plain_draft(form: &Form, clauses: &[Clause], decisions: &[Decision]) -> (Bylaws, Vec<Problem>) {
    drafted(form, clauses, &Firm::default(), decisions)
}

fn of(problems: &[Problem], code: Code) -> Vec<&Problem> {
    problems.iter().filter(|problem| problem.code == code).collect()
}

fn has(problem: &Problem, name: &str, value: &str) -> bool {
    problem.args.iter().any(|(arg, is)| arg == name && *is == Arg::Text(value.to_owned()))
}

fn at(problem: &Problem, address: &str) -> bool {
    problem.place.address.as_deref() == Some(address)
}

fn none(found: &[String]) {
    assert!(found.is_empty(), "{} faults\n  {}", found.len(), found.join("\n  "));
}

fn failed(bylaws: &Bylaws) -> usize {
    bylaws.checks.iter().map(|check| check.failed).sum()
}

/// Ids of clauses a rule refers to without an alternative.
fn refers(text: &str) -> Vec<&str> {
    let rules = text.split("{rule:").skip(1).filter_map(|rest| rest.split_once('}'));
    rules.map(|(clause, _)| clause).filter(|clause| !clause.contains('|')).collect()
}

#[test]
fn a_clause_that_is_dropped_is_missed() {
    let clauses = clauses();
    let (mut found, mut needed, mut referred) = (Vec::new(), 0, 0);
    for form in &forms() {
        let (whole, _) = plain_draft(form, &clauses, NO);
        for rule in &whole.rules {
            let alone: Vec<_> = whole
                .matters
                .iter()
                .filter(|matter| matter.rules == [rule.number] && matter.matter.elsewhere.is_none())
                .collect();
            let referring: Vec<&str> = whole
                .rules
                .iter()
                .filter(|other| other.clause != rule.clause)
                .filter(|other| {
                    let written = [other.written.text.as_str(), &other.written.plain];
                    written.into_iter().flat_map(refers).any(|id| id == rule.clause)
                })
                .map(|other| other.title.as_str())
                .collect();
            if alone.is_empty() && referring.is_empty() {
                continue;
            }
            let (_, problems) = plain_draft(form, &clauses, &[taken(&rule.clause, false)]);
            for matter in alone {
                needed += 1;
                let caught = of(&problems, Code::ClauseNeeded).into_iter().any(|problem| {
                    at(problem, &format!("bylaws.{}", rule.clause))
                        && has(problem, "clause", &rule.title)
                        && has(problem, "matter", &matter.matter.matter)
                        && has(problem, "cite", &matter.matter.cite)
                });
                if !caught {
                    found.push(format!(
                        "{}: without {}, matter {} is not missed",
                        form.id, rule.clause, matter.matter.item
                    ));
                }
            }
            for title in referring {
                referred += 1;
                let broken = of(&problems, Code::ReferenceBroken);
                if !broken.iter().any(|problem| has(problem, "clause", title) && has(problem, "other", &rule.title)) {
                    found.push(format!("{}: without {}, the reference in {title} is not broken", form.id, rule.clause));
                }
            }
        }
    }
    none(&found);
    assert!(needed > 60 && referred > 200, "gone blind: {needed}, {referred}");
}

fn keeps(limit: &Limit, number: Quantity) -> bool {
    match limit.op {
        Op::AtLeast => number >= limit.number,
        Op::MoreThan => number > limit.number,
        Op::AtMost => number <= limit.number,
        Op::LessThan => number < limit.number,
        Op::Exactly => number == limit.number,
        Op::Among | Op::Is => true,
    }
}

/// Numbers just past a limit.
fn past(blank: &Blank, limit: &Limit) -> Vec<String> {
    let step = match blank.kind {
        BlankKind::Share | BlankKind::Fraction => Decimal::new(1, 3),
        _ => Decimal::ONE,
    };
    // A decimal of two thirds is below them, and a step above it is above them.
    let number = limit.number.decimal().round_dp(6);
    let tried = match limit.op {
        Op::MoreThan | Op::LessThan => vec![limit.number.to_string()],
        _ => vec![(number - step).to_string(), (number + step).to_string()],
    };
    tried.into_iter().filter(|tried| Quantity::parse(tried).is_some_and(|number| !keeps(limit, number))).collect()
}

#[test]
fn a_number_past_a_limit_is_caught() {
    let clauses = clauses();
    let (mut found, mut unlawful, mut doubtful, mut refused) = (Vec::new(), 0, 0, 0);
    for form in &forms() {
        let optional: Vec<Decision> = clauses.iter().map(|clause| taken(&clause.id, true)).collect();
        let (whole, _) = plain_draft(form, &clauses, &optional);
        // Blanks do not depend on each other's numbers, so the first number of each is tried at once, then the second.
        let mut turns: Vec<Vec<(&Blank, &Limit, String)>> = Vec::new();
        for one in &whole.blanks {
            let tried = one.limits.iter().flat_map(|limit| past(one, limit).into_iter().map(move |past| (limit, past)));
            for (turn, (limit, past)) in tried.enumerate() {
                if turns.len() <= turn {
                    turns.push(Vec::new());
                }
                turns[turn].push((one, limit, past));
            }
        }
        for turn in turns {
            let mut decisions = optional.clone();
            decisions.extend(turn.iter().map(|(one, _, past)| blank(&one.clause, &one.blank, past)));
            let (bylaws, problems) = plain_draft(form, &clauses, &decisions);
            for (one, limit, past) in turn {
                let address = format!("bylaws.{}.{}", one.clause, one.blank);
                let place = format!("{}: {address} of {past}, {:?} {}", form.id, limit.op, limit.number);
                let raised = |code: Code| of(&problems, code).into_iter().find(|problem| at(problem, &address));
                let now = bylaws.blanks.iter().find(|now| now.clause == one.clause && now.blank == one.blank);
                let Some(now) = now else {
                    found.push(format!("{place}: the blank is gone"));
                    continue;
                };
                let number = Quantity::parse(&past).unwrap();
                let broken: Vec<&Limit> = one.limits.iter().filter(|limit| !keeps(limit, number)).collect();
                if broken.iter().any(|limit| limit.fact.is_none()) {
                    refused += 1;
                    if raised(Code::BlankRefused).is_none() || now.value.is_some() {
                        found.push(format!("{place}: not refused"));
                    }
                    continue;
                }
                let surely = broken.iter().any(|limit| limit.fact.as_ref().is_some_and(|fact| fact.refuses()));
                let fact = limit.fact.as_ref().unwrap();
                let code = if fact.refuses() { Code::BlankUnlawful } else { Code::BlankDoubtful };
                let caught = of(&problems, code)
                    .into_iter()
                    .any(|problem| at(problem, &address) && has(problem, "cite", &fact.cite));
                if !caught {
                    found.push(format!("{place}: {} is not raised", code.id()));
                }
                if now.value.is_none() != surely {
                    found.push(format!("{place}: {}", if surely { "it stands" } else { "it was taken out" }));
                }
                if surely { unlawful += 1 } else { doubtful += 1 }
            }
        }
    }
    none(&found);
    println!("{unlawful} unlawful, {doubtful} doubtful, {refused} refused");
    assert!(unlawful > 10 && doubtful > 10 && refused > 200, "gone blind: {unlawful}, {doubtful}, {refused}");
}

#[test]
fn a_blank_of_the_wrong_type_is_refused() {
    let clauses = clauses();
    let mut found = Vec::new();
    for form in &forms() {
        let (whole, _) = plain_draft(form, &clauses, NO);
        for wrong in ["some weeks", "1e9", "31/02/2027", "½", "1/0", "99999999999999999999999999"] {
            let typed: Vec<&Blank> = whole.blanks.iter().filter(|blank| blank.kind != BlankKind::Text).collect();
            let decisions: Vec<Decision> = typed.iter().map(|one| blank(&one.clause, &one.blank, wrong)).collect();
            let (bylaws, problems) = plain_draft(form, &clauses, &decisions);
            for one in typed {
                let address = format!("bylaws.{}.{}", one.clause, one.blank);
                let open = bylaws.open().any(|open| open.clause == one.clause && open.blank == one.blank);
                if !open || !of(&problems, Code::BlankRefused).into_iter().any(|problem| at(problem, &address)) {
                    found.push(format!("{}: {address} takes {wrong:?}", form.id));
                }
            }
        }
    }
    none(&found);
}

/// Pairs of numbers that may not contradict: clause and blank, whether it may not be below, and the other.
fn agreements() -> Vec<(String, String, bool, String)> {
    let mut pairs = Vec::new();
    for id in names(&data().join("clauses")) {
        let head: toml::Table = toml::from_str(&read(&data().join("clauses").join(&id).join("clause.toml"))).unwrap();
        let blanks = head.get("blanks").and_then(toml::Value::as_array).cloned().unwrap_or_default();
        for one in blanks {
            let name = one["name"].as_str().unwrap().to_owned();
            for (key, below) in [("not_below", true), ("not_above", false)] {
                let others = one.get(key).and_then(toml::Value::as_array).cloned().unwrap_or_default();
                let other = |other: &toml::Value| (id.clone(), name.clone(), below, other.as_str().unwrap().to_owned());
                pairs.extend(others.iter().map(other));
            }
        }
    }
    pairs
}

/// The least or the most a blank may be.
fn end(blank: &Blank, least: bool) -> String {
    let step = match blank.kind {
        BlankKind::Share | BlankKind::Fraction => Decimal::new(1, 2),
        _ => Decimal::ONE,
    };
    let all: &[(i64, u32)] = &[(0, 0), (1, 2), (1, 0), (99, 2), (1000, 0)];
    let all = all.iter().map(|(number, scale)| Decimal::new(*number, *scale).to_string());
    let bounds = blank.limits.iter().flat_map(|limit| {
        let number = limit.number.decimal();
        [limit.number.to_string(), (number + step).round_dp(6).to_string(), (number - step).round_dp(6).to_string()]
    });
    let share = matches!(blank.kind, BlankKind::Share | BlankKind::Fraction);
    let within = |number: &Quantity| {
        blank.limits.iter().all(|limit| keeps(limit, *number)) && (!share || *number <= Quantity::from(1))
    };
    let mut tried: Vec<Quantity> =
        all.chain(bounds).filter_map(|written| Quantity::parse(&written)).filter(within).collect();
    tried.sort();
    let tried = if least { tried.first() } else { tried.last() };
    tried.map(ToString::to_string).unwrap_or_default()
}

#[test]
fn numbers_that_contradict_are_shown_with_both_clauses() {
    let (clauses, pairs) = (clauses(), agreements());
    let (mut found, mut tried) = (Vec::new(), BTreeSet::new());
    for form in &forms() {
        let optional: Vec<Decision> = clauses.iter().map(|clause| taken(&clause.id, true)).collect();
        let (whole, _) = plain_draft(form, &clauses, &optional);
        let blank_of =
            |clause: &str, name: &str| whole.blanks.iter().find(|one| one.clause == clause && one.blank == name);
        let title = |clause: &str| &whole.rules.iter().find(|rule| rule.clause == clause).unwrap().title;
        for (clause, name, below, other) in &pairs {
            let (other_clause, other_name) = other.split_once('.').unwrap();
            let (Some(one), Some(two)) = (blank_of(clause, name), blank_of(other_clause, other_name)) else { continue };
            let (small, great) =
                if *below { (end(one, true), end(two, false)) } else { (end(two, true), end(one, false)) };
            // Limits of their own may keep two numbers apart already.
            if Quantity::parse(&small) >= Quantity::parse(&great) {
                continue;
            }
            let (said, other_said) = if *below { (&small, &great) } else { (&great, &small) };
            let mut decisions = optional.clone();
            decisions.extend([blank(clause, name, said), blank(other_clause, other_name, other_said)]);
            let (_, problems) = plain_draft(form, &clauses, &decisions);
            tried.insert((clause, name, other));
            let shown = of(&problems, Code::RulesContradict).into_iter().any(|problem| {
                at(problem, &format!("bylaws.{clause}.{name}"))
                    && has(problem, "clause", title(clause))
                    && has(problem, "other", title(other_clause))
            });
            if !shown {
                found.push(format!("{}: {clause}.{name} of {said} beside {other} of {other_said}", form.id));
            }
        }
    }
    // Sizes of cells are bounded apart where people enter them; a plan can have any, see the next test.
    let never =
        pairs.iter().filter(|(clause, name, _, other)| !tried.contains(&(clause, name, other)) && clause != "cells");
    found.extend(never.map(|(clause, name, _, other)| format!("{clause}.{name} beside {other} can never contradict")));
    none(&found);
}

#[test]
fn sizes_of_cells_that_contradict_are_shown() {
    let clauses = clauses();
    for form in &forms() {
        let mut plan = premises(form, &Firm::default());
        plan.values.insert("cell_min".to_owned(), Arg::Number(Decimal::from(13)));
        let (_, problems) = draft(form, &clauses, &plan, NO, "en");
        let shown = of(&problems, Code::RulesContradict);
        assert!(shown.iter().any(|problem| at(problem, "bylaws.cells.size_max")), "{}", form.id);
    }
}

#[test]
fn a_rule_of_ones_own_is_checked_like_any_other() {
    let clauses = clauses();
    for form in &forms() {
        let own = [wording(
            "own",
            "Bees",
            "A hive is kept (see {rule:no-such-rule}).\nA *hive* is where bees are.\nA *hive* is white.",
        )];
        let (bylaws, problems) = plain_draft(form, &clauses, &own);
        let broken = of(&problems, Code::ReferenceBroken);
        assert!(broken.iter().any(|problem| has(problem, "clause", "Bees") && has(problem, "other", "no-such-rule")));
        assert!(of(&problems, Code::TermTwice).iter().any(|problem| has(problem, "word", "hive")), "{}", form.id);
        assert_eq!(bylaws.rules.last().unwrap().title, "Bees");
        // A word the library defines already.
        let (_, problems) = plain_draft(form, &clauses, &[wording("own", "Bees", "A *member* is a bee.")]);
        assert!(of(&problems, Code::TermTwice).iter().any(|problem| has(problem, "word", "member")), "{}", form.id);
        let (_, problems) = plain_draft(form, &clauses, &[wording("own", "Bees", "A *hive* is where bees are.")]);
        assert!(of(&problems, Code::TermUnused).iter().any(|problem| has(problem, "word", "hive")), "{}", form.id);
        let (_, problems) = plain_draft(form, &clauses, &[taken("words-used", false)]);
        assert!(!of(&problems, Code::TermUndefined).is_empty(), "{}", form.id);
    }
}

#[test]
fn words_the_law_dictates_cannot_be_changed() {
    let clauses = clauses();
    let (mut found, mut locked) = (Vec::new(), 0);
    for form in &forms() {
        let (whole, _) = plain_draft(form, &clauses, NO);
        for rule in whole.rules.iter().filter(|rule| rule.paragraphs.iter().any(|paragraph| paragraph.locked)) {
            locked += 1;
            let line = rule.written.text.lines().find(|line| line.starts_with("! ")).unwrap();
            let changed = rule.written.text.replacen(line, &format!("{line} Or not."), 1);
            let unmarked = rule.written.text.replacen(line, line.trim_start_matches("! "), 1);
            let without = format!("{}\nMore.", rule.written.text.replacen(line, "", 1));
            for text in [changed, unmarked, without] {
                let (bylaws, problems) = plain_draft(form, &clauses, &[wording(&rule.clause, &rule.title, &text)]);
                let stands = bylaws.rules.iter().any(|now| now == rule);
                let said = of(&problems, Code::LockedText);
                if !stands || !said.iter().any(|problem| at(problem, &format!("bylaws.{}", rule.clause))) {
                    found.push(format!("{}: {} lets {text:?}", form.id, rule.clause));
                }
            }
            // What stands around them can be.
            let more = format!("{}\nMore.", rule.written.text);
            let (bylaws, problems) = plain_draft(form, &clauses, &[wording(&rule.clause, &rule.title, &more)]);
            let now = bylaws.rules.iter().find(|now| now.clause == rule.clause).unwrap();
            if !of(&problems, Code::LockedText).is_empty() || now.paragraphs.len() != rule.paragraphs.len() + 1 {
                found.push(format!("{}: nothing can be added to {}", form.id, rule.clause));
            }
        }
    }
    none(&found);
    assert!(locked > 30, "gone blind: {locked}");
}

#[test]
fn an_empty_rule_leaves_the_librarys_words() {
    let clauses = clauses();
    for form in &forms() {
        let (whole, _) = plain_draft(form, &clauses, NO);
        let open = |rule: &&leveller_model::bylaws::Rule| rule.paragraphs.iter().all(|paragraph| !paragraph.locked);
        let rule = whole.rules.iter().find(open).unwrap();
        for (title, text) in [("", "Words."), (rule.title.as_str(), " \n ")] {
            let (bylaws, problems) = plain_draft(form, &clauses, &[wording(&rule.clause, title, text)]);
            assert_eq!(of(&problems, Code::RuleEmpty).len(), 1, "{}", form.id);
            assert!(bylaws.rules.contains(rule), "{}: {}", form.id, rule.clause);
        }
    }
}

#[test]
fn too_few_members_are_said() {
    let clauses = clauses();
    let mut tried = 0;
    for form in &forms() {
        let Some(least) = form.quantity("members.min") else { continue };
        let least: u32 = least.decimal().try_into().unwrap();
        for members in [least - 1, least] {
            let firm = Firm { members: Some(members), cells: Some(0), ..Firm::default() };
            let (_, problems) = drafted(form, &clauses, &firm, NO);
            assert_eq!(of(&problems, Code::MembersTooFew).len(), usize::from(members < least), "{}", form.id);
            tried += 1;
        }
    }
    assert!(tried >= 20, "gone blind: {tried}");
}

/// A clause that gives a power and says nothing else.
fn giving(id: &str, power: &str, holder: &str) -> Clause {
    let head = format!(
        "part = \"end\"\norder = 9000\nwhen = \"always\"\nidea = \"tried\"\n[[powers]]\npower = \"{power}\"\nholder = \"{holder}\"\n"
    );
    let files = BTreeMap::from([
        ("clause.toml", head.as_str()),
        ("text.en.md", "# A power\nThey may."),
        ("plain.en.md", "They may."),
    ]);
    Clause::parse(id, &files).unwrap()
}

#[test]
fn a_power_the_law_keeps_is_not_given_away() {
    let clauses = clauses();
    let mut tried = 0;
    for form in &forms() {
        for reserved in &form.reserved {
            let holder = if reserved.organ == "cell" { "meeting" } else { "cell" };
            let mut all = clauses.clone();
            all.push(giving("given-away", &reserved.power, holder));
            let (_, problems) = plain_draft(form, &all, NO);
            let caught = of(&problems, Code::PowerReserved).into_iter().any(|problem| {
                at(problem, "bylaws.given-away")
                    && has(problem, "cite", &reserved.cite)
                    && problem.args.contains(&("organ".to_owned(), Arg::Word(format!("holder-{}", reserved.organ))))
            });
            assert!(caught, "{}: {}", form.id, reserved.power);
            tried += 1;
        }
    }
    assert!(tried > 20, "gone blind: {tried}");
}

#[test]
fn one_power_has_one_holder() {
    let clauses = clauses();
    for form in &forms() {
        let mut all = clauses.clone();
        all.extend([giving("one", "ring-the-bell", "cell"), giving("two", "ring-the-bell", "council")]);
        let (_, problems) = plain_draft(form, &all, NO);
        let twice = of(&problems, Code::PowerTwice);
        assert!(twice.len() == 1 && at(twice[0], "bylaws.two"), "{}: {twice:?}", form.id);
    }
}

#[test]
fn a_plan_that_moved_on_is_said() {
    let clauses = clauses();
    for form in &forms() {
        let (whole, _) = plain_draft(form, &clauses, NO);
        let mut moved = 0;
        for one in whole.blanks.iter().filter(|one| one.origin == Origin::Plan) {
            let entered = match one.value.as_ref().unwrap() {
                Arg::Number(number) => (number + Decimal::ONE).to_string(),
                Arg::Money(Amount(minor), _) => Decimal::new(minor + 100, 2).to_string(),
                Arg::Date(_) => "2027-02-01".to_owned(),
                _ => "Another name".to_owned(),
            };
            let (bylaws, problems) = plain_draft(form, &clauses, &[blank(&one.clause, &one.blank, &entered)]);
            let now = bylaws.blanks.iter().find(|now| now.clause == one.clause && now.blank == one.blank).unwrap();
            let address = format!("bylaws.{}.{}", one.clause, one.blank);
            let said = of(&problems, Code::PlanMovedOn).into_iter().any(|problem| at(problem, &address));
            assert_eq!(said, now.value.is_some(), "{}: {address}", form.id);
            moved += usize::from(said);

            // Kept against what the plan says, it is asked about again once the plan says something else.
            let kept_against = |plan: String| {
                let kept = Some(KeptBlank { plan, reason: "we mean it so".to_owned() });
                let (clause, name) = (one.clause.clone(), one.blank.clone());
                let decision = Decision::Blank { clause, blank: name, value: entered.clone(), kept };
                let (bylaws, problems) = plain_draft(form, &clauses, &[decision]);
                let kept = bylaws.blanks.iter().find(|now| now.clause == one.clause && now.blank == one.blank);
                let asked = of(&problems, Code::PlanMovedOn).into_iter().any(|problem| at(problem, &address));
                (kept.and_then(|now| now.kept.clone()), asked)
            };
            let plan = now.plan.as_ref().unwrap().plain();
            assert_eq!(kept_against(plan), (Some("we mean it so".to_owned()), false), "{}: {address}", form.id);
            assert_eq!(kept_against("another".to_owned()), (None, said), "{}: {address}", form.id);
        }
        assert!(moved > 0, "{}", form.id);
    }
}

/// Everything a rule prints.
fn printed(rule: &leveller_model::bylaws::Rule, words: &Words) -> Vec<String> {
    let paragraphs = rule.paragraphs.iter().map(|paragraph| &paragraph.runs);
    let all = paragraphs.chain([&rule.plain]).chain(&rule.lawyer).chain(&rule.origin);
    all.map(|runs| said(runs, words)).chain([rule.title.clone(), rule.idea.clone()]).collect()
}

#[test]
fn a_draft_prints_no_mark_of_ours_and_is_the_same_each_time() {
    let (clauses, english) = (clauses(), words("en"));
    let optional: Vec<Decision> = clauses.iter().map(|clause| taken(&clause.id, true)).collect();
    let mut found = Vec::new();
    for form in &forms() {
        for (members, cells, pay) in
            [(42, 6, "pay-ratio"), (9, 1, "pay-need"), (6, 0, "pay-hours"), (30, 4, "pay-keep")]
        {
            let firm =
                Firm { members: Some(members), cells: Some(cells), pay: Some(pay.to_owned()), without: Vec::new() };
            let first = drafted(form, &clauses, &firm, &optional);
            assert_eq!(first, drafted(form, &clauses, &firm, &optional));
            let out =
                first.0.left_out.iter().map(|out| (&out.clause, vec![said(&out.plain, &english), out.title.clone()]));
            for (clause, texts) in first.0.rules.iter().map(|rule| (&rule.clause, printed(rule, &english))).chain(out) {
                let marked = texts.into_iter().filter(|text| text.contains(['{', '}', '*']) || text.contains("  "));
                found.extend(marked.map(|text| format!("{}, {members} members: {clause}: {text}", form.id)));
            }
        }
    }
    found.sort();
    found.dedup();
    none(&found);
}

#[test]
fn no_choice_of_clauses_and_no_size_fails_a_check() {
    let (clauses, english) = (clauses(), words("en"));
    let optional: Vec<Decision> = clauses.iter().map(|clause| taken(&clause.id, true)).collect();
    let mut found = Vec::new();
    for form in &forms() {
        let least: u32 = form.quantity("members.min").map_or(3, |least| least.decimal().try_into().unwrap());
        for (members, cells) in [(42, 6), (12, 1), (least.max(1), 0), (25, 1), (2000, 250)] {
            let firm = Firm { members: Some(members), cells: Some(cells), ..Firm::default() };
            for decisions in [NO, optional.as_slice()] {
                let (bylaws, problems) = drafted(form, &clauses, &firm, decisions);
                if failed(&bylaws) > 0 {
                    let told = problems.iter().filter(|one| one.code != Code::BlankOpen);
                    let told: Vec<String> = told.map(|one| english.problem(one).0).collect();
                    let all = if decisions.is_empty() { "" } else { " with every optional clause" };
                    found.push(format!("{}, {members} members{all}:\n    {}", form.id, told.join("\n    ")));
                }
            }
        }
    }
    none(&found);
}

#[test]
fn a_draft_without_a_plan_has_gaps_and_no_failed_check() {
    let clauses = clauses();
    for form in &forms() {
        let mut bare = premises(form, &Firm::default());
        bare.values.clear();
        bare.currency = Currency::parse("EUR").unwrap();
        let (bylaws, problems) = draft(form, &clauses, &bare, NO, "en");
        assert_eq!(failed(&bylaws), 0, "{}: {problems:?}", form.id);
        assert_eq!(of(&problems, Code::BlankOpen).len(), 1, "{}", form.id);
    }
}
