//! What can be typed. The doc comments here are the help texts.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use leveller_model::Date;
use leveller_model::report::Edition;

use crate::ballot;
use crate::review;

/// Models turning a failing firm into a flat, worker-owned cooperative, and prints what that saves.
#[derive(Parser)]
#[command(name = "leveller", version, about, after_help = EXAMPLES, arg_required_else_help = true)]
pub struct Arguments {
    #[command(subcommand)]
    pub command: Command,
}

const EXAMPLES: &str = "\
Examples:
  leveller sample firm.leveller
  leveller show firm.leveller savings --json
  leveller decide firm.leveller equal-pay.json --by Ada
  leveller report firm.leveller report.pdf
  leveller bylaws firm.leveller bylaws.pdf --form uk_coop_society
  leveller new ours.leveller --payroll staff.csv --lines lines.csv --jurisdiction gb";

#[derive(Subcommand)]
pub enum Command {
    /// Writes the invented sample firm.
    Sample {
        /// The plan to write; refused when it exists.
        plan: PathBuf,
    },
    /// Reads files into a new plan and says what was taken, merged and set aside.
    New(New),
    /// Reads newer files into a plan and says what changed.
    Import {
        /// The plan.
        plan: PathBuf,
        #[command(flatten)]
        files: Files,
        /// Whose law; without it, as the plan has it.
        #[arg(long, value_name = "ID")]
        jurisdiction: Option<String>,
        /// The day the firm is looked at; without it, as the plan has it.
        #[arg(long, value_name = "DATE")]
        as_of: Option<Date>,
        /// The firm's name; without it, as the plan has it.
        #[arg(long, value_name = "TEXT")]
        name: Option<String>,
        /// Currency of the amounts; without it, as the plan has it.
        #[arg(long, value_name = "CODE")]
        currency: Option<String>,
        #[command(flatten)]
        signed: Signed,
    },
    /// Lists, copies, renames or removes scenarios.
    Scenario {
        /// The plan.
        plan: PathBuf,
        #[command(subcommand)]
        action: Option<ScenarioAction>,
    },
    /// Shows a chapter's figures.
    Show {
        /// The plan.
        plan: PathBuf,
        /// The chapter; without one, the firm and its savings.
        chapter: Option<Chapter>,
        #[command(flatten)]
        scenario: ScenarioName,
        /// As JSON.
        #[arg(long)]
        json: bool,
    },
    /// Lists every open problem with its remedy.
    Problems {
        /// The plan.
        plan: PathBuf,
        #[command(flatten)]
        scenario: ScenarioName,
        /// As JSON.
        #[arg(long)]
        json: bool,
    },
    /// Shows the savings as they would be with one more decision, and records nothing.
    Preview {
        /// The plan.
        plan: PathBuf,
        /// A decision as JSON; - reads standard input.
        decision: PathBuf,
        #[command(flatten)]
        scenario: ScenarioName,
    },
    /// Records a decision.
    Decide {
        /// The plan.
        plan: PathBuf,
        /// A decision as JSON; - reads standard input.
        decision: PathBuf,
        #[command(flatten)]
        scenario: ScenarioName,
        #[command(flatten)]
        signed: Signed,
    },
    /// Works out from many draws how far the saving may be off, and records draws and seed.
    Range {
        /// The plan.
        plan: PathBuf,
        /// How many draws.
        #[arg(long, default_value_t = 20_000, value_parser = clap::value_parser!(u32).range(100..=1_000_000))]
        draws: u32,
        /// Where the random numbers start: the same seed draws the same.
        #[arg(long, default_value_t = 1)]
        seed: u64,
        /// A share of payroll the saving may reach, such as 0.3; may be repeated.
        #[arg(long, value_name = "SHARE", allow_negative_numbers = true)]
        target: Vec<rust_decimal::Decimal>,
        /// What part of the spread each uncertain value explains (Sobol indices).
        #[arg(long)]
        sobol: bool,
        #[command(flatten)]
        scenario: ScenarioName,
        #[command(flatten)]
        signed: Signed,
        /// As JSON.
        #[arg(long)]
        json: bool,
    },
    /// Finds cells that keep work ties inside, with councils and a holder for every task, and records them.
    ProposeCells {
        /// The plan.
        plan: PathBuf,
        /// Smallest cell, in posts; without it, as the scenario has it.
        #[arg(long, value_name = "N")]
        min: Option<u32>,
        /// Largest cell, in posts; without it, as the scenario has it.
        #[arg(long, value_name = "N")]
        max: Option<u32>,
        /// Where the random numbers start: the same seed finds the same cells.
        #[arg(long, value_name = "N", default_value_t = 0)]
        seed: u64,
        /// Steps of work to spend; without it, what a screen spends.
        #[arg(long, value_name = "N")]
        steps: Option<u64>,
        #[command(flatten)]
        scenario: ScenarioName,
        #[command(flatten)]
        signed: Signed,
    },
    /// Proposes holders for every task as cells and people are now, and records them.
    ProposeHolders {
        /// The plan.
        plan: PathBuf,
        #[command(flatten)]
        scenario: ScenarioName,
        #[command(flatten)]
        signed: Signed,
    },
    /// Lists every task of every post that ends, with who takes it.
    Tasks {
        /// The plan.
        plan: PathBuf,
        /// Those nobody holds.
        #[arg(long)]
        unheld: bool,
        #[command(flatten)]
        scenario: ScenarioName,
        /// As JSON.
        #[arg(long)]
        json: bool,
    },
    /// Shows the turns of a cell's rotas, or writes them as a calendar.
    Rota {
        /// The plan.
        plan: PathBuf,
        /// Name of the cell.
        cell: String,
        /// The calendar to write (ICS); without it the turns are listed.
        #[arg(long, value_name = "FILE")]
        out: Option<PathBuf>,
        /// The day they start; without it, the day the firm is looked at.
        #[arg(long, value_name = "DATE")]
        from: Option<Date>,
        /// How many weeks.
        #[arg(long, default_value_t = 12, value_parser = clap::value_parser!(u32).range(1..=520))]
        weeks: u32,
        #[command(flatten)]
        scenario: ScenarioName,
    },
    /// Takes the program's own law, clauses and tasks over in place of those the plan was made with.
    Renew {
        /// The plan.
        plan: PathBuf,
        #[command(flatten)]
        signed: Signed,
    },
    /// Lists what was done to a plan, when, and by whom.
    History {
        /// The plan.
        plan: PathBuf,
        /// As JSON.
        #[arg(long)]
        json: bool,
    },
    /// Takes the last change back.
    Undo {
        /// The plan.
        plan: PathBuf,
        #[command(flatten)]
        signed: Signed,
    },
    /// Does the change again that was last taken back.
    Redo {
        /// The plan.
        plan: PathBuf,
        #[command(flatten)]
        signed: Signed,
    },
    /// Restores the state after an operation.
    Restore {
        /// The plan.
        plan: PathBuf,
        /// Number of the operation, as history lists it.
        operation: i64,
        #[command(flatten)]
        signed: Signed,
    },
    /// Prints the report.
    Report {
        /// The plan.
        plan: PathBuf,
        /// The file to write: .pdf, .docx or .md.
        out: PathBuf,
        /// The scenario it is of; repeated, those it puts beside it. Without it, the first beside all others.
        #[arg(long, value_name = "NAME")]
        scenario: Vec<String>,
        /// Ids of its parts, with commas, in the order they are printed in; without it, as the plan has them. What is
        /// required follows where it is not named.
        #[arg(long, value_name = "LIST", value_delimiter = ',')]
        parts: Vec<String>,
        #[command(flatten)]
        redacted: Redacted,
        #[command(flatten)]
        printed_on: PrintedOn,
    },
    /// Chooses which parts of the report are printed, and in which order; without a list, says so.
    Parts {
        /// The plan.
        plan: PathBuf,
        /// Ids of the parts, with commas; `all`, as nobody chose.
        #[arg(value_delimiter = ',')]
        parts: Vec<String>,
        #[command(flatten)]
        signed: Signed,
    },
    /// Prints the draft rules.
    Bylaws {
        /// The plan.
        plan: PathBuf,
        /// The file to write: .pdf, .docx or .md.
        out: PathBuf,
        /// Id of the legal form, as `leveller forms` lists it; without one, the form decided on.
        #[arg(long)]
        form: Option<String>,
        /// Language of the rules, where the form has others than English; two side by side as `es+en`.
        #[arg(long)]
        language: Option<String>,
        #[command(flatten)]
        scenario: ScenarioName,
        #[command(flatten)]
        redacted: Redacted,
        #[command(flatten)]
        printed_on: PrintedOn,
    },
    /// Says under whose name documents are printed; what is not given stays. Without an option, says it.
    House(House),
    /// Prints the summary for workers, on one page.
    Summary {
        /// The plan.
        plan: PathBuf,
        /// The file to write: .pdf, .docx or .md.
        out: PathBuf,
        #[command(flatten)]
        scenario: ScenarioName,
        #[command(flatten)]
        redacted: Redacted,
        #[command(flatten)]
        printed_on: PrintedOn,
    },
    /// Prints the draft rules with what changed since another draft of them, as tracked changes in a DOCX.
    Redline(Redline),
    /// Prints a document of the change, such as a notice to staff; without an id, lists them.
    Transition {
        /// The plan.
        plan: PathBuf,
        /// Id of the document.
        #[arg(requires = "out")]
        id: Option<String>,
        /// The file to write: .pdf, .docx or .md.
        out: Option<PathBuf>,
        #[command(flatten)]
        scenario: ScenarioName,
        #[command(flatten)]
        redacted: Redacted,
        #[command(flatten)]
        printed_on: PrintedOn,
    },
    /// Lists what a draft that was sent back would change, rule by rule, and takes over what is accepted.
    Returned {
        /// The plan.
        plan: PathBuf,
        /// The draft as it came back: .docx with tracked changes, or text.
        file: PathBuf,
        /// Ids of the clauses whose changes are taken over, with commas; `all` for all of them.
        #[arg(long, value_name = "LIST", value_delimiter = ',')]
        accept: Vec<String>,
        #[command(flatten)]
        scenario: ScenarioName,
        #[command(flatten)]
        signed: Signed,
    },
    /// Files for those who work here, their replies, and votes.
    #[command(subcommand)]
    Review(review::Action),
    /// A secret vote from files, step by step.
    #[command(subcommand)]
    Ballot(ballot::Action),
    /// Writes every table of every chapter for another program; they tell no more than the report.
    Export {
        /// The plan.
        plan: PathBuf,
        /// The folder to write to; made where it is not there. CSV files need one with nothing in it.
        dir: PathBuf,
        /// A file a table, one workbook, or one file with exact values.
        #[arg(long, value_enum, default_value_t = ExportFormat::Csv)]
        format: ExportFormat,
        #[command(flatten)]
        scenario: ScenarioName,
        #[command(flatten)]
        redacted: Redacted,
        #[command(flatten)]
        printed_on: PrintedOn,
    },
    /// Checks a plan file and everything in it.
    Check {
        /// The plan.
        plan: PathBuf,
    },
    /// Explains a figure by its address: formula in words, inputs, and the law it rests on with its sources.
    Explain {
        /// The plan.
        plan: PathBuf,
        /// Address of the figure, such as `firm.payroll.charges` or `person.P001.charge.national-insurance`.
        address: String,
        #[command(flatten)]
        scenario: ScenarioName,
        /// As JSON.
        #[arg(long)]
        json: bool,
    },
    /// Shows which law is modelled, with values in force and their sources.
    Rules {
        /// Id of a jurisdiction, such as gb or us-tx; without one, all are listed.
        jurisdiction: Option<String>,
        /// The day; without it, today.
        #[arg(long, value_name = "DATE")]
        on: Option<Date>,
        /// As JSON.
        #[arg(long)]
        json: bool,
    },
    /// Lists legal forms with their facts and mandatory matters.
    Forms {
        /// As JSON.
        #[arg(long)]
        json: bool,
    },
    /// Runs worked cases and closes with `N passed, N failed, N skipped`.
    Cases {
        /// Case files.
        #[arg(required = true)]
        files: Vec<PathBuf>,
    },
    /// Proposes cells for a work network: as few of its ties as can be run between cells.
    Cells(Cells),
    /// Writes shell completions to standard output.
    Completions {
        /// The shell.
        shell: clap_complete::Shell,
    },
}

