// Every answer of the door, byte for byte: spec/vectors/door/vectors.tsv through the Swift package.
import ChuanKit
import Foundation

/// The call; CHUAN_BREAK changes one byte, to show that the comparison would see it.
func answer(_ request: String, _ data: Data?) -> String {
    let whole = (try? callWhole(request: Data(request.utf8), data: data)) ?? "error"
    return ProcessInfo.processInfo.environment["CHUAN_BREAK"] == nil ? whole : "[" + whole.dropFirst()
}

func bytes(_ hex: Substring) -> Data? {
    if hex.isEmpty { return nil }
    var data = Data()
    var rest = hex
    while !rest.isEmpty {
        data.append(UInt8(rest.prefix(2), radix: 16) ?? 0)
        rest = rest.dropFirst(2)
    }
    return data
}

var passed = 0
var failed = 0
let file = try String(contentsOfFile: CommandLine.arguments[1], encoding: .utf8)
for line in file.split(separator: "\n") {
    let parts = line.split(separator: "\t", omittingEmptySubsequences: false)
    let given = answer(String(parts[1]), bytes(parts[2]))
    // Bytes are compared: two Swift strings are equal already when they look the same.
    if Array(given.utf8) == Array(parts[3].utf8) {
        passed += 1
        print("ok \(parts[0])")
    } else {
        failed += 1
        print("FAIL \(parts[0])\n  expected \(parts[3])\n  given    \(given)")
    }
}
print("\(passed) passed, \(failed) failed")
exit(failed > 0 || passed == 0 ? 1 : 0)
