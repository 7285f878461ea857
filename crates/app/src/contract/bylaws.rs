//! The bylaws chapter as the window shows it.

use leveller_model::bylaws::choosing::Verdict;
use leveller_model::bylaws::returned::Proposed;
use leveller_model::bylaws::warnings::Raised;
use leveller_model::bylaws::{Blank, BlankKind, Bylaws, ChangeKind, Origin, PlanValue, Rule, Run};
use leveller_model::decision::Worded;
use leveller_model::report::document::{Block, ChangeKind as TextChange, Document, Inline};
use leveller_model::report::figures;
use leveller_model::report::words::Words;
use leveller_model::report::{self, FitWords, PointWords};
use leveller_model::story::Story;
use serde::{Deserialize, Serialize};
use specta::Type;

use super::view::{figure, with_figures};
use super::{Figure, SaidView};

/// The bylaws chapter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct BylawsView {
    /// Id of the legal form.
    pub form: String,
    /// Its name in law.
    pub form_name: String,
    /// Its statute.
    pub statute: String,
    /// How a collective without managers maps on to it.
    pub fit: String,
    /// Languages its rules are drafted in.
    pub languages: Vec<String>,
    /// What a reader must know before anything else.
    pub notices: Vec<String>,
    /// The rules.
    pub rules: Vec<RuleView>,
    /// The blanks of the rules, in order.
    pub blanks: Vec<BlankView>,
    /// What the law requires, and where it is.
    pub matters: Vec<MatterView>,
    /// What the draft was checked for.
    pub checks: Vec<CheckView>,
    /// Clauses that fit and are not in the draft.
    pub left_out: Vec<LeftOutView>,
    /// Which legal forms fit, and why the others do not.
    pub fits: Vec<FormFitView>,
    /// What the firm's own facts make it look at first, and what is asked.
    pub warnings: Vec<WarningView>,
}

/// A legal form and how far it fits.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct FormFitView {
    /// Id of the form.
    pub form: String,
    /// Its name in law.
    pub name: String,
    /// Whether it is a form of the plan's country.
    pub here: bool,
    /// `fits`, `note`, `ask` or `does-not`.
    pub verdict: String,
    /// The same in words.
    pub verdict_said: String,
    /// What decided.
    pub why: String,
    /// How a collective without managers maps on to it.
    pub how: String,
    /// What was looked at.
    pub points: Vec<FormFitPointView>,
}

/// One thing that was looked at of a form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct FormFitPointView {
    /// What it is about.
    pub topic: String,
    /// `fits`, `note`, `ask` or `does-not`.
    pub verdict: String,
    /// The same in words.
    pub verdict_said: String,
    /// What is so.
    pub said: SaidView,
    /// What the law says.
    pub law: String,
}

/// A warning, or a question the plan cannot answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct WarningView {
    /// Its id.
    pub id: String,
    /// Whether the plan's facts raise it; else it is a question.
    pub raised: bool,
    /// How much it weighs, or the question.
    pub head: String,
    /// What it says.
    pub said: String,
    /// Why it is raised; none where no fact of the plan raises it.
    pub because: Option<SaidView>,
    /// By when, on what law, what to ask.
    pub points: Vec<String>,
}

/// One rule of the draft.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct RuleView {
    /// Its number.
    pub number: String,
    /// Its title.
    pub title: String,
    /// Id of the clause.
    pub clause: String,
    /// The part of the rules it is in.
    pub part: String,
    /// Its paragraphs.
    pub paragraphs: Vec<ParagraphView>,
    /// The same in plain words.
    pub plain: String,
    /// The idea it carries.
    pub idea: String,
    /// What it rests on.
    pub basis: Vec<String>,
    /// What it descends from, and what differs.
    pub origin: String,
    /// Points for a lawyer.
    pub lawyer: Vec<String>,
    /// Its words as they are edited; lines the law dictates begin with `! `.
    pub written: Worded,
    /// How it differs from the library; empty where it does not.
    pub change: String,
    /// Why.
    pub reason: String,
    /// Whether the library has such a clause.
    pub own: bool,
}

