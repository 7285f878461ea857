//! What a DOCX has to be: the same every time, well-formed, in the order of the schema, numbered and referred to as the
//! document says, and readable by another program.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test stops at the first thing that is not there")]
#![allow(clippy::panic, reason = "a test stops at the first thing that is not there")]

#[path = "../documents/invented.rs"]
mod invented;
mod libreoffice;
mod package;
mod redline;

use std::collections::{BTreeMap, BTreeSet};

use invented::{column, document, everything, heading, paragraph, row};
use leveller_model::report::document::{Align, Block, Document, Inline, ParagraphStyle, RowKind};
use leveller_print::{docx, markdown};
use package::{Element, files, parts};

fn clause(level: u8, number: &str, anchor: Option<&str>) -> Block {
    Block::Clause {
        level,
        number: number.to_owned(),
        text: vec![Inline::text("A meeting decides.")],
        anchor: anchor.map(str::to_owned),
    }
}

fn note(text: &str) -> Inline {
    Inline::Note { text: vec![Inline::text(text)] }
}

fn referring(anchor: &str, text: &str) -> Inline {
    Inline::Reference { anchor: anchor.to_owned(), text: text.to_owned() }
}

/// The invented document, with notes, links, references of every kind, and numbers that do not follow one another.
fn whole() -> Document {
    let mut document = everything();
    let mut noted = row(RowKind::Body, &["Rent", "1,200.00"]);
    noted.note = vec![Inline::text("Lease of 2024.")];
    document.blocks.extend([
        Block::Heading {
            level: 2,
            number: Some("3.1".to_owned()),
            text: "References".to_owned(),
            anchor: Some("references".to_owned()),
        },
        Block::Paragraph {
            style: ParagraphStyle::Body,
            text: vec![
                Inline::text("A note"),
                note("Lease of 2024."),
                Inline::text(", another"),
                note("Terms of the bank, page 3."),
                Inline::text(", the first again"),
                note("Lease of 2024."),
                Inline::text("; see "),
                referring("quorum", "rule 3.1"),
                Inline::text(" on "),
                Inline::PageOf { anchor: "quorum".to_owned(), words: "page {page}".to_owned() },
                Inline::text(", "),
                referring("item", "paragraph 9.1(b)"),
                Inline::text(", "),
                referring("references", "References"),
                Inline::text(" and "),
                Inline::Link { url: "https://example.org/a?b=c&d".to_owned(), text: "the act".to_owned() },
                Inline::Link { url: "javascript:alert(1)".to_owned(), text: " or nowhere".to_owned() },
            ],
        },
        Block::Table {
            caption: None,
            columns: vec![column("Cost", Align::Start, 1), column("£ a month", Align::End, 1)],
            rows: vec![noted],
        },
    ]);
    for (level, number) in [
        (1, "9."),
        (2, "9.1"),
        (3, "(a)"),
        (3, "(b)"),
        (2, "9.2"),
        (2, "9.5"),
        (2, "9.6"),
        (1, "10."),
        (2, "10.1"),
        (3, "(i)"),
        (3, "(ii)"),
        (1, "Schedule A"),
        (1, "Schedule B"),
        (2, "100% sure"),
        (1, "11."),
        (2, "11.1"),
        (3, "(a)"),
    ] {
        document.blocks.push(clause(level, number, (number == "(b)").then_some("item")));
    }
    document
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    let first = docx(&whole()).unwrap();
    docx(&document(vec![paragraph("Another one in between.")])).unwrap();
    assert!(first == docx(&whole()).unwrap());
    assert!(first != docx(&document(vec![paragraph("Other words.")])).unwrap());
}

