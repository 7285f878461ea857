//! Figures of cost, of take-home pay and of what somebody who leaves is owed: each down to the parameters of law.

use rust_decimal::Decimal;

use super::{Entry, HOURS, Value, known};
use crate::diagnosis::{Coordinates, Reason};
use crate::firm::{Cost, Payroll, Post};
use crate::law::{Charge, ChargeKind, Deduction, Formula, Law, Leaving, Slice, TakeHome};
use crate::money::{Amount, Rounding};
use crate::problem::Arg;
use crate::proposal::PostAfter;
use crate::report::words::Words;
use crate::story::Story;

/// The lines of a payroll, the whole last.
pub const PAYROLL_LINES: [&str; 8] =
    ["gross", "charges", "pension", "levy", "allowance", "benefits", "drawings", "total"];

/// What is said of one person or group.
pub const PERSON: [&str; 12] = [
    "pay",
    "charges",
    "pension",
    "benefits",
    "cost",
    "take-home",
    "redundancy",
    "notice",
    "pay-after",
    "cost-after",
    "take-home-after",
    "coordination",
];

/// Returns the lines of a payroll the country's law has, the whole last.
pub fn payroll_lines(story: &Story) -> Vec<&'static str> {
    let parameters = story.firm.charges.law().map(|law| law.employer_parameters()).unwrap_or_default();
    let [levy, allowance] = parameters.map(|parameters| !parameters.is_empty());
    let pension = story.firm.charges.law().is_none_or(Law::has_pension);
    PAYROLL_LINES
        .into_iter()
        .filter(|line| match *line {
            "pension" => pension,
            "levy" => levy,
            "allowance" => allowance,
            _ => true,
        })
        .collect()
}

/// Returns the ids of the charges on anybody's pay, in the order of the law, each once.
pub fn charge_ids(story: &Story) -> Vec<&'static str> {
    charges(story).iter().map(|charge| charge.id).collect()
}

/// The charges on anybody's pay, one of each id.
fn charges(story: &Story) -> Vec<&Charge> {
    let mut found: Vec<&Charge> = Vec::new();
    for charge in story.firm.charge_lists().into_iter().flat_map(|(list, _)| list) {
        if found.iter().all(|known| known.id != charge.id) {
            found.push(charge);
        }
    }
    found
}

/// The message of what an employer's contributions are called in the country.
pub fn charges_label(story: &Story) -> &'static str {
    match story.firm.charges.law().map(Law::country) {
        Some("gb") => "line-charges",
        _ => "line-contributions",
    }
}

pub(super) fn payroll(story: &Story, words: &Words, prefix: &str, payroll: &Payroll, line: &str) -> Option<Entry> {
    known(&PAYROLL_LINES, line)?;
    let firm = &story.firm;
    let at = |line: &str| format!("{prefix}.{line}");
    let value = |amount| if firm.on_costs_modelled() { Value::Money(Some(amount)) } else { Value::NotModelled };
    let label = match line {
        "total" if prefix.ends_with(".before") => words.word("payroll-before"),
        "total" if prefix.ends_with(".after") => words.word("payroll-after"),
        "total" => words.word("line-payroll"),
        "charges" => words.word(charges_label(story)),
        _ => words.word(&format!("line-{line}")),
    };
    let entry = |value| Entry::new(label.clone(), value, &format!("payroll-{line}"));
    let [levy, allowance] = firm.charges.law().map(|law| law.employer_parameters()).unwrap_or_default();
    Some(match line {
        "gross" if prefix.ends_with(".after") => {
            entry(Value::Money(Some(payroll.gross))).from(["firm.posts", "proposal.pay.cap", "proposal.pay.floor"])
        }
        "gross" => entry(Value::Money(Some(payroll.gross))).from(["firm.posts"]),
        "charges" => entry(value(payroll.charges))
            .from([at("gross")])
            .of(charges_of(story, ChargeKind::Contribution, prefix))
            .by(&firm.rests_on.contributions),
        "pension" if firm.charges.law().is_some_and(|law| !law.has_pension()) => entry(Value::NotModelled),
        "pension" => entry(value(payroll.pension))
            .from([at("gross")])
            .of(charges_of(story, ChargeKind::Pension, prefix))
            .by(&firm.rests_on.pension),
        "levy" => entry(value(payroll.levy)).from([at("gross")]).by(levy),
        "allowance" => entry(value(-payroll.allowance)).from([at("charges")]).by(allowance),
        "benefits" => entry(Value::Money(Some(payroll.benefits))),
        "drawings" => entry(Value::Money(Some(payroll.owner_drawings))),
        _ => {
            let lines = payroll_lines(story);
            let parts = lines.iter().filter(|line| **line != "total").map(|line| at(line));
            entry(Value::Money(Some(payroll.total()))).from(parts)
        }
    })
}

