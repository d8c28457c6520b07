#![no_main]

chuan_fuzz::target!("eform-marriage");
