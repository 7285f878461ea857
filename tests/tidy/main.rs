//! The rules of this repository, each a test that says which file and line breaks it and what to do.
//!
//! Nothing is built or started here: files are read as text and as data.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test stops at what is not there")]

mod chapters;
mod codes;
mod data;
mod files;
mod modules;
mod rust;
mod sentences;
mod shape;
mod tasks;
mod window;
mod words;

/// Fails with every place found, and with what to do about it.
fn none(found: Vec<String>, remedy: &str) {
    assert!(found.is_empty(), "\n  {}\n{remedy}", found.join("\n  "));
}