/// Children of elements in the order of ISO/IEC 29500-1, as far as they are written here.
const ORDER: &[(&str, &[&str])] = &[
    (
        "w:pPr",
        &[
            "w:pStyle",
            "w:keepNext",
            "w:keepLines",
            "w:pageBreakBefore",
            "w:widowControl",
            "w:numPr",
            "w:pBdr",
            "w:tabs",
            "w:spacing",
            "w:ind",
            "w:jc",
            "w:outlineLvl",
            "w:rPr",
            "w:sectPr",
        ],
    ),
    (
        "w:rPr",
        &[
            "w:rStyle",
            "w:rFonts",
            "w:b",
            "w:bCs",
            "w:i",
            "w:iCs",
            "w:color",
            "w:sz",
            "w:szCs",
            "w:u",
            "w:vertAlign",
            "w:lang",
        ],
    ),
    ("w:numPr", &["w:ilvl", "w:numId"]),
    (
        "w:tblPr",
        &[
            "w:tblStyle",
            "w:tblW",
            "w:tblInd",
            "w:tblBorders",
            "w:tblLayout",
            "w:tblCellMar",
            "w:tblLook",
            "w:tblCaption",
        ],
    ),
    ("w:tbl", &["w:tblPr", "w:tblGrid", "w:tr"]),
    ("w:tr", &["w:trPr", "w:tc"]),
    ("w:trPr", &["w:cantSplit", "w:tblHeader"]),
    ("w:tc", &["w:tcPr", "w:p"]),
    ("w:tcPr", &["w:tcW", "w:tcBorders", "w:tcMar", "w:vAlign"]),
    ("w:lvl", &["w:start", "w:numFmt", "w:suff", "w:lvlText", "w:lvlJc", "w:pPr"]),
    ("w:abstractNum", &["w:multiLevelType", "w:lvl"]),
    ("w:numbering", &["w:abstractNum", "w:num"]),
    ("w:num", &["w:abstractNumId", "w:lvlOverride"]),
    (
        "w:style",
        &["w:name", "w:basedOn", "w:next", "w:uiPriority", "w:semiHidden", "w:qFormat", "w:pPr", "w:rPr", "w:tblPr"],
    ),
    ("w:sectPr", &["w:headerReference", "w:footerReference", "w:pgSz", "w:pgMar"]),
    ("w:settings", &["w:defaultTabStop", "w:characterSpacingControl", "w:footnotePr", "w:compat", "w:themeFontLang"]),
    ("w:sdtPr", &["w:alias", "w:showingPlcHdr", "w:docPartObj"]),
    ("w:sdt", &["w:sdtPr", "w:sdtContent"]),
    ("w:body", &["w:p", "w:tbl", "w:sdt", "w:sectPr"]),
    ("wp:inline", &["wp:extent", "wp:effectExtent", "wp:docPr", "wp:cNvGraphicFramePr", "a:graphic"]),
    ("pic:pic", &["pic:nvPicPr", "pic:blipFill", "pic:spPr"]),
    ("w:font", &["w:altName", "w:panose1", "w:charset", "w:family", "w:pitch"]),
];

#[test]
fn every_part_is_well_formed_and_in_the_order_of_the_schema() {
    let parts = parts(&whole());
    let mut met = BTreeSet::new();
    for (name, part) in &parts {
        part.walk(&mut |element| {
            let Some((known, order)) = ORDER.iter().find(|(known, _)| *known == element.name) else { return };
            met.insert(*known);
            let mut last = 0;
            for child in &element.children {
                let place = order.iter().position(|one| *one == child.name);
                let place = place.unwrap_or_else(|| panic!("{name}: {} in {known} is not known", child.name));
                assert!(place >= last || *known == "w:body", "{name}: {} stands too late in {known}", child.name);
                last = place;
            }
        });
    }
    assert_eq!(met.len(), ORDER.len(), "only {met:?} were met");
    let types = &parts["[Content_Types].xml"];
    let listed: Vec<&str> = types.all("Override").iter().filter_map(|part| part.get("PartName")).collect();
    let needed = parts.keys().filter(|name| name.ends_with(".xml") && !name.starts_with('['));
    for name in needed {
        assert!(listed.contains(&format!("/{name}").as_str()), "{name} has no content type");
    }
    let settings = &parts["word/settings.xml"];
    assert!(settings.all("w:updateFields").is_empty());
    let modes = settings.all("w:compatSetting");
    assert!(
        modes.iter().any(|mode| mode.get("w:name") == Some("compatibilityMode") && mode.get("w:val") == Some("15"))
    );
}

