//! What people do to spec/ that is refused before anything is written: the file and the line, and why.

use crate::tables;
use std::path::{Path, PathBuf};

/// A change of a file, and the end of what is said of it.
struct Case {
    file: &'static str,
    from: &'static str,
    to: &'static str,
    said: &'static str,
}

const fn case(file: &'static str, from: &'static str, to: &'static str, said: &'static str) -> Case {
    Case { file, from, to, said }
}

const IDENTITY: &str = "rules/citizen/identity.toml";
const KIND: &str = "codes/document-kind.csv";
const SEX: &str = "codes/sex.csv";

/// The first place of `from` becomes `to`; an empty `from` is the end of the file.
const CASES: &[Case] = &[
    case(
        IDENTITY,
        "fields = [\"personal_id\"]",
        "fields = [\"personal_no\"]",
        "identity.toml:5: CIT-ID-001: citizen has no field personal_no",
    ),
    case(IDENTITY, "type:old-id", "type:oldid", "CIT-ID-003: citizen has no field type:oldid"),
    case(
        IDENTITY,
        "bad = [{ personal_id",
        "bad = [{ personal_no",
        "identity.toml:5: CIT-ID-001: a vector changes personal_no, which citizen does not have",
    ),
    case(
        IDENTITY,
        "id = \"CIT-ID-002\"",
        "id = \"CIT-ID-001\"",
        "identity.toml:20: CIT-ID-001: stands twice",
    ),
    case(
        IDENTITY,
        "id = \"CIT-ID-002\"",
        "id = \"CS-KS-001\"",
        "CS-KS-001: the number is one of citizen already",
    ),
    case(
        IDENTITY,
        "id = \"CIT-ID-002\"",
        "id = \"cit-id-two\"",
        "a number is written as CIT-ID-001 or CS-KS-006-W",
    ),
    case(
        IDENTITY,
        "en = \"{label} must be exactly 12 digits; what came has {1} characters or other characters\"",
        "en = \"\"",
        "identity.toml:4: en is missing, too short or too long",
    ),
    case(
        IDENTITY,
        "en = \"{label} must",
        "en = \"it must",
        "identity.toml:5: CIT-ID-001: vi and en do not have the same words in braces",
    ),
    case(
        IDENTITY,
        "vi = \"{label} phải gồm đúng 12 chữ số, giá trị nhận được có {1} ký tự hoặc lẫn ký tự khác\"\nen = \"{label}",
        "vi = \"{nhãn} phải {1}\"\nen = \"{nhãn}",
        "nothing fills in {nhãn}",
    ),
    case(
        IDENTITY,
        "from = \"2024-07-01\"",
        "from = \"2024-02-30\"",
        "a basis has days YYYY-MM-DD and a certainty of V, V2, M, I, D",
    ),
    case(
        IDENTITY,
        "from = \"1999-07-15\"",
        "from = \"2030-01-01\"",
        "CIT-ID-003: a basis ends before it begins",
    ),
    case(
        IDENTITY,
        "certainty = \"V\"",
        "certainty = \"M\"",
        "identity.toml:5: CIT-ID-001: what is only remembered or inferred is a warning, never an error",
    ),
    case(
        IDENTITY,
        "certainty = \"V\"",
        "certainty = \"I\"",
        "what is only remembered or inferred is a warning, never an error",
    ),
    case(
        "rules/citizen/lists.toml",
        "list = \"sex\"",
        "list = \"sexes\"",
        "CIT-LST-001: there is no list sexes",
    ),
    case(
        KIND,
        ",,2025-01-01,",
        ",2026-01-01,2025-01-01,",
        "document-kind.csv:4: valid_to is not after valid_from",
    ),
    case(KIND, ",,2025-01-01,", ",,2025-02-29,", "document-kind.csv:4: valid_to is not YYYY-MM-DD"),
    case(SEX, "valid_from", "valid_form", "sex.csv: its head does not say what the column valid_form is"),
    case(SEX, "", "male,Nam,male,,,,\n", "the code male stands above, for the same days"),
    case(
        SEX,
        "# provenance",
        "\u{feff}# provenance",
        "it begins with a byte order mark: save it as UTF-8 without one",
    ),
    case(
        SEX,
        "code,label_vi,label_en",
        "code;label_vi;label_en",
        "its cells are parted by semicolons: save it with commas",
    ),
    case("codes/maps/sex.csv", "", "popdb,9,nix,V,\n", "sex has no code nix"),
    case(
        "formats/csv/headers.csv",
        "",
        "Số giày,shoe_size,,,form label\n",
        "no record has the field shoe_size",
    ),
    case(
        "formats/cccd-qr/map.csv",
        "personal_id",
        "personal_no",
        "map.csv:3: citizen has no field personal_no",
    ),
    case(
        "formats/cccd-qr/format.toml",
        "carrier = \"bar\"",
        "carrier = \"bars\"",
        "format.toml: there is no carrier bars",
    ),
    case(
        "records/citizen.toml",
        "list = \"blood-type\"",
        "list = \"blood\"",
        "blood_type: there is no list blood",
    ),
    case("editions.toml", "path = \"email\"", "path = \"e_mail\"", "change: citizen has no field e_mail"),
];

#[test]
fn what_is_wrong_in_the_standard_is_refused() {
    let spec = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let root = std::env::temp_dir().join(format!("chuan-spec-refused-{}", std::process::id()));
    copy(&spec, &root.join("spec"));
    assert!(tables(&root).is_ok());
    for case in CASES {
        let path = root.join("spec").join(case.file);
        let old = std::fs::read_to_string(&path).unwrap();
        let new = if case.from.is_empty() {
            format!("{old}{}", case.to)
        } else {
            old.replacen(case.from, case.to, 1)
        };
        assert_ne!(old, new, "{}: {}", case.file, case.from);
        std::fs::write(&path, new).unwrap();
        let said = tables(&root).err().map(|fault| fault.to_string()).unwrap_or_default();
        assert!(said.ends_with(case.said), "{}: {}: {said}", case.file, case.to);
        std::fs::write(&path, old).unwrap();
    }
    std::fs::remove_dir_all(&root).unwrap();
}

/// The tables of the standard without what is made from them and without programs.
fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let path: PathBuf = entry.unwrap().path();
        let name = path.file_name().unwrap();
        if path.is_file() {
            std::fs::copy(&path, to.join(name)).unwrap();
        } else if !["tool", "vectors", "schemas", "units"].iter().any(|left| name == *left) {
            copy(&path, &to.join(name));
        }
    }
}
