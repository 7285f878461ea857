//! The legal routes of a country when cash runs out: what each needs, what directors owe meanwhile, and the last day on
//! which it can sensibly be begun. Routes are data, with how well each statute is known.

use jiff::ToSpan;
use serde::{Deserialize, Serialize};
use toml::Spanned;

use crate::Date;
use crate::diagnosis::titles::is_id;
use crate::problem::{Arg, Code, Place, Problem};
use crate::proposal::Source;
use crate::rules::{Verified, country};

/// Legal routes, every country that is known.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rescue {
    /// Its countries.
    pub countries: Vec<CountryRoutes>,
}

/// The routes of one country.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CountryRoutes {
    /// Its id.
    pub jurisdiction: String,
    /// The routes, the gentlest first.
    pub routes: Vec<LegalRoute>,
    /// What directors owe once a firm is failing.
    pub duties: Vec<Provision>,
    /// Whose claims are paid before whose; empty where it is not known.
    pub ranks: Vec<Rank>,
}

/// Where something stands in law.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Provision {
    /// Its id, once in a country.
    pub id: String,
    /// Statute and section.
    pub statute: String,
    /// Where it stands in public; none where nobody opened it.
    pub link: Option<String>,
    /// How well it is known.
    pub verified: Verified,
    /// What a reader should know.
    pub note: Option<String>,
}

/// A legal route.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LegalRoute {
    /// Where it stands in law.
    pub law: Provision,
    /// Days it takes before cash runs out, by how many people work there, the fewest first; below zero, days the law
    /// leaves after that. It is not asked of fewer people than the first says.
    pub lead: Vec<Lead>,
    /// What the days rest on.
    pub lead_basis: LeadBasis,
}

/// How many days a route takes from a number of people on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lead {
    /// The least people.
    pub people: u32,
    /// The days.
    pub days: i32,
}

/// What a number of days rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LeadBasis {
    /// The statute named.
    Statutory,
    /// A judgement of how long it takes to prepare.
    Judgement,
}

/// Claims of one rank.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rank {
    /// Whose claims; of one rank, alike.
    pub claims: Vec<Claim>,
    /// Where it stands in law.
    pub law: Provision,
}

/// Who has a claim on a firm that closes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Claim {
    /// Who owns what is on hire purchase.
    HirePurchase,
    /// The bank and other lenders.
    Loan,
    /// The costs of winding up.
    Costs,
    /// The tax office.
    Taxes,
    /// Everybody whose job ends, for redundancy and notice.
    Employees,
    /// Suppliers and everybody else.
    Creditors,
}

impl Claim {
    /// Every one.
    pub const ALL: [Self; 6] =
        [Self::HirePurchase, Self::Loan, Self::Costs, Self::Taxes, Self::Employees, Self::Creditors];

