#![no_main]

chuan_fuzz::target!("portal-correction");
