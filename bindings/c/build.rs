//! Gives the shared library the name under which programs ask for it: it holds the number of the interface.

/// The number of the C interface, as `chuan::engine::door::ABI`; a test compares the two.
const ABI: u32 = 1;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rustc-env=CHUAN_C_ABI={ABI}");
    match std::env::var("CARGO_CFG_TARGET_OS").as_deref() {
        Ok("linux" | "android" | "freebsd") => {
            println!("cargo::rustc-cdylib-link-arg=-Wl,-soname,libchuan.so.{ABI}");
        }
        Ok("macos") => {
            println!("cargo::rustc-cdylib-link-arg=-Wl,-install_name,@rpath/libchuan.{ABI}.dylib");
        }
        _ => {}
    }
}
