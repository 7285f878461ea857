//! The kinds of worked cases of the law, each from its input to its figures by the formulae the product uses.

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use serde::Deserialize;

use crate::Date;
use crate::law::{
    Charge, Employer, Law, Leaver, Millionths, TakeHome, Worker, canada, france, great_britain, ireland, paye, spain,
    united_states, whole_years,
};
use crate::money::{Amount, Rounding};
use crate::problem::Problem;
use crate::rules::{InForce, OwnFigures, Period, Rules};

/// Figures by name, in major units.
type Figures = BTreeMap<String, Decimal>;

/// How a kind of case is worked out.
pub(crate) type Kind = fn(&Input, &InForce<'_>) -> Result<Figures, Refused>;

/// Why a case could not be worked out.
pub(crate) enum Refused {
    /// An input is missing or impossible.
    Input(&'static str),
    /// The law has no answer.
    Problem(Box<Problem>),
}

impl From<Problem> for Refused {
    fn from(problem: Problem) -> Self {
        Self::Problem(Box::new(problem))
    }
}

/// What cases give. A figure that is not given is asked for only by the kinds that need it.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(crate) struct Input {
    date: Option<Date>,
    category: Option<char>,
    frequency: Option<Period>,
    gross: Option<Decimal>,
    gross_annual: Option<Decimal>,
    gross_month: Option<Decimal>,
    weeks: Option<u32>,
    basis: Option<String>,
    employer_rate: Option<Decimal>,
    pay_bill: Option<Decimal>,
    age: Option<u32>,
    hours: Option<serde_json::Number>,
    region: Option<String>,
    state: Option<String>,
    province: Option<String>,
    filing_status: Option<String>,
    tax_code: Option<String>,
    period: Option<u32>,
    cumulative: Option<bool>,
    taxable_pay_to_date: Option<Decimal>,
    weekly_cap: Option<serde_json::Number>,
    cap: Option<Decimal>,
    full_years: Option<u32>,
    years: Option<Decimal>,
    weekly_pay: Option<Decimal>,
    date_of_birth: Option<Date>,
    pay: Option<Decimal>,
    pay_frequency: Option<Period>,
    start: Option<Date>,
    end: Option<Date>,
    jurisdiction: Option<String>,
    periods: Option<i64>,
    ytd_cpp: Option<Decimal>,
    ytd_cpp2: Option<Decimal>,
    ytd_ei: Option<Decimal>,
    ytd_pensionable: Option<Decimal>,
    contract: Option<String>,
    components: Option<Vec<String>>,
    rate_override: Option<Decimal>,
    headcount: Option<u32>,
    at_mp_rate: Option<Decimal>,
    mutuelle_employer: Option<Decimal>,
    cadre: Option<bool>,
    mutuelle_employee: Option<Decimal>,
    commune_mobility_rate: Option<Decimal>,
    dismissed: Option<u32>,
    staff: Option<u32>,
    /// Hours as a share of full-time work; 1 where they are not said.
    hours_share: Option<Decimal>,
}

/// Returns how a kind of case of a country is worked out; none where it is not modelled.
pub(crate) fn find(country: &str, kind: &str) -> Option<Kind> {
    Some(match (country, kind) {
        ("GB", "employer_nic_period") => employer_nic_period,
        ("GB", "employer_nic_annual") => employer_nic_annual,
        ("GB", "employer_nic_director_annual") => employer_nic_director_annual,
        ("GB", "employee_nic_period") => employee_nic_period,
        ("GB", "employer_pension") => employer_pension,
        ("GB", "apprenticeship_levy") => apprenticeship_levy,
        ("GB", "minimum_rate") => minimum_rate,
        ("GB", "minimum_pay") => minimum_pay,
        ("GB", "paye_period") => paye_period,
        ("GB", "take_home_annual") => take_home_gb,
        ("GB", "statutory_redundancy") => statutory_redundancy,
        ("GB", "statutory_redundancy_dated") => statutory_redundancy_dated,
        ("US", "employer_tax_annual") => employer_tax_annual,
        ("US", "futa") => futa,
        ("US", "suta") => suta,
        ("US", "take_home_annual") => take_home_us,
        ("FR", "employer_cost_month") => employer_cost_month,
        ("FR", "rgdu_month") => rgdu_month,
        ("FR", "take_home_month") => take_home_fr,
        ("ES", "employer_ss_month") => employer_ss_month,
        ("IE", "employer_prsi_class_a") => employer_prsi_class_a,
        ("IE", "statutory_redundancy_ie") => statutory_redundancy_ie,
        (_, "collective_dismissal") => collective_dismissal,
        ("CA", "employer_cpp_ei_period") => employer_cpp_ei_period,
        _ => return None,
    })
}

/// Works a case out by the rules on its day. A case without a day asks for rules that hold until they are changed.
pub(crate) fn work(kind: Kind, input: serde_json::Value, rules: &Rules) -> Result<Figures, String> {
    let input: Input = serde_json::from_value(input).map_err(|error| error.to_string())?;
    let rules = rules.on(input.date.or(input.end).unwrap_or(Date::MAX));
    kind(&input, &rules).map_err(|refused| match refused {
        Refused::Input(what) => format!("input: {what}"),
        Refused::Problem(problem) => {
            let args = problem.args.iter().map(|(name, arg)| format!("{name} {arg:?}"));
            format!("{}: {}", problem.code.id(), args.collect::<Vec<_>>().join(", "))
        }
    })
}

fn said<T: Clone>(value: &Option<T>, what: &'static str) -> Result<T, Refused> {
    value.clone().ok_or(Refused::Input(what))
}

/// An amount of pay: stated, not negative, and small enough to be counted.
fn money(value: &Option<Decimal>, what: &'static str) -> Result<Amount, Refused> {
    let value = said(value, what)?;
    let amount = Amount::from_major(value, 2, Rounding::HalfUp);
    if value.is_sign_negative() && !value.is_zero() || amount == Amount(i64::MAX) {
        return Err(Refused::Input(what));
    }
    Ok(amount)
}

fn figures<'a>(named: impl IntoIterator<Item = (&'a str, Amount)>) -> Figures {
    named.into_iter().map(|(name, amount)| (name.to_owned(), amount.major(2))).collect()
}

