//! What printpdf does not write: structure tree, links that belong to it, outline, language, metadata and a fixed id.

use std::collections::BTreeMap;
use std::ops::Bound::Included;

use leveller_model::report::document::Document;
use lopdf::{Dictionary, Object, ObjectId, SaveOptions, Stream, StringFormat, dictionary};

use crate::PrintError;
use crate::layout::{Anchor, Node, OutlineEntry, PAGE_HEIGHT, Pages, Role, Target};

/// Objects compressed together: more make the file smaller, and dearer to read at one page.
const OBJECTS: usize = 400;

/// Adds to a written PDF what makes it readable by more than the eye, and gives its bytes. `marked` are the nodes of
/// each page's marked sequences, in order.
pub fn finish(
    mut pdf: lopdf::Document,
    document: &Document,
    pages: &Pages,
    marked: &[Vec<usize>],
) -> Result<Vec<u8>, PrintError> {
    let failed = |error: lopdf::Error| PrintError::Pdf(error.to_string());
    let page_ids: Vec<ObjectId> = pdf.page_iter().collect();
    let catalog = pdf.catalog_mut().map_err(failed)?;
    catalog.remove(b"OutputIntents");
    // What nothing leads to goes before the structure comes: looking for it takes the square of what there is.
    pdf.trailer.remove(b"Info");
    pdf.prune_objects();
    let root = structure(&mut pdf, pages, marked, &page_ids).map_err(failed)?;
    let outline = outline(&mut pdf, &pages.outline, &page_ids);
    let metadata = Stream::new(dictionary! { "Type" => "Metadata", "Subtype" => "XML" }, xmp(document).into_bytes());
    let metadata = pdf.add_object(metadata.with_compression(false));

    let catalog = pdf.catalog_mut().map_err(failed)?;
    catalog.set("Lang", text(&document.language));
    catalog.set("MarkInfo", dictionary! { "Marked" => true });
    catalog.set("StructTreeRoot", root);
    catalog.set("ViewerPreferences", dictionary! { "DisplayDocTitle" => true });
    catalog.set("Metadata", metadata);
    if let Some(outline) = outline {
        catalog.set("Outlines", outline);
        catalog.set("PageMode", "UseOutlines");
    }
    let day = format!("D:{}000000Z", document.printed_on.to_string().replace('-', ""));
    let day = Object::String(day.into_bytes(), StringFormat::Literal);
    let info = dictionary! {
        "Title" => text(&document.title),
        "Subject" => text(&document.subject),
        "Creator" => text("Leveller"),
        "Producer" => text("Leveller"),
        "CreationDate" => day.clone(),
        "ModDate" => day,
    };
    let info = pdf.add_object(info);
    pdf.trailer.set("Info", info);
    // The id follows from what is written, so that the same document is the same file.
    let streams = pdf.objects.values().filter_map(|object| object.as_stream().ok());
    let facts = [&document.title, &document.subject, &document.language, &document.printed_on.to_string()]
        .map(String::as_bytes)
        .concat();
    let id = fingerprint(streams.flat_map(|stream| stream.content.iter().copied()).chain(facts)).to_be_bytes().to_vec();
    let id = Object::String(id, StringFormat::Hexadecimal);
    pdf.trailer.set("ID", vec![id.clone(), id]);
    pdf.version = "1.7".to_owned();
    pdf.compress();
    let mut bytes = Vec::new();
    let options = SaveOptions::builder().use_object_streams(true).use_xref_streams(true);
    let options = options.max_objects_per_stream(OBJECTS).compression_level(9).build();
    pdf.save_with_options(&mut bytes, options).map_err(|error| PrintError::Pdf(error.to_string()))?;
    Ok(bytes)
}

