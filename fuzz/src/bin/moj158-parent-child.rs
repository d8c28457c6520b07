#![no_main]

chuan_fuzz::target!("moj158-parent-child");
