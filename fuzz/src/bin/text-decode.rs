#![no_main]

chuan_fuzz::target!("text-decode");
