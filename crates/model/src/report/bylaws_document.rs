//! The draft rules as a document: what it is, where each required matter is, the rules, what is open.

use rust_decimal::Decimal;

use super::choosing_document::{choosing_blocks, fit_words};
use super::document::{Align, Block, Column, Document, Inline, ParagraphStyle, Row, RowKind};
use super::edition::Edition;
use super::warnings_blocks::warnings_blocks;
use super::words::Words;
use crate::Date;
use crate::bylaws::{
    Blank, BlankKind, Bylaws, ChangeKind, Check, Fact, Form, Limit, Matter, Op, Quantity, Rule, Run, bound_label,
};
use crate::problem::Arg;
use crate::story::Story;

/// Composes the document of a draft of a story, printed on a day. Of a redacted edition both are without names already.
pub fn bylaws_document(bylaws: &Bylaws, story: &Story, words: &Words, printed_on: Date, edition: Edition) -> Document {
    let name = story.name.as_str();
    let form = &bylaws.form;
    let redacted = |id: &str| (edition == Edition::Redacted).then(|| words.word(id));
    let lines = [form.statute.clone(), words.text("bylaws-printed", &[("date", Arg::Date(printed_on))])];
    let cover_notes = redacted("redacted-what").into_iter().chain(notices(bylaws, words));
    let mut blocks = vec![Block::Cover {
        title: words.text("bylaws-title", &[("name", name.into())]),
        subtitle: words.text("bylaws-subtitle", &[("form", form.name.as_str().into())]),
        lines: redacted("redacted-edition").into_iter().chain(lines).collect(),
        figures: Vec::new(),
        notes: cover_notes.map(|notice| vec![Inline::text(notice)]).collect(),
    }];
    blocks.push(Block::Contents { title: words.word("report-contents") });

    blocks.extend(opening(bylaws, words));
    // What the law says, and where each rule comes from, is known in English and stands in that edition.
    let english = bylaws.language == "en";
    if english {
        blocks.extend(matters(bylaws, words));
    }
    blocks.push(heading(1, words.word("bylaws-rules")));
    let mut part = "";
    for rule in &bylaws.rules {
        if rule.part != part {
            part = &rule.part;
            blocks.push(heading(2, words.word(&part_label(part))));
        }
        blocks.extend(clauses(rule, words));
    }
    blocks.push(Block::Signature {
        lines: ["sign-member", "sign-member", "sign-member", "sign-secretary", "sign-date"]
            .map(|id| words.word(id))
            .to_vec(),
    });
    blocks.extend(to_decide(bylaws, words));
    if english {
        blocks.extend(changes(bylaws, words));
        blocks.extend(checked(bylaws, words));
        blocks.extend(warnings_blocks(&story.warnings, words));
        blocks.extend(choosing_blocks(&fit_words(&story.fits, words), words));
        blocks.extend(for_lawyers(bylaws, words));
        blocks.extend(origins(bylaws, words));
        blocks.extend(sources(bylaws, words));
    }

    Document {
        language: words.language().to_owned(),
        title: words.text("bylaws-title", &[("name", name.into())]),
        subject: words.text("bylaws-subtitle", &[("form", form.name.as_str().into())]),
        printed_on,
        running_foot: edition
            .foot(words.text("bylaws-foot", &[("name", name.into()), ("date", Arg::Date(printed_on))]), words),
        page_of: words.text("report-page", &[("page", "{page}".into()), ("pages", "{pages}".into())]),
        draft_mark: Some(words.word("bylaws-draft-mark")),
        house: None,
        blocks,
    }
}

/// The rules that deal with a matter, or where else it is dealt with.
pub fn dealt_with(matter: &Matter, words: &Words) -> String {
    let rules: Vec<String> = matter.rules.iter().map(u32::to_string).collect();
    match (rules.is_empty(), &matter.matter.elsewhere) {
        (false, _) => rules.join(", "),
        (true, Some(elsewhere)) => elsewhere.clone(),
        (true, None) => words.word("bylaws-uncovered"),
    }
}

/// Returns the message of a part of the rules; rules somebody added before all others are in none.
pub fn part_label(part: &str) -> String {
    let part = if part.is_empty() { "own" } else { part };
    format!("part-{part}")
}

/// Returns the message that says how a rule differs from the library.
pub fn change_label(kind: ChangeKind) -> &'static str {
    match kind {
        ChangeKind::Own => "change-own",
        ChangeKind::Reworded => "change-reworded",
        ChangeKind::Taken => "change-taken",
    }
}

