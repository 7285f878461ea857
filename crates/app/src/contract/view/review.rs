//! Polls in words: the rules they are held under with where each stands, and what came of them.

use leveller_model::bylaws::Quantity;
use leveller_model::problem::Arg;
use leveller_model::report::words::Words;
use leveller_model::review::{
    BallotFate, Basis, By, Candidate, Choice, Cite, Count, Measured, Moved, Openness, Outcome, Poll, ProxyRules,
    Record, RollChange, Secrecy, Stated, Subject, Threshold, VoteCount, VotingRules, label_of,
};
use serde::Serialize;

use super::counted::counted;
use crate::contract::SaidView;
use crate::contract::review::{
    NotCountedView, ObjectionView, PollResultView, PollView, RollChangeView, SubjectView, VoteNumberView, VoteRuleView,
};
use crate::session::Beside;

/// What people are called, by their keys.
pub(crate) type Names<'a> = &'a dyn Fn(&str) -> String;

/// Returns the words of a value of the review.
fn said(of: &str, value: &impl Serialize, words: &Words) -> String {
    label_of(of, value).map(|id| words.word(&id)).unwrap_or_default()
}

/// Returns every subject in words.
pub(crate) fn subjects(words: &Words) -> Vec<SubjectView> {
    let subject = |id: Subject| SubjectView {
        id,
        name: said("subject", &id, words),
        elects: id.elects(),
        of_a_cell: id.of_a_cell(),
    };
    Subject::ALL.map(subject).to_vec()
}

/// What a plan knows of a poll beside the poll itself.
#[derive(Default)]
pub(crate) struct Known<'a> {
    /// The record, once it is closed.
    pub record: Option<&'a Record>,
    /// From how many there are ballots.
    pub ballots: u32,
    /// What is on papers.
    pub sheets: &'a [Choice],
    /// What is written down beside them.
    pub beside: Option<&'a Beside>,
    /// How many ballots tellers opened.
    pub tokens: Option<u32>,
    /// The poll that follows it.
    pub followed: Option<&'a str>,
}

/// Returns a poll in words.
pub(crate) fn poll(poll: &Poll, known: &Known<'_>, names: Names<'_>, words: &Words) -> PollView {
    let changes = known.beside.iter().flat_map(|beside| &beside.changes);
    PollView {
        id: poll.id.clone(),
        subject: said("subject", &poll.rules.subject, words),
        question: poll.question.clone(),
        method: poll.method,
        method_words: said("method", &poll.method, words),
        candidates: poll.candidates.clone(),
        seats: poll.seats,
        opens: words.date(poll.opens),
        closes: words.date(poll.closes),
        days: [poll.opens, poll.closes].map(|day| day.to_string()),
        openness: said("openness", &poll.openness, words),
        on_paper: poll.openness.nameless(),
        by_file: !poll.openness.nameless(),
        secret: poll.openness == Openness::Secret,
        sheets: known.sheets.to_vec(),
        papers: known.beside.and_then(|beside| beside.papers),
        roll_changes: changes.map(|change| roll_change(change, names, words)).collect(),
        tokens: known.tokens,
        followed: known.followed.unwrap_or_default().to_owned(),
        rules: rules(&poll.rules, words),
        faults: poll.faults().iter().map(|fault| said("fault", fault, words)).collect(),
        turnout: turnout(poll, known, words),
        voters: voters(poll),
        ballots: known.ballots,
        result: known.record.map(|record| result(poll, record, names, words)),
    }
}

fn roll_change(change: &RollChange, names: Names<'_>, words: &Words) -> RollChangeView {
    let (id, cell) = match &change.change {
        Moved::Joined { cell: None } => ("roll-joined", ""),
        Moved::Joined { cell: Some(cell) } => ("roll-joined-cell", cell.as_str()),
        Moved::Left => ("roll-left", ""),
        Moved::ToCell { cell } => ("roll-to-cell", cell.as_str()),
    };
    RollChangeView {
        change: change.clone(),
        name: names(&change.voter),
        on: words.date(change.on),
        words: words.text(id, &[("cell", cell.into())]),
    }
}

