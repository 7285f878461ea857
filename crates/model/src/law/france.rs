//! France: private-sector employees of the general regime, month by month. The mobility levy, the
//! accident rate and the complementary health cover are each firm's own.

use rust_decimal::Decimal;

use super::collective::{Collective, Consultation, flat};
use super::{
    Charge, Country, Deduction, Employer, Formula, Millionths, Reduction, Slice, TakeHome, Worker, exactly, millionths,
    whole,
};
use crate::money::{Amount, Rounding};
use crate::problem::{Code, Problem};
use crate::rules::{InForce, Period};

const MONTHS: i64 = Period::Month.in_a_year();
const MINIMUM_WAGE: [&str; 1] = ["smic.hourly"];

const COLLECTIVE: [&str; 3] =
    ["collective_dismissal.least_dismissed", "collective_dismissal.days_by_staff", "collective_dismissal.within_days"];

/// The law of France on one day.
#[derive(Debug)]
pub(super) struct France {
    /// For executives (cadres), then for others.
    charges: [Vec<Charge>; 2],
    minimum: Amount,
    full_time_week: Decimal,
    deductions: [Vec<Line>; 2],
    social: Social,
    /// Not in plans of the edition before.
    collective: Option<Collective>,
}

/// A contribution of the worker: its id, its slice of a month's pay, and its parameters.
type Line = (&'static str, Slice, Vec<&'static str>);

/// The general social contribution and the debt contribution.
#[derive(Debug)]
struct Social {
    abatement: Slice,
    rates: [(&'static str, &'static str, Millionths); 3],
}

/// Amounts that bound slices of a month's pay.
struct Ceilings {
    one: Amount,
    unemployment: Amount,
    second: Amount,
}

impl Ceilings {
    fn from_rules(rules: &InForce<'_>) -> Result<Self, Problem> {
        let one = rules.amount("pss.monthly")?;
        let times = |id: &str| Ok::<_, Problem>(one.times(rules.value(id)?, Rounding::HalfUp));
        Ok(Self {
            one,
            unemployment: times("employer.ceiling_unemployment_pss")?,
            second: times("employer.ceiling_t2_pss")?,
        })
    }
}

impl France {
    pub(super) fn from_rules(rules: &InForce<'_>, employer: &Employer) -> Result<Self, Problem> {
        Ok(Self {
            charges: [charges(rules, employer.posts, true)?, charges(rules, employer.posts, false)?],
            minimum: rules.amount(MINIMUM_WAGE[0])?,
            full_time_week: rules.value("full_time.hours_a_week")?,
            deductions: [deductions(rules, true)?, deductions(rules, false)?],
            social: Social::from_rules(rules)?,
            collective: collective(rules).ok(),
        })
    }
}