/// What a check found.
pub fn check_found(check: &Check, words: &Words) -> String {
    match check.failed {
        0 => words.word("check-passed"),
        failed => words.text("check-failed", &[("failed", failed.into())]),
    }
}

/// Puts the rules in two languages side by side, paragraph by paragraph; all else is as in `document`, the local one.
pub fn bylaws_beside(local: (&Bylaws, &Words), english: (&Bylaws, &Words), document: Document) -> Document {
    let opening = local.1.word(&part_label("opening"));
    let mut rules = local.0.rules.iter();
    let (mut beside, mut replaced) = (Vec::new(), false);
    for block in &document.blocks {
        match block {
            Block::Heading { text, .. } if *text == opening => {
                replaced = true;
                beside.extend(opening_beside(local, english));
            }
            Block::Clause { level: 1, .. } => {
                replaced = true;
                let pair = rules.next().and_then(|rule| {
                    english.0.rules.iter().find(|one| one.clause == rule.clause).map(|twin| (rule, twin))
                });
                beside
                    .extend(pair.into_iter().flat_map(|(rule, twin)| rule_beside((rule, local.1), (twin, english.1))));
            }
            Block::Heading { level, text, .. } if replaced || *level == 2 => {
                replaced = false;
                // Parts stand above the rules, which are headings here.
                beside.push(heading(1, text.clone()));
            }
            Block::Signature { .. } => {
                replaced = false;
                beside.push(block.clone());
            }
            _ if replaced => {}
            _ => beside.push(block.clone()),
        }
    }
    Document { blocks: beside, ..document }
}

fn opening_beside((local, local_words): (&Bylaws, &Words), (english, words): (&Bylaws, &Words)) -> [Block; 2] {
    let line = |bylaws: &Bylaws, at: usize, words: &Words| {
        bylaws.opening.get(at).map(|runs| plain_text(&inlines(runs, words))).unwrap_or_default()
    };
    let most = local.opening.len().max(english.opening.len());
    let rows = (0..most).map(|at| vec![String::new(), line(local, at, local_words), line(english, at, words)]);
    let title = [local_words, words].map(|words| words.word(&part_label("opening"))).join(" / ");
    [heading(1, title), beside_table(rows.map(Row::from).collect(), local_words, words)]
}

fn rule_beside((rule, local_words): (&Rule, &Words), (twin, words): (&Rule, &Words)) -> [Block; 2] {
    let text = |runs: &[Run], words: &Words| plain_text(&inlines(runs, words));
    let mut rows = Vec::new();
    for at in 0..rule.paragraphs.len().max(twin.paragraphs.len()) {
        let (one, other) = (rule.paragraphs.get(at), twin.paragraphs.get(at));
        let number = one.or(other).map(|paragraph| paragraph.number.clone()).unwrap_or_default();
        let one = one.map(|paragraph| text(&paragraph.runs, local_words)).unwrap_or_default();
        let other = other.map(|paragraph| text(&paragraph.runs, words)).unwrap_or_default();
        rows.push(Row::from(vec![number, one, other]));
    }
    let plain = |of: &Rule, words: &Words| format!("{} {}", words.word("bylaws-plain"), text(&of.plain, words));
    rows.push(Row::from(vec![String::new(), plain(rule, local_words), plain(twin, words)]));
    let title = format!("{}. {} / {}", rule.number, rule.title, twin.title);
    [heading(2, title), beside_table(rows, local_words, words)]
}

fn beside_table(rows: Vec<Row>, local_words: &Words, words: &Words) -> Block {
    let column = |head: String, width| Column { head, align: Align::Start, width };
    Block::Table {
        caption: None,
        columns: vec![
            column(local_words.word("column-number"), 1),
            column(local_words.word("language-own"), 6),
            column(words.word("language-own"), 6),
        ],
        rows,
    }
}

/// What people are asked to vote on.
fn opening(bylaws: &Bylaws, words: &Words) -> Vec<Block> {
    if bylaws.opening.is_empty() {
        return Vec::new();
    }
    let said =
        bylaws.opening.iter().map(|runs| Block::Paragraph { style: ParagraphStyle::Body, text: inlines(runs, words) });
    std::iter::once(heading(1, words.word(&part_label("opening")))).chain(said).collect()
}

