#![no_main]

chuan_fuzz::target!("portal-death");
