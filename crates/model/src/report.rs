//! What is printed and shown in words: documents whose every number is already text, and the charts
//! that screen and print share. Sentences live in `data/language`; only this chapter asks for them.

mod bylaws_document;
pub mod charts;
pub mod document;
mod parts;
pub mod words;

pub use bylaws_document::{bylaws_document, inlines, notices};
pub use parts::{compose, half_sentence, need_values, pay_policy, rule_name, rule_source, rule_value};
