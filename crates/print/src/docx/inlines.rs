//! Runs of words, fields, references, links and notes.

use std::collections::BTreeMap;
use std::fmt::Write;

use leveller_model::Date;
use leveller_model::report::document::{Change, ChangeKind, Inline};

use super::xml::escape;
use crate::link::address;

/// What references point at.
pub struct Goal {
    /// The bookmark around it.
    pub bookmark: String,
    /// The page it stands on in our own print.
    pub page: Option<usize>,
    /// Its number as Word counts it, alone and with those above it.
    pub numbers: Option<[String; 2]>,
    /// Its words.
    pub words: String,
}

/// Whose words are written: links of each part are listed apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    Body,
    Notes,
}

/// Where words stand.
#[derive(Clone, Copy)]
pub struct Setting {
    pub part: Part,
    /// Whether the paragraph is strong by itself: strong words in it would be turned back.
    pub strong: bool,
}

/// What a document's words point at: places in it, notes, and addresses outside.
pub struct Inlines<'a> {
    goals: BTreeMap<&'a str, Goal>,
    notes: Vec<&'a [Inline]>,
    /// The notes as paragraphs.
    pub footnotes: String,
    /// Addresses, those of the body and those of the notes.
    pub links: [Vec<String>; 2],
    bookmarks: usize,
    changes: usize,
    day: Date,
}

impl<'a> Inlines<'a> {
    pub fn new(goals: BTreeMap<&'a str, Goal>, day: Date) -> Self {
        Self {
            goals,
            notes: Vec::new(),
            footnotes: String::new(),
            links: Default::default(),
            bookmarks: 0,
            changes: 0,
            day,
        }
    }

    /// Writes words.
    pub fn write(&mut self, text: &'a [Inline], setting: Setting) -> String {
        let mut out = String::new();
        for inline in text {
            match inline {
                Inline::Text { text } => out.push_str(&run(None, text)),
                Inline::Strong { text } => out.push_str(&run((!setting.strong).then_some("Strong"), text)),
                Inline::Emphasis { text } => out.push_str(&run(Some("Emphasis"), text)),
                Inline::Filled { text } => out.push_str(&run(Some("Filled"), text)),
                Inline::Blank { label } => out.push_str(&blank(label)),
                Inline::Reference { anchor, text } => out.push_str(&self.reference(anchor, text)),
                Inline::PageOf { anchor, words } => out.push_str(&self.page_of(anchor, words)),
                Inline::Link { url, text } => out.push_str(&self.link(url, text, setting.part)),
                Inline::Note { text } if setting.part == Part::Body => {
                    let call = self.note(text);
                    out.push_str(&call);
                }
                Inline::Changed { change, text } => {
                    let words = self.write(text, setting);
                    let tracked = self.tracked(&words, change);
                    out.push_str(&tracked);
                }
                // Word has no notes to notes: what it says stands where it was called.
                Inline::Note { text } => {
                    out.push_str(&run(None, " ("));
                    let words = self.write(text, setting);
                    out.push_str(&words);
                    out.push_str(&run(None, ")"));
                }
            }
        }
        out
    }

    /// Marks every run of some words as a change that can be taken over or not.
    pub fn tracked(&mut self, xml: &str, change: &Change) -> String {
        let tag = tag(change);
        let mut out = String::new();
        for (index, part) in xml.split("<w:r>").enumerate() {
            if index == 0 {
                out.push_str(part);
                continue;
            }
            let (run, rest) = part.split_once("</w:r>").unwrap_or((part, ""));
            let run = match change.kind {
                ChangeKind::Inserted => run.to_owned(),
                ChangeKind::Deleted => run
                    .replace("<w:t ", "<w:delText ")
                    .replace("</w:t>", "</w:delText>")
                    .replace("w:instrText", "w:delInstrText"),
            };
            _ = write!(out, "<w:{tag} {}><w:r>{run}</w:r></w:{tag}>{rest}", self.changed(change));
        }
        out
    }

