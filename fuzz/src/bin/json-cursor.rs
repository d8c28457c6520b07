#![no_main]

chuan_fuzz::target!("json-cursor");
