#![no_main]

chuan_fuzz::target!(reader, "bhyt-qr");
