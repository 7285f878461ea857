//! The plans opened lately, in a small file of this machine: where they are, whose they are, and nothing else of them.

use std::path::{Path, PathBuf};

use leveller_model::Date;
use serde::{Deserialize, Serialize};

use crate::{session, whole};

/// How many are kept beside those set aside.
const KEPT: usize = 100;

/// A plan opened lately.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recent {
    /// Where it is.
    pub path: PathBuf,
    /// Name of the firm, as it was then.
    pub firm: String,
    /// The day it was open last.
    pub opened: Date,
    /// Whether it was set aside.
    #[serde(default)]
    pub aside: bool,
}

/// Returns the plans that are still there, newest first. A list that cannot be read is an empty one.
pub fn list(file: &Path) -> Vec<Recent> {
    let all: Vec<Recent> =
        std::fs::read(file).ok().and_then(|bytes| serde_json::from_slice(&bytes).ok()).unwrap_or_default();
    all.into_iter().filter(|one| one.path.is_file()).collect()
}

/// Puts a plan at the top, set aside no more.
pub fn remember(file: &Path, plan: &Path, firm: &str) {
    let path = std::path::absolute(plan).unwrap_or_else(|_| plan.to_owned());
    change(file, |all| {
        all.retain(|one| one.path != path);
        all.insert(0, Recent { path, firm: firm.to_owned(), opened: session::today(), aside: false });
        let mut kept = 0;
        all.retain(|one| {
            kept += usize::from(!one.aside);
            one.aside || kept <= KEPT
        });
    });
}

/// Sets a plan aside, or back among the others.
pub fn set_aside(file: &Path, plan: &Path, aside: bool) {
    change(file, |all| all.iter_mut().filter(|one| one.path == plan).for_each(|one| one.aside = aside));
}

/// Takes a plan out of the list. Its file stays where it is.
pub fn forget(file: &Path, plan: &Path) {
    change(file, |all| all.retain(|one| one.path != plan));
}

/// Changes the list. One that cannot be written costs a convenience, so it stops nothing.
fn change(file: &Path, by: impl FnOnce(&mut Vec<Recent>)) {
    let mut all = list(file);
    by(&mut all);
    let folder = file.parent().map_or(Ok(()), std::fs::create_dir_all);
    if let (Ok(()), Ok(bytes)) = (folder, serde_json::to_vec(&all)) {
        let _ = whole::write(file, &bytes);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_newest_is_first_and_what_is_gone_is_left_out() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("deep/recent.json");
        let plans = ["a", "b", "c"].map(|name| folder.path().join(name));
        let listed = || list(&file).into_iter().map(|one| (one.path, one.firm, one.aside)).collect::<Vec<_>>();
        let of = |plan: &PathBuf, firm: &str, aside| (plan.clone(), firm.to_owned(), aside);
        for plan in &plans {
            std::fs::write(plan, "").unwrap();
            remember(&file, plan, "Alder & Sons");
        }
        remember(&file, &plans[0], "Alder Cooperative");
        std::fs::remove_file(&plans[1]).unwrap();
        set_aside(&file, &plans[2], true);
        assert_eq!(listed(), [of(&plans[0], "Alder Cooperative", false), of(&plans[2], "Alder & Sons", true)]);
        remember(&file, &plans[2], "Alder & Sons");
        forget(&file, &plans[0]);
        assert_eq!(listed(), [of(&plans[2], "Alder & Sons", false)], "whoever is opened is set aside no more");
        assert!(plans[0].exists(), "a plan taken out of the list is still there");
    }

    #[test]
    fn what_is_set_aside_takes_no_place_of_the_others() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("recent.json");
        let plan = |number: usize| folder.path().join(number.to_string());
        for number in 0..=KEPT + 1 {
            std::fs::write(plan(number), "").unwrap();
            remember(&file, &plan(number), "");
            if number == 0 {
                set_aside(&file, &plan(0), true);
            }
        }
        let all = list(&file);
        assert_eq!((all.len(), all.last().map(|one| one.path.clone())), (KEPT + 1, Some(plan(0))));
    }
}
