#![no_main]

chuan_fuzz::target!(reader, "health-xml1");
