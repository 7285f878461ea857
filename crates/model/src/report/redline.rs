//! Two editions of a document in one: what came and what went, as whoever reads the newer one has to see it.
//!
//! Taking every change over gives the words of the newer edition; taking none over gives those of the older one. Numbers of
//! clauses, covers, contents, charts and places to sign are those of the newer one.

use similar::{Algorithm, DiffOp, capture_diff_slices};

use super::document::{Block, Change, ChangeKind, Document, Inline, ParagraphStyle, Row};
use super::words::Words;

/// Two texts are one that was changed where, of a hundred words of both, so many are shared.
const ALIKE: usize = 40;

/// So many words between two changes are read with them.
const FEW: usize = 2;

/// Compares two editions of a document, changed by somebody.
pub fn redline(old: &Document, new: &Document, by: &str, words: &Words) -> Document {
    let editor = Editor::new(by, words);
    let keys = |document: &Document| document.blocks.iter().map(key).collect::<Vec<_>>();
    let mut blocks = Vec::new();
    for op in capture_diff_slices(Algorithm::Myers, &keys(old), &keys(new)) {
        let (before, after) = (&old.blocks[op.old_range()], &new.blocks[op.new_range()]);
        match op {
            DiffOp::Equal { .. } => blocks.extend(after.iter().cloned()),
            _ => editor.section(before, after, &mut blocks),
        }
    }
    Document { blocks, ..new.clone() }
}

/// Compares two texts word by word, changed by somebody.
pub fn redline_words(old: &str, new: &str, by: &str, words: &Words) -> Vec<Inline> {
    let one = |text: &str| Some(Inline::text(text)).filter(|_| !text.is_empty()).into_iter().collect::<Vec<_>>();
    Editor::new(by, words).words(&one(old), &one(new))
}

/// What a block says, without its number: blocks with the same are the same in both editions.
fn key(block: &Block) -> String {
    match block {
        Block::Heading { level, text, .. } => format!("heading {level} {text}"),
        Block::Paragraph { style, text } => format!("{style:?} {}", said(text)),
        Block::Clause { level, text, .. } => format!("clause {level} {}", said(text)),
        Block::List { items } => format!("list {}", items.iter().map(|item| said(item)).collect::<Vec<_>>().join("\n")),
        Block::Table { caption, columns, rows } => {
            let heads: Vec<&str> = columns.iter().map(|column| column.head.as_str()).collect();
            let rows: Vec<String> = rows.iter().map(|row| row.cells.join("\t")).collect();
            format!("table {} {}\n{}", titled(caption.as_deref()), heads.join("\t"), rows.join("\n"))
        }
        // There is one of each of these in its place, and the newer one stands.
        Block::Cover { .. } => "cover".to_owned(),
        Block::Contents { .. } => "contents".to_owned(),
        Block::Figure { .. } => "figure".to_owned(),
        Block::Signature { .. } => "signature".to_owned(),
        Block::PageBreak => "page".to_owned(),
        Block::Changed { of, .. } => key(of),
    }
}

/// The caption of a table without its number, which moves with every table before it.
fn titled(caption: Option<&str>) -> &str {
    let caption = caption.unwrap_or("");
    caption
        .split_once(". ")
        .filter(|(before, _)| before.ends_with(char::is_numeric))
        .map_or(caption, |(_, title)| title)
}

/// The words of a text as they stand in a line.
fn said(text: &[Inline]) -> String {
    text.iter().map(Inline::said).collect()
}

/// Marks what came and what went.
struct Editor {
    inserted: Change,
    deleted: Change,
}

impl Editor {
    fn new(by: &str, words: &Words) -> Self {
        let change = |kind, said: &str| Change { kind, said: words.word(said), by: by.to_owned() };
        Self {
            inserted: change(ChangeKind::Inserted, "redline-inserted"),
            deleted: change(ChangeKind::Deleted, "redline-deleted"),
        }
    }

    /// Blocks that are not the same: those alike are one that was changed, in the order of both editions.
    fn section(&self, old: &[Block], new: &[Block], into: &mut Vec<Block>) {
        let mut rest = old;
        for block in new {
            match rest.iter().position(|other| alike(other, block)) {
                Some(at) => {
                    into.extend(rest.iter().take(at).flat_map(|gone| self.gone(gone)));
                    into.extend(rest.get(at).into_iter().flat_map(|other| self.merged(other, block)));
                    rest = rest.get(at + 1..).unwrap_or_default();
                }
                None => into.push(self.come(block)),
            }
        }
        into.extend(rest.iter().flat_map(|gone| self.gone(gone)));
    }

    fn inserted(&self, text: Vec<Inline>) -> Vec<Inline> {
        if text.is_empty() { text } else { vec![Inline::Changed { change: self.inserted.clone(), text }] }
    }

