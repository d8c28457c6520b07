#![no_main]

chuan_fuzz::target!("dvclt-xml-death");
