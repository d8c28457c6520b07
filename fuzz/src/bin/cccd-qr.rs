#![no_main]

chuan_fuzz::target!(reader, "cccd-qr");
