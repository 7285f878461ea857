//! Rows to a firm: everybody who works here on one day, what each costs, and the tree they make.

use std::collections::BTreeSet;

use rust_decimal::Decimal;

use super::corrections::Corrections;
use super::cost::{Charges, Posts, Remembered};
use super::lines::{self, Fix, LineFrom, Lines};
use super::tree::{Above, Tree};
use super::{Cost, FEWEST, Firm, Post, RestsOn, Structure};
use crate::Date;
use crate::decision::Decision;
use crate::import::{BesideKind, Import, Pay, Row, RowKind};
use crate::law::{ChargeKind, Employer, Millionths, Worker, whole_years};
use crate::money::{Amount, Currency, Rounding, carry_round};
use crate::problem::{Arg, Code, Place, Problem};
use crate::rules::{InForce, Period, RuleRow, Verified};

/// Finds the firm in imported rows on a day.
///
/// `currency`: what a person said; else the files' own, else that of the law.
/// `allowance_claimed`: whether the employment allowance is claimed; by default it is, except by a public body. An
/// employer whose one paid worker is its director has none to claim. `lines`: what was decided about reporting lines.
pub fn found(
    import: &Import,
    as_of: Date,
    currency: Option<Currency>,
    rules: &InForce<'_>,
    allowance_claimed: Option<bool>,
    lines: &Lines,
    corrections: &Corrections,
) -> (Firm, Vec<Problem>) {
    let mut problems = Vec::new();
    let employer = Employer {
        posts: import.rows.iter().map(|row| row.posts).sum(),
        paid: import.rows.iter().filter_map(|row| row.paid).collect(),
    };
    let (currency, charges) = currency_and_charges(import, currency, rules, &employer, &mut problems);
    let full_time = match charges.law().and_then(|law| law.full_time_week()) {
        Some(hours) => hours,
        None => assumption(rules, "assumption.full_time_hours", &mut problems),
    };
    problems.extend(charges.law().map(|law| law.without()).unwrap_or_default());
    let weeks = assumption(rules, "assumption.weeks_a_year", &mut problems);
    let (import, unmatched) = corrections.on(import, full_time);
    let import = &*import;
    problems.extend(unmatched);

    let yearly = yearly_pay(&import.rows, currency, weeks);
    let of_one: Vec<Option<Amount>> = yearly.iter().map(|pay| pay.map(|(one, _)| one)).collect();
    let settled = lines::settle(import, lines, &of_one);
    problems.extend(settled.problems);
    let mut remembered = Remembered::default();
    let staff: Vec<Post> = import
        .rows
        .iter()
        .zip(yearly)
        .enumerate()
        .map(|(index, (row, pay))| {
            let line = settled.from[index];
            let post = Post { line, ..post(row, index, as_of, full_time, &settled.tree, &charges) };
            let refusal = charges.law().and_then(|law| law.refusal(&post.worker));
            if let Some(code) = refusal {
                let problem = Problem::new(code, Place::from(&row.place));
                problems.push(problem.with("category", post.worker.category.to_string()));
            }
            with_cost(post, row, pay.filter(|_| refusal.is_none()), currency, &charges, &mut remembered)
        })
        .collect();

    look_at_people(import, &staff, as_of, weeks, &charges, &mut problems);
    if charges.law().is_some_and(|law| law.is_estimate()) {
        problems.push(Problem::new(Code::CostsEstimated, Place::address("firm.payroll")));
    }
    let mut fixes = settled.fixes;
    let allowance_excluded = is_only_its_director(&staff);
    if allowance_excluded && allowance_claimed == Some(true) {
        let place = Place::address("firm.payroll.allowance");
        fixes.push(Fix {
            of: (Code::AllowanceExcluded, place.clone()),
            label: "fix-allowance-not-claimed",
            args: Vec::new(),
            decision: Decision::EmploymentAllowance { before: false, after: false },
        });
        problems.push(Problem::new(Code::AllowanceExcluded, place));
    }
    let allowance_claimed = !allowance_excluded && allowance_claimed.unwrap_or(!import.public_body);

    let mut sum = Cost::default();
    for cost in staff.iter().filter_map(|post| post.cost) {
        sum = sum + cost;
    }
    let mut firm = Firm {
        as_of,
        currency,
        rows: import.counts,
        people: count(import.rows.iter().filter(|row| row.kind == RowKind::Person).count()),
        posts: staff.iter().map(|post| post.posts).sum(),
        full_time_equivalent: import.rows.iter().map(|row| full_time_equivalent(row, full_time)).sum(),
        structure: structure(&settled.above, &settled.tree, &staff),
        fixes,
        payroll: charges.employer(sum, staff.iter().map(|post| post.drawings).sum(), allowance_claimed),
        incomplete: count(staff.iter().filter(|post| post.cost.is_none()).count()),
        hours_assumed: count(import.rows.iter().filter(|row| hours_assumed(row)).count()),
        allowance_excluded,
        allowance_claimed,
        staff,
        charges,
        rests_on: RestsOn::default(),
    };
    firm.rests_on = rests_on(&firm);
    problems.extend(charges_beside(import, &firm));
    look_at_values(rules, &firm, &mut problems);
    (firm, problems)
}

