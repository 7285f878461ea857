//! Any bytes, as a workbook or as what one is packed from.
#![no_main]

libfuzzer_sys::fuzz_target!(init: leveller_fuzz::unwind(), |bytes: &[u8]| leveller_fuzz::hold("payroll.xlsx", &leveller_fuzz::of_any(bytes)));
