//! The review of a plan as a window shows it: whom files are for, what came back, what is asked.

use std::collections::{BTreeMap, BTreeSet};

use leveller_model::Date;
use leveller_model::decision::Decision;
use leveller_model::report;
use leveller_model::review::{
    About, Candidate, LeftOut, Merged, Openness, Poll, Remark, Said, StatementStands, Uncounted,
};
use leveller_model::story::Story;

use super::counted::{STANDS, counted};
use super::review::{Known, poll, subjects};
use crate::contract::{
    AdoptedView, AskRequest, AssumptionView, DrawnUpView, GroupStandsView, LeftOutReplyView, MadeView, OpeningView,
    PollView, ReaderView, RecallView, RemarkKind, RemarkView, ReviewView, SaidView, SignerView, StatementView, refusal,
};
use crate::error::{Error, Result};
use crate::language;
use crate::sealed::PublicKey;
use crate::secret_ballot::Opening;
use crate::session::{Assumption, DrawnUp, PollRequest, Session, amendment, is_same};
use crate::work::{WHOLE, shares};

/// Returns the review of a scenario. `signed_with`: the key files of this machine are signed with.
pub fn review(session: &mut Session, scenario: &str, signed_with: &PublicKey) -> Result<ReviewView> {
    review_of(session, scenario, signed_with.fingerprint())
}

/// The same; `fingerprint`: of the key files of this machine are signed with.
pub(super) fn review_of(session: &mut Session, scenario: &str, fingerprint: String) -> Result<ReviewView> {
    let story = session.story(scenario)?;
    let merged = session.merged(scenario)?;
    let polls: Vec<Poll> = session.review().polls.iter().map(|called| called.poll.clone()).collect();
    let mut ballots = BTreeMap::new();
    for poll in &polls {
        ballots.insert(poll.id.clone(), session.turnout(&poll.id)?.0);
    }
    let warnings = report::cap_tells_of_few(&story).then_some("review-cap-tells-of-few");
    let refused = session.refuses_review(scenario)?;
    let adopted = session.adopted().map(|(adopted, unchanged)| {
        let question = polls.iter().find(|poll| poll.id == adopted.poll).map(|poll| poll.question.clone());
        AdoptedView {
            poll: adopted.poll.clone(),
            on: session.words().date(adopted.on),
            question: question.unwrap_or_default(),
            content: adopted.content.clone(),
            unchanged,
        }
    });
    let recalled = session.recalls(scenario)?;
    let session = &*session;
    let words = session.words();
    let names = |key: &str| name(&story, key);
    let review = session.review();
    let replied = |about: &str| -> BTreeSet<&str> {
        let of = review.received.iter().filter(|one| one.reply.about == about);
        of.map(|one| one.reply.by.key.as_str()).collect()
    };
    let people = session.given().scenarios.iter();
    let scenario_names: BTreeMap<&str, &str> = people.map(|one| (one.id.as_str(), one.name.as_str())).collect();
    Ok(ReviewView {
        made: review
            .made
            .iter()
            .map(|made| MadeView {
                id: made.id.clone(),
                made_on: words.date(made.made_on),
                scenario: scenario_names.get(made.scenario.as_str()).map(|name| (*name).to_owned()).unwrap_or_default(),
                invited: count(made.invited.len()),
                replied: count(replied(&made.id).len()),
            })
            .collect(),
        readers: session.people(&story).map(|key| ReaderView { key: key.to_owned(), name: names(key) }).collect(),
        assumptions: Assumption::ALL
            .map(|one| AssumptionView {
                id: one.id().to_owned(),
                label: words.word(&format!("opened-{}", one.id())),
                used: one.is_used(&story),
            })
            .to_vec(),
        warnings: warnings.into_iter().map(|id| words.word(id)).collect(),
        refused: refused.map(|error| refusal(&error, words)),
        folder: session.beside_plan("folder-review", leveller_model::report::Edition::Full),
        fingerprint,
        statements: statements(&merged, &names),
        remarks: remarks(session, scenario, &story, &merged, &names)?,
        left_out: left_out(session, &merged, &names),
        replies: count(review.received.len()),
        polls: polls
            .iter()
            .map(|one| {
                let known = Known {
                    record: review.records.get(&one.id),
                    ballots: ballots.get(&one.id).copied().unwrap_or_default(),
                    sheets: review.paper.get(&one.id).map(Vec::as_slice).unwrap_or_default(),
                    beside: review.beside.get(&one.id),
                    tokens: review.opened.get(&one.id).map(|opened| count(opened.opening.counted.len())),
                    followed: session.followed(&one.id),
                };
                poll(one, &known, &names, words)
            })
            .collect(),
        recalls: (0..)
            .zip(&recalled)
            .map(|(place, one): (usize, _)| {
                let reached = one.signed.reached;
                let at = |what: &str| format!("review.recall.{place}.{what}");
                let (signed, needed) = (counted(at("signed"), reached.count), counted(at("needed"), reached.needed));
                let args = [("count", signed.text.as_str().into()), ("needed", needed.text.as_str().into())];
                RecallView {
                    who: names(&one.key),
                    body: one.body.clone(),
                    signed: SaidView { text: words.text("recall-signed", &args), figures: vec![signed, needed] },
                    reached: reached.met,
                }
            })
            .collect(),
        subjects: subjects(words),
        adopted,
    })
}