/// The standard structure type of a part.
pub fn role(role: Role) -> &'static str {
    match role {
        Role::Document => "Document",
        Role::Heading(1) => "H1",
        Role::Heading(2) => "H2",
        Role::Heading(3) => "H3",
        Role::Heading(4) => "H4",
        Role::Heading(5) => "H5",
        Role::Heading(_) => "H6",
        Role::Paragraph => "P",
        Role::List | Role::Numbered => "L",
        Role::Item => "LI",
        Role::ItemLabel => "Lbl",
        Role::ItemBody => "LBody",
        Role::Table => "Table",
        Role::TableHead => "THead",
        Role::TableBody => "TBody",
        Role::TableRow => "TR",
        Role::HeadCell | Role::RowHead => "TH",
        Role::Cell => "TD",
        Role::Figure => "Figure",
        Role::Caption => "Caption",
        Role::Contents => "TOC",
        Role::ContentsEntry => "TOCI",
        Role::Link => "Link",
        Role::Reference => "Reference",
        Role::Note => "Note",
    }
}

/// Writes the structure tree and the links. A part's children are its own marked sequences and the parts below it, in
/// the order they were painted; parts without a mark, such as empty cells, stand where they were made.
fn structure(
    pdf: &mut lopdf::Document,
    pages: &Pages,
    marked: &[Vec<usize>],
    page_ids: &[ObjectId],
) -> Result<ObjectId, lopdf::Error> {
    let nodes = &pages.structure;
    let ids: Vec<ObjectId> = nodes.iter().map(|_| pdf.new_object_id()).collect();
    let root = pdf.new_object_id();
    let mut kids: Vec<Vec<Object>> = nodes.iter().map(|_| Vec::new()).collect();
    let mut hung = Hung { nodes, ids: &ids, done: vec![false; nodes.len()], next: children(nodes) };
    let mut parents = Vec::new();
    for (page, (sequences, page_id)) in marked.iter().zip(page_ids).enumerate() {
        for (number, node) in sequences.iter().enumerate() {
            hung.hang(*node, &mut kids);
            let part = dictionary! { "Type" => "MCR", "Pg" => *page_id, "MCID" => number as i64 };
            kids[*node].push(part.into());
        }
        let of_page: Vec<Object> = sequences.iter().map(|node| Object::Reference(ids[*node])).collect();
        parents.push(Object::Integer(page as i64));
        parents.push(Object::Reference(pdf.add_object(of_page)));
    }
    for node in 0..nodes.len() {
        hung.hang(node, &mut kids);
    }

    let places: BTreeMap<Target, &Anchor> =
        pages.anchors.iter().rev().map(|anchor| (anchor.target.clone(), anchor)).collect();
    let mut key = page_ids.len() as i64;
    for (page, page_id) in pages.pages.iter().zip(page_ids) {
        let mut annotations = Vec::new();
        for link in &page.links {
            let there = |place: &&Anchor| page_ids.get(place.page).map(|to| destination(*to, place.y));
            let leads = match &link.target {
                Target::Url(url) => {
                    let action = dictionary! { "S" => "URI", "URI" => text(url) };
                    ("A", Object::Dictionary(action))
                }
                // A note stands at the foot of the page that calls it, or of a later one.
                Target::Note(number, _) => {
                    let last = Target::Note(*number, usize::MAX);
                    let here = places.range::<Target, _>((Included(&link.target), Included(&last))).next();
                    match here.map(|(_, place)| place).and_then(there) {
                        Some(destination) => ("Dest", destination.into()),
                        None => continue,
                    }
                }
                target => match places.get(target).and_then(there) {
                    Some(destination) => ("Dest", destination.into()),
                    None => continue,
                },
            };
            let [left, top, right, bottom] = link.area;
            let mut annotation = dictionary! {
                "Type" => "Annot",
                "Subtype" => "Link",
                "Rect" => numbers(&[left, PAGE_HEIGHT - bottom, right, PAGE_HEIGHT - top]),
                "Border" => numbers(&[0.0, 0.0, 0.0]),
                "F" => 4,
                "Contents" => text(link.words.trim()),
                "StructParent" => key,
            };
            annotation.set(leads.0, leads.1);
            let annotation = pdf.add_object(annotation);
            annotations.push(Object::Reference(annotation));
            kids[link.node].push(dictionary! { "Type" => "OBJR", "Obj" => annotation, "Pg" => *page_id }.into());
            parents.push(Object::Integer(key));
            parents.push(Object::Reference(ids[link.node]));
            key += 1;
        }
        let dictionary = pdf.get_object_mut(*page_id)?.as_dict_mut()?;
        if annotations.is_empty() {
            dictionary.remove(b"Annots");
        } else {
            dictionary.set("Annots", annotations);
        }
    }
    for (index, page_id) in page_ids.iter().enumerate() {
        let page = pdf.get_object_mut(*page_id)?.as_dict_mut()?;
        page.set("StructParents", index as i64);
        page.set("Tabs", "S");
        page.remove(b"TrimBox");
        page.remove(b"CropBox");
    }

    for ((node, id), kids) in nodes.iter().zip(&ids).zip(kids) {
        let mut element = dictionary! {
            "Type" => "StructElem",
            "S" => role(node.role),
            "P" => node.parent.map_or(root, |parent| ids[parent]),
            "K" => kids,
        };
        match node.role {
            Role::HeadCell => element.set("A", dictionary! { "O" => "Table", "Scope" => "Column" }),
            Role::RowHead => element.set("A", dictionary! { "O" => "Table", "Scope" => "Row" }),
            // Notes are told apart by their ids.
            Role::Note => element.set("ID", text(&format!("note-{}", id.0))),
            Role::Numbered => element.set("A", dictionary! { "O" => "List", "ListNumbering" => "Decimal" }),
            Role::List => element.set("A", dictionary! { "O" => "List", "ListNumbering" => "Disc" }),
            _ => {}
        }
        if let Some((words, [left, top, right, bottom])) = &node.figure {
            let area = numbers(&[*left, PAGE_HEIGHT - bottom, *right, PAGE_HEIGHT - top]);
            element.set("Alt", text(words));
            element.set("A", dictionary! { "O" => "Layout", "Placement" => "Block", "BBox" => area });
        }
        pdf.set_object(*id, element);
    }
    let parents = pdf.add_object(dictionary! { "Nums" => parents });
    let tree = dictionary! {
        "Type" => "StructTreeRoot",
        "K" => vec![Object::Reference(ids[0])],
        "ParentTree" => parents,
        "ParentTreeNextKey" => key,
    };
    pdf.set_object(root, tree);
    Ok(root)
}

