//! Accounts in XBRL, plain or inside a page (iXBRL), to a table with a record for each figure they state.
//!
//! Nothing is understood here: a record has a figure's text, sign, scale and format as the file writes them, beside the
//! day and the unit it refers to. Entities are never expanded and nothing is fetched; a document that is not well formed
//! is refused whole, for what follows the break may belong anywhere.

use std::collections::BTreeMap;

use quick_xml::XmlVersion;
use quick_xml::events::{BytesStart, Event};
use quick_xml::name::{QName, ResolveResult};
use quick_xml::reader::NsReader;

use super::Records;

/// Tags within tags past this are no accounts.
const DEEPEST: usize = 256;
/// Characters of a figure's text that are kept: no amount is longer.
const LONGEST: usize = 64;
/// What the file says of a figure by its context, its unit and its tag, in the order of the columns.
const HEADINGS: [&str; 12] =
    ["concept", "taxonomy", "member", "from", "to", "unit", "sign", "scale", "format", "brackets", "context", "text"];

/// What stands as the format of a figure that is said to have no value.
pub(super) const NIL: &str = "nil";

/// A column of the table.
#[derive(Clone, Copy)]
pub(super) enum Column {
    /// The name of what is stated, without its prefix.
    Concept,
    /// The namespace of that name.
    Taxonomy,
    /// The members of dimensions the context names, without prefixes.
    Member,
    /// The first day of the period; blank where the figure is of one day.
    From,
    /// The last day of the period, or the day.
    To,
    /// A currency's code, or the name of another unit.
    Unit,
    /// The sign the tag states.
    Sign,
    /// The power of ten the text is to be multiplied by.
    Scale,
    /// The name of the format the text is written in; blank for a plain number.
    Format,
    /// `(` where a bracket stands before the tag, on the page alone.
    Brackets,
    /// The id of a context the file refers to and does not define; else blank.
    Context,
    /// The figure as it is written.
    Text,
}

/// Returns whether a record is the headings of such a table.
pub(super) fn is_heading(record: super::Record<'_>) -> bool {
    record.cells().eq(HEADINGS)
}

/// Returns whether a text is a document in XBRL.
pub(super) fn is_document(text: &str) -> bool {
    text.trim_start_matches(['\u{feff}', ' ', '\t', '\r', '\n']).starts_with('<')
        && (text.contains("http://www.xbrl.org/2003/instance") || text.contains("/inlineXBRL"))
}

/// Returns the figures of a document, each with its line as its row. Fails with the line where the document breaks.
pub(super) fn figures(text: &str) -> Result<Records, u32> {
    let mut document = Document::default();
    let mut reader = NsReader::from_str(text.trim_start_matches('\u{feff}'));
    let (mut at, mut line) = (0, 1);
    loop {
        let start = usize::try_from(reader.buffer_position()).unwrap_or(usize::MAX);
        let passed = text.as_bytes().get(at..start).unwrap_or_default();
        line += u32::try_from(passed.iter().filter(|byte| **byte == b'\n').count()).unwrap_or(0);
        at = start;
        match reader.read_event().map_err(|_| line)? {
            Event::Start(tag) => {
                document.open(&tag, &reader, line);
                if document.open.len() > DEEPEST {
                    return Err(line);
                }
            }
            Event::Empty(tag) => {
                document.open(&tag, &reader, line);
                document.close();
            }
            Event::End(_) => document.close(),
            Event::Text(text) => document.text(&text.xml10_content()),
            Event::CData(text) => document.text(&text.xml10_content()),
            // A character by its number; what another name stands for is nobody's to guess.
            Event::GeneralRef(name) => match name.resolve_char_ref() {
                Ok(Some(character)) => document.text(character.encode_utf8(&mut [0; 4])),
                _ => document.text(&format!("&{};", name.xml10_content())),
            },
            Event::Eof => break,
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_) => {}
        }
    }
    match document.open.is_empty() {
        true => Ok(document.records()),
        false => Err(line),
    }
}

/// What an open tag is.
#[derive(Clone, Copy, PartialEq)]
enum Tag {
    Context,
    Member,
    Instant,
    Start,
    End,
    Unit,
    Measure,
    Figure(usize),
    Other,
}

/// When and of what part of the firm a figure is.
#[derive(Clone, Default)]
struct Context {
    from: String,
    to: String,
    members: Vec<String>,
}

#[derive(Default)]
struct Figure {
    line: u32,
    concept: String,
    taxonomy: String,
    context: String,
    unit: String,
    sign: String,
    scale: String,
    format: String,
    brackets: bool,
    text: String,
}

#[derive(Default)]
struct Document {
    open: Vec<Tag>,
    /// Ids are blank where the file has none.
    contexts: Vec<(String, Context)>,
    units: Vec<(String, Vec<String>)>,
    figures: Vec<Figure>,
    /// The last character of the page that is no blank.
    last: char,
}

/// The part of a name after its prefix.
fn local(name: &str) -> &str {
    name.rsplit(':').next().unwrap_or(name).trim()
}