fn turnout(poll: &Poll, known: &Known<'_>, words: &Words) -> SaidView {
    let at = |what: &str| format!("review.poll.{}.{what}", poll.id);
    let (ballots, voters) = (counted(at("ballots"), known.ballots), counted(at("voters"), voters(poll)));
    let args = [("ballots", ballots.text.as_str().into()), ("voters", voters.text.as_str().into())];
    SaidView { text: words.text("poll-turnout", &args), figures: vec![ballots, voters] }
}

fn voters(poll: &Poll) -> u32 {
    let may = poll.roll.iter().filter(|voter| poll.cell.is_none() || voter.cell == poll.cell);
    u32::try_from(may.count()).unwrap_or(u32::MAX)
}

/// Returns the rules of a vote, row by row.
fn rules(rules: &VotingRules, words: &Words) -> Vec<VoteRuleView> {
    let mut rows = Vec::new();
    let mut row = |label: &str, value: String, basis: &Basis| {
        let clause = match basis {
            Basis::Rule { clause, .. } => clause.clone(),
            _ => String::new(),
        };
        let label = words.word(&format!("vote-rule-{label}"));
        rows.push(VoteRuleView { label, value, basis: basis_words(basis, words), clause });
    };
    let days = |count: &Stated<u32>| words.text("vote-days", &[("count", Arg::Count(count.value.into()))]);
    let yes = |yes: bool| words.word(if yes { "vote-yes" } else { "vote-no" });
    row("method", said("method", &rules.method.value, words), &rules.method.basis);
    row("quorum", threshold(&rules.quorum.value, words), &rules.quorum.basis);
    if let Some(again) = &rules.quorum_again {
        row("quorum-again", threshold(&again.value, words), &again.basis);
    }
    if let Some(again) = &rules.again_days {
        row("again-days", days(again), &again.basis);
    }
    row("majority", threshold(&rules.majority.value, words), &rules.majority.basis);
    if let Some(consent) = &rules.consent {
        row("rounds", consent.rounds.value.to_string(), &consent.rounds.basis);
        row("put-off", threshold(&consent.put_off.value, words), &consent.put_off.basis);
        row("delay", days(&consent.delay_days), &consent.delay_days.basis);
        row("aside", threshold(&consent.aside.value, words), &consent.aside.basis);
    }
    row("abstention", said("effect", &rules.abstention.value, words), &rules.abstention.basis);
    row("silence", said("effect", &rules.silence.value, words), &rules.silence.basis);
    row("secrecy", secrecy(&rules.secrecy.value, words), &rules.secrecy.basis);
    row("notice", days(&rules.notice_days), &rules.notice_days.basis);
    row("votes", said("votes", &rules.votes.value, words), &rules.votes.basis);
    row("proxies", proxies(&rules.proxies.value, words), &rules.proxies.basis);
    row("concerned", yes(rules.concerned_vote.value), &rules.concerned_vote.basis);
    if let Some(registered) = &rules.registered_days {
        row("registered", days(registered), &registered.basis);
    }
    row("replace", yes(rules.replace.value), &rules.replace.basis);
    row("tie", words.word("vote-tie-lot"), &rules.tie.basis);
    for further in &rules.further {
        row("further", words.word(&format!("deciding-further-{}", further.value)), &further.basis);
    }
    rows
}

/// Returns the rules of a vote in words: what each settles, how, and where it stands.
pub(crate) fn vote_rules(of: &VotingRules, words: &Words) -> Vec<[String; 3]> {
    rules(of, words).into_iter().map(|rule| [rule.label, rule.value, rule.basis]).collect()
}

fn secrecy(secrecy: &Secrecy, words: &Words) -> String {
    let what = said("secret", secrecy, words);
    match secrecy {
        Secrecy::Always => what,
        Secrecy::OnRequest { by } => {
            words.text("vote-secret-by", &[("what", what.into()), ("by", threshold(by, words).into())])
        }
    }
}

