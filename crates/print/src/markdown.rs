//! A document as Markdown, as GitHub reads it. Words of the document are never taken for marks of the language.

use std::collections::BTreeSet;
use std::fmt::Write;

use leveller_model::report::document::{
    Align, Block, Change, ChangeKind, Column, Document, Inline, KeyFigure, ParagraphStyle, Row, RowKind,
};

use crate::link::address;
use crate::words::words;

/// Writes a document.
pub fn write(document: &Document) -> String {
    let anchors = document.blocks.iter().filter_map(Block::kept).filter_map(|block| match block {
        Block::Heading { anchor, .. } | Block::Clause { anchor, .. } => anchor.as_deref(),
        _ => None,
    });
    let mut page = Page { text: String::new(), anchors: anchors.collect(), notes: Vec::new(), entries: 0 };
    if !document.blocks.iter().any(|block| matches!(block, Block::Cover { .. })) {
        page.part(&format!("# {}", escape(&document.title)));
    }
    if let Some(mark) = &document.draft_mark {
        page.part(&format!("> **{}**", escape(mark)));
    }
    for block in &document.blocks {
        page.block(document, block);
    }
    page.part(&format!("---\n\n{}", escape(&document.running_foot)));
    page.footnotes();
    page.text.truncate(page.text.trim_end().len());
    page.text.push('\n');
    page.text
}

struct Page<'a> {
    text: String,
    /// Anchors that are somewhere.
    anchors: BTreeSet<&'a str>,
    notes: Vec<&'a [Inline]>,
    /// Entries of the contents met so far.
    entries: usize,
}

impl<'a> Page<'a> {
    /// Adds a part with a line between it and the next.
    fn part(&mut self, text: &str) {
        if !text.trim().is_empty() {
            self.text.push_str(text.trim_end());
            self.text.push_str("\n\n");
        }
    }

    fn block(&mut self, document: &'a Document, block: &'a Block) {
        match block {
            Block::Cover { title, subtitle, lines, figures, notes } => {
                if let Some(house) = &document.house {
                    self.part(&escape(&house.name));
                }
                self.part(&format!("# {}", escape(title)));
                self.part(&strong(subtitle));
                let lines: Vec<String> = lines.iter().map(|line| escape(line)).collect();
                self.part(&lines.join("\\\n"));
                self.ledger(figures);
                for note in notes {
                    let note = self.inlines(note);
                    self.part(&paragraph(&note));
                }
                if let Some(disclaimer) = document.house.as_ref().and_then(|house| house.disclaimer.as_deref()) {
                    self.part(&escape(disclaimer));
                }
            }
            Block::Contents { title } => self.contents(document, title),
            Block::Heading { level, number, text, anchor } => {
                let listed = *level <= 2;
                let number = number.as_deref().map(|number| format!("{} ", escape(number))).unwrap_or_default();
                let marks = "#".repeat(usize::from((*level).clamp(1, 3)) + 1);
                let at = self.anchor(listed, anchor.as_deref());
                self.part(&format!("{marks} {at}{number}{}", escape(text)));
            }
            Block::Paragraph { style, text } => {
                let text = self.inlines(text);
                let mark = if *style == ParagraphStyle::Notice || *style == ParagraphStyle::Plain { "> " } else { "" };
                self.part(&format!("{mark}{}", paragraph(&text)));
            }
            Block::Clause { level, number, text, anchor } => {
                let at = self.anchor(*level <= 1, anchor.as_deref());
                let text = self.inlines(text);
                let number = escape(number);
                self.part(&match level {
                    0 | 1 => format!("### {at}{number} {text}"),
                    2 => format!("{at}{} {text}", paragraph(&number)),
                    _ => format!("\u{2003}{at}{number} {text}"),
                });
            }
            Block::List { items } => {
                let items: Vec<String> =
                    items.iter().map(|item| format!("- {}", paragraph(&self.inlines(item)))).collect();
                self.part(&items.join("\n"));
            }
            Block::Table { caption, columns, rows } => {
                self.part(&caption.as_deref().map(strong).unwrap_or_default());
                self.table(columns, rows);
            }
            Block::Figure { caption, alternative, .. } => {
                self.part(&strong(caption));
                self.part(&paragraph(&escape(alternative)));
            }
            Block::Signature { lines } => {
                let lines: Vec<String> =
                    lines.iter().map(|label| format!("{}: ____________________", paragraph(&escape(label)))).collect();
                self.part(&lines.join("\\\n"));
            }
            Block::PageBreak => {}
            Block::Changed { change, of } => {
                self.part(&marked("*", &change.said));
                self.block(document, of);
            }
        }
    }

