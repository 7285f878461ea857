//! The summary for workers: one page in plain words, with the report's figures and none of its own.

use rust_decimal::Decimal;

use super::document::{Block, Document, Inline, ParagraphStyle};
use super::edition::Edition;
use super::figures;
use super::parts::{Imprint, cash_headline, half_sentence, range_in_hundredths, range_sentence};
use super::words::Words;
use crate::Date;
use crate::decision::{PayPolicy, Route};
use crate::money::Amount;
use crate::problem::{Arg, Severity};
use crate::proposal::Body;
use crate::rules::Verified;
use crate::savings::{ClosureId, SameOutput};
use crate::story::Story;
use crate::viability::funding::SourceId;

/// What can be left out where the page is full, the least important first; what is left out is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Optional {
    Half,
    Headcount,
    Decides,
    Cash,
    Rules,
}

impl Optional {
    fn label(self) -> &'static str {
        match self {
            Self::Half => "summary-optional-half",
            Self::Headcount => "summary-optional-headcount",
            Self::Cash => "summary-optional-cash",
            Self::Rules => "summary-optional-rules",
            Self::Decides => "summary-optional-decides",
        }
    }
}

const OPTIONAL: [Optional; 5] =
    [Optional::Half, Optional::Headcount, Optional::Decides, Optional::Cash, Optional::Rules];

/// How many things can be left out of a summary to make it fit.
pub const SUMMARY_OPTIONAL: usize = OPTIONAL.len();

/// Longest name that is printed whole; of a longer one the beginning.
const NAME: usize = 60;

/// Composes the summary of a story, printed on a day, without so many of the things that can be left out.
pub fn summary(
    story: &Story,
    words: &Words,
    printed_on: Date,
    edition: Edition,
    imprint: &Imprint,
    left_out: usize,
) -> Document {
    let name = cut(&story.name);
    let mut page = Page { story, words, blocks: Vec::new(), left_out: OPTIONAL.get(..left_out).unwrap_or(&OPTIONAL) };
    let title = words.text("summary-title", &[("name", name.as_str().into())]);
    page.blocks.push(Block::Heading { level: 1, number: None, text: title.clone(), anchor: None });
    let status = words.text("summary-status", &[("scenario", cut(&story.scenario.name).into())]);
    page.say(ParagraphStyle::Lead, status);
    page.firm();
    page.jobs();
    page.pay();
    page.decides();
    page.joining();
    page.unknown(edition);
    page.sure(edition);
    page.objecting();
    page.report(printed_on, edition, imprint);
    let foot = [("name", name.into()), ("date", Arg::Date(story.as_of))];
    Document {
        language: words.language().to_owned(),
        title,
        subject: words.word("summary-subject"),
        printed_on,
        running_foot: edition.foot(words.text("summary-foot", &foot), words),
        page_of: words.text("report-page", &[("page", "{page}".into()), ("pages", "{pages}".into())]),
        draft_mark: None,
        house: None,
        blocks: page.blocks,
    }
}

/// The beginning of a name that would take lines of a page.
fn cut(name: &str) -> String {
    match name.char_indices().nth(NAME) {
        Some((at, _)) => format!("{}…", name.get(..at).unwrap_or_default().trim_end()),
        None => name.to_owned(),
    }
}

struct Page<'a> {
    story: &'a Story,
    words: &'a Words,
    blocks: Vec<Block>,
    left_out: &'a [Optional],
}

