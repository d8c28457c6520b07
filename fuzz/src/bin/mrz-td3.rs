#![no_main]

chuan_fuzz::target!(reader, "mrz-td3");