/// A paragraph of a rule.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ParagraphView {
    /// Its number.
    pub number: String,
    /// Its level: 2 a paragraph, 3 an item.
    pub level: u8,
    /// Whether its words are the law's.
    pub locked: bool,
    /// Its words.
    pub runs: Vec<RunView>,
}

/// A run of words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct RunView {
    /// `text`, `defined`, `filled`, `blank`, `reference` or `broken`.
    pub kind: String,
    /// The words.
    pub text: String,
    /// The blank, as `clause.blank`; empty where it is none.
    pub blank: String,
}

/// A matter the law requires.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct MatterView {
    /// Its number in the Act.
    pub number: String,
    /// What it is.
    pub matter: String,
    /// Where the Act says so.
    pub cite: String,
    /// The rules that cover it, or where else it is dealt with.
    pub rules: String,
    /// Whether anything does.
    pub covered: bool,
}

/// A blank of a rule.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct BlankView {
    /// Id of the clause.
    pub clause: String,
    /// Number and title of the rule.
    pub rule: String,
    /// The part of the rules it is in.
    pub part: String,
    /// Name of the blank.
    pub blank: String,
    /// What has to be filled in.
    pub label: String,
    /// `text`, `number`, `money`, `share`, `fraction`, `date` or `choice`.
    pub kind: String,
    /// What can be chosen: value and words.
    pub choices: Vec<(String, String)>,
    /// What a person entered; empty where nobody did.
    pub said: String,
    /// What stands in it, in words; empty where nothing does.
    pub shown: String,
    /// `open`, `said`, `plan`, `law`, `suggested` or `rule`.
    pub origin: String,
    /// What it may be, by us or by the law.
    pub bounds: String,
    /// What the law binds it to; empty where it does not.
    pub by_law: String,
    /// What the plan has for it now, in words; empty where no value of the plan is meant.
    pub plan: String,
    /// The same without words, as a decision to keep another value names it.
    pub plan_value: String,
    /// The figure of the plan it comes from; none where that is no figure.
    pub figure: Option<Figure>,
    /// Whether the plan says another value than was entered, and nobody said to keep that.
    pub moved: bool,
    /// Why what was entered is kept although the plan says another value; empty where it is not.
    pub kept: String,
}

/// What a draft was checked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct CheckView {
    /// What for.
    pub check: String,
    /// How many things were looked at.
    pub looked_at: String,
    /// What was found.
    pub found: String,
    /// Whether anything failed.
    pub failed: bool,
}

/// A clause that fits and is not in the draft.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct LeftOutView {
    /// Id of the clause.
    pub clause: String,
    /// Its title.
    pub title: String,
    /// What it would say, in plain words.
    pub plain: String,
    /// Why somebody left it out; empty where nobody took it in.
    pub reason: String,
    /// Whether somebody left it out.
    pub left_out: bool,
}

/// What somebody who sent the draft back would change in one rule.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ReturnedView {
    /// Id of the clause.
    pub clause: String,
    /// Number and title of the rule.
    pub rule: String,
    /// Who would; empty where the document does not say.
    pub by: String,
    /// The paragraphs that change: runs of kind `text`, `inserted` or `deleted`.
    pub paragraphs: Vec<Vec<RunView>>,
    /// The rule as it would be worded.
    pub worded: Worded,
    /// The reason that is put down when it is accepted.
    pub reason: String,
}

/// A draft with what changed since another of its editions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct RedlineView {
    /// Since which, in words.
    pub since: String,
    /// How many of its lines changed.
    pub changed: u32,
    /// Its lines, those that went among them.
    pub lines: Vec<RedlineLine>,
}

/// A line of a draft in two editions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct RedlineLine {
    /// Its level: 0 a heading, 1 a rule, 2 a paragraph, 3 an item.
    pub level: u8,
    /// Its number; empty where it has none.
    pub number: String,
    /// Its words: runs of kind `text`, `inserted` or `deleted`.
    pub runs: Vec<RunView>,
    /// Whether anything of it changed.
    pub changed: bool,
}

