//! The rules that a glance at a citizen settles, each a bit of one number.

/// Gives every rule that is looked at a bit, in their order.
macro_rules! rules {
    ($($name:ident = $id:literal,)*) => {
        #[expect(non_camel_case_types, reason = "each stands for a constant of the same name")]
        enum Place { $($name),* }
        $(pub(super) const $name: u128 = 1 << Place::$name as u32;)*
        /// The rules that are looked at, each at the place of its bit.
        pub(super) const RULES: &[&str] = &[$($id),*];
    };
}

rules! {
    // Those of a place come first, in the order of `places::said` and `places::lived`.
    RES_002 = "CIT-RES-002",
    RES_003 = "CIT-RES-003",
    RES_004 = "CIT-RES-004",
    RES_006 = "CIT-RES-006",
    RES_007 = "CIT-RES-007",
    RES_011 = "CIT-RES-011",
    RES_014 = "CIT-RES-014",
    RES_005 = "CIT-RES-005",
    RES_012 = "CIT-RES-012",
    RES_013 = "CIT-RES-013",
    RES_001 = "CIT-RES-001",
    LST_003 = "CIT-LST-003",
    CLN_001 = "CIT-CLN-001",
    CLN_002 = "CIT-CLN-002",
    CLN_003 = "CIT-CLN-003",
    CLN_004 = "CIT-CLN-004",
    CLN_005 = "CIT-CLN-005",
    NAM_001 = "CIT-NAM-001",
    NAM_002 = "CIT-NAM-002",
    NAM_003 = "CIT-NAM-003",
    NAM_004 = "CIT-NAM-004",
    NAM_005 = "CIT-NAM-005",
    NAM_006 = "CIT-NAM-006",
    NAM_007 = "CIT-NAM-007",
    NAM_008 = "CIT-NAM-008",
    NAM_011 = "CIT-NAM-011",
    NAM_012 = "CIT-NAM-012",
    ID_004 = "CIT-ID-004",
    ID_020 = "CIT-ID-020",
    ID_021 = "CIT-ID-021",
    ID_022 = "CIT-ID-022",
    ID_026 = "CIT-ID-026",
    ID_027 = "CIT-ID-027",
    ID_005 = "CIT-ID-005",
    ID_040 = "CIT-ID-040",
    ID_041 = "CIT-ID-041",
    ID_042 = "CIT-ID-042",
    ID_043 = "CIT-ID-043",
    BIR_002 = "CIT-BIR-002",
    BIR_003 = "CIT-BIR-003",
    BIR_004 = "CIT-BIR-004",
    LIV_001 = "CIT-LIV-001",
    LIV_002 = "CIT-LIV-002",
    LIV_004 = "CIT-LIV-004",
    LST_002 = "CIT-LST-002",
    LST_022 = "CIT-LST-022",
    LST_023 = "CIT-LST-023",
    LST_024 = "CIT-LST-024",
    LST_025 = "CIT-LST-025",
    CON_003 = "CIT-CON-003",
    CON_004 = "CIT-CON-004",
    CON_005 = "CIT-CON-005",
    CON_006 = "CIT-CON-006",
    CON_007 = "CIT-CON-007",
    DOC_003 = "CIT-DOC-003",
    DOC_004 = "CIT-DOC-004",
    DOC_010 = "CIT-DOC-010",
    DOC_011 = "CIT-DOC-011",
    DOC_012 = "CIT-DOC-012",
    DOC_023 = "CIT-DOC-023",
    DOC_024 = "CIT-DOC-024",
    DOC_025 = "CIT-DOC-025",
    DOC_026 = "CIT-DOC-026",
    DOC_027 = "CIT-DOC-027",
    DOC_030 = "CIT-DOC-030",
    DOC_031 = "CIT-DOC-031",
    DOC_032 = "CIT-DOC-032",
    DOC_033 = "CIT-DOC-033",
    DOC_034 = "CIT-DOC-034",
    DOC_040 = "CIT-DOC-040",
    TAX_002 = "CIT-TAX-002",
    TAX_003 = "CIT-TAX-003",
    TAX_004 = "CIT-TAX-004",
    TAX_005 = "CIT-TAX-005",
    REL_001 = "CIT-REL-001",
    REL_002 = "CIT-REL-002",
    REL_003 = "CIT-REL-003",
    REL_004 = "CIT-REL-004",
    REL_005 = "CIT-REL-005",
    REL_007 = "CIT-REL-007",
    REL_008 = "CIT-REL-008",
    REL_010 = "CIT-REL-010",
    REL_011 = "CIT-REL-011",
    REL_012 = "CIT-REL-012",
    REL_013 = "CIT-REL-013",
    REL_016 = "CIT-REL-016",
}

/// Rules that are looked at together.
pub(super) const OF_PLACES: u128 = RES_001
    | RES_002
    | RES_003
    | RES_004
    | RES_005
    | RES_006
    | RES_007
    | RES_011
    | RES_012
    | RES_013
    | RES_014
    | LST_003;
pub(super) const CLEAN: u128 = CLN_001 | CLN_002 | CLN_003 | CLN_004 | CLN_005;
pub(super) const LETTERS: u128 = NAM_001 | NAM_002 | NAM_003 | NAM_004 | NAM_005;
pub(super) const OF_NAMES: u128 = LETTERS | NAM_006 | NAM_007 | NAM_008 | NAM_011 | NAM_012;
pub(super) const OF_OLD_IDS: u128 = ID_005 | ID_040 | ID_041 | ID_042 | ID_043;
pub(super) const OF_PHONE: u128 = CON_003 | CON_004 | CON_005 | CON_006 | CON_007;
pub(super) const OF_DOCUMENTS: u128 = DOC_003
    | DOC_004
    | DOC_010
    | DOC_011
    | DOC_012
    | DOC_023
    | DOC_024
    | DOC_025
    | DOC_026
    | DOC_027
    | DOC_030
    | DOC_031
    | DOC_032
    | DOC_033
    | DOC_034
    | DOC_040;
pub(super) const OF_TAX_CODES: u128 = TAX_002 | TAX_003 | TAX_004 | TAX_005;
pub(super) const OF_RELATIVES: u128 =
    REL_001 | REL_004 | REL_005 | REL_007 | REL_008 | REL_010 | REL_011 | REL_012 | REL_013 | REL_016;
pub(super) const OF_LIFE: u128 = BIR_003 | BIR_004 | LIV_001 | LIV_002 | LIV_004;
/// Those that [`super::glance::of_numbers`] looks at.
pub(super) const OF_NUMBERS: u128 =
    ID_004 | ID_020 | ID_021 | ID_022 | ID_026 | ID_027 | BIR_002 | REL_002 | REL_003;
pub(super) const OF_LISTS: u128 = LST_002 | LST_022 | LST_023 | LST_024 | LST_025;
