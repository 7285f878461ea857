//! What is printed.
pub mod document;
