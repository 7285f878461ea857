//! What stops a use case, said with a code that the edge words (`error-<code>`, `error-<code>-remedy`).

use std::fmt;

use leveller_model::import::Stopped;
use leveller_model::problem::{Arg, Problem};

/// Why nothing was done. Whatever it is, the plan is as it was.
#[derive(Debug, Clone, PartialEq)]
pub struct Error {
    /// Id its words are filed under.
    pub code: &'static str,
    /// Arguments of its words.
    pub args: Vec<(String, Arg)>,
    /// Problems of the input that led to it.
    pub problems: Vec<Problem>,
}

/// A result of a use case.
pub type Result<T> = std::result::Result<T, Error>;

impl Error {
    /// Returns an error with a code.
    pub fn new(code: &'static str) -> Self {
        Self { code, args: Vec::new(), problems: Vec::new() }
    }

    /// Adds an argument.
    #[must_use]
    pub fn with(mut self, name: &str, arg: impl Into<Arg>) -> Self {
        self.args.push((name.to_owned(), arg.into()));
        self
    }

    /// Adds the problems that led to it.
    #[must_use]
    pub fn because(mut self, problems: Vec<Problem>) -> Self {
        self.problems = problems;
        self
    }
}

impl From<Stopped> for Error {
    fn from(_: Stopped) -> Self {
        Self::new("stopped")
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code)
    }
}

impl std::error::Error for Error {}

/// Returns the name of a file without its folder.
pub fn file_name(path: &std::path::Path) -> String {
    path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned()
}

/// Returns the error for a file that could not be read or written, with the operating system's word for the cause:
/// a library's own message may name files of ours that nobody has to know.
pub fn file(code: &'static str, path: &std::path::Path, error: &std::io::Error) -> Error {
    let name = file_name(path);
    let detail = match error.raw_os_error() {
        Some(_) => error.to_string(),
        None => error.kind().to_string(),
    };
    Error::new(code).with("file", name).with("detail", detail)
}