/// Addresses of the single charges; they are those of the firm as it is.
fn charges_of(story: &Story, kind: ChargeKind, prefix: &str) -> Vec<String> {
    let charges = if prefix == "firm.payroll" { charges(story) } else { Vec::new() };
    charges.iter().filter(|charge| charge.kind == kind).map(|charge| format!("firm.charge.{}", charge.id)).collect()
}

/// One charge over everybody.
pub(super) fn firm_charge(story: &Story, words: &Words, id: &str) -> Option<Entry> {
    let law = story.firm.charges.law()?;
    let (mut sum, mut posts) = (Amount::ZERO, Decimal::ZERO);
    for post in story.firm.staff.iter().filter(|post| post.cost.is_some()) {
        let Some((_, amount)) = charge_on(law, post, post.yearly?, id) else { continue };
        sum += amount;
        posts += post.multiple();
    }
    let lists = story.firm.charge_lists();
    let charges: Vec<&Charge> = lists.iter().flat_map(|(list, _)| *list).filter(|charge| charge.id == id).collect();
    let label = words.word(&format!("charge-{}-{}", law.country(), charges.first()?.id));
    let rules: Vec<&'static str> = charges.iter().flat_map(|charge| charge.parameters.iter().copied()).collect();
    let entry = Entry::new(label, Value::Money(Some(sum)), "firm-charge").with("posts", Arg::Number(posts));
    Some(entry.by(&rules))
}

/// A charge on one post's pay, and the year's amount of it for all its posts.
fn charge_on<'a>(law: &'a Law, post: &Post, yearly: Amount, id: &str) -> Option<(&'a Charge, Amount)> {
    let charge = law.charges(&post.worker).iter().find(|charge| charge.id == id)?;
    let one = charge.over_a_year(yearly, post.worker.share);
    let multiple = post.multiple();
    Some((charge, if multiple == Decimal::ONE { one } else { one.times(multiple, Rounding::HalfUp) }))
}

/// A figure of one person or group.
pub(super) fn person(
    story: &Story,
    words: &Words,
    index: usize,
    post: &Post,
    after: Option<PostAfter>,
    what: &str,
) -> Entry {
    let firm = &story.firm;
    let law = firm.charges.law();
    let at = |what: &str| format!("person.{}.{what}", post.key);
    let cost = |part: fn(Cost) -> Amount| Value::Money(post.cost.map(part));
    let charged = |part: fn(Cost) -> Amount| match law {
        Some(_) => cost(part),
        None => Value::NotModelled,
    };
    let charges = law.map_or(&[] as &[Charge], |law| law.charges(&post.worker));
    let rests_on = |kinds: &[ChargeKind]| -> Vec<&'static str> {
        let of_kinds = charges.iter().filter(|charge| kinds.contains(&charge.kind));
        of_kinds.flat_map(|charge| charge.parameters.iter().copied()).collect()
    };
    let lines = |kind: ChargeKind| -> Vec<String> {
        let of_kind = charges.iter().filter(|charge| charge.kind == kind);
        of_kind.map(|charge| at(&format!("charge.{}", charge.id))).collect()
    };
    let label = match what {
        "charges" => words.word(charges_label(story)),
        _ => words.word(&format!("label-person-{what}")),
    };
    let entry = |value| Entry::new(label.clone(), value, &format!("person-{what}"));
    let minimum = law.map_or(&[] as &[&str], |law| law.minimum_parameters());
    match what {
        "pay" => entry(Value::Money(post.yearly)),
        "charges" => entry(charged(|cost| cost.charges))
            .from([at("pay")])
            .of(lines(ChargeKind::Contribution))
            .by(&rests_on(&[ChargeKind::Contribution])),
        "pension" if law.is_some_and(|law| !law.has_pension()) => entry(Value::NotModelled),
        "pension" => entry(charged(|cost| cost.pension))
            .from([at("pay")])
            .of(lines(ChargeKind::Pension))
            .by(&rests_on(&[ChargeKind::Pension])),
        "benefits" => entry(cost(|cost| cost.benefits)),
        "cost" => entry(cost(|cost| cost.total())).from([at("pay"), at("charges"), at("pension"), at("benefits")]),
        "take-home" => {
            take_home_entry(entry(Value::NotModelled), law, post, post.yearly, &at, "deduction").from([at("pay")])
        }
        "coordination" => {
            let coordinates = story.diagnosis.coordination.get(index).and_then(Option::as_ref);
            let share = coordinates.map_or(Decimal::ZERO, |coordinates| coordinates.share);
            let entry = entry(Value::Share(Some(share)));
            match coordinates {
                Some(coordinates) => entry.said(coordination_reason(coordinates, words)).by(super::SUPERVISION),
                None => entry,
            }
        }
        "redundancy" | "notice" => leaving_entry(story, entry(Value::NotModelled), post, what).from([at("pay")]),
        "pay-after" => entry(Value::Money(after.map(|after| after.yearly)))
            .from([at("pay"), "proposal.pay.cap".to_owned(), "proposal.pay.floor".to_owned()])
            .by(HOURS)
            .by(minimum),
        "take-home-after" => {
            let yearly = after.map(|after| after.yearly);
            take_home_entry(entry(Value::NotModelled), law, post, yearly, &at, "deduction-after")
                .from([at("pay-after")])
        }
        _ => entry(Value::Money(after.map(|after| after.cost.total())))
            .from([at("pay-after")])
            .by(&rests_on(&[ChargeKind::Contribution, ChargeKind::Pension])),
    }
}

