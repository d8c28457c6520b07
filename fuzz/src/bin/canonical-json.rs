#![no_main]

chuan_fuzz::target!("canonical-json");
