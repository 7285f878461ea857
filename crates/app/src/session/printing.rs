//! Documents of a plan on their way out: printed to a file, drawn for the window, their tables written for other programs.

use std::ops::Range;
use std::path::Path;
use std::sync::Arc;

use leveller_model::Date;
use leveller_model::bylaws::returned::{self, Paragraph, Unreadable};
use leveller_model::import::Stopped;
use leveller_model::problem::Arg;
use leveller_model::report::document::{Block, Document, Inline};
use leveller_model::report::{self, Edition};
use leveller_print::{LaidOut, PrintError};

use super::{DocumentRequest, Session};
use crate::contract::{Against, DocumentId, PageView, PagesView, RedlineView, TablesFormat, redline_view};
use crate::error::{Error, Result, file_name};
use crate::intake::{bytes_of, cut};
use crate::plan_file::Contents;
use crate::work::Work;
use crate::{plan, whole};

impl Session {
    /// Prints a document to a file, whole or not at all: as PDF, DOCX or Markdown, by the ending of its name. Work that is
    /// stopped leaves the file that was there.
    pub fn print(&mut self, request: &DocumentRequest, path: &Path) -> Result<()> {
        let work = &self.waited.clone();
        let format = Format::of(path)?;
        if format == Format::Markdown {
            work.begin("composing", "", COMPOSING)?;
            return write(&self.document(request)?, path, work);
        }
        let laid_out = self.laid_out(request)?;
        write_laid_out(&laid_out, format, path, work)
    }

    /// Prints a document with what changed since another of its editions, as that of an earlier operation or that for
    /// another legal form. Changes are under the name of who the session is signed by.
    pub async fn redline(&mut self, request: &DocumentRequest, against: &Against, path: &Path) -> Result<()> {
        // Nobody waits for what cannot be written.
        Format::of(path)?;
        let (mut both, since) = self.in_two_editions(request, against).await?;
        let since = Arg::from(since);
        let how = self.words.text("redline-how", &[("since", since.clone())]);
        let title = self.words.text("redline-title", &[("title", both.title.as_str().into()), ("since", since)]);
        for block in &mut both.blocks {
            if let Block::Cover { notes, .. } = block {
                notes.insert(0, vec![Inline::text(how.as_str())]);
            }
        }
        let both = Document { running_foot: title.clone(), title, ..both };
        print_document(&both, path, &self.waited.clone())
    }

    /// Says what changed in a document since another of its editions, for the window.
    pub async fn redline_view(&mut self, request: &DocumentRequest, against: &Against) -> Result<RedlineView> {
        let (both, since) = self.in_two_editions(request, against).await?;
        Ok(redline_view(&both, &since))
    }

    /// Composes a document in two editions, and says since which in words.
    async fn in_two_editions(&mut self, request: &DocumentRequest, against: &Against) -> Result<(Document, String)> {
        self.waited.begin("composing", "", COMPOSING)?;
        let new = self.document(request)?;
        let (old, since) = match against {
            Against::Form { form } => {
                let name = self.given.forms.iter().find(|known| known.id == *form).map(|known| known.name.clone());
                let since = self.words.text("redline-since-form", &[("form", name.unwrap_or_default().into())]);
                (self.document(&DocumentRequest { form: Some(form.clone()), ..request.clone() })?, since)
            }
            Against::Articles { path } => {
                let path = Path::new(path);
                let since = self.words.text("redline-since-file", &[("file", file_name(path).into())]);
                (old_articles(path, &new)?, since)
            }
            Against::Operation { operation } => {
                let since = self.words.text("redline-since-operation", &[("number", operation.as_str().into())]);
                (self.as_of_operation(operation).await?.document(request)?, since)
            }
        };
        let by = self.author.as_ref().map_or_else(|| self.words.word("redline-author"), |by| by.name().to_owned());
        Ok((report::redline(&old, &new, &by, &self.words), since))
    }

    /// The plan as it was after an operation; it records nothing.
    async fn as_of_operation(&self, operation: &str) -> Result<Self> {
        let number = operation.parse().ok().filter(|number| self.log.get(*number).is_some());
        let operation = number.ok_or_else(|| Error::new("operation-unknown").with("id", operation))?;
        let mut earlier = Self::open(self.path()).await?;
        earlier.log.operations.retain(|known| known.id <= operation);
        earlier.log.changes.truncate(earlier.log.operations.len());
        earlier.state = earlier.log.state();
        earlier.given = plan::given(&mut earlier.file, &earlier.state, &Contents::default()).await?;
        earlier.waited = self.waited.clone();
        Ok(earlier)
    }