    /// Words that went: they lead nowhere any more, and nothing is filled into them.
    fn deleted(&self, text: &[Inline]) -> Vec<Inline> {
        let plain = text.iter().filter_map(|inline| match inline {
            Inline::Strong { .. } | Inline::Emphasis { .. } => Some(inline.clone()),
            other => Some(other.said()).filter(|words| !words.is_empty()).map(Inline::text),
        });
        let text: Vec<Inline> = plain.collect();
        if text.is_empty() { text } else { vec![Inline::Changed { change: self.deleted.clone(), text }] }
    }

    fn come(&self, block: &Block) -> Block {
        match block.clone() {
            Block::Paragraph { style, text } => Block::Paragraph { style, text: self.inserted(text) },
            Block::Clause { level, number, text, anchor } => {
                Block::Clause { level, number, text: self.inserted(text), anchor }
            }
            Block::List { items } => Block::List { items: items.into_iter().map(|item| self.inserted(item)).collect() },
            Block::Table { caption, columns, rows } => {
                let rows = rows.into_iter().map(|row| marked(row, &self.inserted)).collect();
                Block::Table { caption, columns, rows }
            }
            block @ Block::Heading { .. } => Block::Changed { change: self.inserted.clone(), of: Box::new(block) },
            block => block,
        }
    }

    /// What is left of a block that went: its words, with its number before them and no place in the contents.
    fn gone(&self, block: &Block) -> Vec<Block> {
        let paragraph = |style, text: &[Inline]| match self.deleted(text) {
            text if text.is_empty() => Vec::new(),
            text => vec![Block::Paragraph { style, text }],
        };
        let numbered = |number: &str, text: &[Inline]| {
            let number = Some(Inline::Emphasis { text: format!("{number} ") }).filter(|_| !number.is_empty());
            paragraph(ParagraphStyle::Body, &number.into_iter().chain(text.iter().cloned()).collect::<Vec<_>>())
        };
        match block {
            Block::Paragraph { style, text } => paragraph(*style, text),
            Block::Heading { number, text, .. } => {
                numbered(number.as_deref().unwrap_or_default(), &[Inline::Strong { text: text.clone() }])
            }
            Block::Clause { number, text, .. } => numbered(number, text),
            Block::List { items } => {
                vec![Block::List { items: items.iter().map(|item| self.deleted(item)).collect() }]
            }
            Block::Table { caption, columns, rows } => {
                let rows = rows.iter().map(|row| marked(row.clone(), &self.deleted)).collect();
                vec![Block::Table { caption: caption.clone(), columns: columns.clone(), rows }]
            }
            _ => Vec::new(),
        }
    }

    /// A block that was changed.
    fn merged(&self, old: &Block, new: &Block) -> Vec<Block> {
        match (old, new) {
            (Block::Paragraph { text: before, .. }, Block::Paragraph { style, text }) => {
                vec![Block::Paragraph { style: *style, text: self.words(before, text) }]
            }
            (Block::Clause { text: before, .. }, Block::Clause { level, number, text, anchor }) => {
                let (number, anchor) = (number.clone(), anchor.clone());
                vec![Block::Clause { level: *level, number, text: self.words(before, text), anchor }]
            }
            (Block::List { items: before }, Block::List { items }) => {
                let keys = |items: &[Vec<Inline>]| items.iter().map(|item| said(item)).collect::<Vec<_>>();
                let mut both: Vec<Vec<Inline>> = Vec::new();
                for op in capture_diff_slices(Algorithm::Myers, &keys(before), &keys(items)) {
                    let (before, after) = (&before[op.old_range()], &items[op.new_range()]);
                    match op {
                        DiffOp::Equal { .. } => both.extend(after.iter().cloned()),
                        _ if before.len() == after.len() => {
                            both.extend(before.iter().zip(after).map(|(before, after)| self.words(before, after)));
                        }
                        _ => {
                            both.extend(before.iter().map(|item| self.deleted(item)));
                            both.extend(after.iter().map(|item| self.inserted(item.clone())));
                        }
                    }
                }
                vec![Block::List { items: both }]
            }
            (Block::Table { rows: before, .. }, Block::Table { caption, columns, rows }) => {
                let keys = |rows: &[Row]| rows.iter().map(|row| row.cells.clone()).collect::<Vec<_>>();
                let mut both: Vec<Row> = Vec::new();
                for op in capture_diff_slices(Algorithm::Myers, &keys(before), &keys(rows)) {
                    let (gone, new) = (&before[op.old_range()], &rows[op.new_range()]);
                    match op {
                        DiffOp::Equal { .. } => both.extend(new.iter().cloned()),
                        _ => {
                            both.extend(gone.iter().map(|row| marked(row.clone(), &self.deleted)));
                            both.extend(new.iter().map(|row| marked(row.clone(), &self.inserted)));
                        }
                    }
                }
                vec![Block::Table { caption: caption.clone(), columns: columns.clone(), rows: both }]
            }
            // A heading may begin a page: what it was stands below what it is.
            (_, new) => std::iter::once(self.come(new)).chain(self.gone(old)).collect(),
        }
    }