/// The matters the law requires and the rules that deal with each.
fn matters(bylaws: &Bylaws, words: &Words) -> Vec<Block> {
    let form = &bylaws.form;
    let count = [("matters", bylaws.matters.len().into())];
    let note = if form.matters_complete { "bylaws-matters-complete" } else { "bylaws-matters-incomplete" };
    let rows = bylaws.matters.iter().map(|matter| {
        let rules = dealt_with(matter, words);
        let of = &matter.matter;
        let cite = match of.confidence.as_str() {
            "high" => of.cite.clone(),
            _ => format!("{}. {}", of.cite, words.word(&format!("confidence-{}", of.confidence))),
        };
        vec![of.item.clone(), of.matter.clone(), cite, rules]
    });
    let columns = [("column-number", 1), ("column-matter", 7), ("column-cite", 4), ("column-rules", 3)];
    vec![
        heading(1, words.text("bylaws-matters", &count)),
        paragraph(ParagraphStyle::Body, words.text(note, &[("note", form.matters_note.as_str().into())])),
        table(words, &columns, rows.collect()),
    ]
}

/// A rule with its plain twin, and why it differs from the library.
fn clauses(rule: &Rule, words: &Words) -> Vec<Block> {
    let mut blocks = vec![Block::Clause {
        level: 1,
        number: rule.number.to_string(),
        text: vec![Inline::Strong { text: rule.title.clone() }],
        anchor: Some(anchor(rule.number)),
    }];
    blocks.extend(rule.paragraphs.iter().map(|paragraph| Block::Clause {
        level: paragraph.level,
        number: paragraph.number.clone(),
        text: inlines(&paragraph.runs, words),
        anchor: None,
    }));
    if !rule.plain.is_empty() {
        let mut plain = vec![Inline::Strong { text: words.word("bylaws-plain") }, Inline::text(" ")];
        plain.extend(inlines(&rule.plain, words));
        blocks.push(Block::Paragraph { style: ParagraphStyle::Plain, text: plain });
    }
    blocks
}

/// The blanks that are open, and those that hold only what we suggest.
fn to_decide(bylaws: &Bylaws, words: &Words) -> Vec<Block> {
    let open: Vec<&Blank> = bylaws.open().collect();
    let mut blocks = vec![
        heading(1, words.text("bylaws-open", &[("blanks", open.len().into())])),
        paragraph(ParagraphStyle::Body, words.word("bylaws-open-what")),
    ];
    let row = |blank: &&Blank| vec![blank.rule.to_string(), blank.asks.clone(), limits(blank, words)];
    let columns = [("column-rule", 1), ("column-blank", 5), ("column-bounds", 5)];
    if !open.is_empty() {
        blocks.push(table(words, &columns, open.iter().map(row).collect()));
    }
    let suggested: Vec<&Blank> = bylaws.suggested().collect();
    if !suggested.is_empty() {
        blocks.push(heading(1, words.text("bylaws-suggested", &[("blanks", suggested.len().into())])));
        blocks.push(paragraph(ParagraphStyle::Body, words.word("bylaws-suggested-what")));
        let row = |blank: &&Blank| {
            let value = blank.value.as_ref().map(|value| filled(value, words)).unwrap_or_default();
            vec![blank.rule.to_string(), blank.asks.clone(), value, limits(blank, words)]
        };
        let columns = [("column-rule", 1), ("column-blank", 5), ("column-suggested", 2), ("column-bounds", 4)];
        blocks.push(table(words, &columns, suggested.iter().map(row).collect()));
    }
    blocks
}

/// The bounds of a blank, with the law they are from.
pub fn limits(blank: &Blank, words: &Words) -> String {
    limits_of(blank, words, |_| true)
}

/// The same, only what the law binds it to.
pub fn limits_by_law(blank: &Blank, words: &Words) -> String {
    limits_of(blank, words, |limit| limit.fact.is_some())
}

fn limits_of(blank: &Blank, words: &Words, wanted: impl Fn(&Limit) -> bool) -> String {
    let said = |number: &Quantity| match blank.kind {
        BlankKind::Share => words.rate(number.decimal()),
        BlankKind::Fraction => filled(&number.in_words(), words),
        _ => words.exact(number.decimal()),
    };
    let one = |limit: &Limit| {
        let bound = [("bound", words.word(&bound_label(limit.op)).into()), ("number", said(&limit.number).into())];
        let mut text = words.text("bound", &bound);
        if let Some(fact) = &limit.fact {
            let args = [("bound", text.into()), ("cite", fact.cite.as_str().into())];
            text = words.text("bound-by-law", &args);
        }
        text
    };
    let stated = blank.limits.iter().filter(|limit| !matches!(limit.op, Op::Is | Op::Among) && wanted(limit));
    stated.map(one).collect::<Vec<_>>().join("; ")
}