impl Page<'_> {
    fn say(&mut self, style: ParagraphStyle, text: String) {
        self.blocks.push(Block::Paragraph { style, text: vec![Inline::text(text)] });
    }

    /// What a paragraph is about, and its sentences: headings of their own would not fit on the page.
    fn section(&mut self, heading: &str, sentences: Vec<String>) {
        let heading = Inline::Strong { text: self.words.word(heading) };
        let text = vec![heading, Inline::text(format!(" {}", sentences.join(" ")))];
        self.blocks.push(Block::Paragraph { style: ParagraphStyle::Body, text });
    }

    fn text(&self, id: &str, args: &[(&str, Arg)]) -> String {
        self.words.text(id, args)
    }

    fn word(&self, id: &str) -> String {
        self.words.word(id)
    }

    fn money(&self, amount: Amount) -> Arg {
        figures::marked_after(self.words.money(amount, self.story.firm.currency), self.story, self.words).into()
    }

    fn firm(&mut self) {
        let proposal = &self.story.proposal;
        let mut said = vec![self.text("summary-firm", &[("cells", proposal.cells.len().into())])];
        let rules = self.story.bylaws.as_ref().filter(|_| !self.left_out.contains(&Optional::Rules));
        said.extend(rules.map(|bylaws| {
            let args = [("form", bylaws.form.name.as_str().into()), ("blanks", bylaws.open().count().into())];
            self.text("summary-rules", &args)
        }));
        let closure = &self.story.savings.closures[0];
        // Of a firm of two the totals are their pay, and this page goes to everybody.
        match super::tells_of_few(self.story) {
            None => {
                let before = self.words.money(closure.before.total(), self.story.firm.currency);
                let before = figures::marked(before, self.story, self.words).into();
                let ends = [("before", before), ("after", self.money(closure.after.total()))];
                said.push(self.text("summary-payroll", &ends));
            }
            Some(_) => said.push(self.word("summary-payroll-hidden")),
        }
        self.section("summary-heading-firm", said);
    }

    fn jobs(&mut self) {
        let (firm, proposal) = (&self.story.firm, &self.story.proposal);
        let mut said = vec![self.text("summary-posts", &[("posts", Arg::Number(firm.posts))])];
        let route = proposal.routes.iter().find(|route| route.route == proposal.route);
        let posts = route.map_or(0, |route| route.posts);
        said.push(match proposal.route {
            Route::NobodyDismissed => self.word("summary-nobody-dismissed"),
            _ if posts == 0 => self.word("route-what-none"),
            route => {
                let id = if route == Route::Attrition { "summary-attrition" } else { "summary-posts-cut" };
                self.text(id, &[("posts", Arg::Count(posts.into()))])
            }
        });
        match firm.structure.managers {
            0 => {}
            managers => said.push(self.text("summary-managers", &[("managers", Arg::Count(managers.into()))])),
        }
        let told = super::tells_of_few(self.story).is_none();
        if told && self.story.savings.same_output == SameOutput::Known && !self.left_out.contains(&Optional::Headcount)
        {
            let headcount = self.story.savings.closures[1].headcount;
            said.push(self.text("summary-headcount", &[("headcount", Arg::Share(headcount))]));
        }
        self.section("summary-heading-jobs", said);
    }

    fn pay(&mut self) {
        let proposal = &self.story.proposal;
        let (policy, number) = match &proposal.pay_policy {
            PayPolicy::Keep => ("summary-policy-keep", Decimal::ZERO),
            PayPolicy::Equal { .. } => ("summary-policy-equal", Decimal::ZERO),
            PayPolicy::RatioCap { ratio, .. } => ("summary-policy-ratio-cap", *ratio),
            PayPolicy::Banded { bands, .. } => ("summary-policy-banded", (*bands).into()),
            PayPolicy::Hours { .. } => ("summary-policy-hours", Decimal::ZERO),
            PayPolicy::Need { .. } => ("summary-policy-need", Decimal::ZERO),
        };
        // Without the rates: the lowest of them is somebody's.
        let mut said = vec![self.text(policy, &[("ratio", Arg::Number(number))])];
        let (falls, rises) = (proposal.pay_falls.0, proposal.pay_rises.0);
        let counts = [("falls", Arg::Count(falls.into())), ("rises", Arg::Count(rises.into()))];
        said.push(self.text(if falls + rises == 0 { "summary-pay-same" } else { "summary-pay" }, &counts));
        if falls > 0 {
            said.push(self.text("pay-consent", &[("posts", Arg::Count(falls.into()))]));
        }
        if proposal.pay_policy.benefits_end() {
            said.push(self.word("summary-benefits-end"));
        }
        self.section("summary-heading-pay", said);
    }

    /// Who decides what afterwards, body by body.
    fn decides(&mut self) {
        let decisions = &self.story.transition.decisions;
        let mut said = vec![self.word("summary-one-vote")];
        if !self.left_out.contains(&Optional::Decides) {
            for body in [Body::Assembly, Body::Cell] {
                let of_it = decisions.iter().filter(|one| one.after == body);
                let names: Vec<String> = of_it.map(|one| self.word(&one.label())).collect();
                if !names.is_empty() {
                    let args = [("body", self.word(&body.label()).into()), ("what", names.join("; ").into())];
                    said.push(self.text("summary-body", &args));
                }
            }
        }
        self.section("summary-heading-decides", said);
    }

    fn joining(&mut self) {
        let conversion = self.story.conversion.as_ref();
        let funding = conversion.map(|conversion| &conversion.said.funding);
        let said = match funding.filter(|funding| funding.member_shares.is_some()) {
            Some(funding) => {
                let terms = super::deal_terms(funding, SourceId::MemberShares, self.story, self.words);
                self.text("summary-joining", &[("terms", terms.into())])
            }
            None => self.word("summary-joining-open"),
        };
        // Never left out: nobody should pay in without having read it.
        let conversion = conversion.filter(|conversion| conversion.by_books.is_some());
        let risks = conversion.map(|conversion| super::deal_risks(conversion, self.story, self.words));
        let said = std::iter::once(said).chain(risks.unwrap_or_default()).collect();
        self.section("summary-heading-joining", said);
    }

    fn unknown(&mut self, edition: Edition) {
        let story = self.story;
        let mut said = Vec::new();
        if story.firm.incomplete > 0 {
            said.push(self.text("report-incomplete", &[("posts", Arg::Count(story.firm.incomplete.into()))]));
        }
        said.extend(super::below_minimum(story, self.words, Some(edition)));
        if !story.firm.on_costs_modelled() {
            said.push(self.word("summary-charges-not-modelled"));
        }
        let unread = story.register.iter().filter(|row| row.verified == Verified::No).count();
        let values = story.register.len();
        said.push(self.text("summary-unread", &[("count", unread.into()), ("of", values.into())]));
        let to_fix = story.problems.iter().filter(|problem| problem.severity == Severity::Fix).count();
        said.push(
            self.text(if to_fix == 0 { "summary-none-to-fix" } else { "summary-to-fix" }, &[("count", to_fix.into())]),
        );
        said.push(self.word("report-not-advice"));
        self.section("summary-heading-unknown", said);
    }

    fn sure(&mut self, edition: Edition) {
        let mut said = Vec::new();
        // A share tells as much as the sums it is of.
        let told = super::tells_of_few(self.story).is_none();
        if told && !self.left_out.contains(&Optional::Half) {
            said.push(half_sentence(self.story, self.words));
        }
        let range = match edition {
            Edition::Full => range_sentence,
            Edition::Redacted => range_in_hundredths,
        };
        let range = range(self.story, self.words, ClosureId::HeadcountNeutral).filter(|_| told);
        said.push(
            range.unwrap_or_else(|| self.word(if told { "range-not-worked-out" } else { "summary-payroll-hidden" })),
        );
        if !self.left_out.contains(&Optional::Cash) {
            said.push(self.text("summary-sentence", &[("text", cash_headline(self.story, self.words).into())]));
        }
        self.section("summary-heading-sure", said);
    }

    fn objecting(&mut self) {
        self.section("summary-heading-objecting", vec![self.word("summary-objecting")]);
    }

    fn report(&mut self, printed_on: Date, edition: Edition, imprint: &Imprint) {
        let mut said = vec![self.text(
            "summary-report",
            &[("date", Arg::Date(printed_on)), ("operation", imprint.operation.to_string().into())],
        )];
        if edition == Edition::Redacted {
            said.push(self.word("summary-redacted"));
        }
        let names: Vec<String> = self.left_out.iter().map(|one| self.word(one.label())).collect();
        if !names.is_empty() {
            said.push(self.text("summary-left-out", &[("what", names.join(&self.word("list-joint")).into())]));
        }
        self.section("summary-heading-report", said);
    }
}
