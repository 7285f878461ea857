//! The program's own data, embedded when it is built: law, forms, clauses, profiles, words, the sample.

use include_dir::{Dir, include_dir};

use crate::error::{Error, Result};

static DATA: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../data");

/// Returns the texts of the files with an ending in a folder of `data` and below it, in the order of their paths.
pub(crate) fn texts(folder: &str, ending: &str) -> Vec<(String, String)> {
    fn walk(dir: &Dir<'static>, ending: &str, found: &mut Vec<(String, String)>) {
        for file in dir.files() {
            let path = file.path().to_string_lossy().replace('\\', "/");
            if let (true, Some(text)) = (path.ends_with(ending), file.contents_utf8()) {
                found.push((path, text.to_owned()));
            }
        }
        for dir in dir.dirs() {
            walk(dir, ending, found);
        }
    }
    let mut found = Vec::new();
    if let Some(dir) = DATA.get_dir(folder) {
        walk(dir, ending, &mut found);
    }
    found.sort();
    found
}

/// Returns one file of `data`.
pub(crate) fn bytes(path: &str) -> Result<&'static [u8]> {
    DATA.get_file(path).map(include_dir::File::contents).ok_or_else(|| Error::new("data-missing").with("file", path))
}

/// Returns the ids of the jurisdictions whose law is modelled.
pub fn jurisdictions() -> Vec<String> {
    let folder = DATA.get_dir("jurisdictions");
    folder
        .into_iter()
        .flat_map(Dir::dirs)
        .filter_map(|dir| dir.path().file_name().map(|name| name.to_string_lossy().into_owned()))
        .collect()
}
