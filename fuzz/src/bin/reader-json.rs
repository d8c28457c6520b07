#![no_main]

chuan_fuzz::target!("reader-json");
