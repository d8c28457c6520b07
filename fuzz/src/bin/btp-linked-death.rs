#![no_main]

chuan_fuzz::target!("btp-linked-death");
