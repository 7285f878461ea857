//! What is wrong with the input, said so that somebody can mend it.
//!
//! A problem holds a code, a severity, a place and arguments; its words (`problem-<code>` and
//! `problem-<code>-remedy` in `data/language`) are put to it at the edge. Arguments never hold a
//! name or an amount of pay: they reach screens, terminals and error reports.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::Date;

/// One thing that is wrong or must be looked at.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Problem {
    /// What it is.
    pub code: Code,
    /// How much it matters.
    pub severity: Severity,
    /// Where it is.
    pub place: Place,
    /// Values its sentence needs, by name, in the order of the sentence.
    pub args: Vec<(String, Arg)>,
    /// Of a problem of several rows, each that can be answered: its key and its row.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rows: Vec<(String, u32)>,
}

impl Problem {
    /// Returns a problem of the code's own severity at a place.
    pub fn new(code: Code, place: Place) -> Self {
        Self { code, severity: code.severity(), place, args: Vec::new(), rows: Vec::new() }
    }

    /// Adds an argument.
    pub fn with(mut self, name: &str, arg: impl Into<Arg>) -> Self {
        self.args.push((name.to_owned(), arg.into()));
        self
    }
}

/// How much a problem matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// A figure is missing or cannot stand until it is mended.
    Fix,
    /// A figure stands on something a person should look at.
    Check,
    /// Worth knowing; nothing to do.
    Note,
}

/// Where a problem is. Rows count from 1 as a spreadsheet shows them, the heading row included.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Place {
    /// Name of the file, without its folder. All places of one file share it.
    pub file: Option<Arc<str>>,
    /// Row in the file.
    pub row: Option<u32>,
    /// Heading of the column.
    pub column: Option<String>,
    /// Key of the person or post, where the place is not a file.
    pub key: Option<String>,
    /// Address of the figure or decision, where it is about one: `proposal.pay-policy`.
    pub address: Option<String>,
}

impl Place {
    /// Returns a place in a file.
    pub fn file(name: &str) -> Self {
        Self { file: Some(name.into()), ..Self::default() }
    }

    /// Returns a row of a file.
    pub fn row(name: &str, row: u32) -> Self {
        Self { row: Some(row), ..Self::file(name) }
    }

    /// Returns the same place in a column.
    pub fn column(mut self, heading: &str) -> Self {
        self.column = Some(heading.to_owned());
        self
    }

    /// Returns the place of a person or post.
    pub fn key(key: &str) -> Self {
        Self { key: Some(key.to_owned()), ..Self::default() }
    }

    /// Returns the place of a figure or a decision.
    pub fn address(address: &str) -> Self {
        Self { address: Some(address.to_owned()), ..Self::default() }
    }
}

/// A value in a problem's sentence or an operation's sentence. Formatted at the edge.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Arg {
    /// Words of the firm's own: a heading, an id, a file name.
    Text(String),
    /// A count; its plural form is chosen by the language.
    Count(i64),
    /// A day.
    Date(Date),
    /// An exact number.
    Number(rust_decimal::Decimal),
    /// A share: 0.153 is shown as 15.3 %.
    Share(rust_decimal::Decimal),
    /// A sum in minor units of a currency. Never one person's pay.
    Money(crate::money::Amount, crate::money::Currency),
    /// The id of another sentence, worded in its place.
    Word(String),
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<usize> for Arg {
    fn from(count: usize) -> Self {
        Self::Count(i64::try_from(count).unwrap_or(i64::MAX))
    }
}

impl From<Date> for Arg {
    fn from(date: Date) -> Self {
        Self::Date(date)
    }
}

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident $id:literal $severity:ident),* $(,)?) => {
        /// Every kind of problem. Each has words in `data/language` and a case in `tests/cases/errors`.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum Code {
            $($(#[$doc])* #[serde(rename = $id)] $name,)*
        }

        impl Code {
            /// Every code.
            pub const ALL: &[Self] = &[$(Self::$name),*];

            /// Returns the id its words and its case are filed under.
            pub fn id(self) -> &'static str {
                match self { $(Self::$name => $id),* }
            }

            /// Returns the severity a problem of this kind has.
            pub fn severity(self) -> Severity {
                match self { $(Self::$name => Severity::$severity),* }
            }
        }
    };
}

