#![no_main]

chuan_fuzz::target!("sso-vneid");