/// What was changed against the library, and why; what was left out.
fn changes(bylaws: &Bylaws, words: &Words) -> Vec<Block> {
    let mut rows: Vec<Vec<String>> = Vec::new();
    let why = |reason: &str| if reason.is_empty() { words.word("change-no-reason") } else { reason.to_owned() };
    for rule in &bylaws.rules {
        if let Some(change) = &rule.change {
            let kind = words.word(change_label(change.kind));
            rows.push(vec![rule.number.to_string(), rule.title.clone(), kind, why(&change.reason)]);
        }
    }
    for out in &bylaws.left_out {
        if let Some(reason) = &out.reason {
            rows.push(vec![String::new(), out.title.clone(), words.word("change-left-out"), why(reason)]);
        }
    }
    if rows.is_empty() {
        return Vec::new();
    }
    let columns = [("column-rule", 1), ("column-title", 4), ("column-done", 3), ("column-reason", 5)];
    vec![heading(1, words.word("bylaws-changes")), table(words, &columns, rows)]
}

/// What the draft was checked for.
fn checked(bylaws: &Bylaws, words: &Words) -> Vec<Block> {
    let rows = bylaws
        .checks
        .iter()
        .map(|check| vec![words.word(check.kind.id()), check.looked_at.to_string(), check_found(check, words)]);
    let columns = [("column-check", 7), ("column-check-looked-at", 2), ("column-check-found", 3)];
    vec![
        heading(1, words.word("bylaws-checks")),
        paragraph(ParagraphStyle::Body, words.word("bylaws-checks-what")),
        table(words, &columns, rows.collect()),
    ]
}

fn for_lawyers(bylaws: &Bylaws, words: &Words) -> Vec<Block> {
    let mut blocks = vec![heading(1, words.word("bylaws-lawyer"))];
    for rule in &bylaws.rules {
        for point in &rule.lawyer {
            let title = [("number", rule.number.to_string().into()), ("title", rule.title.as_str().into())];
            let mut text = vec![Inline::Strong { text: words.text("bylaws-lawyer-point", &title) }, Inline::text(" ")];
            text.extend(inlines(point, words));
            blocks.push(Block::Paragraph { style: ParagraphStyle::Body, text });
        }
    }
    blocks
}

/// What each rule descends from, and what differs.
fn origins(bylaws: &Bylaws, words: &Words) -> Vec<Block> {
    let rows = bylaws.rules.iter().filter(|rule| !rule.origin.is_empty()).map(|rule| {
        let words: Vec<String> = rule.origin.iter().map(|origin| plain_text(&inlines(origin, words))).collect();
        vec![rule.number.to_string(), rule.idea.clone(), words.join(" ")]
    });
    let columns = [("column-rule", 1), ("column-idea", 3), ("column-origin", 9)];
    vec![heading(1, words.word("bylaws-origins")), table(words, &columns, rows.collect::<Vec<_>>())]
}

/// The facts of law the rules rest on, where each was read, and which rules rest on it.
fn sources(bylaws: &Bylaws, words: &Words) -> Vec<Block> {
    let form = &bylaws.form;
    let mut shown: Vec<(&Fact, Vec<u32>)> = Vec::new();
    for rule in &bylaws.rules {
        for fact in &rule.basis {
            match shown.iter_mut().find(|(one, _)| one.key == fact.key) {
                Some((_, rules)) if rules.last() != Some(&rule.number) => rules.push(rule.number),
                Some(_) => {}
                None => shown.push((fact, vec![rule.number])),
            }
        }
    }
    let rows = shown.into_iter().map(|(fact, rules)| {
        let link = form.sources.iter().find(|source| source.id == fact.source).map(|source| source.link.as_str());
        let note = link.filter(|link| !link.is_empty()).map(|link| vec![Inline::link(link)]).unwrap_or_default();
        let rules: Vec<String> = rules.iter().map(u32::to_string).collect();
        let cells = vec![fact.cite.clone(), fact_source(form, fact, words, false), rules.join(", ")];
        Row { note, ..Row::new(RowKind::Body, cells) }
    });
    let columns = [("column-cite", 3), ("column-source", 7), ("column-rules", 2)];
    vec![heading(1, words.word("bylaws-sources")), table(words, &columns, rows.collect::<Vec<_>>())]
}

