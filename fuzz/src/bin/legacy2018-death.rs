#![no_main]

chuan_fuzz::target!("legacy2018-death");
