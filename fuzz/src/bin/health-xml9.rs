#![no_main]

chuan_fuzz::target!("health-xml9");
