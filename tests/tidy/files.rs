//! The files of the checkout that are ours: everything `.gitignore` does not name.

use std::fs;
use std::path::{Path, PathBuf};

/// A file of the checkout.
pub struct File {
    /// Its path from the root, with `/`.
    pub path: String,
    /// What it says; empty where it is no text.
    pub text: String,
}

impl File {
    /// Returns the place of a line, counted from 1.
    pub fn at(&self, line: usize) -> String {
        format!("{}:{line}", self.path)
    }

    /// Returns the lines with their numbers.
    pub fn lines(&self) -> impl Iterator<Item = (usize, &str)> {
        (1..).zip(self.text.lines())
    }

    /// Returns the line a piece of text first stands on.
    pub fn line_of(&self, text: &str) -> usize {
        self.text.find(text).map_or(1, |at| self.text[..at].lines().count().max(1))
    }
}

/// The root of the checkout.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Returns the files below a folder whose names end in one of the endings, in order of their paths.
pub fn below(folder: &str, endings: &[&str]) -> Vec<File> {
    let ignored = ignored();
    let mut found = Vec::new();
    walk(&root(), folder, &ignored, &mut found);
    found.sort();
    let wanted = found.into_iter().filter(|path| endings.iter().any(|ending| path.ends_with(ending)));
    wanted.map(|path| File { text: fs::read_to_string(root().join(&path)).unwrap_or_default(), path }).collect()
}

/// Returns one file.
pub fn one(path: &str) -> File {
    let text = fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"));
    File { path: path.to_owned(), text }
}

/// Returns the names of what stands in a folder, what is ignored left out.
pub fn names(folder: &str) -> Vec<String> {
    let ignored = ignored();
    let entries = fs::read_dir(root().join(folder)).unwrap();
    let mut names: Vec<String> =
        entries.map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect();
    names.retain(|name| !is_ignored(&join(folder, name), &ignored));
    names.sort();
    names
}

fn walk(root: &Path, folder: &str, ignored: &[String], found: &mut Vec<String>) {
    let Ok(entries) = fs::read_dir(root.join(folder)) else { return };
    for entry in entries {
        let entry = entry.unwrap();
        let path = join(folder, &entry.file_name().to_string_lossy());
        if is_ignored(&path, ignored) {
            continue;
        }
        match entry.file_type().unwrap().is_dir() {
            true => walk(root, &path, ignored, found),
            false => found.push(path),
        }
    }
}

fn join(folder: &str, name: &str) -> String {
    if folder.is_empty() { name.to_owned() } else { format!("{folder}/{name}") }
}

fn ignored() -> Vec<String> {
    let text = fs::read_to_string(root().join(".gitignore")).unwrap();
    text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')).map(str::to_owned).collect()
}

/// Knows the three kinds of line our `.gitignore` has: `/path`, `name` and `*.ending`.
fn is_ignored(path: &str, ignored: &[String]) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    name == ".git"
        || ignored.iter().any(|line| match (line.strip_prefix('/'), line.strip_prefix('*')) {
            (Some(whole), _) => path == whole.trim_end_matches('/'),
            (_, Some(ending)) => name.ends_with(ending),
            _ => name == line.trim_end_matches('/'),
        })
}