#[test]
fn everything_that_is_named_is_there() {
    let parts = parts(&whole());
    let files = files(&docx(&whole()).unwrap());
    let mut styles = BTreeSet::new();
    for style in parts["word/styles.xml"].all("w:style") {
        assert!(styles.insert(style.get("w:styleId").unwrap()), "a style twice");
    }
    for part in parts.values() {
        for kind in ["w:pStyle", "w:rStyle", "w:tblStyle", "w:basedOn", "w:next"] {
            for named in part.all(kind) {
                assert!(styles.contains(named.get("w:val").unwrap()), "{named:?}");
            }
        }
    }
    for (part, relations) in
        [("word/document.xml", "word/_rels/document.xml.rels"), ("word/footnotes.xml", "word/_rels/footnotes.xml.rels")]
    {
        let mut ids = BTreeSet::new();
        for relation in parts[relations].all("Relationship") {
            assert!(ids.insert(relation.get("Id").unwrap()), "an id twice");
            if relation.get("TargetMode").is_none() {
                assert!(files.contains_key(&format!("word/{}", relation.get("Target").unwrap())), "{relation:?}");
            }
        }
        parts[part].walk(&mut |element| {
            for attribute in ["r:id", "r:embed"] {
                assert!(element.get(attribute).is_none_or(|id| ids.contains(id)), "{element:?}");
            }
        });
    }
    let body = &parts["word/document.xml"];
    let mut bookmarks = BTreeSet::new();
    let mut ids = BTreeSet::new();
    for start in body.all("w:bookmarkStart") {
        let name = start.get("w:name").unwrap();
        assert!(bookmarks.insert(name), "{name} stands twice");
        assert!(name.len() <= 40 && ids.insert(start.get("w:id").unwrap()));
    }
    assert_eq!(body.all("w:bookmarkEnd").len(), ids.len());
    let mut referred = 0;
    for part in [body, &parts["word/footnotes.xml"]] {
        for code in part.all("w:instrText") {
            let words: Vec<&str> = code.text.split_whitespace().collect();
            if matches!(words[0], "REF" | "PAGEREF" | "NOTEREF") {
                assert!(bookmarks.contains(words[1]), "{}", code.text);
                referred += 1;
            }
        }
        for link in part.all("w:hyperlink").iter().filter_map(|link| link.get("w:anchor")) {
            assert!(bookmarks.contains(link), "{link}");
        }
        let mut open = 0_i32;
        for mark in part.all("w:fldChar") {
            match mark.get("w:fldCharType").unwrap() {
                "begin" => open += 1,
                "end" => open -= 1,
                _ => {}
            }
            assert!(open >= 0);
        }
        assert_eq!(open, 0, "a field does not end");
    }
    assert!(referred > 20, "{referred}");
    let links = parts["word/_rels/document.xml.rels"].all("Relationship");
    let outside: Vec<_> = links.iter().filter(|link| link.get("TargetMode").is_some()).collect();
    let targets: BTreeSet<Option<&str>> = outside.iter().map(|link| link.get("Target")).collect();
    assert_eq!(targets, BTreeSet::from([Some("https://example.org/a?b=c&d")]));
    let drawn = body.all("wp:docPr");
    // The logo, which nobody drew, and the charts.
    assert_eq!(drawn.len(), 12);
    assert!(drawn.iter().all(|figure| figure.get("descr").is_some_and(|words| !words.is_empty())));
    for index in 1..=12 {
        assert!(files[&format!("word/media/figure{index}.png")].starts_with(b"\x89PNG"));
        if index == 1 {
            assert!(!parts.contains_key("word/media/figure1.svg"));
            continue;
        }
        let svg = &parts[&format!("word/media/figure{index}.svg")];
        assert!(svg.all("path").len() > 20);
    }
}