fn currency_and_charges(
    import: &Import,
    said: Option<Currency>,
    rules: &InForce<'_>,
    employer: &Employer,
    problems: &mut Vec<Problem>,
) -> (Currency, Charges) {
    let law = rules.currency();
    let stated = said.or(import.currency);
    let currency = stated.or(law).unwrap_or(Currency::NONE);
    if currency == Currency::NONE {
        problems.push(Problem::new(Code::CurrencyUnknown, Place::default()));
    }
    if law.is_some_and(|law| law != currency) {
        // Thresholds in pounds say nothing about pay in dollars.
        let problem = Problem::new(Code::CurrencyNotOfLaw, Place::address("firm.payroll"));
        let problem = problem.with("currency", currency.code());
        problems.push(problem.with("law", law.map_or_else(String::new, |law| law.code().to_owned())));
        return (currency, Charges::default());
    }
    let (charges, missing) = Charges::from_rules(rules, employer);
    if !charges.modelled() {
        // Why they are not is either said, or that no law is modelled.
        let code = Code::OnCostsNotModelled;
        problems.push(missing.unwrap_or_else(|| Problem::new(code, Place::address("firm.payroll"))));
    }
    (currency, charges)
}

/// Puts what the files say the employer pays on top beside what the law makes of it; nothing where either is not known
/// for everybody and a whole year, or so few are paid that a sum would give a person's pay away.
fn charges_beside(import: &Import, firm: &Firm) -> Option<Problem> {
    let charges = || import.beside.iter().filter(|beside| beside.kind == BesideKind::EmployerCharge);
    let of_all =
        firm.incomplete == 0 && firm.charges.modelled() && charges().all(|beside| beside.rows == firm.rows.taken);
    if charges().next().is_none() || !of_all || firm.rows.taken < FEWEST {
        return None;
    }
    let stated: Decimal = charges().map(|beside| beside.yearly).sum::<Option<Decimal>>()?;
    let unit = Decimal::from(10_u32.pow(firm.currency.decimals()));
    let stated = Amount::from_minor(stated.checked_mul(unit)?, Rounding::HalfUp);
    let columns = charges().map(|beside| beside.heading.as_str()).collect::<Vec<_>>().join(", ");
    let problem = Problem::new(Code::EmployerCostCompared, Place::address("firm.payroll"));
    let problem = problem.with("stated", Arg::Money(stated, firm.currency)).with("columns", Arg::Text(columns));
    let law = firm.payroll.charges + firm.payroll.pension;
    Some(problem.with("law", Arg::Money(law, firm.currency)))
}

fn assumption(rules: &InForce<'_>, id: &str, problems: &mut Vec<Problem>) -> Decimal {
    rules.value(id).unwrap_or_else(|problem| {
        problems.push(problem);
        Decimal::ZERO
    })
}

/// The yearly pay of a row: of one post, and of all its posts together.
type Yearly = Option<(Amount, Amount)>;

