//! Documents of a plan: composed, of the parts and under the house that were chosen.

use std::path::Path;
use std::sync::Arc;

use leveller_model::Date;
use leveller_model::bylaws::transition_document::TransitionDocument;
use leveller_model::bylaws::{self, Bylaws};
use leveller_model::decision::Decision;
use leveller_model::problem::Problem;
use leveller_model::report::document::{Document, House as PrintedHouse, Logo};
use leveller_model::report::{self, Beside, Edition, Imprint, Part, TellsOfFew};
use leveller_model::story::Story;
use leveller_print::LaidOut;

use super::Session;
use super::printing::print_failed;
use crate::contract::{DocumentId, HouseRequest, PrintRequest};
use crate::error::{Error, Result};
use crate::house::House;
use crate::plan_file::Contents;
use crate::{data, language, plan, whole};

/// Which document of a plan.
#[derive(Debug, Clone, PartialEq)]
pub struct DocumentRequest {
    /// The document.
    pub id: DocumentId,
    /// Whether names and single pay are in it.
    pub edition: Edition,
    /// Id of the scenario.
    pub scenario: String,
    /// Another legal form than the one decided on.
    pub form: Option<String>,
    /// Language of the rules; none: English. Of two, as `es+en`, they stand side by side.
    pub language: Option<String>,
    /// Id of the document of the change, where it is one.
    pub transition: Option<String>,
    /// The day it says it was printed on.
    pub printed_on: Date,
}

impl DocumentRequest {
    /// Asks for the full edition of a document of a scenario.
    pub fn new(id: DocumentId, scenario: &str, printed_on: Date) -> Self {
        Self {
            id,
            edition: Edition::Full,
            scenario: scenario.to_owned(),
            form: None,
            language: None,
            transition: None,
            printed_on,
        }
    }
}

impl From<PrintRequest> for DocumentRequest {
    /// The document a window asks for, as it prints today.
    fn from(asked: PrintRequest) -> Self {
        let variant = Some(asked.variant).filter(|variant| !variant.is_empty());
        let (language, transition) = match asked.document {
            DocumentId::Transition => (None, variant),
            _ => (variant, None),
        };
        let one = Self::new(asked.document, &asked.scenario, super::today());
        Self { edition: asked.edition, language, transition, ..one }
    }
}

impl Session {
    /// Composes a document.
    ///
    /// Fails for a redacted report whose totals alone would tell of one or two people.
    pub fn document(&mut self, request: &DocumentRequest) -> Result<Document> {
        let DocumentRequest { id, edition, printed_on, .. } = *request;
        let scenario = request.scenario.as_str();
        let story = match request.form.as_deref() {
            Some(form) => {
                if !self.given.forms.iter().any(|known| known.id == form) {
                    let known: Vec<_> = self.given.forms.iter().map(|known| known.id.as_str()).collect();
                    return Err(Error::new("form-not-known").with("id", form).with("known", known.join(", ")));
                }
                Arc::new(self.preview(scenario, &Decision::Form { form: form.to_owned() })?)
            }
            None => self.story(scenario)?,
        };
        let story = self.in_edition(story, edition);
        let parts = self.parts_printed().to_vec();
        let mut document = match id {
            DocumentId::Report => {
                match report::tells_of_few(&story).filter(|_| edition == Edition::Redacted) {
                    Some(TellsOfFew::People) => return Err(Error::new("redacted-too-few")),
                    Some(TellsOfFew::Change) => return Err(Error::new("redacted-change-of-few")),
                    None => {}
                }
                let others = self.others(scenario)?;
                let others: Vec<_> = others.into_iter().map(|other| self.in_edition(other, edition)).collect();
                let others: Vec<&Story> = others.iter().map(AsRef::as_ref).collect();
                let mut decided = self.decided(scenario);
                if edition == Edition::Redacted {
                    decided = report::unnamed_decisions(&decided);
                }
                let voted = self.voted(scenario);
                let beside = Beside { others: &others, decided: &decided, voted: &voted, edition, parts: &parts };
                report::compose(&story, &self.words, printed_on, &beside)
            }
            DocumentId::Bylaws => {
                let bylaws = story
                    .bylaws
                    .as_ref()
                    .ok_or_else(|| Error::new("form-unknown").with("jurisdiction", story.jurisdiction.as_str()))?;
                self.bylaws_document(&story, bylaws, request)?
            }
            DocumentId::Summary => self.summary(&story, edition, printed_on)?,
            DocumentId::Transition => self.transition(&story, request)?.0,
        };
        document.house = self.printed_house(edition);
        if id == DocumentId::Summary {
            // It is one page, and says itself which state of the plan it is of.
            return Ok(document);
        }
        let parts = if id == DocumentId::Report { parts.as_slice() } else { &[] };
        let local = if document.language == self.words.language() {
            None
        } else {
            Some(language::words_of(&document.language)?)
        };
        let words = local.as_ref().unwrap_or(&self.words);
        document.blocks.extend(report::imprint(&self.imprint(), &story, words, edition, parts));
        Ok(document)
    }