/// Counts numbered paragraphs as the format says a program does: lists of one definition count together, a level starts
/// anew after one above it, and where a list says so when it is first used.
fn numbers(parts: &BTreeMap<String, Element>) -> Vec<String> {
    let numbering = &parts["word/numbering.xml"];
    let by = |name: &str, key: &str| -> BTreeMap<String, Element> {
        numbering.all(name).into_iter().map(|one| (one.get(key).unwrap().to_owned(), one.clone())).collect()
    };
    let (kinds, lists) = (by("w:abstractNum", "w:abstractNumId"), by("w:num", "w:numId"));
    let mut counts: BTreeMap<String, [Option<u32>; 9]> = BTreeMap::new();
    let mut begun: BTreeSet<(String, usize)> = BTreeSet::new();
    let mut numbers = Vec::new();
    for paragraph in parts["word/document.xml"].all("w:p") {
        let Some(place) = paragraph.child("w:pPr").and_then(|facts| facts.child("w:numPr")) else { continue };
        let list = place.value(&["w:numId"]).unwrap().to_owned();
        let level: usize = place.value(&["w:ilvl"]).unwrap().parse().unwrap();
        let kind = lists[&list].value(&["w:abstractNumId"]).unwrap().to_owned();
        let levels: Vec<&Element> = kinds[&kind].all("w:lvl");
        let start = |level: usize| levels[level].value(&["w:start"]).unwrap().parse::<u32>().unwrap();
        let over =
            lists[&list].all("w:lvlOverride").into_iter().find(|one| one.get("w:ilvl") == Some(&level.to_string()));
        let over = over.and_then(|one| one.value(&["w:startOverride"])).map(|start| start.parse::<u32>().unwrap());
        let own = counts.entry(kind).or_default();
        own[level] = Some(match (over, begun.insert((list, level)), own[level]) {
            (Some(start), true, _) => start,
            (_, _, Some(count)) => count + 1,
            (over, _, None) => over.unwrap_or_else(|| start(level)),
        });
        own[level + 1..].fill(None);
        let mut number = levels[level].value(&["w:lvlText"]).unwrap().to_owned();
        for (at, one) in levels.iter().enumerate() {
            let count = own[at].unwrap_or_else(|| start(at));
            number = number.replace(&format!("%{}", at + 1), &shown(one.value(&["w:numFmt"]).unwrap(), count));
        }
        if number != "–" {
            numbers.push(number);
        }
    }
    numbers
}

fn shown(format: &str, count: u32) -> String {
    const ROMAN: [&str; 20] = [
        "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi", "xvii",
        "xviii", "xix", "xx",
    ];
    match format {
        "bullet" => String::new(),
        "decimal" => count.to_string(),
        "lowerLetter" => {
            let letter = char::from(b'a' + ((count - 1) % 26) as u8).to_string();
            letter.repeat((count as usize - 1) / 26 + 1)
        }
        "upperLetter" => shown("lowerLetter", count).to_ascii_uppercase(),
        "lowerRoman" => ROMAN[count as usize - 1].to_owned(),
        "upperRoman" => ROMAN[count as usize - 1].to_ascii_uppercase(),
        other => panic!("{other}"),
    }
}

/// The numbers a document states, in their order; one with a percent sign stands in words.
fn stated(document: &Document) -> Vec<String> {
    let blocks = document.blocks.iter().filter_map(|block| match block {
        Block::Clause { number, .. } | Block::Heading { number: Some(number), .. } => Some(number.clone()),
        _ => None,
    });
    blocks.filter(|number| !number.is_empty() && !number.contains('%')).collect()
}

#[test]
fn lists_count_what_the_document_states() {
    let document = whole();
    let parts = parts(&document);
    assert_eq!(numbers(&parts), stated(&document));
    // Rules that follow one another are of one list: who adds one has the others follow.
    let mut blocks = Vec::new();
    for rule in 1..=30 {
        blocks.push(clause(1, &rule.to_string(), None));
        for part in 1..=3 {
            blocks.push(clause(2, &format!("{rule}.{part}"), None));
            blocks.extend(["(a)", "(b)", "(c)"].map(|item| clause(3, item, None)));
        }
    }
    let regular = invented::document(blocks);
    let parts = package::parts(&regular);
    assert_eq!(numbers(&parts), stated(&regular));
    assert_eq!(parts["word/numbering.xml"].all("w:num").len(), 2);
    for strange in [
        vec!["Article I", "Article II", "Article IV"],
        vec!["§ 7", "§ 8", "§ 8a", "§ 9"],
        vec!["(h)", "(i)", "(j)"],
        vec!["(i)", "(ii)", "(iii)", "(v)"],
        vec!["0", "1", "007", "99999999999"],
        vec!["A", "B", "AA", "AB", "z"],
        vec!["1.", "2", "3."],
        vec!["", "Vorwort", "*"],
    ] {
        let document = invented::document(strange.iter().map(|number| clause(1, number, None)).collect());
        assert_eq!(numbers(&package::parts(&document)), stated(&document), "{strange:?}");
    }
}