    fn contents(&mut self, document: &Document, title: &str) {
        let mut text = format!("## {}\n\n", escape(title));
        let mut entries = 0;
        for block in document.blocks.iter().filter_map(Block::kept) {
            let (step, number, title) = match block {
                Block::Heading { level: 0 | 1, number, text, .. } => ("", number.as_deref(), text.clone()),
                Block::Heading { level: 2, number, text, .. } => ("  ", number.as_deref(), text.clone()),
                Block::Clause { level: 0 | 1, number, text, .. } => ("  ", Some(number.as_str()), words(text)),
                _ => continue,
            };
            let number = number.map(|number| format!("{} ", escape(number))).unwrap_or_default();
            entries += 1;
            _ = writeln!(text, "{step}- [{number}{}](#.{entries})", escape(&title));
        }
        self.part(&text);
    }

    /// Places to link to: an anchor of the document, and an entry of the contents.
    fn anchor(&mut self, listed: bool, anchor: Option<&str>) -> String {
        let mut places = anchor.map(|anchor| format!("<a id=\"{}\"></a>", id(anchor))).unwrap_or_default();
        if listed {
            self.entries += 1;
            _ = write!(places, "<a id=\".{}\"></a>", self.entries);
        }
        places
    }

    fn table(&mut self, columns: &[Column], rows: &'a [Row]) {
        if columns.is_empty() {
            return;
        }
        let heads: Vec<String> = columns.iter().map(|column| escape(&column.head)).collect();
        let sides = columns.iter().map(|column| if column.align == Align::End { "---:" } else { "---" });
        let mut text = format!("| {} |\n| {} |\n", heads.join(" | "), sides.collect::<Vec<_>>().join(" | "));
        for row in rows {
            let mut cells: Vec<String> = row
                .cells
                .iter()
                .take(columns.len())
                .map(|cell| if row.kind == RowKind::Total { strong(cell) } else { escape(cell) })
                .collect();
            if let Some(change) = &row.change {
                cells.iter_mut().for_each(|cell| *cell = changed(change, cell));
            }
            cells.resize(columns.len(), String::new());
            if let Some(first) = cells.first_mut()
                && !row.note.is_empty()
            {
                first.push_str(&self.note(&row.note));
            }
            _ = writeln!(text, "| {} |", cells.join(" | "));
        }
        self.part(&text);
    }

    fn ledger(&mut self, figures: &'a [KeyFigure]) {
        if figures.is_empty() {
            return;
        }
        let mut text = "|  |  |\n| --- | ---: |\n".to_owned();
        for KeyFigure { label, value, total, note } in figures {
            let [label, value] = [label, value].map(|cell| if *total { strong(cell) } else { escape(cell) });
            let note = if note.is_empty() { String::new() } else { self.note(note) };
            _ = writeln!(text, "| {label}{note} | {value} |");
        }
        self.part(&text);
    }

    fn inlines(&mut self, text: &'a [Inline]) -> String {
        let mut out = String::new();
        for inline in text {
            match inline {
                Inline::Text { text } | Inline::Filled { text } => out.push_str(&escape(text)),
                Inline::Strong { text } => out.push_str(&strong(text)),
                Inline::Emphasis { text } => out.push_str(&marked("*", text)),
                Inline::Blank { label } => _ = write!(out, "[____ {}]", escape(label)),
                Inline::Reference { anchor, text } => out.push_str(&self.reference(anchor, text)),
                // There are no pages: what is left of the words leads there.
                Inline::PageOf { anchor, words } => {
                    out.push_str(&self.reference(anchor, words.replace("{page}", "").trim()));
                }
                Inline::Link { url, text } => match address(url) {
                    Some(url) => _ = write!(out, "[{}](<{url}>)", escape(text)),
                    None => out.push_str(&escape(text)),
                },
                Inline::Note { text } => {
                    let call = self.note(text);
                    out.push_str(&call);
                }
                Inline::Changed { change, text } => {
                    let words = self.inlines(text);
                    out.push_str(&changed(change, &words));
                }
            }
        }
        out
    }

    fn reference(&self, anchor: &str, text: &str) -> String {
        match self.anchors.contains(anchor) && !text.trim().is_empty() {
            true => format!("[{}](#{})", escape(text), id(anchor)),
            false => escape(text),
        }
    }

