import XCTest

@testable import ChuanKit

private let qr = "001190000017|012345678|Nguyễn Thị Thu Hà|15011990|Nam|Phúc Xá, Ba Đình, Hà Nội|01052021"

final class ChuanKitTests: XCTestCase {
    private func chuan() throws -> Chuan { try Chuan(asOf: "2026-11-21", language: .en) }

    private func refused(_ code: String, _ work: () throws -> Void) {
        XCTAssertThrowsError(try work()) { error in
            guard case ChuanError.Refused(let given, let reason, _) = error else { return XCTFail("\(error)") }
            XCTAssertEqual(given, code)
            XCTAssertFalse(reason.contains("Nguyễn"))
        }
    }

    func testAPanicArrivesAsAnErrorWithAConstantText() throws {
        XCTAssertThrowsError(try call(request: Data("{\"op\":\"test-panic\"}".utf8))) { error in
            guard case ChuanError.Internal(let reason) = error else { return XCTFail("\(error)") }
            XCTAssertEqual(reason, "chuan: internal fault, nothing was done")
        }
        XCTAssertEqual(try versions().library, "0.1.0")
    }

    func testThreeLevelsOfErrorAreNeverMixed() throws {
        let chuan = try chuan()
        refused("unsure") { _ = try chuan.read("hello there") }
        refused("no-edition") { _ = try Chuan(asOf: "2026-11-21", edition: "1900.1") }
        refused("no-field") { _ = try chuan.draft().set(path: "shoe_size", text: "38") }
        XCTAssertTrue(try call(request: Data("[]".utf8)).json.contains("\"code\":\"bad-json\""))
        XCTAssertTrue(try chuan.check(qr).findings.contains { $0.rule == "CIT-ID-020" })
    }

    func testNoValueShowsUnlessAskedFor() throws {
        let chuan = try chuan()
        XCTAssertTrue(try chuan.check(qr).findings.allSatisfy { $0.value == nil })
        XCTAssertTrue(try chuan.check(qr, options: CheckOptions(reveal: true)).findings.contains { $0.value != nil })
    }

    func testATypedRecordGoesOutAndComesBack() throws {
        let chuan = try chuan()
        guard case .citizen(let read)? = try chuan.read(qr).records.first else { return XCTFail() }
        XCTAssertEqual(read.birth.date, "1990-01-15")
        let again = try chuan.read(chuan.json(record: .citizen(record: read))).records.first
        XCTAssertEqual(again, .citizen(record: read))
    }

    func testAFormTellsOfTheFieldThatWasTyped() throws {
        let form = try chuan().draft()
        XCTAssertFalse(try form.set(path: "personal_id", text: "00119000001").isEmpty)
        XCTAssertTrue(try form.set(path: "personal_id", text: "001 190 000 017").isEmpty)
        XCTAssertEqual(try form.get(path: "personal_id"), "001190000017")
    }

    func testLongWorkIsStopped() throws {
        final class Stop: ChuanKit.Progress {
            func done(bytes: Int64, records: Int64) throws -> Bool { false }
        }
        let lines = Data(String(repeating: "{\"record\":\"citizen\"}\n", count: 100_000).utf8)
        let report = try chuan().checkLines(lines: lines, progress: Stop())
        XCTAssertTrue(report.stopped && report.records < 100_000)
    }
}
