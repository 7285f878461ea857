//! A document as a DOCX: native styles, numbers, fields, notes and tables, so that who goes on writing finds what they
//! would have made. Page numbers of contents and references are those of our own print until Word works them out.

mod body;
mod inlines;
mod numbering;
mod picture;
mod table;
mod xml;

use std::fmt::Write as _;
use std::io::{Cursor, Write as _};

use leveller_model::report::document::{Block, Document};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use crate::PrintError;
use crate::layout::{Color, PAGE_WIDTH, Pages};
use body::Body;
use inlines::{field, filled, run};
use numbering::Numbering;
use xml::escape;

const STYLES: &str = include_str!("../docx/styles.xml");
const SETTINGS: &str = include_str!("../docx/settings.xml");
const FONTS: &str = include_str!("../docx/fontTable.xml");

/// What every part begins with.
const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const NAMESPACES: &str = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" \
    xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" \
    xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" \
    xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" \
    xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\" \
    xmlns:asvg=\"http://schemas.microsoft.com/office/drawing/2016/SVG/main\"";
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
const WORD: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/// Between the margins, in points.
const MEASURE: f32 = PAGE_WIDTH - 144.0;
/// Letters of a running foot that leave room for the page's number beside it.
const SHORT_FOOT: usize = 100;

/// Writes a document with what is known of its pages.
pub fn write(document: &Document, pages: &Pages) -> Result<Vec<u8>, PrintError> {
    let blocks = &document.blocks;
    let numbering = Numbering::of(blocks);
    let mut body = Body::new(document, pages, &numbering);
    // Chapters have their title in the running head; what stands before the first has none.
    let first = blocks.iter().position(|block| matches!(block.kept(), Some(Block::Heading { level: 0 | 1, .. })));
    let (front, chapters) = blocks.split_at(first.unwrap_or(blocks.len()));
    body.blocks(front, 0)?;
    if !front.is_empty() && !chapters.is_empty() {
        body.end_section(&section(document, false));
    }
    body.blocks(chapters, front.len())?;
    body.end();
    let last = section(document, first.is_some());

    let language = escape(&document.language);
    let accent = document.house.as_ref().and_then(|house| house.accent).unwrap_or_else(|| Color::Accent.rgb());
    let accent = accent.map(|part| format!("{part:02X}")).concat();
    let fixed = |part: &str| part.replace("{language}", &language).replace("{accent}", &accent);
    let root = |name: &str, inner: &str| format!("{HEAD}<w:{name} {NAMESPACES}>{inner}</w:{name}>");
    let mut package = Package::new();
    package.content_types(&body)?;
    package.part("_rels/.rels", &package_relations())?;
    package.part("docProps/core.xml", &core(document))?;
    package.part("docProps/app.xml", &app(pages.pages.len()))?;
    package.part("word/document.xml", &root("document", &format!("<w:body>{}{last}</w:body>", body.xml)))?;
    package.part("word/_rels/document.xml.rels", &relations(&body))?;
    package.part("word/styles.xml", &fixed(STYLES))?;
    package.part("word/numbering.xml", &numbering.part())?;
    package.part("word/settings.xml", &fixed(SETTINGS))?;
    package.part("word/fontTable.xml", FONTS)?;
    package.part("word/header1.xml", &root("hdr", &head(document, false)))?;
    package.part("word/header2.xml", &root("hdr", &head(document, true)))?;
    package.part("word/footer1.xml", &root("ftr", &foot(document, pages.pages.len())))?;
    package.part("word/footnotes.xml", &root("footnotes", &format!("{SEPARATORS}{}", body.inlines.footnotes)))?;
    package.part("word/_rels/footnotes.xml.rels", &relations_of(&links(&body.inlines.links[1])))?;
    for (index, picture) in body.pictures.iter().enumerate() {
        if let Some(svg) = &picture.svg {
            package.part(&format!("word/media/figure{}.svg", index + 1), svg)?;
        }
        package.file(&format!("word/media/figure{}.png", index + 1), &picture.png)?;
    }
    package.finish()
}

