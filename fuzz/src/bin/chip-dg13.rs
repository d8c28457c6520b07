#![no_main]

chuan_fuzz::target!("chip-dg13");