fn on_all(charge: &Charge, pay: Amount) -> Amount {
    charge.on(pay, Millionths::ONE)
}

/// A category letter there is, and that somebody of the age may have.
fn category(input: &Input, rules: &InForce<'_>) -> Result<char, Refused> {
    let letter = said(&input.category, "category")?;
    let worker = Worker { category: letter, age: input.age, ..Worker::default() };
    match great_britain::refusal(rules, &worker)? {
        Some(code) => {
            Err(Problem::new(code, crate::problem::Place::default()).with("category", letter.to_string()).into())
        }
        None => Ok(letter),
    }
}

fn charge_of(input: &Input, rules: &InForce<'_>, pay: Amount, period: Period) -> Result<Figures, Refused> {
    let charge = great_britain::contribution(rules, category(input, rules)?, period)?;
    Ok(figures([("employer_nic", on_all(&charge, pay))]))
}

fn employer_nic_period(input: &Input, rules: &InForce<'_>) -> Result<Figures, Refused> {
    charge_of(input, rules, money(&input.gross, "gross")?, said(&input.frequency, "frequency")?)
}

fn employer_nic_annual(input: &Input, rules: &InForce<'_>) -> Result<Figures, Refused> {
    charge_of(input, rules, money(&input.gross_annual, "gross_annual")?, Period::Year)
}