/// The lines Word draws above notes.
const SEPARATORS: &str = "<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:pPr><w:spacing w:after=\"0\" w:line=\"240\" \
    w:lineRule=\"auto\"/></w:pPr><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote \
    w:type=\"continuationSeparator\" w:id=\"0\"><w:p><w:pPr><w:spacing w:after=\"0\" w:line=\"240\" w:lineRule=\"auto\"/>\
    </w:pPr><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>";

/// Size, margins, head and foot of pages.
fn section(document: &Document, chapters: bool) -> String {
    let marked = document.draft_mark.is_some() || document.house.is_some();
    let head = match (chapters, marked) {
        (true, _) => "<w:headerReference w:type=\"default\" r:id=\"rIdHead2\"/>",
        (false, true) => "<w:headerReference w:type=\"default\" r:id=\"rIdHead1\"/>",
        (false, false) => "",
    };
    format!(
        "<w:sectPr>{head}<w:footerReference w:type=\"default\" r:id=\"rIdFoot1\"/><w:pgSz w:w=\"11906\" w:h=\"16838\"/>\
         <w:pgMar w:top=\"1520\" w:right=\"1440\" w:bottom=\"1680\" w:left=\"1440\" w:header=\"660\" w:footer=\"780\" \
         w:gutter=\"0\"/></w:sectPr>"
    )
}

/// The running head: the draft mark, and the chapter a page is of.
fn head(document: &Document, chapters: bool) -> String {
    let house = document.house.as_ref().map(|house| house.name.as_str());
    let marks: Vec<&str> = document.draft_mark.as_deref().into_iter().chain(house).collect();
    let mut words = run(None, &marks.join(" · "));
    if chapters {
        if !words.is_empty() {
            words.push_str("<w:r><w:tab/></w:r>");
        }
        // By its number, since the style has another name in every language Word speaks; empty until Word knows the page.
        words.push_str(&field("STYLEREF 1", Some("Emphasis"), ""));
    }
    format!("<w:p><w:pPr><w:pStyle w:val=\"Header\"/></w:pPr>{words}</w:p>")
}

/// The running foot: whose document it is, and the page's number.
fn foot(document: &Document, pages: usize) -> String {
    let number = filled(&document.page_of, |name| match name {
        "page" => field("PAGE", None, "1"),
        "pages" => field("NUMPAGES", None, &pages.to_string()),
        _ => String::new(),
    });
    let words = run(None, &document.running_foot);
    match document.running_foot.chars().count() <= SHORT_FOOT {
        true => format!("<w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr>{words}<w:r><w:tab/></w:r>{number}</w:p>"),
        false => format!(
            "<w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr><w:r><w:tab/></w:r>{number}<w:r><w:br/></w:r>{words}</w:p>"
        ),
    }
}

/// What a part refers to: id, kind, target, and whether that is outside of the package.
type Relation = (String, String, String, bool);

fn links(links: &[String]) -> Vec<Relation> {
    let link =
        |(index, url): (usize, &String)| (format!("rIdLink{index}"), format!("{OFFICE}/hyperlink"), escape(url), true);
    links.iter().enumerate().map(link).collect()
}

fn relations(body: &Body<'_>) -> String {
    let part = |id: &str, kind: &str, file: &str| (id.to_owned(), format!("{OFFICE}/{kind}"), file.to_owned(), false);
    let mut all = vec![
        part("rIdStyles", "styles", "styles.xml"),
        part("rIdNumbering", "numbering", "numbering.xml"),
        part("rIdSettings", "settings", "settings.xml"),
        part("rIdFonts", "fontTable", "fontTable.xml"),
        part("rIdNotes", "footnotes", "footnotes.xml"),
        part("rIdHead1", "header", "header1.xml"),
        part("rIdHead2", "header", "header2.xml"),
        part("rIdFoot1", "footer", "footer1.xml"),
    ];
    for (index, picture) in body.pictures.iter().enumerate() {
        all.push(part(&format!("rIdPng{index}"), "image", &format!("media/figure{}.png", index + 1)));
        if picture.svg.is_some() {
            all.push(part(&format!("rIdSvg{index}"), "image", &format!("media/figure{}.svg", index + 1)));
        }
    }
    all.extend(links(&body.inlines.links[0]));
    relations_of(&all)
}

