#![no_main]

chuan_fuzz::target!(reader, "chip-dg13");