    /// What a paragraph's properties end with where the paragraph itself came or went with all its words.
    pub fn mark(&mut self, text: &[Inline]) -> String {
        let kinds = text.iter().map(|inline| match inline {
            Inline::Changed { change, .. } => Some(change),
            _ => None,
        });
        match kinds.collect::<Option<Vec<_>>>().as_deref() {
            Some([change, rest @ ..]) if rest.iter().all(|other| other.kind == change.kind) => {
                self.paragraph_mark(change)
            }
            _ => String::new(),
        }
    }

    /// What a paragraph's properties end with where the paragraph itself came or went.
    pub fn paragraph_mark(&mut self, change: &Change) -> String {
        format!("<w:rPr>{}</w:rPr>", self.row_mark(change))
    }

    /// The mark of a row, or of a paragraph, that came or went.
    pub fn row_mark(&mut self, change: &Change) -> String {
        format!("<w:{} {}/>", tag(change), self.changed(change))
    }

    /// Who changed something, and when: the day that is printed, so that the same plan gives the same bytes.
    fn changed(&mut self, change: &Change) -> String {
        self.changes += 1;
        format!("w:id=\"{}\" w:author=\"{}\" w:date=\"{}T00:00:00Z\"", self.changes, escape(&change.by), self.day)
    }

    fn reference(&self, anchor: &str, text: &str) -> String {
        let Some(goal) = self.goals.get(anchor) else { return run(None, text) };
        let style = Some("Reference");
        let name = &goal.bookmark;
        let [number, whole] = goal.numbers.clone().unwrap_or_default();
        // A number that does not say what it is part of is told with that where the words do so.
        let numbered = found(text, &whole).filter(|_| whole != number).map(|parts| ("\\w", &whole, parts));
        let numbered = numbered.or_else(|| Some(("\\n", &number, found(text, &number)?)));
        let inner = match numbered {
            _ if !text.is_empty() && text == goal.words => field(&format!("REF {name} \\h"), style, text),
            Some((switch, number, (before, after))) => {
                let field = field(&format!("REF {name} {switch} \\h"), style, number);
                format!("{}{field}{}", run(style, before), run(style, after))
            }
            None => run(style, text),
        };
        format!("<w:hyperlink w:anchor=\"{name}\" w:history=\"1\">{inner}</w:hyperlink>")
    }

    fn page_of(&self, anchor: &str, words: &str) -> String {
        let Some((goal, page)) = self.goals.get(anchor).and_then(|goal| Some((goal, goal.page?))) else {
            return String::new();
        };
        let cached = page.to_string();
        filled(words, |_| field(&format!("PAGEREF {} \\h", goal.bookmark), None, &cached))
    }

    fn link(&mut self, url: &str, text: &str, part: Part) -> String {
        let Some(url) = address(url) else { return run(None, text) };
        let links = &mut self.links[part as usize];
        let index = links.iter().position(|known| *known == url).unwrap_or_else(|| {
            links.push(url);
            links.len() - 1
        });
        format!("<w:hyperlink r:id=\"rIdLink{index}\" w:history=\"1\">{}</w:hyperlink>", run(Some("Hyperlink"), text))
    }

    /// Calls a note. A note that was called before keeps its number: the call refers to the first.
    pub fn note(&mut self, text: &'a [Inline]) -> String {
        const STYLE: &str = "<w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr>";
        if let Some(index) = self.notes.iter().position(|known| *known == text) {
            let number = (index + 1).to_string();
            return field(&format!("NOTEREF {} \\f \\h", bookmark("Note", index)), Some("FootnoteReference"), &number);
        }
        self.notes.push(text);
        let index = self.notes.len() - 1;
        let words = self.write(text, Setting { part: Part::Notes, strong: false });
        let id = index + 1;
        _ = write!(
            self.footnotes,
            "<w:footnote w:id=\"{id}\"><w:p><w:pPr><w:pStyle w:val=\"FootnoteText\"/></w:pPr><w:r>{STYLE}<w:footnoteRef/></w:r>{}{words}</w:p></w:footnote>",
            run(None, " ")
        );
        let call = format!("<w:r>{STYLE}<w:footnoteReference w:id=\"{id}\"/></w:r>");
        self.bookmarked([bookmark("Note", index)], call)
    }