    /// Lays a document out on its pages, unless that was done last.
    fn laid_out(&mut self, request: &DocumentRequest) -> Result<Arc<LaidOut>> {
        let operation = self.operation();
        if let Some((last, of, laid_out)) = &self.laid_out
            && (last, *of) == (request, operation)
        {
            return Ok(Arc::clone(laid_out));
        }
        self.waited.begin("composing", "", COMPOSING)?;
        let document = self.document(request)?;
        let laid_out = Arc::new(lay_out(document, &self.waited)?);
        self.laid_out = Some((request.clone(), operation, Arc::clone(&laid_out)));
        Ok(laid_out)
    }

    /// Lays a document out as it prints; says how many pages it has, draws the first, and says where files would be written.
    pub fn pages(&mut self, request: &DocumentRequest) -> Result<PagesView> {
        let laid_out = self.laid_out(request)?;
        let problems = self.document_problems(request)?;
        let name = match request.id {
            DocumentId::Report => "file-report",
            DocumentId::Bylaws => "file-bylaws",
            DocumentId::Summary => "file-summary",
            DocumentId::Transition => "file-transition",
        };
        let (width, height) = leveller_print::PAGE_SIZE;
        Ok(PagesView {
            count: u32::try_from(laid_out.count()).unwrap_or(u32::MAX),
            width: width.round() as u32,
            height: height.round() as u32,
            first: laid_out.page(1).map(drawn),
            path: self.beside_plan(name, request.edition),
            tables: self.beside_plan("file-tables", request.edition),
            problems: problems.iter().map(|problem| self.words.problem(problem).0).collect(),
        })
    }

    /// Draws one page of a document, counted from 1; none where it has no such page.
    pub fn page(&mut self, request: &DocumentRequest, number: u32) -> Result<Option<PageView>> {
        let laid_out = self.laid_out(request)?;
        Ok(laid_out.page(number as usize).map(drawn))
    }

    /// Where a file of the plan would be written, by the message of its name; that of a redacted edition does not tell
    /// whose it is.
    pub fn beside_plan(&self, name: &str, edition: Edition) -> String {
        let stem = match edition {
            Edition::Full => {
                self.path().file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default()
            }
            Edition::Redacted => self.words.word("file-redacted"),
        };
        // The end says what it is: where the whole is too long, the plan's name is cut.
        let named = |stem: &str| self.words.text(name, &[("plan", stem.into())]);
        let room = NAME_BYTES.saturating_sub(named("").len());
        self.path().with_file_name(named(cut(&stem, room))).to_string_lossy().into_owned()
    }

    /// Writes every table of the report and the draft rules for another program, whole or not at all: a workbook, a JSON
    /// file, or a folder of CSV files. They tell what print tells.
    pub fn export(
        &mut self,
        scenario: &str,
        edition: Edition,
        printed_on: Date,
        format: TablesFormat,
        path: &Path,
    ) -> Result<()> {
        let work = &self.waited.clone();
        whole::folder_of(path)?;
        work.begin("composing", "", COMPOSING)?;
        let request = |id| DocumentRequest { edition, ..DocumentRequest::new(id, scenario, printed_on) };
        let report = self.document(&request(DocumentId::Report))?;
        let story = self.story(scenario)?;
        let mut others = Vec::new();
        if story.bylaws.is_some() {
            others.push(self.document(&request(DocumentId::Bylaws))?);
        }
        work.begin("tables", "", SETTING)?;
        let tables = report::tables::tables(&report, &others, story.firm.currency, &self.words);
        let name = file_name(path);
        let written = || work.begin("writing", &name, WRITING);
        match format {
            TablesFormat::Xlsx => {
                let bytes = leveller_print::xlsx(&tables).map_err(print_failed)?;
                written()?;
                whole::write(path, &bytes)
            }
            TablesFormat::Json => {
                let text = leveller_print::json(&tables);
                written()?;
                whole::write(path, text.as_bytes())
            }
            TablesFormat::Csv => {
                let files = leveller_print::csv(&tables).map_err(print_failed)?;
                written()?;
                whole::write_folder(path, &files)
            }
        }
    }
}

