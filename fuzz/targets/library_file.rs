#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| fuzz::library_file(bytes));