/// Returns two editions of a draft in one, line by line. Covers, contents, pictures and places to sign are left out.
pub fn redline_view(both: &Document, since: &str) -> RedlineView {
    let mut lines = Vec::new();
    both.blocks.iter().for_each(|block| redline_lines(block, None, &mut lines));
    let changed = lines.iter().filter(|line| line.changed).count();
    RedlineView { since: since.to_owned(), changed: u32::try_from(changed).unwrap_or(u32::MAX), lines }
}

/// `whole`: what became of the whole block.
fn redline_lines(block: &Block, whole: Option<TextChange>, into: &mut Vec<RedlineLine>) {
    let mut line = |level: u8, number: &str, runs: Vec<RunView>, whole: Option<TextChange>| {
        let kind = |run: RunView| match whole {
            Some(change) => RunView { kind: change_kind(change), ..run },
            None => run,
        };
        let runs: Vec<RunView> = runs.into_iter().map(kind).collect();
        let changed = runs.iter().any(|run| run.kind != "text");
        into.push(RedlineLine { level, number: number.to_owned(), runs, changed });
    };
    let plain = |text: &str| vec![RunView { kind: "text".to_owned(), text: text.to_owned(), blank: String::new() }];
    let all = |text: &[Inline]| text.iter().cloned().map(redline_run).collect::<Vec<_>>();
    match block {
        Block::Heading { number, text, .. } => line(0, number.as_deref().unwrap_or_default(), plain(text), whole),
        Block::Paragraph { text, .. } => line(2, "", all(text), whole),
        Block::Clause { level, number, text, .. } => line(*level, number, all(text), whole),
        Block::List { items } => items.iter().for_each(|item| line(3, "", all(item), whole)),
        Block::Table { rows, .. } => rows.iter().for_each(|row| {
            let change = whole.or(row.change.as_ref().map(|change| change.kind));
            line(3, "", plain(&row.cells.join(" | ")), change);
        }),
        Block::Changed { change, of } => redline_lines(of, Some(change.kind), into),
        Block::Cover { .. }
        | Block::Contents { .. }
        | Block::Figure { .. }
        | Block::Signature { .. }
        | Block::PageBreak => {}
    }
}

fn change_kind(change: TextChange) -> String {
    match change {
        TextChange::Inserted => "inserted".to_owned(),
        TextChange::Deleted => "deleted".to_owned(),
    }
}

fn redline_run(inline: Inline) -> RunView {
    match inline {
        Inline::Changed { change, text: of } => {
            let words = of.into_iter().map(text).collect();
            RunView { kind: change_kind(change.kind), text: words, blank: String::new() }
        }
        other => RunView { kind: "text".to_owned(), text: text(other), blank: String::new() },
    }
}

/// Returns what is proposed for a rule as the window shows it.
pub fn returned_view(proposed: &Proposed, reason: &str, words: &Words) -> ReturnedView {
    let arguments = [("number", proposed.rule.to_string().into()), ("title", proposed.title.as_str().into())];
    let by = proposed.by.join(", ");
    let paragraph = |(before, after): &(String, String)| {
        report::redline_words(before, after, &by, words).into_iter().map(redline_run).collect()
    };
    ReturnedView {
        clause: proposed.clause.clone(),
        rule: words.text("bylaws-rule-title", &arguments),
        paragraphs: proposed.paragraphs.iter().map(paragraph).collect(),
        by,
        worded: proposed.worded.clone(),
        reason: reason.to_owned(),
    }
}

