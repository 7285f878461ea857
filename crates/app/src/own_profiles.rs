//! Payroll profiles people made by saying what columns mean: a folder of small files of this machine, each of which
//! can be copied and sent. They hold headings and no cell of any row.

use std::path::Path;

use leveller_model::import::Profile;

use crate::error::{self, Error, Result};
use crate::whole;

/// A profile is a page of text; anything longer is something else.
const LONGEST: u64 = 1_000_000;

/// Returns the profiles of a folder, those changed last first. What cannot be read as one is left out.
pub fn remembered(folder: &Path) -> Vec<Profile> {
    let mut found: Vec<_> = std::fs::read_dir(folder)
        .into_iter()
        .flatten()
        .flatten()
        .filter_map(|entry| Some((entry.metadata().ok()?.modified().ok()?, entry.path())))
        .filter(|(_, path)| is_profile(path))
        .collect();
    found.sort_by(|one, other| other.cmp(one));
    found.iter().filter_map(|(_, path)| read(path).ok()).collect()
}

/// Keeps a profile. One that cannot be written has to be made again, so that stops nothing.
pub fn remember(folder: &Path, profile: &Profile) {
    if std::fs::create_dir_all(folder).is_ok() {
        let _ = whole::write(&folder.join(format!("{}.toml", profile.id)), profile.text().as_bytes());
    }
}

/// Returns whether a file may be a profile, by its name.
pub fn is_profile(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("toml"))
}

/// Reads a profile somebody made.
pub fn read(path: &Path) -> Result<Profile> {
    let unreadable =
        |detail: String| Error::new("profile-unreadable").with("file", error::file_name(path)).with("detail", detail);
    let size = std::fs::metadata(path).map_err(|fault| error::file("file-unreadable", path, &fault))?.len();
    if size > LONGEST {
        return Err(unreadable(String::new()));
    }
    let text = std::fs::read_to_string(path).map_err(|fault| error::file("file-unreadable", path, &fault))?;
    let profile =
        Profile::parse(&text).map_err(|fault| unreadable(fault.lines().next().unwrap_or_default().to_owned()))?;
    match profile.own.is_some() && is_id(&profile.id) {
        true => Ok(profile),
        false => Err(unreadable(String::new())),
    }
}

/// Whether an id can be the name of a file of the folder and nothing else.
fn is_id(id: &str) -> bool {
    id.starts_with("own-") && id.len() < 64 && id.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use leveller_model::import;

    use super::*;

    #[test]
    fn what_is_kept_is_what_is_read() {
        let folder = tempfile::tempdir().unwrap();
        let (tables, _) = import::tables("wages.csv", b"Kennung;Wer;Betrag\n1;Ada Thorne;62000\n");
        let said = BTreeMap::from([(0, Some("id".to_owned())), (2, Some("pay-year".to_owned()))]);
        let profile = Profile::corrected(&tables[0], None, &[], &said, "wages").unwrap();
        remember(&folder.path().join("deep"), &profile);
        assert_eq!(remembered(&folder.path().join("deep")), std::slice::from_ref(&profile));
        let mut elsewhere = profile;
        elsewhere.id = "../own-x".to_owned();
        std::fs::write(folder.path().join("sent.toml"), elsewhere.text()).unwrap();
        assert!(read(&folder.path().join("sent.toml")).is_err(), "an id that leads out of the folder");
        std::fs::write(folder.path().join("other.toml"), "[package]\nname = \"x\"\n").unwrap();
        assert!(read(&folder.path().join("other.toml")).is_err());
    }
}
