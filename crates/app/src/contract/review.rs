//! The review as it crosses to the window: files for readers, what they send back, polls; and a review file as a reader
//! has it open.

use leveller_model::decision::Decision;
pub use leveller_model::report::{
    AnsweredAmendment, Change, Opened, PublishedCell, PublishedFigure, PublishedResult, PublishedRule,
    PublishedStatement,
};
pub use leveller_model::review::{
    Candidate, Choice as BallotChoice, Method, Moved as RollMove, RollChange, Ruling, Said, Subject,
};
use serde::{Deserialize, Serialize};
use specta::Type;

use super::{Figure, PageView, Refusal, SaidView};

/// The review of a plan in one scenario.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
pub struct ReviewView {
    /// Files that were made, newest last.
    pub made: Vec<MadeView>,
    /// Everybody a file can be for.
    pub readers: Vec<ReaderView>,
    /// What can be opened to readers.
    pub assumptions: Vec<AssumptionView>,
    /// What the maker must know before files are handed out.
    pub warnings: Vec<String>,
    /// Why no file can be made; none where one can.
    pub refused: Option<Refusal>,
    /// The folder files would be written to.
    pub folder: String,
    /// The fingerprint files are signed with: readers compare it by voice.
    pub fingerprint: String,
    /// Statements, those most agree with first.
    pub statements: Vec<StatementView>,
    /// Everything else that was said and is no vote.
    pub remarks: Vec<RemarkView>,
    /// What does not count, with the reason.
    pub left_out: Vec<LeftOutReplyView>,
    /// How many replies came in.
    pub replies: u32,
    /// Polls, newest last.
    pub polls: Vec<PollView>,
    /// Whom readers sign to recall.
    pub recalls: Vec<RecallView>,
    /// Subjects something can be put to the vote as.
    pub subjects: Vec<SubjectView>,
    /// The rules that were adopted; none before.
    pub adopted: Option<AdoptedView>,
}

/// Review files that were made at one time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct MadeView {
    /// Its id.
    pub id: String,
    /// The day, in words.
    pub made_on: String,
    /// What people call the scenario.
    pub scenario: String,
    /// How many can reply.
    pub invited: u32,
    /// How many have.
    pub replied: u32,
}

/// Somebody a file can be for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ReaderView {
    /// Their key.
    pub key: String,
    /// Their name; the key where none is known.
    pub name: String,
}

/// Something that can be opened to readers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct AssumptionView {
    /// Its id.
    pub id: String,
    /// What it is.
    pub label: String,
    /// Whether the plan rests on it.
    pub used: bool,
}

/// For whom files are made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct MakeRequest {
    /// Keys of those who get a file of their own; nobody: one file for everybody.
    pub readers: Vec<String>,
    /// Ids of what is opened.
    pub opened: Vec<String>,
    /// Whether the redacted report is in them, with its tables; else its summary alone.
    pub report: bool,
    /// The passphrase the files are under; empty: none.
    pub passphrase: String,
    /// The folder.
    pub folder: String,
}

/// What readers stated.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct StatementView {
    /// The words.
    pub text: String,
    /// Who made it.
    pub by: String,
    /// How many agree, disagree and do not say.
    pub stands: Vec<Figure>,
    /// The same of cells that are large enough to be told of.
    pub groups: Vec<GroupStandsView>,
}

/// How those of a cell stand to a statement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct GroupStandsView {
    /// The cell.
    pub name: String,
    /// How many agree, disagree and do not say.
    pub stands: Vec<Figure>,
}

/// What kind of thing was said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum RemarkKind {
    /// A comment.
    Comment,
    /// An objection.
    Objection,
    /// Another wording of a rule, or another decision.
    Amendment,
}

/// A comment, an objection or an amendment.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
pub struct RemarkView {
    /// Its id among all that was said.
    pub id: String,
    /// What kind.
    pub kind: RemarkKind,
    /// Who said it.
    pub by: String,
    /// The day it came in, in words.
    pub on: String,
    /// What it is about.
    pub about: String,
    /// Id of the clause, where it is about a rule; else empty.
    pub clause: String,
    /// Address of the figure, where it is about one; else empty.
    pub address: String,
    /// The words: of a comment what is said, of the others the reason.
    pub text: String,
    /// What would meet an objection; what an amendment proposes.
    pub change: String,
    /// What the draft says now, where an amendment would reword it.
    pub now: String,
    /// What would take an amendment up; none for the others.
    pub decision: Option<Decision>,
    /// Whether the plan has it now.
    pub taken_up: bool,
}

