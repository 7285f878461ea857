//! Whether another program can read workbooks here.

/// Whether LibreOffice is there with what reads workbooks; without it a test says so and ends.
pub fn calc_is_there() -> bool {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let program = std::env::split_paths(&path).find_map(|folder| std::fs::canonicalize(folder.join("soffice")).ok());
    let there = program.and_then(|file| file.parent().map(|folder| folder.join("libsclo.so").is_file())) == Some(true);
    if !there {
        println!("skipped: LibreOffice Calc is not installed, so no other program reads the workbook");
    }
    there
}