fn proxies(rules: &ProxyRules, words: &Words) -> String {
    let said = match rules.most {
        Some(0) => return words.word("vote-proxies-none"),
        Some(most) => words.text("vote-proxies-most", &[("most", Arg::Count(most.into()))]),
        None => words.word("vote-proxies-any"),
    };
    if rules.one_poll { format!("{said}; {}", words.word("vote-proxies-one-poll")) } else { said }
}

/// Returns a share that has to be reached, in words.
fn threshold(threshold: &Threshold, words: &Words) -> String {
    let written = threshold.share.to_string();
    let share = Quantity::parse(&written).map_or(Arg::from(written.as_str()), Quantity::in_words);
    let id = if threshold.strictly { "vote-more-than" } else { "vote-at-least" };
    let mut all = words.text(id, &[("share", share), ("of", said("of", &threshold.of, words).into())]);
    for (id, count) in
        [("vote-never-fewer", (threshold.least > 0).then_some(threshold.least)), ("vote-enough", threshold.enough)]
    {
        if let Some(count) = count {
            all.push_str(&words.text(id, &[("count", Arg::Count(count.into()))]));
        }
    }
    all
}

fn basis_words(basis: &Basis, words: &Words) -> String {
    let cite = |cite: &Cite| {
        let confidence = words.word(&format!("confidence-{}", cite.confidence));
        words.text("vote-basis-cite", &[("cite", cite.cite.as_str().into()), ("confidence", confidence.into())])
    };
    match basis {
        Basis::Rule { rule, suggested, law, .. } => {
            let id = if *suggested { "vote-basis-suggested" } else { "vote-basis-rule" };
            let own = words.text(id, &[("rule", rule.to_string().into())]);
            [own].into_iter().chain(law.iter().map(cite)).collect::<Vec<_>>().join(" ")
        }
        Basis::Law(law) => cite(law),
        Basis::Default { default, why } => {
            format!("{} {}", words.word(&format!("deciding-default-{default}")), said("unsaid", why, words))
        }
    }
}

fn result(poll: &Poll, record: &Record, names: Names<'_>, words: &Words) -> PollResultView {
    let counted = &record.result;
    let candidate = |id: &String| {
        let known = poll.candidates.iter().find(|one| one.id == *id);
        known.map_or_else(|| names(id), |one| one.name.clone())
    };
    let outcome = said("outcome", &counted.outcome, words);
    let listed = |ids: &[String]| ids.iter().map(candidate).collect::<Vec<_>>().join(", ");
    let outcome = match &counted.outcome {
        Outcome::Elected { elected: of } | Outcome::NotElected { leading: of } | Outcome::LotNeeded { among: of } => {
            words.text("vote-outcome-of", &[("outcome", outcome.into()), ("names", listed(of).into())])
        }
        _ => outcome,
    };
    let by = |by: &By| match by {
        By::Voter { voter } => names(voter),
        _ => String::new(),
    };
    let refused = counted.ballots.iter().filter_map(|ballot| match &ballot.fate {
        BallotFate::Refused { why } => Some(NotCountedView { by: by(&ballot.by), why: said("refused", why, words) }),
        _ => None,
    });
    let objections = match &counted.count {
        Count::Consent { objections, .. } => objections.as_slice(),
        _ => &[],
    };
    PollResultView {
        outcome,
        carried: matches!(counted.outcome, Outcome::Consent | Outcome::Carried | Outcome::Elected { .. }),
        again: matches!(
            counted.outcome,
            Outcome::NoQuorum { again_days: Some(_) }
                | Outcome::NextRound { .. }
                | Outcome::PutOff { .. }
                | Outcome::Rework
                | Outcome::ToVote
        ),
        lots: match &counted.outcome {
            Outcome::LotNeeded { among } => {
                among.iter().map(|id| Candidate { id: id.clone(), name: candidate(id) }).collect()
            }
            _ => Vec::new(),
        },
        numbers: numbers(&poll.id, record, &candidate, words),
        objections: objections
            .iter()
            .map(|one| ObjectionView {
                by: by(&one.by),
                reason: one.reason.clone(),
                change: one.change.clone(),
                stands: one.stands,
                ballot: one.ballot.clone(),
                ruled: record
                    .rulings
                    .iter()
                    .find(|ruling| ruling.ballot == one.ballot)
                    .map(|ruling| [ruling.stands, ruling.falls]),
            })
            .collect(),
        not_counted: refused.collect(),
        notes: counted
            .faults
            .iter()
            .map(|fault| said("fault", fault, words))
            .chain(counted.notes.iter().map(|note| said("note", note, words)))
            .collect(),
    }
}