fn package_relations() -> String {
    let part = |id: &str, kind: String, file: &str| (id.to_owned(), kind, file.to_owned(), false);
    relations_of(&[
        part("rId1", format!("{OFFICE}/officeDocument"), "word/document.xml"),
        part("rId2", format!("{PACKAGE}/relationships/metadata/core-properties"), "docProps/core.xml"),
        part("rId3", format!("{OFFICE}/extended-properties"), "docProps/app.xml"),
    ])
}

fn relations_of(relations: &[Relation]) -> String {
    let mut part = format!("{HEAD}<Relationships xmlns=\"{PACKAGE}/relationships\">");
    for (id, kind, target, outside) in relations {
        let mode = if *outside { " TargetMode=\"External\"" } else { "" };
        _ = write!(part, "<Relationship Id=\"{id}\" Type=\"{kind}\" Target=\"{target}\"{mode}/>");
    }
    part.push_str("</Relationships>");
    part
}

fn core(document: &Document) -> String {
    let [title, subject, language] =
        [&document.title, &document.subject, &document.language].map(|words| escape(words));
    let date = document.printed_on;
    let day = |name: &str| format!("<dcterms:{name} xsi:type=\"dcterms:W3CDTF\">{date}T00:00:00Z</dcterms:{name}>");
    format!(
        "{HEAD}<cp:coreProperties xmlns:cp=\"{PACKAGE}/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" \
         xmlns:dcterms=\"http://purl.org/dc/terms/\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">\
         <dc:title>{title}</dc:title><dc:subject>{subject}</dc:subject><dc:language>{language}</dc:language>{}{}\
         </cp:coreProperties>",
        day("created"),
        day("modified"),
    )
}

fn app(pages: usize) -> String {
    format!(
        "{HEAD}<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">\
         <Pages>{pages}</Pages><Application>Leveller</Application></Properties>"
    )
}

/// The files of a package, all of one date: the same document gives the same bytes.
struct Package(ZipWriter<Cursor<Vec<u8>>>);

impl Package {
    fn new() -> Self {
        Self(ZipWriter::new(Cursor::new(Vec::new())))
    }

    fn content_types(&mut self, body: &Body<'_>) -> Result<(), PrintError> {
        let mut part = format!("{HEAD}<Types xmlns=\"{PACKAGE}/content-types\">");
        for (ending, kind) in [
            ("rels", "application/vnd.openxmlformats-package.relationships+xml"),
            ("xml", "application/xml"),
            ("png", "image/png"),
            ("svg", "image/svg+xml"),
        ] {
            if !body.pictures.is_empty() || !kind.starts_with("image") {
                _ = write!(part, "<Default Extension=\"{ending}\" ContentType=\"{kind}\"/>");
            }
        }
        for (name, kind) in [
            ("document", "document.main"),
            ("styles", "styles"),
            ("numbering", "numbering"),
            ("settings", "settings"),
            ("fontTable", "fontTable"),
            ("footnotes", "footnotes"),
            ("header1", "header"),
            ("header2", "header"),
            ("footer1", "footer"),
        ] {
            _ = write!(part, "<Override PartName=\"/word/{name}.xml\" ContentType=\"{WORD}.{kind}+xml\"/>");
        }
        _ = write!(
            part,
            "<Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>\
             <Override PartName=\"/docProps/app.xml\" \
             ContentType=\"application/vnd.openxmlformats-officedocument.extended-properties+xml\"/></Types>"
        );
        self.part("[Content_Types].xml", &part)
    }

    fn part(&mut self, name: &str, text: &str) -> Result<(), PrintError> {
        self.file(name, text.as_bytes())
    }

    fn file(&mut self, name: &str, bytes: &[u8]) -> Result<(), PrintError> {
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Deflated)
            .last_modified_time(DateTime::default())
            .unix_permissions(0o644);
        self.0.start_file(name, options).map_err(|error| PrintError::Docx(error.to_string()))?;
        self.0.write_all(bytes).map_err(|error| PrintError::Docx(error.to_string()))
    }

    fn finish(self) -> Result<Vec<u8>, PrintError> {
        self.0.finish().map(Cursor::into_inner).map_err(|error| PrintError::Docx(error.to_string()))
    }
}