    /// Words that were changed, word by word.
    fn words(&self, old: &[Inline], new: &[Inline]) -> Vec<Inline> {
        let (old, new) = (tokens(old), tokens(new));
        let keys = |tokens: &[Inline]| tokens.iter().map(Inline::said).collect::<Vec<_>>();
        let ops = capture_diff_slices(Algorithm::Myers, &keys(&old), &keys(&new));
        let mut text = Vec::new();
        let (mut gone, mut come): (&[Inline], &[Inline]) = (&[], &[]);
        for (index, op) in ops.iter().enumerate() {
            let (before, after) = (op.old_range(), op.new_range());
            // A word or two between two changes are read as part of them; what leads somewhere or is to be filled is not.
            let few = after.len() <= FEW && new[after.clone()].iter().all(is_plain);
            let between = index > 0 && index + 1 < ops.len();
            if matches!(op, DiffOp::Equal { .. }) && !(few && between) {
                text.extend(self.deleted(&joined(gone)));
                text.extend(self.inserted(joined(come)));
                text.extend(joined(&new[after.clone()]));
                (gone, come) = (&old[before.end..before.end], &new[after.end..after.end]);
            } else {
                gone = &old[before.start - gone.len()..before.end];
                come = &new[after.start - come.len()..after.end];
            }
        }
        text.extend(self.deleted(&joined(gone)));
        text.extend(self.inserted(joined(come)));
        text
    }
}

fn is_plain(inline: &Inline) -> bool {
    matches!(inline, Inline::Text { .. } | Inline::Strong { .. } | Inline::Emphasis { .. })
}

fn marked(row: Row, change: &Change) -> Row {
    Row { change: Some(change.clone()), ..row }
}

/// Whether two blocks are one that was changed.
fn alike(old: &Block, new: &Block) -> bool {
    let share = |old: &[Inline], new: &[Inline]| {
        let keys = |text: &[Inline]| tokens(text).iter().map(Inline::said).collect::<Vec<_>>();
        let (old, new) = (keys(old), keys(new));
        let shared: usize = capture_diff_slices(Algorithm::Myers, &old, &new)
            .iter()
            .filter(|op| matches!(op, DiffOp::Equal { .. }))
            .map(|op| op.new_range().len())
            .sum();
        2 * shared * 100 >= ALIKE * (old.len() + new.len())
    };
    match (old, new) {
        (Block::Paragraph { style: one, text: old }, Block::Paragraph { style: other, text: new }) => {
            one == other && share(old, new)
        }
        (
            Block::Clause { level: one, number: before, text: old, .. },
            Block::Clause { level: other, number: after, text: new, .. },
        ) => {
            // A rule that got another name under its old number is that rule.
            one == other && (share(old, new) || (*one <= 1 && before == after))
        }
        (Block::Table { caption: one, columns: old, .. }, Block::Table { caption: other, columns: new, .. }) => {
            titled(one.as_deref()) == titled(other.as_deref()) && old == new
        }
        (Block::Heading { level: one, .. }, Block::Heading { level: other, .. }) => one == other,
        (Block::List { .. }, Block::List { .. }) => true,
        _ => false,
    }
}

/// Words one by one, each with the space behind it.
fn tokens(text: &[Inline]) -> Vec<Inline> {
    let mut tokens = Vec::new();
    for inline in text {
        let words = |text: &str| text.split_inclusive(' ').map(str::to_owned).collect::<Vec<_>>();
        match inline {
            Inline::Text { text } => tokens.extend(words(text).into_iter().map(Inline::text)),
            Inline::Strong { text } => tokens.extend(words(text).into_iter().map(|text| Inline::Strong { text })),
            Inline::Emphasis { text } => tokens.extend(words(text).into_iter().map(|text| Inline::Emphasis { text })),
            other => tokens.push(other.clone()),
        }
    }
    tokens
}

/// Words of one look together again.
fn joined(tokens: &[Inline]) -> Vec<Inline> {
    let mut text: Vec<Inline> = Vec::new();
    for token in tokens {
        match (text.last_mut(), token) {
            (Some(Inline::Text { text: last }), Inline::Text { text: more })
            | (Some(Inline::Strong { text: last }), Inline::Strong { text: more })
            | (Some(Inline::Emphasis { text: last }), Inline::Emphasis { text: more }) => last.push_str(more),
            _ => text.push(token.clone()),
        }
    }
    text
}