fn take_home_entry(
    entry: Entry,
    law: Option<&Law>,
    post: &Post,
    yearly: Option<Amount>,
    at: &impl Fn(&str) -> String,
    lines: &str,
) -> Entry {
    let Some(yearly) = yearly else { return Entry { value: Value::Money(None), ..entry } };
    let Some(home) = law.and_then(|law| law.take_home(yearly, &post.worker)) else { return entry };
    let rules: Vec<&'static str> = home.deductions.iter().flat_map(|line| line.parameters.iter().copied()).collect();
    let parts = home.deductions.iter().map(|line| at(&format!("{lines}.{}", line.id))).collect();
    let entry = Entry { value: Value::Money(Some(home.net)), ..entry };
    let country = law.map(Law::country).unwrap_or_default();
    Entry { formula: format!("take-home-{country}"), ..entry }.of(parts).by(&rules)
}

fn leaving_entry(story: &Story, entry: Entry, post: &Post, what: &str) -> Entry {
    let Some(law) = story.firm.charges.law() else { return entry };
    let [redundancy, notice] = law.leaving_parameters();
    let parameters = if what == "redundancy" { redundancy } else { notice };
    if parameters.is_empty() {
        return entry;
    }
    let leaving = story.firm.leaving(post);
    let value = match (what, leaving) {
        ("redundancy", leaving) => Value::Money(leaving.map(|leaving| leaving.redundancy)),
        (_, Some(Leaving { notice_weeks: Some(weeks), .. })) => Value::Weeks(Some(weeks)),
        (_, _) => Value::Weeks(None),
    };
    Entry { value, formula: format!("{what}-{}", law.country()), ..entry }.by(parameters)
}

/// Why so much of a post's time is taken as coordination.
fn coordination_reason(coordinates: &Coordinates, words: &Words) -> String {
    let level = words.word(&format!("level-{}", super::id(&coordinates.level)));
    let (id, word, few) = match &coordinates.reason {
        Reason::Decided => ("coordination-decided", "", false),
        Reason::OneForAll => ("coordination-one-for-all", "", false),
        Reason::Title { word, few } => ("coordination-title", word.as_str(), *few),
        Reason::Tree { few } => ("coordination-tree", "", *few),
        Reason::TitleAlone { word } => ("coordination-title-alone", word.as_str(), false),
    };
    let said = words.text(id, &[("level", level.into()), ("word", word.into())]);
    if few { words.text("coordination-few", &[("said", said.into())]) } else { said }
}