/// Works pay out exactly and rounds the column so that its rows sum to its rounded total.
fn yearly_pay(rows: &[Row], currency: Currency, weeks: Decimal) -> Vec<Yearly> {
    let unit = Decimal::from(10_u32.pow(currency.decimals()));
    let exact: Vec<Option<(Decimal, Decimal)>> = rows
        .iter()
        .map(|row| {
            let (one, full_time) = match &row.pay {
                Pay::Yearly { amount, full_time } => (*amount, *full_time),
                Pay::Band { floor, ceiling, full_time } => ((floor + ceiling) / Decimal::TWO, *full_time),
                Pay::Hourly { rate, hours_week } => (rate * hours_week * weeks, false),
                Pay::Undisclosed | Pay::Asked { .. } => return None,
            };
            let times = match row.kind {
                RowKind::Group => row.posts,
                RowKind::Person if full_time => row.fte.unwrap_or(row.posts),
                RowKind::Person => Decimal::ONE,
            };
            Some((one * unit, one * times * unit))
        })
        .collect();
    let gross = carry_round(exact.iter().map(|pay| pay.map_or(Decimal::ZERO, |(_, all)| all)));
    exact
        .into_iter()
        .zip(gross)
        .zip(rows)
        .map(|((pay, gross), row)| {
            let (one, _) = pay?;
            Some(match row.kind {
                RowKind::Person => (gross, gross),
                RowKind::Group => (Amount::from_minor(one, Rounding::HalfUp), gross),
            })
        })
        .collect()
}

fn post(row: &Row, index: usize, as_of: Date, full_time: Decimal, tree: &Tree, charges: &Charges) -> Post {
    let age = row.born.and_then(|born| whole_years(born, as_of)).or(row.age);
    let first_year = row.started.and_then(|started| whole_years(started, as_of)) == Some(0);
    let hours_week = match (row.kind, row.hours_week) {
        (RowKind::Person, Some(hours)) => hours,
        (RowKind::Person, None) => full_time * row.fte.unwrap_or(row.posts),
        (RowKind::Group, hours) => hours.unwrap_or(full_time) * row.posts,
    };
    let share = match (row.kind, row.hours_week) {
        (RowKind::Person, _) => row.fte.or_else(|| hours_week.checked_div(full_time)),
        (RowKind::Group, hours) => hours.and_then(|hours| hours.checked_div(full_time)),
    };
    let worker = Worker {
        category: 'A',
        age,
        born: row.born,
        director: row.director,
        executive: row.executive,
        paid: row.paid.unwrap_or(Period::Month),
        share: share.map_or(Millionths::ONE, Millionths::share),
    };
    let category = row.category.or_else(|| charges.law().map(|law| law.category(&worker, row.apprentice)));
    let worker = Worker { category: category.unwrap_or(worker.category), ..worker };
    Post {
        key: row.key.clone(),
        kind: row.kind,
        name: row.name.clone(),
        title: row.title.as_deref().map(str::to_owned),
        unit: row.unit.as_deref().map(str::to_owned),
        site: row.site.as_deref().map(str::to_owned),
        shift: row.shift.as_deref().map(str::to_owned),
        grade: row.grade.as_deref().map(str::to_owned),
        skills: row.skills.clone(),
        posts: row.posts,
        hours_week,
        hours_known: !hours_assumed(row),
        started: row.started,
        apprentice: row.apprentice,
        apprentice_rate: row.apprentice && charges.law().is_some_and(|law| law.apprentice_rate(age, first_year)),
        worker,
        manager: tree.manager[index].map(count),
        layer: tree.layer[index],
        line: LineFrom::Files,
        reports: tree.reports[index].iter().copied().map(count).collect(),
        yearly: None,
        cost: None,
        drawings: Amount::ZERO,
    }
}

fn with_cost(
    post: Post,
    row: &Row,
    pay: Yearly,
    currency: Currency,
    charges: &Charges,
    remembered: &mut Remembered,
) -> Post {
    let major = |value| Amount::from_major(value, currency.decimals(), Rounding::HalfUp);
    let cost = pay.map(|(yearly, gross)| {
        let posts = Posts { yearly, gross, posts: post.multiple(), worker: post.worker, benefits: major(row.benefits) };
        remembered.post(charges, posts)
    });
    Post { cost, yearly: pay.map(|(yearly, _)| yearly), drawings: major(row.drawings), ..post }
}

/// Whether a full-time week was assumed: nothing says the hours, and the pay is not that of full-time work.
fn hours_assumed(row: &Row) -> bool {
    let full_time = matches!(row.pay, Pay::Yearly { full_time: true, .. } | Pay::Band { full_time: true, .. });
    row.hours_week.is_none() && row.fte.is_none() && !full_time
}

fn full_time_equivalent(row: &Row, full_time: Decimal) -> Decimal {
    match (row.fte, row.hours_week) {
        (Some(fte), _) => fte,
        (None, Some(hours)) if row.kind == RowKind::Person && !full_time.is_zero() => {
            (hours / full_time).min(Decimal::ONE)
        }
        _ => row.posts,
    }
}

