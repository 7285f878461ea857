//! From bytes to rows: which tables a file holds, what its columns mean, what became of every row.
//!
//! Every row of every file is taken, merged or set aside with its reason, and the three counts
//! add up to the rows read. Nothing is annualised, defaulted or dropped in silence.

mod books;
mod changes;
mod dates;
mod extras;
mod headings;
mod here;
mod identity;
mod indents;
mod lexicon;
mod limits;
mod meaning;
mod notes;
mod numbers;
mod old_workbook;
mod pay;
mod people;
mod private;
mod profile;
mod read;
mod records;
mod reporting;
mod rows;
mod several;
mod shape;
mod shared_texts;
mod tables;
mod ties;
mod watch;
mod word_list;
mod xbrl;

use std::fmt;
use std::hash::{Hash, Hasher};
use std::mem::discriminant;
use std::ops::{Deref, DerefMut};
use std::sync::Arc;

pub use books::{
    Account, AccountWords, BankFlow, BankWeek, Books, Flow, Heads, Invoice, PayMonth, books, is_surely_books, role_of,
};
pub use changes::{Changes, Said, changes};
pub use extras::{Beside, BesideKind};
pub use here::here;
pub use limits::FILE_AT_MOST;
pub use meaning::{Evidence, Sureness};
pub use private::without_private;
pub use profile::{Looked, Origin, Profile, Sample, meanings, recognise};
pub use read::{read, read_told, sheet_roles};
pub use records::{Record, Records};
pub use tables::{tables, tables_told};
pub use ties::{Tie, ties};
pub use watch::{Stopped, Tell};

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize, Serializer};

use crate::Date;
use crate::decision::Key;
use crate::money::Currency;
use crate::problem::{Code, Place};
use crate::rules::Period;

/// A table as a file has it, before anything is understood. This is what a plan stores.
#[derive(Clone, PartialEq, Eq)]
pub struct Table {
    /// Name of the file, without its folder.
    pub file: String,
    /// Name of the sheet, in a workbook.
    pub sheet: Option<String>,
    /// Every record from the first line on, headings included, each cell as text.
    pub records: Records,
}

/// What a file is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// People or posts with pay.
    Payroll,
    /// Who reports to whom, and what else is known of people, matched to the payroll by id or name.
    Lines,
    /// Who works with whom, matched to the payroll by id or name.
    Ties,
    /// Accounts with their balances: a trial balance, or a list of names and amounts.
    Accounts,
    /// Open invoices to customers.
    Debtors,
    /// Open invoices of suppliers.
    Creditors,
    /// The bank by week.
    Bank,
    /// Pay by month: sums over everybody.
    PayMonths,
}

/// A table with its role and, where it was recognised or chosen, its profile.
#[derive(Clone, PartialEq, Eq)]
pub struct Source {
    /// What it is for.
    pub role: Role,
    /// Id of the payroll profile that reads it; none reads it by its headings.
    pub profile: Option<String>,
    /// The table.
    pub table: Table,
}

/// All rows that were understood, and the account of those that were not.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Import {
    /// People and groups of posts, in file order.
    pub rows: Vec<Row>,
    /// Rows of payroll files: read = taken + merged + set aside.
    pub counts: Counts,
    /// Every row that is not taken, with its reason.
    pub set_aside: Vec<SetAside>,
    /// The currency the files state.
    pub currency: Option<Currency>,
    /// Whether any file has a column that says who reports to whom.
    pub has_lines: bool,
    /// Whether the files come from a public body, which may not claim the employment allowance.
    pub public_body: bool,
    /// Work ties by key, where a file says them.
    pub ties: Option<Vec<(Key, Key, u32)>>,
    /// What each column was taken for, by file.
    pub columns: Vec<ColumnMeaning>,
    /// What stands beside pay in the files and is not counted as pay.
    pub beside: Vec<Beside>,
    /// What each file's rows come to, to hold against what the file or somebody else says.
    pub totals: Vec<ControlTotal>,
}

