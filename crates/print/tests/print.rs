//! What a printed document has to be: the same every time, whole, tagged, and readable by other programs.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test stops at the first thing that is not there")]
#![allow(clippy::panic, reason = "a test stops at the first thing that is not there")]

#[path = "documents/invented.rs"]
mod invented;

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::process::{Command, Output};

use invented::{FOREIGN, NAMES, column, document, everything, figure, heading, paragraph, row};
use leveller_model::report::document::{Align, Block, Inline, ParagraphStyle, RowKind};
use leveller_print::{PrintError, chart_svg, docx, pages, pdf};
use lopdf::content::Content;
use lopdf::{Dictionary, Object, ObjectId};

/// A file that is removed at the end.
struct Written(PathBuf);

impl Written {
    fn new(name: &str, bytes: &[u8]) -> Self {
        let path = std::env::temp_dir().join(format!("leveller-print-{}-{name}.pdf", std::process::id()));
        std::fs::write(&path, bytes).unwrap();
        Self(path)
    }

    fn run(&self, program: &str, before: &[&str], after: &[&str]) -> Output {
        let mut command = Command::new(program);
        command.args(before).arg(&self.0).args(after);
        command.output().unwrap_or_else(|error| panic!("{program} has to be installed for this test: {error}"))
    }

    /// The words in the order they were painted.
    fn words(&self) -> String {
        let output = self.run("pdftotext", &["-raw", "-enc", "UTF-8"], &["-"]);
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap().split_whitespace().collect::<Vec<_>>().join(" ")
    }
}

impl Drop for Written {
    fn drop(&mut self) {
        _ = std::fs::remove_file(&self.0);
    }
}

/// Asserts that parts stand in words in this order.
fn in_order<'a>(words: &str, parts: impl IntoIterator<Item = &'a str>) {
    let mut rest = words;
    for part in parts {
        let at = rest.find(part).unwrap_or_else(|| panic!("“{part}” is not there, or not in its place"));
        rest = &rest[at + part.len()..];
    }
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    let first = pdf(&everything()).unwrap();
    pdf(&document(vec![paragraph("Another one in between.")])).unwrap();
    assert!(first == pdf(&everything()).unwrap());
    let other = pdf(&document(vec![paragraph("Other words.")])).unwrap();
    let id = |bytes: &[u8]| format!("{:?}", lopdf::Document::load_mem(bytes).unwrap().trailer.get(b"ID").unwrap());
    assert_ne!(id(&first), id(&other));
}

#[test]
fn nothing_is_lost_and_all_stands_in_reading_order() {
    let written = Written::new("words", &pdf(&everything()).unwrap());
    let words = written.words();
    in_order(
        &words,
        [
            "Harrow & Pine, advisers",
            "Calder & Wray Joinery Ltd",
            "Payroll before, a year £2,276,868.80",
            "Saving, 15.3%1 £349,037.14",
            "Not legal advice",
            "Harrow & Pine advise on numbers, not on law.",
        ],
    );
    in_order(
        &words,
        ["Contents", "1 Summary 3", "2 Tables", "3 Draft rules", "1 Summary", "rule 3.1", "[name of the society]"],
    );
    let names = NAMES.map(|name| name.replace('Ἀ', "[U+1F08]"));
    in_order(&words, names.iter().map(String::as_str));
    in_order(&words, FOREIGN.map(|(_, printed)| printed));
    in_order(&words, ["Tab here, softhyphen, new line, null , zerowidth; e\u{301}, µ and μ, Ω and Ω, - and -."]);
    in_order(
        &words,
        [
            "Figure 1.",
            "Line",
            "Payroll before",
            "£2,276,868.80",
            "Pay above the top band",
            "−144,269.00",
            "Figure 2.",
            "Today",
            "£412,000",
        ],
    );
    let rows: Vec<String> =
        (1..=300).map(|post| format!("{post} {} 31,234.56 −1,200.00", names[post % names.len()])).collect();
    in_order(&words, rows.iter().map(String::as_str));
    assert_eq!(words.split(' ').filter(|word| *word == "assumption").count(), 90);
    in_order(
        &words,
        [
            "The very last words.",
            "Sum",
            "3 Draft rules",
            "1. Meetings and quorum",
            "1.1 A meeting may",
            "(a) A meeting",
            "Signature",
            "Date",
            "The last page.",
        ],
    );
    let pages = lopdf::Document::load_mem(&pdf(&everything()).unwrap()).unwrap().get_pages().len();
    for page in 1..=pages {
        in_order(&words, [format!("{page} of {pages}").as_str()]);
    }
    assert_eq!(words.matches("Draft for a lawyer").count(), pages);
    // Heads stand again on every page of the long table.
    assert!(words.matches("What it does").count() > 5);
}

