#![no_main]

chuan_fuzz::target!(reader, "qcvn109-xml");