/// Returns a poll as it would be opened, with its rules and what is wrong with it; nothing is opened.
pub fn asked(session: &mut Session, scenario: &str, request: AskRequest) -> Result<PollView> {
    let request = request.try_into()?;
    let drawn = session.draw_up_poll(scenario, &request)?;
    let story = session.story(scenario)?;
    Ok(PollView { id: String::new(), ..poll(&drawn, &Known::default(), &|key| name(&story, key), session.words()) })
}

/// Returns the secret side of a poll as it was drawn up.
pub fn drawn_up(session: &mut Session, scenario: &str, drawn: &DrawnUp) -> Result<DrawnUpView> {
    let story = session.story(scenario)?;
    Ok(DrawnUpView {
        poll: drawn.poll.to_string_lossy().into_owned(),
        digits: drawn.digits.clone(),
        without: drawn.without.iter().map(|key| name(&story, key)).collect(),
    })
}

/// Returns what came out of a box.
pub fn opening(opening: &Opening) -> Result<OpeningView> {
    let words = language::words()?;
    let refused = opening.refused.iter().map(|one| {
        let which = one.ballot.map(|hash| hash.to_string());
        let which = which.or_else(|| one.serial.map(|serial| serial.to_string())).unwrap_or_default();
        [which, refusal(&Error::from(one.why), &words).message]
    });
    Ok(OpeningView { counted: count(opening.counted.len()), refused: refused.collect() })
}

impl TryFrom<AskRequest> for PollRequest {
    type Error = Error;

