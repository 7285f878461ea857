//! The name somebody gave as theirs: how it is read, and the small file of this machine that holds it and nothing else.

use std::path::Path;

use leveller_model::decision::{Author, NoAuthor};
use leveller_model::problem::Arg;

use crate::error::{Error, Result};
use crate::whole;

/// Reads what somebody gave as their name; none where that is blank. A refusal does not repeat it.
pub fn read(said: &str) -> Result<Option<Author>> {
    Author::read(said).map_err(|why| match why {
        NoAuthor::TooLong => Error::new("author-too-long").with("most", Arg::Count(Author::LONGEST.into())),
        NoAuthor::Unprintable => Error::new("author-unprintable"),
    })
}

/// Returns the name given last. A file that cannot be read is one without a name.
pub fn remembered(file: &Path) -> Option<Author> {
    let name: Option<String> = serde_json::from_slice(&std::fs::read(file).ok()?).ok()?;
    Author::read(&name?).ok()?
}

/// Keeps a name, or that none is given. One that cannot be written has to be given again, so that stops nothing.
pub fn remember(file: &Path, author: Option<&Author>) {
    let folder = file.parent().map_or(Ok(()), std::fs::create_dir_all);
    if let (Ok(()), Ok(bytes)) = (folder, serde_json::to_vec(&author)) {
        let _ = whole::write(file, &bytes);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_name_is_remembered_and_can_be_taken_out() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("deep/author.json");
        assert_eq!(remembered(&file), None);
        let ada = Author::read("Ada Thorne").unwrap();
        remember(&file, ada.as_ref());
        assert_eq!(remembered(&file), ada);
        remember(&file, None);
        assert_eq!(remembered(&file), None);
        std::fs::write(&file, "\"Ada\\nThorne\"").unwrap();
        assert_eq!(remembered(&file), None, "what is no name is none");
    }
}