    /// Returns the message of its name.
    pub fn label(self) -> String {
        format!("claim-{}", super::id(&self))
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenFile {
    route: Vec<Spanned<WrittenRoute>>,
    #[serde(default)]
    duty: Vec<Spanned<Provision>>,
    #[serde(default)]
    rank: Vec<Spanned<WrittenRank>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenRoute {
    id: String,
    statute: String,
    link: Option<String>,
    verified: Verified,
    note: Option<String>,
    lead_days: Option<i32>,
    #[serde(default)]
    lead_by_people: Vec<Lead>,
    lead_basis: LeadBasis,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenRank {
    claims: Vec<Claim>,
    statute: String,
    link: Option<String>,
    verified: Verified,
    note: Option<String>,
}

impl Rescue {
    /// Reads files of routes (path and TOML text), one a country. Fails on a file that breaks the format, naming it and
    /// the line.
    pub fn parse(files: &[(&str, &str)]) -> Result<Self, String> {
        let mut countries = Vec::new();
        for (name, text) in files {
            let source = Source::new(name, text);
            let file: WrittenFile = source.read()?;
            let jurisdiction = name.rsplit('/').next().unwrap_or_default().trim_end_matches(".toml").to_owned();
            let mut seen: Vec<String> = Vec::new();
            let mut once = |at: usize, law: Provision| -> Result<Provision, String> {
                check(&law).map_err(|fault| source.at(at, &format!("{}: {fault}", law.id)))?;
                if seen.contains(&law.id) {
                    return Err(source.at(at, &format!("{}: it stands twice", law.id)));
                }
                seen.push(law.id.clone());
                Ok(law)
            };
            let mut found = CountryRoutes { jurisdiction, routes: Vec::new(), duties: Vec::new(), ranks: Vec::new() };
            for written in file.route {
                let at = written.span().start;
                let WrittenRoute { id, statute, link, verified, note, lead_days, lead_by_people, lead_basis } =
                    written.into_inner();
                let law = once(at, Provision { id, statute, link, verified, note })?;
                let lead = match lead_days {
                    Some(days) if lead_by_people.is_empty() => vec![Lead { people: 0, days }],
                    None if !lead_by_people.is_empty() => lead_by_people,
                    _ => return Err(source.at(at, &format!("{}: say `lead_days`, or else `lead_by_people`", law.id))),
                };
                if lead.windows(2).any(|two| two[0].people >= two[1].people) {
                    return Err(source.at(at, &format!("{}: `lead_by_people` rises", law.id)));
                }
                found.routes.push(LegalRoute { law, lead, lead_basis });
            }
            for written in file.duty {
                let at = written.span().start;
                found.duties.push(once(at, written.into_inner())?);
            }
            let mut ranked: Vec<Claim> = Vec::new();
            for (number, written) in (1..).zip(file.rank) {
                let at = written.span().start;
                let WrittenRank { claims, statute, link, verified, note } = written.into_inner();
                if claims.is_empty() || claims.iter().any(|claim| ranked.contains(claim)) {
                    return Err(source.at(at, "every rank has a claim, and a claim one rank"));
                }
                ranked.extend(&claims);
                let law = once(at, Provision { id: format!("rank-{number}"), statute, link, verified, note })?;
                found.ranks.push(Rank { claims, law });
            }
            if !ranked.is_empty() && ranked.len() < Claim::ALL.len() {
                return Err(source.at(0, "an order of claims names every claim"));
            }
            countries.push(found);
        }
        Ok(Self { countries })
    }

    /// Returns the routes under a jurisdiction, such as `gb` or `us-tx`; none where they are not known.
    pub fn of(&self, jurisdiction: &str) -> Option<&CountryRoutes> {
        self.countries.iter().find(|one| one.jurisdiction == country(jurisdiction))
    }
}

fn check(law: &Provision) -> Result<(), &'static str> {
    if !is_id(&law.id) {
        return Err("no id: small letters and digits with hyphens between");
    }
    if law.statute.trim().is_empty() {
        return Err("no source: say the statute and section");
    }
    match (&law.link, law.verified) {
        (_, Verified::Own) => Err("`own` is for figures entered in a plan"),
        (Some(_), Verified::No) => Err("a link nobody opened: take it out, or open it"),
        (None, Verified::Primary | Verified::Secondary) => Err("no link: say where it was read"),
        (Some(link), _) if !link.starts_with("https://") && !link.starts_with("http://") => {
            Err("no link: say where it was read")
        }
        _ => Ok(()),
    }
}

impl LegalRoute {
    /// Returns the days it takes with so many people; none where it is not asked of so few.
    pub fn lead_days(&self, people: u32) -> Option<i32> {
        self.lead.iter().rev().find(|lead| lead.people <= people).map(|lead| lead.days)
    }
}

impl CountryRoutes {
    /// Returns the order of claims, those of one rank together; none where it is not known.
    pub fn order(&self) -> Option<Vec<Vec<Claim>>> {
        (!self.ranks.is_empty()).then(|| self.ranks.iter().map(|rank| rank.claims.clone()).collect())
    }

    /// Returns the message of a route's name.
    pub fn route_label(&self, route: &LegalRoute) -> String {
        format!("rescue-{}-{}", self.jurisdiction, route.law.id)
    }

    /// Returns the message of what directors owe on a route.
    pub fn route_duty(&self, route: &LegalRoute) -> String {
        format!("rescue-{}-{}-duty", self.jurisdiction, route.law.id)
    }

    /// Returns the message of what must be true for a route.
    pub fn route_needs(&self, route: &LegalRoute) -> String {
        format!("rescue-{}-{}-needs", self.jurisdiction, route.law.id)
    }

    /// Returns the message of what directors owe by one of the duties.
    pub fn duty_label(&self, duty: &Provision) -> String {
        format!("rescue-duty-{}-{}", self.jurisdiction, duty.id)
    }
}

/// A route against the calendar.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dated {
    /// The route.
    pub route: LegalRoute,
    /// The days it takes; none where it is not asked of so few people.
    pub lead_days: Option<i32>,
    /// The last day it can sensibly be begun; none while it is not known when cash runs out, or without days.
    pub last_day: Option<Date>,
    /// Whether that day is past.
    pub late: bool,
}

/// Sets the routes of a country against the day cash runs out; none: it is not known to. `people`: how many work there;
/// they count as if in one establishment, and as if every job ended.
pub fn dated(routes: &CountryRoutes, as_of: Date, runs_out: Option<Date>, people: u32) -> (Vec<Dated>, Vec<Problem>) {
    let mut problems = Vec::new();
    let dated = routes
        .routes
        .iter()
        .map(|route| {
            let lead_days = route.lead_days(people);
            let last_day = runs_out.zip(lead_days).map(|(day, lead)| day.saturating_sub(lead.days()));
            let late = last_day.is_some_and(|last| last < as_of);
            if let Some(last) = last_day.filter(|_| late) {
                let problem = Problem::new(Code::RescueLate, Place::address("viability.rescue"));
                problems.push(problem.with("route", Arg::Word(routes.route_label(route))).with("date", last));
            }
            Dated { route: route.clone(), lead_days, last_day, late }
        })
        .collect();
    (dated, problems)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    const SOUND: &str = "[[route]]
id = \"administration\"
statute = \"An Act s.1\"
verified = \"no\"
lead_days = 14
lead_basis = \"judgement\"
[[route]]
id = \"filing\"
statute = \"An Act s.2\"
link = \"https://example.org/act\"
verified = \"secondary\"
lead_days = -45
lead_basis = \"statutory\"
[[duty]]
id = \"creditors\"
statute = \"An Act s.3\"
verified = \"no\"
";

    #[test]
    fn a_route_is_dated_back_from_the_day_cash_runs_out() {
        let rescue = Rescue::parse(&[("rescue/gb.toml", SOUND)]).unwrap();
        let routes = rescue.of("gb-sct").unwrap();
        let (found, problems) = dated(routes, date(2026, 10, 30), Some(date(2026, 11, 10)), 42);
        // 14 days before 10 November is 27 October; 45 days after it is 25 December.
        let days: Vec<_> = found.iter().map(|one| (one.last_day, one.late)).collect();
        assert_eq!(days, [(Some(date(2026, 10, 27)), true), (Some(date(2026, 12, 25)), false)]);
        assert_eq!(problems.len(), 1);
        let (found, problems) = dated(routes, date(2026, 10, 30), None, 42);
        assert!(found.iter().all(|one| one.last_day.is_none()) && problems.is_empty());
        assert_eq!((rescue.of("fr"), routes.order()), (None, None));
        assert_eq!(routes.route_label(&routes.routes[0]), "rescue-gb-administration");
    }

    /// 30 days from 20 people and 45 from 100: 42 people take 30, and of 19 nothing is asked.
    #[test]
    fn a_route_takes_its_days_by_how_many_people_there_are() {
        let by_people = "lead_by_people = [{ people = 20, days = 30 }, { people = 100, days = 45 }]";
        let rescue = Rescue::parse(&[("gb.toml", &SOUND.replace("lead_days = 14", by_people))]).unwrap();
        let route = &rescue.of("gb").unwrap().routes[0];
        assert_eq!(
            [19, 20, 42, 99, 100].map(|people| route.lead_days(people)),
            [None, Some(30), Some(30), Some(30), Some(45)]
        );
        let (found, _) = dated(rescue.of("gb").unwrap(), date(2026, 10, 30), Some(date(2026, 11, 10)), 19);
        assert_eq!((found[0].last_day, found[0].late), (None, false));
    }

    #[test]
    fn a_broken_file_is_refused_with_its_line() {
        let cases = [
            ("id = \"filing\"", "id = \"administration\"", "gb.toml:7: administration: it stands twice"),
            ("id = \"filing\"", "id = \"The filing\"", "gb.toml:7: The filing: no id"),
            ("\"An Act s.2\"", "\" \"", "gb.toml:7: filing: no source"),
            ("\"secondary\"", "\"no\"", "gb.toml:7: filing: a link nobody opened"),
            ("\"secondary\"", "\"own\"", "gb.toml:7: filing: `own` is for"),
            ("link = \"https://example.org/act\"\n", "", "gb.toml:7: filing: no link"),
            ("lead_days = 14\n", "", "gb.toml:1: administration: say `lead_days`"),
            (
                "lead_days = 14",
                "lead_by_people = [{ people = 9, days = 1 }, { people = 9, days = 2 }]",
                "gb.toml:1: administration: `lead_by_people` rises",
            ),
            ("\"statutory\"", "\"perhaps\"", "gb.toml:13"),
            (
                "[[duty]]",
                "[[rank]]\nclaims = []\nstatute = \"s\"\nverified = \"no\"\n[[duty]]",
                "gb.toml:14: every rank",
            ),
            (
                "[[duty]]",
                "[[rank]]\nclaims = [\"loan\"]\nstatute = \"s\"\nverified = \"no\"\n[[duty]]",
                "gb.toml:1: an order of claims names every claim",
            ),
        ];
        for (from, to, said) in cases {
            assert!(SOUND.contains(from), "{from} is not in the file");
            let got = Rescue::parse(&[("gb.toml", &SOUND.replace(from, to))]).err().unwrap_or_default();
            assert!(got.starts_with(said), "{from} -> {to}: {got}");
        }
    }
}
