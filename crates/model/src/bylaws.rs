//! The founding rules: legal forms, clauses with blanks, the draft they make, and what it is checked for.
//!
//! A draft says what it does not know. A blank nobody filled stays a blank, a figure we only suggest says so, a matter the
//! law requires and no clause covers is a problem, and a value outside what the law allows is refused.

mod checks;
pub mod choosing;
mod clause;
mod draft;
mod drafted;
mod form;
mod premises;
mod quantity;
pub mod returned;
pub mod transition_document;
pub mod warnings;
mod when;

pub use checks::{Check, CheckKind};
pub use clause::{BlankKind, Clause};
pub use draft::{bound_label, draft};
pub use drafted::{
    Blank, Bylaws, Change, ChangeKind, LeftOut, Limit, Matter, Origin, Paragraph, PlanValue, Premises, Rule, Run,
};
pub use form::{Board, Fact, FactPart, Form, FormMatter, FormSource, Op, Reserved};
pub use premises::premises;
pub use quantity::Quantity;
pub use transition_document::TransitionDocument;
