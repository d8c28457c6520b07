#![no_main]

chuan_fuzz::target!("mrz-td1");