/// Puts what must be looked at about people into one problem a kind: hundreds of like lines hide the rest.
fn look_at_people(
    import: &Import,
    staff: &[Post],
    as_of: Date,
    weeks: Decimal,
    charges: &Charges,
    problems: &mut Vec<Problem>,
) {
    let mut grouped = |code, rows: usize| {
        if rows > 0 {
            problems.push(Problem::new(code, Place::address("firm.people")).with("rows", rows));
        }
    };
    let year = jiff::Span::new().years(1);
    let old = |row: &&Row| {
        row.pay_dated.and_then(|dated| dated.checked_add(year).ok()).is_some_and(|year_on| year_on < as_of)
    };
    grouped(Code::PayDated, import.rows.iter().filter(old).count());
    grouped(Code::HoursAssumed, import.rows.iter().filter(|row| hours_assumed(row)).count());
    if let Some(law) = charges.law() {
        let depends = law.depends_on_age();
        grouped(
            Code::AgeUnknown,
            staff.iter().filter(|post| depends && post.worker.age.is_none() && post.cost.is_some()).count(),
        );
        let below = staff.iter().zip(&import.rows).filter(|(post, row)| {
            let minimum = charges.minimum_hourly(&post.worker, post.apprentice_rate);
            let hours = row.hours_week.map(|hours| hours * weeks);
            match (minimum, hours, post.yearly) {
                (Some(minimum), Some(hours), Some(yearly)) => yearly.minor() < minimum.minor() * hours,
                _ => false,
            }
        });
        grouped(Code::PayBelowMinimum, below.count());
    }
}

/// Returns the parameters the firm's costs rest on, each once.
fn rests_on(firm: &Firm) -> RestsOn {
    let of = |kind| {
        let charges = firm.charge_lists().into_iter().flat_map(|(list, _)| list).filter(|charge| charge.kind == kind);
        charges.flat_map(|charge| &charge.parameters).copied().collect::<BTreeSet<_>>().into_iter().collect()
    };
    RestsOn { contributions: of(ChargeKind::Contribution), pension: of(ChargeKind::Pension) }
}

/// Whether the only worker with pay is a director (National Insurance Contributions Act 2014 s.2(4A)).
fn is_only_its_director(staff: &[Post]) -> bool {
    let mut paid = staff.iter().filter(|post| post.cost.is_some_and(|cost| cost.gross > Amount::ZERO));
    match (paid.next(), paid.next()) {
        (Some(only), None) => only.worker.director && only.multiple() == Decimal::ONE,
        _ => false,
    }
}

/// Says how many values of law nobody has read at their source, and how many the firm must enter itself.
fn look_at_values(rules: &InForce<'_>, firm: &Firm, problems: &mut Vec<Problem>) {
    let minimum = firm.charges.law().map_or(&[] as &[_], |law| law.minimum_parameters());
    let ids: BTreeSet<_> = firm.rests_on.contributions.iter().chain(&firm.rests_on.pension).chain(minimum).collect();
    let rows: Vec<RuleRow> = ids.into_iter().filter_map(|id| rules.row(id)).collect();
    let missing = rows.iter().filter(|row| row.own && row.verified != Verified::Own).count();
    if missing > 0 {
        let problem = Problem::new(Code::OwnFigureMissing, Place::address("firm.payroll.charges"));
        problems.push(problem.with("count", missing));
    }
    let count = rows.iter().filter(|row| row.is_unverified()).count();
    if count > 0 {
        problems.push(Problem::new(Code::RuleUnverified, Place::address("rules")).with("parameters", count));
    }
}

fn structure(above: &[Above], tree: &Tree, staff: &[Post]) -> Structure {
    let managers = staff.iter().filter(|post| post.is_manager()).count();
    let led: Decimal = staff.iter().filter(|post| post.manager.is_some()).map(|post| post.posts).sum();
    Structure {
        roots: count(above.iter().filter(|above| **above == Above::Nobody).count()),
        orphans: count(above.iter().filter(|above| **above == Above::Missing).count()),
        loops: count(tree.loops.len()),
        layers: tree.layer.iter().flatten().copied().max().unwrap_or(0),
        managers: count(managers),
        mean_span: (managers > 0).then(|| led / Decimal::from(managers)),
    }
}

fn count(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}
