#![no_main]

chuan_fuzz::target!("gbt");