/// The words of a text in a cell.
fn plain_text(text: &[Inline]) -> String {
    text.iter().map(Inline::said).collect()
}

/// Where a fact was read, when, and how sure it is; with the link where no note has it.
fn fact_source(form: &Form, fact: &Fact, words: &Words, link: bool) -> String {
    let source = form.sources.iter().find(|source| source.id == fact.source);
    let read = source.map(|source| match link {
        true => format!("{}, {}", source.title, source.link),
        false => source.title.clone(),
    });
    let checked = match fact.checked {
        Some(day) => words.text("source-checked", &[("date", words.short_date(day).into())]),
        None => words.word("source-no-date"),
    };
    let mut confidence = words.word(&format!("confidence-{}", fact.confidence));
    if fact.unverified() && fact.confidence != "low" {
        confidence = words.text("confidence-unchecked", &[("confidence", confidence.into())]);
    }
    read.into_iter().chain([checked, confidence]).collect::<Vec<_>>().join(". ")
}

/// A fact of law with where it stands, in a line.
pub fn fact_words(form: &Form, fact: &Fact, words: &Words) -> String {
    format!("{}. {}", fact.cite, fact_source(form, fact, words, true))
}

/// What must be known before the draft is read.
pub fn notices(bylaws: &Bylaws, words: &Words) -> Vec<String> {
    let mut notices = vec![words.word("bylaws-notice-draft")];
    if !bylaws.form.matters_complete {
        notices.push(words.word("bylaws-notice-matters"));
    }
    let (open, suggested) = (bylaws.open().count(), bylaws.suggested().count());
    if open > 0 {
        notices.push(words.text("bylaws-notice-blanks", &[("blanks", open.into())]));
    }
    if suggested > 0 {
        notices.push(words.text("bylaws-notice-suggested", &[("blanks", suggested.into())]));
    }
    let failed: usize = bylaws.checks.iter().map(|check| check.failed).sum();
    if failed > 0 {
        notices.push(words.text("bylaws-notice-checks", &[("failed", failed.into())]));
    }
    if bylaws.rules.iter().flat_map(|rule| &rule.basis).any(Fact::unverified) {
        notices.push(words.word("bylaws-notice-low"));
    }
    notices
}

/// Turns runs of a rule into words.
pub fn inlines(runs: &[Run], words: &Words) -> Vec<Inline> {
    let mut begins = true;
    runs.iter()
        .map(|run| {
            let first = std::mem::replace(&mut begins, matches!(run, Run::Text(text) if text.ends_with(". ")));
            match run {
                Run::Text(text) => Inline::text(text.as_str()),
                Run::Defined(word) => Inline::Strong { text: word.clone() },
                Run::Filled { value, .. } if first => Inline::Filled { text: capital(&filled(value, words)) },
                Run::Filled { value, .. } => Inline::Filled { text: filled(value, words) },
                Run::Broken(title) => {
                    Inline::Blank { label: words.text("rule-missing", &[("title", title.as_str().into())]) }
                }
                Run::Blank { asks, .. } => Inline::Blank { label: asks.clone() },
                Run::Reference(number) => Inline::Reference {
                    anchor: anchor(*number),
                    text: words.text("rule-reference", &[("number", number.to_string().into())]),
                },
            }
        })
        .collect()
}

/// A word as a sentence begins with it.
fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// Writes a value as law is written: a share with the decimals it has and no others.
pub fn filled(value: &Arg, words: &Words) -> String {
    match value {
        Arg::Share(share) => {
            let number = share.saturating_mul(Decimal::ONE_HUNDRED).round_dp(2);
            words.text("share", &[("number", words.exact(number).into())])
        }
        _ => words.arg(value),
    }
}

fn anchor(rule: u32) -> String {
    format!("rule-{rule}")
}

pub(super) fn heading(level: u8, text: String) -> Block {
    Block::Heading { level, number: None, text, anchor: None }
}

pub(super) fn paragraph(style: ParagraphStyle, text: String) -> Block {
    Block::Paragraph { style, text: vec![Inline::text(text)] }
}

pub(super) fn table<T: Into<Row>>(words: &Words, columns: &[(&str, u16)], rows: Vec<T>) -> Block {
    let column = |(id, width): &(&str, u16)| Column { head: words.word(id), align: Align::Start, width: *width };
    Block::Table {
        caption: None,
        columns: columns.iter().map(column).collect(),
        rows: rows.into_iter().map(Into::into).collect(),
    }
}
