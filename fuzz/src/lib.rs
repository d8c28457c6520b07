//! What must hold for any input. A target is a line of [`TARGETS`] and a file in `src/bin` of its name.
//!
//! Besides never panicking, running out of memory or taking long (the fuzzer's own limits):
//! what was read is written as canonical JSON without a loss and read back equal, and what a format carries comes back
//! from it unchanged.

mod c;
mod formats;
mod json;
mod text;
mod values;

use formats::{canonical, document, reader};
use json::cursor;
use text::{decode, detect, words};
use values::{address, scalar};

/// Every target by its name.
pub const TARGETS: &[(&str, fn(&[u8]))] = &[
    ("addresses", |data| address(data)),
    ("bhyt-qr", |data| reader("bhyt-qr", data)),
    ("btp-ack-birth", |data| reader("btp-ack-birth", data)),
    ("btp-ack-death", |data| reader("btp-ack-death", data)),
    ("btp-ack-marriage", |data| reader("btp-ack-marriage", data)),
    ("btp-linked-birth", |data| reader("btp-linked-birth", data)),
    ("btp-linked-death", |data| reader("btp-linked-death", data)),
    ("btp-linked-marriage", |data| reader("btp-linked-marriage", data)),
    ("btp-result-birth", |data| reader("btp-result-birth", data)),
    ("btp-result-death", |data| reader("btp-result-death", data)),
    ("btp-result-marriage", |data| reader("btp-result-marriage", data)),
    ("btp-single-birth", |data| reader("btp-single-birth", data)),
    ("btp-single-death", |data| reader("btp-single-death", data)),
    ("btp-single-marriage", |data| reader("btp-single-marriage", data)),
    ("c-call", |data| c::call(data)),
    ("canonical-json", |data| canonical("canonical-json", data)),
    ("cccd-qr", |data| reader("cccd-qr", data)),
    ("chip-dg1", |data| reader("chip-dg1", data)),
    ("chip-dg13", |data| reader("chip-dg13", data)),
    ("csv", |data| reader("csv", data)),
    ("detect", |data| document(data)),
    ("dvclt-xml-birth", |data| reader("dvclt-xml-birth", data)),
    ("dvclt-xml-death", |data| reader("dvclt-xml-death", data)),
    ("eform-marriage", |data| reader("eform-marriage", data)),
    ("gbt", |data| reader("gbt", data)),
    ("gcs", |data| reader("gcs", data)),
    ("health-xml1", |data| reader("health-xml1", data)),
    ("health-xml9", |data| reader("health-xml9", data)),
    ("json-cursor", |data| cursor(data)),
    ("legacy2018-adoption", |data| reader("legacy2018-adoption", data)),
    ("legacy2018-birth", |data| reader("legacy2018-birth", data)),
    ("legacy2018-book", |data| reader("legacy2018-book", data)),
    ("legacy2018-correction", |data| reader("legacy2018-correction", data)),
    ("legacy2018-death", |data| reader("legacy2018-death", data)),
    ("legacy2018-extract", |data| reader("legacy2018-extract", data)),
    ("legacy2018-guardianship", |data| reader("legacy2018-guardianship", data)),
    ("legacy2018-marital", |data| reader("legacy2018-marital", data)),
    ("legacy2018-marriage", |data| reader("legacy2018-marriage", data)),
    ("legacy2018-parent-child", |data| reader("legacy2018-parent-child", data)),
    ("moj158-birth", |data| reader("moj158-birth", data)),
    ("moj158-death", |data| reader("moj158-death", data)),
    ("moj158-marital", |data| reader("moj158-marital", data)),
    ("moj158-marriage", |data| reader("moj158-marriage", data)),
    ("moj158-parent-child", |data| reader("moj158-parent-child", data)),
    ("mrz-td1", |data| reader("mrz-td1", data)),
    ("mrz-td3", |data| reader("mrz-td3", data)),
    ("ndjson", |data| canonical("ndjson", data)),
    ("popdb-json", |data| reader("popdb-json", data)),
    ("popdb-soap", |data| reader("popdb-soap", data)),
    ("portal-birth", |data| reader("portal-birth", data)),
    ("portal-correction", |data| reader("portal-correction", data)),
    ("portal-death", |data| reader("portal-death", data)),
    ("portal-extract", |data| reader("portal-extract", data)),
    ("portal-marital", |data| reader("portal-marital", data)),
    ("qcvn109-json", |data| reader("qcvn109-json", data)),
    ("qcvn109-xml", |data| reader("qcvn109-xml", data)),
    ("reader-json", |data| reader("reader-json", data)),
    ("sso-dvcqg", |data| reader("sso-dvcqg", data)),
    ("sso-vneid", |data| reader("sso-vneid", data)),
    ("text-decode", |data| decode(data)),
    ("text-detect", |data| detect(data)),
    ("text-words", |data| words(data)),
    ("values", |data| scalar(data)),
    ("xlsx", |data| reader("xlsx", data)),
];

/// Makes a program of the target that has the name of the file.
#[macro_export]
macro_rules! target {
    ($name:literal) => {
        libfuzzer_sys::fuzz_target!(|data: &[u8]| $crate::run($name, data));
    };
}

/// Runs the target of a name.
pub fn run(name: &str, data: &[u8]) {
    let (_, check) = TARGETS.iter().find(|(n, _)| *n == name).expect("a target of this name");
    check(data);
}
