//! Rebuilds the crate when embedded data or a migration changes.
fn main() {
    println!("cargo:rerun-if-changed=../../data");
    println!("cargo:rerun-if-changed=../../migrations");
}
