//! Documents of a plan: composed, printed to a file, drawn for the window.

use std::path::Path;
use std::sync::Arc;

use leveller_model::Date;
use leveller_model::decision::Decision;
use leveller_model::report::document::Document;
use leveller_model::report::{self, Beside, Imprint};
use leveller_model::story::Story;

use super::{Session, write_whole};
use crate::contract::{DocumentId, PagesView};
use crate::error::{Error, Result, file_name};
use crate::{data, plan};

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

    /// Prints a document to a file, whole or not at all: as PDF, DOCX or Markdown, by the ending of its name.
    pub fn print(
        &mut self,
        id: DocumentId,
        scenario: &str,
        form: Option<&str>,
        printed_on: Date,
        path: &Path,
    ) -> Result<()> {
        let ending = path.extension().map(|ending| ending.to_ascii_lowercase());
        let ending = ending.as_ref().and_then(|ending| ending.to_str()).unwrap_or_default();
        if !["pdf", "docx", "md"].contains(&ending) {
            return Err(Error::new("print-format").with("file", file_name(path)));
        }
        let document = self.document(id, scenario, form, printed_on)?;
        let bytes = match ending {
            "docx" => leveller_print::docx(&document),
            "md" => Ok(leveller_print::markdown(&document).into_bytes()),
            _ => leveller_print::pdf(&document),
        };
        write_whole(path, &bytes.map_err(|error| print_failed(&error))?)
    }

    /// Draws the pages of a document as they print, and says where the PDF would be written.
    pub fn pages(&mut self, id: DocumentId, scenario: &str, printed_on: Date) -> Result<PagesView> {
        let document = self.document(id, scenario, None, printed_on)?;
        let pages = leveller_print::pages(&document).map_err(|error| print_failed(&error))?;
        let stem = self.path().file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
        let name = match id {
            DocumentId::Report => "file-report",
            DocumentId::Bylaws => "file-bylaws",
        };
        let name = self.words.text(name, &[("plan", stem.into())]);
        let path = self.path().with_file_name(name).to_string_lossy().into_owned();
        let (pages, texts) = pages.into_iter().map(|page| (page.svg, page.text)).unzip();
        Ok(PagesView { pages, texts, path })
    }
}

fn print_failed(error: &leveller_print::PrintError) -> Error {
    Error::new("print-failed").with("detail", error.to_string())
}