#[derive(Args)]
#[command(after_help = CELLS)]
pub struct Cells {
    /// Ties as CSV: two columns of ids and perhaps a weight. A heading is recognised; the same pair again adds up.
    pub ties: PathBuf,
    /// People as CSV: id, and perhaps site, shift, and skills with ; between them. Cells never mix sites or shifts.
    #[arg(long, value_name = "FILE")]
    pub people: Option<PathBuf>,
    /// The fewest people a cell may have.
    #[arg(long, value_name = "N")]
    pub min: u32,
    /// The most people a cell may have.
    #[arg(long, value_name = "N")]
    pub max: u32,
    /// A skill every cell needs, of the people's file; with =N, so many who have it.
    #[arg(long, value_name = "SKILL[=N]")]
    pub cover: Vec<String>,
    /// Seconds to look for better cells; the answer comes sooner where it is proved best.
    #[arg(long, value_name = "N", default_value_t = 10.0)]
    pub seconds: f64,
    /// Steps of work to do at most. The same seed and steps give the same cells on every machine.
    #[arg(long, value_name = "N", default_value_t = u64::MAX, hide_default_value = true)]
    pub steps: u64,
    /// Where chance begins.
    #[arg(long, value_name = "N", default_value_t = 1)]
    pub seed: u64,
    /// As JSON.
    #[arg(long)]
    pub json: bool,
}

