//! The bounds a plan is told with: a decision outside them is refused, or left out with a problem.

use rust_decimal::Decimal;

use super::{Answer, CashItem, Competitor, Decision, PayPolicy};
use crate::money::{Amount, Rate};

impl Decision {
    /// Returns the first value that is outside the bounds a plan is told with; none where all are inside.
    ///
    /// The bounds are wide: what is merely unwise is for the story to say.
    pub fn out_of_bounds(&self) -> Option<OutOfBounds> {
        let check = |what, value: Decimal, least: i64, most: i64| {
            let (least, most) = (Decimal::from(least), Decimal::from(most));
            (value < least || value > most).then_some(OutOfBounds { what, least, most })
        };
        let hourly = |rate: &Option<Amount>| rate.and_then(|rate| check("hourly", rate.minor(), 0, 100_000_000));
        let hours = |what, hours: Option<Decimal>| hours.and_then(|hours| check(what, hours, 0, WEEK));
        let sum = |what, sum: Option<Amount>| sum.and_then(|sum| check(what, sum.minor(), 0, MOST_PAY));
        let share = |what, share: Option<Rate>| share.and_then(|share| check(what, share, 0, 1));
        match self {
            Self::Answer { answer: Answer::Hourly { hours_week }, .. }
            | Self::Answers { answer: Answer::Hourly { hours_week }, .. } => hours("hours-week", Some(*hours_week)),
            Self::Answer { answer: Answer::Daily { days_week }, .. }
            | Self::Answers { answer: Answer::Daily { days_week }, .. } => check("days-week", *days_week, 0, WEEK_DAYS),
            Self::Answer { answer: Answer::Pay { yearly }, .. }
            | Self::Answers { answer: Answer::Pay { yearly }, .. } => check("pay", yearly.minor(), 0, MOST_PAY),
            Self::Corrected { posts } => {
                posts.iter().find_map(|one| hours("hours-week", one.hours_week).or_else(|| sum("pay", one.yearly)))
            }
            Self::Cells(plan) => {
                let sizes = plan.cells.iter().flat_map(|cell| cell.members.values());
                sizes.filter_map(|size| check("cell-size", *size, 0, MOST_POSTS)).next()
            }
            Self::PayPolicy(PayPolicy::Equal { hourly: rate, .. }) => hourly(rate),
            Self::PayPolicy(
                PayPolicy::RatioCap { ratio, floor, .. } | PayPolicy::Banded { ratio, floor, bands: 0, .. },
            ) => check("ratio", *ratio, 1, 1_000).or_else(|| hourly(floor)),
            Self::PayPolicy(PayPolicy::Banded { ratio, floor, bands, .. }) => check("ratio", *ratio, 1, 1_000)
                .or_else(|| hourly(floor))
                .or_else(|| check("bands", (*bands).into(), 1, MOST_BANDS)),
            Self::PayPolicy(PayPolicy::Hours { budget, .. }) => sum("budget", *budget),
            Self::PayPolicy(PayPolicy::Need { budget, dependant, housing, disability, .. }) => sum("budget", *budget)
                .or_else(|| sum("need", Some(*dependant)))
                .or_else(|| sum("need", Some(*disability)))
                .or_else(|| share("housing", Some(*housing))),
            Self::CoordinationShare { share: part, .. } => share("supervisory-share", *part),
            Self::ShareWeek { cells, .. } => cells.values().find_map(|part| share("share-of-week", Some(*part))),
            Self::Cover { people, .. } => check("cover", (*people).into(), 0, MOST_POSTS),
            Self::Mandate(mandate) => check("term", mandate.weeks.into(), 1, MOST_WEEKS),
            Self::Rota(rota) => check("term", rota.weeks_each.into(), 1, MOST_WEEKS)
                .or_else(|| check("gap", rota.gap_weeks.into(), 0, MOST_WEEKS)),
            Self::TaskHours { today, after, .. } => hours("task-hours", *today).or_else(|| hours("task-hours", *after)),
            Self::OwnTask(task) => hours("task-hours", Some(task.hours_week)),
            Self::MarketPay { yearly, .. } => sum("pay", *yearly),
            Self::MarketFloor { share: part } => share("market-floor", *part),
            Self::Need { housing, dependants, .. } => {
                sum("need", Some(*housing)).or_else(|| check("dependants", (*dependants).into(), 0, MOST_DEPENDANTS))
            }
            Self::Coordination(coordination) => share("supervisory-share", coordination.supervisory_share)
                .or_else(|| share("kept", coordination.kept))
                .or_else(|| hours("cell-hours", coordination.cell_hours))
                .or_else(|| hours("council-hours", coordination.council_hours)),
            Self::Productivity { gain } => check("gain", *gain, -1, 100),
            Self::CashItem { item: Some(CashItem { amount, every_weeks, .. }), .. } => sum("cash-item", Some(*amount))
                .or_else(|| every_weeks.and_then(|weeks| check("every-weeks", weeks.into(), 1, MOST_WEEKS))),
            Self::CashAction { week, .. } => check("cash-week", (*week).into(), 1, MOST_WEEKS),
            Self::Range { draws, .. } => check("draws", (*draws).into(), LEAST_DRAWS, MOST_DRAWS),
            Self::Spread { parameter, spread } => spread.and_then(|spread| {
                let (least, most) = parameter.bounds();
                let ends = [spread.low, spread.likely, spread.high];
                ends.into_iter().find_map(|end| check("spread", end, least, most))
            }),
            Self::OwnFigure { value, .. } => value.and_then(|value| check("own-figure", value, 0, MOST_OWN_FIGURE)),
            Self::RuleWording { worded: Some(worded), reason, .. } => {
                let length = |text: &str| Decimal::from(text.len());
                [&worded.title, &worded.text, &worded.plain, reason]
                    .into_iter()
                    .find_map(|text| check("rule-words", length(text), 0, MOST_LETTERS))
            }
            Self::Funding(funding) => funding.out_of_bounds(),
            Self::Worth(worth) => worth.out_of_bounds(),
            Self::Expected(expected) => expected.out_of_bounds(),
            Self::Competitor { competitor } => competitor.as_ref().and_then(Competitor::out_of_bounds),
            Self::Answer { answer: Answer::Yearly | Answer::SetAside, .. }
            | Self::Answers { answer: Answer::Yearly | Answer::SetAside, .. }
            | Self::EmploymentAllowance { .. }
            | Self::NewCell { .. }
            | Self::RenameCell { .. }
            | Self::DissolveCell { .. }
            | Self::MoveToCell { .. }
            | Self::Target { .. }
            | Self::Pin { .. }
            | Self::Apart { .. }
            | Self::Bench { .. }
            | Self::Wave { .. }
            | Self::Councils { .. }
            | Self::Recall { .. }
            | Self::Grant(_)
            | Self::Revoke { .. }
            | Self::TaskHolders { .. }
            | Self::TaskHolder { .. }
            | Self::TaskLeftOut { .. }
            | Self::Route { .. }
            | Self::Evidence { .. }
            | Self::PayPolicy(PayPolicy::Keep)
            | Self::Start { .. }
            | Self::AccountHead { .. }
            | Self::CashItem { item: None, .. }
            | Self::Form { .. }
            | Self::Blank { .. }
            | Self::RuleTaken { .. }
            | Self::RuleWording { worded: None, .. }
            | Self::ReportsTo { .. }
            | Self::ManagerMeant { .. }
            | Self::LeadingZeros { .. }
            | Self::LoopsCut { .. }
            | Self::Top { .. }
            | Self::BuildLines { .. } => None,
        }
    }
}

/// Hours in a week.
const WEEK: i64 = 168;
/// Days of a week.
const WEEK_DAYS: i64 = 7;
/// The largest yearly pay that is counted with, in minor units: as in the import.
const MOST_PAY: i64 = 100_000_000_000_000;
/// The most posts one row stands for.
const MOST_POSTS: i64 = 1_000_000_000;

/// The most bands of pay.
const MOST_BANDS: i64 = 100;
/// The longest term or gap, in weeks: ten years.
const MOST_WEEKS: i64 = 520;
/// The most people one person keeps.
const MOST_DEPENDANTS: i64 = 30;
/// The fewest and the most draws of a range.
const LEAST_DRAWS: i64 = 100;
const MOST_DRAWS: i64 = 1_000_000;
/// Letters of the wording of one rule: more is not a rule but another document.
const MOST_LETTERS: i64 = 50_000;
/// The largest figure a firm has for itself: rates are far below it, monthly amounts too.
const MOST_OWN_FIGURE: i64 = 1_000_000;

/// A value of a decision that no plan can be told with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutOfBounds {
    /// Which value: `value-<what>` in the words.
    pub what: &'static str,
    /// The least allowed.
    pub least: Decimal,
    /// The most allowed.
    pub most: Decimal,
}
