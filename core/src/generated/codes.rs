use crate::codes::*; pub static LISTS: &[&List]=&[]; pub static MAPS: &[Crosswalk]=&[];