#[test]
fn other_programs_read_it() {
    let written = Written::new("check", &pdf(&everything()).unwrap());
    let output = written.run("qpdf", &["--check"], &[]);
    assert!(
        output.status.success(),
        "{}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
    let info = String::from_utf8(written.run("pdfinfo", &[], &[]).stdout).unwrap();
    for fact in ["Tagged:          yes", "PDF version:     1.7", "Oct 30", "2026", "Calder & Wray Joinery Ltd: from"] {
        assert!(info.contains(fact), "{info}");
    }
    let fonts = String::from_utf8(written.run("pdffonts", &[], &[]).stdout).unwrap();
    assert!(fonts.lines().skip(2).all(|font| font.contains("yes yes yes")), "{fonts}");
}

#[test]
fn every_painted_thing_is_tagged_once_or_an_artifact() {
    let read = lopdf::Document::load_mem(&pdf(&everything()).unwrap()).unwrap();
    let catalog = read.catalog().unwrap();
    assert_eq!(catalog.get(b"Lang").unwrap().as_str().unwrap(), b"en-GB");
    assert!(catalog.get(b"OutputIntents").is_err());
    let mut painted = BTreeSet::new();
    for page in read.get_pages().into_values() {
        let content = Content::decode(&read.get_page_content(page)).unwrap();
        let mut open: Vec<Option<i64>> = Vec::new();
        for operation in content.operations {
            match operation.operator.as_str() {
                "BMC" => {
                    assert_eq!(operation.operands[0].as_name().unwrap(), b"Artifact");
                    open.push(None);
                }
                "BDC" if operation.operands[0].as_name().unwrap() == b"Artifact" => open.push(None),
                "BDC" => {
                    let facts = operation.operands[1].as_dict().unwrap();
                    let number = facts.get(b"MCID").ok().map(|number| number.as_i64().unwrap());
                    assert!(number.is_some() || facts.has(b"ActualText") && !open.is_empty());
                    if let Some(number) = number {
                        assert!(painted.insert((page, number)), "one number twice on a page");
                    }
                    open.push(number);
                }
                "EMC" => drop(open.pop().expect("an end without a beginning")),
                "Tj" | "TJ" | "S" | "s" | "f" | "F" | "f*" | "B" | "B*" | "b" | "b*" | "Do" | "sh" => {
                    assert!(!open.is_empty(), "painted outside of marked content");
                }
                _ => {}
            }
        }
        assert!(open.is_empty());
    }

    let root = read.get_dictionary(catalog.get(b"StructTreeRoot").unwrap().as_reference().unwrap()).unwrap();
    let mut tree = Tree { read: &read, marked: BTreeMap::new(), links: BTreeMap::new(), count: BTreeMap::new() };
    for kid in root.get(b"K").unwrap().as_array().unwrap() {
        tree.walk(kid.as_reference().unwrap());
    }
    assert_eq!(tree.marked.keys().copied().collect::<BTreeSet<_>>(), painted);
    for role in [
        "Document",
        "H1",
        "H2",
        "H3",
        "P",
        "L",
        "LI",
        "Lbl",
        "LBody",
        "Table",
        "THead",
        "TBody",
        "TR",
        "TH",
        "TD",
        "Figure",
        "Caption",
        "TOC",
        "TOCI",
        "Link",
        "Reference",
        "Note",
    ] {
        assert!(tree.count.contains_key(role), "no {role}");
    }
    // Ten charts, one of them twice, and the logo.
    assert_eq!(tree.count["Figure"], 12);

    // The way back from what is painted to its part of the tree.
    let parents = read.get_dictionary(root.get(b"ParentTree").unwrap().as_reference().unwrap()).unwrap();
    let parents = parents.get(b"Nums").unwrap().as_array().unwrap();
    let parent = |key: i64| {
        parents
            .chunks(2)
            .find(|pair| pair[0].as_i64().unwrap() == key)
            .map(|pair| pair[1].as_reference().unwrap())
            .unwrap()
    };
    for page in read.get_pages().into_values() {
        let facts = read.get_dictionary(page).unwrap();
        let list = read
            .get_object(parent(facts.get(b"StructParents").unwrap().as_i64().unwrap()))
            .unwrap()
            .as_array()
            .unwrap();
        for (number, element) in list.iter().enumerate() {
            assert_eq!(tree.marked[&(page, number as i64)], element.as_reference().unwrap());
        }
    }
    assert!(tree.links.len() > 7);
    for (annotation, element) in &tree.links {
        let link = read.get_dictionary(*annotation).unwrap();
        assert_eq!(parent(link.get(b"StructParent").unwrap().as_i64().unwrap()), *element);
        assert!(!link.get(b"Contents").unwrap().as_str().unwrap().is_empty());
    }
}

struct Tree<'a> {
    read: &'a lopdf::Document,
    /// Page and number of each marked sequence, and the part it belongs to.
    marked: BTreeMap<(ObjectId, i64), ObjectId>,
    links: BTreeMap<ObjectId, ObjectId>,
    count: BTreeMap<String, usize>,
}