    fn try_from(asked: AskRequest) -> Result<Self> {
        let day =
            |text: &str| text.trim().parse::<Date>().map_err(|_| Error::new("date-unreadable").with("text", text));
        let openness = match asked.openness.as_str() {
            "open" => Openness::Open,
            "paper" => Openness::Paper,
            "secret" => Openness::Secret,
            _ => Openness::Confidential,
        };
        let named = asked.candidates.iter().map(|name| name.trim()).filter(|name| !name.is_empty());
        let filled = |text: String| Some(text).filter(|text| !text.trim().is_empty());
        Ok(Self {
            subject: asked.subject,
            question: asked.question.trim().to_owned(),
            candidates: (1..)
                .zip(named)
                .map(|(number, name): (u32, _)| Candidate { id: number.to_string(), name: name.to_owned() })
                .collect(),
            seats: asked.seats,
            method: None,
            cell: filled(asked.cell),
            concerned: Vec::new(),
            called: filled(asked.called).map(|text| day(&text)).transpose()?,
            opens: day(&asked.opens)?,
            closes: day(&asked.closes)?,
            received_by: None,
            openness,
            in_force: false,
            urgent: false,
        })
    }
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

fn name(story: &Story, key: &str) -> String {
    let post = story.firm.staff.iter().find(|post| post.key == key);
    post.and_then(|post| post.name.clone()).unwrap_or_else(|| key.to_owned())
}

fn statements(merged: &Merged, names: &dyn Fn(&str) -> String) -> Vec<StatementView> {
    let stands = |prefix: String, counts: &[u32; 3]| {
        let each = STANDS.iter().zip(counts);
        each.map(|(stand, count)| counted(format!("review.statement.{prefix}.{stand}"), count)).collect()
    };
    let statement = |(place, one): (usize, &StatementStands)| StatementView {
        text: one.text.clone(),
        by: names(&one.key),
        stands: stands(format!("{place}.all"), &one.stands),
        groups: (0..)
            .zip(&one.groups)
            .map(|(group, (name, counts)): (usize, _)| GroupStandsView {
                name: name.clone(),
                stands: stands(format!("{place}.{group}"), counts),
            })
            .collect(),
    };
    merged.statements.iter().enumerate().map(statement).collect()
}

fn remarks(
    session: &Session,
    scenario: &str,
    story: &Story,
    merged: &Merged,
    names: &dyn Fn(&str) -> String,
) -> Result<Vec<RemarkView>> {
    // The words of a rule with its blanks filled in are those of the draft as it would be: of each wording proposed once.
    let mut wordings: Vec<Decision> = Vec::new();
    for decision in merged.said.iter().filter_map(|one| amendment(&one.said)) {
        let is_wording = matches!(decision, Decision::RuleWording { .. });
        if is_wording && !wordings.iter().any(|known| is_same(known, &decision)) {
            wordings.push(decision);
        }
    }
    let mut reworded: Vec<(Decision, Option<Story>)> = Vec::new();
    let parts = shares(&WHOLE, wordings.len());
    for (decision, part) in wordings.into_iter().zip(parts) {
        let after = session.preview_where_told(scenario, &decision, part)?;
        reworded.push((decision, after));
    }
    let proposed = |said: &Said| {
        let decision = amendment(said)?;
        let after = reworded.iter().find(|(known, _)| is_same(known, &decision));
        let after = after.and_then(|(_, after)| after.as_ref());
        Some((session.amendment_words(scenario, story, &decision, after), decision))
    };
    let remark = |one: &Remark| {
        let blank = RemarkView {
            id: format!("{}-{}", one.digest.get(..12).unwrap_or_default(), one.at),
            kind: RemarkKind::Comment,
            by: names(&one.key),
            on: session.words().date(one.on),
            about: String::new(),
            clause: String::new(),
            address: String::new(),
            text: String::new(),
            change: String::new(),
            now: String::new(),
            decision: None,
            taken_up: false,
        };
        let about = |on: &About, blank: RemarkView| RemarkView {
            about: session.about(story, on, Some(&one.digest)),
            clause: on.clause().unwrap_or_default().to_owned(),
            address: on.address().unwrap_or_default().to_owned(),
            ..blank
        };
        match &one.said {
            Said::Comment { on, text, .. } => Some(RemarkView { text: text.clone(), ..about(on, blank) }),
            Said::Objection { on, reason, change, .. } => Some(RemarkView {
                kind: RemarkKind::Objection,
                text: reason.clone(),
                change: change.clone(),
                ..about(on, blank)
            }),
            Said::Amendment { reason, .. } | Said::AmendedDecision { reason, .. } => {
                let (proposal, decision) = proposed(&one.said)?;
                let clause = match &one.said {
                    Said::Amendment { clause, .. } => clause.clone(),
                    _ => String::new(),
                };
                Some(RemarkView {
                    kind: RemarkKind::Amendment,
                    about: proposal.about,
                    clause,
                    text: reason.clone(),
                    change: proposal.words,
                    now: proposal.now,
                    taken_up: proposal.taken_up,
                    decision: Some(decision),
                    ..blank
                })
            }
            _ => None,
        }
    };
    Ok(merged.said.iter().filter_map(remark).collect())
}

fn left_out(session: &Session, merged: &Merged, names: &dyn Fn(&str) -> String) -> Vec<LeftOutReplyView> {
    let signers = |key: &str| -> BTreeSet<String> {
        let of = session.review().received.iter().filter(|one| one.reply.by.key == key);
        of.map(|one| one.signer.clone()).collect()
    };
    let row = |one: &LeftOut| LeftOutReplyView {
        by: names(&one.key),
        key: one.key.clone(),
        why: session.words().word(one.why.label()),
        signers: match one.why {
            Uncounted::TwoSigners => signers(&one.key)
                .into_iter()
                .filter_map(|signer| {
                    let fingerprint = PublicKey::read(&signer)?.fingerprint();
                    let confirmed = session.review().confirmed.get(&one.key) == Some(&signer);
                    Some(SignerView { signer, fingerprint, confirmed })
                })
                .collect(),
            _ => Vec::new(),
        },
    };
    merged.left_out.iter().map(row).collect()
}
