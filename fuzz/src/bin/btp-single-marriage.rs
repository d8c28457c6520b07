#![no_main]

chuan_fuzz::target!("btp-single-marriage");