impl Tree<'_> {
    fn walk(&mut self, id: ObjectId) {
        let element: &Dictionary = self.read.get_dictionary(id).unwrap();
        let role = String::from_utf8(element.get(b"S").unwrap().as_name().unwrap().to_vec()).unwrap();
        let attribute = |name: &[u8]| {
            element.get(b"A").ok().and_then(|facts| facts.as_dict().ok()).is_some_and(|facts| facts.has(name))
        };
        match role.as_str() {
            "Figure" => assert!(!element.get(b"Alt").unwrap().as_str().unwrap().is_empty() && attribute(b"BBox")),
            "TH" => assert!(attribute(b"Scope")),
            _ => {}
        }
        *self.count.entry(role).or_default() += 1;
        for kid in element.get(b"K").unwrap().as_array().unwrap() {
            match kid {
                Object::Reference(kid) => {
                    assert_eq!(self.read.get_dictionary(*kid).unwrap().get(b"P").unwrap().as_reference().unwrap(), id);
                    self.walk(*kid);
                }
                kid => {
                    let kid = kid.as_dict().unwrap();
                    if let Ok(annotation) = kid.get(b"Obj") {
                        assert!(self.links.insert(annotation.as_reference().unwrap(), id).is_none());
                    } else {
                        let page = kid.get(b"Pg").unwrap().as_reference().unwrap();
                        let number = kid.get(b"MCID").unwrap().as_i64().unwrap();
                        assert!(self.marked.insert((page, number), id).is_none(), "in the tree twice");
                    }
                }
            }
        }
    }
}

