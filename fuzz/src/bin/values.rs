#![no_main]

chuan_fuzz::target!("values");
