#![no_main]

chuan_fuzz::target!("bhyt-qr");
