// A phone app: a scanned card fills a form, the officer mends what is wrong, and the record goes out as canonical JSON.
import ChuanKit

// What the camera saw. The person is invented, and so is the mistake on the card.
let scanned =
    "001190000017|012345678|Nguyễn Thị Thu Hà|15011990|Nam|Số 1, Phố Mẫu, Phúc Xá, Ba Đình, Hà Nội|01052021"

// There is no clock in the library: the app says what day it is.
let chuan = try Chuan(asOf: "2026-11-21", language: .vi)

// Nobody told the app what kind of code this is.
if let guess = try chuan.detect(scanned).guesses.first {
    print("Mã quét được: \(guess.format) (\(guess.confidence))")
}

// The record is typed: an editor completes citizen.birth.date.
if case .citizen(let citizen)? = try chuan.read(scanned).records.first {
    print("\(citizen.name.full ?? ""), sinh ngày \(citizen.birth.date ?? ""), số \(citizen.personalId ?? "")")
}

// The scanned card fills the form; each finding goes beside its field.
let form = try chuan.draftFrom(scanned)
print("Cần xem lại:")
for finding in try form.findings() {
    print("  \(finding.path): \(finding.message)")
}

// The officer corrects the sex, and types a telephone number as people do.
print("Sau khi sửa giới tính: \(try form.set(path: "sex", text: "female").count) lỗi")
for finding in try form.set(path: "phone", text: "+84 912 345 678") { print("  \(finding.message)") }
print("Điện thoại: \(try form.get(path: "phone"))")
print(try form.json())

// One value as it is typed, before there is any record.
for typed in ["0011900000", "001 190 000 017", "001190000017"] {
    print("\(typed): \(try chuan.checkValue(kind: "personal-id", text: typed))")
}

// What the app does wrong is an error with a word to test for; what is wrong with data never is.
do {
    _ = try chuan.read("xin chào")
} catch ChuanError.Refused(let code, _, _) {
    print("Không đọc được: \(code)")
}