/// The articles in a file as a document to compare with: its paragraphs, and of the newer one what is no rule.
fn old_articles(path: &Path, new: &Document) -> Result<Document> {
    let paragraphs = read_articles(path)?.into_iter().filter(|one| !one.after.is_empty());
    let clause = |one: Paragraph| Block::Clause {
        level: 2,
        number: String::new(),
        text: vec![Inline::text(one.after)],
        anchor: None,
    };
    let is_rule = |block: &Block| matches!(block, Block::Clause { .. });
    let first = new.blocks.iter().position(is_rule).unwrap_or(new.blocks.len());
    let last = new.blocks.iter().rposition(is_rule).map_or(first, |last| last + 1);
    let before = new.blocks.iter().take(first).cloned();
    let blocks = before.chain(paragraphs.map(clause)).chain(new.blocks.iter().skip(last).cloned()).collect();
    Ok(Document { blocks, ..new.clone() })
}

/// Prints a document to a file, whole or not at all: as PDF, DOCX or Markdown, by the ending of its name.
pub(crate) fn print_document(document: &Document, path: &Path, work: &Work) -> Result<()> {
    match Format::of(path)? {
        Format::Markdown => write(document, path, work),
        format => write_laid_out(&lay_out(document.clone(), work)?, format, path, work),
    }
}

/// Lays a document out on its pages.
pub(crate) fn lay_out(document: Document, work: &Work) -> Result<LaidOut> {
    work.begin("setting", "", SETTING)?;
    LaidOut::new(document, &|done, of| work.tell(done, of)).map_err(print_failed)
}

/// Reads the paragraphs of a file somebody sent.
pub(super) fn read_articles(path: &Path) -> Result<Vec<Paragraph>> {
    let bytes = bytes_of(path)?;
    returned::read_document(&bytes).map_err(|fault| {
        let error = match fault {
            Unreadable::NoDocument => Error::new("document-unknown"),
            Unreadable::Damaged => Error::new("document-damaged"),
            Unreadable::TooLarge => Error::new("document-too-large"),
            Unreadable::Empty => Error::new("document-empty"),
        };
        error.with("file", file_name(path))
    })
}

/// What a document is written as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Format {
    Pdf,
    Docx,
    Markdown,
}

impl Format {
    /// Reads it off the ending of a name, before any work: nobody waits for what cannot be written.
    fn of(path: &Path) -> Result<Self> {
        let ending = path.extension().map(|ending| ending.to_ascii_lowercase());
        let format = match ending.as_ref().and_then(|ending| ending.to_str()) {
            Some("pdf") => Self::Pdf,
            Some("docx") => Self::Docx,
            Some("md") => Self::Markdown,
            _ => return Err(Error::new("print-format").with("file", file_name(path))),
        };
        whole::folder_of(path).map(|_| format)
    }
}

/// Writes a document as Markdown, which has no pages.
fn write(document: &Document, path: &Path, work: &Work) -> Result<()> {
    let text = leveller_print::markdown(document);
    work.begin("writing", &file_name(path), WRITING)?;
    whole::write(path, text.as_bytes())
}

/// Writes a document that stands on its pages.
fn write_laid_out(laid_out: &LaidOut, format: Format, path: &Path, work: &Work) -> Result<()> {
    work.begin("printing", "", PRINTING)?;
    let bytes = match format {
        Format::Docx => laid_out.docx(),
        _ => laid_out.pdf(&|done, of| work.tell(done, of)),
    };
    let bytes = bytes.map_err(print_failed)?;
    work.begin("writing", &file_name(path), WRITING)?;
    whole::write(path, &bytes)
}

/// Bytes of a name every disk takes, with room for what a file being written has before it is whole.
const NAME_BYTES: usize = 200;
/// The parts of printing, in thousandths of the whole.
const COMPOSING: Range<u32> = 0..150;
const SETTING: Range<u32> = 150..600;
const PRINTING: Range<u32> = 600..950;
const WRITING: Range<u32> = 950..1000;

pub(crate) fn drawn(page: leveller_print::PageView) -> PageView {
    PageView { svg: page.svg, text: page.text }
}

/// What could not be printed, for a person.
pub(super) fn print_failed(error: PrintError) -> Error {
    match error {
        PrintError::Stopped => Stopped.into(),
        error => Error::new("print-failed").with("detail", error.to_string()),
    }
}
