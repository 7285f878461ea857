//! What may not stand in code: sentences, which belong to `data/language`, and numbers of law, which belong to `data/`.

use std::collections::BTreeSet;

use super::files::one;
use super::none;
use super::rust::{Kind, Source, reads, source, sources};

/// Places whose strings a person reads, all of which must come from `data/language`.
const SPEAKING: &[&str] = &[
    "crates/model/src/report",
    "crates/model/src/report.rs",
    "crates/app/src",
    "crates/print/src",
    "src-tauri/src",
    "crates/cli/src/run.rs",
];

/// Sentences in code, each with the reason it may stand there.
const SENTENCES: &[(&str, &str, &str)] = &[
    ("crates/app/src/plan_file.rs", "", "SQL"),
    ("crates/model/src/report/parts/sentences.rs", " in bands of ", "a unit as data/ writes it"),
    ("crates/model/src/report/parts/sentences.rs", "a share of the maximum base", "a unit as data/ writes it"),
    ("crates/model/src/report/parts/sentences.rs", "days of birth", "a unit as data/ writes it"),
    ("crates/model/src/report/parts/sentences.rs", "pay day", "a unit as data/ writes it"),
];

#[test]
fn no_sentence_stands_in_code() {
    let mut found = Vec::new();
    let mut met = BTreeSet::new();
    for source in SPEAKING.iter().flat_map(|folder| match folder.ends_with(".rs") {
        true => vec![source(one(folder))],
        false => sources(folder),
    }) {
        let developer = for_developers(&source);
        for (at, token) in source.code.iter().enumerate().filter(|(_, token)| token.kind == Kind::Text) {
            if !is_sentence(&token.text) || developer.contains(&at) {
                continue;
            }
            let reason = SENTENCES
                .iter()
                .position(|(file, text, _)| *file == source.file.path && (text.is_empty() || *text == token.text));
            match reason {
                Some(reason) => {
                    met.insert(reason);
                }
                None => found.push(format!("{}: {:?}", source.file.at(token.line), token.text)),
            }
        }
    }
    found.extend((0..SENTENCES.len()).filter(|reason| !met.contains(reason)).map(|reason| {
        format!("tests/tidy/sentences.rs: {:?} in {} is met nowhere", SENTENCES[reason].1, SENTENCES[reason].0)
    }));
    none(found, "Put the words into data/language/en and ask for them by id.");
}

/// Two words in small letters with a space between them.
fn is_sentence(text: &str) -> bool {
    let small = |word: &str| word.len() > 1 && word.chars().all(|letter| letter.is_ascii_lowercase() || letter == '\'');
    let words: Vec<&str> =
        text.split(' ').map(|word| word.trim_matches(|letter: char| ",.:;!?()".contains(letter))).collect();
    words.windows(2).any(|pair| small(pair[0]) && small(pair[1]))
}

/// Returns the places of strings only a developer reads: in attributes.
fn for_developers(source: &Source) -> BTreeSet<usize> {
    let mut places = BTreeSet::new();
    let mut at = 0;
    while at < source.code.len() {
        let opens = reads(&source.code[at..], &["#", "["]) || reads(&source.code[at..], &["#", "!", "["]);
        if !opens {
            at += 1;
            continue;
        }
        let mut depth = 0;
        while at < source.code.len() {
            let token = &source.code[at];
            depth += i32::from(token.kind == Kind::Mark && token.text == "[")
                - i32::from(token.kind == Kind::Mark && token.text == "]");
            if token.kind == Kind::Text {
                places.insert(at);
            }
            at += 1;
            if depth == 0 && token.text == "]" {
                break;
            }
        }
    }
    places
}

/// Chapters where a number could be a rule of law.
const COUNTING: &[&str] = &[
    "crates/model/src/law.rs",
    "crates/model/src/law",
    "crates/model/src/firm",
    "crates/model/src/firm.rs",
    "crates/model/src/proposal",
    "crates/model/src/proposal.rs",
    "crates/model/src/savings",
    "crates/model/src/savings.rs",
    "crates/model/src/rules.rs",
];

/// Where there are numbers without a law: people parted into cells, and draws in fixed point with their percentiles.
const LAWLESS: &[&str] = &[
    "crates/model/src/proposal/partition",
    "crates/model/src/savings/range.rs",
    "crates/model/src/savings/sampling.rs",
];

