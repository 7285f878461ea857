//! A review file as a reader has it open: what it says, the pages in it, and the reply that is being written.
//!
//! What a reader has said is kept on their machine until they send it, so that nothing is lost with the window.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use leveller_model::report::document::Document;
use leveller_model::report::words::Words;
use leveller_model::report::{Mine, Publication, PublishedCell, PublishedFigure};
use leveller_model::review::{Reader, Reply, Said};
use leveller_print::LaidOut;
use serde::{Deserialize, Serialize};

use crate::contract::{self, CastRequest, Known, MineView, PageView, ReadDocumentView, ReadPagesView, ReadingView};
use crate::error::{Error, Result, file, file_name};
use crate::language;
use crate::sealed::{ContentHash, Keys, Opened, Passphrase};
use crate::secret_vote::{self, Kept};
use crate::session::{self, open_review, print_document, today, write_reply};
use crate::whole;
use crate::work::Work;

/// A review file that is open.
pub struct Reading {
    path: PathBuf,
    opened: Opened<Publication>,
    words: Arc<Words>,
    /// Where what was said is kept.
    kept: PathBuf,
    said: Draft,
    laid_out: Option<(String, Arc<LaidOut>)>,
}

/// A reply that is being written.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Draft {
    /// How many replies were written to the file.
    written: u32,
    said: Vec<Said>,
}

impl Reading {
    /// Opens a review file. `kept`: the folder of this machine that keeps what was said.
    pub fn open(path: &Path, passphrase: Option<&Passphrase>, kept: &Path) -> Result<Self> {
        let opened = open_review(path, passphrase)?;
        let words = language::words_of(&opened.body.language)?;
        // A file for everybody is read by one person on one machine too.
        let who = opened.body.mine.as_ref().map_or("everybody", |mine| mine.invitation.as_str());
        let name: String =
            format!("{}-{who}", opened.body.id).chars().filter(|c| c.is_alphanumeric() || *c == '-').collect();
        let kept = kept.join(format!("{name}.json"));
        let said = match std::fs::read(&kept) {
            Ok(bytes) => serde_json::from_slice(&bytes)
                .map_err(|_| Error::new("reply-draft-damaged").with("file", kept.to_string_lossy().into_owned()))?,
            Err(_) => Draft::default(),
        };
        Ok(Self { path: path.to_owned(), opened, words, kept, said, laid_out: None })
    }

    /// Returns everything the window shows of it.
    pub fn view(&self) -> ReadingView {
        let said = &self.opened.body;
        let names = |key: &str| key.to_owned();
        let mine = said.mine.as_ref();
        let poll = |poll| contract::poll(poll, &Known::default(), &names, &self.words);
        let polls: Vec<_> = said.polls.iter().map(poll).collect();
        ReadingView {
            file: file_name(&self.path),
            firm: said.firm.clone(),
            scenario: said.scenario_name.clone(),
            made_on: self.words.date(said.made_on),
            fingerprint: self.opened.by.fingerprint(),
            fewest: said.fewest,
            mine: mine.map(|Mine { key, name, lines, figures, .. }| MineView {
                key: key.clone(),
                name: name.clone(),
                lines: lines.clone(),
                figures: figures.clone(),
            }),
            opened: said.opened.clone(),
            figures: said.figures.clone(),
            rules: said.rules.clone(),
            cells: said.cells.clone(),
            statements: said.statements.clone(),
            answers: said.answers.clone(),
            counts: polls
                .iter()
                .flat_map(|poll| contract::of_poll(poll, &self.words))
                .chain(said.cells.iter().map(|cell| self.cell_posts(cell)))
                .collect(),
            polls,
            results: said.results.clone(),
            asked: said
                .polls
                .iter()
                .filter(|poll| self.voter_file(&poll.id).exists())
                .map(|poll| poll.id.clone())
                .collect(),
            documents: self
                .documents()
                .into_iter()
                .map(|(id, document)| ReadDocumentView { id, title: document.title.clone() })
                .collect(),
            said: self.said.said.clone(),
            reply: self.path.with_extension("levreply").to_string_lossy().into_owned(),
            written: self.said.written,
            today: today().to_string(),
        }
    }

    /// How many posts a cell has, as a figure.
    fn cell_posts(&self, cell: &PublishedCell) -> PublishedFigure {
        let label = self.words.text("label-cell-size", &[("cell", cell.name.as_str().into())]);
        let formula = self.words.word("formula-cell-size");
        PublishedFigure::alone(format!("cell.{}.posts", cell.number), label, cell.posts.clone(), formula)
    }

    /// The documents in it, each by its id.
    fn documents(&self) -> Vec<(String, &Document)> {
        let said = &self.opened.body;
        let own = said.mine.as_ref().map(|mine| ("mine".to_owned(), &mine.page));
        let all = [
            ("summary", Some(&said.summary)),
            ("rules", said.rules_document.as_ref()),
            ("report", said.report.as_ref()),
        ];
        let all = all.into_iter().filter_map(|(id, document)| Some((id.to_owned(), document?)));
        let lessons = (1..).zip(&said.lessons).map(|(number, document)| (format!("lesson-{number}"), document));
        own.into_iter().chain(all).chain(lessons).collect()
    }