const CELLS: &str = "\
Examples:
  leveller cells ties.csv --min 5 --max 12
  leveller cells ties.csv --people people.csv --min 5 --max 12 --cover first-aid --seconds 60 --json";

#[derive(Args)]
pub struct Redline {
    /// The plan.
    pub plan: PathBuf,
    /// The file to write: .pdf, .docx or .md.
    pub out: PathBuf,
    /// The number of an earlier operation, as `leveller history` lists it, the id of another legal form, or a file with the
    /// old articles: .docx, .txt or .md.
    #[arg(long, value_name = "OPERATION|FORM|FILE")]
    pub against: String,
    /// Compares the report instead.
    #[arg(long)]
    pub report: bool,
    #[command(flatten)]
    pub scenario: ScenarioName,
    #[command(flatten)]
    pub printed_on: PrintedOn,
    #[command(flatten)]
    pub signed: Signed,
}

#[derive(Args)]
pub struct New {
    /// The plan to write; refused when it exists.
    pub plan: PathBuf,
    #[command(flatten)]
    pub files: Files,
    /// Whose law: an id as `leveller rules` lists it, or none.
    #[arg(long, value_name = "ID")]
    pub jurisdiction: String,
    /// The day the firm is looked at; without it, today.
    #[arg(long, value_name = "DATE")]
    pub as_of: Option<Date>,
    /// The firm's name; without it, the name of the first file.
    #[arg(long, value_name = "TEXT")]
    pub name: Option<String>,
    /// Currency of the amounts, where the files do not say it.
    #[arg(long, value_name = "CODE")]
    pub currency: Option<String>,
    #[command(flatten)]
    pub signed: Signed,
}