    /// Returns the documents of the change that a story has a use for, in order.
    pub fn transitions(&self, story: &Story) -> Vec<&TransitionDocument> {
        report::documents_for(story, &self.given.transition_documents)
    }

    /// Composes a document of the change, with what is wrong with it.
    fn transition(&self, story: &Story, request: &DocumentRequest) -> Result<(Document, Vec<Problem>)> {
        let id = request.transition.as_deref().unwrap_or_default();
        let known = self.transitions(story);
        let Some(document) = known.iter().find(|one| one.id == id) else {
            let known: Vec<&str> = known.iter().map(|one| one.id.as_str()).collect();
            return Err(Error::new("transition-unknown").with("id", id).with("known", known.join(", ")));
        };
        let DocumentRequest { edition, printed_on, .. } = *request;
        Ok(report::transition_document(story, document, &self.words, printed_on, edition))
    }

    /// Returns what is wrong with a document of the change; nothing of others.
    pub fn document_problems(&mut self, request: &DocumentRequest) -> Result<Vec<Problem>> {
        if request.id != DocumentId::Transition {
            return Ok(Vec::new());
        }
        let story = self.story(&request.scenario)?;
        self.transition(&story, request).map(|(_, problems)| problems)
    }

    /// Composes the rules of a story as those who vote on them read them; none where there are none.
    pub(super) fn rules_before_a_vote(&self, told: &Story, printed_on: Date) -> Result<Option<Document>> {
        let Some(bylaws) = &told.bylaws else { return Ok(None) };
        let edition = Edition::Redacted;
        let request =
            DocumentRequest { edition, ..DocumentRequest::new(DocumentId::Bylaws, &told.scenario.id, printed_on) };
        let mut document = self.bylaws_document(told, bylaws, &request)?;
        document.blocks.extend(report::imprint(&self.imprint(), told, &self.words, edition, &[]));
        Ok(Some(document))
    }

    /// Composes the rules in the language that is asked for.
    fn bylaws_document(&self, story: &Story, english: &Bylaws, request: &DocumentRequest) -> Result<Document> {
        let DocumentRequest { edition, printed_on, .. } = *request;
        let languages: Vec<&str> = request.language.as_deref().unwrap_or("en").split('+').collect();
        let known = &english.form.languages;
        if let Some(unknown) = languages.iter().find(|language| !known.iter().any(|one| one == **language)) {
            let known = known.join(", ");
            return Err(Error::new("rules-language").with("language", *unknown).with("known", known));
        }
        // What is said round the clauses is in their language, whatever the window speaks.
        let english_words = language::words_of("en")?;
        let in_english = report::bylaws_document(english, story, &english_words, printed_on, edition);
        let (Some(tag), Some(premises)) = (languages.iter().find(|language| **language != "en"), &story.premises)
        else {
            return Ok(in_english);
        };
        let words = language::words_of(tag)?;
        let (local, _) = bylaws::draft(&english.form, &self.given.clauses, premises, &story.rule_decisions, tag);
        let local = if edition == Edition::Redacted { report::unnamed_bylaws(local, story, &words) } else { local };
        let document = report::bylaws_document(&local, story, &words, printed_on, edition);
        match languages.contains(&"en") {
            true => Ok(report::bylaws_beside((&local, &words), (english, &english_words), document)),
            false => Ok(document),
        }
    }

    /// Says which parts of the report are printed from now on, and in which order, whatever the plan says.
    pub fn put_parts(&mut self, parts: Vec<Part>) {
        self.parts = Some(parts);
        self.laid_out = None;
    }

    /// Returns the parts of the report that were chosen, in order; none: all of them.
    fn parts_printed(&self) -> &[Part] {
        self.parts.as_ref().unwrap_or(&self.prints.parts)
    }