/// A reply, or something in it, that does not count.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct LeftOutReplyView {
    /// Who sent it, as it says.
    pub by: String,
    /// Their key.
    pub key: String,
    /// Why.
    pub why: String,
    /// Keys it can be confirmed with, each with the fingerprint to compare, where somebody has to; else nothing.
    pub signers: Vec<SignerView>,
}

/// A key somebody signs with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct SignerView {
    /// The key.
    pub signer: String,
    /// What is compared by voice.
    pub fingerprint: String,
    /// Whether somebody said that it is theirs.
    pub confirmed: bool,
}

/// Somebody readers sign to recall.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct RecallView {
    /// Who.
    pub who: String,
    /// The body they speak for.
    pub body: String,
    /// How many signed, and how many have to, in words.
    pub signed: SaidView,
    /// Whether there has to be a vote.
    pub reached: bool,
}

/// A subject of a vote.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct SubjectView {
    /// Which.
    pub id: Subject,
    /// What it is called.
    pub name: String,
    /// Whether people are chosen by it.
    pub elects: bool,
    /// Whether it is decided in a cell.
    pub of_a_cell: bool,
}

/// What is to be put to the vote.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct AskRequest {
    /// The subject.
    pub subject: Subject,
    /// The question.
    pub question: String,
    /// Names of those who stand.
    pub candidates: Vec<String>,
    /// How many are elected.
    pub seats: u32,
    /// Name of the cell; empty: all.
    pub cell: String,
    /// The day notice is given, ISO 8601; empty where it was not.
    pub called: String,
    /// The first day, ISO 8601.
    pub opens: String,
    /// The last.
    pub closes: String,
    /// Who can find out: `open`, `confidential`, `secret` or `paper`.
    pub openness: String,
}

/// A poll.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct PollView {
    /// Its id; empty of one that is not opened yet.
    pub id: String,
    /// What it is about.
    pub subject: String,
    /// The question.
    pub question: String,
    /// How votes are given.
    pub method: Method,
    /// The same in words.
    pub method_words: String,
    /// Who or what can be chosen.
    pub candidates: Vec<Candidate>,
    /// How many are elected.
    pub seats: u32,
    /// The first day, in words.
    pub opens: String,
    /// The last, in words.
    pub closes: String,
    /// The first and the last day, ISO 8601: a ballot of another day does not count.
    pub days: [String; 2],
    /// Who can find out, in words.
    pub openness: String,
    /// Whether what is on paper is typed in: of a secret poll, the papers of those who have no token.
    pub on_paper: bool,
    /// Whether a ballot of a reply counts in it.
    pub by_file: bool,
    /// Whether it is secret: ballots carry a token and no name.
    pub secret: bool,
    /// What is on the papers typed in so far, a sheet each.
    pub sheets: Vec<BallotChoice>,
    /// How many papers were handed out; none where nobody wrote it down.
    pub papers: Option<u32>,
    /// What changed on the roll since it was called.
    pub roll_changes: Vec<RollChangeView>,
    /// How many ballots tellers opened were taken over; none before.
    pub tokens: Option<u32>,
    /// Id of the poll that follows it: held again, or its next round; else empty.
    pub followed: String,
    /// The rules it is held under, each with where it stands.
    pub rules: Vec<VoteRuleView>,
    /// What is wrong with it: it decides nothing as long as anything is.
    pub faults: Vec<String>,
    /// From how many of how many there are ballots, in words.
    pub turnout: SaidView,
    /// How many may vote.
    pub voters: u32,
    /// From how many there are ballots.
    pub ballots: u32,
    /// What came of it; none before it is closed.
    pub result: Option<PollResultView>,
}

/// A change of the roll of a poll.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct RollChangeView {
    /// The change.
    pub change: RollChange,
    /// Whose it is, by name.
    pub name: String,
    /// The day, in words.
    pub on: String,
    /// What changed, in words.
    pub words: String,
}

/// The secret side of a poll as it was drawn up.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct DrawnUpView {
    /// The file everybody gets.
    pub poll: String,
    /// The digits that hang on the wall.
    pub digits: String,
    /// Names of those whose key nobody knows: they vote on paper beside.
    pub without: Vec<String>,
}

/// A teller's share, and the passphrase it is under.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ShareRequest {
    /// The file.
    pub file: String,
    /// The passphrase.
    pub passphrase: String,
}

/// A ballot of a secret poll that is to be made.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
pub struct CastRequest {
    /// The file everybody got of the poll.
    pub file: String,
    /// What the registrar answered.
    pub token: String,
    /// What is chosen.
    pub choice: BallotChoice,
    /// Where the ballot is written.
    pub path: String,
}

/// What came out of the box.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct OpeningView {
    /// How many ballots count.
    pub counted: u32,
    /// Those that do not, each with its hash or its number, whichever is told, and the reason.
    pub refused: Vec<[String; 2]>,
}

