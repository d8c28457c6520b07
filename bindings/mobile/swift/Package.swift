// swift-tools-version:5.7
// The Swift package of chuan. ChuanKit.swift and ChuanKitFFI.h are generated from the native library and must be of one build with it.
//
//   swift test -Xlinker -L../../../target/debug        with libchuan_mobile built by `cargo build -p chuan-mobile`
import PackageDescription

let package = Package(
    name: "ChuanKit",
    platforms: [.iOS(.v13), .macOS(.v11)],
    products: [.library(name: "ChuanKit", targets: ["ChuanKit"])],
    targets: [
        // An app takes an xcframework here instead; see the README.
        .systemLibrary(name: "ChuanKitFFI", path: "Sources/ChuanKitFFI"),
        .target(
            name: "ChuanKit",
            dependencies: ["ChuanKitFFI"],
            linkerSettings: [.linkedLibrary("chuan_mobile")]
        ),
        .testTarget(name: "ChuanKitTests", dependencies: ["ChuanKit"]),
    ]
)
