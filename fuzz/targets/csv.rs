//! Any bytes, as a file of text.
#![no_main]

libfuzzer_sys::fuzz_target!(init: leveller_fuzz::unwind(), |bytes: &[u8]| leveller_fuzz::hold("payroll.csv", bytes));
