#![no_main]

chuan_fuzz::target!(reader, "sso-vneid");
