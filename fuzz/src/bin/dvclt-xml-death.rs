#![no_main]

chuan_fuzz::target!(reader, "dvclt-xml-death");