    fn document(&self, id: &str) -> Result<&Document> {
        let found = self.documents().into_iter().find(|(known, _)| known == id);
        found.map(|(_, document)| document).ok_or_else(|| Error::new("document-not-there").with("id", id))
    }

    fn laid_out(&mut self, id: &str, work: &Work) -> Result<Arc<LaidOut>> {
        if let Some((known, laid_out)) = &self.laid_out
            && known == id
        {
            return Ok(Arc::clone(laid_out));
        }
        let laid_out = Arc::new(session::lay_out(self.document(id)?.clone(), work)?);
        self.laid_out = Some((id.to_owned(), Arc::clone(&laid_out)));
        Ok(laid_out)
    }

    /// Lays a document out, and draws its first page.
    pub fn pages(&mut self, id: &str, work: &Work) -> Result<ReadPagesView> {
        let laid_out = self.laid_out(id, work)?;
        let stem = self.path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
        let path = self.path.with_file_name(format!("{stem}, {id}.pdf"));
        Ok(ReadPagesView {
            count: u32::try_from(laid_out.count()).unwrap_or(u32::MAX),
            first: laid_out.page(1).map(session::drawn),
            path: path.to_string_lossy().into_owned(),
        })
    }

    /// Draws one page, counted from 1; none where there is no such page.
    pub fn page(&mut self, id: &str, number: u32, work: &Work) -> Result<Option<PageView>> {
        Ok(self.laid_out(id, work)?.page(number as usize).map(session::drawn))
    }

    /// Prints a document to a file, of the kind its name ends in.
    pub fn print(&self, id: &str, path: &Path, work: &Work) -> Result<()> {
        print_document(self.document(id)?, path, work)
    }

    /// Keeps what was said so far on this machine.
    pub fn say(&mut self, said: Vec<Said>) -> Result<()> {
        self.keep(Draft { said, ..self.said.clone() })
    }

    fn keep(&mut self, draft: Draft) -> Result<()> {
        let bytes = serde_json::to_vec(&draft).map_err(|_| Error::new("reply-unwritable"))?;
        if let Some(folder) = self.kept.parent() {
            std::fs::create_dir_all(folder).map_err(|error| file("file-unwritable", folder, &error))?;
        }
        whole::write(&self.kept, &bytes)?;
        self.said = draft;
        Ok(())
    }

    /// Where what the reader keeps of a secret poll is.
    fn voter_file(&self, poll: &str) -> PathBuf {
        let safe: String = poll.chars().filter(|c| c.is_alphanumeric()).collect();
        self.kept.with_extension(format!("{safe}.levvoter"))
    }

    /// Refuses the file of another poll than the one the review file asks.
    fn refuse_other(&self, id: &str, file: &Path) -> Result<()> {
        let asked = self.opened.body.polls.iter().find(|poll| poll.id == id);
        secret_vote::refuse_other(file, asked.ok_or_else(|| Error::new("poll-unknown").with("poll", id))?)
    }

    /// Asks for a token of a secret poll: `poll` is the file everybody got of it, `out` what is sent to the registrar. What
    /// the voter keeps stays on this machine under their passphrase. Returns the digits to compare with those on the wall.
    pub fn ask_for_token(
        &self,
        id: &str,
        poll: &Path,
        out: &Path,
        passphrase: &Passphrase,
        keys: &Keys,
    ) -> Result<String> {
        self.refuse_other(id, poll)?;
        if let Some(folder) = self.kept.parent() {
            std::fs::create_dir_all(folder).map_err(|error| file("file-unwritable", folder, &error))?;
        }
        Kept { path: &self.voter_file(id), passphrase }.ask(poll, out, keys)
    }

    /// Makes the ballot of a secret poll with the registrar's answer, and returns its hash, by which the voter finds it on the
    /// list of the box.
    pub fn cast(&self, id: &str, cast: &CastRequest, passphrase: &Passphrase, keys: &Keys) -> Result<ContentHash> {
        let (poll, token) = (Path::new(&cast.file), Path::new(&cast.token));
        self.refuse_other(id, poll)?;
        Kept { path: &self.voter_file(id), passphrase }.cast(poll, token, &cast.choice, Path::new(&cast.path), keys)
    }

    /// Looks for the voter's own ballot among what came out of the box; that it is not there as it was cast is an error.
    pub fn find_own(&self, id: &str, opening: &Path, passphrase: &Passphrase) -> Result<()> {
        Kept { path: &self.voter_file(id), passphrase }.find_own(opening)
    }

    /// Writes all that was said as a reply. `key`: who replies to a file for everybody.
    pub fn reply(&mut self, path: &Path, key: &str, keys: &Keys) -> Result<()> {
        let by = match &self.opened.body.mine {
            Some(mine) => Reader { key: mine.key.clone(), invitation: mine.invitation.clone() },
            None if key.trim().is_empty() => return Err(Error::new("reader-not-said")),
            None => Reader { key: key.trim().to_owned(), invitation: String::new() },
        };
        let number = self.said.written + 1;
        let said = self.said.said.clone();
        write_reply(path, &Reply { about: self.opened.body.id.clone(), by, number, said }, keys)?;
        self.keep(Draft { written: number, ..self.said.clone() })
    }
}