codes! {
    // import: the file
    /// The file has no bytes or only blank lines.
    FileEmpty "file-empty" Fix,
    /// The bytes are not a table (a PDF or a picture under another name).
    FileNotATable "file-not-a-table" Fix,
    /// The file, what it unpacks to or a line of it is larger than any list of a firm.
    FileTooLarge "file-too-large" Fix,
    /// The workbook is under a password.
    FileEncrypted "file-encrypted" Fix,
    /// Cells stand so far right or down that they are no part of the list.
    CellsOutside "cells-outside" Check,
    /// Numbers of persons and of bank accounts were left out before anything was kept.
    NumbersLeftOut "numbers-left-out" Note,
    /// A document in XML breaks off or is nested past all measure.
    XmlBroken "xml-broken" Fix,
    /// There is a heading row and nothing under it.
    FileNoRows "file-no-rows" Fix,
    /// No column could be read as pay.
    ColumnPayMissing "column-pay-missing" Fix,
    /// No heading says what a column holds; what stands in it does.
    ColumnGuessed "column-guessed" Check,
    /// Pay stands in a column only guessed to be one of pay.
    PayColumnGuessed "pay-column-guessed" Fix,
    /// A column nobody claimed was left out.
    ColumnUnused "column-unused" Note,
    /// No column says whom a row is about.
    ColumnPersonMissing "column-person-missing" Fix,
    /// The columns of a table are people: its rows are numbered by column.
    TableTurned "table-turned" Note,
    /// A column holds numbers of the state for people, which nothing here needs.
    ColumnPrivate "column-private" Note,
    /// A sheet of a workbook beside the one that is read.
    SheetUnused "sheet-unused" Note,
    /// A quotation mark is opened and never closed, so marks were read as plain text.
    QuoteUnclosed "quote-unclosed" Check,
    /// A row has more cells than the heading: its pay may stand under another.
    RowTooLong "row-too-long" Fix,
    // import: rows
    /// A row of headings repeated inside the file was set aside.
    RowRepeatedHeading "row-repeated-heading" Note,
    /// A totals row was set aside and compared.
    RowTotals "row-totals" Note,
    /// The file's own total differs from the sum of its rows.
    TotalsDiffer "totals-differ" Check,
    /// A post marked as eliminated was set aside.
    RowEliminated "row-eliminated" Note,
    /// A vacant post was set aside.
    RowVacant "row-vacant" Note,
    /// A row of another date than the one that is read was set aside.
    RowOtherDate "row-other-date" Note,
    /// A further row of one person was taken up into the first.
    RowSamePerson "row-same-person" Note,
    /// A row of a second table in the file was set aside.
    RowOtherTable "row-other-table" Check,
    /// A row of the product's own example was set aside.
    RowSample "row-sample" Note,
    /// A row that is no person and no post was set aside.
    RowNotPerson "row-not-person" Note,
    /// Somebody who has left was set aside.
    RowLeft "row-left" Note,
    /// Somebody who has not started was set aside.
    RowNotStarted "row-not-started" Note,
    /// A row is somebody who supplies and is not employed.
    RowContractor "row-contractor" Check,
    /// A row stands for several posts.
    PostsCounted "posts-counted" Check,
    /// A row stands for posts, and nothing says how many.
    PostsAssumed "posts-assumed" Check,
    /// A row without anything in the columns that are used was set aside.
    RowEmpty "row-empty" Note,
    /// A row was set aside because somebody said so.
    RowSetAside "row-set-aside" Note,
    /// A row that says an earlier one again, id and all, was folded into it.
    RowMerged "row-merged" Check,
    /// A row with the same id as an earlier one.
    RowDuplicateId "row-duplicate-id" Check,
    /// An id that a spreadsheet rounded: it may be several people's.
    IdRounded "id-rounded" Check,
    /// A row that says the same as an earlier one in every cell, without an id.
    RowExactDuplicate "row-exact-duplicate" Check,
    // import: cells
    /// Pay is not a number.
    PayNotANumber "pay-not-a-number" Fix,
    /// Pay is below zero.
    PayNegative "pay-negative" Fix,
    /// Pay is missing or marked as not disclosed.
    PayUndisclosed "pay-undisclosed" Fix,
    /// Pay is stated as zero.
    PayZero "pay-zero" Check,
    /// Pay is a band and enters as its midpoint.
    PayBand "pay-band" Note,
    /// A band has one end only, or its ends the wrong way round.
    PayBandBroken "pay-band-broken" Fix,
    /// A value so low that it is likely an hourly rate stands in a column of yearly pay.
    PayLooksHourly "pay-looks-hourly" Fix,
    /// Pay is an hourly rate and the hours a week are not known.
    PayHoursMissing "pay-hours-missing" Fix,
    /// Pay is stated for a month or a week and was counted up to a year.
    PayAnnualised "pay-annualised" Note,
    /// Nothing says for what period the pay of a pay run is.
    PayPeriodMissing "pay-period-missing" Fix,
    /// Pay is a daily rate and the days a week are not known.
    PayDaysMissing "pay-days-missing" Fix,
    /// Pay is all that was paid, extras among it.
    PayGross "pay-gross" Check,
    /// Columns of extras stand beside pay and are not counted.
    PayExtraApart "pay-extra-apart" Check,
    /// Columns say what the employer pays beside pay; they are not counted.
    EmployerCostApart "employer-cost-apart" Note,
    /// What a file says the employer pays on top, beside what the law makes of it.
    EmployerCostCompared "employer-cost-compared" Note,
    /// The heading does not say for what period pay is; it was taken as a year's.
    PayPeriodAssumed "pay-period-assumed" Check,
    /// Pay is larger than the program counts with.
    PayTooLarge "pay-too-large" Fix,
    /// Pay is in another currency than the rest.
    CurrencySecond "currency-second" Fix,
    /// The file does not say its currency.
    CurrencyUnknown "currency-unknown" Check,
    /// A date could not be read.
    DateUnreadable "date-unreadable" Check,
    /// Nothing says whether the day or the month comes first in dates; the day was taken.
    DateOrderAssumed "date-order-assumed" Check,
    /// Hours, a share or a count could not be read.
    NumberUnreadable "number-unreadable" Check,
    /// Pay is dated more than a year before the as-of date.
    PayDated "pay-dated" Check,
    /// Hours are not known, so a full-time week is assumed.
    HoursAssumed "hours-assumed" Check,
    /// Age is not known, so the standard contributions category is assumed.
    AgeUnknown "age-unknown" Check,
    // import: work ties
    /// A tie names one person only.
    TieIncomplete "tie-incomplete" Check,
    /// The weight of a tie is no whole number above nothing.
    TieWeight "tie-weight" Check,
    /// A tie names somebody who is not in the payroll.
    TieUnmatched "tie-unmatched" Check,
    // import: books
    /// The headings of a list of the books are those of no list that is known.
    BooksUnreadable "books-unreadable" Fix,
    /// A list of the books is in another currency than the plan.
    BooksCurrency "books-currency" Fix,
    /// Debits and credits of the accounts differ.
    AccountsUnbalanced "accounts-unbalanced" Fix,
    /// Accounts are nothing known, and in no sum.
    AccountUnknown "account-unknown" Fix,
    /// A row of the books has no amount.
    BooksAmountMissing "books-amount-missing" Fix,
    /// A row of the books says an earlier one again.
    BooksDuplicate "books-duplicate" Check,
    /// A list does not come to what the accounts say.
    BooksUntied "books-untied" Check,
    /// Stock is below zero.
    StockNegative "stock-negative" Check,
    /// Figures of other periods than the one that is taken.
    PeriodOther "period-other" Note,
    /// Accounts are of another day than the firm is looked at.
    AccountsDated "accounts-dated" Check,
    /// A list of accounts has names and no amounts.
    ChartOnly "chart-only" Fix,
    /// The entries of a transaction do not cancel out.
    TransactionUnbalanced "transaction-unbalanced" Check,
    /// A figure in XBRL is written in a format that is not known.
    FactFormatUnknown "fact-format-unknown" Fix,
    /// A figure in XBRL refers to a context the file does not define; the one without an id was taken.
    FactContextMissing "fact-context-missing" Check,
    /// A figure in XBRL is of no day that is known.
    FactUndated "fact-undated" Fix,
    /// A figure in XBRL is shown in brackets and tagged without a sign.
    FactSign "fact-sign" Check,
    /// A figure in XBRL is stated more than once and not alike.
    FactsConflict "facts-conflict" Fix,
    /// A figure in XBRL is of no line that is used.
    FactUnused "fact-unused" Note,
    /// Entries of a journal were added up by account.
    JournalAdded "journal-added" Note,
    /// An open invoice is dated after the day.
    LedgerLater "ledger-later" Check,
    /// An open invoice has no day.
    LedgerUndated "ledger-undated" Check,
    /// A ledger says how late balances are in ranges of days.
    LedgerAged "ledger-aged" Check,
    /// The bank lacks a week.
    BankWeekMissing "bank-week-missing" Check,
    /// A week of the bank does not go on from the one before, or its own flows do not.
    BankNotRunningOn "bank-not-running-on" Check,
    /// A heading of the bank is nothing known.
    BankHeadingUnknown "bank-heading-unknown" Check,
    // firm
    /// Reporting lines were read from the order of rows.
    LinesByOrder "lines-by-order" Check,
    /// Reporting lines were read from paths.
    LinesByPath "lines-by-path" Check,
    /// References and ids agree but for leading zeros.
    ManagerZeros "manager-zeros" Fix,
    /// A reference stands for several people.
    ManagerSeveral "manager-several" Fix,
    /// The files say two managers of one person.
    ManagerTwo "manager-two" Check,
    /// Nothing says who some report to, though the files say it of others.
    ManagerUnsaid "manager-unsaid" Check,
    /// Several posts report to nobody.
    RootsSeveral "roots-several" Check,
    /// Reporting lines are made from departments and grades, and in no file.
    LinesBuilt "lines-built" Check,
    /// The manager named is nobody in the file.
    ManagerMissing "manager-missing" Fix,
    /// The manager's own row was set aside.
    ManagerSetAside "manager-set-aside" Check,
    /// Somebody reports to themselves.
    ManagerSelf "manager-self" Fix,
    /// A loop of people who report to each other.
    ManagerLoop "manager-loop" Fix,
    /// No reporting lines are known.
    StructureMissing "structure-missing" Check,
    /// A row of the reporting lines file is nobody in the payroll.
    LineUnmatched "line-unmatched" Check,
    /// Hours a week are none, or more than a week has.
    HoursImpossible "hours-impossible" Fix,
    /// Pay is below the minimum wage today.
    PayBelowMinimum "pay-below-minimum" Fix,
    // rules
    /// A parameter has no value for the date.
    RuleMissing "rule-missing" Fix,
    /// A figure rests on a value nobody has read at its source.
    RuleUnverified "rule-unverified" Check,
    /// The law differs by region, and none is said.
    RegionMissing "region-missing" Fix,
    /// A rate has more decimals than any law's.
    RateTooFine "rate-too-fine" Fix,
    /// The employment allowance is claimed where the law gives none.
    AllowanceExcluded "allowance-excluded" Fix,
    /// A figure the firm entered contradicts the law.
    OwnFigureImpossible "own-figure-impossible" Fix,
    /// Figures each firm has for itself are not entered, and others stand in for them.
    OwnFigureMissing "own-figure-missing" Check,
    /// What a country's employers owe is an estimate.
    CostsEstimated "costs-estimated" Check,
    /// The payroll says a category letter there is not.
    CategoryUnknown "category-unknown" Fix,
    /// The payroll says a category letter that nobody of the age may have.
    CategoryImpossible "category-impossible" Fix,
    /// Pay is in another currency than the law's, so its charges cannot be worked out.
    CurrencyNotOfLaw "currency-not-of-law" Fix,
    /// Employer charges are not modelled for this jurisdiction.
    OnCostsNotModelled "on-costs-not-modelled" Check,
    // proposal
    /// Somebody's pay falls: each must consent.
    PayConsentNeeded "pay-consent-needed" Check,
    /// The policy would pay below the minimum wage; the floor was kept.
    PayFloorHeld "pay-floor-held" Note,
    /// A cell is smaller or larger than its bounds.
    CellSize "cell-size" Check,
    /// Somebody is in no cell.
    CellMissing "cell-missing" Fix,
    /// The least size of a cell is above the greatest, or a post is larger than a cell.
    CellsBounds "cells-bounds" Fix,
    /// A site or shift has too few people for one cell.
    CellsTooFew "cells-too-few" Fix,
    /// No number of cells fits between the bounds.
    CellsNoCount "cells-no-count" Fix,
    /// Too few have a skill every cell needs.
    CellsSkillShort "cells-skill-short" Fix,
    /// More people are pinned to a cell than it may hold.
    CellsPinnedTooMany "cells-pinned-too-many" Fix,
    /// People of two sites or shifts are pinned to one cell.
    CellsPinnedAcross "cells-pinned-across" Fix,
    /// People pinned together must be apart.
    CellsPinnedApart "cells-pinned-apart" Fix,
    /// More people must be apart from each other than there can be cells.
    CellsApartImpossible "cells-apart-impossible" Fix,
    /// Conditions on cells that can each be met cannot be met together.
    CellsTogether "cells-together" Fix,
    /// A cell mixes sites or shifts.
    CellMixed "cell-mixed" Check,
    /// A cell lacks people with a skill every cell needs.
    CellSkill "cell-skill" Fix,
    /// Two people who must be apart are in one cell.
    CellApart "cell-apart" Fix,
    /// Somebody who is pinned to a cell is in another.
    PinMoved "pin-moved" Fix,
    /// Shares of somebody's week do not add up to a week.
    ShareOfWeek "share-of-week" Fix,
    /// Tasks nobody holds, for one reason.
    TasksUnheld "tasks-unheld" Fix,
    /// A post coordinates and no task says what.
    TasksMissing "tasks-missing" Fix,
    /// The hours said of a post's tasks do not come to the hours it coordinates.
    TaskHoursLeft "task-hours-left" Fix,
    /// Tasks and meetings take more hours than somebody is contracted for.
    TaskHoursOver "task-hours-over" Fix,
    /// A rota has too few people for its gaps.
    RotaGap "rota-gap" Fix,
    /// A cell has more rotas than people.
    RotasTooMany "rotas-too-many" Check,
    /// A body sends delegates to two councils.
    CouncilTwice "council-twice" Fix,
    /// Councils stand above each other in a circle.
    CouncilLoop "council-loop" Fix,
    /// A cell was to be called as another is.
    CellNameTaken "cell-name-taken" Fix,
    /// A cell sends a delegate to no council.
    CouncilMissing "council-missing" Fix,
    /// Seats have no delegate.
    SeatsEmpty "seats-empty" Check,
    /// A delegate's term is over.
    TermOver "term-over" Fix,
    /// A delegate has a second term straight after the first.
    TermSecond "term-second" Fix,
    /// A delegate is no member of the body spoken for.
    MandateOutside "mandate-outside" Fix,
    /// Somebody speaks for two bodies side by side.
    MandateTwice "mandate-twice" Fix,
    /// The cell that granted authority is none of the cells.
    GrantCellGone "grant-cell-gone" Check,
    /// A cell is in two waves.
    WaveTwice "wave-twice" Fix,
    /// A wave's day is past.
    WavePast "wave-past" Check,
    /// Cells are in no wave.
    WaveMissing "wave-missing" Check,
    /// The sum to share out is under what floors come to.
    PayBudgetTooSmall "pay-budget-too-small" Fix,
    /// A decision names somebody who is no longer in the firm.
    DecisionUnmatched "decision-unmatched" Check,
    /// A decision has a value no plan can be told with, and is left out.
    DecisionOutOfBounds "decision-out-of-bounds" Fix,
    /// The pay policy cannot be met.
    PolicyInfeasible "policy-infeasible" Fix,
    // savings
    /// The low, likely and high value of something uncertain are not in that order.
    DistributionImpossible "distribution-impossible" Fix,
    /// A study is chosen that found no gain of output in numbers.
    StudyWithoutGain "study-without-gain" Fix,
    // viability
    /// The list of pay lacks a month of those the accounts cover.
    PayMonthMissing "pay-month-missing" Check,
    /// Wages in the accounts and pay in the payroll cannot be of one firm and one time.
    WagesApart "wages-apart" Check,
    /// The wages in the accounts are those of no number of months of pay.
    AccountsMonthsApart "accounts-months-apart" Fix,
    /// The list of pay is longer than a year, and nothing says how many of its months the accounts cover.
    AccountsMonthsUnknown "accounts-months-unknown" Fix,
    /// The plan starts after cash runs out.
    StartAfterCash "start-after-cash" Check,
    /// Money a person entered lies before the plan's first week.
    CashItemPast "cash-item-past" Check,
    /// Money of the deal is entered by hand too, and the entry counts.
    CashItemOverDeal "cash-item-over-deal" Check,
    /// An action brings nothing in the week it is for.
    CashActionIdle "cash-action-idle" Check,
    // the deal
    /// What is paid in does not come to what is needed.
    FundingGap "funding-gap" Fix,
    /// What is paid in comes to what is needed, but not on the first day.
    FundingLate "funding-late" Check,
    /// A source has terms nobody stated, so it is not counted.
    FundingTermsMissing "funding-terms-missing" Fix,
    /// What is repaid of old debts each year is not entered, so cover is told without it.
    RepaymentsMissing "repayments-missing" Fix,
    /// Interest takes all the cash flow of every year.
    LoanNeverRepaid "loan-never-repaid" Fix,
    /// The cash flow covers debts, but thinly.
    CoverThin "cover-thin" Check,
    /// The cash flow does not cover debts.
    CoverFails "cover-fails" Fix,
    /// Members' shares take too much of somebody's pay.
    MemberShareHeavy "member-share-heavy" Check,
    /// The price is above what bounds it.
    PriceAboveWorth "price-above-worth" Check,
    /// The change takes longer than the cash lasts.
    ConversionTooLong "conversion-too-long" Fix,
    /// The last sensible day of a legal route is past.
    RescueLate "rescue-late" Check,
    // bylaws
    /// A blank of the draft is not filled.
    BlankOpen "blank-open" Check,
    /// A value given for a blank is not of its kind or outside what is sensible.
    BlankRefused "blank-refused" Fix,
    /// A value for a blank is outside what the law allows.
    BlankUnlawful "blank-unlawful" Fix,
    /// A value for a blank is outside what the law seems to allow, of which nobody is sure.
    BlankDoubtful "blank-doubtful" Check,
    /// A blank says otherwise than the plan does now.
    PlanMovedOn "plan-moved-on" Check,
    /// A clause that was left out deals with a matter the law requires.
    ClauseNeeded "clause-needed" Fix,
    /// A rule refers to one that is not in the draft.
    ReferenceBroken "reference-broken" Fix,
    /// Numbers of two rules do not go together.
    RulesContradict "rules-contradict" Fix,
    /// A rule gives somebody a power the law keeps for others.
    PowerReserved "power-reserved" Fix,
    /// Two rules give one power to different people.
    PowerTwice "power-twice" Fix,
    /// A word is used as the rules define it, and no rule of the draft does.
    TermUndefined "term-undefined" Fix,
    /// A word is defined in two places.
    TermTwice "term-twice" Fix,
    /// A word is defined and not used.
    TermUnused "term-unused" Check,
    /// Words the law dictates were changed.
    LockedText "locked-text" Fix,
    /// A rule was left without a title or words.
    RuleEmpty "rule-empty" Fix,
    /// The firm has fewer members than the legal form requires.
    MembersTooFew "members-too-few" Fix,
    /// A matter the Act requires has no clause.
    MatterUncovered "matter-uncovered" Fix,
    // transition documents
    /// A document can no longer be given as many days before an event as the law asks for.
    DocumentLate "document-late" Fix,
    /// Fewer days lie between the start of consultation and an event than the law asks for.
    DocumentDaysShort "document-days-short" Fix,
    /// A day a document names is past.
    DocumentDayPast "document-day-past" Fix,
    /// The plan does not say what a document turns on.
    DocumentNeeds "document-needs" Fix,
    /// People have to be named who sign, and no plan names them.
    DocumentSigners "document-signers" Check,
    /// Fewer members are said to join than the legal form requires.
    DocumentMembersFew "document-members-few" Fix,
    /// The firm's name has a word that its new name may not have.
    DocumentNameWord "document-name-word" Check,
}
