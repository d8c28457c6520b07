// swift-tools-version:5.7
import PackageDescription

let package = Package(
    name: "ScanCard",
    platforms: [.macOS(.v11)],
    dependencies: [.package(path: "../../bindings/mobile/swift")],
    targets: [
        .executableTarget(name: "ScanCard", dependencies: [.product(name: "ChuanKit", package: "swift")], path: "Sources")
    ]
)
