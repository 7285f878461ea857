//! How much of each post's time goes into coordinating others: from its title, its level and how many it leads.

use std::collections::HashMap;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::titles::{Level, Titles};
use crate::decision::{Decision, Key};
use crate::firm::{Firm, Post};
use crate::money::Rate;
use crate::problem::Problem;
use crate::rules::InForce;

/// What a post spends on coordinating.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Coordinates {
    /// Its level among those who coordinate.
    pub level: Level,
    /// Share of its hours.
    pub share: Rate,
    /// Hours a week of all its posts, to the hundredth.
    pub hours: Decimal,
    /// Why it is so much.
    pub reason: Reason,
}

/// Why a share of a post's hours is taken as coordination.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reason {
    /// Somebody decided it for this post.
    Decided,
    /// Somebody decided one share for every manager, or the plan's edition knows one for all.
    OneForAll,
    /// A word in the title, and others report to it.
    Title {
        /// The word.
        word: String,
        /// Whether so few report to it that the share is lower.
        few: bool,
    },
    /// Its place in the tree: who reports to it.
    Tree {
        /// Whether so few report to it that the share is lower.
        few: bool,
    },
    /// A word in the title alone: no reporting lines are known.
    TitleAlone {
        /// The word.
        word: String,
    },
}

/// Shares by level and the rule for those who lead few; none where the plan's edition knows one share for all.
struct ByLevel {
    first_line: Rate,
    middle: Rate,
    top: Rate,
    few: Decimal,
    few_share: Rate,
}

impl ByLevel {
    fn read(rules: &InForce<'_>, middle: Rate) -> Option<Self> {
        let value = |id: &str| rules.value(id).ok();
        Some(Self {
            first_line: value("assumption.supervisory_share_first_line")?,
            middle,
            top: value("assumption.supervisory_share_top")?,
            few: value("assumption.few_reports")?,
            few_share: value("assumption.supervisory_share_few")?,
        })
    }

    fn share(&self, level: Level, few: bool) -> Rate {
        let share = match level {
            Level::FirstLine => self.first_line,
            Level::Middle => self.middle,
            Level::Top => self.top,
        };
        if few { share * self.few_share } else { share }
    }
}

/// Returns what each post spends on coordinating, in the order of the staff; none for those who coordinate nobody.
pub(super) fn of_each(
    firm: &Firm,
    decisions: &[Decision],
    titles: &Titles,
    rules: &InForce<'_>,
) -> (Vec<Option<Coordinates>>, Vec<Problem>) {
    let mut problems = Vec::new();
    let (for_all, own) = decided(decisions);
    let middle = rules.value("assumption.supervisory_share").unwrap_or_else(|problem| {
        problems.push(problem);
        Decimal::ZERO
    });
    let by_level = ByLevel::read(rules, middle).filter(|_| for_all.is_none());
    let lines_known = firm.structure.managers > 0;
    // A firm has few titles and many people.
    let mut levels: HashMap<&str, Option<(Level, &str)>> = HashMap::new();
    let each = firm.staff.iter().map(|post| {
        let title = post.title.as_deref();
        let title = title.and_then(|title| *levels.entry(title).or_insert_with(|| titles.level(title)));
        let decided = own.get(post.key.as_str()).copied();
        let manages = post.is_manager();
        let alone = !lines_known && by_level.is_some() && title.is_some();
        if !manages && !alone && decided.is_none_or(|share| share.is_zero()) {
            return None;
        }
        let level = title.map_or_else(|| level_in_tree(firm, post), |(level, _)| level);
        let (share, reason) = match (decided, &by_level, title) {
            (Some(share), ..) => (share, Reason::Decided),
            (None, None, _) => (for_all.unwrap_or(middle), Reason::OneForAll),
            (None, Some(by_level), Some((level, word))) if alone => {
                (by_level.share(level, false), Reason::TitleAlone { word: word.to_owned() })
            }
            (None, Some(by_level), title) => {
                let few = firm.led(post) < by_level.few;
                let reason = match title {
                    Some((_, word)) => Reason::Title { word: word.to_owned(), few },
                    None => Reason::Tree { few },
                };
                (by_level.share(level, few), reason)
            }
        };
        let hours = (share * post.hours_week).round_dp(2);
        Some(Coordinates { level, share, hours, reason })
    });
    (each.collect(), problems)
}

/// Returns the share decided for every manager and the shares decided for single posts.
fn decided(decisions: &[Decision]) -> (Option<Rate>, HashMap<&str, Rate>) {
    let mut for_all = None;
    let mut own: HashMap<&str, Rate> = HashMap::new();
    for decision in decisions {
        match decision {
            Decision::Coordination(coordination) => for_all = coordination.supervisory_share,
            Decision::CoordinationShare { key, share: Some(share) } => {
                own.insert(key, *share);
            }
            Decision::CoordinationShare { key, share: None } => {
                own.remove(key.as_str());
            }
            _ => {}
        }
    }
    (for_all, own)
}

fn level_in_tree(firm: &Firm, post: &Post) -> Level {
    match (post.manager, post.reports.iter().any(|&report| firm.staff[report as usize].is_manager())) {
        (None, true) => Level::Top,
        (Some(_), true) => Level::Middle,
        (_, false) => Level::FirstLine,
    }
}

/// Returns the keys of decisions about the coordination of posts that are not in the firm.
pub(super) fn unmatched<'a>(firm: &Firm, decisions: &'a [Decision]) -> Vec<&'a Key> {
    let keys: std::collections::HashSet<&str> = firm.staff.iter().map(|post| post.key.as_str()).collect();
    let named = decisions.iter().filter_map(|decision| match decision {
        Decision::CoordinationShare { key, share: Some(_) } => Some(key),
        _ => None,
    });
    named.filter(|key| !keys.contains(key.as_str())).collect()
}
