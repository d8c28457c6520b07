#![no_main]

chuan_fuzz::target!("popdb-json");