#[derive(Args)]
pub struct Files {
    /// Payroll, staff list or structure files: CSV or XLSX.
    #[arg(long, required_unless_present = "accounts", num_args = 1.., value_name = "FILE")]
    pub payroll: Vec<PathBuf>,
    /// A file of reporting lines.
    #[arg(long, value_name = "FILE")]
    pub lines: Vec<PathBuf>,
    /// A file of work ties: two ids and perhaps a weight; a proposal of cells keeps them inside.
    #[arg(long, value_name = "FILE")]
    pub ties: Vec<PathBuf>,
    /// Files of the books: a trial balance, open invoices, the bank by week, pay by month; their headings tell them apart.
    #[arg(long, num_args = 1.., value_name = "FILE")]
    pub accounts: Vec<PathBuf>,
    /// Payroll profile to read by: an id, or a file of one somebody made; without it, it is recognised.
    #[arg(long, value_name = "NAME|FILE")]
    pub profile: Option<String>,
    /// What a column means, where the program took it for something else: its heading, or in a file without headings
    /// its letter, and a meaning, or none; all meanings are listed when one is unknown.
    #[arg(long, value_name = "HEADING=MEANING")]
    pub column: Vec<String>,
    /// Writes what `--column` says as a profile that reads later files like these.
    #[arg(long, value_name = "FILE", requires = "column")]
    pub save_profile: Option<PathBuf>,
}

