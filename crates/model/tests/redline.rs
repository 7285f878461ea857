//! Two editions of a document in one: every change taken over gives the newer one, none gives the older one.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]

use std::path::Path;

use leveller_model::Date;
use leveller_model::report::document::*;
use leveller_model::report::redline;
use leveller_model::report::words::Words;
use proptest::prelude::*;

fn words() -> Words {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data/language/en");
    let files = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().path());
    let texts: Vec<_> =
        files.map(|path| (path.display().to_string(), std::fs::read_to_string(&path).unwrap())).collect();
    let texts: Vec<_> = texts.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
    Words::new("en", &texts).unwrap()
}

fn document(blocks: Vec<Block>) -> Document {
    Document {
        language: "en-GB".to_owned(),
        title: "Rules".to_owned(),
        subject: String::new(),
        printed_on: Date::constant(2026, 10, 30),
        running_foot: String::new(),
        page_of: "{page}".to_owned(),
        draft_mark: None,
        house: None,
        blocks,
    }
}

/// What an edition says, block by block, with changes of one kind taken over and those of the other left out. Numbers are
/// those of the newer edition and are no part of it.
fn says(blocks: &[Block], taken: Option<ChangeKind>) -> Vec<String> {
    let is = |change: &Change| Some(change.kind) == taken;
    fn text(inlines: &[Inline], taken: Option<ChangeKind>) -> String {
        let say = |inline: &Inline| match inline {
            Inline::Text { text }
            | Inline::Strong { text }
            | Inline::Filled { text }
            | Inline::Reference { text, .. } => text.clone(),
            // The number of a block that went.
            Inline::Emphasis { .. } => String::new(),
            Inline::Blank { label } => format!("[{label}]"),
            Inline::Changed { change, text: inner } if Some(change.kind) == taken => text(inner, taken),
            Inline::Changed { .. } => String::new(),
            other => panic!("{other:?}"),
        };
        inlines.iter().map(say).collect()
    }
    let mut said = Vec::new();
    for block in blocks {
        match block {
            Block::Heading { text, .. } => said.push(text.clone()),
            Block::Changed { change, of } if is(change) => said.extend(says(std::slice::from_ref(of), taken)),
            Block::Changed { .. } => {}
            Block::Paragraph { text: words, .. } | Block::Clause { text: words, .. } => said.push(text(words, taken)),
            Block::List { items } => said.extend(items.iter().map(|item| text(item, taken))),
            Block::Table { rows, .. } => {
                let rows = rows.iter().filter(|row| row.change.as_ref().is_none_or(is));
                said.extend(rows.map(|row| row.cells.join("|")));
            }
            other => panic!("{other:?}"),
        }
    }
    said.retain(|words| !words.is_empty());
    said
}

fn inline() -> impl Strategy<Value = Inline> {
    let words = || "[ab]( [ab]){0,4} ?";
    prop_oneof![
        6 => words().prop_map(Inline::text),
        1 => words().prop_map(|text| Inline::Strong { text }),
        1 => words().prop_map(|text| Inline::Filled { text }),
        1 => "[xy]".prop_map(|label| Inline::Blank { label }),
        1 => "[12]".prop_map(|number| Inline::Reference { anchor: number.clone(), text: format!("rule {number}") }),
    ]
}

fn text() -> impl Strategy<Value = Vec<Inline>> {
    prop::collection::vec(inline(), 1..4)
}

fn block() -> impl Strategy<Value = Block> {
    let column = Column { head: "Column".to_owned(), align: Align::Start, width: 1 };
    let rows = prop::collection::vec("[ab]{1,2}".prop_map(|cell| Row::new(RowKind::Body, vec![cell])), 1..5);
    prop_oneof![
        4 => text().prop_map(|text| Block::Paragraph { style: ParagraphStyle::Body, text }),
        4 => ((1_u8..3), text()).prop_map(|(level, text)| Block::Clause { level, number: "1.".to_owned(), text, anchor: None }),
        1 => "[ab]( [ab]){0,2}".prop_map(|text| Block::Heading { level: 2, number: None, text, anchor: None }),
        1 => prop::collection::vec(text(), 1..4).prop_map(|items| Block::List { items }),
        1 => rows.prop_map(move |rows| Block::Table { caption: None, columns: vec![column.clone()], rows }),
    ]
}

proptest! {
    #[test]
    fn taking_all_gives_the_newer_and_taking_none_the_older(
        old in prop::collection::vec(block(), 0..7),
        new in prop::collection::vec(block(), 0..7),
    ) {
        let (old, new) = (document(old), document(new));
        let both = redline(&old, &new, "Ada Thorne", &words());
        prop_assert_eq!(says(&both.blocks, Some(ChangeKind::Inserted)), says(&new.blocks, None));
        prop_assert_eq!(says(&both.blocks, Some(ChangeKind::Deleted)), says(&old.blocks, None));
    }

    #[test]
    fn an_edition_beside_itself_has_no_change(blocks in prop::collection::vec(block(), 0..7)) {
        let one = document(blocks);
        prop_assert_eq!(redline(&one, &one, "", &words()), one);
    }
}

#[test]
fn a_word_that_changed_is_marked_and_its_neighbours_are_not() {
    let clause = |text: &str, number: &str| Block::Clause {
        level: 2,
        number: number.to_owned(),
        text: vec![Inline::text(text)],
        anchor: None,
    };
    let old = document(vec![
        clause("A member pays one share of £500 on joining.", "3.1"),
        clause("Shares bear no interest.", "3.2"),
    ]);
    let new = document(vec![
        clause("Nobody holds two offices.", "3.1"),
        clause("A member pays one share of £750 on joining.", "3.2"),
    ]);
    let both = redline(&old, &new, "Ada Thorne", &words());
    let changed = |kind, words: &str| Inline::Changed {
        change: Change {
            kind,
            said: if kind == ChangeKind::Inserted { "inserted:" } else { "deleted:" }.to_owned(),
            by: "Ada Thorne".to_owned(),
        },
        text: vec![Inline::text(words)],
    };
    let Block::Clause { text: first, .. } = &both.blocks[0] else { panic!("a clause") };
    assert_eq!(first, &[changed(ChangeKind::Inserted, "Nobody holds two offices.")]);
    let Block::Clause { text: second, number, .. } = &both.blocks[1] else { panic!("a clause") };
    assert_eq!(number, "3.2");
    let expected = [
        Inline::text("A member pays one share of "),
        changed(ChangeKind::Deleted, "£500 "),
        changed(ChangeKind::Inserted, "£750 "),
        Inline::text("on joining."),
    ];
    assert_eq!(second, &expected);
    let Block::Paragraph { text: gone, .. } = &both.blocks[2] else { panic!("what went is a paragraph") };
    assert!(matches!(&gone[..], [Inline::Changed { change, .. }] if change.kind == ChangeKind::Deleted));
}
