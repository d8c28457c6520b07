#![no_main]

chuan_fuzz::target!("btp-result-marriage");
