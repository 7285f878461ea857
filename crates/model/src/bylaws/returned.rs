//! A document somebody sends back: old articles to compare with, or the draft with a lawyer's changes in it.
//!
//! Nothing of a document is trusted: it is read to a bound, nothing outside it is fetched, and what cannot be read is said.

use std::io::{Cursor, Read};

use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};
use similar::{Algorithm, DiffOp, capture_diff_slices};

use super::clause::{Piece, pieces};
use super::drafted::{Bylaws, Rule, Run};
use crate::decision::Worded;

/// The most of a document that is read, unpacked.
const MOST_BYTES: u64 = 32 * 1024 * 1024;

/// The most paragraphs of a document.
const MOST_PARAGRAPHS: usize = 20_000;

/// Of a hundred words of two paragraphs, so many are shared where one was made of the other.
const ALIKE: usize = 50;

/// A paragraph of a document, as it was and as it is with its tracked changes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Paragraph {
    /// Without the changes.
    pub before: String,
    /// With them.
    pub after: String,
    /// Who made them, in order.
    pub by: Vec<String>,
}

/// Why a document is not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unreadable {
    /// It is neither a DOCX nor text.
    NoDocument,
    /// It is a DOCX that is damaged, or under a password.
    Damaged,
    /// It unpacks to more than is read.
    TooLarge,
    /// It has no words.
    Empty,
}

/// What somebody would change in one rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposed {
    /// Id of the clause.
    pub clause: String,
    /// Number of the rule.
    pub rule: u32,
    /// Its title.
    pub title: String,
    /// Paragraphs that change: as they are and as they would be; either is empty where one comes or goes.
    pub paragraphs: Vec<(String, String)>,
    /// Who would.
    pub by: Vec<String>,
    /// The rule as it would be worded.
    pub worded: Worded,
}

/// Reads a document: DOCX, or text.
pub fn read_document(bytes: &[u8]) -> Result<Vec<Paragraph>, Unreadable> {
    let paragraphs = match bytes.starts_with(b"PK") {
        true => docx(bytes)?,
        false => text(bytes)?,
    };
    match paragraphs.iter().any(|one| !one.before.is_empty() || !one.after.is_empty()) {
        true => Ok(paragraphs),
        false => Err(Unreadable::Empty),
    }
}

fn text(bytes: &[u8]) -> Result<Vec<Paragraph>, Unreadable> {
    if u64::try_from(bytes.len()).is_ok_and(|length| length > MOST_BYTES) {
        return Err(Unreadable::TooLarge);
    }
    let text = std::str::from_utf8(bytes).map_err(|_| Unreadable::NoDocument)?;
    let printable = |letter: char| !letter.is_control() || letter.is_whitespace();
    if !text.trim_start_matches('\u{feff}').chars().all(printable) {
        return Err(Unreadable::NoDocument);
    }
    let lines = text.trim_start_matches('\u{feff}').lines().map(tidy).filter(|line| !line.is_empty());
    let paragraphs: Vec<_> = lines
        .map(|line| Paragraph { before: line.clone(), after: line, by: Vec::new() })
        .take(MOST_PARAGRAPHS + 1)
        .collect();
    if paragraphs.len() > MOST_PARAGRAPHS { Err(Unreadable::TooLarge) } else { Ok(paragraphs) }
}

fn docx(bytes: &[u8]) -> Result<Vec<Paragraph>, Unreadable> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(|_| Unreadable::Damaged)?;
    let part = archive.by_name("word/document.xml").map_err(|_| Unreadable::Damaged)?;
    let mut xml = Vec::new();
    part.take(MOST_BYTES + 1).read_to_end(&mut xml).map_err(|_| Unreadable::Damaged)?;
    if u64::try_from(xml.len()).is_ok_and(|length| length > MOST_BYTES) {
        return Err(Unreadable::TooLarge);
    }
    let mut reader = Reader::from_str(std::str::from_utf8(&xml).map_err(|_| Unreadable::Damaged)?);
    let mut found: Vec<Paragraph> = Vec::new();
    let mut at = Position::default();
    loop {
        match reader.read_event().map_err(|_| Unreadable::Damaged)? {
            Event::Start(element) => at.enter(&element, &mut found),
            Event::Empty(element) => {
                at.enter(&element, &mut found);
                at.leave(element.local_name().as_ref());
            }
            Event::End(element) => at.leave(element.local_name().as_ref()),
            Event::Text(words) if at.in_words => {
                at.add(&words.xml10_content(), &mut found);
            }
            Event::GeneralRef(reference) if at.in_words => {
                let letter = match (reference.resolve_char_ref(), reference.as_ref()) {
                    (Ok(Some(letter)), _) => letter,
                    (_, "amp") => '&',
                    (_, "lt") => '<',
                    (_, "gt") => '>',
                    (_, "quot") => '"',
                    (_, "apos") => '\'',
                    // Entities of a document's own are not followed.
                    _ => continue,
                };
                at.add(letter.encode_utf8(&mut [0; 4]), &mut found);
            }
            Event::Eof => break,
            _ => {}
        }
        if found.len() > MOST_PARAGRAPHS {
            return Err(Unreadable::TooLarge);
        }
    }
    for paragraph in &mut found {
        paragraph.before = tidy(&paragraph.before);
        paragraph.after = tidy(&paragraph.after);
    }
    Ok(found)
}