/// A charge by its parameter, on a slice of a month's pay.
fn charge(rules: &InForce<'_>, id: &'static str, parameters: &[&'static str], slice: Slice) -> Result<Charge, Problem> {
    let slice = Slice { rate: millionths(rules, parameters[0])?, ..slice };
    Ok(Charge::contribution(id, MONTHS, Formula::Slice(slice), parameters))
}

/// The employer's contributions for a month's pay, the general reduction last.
pub(super) fn charges(rules: &InForce<'_>, posts: Decimal, executive: bool) -> Result<Vec<Charge>, Problem> {
    let ceilings = Ceilings::from_rules(rules)?;
    let small = posts < rules.value("employer.headcount_small")?;
    let large = posts >= rules.value("employer.headcount_large")?;
    let all = Slice::all(Millionths::ONE, Rounding::HalfUp);
    let first = Slice { up_to: ceilings.one, ..all };
    let second = Slice { above: ceilings.one, up_to: ceilings.second, ..all };
    let unemployment = Slice { up_to: ceilings.unemployment, ..all };
    let both = Slice { only_over: ceilings.one, up_to: ceilings.second, ..all };
    const PSS: &str = "pss.monthly";
    const SECOND: &str = "employer.ceiling_t2_pss";
    const FOURTH: &str = "employer.ceiling_unemployment_pss";

    let mut found = vec![
        lowered(
            rules,
            "sickness",
            ["employer.maladie", "employer.maladie_reduction", "employer.maladie_reduction_up_to_smic"],
        )?,
        lowered(
            rules,
            "family",
            [
                "employer.allocations_familiales",
                "employer.allocations_familiales_reduction",
                "employer.allocations_familiales_reduction_up_to_smic",
            ],
        )?,
        charge(rules, "old-age-capped", &["employer.vieillesse_plafonnee", PSS], first)?,
        charge(rules, "old-age", &["employer.vieillesse_deplafonnee"], all)?,
        charge(rules, "unemployment", &["employer.chomage", PSS, FOURTH], unemployment)?,
        charge(rules, "wage-guarantee", &["employer.ags", PSS, FOURTH], unemployment)?,
        charge(rules, "accidents", &["employer.at_mp"], all)?,
        charge(rules, "pension-first", &["employer.agirc_arrco_t1", PSS], first)?,
        charge(rules, "pension-second", &["employer.agirc_arrco_t2", PSS, SECOND], second)?,
        charge(rules, "balance-first", &["employer.ceg_t1", PSS], first)?,
        charge(rules, "balance-second", &["employer.ceg_t2", PSS, SECOND], second)?,
        charge(rules, "technical-balance", &["employer.cet", PSS, SECOND], both)?,
        match large {
            true => charge(rules, "housing-aid", &["employer.fnal_50_plus", "employer.headcount_large"], all)?,
            false => charge(rules, "housing-aid", &["employer.fnal_under_50", PSS, "employer.headcount_large"], first)?,
        },
        charge(rules, "autonomy", &["employer.csa"], all)?,
        charge(rules, "social-dialogue", &["employer.dialogue_social"], all)?,
        match small {
            true => charge(rules, "training", &["employer.formation_under_11", "employer.headcount_small"], all)?,
            false => charge(rules, "training", &["employer.formation_11_plus", "employer.headcount_small"], all)?,
        },
        charge(rules, "apprenticeship", &["employer.taxe_apprentissage"], all)?,
        charge(rules, "mobility", &["employer.versement_mobilite"], all)?,
    ];
    if large {
        found.push(charge(rules, "housing", &["employer.peec_50_plus", "employer.headcount_large"], all)?);
    }
    if executive {
        found.push(charge(rules, "executives", &["employer.apec", PSS, FOURTH], unemployment)?);
        found.push(charge(rules, "executives-cover", &["employer.prevoyance_cadres", PSS], first)?);
        if !small {
            let levy = "employer.forfait_social";
            let rate = exactly(rules.value(levy)? * rules.value("employer.prevoyance_cadres")?, levy)?;
            let parameters = [levy, "employer.prevoyance_cadres", PSS, "employer.headcount_small"];
            let formula = Formula::Slice(Slice { rate, ..first });
            found.push(Charge::contribution("executives-cover-levy", MONTHS, formula, &parameters));
        }
    }
    let health = rules.amount("employer.mutuelle")?;
    let fixed =
        |id, amount, parameters: &[&'static str]| Charge::contribution(id, MONTHS, Formula::Fixed(amount), parameters);
    found.push(fixed("health-cover", health, &["employer.mutuelle"]));
    if !small {
        let levied = health.times(rules.value("employer.forfait_social")?, Rounding::HalfUp);
        let parameters = ["employer.forfait_social", "employer.mutuelle", "employer.headcount_small"];
        found.push(fixed("health-cover-levy", levied, &parameters));
    }
    found.push(reduction(rules, large)?);
    Ok(found)
}

/// A rate on all pay, lower up to a multiple of the minimum wage.
fn lowered(rules: &InForce<'_>, id: &'static str, parameters: [&'static str; 3]) -> Result<Charge, Problem> {
    let [rate, less, up_to] = parameters;
    let (full, less) = (rules.value(rate)?, rules.value(less)?);
    if less.is_zero() {
        return charge(rules, id, &[rate, parameters[1]], Slice::all(Millionths::ONE, Rounding::HalfUp));
    }
    let formula = Formula::Step {
        up_to: month_of(rules, "smic.hourly")? * rules.value(up_to)?,
        shared: true,
        low: exactly(full - less, rate)?,
        high: exactly(full, rate)?,
    };
    let parameters = [parameters[0], parameters[1], up_to, "smic.hourly", "smic.hours_a_month"];
    Ok(Charge::contribution(id, MONTHS, formula, &parameters))
}

/// A month's minimum wage for full-time work, in cents with their fractions.
fn month_of(rules: &InForce<'_>, hourly: &str) -> Result<Decimal, Problem> {
    Ok(rules.amount(hourly)?.minor() * rules.value("smic.hours_a_month")?)
}

/// The general reduction (Code de la sécurité sociale art. L241-13 and D241-7): until 2025 on low pay up to
/// 1.6 times the minimum wage, from 2026 up to three times it.
pub(super) fn reduction(rules: &InForce<'_>, large: bool) -> Result<Charge, Problem> {
    const DECIMALS: &str = "general_reduction.coefficient_decimals";
    let decimals = whole(rules, DECIMALS)?;
    let (reduction, parameters) = match rules.has_begun("rgdu.up_to_smic") {
        true => {
            let up_to = rules.value("rgdu.up_to_smic")?;
            let delta = if large { "rgdu.delta_50_plus" } else { "rgdu.delta_under_50" };
            let quarters = Reduction::quarters_in(rules.value("rgdu.power")?)
                .ok_or_else(|| Problem::new(Code::RateTooFine, super::rules_place()).with("parameter", "rgdu.power"))?;
            let reduction = Reduction {
                minimum: month_of(rules, "rgdu.smic_reference")?,
                up_to,
                least: rules.value("rgdu.least")?,
                delta: rules.value(delta)?,
                quarters,
                decimals,
            };
            let parameters = vec![
                "rgdu.least",
                DECIMALS,
                delta,
                "rgdu.power",
                "rgdu.up_to_smic",
                "rgdu.smic_reference",
                "smic.hours_a_month",
                "employer.headcount_large",
            ];
            (reduction, parameters)
        }
        false => {
            let most = if large { "rgcp.most_50_plus" } else { "rgcp.most_under_50" };
            let reduction = Reduction {
                minimum: month_of(rules, "smic.hourly")?,
                up_to: rules.value("rgcp.up_to_smic")?,
                least: Decimal::ZERO,
                delta: rules.value(most)?,
                quarters: Reduction::LINEAR,
                decimals,
            };
            let parameters = vec![
                most,
                DECIMALS,
                "rgcp.up_to_smic",
                "smic.hourly",
                "smic.hours_a_month",
                "employer.headcount_large",
            ];
            (reduction, parameters)
        }
    };
    Ok(Charge::contribution("general-reduction", MONTHS, Formula::Reduction(reduction), &parameters))
}

/// What a worker pays on a month's pay, before the social contributions.
fn deductions(rules: &InForce<'_>, executive: bool) -> Result<Vec<Line>, Problem> {
    let ceilings = Ceilings::from_rules(rules)?;
    let all = Slice::all(Millionths::ONE, Rounding::HalfUp);
    let first = Slice { up_to: ceilings.one, ..all };
    let second = Slice { above: ceilings.one, up_to: ceilings.second, ..all };
    let both = Slice { only_over: ceilings.one, up_to: ceilings.second, ..all };
    let unemployment = Slice { up_to: ceilings.unemployment, ..all };
    let (pss, eight, four) = ("pss.monthly", "employer.ceiling_t2_pss", "employer.ceiling_unemployment_pss");
    let mut lines = vec![
        ("old-age-capped", vec!["employee.vieillesse_plafonnee", pss], first),
        ("old-age", vec!["employee.vieillesse_deplafonnee"], all),
        ("pension-first", vec!["employee.agirc_arrco_t1", pss], first),
        ("pension-second", vec!["employee.agirc_arrco_t2", pss, eight], second),
        ("balance-first", vec!["employee.ceg_t1", pss], first),
        ("balance-second", vec!["employee.ceg_t2", pss, eight], second),
        ("technical-balance", vec!["employee.cet", pss, eight], both),
        ("local-sickness", vec!["employee.alsace_moselle"], all),
    ];
    if executive {
        lines.push(("executives", vec!["employee.apec", pss, four], unemployment));
    }
    let mut found = Vec::new();
    for (id, parameters, slice) in lines {
        found.push((id, Slice { rate: millionths(rules, parameters[0])?, ..slice }, parameters));
    }
    Ok(found)
}

impl Social {
    fn from_rules(rules: &InForce<'_>) -> Result<Self, Problem> {
        let abatement = millionths(rules, "employee.csg_abatement")?;
        let rate = |id| millionths(rules, id);
        Ok(Self {
            abatement: Slice::up_to(Ceilings::from_rules(rules)?.unemployment, abatement, Rounding::HalfUp),
            rates: [
                ("csg-deductible", "employee.csg_deductible", rate("employee.csg_deductible")?),
                ("csg-non-deductible", "employee.csg_non_deductible", rate("employee.csg_non_deductible")?),
                ("crds", "employee.crds", rate("employee.crds")?),
            ],
        })
    }

    /// Returns what is owed on a month's pay at a rate: the base keeps its fractions of a cent.
    fn on(&self, pay: Amount, rate: Millionths) -> Amount {
        let abated = pay.min(self.abatement.up_to).minor() * self.abatement.rate.rate();
        Amount::from_minor((pay.minor() - abated) * rate.rate(), Rounding::HalfUp)
    }
}

/// Consultation where as many go as make a large collective dismissal, by the staff of the firm (Code du travail
/// arts L1233-28, L1233-30 and L1233-39).
fn collective(rules: &InForce<'_>) -> Result<Collective, Problem> {
    let [least, days, within] = COLLECTIVE;
    Ok(Collective {
        least: flat(rules, least)?,
        days_by_staff: rules.bands(days)?.to_vec(),
        within_days: Some(whole(rules, within)?),
        parameters: &COLLECTIVE,
        ..Collective::default()
    })
}

impl Country for France {
    fn full_time_week(&self) -> Option<Decimal> {
        Some(self.full_time_week)
    }

    fn not_modelled(&self) -> &'static [&'static str] {
        &["open-fr-own", "open-fr-more", "open-fr-contracts"]
    }

    fn charges(&self, worker: &Worker) -> &[Charge] {
        &self.charges[usize::from(!worker.executive)]
    }

    fn minimum_hourly(&self, _age: Option<u32>, _apprentice_rate: bool) -> Option<Amount> {
        Some(self.minimum)
    }

    fn minimum_parameters(&self) -> &'static [&'static str] {
        &MINIMUM_WAGE
    }

    /// Net before income tax, whose rate is personal.
    fn take_home(&self, yearly: Amount, worker: &Worker) -> Option<TakeHome> {
        let lines = &self.deductions[usize::from(!worker.executive)];
        Some(take_home_of(yearly, MONTHS, lines, &self.social))
    }

    fn collective_dismissal(&self, dismissed: u32, staff: u32) -> Option<Consultation> {
        self.collective.as_ref()?.of(dismissed, staff)
    }

    fn collective_dismissal_parameters(&self) -> &'static [&'static str] {
        if self.collective.is_some() { &COLLECTIVE } else { &[] }
    }
}

fn take_home_of(pay: Amount, periods: i64, lines: &[Line], social: &Social) -> TakeHome {
    let mut deductions: Vec<Deduction> = lines
        .iter()
        .map(|(id, slice, parameters)| Deduction {
            id,
            amount: super::over_a_year(pay, periods, |month| slice.on(month, Millionths::ONE)),
            parameters: parameters.clone(),
        })
        .collect();
    deductions.extend(social.rates.iter().map(|(id, parameter, rate)| Deduction {
        id,
        amount: super::over_a_year(pay, periods, |month| social.on(month, *rate)),
        parameters: vec![parameter, "employee.csg_abatement", "pss.monthly", "employer.ceiling_unemployment_pss"],
    }));
    TakeHome::of(pay, deductions)
}

/// Returns what reaches a worker of one month's pay, before income tax.
pub(super) fn take_home(rules: &InForce<'_>, month: Amount, executive: bool) -> Result<TakeHome, Problem> {
    Ok(take_home_of(month, 1, &deductions(rules, executive)?, &Social::from_rules(rules)?))
}
