//! Linker arguments that differ from system to system.

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    let os = std::env::var("CARGO_CFG_TARGET_OS").unwrap_or_default();
    if os == "android" || os == "linux" {
        // Android 15 and later may run with pages of 16 KB and refuses libraries laid out for 4 KB. It does no harm elsewhere, and
        // on Linux the tests look whether it is so.
        println!("cargo::rustc-link-arg-cdylib=-Wl,-z,max-page-size=16384");
    }
    if os == "linux" {
        println!("cargo::rustc-link-arg-cdylib=-Wl,-soname,libchuan_mobile.so");
    }
}