/// What the rows of one file come to in its column of pay, as they state it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ControlTotal {
    /// The file.
    pub file: String,
    /// Heading of the column.
    pub column: String,
    /// Rows that state an amount.
    pub rows: u32,
    /// Their sum in major units, whatever period each is of.
    pub sum: Decimal,
    /// The sum the file's own row of totals states, where it has one: its last.
    pub stated: Option<Decimal>,
}

/// What a column was taken for, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ColumnMeaning {
    /// The file.
    pub file: String,
    /// Index of the table among those read.
    pub source: u32,
    /// The column, from 0.
    pub column: u32,
    /// The heading as it stands; in a file without headings the letter of the column.
    pub heading: String,
    /// The meaning's id, such as `pay`; none where the column is not used.
    pub meaning: Option<String>,
    /// How sure that is.
    pub sureness: Sureness,
    /// Why.
    pub evidence: Vec<Evidence>,
}

/// What became of the rows.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counts {
    /// Records under the headings, blank ones left out.
    pub read: u32,
    /// Rows that are people or posts here.
    pub taken: u32,
    /// Rows folded into an earlier row of the same person.
    pub merged: u32,
    /// Rows left out, each with its reason.
    pub set_aside: u32,
}

/// A row that was left out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SetAside {
    /// Where it is.
    pub place: Place,
    /// Why.
    pub reason: Code,
}

/// One person, or one group of like posts. There may be half a million: what few of them say stands apart, and is read
/// as if it stood here.
#[derive(Clone, PartialEq, Serialize)]
pub struct Row {
    /// Stable key.
    pub key: Key,
    /// Where it stands.
    pub place: RowPlace,
    /// Whether it is a person or a group of posts.
    pub kind: RowKind,
    /// The person's name, if the file has one.
    pub name: Option<String>,
    /// Title of the post.
    pub title: Option<Arc<str>>,
    /// Department or unit.
    pub unit: Option<Arc<str>>,
    /// Grade.
    pub grade: Option<Arc<str>>,
    /// Who it reports to.
    pub manager: ManagerRef,
    /// Posts it stands for: 1 for a person without a full-time equivalent.
    pub posts: Decimal,
    /// Paid hours a week of one post.
    pub hours_week: Option<Decimal>,
    /// Full-time equivalent stated for a person.
    pub fte: Option<Decimal>,
    /// Pay as stated.
    pub pay: Pay,
    /// Day of birth.
    pub born: Option<Date>,
    /// First day at the firm.
    pub started: Option<Date>,
    /// Whether the person is an apprentice.
    pub apprentice: bool,
    /// Whether the person is a director of the company.
    #[serde(skip_serializing_if = "is_not")]
    pub director: bool,
    /// Whether the person is managerial and professional staff (in France, cadre).
    #[serde(skip_serializing_if = "is_not")]
    pub executive: bool,
    /// How often pay is paid, where the file says it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paid: Option<Period>,
    /// The day the pay is dated, where the file says one.
    pub pay_dated: Option<Date>,
    /// What few rows say.
    #[serde(flatten)]
    pub(crate) seldom: Seldom,
}

/// The file a row stands in, and its number there.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct RowPlace {
    /// Name of the file, without its folder. All places of one file share it.
    pub file: Option<Arc<str>>,
    /// Row in the file, from 1.
    pub row: Option<u32>,
}

impl From<&RowPlace> for Place {
    fn from(of: &RowPlace) -> Self {
        Self { file: of.file.clone(), row: of.row, ..Self::default() }
    }
}

/// What few rows say; nothing takes next to no room.
#[derive(Clone, Default, PartialEq)]
pub(crate) struct Seldom(Option<Box<RowMore>>);

