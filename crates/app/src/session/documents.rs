//! Documents of a plan: composed, printed to a file, drawn for the window.

use std::ops::Range;
use std::path::Path;
use std::sync::Arc;

use leveller_model::Date;
use leveller_model::decision::Decision;
use leveller_model::import::Stopped;
use leveller_model::report::document::Document;
use leveller_model::report::{self, Beside, Imprint};
use leveller_model::story::Story;
use leveller_print::{LaidOut, PrintError};

use super::Session;
use crate::contract::{DocumentId, PageView, PagesView, TablesFormat};
use crate::error::{Error, Result, file_name};
use crate::work::Work;
use crate::{data, plan, whole};

impl Session {
    /// Composes a document of a scenario. `form` drafts the rules for another legal form than the one decided on.
    pub fn document(
        &mut self,
        id: DocumentId,
        scenario: &str,
        form: Option<&str>,
        printed_on: Date,
    ) -> Result<Document> {
        let story = match form {
            Some(form) => {
                if !self.given.forms.iter().any(|known| known.id == form) {
                    let known: Vec<_> = self.given.forms.iter().map(|known| known.id.as_str()).collect();
                    return Err(Error::new("form-not-known").with("id", form).with("known", known.join(", ")));
                }
                Arc::new(self.preview(scenario, &Decision::Form { form: form.to_owned() })?)
            }
            None => self.story(scenario)?,
        };
        let mut document = match id {
            DocumentId::Report => {
                let (others, decided) = (self.others(scenario)?, self.decided(scenario));
                let others: Vec<&Story> = others.iter().map(AsRef::as_ref).collect();
                let beside = Beside { others: &others, decided: &decided };
                report::compose(&story, &self.words, printed_on, &beside)
            }
            DocumentId::Bylaws => {
                let bylaws = story
                    .bylaws
                    .as_ref()
                    .ok_or_else(|| Error::new("form-unknown").with("jurisdiction", story.jurisdiction.as_str()))?;
                report::bylaws_document(bylaws, &story.name, &self.words, printed_on)
            }
        };
        document.blocks.extend(report::imprint(&self.imprint(), &story, &self.words));
        Ok(document)
    }

    /// Returns what identifies the plan as it is now.
    pub fn imprint(&self) -> Imprint {
        let last = self.log.get(self.operation());
        let law = data::choosable().into_iter().find(|(id, _)| *id == self.given.jurisdiction);
        Imprint {
            operation: self.operation(),
            done_on: last.and_then(|last| last.done_at.get(..10)?.parse().ok()),
            content: plan::digest(&self.state, false),
            law: law.map_or_else(|| self.words.word("jurisdiction-none"), |(_, name)| name),
            rules: plan::digest(&self.state, true),
            program: env!("CARGO_PKG_VERSION").to_owned(),
        }
    }

    /// Prints a document to a file, whole or not at all: as PDF, DOCX or Markdown, by the ending of its name. Work that is
    /// stopped leaves the file that was there.
    pub fn print(
        &mut self,
        id: DocumentId,
        scenario: &str,
        form: Option<&str>,
        printed_on: Date,
        path: &Path,
        work: &Work,
    ) -> Result<()> {
        let ending = path.extension().map(|ending| ending.to_ascii_lowercase());
        let ending = ending.as_ref().and_then(|ending| ending.to_str()).unwrap_or_default();
        if !["pdf", "docx", "md"].contains(&ending) {
            return Err(Error::new("print-format").with("file", file_name(path)));
        }
        // Before the work, so that nobody waits for what cannot be written.
        whole::folder_of(path)?;
        let bytes = match ending {
            "md" => {
                work.begin("composing", "", COMPOSING)?;
                leveller_print::markdown(&self.document(id, scenario, form, printed_on)?).into_bytes()
            }
            _ => {
                let laid_out = self.laid_out(id, scenario, form, printed_on, work)?;
                work.begin("printing", "", PRINTING)?;
                let tell = |done, of| work.tell(done, of);
                let bytes = if ending == "docx" { laid_out.docx() } else { laid_out.pdf(&tell) };
                bytes.map_err(print_failed)?
            }
        };
        work.begin("writing", &file_name(path), WRITING)?;
        whole::write(path, &bytes)
    }