/// One rule of a vote.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct VoteRuleView {
    /// What it settles.
    pub label: String,
    /// How.
    pub value: String,
    /// Where it stands.
    pub basis: String,
    /// Id of the clause it stands in; else empty.
    pub clause: String,
}

/// What came of a poll.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct PollResultView {
    /// What was decided.
    pub outcome: String,
    /// Whether the proposal is carried, or people are elected.
    pub carried: bool,
    /// Whether another poll can follow it.
    pub again: bool,
    /// Candidates between whom lots have to be drawn before it is decided.
    pub lots: Vec<Candidate>,
    /// The numbers.
    pub numbers: Vec<VoteNumberView>,
    /// Objections.
    pub objections: Vec<ObjectionView>,
    /// Ballots that do not count.
    pub not_counted: Vec<NotCountedView>,
    /// What a reader should know.
    pub notes: Vec<String>,
}

/// A number of a count.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct VoteNumberView {
    /// What is counted.
    pub label: String,
    /// How many, and of how many.
    pub said: SaidView,
    /// How many were needed; else empty.
    pub needed: SaidView,
    /// Whether there are enough; none where nothing is needed.
    pub met: Option<bool>,
}

/// An objection in a count.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ObjectionView {
    /// Who objects; empty where ballots carry no name.
    pub by: String,
    /// Why.
    pub reason: String,
    /// What would meet it.
    pub change: String,
    /// Whether it stands.
    pub stands: bool,
    /// Id of the ballot it is on.
    pub ballot: String,
    /// Votes of those present that it gives such a reason as the rules ask for, and that it does not; none where nobody
    /// doubted it.
    pub ruled: Option<[u32; 2]>,
}

/// A ballot that does not count.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct NotCountedView {
    /// Whose; empty where ballots carry no name.
    pub by: String,
    /// Why.
    pub why: String,
}

/// Rules that were adopted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct AdoptedView {
    /// Id of the poll that adopted them.
    pub poll: String,
    /// The day, in words.
    pub on: String,
    /// What was decided.
    pub question: String,
    /// SHA-256 of what the plan held.
    pub content: String,
    /// Whether the plan still is what was adopted.
    pub unchanged: bool,
}

/// What was done with files: those written, and those refused.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
pub struct FilesDone {
    /// Files that were written or taken in.
    pub files: Vec<String>,
    /// Files that were refused, each with the reason.
    pub refused: Vec<Refusal>,
}

/// A review file as a reader has it open.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
pub struct ReadingView {
    /// The file's name.
    pub file: String,
    /// The firm's name.
    pub firm: String,
    /// What people call the scenario.
    pub scenario: String,
    /// The day it was made, in words.
    pub made_on: String,
    /// The fingerprint of who made it.
    pub fingerprint: String,
    /// Nobody is told of in a group of fewer.
    pub fewest: u32,
    /// What changes for the reader; none in a file for everybody.
    pub mine: Option<MineView>,
    /// What can be moved.
    pub opened: Vec<Opened>,
    /// Figures that may be told.
    pub figures: Vec<PublishedFigure>,
    /// What is counted of cells and polls, each with how.
    pub counts: Vec<PublishedFigure>,
    /// The draft rules.
    pub rules: Vec<PublishedRule>,
    /// The cells.
    pub cells: Vec<PublishedCell>,
    /// What others stated.
    pub statements: Vec<PublishedStatement>,
    /// What others proposed, and what it would change.
    pub answers: Vec<AnsweredAmendment>,
    /// What is voted on.
    pub polls: Vec<PollView>,
    /// What came of votes that were counted before.
    pub results: Vec<PublishedResult>,
    /// Ids of secret polls the reader has asked for a token of, on this machine.
    pub asked: Vec<String>,
    /// Documents in it.
    pub documents: Vec<ReadDocumentView>,
    /// What the reader has said so far, as it is kept on this machine.
    pub said: Vec<Said>,
    /// Where the reply would be written.
    pub reply: String,
    /// How many replies were written to this file before.
    pub written: u32,
    /// The day it is, ISO 8601.
    pub today: String,
}

/// What changes for the reader.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct MineView {
    /// Their key.
    pub key: String,
    /// Their name.
    pub name: String,
    /// What changes, line by line.
    pub lines: Vec<Change>,
    /// Why each figure is what it is.
    pub figures: Vec<PublishedFigure>,
}

/// A document in a review file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ReadDocumentView {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
}

/// A document of a review file on its pages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ReadPagesView {
    /// How many pages it has.
    pub count: u32,
    /// The first.
    pub first: Option<PageView>,
    /// Where the PDF would be written.
    pub path: String,
}