    /// Returns the parts of the report the plan has chosen, in order; none: all of them.
    pub fn parts(&self) -> &[Part] {
        &self.prints.parts
    }

    /// Chooses which parts of the report are printed, and in which order; none: all, as nobody chose.
    pub async fn choose_parts(&mut self, parts: &[Part]) -> Result<()> {
        let mut state = self.state.clone();
        let mut contents = Contents::default();
        plan::put_parts(&mut state, &mut contents, parts)?;
        if state == self.state {
            return Ok(());
        }
        match parts.len() {
            0 => self.change("parts-all", Vec::new(), state, contents).await,
            count => self.change("parts", vec![("count".to_owned(), count.into())], state, contents).await,
        }
    }

    /// Returns under whose name the plan's documents are printed.
    pub fn house(&self) -> Option<&House> {
        self.prints.house.as_ref()
    }

    /// Reads what a person says of a house in the window: what is not said of the logo stays.
    pub fn house_said(&self, said: &HouseRequest) -> Result<House> {
        let house = House::read(&said.name, &said.accent, &said.disclaimer)?;
        match said.logo.as_deref() {
            None => Ok(house.with_logo_of(self.house())),
            Some("") => Ok(house),
            Some(path) => house.with_logo(Path::new(path)),
        }
    }

    /// Says under whose name the plan's documents are printed; none: under nobody's.
    pub async fn set_house(&mut self, house: Option<&House>) -> Result<()> {
        let mut state = self.state.clone();
        let mut contents = Contents::default();
        plan::put_house(&mut state, &mut contents, house)?;
        if state == self.state {
            return Ok(());
        }
        match house {
            Some(house) => {
                let arguments = vec![("name".to_owned(), house.name.as_str().into())];
                self.change("house", arguments, state, contents).await
            }
            None => self.change("house-taken-out", Vec::new(), state, contents).await,
        }
    }

    /// Writes the house of the plan as a template file for other plans, whole or not at all.
    pub fn save_house(&self, path: &Path) -> Result<()> {
        let house = self.house().ok_or_else(|| Error::new("house-none"))?;
        whole::write(path, house.text()?.as_bytes())
    }

    /// The house as documents have it: a redacted edition has none, as its name and disclaimer are somebody's own words.
    fn printed_house(&self, edition: Edition) -> Option<PrintedHouse> {
        let house = self.house().filter(|_| edition == Edition::Full)?;
        let alternative = self.words.text("house-logo-of", &[("name", house.name.as_str().into())]);
        Some(PrintedHouse {
            name: house.name.clone(),
            logo: house.logo().map(|png| Logo { png, alternative }),
            accent: house.accent(),
            disclaimer: house.disclaimer.clone(),
        })
    }

    /// Composes the summary for workers so that it fits on a page: what matters least goes first, and is said to be gone.
    fn summary(&self, story: &Story, edition: Edition, printed_on: Date) -> Result<Document> {
        let imprint = self.imprint();
        let without = |left_out| {
            let document = report::summary(story, &self.words, printed_on, edition, &imprint, left_out);
            Document { house: self.printed_house(edition), ..document }
        };
        for left_out in 0..report::SUMMARY_OPTIONAL {
            let document = without(left_out);
            let laid_out = LaidOut::new(document.clone(), &|_, _| true).map_err(print_failed)?;
            if laid_out.count() <= 1 {
                return Ok(document);
            }
        }
        Ok(without(report::SUMMARY_OPTIONAL))
    }

    fn in_edition(&self, story: Arc<Story>, edition: Edition) -> Arc<Story> {
        match edition {
            Edition::Full => story,
            Edition::Redacted => Arc::new(report::unnamed(&story, &self.words)),
        }
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
}

/// Reads ids of parts of the report, in order. Refuses one it has not, and one that stands twice.
pub fn read_parts(ids: &[String]) -> Result<Vec<Part>> {
    let mut parts = Vec::new();
    for id in ids {
        let known = || Part::ALL.map(Part::id).join(", ");
        let unknown = || Error::new("part-unknown").with("id", id.as_str()).with("known", known());
        let part = Part::parse(id.trim()).ok_or_else(unknown)?;
        if parts.contains(&part) {
            return Err(Error::new("part-twice").with("id", id.as_str()));
        }
        parts.push(part);
    }
    Ok(parts)
}