#[test]
fn a_logo_that_is_none_prints_nothing_and_says_so() {
    let good = invented::house().logo.unwrap().png;
    let mut bomb = good.clone();
    // The head says that it holds thirty thousand points a side.
    bomb[16..24].copy_from_slice(&[0, 0, 0x75, 0x30, 0, 0, 0x75, 0x30]);
    for png in [b"no picture".to_vec(), Vec::new(), good[..60].to_vec(), bomb] {
        let mut document = everything();
        if let Some(logo) = document.house.as_mut().and_then(|house| house.logo.as_mut()) {
            logo.png = png;
        }
        for told in [pdf(&document).map(drop), pages(&document).map(drop), docx(&document).map(drop)] {
            assert!(matches!(told, Err(PrintError::Logo(_))));
        }
    }
}

#[test]
fn headings_of_the_same_words_keep_their_own_pages() {
    let mut blocks = vec![Block::Contents { title: "Contents".to_owned() }];
    for _ in 0..3 {
        blocks.push(Block::Heading { level: 1, number: None, text: "Cash".to_owned(), anchor: None });
        blocks.push(paragraph("Words."));
    }
    let written = Written::new("same", &pdf(&document(blocks)).unwrap());
    in_order(&written.words(), ["Contents", "Cash 2", "Cash 3", "Cash 4"]);
}

/// Whatever a payroll file may hold, it is printed and nothing stops.
#[test]
fn any_letter_can_be_printed() {
    let blocks =
        vec![0_u32..0x2000, 0x2000..0x3400, 0xa000..0xb000, 0xd800..0x1_1000, 0x1_f000..0x1_fb00, 0xe_0000..0xe_0200]
            .into_iter()
            .map(|range| {
                let text: String = range.filter_map(char::from_u32).collect();
                Block::Paragraph {
                    style: leveller_model::report::document::ParagraphStyle::Small,
                    text: vec![Inline::text(text)],
                }
            });
    let written = Written::new("letters", &pdf(&document(blocks.collect())).unwrap());
    let words = written.words().replace(' ', "");
    in_order(
        &words,
        ["ABCDEFGHIJKLMNOPQRSTUVWXYZ", "ÀÁÂÃÄÅ", "[U+4DC0]".replace("4DC0", "2F00").as_str(), "[U+1F600]"],
    );
    assert!(!words.contains('\u{fffd}'));
}

#[test]
fn empty_and_strange_blocks_do_no_harm() {
    let blocks = vec![
        Block::Heading { level: 9, number: None, text: String::new(), anchor: None },
        paragraph(""),
        Block::List { items: vec![Vec::new(), vec![Inline::text(" ")]] },
        Block::Table { caption: None, columns: Vec::new(), rows: Vec::new() },
        Block::Table {
            caption: Some(String::new()),
            columns: vec![invented::column("", Align::End, 0); 30],
            rows: vec![invented::row(RowKind::Total, &["123,456.00"; 30]), invented::row(RowKind::Body, &["too few"])],
        },
        Block::Signature { lines: Vec::new() },
        Block::PageBreak,
        Block::PageBreak,
        heading(1, "", ""),
    ];
    let printed = pdf(&document(blocks)).unwrap();
    assert!(Written::new("strange", &printed).run("qpdf", &["--check"], &[]).status.success());
    let written = Written::new("none", &pdf(&document(Vec::new())).unwrap());
    in_order(&written.words(), ["1 of 1"]);
}

#[test]
fn pages_are_drawn_as_printed_with_names_of_their_own() {
    let drawn: Vec<_> = pages(&everything()).unwrap().into_iter().map(|page| page.svg).collect();
    assert_eq!(drawn.len(), lopdf::Document::load_mem(&pdf(&everything()).unwrap()).unwrap().get_pages().len());
    let mut names = BTreeSet::new();
    for page in &drawn {
        let own: BTreeSet<&str> = page.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        let used = page.split("href=\"#").skip(1).filter_map(|rest| rest.split('"').next());
        assert!(used.into_iter().all(|name| own.contains(name)));
        assert!(own.iter().all(|name| names.insert((*name).to_owned())), "a name stands on two pages");
    }
}

