//! How workers decide on the proposal: the rules of a vote read from the drafted rules, the vote itself, who votes for
//! whom, and the count.
//!
//! Nothing is sealed, dated or worded here. A count is a function of the poll and of what lies in its box, in any order;
//! every ballot given is counted, replaced, a duplicate, or refused with the reason.

mod delegation;
mod electorate;
mod petition;
mod poll;
mod ranked;
mod record;
mod reply;
mod rules;
mod tally;
mod threshold;
mod voting;
mod words;

pub use delegation::{Delegation, Fate, Resolved, Scope, Void, loops, resolve};
pub use electorate::{Electorate, Moved, RollChange, Standing, Voter};
pub use petition::{Petition, Signature, Signed, petition};
pub use poll::{
    Ballot, By, Call, Candidate, Choice, Fault, GRADIENT_ABSTAIN, GRADIENT_STEPS, GRADIENT_SUPPORT, Openness, Poll,
    Refused, Stand, Vote,
};
pub use ranked::{RankedCount, Stage, StageKind, count_ranked};
pub use record::Record;
pub use reply::{
    About, Invited, LeftOut, Merged, Reader, Received, Remark, Reply, Said, Stance, StatementStands, Uncounted, merge,
};
pub use rules::{
    Basis, Cite, ConsentRules, Effect, Method, PetitionKind, ProxyRules, RollRule, Secrecy, Stated, Subject, Tie,
    Unsaid, VotesBy, VotingRules, petition_threshold,
};
pub use tally::{
    BallotBox, BallotFate, Count, Counted, FatedBallot, Note, Objection, Outcome, Ruling, Tally, VoteCount, tally,
};
pub use threshold::{Measured, Of, Share, Threshold};
pub use voting::{Says, Voting, What};
pub use words::{WORDS, label_of};
