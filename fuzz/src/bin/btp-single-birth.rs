#![no_main]

chuan_fuzz::target!(reader, "btp-single-birth");
