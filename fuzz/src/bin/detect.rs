#![no_main]

chuan_fuzz::target!("detect");