fn employer_nic_director_annual(input: &Input, rules: &InForce<'_>) -> Result<Figures, Refused> {
    let pay = money(&input.gross_annual, "gross_annual")?;
    let weeks = said(&input.weeks, "weeks")?;
    if weeks == 0 || i64::from(weeks) > Period::Week.in_a_year() {
        return Err(Refused::Input("weeks"));
    }
    let charge = great_britain::director(rules, category(input, rules)?, weeks)?;
    Ok(figures([("employer_nic", on_all(&charge, pay))]))
}

fn employee_nic_period(input: &Input, rules: &InForce<'_>) -> Result<Figures, Refused> {
    let period = said(&input.frequency, "frequency")?;
    let contributions = great_britain::EmployeeContributions::from_rules(rules, period)?;
    let charge = contributions.on(money(&input.gross, "gross")?, category(input, rules)?);
    Ok(figures([("employee_nic", charge)]))
}

fn employer_pension(input: &Input, rules: &InForce<'_>) -> Result<Figures, Refused> {
    let rate = said(&input.employer_rate, "employer_rate")?;
    let qualifying = input.basis.as_deref() != Some("full");
    let pension = great_britain::pension_at(rules, rate, qualifying)?;
    Ok(figures([("employer_pension", on_all(&pension, money(&input.gross_annual, "gross_annual")?))]))
}

fn law(rules: &InForce<'_>) -> Result<Law, Refused> {
    Ok(Law::from_rules(rules, &Employer::default())?)
}

fn apprenticeship_levy(input: &Input, rules: &InForce<'_>) -> Result<Figures, Refused> {
    let items = law(rules)?.employer(money(&input.pay_bill, "pay_bill")?, Amount::ZERO, false);
    Ok(figures([("levy", items.levy)]))
}

fn hourly(input: &Input, rules: &InForce<'_>) -> Result<Amount, Refused> {
    let age = said(&input.age, "age")?;
    law(rules)?.minimum_hourly(Some(age), false).ok_or(Refused::Input("age"))
}

fn minimum_rate(input: &Input, rules: &InForce<'_>) -> Result<Figures, Refused> {
    Ok(figures([("rate", hourly(input, rules)?)]))
}

fn minimum_pay(input: &Input, rules: &InForce<'_>) -> Result<Figures, Refused> {
    let hours: Option<Decimal> = said(&input.hours, "hours")?.to_string().parse().ok();
    let hours = hours.filter(|hours| *hours > Decimal::ZERO).ok_or(Refused::Input("hours"))?;
    Ok(figures([("pay", hourly(input, rules)?.times(hours, Rounding::HalfUp))]))
}

/// A country of Great Britain as a region of its law.
fn region_of<'a>(input: &Input, rules: &InForce<'a>) -> Result<InForce<'a>, Refused> {
    Ok(rules.in_region(match said(&input.region, "region")?.as_str() {
        "england" => "eng",
        "scotland" => "sct",
        "wales" => "wls",
        "northern_ireland" => "nir",
        _ => return Err(Refused::Input("region")),
    }))
}

fn paye_period(input: &Input, rules: &InForce<'_>) -> Result<Figures, Refused> {
    let cumulative = said(&input.cumulative, "cumulative")?;
    let (figure, pay, number) = match cumulative {
        true => {
            let pay = money(&input.taxable_pay_to_date, "taxable_pay_to_date")?;
            ("tax_due_to_date", pay, said(&input.period, "period")?)
        }
        false => ("tax_due_in_period", money(&input.gross, "gross")?, 1),
    };
    let code = said(&input.tax_code, "tax_code")?;
    let frequency = said(&input.frequency, "frequency")?;
    if number == 0 || i64::from(number) > frequency.in_a_year() {
        return Err(Refused::Input("period"));
    }
    let tax = paye::tax_to_date(&region_of(input, rules)?, &code, frequency, number, pay)?;
    Ok(figures([(figure, tax.ok_or(Refused::Input("tax_code"))?)]))
}