/// One charge on a post's pay.
pub(super) fn person_charge(story: &Story, words: &Words, post: &Post, id: &str) -> Option<Entry> {
    let law = story.firm.charges.law()?;
    post.cost?;
    let (charge, amount) = charge_on(law, post, post.yearly?, id)?;
    let label = words.word(&format!("charge-{}-{}", law.country(), charge.id));
    let entry = Entry::new(label, Value::Money(Some(amount)), "charge").said(formula(charge, story, words));
    Some(entry.from([format!("person.{}.pay", post.key)]).by(&charge.parameters))
}

/// One thing taken off a post's pay, before or after the change.
pub(super) fn person_deduction(
    story: &Story,
    words: &Words,
    post: &Post,
    yearly: Option<Amount>,
    pay: &str,
    id: &str,
) -> Option<Entry> {
    let law = story.firm.charges.law()?;
    let home: TakeHome = law.take_home(yearly?, &post.worker)?;
    let Deduction { id, amount, parameters } = home.deductions.into_iter().find(|line| line.id == id)?;
    let name = format!("deduction-{}-{id}", law.country());
    let entry = Entry::new(words.word(&name), Value::Money(Some(amount)), &name);
    Some(entry.from([format!("person.{}.{pay}", post.key)]).by(&parameters))
}

/// How a charge comes about, in words with its numbers.
pub fn formula(charge: &Charge, story: &Story, words: &Words) -> String {
    let currency = story.firm.currency;
    let money = |amount: Amount| words.money(amount, currency);
    let period = words.word(&format!("period-{}", charge.periods));
    let period = || period.as_str().into();
    let mut said = vec![match &charge.formula {
        Formula::Slice(slice) => slice_in_words(slice, &period, &money, words),
        Formula::Multiplied { slice, times } => {
            let inner = slice_in_words(slice, &period, &money, words);
            words.text("charge-multiplied", &[("charge", inner.into()), ("times", words.exact(*times).into())])
        }
        Formula::Step { up_to, low, high, .. } => words.text(
            "charge-step",
            &[
                ("period", period()),
                ("up-to", money(Amount::from_minor(*up_to, Rounding::Down)).into()),
                ("low", words.rate(low.rate()).into()),
                ("high", words.rate(high.rate()).into()),
            ],
        ),
        Formula::Fixed(amount) => {
            words.text("charge-fixed", &[("period", period()), ("amount", money(*amount).into())])
        }
        Formula::Reduction(reduction) => words.text(
            "charge-reduction",
            &[
                ("period", period()),
                ("minimum", money(Amount::from_minor(reduction.minimum, Rounding::HalfUp)).into()),
                ("up-to", words.exact(reduction.up_to).into()),
                ("least", words.rate(reduction.least).into()),
                ("most", words.rate(reduction.least + reduction.delta).into()),
            ],
        ),
    }];
    if let Some(most) = charge.most_a_year {
        said.push(words.text("charge-at-most", &[("most", money(most).into())]));
    }
    if let Formula::Slice(slice) | Formula::Multiplied { slice, .. } = &charge.formula {
        said.push(words.word(match slice.rounding {
            Rounding::HalfUp => "charge-rounded",
            Rounding::Down => "charge-rounded-down",
            Rounding::ThirdDecimal => "charge-rounded-third-decimal",
        }));
    }
    said.join(" ")
}

fn slice_in_words(
    slice: &Slice,
    period: &impl Fn() -> crate::problem::Arg,
    money: &impl Fn(Amount) -> String,
    words: &Words,
) -> String {
    let bounded = slice.up_to < Amount(i64::MAX);
    let id = match (slice.above > Amount::ZERO, bounded) {
        (false, false) => "charge-all",
        (true, false) => "charge-above",
        (false, true) => "charge-up-to",
        (true, true) => "charge-between",
    };
    let mut said = vec![words.text(
        id,
        &[
            ("rate", words.rate(slice.rate.rate()).into()),
            ("period", period()),
            ("above", money(slice.above).into()),
            ("up-to", money(slice.up_to).into()),
        ],
    )];
    if slice.only_over > Amount::ZERO {
        said.push(words.text("charge-only-over", &[("over", money(slice.only_over).into())]));
    }
    if slice.least > Amount::ZERO {
        said.push(words.text("charge-least", &[("least", money(slice.least).into())]));
    }
    said.join(" ")
}