#[derive(Args)]
pub struct ScenarioName {
    /// The scenario; without it, the first.
    #[arg(long, value_name = "NAME")]
    pub scenario: Option<String>,
}

#[derive(Args)]
pub struct Signed {
    /// The name the change is recorded under, as its author gives it; without it, none.
    #[arg(long, value_name = "NAME")]
    pub by: Option<String>,
}

#[derive(Args)]
pub struct House {
    /// The plan.
    pub plan: PathBuf,
    /// The name.
    #[arg(long, value_name = "TEXT")]
    pub name: Option<String>,
    /// A PNG or JPEG to be the logo.
    #[arg(long, value_name = "FILE", conflicts_with = "no_logo")]
    pub logo: Option<PathBuf>,
    /// Takes the logo out.
    #[arg(long)]
    pub no_logo: bool,
    /// The colour of links and rules, such as #1a5276; empty takes it out.
    #[arg(long, value_name = "COLOUR")]
    pub accent: Option<String>,
    /// What stands at the foot of the cover; empty takes it out.
    #[arg(long, value_name = "TEXT")]
    pub disclaimer: Option<String>,
    /// Takes all of it from a template file first.
    #[arg(long, value_name = "FILE")]
    pub from: Option<PathBuf>,
    /// Writes all of it to a template file, for other plans.
    #[arg(long, value_name = "FILE")]
    pub to: Option<PathBuf>,
    /// Prints documents under nobody's name again.
    #[arg(long, conflicts_with_all = ["name", "logo", "accent", "disclaimer", "from"])]
    pub none: bool,
    #[command(flatten)]
    pub signed: Signed,
}

#[derive(Args)]
pub struct Redacted {
    /// Prints the redacted edition: names out, pay in bands, totals intact.
    #[arg(long)]
    pub redacted: bool,
}

impl Redacted {
    pub fn edition(&self) -> Edition {
        if self.redacted { Edition::Redacted } else { Edition::Full }
    }
}

#[derive(Args)]
pub struct PrintedOn {
    /// The date printed on it; without it, today. Same plan, same date: same bytes.
    #[arg(long, value_name = "DATE")]
    pub printed_on: Option<Date>,
}

#[derive(Subcommand)]
pub enum ScenarioAction {
    /// Lists the scenarios.
    List,
    /// Copies a scenario under a new name.
    Copy {
        /// The scenario.
        from: String,
        /// The new name.
        name: String,
        #[command(flatten)]
        signed: Signed,
    },
    /// Makes a scenario that builds on another: what changes there changes here.
    Nest {
        /// The scenario it builds on.
        on: String,
        /// Its name.
        name: String,
        #[command(flatten)]
        signed: Signed,
    },
    /// Puts scenarios side by side; without names, all of them.
    Compare {
        /// The scenarios.
        names: Vec<String>,
        /// Address of one more figure to compare, as explain takes it; may be repeated.
        #[arg(long, value_name = "ADDRESS")]
        figure: Vec<String>,
        /// As JSON.
        #[arg(long)]
        json: bool,
    },
    /// Lists what was decided in a scenario, with operation, day and author.
    Decided {
        /// The scenario; without it, the first.
        name: Option<String>,
        /// As JSON.
        #[arg(long)]
        json: bool,
    },
    /// Renames a scenario.
    Rename {
        /// The scenario.
        from: String,
        /// The new name.
        name: String,
        #[command(flatten)]
        signed: Signed,
    },
    /// Removes a scenario.
    Remove {
        /// The scenario.
        name: String,
        #[command(flatten)]
        signed: Signed,
    },
}

impl ScenarioAction {
    /// Returns whose name a change is recorded under; none where nothing is changed.
    pub fn signed(&self) -> Option<&Signed> {
        match self {
            Self::Copy { signed, .. }
            | Self::Nest { signed, .. }
            | Self::Rename { signed, .. }
            | Self::Remove { signed, .. } => Some(signed),
            Self::List | Self::Compare { .. } | Self::Decided { .. } => None,
        }
    }
}

#[derive(Clone, Copy, ValueEnum)]
pub enum ExportFormat {
    Csv,
    Xlsx,
    Json,
}

#[derive(Clone, Copy, ValueEnum)]
pub enum Chapter {
    Firm,
    Diagnosis,
    Proposal,
    Savings,
    Viability,
    Bylaws,
}