    /// Lays a document out on its pages, unless that was done last.
    fn laid_out(
        &mut self,
        id: DocumentId,
        scenario: &str,
        form: Option<&str>,
        printed_on: Date,
        work: &Work,
    ) -> Result<Arc<LaidOut>> {
        let edition = Edition {
            id,
            scenario: scenario.to_owned(),
            form: form.map(str::to_owned),
            printed_on,
            operation: self.operation(),
        };
        if let Some((last, laid_out)) = &self.laid_out
            && *last == edition
        {
            return Ok(Arc::clone(laid_out));
        }
        work.begin("composing", "", COMPOSING)?;
        let document = self.document(id, scenario, form, printed_on)?;
        work.begin("setting", "", SETTING)?;
        let laid_out = LaidOut::new(document, &|done, of| work.tell(done, of)).map_err(print_failed)?;
        let laid_out = Arc::new(laid_out);
        self.laid_out = Some((edition, Arc::clone(&laid_out)));
        Ok(laid_out)
    }

    /// Lays a document out as it prints; says how many pages it has, draws the first, and says where files would be written.
    pub fn pages(&mut self, id: DocumentId, scenario: &str, printed_on: Date, work: &Work) -> Result<PagesView> {
        let laid_out = self.laid_out(id, scenario, None, printed_on, work)?;
        let name = match id {
            DocumentId::Report => "file-report",
            DocumentId::Bylaws => "file-bylaws",
        };
        let (width, height) = leveller_print::PAGE_SIZE;
        Ok(PagesView {
            count: u32::try_from(laid_out.count()).unwrap_or(u32::MAX),
            width: width.round() as u32,
            height: height.round() as u32,
            first: laid_out.page(1).map(drawn),
            path: self.beside_plan(name),
            tables: self.beside_plan("file-tables"),
        })
    }

    /// Draws one page of a document, counted from 1; none where it has no such page.
    pub fn page(
        &mut self,
        id: DocumentId,
        scenario: &str,
        printed_on: Date,
        number: u32,
        work: &Work,
    ) -> Result<Option<PageView>> {
        let laid_out = self.laid_out(id, scenario, None, printed_on, work)?;
        Ok(laid_out.page(number as usize).map(drawn))
    }

    /// Where a file of the plan would be written, by the message of its name.
    pub fn beside_plan(&self, name: &str) -> String {
        let stem = self.path().file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
        let name = self.words.text(name, &[("plan", stem.into())]);
        self.path().with_file_name(name).to_string_lossy().into_owned()
    }

    /// Writes every table of the report and the draft rules for another program, whole or not at all: a workbook, a JSON
    /// file, or a folder of CSV files. They tell what print tells.
    pub fn export(
        &mut self,
        scenario: &str,
        printed_on: Date,
        format: TablesFormat,
        path: &Path,
        work: &Work,
    ) -> Result<()> {
        whole::folder_of(path)?;
        work.begin("composing", "", COMPOSING)?;
        let report = self.document(DocumentId::Report, scenario, None, printed_on)?;
        let story = self.story(scenario)?;
        let mut others = Vec::new();
        if story.bylaws.is_some() {
            others.push(self.document(DocumentId::Bylaws, scenario, None, printed_on)?);
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

/// What pages were laid out from: as long as it is the same, so are they.
#[derive(PartialEq)]
pub(super) struct Edition {
    id: DocumentId,
    scenario: String,
    form: Option<String>,
    printed_on: Date,
    operation: i64,
}

/// The parts of printing, in thousandths of the whole.
const COMPOSING: Range<u32> = 0..150;
const SETTING: Range<u32> = 150..600;
const PRINTING: Range<u32> = 600..950;
const WRITING: Range<u32> = 950..1000;

fn drawn(page: leveller_print::PageView) -> PageView {
    PageView { svg: page.svg, text: page.text }
}

fn print_failed(error: PrintError) -> Error {
    match error {
        PrintError::Stopped => Stopped.into(),
        error => Error::new("print-failed").with("detail", error.to_string()),
    }
}
