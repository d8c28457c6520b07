#![no_main]

chuan_fuzz::target!("btp-ack-marriage");
