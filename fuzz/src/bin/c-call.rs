#![no_main]

chuan_fuzz::target!("c-call");
