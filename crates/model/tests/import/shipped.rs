//! What the program comes with, read from the checkout.

use std::fs;
use std::path::{Path, PathBuf};

use leveller_model::import::{AccountWords, Profile};

/// The root of the checkout, whichever package asks.
pub fn root() -> PathBuf {
    let mut above = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors();
    above.find(|folder| folder.join("data/payroll-profiles").is_dir()).unwrap().to_owned()
}

/// Every profile the program comes with.
pub fn profiles() -> Vec<Profile> {
    let folder = fs::read_dir(root().join("data/payroll-profiles")).unwrap();
    folder.map(|file| Profile::parse(&fs::read_to_string(file.unwrap().path()).unwrap()).unwrap()).collect()
}

/// Every file of words the program comes with.
pub fn account_words() -> AccountWords {
    let mut files: Vec<(String, String)> = fs::read_dir(root().join("data/accounts"))
        .unwrap()
        .map(|file| file.unwrap().path())
        .map(|path| (path.display().to_string(), fs::read_to_string(path).unwrap()))
        .collect();
    files.sort();
    let files: Vec<(&str, &str)> = files.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    AccountWords::parse(&files).unwrap()
}
