//! Rows on their way: what they say before keys, managers and pay are settled.

use std::borrow::Cow;
use std::sync::Arc;

use rust_decimal::Decimal;

use super::super::pay::Stated;
use super::super::reporting::Reference;
use super::super::word_list::WordList;
use super::super::{Beside, ControlTotal, Row, SetAside};
use crate::Date;
use crate::money::Currency;

/// A row on its way: what it says before keys, managers and pay are settled.
pub(in super::super) struct Draft<'a> {
    pub(in super::super) row: Row,
    /// Its id as the file has it.
    pub(in super::super) id: Option<&'a str>,
    /// Its e-mail address, by which others may name it.
    pub(in super::super) email: Option<&'a str>,
    /// Its manager as the file has it; none where nothing says one.
    pub(in super::super) manager: Option<Reference<'a>>,
    pub(in super::super) stated: Stated,
    /// Heading of its pay.
    pub(in super::super) pay_heading: Arc<str>,
    /// A digest of everything the row says, to know its like.
    pub(in super::super) content: [u64; 2],
    /// Whether several people may share an id, each with a row.
    pub(in super::super) shares_id: bool,
    /// The days the pay is for, where the row says them.
    pub(in super::super) covers: Option<(Date, Date)>,
}

/// A row that was set aside, with what others may refer to it by.
pub(in super::super) struct Left<'a> {
    pub(in super::super) aside: SetAside,
    pub(in super::super) id: Option<Cow<'a, str>>,
    pub(in super::super) email: Option<&'a str>,
    pub(in super::super) name: Option<String>,
    pub(in super::super) manager: Option<Reference<'a>>,
}

/// All rows of one table.
#[derive(Default)]
pub(in super::super) struct Sheet<'a> {
    pub(in super::super) drafts: Vec<Draft<'a>>,
    pub(in super::super) left: Vec<Left<'a>>,
    pub(in super::super) read: u32,
    pub(in super::super) merged: u32,
    pub(in super::super) beside: Vec<Beside>,
    pub(in super::super) currency: Option<Currency>,
    pub(in super::super) public_body: bool,
    /// Words that mean nobody in a manager column.
    pub(in super::super) roots: WordList,
    /// What its column of pay comes to; none where it has no such column.
    pub(in super::super) total: Option<ControlTotal>,
}

/// How often in a year the pay of every draft is paid; none where they differ, or one states no amount.
pub(super) fn times_a_year(drafts: &[Draft]) -> Option<Decimal> {
    let mut times = drafts.iter().map(|draft| draft.stated.times_a_year());
    let first = times.next()??;
    times.all(|other| other == Some(first)).then_some(first)
}