fn taken(home: &TakeHome, tax: Option<&str>, net: Amount) -> Figures {
    let tax = tax.map_or(Amount::ZERO, |id| home.deduction(id));
    let all: Amount = home.deductions.iter().map(|one| one.amount).sum();
    figures([("income_tax", tax), ("employee_contributions", all - tax), ("net", net)])
}

fn take_home_gb(input: &Input, rules: &InForce<'_>) -> Result<Figures, Refused> {
    let rules = region_of(input, rules)?;
    let pay = money(&input.gross_annual, "gross_annual")?;
    let home = great_britain::take_home(&rules, pay, category(input, &rules)?)?;
    Ok(taken(&home, Some("income-tax"), home.net))
}

fn statutory_redundancy(input: &Input, rules: &InForce<'_>) -> Result<Figures, Refused> {
    let cap = said(&input.weekly_cap, "weekly_cap")?.to_string().parse().ok();
    let (age, years) = (said(&input.age, "age")?, said(&input.full_years, "full_years")?);
    if years > age {
        return Err(Refused::Input("full_years"));
    }
    let (weeks, pay) = great_britain::redundancy(
        rules,
        money(&cap, "weekly_cap")?,
        age,
        years,
        money(&input.weekly_pay, "weekly_pay")?,
    )?;
    Ok(weeks_and_pay(weeks, pay))
}

fn weeks_and_pay(weeks: Decimal, pay: Amount) -> Figures {
    let mut found = figures([("pay", pay)]);
    found.insert("weeks".to_owned(), weeks);
    found
}

fn statutory_redundancy_dated(input: &Input, rules: &InForce<'_>) -> Result<Figures, Refused> {
    let rules = match said(&input.jurisdiction, "jurisdiction")?.as_str() {
        "NI" => rules.in_region("nir"),
        _ => *rules,
    };
    let ends = said(&input.end, "end")?;
    let periods = Decimal::from(said(&input.pay_frequency, "pay_frequency")?.in_a_year());
    let weekly = money(&input.pay, "pay")?.minor() * periods / Decimal::from(Period::Week.in_a_year());
    let leaver = Leaver {
        age: whole_years(said(&input.date_of_birth, "date_of_birth")?, ends),
        started: said(&input.start, "start")?,
        ends,
        weekly: Amount::from_minor(weekly, Rounding::HalfUp),
    };
    let leaving = great_britain::leaving(&rules, &leaver)?.ok_or(Refused::Input("start"))?;
    Ok(weeks_and_pay(leaving.redundancy_weeks, leaving.redundancy))
}

/// Days of consultation, whether an authority is told, and in how many days dismissals count together; where no duty
/// arises there are none of them.
fn collective_dismissal(input: &Input, rules: &InForce<'_>) -> Result<Figures, Refused> {
    let state = input.state.as_deref().unwrap_or_default().to_lowercase();
    let rules = match input.jurisdiction.as_deref() {
        Some("NI") => rules.in_region("nir"),
        _ if !state.is_empty() => rules.in_region(&state),
        _ => *rules,
    };
    let law = law(&rules)?;
    if law.collective_dismissal_parameters().is_empty() {
        return Err(Refused::Input("country"));
    }
    let duty = law.collective_dismissal(said(&input.dismissed, "dismissed")?, said(&input.staff, "staff")?);
    let (days, within) = duty.as_ref().map_or((0, 0), |duty| (duty.days, duty.within_days.unwrap_or_default()));
    let notify = u32::from(duty.is_some_and(|duty| duty.notify));
    let award = law.protective_award().map(|(days, _)| ("protective_award_days", days));
    let figures = [("days", days), ("notify", notify), ("within_days", within)].into_iter().chain(award);
    Ok(figures.map(|(name, figure)| (name.to_owned(), Decimal::from(figure))).collect())
}