fn children(nodes: &[Node]) -> BTreeMap<usize, std::collections::VecDeque<usize>> {
    let mut children: BTreeMap<usize, std::collections::VecDeque<usize>> = BTreeMap::new();
    for (index, node) in nodes.iter().enumerate() {
        if let Some(parent) = node.parent {
            children.entry(parent).or_default().push_back(index);
        }
    }
    children
}

/// Parts already hung below their parents, and those still to come.
struct Hung<'a> {
    nodes: &'a [Node],
    ids: &'a [ObjectId],
    done: Vec<bool>,
    next: BTreeMap<usize, std::collections::VecDeque<usize>>,
}

impl Hung<'_> {
    fn hang(&mut self, node: usize, kids: &mut [Vec<Object>]) {
        if std::mem::replace(&mut self.done[node], true) {
            return;
        }
        let Some(parent) = self.nodes[node].parent else { return };
        self.hang(parent, kids);
        // Those made before it that have nothing painted so far come first.
        while let Some(next) = self.next.get_mut(&parent).and_then(|next| next.pop_front_if(|next| *next <= node)) {
            self.done[next] = true;
            kids[parent].push(Object::Reference(self.ids[next]));
        }
    }
}

/// Writes the outline as a tree: chapters shown, what is in them folded.
fn outline(pdf: &mut lopdf::Document, entries: &[OutlineEntry], page_ids: &[ObjectId]) -> Option<ObjectId> {
    let entries: Vec<&OutlineEntry> = entries.iter().filter(|entry| entry.page < page_ids.len()).collect();
    if entries.is_empty() {
        return None;
    }
    let root = pdf.new_object_id();
    let ids: Vec<ObjectId> = entries.iter().map(|_| pdf.new_object_id()).collect();
    let mut family: BTreeMap<Option<usize>, Vec<usize>> = BTreeMap::new();
    let mut open: Vec<usize> = Vec::new();
    for (index, entry) in entries.iter().enumerate() {
        open.retain(|above| entries[*above].level < entry.level);
        family.entry(open.last().copied()).or_default().push(index);
        open.push(index);
    }
    let ends = |dictionary: &mut Dictionary, below: &[usize]| {
        if let (Some(first), Some(last)) = (below.first(), below.last()) {
            dictionary.set("First", ids[*first]);
            dictionary.set("Last", ids[*last]);
        }
    };
    for (parent, below) in &family {
        for (place, index) in below.iter().enumerate() {
            let entry = entries[*index];
            let mut item = dictionary! {
                "Title" => text(&entry.title),
                "Parent" => parent.map_or(root, |parent| ids[parent]),
                "Dest" => destination(page_ids[entry.page], entry.y),
            };
            if let Some(before) = place.checked_sub(1).and_then(|before| below.get(before)) {
                item.set("Prev", ids[*before]);
            }
            if let Some(after) = below.get(place + 1) {
                item.set("Next", ids[*after]);
            }
            if let Some(below) = family.get(&Some(*index)) {
                ends(&mut item, below);
                item.set("Count", -(below.len() as i64));
            }
            pdf.set_object(ids[*index], item);
        }
    }
    let chapters = family.remove(&None).unwrap_or_default();
    let mut tree = dictionary! { "Type" => "Outlines", "Count" => chapters.len() as i64 };
    ends(&mut tree, &chapters);
    pdf.set_object(root, tree);
    Some(root)
}