    /// Puts bookmarks around words.
    pub fn bookmarked(&mut self, names: impl IntoIterator<Item = String>, words: String) -> String {
        let (mut before, mut after) = (String::new(), String::new());
        for name in names {
            let id = self.bookmarks;
            self.bookmarks += 1;
            _ = write!(before, "<w:bookmarkStart w:id=\"{id}\" w:name=\"{name}\"/>");
            _ = write!(after, "<w:bookmarkEnd w:id=\"{id}\"/>");
        }
        format!("{before}{words}{after}")
    }

    pub fn goal(&self, anchor: &str) -> Option<&Goal> {
        self.goals.get(anchor)
    }
}

fn tag(change: &Change) -> &'static str {
    match change.kind {
        ChangeKind::Inserted => "ins",
        ChangeKind::Deleted => "del",
    }
}

/// The name of a bookmark: those that begin so are not shown in Word's list.
pub fn bookmark(kind: &str, index: usize) -> String {
    format!("_{kind}{:08}", index + 1)
}

/// A run of words in a character style.
pub fn run(style: Option<&str>, words: &str) -> String {
    if words.is_empty() {
        return String::new();
    }
    format!("<w:r>{}<w:t xml:space=\"preserve\">{}</w:t></w:r>", look(style), escape(words))
}

/// A field with what it showed when it was last worked out.
pub fn field(code: &str, style: Option<&str>, cached: &str) -> String {
    let look = look(style);
    let mark = |kind: &str| format!("<w:r>{look}<w:fldChar w:fldCharType=\"{kind}\"/></w:r>");
    format!(
        "{}<w:r>{look}<w:instrText xml:space=\"preserve\"> {code} </w:instrText></w:r>{}{}{}",
        mark("begin"),
        mark("separate"),
        run(style, cached),
        mark("end")
    )
}

fn look(style: Option<&str>) -> String {
    style.map(|style| format!("<w:rPr><w:rStyle w:val=\"{style}\"/></w:rPr>")).unwrap_or_default()
}

/// Writes words with what stands for `{…}` in them.
pub fn filled(words: &str, mut fill: impl FnMut(&str) -> String) -> String {
    let mut out = String::new();
    let mut rest = words;
    while let Some((before, after)) = rest.split_once('{') {
        let Some((name, after)) = after.split_once('}') else { break };
        out.push_str(&run(None, before));
        out.push_str(&fill(name));
        rest = after;
    }
    out.push_str(&run(None, rest));
    out
}

/// A gap to fill in: a control that is typed into, its label in brackets until then.
fn blank(label: &str) -> String {
    // Word takes names of controls of at most 64 letters. The control takes any words: one for plain text alone hangs
    // LibreOffice 7.4 where its label needs several fonts.
    let name: String = label.chars().take(60).collect();
    let gap = "\u{a0}".repeat(5);
    format!(
        "<w:sdt><w:sdtPr><w:alias w:val=\"{}\"/><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{}</w:sdtContent></w:sdt>",
        escape(&name),
        run(Some("Blank"), &format!("{gap}[{label}]{gap}"))
    )
}

/// Finds a number in words where it is no part of another one; a full stop at its end is not part of it.
fn found<'w>(words: &'w str, number: &str) -> Option<(&'w str, &'w str)> {
    if number.is_empty() {
        return None;
    }
    let part = |letter: char| letter.is_alphanumeric();
    words.match_indices(number).map(|(at, _)| (&words[..at], &words[at + number.len()..])).find(|(before, after)| {
        let mut behind = after.chars();
        let follows = match behind.next() {
            Some('.') => behind.next().is_some_and(part),
            next => next.is_some_and(part) || next == Some('('),
        };
        !follows && !before.ends_with(|letter: char| part(letter) || letter == '.')
    })
}