/// Returns the bylaws chapter of a story; none where no form is known.
pub(super) fn bylaws(story: &Story, words: &Words) -> Option<BylawsView> {
    let bylaws = story.bylaws.as_ref()?;
    let form = &bylaws.form;
    Some(BylawsView {
        form: form.id.clone(),
        form_name: form.name.clone(),
        statute: form.statute.clone(),
        fit: form.fit.clone(),
        languages: form.languages.clone(),
        notices: report::notices(bylaws, words),
        rules: bylaws.rules.iter().map(|rule| rule_view(rule, bylaws, words)).collect(),
        blanks: bylaws.blanks.iter().map(|blank| blank_view(story, blank, bylaws, words)).collect(),
        matters: bylaws
            .matters
            .iter()
            .map(|matter| MatterView {
                number: matter.matter.item.clone(),
                matter: matter.matter.matter.clone(),
                cite: matter.matter.cite.clone(),
                rules: report::dealt_with(matter, words),
                covered: !matter.rules.is_empty() || matter.matter.elsewhere.is_some(),
            })
            .collect(),
        checks: bylaws
            .checks
            .iter()
            .map(|check| CheckView {
                check: words.word(check.kind.id()),
                looked_at: check.looked_at.to_string(),
                found: report::check_found(check, words),
                failed: check.failed > 0,
            })
            .collect(),
        left_out: bylaws
            .left_out
            .iter()
            .map(|out| LeftOutView {
                clause: out.clause.clone(),
                title: out.title.clone(),
                plain: joined(&out.plain, words),
                reason: out.reason.clone().unwrap_or_default(),
                left_out: out.reason.is_some(),
            })
            .collect(),
        fits: report::fit_words(&story.fits, words).into_iter().map(|fit| fit_view(story, fit, words)).collect(),
        warnings: story.warnings.iter().map(|one| warning_view(story, one, words)).collect(),
    })
}

/// What a point of a form tells of the firm.
const FITTED: [&str; 2] = ["firm.posts", "proposal.cells"];

fn fit_view(story: &Story, fit: FitWords, words: &Words) -> FormFitView {
    let point = |point: PointWords| FormFitPointView {
        topic: point.topic,
        verdict: verdict(point.verdict),
        verdict_said: point.verdict_said,
        said: with_figures(story, words, point.said, &FITTED),
        law: point.law.join("; "),
    };
    FormFitView {
        form: fit.form,
        name: fit.name,
        here: fit.here,
        verdict: verdict(fit.verdict),
        verdict_said: fit.verdict_said,
        why: fit.why.join(" "),
        how: fit.how,
        points: fit.points.into_iter().map(point).collect(),
    }
}

fn verdict(verdict: Verdict) -> String {
    let id = match verdict {
        Verdict::Fits => "fits",
        Verdict::Note => "note",
        Verdict::Ask => "ask",
        Verdict::DoesNot => "does-not",
    };
    id.to_owned()
}

fn warning_view(story: &Story, raised: &Raised, words: &Words) -> WarningView {
    let (head, said) = report::warning_said(raised, words);
    let facts: Vec<String> = raised.because.iter().map(|because| figures::fact_address(because.fact)).collect();
    let facts: Vec<&str> = facts.iter().map(String::as_str).collect();
    let because = report::warning_because(raised, words);
    WarningView {
        id: raised.warning.id.clone(),
        raised: raised.raised,
        head,
        said,
        because: because.map(|because| with_figures(story, words, because, &facts)),
        points: report::warning_law(raised, words)
            .into_iter()
            .map(|point| point.into_iter().map(text).collect())
            .collect(),
    }
}

fn rule_view(rule: &Rule, bylaws: &Bylaws, words: &Words) -> RuleView {
    let lines = |lines: &[Vec<Run>]| lines.iter().map(|line| joined(line, words)).collect::<Vec<_>>();
    RuleView {
        number: rule.number.to_string(),
        title: rule.title.clone(),
        clause: rule.clause.clone(),
        part: words.word(&report::part_label(&rule.part)),
        paragraphs: rule
            .paragraphs
            .iter()
            .map(|paragraph| ParagraphView {
                number: paragraph.number.clone(),
                level: paragraph.level,
                locked: paragraph.locked,
                runs: runs(&paragraph.runs, words),
            })
            .collect(),
        plain: joined(&rule.plain, words),
        idea: rule.idea.clone(),
        basis: rule.basis.iter().map(|fact| report::fact_words(&bylaws.form, fact, words)).collect(),
        origin: lines(&rule.origin).join(" "),
        lawyer: lines(&rule.lawyer),
        written: rule.written.clone(),
        change: rule.change.as_ref().map(|change| words.word(report::change_label(change.kind))).unwrap_or_default(),
        reason: rule.change.as_ref().map(|change| change.reason.clone()).unwrap_or_default(),
        own: rule.change.as_ref().is_some_and(|change| change.kind == ChangeKind::Own),
    }
}