/// Where in a document its reader is.
#[derive(Default)]
struct Position {
    inserted: u32,
    deleted: u32,
    in_words: bool,
}

impl Position {
    fn enter(&mut self, element: &BytesStart<'_>, found: &mut Vec<Paragraph>) {
        let change = |found: &mut Vec<Paragraph>| {
            let author =
                element.attributes().flatten().find(|attribute| attribute.key.local_name().as_ref() == "author");
            let author = author
                .and_then(|author| author.normalized_value(XmlVersion::Implicit1_0).ok())
                .map(|author| author.trim().to_owned());
            if let (Some(author), Some(paragraph)) = (author.filter(|author| !author.is_empty()), found.last_mut())
                && !paragraph.by.contains(&author)
            {
                paragraph.by.push(author);
            }
        };
        match element.local_name().as_ref() {
            "p" => found.push(Paragraph::default()),
            "ins" | "moveTo" => {
                self.inserted += 1;
                change(found);
            }
            "del" | "moveFrom" => {
                self.deleted += 1;
                change(found);
            }
            "t" | "delText" => self.in_words = true,
            "tab" | "br" | "cr" => self.add(" ", found),
            _ => {}
        }
    }

    fn leave(&mut self, name: &str) {
        match name {
            "ins" | "moveTo" => self.inserted = self.inserted.saturating_sub(1),
            "del" | "moveFrom" => self.deleted = self.deleted.saturating_sub(1),
            "t" | "delText" => self.in_words = false,
            _ => {}
        }
    }

    fn add(&self, words: &str, found: &mut [Paragraph]) {
        let Some(paragraph) = found.last_mut() else { return };
        if self.inserted == 0 {
            paragraph.before.push_str(words);
        }
        if self.deleted == 0 {
            paragraph.after.push_str(words);
        }
    }
}