    /// Calls a note; the same note keeps its number.
    fn note(&mut self, text: &'a [Inline]) -> String {
        let index = self.notes.iter().position(|known| *known == text).unwrap_or_else(|| {
            self.notes.push(text);
            self.notes.len() - 1
        });
        format!("[^{}]", index + 1)
    }

    /// The notes; one of them may call another.
    fn footnotes(&mut self) {
        let mut index = 0;
        while let Some(note) = self.notes.get(index).copied() {
            let text = self.inlines(note);
            index += 1;
            self.part(&format!("[^{index}]: {}", paragraph(&text)));
        }
    }
}

/// Words that came or went, marked and said; the spaces around them stand outside of the marks, as these ask for.
fn changed(change: &Change, words: &str) -> String {
    let bare = words.trim();
    if bare.is_empty() {
        return words.to_owned();
    }
    let (before, after) = words.split_once(bare).unwrap_or_default();
    let said = marked("*", &change.said);
    match change.kind {
        ChangeKind::Inserted => format!("{before}{said} <ins>{bare}</ins>{after}"),
        ChangeKind::Deleted => format!("{before}{said} ~~{bare}~~{after}"),
    }
}

/// An anchor as part of an address, another one for each.
fn id(anchor: &str) -> String {
    let mut id = String::new();
    for byte in anchor.bytes() {
        match byte.is_ascii_alphanumeric() || byte == b'-' {
            true => id.push(char::from(byte)),
            false => _ = write!(id, "_{byte:02x}"),
        }
    }
    id
}

fn strong(words: &str) -> String {
    marked("**", words)
}

/// Puts marks around words; a mark has to touch them.
fn marked(mark: &str, words: &str) -> String {
    let words = escape(words);
    let inner = words.trim();
    if inner.is_empty() {
        return words;
    }
    let before = &words[..words.len() - words.trim_start().len()];
    let after = &words[words.trim_end().len()..];
    format!("{before}{mark}{inner}{mark}{after}")
}

/// Keeps the beginning of a paragraph from being taken for a list, a heading or a rule.
fn paragraph(text: &str) -> String {
    let text = text.trim();
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let rest = &text[digits..];
    match rest.as_bytes().first() {
        Some(b'.' | b')') if digits > 0 && !rest[1..].starts_with(|letter: char| !letter.is_whitespace()) => {
            format!("{}\\{rest}", &text[..digits])
        }
        Some(b'#' | b'+' | b'-' | b'=' | b':') if digits == 0 => format!("\\{text}"),
        _ => text.to_owned(),
    }
}

/// Returns words with every letter that is a mark of the language made a letter. Line ends become spaces.
fn escape(words: &str) -> String {
    let mut escaped = String::with_capacity(words.len());
    let mut letters = words.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '&' | '|' | '~' | '$' | '@' => {
                escaped.push('\\');
                escaped.push(letter);
            }
            // An address in the words is no link.
            ':' if letters.peek() == Some(&'/') => escaped.push_str("\\:"),
            '.' if escaped.ends_with("www") || escaped.ends_with("WWW") => escaped.push_str("\\."),
            '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{200b}' | '\u{ad}' | '\u{feff}' => {}
            '\u{2028}' | '\u{2029}' => escaped.push(' '),
            letter if letter.is_control() => escaped.push(' '),
            letter => escaped.push(letter),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_never_marks() {
        for (words, written) in [
            ("a|b `c` <script> *d* _e_", "a\\|b \\`c\\` \\<script\\> \\*d\\* \\_e\\_"),
            ("one\r\n\n# two", "one   # two"),
            ("\\] &amp; ~~x~~ [^1]", "\\\\\\] \\&amp; \\~\\~x\\~\\~ \\[^1\\]"),
            ("https://a.example www.b.example c@d.example", "https\\://a.example www\\.b.example c\\@d.example"),
        ] {
            assert_eq!(escape(words), written);
        }
        for (words, written) in [
            ("# no heading", "\\# no heading"),
            ("- no entry", "\\- no entry"),
            ("+ none", "\\+ none"),
            ("12. no entry", "12\\. no entry"),
            ("1.2 stays", "1.2 stays"),
            ("    not code", "not code"),
            ("--- no rule", "\\--- no rule"),
        ] {
            assert_eq!(paragraph(&escape(words)), written);
        }
    }
}
