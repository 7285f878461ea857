//! The story of a firm becoming a flat cooperative, as pure functions over values.
//!
//! Read in this order: [`money`], [`problem`], [`rules`], [`law`], then the chapters
//! [`import`] → [`firm`] → `diagnosis` → [`proposal`] → [`savings`] → [`viability`] → `bylaws` → [`review`] → [`report`],
//! joined by `story::tell`; [`cases`] hold their formulae to others' figures. A chapter knows the ones before it and none after it.
//!
//! Nothing here reads a disk, a clock or an environment, and nothing is worded: outside
//! [`report`] there are codes and arguments only. Amounts are whole minor units, rates are exact
//! decimals, and every rounding has a name.

pub mod bylaws;
pub mod cases;
pub mod decision;
pub mod diagnosis;
pub mod firm;
pub mod halves;
pub mod import;
pub mod law;
pub mod money;
pub mod problem;
pub mod proposal;
pub mod report;
pub mod review;
pub mod rules;
pub mod savings;
pub mod story;
pub mod viability;

/// A day in the civil calendar.
pub type Date = jiff::civil::Date;