impl Document {
    fn open(&mut self, tag: &BytesStart<'_>, reader: &NsReader<&[u8]>, line: u32) {
        let attribute = |wanted: &str| {
            let found = tag.attributes().with_checks(false).flatten().find(|one| one.key == QName(wanted))?;
            Some(found.normalized_value(XmlVersion::Implicit1_0).ok()?.trim().to_owned())
        };
        let (space, name) = reader.resolver().resolve_element(tag.name());
        let space = match space {
            ResolveResult::Bound(space) => space.into_inner().to_owned(),
            _ => String::new(),
        };
        let of_instance = space == "http://www.xbrl.org/2003/instance";
        let name = name.into_inner();
        let kind = match name {
            "context" if of_instance => {
                self.contexts.push((attribute("id").unwrap_or_default(), Context::default()));
                Tag::Context
            }
            "unit" if of_instance => {
                self.units.push((attribute("id").unwrap_or_default(), Vec::new()));
                Tag::Unit
            }
            "instant" if of_instance => Tag::Instant,
            "startDate" if of_instance => Tag::Start,
            "endDate" if of_instance => Tag::End,
            "measure" if of_instance => {
                if let Some((_, measures)) = self.units.last_mut() {
                    measures.push(String::new());
                }
                Tag::Measure
            }
            "explicitMember" | "typedMember" if self.open.contains(&Tag::Context) => {
                if let Some((_, context)) = self.contexts.last_mut() {
                    context.members.push(String::new());
                }
                Tag::Member
            }
            _ => {
                let inline = space.ends_with("/inlineXBRL");
                let stated = match inline {
                    true if name == "nonFraction" => attribute("name"),
                    false => attribute("unitRef").map(|_| tag.name().into_inner().to_owned()),
                    true => None,
                };
                stated.map_or(Tag::Other, |stated| {
                    let taxonomy = match inline {
                        true => match reader.resolver().resolve_attribute(QName(&stated)).0 {
                            ResolveResult::Bound(space) => space.into_inner().to_owned(),
                            _ => String::new(),
                        },
                        false => space,
                    };
                    self.figures.push(Figure {
                        line,
                        concept: local(&stated).to_owned(),
                        taxonomy,
                        context: attribute("contextRef").unwrap_or_default(),
                        unit: attribute("unitRef").unwrap_or_default(),
                        sign: attribute("sign").unwrap_or_default(),
                        scale: attribute("scale").unwrap_or_default(),
                        format: match attribute("xsi:nil").as_deref() {
                            Some("true" | "1") => NIL.to_owned(),
                            _ => attribute("format").map(|format| local(&format).to_owned()).unwrap_or_default(),
                        },
                        brackets: self.last == '(',
                        text: String::new(),
                    });
                    Tag::Figure(self.figures.len() - 1)
                })
            }
        };
        self.open.push(kind);
    }

    fn close(&mut self) {
        self.open.pop();
    }

    fn text(&mut self, text: &str) {
        self.last = text.chars().rev().find(|c| !c.is_whitespace()).unwrap_or(self.last);
        for tag in &self.open {
            let context = self.contexts.last_mut().map(|(_, context)| context);
            let into = match tag {
                Tag::Instant | Tag::End => context.map(|context| &mut context.to),
                Tag::Start => context.map(|context| &mut context.from),
                Tag::Member => context.and_then(|context| context.members.last_mut()),
                Tag::Measure => self.units.last_mut().and_then(|(_, measures)| measures.last_mut()),
                Tag::Figure(at) => self.figures.get_mut(*at).map(|figure| &mut figure.text),
                Tag::Context | Tag::Unit | Tag::Other => None,
            };
            if let Some(into) = into {
                let room = LONGEST.saturating_sub(into.chars().count());
                let text = if into.is_empty() { text.trim_start() } else { text };
                into.extend(text.chars().take(room));
            }
        }
    }

    /// The table. Where the file defines just one context without an id, figures that refer to one that is not defined
    /// are of its day; their column of the context says that this was done.
    fn records(&self) -> Records {
        let contexts: BTreeMap<&str, &Context> =
            self.contexts.iter().map(|(id, context)| (id.as_str(), context)).collect();
        let units: BTreeMap<&str, &Vec<String>> =
            self.units.iter().map(|(id, measures)| (id.as_str(), measures)).collect();
        let mut nameless = self.contexts.iter().filter(|(id, _)| id.is_empty()).map(|(_, context)| context);
        let nameless = nameless.next().filter(|_| nameless.next().is_none());
        let mut records = Records::default();
        records.push(1, HEADINGS);
        for figure in &self.figures {
            let known = contexts.get(figure.context.as_str()).copied().filter(|_| !figure.context.is_empty());
            let context = known.or(nameless).cloned().unwrap_or_default();
            // A day may be written with its hour.
            let day = |text: &str| text.trim().get(..10).unwrap_or_default().to_owned();
            let members: Vec<&str> = context.members.iter().map(|name| local(name)).collect();
            let unit =
                units.get(figure.unit.as_str()).map(|measures| measures.iter().map(|name| local(name)).collect());
            let unit: Vec<&str> = unit.unwrap_or_default();
            let missing = if known.is_some() { "" } else { figure.context.as_str() };
            records.push(
                figure.line,
                [
                    figure.concept.as_str(),
                    figure.taxonomy.as_str(),
                    members.join(" ").as_str(),
                    day(&context.from).as_str(),
                    day(&context.to).as_str(),
                    unit.join("/").as_str(),
                    figure.sign.as_str(),
                    figure.scale.as_str(),
                    figure.format.as_str(),
                    if figure.brackets { "(" } else { "" },
                    missing,
                    figure.text.as_str(),
                ],
            );
        }
        records
    }
}
