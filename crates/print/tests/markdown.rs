//! What Markdown has to be: everything the document says, references that lead somewhere, tables with all their cells.
#![allow(clippy::panic, reason = "a test stops at the first thing that is not there")]

#[path = "documents/invented.rs"]
mod invented;

use invented::{column, document, everything, row};
use leveller_model::report::document::{Align, Block, Inline, ParagraphStyle, RowKind};
use leveller_print::markdown;

/// How many bars of a row part cells: those that are no letters.
fn bars(line: &str) -> usize {
    line.replace("\\\\", "").replace("\\|", "").matches('|').count()
}

#[test]
fn everything_is_told_in_order() {
    let text = markdown(&everything());
    let mut rest = text.as_str();
    for part in [
        "> **Draft for a lawyer**\n",
        "# Calder \\& Wray Joinery Ltd\n",
        "**From a failing firm to a flat, worker-owned co-operative**\n",
        "| **Saving, 15.3%**[^1] | **£349,037.14** |\n",
        "*Not legal advice. Points that need a lawyer are listed where they arise.*\n",
        "## Contents\n\n- [1 Summary](#.1)\n  - [1.1 Names](#.2)\n",
        "## <a id=\".1\"></a>1 Summary\n",
        "**12 people**, each of whom *must agree* in writing; see [rule 3.1](#quorum) and a rule that is not there. Blanks such as [____ name of the society] are",
        "> This is a draft.",
        "- Łukasz Żółkiewski\n",
        "- 中村\n- محمد\n",
        "**Figure 1. From payroll before to payroll after, £ a year. Bars start at £1.85 m.**\n\nWhat is shown: Figure 1.",
        "| Post | What it does | Pay, £ a year | Change, £ a year |\n| --- | --- | ---: | ---: |\n| 1 |",
        "|  | **All posts** | **9,370,368.00** | **−360,000.00** |\n",
        "The very last words.",
        "1. Meetings and quorum\n\n1.1 A meeting",
        "\u{2003}(viii) A meeting",
        "<a id=\"quorum\"></a>3.1 A meeting",
        "Name: ____________________\\\nSignature: ____________________\\\nDate: ____________________\n",
        "The last page.\n",
        "---\n\nCalder \\& Wray Joinery Ltd, as of 30 October 2026, scenario B\n",
    ] {
        let at = rest.find(part).unwrap_or_else(|| panic!("“{part}” is not there, or not in its place"));
        rest = &rest[at + part.len()..];
    }
    assert_eq!(text, markdown(&everything()));
}

#[test]
fn notes_links_and_tables_hold() {
    let note = |text: &str| Inline::Note { text: vec![Inline::text(text)] };
    let mut noted = row(RowKind::Body, &["a|b\\|c\n| d", "`1`"]);
    noted.note = vec![Inline::text("Lease of 2024.")];
    let text = markdown(&document(vec![
        Block::Heading { level: 2, number: None, text: "Odd".to_owned(), anchor: Some("an odd) anchor".to_owned()) },
        Block::Paragraph {
            style: ParagraphStyle::Body,
            text: vec![
                Inline::text("1. One"),
                note("Lease of 2024."),
                Inline::text(" two"),
                note("- Terms"),
                Inline::text(" three "),
                Inline::Reference { anchor: "an odd) anchor".to_owned(), text: "that [one]".to_owned() },
                Inline::PageOf { anchor: "an odd) anchor".to_owned(), words: ", page {page}".to_owned() },
                Inline::Link { url: "https://example.org/a b)".to_owned(), text: "out".to_owned() },
                Inline::Link { url: "javascript:alert(1)".to_owned(), text: " no way".to_owned() },
            ],
        },
        Block::Table {
            caption: None,
            columns: vec![column("A|B", Align::Start, 1), column("C", Align::End, 1)],
            rows: vec![noted, row(RowKind::Total, &["short"])],
        },
    ]));
    assert!(text.contains(
        "1\\. One[^1] two[^2] three [that \\[one\\]](#an_20odd_29_20anchor)[, page](#an_20odd_29_20anchor)[out](<https://example.org/a%20b%29>) no way\n"
    ), "{text}");
    assert!(text.contains("### <a id=\"an_20odd_29_20anchor\"></a><a id=\".1\"></a>Odd\n"));
    assert!(text.contains("\n[^1]: Lease of 2024.\n\n[^2]: \\- Terms\n"), "{text}");
    let rows: Vec<&str> = text.lines().filter(|line| line.starts_with("| ")).collect();
    assert_eq!(rows.len(), 4);
    assert!(rows.iter().all(|line| bars(line) == 3), "{rows:?}");
    assert!(rows.iter().any(|line| line.contains("\\`1\\`") && line.contains("[^1]")));
}
