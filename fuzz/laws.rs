//! What the tests of the model and of sealed files hold any file to, for the fuzzers.

#[path = "../crates/model/tests/import/laws.rs"]
mod laws;
#[path = "../crates/model/tests/import/packed.rs"]
mod packed;
#[path = "../crates/app/tests/sealed/laws.rs"]
mod sealed;
#[path = "../crates/model/tests/import/shipped.rs"]
mod shipped;

pub use laws::hold;
pub use packed::of_any;
pub use sealed::hold as hold_sealed;

/// Lets a panic unwind as in the program: the libraries that unpack workbooks may panic, and that is caught.
pub fn unwind() {
    let _ = std::panic::take_hook();
}