/// Words with one blank between them, and without marks nobody sees.
fn tidy(text: &str) -> String {
    // A gap to fill in is printed with five hard blanks on either side of what it asks for.
    let text = text.replace(&"\u{a0}".repeat(5), "");
    let seen: String =
        text.chars().filter(|letter| !matches!(letter, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{feff}')).collect();
    seen.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Finds what a document that was sent back would change in the draft, rule by rule. `shown` gives the words of runs, one
/// for each.
pub fn proposed(bylaws: &Bylaws, returned: &[Paragraph], shown: &dyn Fn(&[Run]) -> Vec<String>) -> Vec<Proposed> {
    let ours: Vec<Ours> = bylaws.rules.iter().enumerate().flat_map(|(at, rule)| Ours::of(at, rule, shown)).collect();
    let mut changes: Vec<Changes> = bylaws.rules.iter().map(|_| Changes::default()).collect();
    // Paragraphs that are ours word for word hold the rest in place.
    let keys: Vec<&str> = ours.iter().map(|one| one.words.as_str()).collect();
    let theirs: Vec<&str> = returned.iter().map(|one| one.before.as_str()).collect();
    let mut inside: Option<usize> = None;
    for op in capture_diff_slices(Algorithm::Patience, &keys, &theirs) {
        let (mine, sent) = (&ours[op.old_range()], &returned[op.new_range()]);
        if let DiffOp::Equal { .. } = op {
            for (one, paragraph) in mine.iter().zip(sent) {
                inside = Some(one.rule);
                if let Some(changes) = changes.get_mut(one.rule) {
                    changes.keep(one, paragraph);
                }
            }
            continue;
        }
        let mut rest = mine;
        for paragraph in sent {
            let words = if paragraph.before.is_empty() { &paragraph.after } else { &paragraph.before };
            match rest.iter().position(|one| alike(&one.words, words)) {
                Some(at) => {
                    for gone in rest.iter().take(at) {
                        if let Some(changes) = changes.get_mut(gone.rule) {
                            changes.gone(gone);
                        }
                    }
                    if let Some(one) = rest.get(at) {
                        inside = Some(one.rule);
                        if let Some(changes) = changes.get_mut(one.rule) {
                            changes.keep(one, paragraph);
                        }
                    }
                    rest = rest.get(at + 1..).unwrap_or_default();
                }
                // What stands before, between and after the rules is no part of one.
                None if paragraph.before.is_empty() && !paragraph.after.is_empty() => {
                    if let Some(changes) = inside.and_then(|rule| changes.get_mut(rule)) {
                        changes.come(paragraph);
                    }
                }
                None => {}
            }
        }
        for gone in rest {
            if let Some(changes) = changes.get_mut(gone.rule) {
                changes.gone(gone);
            }
        }
    }
    bylaws.rules.iter().zip(changes).filter_map(|(rule, changes)| changes.into_proposed(rule)).collect()
}

/// A paragraph of the draft: its title, or a line of its text.
struct Ours {
    rule: usize,
    words: String,
    /// Its line as it is edited; none for the title.
    line: Option<String>,
    runs: Vec<String>,
    locked: bool,
}

impl Ours {
    fn of(at: usize, rule: &Rule, shown: &dyn Fn(&[Run]) -> Vec<String>) -> Vec<Self> {
        let title = Self { rule: at, words: tidy(&rule.title), line: None, runs: Vec::new(), locked: false };
        let lines = rule.written.text.lines().zip(&rule.paragraphs).map(|(line, paragraph)| {
            let runs = shown(&paragraph.runs);
            Self { rule: at, words: tidy(&runs.concat()), line: Some(line.to_owned()), runs, locked: paragraph.locked }
        });
        std::iter::once(title).chain(lines).collect()
    }
}

/// What becomes of a rule.
#[derive(Default)]
struct Changes {
    title: Option<String>,
    lines: Vec<String>,
    paragraphs: Vec<(String, String)>,
    by: Vec<String>,
}

impl Changes {
    fn sign(&mut self, paragraph: &Paragraph) {
        for by in &paragraph.by {
            if !self.by.contains(by) {
                self.by.push(by.clone());
            }
        }
    }

    fn keep(&mut self, ours: &Ours, paragraph: &Paragraph) {
        let changed = tidy(&paragraph.after) != ours.words;
        if changed {
            self.paragraphs.push((ours.words.clone(), paragraph.after.clone()));
            self.sign(paragraph);
        }
        match &ours.line {
            None if changed && !paragraph.after.is_empty() => self.title = Some(paragraph.after.clone()),
            None => {}
            Some(line) if !changed => self.lines.push(line.clone()),
            Some(_) if paragraph.after.is_empty() => {}
            Some(line) => self.lines.push(rewritten(line, &ours.runs, &paragraph.after, ours.locked)),
        }
    }

    fn gone(&mut self, ours: &Ours) {
        // A title that is not found is in a contents list, or set otherwise: the rule keeps it.
        if ours.line.is_some() {
            self.paragraphs.push((ours.words.clone(), String::new()));
        }
    }

    fn come(&mut self, paragraph: &Paragraph) {
        self.paragraphs.push((String::new(), paragraph.after.clone()));
        self.lines.push(escaped(&paragraph.after));
        self.sign(paragraph);
    }

    fn into_proposed(self, rule: &Rule) -> Option<Proposed> {
        let title = self.title.unwrap_or_else(|| rule.title.clone());
        (!self.paragraphs.is_empty()).then(|| Proposed {
            clause: rule.clause.clone(),
            rule: rule.number,
            title: rule.title.clone(),
            paragraphs: self.paragraphs,
            by: self.by,
            worded: Worded { title, text: self.lines.join("\n"), plain: rule.written.plain.clone() },
        })
    }
}

/// Whether one paragraph was made of another.
fn alike(one: &str, other: &str) -> bool {
    let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
    let (one, other) = (words(one), words(other));
    let ops = capture_diff_slices(Algorithm::Myers, &one, &other);
    let shared: usize = ops.iter().filter(|op| matches!(op, DiffOp::Equal { .. })).map(|op| op.new_range().len()).sum();
    let all = one.len() + other.len();
    all > 0 && shared * 200 >= ALIKE * all
}

/// Words of somebody's own in a line: braces and marks of ours are no longer that.
fn escaped(words: &str) -> String {
    let plain: String = words.chars().filter(|letter| !matches!(letter, '{' | '}' | '*')).collect();
    plain.trim_start_matches(['-', '!', '[', '#', ' ']).to_owned()
}

/// Writes a line with new words: blanks and references whose words stayed stay what they are.
fn rewritten(line: &str, shown: &[String], after: &str, locked: bool) -> String {
    let marks = line.len() - line.trim_start_matches(['!', '-', ' ']).len();
    let (marks, template) = line.split_at(marks);
    // A locked line that was changed is told by the draft, which keeps the library's.
    let marks = if locked { marks.trim_start_matches(['!', ' ']) } else { marks };
    let mut tokens: Vec<(String, usize)> = Vec::new();
    let mut written: Vec<Option<String>> = Vec::new();
    let template = pieces(template);
    for (at, (piece, words)) in template.iter().zip(shown).enumerate() {
        tokens.extend(split(words).into_iter().map(|token| (token, at)));
        written.push(match piece {
            Piece::Text(_) => None,
            Piece::Blank(name) => Some(format!("{{{name}}}")),
            Piece::Agrees { blank, one, many } => Some(format!("{{{blank}:{one}|{many}}}")),
            Piece::Rule(clauses) => Some(format!("{{rule:{clauses}}}")),
            Piece::Term(name) => Some(format!("{{term:{name}}}")),
            Piece::Defined(word) => Some(format!("*{word}*")),
        });
    }
    let new = split(after);
    let old: Vec<&str> = tokens.iter().map(|(token, _)| token.as_str()).collect();
    let new_words: Vec<&str> = new.iter().map(String::as_str).collect();
    let ops = capture_diff_slices(Algorithm::Myers, &old, &new_words);
    let mut kept: Vec<Option<usize>> = vec![None; new.len()];
    for op in &ops {
        if let DiffOp::Equal { old_index, new_index, len } = op {
            for step in 0..*len {
                if let Some(place) = kept.get_mut(new_index + step) {
                    *place = Some(old_index + step);
                }
            }
        }
    }
    // A piece stands where all its words stayed, one after the other.
    let length = |piece: usize| tokens.iter().filter(|(_, at)| *at == piece).count();
    let stays = |piece: usize| {
        let kept = |(at, (_, of)): (usize, &(String, usize))| *of != piece || kept.contains(&Some(at));
        tokens.iter().enumerate().all(kept)
    };
    // A word agrees with the number beside it only while that is still the blank's.
    let agrees = |piece: usize| match template.get(piece) {
        Some(Piece::Agrees { blank, .. }) => {
            let number =
                |(at, piece): (usize, &Piece<'_>)| matches!(piece, Piece::Blank(name) if name == blank) && stays(at);
            template.iter().enumerate().any(number)
        }
        _ => true,
    };
    let mut text = String::from(marks);
    let mut at = 0;
    while let Some(token) = new.get(at) {
        let piece = kept.get(at).copied().flatten().and_then(|old| Some((old, tokens.get(old)?.1)));
        let whole = piece.and_then(|(first, piece)| {
            let written = written.get(piece)?.as_ref()?;
            let length = length(piece);
            let begins = first == 0 || tokens.get(first - 1).is_some_and(|(_, before)| *before != piece);
            let all = (0..length).all(|step| kept.get(at + step).copied().flatten() == Some(first + step));
            (begins && all && agrees(piece)).then_some((written, length))
        });
        match whole {
            Some((written, length)) => {
                text.push_str(written);
                at += length.max(1);
            }
            None => {
                text.push_str(&token.replace(['{', '}', '*'], ""));
                at += 1;
            }
        }
    }
    text
}

/// Words and what is between them, in order.
fn split(text: &str) -> Vec<String> {
    let mut tokens: Vec<String> = Vec::new();
    for letter in text.chars() {
        let word = letter.is_alphanumeric();
        match tokens.last_mut() {
            Some(last) if word && last.ends_with(char::is_alphanumeric) => last.push(letter),
            _ => tokens.push(letter.to_string()),
        }
    }
    tokens
}
