//! Any bytes, as a file somebody sent, and as the body of one that was signed.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| leveller_fuzz::hold_sealed(bytes));