#[test]
fn words_fields_and_notes_say_what_the_document_says() {
    let parts = parts(&whole());
    let body = &parts["word/document.xml"];
    let words = body.words();
    assert!(words.contains("; see rule 3.1 on page "), "{words}");
    assert!(words.contains(", paragraph 9.1(b), References and the act or nowhere"));
    assert!(words.contains("a rule that is not there"));
    let codes: Vec<String> = body.all("w:instrText").iter().map(|code| code.text.trim().to_owned()).collect();
    for (kind, ending) in [("REF", "\\n \\h"), ("REF", "\\w \\h"), ("PAGEREF", "\\h"), ("NOTEREF", "\\f \\h")] {
        assert!(codes.iter().any(|code| code.starts_with(kind) && code.ends_with(ending)), "{kind} {ending}");
    }
    // Three notes of every document, two of this one; that that is called three times stands once.
    let notes = parts["word/footnotes.xml"].all("w:footnote");
    let notes: Vec<String> = notes.iter().map(|note| note.words().trim().to_owned()).collect();
    assert_eq!(
        notes,
        [
            "",
            "",
            "Payroll before less payroll after.",
            "From the payroll of September 2026, all 42 rows.",
            "A study, at example.org/study.",
            "Lease of 2024.",
            "Terms of the bank, page 3."
        ]
    );
    assert_eq!(body.all("w:footnoteReference").len(), 5);
    assert_eq!(codes.iter().filter(|code| code.starts_with("NOTEREF")).count(), 2);
    // The contents have our own pages.
    let pages: Vec<String> = leveller_print::pages(&whole()).unwrap().into_iter().map(|page| page.text).collect();
    let entries = body.all("w:p").into_iter().filter(|entry| {
        entry.value(&["w:pPr", "w:pStyle"]).is_some_and(|style| style.starts_with("TOC") && style != "TOCHeading")
    });
    let mut count = 0;
    for entry in entries {
        let (title, page) =
            entry.words().rsplit_once(' ').map(|(title, page)| (title.to_owned(), page.to_owned())).unwrap();
        let page: usize = page.parse().unwrap();
        let flat = |words: &str| words.split_whitespace().collect::<String>();
        assert!(flat(&pages[page - 1]).contains(&flat(&title)), "{title} is not on page {page}");
        count += 1;
    }
    assert_eq!(count, 15);
    // Heads stand again on every page, rows stay whole but for one that is taller than a page.
    for table in body.all("w:tbl").into_iter().skip(1) {
        let rows = table.all("w:tr");
        assert!(rows[0].child("w:trPr").unwrap().child("w:tblHeader").is_some());
        let parted = rows.iter().filter(|row| row.child("w:trPr").is_none());
        assert!(parted.clone().count() <= 1);
        assert!(parted.into_iter().all(|row| row.words().contains("Taller than a page")));
        let width: u32 =
            table.all("w:gridCol").iter().map(|column| column.get("w:w").unwrap().parse::<u32>().unwrap()).sum();
        assert!((8_990..=9_026).contains(&width), "{width}");
    }
    let core = &parts["docProps/core.xml"];
    assert_eq!(core.child("dc:title").unwrap().text, whole().title);
    assert_eq!(core.child("dcterms:created").unwrap().text, "2026-10-30T00:00:00Z");
    assert_eq!(parts["word/styles.xml"].all("w:lang")[0].get("w:val"), Some("en-GB"));
    let foot = &parts["word/footer1.xml"];
    let codes: Vec<&str> = foot.all("w:instrText").iter().map(|code| code.text.trim()).collect();
    assert_eq!(codes, ["PAGE", "NUMPAGES"]);
    assert!(parts["word/header1.xml"].words().contains("Draft for a lawyer"));
}

/// What somebody could type into a name, to break a file or to be told as something else.
fn hostile() -> Vec<String> {
    let controls: String = (0_u32..0x20).chain(0x7f..0xa0).chain(0xfdd0..0xfdf0).filter_map(char::from_u32).collect();
    vec![
        format!("controls {controls}\u{fffe}\u{ffff}\u{1fffe} end"),
        "]]></w:t></w:r></w:p><w:p/><!-- & &amp; &#0; <![CDATA[ \" ' --> %1 %2".to_owned(),
        "W".repeat(300),
        "long words ".repeat(30),
        "משה כהן and محمد \u{202e}reversed\u{2066}".to_owned(),
        "👩\u{200d}💻 中村 😀".to_owned(),
        "{page} {pages} { } \\o \\\" \\* MERGEFORMAT".to_owned(),
        "# | `x` [x](y) ![x](y) [^1] ****".to_owned(),
        String::new(),
        " \u{a0} ".to_owned(),
    ]
}

