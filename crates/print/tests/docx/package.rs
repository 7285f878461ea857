//! The parts of a package as trees of elements.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use leveller_model::report::document::Document;
use leveller_print::docx;
use quick_xml::Reader;
use quick_xml::events::Event;

/// An element of a part, with its attributes, what it holds, and the text directly in it.
#[derive(Debug, Default, Clone)]
pub struct Element {
    pub name: String,
    pub attributes: BTreeMap<String, String>,
    pub children: Vec<Element>,
    pub text: String,
}

impl Element {
    pub fn parse(name: &str, bytes: &[u8]) -> Self {
        let text = std::str::from_utf8(bytes).unwrap();
        let mut reader = Reader::from_str(text);
        let mut open = vec![Self::default()];
        let element = |start: &quick_xml::events::BytesStart<'_>| {
            let attributes = start.attributes().map(|attribute| {
                let attribute = attribute.unwrap_or_else(|error| panic!("{name}: {error}"));
                let value = quick_xml::escape::unescape(&attribute.value);
                let value = value.unwrap_or_else(|error| panic!("{name}: {error}")).into_owned();
                (attribute.key.as_ref().to_owned(), value)
            });
            Self { name: start.name().as_ref().to_owned(), attributes: attributes.collect(), ..Self::default() }
        };
        loop {
            match reader.read_event().unwrap_or_else(|error| panic!("{name}: {error}")) {
                Event::Start(start) => open.push(element(&start)),
                Event::Empty(start) => {
                    let empty = element(&start);
                    open.last_mut().unwrap().children.push(empty);
                }
                Event::End(_) => {
                    let done = open.pop().unwrap();
                    open.last_mut().unwrap().children.push(done);
                }
                Event::Text(text) => open.last_mut().unwrap().text.push_str(&text),
                Event::GeneralRef(name) => {
                    let letter = format!("&{};", &*name);
                    let letter = quick_xml::escape::unescape(&letter).unwrap().into_owned();
                    open.last_mut().unwrap().text.push_str(&letter);
                }
                Event::Eof => break,
                _ => {}
            }
        }
        assert_eq!(open.len(), 1, "{name}: something is not closed");
        let root = open.pop().unwrap().children;
        assert_eq!(root.len(), 1, "{name}");
        root.into_iter().next().unwrap()
    }

    pub fn get(&self, attribute: &str) -> Option<&str> {
        self.attributes.get(attribute).map(String::as_str)
    }

    pub fn child(&self, name: &str) -> Option<&Self> {
        self.children.iter().find(|child| child.name == name)
    }

    /// The value of `w:val` at the end of a path of children.
    pub fn value(&self, path: &[&str]) -> Option<&str> {
        let mut here = self;
        for name in path {
            here = here.child(name)?;
        }
        here.get("w:val")
    }

    pub fn walk<'a>(&'a self, visit: &mut dyn FnMut(&'a Self)) {
        visit(self);
        self.children.iter().for_each(|child| child.walk(visit));
    }

    pub fn all(&self, name: &str) -> Vec<&Self> {
        let mut found = Vec::new();
        self.walk(&mut |element| {
            if element.name == name {
                found.push(element);
            }
        });
        found
    }

    /// The words a reader sees in it.
    pub fn words(&self) -> String {
        let mut words = String::new();
        self.walk(&mut |element| match element.name.as_str() {
            "w:t" => words.push_str(&element.text),
            "w:tab" if element.attributes.is_empty() => words.push(' '),
            _ => {}
        });
        words
    }
}

/// The files of a package.
pub fn files(bytes: &[u8]) -> BTreeMap<String, Vec<u8>> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut files = BTreeMap::new();
    for index in 0..archive.len() {
        let mut file = archive.by_index(index).unwrap();
        let name = file.name().unwrap().into_owned();
        assert!(index > 0 || name == "[Content_Types].xml");
        let date = file.last_modified().unwrap();
        assert_eq!((date.year(), date.month(), date.day()), (1980, 1, 1));
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).unwrap();
        assert!(files.insert(name, bytes).is_none(), "one name twice");
    }
    files
}

pub fn parts(document: &Document) -> BTreeMap<String, Element> {
    let files = files(&docx(document).unwrap());
    let xml = files.iter().filter(|(name, _)| !name.ends_with(".png"));
    xml.map(|(name, bytes)| (name.clone(), Element::parse(name, bytes))).collect()
}
