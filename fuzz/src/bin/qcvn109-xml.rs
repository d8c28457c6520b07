#![no_main]

chuan_fuzz::target!("qcvn109-xml");