#[test]
fn hostile_words_give_a_valid_file() {
    for words in hostile() {
        let inlines = vec![
            Inline::text(&words),
            Inline::Strong { text: words.clone() },
            Inline::Blank { label: words.clone() },
            referring(&words, &words),
            Inline::PageOf { anchor: words.clone(), words: words.clone() },
            Inline::Link { url: words.clone(), text: words.clone() },
            Inline::Link { url: format!("https://example.org/{words}"), text: words.clone() },
            Inline::Note { text: vec![Inline::text(&words), note(&words), referring(&words, &words)] },
        ];
        let blocks = vec![
            Block::Cover {
                title: words.clone(),
                subtitle: words.clone(),
                lines: vec![words.clone()],
                figures: Vec::new(),
                notes: vec![inlines.clone()],
            },
            Block::Contents { title: words.clone() },
            Block::Heading { level: 1, number: Some(words.clone()), text: words.clone(), anchor: Some(words.clone()) },
            Block::Paragraph { style: ParagraphStyle::Notice, text: inlines.clone() },
            Block::Clause { level: 1, number: words.clone(), text: inlines.clone(), anchor: Some(words.clone()) },
            Block::Clause { level: 3, number: words.clone(), text: inlines, anchor: None },
            Block::Table {
                caption: Some(words.clone()),
                columns: vec![column(&words, Align::End, 0), column(&words, Align::Start, u16::MAX)],
                rows: vec![row(RowKind::Body, &[&words]), row(RowKind::Total, &[&words, &words, &words])],
            },
            invented::figure(&words, invented::structure(3)),
            Block::Signature { lines: vec![words.clone()] },
        ];
        let mut document = document(blocks);
        document.title = words.clone();
        document.running_foot = words.clone();
        document.page_of = format!("{words}{{page}}");
        document.draft_mark = Some(words.clone());
        let parts = parts(&document);
        let letters = |text: &str| text.chars().filter(|letter| letter.is_alphanumeric()).collect::<String>();
        let told = parts["word/document.xml"].words();
        assert!(letters(&told).contains(&letters(&words)), "{words:?}");
        for part in parts.values() {
            part.walk(&mut |element| {
                let all = element.attributes.values().chain([&element.text]);
                assert!(all.into_iter().flat_map(|text| text.chars()).all(|letter| {
                    (!letter.is_control() || letter == '\n') && !matches!(letter, '\u{202e}' | '\u{fffe}' | '\u{ffff}')
                }));
            });
        }
        let text = markdown(&document);
        // Behind a backslash a mark is a letter: what is left without those is what we wrote.
        let mut marks = String::new();
        let mut letters = text.chars();
        while let Some(letter) = letters.next() {
            match letter {
                '\\' => _ = letters.next(),
                letter => marks.push(letter),
            }
        }
        for broken in ["<w:", "<!--", "](y)", "`", "\n# |", "\n--- x"] {
            assert!(!marks.contains(broken), "{broken}: {text}");
        }
    }
}

#[test]
fn empty_and_strange_blocks_give_a_valid_file() {
    let table = |columns, rows| Block::Table { caption: None, columns, rows };
    for blocks in [
        Vec::new(),
        vec![Block::PageBreak, Block::PageBreak],
        vec![table(Vec::new(), Vec::new())],
        vec![table(vec![column("", Align::End, 0); 30], vec![row(RowKind::Total, &["123,456.00"; 30])])],
        vec![
            table(vec![column("One", Align::Start, 1)], Vec::new()),
            table(vec![column("Two", Align::Start, 1)], Vec::new()),
        ],
        vec![Block::Contents { title: String::new() }, Block::PageBreak],
        vec![heading(1, "1", "First"), heading(9, "", ""), Block::Signature { lines: Vec::new() }],
        vec![Block::List { items: vec![Vec::new()] }],
    ] {
        let parts = parts(&document(blocks));
        let body = parts["word/document.xml"].child("w:body").unwrap();
        let names: Vec<&str> = body.children.iter().map(|child| child.name.as_str()).collect();
        assert_eq!(names.last(), Some(&"w:sectPr"));
        assert_eq!(names.iter().filter(|name| **name == "w:sectPr").count(), 1);
        // Two tables beside each other would become one, and a body ends with a paragraph.
        assert!(
            names.windows(2).all(|pair| *pair != ["w:tbl", "w:tbl"] && *pair != ["w:tbl", "w:sectPr"]),
            "{names:?}"
        );
        assert!(parts["word/document.xml"].all("w:tc").iter().all(|cell| cell.children.last().unwrap().name == "w:p"));
    }
}
