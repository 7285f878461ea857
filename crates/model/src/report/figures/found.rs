//! What findings, warnings and problems tell of, where no table has it.

use super::super::charts::id;
use super::{Entry, Value, known, on_costs};
use crate::diagnosis::FindingId;
use crate::problem::Arg;
use crate::report::words::Words;
use crate::story::Story;

/// What is said of a finding.
pub const FINDING: [&str; 2] = ["measure", "cost"];

/// Facts that raise warnings and have a figure.
pub const COUNTED_FACTS: [&str; 16] = [
    "staff",
    "people",
    "leavers",
    "leavers-share",
    "longest-service",
    "sites",
    "balance-negative",
    "capital-cover",
    "taxes-owed",
    "loans",
    "rent",
    "pension",
    "members",
    "members-pay",
    "price",
    "unsure-facts",
];

/// Returns every address of them.
pub(super) fn addresses(story: &Story) -> Vec<String> {
    let findings = story.diagnosis.findings.iter().flat_map(|finding| {
        let whats = if finding.cost.is_some() { &FINDING[..] } else { &FINDING[..1] };
        whats.iter().map(|what| format!("diagnosis.finding.{}.{what}", id(&finding.id)))
    });
    let mut facts: Vec<String> = story
        .warnings
        .iter()
        .flat_map(|one| &one.because)
        .filter(|because| because.figure.as_ref().is_some_and(|figure| value_of(figure).is_some()))
        .map(|because| fact_address(because.fact))
        .collect();
    facts.sort();
    facts.dedup();
    let blanks = story.bylaws.iter().map(|_| "bylaws.blanks".to_owned());
    findings.chain(facts).chain(blanks).collect()
}

/// Returns the address of a fact that raises warnings.
pub fn fact_address(fact: &str) -> String {
    format!("bylaws.fact.{fact}")
}

/// How much of it there is, or what it costs in a year.
pub(super) fn finding(story: &Story, words: &Words, name: &str, what: &str) -> Option<Entry> {
    known(&FINDING, what)?;
    let found = story.diagnosis.findings.iter().find(|one| id(&one.id) == name)?;
    let label = words.word(&format!("label-finding-{name}"));
    let formula = format!("finding-{name}");
    if what == "cost" {
        let cost = Value::Money(Some(found.cost?));
        let parts = [("structure", label.into()), ("figure", words.word("label-finding-cost").into())];
        let entry = Entry::new(words.text("structure-figure", &parts), cost, &formula);
        return Some(match found.id {
            FindingId::CoordinationHours => entry.from(["diagnosis.coordination-cost"]),
            FindingId::OwnerDrawings => entry.from(["firm.payroll.drawings"]),
            FindingId::ManagementPremium => entry.from(["diagnosis.management-premium", "firm.payroll.gross"]),
            _ => entry.by(FEW).by(&on_costs(story)),
        });
    }
    let value = match found.id {
        FindingId::ManagementPremium | FindingId::CoordinationHours | FindingId::OwnerDrawings => {
            Value::Share(Some(found.measure))
        }
        FindingId::NarrowSpans | FindingId::SinglePoints => Value::Number(Some(found.measure)),
        FindingId::PayRatio => Value::Tenths(found.measure),
    };
    let entry = Entry::new(label, value, &formula);
    Some(match found.id {
        FindingId::ManagementPremium => entry.from(["diagnosis.management-premium"]),
        FindingId::CoordinationHours => entry.from(["diagnosis.coordination-hours", "proposal.coordination.paid"]),
        FindingId::OwnerDrawings => entry.from(["firm.payroll.drawings", "firm.payroll.total"]),
        FindingId::NarrowSpans => entry.from(["firm.structure.managers"]).by(FEW),
        FindingId::SinglePoints => entry,
        FindingId::PayRatio => entry.from(["diagnosis.pay-ratio"]),
    })
}

const FEW: &[&str] = &["assumption.few_reports"];

/// A fact of the plan that raises a warning.
pub(super) fn fact(story: &Story, words: &Words, fact: &str) -> Option<Entry> {
    let because = story.warnings.iter().flat_map(|one| &one.because).find(|one| one.fact == fact)?;
    let value = value_of(because.figure.as_ref()?)?;
    let entry = Entry::new(words.word(&because.label()), value, &format!("warning-{fact}"));
    Some(match fact {
        "staff" | "members" => entry.from(["firm.posts"]),
        "people" => entry.from(["firm.people"]),
        "leavers-share" => entry.from(["proposal.route.posts-cut.posts", "firm.posts"]),
        "leavers" => entry.from(["proposal.route.posts-cut.posts"]),
        "balance-negative" | "capital-cover" => entry.from(["cash.position.net-assets"]),
        "taxes-owed" => entry.from(["cash.position.taxes"]),
        "pension" => entry.from(["firm.payroll.pension"]),
        _ => entry,
    })
}

/// A day is no figure.
fn value_of(figure: &Arg) -> Option<Value> {
    match figure {
        Arg::Money(amount, _) => Some(Value::Money(Some(*amount))),
        Arg::Number(number) => Some(Value::Number(Some(*number))),
        Arg::Share(share) => Some(Value::Share(Some(*share))),
        _ => None,
    }
}

/// How many blanks of the draft rules are not filled.
pub(super) fn blanks(story: &Story, words: &Words) -> Option<Entry> {
    let open = story.bylaws.as_ref()?.open().count();
    Some(Entry::new(words.word("label-blanks"), Value::Number(Some(open.into())), "blanks"))
}
