#![no_main]

chuan_fuzz::target!(reader, "moj158-marital");