/// The address of the figure a value of the plan is; none where it is none.
fn figure_of_plan(what: &str) -> Option<&'static str> {
    match what {
        "members" => Some("firm.posts"),
        "cells" => Some("proposal.cells"),
        "pay_cap" => Some("proposal.pay.cap"),
        _ => None,
    }
}

fn blank_view(story: &Story, blank: &Blank, bylaws: &Bylaws, words: &Words) -> BlankView {
    let plan = blank.plan.as_ref();
    let differs = plan.is_some_and(|plan| blank.value.as_ref().is_some_and(|value| *value != plan.value));
    let title = bylaws.rules.iter().find(|rule| rule.number == blank.rule).map_or("", |rule| rule.title.as_str());
    let arguments = [("number", blank.rule.to_string().into()), ("title", title.into())];
    let kind = match blank.kind {
        BlankKind::Text => "text",
        BlankKind::Number => "number",
        BlankKind::Money => "money",
        BlankKind::Share => "share",
        BlankKind::Fraction => "fraction",
        BlankKind::Date => "date",
        BlankKind::Choice => "choice",
    };
    let origin = match blank.origin {
        Origin::Open => "open",
        Origin::Said => "said",
        Origin::Plan => "plan",
        Origin::Law => "law",
        Origin::Suggested => "suggested",
        Origin::Rule => "rule",
    };
    BlankView {
        clause: blank.clause.clone(),
        rule: words.text("bylaws-rule-title", &arguments),
        part: words.word(&report::part_label(&blank.part)),
        blank: blank.blank.clone(),
        label: blank.asks.clone(),
        kind: kind.to_owned(),
        choices: blank.choices.clone(),
        said: blank.said.clone().unwrap_or_default(),
        shown: blank.value.as_ref().map(|value| report::filled(value, words)).unwrap_or_default(),
        origin: origin.to_owned(),
        bounds: report::limits(blank, words),
        by_law: report::limits_by_law(blank, words),
        plan: plan.map(|plan| report::filled(&plan.value, words)).unwrap_or_default(),
        plan_value: plan.map(PlanValue::plain).unwrap_or_default(),
        figure: plan.and_then(|plan| figure_of_plan(&plan.what)).map(|address| figure(story, words, address)),
        moved: blank.origin == Origin::Said && differs && blank.kept.is_none(),
        kept: blank.kept.clone().filter(|_| differs).unwrap_or_default(),
    }
}

/// Runs as the window shows them: words, with the blank they stand in.
fn runs(runs: &[Run], words: &Words) -> Vec<RunView> {
    report::inlines(runs, words)
        .into_iter()
        .zip(runs)
        .map(|(inline, run)| {
            let (kind, blank) = match run {
                Run::Text(_) => ("text", ""),
                Run::Defined(_) => ("defined", ""),
                Run::Filled { blank, .. } => ("filled", blank.as_str()),
                Run::Blank { blank, .. } => ("blank", blank.as_str()),
                Run::Reference(_) => ("reference", ""),
                Run::Broken(_) => ("broken", ""),
            };
            RunView { kind: kind.to_owned(), text: text(inline), blank: blank.to_owned() }
        })
        .collect()
}

/// Runs in a line of plain text, a blank in brackets.
fn joined(of: &[Run], words: &Words) -> String {
    let shown = |run: RunView| match run.kind.as_str() {
        "blank" | "broken" => words.text("plain-blank", &[("label", run.text.into())]),
        _ => run.text,
    };
    runs(of, words).into_iter().map(shown).collect()
}

/// The words of an inline; of a blank, what it asks for, without the brackets print has.
fn text(inline: Inline) -> String {
    match inline {
        Inline::Blank { label } => label,
        other => other.said(),
    }
}
