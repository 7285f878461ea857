//! Words of a document without how they are set.

use leveller_model::report::document::{ChangeKind, Inline};

/// A title with its number before it.
pub fn titled(number: Option<&str>, text: &str) -> String {
    number.map_or_else(|| text.to_owned(), |number| format!("{number}\u{2002}{text}"))
}

/// The words of a text, without its notes and pages.
pub fn words(text: &[Inline]) -> String {
    let words = text.iter().map(|inline| match inline {
        Inline::Text { text }
        | Inline::Strong { text }
        | Inline::Emphasis { text }
        | Inline::Filled { text }
        | Inline::Link { text, .. }
        | Inline::Reference { text, .. } => text.clone(),
        Inline::PageOf { .. } | Inline::Note { .. } => String::new(),
        Inline::Blank { label } => format!("[{label}]"),
        Inline::Changed { change, text } => match change.kind {
            ChangeKind::Inserted => self::words(text),
            ChangeKind::Deleted => String::new(),
        },
    });
    words.collect()
}