#[test]
fn charts_on_screen_have_words_and_the_windows_colours() {
    for (chart, words) in [
        (invented::waterfall(), "Payroll before"),
        (invented::bars(), "£412,000"),
        (invented::structure(24), "Council"),
        (invented::claim(), "50%"),
    ] {
        let drawn = chart_svg(&chart, 640).unwrap();
        assert!(drawn.contains(&format!(">{words}</text>")), "{drawn}");
        assert!(drawn.contains("var(--") && !drawn.contains(" id="));
        assert_eq!(drawn, chart_svg(&chart, 640).unwrap());
    }
    let drawn = chart_svg(&invented::claim(), 0).unwrap();
    assert!(drawn.starts_with("<svg"));
    pdf(&document(vec![figure("<Figure>", invented::structure(200))])).unwrap();
}

#[test]
fn a_title_never_stands_alone_at_the_foot_of_a_page() {
    let clause = |level, number: &str, words: &str| Block::Clause {
        level,
        number: number.to_owned(),
        text: vec![Inline::text(words)],
        anchor: None,
    };
    let long = "Each cell chooses one delegate and one to stand in for them. ".repeat(4);
    for filler in 0..45 {
        for lines in [1, 2, 4] {
            let mut blocks: Vec<Block> = (0..filler).map(|_| clause(2, "1.1", "One line.")).collect();
            blocks.push(clause(1, "7", "Delegates"));
            blocks.push(clause(2, "7.1", long[..long.len() * lines / 4].trim()));
            blocks.push(Block::Paragraph { style: ParagraphStyle::Plain, text: vec![Inline::text("In plain words.")] });
            for page in pages(&document(blocks)).unwrap() {
                assert!(!page.text.trim_end().ends_with("Delegates"), "{filler} lines before, {lines} quarters after");
            }
        }
    }
}

#[test]
fn a_heading_and_what_leads_into_a_table_stand_on_the_page_the_table_begins_on() {
    let tall = "What the accounts say; what things would fetch may say otherwise. ".repeat(3);
    for filler in 0..45 {
        for leading in [None, Some("A week is red where it ends below the floor."), Some(tall.as_str())] {
            let mut blocks: Vec<Block> = (0..filler).map(|_| paragraph("One line.")).collect();
            blocks.push(heading(2, "7", "Solvency"));
            blocks.extend(leading.map(paragraph));
            blocks.push(Block::Table {
                caption: Some("Table 1. Signs of insolvency".to_owned()),
                columns: vec![column("Sign", Align::Start, 1), column("What it says", Align::Start, 1)],
                rows: (0..3).map(|_| row(RowKind::Body, &["First cell", &tall])).collect(),
            });
            for page in pages(&document(blocks)).unwrap() {
                let (heading, table) = (page.text.contains("Solvency"), page.text.contains("First cell"));
                assert!(!heading || table, "{filler} lines before: {}", page.text);
            }
        }
    }
}

/// The text of each page, as another program reads it.
fn pages_of(document: &leveller_model::report::document::Document) -> Vec<String> {
    pages(document).unwrap().into_iter().map(|page| page.text).collect()
}

