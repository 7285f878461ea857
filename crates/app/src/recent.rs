//! The plans opened lately, in a small file of this machine: paths and nothing else.

use std::path::{Path, PathBuf};

use crate::whole;

/// How many are kept.
const KEPT: usize = 12;

/// Returns the plans that are still there, newest first. A list that cannot be read is an empty one.
pub fn list(file: &Path) -> Vec<PathBuf> {
    let paths: Vec<PathBuf> =
        std::fs::read(file).ok().and_then(|bytes| serde_json::from_slice(&bytes).ok()).unwrap_or_default();
    paths.into_iter().filter(|path| path.is_file()).collect()
}

/// Puts a plan at the top. A list that cannot be written costs a convenience, so it stops nothing.
pub fn remember(file: &Path, plan: &Path) {
    let plan = std::path::absolute(plan).unwrap_or_else(|_| plan.to_owned());
    let mut paths = list(file);
    paths.retain(|path| *path != plan);
    paths.insert(0, plan);
    paths.truncate(KEPT);
    let folder = file.parent().map_or(Ok(()), std::fs::create_dir_all);
    if let (Ok(()), Ok(bytes)) = (folder, serde_json::to_vec(&paths)) {
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
        for plan in &plans {
            std::fs::write(plan, "").unwrap();
            remember(&file, plan);
        }
        remember(&file, &plans[0]);
        std::fs::remove_file(&plans[1]).unwrap();
        assert_eq!(list(&file), [plans[0].clone(), plans[2].clone()]);
    }
}
