#![no_main]

chuan_fuzz::target!("cccd-qr");
