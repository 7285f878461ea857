//! Any bytes, as accounts in XBRL.
#![no_main]

libfuzzer_sys::fuzz_target!(init: leveller_fuzz::unwind(), |bytes: &[u8]| leveller_fuzz::hold("accounts.html", bytes));