/// A number of a count.
struct Number {
    label: String,
    count: String,
    of: Option<Measured>,
}

/// The numbers of a count, each as figures of the poll.
fn numbers(poll: &str, record: &Record, candidate: &dyn Fn(&String) -> String, words: &Words) -> Vec<VoteNumberView> {
    let view = |(place, number): (usize, Number)| {
        let at = |what: &str| format!("review.poll.{poll}.number.{place}{what}");
        let count = counted(at(""), number.count);
        let Some(of) = number.of else {
            return VoteNumberView {
                label: number.label,
                said: SaidView { text: count.text.clone(), figures: vec![count] },
                needed: SaidView::default(),
                met: None,
            };
        };
        let args = [("count", Arg::Count(of.count.into())), ("total", Arg::Count(of.total.into()))];
        let needed = counted(at(".needed"), of.needed);
        VoteNumberView {
            label: number.label,
            said: SaidView { text: words.text("vote-of", &args), figures: vec![count, counted(at(".of"), of.total)] },
            needed: SaidView { text: needed.text.clone(), figures: vec![needed] },
            met: Some(of.met),
        }
    };
    told_numbers(record, candidate, words).into_iter().enumerate().map(view).collect()
}

fn told_numbers(record: &Record, candidate: &dyn Fn(&String) -> String, words: &Words) -> Vec<Number> {
    let counted = &record.result;
    let plain = |label: String, count: u32| Number { label, count: count.to_string(), of: None };
    let named = |id: &str, count: u32| plain(words.word(&format!("vote-number-{id}")), count);
    let measured = |id: &str, of: &Measured| Number {
        label: words.word(&format!("vote-number-{id}")),
        count: words.arg(&Arg::Count(of.count.into())),
        of: Some(*of),
    };
    let vote = |count: &VoteCount| {
        vec![measured("for", &count.majority), named("against", count.against), named("abstain", count.abstain)]
    };
    let mut rows = vec![measured("quorum", &counted.quorum)];
    match &counted.count {
        Count::Consent { consent, aside, standing_aside, abstain, objecting, put_off, vote: behind, .. } => {
            rows.push(named("consent", *consent));
            rows.push(aside.as_ref().map_or_else(|| named("aside", *standing_aside), |of| measured("aside", of)));
            rows.push(named("no-stand", *abstain));
            rows.push(put_off.as_ref().map_or_else(|| named("objecting", *objecting), |of| measured("objecting", of)));
            rows.extend(behind.iter().flat_map(vote));
        }
        Count::Vote(count) => rows.extend(vote(count)),
        Count::Ranked { ranked, abstain, majority } => {
            if let Some(first) = ranked.stages.first() {
                rows.extend(
                    first
                        .votes
                        .iter()
                        .map(|(id, votes)| Number { count: words.exact(votes.normalize()), ..plain(candidate(id), 0) }),
                );
            }
            rows.push(named("abstain", *abstain));
            rows.extend(majority.iter().map(|of| measured("for", of)));
        }
        Count::Gradient { steps, support, .. } => {
            let step = |(step, votes): (usize, &u32)| plain(words.word(&format!("deciding-gradient-{step}")), *votes);
            rows.extend((1..).zip(steps).map(step));
            rows.push(measured("for", support));
        }
        Count::Approval { votes, abstain, .. } => {
            rows.extend(votes.iter().map(|(id, votes)| plain(candidate(id), *votes)));
            rows.push(named("abstain", *abstain));
        }
    }
    rows
}
