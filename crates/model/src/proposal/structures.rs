//! Four structures side by side on the same people: what hierarchy costs becomes visible where nothing else differs.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::{CoordinationHours, PostAfter};
use crate::decision::Structure;
use crate::diagnosis::{Coordinates, Diagnosis};
use crate::firm::{Cost, Firm, Payroll};
use crate::money::{Amount, Rate, Rounding};

/// What one structure costs and what it leaves of everybody's time.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct StructureCost {
    /// Which.
    pub structure: Structure,
    /// A year's payroll.
    pub payroll: Payroll,
    /// Posts that direct others: appointed in the firm as it is, elected afterwards.
    pub managers: u32,
    /// Layers of posts that direct others, one below another.
    pub layers: u32,
    /// Tiers of councils.
    pub tiers: u32,
    /// Hours a week that go into coordinating, in posts that direct others or in tasks that are held.
    pub coordination: Decimal,
    /// Hours a week in cells, councils, board and assembly.
    pub meetings: Decimal,
    /// Hours a week left to produce in.
    pub productive: Decimal,
    /// What the coordinating and the meetings cost in a year, by the pay of whoever spends the hours.
    pub cost_of_coordination: Amount,
    /// Payroll for each productive hour, in minor units; none where there are none.
    pub per_productive_hour: Option<Amount>,
    /// The same as a multiple of today's.
    pub against_today: Option<Rate>,
}

/// Hours of meetings that no cell decides on.
#[derive(Debug, Clone, Copy)]
pub(super) struct Governing {
    /// Of everybody in the general assembly, a week.
    pub assembly: Decimal,
    /// Of the elected board, a week.
    pub board: Decimal,
    /// Share of other people's hours in meetings today.
    pub meetings_today: Rate,
    pub weeks_a_year: Decimal,
}

/// What the comparison is made of.
pub(super) struct Compared<'a> {
    pub firm: &'a Firm,
    pub diagnosis: &'a Diagnosis,
    /// Posts in the collective, in the order of the staff.
    pub after: &'a [Option<PostAfter>],
    /// Whose post stays with an elected manager in the mixed step.
    pub elected: &'a [bool],
    /// Coordination in the collective, and in the mixed step.
    pub collective: &'a CoordinationHours,
    pub mixed: &'a CoordinationHours,
    pub allowance_after: bool,
    pub governing: Governing,
}

/// Costs the four structures, the firm as it is first.
pub(super) fn compare(of: &Compared<'_>) -> Vec<StructureCost> {
    let structures = [Structure::AsIs, Structure::ElectedManagers, Structure::Mixed, Structure::Collective];
    let mut costs: Vec<StructureCost> = structures.iter().map(|&structure| cost(of, structure)).collect();
    let today = costs.first().and_then(|today| today.per_productive_hour);
    for cost in &mut costs {
        cost.against_today = cost
            .per_productive_hour
            .zip(today)
            .and_then(|(then, today)| then.minor().checked_div(today.minor()).map(|multiple| multiple.round_dp(4)));
    }
    costs
}

/// Whether a post goes on directing others.
fn directs(of: &Compared<'_>, structure: Structure, post: usize) -> bool {
    let coordinates = of.diagnosis.coordination.get(post).is_some_and(Option::is_some);
    match structure {
        Structure::AsIs | Structure::ElectedManagers => coordinates,
        Structure::Mixed => coordinates && of.elected[post],
        Structure::Collective => false,
    }
}

fn cost(of: &Compared<'_>, structure: Structure) -> StructureCost {
    let firm = of.firm;
    let mut sum = Cost::default();
    for (at, (post, after)) in firm.staff.iter().zip(of.after).enumerate() {
        let Some((before, after)) = post.cost.zip(*after) else { continue };
        // Whoever is elected to direct others, or works under somebody who is, keeps today's pay.
        let kept = match structure {
            Structure::AsIs | Structure::ElectedManagers => true,
            Structure::Mixed => of.elected[at],
            Structure::Collective => false,
        };
        sum = sum + if kept { before } else { after.cost };
    }
    let (drawings, allowance) = match structure {
        Structure::AsIs => (firm.payroll.owner_drawings, firm.allowance_claimed),
        _ => (Amount::ZERO, of.allowance_after),
    };
    let payroll = firm.charges.employer(sum, drawings, allowance);

    let paid: Decimal = firm.staff.iter().map(|post| post.hours_week).sum();
    let directing: Vec<(usize, &Coordinates)> = of
        .diagnosis
        .coordination
        .iter()
        .enumerate()
        .filter(|(at, _)| directs(of, structure, *at))
        .filter_map(|(at, coordinates)| Some((at, coordinates.as_ref()?)))
        .collect();
    let coordinating: Decimal = directing.iter().map(|(_, coordinates)| coordinates.hours).sum();
    let directors_hours: Decimal = directing.iter().map(|(at, _)| firm.staff[*at].hours_week).sum();
    let governing = &of.governing;
    let (kept, meetings) = match structure {
        Structure::AsIs => (Decimal::ZERO, Decimal::ZERO),
        Structure::ElectedManagers => (Decimal::ZERO, governing.assembly + governing.board),
        Structure::Mixed => (of.mixed.kept, of.mixed.deliberation + governing.board),
        Structure::Collective => (of.collective.kept, of.collective.deliberation),
    };
    let meetings_today = (paid - directors_hours) * governing.meetings_today;
    let coordination = coordinating + kept;
    let productive = paid - meetings_today - coordination - meetings;

    // The hours of those who direct cost what those people cost; everybody else's cost what an hour costs on average.
    let direct: Decimal = directing
        .iter()
        .filter_map(|(at, coordinates)| Some(firm.staff[*at].cost?.total().minor() * coordinates.share))
        .sum();
    let mean_hour = sum.total().minor().checked_div(paid).unwrap_or_default();
    let cost_of_coordination = Amount::from_minor(direct + (kept + meetings) * mean_hour, Rounding::HalfUp);
    let hours_a_year = productive * governing.weeks_a_year;
    let per_hour = payroll.total().minor().checked_div(hours_a_year).filter(|_| productive > Decimal::ZERO);
    let layers =
        directing.iter().filter_map(|(at, _)| firm.staff[*at].layer).collect::<std::collections::BTreeSet<_>>();
    StructureCost {
        structure,
        payroll,
        managers: u32::try_from(directing.len()).unwrap_or(u32::MAX),
        layers: u32::try_from(layers.len()).unwrap_or(u32::MAX),
        tiers: match structure {
            Structure::AsIs | Structure::ElectedManagers => 0,
            Structure::Mixed => of.mixed.tiers,
            Structure::Collective => of.collective.tiers,
        },
        coordination,
        meetings,
        productive,
        cost_of_coordination,
        per_productive_hour: per_hour.map(|hour| Amount::from_minor(hour, Rounding::HalfUp)),
        against_today: None,
    }
}
