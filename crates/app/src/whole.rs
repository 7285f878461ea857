//! What is written outside of a plan is there whole or not at all: half of a file is found by nobody, and what stood there
//! before stays until the new one is complete.

use std::io::{ErrorKind, Write};
use std::path::Path;

use crate::error::{Error, Result, file, file_name};

/// Returns the folder a file is to be written to; fails where it is not there.
pub(crate) fn folder_of(path: &Path) -> Result<&Path> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    match folder.is_dir() {
        true => Ok(folder),
        false => Err(Error::new("folder-missing").with("folder", folder.to_string_lossy().into_owned())),
    }
}

/// Refuses a place where a file is already.
pub(crate) fn refuse_to_replace(path: &Path) -> Result<()> {
    match path.exists() {
        true => Err(Error::new("file-exists").with("file", file_name(path))),
        false => Ok(()),
    }
}

/// Makes a folder where there is none yet.
pub fn make_folder(folder: &Path) -> Result<()> {
    folder_of(folder)?;
    match std::fs::create_dir(folder) {
        Err(error) if !folder.is_dir() => Err(unwritable(folder, &error)),
        _ => Ok(()),
    }
}

/// Writes a file beside its place and then puts it there.
pub fn write(path: &Path, bytes: &[u8]) -> Result<()> {
    let refused = |error: &std::io::Error| unwritable(path, error);
    // To put a file in the place of another needs no right to write to that: whoever took the right away meant it.
    if std::fs::metadata(path).is_ok_and(|there| there.is_file() && there.permissions().readonly()) {
        return Err(refused(&ErrorKind::PermissionDenied.into()));
    }
    let mut unfinished = tempfile::NamedTempFile::new_in(folder_of(path)?).map_err(|error| refused(&error))?;
    unfinished.write_all(bytes).and_then(|()| unfinished.as_file().sync_all()).map_err(|error| refused(&error))?;
    unfinished.persist(path).map_err(|failed| refused(&failed.error))?;
    Ok(())
}

/// Writes files into a folder of their own, beside its place, and then puts the folder there: all of them, or none and no
/// folder. A folder that has anything in it is left as it is.
pub fn write_folder(folder: &Path, files: &[(String, Vec<u8>)]) -> Result<()> {
    let refused = |error: &std::io::Error| unwritable(folder, error);
    let place = folder_of(folder)?;
    match std::fs::read_dir(folder).map(|mut entries| entries.next().is_some()) {
        Ok(true) => return Err(Error::new("folder-used").with("folder", file_name(folder))),
        Ok(false) => {}
        Err(error) if error.kind() == ErrorKind::NotFound => {}
        Err(error) => return Err(refused(&error)),
    }
    let unfinished = tempfile::tempdir_in(place).map_err(|error| refused(&error))?;
    for (name, bytes) in files {
        let write = |path: &Path| {
            let mut file = std::fs::File::create_new(path)?;
            file.write_all(bytes)?;
            file.sync_all()
        };
        write(&unfinished.path().join(name)).map_err(|error| refused(&error))?;
    }
    // Not every system puts a folder in the place of an empty one; one that has something in it by now stays.
    _ = std::fs::remove_dir(folder);
    std::fs::rename(unfinished.path(), folder).map_err(|error| refused(&error))
}

/// Why something could not be written, with what can be done about it.
fn unwritable(path: &Path, error: &std::io::Error) -> Error {
    match error.kind() {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => {
            Error::new("disk-full").with("file", file_name(path))
        }
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => {
            Error::new("file-forbidden").with("file", file_name(path))
        }
        _ => file("file-unwritable", path, error),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_nobody_may_write_to_stays() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("report.pdf");
        std::fs::write(&path, "old").unwrap();
        let mut rights = std::fs::metadata(&path).unwrap().permissions();
        rights.set_readonly(true);
        std::fs::set_permissions(&path, rights).unwrap();
        assert_eq!(write(&path, b"new").unwrap_err().code, "file-forbidden");
        assert_eq!(std::fs::read_to_string(&path).unwrap(), "old");
    }

    fn names(folder: &Path) -> Vec<String> {
        let mut names: Vec<String> =
            std::fs::read_dir(folder).unwrap().map(|entry| file_name(&entry.unwrap().path())).collect();
        names.sort();
        names
    }

    #[test]
    fn a_folder_is_there_with_all_its_files_or_not_at_all() {
        let place = tempfile::tempdir().unwrap();
        let folder = place.path().join("tables");
        let files = |last: &str| [("1.csv".to_owned(), b"one".to_vec()), (last.to_owned(), b"two".to_vec())];
        // The second cannot be written: it would stand in a folder that is not there.
        assert_eq!(write_folder(&folder, &files("no/2.csv")).unwrap_err().code, "file-unwritable");
        assert_eq!(names(place.path()), Vec::<String>::new());
        std::fs::create_dir(&folder).unwrap();
        write_folder(&folder, &files("2.csv")).unwrap();
        assert_eq!(names(&folder), ["1.csv", "2.csv"]);
        assert_eq!(names(place.path()), ["tables"]);
        assert_eq!(write_folder(&folder, &files("3.csv")).unwrap_err().code, "folder-used");
        assert_eq!(names(&folder), ["1.csv", "2.csv"]);
        let nowhere = place.path().join("gone/tables");
        assert_eq!(write_folder(&nowhere, &files("2.csv")).unwrap_err().code, "folder-missing");
    }

    #[test]
    fn what_went_wrong_is_said_by_what_can_be_done() {
        let said = |kind: ErrorKind| unwritable(Path::new("a/report.pdf"), &kind.into()).code;
        assert_eq!(said(ErrorKind::StorageFull), "disk-full");
        assert_eq!(said(ErrorKind::QuotaExceeded), "disk-full");
        assert_eq!(said(ErrorKind::FileTooLarge), "disk-full");
        assert_eq!(said(ErrorKind::PermissionDenied), "file-forbidden");
        assert_eq!(said(ErrorKind::ReadOnlyFilesystem), "file-forbidden");
        assert_eq!(said(ErrorKind::TimedOut), "file-unwritable");
    }
}