#[test]
fn notes_stand_at_the_foot_of_the_page_that_calls_them() {
    let note = |words: &str| Inline::Note { text: vec![Inline::text(words)] };
    let called = |number: usize, words: &str| Block::Paragraph {
        style: ParagraphStyle::Body,
        text: vec![Inline::text(format!("Called here, number {number}")), note(words), Inline::text(".")],
    };
    // However far down a page the call stands, its note stands on that page, under all its text.
    for filler in 0..60 {
        let mut blocks: Vec<Block> = (0..filler).map(|_| paragraph("Filler.")).collect();
        blocks.push(called(1, "The first note."));
        blocks.push(called(2, "The second note."));
        blocks.extend((0..20).map(|_| paragraph("After.")));
        for text in pages_of(&document(blocks)) {
            for (call, said) in [("number 1", "The first note."), ("number 2", "The second note.")] {
                assert_eq!(text.contains(call), text.contains(said), "{filler} fillers:\n{text}");
            }
            if let (Some(said), Some(after)) = (text.find("The first note."), text.rfind("After.")) {
                assert!(said > after, "a note stands among the text");
            }
        }
    }
    // The same note has one number, and stands on every page that calls it.
    let mut blocks = vec![called(1, "Said twice.")];
    blocks.push(Block::PageBreak);
    blocks.push(called(2, "Said twice."));
    let both = pages_of(&document(blocks));
    assert!(both.iter().all(|text| text.contains("1 Said twice.")), "{both:?}");
    // Rows of a table call notes too; none is lost, even where there are more than a page has room for.
    let mut rows: Vec<_> = (1..=80).map(|post| row(RowKind::Body, &[&format!("Row {post}"), "1.00"])).collect();
    for (number, row) in rows.iter_mut().enumerate() {
        row.note = vec![Inline::text(format!("Note of row {}: {}", number + 1, "words and words ".repeat(30)))];
    }
    let columns = vec![column("Post", Align::Start, 1), column("Sum", Align::End, 1)];
    let all = document(vec![Block::Table { caption: Some("Notes".to_owned()), columns, rows }]);
    let text = pages_of(&all).join("\n");
    for number in 1..=80 {
        assert_eq!(text.matches(&format!("Note of row {number}: ")).count(), 1, "note {number}");
    }
    let read = lopdf::Document::load_mem(&pdf(&all).unwrap()).unwrap();
    let links =
        read.get_pages().into_values().map(|page| read.get_page_annotations(page).unwrap().len()).sum::<usize>();
    assert_eq!(links, 80, "every number leads to its note");
}

#[test]
fn references_name_pages_and_links_lead_out() {
    let written = Written::new("pages", &pdf(&everything()).unwrap());
    let words = written.words();
    let texts = pages_of(&everything());
    let page = texts.iter().rposition(|text| text.contains("3. Meetings")).unwrap() + 1;
    assert!(words.contains(&format!("the rules stand on page {page}.")), "page {page}");
    let read = lopdf::Document::load_mem(&pdf(&everything()).unwrap()).unwrap();
    let out = read.get_pages().into_values().flat_map(|page| read.get_page_annotations(page).unwrap());
    let urls: Vec<&[u8]> =
        out.filter_map(|link| link.get(b"A").ok()?.as_dict().ok()?.get(b"URI").ok()?.as_str().ok()).collect();
    assert_eq!(urls, [b"https://example.org/study"]);
}

#[test]
fn laying_out_and_painting_end_at_a_block_and_at_a_page_when_they_are_to() {
    use std::sync::atomic::{AtomicU64, Ordering};
    let told = AtomicU64::new(0);
    let count = |_, _| told.fetch_add(1, Ordering::Relaxed) < u64::MAX;
    let laid_out = leveller_print::LaidOut::new(invented::everything(), &count).unwrap();
    let blocks = told.swap(0, Ordering::Relaxed);
    assert!(blocks >= invented::everything().blocks.len() as u64);
    for last in [0, 1, blocks - 1] {
        let stopped = leveller_print::LaidOut::new(invented::everything(), &|done, of| {
            assert!(done <= of);
            told.fetch_add(1, Ordering::Relaxed) < last
        });
        assert!(matches!(stopped, Err(leveller_print::PrintError::Stopped)));
        assert_eq!(told.swap(0, Ordering::Relaxed), last + 1, "nobody is asked again");
    }
    let stopped = laid_out.pdf(&|done, _| done < 1);
    assert!(matches!(stopped, Err(leveller_print::PrintError::Stopped)));
    assert_eq!(laid_out.pdf(&|_, _| true).unwrap(), pdf(&invented::everything()).unwrap());
}