/// A little above the place, so that its words do not stick to the window's edge.
fn destination(page: ObjectId, y: f32) -> Vec<Object> {
    let y = (PAGE_HEIGHT - y + 12.0).min(PAGE_HEIGHT).round();
    vec![page.into(), "XYZ".into(), Object::Null, Object::Real(y), Object::Null]
}

fn numbers(values: &[f32]) -> Vec<Object> {
    values.iter().map(|value| Object::Real((value * 100.0).round() / 100.0)).collect()
}

fn text(words: &str) -> Object {
    match words.is_ascii() {
        true => Object::String(words.as_bytes().to_vec(), StringFormat::Literal),
        false => Object::String(utf16(words), StringFormat::Hexadecimal),
    }
}

/// UTF-16 with a byte order mark, as PDF strings have it.
pub fn utf16(words: &str) -> Vec<u8> {
    std::iter::once(0xfeff).chain(words.encode_utf16()).flat_map(u16::to_be_bytes).collect()
}

/// A number that follows from bytes (FNV-1a); it tells files apart and guards nothing.
pub(super) fn fingerprint(bytes: impl Iterator<Item = u8>) -> u128 {
    bytes.fold(0x6c62272e07bb014262b821756295c58d, |print, byte| {
        (print ^ u128::from(byte)).wrapping_mul(0x0000000001000000000000000000013b)
    })
}

/// Metadata. It claims no conformance to an accessibility or archive standard: nobody has certified it.
fn xmp(document: &Document) -> String {
    let [title, subject, language] =
        [&document.title, &document.subject, &document.language].map(|words| escape(words));
    let date = document.printed_on;
    format!(
        "<?xpacket begin=\"\u{feff}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n\
         <x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\
         <rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" \
         xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\">\
         <dc:format>application/pdf</dc:format>\
         <dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">{title}</rdf:li></rdf:Alt></dc:title>\
         <dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">{subject}</rdf:li></rdf:Alt></dc:description>\
         <dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>\
         <xmp:CreatorTool>Leveller</xmp:CreatorTool><pdf:Producer>Leveller</pdf:Producer>\
         <xmp:CreateDate>{date}T00:00:00Z</xmp:CreateDate><xmp:ModifyDate>{date}T00:00:00Z</xmp:ModifyDate>\
         </rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"r\"?>"
    )
}

/// Text safe inside XML; controls, which XML has no place for, are left out.
pub fn escape(words: &str) -> String {
    let mut escaped = String::with_capacity(words.len());
    for letter in words.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            letter if letter.is_control() || matches!(letter, '\u{fffe}' | '\u{ffff}') => escaped.push(' '),
            letter => escaped.push(letter),
        }
    }
    escaped
}
