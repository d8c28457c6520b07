// Generated from spec/values/kinds.csv by chuan-spec; do not edit.
//! What value types are called, with an example of each.
use crate::engine::explain::KindText;

/// Every value type.
pub static KINDS: &[KindText] = &[
    KindText { kind: "text", vi: "văn bản", en: "text", good: "Phúc Xá", bad: "" },
    KindText { kind: "personal-id", vi: "số định danh cá nhân", en: "personal id", good: "001190000017", bad: "00119000001" },
    KindText { kind: "old-id", vi: "số chứng minh nhân dân", en: "number of an old identity card", good: "012345678", bad: "12345678" },
    KindText { kind: "date", vi: "ngày, hoặc chỉ tháng, năm", en: "date, or only a month or a year", good: "1990-01-15", bad: "1990-02-30" },
    KindText { kind: "expiry", vi: "ngày hết hạn, hoặc không thời hạn", en: "end of validity, or none", good: "never", bad: "2030" },
    KindText { kind: "timestamp", vi: "thời điểm", en: "moment", good: "2026-11-21T08:00:00+07:00", bad: "2026-11-21" },
    KindText { kind: "code", vi: "mã của một danh mục", en: "code of a list", good: "01", bad: "một" },
    KindText { kind: "tax-code", vi: "mã số thuế", en: "tax code", good: "0100047516", bad: "010004751" },
    KindText { kind: "social-insurance-no", vi: "mã số bảo hiểm xã hội", en: "social insurance number", good: "0123456789", bad: "123456789" },
    KindText { kind: "health-card-no", vi: "mã thẻ bảo hiểm y tế", en: "health insurance card number", good: "DN4010012345678", bad: "DN401" },
    KindText { kind: "document-no", vi: "số giấy tờ tùy thân", en: "number of an identity document", good: "B1234567", bad: "B 12" },
    KindText { kind: "phone", vi: "số điện thoại", en: "telephone number", good: "0912345678", bad: "912" },
    KindText { kind: "email", vi: "thư điện tử", en: "mail address", good: "ha@example.org", bad: "ha at example.org" },
];