fn with_state<T>(
    input: &Input,
    rules: &InForce<'_>,
    work: impl Fn(&InForce<'_>) -> Result<T, Problem>,
) -> Result<T, Refused> {
    let state = said(&input.state, "state")?.to_lowercase();
    let own: OwnFigures = input.rate_override.iter().map(|rate| ("suta.rate".to_owned(), *rate)).collect();
    // A state there is has unemployment tax of its own.
    rules.in_region(&state).value("suta.wage_base")?;
    Ok(work(&rules.in_region(&state).with_own(&own))?)
}

fn employer_tax_annual(input: &Input, rules: &InForce<'_>) -> Result<Figures, Refused> {
    let pay = money(&input.gross_annual, "gross_annual")?;
    let charges = with_state(input, rules, |rules| united_states::all(rules, pay))?;
    let names = ["social_security", "medicare", "futa", "suta"];
    let total: Amount = charges.iter().map(|(_, amount)| *amount).sum();
    let named = names.into_iter().zip(charges.map(|(_, amount)| amount));
    Ok(figures(named.chain([("total", total), ("cost_of_employment", pay + total)])))
}

fn futa(input: &Input, rules: &InForce<'_>) -> Result<Figures, Refused> {
    let state = said(&input.state, "state")?.to_lowercase();
    let charge = united_states::federal_unemployment(&rules.in_region(&state))?;
    Ok(figures([("futa", on_all(&charge, money(&input.gross_annual, "gross_annual")?))]))
}

fn suta(input: &Input, rules: &InForce<'_>) -> Result<Figures, Refused> {
    let charge = with_state(input, rules, united_states::state_unemployment)?;
    Ok(figures([("suta", on_all(&charge, money(&input.gross_annual, "gross_annual")?))]))
}

fn take_home_us(input: &Input, rules: &InForce<'_>) -> Result<Figures, Refused> {
    if input.filing_status.as_deref() != Some("single") {
        return Err(Refused::Input("filing_status"));
    }
    let home = united_states::take_home(rules, money(&input.gross_annual, "gross_annual")?, input.age)?;
    let mut found = taken(&home, Some("income-tax"), home.net);
    let lines = ["social-security", "medicare", "additional-medicare"];
    found.extend(lines.map(|id| (id.replace('-', "_"), home.deduction(id).major(2))));
    Ok(found)
}

fn hours_share(input: &Input) -> Millionths {
    input.hours_share.map_or(Millionths::ONE, Millionths::share)
}

fn employer_cost_month(input: &Input, rules: &InForce<'_>) -> Result<Figures, Refused> {
    let pay = money(&input.gross_month, "gross_month")?;
    let own: OwnFigures = [
        ("employer.at_mp", input.at_mp_rate),
        ("employer.versement_mobilite", input.commune_mobility_rate),
        ("employer.mutuelle", input.mutuelle_employer),
    ]
    .into_iter()
    .filter_map(|(id, value)| Some((id.to_owned(), value?)))
    .collect();
    let posts = Decimal::from(said(&input.headcount, "headcount")?);
    let charges = france::charges(&rules.with_own(&own), posts, input.cadre.unwrap_or(false))?;
    let share = hours_share(input);
    let total: Amount = charges.iter().map(|charge| charge.on(pay, share)).sum();
    Ok(figures([("total_cost", pay + total)]))
}

fn rgdu_month(input: &Input, rules: &InForce<'_>) -> Result<Figures, Refused> {
    let posts = Decimal::from(said(&input.headcount, "headcount")?);
    let large = posts >= rules.value("employer.headcount_large")?;
    let reduction = france::reduction(rules, large)?;
    let reduced = reduction.on(money(&input.gross_month, "gross_month")?, hours_share(input));
    Ok(figures([("rgdu", -reduced)]))
}

fn take_home_fr(input: &Input, rules: &InForce<'_>) -> Result<Figures, Refused> {
    let pay = money(&input.gross_month, "gross_month")?;
    let health = money(&input.mutuelle_employee.or(Some(Decimal::ZERO)), "mutuelle_employee")?;
    let rules = match said(&input.region, "region")?.as_str() {
        "metropole hors Alsace-Moselle" => *rules,
        "Alsace-Moselle" => rules.in_region("67"),
        _ => return Err(Refused::Input("region")),
    };
    let home = france::take_home(&rules, pay, said(&input.cadre, "cadre")?)?;
    const SOCIAL: [&str; 3] = ["csg-deductible", "csg-non-deductible", "crds"];
    let contributions = home.deductions.iter().filter(|one| !SOCIAL.contains(&one.id)).map(|one| one.amount).sum();
    let mut found = figures([("employee_contributions", contributions), ("net", home.net - health)]);
    found.extend(SOCIAL.map(|id| (id.replace('-', "_"), home.deduction(id).major(2))));
    Ok(found)
}

fn employer_ss_month(input: &Input, rules: &InForce<'_>) -> Result<Figures, Refused> {
    let pay = money(&input.gross_month, "gross_month")?;
    let temporary = match said(&input.contract, "contract")?.as_str() {
        "indefinite" => false,
        "temporary" => true,
        _ => return Err(Refused::Input("contract")),
    };
    let name = |id: &str| match id {
        "common-contingencies" => "contingencias_comunes",
        "unemployment" => "desempleo",
        "training" => "formacion",
        "wage-guarantee" => "fogasa",
        "equity" => "mei",
        "accidents" => "at_ep",
        _ => "solidaridad",
    };
    let mut found = Figures::new();
    for charge in spain::charges(rules, temporary)? {
        let name = name(charge.id).to_owned();
        if input.components.as_ref().is_none_or(|asked| asked.contains(&name)) {
            *found.entry(name).or_default() += on_all(&charge, pay).major(2);
        }
    }
    let total = found.values().sum();
    found.insert("total".to_owned(), total);
    Ok(found)
}

fn employer_prsi_class_a(input: &Input, rules: &InForce<'_>) -> Result<Figures, Refused> {
    let weeks = said(&input.weeks, "weeks")?;
    if weeks == 0 {
        return Err(Refused::Input("weeks"));
    }
    let pay = money(&input.gross, "gross")?;
    let [prsi, levy] = ireland::charges(rules, i64::from(weeks))?;
    Ok(figures([("prsi", on_all(&prsi, pay)), ("ntf_levy", on_all(&levy, pay))]))
}

fn statutory_redundancy_ie(input: &Input, rules: &InForce<'_>) -> Result<Figures, Refused> {
    let (weeks, pay) = ireland::redundancy(
        rules,
        money(&input.cap, "cap")?,
        said(&input.years, "years")?,
        money(&input.weekly_pay, "weekly_pay")?,
    )?;
    Ok(weeks_and_pay(weeks, pay))
}

fn employer_cpp_ei_period(input: &Input, rules: &InForce<'_>) -> Result<Figures, Refused> {
    const PROVINCES: [&str; 12] = ["AB", "BC", "MB", "NB", "NL", "NS", "NT", "NU", "ON", "PE", "SK", "YT"];
    if input.province.as_deref().is_none_or(|province| !PROVINCES.contains(&province)) {
        return Err(Refused::Input("province"));
    }
    let periods = said(&input.periods, "periods")?;
    if periods < 1 {
        return Err(Refused::Input("periods"));
    }
    let before = |value: &Option<Decimal>, what| money(&value.or(Some(Decimal::ZERO)), what);
    let before = canada::Before {
        pensionable: before(&input.ytd_pensionable, "ytd_pensionable")?,
        pension_plan: before(&input.ytd_cpp, "ytd_cpp")?,
        second: before(&input.ytd_cpp2, "ytd_cpp2")?,
        insurance: before(&input.ytd_ei, "ytd_ei")?,
    };
    let charges = canada::period(rules, periods, money(&input.gross, "gross")?, before)?;
    let both = charges[0].1 + charges[1].1;
    Ok(figures(charges.into_iter().chain([("cpp_and_cpp2", both)])))
}