/// What a row may say beside what most do.
#[derive(Clone, PartialEq, Serialize)]
pub struct RowMore {
    /// Where the work is done.
    pub site: Option<Arc<str>>,
    /// When the work is done.
    pub shift: Option<Arc<str>>,
    /// Skills held.
    pub skills: Vec<String>,
    /// Somebody else the files say it reports to, whom other words of theirs name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub manager_other: Option<Key>,
    /// Benefits a year, in major units.
    pub benefits: Decimal,
    /// What the owner draws a year beyond pay, in major units.
    pub drawings: Decimal,
    /// Age as stated, where the day of birth is not.
    pub age: Option<u32>,
    /// Last day at the firm.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub left: Option<Date>,
    /// National Insurance category letter, where stated.
    pub category: Option<char>,
}

/// What a row says that says nothing of it.
static NOTHING: RowMore = RowMore {
    site: None,
    shift: None,
    skills: Vec::new(),
    manager_other: None,
    benefits: Decimal::ZERO,
    drawings: Decimal::ZERO,
    age: None,
    left: None,
    category: None,
};

impl Default for RowMore {
    fn default() -> Self {
        NOTHING.clone()
    }
}

impl From<RowMore> for Seldom {
    fn from(said: RowMore) -> Self {
        Self((said != NOTHING).then(|| Box::new(said)))
    }
}

impl Serialize for Seldom {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.as_deref().unwrap_or(&NOTHING).serialize(serializer)
    }
}

impl Deref for Row {
    type Target = RowMore;

    fn deref(&self) -> &RowMore {
        self.seldom.0.as_deref().unwrap_or(&NOTHING)
    }
}

impl DerefMut for Row {
    fn deref_mut(&mut self) -> &mut RowMore {
        self.seldom.0.get_or_insert_default()
    }
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde passes references")]
fn is_not(flag: &bool) -> bool {
    !flag
}

/// Whether a row is a person or a group of posts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RowKind {
    /// One person.
    Person,
    /// Posts without a named holder.
    Group,
}

/// Who a row reports to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ManagerRef {
    /// The file has no such column, or the reporting lines do not mention the row.
    Unknown,
    /// Nobody: the row is a root.
    Root,
    /// The row with this key.
    Key(Key),
    /// A reference that is nobody's; kept as the file has it.
    Missing(String),
    /// A row that was set aside.
    SetAside {
        /// The reference as the file has it.
        reference: String,
        /// Who that row reported to, where that is somebody.
        above: Option<Key>,
    },
    /// One of several rows of one name, title or path.
    Several {
        /// The reference as the file has it.
        reference: String,
        /// The rows: one list for everybody who refers to them so.
        keys: Arc<[Key]>,
    },
}

// By the reference alone: a list of keys may be as long as the file.
impl Hash for ManagerRef {
    fn hash<H: Hasher>(&self, state: &mut H) {
        discriminant(self).hash(state);
        match self {
            Self::Unknown | Self::Root => {}
            Self::Key(of) | Self::Missing(of) => of.hash(state),
            Self::SetAside { reference, .. } | Self::Several { reference, .. } => reference.hash(state),
        }
    }
}

/// Pay as a file states it, in major units, exact. A yearly figure of a full-time post is
/// `full_time = true` and is multiplied by the full-time equivalent.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Pay {
    /// A yearly amount.
    Yearly {
        /// The amount.
        amount: Decimal,
        /// Whether it is for full-time work.
        full_time: bool,
    },
    /// A yearly band, entered as its midpoint.
    Band {
        /// Lower end.
        floor: Decimal,
        /// Upper end.
        ceiling: Decimal,
        /// Whether it is for full-time work.
        full_time: bool,
    },
    /// An hourly rate with known weekly hours.
    Hourly {
        /// The rate.
        rate: Decimal,
        /// Paid hours a week.
        hours_week: Decimal,
    },
    /// Not stated or not disclosed.
    Undisclosed,
    /// Stated, but not to be counted before somebody answers: the problem says why.
    Asked {
        /// Why.
        why: Code,
    },
}

impl fmt::Debug for Row {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Row({})", self.key)
    }
}