/// Numbers above 2 in those chapters, each with the reason it is no law.
const NUMBERS: &[(&str, &str, &str)] = &[
    ("crates/model/src/firm.rs", "3", "sums over fewer people are not told: they would give one person's pay away"),
    ("crates/model/src/firm/found.rs", "10", "powers of ten make minor units"),
    ("crates/model/src/firm/lines.rs", "50", "problems of one kind that are said one by one"),
    ("crates/model/src/firm/lines.rs", "5", "rows a problem names"),
    ("crates/model/src/firm/lines.rs", "8", "people of one name who are offered"),
    ("crates/model/src/proposal/cells.rs", "1000", "thousandths of a post"),
    ("crates/model/src/proposal/cells.rs", "1_000_000_000", "weight of a cell outside its bounds, in a search"),
    ("crates/model/src/proposal/cells.rs", "1_000_000", "weight of a cut through a team, in a search"),
    ("crates/model/src/proposal/cells.rs", "100", "weight of uneven cells, in a search"),
    ("crates/model/src/proposal/cells.rs", "3", "decimals of a part of a post"),
    ("crates/model/src/proposal/parting.rs", "3", "weight of a tie with a manager, decimals of a post, steps of words"),
    ("crates/model/src/proposal/parting.rs", "24", "how large a team is tied each with each"),
    ("crates/model/src/proposal/parting.rs", "12", "how many colleagues of a larger team are tied"),
    ("crates/model/src/proposal/parting.rs", "1000", "thousandths of a post"),
    ("crates/model/src/proposal/rotas.rs", "12", "rotas and turns that are looked at, in a search"),
    ("crates/model/src/proposal/rotas.rs", "7", "days of a week"),
    ("crates/model/src/proposal/structures.rs", "4", "decimals of a multiple"),
    ("crates/model/src/proposal/tasks.rs", "100", "hundredths of an hour"),
    ("crates/model/src/proposal/tasks/holders.rs", "64", "cells that are asked for room, in a search"),
    ("crates/model/src/proposal/library.rs", "5", "working days in a week: what `day` means"),
    ("crates/model/src/proposal/library.rs", "4", "quarters in a year"),
    ("crates/model/src/law/charge.rs", "1_000_000", "millionths in one"),
    ("crates/model/src/law/charge.rs", "6", "decimals of a millionth"),
    ("crates/model/src/law/charge.rs", "5", "two fifths: what makes six tenths a whole"),
    ("crates/model/src/law/charge.rs", "4", "quarters in a whole power"),
    ("crates/model/src/law/charge.rs", "10", "powers of ten"),
    ("crates/model/src/law/charge.rs", "18", "digits of a root"),
    ("crates/model/src/law/ireland.rs", "36525", "days in a hundred years"),
    ("crates/model/src/savings/half.rs", "64", "steps of a search"),
    ("crates/model/src/savings/half.rs", "7", "decimals a search comes near to"),
    ("crates/model/src/savings/half.rs", "10", "tenths, as a map shows them"),
    ("crates/model/src/savings/half.rs", "5", "half, the claim under test: 0.5"),
    ("crates/model/src/savings/half.rs", "4", "decimals of a found value; quarters, as a map shows them"),
    ("crates/model/src/savings/half.rs", "9", "where the search for a gain begins: -0.9"),
    ("crates/model/src/rules.rs", "3", "letters of a currency code"),
    ("crates/model/src/rules.rs", "52", "weeks in a year"),
    ("crates/model/src/rules.rs", "26", "two weeks in a year"),
    ("crates/model/src/rules.rs", "13", "four weeks in a year"),
    ("crates/model/src/rules.rs", "12", "months in a year"),
    ("crates/model/src/rules.rs", "10_000", "a day as one number"),
    ("crates/model/src/rules.rs", "100", "a day as one number"),
];

#[test]
fn no_number_of_law_stands_in_code() {
    let mut found = Vec::new();
    let mut met = BTreeSet::new();
    let counting = COUNTING.iter().flat_map(|folder| match folder.ends_with(".rs") {
        true => vec![source(one(folder))],
        false => sources(folder),
    });
    // A search over plain indices knows no law and no judgement about firms.
    let lawless = |path: &str| LAWLESS.iter().any(|known| path.starts_with(known));
    for source in counting.filter(|source| !lawless(&source.file.path)) {
        for (at, token) in source.code.iter().enumerate().filter(|(_, token)| token.kind == Kind::Number) {
            // The length of an array, or a place in one.
            let beside = |at: Option<usize>| at.and_then(|at| source.code.get(at)).map_or("", |token| &token.text);
            if beside(at.checked_add(1)) == "]" && ["[", ";"].contains(&beside(at.checked_sub(1))) {
                continue;
            }
            let digits: String =
                token.text.chars().filter(|letter| letter.is_ascii_digit() || *letter == '.').collect();
            let number = token
                .text
                .split(|letter: char| letter.is_ascii_alphabetic())
                .next()
                .unwrap_or_default()
                .trim_end_matches('_');
            if number
                .replace('_', "")
                .parse::<rust_decimal::Decimal>()
                .is_ok_and(|number| number <= rust_decimal::Decimal::TWO && number.fract().is_zero())
            {
                continue;
            }
            match NUMBERS.iter().position(|(file, known, _)| *file == source.file.path && *known == number) {
                Some(known) => {
                    met.insert(known);
                }
                None => found.push(format!("{}: {} ({digits})", source.file.at(token.line), token.text)),
            }
        }
    }
    found.extend(
        (0..NUMBERS.len()).filter(|known| !met.contains(known)).map(|known| {
            format!("tests/tidy/sentences.rs: {} in {} is met nowhere", NUMBERS[known].1, NUMBERS[known].0)
        }),
    );
    none(
        found,
        "A number of law or a judgement is a value in data/ with its source; any other goes into NUMBERS with its reason.",
    );
}
